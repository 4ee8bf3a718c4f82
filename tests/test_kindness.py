"""What people say beside the point, and what they say twice: answered, never a riddle, never the same words."""

import pytest

from bot.dialogue.turn import Burst
from bot.messages import Received
from tests.conversation import Conversation, agreed, answering, desk, drafted, photo, reviewed, sent
from tests.test_mishaps import until


def riddle(talk: Conversation) -> bool:
    return "nicht zuordnen" in talk.text or "nicht mitgekommen" in talk.text


@pytest.mark.parametrize("kind", ["sticker", "location", "contact", "poll", "video", "dice"])
def test_a_message_of_another_kind_gets_a_word_and_the_question_stays(kind: str) -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.hear(Burst(other=kind))

    assert "nichts Lesbares" not in talk.text
    assert not riddle(talk)
    assert talk.asks == "account_identifier"


def test_a_sticker_before_the_yes_is_no_consent_and_waits_for_nothing() -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    turn = talk.hear(Burst(other="sticker"))

    assert talk.asks == "privacy_ok"
    assert not turn.hold


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("wie lange dauert das?", "Minuten"),
        ("was kostet das", "kostet nichts"),
        ("und jetzt?", "Fragen"),
        ("wann kommt ne antwort", "einen Monat"),
        ("bist du ein mensch?", "Programm"),
        ("muss ich das zahlen?", "zahlen"),
    ],
)
def test_what_everybody_asks_is_answered_and_the_open_question_stands(question: str, answer: str) -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say(question)

    assert answer in talk.text
    assert talk.asks == "account_identifier"


def test_a_question_while_waiting_is_answered_too() -> None:
    talk = sent()
    talk.say("und jetzt?")

    assert "Firma" in talk.text
    assert not riddle(talk)


def test_a_question_back_keeps_the_way_out_of_the_questions() -> None:
    talk = drafted()
    topic = talk.asks
    talk.say("wozu?")

    assert talk.asks == topic
    assert "enough" in talk.case.offered
    assert "Und jetzt?" not in talk.text


def test_enough_ends_what_the_budget_left_over() -> None:
    talk = agreed()
    for text in ("mein Konto ist gesperrt", "hm", "Amazon", "weiß nicht", "weiß nicht", "Jana Beispiel"):
        talk.say(text)
    talk.say("Lindenallee 7, 30453 Hannover")
    answering(talk, "confirm_facts")
    talk.say("ja")
    talk.say("reicht so")

    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["asdf qwer", "nein", "lorem ipsum dolor"])
def test_nobody_reads_the_same_words_three_times_at_the_review_or_at_the_summary(text: str) -> None:
    for talk in (answering(drafted(), "letter_review"), answering(_told(), "confirm_facts")):
        said = []
        for _ in range(6):
            talk.say(text)
            said.append(talk.text)

        assert all(len({*said[place : place + 3]}) > 1 for place in range(4)), said


def _told() -> Conversation:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt seit 23.9.2026, die wollen kein Geld. jana@example.org")
    return talk


def test_a_hint_follows_only_what_was_not_understood() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.hear(Burst(recordings=(Received("voice.ogg", source="1"),)))
    assert "name@example.org" not in talk.text
    talk.say("hm tja äh so")

    assert "name@example.org" in talk.text


def test_a_summary_without_a_claim_says_so() -> None:
    talk = answering(_told(), "confirm_facts")

    assert "Forderung: keine" in talk.text


def test_the_way_and_the_hour_told_at_the_review_are_not_asked_for_again() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("per E-Mail")
    talk.say("passt")

    assert talk.case.text("send_channel") == "email"
    assert talk.asks == "reminder_ok"


def test_exchanges_told_early_are_not_asked_for_again() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say("ich habe am 5.10. dort angerufen")
    talk.say("Am 14.10. schrieben sie: Konto wird in den nächsten Wochen freigegeben.")

    assert talk.case.says_yes("already_contacted")
    assert talk.case.says_yes("promise")


def test_pictures_are_called_unreadable_only_once() -> None:
    talk = drafted()
    talk.hear(Burst(kept=(photo("a.jpg"),)))
    assert "nicht lesen" in talk.text
    talk.hear(Burst(kept=(photo("b.jpg"),)))

    assert "nicht lesen" not in talk.text


@pytest.mark.parametrize("said", ["nö", "121,40", "Einschreiben", "was", "Musterweg 1", "es kam ein Mahnbescheid"])
def test_what_is_no_name_becomes_no_agency(said: str) -> None:
    talk = drafted()
    until(talk, "collection_agency")
    talk.say(said)

    assert not talk.case.text("collection_agency")


def test_a_year_is_no_account() -> None:
    talk = agreed("en")
    talk.say("Amazon blocked my account")
    talk.say("it is 23 September 2026")

    assert not talk.case.text("account_identifier")


def test_a_promise_in_an_answer_is_kept_with_its_words() -> None:
    talk = sent()
    talk.say("die haben geantwortet, konto wird in den nächsten tagen freigeschaltet")
    promise = next(one for one in talk.case.contacts if one.kind == "promise")

    assert "freigeschaltet" in promise.quote
    assert promise.when is None  # it was retold without its day
    assert talk.case.stage == "answered"


def test_who_is_blocked_again_gets_a_new_letter_with_the_new_day() -> None:
    talk = sent()
    talk.say("Konto ist wieder offen!")
    talk.say("die haben mich schon wieder gesperrt")
    assert talk.asks == "block_date"
    talk.wait_days(3)
    talk.say("seit gestern")

    assert talk.last.drafts[0].kind == "unblock_demand"
    assert "26. November 2026" in talk.last.drafts[0].text


def test_plain_agreement_with_nothing_open_is_no_riddle() -> None:
    talk = sent()
    talk.say("alles klar")

    assert talk.text
    assert not riddle(talk)


NODS = ["ok", "okay", "alles klar", "ok danke", "👍", "gut"]


def asked(topic: str) -> Conversation:
    """Somebody who is asked this, with a claim that was told."""
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt seit 23.9., angeblich 121,40 Euro Schulden")
    return answering(talk, topic)


@pytest.mark.parametrize("nod", NODS)
def test_a_nod_is_no_letter_from_a_court_and_is_asked_about_in_other_words(nod: str) -> None:
    talk = asked("court_letter")
    before = talk.text
    talk.say(nod)

    assert not talk.case.known("court_letter")
    assert talk.asks == "court_letter"
    assert talk.text != before
    talk.say("ok ja, ein gelber umschlag")
    assert talk.case.says_yes("court_letter")


@pytest.mark.parametrize("nod", NODS)
def test_a_nod_pays_no_claim(nod: str) -> None:
    talk = asked("claim_paid")
    talk.say(nod)

    assert not talk.case.known("claim_paid")
    assert talk.asks == "claim_paid"


@pytest.mark.parametrize("nod", NODS)
def test_a_nod_deletes_nothing_and_a_yes_does(nod: str) -> None:
    for talk in (drafted(), Conversation(desk())):
        talk.say("/loeschen")
        talk.say(nod)
        assert not talk.forgotten
        assert talk.asks == "delete"
        talk.say("ja")
        assert talk.forgotten


@pytest.mark.parametrize("nod", NODS)
def test_a_nod_is_no_answer_of_the_company(nod: str) -> None:
    talk = sent()
    talk.wait_days(20)
    assert talk.asks == "nudge"
    talk.say(nod)

    assert talk.asks != "company_reply"


@pytest.mark.parametrize("nod", NODS)
def test_a_nod_sends_no_letter(nod: str) -> None:
    talk = reviewed()
    talk.say(nod)

    assert all(one.sending is None for one in talk.case.newest_letters())


@pytest.mark.parametrize("nod", NODS[:3])
def test_a_nod_is_enough_where_the_bot_asks_for_leave(nod: str) -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.say(nod)
    assert talk.case.says_yes("privacy_ok")
    for topic in ("confirm_facts", "letter_review"):
        talk = asked(topic)
        talk.say(nod)
        assert talk.case.known(topic)


@pytest.mark.parametrize("first", ["hallo", "guten abend", "moin"])
def test_who_greeted_before_the_yes_is_greeted_once(first: str) -> None:
    talk = Conversation(desk())
    talk.say(first)
    talk.say("ja")

    assert talk.text == "Danke.\nWas ist passiert? Ein, zwei Sätze reichen, Fotos gehen auch."
    talk.say("hallo?")
    talk.say("hallo")
    assert "Hallo." in talk.text or "Guten Tag." in talk.text


def test_nothing_is_asked_after_everything_was_deleted() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("/delete")
    talk.say("yes")
    assert talk.forgotten
    assert talk.asks is None
    assert len(talk.text.splitlines()) == 1
