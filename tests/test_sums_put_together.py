"""Asked what is stuck, people add up with a plus, or tell what their games cost: the first is one sum, the second no
money that lies there."""

import pytest

from bot.case import Money
from bot.dialogue.understand.priced_content import content_sums, only_content
from bot.dialogue.understand.put_together import put_together
from tests.conversation import Conversation, told


def asked(language: str = "de") -> Conversation:
    """A conversation that has come to the question what is stuck."""
    talk = told("n26 closed my account" if language == "en" else "n26 hat mein konto gekündigt", language=language)
    talk.say("Kofi Mensah, Sonnenallee 3, 12059 Berlin")
    while talk.asks != "balance":
        talk.tap("yes" if talk.asks == "confirm_facts" else "unknown")
    return talk


@pytest.mark.parametrize(
    ("said", "cents", "sure", "language"),
    [
        ("2140 salary + about 87 that was on it", 222700, "guess", "en"),
        ("4500 + 212.35 of mine", 471235, "exact", "en"),
        ("4500 plus 212,35 von mir", 471235, "exact", "de"),
        ("2140 lohn + ca 87 die noch drauf waren", 222700, "guess", "de"),
        ("1200 euro und nochmal 300 drauf", 150000, "exact", "de"),
    ],
)
def test_of_two_sums_with_a_plus_between_them_only_one_was_in_the_letter(
    said: str, cents: int, sure: str, language: str
) -> None:
    talk = asked(language)
    talk.say(said)
    fact = talk.case.facts["balance"]
    assert (fact.value, fact.sure) == (Money(cents), sure)


@pytest.mark.parametrize(
    "said",
    [
        "500 plus zinsen",
        "1200 + 50 gutschein",
        "500 minus 20 + 3 fees",
        "2140",
        "300 oder plus 20",
        "am 3.11. + 40 euro",
    ],
)
def test_what_else_stands_beside_a_plus_is_not_added(said: str) -> None:
    assert put_together(said) is None


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("ca 40 spiele und skins. 340€ ungefähr", 34000),
        ("spiele für 340 euro", 34000),
        ("skins im wert von 200€", 20000),
        ("ungefähr 30 spiele, so 400€ wert", 40000),
    ],
)
def test_what_games_cost_became_a_balance(said: str, cents: int) -> None:
    talk = asked()
    talk.say(said)
    assert talk.case.value("digital_content") == Money(cents)
    assert talk.case.value("balance") is False


def test_a_balance_beside_games_stays_one() -> None:
    talk = asked()
    talk.say("12 euro guthaben und spiele für 340")
    assert talk.case.value("balance") == Money(1200)
    assert talk.case.value("digital_content") is True


@pytest.mark.parametrize(
    "said", ["sind spiele drauf für 340 euro man", "340 euros of games gone", "games worth 340 euro"]
)
def test_what_games_cost_is_heard_in_a_story(said: str) -> None:
    assert content_sums(said) == [Money(34000)]


@pytest.mark.parametrize("said", ["340 euro guthaben", "spiele gern. 340 euro sind drauf", "340 euro für schuhe"])
def test_other_sums_are_no_price_of_games(said: str) -> None:
    assert content_sums(said) == []


def test_what_games_cost_is_no_balance_in_a_message_of_its_own_either() -> None:
    talk = told("epic games hat mein acc gesperrt, sind spiele drauf für 340 euro")
    for one in ("denizz_07", "3.11.", "Deniz Aksoy, Fährstr. 88, 47058 Duisburg"):
        talk.say(one)
    while talk.asks != "balance":
        talk.tap("yes" if talk.asks == "confirm_facts" else "none" if talk.asks == "claim_amount" else "unknown")
    talk.say("340€ ungefähr")
    assert talk.case.value("balance") is False
    assert talk.case.value("digital_content") == Money(34000)


def test_a_line_with_games_and_one_with_their_price_are_read_together() -> None:
    assert only_content("ca 40 spiele und skins.\n340€ ungefähr") == Money(34000)


@pytest.mark.parametrize(("said", "language"), [("nein", "de"), ("nö", "de"), ("no", "en"), ("nope", "en")])
def test_a_bare_no_to_whether_money_is_stuck_was_asked_again(said: str, language: str) -> None:
    talk = asked(language)
    talk.say(said)
    assert talk.case.value("balance") is False
    assert talk.asks != "balance"
