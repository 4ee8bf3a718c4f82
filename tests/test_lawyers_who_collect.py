"""The lawyers who collect for a company are named by people as they name a collector, and are not asked for again."""

import pytest

from bot.dialogue.understand.collectors import all_called, called, demands
from tests import conversation
from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("KSP Rechtsanwälte wollen 120 euro", "KSP Rechtsanwälte"),
        ("Gestern kam Brief von KSP Rechtsanwälte, 312,45 soll ich zahlen", "KSP Rechtsanwälte"),
        ("brief von den KSP Rechtsanwälten", "KSP Rechtsanwälte"),
        ("Haas & Kollegen Rechtsanwälte schreiben mir", "Haas & Kollegen Rechtsanwälte"),
        ("Brief von der Kanzlei Bremer & Söhne", "Kanzlei Bremer & Söhne"),
        ("jetzt schreibt die KSP Rechtsanwaltsgesellschaft mbH", "KSP Rechtsanwaltsgesellschaft mbH"),
        ("brief von alektum", "alektum"),
        ("KSP droht mit klage", "KSP"),
        ("HFG inkasso mahnt", "HFG inkasso"),
    ],
)
def test_lawyers_who_collect_are_heard_by_their_name(said: str, name: str) -> None:
    assert called(said) == name


@pytest.mark.parametrize(
    "said",
    [
        "meine Rechtsanwälte Müller sagen, ich soll warten",
        "soll ich die Rechtsanwälte Müller fragen?",
        "die Rechtsanwälte schreiben",
        "die kanzlei will 80 euro",
        "eine anwaltskanzlei hat geschrieben",
        "DAS INKASSO nervt",
        "mein anwalt heißt Müller",
    ],
)
def test_ones_own_lawyers_and_those_without_a_name_are_no_collector(said: str) -> None:
    assert called(said) == ""


def test_a_letter_from_lawyers_is_a_collectors() -> None:
    assert demands("KSP Rechtsanwälte wollen 120 euro")
    talk = told("Gestern kam Brief von KSP Rechtsanwälte, 312,45 soll ich zahlen für Zalando. Hab ich nie bestellt.")
    assert talk.case.text("collection_agency") == "KSP Rechtsanwälte"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Bauer & Söhne Inkasso GmbH, Hafenstr. 12, 68159 Mannheim", "Bauer & Söhne Inkasso GmbH"),
        ("post von Mehr & Partner Inkasso GmbH, wollen 88 euro", "Mehr & Partner Inkasso GmbH"),
        ("bauer + partner inkasso gmbh", "bauer + partner inkasso gmbh"),
        ("brief von der tesch & co inkasso gmbh bekommen", "tesch & co inkasso gmbh"),
        ("Dr. Meyer & Kollegen Rechtsanwälte", "Dr. Meyer & Kollegen Rechtsanwälte"),
        ("mir schreibt Müller, Schmidt & Partner Rechtsanwälte mbB", "Müller, Schmidt & Partner Rechtsanwälte mbB"),
        ("post von Meier, Huber und Kollegen Rechtsanwälten", "Meier, Huber und Kollegen Rechtsanwälte"),
        ("amazon schreibt, schmidt & partner rechtsanwälte wollen geld", "schmidt & partner rechtsanwälte"),
    ],
)
def test_who_stands_before_the_sons_is_of_the_name(said: str, name: str) -> None:
    assert called(said) == name
    assert all_called(said) == ()


def test_a_collector_and_its_sons_get_the_letter() -> None:
    talk = told("inkasso will 241 von mir", "nein", "weiß nicht")
    talk.say("bauer und söhne inkasso", "am siel 8 in emden, 26723")
    assert talk.case.text("collection_agency") == "Bauer und Söhne Inkasso"
    assert talk.case.text("collector_address") == "Am Siel 8\n26723 Emden"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "some crowd called Shannonside Recoveries Ltd keep writing to me, they say i owe 612.40 to vodafone",
            "Shannonside Recoveries Ltd",
        ),
        ("a company called Northway Debt Recovery is chasing me for 80 euro", "Northway Debt Recovery"),
        ("Orbit Credit Management Ltd wants 300 from me for vodafone", "Orbit Credit Management Ltd"),
    ],
)
def test_who_recovers_debts_collects(text: str, name: str) -> None:
    talk = conversation.told(text, language="en")
    assert talk.case.text("collection_agency") == name
    assert talk.case.text("situation") == "collection_only"


@pytest.mark.parametrize(
    "text", ["google account recovery does not work, locked out", "i lost my recovery email, facebook locked"]
)
def test_the_recovery_of_an_account_is_none(text: str) -> None:
    assert called(text) == ""
    assert not conversation.told(text, language="en").case.known("collection_agency")
