"""The words people read: whole in every language, with the same values in the same places, short, and never unkind."""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from jinja2 import nodes
from jinja2.meta import find_undeclared_variables

from bot.dialogue.commands import NAMES
from bot.dialogue.door import MANY
from bot.dialogue.interview import QUESTIONS
from bot.dialogue.review import FIXED
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.obstacles import OBSTACLES
from bot.dialogue.understand.sending_questions import ASKED
from bot.dialogue.understand.sendings import ways
from bot.dialogue.wordings import LONGEST, Words

ROOT = Path(__file__).parent.parent
LANGUAGES = tuple(sorted(folder.parent.name for folder in (ROOT / "templates").glob("*/chat.toml")))
FILES = ("chat", "questions", "routes", "law", "letters")
SPOKEN = ("chat", "questions", "routes", "law")
FORMS = frozenset({"sie", "du"})
OWN_FILTERS = frozenset({"date", "weekday_date", "when", "money", "day"})
# Each language explains the words that its people ask about; that table is checked on its own.
FREE = "glossary."
BANNED = {
    "de": ("ungültige eingabe", "leider", "bitte haben sie verständnis"),
    "en": ("unfortunately", "invalid input"),
}
BY = ("person", "company", "collector")
CONTACT_KINDS = ("inquiry", "claim_open", "settled", "proof", "promise", "refusal")
WAYS = ("email", "form", "fax", "post", "hand", "mail", "phone", "letter", "chat")
COUNTRIES = ("AT", "CH", "LU", "LI", "BE", "NL", "FR", "IT", "PL", "DK")
STAGES = ("intake", "drafted", "waiting", "answered", "closed")

Texts = dict[str, tuple[str, ...]]


@cache
def tables(language: str, file: str) -> dict[str, Any]:
    path = ROOT / "templates" / language / f"{file}.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def words(language: str) -> Words:
    return Words(language, {key: table for file in SPOKEN for key, table in tables(language, file).items()})


def flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Dotted keys with their texts; a table of both forms of address is one key with two texts."""
    for name, value in table.items():
        if isinstance(value, str):
            yield before + name, (value,)
        elif isinstance(value, list):
            yield before + name, tuple(value)
        elif FORMS & value.keys():
            yield before + name, tuple(value.values())
        else:
            yield from flat(value, f"{before}{name}.")


@cache
def texts(language: str, file: str) -> Texts:
    return dict(flat(tables(language, file)))


def all_texts(language: str, files: tuple[str, ...] = FILES) -> Iterator[tuple[str, str]]:
    for file in files:
        for key, forms in texts(language, file).items():
            yield from ((f"{file}: {key}", form) for form in forms)


def compared(file: str) -> set[str]:
    """The keys that both languages have."""
    return set.intersection(*(set(texts(language, file)) for language in LANGUAGES))


def address_tables(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, set[str]]]:
    for name, value in table.items():
        if isinstance(value, dict):
            if FORMS & value.keys():
                yield before + name, set(value)
            yield from address_tables(value, f"{before}{name}.")


def named_in_code() -> Iterator[tuple[str, str]]:
    """Every wording that the dialogue asks for by its plain name, with the file that does."""
    for path in sorted((ROOT / "bot/dialogue").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield from ((path.name, key) for key in _keys(node.func.attr, node.args))


def _keys(method: str, arguments: list[ast.expr]) -> Iterator[str]:
    if method not in ("add", "word", "ask", "vary"):
        return
    for argument in arguments[:2]:
        for key in filter(re.compile(r"\w+\.\w+").fullmatch, _plain(argument)):
            yield key
            if method == "vary":
                yield f"{key}_too"


def _plain(argument: ast.expr) -> Iterator[str]:
    """The strings that an argument is, either of two where a condition chooses; what is put together is left out."""
    if isinstance(argument, ast.IfExp):
        yield from _plain(argument.body)
        yield from _plain(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def test_german_and_english_are_both_there() -> None:
    assert {"de", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_misses_a_wording_that_another_has(language: str, file: str) -> None:
    others = {key for other in LANGUAGES for key in texts(other, file) if not key.startswith(FREE)}
    assert not sorted(others - set(texts(language, file)))


@pytest.mark.parametrize("file", SPOKEN)
def test_a_text_gets_the_same_values_in_every_language(file: str) -> None:
    def placeholders(language: str, text: str) -> set[str]:
        return find_undeclared_variables(words(language)._environment.parse(text))

    wrong = []
    for key in sorted(compared(file)):
        found = {
            frozenset(placeholders(language, form)) for language in LANGUAGES for form in texts(language, file)[key]
        }
        if len(found) != 1:
            wrong.append((key, [sorted(one) for one in found]))
    assert not wrong


@pytest.mark.parametrize("file", SPOKEN)
def test_no_language_shows_a_day_or_a_sum_of_money_raw(file: str) -> None:
    def shown(language: str, text: str) -> set[str]:
        parsed = words(language)._environment.parse(text)
        return {one.name for one in parsed.find_all(nodes.Filter)} & OWN_FILTERS

    wrong = []
    for key in sorted(compared(file)):
        found = {frozenset(shown(language, form)) for language in LANGUAGES for form in texts(language, file)[key]}
        if len(found) != 1:
            wrong.append((key, [sorted(one) for one in found]))
    assert not wrong


def test_the_small_parts_of_letters_get_the_same_values_in_every_language() -> None:
    def fields(parts: tuple[str, ...]) -> set[str]:
        return {name for part in parts for _, name, _, _ in Formatter().parse(part) if name}

    wrong = [
        key
        for key in sorted(compared("letters"))
        if len({frozenset(fields(texts(language, "letters")[key])) for language in LANGUAGES}) != 1
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_compiles(language: str) -> None:
    environment = words(language)._environment
    for _, text in all_texts(language, SPOKEN):
        environment.from_string(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_with_forms_of_address_has_exactly_both(language: str) -> None:
    found = [one for file in FILES for one in address_tables(tables(language, file))]
    assert not [key for key, forms in found if forms != FORMS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty_or_has_loose_ends(language: str) -> None:
    assert not [key for key, text in all_texts(language) if text != text.strip(" ") or not text.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_uses_an_unkind_word(language: str) -> None:
    banned = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.I) for word in BANNED[language]]
    assert not [key for key, text in all_texts(language) if any(one.search(text) for one in banned)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_fits_one_message(language: str) -> None:
    plain = ((key, text) for key, text in all_texts(language, ("chat",)) if "{{" not in text and "{%" not in text)
    assert not [(key, len(text)) for key, text in plain if len(text) > LONGEST]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_can_be_asked_and_explained(language: str) -> None:
    wanted = {f"{question.topic}.{part}" for question in QUESTIONS for part in ("ask", "help")}
    assert not sorted(key for key in wanted if not words(language).has(key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_a_label(language: str) -> None:
    choices = {choice for question in QUESTIONS for choice in question.choices}
    choices |= {"enough"}
    assert not sorted(choice for choice in choices if not words(language).has(f"choices.{choice}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tapped_label_is_understood_as_what_it_says(language: str) -> None:
    labels = tables(language, "chat")["choices"]
    assert [yes_no(labels[one]) for one in ("yes", "fits", "no", "none")] == [True, True, False, False]
    assert [ways(labels[one]) for one in ("email", "post", "fax", "form")] == [
        ("email",),
        ("post",),
        ("fax",),
        ("form",),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_that_a_text_names_exists(language: str) -> None:
    named = {(key, word) for key, text in all_texts(language, SPOKEN) for word in re.findall(r"(?<![\w/])/(\w+)", text)}
    assert named
    assert not sorted((key, word) for key, word in named if word not in NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_that_the_dialogue_names_exists(language: str) -> None:
    named = set(named_in_code())
    assert len(named) > 50
    assert not sorted((file, key) for file, key in named if not words(language).has(key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_that_the_dialogue_puts_together_has_a_wording(language: str) -> None:
    wanted = [f"timeline.{by}_{kind}" for by, kind in product(BY, CONTACT_KINDS)]
    wanted += [f"ways.{way}" for way in WAYS]
    wanted += [f"countries.{country}" for country in COUNTRIES]
    wanted += [f"{part}.{stage}" for part, stage in product(("idle", "status"), STAGES)]
    wanted += [f"idle.{stage}_too" for stage in STAGES]
    wanted += [f"told.{whose}" for whose in ("own", "theirs", "promise")]
    wanted += [f"door.again{times}" for times in range(1, MANY + 1)]
    in_turns = [key for key, _ in FIXED] + [f"before_sending.{name}" for name, _ in ASKED]
    wanted += [*in_turns, *(f"{key}_too" for key in in_turns)]
    wanted += [f"{topic}.{name}" for topic, rows in OBSTACLES.items() for name, _ in rows]
    assert not [key for key in wanted if not words(language).has(key)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_glossary_is_explained_and_every_explanation_can_be_found(language: str) -> None:
    glossary = dict(tables(language, "chat")["glossary"])
    listed = glossary.pop("words").split()
    assert sorted(listed) == sorted(glossary)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_word_of_the_glossary_is_not_taken_for_a_shorter_one_within_it(language: str) -> None:
    """The first word found in a question counts: Hauptforderung has to stand before Forderung."""
    listed = tables(language, "chat")["glossary"]["words"].split()
    hidden = [(word, other) for number, word in enumerate(listed) for other in listed[number + 1 :] if word in other]
    assert not hidden


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_lists_are_small_letters_as_the_text_that_they_are_sought_in(language: str) -> None:
    chat = tables(language, "chat")
    lists = (chat["glossary"]["words"], chat["letter_review"]["wishes"], chat["letter_review"]["without"])
    assert all(one == one.casefold() for one in lists)


ADDRESSED = re.compile(r"(?<![.:!?„\"}\n•] )(?<![}„])(?<!^)\b(?:Sie|Ihnen|Ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?)\b")
WRITTEN_TO_OTHERS = {"letter_review.case_number"}  # a sentence for a letter


@pytest.mark.parametrize("file", ["chat", "questions", "routes"])
def test_what_says_sie_or_du_is_there_in_both(file: str) -> None:
    plain = [(key, forms[0]) for key, forms in texts("de", file).items() if len(forms) == 1]
    mixed = [key for key, form in plain if ADDRESSED.search(form) and key not in WRITTEN_TO_OTHERS]
    assert not mixed
