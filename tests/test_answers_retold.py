"""Answers as people retell them: in half a sentence, with what is still missing, and with questions of their own."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.settlements import settled_sums
from tests.conversation import BERLIN, Conversation, agreed, answering, sent, texts

ACCOUNT = ("ben.o@example.org", "Ben Okafor, Soldiner Str. 7, 13359 Berlin", "yes correct")
OUT = ("that's enough", "looks good", "by email", "yes", "sent today")
LATE = dt.datetime(2026, 12, 9, 18, 30, tzinfo=BERLIN)


def waiting(story: str = "my paypal is limited since 5 november, 640 euro inside") -> Conversation:
    """Somebody whose complaint and request went out on 24 November."""
    talk = agreed("en")
    for text in (story, *ACCOUNT, *OUT):
        talk.say(text)
    assert [one.id for one in talk.case.newest_letters() if one.sending] == ["L1", "L2"]
    return talk


def late(story: str = "my paypal is limited since 5 november, 640 euro inside") -> Conversation:
    """The day of the complaint is over, and somebody was asked whether anybody answered."""
    talk = waiting(story)
    talk.wait(LATE)
    assert talk.asks == "nudge"
    return talk


def second(talk: Conversation) -> str:
    """The text of the second letter."""
    return next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("still nothing", "silence"),
        ("so far nothing", "silence"),
        ("nada yet", "silence"),
        ("immer noch nichts", "silence"),
        ("weiterhin Funkstille", "silence"),
        ("noch nix", "silence"),
        ("They released 400 of the 640 euro, rest is still blocked", "partial"),
        ("Die haben 400 von 640 Euro freigegeben, der Rest ist noch gesperrt", "partial"),
        ("they wrote: we have decided to permanently limit your account. you can withdraw after 180 days.",
         "final_textblock"),
        ("Wir haben entschieden, Ihr Konto dauerhaft einzuschränken. Abheben können Sie nach 180 Tagen.",
         "final_textblock"),
        ("they said the money will be sent to my bank next week", "promise_dated"),
        ("die sagen das Geld wird nächste Woche überwiesen", "promise_dated"),
        ("They only sent me a link to download my data, but I can't log in!!", "login_loop"),
        ("die haben mir nur einen Link geschickt um meine Daten runterzuladen, ich komm aber nicht rein", "login_loop"),
        ("I talked with them on phone, the guy said he forwards it to the risk team", "forwarded"),
        ("they say they cannot give me data because of bank secrecy / security reasons", "privacy_refusal"),
        ("die geben mir wegen Bankgeheimnis keine Daten", "privacy_refusal"),
        ("aus Sicherheitsgründen können sie mir meine Daten nicht geben", "privacy_refusal"),
    ],
)  # fmt: skip
def test_an_answer_told_in_half_a_sentence_is_known(said: str, kind: str) -> None:
    assert classify(said) == kind


@pytest.mark.parametrize("said", ["the money is sent next week", "kommt nächste Woche"])
def test_next_week_ends_on_its_friday(said: str) -> None:
    assert coming(said, dt.date(2026, 12, 9)) == dt.date(2026, 12, 18)
    assert coming(said, dt.date(2026, 12, 14)) == dt.date(2026, 12, 25)


@pytest.mark.parametrize(
    ("said", "came"),
    [
        ("They released 400 of the 640 euro", [400_00]),
        ("They released 400 euro of the 640 euro", [400_00]),
        ("sie haben 1.200,50 von den 2.000 € ausgezahlt", [1_200_50]),
        ("They refunded 640 euro", [640_00]),
    ],
)
def test_of_a_part_of_a_sum_only_the_part_came(said: str, came: list[int]) -> None:
    assert [one.money.cents for one in settled_sums(said)] == came


def test_of_money_that_came_in_part_the_second_letter_asks_for_the_rest() -> None:
    talk = late()
    talk.say("They released 400 of the 640 euro, rest is still blocked")
    assert talk.asks == "refund_received"
    talk.say("yes")
    assert talk.case.value("balance") == Money(240_00)
    assert "240,00 EUR" in second(talk)
    assert "640,00 EUR" not in second(talk)


@pytest.mark.parametrize(
    "said",
    [
        "300 euro sind überwiesen worden",
        "300 euro kamen aufs konto",
        "300 euro were sent to my bank",
        'they wrote: "The restriction stays in place." and 300 euro were transferred',
    ],
)
def test_money_that_they_sent_is_no_claim_that_i_paid(said: str) -> None:
    talk = late()
    talk.say(said)
    assert talk.asks == "refund_received"
    talk.say("yes")

    assert (talk.case.value("claim_paid"), talk.case.value("claim_amount")) == (None, None)
    assert "300,00 EUR" in second(talk)
    assert "640,00" not in second(talk)  # of what is open nobody knows how much


@pytest.mark.parametrize("said", ["nothing", "still nothing", "noch nichts", "nix"])
@pytest.mark.parametrize("hours", [1, 18, 90])
def test_nothing_said_soon_after_the_sending_takes_no_letter_back(said: str, hours: int) -> None:
    talk = waiting()
    talk.wait(talk.now + dt.timedelta(hours=hours))
    talk.say(said)
    assert all(one.sending for one in talk.case.newest_letters())
    assert "8 December 2026" in talk.text


def test_where_no_claim_was_ever_spoken_of_the_second_letter_asks_for_no_word_on_one() -> None:
    talk = late("paypal limited my account on 5 november, I sent my passport already two times")
    talk.say("nothing")
    assert "keine Forderung offen" not in second(talk)


# ---- what follows


@pytest.mark.parametrize("said", ["still nothing", "immer noch nichts", "weiterhin Funkstille", "noch nix"])
def test_still_nothing_brings_the_second_letter(said: str) -> None:
    talk = late()
    talk.say(said)
    assert second(talk)


def test_a_decision_that_was_told_is_an_answer_of_which_the_second_letter_says_nothing_false() -> None:
    talk = late()
    talk.say("they wrote: we have decided to permanently limit your account. you can withdraw after 180 days.")
    assert "inhaltliche Antwort erhalten habe" not in second(talk)
    assert "geht auf meine Fragen nicht ein" not in second(talk)
    assert "claim" not in talk.text


def test_an_answer_that_says_little_is_not_asked_for_a_claim_that_nobody_made() -> None:
    talk = waiting()
    talk.say(forward_text="Hello Ben, thanks, bye.", forward_from="PayPal", forward_date="2026-11-24")
    assert "claim" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "they said the money will be sent to my bank next week",
        "They only sent me a link to download my data, but I can't log in!!",
        "they say they cannot give me data because of bank secrecy / security reasons",
        "die schreiben das Geld wird nächste Woche auf mein Konto überwiesen",
    ],
)
def test_what_the_other_side_answers_changes_no_aim_and_no_ground(said: str) -> None:
    talk = late()
    talk.say(said)
    assert not talk.case.known("goal")
    assert not talk.case.known("block_reason")


def test_a_promise_for_next_week_is_waited_for() -> None:
    talk = late()
    talk.say("they said the money will be sent to my bank next week")
    assert ("1", "promise:2026-12-18") in talk.planned
    assert [one.id for one in talk.case.newest_letters()] == ["L1", "L2"]


@pytest.mark.parametrize(
    "said",
    [
        "account works again since this morning, but still no explanation",
        "Konto geht seit heute früh wieder, aber immer noch keine Erklärung",
    ],
)
def test_where_only_the_reasons_are_missing_only_they_stay_open(said: str) -> None:
    talk = late()
    talk.say(said)
    assert {one.id for one in talk.case.newest_letters() if one.answered} == {"L1"}
    assert "L2" in talk.text
    assert talk.asks is None


@pytest.mark.parametrize(
    "said",
    ["who can I complain to? is there an ombudsman?", "wo kann ich mich beschweren?", "gibt es eine Schlichtung?"],
)
def test_who_asks_where_to_complain_is_shown_the_ways(said: str) -> None:
    talk = late()
    talk.say(said)
    assert "Consumer centre" in talk.text
    assert talk.asks == "nudge"
    talk.say("nothing")
    assert second(talk)


@pytest.mark.parametrize("said", ["who can I complain to? is there an ombudsman?", "wo kann ich mich beschweren?"])
def test_the_ways_are_shown_before_the_day_too_and_no_day_is_called_over(said: str) -> None:
    talk = waiting()
    talk.say(said)
    assert "Consumer centre" in talk.text
    assert "passed" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "they answered in Dutch, I don't understand it",
        "die Antwort ist auf Französisch, ich versteh kein Wort",
        "they wrote me in another language, cant read it",
    ],
)
def test_an_answer_in_a_language_that_is_not_read_is_to_be_forwarded(said: str) -> None:
    talk = late()
    talk.say(said)
    assert talk.asks == "company_reply"
    assert "forward" in talk.text


@pytest.mark.parametrize("said", ["I give up, it is too much stress", "ich geb auf, das ist mir alles zu viel"])
def test_who_gives_up_disputes_no_sum(said: str) -> None:
    talk = late()
    talk.say(said)
    assert not talk.case.known("dispute_reasons")


@pytest.mark.parametrize(
    "said",
    [
        "they wrote: our decision is final. we cannot help you further",
        "they wrote: we cannot give you any information for privacy reasons",
    ],
)
def test_a_letter_that_follows_on_the_first_day_sets_a_day_behind_the_first_ones(said: str) -> None:
    talk = waiting()
    talk.say(said)
    about = {one.id: one for one in talk.case.newest_letters()}
    last = next(one for one in talk.case.newest_letters() if one.kind == "follow_up")
    assert last.due == dt.date(2026, 12, 9 if about[last.answers].sets_day else 8)


# ---- what is asked and said on other days


def banned(wish: str) -> Conversation:
    """Somebody whose profile was banned and who said what they want; the letters are out."""
    talk = agreed("en")
    talk.say(f"instagram banned my account on 5 november. {wish}")
    for text in ACCOUNT:
        talk.say(text)
    talk = answering(talk, "sent_confirmation")
    talk.say("sent today by email")
    return talk


def test_who_wants_only_the_data_gets_no_alarm_of_a_deletion() -> None:
    talk = banned("I want only my data, nothing else")
    assert [one.kind for one in talk.case.newest_letters()] == ["access_request"]
    assert not [key for _, key in talk.planned if key.startswith("end:")]


def test_where_no_deletion_was_told_the_end_of_the_six_months_is_called_no_deletion() -> None:
    talk = banned("I want it back")
    talk.wait(dt.datetime(2027, 4, 20, 18, 30, tzinfo=BERLIN))
    end = next(turn for turn in talk.turns if any("complaint to the platform itself" in text for text in texts(turn)))
    assert "deleted" not in " ".join(texts(end))


@pytest.mark.parametrize("said", ["widerspruch heute per fax ans gericht raus", "L3 heute per Post raus"])
def test_a_court_owes_no_answer_by_the_day_of_the_objection(said: str) -> None:
    talk = sent()
    talk.say("heute kam ein gelber umschlag vom amtsgericht wedding, mahnbescheid, zugestellt am 20.11.")
    talk.say("26-1234567-0-1")
    talk = answering(talk, "sent_confirmation")
    talk.say(said)
    assert "Widerspruch beim Gericht: muss bis Freitag, 4. Dezember 2026 dort sein" in talk.text


@pytest.mark.parametrize(
    "said", ["they gave me refund 89,99 but account still close and gift card gone", "got refund 89,99, rest nothing"]
)
def test_a_refund_told_by_a_learner_came(said: str) -> None:
    assert [one.money.cents for one in settled_sums(said)] == [89_99]
    assert classify(said) == "partial"


def test_a_refund_that_was_refused_did_not_come() -> None:
    assert not settled_sums("they gave me no refund of 89,99")


@pytest.mark.parametrize("said", ["gestern sind 300 euro gekommen", "300 euro sind heute eingegangen"])
def test_money_that_i_saw_come_is_not_asked_for_and_what_is_left_is_demanded(said: str) -> None:
    talk = late()
    talk.say(said)
    assert talk.asks == "letter_review"
    assert talk.case.value("balance") == Money(340_00)
    assert "340,00 EUR" in second(talk)


def test_a_second_letter_that_runs_is_followed_by_none_about_the_data() -> None:
    talk = late()
    talk.say("300 euro sind gekommen")
    talk.say("passt")
    talk.say("heute per mail raus")
    before = len(talk.case.newest_letters())
    talk.say("weitere 40 euro sind heute gekommen")
    assert talk.case.value("balance") == Money(300_00)
    assert len(talk.case.newest_letters()) == before
    assert "Die Uhr läuft weiter" in talk.text or "clock" in talk.text
