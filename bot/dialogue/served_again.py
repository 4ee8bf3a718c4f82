"""A court's paper that is told of again with another day. Who corrects the day gets new dates; a later day that
corrects nothing may be that of a second paper, and it is asked once."""

from datetime import date

from bot.case import Case, When
from bot.dialogue import between
from bot.dialogue.questions.court import read_service, running, say
from bot.dialogue.questions.question import sureness
from bot.dialogue.questions.wrap import on_paper
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.claims import blocked, says_paid
from bot.dialogue.understand.days import Found, days
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.two_days import earlier_of_two
from bot.patterns import regex

TOPIC = "same_paper"
LONGEST, NEAR = 120, 14
_PAPER = regex(
    r"(?<!\w)(?:\w{0,12}umschlag|envelope|gelb\w{0,2}|yellow|mahnbesche\w+|vollstreckungsbesche\w+|zahl(?:ungs|igs)bef\w+"
    r"|gerichts?(?:post|brief|schreiben)?|court|zustell\w+|zugestellt|zuagstellt|served)(?!\w)"
)
_CAME = regex(
    r"(?<!\w)(?:kam|kum+a|kommen|gekommen|kemma|bekommen|gekriegt|erhalten|da|drin|briefkasten|kasten|came|arrived|got"
    r"|received|zugestellt|zustellung|gewesen|war|was)(?!\w)"
)
# "War", "da" and the court itself tell of anything that was today.
_ARRIVED = regex(
    r"(?<!\w)(?:kam|kum+a|kommen|gekommen|kemma|bekommen|kriegt|gekriegt|erhalten|came|arrived|got|received|zuge?stellt"
    r"|zustellung|zuagstellt|served)(?!\w)"
)
_LETTER = regex(
    r"(?<!\w)(?:\w{0,12}umschlag|envelope|gelb\w{0,2}|yellow|mahnbesche\w+|vollstreckungsbesche\w+"
    r"|zahl(?:ungs|igs)bef\w+|gerichts(?:post|brief|schreiben)|brief|letter|rsb)(?!\w)"
)
_JUST_NOW = regex(
    r"(?<!\w)(?:heut\w?|heit|hüt|vor?gestern|gest\w{1,3}|geschter\w?|today|yesterday|jetzt|grad\w?|just now)(?!\w)"
)
_NOTHING = regex(
    r"(?<!\w)(?:nicht|nich|net|ned|nöd|nix|nichts|niemand|kein\w{0,2}|koan\w{0,2}|not|nothing|nobody|no one)(?!\w)"
)
_MENDS = regex(
    r"(?<!\w)(?:nein|nee?|nö|na|doch|quatsch|sorry|halt|moment|stimmt nicht|falsch|vertan|verguckt|verlesen"
    r"|verschrieben|vertippt|eigentlich|erst|sondern|no|wait|wrong|actually|oops|ups|korrektur|not|nicht)(?!\w)"
)
_NOT = regex(r"(?<!\w)(?:nicht|nich|net|ned|nöd|not|statt|instead of)(?: am| vom| der| dem| den| the| on)* ?$")
_OTHERWISE = regex(
    r"(?<!\w)(?:e?-?mails?|inkasso\w*|support|bis|frist|until|einschreiben|wie?derspr\w+|einspruch\w*|objection|objected"
    r"|konto|account|mahnung\w*|rechnung\w*|antwort\w*|answer\w*|paket\w*|geld|money|angerufen|called|abgeschickt"
    r"|(?:weg)?geschickt|gesendet|sent|gefaxt|eingeworfen)(?!\w)"
)
_ANOTHER = regex(r"(?<!\w)(?:zweite\w?|anderer?|anderes|neue\w{0,2}|noch ein\w{0,2}|second|another|different)(?!\w)")
_SAME = regex(r"(?<!\w)(?:derselbe|selbe\w?|der gleiche|gleiche\w?|das gleiche|dasselbe|same)(?!\w)")


def told(scribe: Scribe, text: str) -> bool:
    """Takes another day of service, or asks whose it is; False where the text tells none."""
    either, text = earlier_of_two(text) != text, earlier_of_two(text)
    known, words = scribe.case.value("service_date"), spoken(text)
    if not isinstance(known, When) or _of_something_else(scribe, text, words):
        return False
    when, denied = _other_day(scribe, text, known)
    if when is None:
        return False
    if _MENDS.search(words) and not (_CAME.search(words) or _PAPER.search(words)) and _looked_at(scribe.case):
        return read_service(scribe, text, either) if when.last < known.first else _ask(scribe, when)
    return _of_the_paper(scribe, text, when, denied, either)


def _of_the_paper(scribe: Scribe, text: str, when: When, denied: bool, either: bool) -> bool:
    """Another day of which the text says that a letter came, or that it is not the known one."""
    words, known = spoken(text), scribe.case.value("service_date")
    named, came, mends = _PAPER.search(words), _CAME.search(words), _MENDS.search(words)
    earlier = isinstance(known, When) and when.last < known.first
    if not (came or named or denied) or not (earlier or denied or _says_came(words)):
        return False
    if not earlier and not (when.exact and sureness(text, when) == "exact"):
        return _keep(scribe)
    now = not (earlier or denied) and bool(_JUST_NOW.search(words))  # never later without asking
    if not now and (denied or (mends and (came or named)) or (named and came and earlier)):
        return read_service(scribe, when.first.isoformat() if denied else text, either)
    return (now or bool(named and came)) and _ask(scribe, when)


def _looked_at(case: Case) -> bool:
    """Is it the objection alone that is looked at, with no other day that a correction may be of?"""
    others = any(case.known(topic) for topic in ("block_date", "payment_date"))
    return case.open == "letter_review" and on_paper(case) and not others


def _says_came(words: str) -> bool:
    """Did a letter come, and not only something happen that day?"""
    if _JUST_NOW.search(words) and _NOTHING.search(words):
        return False
    return bool(_ARRIVED.search(words) or (_LETTER.search(words) and _CAME.search(words)))


def _of_something_else(scribe: Scribe, text: str, words: str) -> bool:
    if not running(scribe.case) or len(text) > LONGEST or "?" in text or _OTHERWISE.search(words):
        return True
    return blocked(text) or says_paid(text) is not None or bool(scribe.desk.directory.mentions(text))


def _other_day(scribe: Scribe, text: str, known: When) -> tuple[When | None, bool]:
    """The one day of a text that is not the known one, and whether the known one is denied there."""
    found = [one for one in days(text, scribe.today) if one.when.exact and one.when.last <= scribe.today]
    others = {one.when for one in found if one.when != known and not _denied(text, one)}
    denied = any(one.when == known and _denied(text, one) for one in found)
    return (others.pop() if len(others) == 1 else None), denied


def _denied(text: str, one: Found) -> bool:
    return bool(_NOT.search(spoken(text[max(0, one.start - NEAR) : one.start])))


def _ask(scribe: Scribe, when: When) -> bool:
    """Is it the same paper? Until that is said the earlier day counts; asked once, then a line is enough."""
    if TOPIC in scribe.case.asked:
        return _keep(scribe)
    scribe.note("mark", key=TOPIC, value=when.first.isoformat())
    between.ask(scribe, TOPIC, f"{TOPIC}.ask", known=scribe.case.value("service_date"), day=when)
    return True


def _keep(scribe: Scribe) -> bool:
    """A later day that is not sure moves nothing."""
    say(scribe, "earlier_counts", known=scribe.case.value("service_date"))
    return True


def answer(scribe: Scribe, text: str) -> bool:
    """ "Derselbe": then its day is the newer one; "ein zweiter": that one is a case of its own."""
    day, words = scribe.case.marks.get(TOPIC, ""), spoken(text)
    said = True if _SAME.search(words) else False if _ANOTHER.search(words) else confirms(text)
    between.step_back(scribe, TOPIC)
    if said is None or not day:
        return False
    if said:
        return read_service(scribe, day)
    scribe.add(f"{TOPIC}.second", day=When(date.fromisoformat(day), date.fromisoformat(day)))
    return True
