"""What is told at any question, and not only at its own, is not lost: mails and forms of one's own, days put right."""

import datetime as dt

import pytest

from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.id_demands import identity_demanded
from tests import conversation
from tests.conversation import Conversation, day

BEGINNINGS = {
    "de": "amazon hat mein konto gesperrt, mara@example.org",
    "en": "amazon blocked my account, mara@example.org",
}
ANSWERS = {
    "de": {"full_name": "Mara Muster", "postal_address": "Lindenallee 12, 01067 Dresden", "goal": "konto zurück"},
    "en": {"full_name": "Mara Muster", "postal_address": "Lindenallee 12, 01067 Dresden", "goal": "account back"},
}
NO = {"de": "nein", "en": "no"}
FIFTH, TWELFTH = dt.date(2026, 11, 5), dt.date(2026, 11, 12)


def standing(topic: str, language: str = "de") -> Conversation:
    """A conversation in which this question stands open, and of which little is known."""
    talk = conversation.told(BEGINNINGS[language], language=language)
    for _ in range(15):
        if talk.asks == topic:
            return talk
        if talk.asks == "confirm_facts":
            talk.tap("yes")
        elif talk.asks == "block_date":
            talk.tap("unknown")
        else:
            talk.say(ANSWERS[language].get(talk.asks or "", NO[language]))
    raise AssertionError(f"never asked: {topic}")


def at_the_promise(*before: str) -> Conversation:
    talk = standing("already_contacted")
    for said in before:
        talk.say(said)
    assert talk.asks == "promise"
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "nein das war per mail",
        "nein, per mail",
        "nicht per telefon, sondern per mail",
        "no that was by email",
        "not by phone, by email",
    ],
)
def test_my_call_that_was_a_mail_became_a_mail_of_theirs(said: str) -> None:
    talk = at_the_promise("am 5.11. angerufen")
    talk.say(said)

    assert [(one.way, one.by, one.when and one.when.first) for one in talk.case.contacts] == [("mail", "person", FIFTH)]
    assert talk.asks == "promise"


def test_my_call_that_was_a_mail_on_another_day_became_a_mail_of_theirs() -> None:
    talk = at_the_promise("am 5.11. angerufen")
    talk.say("nein das war am 12.11. per mail")

    told = [(one.way, one.by, one.when and one.when.first) for one in talk.case.contacts]
    assert told == [("mail", "person", TWELFTH)]


def test_a_no_with_a_way_tells_of_no_mail_of_theirs() -> None:
    talk = at_the_promise("nein")
    talk.say("nein das war per mail")

    assert talk.case.contacts == ()
    assert talk.case.value("promise") is False


@pytest.mark.parametrize("said", ["keine mail", "no mail", "nein, keine mail"])
def test_a_mail_that_never_came_makes_no_mail_of_my_call(said: str) -> None:
    talk = at_the_promise("am 5.11. angerufen")
    talk.say(said)

    assert [one.way for one in talk.case.contacts] == ["phone"]


@pytest.mark.parametrize("topic", ["full_name", "confirm_facts", "already_contacted"])
def test_my_mail_behind_the_block_was_dated_like_it_wherever_it_was_told(topic: str) -> None:
    talk = standing(topic)
    talk.say("am 7.11. gesperrt worden und gemailt am 12.11.")

    assert talk.case.value("block_date") == day(2026, 11, 7)
    assert [one.when and one.when.first for one in talk.case.contacts] == [TWELFTH]


# ---- a day that is denied


@pytest.mark.parametrize(
    ("language", "told", "said"),
    [
        ("de", "gesperrt seit 12.11.", "nicht gesperrt seit 12. sondern 13.11."),
        ("de", "gesperrt seit 12.11.", "nicht seit dem 12.11. gesperrt, sondern 13.11."),
        ("de", "gesperrt seit 12.11.", "nicht gesperrt am 12.11. sondern seit 13.11."),
        ("de", "gesperrt seit 12.11.", "es war der 13. nicht der 12."),
        ("de", "gesperrt seit 12.11.", "nicht am 12. sondern am 13. gesperrt"),
        ("de", "gesperrt seit 12.11.", "gesperrt seit 13.11. statt 12.11."),
        ("de", "gesperrt seit 12.11.", "nicht der 12. sondern der 13."),
        ("en", "blocked on 12 nov", "not blocked on the 12th but on the 13th"),
        ("en", "blocked on 12 nov", "not blocked since 12 Nov but 13 Nov"),
        ("en", "blocked on 12 nov", "it wasn't blocked on the 12th, it was the 13th"),
        ("en", "blocked on 12 nov", "blocked on the 13th not the 12th"),
        ("en", "blocked on 12 nov", "not the 12th, the 13th"),
    ],
)
def test_the_day_that_i_put_right_at_the_summary_stayed_wrong(language: str, told: str, said: str) -> None:
    talk = standing("confirm_facts", language)
    talk.say(told)
    talk.say(said)

    assert talk.case.value("block_date") == day(2026, 11, 13)
    assert "13. November 2026" in talk.text or "13 November 2026" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "nicht am 12.11. gemailt, sondern am 13.11.",
        "nicht am 10.11. sondern 13.11. hat die Bank gebucht",
        "ist nicht der 12.",
        "die miete ist nicht am 12., sondern am 30. fällig",
    ],
)
def test_another_day_than_that_of_the_block_was_moved(said: str) -> None:
    talk = standing("confirm_facts")
    talk.say("gesperrt seit 12.11.")
    talk.say(said)

    assert talk.case.value("block_date") == day(2026, 11, 12)


# ---- the company's own form


@pytest.mark.parametrize(
    ("language", "said", "count"),
    [
        ("de", "hab 2x das formular ausgefüllt, nur automatische antwort", 2),
        ("de", "über das kontaktformular geschrieben", 1),
        ("de", "das kontaktformular hab ich schon dreimal abgeschickt, nix", 3),
        ("de", "hab deren Formular schon benutzt", 1),
        ("en", "filled in their form twice, only an automatic answer", 2),
        ("en", "i used their contact form, no reply", 1),
        ("en", "wrote to them through the help form", 1),
        ("en", "submitted the support form 3 times", 3),
    ],
)
@pytest.mark.parametrize("topic", ["full_name", "postal_address", "confirm_facts", "already_contacted", "promise"])
def test_the_form_that_i_filled_in_was_lost_and_asked_for_again(
    topic: str, language: str, said: str, count: int
) -> None:
    talk = standing(topic, language)
    talk.say(said)

    assert [(one.way, one.by, one.when, one.count) for one in talk.case.contacts] == [("form", "person", None, count)]
    assert talk.case.value("already_contacted") is True or topic == "promise"
    assert "ontaktformular" in talk.text or "ontact form" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "soll ich das formular ausfüllen?",
        "die wollen dass ich ein formular ausfülle",
        "das kontaktformular geht nicht",
        "ein kontaktformular hab ich nicht ausgefüllt",
        "das formular vom gericht hab ich ausgefüllt",
        "kein formular ausgefüllt",
        "they sent me a form to fill in",
        "sie haben mir ein formular geschickt",
        "they used a form letter",
    ],
)
def test_a_form_that_was_not_theirs_or_not_filled_in_is_no_message(said: str) -> None:
    talk = standing("full_name")
    talk.say(said)

    assert talk.case.contacts == ()


# ---- papers on who somebody is


def letter(talk: Conversation, kind: str) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == kind)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Sie verlangen eine Kopie meines Personalausweises"),
        ("de", "die wollen meinen Perso sehen bevor sie was machen"),
        ("en", "they want a photo of my passport before they talk to me"),
        ("en", "They ask for my ID"),
    ],
)
@pytest.mark.parametrize("topic", ["block_date", "full_name", "confirm_facts", "already_contacted", "promise"])
def test_that_they_want_my_id_was_lost_before_the_letter_was_out(topic: str, language: str, said: str) -> None:
    talk = standing(topic, language)
    talk.say(said)

    assert talk.case.text("identity_papers") == "asked"
    assert "Ausweiskopie" in talk.text or "copy of an ID" in talk.text
    while not talk.case.letters:
        talk = _onward(talk, language)
    talk.say("reicht so" if language == "de" else "that's enough")
    text = letter(talk, "unblock_demand")
    assert "Nachweise meiner Identität" in text
    assert "bereits übermittelt" not in text


def _onward(talk: Conversation, language: str) -> Conversation:
    if talk.asks in ("confirm_facts", "block_date"):
        talk.tap("yes" if talk.asks == "confirm_facts" else "unknown")
    else:
        talk.say(ANSWERS[language].get(talk.asks or "", NO[language]))
    return talk


def test_papers_that_i_handed_in_are_told_of_in_the_letter() -> None:
    talk = standing("already_contacted")
    talk.say("die wollen den ausweis, hab ihn schon 3x hochgeladen")
    talk.say("reicht so")

    assert talk.case.text("identity_papers") == "sent"
    assert "bereits übermittelt" in letter(talk, "unblock_demand")


def test_the_advice_on_id_copies_is_given_once() -> None:
    talk = standing("already_contacted")
    talk.say("Sie verlangen eine Kopie meines Personalausweises")
    talk.say("die wollen wirklich den ausweis sehen")

    assert "Ausweiskopie" not in talk.text


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("die wollen den ausweis, hab aber noch keinen geschickt", "asked"),
        ("sie haben mir eine mail geschickt, dass sie meinen ausweis wollen", "asked"),
        ("they rejected my appeal and want my passport", "asked"),
        ("they want my id but i won't send it", "asked"),
        ("hab den ausweis schon geschickt", "sent"),
        ("i already sent my passport, they ignored it", "sent"),
        ("sie lehnen meinen ausweis ab, wollen immer wieder ein neues foto", "sent"),
        ("die wollen dass ich ausweis und rechnung hochlade hab ich schon 2x gemacht wird immer abgelehnt", "sent"),
    ],
)
def test_papers_that_were_only_asked_for_were_called_handed_in(said: str, known: str) -> None:
    assert identity_demanded(said) == known


@pytest.mark.parametrize("said", ["mein ausweis ist abgelaufen", "soll ich den ausweis mitschicken?", "Lindenallee 12"])
def test_a_word_of_an_id_is_no_demand_for_one(said: str) -> None:
    talk = standing("already_contacted")
    talk.say(said)

    assert not talk.case.known("identity_papers")


# ---- how long they say it takes


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "amazon schreibt sie brauchen 14 tage zum prüfen"),
        ("de", "support meinte das dauert 2 wochen"),
        ("de", "die bearbeitung dauert 14 tage, schreiben die"),
        ("de", "prüfung dauert laut amazon bis zu 14 tage"),
        ("en", "they say it takes up to 14 days to review"),
        ("en", "they wrote that the review takes 10 business days"),
    ],
)
@pytest.mark.parametrize("topic", ["block_date", "full_name", "confirm_facts"])
def test_how_long_they_say_their_check_takes_was_lost(topic: str, language: str, said: str) -> None:
    talk = standing(topic, language)
    talk.say(said)

    assert [(one.by, one.kind) for one in talk.case.contacts] == [("company", "pledge")]
    assert "Ankündigung zu antworten" in talk.text or "answer announced" in talk.text


@pytest.mark.parametrize(
    "said",
    ["sie sagten die lieferung dauert 3 tage", "das dauert jetzt schon 3 wochen", "ich brauche 14 tage zum prüfen"],
)
def test_what_takes_long_otherwise_is_no_announcement(said: str) -> None:
    talk = standing("full_name")
    talk.say(said)

    assert talk.case.contacts == ()


# ---- told solved before a letter went out


OPEN_AGAIN = {"de": "konto ist wieder offen", "en": "the account is open again"}
LATER = dt.datetime(2027, 1, 20, 10, 0, tzinfo=conversation.BERLIN)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("topic", ["block_date", "full_name", "already_contacted", "letter_review"])
def test_i_was_reminded_of_letters_that_nobody_needs_any_more(topic: str, language: str) -> None:
    talk = at(topic, language)
    talk.say(OPEN_AGAIN[language])
    assert "ich erinnere nicht mehr" in talk.text or "no longer" in talk.text
    talk.say("danke" if language == "de" else "thanks")

    assert talk.wait(LATER) == []


@pytest.mark.parametrize(
    "then", ["doch nicht, das konto ist wieder gesperrt", "passt so", "konto ist immer noch gesperrt"]
)
def test_who_goes_on_after_all_is_reminded_again(then: str) -> None:
    talk = at("letter_review", "de")
    talk.say(OPEN_AGAIN["de"])
    talk.say(then)

    assert talk.wait(LATER)


def test_who_said_nothing_of_the_kind_is_reminded() -> None:
    assert at("letter_review", "de").wait(LATER)


def at(topic: str, language: str) -> Conversation:
    if topic != "letter_review":
        return standing(topic, language)
    talk = standing("already_contacted", language)
    talk.tap("enough")
    return talk


# ---- asked twice


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("de", "wie komme ich an meine dateien?", "und wie komme ich an meine fotos?"),
        ("de", "wie lange dauert das?", "und wie lange dauert das dann?"),
        ("de", "was kostet das?", "kostet das was?"),
        ("de", "was passiert jetzt?", "und was passiert jetzt?"),
        ("en", "how do i get at my files?", "how can i save my photos?"),
        ("en", "how long does it take?", "how long will that take?"),
        ("en", "what happens next?", "what now?"),
    ],
)
def test_the_same_answer_came_twice_word_by_word(language: str, first: str, second: str) -> None:
    talk = standing("confirm_facts", language)
    talk.say(first)
    before = talk.text.split("\n")[0]
    talk.say(second)

    assert talk.text.split("\n")[0] != before


def test_word_that_it_is_shut_after_all_is_no_answer_to_the_question() -> None:
    talk = standing("already_contacted")
    talk.say(OPEN_AGAIN["de"])
    talk.say("doch nicht, ist immer noch gesperrt")

    assert talk.asks == "already_contacted"
    assert talk.wait(LATER)


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("airbnb closed my listing 12 november. they say safety guidelines. i paid", "safety guidelines"),
        ("booking.com closed my listing, they say guideline violation", "guideline violation"),
        ("etsy suspended my shop because of intellectual property", "intellectual property"),
        ("revolut closed it, reason: compliance", "compliance"),
        ("ebay sperrt mich, sie sagen richtlinienverstoß", "Richtlinienverstoß"),
    ],
)
def test_the_ground_is_taken_with_what_it_is_of(said: str, known: str) -> None:
    assert ground(said) == known
