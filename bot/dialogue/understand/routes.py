"""Where somebody says that they want to turn: an authority, arbitration, the press, a court. Whether that way is open
it never knows."""

from bot.dialogue.understand.text import any_of, spoken
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
    ("dsa_body", any_of("streitbeilegung*; plattformstelle; dispute (body|settlement); appeals cent(re|er)")),
    ("ecc_net", any_of("europäische* verbraucherzentr*; evz; ecc; european consumer cent(re|er)*")),
    ("universal", any_of("universalschlichtung*; schlichtung*; arbitration; ombuds*; mediation")),
    ("financial", any_of("bafin; cssf; finanzaufsicht*; bankenaufsicht*; financial (supervisor*|authority)")),
    (
        "coordinator",
        any_of("bundesnetzagentur; koordinierungsstelle*; digital services coordinator; dsc"),
    ),
    (
        "authority",
        any_of("""
            beschwerde*; beschweren; datenschutzbehörde*; datenschutzbeauftragte*; aufsichtsbehörde*;
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


_ALONE = regex(r"\W*(?:(?:die|der|zur|an die|the|to the) )?(?:behörden?|authority|authorities)\W*")
_ASKS = regex(
    r"(?<!\w)(?:wo|wem|wohin|an wen|who|whom|where|(?:bei |an |to )?(?:welche[rn]?|which) (?:behörde|stelle|aufsicht"
    r"|authority|regulator|office|body)) (?:\w{1,12} ){0,4}"
    r"(?:beschwer\w*|wenden|melden kann|complain\w*)(?!\w)"
    r"|(?<!\w)(?:where|who|whom) else(?: \w{1,8}){0,3} (?:turn|write|go|ask|contact|complain)(?!\w)"
    r"|(?<!\w)(?:where|who|whom) (?:can|could|do|should) i (?:turn|contact)(?! off| on)(?!\w)"
    r"|(?<!\w)was (?:kann|könnte) ich (?:\w{1,8} ){0,2}noch (?:tun|machen)(?!\w)"
    r"|(?<!\w)what else (?:can|could) i do(?!\w)"
    r"|(?<!\w)(?:ombuds\w*|schlichtungsstelle\w*|aufsichtsbehörde\w*|regulator)(?!\w)[^.!?]{0,30}\?"
    r"|(?<!\w)(?:gibt es|gibts|gibt's|gäbe es|is there|are there|isn't there) (?:\w{1,14} ){0,4}(?:ombuds\w*"
    r"|schlicht\w*|beschwerdestelle\w*|aufsicht\w*|behörde\w*|arbitrat\w*|mediat\w*|regulator\w*|authority"
    r"|complaints? (?:body|office|board))(?!\w)"
)


def asks_where(text: str) -> bool:
    """Is it asked where one can complain at all?"""
    return bool(_ASKS.search(spoken(text)))


def named(text: str) -> str:
    """The key of the route that the text names, or empty; the narrower name before the wider."""
    words = spoken(text)
    if _ALONE.fullmatch(words):
        return "authority"
    return next(found_in(words, _NAMED), "")
