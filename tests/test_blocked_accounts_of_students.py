"""A "blocked account" is what a bank calls the one on which the money for a visa lies; and who says it of their own
account speaks of nobody else's."""

import pytest

from bot.dialogue.understand.situations import situations
from tests.conversation import told


def _goals(text: str) -> tuple[str, ...]:
    known = told(text).case.value("goal")
    return known if isinstance(known, tuple) else ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my blocked account at Fintiba, I need it for visa, can you help", "Fintiba"),
        ("I have a blocked account (Sperrkonto) with Expatrio for my visa, they don't pay out", "Expatrio"),
        ("my Sperrkonto bei Expatrio zahlt nicht aus", "Expatrio"),
    ],
)
def test_a_blocked_account_for_a_visa_is_at_the_one_that_is_named(text: str, name: str) -> None:
    assert told(text).case.text("company") == name


@pytest.mark.parametrize(
    "text",
    [
        "my blocked account at Fintiba, I need it for visa, can you help",
        "I have a blocked account (Sperrkonto) with Expatrio for my student visa, they don't pay out since october",
        "mein Sperrkonto für das Visum zahlt nicht aus",
    ],
)
def test_nobody_is_told_that_the_money_for_a_visa_is_no_matter_for_the_office(text: str) -> None:
    said = told(text).text

    assert "not a matter for the immigration" not in said
    assert "keine Sache für die Ausländerbehörde" not in said
    assert "immigration office" in said or "Ausländerbehörde" in said


@pytest.mark.parametrize(
    "text",
    [
        "blocked account with no reason",
        "I have a blocked account at amazon, they say no reason",
        "my blocked account, reason unknown",
        "meine kinder spielen playstation, jetzt konto sperre, sie sagen rückbuchung. ich habe bank sagen zurück weil",
        "i live in berlin, a letter was sent to me from klarna",
    ],
)
def test_ones_own_blocked_account_is_tied_to_nobody(text: str) -> None:
    assert not {"linked_account", "identity_theft"} & {*situations(text)}


@pytest.mark.parametrize(
    "text",
    [
        "angeblich gehört mein handy zu einem gesperrten konto, jetzt bin ich raus und gesperrt",
        "they say my device belongs to a banned account, now i am banned",
        "hermes went to Halle with it, i live in jena",
    ],
)
def test_an_account_of_somebody_else_still_is(text: str) -> None:
    assert {"linked_account", "identity_theft"} & {*situations(text)}


@pytest.mark.parametrize(
    "text",
    [
        "will send pics in a sec. zalando blocked me on 4 nov, they want 77 euro",
        "i will take a picture of the letter, need a sec. amazon blocked me",
        "brauche noch zeit, fotos schick ich gleich. klarna gesperrt",
    ],
)
def test_pictures_that_are_to_be_shown_here_are_not_wished_back(text: str) -> None:
    assert "content" not in _goals(text)


@pytest.mark.parametrize(
    "text", ["google blocked me, i want my photos back", "google hat mich gesperrt, ich will meine fotos zurück"]
)
def test_pictures_that_lie_there_are_wished_back(text: str) -> None:
    assert "content" in _goals(text)


@pytest.mark.parametrize("text", ["die sagen ich bin gesperrt", "sie sagen ich sei gebannt"])
def test_that_it_is_blocked_is_no_ground_of_the_block(text: str) -> None:
    assert not told("bei otto geht nichts mehr", text).case.text("block_reason")
