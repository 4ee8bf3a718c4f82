"""The next question: the first that still matters for this case and has no good answer yet. A checklist, no flowchart.

Facts can come in any order and at any time; what is known is not asked. What the first of the letters that help needs
is asked before the draft, at most BUDGET questions; everything else comes afterwards and makes the letters stronger.
"""

from dataclasses import dataclass

from bot.case import Case, once
from bot.dialogue.questions import (
    claim,
    court,
    court_form,
    data,
    exchange,
    holder,
    money,
    payment,
    person,
    platform,
    story,
    theft,
    wrap,
)
from bot.dialogue.questions.question import Question, reopened
from bot.letters import offers

BUDGET = 7

ORDER: tuple[Question, ...] = (
    *story.QUESTIONS,
    *court.QUESTIONS,
    *court_form.QUESTIONS,
    *holder.QUESTIONS,
    *money.GOAL,
    *story.ACCOUNT,
    *claim.AMOUNT,
    *claim.COLLECTOR,
    *money.BALANCE,
    *person.QUESTIONS,
    *story.ADDRESS,
    *claim.DETAILS,
    *payment.QUESTIONS,
    *theft.QUESTIONS,
    *platform.QUESTIONS,
    *exchange.QUESTIONS,
    *money.DETAILS,
    *data.QUESTIONS,
    *holder.POWER,
    *person.EMAIL,
)
QUESTIONS = (*ORDER, *wrap.SUMMARY, *wrap.POST)
BY_TOPIC = {question.topic: question for question in QUESTIONS}
# Their answers show themselves, whatever question goes with them.
PLAIN_ANSWERS = frozenset(
    {
        *("full_name", "postal_address", "block_date", "payment_date", "reply_email", "company_address"),
        *("court_letter", "what_happened"),
    }
)
# No use in letters that are out.
FOR_THE_FIRST = frozenset({"already_contacted", "promise", "balance", "reply_email", "bank_iban"})
UNCOUNTED = frozenset(
    {
        *("privacy_ok", "language", "formality", "confirm_facts", "link_ok", "proof_of_sending"),
        *("which_case", "second_case", "linked_person_consent"),
    }
)
NEEDED = frozenset({"company", "full_name", "represented_person", "postal_address", "collection_agency"})
URGENT = frozenset({"court_letter", "service_date"})  # a day can be lost for good: never dropped for the budget
FIRST = frozenset({"what_happened", "court_letter", "service_date", "goal", "represented_person"})
ALWAYS_HELPS = ("company_address", "collector_address", "court_address", "power_of_attorney")


@dataclass(frozen=True)
class Agenda:
    """The topics that are asked about before the first draft, in the order of ORDER, and those that make letters
    stronger afterwards, in their own; `must` are those without which no letter of this case can be written."""

    needs: frozenset[str]
    helps: tuple[str, ...]
    must: frozenset[str]


@once
def agenda(case: Case) -> Agenda:
    """What the letters that help now ask for."""
    needs, helps = offers.topics(case)
    first = FIRST.union(needs)
    after = tuple(topic for topic in (*ALWAYS_HELPS, *helps) if topic not in first and topic in BY_TOPIC)
    spared = (
        {"company"} if any(one.sending for one in case.letters) else set[str]()
    )  # an objection may be all they want
    return Agenda(first, after, frozenset(one for one in NEEDED & first - spared if BY_TOPIC[one].when(case)))


def indispensable(case: Case, topic: str) -> bool:
    """Can nothing be written where the person does not tell this? A collector without a name gets no letter, the
    company gets its own all the same; and who helps is no sender."""
    if topic == "full_name" and case.text("represented_person"):
        return False
    wanted = offers.wanted(case)
    if topic == "company" and wanted and wanted[0][1] == "collector":
        return False
    spared = topic == "collection_agency" and case.known("company")
    return topic in agenda(case).must and not (spared and any(to == "company" for _, to in wanted))


def next_question(case: Case) -> Question | None:
    """The question to put now; None where nothing is left to ask before the letters go out. A day that is running
    comes before everything; where no letter helps, nothing else is asked about."""
    now, service = agenda(case), BY_TOPIC["service_date"]
    if _open(case, service, now):
        return service
    if helpless(case):
        return None
    before = (one for one in ORDER if one.topic in now.needs)
    after = (BY_TOPIC[topic] for topic in now.helps) if case.letters else ()
    every = (*before, *wrap.SUMMARY, *after, *wrap.POST)
    return next((one for one in every if _open(case, one, now)), None)


def missing(case: Case) -> list[str]:
    """The topics that still have to be asked before the first draft, in their order."""
    now = agenda(case)
    return [one.topic for one in ORDER if one.topic in now.needs and _open(case, one, now)] if not case.letters else []


def helpless(case: Case) -> bool:
    """Is there nothing that could be written for this case?"""
    return not case.letters and not offers.wanted(case)


def optional(case: Case, question: Question) -> bool:
    """May the person end the questions here, because letters lie ready without the answer?"""
    return bool(case.letters) and question in ORDER and question.topic not in agenda(case).must | URGENT


def choices_of(case: Case, question: Question) -> tuple[str, ...]:
    """What may be tapped instead of typing an answer."""
    if question.topic == "send_channel" and wrap.on_paper(case):
        return wrap.BY_HAND
    choices = question.choices
    if case.says_yes("claim_alleged"):
        choices = tuple(one for one in choices if one != "no_claim")
    return (*choices, "enough") if optional(case, question) else choices


def _open(case: Case, question: Question, now: Agenda) -> bool:
    if not question.when(case) or (question in ORDER and _dropped(case, question, now)):
        return False
    if not case.known(question.topic):
        return True
    asked = f"printed:{question.topic}" in case.marks
    return question.unsure(case) and not asked and not _spent(case, question, now)


def _dropped(case: Case, question: Question, now: Agenda) -> bool:
    """Once the person has had enough of questions, what only helps is dropped; what only the first letters need is once
    one of these is out; before the draft, what the budget has no room for."""
    if not case.letters:
        return _spent(case, question, now)
    if question.topic in FOR_THE_FIRST and any(one.sending for one in case.letters):
        return True
    fresh = question.topic == "court_name" and not case.asked.get("court_name")  # a paper that came after the "enough"
    if not case.marks.get("enough") or fresh or question.topic in now.must | URGENT:
        return False
    return not (question.topic == "block_date" and reopened(case))


def _spent(case: Case, question: Question, now: Agenda) -> bool:
    """Is the budget needed for what no letter can do without?"""
    if case.letters or question.topic in now.must | URGENT:
        return False
    asked = sum(times for topic, times in case.asked.items() if topic not in UNCOUNTED)
    return asked + sum(topic not in case.facts for topic in now.must) >= BUDGET
