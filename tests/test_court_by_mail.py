"""An objection goes to a court on paper: who asks whether a mail will do hears a no; a mail is never noted as one."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import BERLIN, Conversation, agreed

NOW = dt.datetime(2026, 12, 15, 18, 30, tzinfo=BERLIN)
STORIES = {
    "de": (
        "gelber umschlag vom Amtsgericht Wedding, Mahnbescheid, 487,60 Otto. ich hab nie bestellt. auf dem umschlag "
        "steht 12.12.2026, nummer 26-1234567-0-1"
    ),
    "en": (
        "yellow envelope came from Amtsgericht Wedding, Mahnbescheid, 487,60 Otto. i never ordered. envelope says "
        "12.12.2026, number 26-1234567-0-1"
    ),
}
NO = {"de": "Nein, nicht per E-Mail", "en": "No, not by e-mail"}
ON_PAPER = {"de": "Nicht per E-Mail", "en": "Not by e-mail"}


def served(language: str) -> Conversation:
    """Somebody whose objection has no sender yet."""
    talk = agreed(language, NOW)
    talk.say(STORIES[language])
    return talk


def drafted(language: str) -> Conversation:
    """Somebody whose objection lies ready."""
    talk = served(language)
    talk.say("Dmitri Sokolov, Am Markt 4, 96450 Coburg")
    talk.say("ja" if language == "de" else "yes")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can i send by email?"),
        ("en", "email ok?"),
        ("en", "is it ok if i send it by email to the court"),
        ("en", "does email count"),
        ("en", "can i just mail it"),
        ("en", "i'll send it by email"),
        ("en", "what is the court's email address?"),
        ("de", "geht das per mail?"),
        ("de", "kann ich das mailen"),
        ("de", "reicht ne mail ans gericht"),
        ("de", "darf man das auch mit email schicken"),
        ("de", "gits das au per mail"),
        ("de", "geht des a per mail"),
        ("de", "ich schicks per mail"),
        ("de", "wie lautet die mailadresse vom gericht?"),
    ],
)
def test_who_asks_whether_a_mail_will_do_for_the_court_hears_a_no(language: str, text: str) -> None:
    talk = drafted(language)
    talk.say(text)

    assert NO[language] in talk.text
    assert ".eml" not in talk.text
    assert talk.text.count("Fax") + talk.text.count("fax") == 1
    assert talk.asks == "letter_review"


def test_the_no_comes_before_there_is_a_letter_as_well() -> None:
    talk = served("de")
    talk.say("reicht eine mail?")

    assert NO["de"] in talk.text
    assert talk.asks == "full_name"


def test_the_way_to_a_court_is_not_said_to_be_a_file_for_the_mail_program() -> None:
    for language, text in (("de", "wie verschick ich das"), ("en", "how do i send it")):
        talk = drafted(language)
        talk.say(text)

        assert ON_PAPER[language] in talk.text
        assert ".eml" not in talk.text


def test_who_has_no_printer_is_not_sent_to_the_mail_program_with_an_objection() -> None:
    talk = drafted("de")
    talk.say("hab keinen drucker")

    assert "Copyshop" in talk.text
    assert "Mail" not in talk.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "habs heute per mail ans gericht geschickt"),
        ("de", "hab dem gericht gemailt dass ich widerspreche"),
        ("en", "i emailed it to the court today"),
        ("en", "i sent the objection by email"),
    ],
)
def test_a_mail_to_the_court_is_not_noted_as_the_objection(language: str, text: str) -> None:
    talk = drafted(language)
    talk.say(text)

    assert not talk.case.known("court_objection")
    assert talk.case.letters[-1].sending is None
    assert "Widerspruch" in talk.text


def test_an_objection_by_mail_in_the_story_is_said_to_be_unsafe_and_the_fax_behind_it_counts() -> None:
    talk = agreed("de", NOW)
    talk.say(
        "Mahnbescheid vom Amtsgericht Coburg am 12.12. bekommen, Otto. hab dem Mahnbescheid per Mail widersprochen"
    )
    assert not talk.case.known("court_objection")
    assert "Nur per E-Mail" in talk.text

    talk.say("per fax hab ichs auch geschickt")
    assert isinstance(talk.case.value("court_objection"), When)


def test_a_fax_beside_a_mail_is_an_objection() -> None:
    talk = drafted("de")
    talk.say("hab den widerspruch per mail und per fax ans gericht geschickt")

    assert talk.case.known("court_objection")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "soll ich dir den umschlag per mail schicken?"),
        ("de", "Otto hat mir eine mail geschickt, ich soll zahlen"),
        ("de", "kann ich otto eine mail schreiben?"),
        ("de", "meine mail ist dmitri@example.org"),
        ("en", "can i email otto too?"),
        ("en", "did the mail from them come through?"),
    ],
)
def test_other_mails_are_no_objection(language: str, text: str) -> None:
    talk = drafted(language)
    talk.say(text)

    assert NO[language] not in talk.text
    assert not talk.case.known("court_objection")


def test_a_letter_to_a_company_may_still_go_by_mail() -> None:
    talk = agreed("de", NOW)
    talk.say("Amazon hat mein Konto gesperrt seit 3.12.2026, jana@example.org")
    talk.say("geht das per mail?")

    assert NO["de"] not in talk.text


def test_a_swiss_objection_goes_to_the_counter_or_on_paper() -> None:
    talk = agreed("de", NOW)
    talk.say("zahlungsbefehl vom betreibungsamt zürich am 10.12. bekommen, zalando will 300 franken. nie bestellt")
    talk.say("chan i das per mail mache?")

    assert "kein Verlass" in talk.text
    assert "am Schalter" in talk.text
