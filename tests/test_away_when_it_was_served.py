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


def test_what_had_to_wait_for_the_court_is_written_once_the_objection_is_out() -> None:
    talk = answering(served(), "send_channel")
    talk.say("heute gefaxt")
    assert "dann wird der Brief stärker" not in talk.text
    while talk.asks and talk.asks != "letter_review":
        talk.say("reicht so")
    letter = next(one for one in talk.case.newest_letters() if one.kind == "claim_dispute")
    assert letter.to.name == "coeo Inkasso GmbH"
    assert "richtet sich mein Einspruch" in " ".join(letter.text.split())
    talk.say("passt so")
    talk.say("per mail raus")
    talk.say("danke")
    assert [one.kind for one in talk.case.newest_letters()] == ["court_objection", "claim_dispute"]


def test_who_objected_and_was_blocked_gets_the_letters_on_the_account_as_well() -> None:
    talk = told("amazon sperrt mich seit 3.12.2026, coeo will 211 euro, juni 2025 bezahlt", now=LATE)
    talk.say("ja, gelber umschlag, mahnbescheid amtsgericht hagen 26-9988776-0-5, zugestellt 23.12.2026")
    answering(talk, "send_channel")
    assert [one.kind for one in talk.case.newest_letters()] == ["court_objection"]
    talk.say("heute gefaxt")
    while talk.asks and talk.asks != "letter_review":
        talk.say("reicht so" if talk.asks != "account_identifier" else "x@example.org")
    assert {"claim_dispute", "access_request"} <= {one.kind for one in talk.case.newest_letters()}


def test_who_was_warned_of_a_mahnbescheid_and_has_an_enforcement_order_hears_of_the_einspruch() -> None:
    talk = told("amazon sperrt mich, coeo will 211 euro, und ein gelber umschlag vom gericht lag da", now=LATE)
    assert "Widerspruch" in talk.text
    talk.say("vollstreckungsbescheid heisst der wisch")
    assert "Der Einspruch geht an das Gericht" in talk.text
    assert talk.asks == "service_date"
    talk.say("ja vollstreckungsbescheid steht drauf")
    assert "Der Einspruch geht an das Gericht" not in talk.text


def test_who_names_the_enforcement_order_at_once_is_warned_once() -> None:
    talk = told("coeo will 211 euro, und ein gelber umschlag lag da, vollstreckungsbescheid vom gericht", now=LATE)
    assert talk.text.count("Der Einspruch geht an das Gericht") == 1
