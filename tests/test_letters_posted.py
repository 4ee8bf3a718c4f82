"""What stands in the address window: no country at home, and abroad the country in capitals as the last line."""

import pytest

from bot.case import Addressee
from tests.conversation import Conversation, desk

WIEN = "Mariahilfer Straße 10, 1060 Wien, Österreich"
ZUERICH = "Bahnhofstrasse 1, 8001 Zürich, Schweiz"
KOELN = "Lange Gasse 5, 50667 Köln"


def asked_for_data(company: str, address: str) -> Conversation:
    """Somebody who lives there and wants their data from that company."""
    talk = Conversation(desk())
    talk.say(f"ich will nur wissen welche daten {company} über mich hat")
    talk.say("ja")
    if talk.asks == "company":  # one that no directory lists
        talk.say(company)
    talk.say("mia.berg@example.org")
    talk.say("Mia Berg")
    talk.say(address)
    talk.say("ja")
    return talk


def letter(company: str, address: str) -> tuple[list[str], list[str]]:
    """The lines of the sender and those of the addressee."""
    (one,) = (one for one in asked_for_data(company, address).case.newest_letters() if one.kind == "access_request")
    sender, to = one.text.split("\n\n")[:2]
    assert to.split("\n") == list(one.to.lines)
    return sender.split("\n"), to.split("\n")


@pytest.mark.parametrize(("company", "address"), [("willhaben", WIEN), ("digitec", ZUERICH), ("zalando", KOELN)])
def test_a_letter_that_stays_in_the_country_names_none(company: str, address: str) -> None:
    whole = "\n".join(line for lines in letter(company, address) for line in lines).casefold()

    assert not any(name in whole for name in ("austria", "österreich", "switzerland", "schweiz", "germany", "deutschl"))


@pytest.mark.parametrize(
    ("company", "address", "country"),
    [
        ("zalando", WIEN, "DEUTSCHLAND"),
        ("zalando", ZUERICH, "DEUTSCHLAND"),
        ("willhaben", KOELN, "AUSTRIA"),
        ("willhaben", ZUERICH, "AUSTRIA"),
        ("digitec", WIEN, "SWITZERLAND"),
        ("instagram", KOELN, "IRELAND"),
    ],
)
def test_a_letter_that_crosses_a_border_ends_in_the_country_in_capitals(
    company: str, address: str, country: str
) -> None:
    assert letter(company, address)[1][-1] == country


def test_who_writes_from_abroad_names_their_own_country_as_well() -> None:
    assert "Österreich" in letter("zalando", WIEN)[0]


@pytest.mark.parametrize(
    ("lines", "home", "shown"),
    [
        (("A", "Weg 1", "1030 Wien", "Österreich"), "AT", ("A", "Weg 1", "1030 Wien")),
        (("A", "Weg 1", "1030 Wien", "Österreich"), "DE", ("A", "Weg 1", "1030 Wien", "ÖSTERREICH")),
        (("A", "Weg 1", "20999 Hamburg", "GERMANY"), "DE", ("A", "Weg 1", "20999 Hamburg")),
        (("A", "Weg 1", "1030 Wien"), "AT", ("A", "Weg 1", "1030 Wien")),
        (("A",), "AT", ("A",)),
        ((), "AT", ()),
    ],
)
def test_an_address_with_and_without_its_country_comes_out_as_the_post_wants_it(
    lines: tuple[str, ...], home: str, shown: tuple[str, ...]
) -> None:
    once = desk().posted(Addressee("company", None, "A", lines), home, "de")

    assert once.lines == shown
    assert desk().posted(once, home, "de").lines == shown


@pytest.mark.parametrize(("address", "region"), [(WIEN, "AT"), (ZUERICH, "CH"), ("Weg 1, 20999 Hamburg", "DE-HH")])
def test_the_days_of_an_addressee_entered_by_hand_are_those_of_its_seat(address: str, region: str) -> None:
    talk = asked_for_data("Blumenhaus Irgendwo", KOELN)
    talk.say(address)
    company = desk().company(talk.case)

    assert company
    assert company.region == region
