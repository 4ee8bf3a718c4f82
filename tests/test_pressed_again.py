"""A collector that presses on after it let the claim go, or after the case ended, without naming a sum."""

import pytest

from tests.conversation import Conversation, answering, told

STORY = (
    "amazon hat mein konto am 2.11.2026 gesperrt, EOS schickt mir mahnungen über 112,40, az 77/8812. "
    "hab ich am 3.5.2024 bezahlt."
)


def over(let_go: bool) -> Conversation:
    """All is done; with `let_go` the collector wrote that it wants nothing any more."""
    talk = answering(told(STORY), "letter_review")
    for text in ("passt", "alle per mail raus"):
        talk.say(text)
    talk.wait_days(9)
    if let_go:
        talk.say("EOS schreibt: Die Forderung ist erledigt. Es besteht keine Forderung mehr.")
    talk.say("konto ist wieder offen")
    talk.say("alles da")
    assert talk.case.stage == "closed"
    talk.wait_days(16)
    return talk


@pytest.mark.parametrize(
    "text", ["eos mahnt wieder", "EOS hat schon wieder ne mahnung geschickt", "eos schickt wieder mahnungen"]
)
@pytest.mark.parametrize("let_go", [True, False])
def test_it_gets_a_letter_that_reminds_it_of_its_word(text: str, let_go: bool) -> None:
    talk = over(let_go)
    talk.say(text)
    newest = talk.case.newest_letters()[-1]
    assert (newest.kind, newest.to.kind) == ("follow_up", "collector")
    assert ("nichts mehr verlangen" in newest.text) == let_go
    assert ("Nun machen Sie die Forderung wieder geltend" in newest.text) == let_go


def test_while_the_case_runs_a_dunning_letter_is_noted_and_no_second_letter_comes() -> None:
    talk = answering(told(STORY), "letter_review")
    for text in ("passt", "alle per mail raus"):
        talk.say(text)
    talk.wait_days(3)
    talk.say("eos mahnt wieder")
    assert "follow_up" not in [one.kind for one in talk.case.letters]
