"""What twelve people found wrong whom the bot had not met: on a phone, upset, several facts a message."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money
from bot.dialogue.understand import claims
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.disputes import returned_on
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import chosen
from bot.dialogue.understand.names import announced, full_name
from bot.dialogue.understand.phishing import phished
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.situations import situation
from bot.dialogue.understand.takeovers import taken_over
from tests import conversation
from tests.conversation import BERLIN, Conversation, answering, day

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
TODAY = NOW.date()

told = partial(conversation.told, now=NOW)


def mentions(talk: Conversation, kind: str) -> str:
    """The text of the newest letter of that kind; empty where there is none."""
    return next((one.text for one in talk.case.newest_letters() if one.kind == kind), "")


# ---- a card number on a false page


@pytest.mark.parametrize(
    "text",
    [
        "hab auf den link geklickt und meine kartennr eingegeben",
        "clicked the link in the sms and entered my card no",
    ],
)
def test_a_card_number_written_short_rings_the_bell_too(text: str) -> None:
    assert phished(text)


@pytest.mark.parametrize("later", ["auch die pin leider", "und die tan dazu", "ja hab mein passwort eingegeben"])
def test_what_was_given_away_is_heard_in_a_later_message(later: str) -> None:
    talk = told("hab eine sms bekommen die war betrug, ihr konto wird gesperrt")
    talk.say(later)

    assert "116 116" in talk.text


def test_a_pin_that_was_not_given_rings_no_bell() -> None:
    talk = told("hab eine sms bekommen die war betrug, ihr konto wird gesperrt")
    talk.say("nein die pin hab ich nicht eingegeben")

    assert "116 116" not in talk.text


# ---- names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kündigt hams ned, nur gsperrt", None),
        ("Li Wen. Studentenwerk Haus 4, Mensastr. 8, 69120 Heidelberg", "Li Wen"),
        ("Mehmet is my name Mehmet Aydogan", "Mehmet Aydogan"),
    ],
)
def test_a_name_is_what_is_one(text: str, name: str | None) -> None:
    assert (announced(text) or full_name(text)) == name


def test_the_company_s_own_words_name_nobody_else() -> None:
    text = (
        'Mein Name ist Horst Wiedemann. Meine Tochter hat das Paypal eingerichtet. Da steht "Ihr Konto ist gesperrt".'
    )

    assert not claims.other_person(text)
    assert claims.other_person("meine freundin hat das gleiche, ihr konto ist auch gesperrt")


# ---- what it is about


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('gebannt bei tiktok wegen "unechtem engagement" ich hab nie likes gekauft', "social_ban"),
        ("amazon closed my acc bc my flatmate owes them 260€. I never had anything to do w that", "linked_account"),
    ],
)
def test_nobody_else_ordered_there(text: str, kind: str) -> None:
    assert situation(text) == kind


def test_a_trip_that_was_paid_is_no_claim() -> None:
    talk = told("airbnb banned me after their id check. i have a trip booked dec 19-23, paid 611.40 eur")

    assert talk.case.value("claim_alleged") is None
    assert talk.case.value("claim_amount") is None


def test_what_was_paid_to_a_booking_company_is_still_paid() -> None:
    assert claims.says_paid("booking.com blocked me, i paid the commission of 430 eur on 3 nov") is True
    assert claims.says_paid("they want 430 eur for the trip, i paid it on 3 nov") is True


def test_an_alleged_breach_in_quotation_marks_is_no_claim() -> None:
    text = 'Google-Konto geschlossen. Angeblich "schwerwiegender Verstoß gegen die Richtlinien".'

    assert claims.claim_alleged(text) is None


def test_a_bank_that_only_blocks_gave_no_notice() -> None:
    talk = told("de N26 hot ma as Konto zuagmacht, seit Freitag")
    talk.say('kündigt hams ned, nur gsperrt. "Sicherheitsüberprüfung"')

    assert talk.case.text("situation") == "payment_limited"
    assert day(2026, 11, 20) == talk.case.value("block_date")


def test_a_payment_service_that_says_so_itself_limits_the_account() -> None:
    talk = told('Ich komme ins Paypal nicht mehr hinein. Es steht da "Ihr Konto ist dauerhaft eingeschränkt".')

    assert talk.case.text("situation") == "payment_limited"
    assert not talk.case.text("block_reason")


def test_what_a_flatmate_owes_is_not_owed_and_a_gift_card_is_kept() -> None:
    talk = told("amazon closed my acc bc my flatmate owes them like 260€. not my debt. i've 48,90 gift card balance")

    assert talk.case.value("claim_alleged") is False
    assert talk.case.value("gift_card") == Money(4890, "EUR")


@pytest.mark.parametrize(
    "text", ["my steam got stolen", "someone changed my email + phone", "mein insta wurde gehackt"]
)
def test_a_stolen_account_is_a_story(text: str) -> None:
    assert taken_over(text)


@pytest.mark.parametrize("text", ["my identity was stolen", "ich hab mein passwort geändert", "nobody hacked me"])
def test_other_thefts_take_no_account(text: str) -> None:
    assert not taken_over(text)


# ---- which account, and where answers go


def test_a_profile_and_a_mail_are_told_apart_and_choose_no_aim() -> None:
    talk = told("mein vinted ist gesperrt seit gestern u da sind noch 340 euro im geldbeutel drin")
    talk.say("mimi_wardrobe heisst mein profil, mail ist m.k@example.org")

    assert talk.case.text("account_identifier") == "mimi_wardrobe"
    assert talk.case.text("reply_email") == "m.k@example.org"
    assert talk.asks == "goal"


def test_of_two_mails_the_one_for_answers_takes_the_answers() -> None:
    talk = told("Google hat mein Konto am 3.11. geschlossen")
    talk.say("k.brandt@example.com, und jetzt erreicht man mich unter brandt@example.net")

    assert talk.case.text("account_identifier") == "k.brandt@example.com"
    assert talk.case.text("reply_email") == "brandt@example.net"


def test_a_mail_that_thieves_changed_takes_no_answers() -> None:
    talk = told("my steam got stolen, someone changed email and phone")
    talk.say("acc name is gr1mlock_77", "old mail was pete.g@example.org they changed it to some .ru thing")

    assert talk.case.text("account_identifier") == "gr1mlock_77"
    assert not talk.case.known("reply_email")


def test_a_telephone_number_is_kept_whole() -> None:
    talk = told("Uber deactivate my driver account yesterday")
    talk.say("+49 151 00000123 is my number for uber")

    assert talk.case.text("company") == "uber"
    assert talk.case.value("block_date") == day(2026, 11, 23)
    assert talk.case.text("account_identifier") == "+49 151 00000123"


# ---- a claim of the company's own


def test_a_fee_on_top_is_part_of_what_is_demanded() -> None:
    talk = told("klarna mahnt mich wegen paket das ich zurückgeschickt hab, 89,95 + 12 mahngebühr")

    assert talk.case.value("claim_amount") == Money(10195, "EUR")
    assert talk.case.value("claim_principal") == Money(8995, "EUR")


def test_a_claim_without_a_collector_is_disputed_where_it_is_made() -> None:
    talk = told("klarna mahnt mich wegen paket das ich zurückgeschickt hab, 89,95", "j.s@example.de")
    talk.say("nein, konto geht normal, nur nix mehr auf rechnung kaufen")
    talk.say("nein nur klarna selber")
    talk.say("johanna sommer, Am Anger 3, 99084 erfurt")
    answering(talk, "confirm_facts").say("ja")

    assert talk.case.value("block_date") is None
    assert "89,95 EUR" in mentions(talk, "claim_dispute")
    assert "gesperrt" not in mentions(talk, "claim_dispute")


@pytest.mark.parametrize(
    "text",
    [
        "retoure ging am 4.11. raus",
        "retoure war am 4.11., beleg hab ich",
        "rücksendung hab ich am 4.11. bei dhl abgegeben",
    ],
)
def test_a_return_that_went_out_has_its_day(text: str) -> None:
    assert returned_on(text, TODAY) == day(2026, 11, 4)


def test_a_sentence_with_a_day_is_no_collector() -> None:
    talk = told(
        "klarna mahnt mich, 89,95 + 12 mahngebühr", "j.s@example.de", "nein, konto geht normal", "nein, nix bezahlt"
    )
    assert talk.asks == "collection_agency"
    talk.say("retoure ging am 4.11. raus")

    assert not talk.case.text("collection_agency")


# ---- what is no ground, no parcel and no message


@pytest.mark.parametrize(
    "said", ["Ich habe einen Drucker. Also mit der Post.", "ok yes", "na wart, die Miete ist fällig am 5."]
)
def test_a_word_to_the_bot_is_no_ground_of_the_block(said: str) -> None:
    talk = told('Ich komme ins Paypal nicht mehr hinein, da steht "Konto eingeschränkt"', "h.w@example.org", "Ada Wied")
    talk.say("Seit dem 22.11. Es sind 512,30 Euro darauf.")
    talk.say("Amselweg 4, 37154 Northeim")
    answering(talk, "confirm_facts").say("ja")
    assert talk.asks == "block_reason"
    talk.say(said)

    assert not talk.case.text("block_reason")


@pytest.mark.parametrize("text", ['kommt nur "wir prüfen"', 'da steht "Ihr Konto ist dauerhaft gesperrt"'])
def test_that_they_look_into_it_is_no_ground(text: str) -> None:
    assert ground(text) == ""


@pytest.mark.parametrize("text", ["They say face photo not match", 'they say "removed for safety reasons"'])
def test_what_they_say_is_the_ground(text: str) -> None:
    assert ground(text)


@pytest.mark.parametrize("text", ["nee noch nix geschrieben", "no i never wrote them"])
def test_what_was_never_written_is_no_message(text: str) -> None:
    assert contacts(text, TODAY) == ()


def test_a_mail_of_yesterday_is_no_parcel_that_arrived() -> None:
    talk = told("vinted gesperrt seit 3.11., 340 euro im geldbeutel", "mk@example.org", "geld", "Miriam Kessler")
    talk.say("Bahnhofstr. 12, 77652 Offenburg")
    answering(talk, "confirm_facts").say("ja")
    assert talk.asks == "refunds_open"
    talk.say("per mail, gestern hab ich denen schon geschrieben")

    assert talk.case.value("refund_arrived") is None


def test_the_day_of_a_block_is_no_day_of_an_appeal() -> None:
    talk = told("Google hat mein Konto geschlossen", "k.b@example.org")
    talk.say("das war am vorletzten Sonntag, Einspruch hab ich gleich eingelegt, nach 2 Tagen abgelehnt")

    assert talk.case.value("block_date") == day(2026, 11, 15)
    assert all(one.when is None and one.way == "other" for one in talk.case.contacts)
    assert talk.case.says_yes("already_contacted")


def test_days_behind_the_sentence_are_each_a_message() -> None:
    talk = told("N26 hat mein Konto am 3.11. gesperrt")
    talk.say("i hob eana zwoamoi gschriebn im chat, am somstog und heit")

    assert [one.when for one in talk.case.contacts] == [day(2026, 11, 21), day(2026, 11, 24)]


# ---- what is wanted, and what came


def test_money_in_a_banned_profile_is_demanded() -> None:
    talk = told("tiktok hat mich am 17.11. gebannt, 1.180€ auszahlung eingefroren", "j.c@example.org", "Jonas Weidner")
    talk.say("Kantstr 44, 04275 Leipzig")
    answering(talk, "confirm_facts").say("ja")

    assert "1.180,00 EUR" in mentions(talk, "payout_demand")


def test_the_money_is_chosen_where_the_account_does_not_matter() -> None:
    assert chosen("s geld, de account isch mer gliich") == ("payout",)
    assert chosen("geld ist mir egal, ich will den account") == ("unblock",)


def test_an_account_that_is_open_with_its_money_in_dialect_is_a_success() -> None:
    assert classify("Ihr Konto wurde wieder freigegeben! geld is do") == "success"


def test_enough_in_the_last_line_is_enough() -> None:
    talk = told("Amazon hat mein Konto am 3.11. gesperrt", "x@example.org", "Lena Brandt")
    talk.say("Gartenweg 5, 31134 Hildesheim")
    answering(talk, "confirm_facts").say("ja")
    assert talk.asks == "already_contacted"
    talk.say("nee noch nix geschrieben", "reicht")

    assert talk.asks == "letter_review"


def test_what_went_to_the_post_office_in_dialect_was_posted() -> None:
    talk = told("Zalando hat mein Konto am 3.11. gesperrt", "r.a@example.ch", "Ruth Ammann")
    talk.say("Dorfstrasse 12, 6370 Stans")
    answering(talk, "confirm_facts").say("ja")
    answering(talk, "letter_review").say("passt")
    talk.say("ha's hüt uf d'Poscht brocht")

    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {"post"}
