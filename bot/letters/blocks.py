"""The body of a letter as blocks, and the plain format that templates are written in.

Paragraphs are separated by blank lines; "- " opens an item of a list, "1. " of a numbered list, "#. " one with whatever
number is due, "## " a heading; a line without a mark goes on where the one before it ended. A number out of its turn is
no mark, so "12. Januar" may begin a line. It will never know what the letter is about, or Jinja.
"""

from dataclasses import dataclass
from typing import Literal

from bot.patterns import regex

_TWICE = regex(r"(?<!\.)\.\.(?!\.)")  # "Zahlwerk S.A." at the end of a sentence has one full stop

Shape = Literal["p", "list", "numbered", "heading"]


@dataclass(frozen=True)
class Block:
    """One block: `text` for a paragraph or a heading, `items` for a list."""

    kind: Shape
    text: str = ""
    items: tuple[str, ...] = ()


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a text in the plain format, white space within a block made single."""
    gathered: list[tuple[Shape, list[str]]] = []
    last: tuple[Shape, list[str]] | None = None
    for line in text.splitlines():
        last = _take(line.strip(), last, gathered)
    return tuple(_block(shape, parts) for shape, parts in gathered)


def _take(
    line: str, last: tuple[Shape, list[str]] | None, gathered: list[tuple[Shape, list[str]]]
) -> tuple[Shape, list[str]] | None:
    """Put one line where it belongs; what comes back is the block that the next line may go on with."""
    if not line:
        return None
    turn = len(last[1]) + 1 if last and last[0] == "numbered" else 1
    shape, words = _marked(line, turn)
    if shape == "p" and last:
        last[1][-1] += " " + words
        return last
    if last and shape == last[0]:
        last[1].append(words)
        return last
    gathered.append((shape, [words]))
    return None if shape == "heading" else gathered[-1]


def _marked(line: str, turn: int) -> tuple[Shape, str]:
    """The shape that a line's mark gives it, and the words behind the mark; `turn` is the number that is due."""
    numbers: tuple[tuple[Shape, str], ...] = (("numbered", f"{turn}. "), ("numbered", "#. "))
    marks: tuple[tuple[Shape, str], ...] = (("list", "- "), *numbers, ("heading", "## "))
    for shape, mark in marks:
        if line.startswith(mark):
            return shape, line.removeprefix(mark)
    return "p", line


def _block(shape: Shape, parts: list[str]) -> Block:
    words = tuple(_TWICE.sub(".", " ".join(part.split())) for part in parts)
    if shape in ("list", "numbered"):
        return Block(shape, items=words)
    return Block(shape, text=words[0])


def plain(blocks: tuple[Block, ...]) -> str:
    """The blocks as plain text, as they are copied into a mail: one line each, blank lines between blocks."""
    return "\n\n".join(map(_plain, blocks))


def _plain(block: Block) -> str:
    if block.kind == "list":
        return "\n".join(f"- {item}" for item in block.items)
    if block.kind == "numbered":
        return "\n".join(f"{number}. {item}" for number, item in enumerate(block.items, 1))
    return block.text
