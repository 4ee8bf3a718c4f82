"""A wish with a "bitte" lets no letter pass and tells of no sending; what is asked of the draft has an answer; and the
mail address for the answers, told with the letters in hand."""

import pytest

from tests.conversation import Conversation, answering, drafted, reviewed


def review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize(
    "said",
    ["bitte ohne handynummer", "bitte auch auf türkisch", "klingt gut aber kannst du das datum ändern", "bitte duzen"],
)
def test_a_wish_was_taken_for_a_yes_to_the_letter(said: str) -> None:
    talk = review()
    talk.say(said)
    assert not talk.case.known("letter_review")


@pytest.mark.parametrize(
    "said", ["passt", "weiter", "kann man so lassen", "so kann das raus", "lass so", "bitte so abschicken"]
)
def test_a_yes_to_the_letter_is_heard(said: str) -> None:
    talk = review()
    talk.say(said)
    assert talk.case.known("letter_review")


def test_a_wish_was_taken_for_word_that_the_letters_are_out() -> None:
    talk = reviewed()
    talk.say("bitte jana3@example.org statt jana@example.org")
    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("zu hart", "Kurzfassung"),
        ("kannst du das freundlicher schreiben", "Kurzfassung"),
        ("kann ich die frist ändern", "Frist"),
        ("das datum oben im brief stimmt nicht", "Entwurf"),
        ("hab ich damit was zugegeben", "anerkannt"),
        ("kann mein anwalt drüber schauen", "/mensch"),
        ("mein mann soll erst drüberlesen", "Geändert|Satz"),
        ("wo kann ich das ändern", "ohne …"),
    ],
)
def test_what_is_asked_of_the_draft_failed_or_had_no_answer(said: str, told: str, turns: int) -> None:
    talk = review()
    for _ in range(turns):
        talk.say("hm")
    talk.say(said)
    assert any(word in talk.text for word in told.split("|"))
    assert "mitgekommen" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "schreibt mir lieber an jana3@example.org",
        "antwortadresse jana3@example.org",
        "die mail ist alt, neu: jana3@example.org",
        "my email for answers is jana3@example.org",
    ],
)
def test_another_address_for_the_answers_is_not_that_of_the_account(said: str) -> None:
    for talk in (review(), reviewed()):
        talk.say(said)
        assert talk.case.text("reply_email") == "jana3@example.org"
        assert talk.case.text("account_identifier") == "jana@example.org"
