"""Who cannot act signs no letter: whoever holds the power of attorney does; and a child's account is the child's."""

import pytest

from tests.conversation import Conversation, answering, told


def test_who_holds_the_power_of_somebody_with_dementia_signs() -> None:
    talk = told("mein vater hat demenz, ich hab vorsorgevollmacht. sein Konto bei der Postbank ist gesperrt am 13.11.")
    answering(talk, "represented_person")
    talk.say("Helmut Arndt")
    answering(talk, "full_name")
    talk.say("Sabine Arndt")
    answering(talk, "letter_review")
    for letter in talk.case.newest_letters():
        assert "Helmut Arndt, vertreten durch Sabine Arndt (mit Vollmacht)" in letter.text


def test_who_holds_a_power_of_somebody_who_can_sign_does_not_sign() -> None:
    talk = told("ich hab eine vollmacht von meinem vater. sein Konto bei der Postbank ist gesperrt am 13.11.")
    answering(talk, "represented_person")
    talk.say("Helmut Arndt")
    answering(talk, "letter_review")
    assert talk.case.newest_letters()
    assert not any("vertreten durch" in letter.text for letter in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("meine tochter 17 verkauft auf vinted. konto gesperrt seit samstag", "child"),
        ("my son, 15, plays on steam. account banned since 3 november", "child"),
        ("meine tochter spielt auf meinem steam konto, jetzt ist mein konto gesperrt", ""),
    ],
)
def test_the_account_with_which_a_child_sells_or_plays_is_the_childs(text: str, role: str) -> None:
    assert told(text).case.text("role") == role


MOTHERS = 'its about my mothers bank account at bunq, they blocked it on 10 november "we need updated documents"'


@pytest.mark.parametrize(
    "text",
    [
        "her name is Wilhelmina de Groot born 4 may 1945, I am Karin de Groot-Meyer",
        "The account holder is Wilhelmina de Groot and my name is Karin de Groot-Meyer",
        "the account is in the name of Wilhelmina de Groot. I'm Karin de Groot-Meyer, her daughter",
        "my mothers name is Wilhelmina de Groot; mine is Karin de Groot-Meyer",
    ],
)
def test_the_name_of_the_mother_and_the_own_are_told_apart(text: str) -> None:
    talk = told(MOTHERS, text, language="en")
    assert talk.case.text("represented_person") == "Wilhelmina de Groot"
    assert talk.case.text("full_name") == "Karin de Groot-Meyer"


@pytest.mark.parametrize(
    "text", ["her name is spelled wrong there", "i am so tired of this", "I am Dutch and she is 81"]
)
def test_words_about_a_name_are_none(text: str) -> None:
    talk = told(MOTHERS, text, language="en")
    assert not talk.case.known("represented_person")
    assert not talk.case.known("full_name")


def test_a_town_with_the_sign_of_its_country_is_an_address() -> None:
    talk = told(MOTHERS, "Wilhelmina de Groot", "her adress is Kerkstraat 9, 6211 Maastricht NL", language="en")
    assert talk.case.text("postal_address") == "Kerkstraat 9\n6211 Maastricht\nNetherlands"


def test_a_mistyped_iban_tells_which_account_it_is_and_a_rent_does_not() -> None:
    talk = told(MOTHERS, "Wilhelmina de Groot", "the rent of the care home 2.450 goes off on the 1st", language="en")
    assert not talk.case.known("account_identifier")
    talk.say("iban NL91BUNQ0417164300")
    assert talk.case.text("account_identifier") == "NL91BUNQ0417164300"


def test_the_mail_address_of_who_helps_is_not_the_account_at_a_bank() -> None:
    talk = told(MOTHERS, "Wilhelmina de Groot", "my name is Karin Meyer, karin.meyer@web.de", language="en")
    assert talk.case.text("reply_email") == "karin.meyer@web.de"
    assert not talk.case.known("account_identifier")


POWER = "i have a power of attorney from the notary since 2023"
TWO = ("Wilhelmina de Groot", "Kerkstraat 9, 6211 Maastricht, Netherlands", "iban NL91BUNQ0417164300", "money back")


@pytest.mark.parametrize("unable", ["she cant sign anymore, what do we do", "she has dementia and is 81"])
def test_who_cannot_sign_is_signed_for_whenever_that_is_told(unable: str) -> None:
    talk = told(MOTHERS, *TWO, POWER, "my name is Karin Meyer", language="en")
    talk.say(unable)
    answering(talk, "letter_review")
    assert all("represented by Karin Meyer (with power of attorney)" in one.text for one in talk.case.newest_letters())


def test_who_cannot_sign_in_can_sign() -> None:
    talk = told(MOTHERS, *TWO, POWER, "she cant sign in to the app", language="en")
    assert "by_power" not in talk.case.marks


def _sent_for_the_mother(*more: str) -> Conversation:
    talk = told(MOTHERS, *TWO, *more, language="en")
    answering(talk, "sent_confirmation")
    talk.say("sent by post today")
    talk.wait_days(18)
    return talk


@pytest.mark.parametrize(
    "answer",
    [
        'they wrote "we can only communicate with the account holder"',
        "they say they only speak to the account holder herself",
        "they want to see a power of attorney",
    ],
)
def test_an_answer_for_the_holder_alone_is_met_with_the_power_of_attorney(answer: str) -> None:
    talk = _sent_for_the_mother(POWER, "my name is Karin Meyer, she cant sign anymore")
    talk.say(answer)
    text = talk.case.newest_letters()[-1].text
    assert "Karin Meyer acts for me with a power of attorney" in text
    assert "linked" not in text
    assert "copy of it" in talk.text


def test_the_power_told_upon_such_an_answer_is_put_into_the_letter() -> None:
    talk = _sent_for_the_mother("my name is Karin Meyer")
    talk.say('they wrote "we can only communicate with the account holder"')
    assert "this letter is mine" in talk.case.newest_letters()[-1].text
    talk.say("but i have the power of attorney")
    assert "represented by Karin Meyer" in talk.text
    talk.say("fits")
    assert "Karin Meyer acts for me with a power of attorney" in talk.case.newest_letters()[-1].text


def test_a_bank_is_asked_for_no_gift_cards_and_not_by_the_law_for_platforms() -> None:
    talk = told(MOTHERS, *TWO, language="en")
    answering(talk, "letter_review")
    for letter in talk.case.newest_letters():
        assert "gift card" not in letter.text
        assert "DSA" not in letter.text
