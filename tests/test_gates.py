"""Rules that are tried only where they may find something: they find what they find without. Other test files know what
the rules mean.
"""

import gc
import random
import re
from pathlib import Path

import pytest

from bot import gated, gates
from bot.gated import gated as behind_gate
from bot.needs import LETTERS
from bot.patterns import _Later, compile_one

from .conversation import desk

TESTS = Path(__file__).parent
SAMPLE = 20  # every so many lines stand alone
HARD = (
    r"(?<=gesperrt\. )weil",
    r"konto\.(?! )",
    r"(?:konto|account)(?=\.(?! ))",
    r"(?<!\w)am (?:[^.!?;]|\.(?! )){0,20}?(?<!\w)konto(?!\w)",
    r"\d{1,2}\.\s?(?:mai|\d{1,2})",
    r"(?:ein)?konto$",
    r"^konto|\bab\b",
    r"(?<!\w)(?:ich|i)(?!\w)(?: \w{1,8}){0,2} (?:bin|is)\b",
    r"(?:einkonto|abc)!? ?(?:mai)?",
)
WORDS = (
    *("am", "Konto", "konto.", "account", "gesperrt.", "gesperrt", "weil", "ein", "einkonto", "5.", "12", "mai", "ab"),
    *("ich", "İch", "ıs", "iſt", "is", "bin", "Bin", "abc", "b", "!", "?", ";", "-", ".", "\n"),
)


def _lines() -> list[str]:
    said = [
        line[2:] for path in sorted(TESTS.glob("transcripts/*.txt")) for line in path.read_text("utf-8").splitlines()
    ]
    typed = re.findall(r'\["([^"\n]{4,})"', (TESTS / "phrases.toml").read_text("utf-8"))
    return [*said, *typed]


def _rules() -> list[_Later]:
    gc.unfreeze()  # another test may have started a bot, which freezes what is there
    desk()
    while compile_one():
        pass
    return [one for one in gc.get_objects() if isinstance(one, _Later) and one.bits]


def _found(made: _Later | re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in made.finditer(text)]


def test_every_rule_finds_in_all_that_people_wrote_what_it_finds_without_its_gate() -> None:
    lines = _lines()
    long = [" ".join(lines[start : start + 60]).lower()[:4000] for start in range(0, len(lines), 60 * 4)]
    rules = _rules()
    assert len(rules) > 900
    for rule in rules:
        made = re.compile(rule.pattern, rule.flags)
        wrong = [text for text in (*long, *lines[::SAMPLE]) if _found(rule, text) != _found(made, text)]
        assert not wrong, (rule.pattern, wrong[0])


@pytest.mark.parametrize("source", HARD)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_a_rule_that_looks_beside_the_end_of_a_sentence_finds_the_same_sentence_by_sentence(
    source: str, flags: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, name in ((gated, "LONG"), (gates, "LONG"), (gated, "_SHORT")):
        monkeypatch.setattr(module, name, 0)
    monkeypatch.setattr(gates, "_SENTENCE", gates.sentences_of(1))
    made, dice = re.compile(source, flags), random.Random(7)
    methods, mask = behind_gate(made, flags)
    assert mask
    for _ in range(1500):
        text = "".join(dice.choice(WORDS) + dice.choice((" ", " ", "", ". ", ", ")) for _ in range(dice.randint(1, 12)))
        assert [match.span() for match in methods["finditer"](text)] == _found(made, text), text
        assert bool(methods["search"](text)) == bool(made.search(text)), text
        assert methods["findall"](text) == made.findall(text), text
        assert methods["sub"](r"<\g<0>>", text) == made.sub(r"<\g<0>>", text), text
    gates.forget()


@pytest.mark.parametrize("letter", sorted(LETTERS))
def test_a_letter_is_looked_up_in_every_form_in_which_a_rule_takes_it(letter: str) -> None:
    taken = filter(re.compile(letter, re.IGNORECASE).fullmatch, map(chr, range(0x10000)))
    assert all((letter in one.lower() and len(one.lower()) == 1) or gates._ODD & set(one.lower()) for one in taken)


def test_no_word_that_only_a_person_has_is_kept_after_a_turn() -> None:
    gates.bits_in("mein Konto wurde von Ottokar Zwirnsfädele gesperrt")
    gates.forget()
    assert not gates._index.texts
    assert "zwirnsfädele" not in gates._index.words
