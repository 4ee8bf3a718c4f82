"""A wish for a sentence of one's own, told behind a yes, in one breath or in the next bubble."""

import pytest

from bot.dialogue.understand.wishes import addition
from tests.conversation import answering, drafted


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (("joa", "schreib noch rein dass ich die quittung von der jacke hab"), "quittung von der jacke"),
        (("ok", "mach noch rein dass ich die pünktlich zurückgeschickt hab"), "pünktlich zurückgeschickt"),
        (("gut", "kann noch rein dass ich seit 2009 kunde bin?"), "seit 2009 kunde"),
        (("passt so, pack noch dazu: bin seit 2009 kunde",), "seit 2009 kunde"),
    ],
)
def test_what_shall_be_in_it_is_not_lost_behind_a_yes(texts: tuple[str, ...], sentence: str) -> None:
    talk = drafted()
    answering(talk, "letter_review")
    talk.say(*texts)
    assert sentence in talk.case.newest_letters()[0].text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize(
    "text",
    ["super danke", "passt, kann raus", "mach rein", "mach das rein dass das weg ist", "nimm das raus", "joa passt"],
)
def test_a_yes_alone_adds_nothing(text: str) -> None:
    assert addition(text) == ("", False)
