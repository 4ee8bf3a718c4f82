"""What stands in a letter is what the person said: found false once, by people who read the letters of others."""

import pytest

from bot.case import Money
from bot.messages import Outgoing
from tests.conversation import Conversation, agreed, answering, drafted, sent, told


def letter(talk: Conversation, kind: str) -> str:
    return next(one.text for one in reversed(talk.case.newest_letters()) if one.kind == kind)


REST = ("Tim Kessler", "Bergstr. 5, 50733 Köln", "ja")


def test_money_of_ones_own_is_no_claim_in_the_letter() -> None:
    talk = told(
        "Booking.com blocked my account. There's 120 euros in wallet credit in there. They don't claim any money.",
        language="en",
    )

    assert talk.case.value("claim_amount") is None
    assert talk.case.value("balance") is not None


def test_money_in_the_account_is_echoed_at_once_and_not_asked_for_again() -> None:
    talk = told("otto hat mein konto gesperrt 420 euro drauf")
    assert "Guthaben 420,00 EUR" in talk.text
    for text in ("konto soll wieder auf", "t@example.org", "8.10.", "nein, kein geld", *REST):
        talk.say(text)

    assert "420,00 EUR" in letter(talk, "unblock_demand")
    assert talk.case.value("claim_alleged") is not True
    answering(talk, "letter_review")
    assert talk.case.asked.get("balance") is None


def test_a_sum_in_the_account_and_a_sum_that_is_demanded_are_kept_apart() -> None:
    talk = told("paypal gesperrt, sie wollen 79,90 und dabei sind 420 euro drauf")

    assert talk.case.value("claim_amount") == Money(79_90)
    assert talk.case.value("balance") == Money(420_00)


@pytest.mark.parametrize(
    "said",
    ["420 stimmt nicht, 240 euro sind drauf", "guthaben ist 240", "nein, 240 euro guthaben", "balance: 240 euros"],
)
def test_a_balance_that_was_misheard_is_mended_by_a_word_and_the_claim_stays(said: str) -> None:
    talk = told("paypal gesperrt seit 8.10., sie wollen 79,90 und dabei sind 420 euro drauf")
    answering(talk, "confirm_facts")
    talk.say(said)

    assert (talk.case.value("claim_amount"), talk.case.value("balance")) == (Money(79_90), Money(240_00))
    talk.say("forderung ist 60 euro")
    assert (talk.case.value("claim_amount"), talk.case.value("balance")) == (Money(60_00), Money(240_00))


def test_asked_for_a_claim_a_balance_is_no_claim() -> None:
    story = ("otto konto gesperrt seit 8.10.", "t@example.org")
    denied = told(*story, "nein, 420 sind drauf")
    both = told(*story, "79,90, aber 420 euro sind drauf")

    assert (denied.case.value("claim_alleged"), denied.case.value("balance")) == (False, Money(420_00))
    assert (both.case.value("claim_amount"), both.case.value("balance")) == (Money(79_90), Money(420_00))


def asked_for_the_balance() -> Conversation:
    talk = drafted()
    for _ in range(8):
        if talk.asks != "balance":
            talk.tap("unknown")
    return talk


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("420", 420_00),
        ("ja, so 420", 420_00),
        ("420 sind noch drauf", 420_00),
        ("420,50", 420_50),
        ("ca. 1.200", 1_200_00),
    ],
)
def test_asked_for_the_balance_a_plain_number_is_one(said: str, cents: int) -> None:
    talk = asked_for_the_balance()
    talk.say(said)

    assert talk.case.value("balance") == Money(cents)


@pytest.mark.parametrize("said", ["2 gutscheine", "hab 2 mal gefragt", "seit 2024"])
def test_asked_for_the_balance_a_count_or_a_year_is_none(said: str) -> None:
    talk = asked_for_the_balance()
    talk.say(said)

    assert talk.case.value("balance") is None


def test_asked_for_the_balance_a_no_says_that_nothing_lies_there() -> None:
    talk = asked_for_the_balance()
    talk.say("nein")

    assert talk.case.value("balance") is False


def test_a_part_that_was_paid_does_not_make_the_claim_paid() -> None:
    talk = told(
        "Klarna hat mein Konto gesperrt, angeblich ist was offen",
        *("nein", "t@example.org", "8.10.", "213,40, bezahlt hab ich am 20.10. aber nur 187", *REST),
    )

    demand = letter(talk, "unblock_demand")
    assert "erloschen" not in demand
    assert "187,00 EUR" in demand


def test_the_sum_that_was_paid_is_not_taken_for_the_sum_that_is_claimed() -> None:
    talk = told(
        "Klarna hat mein Konto gesperrt, angeblich ist was offen",
        *("nein", "t@example.org", "8.10.", "213,40, ist bezahlt", *REST[:2], "gezahlt am 22.10., 187 euro"),
    )

    assert str(talk.case.value("claim_amount")) == "Money(cents=21340, currency='EUR')"
    assert str(talk.case.value("payment_amount")) == "Money(cents=18700, currency='EUR')"


def test_two_days_corrected_in_one_sentence_go_where_they_belong() -> None:
    talk = told(
        "Klarna hat mein Konto gesperrt, ein Inkasso will Geld",
        *("nein", "t@example.org", "8.10.", "213,40", "ja, am 20.10.", *REST[:2]),
        "ne warte, gesperrt am 9.10., gezahlt am 22.10.",
    )

    assert "2026, 10, 9" in str(talk.case.value("block_date"))
    assert "2026, 10, 22" in str(talk.case.value("payment_date"))


def test_no_ground_is_put_into_the_mouth_of_the_company() -> None:
    silent = told("Klarna hat mein Konto gesperrt", "t@example.org", "8.10.", "213,40 will ein Inkasso", *REST)
    blaming = told("Klarna hat mein Konto gesperrt, angeblich Schulden", *("nein", "t@example.org", "8.10."), *REST)

    assert "Zur Begründung hieß es" not in "".join(one.text for one in silent.case.letters)
    assert blaming.case.says_yes("claim_ground")


def test_a_clearance_of_the_collector_is_not_answered_with_a_reminder() -> None:
    talk = sent()
    before = len(talk.case.letters)
    talk.say("Das Inkassobüro schreibt: die Forderung ist vollständig ausgeglichen, es ist nichts mehr offen")

    assert len(talk.case.letters) == before
    assert talk.case.replies[-1]["kind"] == "settled"


def test_never_two_reminders_on_one_day() -> None:
    talk = sent()
    talk.wait_days(60)
    days = [str(out.body["at"])[:10] for turn in talk.turns for out in turn.says if _nudge(out)]

    assert days
    assert len(days) == len(set(days))


def _nudge(out: Outgoing) -> bool:
    return out.type == "say" and bool(out.body["nudge"])


TWO = "340 euro guthaben und 50 euro gutschein"


@pytest.mark.parametrize("topic", ["account_identifier", "claim_amount", "balance"])
def test_a_balance_and_a_gift_card_are_both_noted_and_stand_in_the_letter(topic: str) -> None:
    talk = asked_for_the_balance() if topic == "balance" else agreed()
    if topic != "balance":
        talk.say("Amazon hat mein Konto gesperrt seit 23.9.")
        answering(talk, topic)
    talk.say(TWO)
    assert "Guthaben 340,00 EUR; Gutschein 50,00 EUR" in talk.text
    answering(talk, "sent_confirmation")
    (demand,) = [one for one in talk.case.newest_letters() if one.kind == "unblock_demand"]

    assert "Guthaben: 340,00 EUR" in demand.text
    assert "Gutscheine: 50,00 EUR" in demand.text


def test_a_single_gift_card_is_what_lies_in_the_account() -> None:
    talk = asked_for_the_balance()
    talk.say("50 euro gutschein")

    assert talk.case.value("balance") == Money(50_00)


def test_two_sums_of_one_kind_are_shown_and_what_they_come_to_is_asked_for() -> None:
    talk = asked_for_the_balance()
    talk.say("340 euro und 50 euro")
    assert "340,00 EUR und 50,00 EUR" in talk.text
    assert talk.asks == "balance"
    talk.say("390 euro")

    assert talk.case.value("balance") == Money(390_00)


def test_who_tells_two_sums_twice_is_not_asked_a_third_time() -> None:
    talk = asked_for_the_balance()
    talk.say("340 euro und 50 euro")
    talk.say("340 euro und 50 euro")

    assert talk.case.known("balance")
    assert talk.asks != "balance"


def test_a_balance_and_a_refund_are_both_noted() -> None:
    talk = asked_for_the_balance()
    talk.say("340 euro guthaben, 79,90 erstattung")

    assert (talk.case.value("balance"), talk.case.value("refunds_open")) == (Money(340_00), Money(79_90))
    assert "Guthaben 340,00 EUR; offene Erstattung 79,90 EUR" in talk.text


@pytest.mark.parametrize(
    "said",
    ["ne quatsch 240 euro drauf", "quatsch, 240 euro sind drauf", "sorry 240 euro drauf", "oops, 240 euros in there"],
)
@pytest.mark.parametrize("topic", ["goal", "court_letter"])
def test_a_sum_is_mended_by_a_word_of_surprise(said: str, topic: str) -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt, 420 euro drauf")
    if topic == "court_letter":
        talk.say("die sagen ich schulde 79,90")
        assert talk.asks == topic
    talk.say(said)

    assert talk.case.value("balance") == Money(240_00)
    assert "Guthaben 240,00 EUR" in talk.text
    assert talk.asks == topic
    assert not talk.case.known(topic)


@pytest.mark.parametrize(
    ("said", "topic", "echo"),
    [
        ("die erstattung für die schuhe ist auch noch offen, 79,90", "refunds_open", "offene Erstattung 79,90 EUR."),
        ("die erstattung für die schuhe fehlt auch", "refunds_open", "offene Erstattung."),
        ("prime abo wird weiter abgebucht", "subscriptions", "ein Abo."),
        ("meine bücher auf dem kindle sind weg", "digital_content", "gekaufte Inhalte."),
    ],
)
def test_what_the_block_holds_back_is_echoed_in_a_few_words(said: str, topic: str, echo: str) -> None:
    talk = drafted()
    talk.say(said)

    assert talk.case.known(topic)
    assert f"Notiert: {echo}" in talk.text
