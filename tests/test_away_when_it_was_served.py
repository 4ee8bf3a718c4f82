"""What people ask and do who were away when the yellow envelope came: whether it counts, who may come, and a fax."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

LATE = dt.datetime(2026, 12, 29, 9, 0, tzinfo=BERLIN)
STORY = "coeo schreibt schon wieder, 2023 bezahlt. gelber umschlag, vollstreckungsbescheid, zugestellt 16.12.2026"


def served(story: str = STORY) -> Conversation:
    talk = told(story, now=LATE)
    talk.say("amtsgericht hünfeld, 25-7654321-0-3")
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "aber ich war doch gar nich da, gilt das dann überhaupt?",
        "wir waren im urlaub, zählt das dann trotzdem?",
        "ich lag im krankenhaus. ist das dann gültig?",
        "gilt die zustellung überhaupt wenn keiner da war?",
    ],
)
def test_whether_it_counts_that_nobody_was_at_home_has_an_answer(text: str) -> None:
    talk = served()
    talk.say(text)
    assert "auch wenn niemand zu Hause" in talk.text
    assert talk.asks == "full_name"


def test_abroad_it_is_left_to_people() -> None:
    talk = told("hab einen zahlungsbefehl vom bezirksgericht graz bekommen, klarna will 189,90, zugestellt am 27.11.")
    talk.say("ich war aber gar nicht da, gilt das überhaupt?")
    assert "niemand zu Hause" not in talk.text
    assert "/mensch" in talk.text


def test_who_asks_of_paying_and_of_a_bailiff_hears_of_both() -> None:
    talk = served()
    talk.say("muss ich jetz zahlen oder kommt der gerichtsvollzieher")
    assert "Bezahlt ist bezahlt" in talk.text
    assert "darf schon jetzt gepfändet werden" in talk.text


@pytest.mark.parametrize(("said", "close"), [("hab ich heut früh gefaxt", False), ("heute mit der post raus", True)])
def test_who_sent_a_fax_is_not_told_to_send_one(said: str, close: bool) -> None:
    talk = answering(served(), "send_channel")
    talk.say(said)
    assert ("Zur Sicherheit auch per Fax" in talk.text) == close


def test_what_a_mahnverfahren_is_has_an_answer() -> None:
    talk = told("inkassobrief von Nordlicht Inkasso GmbH, 187,20, nie bestellt", "nein")
    talk.say("was is mahnverfahren")
    assert "gelben Umschlag" in talk.text
    assert "Mahnbescheid" in talk.text
