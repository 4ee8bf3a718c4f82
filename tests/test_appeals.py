"""An appeal that is told of no day stands in the letter, and that it was refused; what is planned or asked does not."""

import pytest

from bot.dialogue.understand.appeals import appealed
from tests.conversation import Conversation, told

BANNED = "instagram hat mein konto am 12.11. gesperrt wegen verstoß gegen die richtlinien"
BANNED_EN = "instagram banned my account on 12 november, they say community guidelines"
SHUT_EN = "amazon account blocked since 20 november. they gave no reason"
BEHIND = ("mia@example.org", "no money is claimed", "Mia Kern, Ringstr. 12, 80331 München", "ja", "ja")


def written(kind: str, *texts: str) -> str:
    talk = told(*texts)
    for text in BEHIND:
        if not talk.case.letters:
            talk.say(text)
    return next((one.text for one in talk.case.newest_letters() if one.kind == kind), "")


def own(talk: Conversation) -> list[tuple[str, bool]]:
    return [(one.way, one.when is None) for one in talk.case.contacts if one.by == "person"]


@pytest.mark.parametrize(
    "said",
    ["i appealed also already", "hab auch schon einspruch eingelegt", "appeal done, no reply", "filed an appeal"],
)
def test_my_appeal_without_a_day_stood_in_no_letter(said: str) -> None:
    assert "Um eine Überprüfung habe ich bereits gebeten." in written("dsa_complaint", BANNED, said)


@pytest.mark.parametrize(
    "said", ["filed an appeal but rejected in 5 minutes", "einspruch wurde abgelehnt", "they denied my appeal"]
)
def test_nor_did_it_that_they_refused_it(said: str) -> None:
    text = written("dsa_complaint", BANNED_EN, said)

    assert "Eine Überprüfung habe ich bereits beantragt; sie wurde abgelehnt." in text


def test_an_appeal_beside_a_mail_with_its_day_was_lost() -> None:
    talk = told(SHUT_EN, "i appealed already and wrote them a mail on 5 november, no answer")

    assert sorted(own(talk)) == [("mail", False), ("other", True)]


def test_so_it_was_in_the_sentence_behind_it() -> None:
    talk = told(SHUT_EN, "i wrote them on 21 november, nothing. i appealed also already")

    assert sorted(own(talk)) == [("other", False), ("other", True)]
    assert "- Nachricht: meine Anfrage an Sie" in written(
        "unblock_demand", SHUT_EN, "i wrote them on 21 november, nothing. i appealed also already"
    )


@pytest.mark.parametrize(
    "said",
    [
        *("can i appeal?", "i will appeal", "should i appeal first", "no appeal made", "my sister appealed"),
        *("wo lege ich einspruch ein", "einspruch gegen mahnbescheid eingelegt", "i wrote a review"),
    ],
)
def test_what_is_planned_or_of_others_is_no_appeal_of_mine(said: str) -> None:
    assert "Überprüfung" not in written("dsa_complaint", BANNED, said).split("Ich bitte Sie")[0]


def test_one_appeal_is_told_once() -> None:
    talk = told(BANNED_EN, "i appealed on 14 november", "as i said i appealed already")

    assert own(talk) == [("other", False)]


def test_no_appeal_is_made_of_a_word() -> None:
    assert not appealed("the review is still open").mine
