"""Who only curses gets a calm line; nothing of it is kept as a story, and the question stays."""

import pytest

from bot.dialogue.understand.insults import only_cursed
from tests import conversation


@pytest.mark.parametrize(
    "text",
    [
        *("fick dich", "ihr penner", "fuck you", "ihr arschlöcher", "leckt mich alle am arsch", "FUCK OFF"),
        *("du blöder bot", "ihr seid alle betrüger", "was für ein scheißladen", "halt die fresse", "f*** you"),
        *("stupid machine", "Verpisst euch!!!", "drecks verein", "you are all crooks", "ihr verdammten wichser"),
        *("go to hell you useless bot", "scheiße", "was für idioten", "stfu", "fuck you amazon", "fickt euch amazon"),
    ],
)
def test_a_curse_alone_is_no_story_no_company_and_no_answer(text: str) -> None:
    talk = conversation.agreed()
    facts = {topic for topic in talk.case.facts if topic != "formality"}
    talk.say(text)
    assert talk.asks == "what_happened"
    assert {topic for topic in talk.case.facts if topic != "formality"} == facts
    assert "Brief" in talk.text
    talk.say("amazon hat mein konto gesperrt, kein geld gefordert")
    before = talk.asks
    talk.say(text)
    assert talk.asks == before
    assert not talk.case.known(str(before))


@pytest.mark.parametrize(
    "text",
    [
        *("nein ihr idioten", "scheiß bank hat gekündigt", "amazon hat mein konto gesperrt ihr penner", "ja"),
        *("die idioten wollen 79,90", "Johnny Depp", "keine ahnung ihr deppen", "scheiß drauf", "nur inkasso"),
        *("betrüger haben mein konto gehackt", "mein konto ist weg du idiot", "mist vergessen", "was ist das"),
    ],
)
def test_what_tells_or_answers_beside_the_curse_is_heard(text: str) -> None:
    assert not only_cursed(text)


def test_nobody_reads_the_same_three_times_in_a_row() -> None:
    talk = conversation.agreed()
    said = []
    for _ in range(3):
        talk.say("fick dich")
        said.append(talk.text)
    assert len(set(said)) > 1


def test_it_works_in_english() -> None:
    talk = conversation.agreed("en")
    talk.say("fuck you")
    assert talk.asks == "what_happened"
    assert "letter" in talk.text
    assert not talk.case.known("what_happened")
