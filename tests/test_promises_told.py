"""What the company said will be done with the account, told of no day and before anybody asks for it."""

import pytest

from tests.conversation import agreed, answering, told

PROMISED = (
    ("am telefon hieß es in den nächsten wochen wird das konto wieder freigeschaltet", "phone"),
    ("die hotline sagte, das konto wird in den nächsten tagen entsperrt", "phone"),
    ("hab angerufen, mir wurde gesagt mein konto wird nächste woche wieder freigegeben", "phone"),
    ("mir wurde gesagt das konto ist in 2 wochen wieder offen", "other"),
    ("der support schreibt, mein konto wird bald wieder freigegeben", "other"),
    ("they told me on the phone the account would be unlocked in the next weeks", "phone"),
    ("the lady on the phone said my account will be unlocked by friday", "phone"),
    ("i was told the account will be unlocked soon", "other"),
)
NOT_PROMISED = (
    "die polizei hat gesagt das konto wird wieder freigegeben",
    "mein freund sagt, das konto wird bestimmt wieder freigeschaltet",
    "mir wurde gesagt ich soll warten bis es freigegeben wird",
    "ob das konto je wieder freigegeben wird sagt mir keiner",
    "das konto wurde kurz freigeschaltet und dann wieder gesperrt",
    "die sagen das konto wird nicht freigegeben",
    "das inkasso sagt, wenn ich zahle wird das konto freigegeben",
)
BLOCKED = "ebay hat mein konto gesperrt seit 3 wochen"


@pytest.mark.parametrize(("said", "way"), PROMISED)
def test_a_promise_on_the_phone_is_kept_though_nobody_asked_and_no_day_is_told(said: str, way: str) -> None:
    talk = agreed()
    talk.say(BLOCKED)
    talk.say(said)

    assert [(one.way, one.by, one.kind, one.when) for one in talk.case.contacts] == [(way, "company", "promise", None)]
    assert talk.case.says_yes("promise")


@pytest.mark.parametrize("said", NOT_PROMISED)
def test_nobody_is_said_to_have_promised_what_they_did_not(said: str) -> None:
    talk = agreed()
    talk.say(BLOCKED)
    talk.say(said)

    assert [one for one in talk.case.contacts if one.kind == "promise"] == []


def test_the_promise_stands_in_the_letter_and_its_question_is_not_put() -> None:
    talk = agreed()
    talk.say(BLOCKED)
    talk.say(PROMISED[0][0])
    answering(talk, "confirm_facts").say("ja")
    demand = next(one for one in talk.case.letters if one.kind == "unblock_demand")

    assert "telefonisch angekündigt, dass das Konto freigegeben wird" in demand.text


def test_a_promise_of_a_week_ago_is_kept_with_the_day_that_it_may_have() -> None:
    talk = agreed()
    talk.say(BLOCKED)
    talk.say("am telefon hieß es vor einer woche, in den nächsten tagen wird das konto freigeschaltet")
    [one] = talk.case.contacts

    assert (one.way, one.by, one.kind) == ("phone", "company", "promise")
    assert one.when
    assert not one.when.exact


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("called them on nov 3, they said it would be open within two weeks", "en"),
        ("chatted on nov 3, ms miller said it'd be unlocked by nov 10", "en"),
        ("they said on nov 3 they would fix it by nov 10", "en"),
        ("der chat hat am 3.11. gesagt dass es bis 10.11. wieder auf ist", "de"),
        ("sie haben am 3.11. am telefon gesagt in zwei wochen wieder offen", "de"),
    ],
)
def test_what_was_promised_in_other_words_is_lost(said: str, language: str) -> None:
    block = "amazon hat mein konto gesperrt" if language == "de" else "amazon blocked my account"
    case = told(f"{block}. {said}", language=language).case

    assert case.says_yes("promise")
    assert not case.says_yes("claim_ground")
    theirs = [one for one in case.contacts if one.by == "company"]
    assert [one.when.first.isoformat() for one in theirs if one.when] == ["2026-11-03"]


def test_a_promise_for_the_end_of_a_month_is_lost() -> None:
    said = "der chat sagte am 10.11. bis ende november ist es wieder auf"
    assert told("amazon hat mein konto gesperrt", said).case.says_yes("promise")
