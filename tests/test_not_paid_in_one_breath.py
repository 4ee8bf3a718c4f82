"""A verb at the end of its clause stays with its no, in a story that has no stops."""

import pytest

from tests.conversation import told

LED = "hallo ich hab ein problem und zwar hat amazon mein konto gesperrt vor drei tagen"


@pytest.mark.parametrize(
    "said",
    [
        "weil ich eine rechnung nicht bezahlt hab",
        "weil ich da was noch nicht bezahlt habe",
        "wegen einer rechnung die ich nie bezahlt hab",
        "weil ich angeblich eine rechnung nicht bezahlt hab",
    ],
)
def test_what_i_did_not_pay_is_not_called_paid(said: str) -> None:
    assert not told(f"{LED} {said}").case.says_yes("claim_paid")


@pytest.mark.parametrize("said", ["wegen einer rechnung bezahlt hab ich die im mai", "die rechnung ist bezahlt"])
def test_what_i_paid_is_called_paid(said: str) -> None:
    assert told(f"{LED} {said}").case.says_yes("claim_paid")
