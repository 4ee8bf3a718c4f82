"""What somebody who had never seen the bot before found wrong when they chatted with it."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money, When
from bot.dialogue.understand import claims
from bot.dialogue.understand.replies import classify
from tests import conversation
from tests.conversation import BERLIN, Conversation, answering, day, says

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)


told = partial(conversation.told, now=NOW)


def drafted(*more: str) -> Conversation:
    talk = told("Amazon hat mein Konto am 3.11.2026 gesperrt", "x@example.org", *more)
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    return answering(talk, "letter_review")


# ---- letters that are asked for by name


def test_a_bureau_s_copy_is_written_when_it_is_asked_for_and_takes_no_draft_away() -> None:
    talk = drafted()
    before = {one.kind for one in talk.case.newest_letters()}
    talk.say("ich brauche eine schufa auskunft")

    assert {one.kind for one in talk.case.newest_letters()} == before | {"bureau_access_request"}
    assert talk.case.newest_letters()[-1].to.key == "schufa"


def test_a_correction_is_asked_about_and_written() -> None:
    talk = drafted()
    talk.say("ich will eine berichtigung meiner daten")
    for _ in range(6):
        if talk.asks != "wrong_datum":
            talk.tap("unknown")
    talk.say("Anschrift Musterweg 1, 30159 Hannover")

    assert talk.case.text("wrong_datum") == "Anschrift Musterweg 1, 30159 Hannover"
    assert "Musterweg" not in talk.case.text("postal_address")
    assert "rectification_request" in {one.kind for one in talk.case.newest_letters()}


def test_damages_are_not_claimed_with_the_first_request() -> None:
    talk = drafted()
    talk.say("ich will schadensersatz")

    assert "damages_claim" not in {one.kind for one in talk.case.newest_letters()}
    assert "nach einer Ablehnung" in talk.text


def test_a_power_of_attorney_that_is_wanted_is_written() -> None:
    talk = told(
        "es geht um das konto meiner mutter, amazon hat es am 3.11.2026 gesperrt", "Helga Brandt", "h@example.org"
    )
    talk = answering(talk, "power_of_attorney")
    talk.say("ja")
    talk = answering(talk, "letter_review")

    assert "power_of_attorney" in {one.kind for one in talk.case.newest_letters()}


def test_the_wish_for_data_beside_a_block_leaves_the_demand_to_open_it() -> None:
    talk = told("amazon hat mich am 3.11. gesperrt, ich will meine daten", "x@example.org")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")

    assert "unblock_demand" in {one.kind for one in talk.case.newest_letters()}


# ---- said by fresh eyes


def test_a_sent_objection_ends_the_alarm_however_it_is_said() -> None:
    talk = told("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026, amtsgericht hagen 26-1234567-0-1")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "letter_review")
    talk.say("passt")
    talk.say("post")
    talk.say("heute per einschreiben abgeschickt")

    assert talk.case.value("court_objection") == day(2026, 11, 24)
    assert talk.wait_days(30) == []


@pytest.mark.parametrize(
    "text",
    [
        "am Donnerstag bringe ich es zur Post",
        "meine tochter bringt es am freitag zur post",
        "morgen geht es zur post",
        "ich faxe das morgen",
        "i'll send it on monday",
    ],
)
def test_a_plan_sends_nothing(text: str) -> None:
    talk = drafted()
    talk.say("passt")
    talk.say("per post")
    talk.say("ja")
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["ohne gericht", "bitte ohne gericht", "das gericht ist mir zu teuer", "ich will nicht vor gericht"]
)
def test_a_court_that_is_only_spoken_of_sent_no_paper(text: str) -> None:
    talk = told("mein vinted konto ist gesperrt seit 1.11.", text)

    assert talk.case.value("court_letter") is not True


def test_a_swiss_payment_order_is_swiss_without_its_office() -> None:
    talk = told("Hallo, ich wohne in der Schweiz und habe einen Zahlungsbefehl bekommen, gestern, von Zalando")

    assert "10 Tage" in talk.text
    assert "2 Wochen" not in talk.text


@pytest.mark.parametrize(
    "text", ["mein about you konto ist gesperrt", "amazon hat mich gesperrt wegen zu vielen retouren"]
)
def test_a_word_that_only_sounds_like_it_is_no_subscription_and_no_refund(text: str) -> None:
    talk = told(text)

    assert talk.case.value("subscriptions") is None
    assert talk.case.value("refunds_open") is None


def test_the_person_is_not_their_own_collector() -> None:
    talk = answering(told("inkassobrief über 64,95 euro, aktenzeichen RV-8812-44", "nein"), "collection_agency")
    talk.say("Dominik Bauer, Weg 4, 89231 Neu-Ulm")

    assert talk.case.value("collection_agency") is None
    assert talk.case.text("full_name") == "Dominik Bauer"


def test_a_listed_collector_is_heard_in_the_story() -> None:
    talk = told("inkassobrief von riverty über 64,95 euro, aktenzeichen RV-8812-44")

    assert "Riverty" in talk.case.text("collection_agency")


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("lösch bitte alles", True),
        ("ich will dass alles gelöscht wird", True),
        ("kannst du meine daten löschen?", True),
        ("delete everything please", True),
        ("amazon löscht alles", False),
        ("die sollen meine daten löschen", False),
    ],
)
def test_plain_words_are_enough_to_be_asked_about_deleting(text: str, wished: bool) -> None:
    talk = told("vinted hat mein konto gesperrt", text)

    assert (talk.asks == "delete") is wished


def test_a_bank_s_notice_ends_a_contract_and_blocks_nothing() -> None:
    talk = told("die ing hat mein girokonto zum 31.12. gekündigt")

    assert talk.case.value("account_end") == day(2026, 12, 31)
    assert talk.case.value("block_date") is None


def test_an_id_that_was_sent_is_no_letter_that_was_sent() -> None:
    talk = drafted()
    talk.say("but i sent my passport already twice!!")

    assert not any(one.sending for one in talk.case.newest_letters())


def test_letters_are_written_in_english_when_that_is_wished() -> None:
    talk = told("my paypal is limited since 5 november", language="en")
    talk.say("please write the letter in english")
    talk = answering(talk, "confirm_facts")
    talk.say("yes")

    assert {one.language for one in talk.case.newest_letters()} == {"en"}


def test_what_was_rough_because_it_is_not_known_is_not_asked_again() -> None:
    talk = told("ebay hat mein konto gesperrt", "x@example.org")
    talk = answering(talk, "block_date")
    talk.say("weiß nicht genau, so anfang november")

    assert talk.case.value("block_date") is not None
    assert talk.asks != "block_date"


def test_a_suspicion_is_not_put_into_the_company_s_mouth() -> None:
    talk = told("mein mann hat schulden bei klarna und jetzt haben die bei mir auch dicht gemacht, seit 3.11.")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")

    assert "Zur Begründung hieß es" not in "\n".join(one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Parkstr. 5 Hinterhaus, 53177 Bonn", "Parkstr. 5, Hinterhaus\n53177 Bonn"),
        ("Parkstr. 5 HH, 53177 Bonn", "Parkstr. 5, HH\n53177 Bonn"),
        ("Weg 4 3. OG links, 10115 Berlin", "Weg 4, 3. OG links\n10115 Berlin"),
        ("Dorfstr. 2, 17337 Uckerland OT Hetzdorf", "Dorfstr. 2\n17337 Uckerland OT Hetzdorf"),
        ("A-5700 Zell am See, Seeuferstrasse 3 Tür 7", "Seeuferstrasse 3, Tür 7\n5700 Zell am See\nÖsterreich"),
    ],
)
def test_the_house_behind_and_the_door_are_part_of_the_address(text: str, lines: str) -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11.2026 gesperrt"), "postal_address")
    talk.say(text)

    assert talk.case.text("postal_address") == lines


def test_a_town_abroad_is_asked_for_its_country_and_not_for_its_postcode_again() -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11.2026 gesperrt"), "postal_address")
    talk.say("Seestraße 3, 5700 Zell am See")
    assert "das Land" in talk.text
    talk.say("Österreich")

    assert talk.case.text("postal_address") == "Seestraße 3\n5700 Zell am See\nÖsterreich"


# ---- corrections that do not name what they correct


@pytest.mark.parametrize(
    ("texts", "on"),
    [
        (("actually it was 5 november",), day(2026, 11, 5)),
        (("ben.o@example.org", "no, I mean 6 november"), day(2026, 11, 6)),
        (("ne quatsch, es war der 5.11.",), day(2026, 11, 5)),
    ],
)
def test_a_bare_day_corrects_the_only_one_that_is_known(texts: tuple[str, ...], on: When) -> None:
    talk = told("paypal hat mein konto am 3.11. eingeschränkt", *texts)

    assert talk.case.value("block_date") == on


def test_a_bare_sum_corrects_the_only_one_and_answers_no_question_about_a_court() -> None:
    talk = told("amazon hat mein konto gesperrt seit 3.11., forderung 97,90 euro", "ne quatsch 79,90")

    assert talk.case.value("claim_amount") == Money(79_90)
    assert talk.asks == "court_letter"


@pytest.mark.parametrize("text", ["stimmt nöd alles", "stimmt ned", "isch nid richtig", "passt net"])
def test_a_no_in_dialect_is_no_yes(text: str) -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11. gesperrt", "x@example.org"), "confirm_facts")
    talk.say(text)

    assert not talk.case.letters


# ---- answers that are retold in one line


def sent() -> Conversation:
    talk = drafted()
    talk.say("passt")
    talk.say("heute alles per mail abgeschickt")
    talk.wait_days(15)
    return talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("still nothing", "silence"),
        ("immer noch nichts", "silence"),
        ("They released 400 of the 640 euro, rest is still blocked", "partial"),
        ("they wrote: we have decided to permanently limit your account", "final_textblock"),
        ("They only sent me a link to download my data, but I can't log in!!", "login_loop"),
        ("the guy said he forwards it to the risk team", "forwarded"),
        ("they cannot give me data because of bank secrecy", "privacy_refusal"),
        ("gibt es noch nichts neues?", "unclear"),
    ],
)
def test_an_answer_is_known_from_one_line_about_it(text: str, kind: str) -> None:
    assert classify(text) == kind


def test_what_the_other_side_answered_is_no_new_wish() -> None:
    talk = sent()
    before = talk.case.value("goal")
    talk.say("they said the money will be sent to my bank next week")

    assert talk.case.value("goal") == before


@pytest.mark.parametrize("text", ["wo kann ich mich beschweren?", "who can I complain to? is there an ombudsman?"])
def test_who_asks_where_to_complain_is_shown_the_ways(text: str) -> None:
    talk = sent()
    talk.say(text)

    assert "Verbraucherzentrale" in talk.text


# ---- heard in intake


def test_earnings_that_are_held_back_are_the_person_s_own() -> None:
    talk = told("Bolt blocked my driver account. No reason given. 380 euro earnings not paid out", language="en")

    assert (talk.case.value("balance"), talk.case.value("claim_amount")) == (Money(380_00), None)


def test_a_countdown_without_its_beginning_counts_from_the_earliest_day() -> None:
    talk = told("TikTok banned me last week, everything will be deleted in 30 days", language="en")

    assert talk.case.value("deletion_date") == day(2026, 12, 16)
    assert talk.case.facts["deletion_date"].sure == "about"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ich schreibe für meine Nachbarin Frau Meier. Ihr Amazon-Konto ist gesperrt", "neighbour"),
        ("I help my neighbour Mrs. Helga Brandt (81), Otto closed her account", "neighbour"),
        ("ich schreibe für meine Frau Anna, ihr amazon konto ist gesperrt", "partner"),
    ],
)
def test_a_title_before_a_name_makes_nobody_a_wife(text: str, role: str) -> None:
    assert told(text).case.text("role") == role


def test_what_they_say_beside_one_s_own_letters_does_not_swallow_them() -> None:
    talk = told("amazon hat mein konto am 3.11. gesperrt", "x@example.org")
    talk = answering(talk, "already_contacted") if talk.asks == "already_contacted" else talk
    talk.say("ich hab dem support 3 mal geschrieben, zuletzt am 10.11., die sagen nur verstoß gegen die regeln")

    mine = [(one.when is None, one.count) for one in talk.case.contacts if one.by == "person"]
    assert sorted(mine) == [(False, 1), (True, 2)]


def test_a_day_that_is_led_by_since_is_the_one_of_the_block() -> None:
    talk = told("paypal limited from last monday and 1150 euros is inside which is my december rent", language="en")

    assert talk.case.value("block_date") == day(2026, 11, 23)


def test_only_data_of_somebody_sets_off_no_alarm_of_deletion() -> None:
    talk = told("tinder banned me on 3 november", "I only want my data from tinder, nothing else", language="en")

    assert all("deleted" not in one.body["text"] for turn in talk.wait_days(200) for one in says(turn))


@pytest.mark.parametrize(
    "text",
    ["für ein abo, das ich im märz gekündigt habe", "hab längst gekündigt", "abo gekündigt und trotzdem inkasso"],
)
def test_what_somebody_cancelled_themselves_is_no_block(text: str) -> None:
    assert not claims.blocked(text)


@pytest.mark.parametrize(
    "text", ["n26 hat mir gekündigt", "die haben mein konto gekündigt", "n26 hatte mein konto gekündigt"]
)
def test_an_account_that_was_cancelled_is_one(text: str) -> None:
    assert claims.blocked(text)
