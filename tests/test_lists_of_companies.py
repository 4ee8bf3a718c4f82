"""Several companies told in a list, each with its sum alone: matters apart, and a collector belongs to the one that was
told with it."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.matters import waiting
from bot.dialogue.understand.matters import matters
from tests.conversation import BERLIN, Conversation, desk, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
STOLEN = "Hilfe da bestellt wer auf meinen namen"
EOS = "bei otto ist schon inkasso dran, EOS, 478,12 mit gebühren"
LIST = f"Zalando 189,90 und Otto 412,55. hab bei keinem ein konto. {EOS}"


def _letters(talk: Conversation) -> dict[str, str]:
    return {one.to.key or "": one.text for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        (LIST, ["zalando", "otto"]),
        ("zalando 189,90, otto 412,55, h&m 67,98", ["zalando", "otto", "hm"]),
        ("ich hab bei amazon 30 euro und bei otto 40 euro bestellt", []),
        ("zalando 189,90 und otto", []),
        ("zalando", []),
    ],
)
def test_names_with_a_sum_each_are_matters_apart(text: str, slugs: list[str]) -> None:
    assert [one.slug for one in matters(text, desk().directory)] == slugs


def test_the_one_with_a_collector_comes_first_and_the_other_waits() -> None:
    talk = told(STOLEN, LIST, now=NOW)
    assert talk.case.text("company") == "otto"
    assert talk.case.text("collection_agency")
    assert [*waiting((talk.case,))] == ["zalando"]


def test_no_letter_says_that_a_collector_claims_for_another_shop() -> None:
    sender = "Manuela Krings, Ostwall 112, 47798 Krefeld"
    talk = told(STOLEN, LIST, "EOS Aktenzeichen 4471 0988 12", sender, "m.krings@web.de", "ja stimmt", now=NOW)
    letters = _letters(talk)
    assert "4471 0988 12" in letters["otto"]
    assert "zalando" not in letters
    assert all("Zalando" not in text for text in letters.values())


def _both_begun() -> Conversation:
    sender = "Manuela Krings, Ostwall 112, 47798 Krefeld"
    texts = (
        "EOS Aktenzeichen 4471 0988 12",
        sender,
        "m.krings@web.de",
        "ja stimmt",
        "reicht so",
        "alles per mail raus",
    )
    return told(STOLEN, LIST, *texts, "/neu", now=NOW)


def test_what_was_told_before_any_name_is_known_in_the_case_that_waited() -> None:
    talk = _both_begun()
    assert talk.case.text("company") == "zalando"
    assert talk.case.text("situation") == "identity_theft"
    assert talk.case.value("claim_amount") == Money(18990)


def test_a_collector_that_writes_is_heard_in_the_case_of_its_letters() -> None:
    talk = _both_begun()
    talk.say("EOS hat geschrieben: Wir haben die Forderung storniert und das Verfahren eingestellt.")
    assert talk.case.text("company") == "otto"
    assert talk.case.replies
    assert not next(one for one in talk.cases.values() if one.text("company") == "zalando").text("collection_agency")
