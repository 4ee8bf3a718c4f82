"""Several collectors at once: each is a matter of its own, and no number, sum or address of one gets into the letter to
another, or becomes the person's."""

import pytest

from bot.case import Money
from bot.dialogue.understand.collectors import all_called
from tests.conversation import Conversation, answering, told

FIRST = "inkasso brief von Spreeufer Inkasso GmbH über 219,80 euro, hab nie was bestellt, Zeichen SP-27-0033"
SECOND = (
    "noch ein Brief gekommen, von Kredora Inkasso AG, 148,35 Euro, Zeichen K2026/77120",
    "der zweite Brief ist von Tannhof Forderungsmanagement, 812,44, Nummer TH-884-2712, Tannenweg 2, 37073 Göttingen",
)


def first(until: str) -> Conversation:
    return answering(told(FIRST), until)


@pytest.mark.parametrize("until", ["confirm_facts", "letter_review"])
@pytest.mark.parametrize("said", SECOND)
def test_one_more_collector_is_asked_about_and_changes_nothing_in_the_first_case(said: str, until: str) -> None:
    talk = first(until)
    before = {topic: fact.value for topic, fact in talk.case.facts.items()}
    talk.say(said)

    assert talk.asks == "second_case"
    assert {topic: fact.value for topic, fact in talk.case.facts.items()} == before


def test_a_yes_opens_a_case_with_the_second_collectors_own_facts() -> None:
    talk = first("letter_review")
    talk.say(SECOND[1])
    talk.say("ja")

    assert talk.case.text("collection_agency") == "Tannhof Forderungsmanagement"
    assert talk.case.value("claim_amount") == Money(81244)
    assert talk.case.text("collector_address") == "Tannenweg 2\n37073 Göttingen"
    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"
    assert talk.cases["1"].text("claim_reference") == "SP-27-0033"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "NA JUT. DIT SIND DREI. SPREEUFER INKASSO, TANNHOF FORDERUNGSMANAGEMENT UND KREDORA INKASSO",
            ("SPREEUFER INKASSO", "TANNHOF FORDERUNGSMANAGEMENT", "KREDORA INKASSO"),
        ),
        (
            "Die Briefe sind von Spreeufer Inkasso GmbH und Kredora Inkasso AG.",
            ("Spreeufer Inkasso GmbH", "Kredora Inkasso AG"),
        ),
        ("ein inkasso, das inkasso und noch ein inkasso", ()),
        ("na gut, weiß nicht", ()),
    ],
)
def test_collectors_in_a_list_are_told_from_the_words_around_them(text: str, names: tuple[str, ...]) -> None:
    assert all_called(text) == names


def test_of_three_named_at_the_question_the_first_is_taken_and_the_others_are_not_lost_silently() -> None:
    talk = answering(told("hab drei briefe vom inkasso, nie was bestellt"), "collection_agency")
    talk.say("NA JUT. DIT SIND DREI. SPREEUFER INKASSO, TANNHOF FORDERUNGSMANAGEMENT UND KREDORA INKASSO")

    assert talk.case.text("collection_agency") == "SPREEUFER INKASSO"
    assert "TANNHOF FORDERUNGSMANAGEMENT und KREDORA INKASSO" in talk.text
    assert "/neu" in talk.text


def test_of_several_sums_that_of_this_collector_is_taken() -> None:
    talk = answering(told("brief von Tannhof Inkasso GmbH, nie was bestellt"), "confirm_facts")
    talk.say("ja")
    while talk.asks != "claim_amount":
        talk.tap("unknown")
    talk.say("SPREEUFER 219,80. TANNHOF 812,44. KREDORA 148,35")

    assert talk.case.value("claim_amount") == Money(81244)


@pytest.mark.parametrize(
    "said", ["nein falsch, der brief ist von coeo", "der inkassobrief kam von coeo, nicht von eos"]
)
def test_a_collector_that_was_named_wrongly_is_put_right(said: str) -> None:
    talk = answering(told("eos will 80 euro, hab nie was bestellt"), "confirm_facts")
    talk.say(said)

    assert talk.case.text("collection_agency") == "coeo Inkasso GmbH"
    assert "Dormagen" in talk.case.text("collector_address")


def test_the_own_address_behind_a_collectors_figures_stays_the_own() -> None:
    talk = told("riverty will 143,20 euro, Zeichen 998877, Ringstraße 12, 80331 München, nie was bestellt")

    assert talk.case.text("collector_address") != "Ringstraße 12\n80331 München"


@pytest.mark.parametrize("until", ["confirm_facts", "letter_review"])
def test_the_number_of_the_report_to_the_police_is_not_the_collectors(until: str) -> None:
    talk = answering(told("inkasso brief von Spreeufer Inkasso GmbH über 219,80 euro, hab nie was bestellt"), until)
    talk.say("Anzeige ist gemacht, Vorgangsnummer 270114-1042-i00311")

    assert talk.case.value("claim_reference") is None
    assert talk.case.value("police_report") == "270114-1042-i00311"


@pytest.mark.parametrize(
    "said", ["so, anzeige ist gemacht bei der polizei, nummer 270114-1042", "na jut, weeß ick nich"]
)
def test_words_before_the_answer_are_no_company(said: str) -> None:
    talk = told("mein konto ist gesperrt")
    assert talk.asks == "company"
    talk.say(said)

    assert not talk.case.text("company")


def test_of_several_numbers_that_of_this_collector_is_taken() -> None:
    talk = answering(told("brief von Tannhof Inkasso GmbH, nie was bestellt"), "claim_reference")
    talk.say("SP-27-0033 BEI SPREEUFER, TH-884-2712 BEI TANNHOF, K2026/77120 BEI KREDORA")

    assert talk.case.text("claim_reference") == "TH-884-2712"
