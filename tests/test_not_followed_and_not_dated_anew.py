"""Days after the draft: what is not understood dates no letter anew; a way of sending is mended by a word."""

import pytest

from tests.conversation import Conversation, reviewed


def _ways(talk: Conversation) -> list[str | None]:
    return [one.sending.way if one.sending else None for one in talk.case.newest_letters()]


@pytest.mark.parametrize("text", ["hab noch ne frage", "xylophon quarz"])
def test_i_was_not_understood_and_my_letters_bore_another_day(text: str) -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say(text)
    assert all(one.version == 1 for one in talk.case.letters)


def test_the_account_works_again_and_a_new_letter_said_that_it_is_shut() -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say("hat sich erledigt, konto geht wieder")
    assert all(one.version == 1 for one in talk.case.letters)


@pytest.mark.parametrize("text", ["neu datieren", "neues datum bitte", "bitte neu datieren", "new date please"])
def test_i_typed_what_stands_on_the_button_and_it_was_lost(text: str) -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say(text)
    assert {one.version for one in talk.case.newest_letters()} == {2}
    assert not any(key.startswith("missed") for key in talk.case.marks)


@pytest.mark.parametrize("text", ["im kontaktformular reingekippt, beide", "beide ins kontaktformular reinkopiert"])
def test_i_sent_both_by_their_form_and_it_was_lost(text: str) -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say(text)
    assert _ways(talk) == ["form", "form"]


@pytest.mark.parametrize(
    ("texts", "way"),
    [
        (("beide per mail raus", "war nicht mail sondern fax"), "fax"),
        (("hab beide weggeschickt", "per einschreiben"), "post"),
        (("ok jetzt sind se raus", "beide per post"), "post"),
        (("beide per mail raus", "it was not mail but post"), "post"),
        (("beide per mail raus", "danke"), "email"),
    ],
)
def test_i_said_which_way_they_went_and_it_stayed_a_mail(texts: tuple[str, ...], way: str) -> None:
    talk = reviewed()
    for text in texts:
        talk.say(text)
    assert _ways(talk) == [way, way]


def test_the_first_went_by_fax_and_the_other_became_a_fax_as_well() -> None:
    talk = reviewed()
    talk.say("beide weg")
    talk.say("den ersten per fax heute")
    assert _ways(talk) == ["fax", "email"]


@pytest.mark.parametrize(
    "text",
    [
        "einen hab ich in den briefkasten geworfen den andern per mail",
        "both sent, one by their form and one by mail (as in email)",
    ],
)
def test_each_went_its_own_way_and_both_were_noted_by_one(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert _ways(talk) == [None, None]
    assert talk.asks == "sent_confirmation"


def test_the_advice_of_receipt_came_and_was_lost() -> None:
    talk = reviewed()
    talk.say("beide per Einschreiben raus")
    talk.wait_days(3)
    talk.say("rückschein is da, 27.11.")
    assert all(one.sending and not one.sending.estimated for one in talk.case.newest_letters())
