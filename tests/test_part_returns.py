"""A part of the money came, or the account is back without it: no letter demands what came, or a claim that nobody
made."""

import pytest

from bot.case import Money
from bot.dialogue.turn import Burst
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.part_returns import PartBack, part_back
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation
from tests.test_half_attained import SHOP, STORY, waiting

REST = Money(24000, "EUR")


def said(text: str, story: str = STORY) -> Conversation:
    talk = waiting(story)
    talk.say(text)
    return talk


def letter(talk: Conversation) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    "text",
    [
        "jetzt zahlen sie 400 aus, eben gekommen. rest einbehalten",
        "400 sind heute angekommen, 240 fehlen noch",
        "hab 400 bekommen, 240 behalten die wegen käuferschutz",
        "400 san kumma, da rest fehlt",
        "got 400 today, they keep 240 for buyer protection",
        "400 are here. 240 still held",
        "400 sind heut auf dem konto. der rest fehlt",
        "400 heute auf dem konto, der rest nicht",
        "400 hab ich jetzt, der rest steht aus",
    ],
)
def test_the_next_letter_asks_for_the_rest_of_the_money_alone(text: str) -> None:
    talk = said(text)

    assert [one["kind"] for one in talk.case.replies] == ["partial"]
    assert talk.case.value("balance") == REST
    assert "Gezahlt haben Sie inzwischen 400,00 EUR" in letter(talk)
    assert "240,00 EUR" in letter(talk)
    assert "640,00" not in letter(talk)
    assert "Forderung genannt" not in letter(talk)


@pytest.mark.parametrize(
    ("text", "kept", "seen"),
    [
        ("they paid out 1,500 today, rest withheld", None, False),
        ("paypal hat 1500 überwiesen und behält 540 ein", 54000, False),
        ("1'500 sind da, 540.00 fehlen", 54000, True),
        ("1.500 euro kamen gestern, rest fehlt", None, True),
    ],
)
def test_a_part_that_came_is_told_from_what_is_kept(text: str, kept: int | None, seen: bool) -> None:
    assert part_back(text) == PartBack(150000, kept, seen)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab 400 bezahlt, 240 fehlen noch",
        "wir haben 1300 überwiesen, 540 fehlen noch",
        "sie wollen 1500 auszahlen, den rest behalten sie",
        "sie zahlen 1500 am 3. dezember aus, rest bleibt",
        "hab 400 vom jobcenter bekommen, 240 fehlen noch für die miete",
        "ein kunde hat 400 bezahlt, 240 fehlen noch",
        "1500 sind angekommen",
        "sie behalten 540",
        "kamen 1500? rest fehlt?",
    ],
)
def test_nothing_came_in_part(text: str) -> None:
    assert part_back(text) is None


def test_of_a_part_that_they_say_they_paid_it_is_asked_whether_it_came() -> None:
    talk = said("they paid out 400, rest withheld")
    assert talk.asks == "refund_received"

    talk.say("ja")
    assert talk.case.value("balance") == REST


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag, wir haben die Einschränkung aufgehoben. Sie können Ihr Guthaben ab sofort abheben.",
        "PayPal: wir haben die Einschränkung aufgehoben. Sie können Ihr Guthaben ab sofort abheben.",
        "Ihr Konto ist wieder freigeschaltet. Das Guthaben können Sie nun auszahlen lassen.",
        "We have lifted the limitation on your account. You can withdraw your balance now.",
    ],
)
def test_word_that_all_is_free_again_gets_no_letter_but_a_question(text: str) -> None:
    talk = waiting()
    talk.hear(Burst(forward_text=text, forward_from="PayPal", forward_date=talk.now.isoformat()))

    assert talk.asks == "all_done"
    assert not any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben die Einschränkung teilweise aufgehoben. Ihr Guthaben können Sie nach 180 Tagen abheben.",
        "Die Einschränkung ist aufgehoben. Ihr Guthaben können Sie ab dem 12. Mai 2027 abheben.",
        "Die Einschränkung ist aufgehoben. Sie können Ihr Guthaben abheben, sobald Sie einen Ausweis hochladen.",
    ],
)
def test_money_that_is_to_be_had_later_is_not_there(text: str) -> None:
    assert classify(text) != "success"


@pytest.mark.parametrize(
    "text",
    [
        "laden ist seit heute offen!! aber das geld haben die noch, 640",
        "shop ist wieder auf, geld behalten sie",
        "sie lassen mich wieder rein, geld nicht",
        "they let me back in, money is still on hold",
        "Wir haben die Einschränkung aufgehoben. Ein Teil Ihres Guthabens bleibt einbehalten.",
    ],
)
@pytest.mark.parametrize("story", [STORY, SHOP])
def test_an_open_shop_without_its_money_gets_a_letter_for_the_money(text: str, story: str) -> None:
    talk = said(text, story)

    assert "inzwischen wieder offen" in letter(talk)
    assert "Guthaben" in letter(talk)
    assert "Freigabe" not in letter(talk)


@pytest.mark.parametrize(
    "text",
    [
        "geld hab ich jetzt überwiesen bekommen. ich will nur noch wissen warum",
        "hab mein geld überwiesen gekriegt, aber keine begründung",
    ],
)
def test_money_that_was_transferred_to_somebody_is_no_payment_of_theirs(text: str) -> None:
    talk = said(text)

    assert talk.case.value("claim_paid") is None
    assert talk.asks != "court_letter"
    assert "640,00 EUR" not in letter(talk).partition("Offen ist")[2]


def test_who_paid_themselves_has_paid() -> None:
    assert says_paid("ich hab die rechnung doch überwiesen")
    assert says_paid("geld hab ich überwiesen bekommen") is None


@pytest.mark.parametrize(
    "text",
    [
        "das geld ist für meine miete da",
        "hab 400 von ebay bekommen, 240 fehlen mir noch",
        "meine nachbarin hat 400 bekommen und mir fehlen 240",
        "von den 640 fehlen 240",
    ],
)
def test_other_money_is_not_what_was_stuck(text: str) -> None:
    assert said(text).case.value("balance") == Money(64000, "EUR")


@pytest.mark.parametrize(
    "text",
    [
        "they let me back in today. all good, money is there. but no data",
        "bin wieder drin, geld ist auch da, nur die auskunft fehlt",
    ],
)
def test_news_while_a_second_letter_lies_there_is_heard(text: str) -> None:
    talk = waiting()
    talk.say("Zu Ihrer Anfrage können wir Ihnen keine Auskunft geben. Die Entscheidung ist endgültig.")
    assert talk.asks == "letter_review"
    talk.say(text)

    assert "account_back" in talk.case.marks
    assert not any(one.kind == "follow_up" for one in talk.case.newest_letters())
