"""A wife whose husband's order is said to be unpaid, and a pensioner with an enforcement order whose days are few."""

import pytest

from bot.case import Money
from tests.conversation import answering, day, told

COUPLE = (
    "amazon hat meins und das von meinem mann gesperrt weil wir mit der selben karte gezahlt haben. "
    "seine bestellung von 2023 über 74,50 soll nicht bezahlt sein"
)
ORDER = (
    "die Sparkasse Leipzig hat mein Konto gesperrt, EOS will 640 Euro",
    "ja vollstreckungsbescheid hab ich bekommen am 12.11.",
)


def test_his_order_is_no_claim_against_her() -> None:
    case = told(COUPLE).case
    assert case.value("claim_alleged") is not True
    assert case.value("claim_amount") != Money(74_50)
    assert case.value("claim_of_another") is True


def test_calls_are_heard_at_the_summary_whoever_is_said_to_have_answered() -> None:
    talk = answering(told(COUPLE, "petra.lang@example.org"), "confirm_facts")
    talk.say("am 10.11. und 12.11. telefoniert, die sagen es liegt am konto meines mannes")
    found = [(one.way, one.by, one.when) for one in talk.case.contacts]
    assert found == [("phone", "person", day(2026, 11, 10)), ("phone", "person", day(2026, 11, 12))]


@pytest.mark.parametrize("before", [ORDER[:1], (ORDER[0], "ja"), ORDER])
def test_a_name_told_while_the_court_is_asked_about_is_taken(before: tuple[str, ...]) -> None:
    talk = told(*before)
    assert talk.asks in ("court_letter", "service_date", "court_name")
    talk.say("Ingrid Vogt")
    assert talk.case.text("full_name") == "Ingrid Vogt"
    assert not talk.case.text("court_name")


def test_an_office_is_no_name() -> None:
    talk = told(*ORDER)
    talk.say("Amtsgericht Coburg")
    assert not talk.case.text("full_name")


def test_since_when_it_is_blocked_is_no_yes_to_a_court() -> None:
    talk = told("amazon hat mein konto gesperrt, angeblich schulden")
    assert talk.asks == "court_letter"
    talk.say("ja bei beiden seit 9.11.")
    assert not talk.case.says_yes("court_letter")


def test_the_post_is_too_slow_for_an_objection_whose_safe_day_is_gone() -> None:
    who = ("amtsgericht coburg 19-4455667-0-3", "Ingrid Vogt", "Karl-Liebknecht-Str. 8, 04107 Leipzig", "ja")
    talk = answering(told(*ORDER, *who), "letter_review")
    talk.say("passt")
    talk.say("post")
    assert "Post ist gut" not in talk.text
    assert "26. November 2026 bei Gericht sein" in talk.text
    assert "Fax" in talk.text
