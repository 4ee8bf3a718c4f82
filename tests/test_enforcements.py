"""A lawsuit, a seizure and a bailiff are past an objection: help by people today, and no day is counted."""

import pytest

from bot.dialogue.understand.claims import court
from bot.dialogue.understand.enforcements import beyond, seized
from tests.conversation import answering, told


@pytest.mark.parametrize(
    "text",
    [
        "der gerichtsvollzieher war heute da und hat einen zettel dagelassen",
        "gerichtsvollzieher hat zettel in briefkasten, will am 3.12. kommen",
        "mein konto bei der sparkasse ist gepfändet, kann ich da was machen?",
        "die haben mein gehalt gepfändet",
        "hab eine kontopfändung bekommen",
        "hab einen pfändungs und überweisungsbeschluss bekommen",
        "ladung zur vermögensauskunft",
        "my bank account was garnished yesterday",
        "a bailiff came and left a note",
        "brief vom gerichtsvollzieher",
    ],
)
def test_a_seizure_counts_no_two_weeks_and_names_who_helps(text: str) -> None:
    talk = told(text)

    assert seized(text)
    assert "P-Konto" in talk.text
    assert "/mensch" in talk.text or "/human" in talk.text
    assert "2 Wochen" not in talk.text
    assert not talk.case.known("service_date")
    assert not talk.case.says_yes("court_letter")


@pytest.mark.parametrize(
    "text",
    [
        "otto droht mit pfändung",
        "kommt da jetzt der gerichtsvollzieher?",
        "hab angst dass der gerichtsvollzieher kommt",
        "mein konto ist nicht gepfändet",
        "wenn ich nicht zahle wird mein konto gepfändet",
        "are they going to send a bailiff?",
        "mein konto ist gesperrt",
    ],
)
def test_a_seizure_that_is_feared_or_asked_about_is_none(text: str) -> None:
    assert not seized(text)


def test_a_lawsuit_alone_gets_no_objection_form() -> None:
    talk = told("ich hab eine klage bekommen vom amtsgericht, 800 euro")

    assert "Eine Klage ist eilig" in talk.text
    assert "Mahnbescheid" not in talk.text
    assert not talk.case.says_yes("court_letter")


def test_a_lawsuit_told_where_a_court_is_asked_for_is_no_payment_order() -> None:
    talk = answering(told("eos will 80 euro von mir"), "court_letter")
    talk.say("ja eine klage kam")

    assert "Eine Klage ist eilig" in talk.text
    assert talk.case.value("court_letter") is False


def test_an_enforcement_order_beside_a_bailiff_still_counts_its_days() -> None:
    text = "vollstreckungsbescheid im gelben umschlag vom 20.11.2026, der gerichtsvollzieher war auch schon da"
    talk = told(text)

    assert not beyond(text)
    assert court(text) is True
    assert talk.case.says_yes("court_letter")
    assert "Einspruch" in talk.text


def test_who_demands_the_money_is_asked_for_and_not_who_blocked() -> None:
    assert "Für welche Firma wird das Geld verlangt?" in told("der gerichtsvollzieher war da").text


@pytest.mark.parametrize(
    "text",
    [
        "Hatte mal eine Pfändung über 400, die ist bezahlt",
        "ich hatte vor zwei Jahren eine Kontopfändung, die ist längst erledigt",
        "früher hatte ich mal ne pfändung aber die wurde aufgehoben",
    ],
)
def test_a_seizure_of_long_ago_that_is_settled_is_none_now(text: str) -> None:
    assert not seized(f"Sparkasse hat mein Konto gesperrt. {text}")
    talk = told(f"Sparkasse hat mein Konto gesperrt. {text}")
    assert "P-Konto" not in talk.text
    assert not talk.case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "text",
    [
        "Hatte mal eine Pfändung über 400, die ist nicht bezahlt",
        "hatte mal eine pfändung über 400, die läuft noch",
        "hatte mal eine pfändung, die ist bezahlt, jetzt hab ich wieder eine pfändung auf dem konto",
        "hab eine pfändung auf dem konto, die forderung ist bezahlt",
    ],
)
def test_a_seizure_that_may_go_on_is_still_one(text: str) -> None:
    assert seized(text)


@pytest.mark.parametrize(
    "story",
    [
        "meine bank hat mein konto gesperrt, sparkasse, pfändung steht da, von nem inkasso, 1240 euro",
        "die commerzbank hat mein konto gesperrt, da ist eine pfändung drauf, 1240 euro",
        "my account at commerzbank was seized by a collector over 1240 euro, it is blocked since today",
    ],
)
def test_the_bank_that_holds_a_seized_account_was_to_get_the_letter(story: str) -> None:
    talk = told(story)
    assert (talk.case.text("situation"), talk.case.text("company")) == ("collection_only", "")
    talk = answering(talk, "claim_paid")
    talk.say("nein")
    assert talk.asks == "collection_agency"
    talk.say("coeo")
    talk = answering(talk, "letter_review")
    assert {one.to.kind for one in talk.case.letters} == {"collector"}
