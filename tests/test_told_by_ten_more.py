"""What ten more people told, each upset and in their own German, and what the letters made of it."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.turn import Burst
from bot.dialogue.understand.claims import blocked, claim_alleged
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.replies import classify
from tests.conversation import BERLIN, Conversation, day, told

TODAY = dt.date(2026, 11, 24)
FLATMATE = (
    'und zwar seit dem 6.11. Als Grund schreiben sie: "Ihr Konto ist mit einem anderen Konto verknüpft." Mein '
    "Mitbewohner wurde im Oktober gesperrt, weil er so viel zurückgeschickt hat."
)


def texts(talk: Conversation) -> str:
    return "\n".join(one.text for one in talk.case.newest_letters())


# ---- who, which account, whose story


def test_the_bank_was_the_sender_of_the_letter_to_the_bank() -> None:
    talk = told("ich schreibe für meine Mutter. Die Sparkasse hat ihr das Girokonto gekündigt.")
    assert talk.asks == "represented_person"
    talk.say("Sparkasse Holstein, Kündigung zum 31. Januar 2027, der Brief ist vom 16. November.")
    assert not talk.case.text("represented_person")
    assert talk.case.text("company") == "Sparkasse Holstein"
    talk.say("Sie heißt Irmgard Petersen, Möllner Landstr. 8, 23879 Mölln")
    assert talk.case.text("represented_person") == "Irmgard Petersen"


def test_the_money_in_the_account_became_its_number() -> None:
    talk = told("ebay hod mei konto zuagmacht am 12. november", "do san no 1.480 euro drin vo de letztn zwoa wocha")
    assert not talk.case.text("account_identifier")
    assert talk.case.value("balance") == Money(1480_00)


def test_what_happened_to_my_flatmate_was_told_of_me() -> None:
    talk = told("Amazon hat meinen Account gesperrt", FLATMATE)
    assert talk.case.value("block_date") == day(2026, 11, 6)
    assert talk.case.text("situation") == "linked_account"
    assert not talk.case.known("role")
    assert not talk.case.contacts  # nobody writes since a day


def test_my_mother_whose_account_it_is_is_still_heard() -> None:
    assert told("meine mutter wurde im oktober bei amazon gesperrt und weiß nicht weiter").case.text("role") == "mother"


# ---- money


@pytest.mark.parametrize("said", ["na koane forderung", "schulde dene nüt", "da is koa rechnung offen"])
def test_no_claim_in_dialect_was_a_claim(said: str) -> None:
    assert claim_alleged(said) is False


def test_what_games_cost_was_called_a_balance() -> None:
    talk = told("steam hat mich gebannt", "hab da spiele für bestimmt 900€ drauf und nen skin inventar")
    assert not talk.case.known("balance")
    assert talk.case.text("situation") != "frozen_balance"
    assert told("steam hat mich gebannt", "900€ guthaben drauf").case.value("balance") == Money(900_00)


def test_the_day_on_which_the_ban_came_was_lost() -> None:
    case = told("mein steam account wurde gehackt. ban kam am 20.11., 480 euro spiele drauf").case

    assert case.value("block_date") == day(2026, 11, 20)
    assert case.text("situation") != "frozen_balance"


@pytest.mark.parametrize("said", ["Nein, Geld will keiner", "geld will da keiner von mir", "keiner will geld"])
def test_that_nobody_wants_money_was_my_wish_for_money(said: str) -> None:
    assert wants(said) == ()


def test_a_nod_became_a_subscription_and_a_sum_a_ground() -> None:
    talk = told(
        "n26 hat mein konto gekündigt zum 31.1.2027", "Ali Demir", "Sonnenallee 100, 12059 Berlin, ali@example.org"
    )
    talk.say("ja")
    for _ in range(4):
        if talk.asks == "block_reason":
            break
        talk.say("weiß ich nicht")
    assert talk.asks == "block_reason"
    talk.say("3.240 Euro sind drauf")
    assert not talk.case.text("block_reason")
    assert talk.case.value("balance") == Money(3240_00)


# ---- days


def test_the_refusal_of_the_next_day_stood_under_the_day_of_my_appeal() -> None:
    (refusal,) = [
        one
        for one in exchanges("iisprach hani gmacht am 16.11., am 17. hends abglehnt", TODAY)
        if one.kind == "refusal"
    ]
    assert refusal.when == day(2026, 11, 17)
    first, second = exchanges("am 16.11. gemailt und am 17. angerufen", TODAY)
    assert (first.when, second.when) == (day(2026, 11, 16), day(2026, 11, 17))


def test_what_they_said_on_a_day_was_a_call_of_mine() -> None:
    (theirs,) = exchanges("am 18. hams gsogt i soll wartn", TODAY)
    assert theirs.by == "company"


def test_the_day_of_the_parcel_could_not_be_mended() -> None:
    talk = told(
        "klarna hat mich gesperrt und jetzt inkasso riverty 189,90 ich hab die hose zurückgeschickt am 2.10. mit dhl",
        "nein", "R-77812-KL", "Nina Wolter, Kastanienallee 3, 10435 Berlin", "nina.w@web.de",
    )  # fmt: skip
    assert talk.case.value("returned_on") == day(2026, 10, 2)
    talk.say("korrektur es war der 12.10. mit dem paket")
    assert talk.case.value("returned_on") == day(2026, 10, 12)


def test_no_letter_speaks_of_a_day_that_comes_after_its_own() -> None:
    talk = told(
        "klarna hat mich gesperrt und jetzt inkasso riverty 189,90 ich hab die hose zurückgeschickt am 2.10. mit dhl",
        "nein", "R-77812-KL", "Nina Wolter, Kastanienallee 3, 10435 Berlin", "nina.w@web.de", "ja",
    )  # fmt: skip
    assert "24. November 2026" in texts(talk)
    talk.wait(dt.datetime(2026, 12, 2, 12, 0, tzinfo=BERLIN))
    text = "Die Forderung wurde storniert. Es ist nichts mehr offen."
    talk.hear(Burst(forward_from="Riverty", forward_date="2026-12-02T10:00:00+01:00", forward_text=text))
    told_of = [one for one in talk.case.newest_letters() if "2. Dezember 2026 per E-Mail" in one.text]
    assert told_of
    assert all(one.drafted_on == dt.date(2026, 12, 2) for one in told_of)


def test_a_mail_and_its_answer_were_a_parcel_that_came_back() -> None:
    talk = told("Amazon hat meinen Account gesperrt seit 6.11., ich will mein geld", "p.sommer@mailbox.org", "nein")
    talk.say("Paula Sommer, Sonnenstr. 9, 80331 München")
    talk.say("55 Euro Guthaben")
    talk.say("ja")
    assert talk.asks == "refunds_open"
    talk.say('gemailt am 7.11., am 10.11. Antwort Textbaustein: "Die Entscheidung ist endgültig."')
    assert not talk.case.known("refund_arrived")


# ---- grounds, answers, dialect


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("de sogn i häd gfälschte hosn vakauft. so a schmarrn", "gefälschte hosen verkauft"),
        ("account deaktiviert wegen angeblicher beschwerde von fahrgast. ich hab familie", "Beschwerde von Fahrgast"),
        ("weil ich eine gefälschte Tasche verkauft haben soll, war aber echt", "eine gefälschte Tasche verkauft"),
        ("wegen angeblicher schulden gesperrt", ""),
    ],
)
def test_the_ground_that_they_named_was_not_heard(said: str, named: str) -> None:
    assert ground(said) == named


@pytest.mark.parametrize(
    "said", ["wir halten an der Kündigung fest. Gründe müssen wir nicht nennen.", "Wir halten an der Sperre fest."]
)
def test_that_they_stick_to_it_was_no_answer(said: str) -> None:
    assert classify(said) == "final_textblock"


def test_being_thrown_out_is_a_block_with_its_day() -> None:
    assert told("Vinted hat mich rausgeschmissen, schon am 3.11.").case.value("block_date") == day(2026, 11, 3)
    assert told("bei uber komm ich seit samstag nicht mehr in die app").case.value("block_date") == day(2026, 11, 21)
    assert not blocked("ich komm nicht mehr ins internet")


def test_a_son_s_mail_was_his_mother_s_account_at_the_bank() -> None:
    talk = told("ich schreibe für meine Mutter. Die Sparkasse Holstein hat ihr das Girokonto gekündigt.")
    talk.say("Irmgard Petersen")
    talk.say("jan.petersen@posteo.de")
    assert not talk.case.text("account_identifier")
    assert talk.case.text("reply_email") == "jan.petersen@posteo.de"


def test_which_rule_i_broke_is_not_known_and_the_account_is_still_asked_for() -> None:
    talk = told("uber hat mich als fahrer gesperrt seit 21.11.", "keine ahnung welche beschwerde sagen die nicht")
    assert not talk.case.known("account_identifier")
    assert talk.asks == "account_identifier"


def test_their_no_stood_under_the_day_of_the_first_upload() -> None:
    said = "hochgeladen am 17.11., 18.11. und 20.11., abgelehnt am 21.11. ohne begründung"
    told_of = [(one.by, one.kind, one.when) for one in exchanges(said, TODAY)]
    mine = [("person", "other", day(2026, 11, number)) for number in (17, 18, 20)]
    assert told_of == [*mine, ("company", "refusal", day(2026, 11, 21))]


def test_a_promise_of_some_days_was_an_answer_without_words() -> None:
    (promise,) = exchanges("am telefon hieß es am 19. dass es in 3 tagen frei ist", TODAY)
    assert (promise.kind, promise.when) == ("promise", day(2026, 11, 19))
    assert promise.quote == "es in 3 tagen frei ist"
    assert not [
        one for one in exchanges("ob das konto wieder frei ist, am 12.11. gemailt", TODAY) if one.kind == "promise"
    ]


def test_the_street_mended_at_another_question_stayed_wrong_in_the_letter() -> None:
    talk = told("amazon sperrt mich seit gestern", "steffi.l@web.de", "stefanie lehmann, am ring 4, 39104 magdeburg")
    talk.say("nein")
    talk.say("ja")
    talk.say("nee die strasse ist am ring 14")
    assert talk.case.text("postal_address") == "Am Ring 14\n39104 Magdeburg"


def test_a_bank_typed_small_has_its_capitals_in_the_letter() -> None:
    talk = told("meine bank hat mir das konto gekündigt zum 15.1.2027", "volksbank ulm biberach")
    assert talk.case.text("company") == "Volksbank Ulm Biberach"
