"""The Betreibungsferien of Switzerland (SchKG 56): days in which no period of a debt office ends (SchKG 63).

It says whether a day lies in them. How far a period is prolonged it leaves to the office: the earlier day is safe.
"""

from datetime import date, timedelta

_WEEK = timedelta(days=7)


def debt_holidays(day: date) -> tuple[date, date] | None:
    """The first and the last of those that a day lies in: seven days before and after Easter and Christmas, and from
    15 to 31 July."""
    spans = [(date(day.year, 7, 15), date(day.year, 7, 31)), (easter(day.year) - _WEEK, easter(day.year) + _WEEK)]
    spans += [(date(year, 12, 25) - _WEEK, date(year, 12, 25) + _WEEK) for year in (day.year - 1, day.year)]
    return next((one for one in spans if one[0] <= day <= one[1]), None)


def easter(year: int) -> date:
    """Easter Sunday, by the Gregorian reckoning of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    golden = year % 19
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
