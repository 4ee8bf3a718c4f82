"""Days of weeks gone by: each belongs to what it was told of, and what came from them is no letter of one's own."""

import pytest

from bot.dialogue.understand.courts import court_name
from tests.conversation import day, told


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("n26: mail vom 12.11.: wir kündigen ihr konto zum 12.1.", "de"),
        ("amazon hat mich gesperrt. mail vom 9.11. sagt linked account", "de"),
        ("sparkasse kündigung per brief vom 10.11. zum 15.1.", "de"),
        ("n26 email of 12 november: we're closing your account on 12 january", "en"),
    ],
)
def test_a_mail_of_a_day_is_no_message_of_ones_own(said: str, language: str) -> None:
    assert not told(said, language=language).case.contacts


def test_a_mail_that_was_written_on_a_day_is_ones_own() -> None:
    talk = told("amazon gesperrt seit 9.11., am 12.11. hab ich denen eine mail geschrieben")
    assert [one.by for one in talk.case.contacts] == ["person"]


@pytest.mark.parametrize(
    "said",
    [
        "der postler hat mir heute den zahlungsbefehl vom bezirksgericht gegeben",
        "zahlungsbefehl vom bezirksgericht ausgehändigt",
        "mahnbescheid vom amtsgericht überreicht bekommen",
    ],
)
def test_how_the_paper_came_is_no_town_of_the_court(said: str) -> None:
    assert not court_name(said)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("paypal gesperrt am 9.11., nein am 8.11.", "de"),
        ("paypal gesperrt am 9.11. ne quatsch am 8.", "de"),
        ("paypal hat mich am 9.11. gesperrt, sorry am 8.", "de"),
        ("paypal gesperrt am 9. november, moment, am 8.", "de"),
        ("paypal limited me on 9 november, no sorry the 8th", "en"),
        ("paypal limited me on nov 9, i mean 8", "en"),
    ],
)
def test_a_day_put_right_in_the_same_breath_is_the_one_that_was_meant(said: str, language: str) -> None:
    assert told(said, language=language).case.value("block_date") == day(2026, 11, 8)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("paypal gesperrt am 8.11., nein 80 euro wollen die nicht", "de"),
        ("paypal gesperrt am 8.11., nicht am 9.", "de"),
        ("paypal gesperrt am 8.11. ach ja, 3 mal hab ich angerufen", "de"),
        ("paypal limited me on 8 november. no, 2 days later they wrote", "en"),
    ],
)
def test_another_number_behind_a_no_is_no_other_day(said: str, language: str) -> None:
    assert told(said, language=language).case.value("block_date") == day(2026, 11, 8)


@pytest.mark.parametrize(
    "more",
    [
        "meine mail vom 12.11. wurde nicht beantwortet",
        "mail von denen am 12.11.",
        "einspruch eingelegt am 4.11., am 20.11. abgelehnt",
        "die sagten bis 20.11. ist es wieder offen",
        "es gibt eine betreibung über 412.50",
        "kein grund genannt, am 12.11. nachgefragt",
    ],
)
def test_what_follows_the_day_of_the_block_has_days_of_its_own(more: str) -> None:
    case = told(f"amazon konto gesperrt am 3.11. {more}").case
    assert case.value("block_date") == day(2026, 11, 3)
    assert case.text("situation") != "block_over_claim" or "betreibung" in more


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("paypal konto am 2.11. gesperrt, drei tage später meins auch", 5),
        ("airbnb hat am 2.11. meinen freund gesperrt, mich eine woche später", 9),
        ("airbnb hat am 2.11. meinen freund gesperrt. mich am 9.11.", 9),
        ("meine freundin wurde am 2.11. bei amazon gesperrt, ich 3 tage danach", 5),
        ("erst hat amazon meine frau gesperrt (2.11.), zwei tage später mich", 4),
        ("airbnb banned my boyfriend on 2 november and me a week later", 9),
        ("my wife's paypal was limited on 2 november, mine three days later", 5),
        ("amazon hat am 2.11. mich und meinen bruder gesperrt", 2),
        ("booking.com suspended my partner account on 2 november, mine alone", 2),
        ("amazon am 2.11. gesperrt, und mein ebay drei tage später auch", 2),
    ],
)
def test_of_two_who_were_blocked_ones_own_day_counts(said: str, on: int) -> None:
    case = told(said, language="en" if " and me " in said or "mine" in said else "de").case
    assert case.value("block_date") == day(2026, 11, on)


def test_the_day_on_which_somebody_else_was_blocked_is_not_ones_own() -> None:
    assert told("amazon hat meinen bruder am 2.11. gesperrt").case.value("block_date") is None


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("die sparkasse kündigt mir das konto. donnerstag letzte woche kam die mail, kündigung zum 26.11.", 19),
        ("die ing hat mir gekündigt. am 16.11. kam das schreiben, zum 26.1.", 16),
    ],
)
def test_the_day_on_which_the_notice_came_is_kept(said: str, on: int) -> None:
    assert told(said).case.value("notice_date") == day(2026, 11, on)


@pytest.mark.parametrize(
    "said",
    [
        "ebay hat mein verkäuferkonto gesperrt. passiert am 10.11.",
        "instagram account weg. ich leb davon. passiert am 10.11.",
        "amazon gesperrt. ich verdien damit mein geld. am 10.11. war das",
    ],
)
def test_the_day_on_which_it_happened_is_that_of_the_block(said: str) -> None:
    assert told(said).case.value("block_date") == day(2026, 11, 10)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("amazon konto gesperrt seit 3.11., hab angerufen, die meinten 48 stunden", "de"),
        ("amazon konto gesperrt seit 3.11., hab angerufen, sie sagten 48 stunden", "de"),
        ("amazon konto gesperrt seit 3.11., am telefon erst hieß es 48 stunden", "de"),
        ("amazon locked me out since 3 nov. rang them, they said 48 hours", "en"),
    ],
)
def test_what_they_said_in_a_call_of_no_day_is_a_promise(said: str, language: str) -> None:
    case = told(said, language=language).case
    assert [one.quote for one in case.contacts if one.by == "company"] == [said[said.index("48") :]]


def test_what_is_said_to_be_open_in_two_days_is_no_claim() -> None:
    case = told("amazon gesperrt seit 3.11. hab vorgestern angerufen, angeblich in 48 stunden offen. nix").case
    assert not case.known("claim_alleged")
    assert case.text("situation") != "block_over_claim"
