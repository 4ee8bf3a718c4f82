"""A collector's number and that of a report to the police in one breath: each is what it is."""

import pytest

from tests.conversation import told

STORY = "eos inkasso will 120 euro für otto, az 4711-99, hab nie bestellt, hab anzeige bei der polizei gemacht"


@pytest.mark.parametrize(("behind", "report"), [(" 512 Js 8871/26", "512 Js 8871/26"), ("", True)])
def test_the_number_of_the_collector_was_lost_or_that_of_the_police(behind: str, report: object) -> None:
    case = told(STORY + behind).case
    assert case.text("claim_reference") == "4711-99"
    assert case.value("police_report") == report


def test_the_number_of_the_police_alone_is_no_collectors() -> None:
    case = told("eos inkasso will 120 euro, hab nie bestellt, polizei az ST/0815/26").case
    assert case.value("police_report") == "ST/0815/26"
    assert not case.text("claim_reference")
