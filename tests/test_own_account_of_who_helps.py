"""Whoever writes for a parent with a power of attorney, and is blocked as well: whose account and name is whose."""

import pytest

from bot.dialogue.understand.own_too import own_too
from tests.conversation import told

STORY = (
    "Hallo, ich schreibe für meinen Vater\ner hat ne Vorsorgevollmacht auf mich gemacht, 2023\nsein Amazon ist gesperrt"
    " seit dem 12.11., angeblich offene Forderung\ndie hat er aber 2022 bezahlt!! 64,90 an irgendein inkasso"
)
FATHER = ("mein papa is bei amazon gesperrt und ich mach das für ihn, hab ne vollmacht",)


def test_a_power_of_attorney_that_was_given_is_no_misuse_of_the_name() -> None:
    assert told(STORY).case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "said",
    [
        "Vater: Werner Kolb, werner.kolb@example.org ist seine mail bei amazon",
        "Papa: Werner Kolb",
        "Werner Kolb heißt er",
    ],
)
def test_the_holder_is_named_behind_what_he_is_to_the_writer(said: str) -> None:
    talk = told(*FATHER)
    assert talk.asks == "represented_person"
    talk.say(said)
    assert talk.case.text("represented_person") == "Werner Kolb"
    assert not talk.case.text("full_name")


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("und jetzt ist MEINS auch zu, seit freitag", True),
        ("ach so und mein konto haben die auch gesperrt, seit freitag, wegen papa", True),
        ("mich haben die auch gesperrt", True),
        ("my account is blocked too", True),
        ("mein papa sein konto ist auch zu", False),
        ("mein vaters konto ist auch gesperrt", False),
        ("sein konto ist auch gesperrt", False),
    ],
)
def test_the_own_account_of_who_helps_is_told_apart(said: str, own: bool) -> None:
    assert own_too(said) is own


def test_the_own_account_of_who_helps_is_a_case_of_its_own() -> None:
    talk = told(*FATHER, "Werner Kolb", "werner.kolb@example.org", "seit 12.11.")
    talk.say("ach so und mein konto haben die auch gesperrt, seit freitag, wegen papa")
    assert "/neu" in talk.text
    assert talk.case.value("block_date") == told(*FATHER, "seit 12.11.").case.value("block_date")
    talk.say("und was ist mit meinem konto?")
    assert "/neu" in talk.text


@pytest.mark.parametrize(
    "story",
    [
        "Mein Vater (83) hat ein Amazon-Konto, das wurde am 20.11.2026 gesperrt. Ich habe eine Generalvollmacht.",
        "mein vater hat amazon, gesperrt seit 12.11., ich habe eine vollmacht von ihm",
        "das amazon konto meines vaters ist gesperrt, ich hab vollmacht",
    ],
)
def test_an_account_that_the_father_has_is_his_where_a_power_of_attorney_is_held(story: str) -> None:
    assert told(story).case.text("role") == "father"


@pytest.mark.parametrize(
    "story",
    [
        "mein Vater hat ein Amazon-Konto, meins wurde gesperrt wegen ihm, ich hab Vollmacht von ihm",
        "mein konto ist gesperrt, mein vater hat mir eine vollmacht gegeben und sein konto ist auch gesperrt",
    ],
)
def test_the_own_account_stays_the_own_one_though_the_father_has_one(story: str) -> None:
    assert not told(story).case.text("role")


def test_who_says_that_they_have_to_sign_is_named_in_the_letter() -> None:
    talk = told(
        "Mein Vater hat ein Amazon-Konto, das wurde gesperrt. Ich habe eine Generalvollmacht."
        " Er heißt Friedrich Albers. Ich bin Meike Albers-Janssen"
    )
    talk.say("Unterschreiben muss ich, er kann nicht mehr")
    assert "vertreten durch Meike Albers-Janssen" in talk.text
