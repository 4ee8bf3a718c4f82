"""What people told whom nobody had written down: a bank's customer before the rent, an illustrator, a daughter in
Tyrol, a father of a player; and what the letters made of it."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.collectors import demands
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.lawful import lawful
from bot.dialogue.understand.names import full_name
from bot.dialogue.understand.replies import classify
from tests.conversation import START, Conversation, day, told

HOME = "Weserstr. 88, 12059 Berlin"

# ---- money that is not in the account


@pytest.mark.parametrize(
    "text",
    [
        "N26 hat mein konto zu gemacht, ich komm nicht an mein geld\nmiete muss am 1.12. raus 590 euro",
        "Revolut hat mein konto eingefroren ich komm nicht an mein geld. hab nur 40 euro bargeld",
        "N26 hat mein konto gesperrt, gehalt von 2100 euro kommt am 30.11. drauf",
        "N26 hat mein Konto gesperrt, ich komm nicht an mein Geld. ungefähr 1600 Euro Lohn kommen am 30.11.",
        "my bank blocked my account, rent is 900 euros and due on 1 December, i can't get at my money",
        "Monzo blocked my account, can't access my money. I only have 40 pounds cash left",
        "N26 sperrt mein Konto, ich komm nicht an mein Geld, Strom 85 Euro wird am 1. abgebucht",
    ],
)
def test_the_rent_and_the_wages_to_come_were_taken_for_the_balance(text: str) -> None:
    talk = told(text)
    assert not talk.case.known("balance")
    assert not talk.case.known("claim_amount")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("N26 hat mein konto gesperrt, mein lohn 1600 euro liegt da fest", 160000),
        ("PayPal hat mein Konto gesperrt, die Miete von 590 Euro liegt da drauf", 59000),
        ("N26 hat mein konto gesperrt, 733 euro drauf. miete 590 euro muss raus und lohn 1600 euro kommt", 73300),
    ],
)
def test_what_lies_there_stays_the_balance(text: str, cents: int) -> None:
    assert told(text).case.value("balance") == Money(cents)


def test_the_rent_of_a_story_is_urgent() -> None:
    assert told("N26 hat mein konto zu, miete muss am 1.12. raus 590 euro").case.says_yes("urgent_money")


# ---- called away from the telephone


@pytest.mark.parametrize(
    "text",
    [
        *("sorry client call", "kind schreit", "bin im meeting", "mein chef kommt grad", "muss kurz ran", "bahn kommt"),
        *("es hat geklingelt", "gotta run", "customer is here", "akku gleich leer", "muss schicht", "hund muss raus"),
        *("beim arzt grad", "sorry, telefonat", "Essen ist fertig!"),
    ],
)
def test_what_called_them_away_was_the_ground_in_the_letter(text: str) -> None:
    assert read(text) == "wait"


@pytest.mark.parametrize(
    "text", ["Essen", "phone", "security review", "mein chef", "call", "betrug", "sie sagen warte", "Termin im Juni"]
)
def test_a_word_that_answers_a_question_is_no_interruption(text: str) -> None:
    assert read(text) != "wait"


def test_a_call_that_came_in_between_is_no_ground() -> None:
    talk = told(
        "paypal hat mein account limited seit 10.11.2026", "hallo@lena.example", "Lena Oye", HOME, "ja", "1840 Euro"
    )
    assert talk.asks == "block_reason"
    talk.say("sorry client call")
    assert not talk.case.known("block_reason")


# ---- the proof of a payment

PAID = (
    "Otto hat mein Konto gesperrt, angeblich offen: 214,90 Euro. Die hab ich am 18.9. bezahlt",
    *("nein", "erika@example.org", "9.11.", "Erika Muster", HOME, "ja"),
)


def asked_for_proof() -> Conversation:
    talk = told(*PAID)
    for _ in range(8):
        if talk.asks == "payment_proof":
            break
        talk.tap("unknown")
    assert talk.asks == "payment_proof"
    return talk


@pytest.mark.parametrize(
    "text", ["18.9.2026, 214,90 Euro", "ja, Kontoauszug vom 18.9.", "yes, bank statement of 18 September", "vom 20.9."]
)
def test_the_day_of_a_bank_statement_was_a_word_of_the_collector(text: str) -> None:
    talk = asked_for_proof()
    talk.say(text)
    assert talk.case.says_yes("payment_proof")
    assert not talk.case.known("confirmation_date")
    assert talk.case.value("payment_date") == day(2026, 9, 18)


@pytest.mark.parametrize("text", ["ja, die Bestätigung ist vom 14.10.", "Schreiben vom Inkasso, 14.10. „erledigt“"])
def test_the_day_of_a_confirmation_is_one(text: str) -> None:
    talk = asked_for_proof()
    talk.say(text)
    assert talk.case.value("confirmation_date") == day(2026, 10, 14)


def test_the_sum_told_with_the_day_of_the_payment_was_passed_over() -> None:
    talk = told("Otto hat mein Konto gesperrt. Angeblich offen: 282,90 Euro. Ich hab aber schon bezahlt", *PAID[1:])
    for _ in range(8):
        if talk.asks == "payment_date":
            break
        talk.tap("unknown")
    talk.say("18.9.2026, 214,90 Euro")
    assert talk.case.value("payment_amount") == Money(21490)


# ---- what was done on the platform


@pytest.mark.parametrize(
    "text",
    [
        "soll im chat wen beleidigt haben am 28.11.",
        "ich hab am 28.11. im voice chat geflucht, dann war zu",
        "wegen einer nachricht im chat vom 28.11.",
        "er hat am 28.11. in den chat noob geschrieben",
        "they say i insulted someone in chat on 28 november",
        "banned for messages i sent to another player on 28 Nov",
        "ich hab am 28.11. einem käufer geschrieben, dass er auf paypal zahlen soll, danach gesperrt",
    ],
)
def test_what_was_done_in_a_chat_was_an_inquiry_with_the_company(text: str) -> None:
    assert not exchanges(text, dt.date(2026, 12, 2))


@pytest.mark.parametrize(
    "text",
    [
        "am 28.11. mit dem support im chat geschrieben, keine antwort",
        "am 28.11. hab ich im chat gefragt wen ich beleidigt haben soll",
        "am 28.11. gemailt, dass ich niemanden beleidigt habe",
        "the lady on the phone was rude on 28 november",
    ],
)
def test_an_exchange_about_it_stays_one(text: str) -> None:
    assert exchanges(text, dt.date(2026, 12, 2))


def test_no_letter_names_the_chat_of_a_game_as_an_inquiry() -> None:
    talk = told("die playstation hat mein konto gesperrt seit 28.11.", now=START + dt.timedelta(8))
    talk.say("der soll im chat wen beleidigt haben am 28.11.")
    assert not talk.case.contacts


# ---- answers


@pytest.mark.parametrize(
    "text",
    [
        "Bitte nennen Sie uns Ihre IBAN, damit wir den offenen Betrag von 80 EUR einziehen können.",
        "Bitte zahlen Sie 80 EUR auf unsere IBAN DE02.",
        "Please send us your bank statement and proof of identity.",
    ],
)
def test_who_wants_money_or_papers_asks_for_no_account_to_pay_to(text: str) -> None:
    assert classify(text) != "bank_details"


def test_a_bank_that_asks_where_the_money_shall_go_was_sent_a_reminder_about_papers() -> None:
    talk = told(
        "N26 hat mein konto gesperrt, 733 euro drauf", "geld raus", "k@example.org", "19.11.2026", "Karim Haddad"
    )
    talk.say(HOME)
    talk.say("ja")
    for _ in range(9):
        if talk.asks == "letter_review":
            break
        talk.tap("enough")
    for text in ("passt so", "per E-Mail", "ja", "alle heute per mail abgeschickt"):
        talk.say(text)
    before = len(talk.case.letters)
    talk.say("sie schreiben: Bitte nennen Sie uns eine IBAN auf Ihren Namen, dann zahlen wir das Guthaben aus.")
    assert talk.case.replies[-1]["kind"] == "bank_details"
    assert len(talk.case.letters) == before
    assert "wohin das Geld soll" in talk.text


def test_a_ban_that_was_shortened_was_a_receipt() -> None:
    text = "Wir haben deinen Einspruch geprüft. Die Sperre wird auf 60 Tage verkürzt und endet am 27. Januar 2027."
    assert classify(text) == "promise_dated"


def test_money_held_for_half_a_year_made_a_promise_of_a_last_word() -> None:
    assert (
        classify(
            "We have decided to permanently limit your account. Your balance will be available for withdrawal "
            "180 days after the limitation, on 9 May 2027. This decision is final."
        )
        == "final_textblock"
    )


# ---- who writes, and where they live


@pytest.mark.parametrize(
    "text",
    [
        *("Ich heiß Johanna Steinlechner", "ich heiss Johanna Steinlechner", "i hoaß Johanna Steinlechner"),
        *("i bin die Johanna Steinlechner", "Heiß Johanna Steinlechner", "ig heisse Johanna Steinlechner"),
        *("Mi Name isch Johanna Steinlechner", "na, ich heiß Johanna Steinlechner, die Tochter"),
    ],
)
def test_a_name_told_in_the_south_was_asked_for_three_times(text: str) -> None:
    assert full_name(text) == "Johanna Steinlechner"


@pytest.mark.parametrize("text", ["heiß heute", "ich bin bei Amazon gesperrt", "i bin total verzweifelt"])
def test_what_is_no_name_stays_none(text: str) -> None:
    assert full_name(text) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Die Mama wohnt in der Schulgasse 7, 6060 Hall in Tirol", "AT"),
        ("Kirchplatz 4, 8940 Liezen, Steiermark", "AT"),
        ("Seestraße 2, 9220 Velden am Wörthersee", "AT"),
        ("Hauptstr. 3, 2361 Laxenburg, NÖ", "AT"),
        ("Dorf 12\n6290 Mayrhofen im Zillertal", "AT"),
        ("Bahnhofstrasse 3, 9470 Buchs SG", "CH"),
        ("Dorfstrasse 1, 6060 Sarnen OW", "CH"),
    ],
)
def test_the_region_behind_a_town_told_no_country(text: str, country: str) -> None:
    where = address(text, "DE")
    assert where is not None
    assert where.country == country


def test_a_region_of_another_sentence_is_none() -> None:
    assert address("Hauptstr. 4, 6060 Sarnen. Ich war in Tirol", "DE") is None
    assert address("Tiroler Str. 4, 80331 München", "DE") is not None


# ---- a collector


@pytest.mark.parametrize(
    "text",
    [
        *("jetzt kommt auch noch ein Inkassobüro", "und jetzt auch noch Inkasso", "now there's a collection agency"),
        *("jetzt habe ich ein inkassobüro am hals", "nun hat sich ein inkassobüro gemeldet"),
    ],
)
def test_a_collector_who_came_now_was_not_heard_to_demand(text: str) -> None:
    assert demands(text)


@pytest.mark.parametrize(
    "text", ["kommt jetzt ein inkasso?", "vor 2 Jahren kam ein Inkasso", "was passiert, wenn jetzt Inkasso kommt"]
)
def test_a_collector_who_is_feared_or_long_gone_demands_nothing(text: str) -> None:
    assert not demands(text)


def test_the_collector_who_wants_more_than_was_paid_was_told_that_all_is_paid() -> None:
    talk = told("Otto hat mein Konto gesperrt, Rechnung ist offen, aber ich hab schon bezahlt", "nein")
    answers = {
        "payment_date": "18.9.2026, 214,90 Euro",
        "claim_amount": "282,90 Euro wollen die, die Ware waren 214,90",
        **{"account_identifier": "40118227", "block_date": "9.11.", "full_name": "Erika Muster"},
        **{"postal_address": HOME, "confirm_facts": "ja", "claim_reference": "AL-260-55871"},
        "collection_agency": "Alpenland Inkasso GmbH, Kaiweg 3, 14467 Potsdam",
    }
    for _ in range(20):
        if talk.asks == "letter_review":
            break
        answer = answers.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    kinds = {one.kind for one in talk.case.newest_letters()}
    assert "claim_dispute" in kinds
    assert "settlement_confirmation" not in kinds


# ---- players


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("Playstation hat mein Konto dauerhaft gesperrt wegen belästigung", "Belästigung"),
        ("PSN account banned permanently for harassment", "harassment"),
        ("Xbox hat mich gebannt wegen angeblicher Beleidigung im Chat", "Beleidigung im Chat"),
        ("Epic banned my account for offensive language", "offensive language"),
    ],
)
def test_who_was_banned_for_words_in_a_game_got_no_complaint(text: str, ground: str) -> None:
    talk = told(text)
    assert talk.case.text("situation") == "social_ban"
    assert talk.case.text("block_reason") == ground


@pytest.mark.parametrize(
    "text",
    [
        "Fortnite account gebannt wegen cheaten, skins im wert von 400 euro",
        "Epic banned my account because of cheating, i have skins worth 400 euros",
        "Steam Konto gesperrt wegen Betrugsverdacht, Spiele im Wert von 900 Euro weg",
    ],
)
def test_what_bought_things_are_worth_was_a_claim(text: str) -> None:
    assert told(text).case.text("situation") != "block_over_claim"


@pytest.mark.parametrize(
    "text",
    [
        "Nintendo hat mich gesperrt wegen cheaten",
        "meine schwester wird auf xbox belästigt",
        "Amazon hat mich gesperrt, die Mahnungen sind Belästigung",
    ],
)
def test_no_words_in_a_game_no_moderation(text: str) -> None:
    talk = told(text)
    assert talk.case.text("situation") != "social_ban"
    assert "elästigung" not in talk.case.text("block_reason")


# ---- a child


@pytest.mark.parametrize(
    "text",
    [
        *("der finn is 13", "is mei sohn, der is 13", "sie ist erst 12", "er ist in der 7. Klasse", "she's 11"),
        *("my 13 year old", "13 Jahre", "Finn Wiegand, 13", "he turned 12 in May", "mein Sohn (14)"),
    ],
)
def test_the_age_of_a_child_that_is_spoken_of_was_not_heard(text: str) -> None:
    assert lawful(text, "child") == "parent"


@pytest.mark.parametrize(
    "text",
    [
        *("mein Sohn ist 18", "meine Tochter, 19", "die Hausnummer ist 13", "er ist 12 Tage gesperrt", "13"),
        *("die Rechnung ist 12 Tage alt", "er ist 12 mal gesperrt worden", "sie ist 12.11. gesperrt worden"),
        *("Weserstr. 12", "das sind 12 Spiele", "er ist 1. November gesperrt"),
    ],
)
def test_another_number_is_no_age(text: str) -> None:
    assert not lawful(text, "child")
    assert not lawful("der ist 13", "mother")


def test_a_child_of_thirteen_signed_alone() -> None:
    talk = told("mei bub is auf der playstation gesperrt worden, für immer")
    assert "Alter" in talk.text
    for text in ("Finn Wiegand", "FinnDerFuchs_13", "20.11.", "Andreas Wiegand", HOME, "ja"):
        talk.say(text)
    assert talk.asks == "power_of_attorney"
    talk.say("is mei sohn, der is 13")
    talk.tap("enough")
    letter = talk.case.newest_letters()[0]
    assert letter.text.startswith("Finn Wiegand, gesetzlich vertreten durch Andreas Wiegand")
    assert "power_of_attorney" not in {one.kind for one in talk.case.letters}
