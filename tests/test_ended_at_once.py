"""A bank that ended an account at once, with the account shut and the card dead: the letters say so, and no more."""

import pytest

from bot.dialogue.understand.at_once import at_once, card_dead, shut_already
from tests.conversation import Conversation, answering, told


def drafted(*texts: str, language: str = "de") -> Conversation:
    talk = answering(told(*texts, language=language), "confirm_facts")
    talk.say("ja" if language == "de" else "yes")
    return talk


def letter(talk: Conversation, kind: str = "bank_termination_objection") -> str:
    return next(one.text for one in reversed(talk.case.newest_letters()) if one.kind == kind)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hi n26 hat mich rausgeschmissen, fristlos, heut kam die mail", "de"),
        ("N26 hat mein Konto mit sofortiger Wirkung gekündigt", "de"),
        ("n26 hat mein konto gekündigt, konto ist ab sofort zu", "de"),
        ("n26 terminated my account with immediate effect", "en"),
    ],
)
def test_that_it_ended_at_once_stands_in_no_letter(text: str, language: str) -> None:
    talk = drafted(text, language=language)

    assert "Die Kündigung soll fristlos oder mit sofortiger Wirkung gelten." in letter(talk)
    assert "Sollten Sie ohne diese Frist" not in letter(talk)
    assert talk.asks != "account_end"


@pytest.mark.parametrize("text", ["fristlos, ab sofort", "sofort", "ab sofort"])
def test_asked_when_it_ends_at_once_is_no_answer(text: str) -> None:
    talk = drafted("n26 hat mein konto gekündigt")
    assert talk.asks == "account_end"
    talk.say(text)
    assert talk.asks != "account_end"

    answering(talk, "letter_review")
    assert "mit sofortiger Wirkung" in letter(talk)


def test_an_account_that_is_shut_and_a_card_that_is_dead_are_not_told() -> None:
    talk = drafted("n26 hat mein konto gekündigt, konto ist ab sofort zu", "karte geht auch nich mehr")

    assert "schon jetzt keinen Zugriff mehr" in letter(talk)
    assert "Die Karte zum Konto" in letter(talk)
    assert "Auf mein Konto habe ich keinen Zugriff." in letter(talk, "access_request")


def test_an_account_that_ends_later_is_told_as_shut_or_ended_at_once() -> None:
    talk = drafted("n26 hat mein konto gekündigt zum 31.1.2027, karte geht noch")

    assert "Wirkung gelten" not in letter(talk)
    assert "Karte" not in letter(talk)
    assert "keinen Zugriff" not in letter(talk, "access_request")


@pytest.mark.parametrize(
    "text",
    [
        "konto wird zum 31. geschlossen",
        "das konto ist noch nicht zu",
        "kann die bank fristlos kündigen?",
        "die kündigung war nicht fristlos",
        "ab sofort brauche ich ein neues konto",
        "gekündigt zum 31.1., karte geht noch",
    ],
)
def test_what_is_not_so_is_taken_for_it(text: str) -> None:
    assert not any(rule(text) for rule in (at_once, shut_already, card_dead))


def test_the_day_of_a_dead_card_is_that_of_a_blocked_account() -> None:
    talk = drafted("n26 hat mein konto fristlos gekündigt", "heute gekündigt, karte seit sonntag gesperrt")

    assert not talk.case.known("block_date")
    assert "Die Karte zum Konto" in letter(talk)


def test_the_day_on_which_the_account_was_blocked_is_lost_beside_the_card() -> None:
    talk = drafted("n26 hat mein konto gekündigt, konto und karte seit 22.11. gesperrt")

    assert talk.case.known("block_date")


@pytest.mark.parametrize(
    "text",
    [
        "n26 hat mein konto gekündigt und gesperrt",
        "n26 closed and blocked my account",
        "mein girokonto bei n26 wurde gesperrt und gekündigt",
        "n26 kündigt mein konto zum 15.1., gesperrt haben sie es auch schon",
    ],
)
def test_that_it_is_shut_as_well_as_ended_stands_in_no_letter(text: str) -> None:
    assert shut_already(text)
    assert "schon jetzt keinen Zugriff mehr" in letter(drafted(text))


@pytest.mark.parametrize(
    "text", ["n26 kündigt mir, noch ist es nicht gesperrt", "gekündigt, gesperrt ist es aber nicht"]
)
def test_an_account_that_is_open_yet_is_shut(text: str) -> None:
    assert not shut_already(text)


def waited(*texts: str) -> Conversation:
    """The second letter, four weeks later."""
    talk = drafted(*texts)
    answering(talk, "sent_confirmation")
    talk.say("alle per mail raus")
    talk.wait_days(28)
    talk.say("nichts gekommen")
    return talk


def test_an_account_that_was_over_was_to_be_used_until_a_day_that_had_passed() -> None:
    talk = waited("n26 hat mein konto gekündigt zum 4.12.2026, 1870 euro drauf")

    assert "bis zum Ablauf der ordentlichen Kündigungsfrist" not in letter(talk)
    assert "nutzbar bleibt" not in letter(talk, "follow_up")
    assert "- die Auszahlung des Guthabens: 1.870,00 EUR" in letter(talk, "follow_up")


def test_the_money_in_an_account_that_was_ended_at_once_was_in_no_second_letter() -> None:
    talk = waited("n26 hat mein konto fristlos gekündigt, 1870 euro drauf")

    assert "bis zum Ablauf der ordentlichen Kündigungsfrist Zahlungseingänge" in letter(talk)
    assert "bis zum Ende der ordentlichen Kündigungsfrist nutzbar bleibt" in letter(talk, "follow_up")
    assert "- falls es bei der Kündigung bleibt, die Auszahlung des Guthabens: 1.870,00 EUR" in letter(
        talk, "follow_up"
    )


def test_an_account_that_is_only_limited_was_called_blocked_before_the_authority() -> None:
    talk = drafted("paypal limited my account on 5 november, 840 euro inside", language="en")
    answering(talk, "sent_confirmation")
    talk.say("all sent by email")
    talk.wait_days(40)
    talk.say("nothing")
    talk.say("data protection authority")

    assert "gesperrt oder eingeschränkt" in letter(talk, "authority_complaint")
