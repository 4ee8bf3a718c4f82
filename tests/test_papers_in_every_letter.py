"""That a paper on who somebody is was demanded stands in each first letter of a block, and not in one kind only."""

import pytest

from tests.conversation import Conversation, told

DEMANDED = "die wollen meinen ausweis sehen bevor sie was machen"
SENT = "die wollen den ausweis, hab ihn schon 3x hochgeladen"
BEHIND = ("mia@example.org", "Mia Kern, Ringstr. 12, 80331 München", "ja")
STORIES = {
    "dsa_complaint": "instagram hat mein konto am 12.11. gesperrt wegen verstoß gegen die richtlinien",
    "p2b_complaint": "etsy hat meinen shop am 12.11. gesperrt, ich verkaufe da gewerblich",
    "payment_complaint": "paypal hat mein konto am 12.11. eingeschränkt, ich kann nichts mehr senden",
    "payout_demand": "paypal hat am 12.11. mein konto gesperrt, ich will nur mein guthaben ausgezahlt, 420 euro",
}


def letter(talk: Conversation, kind: str) -> str:
    return next((one.text for one in talk.case.newest_letters() if one.kind == kind), "")


def written(kind: str, said: str) -> str:
    talk = told(STORIES[kind], said)
    for text in (*BEHIND, "ja", "ja"):
        if not talk.case.letters:
            talk.say(text)
    return letter(talk, kind)


@pytest.mark.parametrize("kind", STORIES)
def test_that_they_want_my_id_stood_in_one_kind_of_letter_only(kind: str) -> None:
    text = written(kind, DEMANDED)

    assert "Nachweise meiner Identität" in text
    assert "Art. 5 Abs. 1 lit. c DSGVO" in text
    assert "bereits übermittelt" not in text


@pytest.mark.parametrize("kind", STORIES)
def test_that_i_handed_it_in_stands_there_too(kind: str) -> None:
    assert "bereits übermittelt" in written(kind, SENT)


@pytest.mark.parametrize("kind", STORIES)
def test_where_nobody_asked_for_papers_no_letter_speaks_of_them(kind: str) -> None:
    text = written(kind, "mehr weiß ich nicht")

    assert text
    assert "Identität" not in text
