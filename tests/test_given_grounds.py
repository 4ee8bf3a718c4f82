"""The ground that was named for a block, and that none was: what is not known is not told to anybody."""

import datetime as dt
from dataclasses import replace
from functools import partial

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand import claims
from bot.dialogue.understand.ages import minor
from bot.dialogue.understand.given_grounds import ground, none_given
from tests import conversation
from tests.conversation import BERLIN, Conversation

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
DRAFTED = (
    "my paypal is limited since 5 november, 640 euro inside",
    "ben.o@example.org",
    "Ben Okafor, Soldiner Str. 7, 13359 Berlin",
    "yes correct",
)
NO_GROUND = "Ein Grund wurde mir nicht genannt"


told = partial(conversation.told, language="en", now=NOW)


def first_letter(talk: Conversation) -> str:
    return talk.case.newest_letters()[0].text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("they only say violation of terms", "violation of terms"),
        (
            "they banned me for Community Standards on child sexual exploitation, I never did",
            "Community Standards on child sexual exploitation",
        ),
        ("irgendwas mit „Verstoß gegen die Katalogregeln“", "Verstoß gegen die Katalogregeln"),
        ("wegen Verstoß gegen die Nutzungsbedingungen gesperrt", "Verstoß gegen die Nutzungsbedingungen"),
        ('They told "unusual activity"', "unusual activity"),
        ("banned for spam on 5 nov", "spam"),
        ("mein ps5 account is gebannt weil ich angeblich im chat beleidigt hab", "im chat beleidigt"),
        ("xbox banned me because i supposedly insulted someone in chat", "insulted someone in chat"),
        ("sie sagen ich hätte gefälschte Ware verkauft", "gefälschte Ware verkauft"),
        ("die behaupten, dass ich fakes verkauft hätte und haben mein geld", "fakes verkauft"),
        ("sie meinen ich soll pakete nicht ausgeliefert haben", "pakete nicht ausgeliefert"),
        ("angeblich hätte ich die karte von jemand anderem benutzt", "die karte von jemand anderem benutzt"),
        ("they say I sold fake goods and closed it", "sold fake goods"),
        ("sie sagen ich hätte noch 30 tage zeit", ""),
        ("sie sagen ich soll warten", ""),
        ("they say i have to wait", ""),
        ("amazon sagt ich hätte 60 euro nicht bezahlt", ""),
        ("klarna hat gesperrt weil ich angeblich 89 euro schulde", ""),
        ("gesperrt weil ich angeblich die rechnung nicht bezahlt hab", ""),
        ("community standards on the 5th", "community standards"),
        ('I bought "The Witcher 3" there', ""),
        ("„eBay hat mich gesperrt“, meinte er", ""),
    ],
)
def test_a_ground_is_passed_on_as_it_was_told(text: str, named: str) -> None:
    assert ground(text) == named


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("account gesperrt, kein Grund genannt", True),
        ("no reason given", True),
        ("ohne Begründung", True),
        ("grundlos gesperrt", True),
        ("mein konto wurde ohne jeden Grund gesperrt", True),
        ("locked my account for no reason on 3 November", True),
        ("dürfen die mich einfach ohne grund sperren", False),
        ("can they ban me without a reason?", False),
        ("there is no reason to block me", False),
        ("ich hab die nicht ohne grund angerufen", False),
        ("ich weiß den Grund nicht", False),
    ],
)
def test_only_who_says_so_was_given_no_ground(text: str, none: bool) -> None:
    assert none_given(text) is none


def test_a_ground_that_is_not_known_is_not_called_one_that_was_not_given() -> None:
    talk = told(*DRAFTED, "I don't know", "that's enough")

    assert talk.case.known("block_reason")
    assert NO_GROUND not in first_letter(talk)


@pytest.mark.parametrize("text", ["none", "they didn't say", "no reason given", "keinen"])
def test_that_no_ground_was_given_is_written(text: str) -> None:
    assert NO_GROUND in first_letter(told(*DRAFTED, text, "that's enough"))


def test_the_ground_and_the_promised_answer_told_beside_other_things_are_in_the_letter() -> None:
    talk = told(
        *DRAFTED,
        "I don't know",
        "I wrote in the app support 3 times, last on 10 november, they only say violation of terms",
        "they promised to answer in 48 hours",
        "that's enough",
    )

    assert "violation of terms" in first_letter(talk)
    assert "zwei Anfragen an Sie" in first_letter(talk)
    assert "10. November 2026, Nachricht: meine Anfrage an Sie" in first_letter(talk)
    assert "Ihre Ankündigung, die Sache zu prüfen oder zu antworten" in first_letter(talk)
    assert "freigegeben wird" not in first_letter(talk)


def test_praise_for_the_draft_is_no_ground() -> None:
    assert not told(*DRAFTED, "looks good").case.value("block_reason")


def test_a_ground_told_at_the_summary_is_kept_and_shown() -> None:
    talk = told(*DRAFTED[:3], 'They told "unusual activity"')

    assert talk.case.text("block_reason") == "unusual activity"
    assert "Reason given: unusual activity" in talk.text


def test_what_somebody_is_said_to_have_done_is_no_claim_for_money() -> None:
    talk = conversation.told("mein steam account ist gesperrt weil ich angeblich gecheatet hab", now=NOW)
    assert talk.case.value("claim_alleged") is None
    assert talk.asks != "court_letter"
    assert talk.case.value("block_reason") == "gecheatet"


@pytest.mark.parametrize(
    "said",
    [
        "n26 hat das konto gesperrt, angeblich hab ich ne phishing mail angeklickt sagt die bank",
        "paypal hat gesperrt, ich hätte angeblich auf einen fake link geklickt",
        "postbank hat mein konto gesperrt wegen phishing verdacht",
        "amazon hat mein konto zu, ich hätte angeblich falsche angaben gemacht",
        "ebay hat gesperrt, angeblich ungewöhnliche aktivitäten",
    ],
)
def test_what_a_company_alleges_is_neither_a_forgery_nor_a_debt(said: str) -> None:
    case = conversation.told(said, now=NOW).case

    assert case.value("situation") != "phishing"
    assert case.value("claim_alleged") is None


@pytest.mark.parametrize("said", ["angeblich fehlt noch was", "angeblich hab ich was bestellt", "angeblich 80 euro"])
def test_what_is_alleged_to_be_owed_is_a_debt(said: str) -> None:
    assert conversation.told(f"otto hat mein konto gesperrt, {said}", now=NOW).case.value("claim_alleged") is True


def test_laundered_money_is_no_bill() -> None:
    case = conversation.told("revolut blocked me, they say i am involved in money laundering", now=NOW).case

    assert case.value("claim_ground") is None


def test_what_they_say_i_did_became_a_claim_or_an_unpaid_bill() -> None:
    assert claims.claim_alleged("they claim that i cancelled too many orders") is None
    assert claims.says_paid("amazon sagt ich hätte zu viel zurückgeschickt") is None
    assert claims.says_paid("das hab ich alles zurückgeschickt") is False


def test_a_day_alone_is_no_answer_to_how_much_money_is_stuck() -> None:
    talk = conversation.told("n26 hat mein konto gekündigt zum 31.1.2027", "Ali Demir", now=NOW)
    talk.say("Sonnenallee 100, 12059 Berlin, ali@example.org")
    for _ in range(6):
        if talk.case.open == "balance":
            break
        talk.say("ja" if talk.case.open == "confirm_facts" else "weiß ich nicht")
    assert talk.case.open == "balance"
    talk.say("zum 31.1.2027")
    assert not talk.case.known("balance")


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ('"betrügerische aktivität" steht da. ich hab nix gemacht', "betrügerische Aktivität"),
        ("„Verstoß gegen Regel 7“ stand in der Mail", "Verstoß gegen Regel 7"),
        ('"risk concerns" is what it says', "risk concerns"),
        ("steht nur: auffälliges verhalten", "auffälliges Verhalten"),
    ],
)
def test_a_ground_that_is_named_before_where_it_stands_is_heard(said: str, known: str) -> None:
    assert ground(said) == known


def test_a_forwarded_mail_tells_the_ground_in_their_words_and_what_happened() -> None:
    talk = conversation.agreed()
    said = "Hallo Yvonne, wegen ungewöhnlicher Aktivitäten haben wir Ihr Konto am 5. November 2026 geschlossen. Zalando"
    talk.hear(Burst(forward_text=said, forward_from="Zalando", forward_date="2026-11-10T10:00:00+01:00"))

    assert talk.asks != "what_happened"
    conversation.answering(talk, "confirm_facts")
    talk.say("ja")
    letter = talk.case.newest_letters()[0]
    assert "„wegen ungewöhnlicher Aktivitäten haben wir Ihr Konto am 5. November 2026 geschlossen“" in letter.text


# ---- in their own words


def grounded(said: str) -> Conversation:
    talk = conversation.told("ebay hat mein verkäuferkonto gesperrt am 3.11.2026", now=NOW)
    for _ in range(12):
        if talk.asks == "block_reason":
            break
        talk.say(conversation.REPLIES[talk.asks]) if talk.asks in conversation.REPLIES else talk.tap("unknown")
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        (
            "Dear customer, we had to suspend your account due to unusual activity. Please do not reply to this email.",
            "",
        ),
        ("We regret to inform you that your account was closed due to excessive returns. Sincerely, Alex", ""),
        ("suspicious activity", "„suspicious activity“"),
        ("die schreiben nur: suspicious activity", "„suspicious activity“"),
        ("Ihr Konto wurde wegen ungewöhnlicher Aktivität eingeschränkt. Mit freundlichen Grüßen Ihr eBay-Team", ""),
    ],
)
def test_what_they_wrote_is_quoted_and_not_said_in_other_words(said: str, quoted: str) -> None:
    talk = conversation.answering(grounded(said), "letter_review")
    letter = first_letter(talk)
    assert (quoted or "In Ihrer Mitteilung dazu heißt es: „") in letter
    assert "sinngemäß" not in letter
    for beside in ("Dear", "Sincerely", "do not reply", "Grüßen Ihr"):
        assert beside not in letter


@pytest.mark.parametrize("said", ["wegen ungewöhnlicher aktivität", "Verstoß gegen die Community Guidelines"])
def test_a_ground_in_words_of_ones_own_is_no_quotation(said: str) -> None:
    assert "Als Grund wurde sinngemäß genannt" in first_letter(conversation.answering(grounded(said), "letter_review"))


@pytest.mark.parametrize(
    "said",
    [
        "Dear customer, thank you for contacting us. Our team is looking into your request.",
        "Hi Jana, we have forwarded your case to the department and they will contact you shortly. Best regards",
    ],
)
def test_a_mail_that_names_no_ground_is_none(said: str) -> None:
    assert not grounded(said).case.text("block_reason")


@pytest.mark.parametrize(
    ("said", "ground"),
    [
        (
            "meine bank ING schreibt am 20.11. wegen geldwäsche verdacht konto gesperrt, keine auskunft",
            "Geldwäsche Verdacht",
        ),
        ("paypal says because of suspicious activity account limited on 12 nov", "suspicious activity"),
    ],
)
def test_that_the_account_is_blocked_is_no_part_of_the_ground(said: str, ground: str) -> None:
    assert conversation.told(said, language="de").case.text("block_reason") == ground


def test_please_wait_is_no_ground() -> None:
    said = "revolut locked my account on the 19th, chat agent said 'reviewing, please wait' on the 20th"
    assert not conversation.told(said, language="en").case.text("block_reason")


@pytest.mark.parametrize("topic", ["letter_review", "block_reason", "what_happened"])
@pytest.mark.parametrize(
    "text",
    [
        'Sie schreiben: "Bitte laden Sie eine Kopie Ihres Ausweises hoch."',
        'they wrote "please upload a photo of your passport"',
        "Die schreiben: „Um Ihr Konto freizuschalten, senden Sie uns bitte Ihren Personalausweis.“",
    ],
)
def test_a_demand_for_an_id_is_no_ground(topic: str, text: str) -> None:
    talk = conversation.answering(conversation.told("ebay hat mein konto am 20.11.2026 gesperrt"), "letter_review")
    talk.case = replace(talk.case, open=topic)
    talk.say(text)

    assert not talk.case.text("block_reason")
    assert talk.case.text("identity_papers") == "asked"
    assert not any("upload" in one.text or "hoch" in one.text for one in talk.case.newest_letters())


def test_a_ground_beside_the_demand_for_an_id_stays_one() -> None:
    talk = conversation.answering(conversation.told("ebay hat mein konto am 20.11.2026 gesperrt"), "letter_review")
    talk.say('"Aufgrund verdächtiger Aktivitäten benötigen wir Ihren Ausweis"')

    assert "verdächtig" in talk.case.text("block_reason")


@pytest.mark.parametrize(
    "said",
    [
        "weil ich angeblich was gefälschtes verkauft hab",
        "angeblich was falsches gepostet",
        "wegen angeblich zu viel fraud",
    ],
)
def test_what_the_person_retells_in_german_is_not_quoted_as_the_notice(said: str) -> None:
    talk = conversation.answering(conversation.told("ebay hat mein konto am 20.11. gesperrt", said), "letter_review")
    text = next(one.text for one in talk.case.newest_letters() if one.kind in ("unblock_demand", "p2b_complaint"))

    assert "heißt es:" not in text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("angeblich unter 13. sie ist am 4.3.2011 geboren", "angeblich unter 13"),
        ("angeblich fake profil, aber ich bin echt", "fake profil"),
        ("allegedly under 13. she is 15", "allegedly under 13"),
        ("die sagen, Handel mit Fälschungen. stimmt gar nicht", "Handel mit Fälschungen"),
    ],
)
def test_what_i_hold_against_a_ground_stood_in_the_letter_as_their_word(text: str, named: str) -> None:
    talk = conversation.told("instagram hat das profil @lea.kuehn gesperrt seit 20.11.", language="de", now=NOW)
    conversation.answering(talk, "block_reason")
    talk.say(text)
    assert talk.case.text("block_reason") == named


@pytest.mark.parametrize(
    "text",
    [
        "hi ich bin 16\ninsta hat mich gebannt",
        "insta hat mich gebannt weil ich zu jung bin, bin aber 16",
        "i (15) am banned on insta",
    ],
)
def test_who_is_not_of_age_is_told_of_a_parent_also_where_more_is_told(text: str) -> None:
    assert minor(text)


@pytest.mark.parametrize(
    "said", ['am 20.11. kam "endgültig"', 'sie schreiben "final"', 'die antwort: "ist abgelehnt."']
)
def test_that_it_is_final_is_no_ground(said: str) -> None:
    assert ground(said) == ""


@pytest.mark.parametrize(
    ("said", "ground"),
    [
        (
            "hi also amazon hat mich gesperrt weil ich angeblich mit nem anderen konto verbunden bin",
            "mit einem anderen Konto verbunden",
        ),
        ("hi leute, ebay hat mich gesperrt wegen verstoß gegen grundsätze", "Verstoß gegen Grundsätze"),
        ("hello, etsy suspended my shop because of suspicious activity", "suspicious activity"),
    ],
)
def test_what_the_person_wrote_behind_a_hello_was_quoted_as_the_company(said: str, ground: str) -> None:
    fact = told(said).case.facts["block_reason"]
    assert (fact.value, fact.source) == (ground, "said")


@pytest.mark.parametrize(
    "said",
    [
        "airbnb hat mein konto deaktiviert weil ein gast behauptet da wäre eine kamera im bad",
        "airbnb hat mein konto deaktiviert weil ein gast gelogen hat",
        "airbnb deactivated me because a guest claimed there was a camera",
    ],
)
def test_what_a_guest_says_is_no_link_to_another_account(said: str) -> None:
    assert told(said).case.text("situation") != "linked_account"


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("ungewöhnliche aktivität schreiben die", "ungewöhnliche Aktivität"),
        ("verdächtige aktivitäten sagen sie", "verdächtige Aktivitäten"),
        ("verstoß gegen die richtlinien behaupten die", "Verstoß gegen die Richtlinien"),
        ("ungewöhnliche zahlungen schreibt paypal", "ungewöhnliche Zahlungen"),
    ],
)
def test_that_they_write_so_stood_in_the_ground(said: str, named: str) -> None:
    assert ground(said) == named
