"""In which country somebody lives, where their words say so before any address does: Austria, Switzerland,
Liechtenstein. It knows no map; where two countries are named it says nothing."""

from bot.dialogue.understand.austrian_courts import AUSTRIAN, SWISS, without_others
from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

_LIVES = (
    r"(?<!\w)(?:wohn\w*|leb\w*|studier\w*|bin|komm\w*|sitz\w*|hier|bei uns|mir (?:da )?|live|living|i'm|im|i am|based"
    r"|student|uni|here)(?: \w{1,10}){0,2} (?:in|aus|us|z|ze|vo|von|i|im|from|near|bei)(?: der| de| d)? "
)
_TOWNS = {
    "AT": r"(?:wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|dornbirn|bregenz|österreich|oesterreich"
    r"|austria|tirol|vorarlberg|kärnten|steiermark|burgenland|niederösterreich|oberösterreich)",
    "CH": r"(?:zürich|züri|zurich|zuerich|genf|geneva|basel|lausanne|bern|bärn|winterthur|luzern|lozärn|lucerne"
    r"|st\.? gallen|sankt gallen|lugano|thun|chur|schaffhausen|aarau|solothurn|fribourg|schweiz|schwiiz|schwyz"
    r"|switzerland)",
    "LI": r"(?:liechtenstein|vaduz|schaan|balzers|triesen)",
}
# Further off people say that they live there; who is from there may live in Berlin.
_DWELLS = (
    r"(?<!\w)(?:(?:ich )?(?:wohne?|lebe?)|(?:i|we) live|(?:i'm |i am |im )?(?:living|based)|(?:i'm|i am|im)"
    r"|here|(?:i )?host|self-employed)"
    r"(?: (?!not|from)\w{1,10}){0,2} in (?:der |den |the )?"
)
_FURTHER = {
    "GB": r"(?:uk|united kingdom|england|scotland|wales|northern ireland|grossbritannien|großbritannien|london|leeds"
    r"|manchester|birmingham|liverpool|glasgow|edinburgh|bristol|sheffield|cardiff|belfast|newcastle|nottingham)",
    "IE": r"(?:ireland|irland|dublin|cork|galway|limerick|waterford|kilkenny)",
    "NL": r"(?:netherlands|niederlanden?|holland|amsterdam|rotterdam|utrecht|the hague|den haag|eindhoven|groningen)",
    "DK": r"(?:denmark|dänemark|copenhagen|kopenhagen|københavn|kobenhavn|aarhus|århus|odense|aalborg)",
    "BE": r"(?:belgium|belgien|brussels|brüssel|antwerp|antwerpen|ghent|gent)",
    "FR": r"(?:france|frankreich|paris|lyon|marseille|strasbourg|straßburg)",
    "ES": r"(?:spain|spanien|madrid|barcelona|valencia|mallorca)",
    "IT": r"(?:italy|italien|rome|rom|milan|mailand|turin)",
    "SE": r"(?:sweden|schweden|stockholm|gothenburg|göteborg|malmö)",
    "PL": r"(?:poland|polen|warsaw|warschau|krakow|krakau|wroclaw)",
    "PT": r"(?:portugal|lisbon|lissabon|porto)",
    "LU": r"(?:luxembourg|luxemburg)",
}
_SAYS = {
    "AT": any_of("""
        bedingte* zahlungsbefehl*; jänner; feber; arbeiterkammer; finanzonline; id austria;
        handysignatur; ksv; ksv1870; erlagschein*; exekutions*;
        exekution; gehaltsexekution; lohnexekution; forderungsexekution; fahrnisexekution;
        (klarna|galaxus|zalando|otto|ebay|willhaben).at; willhaben;
        (bin|als) (* )?(österreicher*|wiener|wienerin|grazer*|linzer*|tiroler*|salzburger*)
    """),
    "CH": any_of("""
        grüezi*; grüessech; mitenand; nöd; nöt; öppis; öppe; öpper; gsi; ich ha; i ha; ig ha; het mis; het mini;
        mini poscht; wäge; übercho; isch cho; gäld; hüt; hät mir; hend mir; zahligsbefehl*; zahlungsbefähl*;
        betreibung (erhalten|bekommen|gegen mich); betreibig*; betriibig*; betreibungsamt*; betreibungsbegehr*;
        konkursandrohung*; fortsetzungsbegehren; commandement de payer; office des poursuites; precetto esecutivo;
        rechtsvorschl*; (bin|als) (* )?(schweizer|schweizerin|zürcher*|berner*|basler*);
        (amazon|galaxus|zalando|digitec|ricardo).ch; twint; ahv; postfinance; swisscom; serafe
    """),
    "LI": any_of("(bin|als) (* )?liechtensteiner*"),
}
_COURTS = {"AT": AUSTRIAN, "CH": SWISS}
_THERE = {land: regex(_LIVES + towns + r"(?!\w)") for land, towns in _TOWNS.items()}
_THERE |= {land: regex(_DWELLS + towns + r"(?!\w)") for land, towns in _FURTHER.items()}
# "Der Verkäufer sitzt in Wien": others live there as well.
_THEIRS = regex(
    r"(?<!\w)(?:verkäufer\w*|händler\w*|firma|shop|die sitzen|sitz der|urlaub\w*|ferien|reise|seller|company|holiday"
    r"|freund\w*|kollege\w*|friend)(?!\w)"
)


# "I was living in Spain back then": where somebody lived once.
_THEN = r"(?:damals|früher|seinerzeit|back then|at the time|in those days|(?:bis|until|till) (?:20\d\d|vor kurzem))"
_ONCE = regex(
    rf"[^.!?;,\n]{{0,60}}(?<!\w){_THEN}(?!\w)[^.!?;,\n]{{0,60}}"
    r"|(?<!\w)(?:(?:was|were) (?:still )?(?:living|based|studying)|used to (?:live|be|study)|lived"
    r"|(?:ich|wir) (?:wohnte|lebte|studierte)n?|(?:wohnte|lebte) (?:ich|noch|ja))(?!\w)[^.!?;,\n]{0,50}"
)


def land_told(text: str) -> str:
    """ISO code of the country; empty where the text tells none, or more than one."""
    words = _ONCE.sub(" ", spoken(text))
    found = {land for land, says in _SAYS.items() if says.search(words)}
    found |= {land for land, court in _COURTS.items() if court.search(without_others(words))}
    if not _THEIRS.search(words):
        found |= {land for land, there in _THERE.items() if there.search(words)}
    return found.pop() if len(found) == 1 else ""


def land_alone(text: str) -> str:
    """The country of a short answer that names one; empty where it names none, or more."""
    words = spoken(text)
    found = {land for land, name in _NAMES.items() if name.search(words)} if len(words.split()) <= _SHORT else set()
    return found.pop() if len(found) == 1 else ""


_SHORT = 6
_NAMES = {
    "AT": regex(r"(?<!\w)(?:österreich\w*|oesterreich|austrian?|öst?err?eich)(?!\w)"),
    "CH": regex(r"(?<!\w)(?:schweiz\w*|schwiiz|schwyz|swiss|switzerland)(?!\w)"),
    "LI": regex(r"(?<!\w)liechtenstein\w*"),
}
