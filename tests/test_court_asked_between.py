"""Questions and plain words while the days of a court's paper are settled."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 10, 0, tzinfo=BERLIN)
PAPER = "mahnbescheid vom amtsgericht coburg, 26-1112223-0-4, wegen otto 389 euro"
GUESS = "letzte woche irgendwann, glaub mittwoch"
NAME = "Jonas Peters, Bahnhofstr. 4, 50321 Brühl"


def served(*texts: str) -> Conversation:
    return told(PAPER, *texts, now=NOW)


@pytest.mark.parametrize("asked", ["und wenn ich einfach zahl?", "was heißt zugestellt?", "wozu brauchst du das?"])
def test_a_question_back_while_it_is_asked_whether_it_is_the_same_paper_is_answered(asked: str) -> None:
    talk = served("24.11.", "der umschlag kam am 26.11.")
    assert talk.asks == "same_paper"
    talk.say(asked)
    assert talk.asks == "same_paper"
    talk.say("ja")
    day = dt.date(2026, 11, 26)
    assert talk.case.value("service_date") == When(day, day)


@pytest.mark.parametrize("word", ["moment", "mach ich morgen", "später"])
def test_a_yes_to_the_summary_is_no_objection_that_was_made(word: str) -> None:
    talk = served("24.11.", word, NAME)
    assert talk.asks == "confirm_facts"
    talk.say("ja")
    assert not talk.case.known("court_objection")
    assert [one.kind for one in talk.case.letters] == ["court_objection"]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("wann muss das da sein nochmal?", "4. Dezember 2026"),
        ("bis wann jetzt?", "4. Dezember 2026"),
        ("wann läuft das ab", "4. Dezember 2026"),
        ("muss ich da hin?", "muss niemand hingehen"),
        ("gibt das jetzt ne verhandlung?", "muss niemand hingehen"),
        ("kann ich da nicht einfach anrufen?", "kein Verlass"),
    ],
)
def test_what_people_ask_of_an_objection_is_answered_at_the_summary(asked: str, answer: str) -> None:
    talk = served("24.11.", NAME)
    talk.say(asked)
    assert answer in talk.text
    assert talk.asks == "confirm_facts"


def test_a_call_to_a_company_is_no_way_of_the_objection() -> None:
    talk = served("24.11.", NAME)
    talk.say("kann ich bei otto anrufen?")
    assert "kein Verlass" not in talk.text


@pytest.mark.parametrize(
    ("said", "court"),
    [
        ("euskirchen, nr 26-1234567-0-3", "Amtsgericht Euskirchen"),
        ("das is hagen glaub ich", "Amtsgericht Hagen"),
        ("Nr. 26-1234567-0-3 Uelzen", "Amtsgericht Uelzen"),
        ("ich wohne in hagen", ""),
    ],
)
def test_a_town_beside_the_number_is_the_court_that_was_asked_for(said: str, court: str) -> None:
    talk = told("gelber brief, mahnbescheid, wegen otto 489 euro", "24.11.", now=NOW)
    assert talk.asks == "court_name"
    talk.say(said)
    assert talk.case.text("court_name").split(",")[0] == court


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("ne donnerstag", 26),
        ("moment war doch dienstag", 24),
        ("ne warte war schon am 20.", 20),
        ("quatsch, 20.11.", 20),
    ],
)
@pytest.mark.parametrize("between", [(), ("muss ich da hin?", "Jonas Peters", "kann ich das mailen?")])
def test_the_day_of_service_is_put_right_whatever_was_said_between(
    said: str, day: int, between: tuple[str, ...]
) -> None:
    talk = served(GUESS, *between)
    talk.say(said)
    assert talk.case.value("service_date") == When(dt.date(2026, 11, day), dt.date(2026, 11, day))


@pytest.mark.parametrize("said", ["nein, der 20.11.", "quatsch, ist der 20.11."])
def test_an_earlier_day_of_service_told_at_the_draft_is_written_into_it(said: str) -> None:
    talk = served("24.11.", NAME, "ja")
    assert talk.asks == "letter_review"
    talk.say(said)
    assert talk.case.newest_letters()[0].due == dt.date(2026, 12, 4)


@pytest.mark.parametrize("said", ["ne 27.11.", "ich hab quatsch erzählt, die 4 ist ne 7, also 27.11."])
def test_a_later_day_of_service_told_at_the_draft_is_asked_about(said: str) -> None:
    talk = served("24.11.", NAME, "ja")
    talk.say(said)
    assert talk.asks == "same_paper"
    assert talk.case.newest_letters()[0].due == dt.date(2026, 12, 8)
    talk.say("ja")
    assert talk.case.newest_letters()[0].due == dt.date(2026, 12, 11)


@pytest.mark.parametrize(
    ("said", "changed"),
    [("nein, der 9. mai 2025", "9. Mai 2025"), ("nein, 64,90", "64,90 EUR"), ("nein 12.10.", "12. Oktober 2026")],
)
def test_a_no_with_a_day_or_a_sum_at_the_draft_puts_it_right(said: str, changed: str) -> None:
    talk = told(
        "amazon hat mein konto gesperrt seit 12.11. angeblich 64,80 offen, bezahlt am 8. mai 2025",
        *(
            "nein",
            "jana@example.org",
            "jana beispiel, lindenallee 7, 30453 hannover",
            "kein inkasso",
            "ja",
            "reicht so",
        ),
        now=NOW,
    )
    assert talk.asks == "letter_review"
    talk.say(said)
    assert changed in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "am 17. oder 18.",
        "zugestellt am 17. oder 18. november",
        "der umschlag kam am 18. oder 17.11.",
        "17.11. oder 18.11.",
    ],
)
def test_of_two_earlier_days_of_service_the_earlier_one_counts_and_none_is_sure(said: str) -> None:
    talk = served(GUESS, said)
    day = dt.date(2026, 11, 17)
    assert talk.case.value("service_date") == When(day, day)
    assert talk.case.facts["service_date"].sure == "about"


def test_an_objection_that_turns_out_late_is_said_to_be() -> None:
    talk = served("24.11.", NAME, "ja", "passt", "per fax", "ist raus, heute per fax")
    talk.say("ach ne zugestellt war das schon am 12.11., hab den umschlag gefunden")
    assert "sind die 2 Wochen vorbei" in talk.text
