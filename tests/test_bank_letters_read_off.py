"""What people read off a bank's letter in fragments, and what they say beside the questions of such a case."""

import pytest

from bot.dialogue.understand.affected import other_person
from bot.dialogue.understand.clocks import clock
from bot.dialogue.understand.goals import EITHER, chosen
from bot.dialogue.understand.situations import situation
from tests.conversation import day, told

ENDED = "die sparkasse hat mir mein girokonto gekündigt"


@pytest.mark.parametrize(
    "said",
    [
        ("brief is vom 17.11., zum 31.1. steht drin", "angekommen is der am 20."),
        ("da steht zum 31. januar, der brief ist vom 17.11.",),
        ("im schreiben vom 17.11. steht zum 31.1.2027",),
    ],
)
def test_the_day_of_the_notice_and_the_last_one_are_kept_whatever_is_asked(said: tuple[str, ...]) -> None:
    talk = told(ENDED)
    talk.say(*said)

    assert talk.case.value("notice_date") == day(2026, 11, 17)
    assert talk.case.value("account_end") == day(2027, 1, 31)


def test_what_stands_in_the_letter_is_no_address() -> None:
    talk = told(ENDED, "Sandra Wiesner", "brief is vom 17.11., zum 31.1. steht drin")
    talk.say('kein grund, nur "gem. nr. 26 agb", oder so')
    talk.say('kein grund, nur "gem. nr. 26 agb", oder so')

    assert talk.case.value("postal_address") is None
    assert talk.asks == "postal_address"


@pytest.mark.parametrize(
    "said",
    [
        "n26 hat mein konto dicht gemacht. von jetz auf gleich, fristlos sagen die",
        "die bank macht mein konto zu, fristlos",
    ],
)
def test_a_bank_that_shuts_an_account_without_notice_has_ended_it(said: str) -> None:
    assert situation(said) == "bank_terminated"


@pytest.mark.parametrize(
    "said",
    [
        "n26 hat mein konto gesperrt, und im job bin ich fristlos raus",
        "n26 hat mein konto gesperrt",
        "paypal hat mein konto dicht gemacht",
    ],
)
def test_a_block_is_no_end_of_the_contract(said: str) -> None:
    assert situation(said) != "bank_terminated"


def test_that_it_stands_there_is_no_part_of_what_stands_there() -> None:
    talk = told("n26 hat mein konto gesperrt seit freitag", "jan@example.org")
    talk.say('da steht "Ihr Konto wurde aufgrund eines Verstoßes gegen unsere AGB geschlossen"')

    assert talk.case.text("block_reason") == "Ihr Konto wurde aufgrund eines Verstoßes gegen unsere AGB geschlossen"


@pytest.mark.parametrize(
    "said", ["und das kindergeld von meiner frau kommt da auch an", "der lohn von meinem mann geht auch da drauf"]
)
def test_a_relatives_money_is_no_second_account(said: str) -> None:
    assert not other_person(said)


@pytest.mark.parametrize("said", ["meine frau ist auch gesperrt", "das konto von meiner frau ist auch zu"])
def test_a_relatives_account_is_one(said: str) -> None:
    assert other_person(said)


def test_who_says_both_after_all_wants_both() -> None:
    assert chosen("konto is mir wurscht, na gut doch, beides") == EITHER
    assert chosen("das konto will ich nicht, nur das geld") == ("payout",)


def test_that_nothing_was_written_yet_is_no_answer_for_the_mail_address() -> None:
    talk = told(
        "commerzbank hat mir heute mein konto fristlos gekündigt",
        "DE89 3704 0044 0532 0130 00",
        "heiko brandes, am rathaus 3, 38100 braunschweig",
        "ja",
    )
    while talk.asks != "reply_email":
        talk.tap("unknown")
    talk.say("nein noch nix geschrieben")

    assert not talk.case.known("reply_email")
    assert talk.asks == "reply_email"


def test_the_account_for_the_money_is_not_asked_for_once_the_letter_is_out() -> None:
    talk = told(
        "paypal hat mein konto eingeschränkt seit 6.11., 1127,60 guthaben, lea@example.org",
        "Lea Brandl, Bergstr. 4, 83022 Rosenheim",
        "ja",
    )
    talk.say("kann ich da noch was rein schreiben? ich brauch das geld für die miete")
    talk.say("beide verschickt per mail")

    assert talk.asks is None
    talk.say("jetzt wollen die wieder eine meldebescheinigung")
    assert talk.case.replies[-1]["kind"] == "more_docs"


def test_what_went_out_last_evening_sets_no_hour_for_reminders() -> None:
    assert clock("per mail an die gschickt gestern abend") is None
    assert clock("lieber abends") is not None


@pytest.mark.parametrize(
    "said",
    [
        "n26 hat mein konto gesperrt seit freitag, 2.314,77 drauf",
        "n26 hat mein konto gesperrt am Freitag, 45,50 sind drauf",
        "n26 hat mein konto gesperrt seit Freitag, 20.11., 45,50 drauf",
    ],
)
def test_a_sum_behind_the_day_does_not_lose_the_day(said: str) -> None:
    assert told(said).case.value("block_date") == day(2026, 11, 20)


@pytest.mark.parametrize(
    "said",
    [
        "Bank hat angerufen, sie verlängern bis 31. März",
        "they extended it to 31 March",
    ],
)
def test_a_bank_that_gives_more_time_puts_off_the_last_day_and_called_on_no_day_to_come(said: str) -> None:
    talk = told(
        "die volksbank hat mein girokonto gekündigt zum 3. Februar",
        "Ayse Demir, Weserstr. 31, 28203 Bremen",
        "ja",
        "reicht so",
        "passt",
        "per post",
        "ja",
        "heute aufgegeben",
    )
    assert talk.case.value("account_end") == day(2027, 2, 3)
    talk.say(said)

    assert talk.case.value("account_end") == day(2027, 3, 31)
    assert not [one for one in talk.case.contacts if one.when and one.when.first.month == 3]
