"""What begins like a yes and tells something else is none, wherever a yes would move something on."""

import pytest

from tests.conversation import Conversation, agreed, answering, reviewed, told
from tests.test_paying_late import begun

STORY = "Amazon hat mein Konto seit 23.9. gesperrt, angeblich zu viele Retouren, mira@example.org"


def at_the_summary() -> Conversation:
    talk = agreed()
    talk.say(STORY)
    return answering(talk, "confirm_facts")


@pytest.mark.parametrize(
    "text",
    [
        "i did return 9 of 60 orders, most were defective",
        "i have returned 9 of 60 orders",
        "i have a question",
        "i have to add something",
        "I am still waiting for my refund",
        "ich hab noch was vergessen",
        "ja aber ich hab noch was vergessen",
        "yes but i forgot something",
        "ok, eins fehlt noch",
        "ich hab da noch ne frage",
    ],
)
def test_at_the_summary_nothing_is_drafted(text: str) -> None:
    talk = at_the_summary()
    talk.say(text)

    assert talk.case.letters == ()
    assert talk.asks == "confirm_facts"


@pytest.mark.parametrize("text", ["i have", "i do", "I did!", "hab ich", "ja", "i do, yes", "passt, nichts vergessen"])
def test_a_plain_yes_stays_one(text: str) -> None:
    talk = at_the_summary()
    talk.say(text)

    assert talk.case.letters


@pytest.mark.parametrize(
    "text",
    [
        "ausweis hab ich denen schon geschickt",
        "gave them my passport already",
        "i already sent them my id twice",
        "i sent my passport last week",
        "den ausweis haben die schon",
        "perso ist schon hochgeladen",
    ],
)
def test_an_id_that_they_have_is_no_sending_of_the_letters(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)
    assert talk.asks in ("sent_confirmation", "letter_review")  # where the draft asks what the ID was for


@pytest.mark.parametrize("text", ["beide abgeschickt, mit ausweiskopie", "L1 und L2 sind raus, ausweis dabei"])
def test_the_letters_with_an_id_are_sent(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["ok", "okay danke", "alles klar", "gut"])
def test_an_ok_is_no_word_on_the_money(text: str) -> None:
    talk = begun("zalando-sent")
    talk.wait_days(5)
    talk.say("sie haben geschrieben dass die 89,50 ausgezahlt wurden")
    assert talk.asks == "refund_received"
    talk.say(text)

    assert talk.asks == "refund_received"
    assert not any(one.get("refunded") for one in talk.case.replies)


@pytest.mark.parametrize(
    "text",
    [
        "mach zwei sachen draus",
        "bitte helft mir",
        "super das hat noch gefehlt",
        "gut dass ich euch gefunden hab",
        "top service von denen",
        "perfekt dann warte ich",
        "alles klar ich schau mal nach",
        "okay also ich hab da noch was",
        "do it quickly",
    ],
)
def test_no_court_wrote_because_somebody_began_with_a_friendly_word(text: str) -> None:
    talk = told("klarna hat mein konto gesperrt, ich soll 185 euro zahlen")
    assert talk.asks == "court_letter"
    talk.say(text)

    assert not talk.case.says_yes("court_letter")


@pytest.mark.parametrize("text", ["ok ja", "gut, stimmt, da kam was", "okay yes", "ja leider"])
def test_a_yes_behind_a_friendly_word_stays_one(text: str) -> None:
    talk = told("klarna hat mein konto gesperrt, ich soll 185 euro zahlen")
    talk.say(text)

    assert talk.case.says_yes("court_letter")
