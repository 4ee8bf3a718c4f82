"""A sending that is told beside another question, in two ways, or wrongly: each letter has the day and the way on which
it really went, and a day that no calendar has is asked for."""

import datetime as dt

import pytest

from bot.dialogue.understand.sending_slips import no_such_day
from tests.conversation import BERLIN, Conversation, answering, drafted, reviewed, sent, told

D24, D25, D26, D28 = (dt.date(2026, 11, number) for number in (24, 25, 26, 28))


def _later(talk: Conversation, month: int, number: int) -> Conversation:
    talk.wait(dt.datetime(2026, month, number, 9, tzinfo=BERLIN))
    return talk


def _went(talk: Conversation) -> dict[str, tuple[dt.date, str]]:
    return {one.id: (one.sending.sent_on, one.sending.way) for one in talk.case.newest_letters() if one.sending}


def _asked_for(topic: str) -> Conversation:

    talk = drafted()
    while talk.asks != topic:
        talk.tap("unknown")
    return talk


@pytest.mark.parametrize("topic", ["already_contacted", "promise"])
@pytest.mark.parametrize(
    "text",
    [
        "sent all of them today by email",
        "sent today by email",
        "heute per mail abgeschickt",
        "sent them by email today",
    ],
)
def test_a_sending_told_while_old_mails_are_asked_for_is_the_sending(topic: str, text: str) -> None:
    talk = _asked_for(topic)
    before = talk.case.contacts
    talk.say(text)

    assert {*_went(talk).values()} == {(D24, "email")}
    assert talk.case.contacts == before


@pytest.mark.parametrize(
    "text", ["sent by email on 5 November", "sent an email today", "hab ich am 5.11. per mail geschickt"]
)
def test_an_old_mail_is_no_sending_of_the_letters(text: str) -> None:
    talk = _asked_for("already_contacted")
    talk.say(text)

    assert not _went(talk)
    assert any(one.by == "person" for one in talk.case.contacts)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("ich hab die briefe erst gestern abgeschickt", 2),
        ("die briefe sind erst heute raus, nicht am 24.", 3),
        ("abgeschickt hab ich am 2.12., nicht am 24.11.", 2),
        ("abgeschickt am 2.12. per mail", 2),
        ("oh and the letters went only this morning, not last week", 3),
    ],
)
def test_the_day_of_a_sending_is_put_right_a_week_later(text: str, on: int) -> None:
    talk = _later(sent(), 12, 3)
    before = talk.case.contacts
    talk.say(text)

    assert {*_went(talk).values()} == {(dt.date(2026, 12, on), "email")}
    assert talk.case.contacts == before
    dues = [one.sending.due for one in talk.case.newest_letters() if one.sending]
    assert min(one for one in dues if one) >= dt.date(2026, 12, 16)


@pytest.mark.parametrize(
    "text",
    [
        "die haben mir die daten erst gestern geschickt",
        "amazon hat die briefe erst gestern beantwortet",
        "das paket ist erst gestern raus",
        "die mail von denen ist erst gestern raus",
        "ich hab den brief gestern nochmal per einschreiben geschickt",
        "I sent the letters again yesterday by post",
    ],
)
def test_what_others_sent_moves_no_day_of_ours(text: str) -> None:
    talk = _later(sent(), 12, 3)
    talk.say(text)

    assert {*_went(talk).values()} == {(D24, "email")}


def test_one_letter_alone_is_put_right() -> None:
    talk = _later(reviewed(), 11, 25)
    talk.say("L1 gestern per post, L2 gestern per mail")
    assert _went(talk) == {"L1": (D24, "post"), "L2": (D24, "email")}
    talk.say("L1 war aber per mail am mittwoch")

    assert _went(talk) == {"L1": (D25, "email"), "L2": (D24, "email")}


@pytest.mark.parametrize(
    ("text", "went"),
    [
        ("beide gestern per mail, nein halt, per post", {"L1": (D26, "post"), "L2": (D26, "post")}),
        (
            "am mittwoch per mail, beide. ne warte, L1 hab ich per post geschickt am donnerstag",
            {"L1": (D26, "post"), "L2": (D25, "email")},
        ),
    ],
)
def test_a_slip_in_the_same_breath_keeps_the_day_and_the_other_letter(text: str, went: dict[str, object]) -> None:
    talk = _later(reviewed(), 11, 27)
    talk.say(text)

    assert _went(talk) == went


@pytest.mark.parametrize("text", ["hab ich am 31.11. geschickt", "sent on 31 November", "am 31. November abgeschickt"])
def test_a_day_that_no_calendar_has_is_asked_for(text: str) -> None:
    talk = _later(reviewed(), 11, 28)
    talk.say(text)
    assert not _went(talk)
    assert talk.asks == "sent_confirmation"
    talk.say("am 27.11.")

    assert {one[0] for one in _went(talk).values()} == {dt.date(2026, 11, 27)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("30.2. geschickt", "30.2."),
        ("am 31.10. geschickt", ""),
        ("am 29.2. geschickt", ""),
        ("am 31.11., nein am 30.11.", ""),
    ],
)
def test_which_day_no_calendar_has(text: str, said: str) -> None:
    assert no_such_day(text, D28) == said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hab gestern beide per mail geschickt. antwort kam auch schon: konto bleibt gesperrt", "final_textblock"),
    ],
)
def test_what_came_of_it_is_heard_beside_the_sending(text: str, kind: str) -> None:
    talk = _later(reviewed(), 11, 28)
    talk.say(text)

    assert {one[0] for one in _went(talk).values()} == {dt.date(2026, 11, 27)}
    assert [one["kind"] for one in talk.case.replies] == [kind]


@pytest.mark.parametrize(
    "text",
    ["gestern per mail, aber kam zurück, adresse gibts nicht", "sent both yesterday by email but it bounced"],
)
def test_mails_that_came_back_at_once_are_not_sent(text: str) -> None:
    talk = _later(reviewed(), 11, 28)
    talk.say(text)

    assert all(one.sending is None for one in talk.case.newest_letters())
    assert talk.asks == "sent_confirmation"


def _second_letter_and_complaint() -> Conversation:
    talk = answering(
        told("instagram hat mich gesperrt seit 15.11., angeblich gemeinschaftsrichtlinien"), "sent_confirmation"
    )
    talk.say("heute per mail abgeschickt")
    _later(talk, 12, 28)
    for text in ("nichts", "passt so", "beschwerde bei der datenschutzbehörde", "passt so"):
        talk.say(text)
    return talk


def _id(talk: Conversation, kind: str) -> str:
    return next(one.id for one in talk.case.newest_letters() if one.kind == kind)


@pytest.mark.parametrize(
    "text",
    [
        "beschwerde per mail abgeschickt heute, {second} schick ich nicht",
        "sent the complaint by email today, I won't send {second}",
    ],
)
def test_the_complaint_is_out_and_the_second_letter_is_not(text: str) -> None:
    talk = _second_letter_and_complaint()
    complaint, second = _id(talk, "authority_complaint"), _id(talk, "follow_up")
    talk.say(text.format(second=second))

    assert complaint in _went(talk)
    assert second not in _went(talk)


def test_what_an_authority_handed_on_is_no_sending_of_ours() -> None:
    talk = _second_letter_and_complaint()
    _later(talk, 12, 30)
    talk.say("der landesbeauftragte hat geschrieben, aktenzeichen 2.4-553, er hat es nach irland abgegeben")

    assert not {_id(talk, "authority_complaint"), _id(talk, "follow_up")} & {*_went(talk)}
    assert [one["kind"] for one in talk.case.replies][-1] == "authority"
    assert not talk.case.known("claim_reference")


@pytest.mark.parametrize("redated", [False, True])
def test_the_day_that_the_second_letter_prints_is_the_day_that_counts(redated: bool) -> None:
    talk = _later(sent(), 12, 28)
    for text in ("Nichts", "passt so"):
        talk.say(text)
    second = _id(talk, "follow_up")
    printed = next(one.due for one in talk.case.letters if one.id == second)
    talk.wait(dt.datetime(2027, 1, 4, 9, tzinfo=BERLIN))
    if redated:
        talk.say("passt so")
        assert len([one for one in talk.case.letters if one.id == second]) > 1
    talk.say("abgeschickt am 29. Dezember per E-Mail")

    out = next(one for one in talk.case.newest_letters() if one.id == second).sending
    assert out
    assert (out.sent_on, out.due) == (dt.date(2026, 12, 29), printed)


def test_a_day_that_was_put_right_can_be_put_right_once_more() -> None:
    talk = _later(sent(), 12, 3)
    talk.say("die briefe sind erst heute raus, nicht am 24.")
    talk.say("nein, doch am 2.12.")
    assert {*_went(talk).values()} == {(dt.date(2026, 12, 2), "email")}
    talk.say("nein, noch gar nicht abgeschickt")

    assert not _went(talk)


CLAIM = (
    "amazon konto gesperrt seit 9.11., riverty inkasso will 121,40 wegen amazon, az 448812. "
    "hab das am 3.9.2026 an amazon überwiesen"
)


def _to_two() -> Conversation:
    talk = answering(told(CLAIM), "sent_confirmation")
    talk.say("alles heute per einschreiben raus")
    talk.wait(dt.datetime(2026, 11, 27, 12, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("inkasso is jetzt doch erst heute zur post", "collector"),
        ("der brief ans inkasso ging erst heute raus", "collector"),
        ("an amazon ging es erst heute raus", "company"),
    ],
)
def test_a_later_day_told_of_one_addressee_is_that_of_no_other(said: str, to: str) -> None:
    talk = _to_two()
    talk.say(said)
    late = {one.to.kind for one in talk.case.newest_letters() if one.sending and one.sending.sent_on > D24}
    assert late == {to}
    assert not [one for one in talk.case.contacts if one.when and one.when.first > D24]


@pytest.mark.parametrize("said", ["riverty hat am 26. was verschickt", "inkasso hat heute einen brief geschickt"])
def test_what_they_sent_is_no_other_day_of_ones_own_letter(said: str) -> None:
    talk = _to_two()
    talk.say(said)
    assert {day for day, _ in _went(talk).values()} == {D24}


def test_the_day_on_which_it_was_only_then_at_the_post_counts() -> None:
    talk = _to_two()
    talk.say("war doch erst am donnerstag bei der post")
    assert {day for day, _ in _went(talk).values()} == {D26}
