"""An answer that names what somebody is said to have done: no letter says that it names nothing."""

import pytest

from tests.conversation import Conversation, sent

FALSE = "nennt keine konkreten Tatsachen"
RETURNS = (
    "sie schreiben: Nach Prüfung halten wir an der Sperrung fest, weil über Ihr Konto mehrere Retouren ohne Inhalt "
    "eingegangen sind."
)


def answered(text: str) -> Conversation:
    talk = sent()
    talk.say(text)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        RETURNS,
        "sie schreiben: wir halten an der Sperrung fest, weil es mit einem anderen Konto verknüpft ist, das gegen "
        "unsere Richtlinien verstoßen hat.",
        "die haben geschrieben: Ihr Konto bleibt gesperrt, da Sie mehrfach Ware nicht zurückgeschickt haben.",
        "they wrote: We uphold the suspension because several returns arrived empty.",
        "they wrote: Your account remains closed because it is linked to another account.",
        "Sie schreiben: Das Konto bleibt geschlossen wegen mehrerer Rückbuchungen.",
    ],
)
def test_the_letter_said_that_their_answer_names_no_facts_though_it_named_a_deed(text: str) -> None:
    talk = answered(text)
    letter = talk.case.newest_letters()[-1]
    assert FALSE not in letter.text
    assert "Sie haben einen Grund genannt" in letter.text
    assert "Konkrete Gründe stehen nicht darin" not in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "sie schreiben: Ihr Konto bleibt gesperrt, weil Sie gegen unsere Richtlinien verstoßen haben.",
        "sie schreiben: Ihr Konto bleibt gesperrt, weil uns ungewöhnliche Aktivitäten aufgefallen sind.",
        "sie schreiben: Wir halten an der Sperrung fest. Bitte eröffnen Sie kein anderes Konto.",
    ],
)
def test_a_text_block_was_taken_for_a_ground(text: str) -> None:
    assert FALSE in answered(text).case.newest_letters()[-1].text


@pytest.mark.parametrize(
    "said",
    [
        "das stimmt nich, hab alles zurückgeschickt",
        "Stimmt nicht, ich hab alles zurückgeschickt",
        "nein das ist nicht wahr, hab alles zurückgeschickt",
        "that is not true, hab alles zurückgeschickt",
    ],
)
def test_what_was_said_against_their_ground_was_lost(said: str) -> None:
    talk = answered(RETURNS)
    talk.say(said)
    assert "ab alles zurückgeschickt." in talk.case.newest_letters()[-1].text
    assert "Steht jetzt in L3" in talk.text


@pytest.mark.parametrize("said", ["das stimmt nicht, es war der 13.9.", "stimmt nicht", "das stimmt, danke"])
def test_a_correction_was_put_into_the_letter_as_a_sentence(said: str) -> None:
    talk = answered(RETURNS)
    talk.say(said)
    assert "Steht jetzt in" not in talk.text
