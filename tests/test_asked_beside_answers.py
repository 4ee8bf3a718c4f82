"""An answer is one though a question goes with it, with a stop between them or none; the question is answered, too."""

import pytest

from tests import conversation

BLOCKED = "mein amazon konto ist gesperrt wegen einer forderung"
ASKED = [
    (" wofür braucht ihr das?", ""),
    (" was passiert dann?", ""),
    (". muss ich das zahlen?", "zahlen"),
    (" und kostet das was?", "kostet nichts"),
    (". wie lange dauert das?", "2 Wochen"),
]


@pytest.mark.parametrize(("asked", "answer"), ASKED)
@pytest.mark.parametrize(
    ("topic", "text", "value"),
    [
        ("account_identifier", "jana@example.org", "jana@example.org"),
        ("court_letter", "nein", False),
        ("full_name", "Jana Beispiel", "Jana Beispiel"),
        ("confirm_facts", "ja", True),
        ("block_date", "seit dem 3. september", conversation.day(2026, 9, 3)),
    ],
)
def test_an_answer_counts_with_a_question_behind_it(
    topic: str, text: str, value: object, asked: str, answer: str
) -> None:
    talk = conversation.answering(conversation.told(BLOCKED), topic)
    talk.say(text + asked)

    assert talk.case.value(topic) == value
    assert talk.asks != topic
    assert answer in talk.text


@pytest.mark.parametrize("asked", [" was passiert dann?", ". muss ich das zahlen?", " wofür braucht ihr das?"])
@pytest.mark.parametrize(
    ("topic", "text"),
    [
        *(("claim_paid", "ja"), ("collection_agency", "Nordlicht Inkasso"), ("payment_proof", "ja, kontoauszug")),
        ("payment_date", "am 9. mai 2023"),
    ],
)
def test_so_it_does_where_a_detail_is_asked_for(topic: str, text: str, asked: str) -> None:
    alone, beside = (_at(topic) for _ in range(2))
    alone.say(text)
    beside.say(text + asked)

    assert beside.case.known(topic)
    assert beside.case.value(topic) == alone.case.value(topic)


def _at(topic: str) -> conversation.Conversation:
    talk = conversation.told("paypal hat mein konto eingeschränkt, nordlicht inkasso will 89 euro")
    for _ in range(20):
        if talk.asks == topic:
            return talk
        answer = {"claim_paid": "ja"}.get(talk.asks or "") or conversation.REPLIES.get(talk.asks or "")
        _ = talk.say(answer) if answer else talk.tap("unknown")
    raise AssertionError(topic)


@pytest.mark.parametrize("text", ["wofür braucht ihr das?", "hm, was passiert dann?", "kostet das was?"])
def test_a_question_alone_is_no_answer(text: str) -> None:
    talk = conversation.answering(conversation.told(BLOCKED), "full_name")
    talk.say(text)

    assert not talk.case.known("full_name")
    assert talk.asks == "full_name"


STORIES = [
    "jemand hat auf meinen namen bei otto bestellt",
    "das konto meiner mutter bei otto ist gesperrt",
    "sparkasse hat mein konto zum 31.12. gekündigt",
    "mein instagram ist gesperrt, angeblich spam",
]


@pytest.mark.parametrize("asked", [" könnt ihr mir helfen?", " wie krieg ich das wieder?", " was soll ich tun?"])
@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_heard_with_a_cry_for_help_behind_it(story: str, asked: str) -> None:
    alone, beside = conversation.told(story), conversation.told(story + asked)
    facts = {topic: fact.value for topic, fact in alone.case.facts.items() if topic != "what_happened"}

    assert {topic: beside.case.value(topic) for topic in facts} == facts
    assert beside.asks == alone.asks


def test_a_mail_address_is_heard_with_a_question_behind_it_though_something_else_is_asked() -> None:
    talk = conversation.told("mein otto konto is seit 12.11. zu, angeblich hab ich 89,90 nicht bezahlt")
    assert talk.asks == "court_letter"
    talk.say("j.brandt@example.org wofür braucht ihr das?")

    assert talk.case.text("account_identifier") == "j.brandt@example.org"
    assert talk.asks == "court_letter"
