"""What the other side says of money, claims and accounts, and what the person then sees of it."""

import datetime as dt

import pytest

from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.replies import classify
from tests.conversation import BERLIN, Conversation
from tests.transcribed import played


def begun(name: str, until: str) -> Conversation:
    talk = played(f"<< {name}\n\n")
    talk.wait(dt.datetime.fromisoformat(until).replace(tzinfo=BERLIN))
    return talk


def kinds(talk: Conversation) -> list[str]:
    return [one["kind"] for one in talk.case.replies]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Eine Forderung besteht nicht mehr.", "settled"),
        ("Eine Forderung gegen Sie besteht nicht.", "settled"),
        ("Ihr Konto ist wieder freigegeben. Forderung besteht nicht.", "success"),
        ("Ihr Konto ist wieder offen. Ein Anspruch auf Auszahlung besteht nicht.", "partial"),
        ("Die Forderung besteht weiterhin.", "new_claim"),
        (
            "Wir haben Ihre Anfrage erhalten. Aufgrund der Vielzahl der Anfragen benötigen wir mehr Zeit und werden "
            "Ihnen bis zum 24.02.2027 antworten.",
            "extension",
        ),
        ("out of office: I'm away until 15 December", "ack"),
        ("nichts bisher", "silence"),
    ],
)
def test_what_they_say_is_named_for_what_it_is(text: str, kind: str) -> None:
    assert classify(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("die daten sind da aber ohne empfänger und ohne herkunft", "data_partial"),
        ("got my data but no recipients and nothing on where it came from", "data_partial"),
        ("auskunft kam, aber empfänger und speicherdauer fehlen", "data_partial"),
        ("die haben die zahlung gefunden aber das konto ist noch zu", "partial"),
        ("they found the payment but account still locked", "partial"),
    ],
)
def test_an_answer_in_part_is_one(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_data_without_recipients_get_the_second_letter_of_the_request() -> None:
    talk = begun("amazon-sent", "2026-12-03 12:00")
    talk.say("die daten sind da aber ohne empfänger und ohne herkunft")
    assert talk.case.newest_letters()[-1].answers == "L2"


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrter Herr Reuter, das Guthaben wurde vollständig ausgezahlt. Mit freundlichen Grüßen Zalando",
        "Zalando schreibt: Das Guthaben wurde am 8.12. überwiesen.",
    ],
)
def test_money_that_they_say_they_paid_is_asked_about(text: str) -> None:
    talk = begun("zalando-sent", "2026-12-09 18:30")
    talk.say(text)
    assert talk.asks == "refund_received"
    assert talk.case.stage != "closed"
    assert not talk.case.known("claim_paid")
    talk.say("stimmt nicht, sind nur 50 gekommen")
    letter = " ".join(talk.case.newest_letters()[-1].text.split())
    assert "Gezahlt haben Sie inzwischen 50,00 EUR" in letter
    assert "Guthaben: 39,50 EUR" in letter


def test_a_part_that_came_is_heard_where_a_way_is_asked_for() -> None:
    talk = begun("zalando-sent", "2026-12-09 18:30")
    for text in ("nichts", "passt", "per mail heute"):
        talk.say(text)
    talk.wait(dt.datetime(2026, 12, 22, 10, tzinfo=BERLIN))
    talk.say("nichts")
    assert talk.asks == "next_route"
    talk.say("stimmt nicht, sind nur 50 gekommen")
    assert "50,00 EUR" in talk.text


def test_money_that_did_not_come_after_the_second_letter_brings_the_ways_on() -> None:
    talk = begun("zalando-sent", "2026-12-09 18:30")
    for text in ("nichts", "passt", "per mail heute"):
        talk.say(text)
    talk.wait(dt.datetime(2026, 12, 22, 10, tzinfo=BERLIN))
    talk.say("Zalando schreibt: Das Guthaben wurde am 18.12. überwiesen.")
    talk.say("nein, nix da")
    assert talk.asks == "next_route"


@pytest.mark.parametrize(
    "text", ["nein konto ist noch zu", "geht aber nicht, komm immer noch nicht rein", "doch noch gesperrt"]
)
def test_an_account_that_is_still_shut_by_ones_own_word_closes_nothing(text: str) -> None:
    talk = begun("amazon-sent", "2026-12-16 18:30")
    talk.say("amazon schreibt vom 9.12.: Ihr Konto ist wieder freigegeben. Forderung besteht nicht.")
    assert talk.asks == "all_done"
    talk.say(text)
    assert talk.case.stage == "drafted"
    letter = talk.case.newest_letters()[-1]
    assert letter.answers == "L1"
    assert "wieder offen ist" not in letter.text


@pytest.mark.parametrize(
    "text",
    [
        "amazon hat jetzt alles freigeschaltet und die auskunft geschickt",
        "konto ist offen und die auskunft ist auch da",
    ],
)
def test_account_and_data_at_once_are_both_heard(text: str) -> None:
    talk = begun("amazon-sent", "2026-12-03 12:00")
    talk.say(text)
    assert talk.asks == "all_done"
    talk.say("ja alles da")
    assert talk.case.stage == "closed"
    talk.wait(dt.datetime(2027, 3, 20, 12, tzinfo=BERLIN))
    talk.say("gestern wieder gesperrt!! gleiche masche")
    assert talk.case.newest_letters()[-1].kind == "unblock_demand"
    assert "19. März 2027" in talk.case.newest_letters()[-1].text


@pytest.mark.parametrize(
    "text",
    [
        "nordlicht inkasso hat geschrieben: Sehr geehrter Herr Adam, sollten Sie nicht bis zum 10.12.2026 zahlen, "
        "werden wir das gerichtliche Mahnverfahren gegen Sie einleiten.",
        "Wir werden beim Amtsgericht einen Mahnbescheid beantragen.",
    ],
)
def test_a_court_that_a_collector_threatens_with_is_no_unclear_answer(text: str) -> None:
    talk = begun("inkasso-sent", "2026-12-01 12:00")
    talk.say(text)
    assert kinds(talk)[-1:] == ["dunned"]
    assert "vom Gericht" in talk.text


def test_who_is_no_controller_is_not_in_charge() -> None:
    talk = begun("amazon-sent-english", "2026-12-03 12:00")
    talk.say("Please contact Amazon EU Sarl, we are not the controller.")
    assert talk.asks == "company_address"


def test_an_account_that_is_back_with_nothing_owed_is_no_missing_money() -> None:
    talk = begun("amazon-sent-english", "2026-12-09 18:30")
    for text in ("nothing", "looks good", "emailed it today"):
        talk.say(text)
    talk.wait(dt.datetime(2026, 12, 11, 10, tzinfo=BERLIN))
    talk.say("they answered: your account has been reinstated. no balance is owed.")
    assert talk.asks == "all_done"
    talk.say("but i still can't log in")
    assert "16 December 2026" in talk.text
    assert talk.case.newest_letters()[-1].answered is False


def closed_with_eos() -> Conversation:
    """A collector wrote that the file is closed; everything is there, and the case ended."""
    talk = begun("inkasso-sent", "2026-12-04 12:00")
    talk.say("nordlicht inkasso schreibt: wir haben die Akte geschlossen, es wird nichts mehr verlangt")
    talk.say("ja, alles da")
    assert talk.case.stage == "closed"
    talk.wait(dt.datetime(2027, 1, 20, 12, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "jetzt kam wieder brief von nordlicht über 140 euro, datum 15.1.",
        "Nordlicht schreibt: Sie schulden uns 140,00 EUR. Bitte zahlen Sie bis 30.01.2027.",
        "wieder post vom inkasso, die wollen 140 euro",
    ],
)
def test_a_collector_that_demands_again_after_the_end_is_written_to(text: str) -> None:
    talk = closed_with_eos()
    talk.say(text)
    letter = talk.case.newest_letters()[-1]
    said = " ".join(letter.text.split())
    assert (letter.kind, letter.to.kind) == ("follow_up", "collector")
    assert "mitgeteilt, dass Sie in dieser Sache nichts mehr verlangen" in said
    assert "ohne dass ich eine" not in said


def test_the_month_for_data_asked_for_in_a_dispute_is_over_once_it_is() -> None:
    talk = played(
        "= 2026-11-24 18:00\n\n> otto hat mein konto gesperrt seit 10.11. wegen 212,40 die ich schon am 15.10. bezahlt "
        "hab. k.nr 4711223. EOS will jetzt 289,90, az 55-123-99\n\n> ja\n\n> nein vom gericht nix\n\n> Sabine Kurz, "
        "Hauptstr. 5, 70173 Stuttgart, sabine.kurz@example.org\n\n> ja stimmt\n\n> reicht so\n\n> passt so\n\n> per fax"
        "\n\n> ja\n\n> heute alle gefaxt\n"
    )
    talk.wait(dt.datetime(2027, 1, 20, 12, tzinfo=BERLIN))
    talk.say("nichts")
    said = [" ".join(one.text.split()) for one in talk.case.newest_letters() if one.to.kind == "collector"][-1]
    assert "auch Auskunft nach Art. 15 DSGVO beantragt" in said
    assert "ist sie am 24. Dezember 2026 abgelaufen" in said
    assert "Sie läuft weiter" not in said
