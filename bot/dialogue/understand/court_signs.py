"""Does an answer tell of a court's paper that came? A threat, a plan, a question and the register in a company's footer
are none. What the paper demands it never knows."""

from bot.dialogue.understand.court_threats import without_threats
from bot.dialogue.understand.guardians import without_given
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import level
from bot.patterns import regex

_PAPERS = Phrases(
    {
        "paper": """
            mahnbescheid*|mahnbescheit*|vollstreckungsbescheid*|zahlungsbefehl*|zahlungsbefehle|klageschrift|gerichtsvollzieher*
            versäumnisurteil|pfändungs*|betreibungsamt*|zustellungsurkunde|zahlungsklage
            amtsgericht*|landgericht*|bezirksgericht*|handelsgericht*|mahngericht*|gerichtspost|gerichtsbrief
            klage zugestellt|eingereicht|erhoben|bekommen|am_hals
            förmliche|förmlichen zustellung
            gelber|gelben|gelbe|gelbem umschlag|brief|post|kuvert
            ladung vom|zum|zur|des
            brief|post|schreiben|umschlag|etwas|was .. vom|von .. gericht
            vom_gericht|absender_gericht|absender:_gericht
            verklagt
            court_order|county_court|enforcement_order|order_for_payment|statement_of_claim|claim_form|court_letter
            bailiff*|summons
            yellow envelope|letter
            letter|post|mail|something|papers .. from .. court
            took me to_court
            sued|suing me
            lawsuit filed|against
            filed|filing .. lawsuit|suit
            papers served
            court papers|documents
            served with
            payment order
        """
    },
    {},
)
_HINTS = (
    "gericht",
    "bescheid",
    "befehl",
    "klag",
    "umschlag",
    "court",
    "bailiff",
    "summons",
    "yellow",
    "gelb",
    "zustell",
    "suing",
    "sued",
    "lawsuit",
    "served",
    "claim form",
    "enforcement",
    "payment order",
    "pfänd",
    "urteil",
    "ladung",
)
_NONE = regex(
    r"(?<!\w)(?:kein\w*|nicht (?:vom|von|aus)|nix|nichts|no|not|nothing|never|ob|droh\w*|angedroht\w*|threat\w*"
    r"|sonst|andernfalls|ansonsten"
    r"|otherwise|failing|behalten wir uns|werden wir|wuerden wir|einleiten|einzuleiten|beantragen|einleitung"
    r"|may(?! ?\d)|might"
    r"|could|(?:we|they|i|it|you) (?:will|would)|sollten sie|(?<!ihres )(?<!des )(?<!deines )falls|if (?:you|we|they"
    r"|i)|wenn (?:sie|ich|du|das)|ich (?:geh|gehe|klag|verklag)\w*"
    r"|i will|gerichtsstand|registergericht|handelsregister)(?!\w)"
)
_NO = regex(
    r"(?<!\w)(?:vom|von einem) gericht (?:ist|war|kam|kommt) (?:das|es|der) (?:\w{1,6} )?nicht(?!\w)"
    r"|(?<!\w)(?:kein\w*|nicht (?:vom|von|aus)|nix|nichts|no|not|nothing|never)(?!\w)(?! (?:gepr|more than|spae))"
)
# What came all the same: "binnen zwei Wochen Widerspruch, sonst …" stands on the paper itself.
_CAME = regex(
    r"(?<!\w)(?:kam|gekommen|bekommen|bekam|erhalten|zugestellt|eingereicht|briefkasten|lag|liegt|came|got|received"
    r"|served"
    r"|binnen|innert|innerhalb|within|antragsteller\w*|geschaeftsnummer|hauptforderung)(?!\w)"
)
_REGISTER = regex(r"amtsgericht [a-z][a-z .-]{2,30},? ?(?:hr ?[ab]|reg|nr|\d)|(?:hr ?[ab])\W{0,3}\d{2,7}")


def court_paper(text: str) -> bool:
    """Does the text tell that a court's paper, a suit or a bailiff came?"""
    small = level(text)
    return any(hint in small for hint in _HINTS) and any(_came(one.words) for one in parts(text))


def _came(words: str) -> bool:
    words = without_given(without_threats(_REGISTER.sub(" ", words)))
    if not _PAPERS.names_in(words):
        return False
    if _CAME.search(words):
        return not words.endswith("?") and not _NO.search(words)
    return not (_NONE.search(words) or _NO.search(words)) and not words.endswith("?")
