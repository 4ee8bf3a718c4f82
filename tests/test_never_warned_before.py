"""Who never saw the first letter of a court has the second one in hand, and its two weeks run."""

import pytest

from tests.conversation import day, told


@pytest.mark.parametrize(
    "text",
    [
        "Vollstreckungsbescheid came in the post on 18 November, from AG Hagen, I never got the first letter",
        "Vollstreckungsbescheid from Amtsgericht Hagen came 18 nov, the first letter never reached me",
        "the enforcement order was delivered on 18 nov, the Mahnbescheid never reached me",
        "got an enforcement order, yellow envelope dated 18.11, didn't get any payment order first",
        "I never got a letter before but now there is a Vollstreckungsbescheid, date on it 18 Nov",
        "Vollstreckungsbescheid vom Amtsgericht Hagen, kam am 18.11., den ersten Brief hab ich nie bekommen",
        "vollstreckungsbescheid gelber umschlag 18.11., davor nie was bekommen",
        "Vollstreckungsbescheid kam am 18.11., den Mahnbescheid hab ich nie bekommen",
    ],
)
def test_the_two_weeks_of_an_enforcement_order_run_though_no_first_letter_came(text: str) -> None:
    talk = told(text)

    assert talk.case.text("court_order") == "vollstreckungsbescheid"
    assert talk.case.value("service_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "text",
    [
        "Vollstreckungsbescheid vom 3.3.2023, hab ich nie bekommen",
        "den Vollstreckungsbescheid vom 3.3.2023 hab ich nie bekommen",
        "I never received the enforcement order from 3 March 2023",
        "they say there is a Vollstreckungsbescheid of 3 March 2023, never got it",
    ],
)
def test_an_enforcement_order_that_never_came_itself_has_no_day_of_service(text: str) -> None:
    talk = told(text)

    assert talk.case.says_yes("court_letter")
    assert talk.case.known("service_date")
    assert talk.case.value("service_date") is None


@pytest.mark.parametrize(
    "text",
    [
        "no enforcement order, just a reminder",
        "hab nie einen mahnbescheid bekommen",
        "didn't get a Mahnbescheid, only a letter of 3 november",
    ],
)
def test_no_paper_is_none(text: str) -> None:
    assert told(text).case.value("court_letter") is False
