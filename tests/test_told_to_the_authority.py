"""What the complaint to the data protection authority says of the answers: nothing that was said of the account or of
money is an answer to the request for data."""

import re
from datetime import date
from typing import Any

import pytest

from tests.letter_cases import write
from tests.letter_cases_stages import PLATFORM
from tests.letter_stages import case_of
from tests.letter_stages import sent as out

DEMAND = out("L1", "unblock_demand", PLATFORM, date(2026, 12, 1), due=date(2026, 12, 15))
REQUEST = out("L2", "access_request", PLATFORM, date(2026, 12, 1))
UNANSWERED = "in der Sache bisher nicht beantwortet"


def complaint(**told: Any) -> str:
    answer = {"on": "2027-01-05", "letters": ("L1", "L2"), "verbatim": True, **told}
    case = case_of(DEMAND, REQUEST, replies=(answer,), full_name="Lena Fiedler")
    asked: dict[str, Any] = {"to": PLATFORM, "today": date(2027, 1, 8), "answered": REQUEST}
    return " ".join(write(case, "authority_complaint", **asked).text.split())


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("partial", "We have issued a refund of 640 EUR. Your account remains removed."),
        ("partial", "Das Guthaben von 640 Euro wurde ausgezahlt. Das Konto bleibt aus Datenschutzgründen gesperrt."),
        ("refusal", "Wir lehnen die Freigabe Ihres Kontos ab."),
        ("refusal", "We refuse to reinstate your account."),
        ("partial", ""),
    ],
)
def test_what_came_on_the_account_or_the_money_answers_no_request_for_data(kind: str, text: str) -> None:
    said = complaint(kind=kind, text=text)

    assert UNANSWERED in said
    assert "nur einen Teil" not in said
    assert "Ablehnung" not in said


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("data_partial", "Anbei ein Teil.", "bisher nur teilweise beantwortet"),
        ("partial", "Attached is some of your data, the rest is missing.", "bisher nur teilweise beantwortet"),
        ("refusal", "Wir lehnen die Auskunft ab.", "abgelehnt"),
        ("refusal", "We refuse your GDPR request.", "abgelehnt"),
    ],
)
def test_what_came_on_the_request_is_said(kind: str, text: str, said: str) -> None:
    assert said in complaint(kind=kind, text=text)


def test_where_only_the_request_was_out_a_refusal_is_of_it() -> None:
    assert "abgelehnt" in complaint(kind="refusal", text="Das lehnen wir ab.", letters=("L2",))


def test_a_refusal_with_a_ground_of_the_law_is_of_the_request() -> None:
    assert "abgelehnt" in complaint(kind="refusal", text="Das ist exzessiv.", refusal="excessive")


def test_an_answer_of_which_nothing_is_known_is_no_line_of_its_own() -> None:
    assert not re.search("- Antwort (?!innerhalb)", complaint(kind="unclear", text=""))
    assert "5. Januar 2027: Antwort" in complaint(kind="unclear", text="", dated=True)
