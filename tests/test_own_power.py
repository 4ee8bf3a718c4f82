"""Who holds a power of attorney for their father, and is not spoken with: whose name stands in the letters, and what
they say of a signature."""

import pytest

from bot.dialogue.understand.powers import held, refused
from bot.letters.offers import BY_POWER
from tests.conversation import Conversation, answering, told

STORY = "ich schreibe für meinen vater. Bonprix hat sein konto gesperrt wegen 86,40 Euro, das hat er am 2.10. bezahlt."
REFUSED = "Ich hab eine Vollmacht aber die reden nicht mit mir."
ANSWER = "Bonprix schreibt: Wir sprechen nur mit dem Kontoinhaber."


def for_father(story: str) -> Conversation:
    return told(story, "nein", "Erwin Lodemann", "Kundennummer 7733 0912", "seit 1.11.")


def answered(talk: Conversation) -> str:
    answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(12)
    talk.say(ANSWER)
    return " ".join(talk.case.newest_letters()[-1].text.split())


def test_the_daughters_name_at_the_question_for_his_address_is_kept_and_stands_in_the_letters() -> None:
    talk = for_father(f"{STORY} Ich hab eine Vollmacht.")
    assert talk.asks == "postal_address"
    talk.say("Silke Lodemann")
    talk.say("ich wohn in kaiserslautern. mit mir reden die nicht")
    assert talk.case.text("full_name") == "Silke Lodemann"
    assert talk.case.text("represented_person") == "Erwin Lodemann"
    answering(talk, "letter_review")

    for letter in talk.case.newest_letters():
        assert "Erwin Lodemann, vertreten durch Silke Lodemann (mit Vollmacht)" in letter.text


def test_her_name_is_asked_for_before_the_letters_are_drafted() -> None:
    talk = for_father(f"{STORY} {REFUSED}")
    answering(talk, "full_name")

    assert not talk.case.letters


@pytest.mark.parametrize(
    "name", ["Erwin Lodemann", "Haus Abendrot", "Sonnenhof Lodemann 3", "Silke", "Bonprix Lodemann?"]
)
def test_his_own_name_and_no_name_are_not_hers(name: str) -> None:
    talk = for_father(f"{STORY} Ich hab eine Vollmacht.")
    assert talk.asks == "postal_address"
    talk.say(name)

    assert not talk.case.known("full_name")


def test_a_letter_of_a_father_who_is_represented_says_nothing_of_his_signature() -> None:
    talk = for_father(f"{STORY} {REFUSED}")
    talk.say("Silke Lodemann")

    text = answered(talk)
    assert "trägt meine Unterschrift" not in text
    assert "Silke Lodemann vertritt mich mit Vollmacht" in text


def test_nor_does_one_where_nobody_told_who_represents_him() -> None:
    talk = for_father(f"{STORY} Ich hab eine Vollmacht.")

    text = answered(talk)
    assert "trägt meine Unterschrift" not in text
    assert "eine Vollmacht von mir" in text


def test_without_a_power_of_attorney_the_letter_is_his_own() -> None:
    talk = for_father(STORY)

    assert "trägt meine Unterschrift" in answered(talk)
    assert BY_POWER not in talk.case.marks


@pytest.mark.parametrize(
    "said",
    [
        "ja bin bevollmächtigt, notariell", "hab ne vorsorgevollmacht vom notar", "Vollmacht liegt vor",
        "i have a power of attorney",
    ],
)  # fmt: skip
def test_a_power_of_attorney_is_held(said: str) -> None:
    assert held(said)


@pytest.mark.parametrize(
    "said",
    [
        "die wollen eine vollmacht", "nur mit vollmacht reden die", "die haben gesagt ich brauch ne vollmacht",
        "ich habe um eine vollmacht gebeten", "bin nicht bevollmächtigt", "they want me to have a power of attorney",
    ],
)  # fmt: skip
def test_one_that_is_wanted_is_not(said: str) -> None:
    assert not held(said)


@pytest.mark.parametrize(
    ("said", "so"),
    [
        ("mit mir reden die nicht", True),
        ("die Dame sagte sie darf mir nichts sagen", True),
        ("jedes mal: auskunft nur an den kontoinhaber", True),
        ("mir sagen die nix", True),
        ("they won't talk to me", True),
        ("die sagen nichts", False),
        ("ich rede nicht mit denen", False),
        ("sie antworten nicht", False),
    ],
)
def test_that_they_do_not_speak_with_the_helper_is_heard(said: str, so: bool) -> None:
    assert refused(said) is so
