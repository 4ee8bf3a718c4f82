"""Banks, parents and other countries: for whom somebody writes, what a bank's words are, and where somebody lives."""

import pytest

from bot.case import Money, When
from bot.dialogue.understand.behalf import on_behalf
from bot.dialogue.understand.provisions import cited_by_them
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.routes import named
from bot.letters.drafting import town
from tests.conversation import REPLIES, Conversation, answering, day, desk, told

# ---- for a parent, with a power of attorney


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Meine Mutter ist 84 und ich habe eine Vorsorgevollmacht. Ihr Konto bei PayPal ist seit 10.11. gesperrt.",
            "mother",
        ),
        (
            "Meine Mutter lebt in Wien. Ihr Konto bei PayPal ist gesperrt. Ich habe eine Generalvollmacht von ihr.",
            "mother",
        ),
        ("Ich habe eine Vorsorgevollmacht für meine Mutter. Ihr Konto bei PayPal ist gesperrt", "mother"),
        ("Mein Vater hat ein gesperrtes Konto bei PayPal, ich habe eine Vorsorgevollmacht", "father"),
        ("Oma ist 91, PayPal hat ihr Konto gesperrt, Vollmacht habe ich", "grandmother"),
        ("my mum is 84 and i have power of attorney. her paypal account is blocked", "mother"),
        ("Meine Mutter ist 84. Ihr Konto bei PayPal ist gesperrt. Was kann ich tun?", "mother"),
        ("Meine Mutter hat Vollmacht für mein Konto, PayPal hat mein Konto gesperrt", ""),
        ("Mein Konto wurde gesperrt, weil ich eine Vollmacht für das Konto meiner Mutter habe", ""),
        ("Meine Schwester hatte Schulden. Ihr Konto ist gesperrt. Jetzt komm ich nicht rein", ""),
    ],
)
def test_who_holds_a_power_of_attorney_asks_for_whose_account_it_is(text: str, who: str) -> None:
    assert on_behalf(text) == who


def test_a_mother_whose_son_holds_a_power_of_attorney_is_the_sender_and_no_linked_account() -> None:
    talk = told(
        "Meine Mutter ist 84 und ich habe eine Vorsorgevollmacht. Ihr Konto bei PayPal ist seit 10.11. gesperrt."
    )

    assert talk.case.text("role") == "mother"
    assert talk.case.value("power_of_attorney") is False  # it lies there, and none is written
    assert talk.case.text("situation") == "payment_limited"
    assert not talk.case.known("linked_person")
    assert talk.asks == "represented_person"


# ---- a bank that gives notice

ENDED = "Die ING hat mein Konto zum 31.12. gekündigt"


@pytest.mark.parametrize(
    ("said", "notice", "block"),
    [
        ("gekündigt haben sie mit Brief vom 16. November", day(2026, 11, 16), None),
        ("Die Kündigung ist vom 16. November, angekommen am 18. November", day(2026, 11, 16), None),
        ("am 16.11. haben sie gekündigt, gesperrt ist es seit gestern", day(2026, 11, 16), day(2026, 11, 23)),
        ("they closed my account by letter of 16 November", day(2026, 11, 16), None),
        ("gekündigt zum 31.12.", None, None),
        ("das Konto ist seit 10.11. gesperrt", None, day(2026, 11, 10)),
    ],
)
def test_the_day_of_a_notice_is_no_day_of_a_block(said: str, notice: When | None, block: When | None) -> None:
    talk = told(ENDED, said)

    assert talk.case.value("notice_date") == notice
    assert talk.case.value("block_date") == block


def test_letters_name_the_day_of_a_notice_and_no_block_that_nobody_told_of() -> None:
    talk = answering(told(ENDED), "letter_review")
    talk.say("gekündigt haben sie mit Brief vom 16. November")

    assert "Kündigung vom 16. November 2026" in talk.text
    objection, request = (" ".join(one.text.split()) for one in talk.case.newest_letters())
    assert "angekündigt (nach meinen Unterlagen: 16. November 2026). Enden soll es am 31. Dezember 2026." in objection
    assert "esperrt" not in objection + request


# ---- the reason that a bank named


@pytest.mark.parametrize(
    ("said", "ground"),
    [
        ("keinen Grund, es steht nur: gemäß Ziffer 22 der AGB", "gemäß Ziffer 22 der AGB"),
        ("nein, nur gemäß ziffer 5.2", "gemäß Ziffer 5.2"),
        ("sie nennen keinen Grund, sie berufen sich nur auf Nr. 19 AGB", "Nr. 19 AGB"),
        ("es sei eine geschäftspolitische entscheidung", "geschäftspolitische Entscheidung"),
        ("kein grund, nur dass es endgültig ist", False),
    ],
)
def test_a_provision_that_they_named_instead_of_a_reason_is_kept(said: str, ground: str | bool) -> None:
    talk = answering(told(ENDED), "block_reason")
    talk.say(said)

    assert talk.case.value("block_reason") == ground


def test_an_argument_of_ones_own_is_no_ground_of_theirs() -> None:
    assert cited_by_them("nach § 5 der AGB dürfen die das nicht, sie schreiben nichts dazu") == ""
    assert cited_by_them("it just says according to section 22 of the terms") == "according to section 22 of the terms"


def test_what_was_said_on_the_telephone_stands_beside_the_provision() -> None:
    talk = answering(told(ENDED), "block_reason")
    talk.say("keinen Grund, es steht nur: gemäß Ziffer 22 der AGB")
    talk.say("am 20.11. am Telefon sagten sie, es sei eine geschäftspolitische Entscheidung")

    text = talk.case.newest_letters()[0].text
    assert "Ein Grund wurde mir nicht genannt" not in text
    assert talk.case.text("block_reason") == "gemäß Ziffer 22 der AGB; geschäftspolitische Entscheidung"
    assert [(one.way, one.when) for one in talk.case.contacts] == [("phone", day(2026, 11, 20))]


@pytest.mark.parametrize("said", ["kei grund, nur 180 tag", "kein Grund, nur 180 Tage"])
def test_no_reason_but_180_days_is_no_reason_and_a_span_for_which_money_is_held(said: str) -> None:
    talk = answering(told("PayPal hat mein Konto gesperrt, 1200 Franken drin"), "block_reason")
    talk.say(said)

    assert talk.case.value("block_reason") is False
    assert talk.case.text("held_for") == "P180D"


# ---- banks that no directory lists


@pytest.mark.parametrize(
    ("story", "bank"),
    [
        ("Die BAWAG hat mein Konto seit 10.11. gesperrt", "BAWAG"),
        ("bank austria hat mein konto gesperrt", "Bank Austria"),
        ("Bank of Ireland blocked my account", "Bank of Ireland"),
        ("die sparkasse linz hat mein konto gesperrt", "Sparkasse Linz"),
    ],
)
def test_a_bank_known_by_name_is_written_to_as_a_bank(story: str, bank: str) -> None:
    talk = told(story)

    assert talk.case.text("company") == bank
    assert talk.case.text("situation") == "payment_limited"


def test_the_iban_of_an_account_at_such_a_bank_stands_in_the_letter_as_it_was_typed() -> None:
    talk = told("meine bank hat mein konto gesperrt", "merkur bank")
    assert talk.case.text("situation") == "payment_limited"
    talk.say("IBAN AT61 1904 3002 3457 3201")

    assert talk.case.text("account_identifier") == "AT61 1904 3002 3457 3201"
    assert "löschen" not in talk.text


def test_what_was_blacked_out_and_the_name_of_the_company_identify_no_account() -> None:
    talk = told("amazon hat mein konto gesperrt", "IBAN AT61 1904 3002 3457 3201")
    assert not talk.case.known("account_identifier")
    talk.say("Amazon")
    assert not talk.case.known("account_identifier")


# ---- addresses abroad


@pytest.mark.parametrize(
    "line", ["3511 AV Utrecht", "3511AV Utrecht", "2514 EA 's-Gravenhage", "1010 Wien", "L-2449 Luxembourg"]
)
def test_letters_of_a_dutch_postcode_are_no_part_of_the_town(line: str) -> None:
    assert town(("Oudegracht 112", line)) in ("Utrecht", "'s-Gravenhage", "Wien", "Luxembourg")


@pytest.mark.parametrize(
    "address",
    [
        "Aoife Brennan, 14 Sundays Well Road, Cork, T23 XY45",
        "Aoife Brennan, 9 Main Street, Leeds LS1 4PN",
        "Aoife Brennan, Oudegracht 112, 3511 AV Utrecht",
    ],
)
def test_a_postcode_abroad_is_no_sum_that_is_claimed(address: str) -> None:
    talk = told(
        "amazon blocked my account over an unpaid bill", "no", "a@example.org", "since 3 november", language="en"
    )
    assert talk.asks == "claim_amount"
    talk.say(address)

    assert not talk.case.value("claim_amount")
    assert talk.case.text("full_name") == "Aoife Brennan"


# ---- ways on in other countries


def silent(address: str, story: str, language: str = "en") -> Conversation:
    """Somebody there whom nobody answered within the month, with the second letter ready."""
    talk = told(story, language=language)
    for _ in range(25):
        if talk.asks == "sent_confirmation":
            break
        answer = {**REPLIES, "postal_address": address, "send_channel": "e-mail"}.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("enough" if talk.case.letters else "unknown")
    talk.say("all sent by email today")
    talk.wait_days(40)
    talk.tap("nothing")
    return talk


@pytest.mark.parametrize(
    ("address", "authority"),
    [
        ("Oudegracht 112, 3511 AV Utrecht", "Autoriteit Persoonsgegevens"),
        ("14 Sundays Well Road, Cork, T23 XY45", "Irish Data Protection Commission"),
    ],
)
def test_the_authority_of_the_own_country_can_be_turned_to(address: str, authority: str) -> None:
    talk = silent(address, "paypal blocked my account")
    talk.say("data protection authority")

    letter = talk.case.newest_letters()[-1]
    assert letter.to.name == authority
    assert "Complaint under Article 77 GDPR" in letter.text


def test_whose_authority_is_not_listed_is_told_where_to_find_it() -> None:
    talk = silent("Calle Mayor 5, 28013 Madrid, Spain", "paypal blocked my account")
    talk.say("which authority do I complain to?")

    assert "edpb.europa.eu" in talk.text
    assert "not open yet" not in talk.text


def test_a_report_to_the_swiss_commissioner_names_its_own_law_and_waits_for_no_day() -> None:
    talk = silent("Seestrasse 4, 8002 Zürich", "twint hat mein konto gesperrt", "de")
    talk.say("EDÖB")

    letter = talk.case.newest_letters()[-1]
    assert letter.to.key == "edoeb"
    assert letter.text.count("DSGVO") == 0
    assert "Anzeige gegen TWINT AG" in letter.text
    assert letter.period == ""
    assert "nicht Partei" in talk.text
    assert "3 Monate" not in talk.text


def test_the_supervisor_in_luxembourg_is_open_to_who_lives_in_austria() -> None:
    talk = silent("Mühlweg 4, 3100 St. Pölten", "paypal hat mein konto gesperrt", "de")
    talk.say("CSSF")

    assert talk.case.newest_letters()[-1].to.key == "cssf"


def test_nobody_in_the_netherlands_is_sent_to_german_places() -> None:
    talk = silent("Oudegracht 112, 3511 AV Utrecht", "paypal blocked my account")
    talk.say("/human")

    assert "own country" in talk.text
    assert not any(word in talk.text for word in ("Germany", "Amtsgericht", "Verbraucherzentrale"))


@pytest.mark.parametrize("text", ["Behörde", "zur Behörde", "EDÖB", "the authority", "data protection commission"])
def test_an_authority_is_heard_by_its_names(text: str) -> None:
    assert named(text) == "authority"


@pytest.mark.parametrize("text", ["die behörde hat noch nicht geantwortet", "ich hab die behörde schon angeschrieben"])
def test_word_of_an_authority_is_no_wish_to_turn_to_one(text: str) -> None:
    assert named(text) == ""


# ---- which account it is


@pytest.mark.parametrize(
    ("story", "said", "account"),
    [
        ("instagram hat mein konto gesperrt", "baerner_brot, chef@baernerbrot.ch", "baerner_brot"),
        (
            "instagram blocked my account, i got hacked",
            "it was inkwell.leipzig as username, the mail was jess@inkwell.example but the hacker changed it",
            "inkwell.leipzig",
        ),
        ("twint hat mein konto gesperrt", "079 555 12 12 ist meine Handynummer, das ist das Konto", "079 555 12 12"),
        ("twint hat mein konto gesperrt", "das Konto läuft auf die Nummer 079 555 12 12", "079 555 12 12"),
        ("instagram hat mein konto gesperrt", "jana, jana@example.org", "jana@example.org"),
    ],
)
def test_the_name_or_the_number_of_an_account_is_heard_beside_other_words(story: str, said: str, account: str) -> None:
    talk = answering(told(story), "account_identifier")
    talk.say(said)

    assert talk.case.text("account_identifier") == account
    assert talk.case.text("reply_email") != "jess@inkwell.example"


def test_the_day_behind_a_mail_address_is_that_of_the_block() -> None:
    talk = answering(told("instagram blocked my account", language="en"), "account_identifier")
    talk.say("ciaran@example.org and since sunday")

    assert talk.case.value("block_date") == day(2026, 11, 22)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "yes but my username is sanne.fietst"), ("de", "ja aber mein Nutzername ist sanne.fietst")],
)
def test_a_yes_with_another_name_of_the_account_is_no_plain_yes(language: str, said: str) -> None:
    talk = answering(told("instagram blocked my account", language=language), "confirm_facts")
    talk.say(said)

    assert talk.case.text("account_identifier") == "sanne.fietst"
    assert not talk.case.letters


# ---- Swiss German


def test_francs_that_are_iigfrore_are_a_balance() -> None:
    assert told("twint hat mein konto gesperrt", "842 franke sind iigfrore").case.value("balance") == Money(
        84200, "CHF"
    )


@pytest.mark.parametrize(
    "text", ["nüt", "nüt cho", "no nüt", "nix kumman", "goar nix", "nope nothing", "nei, no nüt cho"]
)
def test_nothing_came_is_heard_in_dialect(text: str) -> None:
    assert classify(text) == "silence"


@pytest.mark.parametrize("text", ["nope", "nüt isch guet"])
def test_other_words_are_no_silence(text: str) -> None:
    assert classify(text) != "silence"


def test_a_zahligsbefehl_is_one_and_no_blocked_account() -> None:
    talk = told("ich han en Zahligsbefehl becho, am 20. november, wege Zalando 156.90")

    assert talk.case.text("situation") == "court_order"
    assert talk.case.value("service_date") == day(2026, 11, 20)
    assert talk.case.value("claim_amount") == Money(15690, "CHF")
    assert told("es isch en Zahligsbefähl cho vom Betribigsamt").case.says_yes("court_letter")


def test_after_the_objection_to_a_payment_order_the_claim_is_to_stop_and_no_account_to_open() -> None:
    talk = told("ich habe einen Zahlungsbefehl bekommen, am 20. november, wegen Zalando 156.90")
    talk.say("ich habe heute Rechtsvorschlag erhoben")
    answering(talk, "confirm_facts")

    assert "dass die Forderung aufhört" in talk.text
    assert "Konto offen" not in talk.text


# ---- what a bank knows an account by, and an address in the language of the chat


def test_a_bank_is_asked_after_by_the_iban_and_a_shop_is_not() -> None:
    assert "IBAN" in told("Die ING hat mein Konto gesperrt").text
    assert "IBAN" in told("Die BAWAG hat mein Konto gesperrt").text
    assert "IBAN" not in told("amazon hat mein konto gesperrt").text
    assert "IBAN" not in told("paypal hat mein konto gesperrt").text


def test_an_address_from_the_directory_names_its_country_in_the_language_of_the_chat() -> None:
    talk = told("ich wohne in zürich, intrum will 80 franken für zalando")

    assert "Schwerzenbach, Schweiz" in talk.text
    assert "SWITZERLAND" not in talk.text


def test_the_directory_holds_the_authority_of_each_country_in_which_that_way_is_open() -> None:
    held = {
        cover[:2] for one in desk().directory.offices.values() if one.role == "data_protection" for cover in one.covers
    }
    open_in = {country for one in desk().routes if one.key == "authority" for country in one.countries}

    assert open_in <= held
