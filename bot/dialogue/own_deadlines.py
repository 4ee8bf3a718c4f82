"""The day that a letter sets, as the person wants it: the drafts bear it, and what is counted and asked about follows
it. What the law sets is nobody's to change."""

import re

from bot.dialogue.chosen_days import DAY, LEAST
from bot.dialogue.drafting import draft_all
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.deadline_wishes import wished_day
from bot.patterns import regex

ASKED = "own_day_asked"  # a mark: which day it shall be was asked
MOST = 60  # days: more lets the matter rest
_LONGER = regex(
    r"\b(?:frist|deadline)\b[^.!?]{0,40}\b(?:woche\w?|weeks?|tage?n?|days|länger|kürzer|ändern|änder|verlänger\w*|anders"
    r"|longer|shorter|change|extend)\b"
    r"|\b(?:change|extend|shorten|ändern|verlängern|verkürzen) (?:the |die )?(?:frist|deadline)\b"
    r"|\b(?:mehr|weniger|more|less) (?:zeit|time) (?:geben|give|lassen)\b"
    r"|\b(?:gib|geben|lass|give|allow)\w{0,2} (?:wir )?(?:ihnen|denen|der firma|them) (?:mehr|weniger|more|less)"
    r" (?:zeit|time)\b",
    re.I,
)


def told(scribe: Scribe, text: str) -> bool:
    """Another day is wanted: the drafts that set one are written anew; where it is not said which, it is asked."""
    asked = scribe.case.marks.get(ASKED) == "1"
    day = wished_day(text, scribe.today, asked)
    if day is None:
        if not _LONGER.search(text):
            return False
        scribe.note("mark", key=ASKED, value="1")
        scribe.vary("letter_review.deadline")
        return True
    scribe.note("mark", key=ASKED, value="")
    if not LEAST <= (day - scribe.today).days <= MOST:
        scribe.add("letter_review.deadline_far", least=LEAST, most=MOST)
        return True
    drafts = [one for one in scribe.case.newest_letters() if one.sending is None and one.sets_day]
    for one in drafts:
        scribe.note("mark", key=f"{DAY}{one.id}", value=day.isoformat())
    if not drafts or not draft_all(scribe):
        scribe.add("letter_review.deadline_law")
    return True
