"""What follows an answer, or none: the right day, the right addressee, the right letter, and nothing said twice."""

import datetime as dt

import pytest

from bot.dialogue.reactions import REACTIONS
from bot.dialogue.routing import holds
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.court_papers import service_part
from bot.dialogue.understand.handles import named_handle
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.sendings import sending, ways
from tests.conversation import BERLIN, START, Conversation, agreed, answering, desk, sent

TEXT_BLOCK = "Unsere Entscheidung ist endgültig. Weitere Auskünfte erteilen wir nicht."
NO_MAILBOX = "Diese E-Mail-Adresse ist nicht für eingehende Nachrichten eingerichtet."
NEW_CLAIM = "Es besteht noch eine offene Forderung über 212,40 EUR, Referenz AZ-99812. Bitte überweisen Sie."


def answered(text: str) -> Conversation:
    talk = sent()
    talk.say(forward_text=text, forward_from="Amazon", forward_date="2026-11-24")
    return talk


# ---- what is said


@pytest.mark.parametrize("kind", sorted(REACTIONS))
def test_that_the_clock_runs_is_said_by_the_list_alone(kind: str) -> None:
    for words in desk().words.values():
        if words.has(f"reply.{kind}"):
            about = {"stolen": False, "claimed": True, "collecting": False, "amount": None}
            about |= {"shut": True, "account": True, "by_power": False, "by_law": False, "deducted": False}
            said = words.say(f"reply.{kind}", until=START.date(), past=False, asked=True, when=None, **about)
            assert "läuft weiter" not in said
            assert "keeps running" not in said


def test_an_address_that_a_letter_went_to_is_not_to_be_compared_again() -> None:
    assert "Anschrift vergleichen" not in answered(TEXT_BLOCK).text


def test_after_a_receipt_the_second_letter_is_named_and_not_the_press() -> None:
    talk = answered("Wir haben Ihre Anfrage erhalten.")
    assert "folgt der zweite Brief" in talk.text
    assert "Presse" not in talk.text


@pytest.mark.parametrize("text", ["wieder nichts", "das war alles", "sonst nichts", "nothing again", "that was all"])
def test_word_that_nothing_more_came_is_silence(text: str) -> None:
    assert classify(text) == "silence"


def test_nothing_said_weeks_after_the_sending_is_said_of_the_answer() -> None:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 5, 18, 30, tzinfo=BERLIN))
    talk.say("nichts")
    assert all(one.sending for one in talk.case.newest_letters())


def test_a_complaint_that_nobody_has_to_answer_by_a_day_promises_no_reminder() -> None:
    talk = answering(_disputed(), "sent_confirmation")
    talk.say("heute per Post raus")
    talk.wait(dt.datetime(2026, 12, 15, 18, 30, tzinfo=BERLIN))
    talk.say("nichts")
    talk.say("passt so")
    talk.say("per post raus")
    talk.wait(dt.datetime(2027, 1, 5, 18, 30, tzinfo=BERLIN))
    talk.say("wieder nichts")
    talk.say("bundesamt für justiz")
    talk.say("passt so")
    talk.say("per post raus")
    assert "keine feste Frist" in talk.text
    assert "am Tag nach der Frist" not in talk.text


# ---- which day


def test_a_second_letter_never_shortens_the_day_of_the_first() -> None:
    talk = answered(TEXT_BLOCK)
    first, second = talk.case.newest_letters()[0], talk.case.newest_letters()[-1]
    assert second.kind == "follow_up"
    assert first.due is not None
    assert second.due is not None
    assert second.due >= first.due


def test_the_day_of_service_is_not_the_day_on_which_the_envelope_was_found() -> None:
    text = "heute kam ein gelber umschlag vom amtsgericht wedding, mahnbescheid, zugestellt am 28.11."
    talk = sent(now=dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN))
    talk.say(text)
    assert talk.case.value("service_date").first == dt.date(2026, 11, 28)  # type: ignore[union-attr]  # a When
    part = service_part(text, dt.date(2026, 11, 30), alone=False)
    assert part is not None
    assert "28.11." in part.text


def test_letters_that_nobody_reads_count_from_the_way_that_they_went_afterwards() -> None:
    talk = answered(NO_MAILBOX)
    talk.say("hab jetzt beides per einschreiben geschickt")
    letters = talk.case.newest_letters()
    assert {one.sending.way for one in letters if one.sending} == {"post"}
    assert {one.sending.received_on for one in letters if one.sending} == {dt.date(2026, 11, 28)}


# ---- which letter, to whom


def test_the_objection_is_drafted_while_other_letters_wait() -> None:
    talk = sent()
    talk.say("heute kam ein mahnbescheid vom amtsgericht wedding, zugestellt am 23.11.")
    objection = talk.case.newest_letters()[-1]
    assert (objection.kind, objection.to.kind) == ("court_objection", "court")

    talk.say("passt so")
    talk.say("hab das formular heute zur post gebracht")
    gone = talk.case.newest_letters()[-1].sending
    assert gone is not None
    assert gone.way == "post"


def test_the_answer_that_a_letter_follows_is_quoted_with_its_day() -> None:
    text = answered(TEXT_BLOCK).case.newest_letters()[-1].text
    assert "Am 24. November 2026 haben Sie mir mitgeteilt: „Unsere Entscheidung ist endgültig." in text


def test_words_that_were_only_told_are_not_quoted() -> None:
    talk = sent()
    talk.say("die schreiben nur die entscheidung ist endgültig")
    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "mitgeteilt: „" not in letter.text


def test_of_a_claim_with_sum_and_number_only_ground_and_calculation_are_missing() -> None:
    text = answered(NEW_CLAIM).case.newest_letters()[-1].text
    assert "Grund, Datum und Berechnung der Forderung, die Sie genannt haben" in text
    assert "Höhe, Grund und Nummer" not in text


def test_where_to_turn_is_heard_while_a_letter_is_looked_at() -> None:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 29, 18, 30, tzinfo=BERLIN))
    talk.say("nichts")
    assert talk.asks == "letter_review"
    talk.say("datenschutzbehörde")
    assert [one.kind for one in talk.case.newest_letters()][-1] == "authority_complaint"


def test_nobody_is_sent_to_court_against_a_collector_that_claims() -> None:
    talk = answering(_disputed(), "sent_confirmation")
    talk.say("heute per Post raus")
    late = dt.date(2027, 3, 1)
    assert "demand_overdue" not in holds(desk(), talk.case, late)
    assert "collector_overdue" in holds(desk(), talk.case, late)


# ---- what is heard


def _disputed() -> Conversation:
    talk = agreed()
    talk.say(
        "Die Nordlicht Inkasso GmbH will 140 Euro für eine Bestellung, die ich nie gemacht habe. Aktenzeichen NI-4471. "
        "Konto ist keins gesperrt."
    )
    return talk


def test_a_collector_named_in_full_is_not_asked_for() -> None:
    case = _disputed().case
    assert case.text("collection_agency") == "Nordlicht Inkasso GmbH"
    assert case.text("claim_reference") == "NI-4471"
    assert not case.known("order_number")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("die Nordlicht Inkasso GmbH will Geld", "Nordlicht Inkasso GmbH"),
        ("Post von der Nord-West Inkasso AG", "Nord-West Inkasso AG"),
        ("Ein Inkassobüro schreibt mir", ""),
        ("die Zalando SE schreibt", ""),
    ],
)
def test_only_a_full_name_names_a_collector(text: str, name: str) -> None:
    assert called(text) == name


def test_a_reminder_bears_the_collectors_name_where_there_is_no_company() -> None:
    talk = answering(_disputed(), "sent_confirmation")
    talk.say("heute per Post raus")
    said = talk.wait(dt.datetime(2026, 12, 15, 18, 30, tzinfo=BERLIN))
    assert said[0].says[0].body["text"].startswith("[Nordlicht Inkasso GmbH] ")


def test_a_handle_told_with_the_profile_is_known() -> None:
    assert named_handle("insta hat mein profil @kuchenliebe am 12.10. gesperrt") == "@kuchenliebe"
    assert named_handle("schreib mir an @kuchenliebe") is None


def test_an_alleged_breach_of_rules_is_no_claim() -> None:
    assert claim_alleged("profil gesperrt, angeblich gemeinschaftsrichtlinien") is None
    assert claim_alleged("gesperrt, angeblich schulden") is True


def test_a_letter_to_the_authority_is_sent_by_the_person() -> None:
    said = sending("per mail an die behörde geschickt", dt.date(2026, 12, 29))
    assert said is not None
    assert said.way == "email"
    assert sending("die haben mir eine mail geschickt", dt.date(2026, 12, 29)) is None
    assert ways("online eingereicht") == ("form",)


def test_a_town_in_liechtenstein_needs_no_country() -> None:
    where = address("Aeulestrasse 5, 9490 Vaduz")
    assert where is not None
    assert where.country == "LI"
