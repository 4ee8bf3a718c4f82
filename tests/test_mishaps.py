"""What must not happen to people: each test is a conversation that once went wrong."""

import datetime as dt
import re

import pytest

from bot.dialogue.turn import Burst
from bot.letters.drafting import Draft
from tests.conversation import START, Conversation, agreed, desk, drafted, reviewed, sent


def until(talk: Conversation, topic: str) -> None:
    """Knows nothing until this is asked."""
    for _ in range(8):
        if talk.asks == topic:
            return
        talk.tap("unknown")
    raise AssertionError(f"never asked: {topic}")


def drafts(talk: Conversation) -> list[Draft]:
    return [draft for turn in talk.turns for draft in turn.drafts]


@pytest.mark.parametrize("news", ["es kam ein Mahnbescheid", "ich habe Post vom Amtsgericht, gelber Umschlag"])
def test_a_court_letter_that_comes_after_a_no_sounds_the_alarm(news: str) -> None:
    for talk in (drafted(), reviewed(), sent()):
        talk.say(news)

        assert "2 Wochen" in talk.text
        assert talk.case.says_yes("court_letter")


def test_the_alarm_is_sounded_once_where_it_was_already_sounded_before_the_yes() -> None:
    talk = Conversation(desk())
    for text in ("Otto hat mich gesperrt, jetzt kam ein Mahnbescheid", "ja"):
        talk.say(text)

    assert sum(out.body["text"].count("Widerspruch geht an das Gericht") for out in talk.last.says) == 0
    assert talk.asks == "service_date"


def test_taking_back_a_yes_to_the_court_question_asks_it_again() -> None:
    talk = agreed()
    for text in ("Amazon hat mein Konto gesperrt", "jana@example.org", "23.9.", "121,40", "ja", "/zurueck"):
        talk.say(text)

    assert talk.asks == "court_letter"


def test_the_address_of_a_friend_never_becomes_the_own_account() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say("meine Freundin ist auch gesperrt, mia@example.org")

    assert "mia@example.org" not in str([fact.value for fact in talk.case.facts.values()])


def test_without_a_company_a_name_and_an_address_there_is_no_letter() -> None:
    talk = agreed()
    for _ in range(12):
        talk.say("weiß ich nicht")

    assert drafts(talk) == []


@pytest.mark.parametrize("unsure", ["weiß ich nicht", "keine Ahnung", "hm"])
def test_facts_that_nobody_confirmed_become_no_letter(unsure: str) -> None:
    talk = agreed()
    for text in ("Amazon hat mein Konto gesperrt seit 23.9.", "jana@example.org", "kein Geld", "Jana Beispiel"):
        talk.say(text)
    talk.say("Lindenallee 7, 30453 Hannover")
    assert talk.asks == "confirm_facts"
    talk.say(unsure)

    assert drafts(talk) == []


@pytest.mark.parametrize("choice", ["open", "nothing", "answer", "sent"])
def test_a_button_of_another_moment_changes_nothing(choice: str) -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    before = (talk.case.facts, talk.case.stage, talk.case.replies)
    talk.tap(choice)

    assert (talk.case.facts, talk.case.stage, talk.case.replies) == before
    assert talk.asks == "account_identifier"


def test_who_changes_her_mind_before_the_yes_can_delete_everything() -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.say("/loeschen")
    talk.tap("delete_all")

    assert talk.forgotten


def test_a_command_counts_as_a_message_when_messages_are_counted() -> None:
    talk = agreed()
    for text in ("/hilfe", "Amazon hat mein Konto gesperrt", "jana@example.org"):
        talk.say(text)  # numbers 2, 3 and 4: "/start" was the first
    talk.hear(Burst(edit_of=4, edit_text="jana.neu@example.org"))

    assert talk.case.text("account_identifier") == "jana.neu@example.org"


@pytest.mark.parametrize(
    "correction",
    ["der Name ist falsch, ich heiße Jana Neumann", "Name ist falsch, Jana Neumann", "ich heiße Jana Neumann"],
)
def test_a_wrong_name_can_be_mended_in_plain_words_after_the_draft(correction: str) -> None:
    talk = drafted()
    talk.tap("enough")
    talk.say(correction)

    assert talk.case.text("full_name") == "Jana Neumann"
    assert "Jana Beispiel" not in drafts(talk)[-1].text


def test_a_house_number_is_no_amount_of_money() -> None:
    talk = agreed()
    for text in ("eBay hat mein Konto gesperrt seit 1.11.2026", "ida@example.org", "Hafenstr. 9, 24103 Kiel"):
        talk.say(text)

    assert not talk.case.value("claim_amount")


AGENCY = "Nordlicht Inkasso GmbH"


@pytest.mark.parametrize("said", [f"Ja, die {AGENCY}", f"die {AGENCY}", AGENCY])
def test_a_letter_to_an_agency_bears_its_name_and_no_yes(said: str) -> None:
    talk = drafted()
    until(talk, "collection_agency")
    talk.say(said)

    assert talk.case.text("collection_agency") == AGENCY


def test_a_promise_and_the_opposite_told_in_one_message_stand_in_the_letter_as_what_they_were() -> None:
    talk = drafted()
    talk.say(
        "Am 14.10. schrieben sie: das Geld ist eingegangen, Konto wird in den nächsten Wochen freigegeben. "
        "Am 18.11. schrieben sie dann: es gibt noch Zahlungsrückstände"
    )
    kinds = {(one.kind, str(one.when and one.when.first)) for one in talk.case.contacts}

    assert kinds == {("promise", "2026-10-14"), ("claim_open", "2026-11-18")}


def test_a_letter_says_nothing_of_a_call_and_a_fax_but_their_days() -> None:
    talk = drafted()
    until(talk, "already_contacted")
    talk.say("Telefon am 5.10., Fax am 9.10.")
    talk.tap("enough")
    text = drafts(talk)[-1].text

    assert "5. Oktober 2026" in text
    assert not re.search("Nachweise an Sie|ohne nähere Angaben", text)


@pytest.mark.parametrize(
    "news",
    [
        "die haben geschrieben: Ihre Anfrage wurde weitergeleitet",
        "Amazon schreibt: Vielen Dank für Ihre Nachricht. Wir haben Ihre Anfrage erhalten.",
        "die wollen eine Ausweiskopie",
    ],
)
def test_an_answer_told_in_own_words_is_heard_as_an_answer(news: str) -> None:
    talk = sent()
    talk.say(news)

    assert talk.case.replies
    assert talk.case.stage in ("answered", "drafted")


def test_thanks_are_no_riddle() -> None:
    talk = sent()
    talk.say("danke")

    assert "nicht zuordnen" not in talk.text


@pytest.mark.parametrize("first", ["/start", "hallo", "Wer sind Sie denn?"])
def test_a_greeting_before_the_yes_is_no_riddle_after_it(first: str) -> None:
    talk = Conversation(desk())
    talk.say(first)
    talk.say("ja")

    assert "nicht zuordnen" not in talk.text
    assert talk.asks == "what_happened"


def test_who_is_blocked_again_after_a_closed_case_is_heard() -> None:
    talk = sent()
    talk.say("Konto ist wieder offen!")
    talk.say("die haben mich schon wieder gesperrt")

    assert "nicht zuordnen" not in talk.text


def test_a_yes_to_a_new_version_is_not_taken_for_its_sending() -> None:
    talk = reviewed()
    talk.wait_days(9)
    talk.say("/weiter")
    talk.say("passt")

    assert not any(letter.sending for letter in talk.case.letters)


def test_a_day_of_sending_before_the_day_on_the_letter_belongs_to_the_version_of_then() -> None:
    talk = reviewed()
    talk.wait_days(9)
    talk.say("/weiter")
    talk.say("alle am 25.11. per Mail abgeschickt")

    for letter in talk.case.letters:
        assert letter.sending is None or letter.drafted_on <= letter.sending.sent_on


def test_a_day_of_service_that_is_only_remembered_counts_from_the_earliest_that_it_can_have_been() -> None:
    talk = agreed()
    talk.say("Otto hat mich gesperrt und jetzt kam ein Mahnbescheid")
    talk.say("letzte woche irgendwann.. samstag glaub ich")
    when = talk.case.value("service_date")

    assert getattr(when, "first", None) == dt.date(2026, 11, 16)
    assert "16. November 2026" in talk.text


def test_who_only_pressed_start_before_the_yes_is_not_told_that_nothing_came() -> None:
    talk = Conversation(desk("de"), START)
    talk.say("/start")
    talk.say("ja")

    assert talk.asks == "what_happened"
    assert "leer" not in talk.text
