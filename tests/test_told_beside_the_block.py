"""What is told of courts, answers and other people beside a block, each complained of as it was heard wrongly."""

import pytest

from bot.dialogue.understand.names import full_name
from bot.dialogue.understand.replies import classify
from tests.conversation import day, told

# ---- days of who puts the month first


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("facebook blocked since 11/12/2026", day(2026, 11, 12)),  # the 11th of December is still to come
        ("facebook blocked me on 11/12", day(2026, 11, 12)),
        ("facebook blocked me on 12/11/2026", day(2026, 11, 12)),
        ("facebook gesperrt seit 03/11/2026", day(2026, 11, 3)),
    ],
)
def test_a_day_that_can_only_be_past_the_american_way_was_lost(said: str, on: object) -> None:
    assert told(said).case.value("block_date") == on


def test_a_day_that_shall_come_is_turned_round_by_nothing() -> None:
    case = told("facebook blocked me, they will delete everything on 03/12/2026").case
    assert case.value("deletion_date") == day(2026, 12, 3)


# ---- courts and lawyers


@pytest.mark.parametrize(
    "said", ["Mahnbescheid nie bekommen", "hab nie einen Mahnbescheid bekommen", "never got a payment order before"]
)
def test_that_no_mahnbescheid_came_took_the_enforcement_order_back(said: str) -> None:
    talk = told("Hab nen Vollstreckungsbescheid bekommen am 23.11.2026, wegen Otto 240 Euro")
    talk.say("Einspruch hab ich heute schon eingelegt")
    assert not talk.case.contacts  # it went to the court, and not to Otto
    talk.say(said)
    assert talk.case.text("court_order") == "vollstreckungsbescheid"
    assert talk.case.says_yes("court_letter")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("a Anwalt, Dr. Hofer", "Dr. Hofer"),
        ("der Anwalt heißt Dr. Hofer", "Dr. Hofer"),
        ("a lawyer, Dr. Hofer", "Dr. Hofer"),
        ("Rechtsanwalt Dr. Hofer", "Rechtsanwalt Dr. Hofer"),
        ("ein Anwalt, Kanzlei Hofer & Partner", "Kanzlei Hofer & Partner"),
        ("ein Anwalt", ""),
    ],
)
def test_the_letter_went_to_a_lawyer(said: str, name: str) -> None:
    talk = told("ein inkassobrief kam wegen Otto 240 Euro", "nein nix vom gericht", "nicht bezahlt")
    assert talk.asks == "collection_agency"
    talk.say(said)
    assert talk.case.text("collection_agency") == name


def test_the_lawyer_is_not_who_writes() -> None:
    assert full_name("Anwalt Dr. Hofer, München") is None
    assert full_name("Petra Anwalt, München") == "Petra Anwalt"


# ---- answers that came


@pytest.mark.parametrize(
    "said",
    [
        "611,40 sind da!! aber konto zu",
        "611.40 arrived but account still closed",
        "lisa kommt wieder rein, marco aber nicht",
        "sind wieder frei. marcos aber nicht",
        "lisa is back in, marco isn't",
        "nur eins ist wieder frei",
    ],
)
def test_half_an_answer_was_unheard(said: str) -> None:
    assert classify(said) == "partial"


@pytest.mark.parametrize(
    "said", ["sind die 611,40 noch da?", "611,40 euro sind da noch drin", "the money is not there yet"]
)
def test_money_that_lies_there_has_not_come(said: str) -> None:
    assert classify(said) != "partial"


def test_who_says_that_the_money_is_there_was_asked_whether_it_is() -> None:
    talk = told("Airbnb hat mein Konto am 5.11.2026 gesperrt und 611,40 meine auszahlung einbehalten, keine Forderung")
    for said in (
        "jan@example.org",
        "Jan Petersen, Möllner Landstr. 8, 23879 Mölln",
        "ja",
        "ja",
        "reicht so",
        "passt so",
    ):
        talk.say(said)
    talk.say("alle drei heute per Mail abgeschickt")
    talk.say("611,40 sind da!! aber konto zu")
    assert talk.asks != "refund_received"
    assert talk.case.value("balance") is False


# ---- what stands beside the block and is none of it


@pytest.mark.parametrize(
    "said",
    [
        "vinted hat mein konto am 11.11. gesperrt wegen einer bluse für 8 euro",
        "ebay: gesperrt 12.11., der käufer will 60 euro zurück und lügt",
        "ebay suspended me 12 nov, the buyer wants 60 euro back and lies",
        "zalando gesperrt, meine nachbarin hat auch post von inkasso bekommen über 89 euro",
        "zalando blocked me, my neighbour got a collector's letter over 89 euro too",
        "amazon hat bei mir zugemacht, gesperrt, mein nachbar auch aber der hatte 90 euro schulden",
        "konto bei otto gesperrt. hab gehört dass die auch gern mal 40 euro mahngebühr wollen, bei mir nix",
        "otto blocked me. i heard they like to charge 40 euro fees, not me though",
        "amazon hat mich gesperrt, kein inkasso aber ich hab angst dass die 500 euro wollen",
        "amazon blocked me, no collector yet but i fear they want 500 euro",
        "netflix gesperrt, am 12.11. abgebucht 13,99",
        "paypal: am 12.11. gesperrt, am 13.11. hab ich 25 euro für parken bezahlt bar",
        "paypal blocked 12 nov, on 13 nov i paid 25 euro for parking in cash",
        "ebay banned me yesterday, sold something for 35 euro on 2 nov",
        "airbnb closed my account 8 nov, i had booked for 24 dec for 420 euro",
        "revolut blocked, i don't have 2000 euro there as they say but 200",
        "it's about zalando, otto was 2019 and is settled",
        "wurde bei zalando gesperrt weil angeblich adresse hauptstr 5 da wohnen auch die schulzes",
    ],
)
def test_nobody_demands_that_of_me(said: str) -> None:
    case = told(said).case
    assert not case.says_yes("claim_alleged")
    assert not case.known("claim_amount")
    assert not case.known("claim_paid")
    assert not case.known("payment_date")
    assert case.text("situation") not in {"identity_theft", "collection_only"}


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("ebay hat mich am 12.11. gesperrt nachdem ich am 10.11. die adresse geändert hab", day(2026, 11, 12)),
        ("ebay suspended me on 12 nov after i changed my address on 10 nov", day(2026, 11, 12)),
        ("amazon gesperrt 12.11. davor am 1.11. schon mal 2 stunden", day(2026, 11, 12)),
        ("discord ban nov 13, the guy who reported me is called max miller", None),
        ("instagram gone since nov 18, had 4500 followers", day(2026, 11, 18)),
        ("tiktok ban 16 nov, i have an ad deal for 1500 euro from 1 dec", day(2026, 11, 16)),
        ("meta deleted my insta on nov 17", day(2026, 11, 17)),
    ],
)
def test_of_two_days_the_blocks_is_taken(said: str, on: object) -> None:
    case = told(said).case
    assert case.value("block_date") == on
    assert not case.contacts  # "is called" is no call


def test_a_friend_who_lost_money_asks_for_nothing() -> None:
    assert not told("facebook blocked since 15 nov, my mate lost 200 euro that way").case.known("role")


@pytest.mark.parametrize(
    "said",
    [
        "ich war bei amazon kunde seit 2009 und hab da bestimmt 20000 euro gelassen, gesperrt am 12.11.",
        "i was an amazon customer since 2009 and spent 20000 euro there, blocked 12 nov",
    ],
)
def test_what_i_spent_became_my_postcode(said: str) -> None:
    assert not told(said).case.known("postal_address")


def test_what_i_never_did_was_the_ground_that_they_named() -> None:
    assert not told("steam gebannt, ich hab nie gecheatet und auch keine 20 euro cheat gekauft").case.known(
        "block_reason"
    )
    assert told("steam gebannt wegen cheat").case.text("block_reason") == "cheat"


@pytest.mark.parametrize("said", ["ich glaub die wollen meinen ausweis sehen", "i guess they want my id"])
def test_what_i_guess_that_they_want_was_wanted(said: str) -> None:
    assert not told(f"paypal konto gesperrt, {said}").case.known("identity_papers")
    assert told("paypal konto gesperrt, die wollen meinen ausweis sehen").case.known("identity_papers")


def test_the_sum_before_my_street_became_part_of_it() -> None:
    case = told("Amazon hat mich gesperrt. Amazon will 80 Euro. Kirchweg 4, 50667 Köln").case
    assert case.text("postal_address") == "Kirchweg 4\n50667 Köln"
