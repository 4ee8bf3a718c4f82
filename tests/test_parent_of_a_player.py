"""A mother and the account of her son, who is eleven: the letter names both, and no story stands in it as a thing."""

import datetime as dt

import pytest

from bot.dialogue.understand.lawful import lawful
from tests.conversation import Conversation, answering, told

STORY = "es geht um das playstation konto von meinem sohn, er ist 11. sony hat es am 14.11. gesperrt"
WHO = ("da sind spiele für bestimmt 300 euro drauf", "Max Berger", "ich bin die mutter, Sabine Berger", "maxi_zockt_11")


def drafted() -> Conversation:
    talk = answering(told(STORY, *WHO, "Ringstraße 14, 90402 Nürnberg", "sabine.berger@example.org"), "confirm_facts")
    talk.say("ja")
    return talk


def test_the_letter_of_a_child_names_who_acts_for_it() -> None:
    talk = drafted()
    assert "power_of_attorney" not in talk.case.asked
    for one in talk.case.newest_letters():
        assert "Max Berger, gesetzlich vertreten durch Sabine Berger" in " ".join(one.text.split())


def test_what_lies_in_the_account_is_a_sum_and_no_story() -> None:
    letter = drafted().case.newest_letters()[0].text
    assert "da sind" not in letter
    assert "gekaufte digitale Inhalte: 300,00 EUR" in letter


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("mein sohn, er ist 11", "parent"),
        ("er ist erst 11", "parent"),
        ("sie ist 12 jahre alt", "parent"),
        ("meine tochter ist 19", ""),
        ("mein sohn hat 11 spiele", ""),
        ("sie ist 11 euro wert", ""),
    ],
)
def test_how_old_the_child_is(said: str, what: str) -> None:
    assert lawful(said, "child") == what


def test_what_arrived_is_what_is_under_way_and_what_will_go_is_not_gone() -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say("morgen gehts zur post")
    assert not any(one.sending for one in talk.case.letters)
    assert "zuordnen" not in talk.text
    talk.say("jetzt per einschreiben weg")
    talk.sleep(talk.now + dt.timedelta(days=6))
    talk.say("ist zugestellt am 28.11.")
    assert {one.sending.received_on for one in talk.case.newest_letters() if one.sending} == {dt.date(2026, 11, 28)}


@pytest.mark.parametrize(
    "said",
    [
        "My 16 year old son's Xbox account got suspended on Nov 19.",
        "Das Xbox Konto meiner 15 Jahre alten Tochter wurde gesperrt",
        "Der Xbox Account von meinem 16-jährigen Sohn wurde gesperrt",
    ],
)
def test_a_child_is_a_child_with_its_age_between(said: str) -> None:
    assert told(said).case.value("role") == "child"
