"""What the other side offers instead of an answer: less than it demands, instalments, a settlement; or that it gives
the money to a buyer or a guest. Whether that is a good thing it never knows."""

from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_OFFERS = near(
    "angeboten; anbieten; bieten; bietet; biete; vorgeschlagen; vorschlagen; vorschlag; angebot; offer*; propos*",
    """
        ratenzahlung*; raten; vergleich*; nachlass; hälfte; erlassen; zahlungsplan; zahlen;
        instalment*; installment*; settle*; half the *; for half; half of *; payment plan
    """,
)
_FOR_SO_MUCH = phrases("(nur|nur noch) (* )?(* )?(zahlen|bezahlen) … (erledigt|ruhe|gut|vom tisch)")
_DEMANDS = phrases("""
    bitte (* )?(* )?(zahlen|überweisen|begleichen); (zahlen|überweisen) sie (* )?(* )?(bis|umgehend|sofort|innerhalb);
    please (pay|transfer)
""")
_OTHER = (
    r"(?:käufer\w{0,3}|verkäufer\w{0,3}|händler\w{0,2}|kund\w{1,4}|gast|gäste|gästen|besteller\w{0,2}|absender\w{0,3}"
    r"|auftraggeber\w{0,3}|einzahler\w{0,3}|zahler\w{0,3}|dritte\w{0,2})"
)
_SOMEONE = (
    r"(?:buyer|seller|sender|payer|merchant|retailer|guest|customer|client|third party|other (?:party|person|side))s?"
)
_GIVEN_AWAY = regex(
    rf"(?<!\w)an (?:die|den|der|deinen?|ihren?|meinen?|einen?|eine) {_OTHER}"
    r"(?: \w{1,12}){0,4} (?:(?:zurück|rück)?(?:erstattet|gezahlt|überwiesen|gebucht|gegeben|geschickt)|zurück"
    r"|ausgezahlt|weitergeleitet|gegangen|zurückgegangen)(?!\w)"
    r"|(?<!\w)(?:gehört|gehöre|gehörte|zusteh\w{0,2}|steht) (?:\w{1,8} ){0,2}"
    rf"(?:dem|der|den|einem|einer) {_OTHER}(?!\w)"
    rf"|(?<!\w)(?:dem|der|den|einem|einer) {_OTHER} (?:\w{{1,10}} ){{0,3}}"
    r"(?:gehört|gehöre|zusteh\w{0,2}|(?:zurück|rück)?(?:erstattet|gezahlt|überwiesen|gegeben))(?!\w)"
    r"|(?<!\w)(?:refund\w{0,3}|return\w{0,3}|paid|released?|g[ia]ve\w{0,2}|sent|send)(?: \S{1,14}){0,6}? to (?:the|your"
    rf"|my|an?|him|her) ?{_SOMEONE}?(?!\w)"
    rf"|(?<!\w)(?:refunded|reimbursed|repaid|paid back) (?:him|her|(?:the|a|that|my) {_SOMEONE})(?!\w)"
    rf"|(?<!\w)belong(?:s|ed)? to (?:him|her|someone else|somebody else|(?:the|an?|my) {_SOMEONE})(?!\w)"
    r"|(?<!\w)(?:käufer\w{0,3}|gast|buyer|guest) (?:hat|bekommt|bekam|gets?|got) (?:\w{1,10} ){0,3}(?:geld|erstattung"
    r"|money|refund)(?!\w)"
)


def offered(text: str) -> bool:
    """Is it offered that less will do, or that it may be paid bit by bit?"""
    words = plain(text)
    return (_OFFERS.finds(words) or _FOR_SO_MUCH.finds(words)) and not _DEMANDS.finds(words)


def given_away(text: str) -> bool:
    """Is the money that lay there given to who had paid it, or shall be?"""
    return bool(_GIVEN_AWAY.search(plain(text)))
