"""A seller whose money is held back: what was promised of it, on the phone or in a quoted line, and earlier mails."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.claims import own_sums
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.replies import classify
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
SHOP = ("ebay hat mich gesperrt, auszahlung wird einbehalten 612,38 €, seit 9.11.", "geld heraus")
SENDER = "Svenja Kruse, Hastedter Heerstr. 101, 28207 Bremen, svenja@example.org"
FUNDS = "we will release your funds in the next weeks"


def _told(*texts: str) -> Conversation:
    return told(*SHOP, "legoritter@example.org", *texts, now=NOW)


@pytest.mark.parametrize(
    "said",
    [
        "am telefon am 20.11. hat eine frau gesagt die auszahlung kommt in den nächsten wochen",
        "am 20.11. hat die hotline gesagt die auszahlung kommt in den nächsten wochen",
        "am 20.11. hieß es am telefon, das geld kommt nächste woche",
    ],
)
def test_a_payout_that_was_announced_on_the_phone_stands_in_the_letter(said: str) -> None:
    talk = _told(said, SENDER, "ja stimmt")
    assert talk.case.says_yes("promise")
    letter = next(one.text for one in talk.case.newest_letters() if one.kind == "payout_demand")
    assert "20. November 2026" in letter


@pytest.mark.parametrize("said", [f"am 22. schrieben sie: '{FUNDS}'", f"da stand nur „{FUNDS}“"])
def test_what_they_will_do_is_no_ground_of_a_block(said: str) -> None:
    assert ground(said) == ""


def test_a_ground_behind_what_they_did_stays_one() -> None:
    assert ground("they wrote: 'we found unusual activity'") == "we found unusual activity"


@pytest.mark.parametrize("said", ["hab 4x gschriebn, immer derselbe text", "hab 3 mal einen maßnahmenplan geschickt"])
def test_mails_that_were_counted_are_heard_at_any_question(said: str) -> None:
    talk = _told(said)
    assert talk.asks == "full_name"
    assert [(one.by, one.count > 1) for one in talk.case.contacts] == [("person", True)]


@pytest.mark.parametrize("deed", ["Maßnahmenplan geschickt", "angerufen"])
def test_three_of_which_each_has_its_day_are_three(deed: str) -> None:
    found = exchanges(f"hab 3 mal {deed}, 5.11., 11.11., 18.11., immer dasselbe", NOW.date())
    assert [(one.when.first.day if one.when else 0, one.count) for one in found] == [(5, 1), (11, 1), (18, 1)]


@pytest.mark.parametrize("said", ["I want both, but money first", "beides, aber s geld zuerst"])
def test_both_with_one_of_them_first_is_both(said: str) -> None:
    assert wants(said) == ("unblock", "payout")


@pytest.mark.parametrize("said", ["£2,310 reserved for 90 days they say", "2310 £ are held in reserve"])
def test_money_in_a_reserve_is_ones_own(said: str) -> None:
    assert [one.money.cents for one in own_sums(said)] == [231000]


@pytest.mark.parametrize(
    "said",
    [
        'They released 1,000 of it. The rest "in the coming weeks"',
        "die haben 1.000 freigegeben, rest kommt in den nächsten wochen",
    ],
)
def test_a_part_with_the_rest_to_come_is_a_part(said: str) -> None:
    assert classify(said) == "partial"
