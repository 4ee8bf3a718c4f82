"""What a letter says of reasons and of calls stands there only where the person told it."""

import pytest

from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.grounds import names_claims, names_returns
from tests.conversation import Conversation, answering, told

STORY = "Amazon hat mein Konto am 1.11.2026 gesperrt, lea@example.org, die wollen 80 euro"
REPLIES = ("nein", "nein", "Lea Marx", "Sonnenweg 8, 04109 Leipzig", "ja")


@pytest.mark.parametrize(
    "said",
    [
        "Amazon hat mich gesperrt wegen zwei retouren, da ist noch eine rechnung offen",
        "Amazon blocked my account over two returns, no bill is open",
        "vinted closed my account over two returns and they owe me money",
        "amazon gesperrt weil ich 2 pakete zurück geschickt hab, keine offene rechnung",
        "ebay gesperrt wegen verdacht, und inkasso schreibt auch noch",
    ],
)
def test_open_claims_are_no_reason_where_another_was_named(said: str) -> None:
    assert told(said).case.value("claim_ground") is None


def test_a_letter_over_two_returns_names_no_open_claims_as_the_reason() -> None:
    said = "Amazon hat mich am 1.11.2026 gesperrt wegen zwei retouren, 80 euro rechnung ist noch offen, lea@example.org"
    talk = answering(told(said), "confirm_facts")
    talk.say("ja")

    assert talk.case.letters
    assert all("Zur Begründung hieß es, es seien Forderungen offen" not in one.text for one in talk.case.letters)


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mich gesperrt, angeblich ist eine forderung offen",
        "Klarna gesperrt wegen offener Rechnung",
        "amazon gesperrt weil ich angeblich nicht bezahlt habe, forderung offen",
        "amazon gesperrt, angeblich sei eine rechnung offen, hab das aber zurückgeschickt",
        "they blocked me on amazon claiming i owe money",
    ],
)
def test_open_claims_that_were_named_are_the_reason(said: str) -> None:
    assert told(said).case.value("claim_ground") is True


def asked_for_the_collector() -> Conversation:
    talk = told(STORY, *REPLIES)
    for _ in range(4):
        if talk.asks != "collection_agency":
            talk.tap("unknown")
    assert talk.asks == "collection_agency"
    return talk


def test_without_a_collector_no_call_was_with_one() -> None:
    talk = asked_for_the_collector()
    talk.say("Ich habe am 3.11. angerufen, da hieß es ich bin nicht berechtigt")

    assert [one.by for one in talk.case.contacts] == ["company"]
    talk.say("keins, hab am 5.11. bei amazon angerufen")
    assert talk.case.value("collection_agency") is None
    assert all(one.by != "collector" for one in talk.case.contacts)


def test_a_collector_that_is_named_was_called() -> None:
    talk = asked_for_the_collector()
    talk.say("coeo, die hab ich am 3.11. angerufen, keine auskunft")

    assert [one.by for one in talk.case.contacts] == ["collector"]


def test_what_somebody_said_of_no_claim_is_no_message_that_claims_are_open() -> None:
    talk = asked_for_the_collector()
    talk.tap("none")
    talk.say("am 12.11. hat sie gesagt bis ende der woche wär das geld da")

    assert [(one.way, one.kind) for one in talk.case.contacts if one.kind == "claim_open"] == []
    assert all(one.way == "phone" for one in talk.case.contacts)
    assert talk.case.contacts


def test_no_reason_beside_money_that_they_do_not_pay_is_no_open_claim() -> None:
    talk = told(
        "they deactivate me on 6 november. no reason nothing\nmy money of last week 418.60 they dont pay", language="en"
    )

    assert not talk.case.known("claim_ground")


def test_who_drives_with_bolt_is_not_asked_for_the_company() -> None:
    assert (
        told("i drive with bolt 2 year, they deactivate me on 6 november", language="en").case.text("company") == "bolt"
    )


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("klarna hat mein konto zu gemacht weil ich angeblich 59 euro nicht bezahlt hab", True),
        ("die sagen mir, das hätte ich nicht bezahlt", True),
        ("sie sagen nichts, geld haben sie mir noch nicht gezahlt", False),
    ],
)
def test_what_was_allegedly_not_paid_is_the_ground_and_what_they_do_not_pay_is_none(said: str, named: bool) -> None:
    assert names_claims(said) is named


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Amazon sagt ich hab 12 Artikel von 2025 nicht zurück geschickt, 310 Euro", False),
        ("die behaupten ich hätte nix zurück geschickt", False),
        ("nie hab ich was zurückgeschickt", False),
        ("ich hab alles zurück geschickt", True),
        ("das stimmt nicht ich hab alles zurück geschickt", True),
        ("amazon glaubt nicht dass ich es zurückgeschickt hab", True),
    ],
)
def test_they_say_that_nothing_was_sent_back_and_the_letter_said_it_was(said: str, back: bool) -> None:
    assert ("returned" in reasons(said)) is back


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Amazon hat mein Konto gesperrt weil eine Retoure angeblich nicht ankam", False),
        ("amazon closed my account because they say a return never arrived", False),
        ("gesperrt wegen zu vieler Retouren, und eine sei nicht angekommen", True),
        ("gesperrt wegen Retouren", True),
    ],
)
def test_a_return_that_never_arrived_is_none_too_many(text: str, named: bool) -> None:
    assert names_returns(text) is named


def test_what_was_handed_in_at_a_parcel_shop_was_sent_back_and_no_letter_was() -> None:
    talk = told("Amazon hat mein Konto am 2.11. gesperrt weil eine Retoure angeblich nicht ankam")
    talk.say("Ich hab sie am 14.10. bei Hermes abgegeben")
    talk.say("die sollen die 74,99 nicht mehr verlangen")

    text = " ".join(answering(talk, "letter_review").case.newest_letters()[0].text.split())
    assert "am 14. Oktober 2026 zurückgegeben" in text
    assert "Forderung über 74,99 EUR" in text
    assert "zu viele Rücksendungen" not in text


def test_what_was_given_back_in_a_shop_was_not_sent() -> None:
    talk = answering(
        told("zalando konto gesperrt, riverty will 64,30, hab alles im laden zurückgegeben am 5.10."), "letter_review"
    )

    for letter in talk.case.newest_letters():
        assert "zurückgesandt" not in letter.text
    assert "Die Ware habe ich am 5. Oktober 2026 zurückgegeben" in talk.case.newest_letters()[0].text
