"""Who asks for a verdict, or does not know what to do, gets an honest line, and the question stands again."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from bot.dialogue.understand.faq import asked
from tests.conversation import Conversation, agreed, drafted, reviewed, sent

CHANCES = [
    *(
        "gewinne ich?",
        "hab ich chancen",
        "wie stehen meine chancen",
        "bin ich im recht?",
        "do I have a case",
        "will i win?",
    ),
    *("habe ich überhaupt eine chance", "what are my chances", "hab ich recht?"),
]
SUE = ["soll ich klagen", "soll ich die verklagen?", "should i sue them", "lohnt sich eine klage?"]
MUST = ["muss amazon das konto wieder öffnen", "müssen die mir mein konto wieder aufmachen", "do they have to open it"]
ALLOWED = [
    "dürfen die das",
    "derfen die des",
    "können die das einfach so machen",
    "can they do that",
    "ham die das recht dazu",
]
HELPLESS = [
    *(
        "was soll ich tun",
        "WAS SOLL ICH TUN",
        "und jetzt?",
        "was mach ich jetzt",
        "wos soi i jetzt doa",
        "what should i do",
    ),
    *("ich bin krank und weiß nicht was ich tun soll", "bitte helfen, keine ahnung was ich machen soll"),
    *("what now", "weiß nicht mehr was ich tun soll", "i don't know what to do"),
]
KEYS = {"faq.chances": CHANCES, "faq.sue": SUE, "faq.must": MUST, "faq.allowed": ALLOWED, "faq.next": HELPLESS}


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in KEYS.items() for text in texts])
def test_it_is_heard_as_what_it_asks(key: str, text: str) -> None:
    assert asked(text) == key


@pytest.mark.parametrize(
    "text",
    [
        *("gewinnspiel bei amazon", "was soll ich bei der adresse schreiben", "hab ich bezahlt", "ich will klagen"),
        *("was kann ich noch tun", "what else can i do", "haben sie das?", "darf ich das so schicken?"),
        *("hat die firma geantwortet", "ich möchte dass sie mein konto wieder öffnen", "die müssen das konto öffnen"),
    ],
)
def test_nothing_else_is_taken_for_it(text: str) -> None:
    assert asked(text) not in KEYS


@pytest.mark.parametrize("begun", [agreed, drafted, reviewed])
@pytest.mark.parametrize("text", [*CHANCES[:2], *SUE[:1], *MUST[:1], *ALLOWED[:1], *HELPLESS[:2]])
def test_the_question_stands_again_in_other_words(begun: Callable[[], Conversation], text: str) -> None:
    talk = begun()
    if begun is agreed:
        talk.say("amazon hat mein konto gesperrt")
    before, topic, facts = talk.text, talk.asks, dict(talk.case.facts)
    talk.say(text)

    assert talk.asks == topic
    assert {one for one in talk.case.facts if one not in facts} <= {"goal"}
    assert talk.text.splitlines()[-1] != before.splitlines()[-1]
    assert not re.search(r"\d ?%|Prozent Chance", talk.text)
    assert "Dann lasse ich das offen" not in talk.text


def test_asked_three_times_it_is_never_answered_in_the_same_words_in_a_row() -> None:
    talk = drafted()
    said = []
    for text in ("hab ich chancen", "wie stehen meine chancen?", "gewinne ich?"):
        talk.say(text)
        said.append(talk.text)

    assert all(one != other for one, other in pairwise(said))


def test_while_they_wait_it_is_answered_too() -> None:
    talk = sent()
    talk.say("muss amazon das konto wieder öffnen?")

    assert "darf ich nicht beurteilen" in talk.text
    assert "/mensch" in talk.text


def test_what_is_told_before_it_without_a_stop_is_heard() -> None:
    talk = agreed()
    talk.say("amazon hat mein konto gesperrt dürfen die das??")

    assert talk.case.text("company") == "amazon"
