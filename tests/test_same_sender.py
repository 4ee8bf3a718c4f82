"""Who writes is asked once: other cases of the same person know it, and a case for somebody else keeps to itself."""

from tests import conversation
from tests.conversation import Conversation

OWN, HERS = "Lindenallee 7\n31134 Hildesheim", "Rosenweg 2\n04109 Leipzig"


def told(talk: Conversation, *texts: str) -> None:
    for text in texts:
        talk.say(text)


def first() -> Conversation:
    """A case of the writer's own, in which name and address are known."""
    talk = conversation.agreed()
    told(talk, "amazon hat mein konto gesperrt, kein geld gefordert", "jana@example.org", "seit 3.11.2026")
    talk.say("Jana Beispiel, Lindenallee 7, 31134 Hildesheim")
    return talk


def test_a_newer_case_takes_name_and_address_and_shows_them_in_a_line() -> None:
    talk = first()
    talk.say("/neu paypal hat mein konto eingefroren, 300 euro sind drauf")
    assert "Absender wie bisher: Jana Beispiel, Lindenallee 7, 31134 Hildesheim." in talk.text
    assert talk.case.text("full_name") == "Jana Beispiel"
    told(talk, "paypal@example.org", "seit 5.11.2026")
    assert talk.asks not in ("full_name", "postal_address")
    assert "Absender wie bisher" not in talk.text


def test_an_older_case_takes_what_was_told_in_the_newer_one() -> None:
    talk = conversation.agreed()
    told(talk, "amazon hat mein konto gesperrt, kein geld gefordert", "/neu paypal hat mein konto eingefroren")
    told(talk, "paypal@example.org", "Jana Beispiel, Lindenallee 7, 31134 Hildesheim", "/faelle 1")
    assert "Absender wie bisher: Jana Beispiel" in talk.text
    assert talk.case.text("postal_address") == OWN


def test_a_word_mends_it_in_this_case_alone() -> None:
    talk = first()
    told(talk, "/neu paypal hat mein konto eingefroren", "die adresse ist falsch: Feldweg 3, 04109 Leipzig")
    assert talk.case.text("postal_address") == "Feldweg 3\n04109 Leipzig"
    assert talk.cases["1"].text("postal_address") == OWN


def test_a_case_for_somebody_else_does_not_take_the_writers_address() -> None:
    talk = first()
    talk.say("/neu ich schreibe für meine mutter, otto hat ihr konto gesperrt")
    assert "Absender wie bisher" not in talk.text
    assert not talk.case.known("postal_address")
    assert not talk.case.known("reply_email")


def test_whom_it_is_for_told_later_takes_the_writers_address_out_again() -> None:
    talk = first()
    told(talk, "/neu otto hat das konto gesperrt, schulden angeblich", "nein")
    assert talk.case.text("postal_address") == OWN
    talk.say("ich schreibe übrigens für meine mutter, es geht um das konto meiner mutter")
    assert talk.case.text("role") == "mother"
    assert not talk.case.known("postal_address")
    assert talk.case.text("helper_address") == OWN


def test_the_address_of_somebody_else_comes_into_no_case_of_the_writers_own() -> None:
    talk = conversation.agreed()
    told(talk, "ich schreibe für meine mutter, otto hat ihr konto gesperrt wegen 79,90", "nein", "Erika Muster")
    told(talk, "Rosenweg 2, 04109 Leipzig", "erika@example.org")
    assert talk.case.text("postal_address") == HERS
    talk.say("/neu amazon hat mein konto gesperrt, kein geld gefordert")
    assert not talk.case.known("postal_address")
    assert not talk.case.known("full_name")
    assert not talk.case.known("reply_email")


def test_it_works_in_english() -> None:
    talk = conversation.agreed("en")
    told(talk, "amazon blocked my account, no money demanded", "jana@example.org", "since 3 november 2026")
    talk.say("Jana Beispiel, Lindenallee 7, 31134 Hildesheim")
    talk.say("/new paypal froze my account")
    assert "Sender as before: Jana Beispiel, Lindenallee 7, 31134 Hildesheim." in talk.text
