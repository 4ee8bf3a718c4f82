"""A claim that is somebody else's: no sum of it stands in the letter, but the sentence that it is another one's."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.anothers import of_another, of_him_or_her, paid_by_another
from bot.dialogue.understand.grounds import names_link
from bot.messages import Link
from tests import conversation
from tests.conversation import Conversation

STORY = (
    "mein amazon konto ist seit 24.9.2026 gesperrt, weil mein freund angeblich 79,90 schulden hat. "
    "das ist seine forderung, nicht meine"
)
SAYS_SO = "Diese Forderung richtet sich nicht gegen mich."


def letter(talk: Conversation) -> str:
    for text in ("n.kowalski@example.net", "Nadine Kowalski, Lindenkamp 14, 30453 Hannover", "ja"):
        talk.say(text)
    return next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "amazon hat mein konto gesperrt wegen der schulden von meinem freund",
        "Ich habe mit seiner Rechnung nichts zu tun und bin trotzdem gesperrt.",
        "my account is blocked because of my boyfriend's debt",
        "they blocked me over my husband's unpaid bill, i owe nothing",
        "gesperrt weil mein mann eine rechnung nicht bezahlt hat",
        "mein konto wurde gesperrt wegen einer forderung gegen meinen bruder",
        "die forderung gehört meinem freund, nicht mir",
        "because my flatmate didn't pay his bill they closed my account",
        "das sind die schulden meiner mutter, nicht meine",
    ],
)
def test_a_claim_of_somebody_else_is_heard_as_that(text: str) -> None:
    assert of_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "amazon hat mein konto gesperrt wegen 79,90 schulden",
        "mein mann hat die rechnung bezahlt",
        "mein freund ist auch gesperrt",
        "coeo will von mir 79,90 für die schulden meines freundes",
        "ich soll die rechnung meines bruders zahlen",
        "das ist nicht meine forderung",
        "weil ich die rechnung nicht bezahlt habe",
        "meine freundin hat die rechnung überwiesen, trotzdem gesperrt weil angeblich offen",
        "wegen meiner rechnung",
        "mein bruder hat schulden und ich auch, darum gesperrt",
    ],
)
def test_ones_own_and_one_that_is_demanded_of_the_person_are_not(text: str) -> None:
    assert not of_another(text)


def test_the_letter_says_that_the_claim_is_another_ones_and_holds_no_sum_of_it() -> None:
    talk = conversation.agreed()
    talk.say(STORY)
    assert "Forderung gegen jemand anderen" in talk.text
    assert not talk.case.known("claim_amount")
    text = letter(talk)
    assert SAYS_SO in text
    assert "Für Verbindlichkeiten anderer habe ich keine Verpflichtung übernommen." in text
    assert "79,90" not in text
    assert "Freund" not in text


def test_after_the_consent_of_both_the_shared_address_is_argued_with_as_well() -> None:
    talk = conversation.agreed()
    talk.say(STORY)
    talk.hear(Burst(link=Link("household", number=1)))
    text = letter(talk)
    assert SAYS_SO in text
    assert "Eine gemeinsame Anschrift macht die Pflichten einer anderen Person nicht zu meinen." in text


def test_told_later_it_takes_the_claim_out_again() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt, angeblich 79,90 offen")
    assert talk.case.known("claim_amount")
    talk.say("das sind die schulden von meinem freund, nicht meine")
    assert talk.case.value("claim_alleged") is False
    assert talk.case.value("claim_amount") is None
    assert talk.case.value("claim_of_another") is True


def test_who_asks_for_the_person_with_the_claim_tells_of_that_persons_own() -> None:
    talk = conversation.agreed()
    talk.say("ich schreibe für meine mutter, amazon hat ihr konto gesperrt wegen der schulden meiner mutter, 79,90")
    assert not talk.case.known("claim_of_another")


def test_it_works_in_english() -> None:
    talk = conversation.agreed("en")
    talk.say("amazon blocked my account since 24 september 2026 because of my boyfriend's debt of 79.90, not mine")
    assert talk.case.value("claim_of_another") is True
    assert not talk.case.known("claim_amount")


EX = (
    "ebay hat mich am 17.12.2026 gesperrt. angeblich hängt mein konto mit dem von meinem ex zusammen, weil der noch "
    "130 euro schuldet. ich hab mit dem nix mehr zu tun seit letztem jahr"
)


@pytest.mark.parametrize(
    "text",
    [
        EX,
        "ebay hat mich gesperrt, mein konto gehört wohl zu dem von meiner schwester, die noch 80,50 euro offen hat",
        "ebay blocked me, they say my account is tied to the one of my ex who still owes 130 euro",
    ],
)
def test_what_somebody_near_owes_is_no_claim_against_the_writer(text: str) -> None:
    talk = conversation.agreed()
    talk.say(text)

    assert not talk.case.known("claim_amount")
    assert not talk.case.says_yes("claim_alleged")
    assert talk.case.value("claim_of_another") is True


@pytest.mark.parametrize(
    "text",
    [
        "meine freundin schuldet mir 130 euro",
        "mein ex, der mir noch 130 schuldet",
        "amazon schuldet mir 130 euro",
        "mein nachbar hat gesagt die haben noch 80 offen",
        "mein vater, der die rechnung nicht bezahlt hat, aber die wollen das von mir",
    ],
)
def test_other_money_is_no_claim_against_another(text: str) -> None:
    assert not of_him_or_her(text)


def test_the_link_that_they_named_is_their_ground_and_is_not_asked_for_again() -> None:
    now = dt.datetime(2026, 12, 28, 20, 0, tzinfo=conversation.BERLIN)
    talk = conversation.answering(conversation.told(EX, now=now), "confirm_facts")
    talk.say("ja")
    text = next(one.text for one in talk.case.newest_letters() if one.kind == "unblock_demand")

    assert talk.asks != "block_reason"
    assert "Zur Begründung hieß es, mein Konto stehe mit einem anderen Konto in Verbindung." in text
    assert "Forderungen offen" not in text
    assert SAYS_SO in text


def test_a_link_that_is_only_guessed_is_none_of_their_words() -> None:
    assert not names_link("vielleicht hängt mein konto mit dem von meinem ex zusammen")
    assert not names_link("das hängt mit meinem umzug zusammen")


def test_whose_debt_it_is_told_once_more_is_known() -> None:
    talk = conversation.answering(conversation.told(EX), "confirm_facts")
    talk.say("das sind doch SEINE schulden, nicht meine!!")

    assert "Forderung gegen jemand anderen" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "ebay hat mein konto gesperrt. angeblich 130 euro schulden von meinem ex-mann",
        "ebay hat mein konto gesperrt. die sagen ich schulde denen 45 euro, das sind aber die schulden von meinem ex",
        "ebay hat mein konto gesperrt. mein ex hat da noch 130 euro schulden, ich nicht",
        "ebay blocked my account. they say i owe 45 euros but thats my ex's debt",
    ],
)
def test_a_debt_that_is_said_to_be_the_exs_is_no_claim_of_ones_own(text: str) -> None:
    case = conversation.told(text).case

    assert case.says_yes("claim_of_another")
    assert not case.known("claim_amount")


@pytest.mark.parametrize(
    "text",
    [
        "angeblich ist die rechnung von meiner schwester bezahlt worden",
        "angeblich 45 euro schulden von mir und meinem mann",
        "mein mann hat die rechnung über 45 euro bezahlt",
    ],
)
def test_a_bill_that_somebody_near_paid_or_owes_too_stays_ones_own(text: str) -> None:
    assert not conversation.told(f"ebay hat mein konto gesperrt. {text}").case.known("claim_of_another")


def test_whose_debt_it_is_may_be_said_later() -> None:
    talk = conversation.told("ebay hat mein konto gesperrt. die sagen ich schulde denen 45 euro", "nein")
    talk.say("das sind nicht meine schulden sondern die vom ex")

    assert talk.case.says_yes("claim_of_another")


WIFE = "mein mann hat schulden bei otto und jetzt ham die mein konto auch zugemacht"


@pytest.mark.parametrize(
    "text",
    [
        WIFE,
        "mein freund hat da eine rechnung offen und jetzt ist mein account auch gesperrt",
        "my boyfriend has debts at amazon and now they closed my account as well",
    ],
)
def test_what_he_owes_and_a_block_that_came_of_it_are_heard_as_his_claim(text: str) -> None:
    talk = conversation.told(text)
    assert talk.case.value("claim_of_another") is True
    assert talk.case.value("claim_alleged") is False


@pytest.mark.parametrize(
    "text",
    [
        "er hat 240 euro nicht bezahlt sagen die aber er hat am 3.9. überwiesen",
        "mein mann hat das am 3.9. überwiesen",
        "der hat angeblich 240 nicht gezahlt",
        "he paid 240 on 3 september",
        "bezahlt hat er die 240 aber am 3.9.",
    ],
)
def test_what_he_paid_or_did_not_pay_is_in_no_letter_of_hers(text: str) -> None:
    talk = conversation.told(WIFE)
    talk.say(text)
    assert talk.case.value("claim_alleged") is False
    for topic in ("claim_amount", "claim_paid", "payment_date"):
        assert talk.case.value(topic) is None
    talk.say("s.krause@example.org", "seit dem 6.11.")
    assert "240" not in letter(talk)


@pytest.mark.parametrize("text", ["ich hab 240 am 3.9. bezahlt", "mein mann hat mir meine rechnung bezahlt, 240"])
def test_what_she_paid_herself_is_still_hers(text: str) -> None:
    assert not paid_by_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "die wollen aber nix von mir. er hat 64 euro offen gehabt und die am 20.10. bezahlt",
        "er hatte da 64 euro offen",
        "ich schulde denen nichts. mein freund hat 64 euro am 20.10. überwiesen",
    ],
)
def test_beside_a_word_on_oneself_his_debt_is_his_all_the_same(text: str) -> None:
    talk = conversation.told(
        "vinted sagt mein konto hängt mit dem von meinem freund zusammen, gesperrt am 10.11.", "k@example.org"
    )
    talk.say(text)
    assert talk.case.value("claim_alleged") is False
    assert talk.case.value("claim_amount") is None
    assert talk.case.value("payment_date") is None


THEIRS = (
    "Das Konto meines Mannes wurde wegen 89,90 gesperrt, zwei Tage später meins bei Amazon.",
    "Erst haben sie meiner Freundin das Amazon Konto dicht gemacht (angeblich 120 Euro offen), am 8.11. dann mir.",
    "Amazon hat meinen Mitbewohner rausgeworfen weil er 60 Euro nicht zahlt, und mich gleich mit.",
    "Weil mein Bruder bei Amazon 45 Euro Schulden hat ist mein Konto seit 8.11. zu.",
    "Mein Amazon Konto ist gesperrt seit 8.11. weil mein Mann angeblich 89,90 schuldet, wir wohnen zusammen.",
    "amazon sperrt mein konto wegen meiner schwester, die soll 77 euro nicht bezahlt haben",
    "ich bin bei amazon mitgesperrt worden weil meine frau angeblich 89,90 nicht bezahlt hat. hat sie aber!",
    "My brother owes Amazon 45 euros so my account is closed since 8 November.",
    "amazon blocked my account because of my sister, who supposedly didn't pay 77 euros",
)


@pytest.mark.parametrize("story", THEIRS)
def test_what_somebody_close_by_is_said_to_owe_is_no_claim_against_the_writer(story: str) -> None:
    case = conversation.told(story).case
    assert (case.value("situation"), case.value("claim_of_another")) == ("linked_account", True)
    assert not case.known("claim_amount")


@pytest.mark.parametrize(
    "said",
    [
        "Mein Mann hat die Rechnung bezahlt, trotzdem ist mein Konto gesperrt wegen 80 Euro",
        "Die Frau am Telefon sagte es wären 80 Euro offen, konto gesperrt",
        "Frau am Telefon: 80 Euro offen. Konto gesperrt",
        "Mein Freund hilft mir, amazon hat mein konto gesperrt wegen 80 euro",
        "mein Sohn hat auf meinem Konto für 80 Euro Spiele gekauft und nicht bezahlt, jetzt gesperrt",
        "my account is blocked. my wife says 80 euros are open",
    ],
)
def test_somebody_close_by_who_is_only_named_owes_nothing(said: str) -> None:
    assert not of_another(said)
