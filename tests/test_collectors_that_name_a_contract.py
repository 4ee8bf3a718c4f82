"""A collector that answers with a creditor and the day of a contract: the second letter takes both up, and who was
threatened with a court hears what to do if anything comes from there."""

import datetime as dt

import pytest

from bot.dialogue.understand.collectors import with_form
from bot.dialogue.understand.contracts_named import contract_day, principal
from tests.conversation import BERLIN, Conversation, answering, told

ON = dt.datetime(2026, 12, 3, 12, 0, tzinfo=BERLIN)
ANSWER = (
    "Sehr geehrter Herr Brandt, unsere Mandantin FitLounge24 GmbH hat uns mitgeteilt, dass der Vertrag am 03.02.2025 "
    "online geschlossen wurde. Die Forderung bleibt bestehen. Zahlen Sie 204,60 EUR bis zum 08.01.2027{}."
)
THREAT = ", sonst leiten wir das gerichtliche Mahnverfahren ein"


def written(answer: str, story: str = "187,20, nie bestellt") -> Conversation:
    talk = told(f"inkassobrief von Nordlicht Inkasso GmbH über {story}", "nein", now=ON)
    answering(talk, "sent_confirmation")
    talk.say("per mail raus")
    talk.wait(dt.datetime(2026, 12, 23, 18, 0, tzinfo=BERLIN))
    talk.say(answer)
    return talk


def second(talk: Conversation) -> str:
    return " ".join(next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up").split())


def test_the_second_letter_names_the_creditor_and_the_day_that_they_named_and_stays_with_the_denial() -> None:
    text = second(written(ANSWER.format(THREAT)))
    assert "Sie berufen sich auf einen Vertrag vom 3. Februar 2025 mit FitLounge24 GmbH." in text
    assert "Einen solchen Vertrag habe ich nicht geschlossen." in text
    assert "204,60" in text


def test_who_only_wants_proof_does_not_deny_the_contract() -> None:
    text = second(written(ANSWER.format(""), "187,20, keine ahnung wofür"))
    assert "Sie berufen sich auf einen Vertrag vom 3. Februar 2025 mit FitLounge24 GmbH." in text
    assert "nicht geschlossen" not in text


@pytest.mark.parametrize(("threat", "heard"), [(THREAT, True), ("", False)])
def test_a_threat_with_a_court_is_told_from_its_post(threat: str, heard: bool) -> None:
    talk = written(ANSWER.format(threat))
    assert ("Kommt wirklich etwas vom Gericht" in talk.text) == heard
    assert not talk.case.says_yes("court_letter")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("unsere Mandantin FitLounge24 GmbH teilte mit", "FitLounge24 GmbH"),
        ("Unser Auftraggeber, die Muster & Sohn KG, hält fest", "Muster & Sohn KG"),
        ("Namens unserer Auftraggeberin Stadtwerke Nord AG", "Stadtwerke Nord AG"),
        ("our client Northgym Ltd informed us", "Northgym Ltd"),
        ("unsere Mandantin hat uns mitgeteilt", ""),
        ("unsere Mandantin hat Limited Editionen verkauft", ""),
        ("unsere Mandantin teilte mit, dass die Post AG", ""),
    ],
)
def test_the_creditor_is_the_firm_right_behind_the_word(text: str, name: str) -> None:
    assert principal(text) == name


@pytest.mark.parametrize("form", ["GmbH", "GmbH & Co. KG", "Ltd.", "plc", "S.à r.l.", "B.V.", "e. V.", "e. K.", "Oy"])
def test_firms_of_every_legal_form_are_heard(form: str) -> None:
    assert principal(f"Unsere Mandantin, die Nordwind Handel {form}, hat uns beauftragt") == f"Nordwind Handel {form}"
    assert with_form("Nordwind", f"Die Nordwind {form} schreibt") == f"Nordwind {form}"


def test_a_word_that_is_no_form_stands_for_none() -> None:
    assert with_form("Nordwind", "My Nordwind account is limited") == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("der Vertrag am 03.02.2025 online geschlossen wurde", dt.date(2025, 2, 3)),
        ("aus dem Vertrag vom 3. Februar 2025", dt.date(2025, 2, 3)),
        ("Kaufvertrag vom 14.08.2026", dt.date(2026, 8, 14)),
        ("der Vertrag wurde am 03.02.2025 geschlossen und am 01.03.2026 gekündigt", None),
        ("der Vertrag besteht. Zahlen Sie bis 08.01.2027", None),
        ("Ihr Widerspruch vom 03.12.2026 zum Vertrag", None),
    ],
)
def test_the_day_is_that_of_the_contract(text: str, day: dt.date | None) -> None:
    assert contract_day(text, dt.date(2026, 12, 23)) == day


def test_the_first_letter_is_not_called_one_on_a_misuse_that_nobody_told() -> None:
    assert "Missbrauch" not in second(written(ANSWER.format("")))
