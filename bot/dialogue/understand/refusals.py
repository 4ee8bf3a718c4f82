"""What an answer refuses: which sums, and which of the things that were asked for. Whether rightly so it never says."""

from bot.dialogue.understand.amounts import Sum
from bot.dialogue.understand.clauses import placed
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import level, words
from bot.patterns import found_in, regex

_GROUNDS = (
    (
        "secret",
        regex(r"geschäftsgeheim|betriebsgeheim|trade secret|confidential business|rechte (?:anderer|dritter|von)"),
    ),
    ("excessive", regex(r"exzessiv|missbr|rechtsmiss|unverhältnism|unbegründet|excessive|abusive|vexatious|unfounded")),
)
_KEPT = words("kept")
_REFUSED = words("kept shut ground fee refused privacy no")
# The things of a case, by the names that the topics have.
_THINGS = Phrases(
    {
        "gift_card": """
            geschenkguthaben*|geschenkkarte*|geschenkgutschein*|gutschein|gutscheine|gutscheinguthaben|gift_card*|giftcard*
                |voucher*|gift_balance
        """,
        "refunds_open": """
            erstattung|rückerstattung|rückzahlung|retoure|retouren|rücksendung|kaufpreis|erstattet|erstatten
            refund|refunds|refunded|reimbursement
        """,
        "balance": """
            guthaben*|restguthaben*|kontoguthaben|saldo|auszahlung|ausgezahlt|auszahlen|balance|funds|payout|withdrawal
        """,
        "subscriptions": "prime*|abo|abonnement*|mitgliedschaft|audible|subscription*|membership",
        "digital_content": "kindle|bücher|filme|inhalte|ebooks|e-books|movies|digital_content|photos|fotos",
        "account": """
            konto|kundenkonto|nutzerkonto|benutzerkonto|verkäuferkonto|bankkonto|account|profil|profile|reaktivierung
            freischaltung|freigabe|wiederherstellung|reinstatement|sperrung|schliessung|suspension|closure
        """,
        "data": """
            auskunft|auskünfte|auskunftsersuchen|auskunftsantrag|datenauskunft|datenkopie|art._15|artikel_15|article_15|dsar
                |subject_access|access_request|data_request|personal_data|geschäftsgeheimnis*|trade_secret*|scoring
        """,
    },
    {},
)
# A word for one thing that stands within a word for another.
_NARROWER = {"gift_card": words("balance refunds_open"), "refunds_open": words("balance"), "data": words("account")}


def refused_sums(text: str) -> tuple[Sum, ...]:
    """The sums that are said to be kept, or not to be paid, in order."""
    return tuple(one.sum for one in placed(text) if one.signs & _KEPT)


def refusal_ground(text: str) -> str:
    """On what an access request is refused, a key of [refusal] in letters.toml: `fee` (an answer only against payment),
    `secret`, `excessive` (unfounded or abusive, too), else `other` (GDPR 12(5), 15(4))."""
    if any("fee" in one.signs for one in read(text)):
        return "fee"
    said = level(text)
    return next(found_in(said, _GROUNDS), "other")


def refused_topics(text: str) -> tuple[str, ...]:
    """The things that are refused, in the order of the table: gift_card, refunds_open, balance, subscriptions,
    digital_content, account, data."""
    found: set[str] = set()
    for one in read(text):
        if one.signs & _REFUSED:
            found |= _things(one.sentence.words, one.signs)
    return tuple(name for name in _THINGS.names if name in found)


def _things(said: str, signs: frozenset[str]) -> set[str]:
    things = _THINGS.names_in(said)
    for name in things & _NARROWER.keys():
        things -= _NARROWER[name]
    if not signs & _KEPT:
        things &= {"account", "data"}
    return things - {"account"} if signs.isdisjoint({"shut", "no"}) else things
