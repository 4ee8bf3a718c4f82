"""The lawyers who collect for a company are named by people as they name a collector, and are not asked for again."""

import pytest

from bot.dialogue.understand.collectors import called, demands
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
