"""Imported records are found by a whole answer, where a company or a collector was asked for, and nowhere else.

Where `shared/data` lies beside the project, the real data set is asked, too.
"""

import re
import tempfile
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot import app, importing
from bot.directory.entities import Directory
from tests.conversation import Conversation, desk
from tests.test_directory_import import ROOT, TODAY, Files, company, taken

SHARED = ROOT.parent / "shared" / "data"
REAL = SHARED / "datenanfragen.tar.xz"
real = pytest.mark.skipif(not REAL.exists(), reason="the data set lies in shared/data, which is not here")


# ---- what is found


def slug(book: Directory, text: str, *kinds: str) -> str:
    found = book.named(text, *kinds)
    return found.slug if found else ""


@cache
def some() -> Files:
    return {
        **company("nordlicht-shop", name="Nordlicht Handel GmbH & Co. KG", web="https://www.nordlicht.example/"),
        **company("nordlicht-fr", **{"relevant-countries": ["fr"], "name": "Nordlicht Handel S.A.R.L."}),
        **company("muehlbach-ag", name="Mühlbach AG", runs=["Café Bohne (cafe-bohne.example)", "Reply"]),
        **company("bohnengold", name="Bohnengold (publ) AB", **{"relevant-countries": ["all"]}),
        **company("abel-inkasso", name="Abel Inkasso e.K.", categories=["collection agency"]),
        **company("amazon-xx", name="Amazon Test B.V."),
        **company("post", name="Post AG"),
    }


FOUND = {
    "nordlicht-shop": "nordlicht-shop",
    "Nordlicht Handel GmbH & Co. KG": "nordlicht-shop",
    "nordlicht handel": "nordlicht-shop",
    "Nordlicht": "nordlicht-shop",
    "das war bei Nordlicht, glaub ich": "nordlicht-shop",
    "it was nordlicht.example i think": "nordlicht-shop",
    "www.nordlicht.example": "nordlicht-shop",
    "Nordlicht Hnadel": "nordlicht-shop",
    "nordlcht": "nordlicht-shop",
    "nordlicht-fr": "nordlicht-fr",
    "Muehlbach": "muehlbach-ag",
    "MÜHLBACH AG": "muehlbach-ag",
    "café bohne": "muehlbach-ag",
    "cafe-bohne.example": "muehlbach-ag",
    "bohnengold": "bohnengold",
    "Abel": "abel-inkasso",
    "abel inkasso": "abel-inkasso",
}
NOT_FOUND = [
    "",
    "ja",
    "weiß nicht",
    "reply",
    "post",
    "bei der post",
    "ich hab bei nordlicht bestellt und dann kam nix",
    "nordlicht und bohnengold",
    "norlcht",
    "abl",
    "?" * 500,
    "nordlicht " * 400,
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    return taken(tmp_path_factory.mktemp("book"), some())


@pytest.mark.parametrize(("text", "expected"), FOUND.items())
def test_an_answer_finds_the_record_by_what_people_call_it(book: Directory, text: str, expected: str) -> None:
    assert slug(book, text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_more_or_less_than_a_name_finds_nobody(book: Directory, text: str) -> None:
    assert slug(book, text) == ""


def test_an_imported_name_counts_in_no_sentence(book: Directory) -> None:
    assert book.mentions("Nordlicht hat mein Konto gesperrt") == ()
    assert book.find("nordlicht") is None


def test_one_can_ask_for_a_kind_only(book: Directory) -> None:
    assert slug(book, "Abel", "collector") == "abel-inkasso"
    assert slug(book, "Abel", "company") == ""
    assert slug(book, "Nordlicht", "collector") == ""


def test_where_the_slug_is_that_of_a_shipped_record_that_one_counts(tmp_path: Path) -> None:
    book = taken(tmp_path, {**company("zalando", name="Falsche Firma GmbH"), **company("nordlicht")})
    found = book.named("Falsche Firma")
    assert found is book.entities["zalando"]
    assert book.known("zalando") is found
    assert book.known("Nordlicht GmbH") is book.known("nordlicht")


# ---- in a conversation and in an installation


def talk(book: Directory) -> Conversation:
    one = Conversation(replace(desk(), directory=book))
    one.say("/start")
    one.tap("yes")
    return one


def test_an_imported_company_is_taken_where_a_company_is_asked_for(book: Directory) -> None:
    asked = talk(book)
    asked.say("mein konto ist seit dem 23.9.2026 gesperrt, nordlicht sagt nix")
    assert asked.case.open == "company"
    turn = asked.say("bei Nordlicht")
    assert asked.case.text("company") == "nordlicht-shop"
    assert "Nordlicht Handel" in turn.says[0].body["text"]
    assert "unlisted" not in asked.case.marks
    to = asked.desk.company(asked.case)
    assert to
    assert to.lines == ("Nordlicht Handel GmbH & Co. KG", "Weg 1", "12345 Ort")


def test_an_imported_collector_is_taken_where_the_collector_is_named(book: Directory) -> None:
    asked = talk(book)
    asked.say("amazon hat mein konto gesperrt wegen 121,40 euro, die sind längst bezahlt")
    asked.say("Inkasso: Abel")
    to = asked.desk.collector(asked.case)
    assert to
    assert (to.kind, to.key, to.lines[-1]) == ("collector", "abel-inkasso", "12345 Ort")


# ---- the real one


@cache
def whole() -> tuple[Directory, float, float]:
    """An installation with the real data set, and the seconds that taking it in and the first look-up took."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.process_time()
        importing.take(REAL, Path(folder), TODAY, app.directory(), app.countries())
        imported = time.process_time()
        book = app.directory(Path(folder), TODAY)
        book.named("wolt")
        return book, imported - started, time.process_time() - imported


def listed() -> list[tuple[str, str]]:
    """Slug and name of the records in companies.md."""
    rows = [line.split(" | ") for line in (SHARED / "companies.md").read_text("utf-8").splitlines()]
    found = [(row[0].removeprefix("| "), row[1].partition(" (runs:")[0]) for row in rows if len(row) > 7]
    return [(slug, name) for slug, name in found if re.fullmatch(r"[a-z0-9-]*[a-z0-9]", slug) and slug != "slug"]


@real
def test_the_real_data_set_is_taken_in_and_asked_fast() -> None:
    book, taking, asking = whole()
    assert len([one for one in book.imported.values() if one.kind != "authority"]) >= 3_000
    assert taking < 10
    assert asking < 1.5  # measured: 0.05 to 0.1 s; other tests run beside this one


@real
def test_all_listed_companies_are_found_by_slug_and_name() -> None:
    book, rows = whole()[0], listed()
    assert len(rows) > 170
    for known, name in rows:
        assert slug(book, known) == known
        found = book.named(name)
        assert found, name
        shipped = found.slug in book.entities
        assert shipped or found.name == name


NAMES = {
    "amazon europe core": "amazon-de",
    "amazon.fr": "amazon-fr",
    "Vinted UAB": "vinted-uab-de",
    "takeaway.com": "takeaway-com",
    "Thuisbezorgd.nl": "takeaway-com",
    "joyn": "joyn-gmbh",
    "Zalando Lounge": "zalando",
    "bookingcom": "booking-com",
    "dhl packstation": "dhl-paket-gmbh",
    "Notebooksbiliger.de": "notebookbilliger",
    "freenet mobile": "klarmobil",
    "seghorn": "seghorn-inkasso",
    "Hermann Bosch": "hermann-bosch-inkasso",
    "creditreform": "creditreform-verband",
}


@real
@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_real_companies_are_found_by_what_people_write(text: str, expected: str) -> None:
    assert slug(whole()[0], text) == expected


@real
def test_everyday_words_are_no_answer() -> None:
    words = (
        "ja nein egal gut hallo danke hilfe bank post geld konto online internet handy mail polizei heute reply test"
    )
    assert [word for word in words.split() if whole()[0].named(word)] == []
