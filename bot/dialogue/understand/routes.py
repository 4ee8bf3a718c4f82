"""Where somebody says that they want to turn: an authority, arbitration, the press, a court. Whether that way is open
it never knows."""

from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import any_of, spoken, words
from bot.patterns import found_in, regex

_NAMED = (
    (
        "collectors",
        any_of("""
            beschwerde* (über|gegen) (das|den|die) inkasso*; bundesamt* für justiz; federal office of justice;
            complaint (about|against) the collector
        """),
    ),
    ("bundesbank", any_of("bundesbank*")),
    (
        "dsa_body",
        any_of("streitbeilegung*; streitstelle; plattformstelle; dispute (body|settlement); appeals cent(re|er)"),
    ),
    ("ecc_net", any_of("europäische* verbraucherzentr*; evz; ecc; european consumer cent(re|er)*")),
    (
        "universal",
        any_of("universalschlicht*; schlichtung*; schlichter*; (the )?arbiter; arbitration; ombuds*; mediation"),
    ),
    (
        "financial",
        any_of(
            """
            bafin; cssf; finanzaufsicht*; bankenaufsicht*; finanzmarktaufsicht*; banking authority; bank* supervisor*;
            financial (supervisor*|authority)
        """
        ),
    ),
    (
        "coordinator",
        any_of("bundesnetzagentur; koordinierungsstelle*; digital services coordinator; dsc"),
    ),
    (
        "authority",
        any_of("""
            *beschwerde; beschwerden; beschweren; datenschützer*;
            datenschutzbehörde*; datenschutzbeauftragte*; aufsichtsbehörde*;
            landesdatenschutz*; datenschutzaufsicht*; dpa; data protection authority; complain*; regulator;
            edöb; edoeb; fdpic; (zur|an die) behörde; datenschutzstelle;
            autoriteit persoonsgegevens; data protection commission*; (cnil|cnpd|dpc|dsb|ico|imy);
            information commissioner*; data protection (office|officer|agency|board)
        """),
    ),
    (
        "consumer_centre",
        any_of("verbraucherzentrale*; verbraucherschutz*; vz; consumer (centre|center|advice|protection)"),
    ),
    (
        "press",
        any_of("presse; zeitung*; fernsehen; tv; journalist*; c't; heise; marktcheck; wiso; press; newspaper*; media"),
    ),
    (
        "small_claims",
        any_of("klagen; klage (einreichen|erheben); verklag*; vor gericht (gehen|ziehen); sue; small claims; lawsuit"),
    ),
)
BODIES = frozenset({"collectors", "bundesbank", "dsa_body", "ecc_net", "universal", "financial", "coordinator"}) | {
    "consumer_centre"
}


# "Authority pls", "i want to go to the authority", "dann halt zur Behörde": the word, and nothing else that tells.
_WISH_WORDS = words("""
    i i'd id we want wanna would like to go turn complain write please pls plz the an a my then so ok okay yes now
    instead rather just prefer let's lets what about how about and also thanks thank you take use do it with contact
    ich wir will wollen möchte möcht mag würde gern gerne gehen wenden schreiben mich uns dann halt bitte biddä die der
    das zur zum an bei mit lieber eher jetzt nun ja gut und was ist wäre auch danke nehme nehmen es mal doch einfach vor
    for data protection
""")
_AUTHORITY = words("behörde behörden behoerde authority authorities autority authoritys datenschutzbehörde")
_COURT = words("court gericht amtsgericht")
_GO = words("please pls plz bitte will want wanna möchte go gehen lieber rather zum vor")  # "Gericht" alone is news
_WORD = regex(r"[^\W\d_]+(?:'\w+)?")
_OF_THE_DATA = regex(
    r"(?<!\w)(?:\w{0,8}datensch[uü]tz\w{0,14}|data protection|daten|data|auskunft|gdpr|dsgvo|dpa|edöb|edoeb|fdpic"
    r"|autoriteit persoonsgegevens|information commissioner\w{0,2}|cnil|cnpd|dpc|dsb|ico|imy)(?!\w)"
)
_ASKS = regex(
    r"(?<!\w)(?:wo|wem|wohin|an wen|who|whom|where|(?:bei |an |to )?(?:welche[rn]?|which) (?:behörde|stelle|aufsicht"
    r"|authority|regulator|office|body)) (?:\w{1,12} ){0,4}"
    r"(?:beschwer\w*|wenden|melden kann|complain\w*)(?!\w)"
    r"|(?<!\w)(?:where|who|whom) else(?: \w{1,8}){0,3} (?:turn|write|go|ask|contact|complain)(?!\w)"
    r"|(?<!\w)(?:where|who|whom) (?:can|could|do|should) i (?:turn|contact)(?! off| on)(?!\w)"
    r"|(?<!\w)(?:can|could|should|may) (?:i|we) (?:\w{1,9} ){0,4}(?:small claims|ombuds\w*|tribunal|arbitration"
    r"|mediation|regulator|ico|dpc|dpa|data protection \w{3,10})(?!\w)"
    r"|(?<!\w)(?:address|website|email) of the (?:dpc|ico|dpa"
    r"|data protection \w{3,10})(?!\w)|(?<!\w)data protection (?:commission\w*|authority) (?:address|website)(?!\w)"
    r"|(?<!\w)was (?:kann|könnte) ich (?:\w{1,8} ){0,2}noch (?:tun|machen)(?!\w)"
    r"|(?<!\w)what else (?:can|could) i do(?!\w)"
    r"|(?<!\w)(?:ombuds\w*|schlichtungsstelle\w*|aufsichtsbehörde\w*|regulator)(?!\w)[^.!?]{0,30}\?"
    r"|(?<!\w)(?:gibt es|gibts|gibt's|gäbe es|is there|are there|isn't there) (?:\w{1,14} ){0,4}(?:ombuds\w*"
    r"|schlicht\w*|beschwerdestelle\w*|aufsicht\w*|behörde\w*|arbitrat\w*|mediat\w*|regulator\w*|authority"
    r"|complaints? (?:body|office|board))(?!\w)"
)


_WHICH = regex(
    r"(?<!\w)(?:welche\w?|was für (?:eine?|ne)|which|what) (?:\w{3,20} )?"
    r"(?:\w{0,20}behörde|stelle|aufsicht|datenschützer|authority|regulator|office|body)"
    r" (?:ist|is|wäre|wär|would be)(?: \w{1,10}){0,4} (?:zuständig|responsible|competent|in charge|the right one)(?!\w)"
    r"|(?<!\w)(?:wer|who) (?:ist|is|wäre|would be)(?: (?:da|dafür|hier|denn|für|for|mich|me|this|that|in"
    r"|diesem|fall)){0,3} (?:zuständig|responsible|in charge)(?!\w)"
)


_OF_ONE = regex(
    r"\W*(?:(?:und|aber|oder|and|but|or) )?(?:(?:was ist|wie ist es|wie wär\w{0,2}(?: es|'s)?|what|how) (?:mit|about) "
    r"|(?:kann|könnte|soll|darf|muss) ich (?:\w{2,6} ){0,2}(?:zu[rm]?|an|bei) |geht (?:auch|nicht|da) "
    r"|(?:can|could|should) i (?:also )?(?:go|turn|write|complain) to )?"
    r"(?:(?:der|die|das|den|dem|zur|zum|einer?|the|an?) ){0,2}(?:[\w'-]{2,20} ?){1,3}\?+\W*"
)


def asks_of_one(text: str) -> bool:
    """ "Und die BaFin?": is it asked of one way alone, in a few words?"""
    return bool(_OF_ONE.fullmatch(spoken(text)) and named(text))


def asks_where(text: str) -> bool:
    """Is it asked where one can complain at all?"""
    return bool(_ASKS.search(spoken(text)) or _ASKS.search(plain(text))) or asks_which(text)


def asks_which(text: str) -> bool:
    """Is it asked which authority is the right one?"""
    return bool(_WHICH.search(spoken(text)))


# "Was mach ich jetzt wegen dem Geld", "how do I get my money then".
_WONDERS = regex(
    r"(?<!\w)(?:was|wie) (?:mach\w?|tu\w?|soll|sollte|kann|könnte|komm\w?|krieg\w?|bekomm\w?) (?:ich|i|man|wir)(?!\w)"
    r"|(?<!\w)(?:what|how) (?:do|should|can|could|shall|must) (?:i|we)(?!\w)"
    r"|(?<!\w)(?:und )?was (?:ist|is|wird) (?:jetzt |dann |denn )?(?:mit|aus) (?:\w{3,7} )?(?:geld|guthaben|konto|laden"
    r"|shop)(?!\w)"
    r"|(?<!\w)(?:and )?what (?:about|becomes of) (?:my|the) (?:money|balance|account|shop)(?!\w)"
    r"|(?<!\w)(?:welche[rns]?|which) (?:weg|davon|one|way)(?!\w)[^.!?]{0,40}(?:besser|besten?|sinn\w*|rat\w*|better"
    r"|best|recommend)"
)


# "Ich möchte mich jetzt beschweren, bei wem ist mir egal", behind whatever else is told.
_WISHES = regex(
    r"(?<!\w)(?:ich|i|wir) (?:will|möchte|mag|würde|muss|wollen|möchten)"
    r"(?: (?!nicht|nich|net|ned|kein\w{0,2})\w{1,12}){0,6}"
    r" (?:beschwer\w{0,3}|beschwerde(?: \w{3,12})?)(?!\w)"
    r"|(?<!\w)(?:i|we)(?:'d| would)? (?:want|like|wanna|need|have)(?: to)?(?: (?:now|just|formally|finally|also)){0,2}"
    r" (?:to )?(?:complain|(?:file|make|lodge|submit) an? (?:\w{3,12} )?complaint)(?!\w)"
)


def wishes(text: str) -> bool:
    """Does the person say in so many words that they want to complain?"""
    return bool(_WISHES.search(spoken(text)) or _WISHES.search(plain(text)))


def wonders(text: str) -> bool:
    """Is it asked, while ways are shown, what is to be done?"""
    return bool(_WONDERS.search(spoken(text)))


def of_the_data(text: str) -> bool:
    """Is it the authority for data protection that is named, and not just an authority?"""
    return bool(_OF_THE_DATA.search(spoken(text)))


def named(text: str) -> str:
    """The key of the route that the text names, or empty; the narrower name before the wider."""
    said = spoken(text)
    known = next(found_in(said, _NAMED), "") or next(found_in(plain(text), _NAMED), "")
    return known or _bare({*_WORD.findall(said)})


def _bare(said: set[str]) -> str:
    """The place that is named with nothing beside it but the wish to go there."""
    place = said - _WISH_WORDS
    if place and place <= _AUTHORITY:
        return "authority"
    return "small_claims" if place and place <= _COURT and not said.isdisjoint(_GO) else ""
