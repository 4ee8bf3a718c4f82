"""A collector's letter that is for somebody else and came to the person's address: a former tenant, a name that is not
theirs. The letter says so, and asks for nothing else."""

from datetime import date

import pytest

from bot.case import When
from bot.dialogue.understand.wrong_addressees import address_gone, addressee, misaddressed, moved_in
from tests.conversation import Conversation, answering, told

TODAY = date(2026, 11, 30)
NOVAK = (
    'collection letter for someone else. name on it is "M. Novak" and my adress but im not novak,'
    " he lived here before me"
)
FILE = "coeo inkasso, file number 88/1234567, 342 euro 17, for vodafone"
MOVED = "i moved in on 1 february 2025. letter came 27 nov"
SENDER = "Aoife Byrne, Gartenweg 3, 04109 Leipzig"


@pytest.mark.parametrize(
    "text",
    [
        NOVAK,
        "der brief ist an den vormieter",
        "inkassobrief, name ist falsch, nur meine adresse",
        "da kommt dauernd post von eos für jemand anderen, der wohnt hier nicht mehr",
        'steht "Yilmaz, Cem" drauf, meine adresse, aber so heisse ich nicht',
        "Mahnung an Frau Weber unter meiner Adresse. Ich bin nicht Frau Weber",
        "i get letters from a collector for the previous tenant",
        "wrong name but my address",
        "s schriibe isch a d vormieterin grichtet",
        "they send bills to my address but thats not me, person doesn't live here",
    ],
)
def test_a_letter_for_somebody_else_is_heard_as_one(text: str) -> None:
    assert misaddressed(text)


@pytest.mark.parametrize(
    "text",
    [
        "mein vormieter hat auf meinen namen bestellt",
        "mein Vormieter schuldet mir noch geld",
        "i am not a customer of vodafone",
        "ich bin nicht zufrieden, meine adresse haben sie doch",
        "i'm not happy, they have my address",
        "meine adresse ist falsch geschrieben",
        "die Rechnung ist an meine Frau",
        "das paket ging an den falschen nachbarn",
    ],
)
def test_what_is_said_of_ones_own_letter_is_not(text: str) -> None:
    assert not misaddressed(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (NOVAK, "M. Novak"),
        ('coeo writes to "M. Novak" at my address', "M. Novak"),
        ("Mahnung an Frau Weber unter meiner Adresse", "Weber"),
        ('they wrote to "my address"', ""),
        ("der brief ist an den vormieter", ""),
    ],
)
def test_the_name_is_taken_as_it_is_printed_or_not_at_all(text: str, name: str) -> None:
    assert addressee(text) == name


@pytest.mark.parametrize(
    ("text", "since"),
    [
        (MOVED, When(date(2025, 2, 1), date(2025, 2, 1))),
        ("ich wohne hier erst seit 1.2.2025", When(date(2025, 2, 1), date(2025, 2, 1))),
        ("he moved out in 2024", None),
        ("er wohnte hier bis 2024", None),
        ("bin am 3.4.2024 hier eingezogen, brief kam gestern", None),
    ],
)
def test_since_when_somebody_lives_there(text: str, since: When | None) -> None:
    assert moved_in(text, TODAY) == since


def _drafted(*texts: str, language: str = "en") -> Conversation:
    talk = answering(told(*texts, language=language), "confirm_facts")
    talk.say("yes" if language == "en" else "ja")
    return talk


def test_the_letter_says_for_whom_it_is_and_who_lives_there() -> None:
    talk = told(NOVAK, FILE, MOVED, SENDER, "no court paper no", "no i never had vodafone", language="en")
    assert "claim_paid" not in talk.case.asked
    answering(talk, "confirm_facts").say("yes")
    letter = " ".join(talk.case.letters[0].text.split())

    assert [one.kind for one in talk.case.letters] == ["claim_dispute"]
    assert "an „M. Novak“ gerichtet" in letter
    assert "seit dem 1. Februar 2025" in letter
    assert "den behaupteten Vertrag nicht geschlossen" in letter
    assert "Anschrift in Ihren Daten zu dieser Forderung zu berichtigen oder zu löschen" in letter
    assert "gegen mich geltend." not in letter
    assert "wesentlichen Umstände des Vertragsschlusses" not in letter


def test_the_letter_names_nobody_where_no_name_was_told() -> None:
    letter = _drafted("der inkassobrief von coeo ist an den vormieter, 342,17 euro", language="de").case.letters[0].text

    assert "an eine andere Person" in letter
    assert "wohne ich" not in letter


def test_a_letter_to_oneself_is_disputed_as_ever() -> None:
    letter = _drafted("coeo inkasso will 342,17 euro von mir, az 88/1234567", language="de").case.letters[0].text

    assert "gegen mich geltend" in letter
    assert "andere Person" not in letter


@pytest.mark.parametrize(
    "text",
    [
        'coeo writes to "M. Novak" at my address, 342,17 euro for vodafone, number 88/1234567. i am not novak',
        "coeo schreibt an den vormieter, 342,17 euro, nummer 88/1234567",
        "coeo will 342,17 euro, nr. 88/1234567",
    ],
)
def test_a_number_that_is_told_with_the_collector_is_not_asked_again(text: str) -> None:
    assert told(text).case.text("claim_reference") == "88/1234567"


def test_the_number_of_a_customer_is_no_reference() -> None:
    assert not told("coeo will 342,17 euro, customer number 88123456").case.text("claim_reference")


def test_that_the_address_is_deleted_ends_it() -> None:
    talk = answering(_drafted(NOVAK, FILE, SENDER), "sent_confirmation")
    talk.say("sent by post today")
    talk.say('they now say they closed it. "Wir haben die Anschrift aus unserem Bestand gelöscht."')

    assert "your address is gone there" in talk.text
    assert talk.case.replies[-1]["kind"] == "settled"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Wir haben die Anschrift aus unserem Bestand gelöscht.", True),
        ("we removed your address from our records", True),
        ("der vorgang ist geschlossen", True),
        ("wir können die anschrift nicht löschen", False),
        ("die anschrift wird gelöscht, sobald sie zahlen", False),
        ("ihre e-mail-adresse wurde nicht gelöscht", False),
    ],
)
def test_what_is_done_with_the_address(text: str, gone: bool) -> None:
    assert address_gone(text) is gone


def test_the_second_letter_asks_for_the_address_too() -> None:
    talk = answering(_drafted(NOVAK, FILE, SENDER), "sent_confirmation")
    talk.say("sent by email today")
    talk.wait_days(20)
    talk.say("nothing, no answer")
    letter = talk.case.letters[-1]

    assert letter.kind == "follow_up"
    assert "Löschung meiner Anschrift" in letter.text
    assert "Zinsen und Kosten" not in letter.text
