"""What a stranger found who read the code: words beside it that bent a fact, or took one away."""

from datetime import date

import pytest

from bot.case import Money, When
from tests.conversation import Conversation, answering, day, drafted, told


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Anna Schreiber, Gartenstr. 3, 80331 München", "Anna Schreiber"),
        ("Anna Schreiber\nGartenstr. 3\n80331 München", "Anna Schreiber"),
        ("Tom Read, Gartenstr. 3, 80331 München", "Tom Read"),
        ("Max Nehm, Gartenstr. 3, 80331 München", "Max Nehm"),
    ],
)
def test_a_family_name_that_is_a_verb_as_well_becomes_a_part_of_the_street(said: str, name: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt, angeblich sind 80 euro offen"), "full_name")
    talk.say(said)
    assert talk.case.text("postal_address") == "Gartenstr. 3\n80331 München"
    assert talk.case.text("full_name") == name


@pytest.mark.parametrize(
    "said",
    [
        "12.11. und ich hab da nie was bestellt",
        "12.11., bestellt hab ich nichts",
        "am 12.11. war er da, geboren bin ich 1.1.1980",
        "im briefkasten am 12.11., bestellung war 2024",
    ],
)
def test_the_day_of_service_is_lost_beside_what_was_ordered(said: str) -> None:
    assert told("mahnbescheid da, otto, 80 euro", said).case.value("service_date") == day(2026, 11, 12)


def _taken_over(said: str) -> object:
    return told(f"mein amazon konto wurde gehackt, ich komme nicht rein. {said}").case.value("strangers_spent")


@pytest.mark.parametrize(
    "said",
    [
        "bestellt wurde nichts",
        "es wurde aber nichts abgebucht",
        "nothing was ordered",
        "vorher hatte meine frau für 40 euro schuhe bestellt",
        "amazon hat 200 euro erstattet, überwiesen",
        "bei der polizei einen termin gebucht",
    ],
)
def test_strangers_ordered_where_somebody_says_that_nothing_was_ordered(said: str) -> None:
    assert _taken_over(said) is None


def test_what_strangers_ordered_is_not_told_any_more() -> None:
    assert _taken_over("es wurde für 300 euro bestellt") == Money(30000)


def test_the_number_of_a_bill_is_a_postcode_in_portugal() -> None:
    case = told("otto will 80 euro, rechnung 4711-889, konto gesperrt").case
    assert case.text("postal_address") == ""
    assert case.text("full_name") == ""


@pytest.mark.parametrize("said", ["Richtig ist Gartenstr. 3", "richtig ist Jana Schreiber", "korrekt ist Jana Müller"])
def test_what_is_right_instead_is_a_yes_to_the_letter(said: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(said)
    assert talk.case.open == "letter_review"


def test_somebody_wrote_to_them_on_the_day_of_a_bill() -> None:
    case = told("amazon hat konto gesperrt am 3.11., die bestellung ist vom 1.9. und am 5.11. geschrieben").case
    assert [one.when for one in case.contacts] == [When(date(2026, 11, 5), date(2026, 11, 5))]


@pytest.mark.parametrize(
    "story",
    [
        "netflix konto gesperrt, hab die 35,98 bezahlt und trotzdem kommt eine Zahlungserinnerung",
        "spotify konto zu, die sagen 21,98 fehlen, hab aber bezahlt",
        "netflix konto gesperrt, die letzte abbuchung ging zurück, hab 17,99 dann bezahlt",
        "netflix locked my account, payment of 17.99 failed, i paid it on 3 november",
    ],
)
def test_a_bill_of_a_streaming_service_is_only_a_price_because_it_was_paid(story: str) -> None:
    case = told(story).case
    assert case.says_yes("claim_alleged")
    assert case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "story",
    ["kein euro offen, hab die 80 euro am 3.9. bezahlt", "es ist kein cent mehr offen, 80 euro, alles bezahlt am 3.9."],
)
def test_a_payment_is_dropped_because_no_cent_is_open(story: str) -> None:
    case = told(f"otto konto gesperrt. {story}").case
    assert case.says_yes("claim_paid")
    assert case.value("claim_amount") == Money(8000)
    assert case.value("payment_date") == day(2026, 9, 3)


@pytest.mark.parametrize(
    "story", ["ich wollte 860 euro spenden", "ich soll 50 euro spenden.", "wollte 50 euro spenden"]
)
def test_what_somebody_wanted_to_donate_lies_on_the_account(story: str) -> None:
    assert told(f"paypal konto gesperrt. {story}").case.value("balance") is None


def _ready() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize("said", ["nicht L1, L2 ist falsch", "nicht L1, sondern L2 ändern", "not L1, L2 is wrong"])
def test_a_letter_is_put_away_because_another_is_wrong(said: str) -> None:
    talk = _ready()
    before = [one.id for one in talk.case.letters]
    talk.say(said)
    assert [one.id for one in talk.case.letters] == before


@pytest.mark.parametrize(
    "story",
    [
        "vinted konto gesperrt, das handy ist von meinem bruder",
        "paypal hat mein konto gesperrt, das handy ist von meinem bruder",
        "instagram gesperrt. das handy läuft auf meine frau",
    ],
)
def test_whose_telephone_it_is_is_whose_account_is_shut(story: str) -> None:
    assert told(story).case.text("role") in ("", "self")


def test_a_year_is_the_number_of_the_bill() -> None:
    case = told("otto konto gesperrt wegen 80 euro, rechnung war 2024 schon bezahlt").case
    assert case.text("claim_reference") == ""


def test_money_for_a_visa_that_lies_with_a_shop_is_a_blocked_account_of_the_aliens_office() -> None:
    said = told("amazon konto gesperrt, hab visum, brauch mein geld für das visum").text
    assert "Sperrkonto" not in said


@pytest.mark.parametrize("said", ["der schufa-eintrag ist gelöscht", "schufa hat den eintrag gelöscht"])
def test_an_entry_that_is_gone_is_a_new_one(said: str) -> None:
    talk = _ready()
    talk.say("passt so")
    talk.say("per E-Mail")
    talk.say("ja")
    talk.say("heute abgeschickt")
    fresh = talk.say("schufa hat einen eintrag gemacht")
    talk.say(said)
    assert talk.last.says != fresh.says


@pytest.mark.parametrize(
    "said",
    [
        "12.11., die rechnung hab ich längst bezahlt",
        "die Post hats am 12.11. gebracht, die rechnung hab ich nie gesehen",
        "12 november, but i never got any bill",
    ],
)
def test_a_paper_with_its_day_was_never_served_because_no_bill_came(said: str) -> None:
    assert told("mahnbescheid da, otto, 80 euro", said).case.value("service_date") == day(2026, 11, 12)


def test_a_paper_that_never_came_was_served() -> None:
    talk = told("mahnbescheid da, otto, 80 euro", "nie bekommen")
    assert talk.case.known("service_date")
    assert talk.case.value("service_date") is None


def test_what_it_all_comes_to_is_lost_beside_the_bill_or_was_paid_in_full() -> None:
    facts = told("otto hat mein konto gesperrt, rechnung war 121,40, hab ich bezahlt", "insgesamt 189,40").case.facts
    known = ("claim_amount", "claim_principal", "payment_amount")
    assert [facts[one].value for one in known] == [Money(18940), Money(12140), Money(12140)]


@pytest.mark.parametrize("story", ["klar na will ich mein geld", "das ist klar na konto ist halt weg bei amazon"])
def test_well_of_course_is_klarna(story: str) -> None:
    assert told(story).case.text("company") != "klarna"


def test_where_somebody_works_is_the_sender() -> None:
    case = told("otto gesperrt", "Jan Müller, ich arbeite bei Siemens AG, Lindenallee 7, 80331 München").case
    assert case.text("full_name") == "Jan Müller"


@pytest.mark.parametrize("said", ["seit", "am", "bezahlt"])
def test_a_word_that_begins_a_day_is_the_name_of_an_account(said: str) -> None:
    talk = told("otto gesperrt, will 80 euro", "nein", said)
    assert talk.case.text("account_identifier") == ""


@pytest.mark.parametrize(
    "story",
    [
        "ich übersetze für meine mutter bücher. amazon hat mein konto gesperrt",
        "i translate for my sister's company, paypal blocked my account",
    ],
)
def test_for_whom_somebody_translates_is_whose_account_it_is(story: str) -> None:
    assert told(story).case.text("role") in ("", "self")


def test_whose_chargeback_it_was_stands_in_the_ground() -> None:
    case = told("paypal hat das konto wegen einer rückbuchung von meinem sohn seinem konto gesperrt").case
    assert case.text("block_reason") == "Rückbuchung"


def test_an_address_in_a_line_of_its_own_is_joined_to_a_long_line_before_it() -> None:
    said = (
        "hab post von riverty bekommen, soll 245,57 € zahlen für about you\n"
        "Lindenallee 7, 30453 Hannover. hauptforderung 53,36 euro; az: 71112473"
    )
    case = told(said).case
    assert case.text("postal_address") == "Lindenallee 7\n30453 Hannover"
    assert case.text("company") == "aboutyou"


@pytest.mark.parametrize(
    "story",
    [
        "lowell will 94,63€ für about you",
        "brief von paigo, 479,29 €, angeblich about you rechnung",
        "hab post von coeo bekommen, soll 328,34 EUR zahlen für about you; nichts vom gericht",
        "paigo will 451,17 EUR für about you - meine mail: jana@example.org",
    ],
)
def test_for_whom_a_collector_writes_is_lost(story: str) -> None:
    assert told(story).case.text("company") == "aboutyou"


def test_the_core_of_a_claim_puts_it_right_because_a_name_stands_beside_it() -> None:
    said = "mein name ist Jana Beispiel, die rechnung selbst war 227,25€; aktenzeichen 93207284"
    facts = told("inkassobrief von infoscore wegen amazon, 436,84 euro", said).case.facts
    assert (facts["claim_amount"].value, facts["claim_principal"].value) == (Money(43684), Money(22725))
