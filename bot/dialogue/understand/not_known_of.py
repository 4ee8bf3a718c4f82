"""Of what somebody says that they do not know it: "kundennummer weiß ich nicht auswendig" answers no question about a
court. Whether it was asked for it does not know."""

from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

_OF = (
    (
        "account_identifier",
        regex(
            r"(?<!\w)(?:kunden|konto|mitglieds|profil)(?:nummer|nr|namen?|kennung|id)(?!\w)|(?<!\w)(?:benutzer|nutzer"
            r"|user|login|account)[ -]?(?:namen?|nummer|id|daten|number)(?!\w)"
            r"|(?<!\w)(?:customer|account|member(?:ship)?) (?:number|no|id|name)(?!\w)"
        ),
    ),
    (
        "block_reason",
        regex(
            r"(?<!\w)(?:welche|was für eine?|which|what) (?:beschwerde|regel|richtlinie|verst\w+|complaint"
            r"|rule|violation)(?!\w)"
        ),
    ),
    (
        "claim_reference",
        regex(
            r"(?<!\w)(?:aktenzeichen|vorgangsnummer|rechnungsnummer|referenz(?:nummer)?)(?!\w)"
            r"|(?<!\w)(?:reference|file|invoice) number(?!\w)"
        ),
    ),
)

# "Keine Ahnung warum, hab nix gemacht".
_NOT_WHY = regex(
    r"(?:(?:ich |i )?(?:hab |have )?(?:keine ahnung|weiss (?:ich )?(?:nicht|nich|net|ned)|keinen? plan|ka"
    r"|no idea|dunno|don't know|dont know|not sure)),? (?:warum|wieso|weshalb|why)"
    r"(?:,? (?:ehrlich(?: gesagt)?|honestly|tbh)|[,.]? (?:ich |i )?(?:hab|habe|have|did|didn't)"
    r"(?: (?:doch|ja|gar|really|even))* (?:nix|nichts|nothing|do anything|done nothing|done anything)"
    r"(?: (?:falsch(?:es)?|wrong))?(?: (?:gemacht|getan|verbrochen|angestellt))?)?[ .!…]*"
)
_WHY = regex(r"(?<!\w)(?:why|how come|warum|wieso|weshalb|weswegen|wiso|worum)(?!\w)")
REASONS = frozenset({"block_reason", "what_happened", "linked_ground", "claim_ground", "goal"})
FEW = 4  # words that are an answer and no story


def of_a_reason(topic: str, text: str) -> bool:
    """ "He got banned too, dont know why": a reason is not known, which `topic` does not ask for."""
    words = spoken(text)
    return topic not in REASONS and len(words.split()) > FEW and bool(_WHY.search(words))


def not_known_of(text: str) -> str:
    """The topic of the number that is named; empty where none is."""
    return "block_reason" if says_not_why(text) else next(found_in(spoken(text), _OF), "")


def not_why(topic: str, text: str) -> bool:
    """Is it said that the reason is not known, and nothing else, where another thing is asked?"""
    return topic not in REASONS and says_not_why(text)


def says_not_why(text: str) -> bool:
    """The same at any question."""
    return _NOT_WHY.fullmatch(spoken(text)) is not None
