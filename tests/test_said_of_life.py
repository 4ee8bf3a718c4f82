"""What people tell of their lives beside the case is heard as that, and never as an answer to the letters."""

import pytest

from tests.conversation import agreed, answering, drafted, reviewed, sent

CRISIS = "0800 111 0 111"


@pytest.mark.parametrize(
    "text",
    [
        "am liebsten wär ich tot",
        "ich tu mir was an",
        "dann spring ich halt von der brücke",
        "ich mach schluss mit allem",
        "manchmal denk ich ans sterben",
        "ich halt das nicht mehr aus, will nicht mehr",
        "ich kann nicht mehr. am liebsten wär ich tot",
        "i'll hurt myself",
        "i dont want to be here anymore",
        "i might as well end it all",
    ],
)
def test_whoever_wants_to_die_is_told_whom_to_call_once_and_at_any_moment(text: str) -> None:
    for talk in (agreed(), drafted(), sent()):
        talk.say(text)

        assert talk.text.count(CRISIS) == 1


@pytest.mark.parametrize(
    "text", ["der account ist tot", "mein hund ist tot", "mach schluss mit dem abo", "jump the queue"]
)
def test_what_is_dead_or_over_otherwise_is_no_crisis(text: str) -> None:
    talk = agreed()
    talk.say(text)

    assert CRISIS not in talk.text


@pytest.mark.parametrize(
    "text",
    ["mein hund ist heute gestorben", "mutter ist gestern gestorben", "meine oma ist gestern ins krankenhaus gekommen"],
)
def test_a_death_or_an_illness_sends_no_letter(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert all(one.sending is None for one in talk.case.letters)


@pytest.mark.parametrize("text", ["heute", "gestern abend", "gestern gemacht", "heute um 6 erledigt"])
def test_a_day_and_hardly_more_says_that_the_letters_went_out(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert any(one.sending for one in talk.case.letters)


def test_ones_own_mail_address_is_no_company() -> None:
    talk = agreed()
    talk.say("mein konto ist gesperrt")
    talk.say("jens@example.org")

    assert talk.case.text("company") == ""
    assert talk.case.text("account_identifier") == "jens@example.org"


def test_nobody_gives_a_power_of_attorney_to_themselves() -> None:
    talk = agreed()
    talk.say("meine mutter (82, demenz), otto konto gesperrt, EOS inkasso 184,20 az 44-8821")
    for _ in range(4):
        if talk.asks != "represented_person":
            talk.tap("no")
    talk.say("Hildegard Brandt, Lindenallee 12, 38100 Braunschweig")

    assert talk.case.text("represented_person") == "Hildegard Brandt"
    assert talk.case.text("full_name") == ""


def test_who_has_no_printer_is_still_reminded() -> None:
    talk = answering(drafted(), "send_channel")
    talk.say("post")
    talk.say("habe keinen drucker")

    assert talk.case.value("reminder_ok") is not False
    assert "Copyshop" in talk.text
