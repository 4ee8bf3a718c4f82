"""What a company's answer says in particular: which sums came back, how long it will take, which papers it wants,
what it demands."""

from datetime import date

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import Sum
from bot.dialogue.understand.demanded_papers import demanded_papers
from bot.dialogue.understand.extensions import Extension, extension
from bot.dialogue.understand.new_claims import Demand, demand
from bot.dialogue.understand.settlements import settled_sums

WRITTEN = date(2026, 12, 10)
JACKET = "Wir haben die 129,99 EUR erstattet. Geschenkguthaben kann gemäß unseren Bedingungen nicht ausgezahlt werden."


def cents(sums: tuple[Sum, ...]) -> list[int]:
    return [one.money.cents for one in sums]


@pytest.mark.parametrize(
    ("said", "came"),
    [
        (JACKET, [129_99]),
        ("Wir haben 129,99 EUR erstattet, das Guthaben von 312,40 EUR zahlen wir nicht aus.", [129_99]),
        ("Your refund of 64.95 EUR has been issued. The balance of £12 cannot be paid out.", [64_95]),
        ("Die Forderung in Höhe von 118,42 EUR haben wir ausgebucht.", [118_42]),
        ("The claim of 127.43 EUR has been withdrawn.", [127_43]),
        ("konto geht wieder aber die 312 euro guthaben sind weg", []),
        ("Ihre Prime-Mitgliedschaft haben wir beendet und 44,95 EUR anteilig erstattet.", [44_95]),
        ("Ihr Saldo beträgt 0,00 EUR, die Rechnung wurde storniert.", []),
        ("Wir werden Ihnen 129,99 EUR erstatten.", []),
        ("Bitte überweisen Sie 64,95 EUR.", []),
        ("Die 64,95 EUR wurden nicht erstattet.", []),
        ("Ihr Konto bleibt gesperrt.", []),
    ],
)
def test_sums_that_came(said: str, came: list[int]) -> None:
    assert cents(settled_sums(said)) == came


def test_a_settled_sum_points_at_its_own_words() -> None:
    (found,) = settled_sums(JACKET)
    assert JACKET[found.start : found.end] == "129,99 EUR"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Wir verlängern die Frist um weitere zwei Monate.", Extension(None, 2, False)),
        (
            "Aufgrund der Komplexität verlängern wir die Frist zur Beantwortung Ihres Antrags um weitere zwei Monate.",
            Extension(None, 2, True),
        ),
        ("Wir benötigen für Ihr Auskunftsersuchen weitere zwei Monate.", Extension(None, 2, False)),
        (
            "Wir machen von der Fristverlängerung nach Art. 12 DSGVO Gebrauch, da mehrere Systeme betroffen sind. Sie "
            "erhalten unsere Antwort spätestens bis zum 26. Februar 2027.",
            Extension(date(2027, 2, 26), None, True),
        ),
        (
            "Your request of 26 November 2026 is complex. We are extending the period for our reply and will respond "
            "by 26 February 2027.",
            Extension(date(2027, 2, 26), None, True),
        ),
        ("Die Frist für Ihre Auskunft wurde bis Ende Februar verlängert.", Extension(date(2027, 2, 28), None, False)),
        ("frist für die auskunft verlängert bis 2.3., ohne begründung", Extension(date(2027, 3, 2), None, False)),
        ("We will take up to three months in total to answer your request.", Extension(None, 2, False)),
        ("Complex requests may be extended by two months; we will tell you if so.", None),
        ("Wir verlängern die Zahlungsfrist um zwei Monate.", None),
        ("Ihre Sperre wurde um zwei Monate verlängert.", None),
        ("We respond within one month of receipt.", None),
    ],
)
def test_how_much_longer_the_answer_will_take(said: str, found: Extension | None) -> None:
    assert extension(said, WRITTEN) == found


def test_a_day_without_its_year_needs_the_day_on_which_it_was_written() -> None:
    said = "Die Frist für Ihre Auskunft wurde bis zum 2. März verlängert."
    assert extension(said) == Extension(None, None, False)
    assert extension(said, WRITTEN) == Extension(date(2027, 3, 2), None, False)


@pytest.mark.parametrize(
    ("said", "papers"),
    [
        (
            "Bitte senden Sie uns eine Kopie Ihres Personalausweises und eine aktuelle Stromrechnung.",
            "id_copy address_proof",
        ),
        ("jetzt wollen die ein selfie mit perso in der hand", "id_copy selfie"),
        ("Bitte übersenden Sie eine eidesstattliche Versicherung.", "affidavit"),
        ("Please upload a bank statement from the last 90 days.", "bank_statement"),
        (
            "We need the following:\n- proof of address\n- your passport\n- invoices from your supplier",
            "id_copy address_proof invoice",
        ),
        ("Bitte lassen Sie uns einen Überweisungsbeleg zukommen.", "payment_proof"),
        ("Bitte legen Sie uns eine Kopie der Strafanzeige vor.", "police_report"),
        ("Bitte weisen Sie sich über das PostIdent-Verfahren aus.", "video_ident"),
        ("Danke, wir haben Ihren Ausweis erhalten und geprüft.", ""),
        ("Eine Ausweiskopie ist nicht erforderlich.", ""),
        ("soll ich denen meinen ausweis schicken?", ""),
        ("ich hab denen den kontoauszug schon geschickt", ""),
        ("Weitere Informationen finden Sie auf unserer Website.", ""),
    ],
)
def test_the_papers_that_are_wanted(said: str, papers: str) -> None:
    assert demanded_papers(said) == tuple(papers.split())


NORDKAP = """Hauptforderung          389,90 EUR
Zinsen und Kosten        76,22 EUR
Gesamtforderung         466,12 EUR

Zahlen Sie den Gesamtbetrag bis spätestens 18.12.2026 unter Angabe des Aktenzeichens NK-7731-40925."""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (NORDKAP, Demand(Money(466_12), "NK-7731-40925", date(2026, 12, 18))),
        ("Bitte überweisen Sie 64,95 EUR bis zum 20. Dezember.", Demand(Money(64_95), None, date(2026, 12, 20))),
        ("Please pay 118.42 GBP within 7 days.", Demand(Money(118_42, "GBP"), None, date(2026, 12, 17))),
        ("inkasso bietet vergleich an, 50 statt 118 euro", Demand(None, None, None)),
        ("Die Forderung besteht weiterhin.", Demand(None, None, None)),
        (
            "Wir haben 50,00 EUR erhalten. Es verbleibt eine Restforderung von 71,40 EUR.",
            Demand(Money(71_40), None, None),
        ),
        ("Die Forderung über 118,42 EUR wurde storniert.", None),
        ("Wir zahlen Ihnen 45,00 EUR bis zum 20. Dezember aus.", None),
        ("Wir haben Ihre Anfrage erhalten.", None),
    ],
)
def test_what_is_demanded(said: str, found: Demand | None) -> None:
    assert demand(said, WRITTEN) == found
