"""What somebody never rode or rented is no contract of theirs; and what a mother does not know is an answer."""

import pytest

from tests.conversation import told

FOR_HER = "bei meiner mutter ist paypal gesperrt seit 4.11.2026"


@pytest.mark.parametrize(
    "text",
    [
        "PAIR Finance will 80 euro von tier. never used a scooter in my life",
        "PAIR Finance will 80 euro von tier, bin nie so nen roller gefahren",
        "ich hab nie ein auto bei sixt gemietet, coeo will 80 euro für sixt",
    ],
)
def test_the_letter_does_not_say_that_i_never_rode_a_scooter(text: str) -> None:
    assert told(text).case.value("dispute_reasons") == ("never_ordered",)


@pytest.mark.parametrize("text", ["never used a vpn, amazon blocked me", "bin nie gefahren, uber hat mich gesperrt"])
def test_what_i_never_used_besides_denies_no_order(text: str) -> None:
    assert not told(text).case.known("dispute_reasons")


@pytest.mark.parametrize("answer", ["kennung weiß sie nicht", "die nummer weiß sie nicht", "weiß er nicht"])
def test_what_my_mother_does_not_know_is_asked_again(answer: str) -> None:
    talk = told(FOR_HER, "Inge Albers", answer)
    assert talk.asks != "account_identifier"
