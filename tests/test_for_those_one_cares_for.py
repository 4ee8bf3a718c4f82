"""Somebody else's account or court paper, told by where it happened: "bei meiner Oma ist Amazon zu"."""

import datetime as dt

import pytest

from tests.conversation import day, told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("meine mutter hat einen mahnbescheid bekommen, gelber brief vom 16.11., und ich hab vollmacht", "mother"),
        ("my mother got a mahnbescheid served 16 nov 2026 from amtsgericht hagen, i have poa", "mother"),
        ("mein papa hat nen vollstreckungsbescheid gekriegt am 12.11.2026, er liegt im krankenhaus", "father"),
        ("der mahnbescheid ging an meine mutter, sie ist 80, zugestellt 16.11.2026, ich regel das", "mother"),
        ("coeo mahnt meine mutter, 230 euro, sie weiß von nix. ich hab generalvollmacht", "mother"),
        ("inkasso will 99 euro von meinem opa", "grandfather"),
        ("meine oma hat post von riverty gekriegt, ich hab ne vorsorgevollmacht", "grandmother"),
    ],
)
def test_my_mothers_court_paper_becomes_mine_because_i_hold_a_power_of_attorney(text: str, role: str) -> None:
    assert told(text).case.text("role") == role


@pytest.mark.parametrize(
    ("text", "role", "date"),
    [
        ("bei meiner oma (86) ist das amazon konto zu seit 1.11.2026. sie hat gsagt ich soll das machen",
         "grandmother", dt.date(2026, 11, 1)),
        ("bei meiner mutter ist paypal gesperrt seit 4.11.2026", "mother", dt.date(2026, 11, 4)),
        ("ich bins für meine mum, ebay gesperrt 4.11.2026", "mother", dt.date(2026, 11, 4)),
        ("mit meiner oma ihrem konto bei amazon stimmt was nicht, gesperrt 4.11.2026",
         "grandmother", dt.date(2026, 11, 4)),
        ("bei meinem vater, 78, ist das ebay konto dicht seit 4.11.2026", "father", dt.date(2026, 11, 4)),
    ],
)  # fmt: skip
def test_the_grandson_writes_as_if_the_account_were_his(text: str, role: str, date: dt.date) -> None:
    case = told(text).case
    assert case.text("role") == role
    assert case.value("block_date") == day(date.year, date.month, date.day)


@pytest.mark.parametrize(
    "text",
    [
        "bei meiner mutter ist das konto gesperrt, bei mir auch",
        "mein amazon ist zu, bei meiner oma ist paypal auch gesperrt",
        "mein amazon konto ist gesperrt wegen meiner oma ihrem konto",
        "ich bin grad bei meiner mutter, amazon gesperrt seit 4.11.",
        "bei meiner schwester ging alles gut, nur bei mir ist paypal gesperrt",
        "der brief kam an meine mutter, weil ich da früher gewohnt hab. coeo will 230 euro von mir",
        "die post ging an meine eltern, ich wohn da nicht mehr, inkasso 95 euro",
        "riverty will 120 euro von mir und meiner frau",
        "mein mann hat vollmacht, ich bin gesperrt bei paypal",
    ],
)
def test_my_own_account_becomes_my_mothers_because_she_is_named(text: str) -> None:
    assert not told(text).case.known("role")


def test_my_case_becomes_my_mothers_when_i_tell_of_hers_later() -> None:
    talk = told("amazon hat mich gesperrt seit 1.11.2026", "bei meiner mutter ist paypal gesperrt seit 4.11.2026")
    assert not talk.case.known("role")
