"""A letter is approved by a yes that says nothing else; what asks or tells more is answered, and the letter stays to be
looked at."""

import pytest

from tests.conversation import Conversation, answering, drafted, sent


def _looking() -> Conversation:
    """Somebody who looks at a second letter."""
    talk = sent()
    talk.wait_days(45)
    talk.say("nichts")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *(
            "ok but what if they dont answer",
            "ok whats next",
            "ok und wenn sie nicht antworten",
            "passt, was kommt jetzt",
        ),
        *("ok and what does it cost", "gut, und wo schick ich das hin", "ok danke was muss ich machen"),
    ],
)
def test_a_question_behind_an_ok_is_answered_and_approves_nothing(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert talk.asks == "letter_review"
    assert not talk.case.text("letter_review")
    assert len(talk.text.splitlines()) > 1
    assert "nicht mitgekommen" not in talk.text


def test_who_names_another_way_behind_an_ok_approves_nothing() -> None:
    talk = _looking()
    talk.say("ok what about schlichtung")

    assert talk.asks == "next_route"


@pytest.mark.parametrize(
    "text",
    [
        'klarna says ok they deleted it: "Wir haben die Forderung storniert."',
        "ok die haben geschrieben dass sie es prüfen",
        "ok but they blocked my second account too",
    ],
)
def test_what_they_say_is_no_yes_of_the_person(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert not talk.case.text("letter_review")


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "passt", "ja so", "looks good", "ok fine send it", "ja die sind gut", "passt was du geschrieben hast"),
        *("ok sie haben das gut geschrieben", "passt, aber lang", "ja, die beschwerde ist gut", "ok they look good"),
        *("yes thats what i said", "passt wie besprochen", "ok i will print it"),
    ],
)
def test_a_plain_yes_approves(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert talk.case.text("letter_review") or talk.asks != "letter_review"


@pytest.mark.parametrize(
    "text", ["ok wait what is article 17", "ok moment was heißt art 15", "passt, aber wie lange dauert das"]
)
def test_a_question_behind_an_ok_is_no_yes_to_the_letter(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["kann raus", "jo kann raus", "JUT SO", "beide können raus"])
def test_a_plain_go_ahead_is_a_yes(text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say(text)

    assert talk.asks != "letter_review"
