"""What people who write English from Berlin, Dublin, Leeds or Copenhagen said in trial chats."""

from datetime import date

import pytest

from bot.case import Money, When
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.questions.story import looks_like_name
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.answers import confirms, language, yes_no
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.days import days
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.handles import named_handle
from bot.dialogue.understand.lands import land_told
from bot.dialogue.understand.refunds import refund
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.sent_words import just_sent
from tests.conversation import answering, day, desk, told

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "said",
    [
        "Wise has frozen my account",
        "Wise have frozen my business account and I live in Manchester",
        "so wise is holding my money since monday",
        "Wise won't let me withdraw anything",
        "wise keeps asking me for the same documents",
    ],
)
def test_an_everyday_word_is_the_company_that_holds_on_to_something(said: str) -> None:
    assert told(said, language="en").case.text("company") == "wise"


@pytest.mark.parametrize("said", ["it would be wise to wait", "Is it wise? they have frozen my account"])
def test_a_wise_thing_to_do_is_no_company(said: str) -> None:
    assert not desk().directory.mentions(said)


@pytest.mark.parametrize("said", ["They've asked for invoices 3 times", "we’ve sent it all", "he's gone"])
def test_a_sentence_with_a_short_verb_is_no_name(said: str) -> None:
    assert not looks_like_name(said)


DAYS = [
    ("since the weekend before last", When(date(2026, 11, 14), date(2026, 11, 15), "about")),
    ("last Tuesday week", day(2026, 11, 10)),
    ("a week last Tuesday", day(2026, 11, 10)),
    ("a fortnight ago last Monday", day(2026, 11, 9)),
    ("a week yesterday", day(2026, 11, 16)),
    ("three weeks last Monday", day(2026, 11, 2)),
]


@pytest.mark.parametrize(("said", "meant"), DAYS)
def test_days_counted_back_as_people_in_britain_do(said: str, meant: When) -> None:
    assert [one.when for one in days(said, TODAY)] == [meant]


@pytest.mark.parametrize(
    "said", ["Tuesday week", "payment on Thursday next", "on Thursday next week", "a week on Friday"]
)
def test_a_day_to_come_is_no_day_on_which_anything_was(said: str) -> None:
    assert not days(said, TODAY)


@pytest.mark.parametrize(
    "said",
    [
        "rent is due on the 1st",
        "my mortgage is due on 1 November and i can't pay it",
        "die Miete ist am 1. fällig",
        'they promised on 14 Nov someone would look into it "within 5 business days". Nothing.',
    ],
)
def test_the_day_of_the_rent_or_of_a_promise_is_not_that_of_the_block(said: str) -> None:
    talk = answering(told("Revolut froze my account", language="en"), "block_date")
    talk.say(said)

    assert not talk.case.known("block_date")


def test_the_day_of_the_block_is_heard_beside_the_rent() -> None:
    talk = answering(told("Revolut froze my account", language="en"), "block_date")
    talk.say("since the 12th, and the rent is due on the 1st")

    assert talk.case.value("block_date") == day(2026, 11, 12)


@pytest.mark.parametrize(
    "said",
    [
        "Hello there. Revolut froze my account with 450 euro on it, since 12. november",
        "English is fine. Revolut froze my account, happened on 12 November",
    ],
)
def test_a_greeting_before_it_hides_no_day(said: str) -> None:
    assert told(said, language="en").case.value("block_date") == day(2026, 11, 12)


SUMS = [
    ("18.450,75 DKK", Money(1845075, "DKK")),
    ("8.200 kr", Money(820000, "kr")),
    ("1.200 kronor", Money(120000, "SEK")),
    ("400 zł", Money(40000, "PLN")),
]


@pytest.mark.parametrize(("said", "money"), SUMS)
def test_crowns_and_zloty_are_no_euros(said: str, money: Money) -> None:
    assert [one.money for one in amounts(said)] == [money]


@pytest.mark.parametrize(
    ("said", "currencies"),
    [("a grand on games and 120 eur", {"EUR"}), ("a grand, and £50", {"GBP"}), ("spent a grand on games", {"EUR"})],
)
def test_a_grand_is_in_the_currency_of_the_sums_beside_it(said: str, currencies: set[str]) -> None:
    assert {one.money.currency for one in amounts(said)} == currencies


PUT_RIGHT = [
    ("a fortnight ago, the 10th", "actually it wasn't the 10th, it was the 9th", day(2026, 11, 9)),
    ("since the 11th", "a fortnight, not since the 11th. i mean the 10th actually", day(2026, 11, 10)),
    ("about two weeks ago", "no sorry it was not the 10th but the 9th", day(2026, 11, 9)),
]


@pytest.mark.parametrize(("told_first", "mends", "meant"), PUT_RIGHT)
def test_a_day_that_was_wrong_is_put_right_at_any_question(told_first: str, mends: str, meant: When) -> None:
    talk = answering(told("Revolut froze my account", language="en"), "block_date")
    talk.say(told_first)
    talk.say(mends)

    assert talk.case.value("block_date") == meant


NO_GROUNDS = [
    'they said "we\'ll be back to you within 2 working days"',
    'they just write "someone will look into it"',
    'it says "verification complete" and then it starts all over again',
    'every time "your documents have been received"',
    'es steht nur "identitätsprüfung erfolgreich abgeschlossen"',
]


@pytest.mark.parametrize("said", NO_GROUNDS)
def test_word_that_they_look_into_it_or_that_all_is_well_is_no_ground(said: str) -> None:
    assert not ground(said)


def test_what_could_not_be_verified_stays_a_ground() -> None:
    assert ground('they say "your identity could not be verified"') == "your identity could not be verified"


ASKS = [
    "does the letter have to be german? i can't read german",
    "do i have to send it in german?",
    "must it be in German?",
]


@pytest.mark.parametrize("said", ASKS)
def test_who_asks_whether_it_must_be_german_wishes_for_no_german(said: str) -> None:
    talk = answering(told("psn banned my account last tuesday", language="en"), "full_name")
    talk.say(said)

    assert talk.text.startswith("No. I write them in German")
    assert not talk.case.text("letter_language")
    talk.say(said, "can it be in english")
    assert talk.case.text("letter_language") == "en"
    assert "in German." not in talk.text


def test_letters_in_dutch_are_none_that_can_be_had() -> None:
    talk = answering(told("Booking.com locked me out of my account. I'm in Utrecht", language="en"), "full_name")
    talk.say("does the letter need to be in dutch?")

    assert talk.text.startswith("No, I write the letters in English here.")


@pytest.mark.parametrize(
    ("said", "land"),
    [
        ("I live in Manchester.", "GB"),
        ("hi, i host on airbnb in dublin", "IE"),
        ("I'm in Utrecht", "NL"),
        ("wohne in Kopenhagen", "DK"),
        ("I'm a student in Berlin, from Dublin", ""),
        ("we stayed in London", ""),
    ],
)
def test_where_somebody_says_that_they_live(said: str, land: str) -> None:
    assert land_told(said) == land


def test_nobody_in_leeds_reads_of_german_banks_and_papers() -> None:
    talk = told("I live in Leeds, PayPal limited my account, 640 pounds on it and my rent is due", language="en")
    said = " ".join(out.body["text"] for turn in talk.turns for out in turn.says if out.type == "say")

    assert "In Germany" not in said
    assert "Basiskonto" not in said


SENT = [
    "posted it first class this morning, got proof of postage",
    "popped it in the post this afternoon, first class, got a certificate of posting",
    "posted both by royal mail, signed for, an hour ago",
    "heute per einschreiben raus, beleg hab ich",
    "off it went by email",
]


@pytest.mark.parametrize("said", SENT)
def test_what_was_kept_of_a_sending_hides_no_sending(said: str) -> None:
    assert just_sent(said, TODAY)


@pytest.mark.parametrize("said", ["my money went", "they sent a receipt", "will post it first class tomorrow"])
def test_what_went_otherwise_is_no_sending(said: str) -> None:
    assert not just_sent(said, TODAY)


@pytest.mark.parametrize(
    "said", ["Pádraig Walsh, Salthill Promenade 9, Galway", "Kwame Osei, Müllerstraße 12, 13353 Berlin"]
)
def test_a_name_with_marks_on_its_letters_makes_nobody_a_german(said: str) -> None:
    assert language(said) is None


@pytest.mark.parametrize("said", ["go on then", "grand, go on", "fair enough", "lovely", "ah go on so", "spot on"])
def test_a_british_or_irish_yes_is_one(said: str) -> None:
    assert yes_no(said) is True


@pytest.mark.parametrize("said", ["grand, but the date is wrong", "go on holiday", "fair enough if they had asked"])
def test_what_only_begins_like_such_a_yes_is_none(said: str) -> None:
    assert yes_no(said) is None


def test_grand_takes_note_and_agrees_that_no_court_wrote() -> None:
    assert confirms("grand so") is None


def test_an_address_in_copenhagen_needs_no_country() -> None:
    found = address("Mads Holm, Vesterbrogade 45, 2. tv, 1620 København V")

    assert found
    assert (found.street, found.town, found.country) == ("Vesterbrogade 45, 2. tv", "1620 København V", "DK")


CALLS = [
    ("I rang twice, 12th and 17th", [("phone", 12), ("phone", 17)]),
    ("chatted with them on 18/11 and rang the day before yesterday, both times no", [("chat", 18), ("phone", 22)]),
    ("rang on the 5th and the 12th, emailed a week ago today", [("phone", 5), ("phone", 12), ("mail", 17)]),
    ("rang three times, 10th, 16th and yesterday", [("phone", 10), ("phone", 16), ("phone", 23)]),
    ("emailed on the 8th and 9th of november, called on the 12th", [("mail", 8), ("mail", 9), ("phone", 12)]),
    ("chat on the 13th, the 16th and last Friday", [("chat", 13), ("chat", 16), ("chat", 20)]),
]


@pytest.mark.parametrize(("said", "meant"), CALLS)
def test_each_day_behind_an_english_verb_is_a_contact_of_its_own(said: str, meant: list[tuple[str, int]]) -> None:
    found = exchanges(said, TODAY)

    assert [(one.way, one.when.first.day if one.when else 0, one.by, one.count) for one in found] == [
        (way, number, "person", 1) for way, number in meant
    ]


def test_four_calls_of_which_two_days_are_told_stay_four() -> None:
    assert sum(one.count for one in exchanges("rang 4 times, 10th and 12th", TODAY)) == 4


@pytest.mark.parametrize("said", ['gründe keine. nur "routineprüfung"', "gründe nennen die keine", "keine gründe"])
def test_who_says_that_no_ground_was_given_changes_no_aim(said: str) -> None:
    assert not wants(said)


def test_euros_beside_coins_lie_in_the_account_as_well() -> None:
    talk = told("kraken froze my account. 0.84 BTC and 2,310.00 EUR. third time now", language="en")

    assert talk.case.value("balance") == Money(231000)
    assert talk.case.text("coins") == "0.84 BTC"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Epic display name SnackBandit, email li.wei@example.com", "SnackBandit"),
        ("account/membership no P45512098", "P45512098"),
    ],
)
def test_a_display_name_or_a_membership_number_is_the_account(said: str, name: str) -> None:
    assert named_handle(said) == name


REFUSED = [
    "Booking.com cancelled my stay in Lisbon and locked me out of my account, I paid 640 euros and they won't refund",
    "airbnb locked my account. i paid 640 euros for a stay that the host cancelled, no refund so far",
    "booking hat meine Reise storniert und mich ausgesperrt, hab 640 Euro bezahlt und krieg nix zurück",
]


@pytest.mark.parametrize("said", REFUSED)
def test_what_was_paid_for_a_stay_that_was_cancelled_shall_come_back(said: str) -> None:
    assert told(said, language="en").case.value("refunds_open") == Money(64000)


def test_a_refund_that_nobody_cancelled_anything_for_is_none() -> None:
    assert refund("i paid 640 euros and they won't refund my friend") is None


ANSWERS = [
    ("they want the identity check a fourth time", "id_demand"),
    ("they want me to redo the KYC", "id_demand"),
    ("they've closed it for good", "final_textblock"),
    ("they say the wallet balance is forfeited", "final_textblock"),
]


@pytest.mark.parametrize(("said", "kind"), ANSWERS)
def test_what_they_answered_is_heard_in_short_english(said: str, kind: str) -> None:
    assert classify(said) == kind
