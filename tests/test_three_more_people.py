"""What three more people found wrong, and what came of it once money, an account or a letter was gone."""

import datetime as dt
from functools import partial

import pytest

from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.given_grounds import ground, none_at_all
from bot.dialogue.understand.sendings import ways
from tests import conversation
from tests.conversation import BERLIN, Conversation, answering, day

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
TODAY = NOW.date()

told = partial(conversation.told, now=NOW)


def mentions(talk: Conversation, kind: str) -> str:
    """The text of the newest letter of that kind; empty where there is none."""
    return next((one.text for one in talk.case.newest_letters() if one.kind == kind), "")


# ---- once the money is gone


def test_a_file_number_after_phishing_is_the_police_s_and_a_letter_that_is_asked_for_is_answered() -> None:
    talk = told("hab eine sms bekommen die war betrug und meine kartennr eingegeben, 389 euro sind weg")
    talk.say("aktenzeichen ist 1234/26-5678. kannst du der bank schreiben?")

    assert talk.case.text("police_report") == "1234/26-5678"
    assert not talk.case.known("claim_reference")
    assert "Einen fertigen Brief habe ich dafür nicht" in talk.text


def test_no_ground_in_dialect_is_none() -> None:
    assert none_at_all("sogns ned")


def test_a_parcel_that_went_back_is_named_with_its_number() -> None:
    talk = told("klarna mahnt mich wegen paket das ich zurückgeschickt hab, 89,95", "j.s@example.de")
    talk.say("nein, konto geht normal")
    talk.say("nein nur klarna selber")
    talk.say("retoure ging am 4.11. raus, DHL 00340434000000001234")
    talk.say("johanna sommer, Am Anger 3, 99084 erfurt")
    answering(talk, "confirm_facts").say("ja")

    assert "am 4. November 2026 zurückgegeben (Sendung 00340434000000001234)" in mentions(talk, "claim_dispute")


# ---- a grandmother's toys


def test_a_user_name_behind_a_colon_is_the_account_and_since_a_day_is_its_block() -> None:
    talk = told("ebay hat mich lebenslang gesperrt!!! hab nur meine alten playmobil sachen verkauft")
    talk.say("user: playmo_oma_63, mail gt@example.org. seit 2.11. und 86,40 € die die käufer bezahlt haben fehlen")

    assert talk.case.text("account_identifier") == "playmo_oma_63"
    assert talk.case.value("block_date") == day(2026, 11, 2)


def test_that_nobody_looks_at_it_again_is_no_ground() -> None:
    assert ground('es hieß "die entscheidung wird nicht überprüft"') == ""


def test_what_was_handed_in_at_the_post_office_went_by_post() -> None:
    assert ways("heut um 10 abgegeben alle drei. sendungsnummern RR123456789DE") == ("post",)
    assert ways("beim gericht abgegeben, nicht per post") == ("hand",)


def test_the_day_of_their_answer_is_not_the_day_of_the_block() -> None:
    talk = told("eBay hat mich gesperrt", "gt@example.org", "Gisela Thormann", "Am Kirchplatz 3, 23966 Wismar")
    answering(talk, "confirm_facts").say("ja")
    answering(talk, "letter_review").say("passt")
    talk.say("alle per mail abgeschickt")
    talk.wait(NOW + dt.timedelta(days=7))
    talk.say('ebay hat geantwortet am 30.11.: "Ihr Konto bleibt dauerhaft eingeschränkt."')

    assert talk.case.value("block_date") is None


# ---- an account in the hands of strangers


@pytest.mark.parametrize(
    ("story", "first"),
    [
        ("my steam got stolen, someone changed email and phone", "First make it safe"),
        ("mein steam wurde gehackt", "Erst sichern"),
    ],
)
def test_a_stolen_account_is_made_safe_first_and_no_letter_calls_it_blocked(story: str, first: str) -> None:
    talk = told(story)
    heard = talk.text
    talk.say("acc name is gr1mlock_77", "gestern", "pete greenaway", "Schillerstr. 9, 60313 Frankfurt")
    answering(talk, "confirm_facts").say("ja")

    assert first in heard
    assert "haben Fremde es übernommen" in mentions(talk, "unblock_demand")
    assert "gesperrt" not in mentions(talk, "unblock_demand") + mentions(talk, "access_request")
    assert "nicht dorthin" in mentions(talk, "access_request")


def test_an_account_that_was_hacked_and_then_blocked_is_blocked() -> None:
    talk = told("mein steam wurde gehackt und dann hat steam es am 3.11. gesperrt", "x@example.org", "Lena Brandt")
    talk.say("Gartenweg 5, 31134 Hildesheim")
    answering(talk, "confirm_facts").say("ja")

    assert "seit dem 3. November 2026 gesperrt" in mentions(talk, "unblock_demand")


# ---- a registered letter that arrived before anybody said that it was sent


def test_letters_that_arrived_stay_as_they_are_and_only_the_day_of_posting_is_asked_for() -> None:
    talk = told("Google hat mein Konto am 22.11. geschlossen", "k.b@example.org", "Klaus Brandt")
    talk.say("Hofweg 8, 22085 Hamburg")
    answering(talk, "confirm_facts").say("ja")
    answering(talk, "letter_review").say("passt")
    talk.wait(NOW + dt.timedelta(days=4))
    talk.say("einschreiben ist am 27.11. zugestellt, sagt die post")

    assert {one.version for one in talk.case.newest_letters()} == {1}
    assert all("27. November" not in one.text for one in talk.case.newest_letters())
    talk.say("am 25.11. hab ichs aufgegeben")
    assert {one.sending.sent_on.day for one in talk.case.newest_letters() if one.sending} == {25}
    assert "Eingang am 27. November 2026" in talk.text


# ---- a guest house


def test_several_calls_have_not_the_day_of_the_one_answer() -> None:
    heard = contacts("i called 3 times and the woman on 10.11. said payout comes next week", TODAY)

    assert [(one.count, one.when) for one in heard] == [(2, None), (1, day(2026, 11, 10))]


def test_a_time_to_come_is_no_ground_and_the_number_of_a_house_is_its_account() -> None:
    talk = told("booking.com hat mein listing geschlossen and they keep the money from oct, 1.912,60")
    talk.say("hotel id 7741209, email info-see@example.de")

    assert ground('the woman said payout comes "next week"') == ""
    assert talk.case.text("account_identifier") == "7741209"
    assert talk.case.text("reply_email") == "info-see@example.de"


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("eBay hat mein Verkäuferkonto am 5.11. gesperrt", "Anbieterkonto"),
        ("eBay hat mein Verkäuferkonto am 5.11. gesperrt, ich bin gewerblicher Händler", "gewerblich genutztes Konto"),
    ],
)
def test_only_who_says_so_has_a_business_account_in_the_letter(said: str, account: str) -> None:
    talk = answering(told(said), "confirm_facts")
    talk.say("ja")
    complaint = next(one.text for one in talk.case.newest_letters() if one.kind == "p2b_complaint")

    assert account in " ".join(complaint.split())


@pytest.mark.parametrize(
    "said",
    ["verkaufe nur alte Sachen von den Kindern", "rein privat", "i only sell my old stuff"],
)
def test_who_sells_privately_writes_no_letter_as_a_trader(said: str) -> None:
    case = told(f"eBay hat mein Verkäuferkonto am 5.11. gesperrt, {said}").case

    assert case.text("situation") != "seller_account"
