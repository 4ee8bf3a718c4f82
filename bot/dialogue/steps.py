"""What comes next: a question, the summary, a draft, the post; decided from the case at the end of every turn."""

from collections.abc import Callable

from bot.case import Case, Entry
from bot.dialogue import (
    alarms,
    astray,
    deleting,
    late_collector,
    overview,
    post,
    recordings,
    routing,
    sender,
    situating,
    stages,
)
from bot.dialogue.asking import key_for, stand_again, values
from bot.dialogue.drafting import draft_all, draft_one, stale
from bot.dialogue.interview import BY_TOPIC, choices_of, next_question, optional
from bot.dialogue.missed import not_known
from bot.dialogue.posting import ask_for_sending
from bot.dialogue.questions import court, holder
from bot.dialogue.questions.question import Question, reopened
from bot.dialogue.questions.wrap import POST, reviewed, unsent
from bot.dialogue.said import say_once
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.letters.offers import LET_GO, by_the_state, data_only, phished, wanted

Deed = Callable[[Scribe, str], bool]


def advance(scribe: Scribe) -> None:
    """Puts the one question that is next, or drafts, or says that nothing is to do now."""
    if scribe.asks or scribe.over or holder.rests(scribe):
        return
    sender.take_over(scribe)
    if _overtaken(scribe):
        draft_all(scribe)
    question = next_question(scribe.case)
    if question and question.topic == "confirm_facts":
        _summary(scribe)
    elif question and question not in POST:
        put(scribe, question)
    elif not scribe.case.letters:
        _first_draft(scribe)
    else:
        _towards_the_post(scribe, question)


def _overtaken(scribe: Scribe) -> bool:
    """Was a claim told only now, of which letters that were looked at say nothing, or that there is none? They may go
    out any moment."""
    fact = scribe.case.facts.get("claim_alleged")
    told = fact is not None and fact.value is True and fact.turn == scribe.turn and "letter_review" in scribe.case.asked
    return told and unsent(scribe.case) and stale(scribe.case)


def put(scribe: Scribe, question: Question) -> None:
    """Asks a question; the first of the details with a word on why more is asked."""
    topic = question.topic
    if optional(scribe.case, question) and "details" not in scribe.case.marks:
        scribe.note("mark", key="details", value="1")
        scribe.add("details.intro", next=bool(scribe.case.letters) and not unsent(scribe.case))
    key = key_for(scribe, question)
    if key.endswith(".printed"):
        scribe.note("mark", key=f"printed:{topic}", value="1")
    scribe.ask(topic, key, choices_of(scribe.case, question), **values(scribe, topic))


def _summary(scribe: Scribe) -> None:
    """All facts once, short, before the first draft; again only where one changed since."""
    asked = scribe.case.asked.get("confirm_facts", 0)
    if not asked:
        scribe.add("confirm_facts.title", lines=overview.facts(scribe), one=_one_letter(scribe.case))
        key = "confirm_facts.ask"
    else:
        if _changed(scribe.case):
            scribe.add("confirm_facts.title_again", lines=overview.facts(scribe))
        key = _asked_again(scribe, asked)
    scribe.ask("confirm_facts", key, ("yes", "change"), aim=situating.aims(scribe))


def _asked_again(scribe: Scribe, asked: int) -> str:
    """With the aim where it was changed just now; no line of the list shows it."""
    goal = scribe.case.facts.get("goal")
    if goal is not None and goal.turn == scribe.turn:
        return "confirm_facts.ask"
    return "confirm_facts.short_too" if asked % 2 else "confirm_facts.short"


def _one_letter(case: Case) -> bool:
    return len(wanted(case)) == 1


def _changed(case: Case) -> bool:
    """Did a fact change since the summary was last shown?"""
    for entry in reversed(case.journal):
        if entry.kind == "asked" and entry.data["topic"] == "confirm_facts":
            return False
        if entry.kind in ("fact", "forgotten", "emptied", "undone", "exhibit"):
            return True
    return True


def _first_draft(scribe: Scribe) -> None:
    if draft_all(scribe):
        stages.happened(scribe, "drafted")
        advance(scribe)
        return
    if scribe.case.open:
        scribe.note("closed")
    _instead(scribe)


def _instead(scribe: Scribe) -> None:
    """No letter helps here: what does is said once in full, and afterwards only where nothing else was."""
    marks = scribe.case.marks
    mild = "fake_collector" if alarms.FAKE in marks else "phishing"
    forged = "gone" if alarms.GONE in marks else "entered" if alarms.PHISHED in marks else mild
    other = "public" if by_the_state(scribe.case) else "let_go" if scribe.case.marks.get(LET_GO) else "court"
    key = forged if phished(scribe.case) else other
    if f"instead:{key}" not in scribe.case.marks:
        scribe.note("mark", key=f"instead:{key}", value="1")
        _about(scribe, key, "instead")
    elif not scribe.said_anything:
        _about(scribe, key, "still_too" if scribe.turn % 2 else "still")


def _about(scribe: Scribe, key: str, line: str) -> None:
    if key == "court":
        court.say(scribe, line)
    else:
        scribe.add(f"{key}.{line}")


def _towards_the_post(scribe: Scribe, question: Question | None) -> None:
    waits = _no_objection_yet(scribe.case) or _after_the_objection(scribe.case)
    if (unsent(scribe.case) and stale(scribe.case)) or reopened(scribe.case) or waits:
        written = draft_all(scribe)
        if written and scribe.case.text("letter_review") == str(scribe.turn):  # the yes was to what lay there before
            scribe.note("forgotten", topic="letter_review")
    if astray.owed(scribe.case):
        astray.redirect(scribe)
    if late_collector.owed(scribe.case) and draft_one(scribe, "claim_dispute", "collector"):
        stages.happened(scribe, "drafted")
    if not unsent(scribe.case):
        _nothing_to_do(scribe)
    elif not reviewed(scribe.case):
        _review(scribe)
    elif question:
        put(scribe, question)
    else:
        ask_for_sending(scribe)


def _no_objection_yet(case: Case) -> bool:
    """Does a court's day run, and its letter is not even drafted? Then it comes before all that waits."""
    missing = (kind for kind, to in wanted(case) if to == "court")
    return any(kind not in {one.kind for one in case.newest_letters()} for kind in missing)


def _after_the_objection(case: Case) -> bool:
    """Is only the court's letter out, and others had to wait for it? Data alone nobody asked for there."""
    out = {one.to.kind for one in case.newest_letters()}
    more = any(kind != "access_request" for kind, _ in wanted(case))
    return out == {"court"} and court.served(case) and not court.running(case) and more


def _review(scribe: Scribe) -> None:
    """The drafts are looked at; the course of events and the exhibits that go along are shown with them."""
    case = scribe.case
    if overview.contradiction(case) and "timeline" not in case.marks:
        scribe.note("mark", key="timeline", value="1")
        scribe.add("timeline.title", lines=overview.timeline(scribe))
        promise, later = overview.contradiction(case) or (None, None)
        scribe.add("timeline.contradiction", promise=promise, later=later)
    key = _review_key(scribe)
    going = {one for letter in case.newest_letters() for one in letter.exhibits if not letter.sending}
    enclosed = sorted(going & {one.id for one in case.exhibits})  # copies of letters are no exhibits
    fresh = [one for one in enclosed if f"hinted:{one}" not in case.marks]
    if fresh and key in HINTED:
        for one in fresh:
            scribe.note("mark", key=f"hinted:{one}", value="1")
        scribe.add("letter_review.enclosed", ids=fresh)
    elif key == "letter_review.ask" and not (case.exhibits or data_only(case) or court.served(case)):
        say_once(scribe, "letter_review.no_papers")
    scribe.ask("letter_review", key, ("fits", "change"), holder=scribe.case.text("represented_person"))


HINTED = frozenset({"letter_review.ask", "letter_review.again"})


def _review_key(scribe: Scribe) -> str:
    """In full for letters that are new; a new version is called one; else short, in other words each time."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None]
    last = max((entry.turn for entry in scribe.case.journal if _asks_review(entry)), default=0)
    fresh = [one.version for one in waiting if one.turn > last]
    if fresh:
        return "letter_review.ask" if not last or 1 in fresh else "letter_review.again"
    return "letter_review.short_too" if scribe.turn % 2 else "letter_review.short"


def _asks_review(entry: Entry) -> bool:
    return entry.kind == "asked" and entry.data["topic"] == "letter_review"


def _nothing_to_do(scribe: Scribe) -> None:
    """Nothing stands open; said only where the person would else get no answer. Which way to go stays asked where the
    answer was not understood."""
    if scribe.missed and scribe.case.open == routing.TOPIC:
        stand_again(scribe, routing.TOPIC)
        return
    if scribe.case.open:
        scribe.note("closed")
    if court.running(scribe.case) and not scribe.said_anything:
        _instead(scribe)  # never that nothing is to do
        court.show(scribe)
    elif not scribe.said_anything:
        scribe.vary(f"idle.{scribe.case.stage}", lines=_dates(scribe))


def _dates(scribe: Scribe) -> list[str]:
    return [overview.deadline_line(scribe, letter) for letter in overview.watched(scribe.case)]


def chosen(scribe: Scribe, burst: Burst) -> bool:
    """A tapped choice: its deed, or the answer that its words would be. True where no question shall follow. A button
    of another moment changes nothing."""
    if not burst.choice:
        return False
    if burst.choice == recordings.KEEP and (burst.kept or burst.refused):
        return False
    if burst.choice not in scribe.case.offered or _old(scribe.case, burst.ticket):
        scribe.vary("missed.old_choice")
        return False
    name, _, about = burst.choice.partition(":")
    deed = CHOICES.get(name)
    if deed:
        return deed(scribe, about)
    question = BY_TOPIC.get(scribe.case.open or "")
    if question and name == "unknown":
        not_known(scribe, question.topic)
    elif question and name in NOTHING:
        scribe.learn(question.topic, False)
    elif not _heard_as_words(scribe, question, scribe.word(f"choices.{name}")):
        scribe.vary("missed.old_choice")
    return False


def _heard_as_words(scribe: Scribe, question: Question | None, label: str) -> bool:
    """A tap that says no more than its label: what stands open hears it as if it were typed."""
    if question:
        return question.read(scribe, label)
    listener = post.LISTENERS.get(scribe.case.open or "")
    return bool(listener and listener(scribe, label))


def _old(case: Case, ticket: str) -> bool:
    """Was the button offered with another question than the newest one? The same question asked once more is the same,
    but for those that show something to be looked at."""
    if not ticket or (ticket.partition("|")[0] == case.open and case.open not in LOOKED_AT):
        return False
    newest = next((f"{one.data['topic']}|{one.turn}" for one in reversed(case.journal) if one.kind == "asked"), "")
    return ticket != newest


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


def _aim(*goals: str) -> Deed:
    def deed(scribe: Scribe, about: str) -> bool:
        scribe.learn("goal", goals)
        return False

    return deed


CHOICES: dict[str, Deed] = {
    "fits": _fits,
    "change": _change,
    "enough": _enough,
    "no_claim": _no_claim,
    "unblock": _aim("unblock"),
    "payout": _aim("payout"),
    "both": _aim("unblock", "payout"),
    **deleting.CHOICES,
    **post.CHOICES,
}
NOTHING = frozenset({"none"})
LOOKED_AT = frozenset({"confirm_facts", "letter_review", "sent_confirmation", "nudge", "delete"})
