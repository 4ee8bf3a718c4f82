"""What people tell beside the question, and questions that do not fit the matter."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Contact, Money
from bot.dialogue.understand.several_days import spread
from tests import conversation
from tests.conversation import BERLIN, Conversation, answering, day

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
WHO = ("ben.o@example.org", "Ben Okafor, Soldiner Str. 7, 13359 Berlin")
LIMITED = ("my paypal is limited since 5 november, 640 euro inside", *WHO)
VOUCHER = "booking.com closed my account on 10 november, there is a voucher of 85 euro inside"
FLIGHT = "the voucher is from June, flight was cancelled by strike 12 June"


told = partial(conversation.told, language="en", now=NOW)


def own(talk: Conversation) -> list[Contact]:
    return [one for one in talk.case.contacts if one.by == "person"]


# ---- at the summary


def test_days_on_which_something_was_handed_in_are_no_day_of_the_block() -> None:
    talk = told(*LIMITED, "5 and 12 november, I uploaded in the resolution center")

    assert [one.when for one in own(talk)] == [day(2026, 11, 5), day(2026, 11, 12)]
    assert talk.case.value("block_date") == day(2026, 11, 5)


def test_mails_and_a_call_added_at_the_summary_are_kept() -> None:
    talk = told(*LIMITED, "I wrote 2 emails and called on 10 november, they said everything is fine")

    assert sorted((one.way, one.count) for one in own(talk)) == [("mail", 2), ("phone", 1)]
    assert talk.case.value("block_date") == day(2026, 11, 5)


def test_what_fits_no_line_of_the_summary_is_said_to_be_kept_and_not_asked_for_again() -> None:
    talk = told(*LIMITED, "the 640 are from selling my bike")

    assert "What is different" not in talk.text
    assert "add: …" in talk.text


@pytest.mark.parametrize("text", ["no, it was 3 november", "3 november", "actually 3 november, not 5"])
def test_a_bare_day_at_the_summary_still_corrects_the_block(text: str) -> None:
    assert told(*LIMITED, text).case.value("block_date") == day(2026, 11, 3)


def test_an_answer_promised_by_somebody_with_a_name_is_kept_with_its_day() -> None:
    talk = told(*LIMITED, "Jessica from paypal chat said on 6 Nov it will be reviewed within 7 days")

    assert [(one.kind, one.when) for one in talk.case.contacts] == [("pledge", day(2026, 11, 6))]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("5 and 12 november", "5 november and 12 november"),
        ("am 5. und 12. Oktober", "am 5. oktober und 12. Oktober"),
        ("3 and 4 people", "3 and 4 people"),
    ],
)
def test_two_days_may_share_a_month(text: str, both: str) -> None:
    assert spread(text) == both


# ---- questions that do not fit


def test_a_sentence_about_a_flight_is_no_subscription_and_no_film() -> None:
    talk = told(VOUCHER, "money", *WHO, "yes")
    assert talk.asks == "subscriptions"
    talk.say(FLIGHT)

    assert not talk.case.value("subscriptions")
    assert talk.asks == "subscriptions"
    talk.say(FLIGHT)
    assert not talk.case.value("subscriptions")
    assert talk.asks not in ("subscriptions", "digital_content")


@pytest.mark.parametrize("text", ["Prime", "Netflix 13,99", "ich hab da noch ein Jahresabo bis März für 89,90 laufen"])
def test_a_subscription_is_one_however_it_is_named(text: str) -> None:
    talk = told("Amazon hat mein Konto am 3.11. geschlossen, ich will nur mein Geld, 40 Euro Guthaben", *WHO)
    for answer in ("ja", "nein"):
        talk.say(answer)
    talk = answering(talk, "subscriptions") if talk.asks != "subscriptions" else talk
    talk.say(text)

    assert talk.case.value("subscriptions")


def test_a_voucher_is_a_voucher() -> None:
    talk = told(VOUCHER)

    assert talk.case.value("gift_card") == Money(85_00)
    assert not talk.case.value("balance")
    assert talk.case.known("balance")


@pytest.mark.parametrize("company", ["paypal", "booking.com", "revolut"])
def test_nobody_is_asked_for_something_sent_back_where_nothing_is_sold(company: str) -> None:
    talk = told(f"{company} closed my account on 5 november, I want my money, 640 euro inside", *WHO, "yes", "none")
    for _ in range(8):
        assert talk.asks not in ("refunds_open", "digital_content")
        talk.tap("unknown")


# ---- questions in return


def test_a_visa_is_spoken_of_without_a_bill_where_there_is_none() -> None:
    talk = told("my instagram is banned", "@benny.o", "will this affect my visa?")

    assert "immigration office" in talk.text
    assert "bill" not in talk.text
    assert talk.asks == "block_date"


def test_an_account_with_an_at_is_heard_in_a_sentence() -> None:
    talk = told("my instagram is banned since 5 november, the account is @mike.in.berlin")

    assert talk.case.text("account_identifier") == "@mike.in.berlin"


def test_the_first_part_of_an_address_is_not_cut() -> None:
    talk = told(LIMITED[0], WHO[0], "Priya Nair", "Student village Haus 4 room 312, Rütscher Str. 165, 52072 Aachen")

    assert talk.case.text("postal_address").startswith("Student village Haus 4 room 312, Rütscher Str. 165")


def test_a_user_name_and_a_mail_address_both_belong_in() -> None:
    talk = told("my reddit account is banned since 5 november", "username mike_b, email mike@example.org")

    assert talk.case.text("account_identifier") == "mike_b"
    assert talk.case.text("reply_email") == "mike@example.org"


def test_whether_the_other_side_gets_the_objection_too_is_answered() -> None:
    talk = told("I got a mahnbescheid in yellow envelope on 20.11.2026 from amtsgericht hagen, 26-1234567-0-1")
    talk.say("do I need to send it to Creditreform also?")

    assert "No, only to the office named on the paper from the court" in talk.text
    assert talk.asks == "full_name"


# ---- what cannot wait


@pytest.mark.parametrize(
    "text",
    [
        "now a letter from lawyer came, they say they go to court and I should take a Vergleich",
        "der anwalt droht mit klage",
        "ich soll einen vergleich unterschreiben",
    ],
)
def test_a_lawyers_threat_and_a_settlement_are_sent_to_people_at_once(text: str) -> None:
    talk = told("amazon hat mein konto am 3.11. gesperrt, inkasso will 79,90", language="de")
    talk.say(text)

    assert "nichts unterschreiben" in talk.text or "sign nothing" in talk.text
    talk.say(text)
    assert "Wie gesagt" in talk.text or "As I said" in talk.text


@pytest.mark.parametrize("text", ["brauche ich einen anwalt?", "mein anwalt hat gesagt ich soll euch schreiben"])
def test_a_lawyer_alone_is_no_threat(text: str) -> None:
    assert "nichts unterschreiben" not in told("amazon hat mein konto gesperrt", text, language="de").text


# ---- who is not of age


@pytest.mark.parametrize("text", ["ich bin 15 und mein instagram ist gesperrt", "my instagram got banned, im 16"])
def test_who_is_under_age_hears_once_that_a_parent_helps_and_gets_the_letters(text: str) -> None:
    talk = told(text, language="de" if "ich" in text else "en")

    assert "Elternteil" in talk.text or "a parent" in talk.text
    assert talk.asks == "account_identifier"
    talk.say("ich bin 15" if "ich" in text else "im 16")
    assert "Elternteil" not in talk.text
    assert "a parent" not in talk.text


@pytest.mark.parametrize(
    "text",
    ["ich bin 12 jahre kunde", "mein sohn ist 15", "ich wohne im 16. bezirk", "in 15 tagen", "ich bin am 15.11. raus"],
)
def test_other_numbers_are_no_age(text: str) -> None:
    assert "Elternteil" not in told("amazon hat mein konto gesperrt", text, language="de").text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hey my roblox got banned last week", "Roblox"),
        ("mein genshin account wurde gebannt", "Genshin"),
        ("mein konto ist gesperrt", ""),
        ("my girlfriends account got banned", ""),
        ("mein neues konto wurde gesperrt", ""),
    ],
)
def test_a_company_that_is_not_listed_is_heard_where_it_blocked(text: str, name: str) -> None:
    assert told(text).case.text("company") == name


# ---- a number that is not known, where something else is asked


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "kundennummer weiß ich nicht auswendig"),
        ("de", "keine ahnung was meine kundennummer ist"),
        ("en", "don't know my customer number by heart"),
    ],
)
def test_a_number_not_known_was_taken_for_not_knowing_of_a_court(language: str, said: str) -> None:
    talk = conversation.told("amazon hat mein konto gesperrt, die wollen 60 euro", language=language, now=NOW)
    assert talk.case.open == "court_letter"

    talk.say(said)

    assert not talk.case.known("court_letter")
    assert talk.case.open == "court_letter"
    assert talk.case.known("account_identifier")
