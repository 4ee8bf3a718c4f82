"""What ten people of kinds nobody had thought of told, and what the letters made of it."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.claims import court, says_paid
from bot.dialogue.understand.days import days
from bot.dialogue.understand.goals import chosen
from bot.dialogue.understand.old_style import written_out
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.situations import situations
from tests.conversation import agreed, day, told

TODAY = dt.date(2026, 11, 23)

# ---- the court


@pytest.mark.parametrize(
    "text",
    [
        "ich bin seine gesetzliche Betreuerin, mit Ausweis vom Amtsgericht. Zalando hat sein Konto gesperrt",
        "hab den Erbschein vom Nachlassgericht, ebay hat das konto meiner mutter gesperrt",
        "ich wurde vom Amtsgericht bestellt, die Betreuung vom Gericht gilt seit 2019. Otto hat sein Konto gesperrt",
    ],
)
def test_the_guardians_card_was_taken_for_an_order_of_the_court(text: str) -> None:
    assert not told(text).case.says_yes("court_letter")


def test_the_court_of_the_guardian_was_no_answer_about_a_court_letter() -> None:
    assert court("Nein, das Gericht nur wegen der Betreuung") is not True
    assert told("mein betreuer hat einen brief vom amtsgericht bekommen, mahnbescheid").case.says_yes("court_letter")


# ---- the address


GUARDIAN = (
    "ich schreibe für meinen Sohn Florian Knoblich. Zalando hat sein Konto am 17.11. gesperrt wegen Rücksendungen",
    "beides",
    "florian.knoblich@example.org",
    "Renate Knoblich",
)


def test_who_lives_with_the_other_was_asked_for_the_address_without_end() -> None:
    talk = told(*GUARDIAN)
    assert talk.asks == "postal_address"
    talk.say("Wir wohnen beide Wolfhager Str. 88, 34127 Kassel")
    assert talk.case.text("postal_address") == "Wolfhager Str. 88\n34127 Kassel"


def test_ones_own_address_told_again_was_refused_without_end() -> None:
    talk = told(*GUARDIAN)
    assert talk.asks == "postal_address"
    talk.say("ich wohne Wolfhager Str. 88, 34127 Kassel")
    assert not talk.case.known("postal_address")
    talk.say("ich wohne Wolfhager Str. 88, 34127 Kassel")
    assert talk.case.text("postal_address") == "Wolfhager Str. 88\n34127 Kassel"


@pytest.mark.parametrize(
    "pieces", [("Drausnickstr.", "133", "91052 Erlangen"), ("Drausnickstr.", "133 91052 Erlangen")]
)
def test_a_street_and_its_number_in_two_messages_were_asked_for_again_and_again(pieces: tuple[str, ...]) -> None:
    talk = told("Amazon hat mein Konto gesperrt, seit 12.11.", "kurt@example.org", "betrug", "nein", "Kurt Vogel")
    assert talk.asks == "postal_address"
    for piece in pieces:
        talk.say(piece)
    assert talk.case.text("postal_address") == "Drausnickstr. 133\n91052 Erlangen"


def test_a_street_and_its_number_in_one_breath_were_asked_for_again_and_again() -> None:
    talk = told("Amazon hat mein Konto gesperrt, seit 12.11.", "kurt@example.org", "betrug", "nein", "Kurt Vogel")
    talk.say("weseler str.", "133", "47169 duisburg")
    assert talk.case.text("postal_address") == "Weseler Str. 133\n47169 Duisburg"


# ---- money


def test_what_is_due_to_my_son_was_asked_for_again_and_made_the_aim() -> None:
    talk = told(
        "ich schreibe für meinen Sohn. Zalando hat sein Kundenkonto am 17.11. gesperrt wegen zu vieler Rücksendungen. "
        "Er hat aber nur 4 von 11 Sachen zurückgeschickt und ihm stehen noch 64,95 Euro Erstattung zu."
    )
    assert talk.case.value("refunds_open") == Money(64_95)
    assert not talk.case.known("goal")


@pytest.mark.parametrize(
    "text",
    [
        "otto hat mein konto gesperrt am 19.11., zu viele retouren. 2 erstattungen offen 35,90 und 59 euro",
        "otto hat mein konto gesperrt am 19.11., zu viele retouren. es fehlen zwei erstattungen, 35,90 und 59 euro",
    ],
)
def test_two_refunds_in_one_sentence_were_lost(text: str) -> None:
    assert told(text).case.value("refunds_open") == Money(94_90)


def test_the_proceeds_that_are_held_back_were_lost() -> None:
    talk = told("eBay hat mein Konto gesperrt. Ferner hält man den Erlös in Höhe von EUR 318,40 zurück.")
    assert talk.case.value("balance") == Money(318_40)


# ---- days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mit Schreiben vom 5. ds. Mts. gesperrt", dt.date(2026, 11, 5)),
        ("unter dem 9. d. M. schrieb ich", dt.date(2026, 11, 9)),
        ("Ihr Schreiben vom 28. v. M. traf ein", dt.date(2026, 10, 28)),
        ("am 16. dieses Monats abgelehnt", dt.date(2026, 11, 16)),
        ("your letter of the 4th inst. arrived", dt.date(2026, 11, 4)),
        ("sony banned me on 11/05/2026, $43.20 in my wallet", dt.date(2026, 11, 5)),
        ("banned on 11/05/2026", dt.date(2026, 5, 11)),
    ],
)
def test_the_day_was_missed_or_another_one(text: str, found: dt.date) -> None:
    assert [one.when for one in days(written_out(text), TODAY)] == [When(found, found)]


def test_since_when_i_have_the_account_became_the_day_of_the_block() -> None:
    talk = told(
        "ich teile mit, daß mir die Firma eBay mit elektronischer Post vom 5. ds. Mts. mein seit 2004 bestehendes "
        "Benutzerkonto gesperrt hat"
    )
    assert talk.case.value("block_date") == day(2026, 11, 5)
    assert not told("ebay hat mein konto gesperrt, bin seit 2004 kunde").case.known("block_date")
    assert not told("ebay hat mein seit 2004 bestehendes konto gesperrt").case.known("block_date")


def test_american_days_came_into_the_letter_the_wrong_way_round() -> None:
    talk = agreed("en")
    talk.say(
        "hey so sony banned my psn account on 11/05/2026",
        "they say i violated the tos w/ a chargeback. i have like $43.20 in my wallet",
    )
    talk.say("yea appealed 11/08, got denied 11/12 by a bot basically")
    assert [(one.kind, one.when) for one in talk.case.contacts] == [
        ("inquiry", day(2026, 11, 8)),
        ("refusal", day(2026, 11, 12)),
    ]
    assert talk.case.value("block_date") == day(2026, 11, 5)


VIENNA = "i hab an Zahlungsbefehl kriagt vom Bezirksgericht Favoriten, vom Universal Versand. 389,60 Euro."


def test_the_day_i_fetched_it_counted_though_it_lay_ready_before() -> None:
    talk = told(VIENNA, "hinterlegt am 27., am 30. Oktober hab i's gholt")
    assert talk.case.value("service_date") == day(2026, 10, 27)


def test_nobody_said_that_the_note_in_the_letterbox_counts() -> None:
    talk = told(VIENNA)
    assert "Benachrichtigung" in "\n".join(one.body["text"] for one in talk.say("am 16. November abgeholt").says)


def test_the_objection_that_was_posted_was_heard_as_giving_up() -> None:
    talk = told(VIENNA, "am 16. November zugestellt")
    talk.say("Einspruch is heit eingschrieben aufgeben worden")
    assert talk.case.known("court_objection")


def test_the_recovery_of_my_access_and_the_money_were_only_the_money() -> None:
    text = "Die Wiederherstellung meines Zugangs sowie die Auszahlung des einbehaltenen Betrages."
    assert chosen(text) == ("unblock", "payout")


# ---- what the company did


def test_what_the_company_paid_me_became_a_claim_that_i_had_paid() -> None:
    text = "Booking hat am 18.12. 1.200 Euro überwiesen, der Rest fehlt, und gesperrt bin ich immer noch"
    assert says_paid(text) is None
    assert classify(text) == "partial"
    assert says_paid("mein Mann hat am 18.12. 78 Euro überwiesen")
    assert says_paid("ich hab am 18.12. 78 Euro überwiesen")


@pytest.mark.parametrize(
    "text",
    [
        "n26 hat geschrieben konto wird gekündigt zum 10.3.2027. geld soll ich andere iban geben",
        "sie schreiben das Konto wird zum 10. März gekündigt",
    ],
)
def test_the_end_of_the_account_was_not_understood_as_an_answer(text: str) -> None:
    assert classify(text) != "unclear"


def test_since_friday_i_cannot_get_in_was_asked_for_again() -> None:
    talk = told("N26 hat mein konto dicht gemacht", "seit freitag komm ich nich rein. lohn 1643,20 is drauf")
    assert talk.case.value("block_date") == day(2026, 11, 20)


# ---- what was written, and what came back


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("chat geschrieben samstag und sonntag, die sagen warten", ["person 21", "person 22"]),
        ("am 16., 18. und 20. angerufen", ["person 16", "person 18", "person 20"]),
        (
            "ha am 16. und 19. es mail gschribe, am 20. händ sie gseit es blibt so",
            ["person 16", "person 19", "company 20"],
        ),
        (
            "ich habe am 9.11. ein Einschreiben geschickt, welches am 16.11. abschlägig beschieden wurde",
            ["person 9", "company 16"],
        ),
        ("am 20.11. hat jemand die mail geändert und krypto zeug gepostet", []),
        ("someone changed my email on 20 november", []),
    ],
)
def test_who_wrote_on_which_day_was_lost_or_turned_round(text: str, found: list[str]) -> None:
    assert [f"{one.by} {one.when.first.day}" for one in exchanges(text, TODAY) if one.when] == found


def test_the_demand_beside_two_payments_was_asked_for_three_times() -> None:
    talk = agreed()
    talk.say(
        "Guten Tag. Mir Brief gekommen von PAIR Finance, wollen 124,50 Euro für Klarna.",
        "Ich schon zwei Mal bezahlt! Erste Mal 3 Oktober 78,99 und zweite Mal 20 Oktober auch 78,99",
    )
    assert talk.case.value("claim_amount") == Money(124_50)
    assert talk.case.value("payment_amount") == Money(78_99)


@pytest.mark.parametrize(
    "text",
    [
        "Zalando schreibt, sie brauchen eine Vollmacht von Florian, vorher geben sie keine Auskunft",
        "they say they need a power of attorney from my son",
    ],
)
def test_that_they_want_a_power_of_attorney_was_not_understood(text: str) -> None:
    assert classify(text) in ("more_docs", "id_demand")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("haben nix gesagt nur in app steht überprüfung", "überprüfung"),
        ("die haben nichts gesagt, in der App steht nur „Konto wird geprüft“", "Konto wird geprüft"),
        ("they said nothing, the app just says under review", "under review"),
    ],
)
def test_that_they_said_nothing_stood_in_the_letter_as_their_ground(text: str, found: str) -> None:
    talk = told("N26 hat mein konto am 12.11. dicht gemacht. lohn 1643,20 is drauf. miete kann ich nich zahlen")
    for answer in ("DE89 3704 0044 0532 0130 00", "Emre Yildirim", "Weseler Str. 133, 47169 Duisburg", "ja"):
        talk.say(answer)
    assert talk.asks == "block_reason"
    talk.say(text)
    assert talk.case.text("block_reason") == found


@pytest.mark.parametrize(
    "text",
    [
        "insta gehackt. am 20.11. hat jemand die mail geändert, am 23.11. hat insta mich dann gebannt wegen betrug",
        "someone changed my email and posted crypto stuff, then instagram banned me for fraud",
    ],
)
def test_the_hacked_profile_that_was_banned_for_fraud_was_taken_for_a_forged_mail(text: str) -> None:
    assert situations(text) == ("social_ban",)


def test_a_forged_mail_is_one_all_the_same() -> None:
    assert situations("ich glaub die mail von paypal ist betrug, da steht mein konto sei gesperrt") == ("phishing",)


def test_the_new_letter_that_was_announced_for_the_second_ban_never_came() -> None:
    talk = told("instagram hat mich am 20.11. gebannt wegen spam", "@chiara.w.bakes", "Chiara Wendland")
    for text in ("Boppstr. 41, 55118 Mainz", "c@example.org", "ja", "reicht so", "passt", "per E-Mail", "ja"):
        talk.say(text)
    for text in ("alles abgeschickt", "instagram hat mich wieder freigeschaltet!! success", "alles da"):
        talk.say(text)
    talk.say("jetzt haben die mich heute SCHON WIEDER gesperrt. gleicher grund")
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.id) == ("dsa_complaint", "L4")
    assert "24. November 2026 gesperrt" in letter.text


def test_the_letters_did_not_say_that_strangers_had_been_in_the_account() -> None:
    talk = told(
        "insta wurde gehackt. am 20.11. hat jemand die mail geändert, am 23.11. hat insta mich gebannt wegen betrug",
        "@chiara.w.bakes",
        "Chiara Wendland",
        "Boppstr. 41, 55118 Mainz",
        "c@example.org",
        "ja",
    )
    complaint, _, request = talk.case.newest_letters()
    assert "Vor der Sperre hatten Fremde Zugriff auf mein Konto" in complaint.text
    assert "beantworte ich gern eine Nachricht an die bei Ihnen hinterlegte" not in request.text
