"""A PIN, a TAN or a card's data that were given away behind a message, a link or a call: the alarm comes at once, also
from somebody who does not know yet that it was forged."""

import pytest

from bot.dialogue.alarms import PHISHED
from bot.dialogue.understand.phishing import doubted, phished
from tests.conversation import Conversation, answering, desk, told

GIVEN = [
    "help i got sms that my dkb account is blocked, must confirm under dkb-kunden-sicher.com. i typed my pin and a tan",
    "i got a sms from dkb my account is blocked, i entered my pin and tan on the link",
    "i confirmed my pin on the page",
    "gave my card number on the website from the sms",
    "i filled in my card details on the link",
    "i confirmed a tan on the phone to a bank guy",
    "i entered pin on the link, money is still there",
    "hab auf den link geklickt und meine pin eingegeben",
    "tan durchgegeben am telefon",
    "hab die sms bekommen dass mein konto gesperrt ist und dann pin und tan eingegeben",
    "habe meine TAN über den Link bestätigt",
    "ich habe in der app die tan freigegeben nach einem anruf",
    "hab die push tan in der app bestätigt weil die bank angerufen hat",
    "mail von der dkb, hab pin und tan eingegeben",
    "hob mei pin eigebn auf da seitn von da sms",
    "han min pin iigä uf dere siite vom sms",
    "hab pin und tan auf dem link eingegeben, war wohl falsch von mir",
]
NOT_GIVEN = [
    "i entered my pin wrong three times and now the account is blocked",
    "pin dreimal falsch eingegeben, konto gesperrt",
    "i entered the code from the sms but amazon says it is wrong",
    "hab die tan aus der sms eingegeben und dann war das konto gesperrt",
    "i got an sms with a tan and typed the tan, then paypal blocked me",
    "i typed my password and the code but can't log in",
    "n26 fragt nach der pin, hab sie eingegeben, geht nicht",
    "they sent a link to verify my identity, i entered my data and they still block me",
    "auf der seite hab ich meine kreditkarte angegeben und bestellt",
    "ich hab meine karte bei about-you.de angegeben",
    "soll ich meine pin auf der seite eingeben?",
    "hab die tan nicht eingegeben",
    "PIN am Geldautomaten falsch eingegeben",
]


@pytest.mark.parametrize("text", GIVEN)
def test_a_secret_that_was_given_away_behind_a_message_or_a_call_is_heard(text: str) -> None:
    assert phished(text)


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_a_slip_on_the_own_page_is_no_alarm(text: str) -> None:
    assert not phished(text)


def test_the_alarm_is_said_before_the_yes_and_no_account_is_asked_for_behind_it() -> None:
    talk = Conversation(desk("en"))
    talk.say(GIVEN[0])
    assert "every minute counts" in talk.text

    talk.say("ok")
    assert talk.case.text("situation") == "phishing"
    assert talk.asks is None


def test_what_is_entered_is_heard_a_message_later_as_well() -> None:
    talk = Conversation(desk("de"))
    talk.say("sms dass mein dkb konto gesperrt ist, soll auf dkb-kunden-sicher.com bestätigen")
    talk.say("ja")
    assert PHISHED not in talk.case.marks

    talk.say("hab da pin und tan eingegeben")
    assert PHISHED in talk.case.marks
    assert "zählt jede Minute" in talk.text


def test_a_short_message_that_leads_to_a_domain_put_together_may_be_forged() -> None:
    assert doubted("sms that my dkb account is blocked, must confirm under dkb-kunden-sicher.com")
    assert not doubted("ich habe eine Mail an service@my-bank-berlin.de geschrieben")


def test_that_the_bank_blocked_the_card_is_a_step_that_is_done() -> None:
    talk = Conversation(desk("en"))
    talk.say(GIVEN[1])
    talk.say("ok")
    talk.say("yes i called them they blocked the card")

    assert "aid:bank" in talk.case.marks


# ---- a card and its code, in whatever state

BOTH = [
    "hab ich schon gemacht, kartennummer und tan eingegeben",
    "ja ich hab da alles eingetippt, kreditkarte, cvc und die tan",
    "ich hab da übrigens die kartennummer und tan eingegeben, war das falsch?",
    "Hab die Karten-Nr. und die PIN angegeben",
    "hob mei kartn und die tan eigebn",
    "i typed in my card and the tan they sent",
    "hab ne sms bekommen paypal konto gesperrt daten bestätigen stand da. hab ich gemacht",
    "got a text saying confirm your details, so i did",
]
NOT_BOTH = [
    "ich soll kartennummer und tan eingeben, soll ich das?",
    "ich hab kartennummer und tan nicht eingegeben",
    "fast hätt ich kartennummer und tan eingegeben",
    "karte und pin am geldautomat eingegeben, dann karte gesperrt",
    "beim bezahlen die kartennummer und tan eingegeben, dann wurde das konto gesperrt",
    "hab die überweisung mit karte und tan bestätigt",
    "iban und tan eingegeben, geht nicht",
]
AFTER = [
    ("hallo, mein paypal-konto wurde gesperrt. in der sms war ein link", "hab die tan eingegeben"),
    (
        "mail bekommen dass mein amazon konto gesperrt ist, sollte auf den link klicken und kreditkarte bestätigen",
        "ja hab ich eingegeben",
    ),
]


@pytest.mark.parametrize("text", BOTH)
def test_a_card_and_its_code_given_away_are_heard_without_a_word_of_a_forgery(text: str) -> None:
    assert phished(text)


@pytest.mark.parametrize("text", NOT_BOTH)
def test_a_card_that_was_used_where_it_belongs_is_no_alarm(text: str) -> None:
    assert not phished(text)


def test_the_alarm_comes_at_the_question_for_the_name_too() -> None:
    talk = answering(told("PayPal hat mir geschrieben mein Konto sei eingeschränkt."), "full_name")
    talk.say(BOTH[2])

    assert "zählt jede Minute" in talk.text
    assert "Absender" not in talk.text


@pytest.mark.parametrize(("story", "text"), AFTER)
def test_what_was_entered_is_understood_from_the_message_told_before(story: str, text: str) -> None:
    talk = told(story, text)

    assert PHISHED in talk.case.marks
    assert "zählt jede Minute" in talk.text


@pytest.mark.parametrize("text", ["hab die adresse im browser eingegeben", "hab ich gemacht", "hab nichts eingegeben"])
def test_who_looked_at_the_real_page_gave_nothing_away(text: str) -> None:
    assert PHISHED not in told(AFTER[1][0], text).case.marks
