"""Two whose accounts hang together: what the one may see of the other, and how a consent is taken back; and whose
power is there already."""

import pytest

from bot.dialogue.understand.consents import takes_back
from bot.dialogue.understand.faq import asked
from tests.conversation import Conversation, told


@pytest.mark.parametrize(
    "text",
    [
        "ich will nicht mehr dass sie mich in ihrem brief nennt",
        "ben soll nicht mehr in meinem brief stehen",
        "ich möchte nicht mehr in jules brief vorkommen",
        "nimm mich aus ihrem brief raus",
        "wir haben uns getrennt, er soll nicht mehr drin stehen",
        "take me out of his letter",
        "mein name soll raus aus ihrem brief",
        "ich will da nicht mehr drinstehen bei ihr",
    ],
)
def test_who_took_a_consent_back_was_not_heard(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "die Forderung soll nicht mehr in meinem Brief stehen",
        "der Betrag soll nicht mehr drin stehen",
        "sie sollen mir schreiben was in ihrem brief steht",
        "die 50 euro sollen nicht mehr rein",
        "ich will nicht dass sie mein konto löschen, in ihrem brief steht das",
        "in ihrem schreiben steht nicht warum",
    ],
)
def test_what_else_shall_not_stand_there_is_no_consent(text: str) -> None:
    assert not takes_back(text)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("kann ben das auch hier machen?", "faq.invite"),
        ("kann meine freundin das auch hier machen?", "faq.invite"),
        ("was steht in jules brief über mich?", "faq.others_letter"),
        ("sieht ben was ich hier schreibe?", "faq.others_letter"),
        ("kann mein freund lesen was ich schreibe?", "faq.others_letter"),
        ("does my boyfriend see what i write?", "faq.others_letter"),
        ("kann amazon das einfach so machen?", "faq.allowed"),
        ("dürfen die das?", "faq.allowed"),
    ],
)
def test_a_question_about_the_other_got_a_verdict(text: str, key: str) -> None:
    assert asked(text) == key


# ---- a power of attorney


def asked_for_power() -> Conversation:
    talk = told("Ich schreib für meine Mama. Amazon hat ihr Konto gesperrt")
    answers = {"represented_person": "Hermine Huber", "account_identifier": "h@example.org", "block_date": "9.11."}
    answers |= {"full_name": "Johanna Lechner", "postal_address": "Schulgasse 7, 6060 Hall in Tirol"}
    answers |= {"court_letter": "nein", "confirm_facts": "ja"}
    for _ in range(12):
        if talk.asks == "power_of_attorney":
            return talk
        answer = answers.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    raise AssertionError("never asked for")


@pytest.mark.parametrize(
    "text",
    [
        *("Ja, vom 20. November, unterschrieben", "ja hab ich schon", "liegt schon vor", "hab schon eine"),
        *("yes we already have one", "ja die hat sie am 20.11. unterschrieben"),
    ],
)
def test_a_second_power_of_attorney_was_drawn_up(text: str) -> None:
    talk = asked_for_power()
    talk.say(text)
    assert talk.case.value("power_of_attorney") is False
    assert "also da" in talk.text


@pytest.mark.parametrize("text", ["ja bitte", "ja, aber noch nicht unterschrieben", "ja, hab keine"])
def test_one_that_is_wanted_is_drawn_up(text: str) -> None:
    talk = asked_for_power()
    talk.say(text)
    assert talk.case.says_yes("power_of_attorney")


@pytest.mark.parametrize(
    "text",
    [
        "kann sie auch nen chat haben",
        "kann kim auch einen eigenen chat bekommen?",
        "braucht sie nen eigenen brief?",
        "can she have her own chat?",
        "can my flatmate get a code?",
    ],
)
def test_whether_the_other_one_can_have_a_chat_is_answered_with_the_code(text: str) -> None:
    assert asked(text) == "faq.invite"


@pytest.mark.parametrize(
    "text",
    [
        "steht mein Name in Lenas Brief?",
        "taucht mein name in seinem brief auf?",
        "werde ich in kims brief erwähnt?",
        "kommt meine adresse in ihren brief?",
        "steht mein name bei ihr im brief?",
        "does my name appear in her letter?",
        "am i named in kim's letter?",
    ],
)
def test_whether_ones_name_stands_in_the_others_letter_is_answered(text: str) -> None:
    assert asked(text) == "faq.others_letter"
    talk = told("paypal hat mein konto gesperrt wegen kim")
    before = talk.asks
    talk.say(text)
    assert "/hilfe" not in talk.text
    assert talk.asks == before


@pytest.mark.parametrize(
    "text",
    [
        "steht mein name in dem brief?",
        "kann klarna einen brief schicken?",
        "kann das inkasso einen titel bekommen?",
        "braucht amazon einen brief?",
        "steht ihr name in meinem brief?",
        "stehe ich in ihren daten?",
    ],
)
def test_what_is_asked_of_others_is_none_of_these(text: str) -> None:
    assert asked(text) not in ("faq.invite", "faq.others_letter")
