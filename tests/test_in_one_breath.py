"""What people put into one sentence with a block: rent, wages, a second firm, a number behind a weekday."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.claims import blocked, says_paid
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import days
from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.moods import mood
from bot.dialogue.understand.situations import situation
from bot.letters.offers import goals
from tests import conversation
from tests.conversation import BERLIN, answering, day

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)  # a Tuesday
TODAY = NOW.date()

told = partial(conversation.told, now=NOW)
english = partial(conversation.told, language="en", now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "my salary is paid into it",
        "his pension is paid there and the rent goes off on the 1st",
        "miete wird am 1. abgebucht",
        "mein lohn wird da drauf überwiesen",
        "das kindergeld wird dort eingezahlt",
        "weil am 3. die miete abgebucht wird",
        "die rechnung wird am 1. abgebucht",
    ],
)
def test_wages_and_rent_are_no_payment_of_a_claim(text: str) -> None:
    assert says_paid(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "die 80 euro hab ich von meiner rente bezahlt",
        "als mein lohn da war hab ich die rechnung bezahlt",
        "alles wurde am 4.9. von meinem konto abgebucht",
        "i paid it from my salary",
    ],
)
def test_what_was_paid_out_of_wages_was_paid(text: str) -> None:
    assert says_paid(text) is True


def test_the_day_on_which_the_rent_is_due_is_no_day_of_a_block() -> None:
    case = english("My dad's bank froze 2,340 euro of his pension and the rent is due on the 1st").case

    assert not case.known("block_date")
    assert case.value("balance") == Money(234000)
    assert not case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("gesperrt seit freitag, 80 euro futsch", (2026, 11, 20)),
        ("weg seit sonntag, 12k follower", (2026, 11, 22)),
        ("since monday, 3 orders are stuck", (2026, 11, 23)),
        ("am freitag, 13. gesperrt", (2026, 11, 13)),
        ("seit freitag 13.", (2026, 11, 13)),
        ("on friday 13th they closed it", (2026, 11, 13)),
        ("sonntag den 1.", (2026, 11, 1)),
        ("freitag, den 13.11.", (2026, 11, 13)),
    ],
)
def test_a_weekday_counts_whatever_number_stands_behind_it(text: str, when: tuple[int, int, int]) -> None:
    assert [one.when for one in days(text, TODAY)] == [day(*when)]


def test_a_weekday_that_does_not_fit_its_number_is_no_day() -> None:
    assert days("am freitag 14.", TODAY) == ()


@pytest.mark.parametrize(
    "text",
    [
        "PayPal limited me on Nov 3. $612 stuck. I uploaded the invoices twice, they say they need 'more information'",
        "paypal hat mich limitiert, die rechnungen hab ich zweimal hochgeladen",
    ],
)
def test_invoices_that_prove_something_are_no_debt(text: str) -> None:
    assert situation(text) == "payment_limited"


@pytest.mark.parametrize(
    "text",
    [
        "meine mutter (81) hat post von riverty bekommen, sie hat nie was bestellt. kann ich das für sie machen",
        "meine mutter hat einen brief von riverty bekommen, 56,80, sie hat nie was bestellt",
        "my mum got a letter from a debt collector. can i sort this out for her?",
    ],
)
def test_whose_mother_got_the_letter_asks_for_her(text: str) -> None:
    assert told(text).case.text("role") == "mother"


def test_who_only_asked_his_mother_writes_for_himself() -> None:
    case = told("ich hab einen brief von riverty bekommen, meine mutter sagt sie hat nix bestellt").case

    assert not case.known("role")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        (
            "sohn hat auf der playstation 300 euro ausgegeben, bei paypal zurückgebucht, jetzt hat sony gesperrt",
            "playstation",
        ),
        ("hab bei paypal käuferschutz aufgemacht, dann hat ebay mich gesperrt", "ebay"),
        ("opened a dispute with paypal and zalando closed my account", "zalando"),
    ],
)
def test_the_service_through_which_money_was_fetched_back_is_not_the_one_that_blocked(text: str, slug: str) -> None:
    talk = told(text)

    assert talk.case.text("company") == slug
    assert situation(text) != "payment_limited"


def test_whether_a_mail_is_real_asks_for_no_court() -> None:
    talk = english("got an email from 'Amazon' that my account is suspended, i didnt click anything, is it real?")

    assert "Amtsgericht" not in talk.text
    assert talk.case.text("situation") == "phishing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my son is banned from Roblox, they say inappropriate content", "Roblox"),
        ("bin gesperrt bei Duolingo seit gestern", "Duolingo"),
        ("ich wurde bei kleiderkorb gesperrt", "Kleiderkorb"),
    ],
)
def test_an_unlisted_company_is_heard_behind_the_block(text: str, name: str) -> None:
    assert told(text).case.text("company") == name


@pytest.mark.parametrize(
    "text", ["i was blocked by them", "bin gesperrt bei denen", "banned from selling", "gesperrt von heute auf morgen"]
)
def test_nobody_is_no_company(text: str) -> None:
    assert not told(text).case.known("company")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("zalando hat mein konto zugemacht wegen zu vieler retouren. hab noch 45 euro gutschrift drauf", 4500),
        ("my son is banned from Roblox, he had about 60 euros of robux", 6000),
    ],
)
def test_credit_and_play_money_are_a_balance(text: str, cents: int) -> None:
    assert told(text).case.value("balance") == Money(cents)


def test_what_was_paid_and_what_a_collector_wants_all_the_same_are_two_sums() -> None:
    case = told("hab alles bezahlt am 9.5.23 131,60 an amazon trotzdem kommt jetzt EOS mit 203,44").case

    assert case.value("payment_amount") == Money(131_60)
    assert case.value("claim_amount") == Money(203_44)


def test_whom_a_carer_names_is_whose_letters_they_are() -> None:
    case = english("I'm a carer for a blind man, Tom Berger, Vodafone's collector wants 212,40").case

    assert case.text("represented_person") == "Tom Berger"


@pytest.mark.parametrize(
    "text",
    [
        "they sent a letter on 12 november that they terminate on 15 january 2027",
        "die bank hat am 12.11. einen brief geschickt",
        "die haben am 12.11. einen brief geschickt dass sie kündigen",
        "amazon sent an email on 3 november saying it is final",
        "amazon hat am 3.11. eine mail geschickt",
    ],
)
def test_what_the_company_sent_is_no_message_of_the_person(text: str) -> None:
    assert not [one for one in contacts(text, TODAY) if one.by == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "ich hab amazon am 3.11. eine mail geschickt",
        "amazon hab ich am 3.11. gemailt",
        "die haben wir am 3.11. angeschrieben und einen brief geschickt",
        "i sent amazon an email on 3 november",
        "am 3.11. habe ich an die bank einen brief geschickt",
    ],
)
def test_what_the_person_sent_is_theirs(text: str) -> None:
    assert [one.by for one in contacts(text, TODAY)] == ["person"]


@pytest.mark.parametrize(
    ("text", "shut"),
    [
        ("am 12.11. kam post dass sie das konto zum 15.1. kündigen ohne grund", True),
        ("they terminate my account on 15 january", True),
        ("ich will mein konto kündigen", False),
        ("kann ich das konto einfach kündigen?", False),
    ],
)
def test_notice_that_is_given_is_a_block_to_come_and_no_wish(text: str, shut: bool) -> None:
    assert blocked(text) is shut


@pytest.mark.parametrize(
    ("text", "slug", "kind"),
    [
        ("wise will nachweis woher das geld kommt, 5.000 euro eingefroren seit 15.10.", "wise", "payment_limited"),
        ("ing hat gesperrt, mein lohn wird da drauf überwiesen", "ing", None),
        ("lidl plus app gesperrt wegen coupon missbrauch, 30 euro guthaben", "lidl", "frozen_balance"),
        (
            "bei ebay einen laptop verkauft, paypal hat mir das geld abgezogen und konto ist im minus und gesperrt",
            "paypal",
            "block_over_claim",
        ),
    ],
)
def test_who_did_it_and_what_it_is_are_told_apart(text: str, slug: str, kind: str | None) -> None:
    case = told(text).case

    assert case.text("company") == slug
    assert kind is None or case.text("situation") == kind
    assert "payout" not in goals(case)


def test_the_day_of_a_block_is_no_day_of_a_parcel() -> None:
    case = told("amazon sagt ich hätte zu viel zurückgeschickt und hat konto dichtgemacht am 2.11.").case

    assert not case.known("returned_on")
    assert case.value("block_date") == day(2026, 11, 2)


def test_wages_that_were_not_paid_are_no_unpaid_claim() -> None:
    case = english("uber deactivated me, i'm a driver, 340 euros of last week not paid").case

    assert not case.known("claim_paid")
    assert case.value("balance") == Money(34000)


@pytest.mark.parametrize(
    "text",
    [
        "meine ex hat mit meinen daten bei otto bestellt, jetzt inkasso alektum 312 euro",
        "mein bruder hat auf meinen namen bei zalando was bestellt, jetzt mahnung",
    ],
)
def test_who_ordered_in_the_person_s_name_is_not_who_writes(text: str) -> None:
    assert not told(text).case.known("role")


def test_what_the_person_gave_notice_of_is_no_block() -> None:
    case = told("mahnung über 34,99 von sky, hab aber am 30.9. gekündigt").case

    assert not case.known("block_date")
    assert not case.known("situation")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("Steam Guthaben 84€ und 40 Spiele", 8400),
        ("80 euro und 50 cent", 8050),
        ("80 euro 50", 8050),
        ("12 euro und 30 artikel", 1200),
    ],
)
def test_a_number_of_things_is_no_cents(text: str, cents: int) -> None:
    assert [one.money for one in amounts(text)] == [Money(cents)]


def test_the_day_on_which_it_was_is_no_ground() -> None:
    assert ground("my twitter got suspended for spam on oct 30, i use it for my business") == "spam"


def test_a_card_that_is_said_to_be_stolen_is_no_debt() -> None:
    assert not told("steam konto gesperrt wegen angeblich geklauter kreditkarte").case.says_yes("claim_alleged")


def test_a_husband_s_debt_is_his_though_one_is_blocked_as_well() -> None:
    case = told("die sagen mein mann hätte schulden und deshalb bin ich auch gesperrt, wir sind geschieden").case

    assert case.says_yes("claim_of_another")
    assert not case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "text",
    [
        "klarna mahnt 49,95 für eine bestellung bei asos die nie angekommen ist, paket verloren",
        "bei h&m bestellt, nie bekommen, trotzdem inkasso coeo 87,20",
        "klarna wants 49.95 for a parcel that never arrived",
    ],
)
def test_goods_that_never_came_are_why_nothing_is_owed(text: str) -> None:
    case = told(text).case

    assert case.value("dispute_reasons") == ("undelivered",)
    assert case.known("claim_amount")


@pytest.mark.parametrize("text", ["they say my payment never arrived", "keine antwort bekommen", "nichts bekommen"])
def test_an_answer_or_a_payment_that_never_came_is_no_parcel(text: str) -> None:
    assert "undelivered" not in reasons(text)


def test_an_agent_who_promised_something_is_not_asked_for() -> None:
    assert mood("the chat agent promised my account back by Nov 20") != "human"
    assert mood("can i talk to an agent") == "human"


@pytest.mark.parametrize(
    "text",
    [
        "konto wird am 13.5. gelöscht steht da",
        "mein profil wird zum 13.5. endgültig gelöscht",
        "they say the account will be deleted on 13 may",
    ],
)
def test_the_day_of_a_deletion_to_come_moves_no_block(text: str) -> None:
    talk = told("insta hat mich am 14.11. gesperrt wegen spam", "@lumi.schmuck", text)

    assert talk.case.value("block_date") == day(2026, 11, 14)
    assert talk.case.value("deletion_date") == day(2027, 5, 13)


def test_a_mail_that_is_pasted_while_letters_are_unsent_is_the_company_s() -> None:
    talk = answering(told("insta hat mich am 14.11. gesperrt wegen spam", "@lumi.schmuck"), "sent_confirmation")
    talk.say("heute kam mail: we reviewed your account again and it doesn't follow our community standards.")

    assert talk.case.contacts[-1].by == "company"
    assert "Das ist aufgehoben" in talk.text


def test_a_subscription_that_was_paid_ahead_is_no_claim() -> None:
    case = told("tinder hat mich gebannt, hatte 6 monate gold bezahlt 89,99").case

    assert not case.says_yes("claim_alleged")
    assert not case.known("claim_amount")


def test_a_complaint_of_customers_is_the_ground_and_no_claim() -> None:
    case = told("uber eats hat mich deaktiviert wegen kundenbeschwerde, 220 euro trinkgeld und lohn offen").case

    assert not case.known("claim_ground")
    assert case.value("balance") == Money(220_00)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kleinanzeigen gesperrt weil ich angeblich spam verschickt habe", "spam verschickt"),
        ("bank gesperrt weil ich angeblich nicht mitwirke", ""),
    ],
)
def test_a_ground_is_no_half_sentence(text: str, said: str) -> None:
    assert ground(text) == said


def test_since_when_it_is_shut_may_stand_behind_what_lies_in_it() -> None:
    case = told("konto bei trade republic gesperrt, 15.000 euro wertpapiere drin, seit 5 tagen").case

    assert case.value("block_date") == day(2026, 11, 19)
    assert case.value("balance") == Money(15_000_00)


def test_a_sister_s_debt_told_behind_her_is_hers() -> None:
    case = told("otto kundenkonto gesperrt wegen meiner schwester die da schulden hat, gleiche adresse").case

    assert case.says_yes("claim_of_another")


def test_whose_mother_lost_her_access_asks_for_her() -> None:
    assert told("meine mutter hat bei check24 ihren zugang verloren").case.text("role") == "mother"
