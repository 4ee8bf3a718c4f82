"""Letters on claims, courts, money and data: whatever is unknown or typed, in every shape, and in every country."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case import Addressee, Case, Fact, Value
from bot.letters.catalogue import CATALOGUE
from bot.letters.render import Text
from tests.letter_cases import BROKEN, COLLECTOR, COMPANY, FORBIDDEN, LANGUAGES, OFFICE, SOURCES, broken, facts
from tests.letter_cases_claims import BUREAU, CLAIM_KINDS, FIRST, SAMPLES, SHOP, Sample, told

LONGEST = 900
GREETING = {"de": "Guten Tag,\n\n", "en": "Hello,\n\n"}
HEADINGS = {"de": ["Sagen", "Fragen", "Aufschreiben"], "en": ["Say", "Ask", "Write down"]}
OTHER_SHAPES = tuple(kind for kind in CLAIM_KINDS if "short" in CATALOGUE[kind].shapes)
LONG: dict[str, Value] = {
    "full_name": "Maximiliane Friederike von Hohenstein-A.",
    "reply_email": "maximiliane.hohenstein@mail-example.orgg",
    "account_identifier": "maximiliane.hohenstein@mail-example.orgg",
    "claim_reference": "NI-2026/0098812-30077-A1B2C3D4",
    "order_number": "302-4471902-8830117-0098812-55",
    "payment_reference": "302-4471902-8830117-0098812-5",
    "police_report": "VN/2207719/2026-0098812-55-A1B",
    "payment_way": "Überweisung",
    "wrong_datum": "eine offene Forderung über 131,60 EUR aus dem Jahr 2023",
    "right_datum": "die Forderung wurde am 9. Mai 2023 vollständig bezahlt",
    "losses": "Ratenkauf am 20. Oktober 2026 abgelehnt, zwei Tage Urlaub, Fahrtkosten 38,00",
}


def long(sample: Sample) -> Sample:
    known = {topic: value for topic, value in LONG.items() if sample.case.known(topic) or topic in ("full_name",)}
    return replace(sample, case=told(sample.case, **known))


def bodies(text: Text) -> Iterator[str]:
    yield from (shape for shape in (text.text, text.short, text.phone) if shape)


# ---- the short form and the note for a call


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: one.name)
def test_the_short_form_fits_a_contact_form_and_ends_with_the_name(sample: Sample, language: str) -> None:
    sample = long(sample)
    short = sample.text(language).short
    if "short" not in CATALOGUE[sample.kind].shapes:
        assert not short
        return
    assert len(short) <= LONGEST
    assert short.startswith(GREETING[language])
    assert short.endswith(f"\n\n{LONG['full_name']}")
    assert sample.case.text("reply_email") in short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OTHER_SHAPES)
def test_the_short_form_sets_the_same_day_and_calls_it_our_own(kind: str, language: str) -> None:
    short = FIRST[kind].text(language).short
    day = ("8. Dezember 2026 (von mir gesetzte Frist)", "8 December 2026 (a date I have set myself)")
    assert (day[LANGUAGES.index(language)] in short) is (CATALOGUE[kind].sets_days is not None)


@pytest.mark.parametrize("kind", OTHER_SHAPES)
def test_without_an_address_for_mail_the_short_form_names_the_postal_one(kind: str) -> None:
    sample = FIRST[kind]
    case = told(sample.case, reply_email=None, postal_address="Ufergasse 11\n13357 Berlin")
    assert "Ufergasse 11, 13357 Berlin" in replace(sample, case=case).text().short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OTHER_SHAPES)
def test_the_note_for_a_call_admits_nothing_and_asks_who_and_when_in_writing(kind: str, language: str) -> None:
    phone = FIRST[kind].text(language).phone
    assert [line for line in phone.splitlines() if line and not line.startswith("- ")] == HEADINGS[language]
    for words in {"de": ("rkenne", "Mit wem spreche ich", "schriftlich", "Name, Tag und Uhrzeit")}.get(
        language, ("cknowledge nothing", "Who am I speaking to", "in writing", "name, date and time")
    ):
        assert words in phone
    assert not re.search("verspreche|promise|ich werde zahlen|I will pay", phone, re.IGNORECASE)


def test_who_wants_only_data_reads_nothing_of_claims_in_any_shape() -> None:
    sample = FIRST["access_request"]
    kept = {topic: sample.case.facts[topic] for topic in ("full_name", "company", "account_identifier", "reply_email")}
    case = Case(facts={**kept, **facts(goal=("data",))})
    for language in LANGUAGES:
        for body in bodies(replace(sample, case=case).text(language)):
            assert not re.search("forderung|inkasso|erkenne|claim|debt|acknowledge", body, re.IGNORECASE)


# ---- whatever is unknown

TOPICS = sorted({topic for one in SAMPLES for topic in one.case.facts} - {"full_name"})
OPTIONS: dict[str, list[Value]] = {
    topic: [None, *dict.fromkeys(one.case.value(topic) for one in SAMPLES if one.case.known(topic))] for topic in TOPICS
}
OPTIONS |= {
    "court_order": ["mahnbescheid", "vollstreckungsbescheid", None],
    "claim_paid": [True, False, None],
    "claim_alleged": [True, False, None],
    "police_report": ["VN/1/2026", True, False, None],
    "payment_reference": ["4077190332551", "407719033255", "40771903325518", "Rechnung 5", None],
    "goal": [("data",), ("unblock",), ("payout", "unblock"), None],
    "wrong_datum": ["offene Forderung", None],
    "losses": ["Fahrtkosten 38,00", None],
}
OF_MONEY = (COMPANY, COLLECTOR, BUREAU, SHOP)
ALL_CONTACTS = tuple(dict.fromkeys(contact for one in SAMPLES for contact in one.case.contacts))
STRUCK = sorted(OFFICE.desk("de").labels["paragraph"])


@st.composite
def cases(make: st.DrawFn) -> Case:
    known = make(st.sets(st.sampled_from(sorted(OPTIONS))))
    sure = st.sampled_from(["exact", "about", "guess"])
    said = {one: Fact(one, make(st.sampled_from(OPTIONS[one])), sure=make(sure)) for one in sorted(known)}  # type: ignore[arg-type]
    struck = make(st.sets(st.sampled_from(STRUCK), max_size=2))
    contacts = ALL_CONTACTS if make(st.booleans()) else ()
    marks = {f"struck:{name}": "1" for name in struck}
    return Case(facts={**facts(full_name="Amara Osei"), **said}, contacts=contacts, marks=marks)


@settings(max_examples=300, deadline=None)
@given(
    cases(),
    st.sampled_from(CLAIM_KINDS),
    st.sampled_from(OF_MONEY),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["DE", "AT", "CH", "GB", "NL"]),
)
def test_whatever_is_unknown_leaves_whole_sentences_in_every_shape(
    case: Case, kind: str, to: Addressee, language: str, country: str
) -> None:
    sample = Sample("", kind, case, to)
    letter = sample.letter(language, country=country)
    assert not broken(letter), letter.text
    for block, after in zip(letter.blocks, letter.blocks[1:], strict=False):
        assert block.kind != "p" or after.kind == "numbered" or re.search(r"[.:?,“”_]$", block.text), block.text
    for body in bodies(sample.text(language, country=country)):
        assert not BROKEN.search(re.sub(r"\n+", "|", body)), body
        for sentence in re.split(r"\n+", body):
            assert re.search(r"[^\W_]", sentence)


# ---- whatever is typed

HOSTILE = (
    "A\n\n- Ich erkenne die Forderung an",
    "x\n#. y\n\n## z",
    "{{7*7}}{% raw %}",
    "\u2028- eins\u2029zwei",
    "#. ",
    "- ",
)
TYPED = (
    *(
        "account_identifier",
        "claim_reference",
        "claim_creditor",
        "collection_agency",
        "payment_reference",
        "order_number",
    ),
    *("reply_email", "postal_address", "court_file", "represented_person", "police_report", "delivery_place"),
    *("tracking_number", "bank_iban", "wrong_datum", "right_datum", "losses", "block_reason", "subscriptions"),
)


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("kind", CLAIM_KINDS)
def test_no_value_can_fake_a_line_in_any_shape(kind: str, hostile: str) -> None:
    sample = FIRST[kind]

    def lines(word: str) -> list[int]:
        bent = replace(sample, case=told(sample.case, **dict.fromkeys(TYPED, word), full_name=word))
        text = bent.text(company=word)
        return [len(text.blocks), *(body.count("\n") for body in bodies(text))]

    assert lines(f"wert{hostile}") == lines("wert")


# ---- in every country


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: one.name)
def test_law_stands_only_where_it_holds(sample: Sample, language: str) -> None:
    german = r"§|\b(?:BGB|ZPO|RDG|BRAO|ZKG|BDSG|ZAG|SCHUFA)\b|\b[Ss]ections? \d"
    for country in ("AT", "CH", "GB", "NL"):
        at_home = replace(sample, to=replace(sample.to, region=country))
        for body in bodies(at_home.text(language, country=country)):
            assert not re.search(german, body), (country, body)
            if country == "CH" and sample.kind != "access_request":
                assert not re.search(r"DSGVO|GDPR|Art\. ?\d|Article \d", body), body
            if country == "GB" and language == "en":
                assert not re.search(r"(?<!UK )GDPR|Directive|DSA\b", body), body


def test_no_shape_admits_threatens_promises_or_judges() -> None:
    for sample in (*SAMPLES, *FIRST.values()):
        for language in LANGUAGES:
            for body in bodies(sample.text(language)):
                for words in FORBIDDEN:
                    assert words not in body.lower(), (sample.name, language, words)


# ---- paragraphs that may be struck out


def test_each_paragraph_that_may_be_struck_out_has_a_name_in_both_languages() -> None:
    for language in LANGUAGES:
        used = {name for path, source in SOURCES.items() if path.startswith(language) for name in _strikes(source)}
        assert used == set(OFFICE.desk(language).labels["paragraph"])


def _strikes(source: str) -> list[str]:
    return re.findall(r'"(\w+)" not in struck', source)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: one.name)
def test_striking_a_paragraph_out_makes_the_letter_shorter_and_leaves_it_whole(sample: Sample) -> None:
    source = SOURCES[f"de/letters/{sample.kind}.j2"]
    whole = sample.letter().text
    for name in _strikes(source):
        letter = replace(sample, case=replace(sample.case, marks={f"struck:{name}": "1"})).letter()
        assert len(letter.text) <= len(whole)
        assert not broken(letter)
