"""Facts told in a muddle stand in the letters as they were told: no more exact, none lost, none of somebody else's."""

import pytest

from bot.case import Money
from bot.dialogue.understand.new_claims import demand
from tests.conversation import Conversation, answering, told
from tests.test_twelve_letters_read import drafted, letter

MINE = ("jana@example.org", "Jana Beispiel", "Lindenallee 7, 30453 Hannover", "ja")


def euros(talk: Conversation, topic: str) -> float | None:
    value = talk.case.value(topic)
    return value.cents / 100 if isinstance(value, Money) else None


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto gesperrt, die sagen ich hätte noch was offen, so um die 80 euro. hab ich schon bezahlt",
        "amazon hat mein konto gesperrt, sie wollen ca. 80 euro, hab ich aber bezahlt",
        "amazon hat mein konto gesperrt, 80 euro oder so soll ich schulden, ist bezahlt",
    ],
)
def test_a_sum_that_was_told_roughly_is_about_so_much_in_the_chat_and_in_the_letter(said: str) -> None:
    talk = told(said)
    assert "etwa 80,00 EUR" in talk.text
    answering(talk, "confirm_facts").say("ja")

    assert "- Forderung: etwa 80 EUR" in letter(talk, "unblock_demand")


def test_a_balance_that_was_told_roughly_is_about_so_much() -> None:
    talk = drafted("paypal hat mein konto gesperrt am 3.11., da sind ungefähr 600 euro drauf", "beides", *MINE)

    assert "Guthaben: etwa 600 EUR" in " ".join(one.text for one in talk.case.letters)


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto gesperrt, es geht um die 80 euro von der rechnung, die sind bezahlt",
        "amazon hat mein konto etwa am 3.11. gesperrt, sie wollen 80 euro, hab ich bezahlt",
        "amazon hat mein konto gesperrt, sie wollen ungefähr 80,40 euro, hab ich bezahlt",
    ],
)
def test_a_sum_that_was_told_as_it_is_stays_so(said: str) -> None:
    assert "etwa 80" not in told(said).text


def test_the_sum_on_the_paper_takes_the_place_of_the_one_that_was_believed() -> None:
    talk = told("amazon hat mein konto gesperrt, die wollen so um die 80 euro", "nein", "79,40 steht auf dem brief")

    assert euros(talk, "claim_amount") == 79.4
    assert talk.case.facts["claim_amount"].sure == "exact"


def test_the_money_of_a_sum_told_before_the_address_is_that_of_the_place() -> None:
    talk = told(
        "Intrum schickt mir eine rechnung 214.80 für Digitec, habe nie etwas bestellt dort", "nein", "weiss nicht"
    )
    for text in ("Regula Bänziger", "Bahnhofstrasse 3, 8001 Zürich, Schweiz", "ja"):
        talk.say(text)

    assert talk.case.value("claim_amount") == Money(21480, "CHF")
    assert "Sie fordern von mir CHF 214.80." in letter(talk, "identity_theft_notice")
    assert not talk.case.known("order_number")


def test_a_sum_without_its_sign_is_in_pounds_in_britain() -> None:
    talk = told("klarna says I owe 45.99 and has frozen my account", "no", "tom@example.co.uk", language="en")
    for text in ("Tom Hughes", "12 High Street, Leeds LS1 4AB, UK"):
        talk.say(text)

    assert talk.case.value("claim_amount") == Money(4599, "GBP")


@pytest.mark.parametrize(
    ("said", "since"),
    [
        ("ende august", "ist seit Ende August 2026 gesperrt"),
        ("letzten monat", "ist seit Oktober 2026 gesperrt"),
        ("so um ende august rum, glaub ich", "ist etwa seit Ende August 2026 gesperrt"),
        ("vor ein paar wochen", "zwischen dem 20. Oktober 2026 und dem 10. November 2026 gesperrt"),
        ("zwischen weihnachten und neujahr", "ist etwa seit dem 29. Dezember 2025 gesperrt"),
    ],
)
def test_a_day_that_was_told_roughly_is_as_rough_in_the_letter_and_no_rougher(said: str, since: str) -> None:
    talk = told(f"amazon hat mein konto gesperrt {said}, sie wollen 80 euro die ich nicht schulde")
    answering(talk, "confirm_facts").say("ja")

    assert since in letter(talk, "unblock_demand")


def test_a_doubt_about_one_day_is_none_about_another() -> None:
    talk = told(
        "otto sperrt mein konto seit etwa anfang oktober wegen 349,90, dabei hab ich am 15.9. alles zurückgeschickt"
    )
    answering(talk, "confirm_facts").say("ja")
    text = letter(talk, "unblock_demand")

    assert "etwa seit Anfang Oktober 2026" in text
    assert "Die Ware habe ich am 15. September 2026 zurückgegeben." in text


def test_a_notice_of_which_the_day_is_believed_came_about_that_day() -> None:
    talk = told("n26 hat mein konto zum 31.12. gekündigt, brief kam so um den 20. oktober, ohne grund")
    answering(talk, "confirm_facts").say("ja")

    assert "zugegangen etwa am 20. Oktober 2026" in letter(talk, "bank_termination_objection")


def test_who_was_never_dunned_is_not_said_to_be_blocked_over_a_claim() -> None:
    talk = told("amazon hat mein konto gesperrt seit mitte oktober, bin nie gemahnt worden, hab keinen brief bekommen")

    assert talk.case.value("situation") is None
    assert talk.case.value("claim_alleged") is None


def test_what_was_paid_in_months_adds_up_and_is_not_the_whole() -> None:
    talk = told(
        "otto konto zu. sie sagen ich schulde ungefähr 200 euro. ich hab 50 euro im oktober überwiesen und 50 euro im "
        "november, mehr konnte ich nicht"
    )
    answering(talk, "confirm_facts")
    assert "Bezahlt: Ja" not in talk.text
    talk.say("ja")

    assert "Gezahlt habe ich darauf 100,00 EUR zwischen dem 1. Oktober 2026 und dem 30. November 2026." in letter(
        talk, "unblock_demand"
    )


def test_what_was_paid_of_a_larger_claim_stands_in_the_letter_beside_what_is_left() -> None:
    talk = told(
        "otto sperrt mein Konto seit 1. Oktober. Forderung war 349,90, davon hab ich 200 am 12.10. und 100 am "
        "2.11. gezahlt, rest 49,90 is noch offen sagen die. am 15.9. hab ich einen artikel für 49,90 zurückgegeben"
    )
    answering(talk, "confirm_facts").say("ja")
    text = letter(talk, "unblock_demand")

    assert "Forderung über 349,90 EUR" in text
    assert "Gezahlt habe ich darauf 300,00 EUR zwischen dem 12. Oktober 2026 und dem 2. November 2026." in text
    assert talk.case.value("claim_principal") is None


def test_of_a_payment_and_a_rest_no_single_day_is_told() -> None:
    talk = told("otto blocked my account, they want 80 euros, i paid 50 on 3 October and the rest end of october",
                language="en")  # fmt: skip

    assert talk.case.value("payment_date") is None


@pytest.mark.parametrize(
    ("said", "wanted", "core"),
    [
        ("coeo schreibt, angeblich Klarna 63,20, mit gebühren 112,45. hab ich ende juli bezahlt", 112.45, 63.2),
        ("amazon sperrt mich. erst wollten sie 59,90, dann mit mahngebühr 74,90, jetzt 98,40", 98.4, None),
        ("inkassobüro schreibt mir wegen 143,20 (hauptforderung 89,90), Gläubiger Zalando", 143.2, 89.9),
        ("otto hat mein konto gesperrt wegen 64,90", 64.9, None),
    ],
)
def test_of_several_sums_the_one_that_is_wanted_now_is_the_claim(said: str, wanted: float, core: float | None) -> None:
    talk = told(said)

    assert (euros(talk, "claim_amount"), euros(talk, "claim_principal")) == (wanted, core)


def test_what_is_said_against_a_claim_stands_in_the_letter_though_nobody_named_a_sum() -> None:
    talk = told(
        "otto hat mein konto gesperrt, ende september. angeblich hab ich eine rechnung nicht bezahlt, ich hab aber nie "
        "eine rechnung bekommen und auch nie was bestellt im september"
    )
    answering(talk, "confirm_facts").say("ja")

    text = letter(talk, "unblock_demand")

    assert "auf eine Forderung stützen: Eine Bestellung, aus der sie folgen könnte, habe ich nicht aufgegeben." in text


def contacts(talk: Conversation) -> list[tuple[str, str, str, int, str]]:
    return [
        (one.by, one.way, one.kind, one.count, str(one.when.first if one.when else "")) for one in talk.case.contacts
    ]


def test_how_often_one_called_is_not_how_often_they_promised() -> None:
    talk = told(
        "zalando hat mich gesperrt am 2. november. ich hab denen 3x geschrieben und 2x angerufen, mitte november hieß "
        "es wird in 5 tagen freigeschaltet"
    )

    assert sorted(contacts(talk)) == [
        ("company", "other", "promise", 1, "2026-11-11"),
        ("person", "other", "inquiry", 3, ""),
        ("person", "phone", "inquiry", 2, ""),
    ]


def test_the_day_for_which_something_was_promised_is_not_that_of_the_call() -> None:
    talk = told(
        "Paypal hat 1.240 euro eingefroren. hab ausweis 2 mal geschickt, am telefon sagten sie am montag wird "
        "freigegeben, passiert ist nix"
    )

    assert contacts(talk) == [("company", "phone", "promise", 1, "")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "ebay hat mein verkäuferkonto dicht gemacht im oktober. hab rechnungen hingeschickt am 3.11. und "
            "nochmal am 10.",
            ["2026-11-03", "2026-11-10"],
        ),
        (
            "Zalando hat mein Konto gesperrt im Oktober. Ich habe nie angerufen, nur einmal eine E-Mail geschrieben am "
            "10.11., keine Antwort bekommen.",
            ["2026-11-10"],
        ),
        (
            "ebay hat mein konto gesperrt im oktober. hab am 3. november geschrieben und am 12. november nochmal "
            "angerufen, da hieß es das dauert noch",
            ["2026-11-03", "2026-11-12"],
        ),
        ("instagram hat mich gesperrt vor ein paar tagen, hab einspruch gemacht", [""]),
    ],
)
def test_each_contact_stands_there_once_on_its_own_day(said: str, expected: list[str]) -> None:
    talk = told(said)

    assert sorted(day for by, _, _, count, day in contacts(talk) if by == "person" and count == 1) == expected


@pytest.mark.parametrize("said", ["nein", "nein konto geht", "ist nicht gesperrt"])
def test_who_told_of_a_claim_alone_is_asked_whether_there_is_a_block(said: str) -> None:
    talk = answering(told("otto fordert 80 euro die ich schon bezahlt habe"), "block_date")
    assert "Ist das Konto gesperrt?" in talk.text
    talk.say(said)
    answering(talk, "confirm_facts").say("ja")

    assert "gesperrt" not in " ".join(one.text for one in talk.case.letters)


def test_who_told_of_a_block_is_asked_since_when() -> None:
    talk = answering(told("otto hat mein konto gesperrt und fordert 80 euro"), "block_date")

    assert "Seit wann ist das Konto gesperrt?" in talk.text


def test_a_contract_that_is_still_there_is_not_blocked() -> None:
    talk = told("vodafone will 312,40 von mir, vertrag gibts noch")

    assert "Forderung ohne Kontosperre" in talk.text


@pytest.mark.parametrize("said", ["keine Begründung", "Begründung keine", "kein Grund, nix"])
def test_who_was_told_no_ground_is_not_asked_for_it(said: str) -> None:
    assert told(f"Digitec hat mein Konto gesperrt Anfang November, {said}").case.value("block_reason") is False


def test_money_that_was_frozen_weeks_ago_tells_since_when() -> None:
    talk = told("Paypal hat 1.240 euro eingefroren vor ca. 3 wochen")

    assert "gesperrt seit etwa 3. November 2026" in talk.text


def test_a_booking_that_is_to_come_back_is_wanted_once() -> None:
    talk = told(
        "airbnb hat meinen account deaktiviert vor 10 tagen, ich hab eine buchung für silvester für 640 euro bezahlt "
        "die ist storniert, geld nicht zurück"
    )

    assert euros(talk, "refunds_open") == 640
    assert talk.case.value("bookings") is None


def test_no_mail_among_what_did_not_come_is_no_missing_mailbox() -> None:
    talk = told("Amazon: Konto seit 12.10. gesperrt. Keine Mahnung, kein Brief, keine E-Mail, nix.")

    assert "per Post" not in talk.text


@pytest.mark.parametrize(
    "said", ["stimmt nicht, es war der 4.11.", "nein, es war der 4.11.", "falsch, das war am 4.11."]
)
def test_a_day_that_is_put_right_while_a_number_is_asked_for_is_the_one_it_lies_beside(said: str) -> None:
    talk = told("amazon hat mein konto am 3.11. gesperrt wegen 121,40 Euro, hab ich am 15. august bezahlt")
    answering(talk, "confirm_facts").say("ja")
    assert talk.asks == "claim_reference"
    talk.say(said)
    answering(talk, "letter_review")

    assert "seit dem 4. November 2026 gesperrt" in letter(talk, "unblock_demand")
    assert "am 15. August 2026" in letter(talk, "unblock_demand")


def test_an_appeal_that_was_refused_behind_a_block_of_some_day_is_told_to_have_been_refused() -> None:
    talk = told("instagram hat mich gesperrt vor ein paar tagen, hab einspruch gemacht, nach 5 min abgelehnt")

    assert ("company", "other", "refusal", 1, "") in contacts(talk)


def test_a_refund_that_is_still_to_come_is_no_claim() -> None:
    talk = told("zalando hat mich gesperrt am 2. november. ungefähr 120 euro retoure stehen noch aus")

    assert talk.case.value("situation") is None
    assert "offene Erstattung etwa 120,00 EUR" in talk.text


def test_a_reminder_of_several_letters_of_one_day_names_that_day_once() -> None:
    talk = told("vinted hat mein konto gesperrt am 3. november, 215 euro guthaben drauf", "beides")
    answering(talk, "confirm_facts").say("ja")
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.wait_days(36)
    talk.say("nichts gekommen")
    text = letter(talk, "follow_up")

    subject = text[text.index("Betreff") : text.index("Sehr geehrte")]
    assert subject.count("24. November 2026") == 1
    assert subject.count("(") == 1
    assert "Antrag auf Auskunft" in subject


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        (
            "sie setzt sich zusammen aus Hauptforderung 63,20 EUR, Kosten 44,25 EUR und Zinsen 5,00 EUR. "
            "Bitte zahlen Sie bis zum 15.12.2026.",
            112_45,
        ),
        (
            "Insgesamt 112,45 EUR. Das setzt sich zusammen aus Hauptforderung 63,20 EUR und Kosten 49,25 EUR. "
            "Bitte zahlen Sie.",
            112_45,
        ),
    ],
)
def test_a_demand_that_is_told_in_parts_is_of_what_they_come_to(said: str, cents: int) -> None:
    told_now = demand(said)

    assert told_now is not None
    assert told_now.amount == Money(cents)


def test_the_day_of_a_mail_behind_that_of_the_block_is_not_the_day_of_the_block() -> None:
    talk = told(
        "amazon konto gesperrt 2.11. habe am 5.11. per mail nachweis geschickt, am 10.11. kam antwort: es sind noch "
        "forderungen offen. am 15.11. hab ich den kontoauszug nochmal gefaxt"
    )

    assert "gesperrt seit 2. November 2026" in talk.text
    assert ("person", "mail", "proof", 1, "2026-11-05") in contacts(talk)


def test_what_was_paid_after_all_is_no_other_claim() -> None:
    talk = told(
        "amazon hat mein konto gesperrt im september, sie wollen 118,43 euro", "nein", "bezahlt hab ich nix davon"
    )
    talk.say("doch, 50 euro am 1.10.")
    answering(talk, "confirm_facts").say("ja")

    assert "Forderung über 118,43 EUR" in letter(talk, "unblock_demand")
    assert "Gezahlt habe ich darauf 50,00 EUR am 1. Oktober 2026." in letter(talk, "unblock_demand")


@pytest.mark.parametrize(
    "said",
    [
        "telekom hat mich gesperrt weil angeblich 2 rechnungen offen sind, die vom september hab ich am 30.9. bezahlt",
        "Klarna sperrt mich, zwei Rechnungen offen angeblich 39,95 und 84,50, die erste hab ich am 2. Oktober bezahlt",
        "klarna blocked me over two invoices, 39.95 and 84.50, the first one i paid on 2 October",
    ],
)
def test_of_two_bills_of_which_one_was_paid_the_letter_does_not_say_that_the_claim_is_paid(said: str) -> None:
    assert told(said).case.value("claim_paid") is None
