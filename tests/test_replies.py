"""What a company answered is known for what it is, measured on texts labelled beforehand; and good news is believed
only where it is sure.

`-s` shows the figures. The exam is run only when `KONTOLOTSE_EXAM=1` is set; nobody builds with it.
"""

import os
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.understand import memory, signs
from bot.dialogue.understand.replies import classify

HERE = Path(__file__).parent
FLOOR, MOST_WRONG = 0.95, 0.01
GOOD_NEWS = frozenset({"success", "settled"})
Table = dict[str, list[str]]


def texts(file: str) -> Table:
    return tomllib.loads(HERE.joinpath(file).read_text("utf-8"))


LABELLED = texts("replies.toml")
NO_GOOD_NEWS = LABELLED.pop("no_good_news")


def marks(table: Table) -> Counter[str]:
    """Of each text whether it came out right, wrong, or as nothing; what is not right is shown."""
    counted: Counter[str] = Counter()
    for kind, rows in table.items():
        for said in rows:
            found = classify(said)
            mark = "right" if found == kind else "nothing" if found == "unclear" else "wrong"
            counted[mark] += 1
            counted["good news"] += found in GOOD_NEWS - {kind}
            if mark != "right":
                print(f"  {kind}, {mark}: {' '.join(said.split())!r} came out as {found}")
    return counted


def shown(table: Table) -> Counter[str]:
    """As `marks`, with the figures."""
    counted = marks(table)
    total = sum(map(len, table.values()))
    print(f"replies: {counted['right']} of {total} right, {counted['wrong']} wrong, {counted['nothing']} unclear")
    return counted


def test_there_are_enough_labelled_answers_of_every_kind() -> None:
    assert sum(map(len, LABELLED.values())) >= 240
    assert min(map(len, LABELLED.values())) >= 12


def test_answers_labelled_for_building_are_known() -> None:
    counted, total = shown(LABELLED), sum(map(len, LABELLED.values()))
    assert counted["right"] >= FLOOR * total
    assert counted["wrong"] <= MOST_WRONG * total


def test_no_answer_is_taken_for_good_news_that_is_none() -> None:
    assert marks(LABELLED)["good news"] == 0
    assert [said for said in NO_GOOD_NEWS if classify(said) in GOOD_NEWS] == []


@pytest.mark.skipif(os.environ.get("KONTOLOTSE_EXAM") != "1", reason="an exam: only with KONTOLOTSE_EXAM=1")
def test_answers_labelled_for_the_exam_are_known() -> None:
    table = texts("replies_final.toml")
    counted = shown(table)
    assert counted["right"] >= FLOOR * sum(map(len, table.values()))
    assert counted["good news"] == 0


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Das Geld ist da. Ein Gericht hat aber den Mahnbescheid erlassen, er kam heute.", "court"),
        ("Ihr Konto ist wieder frei. Bitte schicken Sie noch eine Ausweiskopie.", "id_demand"),
        ("Bitte senden Sie eine Ausweiskopie. Die Frist verlängert sich um zwei Monate.", "id_demand"),
        ("Die Frist verlängert sich um zwei Monate. Geschäftsgeheimnisse legen wir nicht offen.", "extension"),
        ("Ihr Auskunftsantrag ist exzessiv. Bitte zahlen Sie 20 EUR bis zum 3.12.", "refusal"),
        ("Die Mahnung wurde storniert. Das Guthaben zahlen wir nicht aus.", "partial"),
        ("Wir haben weitergeleitet. Ihr Konto wird bis zum 5.12. freigegeben.", "promise_dated"),
        ("Vielen Dank für Ihre Nachricht. Die Entscheidung ist endgültig.", "final_textblock"),
        ("Wir haben Ihre Anfrage erhalten und an die Fachabteilung weitergeleitet.", "forwarded"),
        ("Vielen Dank für Ihre Nachricht. Bitte antworten Sie nicht auf diese E-Mail.", "ack"),
    ],
)
def test_of_several_that_fit_the_one_that_matters_for_the_next_step_wins(said: str, kind: str) -> None:
    assert classify(said) == kind


OWN_LETTER = (
    "ich fordere Sie auf, mein Konto freizuschalten und 45,00 EUR auszuzahlen. Meinen Ausweis sende ich nicht. Ich "
    "verlange Auskunft nach Art. 15 DSGVO."
)


@pytest.mark.parametrize(
    "mail",
    [
        f"Ihr Fall wurde weitergeleitet.\n\nAm Di., 24. Nov. 2026 um 20:12 schrieb Jana <j@example.org>:\n{OWN_LETTER}",
        f"Ihr Fall wurde weitergeleitet. Am 24.11.2026 um 20:12 schrieb Jana Beispiel <j@example.org>: {OWN_LETTER}",
        f"We passed your case on to another team.\n\nOn 24 Nov 2026, at 20:12, Jana wrote:\n\n> {OWN_LETTER}",
        "Guten Tag, Ihr Fall wurde an die Fachabteilung weitergeleitet.\n\n-----Ursprüngliche Nachricht-----\n"
        f"Von: Jana\nGesendet: Dienstag\nAn: Amazon\nBetreff: Konto\n\n{OWN_LETTER}",
    ],
)
def test_the_persons_own_letter_quoted_below_is_no_part_of_the_answer(mail: str) -> None:
    assert classify(mail) == "forwarded"


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nVon: Amazon <a@example.org>\nDate: 25. Nov. 2026\nSubject: Konto\n",
        "Von: Amazon\nGesendet: Freitag, 11. Dezember 2026\nAn: t@example.org\nBetreff: Ihr Ausweis\n\n",
        "die haben geantwortet:\n-----Original Message-----\nFrom: Amazon\nSent: Friday\nTo: me\nSubject: id card\n\n",
    ],
)
def test_a_forwarded_mail_is_read_below_its_head(head: str) -> None:
    assert classify(f"{head}Guten Tag,\nIhr Konto wurde wieder freigeschaltet.\n") == "success"


def test_the_register_in_the_footer_is_no_court() -> None:
    assert classify("Ihr Konto ist wieder frei.\n\nZalando SE, Amtsgericht Charlottenburg, HRB 158855 B") == "success"


def test_the_name_of_a_company_takes_no_good_news_back() -> None:
    assert classify("Your account is open again. Kind regards, Meta Platforms Ireland Limited") == "success"
    assert classify("Your account is open again, payments limited") == "partial"


def test_capitals_umlauts_written_out_and_missing_apostrophes_change_nothing() -> None:
    assert classify("UNSERE GESCHAEFTSGEHEIMNISSE STEHEN IHRER AUSKUNFT ENTGEGEN") == "refusal"
    assert (
        classify("Ihre Bescha\u0308ftigung mit dem Antrag ist offenkundig unbegru\u0308ndet, Auskunft: nein")
        == "refusal"
    )
    assert classify("we cant restore your account") == classify("we can’t restore your account") == "final_textblock"


MAIL = LABELLED["final_textblock"][4] + "\n\n" + LABELLED["privacy_refusal"][4]
FLOODS = [
    *("1 ", "a@", "(", "wird ", "nicht ", "konto ist wieder ", "we have ", "ich hab ", "i want ", "ich will, dass "),
    *("von: an: betreff: ", "from: sent: ", "-----", "\n>", "am 5 schrieb ", "on 5 wrote ", "amtsgericht a ", "art. "),
    *("! ", "aber ", ", but ", "'s ", "ä", "İ", "\u0301", "„", "forderung 1,00 € ", "auskunft nicht ", "bis zum 1.1. "),
    *("bestellung 12345678 weil ", "mein freund ", "kein ausweis ", "frist verlängern antrag ", "* ", "|", "&"),
]


def milliseconds(said: str, reader: Callable[[str], object], times: int) -> float:
    taken = []
    for _ in range(times):
        memory.forget()
        started = time.process_time()
        reader(said)
        taken.append((time.process_time() - started) * 1000)
    return statistics.median(taken)


@pytest.mark.parametrize("piece", FLOODS, ids=ascii)
def test_a_hostile_text_takes_no_longer_than_any(piece: str) -> None:
    assert milliseconds(piece * (4000 // len(piece)), classify, 3) < 50


def test_every_table_of_phrases_is_looked_up_by_some_word() -> None:
    for module in signs.MODULES:
        assert module.TABLES
        assert set(module.LIMITS) <= set(module.TABLES)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Your account was deactivated due to fraudulent activity. The decision is final.", "final_textblock"),
        ("Your account has an outstanding balance of 30 EUR due to a failed payment.", "new_claim"),
    ],
)
def test_a_block_due_to_fraud_demands_no_money_and_an_open_balance_does(said: str, kind: str) -> None:
    assert classify(said) == kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("mein Konto geht wieder! das von Marco aber nicht", "success"),
        ("mein konto ist wieder offen, das von meinem freund nicht", "success"),
        ("my account is back but not my boyfriends", "success"),
        ("konto geht wieder, mein guthaben aber nicht", "partial"),
        ("my account is back but not my money", "partial"),
    ],
)
def test_another_ones_account_that_stays_shut_takes_nothing_from_ones_own(said: str, kind: str) -> None:
    assert classify(said) == kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("die Zahlung sei nicht feststellbar, und ich soll 187,33 bis 8. Januar zahlen", "new_claim"),
        ("die sollen mir 300 zahlen", "unclear"),
    ],
)
def test_who_is_to_pay_tells_of_a_claim_and_who_is_to_be_paid_of_none(said: str, kind: str) -> None:
    assert classify(said) == kind


@pytest.mark.parametrize(
    "said",
    [
        "Please log in to your account to view the details",
        "please log in to see the details of our decision",
        "Bitte loggen Sie sich ein, um die Details einzusehen",
    ],
)
def test_details_behind_the_login_are_no_demand_for_papers(said: str) -> None:
    assert classify(said) == "login_loop"


@pytest.mark.parametrize(
    "said",
    [
        "EOS hat geschrieben die adresse war falsch, ich muss nix zahlen",
        "sie schreiben ich muss nichts mehr zahlen",
        "war eine verwechslung schreiben sie",
        "die forderung richtet sich gegen jemand anderen",
        "sie verfolgen das nicht weiter",
        "they say it's another person with the same name",
    ],
)
def test_a_claim_against_somebody_else_is_settled(said: str) -> None:
    assert classify(said) == "settled"


def test_who_shall_pay_all_the_same_is_not_let_go() -> None:
    assert classify("ich soll trotzdem zahlen") != "settled"
