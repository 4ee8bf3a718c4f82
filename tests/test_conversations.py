"""Invented conversations: whatever people type, tap, send, take back or wait, these things hold."""

import datetime as dt
import re
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.case import Case, Value, When
from bot.dialogue import commands
from bot.dialogue.interview import BUDGET, BY_TOPIC, NEEDED, UNCOUNTED, URGENT
from bot.dialogue.questions.wrap import POST
from bot.dialogue.reminders import COURT, HARD_FROM, HARD_UNTIL
from bot.dialogue.turn import Burst, Turn
from bot.dialogue.understand.answers import read
from bot.dialogue.wordings import LONGEST
from bot.law.calendar import is_postal_day, is_working_day
from tests.conversation import BERLIN, START, Conversation, agreed, drafted, reread, says, texts
from tests.invented import ANSWERS, STORIES, Story, live

FAST = settings(max_examples=60, deadline=None)
AFTER_LETTERS = {
    *("letter_review", "sent_confirmation", "nudge", "company_reply", "delete", "privacy_ok", "proof_of_sending"),
    *("second_case", "which_case", "linked_person_consent", "all_done", "next_route", "lacking"),
    *("refund_received", "refund_part"),
}
TOPICS = AFTER_LETTERS | set(BY_TOPIC)
REPEATABLE = AFTER_LETTERS | {"confirm_facts"} | {question.topic for question in POST}
BROKEN = re.compile(r"\bNone\b|\{\{|\{%|\bundefined\b")
QUIET_UNTIL, QUIET_FROM = dt.time(8, 30), dt.time(20, 30)


def nobody(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
    """Looks away."""


def typed(talk: Conversation) -> str:
    heard = [one.text for one in talk.case.heard]
    replies = [str(one.get("text", "")) for one in talk.case.replies]
    return " ".join([*heard, *replies, *(str(fact.value) for fact in talk.case.facts.values())])


@FAST
@given(STORIES)
def test_every_message_gets_an_answer_that_is_short_whole_and_ends_in_a_known_question(story: Story) -> None:
    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        door_closes = burst is None and turn.erase
        assert says(turn) or door_closes, burst
        for out in says(turn):
            text = out.body["text"]
            assert 0 < len(text.strip()) <= len(text) <= LONGEST
            assert out.body["asks"] is None or out.body["asks"] in TOPICS
            broken = BROKEN.search(text)
            assert not broken or broken[0] in typed(talk) or _by(burst, broken[0]), text

    live(story, look)


def _by(burst: Burst | None, sign: str) -> bool:
    return burst is not None and sign in f"{burst.text}{burst.edit_text}{burst.forward_text}"


@FAST
@given(STORIES)
def test_a_message_ends_in_one_question_at_most(story: Story) -> None:
    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        asking = [out for out in says(turn) if out.body["asks"]]
        assert len(asking) <= 1
        assert not asking or asking[0] is says(turn)[-1]

    live(story, look)


def test_somebody_who_is_not_understood_never_reads_the_same_three_times_in_a_row() -> None:
    for start in (agreed(), drafted()):
        said = ["", ""]
        for text in ("asdf qwer", "hm tja", "lorem ipsum", "dolor sit", "amet elit", "sed do") * 3:
            start.say(text)
            said.append(start.text)
            assert len({*said[-3:]}) > 1, said[-1]


@FAST
@given(STORIES)
def test_the_same_words_are_never_said_three_times_in_a_row_unless_they_were_asked_for(story: Story) -> None:
    said: list[str] = []

    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        said.append("" if _asked_for(burst) else "\n".join(texts(turn)))
        assert not said[-1] or len({*said[-3:]}) > 1 or len(said) < 3, said[-1]

    live(story, look)


def _asked_for(burst: Burst | None) -> bool:
    """The same command, the same silence, the same file or the same request for patience may get the same words."""
    if burst is None or commands.find(burst):
        return True
    same = not burst.text.strip() or read(burst.text) in ("wait", "stop", "back", "ask_back")
    return same or bool(burst.choice or burst.edit_of or burst.kept or burst.refused)


@FAST
@given(STORIES)
def test_at_most_seven_questions_stand_before_the_first_letter(story: Story) -> None:
    asked: dict[str, list[str]] = {}

    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        if turn.erase:
            asked.clear()
        if burst is None or talk.case.letters or commands.find(burst):
            return
        for out in says(turn):
            asked.setdefault(out.body["case"], []).extend([out.body["asks"]] if out.body["asks"] else [])
        here = asked.get(talk.case.id, [])
        counted = [topic for topic in here if topic in BY_TOPIC and topic not in UNCOUNTED]
        assert len(counted) <= BUDGET or {*counted[BUDGET:]} <= NEEDED | URGENT, counted

    live(story, look)


def test_a_plain_case_needs_seven_questions_at_most() -> None:
    talk = drafted()
    asked = [out.body["asks"] for turn in talk.turns[:-1] for out in says(turn) if out.body["asks"]]

    assert len([topic for topic in asked if topic not in UNCOUNTED]) <= BUDGET


@FAST
@given(STORIES)
def test_what_was_answered_exactly_is_not_asked_again(story: Story) -> None:
    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        for out in says(turn):
            topic = out.body["asks"]
            if topic is None or topic in REPEATABLE:
                continue
            case = talk.cases.get(out.body["case"], talk.case)  # a reminder may be of another one
            known = case.known(topic) and case.value(topic) is not None
            assert not known or BY_TOPIC[topic].unsure(case), topic

    live(story, look)


@FAST
@given(STORIES)
def test_a_case_that_was_read_from_disk_is_the_same_case(story: Story) -> None:
    talk = live(story, nobody)

    again = reread(talk.case.journal, talk.case.id)
    assert replace(again, journal=()) == replace(talk.case, journal=())
    assert len(again.journal) == len(talk.case.journal)


@FAST
@given(STORIES)
def test_a_letter_never_says_what_was_corrected_away(story: Story) -> None:
    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        for draft in turn.drafts:
            for gone in _corrected_away(talk.case):
                assert gone not in draft.text, gone

    live(story, look)


def _corrected_away(case: Case) -> list[str]:
    now = " ".join([*(str(fact.value) for fact in case.facts.values()), *(one.quote for one in case.contacts)])
    earlier = [str(line) for fact in case.earlier for line in str(fact.value).split("\n") if fact.topic in PRINTED]
    return [line for line in earlier if len(line) > 5 and line not in now and line not in ("False", "unknown")]


PRINTED = {"full_name", "postal_address", "account_identifier", "claim_reference", "collection_agency"}


def test_a_letter_shows_the_corrected_name_address_and_amount_and_not_the_old_ones() -> None:
    talk = drafted()
    talk.tap("enough")
    for text in (
        "der Name ist falsch, ich heiße Jana Neumann",
        "PLZ ist falsch, 30455",
        "der Betrag stimmt nicht, 130,00 Euro",
    ):
        talk.say(text)
    newest = [draft for turn in talk.turns for draft in turn.drafts if draft.kind == "unblock_demand"][-1]

    assert "Jana Neumann" in newest.text
    assert "30455 Hannover" in newest.text
    assert "130,00" in newest.text
    assert not re.search("Jana Beispiel|30453|121,40", newest.text)


@FAST
@given(STORIES)
def test_no_day_that_is_set_falls_on_a_day_that_is_free_where_the_company_sits(story: Story) -> None:
    talk = live(story, nobody)

    for turn in talk.turns:
        for draft in turn.drafts:
            assert draft.due is None or is_working_day(draft.due, draft.to.region), draft.due
    for letter in talk.case.letters:
        due = letter.sending.due if letter.sending else None
        assert due is None or is_working_day(due, letter.to.region), due


@FAST
@given(STORIES)
def test_nobody_is_reminded_at_night_on_sundays_on_holidays_and_at_christmas(story: Story) -> None:
    def look(talk: Conversation, turn: Turn, burst: Burst | None) -> None:
        for one in talk.planned.values():
            if one.body["about"] != "door":
                _may_be_said(talk, one.due_at.astimezone(BERLIN), hard=one.body["about"] == COURT)
        if burst is None and not turn.erase:
            said = turn.says[0].body
            hard = bool(said["nudge"] and said["nudge"]["hard"])
            _may_be_said(talk, dt.datetime.fromisoformat(said["at"]), hard)

    live(story, look)


def _may_be_said(talk: Conversation, at: dt.datetime, hard: bool) -> None:
    """A court's day that is near is named on every day of the week; where nobody knows it, on days on which it can be
    the last one."""
    if hard:
        assert HARD_UNTIL <= at.time() < HARD_FROM, at
        near = isinstance(talk.case.value("service_date"), When)
        assert near or all(is_postal_day(at.date(), place) for place in talk.desk.home(talk.case)), at
        return
    assert QUIET_UNTIL <= at.time() < QUIET_FROM, at
    assert (at.month, at.day) not in {(12, 24), (12, 25), (12, 26)}, at
    assert all(is_postal_day(at.date(), place) for place in talk.desk.home(talk.case)), at


@FAST
@given(st.integers(0, 6), st.sampled_from(ANSWERS))
def test_the_same_answer_after_going_back_gives_the_same_facts(steps: int, answer: str) -> None:
    talk = agreed()
    for text in ("Amazon hat mein Konto gesperrt", "jana@example.org", "23.9.", "121,40", "nein", "Jana B.")[:steps]:
        talk.say(text)
    before = values(talk.case)
    talk.say(answer)
    first = values(talk.case)
    assume(first != before and not talk.case.letters and read(answer) not in ("back", "stop"))
    talk.say("/zurueck")
    assert values(talk.case) == before
    talk.say(answer)

    assert values(talk.case) == first


def values(case: Case) -> dict[str, Value]:
    """What was answered; a form of address is noticed, not answered, and going back leaves it."""
    return {topic: fact.value for topic, fact in case.facts.items() if topic != "formality"}


@FAST
@given(STORIES)
def test_a_person_who_deleted_everything_is_a_stranger_afterwards(story: Story) -> None:
    talk = live(story, nobody)
    talk.say("/loeschen")
    talk.tap("delete_all")
    assert talk.forgotten

    talk.say("hallo")
    assert talk.asks == "privacy_ok"


def test_nothing_but_the_privacy_question_is_asked_before_the_yes() -> None:
    talk = Conversation(agreed().desk, START)
    for text in ("hallo", "Amazon hat mein Konto gesperrt", "121,40 Euro", "was ist das hier?"):
        talk.say(text)
        assert talk.asks == "privacy_ok"
        assert not talk.case.letters
        assert not talk.case.heard
