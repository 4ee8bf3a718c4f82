"""Answers that come to "I don't know", at the one question that they are given to; and who has to look first."""

import pytest

from bot.dialogue.understand.answers import read
from bot.dialogue.understand.looking_up import to_look_up
from tests.conversation import Conversation, answering, told

CLAIM = "amazon hat mein konto gesperrt wegen einer offenen rechnung über 80 euro"
DUNNED = "amazon hat mein konto gesperrt angeblich offene forderung 80 euro, {} will geld"


def answered(topic: str, said: str, story: str = CLAIM) -> Conversation:
    talk = answering(told(story), topic)
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        *("glaub schon", "ich glaub ja", "denke schon", "wahrscheinlich", "vermutlich ja", "soweit ich weiß ja"),
        *(
            "müsste bezahlt sein",
            "ich glaub ich hab das bezahlt",
            "ich hab das bezahlt, glaub ich",
            "ja wahrscheinlich",
        ),
        *("i think so", "i think i did", "should be paid", "i don't think so", "hopefully", "eigentlich schon"),
        "ich bin mir nicht sicher aber ich glaube ich hab das bezahlt",
    ],
)
def test_what_i_only_believe_of_a_payment_was_asserted_or_asked_again(said: str) -> None:
    talk = answered("claim_paid", said)

    assert talk.case.known("claim_paid")
    assert talk.case.value("claim_paid") is None


@pytest.mark.parametrize(
    ("said", "paid"),
    [
        *(("längst", True), ("ja klar", True), ("schon lange", True), ("ja ich glaub im mai", True)),
        *(("nein", False), ("noch nicht", False), ("ich denke nicht dran", False)),
    ],
)
def test_a_plain_word_about_the_payment_was_taken_for_a_doubt(said: str, paid: bool) -> None:
    assert answered("claim_paid", said).case.value("claim_paid") is paid


@pytest.mark.parametrize(
    "said",
    [
        *("weiß den namen nicht", "ja aber den namen hab ich nicht", "irgendwas mit k", "name vergessen"),
        *("weiß ich nicht, hab den brief weggeworfen", "fängt mit P an", "yes but no idea which one"),
    ],
)
def test_a_collector_whose_name_i_forgot_was_named_or_asked_again(said: str) -> None:
    case = answered("collection_agency", said, DUNNED.format("inkasso")).case

    assert case.known("collection_agency")
    assert case.value("collection_agency") is None


@pytest.mark.parametrize("said", ["keine", "keine drauf", "nix", "no number", "nicht vorhanden", "-"])
def test_that_there_is_no_number_was_asked_again(said: str) -> None:
    assert answered("claim_reference", said, DUNNED.format("paigo inkasso")).case.known("claim_reference")


@pytest.mark.parametrize(
    "said",
    [
        *("nein… oder doch", "nein... warte, doch", "ich mach die post nicht mehr auf"),
        *("i don't open my mail anymore", "kein plan, mach briefe nicht auf", "glaub nicht", "nicht dass ich wüsste"),
        *("don't think so", "not that i know", "nein glaub nicht", "wahrscheinlich nicht", "eigentlich nicht"),
    ],
)
def test_who_may_have_post_of_a_court_was_noted_as_having_none(said: str) -> None:
    talk = answered("court_letter", said)

    assert talk.case.value("court_letter") is None
    assert "Umschläge" in talk.text


@pytest.mark.parametrize(
    ("said", "came"),
    [("nein", False), ("nö, nichts", False), ("noch nicht", False), ("glaub schon", True), ("ja glaub schon", True)],
)
def test_a_plain_word_about_the_court_was_taken_for_a_doubt(said: str, came: bool) -> None:
    assert answered("court_letter", said).case.value("court_letter") is came


def test_a_letter_of_a_lawyer_was_neither_a_yes_nor_a_no() -> None:
    assert answered("court_letter", "nur was vom anwalt").case.value("court_letter") is False


@pytest.mark.parametrize("topic", ["claim_paid", "block_date", "account_identifier"])
@pytest.mark.parametrize(
    "said",
    [
        *("muss ich nachsehen", "schau ich später nach", "hab die unterlagen nicht hier", "sag ich dir morgen"),
        *(
            "bin grad auf arbeit",
            "der brief liegt bei meiner mutter",
            "i'll check at home",
            "muss ich meinen mann fragen",
        ),
    ],
)
def test_i_have_to_look_first_and_was_asked_again_at_once(topic: str, said: str) -> None:
    talk = answered(topic, said)

    assert not talk.case.known(topic)
    assert talk.asks is None
    assert talk.case.open == topic


@pytest.mark.parametrize(
    "said",
    [
        *("ich hab den brief nicht bekommen", "muss ich zahlen", "hab ich nicht", "das sag ich dir nicht"),
        *("i have to pay", "i'll see a lawyer", "ich check das nicht", "seh ich nicht ein", "schick ich morgen ab"),
        *("die rechnung ist bezahlt", "kommt nicht", "ich hab kein konto hier", "the letter is from amazon"),
    ],
)
def test_something_else_was_taken_for_having_to_look(said: str) -> None:
    assert not to_look_up(said)
    assert read(said) != "wait"


@pytest.mark.parametrize("said", ["keine ahnung warum", "weiß nicht wieso", "no idea why"])
def test_i_do_not_know_the_reason_and_was_lectured_on_my_address(said: str) -> None:
    talk = answered("postal_address", said)

    assert talk.case.known("block_reason")
    assert talk.case.value("block_reason") is None
    assert talk.asks == "postal_address"
