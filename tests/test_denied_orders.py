"""Numbers in groups, a second payment, what is told of another shop, and an order that is denied by whoever has an
account there."""

import pytest

from bot.case import Money
from bot.dialogue.understand.disputes import reasons
from tests.conversation import answering, day, told

OWN = "mein konto bei h&m ist gesperrt wegen einer rechnung, riverty will 96 euro"


@pytest.mark.parametrize(
    "texts",
    [
        (OWN, "nein", "nein", "ich hab nichts bestellt!!"),
        ("mein konto bei h&m ist gesperrt, riverty will 96 euro, ich hab nie was bestellt",),
        ("riverty will 96 euro für h&m, ich hab nie was bestellt", "nein", "aber mein konto bei h&m ist doch gesperrt"),
    ],
)
def test_who_has_an_account_there_denies_an_order_and_wants_the_account_back(texts: tuple[str, ...]) -> None:
    talk = answering(told(*texts), "letter_review")
    letters = " ".join(one.text for one in talk.case.newest_letters())

    assert talk.case.text("situation") == "block_over_claim"
    assert "unblock_demand" in {one.kind for one in talk.case.newest_letters()}
    assert "Diese Bestellung habe ich nicht aufgegeben" in letters
    assert "nichts bestellt" not in letters
    assert "Kundenkonto" not in letters


@pytest.mark.parametrize(
    "text",
    [
        "riverty will 96 euro für h&m, ich hab nie was bestellt",
        "mein zalando konto ist gesperrt, jemand hat auf meinen namen bestellt, coeo will 96 euro",
    ],
)
def test_somebody_else_who_ordered_stays_a_misuse(text: str) -> None:
    assert told(text).case.text("situation") == "identity_theft"


def test_what_went_back_to_another_shop_went_not_back_to_this_one() -> None:
    talk = told(
        "coeo wants 143,80 for Zalando, i never ordered that. i only ordered once from About You in march and sent it "
        "back",
        language="en",
    )

    assert talk.case.text("company") == "zalando"
    assert talk.case.value("dispute_reasons") == ("never_ordered",)
    assert not talk.case.known("returned_on")


COEO = "mein konto bei zalando ist gesperrt, coeo will 143,20"


def test_a_file_number_in_uneven_groups_is_taken_whole() -> None:
    talk = answering(told(COEO), "claim_reference")
    talk.say("das aktenzeichen ist 40 1234567 8")

    assert talk.case.text("claim_reference") == "40 1234567 8"


@pytest.mark.parametrize("where", ["account_identifier", "confirm_facts"])
def test_a_number_that_was_noted_in_part_is_completed(where: str) -> None:
    talk = answering(told("otto hat mein konto gesperrt wegen 91,20 euro, aktenzeichen 1234567"), where)
    before = talk.case.text("account_identifier")
    assert talk.case.text("claim_reference") == "1234567"
    talk.say("das ist falsch, 40 1234567 8 ist das ganze")

    assert talk.case.text("claim_reference") == "40 1234567 8"
    assert talk.case.text("account_identifier") == before


@pytest.mark.parametrize("where", ["confirm_facts", "letter_review"])
def test_an_account_and_the_collectors_number_are_told_in_one_sentence(where: str) -> None:
    talk = answering(told(COEO), where)
    talk.say("das konto ist murat.demir@gmail.com und die inkassonummer ist 4012345678")

    assert talk.case.text("account_identifier") == "murat.demir@gmail.com"
    assert talk.case.text("claim_reference") == "4012345678"


PAID = "otto hat mein konto gesperrt, rechnung 91,20 hab ich bezahlt"


@pytest.mark.parametrize(
    "texts",
    [
        ("hab zweimal bezahlt, am 2.9. und nochmal am 18.9.",),
        ("bezahlt am 2.9.", "ich hab zweimal bezahlt", "am 18.9. nochmal"),
    ],
)
def test_a_second_payment_stands_in_the_letter_beside_the_first(texts: tuple[str, ...]) -> None:
    talk = answering(told(PAID), "confirm_facts")
    for text in texts:
        talk.say(text)
    letter = " ".join(answering(talk, "letter_review").case.newest_letters()[0].text.split())

    assert "- Zahlung: am 2. September 2026" in letter
    assert "habe ich am 18. September 2026 noch einmal gezahlt" in letter


@pytest.mark.parametrize("text", ["hab in zwei raten bezahlt, am 2.9. und nochmal am 18.9.", "zweimal 40 bezahlt"])
def test_two_instalments_are_no_second_payment(text: str) -> None:
    talk = answering(told(PAID), "confirm_facts")
    talk.say(text)

    assert not talk.case.known("late_payment")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Zalando hat mein Konto seit 3.11. gesperrt wegen einer Rechnung über 91,20 die ich bezahlt hab", "de"),
        ("Zalando has blocked my account since 3 November over a bill of 91.20 that I paid", "en"),
    ],
)
def test_the_day_of_a_block_stands_beside_a_bill_that_was_paid(text: str, language: str) -> None:
    talk = told(text, language=language)

    assert talk.case.value("block_date") == day(2026, 11, 3)
    assert not talk.case.known("payment_date")
    assert talk.case.value("claim_amount") == Money(9120)


@pytest.mark.parametrize("where", ["full_name", "court_letter"])
def test_a_block_and_a_sum_are_heard_behind_a_collectors_letter(where: str) -> None:
    talk = answering(told("riverty hat mir geschrieben"), where)
    talk.say("es geht um 311,17 von riverty für was bei About You. mein konto bei about you ist auch gesperrt")

    assert talk.case.value("claim_amount") == Money(31117)
    assert talk.case.text("company") == "aboutyou"
    assert talk.case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ich zahl seit juli raten an lowell, 25 euro im monat für ne ebay rechnung und mein konto ist gesperrt", "de"),
        ("i have been paying lowell 25 a month since july for an ebay bill and my account is blocked", "en"),
    ],
)
def test_who_pays_a_collector_month_by_month_is_asked_about_the_court(text: str, language: str) -> None:
    talk = told(text, language=language)

    assert talk.asks == "court_letter"
    assert talk.case.text("collection_agency").startswith("Lowell")
    assert not talk.case.says_yes("claim_paid")
    assert not talk.case.known("claim_amount")
    assert not talk.case.known("subscriptions")


def test_instalments_are_counted_without_a_currency() -> None:
    talk = told("ich zahl seit juli raten an lowell, 25 euro im monat für ne ebay rechnung", "nein")
    talk.say("die raten hab ich immer gezahlt, 5 mal 25")

    assert talk.case.value("payment_amount") == Money(12500)
    assert not talk.case.value("claim_amount")


def test_what_a_collector_confirmed_long_ago_stands_beside_what_is_said_now() -> None:
    talk = told(
        "vor 2 jahren hab ich eine klarna rechnung bezahlt und pair finance hat mir bestätigt dass nix offen ist. "
        "jetzt ist mein klarna konto gesperrt und die sagen wieder offen"
    )
    answering(talk, "full_name").say("ja bezahlt damals 118,40")
    letters = {one.kind: one.text for one in answering(talk, "letter_review").case.newest_letters()}

    assert talk.case.value("claim_alleged") is True
    assert talk.case.value("payment_amount") == Money(11840)
    assert not talk.case.value("claim_amount")
    assert "dass nichts mehr offen ist" in " ".join(letters["unblock_demand"].split())
    assert "Zahlung: 118,40 EUR" in letters["unblock_demand"]
    assert "settlement_confirmation" in letters


@pytest.mark.parametrize(
    "text", ["mein konto ist wieder offen", "die sagen mein konto ist wieder offen, nix ist offen"]
)
def test_an_account_that_is_open_again_is_no_claim(text: str) -> None:
    assert told("klarna hat mein konto gesperrt", text).case.value("claim_alleged") is not True


@pytest.mark.parametrize("more", ["", "Mein Zalando-Konto ist seit dem 2. November auch gesperrt."])
def test_a_customer_denies_this_order_and_not_all_orders(more: str) -> None:
    talk = told(f"Coeo will 218,40 Euro für Zalando von mir. Ich habe das NIE bestellt. {more}", "nein")
    letters = " ".join(one.text for one in answering(talk, "letter_review").case.newest_letters())

    assert ("nicht aufgegeben" in letters, "nichts bestellt" in letters) == (bool(more), not more)


@pytest.mark.parametrize(
    "said",
    [
        "Die Forderung wird storniert.", "die rechnung haben sie storniert", "they have cancelled my invoice",
        "Die Mahngebühren wurden storniert", "The debt has been cancelled",
    ],
)  # fmt: skip
def test_a_claim_that_is_called_off_is_no_order_that_was(said: str) -> None:
    assert reasons(said) == ()


@pytest.mark.parametrize(
    "said",
    [
        "ich habe die bestellung storniert", "die rechnung ist für eine bestellung die ich storniert habe",
        "ich habe storniert, trotzdem kam die rechnung", "i cancelled the order", "das abo hab ich storniert",
        "widerrufen hab ich den vertrag, die forderung ist falsch",
    ],
)  # fmt: skip
def test_an_order_that_was_called_off_is_heard(said: str) -> None:
    assert reasons(said) == ("cancelled",)


@pytest.mark.parametrize(
    "text",
    [
        "die wollen rechnungen von den lego sachen, die hab ich nicht, waren geschenke von opa",
        "sie verlangen belege für alles, hab ich nicht mehr, rechnungen heb ich nie auf",
        "they want invoices for my stuff, somebody gave it to me",
    ],
)
def test_proof_of_purchase_that_a_seller_lacks_is_no_order_by_somebody_else(text: str) -> None:
    talk = told("ebay hat mich gesperrt, auszahlung wird einbehalten 612,38 €, seit 9.11.", "beides", text)
    assert talk.case.text("situation") == "frozen_balance"


@pytest.mark.parametrize(
    "text",
    [
        "ha nie öppis bi galaxus bstellt uf rechnig",
        "nei nie bstellt",
        "ha nüt bstellt",
        "hob nia wos bstellt",
        "nie etwas bei otto bestellt",
        "dort war ich nie kunde",
        "hatte nie einen vertrag mit denen",
        "i was NEVER with vodafone",
    ],
)
def test_an_order_is_denied_in_few_words_and_in_dialect(text: str) -> None:
    assert reasons(text) == ("never_ordered",)


@pytest.mark.parametrize("text", ["nicht alles bestellt", "hab nie wieder bestellt", "she was never with me"])
def test_what_denies_no_order_is_no_reason(text: str) -> None:
    assert reasons(text) == ()
