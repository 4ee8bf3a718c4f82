"""The ways that are offered are understood by the words in which they are, with a "please" and a wish around them; of a
payment account those are named that look at payments; and money that did not come after two letters is demanded."""

import tomllib
from pathlib import Path

import pytest

from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.routes import named
from tests.conversation import Conversation, answering, drafted, sent, told

TEMPLATES = Path(__file__).parent.parent / "templates"
SHAPES = ("{} pls", "the {} please", "dann halt {} bitte", "i want to go to the {}", "ich will lieber zur {}")


def _offered() -> list[tuple[str, str]]:
    tables = [tomllib.loads((TEMPLATES / one / "routes.toml").read_text())["routes"] for one in ("de", "en")]
    return [(key, row["name"].lower()) for table in tables for key, row in table.items() if "name" in row]


@pytest.mark.parametrize("shape", SHAPES)
def test_each_way_is_understood_by_its_name(shape: str) -> None:
    assert [one for one in _offered() if named(shape.format(one[1])) != one[0]] == []


@pytest.mark.parametrize(
    "text", ["authority pls", "i want to go to the authority", "the authority please", "zur Behörde"]
)
def test_the_authority_is_one_by_its_short_name(text: str) -> None:
    assert named(text) == "authority"


@pytest.mark.parametrize(
    "text", ["gericht", "the authority wrote me", "die behörde hat geantwortet", "gericht hat geschrieben", "ok"]
)
def test_news_of_an_authority_or_a_court_is_no_wish(text: str) -> None:
    assert named(text) == ""


@pytest.mark.parametrize("text", ["authority pls", "i want to go to the authority"])
def test_the_authority_is_taken_while_a_letter_is_looked_at(text: str) -> None:
    talk = sent()
    talk.wait_days(45)
    talk.say("nichts")
    talk.say(text)

    assert "authority_complaint" in {one.kind for one in talk.case.letters}


BANK = (
    "Revolut limited my account on 8 december 2026, 900 euro in it",
    "Cian Murphy, 4 Rathmines Road, Dublin 6, D06 Y5W8, Ireland, cian.m@gmail.com",
)


def _bank() -> Conversation:
    talk = told(*BANK, language="en")
    return answering(talk, "letter_review")


@pytest.mark.parametrize("text", ["where can i complain, ombudsman?", "is there an ombudsman?"])
def test_of_a_payment_account_no_data_authority_is_named(text: str) -> None:
    talk = _bank()
    talk.say(text)

    assert "financial supervisor" in talk.text
    assert "data protection" not in talk.text
    assert talk.asks == "letter_review"


def test_where_one_way_is_open_a_yes_takes_it() -> None:
    talk = _bank()
    talk.say("sent today by email")
    talk.wait_days(60)
    talk.say("nothing")
    talk.say("where can i complain?")
    assert talk.asks == "next_route"
    talk.say("yes")

    assert "authority_complaint" in {one.kind for one in talk.case.letters}


@pytest.mark.parametrize("text", ["money didnt come", "the money never arrived", "money not came", "Geld kam nie"])
def test_money_that_did_not_come_is_not_there(text: str) -> None:
    there, away = attained(text)

    assert "payout" in away
    assert not there


def test_money_that_did_not_come_after_two_letters_is_demanded() -> None:
    talk = answering(
        told("uber deactivated my account on 30.11.2025, they owe me 612,35 eur earnings"), "sent_confirmation"
    )
    talk.say("per mail abgeschickt")
    talk.wait_days(20)
    talk.say("nichts")
    answering(talk, "sent_confirmation").say("per mail abgeschickt")
    talk.wait_days(12)
    talk.say("money not came")

    assert "payout_demand" in {one.kind for one in talk.case.newest_letters() if not one.sending}


def test_where_to_complain_before_a_letter_is_out_is_answered() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("wo kann ich mich beschweren?")

    assert talk.asks == "letter_review"
    assert "noch nicht offen" in talk.text
