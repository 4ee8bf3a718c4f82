"""What people ask and tell while their letters wait for an answer: how long the others have, whether it arrived, that a
reminder came, that somebody called."""

import datetime as dt

import pytest

from bot.dialogue.understand.word_came import word_came
from tests.conversation import Conversation, answering, drafted, sent, told

CLAIM = "amazon hat mein konto gesperrt wegen einer forderung von coeo, 84,50 euro, schon bezahlt am 3.10."


def claimed() -> Conversation:
    talk = answering(told(CLAIM), "letter_review")
    talk.say("alle am 24.11. per mail abgeschickt")
    talk.wait_days(3)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "wann muss amazon antworten?",
        "bis wann müssen die antworten",
        "wie lange haben die noch zeit",
        "wie lang hab ich noch?",
        "how long do i have left?",
        "wann läuft die frist ab",
        "wieviel tage noch",
        "how long do they have?",
        "when do they have to answer by",
        "when's the deadline",
    ],
)
def test_who_asks_how_long_they_have_is_told_the_days(text: str) -> None:
    talk = sent()
    talk.say(text)

    assert "8. Dezember 2026" in talk.text
    assert talk.case.replies == ()


@pytest.mark.parametrize("text", ["wie lang hab ich noch?", "wieviel zeit habe ich", "how long do i have?"])
def test_who_asks_how_long_they_have_at_the_court_is_told_the_courts_day_and_no_companys(text: str) -> None:
    talk = told("hab einen mahnbescheid vom gericht bekommen, lag am 20.11. im briefkasten")
    stood = talk.asks
    talk.say(text)

    assert "1. Dezember 2026" in talk.text
    assert "1 Monat" not in talk.text
    assert talk.asks == stood


def test_as_long_as_no_letter_is_out_no_time_runs() -> None:
    talk = drafted()
    stood = talk.asks
    talk.say("wann läuft die frist ab?")

    assert "Noch läuft keine Frist" in talk.text
    assert talk.asks == stood


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("muss ich jetzt was machen", "Jetzt ist die Firma dran"),
        ("heißt das ich muss jetzt warten", "Jetzt ist die Firma dran"),
        ("soll ich nochmal anrufen?", "Eine Notiz für den Anruf"),
        ("soll ich da nochmal hinschreiben?", "Noch nicht: Bis 8. Dezember 2026"),
        ("kann ich den brief nochmal haben", "L1 an Amazon"),
        ("kann ich den brief auch faxen?", "Sendebericht"),
        ("can i fax it?", "Sendebericht"),
        ("was hast du denen geschrieben?", "L1 an Amazon"),
        ("hat amazon geantwortet?", "Das sehe ich von hier nicht"),
        ("woher weiß ich dass der angekommen ist?", "Von hier sehe ich das nicht"),
        ("erinnerst du mich?", "frage ich hier nach"),
        ("danke für die erinnerung", "Gern"),
    ],
)
def test_what_is_asked_while_waiting_has_an_answer(text: str, answer: str) -> None:
    talk = sent()
    talk.say(text)

    assert answer in talk.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("coeo hat wieder gemahnt", "dunned"),
        ("heute schon wieder ne mahnung bekommen", "dunned"),
        ("coeo hat angerufen und gedroht", "dunned"),
        ("the collector called again", "dunned"),
        ("die haben mir angeboten dass ich nur 40 euro zahlen muss", "offered"),
        ("they offered to settle for half", "offered"),
        ("sie haben angerufen und gesagt die sache ist erledigt", "said_done"),
        ("they said it's all settled on the phone", "said_done"),
        ("ich bekomme mein konto am montag zurück", "promise_dated"),
        ("i'm back in!!", "success"),
    ],
)
def test_news_while_waiting_are_noted_for_what_they_are(text: str, kind: str) -> None:
    talk = claimed()
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == [kind]
    assert all(one.sending for one in talk.case.newest_letters())


def test_a_reminder_of_the_company_is_not_the_collectors() -> None:
    talk = claimed()
    talk.say("hab ne zahlungserinnerung von amazon gekriegt")

    assert "Inkassobüro" not in talk.text


def test_what_one_still_has_to_look_for_is_no_answer() -> None:
    talk = claimed()
    talk.say("ich muss noch die mahnung raussuchen")

    assert talk.case.replies == ()


@pytest.mark.parametrize("text", ["amazon hat geantwortet", "hab post von coeo", "da kam ne mail", "amazon replied"])
def test_who_tells_that_word_came_is_asked_what_it_says(text: str) -> None:
    talk = claimed()
    talk.say(text)

    assert talk.asks == "company_reply"
    assert talk.case.replies == ()


def test_a_sigh_is_not_what_the_answer_says() -> None:
    talk = claimed()
    talk.say("amazon hat geantwortet")
    talk.say("ich könnt heulen echt")

    assert talk.asks == "company_reply"
    assert talk.case.replies == ()


TODAY = dt.date(2026, 11, 27)


@pytest.mark.parametrize(
    "text",
    [
        "keine antwort bekommen",
        "brief ist angekommen",
        "der brief ist bei amazon angekommen",
        "ich hab geantwortet",
        "amazon hat geschrieben dass sie es prüfen",
        "hab post vom gericht",
        "mail ist raus",
        "email",
    ],
)
def test_other_words_about_letters_do_not_tell_that_theirs_came(text: str) -> None:
    assert word_came(text, TODAY) == ""


def test_a_payment_for_peace_while_waiting_is_one_more() -> None:
    talk = claimed()
    talk.say("ich hab die 84,50 jetzt einfach überwiesen")

    assert talk.case.says_yes("late_payment")


@pytest.mark.parametrize(
    "text",
    [
        "reicht das per mail?",
        "muss ich noch ausdrucken",
        "die gehen morgen raus",
        "hab alles an die verbraucherzentrale geschickt",
        "einschreiben? post hat nur bis 18 uhr",
        "liegen noch auf dem tisch",
        "drucker kaputt",
        "printer's broken",
    ],
)
def test_letters_that_still_lie_here_are_not_sent(text: str) -> None:
    talk = answering(told(CLAIM), "sent_confirmation")
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)
    assert talk.asks == "sent_confirmation"
    assert "nicht mitgekommen" not in talk.text


def test_pasted_into_the_form_is_out_though_reminders_are_asked_about() -> None:
    talk = answering(told("vinted hat mein konto gesperrt seit 12.11., 96,40 euro liegen da fest"), "letter_review")
    for text in ("passt", "über das formular", "hab ich grad reinkopiert"):
        talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    [
        "Meine Frau sagt wir sollen die kleine Rechnung zahlen damit Ruhe ist",
        "mein mann meint, ich soll denen die unterlagen schicken",
        "my wife says we should just pay it",
    ],
)
def test_what_the_family_says_is_no_answer_of_the_other_side(text: str) -> None:
    talk = claimed()
    talk.say(text)

    assert talk.case.replies == ()
    assert not any(one.kind == "follow_up" for one in talk.case.letters)
