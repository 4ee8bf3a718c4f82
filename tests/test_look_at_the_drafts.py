"""What people say at the look at their drafts: praise, wishes, who signs; and what they plan meanwhile."""

import pytest

from bot.dialogue.understand.unlisted import company_named
from tests.conversation import Conversation, told

HOME = "Weserstr. 88, 12059 Berlin"
PAID = (
    "Otto hat mein Konto gesperrt, angeblich offen: 214,90 Euro. Die hab ich am 18.9. bezahlt",
    *("nein", "erika@example.org", "9.11.", "Erika Muster", HOME, "ja"),
)

# ---- the look at the drafts


def at_the_review() -> Conversation:
    talk = told(*PAID)
    for _ in range(9):
        if talk.asks == "letter_review":
            break
        talk.tap("enough")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(
    "text", ["wow ok. passt", "omg das klingt ernst. passt", "liest sich gut", "bassd", "klingt gut so", "sehr gut"]
)
def test_praise_lets_the_drafts_pass(text: str) -> None:
    talk = at_the_review()
    talk.say(text)
    assert talk.asks != "letter_review"


@pytest.mark.parametrize("text", ["wenn das passt?", "passt nicht", "Klingt gut, aber stimmt das mit dem Betrag?"])
def test_what_is_no_praise_lets_nothing_pass(text: str) -> None:
    talk = at_the_review()
    talk.say(text)
    assert talk.asks == "letter_review"


@pytest.mark.parametrize(
    "text",
    [
        *("Die 23 Bestellungen sollen rein, das ist mir wichtig", "meine offenen Bestellungen gehören da noch rein"),
        *("my open orders should be in there", "das mit dem Urlaub muss auch in den Brief"),
    ],
)
def test_what_shall_be_in_it_was_not_understood(text: str) -> None:
    talk = at_the_review()
    talk.say(text)
    assert "Ergänze" in talk.text
    talk.say("Ergänze: 23 Bestellungen sind offen.")
    assert any("23 Bestellungen sind offen." in one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["Wer unterschreibt das?", "Muss die Mama unterschreiben oder ich?", "do I have to sign?"]
)
def test_who_signs_was_not_answered(text: str) -> None:
    talk = at_the_review()
    talk.say(text)
    assert "Absender" in talk.text
    assert talk.asks == "letter_review"


def test_who_signs_for_another_person() -> None:
    talk = told("Ich schreib für meine Mama. Amazon hat ihr Konto gesperrt", "Hermine Steinlechner")
    talk.say("Muss die Mama unterschreiben oder ich?")
    assert "Hermine Steinlechner unterschreibt" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        *(
            "kann ich einfach über den account von meinem bruder kassieren solange?",
            "dann verkaufe ich über das Konto von meiner Frau",
        ),
        "can i just sell through my brother's account",
    ],
)
def test_who_wants_to_go_on_with_anothers_account_is_warned(text: str) -> None:
    talk = told("paypal hat mein account limited seit 10.11.2026")
    talk.say(text)
    assert "von jemand anderem" in talk.text


@pytest.mark.parametrize(
    "text", ["der Lohn soll auf das Konto von meiner Frau", "ich hab mit der Karte von meinem Bruder bezahlt"]
)
def test_another_account_for_the_wages_is_no_way_round(text: str) -> None:
    talk = told("N26 hat mein Konto gesperrt seit 10.11.2026")
    talk.say(text)
    assert "von jemand anderem" not in talk.text


# ---- a company that no directory lists


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Universal hat ihr das Kundenkonto gesperrt, jetzt kommt auch noch ein Inkassobüro", "Universal"),
        ("Grüß Gott, ich schreib für meine Mama\nUniversal Versand hat ihr das Konto gesperrt", "Universal Versand"),
        ("Blumenhaus Meier hat mich gesperrt", "Blumenhaus Meier"),
        ("Roborock has blocked my account", "Roborock"),
    ],
)
def test_who_a_sentence_begins_with_that_blocked_was_asked_for(text: str, name: str) -> None:
    assert company_named(text) == name


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Gestern hat mich die Firma gesperrt",
            "Jemand hat mein Konto gesperrt",
            "Meine Bank hat mein Konto gesperrt",
        ),
        *("Inkasso hat mir geschrieben und mein Konto ist gesperrt", "Mama hat ihr Konto gesperrt bekommen"),
    ],
)
def test_no_name_is_made_of_other_words(text: str) -> None:
    assert not company_named(text)


def test_who_blocked_was_not_asked_where_a_collector_wrote() -> None:
    talk = told("Mein Konto ist gesperrt, angeblich offene Rechnung. Ein Inkasso will Geld")
    asked = set()
    for _ in range(12):
        if talk.case.letters:
            break
        asked.add(talk.asks)
        answers = {"company": "Blumenhaus Meier", "full_name": "Erika Muster", "postal_address": HOME}
        answers |= {
            "court_letter": "nein",
            "confirm_facts": "ja",
            "collection_agency": "Nord Inkasso GmbH",
            "claim_amount": "80 Euro",
        }
        answer = answers.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    assert "company" in asked
    assert {"claim_dispute", "unblock_demand"} <= {one.kind for one in talk.case.letters}
