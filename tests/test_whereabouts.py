"""The mail and the address of somebody else, told in a sentence at any time: in the letter, and never the person's."""

import time

import pytest

from bot.case import Case, Letter
from bot.dialogue.questions.whereabouts import taken
from bot.dialogue.scribe import Scribe
from tests.conversation import Conversation, desk
from tests.transcribed import BEGINNINGS, played


def after(name: str) -> Conversation:
    return played((BEGINNINGS / f"{name}.txt").read_text("utf-8"))


def looked_at(language: str = "de") -> Conversation:
    """A case with a collector and a company, its drafts under review."""
    talk = Conversation(desk(language))
    for text in (
        "Amazon hat mein Konto gesperrt wegen 89 Euro, bezahlt am 3.6.2026. Konto mia@example.org",
        "ja",
        "nein",
        "Nordlicht Inkasso GmbH, Aktenzeichen 4711-22",
        "20.9.2026",
        "Mia Berg, Lange Gasse 5, 50667 Köln",
        "ja",
        "reicht so",
    ):
        talk.say(text)
    assert {one.to.kind for one in talk.case.newest_letters()} == {"company", "collector"}
    return talk


def newest(case: Case, kind: str) -> Letter:
    return next(one for one in reversed(case.newest_letters()) if one.to.kind == kind)


@pytest.mark.parametrize(
    "text",
    [
        "die mail vom inkasso ist post@nordlicht.example",
        "Inkasso: post@nordlicht.example",
        "nordlicht inkasso mail: post@nordlicht.example",
        "hab die e-mail vom inkassobüro gefunden: post@nordlicht.example",
        "the collector's email is post@nordlicht.example",
        "email address of the collection agency: post@nordlicht.example",
        "L3: post@nordlicht.example",
    ],
)
def test_the_mail_of_a_collector_is_theirs_and_goes_into_the_letter(text: str) -> None:
    talk = looked_at()
    before = (talk.case.text("account_identifier"), talk.case.text("reply_email"))
    assert newest(talk.case, "collector").id == "L3"
    talk.say(text)

    assert newest(talk.case, "collector").to.email == "post@nordlicht.example"
    assert newest(talk.case, "company").to.email != "post@nordlicht.example"
    assert (talk.case.text("account_identifier"), talk.case.text("reply_email")) == before


@pytest.mark.parametrize(
    "text",
    [
        "die adresse vom inkasso ist Kaiweg 3, 14467 Potsdam",
        "Die Anschrift vom Inkasso stimmt nicht, richtig ist Kaiweg 3, 14467 Potsdam.",
        "nordlicht inkasso sitzt in: Kaiweg 3, 14467 Potsdam",
        "the collector's address is Kaiweg 3, 14467 Potsdam",
        "the address of the agency is wrong, it is Kaiweg 3, 14467 Potsdam",
    ],
)
def test_the_address_of_a_collector_is_theirs_and_goes_into_the_letter(text: str) -> None:
    talk = looked_at()
    talk.say(text)

    assert newest(talk.case, "collector").to.lines[1:] == ("Kaiweg 3", "14467 Potsdam")
    assert talk.case.text("postal_address") == "Lange Gasse 5\n50667 Köln"


@pytest.mark.parametrize(
    "text",
    [
        "die adresse von amazon ist falsch, richtig ist Am Markt 7, 20095 Hamburg",
        "amazon's address is Am Markt 7, 20095 Hamburg",
        "Anschrift der Firma: Am Markt 7, 20095 Hamburg",
    ],
)
def test_the_address_of_a_listed_company_is_mended_by_the_person(text: str) -> None:
    talk = looked_at()
    talk.say(text)

    assert newest(talk.case, "company").to.lines[1:] == ("Am Markt 7", "20095 Hamburg")
    assert newest(talk.case, "company").to.key == "amazon"
    assert talk.case.text("postal_address") == "Lange Gasse 5\n50667 Köln"


def test_their_address_is_that_of_the_one_company_there_is() -> None:
    talk = after("zalando-sent")
    home = talk.case.text("postal_address")
    talk.say("their address is Am Markt 7, 20095 Hamburg")

    assert talk.case.text("company_address") == "Am Markt 7\n20095 Hamburg"
    assert talk.case.text("postal_address") == home


def test_her_address_is_the_mothers_where_somebody_asks_for_her() -> None:
    talk = Conversation(desk())
    for text in ("Amazon hat das Konto meiner Mutter gesperrt, ich kümmere mich für sie", "ja"):
        talk.say(text)
    talk.say("ihre adresse ist Lange Gasse 5, 50667 Köln")

    assert not talk.case.known("company_address")
    assert talk.case.text("postal_address") == "Lange Gasse 5\n50667 Köln"


def test_a_pasted_mail_that_speaks_of_your_address_tells_nothing_of_theirs() -> None:
    talk = after("zalando-sent")
    pasted = (
        "Guten Tag, vielen Dank für Ihre Nachricht. Wir haben Ihren Fall geprüft und bitten um etwas Geduld. Die"
        " Prüfung nimmt leider mehr Zeit in Anspruch als sonst. Sobald uns ein Ergebnis vorliegt, kommen wir"
        " unaufgefordert auf Sie zurück. Von weiteren Anfragen bitten wir bis dahin abzusehen. "
    )
    talk.say(f"{pasted}Ihre Anschrift: Am Markt 9, 20095 Hamburg")

    assert not talk.case.text("company_address")


@pytest.mark.parametrize("piece", ["mail,", "l1,", "die adresse,", "inkasso:", "ihre mail 1 "])
def test_a_flood_of_such_words_is_read_at_once(piece: str) -> None:
    talk = looked_at()
    for size in (300, 4000):
        started = time.perf_counter()
        taken(Scribe(talk.desk, talk.case, talk.now), piece * (size // len(piece)))
        assert time.perf_counter() - started < 0.05


def test_address_and_mail_in_one_sentence_are_both_theirs() -> None:
    talk = after("zalando-sent")
    own = talk.case.text("account_identifier"), talk.case.text("reply_email"), talk.case.text("postal_address")
    talk.say("their address should be Am Markt 9, 20095 Hamburg and their email is hallo@laden.example")

    assert talk.case.text("company_address") == "Am Markt 9\n20095 Hamburg"
    assert talk.case.text("company_email") == "hallo@laden.example"
    facts = talk.case.text("account_identifier"), talk.case.text("reply_email"), talk.case.text("postal_address")
    assert facts == own


def test_the_second_letter_goes_to_the_address_that_is_known_by_then() -> None:
    talk = after("inkasso-sent")
    talk.say("die mail vom inkasso ist post@nordlicht.example")
    talk.say("die anschrift vom inkasso: Kaiweg 3, 14467 Potsdam")
    talk.wait_days(16)
    talk.say("nichts")
    second = newest(talk.case, "collector")

    assert second.kind == "follow_up"
    assert second.to.email == "post@nordlicht.example"
    assert second.to.lines == ("Nordlicht Inkasso GmbH", "Kaiweg 3", "14467 Potsdam")


def test_a_mail_alone_is_the_one_that_is_missing() -> None:
    talk = looked_at()
    talk.say("die mail von amazon ist hilfe@amazon.example")
    talk.say("passt")
    talk.say("per mail")
    assert "L3" in talk.text
    talk.say("post@nordlicht.example")

    assert newest(talk.case, "collector").to.email == "post@nordlicht.example"
    assert talk.case.text("account_identifier") == "mia@example.org"


@pytest.mark.parametrize(
    "text",
    [
        "Amazon Konto gesperrt, Inkasso schreibt auch, meine mail ist jana@example.org",
        "amazon sperrt mich, inkasso will 80 euro, jana@example.org",
        "mein login bei amazon ist jana@example.org",
        "amazon mail jana@example.org, konto zu",
        "das konto bei amazon mit der mail jana@example.org ist gesperrt",
        "account locked, email for amazon: jana@example.org",
        "my amazon email is jana@example.org and it is locked",
    ],
)
def test_the_persons_own_mail_is_nobody_elses(text: str) -> None:
    talk = Conversation(desk())
    talk.say(text)
    talk.say("ja")

    assert talk.case.text("account_identifier") == "jana@example.org"
    assert not talk.case.known("collector_email")
    assert not talk.case.known("company_email")


def test_asked_for_the_login_a_mail_is_the_persons_however_it_is_put() -> None:
    talk = Conversation(desk())
    for text in ("Amazon hat mein Konto gesperrt", "ja"):
        talk.say(text)
    assert talk.asks == "account_identifier"
    talk.say("die mail von amazon ist jana@example.org")

    assert talk.case.text("account_identifier") == "jana@example.org"
    assert not talk.case.known("company_email")


def test_a_mail_is_no_name_of_a_collector() -> None:
    talk = Conversation(desk("en"))
    story = (
        "amazon locked my account on 20 sept because of a debt of 89 euro that I paid in june. "
        "Nordlicht Inkasso writes too, file 4711-22"
    )
    for text in (story, "yes", "no"):
        talk.say(text)
    assert talk.asks == "collection_agency"
    talk.say("jana@example.org")

    assert not talk.case.text("collection_agency")
    assert talk.case.text("account_identifier") == "jana@example.org"
