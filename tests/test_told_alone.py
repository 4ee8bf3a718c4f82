"""Facts told before their question, alone or among several messages, are not lost."""

import pytest

from bot.case import When
from bot.dialogue.understand.claims import blocked, says_paid
from bot.dialogue.understand.days import day as read_day
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.unlisted import company_named
from tests import conversation
from tests.conversation import START, Conversation, agreed, day

STORY = "Amazon hat mein Konto gesperrt, angeblich offen 79,90 Euro, hab ich aber bezahlt"
BLOCKED = "Amazon hat mein Konto gesperrt"


def at_the_name(*before: str) -> Conversation:
    talk = conversation.told(BLOCKED, "erika@example.org", "weiß nicht", "kein Geld")
    assert talk.asks == "full_name"
    for text in before:
        talk.say(text)
    return talk


@pytest.mark.parametrize("text", ["12.11.", "seit 12.11.", "am 12. November", "das war am 12.11."])
def test_a_bare_day_at_the_name_is_that_of_the_block(text: str) -> None:
    talk = at_the_name(text)

    assert talk.case.value("block_date") == day(2026, 11, 12)
    assert talk.asks == "full_name"


def test_a_day_that_may_be_two_things_is_asked_about() -> None:
    talk = conversation.told(STORY, "nein")
    assert talk.asks == "account_identifier"
    talk.say("am 3. november")

    assert "gesperrt oder bezahlt" in talk.text
    talk.say("bezahlt")
    assert talk.case.value("payment_date") == day(2026, 11, 3)
    assert not talk.case.known("account_identifier")


def test_since_is_of_the_block_also_after_money_was_asked_for() -> None:
    talk = conversation.told(STORY, "nein", "seit 12.11.")

    assert talk.case.value("block_date") == day(2026, 11, 12)
    assert not talk.case.known("payment_date")


EIGHT = (
    *("Amazon hat mein Konto gesperrt", "forderung 79,90", "am 5.9. hab ich das überwiesen", "seit 23.9."),
    *("erika@example.org", "Erika Muster", "Musterweg 1, 30159 Hannover", "inkasso merkur, zeichen IM-4711-22"),
)
KNOWN = {
    "company": "amazon",
    "account_identifier": "erika@example.org",
    "full_name": "Erika Muster",
    "postal_address": "Musterweg 1\n30159 Hannover",
    "collection_agency": "Inkasso Merkur",
    "claim_reference": "IM-4711-22",
}


@pytest.mark.parametrize("apart", [True, False])
def test_eight_messages_before_the_yes_lose_no_fact(apart: bool) -> None:
    talk = Conversation(conversation.desk(), START)
    for burst in [(one,) for one in EIGHT] if apart else [EIGHT]:
        talk.say(*burst)
    talk.say("ja")

    assert {topic: talk.case.text(topic) for topic in KNOWN} == KNOWN
    assert talk.case.value("block_date") == day(2026, 9, 23)
    assert talk.case.value("payment_date") == day(2026, 9, 5)
    assert talk.case.says_yes("claim_paid")


@pytest.mark.parametrize("text", ["Blumenhaus Meier", "Liebe Grüße", "Guten Morgen", "Keine Ahnung"])
def test_no_name_is_taken_from_what_is_none(text: str) -> None:
    talk = conversation.told(STORY)
    assert talk.asks == "court_letter"
    talk.say(text)

    assert talk.case.text("full_name") in ("", "Blumenhaus Meier")


def test_a_name_alone_is_heard_at_another_question() -> None:
    talk = conversation.told(STORY, "Erika Muster")

    assert talk.case.text("full_name") == "Erika Muster"
    assert talk.asks == "court_letter"


@pytest.mark.parametrize(
    "text",
    [
        "uber eats kicked me off yesterday",
        "they threw me off the app",
        "paypal hat mich begrenzt",
        "mein konto ist begrenzt",
    ],
)
def test_it_is_heard_as_a_block(text: str) -> None:
    assert blocked(text)


@pytest.mark.parametrize("text", ["zeitlich begrenzt", "das ist nicht begrenzt"])
def test_not_everything_limited_is(text: str) -> None:
    assert not blocked(text)


def test_the_day_of_a_limit_and_of_being_kicked_off_is_kept() -> None:
    limited = conversation.told("paypal hat mich begrenzt seit 5.11.")
    kicked = conversation.told("uber eats kicked me off yesterday, i'm a courier", language="en")

    assert limited.case.value("block_date") == day(2026, 11, 5)
    assert limited.case.text("situation") == "payment_limited"
    assert kicked.case.value("block_date") == day(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("die sagen fraud suspected", "fraud suspected"),
        ("gesperrt wegen verdacht auf betrug", "Verdacht auf Betrug"),
        ("blocked for suspected fraud", "suspected fraud"),
        ("das ist doch betrug von denen", ""),
        ("possible that they open it", ""),
    ],
)
def test_a_ground_in_their_words(text: str, said: str) -> None:
    assert ground(text) == said


@pytest.mark.parametrize(
    ("text", "paid"), [("i hob zoit am 14.9.", True), ("hob ned zoit", False), ("i hobs scho bzohlt", True)]
)
def test_paid_in_dialect(text: str, paid: bool) -> None:
    assert says_paid(text) is paid


def test_a_payment_in_dialect_with_its_day_is_no_message_of_theirs() -> None:
    talk = conversation.told("zalando inkasso merkur hat geschrieben, i hob zoit am 14.9., aktenzahl IM-4711-22")

    assert talk.case.value("payment_date") == day(2026, 9, 14)
    assert talk.case.text("claim_reference") == "IM-4711-22"
    assert not talk.case.contacts


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("hüt vor ere wuche", (2026, 11, 17)),
        ("geschter vor zwei wuche", (2026, 11, 9)),
        ("heute vor einer woche", (2026, 11, 17)),
    ],
)
def test_a_week_ago_today_in_swiss_german(text: str, on: tuple[int, int, int]) -> None:
    assert read_day(text, START.date()) == day(*on)


def test_word_that_the_account_is_open_is_answered_before_any_letter() -> None:
    talk = at_the_name("konto ist wieder auf")

    assert "vielleicht nicht mehr nötig" in talk.text or "wieder offen" in talk.text
    assert talk.asks == "full_name"
    talk.say("geht wieder")
    assert not talk.case.known("full_name")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich will wissen welche daten Blumenhaus Sonnenschein über mich hat", "Blumenhaus Sonnenschein"),
        ("welche daten hat Blumenhaus Meier über mich", "Blumenhaus Meier"),
        ("i want to know what data Flower House keeps about me", "Flower House"),
        ("welche daten die firma über mich hat", ""),
        ("was meine nachbarin über mich weiß", ""),
        ("what do they know about me", ""),
    ],
)
def test_an_unknown_company_whose_data_are_asked_for(text: str, name: str) -> None:
    assert company_named(text) == name


def test_a_vague_week_is_kept_as_one() -> None:
    when = at_the_name("letzte woche").case.value("block_date")

    assert isinstance(when, When)
    assert when.precision == "week"


def test_what_is_said_to_a_question_for_a_day_is_no_bare_day() -> None:
    talk = agreed()
    talk.say("mahnbescheid wegen amazon 79,90 euro, hab bezahlt")
    assert talk.asks == "service_date"
    talk.say("18.11.")

    assert talk.case.value("service_date") == day(2026, 11, 18)
    assert not talk.case.known("payment_date")


# ---- a day right behind the account


@pytest.mark.parametrize(
    "said",
    [
        *(
            "booking.com blocked my account 12 november",
            "paypal limited my account 12. nov",
            "amazon closed my account 12.11.",
        ),
        "booking.com blocked my account 12 november. i paid 40 euros on 3 november",
    ],
)
def test_a_day_behind_the_word_account_was_its_number(said: str) -> None:
    talk = conversation.told(said)

    assert talk.case.value("block_date") == day(2026, 11, 12)
