"""Somebody else paid the bill of who writes: it is their bill, and it is paid; the letters say by whom."""

import pytest

from bot.dialogue.understand.payers import payer
from tests.conversation import answering, day, told

BY_HER = (
    "Mein Konto bei MediaMarkt wurde am 2.11. gesperrt wegen einer Rechnung. Meine Freundin hat die Rechnung am 30.9."
    " bezahlt, 249 Euro."
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("bezahlt hat mein mann von seiner ing am 14. märz", "husband"),
        ("die rechnung über 89,90 hat meine mutter längst bezahlt", "mother"),
        ("meine eltern haben es am 3.10. überwiesen", "parents"),
        ("die wurde von meinem Bruder bezahlt", "brother"),
        ("my husband paid 89.90 on 3 october", "husband"),
        ("my flatmate transferred it in march", "other"),
        ("ich hab für meinen mann bezahlt", ""),
        ("ich hab meiner mutter 50 euro überwiesen", ""),
        ("hat mir mein vater überwiesen", ""),
        ("mein mann hat nicht bezahlt", ""),
        ("mein mann sagt ich hätte bezahlt", ""),
        ("meine mutter ist krank und die rechnung wurde bezahlt", ""),
        ("my wife says it is paid", ""),
    ],
)
def test_who_else_paid_is_told_from_who_is_only_spoken_of(text: str, who: str) -> None:
    assert payer(text) == who


def test_a_bill_that_a_friend_paid_is_no_claim_against_the_friend() -> None:
    talk = told(BY_HER)

    assert talk.case.says_yes("claim_paid")
    assert not talk.case.known("claim_of_another")
    letters = {one.kind: one.text for one in answering(talk, "letter_review").case.newest_letters()}
    assert "gezahlt von meiner Freundin" in letters["unblock_demand"]
    assert "gegen eine andere Person" not in letters["unblock_demand"]


def test_who_paid_may_be_told_when_the_letter_is_looked_at() -> None:
    talk = answering(told("otto hat mein konto gesperrt, rechnung 120 euro, ist aber bezahlt", "nein"), "letter_review")
    talk.say("das hat aber mein mann bezahlt nicht ich")

    assert any("Zahlung: geleistet von meinem Mann" in " ".join(one.text.split()) for one in talk.case.letters)


def test_no_letter_says_that_somebody_paid_themselves_where_another_did() -> None:
    talk = told("otto hat mein konto gesperrt, EOS will 120 euro, bezahlt hat mein mann am 14. märz", "nein")
    letters = {one.kind: " ".join(one.text.split()) for one in answering(talk, "letter_review").case.newest_letters()}

    assert "wurde bereits gezahlt: - Zahlung: am 14. März 2026, gezahlt von meinem Mann" in letters["claim_dispute"]
    assert not any("habe ich bezahlt" in text for text in letters.values())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("meine Freundin hat die Rechnung bezahlt, 54,90 am 2.11.", "de"),
        ("mein Freund hat die 54,90 am 2.11. von seinem Konto überwiesen", "de"),
        ("das wurde von meinem Freund am 2.11. bezahlt", "de"),
        ("my sister paid it on 2 November from her account", "en"),
    ],
)
def test_what_somebody_else_paid_is_paid_on_its_day_and_asked_for_nobody_else(text: str, language: str) -> None:
    before = {"de": "amazon konto gesperrt seit 14.11., riverty will 54,90.", "en": "amazon blocked my account."}
    case = told(f"{before[language]} {text}", language=language).case

    assert case.says_yes("claim_paid")
    assert case.value("payment_date") == day(2026, 11, 2)
    assert not case.known("role")


def test_what_somebody_else_owes_is_still_theirs() -> None:
    case = told("amazon konto gesperrt seit 14.11. meine Freundin hat ihre Rechnung bei denen nie bezahlt").case

    assert not case.known("claim_paid")
