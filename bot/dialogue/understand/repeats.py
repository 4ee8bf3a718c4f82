"""What stands in a long text over and over, as in a mail that quotes the one before: it is heard once. What is said it
never knows."""

from collections.abc import Iterator

from bot.dialogue.understand.sentences import stops
from bot.gates import LONG
from bot.patterns import regex

_WORDS, _MARKS = regex(r"\s*\S+\s*"), regex(r"[.!?;…]+(?=\s)|\n")
LONGEST_WORD = 200  # characters; an address on the web may have more, and nothing is read in its end
MOST_IN_A_ROW, MOST_SHORT = 3, 2  # times that a word or phrase, or a short sentence, is heard
LONGEST_PHRASE = 4  # words
SHORT = 20  # characters: "bezahlt", "25,00 Euro" may stand below each of two bills


def said_once(text: str) -> str:
    """The text without the sentences that stood in it before word by word, short ones twice; no word more than three
    times in a row. A text that is not long stays as it is."""
    if len(text) < LONG:
        return text
    return "".join(_first_times("".join(_in_a_row(text))))


def _in_a_row(text: str) -> list[str]:
    """Words, and phrases of a few words, are said three times at most."""
    done: list[str] = []
    said: list[str] = []
    for word in _WORDS.findall(text):
        done.append(word if len(word) <= LONGEST_WORD else f"{word[:LONGEST_WORD]} ")
        said.append(word.strip())
        if size := _repeated(said):
            del done[-size:], said[-size:]
    return done


def _repeated(said: list[str]) -> int:
    """How many words at the end stand before it as often as they may already."""
    for size in range(1, min(LONGEST_PHRASE, len(said) - 1) + 1):
        again = said[-1] == said[-1 - size]
        if again and said[-size:] * MOST_IN_A_ROW == said[-size * (MOST_IN_A_ROW + 1) : -size]:
            return size
    return 0


def _first_times(text: str) -> Iterator[str]:
    times: dict[str, int] = {}
    for sentence in _sentences(text):
        said = sentence.strip()
        times[said] = times.get(said, 0) + 1
        if times[said] <= (MOST_SHORT if len(said) < SHORT else 1):
            yield sentence


def _sentences(text: str) -> Iterator[str]:
    """The text in parts, each to the end of a sentence or a line."""
    start = 0
    for mark in _MARKS.finditer(text):
        if mark[0] != "." or stops(text, mark.start()):
            yield text[start : mark.end()]
            start = mark.end()
    yield text[start:]
