"""French, Italian and Spanish addresses without a country; "use … instead"; the whole name of a collector."""

import time

import pytest

from bot.case import Money
from bot.dialogue.questions.plain import without_places
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.latin_streets import latin
from tests import conversation
from tests.conversation import Conversation, drafted


@pytest.mark.parametrize(
    ("text", "street", "place", "country"),
    [
        ("12 rue des Lilas, 75020 Paris", "12 rue des Lilas", "75020 Paris", "FR"),
        ("I live at 12 rue des Lilas, 75020 Paris", "12 rue des Lilas", "75020 Paris", "FR"),
        ("Jean Dupont\n12 bis rue de l'Église\n69002 Lyon", "12 bis rue de l'Église", "69002 Lyon", "FR"),
        ("5 avenue Foch, 57000 Metz", "5 avenue Foch", "57000 Metz", "FR"),
        ("12 rue Neuve, 1000 Bruxelles", "12 rue Neuve", "1000 Bruxelles", "BE"),
        ("12 rue du Rhône, 1204 Genève", "12 rue du Rhône", "1204 Genève", "CH"),
        ("12, rue de Hollerich, L-1741 Luxembourg", "12, rue de Hollerich", "1741 Luxembourg", "LU"),
        ("Via Roma 12, 00184 Roma", "Via Roma 12", "00184 Roma", "IT"),
        ("Calle Mayor 5, 28013 Madrid", "Calle Mayor 5", "28013 Madrid", "ES"),
        ("Allee der Kosmonauten 5, 12681 Berlin", "Allee der Kosmonauten 5", "12681 Berlin", "DE"),
        ("Musterweg 1, 30159 Hannover", "Musterweg 1", "30159 Hannover", "DE"),
        ("use Marktstr. 5, 30159 Hannover instead", "Marktstr. 5", "30159 Hannover", "DE"),
        ("nimm lieber Marktstr. 5, 30159 Hannover", "Marktstr. 5", "30159 Hannover", "DE"),
    ],
)
def test_an_address_is_taken_as_it_is_written_there(text: str, street: str, place: str, country: str) -> None:
    found = address(text)

    assert found is not None
    assert (found.street, f"{found.postcode} {found.town}", found.country) == (street, place, country)


def asked_for_money() -> Conversation:
    talk = conversation.told("amazon hat mein konto gesperrt", "erika@example.org", "weiß nicht")
    assert talk.asks == "claim_amount"
    return talk


@pytest.mark.parametrize(
    "text", ["12 rue des Lilas, 75020 Paris", "12 rue des Lilas", "14 Main Street, Dublin", "Musterweg 12"]
)
def test_the_number_of_a_house_is_no_claim(text: str) -> None:
    talk = asked_for_money()
    talk.say(text)

    assert not talk.case.known("claim_amount")


def test_a_sum_stays_one() -> None:
    talk = asked_for_money()
    talk.say("12 euro")

    assert talk.case.value("claim_amount") == Money(1200, "EUR")


def test_the_letter_goes_abroad_with_its_country() -> None:
    talk = conversation.told("amazon hat mein konto gesperrt", "12 rue des Lilas, 75020 Paris")

    assert talk.case.text("postal_address") == "12 rue des Lilas\n75020 Paris\nFrankreich"


@pytest.mark.parametrize(
    "text", ["use neu@example.org instead", "nimm stattdessen neu@example.org", "nimm lieber neu@example.org"]
)
def test_a_mail_to_be_used_instead_takes_the_answers(text: str) -> None:
    talk = drafted()
    account = talk.case.text("account_identifier")
    talk.say(text)

    assert talk.case.text("reply_email") == "neu@example.org"
    assert talk.case.text("account_identifier") == account


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Inkasso Merkur GmbH", "Inkasso Merkur GmbH"),
        ("inkasso merkur gmbh", "Inkasso Merkur GmbH"),
        ("das Inkasso heißt Nordlicht Inkasso GmbH", "Nordlicht Inkasso GmbH"),
        ("Inkasso: Merkur Forderungsmanagement GmbH", "Merkur Forderungsmanagement GmbH"),
    ],
)
def test_a_collector_keeps_the_word_that_its_name_begins_with(text: str, name: str) -> None:
    talk = drafted()
    talk.say(text)

    assert talk.case.text("collection_agency") == name


@pytest.mark.parametrize(
    "text", ["calle " + "x'" * 1900, "12 rue " + "a " * 1900, "straße " * 500, "a" * 4000, "x'" * 2000]
)
def test_long_nonsense_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    latin(text, "DE")
    without_places(text)

    assert time.perf_counter() - begun < 1
