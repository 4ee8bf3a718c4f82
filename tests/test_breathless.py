"""A story spoken in one breath, without any stops, is heard clause by clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.case import Money
from bot.dialogue.understand.breathless import with_stops
from tests.conversation import day, told

SPOKEN = (
    "am 9.11. hab ich denen gemailt angeblich wegen verdächtiger Aktivitäten mein paypal konto ist seit dem 5. november"
    " eingeschränkt da sind 640 euro drauf"
)
CLAIMED = (
    "die wollen 79,90 € von mir am 05.11.2026 wurde mein amazon konto gesperrt die hab ich am 14.8. bezahlt"
    " jetzt schreibt mir Riverty"
)
ENGLISH = (
    "my paypal account has been limited since 5 november there are 640 euros in it on 9 november i wrote them an email"
)


def test_a_story_in_one_breath_tells_its_days_and_sums() -> None:
    case = told(SPOKEN).case

    assert (case.value("block_date"), case.value("balance")) == (day(2026, 11, 5), Money(64000))
    assert [(one.way, one.by, one.when) for one in case.contacts] == [("mail", "person", day(2026, 11, 9))]


def test_a_claim_told_in_one_breath_was_paid_on_its_day() -> None:
    case = told(CLAIMED).case

    assert (case.value("block_date"), case.value("payment_date")) == (day(2026, 11, 5), day(2026, 8, 14))
    assert (case.value("claim_amount"), case.value("claim_paid")) == (Money(7990), True)


def test_no_day_told_in_one_breath_is_that_of_something_else() -> None:
    case = told(
        "i had €640 in there since 5 november i cant get into my paypal and on the 9th of November i emailed them"
    ).case

    assert case.value("block_date") in (None, day(2026, 11, 5))


@pytest.mark.parametrize(
    "text",
    [
        "ich habe am 3.8. bei otto eine jacke bestellt die ich am 9.8. zurückgeschickt habe und jetzt will otto 80 €",
        "paypal sagt ich hab am 5.11. gegen die regeln verstoßen und deshalb ist mein konto jetzt gesperrt worden",
        "Ich weiß nicht mehr weiter, weil mein Konto gesperrt ist. Ich habe schon geschrieben. Was soll ich tun?",
        "since 5 november i have no access to my paypal account because they say that i have sold something",
        "am 9.11. hab ich gemailt mein konto ist zu",
    ],
)
def test_a_clause_that_goes_on_is_not_cut(text: str) -> None:
    assert with_stops(text) == text


@given(st.lists(st.sampled_from(f"{SPOKEN} {CLAIMED} {ENGLISH} weil dass und , .".split()), max_size=60).map(" ".join))
def test_stops_take_no_word_away(text: str) -> None:
    assert with_stops(text).replace(".", "").split() == text.replace(".", "").split()


def test_what_is_wanted_is_cut_off_from_who_wants_it() -> None:
    case = told(
        "amazon hat gestern mein konto gesperrt und will 80 euro von mir haben obwohl ich nix bestellt hab"
    ).case
    assert case.says_yes("claim_alleged")
    assert case.value("claim_amount") == Money(80_00)


@pytest.mark.parametrize("firm", ["epic games", "riot games", "youtube music"])
def test_the_name_of_a_firm_is_bought_content_or_a_wish(firm: str) -> None:
    case = told(f"{firm} will 80 euro von mir und hat das konto gesperrt").case
    assert case.value("claim_amount") == Money(80_00)
    assert case.value("digital_content") is None
    assert case.value("goal") is None
