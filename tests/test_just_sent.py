"""A short word that letters went out is noted at any question after the draft; where no letter is, a line says so."""

import datetime as dt
from dataclasses import replace

import pytest

from tests import conversation
from tests.conversation import START, Conversation, agreed, answering, drafted, reviewed, sent, texts, told

BLOCKED = (
    "Amazon hat mein Konto am 12.11. gesperrt. 300 euro guthaben sind drauf.",
    "Anna Huber, Ringstraße 12, 80331 München, anna@example.org",
    "beides",
    "ja",
)
SAID = [
    ("passt, per mail abgeschickt", "email"),
    ("looks good, sent it by email", "email"),
    ("per kontaktformular heute", "form"),
    ("i hobs gschickt", "email"),
    ("habs eben gefaxt", "fax"),
    ("hab ich geschickt", "email"),
    ("sent", "email"),
    ("hons weggschickt per einschreiben", "post"),
    ("ok hab ich abgeschickt", "email"),
    ("der brief ist heute weggegangen", "email"),
    ("beide sind eben per fax abgegangen", "fax"),
]


def looked_at() -> Conversation:
    talk = drafted()
    talk.say("reicht so")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(("text", "way"), SAID)
def test_at_the_review_it_is_noted_with_day_and_way(text: str, way: str) -> None:
    talk = looked_at()
    talk.say(text)

    out = [one.sending for one in talk.case.newest_letters()]
    assert out
    assert all(one and (one.way, one.sent_on) == (way, START.date()) for one in out)


@pytest.mark.parametrize(("text", "way"), SAID)
def test_so_it_is_while_something_else_is_asked(text: str, way: str) -> None:
    talk = drafted()
    assert talk.asks == "claim_reference"
    talk.say(text)

    assert [one.sending.way if one.sending else "" for one in talk.case.newest_letters()] == [way] * 2


@pytest.mark.parametrize(
    "text",
    [
        *("das geld ist abgegangen", "mein paket ist weggegangen", "ist noch nicht weggegangen"),
        *("passt, per mail", "schick ich morgen", "noch nicht geschickt", "die haben mir eine mail geschickt"),
        *("hab ausweis geschickt", "heute abend per mail", "wird heute abgeschickt", "hab das geld geschickt"),
        *("wie soll ich das schicken", "soll ich das abschicken", "i will send it", "am 3.11. gesendet"),
    ],
)
def test_nothing_else_is_a_sending(text: str) -> None:
    talk = drafted()
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize("text", ["habs eben gefaxt", "i hobs gschickt", "sent it already", "hab ich geschickt"])
def test_where_no_letter_is_ready_a_line_says_so(text: str) -> None:
    talk = agreed()
    talk.say("amazon hat mein konto gesperrt")
    talk.say("erika@example.org")
    talk.say("seit 12.11.")
    asks = talk.asks
    talk.say(text)

    assert "kein Brief fertig" in talk.text or "nicht geschrieben" in talk.text
    assert talk.asks == asks


def test_the_day_of_a_message_is_that_of_no_payment() -> None:
    talk = conversation.told("amazon hat mein konto gesperrt, die 79,90 euro hab ich bezahlt", "nein")
    talk.say("erika@example.org")
    talk.say("seit 23.9.")
    talk.say("Erika Muster, Musterweg 1, 30159 Hannover")
    talk.say("ja stimmt")
    assert talk.asks == "payment_date"
    talk.say("ich habe alles am 5.11. per mail an amazon geschickt")

    assert not talk.case.known("payment_date")


def test_said_again_it_is_known() -> None:
    talk = sent()
    before = [one.sending for one in talk.case.letters]
    talk.say("hab ich geschickt")

    assert [one.sending for one in talk.case.letters] == before
    assert "/fristen" in talk.text


def test_a_question_for_old_mails_is_answered_by_it() -> None:
    talk = drafted()
    while talk.asks != "already_contacted":
        talk.say("weiß nicht")
    talk.say("hab ich geschickt, am 3.11. eine mail")

    assert not any(one.sending for one in talk.case.letters)


def test_the_way_of_a_reviewed_letter_counts_from_its_day() -> None:
    talk = reviewed()
    talk.now = talk.now + dt.timedelta(days=1)
    talk.say("habs gestern per fax gschickt")

    assert [one.sending.sent_on if one.sending else None for one in talk.case.newest_letters()] == [START.date()] * 2


DONE = [
    "done, 5 min ago",
    "erledigt, vor 5 minuten",
    "grad eben erledigt",
    "sent it 5 min ago",
    "hab's gerade abgeschickt",
]


@pytest.mark.parametrize("text", DONE)
def test_done_a_moment_ago_is_a_sending_where_old_mails_are_asked_for(text: str) -> None:
    talk = conversation.told(*BLOCKED)
    assert talk.case.open == "already_contacted"
    talk.say(text)

    assert all(one.sending and one.sending.sent_on == START.date() for one in talk.case.newest_letters())
    assert talk.case.contacts == ()


@pytest.mark.parametrize("text", ["done", "5 min ago", "vor 5 minuten kam eine mail", "in 5 min", "fast fertig"])
def test_what_was_not_said_to_be_done_a_moment_ago_is_none(text: str) -> None:
    talk = conversation.told(*BLOCKED)
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize("text", DONE)
def test_without_a_letter_nothing_went_out(text: str) -> None:
    talk = conversation.told(*BLOCKED[:-1])
    talk.say(text)

    assert talk.case.letters == ()


def test_what_was_just_done_may_be_a_payment_where_one_is_asked_for() -> None:
    talk = drafted()
    for topic in ("payment_proof", "police_report"):
        talk.case = replace(talk.case, open=topic)
        talk.say("done, 5 min ago")

        assert not any(one.sending for one in talk.case.letters)


# ---- a way and nothing else, where old mails are asked for


@pytest.mark.parametrize("text", ["per post", "per Einschreiben", "by post", "per Mail"])
def test_a_way_alone_is_no_letter_that_was_written(text: str) -> None:
    talk = conversation.told(*BLOCKED)
    turn = talk.say(text)

    assert talk.case.contacts == ()
    assert not talk.case.known("already_contacted")
    assert talk.case.open == "already_contacted"
    assert "Ist auf dem Weg schon früher etwas an die Firma gegangen" in "\n".join(texts(turn))


def test_the_day_that_is_told_then_belongs_to_that_way() -> None:
    talk = conversation.told(*BLOCKED, "per post", "ja, am 5.11.")

    assert [(one.way, one.by, one.when and one.when.first) for one in talk.case.contacts] == [
        ("letter", "person", dt.date(2026, 11, 5))
    ]


def test_a_way_alone_is_no_promise_of_theirs() -> None:
    talk = conversation.told(*BLOCKED, "nein", "per post")

    assert talk.case.contacts == ()


def test_who_said_by_post_and_then_that_it_is_done_sent_it_by_post() -> None:
    talk = conversation.told(*BLOCKED, "per post", "erledigt, vor 5 min")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


@pytest.mark.parametrize(
    "text", ["i sent it now 22:50", "sent at 10pm", "um 22:50 Uhr abgeschickt", "jetzt abgeschickt"]
)
def test_with_the_hour_it_is_noted_where_old_promises_are_asked_for(text: str) -> None:
    talk = conversation.told(*BLOCKED, "nein")
    assert talk.asks == "promise"
    talk.say(text)

    assert {one.sending.sent_on if one.sending else None for one in talk.case.newest_letters()} == {START.date()}


@pytest.mark.parametrize("text", ["done now", "fertig jetzt", "sent on 3 november at 10pm", "they sent it now 22:50"])
def test_an_hour_or_a_now_alone_is_no_sending(text: str) -> None:
    talk = conversation.told(*BLOCKED, "nein")
    assert talk.asks == "promise"
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)


def test_a_way_alone_at_old_promises_is_that_of_the_letters() -> None:
    talk = conversation.told(*BLOCKED, "nein")
    assert talk.asks == "promise"
    talk.say("per fax")

    assert talk.case.text("send_channel") == "fax"
    talk.say("i sent it now 22:50")
    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"fax"}


def test_a_way_and_a_day_tell_that_the_letters_are_out() -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say("mit der Post, Einwurfeinschreiben, heute früh")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}
    assert all(one.sending for one in talk.case.newest_letters())


def test_a_way_without_a_day_that_has_come_tells_nothing() -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say("Post, heute ist keine mehr da")

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize("until", ["send_channel", "reminder_ok"])
@pytest.mark.parametrize(
    "said",
    ["alle drei heut eingschriebn aufgebn", "ois weggschickt heit mit da post", "isch alles iigschribe ufgäh"],
)
def test_registered_letters_in_dialect_went_out(until: str, said: str) -> None:
    talk = conversation.answering(
        conversation.told("klarna hat mein konto gesperrt am 3.11.2026 wegen 143,80, jetzt schreibt coeo", "nein"),
        until,
    )
    talk.say(said)
    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_what_the_collector_wrote_in_dialect_counts_before_the_letters_went_out() -> None:
    talk = conversation.told("klarna hat mein konto gesperrt am 3.11.2026 wegen 143,80, jetzt schreibt coeo", "nein")
    conversation.answering(talk, "sent_confirmation").say("coeo hod gschrieben es is nix mehr offen")
    assert any((one.by, one.kind) == ("collector", "settled") for one in talk.case.contacts)


@pytest.mark.parametrize(
    "text",
    [
        "sent all through the contact form today",
        "alle per kontaktformular abgeschickt heute",
        "alle drei heute per formular raus",
        "i sent all three today through the form",
    ],
)
def test_all_of_them_by_the_form_are_no_old_message(text: str) -> None:
    talk = conversation.told(*BLOCKED)
    assert talk.case.open == "already_contacted"
    talk.say(text)

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"form"}
    assert talk.case.contacts == ()


@pytest.mark.parametrize(
    "text", ["sent all three emails", "i filled in the contact form today", "hab denen drei mails geschickt"]
)
def test_a_form_or_mails_alone_are_no_letters(text: str) -> None:
    talk = conversation.told(*BLOCKED)
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    [
        *("by email tomorrow", "tomorrow by email", "morgen per mail", "tonight by mail", "next week by post"),
        *("in an hour by email", "übermorgen mit der post", "heute abend per mail", "nächste woche per Einschreiben"),
    ],
)
def test_a_way_and_a_time_to_come_are_no_sending(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    [
        *("heute morgen per post", "this morning by email", "sent by email, back tomorrow"),
        "per post, bin morgen weg, hab sie schon eingeworfen",
    ],
)
def test_what_was_done_is_one_though_a_time_to_come_is_named(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["monday by post", "am montag per post", "Montag mit der Post", "on monday by mail", "sunday by email"]
)
def test_a_weekday_from_before_the_letter_is_a_plan(text: str) -> None:
    talk = reviewed()
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())

    talk.wait_days(1)
    talk.say("per post, heute")

    assert all(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["abgeschickt, quittung von der post hab ich", "mit beleg per einschreiben abgeschickt heute"]
)
def test_letters_that_went_out_with_a_receipt_of_the_post_went_out(text: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11., bezahlt"), "sent_confirmation")
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())


def test_of_three_letters_it_is_asked_which_two_went_out() -> None:
    talk = answering(told("zalando konto gesperrt, riverty will 64,30, hab ich am 2.10. bezahlt"), "letter_review")
    talk.say("beide per mail grad eben rausgeschickt")

    assert "Welche davon sind raus?" in talk.text
    assert not any(one.sending for one in talk.case.letters)
