"""Rules that are compiled late: they find the same, and a mistake in one of them is found here rather than by a person.

Other test files know what the rules mean.
"""

import re
import subprocess
import sys

import pytest

from bot.patterns import METHODS, compile_one, regex

_ALL = """
import bot.app, bot.patterns
count = 0
while bot.patterns.compile_one():
    count += 1
print(count)
"""


def test_a_rule_compiled_late_finds_what_one_compiled_at_once_finds() -> None:
    text, now = "Am 23.9. und am 24.9.", re.compile(r"(\d+)\.(\d)\.", re.I)
    for method in sorted(METHODS - {"sub", "subn"}):
        late = getattr(regex(now.pattern, re.I), method)(text)
        assert str([*late] if method == "finditer" else late) == str(
            [*now.finditer(text)] if method == "finditer" else getattr(now, method)(text)
        )
    assert regex(now.pattern).sub("x", text, count=1) == now.sub("x", text, count=1)
    assert regex(now.pattern).pattern == now.pattern


def test_a_search_that_was_merely_passed_on_works_before_and_after_the_first_use() -> None:
    rule = regex("b")
    search = rule.search
    assert search("abc")
    assert rule.search("abc")
    assert search("xyz") is None


def test_every_rule_of_the_bot_compiles() -> None:
    """In a process of its own, where no test used any of them yet."""
    run = subprocess.run([sys.executable, "-c", _ALL], capture_output=True, text=True, check=True)
    assert int(run.stdout) > 300


def test_a_mistaken_rule_is_found_when_it_is_compiled_in_an_idle_moment() -> None:
    while compile_one():
        pass
    regex("(")
    with pytest.raises(re.error):
        compile_one()
