"""What people speak to a telephone, which writes it down without stops and with figures in words."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.claims import claim_alleged, says_paid
from bot.dialogue.understand.collectors import no_collector
from bot.dialogue.understand.dictation import dictated
from bot.dialogue.understand.names import announced
from tests.conversation import BERLIN, agreed, answering, told

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("die nummer ist zwei acht vier sieben eins neun drei", "die nummer ist 2847193"),
        ("one two three four", "1234"),
        ("lindenstraße siebzehn in zweiundvierzig eins null drei wuppertal", "lindenstraße 17 in 42103 wuppertal"),
        ("hundertneunundzwanzig komma achtzig euro", "129,80 euro"),
        ("heinrich punkt vogelsang ät gmx punkt de", "heinrich.vogelsang@gmx.de"),
        ("john dot smith at gmail dot com", "john.smith@gmail.com"),
        ("vor zwei drei wochen", "vor zwei drei wochen"),
        ("one two days", "one two days"),
        ("in der goethestraße eine minute", "in der goethestraße eine minute"),
        ("wir sind acht, neun oder zehn leute", "wir sind acht, neun oder zehn leute"),
    ],
)
def test_figures_are_made_of_what_was_spoken(spoken: str, written: str) -> None:
    assert dictated(spoken) == written


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("die sagen ich hätte eine rechnung nicht bezahlt aber das habe ich bezahlt über die sparkasse", True),
        ("they say i never paid but i paid in october", True),
        ("die sagen ich hab nicht bezahlt", None),
        ("angeblich nicht bezahlt", None),
        ("ich habe nicht bezahlt", False),
    ],
)
def test_what_they_say_was_not_paid_is_no_word_of_the_persons(text: str, paid: bool | None) -> None:
    assert says_paid(text) is paid
    assert claim_alleged(text) is (True if paid is not False else None)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("nein ein inkasso war das nicht nur der otto versand selber", True),
        ("kein inkasso", True),
        ("das inkasso war nicht nett zu mir", False),
        ("das inkasso schreibt mir", False),
    ],
)
def test_that_no_collector_wrote_is_heard(text: str, none: bool) -> None:
    assert no_collector(text) is none


def test_a_story_without_stops_tells_day_payment_and_name() -> None:
    talk = agreed("de", now=NOW)
    talk.say(
        "guten tag hier spricht heinrich vogelsang ich bin 78 jahre alt der otto versand hat mir mein kundenkonto"
        " gesperrt das war anfang november und die sagen ich hätte nicht bezahlt aber das habe ich bezahlt"
    )

    assert talk.case.text("full_name") == "Heinrich Vogelsang"
    assert talk.case.value("block_date") == When(dt.date(2026, 11, 1), dt.date(2026, 11, 10), "part")
    assert talk.case.value("claim_paid") is True
    assert "Anfang November 2026" in talk.text
    talk.say("nein")
    talk.say("hundertneunundzwanzig euro und achtzig cent")
    assert talk.case.value("claim_amount") == Money(129_80)


@pytest.mark.parametrize(
    "text",
    [
        "amazon schreibt: Guten Tag, mein Name ist Jessica Schmidt vom Kundenservice, Ihr Konto ist gesperrt",
        "they wrote: my name is Jessica Smith from customer support, your account is blocked",
    ],
)
def test_the_name_in_a_mail_of_the_company_is_not_that_of_the_person(text: str) -> None:
    talk = agreed("de", now=NOW)
    talk.say(text)

    assert not talk.case.value("full_name")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("email habe ich keine meine tochter hat eine", True),
        ("ich hab keine mail von denen gekriegt", False),
        ("es kam keine mail mehr", False),
    ],
)
def test_who_has_no_mail_is_answered_by_post(text: str, without: bool) -> None:
    talk = agreed("de", now=NOW)
    talk.say("amazon hat mein konto gesperrt")
    talk.say(text)

    assert ("per Post" in talk.text) is without


@pytest.mark.parametrize(
    ("said", "street"),
    [
        ("karlheinz ruppert lindenstr zwölf 31134 hildesheim", "Lindenstr 12"),
        ("heinrich vogelsang am kirchberg sieben 37073 göttingen", "Am Kirchberg 7"),
        ("Heinrich Vogelsang, Im Winkel einundzwanzig, 04155 Leipzig", "Im Winkel 21"),
    ],
)
def test_a_house_number_in_words_stands_before_the_town(said: str, street: str) -> None:
    talk = answering(told("ebay hat mein konto gesperrt", "h@example.org"), "full_name")
    talk.say(said)
    assert talk.case.text("postal_address").startswith(street)


def test_words_that_are_no_house_number_stay_words() -> None:
    assert dictated("am Freitag zwei Mails an Nürnberg drei Briefe") == "am Freitag zwei Mails an Nürnberg drei Briefe"


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("kirchweg zwölf dreißig eins fünf neun hannover", "kirchweg 12 30159 hannover"),
        ("mozartstraße drei eins null eins eins fünf berlin", "mozartstraße 3 10115 berlin"),
        ("in siebzigtausendeinhundertdreiundsiebzig stuttgart", "in 70173 stuttgart"),
        ("am alten markt drei in achtundzwanzig eins fünf fünf bremen", "am alten markt 3 in 28155 bremen"),
        ("h punkt dörfler also d o e r f l e r at web punkt de", "h.doerfler@web.de"),
        ("hans-joachim punkt doerfler at t minus online punkt de", "hans-joachim.doerfler@t-online.de"),
        ("ich schreibe also info at gmx punkt de", "ich schreibe also info@gmx.de"),
        ("da sind siebzigtausend euro drauf", "da sind siebzigtausend euro drauf"),
    ],
)
def test_postcodes_and_mail_addresses_are_written_as_they_were_spelt(spoken: str, written: str) -> None:
    assert dictated(spoken) == written


@pytest.mark.parametrize(
    ("bank", "company"),
    [
        ("sparda bank", "Sparda Bank"),
        ("volks bank", "Volksbank"),
        ("sparkasse essen", "Sparkasse Essen"),
        ("commerz bank", "commerzbank"),
        ("pay pal", "paypal"),
    ],
)
def test_a_company_of_two_words_is_heard_in_a_story_without_stops(bank: str, company: str) -> None:
    talk = agreed("de", now=NOW)
    talk.say(
        f"guten tag ich bin achtundsiebzig und diktiere das hier also die {bank} hat mein konto gesperrt und da ist"
        " meine rente drauf ich komm an nix mehr ran"
    )
    assert talk.case.text("company") == company


@pytest.mark.parametrize(
    ("said", "company"),
    [
        (
            "ja sparda bank baden württemberg konto nummer weiß ich nicht auswendig warten sie de neunundachtzig",
            "Sparda Bank",
        ),
        ("bezahlt hab ich über die sparkasse", ""),
    ],
)
def test_a_bank_is_heard_in_a_long_answer_to_the_question_for_the_company(said: str, company: str) -> None:
    talk = told("mein konto ist gesperrt")
    assert talk.asks == "company"
    talk.say(said)
    assert talk.case.text("company") == company


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("guten tag mein name ist ähm ernst wilhelm krause ich habe ein problem mit paypal", "Ernst Wilhelm Krause"),
        ("ja guten tag hier ist der hans joachim dörfler ich bin einundachtzig", "Hans Joachim Dörfler"),
        ("hier ist die rechnung september ich hab bezahlt", None),
    ],
)
def test_a_name_is_heard_behind_a_sound_and_behind_here_is(said: str, name: str | None) -> None:
    assert announced(said) == name


def test_a_long_name_before_a_street_of_several_words_is_kept_whole() -> None:
    talk = answering(told("ebay hat mein konto gesperrt", "h@example.org"), "full_name")
    talk.say("hans joachim dörfler am alten markt drei in achtundzwanzig eins fünf fünf bremen")
    assert talk.case.text("full_name") == "Hans Joachim Dörfler"
    assert talk.case.text("postal_address") == "Am Alten Markt 3\n28155 Bremen"


def test_a_mail_address_is_no_account_of_a_bank_of_the_town() -> None:
    talk = told("die volksbank ulm hat mein konto gekündigt", "h.doerfler@example.org")
    assert talk.case.text("reply_email") == "h.doerfler@example.org"
    assert not talk.case.text("account_identifier")
