"""The address book: every record is whole, and people's names for a company lead to it.

It knows records and texts; no letter, no chat.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import app
from bot.directory.entities import OFFICES, ROLES, TRAITS, BadRecord, Directory, Entity, Records, addressee, parse
from bot.directory.names import LONGEST, one_slip
from bot.law.calendar import public_holidays

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "bot" / "directory").glob("*/*.toml"))
FOLDERS = {
    "companies": {"company", "bank"},
    "collectors": {"collector"},
    "bureaus": {"bureau"},
    "authorities": {"authority", "arbitration"},
    "courts": {"court"},
}
LANDS = ["BW", "BY", "BE", "BB", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]
GOOD = """
name = "Beispiel GmbH"
short = "Beispiel"
kind = "company"
names = ["beispiel"]
alone = []
lines = ["Weg 1", "12345 Ort"]
email = ""
form = ""
region = "DE-BE"
source = "somewhere"
checked = 2026-01-31
stale = false
note = ""
"""


@cache
def directory() -> Directory:
    return app.directory()


def entities() -> list[Entity]:
    return [*directory().entities.values(), *directory().offices.values()]


def slugs(text: str) -> list[str]:
    return [entity.slug for entity in directory().mentions(text)]


# ---- the records


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_record_is_whole_and_says_where_it_comes_from(file: Path) -> None:
    entity = parse(file.stem, file.read_text("utf-8"))
    assert entity.source
    assert date(2015, 1, 1) < entity.checked <= date(2026, 11, 22)
    assert entity.kind in FOLDERS[file.parent.name]
    assert entity.email or entity.form or entity.lines
    assert "@" in (entity.email or "@")
    assert (entity.form or "https://").startswith("https://")
    assert public_holidays(entity.region, 2027)
    assert all(name == name.lower() for name in entity.names + entity.alone)
    assert (entity.kind in OFFICES) == bool(entity.role) == bool(entity.covers)
    assert not (entity.traits and entity.kind in OFFICES)
    assert entity.stale or "knowledge" not in entity.source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_an_office_covers_is_there(file: Path) -> None:
    for cover in parse(file.stem, file.read_text("utf-8")).covers:
        known = cover == "*" or cover in TRAITS or cover in directory().entities
        assert known or public_holidays(cover, 2027), cover


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_record_older_than_two_years_is_called_stale(file: Path) -> None:
    entity = parse(file.stem, file.read_text("utf-8"))
    assert entity.stale or entity.checked >= date(2024, 11, 22)


def test_slugs_are_unique_over_all_folders() -> None:
    assert len({file.stem for file in FILES}) == len(FILES)


def test_enough_of_each_kind_are_there() -> None:
    kinds = Counter(entity.kind for entity in entities())
    assert kinds["company"] + kinds["bank"] >= 75
    assert kinds["collector"] >= 30
    assert kinds["bureau"] >= 8
    assert kinds["court"] == 12
    assert {entity.role for entity in entities()} == ROLES | {""}
    assert {trait for entity in entities() for trait in entity.traits} == TRAITS
    abroad = {entity.region for entity in entities() if entity.kind not in OFFICES}
    assert {"AT", "CH", "LU", "IE", "NL", "SE", "LT"} <= abroad


def test_every_name_of_a_record_leads_to_it() -> None:
    for entity in directory().entities.values():
        for name in entity.names + entity.alone:
            assert slugs(name) == [entity.slug], name


def test_amazon_is_written_to_in_munich_and_keeps_luxembourgs_holidays() -> None:
    to = addressee(directory().entities["amazon"])
    assert (to.kind, to.key, to.region, to.email) == ("company", "amazon", "LU", "eu-privacy@amazon.de")
    assert to.lines[0] == to.name == "Amazon Europe Core SARL"
    assert to.lines[-2:] == ("Marcel-Breuer-Straße 12", "80807 München")
    assert to.stale


def test_the_closed_platform_for_online_disputes_is_linked_nowhere() -> None:
    suffixes = {".py", ".toml", ".j2", ".typ", ".txt", ".md"}
    read = [file for folder in ("bot", "templates") for file in (ROOT / folder).rglob("*") if file.suffix in suffixes]
    assert read
    for file in read:
        text = file.read_text("utf-8").lower()
        assert "consumers/odr" not in text, file
        assert "webgate.ec.europa" not in text, file


# ---- strictness

WRONG: Mapping[str, tuple[str, str, str]] = {
    "a missing key": ('note = ""\n', "", "note"),
    "an unknown key": ('note = ""', 'note = ""\nphone = "1"', "phone"),
    "a number for a name": ('name = "Beispiel GmbH"', "name = 1", "name"),
    "a text for a list": ('names = ["beispiel"]', 'names = "beispiel"', "names"),
    "a list of numbers": ('names = ["beispiel"]', "names = [1]", "names"),
    "an empty name in a list": ('names = ["beispiel"]', 'names = [""]', "names"),
    "no address": ('lines = ["Weg 1", "12345 Ort"]', "lines = []", "lines"),
    "no source": ('source = "somewhere"', 'source = ""', "source"),
    "a day that is a text": ("checked = 2026-01-31", 'checked = "2026-01-31"', "checked"),
    "a kind that nobody knows": ('kind = "company"', 'kind = "friend"', "kind"),
    "a role that nobody knows": ('note = ""', 'note = ""\nrole = "police"', "role"),
    "a trait that nobody knows": ('note = ""', 'note = ""\ntraits = ["shop", "nice"]', "traits"),
    "a text for what it covers": ('note = ""', 'note = ""\ncovers = "DE"', "covers"),
    "no names for a company": ('names = ["beispiel"]', "names = []", "names"),
    "an authority without a role": ('kind = "company"', 'kind = "authority"', "role"),
    "a court that covers nothing": ('kind = "company"', 'kind = "court"', "role"),
    "no TOML at all": ("stale = false", "stale =", ""),
}


@pytest.mark.parametrize(("old", "new", "key"), WRONG.values(), ids=WRONG.keys())
def test_a_record_with_a_mistake_is_refused_with_file_and_key(old: str, new: str, key: str) -> None:
    assert parse("beispiel", GOOD).names == ("beispiel",)
    with pytest.raises(BadRecord) as caught:
        parse("beispiel", GOOD.replace(old, new))
    assert (caught.value.slug, caught.value.key) == ("beispiel", key)
    assert "beispiel.toml" in str(caught.value)


@pytest.mark.parametrize("list_key", ["names", "alone"])
def test_two_records_with_one_name_are_refused(list_key: str) -> None:
    text = GOOD.replace("alone = []", 'alone = ["bsp"]')
    one: Entity = parse("one", text)
    other = text.replace("beispiel", "anders") if list_key == "alone" else text.replace("bsp", "asp")
    with pytest.raises(BadRecord):
        Directory({"one": one, "two": parse("two", other)}).find("x")


def test_records_are_read_when_one_is_asked_for_and_only_once() -> None:
    asked: list[int] = []

    def read() -> Mapping[str, Entity]:
        asked.append(1)
        return {"beispiel": parse("beispiel", GOOD)}

    book = Directory(Records(read))
    assert not asked
    assert book.find("beispiel gmbh") == book.entities["beispiel"] == book.known("Beispiel GmbH")
    assert asked == [1]


def test_a_bad_record_is_left_out_where_people_write_and_named_where_it_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "companies").mkdir()
    (tmp_path / "companies" / "good.toml").write_text(GOOD, "utf-8")
    for name in ("one", "two"):
        (tmp_path / "companies" / f"{name}.toml").write_text(GOOD.replace('note = ""', ""), "utf-8")
    monkeypatch.setattr(app, "DIRECTORY", tmp_path)
    assert list(app.directory().entities) == ["good"]
    found, bad = app.read_records()
    assert list(found) == ["good"]
    assert [(one.slug, one.key) for one in bad] == [("one", "note"), ("two", "note")]


# ---- offices


@pytest.mark.parametrize("land", LANDS)
def test_every_land_has_its_authority_and_its_dunning_court(land: str) -> None:
    authority = directory().by_role("data_protection", f"DE-{land}")
    assert authority
    assert authority.covers == (f"DE-{land}",)
    court = directory().court(f"DE-{land}")
    courts = [one for one in directory().offices.values() if one.kind == "court" and f"DE-{land}" in one.covers]
    assert courts == ([court] if land != "NW" else courts)
    assert (court is None) == (land == "NW")


BY_ROLE = {
    ("data_protection", "DE-BY-cath"): "baylda",
    ("data_protection", "AT"): "dsb-at",
    ("data_protection", "CH"): "edoeb",
    ("data_protection", "LU"): "cnpd",
    ("data_protection", "IE"): "dpc",
    ("data_protection", "telekom"): "bfdi",
    ("data_protection", "DE"): None,  # which Land is what matters
    ("data_protection", "US"): None,
    ("collectors", "DE-NI"): "bfj",
    ("digital_services", "DE-HH"): "dsc-de",
    ("digital_services", "LU"): "dsc-lu",
    ("digital_services", "IE"): "dsc-ie",
    ("financial", "DE-HE"): "bafin",
    ("financial", "LU"): "cssf",
    ("arbitration", "DE-NW"): "schlichtungsstelle",
    ("arbitration", "payment"): "bundesbank",
    ("advice", "LU"): "evz",
    ("advice", "DE-SN"): "verbraucherzentrale",
    ("dunning", "DE-MV"): "ag-hamburg",
    ("police", "DE"): None,
    ("advice", ""): None,
}


@pytest.mark.parametrize(("asked", "slug"), BY_ROLE.items(), ids=lambda one: str(one))
def test_an_office_is_found_by_what_it_is_there_for(asked: tuple[str, str], slug: str | None) -> None:
    found = directory().by_role(*asked)
    assert (found.slug if found else None) == slug


def test_every_seat_of_a_company_has_a_data_protection_authority() -> None:
    for region in {entity.region for entity in directory().entities.values()}:
        assert directory().by_role("data_protection", region), region


def test_bodies_that_name_a_platform_stand_before_those_that_take_all() -> None:
    assert [body.slug for body in directory().bodies("reddit")] == ["platform-control", "adr-center"]
    assert [body.slug for body in directory().bodies("tiktok")] == ["appeals-centre", "user-rights", "adr-center"]
    assert [body.slug for body in directory().bodies("nobody")] == ["adr-center"]


COURTS = {
    "Amtsgericht Hagen": ["ag-hagen"],
    "mahngericht coburg": ["ag-coburg"],
    "Post vom AG Hünfeld, gelber Umschlag": ["ag-huenfeld"],
    "amtsgericht huenfeld": ["ag-huenfeld"],
    "hunfeld": ["ag-huenfeld"],
    "das Coburger Mahngericht": ["ag-coburg"],
    "ein Gericht in Berlin-Wedding": ["ag-wedding"],
    "zentrales Mahngericht Berlin": ["ag-wedding"],
    "Amtsgericht Aschersleben, Dienstgebäude Staßfurt": ["ag-aschersleben"],
    "a letter from the Hagen local court": ["ag-hagen"],
    "court of Uelzen": ["ag-uelzen"],
    "ich wohne in hamburg, das amtsgericht stutgart hat geschrieben": ["ag-stuttgart"],
    "Amtsgericht Hamburg-Altona": ["ag-hamburg"],
    "Amtsgericht Hamburg-Barmbek": [],
    "ich wohne in Hamburg": [],
    "Deutsche Bank AG Hamburg": [],
    "our wedding was in may": [],
    "post vom amtsgericht": [],
    "": [],
}


@pytest.mark.parametrize(("text", "expected"), COURTS.items())
def test_a_court_is_found_by_the_town_beside_a_word_for_it(text: str, expected: list[str]) -> None:
    assert [court.slug for court in directory().courts_named(text)] == expected


def test_an_office_is_never_taken_for_a_company() -> None:
    for office in directory().offices.values():
        assert directory().known(office.slug) is directory().known(office.name) is None
        assert not {one.kind for one in directory().mentions(f"{office.name}, {office.short}")} & OFFICES


# ---- what people write

FOUND = {
    "mein amazon-konto ist weg": ["amazon"],
    "mein Amazonkonto ist gesperrt": ["amazon"],
    "amzon hat mich gesperrt": ["amazon"],
    "AMAZON!!!": ["amazon"],
    "amaozn": ["amazon"],
    "paypall und Klarna": ["paypal", "klarna"],
    "Klarna, dann Paypal, dann nochmal klarna": ["klarna", "paypal"],
    "ebay kleinanzeigen": ["kleinanzeigen"],
    "infoscore Forderungsmanagement hat geschrieben": ["infoscore-forderungsmanagement"],
    "Eintrag bei Boniversum": ["infoscore"],
    "i bought shoes at zalando in august, i PAID": ["zalando"],
    "Instagram und Facebook": ["instagram", "meta"],
    "mein gmail": ["google"],
    "X": ["twitter"],
    "my x account was suspended": ["twitter"],
    "das Konto bei booking.com": ["booking"],
    "it's uber": ["uber"],
    "Brief von coeo Inkasso": ["coeo-inkasso"],
    "fratzenbuch hat mich rausgeworfen": ["meta"],
    "päipäl, wotsäpp, gugl, feisbuk": ["paypal", "whatsapp", "google", "meta"],
    "jeff bezos, elon musk": ["amazon", "twitter"],
    "air b n b": ["airbnb"],
    "boking.com": ["booking"],
    "an apple account, steam locked me out, kicked out of discord, otto": ["apple", "steam", "discord", "otto"],
}
NOT_FOUND = [
    "",
    "amazon@example.org",
    "meine Adresse ist paypal.kunde@example.org",
    "über 100 Euro, uber 100 Euro",
    "my booking was cancelled",
    "what they know about you",
    "the x of y",
    "Klara und Clara waren da",
    "ich kaufe Lebensmittel, apply for a job, a stream of steal",
    "im Winter will ich wandern, wanted, minted",
    "I sent an email",
    "das Unternehmen schuf Arbeit",
    "a twister, a twitchy eye, the revolt, my skills",
    "die Bürger der Stadt",
    "das Universum ist groß, troy war eine stadt",
    "kindly unblock my account",
    "otto normalverbraucher und onkel otto",
    "an apple a day, apple pie, steam came out of my ears, i let off steam",
    "a lot of discord, discord in the family, family discord",
    "ich google das mal, i googled it, the planet saturn",
    "his account is blocked",
    "ein klarer fall, an die gurgel, looking at my account, a distorted inter net",
]


@pytest.mark.parametrize(("text", "expected"), FOUND.items())
def test_a_company_is_found_as_people_write_it(text: str, expected: list[str]) -> None:
    assert slugs(text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_no_company_is_found_in_ordinary_words_and_addresses(text: str) -> None:
    assert slugs(text) == []
    assert directory().find(text) is None


def test_one_can_ask_for_a_collector_only() -> None:
    text = "Amazon hat coeo geschickt"
    first, collector = directory().find(text), directory().find(text, "collector")
    assert first is not None
    assert collector is not None
    assert (first.slug, collector.slug) == ("amazon", "coeo-inkasso")


def test_a_name_far_down_a_very_long_text_is_not_looked_for() -> None:
    assert slugs("ja " * LONGEST + "amazon") == []


@settings(deadline=None)
@given(st.sampled_from(["amazon", "zalando", "netflix"]), st.data())
def test_one_slip_of_the_finger_is_forgiven_and_two_are_not(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 1))
    assert one_slip(name, name[:at] + name[at + 1 :])
    assert one_slip(name, name[:at] + "y" + name[at:])
    assert one_slip(name, name[:at] + "y" + name[at + 1 :])
    assert one_slip(name, name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :])
    assert not one_slip(name, "y" + name[1:at] + name[at + 1 :] if at > 1 else "yy" + name[2:])


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_whatever_people_write_is_answered_with_records_that_exist(text: str) -> None:
    assert set(slugs(text)) <= set(directory().entities)
