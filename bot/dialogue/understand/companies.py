"""Which company a text is about, where it names several: the one that acts, not the one that somebody paid with or
came by. What a name stands for the directory knows."""

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.text import LIMIT, any_of, spoken
from bot.directory.entities import Directory, Entity
from bot.patterns import regex

_CLAUSE = regex(r"[.,;:!?]\s|(?<!\w)(?:aber|but|sondern|dann|then|jetzt|now|trotzdem|however)(?!\w)")
_ACTED = any_of("""
    zugemacht; dichtgemacht; dicht gemacht; rausgeschmissen; aussegschmissn; ausgesperrt; gekickt; rausgekantet;
    (sperrt|sperren|sperrten|sperrte|blockiert|kickt) (mi|mich|mir|uns); 
    (lässt|lassen|lasst) (mi|mich) (* )?(rein|eini|nicht|nimmer);
    abgeschaltet; stillgelegt; dichtgmacht; zuagmacht;
    (kicked|threw|shut|blocked|closed|banned|locked|froze) (me|us|my)*; (removed|deleted|terminated|limited) (me|my)*;
    took (* )?(* )?down; refuses; weigert sich
""")
_COMPANY = r"\w[\w.&'-]{1,30}"
# With what somebody paid, and by way of what somebody came.
_MEANS = regex(
    rf"(?<!\w)(?:(?:be|ge)?zahl\w*|paid|pay|paying|überwiesen)\s(?:(?:immer|das|es|alles|it|always|everything|dafür|hab|ich)"
    rf"\s){{0,2}}(?:mit|per|über|with|via|by|through|using)\s{_COMPANY}"
    rf"|(?<!\w)(?:mit|per|über|with|via|through|using)\s{_COMPANY}\s(?:(?:be|ge)zahlt|überwiesen|paid)(?!\w)"
    rf"|(?<!\w)(?:über|via|through)\s{_COMPANY}(?!\w)"
    rf"|(?<!\w)(?:auf|on|bei)\s{_COMPANY}\s(?:(?:die|the|eine|a|an)\s)?(?:werbung|anzeige|ad|ads|gefunden|found|gesehen|saw)(?!\w)"
)


def meant(text: str, directory: Directory) -> tuple[Entity, ...]:
    """All that the text names, the one that it is about in front."""
    named = directory.mentions(text)
    if len(named) < 2:
        return named
    first = _acting(text[:LIMIT], directory) or _unpaid(text[:LIMIT], directory) or named[0]
    return (first, *(one for one in named if one.slug != first.slug))


def _acting(text: str, directory: Directory) -> Entity | None:
    """The one in a part of a sentence that tells of a block; none where several are, or where two parts do."""
    told = [directory.mentions(part) for part in _CLAUSE.split(without_means(text)) if tells_block(part)]
    named = [one for one in told if one]
    return named[0][0] if len(named) == 1 else None


def tells_block(part: str) -> bool:
    """Does this part of a sentence tell that an account was blocked?"""
    return blocked(part) or bool(_ACTED.search(spoken(part)))


def without_means(text: str) -> str:
    """The text without what somebody paid with or came by."""
    return _MEANS.sub(" ", text)


def _unpaid(text: str, directory: Directory) -> Entity | None:
    left = directory.mentions(without_means(text))
    return left[0] if left else None
