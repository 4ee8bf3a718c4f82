"""The Betreibungsferien of Switzerland (SchKG 56): days in which no period of a debt office ends (SchKG 63).

It says whether a day lies in them. How far a period is prolonged it leaves to the office: the earlier day is safe.
"""

from datetime import date, timedelta

from dateutil.easter import easter

_WEEK = timedelta(days=7)


def debt_holidays(day: date) -> tuple[date, date] | None:
    """The first and the last of those that a day lies in: seven days before and after Easter and Christmas, and from
    15 to 31 July."""
    spans = [(date(day.year, 7, 15), date(day.year, 7, 31)), (easter(day.year) - _WEEK, easter(day.year) + _WEEK)]
    spans += [(date(year, 12, 25) - _WEEK, date(year, 12, 25) + _WEEK) for year in (day.year - 1, day.year)]
    return next((one for one in spans if one[0] <= day <= one[1]), None)
