"""What people told and what was heard only by half, or as something else: each of these was once wrong."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.enforcements import lawsuit
from bot.dialogue.understand.goals import chosen, wants
from tests import conversation
from tests.conversation import BERLIN, Conversation, agreed, answering, day, desk, says

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)


told = partial(conversation.told, now=NOW)


# ---- money, goals, numbers


def test_the_sum_that_is_meant_is_taken_and_not_the_one_that_is_denied() -> None:
    talk = told("Amazon hat mein Konto gesperrt, Forderung 79,90 Euro", "der betrag war 84,20 nicht 79,90")

    assert talk.case.value("claim_amount") == Money(84_20)


@pytest.mark.parametrize("text", ["45 euro wollen die", "45,00 wollen die von mir", "45 euro soll ich nachzahlen"])
def test_a_sum_before_its_verb_is_a_claim(text: str) -> None:
    assert told("otto hat mein konto gesperrt", text).case.value("claim_amount") == Money(45_00)


def test_my_own_money_before_its_verb_is_none() -> None:
    assert told("otto hat mein konto gesperrt", "45 euro will ich zurück").case.value("claim_amount") is None


@pytest.mark.parametrize(
    ("text", "aims"),
    [
        ("both", ("unblock", "payout")),
        ("beides bitte", ("unblock", "payout")),
        ("konto und geld", ("unblock", "payout")),
        ("das geld reicht mir", ("payout",)),
        ("das konto brauch ich nicht", ("payout",)),
        ("erstmal das konto", ("unblock",)),
        ("weiß nicht", ()),
    ],
)
def test_account_money_or_both_is_understood_however_it_is_said(text: str, aims: tuple[str, ...]) -> None:
    assert chosen(text) == aims


def test_what_is_wished_as_well_is_wished() -> None:
    assert wants("das geld will ich wiederhaben, das konto auch") == ("unblock", "payout")


def test_returns_as_the_reason_of_a_block_are_no_day_of_a_return() -> None:
    talk = told("amazon hat mir am 2.11. das konto geschlossen wegen zu vieler retouren, 312,40 gutschein drauf")

    assert talk.case.value("returned_on") is None
    assert talk.case.value("block_date") == day(2026, 11, 2)


def test_the_collector_s_number_is_not_that_of_an_order() -> None:
    talk = told("Inkasso will 140 Euro für eine Bestellung, die ich nie gemacht habe. Aktenzeichen NI-4471")

    assert talk.case.value("order_number") is None
    assert talk.case.text("claim_reference") == "NI-4471"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("die Nordlicht Inkasso GmbH will 140 Euro", "Nordlicht Inkasso GmbH"),
        ("brief von der eos inkasso gmbh", "eos inkasso gmbh"),
        ("ein Brief von Falkenried Inkasso kam", "Falkenried Inkasso"),
        ("mahnung vom inkasso gmbh", ""),
        ("kam post von nem inkasso", ""),
        ("Jetzt Inkasso", ""),
        ("hab ich 2023 an falkenried inkasso bezahlt", "falkenried inkasso"),
        ("paid it to falkenried inkasso", "falkenried inkasso"),
        ("post von irgendeinem inkasso", ""),
        ("post von amazons inkasso", ""),
        ("a letter from their inkasso company", ""),
    ],
)
def test_a_collector_is_named_in_full_or_not_at_all(text: str, name: str) -> None:
    assert called(text) == name


def test_a_countdown_counts_from_the_day_that_is_told() -> None:
    talk = told("insta hat mein profil gesperrt", "die löschen in 180 tagen seit 13.10.")

    assert talk.case.value("deletion_date") == day(2027, 4, 11)


def test_alleged_breaches_are_no_claim() -> None:
    talk = told("insta hat mein profil am 12.10. gesperrt, angeblich gemeinschaftsrichtlinien")

    assert talk.case.value("claim_alleged") is None


# ---- names and addresses


@pytest.mark.parametrize(
    "text", ["reicht so", "sehr witzig", "siehe foto", "möchte anonym bleiben", "gibts hier auch menschen"]
)
def test_what_is_no_name_becomes_no_sender(text: str) -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11. gesperrt"), "full_name")
    for _ in range(3):
        talk.say(text)

    assert talk.case.value("full_name") is None


def test_a_name_behind_na_gut_is_a_name() -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11. gesperrt"), "full_name")
    talk.say("na gut. Peter Wolf, Am Markt 3, 99084 Erfurt")

    assert talk.case.text("full_name") == "Peter Wolf"


def test_a_person_with_an_address_is_no_company() -> None:
    talk = told("mein konto wurde am 20.11. gesperrt")
    assert talk.asks == "company"
    talk.say("Peter Lange, Ufer 4, 10999 Berlin")

    assert talk.case.value("company") is None
    assert talk.case.text("full_name") == "Peter Lange"


def test_a_bureau_is_not_the_shop_that_was_asked_for() -> None:
    talk = told("mein konto wurde am 20.11. gesperrt")
    talk.say("Meine Kollegin sagt zahlen, sonst Schufa")

    assert talk.case.value("company") is None


def test_a_file_number_is_no_bank() -> None:
    talk = told("gelber brief", "amtsgericht hagen, nummer 26-0000000-0-7")

    assert talk.case.value("company") is None


def test_the_address_for_answers_is_not_the_account() -> None:
    talk = told("insta hat mein profil @mia.dreht gesperrt am 12.10.", "mia@example.org")

    assert (talk.case.text("account_identifier"), talk.case.text("reply_email")) == ("@mia.dreht", "mia@example.org")


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("angeblich hab ich 2019 was nicht bezahlt", ""),
        ("i bought one thing there in 2021 and paid it", ""),
        ("meine kundennummer ist 2019", "2019"),
        ("2019", "2019"),
        ("kunde seit 2014, nr 4471882", "4471882"),
        ("3-11-2026", ""),
        ("2026-11-03", ""),
    ],
)
def test_a_year_in_a_sentence_is_not_my_account(said: str, account: str) -> None:
    assert told("mein ebay konto ist gesperrt", said).case.text("account_identifier") == account


def test_what_was_left_open_can_be_told_later() -> None:
    talk = told("ebay hat mich am 3.11. gesperrt", "weiß ich nicht", "peter@example.org")

    assert talk.case.text("account_identifier") == "peter@example.org"


# ---- for somebody else


def test_the_account_of_a_mother_is_not_blocked_because_of_another_account() -> None:
    talk = told("es geht um das konto von meiner mutter, amazon hat es gesperrt weil angeblich was offen ist")

    assert talk.case.text("situation") == "block_over_claim"
    assert talk.case.value("linked_person") is None
    talk.say("nein")
    talk.say("Helga Brandt")
    talk = answering(talk, "full_name")
    assert "Vollmacht" in talk.text


# ---- courts


@pytest.mark.parametrize(
    ("text", "words", "safe"),
    [
        (
            "vom bezirksgericht is a bedingter zahlungsbefehl kommen, zugstellt am 20.11.2026",
            ("4 Wochen", "Einspruch"),
            "15. Dezember 2026",
        ),
        (
            "ich habe einen zahlungsbefehl vom betreibungsamt zürich bekommen, am 20.11.2026",
            ("10 Tagen", "Rechtsvorschlag"),
            "26. November 2026",
        ),
    ],
)
def test_a_foreign_payment_order_gets_its_own_law_from_the_first_word(
    text: str, words: tuple[str, ...], safe: str
) -> None:
    talk = Conversation(desk(), NOW)
    first = talk.say(text)
    shown = "\n".join(one.body["text"] for one in says(first))
    assert all(word in shown for word in words)
    assert "2 Wochen" not in shown
    talk.say("ja")

    assert safe in talk.text
    assert "2 Wochen" not in talk.text


def test_a_yellow_envelope_between_other_lines_is_seen() -> None:
    talk = agreed(now=NOW)
    talk.say("is das echt", "will amazon schreiben das die spinnen", "hab so gelben brief bekommen", "hey")

    assert "Widerspruch" in talk.text


def test_goods_that_went_back_are_no_objection_that_went_out() -> None:
    talk = told(
        "mahnbescheid im gelben umschlag, zugestellt am 20.11.2026", "hab die ware am 19.11.2025 zurückgeschickt"
    )

    assert talk.case.value("court_objection") is None


def test_a_day_before_the_one_that_was_guessed_is_taken() -> None:
    talk = told("gelber brief vom amtsgericht", "letzte woche irgendwann", "war der 12.11.26")

    assert talk.case.value("service_date") == day(2026, 11, 12)


def test_a_lawsuit_is_an_alarm_of_its_own() -> None:
    assert lawsuit("jetzt kam eine klage vom amtsgericht dortmund")
    assert lawsuit("i got a summons")
    assert not lawsuit("die drohen mit klage")
    assert not lawsuit("soll ich klagen?")
    talk = told("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026", "jetzt kam eine klage vom amtsgericht")
    assert "Eine Klage ist eilig" in talk.text


# ---- sending


def drafted(*more: str) -> Conversation:
    talk = told("Amazon hat mein Konto am 3.11.2026 gesperrt", "x@example.org", *more)
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    return answering(talk, "letter_review")


def test_the_way_that_nobody_named_is_asked_for_and_mended_by_a_word() -> None:
    talk = drafted()
    talk.say("alles abgeschickt")
    assert "Ich gehe von E-Mail aus" in talk.text
    talk.say("war per post")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_goods_that_went_back_are_no_letter_that_was_sent() -> None:
    talk = drafted()
    talk.say("passt")
    talk.say("hab die ware am 19.11.2025 zurückgeschickt")

    assert not any(one.sending for one in talk.case.newest_letters())


def test_enough_said_of_a_draft_lets_it_pass() -> None:
    talk = drafted()
    talk.say("reicht so")

    assert talk.asks == "send_channel"


def test_an_objection_is_not_offered_by_mail() -> None:
    talk = told("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026, amtsgericht hagen 26-1234567-0-1")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "letter_review")
    talk.say("passt")
    assert [one["id"] for one in talk.last.says[-1].body["choices"]] == ["post", "fax", "hand"]
    talk.say("per mail")

    assert talk.case.text("send_channel") == ""
    assert "nicht per E-Mail" in talk.text


# ---- before the yes, and once


def test_a_worry_is_answered_before_the_yes_and_not_again_behind_it() -> None:
    talk = Conversation(desk(), NOW)
    first = talk.say("Ich habe nichts bestellt. Soll ich nicht lieber zahlen, dann ist Ruhe?")
    assert any("bitte jetzt nicht zahlen" in one.body["text"] for one in says(first))
    talk.say("ja")

    assert "bitte jetzt nicht zahlen" not in talk.text


def test_how_it_is_stored_is_said_exactly_when_it_is_asked() -> None:
    talk = Conversation(desk(), NOW)
    talk.say("hallo")
    talk.say("welche verschlüsselung? wie lange wird das gespeichert?")

    assert "AES-256-GCM" in talk.text
    assert talk.asks == "privacy_ok"


def test_one_reminder_is_one_reminder() -> None:
    talk = drafted()
    talk.say("passt")
    talk.say("per mail")
    talk.say("ja. sonst nichts schicken")
    talk.say("heute alles per mail abgeschickt")
    said = talk.wait_days(20)

    assert len(said) == 1


@pytest.mark.parametrize(
    ("said", "aims"),
    [
        ("Das Konto können sie behalten. Das Geld nicht.", ("payout",)),
        ("das konto ist mir egal, ich will nur das geld", ("payout",)),
        ("geld ist mir wurscht, ich will mein konto", ("unblock",)),
        ("the account they can keep, i want the money", ("payout",)),
        ("amazon behält mein geld", ("unblock",)),
        ("sind noch 120 euro drin", ("unblock",)),
    ],
)
def test_my_mind_changed_and_the_letter_asked_for_the_account(said: str, aims: tuple[str, ...]) -> None:
    talk = told("ebay hat mich gesperrt seit 3.11., ich will mein konto wieder", "tom@example.org", "Tom Kaiser")
    assert talk.case.value("goal") == ("unblock",)
    talk.say(said)
    assert talk.case.value("goal") == aims
    assert ("Ziel ist jetzt" in talk.text) == (aims == ("payout",))
