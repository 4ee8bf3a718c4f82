"""An office that collects and is called a "Forderungsservice" is a collector: no account is said to be blocked, and its
number is kept."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "Falkensee Forderungsservice GmbH, Seepromenade 4, 14612 Falkensee, will 396,20 Euro, Nummer FF-26-55102, wegen"
        " Vodafone. hab ich längst bezahlt",
        "Falkensee Forderungsservice GmbH will 396,20 Euro wegen Vodafone, Nummer FF-26-55102",
        "Falkensee Forderungsservice GmbH schreibt mir, 396,20 Euro, Aktenzeichen FF-26-55102, wegen Vodafone",
    ],
)
def test_its_letter_is_a_collectors_letter(text: str) -> None:
    case = told(text).case

    assert case.value("situation") == "collection_only"
    assert case.text("collection_agency") == "Falkensee Forderungsservice GmbH"
    assert case.text("claim_reference") == "FF-26-55102"


@pytest.mark.parametrize(
    "name", ["tannhof forderungsmanagement", "Nordkap Debitorenservice", "Elbe Forderungsdienstleistungen"]
)
def test_other_names_of_such_offices_are_known(name: str) -> None:
    assert told(f"{name} will 120,50 euro von mir wegen otto").case.value("situation") == "collection_only"


def test_where_the_account_is_blocked_too_it_is_still_about_the_account() -> None:
    talk = told("mein vodafone konto ist gesperrt, Falkensee Forderungsservice GmbH will 396,20 Euro")

    assert talk.case.value("situation") == "block_over_claim"


def test_no_letter_says_that_an_account_is_blocked_of_which_nobody_spoke() -> None:
    talk = told("Falkensee Forderungsservice GmbH will 396,20 Euro wegen Vodafone. hab ich längst bezahlt", "nein")
    answers = {
        "claim_reference": "FF-26-55102",
        "full_name": "Marco Piontek",
        "postal_address": "Bismarckstr 201, 45889 Gelsenkirchen",
        "confirm_facts": "ja",
    }
    for _ in range(8):
        talk.say(answers.get(talk.asks or "", "weiß ich nicht"))

    kinds = {one.kind for one in talk.case.letters}
    assert kinds
    assert "unblock_demand" not in kinds
