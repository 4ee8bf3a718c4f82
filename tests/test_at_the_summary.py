"""What somebody adds or takes back while the summary lies there: a "no …" that tells a fact, mails and letters that no
line shows, a sum that was wrong."""

import datetime as dt

import pytest

from bot.case import Contact, Money
from bot.dialogue.turn import Turn
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.lacks import lacks, nothing_to_change
from tests import conversation
from tests.conversation import BERLIN, Conversation, texts

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
GERMAN = (
    "Instagram hat mein Konto am 12.11. gesperrt, anna@example.org",
    "Anna Huber, Ringstraße 12, 80331 München",
)
ENGLISH = ("Instagram banned my account on 12 Nov, anna@example.org", "Anna Huber, Ringstraße 12, 80331 München")
BOTH_SUMS = (
    "Amazon hat mein Konto am 12.11. gesperrt, sie wollen 84,20 Euro von mir, inkasso coeo. Kundennummer 1234567",
    "nicht bezahlt, nein kein gericht",
    "Anna Huber, Ringstraße 12, 80331 München, anna@example.org",
    "1.120 Euro Guthaben sind noch drauf",
    "beides",
)


def shown(*told: str, language: str = "de") -> Conversation:
    """A conversation in which the summary lies there."""
    talk = conversation.told(*told, language=language, now=NOW)
    assert talk.case.open == "confirm_facts"
    return talk


def text_of(turn: Turn) -> str:
    return "\n".join(texts(turn))


# ---- a sentence that begins with a no and tells a fact


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "kein grund, nur eine automatische mail"),
        ("de", "keinen grund genannt, nur textbaustein"),
        ("de", "nein, einen grund haben die nicht genannt"),
        ("en", "no reason given, just an automatic mail"),
        ("en", "never got a reason"),
    ],
)
def test_no_ground_was_given_and_i_was_asked_what_is_wrong(language: str, said: str) -> None:
    talk = shown(*(GERMAN if language == "de" else ENGLISH), language=language)

    turn = talk.say(said)

    assert talk.case.value("block_reason") is False
    heard = {"de": "Notiert: kein Grund genannt.", "en": "Noted: no reason given."}[language]
    assert heard in text_of(turn)
    assert {"de": "Genannter Grund: keiner", "en": "Reason given: none"}[language] in text_of(turn)
    assert talk.case.open == "confirm_facts"


@pytest.mark.parametrize(
    "said", ["kein inkasso bisher", "keine antwort bekommen seit dem 15.11.", "kein guthaben drauf", "nix bekommen"]
)
def test_what_is_not_there_is_no_complaint_about_the_summary(said: str) -> None:
    talk = shown(*GERMAN)

    turn = talk.say(said)

    assert "Was ist anders" not in text_of(turn)
    assert "Was stimmt nicht" not in text_of(turn)
    assert talk.case.value("claim_alleged") is not True


@pytest.mark.parametrize("said", ["nein", "nein das datum stimmt nicht", "keine ahnung", "kein datum stimmt"])
def test_a_no_to_the_summary_is_still_one(said: str) -> None:
    assert "Was " in text_of(shown(*GERMAN).say(said))
    assert not lacks(said)


@pytest.mark.parametrize(
    "said", ["keine Änderung", "nichts zu ändern", "nö, passt", "nein danke passt so", "no its fine", "nothing wrong"]
)
def test_nothing_to_change_is_a_yes(said: str) -> None:
    talk = shown(*GERMAN)
    talk.say(said)

    assert talk.case.says_yes("confirm_facts")
    assert nothing_to_change(said)


@pytest.mark.parametrize("said", ["kein grund zur sorge", "es gibt keinen grund mich zu sperren"])
def test_a_ground_that_i_see_none_for_is_no_word_of_theirs(said: str) -> None:
    talk = shown(*GERMAN)
    talk.say(said)

    assert not talk.case.known("block_reason")


# ---- mails and letters that no line shows


def told(talk: Conversation) -> list[tuple[str, str, str, dt.date | None]]:
    return [(one.way, one.by, one.kind, one.when.first if one.when else None) for one in talk.case.contacts]


def on(day: int) -> dt.date:
    return dt.date(2026, 11, day)


@pytest.mark.parametrize(
    ("said", "noted", "heard"),
    [
        (
            "widerspruch hab ich in der app gemacht am 23.11., heute kam absage",
            [("other", "person", "inquiry", on(23)), ("other", "company", "refusal", on(24))],
            "23. November 2026; Absage, 24. November 2026",
        ),
        ("am 16.11. is der brief gekommen", [("letter", "company", "other", on(16))], "Brief von dort, 16. November"),
        ("nein, heute kam die absage", [("other", "company", "refusal", on(24))], "Absage, 24. November 2026"),
        (
            "am 20.11. haben sie geschrieben dass das konto gesperrt bleibt",
            [("other", "company", "refusal", on(20))],
            "Absage, 20. November 2026",
        ),
        ("den brief von instagram hab ich am 16.11. bekommen", [("other", "company", "other", on(16))], "16. November"),
    ],
)
def test_what_they_wrote_was_only_kept_because_no_line_shows_it(
    said: str, noted: list[tuple[str, str, str, dt.date | None]], heard: str
) -> None:
    talk = shown(*GERMAN)
    block = talk.case.value("block_date")

    turn = talk.say(said)

    assert told(talk) == noted
    assert heard in text_of(turn)
    assert talk.case.value("block_date") == block


@pytest.mark.parametrize(
    "said",
    [
        "am 16.11. kam ein brief von der bank",
        "am 16.11. kam keine absage",
        "gesperrt wurde es am 16.11.",
        "am 18.11. kam die absage für die wohnung",
    ],
)
def test_nobody_elses_letter_became_one_of_theirs(said: str) -> None:
    talk = shown(*GERMAN)
    talk.say(said)

    assert talk.case.contacts == ()


def test_where_a_collector_writes_as_well_nobody_knows_whose_letter_came() -> None:
    talk = shown(*BOTH_SUMS)
    for said in ("am 16.11. is der brief gekommen", "am 16.11. hab ich den brief bekommen"):
        talk.say(said)

    assert talk.case.contacts == ()


def test_a_letter_of_theirs_of_which_nothing_is_told_speaks_of_no_open_claim() -> None:
    talk = shown(*GERMAN)
    talk.say("den brief von instagram hab ich am 16.11. bekommen")

    assert [type(one) for one in talk.case.contacts] == [Contact]
    assert talk.case.contacts[0].kind == "other"


# ---- a sum that was wrong


@pytest.mark.parametrize(
    "said",
    [
        "nein stop, es waren 1.210 Euro",
        "stop, es waren 1.210 Euro",
        "stopp nein, es sind 1210",
        "no stop, it was 1,210 euros",
    ],
)
def test_a_balance_is_mended_whatever_stands_open(said: str) -> None:
    story = "PayPal hat mein Konto am 12.11. eingeschränkt, 1.120 Euro Guthaben liegen drauf. anna@example.org"
    where = "Anna Huber, Ringstraße 12, 80331 München"
    talk = conversation.told(story, "das geld raus", where, "ja", now=NOW)
    before = talk.case.open

    turn = talk.say(said)

    assert talk.case.value("balance") == Money(1_210_00)
    assert "Guthaben 1.210,00 EUR" in text_of(turn)
    assert talk.case.open == before == "block_reason"
    assert talk.case.value("reminder_ok") is not False


@pytest.mark.parametrize(
    ("said", "topic", "money"),
    [
        ("nein stop, es waren 1.210 Euro", "balance", Money(1_210_00)),
        ("nein es waren 94,20 Euro", "claim_amount", Money(94_20)),
        ("nein stop es sind 94,20", "claim_amount", Money(94_20)),
    ],
)
def test_of_two_sums_the_one_that_is_about_as_much_is_mended(said: str, topic: str, money: Money) -> None:
    talk = shown(*BOTH_SUMS)
    other = "claim_amount" if topic == "balance" else "balance"
    before = talk.case.value(other)

    talk.say(said)

    assert talk.case.value(topic) == money
    assert talk.case.value(other) == before


@pytest.mark.parametrize("said", ["stop", "stopp bitte", "stop writing me 5 times a day", "stop, 3 mal am tag reicht"])
def test_stop_stays_a_stop(said: str) -> None:
    assert read(said) == "stop"
