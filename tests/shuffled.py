"""The invented people beside the project, played with their messages split and put in another order:
`python -m tests.shuffled --seed 3 ../shared/personas/06-….yaml`; other options are those of play.py.
"""

import random
import re
import sys
from pathlib import Path
from typing import Any

PERSONAS = Path(__file__).parent.parent.parent / "shared" / "personas"
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?]) +(?=\S)|(?<=\?) +(?=\S)")
_PAUSE = re.compile(r"(?<=[^\W\d_]{4}), +(?=[^\W\d_]{3})")
LONG = 60


def split(text: str, dice: random.Random) -> list[str]:
    """One message as a hurried person may send it: at the end of a sentence, at a comma of a long one, or whole."""
    pieces = _SENTENCE.split(text) if dice.random() < 0.7 else [text]
    cut = [piece for one in pieces for piece in (_PAUSE.split(one, maxsplit=1) if _breaks(one, dice) else [one])]
    return [piece for piece in cut if piece.strip()]


def _breaks(text: str, dice: random.Random) -> bool:
    return len(text) > LONG and dice.random() < 0.3


def mixed(says: Any, dice: random.Random) -> list[Any]:
    """A burst in another shape: texts split, and everything in another order; voice and forwards keep their place."""
    items = says if isinstance(says, list) else [says]
    if not all(isinstance(item, str) or {"photo", "album", "document"} & item.keys() for item in items):
        return list(items)
    groups = [split(item, dice) if isinstance(item, str) else [item] for item in items]
    if dice.random() < 0.6:
        dice.shuffle(groups)
    return [piece for group in groups for piece in group]


def main() -> int:
    """Plays with play.py, its person replaced by one who writes in another order."""
    sys.path.insert(0, str(PERSONAS))
    import play  # type: ignore[import-not-found]  # it lies beside the project, not in it

    at = sys.argv.index("--seed")
    seed = int(sys.argv[at + 1])
    del sys.argv[at : at + 2]

    class Shuffled(play.Play):  # type: ignore[misc]  # the personas come without types
        def lines_of(self, says: Any) -> Any:
            return super().lines_of(mixed(says, random.Random(f"{seed}:{self.steps}")) if seed else says)

    play.Play = Shuffled
    return int(play.main())


if __name__ == "__main__":
    sys.exit(main())
