"""Who is asked whether the account is blocked at all, and does not know, gets no letter that says that it is."""

import pytest

from tests.conversation import Conversation, answering, told


def _asked(story: str) -> Conversation:
    talk = answering(told(story), "block_date")
    assert "Ist das Konto gesperrt" in talk.text
    return talk


@pytest.mark.parametrize("said", ["weiß nicht", "keine ahnung", "weiß ich grad nicht"])
def test_the_letter_said_that_an_account_is_blocked_of_which_nobody_knows_it(said: str) -> None:
    talk = _asked("otto will 120 euro, mahnung bekommen, hab ich am 1.10. bezahlt")
    talk.say(said)
    answering(talk, "confirm_facts").say("ja")
    assert talk.case.letters
    assert not any("gesperrt" in one.text for one in talk.case.letters)


def test_a_block_that_was_told_was_lost_with_its_day() -> None:
    talk = answering(told("otto hat mein konto gesperrt, die wollen 120 euro"), "block_date")
    talk.say("weiß nicht")
    answering(talk, "confirm_facts").say("ja")
    assert any("gesperrt" in one.text for one in talk.case.letters)


def test_who_finds_the_account_blocked_after_all_is_heard() -> None:
    talk = _asked("otto will 120 euro, mahnung bekommen, hab ich am 1.10. bezahlt")
    talk.say("weiß nicht")
    talk.say("doch, mein konto ist gesperrt seit 3.11.")
    answering(talk, "confirm_facts").say("ja")
    assert any("3. November 2026 gesperrt" in one.text for one in talk.case.letters)
