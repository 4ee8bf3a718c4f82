"""Whether a bill was paid, from people who do not know it themselves, and from those who say so in unusual words."""

import pytest

from tests.conversation import told

CLAIM = "amazon hat mein konto gesperrt wegen einer rechnung. "
BILL = "amazon locked my account because of an unpaid bill. "


@pytest.mark.parametrize(
    "said",
    [
        f"{CLAIM}ich weiß nicht ob ich das bezahlt hab",
        f"{CLAIM}keine ahnung ob das bezahlt ist",
        f"{CLAIM}vielleicht hab ich das nicht bezahlt",
        f"{CLAIM}kann sein dass ich das nicht bezahlt hab",
        f"{CLAIM}ich prüfe noch ob bezahlt",
        f"{CLAIM}damit hab ich immer bezahlt",
        f"{CLAIM}ich glaub ich hab das bezahlt",
        f"{CLAIM}ich glaube, ich habe die bezahlt",
        f"{CLAIM}ich glaube nicht dass das bezahlt ist",
        f"{CLAIM}die hab ich glaub ich bezahlt",
        f"{CLAIM}müsste eigentlich längst bezahlt sein",
        f"{CLAIM}müsste aber bezahlt sein",
        f"{CLAIM}ich glaub aber ich hab das bezahlt",
        f"{CLAIM}soweit ich weiß bezahlt",
        f"{CLAIM}ich dachte die ist bezahlt",
        f"{BILL}i think i already paid that",
        f"{BILL}as far as i know it's paid",
        f"{BILL}not sure whether i paid",
        f"{BILL}maybe i didn't pay it",
    ],
)
def test_a_doubt_whether_i_paid_was_noted_as_an_answer(said: str) -> None:
    assert told(said).case.value("claim_paid") is None


@pytest.mark.parametrize("said", [f"{CLAIM}ich hab bisher keinen cent bezahlt", f"{BILL}i have not paid a penny"])
def test_not_a_cent_was_noted_as_paid(said: str) -> None:
    assert told(said).case.value("claim_paid") is False


@pytest.mark.parametrize(
    "said",
    [
        f"{CLAIM}vielleicht haben die nicht gesehen dass ich bezahlt hab",
        f"{CLAIM}weiß nicht mehr ob ich am 3. oder am 4. mai bezahlt hab",
        f"{CLAIM}die tun als ob ich nicht zahlen würde. ich hab bezahlt",
        f"{CLAIM}ich glaub die spinnen ich hab bezahlt",
        f"{CLAIM}ich glaub die haben nicht gesehen dass ich bezahlt hab",
        f"{CLAIM}die denken ich hab nicht bezahlt, hab ich aber",
        f"{CLAIM}ich glaube es geht um die rechnung vom mai, die hab ich bezahlt",
        f"{BILL}i think they mixed it up, i paid",
    ],
)
def test_a_doubt_of_something_else_hides_no_payment(said: str) -> None:
    assert told(said).case.value("claim_paid") is True
