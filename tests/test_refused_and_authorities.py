"""A refusal is heard in few words and beside what the terms promise; an authority's letter is not the company's."""

import pytest

from bot.dialogue.understand.authorities import of_an_authority
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.retold import refused
from tests.conversation import sent

ACK = (
    "Sehr geehrte Frau Muster, Ihre Beschwerde ist bei uns eingegangen. Wir prüfen den Vorgang und kommen auf Sie zu. "
    "Mit freundlichen Grüßen, Der Landesbeauftragte für den Datenschutz Niedersachsen"
)


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben Ihren Fall abschließend geprüft. Ihr Konto bleibt dauerhaft geschlossen. Ein etwaiges Guthaben "
        "wird nach "
        "180 Tagen ausgezahlt.",
        "Wir bleiben bei unserer Entscheidung. Ihr Guthaben wird nach Ablauf von 180 Tagen ausgezahlt.",
        "Ihr Konto wird nicht wieder freigegeben. Das Guthaben zahlen wir nach 6 Monaten aus.",
        "Your account remains closed. We will pay out your remaining funds after 180 days.",
        "Your account has been deactivated permanently and your funds will be released in 180 days.",
    ],
)
def test_money_after_half_a_year_makes_no_promise_of_a_last_word(text: str) -> None:
    assert classify(text) == "final_textblock"


@pytest.mark.parametrize(
    "text",
    [
        "Wir zahlen Ihr Guthaben in den nächsten 7 Tagen aus",
        "Ihr Konto bleibt gesperrt. Das Guthaben überweisen wir bis zum 10.12.",
    ],
)
def test_money_that_comes_soon_is_still_a_promise(text: str) -> None:
    assert classify(text) == "promise_dated"


TOLD = [
    *("das ist eine absage", "die haben nein gesagt", "die ham nein gsagt", "amazon hat abgelehnt", "abgelehnt"),
    *(
        "they refused",
        "they turned me down",
        "amazon rejected it",
        "they said no",
        "got a rejection",
        "sie wollen nicht",
    ),
    *("leider nein von amazon", "antwort war negativ", "they declined my appeal", "hom abglehnt"),
]


@pytest.mark.parametrize("text", TOLD)
def test_a_no_is_told_in_few_words(text: str) -> None:
    assert classify(text) == "final_textblock"
    talk = sent()
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == ["final_textblock"]
    assert any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize(
    "text",
    [
        *("ich habe nein gesagt", "das hab ich abgelehnt", "das ist keine absage", "noch keine ablehnung", "i refused"),
        *("was wenn die ablehnen?", "they refused my passport photo", "they did not refuse", "wenn die nein sagen"),
        *("kein problem", "nein", "i said no"),
    ],
)
def test_no_refusal_is_heard_in(text: str) -> None:
    assert not refused(text)


THEIRS = [
    ACK,
    "Ihre Beschwerde gegen Amazon ist bei der Landesbeauftragten für den Datenschutz eingegangen (Aktenzeichen 4711).",
    "die datenschutzbehörde hat geantwortet, sie sind nicht zuständig",
    "Bundesnetzagentur: Ihr Anliegen wurde an den Digital Services Coordinator in Irland abgegeben.",
    "antwort von der bafin: die prüfen das",
    "The data protection authority wrote that they opened a case",
]


@pytest.mark.parametrize("text", THEIRS)
def test_what_an_authority_writes_answers_no_letter_to_the_company(text: str) -> None:
    assert of_an_authority(text)
    talk = sent()
    talk.say(text)

    assert [(one["kind"], one["letters"]) for one in talk.case.replies] == [("authority", [])]
    assert "nicht von der Firma" in talk.text
    assert not talk.case.known("claim_reference") or talk.case.text("claim_reference") != "4711"


def test_one_that_is_forwarded_is_known_by_its_sender() -> None:
    assert of_an_authority("Wir haben Ihr Schreiben erhalten.", "LfD Niedersachsen")
    assert not of_an_authority("Wir haben Ihr Schreiben erhalten.", "Amazon")


@pytest.mark.parametrize(
    "text",
    [
        "Amazon: Wir lehnen Ihren Antrag ab. Sie können sich bei der zuständigen Aufsichtsbehörde beschweren.",
        "We cannot provide this. You have the right to complain to the data protection authority. Kind regards, Amazon",
        "soll ich zur datenschutzbehörde gehen?",
        "die datenschutzbehörde hat noch nicht geantwortet",
        "ich schreibe jetzt an die datenschutzbehörde",
    ],
)
def test_whoever_only_names_an_authority_is_none(text: str) -> None:
    assert not of_an_authority(text)
