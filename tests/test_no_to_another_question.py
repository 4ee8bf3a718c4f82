"""Once an objection went out, a no to what is asked next takes nothing back."""

import pytest

from tests.conversation import Conversation, sent, told

ORDER = "mahnbescheid, zugestellt 26.11., AG Hagen, 26-1234567-0-1"
ALONE = (
    "Mahnbescheid vom AG Hagen, 26-1234567-0-1, zugestellt am 23.11.2026, von Riverty für Amazon. "
    "Konto ist auch gesperrt seit 3.11.2026"
)


def _asked_for_a_collector() -> Conversation:
    talk = sent()
    talk.wait_days(3)
    for text in (ORDER, "passt", "heute gefaxt"):
        talk.say(text)
    assert talk.asks == "collection_agency"
    return talk


def _asked_for_the_claim(*texts: str) -> Conversation:
    talk = told(ALONE, "Jana Beispiel", "Lindenallee 7, 30453 Hannover", "ja", "passt so", "heute gefaxt", *texts)
    assert talk.case.value("court_objection")
    return talk


@pytest.mark.parametrize("text", ["nein", "nö", "no", "nein, noch nicht", "nicht dass ich wüsste", "nie"])
def test_i_said_that_no_collector_wrote_and_my_objection_counted_as_not_sent(text: str) -> None:
    talk = _asked_for_a_collector()
    talk.say(text)
    assert talk.case.value("court_objection")
    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["nein die sind noch nicht raus", "nein, der Brief ist noch nicht raus"])
def test_i_said_that_the_objection_is_not_out_after_all_and_it_counted_as_sent(text: str) -> None:
    talk = _asked_for_a_collector()
    talk.say(text)
    assert talk.case.newest_letters()[-1].sending is None


@pytest.mark.parametrize("text", ["nein", "nö", "no"])
def test_i_said_no_to_a_sum_and_my_objection_counted_as_not_sent(text: str) -> None:
    talk = _asked_for_the_claim(text)
    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    ["nie im leben, hab den vertrag 2023 gekündigt", "nein, hab am 3.4.2023 gekündigt", "no, cancelled that in 2023"],
)
def test_i_said_when_i_cancelled_and_that_was_the_day_of_my_objection(text: str) -> None:
    talk = _asked_for_the_claim("weiß nicht")
    assert talk.asks == "claim_paid"
    before = talk.case.value("court_objection")
    talk.say(text)
    assert talk.case.value("court_objection") == before
    assert talk.case.value("claim_paid") is False
