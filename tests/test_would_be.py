"""What would have been done was not: no letter is out, no claim is paid, and nobody was called."""

import pytest

from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.sendings import sending
from tests.conversation import START, reviewed, sent, told

TODAY = START.date()


@pytest.mark.parametrize(
    "text",
    [
        "hätt ich abgeschickt",
        "hätte ich alles geschickt",
        "hätt ich sie am 20.11. verschickt",
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
        "hätt ich sie doch früher abgeschickt",
        "hätte ich sie doch gestern schon abgeschickt",
        "doch hätte ich alles abgeschickt",
        "actually i should have sent them earlier",
    ],
)
def test_letters_that_are_out_and_should_have_been_earlier_stay_out(text: str) -> None:
    talk = sent()
    before = [one.sending for one in talk.case.letters]
    talk.say(text)
    assert [one.sending for one in talk.case.letters] == before
    assert all(before)


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


@pytest.mark.parametrize(
    "text",
    [
        "Hätt ich mal am 3.11. angerufen",
        "ich hätte am 3.11. geschrieben wenn ich gekonnt hätte",
        "hätte ich nur angerufen",
        "i would have called them on 3 Nov",
        "i should have emailed them on 3 Nov",
        "sie sagten, sie hätten mir am 3.11. geschrieben",
    ],
)
def test_who_would_have_been_called_was_not(text: str) -> None:
    assert contacts(text, TODAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "hab am 3.11. angerufen, hätte ich früher machen sollen",
        "hätte noch ne frage, hab am 3.11. angerufen",
        "ich würde sagen ich hab am 3.11. angerufen",
        "i called on 3 nov, should have done so earlier",
    ],
)
def test_who_was_called_was_called(text: str) -> None:
    assert len(contacts(text, TODAY)) == 1
