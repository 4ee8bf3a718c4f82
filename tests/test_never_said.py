"""Sentences that nobody said and that stood in a letter all the same."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanged
from bot.dialogue.understand.being_checked import only_checked
from bot.dialogue.understand.case_numbers import case_number
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.wages import wages
from tests.conversation import Conversation, answering, told

TODAY = dt.date(2026, 11, 26)


def drafted(*texts: str, language: str = "de") -> Conversation:
    talk = answering(told(*texts, language=language), "confirm_facts")
    talk.say("ja" if language == "de" else "yes")
    return talk


def letter(talk: Conversation, kind: str) -> str:
    return next(one.text for one in reversed(talk.case.newest_letters()) if one.kind == kind)


def test_the_letter_of_a_seller_says_unasked_that_no_breach_is_known() -> None:
    talk = drafted("mein etsy shop ist gesperrt seit 11.11., die sagen verstoß gegen geistiges eigentum")

    assert "nicht bekannt" not in letter(talk, "p2b_complaint")
    assert "Die Maßnahme halte ich für unberechtigt." in letter(talk, "p2b_complaint")


def test_the_letter_about_a_ban_says_unasked_that_no_breach_is_known() -> None:
    talk = drafted("instagram hat meinen account gesperrt seit 11.11.")

    assert "kein Verstoß" not in letter(talk, "dsa_complaint")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("mein lohn kommt doch am 30.", "coming"),
        ("stimmt. aber lohn kommt erst am 30.", "coming"),
        ("mein Gehalt geht auf das Konto", "coming"),
        ("Das Gehalt soll da morgen drauf", "coming"),
        ("my salary comes on the 30th", "coming"),
        ("my wages go into that account", "coming"),
        ("mein gehalt ist da drauf", "there"),
        ("ich komm nicht an mein Gehalt ran", "there"),
        ("gehalt ist gestern eingegangen und jetzt komm ich nicht ran", "there"),
        ("my salary is stuck in there", "there"),
        ("n26 hat den lohn zurückgeschickt an meinen chef. steht in der mail", "returned"),
        ("der Lohn ging an den Arbeitgeber zurück", "returned"),
        ("they sent my wages back to my employer", "returned"),
        ("my paycheck bounced", "returned"),
        ("geht der lohn dann zurück?", ""),
        ("wenn der lohn zurückgeht, was dann", ""),
        ("ich will meinen lohn zurück", ""),
        ("mein gehalt ist da drauf und ich kann die miete nicht zahlen", ""),
    ],
)
def test_where_the_wages_are_is_told_wrong(text: str, where: str) -> None:
    assert wages(text) == where


@pytest.mark.parametrize(
    ("text", "language", "right", "wrong"),
    [
        ("n26 hat mein konto fristlos gekündigt. mein lohn kommt doch am 30.", "de", "soll mein Lohn", "liegt mein"),
        ("n26 terminated my account. my salary goes to that account on the 30th", "en", "soll mein Lohn", "liegt mein"),
    ],
)
def test_wages_to_come_lie_in_the_account(text: str, language: str, right: str, wrong: str) -> None:
    said = letter(drafted(text, language=language), "bank_termination_objection")

    assert right in said
    assert wrong not in said


def test_wages_that_went_back_still_lie_in_the_account() -> None:
    talk = answering(drafted("n26 hat mein konto fristlos gekündigt. lohn kommt am 30."), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(7)
    talk.say("n26 hat den lohn zurückgeschickt an meinen chef. steht in der mail")
    assert "Der Lohn ist zurückgegangen" in talk.text
    talk.wait_days(14)
    for text in ("keine antwort", "bafin"):
        talk.say(text)

    assert "Lohn" not in letter(talk, "supervisor_complaint")
    assert "angewiesen" not in letter(talk, "supervisor_complaint")


@pytest.mark.parametrize(
    "text",
    [
        "ich hab meiner lieferantin gestern per mail geschrieben dass es dauert",
        "hab meinem vermieter heute per mail geschrieben",
        "Gestern meinem Chef gemailt",
        "hab am 20.11. meine kundinnen angeschrieben",
        "am 20.11. mit meinem steuerberater telefoniert",
        "I emailed my landlord yesterday",
        "i called my mum on 20 nov",
        "on 20 Nov I sent my customers an email",
    ],
)
def test_a_mail_to_somebody_of_ones_own_is_told_as_one_to_the_company(text: str) -> None:
    assert exchanged(text, TODAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "hab am 20.11. etsy per mail geschrieben",
        "am 20.11. an den support geschrieben",
        "meine frau hat am 20.11. für mich angerufen",
        "mein steuerberater hat am 20.11. eine mail an etsy geschrieben",
        "ich habe meiner Frau und dem Support am 20.11. geschrieben",
        "i emailed them on 20 nov for my mother",
    ],
)
def test_a_mail_to_the_company_is_lost(text: str) -> None:
    assert [one.by for one in exchanged(text, TODAY)] == ["person"]


@pytest.mark.parametrize(
    "text",
    [
        "one 'Sam' wrote on 25 nov: please resubmit",
        'one "Sam" from support wrote to me on 25 nov: please resubmit',
        "on 25 nov Sam wrote please resubmit",
        "someone named Sam emailed on 25 nov asking for papers",
        "am 25.11. hat eine Lisa geschrieben: bitte neu hochladen",
        "am 25.11. schrieb mir eine Frau Klein: bitte neu einreichen",
    ],
)
def test_what_somebody_there_wrote_is_told_as_ones_own_message(text: str) -> None:
    assert [(one.by, one.kind) for one in exchanged(text, TODAY)] == [("company", "other")]


@pytest.mark.parametrize(
    "text",
    [
        "i wrote on 25 nov: please help",
        "on 25 nov i wrote to Sam from support",
        "Then emailed them on 25 Nov",
        "Am 25.11. schrieb ich eine Mail",
        "On 25 Nov wrote to them again by email",
    ],
)
def test_ones_own_message_is_told_as_theirs(text: str) -> None:
    assert [one.by for one in exchanged(text, TODAY)] == ["person"]


@pytest.mark.parametrize(
    "text",
    [
        "compliance prüft",
        "die sagen compliance prüft",
        "Das wird gerade geprüft",
        "they say it is under review",
        "die Fachabteilung überprüft mein Konto",
    ],
)
def test_that_they_check_is_told_as_the_ground(text: str) -> None:
    assert only_checked(text)
    assert not ground(f"chat gestern. {text}")


@pytest.mark.parametrize("text", ["aus compliance gründen", "verdacht auf geldwäsche, wird geprüft", "security review"])
def test_a_ground_beside_a_check_is_lost(text: str) -> None:
    assert ground(f"die sagen {text}")


def test_asked_for_the_ground_that_they_check_is_entered_as_it() -> None:
    talk = drafted("n26 hat mein konto gekündigt am 20.11. zum 31.1.2027")
    assert talk.asks == "block_reason"
    talk.say("die sagen compliance prüft")

    assert talk.case.value("block_reason") is None
    assert talk.asks != "block_reason"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Fallnummer PP-L-483920117", "PP-L-483920117"),
        ("die fallnummer ist pp-l-483920117", "PP-L-483920117"),
        ("Fallnummer ist PP-L-483920117, muss die nicht rein?", "PP-L-483920117"),
        ("please put the case number 17740293 in", "17740293"),
        ("ticket 88412-N", "88412-N"),
        ("Fallnummer PP-L-483920117, Verstoß gegen die Bedingungen", ""),
        ("in meinem Fall 2026", ""),
        ("ticket", ""),
    ],
)
def test_the_number_of_their_case_alone_is_heard_wrong(text: str, number: str) -> None:
    assert case_number(text) == number


def test_the_number_of_their_case_is_entered_as_the_ground_or_lost() -> None:
    talk = drafted("mein etsy shop ist gesperrt seit 11.11.")
    assert talk.asks == "block_reason"
    talk.say("Fallnummer PP-L-483920117")
    assert not talk.case.known("block_reason")
    talk.say("Fallnummer PP-L-483920117")
    answering(talk, "letter_review")

    assert letter(talk, "p2b_complaint").count("PP-L-483920117") == 1
