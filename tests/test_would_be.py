"""What would have been done was not: no letter is out, and no claim is paid."""

import pytest

from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.sendings import sending
from tests.conversation import START, reviewed, told

TODAY = START.date()


@pytest.mark.parametrize(
    "text",
    [
        "hätt ich abgeschickt",
        "hätte ich alles geschickt",
        "hätt i scho abgschickt",
        "hätte ich sie doch gestern schon abgeschickt",
        "würd sie abgeschickt haben",
        "wären alle raus wenn der drucker ginge",
        "wenn ich sie gestern abgeschickt hätte",
        "would have sent them",
        "i'd have sent them yesterday",
        "could have sent them all",
        "if i had sent them",
    ],
)
def test_letters_that_would_be_out_are_not(text: str) -> None:
    said = sending(text, TODAY)
    assert said is None or said.not_yet
    talk = reviewed()
    talk.say(text)
    assert all(one.sending is None for one in talk.case.letters)


@pytest.mark.parametrize(
    "text",
    [
        "hab alles abgeschickt, hätte ich schon früher machen sollen",
        "wäre dann alles abgeschickt",
        "würd mal sagen alles abgeschickt",
        "hätte da noch ne frage hab beide abgeschickt",
        "beide raus, hätte nie gedacht dass das so einfach ist",
        "sent both, should have done it earlier",
        "both sent, would you believe it",
    ],
)
def test_letters_that_are_out_are_out(text: str) -> None:
    said = sending(text, TODAY)
    assert said is not None
    assert not said.not_yet


@pytest.mark.parametrize(
    "text",
    [
        "hätt ich bezahlt, dann wär ruhe",
        "wenn ich bezahlt hätte, wär das konto offen",
        "würd ich bezahlt haben",
        "if i had paid",
        "had i paid it",
    ],
)
def test_a_claim_that_would_be_paid_is_not(text: str) -> None:
    assert says_paid(text) is None
    assert not told(f"Amazon sperrt mein Konto wegen 84,20 Euro, {text}").case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "text",
    ["ich hab bezahlt, hätte ich besser nicht", "hab bezahlt, wär sonst teurer geworden", "paid it, would again"],
)
def test_a_claim_that_was_paid_is(text: str) -> None:
    assert says_paid(text) is True
