"""A mail address that shall take the answers, told beside something else, while the account goes by another one."""

import pytest

from tests.conversation import Conversation, answering, told

OLD, NEW = "rehberg.foto@example.net", "j.rehberg@example.org"
STREET = "Zschochersche Allee 88, 04229 Leipzig"


def known() -> Conversation:
    """Somebody whose account goes by its mail address, and who is asked for the name."""
    talk = told("mein paypal ist seit 12.11. eingeschränkt, 1.840 € drauf", "geld raus", OLD)
    assert talk.case.value("account_identifier") == OLD
    return talk


@pytest.mark.parametrize(
    "text",
    [
        f"Bitte schreiben Sie meine neue Mail rein: {NEW}, die andere ist nur noch für paypal",
        f"neue mailadresse ist {NEW}",
        f"die andere mail nutze ich nicht mehr, {NEW} geht",
        f"Meine Mail ist jetzt {NEW}",
        f"antworten bitte an {NEW}",
    ],
)
def test_the_new_mail_beside_the_address_is_lost(text: str) -> None:
    talk = known()
    talk.say(f"Jonas Rehberg, {STREET}. {text}")

    assert talk.case.value("reply_email") == NEW
    assert talk.case.value("account_identifier") == OLD


@pytest.mark.parametrize(
    "text",
    [
        f"Jonas Rehberg, mein Bruder hat {NEW}",
        "Jonas Rehberg. support@paypal.com hat mir geschrieben, die neue Mail von denen",
    ],
)
def test_a_mail_of_others_takes_the_answers(text: str) -> None:
    talk = known()
    talk.say(text)

    assert talk.case.value("reply_email") == OLD


def test_a_new_mail_at_the_summary_is_taken_for_that_of_the_account() -> None:
    talk = answering(known(), "confirm_facts")
    talk.say(f"meine neue mail ist {NEW}")

    assert talk.case.value("account_identifier") == OLD
    assert talk.case.value("reply_email") == NEW


def test_the_mail_of_the_account_put_right_leaves_the_answers_to_the_wrong_one() -> None:
    talk = answering(known(), "confirm_facts")
    talk.say("die mail beim konto ist falsch, richtig ist rehberg@example.net")

    assert talk.case.value("account_identifier") == "rehberg@example.net"
    assert talk.case.value("reply_email") == "rehberg@example.net"
