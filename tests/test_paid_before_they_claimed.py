"""What was paid before is said again when they name a claim: the letter that answers them does not forget it."""

import pytest

from tests.conversation import Conversation, answering, sent, told


def newest(talk: Conversation) -> str:
    return " ".join(talk.case.newest_letters()[-1].text.split())


def answered(text: str) -> Conversation:
    talk = sent()
    talk.say(forward_text=text, forward_from="Amazon", forward_date="2026-11-24")
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "Ihr Konto bleibt gesperrt. Offen sind 89,90 Euro aus Rechnung R-123 plus 15 Euro Gebühr. Bitte zahlen Sie.",
        "Es ist weiterhin ein Betrag von 121,40 Euro offen. Bitte begleichen Sie ihn.",
        "Es besteht noch eine offene Forderung über 212,40 EUR, Referenz AZ-99812. Bitte überweisen Sie.",
        "There is still an outstanding balance of 89.90 EUR on your account. Please pay it.",
    ],
)
def test_the_letter_that_answers_a_claim_tells_of_what_was_paid_before(said: str) -> None:
    talk = answered(said)

    assert "Die mir bekannte Forderung über 121,40 EUR ist am 15. August 2024 bezahlt worden." in newest(talk)


def test_where_nothing_was_paid_no_payment_is_told_of() -> None:
    talk = told("Amazon hat mein Konto gesperrt, angeblich sind 121,40 Euro offen, die hab ich nie bezahlt")
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.say(forward_text="Es ist weiterhin ein Betrag von 121,40 Euro offen. Bitte begleichen Sie ihn.")

    assert "Sie haben eine Forderung" in newest(talk)
    assert "bezahlt worden" not in newest(talk)


def test_what_was_paid_of_it_is_no_more_than_a_part() -> None:
    talk = told(
        "Amazon hat mein Konto gesperrt, angeblich sind 121,40 Euro offen. Davon hab ich am 3.8.2026 60 bezahlt"
    )
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.say(forward_text="Es ist weiterhin ein Betrag von 61,40 Euro offen. Bitte begleichen Sie ihn.")

    assert "sind am 3. August 2026 60,00 EUR gezahlt worden" in newest(talk)
    assert "ist am 3. August 2026" not in newest(talk)


@pytest.mark.parametrize(
    "said",
    [
        ("amazon sagt ich soll nochmal zahlen", "hab jetzt gezahlt"),
        ("amazon sagt ich soll nochmal zahlen, hab jetzt gezahlt",),
        ("amazon will dass ich nochmal zahle, also hab ich die 121,40 heute überwiesen",),
        ("amazon verlangt nochmal 121,40. habs gestern überwiesen",),
        ("die sagen ich soll nochmal zahlen und ich hab halt bezahlt",),
        ("they want me to pay again so i just paid",),
        ("amazon says i have to pay again", "paid it now"),
        ("musste nochmal zahlen",),
        ("they made me pay twice",),
        ("hab jetzt gezahlt",),
    ],
)
def test_who_paid_once_more_because_they_pressed_has_admitted_nothing(said: tuple[str, ...]) -> None:
    talk = sent()
    first = talk.case.value("payment_date")
    talk.say(*said)

    assert talk.case.value("late_payment")
    assert talk.case.value("payment_date") == first
    assert "Rückforderung" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "amazon sagt ich soll nochmal zahlen. hab doch schon gezahlt",
        "amazon sagt ich soll nochmal zahlen, hab aber am 15.8.2024 gezahlt",
        "amazon sagt ich soll nochmal zahlen, hab ich nicht gemacht",
        "die wollen nochmal geld und ich hab gestern den brief losgeschickt",
        "muss ich das nochmal zahlen?",
        "was wenn ich nochmal zahlen muss",
        "hab heute miete gezahlt",
        "hab ich heute bezahlt?",
    ],
)
def test_who_is_only_asked_to_pay_again_has_not_paid_again(said: str) -> None:
    talk = sent()
    talk.say(said)

    assert not talk.case.known("late_payment")


def test_the_letter_behind_it_asks_for_the_money_back_and_names_the_first_payment() -> None:
    talk = sent()
    talk.say("amazon sagt ich soll nochmal zahlen, hab jetzt 121,40 überwiesen")
    talk.say(forward_text="Es ist weiterhin ein Betrag von 121,40 Euro offen. Bitte begleichen Sie ihn.")

    assert "ist am 15. August 2024 bezahlt worden" in newest(talk)
    assert "noch einmal 121,40 EUR gezahlt. Darin liegt keine Anerkennung" in newest(talk)
