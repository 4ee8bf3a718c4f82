"""The collector lets go, and the company never answered: one line tells both, and each letter gets its own."""

import pytest

from bot.dialogue.understand.replies import classify
from tests.conversation import answering, told

STORY = {
    "de": "zalando konto gesperrt seit 3.11., angeblich 64,30 offen, riverty schreibt auch. nie bestellt.",
    "en": "zalando blocked my account on 3 nov, riverty wants 64.30, i never ordered anything",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "riverty hat die akte geschlossen, zalando hat nie geantwortet"),
        ("de", "riverty hat storniert, zalando hat sich nie gemeldet"),
        ("en", "riverty closed the file, zalando never answered"),
    ],
)
def test_who_let_go_gets_no_second_letter_and_who_is_silent_does(language: str, text: str) -> None:
    talk = answering(told(STORY[language], language=language), "sent_confirmation")
    talk.say({"de": "alles per mail raus", "en": "all sent by email"}[language])
    talk.wait_days(16)
    talk.say(text)

    assert [(one["kind"], one["letters"]) for one in talk.case.replies] == [("settled", ["L1"]), ("silence", ["L2"])]
    assert [one.to.name for one in talk.case.newest_letters() if one.sending is None] == ["Zalando SE"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("riverty verlangt nichts mehr", "settled"),
        ("die wollen nichts mehr von mir", "settled"),
        ("they closed my case", "final_textblock"),
        ("ich hab nie geantwortet", "unclear"),
        ("i have never answered them", "unclear"),
    ],
)
def test_whose_silence_and_whose_case_it_is(text: str, kind: str) -> None:
    assert classify(text) == kind


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("vodafone schreibt, sie haben den vertrag storniert", "Die Firma schreibt, dass nichts mehr offen ist."),
        ("coeo schreibt, die forderung ist storniert", "Das Inkassobüro verlangt nichts mehr."),
    ],
)
def test_who_let_the_claim_go_is_who_is_said_to_have_written(said: str, line: str) -> None:
    story = (
        "brief von coeo inkasso, 138,20 wegen vodafone, den vertrag hab ich nie gemacht",
        "Britta Schaller, Amselweg 2, 29221 Celle, b@example.org",
    )
    talk = answering(told(*story), "letter_review")
    for text in ("passt", "coeo brief per einschreiben heute raus", said):
        talk.say(text)
    assert line in talk.text
