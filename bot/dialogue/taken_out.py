"""A sentence of the person's own goes out of the draft again: "lass den Satz wieder weg", "streich das wieder"."""

from bot.dialogue.asking import unsent_ids
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.sendings import wants_out
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.wishes import strikes
from bot.patterns import regex

LONGEST, STEM = 100, 5
_AWAY = regex(
    r"(?<!\w)(?:weg|raus|streich\w*|entfern\w*|lösch\w*|doch nicht (?:rein|erwähnen|schreiben)|ohne|remove|delete|drop"
    r"|take .{1,40}out|leave .{1,40}out|strike)(?!\w)"
)
_SENTENCE = regex(
    r"(?<!\w)(?:(?:den|der|mein\w{0,2}|letzte\w?|eigene\w?|that|the|my|this) (?:\w{3,8} )?(?:satz|sentence|line)"
    r"|(?:das|es|ihn|that|it)(?: \w{2,6}){0,2} (?:wieder|doch|again)(?: \w{2,6}){0,2}"
    r" (?:raus|weg|streichen|out|löschen)"
    r"|(?:take|leave|nimm|lass) (?:that|it|das|es|ihn)(?: back| wieder| doch)? (?:out|raus|weg)"
    r"|(?:streich|lösch|entferne?|nimm|remove|delete) (?:das|es|ihn|that|it)(?: \w{2,6}){0,2})(?!\w)"
)
_WORD = regex(r"[^\W\d_]{5,}")


def own_sentence(scribe: Scribe, text: str) -> bool:
    """Takes the sentence that is named by its words, or the last one; False where there is none of the person's own."""
    said = spoken(text)
    wanted = len(text) <= LONGEST and "?" not in text and (_AWAY.search(said) or strikes(text) or wants_out(text))
    own = _own(scribe) if wanted else []
    named = [mark for mark in own if _stems(said) & _stems(spoken(scribe.case.marks[mark]))]
    meant = named or (own if _SENTENCE.search(said) else [])
    if not meant:
        return False
    _, letter, number = meant[-1].split(":")
    scribe.note("added", letter=letter, number=int(number), text="")
    scribe.add("letter_review.sentence_out", letter=letter)
    return True


def _own(scribe: Scribe) -> list[str]:
    """The marks of the sentences in drafts that are not out, the last one last."""
    waiting, marks = unsent_ids(scribe.case), scribe.case.marks
    return [one for one in marks if one.startswith("addition:") and marks[one] and one.split(":")[1] in waiting]


def _stems(words: str) -> set[str]:
    return {one[:STEM] for one in _WORD.findall(words)}
