"""The notice of a block as the first message, forwarded or pasted: it tells the same as a story that is typed."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.given_grounds import sentence_of_ground
from bot.letters.offers import situation
from tests.conversation import START, Conversation, agreed, answering

NOTICE = (
    "Guten Tag Jonas Rehberg, nach Prüfung Ihres Kontos haben wir festgestellt, dass Ihre Aktivitäten gegen unsere "
    "Nutzungsbedingungen verstoßen. Wir haben Ihr Konto dauerhaft eingeschränkt. Ihr Guthaben wird bis zu 180 Tage "
    "einbehalten. Fallnummer PP-L-483920117."
)
ENGLISH = (
    "Hello Jonas, after a review we have found that your activity violates our User Agreement. We have permanently "
    "limited your account. Your balance will be held for up to 180 days."
)
GROUND = "Ihre Aktivitäten gegen unsere Nutzungsbedingungen verstoßen"


def forwarded(text: str, by: str) -> Conversation:
    talk = agreed()
    talk.hear(Burst(forward_text=text, forward_from=by, forward_date=START.isoformat()))
    return talk


@pytest.mark.parametrize("text", [NOTICE, ENGLISH])
def test_a_forwarded_notice_of_a_payment_service_is_heard_as_a_whole(text: str) -> None:
    talk = forwarded(text, "PayPal")

    assert talk.case.text("company") == "paypal"
    assert situation(talk.case) == "payment_limited"
    assert talk.case.text("held_for") == "P180D"
    assert "PayPal" in talk.text
    assert talk.asks != "company"


def test_the_letter_names_the_ground_and_the_180_days_and_no_refusal() -> None:
    talk = answering(forwarded(NOTICE, "PayPal"), "letter_review")
    letter = next(one.text for one in talk.case.letters if one.kind == "payment_complaint")

    assert f"„{GROUND}“" in letter
    assert "180 Tage" in letter
    assert "Guten Tag Jonas" not in letter
    assert "ablehnende Antwort" not in letter


@pytest.mark.parametrize("head", ["das kam von paypal: ", "PayPal: "])
def test_a_pasted_notice_is_no_ground_as_a_whole(head: str) -> None:
    talk = agreed()
    talk.say(f"{head}{NOTICE}")

    assert talk.case.text("block_reason") == GROUND
    assert talk.case.text("company") == "paypal"
    assert situation(talk.case) == "payment_limited"
    assert talk.case.text("held_for") == "P180D"


def test_the_company_that_is_named_later_makes_it_a_limited_account() -> None:
    talk = forwarded(NOTICE, "Jonas")
    assert talk.asks == "company"

    talk.say("paypal")
    assert situation(talk.case) == "payment_limited"


def test_a_message_that_tells_of_no_block_names_no_company() -> None:
    talk = forwarded("Ihre Bestellung ist unterwegs. Guten Tag und viel Freude damit.", "PayPal")

    assert not talk.case.known("company")


def test_who_said_which_company_it_is_is_believed() -> None:
    talk = agreed()
    talk.say("mein konto bei klarna ist gesperrt")
    talk.hear(Burst(forward_text=NOTICE, forward_from="PayPal", forward_date=START.isoformat()))

    assert talk.case.text("company") == "klarna"


def test_money_held_back_by_a_shop_stays_what_it_is() -> None:
    talk = agreed()
    talk.say("Zalando hält mein Guthaben zurück, 45 Euro, das Konto ist gesperrt")

    assert situation(talk.case) != "payment_limited"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (NOTICE, GROUND),
        ("Wir haben Ihr Konto wegen Verstößen gegen unsere Richtlinien gesperrt.", "wegen Verstößen gegen unsere "
         "Richtlinien gesperrt"),
    ],
)  # fmt: skip
def test_the_ground_begins_where_it_is_named(text: str, found: str) -> None:
    assert sentence_of_ground(text) == found


def test_a_refusal_of_what_somebody_wrote_is_still_one() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto am 3.11. gesperrt. Ich habe am 10.11. per Mail Widerspruch eingelegt.")
    later = (START + dt.timedelta(days=1)).isoformat()
    text = "Die Entscheidung ist endgültig. Ihr Konto bleibt gesperrt."
    talk.hear(Burst(forward_text=text, forward_from="Amazon", forward_date=later))

    assert talk.case.contacts[-1].kind == "refusal"
