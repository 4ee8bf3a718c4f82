"""Letters within Switzerland: Swiss law, its 30 days, and no word of the GDPR."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.case import Addressee, Case, Money
from bot.letters.drafting import Draft
from bot.letters.earlier import Reckoned
from tests.letter_cases import COLLECTOR, COMPANY, DATA, FULL, LANGUAGES, MINIMAL, earlier, every_letter, facts, write
from tests.letter_cases_claims import SAMPLES as CLAIMS
from tests.letter_cases_claims import Sample as Claim
from tests.letter_samples import SAMPLES as STAGES
from tests.letter_stages import Sample as Stage

AT_HOME = replace(COMPANY, region="CH-BE")
ABROAD = replace(COMPANY, region="LU")
EU_LAW = re.compile(r"DSGVO|GDPR|Datenschutz-Grundverordnung|General Data Protection|EuGH|Court of Justice")


def shapes(letter: Draft) -> str:
    return "\n".join((letter.subject, letter.text, letter.short, letter.phone))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_within_switzerland_rests_on_swiss_law_and_gives_30_days(language: str) -> None:
    letter = write(FULL, "access_request", language, country="CH", to=AT_HOME)
    assert not EU_LAW.search(shapes(letter))
    assert re.search(r"Art\. 25 (?:des Bundesgesetzes|DSG)|Article 25 (?:of the Swiss|FADP)", letter.text)
    assert letter.period == "P30D"
    assert "30" in letter.text
    assert "ß" not in letter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_company_in_the_eu_is_bound_by_the_gdpr_towards_people_in_switzerland_too(language: str) -> None:
    letter = write(FULL, "access_request", language, country="CH", to=ABROAD)
    assert EU_LAW.search(letter.text)
    assert letter.period == "P1M"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("root", ["access_request", "settlement_confirmation", "unblock_demand"])
def test_a_second_letter_within_switzerland_speaks_of_no_law_of_the_eu(root: str, language: str) -> None:
    to = replace(COLLECTOR, region="CH-ZH") if root == "settlement_confirmation" else AT_HOME
    first = earlier(FULL, root, language)
    letter = write(
        FULL,
        "follow_up",
        language,
        country="CH",
        to=to,
        answered=replace(first, to=to),
        today=date(2027, 1, 20),
        due=date(2027, 1, 27),
        reply_class="silence",
    )
    assert not EU_LAW.search(shapes(letter)), letter.text


# ---- the words of Swiss law

TERMS_OF_THE_EU = re.compile(r"verarbeit|personenbezogen|schutzwürdig|Aufsichtsbehörde|compelling legitimate", re.I)
ONLY_UNDER_THE_GDPR = {
    "identity_reply",
    "extension_reply",
    "refusal_reply",
}  # no such letter is written within Switzerland
ELSEWHERE = {"authority", "arbitration", "press", "person", "court"}


def within_switzerland(sample: Stage | Claim, language: str) -> Draft:
    """The sample's letter, and what it follows, to somebody whose seat is in Switzerland."""
    to = replace(sample.to, region="CH-ZH")
    sent = tuple(replace(one, to=replace(one.to, region="CH-ZH")) for one in sample.case.letters)
    return replace(sample, to=to, case=replace(sample.case, letters=sent)).letter(language, country="CH")


EVERY: tuple[Stage | Claim, ...] = (*STAGES, *CLAIMS)
WITHIN = [one for one in EVERY if one.kind not in ONLY_UNDER_THE_GDPR and one.to.kind not in ELSEWHERE]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sample", WITHIN, ids=lambda one: one.name)
def test_no_letter_within_switzerland_speaks_of_the_gdpr_or_in_its_words(sample: Stage | Claim, language: str) -> None:
    said = shapes(within_switzerland(sample, language))

    assert not EU_LAW.search(said), EU_LAW.findall(said)
    assert not TERMS_OF_THE_EU.search(said), TERMS_OF_THE_EU.findall(said)


def test_a_request_within_switzerland_asks_in_the_words_of_its_law() -> None:
    said = shapes(write(FULL, "access_request", "de", country="CH", to=AT_HOME))
    for words in ("die Sie zu meiner Person bearbeiten", "Personendaten bearbeiten", "Zwecke der Bearbeitung"):
        assert words in said


def test_what_a_person_wrote_keeps_its_words_in_switzerland() -> None:
    *before, promise, after = FULL.contacts
    said = replace(FULL, contacts=(*before, replace(promise, quote="Nach Verarbeitung geben wir frei."), after))
    assert "„Nach Verarbeitung geben wir frei.“" in write(said, "unblock_demand", "de", country="CH", to=AT_HOME).text


def test_a_company_in_the_eu_is_written_to_in_the_words_of_the_gdpr_from_switzerland_too() -> None:
    for kind in ("access_request", "rectification_request", "objection", "human_review_request"):
        assert "verarbeit" in write(FULL, kind, "de", country="CH", to=ABROAD).text.lower()
        assert "DSGVO" in write(FULL, kind, "de", country="CH", to=ABROAD).text


@pytest.mark.parametrize("kind", ["rectification_request", "objection"])
def test_no_period_of_a_law_is_claimed_for_what_swiss_law_gives_none(kind: str) -> None:
    for language in LANGUAGES:
        second = within_switzerland(next(one for one in STAGES if one.name == f"follow_up.{kind}"), language)
        assert not re.search(r"gesetzlichen? Frist\b|statutory period\b", shapes(second))
        assert "Monat" in second.text or "month" in second.text


# ---- spelling

OWN_WORDS = re.compile(r"\w*ß\w*")


def own(case: Case, *addressees: Addressee) -> set[str]:
    """The words with ß that somebody typed or an address has: they stay as they are."""
    said = [str(fact.value) for fact in case.facts.values()] + [one.quote for one in case.contacts]
    said += [str(reply) for reply in case.replies] + [line for to in addressees for line in (to.name, *to.lines)]
    said += [letter.to.name + " ".join(letter.to.lines) for letter in case.letters]
    return {word for text in said for word in OWN_WORDS.findall(text)}


@pytest.mark.parametrize("country", ["CH", "LI"])
@pytest.mark.parametrize("sample", [*STAGES, *CLAIMS], ids=lambda one: one.name)
def test_no_letter_from_switzerland_or_liechtenstein_has_an_ß(sample: Stage | Claim, country: str) -> None:
    letter = sample.letter("de", country=country)
    whole = "\n".join((shapes(letter), letter.closing, *letter.enclosures))

    assert not set(OWN_WORDS.findall(whole)) - own(sample.case, sample.to)


@pytest.mark.parametrize("case", [FULL, MINIMAL, DATA], ids=["full", "minimal", "data"])
def test_no_first_letter_from_switzerland_has_an_ß(case: Case) -> None:
    for letter in every_letter(case, country="CH"):
        assert not set(OWN_WORDS.findall(shapes(letter))) - own(case, letter.to), letter.kind


def test_how_a_period_was_counted_is_written_without_ß_as_well() -> None:
    late = Reckoned(date(2027, 1, 4), {"de": "Das war außerdem ein Feiertag.", "en": ""})
    request = earlier(FULL, "access_request", "de")
    more = {"answered": request, "reckoned": late, "today": date(2027, 1, 20), "due": date(2027, 1, 27)}
    letter = write(FULL, "follow_up", "de", country="CH", to=ABROAD, reply_class="silence", **more)

    assert "ausserdem" in letter.text


def test_a_german_letter_keeps_its_ß() -> None:
    assert "ß" in write(FULL, "unblock_demand", "de").closing


@pytest.mark.parametrize(
    ("country", "written"),
    [("CH", "CHF 1'889.90"), ("LI", "CHF 1'889.90"), ("DE", "1.889,90 CHF"), ("AT", "1.889,90 CHF")],
)
def test_an_amount_is_written_as_where_the_sender_lives(country: str, written: str) -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(claim_amount=Money(188_990, "CHF"))})
    assert written in write(case, "unblock_demand", "de", country=country).text
    there = "CHF 1'889.90" if country in ("CH", "LI") else "CHF 1,889.90"
    assert there in write(case, "unblock_demand", "en", country=country).text
