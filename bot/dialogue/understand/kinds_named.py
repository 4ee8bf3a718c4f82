"""The kinds of trouble by the words that name them in a correction: "es geht nicht um Retouren, es ist wegen einem
anderen Konto". What happened it does not look for."""

from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_NAMES = (
    ("returns", regex(r"(?<!\w)(?:\w{0,3}retour\w*|rücksend\w*|returns?|returned)(?!\w)")),
    (
        "linked_account",
        regex(
            r"(?<!\w)(?:(?:andere[nmrs]?|fremde[nmrs]?|verknüpfte[nmrs]?|verbundene[nmrs]?|zweite[ns]?) (?:konto"
            r"|kontos|account)"
            r"|(?:linked|related|connected)(?: to)?(?: an| the| my)?(?: other| another)?(?: \w{2,12})? ?(?:account)?"
            r"|(?:another|other|somebody else's|someone else's) account|verknüpf\w*)(?!\w)"
        ),
    ),
    (
        "bank_terminated",
        regex(
            r"(?<!\w)(?:(?:gekündigte\w{0,2} )?(?:bank|giro)konto|bankkontos|gekündigte\w{0,2} konto|kontokündigung"
            r"|(?:closed |terminated )?bank account)(?!\w)"
        ),
    ),
    (
        "identity_theft",
        regex(
            r"(?<!\w)(?:jemand anders?|jemand anderem|fremde bestellung|identität\w*|identity"
            r" theft)(?!\w)"
        ),
    ),
    ("phishing", regex(r"(?<!\w)(?:gefälscht\w*|fake|phishing|forged|fälschung)(?!\w)")),
    ("seller_account", regex(r"(?<!\w)(?:verkäufer\w{0,6}|händler\w{0,6}|seller(?:'s)?|gewerblich\w*)(?!\w)")),
    (
        "block_over_claim",
        regex(
            r"(?<!\w)(?:forderung\w{0,2}|schulden|rechnung\w{0,2}|debts?|claim|bill|invoice"
            r"|inkasso)(?!\w)"
        ),
    ),
    ("frozen_balance", regex(r"(?<!\w)(?:guthaben|balance|auszahlung|payout)(?!\w)")),
)
_PARTS = regex(r"[,.;:!]\s|\s(?:sondern|but|rather|und|and)\s|\s[-–]\s")
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|net|kein\w{0,2}|nie|quatsch|falsch|unsinn|blödsinn|lüge|gelogen|stimmt nicht|not|no|isn't"
    r"|wrong"
    r"|nonsense|lie|false|isnt)(?!\w)"
)


def kinds(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The kinds that the text says it is, and those that it says it is not."""
    parts = _PARTS.split(plain(text))
    yes: dict[str, None] = {}
    no: dict[str, None] = {}
    for at, part in enumerate(parts):
        behind = parts[at + 1] if at + 1 < len(parts) else ""
        denied = _NOT.search(part) or (len(behind.split()) <= FEW and _NOT.search(behind))
        for kind in (kind for kind, names in _NAMES if names.search(part)):
            (no if denied else yes)[kind] = None
    return tuple(yes), tuple(no)


FEW = 4  # words behind a name that may still deny it: "it says returns, that's a lie"
