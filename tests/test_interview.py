"""The interview: what is asked, what is not, and that every question can read anything."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.case import Case, Exhibit, Fact, Money, Value, When
from bot.dialogue.interview import (
    BUDGET,
    BY_TOPIC,
    NEEDED,
    ORDER,
    QUESTIONS,
    agenda,
    missing,
    next_question,
)
from bot.dialogue.scribe import Scribe
from tests.conversation import START, agreed, desk, drafted
from tests.invented import ANSWERS, GARBAGE

WORDS = """
    opening privacy_ok language formality country role what_happened company account_identifier block_date block_notice
    block_reason goal claim_creditor claim_amount claim_reference claim_paid payment_date payment_amount payment_proof
    collection_agency court_letter service_date envelope already_contacted company_answers promise phone_calls
    linked_person linked_person_consent balance refunds_open subscriptions digital_content losses business_use
    id_document already_sent_id second_account_plan pay_anyway_plan full_name birth_date postal_address reply_email
    evidence evidence_more confirm_facts conflict_in_facts letter_review signature send_channel sent_confirmation
    proof_of_sending reminder_ok reminder_time nudge company_reply police_report power_of_attorney represented_person
    bank_iban urgent_money human timezone anything_else
"""
CONTRACT = frozenset(WORDS.split())
OUR_OWN = frozenset(
    {
        *("collector_address", "company_address", "court_name", "court_file", "court_address", "order_number"),
        *("payment_reference", "ordered_on", "delivery_place", "deletion_date", "account_end"),
        *("wrong_datum", "right_datum", "own_situation"),
    }
)  # in the same style; the contract allows it
SEPTEMBER = When(dt.date(2026, 9, 23), dt.date(2026, 9, 23))


def known(**values: Value) -> Case:
    return Case(facts={topic: Fact(topic, value) for topic, value in values.items()})


def asked(case: Case) -> str:
    question = next_question(case)
    return question.topic if question else ""


# ---- what is asked


def test_the_story_comes_first() -> None:
    assert asked(Case()) == "what_happened"


@pytest.mark.parametrize("topic", [question.topic for question in ORDER])
def test_what_is_known_exactly_is_not_asked(topic: str) -> None:
    case = known(**{topic: SEPTEMBER if topic.endswith("date") else "x"})

    assert asked(case) != topic


def test_a_court_letter_is_asked_about_before_everything_else_once_money_is_claimed() -> None:
    case = known(what_happened="x", company="amazon", claim_alleged=True)

    assert asked(case) == "court_letter"


def test_the_day_of_service_is_asked_for_even_where_the_questions_are_used_up() -> None:
    talk = agreed()
    for text in (
        "mein Konto ist gesperrt",
        "Amazon",
        "jana@example.org",
        "23.9.2026",
        "121,40 Euro",
        "ja, gelber Brief",
    ):
        talk.say(text)

    assert talk.asks == "service_date"


def test_without_a_claim_no_question_is_about_the_claim() -> None:
    case = known(what_happened="x", company="amazon", account_identifier="a@b.example", block_date=SEPTEMBER)
    case = known(**{topic: fact.value for topic, fact in case.facts.items()}, claim_alleged=False, claim_amount=None)

    assert asked(case) == "full_name"


def test_who_only_wants_the_data_is_asked_four_things() -> None:
    talk = agreed()
    talk.say("Ich will nur Auskunft über meine Daten")
    topics = []
    for text in ("Zalando", "mara@example.org", "Mara Lenz", "Bachstraße 12, 80331 München"):
        topics.append(talk.asks)
        talk.say(text)

    assert topics == ["company", "account_identifier", "full_name", "postal_address"]
    assert talk.asks == "confirm_facts"


def test_a_vague_day_is_asked_for_once_more_where_papers_are_at_hand_and_only_there() -> None:
    vague = When(dt.date(2026, 9, 1), dt.date(2026, 9, 10), "part")
    without = known(block_date=vague)
    with_papers = replace(without, exhibits=(Exhibit("E1", "a.jpg", "0", "image/jpeg", "f"),))

    assert "block_date" not in missing(without)
    assert "block_date" in missing(with_papers)
    assert "block_date" not in missing(replace(with_papers, marks={"printed:block_date": "1"}))


def test_what_only_makes_a_letter_stronger_waits_for_the_first_draft() -> None:
    talk = agreed()
    for text in ("Amazon hat mein Konto gesperrt, 121,40 Euro, bezahlt", "nein", "jana@example.org", "gestern"):
        talk.say(text)
        assert talk.asks in (*agenda(talk.case).needs, "confirm_facts")
        assert talk.asks not in agenda(talk.case).helps


def test_enough_ends_the_details() -> None:
    talk = drafted()
    talk.tap("enough")

    assert talk.asks not in agenda(talk.case).helps


# ---- the budget


def test_a_letter_needs_three_things_at_all_and_they_fit_into_the_budget() -> None:
    assert len(agenda(Case()).must) == 3
    assert len(NEEDED) < BUDGET


def test_somebody_who_says_nothing_useful_is_only_asked_on_for_what_no_letter_can_do_without() -> None:
    talk = agreed()
    topics = [talk.asks]
    for number in range(40):
        if talk.case.letters:
            break
        talk.say(f"hm, da fällt mir gerade gar nichts ein {'äh ' * (number % 3)}")
        topics.append(talk.asks)
    beyond = [topic for topic in topics if topic and topic != "confirm_facts"][BUDGET:]

    assert {*beyond} <= NEEDED


# ---- the questions themselves


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.topic)
def test_every_topic_is_in_the_contract_or_in_its_style(question: object) -> None:
    topic = getattr(question, "topic", "")

    assert topic in CONTRACT | OUR_OWN
    assert topic == topic.lower()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.topic)
def test_every_question_has_words_and_a_help_and_labels_for_its_choices(question: object, language: str) -> None:
    words = desk().words[language]
    topic, choices = getattr(question, "topic", ""), getattr(question, "choices", ())

    assert words.has(f"{topic}.ask")
    assert words.has(f"{topic}.help")
    assert all(words.has(f"choices.{one}") for one in choices)


@pytest.mark.parametrize(
    "country", ["Österreich", "Belgien", "Niederlande", "Frankreich", "Italien", "Polen", "Dänemark"]
)
def test_an_address_in_another_country_is_read_with_it(country: str) -> None:
    scribe = Scribe(desk(), Case(), START)
    code = "1000" if country in ("Österreich", "Belgien", "Niederlande", "Dänemark") else "10000"
    assert BY_TOPIC["postal_address"].read(scribe, f"Musterweg 5, {code} Musterstadt, {country}")

    assert scribe.case.text("postal_address") == f"Musterweg 5\n{code} Musterstadt\n{country}"


@pytest.mark.parametrize("topic", sorted(BY_TOPIC))
@settings(max_examples=25, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.sampled_from(GARBAGE), st.sampled_from(ANSWERS)))
@example(text="a" * 100_000)
@example(text="1" * 100_000)
@example(text="99.99.9999")
@example(text="\ud800")
def test_every_question_can_read_anything(topic: str, text: str) -> None:
    scribe = Scribe(desk(), drafted_case(), START)

    assert BY_TOPIC[topic].read(scribe, text) in (True, False)


def drafted_case() -> Case:
    return known(
        company="amazon",
        claim_alleged=True,
        claim_amount=Money(12140),
        collection_agency="Nordlicht Inkasso GmbH",
        postal_address="Lindenallee 7\n30453 Hannover",
    )
