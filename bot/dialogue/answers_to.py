"""Answers to questions in return: what a word means, why something is asked, what people ask everywhere; then the
question stands again."""

import re
from itertools import islice, pairwise

from bot.dialogue.asking import stand_again
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.court_papers import asks_meaning
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 120
_ASKS = regex(
    r"(?:ok |gut |ja |und |aber |also )?(?:wann|wie|was|wer|muss|soll|sollte|jetzt|nun|bist|sind|when|how|what|who|do|"
    r"does|should|must|is|are|will|and)\b"
)
_ANYWHERE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "faq.who",
        regex(
            r"\b(?:wer|was) (?:bist|sind|seid) (?:du|sie|ihr)\b|\b(?:bist du|sind sie) (?:ein|eine|echt)\b"
            r"|\bwho (?:are you|is this)\b|\bwhat are you\b|\bare you (?:human|real|a )"
        ),
    ),
    (
        "faq.time",
        regex(r"\bwie lange (?:dauert|dauerts|braucht|geht|zieht)\b|\bhow long (?:does|will|is|until|do)\b"),
    ),
    (
        "faq.cost",
        regex(
            r"\bwas kostet\b|\bkostet (?:das|es|mich|hier)\b|\bkostenlos\b|\bumsonst\b"
            r"|\bhow much (?:does (?:it|this|that) cost|is this|do you (?:charge|take))"
            r"|\b(?:is|it) (?:this |it )?free\b"
        ),
    ),
    (
        "faq.send",
        regex(
            r"\bwie (?:krieg|bekomm|schick|verschick|versend|send|bring|geb|werd|soll|muss|kann)\w* "
            r"(?:ich|wir|man) (?:(?:die|das|den|sie|es|beide|alles|briefe?|l\d|jetzt|nun|denn|dann) ){1,4}"
            r"(?:raus|ab|weg|los|zur post|\w*schicken|\w*senden)\b"
            r"|\bhow (?:do|can|should|must) i (?:send|get|post|mail) (?:\w+ ){0,2}(?:them|both|letters?|out)\b"
        ),
    ),
    (
        "faq.answer",
        regex(
            r"\bwann (?:kommt|kommen|krieg\w*|bekomm\w*|antwort\w*|meld\w*)\b"
            r"|\bwhen (?:will|do|does|can) (?:they|i|it|the|amazon)\b"
        ),
    ),
    (
        "faq.next",
        regex(
            r"^(?:ok |gut |ja )?(?:und )?(?:was |wie )?(?:jetzt|nun)(?: was| weiter)?[ ?!.]*$"
            r"|\bwie geht(?:'?s| es)(?: jetzt| nun| dann| danach)? weiter\b|\bwhat (?:now|next|happens)\b|^and now\b"
        ),
    ),
    (
        "faq.pay",
        regex(r"\b(?:muss|soll|sollte) ich (?:\w{1,9} ){0,2}(?:be)?zahlen\b|\b(?:do i have to|should i|must i) pay\b"),
    ),
    (
        "faq.works",
        regex(r"\b(?:klappt|funktioniert|bringt|hilft) das\b|\b(?:does|will) (?:it|this|that) (?:work|help)\b"),
    ),
)


def help_with(scribe: Scribe, topic: str | None, text: str) -> bool:
    """Answers a question in return; the open question is put again. False where the person asked nothing."""
    if not asks(text) and _of_the_form(scribe, text) is None:
        return False
    explain(scribe, topic, text)
    if topic:
        stand_again(scribe, topic)
    return True


def explain(scribe: Scribe, topic: str | None, text: str) -> None:
    """Answers a question in return."""
    key = _everywhere(text) or _of_the_form(scribe, text) or _explanation(scribe, topic, text)
    stage = "court" if court.running(scribe.case) and not scribe.case.letters else scribe.case.stage
    scribe.add(key, operator=scribe.desk.operator_for(scribe.case), stage=stage)


def asks(text: str) -> bool:
    """Is the text a question in return? What has a number in it tells something."""
    return _everywhere(text) is not None or (read(text) == "ask_back" and not _DIGIT.search(text))


def apart(text: str) -> tuple[str, str]:
    """What the text says, and what it asks beside; the second is empty where it asks nothing."""
    ends = [0, *(cut.end() for cut in islice(_ENDS.finditer(text), MANY)), len(text)]
    pieces = [(text[start:end], asks(text[start:end].strip(" (),"))) for start, end in pairwise(ends)]
    said, asked = ("".join(piece for piece, asking in pieces if asking is wanted).strip() for wanted in (False, True))
    return said, asked


def _of_the_form(scribe: Scribe, text: str) -> str | None:
    """The key of the answer to a question about the court's form, or to its bare name, while the objection is due."""
    words = spoken(text).strip(" .!")
    asks = "?" in words or _ASKS.match(words) or _FORM.fullmatch(words)
    meant = court.running(scribe.case) and len(text) <= LONGEST and asks and _FORM.search(words)
    return "court.form" if meant and not asks_meaning(text) else None


def explain_aside(scribe: Scribe, text: str) -> None:
    """A word of the glossary that is asked for beside an answer."""
    word = _glossary(scribe, asks_meaning(text))
    if word:
        scribe.add(word)


_FORM = regex(
    r"(?:der |ein |einen |the |an )?(?<!\w)(?:ankreuz\w*|anzukreuzen|kreuz\w*|formular\w*|ausfüll\w*|wie?derspr\w+"
    r"|wohin|tick|form|objection|object|fill in|fill out)(?!\w)"
)
_DIGIT = regex(r"\d")
_ENDS = regex(r"[.!?;,:][\s)]{1,3}|\n|\s[-–]\s|\s\(")
MANY = 20


def asks_everywhere(text: str) -> bool:
    """Is it what people ask at any moment?"""
    return _everywhere(text) is not None


def _everywhere(text: str) -> str | None:
    """The key of the answer to what people ask at any moment; a statement or a story asks nothing."""
    if len(text) > LONGEST or "\n" in text or _DIGIT.search(text):
        return None
    words = spoken(text)
    if "?" not in words and not _ASKS.match(words):
        return None
    return next((key for key, pattern in _ANYWHERE if pattern.search(words)), None)


def _explanation(scribe: Scribe, topic: str | None, text: str) -> str:
    """A word of the glossary that the text names, else what the topic's own help says."""
    word = _glossary(scribe, text)
    if word:
        return word
    if topic is None:
        return "faq.open"
    return f"{topic}.help" if scribe.has_word(f"{topic}.help") else "help.question"


def _glossary(scribe: Scribe, text: str) -> str:
    said = text.casefold().replace("wieder", "wider")  # as many write "Wiederspruch"
    return next((f"glossary.{word}" for word in scribe.word("glossary.words").split() if word in said), "")
