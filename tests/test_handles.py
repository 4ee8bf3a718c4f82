"""The profile that somebody names in the story is the account; the one who reported it, or a firm's own, is not."""

import pytest

from tests.conversation import told


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("mein instagram ist gesperrt seit 5.11., @lea.dreht", "@lea.dreht"),
        ("instagram banned me @mimi_art yesterday", "@mimi_art"),
        ("@lea.dreht auf insta wurde gesperrt", "@lea.dreht"),
        ("tiktok hat mich gesperrt, hab schon @TikTokSupport angeschrieben", ""),
        ("mein insta ist gesperrt, nur weil @peter mich gemeldet hat", ""),
        ("mein insta ist gesperrt, @peter hat mich gemeldet", ""),
    ],
)
def test_a_profile_that_was_named_is_not_asked_for_again(said: str, account: str) -> None:
    assert told(said).case.text("account_identifier") == account


def test_a_seller_is_known_by_the_name_of_the_shop_and_answered_by_mail() -> None:
    talk = told("Etsy hat meinen Shop dichtgemacht am 19.11.2026, ich bin Händler")
    talk.say("Der Shop heißt HolzHambach, Mail info@holz.example")

    assert talk.case.text("account_identifier") == "HolzHambach"
    assert talk.case.text("reply_email") == "info@holz.example"
