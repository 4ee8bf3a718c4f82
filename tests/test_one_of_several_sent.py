"""Which of several letters are out, where somebody tells what is not, and what of mails that came back at once."""

import pytest

from tests.conversation import Conversation, reviewed


def out(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters() if one.sending]


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("die auskunft ist raus der rest morgen", ["L2"]),
        ("die auskunft ist raus, der rest kommt morgen", ["L2"]),
        ("auskunft per mail raus, den anderen schick ich noch", ["L2"]),
        ("der erste ist raus, der andere folgt", ["L1"]),
        ("alles raus bis auf die auskunft", ["L1"]),
        ("alles bis auf L2 raus", ["L1"]),
        ("alle außer L2", ["L1"]),
        ("both except L2", ["L1"]),
        ("first one sent, second tomorrow", ["L1"]),
        ("the access request is out, the rest tomorrow", ["L2"]),
        ("beide raus", ["L1", "L2"]),
        ("L1 raus, L2 auch", ["L1", "L2"]),
        ("sie sind auf dem weg", ["L1", "L2"]),
        ("ins formular kopiert", ["L1", "L2"]),
        ("vorhin", ["L1", "L2"]),
    ],
)
def test_a_letter_that_still_lies_here_was_counted_as_sent(said: str, ids: list[str]) -> None:
    talk = reviewed()
    talk.say(said)
    assert out(talk) == ids


@pytest.mark.parametrize("said", ["einen hab ich geschickt", "one is out"])
def test_which_one_is_out_is_asked(said: str) -> None:
    talk = reviewed()
    talk.say(said)
    assert out(talk) == []
    assert "Welche davon" in talk.text


@pytest.mark.parametrize(
    "said", ["mail kam zurück", "hab beide geschickt, die mail an amazon kam zurück", "unzustellbar, mail kam zurück"]
)
def test_a_mail_that_came_back_at_once_was_counted_as_sent(said: str) -> None:
    talk = reviewed()
    talk.say(said)
    assert out(talk) == []
    assert "nicht angekommen" in talk.text
