"""One message that answers two letters: each of them is answered."""

import datetime as dt

import pytest

from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.second_answers import second_answer
from tests.conversation import START
from tests.test_paying_late import begun

BOTH = [
    "sie schreiben, sie bleiben bei der sperre, und ich soll eine kopie vom ausweis schicken",
    "die sagen nein zum konto und wollen für die auskunft meinen perso",
    "konto bleibt zu haben sie geschrieben und ausweis wollen sie auch",
    "they wrote: we will not reopen your account. Regarding your data request please send us a copy of your passport",
    "Nach Prüfung halten wir an unserer Entscheidung fest. Zur Bearbeitung Ihres Auskunftsersuchens senden Sie bitte "
    "einen Identitätsnachweis.",
]
ONE = [
    "Ihr Konto ist derzeit gesperrt. Für die Auskunft nach Art. 15 DSGVO benötigen wir eine Ausweiskopie.",
    "Ohne Ausweiskopie können wir Ihre Anfrage leider nicht bearbeiten.",
    "Ihr Konto kann ohne Ausweis nicht freigegeben werden.",
    "Die Auskunft ist kostenpflichtig. Bitte überweisen Sie vorab 25,00 EUR.",
    "sie wollen eine ausweiskopie",
]


@pytest.mark.parametrize("text", BOTH)
def test_a_refusal_beside_a_demand_for_papers_is_answered_too(text: str) -> None:
    talk = begun("amazon-sent-english" if text.startswith("they") else "amazon-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    talk.say(text)

    drafts = [(one.kind, one.answers) for one in talk.case.newest_letters() if one.sending is None]
    assert drafts == [("identity_reply", "L2"), ("follow_up", "L1")]
    assert [one["kind"] for one in talk.case.replies] == ["id_demand", "final_textblock"]


def test_a_claim_beside_more_time_is_disputed() -> None:
    text = (
        "Bitte überweisen Sie den offenen Betrag von 79,90 Euro. Für Ihre Auskunft brauchen wir zwei Monate länger "
        "wegen der Vielzahl der Anträge."
    )
    assert (classify(text), second_answer(text, "extension")) == ("extension", "new_claim")


@pytest.mark.parametrize("text", ONE)
def test_one_answer_stays_one(text: str) -> None:
    assert second_answer(text, classify(text)) == ""


def test_money_that_came_in_part_beside_a_demand_for_papers_is_booked() -> None:
    talk = begun("zalando-sent")
    talk.wait_days(10)
    talk.say(
        "zalando schreibt: Wir haben Ihnen 50,00 EUR erstattet. Die restlichen 39,50 EUR können wir nicht auszahlen. "
        "Für Ihre Datenanfrage benötigen wir eine Kopie Ihres Ausweises."
    )
    assert talk.asks == "refund_received"
    talk.say("ja, die 50 sind da")

    drafts = [one.kind for one in talk.case.newest_letters() if one.sending is None]
    assert drafts == ["identity_reply", "follow_up"]
    assert "Gezahlt haben Sie inzwischen 50,00 EUR" in talk.case.letters[-1].text


def test_more_time_beside_a_demand_for_papers_moves_the_day_and_is_answered_too() -> None:
    talk = begun("amazon-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    talk.say(
        "Aufgrund der Komplexität und der Anzahl der Anträge verlängern wir die Bearbeitungsfrist gemäß Art. 12 Abs. 3"
        " DSGVO um weitere zwei Monate. Damit wir Ihre Anfrage bearbeiten können, benötigen wir eine Kopie Ihres"
        " Personalausweises."
    )
    drafts = [(one.kind, one.answers) for one in talk.case.newest_letters() if one.sending is None]
    assert drafts == [("identity_reply", "L2"), ("extension_reply", "L2")]
    assert "drei Monate ab Eingang" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "Alle Rücksendungen sind erstattet. Es bestehen keine offenen Beträge. Die Sperrung bleibt bestehen.",
        "Ihr Konto ist ausgeglichen, die Sperre bleibt aber bestehen.",
        "Es ist nichts mehr offen. Ihr Konto bleibt jedoch dauerhaft geschlossen.",
    ],
)
def test_a_block_that_stays_though_nothing_is_open_is_a_refusal(text: str) -> None:
    talk = begun("amazon-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    talk.say(text)
    assert "Geht das Konto wieder" not in talk.text
    assert talk.case.replies[-1]["kind"] == "final_textblock"
    assert [one.kind for one in talk.case.newest_letters() if one.sending is None] == ["follow_up"]
