"""Addresses and numbers with the words around them as tired people type them: only the thing itself is noted."""

import pytest

from bot.dialogue.understand.contact import address, address_parts
from bot.dialogue.understand.courts import court_name, file_number
from bot.dialogue.understand.references import reference
from tests.conversation import Conversation, told


@pytest.mark.parametrize(
    "said",
    [
        "ich wohn ringstraße 8, 99084 erfurt",
        "bin ringstraße 8 99084 erfurt",
        "Ich bin in der Ringstraße 8, 99084 Erfurt",
        "gemeldet bin ich noch in der ringstraße 8, 99084 erfurt",
        "das is die ringstraße 8, 99084 erfurt",
        "i'm living in ringstraße 8, 99084 erfurt",
        "Uta Klemm, wohn grad ringstraße 8, 99084 erfurt",
    ],
)
def test_words_that_say_that_one_lives_there_are_no_part_of_the_street(said: str) -> None:
    found = address(said)

    assert found is not None
    assert (found.street, found.postcode, found.town) == ("Ringstraße 8", "99084", "Erfurt")


def test_neither_are_they_where_the_street_comes_alone() -> None:
    assert address_parts("ich wohn ringstraße 8").street == "Ringstraße 8"


@pytest.mark.parametrize("street", ["Bin-Ali-Weg 3", "Am Wohnpark 3", "Im Winkel 3", "Bingasse 4", "An der Bin 4"])
def test_a_street_that_looks_like_such_words_stays_whole(street: str) -> None:
    found = address(f"{street}, 99084 Erfurt")

    assert found is not None
    assert found.street == street


def for_father() -> Conversation:
    return told(
        "otto hat papas konto gesperrt, ich schreibe für meinen vater. es geht um 214,85 euro",
        *("nein", "horst wiedemann", "kdnr 40 771 2235", "3.11."),
    )


@pytest.mark.parametrize("said", ["ich wohn", "bin in der", "ich leb", "i live at"])
def test_where_the_daughter_lives_is_not_where_her_father_does(said: str) -> None:
    talk = for_father()
    talk.say(f"{said} saalbahnhofstraße 88, 07743 jena")

    assert not talk.case.known("postal_address")
    assert talk.case.text("helper_address") == "Saalbahnhofstraße 88\n07743 Jena"


@pytest.mark.parametrize("said", ["", "er wohnt", "ich wohn bei ihm,", "wir wohnen zusammen", "ich wohn auch da,"])
def test_where_both_live_is_where_the_father_does(said: str) -> None:
    talk = for_father()
    talk.say(f"{said} saalbahnhofstraße 88, 07743 jena")

    assert talk.case.text("postal_address") == "Saalbahnhofstraße 88\n07743 Jena"


@pytest.mark.parametrize(
    "said",
    [
        "kdnr 40 771 2235",
        "kd-nr. 40 771 2235",
        "seine kundennr is 40 771 2235",
        "customer no 40 771 2235",
        "40 771 2235",
    ],
)
def test_a_customer_number_in_groups_is_noted_whole(said: str) -> None:
    talk = told("otto hat mein konto gesperrt wegen 214,85, die rechnung hab ich am 12.10. bezahlt", "nein", said)

    assert talk.case.text("account_identifier") == "40 771 2235"


@pytest.mark.parametrize("said", ["R-889 120 447", "die nummer ist R-889 120 447", "Rechnungsnummer: R-889 120 447"])
def test_letters_before_the_groups_belong_to_the_number(said: str) -> None:
    assert reference(said) == "R-889 120 447"


@pytest.mark.parametrize(
    ("said", "name", "number"),
    [
        ("Betreibungsamt Bern-Mittelland, Betreibung Nr. 26118843", "Betreibungsamt Bern-Mittelland", "26118843"),
        ("Betreibung Nr. 2026/55871, Betreibungsamt Zürich 5", "Betreibungsamt Zürich 5", "2026/55871"),
        ("betreibungsnummer 26 118 843 über 218.40", "", "26 118 843"),
        ("Zahlungsbefehl Nr. 26118843 vom 14.12.2026", "", "26118843"),
        ("Amtsgericht Hamburg-Altona", "Amtsgericht Hamburg-Altona", None),
        ("Betreibungsamt Bern - das war am Montag", "Betreibungsamt Bern", None),
        ("Zahlungsbefehl Nr 14.12.2026", "", None),
    ],
)
def test_the_office_and_the_number_of_a_swiss_paper_are_heard_whole(said: str, name: str, number: str | None) -> None:
    assert (court_name(said), file_number(said)) == (name, number)
