"""Letters within Switzerland: Swiss law, its 30 days, and no word of the GDPR."""

import re
from dataclasses import replace
from datetime import date

import pytest

from bot.letters.drafting import Draft
from tests.letter_cases import COLLECTOR, COMPANY, FULL, LANGUAGES, earlier, write

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
