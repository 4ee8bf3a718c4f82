"""Asked whether the objection is out: a letter to the company is none, and what was faxed this morning is one."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, agreed

NOW = dt.datetime(2026, 11, 27, 21, 33, tzinfo=BERLIN)


def _asked() -> Conversation:
    """Somebody who knows no day of service, and is reminded the morning after."""
    talk = agreed(now=NOW)
    talk.say("da war wieder son gelber umschlag", "geht um zalando rechnung die ich zurückgeschickt hab")
    talk.say("umschlag hab ich weggeschmissen")
    talk.say("weiß nicht")
    talk.wait(NOW.replace(day=28, hour=10))
    assert talk.asks == "proof_of_sending"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "hab einen brief an zalando geschickt",
        "hab zalando gefaxt",
        "hab an das inkasso geschrieben und abgeschickt",
        "ist an die firma raus",
        "ja, an zalando",
    ],
)
def test_what_goes_to_the_company_stops_no_alarm(text: str) -> None:
    talk = _asked()
    talk.say(text)
    assert not talk.case.known("court_objection")


def test_who_wrote_to_the_company_is_told_that_the_court_has_nothing() -> None:
    talk = _asked()
    talk.say("hab einen brief an zalando geschickt")
    assert "gehört an das Gericht" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "hab das fax heut morgen vom kiosk geschickt, beleg hab ich",
        "hab heute morgen gefaxt",
        "hab ich heut früh weggefaxt",
        "hab den widerspruch ans gericht gefaxt und zalando auch geschrieben",
    ],
)
def test_what_was_sent_this_morning_is_out(text: str) -> None:
    talk = _asked()
    talk.say(text)
    assert talk.case.known("court_objection")


@pytest.mark.parametrize("text", ["mach ich morgen per fax", "morgen früh gefaxt", "noch nicht"])
def test_tomorrow_is_not_yet(text: str) -> None:
    talk = _asked()
    talk.say(text)
    assert not talk.case.known("court_objection")


@pytest.mark.parametrize(
    ("served", "line"), [("09.11.", "Die Frist endete am Montag, 23. November 2026"), ("20.11.", "Er muss bis")]
)
def test_a_time_that_is_over_is_called_over_beside_the_letter(served: str, line: str) -> None:
    talk = agreed(now=NOW)
    talk.say("gelber brief vom amtsgericht wedding. klarna will 214,60")
    sender = ("Hatice Yıldız", "Sonnenallee 120, 12045 Berlin", "ja")
    for text in (f"auf dem umschlag steht {served}", "26-0455678-1-4", *sender):
        talk.say(text)
    assert line in talk.text
