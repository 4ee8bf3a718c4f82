"""The copy of the data came: no authority is told that the request was not answered."""

import pytest

from tests.conversation import Conversation, sent


def _told(*texts: str) -> Conversation:
    talk = sent()
    talk.wait_days(36)
    for text in texts:
        talk.say(text)
    return talk


def _complaint(talk: Conversation) -> bool:
    return any(one.kind == "authority_complaint" for one in talk.case.letters)


@pytest.mark.parametrize(
    "texts",
    [
        ("die daten sind heut gekommen", "alles dabei", "konto aber immer noch zu", "datenschutzbehörde"),
        ("die auskunft ist da", "datenschutzbehörde"),
        ("die Auskunft ist vollständig da", "Datenschutzbehörde bitte"),
    ],
)
def test_i_got_my_data_and_the_authority_was_told_that_nobody_answered(texts: tuple[str, ...]) -> None:
    talk = _told(*texts)
    assert not _complaint(talk)
    assert "weil die Auskunft fehlt" not in talk.text


@pytest.mark.parametrize("texts", [("nichts", "datenschutzbehörde"), ("datenschutzbehörde",)])
def test_nobody_answered_and_the_authority_was_not_written_to(texts: tuple[str, ...]) -> None:
    assert _complaint(_told(*texts))
