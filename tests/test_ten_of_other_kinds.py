"""What ten people of kinds nobody had thought of told, and what the letters made of it."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import court
from tests.conversation import told

# ---- the court


@pytest.mark.parametrize(
    "text",
    [
        "ich bin seine gesetzliche Betreuerin, mit Ausweis vom Amtsgericht. Zalando hat sein Konto gesperrt",
        "hab den Erbschein vom Nachlassgericht, ebay hat das konto meiner mutter gesperrt",
        "ich wurde vom Amtsgericht bestellt, die Betreuung vom Gericht gilt seit 2019. Otto hat sein Konto gesperrt",
    ],
)
def test_the_guardians_card_was_taken_for_an_order_of_the_court(text: str) -> None:
    assert not told(text).case.says_yes("court_letter")


def test_the_court_of_the_guardian_was_no_answer_about_a_court_letter() -> None:
    assert court("Nein, das Gericht nur wegen der Betreuung") is not True
    assert told("mein betreuer hat einen brief vom amtsgericht bekommen, mahnbescheid").case.says_yes("court_letter")


# ---- the address


GUARDIAN = (
    "ich schreibe für meinen Sohn Florian Knoblich. Zalando hat sein Konto am 17.11. gesperrt wegen Rücksendungen",
    "beides",
    "florian.knoblich@example.org",
    "Renate Knoblich",
)


def test_who_lives_with_the_other_was_asked_for_the_address_without_end() -> None:
    talk = told(*GUARDIAN)
    assert talk.asks == "postal_address"
    talk.say("Wir wohnen beide Wolfhager Str. 88, 34127 Kassel")
    assert talk.case.text("postal_address") == "Wolfhager Str. 88\n34127 Kassel"


def test_ones_own_address_told_again_was_refused_without_end() -> None:
    talk = told(*GUARDIAN)
    assert talk.asks == "postal_address"
    talk.say("ich wohne Wolfhager Str. 88, 34127 Kassel")
    assert not talk.case.known("postal_address")
    talk.say("ich wohne Wolfhager Str. 88, 34127 Kassel")
    assert talk.case.text("postal_address") == "Wolfhager Str. 88\n34127 Kassel"


@pytest.mark.parametrize(
    "pieces", [("Drausnickstr.", "133", "91052 Erlangen"), ("Drausnickstr.", "133 91052 Erlangen")]
)
def test_a_street_and_its_number_in_two_messages_were_asked_for_again_and_again(pieces: tuple[str, ...]) -> None:
    talk = told("Amazon hat mein Konto gesperrt, seit 12.11.", "kurt@example.org", "betrug", "nein", "Kurt Vogel")
    assert talk.asks == "postal_address"
    for piece in pieces:
        talk.say(piece)
    assert talk.case.text("postal_address") == "Drausnickstr. 133\n91052 Erlangen"


def test_a_street_and_its_number_in_one_breath_were_asked_for_again_and_again() -> None:
    talk = told("Amazon hat mein Konto gesperrt, seit 12.11.", "kurt@example.org", "betrug", "nein", "Kurt Vogel")
    talk.say("weseler str.", "133", "47169 duisburg")
    assert talk.case.text("postal_address") == "Weseler Str. 133\n47169 Duisburg"


# ---- money


def test_what_is_due_to_my_son_was_asked_for_again_and_made_the_aim() -> None:
    talk = told(
        "ich schreibe für meinen Sohn. Zalando hat sein Kundenkonto am 17.11. gesperrt wegen zu vieler Rücksendungen. "
        "Er hat aber nur 4 von 11 Sachen zurückgeschickt und ihm stehen noch 64,95 Euro Erstattung zu."
    )
    assert talk.case.value("refunds_open") == Money(64_95)
    assert not talk.case.known("goal")


@pytest.mark.parametrize(
    "text",
    [
        "otto hat mein konto gesperrt am 19.11., zu viele retouren. 2 erstattungen offen 35,90 und 59 euro",
        "otto hat mein konto gesperrt am 19.11., zu viele retouren. es fehlen zwei erstattungen, 35,90 und 59 euro",
    ],
)
def test_two_refunds_in_one_sentence_were_lost(text: str) -> None:
    assert told(text).case.value("refunds_open") == Money(94_90)


def test_the_proceeds_that_are_held_back_were_lost() -> None:
    talk = told("eBay hat mein Konto gesperrt. Ferner hält man den Erlös in Höhe von EUR 318,40 zurück.")
    assert talk.case.value("balance") == Money(318_40)
