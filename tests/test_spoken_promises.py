"""What somebody was told in a call while letters run: a promise with its day, asked about on the day after."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent


def _on_friday() -> Conversation:
    talk = sent()
    talk.wait(dt.datetime(2026, 11, 27, 12, tzinfo=BERLIN))
    return talk


def _promised(talk: Conversation) -> list[str]:
    return [key for _, key in talk.planned if key.startswith("promise:")]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("schon wieder angerufen, jetzt heisst es in 5 werktagen", "2026-12-04"),
        ("heute nochmal angerufen. jetzt angeblich in 5 werktagen", "2026-12-04"),
        ("nochmal telefoniert, sie sagte 48 stunden", "2026-11-29"),
        ("am telefon hieß es ende nächster woche wirds freigeschaltet, also bis 4.12.", "2026-12-04"),
        ("hotline sagt ich krieg bis 4.12. bescheid", "2026-12-04"),
        ("hab angerufen, ein herr schmidt meinte bis mittwoch bekomme ich das geld", "2026-12-02"),
        ("angerufen eben, die sagt bis dienstag ist das geprüft und ich krieg das geld", "2026-12-01"),
        ("die rufen mich am montag zurück", "2026-11-30"),
        ("am mittwoch hieß es am telefon in 3 werktagen ist es offen", "2026-11-30"),
        ("rang them, she said it'd be open by tuesday", "2026-12-01"),
        ("hab angerufen, sie sagte es dauert 3 bis 5 werktage", "2026-12-04"),
        ("nix gekommen, am telefon heißt es jetzt bis montag", "2026-11-30"),
        ("called again, now it's 5 working days", "2026-12-04"),
        ("they'll call me back on monday", "2026-11-30"),
        ("rang them just now. the guy said monday at the latest", "2026-11-30"),
        ("angerufen, er meinte montag", "2026-11-30"),
    ],
)
def test_a_day_named_in_a_call_is_asked_about_the_day_after(said: str, day: str) -> None:
    talk = _on_friday()
    talk.say(said)
    assert _promised(talk) == [f"promise:{day}"]
    assert [one.by for one in talk.case.contacts if one.quote] == ["company"]


@pytest.mark.parametrize(
    "said",
    [
        "hotline sagt ich soll bis freitag zahlen",
        "die sagt bis freitag passiert nichts",
        "am telefon hieß es bis montag muss ich den ausweis schicken",
        "hab am montag angerufen, nix",
        "angerufen, jetzt warte ich seit 5 tagen",
        "they said they'd close it for good on monday",
        "sie sagte das konto wird in 14 tagen gelöscht",
    ],
)
def test_what_is_asked_of_the_person_or_threatened_is_no_promise(said: str) -> None:
    talk = _on_friday()
    talk.say(said)
    assert not _promised(talk)


def test_a_promise_that_was_said_to_be_broken_is_not_asked_about_that_evening() -> None:
    talk = _on_friday()
    talk.say("hab angerufen, die meinten bis mittwoch is es wieder auf")
    talk.wait(dt.datetime(2026, 12, 3, 9, tzinfo=BERLIN))
    talk.say("nix, immer noch zu")
    assert not _promised(talk)
    assert "wurde nicht gehalten" in talk.text or "nicht eingehalten" in talk.text
