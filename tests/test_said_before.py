"""What was said before is no new answer, and a paper that was sent to them is no letter of ours."""

import pytest

from tests.conversation import answering, drafted, told


@pytest.mark.parametrize(
    "said",
    [
        "i said it already, on 3 november through the hacked form",
        "hab ich doch schon gesagt",
        "steht doch oben",
        "wie gesagt, am 3.11. hab ich es gemeldet",
    ],
)
def test_that_it_was_said_before_is_no_ground_of_theirs(said: str) -> None:
    talk = answering(told("my instagram is disabled since 2 november", language="en"), "block_reason")
    talk.say(said)
    assert not talk.case.text("block_reason")


@pytest.mark.parametrize("said", ["i sent them the utility bill today", "hab denen heute meinen Ausweis geschickt"])
def test_a_paper_sent_to_them_sends_no_letter(said: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("passt")
    talk.say(said)
    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize(
    "said",
    [
        "paypal limited my account on 12 november, 640 euro from selling a bike are held",
        "paypal hat mein konto am 12.11. eingeschränkt, 640 euro aus einem verkauf sind eingefroren",
    ],
)
def test_money_that_is_held_counts_wherever_it_came_from(said: str) -> None:
    assert str(told(said).case.value("balance")).count("64000")


@pytest.mark.parametrize("said", ["KSP hab ich doch gesagt", "KSP, i said that already"])
def test_a_collector_that_no_list_knows_is_asked_for_and_taken_as_it_is_called(said: str) -> None:
    talk = answering(told("mein ebay konto ist gesperrt. KSP will 71,02 bis 30.11."), "collection_agency")
    talk.say(said)
    assert talk.case.text("collection_agency") == "KSP"


def test_what_they_only_say_hides_no_mail_of_ones_own() -> None:
    said = "airbnb suspended my account. they only say 'terms'. i wrote to them on 12 and 15 november, no reply"
    days = [one.when.first.day for one in told(said).case.contacts if one.by == "person" and one.when]
    assert days == [12, 15]


def test_the_day_of_the_block_is_no_day_of_a_word_of_theirs() -> None:
    said = (
        "uber deactivated my account on 15 november. they just said 'account under review'. i called support on the"
        " 17th and a lady said id hear back in 48 hours"
    )
    assert [one.way for one in told(said, language="en").case.contacts] == ["phone"]
