"""The first contact: who runs this, what is kept, and a yes before anything is.

What comes before the yes waits unread; only a paper from a court is noticed, because its day does not wait.
"""

from bot.case import Case
from bot.dialogue import alarms, manners, numbering
from bot.dialogue.answers_to import explain_at_the_door, help_with
from bot.dialogue.asking import stand_again
from bot.dialogue.questions.court import AT_THE_DOOR, alarm
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Turn
from bot.dialogue.understand.answers import confirms, language, nods, plainly, read, yes_no
from bot.dialogue.understand.claims import blocked, claim_alleged, court, says_paid
from bot.dialogue.understand.old_orders import without_old_orders
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

TOPIC, DELETE = "privacy_ok", "delete"
BUTTONS = {TOPIC: ("yes", "no"), DELETE: ("delete_all", "keep")}
MANY = 3
_YES = regex(
    r"\W*(?:ja|jaja|jo|joa|jau|jep|jup|jawohl|yes|yep|yeah|yup|y|oui|ok|okay|okey|oke|klar|na klar|sure|einverstanden"
    r"|natürlich|passt|gern|gerne|sicher|alles klar|fine|agreed|i agree|of course|go ahead|von mir aus|meinetwegen"
    r"|isch guet|guet|sí|si|da|evet)(?!\w)"
)


def agreed(case: Case) -> bool:
    return case.says_yes(TOPIC)


def hear(scribe: Scribe, burst: Burst) -> Turn:
    """Greets once, explains on demand, and lets in with a yes; a no ends in everything being forgotten."""
    if burst.redact_ref:
        return scribe.finish()
    first = numbering.count(scribe, len(burst.texts))
    asked_before, topic = TOPIC in scribe.case.asked, scribe.case.open
    said = _answer(burst, topic) if topic else None
    if said is not None:
        return _decided(scribe, topic, said, burst, first)
    if _aside(scribe, burst, topic):
        return scribe.finish()
    _notice_style(scribe, burst.text)
    _not_to_wait(scribe, burst.text, asked_before)
    if asked_before and burst.text and help_with(scribe, TOPIC, burst.text):
        return scribe.finish()
    if burst.other == "undecryptable":
        scribe.add("other.undecryptable")
    if burst.text.startswith("/") or burst.other or burst.choice:
        greet(scribe, asked_before)
        return scribe.finish()
    numbering.hold(scribe, len(burst.texts), first)
    greet(scribe, asked_before)
    return scribe.finish(hold=True)


def _not_to_wait(scribe: Scribe, text: str, asked_before: bool) -> None:
    """What is said before the yes: alarms, and what worries somebody who comes for the first time."""
    if text.startswith("/"):
        return
    if court(without_old_orders(text, scribe.today)) and "alarm" not in scribe.case.marks:
        scribe.note("mark", key="alarm", value=AT_THE_DOOR)
        alarm(scribe, text)
    alarms.sound(scribe, text)
    if not asked_before:
        explain_at_the_door(scribe, text)


def _decided(scribe: Scribe, topic: str | None, said: bool, burst: Burst, first: int) -> Turn:
    """The answer to the privacy question, or to "delete everything?"; what a yes tells beside is heard as well."""
    if topic == DELETE:
        scribe.add("delete.done" if said else "delete.kept")
        if not said:
            greet(scribe, TOPIC in scribe.case.asked)
        return scribe.finish(erase=said)
    if said:
        more = _tells_more(scribe, burst)
        numbering.hold(scribe, len(burst.texts) if more else 0, first)
        scribe.learn(TOPIC, True)
        return scribe.finish(hold=more, replay="door.thanks")
    scribe.add("door.refused")
    return scribe.finish(erase=True)


def _aside(scribe: Scribe, burst: Burst, topic: str | None) -> bool:
    """A nod to the deletion, or a text that is taken back: neither waits for the yes."""
    if topic == DELETE and nods(burst.text):
        stand_again(scribe, DELETE)
        return True
    if burst.redact_text and TOPIC in scribe.case.asked:
        _take_back(scribe, burst.redact_text)
        return True
    return False


def _take_back(scribe: Scribe, number: int) -> None:
    """A text that waits is not to be heard; which one it is by the network's name, the inbox knows."""
    known = number in numbering.held(scribe.case)
    if known:
        numbering.take_back(scribe, number)
    scribe.add("edit.taken_back" if known else "edit.unknown")
    scribe.ask(TOPIC, "privacy_ok.short", ("yes", "no"))


_GREETS = "yo"  # a yes in Berlin, and a greeting elsewhere: it agrees to nothing


def _answer(burst: Burst, topic: str | None) -> bool | None:
    """A tap on one of the two buttons of the open question, or a typed yes or no."""
    if burst.choice and (not burst.ticket or burst.ticket.startswith(f"{topic}|")):
        yes, no = BUTTONS.get(topic or "", ("", ""))
        return {yes: True, no: False}.get(burst.choice)
    if not burst.text or read(burst.text) == "ask_back" or spoken(burst.text).strip(" .!") == _GREETS:
        return None
    gone = topic == DELETE  # the answer after which everything is gone is never taken from among other words
    said = confirms(burst.text) if gone else yes_no(burst.text)
    if said and not gone and _tells(burst.text) and not _YES.match(spoken(burst.text)):
        return None  # "schon bezahlt am 5.9." tells something, and agrees to nothing
    return said if said is not gone or plainly(burst.text) is gone else None


def _tells_more(scribe: Scribe, burst: Burst) -> bool:
    """Does a yes come with something to be heard: a story behind it, or messages of their own?"""
    other = [one for one in burst.texts if plainly(one) is None and not nods(one)]
    named = bool(scribe.desk.directory.mentions(burst.text))
    return bool(other) and (len(burst.texts) > 1 or named or any(_tells(one) for one in other))


def _tells(text: str) -> bool:
    """Is something told of the matter: a day or a sum, a block, a claim, a payment?"""
    told = blocked(text) or claim_alleged(text) is not None or says_paid(text) is not None
    return told or any(sign.isdigit() for sign in text)


def _notice_style(scribe: Scribe, text: str) -> None:
    spoken = language(text)
    if spoken and spoken != scribe.desk.language_of(scribe.case):
        scribe.learn("language", spoken, source="assumed")
    manners.noted(scribe, text)


def greet(scribe: Scribe, again: bool, invited: str = "") -> None:
    """Who this is, and the privacy question; to somebody who brings a code also what it is (`invited`)."""
    if not again:
        scribe.add("door.hello")
    if invited:
        scribe.add(invited)
    if not again:
        scribe.ask(TOPIC, "door.privacy", ("yes", "no"), operator=scribe.desk.operator_for(scribe.case))
        return
    asked = scribe.case.asked.get(TOPIC, 1)
    times = asked if asked <= MANY else MANY - asked % 2
    scribe.ask(TOPIC, f"door.again{times}", ("yes", "no"))
