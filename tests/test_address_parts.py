"""An address that comes bit by bit: what is there is kept, and only the rest is asked for."""

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.contact import Address, address, full_name
from tests.conversation import Conversation, agreed, answering, told

ADDRESS = "Bahnhofstr. 8\n04109 Leipzig"


def asked(*texts: str) -> Conversation:
    """Somebody who is asked where they live, and says this, one message after another."""
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt, seit 23.9.2026, geld wollen die keins")
    answering(talk, "postal_address")
    for text in texts:
        talk.say(text)
    return talk


@pytest.mark.parametrize(
    "texts",
    [
        ("Bahnhofstr. 8", "04109 Leipzig"),
        ("04109 Leipzig", "Bahnhofstr. 8"),
        ("Bahnhofstr. 8", "04109", "Leipzig"),
        ("04109", "Leipzig", "bahnhofstr. 8"),
        ("Bahnhofstr. 8, Leipzig", "plz ist 04109"),
        ("Bahnhofstr. 8", "Leipzig", "und 04109"),
    ],
)
def test_an_address_in_parts_is_whole_with_the_last(texts: tuple[str, ...]) -> None:
    talk = asked(*texts[:-1])
    assert talk.asks == "postal_address"
    talk.say(texts[-1])

    assert talk.case.text("postal_address") == ADDRESS
    assert talk.asks == "confirm_facts"


@pytest.mark.parametrize(
    ("texts", "address"),
    [
        (("Straße des 17. Juni 135", "10623 Berlin"), "Straße des 17. Juni 135\n10623 Berlin"),
        (("Q7, 24", "68161 Mannheim"), "Q7, 24\n68161 Mannheim"),
        (("ul. Długa 10", "00-950 Warszawa"), "ul. Długa 10\n00-950 Warszawa\nPolen"),
        (("06886 Lutherstadt Wittenberg", "Markt 3"), "Markt 3\n06886 Lutherstadt Wittenberg"),
    ],
)
def test_streets_and_towns_of_another_make_come_bit_by_bit_too(texts: tuple[str, str], address: str) -> None:
    talk = asked(*texts)

    assert talk.case.text("postal_address") == address
    assert talk.asks == "confirm_facts"


def test_what_is_there_is_shown_and_only_the_rest_is_asked_for() -> None:
    talk = asked("Bahnhofstr. 8")
    assert talk.text == "Bahnhofstr. 8 ist notiert. Es fehlt noch: die Postleitzahl und der Ort."
    talk.say("04109")

    assert talk.text == "Bis jetzt: Bahnhofstr. 8, 04109. Noch offen: der Ort."


@pytest.mark.parametrize("between", ["keine ahnung", "was?", "hä", "nein", "warum das denn", "ok", "danke"])
def test_a_word_in_between_loses_nothing_and_becomes_no_part(between: str) -> None:
    talk = asked("Bahnhofstr. 8", between)
    assert not talk.case.known("postal_address")
    talk.say("04109 Leipzig")

    assert talk.case.text("postal_address") == ADDRESS


def test_other_facts_beside_a_part_are_understood() -> None:
    talk = asked("Bahnhofstr. 8, antwort bitte an x@example.org")

    assert talk.case.text("reply_email") == "x@example.org"
    assert "Es fehlt noch" in talk.text


def test_a_part_told_anew_takes_the_place_of_the_old_one() -> None:
    talk = asked("Bahnhofstr. 9", "ach ne, Bahnhofstr. 8", "04109 Leipzig")

    assert talk.case.text("postal_address") == ADDRESS


def test_a_street_that_is_called_after_a_court_sounds_no_alarm() -> None:
    talk = asked("Gerichtsweg 28", "04103 Leipzig")

    assert talk.case.value("court_letter") is not True
    assert talk.asks == "confirm_facts"


def test_a_whole_address_makes_the_parts_forgotten() -> None:
    talk = asked("Gartenweg 3", "Bahnhofstr. 8, 04109 Leipzig")
    assert talk.case.text("postal_address") == ADDRESS
    talk.hear(Burst(redact_text=talk.case.heard[-1].number))

    assert talk.asks == "postal_address"
    assert "Gartenweg" not in talk.text


def test_a_part_is_taken_back_as_any_answer() -> None:
    talk = asked("Bahnhofstr. 9", "/zurueck")
    assert "Bahnhofstr" not in talk.text
    talk.say("Bahnhofstr. 8")
    talk.say("50667 Köln")
    talk.say("/zurueck")
    talk.say("04109 Leipzig")

    assert talk.case.text("postal_address") == ADDRESS


def test_a_message_that_is_taken_back_takes_its_part_out_of_the_address_too() -> None:
    talk = asked("Bahnhofstr. 8", "04109 Leipzig")
    talk.hear(Burst(redact_text=talk.case.heard[-2].number))

    assert talk.asks == "postal_address"
    assert "04109 Leipzig" in talk.text
    assert not [entry for entry in talk.case.journal if "Bahnhofstr" in str(entry.data)]


def test_a_part_whose_message_is_edited_changes_the_address() -> None:
    talk = asked("Bahnhofstr. 9", "04109 Leipzig")
    talk.hear(Burst(edit_of=talk.case.heard[-2].number, edit_text="Bahnhofstr. 8"))

    assert talk.case.text("postal_address") == ADDRESS


def test_a_postcode_that_is_mended_stays_mended_when_the_street_is_mended_after_it() -> None:
    talk = asked("Gartenweg 3", "04107 Leipzig", "plz ist falsch, 04109", "straße ist Bahnhofstr. 8")

    assert talk.case.text("postal_address") == ADDRESS


def test_a_postcode_that_cannot_be_is_asked_for_again_and_then_taken_as_told() -> None:
    talk = asked("Hauptstr. 5", "4020 Kleindorf")
    assert "bitte das Land dazu" in talk.text
    talk.say("4020")

    assert talk.case.text("postal_address") == "Hauptstr. 5\n4020 Kleindorf"


@pytest.mark.parametrize("texts", [("Österreich", "4020"), ("4020 Österreich",), ("4020, Österreich",)])
def test_the_country_makes_the_postcode_fit(texts: tuple[str, ...]) -> None:
    talk = asked("Hauptstr. 5", "4020 Kleindorf", *texts)

    assert talk.case.text("postal_address") == "Hauptstr. 5\n4020 Kleindorf\nÖsterreich"
    assert talk.case.facts["postal_address"].sure == "exact"


@pytest.mark.parametrize("said", ["bin 45 jahre alt", "seit 2019", "121,40 Euro", "Kundennummer 4711"])
def test_what_is_no_part_of_an_address_is_not_kept(said: str) -> None:
    talk = asked(said)

    assert not [topic for topic in talk.case.facts if topic.startswith("address_")]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Geschäftsnummer 26-0000000-0-7. Amazon will 80 Euro. Kirchweg 4, 50667 Köln", "Kirchweg 4"),
        ("Amazon hat gesperrt am 5.11. Kirchweg 4, 50667 Köln", "Kirchweg 4"),
        ("Die Nummer ist 4711. Am Alten Markt 4, 50667 Köln", "Am Alten Markt 4"),
        ("ich bin 45 Jahre alt. Kirchweg 4, 50667 Köln", "Kirchweg 4"),
        ("Bestellung 123-456. St. Georg Str. 5, 50667 Köln", "St. Georg Str. 5"),
        ("Straße des 17. Juni 135, 10623 Berlin", "Straße des 17. Juni 135"),
        ("An d. Alster 3, 20099 Hamburg", "An d. Alster 3"),
        ("Prof. Dr. Helmert Str. 2, 14482 Potsdam", "Prof. Dr. Helmert Str. 2"),
    ],
)
def test_no_sentence_before_the_street_stands_in_the_address(text: str, street: str) -> None:
    found = address(text)

    assert found is not None
    assert found.street == street


@pytest.mark.parametrize(
    "story",
    [
        "digitec blocked my account on 12 Nov 2026 because of an invoice of 189.90 francs that I paid on 3 Oct 2026",
        "digitec hat mein konto am 12. november 2026 gesperrt, schweiz",
        "galaxus account blocked since 3 may 2026 in Switzerland, they want 80 francs",
        "digitec konto gesperrt wegen rechnung nr 12 1890 franken, bin in der schweiz",
    ],
)
def test_the_day_of_a_block_is_no_swiss_address(story: str) -> None:
    assert not told(story).case.known("postal_address")


def test_one_near_neuchatel_is_one_still() -> None:
    found = address("Rue du Lac 12, 2014 Bôle, Schweiz")
    assert found
    assert (found.street, found.postcode, found.town) == ("Rue du Lac 12", "2014", "Bôle")


@pytest.mark.parametrize(
    "before",
    [
        "bezahlt hab ich das am 9.5.2026, ich wohne",
        "bezahlt am 9.5.2026,",
        "they want €131.60\ni live at",
        "bestellnummer 302-123,",
        "i have 2 accounts,",
        "my name is Jonas Weidner. the account is under jonas@example.org. address",
    ],
)
def test_what_stands_before_a_street_is_a_part_of_it(before: str) -> None:
    found = address(f"{before} Ahornweg 3, 24103 Kiel")

    assert found == Address("Ahornweg 3", "24103", "Kiel", "DE")


@pytest.mark.parametrize("street", ["Siedlung 5, Haus 3", "c/o Meier, Ahornweg 3", "Ahornweg 3, 2. OG links"])
def test_a_part_of_a_street_is_dropped(street: str) -> None:
    found = address(f"{street}, 24103 Kiel")

    assert found == Address(street, "24103", "Kiel", "DE")


@pytest.mark.parametrize(
    ("said", "name", "street"),
    [
        ("Jonas Weidner Hauptstr. 5, 24103 Kiel", "Jonas Weidner", "Hauptstr. 5"),
        ("Anna Maria Wagner Hauptstraße 5, 24103 Kiel", "Anna Maria Wagner", "Hauptstraße 5"),
        ("Dragan Petrovic Waller Heerstr. 120, 28219 Bremen", "Dragan Petrovic", "Waller Heerstr. 120"),
        ("Thomas Müller Landstr. 5, 28219 Bremen", "Thomas Müller", "Landstr. 5"),
        ("Thomas Müller Bremer Heerstr. 5, 26135 Oldenburg", "Thomas Müller", "Bremer Heerstr. 5"),
    ],
)
def test_a_name_before_a_common_street_stood_in_the_street_or_the_street_in_the_name(
    said: str, name: str, street: str
) -> None:
    found = address(said)
    assert found
    assert (full_name(said), found.street) == (name, street)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("schleißheimer str. 200, 80797 munich", "München"),
        ("Domstr. 4, 50668 Cologne", "Köln"),
        ("Annenstr. 3, 1010 Vienna, Austria", "Wien"),
        ("Bahnhofstr. 1, 8001 Zurich, Switzerland", "Zürich"),
        ("Hauptstr 2, 30159 Hanover", "Hannover"),
        ("Main St 4, 30159 Vienna", "Vienna"),
    ],
)
def test_a_town_said_in_english_stands_as_it_is_called_there(text: str, town: str) -> None:
    found = address(text)
    assert found is not None
    assert found.town == town


@pytest.mark.parametrize(
    "texts",
    [
        ("lea sommer", "goethestr 8 in frankfurt"),
        ("lea sommer, goethestr 8 frankfurt",),
        ("goethestr 8 in frankfurt", "lea sommer"),
        ("goethestr 8, frankfurt", "lea sommer"),
    ],
)
def test_a_street_beside_the_name_is_not_asked_for_again(texts: tuple[str, ...]) -> None:
    talk = told("amazon gesperrt seit 3.11.2026", "lena@example.org", "nein")
    assert talk.asks == "full_name"
    talk.say(*texts)
    assert "Noch offen: die Postleitzahl" in talk.text
    talk.say("60313")
    assert talk.case.text("postal_address") == "Goethestr 8\n60313 Frankfurt"
    assert talk.case.text("full_name") == "Lea Sommer"


@pytest.mark.parametrize("below", ["hinterhaus links", "bad homburg"])
def test_a_line_below_the_street_alone_is_no_name(below: str) -> None:
    talk = told("amazon gesperrt seit 3.11.2026", "lena@example.org", "nein")
    talk.say("goethestr 8" if below == "bad homburg" else "goethestr 8, frankfurt", below)
    assert not talk.case.known("full_name")


@pytest.mark.parametrize("text", ["lea sommer geb. 1980", "lea sommer, kundennummer 4711"])
def test_what_else_stands_behind_a_name_is_no_street(text: str) -> None:
    talk = told("amazon gesperrt seit 3.11.2026", "lena@example.org", "nein", text)
    assert not talk.case.known("address_street")
