"""The ways beyond letters: which are open when, and that a closed one is never shown."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dialogue.routing import CONDITIONS
from bot.dialogue.understand.routes import asks_where, named
from bot.law.routes import Route, open_routes, parse
from bot.letters.catalogue import CATALOGUE
from tests.conversation import desk, told
from tests.transcribed import played

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "bot" / "law" / "countries" / "routes.toml").read_text("utf-8")
ROUTES = parse(TEXT)
TODAY = dt.date(2026, 11, 28)
EVERYTHING = frozenset(CONDITIONS)
DEAD = ("ec.europa.eu/consumers/odr", "odr platform", "os-plattform", "online-streitbeilegung")


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.key)
def test_a_route_names_its_source_its_day_and_conditions_that_exist(route: Route) -> None:
    assert route.source
    assert dt.date(2026, 1, 1) < route.last_checked <= TODAY
    assert {*route.presupposes} <= EVERYTHING
    assert (not route.kind and not route.to) or route.kind in CATALOGUE


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.key)
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_route_is_offered_and_taken_in_words(route: Route, language: str) -> None:
    words = desk().words[language]
    assert words.has(f"routes.{route.key}.line")
    assert words.has(f"routes.{route.key}.{'taken' if route.kind else 'advice'}")


def test_the_platform_that_the_eu_closed_is_named_nowhere() -> None:
    places = ((ROOT / "templates", "*.toml"), (ROOT / "templates", "*.j2"), (ROOT / "bot", "*.toml"))
    files = [path for folder, pattern in places for path in folder.rglob(pattern)]
    assert len(files) > 100
    for path in files:
        text = path.read_text("utf-8").casefold()
        assert not [word for word in DEAD if word in text], path


def test_a_route_past_its_day_is_closed() -> None:
    old = replace(ROUTES[0], valid_until=TODAY - dt.timedelta(days=1))
    assert open_routes([old], EVERYTHING, "DE", TODAY) == ()
    assert open_routes([replace(old, valid_until=TODAY)], EVERYTHING, "DE", TODAY) != ()


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.key)
def test_each_condition_of_a_route_counts(route: Route) -> None:
    country = route.countries[0]
    assert open_routes([route], EVERYTHING, country, TODAY) == (route,)
    assert open_routes([route], EVERYTHING, "US", TODAY) == ()
    for missing in route.presupposes:
        assert open_routes([route], EVERYTHING - {missing}, country, TODAY) == ()


def test_a_complaint_to_the_authority_waits_until_the_month_is_over() -> None:
    early = EVERYTHING - {"month_over"}
    assert "authority" not in {one.key for one in open_routes(ROUTES, early, "DE", TODAY)}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ich will mich beschweren", "authority"),
        ("nichts vollständiges. beschwerde", "authority"),
        ("beschwerde über das inkasso", "collectors"),
        ("gibt es eine schlichtungsstelle?", "universal"),
        ("ich geh zur verbraucherzentrale", "consumer_centre"),
        ("dann geh ich zur Presse", "press"),
        ("i'll sue them", "small_claims"),
        ("bafin", "financial"),
        ("heute nichts neues", ""),
        ("ich warte noch", ""),
    ],
)
def test_where_somebody_wants_to_turn_is_understood(text: str, key: str) -> None:
    assert named(text) == key


def test_a_letter_of_a_way_on_has_somebody_to_go_to() -> None:
    fixed = [one for one in ROUTES if one.to.startswith("arbitration:") and not one.to.endswith("dsa_body")]
    assert len(fixed) == 2
    for one in fixed:
        assert desk().listed(one.to.partition(":")[2]) is not None, one.key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("schlichtung der bundesbank", "bundesbank"),
        ("streitbeilegungsstelle", "dsa_body"),
        ("europäisches verbraucherzentrum", "ecc_net"),
        ("dann verklage ich die", "small_claims"),
    ],
)
def test_each_way_is_known_by_its_name(text: str, key: str) -> None:
    assert named(text) == key


def test_the_name_on_the_button_may_be_typed() -> None:
    talk = played((ROOT / "tests" / "transcripts" / "beginnings" / "zalando-silent.txt").read_text("utf-8"))
    talk.say("nichts")
    talk.say("Gericht.")
    assert "10.000 Euro" in talk.text


@pytest.mark.parametrize(
    "text", ["where else can I turn?", "who else can I contact", "what else can I do?", "was kann ich noch tun?"]
)
def test_it_is_asked_in_many_words_where_else_one_can_turn(text: str) -> None:
    assert asks_where(text)


@pytest.mark.parametrize("text", ["how can i turn off the reminders", "was kann ich tun damit es schneller geht"])
def test_other_questions_do_not_ask_where_one_can_turn(text: str) -> None:
    assert not asks_where(text)


def test_who_sells_drives_or_delivers_is_not_sent_to_those_who_help_consumers() -> None:
    for_consumers = {"consumer_centre", "ecc_net", "universal"}
    open_to = {one.key for one in open_routes(ROUTES, EVERYTHING - {"consumer"}, "DE", TODAY)}

    assert not open_to & for_consumers
    assert for_consumers <= {one.key for one in open_routes(ROUTES, EVERYTHING, "DE", TODAY)}


def test_a_seller_is_no_consumer() -> None:
    held = CONDITIONS["consumer"]
    seller = told("Etsy hat meinen Shop dichtgemacht am 19.11.2026, ich bin Händler mit Gewerbe").case
    buyer = told("Amazon hat mein Konto gesperrt am 19.11.2026").case

    assert (held(desk(), seller, TODAY), held(desk(), buyer, TODAY)) == (False, True)
