"""Where people in Britain and Ireland are sent, and to whom their letters go."""

import pytest

from bot.dialogue.understand.claims import claim_alleged
from tests.conversation import told


@pytest.mark.parametrize("said", ["can i go to small claims?", "small claims court?", "i'll take them to small claims"])
def test_small_claims_are_nobodys_claim(said: str) -> None:
    assert claim_alleged(said) is None


def test_who_asks_for_small_claims_or_for_help_in_ireland_is_told_the_ways() -> None:
    talk = told("airbnb deactivated my account on 2 november, 1,250.50 euro of payouts held", language="en")
    for text in ("both", "aoife@example.ie", "Aoife Byrne, 14 Clanbrassil Terrace, Dublin 8, D08 X2Y4", "yes"):
        talk.say(text)
    talk.say("that's enough")
    talk.say("emailed both just now")
    talk.say("can i go to small claims?")
    assert "can be made from" in talk.text
    assert talk.asks != "court_letter"
    talk.say("who can help me in ireland?")
    assert "Citizens Information" in talk.text


@pytest.mark.parametrize("said", ["it should go to", "company:", "the contract is with", "please send it to"])
def test_whom_a_letter_should_go_to_is_not_where_the_sender_lives(said: str) -> None:
    talk = told("I live in Leeds. Amazon closed my account on 3 November, £247.60 on it", language="en")
    for text in ("both", "g@example.co.uk", "Gemma Holt, 27 Ashgrove Road, Leeds LS6 2BT", "yes", "that's enough"):
        talk.say(text)
    own = talk.case.text("postal_address")
    talk.say(f"{said} Amazon UK Services Ltd, 1 Principal Place, Worship Street, London EC2A 2FA")

    assert talk.case.text("postal_address") == own
    assert talk.case.text("company") == "Amazon UK Services Ltd"
    assert talk.case.text("company_address").startswith("1 Principal Place")


def test_who_lives_in_britain_is_told_that_another_company_may_be_meant() -> None:
    talk = told("I live in Leeds. Amazon closed my account on 3 November, £247.60 on it", language="en")
    for text in ("both", "g@example.co.uk", "Gemma Holt, 27 Ashgrove Road, Leeds LS6 2BT", "yes"):
        talk.say(text)

    assert "another company of the group" in talk.text


def test_who_asks_after_brexit_whether_the_gdpr_applies_hears_what_does() -> None:
    talk = told(
        "Amazon closed my account, £247.60 gift card on it. I'm in Leeds\ndoes GDPR even apply to me since Brexit?",
        language="en",
    )

    assert "UK GDPR" in talk.text
    assert "ICO" in talk.text


def test_in_berlin_the_gdpr_applies() -> None:
    talk = told("Amazon closed my account, 47 euro gift card on it", language="en")
    talk.say("does the gdpr apply to me?")

    assert "Article 3" in talk.text
