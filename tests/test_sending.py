"""What people say of sending their letters, and how they mend it a moment later."""

import datetime as dt

import pytest

from tests.conversation import Conversation, answering, drafted, reviewed, sent


def three() -> Conversation:
    """Somebody with three letters who is about to send them."""
    talk = drafted()
    answering_agency(talk)
    answering(talk, "sent_confirmation")
    assert len(talk.case.newest_letters()) == 3
    return talk


def answering_agency(talk: Conversation) -> None:
    for _ in range(6):
        if talk.asks == "collection_agency":
            talk.say("Nordlicht Inkasso GmbH")
            return
        talk.tap("unknown")


def unsent(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters() if one.sending is None]


def test_both_of_three_letters_asks_which() -> None:
    talk = three()
    talk.say("hab beide per mail abgeschickt")

    assert unsent(talk) == ["L1", "L2", "L3"]
    assert talk.asks == "sent_confirmation"
    talk.say("L1 und L3")
    assert unsent(talk) == ["L2"]


def test_a_day_alone_is_the_day_of_sending() -> None:
    talk = reviewed()
    talk.wait_days(3)
    talk.say("gestern")

    assert {str(one.sending and one.sending.sent_on) for one in talk.case.newest_letters()} == {"2026-11-26"}


@pytest.mark.parametrize("said", ["passt", "ok gut", "stimmt so"])
def test_agreement_is_no_sending(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk)


def test_a_day_said_wrongly_is_mended_a_moment_later() -> None:
    talk = reviewed()
    talk.wait_days(1)
    talk.say("alles per mail raus")
    talk.say("war doch gestern")
    days = {one.sending.sent_on for one in talk.case.newest_letters() if one.sending}

    assert days == {dt.date(2026, 11, 24)}
    assert talk.case.stage == "waiting"


def test_a_way_said_wrongly_is_mended_a_moment_later() -> None:
    talk = sent()
    talk.say("stimmt nicht, per Post")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_a_letter_in_the_letterbox_counts_as_posted_though_mail_was_chosen() -> None:
    talk = sent(text="eingeworfen")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_a_letter_that_is_not_out_after_all_is_unsent_again() -> None:
    talk = sent()
    talk.say("L2 noch nicht")

    assert unsent(talk) == ["L2"]
    assert talk.asks == "sent_confirmation"


def test_days_later_a_no_mends_no_sending() -> None:
    talk = sent()
    for text in ("danke", "alles klar", "danke"):
        talk.say(text)
    talk.say("nein, am 1.12. nicht")

    assert unsent(talk) == []


def test_a_version_that_was_never_sent_is_gone_and_comes_back_when_the_sending_is_undone() -> None:
    talk = reviewed()
    talk.wait_days(9)
    talk.say("/weiter")
    talk.say("alle am 25.11. per Mail abgeschickt")
    assert {one.version for one in talk.case.newest_letters()} == {1}
    talk.say("/zurueck")

    assert {one.version for one in talk.case.newest_letters()} == {2}


def test_letters_sent_before_the_review_are_heard_of() -> None:
    talk = drafted()
    talk.say("hab beide schon per mail abgeschickt")

    assert unsent(talk) == []


def asked_about(topic: str) -> Conversation:
    """Somebody whose letters lie ready, and who is asked this for details."""
    talk = drafted()
    for _ in range(8):
        if talk.asks != topic:
            talk.tap("unknown")
    assert talk.asks == topic
    return talk


@pytest.mark.parametrize("topic", ["already_contacted", "promise", "collection_agency", "balance"])
@pytest.mark.parametrize("said", ["beide per einschreiben raus", "hab beide zur post gebracht", "sind raus"])
def test_letters_that_are_out_are_heard_of_whatever_was_asked(topic: str, said: str) -> None:
    talk = asked_about(topic)
    before = talk.case.contacts
    talk.say(said)

    assert unsent(talk) == []
    assert talk.case.contacts == before
    assert "abgeschickt" in talk.text


def test_nothing_more_is_asked_for_letters_that_are_out() -> None:
    talk = asked_about("already_contacted")
    talk.say("beide per mail raus")
    assert talk.asks is None
    talk.wait(talk.now + dt.timedelta(days=16))
    assert talk.asks == "nudge"
    talk.say("nichts")
    assert talk.asks == "letter_review"


def test_a_sending_that_is_taken_back_lets_the_questions_stand_again() -> None:
    talk = asked_about("promise")
    talk.say("beide per mail raus")
    talk.say("/zurueck")

    assert talk.asks == "promise"


@pytest.mark.parametrize(
    "said",
    [
        "die haben per Post geantwortet",
        "kam per einschreiben",
        "ja, per einschreiben am 5.10. abgeschickt",
        "hab schon zwei briefe geschrieben, beide per einschreiben, keine antwort",
        "beide noch nicht raus",
    ],
)
def test_what_the_company_sent_and_old_letters_are_no_sending(said: str) -> None:
    for topic in ("already_contacted", "promise"):
        talk = asked_about(topic)
        talk.say(said)
        assert unsent(talk) == ["L1", "L2"]


def test_what_one_wrote_oneself_is_not_taken_for_the_companys_word() -> None:
    talk = asked_about("promise")
    talk.say("nein, hab am 5.10. nur eine mail geschrieben")
    mail = talk.case.contacts[-1]

    assert (mail.by, mail.kind) == ("person", "inquiry")
    assert "von dort" not in talk.text


def test_an_old_letter_of_the_days_before_the_draft_is_no_sending() -> None:
    talk = asked_about("already_contacted")
    talk.say("beide briefe gestern zur post gebracht")
    assert unsent(talk) == ["L1", "L2"]
    talk.wait_days(2)
    talk.say("beide briefe gestern zur post gebracht")

    assert unsent(talk) == []


def posted() -> Conversation:
    """Somebody who posted two letters on 24 November; both count as received on the 28th, by estimate."""
    talk = reviewed()
    talk.say("beide per Einschreiben raus")
    assert set(receipts(talk).values()) == {("2026-11-28", True)}
    talk.wait_days(6)
    return talk


def receipts(talk: Conversation) -> dict[str, tuple[str, bool]]:
    letters = talk.case.newest_letters()
    return {one.id: (str(one.sending.received_on), one.sending.estimated) for one in letters if one.sending}


@pytest.mark.parametrize(
    "said",
    [
        "Das Einschreiben wurde am 30.11. zugestellt",
        "laut sendungsverfolgung heute angekommen",
        "the letters were delivered today",
    ],
)
def test_the_day_that_tracking_tells_counts_instead_of_the_estimate(said: str) -> None:
    talk = posted()
    before = {one.id: one.sending and one.sending.due for one in talk.case.newest_letters()}
    talk.say(said)

    assert receipts(talk) == {"L1": ("2026-11-30", False), "L2": ("2026-11-30", False)}
    dues = {one.id: one.sending and one.sending.due for one in talk.case.newest_letters()}
    access = next(one for one in talk.case.newest_letters() if one.kind == "access_request")
    assert before[access.id] == dt.date(2026, 12, 28)
    assert dues[access.id] == dt.date(2026, 12, 30)
    talk.say("/zurueck")
    assert receipts(talk)["L1"] == ("2026-11-28", True)


def test_only_the_letter_that_is_named_arrived() -> None:
    talk = posted()
    talk.say("L2 am 26.11. zugestellt")

    assert receipts(talk) == {"L1": ("2026-11-28", True), "L2": ("2026-11-26", False)}


@pytest.mark.parametrize(
    "said",
    [
        "Ein Brief vom Gericht wurde am 27.11. zugestellt",
        "der Brief von Wattwurm ist gestern angekommen",
        "das einschreiben ist noch nicht zugestellt, gestern geschaut",
        "L1 ist noch nicht zugestellt",
        "L1 am 23.11. zugestellt",
        "das einschreiben wird am 2.12. zugestellt",
    ],
)
def test_what_arrives_here_or_later_or_before_the_sending_is_no_receipt_there(said: str) -> None:
    talk = posted()
    talk.say(said)

    assert all(receipt == ("2026-11-28", True) for receipt in receipts(talk).values())


@pytest.mark.parametrize("topic", ["balance", "letter_review"])
@pytest.mark.parametrize(
    "said",
    [
        "alles weg",
        "ist alles weg",
        "wie kriege ich beide raus",
        "wann gehen die briefe raus",
        "kann ich beide per mail rausschicken",
        "wir sind raus aus dem vertrag",
        "how do i get both out",
        "we are out of the contract",
    ],
)
def test_what_is_gone_a_question_and_another_way_out_are_no_sending(topic: str, said: str) -> None:
    talk = asked_about("balance") if topic == "balance" else answering(drafted(), topic)
    talk.say(said)

    assert unsent(talk) == ["L1", "L2"]
    assert talk.asks in (topic, "letter_review", "reply_email")


@pytest.mark.parametrize(
    "said", ["wie kriege ich beide raus", "wie schicke ich die ab", "wie soll ich das verschicken"]
)
def test_how_letters_are_sent_is_explained(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk) == ["L1", "L2"]
    assert ".eml" in talk.text
    assert talk.asks == "sent_confirmation"


@pytest.mark.parametrize("said", ["alles weg", "beide weg", "wie besprochen, alles raus"])
def test_asked_whether_the_letters_are_out_all_gone_means_sent(said: str) -> None:
    talk = reviewed()
    talk.say(said)

    assert unsent(talk) == []


def test_that_nothing_more_is_to_do_is_said_only_when_nothing_is() -> None:
    talk = reviewed()
    talk.say("L1 ist per mail raus")
    assert unsent(talk) == ["L2"]
    assert "nicht zu tun" not in talk.text
    assert "am Tag nach der Frist" in talk.text
    talk.say("L2 auch per mail raus")
    assert unsent(talk) == []
    assert "Mehr ist jetzt nicht zu tun" in talk.text


@pytest.mark.parametrize("topic", ["already_contacted", "promise"])
@pytest.mark.parametrize("said", ["beide per post", "L1 und L2 per einschreiben", "beide morgen per post"])
def test_a_way_without_a_verb_is_the_way_and_no_letter_of_theirs(topic: str, said: str) -> None:
    talk = asked_about(topic)
    before = talk.case.contacts
    talk.say(said)

    assert talk.case.contacts == before
    assert talk.case.value("send_channel") == "post"
    assert unsent(talk) == ["L1", "L2"]
    assert talk.asks == topic


def test_a_way_and_a_day_that_has_come_are_a_sending() -> None:
    talk = asked_about("promise")
    talk.say("beide heute per post")

    assert unsent(talk) == []


OUT_OF_IT = [
    "die 300 euro bitte raus",
    "die 310 euro nicht ich. Klarna sagt: Konto verbunden mit andere Person. Bitte raus",
    "das mit der freundin muss raus",
    "bitte alles raus was mit klarna ist",
    "das geburtsdatum raus",
    "der satz mit dem inkasso soll raus",
]


@pytest.mark.parametrize("text", OUT_OF_IT)
def test_what_shall_go_out_of_a_letter_sends_none(text: str) -> None:
    for talk in (answering(drafted(), "letter_review"), reviewed()):
        talk.say(text)
        assert unsent(talk) == ["L1", "L2"]


@pytest.mark.parametrize(
    "text", ["sind raus", "beide raus", "ist alles raus heute per fax", "so beide raus, hat 9,90 gekostet"]
)
def test_letters_that_are_out_are_still_out(text: str) -> None:
    talk = reviewed()
    talk.say(text)
    assert unsent(talk) == []


STILL_SHUT = ["konto is immer noch nicht offen", "mein konto ist noch gesperrt", "account still not open"]


@pytest.mark.parametrize("text", [*STILL_SHUT, "geld ist noch nicht da", "die haben noch nicht geantwortet"])
def test_what_others_have_not_done_takes_no_sending_back(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert unsent(talk) == []


@pytest.mark.parametrize("text", STILL_SHUT)
def test_who_says_that_it_is_still_shut_is_told_the_dates(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert "8. Dezember 2026" in talk.text or "9. Dezember 2026" in talk.text


@pytest.mark.parametrize(
    "text", ["ich hab noch gar nix abgeschickt!", "noch nicht", "doch noch nicht raus", "not sent yet"]
)
def test_a_sending_that_did_not_happen_is_taken_back(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert unsent(talk) == ["L1", "L2"]
    assert "L1 und L2 gelten" in talk.text


def test_the_number_of_a_registered_letter_says_that_it_went_by_post() -> None:
    talk = reviewed()
    talk.say("so weg sind sie. RR123456785DE un RR123456799DE / 24.11.")
    assert [one.sending.way for one in talk.case.newest_letters() if one.sending] == ["post", "post"]


def test_a_way_named_for_tomorrow_is_kept() -> None:
    talk = reviewed()
    talk.say("hab ich doch gesagt post, einschreiben. geht morgen raus")
    talk.say("so weg sind sie")
    assert [one.sending.way for one in talk.case.newest_letters() if one.sending] == ["post", "post"]
