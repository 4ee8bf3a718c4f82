"""An office of the state that seizes or demands: no collector, and no letter from here."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    "story",
    [
        "das finanzamt hat mein konto bei der sparkasse gesperrt, 640 euro",
        "finanzamt hat bei der ing mein konto pfänden lassen, 640 euro",
        "konto bei der ing gepfändet, das finanzamt will 640 euro",
        "sparkasse konto gesperrt wegen pfändung vom finanzamt 640 euro",
    ],
)
def test_against_an_office_of_the_state_its_own_remedy_is_named_and_no_letter_is_written(story: str) -> None:
    talk = told(story)
    assert "Einspruch, Widerspruch oder Klage" in talk.text
    assert "Vollstreckungsbescheid" not in talk.text
    assert talk.asks is None
    assert not talk.case.letters


def test_an_office_named_for_a_collector_is_none() -> None:
    talk = told("konto bei der ing gepfändet, 640 euro", "nein", "nein", "das finanzamt hannover nord")
    assert not talk.case.text("collection_agency")
    assert "Behörde" in talk.text


def test_a_collector_told_after_all_gets_its_letter() -> None:
    talk = told("konto bei der ing gepfändet, das finanzamt will 640 euro", "ne es war doch das inkasso coeo")
    assert talk.case.text("collection_agency").startswith("coeo")
    assert talk.asks is not None


@pytest.mark.parametrize(
    "story",
    ["n26 will einen brief vom finanzamt, konto gesperrt", "paypal konto gesperrt, brauche das geld fürs finanzamt"],
)
def test_an_office_that_is_only_spoken_of_demands_nothing(story: str) -> None:
    assert "alarm:public" not in told(story).case.marks
