"""An answer that comes while the letters lie there unsent is taken for one, and what it means for them is said."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from tests import conversation
from tests.conversation import BERLIN, Conversation, texts

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
CLAIMED = (
    "amazon konto gesperrt seit 12.11., riverty inkasso will 143,20 euro, Zeichen 998877, anna@example.org",
    "nicht bezahlt weil nie bestellt",
    "kein gericht",
    "Anna Huber, Ringstraße 12, 80331 München",
    "ja",
)
BLOCKED = (
    "Amazon hat mein Konto am 12.11. gesperrt. 300 euro guthaben sind drauf.",
    "Anna Huber, Ringstraße 12, 80331 München, anna@example.org",
    "beides",
    "ja",
)


def drafted(*told: str) -> Conversation:
    """Somebody whose letters are written, and not sent."""
    talk = conversation.told(*told, now=NOW)
    assert talk.case.letters
    return talk


def kinds(talk: Conversation) -> set[str]:
    return {one.kind for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "said", ["riverty schreibt: Der Vorgang wurde storniert", "riverty hat die forderung storniert"]
)
def test_a_collector_that_lets_go_is_heard_and_the_letter_to_it_is_put_away(said: str) -> None:
    talk = drafted(*CLAIMED, "reicht so")
    assert "claim_dispute" in kinds(talk)
    reasons = talk.case.value("dispute_reasons")

    lines = "\n".join(texts(talk.say(said)))

    assert "Das Inkassobüro verlangt nichts mehr" in lines
    assert "L1 (Forderung bestreiten) passt jetzt nicht mehr" in lines
    assert "claim_dispute" not in kinds(talk)
    assert [(one.by, one.kind, one.way) for one in talk.case.contacts] == [("collector", "settled", "other")]
    assert talk.case.value("dispute_reasons") == reasons
    text = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    assert "per E-Mail mitgeteilt" not in text


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat grade geschrieben: „Wir haben Ihr Anliegen an die Fachabteilung weitergeleitet.“",
        "amazon hat heute endlich geschrieben: wir haben Ihr Anliegen weitergeleitet",
    ],
)
def test_an_answer_that_came_just_now_is_kept(said: str) -> None:
    talk = drafted(*CLAIMED, "reicht so")
    talk.say(said)

    assert [(one.by, one.kind) for one in talk.case.contacts] == [("company", "inquiry")]


@pytest.mark.parametrize("said", ["die akte ist geschlossen seit 2023", "das ticket wurde am 3.10. geschlossen"])
def test_a_file_that_was_closed_is_no_account(said: str) -> None:
    talk = drafted(*CLAIMED, "reicht so")
    before = talk.case.value("block_date")
    talk.say(said)

    assert talk.case.value("block_date") == before


@pytest.mark.parametrize(
    "said", ["grad kam ne mail von amazon. die sagen es ist weitergeleitet", "got an email from them"]
)
def test_a_mail_that_came_is_no_way_to_send_the_letters(said: str) -> None:
    talk = drafted(*CLAIMED, "reicht so")
    talk.say(said)

    assert talk.case.value("send_channel") is None


@pytest.mark.parametrize("before", [(), ("reicht so",), ("reicht so", "passt so", "email", "ja")])
@pytest.mark.parametrize(
    "said",
    ["Amazon hat geantwortet: Ihr Konto ist wieder freigeschaltet", "amazon hat geantwortet, konto ist wieder offen"],
)
def test_word_that_the_account_is_open_says_which_letters_are_still_needed(said: str, before: tuple[str, ...]) -> None:
    talk = drafted(*BLOCKED, *before)
    topic = talk.case.open

    lines = "\n".join(texts(talk.say(said)))

    assert "muss L1 nicht mehr raus" in lines
    assert "L2 kann trotzdem gehen" in lines
    assert [one["kind"] for one in talk.case.replies] == ["success"]
    assert talk.case.contacts == ()
    assert talk.case.open == topic


def test_a_refusal_goes_into_the_letter_that_lies_there() -> None:
    talk = drafted(*BLOCKED, "reicht so")

    lines = "\n".join(texts(talk.say("amazon schreibt das konto bleibt gesperrt")))

    assert "Für die Briefe ändert es nichts" in lines
    assert [(one.by, one.kind) for one in talk.case.contacts] == [("company", "refusal")]
    assert "L1 (Fassung 2)" in lines


@pytest.mark.parametrize("said", ["wann antwortet amazon?", "passt so", "amazon hat sich nicht gemeldet"])
def test_what_is_no_answer_is_taken_for_none(said: str) -> None:
    talk = drafted(*BLOCKED, "reicht so")
    talk.say(said)

    assert talk.case.replies == ()
    assert talk.case.contacts == ()


def forwarded(talk: Conversation, sender: str, text: str) -> str:
    said = talk.hear(Burst(forward_text=text, forward_from=sender, forward_date=NOW.isoformat()))
    return "\n".join(texts(said))


@pytest.mark.parametrize(("sender", "by"), [("Riverty", "collector"), ("Amazon", "company"), ("Anna", "company")])
def test_a_forwarded_word_that_nothing_is_owed_is_of_whom_it_shows(sender: str, by: str) -> None:
    talk = drafted(*CLAIMED, "reicht so")

    lines = forwarded(talk, sender, "Der Vorgang wurde storniert. Es besteht keine Forderung mehr.")

    assert "Die Briefe sind noch hier" in lines
    assert [(one.by, one.kind) for one in talk.case.contacts] == [(by, "settled")]
    assert ("claim_dispute" in kinds(talk)) is (by == "company")


def test_a_forwarded_word_that_the_account_is_open_says_which_letters_are_still_needed() -> None:
    talk = drafted(*BLOCKED, "reicht so")

    assert "muss L1 nicht mehr raus" in forwarded(talk, "Amazon", "Ihr Konto ist wieder freigeschaltet.")


def test_before_there_are_letters_nothing_is_said_of_them() -> None:
    talk = conversation.told(*BLOCKED[:-1], now=NOW)

    assert "muss L1" not in forwarded(talk, "Amazon", "Ihr Konto ist wieder freigeschaltet.")


def test_an_old_promise_that_is_asked_for_is_no_news() -> None:
    talk = drafted(*BLOCKED)
    assert talk.case.open == "already_contacted"
    talk.say("am 14.11. hat amazon geschrieben: konto ist wieder freigeschaltet")

    assert talk.case.replies == ()
    assert [(one.by, one.kind) for one in talk.case.contacts] == [("company", "promise")]


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("Antwort von amazon ist jetzt da: Liebe Amira, nach Prüfung bleibt dein Konto dauerhaft deaktiviert.", 24),
        ("gerade kam die antwort: Ihr Konto bleibt gesperrt, die Entscheidung ist endgültig", 24),
        ("heute kam die antwort: Ihr Konto bleibt gesperrt, die Entscheidung ist endgültig", 24),
        ("amazon hat gestern geantwortet: Ihr Konto bleibt gesperrt", 23),
        ("just got an answer: your account remains closed, the decision is final", 24),
    ],
)
def test_the_day_of_an_answer_that_just_came_was_asked_for(said: str, on: int) -> None:
    talk = conversation.reviewed()
    talk.say(said)
    (answer,) = talk.case.contacts
    assert (answer.kind, answer.when) == ("refusal", conversation.day(2026, 11, on))
    assert talk.asks != "company_answers"


def test_the_day_of_an_answer_that_names_none_is_still_asked_for() -> None:
    talk = conversation.reviewed()
    talk.say("antwort: Ihr Konto bleibt gesperrt. Die Entscheidung ist endgültig.")
    (answer,) = talk.case.contacts
    assert answer.when is None
