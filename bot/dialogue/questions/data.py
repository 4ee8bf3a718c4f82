"""What letters on data need in the person's own few words: what is stored wrongly, what was lost, why linking harms."""

from functools import partial

from bot.case import Case
from bot.dialogue.questions.question import Question
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.letters.offers import wanted

LONGEST = 200


def read_words(topic: str, scribe: Scribe, text: str) -> bool:
    """A short answer as it was typed; a no leaves it open."""
    said = text.strip(" .!")
    if confirms(text) is False:
        scribe.learn(topic, None)
        return True
    if len(said.split()) < 2 or len(said) > LONGEST:
        return False
    scribe.learn(topic, said)
    return True


def _for(kind: str, case: Case) -> bool:
    return any(one == kind for one, _ in wanted(case))


QUESTIONS = tuple(
    Question(topic, partial(_for, kind), partial(read_words, topic), ("unknown",))
    for topic, kind in (
        ("wrong_datum", "rectification_request"),
        ("right_datum", "rectification_request"),
        ("own_situation", "objection"),
        ("losses", "damages_claim"),
    )
)
