"""Folding a journal into a case: unknown entries, undoing, correcting, emptying, and going on where a case ended."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case import Case, Entry, Money, Value, When, pack, unpack
from bot.dialogue.turn import Burst
from bot.fold import fold
from tests.conversation import agreed, answering, drafted, reread, sent


def fact(topic: str, value: object, turn: int) -> Entry:
    return Entry("fact", {"topic": topic, "value": value}, turn)


def test_an_entry_of_a_kind_that_nobody_knows_is_kept_and_passed_over() -> None:
    known, strange = fact("company", "amazon", 1), Entry("of_next_year", {"colour": ["blue", {"deep": 1}]}, 2)
    case = fold([known, strange])

    assert case.journal == (known, strange)
    assert case.text("company") == "amazon"
    assert case.turn == 2


def test_an_entry_that_was_emptied_on_disk_changes_nothing() -> None:
    case = fold([fact("company", "amazon", 1), Entry("gone", {}, 0), fact("full_name", "Jana Beispiel", 3)])

    assert set(case.facts) == {"company", "full_name"}
    assert len(case.journal) == 3


def test_a_correction_keeps_the_earlier_value() -> None:
    case = fold([fact("company", "amazon", 1), fact("company", "otto", 2)])

    assert case.text("company") == "otto"
    assert [(one.value, one.turn) for one in case.earlier] == [("amazon", 1)]


def test_the_same_value_said_again_is_no_correction() -> None:
    case = fold([fact("company", "amazon", 1), fact("company", "amazon", 2)])

    assert case.earlier == ()


def test_an_undone_turn_is_left_out_and_stays_in_the_journal() -> None:
    case = fold([fact("company", "amazon", 1), fact("company", "otto", 2), Entry("undone", {"turn": 2}, 3)])

    assert case.text("company") == "amazon"
    assert case.earlier == ()
    assert len(case.journal) == 3


def test_undoing_twice_goes_back_twice() -> None:
    entries = [fact("company", "amazon", 1), fact("full_name", "Jana B", 2)]
    case = fold([*entries, Entry("undone", {"turn": 2}, 3), Entry("undone", {"turn": 1}, 4)])

    assert case.facts == {}


def test_what_is_said_after_an_undoing_counts() -> None:
    case = fold([fact("company", "amazon", 1), Entry("undone", {"turn": 1}, 2), fact("company", "otto", 3)])

    assert case.text("company") == "otto"


def test_undoing_takes_no_letter_no_exhibit_and_no_message_away() -> None:
    talk = drafted()
    undone = fold([Entry("undone", {"turn": turn}, 99) for turn in range(1, talk.case.turn + 1)], talk.case)

    assert undone.facts == {}
    assert undone.letters == talk.case.letters
    assert undone.heard == talk.case.heard


def test_a_sending_that_was_said_by_mistake_can_be_taken_back() -> None:
    talk = sent()
    turn = next(entry.turn for entry in talk.case.journal if entry.kind == "sent")
    undone = fold([Entry("undone", {"turn": turn}, 99)], talk.case)

    assert not any(letter.sending for letter in undone.letters)
    assert [letter.text for letter in undone.letters] == [letter.text for letter in talk.case.letters]


def test_a_journal_can_be_folded_in_any_pieces() -> None:
    talk = sent()
    talk.say("/zurueck")
    journal = talk.case.journal
    for cut in range(0, len(journal), 7):
        assert fold(journal[cut:], fold(journal[:cut])) == talk.case


def test_a_journal_that_was_json_folds_into_the_same_case() -> None:
    talk = sent()

    assert replace(reread(talk.case.journal), journal=()) == replace(talk.case, journal=())


def test_an_answer_closes_its_question_and_no_other() -> None:
    case = fold([Entry("asked", {"topic": "company"}, 1), fact("full_name", "Jana B", 2)])
    assert case.open == "company"

    assert fold([fact("company", "amazon", 3)], case).open is None


def test_a_question_asked_twice_is_counted_twice() -> None:
    case = fold([Entry("asked", {"topic": "company"}, turn) for turn in (1, 2)])

    assert case.asked == {"company": 2}


def test_an_edited_message_keeps_its_number_and_its_turn() -> None:
    heard = [Entry("heard", {"number": 1, "text": "alt"}, 1), Entry("heard", {"number": 1, "text": "neu"}, 5)]
    (one,) = fold(heard).heard

    assert (one.number, one.text, one.turn) == (1, "neu", 1)


def test_an_emptied_message_keeps_its_number_and_loses_its_words() -> None:
    case = fold([Entry("heard", {"number": 1, "text": "geheim"}, 1), Entry("emptied", {"number": 1}, 2)])

    assert [(one.number, one.text) for one in case.heard] == [(1, "")]


def test_a_message_taken_back_is_in_no_entry_any_more() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say("geheimnis@example.org")
    number = talk.case.heard[-1].number
    talk.hear(Burst(redact_text=number))

    assert "geheimnis" not in repr(talk.case)


def test_a_withdrawn_exhibit_is_gone_and_its_number_is_remembered() -> None:
    exhibit = {"id": "E1", "name": "a.jpg", "sha256": "0", "mime": "image/jpeg", "file": "f"}
    case = fold([Entry("exhibit", exhibit, 1), Entry("withdrawn", {"exhibit": "E1"}, 2)])

    assert case.exhibits == ()
    assert "withdrawn:E1" in case.marks


def test_a_sending_belongs_to_the_newest_version_alone() -> None:
    talk = drafted()
    talk.say("Nummer KL-2024-0815")
    answering(talk, "sent_confirmation").tap("sent")
    versions = [letter for letter in talk.case.letters if letter.id == "L1"]

    assert len(versions) > 1
    assert [bool(one.sending) for one in versions] == [False] * (len(versions) - 1) + [True]


@pytest.mark.parametrize(
    "value",
    [None, True, 0, "x", ("a", "b"), Money(12140), When(date(2026, 9, 1), date(2026, 9, 10), "part")],
    ids=repr,
)
def test_every_value_survives_packing(value: Value) -> None:
    assert unpack(pack(value)) == value


def test_an_empty_journal_is_an_empty_case() -> None:
    assert fold([]) == Case()
