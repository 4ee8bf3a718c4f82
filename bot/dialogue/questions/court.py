"""Paper from a court: noticed before everything else, because only there a day can be lost for good."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from bot.case import Case, Fact, When
from bot.dialogue.desk import Desk
from bot.dialogue.homes import MARK as LAND
from bot.dialogue.homes import likely
from bot.dialogue.questions.court_abroad import FOREIGN, from_elsewhere, told_abroad
from bot.dialogue.questions.court_days import at_court, changed, hand_over
from bot.dialogue.questions.question import Question, claimed, sureness
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.court_papers import (
    another_paper,
    bare_order,
    collected,
    deposited,
    may_be_another,
    never_warned,
    none_there,
    nothing_came,
    of_a_fine,
    of_the_paper,
    only_another,
    paper_named,
    service_part,
)
from bot.dialogue.understand.courts import court_name
from bot.dialogue.understand.courts_told import takes_back
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.days_beside import (
    came_home,
    only_of_service,
    without_days_beside,
)
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.foreign_courts import foreign_court, from_abroad
from bot.dialogue.understand.lands import land_alone
from bot.dialogue.understand.months import WEEKDAY
from bot.dialogue.understand.never_came import never_served
from bot.dialogue.understand.only_from_them import only_mails
from bot.dialogue.understand.other_days import of_something_else
from bot.dialogue.understand.several_days import spread
from bot.dialogue.understand.two_days import earlier_of_two
from bot.law.papers import Paper
from bot.law.periods import Counted, count
from bot.law.standstills import debt_holidays
from bot.patterns import regex

# "Nie was bestellt", "nicht bezahlt": of the claim, and no word of any paper.
_OF_CLAIM = regex(
    r"^\W*(?:(?:da|dort|bei denen|ich|hab|habe|i|i've|have|ja|aber|doch) )*(?:nie|niemals|nix|nichts|nicht|noch nie"
    r"|never|not|nothing|kein\w{0,2}|no)(?!,)(?: (?!post|brief|gericht|court|letter|umschlag)[^\s.,;!?]{1,14}){0,5}"
    r" (?:bestellt|gekauft|abgeschlossen|(?:be|ge)zahlt|benutzt|unterschrieben|angemeldet|registriert|ordered|bought"
    r"|purchased|paid|signed(?: up)?|used)\b",
    re.I,
)
# "All correct" looks at what was shown, and tells of no court.
_OF_SUMMARY = regex(
    r"\b(?:alles|all|everything|so)\b.{0,12}\b(?:stimmt|richtig|korrekt|correct|right|passt|fine|good)\b"
    r"|\b(?:stimmt|passt|richtig|korrekt|looks)\b.{0,12}\b(?:alles|so|right|good|correct)\b",
    re.I,
)
AT_THE_DOOR = "door"
_WEEKDAY = regex(rf"\b(?:{WEEKDAY})\b", re.I)
# "Am 5. oder 6. November": the earlier one counts.
_EITHER = regex(r"(\d\.?(?:st|nd|rd|th)?),? (?:oder|or)(?= (?:am |on |the )?\d)", re.I)
_SINCE = regex(r"\b(?:seit\w{0,4}|since)\b", re.I)
SINCE, OBJECTED = "court_since", "court_objection"
WHICH_LAND = "court:which_land"
PUT_OFF, MAILED = "court:put_off", "court:mailed"
OF_PAPER = ("service_date", "court_name", "court_file")  # questions about the paper
DONE = "objected"  # the button in a reminder of it
TOO_VAGUE = frozenset({"month", "year"})
BY_COUNTRY = {"AT": "zahlungsbefehl_at", "CH": "zahlungsbefehl_ch", "LI": "zahlungsbefehl_ch"}
PAPER, ENFORCED = "mahnbescheid", "vollstreckungsbescheid"
GERMAN = "Amtsgericht"  # wherever the person lives
WORDS = ("paper", "remedy", "office", "span", "span_dative", "quick", "by")


def paper(desk: Desk, case: Case, named: str = "") -> Paper:
    """Which paper it is: as it was `named` just now or told before, else the usual one where the person lives."""
    told = named or case.text("court_order") or (PAPER if GERMAN in case.text("court_name") else "")
    home = desk.dwelling(case)
    if told in BY_COUNTRY.values() and home in BY_COUNTRY:
        told = BY_COUNTRY[home]
    return desk.papers[told or BY_COUNTRY.get(home, PAPER)]


def say(scribe: Scribe, key: str, named: str = "", **values: Any) -> None:
    """A line about the court's paper, in the words of the country that it comes from."""
    which = paper(scribe.desk, scribe.case, named)
    words = {name: scribe.word(f"papers.{which.key}.{name}") for name in WORDS}
    scribe.add(f"court.{key}", land=which.country, enforced=which.key == ENFORCED, **words, **values)


def told_paper(scribe: Scribe, text: str) -> None:
    """The kind of paper, and with it the country, where the text names it."""
    named = paper_named(text)
    found = paper(scribe.desk, scribe.case, named).key if named else ""
    if found and scribe.case.text("court_order") != found:
        scribe.learn("court_order", found)
        scribe.learn("court_country", scribe.desk.papers[found].country)
        if found != PAPER and isinstance(scribe.case.value("service_date"), When):
            show(scribe)
        elif found == ENFORCED and scribe.case.facts["court_letter"].turn < scribe.turn:
            say(scribe, "alarm")  # another remedy than the one that was told


def take_back(scribe: Scribe, text: str) -> None:
    """No paper of a court came, though one was told; or what came may be something else, and it is asked once more."""
    if foreign_court(text) or (scribe.case.open in OF_PAPER and from_abroad(text)):
        told_abroad(scribe)
        _forget(scribe)
        scribe.note("forgotten", topic="court_letter")
    elif _none_after_all(scribe.case, text):
        scribe.learn("court_letter", False)
        _forget(scribe)
        scribe.add("court.none", fine=of_a_fine(text))
    elif scribe.case.open in OF_PAPER and may_be_another(text):
        say(scribe, "another")
        scribe.note("forgotten", topic="court_letter")
        if not scribe.case.known("claim_alleged"):
            scribe.learn("claim_alleged", True, source="assumed")
        scribe.ask("court_letter", "court_letter.ask", ("yes", "no"))


def _forget(scribe: Scribe) -> None:
    gone = ("situation",) if scribe.case.text("situation") == "court_order" else ()
    for topic in (*gone, *(one for one in OF_THE_COURT if one in scribe.case.facts)):
        scribe.note("forgotten", topic=topic)


OF_THE_COURT = ("court_objection", "court_order", "court_order_date", "court_file", "court_name", "service_date")


def _none_after_all(case: Case, text: str) -> bool:
    """Did no paper come, though one was told? That no Mahnbescheid came before an enforcement order takes none back."""
    if case.open in OF_PAPER and only_another(text):
        return True
    return none_there(text) and not (case.text("court_order") == ENFORCED and never_warned(text))


def mend_paper(scribe: Scribe, text: str) -> None:
    """A payment order of a country that nobody named is that of the country in which the person turns out to live."""
    _told_land(scribe, text)
    told = scribe.case.text("court_order")
    found = paper(scribe.desk, scribe.case)
    if not served(scribe.case) or found.key == told or not (told in BY_COUNTRY.values() or found.country != "DE"):
        return
    scribe.learn("court_order", found.key)
    scribe.learn("court_country", found.country)
    if told:
        show(scribe)


def read_court(scribe: Scribe, text: str) -> bool:
    said = False if beyond(text) else court(text)
    said = False if said is None and (none_there(text) or nothing_came(text) or only_mails(text)) else said
    of_block = _SINCE.search(text) and days(text, scribe.today)  # "ja bei beiden seit 9.11."
    other = _OF_SUMMARY.search(text) or _OF_CLAIM.search(text) or takes_back(text) or of_block
    said = confirms(text) if said is None and not other else said
    if said is None and another_paper(text):
        scribe.add("court.another")
        said = False
    if said is None:
        return False
    if said:
        sound(scribe, text)
    else:
        scribe.learn("court_letter", False)
    return True


def sound(scribe: Scribe, text: str) -> None:
    """Notes that a court has written, and says what to do about the paper that the text names, once for each time; not
    again where it was just said at the door."""
    if scribe.case.says_yes("court_letter") or from_elsewhere(scribe, _named_german(text)):
        return
    scribe.learn("court_letter", True)
    scribe.note("mark", key=SINCE, value=scribe.today.isoformat())
    scribe.note("forgotten", topic=OBJECTED)
    said = scribe.case.marks.get("alarm") == AT_THE_DOOR
    scribe.note("mark", key="alarm", value="1")
    if not said:
        alarm(scribe, text)


def _named_german(text: str) -> bool:
    return bool(paper_named(text)) or GERMAN in court_name(text)


def alarm(scribe: Scribe, text: str) -> None:
    """What to do about the paper that the text tells of; where nobody knows whose country's it is, that is asked."""
    if from_elsewhere(scribe, _named_german(text)):
        return
    named = paper_named(text) or (PAPER if GERMAN in court_name(text) else "")
    say(scribe, "alarm", named)
    if bare_order(text) and not (likely(scribe.case) or scribe.case.text("postal_address")):
        scribe.add("court.which_land")
        scribe.note("mark", key=WHICH_LAND, value="1")


def _told_land(scribe: Scribe, text: str) -> None:
    """ "Österreich", where it was asked whose payment order it is."""
    land = land_alone(text) if WHICH_LAND in scribe.case.marks else ""
    if land:
        scribe.note("mark", key=LAND, value=land)


def read_service(scribe: Scribe, text: str, dated: bool = False, quiet: bool = False) -> bool:
    """The day on the envelope: the person is shown the safe day, the last legal day only as a fallback. Where it is
    only remembered, or is that of the paper (`dated`), the earliest day that it may have been counts. `quiet` where the
    objection is made already."""
    if _never_served(scribe, text):
        return True
    text = _of_service(scribe, text)
    either, text = bool(_EITHER.search(text)), spread(_EITHER.sub(r"\1 und", text))
    when = day(text, scribe.today)
    if when is None or of_something_else(text, scribe.today) or to_come(scribe, "service_date", text, when):
        return False
    if when.first > scribe.today or when.precision in TOO_VAGUE:
        return False
    hazy = dated or either or of_the_paper(text) or not when.exact
    sure = "about" if hazy else sureness(text, when)
    if sure != "exact":
        said = (*days(text, scribe.today), *days(_WEEKDAY.sub(" ", text), scribe.today))
        first = min([when.first, *(hit.when.first for hit in said)])
        when = When(first, first)
        say(scribe, "earliest", day=first)
    fetched = collected(text)
    if fetched:
        named = (hit.when for hit in days(spread(text), scribe.today) if hit.when.exact)
        when = min([when, *named], key=lambda one: one.first)
    scribe.learn("service_date", when, sure=sure)
    if not quiet:
        show(scribe)
    if fetched and not deposited(text):
        say(scribe, "collected")
    return True


def _of_service(scribe: Scribe, text: str) -> str:
    """The text without the days of something else; of coming home it is said that it does not count."""
    kept = without_days_beside(text, scribe.today)
    if came_home(text) and day(text, scribe.today) and day(kept, scribe.today) is None:
        say(scribe, "came_home")
    return kept


def _never_served(scribe: Scribe, text: str) -> bool:
    """ "Vollstreckungsbescheid vom 3.3.2023, hab ich nie bekommen": no day of service is owned up to."""
    german = paper(scribe.desk, scribe.case, paper_named(text)).country == "DE"
    if not (german and never_served(text)) or scribe.case.known("service_date"):
        return False
    scribe.learn("service_date", None)
    say(scribe, "never_served", paper_named(text))
    return True


def told_service(scribe: Scribe, text: str, quiet: bool = False) -> None:
    """The day of service told in a story, beside the alarm, or after nobody knew it; a known one is mended only where
    the text surely speaks of it."""
    fact = scribe.case.facts.get("service_date")
    if not served(scribe.case) or (fact and fact.turn == scribe.turn) or _never_served(scribe, text):
        return
    guessed = fact is not None and (fact.value is None or fact.sure != "exact")
    text = only_of_service(text, scribe.today)
    earlier = earlier_of_two(text)
    found = service_part(earlier, scribe.today, alone=guessed)
    if found is None or (fact and fact.value is not None and not found.sure and not _earlier(scribe, fact, found.text)):
        return
    if not fact or not _later(scribe, fact, found.text):
        read_service(scribe, found.text, found.dated or earlier != text, quiet)


def _later(scribe: Scribe, fact: Fact, text: str) -> bool:
    """Is it the known day, or one behind it? A later one is never taken without asking (`served_again`)."""
    when, known = day(text, scribe.today), fact.value
    later = fact.sure == "exact" and isinstance(known, When) and when is not None and when.first > known.first
    return later or when == known


def _earlier(scribe: Scribe, fact: Fact, text: str) -> bool:
    """Is the bare day before the one that was only guessed? A later one has to be surely that of the envelope."""
    when = day(text, scribe.today)
    guess = fact.value
    return fact.sure != "exact" and isinstance(guess, When) and when is not None and when.first < guess.first


def served(case: Case) -> bool:
    return case.says_yes("court_letter")


def enforceable(case: Case) -> bool:
    """Is the paper one that a bailiff may act on already?"""
    return running(case) and case.text("court_order") == ENFORCED


def running(case: Case) -> bool:
    """Has a court written, and nobody said yet that the objection went out?"""
    return served(case) and not case.known(OBJECTED)


def _asked_for(case: Case) -> bool:
    return claimed(case) and FOREIGN not in case.marks


def last_days(scribe: Scribe) -> Counted | None:
    """The days of a court's paper, once the day of service is known."""
    return counted(scribe.desk, scribe.case)


def counted(desk: Desk, case: Case) -> Counted | None:
    """The days by the holidays of the country; of the court's seat, where it is a German one."""
    when = case.value("service_date")
    if not served(case) or not isinstance(when, When):
        return None
    which = paper(desk, case)
    if which.country != "DE":
        return count(when.first, which.period, which.country)
    return at_court(when.first, which.period, desk.court_seat(case), desk.home(case), desk.places.lands)


def despite_pause(scribe: Scribe) -> None:
    """Who wants no reminders is told that this one goes on, as its day can be lost for good."""
    if running(scribe.case):
        say(scribe, "despite_pause")


def show(scribe: Scribe, before: int = 0) -> None:
    """Until when the objection has to be posted; the worst case where nobody knows the day of service, in other words
    each time, where it was said so often `before`."""
    if not served(scribe.case):
        return
    on = scribe.case.value(OBJECTED)
    if isinstance(on, When):
        say(scribe, "sent", day=on.last, about=not on.exact)
        if late(scribe, on.last):
            say(scribe, "over")
        return
    ends = last_days(scribe)
    if ends is None:
        say(scribe, WORST[before % len(WORST)])
        return
    key = next((name for name, holds in STAGES if holds(ends, scribe.today)), "dates")
    hand_over(scribe, ends, paper(scribe.desk, scribe.case).key)
    say(scribe, key, safe=ends.safe, last=ends.due)
    _say_holidays(scribe, ends.due, before)


def _say_holidays(scribe: Scribe, last: date, before: int) -> None:
    """A Swiss period that ends in the Betreibungsferien is longer than it looks; the earlier day stays shown."""
    held = debt_holidays(last) if paper(scribe.desk, scribe.case).country == "CH" and not before else None
    if held:
        say(scribe, "holidays", last=last, begins=held[0], ends=held[1], over=last < scribe.today)


def late(scribe: Scribe, on: date) -> bool:
    """Is that day past the last one of the objection, as the day of service is known now?"""
    ends = last_days(scribe)
    return ends is not None and on > ends.due


WORST = ("worst", "worst_again", "worst_still")
STAGES: tuple[tuple[str, Callable[[Counted, date], bool]], ...] = (
    ("over", lambda ends, today: ends.due < today),
    ("last", lambda ends, today: ends.due == today),
    ("tight", lambda ends, today: ends.safe < today),
    ("today", lambda ends, today: ends.safe == today),
)


def recount(scribe: Scribe) -> None:
    """Where the court or the address just told moves a day that was said before, the new one is said at once."""
    ends = last_days(scribe) if running(scribe.case) else None
    if ends is None or not changed(scribe.case, ends):
        return
    if ends.safe <= scribe.today:
        show(scribe)
        return
    hand_over(scribe, ends, paper(scribe.desk, scribe.case).key)
    say(scribe, "recounted", safe=ends.safe, last=ends.due)


QUESTIONS = (
    Question("court_letter", _asked_for, read_court, ("yes", "no")),
    Question("service_date", running, read_service, ("unknown",)),
)
