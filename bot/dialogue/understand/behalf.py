"""Whom a person asks for when it is not for themselves. Who merely helped, pays, shares a flat or is blocked as well is
nobody to ask for; what happened it never knows."""

import re

from bot.dialogue.understand import powers
from bot.dialogue.understand.cared_for import shut_at, written_to
from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.deaths import leaves_account
from bot.dialogue.understand.guardians import without_own
from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.introductions import holders_name
from bot.dialogue.understand.kin_of import kin_of
from bot.dialogue.understand.name_parts import NAME
from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.relations import NAMED, PERSON, RELATIONS
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.dialogue.understand.unable import unable_one
from bot.dialogue.understand.whose_account import ACCOUNT, ACCOUNTS, ONE, THEIR, WHOSE
from bot.patterns import regex

_NO_GIFT = (
    r"(?!(?:'s)? (?:birthday|geburtstag|wedding|hochzeit|christmas|party|taufe|bestellt|gekauft|war|was|is|ordered"
    r"|bought"
    r"|eine?|a|das|als|gibt|present|geschenk)(?!\w))"
)
_ASKING = (
    r"(?:frag\w{0,3}|anfrage|schreib\w{0,3}|meld\w{1,2} mich|mach\w{0,2}|kümmer\w{0,3} mich|hilfe|help\w{0,3}"
    r"|asking|ask"
    r"|writing|write|here|doing this|do this|question|inquiring|it's|it is|this is|bin'?s?)"
)
_SAID = tuple(
    pattern(source, NAMED, signs)
    for source, signs in (
        (
            rf"(?<!\w){_ASKING} (?:(?:ich|i|es|das|it|this|hier|mal|nur|just|auch|mich|bitte) ){{0,3}}(?:für|for|wegen"
            rf"|because of) {ONE}{_NO_GIFT}",
            "für; for; wegen; because",
        ),
        (
            rf"(?<!\w)(?:für|for) {ONE} (?:\w{{1,6}} )?(?:fragen|anfragen|schreiben|melden|ask|write|help"
            rf"|helfen)(?!\w)",
            "für; for",
        ),
        (rf"(?:^|[,.:;!?] (?:(?:und|and|but|aber|sondern) )?)(?:für|for) {ONE}{_NO_GIFT}", "für; for"),
        (  # "Meine Tochter 17 verkauft auf Vinted"
            r"(?:^|[.!?] )(?:meine?|my) (?P<who>tochter|sohn|daughter|son)(?:,? ?\(?\d{1,2}\)?(?: jahre| years)?(?:"
            r" alt| old)?,?)?"
            r" (?:verkauft|spielt|zockt|sells|plays) (?:\w{1,12} ){0,3}(?:auf|bei|on) (?!mein|my |unser|our )",
            "verkauft; spielt; zockt; sells; plays",
        ),
        (rf"(?<!\w)(?:nicht|not) (?:für|um|for|about) (?:mich|me)(?!\w)[^?]{{0,60}}?(?<!\w){ONE}", "mich; me"),
        (
            r"(?<!\w)(?:im (?:namen|auftrag)|(?:on|in) behalf of|vollmacht|power of attorney|vertrete)"
            rf"(?: von| für| for| of)? {ONE}",
            "namen; auftrag; behalf; vollmacht; attorney; vertrete",
        ),
        (
            r"(?<!\w)(?:geht(?: es|'s)? um|handelt sich um|betrifft|(?:it is|it's|this is|that's) about) "
            rf"(?:(?:das|den|the|dem) )?(?:[\w-]{{1,20}} )?(?:{ACCOUNT} )?(?:von |vom |of )?{ONE}",
            "um; betrifft; about",
        ),
        (
            rf"(?<!\w)(?:it's|it is|this is|das ist|is) (?:(?:das|the) {ACCOUNT} (?:von |of )?)?{ONE} ?{ACCOUNT}",
            ACCOUNTS,
        ),
        (
            rf"(?<!\w)(?:helping|helfe?|help|unterstütze?|support|supporting|(?:translat\w{{1,3}}|interpret\w{{0,3}})"
            rf" for|(?:übersetze?|dolmetsche?) (?:das )?für) (?:hier |gerade |just )?{ONE}",
            "helping; helf; helfe; help; unterstütz; unterstütze; support; supporting; for; für",
        ),
        (
            rf"(?<!\w)(?:kannst du|können sie|könnt ihr|can you|could you) (?:help )?(?:bitte |please |da "
            rf"|auch )?{ONE}",
            "kannst; können; könnt; can; could",
        ),
        (
            rf"(?<!\w)(?:anstelle|stellvertretend für|in vertretung|instead of) (?:von )?{ONE}",
            "anstelle; stellvertretend; vertretung; instead",
        ),
        (
            rf"(?<!\w)(?:isn't|(?<!war )not|(?<!war )nicht|(?<!was)n't) (?:me|mich|ich|mine|meins|meines|my own"
            rf"|my account|um mich|about me"
            rf"|for me|für mich)(?!\w)(?:[^?]{{0,40}}?(?<!\w)(?:it's|it is|its|sondern|das ist|is|ist|es ist|but"
            rf"|um|geht|for|für))?"
            rf"[,.;:]? (?:um |for |für |das (?:konto|account|von) |bei |about )?{ONE}",
            "isn't; not; nicht",
        ),
        (rf"(?<!\w)(?:account|konto|profil|it|das) (?:belongs to|gehört) {ONE}", "belongs; gehört"),
        (rf"(?<!\w)(?:it's|it is|this is|geht) (?:about|um) (?P<who>{PERSON})(?!\w)", "about; um"),
        (rf"(?<!\w)(?:not|nicht) (?:my|mein) {ACCOUNT}(?!\w)[^?]{{0,30}}?{ONE}", "not; nicht"),
        *WHOSE,
    )
)
# "Frau Meier" is a neighbour's name, "meine Frau Anna" a wife.
_TITLE = regex(
    r"(?<!meine )(?<!meiner )(?<!seine )(?<!seiner )(?<!unsere )(?<!my )\b(?:Frau|Herrn?|Mrs?\.?|Ms\.?"
    r"|Miss)\s+(?=[A-ZÄÖÜ])"
)
# "Meine nachbarin frau öztürk": of two the first says who it is.
_SMALL_TITLE = regex(rf"(?<!\w)(?P<who>{PERSON}),? (?:die )?(?:frau|herrn?) (?!und |hat |ist )(?=[^\W\d_]{{3}})")
# "Die betreuerin von frau sommer": no wife.
_A_LADY = regex(r"(?<=(?:von|für) )(?:frau|herrn?) (?!(?:und|hat|ist|wurde|war|zu|gesperrt)(?!\w))(?=[^\W\d_]{3})")
_CALLED = regex(
    r"(?:\b(?i:sie|er|she|he|mama|papa|mutter|vater|oma|opa|mum|mom|dad)\s(?i:heißt|heisst|is called|is named)|"
    r"\b(?i:ihr|sein|her|his) (?i:name)(?i:'s| ist| is| lautet| wäre))\s"
    rf"(?P<told>{NAME}\s{NAME})(?!\w)|"
    rf"\b(?:(?:Frau|Herrn?|Mrs?\.?|Ms\.?|Miss|(?i:{PERSON}))|(?i:man|woman|lady|gentleman|pensioner|refugee|dame|mann),"
    rf"|(?<!der )(?<!die )(?<!her )(?<!his )(?<!the )(?<!their )(?<!ihre )(?<!seine )(?i:{PERSON}),)"
    r"\s+(?:(?i:namens|called|named)\s+)?"
    rf"(?P<name>{NAME}(?:\s{NAME}){{1,2}})(?=\s*(?:[,.(;:!?]|$|(?:geb|née|hat|ist|wurde|has|was|is)(?!\w)))"
)
_CALLED_SMALL = regex(
    rf"(?<!\w)(?:(?:für|fuer|for|um|about|von|of|vertrete) (?:meine?[nmr]?|unsere?[nmr]?|my|our|die|den|the)"
    rf" (?:{PERSON}|nana?|granny?)(?:,| \(| namens| called)?"
    r"|(?:sie|er|she|he) (?:heißt|heisst|is called|is named)) ?(?:frau |herrn? )?(?!bezüglich|dringend|aktuell|momentan"
    r"|mittlerweile|inzwischen|leider|nochmal|ebenfalls|sofort|geht|kriegt|funktioniert|ging|läuft|works|went|regarding"
    r"|concerning|currently|urgently)"
    r"(?P<name>[^\W\d_]{3,20} [^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){1,24})"
    r"(?=\s*(?:[,.(;:!?)]|$)|,? (?:ist|is|hat|has|wohnt|lives|geb|wurde|her|ihr|sein|his)(?!\w))",
    re.I,
)
_FOR_THEM = phrases("""
    (do|mach|mache) (it|das|es) (für|for) (ihn|sie|him|her|them); (schreib*|frag*|mach*|write|writing|ask|asking|wrote|
    do this|doing this) (das |it |this |hier |ich |i )?(für|for) (ihn|sie|him|her|them); helping (her|him|them);
    (helfe|helf) (ihr|ihm|ihnen); (kannst du|können sie|könnt ihr) (ihr|ihm|ihnen|dem|der) (da )?helfen;
    (soll|muss|will|möchte|wott|should|must) (ich |i )?(ihr|ihre|ihm|ihnen|ihne|em|her|him|them)
    (da |dabei )?(helfen|help);
    (helf|helfe|hilf|hilfe) (ihre|ihm|ihnen|ihne); hilf ihr; can you help (her|him|them);
    (kann|darf|soll|muss|will|möchte) (ich )?(das |dies |es |hier )?für (ihn|sie) (machen|erledigen|regeln|schreiben|
    übernehmen|klären); can i (do|write|handle|sort) (this|it|that) (out )?for (him|her|them);
    asked me to (write|ask|help|contact|find); (hat|haben) mich gebeten
""")
_NEXT_DOOR = phrases("nebenan; nebendran; next door; näbedra; näbed dra; von gegenüber; vis-a-vis; across the hall")
_WARD = phrases("""
    (helping|help|helfe) … (landlady|landlord|vermieterin|vermieter|lehrerin|teacher|pensioner|rentnerin|dame);
    (helping|i help|helfe|helf|unterstütze) (gerade |hier |out )?(an|a|one|einer|einem|eine|einen|n) (* )?(* )?(lady|
    woman|man|person|gentleman|family|refugee|dame|frau|herrn|mann|familie|flüchtling*|rentner*|pensioner|student*|
    schüler*); betreuer; betreuerin; bevollmächtigte*; legal guardian; guardian of; pflegerin von; pfleger von;
    gesetzlicher vertreter; gesetzliche vertreterin; caretaker of; carer (for|of); (bewohner*|patient*|dame|herrn|
    senior*|rentner*|mandant*|klient*|kundin|resident|client|old lady|old man) … (deren|dessen|whose|sein|ihr|his|
    her) (* )?(konto|account|paypal)
""")
_THEIRS = tuple(
    pattern(source, NAMED, signs)
    for source, signs in (
        (rf"(?<!\w){ACCOUNT} (?:von |vom |of |by )?{ONE}", ACCOUNTS),
        (rf"(?<!\w){ACCOUNT} (?:von|vom|of) (?P<who>{PERSON})(?!\w)", ACCOUNTS),
        (
            rf"(?:^|[,.!?;] |(?<!\w)(?:hat|haben|hod|has|have|blocked|locked|froze) )(?:hi |hallo |hello |hey )?"
            rf"(?P<who>{PERSON})(?<=s) {ACCOUNT}",
            ACCOUNTS,
        ),
        (
            rf"(?<!\w)(?:blocked|banned|locked out|suspended|sperren|gesperrt haben sie) {ONE}",
            "blocked; banned; locked; suspended; sperren; gesperrt",
        ),
        (rf"(?<!\w)(?:auf den namen|in the name) (?:von |of )?{ONE}", "namen; name"),
        (rf"(?<!bill )(?<!bills )(?<!contract )(?<!are all )(?<!is )(?<!are )(?:in|under) {ONE} name(?!\w)", "name"),
        (
            rf"(?<!\w)(?:sein|seinem|seinen|his|her) (?:[\w-]{{1,12}} )?{ACCOUNT}(?!\w)[^?]{{0,60}}?(?<!\w){ONE}",
            ACCOUNTS,
        ),
    )
)
# What happened to them besides a block.
_HIT = phrases("""
    vollstreckungsbescheid; zahlungsbefehl; payment order;
    konto; account; kundenkonto; mahnbescheid; inkasso; mahnung; mahnungen; inkassobrief; inkassobriefe; limited;
    lost (access|everything|his|her|their|the|all); (zugang|zugriff) verloren;
    gelben (brief|umschlag); can't use; (post|brief|briefe|schreiben|rechnung|rechnungen|mail|mails) (von|vom);
    (letter|letters|bill|bills) from; debt collector*; collection letter*; court letter
""")
# The account in question is the writer's own, or more than one is.
_HIS_ACCOUNT = pattern(
    rf"(?<!\w){ONE}[^?]{{0,120}}?(?<!\w)(?:(?:his|her|their|sein|seine|seinem|ihr|ihre|ihrem|deren"
    rf"|dessen) (?:[\w-]{{1,14}} )?{ACCOUNT}(?! (?:number|nummer))(?!\w)(?:[^?.]|(?<=\d)\.){{0,25}}?(?<!\w)"
    r"(?:gesperrt|gebannt|zu|weg|geschlossen|deaktiviert|eingeschränkt|gekündigt|suspended|blocked|banned|closed"
    r"|locked|restricted|limited|disabled|gone|frozen)(?!\w)"
    r"|(?:blocked|banned|closed|locked|froze|suspended|restricted|limited|shut|terminated) (?:his|her|their)"
    rf" (?:[\w-]{{1,14}} )?{ACCOUNT}(?!\w))",
    NAMED,
    ACCOUNTS,
)
_OWN = regex(
    r"(?<!\w)(?:mein|my)(?: own| eigenes)? (?:[\w-]{1,16} )?(?:[\w-]{0,16}konto|account|paypal|zugang|profil|ban"
    r"|access|passwort|password|(?:netflix|spotify|amazon|ebay|insta(?:gram)?|facebook|steam|klarna|vinted|tiktok)"
    r"(?! (?:geht|läuft|funktioniert|works)))(?!\w)"
    r"|(?<!\w)(?:mich|bei mir|(?<!von )mir|meins|mine|i am|i'm|(?:ich|i) bin|i was|i got"
    r"|me)(?! zu)(?!\w)[^.!?;,]{0,30}?(?<!\w)"
    r"(?:gesperrt|blockiert|gebannt|blocked|banned|closed|locked|suspended|geschlossen|gekündigt|zu|raus)(?!\w)"
    r"|(?<!\w)(?:took|take|kick\w{0,3}|bann?\w{0,3}|block\w{0,3}|lock\w{0,3}|clos\w{1,3}|shut|throw|threw"
    r"|sperr\w{0,3})(?: sie| die)? (?:me|us|mich|uns)(?!\w)"
    r"|(?<!\w)(?:me|us|mich|uns) (?:down|out|off|raus|auch|too|with h\w{2,3})(?!\w)|(?<!\w)(?:blocked|banned"
    r"|suspended|locked|closed|kicked|sperrt|sperren|gesperrt) (?:me|mich|mine|meins|us|uns)(?!\w)"
    r"|(?<!\w)(?:(?:ich|i) (?:komm\w?|kann|can't)|komm ich) (?:\w{1,8} ){0,2}?(?:nicht|rein|log|login|sign|get in)"
    rf"|(?<!\w)(?:mine|meins|meines(?! (?:[\w-]{{2,16}} )?{PERSON})|meiner (?:wird|wurde|ist|auch)|affects me"
    r"|so (?:did|was|am|do) i|betrifft mich"
    r"|trifft mich)(?!\w)"
    r"|(?<!\w)(?:auch|too(?=[ .!?,]*$|[.,!?])|(?<=\w )(?<![.,;:!?] )also"
    r"(?! (?:meine?|ich|die|der|das|es|ist|hat))|as well|(?:on|at|an|in) (?:our"
    r"|unserer) (?:address|adresse|house|flat)"
    r"|ebenfalls|genauso|gleich mit|both|beide)(?!\w)"
)
_CAUSE = regex(
    r"(?<!\w)(?:from|(?:(?:be|ge)zahlt|überwiesen|abgebucht|kam|kommt|lief|ging) (?:vom|von|über)"
    r"|(?:gutschein|geschenk|karte|geld)\w{0,6} von|wegen|weil|dank|because|since|cause|due to|over"
    r"|for|karte|card|kreditkarte|verknüpft|verbunden"
    r"|linked|connected"
    r"|associated|related|as|wie|like|zusammen|adresse|address|geräte?|device|bei|mit|with|sagt"
    r"|says)(?: [\w'-]{1,12}){0,3} ?$"
)
_TOLD = regex(
    r"[^.!?,;]{0,20}(?<!\w)(?:sagt|sagte|gesagt|meint|meinte|told|said|says|helped|geholfen|hilft|empfohlen|gave"
    r"|gab)(?!\w)"
)
_GIFT = regex(
    r"[^.!?,;]{0,30}(?<!\w)(?:spielt|spielte|plays|played|gekauft|bestellt|geschenkt|geschickt|überwiesen|bought"
    r"|ordered|sent|gave|paid|transferred|settled|used|bezahlt|beglichen)(?!\w)"
)
_PARTNERS = regex(r"(?<!\w)meine?[nmrs]? (?:[\w-]{1,12} )?(?:freund|freundin|freundes)(?!\w)")
# "My landlord's name": of theirs, a name and a parcel are no account.
_OF_THEIRS = regex(r"'s")
_THING_NEXT = regex(
    r" (?:name|parcel|package|address|birthday|house|flat|number|bills?|gift|car|job|friend|wedding|letter)(?!\w)"
)
_MYSELF = regex(r"(?<!\w)(?:ich|i|i'm|i've|me|mich|(?<!von )mir|we|wir|us|uns)(?!\w)")
_HELPS = phrases("""
    social worker; sozialarbeiter*; pfleger*; nurse; caregiver; my clients; meine klienten; helf*; help*; hilf*;
    schreib*; write; writing; wrote; ask; asking; asks; frag*; kümmer*; mach das; mache das; do it; do this; regle;
    regel das; vertrete; betreu*; verstehen; verstehe; understand; told me; asked me; can we do; do we do;
    können wir (tun|machen|da); machen wir; bat mich; gebeten; manage; don't know what; weiss nicht was; für sie;
    für ihn; for her; for him
""")
_ANYBODY = phrases(f"""
    {NAMED}; lady; woman; man; person; gentleman; family; refugee; dame; herrn; familie; flüchtling*; pensioner;
    student*; schüler*; deren; dessen; whose; landlady; landlord; vermieter*; rentnerin; teacher; betreuer*; guardian;
    bevollmächtigte*; carer; caretaker; gesetzliche vertreterin; gesetzlicher vertreter
""")
_SOMEBODY = pattern(
    rf"(?<!\w)(?:{ONE}|(?P<mine>{PERSON}) von mir(?!\w))"
    rf"|(?:^|[,.!?;:] )(?P<bare>{PERSON})(?= (?:\(?\d|ist|is|kommt|kann|hat|has|can't|got|was|wurde|lost|braucht"
    rf"|needs))",
    NAMED,
)
_ANYONE = regex(rf"(?<!\w)(?P<who>{PERSON})(?!\w)")
_I_AM = regex(
    rf"(?<!\w)(?:ich bin|bin|i'm|i am) (?:ja |hier )?(?:der|die|das|ihre?|seine?|her|his|the|their)"
    rf" (?:[\w-]{{2,12}} )?{PERSON}(?!\w)"
)
_SENTENCE = regex(r"[.!?;](?= |$)")
# "Nicht ich, mein Mann hat bestellt": who did something asks for nothing.
_DID = regex(
    r" (?:hat|haben|hod|has|had) (?:[^\s.,;!?]{1,14} ){0,6}(?:bestellt|gekauft|bezahlt|geschrieben|unterschrieben"
    r"|angerufen|ordered|bought|paid|written|signed|called)(?!\w)"
)
_WAS = regex(r"\W*(?:aber |but )?(?:das|es|that|it) (?:war|was)(?!\w)")  # it tells whose something was once
# "Ich bin der Sohn": it tells who writes, and is no word on an account of their own.
_AS_KIN = regex(
    rf"(?<!\w)(?:ich bin|bin|i am|i'm|hier ist|this is) (?:der|die|ihre?|seine?|deren|dessen|her|his|their"
    rf"|the) {PERSON}(?!\w)"
)


def without_destination(words: str) -> str:
    """Folded words without the account of somebody to which money shall go."""
    return _PAID_INTO.sub(" ", words)


# "Den Lohn auf das Konto von meiner Mutter zahlen": where money shall go is no account that is shut.
_PAID_INTO = regex(
    r"(?<!\w)(?:lohn|gehalt|rente|geld|wages?|salary|money|zahl\w{0,3}|überweis\w{0,3})(?!\w)[^.!?;]{0,40}"
    rf"(?<!\w)(?:auf|aufs|to|into)(?!\w)[^.!?;]{{0,12}}(?<!\w)(?:{ACCOUNT} (?:von |vom |of )?(?:{THEIR} )?{PERSON}"
    rf"|{PERSON}(?:'?s)? {ACCOUNT})(?!\w)"
)
_REACH = 40  # characters before a person in which a cause may stand


def on_behalf(text: str, plainly: bool = False) -> str:
    """Who it is to the writer that they ask for: "mother", "father", "grandmother", "grandfather", "partner", "child",
    "neighbour", "friend" or "other"; empty where they speak for themselves, or nobody can tell. Where `plainly`, only
    what says that it is asked for somebody, and not whose account is spoken of."""
    text = without_own(text)
    words = _A_LADY.sub("der klientin ", _SMALL_TITLE.sub(r"\g<who> ", plain(_TITLE.sub("", text))))
    words = _PARTNER_ACCOUNT.sub("account", _without_writer(words))
    words = _MONEY_OF_GUESTS.sub("money", words)
    words = without_destination(_AS_KIN.sub(" ", words))
    beside = _NEXT_DOOR.finds(words)
    if not (_ANYBODY.finds(words) or beside or _TITLE.search(text)) or in_my_name(words):
        return ""
    if relation := _told(text, words) or leaves_account(words) or _unable(words):
        return relation
    if _FOR_THEM.finds(words) or _WARD.finds(words):
        named = _ANYONE.search(words)
        return _relation(named["who"], words) if named else "neighbour" if beside else "other"
    own = _OWN.search(words) is not None
    if not (own or plainly) and (holder := powers.holder(words) or shut_at(words)):
        return _relation(holder, words)
    apart = plainly or _WAS.match(words) or own
    aside = not (_HIS_ACCOUNT.finds(words) or _HELPS.finds(words) or powers.held(words))
    if apart or (aside and _MYSELF.search(words)):
        return ""
    return _whose(words)


# "Booking refuses to pay out my guests' money": it is the host's.
_MONEY_OF_GUESTS = regex(
    r"(?:my|our|the) (?:guests?|customers?|buyers?|clients?)['’]?s? (?:money|payments?|bookings?)"
    r"|(?:das )?(?:geld|zahlungen) (?:meiner|unserer|von meinen|von) (?:gäste|gästen|kunden|käufer|käufern)"
)


# "EOS hat meiner Oma geschrieben", "a collector sent a letter to my mother".
_WROTE_TO = regex(
    rf"(?<!\w)(?:hat|haben|schickt|schreibt|mahnt) (?:jetzt |nun |auch )?(?:meine[rm] |unsere[rm] )"
    rf"(?P<who>{PERSON})(?!\w)(?: [^.!?;]{{0,60}}?)?(?:geschrieben|geschickt|gemahnt|brief\w*|mahnung|post)(?!\w)"
)
_TRANSLATES = regex(r"(?<!\w)(?:übersetz\w*|translat\w*|dolmetsch\w*)(?!\w)")


def _told(text: str, words: str) -> str:
    """Who it is where it is said outright that it is asked for them."""
    relation = kin_of(text)[0]
    if relation and not _OWN.search(words):
        return relation
    if (sent := _WROTE_TO.search(words)) and not _OWN.search(words):
        return _relation(sent["who"], words)
    if _TRANSLATES.search(words) and _OWN.search(words):
        return ""  # "ich übersetze für meine Mutter Bücher. Amazon hat mein Konto gesperrt"
    said = (found for rule in _SAID for found in rule.all(words) if not _DID.match(words, found.end()))
    first = next(said, None)
    return _relation(first["who"], words) if first else ""


def in_my_name(words: str) -> bool:
    """ "Meine Oma hat ihr Konto auf meinen Namen": is the account the writer's, whoever uses it?"""
    return _IN_MY_NAME.search(words) is not None


_IN_MY_NAME = regex(
    r"(?<!\w)(?:\w{0,12}konto|account)(?: \w{1,12}){0,4} (?:auf|unter|in|under) (?:meinen|meinem|my) namen?(?!\w)"
    r"|(?<!\w)(?:auf|unter) (?:meinen|meinem) namen (?:\w{1,10} ){0,2}(?:\w{0,12}konto|account)(?!\w)"
)
# "My Booking partner account": what a platform calls those who sell there.
_PARTNER_ACCOUNT = regex(r"(?<!\w)(?<!my )partner[ -]?(?:account|konto|portal|profil\w?)(?!\w)")


def _without_writer(words: str) -> str:
    """ "My daughter … I'm her father": who the writer is, is nobody to ask for; unless nobody else is named."""
    rest = _I_AM.sub(" ", words)
    return rest if _ANYONE.search(rest) else words


def called(text: str) -> str:
    """The whole name of whom they ask for, where it stands behind a title or what they are to the writer; else ""."""
    if name := kin_of(text)[1]:
        return name
    found = _CALLED.search(clean(text))
    return (found["told"] or found["name"]) if found else holders_name(text) or _called_small(text)


def _called_small(text: str) -> str:
    """ "Für meine mutter gerda lindner, …": two words that can only be a name."""
    found = _CALLED_SMALL.search(clean(text))
    said = found["name"].split() if found else []
    return " ".join(said) if said and all(map(could_be_name, said)) else ""


def _whose(words: str) -> str:
    """Whose account it is that is lost, or whose post, where the writer's own is not spoken of."""
    if post := written_to(words):
        return _relation(post, words)
    for rule in _THEIRS:
        for found in rule.all(words):
            if not _caused(words, found):
                return _relation(found["who"], words)
    for found in _SOMEBODY.all(words):
        behind = _SENTENCE.split(words[found.end() : found.end() + 2 * _REACH], maxsplit=1)[0]
        if _OF_THEIRS.match(words, found.end() - 2) and _THING_NEXT.match(behind):
            continue
        aside = _TOLD.match(behind) or _caused(words, found) or _GIFT.match(behind) or _DID.match(words, found.end())
        if not aside and (shut(behind) or _HIT.finds(behind)):
            return _relation(found["who"] or found["mine"] or found["bare"], words)
    return next((_relation(one["who"], words) for one in _HIS_ACCOUNT.all(words) if not _caused(words, one)), "")


def _caused(words: str, found: re.Match[str]) -> bool:
    """Does a cause stand before the person?"""
    return _CAUSE.search(words[max(0, found.start() - _REACH) : found.start()]) is not None


def _unable(words: str) -> str:
    who = "" if _OWN.search(words) else unable_one(words)
    return _relation(who, words) if who else ""


def _relation(who: str, words: str) -> str:
    relation = RELATIONS.get(who) or RELATIONS[who.removesuffix("s").removesuffix("'")]
    return "partner" if relation == "friend" and _PARTNERS.search(words) else relation
