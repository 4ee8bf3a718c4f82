"""How people tell that letters went out: with a parcel's number, by somebody else's hand, each on a day of its own, one
of two only, with what the post cost."""

from pathlib import Path

import pytest

from tests.conversation import START, Conversation, sent
from tests.transcribed import BEGINNINGS, played

DAY = "2026-11-26 09:00"


def waiting(language: str = "") -> Conversation:
    """Two letters of 24 November that are to go out, asked for on the 26th."""
    text = (Path(BEGINNINGS) / f"amazon-sent{language}.txt").read_text("utf-8")
    return played(text[: text.rindex("\n> ") + 1] + f"\n* wait {DAY}\n")


def noted(talk: Conversation) -> dict[str, tuple[str, str]]:
    out = (one for one in talk.case.newest_letters() if one.sending)
    return {one.id: (one.sending.sent_on.isoformat(), one.sending.way) for one in out if one.sending}


BOTH = {
    "gestern ufgäh, Sendungsnummer 98.00.123456.12345678": ("2026-11-25", "post"),
    "beide als dhl einschreiben gestern, sendungsnr. 00340434161094042557": ("2026-11-25", "post"),
    "hüt beidi uf d'poscht brocht": ("2026-11-26", "post"),
    "heute per Einschreiben RR 12 34 56 78 9 DE": ("2026-11-26", "post"),
    "beide am 24.11. um 21 Uhr per E-Mail an eu-privacy@amazon.de": ("2026-11-24", "email"),
    "war heut bei der post, 2 einschreiben, 9,30 bezahlt": ("2026-11-26", "post"),
    "schon vorgestern, am 24.": ("2026-11-24", "email"),
    "Einschreiben mit Rückschein, aufgegeben 25.11., Sendungsverfolgung sagt zugestellt heute": ("2026-11-25", "post"),
}


@pytest.mark.parametrize("text", BOTH)
def test_both_letters_are_noted_as_told(text: str) -> None:
    talk = waiting()
    talk.say(text)
    assert noted(talk) == {"L1": BOTH[text], "L2": BOTH[text]}
    assert talk.case.known("payment_amount") is False


def test_a_day_of_posting_beside_the_arrival_counts_from_the_arrival() -> None:
    talk = waiting()
    talk.say("Einschreiben mit Rückschein, aufgegeben 25.11., Sendungsverfolgung sagt zugestellt heute")
    sending = talk.case.newest_letters()[1].sending
    assert sending is not None
    assert (sending.received_on.isoformat(), sending.estimated) == ("2026-11-26", False)
    assert sending.due is not None
    assert sending.due.isoformat() == "2026-12-28"


ENGLISH = {
    "my husband dropped them off at the post office this morning": ("2026-11-26", "post"),
    "went to the post office today, 2 registered letters, cost 9.30": ("2026-11-26", "post"),
}


@pytest.mark.parametrize("text", ENGLISH)
def test_both_letters_are_noted_as_told_in_english(text: str) -> None:
    talk = waiting("-english")
    talk.say(text)
    assert noted(talk) == {"L1": ENGLISH[text], "L2": ENGLISH[text]}
    assert not talk.case.contacts
    assert not talk.case.known("returned_on")


APART = {
    "den ersten hab ich gestern gefaxt der zweite ging heute per mail raus": {
        "L1": ("2026-11-25", "fax"),
        "L2": ("2026-11-26", "email"),
    },
    "nur den mit der freigabe hab ich geschickt, heut früh per mail": {"L1": ("2026-11-26", "email")},
    "die Auskunft über das Kontaktformular gestern abend, der andere liegt noch hier": {"L2": ("2026-11-25", "form")},
}


@pytest.mark.parametrize("text", APART)
def test_each_letter_has_its_own_day_or_none(text: str) -> None:
    talk = waiting()
    talk.say(text)
    assert noted(talk) == APART[text]


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("only sent the unblock one so far, by email, last night", {"L1": ("2026-11-25", "email")}),
        ("the data one is out, other one still on my desk", {"L2": ("2026-11-26", "email")}),
    ],
)
def test_one_of_two_in_english(text: str, out: dict[str, tuple[str, str]]) -> None:
    talk = waiting("-english")
    talk.say(text)
    assert noted(talk) == out


@pytest.mark.parametrize("text", ["hab nur eins geschafft der andere morgen", "eins von beiden"])
def test_which_of_two_is_asked(text: str) -> None:
    talk = waiting()
    talk.say(text)
    assert not noted(talk)
    assert "Welche davon" in talk.text


def test_a_walk_to_the_post_tomorrow_is_no_sending() -> None:
    talk = waiting()
    talk.say("morgen geh ich zur post")
    assert not noted(talk)
    assert talk.asks == "sent_confirmation"
    assert "Sobald" in talk.text or "Bescheid" in talk.text


def test_a_way_and_a_day_are_of_the_second_letter_and_no_mail_of_theirs() -> None:
    talk = sent()
    talk.wait(START.replace(month=12, day=9))
    for text in ("nichts", "passt", "mail heute"):
        talk.say(text)
    assert talk.case.newest_letters()[-1].sending is not None
