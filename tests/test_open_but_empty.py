"""The account is open again, and what lay there is gone: only the money is gone on with, and nothing is over."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

STORY = "vinted hat mich am 6.1. gesperrt, 83,50 euro sind noch im guthaben. kein grund"


def waiting(*story: str) -> Conversation:
    talk = told(*(story or (STORY,)), now=dt.datetime(2027, 1, 11, 18, 0, tzinfo=BERLIN))
    talk = answering(talk, "letter_review")
    talk.say("alles per mail raus")
    talk.wait(dt.datetime(2027, 1, 19, 16, 0, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "OMG konto wieder offen 🎉🎉 aber das geld is weg?? saldo 0,00",
        "konto wieder offen, saldo 0,00",
        "konto is wieder auf, saldo zeigt 0 euro an. wo ist mein geld",
        "ich komm wieder rein aber die 83,50 fehlen",
        "kann mich wieder einloggen, guthaben aber auf null",
        *("account is back but balance shows 0", "they let me in again but the money is gone"),
        *("they let me in again!\nbut the 83.50 is gone", "i'm in again but my money is missing"),
    ],
)
def test_an_empty_account_that_is_open_again_is_no_end(text: str) -> None:
    talk = waiting()
    talk.say(text)
    assert talk.case.stage != "closed"
    assert "nichts mehr offen ist" not in talk.text
    letter = talk.case.newest_letters()[-1]
    assert "die Freigabe meines Kontos" not in letter.text
    assert letter.kind == "follow_up" or "bis 25. Januar" in talk.text


@pytest.mark.parametrize("text", ["geld is da, konto aber noch zu", "kohle is da, account immer noch gesperrt"])
def test_money_that_is_there_is_heard_beside_an_account_that_is_shut(text: str) -> None:
    talk = waiting()
    talk.say(text)
    assert "83,50 EUR sind da" in talk.text


def test_a_debt_of_nought_is_still_the_end_of_a_debt() -> None:
    talk = waiting("amazon hat mein konto gesperrt am 6.1., die wollen 80 euro die ich schon bezahlt hab")
    talk.say("Konto ist wieder offen, Saldo 0,00")
    assert not [one for one in talk.case.newest_letters() if one.kind == "follow_up"]
    assert "Ist alles da?" in talk.text


def empty() -> Conversation:
    """The account is open, the money is not there, and the second letter on it is out and over."""
    talk = waiting(STORY, "beides")
    talk.say("konto wieder offen, aber das geld ist weg")
    talk.say("raus per mail")
    talk.wait(dt.datetime(2027, 1, 27, 17, 0, tzinfo=BERLIN))
    return talk


def test_money_that_did_not_come_is_no_answer_to_the_request_for_the_data() -> None:
    talk = empty()
    talk.say('die schreiben: "dein Guthaben wurde am 22.01.2027 auf dein Bankkonto ausgezahlt." is aber nix da')
    assert not [one for one in talk.case.newest_letters() if "(Antrag auf Auskunft)" in one.text]


def test_no_letter_waits_to_be_sent_where_everything_is_there() -> None:
    talk = waiting(STORY, "beides")
    talk.say("konto wieder offen, aber das geld ist weg")
    assert talk.case.newest_letters()[-1].sending is None
    talk.say("passt so")
    talk.wait(dt.datetime(2027, 1, 23, 17, 0, tzinfo=BERLIN))
    talk.say("haha ok geld ist da, danke")
    assert talk.case.stage == "closed"
    assert all(one.sending for one in talk.case.newest_letters())
    assert "abgeschickt" not in talk.text


def test_what_was_paid_out_then_is_not_demanded_when_the_account_is_shut_again() -> None:
    talk = empty()
    talk.say("geld ist da, danke")
    talk.wait(dt.datetime(2027, 5, 3, 20, 0, tzinfo=BERLIN))
    talk.say("vinted hat mich SCHON WIEDER gesperrt. seit samstag. diesmal 41 euro drauf")
    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "unblock_demand"
    assert "41,00 EUR" in letter.text
    assert "83,50" not in letter.text


def test_wages_that_are_there_end_what_a_second_letter_was_to_ask() -> None:
    talk = waiting("n26 hat mein konto gesperrt seit 2.1., da is mein gehalt drauf 2.140 euro", "nein")
    talk.wait(dt.datetime(2027, 1, 27, 17, 0, tzinfo=BERLIN))
    talk.say("nichts")
    talk.say("konto ist offen, gehalt ist da. danke euch")
    assert all(one.sending for one in talk.case.newest_letters())
    assert "nicht mitgekommen" not in talk.text
