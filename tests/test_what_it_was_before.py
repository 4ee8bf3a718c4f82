"""What a claim was before its fees, told beside what is wanted now, in one breath."""

import pytest

from bot.case import Money
from tests.conversation import agreed, photo


@pytest.mark.parametrize(
    ("text", "total", "core"),
    [
        ("inkasso wegen handyvertrag von 2019\ndamals waren 143,20 und jetzt wollen die 241,61", 24161, 14320),
        ("des inkasso will 96,30\ndie stiefel warn 59,90 und i hab die zruckgschickt im september", 9630, 5990),
        ("inkasso will 128.37 für ne rechnung über 54.99", 12837, 5499),
        ("inkasso will 131,20, die rechnung war 79", 13120, 7900),
        ("aus 59,90 sind beim inkasso 96,30 geworden", 9630, 5990),
        ("erst 59,90, dann mahnung 69,90, jetzt inkasso 131,20", 13120, None),
        ("debt collector wanting 128.37 for an amazon order from 2023 that was 54.99 and that i PAID", 12837, 5499),
    ],
)
def test_the_sum_of_before_is_the_core_of_the_claim(text: str, total: int, core: int | None) -> None:
    talk = agreed()
    talk.say(text)
    assert talk.case.value("claim_amount") == Money(total)
    assert talk.case.value("claim_principal") == (Money(core) if core else None)


@pytest.mark.parametrize(
    "text", ["inkasso will 96,30, überwiesen waren 59,90", "inkasso will 96,30. guthaben war 59,90"]
)
def test_what_was_paid_or_lies_there_is_no_core(text: str) -> None:
    talk = agreed()
    talk.say(text)
    assert talk.case.value("claim_amount") == Money(9630)
    assert not talk.case.known("claim_principal")


def test_who_tells_both_is_not_asked_for_the_total_on_the_paper() -> None:
    talk = agreed()
    talk.say("inkasso, damals waren 143,20 und jetzt wollen die 241,61")
    talk.say("", kept=(photo("brief.jpg"),))
    talk.say("nein, nichts vom gericht")
    assert talk.asks != "claim_amount"
