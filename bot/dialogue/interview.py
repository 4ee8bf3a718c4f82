"""The next question: the first that still matters for this case and has no good answer yet. A checklist, no flowchart.

Facts can come in any order and at any time; what is known is not asked. Essential questions lead to the first draft,
at most BUDGET of them block it; the others come afterwards and make the letter stronger.
"""

from bot.case import Case
from bot.dialogue.questions import claim, court, exchange, person, story, wrap
from bot.dialogue.questions.question import Question, reopened

BUDGET = 7

INTAKE: tuple[Question, ...] = (
    *story.QUESTIONS,
    *court.QUESTIONS,
    *story.ACCOUNT,
    *claim.AMOUNT,
    *person.QUESTIONS,
)
DETAILS: tuple[Question, ...] = (*story.ADDRESS, *claim.DETAILS, *exchange.QUESTIONS, *person.EMAIL)
QUESTIONS = (*INTAKE, *wrap.SUMMARY, *DETAILS, *wrap.POST)
BY_TOPIC = {question.topic: question for question in QUESTIONS}
INTAKE_TOPICS = frozenset(question.topic for question in INTAKE)
DETAIL_TOPICS = frozenset(question.topic for question in DETAILS)
FOR_THE_FIRST = frozenset({"already_contacted", "promise", "balance", "reply_email"})  # no use in letters that are out
UNCOUNTED = frozenset(
    {
        *("privacy_ok", "language", "formality", "confirm_facts", "link_ok", "proof_of_sending"),
        *("which_case", "second_case", "linked_person_consent"),
    }
)
NEEDED_AT_ALL = frozenset({"company", "full_name", "postal_address"})
URGENT = frozenset({"court_letter", "service_date"})  # a day can be lost for good: never dropped for the budget
NEVER_SPENT = NEEDED_AT_ALL | URGENT
LEFTOVERS = frozenset(question.topic for question in INTAKE) - NEEDED_AT_ALL - URGENT


def next_question(case: Case) -> Question | None:
    """The question to put now; None where nothing is left to ask before the letters go out. A day that is running
    comes before everything; without letters, a court's paper is all that is asked about."""
    service = BY_TOPIC["service_date"]
    if open_still(case, service):
        return service
    if only_court(case):
        return None
    return next((question for question in QUESTIONS if open_still(case, question)), None)


def only_court(case: Case) -> bool:
    """Does a court's paper leave nothing to do here, because no letter helps against it?"""
    return court.running(case) and case.known("service_date") and not case.letters


def optional(case: Case, question: Question) -> bool:
    """May the person end the questions here, because letters lie ready without the answer?"""
    return question.topic in DETAIL_TOPICS or (bool(case.letters) and question.topic in LEFTOVERS)


def choices_of(case: Case, question: Question) -> tuple[str, ...]:
    """What may be tapped instead of typing an answer."""
    return (*question.choices, "enough") if optional(case, question) else question.choices


def open_still(case: Case, question: Question) -> bool:
    """Does this question still matter, and can asking it (again) help?"""
    if not question.when(case) or _later(case, question):
        return False
    if not case.known(question.topic):
        return True
    asked = f"printed:{question.topic}" in case.marks
    return question.unsure(case) and not asked and not _spent(case, question)


def _later(case: Case, question: Question) -> bool:
    """Details wait for the first draft; they, and what the budget left over, are dropped once the person has had enough
    of questions, and those that only the first letters need once one of these is out."""
    if question.topic in DETAIL_TOPICS and not case.letters:
        return True
    if question.topic in FOR_THE_FIRST and any(one.sending for one in case.letters):
        return True
    if optional(case, question):
        return "enough" in case.marks and not (question.topic == "block_date" and reopened(case))
    return question.topic in INTAKE_TOPICS and not case.letters and _spent(case, question)


def _spent(case: Case, question: Question) -> bool:
    """Is the budget needed for what no letter can do without?"""
    if case.letters or question.topic in NEVER_SPENT:
        return False
    asked = sum(times for topic, times in case.asked.items() if topic not in UNCOUNTED)
    missing = sum(topic not in case.facts and topic != question.topic for topic in NEEDED_AT_ALL)
    return asked + missing >= BUDGET
