"""A mail address that is told without a word, beside that of the account, or where nobody has one: it takes the
answers, and the account that the letters name stays what it is."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
LOCKED = ("microsoft hat mein konto gesperrt, outlook, onedrive, alles", "jannik.poehls@outlook.de", "seit 28.11.")
SENDER = "Jannik Pöhls, Tribseer Damm 20a, 18437 Stralsund"
STOLEN = "da hat wer auf meinen namen bei otto bestellt, jetzt will EOS 478,12 von mir, aktenzeichen 4471 0988 12"


def _known(talk: Conversation) -> tuple[str, str]:
    return talk.case.text("account_identifier"), talk.case.text("reply_email")


def _at_the_summary() -> Conversation:
    talk = told(*LOCKED, SENDER, "weiß ich nicht", now=NOW)
    assert talk.asks == "confirm_facts"
    return talk


def test_at_the_summary_another_mailbox_takes_the_answers() -> None:
    talk = _at_the_summary()
    talk.say("jannik.poehls@gmx.de")
    talk.say("ja")
    assert _known(talk) == ("jannik.poehls@outlook.de", "jannik.poehls@gmx.de")
    assert "Kontos jannik.poehls@outlook.de" in talk.case.newest_letters()[0].text


@pytest.mark.parametrize("said", [f"{SENDER}, jannik.poehls@gmx.de", f"{SENDER}, mail an jannik.poehls@gmx.de bitte"])
def test_told_with_the_street_it_takes_the_answers(said: str) -> None:
    assert _known(told(*LOCKED, said, now=NOW)) == ("jannik.poehls@outlook.de", "jannik.poehls@gmx.de")
    other = ("otto hat mein konto gesperrt seit 3.11., angeblich schulden", "nein kein gericht", "jannik@example.org")
    assert _known(told(*other, said, now=NOW)) == ("jannik@example.org", "jannik.poehls@gmx.de")


def test_another_mailbox_of_theirs_is_the_account_that_was_mistyped() -> None:
    talk = _at_the_summary()
    talk.say("janik.poehls@outlook.de")
    assert talk.case.text("account_identifier") == "janik.poehls@outlook.de"


def test_the_account_itself_can_still_be_put_right() -> None:
    talk = _at_the_summary()
    talk.say("das konto läuft auf jannik.poehls@gmx.de, sorry")
    assert talk.case.text("account_identifier") == "jannik.poehls@gmx.de"


def test_who_never_ordered_has_no_account_by_telling_a_mail_address() -> None:
    talk = told(STOLEN, "nein", "Manuela Krings, Ostwall 112, 47798 Krefeld", now=NOW)
    assert talk.asks == "confirm_facts"
    talk.say("m.krings@web.de")
    assert _known(talk) == ("", "m.krings@web.de")
    assert "Antworten an m.krings@web.de" in talk.text
    assert "Konto" not in talk.text
