"""Somebody writes for their mother: whose address and whose mail is whose, a power of attorney, and her death."""

import pytest

from bot.dialogue.understand.contact import address
from bot.dialogue.understand.deaths import died, has_power
from bot.dialogue.understand.moods import mood
from tests import conversation
from tests.conversation import Conversation, told

HERS, OWN = "Lindenallee 12, 01067 Dresden", "Feldweg 3, 04109 Leipzig"
STORY = "ich schreibe für meine mutter, amazon hat ihr konto gesperrt wegen 79,90"


def helper(language: str = "de") -> Conversation:
    talk = conversation.agreed(language)
    talk.say(STORY if language == "de" else "i am writing for my mother, amazon blocked her account over 79.90")
    talk.say("nein" if language == "de" else "no")
    talk.say("Erika Muster")
    return talk


@pytest.mark.parametrize("said", ["das war mein mann sein konto", "that was my husband's account", "seins war das"])
def test_word_whose_account_had_an_old_bill_makes_nobody_the_sender(said: str) -> None:
    talk = conversation.told(
        "mein Mann und ich teilen uns eine Kreditkarte und jetzt sind bei Zalando beide Konten weg", said
    )

    assert not talk.case.known("role")
    assert talk.case.text("situation") == "linked_account"


# ---- whose address


@pytest.mark.parametrize(
    "text",
    [
        f"Mutter wohnt {HERS}",
        f"meine mutter wohnt in der {HERS}",
        f"Mama wohnt {HERS}",
        f"sie lebt in der {HERS}",
        f"ihre adresse: {HERS}",
        f"Adresse meiner Mutter: {HERS}",
        f"my mother lives at {HERS}",
        f"she lives at {HERS}",
        f"ich wohne bei meiner mutter, {HERS}",
        HERS,
    ],
)
def test_her_address_is_read_without_the_words_in_front_of_it_and_is_the_senders(text: str) -> None:
    where = address(text)
    assert where
    assert where.street == "Lindenallee 12"
    talk = helper()
    talk.say(text)
    assert talk.case.text("postal_address") == "Lindenallee 12\n01067 Dresden"


@pytest.mark.parametrize(
    "text",
    [
        f"meine adresse ist {OWN}",
        f"ich wohne {OWN}",
        f"ich selbst wohne im {OWN}",
        f"ich heiße Max Muster, {OWN}",
        f"antworten an mich: {OWN}",
        f"bitte alles an mich schicken, {OWN}",
        f"my address is {OWN}",
        f"i live at {OWN}",
    ],
)
def test_a_helpers_own_address_stays_apart_before_and_after_hers(text: str) -> None:
    talk = helper()
    talk.say(text)
    assert not talk.case.known("postal_address")
    assert "bleibt für sich" in talk.text
    talk.say(f"mutter wohnt {HERS}")
    talk.say(text)
    assert talk.case.text("postal_address") == "Lindenallee 12\n01067 Dresden"
    assert talk.case.text("helper_address") == "Feldweg 3\n04109 Leipzig"


@pytest.mark.parametrize(
    ("mail", "account"), [("sabine.voss@example.org", ""), ("erika.sabine@example.org", "erika.sabine@example.org")]
)
def test_a_mail_with_the_helpers_own_name_takes_answers_and_is_not_her_account(mail: str, account: str) -> None:
    talk = helper()
    talk.say(f"ich bin Sabine Voss, {OWN}")
    assert talk.case.open == "account_identifier"
    talk.say(mail)

    assert talk.case.text("account_identifier") == account
    assert talk.case.text("reply_email") == mail


def test_who_writes_for_themselves_does_not_live_where_their_mother_does() -> None:
    talk = conversation.agreed()
    talk.say("amazon hat mein konto gesperrt")
    talk.say(f"meine mutter wohnt in der {HERS}, da kam das paket hin")
    assert not talk.case.known("postal_address")
    talk.say(f"ich wohne {OWN}")
    assert talk.case.text("postal_address") == "Feldweg 3\n04109 Leipzig"


@pytest.mark.parametrize(
    "text",
    [
        "antworten bitte an mich: sohn@example.org",
        "meine mail ist sohn@example.org",
        "mich erreicht man unter sohn@example.org",
        "reply to me: sohn@example.org",
        "ich bin sohn@example.org",
    ],
)
def test_a_helpers_mail_takes_the_answers_and_is_never_the_account(text: str) -> None:
    talk = helper()
    assert talk.asks == "account_identifier"
    talk.say(text)
    assert talk.case.text("reply_email") == "sohn@example.org"
    assert not talk.case.known("account_identifier")
    talk.say("erika@example.org")
    assert talk.case.text("account_identifier") == "erika@example.org"


def test_of_two_mails_each_is_whose_it_is() -> None:
    talk = helper()
    talk.say("ihre mail ist erika@example.org, meine sohn@example.org")
    assert talk.case.text("account_identifier") == "erika@example.org"
    assert talk.case.text("reply_email") == "sohn@example.org"


# ---- a power of attorney


@pytest.mark.parametrize("text", ["ich habe eine Vorsorgevollmacht", "Vorsorgevollmacht", "i have power of attorney"])
def test_a_power_of_attorney_that_is_there_is_no_mood_no_account_and_not_written_again(text: str) -> None:
    assert mood(text) == ""
    talk = helper()
    talk.say(text)
    assert talk.case.value("power_of_attorney") is False
    assert not talk.case.known("account_identifier")
    assert "Vollmacht ist also da" in talk.text


@pytest.mark.parametrize("text", ["ich habe keine vollmacht", "brauche ich eine vollmacht?", "mach eine vollmacht"])
def test_one_that_is_not_there_is_not(text: str) -> None:
    assert not has_power(text)


@pytest.mark.parametrize(
    "text",
    [
        "otto hat papas konto gesperrt, ich schreibe für meinen vater, ich hab eine vollmacht",
        "ich schreibe für meine mutter und habe eine vollmacht von ihr",
        "Ich mache das alles für meine Oma. Vollmacht habe ich. Amazon hat ihr Konto gesperrt",
        "please help, my mum's account is blocked at amazon, i have power of attorney",
    ],
)
def test_who_writes_for_another_with_one_is_asked_for_none(text: str) -> None:
    talk = told(text)
    assert talk.case.value("power_of_attorney") is False
    assert "Vollmacht ist also da" in talk.text or "a power of attorney" in talk.text


@pytest.mark.parametrize(
    "text", ["mach das fertig und schreib mir eine vollmacht", "ich schreibe für meinen vater, brauche eine vollmacht"]
)
def test_one_that_is_wished_for_beside_is_not_there(text: str) -> None:
    assert not has_power(text)


def test_that_she_cannot_any_more_is_not_the_helpers_tiredness() -> None:
    assert mood("mama kann das alles nicht mehr") == ""
    assert mood("sie kann nicht mehr") == ""
    assert mood("ich kann nicht mehr") == "tired"


# ---- her death


@pytest.mark.parametrize(
    "text",
    [
        "mama ist gestern gestorben",
        "meine mutter ist verstorben",
        "sie ist heute nacht gestorben",
        "gestern ist meine mutter gestorben",
        "Erika ist am montag verstorben",
        "meine mutter ist tot",
        "mama isch gstorbe",
        "meine mutter lebt nicht mehr",
        "my mother died yesterday",
        "mum passed away",
        "i lost my mum",
    ],
)
def test_her_death_is_heard(text: str) -> None:
    assert died(text, "mother", "Erika Muster")


@pytest.mark.parametrize(
    "text",
    [
        "mein hund ist gestorben",
        "mein vater ist gestorben",
        "mama sagt das konto ist tot",
        "die hotline ist tot",
        "die sache ist gestorben",
        "sie ist fast gestorben vor schreck",
        "wenn sie stirbt, was dann",
        "sie lebt noch",
        "amazon ist für mich gestorben",
    ],
)
def test_another_death_or_none_is_not_hers(text: str) -> None:
    assert not died(text, "mother", "Erika Muster")


def test_it_is_answered_soberly_and_nothing_more_is_asked_or_reminded_of() -> None:
    talk = helper()
    talk.say("mama ist gestern gestorben")
    assert "Jetzt handeln die Erben von Erika Muster" in talk.text
    assert "/mensch" in talk.text
    assert talk.asks is None
    assert not any(word in talk.text for word in ("leid", "Beileid", "tut mir"))
    assert talk.case.value("reminder_ok") is False
    talk.say("und was jetzt")
    assert talk.asks is None
    assert "Erben" in talk.text
    assert not talk.case.letters


def test_a_mistake_is_taken_back_by_a_word() -> None:
    talk = helper()
    before = talk.asks
    talk.say("mama ist gestern gestorben")
    talk.say("nein, sie lebt noch")
    assert talk.asks == before
    assert talk.case.value("reminder_ok") is None


def test_it_works_in_english() -> None:
    talk = helper("en")
    talk.say(f"my address is {OWN}")
    assert "stays apart" in talk.text
    talk.say("my mother died yesterday")
    assert "The heirs of Erika Muster act now" in talk.text
    assert talk.asks is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("n26 hat das konto meiner mutter eingefroren. ich hab eine vorsorgevollmacht, sie ist dement", "mother"),
        ("das Konto von meinem Vater bei Otto wurde gesperrt, ich habe Vollmacht", "father"),
        ("otto hat omas konto gesperrt, vollmacht hab ich", "grandmother"),
        ("amazon blocked my mother's account, i have power of attorney", "mother"),
    ],
)
def test_whose_account_it_is_is_heard_beside_the_power_of_attorney(text: str, who: str) -> None:
    case = told(text).case
    assert case.text("role") == who
    assert case.value("power_of_attorney") is False
    assert case.text("situation") != "linked_account"


@pytest.mark.parametrize("text", ["otto hat papas konto gesperrt", "konto von papa gesperrt, otto"])
def test_an_account_named_by_whose_it_is_is_no_account_of_the_writer(text: str) -> None:
    assert told(text).case.text("role") == "father"


@pytest.mark.parametrize(
    "text",
    [
        "otto hat mein konto gesperrt wegen papas konto",
        "amazon hat mich gesperrt, ich habe vom konto meiner mutter bezahlt",
        "mein konto ist zu, angeblich verknüpft mit dem konto meiner mutter, ich hab eine vollmacht für sie",
    ],
)
def test_the_writers_own_account_stays_theirs(text: str) -> None:
    assert told(text).case.text("role") in ("", "self")
