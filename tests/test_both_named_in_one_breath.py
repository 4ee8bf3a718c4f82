"""Who writes for their mother and names both at once: whose account it is, who writes, and whose mail is whose."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, day, told

STORY = (
    "ich schreibe für meine mutter, otto hat ihr konto gesperrt und inkasso will geld für sachen die sie nie bestellt "
    "hat"
)
ENGLISH = "i am writing for my mother, amazon blocked her account over 79.90"


def asked_for_the_holder(language: str = "de") -> Conversation:
    talk = told(STORY, "nein", language=language) if language == "de" else told(ENGLISH, "no", language=language)
    assert talk.asks == "represented_person"
    return talk


@pytest.mark.parametrize(
    ("said", "holder", "own", "language"),
    [
        ("Renate Pfeiffer. Ich bin der Sohn, Markus Pfeiffer", "Renate Pfeiffer", "Markus Pfeiffer", "de"),
        ("Renate Pfeiffer, ich bin der Sohn Markus Pfeiffer", "Renate Pfeiffer", "Markus Pfeiffer", "de"),
        ("Erna Schulz. Mein Name ist Karin Schulz", "Erna Schulz", "Karin Schulz", "de"),
        ("erna schulz, ich heiße karin schulz", "Erna Schulz", "", "de"),
        ("Ich bin Karin Schulz, meine Mutter heißt Erna Schulz", "Erna Schulz", "Karin Schulz", "de"),
        ("Ruth Baker, I'm her son, Tom Baker", "Ruth Baker", "Tom Baker", "en"),
    ],
)
def test_the_name_before_i_am_is_that_of_the_holder(said: str, holder: str, own: str, language: str) -> None:
    talk = asked_for_the_holder(language)
    talk.say(said)
    assert talk.case.text("represented_person") == holder
    assert talk.case.text("full_name") in (own, "")
    assert talk.asks != "represented_person"


@pytest.mark.parametrize("said", ["Ich bin die Tochter, Karin Schulz", "ich heiße karin schulz"])
def test_the_own_name_alone_is_not_that_of_the_holder(said: str) -> None:
    talk = asked_for_the_holder()
    talk.say(said)
    assert not talk.case.known("represented_person")


def test_names_addresses_and_mail_of_both_are_kept_apart() -> None:
    talk = asked_for_the_holder()
    talk.say(
        "Gertrud Hollmann, Lindenstr. 4, 49074 Osnabrück. ich bin die Tochter Sabine Hollmann-Weiß, Ahornweg 12, 49076 "
        "Osnabrück, s.hw@example.org"
    )
    assert talk.case.text("represented_person") == "Gertrud Hollmann"
    assert talk.case.text("full_name") == "Sabine Hollmann-Weiß"
    assert talk.case.text("postal_address") == "Lindenstr. 4\n49074 Osnabrück"
    assert talk.case.text("reply_email") == "s.hw@example.org"
    assert not talk.case.known("account_identifier")


def test_the_mail_of_the_mother_is_still_the_account() -> None:
    talk = asked_for_the_holder()
    talk.say("Gertrud Hollmann, login ist g.hollmann@example.org. Ich bin die Tochter Sabine Weiß")
    assert talk.case.text("account_identifier") == "g.hollmann@example.org"


@pytest.mark.parametrize(
    ("unable", "acts"),
    [
        ("meine mutter ist 84, die kann das nich mehr.", True),
        ("meine mutter ist 84 und schafft das alles nicht mehr.", True),
        ("meine mutter checkt das nimmer, ich mach alles für sie.", True),
        ("mei mama, 84, packt des nimmer.", True),
        ("meine mutter kann sich nicht mehr anmelden.", False),
        ("meine mutter kann das konto nicht mehr benutzen.", False),
        ("meine mutter kann das nicht mehr öffnen.", False),
    ],
)
def test_who_acts_with_a_power_for_a_mother_who_cannot_is_named_in_the_letters(unable: str, acts: bool) -> None:
    talk = told(f"{unable} otto hat ihr konto gesperrt wegen 86,40. ich hab generalvollmacht vom notar", "nein")
    assert talk.asks == "represented_person"
    talk.say("Erna Schulz. Ich bin die Tochter Karin Weiß")
    answering(talk, "letter_review")
    signed = {
        "Erna Schulz, vertreten durch Karin Weiß (mit Vollmacht)" in one.text for one in talk.case.newest_letters()
    }
    assert signed == {acts}


@pytest.mark.parametrize(
    ("mail", "account"),
    [
        ("m.pfeiffer@example.org", ""),
        ("r.pfeiffer@example.org", "r.pfeiffer@example.org"),
        ("mpunkt@example.org", "mpunkt@example.org"),
    ],
)
def test_a_mail_with_the_first_letter_and_the_surname_of_who_writes_takes_the_answers(mail: str, account: str) -> None:
    talk = asked_for_the_holder()
    talk.say("Renate Pfeiffer. Ich bin der Sohn, Markus Pfeiffer")
    talk.say(mail)
    assert talk.case.text("account_identifier") == account
    assert talk.case.text("reply_email") == mail


def test_the_name_that_comes_with_the_own_address_is_not_asked_for_again() -> None:
    talk = asked_for_the_holder()
    talk.say("Erna Schulz")
    talk.say("Karin Weiß, Feldweg 3, 04109 Leipzig")
    assert talk.case.text("full_name") == "Karin Weiß"
    assert not talk.case.known("postal_address")


def test_a_sum_and_a_day_told_where_the_holders_name_is_asked_for_are_kept() -> None:
    talk = asked_for_the_holder()
    talk.say("412,60 Euro")
    assert talk.case.value("claim_amount") == Money(41260)
    talk.say("12.11.")
    assert talk.case.value("block_date") == day(2026, 11, 12)
    assert talk.asks == "represented_person"
