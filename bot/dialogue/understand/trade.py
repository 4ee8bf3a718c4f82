"""Whether somebody sells as a business, or privately, or not at all. What the law makes of it, it never knows."""

from bot.dialogue.understand.idioms import near, pattern, phrases
from bot.dialogue.understand.spelling import plain

_MARKET = phrases("""
    händlerkonto*; verkäuferkonto*; sellerkonto*; verkäuferaccount*; händleraccount*; selleraccount*; verkäuferprofil*;
    seller-konto; verkäufer-konto; händler-account; händler account; verkäufer account; seller konto; als (verkäufer*|
    händler*); bin (* )?(* )?(händler*|verkäufer*); gewerbliche* verkäufer*; seller central; sellercentral; (seller|
    sellers|seller's|selling|dealer|merchant|vendor|marketplace) account*; merchant funds;
    (mein|meinen|meinem|meine|unser|unseren|unserem|unsere) (* )?(shop|onlineshop|webshop|online-shop|
    laden|etsy-shop|ebay-shop|store|shops|listings|käufer|angebote|produkte|marke|ware|lager); (my|
    our) (* )?(* )?(shop|store|storefront|listings|buyers|stock|inventory|products|suppliers|warehouse|seller); (all|
    alle) (my |meine )?(listings|angebote|produkte|artikel); listings; (i'm|i am|am|we are|we're|as) (an |
    a )?(* )?(seller|merchant|trader|shop owner|vendor); gewerbekonto; shopbetreiber*; (ich|i|wir|we) (bin|am|sind|
    are) (a |ein |eine )?(powerseller|shopbetreiber*|dealer); asin; asins; storefront; lagerware; (my|mein|meine) etsy;
    (items|artikel) (listed|eingestellt|gelistet); (my|our) (* )?selling; verkaufslimit*; (leb|lebe) vom verkauf;
    verkäuferstatus; händlerstatus; verkäuferrechte; verkaufsverbot; selling (privileges|ban|rights|limit*); (can't|
    not|nicht mehr|nichts mehr) (sell|verkaufen) *; (händler|händlerin|verkäufer|verkäuferin|seller|vendor|
    merchant) (bei|auf|on|at|with) (kaufland|otto|amazon|ebay|etsy|temu|shein|vinted|zalando|*); (etsy|ebay|amazon|
    kaufland|otto) … (mein|meinen|meinem|my) (geschäft|business); gewerblich (auf|bei|on) *; powerseller; power seller;
    (my|our|all my) offers; (i|ich|we|wir) (sell|verkaufe|verkaufen) * … (shop|store|offers|angebote); (etsy|
    ebay) … (meinen|meinem|mein) laden; (etsy|ebay|shopify|vinted|redbubble|depop) (shop|store|laden); amazon (shop|
    laden); amazon-shop; ebay-shop; etsy-shop; (shop|store|laden) (auf|bei|on) (etsy|ebay|amazon|vinted|shopify|otto|
    kaufland); (amazon|ebay|etsy|kaufland|otto|temu|shopify) (verkäufer*|seller|sellers|händler*|vendor); shopify;
    vinted pro; pro shop; otto market; kaufland marktplatz; fba; dropshipping; käufer warten; buyers are waiting;
    offene bestellungen; (angebote|listings|produkte) online; vermiete … (ferienwohnung*|wohnung*|zimmer|apartment*|
    unterkunft|haus); (meine|unsere|my|our) (* )?(ferienwohnung*|ferienhaus|unterkunft|unterkünfte|holiday (flat|home|
    rental)|vacation rental*); (bin|am|i'm) (* )?(lieferant|lieferfahrer*|essensfahrer*|zusteller*|dasher|gastgeber*|
    vermieter*|landlord|landlady|
    host|superhost|driver|fahrer*|kurier*|courier|rider); driver account*; fahrerkonto*; kurierkonto*; fahreraccount*;
    fahrer-account*; kurier-account*; gastgeberkonto; host account*; (rider|courier|delivery|partner|driver|fahrer|
    kurier|host|flex) (account*|konto|app|profile|profil|access); (delivery|uber|bolt|lyft|food|taxi|parcel|
    amazon flex|deliveroo|wolt) (driver|rider|courier|guy|partner); (als|as) (* )?(fahrer*|kurier*|rider|driver|
    courier|lieferant|essenslieferant|zusteller*|host|gastgeber*|vermieter*|courier); (ich|i|wir) (liefer|liefere|
    liefern|deliver|drive) (* )?(* )?(* )?(für|bei|for|with|aus|food|essen|pakete|parcels); (ich|i|wir) (fahr|fahre|
    fahren) (* )?(* )?(* )?(essen|pakete) aus; (fahr|fahre|liefer|liefere|driving|delivering|deliver|drive|
    ride|rides|riding|drove) (* )?(* )?(* )?(für|for) (uber|bolt|wolt|
    lieferando|deliveroo|foodora|glovo|doordash|lyft|free now|freenow|
    amazon flex|flink|just eat|getir|uber eats|grubhub); (i|ich) (deliver|drive|liefere|fahre) (full time|part time|
    vollzeit|teilzeit|every day|jeden tag|there|here|dort|da); driving (* )?(* )?(* )?uber; (fahr|fahre|
    fahren) (* )?(essen|pakete) (* )?aus; (uber|bolt|lyft|free now|freenow|wolt|lieferando) … (schicht*|shift*);
    (fahrgast|fahrgäste|passenger) (hat |has |have )?(gelogen|lied|lügt|lies); (lieferando|wolt|deliveroo|uber|eats|
    glovo|foodora|bolt|lyft|doordash|eat|flink|gorillas|getir|takeaway|flex) (rider*|courier*|kurier*|driver*|fahrer*|
    dasher*|zusteller*|lieferant*) (hier|here|account*|konto*|seit|for|since|bin|bei|i|und|gesperrt|deaktiviert|
    blocked|banned|suspended); verkaufsberechtigung*; verkaufserlaubnis; verkaufsrechte*; (suspended|banned|blocked|
    deactivated|barred|stopped) (me|us) from (driving|selling|delivering|hosting); (i'm|i am|i was|we are|got|
    been) (suspended|banned|blocked|barred) from (driving|selling|delivering|hosting); (rider|courier|driver|
    partner) (agreement|contract|access); (fahr|fahre|drive|driving) … (taxi|cab); amazon flex; fahrer-zugang*;
    fahrerzugang*; kurierzugang*; hosting account*; (business|shop|company) account (on|at|with|bei|auf) (ebay|etsy|
    amazon|vinted|kaufland|otto); im (a|an) (* )?(courier|driver|rider|seller|host|dasher); für (uber|bolt|wolt|
    lieferando|freenow) (* )?(fahren|liefern); kdp; kindle direct publishing; merch by amazon; (fiverr|
    upwork) (account|profile|profil|konto); freelancer (auf|bei|on) *; redbubble; spreadshirt; depop; poshmark;
    gumroad; ebay shop; willhaben shop; (fewo-direkt|vrbo|booking) (* )?(inserat|listing|partner|gastgeber|host);
    (meine|unsere) (* )?(kunden|käufer) (warten|schreiben|beschweren); (my|our) (* )?(customers|buyers) (are|wait|
    keep); (sell|verkauf|verkaufe|verkaufen) (* )?(* )?(* )?(beruflich|hauptberuflich|nebenberuflich|full time|
    for a living); (etsy|ebay|shopify|amazon), (shop|laden|store); (selbständig|selbstständig|self-employed|freelance|
    gewerbe|gewerblich) (* )?(mit|auf|bei|on|with) (etsy|ebay|amazon|vinted|otto|kaufland); mein inserat; my listing;
    dasher; gewerbliche* (konto|account|profil|zugang); (ebay|amazon|etsy|otto|kaufland|vinted|airbnb) … gewerblich*;
    (rent|let) (out )?(my|our|a|an) (* )?(flat|apartment|room|house); (closed|froze|suspended|blocked|locked|
    removed) (the|my) (shop|store)
""")
_BUSINESS = phrases("""
    gewerblich*; gewerbe; kleingewerbe; gewerbeschein; kleinunternehmer*; selbständig*; selbstständig*; freiberufl*;
    registered business; full time; vollzeit; (we are|wir sind) (a |an |eine |ein )?(* )?(company|business|firma|
    unternehmen|betrieb|laden); (kleinen|eigenen|kleines|eigenes) (* )?(laden|shop|geschäft|webshop|onlineshop);
    (business|company|professional) account*; geschäftskonto; firmenkonto; firmenaccount; (mein|meinem|meine|meiner|
    unser|unserem|unsere|unserer|eine|kleine) (* )?(firma|betrieb|geschäft|unternehmen|kunden); (my|
    our) (* )?(business|company|customers|brand|sales|company's); (i|we) (run|own|have) (a |an |my |
    our )?(* )?(business|shop|store|company); (das |this |it )?(ist|is|sind) (mein|my|our|unser) (einkommen|income|
    lebensunterhalt|livelihood|existenz); (kunden|customers) (warten|wait|are waiting); suppliers; (i|we) live (from|
    on|off) (this|it); davon (lebe|leb) ich; (it|its|it's|this|that's|thats) (is )?(a |for |my )?(small )?
    business; (rent|let|renting|letting) (it |them |mine |this )?out; host guests; (we are|we're|i am|i'm|im) (a )?(
    host|hosts); (vermiete|vermieten) (da|dort|es|sie|das)
""")
# "I get clients thru it, but no shop".
_EARNS = phrases("""
    (get|find|book|win|reach) (my |all my |most of my |new )?(clients|customers|jobs|commissions|bookings|gigs) *;
    (clients|customers|commissions|bookings) (thru|through|over|via|from) (it|there|insta*|facebook|tiktok|youtube);
    (kunden|kundinnen|aufträge|buchungen) (darüber|drüber|dadurch|dort|da|über (insta*|facebook|tiktok|youtube|das));
    (earn|make) (my )?(money|living|income) (with|from|on|through) (it|this)
""")
_PLACE = (
    r"(?:etsy|ebay|amazon|kaufland|otto|vinted|shopify|temu|shein|zalando|avocadostore|hood|real|kleinanzeigen"
    r"|marketplace|handmade)"
)
_SELLS = pattern(
    r"(?<!\w)(?:verkaufe|verkaufen|vertreibe|sell|selling)(?!\w)(?: (?!nichts|nicht|nie|kein|nothing|never|not|my"
    r"|mein)[\w'-]{1,16}){0,4}"
    rf" (?:auf|bei|über|on|via|through|at) (?:\w{{1,14}} )?{_PLACE}"
    r"|(?<!\w)(?:wir|we) (?:[\w'-]{1,12} ){0,8}(?:verkaufen|sell)(?!\w)|(?<!\w)verkauft über (?:amazon|ebay|etsy"
    r"|otto|kaufland)(?!\w)"
    r"|(?<!\w)(?:i|ich) (?:sell|verkaufe) (?:handmade|selbst\w+)",
    "verkaufe; verkaufen; vertreibe; sell; selling; verkauft",
)
_DELIVERS = pattern(
    r"(?:^|[.,!?;:] |als |as |bin |i'm |am |as a )(?:lieferando|wolt|deliveroo|uber(?: eats)?|glovo|foodora|bolt"
    r"|lyft|doordash|just eat|flink|gorillas|getir"
    r"|takeaway|freenow|amazon flex)[ -]?(?:rider|courier|kurier|driver|fahrer|fahrerin|dasher|zusteller"
    r"|lieferant|partner)(?!\w)",
    "rider; courier; kurier; driver; fahrer; fahrerin; dasher; zusteller; lieferant; partner",
)
_PRIVATE = phrases("""
    ab und zu; rein privat; nur privat; (one|ein|eine|einen) (old|alte*) *; privat; privatverkauf; privatverkäufe;
    privatperson; private; privately; kein (händler|verkäufer|gewerbe|shop|laden|unternehmen|unternehmer);
    keine (händlerin|verkäuferin|firma); nicht gewerblich; nichts gewerbliches; no shop; hobby; flohmarkt; declutter*;
    (verkaufe|verkauf|verkaufen) (da |dort |gar |auch |ja |überhaupt )?(nichts|nicht|nie); (not|no|isn't) (a |an |
    my )?(business|seller|shop|company|trader|merchant); (don't|do not|never|didn't) (even |really )?sell* (anything|
    there|stuff|on)?; sell nothing; (only|just|nur|bloß) (a |ein )?(buyer|käufer|kunde|kundin|customer); (kauf|kaufe|
    buy) (da |dort |there )?(nur|only); only (buy|shop); just (buy|shop); nur (eingekauft|gekauft|einkaufen|bestellt);
    (sold|sell|selling|verkauft|verkaufe) (only |just |nur )?(my |mein* |ein* |paar |a few |some )?(* )?(old|alte*|
    used|gebrauchte*) *; (mein|meine|meinen|my) (alte|altes|alten|old|used|gebrauchte*) (* )?(* )?(* )?(verkauft|sold|
    losgeworden); ausgemistet; kinderklamotten
""")
# Said outright, it counts beside "mein Verkäuferkonto", too.
_SURELY_PRIVATE = phrases("""
    rein privat; nur privat; privatperson; privatverkauf; privatverkäufe; (bin|am|i'm) (ich |i )?(ja |doch )?(kein|
    keine|no|not a) (gewerblich* )?(händler|händlerin|verkäufer|verkäuferin|seller|trader|merchant); nicht gewerblich;
    (verkaufe|verkauf|verkaufen|sell|selling) (da |dort |ja )?(nur|bloß|only|just) (* )?(* )?(alte|alten|altes|
    gebrauchte|gebrauchtes|old|used) *; (only|just) (sell|selling) (my )?(old|used) *; kinderklamotten
""")
_EMPLOYED = phrases(
    "firma (hat|gab) mir; company gave me; i work (in|for|at); ich arbeite (bei|in|für); mein chef; my boss"
)
_SELLER = phrases("""
    sellerkonto*; verkäuferkonto*; händlerkonto*; verkäuferaccount*; händleraccount*; seller central; (seller|selling|
    merchant|vendor|marketplace) account*
""")
_NO_MARKET = phrases("""
    store credit*; shop credit; store card*; (my|mein|meine|the) (* )?(driver|fahrer|kurier|host|gastgeber) (never|did|
    didn't|was|is|took|war|kam|hat|ist|came|left|said|sagte|nicht|cancel*)
""")
_THE_SELLER = pattern(
    r"(?<!bin )(?<!am )(?<!i'm )(?<!als )(?<!as )(?<!\w)(?:der|die|dem|den|ein|eine|einem|einen|the"
    r"|a)(?: (?!shop)[\w-]{1,14})? (?:verkäufer|verkäuferin|händler|händlerin|seller|vendor"
    r"|merchant)(?! ?-?(?:konto|account|central|profil))(?!\w)",
    "verkäufer; verkäuferin; händler; händlerin; seller; vendor; merchant",
)
_STOPPED = near(
    """
        listings; angebote; produkte; artikel; payouts; payout; auszahlungen; auszahlung; shop; store; inventory;
        verkaufserlös*; sales money
    """,
    """
        runtergenommen; rausgenommen; heruntergenommen; entfernt; gelöscht; deaktiviert; offline; inaktiv; gone;
        removed; deleted; down; held; holds; hold; holding; stopped; gestoppt; zurückgehalten; einbehalten; frozen;
        eingefroren; withheld; paused; weg
    """,
    within=50,
)


_JOURNEY = phrases("business (trip|trips|travel|travels|traveller|flight|class); geschäftsreise*; dienstreise*")


def business(text: str) -> bool:
    """Is it said outright that it is a business?"""
    words = _JOURNEY.without(plain(text))
    return _BUSINESS.finds(words) and not (_EMPLOYED.finds(words) or _SURELY_PRIVATE.finds(words))


def trades(text: str) -> bool | None:
    """Is it told that the person sells as a business? False where privately or not at all, None where none is said."""
    words = _JOURNEY.without(plain(text))
    private = _PRIVATE.finds(words) and not (_SELLER.finds(words) or _EARNS.finds(words))
    if _SURELY_PRIVATE.finds(words) or private:
        return False
    return True if business(text) or _EARNS.finds(words) or on_market(words) else None


def on_market(words: str) -> bool:
    """Do the words (`plain`) speak of a seller's account, shop or offers of one's own?"""
    rest = _THE_SELLER.without(_NO_MARKET.without(words))
    return any(rule.finds(rest) for rule in (_MARKET, _SELLS, _DELIVERS))


def stopped(words: str) -> bool:
    """Do the words (`plain`) tell of offers that were taken down, or of payouts that are held back?"""
    return _STOPPED.finds(words)
