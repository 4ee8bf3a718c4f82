"""An enforcement order is no payment order: another remedy, no form, and a bailiff may come."""

import datetime as dt

from bot.dialogue.understand.court_papers import paper_named
from tests.conversation import BERLIN, Conversation, agreed, texts

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=BERLIN)
ENFORCED = ("da kam ein gelber Umschlag vor 4 Tagen", "Vollstreckungsbescheid steht da, 512,80 Euro wegen Zalando")


def enforced(*more: str) -> Conversation:
    """Somebody to whom an enforcement order came."""
    talk = agreed(now=NOW)
    talk.say(*ENFORCED, *more)
    return talk


def test_a_question_beside_it_hides_no_enforcement_order() -> None:
    talk = enforced("was jetzt, ist das schlimm?")

    assert talk.case.text("court_order") == "vollstreckungsbescheid"
    assert "Einspruch" in talk.text
    assert "Widerspruch" not in talk.text


def test_who_asks_what_the_paper_is_has_named_none() -> None:
    assert not paper_named("ist das ein Vollstreckungsbescheid?")
    assert paper_named("hab einen Vollstreckungsbescheid bekommen, was soll ich tun?") == "vollstreckungsbescheid"


def test_nobody_with_an_enforcement_order_is_told_that_no_bailiff_comes() -> None:
    talk = enforced("was jetzt, kommt der Gerichtsvollzieher?")

    assert "Das ist möglich" in talk.text
    assert "Inkassobüro" not in talk.text


def test_the_letter_against_an_enforcement_order_is_called_by_its_name_and_takes_no_form_and_no_mail() -> None:
    talk = enforced()
    for answer in ("Amtsgericht Hagen 26-1234567-0-1", "Jana Beispiel", "Lindenallee 7, 30453 Hannover", "ja"):
        talk.say(answer)
    assert "Einspruch beim Gericht" in talk.text
    assert "Formular" not in talk.text

    talk.say("passt so")
    talk.say("per Mail")
    assert talk.text.count("nicht per E-Mail") == 1


def test_a_letter_put_into_the_letterbox_of_the_court_was_handed_in_and_not_posted() -> None:
    talk = enforced()
    for answer in (
        "Amtsgericht Hagen 26-1234567-0-1",
        "Jana Beispiel",
        "Lindenallee 7, 30453 Hannover",
        "ja",
        "passt so",
    ):
        talk.say(answer)
    talk.say("hab den Brief beim Gericht eingeworfen, selber hingefahren")

    assert [one.sending and one.sending.way for one in talk.case.newest_letters()] == ["hand"]
    assert "Eingangsstempel" in talk.text


def test_nobody_with_an_enforcement_order_is_asked_for_a_widerspruch() -> None:
    talk = enforced()
    said = [line for turn in talk.wait_days(9) for line in texts(turn)]

    assert said
    assert not any("Widerspruch" in line for line in said)
