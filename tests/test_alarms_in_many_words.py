"""What cannot wait, in the words of people who do not know that it cannot: money to live on, a countdown, a code that
is in somebody's hands. And what only sounds like it."""

from datetime import date

import pytest

from bot.dialogue.understand.countdowns import deletion
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.phishing import phished

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "said",
    [
        "paypal hat mein konto gesperrt. davon zahl ich die miete am 1.",
        "ich weiß nicht wie ich diesen monat über die runden komm",
        "strom wird abgestellt wenn ich nicht zahl",
        "alles geld was ich hab ist da drin",
        "der vermieter droht schon",
        "i've 20 euros left till the end of the month",
        "all the money i have is in there",
        "my landlord is already threatening me",
    ],
)
def test_money_to_live_on_is_heard(said: str) -> None:
    assert urgent_money(said)


@pytest.mark.parametrize(
    "said",
    [
        "ich soll bis monatsende 20 euro zahlen",
        "mein vermieter will einen nachweis",
        "ich wohne mit dem vermieter im haus",
        "i've about 300 euros in there",
        "i have to pay until the end of the month",
    ],
)
def test_what_is_to_be_paid_some_day_is_no_alarm(said: str) -> None:
    assert not urgent_money(said)


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("in einem monat ist alles endgültig weg", date(2026, 12, 24)),
        ("i have 30 days left, then it's gone", date(2026, 12, 24)),
        ("only 5 days until they wipe it", date(2026, 11, 29)),
        ("my account is gone for 30 days now", None),
        ("everything is gone, i waited 5 days", None),
        ("mein beitrag wurde entfernt, 3 tage gesperrt", None),
        ("sie haben meinen post entfernt und 7 tage sperre gegeben", None),
    ],
)
def test_a_countdown_is_heard_and_what_is_gone_already_is_none(said: str, end: date | None) -> None:
    assert deletion(said, TODAY) == end


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("habe den code aus der sms weitergegeben", True),
        ("da rief einer an angeblich von der bank und ich hab die tan gesagt", True),
        ("am telefon hab ich dem typen die pin vorgelesen", True),
        ("ich hab den code nicht weitergegeben", False),
        ("soll ich den code weitergeben?", False),
        ("die hotline hat mir einen code vorgelesen", False),
        ("habe die mail mit dem code weitergeleitet an amazon", False),
        ("ich hab amazon mein passwort nie gesagt", False),
    ],
)
def test_a_code_that_was_passed_on_is_in_somebodys_hands(said: str, given: bool) -> None:
    assert phished(said) is given
