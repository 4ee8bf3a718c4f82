"""What people ask back at any question: who writes here, their data, a paragraph, taxes, a trade, a second account."""

import datetime as dt

import pytest

from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.asked_back import asks
from bot.dialogue.understand.faq import asked
from tests.conversation import BERLIN, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
BANNED = "facebook hat mein profil gesperrt seit freitag"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("seid ihr anwälte?", "faq.who"),
        ("bist du anwalt?", "faq.who"),
        ("are you lawyers?", "faq.who"),
        ("werden meine daten verkauft?", "faq.privacy"),
        ("gebt ihr meine daten weiter?", "faq.privacy"),
        ("do you sell my data?", "faq.privacy"),
        ("muss ich da steuern zahlen?", "faq.tax"),
        ("do i have to pay tax on that?", "faq.tax"),
        ("bin ich jetzt gewerblich?", "faq.trade"),
        ("was ist ein vereinskonto, zählt das als gewerblich?", "faq.trade"),
        ("kann ich nicht einfach ne neue seite aufmachen?", "faq.second_account"),
        ("muss ich das zahlen?", "faq.pay"),
    ],
)
def test_a_question_in_return_is_answered_as_what_it_is(said: str, key: str) -> None:
    assert asked(said) == key


@pytest.mark.parametrize(
    "said", ["ich verkaufe gewerblich", "die steuern hab ich bezahlt", "meine daten wurden verkauft"]
)
def test_what_is_told_asks_nothing(said: str) -> None:
    assert asked(said) is None


@pytest.mark.parametrize("said", ["was ist art 15?", "was heißt Art. 20 DSA", "was is artikel 15"])
def test_the_number_of_a_paragraph_makes_no_answer_of_a_question(said: str) -> None:
    assert asks(said)


def test_a_day_is_still_an_answer() -> None:
    assert not asks("am 15?")


@pytest.mark.parametrize(
    ("texts", "topic"),
    [
        ((BANNED,), "account_identifier"),
        ((BANNED, "markus.feistle.9"), "full_name"),
        ((BANNED, "markus.feistle.9", "Markus Feistle, Bahnhofstr. 14, 89415 Lauingen"), "confirm_facts"),
    ],
)
def test_a_paragraph_is_explained_at_any_question(texts: tuple[str, ...], topic: str) -> None:
    talk = told(*texts, now=NOW)
    talk.say("was ist art 15?")
    assert "das Recht zu erfahren, was über einen gespeichert ist" in talk.text
    assert talk.asks == topic


def test_before_the_yes_nobody_is_taken_for_a_lawyer() -> None:
    talk = told(BANNED, now=NOW)
    talk.say("seid ihr anwälte?")
    assert "Kein Mensch, kein Anwalt" in talk.text


@pytest.mark.parametrize(
    "said", ["bin ich jetzt n verbrecher oder was", "bin ich jetzt vorbestraft oder wie", "bin ich ein krimineller"]
)
def test_a_sigh_at_the_summary_is_no_yes(said: str) -> None:
    talk = told(BANNED, "markus.feistle.9", "Markus Feistle, Bahnhofstr. 14, 89415 Lauingen", now=NOW)
    assert talk.asks == "confirm_facts"
    talk.say(said)
    assert not talk.case.letters


def test_a_plain_that_i_am_is_still_a_yes() -> None:
    assert yes_no("bin ich") is True
    assert yes_no("ja oder was") is True


@pytest.mark.parametrize(
    "text", ["was ist das?", "was ist das? telefon nummer?", "was ist das? telefon nummer? 0151 23456789"]
)
def test_what_is_this_is_asked_of_the_question_where_no_paper_came(text: str) -> None:
    talk = told("revolut hat mein konto zu gemacht", text)
    assert "Damit findet die Firma das Konto" in talk.text
    assert "Bilder" not in talk.text


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("aufenthalt war 12. bis 16. november", None),
        ("der aufenthalt vom gast ging bis 16.11.?", None),
        ("verlier ich meine aufenthaltserlaubnis?", "faq.visa"),
        ("hat das mit meinem visum zu tun?", "faq.visa"),
    ],
)
def test_the_stay_of_a_guest_was_taken_for_a_residence_permit(said: str, topic: str | None) -> None:
    assert asked(said) == topic


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("steht da drin dass ich gehackt wurde?", "faq.is_in_it"),
        ("steht da auch drin, was die am telefon gesagt haben?", "faq.is_in_it"),
        ("ist das jetzt im brief?", "faq.is_in_it"),
        ("does it say that i was hacked?", "faq.is_in_it"),
        ("da steht drin dass sie mich sperren", None),
        ("in dem brief steht drin dass ich 50 euro zahlen soll", None),
    ],
)
def test_whether_something_stands_in_the_letter_is_answered(said: str, topic: str | None) -> None:
    assert asked(said) == topic


@pytest.mark.parametrize("said", ["grand yes", "yeah grand", "grand so"])
def test_a_yes_of_ireland_is_one(said: str) -> None:
    assert yes_no(said) is True
