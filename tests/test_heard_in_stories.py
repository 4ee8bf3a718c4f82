"""What people tell in one breath: a word in it that means something else elsewhere changes nothing of the case."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.affected import other_person
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.collectors import demands
from bot.dialogue.understand.companies import speaker
from bot.dialogue.understand.courts_told import court
from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.names import announced
from bot.dialogue.understand.situations import situations
from bot.dialogue.understand.unlisted import company_named
from tests.conversation import answering, told


@pytest.mark.parametrize(
    "said",
    [
        "Hab angerufen, die Frau meinte es wäre noch was offen. Hab auch direkt bezahlt.",
        "hab auch bezahlt. die nette Frau am telefon konnte nix sagen",
        "Meine Frau hat mir geholfen. Ich hab auch direkt bezahlt.",
    ],
)
def test_whoever_sat_at_their_telephone_is_nobody_with_an_account(said: str) -> None:
    assert not other_person(said)


@pytest.mark.parametrize(
    "said",
    [
        "Meine Freundin wohnt hier. Ihr Konto ist auch zu",
        "mein konto und das von meiner freundin sind gesperrt. beide!",
        "my wife's account was blocked. mine too",
        "meine freundin rieke wohnt mit mir. seit gestern ist auch ihr konto dicht",
    ],
)
def test_two_who_are_blocked_are_heard_over_two_sentences(said: str) -> None:
    assert other_person(said)


@pytest.mark.parametrize(
    "said",
    [
        "revolut hat mein konto dicht gemacht, ich muss miete zahlen",
        "n26 hat mein konto gesperrt, muss strom und miete zahlen",
        "revolut locked my account, i have to pay my rent",
        "Amazon says my account is on hold because of unusual payment activity. I sent them my bank statement twice.",
    ],
)
def test_the_rent_that_must_be_paid_is_no_claim_of_whoever_shut_the_account(said: str) -> None:
    assert "block_over_claim" not in situations(said)


def test_who_always_paid_everything_and_names_the_purchase_is_blocked_over_it() -> None:
    talk = told(
        "Bei Otto kann ich nicht mehr bestellen, das Konto sei gesperrt. Ich habe immer alles bezahlt. Es geht um "
        "einen Staubsauger für 129 Euro, den habe ich am 2. Oktober per Überweisung bezahlt."
    )
    assert talk.case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("about you heisst der laden, mein konto ist gesperrt", "aboutyou"),
        ("der laden heißt about you", "aboutyou"),
        ("das inkasso coeo schreibt mir wegen about you 138,77 inkl gebühren", "aboutyou"),
        ("Booking has cancelled my account, my hotel for December is paid 620 euros", "booking"),
    ],
)
def test_a_company_named_like_an_everyday_word_is_heard(said: str, slug: str) -> None:
    talk = told(said)
    assert talk.case.text("company") == slug
    assert not talk.case.known("account_identifier")
    assert not talk.case.known("dispute_reasons")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Meine Frau und ich, Peter Lorenz, Birkenweg 12, 50667 Köln. amazon hat unsere konten gesperrt",
            "Peter Lorenz",
        ),
        (
            "Meine Frau (Anna) und ich, Peter Lorenz, Birkenweg 12, 50667 Köln. Beide Klarna-Konten dicht",
            "Peter Lorenz",
        ),
        ("amazon hat gesperrt. Ich bin Peter Lorenz, Birkenweg 12, 50667 Köln. Und nun?", "Peter Lorenz"),
        ("mein mann kurt und ich, wir wohnen Birkenweg 12, 50667 Köln, beide klarna konten zu", None),
    ],
)
def test_who_writes_beside_somebody_else_is_heard(said: str, name: str | None) -> None:
    talk = told(said)
    assert talk.case.text("postal_address") == "Birkenweg 12\n50667 Köln"
    assert talk.case.value("full_name") == name


@pytest.mark.parametrize(
    "said",
    [
        "Amazon hat mein konto gesperrt und das von meiner Freundin Rieke Sand, Lindenallee 7, 30453 Hannover auch",
        "ich bin gesperrt und meine freundin auch, sie heißt Rieke Sand, Lindenallee 7, 30453 Hannover",
    ],
)
def test_another_persons_address_is_not_taken(said: str) -> None:
    talk = told(said)
    assert not talk.case.known("postal_address")
    assert not talk.case.known("full_name")


@pytest.mark.parametrize(
    "said",
    [
        "Zalando sperrt mich weil ich zu viel zurückgeschickt habe, ca 60% der Sachen. Seit ungefähr zwei wochen.",
        "Zalando sperrt mich, ohne Grund. Seit zwei wochen.",
    ],
)
def test_how_it_was_shut_stands_between_the_block_and_its_day(said: str) -> None:
    assert told(said).case.known("block_date")


def test_what_somebody_does_for_years_is_no_day_of_a_block() -> None:
    assert not told("Zalando hat mein konto gesperrt. Ich bin Kundin. Seit drei Jahren.").case.known("block_date")


def test_an_age_before_what_they_want_is_no_claim() -> None:
    assert claim_alleged("Discord account disabled, I'm 24. They want my passport scan.") is None
    assert claim_alleged("it's 80.50 they demand from me") is True


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("angeblich 59,98 offen, ich habe aber im August gekündigt", ("cancelled",)),
        ("das paket kam nie an", ("undelivered",)),
        ("sie habe mir im August gekündigt, sagt die bank", ()),
    ],
)
def test_why_a_claim_is_wrong_is_heard(said: str, reason: tuple[str, ...]) -> None:
    assert reasons(said) == reason


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("My daughter's Roblox is banned", "Roblox"),
        ("das roblox von meiner tochter ist gesperrt", "Roblox"),
        ("Ich bin selbstständig, Stripe hält 8.400 Euro zurück seit 4 Wochen", "Stripe"),
        ("keiner hält geld zurück", ""),
        ("mein chef hält mein geld zurück", ""),
        ("das guthaben ist gesperrt", ""),
        ("das guthaben von meiner tochter ist gesperrt", ""),
    ],
)
def test_a_company_that_no_directory_lists_is_heard(said: str, company: str) -> None:
    assert company_named(said) == company


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("My husband and I share a card. His PayPal was limited in October, now mine also.", None),
        ("sein klarna wurde am 3.11. gesperrt, jetzt meins auch", None),
        ("his amazon was blocked on 3 november, mine on 5 november", dt.date(2026, 11, 5)),
        ("sein paypal wurde im oktober gesperrt. meins am 5.11.", dt.date(2026, 11, 5)),
        ("my airbnb host account was removed. No reason given. Since Nov 1st", dt.date(2026, 11, 1)),
    ],
)
def test_the_day_of_another_block_is_not_mine(said: str, day: dt.date | None) -> None:
    known = told(said).case.value("block_date")
    assert (known.first if isinstance(known, When) else None) == day


@pytest.mark.parametrize(
    "said",
    [
        "my facebook got hacked last week, somebody changed the email. my appeal was denied on saturday",
        "My husband (Tom) and I share a card. His PayPal was limited in October, now mine also.",
    ],
)
def test_english_with_words_that_german_has_as_well_is_answered_in_english(said: str) -> None:
    assert told(said).case.text("language") == "en"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I'm Priya Raman. My Klarna is blocked", "Priya Raman"),
        ("Hallo, ich bin Anna Berger und wurde bei Otto gesperrt", "Anna Berger"),
        ("Ich bin Opfer Identitätsdiebstahl.", None),
        ("ich bin Student Informatik.", None),
        ("ich bin Rentnerin, lebe allein", None),
    ],
)
def test_who_says_i_am_and_a_name_is_heard(said: str, name: str | None) -> None:
    assert announced(said) == name


def test_money_that_they_send_back_is_no_return_of_goods() -> None:
    assert "returns" not in situations("Wise closed my account, they say they'll send my £2,300 back in 60 days.")


def test_a_partner_account_at_a_platform_is_nobodys_partner() -> None:
    talk = told("They say my Booking partner account is suspended.")
    assert talk.case.text("company") == "booking"
    assert not talk.case.known("role")


@pytest.mark.parametrize(
    "said",
    [
        "I got a yellow envelope on Friday, Mahnbescheid, 640 euros for Vodafone. I paid that last year!!",
        "Mahnbescheid von Vodafone 640 Euro bekommen, letztes jahr bezahlt",
        "gelber umschlag am freitag, mahnbescheid, 640 euro. das hab ich letztes jahr bezahlt!!",
        "Mahnbescheid erhalten am 20.11., damals alles bezahlt",
    ],
)
def test_a_court_order_over_what_was_paid_last_year_is_one_of_now(said: str) -> None:
    assert court(said) is True


@pytest.mark.parametrize(
    ("said", "they_write"),
    [
        ("PayPal hat mir 95 Euro abgezogen, Konto jetzt -95 und Inkasso droht", False),
        ("Konto minus 95, es droht inkasso", False),
        ("paypal droht mit inkasso", False),
        ("das inkasso droht mit pfändung", True),
        ("EOS Inkasso droht mir", True),
    ],
)
def test_a_collector_that_may_come_is_none_that_writes(said: str, *, they_write: bool) -> None:
    assert demands(said) is they_write


@pytest.mark.parametrize(
    "said",
    [
        "mein Exfreund hat über mein Klarna bestellt, ich soll zahlen. anzeige hab ich gemacht am 14.11.2026",
        "mein ex hat auf meinen namen bei klarna bestellt, anzeige am 14.11.2026 gemacht",
    ],
)
def test_the_report_against_somebody_close_is_noted(said: str) -> None:
    case = told(said).case
    assert case.text("situation") == "identity_theft"
    assert case.known("police_on")


@pytest.mark.parametrize(
    "said",
    [
        "Die DKB hat mein Konto gesperrt. Es kam eine Überweisung von 3.500 Euro vom Autoverkauf.",
        "konto bei der ing gesperrt weil mir ein freund 2000 euro überwiesen hat",
        "dkb gesperrt, hatte eine überweisung von 3500 euro bekommen",
        "revolut blocked me after I received a transfer of 3500 euros",
        "my friend transferred me 2000 euros and then n26 blocked my account",
        "Meine Bank (Commerzbank) hat am 16.11. meine Karte gesperrt, angeblich auffällige Zahlungen",
        "n26 hat das konto gesperrt, weil ich 3500 euro an meinen bruder überwiesen habe",
    ],
)
def test_money_that_came_in_is_neither_a_claim_nor_its_payment(said: str) -> None:
    case = told(said).case
    assert not case.known("claim_alleged")
    assert not case.known("claim_paid")
    assert not case.known("claim_amount")


def test_a_payment_that_was_made_is_still_one() -> None:
    case = told("otto hat mein konto gesperrt wegen 80 euro, hab eine überweisung von 80 euro am 3.9.2026 gemacht").case
    assert case.says_yes("claim_paid")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Vinted hat mich gesperrt. Was tun?\nMit freundlichen Grüßen, Lena Hofmann", "Lena Hofmann"),
        ("vinted hat gesperrt. LG Lena Hofmann", "Lena Hofmann"),
        ("Vinted blocked me. Kind regards\nLena Hofmann", "Lena Hofmann"),
        ("Guten Tag Frau Lind,\nIhr Konto bleibt gesperrt.\nMit freundlichen Grüßen\nSabine Kern", None),
        ("ich bin gesperrt, post vom LG Köln Mitte", None),
    ],
)
def test_who_signs_what_they_write_is_heard_by_name(said: str, name: str | None) -> None:
    assert speaker(said) == name


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (
            "Vinted hat gesperrt. Begründung: Verkauf von gefälschten Artikeln. Was tun?",
            "Verkauf von gefälschten Artikeln",
        ),
        ("Vinted hat mein konto gesperrt. Grund: Bewertungen. Hab nix gemacht", "Bewertungen"),
        ("Vinted hat mein konto gesperrt. Grund: keine Ahnung", ""),
        ("Vinted hat mein konto gesperrt. Grund: ich hab verkauft", ""),
    ],
)
def test_a_ground_that_is_called_one_is_heard(said: str, reason: str) -> None:
    assert ground(said) == reason


def test_an_ended_subscription_and_a_sum_with_fees_name_no_ban_and_no_collector() -> None:
    case = told("Ich soll 49,99 + 40 Euro Inkasso zahlen für ein Probeabo bei Parship das ich gekündigt habe").case
    assert case.text("situation") != "social_ban"
    assert not case.known("collection_agency")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Beispiel, Jana", "Jana Beispiel"),
        ("Krause-Beispiel, Jana Maria", "Jana Maria Krause-Beispiel"),
        ("Hallo, Jana Beispiel", "Jana Beispiel"),
        ("das konto läuft auf Jana Beispiel", "Jana Beispiel"),
        ("absender ist jana beispiel, danke", "Jana Beispiel"),
        ("Jana Beispiel steht so im konto", "Jana Beispiel"),
        ("José García López und die adresse ist Lindenallee 7, 30453 Hannover", "José García López"),
        ("Jana Beispiel, Hannover", "Jana Beispiel"),
        ("ja, Jana", None),
    ],
)
def test_a_name_may_be_told_as_forms_have_it(said: str, name: str | None) -> None:
    talk = answering(told("amazon hat mein konto gesperrt wegen 80 euro, die hab ich bezahlt"), "full_name")
    talk.say(said)
    assert talk.case.value("full_name") == name


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        ("amazon hat mein konto gesperrt, ich hab für 80 euro bestellt und bezahlt", None),
        ("temu konto gesperrt, hab 3 bestellungen offen die nicht kommen, 88€ mit paypal bezahlt", None),
        ("ebay: hab 120 euro bezahlt, artikel kam nie, ebay hat mein konto gesperrt am 18.11.", None),
        ("I paid 120 euros, the parcel never came, and ebay locked my account", None),
        ("amazon gesperrt, die wollen 80 euro für was ich bestellt und bezahlt hab", True),
        ("amazon gesperrt, die rechnung hab ich bezahlt", True),
    ],
)
def test_a_purchase_that_was_paid_invents_no_claim(said: str, *, paid: bool | None) -> None:
    case = told(said).case
    assert case.value("claim_paid") is paid
    assert case.known("claim_alleged") is (paid is not None)


BLOCKED = "dkb hat mein konto gesperrt seit 12.11.2026"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("da is auch mein gehalt drauf, 2100", None),
        ("kundennummer 4711220981, gehalt 2100 ist drauf", "4711220981"),
        ("mein konto hat die nummer 55512345, guthaben 20 euro", "55512345"),
    ],
)
def test_the_wages_in_an_account_are_not_its_number(said: str, number: str | None) -> None:
    talk = answering(told(BLOCKED), "account_identifier")
    talk.say(said)
    assert talk.case.value("account_identifier") == number
    assert talk.case.known("balance")


@pytest.mark.parametrize(
    ("company", "said", "name"),
    [
        ("dkb", "dkb kennt mich unter kundennummer 55512345", None),
        ("otto", "Otto Lehmann", "Otto Lehmann"),
        ("otto", "Otto Lehmann, wohne Lindenallee 7, 30453 Hannover", "Otto Lehmann"),
    ],
)
def test_what_the_company_does_is_nobodys_name(company: str, said: str, name: str | None) -> None:
    talk = answering(told(BLOCKED.replace("dkb", company)), "full_name")
    talk.say(said)
    assert talk.case.value("full_name") == name


def test_what_was_said_first_and_then_is_a_promise_without_an_it() -> None:
    talk = answering(told(BLOCKED), "full_name")
    talk.say("hab am 16.11. angerufen, hieß erst 48 stunden, am 20.11. dann in den nächsten wochen")
    assert talk.case.says_yes("promise")


def test_a_purchase_that_i_returned_on_a_day_is_heard_beside_the_block() -> None:
    case = told(
        "hi, my klarna is blocked since about 3 weeks because of 89.95 from H&M which I returned on Oct 20."
    ).case
    assert case.value("dispute_reasons") == ("returned",)
    assert case.known("returned_on")
