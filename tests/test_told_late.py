"""What comes up once the letters are out: an entry with a credit bureau, a proof that was found."""

import pytest

from tests.conversation import sent


@pytest.mark.parametrize(
    "text",
    [
        "die Schufa hat jetzt einen Eintrag gemacht",
        "schufa eintrag gefunden von riverty",
        "negativer schufa eintrag wegen der sache",
        "hab jetzt einen Schufa-Eintrag",
        "die haben mich bei der Schufa gemeldet",
        "they made a schufa entry",
        "they reported me to the credit bureau",
    ],
)
def test_an_entry_with_a_bureau_leads_to_what_is_stored_there(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(text)

    assert "Schufa-Auskunft bitte" in talk.text
    talk.say("Schufa-Auskunft bitte")
    assert "bureau_access_request" in {one.kind for one in talk.case.newest_letters()}


@pytest.mark.parametrize("text", ["hab keinen Schufa Eintrag", "die drohen mit einem Schufa Eintrag"])
def test_no_entry_and_one_that_is_only_threatened_with_are_none(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(text)

    assert "Schufa-Auskunft bitte" not in talk.text


@pytest.mark.parametrize(
    "text",
    ["hab jetzt den Kontoauszug gefunden", "found the bank statement now", "I found the receipt", "have the proof now"],
)
def test_a_proof_that_was_found_is_welcome(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(text)

    assert "als Foto oder PDF" in talk.text
