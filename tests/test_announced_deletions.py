"""A deletion that was announced: named while it is to come, and never asked to be stopped once its day is over."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, day, says, texts, told

NOW = dt.datetime(2026, 12, 4, 12, tzinfo=BERLIN)
STORY = (
    "instagram hat mein konto am 2.12.2026 gesperrt wegen verstoss gegen richtlinien, am 1.1.2027 wird alles gelöscht"
)
ANNOUNCED = "Angekündigt ist, dass alles gelöscht wird: 1. Januar 2027"


def _waiting(*beside: str) -> Conversation:
    talk = answering(told(STORY, *beside, now=NOW), "sent_confirmation")
    talk.say("alles per mail raus")
    return talk


def _silent(days: int, *beside: str) -> Conversation:
    """So many days later nothing came, and that is said."""
    talk = _waiting(*beside)
    talk.wait_days(days)
    talk.tap("nothing")
    return talk


def test_a_second_letter_before_the_day_names_it() -> None:
    talk = _silent(25)
    assert "auch nicht am 1. Januar 2027" in talk.case.letters[-1].text
    assert ANNOUNCED in talk.text


def test_a_second_letter_after_the_day_does_not_ask_to_spare_it() -> None:
    talk = _silent(40)
    assert "die Bestätigung, dass bis zur Klärung nichts gelöscht wird" in talk.case.letters[-1].text
    assert "Januar" not in talk.case.letters[-1].text.split("nichts gelöscht wird")[1].split("\n")[0]
    assert ANNOUNCED not in talk.text


def test_the_ways_name_what_none_of_them_stops() -> None:
    talk = _silent(25)
    talk.say("passt so")
    talk.say("per mail raus")
    talk.wait_days(1)
    talk.say("wo kann ich mich beschweren?")
    assert ANNOUNCED in talk.text
    assert "Anwaltskanzlei" in talk.text


def _complaining(*beside: str) -> Conversation:
    talk = _waiting(*beside)
    talk.wait_days(40)
    talk.say("ich will mich bei der datenschutzbehörde beschweren")
    return talk


@pytest.mark.parametrize(("wish", "hinted"), [(("bitte die briefe auf englisch schreiben",), True), ((), False)])
def test_who_wants_english_letters_hears_that_authorities_here_work_in_german(
    wish: tuple[str, ...], hinted: bool
) -> None:
    talk = _complaining(*wish)
    assert talk.case.letters[-1].kind == "authority_complaint"
    assert ("arbeiten auf Deutsch" in talk.text) is hinted


LATE = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
LOCKED = "Meine Apple-ID wurde gesperrt und angeblich wird sie in 30 Tagen gelöscht."
HOLDER = (
    "ruediger.thoms@icloud.com",
    "18.11.",
    "Rüdiger Thoms, Am Sonnenhang 17, 58097 Hagen",
    "ruediger.thoms@web.de",
)


def test_a_deletion_that_is_alleged_is_no_claim_and_gets_the_letter_that_forbids_it() -> None:
    talk = told(LOCKED, *HOLDER, "ja stimmt", now=LATE)
    kinds = {one.kind for one in talk.case.newest_letters()}
    assert not talk.case.says_yes("claim_alleged")
    assert {"preservation_demand", "access_request"} <= kinds
    assert all("Forderung bestreite" not in one.text for one in talk.case.newest_letters())


def test_a_claim_that_is_alleged_beside_a_block_stays_one() -> None:
    talk = told("amazon hat mein konto gesperrt, angeblich ist eine rechnung offen und es wird gelöscht", now=LATE)
    assert talk.case.says_yes("claim_alleged")


@pytest.mark.parametrize("said", ["Das steht in der E-Mail vom 18.11.2026.", "die mail war vom 18.11."])
def test_days_told_of_a_mail_count_from_its_day(said: str) -> None:
    talk = told(LOCKED, now=LATE)
    assert talk.case.value("deletion_date") == day(2026, 12, 30)
    talk.say(said)
    assert talk.case.value("deletion_date") == day(2026, 12, 18)
    assert "Löschung am 18. Dezember 2026" in talk.text


def test_a_day_of_deletion_that_was_told_itself_stays() -> None:
    talk = told("instagram hat mein konto gesperrt, am 30.12. wird alles gelöscht", "die mail war vom 18.11.", now=LATE)
    assert talk.case.value("deletion_date") == day(2026, 12, 30)


def test_a_voucher_in_an_account_that_was_banned_is_demanded() -> None:
    talk = told(LOCKED, "da ist noch ein guthaben von 75 € von geschenkkarten drauf", *HOLDER, "ja stimmt", now=LATE)
    payout = [one.text for one in talk.case.newest_letters() if one.kind == "payout_demand"]
    assert payout
    assert "75,00 EUR" in payout[0]


def test_a_second_letter_sets_a_day_before_the_deletion() -> None:
    talk = told(LOCKED, "die mail war vom 18.11.", *HOLDER, "ja stimmt", now=LATE)
    answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(15)
    talk.say("nix mehr gekommen, in 4 tagen ist es weg!!!")
    letter = talk.case.letters[-1]
    assert letter.kind == "follow_up"
    assert letter.due == dt.date(2026, 12, 17)
    assert "letzte Frist bis zum 17. Dezember 2026" in letter.text


def test_the_first_letter_that_forbids_a_deletion_sets_a_day_before_it() -> None:
    story = "instagram hat mein konto am 25.11.2026 gesperrt, am 7.12.2026 wird alles gelöscht"
    talk = answering(told(story, now=LATE), "letter_review")
    dues = {one.kind: one.due for one in talk.case.newest_letters()}
    assert dues["preservation_demand"] == dt.date(2026, 12, 4)  # the 7th is a Monday
    assert dues["dsa_complaint"] == dt.date(2026, 12, 14)


def test_nobody_is_asked_right_after_sending_whether_the_account_is_open() -> None:
    talk = _waiting()
    assert not any("wieder offen" in text for turn in talk.wait_days(1) for text in texts(turn))
    assert any("wieder offen" in text for turn in talk.wait_days(4) for text in texts(turn))


@pytest.mark.parametrize("said", ["steht nix", "davon steht nichts drin", "da steht nichts"])
def test_that_no_day_is_named_is_an_answer(said: str) -> None:
    talk = told("facebook hat mein profil gesperrt seit freitag", "markus.feistle.9", now=LATE)
    for text in ("Markus Feistle, Bahnhofstr. 14, 89415 Lauingen", "ja"):
        talk.say(text)
    while talk.asks != "deletion_date":
        talk.tap("unknown")
    talk.say(said)
    assert talk.asks != "deletion_date"


def test_nor_is_anybody_asked_it_while_the_drafts_are_looked_at() -> None:
    talk = answering(told(LOCKED, *HOLDER, "ja stimmt", now=LATE), "letter_review")
    assert not any("wieder offen" in text for turn in talk.wait_days(1) for text in texts(turn))


def _asked_before(talk: Conversation, month: int, number: int) -> list[dt.date]:
    """The days up to that one on which is said that the deletion is near."""
    turns = talk.wait(dt.datetime(2027, month, number, 12, tzinfo=BERLIN))
    near = [one for one in turns if "gelöscht" in texts(one)[-1] and says(one)[-1].body["nudge"]]
    return [dt.datetime.fromisoformat(e.data["at"]).date() for one in near for e in one.entries if e.kind == "nudged"]


def test_somebody_who_keeps_silent_hears_of_it_in_the_last_days_and_not_after_them() -> None:
    said = _asked_before(_waiting(), 2, 20)
    assert [(one.month, one.day) for one in said] == [(12, 7), (12, 22), (12, 29), (12, 31)]


def test_the_last_word_of_it_comes_before_the_feast_and_not_behind_the_day() -> None:
    story = "instagram hat mein konto am 1.12.2026 gesperrt, am 27.12. wird alles gelöscht"
    talk = answering(told(story, now=NOW), "sent_confirmation")
    talk.say("alles per mail raus")
    assert max(_asked_before(talk, 2, 20)) == dt.date(2026, 12, 23)


def test_who_has_no_letter_yet_is_not_asked_whether_the_account_is_back_the_day_after() -> None:
    assert _asked_before(told(STORY, now=NOW), 2, 20)[0] == dt.date(2026, 12, 22)
