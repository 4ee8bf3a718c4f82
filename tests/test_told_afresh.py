"""Stories that others told afresh: what was taken for something else, or bent."""

import pytest

from bot.case import Money
from tests.conversation import day, told


@pytest.mark.parametrize(
    "story",
    [
        "heute kam der gerichtsvollzieher wegen zalando 90 euro",
        "morgen kommt der gerichtsvollzieher",
        "morgen früh kommt der gerichtsvollzieher wegen der klarna sache 178 euro, brief is vom 10.11.",
        "tomorrow morning the bailiff comes for the klarna 178 euro",
        "gerichtsvollzieher kommt am freitag",
    ],
)
def test_a_bailiff_is_an_order_with_two_weeks_to_object(story: str) -> None:
    talk = told(story)
    assert talk.case.value("service_date") is None
    assert "Titel" in talk.text or "title" in talk.text


@pytest.mark.parametrize("story", ["wenn ich nicht zahle kommt der gerichtsvollzieher", "angst dass der bailiff kommt"])
def test_a_bailiff_who_is_only_feared_stands_at_the_door(story: str) -> None:
    assert "Titel" not in told(story).text


@pytest.mark.parametrize(
    "story",
    [
        "hab mit meiner visa karte bezahlt am 3.11., 49,90 an zalando, konto trotzdem gesperrt",
        "mit visa bezahlt, zalando konto gesperrt",
        "i paid the amazon invoice 49.90 with my visa card on 3 november, account still blocked",
    ],
)
def test_a_visa_card_is_a_matter_of_the_aliens_office(story: str) -> None:
    said = told(story).text
    assert "Ausländer" not in said
    assert "immigration" not in said


def test_whoever_fears_for_a_visa_is_told_nothing_of_the_aliens_office_any_more() -> None:
    assert "Ausländer" in told("zalando konto gesperrt, hab angst um mein visum").text


@pytest.mark.parametrize(
    "story",
    [
        "vodafone will 96 euro obwohl ich am 28.2. gekündigt hab und jetzt kam inkasso",
        "o2 will 96 euro obwohl ich am 28.2. gekündigt habe",
    ],
)
def test_who_gave_notice_was_shut_out_on_that_day(story: str) -> None:
    case = told(story).case
    assert case.value("block_date") is None
    assert case.text("situation") != "block_over_claim"
    assert case.value("claim_amount") == Money(9600)


@pytest.mark.parametrize(
    "story",
    [
        "lieferando sperrt mich seit 22.11. weil ich angeblich 2 gutscheine benutzt hab. je 15 euro",
        "uber eats sperrt mich weil ich 3 gutscheine benutzt hab. je 10 euro",
    ],
)
def test_vouchers_that_were_allegedly_used_lie_on_the_account(story: str) -> None:
    assert told(story).case.value("balance") is None


def test_what_lies_in_the_wallet_is_lost_without_its_currency() -> None:
    case = told("Vinted hat mich gesperrt und 214,50 sind noch im Geldbeutel. am 3.11. gesperrt").case
    assert case.value("balance") == Money(21450)
    assert case.value("claim_amount") is None


def test_the_day_of_the_block_is_that_of_a_second_payment() -> None:
    said = "hab klarna zweimal bezahlt, 79,99 am 2.10. und nochmal am 9.10., konto trotzdem seit 20.10. gesperrt"
    case = told(said).case
    days_ = [case.value(one) for one in ("payment_date", "late_payment", "block_date")]
    assert days_ == [day(2026, 10, 2), day(2026, 10, 9), day(2026, 10, 20)]


@pytest.mark.parametrize(
    "story",
    [
        "airbnb removed my account last month, they say i'm associated with someone they banned. i think it's my ex "
        "boyfriend Marco who used my card once in 2024",
        "airbnb hat mich gesperrt weil ich mit jemand in verbindung stehe. mein ex hat mal meine karte benutzt 2024",
    ],
)
def test_whoever_used_the_card_ordered_under_the_name(story: str) -> None:
    assert told(story).case.text("situation") == "linked_account"


def test_an_order_under_ones_name_is_a_mere_link() -> None:
    said = "jemand hat meine karte benutzt und auf meinen namen bestellt, otto will 80 euro"
    assert told(said).case.text("situation") == "identity_theft"


@pytest.mark.parametrize(
    "story",
    [
        "i only want my data from uber. I'm Anna Schmidt-Ogawa, anna.so@posteo.de",
        "I only want to know what data Uber has about me, nothing else. I'm Anna Schmidt-Ogawa, anna.so@posteo.de",
    ],
)
def test_the_name_of_who_asks_for_data_is_a_part_of_the_company(story: str) -> None:
    case = told(story, language="en").case
    assert case.text("company") == "uber"
    assert case.text("full_name") == "Anna Schmidt-Ogawa"


@pytest.mark.parametrize(
    "story",
    [
        "facebook account hacked on 1 november, they changed the email. then disabled on 4 november. will be "
        "permanently deleted in 180 days it says",
        "facebook gehackt am 1.11., gesperrt am 4.11., wird in 180 tagen gelöscht steht da",
    ],
)
def test_the_days_until_a_deletion_run_from_the_hack(story: str) -> None:
    assert told(story).case.value("deletion_date") == day(2027, 5, 3)


def test_the_ground_ends_in_the_middle_of_what_it_cost() -> None:
    case = told("PayPal limited my acct bc of a chargeback of $250 i never made", language="en").case
    assert case.text("block_reason") == "chargeback"


@pytest.mark.parametrize(
    "story",
    [
        "comdirect hat mir gekündigt mit schreiben vom 02.11.2026, ende am 08.01.2027",
        "n26 hat mir gekündigt, ende ist am 08.01.2027",
    ],
)
def test_the_day_on_which_an_account_ends_is_lost(story: str) -> None:
    assert told(story).case.value("account_end") == day(2027, 1, 8)


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("eos hat meiner oma geschrieben, 120 euro, ich kümmer mich drum", "grandmother"),
        ("riverty hat meiner mutter einen brief über 59 euro geschickt, ich hab vollmacht", "mother"),
    ],
)
def test_a_collector_who_wrote_to_the_mother_wrote_to_the_writer(story: str, role: str) -> None:
    assert told(story).case.text("role") == role


@pytest.mark.parametrize(
    "story",
    [
        "amazon hat meiner frau geschrieben und mein konto gesperrt",
        "amazon hat mein konto gesperrt, riverty hat meiner frau geschrieben",
    ],
)
def test_whose_account_is_shut_is_the_wifes_because_she_was_written_to(story: str) -> None:
    assert told(story).case.text("role") in ("", "self")
