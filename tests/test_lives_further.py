"""More of what went wrong in whole lives that were played from the day of sending on."""

import pytest

from tests.test_paying_late import begun

# ---- what came, and on which way


def test_a_promise_on_the_phone_is_none_by_mail() -> None:
    talk = begun("amazon-sent-english")
    talk.wait_days(5)
    talk.say("a guy on the phone said it will be unlocked by friday")

    assert [(one.way, one.kind) for one in talk.case.contacts] == [("phone", "promise")]


@pytest.mark.parametrize(
    "text",
    [
        "they unlocked it! but my gift card balance of 50 euros is gone",
        "account was reopened but the balance is missing",
        "konto ist entsperrt, aber das guthaben ist weg",
    ],
)
def test_an_unlocked_account_is_called_shut_in_no_letter(text: str) -> None:
    talk = begun("amazon-sent-english" if "is" in text.split() and "konto" not in text else "amazon-sent")
    talk.wait_days(9)
    talk.say(text)

    assert talk.case.marks.get("account_back")
    assert not any("gesperrt ist" in one.text for one in talk.case.newest_letters() if one.sending is None)


@pytest.mark.parametrize("text", ["they sent everything now, i have the full data", "die auskunft ist vollständig da"])
def test_data_that_came_in_full_is_asked_for_no_more(text: str) -> None:
    talk = begun("amazon-sent")
    talk.wait_days(20)
    talk.say(text)

    assert next(one for one in talk.case.letters if one.id == "L2").answered
    assert not any(one.sending is None for one in talk.case.newest_letters())


def test_data_that_came_in_part_is() -> None:
    talk = begun("amazon-sent")
    talk.wait_days(20)
    talk.say("die auskunft ist da, aber nicht vollständig")

    assert not next(one for one in talk.case.letters if one.id == "L2").answered or talk.case.letters[-1].id == "L3"


@pytest.mark.parametrize(
    "text",
    [
        "sie wollen alle daten schicken",
        "they will send me all the data",
        "ich brauche alle daten",
        "amazon schreibt: Wir werden Ihnen alle Daten bis Ende Dezember vollständig zusenden.",
    ],
)
def test_data_that_is_to_come_is_not_there(text: str) -> None:
    talk = begun("amazon-sent")
    talk.wait_days(5)
    talk.say(text)

    assert not next(one for one in talk.case.letters if one.id == "L2").answered


@pytest.mark.parametrize(
    "text",
    [
        "sie haben die lieferadresse geschickt, das ist nicht meine adresse, sondern Hansaring 12, 48155 Münster",
        "the delivery address was Hansaring 12, 48155 Münster, not mine",
    ],
)
def test_where_it_was_delivered_is_no_address_of_the_sender(text: str) -> None:
    talk = begun("inkasso-sent")
    talk.wait_days(5)
    talk.say(text)

    assert talk.case.text("postal_address") == "Lange Str. 8\n24103 Kiel"


@pytest.mark.parametrize(
    "text", ["mein brief ist noch nicht angekommen", "der brief ist nicht angekommen", "the letter has not arrived yet"]
)
def test_a_letter_that_did_not_arrive_is_confirmed_by_nobody(text: str) -> None:
    talk = begun("amazon-sent-english" if text.startswith("the") else "amazon-sent")
    talk.wait_days(5)
    talk.say(text)

    assert talk.case.replies == ()


@pytest.mark.parametrize(
    "text",
    [
        "sie haben gerade angerufen und gesagt ich bekomme mein konto am montag zurück",
        "amazon hat gestern angerufen, ich kriege mein geld am montag zurück",
    ],
)
def test_what_somebody_gets_back_was_not_sent_back_and_their_call_is_not_ones_own(text: str) -> None:
    talk = begun("amazon-sent")
    talk.wait_days(11)
    talk.say(text)

    assert not talk.case.known("returned_on")
    assert not any(one.by == "person" for one in talk.case.contacts)


@pytest.mark.parametrize(
    "text",
    ["i moved, my new address is Hauptstr. 5, 10827 Berlin", "bin umgezogen, neue adresse Hauptstr. 5, 10827 Berlin"],
)
def test_who_moved_stands_at_the_new_address(text: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert talk.case.text("postal_address") == "Hauptstr. 5\n10827 Berlin"


def test_where_they_moved_is_no_address_of_ones_own() -> None:
    talk = begun("amazon-sent")
    talk.say("die sind umgezogen, neue adresse Am Wall 3, 28195 Bremen")

    assert talk.case.text("postal_address") == "Musterweg 1\n30159 Hannover"


@pytest.mark.parametrize(
    "text",
    [
        "hab anzeige erstattet am 4.12., vorgangsnummer 881122/2026",
        "anzeige ist erstattet",
        "strafanzeige gestern erstattet bei der polizei",
    ],
)
def test_a_report_to_the_police_is_no_money_that_came(text: str) -> None:
    talk = begun("inkasso-sent")
    talk.wait_days(11)
    talk.say(text)

    assert talk.case.replies == ()
    assert [one.id for one in talk.case.newest_letters()] == ["L1"]
