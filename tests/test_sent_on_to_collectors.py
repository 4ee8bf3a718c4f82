"""A shop that opens the account and sends the person on to the collector: it is the shop's answer, and no demand."""

import pytest

from tests.conversation import Conversation, answering, told


def waiting() -> Conversation:
    talk = told(
        "Zalando hat mein Konto seit 5.11.2026 gesperrt, coeo verlangt 97,35 Euro. "
        "Die Rechnung über 54,90 Euro habe ich am 2.11.2026 per Überweisung bezahlt."
    )
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.wait_days(4)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "zalando hat geantwortet: Ihre Zahlung vom 2.11. ist da, das Konto ist wieder frei. Die Inkassokosten müssen "
        "Sie mit coeo klären.",
        "Zalando schreibt: Ihr Konto ist wieder freigeschaltet. Wegen der Kosten wenden Sie sich bitte an coeo.",
    ],
)
def test_the_answer_of_a_shop_that_names_the_collector_is_no_demand_of_the_collector(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert [one.kind for one in talk.case.newest_letters() if one.sending is None] == []
    assert "Inkassobüro verlangt" not in talk.text
    assert [one["kind"] for one in talk.case.replies] == ["success"]
    assert talk.asks == "all_done"


def test_a_collector_that_writes_itself_is_heard_beside_the_shop() -> None:
    talk = waiting()
    talk.say("Zalando hat das Konto wieder freigegeben. coeo schreibt: Bitte zahlen Sie die Kosten von 42,45 Euro.")

    assert "new_claim" in [one["kind"] for one in talk.case.replies]
