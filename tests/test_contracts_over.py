"""A bank that gave notice too shortly: both days are heard, the letter says that the two months are not kept, and it
states of the account only what was told."""

import datetime as dt

import pytest

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.contracts_over import over
from bot.dialogue.understand.terminations import came
from tests.conversation import BERLIN, Conversation, answering, day, told

NOW = dt.datetime(2027, 1, 2, 20, 0, tzinfo=BERLIN)
STORY = (
    "n26 hat mir mein konto gekündigt zum 31. brief kam am 1.12., mein gehalt ist da drauf 1.840 euro und ich komm "
    "seit gestern nich mehr ran"
)


def drafted(story: str, language: str = "de") -> Conversation:
    talk = answering(told(story, now=NOW, language=language), "confirm_facts")
    talk.say("ja" if language == "de" else "yes")
    return talk


def letter(talk: Conversation, kind: str = "bank_termination_objection") -> str:
    return next(one.text for one in talk.case.letters if one.kind == kind)


def test_both_days_and_that_of_the_block_are_heard_at_once() -> None:
    case = told(STORY, now=NOW).case

    assert case.value("notice_date") == day(2026, 12, 1)
    assert case.value("account_end") == day(2026, 12, 31)
    assert case.value("block_date") == day(2027, 1, 1)


def test_the_letter_says_that_the_two_months_are_not_kept() -> None:
    talk = drafted(STORY)

    assert "Zwischen dem 1. Dezember 2026 und dem 31. Dezember 2026 liegen weniger als zwei Monate." in letter(talk)
    assert "Sollten Sie ohne diese Frist gekündigt haben" not in letter(talk)
    assert talk.asks != "account_end"


@pytest.mark.parametrize(
    "story",
    [
        "n26 hat mein konto gekündigt mit brief vom 1.11.2026 zum 3.1.2027",
        "n26 hat mein konto gekündigt mit brief vom 1.12.2026",
        "n26 hat mein konto gekündigt zum 31.12.2026",
    ],
)
def test_where_the_period_is_kept_or_not_known_it_says_so_of_none(story: str) -> None:
    assert "weniger als zwei Monate" not in letter(drafted(story))


def test_the_day_on_which_the_notice_came_is_called_so() -> None:
    talk = answering(told(STORY, now=NOW), "confirm_facts")
    assert "Kündigung gekommen am: 1. Dezember 2026" in talk.text
    talk.say("ja")

    assert "zugegangen am 1. Dezember 2026" in letter(talk)


def test_the_day_on_the_notice_is_still_called_its_day() -> None:
    assert not came("gekündigt mit brief vom 1.12., kam gestern")
    assert "(nach meinen Unterlagen: 1. Dezember 2026)" in letter(
        drafted("n26 hat mein konto gekündigt mit brief vom 1.12.2026")
    )


def test_the_end_told_as_a_correction_is_taken_and_the_day_of_the_block_beside_it() -> None:
    talk = answering(told("n26 hat mir mein konto gekündigt, brief kam am 1.12.", now=NOW), "confirm_facts")
    talk.say("nee, gekündigt ist zum 31.12. und gesperrt seit gestern")

    assert talk.case.value("account_end") == day(2026, 12, 31)
    assert talk.case.value("block_date") == day(2027, 1, 1)
    assert talk.case.value("notice_date") == day(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("ich hab 100 euro bezahlt zum 31.12.", None),
        ("gekündigt zum 31.", None),
        ("gekündigt zum 31.12.", dt.date(2027, 1, 1)),
        ("gekündigt haben die mir am 1.12.", None),
        ("die haben gekündigt. zum 31.12. zahl ich miete", None),
    ],
)
def test_no_other_day_is_the_end_of_the_contract(text: str, given: dt.date | None) -> None:
    assert over(text, given, NOW.date()) is None


def test_wages_in_the_account_are_told_as_wages() -> None:
    text = letter(drafted(STORY))

    assert "Auf dem Konto liegt mein Lohn oder Gehalt." in text
    assert "angewiesen" not in text


def test_who_needs_the_money_still_says_so() -> None:
    story = "n26 hat mein konto gekündigt zum 31.12.2026, mein gehalt ist da drauf und ich kann die miete nicht zahlen"

    assert "für laufende Ausgaben angewiesen" in letter(drafted(story))


def test_a_bank_is_asked_for_no_gift_cards_and_no_orders() -> None:
    talk = answering(told(STORY, "ich will mein geld", now=NOW), "confirm_facts")
    talk.say("ja")

    assert "Gutschein" not in letter(talk, "payout_demand")
    assert "Bestellungen" not in letter(talk, "access_request")


def test_a_shop_still_is() -> None:
    story = "otto hat mein konto gesperrt seit 3.12., 40 euro guthaben sind drauf, ich will mein geld"

    assert "der Guthaben, Gutscheine" in letter(drafted(story), "payout_demand")


@pytest.mark.parametrize(
    "text", ["ich komm seit gestern nich mehr ran", "kann nicht mehr dran", "i can't get at my money"]
)
def test_what_cannot_be_got_at_is_shut(text: str) -> None:
    assert blocked(text)


def test_it_is_heard_in_english() -> None:
    story = (
        "n26 has terminated my account effective 31 december. the letter came on 1 december. my salary is in there, "
        "1840 euro, and i can't get at it since yesterday"
    )
    text = letter(drafted(story, "en"))

    assert "zugegangen am 1. Dezember 2026" in text
    assert "liegen weniger als zwei Monate" in text
    assert "Auf dem Konto liegt mein Lohn oder Gehalt." in text
