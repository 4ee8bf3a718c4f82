"""A message that may be forged, told of beside a real block or claim, gets a word of caution, and the case goes on."""

import pytest

from bot.dialogue.understand.forged_beside import without_forged
from tests.conversation import told

BLOCK = "zalando hat mein konto gesperrt seit samstag"
FORGED = 'und dann hab ich noch ne mail gekriegt von "zalando" mit link, ich soll meine bankdaten bestätigen'


@pytest.mark.parametrize("story", [(f"{BLOCK}. {FORGED}",), (BLOCK, FORGED), (f"{BLOCK}\n{FORGED}",)])
def test_a_forged_message_beside_a_block_is_warned_of_and_the_block_is_heard(story: tuple[str, ...]) -> None:
    talk = told(*story)
    assert talk.case.text("situation") != "phishing"
    assert not talk.case.text("block_reason")
    assert talk.case.value("block_date")
    assert talk.asks == "account_identifier"


def test_the_caution_is_said_once() -> None:
    talk = told(f"{BLOCK}. {FORGED}")
    assert "nichts anklicken" in talk.text
    talk.say("die mail ist komisch, ist die echt?")
    assert "nichts anklicken" not in talk.text


def test_who_asks_whether_a_mail_is_real_beside_a_misused_name_is_warned() -> None:
    talk = told("jemand hat auf meinen namen bei otto bestellt, 3 handys. jetzt schreibt mir EOS 1.248,90", "nein")
    talk.say("ist die mail von EOS mit dem link echt?")
    assert "nichts anklicken" in talk.text
    assert talk.case.text("situation") == "identity_theft"


@pytest.mark.parametrize(
    "text",
    [
        "ich hab noch ne mail bekommen, mein konto sei gesperrt, mit link, ist das echt",
        "paypal hat mein konto gesperrt. ich hab denen noch ne mail geschickt",
        "paypal hat mein konto gesperrt. dann kam noch ne sms mit link, da hab ich meine kartendaten eingegeben",
    ],
)
def test_nothing_is_left_out_of_what_is_the_story_itself(text: str) -> None:
    assert without_forged(text) == text
