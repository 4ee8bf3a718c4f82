"""What happens when nothing was understood: said kindly, never in the same words three times, and never for ever."""

from bot.dialogue.asking import stand_again
from bot.dialogue.interview import BY_TOPIC, agenda, helpless, indispensable
from bot.dialogue.questions import court
from bot.dialogue.questions.open_account import not_blocked
from bot.dialogue.questions.question import maybe_open
from bot.dialogue.questions.wrap import WRONG, on_paper
from bot.dialogue.repeated import repeated
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.lacks import lacks
from bot.dialogue.understand.obstacles import obstacle

PATIENCE, TWICE, SENTENCE = 3, 2, 4  # the last in words


def nothing_said(scribe: Scribe, burst: Burst) -> None:
    """A burst without words; said only where nothing else came with it."""
    came = (burst.kept, burst.refused, burst.choice, burst.forward_text, burst.edit_of, burst.redact_text)
    others = (burst.edit_ref, burst.other, burst.redact_exhibit, burst.redact_ref, burst.recordings)
    if not any(came) and not any(others) and not scribe.lines:
        scribe.vary("missed.empty")


def not_known(scribe: Scribe, topic: str) -> None:
    """ "I don't know": the letter then asks; what no letter can do without is explained instead."""
    if indispensable(scribe.case, topic):
        _miss(scribe, topic)
        scribe.vary("missed.needed")
        return
    if topic == "confirm_facts":
        scribe.vary("confirm_facts.what")
        return
    if _told_once(scribe, topic):
        scribe.add("unknown.kept")
        return
    if topic == "block_date" and maybe_open(scribe.case):
        not_blocked(scribe)  # no letter says that an account is shut of which nobody knows it
        return
    scribe.learn(topic, None)
    key = f"{topic}.unknown" if scribe.has_word(f"{topic}.unknown") else "unknown.fine"
    scribe.add(key, on_paper=on_paper(scribe.case))
    if topic == "service_date":
        court.show(scribe)


def _told_once(scribe: Scribe, topic: str) -> bool:
    """Was it told, and only what is printed asked for? Then what was told stays."""
    return scribe.case.value(topic) is not None and f"printed:{topic}" in scribe.case.marks


def _miss(scribe: Scribe, topic: str | None) -> None:
    """Counts, so that the hints take turns."""
    scribe.missed = True
    times = int(scribe.case.marks.get(f"missed:{topic}", "0")) + 1
    scribe.note("mark", key=f"missed:{topic}", value=str(times))


def missed(scribe: Scribe, topic: str | None, text: str, with_files: bool) -> None:
    """Nothing new was understood: it is known already; or the question is put again with a hint, and after a while left
    open, where it can be."""
    known = repeated(scribe, text)
    if known:
        scribe.vary("missed.known", topics=[scribe.word(f"labels.{one}") for one in known])
        return
    if _obstructed(scribe, topic, text):
        return
    _miss(scribe, topic)
    if not helpless(scribe.case):
        _hint(scribe, topic, text, with_files)


def _obstructed(scribe: Scribe, topic: str | None, text: str) -> bool:
    """Does it tell why there is no answer yet? What helps then is said, twice at most."""
    why = obstacle(topic, text)
    times = int(scribe.case.marks.get(f"obstacle:{topic}", "0"))
    if not why or not topic or times == TWICE:
        return False
    scribe.note("mark", key=f"obstacle:{topic}", value=str(times + 1))
    scribe.add(f"{topic}.{why}")
    stand_again(scribe, topic)
    return True


def _fits_no_line(text: str) -> bool:
    """Is something told that the summary does not show, and nothing called wrong?"""
    if lacks(text):
        return True
    return len(text.split()) >= SENTENCE and yes_no(text) is not False and not WRONG.search(text)


def _hint(scribe: Scribe, topic: str | None, text: str, with_files: bool) -> None:
    if topic not in BY_TOPIC:
        if topic or (not with_files and scribe.case.letters):
            scribe.vary("missed.free")
        return
    asked = scribe.case.asked.get(topic, 0)
    if topic == "confirm_facts":
        scribe.vary("confirm_facts.unplaced" if _fits_no_line(text) else "confirm_facts.what")
        return
    if asked < (PATIENCE if topic in agenda(scribe.case).needs else TWICE):
        return
    if indispensable(scribe.case, topic):
        scribe.vary("missed.needed")
        return
    if _told_once(scribe, topic):
        scribe.add("unknown.kept")
        return
    scribe.learn(topic, None, source="assumed")
    scribe.add("missed.left_open")
    if topic == "service_date":
        court.show(scribe)
