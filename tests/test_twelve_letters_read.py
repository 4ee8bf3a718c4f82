"""Letters read as a lawyer and as a tired person would: each day, each sentence is one that somebody told."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.turn import Burst
from bot.dialogue.understand.replies import opened_beside
from bot.letters.offers import LAWFUL
from tests.conversation import BERLIN, Conversation, answering, texts, told


def letter(talk: Conversation, kind: str) -> str:
    return next(" ".join(one.text.split()) for one in reversed(talk.case.newest_letters()) if one.kind == kind)


def day(talk: Conversation, topic: str) -> dt.date | None:
    when = talk.case.value(topic)
    return when.first if isinstance(when, When) and when.exact else None


def at(year: int, month: int, number: int) -> dt.datetime:
    return dt.datetime(year, month, number, 18, 30, tzinfo=BERLIN)


def forward(talk: Conversation, text: str, on: dt.date) -> None:
    talk.hear(Burst(forward_text=text, forward_date=on.isoformat(), forward_from="Amazon"))


def drafted(*said: str, language: str = "de") -> Conversation:
    talk = told(*said, language=language)
    assert talk.case.letters, talk.text
    return talk


HACKED = dt.date(2026, 11, 10)
BANNED = dt.date(2026, 11, 14)
REST = ("Lena Brandt", "Gartenweg 7, 80331 München", "ja")


@pytest.mark.parametrize(
    "said",
    [
        "mein Instagram Konto wurde am 10. November gehackt und dann am 14. November gesperrt, wegen Betrug",
        "Am 10.11. wurde mein Instagram Konto gehackt. Am 14.11. hat Instagram es gesperrt, wegen Betrug",
        "my instagram account got hacked on november 10 and banned on november 14",
        "my instagram was hacked on 10 november, then instagram banned it on 14 november for fraud",
    ],
)
def test_the_day_of_the_hack_and_that_of_the_ban_are_two(said: str) -> None:
    talk = told(said)

    assert (day(talk, "taken_on"), day(talk, "block_date")) == (HACKED, BANNED)


def test_two_days_with_their_months_written_out_are_two_days() -> None:
    talk = told("Amazon: am 3. November habe ich die 80 Euro bezahlt und am 9. November wurde mein Konto gesperrt")

    assert (day(talk, "payment_date"), day(talk, "block_date")) == (dt.date(2026, 11, 3), dt.date(2026, 11, 9))


REPORTED = "Bei der Polizei habe ich am 12. November Anzeige erstattet, Aktenzeichen 4711-22-2026"


def test_the_complaint_of_who_was_hacked_and_then_banned_names_the_day_and_the_report_to_the_police() -> None:
    talk = drafted(
        "mein Instagram Konto wurde am 10. November gehackt und dann am 14. November gesperrt",
        "lenab_92",
        REPORTED,
        *REST,
    )
    text = letter(talk, "dsa_complaint")

    assert "am 14. November 2026 gesperrt" in text
    assert "Zugriff auf mein Konto, nach meiner Kenntnis seit dem 10. November 2026." in text
    assert "Das habe ich am 12. November 2026 bei der Polizei angezeigt (Vorgangsnummer 4711-22-2026)." in text
    assert talk.case.value("claim_reference") is None
    assert "Protokolle der Anmeldungen" in letter(talk, "access_request")


def test_a_report_without_a_number_stands_there_without_one() -> None:
    talk = drafted(
        "my instagram got hacked on november 10 and banned on november 14. I reported it to the police on november 12",
        "lenab_92", "Lena Brandt", "12 High Street, Leeds LS1 4AB, UK", "yes", language="en",
    )  # fmt: skip

    assert "I reported this to the police on 12 November 2026." in letter(talk, "dsa_complaint")


@pytest.mark.parametrize("said", ["Ich will noch Anzeige erstatten bei der Polizei", "zur Polizei war ich noch nicht"])
def test_a_report_that_is_only_meant_to_be_made_stands_in_no_letter(said: str) -> None:
    talk = drafted("mein Instagram Konto wurde gehackt und am 14. November gesperrt", "lenab_92", said, *REST)

    assert "Polizei" not in letter(talk, "dsa_complaint")


def test_of_a_stolen_account_it_is_asked_since_when_it_cannot_be_reached_and_nothing_of_money() -> None:
    talk = told("mein facebook konto wurde gehackt, jemand hat die mailadresse geändert", "s.kolb@example.org")
    assert "nicht mehr zu erreichen" in talk.text
    assert "gesperrt" not in talk.text
    for text in ("seit 3.11.", "Sabine Kolb", "Lindenstr. 4, 50674 Köln", "ja"):
        talk.say(text)

    assert talk.case.asked.get("claim_amount") is None
    assert "Anerkenntnis" not in letter(talk, "unblock_demand")
    assert "Sperr" not in letter(talk, "access_request").replace("Sperrkennzeichen", "")


def test_since_when_a_stolen_account_cannot_be_entered_is_heard_beside_the_theft() -> None:
    talk = drafted(
        "mein facebook konto wurde gehackt am 2. November, ich komme seit 3. November nicht mehr rein",
        "s.kolb@example.org", "Sabine Kolb", "Lindenstr. 4, 50674 Köln", "ja",
    )  # fmt: skip
    text = letter(talk, "unblock_demand")

    assert "habe ich seit dem 3. November 2026 keinen Zugriff mehr" in text
    assert "haben Fremde es am 2. November 2026 übernommen" in text


OPEN_AND_PROMISED = (
    "wir haben Ihr Konto wieder geöffnet. Die Auszahlung Ihres Guthabens erfolgt bis zum 10. Dezember 2026."
)
LOCKED = "Amazon hat mein Konto am 3. November gesperrt, auf dem Konto sind noch 80 Euro Gutschein"
ANNA = ("anna.weis@example.org", "Anna Weis", "Uferweg 2, 20095 Hamburg", "ja")


def out() -> Conversation:
    talk = drafted(LOCKED, "beides", *ANNA)
    for text in ("reicht so", "passt so", "per mail", "ja", "abgeschickt"):
        talk.say(text)
    assert talk.case.letters[0].sending
    return talk


def test_an_account_that_is_open_while_the_money_is_only_promised_is_open_and_the_money_asked_for_on_its_day() -> None:
    talk = out()
    talk.wait(at(2026, 12, 2))
    forward(talk, OPEN_AND_PROMISED, dt.date(2026, 12, 2))
    assert "wieder offen" in talk.text
    assert "10. Dezember 2026" in talk.text
    talk.say("ja, konto geht wieder")
    assert talk.asks is None  # the money is not due yet
    asked = [one for turn in talk.wait(at(2026, 12, 12)) for one in texts(turn)]
    assert any("10. Dezember 2026. Ist jetzt alles da?" in one for one in asked)
    talk.say("nein, kein geld gekommen")
    text = letter(talk, "follow_up")

    assert "das gesperrt war und inzwischen wieder offen ist" in text
    assert "Gutscheine: 80,00 EUR" in text
    assert "Freigabe meines Kontos" not in text


def test_once_all_that_was_promised_came_it_is_over() -> None:
    talk = out()
    talk.wait(at(2026, 12, 2))
    forward(talk, OPEN_AND_PROMISED, dt.date(2026, 12, 2))
    talk.wait(at(2026, 12, 12))
    talk.say("ja, alles da")

    assert talk.case.stage == "closed"


def test_drafts_that_lie_there_when_it_is_open_do_not_say_that_it_stays_shut_and_what_they_write_is_no_wish() -> None:
    talk = drafted(LOCKED, "weiß nicht", *ANNA)
    forward(talk, OPEN_AND_PROMISED, dt.date(2026, 11, 24))

    assert talk.case.value("goal") is None
    assert not any("Gesperrt ist das Konto weiterhin" in one.text for one in talk.case.newest_letters())
    assert "wirklich geht" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "Ihr Konto wird bis zum 10. Dezember wieder geöffnet. Danach erfolgt die Auszahlung.",
        "Ihr Konto bleibt gesperrt. Die Auszahlung Ihres Guthabens erfolgt bis zum 10. Dezember 2026.",
        "Wir haben Ihr Konto geöffnet, damit Sie Ihre Daten sichern. Am 10. Dezember wird es wieder geschlossen.",
    ],
)
def test_an_account_that_is_only_promised_to_be_opened_is_not_open(said: str) -> None:
    assert not opened_beside(said)


def test_who_acts_for_a_ward_by_law_stands_in_the_letter() -> None:
    talk = drafted(
        "Ich bin der gesetzliche Betreuer von Herrn Karl Ott. Amazon hat sein Konto am 2. November gesperrt",
        "k.ott@example.org", "kein geld", "Peter Maas", "Ringstr. 5, 44137 Dortmund", "ja",
    )  # fmt: skip
    text = letter(talk, "unblock_demand")

    assert text.startswith("Karl Ott, gesetzlich vertreten durch Peter Maas Ringstr. 5")
    assert text.endswith("Karl Ott, gesetzlich vertreten durch Peter Maas")
    assert "Vollmacht ist also da" not in talk.text
    assert talk.case.asked.get("power_of_attorney") is None


def test_a_parent_stands_in_the_letter_of_a_child_under_age() -> None:
    talk = told("My daughter is 12, her TikTok account was banned on 5.11. for bullying. I'm her father", language="en")
    assert talk.case.value("role") == "child"
    answering(talk, "represented_person")
    assert "and signs" not in talk.text
    for text in ("Mia Thaler", "mia_t12", "Jens Thaler", "Hauptstr. 9, 70173 Stuttgart", "yes"):
        talk.say(text)

    assert letter(talk, "dsa_complaint").startswith("Mia Thaler, gesetzlich vertreten durch Jens Thaler")


def test_the_account_of_a_grown_up_child_is_theirs_and_they_sign() -> None:
    talk = told("Es geht um meinen Sohn, er ist 24. Amazon hat sein Konto am 2. November gesperrt")

    assert LAWFUL not in talk.case.marks


@pytest.mark.parametrize(
    "said",
    [
        "TikTok hat mein Konto am 20. November gesperrt, für 30 Tage, bis zum 20. Dezember. Grund: Hassrede",
        "mein tiktok konto ist seit 20.11. gesperrt bis 20.12., wegen hassrede",
        "tiktok banned my account on november 20 until december 20 for hate speech",
    ],
)
def test_a_ban_that_ends_by_itself_says_so_in_the_letters(said: str) -> None:
    talk = drafted(said, "@paulm", "Paul Meier", "Am Markt 3, 04109 Leipzig", "p@example.org", "ja")

    assert day(talk, "block_until") == dt.date(2026, 12, 20)
    for kind in ("dsa_complaint", "preservation_demand"):
        assert "gesperrt, befristet bis zum 20. Dezember 2026." in letter(talk, kind)


@pytest.mark.parametrize(
    "said",
    [
        "Mein TikTok Konto ist seit 20.11. gesperrt, ich soll bis 20.12. antworten",
        "tiktok hat mich gesperrt, das geld soll bis 20.12. kommen",
        "Instagram hat mein Konto am 20.11. gesperrt. Bis 20.12. wird alles gelöscht",
    ],
)
def test_another_last_day_is_no_end_of_the_ban(said: str) -> None:
    assert told(said).case.value("block_until") is None


@pytest.mark.parametrize(
    "said",
    [
        "mein tiktok konto wurde am 3.11. gebannt, grund: mobbing",
        "Facebook hat mich am 2. November gesperrt wegen Beleidigung",
    ],
)
def test_a_day_in_the_sentence_hides_no_ban_of_a_profile(said: str) -> None:
    assert told(said).case.value("situation") == "social_ban"


def test_who_only_sells_is_not_said_to_live_from_it() -> None:
    talk = drafted(
        "ebay hat mein Verkäuferkonto am 1. November gesperrt, 340 Euro Auszahlung hängen fest",
        "rita_k77", "Rita Kern", "Hof 3, 99084 Erfurt", "r@example.org", "ja",
    )  # fmt: skip

    assert "Erwerbstätigkeit" not in letter(talk, "p2b_complaint")
