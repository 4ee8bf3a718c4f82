"""The request for the data inside a letter to a collector: its month is kept, and the second letter names it."""

import datetime as dt

from tests.conversation import BERLIN, Conversation, answering, told

NOW = dt.datetime(2027, 1, 4, 19, 0, tzinfo=BERLIN)
STORY = (
    "zalando account gesperrt seit dem 3.1.2027. die wollen 79,95 von mir, hab ich am 6.12.2026 schon überwiesen. "
    "inkasso is coeo, aktenzeichen CO-4471199. mahnung kam zwischen den jahren"
)
COEO = "Auskunft über die eigenen Daten (steht im selben Brief), coeo Inkasso GmbH: bis 4. Februar 2027"


def out(way: str = "alle heute per mail raus") -> Conversation:
    talk = answering(told(STORY, now=NOW), "confirm_facts")
    talk.say("ja")
    answering(talk, "sent_confirmation").say(way)
    return talk


def test_the_month_of_the_collector_stands_among_the_deadlines() -> None:
    talk = out()
    talk.say("/fristen")

    assert COEO in talk.text


def test_it_stays_there_when_the_day_of_the_letter_is_over() -> None:
    talk = out()
    talk.wait(NOW + dt.timedelta(days=16))
    talk.tap("nothing")
    talk.say("/fristen")

    assert COEO in talk.text


def test_the_second_letter_names_the_request_that_runs() -> None:
    talk = out()
    talk.wait(NOW + dt.timedelta(days=16))
    talk.tap("nothing")
    second = next(one for one in talk.case.letters if one.kind == "follow_up" and one.to.kind == "collector")

    assert "vom 4. Januar 2027 habe ich auch Auskunft nach Art. 15 DSGVO beantragt" in second.text


def test_the_short_text_of_a_form_asked_for_no_data() -> None:
    talk = out("L1 heute übers formular raus")
    talk.say("/fristen")

    assert "steht im selben Brief" not in talk.text
