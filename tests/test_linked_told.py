"""The other one's account and claim, and one's own block: what is told in one breath is kept apart."""

import pytest

from tests.conversation import answering, day, told

STORY = (
    "mein freund und ich wohnen zusammen und sein amazon account wurde gesperrt wegen einer alten rechnung, und jetzt "
    "ist meiner auch weg seit 18.11.2026 obwohl ich nix damit zu tun hab"
)


def test_the_block_of_ones_own_account_is_heard_beside_that_of_another() -> None:
    assert told(STORY).case.value("block_date") == day(2026, 11, 18)


def test_no_letter_says_that_the_writer_was_told_of_claims_that_are_the_others() -> None:
    talk = told(STORY)
    talk.say("svenja.k@example.org")
    talk = answering(talk, "letter_review")
    assert talk.case.letters
    assert all("Forderungen offen" not in letter.text for letter in talk.case.newest_letters())


@pytest.mark.parametrize(
    "said",
    [
        'hab am 19.11. angerufen, die frau meinte "das konto ist verknüpft", mehr darf sie nicht sagen',
        "ich hab am 19.11. dort angerufen",
        "called them on 19 nov",
    ],
)
def test_the_day_of_a_call_does_not_become_that_of_the_block(said: str) -> None:
    talk = told("amazon hat mein konto gesperrt, svenja.k@example.org, kein geld verlangt")
    talk = answering(talk, "block_date")
    talk.say(said)
    assert talk.case.value("block_date") is None
    talk.say("seit dem 18.11.")
    assert talk.case.value("block_date") == day(2026, 11, 18)


@pytest.mark.parametrize("said", ["seit 19.11.", "am 19.11. kam die mail", "19.11. per mail erfahren"])
def test_a_day_that_answers_the_question_is_the_one_of_the_block(said: str) -> None:
    talk = told("amazon hat mein konto gesperrt, svenja.k@example.org, kein geld verlangt")
    talk = answering(talk, "block_date")
    talk.say(said)
    assert talk.case.value("block_date") == day(2026, 11, 19)


@pytest.mark.parametrize(
    "said",
    ["Ja, Winterjacke 129,99, am 29.10. bei denen angekommen", "am 29.10. zurückgeschickt", "sent it back on 29 oct"],
)
def test_the_day_of_a_parcel_does_not_become_that_of_the_block(said: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt, svenja.k@example.org, kein geld verlangt"), "block_date")
    talk.say(said)
    assert talk.case.value("block_date") is None


def test_that_the_account_is_shut_is_no_wish_to_have_it_back() -> None:
    talk = told("Amazon hat mir die Freundschaft gekündigt. 312,40 behalten sie als Andenken.")
    assert talk.asks == "goal"
    talk.say("Konto geschlossen, zu viele Retouren.")
    assert not talk.case.value("goal")
    talk.say("Das Konto können sie behalten. Das Geld nicht.")
    assert talk.case.value("goal") == ("payout",)


@pytest.mark.parametrize(
    "story",
    [
        "amazon hat meinen account gesperrt wegen angeblich 189,90 offen, bezahlt. meine freundin ist auch "
        "gesperrt weil wir dieselbe kreditkarte hatten und zusammen wohnen",
        "otto hat mein konto gesperrt wegen 240 euro schulden. meine frau wurde auch gleich gesperrt, weil wir dieselbe"
        " karte nutzen",
        "amazon blocked me over 189.90. my girlfriend is blocked too because we share a card",
        "meine freundin ist auch gesperrt weil wir zusammen wohnen. mein konto ist zu wegen 89 euro offen",
    ],
)
def test_who_was_blocked_over_a_claim_of_their_own_is_not_linked_to_whom_it_hit_second(story: str) -> None:
    assert told(story).case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "story",
    [
        "mein freund wurde gesperrt wegen schulden und ich jetzt auch weil wir zusammen wohnen",
        "amazon hat mich gesperrt weil mein freund gesperrt ist und wir dieselbe adresse haben",
    ],
)
def test_who_was_blocked_along_with_somebody_still_is(story: str) -> None:
    assert told(story).case.text("situation") == "linked_account"


@pytest.mark.parametrize("whose", ["flatmates", "brothers", "flatmate's"])
def test_a_person_without_the_apostrophe_is_one_as_well(whose: str) -> None:
    talk = told(f"amazon locked me out on nov 2nd, they say its linked to my {whose} account", language="en")
    assert talk.case.text("situation") == "linked_account"


OWN = "Mein Amazon Konto ist gesperrt wegen einer alten Rechnung über 27,98, die ich bezahlt habe. "
AS_WELL = (
    "Jetzt ist auch das Konto meines Mannes zu.",
    "Jetzt ist auch das Konto meines Mannes zu, weil wir die gleiche Kreditkarte benutzen.",
    "Das Konto meiner Frau ist jetzt auch gesperrt.",
    "Und das Konto von meinem Partner auch, nur weil wir zusammen wohnen.",
    "Die haben sogar meiner Frau das Konto gesperrt!",
    "Das meiner Freundin haben sie auch dicht gemacht, weil wir dieselbe Karte haben.",
    "Seit gestern ist auch der Account meines Bruders gesperrt, der wohnt bei mir.",
    "Betrifft auch meine Frau.",
    "Auch das Konto meines Freundes Tim ist seit 5.10. zu.",
    "Zwei Tage später war auch das Konto meines Lebensgefährten gesperrt.",
)
AS_WELL_EN = (
    "Now my husband's is blocked as well, because we use the same card.",
    "My partner can't log in any more either.",
    "They even blocked my mum because of me.",
)


@pytest.mark.parametrize("said", AS_WELL)
def test_an_account_of_theirs_that_is_shut_after_ones_own_is_not_the_ground_of_it(said: str) -> None:
    for talk in (told(OWN + said), told(OWN, said)):
        assert talk.case.value("situation") == "block_over_claim"
        assert talk.case.says_yes("linked_person")
        assert talk.case.value("block_date") is None


@pytest.mark.parametrize("said", AS_WELL_EN)
def test_nor_is_it_in_english(said: str) -> None:
    talk = told("My Amazon account is blocked over an old bill of 27.98 that I paid. " + said, language="en")
    assert talk.case.value("situation") == "block_over_claim"
    assert talk.case.says_yes("linked_person")


FIRST_THEIRS = (
    "Das Otto Konto meiner Frau wurde am 28.10. gesperrt wegen 3 angeblich nicht bezahlten Rechnungen. "
    "Am 4.11. haben sie dann auch mein Konto gesperrt.",
    "Meine Frau wurde am 28.10. bei Otto gesperrt wegen 214,70 die wir längst bezahlt haben. "
    "Am 4.11. haben sie dann auch mein Konto gesperrt.",
    "Otto hat am 28.10. das Konto von meiner Freundin gesperrt. Am 4.11. dann meins.",
    "My girlfriend's Otto was blocked on 28 October over an old bill. Mine followed on 4 November.",
)


@pytest.mark.parametrize("story", FIRST_THEIRS)
def test_where_theirs_was_the_first_it_is_the_ground_and_the_second_day_is_ones_own(story: str) -> None:
    case = told(story).case
    assert case.value("situation") == "linked_account"
    assert case.value("block_date") == day(2026, 11, 4)


OVER_THEIRS = (
    "Meine Frau wurde am 28.10. bei Otto gesperrt wegen 214,70 die wir längst bezahlt haben. Am 4.11. haben sie dann "
    "auch mein Konto gesperrt. Wir wohnen zusammen, ich hab mit der Rechnung nichts zu tun.",
    "Meine Frau wurde am 28.10. bei Otto gesperrt wegen 214,70. Am 4.11. dann auch mein Konto.",
    "das konto meiner schwester ist gesperrt wegen 45,90 schulden bei klarna, jetzt meins auch weil wir zusammen"
    " wohnen",
    "meine Freundin schuldet Zalando angeblich 74,95 und jetzt ist mein Konto auch gesperrt. gleiche Adresse",
)


@pytest.mark.parametrize("story", OVER_THEIRS)
def test_the_sum_that_theirs_was_shut_over_stands_in_no_letter_of_the_writer(story: str) -> None:
    case = told(story).case
    assert case.value("situation") == "linked_account"
    assert case.says_yes("claim_of_another")
    assert not case.known("claim_amount")
    assert not case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("amazon hat meine frau gesperrt am 28.10. wegen 214,70 die wir bezahlt haben", "am 4.11. dann auch mich!!"),
        ("meine freundin wurde am 28.10. bei amazon gesperrt wegen schulden", "am 4.11. dann auch mein konto"),
    ],
)
def test_told_in_two_bubbles_the_day_is_that_of_the_writer(first: str, second: str) -> None:
    case = told(first, second).case
    assert case.value("situation") == "linked_account"
    assert case.value("block_date") == day(2026, 11, 4)


def test_messages_that_are_counted_are_noted_beside_a_call_of_a_day() -> None:
    case = told(
        "amazon hat mein konto gesperrt am 4.11.",
        "5 mails, immer der gleiche textbaustein. am 12.11. angerufen, die meinte 'in den nächsten wochen'",
    ).case
    assert ("mail", 5, None) in [(one.way, one.count, one.when) for one in case.contacts]
    assert day(2026, 11, 12) in [one.when for one in case.contacts]
