"""A collector that changes its name with each letter: the one of now is written to, at its own address."""

import pytest

from bot.dialogue.understand.renamed import renamed
from tests.conversation import answering, told

STORY = "inkassobrief, kenn die nicht, hab nie was bestellt"
NAMES = (
    "erst hiessen die Rheinische Forderungsservice, dann nannten se sich RFS Inkasso GmbH und jetz heissen se "
    "Kreditwerk Nord"
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (NAMES, "Kreditwerk Nord"),
        ("erst hiess der verein RFS Inkasso, jetzt nennen die sich Kreditwerk Nord GmbH", "Kreditwerk Nord GmbH"),
        (
            "die heißen jetzt auf einmal Nordlicht Forderungsmanagement AG, vorher wars RFS",
            "Nordlicht Forderungsmanagement AG",
        ),
        ("RFS Inkasso hat sich umbenannt in Kreditwerk Nord GmbH", "Kreditwerk Nord GmbH"),
        ("früher RFS Inkasso GmbH, heißt jetzt Kreditwerk Nord und will 187,20", "Kreditwerk Nord"),
        ("first it was RFS Collections, now they call themselves Northbank Recovery Ltd", "Northbank Recovery Ltd"),
        ("they are now called Northbank Recovery", "Northbank Recovery"),
        (
            "erst hiessen die RFS Forderungsservice, dann nannten se sich RFS Inkasso GmbH und jetz Kreditwerk Nord",
            "Kreditwerk Nord",
        ),
        ("erst hiess es zahlen, und jetzt Funkstille", ""),
        ("jetzt heißt es ich soll 187,20 zahlen", ""),
        ("jetzt heißt es abwarten", ""),
        ("was heißt jetzt Mahnverfahren", ""),
        ("jetzt nennen die mich Lügner", ""),
        ("die heißen jetzt 187,20", ""),
    ],
)
def test_the_name_of_now_is_told_from_those_before(text: str, name: str) -> None:
    assert renamed(text) == name


@pytest.mark.parametrize("asked", ["collection_agency", "what_happened", "company"])
def test_the_collector_of_now_is_the_one_that_is_written_to(asked: str) -> None:
    talk = told(STORY if asked == "collection_agency" else "was soll der scheiss", "nein")
    talk.say(f"{NAMES}. und aus 48 sin 131 geworden dann 187,20")
    if asked == "collection_agency":
        assert talk.case.text("collection_agency") == "Kreditwerk Nord"
    talk.say("angeblich n abo. hab ich nie gemacht")
    assert talk.case.text("collection_agency") == "Kreditwerk Nord"
    assert "hiess" not in talk.case.text("company")
    answering(talk, "full_name")
    talk.say("Kreditwerk Nord GmbH, Speicherstr. 14, 24937 Flensburg")
    assert not talk.case.known("postal_address")
    assert talk.case.text("collection_agency") == "Kreditwerk Nord GmbH"
    assert talk.case.text("collector_address") == "Speicherstr. 14\n24937 Flensburg"


def test_a_new_name_that_is_told_before_the_letter_is_out_takes_the_place_of_the_old_one() -> None:
    talk = told("RFS Inkasso GmbH will 187,20 von mir, hab nie was bestellt", "nein")
    assert talk.case.text("collection_agency") == "RFS Inkasso GmbH"
    talk.say("die heißen jetzt Kreditwerk Nord GmbH")
    assert talk.case.text("collection_agency") == "Kreditwerk Nord GmbH"
