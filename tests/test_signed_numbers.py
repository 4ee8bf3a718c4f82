"""A file number with a gap in it is kept whole, however short it is; a day, a postcode and a sum are none."""

import pytest

from bot.dialogue.understand.references import reference, references
from tests.conversation import told

CLAIM = "Spreeufer Inkasso GmbH will 219,80 Euro von mir, ich hab nie was bestellt"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Aktenzeichen SP 27/0033", "SP 27/0033"),
        ("SP 27/0033", "SP 27/0033"),
        ("sp 27/0033", "sp 27/0033"),
        ("Aktenzeichen TH 884", "TH 884"),
        ("TH 884", "TH 884"),
        ("Unser Zeichen: SF 884", "SF 884"),
        ("die haben SP 27/0033 draufgeschrieben", "SP 27/0033"),
        ("TH 884-2712", "TH 884-2712"),
        ("reference: AB 1234/56", "AB 1234/56"),
        ("Az 27/0033", "27/0033"),
        ("TH-884-2712", "TH-884-2712"),
        ("Az. 12 O 345/26", "12 O 345/26"),
        ("7 C 218/26", "7 C 218/26"),
        ("EOS 4471 9903 2", "EOS 4471 9903 2"),
    ],
)
def test_the_number_is_read_whole(text: str, number: str) -> None:
    assert reference(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "SEIT 11/2025",
        "VOM 27/11",
        "AM 3.12. BEZAHLT",
        "CH 8001",
        "ab 884 euro",
        "nummer ist 884",
        "TEL 0521-884112",
        "am 27.11. um 8 uhr",
        "ich wohne in 20099 hamburg",
        "paket 12 von 15",
        "they are there 24/7",
    ],
)
def test_no_day_no_place_and_no_sum_is_one(text: str) -> None:
    assert references(text) == ()


@pytest.mark.parametrize("said", ["Aktenzeichen SP 27/0033", "Aktenzeichen TH 884", "TH 884"])
def test_it_answers_the_question_for_the_number(said: str) -> None:
    talk = told(CLAIM, "nein")
    assert talk.asks == "claim_reference"
    talk.say(said)

    assert talk.case.text("claim_reference") == said.removeprefix("Aktenzeichen ")
