"""A collector that answers with a new sum: the second letter goes to it, and names the old sum and the new one once."""

import datetime as dt

import pytest

from bot.case import Case, Letter
from bot.dialogue.scribe import Scribe
from bot.dialogue.writers import writer
from tests.conversation import BERLIN, Conversation, desk

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
LATER = dt.datetime(2026, 12, 5, 18, 0, tzinfo=BERLIN)
PAID = (
    "EOS will 89,90 Euro von mir für Otto, ich hab am 3.11.2026 bezahlt, Aktenzeichen EOS-778899. "
    "Konto bei Otto gesperrt seit 10.11.2026",
    *("ja", "karl@example.org", "nein", "Karl Busch, Aachener Straße 10, 50674 Köln", "ja", "reicht so", "passt"),
    *("per post", "ja", "heute abgeschickt"),
)
NEVER = (
    "PAIR Finance wants 120 euro for Zalando, I never ordered anything, reference PF-12345",
    *("yes", "no", "mia@example.org", "Mia Long, Sonnenallee 10, 12045 Berlin", "no", "yes", "enough", "fits"),
    *("email", "yes", "sent today"),
)


def answered(language: str, story: tuple[str, ...], text: str) -> Conversation:
    talk = Conversation(desk(language), NOW)
    for one in story:
        talk.say(one)
    talk.wait(LATER)
    talk.say(text)
    return talk


def second(case: Case) -> Letter:
    return next(one for one in reversed(case.newest_letters()) if one.kind == "follow_up")


@pytest.mark.parametrize(
    ("language", "story", "text", "to", "sums"),
    [
        (
            *("de", PAID),
            "EOS schreibt: Wir fordern nun 142,30 Euro inklusive Mahnkosten. Zahlen Sie bis 15.12.2026.",
            *("EOS Holding GmbH", ("89,90", "142,30")),
        ),
        (
            *("de", PAID),
            "vom Inkasso kam ein Brief: Hauptforderung 89,90 EUR, Zinsen 2,10 EUR, Kosten 50,30 EUR, Gesamt 142,30 "
            "EUR. Bitte zahlen Sie.",
            *("EOS Holding GmbH", ("89,90", "142,30")),
        ),
        (
            *("en", NEVER),
            "PAIR Finance answered: the total amount is now 178.50 EUR (principal 120 EUR, fees 58.50 EUR). pay by "
            "15 December 2026",
            *("PAIR Finance GmbH", ("120,00", "178,50")),
        ),
    ],
)
def test_the_second_letter_goes_to_the_collector_with_the_old_sum_and_the_new_one_once(
    language: str, story: tuple[str, ...], text: str, to: str, sums: tuple[str, str]
) -> None:
    talk = answered(language, story, text)
    letter = second(talk.case)

    assert letter.to.name == to
    assert [letter.text.count(one) for one in sums] == [1, 1]
    assert "Sie haben eine Forderung genannt" not in letter.text


def test_the_same_sum_again_is_named_once() -> None:
    talk = answered("de", PAID, "EOS schreibt: Zahlen Sie 89,90 Euro bis 15.12.2026.")

    assert second(talk.case).text.count("89,90") == 1


def test_a_forwarded_sum_stands_in_the_words_of_the_collector_alone() -> None:
    talk = Conversation(desk(), NOW)
    for one in PAID:
        talk.say(one)
    talk.wait(LATER)
    talk.say(
        forward_text="Wir fordern nun 142,30 EUR. Zahlen Sie bis 15.12.2026.",
        forward_date="2026-12-04",
        forward_from="EOS",
    )

    assert second(talk.case).to.name == "EOS Holding GmbH"
    assert second(talk.case).text.count("142,30") == 1


def test_what_the_company_demands_goes_to_the_company() -> None:
    talk = answered("de", PAID, "Otto schreibt: Bitte überweisen Sie noch 55,00 Euro bis zum 15.12.2026.")
    letter = second(talk.case)

    assert letter.to.name.startswith("Otto")
    assert letter.text.count("55,00") == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("EOS hat geantwortet, die wollen jetzt mehr", "EOS Holding GmbH"),
        ("das inkassobüro schreibt, es bleibt dabei", "EOS Holding GmbH"),
        ("brief von eos: bitte zahlen", "EOS Holding GmbH"),
        ("Otto schreibt, das Inkasso verlangt 142 Euro", "Otto GmbH & Co. KGaA"),
        ("die haben geschrieben, dass ich zahlen soll", ""),
        ("ich habe EOS geschrieben", ""),
    ],
)
def test_who_wrote_is_heard(text: str, who: str) -> None:
    talk = Conversation(desk(), NOW)
    for one in PAID:
        talk.say(one)

    assert writer(Scribe(talk.desk, talk.case, NOW), text) == who
