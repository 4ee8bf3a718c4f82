"""Only the money came, or only the account is back: the next letter asks for the other, and says nothing else."""

import datetime as dt

import pytest

from bot.case import PROMISES, Money
from bot.dialogue.understand.replies import classify, opened_beside, opened_in_part
from tests.conversation import BERLIN, Conversation, agreed, answering

STORY = "PayPal hat mein Konto am 5.11. eingeschränkt, 640 Euro sind drin"
SHOP = "Zalando hat mein Konto am 5.11. gesperrt, 640 Euro Guthaben sind drin"
ANSWERS = ("beides", "ben.o@example.org", "Ben Okafor, Soldiner Str. 7, 13359 Berlin")


def waiting(story: str = STORY) -> Conversation:
    talk = agreed()
    for text in (story, *ANSWERS):
        talk.say(text)
    answering(talk, "confirm_facts").say("ja")
    answering(talk, "letter_review").say("passt so")
    answering(talk, "sent_confirmation").say("heute abgeschickt")
    talk.wait(dt.datetime(2026, 11, 28, 18, 0, tzinfo=BERLIN))
    return talk


def second_letter(text: str, story: str) -> tuple[Conversation, str]:
    talk = waiting(story)
    talk.say(text)
    follow_up = next(one for one in talk.case.newest_letters() if one.kind == "follow_up")
    return talk, follow_up.text


@pytest.mark.parametrize("story", [STORY, SHOP])
@pytest.mark.parametrize(
    "text",
    [
        "Konto wieder offen, aber Geld fehlt noch",
        "Konto geht wieder, aber das Geld ist noch nicht da",
        "account is open again but the money is still missing",
    ],
)
def test_no_letter_says_that_an_open_account_is_shut(text: str, story: str) -> None:
    _, letter = second_letter(text, story)

    assert "inzwischen wieder offen" in letter
    assert "640,00 EUR" in letter
    assert "Freigabe" not in letter
    assert "Ablehnung" not in letter


@pytest.mark.parametrize("story", [STORY, SHOP])
@pytest.mark.parametrize(
    "text",
    [
        "Geld ist da, aber Konto noch zu",
        "die haben mir das Geld überwiesen, aber das Konto bleibt zu",
        "money arrived but account still closed",
    ],
)
def test_no_letter_demands_money_that_came(text: str, story: str) -> None:
    talk, letter = second_letter(text, story)

    assert "die Freigabe" in letter
    assert "Guthaben" not in letter
    assert not isinstance(talk.case.value("balance"), Money)


def test_money_that_they_want_to_pay_out_is_a_promise_and_no_claim() -> None:
    talk = waiting()
    talk.say("Konto ist wieder offen, das Geld wollen sie am 5.12. auszahlen")

    assert [one["kind"] for one in talk.case.replies] == ["promise_dated"]
    assert not any(one.id == "L3" for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    [
        "sie wollen das Konto am 5.12. wieder öffnen, Geld kommt später",
        "Konto ist wieder offen sobald ich den Ausweis schicke, Geld zahlen sie am 5.12.",
    ],
)
def test_an_account_that_will_be_open_is_not_open(text: str) -> None:
    assert not opened_beside(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("PayPal hat geantwortet und entschuldigt sich, Konto ist frei", "success"),
        ("habe mit Support telefoniert, die Dame sagte in 3 Tagen ist es erledigt", "promise_dated"),
        ("bekomme immer nur die gleiche Antwort", "final_textblock"),
        ("jetzt schreiben sie dass ich 80 Euro nachzahlen soll", "new_claim"),
        ("die haben mein Konto gelöscht", "final_textblock"),
        ("sie wollen das Konto am 5.12. wieder öffnen, Geld kommt später", "promise_dated"),
        ("the agent said it will be fixed in 3 days", "promise_dated"),
    ],
)
def test_word_of_an_answer_is_not_passed_over(text: str, kind: str) -> None:
    talk = waiting()
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "PayPal hat geschrieben: Ihr Konto wurde wiederhergestellt. Eine Auszahlung ist nicht möglich.",
        "Mail von PayPal: Your account has been restored. A payout is not possible.",
    ],
)
def test_they_wrote_that_it_is_open_and_the_letter_still_called_it_shut(text: str) -> None:
    _, letter = second_letter(text, STORY)

    assert "inzwischen wieder offen" in letter
    assert "die Auszahlung des Guthabens: 640,00 EUR" in letter
    assert "Freigabe" not in letter


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Konto wurde teilweise freigegeben. Verkäufe bleiben gesperrt.",
        "Ihr Konto wurde eingeschränkt wiederhergestellt. Eine Auszahlung ist nicht möglich.",
        "Wir haben 400 Euro freigegeben, der Rest bleibt gesperrt.",
        "Ihr Konto ist nicht freigegeben. Eine Erstattung ist nicht möglich.",
    ],
)
def test_an_account_that_is_open_in_part_only_is_not_open(text: str) -> None:
    assert not opened_in_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jetzt schreiben sie: Dein Konto ist wieder freigeschaltet. Das Geld kommt aber nicht",
        "Konto ist wieder freigeschaltet. Das Geld kommt aber nicht mehr",
        "das konto ist wieder offen. das geld kommt nicht",
    ],
)
def test_money_that_does_not_come_was_noted_as_promised(text: str) -> None:
    assert classify(text) == "partial"
    talk = waiting()
    talk.say(text)
    assert not any(one.kind in PROMISES for one in talk.case.contacts)
    assert "zugesagt" not in talk.text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("they released 900 today", 28720),
        ("email from paypal there now, they released 900 and the account stays shut", 28720),
    ],
)
def test_a_part_that_they_released_was_not_understood(text: str, left: int) -> None:
    talk = agreed("en")
    for one in (
        "paypal limited my account on 5 nov, 1187.20 euro in it",
        "both",
        "ben.o@example.org",
        "Ben Okafor, Soldiner Str. 7, 13359 Berlin",
    ):
        talk.say(one)
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "letter_review").say("looks good")
    answering(talk, "sent_confirmation").say("sent today by email")
    talk.wait(dt.datetime(2026, 11, 28, 18, 0, tzinfo=BERLIN))
    talk.say(text)
    assert talk.asks == "refund_received"
    talk.say("yes")
    assert talk.case.value("balance") == Money(left)
