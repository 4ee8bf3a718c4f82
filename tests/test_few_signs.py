"""What few words tell: a company called like an everyday word, and a parcel service's text message with a link."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    "said", ["verification fails every time at wise", "wise verification fails every time", "wise blocked my account"]
)
def test_wise_is_heard_beside_what_it_does(said: str) -> None:
    assert told(said, language="en").case.text("company") == "wise"


def test_what_is_wise_is_no_company() -> None:
    assert (
        told("amazon blocked my account. is it wise to pay? otherwise i pay", language="en").case.text("company")
        == "amazon"
    )


@pytest.mark.parametrize(
    "said", ["sms von dhl: konto gesperrt, link", "text from royal mail, parcel held, click the link"]
)
def test_a_parcel_services_message_with_a_link_is_a_forgery(said: str) -> None:
    assert told(said).case.text("situation") == "phishing"


@pytest.mark.parametrize(
    "said",
    ["dhl hat mein konto gesperrt", "amazon hat mein konto gesperrt. kam eine sms von dhl dass das paket da ist"],
)
def test_a_parcel_services_block_or_news_is_none(said: str) -> None:
    assert told(said).case.text("situation") != "phishing"
