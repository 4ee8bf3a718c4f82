"""Who waits for an answer tells what came and asks in one breath: what came is heard, and what is asked is answered."""

import datetime as dt

import pytest

from tests import conversation

NEWS = [
    ("die haben abgelehnt. was kann ich jetzt machen?", "final_textblock"),
    ("die sagen das bleibt gesperrt für immer, kann man da gar nix machen?", "final_textblock"),
    ("konto ist wieder offen! muss ich noch was tun?", "success"),
    ("konto ist frei, und jetzt?", "success"),
    ("they unlocked it but the money is gone, what now?", "partial"),
    ("sie wollen meinen ausweis, soll ich den schicken?", "id_demand"),
]


def waiting() -> conversation.Conversation:
    talk = conversation.sent()
    talk.now += dt.timedelta(days=5)
    return talk


@pytest.mark.parametrize(("text", "kind"), NEWS)
def test_news_are_heard_though_a_question_stands_behind_them(text: str, kind: str) -> None:
    talk = waiting()
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == [kind]
    assert "keine gute Antwort" not in talk.text
    assert "Jetzt ist die Firma dran" not in talk.text


def test_a_letter_that_came_back_is_heard_though_it_is_asked_where_to_go_now() -> None:
    talk = waiting()
    talk.say("der brief kam zurück, wohin jetzt?")

    assert talk.asks == "company_address"


def test_who_got_an_answer_and_asks_what_now_is_asked_what_it_says() -> None:
    talk = waiting()
    talk.say("habe eine antwort bekommen. was jetzt?")

    assert talk.asks == "company_reply"


@pytest.mark.parametrize("text", ["was jetzt?", "mir gehts nicht gut. wie lange noch?", "wie lange dauert das?"])
def test_a_question_alone_is_no_news(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert talk.case.replies == ()
    assert "8. Dezember 2026" in talk.text or "2 Wochen" in talk.text


@pytest.mark.parametrize("text", ["nein, nichts. was jetzt?", "no answer. what can i do now?", "nix. und nun?"])
def test_that_nothing_came_is_heard_at_the_reminder_though_a_question_stands_behind_it(text: str) -> None:
    talk = conversation.sent()
    talk.wait_days(15)
    assert talk.asks == "nudge"
    talk.say(text)

    assert [one["kind"] for one in talk.case.replies] == ["silence"]
    assert talk.asks == "letter_review"


def test_the_days_of_letters_just_sent_are_not_listed_twice() -> None:
    talk = conversation.reviewed()
    talk.say("beide raus. wie lange dauert das jetzt?")

    assert talk.text.count("8. Dezember 2026") == 1
