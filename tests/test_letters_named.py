"""A letter that is asked for by its number is shown, and nothing else is taken for that."""

import pytest

from bot.dialogue.understand.behalf import on_behalf
from bot.dialogue.understand.letters_named import letter_shown
from tests.conversation import answering, says, told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("zeig mal L2", 2),
        ("kann ich L2 sehen?", 2),
        ("was steht in L3", 3),
        ("l1", 1),
        ("zeig mir den zweiten brief", 2),
        ("can i read the first letter", 1),
        ("show me L2 again", 2),
        ("L2 ist raus", 0),
        ("L2 abgeschickt", 0),
        ("streich den letzten absatz in L2", 0),
        ("der zweite brief ist angekommen", 0),
        ("zeig mir den brief", 0),
    ],
)
def test_a_wish_to_see_a_letter_is_told_from_news_of_it(text: str, number: int) -> None:
    assert letter_shown(text) == number


def test_the_letter_that_is_named_is_shown_with_its_files() -> None:
    talk = answering(told("ebay hat mein konto gesperrt seit 12.11., 212 euro liegen da fest"), "letter_review")
    turn = talk.say("zeig mal L2")

    assert talk.text.startswith("L2 an eBay GmbH")
    assert [file.name for one in says(turn) for file in one.files] == [
        "L2-v1-payout-demand.pdf",
        "L2-v1-payout-demand.eml",
    ]
    assert talk.asks == "letter_review"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("also meine mama ist 83 und ebay hat ihr konto eingeschränkt seit dem 12.11.", "mother"),
        ("hallo also mein mann sein paypal ist gesperrt", "partner"),
        ("my account was blocked and my mum's also", ""),
    ],
)
def test_a_filler_at_the_beginning_makes_nobody_affected_too(text: str, who: str) -> None:
    assert on_behalf(text) == who


def test_a_name_that_was_passed_over_is_taken_later() -> None:
    talk = told("also meine mama ist 83 und ebay hat ihr konto eingeschränkt seit dem 12.11.")
    talk.say("Hedwig Nolte")
    talk.say("sie kann nicht mehr unterschreiben, ich hab ne vollmacht")
    for _ in range(12):
        if talk.asks == "full_name":
            break
        talk.tap("unknown")
    talk.say("weiß nicht")
    talk.say("weiß nicht")
    talk.say("weiß nicht")
    assert not talk.case.text("full_name")
    talk.say("ich heiß Uwe Nolte")

    assert talk.case.text("full_name") == "Uwe Nolte"
