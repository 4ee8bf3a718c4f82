"""What is told beside a block and is none: messages that announce something, purchases, days and numbers of another
kind, each complained of as it was heard wrongly."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.situations import situation
from tests.conversation import day, told

TODAY = dt.date(2026, 11, 24)


# ---- days


@pytest.mark.parametrize(
    "said",
    [
        "sie haben mir am 9.11. geschrieben, dass alles gelöscht wird",
        "am 9.11. haben sie geschrieben dass alles gelöscht wird",
        "they wrote to me on 9 november that everything will be deleted",
        "they wrote on 9 nov that my account remains closed",
        "am 9.11. haben die gesagt dass ich bis ende des monats zahlen muss",
    ],
)
def test_the_day_of_a_message_on_what_will_come_was_that_of_the_block(said: str) -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    assert talk.asks == "block_date"
    talk.say(said)
    assert not talk.case.known("block_date")


@pytest.mark.parametrize(
    "said",
    [
        "dropbox hat mich gesperrt. am 9.11. haben sie mir geschrieben dass das konto gelöscht wird",
        "dropbox hat mein konto gesperrt und am 9.11. gedroht alles zu löschen",
        "dropbox locked me out. on 9 november they wrote that my account will be deleted",
    ],
)
def test_nor_is_it_in_a_story(said: str) -> None:
    assert not told(said).case.known("block_date")


def test_the_day_of_the_block_beside_it_is_heard() -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    talk.say("gesperrt am 5.11., am 9.11. haben sie mir geschrieben, dass alles gelöscht wird")
    assert talk.case.value("block_date") == day(2026, 11, 5)


def test_that_they_wrote_of_the_block_itself_tells_its_day() -> None:
    talk = told("Amazon hat mich gesperrt", "jan@example.org")
    talk.say("am 9.11. schrieben die, dass mein Konto gesperrt wird")
    assert talk.case.value("block_date") == day(2026, 11, 9)


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("3 11", day(2026, 11, 3)),
        ("12 11 2026", day(2026, 11, 12)),
        ("12 11 26", day(2026, 11, 12)),
        ("am 3 11", day(2026, 11, 3)),
        ("since 3 11", day(2026, 11, 3)),
    ],
)
def test_a_day_with_spaces_alone_was_my_account(said: str, on: object) -> None:
    case = told("Amazon hat mich gesperrt", said).case
    assert not case.text("account_identifier")
    assert case.value("block_date") == on


@pytest.mark.parametrize("said", ["4471 882", "12 345 678", "12 10 44"])
def test_a_number_of_groups_is_still_my_account(said: str) -> None:
    assert told("Amazon hat mich gesperrt", said).case.text("account_identifier") == said


@pytest.mark.parametrize(
    "said",
    [
        "paypal wrote on 9 nov they will close my account",
        "paypal hat am 9.11. geschrieben die machen mein konto zu",
    ],
)
def test_what_the_company_wrote_was_a_message_of_mine(said: str) -> None:
    assert not told(said).case.contacts


# ---- money


@pytest.mark.parametrize(
    "said",
    [
        "hab mit PayPal bei Otto bezahlt, Otto hat mich gesperrt",
        "bei otto per karte bezahlt und jetzt bin ich da gesperrt",
        "I paid with PayPal at Zalando and Zalando blocked me",
        "zalando hat mich gesperrt und zalando hat 45 euro abgebucht",
        "otto hat mich gesperrt, otto hat am 3.11. 45 euro abgebucht",
        "amazon hat mich gesperrt, hab ne woche vorher noch für 60 Euro was gekauft",
        "steam banned me, i just bought a game for 60 euro",
        "playstation account banned. I bought a game for 60 euro last week",
    ],
)
def test_what_i_bought_became_a_claim(said: str) -> None:
    case = told(said).case
    assert not case.known("claim_alleged")
    assert not case.known("claim_paid")
    assert not case.known("payment_date")
    assert not case.known("block_date")
    assert case.text("situation") != "block_over_claim"


@pytest.mark.parametrize(
    "said",
    [
        "otto hat mich gesperrt, hab die rechnung per paypal bei otto bezahlt",
        "otto hat mich gesperrt, die wollen 45 euro, hab mit paypal bei otto bezahlt",
        "klarna hat mich gesperrt, hab alles bezahlt",
    ],
)
def test_a_bill_that_i_paid_is_still_a_claim(said: str) -> None:
    assert told(said).case.value("claim_paid") is True


def test_what_was_bought_is_no_ground_of_a_block() -> None:
    assert situation("microsoft banned me, bought an xbox game for 60 euro before") != "block_over_claim"


@pytest.mark.parametrize(
    ("said", "money"),
    [
        ("Revolut closed my account and kept 2300 pounds. no wait, euro", Money(2300_00)),
        ("revolut hat mein konto gesperrt, da sind 2300 pfund drauf. ne halt, euro", Money(2300_00)),
        ("revolut hat mein konto gesperrt, da sind 2300 euro drauf, ich meine franken", Money(2300_00, "CHF")),
        ("revolut hat mein konto gesperrt, da sind 2300 euro drauf, quatsch 2400 euro", Money(2400_00)),
        ("paypal gesperrt, 120 euro drauf, sorry 210 euro drauf", Money(210_00)),
    ],
)
def test_another_currency_or_sum_that_was_meant_was_unheard(said: str, money: Money) -> None:
    assert told(said).case.value("balance") == money


@pytest.mark.parametrize("said", ["no wait, euro", "i meant euro", "ne, Euro", "Euro meinte ich"])
def test_nor_was_it_heard_in_the_next_message(said: str) -> None:
    talk = told("Revolut closed my account and kept 2300 pounds")
    assert talk.case.value("balance") == Money(2300_00, "GBP")
    talk.say(said)
    assert talk.case.value("balance") == Money(2300_00)


def test_what_was_paid_is_no_correction_of_what_is_wanted() -> None:
    case = told("klarna hat mich gesperrt, will 80 euro. nein, 40 euro hab ich schon bezahlt").case
    assert case.value("claim_amount") == Money(80_00)
    assert case.value("payment_amount") == Money(40_00)


@pytest.mark.parametrize(
    ("said", "topic", "money"),
    [
        ("paypal hat mein konto gesperrt, guthaben 120 und abo 9,99 läuft weiter", "balance", Money(120_00)),
        ("amazon blocked me, gift card balance 50, prime 8,99 still charged", "gift_card", Money(50_00)),
        ("telekom hat mein konto gesperrt, wegen 80 euro", "claim_amount", Money(80_00)),
        ("hallo telekom sperrt mich wegen 80 euro", "claim_amount", Money(80_00)),
        ("paypal limited me because of 80 euro", "claim_amount", Money(80_00)),
    ],
)
def test_a_sum_without_its_currency_or_its_verb_was_lost(said: str, topic: str, money: Money) -> None:
    assert told(said).case.value(topic) == money


@pytest.mark.parametrize(
    "said",
    [
        "paypal hat mich gesperrt wegen 80 euro überweisung an meine schwester",
        "paypal gesperrt weil ich 80 euro an meine schwester überwiesen hab",
        "paypal limited me, i sent 80 euro to my sister",
    ],
)
def test_what_i_sent_my_sister_was_a_claim_that_was_paid(said: str) -> None:
    case = told(said).case
    assert not case.known("claim_amount")
    assert not case.known("claim_paid")


def test_what_counts_days_or_things_is_no_money() -> None:
    assert not told("amazon hat mich gesperrt, guthaben 120 tage alt").case.known("balance")


# ---- who, and which account


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Sony ban", "playstation"),
        ("Sony network gesperrt", "playstation"),
        ("I have a problem with Sony, they locked me out", "playstation"),
        ("es geht um about you", "aboutyou"),
    ],
)
def test_a_company_with_an_everyday_name_was_unheard(said: str, company: str) -> None:
    case = told(said).case
    assert case.text("company") == company
    assert case.text("situation") != "linked_account"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("amazon hat meinen Vater gesperrt, ich bin der Sohn, Jan Petersen", "father"),
        ("meine Mutter wurde bei Amazon gesperrt, ich bin der Sohn, Jan Petersen", "mother"),
        ("my mother got blocked by amazon, i'm her son, Jan Petersen", "mother"),
    ],
)
def test_who_writes_for_a_parent_was_unheard(said: str, role: str) -> None:
    case = told(said).case
    assert case.text("role") == role
    assert case.text("full_name") == "Jan Petersen"
    assert not case.known("represented_person")


@pytest.mark.parametrize(
    "said",
    [
        "jan@example.org, benutzername Janno88",
        "e-mail jan@example.org / user Janno88",
        "Janno88, jan@example.org",
        "jan@example.org, Janno88",
        "benutzername Janno88 mail jan@example.org",
    ],
)
def test_the_user_name_beside_a_mail_address_was_lost(said: str) -> None:
    case = told("steam hat mich gebannt", said).case
    assert case.text("account_identifier") == "Janno88"
    assert case.text("reply_email") == "jan@example.org"


# ---- grounds


@pytest.mark.parametrize(
    "said",
    [
        "insta hat mich gesperrt. Gründe stehen keine drin",
        "insta blocked me. there are no reasons in it",
        "insta hat mich gesperrt, in der mail steht nicht warum",
        "insta blocked me and the mail doesn't say why",
        "insta hat mich gesperrt, ein grund steht da nicht",
    ],
)
def test_that_no_ground_stands_in_it_was_unheard(said: str) -> None:
    case = told(said).case
    assert case.value("block_reason") is False
    assert not case.known("goal")  # it wishes nothing yet


@pytest.mark.parametrize("said", ["grund: verdächtige aktivität", "der grund war betrug", "reason: fraud"])
def test_the_ground_that_they_gave_was_a_wish_for_reasons_alone(said: str) -> None:
    assert not wants(said)
    assert wants("ich will den grund wissen") == ("information",)


@pytest.mark.parametrize(
    "said", ["So ist es recht", "so ist's recht", "so ist es richtig", "recht so", "it's fine like that"]
)
def test_a_yes_was_none(said: str) -> None:
    assert confirms(said) is True


@pytest.mark.parametrize("said", ["so ist es nicht recht", "mir ist das nicht recht", "ist das recht?"])
def test_and_what_is_none_is_none(said: str) -> None:
    assert confirms(said) is None


@pytest.mark.parametrize(
    ("said", "ground_"),
    [
        ('amazon hat mich gesperrt wegen "verdächtiger aktivität"', "verdächtiger Aktivität"),
        ("gesperrt wegen verstoß gegen die nutzungsbedingungen", "Verstoß gegen die Nutzungsbedingungen"),
        ('they said "violation of standards"', "violation of standards"),
    ],
)
def test_a_ground_typed_small_had_no_capitals_in_the_letter(said: str, ground_: str) -> None:
    assert ground(said) == ground_
