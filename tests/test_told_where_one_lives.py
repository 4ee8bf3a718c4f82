"""What holds in Germany alone is told as that; and a letter asks for answers in its own language."""

from tests.conversation import Conversation, answering, told


def _ban(*texts: str) -> Conversation:
    talk = answering(told("tinder banned my account on 1 november 2026", *texts, language="en"), "confirm_facts")
    talk.say("yes")
    return talk


def _ask(talk: Conversation) -> str:
    return " ".join(next(one.text for one in talk.case.letters if one.kind == "dsa_complaint").split())


def test_an_english_letter_asks_for_answers_in_english() -> None:
    assert "if possible in English" in _ask(_ban("can the letter be in english"))


def test_a_german_letter_asks_for_answers_in_german() -> None:
    assert "möglichst in deutscher Sprache" in _ask(_ban())


def test_nobody_in_amsterdam_is_sent_to_a_german_office() -> None:
    talk = told(
        "wise closed my account on 1 october 2026, 1.804,22 eur inside. wise mail: nina.h@gmail.com",
        "Nina Hansen, Kerkstraat 12, 1017 GL Amsterdam",
        "i need it for rent",
        language="en",
    )
    said = " ".join(one.body["text"] for turn in talk.turns for one in turn.says if one.type == "say")

    assert "ask for help near you" in said
    assert "Basiskonto" not in said
    assert "welfare" not in said


def test_the_german_account_for_everybody_is_called_a_german_one() -> None:
    talk = told("revolut locked me out. salary and rent inside, 3.120 eur", language="en")
    said = " ".join(one.body["text"] for turn in talk.turns for one in turn.says if one.type == "say")

    assert "In Germany every bank has to offer" in said
