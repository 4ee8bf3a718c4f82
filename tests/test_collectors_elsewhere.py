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
