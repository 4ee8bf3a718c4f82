"""Of the companies that a text names, the one that it is about stands in front."""

import pytest

from bot.dialogue.understand.companies import meant
from tests.test_directory import directory

ABOUT = {
    "ich hab bei zalando bestellt und mit paypal bezahlt, zalando hat mich gesperrt": "zalando",
    "paid by klarna, then otto blocked me": "otto",
    "über facebook bin ich auf vinted gestoßen": "vinted",
    "i saw an ad on instagram, then vinted closed my account": "vinted",
    "bezahlt über klarna, amazon will jetzt geld": "amazon",
    "paypal sperrt mich, ebay geht noch": "paypal",
    "ebay hat mich gesperrt, paypal auch": "ebay",
    "insta took my page down and now i only have snapchat left": "instagram",
    "amazon und paypal": "amazon",
    "i paid with paypal": "paypal",
    "my paypal is blocked": "paypal",
}


@pytest.mark.parametrize(("said", "slug"), ABOUT.items())
def test_the_company_that_a_text_is_about_stands_in_front(said: str, slug: str) -> None:
    assert meant(said, directory())[0].slug == slug


def test_none_that_is_named_gets_lost() -> None:
    assert [one.slug for one in meant("paid with klarna but ebay closed me", directory())] == ["ebay", "klarna"]
    assert meant("shein blocked me", directory()) == ()


@pytest.mark.parametrize("piece", ["paid with ", "paypal, ", "über amazon ", "zahl das mit ", "aber ", "otto "])
def test_a_flood_of_names_is_read_like_any_text(piece: str) -> None:
    assert len(meant(piece * 5_000, directory())) <= 3
