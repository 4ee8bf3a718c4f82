"""What a seller's shop is called, in whatever order it is said; what kind of firm it is names no account."""

import pytest

from bot.dialogue.understand.shop_names import shop_name
from tests.conversation import Conversation, answering, told

STORY = {"de": "mein etsy shop ist gesperrt seit 11.11.", "en": "my etsy shop is suspended since 11 nov"}


def asked(language: str = "de") -> Conversation:
    talk = told(STORY[language], language=language)
    assert talk.asks == "account_identifier"
    return talk


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("WollwerkGoettingen so heißt der shop", "de", "WollwerkGoettingen"),
        ("der laden heißt Wollwerk Göttingen", "de", "Wollwerk Göttingen"),
        ("der Laden heißt übrigens Wollwerk Göttingen.", "de", "Wollwerk Göttingen"),
        ("mein shop heisst wollwerk", "de", "wollwerk"),
        ("Der Name vom Shop ist WollwerkGoettingen", "de", "WollwerkGoettingen"),
        ("Shopname: WollWerk", "de", "WollWerk"),
        ("Wollwerk, so heißt mein Laden bei Etsy", "de", "Wollwerk"),
        ("WoolWorks is the name of my shop", "en", "WoolWorks"),
        ("my shop's name is Wool & Works", "en", "Wool & Works"),
        ("the shop is called WoolWorks", "en", "WoolWorks"),
    ],
)
def test_the_name_of_the_shop_is_lost(text: str, language: str, name: str) -> None:
    talk = asked(language)
    talk.say(text)

    assert talk.case.value("account_identifier") == name


@pytest.mark.parametrize("text", ["der shop heißt anders", "wie heißt der shop denn", "der shop heißt doch etsy"])
def test_what_the_shop_is_not_called_is_taken_for_its_name(text: str) -> None:
    assert shop_name(text) is None


@pytest.mark.parametrize("text", ["einzelunternehmen", "GmbH", "privat", "Händlerin", "Kleingewerbe.", "sole trader"])
def test_a_kind_of_firm_is_taken_for_the_account(text: str) -> None:
    talk = asked()
    talk.say(text)

    assert not talk.case.known("account_identifier")


def test_the_name_of_the_shop_after_the_mail_is_lost() -> None:
    talk = answering(told(STORY["de"], "laden@wollwerk.example"), "confirm_facts")
    talk.say("WollwerkGoettingen so heißt der shop")

    assert talk.case.value("account_identifier") == "WollwerkGoettingen"
    assert talk.case.value("reply_email") == "laden@wollwerk.example"


def test_the_number_of_an_account_gives_way_to_a_name() -> None:
    talk = told(STORY["de"], "id 4455667", "der laden heißt Wollwerk")

    assert talk.case.value("account_identifier") == "4455667"
