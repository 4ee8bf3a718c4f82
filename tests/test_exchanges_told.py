"""Each day on which somebody wrote or called is noted, also where several share one verb."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told
from bot.dialogue.understand.days import day
from bot.dialogue.understand.disputes import returned_on
from tests import conversation

TODAY = dt.date(2026, 11, 24)
FIFTH, NINTH, TWELFTH = dt.date(2026, 11, 5), dt.date(2026, 11, 9), dt.date(2026, 11, 12)


def days_of(text: str, way: str) -> list[dt.date]:
    return [one.when.first for one in told(text, TODAY) if one.way == way and one.by == "person" and one.when]


@pytest.mark.parametrize(
    ("said", "way", "on"),
    [
        ("am 5.11. und am 12.11. gemailt", "mail", [FIFTH, TWELFTH]),
        ("gemailt am 5.11. und am 12.11.", "mail", [FIFTH, TWELFTH]),
        ("emailed them on 5 Nov and on 12 Nov, no answer", "mail", [FIFTH, TWELFTH]),
        ("am 5.11. und am 12.11. angerufen", "phone", [FIFTH, TWELFTH]),
        ("am 5. und am 12. november hab ich gemailt", "mail", [FIFTH, TWELFTH]),
        ("am 5.11., am 9.11. und am 12.11. hab ich denen gemailt", "mail", [FIFTH, NINTH, TWELFTH]),
        ("on 5 Nov and on 12 Nov I emailed their support", "mail", [FIFTH, TWELFTH]),
    ],
)
def test_i_told_two_days_in_one_breath_and_only_one_was_noted(said: str, way: str, on: list[dt.date]) -> None:
    assert days_of(said, way) == on


@pytest.mark.parametrize(
    "said",
    [
        "am 5.11. gesperrt und am 12.11. gemailt",
        "am 5.11. und am 9.11. gesperrt worden, am 12.11. gemailt",
        "ich hab am 12.11. gemailt und am 30.11. mach ichs wieder",
    ],
)
def test_a_day_of_something_else_became_one_of_my_mails(said: str) -> None:
    assert FIFTH not in days_of(said, "mail")
    assert TWELFTH in days_of(said, "mail")


def test_a_day_that_may_be_one_of_a_mail_or_of_a_call_is_neither() -> None:
    said = "am 5.11. hab ich gemailt und am 9.11. und am 12.11. angerufen"

    assert days_of(said, "mail") == [FIFTH]
    assert days_of(said, "phone") == [TWELFTH]


def test_what_they_refused_on_the_second_day_was_lost() -> None:
    mine, theirs = told("called them on 5 Nov and on 12 Nov they wrote that the account stays closed", TODAY)
    assert (mine.by, mine.when and mine.when.first) == ("person", FIFTH)
    assert (theirs.by, theirs.kind, theirs.when and theirs.when.first) == ("company", "refusal", TWELFTH)


def test_an_english_day_before_the_word_i_was_not_read() -> None:
    when = day("on 12 Nov I wrote to them", TODAY)
    assert when is not None
    assert when.first == TWELFTH
    assert day("2 may i ask you", TODAY) is None


SEVENTH = dt.date(2026, 11, 7)


@pytest.mark.parametrize(
    "said",
    [
        "am 7.11. gesperrt worden, am 12.11. gemailt",
        "blocked on 7 Nov, emailed them on 12 Nov",
        "blocked on 7 Nov and emailed them on 12 Nov",
        "seit 7.11. gesperrt; am 12.11. hab ich denen gemailt",
        "Gesperrt am 7.11. Gemailt am 12.11.",
        "am 12.11. gemailt, am 7.11. bezahlt",
        "ordered on 7 Nov, emailed them on 12 Nov",
    ],
)
def test_the_day_of_the_block_became_one_of_my_mails(said: str) -> None:
    assert days_of(said, "mail") == [TWELFTH]


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("am 5.11. angerufen, am 12.11. nochmal", "phone"),
        ("called on 5 Nov, again on 12 Nov", "phone"),
        ("am 5.11. angerufen und nochmal am 12.11.", "phone"),
        ("am 5.11. angerufen, am 12.11. wieder, ohne Erfolg", "phone"),
        ("am 5.11. gemailt, am 12.11. noch einmal, am 9.11. angerufen", "mail"),
        ("I emailed them on 5 Nov and then again on 12 Nov", "mail"),
    ],
)
def test_what_i_did_again_on_another_day_was_not_noted(said: str, way: str) -> None:
    assert days_of(said, way) == [FIFTH, TWELFTH]


@pytest.mark.parametrize(
    "said", ["am 12.11. hab ich es bemerkt und gleich gemailt", "am 12.11. bin ich gesperrt worden und hab gemailt"]
)
def test_a_day_told_once_stays_with_the_mail(said: str) -> None:
    assert days_of(said, "mail") == [TWELFTH]


@pytest.mark.parametrize(
    ("said", "told_of"),
    [
        ("am 3.11. kam die Mahnung, am 12.11. gemailt", [("mail", TWELFTH)]),
        ("on 3 Nov the reminder came, emailed on 12 Nov", [("mail", TWELFTH)]),
        ("am 5.11. kam das paket und am 12.11. hab ich gemailt", [("mail", TWELFTH)]),
        ("angerufen am 5.11. und am 7.11. bezahlt", [("phone", FIFTH)]),
        ("gemailt am 5.11. und am 7.11. überwiesen", [("mail", FIFTH)]),
        ("gesperrt am 5.11. und am 12.11. gemailt", [("mail", TWELFTH)]),
        (
            "seit 3.11. zu, am 5.11. und 9.11. gemailt, am 12. nochmal angerufen",
            [("mail", FIFTH), ("mail", NINTH), ("phone", TWELFTH)],
        ),
    ],
)
def test_the_day_of_a_paper_or_payment_took_my_mail_with_it(said: str, told_of: list[tuple[str, dt.date]]) -> None:
    assert [(one.way, one.when and one.when.first) for one in told(said, TODAY)] == told_of


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        (
            "am 9.11. angerufen da hieß es das wird freigegeben, am 12. kam dann die mail dass noch 60 euro offen sind",
            "wird freigegeben",
        ),
        (
            "on 9 Nov they said it will be released, on 12 Nov they wrote there is still 60 euro open",
            "it will be released",
        ),
    ],
)
def test_their_promise_was_quoted_together_with_what_they_wrote_later(said: str, quote: str) -> None:
    promise, later = told(said, TODAY)
    assert (promise.kind, promise.when and promise.when.first, promise.quote) == ("promise", NINTH, quote)
    assert (later.kind, later.when and later.when.first) == ("claim_open", TWELFTH)


@pytest.mark.parametrize(
    "asked", ["passt. wie teuer ist das einschreiben", "soll ich da nochmal anrufen? oder mailen?"]
)
def test_a_question_about_a_way_became_a_letter_that_i_never_wrote(asked: str) -> None:
    talk = conversation.told(
        "amazon hat mein konto seit 3.11. gesperrt",
        "anna.k@web.de",
        "Anna Krause, Lindenweg 4, 50667 Köln",
        "nein",
        "ja",
    )
    assert talk.case.open == "already_contacted"
    talk.say(asked)
    assert not talk.case.contacts
    assert talk.case.open == "already_contacted"


@pytest.mark.parametrize(
    ("language", "asked", "answer"),
    [
        ("de", "wie teuer ist das einschreiben", "den Preis nennt die Post"),
        ("en", "how much is registered post?", "the post office names the price"),
        ("de", "Kann er auch mitmachen?", "/einladen"),
        ("de", "darf meine Mitbewohnerin da auch mitmachen", "/einladen"),
        ("en", "can my flatmate also join?", "/invite"),
    ],
)
def test_what_people_ask_of_postage_and_company_got_the_help_of_the_question(
    language: str, asked: str, answer: str
) -> None:
    story = {"de": "amazon hat mich gesperrt seit 3.11.", "en": "amazon blocked my account on 3 november"}[language]
    talk = conversation.told(story, asked, language=language)
    assert answer in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "am 18. hams gsagt es wird freigebn",
        "am 18.11. händ si gseit es wird freigäh",
        "am 18. ham se jesacht dat wird wieder freijeschaltet",
        "am 18.11. hat die frau gmeint des wird wieder aufgmacht",
        "am 18.11. hend se gsagt die schaltet mi wieder frei",
    ],
)
def test_their_promise_told_in_dialect_was_lost_or_became_a_claim(said: str) -> None:
    (promise,) = told(said, TODAY)
    assert (promise.by, promise.kind, promise.when and promise.when.first) == (
        "company",
        "promise",
        dt.date(2026, 11, 18),
    )
    talk = conversation.told(f"amazon hat mich gsperrt, {said}")
    assert [one.kind for one in talk.case.contacts] == ["promise"]


def test_what_they_told_me_was_called_a_claim_though_nobody_spoke_of_one() -> None:
    assert [one.kind for one in told("am 18.11. dann wieder nur so ein satz", TODAY)] == ["other"]
    assert not told("sie haben gesagt ich kriege mein geld am 18.11.", TODAY)
    assert not conversation.told("amazon hat mich gesperrt, ich hoffe das wird am 9.11. freigegeben").case.contacts


@pytest.mark.parametrize(
    ("said", "deed", "answer", "kind"),
    [
        ("Einspruch über das Formular am 12.11., am 15.11. kam eine Standardantwort", 12, 15, "inquiry"),
        ("einspruch am 9.11., abgelehnt am 12.11.", 9, 12, "refusal"),
    ],
)
def test_an_appeal_and_its_answer_told_without_a_verb_have_each_their_own_day(
    said: str, deed: int, answer: int, kind: str
) -> None:
    own, theirs = told(said, TODAY)

    assert (own.by, own.when and own.when.first.day) == ("person", deed)
    assert (theirs.by, theirs.kind, theirs.when and theirs.when.first.day) == ("company", kind, answer)


def test_that_nothing_came_makes_ones_own_message_no_message_of_theirs() -> None:
    assert days_of("Am 5.11. über das Kontaktformular geschrieben, nichts gekommen", "form") == [FIFTH]


def test_a_learner_who_writes_in_the_app_has_written() -> None:
    assert days_of("i write in app on 12 november, only robot answer", "other") == [TWELFTH]


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mir am 7.11. eine mail geschickt",
        "amazon hat mir am 7.11. unterlagen geschickt",
        "paypal emailed me on 7 november",
        "paypal sent me a mail on 7 november",
        "ebay, 14.11., mail war leer",
    ],
)
def test_a_mail_that_they_sent_me_is_none_of_mine(said: str) -> None:
    assert not [one for one in told(said, TODAY) if one.by == "person"]


@pytest.mark.parametrize(
    "said",
    [
        "they asked for source of funds, i sent 3 bank statements on nov 12, nothing since",
        "hab denen am 12.11. alle unterlagen geschickt",
    ],
)
def test_papers_that_i_sent_them_have_their_day(said: str) -> None:
    assert [(one.by, one.when and one.when.first) for one in told(said, TODAY)] == [("person", TWELFTH)]


@pytest.mark.parametrize(
    "said",
    [
        "am 12.11. hat jemand die mail geändert",
        "die haben am 12.11. meine mail geändert",
        "am 12.11. wurde meine email adresse geändert",
        "on 12 nov somebody changed the email",
    ],
)
def test_thieves_who_change_my_mail_address_are_no_mail_of_mine(said: str) -> None:
    assert not told(said, TODAY)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("am 15.11. telefoniert, da hieß es wird geprüft", "phone"),
        ("am 15.11. Chat, da hieß es wird geprüft", "chat"),
        ("on 15 November I called, they said it is being reviewed", "phone"),
    ],
)
def test_a_call_is_noted_whatever_was_said_on_it(text: str, way: str) -> None:
    case = conversation.told(f"Klarna hat mich am 12.11. gesperrt. {text}").case

    assert [(one.way, one.by, one.when) for one in case.contacts] == [(way, "person", conversation.day(2026, 11, 15))]


@pytest.mark.parametrize(
    "text",
    [
        "on 15 November they called and said it is under review",
        "am 15.11. mit dem Inkasso telefoniert, da hieß es zahlen",
    ],
)
def test_a_call_of_somebody_else_is_not_mine(text: str) -> None:
    assert not conversation.told(f"Klarna hat mich am 12.11. gesperrt. {text}").case.contacts


def test_goods_sent_back_by_post_are_no_letter() -> None:
    story = "Zalando closed my account because of returns. I returned a jacket on 20 October by post"

    assert not conversation.told(story, language="en").case.contacts


def test_a_country_is_no_account() -> None:
    assert not conversation.told("Amazon hat mein Konto gesperrt", "Deutschland").case.known("account_identifier")


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("per chat am 18. und per telefon am 19.11.", [("chat", 18), ("phone", 19)]),
        ("per mail am 5.11. und per fax am 9.11.", [("mail", 5), ("fax", 9)]),
        ("am 5.11. per mail und am 9.11. per fax", [("mail", 5), ("fax", 9)]),
        ("by mail on 5.11. and by phone on 9.11.", [("mail", 5), ("phone", 9)]),
    ],
)
def test_i_told_two_ways_on_two_days_and_the_letter_put_one_on_the_others_day(
    said: str, ways: list[tuple[str, int]]
) -> None:
    noted = [(one.way, one.when.first.day) for one in told(said, TODAY) if one.when]
    assert noted == ways


@pytest.mark.parametrize(
    "said",
    [
        "3 mal stellungnahme eingereicht, am 5., 9. und 12.11. immer textbaustein zurück",
        "stellungnahme eingereicht am 5.11., 9.11. und 12.11., jedes mal nur textbaustein",
        "am 5., 9. und 12.11. geschrieben, immer standardantworten",
        "i appealed on 5, 9 and 12 november, always the same template back",
    ],
)
def test_what_always_came_back_took_the_days_of_my_own_messages(said: str) -> None:
    assert days_of(said, "other") == [FIFTH, NINTH, TWELFTH]
    assert not [one for one in told(said, TODAY) if one.by == "company" and one.when]


@pytest.mark.parametrize(
    "said", ["am 12.11. kam immer nur textbaustein zurück", "textbaustein am 12.11. zurück", "antwort zurück am 12.11."]
)
def test_an_answer_that_came_back_became_goods_that_i_sent_back(said: str) -> None:
    assert returned_on(said, TODAY) is None


def test_goods_that_went_back_still_have_their_day() -> None:
    assert returned_on("paket am 12.11. zurückgeschickt", TODAY) == day("12.11.", TODAY)
