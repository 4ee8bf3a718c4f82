"""Who else paid a bill, where the text says so: "das hat mein Mann überwiesen". Whether it was paid it never knows."""

from bot.dialogue.understand.idioms import pattern
from bot.dialogue.understand.relations import NAMED, PERSON
from bot.dialogue.understand.spelling import plain

OTHER = "other"
_KEYS = {
    word: key
    for key, words in (
        ("husband", "mann mannes ehemann ehemannes hubby husband"),
        ("wife", "frau ehefrau wife missus"),
        ("girlfriend", "freundin girlfriend"),
        ("mother", "mutter mama mum mother"),
        ("father", "vater papa dad father"),
        ("parents", "eltern parents"),
        ("son", "sohn sohnes son"),
        ("daughter", "tochter daughter"),
        ("brother", "bruder bruders brother"),
        ("sister", "schwester sister"),
    )
    for word in words.split()
}
_MY = r"(?:mein\w{0,2}|unser\w{0,2}|my|our)"
_NOMINATIVE = r"(?<!für )(?<!for )(?<!mir )(?<!uns )(?:meine?|unsere?|my|our)"
_PAID = r"(?:(?:be|ge)zahlt|überwiesen|beglichen|paid|transferred|settled)"
# What makes of it another sentence: a denial, a plan, somebody's word, a second person.
_NO = (
    r"(?:ich|i|er|sie|he|she|they|die|nicht|nie|niemals|not|never|\w+n't|sagt\w*|meint\w*|says|said|ist|is|sei|was|dass"
    r"|that|ob|if|wenn|soll\w*|muss\w*|will|kann|hätte|würde|would|geld|money|und|and|aber|but)"
)
_GAP = rf"(?: (?!{_NO}(?!\w))[^\s!?;]{{1,20}}){{0,7}}"
_PAYER = pattern(
    rf"(?<!\w){_NOMINATIVE} (?P<who>{PERSON})(?: hat| has| had| hatte)?(?: die| den| das| sie)?{_GAP} {_PAID}(?!\w)"
    rf"|(?<!\w){_PAID}(?: (?:hat|hatte|wurde|has been|was))?(?: (?:das|es|sie|ihn|die|aber|schon|längst|von|by)){{0,3}}"
    rf" {_MY} (?P<by>{PERSON})(?!\w)"
    rf"|(?<!\w)(?:von|vom konto|from|by)(?: the account of)? {_MY} (?P<of>{PERSON}){_GAP} {_PAID}(?!\w)"
    rf"|(?<!\w)(?:hat|hatte) (?:das |es |sie |die |aber |schon |längst ){{0,3}}{_NOMINATIVE}"
    rf" (?P<has>{PERSON}){_GAP} {_PAID}(?!\w)",
    NAMED,
)


def payer(text: str) -> str:
    """A key of [payer] in the letters' words, or empty where nobody else is said to have paid."""
    found = next(iter(_PAYER.all(plain(text))), None)
    if found is None:
        return ""
    who = next(filter(None, (found["who"], found["by"], found["of"], found["has"])))
    return _KEYS.get(who) or _KEYS.get(who.removesuffix("s"), OTHER)
