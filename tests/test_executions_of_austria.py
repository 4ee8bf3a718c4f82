"""What an Austrian court does once a payment order is final: an Exekution is past the objection of four weeks."""

import pytest

from bot.dialogue.understand.enforcements import seized
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "Exekution bewilligt vom BG Favoriten, wegen Otto 530 Euro. Brief kam am 12.11.",
        "Exekutionsbewilligung bekommen am 12.11. vom Bezirksgericht Linz, Klarna",
        "Hab vom BG Graz an Exekutionstitel kriagt, 12.11.",
        "Gehaltsexekution wegen Klarna, BG Innere Stadt Wien, zugestellt 12.11.",
        "rsa brief kriagt am 12.11., exekution",
        "post vom bezirksgericht wien: bewilligung der exekution, kam 12.11.",
        "an execution order came from BG Linz on 12 November",
    ],
)
def test_an_exekution_gets_no_four_weeks_and_names_who_helps(text: str) -> None:
    talk = told(text)

    assert "4 Wochen" not in talk.text
    assert "4 weeks" not in talk.text
    assert "P-Konto" not in talk.text
    assert "/mensch" in talk.text or "/human" in talk.text
    assert not talk.case.known("service_date")
    assert not talk.case.says_yes("court_letter")


@pytest.mark.parametrize(
    "text",
    [
        "ksv droht mit exekution",
        "wenn i ned zahl kummt a exekution",
        "exekution angedroht",
        "letzte mahnung vor exekution",
        "muss ich mit exekution rechnen?",
        "sonst kommt die exekution",
    ],
)
def test_an_exekution_that_is_threatened_is_none(text: str) -> None:
    assert not seized(text)


def test_a_payment_order_keeps_its_four_weeks_where_an_exekution_is_only_feared() -> None:
    talk = told("i hob a zahlungsbefehl vom bg linz kriagt am 12.11., sonst kommt exekution sagt er")

    assert "4 Wochen" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "ich hab nie einen vollstreckungsbescheid bekommen aber der gerichtsvollzieher war da",
        "never got a payment order but a bailiff came",
        "mahnbescheid kam nie, jetzt ist mein konto gepfändet",
    ],
)
def test_a_paper_that_never_came_hides_no_bailiff(text: str) -> None:
    talk = told(text)

    assert "P-Konto" in talk.text
    assert talk.case.value("court_letter") is not False
