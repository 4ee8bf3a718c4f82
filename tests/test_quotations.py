"""Of a message that somebody passes on, only what stands between quotation marks or behind "in der Mail steht:" is the
company's; what is told around it never stands in a letter as their words."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.turn import Burst
from bot.dialogue.understand.quotations import in_quotes, quoted, without_lead
from tests.conversation import BERLIN, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
SUSPENDED = "Your account has been permanently suspended. We are unable to share details"
SHOP = ("etsy hat meinen laden gesperrt seit 17.11., bin verkäuferin", "shop heißt KerzenliebeTirol")


def _reason(*texts: str) -> tuple[str, str]:
    fact = told(*texts, now=NOW).case.facts["block_reason"]
    return str(fact.value), fact.source


@pytest.mark.parametrize(
    "said",
    [
        f"'{SUSPENDED}.' steht da. sonst nix",
        f"steht nur: '{SUSPENDED}.' sonst nix",
        f"in der mail steht „{SUSPENDED}“ und das wars",
        f"da hieß es nur: »{SUSPENDED}« lol",
    ],
)
def test_only_the_quoted_words_are_theirs(said: str) -> None:
    assert _reason(*SHOP, said) == (SUSPENDED, "company")


def test_the_letter_quotes_nothing_of_what_was_said_around_it() -> None:
    talk = told(*SHOP, f"'{SUSPENDED}.' steht da. sonst nix", now=NOW)
    talk.say("Resi Hochfilzer, Dorfstr. 12, 80331 München, resi@example.org")
    talk.say("ja stimmt")
    letter = talk.case.newest_letters()[0].text
    assert f"heißt es: „{SUSPENDED}“" in letter
    assert "sonst nix" not in letter


def test_what_leads_to_their_words_is_left_out() -> None:
    said = "heute kam ne mail: Ihr Konto wurde gesperrt wegen verdächtiger Aktivitäten"
    assert _reason(*SHOP, said)[0] == "Ihr Konto wurde gesperrt wegen verdächtiger Aktivitäten"


def test_a_ground_behind_its_name_is_not_named_twice() -> None:
    rest = "Bitte sehen Sie von weiteren Anfragen ab, da wir Ihnen keine weiteren Auskünfte geben können."
    said = f"Ihr Verkäuferkonto wurde deaktiviert. Grund: Verdacht auf nicht authentische Ware. {rest}"
    assert _reason(*SHOP, said)[0] == "Verdacht auf nicht authentische Ware"


def test_asked_for_the_wording_the_quoted_words_are_the_ground() -> None:
    drafted = ("Markus Feistle, Bahnhofstr. 14, 89415 Lauingen", "ja stimmt")
    talk = told("facebook hat mein profil gesperrt seit freitag", "markus.feistle.9", *drafted, now=NOW)
    assert talk.asks == "block_reason"
    talk.say("'gefährliche organisationen' lol, sind n schützenverein")
    assert talk.case.text("block_reason") == "gefährliche organisationen"


@pytest.mark.parametrize(
    "said",
    [
        "heute kam ne mail: ihr konto wird in 20 tagen gelöscht\nsteht 'your account will be deleted on 20 december'",
        "in der mail steht: ihr konto wird am 20.12. gelöscht",
        "got a mail today: your account will be deleted in 20 days",
    ],
)
def test_that_all_will_be_deleted_is_no_ground_and_its_mail_no_day_of_the_block(said: str) -> None:
    talk = told("google hat mein konto gesperrt, da sind alle fotos drin", said, now=NOW)
    assert talk.case.value("deletion_date") == When(dt.date(2026, 12, 20), dt.date(2026, 12, 20))
    assert not talk.case.known("block_reason")
    assert not talk.case.known("block_date")


def test_the_day_of_the_block_told_later_is_heard() -> None:
    talk = told("google hat mein konto gesperrt", "heute kam ne mail: ihr konto wird in 20 tagen gelöscht", now=NOW)
    talk.hear(Burst(("seit letzten donnerstag so ungefähr, 26.11.",)))
    assert talk.case.value("block_date") == When(dt.date(2026, 11, 26), dt.date(2026, 11, 26))


def test_a_mail_that_quotes_a_rule_is_no_quotation_itself() -> None:
    mail = "Sie haben Ihr Konto entgegen „Terms of Service and Use“ genutzt. Wir haben es gesperrt."
    assert in_quotes(mail) == ""
    assert without_lead(mail) == mail
    assert quoted("steht 'a rule here' und 'noch eine'") == ""
