"""Who went to the branch of a bank: the visit is an exchange like a call, and a ground is retold without "they"."""

import datetime as dt

import pytest

from bot.dialogue.understand.contacts import contacts
from tests.conversation import BERLIN, told

TODAY = dt.date(2026, 11, 30)
NOW = dt.datetime(2026, 11, 30, 10, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("said", "kind", "day"),
    [
        ("ich war am 3. november in der filiale und hab den neuen ausweis gezeigt", "proof", 3),
        ("ich war am 5.11. am schalter und hab nachgefragt", "inquiry", 5),
        ("i went to the branch on 5 november and showed my passport", "proof", 5),
    ],
)
def test_a_visit_to_the_branch_is_an_exchange(said: str, kind: str, day: int) -> None:
    (one,) = contacts(said, TODAY)
    assert (one.way, one.by, one.kind) == ("visit", "person", kind)
    assert one.when
    assert one.when.first == dt.date(2026, 11, day)


@pytest.mark.parametrize("said", ["ich hab das konto damals in der filiale eröffnet", "die filiale hat zu"])
def test_a_branch_alone_is_no_exchange(said: str) -> None:
    assert not contacts(said, TODAY)


def test_the_visit_and_the_ground_stand_in_the_letter_as_the_bank_reads_them() -> None:
    talk = told(
        "die commerzbank hat mir am 3.11. das konto gesperrt",
        *("47110815", "Hans Dörfler, Am Markt 3, 28155 Bremen", "ja", "1.250 euro"),
        now=NOW,
    )
    assert talk.asks == "block_reason"
    talk.say("die haben gesagt der ausweis ist abgelaufen")
    assert talk.case.text("block_reason") == "der ausweis ist abgelaufen"
    talk.say("ich war am 9.11. in der filiale und hab den neuen ausweis gezeigt")
    talk.say("reicht so")
    text = " ".join(talk.case.newest_letters()[0].text.split())
    assert "9. November 2026, Besuch bei Ihnen: Vorlage meiner Nachweise" in text
