"""When answers are due: worked cases, an independent count, and what must hold for any day.

It knows the law's calendar only; no letter, no chat.
"""

import json
import random
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import holidays
import jinja2
import pytest
from babel.dates import format_date
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.law import periods
from bot.law.periods import UnknownPeriod, UnknownRegion, UnknownYear, count
from bot.law.wording import explain_values

HERE = Path(__file__).parent
ROOT = HERE.parent
CASES = tomllib.loads((HERE / "deadlines.toml").read_text("utf-8"))["case"]
SHARED = ROOT.parent / "shared" / "data" / "deadline_cases.json"

REGIONS = ["LU", "IE", "AT", "CH", "SE", "NL", "LT", "DE", "DE-BE", "DE-BY", "DE-BY-cath", "DE-HE", "DE-NW", "DE-SN"]
PERIODS = ["P1D", "P2D", "P3D", "P14D", "P1W", "P2W", "P1M", "P3M", "P6M", "P1Y", "P1BD", "P10BD", "P3Y-EOY"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_worked_deadline_comes_out_as_counted_by_hand(case: dict[str, Any]) -> None:
    counted = count(case["start"], case["period"], case["region"])
    assert (counted.due_before_rollover, counted.due) == (case["plain"], case["due"])
    assert counted.safe == case.get("safe", counted.safe)


def test_the_worked_deadlines_of_the_fact_sheet_come_out() -> None:
    if not SHARED.exists():
        pytest.skip("shared/data/deadline_cases.json is not beside the project")
    for case in json.loads(SHARED.read_text("utf-8")):
        counted = count(date.fromisoformat(case["received_on"]), case["period"], case["holiday_region"])
        expected = (case["due_before_rollover"], case["expected_due"])
        assert (str(counted.due_before_rollover), str(counted.due)) == expected, case["id"]


# ---- the same, counted in another manner: day by day over the calendar


@cache
def table(region: str) -> Any:
    country, part, catholic = (*region.split("-"), "", "")[:3]
    kinds = ("public", "catholic") if catholic else ("public", "de_facto") if country == "SE" else ("public",)
    return holidays.country_holidays(country, subdiv=part or None, categories=kinds)


def works(day: date, region: str) -> bool:
    return day.isoweekday() not in (6, 7) and day not in table(region)


def days_from(day: date, towards: int = 1) -> Iterator[date]:
    while True:
        day += timedelta(towards)
        yield day


def plain_end(start: date, period: str, region: str) -> date:
    if period.endswith("-EOY"):
        return date(start.year + int(period[1:-5]), 12, 31)
    if period.endswith("BD"):
        return list(islice((d for d in days_from(start) if works(d, region)), int(period[1:-2])))[-1]
    unit = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}[period[-1]]
    end: date = start + relativedelta(**{unit: int(period[1:-1])})  # type: ignore[arg-type, unused-ignore]
    return end


def other_count(start: date, period: str, region: str) -> tuple[date, date, date]:
    plain = plain_end(start, period, region)
    needed = 0 if period in ("P1D", "P1BD") else 2
    working, due = 0, start
    for due in days_from(start):
        working += works(due, region)
        if due >= plain and works(due, region) and working >= needed:
            break
    carried = (d for d in days_from(plain, -1) if d.isoweekday() != 7 and d not in table(region))
    return plain, due, list(islice(carried, 3))[-1]


def test_two_thousand_dates_agree_with_a_walk_over_the_calendar() -> None:
    chance = random.Random(1182)
    first = date(2000, 1, 1).toordinal()
    for _ in range(2000):
        start = date.fromordinal(first + chance.randrange(97 * 365))
        period, region = chance.choice(PERIODS), chance.choice(REGIONS)
        counted = count(start, period, region)
        found = (counted.due_before_rollover, counted.due, counted.safe)
        assert found == other_count(start, period, region), (start, period, region)


# ---- what holds for any day

any_day = st.dates(date(2000, 1, 1), date(2100, 12, 31))
any_region = st.sampled_from(REGIONS)


@settings(max_examples=200, deadline=None)
@given(any_day, st.sampled_from(PERIODS), any_region)
def test_a_due_day_is_never_free_and_never_early(start: date, period: str, region: str) -> None:
    counted = count(start, period, region)
    assert periods.is_working_day(counted.due, region)
    assert start < counted.due_before_rollover <= counted.due
    assert counted.safe <= counted.due_before_rollover - timedelta(3)
    assert all(counted.due_before_rollover <= free.day < counted.due for free in counted.skipped)
    assert not any(periods.is_working_day(free.day, region) for free in counted.skipped)


@settings(max_examples=100, deadline=None)
@given(any_day, st.integers(1, 60), any_region, any_region)
def test_a_day_that_we_set_is_free_at_neither_place(start: date, days: int, here: str, there: str) -> None:
    day = periods.own_day(start, days, here, there)
    assert day >= start + timedelta(days)
    assert periods.is_working_day(day, here)
    assert periods.is_working_day(day, there)
    before = [start + timedelta(n) for n in range(days, (day - start).days)]
    assert not any(periods.is_working_day(d, here) and periods.is_working_day(d, there) for d in before)


def test_a_day_that_we_set_in_germany_avoids_luxembourgs_national_day() -> None:
    assert periods.own_day(date(2027, 6, 9), 14, "DE-HE") == date(2027, 6, 23)
    assert periods.own_day(date(2027, 6, 9), 14, "DE-HE", "LU") == date(2027, 6, 24)


@pytest.mark.parametrize("period", ["", "1M", "P0D", "P1H", "p1m", "P1M ", "P1M\n", "P-1M", "P1000D", "P1.5M", "P٣D"])
def test_a_period_that_nobody_knows_is_refused_by_name(period: str) -> None:
    with pytest.raises(UnknownPeriod):
        count(date(2026, 1, 1), period, "LU")


@pytest.mark.parametrize("region", ["", "XX", "US", "lu", "DE-ZZ", "DE-", "LU-cath", "AT-9-cath", "DE-BY\n", "DE_BY"])
def test_a_region_that_nobody_knows_is_refused_by_name(region: str) -> None:
    with pytest.raises(UnknownRegion):
        count(date(2026, 1, 1), "P1M", region)


@pytest.mark.parametrize("period", ["P999Y", "P999Y-EOY", "P999M", "P999W"])
def test_a_year_without_a_calendar_is_refused_by_name(period: str) -> None:
    with pytest.raises(UnknownYear):
        count(date(2199, 6, 1), period, "LU")
    with pytest.raises(UnknownYear):
        count(date.max, "P1D", "LU")


@pytest.mark.parametrize("region", ["PL", "FR", "IT", "ES", "PT", "GR", "CY", "HU", "FI", "MT", "GB", "AT-9", "CH-ZH"])
def test_christmas_is_a_holiday_wherever_we_count(region: str) -> None:
    assert not periods.is_working_day(date(2025, 12, 25), region)


def test_the_extension_is_three_months_from_receipt() -> None:
    assert periods.extension(date(2025, 1, 31), "LU").due == date(2025, 4, 30)


def test_what_is_not_posted_arrives_the_same_day_even_on_a_sunday() -> None:
    sunday = date(2026, 11, 22)
    assert periods.received(sunday, "email") == periods.Received(sunday, estimated=False)
    assert {periods.received(sunday, way).day for way in ("email", "form", "fax", "hand")} == {sunday}


def test_a_posted_letter_arrives_when_tracking_says_so_and_else_by_estimate() -> None:
    posted = date(2026, 12, 1)
    assert periods.received(posted, "post", date(2026, 12, 3)) == periods.Received(date(2026, 12, 3), estimated=False)
    assert periods.received(posted, "post") == periods.Received(date(2026, 12, 5), estimated=True)


def test_no_letter_is_delivered_on_a_sunday_or_a_holiday() -> None:
    assert periods.received(date(2026, 11, 25), "post") == periods.Received(date(2026, 11, 30), estimated=True)
    assert periods.received(date(2026, 12, 21), "post", region="DE-BE").day == date(2026, 12, 28)
    assert periods.received(date(2026, 12, 21), "post", region="LU").day == date(2026, 12, 28)
    assert periods.received(date(2026, 12, 22), "post", date(2026, 12, 24), "DE-BE").day == date(2026, 12, 24)


def test_a_holiday_has_its_name_in_both_languages_where_there_is_one() -> None:
    german = count(date(2026, 9, 3), "P1M", "DE").skipped[0]
    assert (german.why, dict(german.names)) == (
        "holiday",
        {"de": "Tag der Deutschen Einheit", "en": "German Unity Day"},
    )
    lithuanian = count(date(2026, 1, 16), "P1M", "LT").skipped[0]
    assert lithuanian.names["de"] == ""
    assert lithuanian.names["en"] != ""
    christmas = count(date(2026, 11, 26), "P1M", "LT").skipped
    assert [free.names.get("de") for free in christmas] == ["Zweiter Weihnachtstag", None]
    weekend = count(date(2025, 12, 28), "P2W", "LU").skipped
    assert [(free.why, dict(free.names)) for free in weekend] == [("sunday", {})]


def test_a_month_that_lacks_the_number_is_called_clamped() -> None:
    assert count(date(2026, 1, 31), "P1M", "LU").clamped
    assert not count(date(2026, 1, 28), "P1M", "LU").clamped


# ---- the sentence that explains a date


def texts(language: str) -> dict[str, jinja2.Template]:
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    dot = "." if language == "de" else ""
    environment.filters["date"] = lambda day: format_date(day, f"d{dot} MMMM y", locale=language)
    environment.filters["weekday_date"] = lambda day: format_date(day, f"EEEE, d{dot} MMMM y", locale=language)
    wordings = tomllib.loads((ROOT / "templates" / language / "law.toml").read_text("utf-8"))
    return {key: environment.from_string(text) for key, text in wordings.items()}


SENTENCES = [
    (
        "de",
        ("2026-11-22", "P1M", "LU"),
        "Eingang am 22. November 2026, ein Monat: Dienstag, 22. Dezember 2026.",
    ),
    (
        "de",
        ("2026-11-25", "P1M", "DE"),
        "Eingang am 25. November 2026, ein Monat: 25. Dezember 2026. Das ist ein Feiertag (Erster Weihnachtstag), "
        "danach kommen ein Feiertag (Zweiter Weihnachtstag) und ein Sonntag – also Montag, 28. Dezember 2026.",
    ),
    (
        "de",
        ("2027-01-31", "P1M", "LU"),
        "Eingang am 31. Januar 2027, ein Monat: 28. Februar 2027, denn einen 31. hat dieser Monat nicht. "
        "Das ist ein Sonntag – also Montag, 1. März 2027.",
    ),
    (
        "en",
        ("2026-12-19", "P2D", "LU"),
        "Received on 19 December 2026, two days: 21 December 2026. But the period must contain two working days "
        "– so Tuesday, 22 December 2026.",
    ),
    (
        "en",
        ("2023-05-10", "P3Y-EOY", "DE-HE"),
        "Received on 10 May 2023, three years from the end of that year: Thursday, 31 December 2026.",
    ),
]


@pytest.mark.parametrize(("language", "asked", "sentence"), SENTENCES)
def test_a_date_is_explained_in_plain_words(language: str, asked: tuple[str, str, str], sentence: str) -> None:
    start, period, region = asked
    counted = count(date.fromisoformat(start), period, region)
    assert texts(language)["counted"].render(explain_values(counted, language)) == sentence


def test_the_safe_day_is_said_in_both_languages() -> None:
    counted = count(date(2026, 12, 12), "P2W", "DE-NW")
    said = [texts(language)["safe"].render(explain_values(counted, language)) for language in ("de", "en")]
    assert ["22. Dezember 2026" in said[0], "22 December 2026" in said[1]] == [True, True]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("period", ["P1D", "P2D", "P13D", "P1W", "P1M", "P6M", "P1Y", "P1BD", "P10BD", "P1Y-EOY"])
def test_every_unit_has_its_words(language: str, period: str) -> None:
    counted = count(datetime(2026, 12, 24).date(), period, "DE")
    said = texts(language)["counted"].render(explain_values(counted, language))
    assert said.endswith(".")
    assert "  " not in said
    assert "\n" not in said
