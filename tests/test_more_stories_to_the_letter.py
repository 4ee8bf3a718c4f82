"""More of the stories that were played from the first word to the letter: whose doing it was, and whose money."""

import pytest

from bot.case import Money
from tests.conversation import day, told


@pytest.mark.parametrize(
    "story",
    [
        "Ich möchte wissen was Amazon über mich gespeichert hat, mein Konto hab ich letztes Jahr gelöscht",
        "Was hat Zalando über mich gespeichert? Konto habe ich 2024 gelöscht",
        "i deleted my amazon account last year and want to know what data they still have",
    ],
)
def test_an_account_that_somebody_deleted_themselves_was_shut_by_the_company(story: str) -> None:
    talk = told(story)
    assert talk.case.value("block_date") is None
    assert talk.case.value("goal") == ("data",)


def test_a_profile_that_the_company_deleted_was_deleted_by_its_owner() -> None:
    assert told("Instagram hat mein Konto am 18.11. gelöscht").case.value("block_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "story",
    [
        "Netflix Konto gesperrt, hab 17,99 bezahlt",
        "Disney+ account terminated, paid 89.90 for the year",
        "Disney Plus gesperrt, jahresabo 89,90 bezahlt",
    ],
)
def test_what_a_subscription_cost_is_demanded(story: str) -> None:
    case = told(story).case
    assert case.value("claim_amount") is None
    assert case.text("situation") == ""


@pytest.mark.parametrize(
    "story",
    [
        "Netflix Konto gesperrt, die wollen 17,99 die ich am 3.10. bezahlt habe",
        "Netflix hat mich gesperrt wegen einer offenen Rechnung über 17,99, hab ich bezahlt",
    ],
)
def test_a_bill_of_a_streaming_service_is_lost(story: str) -> None:
    case = told(story).case
    assert case.value("claim_amount") == Money(1799)
    assert case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "story",
    [
        "Booking.com hat mein Partnerkonto gesperrt, 4.120 Euro Auszahlung fehlen",
        "etsy hat meinen shop gesperrt, 4.120 euro auszahlung fehlt",
    ],
)
def test_a_payout_that_is_missing_is_a_claim_of_theirs(story: str) -> None:
    case = told(story).case
    assert case.value("balance") == Money(412000)
    assert case.text("situation") != "block_over_claim"


def test_what_they_say_somebody_would_have_done_is_their_wish() -> None:
    talk = told("Uber Eats gesperrt, die sagen ich hätte Gutscheine missbraucht. Hab 35 Euro Guthaben")
    assert talk.case.value("goal") is None
    assert told("die sagen nein, aber ich hätte gern mein geld").case.value("goal") == ("payout",)


def test_donations_on_a_clubs_account_are_lost() -> None:
    story = "Paypal Spendenkonto gesperrt seit 20.10., 860 Euro Spenden."
    assert told(story).case.value("balance") == Money(86000)


def test_a_booking_that_the_company_cancelled_was_cancelled_by_the_guest() -> None:
    assert told("airbnb cancelled my booking and closed my account").case.value("dispute_reasons") is None
    assert told("airbnb blocked me, i cancelled my booking").case.value("dispute_reasons") == ("cancelled",)


@pytest.mark.parametrize(
    ("first", "then", "language"),
    [
        ("paigo will 80 euro von mir", "zalando konto ist auch gesperrt", "de"),
        ("eos will 64,90", "otto konto jetzt auch gesperrt", "de"),
        ("collector letter from eos, 64.90", "zalando account is blocked too", "en"),
    ],
)
def test_an_account_that_is_shut_as_well_is_only_a_collectors_letter(first: str, then: str, language: str) -> None:
    assert told(first, then, language=language).case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (("inkassobrief von riverty für zalando", "Rechnung war 121,40", "insgesamt 189,40"), "de"),
        (("inkassobrief von riverty für zalando", "zusammen mit gebühren 189,40", "die Rechnung war 121,40"), "de"),
        (("inkassobrief von riverty für zalando", "hauptforderung 121,40", "jetzt wollen die 189,40"), "de"),
        (("collector letter from riverty for zalando", "invoice was 121.40", "189.40 with fees"), "en"),
    ],
)
def test_a_bill_and_what_it_came_to_are_lost_where_each_is_a_message_of_its_own(
    texts: tuple[str, ...], language: str
) -> None:
    facts = told(*texts, language=language).case.facts
    assert (facts["claim_amount"].value, facts["claim_principal"].value) == (Money(18940), Money(12140))


@pytest.mark.parametrize(
    "said",
    [
        "hab 100 bezahlt",
        "bezahlt hab ich aber 100",
        "hab am 3.10. 100 überwiesen",
        "gezahlt hab ich 100 davon",
        "i already transferred 100",
        "paid 100 already",
    ],
)
def test_a_part_that_was_paid_is_the_whole_where_its_sum_has_no_currency(said: str) -> None:
    talk = told("amazon konto gesperrt wegen offener rechnung, 121,40", said)
    assert talk.case.value("payment_amount") == Money(10000)


@pytest.mark.parametrize(
    "said", ["hab rechnung 471 bezahlt", "hab 2024 bezahlt", "bezahlt hab ich 30 tage später", "hab 121 bezahlt"]
)
def test_a_number_beside_a_payment_is_what_was_paid(said: str) -> None:
    talk = told("amazon konto gesperrt wegen offener rechnung, 121,40", said)
    assert talk.case.says_yes("claim_paid")
    assert talk.case.value("payment_amount") is None


@pytest.mark.parametrize("said", ["Rechnung war 121,40", "die rechnung war 121,40", "die Forderung 121,40"])
def test_what_the_bill_was_is_asked_for_again_where_no_collector_adds_to_it(said: str) -> None:
    assert told("amazon konto gesperrt wegen offener rechnung", said).case.value("claim_amount") == Money(12140)


@pytest.mark.parametrize(
    "said",
    [
        "mein guthaben von 390,94 euro ist weg; angeblich sind noch 472,03 EUR offen. bezahlt am 21.8.",
        "da sind noch 390,94 euro guthaben drauf - die hab ich am 31.07.2026 überwiesen",
    ],
)
def test_a_balance_is_what_is_demanded_or_was_paid_because_a_payment_stands_beside_it(said: str) -> None:
    talk = told("bin bei h&m gesperrt", "forderung 472,03", said)
    assert talk.case.value("balance") == Money(39094)
    assert talk.case.value("claim_amount") == Money(47203)
    assert talk.case.value("payment_amount") is None


@pytest.mark.parametrize("said", ["nie was bestellt", "nicht bezahlt", "never ordered anything"])
def test_no_court_wrote_to_whom_says_that_nothing_was_ordered(said: str) -> None:
    talk = told("bin bei h&m gesperrt. forderung 590,63€", said)
    assert talk.asks == "court_letter"
    assert talk.case.value("court_letter") is None


@pytest.mark.parametrize(
    "story",
    [
        "paypal-konto dicht\nforderung 203,16 €. Lindenallee 7, 30453 Hannover",
        "ebay-konto dicht, wohne lindenallee 7 in 30453 hannover",
    ],
)
def test_an_account_that_is_shut_is_somebodys_name(story: str) -> None:
    case = told(story).case
    assert case.text("full_name") == ""
    assert case.text("company") in ("paypal", "ebay")
