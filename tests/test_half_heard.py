"""What people told and what was heard only by half, or as something else: each of these was once wrong."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.court_papers import lawsuit
from bot.dialogue.understand.goals import chosen, wants
from tests.conversation import BERLIN, Conversation, agreed, answering, desk, says

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)


def told(*texts: str, language: str = "de") -> Conversation:
    talk = agreed(language, now=NOW)
    for text in texts:
        talk.say(text)
    return talk


def day(year: int, month: int, number: int) -> When:
    return When(dt.date(year, month, number), dt.date(year, month, number))


# ---- money, goals, numbers


def test_the_sum_that_is_meant_is_taken_and_not_the_one_that_is_denied() -> None:
    talk = told("Amazon hat mein Konto gesperrt, Forderung 79,90 Euro", "der betrag war 84,20 nicht 79,90")

    assert talk.case.value("claim_amount") == Money(84_20)


@pytest.mark.parametrize("text", ["45 euro wollen die", "45,00 wollen die von mir", "45 euro soll ich nachzahlen"])
def test_a_sum_before_its_verb_is_a_claim(text: str) -> None:
    assert told("otto hat mein konto gesperrt", text).case.value("claim_amount") == Money(45_00)


def test_my_own_money_before_its_verb_is_none() -> None:
    assert told("otto hat mein konto gesperrt", "45 euro will ich zurück").case.value("claim_amount") is None


@pytest.mark.parametrize(
    ("text", "aims"),
    [
        ("both", ("unblock", "payout")),
        ("beides bitte", ("unblock", "payout")),
        ("konto und geld", ("unblock", "payout")),
        ("das geld reicht mir", ("payout",)),
        ("das konto brauch ich nicht", ("payout",)),
        ("erstmal das konto", ("unblock",)),
        ("weiß nicht", ()),
    ],
)
def test_account_money_or_both_is_understood_however_it_is_said(text: str, aims: tuple[str, ...]) -> None:
    assert chosen(text) == aims


def test_what_is_wished_as_well_is_wished() -> None:
    assert wants("das geld will ich wiederhaben, das konto auch") == ("unblock", "payout")


def test_returns_as_the_reason_of_a_block_are_no_day_of_a_return() -> None:
    talk = told("amazon hat mir am 2.11. das konto geschlossen wegen zu vieler retouren, 312,40 gutschein drauf")

    assert talk.case.value("returned_on") is None
    assert talk.case.value("block_date") == day(2026, 11, 2)


def test_the_collector_s_number_is_not_that_of_an_order() -> None:
    talk = told("Inkasso will 140 Euro für eine Bestellung, die ich nie gemacht habe. Aktenzeichen NI-4471")

    assert talk.case.value("order_number") is None
    assert talk.case.text("claim_reference") == "NI-4471"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("die Nordlicht Inkasso GmbH will 140 Euro", "Nordlicht Inkasso GmbH"),
        ("brief von der eos inkasso gmbh", "eos inkasso gmbh"),
        ("ein Brief von Falkenried Inkasso kam", "Falkenried Inkasso"),
        ("mahnung vom inkasso gmbh", ""),
        ("kam post von nem inkasso", ""),
        ("Jetzt Inkasso", ""),
    ],
)
def test_a_collector_is_named_in_full_or_not_at_all(text: str, name: str) -> None:
    assert called(text) == name


def test_a_countdown_counts_from_the_day_that_is_told() -> None:
    talk = told("insta hat mein profil gesperrt", "die löschen in 180 tagen seit 13.10.")

    assert talk.case.value("deletion_date") == day(2027, 4, 11)


def test_alleged_breaches_are_no_claim() -> None:
    talk = told("insta hat mein profil am 12.10. gesperrt, angeblich gemeinschaftsrichtlinien")

    assert talk.case.value("claim_alleged") is None


# ---- names and addresses


@pytest.mark.parametrize(
    "text", ["reicht so", "sehr witzig", "siehe foto", "möchte anonym bleiben", "gibts hier auch menschen"]
)
def test_what_is_no_name_becomes_no_sender(text: str) -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11. gesperrt"), "full_name")
    for _ in range(3):
        talk.say(text)

    assert talk.case.value("full_name") is None


def test_a_name_behind_na_gut_is_a_name() -> None:
    talk = answering(told("Amazon hat mein Konto am 3.11. gesperrt"), "full_name")
    talk.say("na gut. Peter Wolf, Am Markt 3, 99084 Erfurt")

    assert talk.case.text("full_name") == "Peter Wolf"


def test_a_person_with_an_address_is_no_company() -> None:
    talk = told("mein konto wurde am 20.11. gesperrt")
    assert talk.asks == "company"
    talk.say("Peter Lange, Ufer 4, 10999 Berlin")

    assert talk.case.value("company") is None
    assert talk.case.text("full_name") == "Peter Lange"


def test_a_bureau_is_not_the_shop_that_was_asked_for() -> None:
    talk = told("mein konto wurde am 20.11. gesperrt")
    talk.say("Meine Kollegin sagt zahlen, sonst Schufa")

    assert talk.case.value("company") is None


def test_a_file_number_is_no_bank() -> None:
    talk = told("gelber brief", "amtsgericht hagen, nummer 26-0000000-0-7")

    assert talk.case.value("company") is None


def test_the_address_for_answers_is_not_the_account() -> None:
    talk = told("insta hat mein profil @mia.dreht gesperrt am 12.10.", "mia@example.org")

    assert (talk.case.text("account_identifier"), talk.case.text("reply_email")) == ("@mia.dreht", "mia@example.org")


def test_what_was_left_open_can_be_told_later() -> None:
    talk = told("ebay hat mich am 3.11. gesperrt", "weiß ich nicht", "peter@example.org")

    assert talk.case.text("account_identifier") == "peter@example.org"


# ---- for somebody else


def test_the_account_of_a_mother_is_not_blocked_because_of_another_account() -> None:
    talk = told("es geht um das konto von meiner mutter, amazon hat es gesperrt weil angeblich was offen ist")

    assert talk.case.text("situation") == "block_over_claim"
    assert talk.case.value("linked_person") is None
    talk.say("nein")
    talk.say("Helga Brandt")
    talk = answering(talk, "full_name")
    assert "Vollmacht" in talk.text


# ---- courts


@pytest.mark.parametrize(
    ("text", "words", "safe"),
    [
        (
            "vom bezirksgericht is a bedingter zahlungsbefehl kommen, zugstellt am 20.11.2026",
            ("4 Wochen", "Einspruch"),
            "15. Dezember 2026",
        ),
        (
            "ich habe einen zahlungsbefehl vom betreibungsamt zürich bekommen, am 20.11.2026",
            ("10 Tagen", "Rechtsvorschlag"),
            "26. November 2026",
        ),
    ],
)
def test_a_foreign_payment_order_gets_its_own_law_from_the_first_word(
    text: str, words: tuple[str, ...], safe: str
) -> None:
    talk = Conversation(desk(), NOW)
    first = talk.say(text)
    shown = "\n".join(one.body["text"] for one in says(first))
    assert all(word in shown for word in words)
    assert "2 Wochen" not in shown
    talk.say("ja")

    assert safe in talk.text
    assert "2 Wochen" not in talk.text


def test_a_yellow_envelope_between_other_lines_is_seen() -> None:
    talk = agreed(now=NOW)
    talk.say("is das echt", "will amazon schreiben das die spinnen", "hab so gelben brief bekommen", "hey")

    assert "Widerspruch" in talk.text


def test_goods_that_went_back_are_no_objection_that_went_out() -> None:
    talk = told(
        "mahnbescheid im gelben umschlag, zugestellt am 20.11.2026", "hab die ware am 19.11.2025 zurückgeschickt"
    )

    assert talk.case.value("court_objection") is None


def test_a_day_before_the_one_that_was_guessed_is_taken() -> None:
    talk = told("gelber brief vom amtsgericht", "letzte woche irgendwann", "war der 12.11.26")

    assert talk.case.value("service_date") == day(2026, 11, 12)


def test_a_lawsuit_is_an_alarm_of_its_own() -> None:
    assert lawsuit("jetzt kam eine klage vom amtsgericht dortmund")
    assert lawsuit("i got a summons")
    assert not lawsuit("die drohen mit klage")
    assert not lawsuit("soll ich klagen?")
    talk = told("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026", "jetzt kam eine klage vom amtsgericht")
    assert "Eine Klage ist eilig" in talk.text


# ---- sending


def drafted(*more: str) -> Conversation:
    talk = told("Amazon hat mein Konto am 3.11.2026 gesperrt", "x@example.org", *more)
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    return answering(talk, "letter_review")


def test_the_way_that_nobody_named_is_asked_for_and_mended_by_a_word() -> None:
    talk = drafted()
    talk.say("alles abgeschickt")
    assert "Ich gehe von E-Mail aus" in talk.text
    talk.say("war per post")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}


def test_goods_that_went_back_are_no_letter_that_was_sent() -> None:
    talk = drafted()
    talk.say("passt")
    talk.say("hab die ware am 19.11.2025 zurückgeschickt")

    assert not any(one.sending for one in talk.case.newest_letters())


def test_enough_said_of_a_draft_lets_it_pass() -> None:
    talk = drafted()
    talk.say("reicht so")

    assert talk.asks == "send_channel"


def test_an_objection_is_not_offered_by_mail() -> None:
    talk = told("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026, amtsgericht hagen 26-1234567-0-1")
    talk = answering(talk, "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "letter_review")
    talk.say("passt")
    assert [one["id"] for one in talk.last.says[-1].body["choices"]] == ["post", "fax", "hand"]
    talk.say("per mail")

    assert talk.case.text("send_channel") == ""
    assert "Unterschrift gilt nicht per E-Mail" in talk.text


# ---- before the yes, and once


def test_a_worry_is_answered_before_the_yes_and_not_again_behind_it() -> None:
    talk = Conversation(desk(), NOW)
    first = talk.say("Ich habe nichts bestellt. Soll ich nicht lieber zahlen, dann ist Ruhe?")
    assert any("bitte jetzt nicht zahlen" in one.body["text"] for one in says(first))
    talk.say("ja")

    assert "bitte jetzt nicht zahlen" not in talk.text


def test_how_it_is_stored_is_said_exactly_when_it_is_asked() -> None:
    talk = Conversation(desk(), NOW)
    talk.say("hallo")
    talk.say("welche verschlüsselung? wie lange wird das gespeichert?")

    assert "AES-256-GCM" in talk.text
    assert talk.asks == "privacy_ok"


def test_one_reminder_is_one_reminder() -> None:
    talk = drafted()
    talk.say("passt")
    talk.say("per mail")
    talk.say("ja. sonst nichts schicken")
    talk.say("heute alles per mail abgeschickt")
    said = talk.wait_days(20)

    assert len(said) == 1


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
