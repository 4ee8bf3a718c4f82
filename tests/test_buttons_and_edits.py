"""Buttons of another moment, and messages known by the network's names of them."""

from bot.dialogue.turn import Burst, Turn
from tests.conversation import Conversation, agreed, desk, reviewed, says


def ticket(turn: Turn) -> str:
    return next(one.ticket for one in says(turn) if one.body["choices"])


def at_the_claim() -> Conversation:
    talk = agreed()
    for text in ("Amazon hat mein Konto gesperrt seit 23.9.", "jana@example.org", "121,40 Euro"):
        talk.say(text)
    assert talk.asks == "court_letter"
    return talk


def test_every_message_with_buttons_has_a_ticket_and_no_other() -> None:
    talk = at_the_claim()

    for turn in talk.turns:
        for out in says(turn):
            assert bool(out.ticket) == bool(out.body["choices"])


def test_a_tap_on_the_newest_button_answers() -> None:
    talk = at_the_claim()
    talk.hear(Burst(choice="no", ticket=ticket(talk.last)))

    assert talk.case.value("court_letter") is False


def test_a_tap_on_an_old_button_answers_nothing_though_its_name_fits() -> None:
    talk = at_the_claim()
    old = ticket(talk.turns[0])  # the yes and no of the privacy notice
    talk.hear(Burst(choice="no", ticket=old))

    assert not talk.case.known("court_letter")
    assert talk.asks == "court_letter"


def test_a_button_that_the_open_question_does_not_offer_changes_nothing() -> None:
    talk = at_the_claim()
    before = talk.case.facts
    talk.tap("enough")
    talk.tap("unknown")

    assert talk.case.facts == before


def test_the_offer_of_a_reminder_can_be_tapped() -> None:
    talk = reviewed()
    talk.wait_days(2)
    assert "redate" in talk.case.offered
    talk.tap("redate")

    assert talk.last.drafts


def test_an_old_button_is_no_consent_of_somebody_who_was_forgotten() -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.hear(Burst(choice="yes", ticket="claim_paid|17"))

    assert talk.asks == "privacy_ok"
    assert not talk.case.known("privacy_ok")


def test_deleting_before_the_yes_can_be_confirmed_in_words_and_be_taken_back() -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.say("/loeschen")
    talk.say("nein")
    assert not talk.forgotten
    assert talk.asks == "privacy_ok"
    talk.say("/loeschen")
    talk.say("ja")

    assert talk.forgotten


def test_a_message_is_found_again_by_the_name_that_the_network_gave_it() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt", refs=("100",))
    talk.say("jana@example.org", refs=("101",))
    talk.hear(Burst(edit_ref="101", edit_text="jana.neu@example.org"))

    assert talk.case.text("account_identifier") == "jana.neu@example.org"
    assert [one.ref for one in talk.case.heard][-2:] == ["100", "101"]


def test_what_is_edited_before_the_yes_is_heard_as_it_was_edited() -> None:
    talk = Conversation(desk())
    talk.say("Amazon hat mein Konto gesperrt, anna@example.org", refs=("7",))
    talk.hear(Burst(edit_ref="7", edit_text="Amazon hat mein Konto gesperrt, jana@example.org"))
    talk.say("ja")

    assert talk.case.text("account_identifier") == "jana@example.org"


def test_an_edit_of_a_message_that_nobody_knows_is_said() -> None:
    talk = agreed()
    talk.hear(Burst(edit_ref="404", edit_text="x"))

    assert "finde ich nicht" in talk.text
