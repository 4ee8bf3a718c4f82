"""What a question is: when it matters, how its answer is read, and when the answer is not good enough yet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.case import Case, When
from bot.dialogue.scribe import Scribe

Test = Callable[[Case], bool]


def always(case: Case) -> bool:
    return True


def never(case: Case) -> bool:
    return False


def no_values(scribe: Scribe) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Question:
    """`read` notes what an answer says and tells whether it was understood. `essential` questions come before the first
    draft, the others make it stronger. `unsure` asks once more, for what is printed, where only memory answered."""

    topic: str
    when: Test
    read: Callable[[Scribe, str], bool]
    choices: tuple[str, ...] = ()
    essential: bool = False
    unsure: Test = never
    values: Callable[[Scribe], dict[str, Any]] = no_values


def data_only(case: Case) -> bool:
    return case.value("goal") == ("data",)


def tells_story(case: Case) -> bool:
    return not data_only(case)


def claimed(case: Case) -> bool:
    return case.value("claim_alleged") is True and tells_story(case)


def paid(case: Case) -> bool:
    return claimed(case) and case.says_yes("claim_paid")


def vague(case: Case, topic: str) -> bool:
    """Was a day remembered, but not as one day, though papers are at hand?"""
    value = case.value(topic)
    return isinstance(value, When) and not value.exact and bool(case.exhibits)
