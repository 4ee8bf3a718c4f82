"""The address book: every record is whole, and people's names for a company lead to it.

It knows records and texts; no letter, no chat.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.directory.entities import BadRecord, Directory, Entity, addressee, parse
from bot.directory.names import LONGEST, one_slip
from bot.law.calendar import public_holidays

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "bot" / "directory").glob("*/*.toml"))
FOLDERS = {"companies": {"company", "bank"}, "collectors": {"collector"}, "bureaus": {"bureau"}}
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
    return Directory({file.stem: parse(file.stem, file.read_text("utf-8")) for file in FILES})


def slugs(text: str) -> list[str]:
    return [entity.slug for entity in directory().mentions(text)]


# ---- the records


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_record_is_whole_and_says_where_it_comes_from(file: Path) -> None:
    entity = parse(file.stem, file.read_text("utf-8"))
    assert entity.source
    assert date(2015, 1, 1) < entity.checked <= date(2026, 11, 22)
    assert entity.kind in FOLDERS[file.parent.name]
    assert entity.email or entity.form
    assert "@" in (entity.email or "@")
    assert (entity.form or "https://").startswith("https://")
    assert public_holidays(entity.region, 2027)
    assert all(name == name.lower() for name in entity.names + entity.alone)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_record_older_than_two_years_is_called_stale(file: Path) -> None:
    entity = parse(file.stem, file.read_text("utf-8"))
    assert entity.stale or entity.checked >= date(2024, 11, 22)


def test_slugs_are_unique_over_all_folders() -> None:
    assert len({file.stem for file in FILES}) == len(FILES) > 40


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
