"""A person may be called like a company; and a company is mended by saying which one it was not."""

import pytest

from bot.dialogue.understand.names import full_name
from tests import conversation
from tests.conversation import Conversation

OTTO = "mein konto bei otto ist gesperrt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich heiße otto lehmann, mein konto wurde gesperrt", "Otto Lehmann"),
        ("mein name ist Zara Schmidt, mein konto ist gesperrt", "Zara Schmidt"),
        ("otto lehmann hier, mein konto wurde gesperrt", "Otto Lehmann"),
        ("ich bin die petra heine, mein konto ist gesperrt", ""),
    ],
)
def test_a_name_is_no_company(text: str, name: str) -> None:
    talk = conversation.told(text)

    assert not talk.case.known("company")
    assert not name or talk.case.text("full_name") == name
    assert talk.asks == "company"


def test_asked_for_the_company_a_name_is_none_either() -> None:
    talk = conversation.told("mein konto wurde gesperrt")
    assert talk.asks == "company"
    talk.say("ich heiße otto lehmann")

    assert not talk.case.known("company")
    assert talk.case.text("full_name") == "Otto Lehmann"


def test_a_husband_called_otto_is_no_company() -> None:
    talk = conversation.told("mein mann otto kommt nicht mehr rein, sein amazon konto ist gesperrt")

    assert talk.case.text("company") == "amazon"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("ich heiße petra heine und mein konto bei otto ist gesperrt", "otto"),
        ("ich heiße otto lehmann, otto hat mein konto gesperrt", "otto"),
        ("mein name ist Zara Schmidt und mein konto bei amazon ist gesperrt", "amazon"),
        ("otto hat mein konto gesperrt", "otto"),
        ("mein mann hat bei otto bestellt, otto hat sein konto gesperrt", "otto"),
    ],
)
def test_a_company_beside_it_is_heard(text: str, company: str) -> None:
    assert conversation.told(text).case.text("company") == company


@pytest.mark.parametrize(
    "text",
    [
        *("NICHT OTTO SONDERN AMAZON", "nicht otto, sondern amazon", "nicht otto, amazon!", "not otto but amazon"),
        *("das ist nicht otto, es ist amazon", "nein nicht bei otto sondern bei amazon", "it's not otto, it's amazon"),
    ],
)
def test_the_company_is_mended_by_what_it_was_not(text: str) -> None:
    talk = conversation.told(OTTO, text)

    assert talk.case.text("company") == "amazon"
    assert "Amazon" in talk.text


@pytest.mark.parametrize(
    "text", ["nicht amazon sondern zalando", "nicht ich sondern otto", "otto hat nicht geantwortet"]
)
def test_what_denies_another_mends_nothing(text: str) -> None:
    talk: Conversation = conversation.told(OTTO, text)

    assert talk.case.text("company") == "otto"


@pytest.mark.parametrize("name", ["Tom White", "Eva Weiß", "Thomas Mann", "Peter Freitag", "Will Smith", "Juli Zeh"])
def test_a_name_that_is_a_word_as_well_is_a_name(name: str) -> None:
    assert full_name(name) == name


@pytest.mark.parametrize(
    "said", ["Kommenden Freitag", "Alles Gut", "Mein Mann", "Anfang Mai", "Will Nicht", "Sehr Gut"]
)
def test_words_with_capitals_are_no_name(said: str) -> None:
    assert full_name(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto gesperrt. Jonas Weidner, Ahornweg 3, 24103 Kiel",
        "amazon hat mein konto gesperrt\nJonas Weidner\nAhornweg 3\n24103 Kiel",
        "amazon hat mein konto gesperrt, danke. LG Jonas Weidner, Ahornweg 3, 24103 Kiel, jonas@example.org",
    ],
)
def test_the_name_above_an_address_at_the_end_of_a_story_is_asked_for(said: str) -> None:
    assert conversation.told(said).case.value("full_name") == "Jonas Weidner"


@pytest.mark.parametrize(
    "said",
    [
        "EOS schreibt mir. EOS Holding GmbH, Steindamm 71, 20099 Hamburg",
        "amazon hat mein konto gesperrt. Kein Gericht, Ahornweg 3, 24103 Kiel",
        "Amazon Hat Mein Konto Gesperrt, Ahornweg 3, 24103 Kiel",
        "amazon hat das konto meiner mutter gesperrt. Inge Weidner, Ahornweg 3, 24103 Kiel",
    ],
)
def test_what_stands_above_an_address_is_taken_for_a_name(said: str) -> None:
    assert conversation.told(said).case.value("full_name") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nachname Demir, Vorname Ayşe", "Ayşe Demir"),
        ("vorname ayse nachname demir", "Ayse Demir"),
        ("Vorname: Ayşe\nNachname: Demir", "Ayşe Demir"),
        ("my last name is Keane and my first name is Siobhan", "Siobhan Keane"),
        ("Vorname Hans Peter Nachname von der Heide", "Hans Peter von der Heide"),
        ("Demir Ayşe, also Ayşe ist der Vorname", "Ayşe Demir"),
        ("Demir, Ayşe (Ayşe ist der Vorname)", "Ayşe Demir"),
        ("Siobhán Keane with the fada, 14 Mill Road, Ennis", "Siobhán Keane"),
        ("Jürgen Groß mit ß", "Jürgen Groß"),
        ("ich heise Samir Al-Hassan", "Samir Al-Hassan"),
        ("ich heis peter meier", "Peter Meier"),
        ("Heise Peter", "Heise Peter"),
    ],
)
def test_which_of_them_is_the_forename_and_how_it_is_spelled(text: str, name: str) -> None:
    assert full_name(text) == name


@pytest.mark.parametrize(
    "text", ["ist das der Vorname oder der Nachname", "Vorname und Nachname", "der Nachname reicht"]
)
def test_of_labels_alone_no_name_is_made(text: str) -> None:
    assert full_name(text) is None
