"""A case that was taken for a forgery, lifted again by what is said later: that the account really is blocked, that
there was no message, or a story that has none in it. What was said before it became one counts again."""

from bot.dialogue import alarms
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.fake_collectors import in_the_register
from bot.dialogue.understand.genuine import says_real, says_unforged, tells_otherwise
from bot.dialogue.understand.phishing import forged
from bot.dialogue.understand.situations import situations


def lifted(scribe: Scribe, text: str) -> bool:
    """Once data were given away, only a plain word lifts it."""
    handed = {alarms.PHISHED, alarms.GONE} & {*scribe.case.marks}
    real, listed = says_real(text), alarms.FAKE in scribe.case.marks and in_the_register(text)
    if not real and not listed and not says_unforged(text) and (handed or not tells_otherwise(text)):
        return False
    found = _kind(scribe, text)
    if found:
        scribe.learn("situation", found)
    else:
        scribe.note("forgotten", topic="situation")
    scribe.add("fake_collector.lifted" if listed else "phishing.real" if real else "phishing.lifted")
    return True


def _kind(scribe: Scribe, text: str) -> str:
    """What the text tells of, else what was told before, where no forgery is in it."""
    told = (one for one in (text, scribe.case.text("what_happened")) if one and not forged(one))
    return next((kind for one in told for kind in situations(one) if kind != "phishing"), "")
