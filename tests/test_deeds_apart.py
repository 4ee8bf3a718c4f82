"""Several deeds in one sentence, each with its day: paid, called, written, shut."""

from datetime import date

import pytest

from bot.case import Case, When
from tests.conversation import day, told


def _contacts(case: Case) -> list[tuple[str, str, date | None]]:
    return [(one.way, one.by, one.when.first if isinstance(one.when, When) else None) for one in case.contacts]


@pytest.mark.parametrize(
    ("story", "paid", "contacts"),
    [
        (
            "hab ich schon bezahlt, am 13.08.2026 und hingeschrieben hab ich am 14.11.26",
            day(2026, 8, 13),
            [("other", "person", date(2026, 11, 14))],
        ),
        ("hab ich schon bezahlt, am 28.10. und jana@example.org", day(2026, 10, 28), []),
        (
            "hab ich schon bezahlt, am 3.10. und dann am 5.11. angerufen",
            day(2026, 10, 3),
            [("phone", "person", date(2026, 11, 5))],
        ),
        (
            "I PAID, ON 3 OCTOBER AND CALLED THEM ON 5 NOVEMBER",
            day(2026, 10, 3),
            [("phone", "person", date(2026, 11, 5))],
        ),
    ],
)
def test_the_day_of_a_payment_is_lost_or_a_call_where_a_call_stands_behind_it(
    story: str, paid: When, contacts: list[tuple[str, str, date | None]]
) -> None:
    case = told(f"zalando gesperrt, rechnung über 155,54, {story}").case
    assert case.value("payment_date") == paid
    assert _contacts(case) == contacts


@pytest.mark.parametrize(
    "story",
    [
        "bin bei paypal gesperrt und hab schon gechattet, am 21. november",
        "bin bei paypal gesperrt - gechattet hab ich am 21.11.",
        "bin bei paypal gesperrt; am 21.11.2026 gechattet, nur textbausteine",
    ],
)
def test_the_day_of_a_chat_is_that_of_the_block_or_is_lost(story: str) -> None:
    case = told(story).case
    assert case.value("block_date") is None
    assert _contacts(case) == [("chat", "person", date(2026, 11, 21))]


@pytest.mark.parametrize(
    "said", ["eine mail geschrieben hab ich am 13.11.", "mail geschrieben am 13.11.", "am 13.11. mail geschrieben"]
)
def test_the_day_of_a_mail_is_that_of_the_block_because_that_was_asked_for(said: str) -> None:
    talk = told("klarna hat mich gesperrt", "jana@example.org", said)
    assert talk.asks == "block_date"
    assert _contacts(talk.case) == [("mail", "person", date(2026, 11, 13))]


def test_a_message_of_ones_own_is_theirs_because_only_boilerplate_came_back_or_the_own_mail_stands_beside() -> None:
    for said in (
        "am 16.11. eine mail geschrieben, nur textbausteine",
        "am 16.11. hab ich eine mail geschrieben und mail: jana@example.org",
    ):
        assert _contacts(told("zalando gesperrt", said).case) == [("mail", "person", date(2026, 11, 16))]


def test_a_day_that_stands_alone_before_what_they_want_is_lost() -> None:
    story = "mein zalando konto ist gesperrt, seit dem 3. november und die wollen 80 euro"
    assert told(story).case.value("block_date") == day(2026, 11, 3)


def test_two_days_of_payment_are_torn_apart() -> None:
    case = told("zalando gesperrt, rechnung über 155,54, hab ich bezahlt, am 3.10. und am 3.11.").case
    assert case.value("payment_date") == When(date(2026, 10, 3), date(2026, 11, 3), "part")


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("klarna konto ist gesperrt und am 20. november eine mail geschrieben, nur textbausteine", ("mail", 20)),
        (
            "klarna gesperrt und die wollen 520,15 € von mir und hab am 20.11.26 mit der hotline telefoniert",
            ("phone", 20),
        ),
        (
            "klarna gesperrt. auf dem konto liegen 398,25 €. am 20.11.2026 hingeschrieben, nur textbausteine",
            ("other", 20),
        ),
    ],
)
def test_an_own_message_behind_something_else_is_lost(said: str, contact: tuple[str, int]) -> None:
    case = told(said).case
    assert _contacts(case) == [(contact[0], "person", date(2026, 11, contact[1]))]
    assert case.value("block_date") is None


def test_a_day_before_a_dash_is_lost() -> None:
    assert told("paypal-konto dicht, seit 9.9. - jana@example.org").case.value("block_date") == day(2026, 9, 9)


def test_a_payment_in_a_line_of_its_own_is_what_they_want() -> None:
    case = told("amazon konto ist gesperrt. die wollen 515,24 von mir\nhab ich schon bezahlt, am 15.09.2026").case
    assert case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "before",
    ["hab ich schon bezahlt, am 7. oktober.", "mein guthaben von 158,62 euro ist weg.", "es fehlen 12,50 € im monat."],
)
def test_what_stands_before_the_address_is_a_part_of_it(before: str) -> None:
    case = told(f"otto gesperrt. {before} meine adresse ist Lindenallee 7, 30453 Hannover").case
    assert case.text("postal_address") == "Lindenallee 7\n30453 Hannover"


@pytest.mark.parametrize(
    "said",
    [
        "hab am 07.11.2026 gechattet und Name: Jana Beispiel; kein brief vom gericht",
        "NAME: JANA BEISPIEL UND HINGESCHRIEBEN HAB ICH AM 10.11.",
    ],
)
def test_a_name_takes_in_what_was_done_or_is_lost_beside_it(said: str) -> None:
    assert told("otto gesperrt", said).case.text("full_name") == "Jana Beispiel"


@pytest.mark.parametrize("story", ["seit dem 20.11. h&m-konto dicht", "seit dem 20.11.26 h&m hat mich gesperrt"])
def test_the_h_of_a_shop_is_an_hour(story: str) -> None:
    assert told(story).case.value("block_date") == day(2026, 11, 20)
