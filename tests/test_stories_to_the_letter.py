"""Stories that were played from the first word to the letter, and what was lost or bent on the way."""

import pytest

from bot.case import Money, When
from tests.conversation import answering, day, sent, told


@pytest.mark.parametrize(
    "story",
    [
        "riverty will 118,40 für h&m, hab ich längst bezahlt. kein konto gesperrt oder so",
        "Riverty will 118,40 für H&M, hab ich bezahlt. Keins meiner Konten ist gesperrt",
        "collector letter from riverty for H&M 64.90, i paid that. no account blocked or anything",
        "riverty wants 64.90 for H&M, i paid. nothing is blocked",
    ],
)
def test_a_letter_says_that_an_account_is_shut_of_which_somebody_said_that_none_is(story: str) -> None:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")
    assert talk.case.text("situation") == "collection_only"
    assert not any("gesperrt" in one.text or "blocked" in one.text for one in talk.case.letters)


def test_an_account_that_is_shut_is_not_shut_any_more_because_it_is_called_none() -> None:
    assert told("otto hat mein konto gesperrt wegen 80 euro, kein grund genannt").case.text("situation") == (
        "block_over_claim"
    )


@pytest.mark.parametrize(
    "story",
    [
        "Telekom Konto meines Vaters gesperrt, Mahnungen über 45,90 obwohl er im März gekündigt hat",
        "Vodafone Konto gesperrt obwohl meine Mutter schon im Mai gekündigt hatte",
        "Sky Konto gesperrt, mein Vater hat im Mai gekündigt",
        "Vodafone account blocked although my father cancelled in March",
    ],
)
def test_the_month_in_which_a_parent_gave_notice_is_the_day_of_the_block(story: str) -> None:
    assert told(story).case.value("block_date") is None


def test_a_bank_that_gave_notice_to_the_mother_did_not_do_so() -> None:
    talk = told("Meiner Mutter hat die Sparkasse am 3.11. das Konto gekündigt")
    assert talk.case.value("notice_date") == day(2026, 11, 3)


@pytest.mark.parametrize(
    ("story", "on"),
    [
        ("mein Instagram ist weg seit dem 30. Oktober", day(2026, 10, 30)),
        ("mein tiktok ist seit gestern weg", day(2026, 11, 23)),
        ("meine facebook seite ist verschwunden seit dem 3.11.", day(2026, 11, 3)),
    ],
)
def test_the_day_since_when_a_profile_is_gone_is_lost(story: str, on: object) -> None:
    assert told(story).case.value("block_date") == on


@pytest.mark.parametrize(
    ("story", "kind"),
    [
        ("steam gesperrt, wegen ner paypal rückbuchung die mein sohn gemacht hat", ""),
        ("steam gesperrt weil mein mann eine lastschrift zurückgebucht hat, 59,99", "block_over_claim"),
        ("psn account banned because my son did a chargeback of 59.99", "block_over_claim"),
        ("steam gesperrt weil mein bruder bei seinem konto eine rückbuchung hatte", "linked_account"),
        ("amazon gesperrt wegen dem konto meiner frau, die hat was zurückgebucht", "linked_account"),
    ],
)
def test_a_booking_that_somebody_in_the_family_took_back_is_another_account(story: str, kind: str) -> None:
    assert told(story).case.text("situation") == kind


@pytest.mark.parametrize(
    ("said", "ground"),
    [
        ("da steht verstoß gegen die nutzungsbedingungen mehr nicht", "Verstoß gegen die Nutzungsbedingungen"),
        ("verdacht auf betrug sonst steht da nichts", "Verdacht auf Betrug"),
        ("wegen einer rücklastschrift", "Rücklastschrift"),
    ],
)
def test_the_ground_of_a_block_goes_on_where_somebody_says_that_no_more_is_told(said: str, ground: str) -> None:
    assert told("kleinanzeigen hat mich gesperrt", said).case.text("block_reason") == ground


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("das war rechnung 4711-889 vom august", "4711-889"),
        ("rechnungsnummer KL-889123", "KL-889123"),
        ("mahnung kam am 18.11., rechnungsnr. 4711889", "4711889"),
        ("invoice number 4711-889", "4711-889"),
        ("die rechnung war vom 12.08.2026", ""),
        ("es waren 2 rechnungen", ""),
    ],
)
def test_the_number_of_the_bill_is_lost(said: str, number: str) -> None:
    talk = told("otto konto gesperrt wegen 212,80, hab ich am 3.9. überwiesen", said)
    assert talk.case.text("claim_reference") == number


def test_a_collector_is_written_to_under_the_number_of_the_bill_and_not_under_their_own() -> None:
    talk = told("otto konto gesperrt wegen 212,80 rechnungsnr. 4711889, hab ich am 3.9. überwiesen")
    talk.say("jetzt schreibt auch EOS, die wollen das auch")
    answering(talk, "confirm_facts").say("ja")
    collector, company = (
        next(one for one in talk.case.letters if one.to.kind == kind) for kind in ("collector", "company")
    )
    assert "4711889" in company.text
    assert "4711889" not in collector.text
    talk = told("otto gesperrt wegen 212,80 rechnungsnr. 4711889, bezahlt", "EOS will das auch, az 30-118-2299")
    assert talk.case.text("claim_reference") == "30-118-2299"
    assert told("coeo will 89 euro", "rechnungsnummer KL-889123").case.text("claim_reference") == ""


@pytest.mark.parametrize(
    "said", ["am 5.10. per lastschrift", "per paypal am 5. oktober", "am 5.10., mit kreditkarte", "5.10. bar"]
)
def test_the_day_of_a_payment_is_lost_beside_how_it_was_paid(said: str) -> None:
    talk = told("ebay gesperrt wegen 14,90 gebühren die ich längst bezahlt hab", said)
    assert talk.case.value("payment_date") == day(2026, 10, 5)
    assert told("ebay gesperrt wegen 14,90 gebühren", said).case.value("payment_date") is None


@pytest.mark.parametrize(
    ("said", "euros"),
    [
        ("hab nur ne couch verkauft für 180, das geld hängt jetzt bei sicher bezahlen fest", 180),
        ("hab eine jacke für 60 verkauft und das geld kommt nicht", 60),
        ("sold a jacket for 60 and the money is stuck", 60),
        ("handy verkauft für 320 euro, geld wird einbehalten", 320),
        ("handy verkauft für 320 euro am 3.11., der käufer sagt es ist kaputt", 0),
        ("hab ein handy für 320 gekauft, das geld ist weg", 0),
    ],
)
def test_what_something_was_sold_for_is_lost_where_its_money_hangs(said: str, euros: int) -> None:
    balance = told("kleinanzeigen konto gesperrt", said).case.value("balance")
    assert balance == (Money(euros * 100) if euros else None)


@pytest.mark.parametrize("said", ["guthaben ist keins drauf", "kein guthaben", "no balance"])
def test_who_says_that_there_is_no_balance_has_money_on_a_shut_account(said: str) -> None:
    talk = told("vinted hat mich gesperrt", said)
    assert talk.case.value("balance") is False
    assert talk.case.text("situation") == ""


def test_a_balance_that_is_not_paid_out_is_none() -> None:
    talk = told("vinted hat mich gesperrt", "die zahlen mir kein guthaben aus")
    assert talk.case.value("balance") is None


@pytest.mark.parametrize("said", ["kein geld offen, kein guthaben", "no money owed, no balance"])
def test_whoever_says_that_no_money_is_open_is_asked_how_much_it_is(said: str) -> None:
    assert told("amazon hat mich gesperrt", said).case.value("claim_alleged") is False


@pytest.mark.parametrize(
    "story",
    [
        "Mein PayPal ist eingeschränkt seit 3.11., 340 € drauf von ebay verkäufen.",
        "PayPal eingefroren, 340 euro aus Vinted Verkäufen drauf. Die wollen Rechnungen",
        "paypal limited, 340 euros from my ebay sales on it. they want invoices",
    ],
)
def test_where_the_money_comes_from_is_a_matter_of_its_own(story: str) -> None:
    talk = told(story)
    assert talk.case.text("company") == "paypal"
    assert talk.case.value("balance") == Money(34000)
    assert not any(entry.kind == "apart" for entry in talk.case.journal)


def test_ebay_that_shut_somebody_out_too_is_no_matter_of_its_own() -> None:
    talk = told("PayPal gesperrt seit 3.11. und eBay auch seit 5.11.")
    assert any(entry.kind == "apart" for entry in talk.case.journal)


@pytest.mark.parametrize(
    ("story", "claim"),
    [
        ("amazon will 899 von mir weil ich den laptop angeblich nicht zurückgeschickt habe, konto gesperrt", 89900),
        ("Zalando sperrt mich weil ich Retouren nicht zurückgeschickt hätte, 214,85. Jetzt Mahnung", 21485),
        ("amazon says i never returned the laptop and wants 899. account blocked", 89900),
    ],
)
def test_what_they_want_for_goods_that_allegedly_never_went_back_is_owed_to_the_person(story: str, claim: int) -> None:
    talk = told(story)
    assert talk.case.value("refunds_open") is None
    assert talk.case.value("claim_amount") == Money(claim)


@pytest.mark.parametrize("story", ["about you gesperrt seit 3.11.", "about you hat mein konto dicht gemacht"])
def test_about_you_is_no_company(story: str) -> None:
    assert told(story).case.text("company") == "aboutyou"


@pytest.mark.parametrize(
    "said",
    [
        "die wollen rechnungen von meinen lieferanten, hab ich geschickt am 5.11. und 12.11.",
        "they want supplier invoices, sent them on 5 nov and 12 nov",
    ],
)
def test_papers_that_were_wanted_and_sent_are_not_told_of_in_the_letter(said: str) -> None:
    days = [one.when for one in told("paypal hat mein konto eingeschränkt", said).case.contacts]
    assert days == [day(2026, 11, 5), day(2026, 11, 12)]


@pytest.mark.parametrize(
    ("story", "cents"),
    [
        ("Santander will 4.500 von mir für einen kredit den ich nie aufgenommen habe", 450000),
        ("Santander will 4.500 euro von mir für einen kredit den ich nie aufgenommen habe", 450000),
        ("jemand hat einen kredit über 4.500 auf meinen namen bei santander", 450000),
        ("got a letter from santander about a loan of 4500 i never took out", 450000),
    ],
)
def test_a_loan_that_somebody_never_took_is_no_theft_of_their_name(story: str, cents: int) -> None:
    talk = told(story)
    assert talk.case.text("situation") == "identity_theft"
    assert talk.case.value("claim_amount") in (Money(cents), None)


@pytest.mark.parametrize("story", ["klarna will 1.250 von mir", "klarna wants 1,250 from me"])
def test_a_demand_of_more_than_a_thousand_is_lost_without_a_currency(story: str) -> None:
    assert told(story).case.value("claim_amount") == Money(125000)


@pytest.mark.parametrize(
    "said", ["keine ahnung warum, hab nix gemacht", "weiß nicht warum, ich hab doch nichts gemacht", "no idea why"]
)
def test_whoever_does_not_know_why_is_told_what_a_user_name_is(said: str) -> None:
    talk = told("tinder hat mich gebannt", said)
    assert talk.case.known("block_reason")
    assert talk.case.value("block_reason") is None


@pytest.mark.parametrize(
    "story",
    [
        "mein sohn 15 hat bei epic 280 euro mit meiner karte ausgegeben\n"
        "ich hab das zurückgebucht und jetzt ist sein konto gebannt",
        "my son spent 280 on fortnite with my card, i charged it back and now his account is banned",
    ],
)
def test_the_account_of_a_son_is_the_mothers_because_she_tells_of_her_card(story: str) -> None:
    assert told(story).case.text("role") == "child"


def test_the_husbands_account_is_the_one_in_question_where_the_wifes_is_shut() -> None:
    assert told("Mein Mann hat Schulden bei Otto und jetzt ist sein und mein Konto gesperrt").case.text("role") == ""


@pytest.mark.parametrize(
    "story",
    [
        "Bei Booking seit 2.11. ausgesetzt, bin da Vermieter, 3 Auszahlungen zusammen 2.114,50 hängen.",
        "ich bin Vermieter bei Airbnb und mein Konto ist ausgesetzt seit 2.11.",
        "booking hat meine Unterkunft seit 2.11. ausgesetzt, ich bin Gastgeberin",
    ],
)
def test_a_landlord_is_shut_out_because_of_somebody_elses_account(story: str) -> None:
    talk = told(story)
    assert talk.case.text("situation") == "seller_account"
    assert talk.case.value("block_date") == day(2026, 11, 2)


@pytest.mark.parametrize("said", ["ist raus", "alles raus", "sind raus", "it's sent", "ist heute raus"])
def test_whoever_says_once_more_that_the_letters_are_out_is_not_understood(said: str) -> None:
    talk = sent()
    before = talk.case.letters
    talk.say(said)
    assert "abgeschickt" in talk.text
    assert talk.case.letters == before


@pytest.mark.parametrize(
    ("story", "euros"),
    [
        ("Mein Spotify wurde gehackt, jemand hat die E-Mail geändert und das Family Abo gebucht für 17,99", 17.99),
        ("mein Amazon wurde gehackt und es wurde für 300 euro bestellt", 300),
        ("my ebay got hacked, they ordered a phone for 400 euros", 400),
        ("jemand hat mein amazon konto gehackt und gutscheine für 200 euro gekauft", 200),
    ],
)
def test_whose_account_was_hacked_never_had_one(story: str, euros: float) -> None:
    talk = answering(told(story), "confirm_facts")
    talk.say("ja")
    first = next(one for one in talk.case.letters if one.kind == "unblock_demand")
    assert talk.case.text("situation") == ""
    assert talk.case.value("strangers_spent") == Money(round(euros * 100))
    assert talk.case.value("gift_card") is None
    assert "in fremder Hand" in first.subject
    assert "bestellt oder gebucht. Auch das stammt nicht von mir" in first.text
    assert not any("Kundenkonto" in one.text for one in talk.case.letters)


@pytest.mark.parametrize(
    "story",
    [
        "meine Identität wurde gestohlen, jemand hat bei Zalando auf meinen Namen bestellt 89 euro",
        "mein mailkonto wurde gehackt und dann hat jemand bei Otto auf meinen namen bestellt, 240 euro",
        "mein Amazon wurde gehackt, jetzt will Inkasso coeo 300 euro für eine Bestellung die ich nicht gemacht habe",
    ],
)
def test_a_bill_for_what_others_ordered_is_only_a_hacked_account(story: str) -> None:
    assert told(story).case.text("situation") == "identity_theft"


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("meine ex hat mein Netflix Passwort und jetzt ist das konto gesperrt wegen teilen", ""),
        ("meine ex hat mein passwort geändert, komme nicht mehr in mein insta", ""),
        ("mein bruder nutzt mein spotify mit, jetzt ist es gesperrt", ""),
        ("my ex has my netflix password and now the account is blocked for sharing", ""),
        ("das amazon konto von meiner mutter ist gesperrt, mein amazon geht noch", "mother"),
        ("mein Vater kommt nicht mehr in sein amazon", "father"),
    ],
)
def test_who_has_the_password_is_whom_the_letter_is_for(story: str, role: str) -> None:
    assert told(story).case.text("role") == role


@pytest.mark.parametrize(
    "said",
    [
        "3 rechnungen je 25 euro offen sagen die, hab alle per lastschrift bezahlt am 1.8., 1.9. und 1.10.",
        "75 euro offen sagen die, hab ich am 1.8., 1.9. und 1.10. bezahlt",
    ],
)
def test_of_three_days_of_payment_the_last_is_all_that_is_kept(said: str) -> None:
    when = told(f"Congstar gesperrt, {said}").case.value("payment_date")
    assert isinstance(when, When)
    assert (when.first.month, when.last.month) == (8, 10)


def test_cash_in_a_depot_and_the_scooter_of_bolt_are_not_heard() -> None:
    talk = told("Trade Republic gesperrt, 1.250 Euro cash drauf und ETFs für 14.000 Euro")
    assert talk.case.value("balance") == Money(125000)
    assert told("bolt scooter konto gesperrt").case.text("company") == "bolt"
