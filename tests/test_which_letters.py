"""Letters that went out on different days and ways: which one is meant, and what was told of each."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, agreed, answering, told


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("L1 am 25.11. per Einschreiben, L2 heute per Mail", {"L1": ("post", 25), "L2": ("email", 26)}),
        ("L1 per Einschreiben am 25., L2 per mail heute", {"L1": ("post", 25), "L2": ("email", 26)}),
        ("die Auskunft per Mail, den anderen per Post", {"L1": ("post", 26), "L2": ("email", 26)}),
        ("den ersten per Mail gestern", {"L1": ("email", 25)}),
        ("nur den ersten, per Mail", {"L1": ("email", 26)}),
        ("the first one by email yesterday", {"L1": ("email", 25)}),
        ("den ersten Brief hab ich gestern gemailt, den zweiten noch nicht", {"L1": ("email", 25)}),
        ("beide am 25.11. per Mail", {"L1": ("email", 25), "L2": ("email", 25)}),
    ],
)
def test_each_letter_went_out_as_it_was_told(said: str, sent: dict[str, tuple[str, int]]) -> None:
    talk = answering(
        told("PayPal hat mein Konto am 5.11. eingeschränkt, 640 Euro sind drin", "beides"), "letter_review"
    )
    talk.say("passt so")
    talk.wait(dt.datetime(2026, 11, 26, 9, 0, tzinfo=BERLIN))
    answering(talk, "sent_confirmation").say(said)
    out = {one.id: one.sending for one in talk.case.newest_letters() if one.sending}

    assert {name: (one.way, one.sent_on.day) for name, one in out.items()} == sent
    assert not talk.case.contacts


def _three(on: dt.datetime) -> Conversation:
    """Three letters to PayPal of the 26th that wait, on that moment."""
    talk = agreed(now=dt.datetime(2026, 11, 26, 20, 35, tzinfo=BERLIN))
    for text in ("PayPal hat mein Konto eingeschränkt, 180 Tage, 1840 Euro liegen drauf. Ich will nur das Geld raus",):
        talk.say(text)
    answering(talk, "sent_confirmation")
    talk.wait(on)
    return talk


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        (
            "L1 gestern abend, L2 und L3 jetzt, alles übers Kontaktformular",
            {"L1": ("form", 26), "L2": ("form", 27), "L3": ("form", 27)},
        ),
        (
            "L1 yesterday, L2 and L3 just now, all via the form",
            {"L1": ("form", 26), "L2": ("form", 27), "L3": ("form", 27)},
        ),
        (
            "hab L1 per mail und L2 und L3 übers formular",
            {"L1": ("email", 27), "L2": ("form", 27), "L3": ("form", 27)},
        ),
        (
            "L1 schon gestern per Mail, den Rest eben per Fax",
            {"L1": ("email", 26), "L2": ("fax", 27), "L3": ("fax", 27)},
        ),
        (
            "den ersten gestern per Mail, die anderen beiden jetzt per Mail",
            {"L1": ("email", 26), "L2": ("email", 27), "L3": ("email", 27)},
        ),
        ("L1 gestern per Mail, L2 und L3 noch nicht", {"L1": ("email", 26)}),
        ("L1 per Mail raus, L2 noch nicht, L3 auch nicht", {"L1": ("email", 27)}),
        ("L1 ist per Mail raus, der Rest nicht", {"L1": ("email", 27)}),
        ("L1 schick ich heute, den rest morgen früh", {}),
        ("L1, L2 und L3 gestern per Mail", {"L1": ("email", 26), "L2": ("email", 26), "L3": ("email", 26)}),
    ],
)
def test_letters_that_are_told_together_went_out_together(said: str, sent: dict[str, tuple[str, int]]) -> None:
    talk = _three(dt.datetime(2026, 11, 27, 9, 10, tzinfo=BERLIN))
    talk.say(said)
    out = {one.id: one.sending for one in talk.case.newest_letters() if one.sending}

    assert {name: (one.way, one.sent_on.day) for name, one in out.items()} == sent


def _to_two() -> Conversation:
    """A second letter to N26 and a complaint to BaFin of 10 December that wait, the day after."""
    talk = agreed(now=dt.datetime(2026, 11, 24, 18, 5, tzinfo=BERLIN))
    talk.say("N26 hat mir heute fristlos gekündigt, konto ist zu. karte geht auch nicht mehr")
    answering(talk, "sent_confirmation").say("alles heute per Mail raus")
    talk.wait(dt.datetime(2026, 12, 10, 18, 30, tzinfo=BERLIN))
    for text in ("keine antwort", "bafin", "passt so"):
        talk.say(text)
    talk.wait(dt.datetime(2026, 12, 11, 10, tzinfo=BERLIN))
    assert {one.to.key for one in talk.case.newest_letters() if not one.sending} == {"n26", "bafin"}
    return talk


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("heute an bafin raus per mail", {"bafin": 11}),
        ("sent to bafin by email today", {"bafin": 11}),
        ("Beschwerde an die BaFin heute abgeschickt", {"bafin": 11}),
        ("der Aufsicht hab ichs heute gemailt", {"bafin": 11}),
        ("heute alles an bafin geschickt", {"bafin": 11}),
        ("hab heute an N26 per Mail geschickt", {"n26": 11}),
        ("den Brief an N26 noch nicht, BaFin heute per Mail", {"bafin": 11}),
        ("an N26 gestern, an BaFin heute, beide per Mail", {"n26": 10, "bafin": 11}),
        ("beide raus", {"n26": 11, "bafin": 11}),
        ("alles raus, auch an bafin", {"n26": 11, "bafin": 11}),
        ("lieber bafin", {}),
        ("N26 hat heute per Mail geschrieben, dass sie prüfen", {}),
    ],
)
def test_who_names_whom_it_went_to_sent_no_other_letter(said: str, sent: dict[str, int]) -> None:
    talk = _to_two()
    before = {one.id for one in talk.case.newest_letters() if one.sending}
    talk.say(said)
    out = [one for one in talk.case.newest_letters() if one.sending and one.id not in before]

    assert {one.to.key: one.sending.sent_on.day for one in out if one.sending} == sent
