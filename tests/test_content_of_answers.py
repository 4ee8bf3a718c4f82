"""What an answer tells beside that the account stays shut is not passed over, and not turned into something else."""

import pytest

from bot.dialogue.reactions import speaks_of_holder
from bot.dialogue.understand.demanded_papers import demanded_papers
from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, told


@pytest.mark.parametrize(
    "text",
    [
        "Die Forderung wird storniert.",
        "Die Forderung wird storniert. Das Konto bleibt aus Sicherheitsgründen gesperrt.",
        "die haben die rechnung storniert, konto trotzdem zu",
        "the invoice was cancelled but my account is still closed",
        "klarna storniert die Mahnung",
    ],
)
def test_a_claim_that_was_cancelled_is_no_cancelled_order(text: str) -> None:
    assert "cancelled" not in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab die bestellung storniert, die rechnung kam trotzdem",
        "hab storniert und die forderung ist trotzdem da",
        "die forderung kommt von einer bestellung die ich storniert hab",
        "i cancelled the order and they still sent the invoice",
        "hab den vertrag widerrufen",
        "rechnung für das abo, das hatte ich storniert",
    ],
)
def test_an_order_that_was_cancelled_still_is(text: str) -> None:
    assert "cancelled" in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wir haben die Rechnung storniert, das Konto bleibt aus Sicherheitsgründen gesperrt.",
        "The invoice was cancelled, the account remains closed.",
    ],
)
def test_the_account_that_stays_shut_is_no_claim_that_stands(text: str) -> None:
    assert classify(text) == "settled"


@pytest.mark.parametrize(
    "text",
    [
        "Jetzt hat Bonprix geschrieben dass die Zahlung gefunden wurde, das Konto bleibt aber gesperrt",
        "sie haben die zahlung gefunden, konto bleibt zu",
        "they found my payment but the account stays blocked",
        "Ihre Zahlung ist verbucht. Die Sperre bleibt bestehen.",
        "Wir bestätigen den Eingang Ihrer Zahlung. Das Konto bleibt gesperrt.",
        "your payment has been received. your account remains limited.",
    ],
)
def test_a_payment_that_they_found_is_a_part_of_what_was_asked(text: str) -> None:
    assert kind_of(text) == "partial"


@pytest.mark.parametrize(
    "text",
    [
        "Wir können Ihre Zahlung nicht finden. Das Konto bleibt gesperrt.",
        "Es ist keine Zahlung eingegangen. Das Konto bleibt gesperrt.",
        "Sobald die Zahlung eingegangen ist, prüfen wir. Das Konto bleibt gesperrt.",
        "Das Konto bleibt gesperrt, bis die Zahlung eingegangen ist.",
        "your account stays closed until the payment is received",
        "we have not received your payment. your account remains closed.",
        "Ihr Konto bleibt gesperrt.",
    ],
)
def test_a_payment_that_they_did_not_find_is_none(text: str) -> None:
    assert kind_of(text) != "partial"


ATTEST = (
    "Bonprix schreibt: Eine Vorsorgevollmacht gilt nur wenn Ihr Vater geschäftsunfähig ist. Bitte senden Sie uns ein "
    "ärztliches Attest."
)


def _for_a_father() -> Conversation:
    story = (
        "Hallo, ich schreibe für meinen Vater. Bonprix hat sein Konto gesperrt seit 1.11.2026 wegen 86,40 Euro, "
        "die hat er am 2.10.2026 bezahlt"
    )
    talk = answering(told(story, "nein", "Erwin Lodemann"), "sent_confirmation")
    talk.say("alles per mail raus")
    return talk


def test_who_wants_a_medical_certificate_did_not_say_that_they_talk_to_the_holder_alone() -> None:
    talk = _for_a_father()
    talk.wait_days(8)
    talk.say(ATTEST)
    letter = talk.case.letters[-1]
    assert letter.kind == "follow_up"
    assert "nur mit der Person" not in letter.text
    assert "Sie haben weitere Unterlagen verlangt. Bitte nennen Sie mir zu jeder davon genau" in letter.text


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Eine Vorsorgevollmacht gilt nur bei Geschäftsunfähigkeit.", False),
        ("The power of attorney is not valid.", False),
        ("Wir sprechen nur mit dem Kontoinhaber.", True),
        ("Ohne Vollmacht dürfen wir keine Auskunft geben.", True),
        ("Die Vollmacht gilt nicht, wir sprechen nur mit dem Kontoinhaber.", True),
    ],
)
def test_what_a_power_is_worth_says_nothing_of_whom_they_talk_to(text: str, speaks: bool) -> None:
    assert speaks_of_holder(text) is speaks


@pytest.mark.parametrize("text", ["Bitte reichen Sie ein Attest ein.", "Please send us a medical certificate."])
def test_a_medical_certificate_is_a_paper_that_is_demanded(text: str) -> None:
    assert demanded_papers(text) == ("medical_certificate",)
