"""Two whose accounts hang together: what the one may see of the other, and how a consent is taken back."""

import pytest

from bot.dialogue.understand.consents import takes_back
from bot.dialogue.understand.faq import asked


@pytest.mark.parametrize(
    "text",
    [
        "ich will nicht mehr dass sie mich in ihrem brief nennt",
        "ben soll nicht mehr in meinem brief stehen",
        "ich möchte nicht mehr in jules brief vorkommen",
        "nimm mich aus ihrem brief raus",
        "wir haben uns getrennt, er soll nicht mehr drin stehen",
        "take me out of his letter",
        "mein name soll raus aus ihrem brief",
        "ich will da nicht mehr drinstehen bei ihr",
    ],
)
def test_who_took_a_consent_back_was_not_heard(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "die Forderung soll nicht mehr in meinem Brief stehen",
        "der Betrag soll nicht mehr drin stehen",
        "sie sollen mir schreiben was in ihrem brief steht",
        "die 50 euro sollen nicht mehr rein",
        "ich will nicht dass sie mein konto löschen, in ihrem brief steht das",
        "in ihrem schreiben steht nicht warum",
    ],
)
def test_what_else_shall_not_stand_there_is_no_consent(text: str) -> None:
    assert not takes_back(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("kann ben das auch hier machen?", "faq.invite"),
        ("kann meine freundin das auch hier machen?", "faq.invite"),
        ("was steht in jules brief über mich?", "faq.others_letter"),
        ("sieht ben was ich hier schreibe?", "faq.others_letter"),
        ("kann mein freund lesen was ich schreibe?", "faq.others_letter"),
        ("does my boyfriend see what i write?", "faq.others_letter"),
        ("kann amazon das einfach so machen?", "faq.allowed"),
        ("dürfen die das?", "faq.allowed"),
    ],
)
def test_a_question_about_the_other_got_a_verdict(text: str, key: str) -> None:
    assert asked(text) == key
