"""Several companies in one message: each its own case, and no sum or day of one in the letters of another."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import app
from bot.case import Money, When
from bot.dialogue.matters import waiting
from bot.dialogue.turn import Burst
from bot.dialogue.understand.matters import beside, matters
from tests import conversation
from tests.room import Room, asks, room, text_of

THREE = "amazon hat mein konto gesperrt, paypal hält 300 euro fest und klarna will 79,90"
DIRECTORY = app.directory()


def parts(text: str) -> dict[str, str]:
    return {one.slug: one.text for one in matters(text, DIRECTORY)}


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        await opened.agreed()
        yield opened


# ---- what tells of several


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        (THREE, "amazon paypal klarna"),
        (
            "amazon blocked my account, paypal is holding 300 euros and klarna wants 79.90",
            "amazon paypal klarna",
        ),
        ("amazon und paypal haben mich gesperrt", "amazon paypal"),
        ("otto will 120 euro, zalando 40 euro, und amazon hat mein konto zugemacht", "otto zalando amazon"),
        ("bei ebay bin ich gesperrt und bei vinted hängen 80 euro fest", "ebay vinted"),
        ("paypal friert 300 euro ein und bei amazon komme ich nicht mehr rein", "paypal amazon"),
        ("insta gebannt und mein etsy shop ist auch dicht", "instagram etsy"),
        ("Klarna fordert 79,90 €. Außerdem hat Instagram mein Konto gesperrt.", "klarna instagram"),
        ("netflix hat abgebucht und mich gesperrt, spotify sperrt mich auch", "netflix spotify"),
        ("amazon gesperrt, riverty will 79 für otto", "amazon otto"),
        ("klarna will 79,90 bis 30.11. amazon hat mich am 20.11. gesperrt", "klarna amazon"),
    ],
)
def test_companies_that_each_do_something_are_told_apart(text: str, companies: str) -> None:
    assert " ".join(parts(text)) == companies


@pytest.mark.parametrize(
    "text",
    [
        "riverty will 79 für otto",
        "amazon hat mein konto gesperrt, ich hab mit paypal bezahlt",
        "bei amazon und audible bin ich gesperrt",
        "instagram und facebook gesperrt",
        "saturn und mediamarkt haben mein konto gesperrt",
        "klarna will 79,90 für die amazon bestellung, amazon hat mein konto gesperrt",
        "amazon hat mich gesperrt und will 79,90, dafür hat klarna schon geld bekommen",
        "amazon hat mein konto gesperrt weil paypal zurückgebucht hat",
        "amazon hat mich gesperrt, weil klarna noch 79,90 will",
        "i paid klarna but asos says not paid so they locked the account",
        "gekauft bei otto, gesperrt bei paypal",
        "amazon hat mein konto gesperrt. bei klarna ist alles bezahlt",
        "amazon hat mich gesperrt, bei ebay kaufe ich jetzt",
        "amazon hat gesperrt, paypal hat das geld schon an amazon überwiesen",
        "coeo will 120 euro für amazon",
        "paypal hat meine freundin auch gesperrt und amazon mich",
    ],
)
def test_a_collector_a_service_a_reason_and_the_same_house_are_no_matter_apart(text: str) -> None:
    assert not parts(text)


def test_what_has_no_name_goes_with_the_name_before_it_and_ones_own_address_with_all() -> None:
    told = parts("paypal hat mich limitiert, da sind 300 euro drauf. amazon will 50 euro seit dem 3.11. e@example.org")
    assert told["paypal"] == "paypal hat mich limitiert, da sind 300 euro drauf. e@example.org"
    assert told["amazon"] == "amazon will 50 euro seit dem 3.11. e@example.org"


def test_ones_own_name_and_address_belong_to_no_company() -> None:
    for who in ("ich heiße Erika Muster, Lindenallee 12, 01067 Dresden", "Erika Muster, Lindenallee 12, 01067 Dresden"):
        talk = conversation.agreed()
        talk.say(f"mein konto bei amazon ist zu und bei paypal liegen noch 300 euro fest. {who}, erika@example.org")
        assert talk.case.text("company") == "amazon"
        assert talk.case.text("postal_address") == "Lindenallee 12\n01067 Dresden"
        assert talk.case.text("full_name") == ("Erika Muster" if "ich" in who else "")  # as in a story of one company
        assert not talk.case.known("balance")


def test_a_sum_of_two_companies_at_once_is_in_neither() -> None:
    told = parts("wurde bei klarna und zalando gesperrt wegen einer offenen zahlung von 20 euro")
    assert set(told) == {"klarna", "zalando"}
    assert not any("20" in one for one in told.values())


def test_in_a_case_that_has_a_company_the_others_are_told_apart_too() -> None:
    found = beside("paypal hält 300 euro fest und klarna will 79,90", "amazon", DIRECTORY)
    assert [one.slug for one in found] == ["paypal", "klarna"]
    assert not beside("amazon will 79,90", "amazon", DIRECTORY)


# ---- in the chat


def test_the_first_case_hears_only_its_own_and_the_others_wait() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    assert "getrennte Sachen" in talk.text
    assert "PayPal und Klarna sind gemerkt" in talk.text
    assert talk.case.text("company") == "amazon"
    assert not talk.case.known("claim_amount")
    assert not talk.case.known("balance")
    assert THREE in [one.text for one in talk.case.heard]


def test_each_of_the_others_becomes_a_case_with_its_own_sum() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    talk.say("/neu")
    assert (talk.case.text("company"), talk.case.value("balance")) == ("paypal", Money(30000))
    assert not talk.case.known("claim_amount")
    talk.say("dann jetzt klarna")
    assert (talk.case.text("company"), talk.case.value("claim_amount")) == ("klarna", Money(7990))
    assert not talk.case.known("balance")
    talk.say("/neu")
    assert talk.case.text("company") == ""


def test_a_case_that_was_begun_and_deleted_does_not_wait_again() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    for text in ("/neu", "/neu"):
        talk.say(text)
    assert talk.case.text("company") == "klarna"
    talk.say("/loeschen")
    talk.tap("delete_case")
    assert not waiting(tuple(talk.cases.values()))


def test_one_that_waits_is_begun_by_its_name_with_what_is_told_now() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    talk.say("/neu klarna, gesperrt seit 3.11.2026")
    assert talk.case.text("company") == "klarna"
    assert talk.case.known("block_date")
    assert talk.case.value("claim_amount") == Money(7990)


def test_a_court_comes_first_and_then_the_nearest_day() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt und otto will 79,90, da kam ein mahnbescheid vom gericht")
    assert talk.case.text("company") == "otto"
    later = conversation.agreed()
    later.say("amazon hat mein konto gesperrt und klarna will 79,90 bis zum 30.11.")
    assert later.case.text("company") == "klarna"


def test_in_the_middle_of_the_questions_two_more_are_kept_out() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt")
    before = talk.asks
    talk.say("paypal hält 300 euro fest und klarna will 79,90")
    assert "Jetzt Amazon" in talk.text
    assert talk.asks == before
    assert not talk.case.known("balance")
    assert not talk.case.known("claim_amount")


def test_one_more_with_money_is_asked_about() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt")
    talk.say("paypal hält 300 euro fest")
    assert talk.asks == "second_case"
    talk.say("nein")
    assert talk.case.text("company") == "amazon"


def test_what_is_told_later_of_one_that_waits_waits_with_it() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    talk.say("und paypal hat mich seit dem 20.11. gesperrt")
    assert "Bei PayPal dazugemerkt" in talk.text
    assert not talk.case.known("block_date")
    talk.say("/neu paypal")
    assert talk.case.known("block_date")
    assert talk.case.known("balance")


def test_an_edit_of_such_a_message_brings_nothing_of_the_others_in() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto am 3.11.2026 gesperrt, paypal hält 300 euro fest und klarna will 79,90")
    newer = "amazon hat mein konto am 4.11.2026 gesperrt, paypal hält 400 euro fest und klarna will 80"
    talk.hear(Burst(edit_of=talk.case.heard[-1].number, edit_text=newer))
    when = talk.case.value("block_date")
    assert isinstance(when, When)
    assert when.first.day == 4
    assert not talk.case.known("balance")


def test_what_was_taken_back_waits_no_longer() -> None:
    talk = conversation.agreed()
    talk.say(THREE)
    talk.hear(Burst(redact_text=talk.case.heard[-1].number))
    assert not [key for key, value in talk.case.marks.items() if key.startswith("apart:") and value]


async def test_what_waits_is_named_again_once_the_letters_are_out(talk: Room) -> None:
    for text in (
        "amazon hat mein konto gesperrt, paypal hält 300 euro fest. nadine@example.net",
        *("seit 24.9.2026", "kein geld", "nein", "Nadine Kowalski, Lindenkamp 14, 30453 Hannover", "ja"),
        *("reicht so", "passt", "per mail", "ja"),
    ):
        await talk.say("a", text)
    said = text_of(await talk.say("a", "alle per mail raus"), "a")
    assert "Gemerkt ist noch: PayPal" in said


async def test_it_works_in_english(tmp_path: Path) -> None:
    async with room(tmp_path, "en") as talk:
        await talk.agreed()
        said = await talk.say("a", "amazon blocked my account, paypal is holding 300 euros and klarna wants 79.90")
        assert "separate matters" in text_of(said, "a")
        assert "PayPal and Klarna are noted" in text_of(said, "a")
        assert asks(said, "a") == "account_identifier"
        assert "PayPal" in text_of(await talk.say("a", "ok now paypal"), "a")


def test_the_shop_that_was_paid_through_a_service_is_no_matter_apart() -> None:
    story = (
        "Klarna hat mich am 12.11. gesperrt\nangeblich offene Rechnung 64,95 von Zalando\nhab ich aber am 3.10."
        " überwiesen\njetzt kam Riverty mit 98,20"
    )
    case = conversation.told(story).case

    assert case.text("company") == "klarna"
    assert (case.value("claim_principal"), case.value("claim_amount")) == (Money(6495), Money(9820))
    assert case.value("payment_date") == conversation.day(2026, 10, 3)


def test_a_shop_that_blocks_as_well_is_a_matter_apart() -> None:
    talk = conversation.told(
        "Klarna hat mein Konto gesperrt. Otto hat mich auch gesperrt, wegen einer Rechnung von 45 Euro."
    )

    assert "Otto" in talk.text or "OTTO" in talk.text
    assert not talk.case.known("claim_amount")


TWO_LETTERS = (
    "zwei inkassobriefe und ich hab nix bestellt",
    "eos will 231,80 für zalando az 44 1299 83, und riverty 148,05 für h&m referenz 90017734",
    "war schon bei der polizei 28.11. anzeige nr 2026/118822",
)


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        (TWO_LETTERS[1], "zalando hm"),
        ("eos wants 231.80 for zalando ref 44129983 and coeo 148.05 for otto ref 90017734", "zalando otto"),
    ],
)
def test_the_second_of_two_collectors_in_a_list_was_heard_in_the_case_of_the_first(text: str, companies: str) -> None:
    assert " ".join(parts(text)) == companies


def test_a_paid_letter_in_a_list_is_no_matter_apart() -> None:
    assert not parts("eos will 231,80 für zalando, und riverty 148,05 für otto hab ich bezahlt")


def test_one_report_to_the_police_is_of_both_and_takes_no_number_with_it() -> None:
    talk = conversation.agreed()
    talk.say("\n".join(TWO_LETTERS))
    assert talk.case.value("claim_amount") == Money(23180)
    assert talk.case.text("claim_reference") == "44 1299 83"
    assert talk.case.text("police_report") == "2026/118822"
    assert not talk.case.known("order_number")
    talk.say("/neu")
    assert talk.case.value("claim_amount") == Money(14805)
    assert talk.case.text("claim_reference") == "90017734"
    assert talk.case.text("police_report") == "2026/118822"
