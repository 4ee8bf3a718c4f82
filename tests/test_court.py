"""Paper from a court: when there is none, which day counts, what is shown, and who is reminded."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, agreed

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=BERLIN)


def asked() -> Conversation:
    """Somebody who is asked for a letter from a court."""
    talk = agreed(now=NOW)
    talk.say("Otto Konto zu seit 3.11.2026, x@example.org. Inkasso 80 euro")
    assert talk.asks == "court_letter"
    return talk


def served(text: str = "mein amazon konto is gesperrt und jetzt kam ein gelber brief vom amtsgericht") -> Conversation:
    """Somebody to whom a court has written."""
    talk = agreed(now=NOW)
    talk.say(text)
    return talk


# ---- no court at all


@pytest.mark.parametrize(
    "text",
    [
        "nö nur normal post. was is ein gelber umschlag überhaupt",
        "nein nur normale post. was ist ein gelber umschlag",
        "nee. was heißt gelber umschlag",
        "nein, was soll denn ein gelber umschlag sein",
    ],
)
def test_a_no_with_a_question_is_a_no_and_the_question_is_answered(text: str) -> None:
    talk = asked()
    talk.say(text)

    assert talk.case.value("court_letter") is False
    assert "Ein gelber Umschlag kommt vom Gericht" in talk.text
    assert talk.asks == "claim_paid"


def test_normal_post_is_a_no() -> None:
    talk = asked()
    talk.say("nur normale post")

    assert talk.case.value("court_letter") is False


@pytest.mark.parametrize(
    "text",
    [
        "hä nein ich hab keinen gelben umschlag!",
        "ich hab doch gar keinen gelben umschlag",
        "nein nur normale post",
        "was für ein umschlag? ich hab nix vom gericht",
        "kein gelber brief, kein gericht",
        "da kam nichts vom gericht",
        "nicht vom Gericht",
    ],
)
def test_who_has_no_yellow_envelope_is_no_longer_alarmed(text: str) -> None:
    talk = served()
    talk.say(text)

    assert talk.case.value("court_letter") is False
    assert "kein Gericht" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "hab keinen gelben umschlag mehr",
        "kein datum auf dem gelben umschlag",
        "auf dem mahnbescheid steht nichts",
        "den umschlag vom gericht hab ich nicht mehr, weggeworfen",
    ],
)
def test_a_lost_envelope_or_one_without_a_day_ends_no_alarm(text: str) -> None:
    talk = served()
    talk.say(text)

    assert talk.case.says_yes("court_letter")
