"""How a question is put: in which words, with which choices, and that it stands again after a word in between.

It never knows which question comes next.
"""

from datetime import date

from bot.case import Case
from bot.dialogue import deleting
from bot.dialogue.interview import BY_TOPIC, choices_of
from bot.dialogue.questions.money import at_bank
from bot.dialogue.questions.question import Question, maybe_open
from bot.dialogue.questions.wrap import on_paper
from bot.dialogue.scribe import Scribe
from bot.letters.offers import BY_POWER, LAWFUL, situation, taken

# A hint where an answer was not understood, other words each time; plain words where something else came between.
AFTER_A_MISS, PLAIN = ("ask", "again", "short"), ("ask", "short")
CHOICES = {
    "privacy_ok": ("yes", "no"),
    "letter_review": ("fits", "change"),
    "sent_confirmation": ("sent", "later"),
    "nudge": ("answer", "nothing", "open", "later"),
    "all_done": ("all_done", "lacking", "later"),
    "proof_of_sending": ("objected", "later"),
    "link_ok": ("yes", "no"),
    "same_paper": ("yes", "no"),
    "linked_person_consent": ("yes", "no"),
}


def key_for(scribe: Scribe, question: Question) -> str:
    """The wording of a question: first plainly; for what is printed, where only memory answered; for the rest, where a
    part is known; else once more."""
    topic, asked = question.topic, scribe.case.asked.get(question.topic, 0)
    if question.begun(scribe.case):
        return f"{topic}.more" if asked % 2 else f"{topic}.more_too"
    if scribe.case.known(topic) and scribe.has_word(f"{topic}.printed"):
        return f"{topic}.printed"
    misses = int(scribe.case.marks.get(f"missed:{topic}", "0")) if scribe.missed else 0
    words, times = (AFTER_A_MISS, misses) if misses else (PLAIN, asked)
    wanted = f"{topic}.{words[times % len(words)]}" if asked else f"{topic}.ask"
    return wanted if scribe.has_word(wanted) else f"{topic}.ask"


def values(scribe: Scribe, topic: str) -> dict[str, object]:
    """What the wordings of questions may name."""
    case, question = scribe.case, BY_TOPIC.get(topic)
    return {
        **(question.values(scribe) if question else {}),
        "company": scribe.desk.name_of(case.text("company")),
        "collector": scribe.desk.name_of(case.text("collection_agency")),
        "known": case.value(topic),
        "alleged": case.says_yes("claim_alleged"),
        "taken": taken(case),
        "maybe_open": topic == "block_date" and maybe_open(case),
        "bank": at_bank(scribe),
        "by_law": LAWFUL in case.marks,
        "by_power": BY_POWER in case.marks,
        "situation": situation(case),
        "letters": unsent_ids(case),
        "on_paper": on_paper(case),
        "holder": case.text("represented_person"),
        "hour": case.text("reminder_time") or "18:00",
        "operator": scribe.desk.operator_for(case),
    }


def unsent_ids(case: Case) -> list[str]:
    return [letter.id for letter in case.newest_letters() if letter.sending is None]


def waiting_since(case: Case, text: str) -> date:
    """The day since which all letters lie ready that are not out, or those that the text names."""
    first: dict[str, date] = {}
    for one in case.letters:
        first[one.id] = min(one.drafted_on, first.get(one.id, one.drafted_on))
    waiting = unsent_ids(case)
    named = [one for one in waiting if one in text.upper()]
    return max((first[one] for one in named or waiting), default=date.min)


def stand_again(scribe: Scribe, topic: str) -> None:
    """The question that stood open stands open still, in few words."""
    if topic == deleting.TOPIC:
        deleting.ask(scribe, again=True)
        return
    question = BY_TOPIC.get(topic)
    choices = choices_of(scribe.case, question) if question else CHOICES.get(topic, ())
    times = scribe.case.asked.get(topic, 0)
    plain = PLAIN if question and topic != "confirm_facts" else ("short_too", "short")  # no list is shown twice
    words = plain[times % len(plain)] if times and scribe.has_word(f"{topic}.{plain[0]}") else "short"
    key = f"{topic}.{words}" if scribe.has_word(f"{topic}.{words}") else f"{topic}.ask"
    if question and question.begun(scribe.case):
        key = key_for(scribe, question)
    scribe.ask(topic, key, choices, **values(scribe, topic))


def not_followed(scribe: Scribe) -> bool:
    """What was not understood, or that all is well, dates no letter anew."""
    return any(one.kind == "mark" and one.data["key"].startswith(("missed:", "solved")) for one in scribe.entries)
