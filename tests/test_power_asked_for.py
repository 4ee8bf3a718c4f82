"""A power of attorney asked for by its name is drawn up where somebody writes for another; else it is said how."""

import pytest

from tests import conversation
from tests.conversation import Conversation, drafted

MOTHER = "ich schreibe für meine mutter Hilde Muster, amazon hat ihr konto am 3.9. gesperrt"


def helped(*answers: str) -> Conversation:
    talk = conversation.told(MOTHER, "hilde@example.org", "kein geld", *answers, "ja stimmt", "nein", "reicht so")
    assert talk.asks == "letter_review"
    return talk


def named() -> Conversation:
    return helped("Erika Muster", "Musterweg 1, 30159 Hannover")


def power(talk: Conversation) -> list[str]:
    return [one.text for one in talk.case.newest_letters() if one.kind == "power_of_attorney"]


@pytest.mark.parametrize(
    "text",
    [
        "vollmacht bitte",
        "Vollmacht",
        "brauch noch ne vollmacht",
        "power of attorney please",
        "mach auch die vollmacht",
        "doch vollmacht",
    ],
)
def test_it_is_drawn_up_for_who_helps(text: str) -> None:
    talk = named()
    talk.say(text)

    assert len(power(talk)) == 1
    assert "bevollmächtige Erika Muster" in power(talk)[0]


def test_asked_for_again_it_is_shown_where_it_is() -> None:
    talk = named()
    talk.say("vollmacht bitte")
    talk.say("vollmacht bitte")

    assert len(power(talk)) == 1
    assert "schon da" in talk.text


def test_without_an_own_name_it_is_asked_for_and_then_drawn_up() -> None:
    talk = helped("Musterweg 1, 30159 Hannover", "weiß nicht")
    talk.say("vollmacht bitte")
    assert not power(talk)
    assert "Ich heiße" in talk.text
    talk.say("ich heiße Erika Muster")

    assert len(power(talk)) == 1


def test_one_name_never_stands_on_both_sides() -> None:
    talk = conversation.told(MOTHER, "hilde@example.org", "kein geld", "Hilde Muster, Musterweg 1, 30159 Hannover")

    assert talk.asks == "full_name"
    assert not talk.case.known("full_name")
    assert talk.case.text("postal_address") == "Musterweg 1\n30159 Hannover"


@pytest.mark.parametrize("text", ["vollmacht bitte", "brauche ich eine vollmacht?", "do i need a power of attorney"])
def test_who_writes_in_the_own_name_is_told_that_none_is_needed(text: str) -> None:
    talk = drafted()
    asks = talk.asks
    talk.say(text)

    assert not power(talk)
    assert "eigenen Namen" in talk.text
    assert talk.asks == asks


@pytest.mark.parametrize("text", ["keine vollmacht", "die wollen eine vollmacht", "was ist eine vollmacht?"])
def test_nothing_is_drawn_up_for_another_word_of_it(text: str) -> None:
    talk = named()
    talk.say(text)

    assert not power(talk)


# ---- a power of attorney that the company wants to see

STORY = (
    "ich schreibe für meinen vater Horst Wiedemann, otto hat sein konto am 3.11. gesperrt wegen einer rechnung, die er "
    "bezahlt hat"
)
EMPOWERED = (
    "ich heiße Katrin Behrendt",
    "er kann nach dem schlaganfall nicht mehr schreiben, ich habe eine notarielle Vollmacht",
)
WANTED = "jetz wollen die ne beglaubigte vollmacht im original + ausweiskopie von papa"


def demanded(*told: str, by: str = WANTED) -> Conversation:
    talk = conversation.answering(conversation.told(STORY, *told), "letter_review")
    for text in ("passt", "per mail", "ja", "alles per mail raus"):
        talk.say(text)
    talk.wait_days(9)
    talk.say(by)
    return talk


def test_a_power_of_attorney_that_there_is_is_not_called_unnecessary() -> None:
    talk = demanded(*EMPOWERED)
    text = " ".join(talk.case.letters[-1].text.split())

    assert talk.case.letters[-1].kind == "identity_reply"
    assert "nicht erforderlich" not in text
    assert "die Vollmacht im Original sehen" in text
    assert "auch das Original" in talk.text


def test_where_nobody_told_of_a_power_of_attorney_the_letter_claims_none() -> None:
    text = demanded().case.letters[-1].text

    assert "nicht erforderlich" not in text
    assert "mit Vollmacht" not in text


def test_other_papers_are_still_called_unnecessary() -> None:
    text = demanded(by=f"{WANTED} und eine stromrechnung").case.letters[-1].text

    assert "übrigen verlangten Unterlagen" in text


def test_whether_to_send_the_power_of_attorney_is_answered() -> None:
    talk = demanded(*EMPOWERED)
    talk.say("soll ich die vollmacht nicht einfach schicken?")

    assert "nur per Einschreiben" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "otto schreibt sie geben nur der kontoinhaberin auskunft, vollmacht im original per post",
        "otto schreibt: bitte Vollmacht im Original",
    ],
)
def test_what_the_company_writes_of_a_power_is_no_wish_for_one(said: str) -> None:
    story = "meine mutter kann das nicht mehr. otto hat ihr konto gesperrt wegen 86,40. ich hab generalvollmacht"
    talk = conversation.told(story, "nein")
    talk.say("Erna Schulz. Ich bin die Tochter Karin Weiß")
    conversation.answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(10)
    talk.say(said)
    assert "ausgedruckt" not in talk.text
    assert talk.case.replies
