"""A ß in front of something must not move the place at which it is looked for."""

import datetime as dt

from bot.dialogue.understand.collectors import with_form
from bot.dialogue.understand.names import before_street, full_name
from bot.dialogue.understand.terminations import answered_on
from bot.dialogue.understand.text import place
from bot.dialogue.understand.whose import whose
from tests.conversation import told

TODAY = dt.date(2026, 11, 30)


def test_what_stands_behind_it_is_found_where_it_is() -> None:
    text = "Große Grüße, DAGMAR Wiese"
    assert text[place(text, "dagmar") :] == "DAGMAR Wiese"
    assert place(text, "Petra") == -1


def test_a_name_before_a_street_is_still_before_it() -> None:
    text = "Konto zu, ich weiß nicht wieso. Freundlich grüßt Dagmar Wiese, Bachstraße 9, 33602 Bielefeld"
    assert before_street(text, "Bachstraße 9") == "Dagmar Wiese"


def test_who_is_greeted_is_not_who_writes() -> None:
    case = told(
        "Liebes Team, ich bin seit 2014 Kundin bei Bonprix (Kundennr. 48812390). Am 16.11.2026 wurde mir ohne "
        "Vorwarnung das Konto gekündigt. Freundlich grüßt Dagmar Wiese, Bachstraße 9, 33602 Bielefeld"
    ).case
    assert case.text("full_name") == "Dagmar Wiese"
    assert full_name("Liebes Team") is None


def test_a_collectors_legal_form_is_still_printed_behind_its_name() -> None:
    assert with_form("Nordlicht Inkasso", "Gruß, Nordlicht Inkasso GmbH") == "Nordlicht Inkasso GmbH"


def test_the_words_before_a_mail_address_tell_whose_it_is() -> None:
    assert whose("Große Bitte: das Konto meiner Mutter läuft auf m@example.org", "m@example.org").theirs


def test_the_day_before_answered_is_that_of_the_answer() -> None:
    assert answered_on("ich weiß, dass sie am 28.11. geantwortet haben", TODAY) == dt.date(2026, 11, 28)
