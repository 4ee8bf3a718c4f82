"""The objection to a bank's notice does not ask for the day that it names itself."""

import pytest

from tests.conversation import answering, told


def _letter(story: str) -> str:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "letter_review")
    return " ".join(talk.case.newest_letters()[0].text.split())


@pytest.mark.parametrize(
    ("story", "end"),
    [
        ("N26 kündigt mein Konto zum 31.12.2026, Brief kam am 30.10.2026, kein Grund", "31. Dezember 2026"),
        ("N26 terminated my account, ends 31 January 2027, letter of 5 November 2026", "31. Januar 2027"),
    ],
)
def test_an_end_that_the_letter_names_is_to_be_confirmed_and_not_asked_for(story: str, end: str) -> None:
    letter = _letter(story)

    assert f"Enden soll es am {end}" in letter
    assert "an welchem Tag" not in letter
    assert f"dass das Konto nicht früher endet als am {end}" in letter


def test_where_the_notice_is_too_short_the_right_end_is_asked_for() -> None:
    letter = _letter("N26 hat mein Konto gekündigt. Kündigung zum 31.12.2026 erhalten am 5.11.2026")

    assert "weniger als zwei Monate" in letter
    assert "an welchem Tag das Konto bei Einhaltung der Frist endet" in letter
    assert "nicht früher endet" not in letter


@pytest.mark.parametrize(
    "story",
    ["N26 hat mein Konto gekündigt, Brief vom 5.11.2026", "N26 hat mein Konto fristlos gekündigt am 5.11.2026"],
)
def test_an_end_that_nobody_knows_is_still_asked_for(story: str) -> None:
    assert "an welchem Tag das Konto danach endet" in _letter(story)
