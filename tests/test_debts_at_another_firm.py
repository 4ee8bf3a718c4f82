"""What somebody close by owes to one firm, told beside the block of one's own account at another: it is no matter and
no claim of the writer's."""

import pytest

from bot.dialogue.understand.anothers import of_him_or_her, owed_by_another
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("ich wohne mit meinem freund zusammen, er hat schulden bei klarna (ca 380 euro) und jetzt hat zalando MICH"
         " gesperrt obwohl ich immer alles bezahlt hab", "zalando"),
        ("mein freund hat schulden bei klarna und jetzt hat zalando mich gesperrt", "zalando"),
        ("Otto hat mich gesperrt. Mein Mann hat bei Klarna 412,80 offen, damit hab ich nix zu tun", "otto"),
        ("wir wohnen zusammen, tom hat bei klarna 380 euro schulden. zalando hat jetzt mein konto gesperrt", "zalando"),
        ("mein mitbewohner jonas hat 3 klarna rechnungen offen, zusammen 380, und zalando hat MICH rausgeworfen",
         "zalando"),
        ("otto konto gesperrt seit 12.11. meine freundin hat bei klarna nicht bezahlt und wir wohnen zusammen", "otto"),
        ("meine freundin und ich teilen uns ne wohnung, sie hat bei klarna 212,40 nicht gezahlt, seitdem geht mein otto"
         " konto nicht mehr, gesperrt seit 3.11.", "otto"),
        ("Zalando hat am 25.11. mein Kundenkonto gesperrt. Grund laut Hotline: offene Forderung bei Klarna unter"
         " unserer Adresse. Die gehört meinem Partner.", "zalando"),
        ("zalando gesperrt. mein freund hat schulden bei klarna, ca. 380€. ich hab nix damit zu tun", "zalando"),
        ("my boyfriend owes klarna 380 euros and now zalando blocked my account", "zalando"),
    ],
)  # fmt: skip
def test_the_own_block_is_the_case_and_the_debt_is_anothers(text: str, company: str) -> None:
    case = told(text).case
    assert case.text("company") == company
    assert case.value("claim_of_another") is True
    assert case.value("claim_alleged") is False
    assert not case.value("claim_amount")
    assert case.value("claim_paid") is None
    assert not [key for key in case.marks if key.startswith("apart:")]


def test_a_claim_of_ones_own_stays_a_matter_beside_anothers_debt() -> None:
    case = told("Mein Bruder hat Schulden bei Klarna. Klarna will 80 Euro von mir, Otto hat mein Konto gesperrt").case
    assert case.text("company") == "klarna"
    assert case.value("claim_alleged") is True
    assert "apart:otto" in case.marks


@pytest.mark.parametrize(
    "text",
    ["und son inkassoverein will 396 euro", "ich hab bei klarna schulden", "er hat mir gesagt ich hab schulden",
     "sie haben mein ticket offen gelassen", "ich hab auch schulden bei klarna, wie mein bruder"],
)  # fmt: skip
def test_ones_own_debt_is_nobody_elses(text: str) -> None:
    assert not owed_by_another(text)
    assert not of_him_or_her(text)


@pytest.mark.parametrize(
    "text",
    [
        "die haben geschrieben: konto steht in verbindung mit einem konto mit offenen forderungen",
        "they said my account is linked to another account with outstanding payments",
    ],
)
def test_the_open_claims_of_another_account_are_no_claim_against_the_writer(text: str) -> None:
    talk = answering(told("zalando hat mich gesperrt wegen eines anderen kontos"), "confirm_facts")
    talk.say("ja")
    talk.say(text)
    assert not talk.case.value("claim_alleged")
    assert talk.asks != "court_letter"


def test_what_they_wrote_is_given_as_the_ground_without_who_wrote_it() -> None:
    talk = answering(told("mein freund hat schulden bei klarna und jetzt hat zalando mich gesperrt"), "confirm_facts")
    talk.say("ja")
    assert talk.asks == "block_reason"
    talk.say("die haben geschrieben: konto steht in verbindung mit einem anderen kundenkonto")
    assert talk.case.text("block_reason") == "konto steht in verbindung mit einem anderen kundenkonto"
