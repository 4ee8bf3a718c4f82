"""What stands in a long text over and over is heard once, and kept as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.understand.repeats import said_once
from tests.conversation import agreed

MAIL = (
    "Sehr geehrter Herr Petersen,\nIhr Konto ist seit dem 4. September 2026 gesperrt. Die offene Forderung beträgt"
    " 131,60 Euro. Bitte zahlen Sie an Nordlicht Inkasso. Wir bitten um Ihr Verständnis.\n"
)
ASKED = "Am 9. November habe ich geantwortet, bezahlt ist das am 2. Oktober worden.\n"


def test_a_mail_that_quotes_the_one_before_is_heard_once() -> None:
    assert said_once(MAIL + ASKED + MAIL + MAIL) == MAIL + ASKED


def test_what_is_heard_once_is_kept_whole() -> None:
    talk = agreed()
    talk.say(MAIL + ASKED + MAIL)

    assert talk.case.heard[-1].text.count("131,60") == 2
    assert talk.case.text("what_happened").count("131,60") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Rechnung 1:\n25,00 Euro\nbezahlt\nRechnung 2:\n25,00 Euro\nbezahlt\n" + "x" * 40 + " und mehr. " * 2 + MAIL,
        "Angerufen hab ich beim Kundenservice am 5. November. Angerufen hab ich beim Kundenservice am 5. Dezember. "
        + MAIL,
        "Ich wohne seit langem in der Ahornstr. Nord 5. Ich wohne seit langem in der Ahornstr. Süd 7. " + MAIL,
        "nein, nein, nein sag ich! " + MAIL + "Sonst ist nichts gewesen, glaube ich, jedenfalls weiß ich von nichts.",
    ],
)
def test_what_is_not_said_twice_stays(text: str) -> None:
    assert said_once(text) == text


def test_a_word_that_never_ends_is_cut() -> None:
    assert len(said_once("9" * 4000 + " Euro")) < 250
    assert said_once("klarna " * 500).split() == ["klarna"] * 3


@given(st.text(alphabet="ab1.,! \n", max_size=900))
def test_no_sentence_of_a_long_text_goes_unheard(text: str) -> None:
    once, lines = said_once(text), {line.strip() for line in text.split("\n")}

    assert all(line in once for line in lines if not any(mark in line for mark in ".!") and len(line.split()) == 1)
    assert set(once) <= set(text) | {" "}
