"""What people ask with the letters in their hand, and the company's address that they looked up."""

import pytest

from tests.conversation import Conversation, drafted, reviewed

MISSED = ("nicht zuordnen", "nicht mitgekommen")


def after(said: str) -> Conversation:
    talk = reviewed()
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("wohin schick ich das", "Marcel-Breuer-Straße"),
        ("Adresse?", "Marcel-Breuer-Straße"),
        ("an welche adresse?", "Marcel-Breuer-Straße"),
        ("an wen geht das", "Marcel-Breuer-Straße"),
        ("where do i send this", "Marcel-Breuer-Straße"),
        ("sind die fotos dabei", "keine Anlage"),
        ("muss ich die screenshots selber anhängen", "keine Anlage"),
        ("wie öffne ich die eml", "PDF"),
        ("die eml geht nicht auf", "PDF"),
        ("ich hab kein mailprogramm", "PDF"),
        ("was schreib ich in den betreff", "Betreff"),
        ("reicht eine mail", "genügt in der Regel"),
        ("muss ich das ausdrucken", "genügt in der Regel"),
        ("kann ich das per whatsapp schicken", "WhatsApp"),
        ("muss ich noch warten", "Warten muss man nicht"),
        ("was wenn die nein sagen", "nicht das Ende"),
        ("was passiert wenn ich das abschicke", "beginnt die Frist"),
        ("ich trau mich nicht", "von allein geht nichts raus"),
        ("ich will das nicht mehr schicken", "von allein geht nichts raus"),
        ("hab alles ausgedruckt", "nur noch das Abschicken"),
        ("die adresse stimmt nicht", "Die Anschrift von Amazon ist"),
        ("was passiert mit meinen daten", "verschlüsselt"),
    ],
)
def test_a_question_about_sending_stayed_without_an_answer(said: str, told: str) -> None:
    talk = after(said)
    assert told in talk.text or told in _other_turn(said)
    assert not any(word in talk.text for word in MISSED)
    assert talk.asks == "sent_confirmation"
    assert not any(one.sending for one in talk.case.letters)


def _other_turn(said: str) -> str:
    """The same is said in other words every second turn."""
    talk = reviewed()
    talk.say("moment")
    talk.say(said)
    return talk.text


@pytest.mark.parametrize("said", ["passt so", "gut", "meine mutter ist krank"])
def test_an_answer_to_the_review_is_no_question(said: str) -> None:
    talk = drafted()
    talk.say(said)
    assert "Dorthin gehen" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "hier: impressum@amazon.de",
        "gefunden: impressum@amazon.de",
        "im impressum steht impressum@amazon.de",
        "die von amazon ist impressum@amazon.de",
        "hab gegoogelt, impressum@amazon.de",
        "ok dann an impressum@amazon.de",
        "i found impressum@amazon.de",
    ],
)
def test_the_mail_address_that_i_was_asked_for_was_lost(said: str) -> None:
    talk = after(said)
    assert talk.case.text("company_email") == "impressum@amazon.de"
    assert talk.case.text("reply_email") == "jana@example.org"


def test_my_own_new_mail_address_stays_mine() -> None:
    talk = after("meine neue mail ist jana2@example.org")
    assert talk.case.text("reply_email") == "jana2@example.org"
    assert not talk.case.known("company_email")


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat jetzt die adresse Amazonstr. 3, 80807 München",
        "im impressum steht Amazonstr. 3, 80807 München",
        "laut impressum Amazonstr. 3, 80807 München",
        "Amazon, Amazonstr. 3, 80807 München",
        "die firma sitzt Amazonstr. 3, 80807 München",
    ],
)
def test_the_companys_address_was_lost_or_became_mine(said: str) -> None:
    talk = after(said)
    assert talk.case.text("company_address").endswith("Amazonstr. 3\n80807 München")
    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"


@pytest.mark.parametrize(
    ("said", "told"),
    [("which email address", "Marcel-Breuer"), ("i don't have a mail program", "PDF"), ("i don't dare", "von allein")],
)
def test_a_question_about_sending_in_english_stayed_without_an_answer(said: str, told: str) -> None:
    talk = after(said)
    assert told in talk.text or told in _other_turn(said) or "bleiben die Briefe" in talk.text
