"""Days as a calendar file, as RFC 5545 wants it."""

import datetime as dt

from bot.letters.ics import Day, calendar
from tests.conversation import START, Conversation, agreed

DAYS = [
    Day(
        "court-safe-1",
        dt.date(2026, 12, 22),
        "Widerspruch heute abschicken; mit Nachweis, bitte",
        "Zeile eins\nZeile zwei",
    )
]


def test_the_file_holds_the_day_whole_and_rings_before_it() -> None:
    lines = calendar(DAYS, START).split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20261222" in lines
    assert "DTEND;VALUE=DATE:20261223" in lines
    assert lines.count("BEGIN:VALARM") == lines.count("END:VALARM") == 2


def test_separators_are_escaped_and_long_lines_folded() -> None:
    text = calendar([Day("a", DAYS[0].on, "ä" * 100, "a;b,c\\d\ne")], START)
    assert "a\\;b\\,c\\\\d\\ne" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.replace("\r\n ", "").count("ä") >= 100


def test_the_same_days_give_the_same_file() -> None:
    assert calendar(DAYS, START) == calendar(DAYS, START)


def test_the_moment_of_the_file_is_told_in_universal_time() -> None:
    assert "DTSTAMP:20261124T194700Z" in calendar(DAYS, START).split("\r\n")


def test_an_entry_that_changes_keeps_its_name_and_counts_its_versions() -> None:
    later = [Day("court-safe-1", dt.date(2026, 12, 21), "Widerspruch", "Zeile")]
    first, second = calendar(DAYS, START), calendar(later, START + dt.timedelta(days=1), 1)
    assert "UID:court-safe-1@kontolotse.invalid" in first.split("\r\n")
    assert "UID:court-safe-1@kontolotse.invalid" in second.split("\r\n")
    assert "SEQUENCE:0" in first.split("\r\n")
    assert "SEQUENCE:1" in second.split("\r\n")


def handed_over(talk: Conversation) -> list[str]:
    files = [file for turn in talk.turns for out in turn.says for file in out.files]
    return [file.name for file in files if file.name.endswith("ics")]


def test_a_courts_day_comes_as_a_calendar_file_once_and_again_when_it_changes() -> None:
    talk = agreed()
    talk.say("gelber brief vom amtsgericht hagen, mahnbescheid, zugestellt am 20.11.2026")
    assert handed_over(talk) == ["gerichtsfrist.ics"]
    talk.say("/fristen")
    assert len(handed_over(talk)) == 1
    talk.say("moment, auf dem umschlag steht zugestellt am 21.11.2026")
    assert len(handed_over(talk)) == 2


def entries(talk: Conversation) -> list[tuple[str, ...]]:
    """Of each file, the lines that name and count its entries, and their days."""
    files = [one.content.decode() for turn in talk.turns for one in turn.handouts if b"VCALENDAR" in one.content]
    kept = ("UID", "SEQUENCE", "DTSTART")
    return [tuple(line for line in file.split("\r\n") if line.startswith(kept)) for file in files]


def test_a_changed_day_replaces_its_entry_in_the_calendar() -> None:
    talk = agreed()
    talk.say("gelber brief vom amtsgericht hagen, mahnbescheid, zugestellt am 20.11.2026")
    talk.wait_days(0.01)
    talk.say("moment, auf dem umschlag steht zugestellt am 21.11.2026")
    first, second = entries(talk)
    assert first[0] == second[0]
    assert first[3] == second[3]
    assert first[0] != first[3]
    assert (first[1], second[1]) == ("SEQUENCE:0", "SEQUENCE:1")
    assert first[2] != second[2]
