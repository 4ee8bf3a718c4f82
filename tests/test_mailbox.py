"""A mailbox that is shut with the account: no letter asks for an answer to where nobody can read it."""

import pytest

from tests.conversation import Conversation, agreed, answering, told

SHUT = "mein microsoft konto ist gesperrt seit gestern, mail jonas.b@outlook.de"
WHO = "Jonas Brenner, Hauptstr. 12a, 69117 Heidelberg"


def asked_for_mail(story: str = SHUT, language: str = "de") -> Conversation:
    talk = told(story, language=language)
    talk.say(WHO)
    return talk


@pytest.mark.parametrize(
    "story",
    [
        SHUT,
        "google hat mein konto gesperrt seit gestern, lea.k@gmail.com",
        "lea.k@gmx.de heißt mein konto und gmx hat es gesperrt, seit gestern",
        "my icloud is locked since yesterday, apple says security reasons, lea.k@icloud.com",
    ],
)
def test_nobody_is_answered_in_a_mailbox_that_is_shut(story: str) -> None:
    talk = answering(asked_for_mail(story), "reply_email")
    assert talk.case.text("reply_email") == ""


def test_the_answers_go_where_the_person_says_and_the_letter_says_why() -> None:
    talk = asked_for_mail()
    assert "jonas.b@outlook.de ist ein Postfach von Microsoft" in talk.text
    talk.say("j.brenner@posteo.de")
    talk.say("ja")
    (request,) = [one for one in talk.case.letters if one.kind == "access_request"]
    assert "elektronischen Format an j.brenner@posteo.de" in request.text
    assert "Das Postfach des Kontos kann ich wegen der Sperre nicht abrufen." in request.text
    assert "hinterlegte E-Mail-Adresse" not in request.text


def test_a_mailbox_that_still_works_takes_the_answers() -> None:
    talk = asked_for_mail()
    talk.say("die geht noch: jonas.b@outlook.de")
    assert talk.case.text("reply_email") == "jonas.b@outlook.de"
    talk.say("ja")
    (request,) = [one for one in talk.case.letters if one.kind == "access_request"]
    assert "im Konto hinterlegte E-Mail-Adresse" in request.text
    assert "nicht abrufen" not in request.text


def test_without_another_mailbox_the_answer_comes_by_post() -> None:
    talk = asked_for_mail()
    talk.tap("unknown")
    talk.say("ja")
    assert talk.case.letters
    assert all("an jonas.b@outlook.de" not in letter.text for letter in talk.case.letters)


@pytest.mark.parametrize(
    "story",
    [
        "amazon hat mein konto gesperrt seit gestern, jonas.b@outlook.de",
        "microsoft hat mein konto gesperrt seit gestern, jonas.b@posteo.de",
        "ich will nur auskunft von microsoft, konto jonas.b@outlook.de",
    ],
)
def test_a_mailbox_elsewhere_or_an_open_one_is_not_asked_about(story: str) -> None:
    talk = asked_for_mail(story)
    assert talk.case.text("reply_email") == talk.case.text("account_identifier") != ""


def test_a_company_that_was_wrong_gives_the_mailbox_back() -> None:
    talk = asked_for_mail()
    talk.say("nein moment, es ist amazon und nicht microsoft")
    assert talk.case.text("company") == "amazon"
    assert talk.case.text("reply_email") == "jonas.b@outlook.de"


def test_who_shall_prove_who_she_is_is_not_asked_for_a_code_to_that_mailbox() -> None:
    talk = agreed("en")
    talk.say("google locked my account on 3 november 2026 until I verify my identity, lea.k@gmail.com, no money owed")
    talk.say("Lea Klein, Ahornweg 3, 24103 Kiel, Germany")
    talk.say("lea@example.org")
    talk.say("yes")
    assert talk.case.letters
    assert all("e-mail address on file" not in letter.text for letter in talk.case.letters)


@pytest.mark.parametrize(
    "said", ["dont have another mail", "ich hab keine andere", "nein", "nur die eine", "no other one"]
)
def test_who_has_no_other_mailbox_is_answered_by_post_and_not_asked_again(said: str) -> None:
    talk = asked_for_mail()
    talk.say(said)
    assert talk.asks == "confirm_facts"
    assert "per Post" in talk.text


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("seun.adebayo.bio@gmail.example (obviously cant read mails there!!)", "en"),
        ("seun@outlook.example but i cant get into that mailbox", "en"),
        ("jonas@post.example, auf das postfach hab ich keinen zugriff mehr", "de"),
        ("jonas@post.example, komm da nicht mehr ran", "de"),
    ],
)
def test_an_address_that_nobody_reads_is_not_where_answers_go(said: str, language: str) -> None:
    talk = told(
        "google disabled my account yesterday" if language == "en" else "google hat mein konto gesperrt",
        language=language,
    )
    answering(talk, "account_identifier").say(said)

    assert talk.case.value("reply_email") is None
    assert talk.case.text("account_identifier") == said.split(",")[0].split()[0]
    talk.say(WHO)
    assert answering(talk, "reply_email").asks == "reply_email"


@pytest.mark.parametrize(
    "said",
    [
        "wait not the gmail!! use s.adebayo@uni.example.org",
        "actually send replies to s.adebayo@uni.example.org, i can't open the gmail one",
    ],
)
def test_another_address_for_the_answers_is_no_other_account(said: str) -> None:
    talk = told("google disabled my account yesterday", "seun@mail.example", language="en")
    talk = answering(talk, "confirm_facts")
    talk.say(said)

    assert talk.case.text("account_identifier") == "seun@mail.example"
    assert talk.case.text("reply_email") == "s.adebayo@uni.example.org"


@pytest.mark.parametrize("said", ["i can't log in", "komm nicht mehr rein", "kein zugriff auf mein konto"])
def test_who_cannot_enter_the_account_still_reads_the_mails(said: str) -> None:
    talk = told("amazon hat mein konto gesperrt am 3.11., jonas@post.example")
    talk.say(said)

    assert talk.case.text("reply_email") == "jonas@post.example"
