"""One call stands in a letter once."""

import pytest

from bot.case import Contact
from bot.letters import story
from tests import conversation
from tests.conversation import answering, told


def test_a_call_is_told_by_what_was_said_in_it_and_not_once_more() -> None:
    talk = told("amazon hat mein konto gesperrt am 4.11. am 12.11. angerufen, die meinte 'in den nächsten wochen'")
    letter = answering(talk, "letter_review").case.newest_letters()[0].text
    assert letter.count("12. November 2026") == 1
    assert "Telefon: meine Anfrage" not in letter


@pytest.mark.parametrize(("count", "left"), [(5, 3), (2, 0), (1, 1)])
def test_calls_that_were_counted_and_then_told_by_their_days_are_told_once(count: int, left: int) -> None:
    dated = [Contact("phone", "company", "other", conversation.day(2026, 11, day), "", 1) for day in (3, 9)]
    found = story.told([Contact("phone", "person", "inquiry", None, "", count), *dated])
    counted = [one.count for one in found.contacts if one.when is None]
    assert sum(counted) == left
