"""What comes next: a question, the summary, a draft, the post; decided from the case at the end of every turn."""

from collections.abc import Callable

from bot.case import Case, Entry
from bot.dialogue import overview, post, stages
from bot.dialogue.drafting import draft_all, stale
from bot.dialogue.interview import BY_TOPIC, DETAILS, next_question
from bot.dialogue.missed import not_known
from bot.dialogue.questions.question import Question, data_only
from bot.dialogue.questions.wrap import POST, reviewed, unsent
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst

AGAIN = ("short", "again", "ask")  # the second time a hint, then other words each time


def advance(scribe: Scribe) -> None:
    """Puts the one question that is next, or drafts, or says that nothing is to do now."""
    question = next_question(scribe.case)
    if question and question.topic == "confirm_facts":
        _summary(scribe)
    elif question and question not in POST:
        put(scribe, question)
    elif not scribe.case.letters:
        _first_draft(scribe)
    else:
        _towards_the_post(scribe, question)


def put(scribe: Scribe, question: Question) -> None:
    """Asks: first plainly; again with a hint; for what is printed, where only memory answered."""
    topic, asked = question.topic, scribe.case.asked.get(question.topic, 0)
    if question in DETAILS and "details" not in scribe.case.marks:
        scribe.note("mark", key="details", value="1")
        scribe.add("details.intro")
    key = _key(scribe, question, asked)
    if key.endswith(".printed"):
        scribe.note("mark", key=f"printed:{topic}", value="1")
    scribe.ask(topic, key, _choices(question), **_values(scribe, topic))


def _key(scribe: Scribe, question: Question, asked: int) -> str:
    topic = question.topic
    if scribe.case.known(topic) and scribe.has_word(f"{topic}.printed"):
        return f"{topic}.printed"
    wanted = AGAIN[asked % len(AGAIN)] if asked else "ask"
    return f"{topic}.{wanted}" if scribe.has_word(f"{topic}.{wanted}") else f"{topic}.ask"


def _choices(question: Question) -> tuple[str, ...]:
    return (*question.choices, "enough") if question in DETAILS else question.choices


def _values(scribe: Scribe, topic: str) -> dict[str, object]:
    case = scribe.case
    return {
        "company": scribe.desk.name_of(case.text("company")),
        "collector": scribe.desk.name_of(case.text("collection_agency")),
        "known": case.value(topic),
        "exhibits": len(case.exhibits),
        "letters": [letter.id for letter in case.newest_letters() if letter.sending is None],
        "hour": case.text("reminder_time") or "18:00",
    }


def _summary(scribe: Scribe) -> None:
    """All facts once, short, before the first draft."""
    asked = scribe.case.asked.get("confirm_facts", 0)
    scribe.add("confirm_facts.title" if not asked else "confirm_facts.title_again", lines=overview.facts(scribe))
    first = "confirm_facts.ask_data" if data_only(scribe.case) else "confirm_facts.ask"
    scribe.ask("confirm_facts", first if not asked else "confirm_facts.short", ("yes", "change"))


def _first_draft(scribe: Scribe) -> None:
    if not draft_all(scribe):
        scribe.add("court.instead")
        return
    stages.happened(scribe, "drafted")
    advance(scribe)


def _towards_the_post(scribe: Scribe, question: Question | None) -> None:
    if unsent(scribe.case) and stale(scribe.case):
        draft_all(scribe)
    if not unsent(scribe.case):
        _nothing_to_do(scribe)
    elif not reviewed(scribe.case):
        _review(scribe)
    elif question:
        put(scribe, question)
    else:
        post.ask_for_sending(scribe)


def _review(scribe: Scribe) -> None:
    """The drafts are looked at; the course of events and the exhibits that go along are shown with them."""
    case = scribe.case
    if overview.contradiction(case) and "timeline" not in case.marks:
        scribe.note("mark", key="timeline", value="1")
        scribe.add("timeline.title", lines=overview.timeline(scribe))
        promise, later = overview.contradiction(case) or (None, None)
        scribe.add("timeline.contradiction", promise=promise, later=later)
    enclosed = sorted({one for letter in case.newest_letters() for one in letter.exhibits if not letter.sending})
    if enclosed and not case.asked.get("letter_review"):
        scribe.add("letter_review.enclosed", ids=enclosed)
    scribe.ask("letter_review", _review_key(case), ("fits", "change"))


def _review_key(case: Case) -> str:
    """Once in full; after that it says whether the version is a new one."""
    if not case.asked.get("letter_review"):
        return "letter_review.ask"
    newest = max((one.turn for one in case.newest_letters() if one.version > 1), default=0)
    last = max((entry.turn for entry in case.journal if _asks_review(entry)), default=0)
    return "letter_review.again" if newest > last else "letter_review.short"


def _asks_review(entry: Entry) -> bool:
    return entry.kind == "asked" and entry.data["topic"] == "letter_review"


def _nothing_to_do(scribe: Scribe) -> None:
    """Nothing stands open; said only where the person would else get no answer."""
    if scribe.case.open:
        scribe.note("closed")
    if not scribe.said_anything:
        scribe.add(f"idle.{scribe.case.stage}", lines=_dates(scribe))


def _dates(scribe: Scribe) -> list[str]:
    watched = (one for one in scribe.case.newest_letters() if one.sending and not one.answered)
    return [overview.deadline_line(scribe, letter) for letter in watched]


def chosen(scribe: Scribe, burst: Burst) -> bool:
    """A tapped choice: its deed, or the answer that its words would be. True where no question shall follow."""
    if not burst.choice:
        return False
    name, _, about = burst.choice.partition(":")
    deed = CHOICES.get(name)
    if deed:
        return deed(scribe, about)
    topic = scribe.case.open
    question = BY_TOPIC.get(topic or "")
    if question and name == "unknown":
        not_known(scribe, question.topic)
    elif question and name in NOTHING and name in question.choices:
        scribe.learn(question.topic, False)
    elif not (question and name in question.choices and question.read(scribe, scribe.word(f"choices.{name}"))):
        scribe.add("missed.old_choice")
    return False


def _fits(scribe: Scribe, about: str) -> bool:
    scribe.learn("letter_review", str(scribe.turn))
    return False


def _change(scribe: Scribe, about: str) -> bool:
    overview.change(scribe)
    return True


def _enough(scribe: Scribe, about: str) -> bool:
    scribe.note("mark", key="enough", value="1")
    return False


def _no_claim(scribe: Scribe, about: str) -> bool:
    scribe.learn("claim_alleged", False)
    scribe.learn("claim_amount", None)
    return False


def _keep(scribe: Scribe, about: str) -> bool:
    scribe.add("delete.kept")
    return False


def _delete_all(scribe: Scribe, about: str) -> bool:
    scribe.add("delete.done")
    scribe.erase = True
    return True


Deed = Callable[[Scribe, str], bool]
CHOICES: dict[str, Deed] = {
    "fits": _fits,
    "change": _change,
    "enough": _enough,
    "no_claim": _no_claim,
    "keep": _keep,
    "delete_all": _delete_all,
    **post.CHOICES,
}
NOTHING = frozenset({"none"})
