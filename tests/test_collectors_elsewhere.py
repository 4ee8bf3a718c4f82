"""A collector of whom the directory knows only the German company, for somebody who lives in another country; and goods
that were sent back, each by its name."""

import datetime as dt

import pytest

from bot.dialogue.understand.disputes import returned_on
from tests.conversation import told

TODAY = dt.date(2026, 11, 26)


@pytest.mark.parametrize(
    "text",
    [
        "i live in the netherlands. intrum wants 109,40 for zalando",
        "i live in poland. coeo wants 109,40 for zalando",
        "i live in ireland. lowell wants 109,40 for zalando",
    ],
)
def test_no_german_company_is_written_to_by_its_name_alone(text: str) -> None:
    talk = told(text, language="en")
    assert talk.case.known("collection_agency")
    assert "GmbH" not in talk.case.text("collection_agency")
    assert not talk.case.known("collector_address")


def test_who_lives_in_germany_gets_its_address() -> None:
    talk = told("i live in berlin. intrum wants 109,40 for zalando", language="en")
    assert "Heppenheim" in talk.case.text("collector_address")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i sent those boots back on 2 october with postnl", dt.date(2026, 10, 2)),
        ("i sent my two jackets back on 2 october", dt.date(2026, 10, 2)),
        ("i posted the boots back on 2 october", dt.date(2026, 10, 2)),
        ("i sent the letter back on 2 october", None),
        ("i sent the form back on 2 october", None),
    ],
)
def test_goods_that_went_back_by_their_name_have_their_day(text: str, day: dt.date | None) -> None:
    when = returned_on(text, TODAY)
    assert (when.first if when else None) == day


IRISH = (
    "Shannonside Recoveries Ltd keep writing to me, they say i owe 612.40 to vodafone. i was NEVER with vodafone",
    *("no", "no, not mine", "SR/IE/440918", "Siobhán Keane", "14 Mill Road, Ennis, Co. Clare V95 X2P8, Ireland", "yes"),
)


def test_an_address_of_another_form_is_taken_line_by_line_the_second_time() -> None:
    talk = told(*IRISH, "I don't know", language="en")
    assert talk.asks == "collector_address"
    for _ in range(2):
        talk.say("Unit 4, Westpark Business Campus, Shannon, Co. Clare V14 EE06")
    assert talk.case.text("collector_address").split("\n")[0] == "Unit 4"
    assert talk.asks != "collector_address"


def test_a_sentence_is_no_address() -> None:
    talk = told(*IRISH, "I don't know", language="en")
    for _ in range(2):
        talk.say("it is not on there, only 2 lines")
    assert not talk.case.text("collector_address")


def test_a_telephone_company_of_another_country_is_not_the_german_one() -> None:
    assert (
        told("vodafone blocked my account 3 nov, i live in ireland", language="en").case.text("company") == "Vodafone"
    )
    assert told("vodafone blocked my account 3 nov", language="en").case.text("company") == "vodafone"
