"""Stories as people tell them in forums: what is taken from them, and what is left alone."""

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.police import report_number
from bot.dialogue.understand.speech import spoken_in
from tests.conversation import told


def value(topic: str, *story: str) -> object:
    return told(*story).case.value(topic)


@pytest.mark.parametrize(
    "story",
    [
        "Tier scooter app blocked me, they say I owe 12,40 from a ride in July. I paid with Apple Pay",
        "mein konto ist gesperrt, angeblich 30 euro offen, hab mit paypal bezahlt",
        "konto gesperrt, 20 euro angeblich offen, ich hab per google pay gezahlt",
    ],
)
def test_my_letter_went_to_whom_i_had_only_paid_with(story: str) -> None:
    assert value("company", story) is None


@pytest.mark.parametrize(
    ("story", "company"),
    [
        ("paypal hat mich gesperrt, ich hab mit paypal bezahlt", "paypal"),
        ("Google Pay Konto gesperrt", "google"),
        ("mein konto bei klarna ist gesperrt, bezahlt hab ich alles", "klarna"),
    ],
)
def test_who_blocked_me_was_not_heard_because_i_pay_with_them_too(story: str, company: str) -> None:
    assert value("company", story) == company


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Hab Anzeige erstattet Aktenzeichen 512 Js 8871/26.", "512 Js 8871/26"),
        ("az 12 ujs 4455/26", "12 UJs 4455/26"),
        ("Vorgangsnummer ST/0815123/2026", "ST/0815123/2026"),
    ],
)
def test_half_of_the_prosecutors_file_number_was_missing(said: str, number: str) -> None:
    assert report_number(said) == number


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("angeblich 3 Rechnungen offen (Juli, August, September je 44,99)", [13497]),
        ("3 bills of 20 euro each are unpaid", [6000]),
        ("zwei offene Rechnungen à 19,90 Euro", [3980]),
        ("3 rechnungen, jede 44,99", [13497]),
        ("3 rechnungen offen, eine davon 44,99", [4499]),
        ("2 rechnungen von 30,50 und 12,10", [4260]),
        ("rechnungen von 30,50 und 12,10", [3050, 1210]),
        ("drei mahnungen, forderung 412,15", [41215]),
    ],
)
def test_three_bills_of_one_sum_each_were_claimed_as_one(said: str, cents: list[int]) -> None:
    assert [one.money.cents for one in amounts(said)] == cents


@pytest.mark.parametrize(
    "story",
    [
        "creditplus sagt ich hab einen kredit, hab ich nicht. mein klarna ist gesperrt",
        "klarna ist gesperrt, sie sagen ich hätte einen kredit bei ihnen",
    ],
)
def test_a_credit_stood_as_the_ground_of_my_block(story: str) -> None:
    assert value("block_reason", story) is None


def test_what_they_say_i_did_is_still_the_ground() -> None:
    assert value("block_reason", "ebay gesperrt, die sagen ich hab ein zweites konto") == "ein zweites Konto"


@pytest.mark.parametrize(
    "story",
    ["her facebook was hacked on saturday and now it's disabled", "instagram am 21.11. gehackt und jetzt gesperrt"],
)
def test_the_day_of_the_strangers_was_the_day_of_my_block(story: str) -> None:
    case = told(story).case
    assert case.value("block_date") is None
    assert case.text("taken_on") == "2026-11-21" or case.known("taken_on")


def test_hacked_and_then_blocked_on_a_day_is_blocked_on_that_day() -> None:
    assert told("mein insta gehackt und am 3.11. gesperrt").case.known("block_date")


@pytest.mark.parametrize(
    ("said", "goals"),
    [
        ("sony will jetzt das geld sonst bleibt der zu", ()),
        ("Sony wants the money back otherwise it stays locked", ()),
        ("will mein geld zurück sonst anwalt", ("payout",)),
        ("ich will das geld sonst geh ich zum anwalt", ("payout",)),
    ],
)
def test_what_they_threaten_me_for_was_what_i_want(said: str, goals: tuple[str, ...]) -> None:
    assert wants(said) == goals


@pytest.mark.parametrize(
    ("story", "relation"),
    [
        ("mein Mann ist am 4.10. gestorben, Amazon sperrt sein Konto nicht und bucht Prime weiter ab", "partner"),
        ("meine mutter ist am 4.10. gestorben. ihr paypal ist eingefroren, da sind 800 drauf", "mother"),
    ],
)
def test_my_mothers_account_was_taken_for_mine_after_she_died(story: str, relation: str) -> None:
    chat = told(story)
    assert chat.case.value("role") == relation
    assert "Jetzt handeln die Erben" in chat.text
    assert chat.asks is None


def test_my_own_account_stays_mine_though_somebody_died() -> None:
    assert value("role", "mein mann ist verstorben und jetzt ist mein amazon konto gesperrt, es lief auf ihn") is None


def test_proof_of_delivery_was_taken_for_a_check_of_who_i_am() -> None:
    chat = told("paypal limited, they want proof of delivery for 14 orders, balance 2,310.55 GBP")
    assert chat.case.value("situation") == "payment_limited"
    assert chat.case.value("language") == "en"


@pytest.mark.parametrize(
    "said",
    [
        "they want proof of delivery for 14 orders",
        "klarna says i owe 40 euro",
        "revolut closed my account",
    ],
)
def test_a_short_english_sentence_was_answered_in_german(said: str) -> None:
    assert spoken_in(said) == "en"


@pytest.mark.parametrize(
    "said", ["ok", "paypal limited", "mein account wurde closed", "We have closed your account", "konto locked"]
)
def test_a_few_english_words_make_nobody_english(said: str) -> None:
    assert spoken_in(said) != "en"


def test_taken_by_direct_debit_was_not_heard_as_paid() -> None:
    case = told("otto konto gesperrt, 45 euro angeblich offen, wurde aber am 1.10. per sepa eingezogen").case
    assert case.says_yes("claim_paid")
    assert case.known("payment_date")


@pytest.mark.parametrize(
    "story",
    ["amazon hat mein guthaben eingezogen, 45 euro", "amazon konto zu, bin am 1.10. in die neue wohnung eingezogen"],
)
def test_who_moved_in_has_paid_nothing(story: str) -> None:
    assert not told(story).case.says_yes("claim_paid")


def test_a_bavarian_block_lost_its_day() -> None:
    assert told("mei amazon konto is seit letzten freitag zua").case.known("block_date")


@pytest.mark.parametrize("story", ["ebay hat 640 auf hold", "640 euro auf hold bei ebay"])
def test_what_lies_on_hold_was_not_heard(story: str) -> None:
    assert value("balance", story) == Money(64000)


def test_too_many_refunds_were_a_refund_that_is_open() -> None:
    story = "uber eats account deaktiviert zu viele erstattungen, hab noch 15 eur uber cash"
    assert value("refunds_open", story) is None


def test_what_comes_back_to_the_sender_is_no_debt_of_mine() -> None:
    story = "wise closed my account, they say they will send the money back to sender, 5.000 usd"
    assert value("claim_ground", story) is None


@pytest.mark.parametrize(
    "story",
    [
        "Hab Mahnungen für ein Probeabo 89,90. Gekündigt hab ich am 2. Oktober per Mail",
        "Mahnungen wegen Probeabo 89,90. gekündigt habe ich am 2.10.",
    ],
)
def test_the_day_on_which_i_gave_notice_was_the_day_of_a_block(story: str) -> None:
    case = told(story).case
    assert case.value("block_date") is None
    assert case.value("situation") != "block_over_claim"


@pytest.mark.parametrize(
    "story", ["i'm an affiliate with $312 unpaid, twitch banned me", "twitch banned me, $312 of earnings are unpaid"]
)
def test_what_twitch_owes_me_was_what_i_owe_twitch(story: str) -> None:
    case = told(story).case
    assert case.value("balance") == Money(31200, "USD")
    assert not case.known("claim_amount")
    assert case.value("situation") == "social_ban"


def test_the_pension_on_a_seized_account_was_what_they_claim() -> None:
    case = told("Sparkasse hat Konto gesperrt wegen Pfändung, 1.100 euro Rente da drauf").case
    assert case.value("balance") == Money(110000)
    assert not case.known("claim_amount")


def test_what_is_seized_for_is_still_a_claim() -> None:
    assert value("claim_amount", "Konto gepfändet wegen 800 euro") == Money(80000)
