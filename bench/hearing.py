"""How long the core thinks about one message in the middle of a case: facts, exhibits, an open question; and about the
longest that is read, in which one thing stands over and over, or no thing twice."""

import time
from pathlib import Path
from statistics import median, quantiles

from bench import talk
from bench.figure import Bar, Figure
from bot.case import Case
from bot.dialogue import machine
from bot.dialogue.desk import Desk
from bot.dialogue.turn import Burst
from bot.patterns import compile_one

TIMES, LIMIT = 60, 2.0
LONGEST, LONG_LIMIT, PIECES = 4000, 10.0, 4
SAID = (
    "Ahornweg 3, 24103 Kiel",
    "die Forderung war 131,60 Euro",
    "gesperrt seit dem 4. September 2026",
    "Wofür brauchst du das?",
    "das weiß ich nicht",
    "Nordlicht Inkasso hat am 22.9. am Telefon gesagt, dass alles bezahlt ist.",
    "moment, ich suche den Brief",
    "jonas@example.org",
)
HOSTILE = ("a", "9", "1 ", "1.1.", "12.12. ", "((", "a@b.", "str. ", "nicht ", "euro ", "und ", "seit dem ", "klarna ")


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """Milliseconds for one call of `hear`."""
    for _ in iter(compile_one, False):
        pass  # as the service does before anybody writes
    case = talk.with_exhibits(talk.told(desk))
    assert len(case.facts) >= 12, case.facts.keys()
    assert case.open == "postal_address"
    taken = [_hear(desk, case, text) for text in SAID * (TIMES + 1)]
    warm = taken[len(SAID) :]
    bar = Bar("median of hear()", median(warm), LIMIT, "ms", most=True)
    name = f"f    hear(), {len(case.facts)} facts, {len(case.exhibits)} exhibits, {len(SAID)} kinds of messages"
    bound = f"regular expressions and wordings (Jinja); 99 of 100 within {quantiles(warm, n=100)[-1]:.1f} ms"
    return [Figure(name, f"{bar.value:.2f} ms", bound, (bar,)), _of_long_texts(desk, case), _of_stories(desk, case)]


def _of_long_texts(desk: Desk, case: Case) -> Figure:
    """Texts of 4,000 characters: one thing said over and over, all of them in turn, and what is made to be slow; of
    each the best of three."""
    rounds = " ".join(f"{text}." for text in SAID)
    texts = [(one * LONGEST)[:LONGEST] for one in (*(f"{text}. " for text in SAID), f"{rounds} ", *HOSTILE)]
    best = [min(_hear(desk, case, text) for _ in range(3)) for text in texts]
    bar = Bar("worst of hear() on 4,000 characters", max(best), LONG_LIMIT, "ms", most=True)
    bound = f"what is left of a text when what stands in it twice is heard once; median {median(best):.1f} ms"
    return Figure(f"f4   hear(), {len(texts)} texts of 4,000 characters", f"{bar.value:.1f} ms", bound, (bar,))


def _of_stories(desk: Desk, case: Case) -> Figure:
    """Texts of 4,000 characters in which each day, sum and name is another, and what people say in the transcripts, one
    after another; of each the best of three."""
    texts = [*_spoken(), " ".join(_other(text, number) for number in range(LONGEST // 200) for text in SAID)[:LONGEST]]
    texts += [" ".join(_other(text, number) for number in range(LONGEST // len(text)))[:LONGEST] for text in SAID]
    best = [min(_hear(desk, case, text) for _ in range(3)) for text in texts]
    bar = Bar("worst of hear() where nothing stands twice", max(best), LONG_LIMIT, "ms", most=True)
    bound = f"some hundred readers, each of which cuts the text anew; median {median(best):.1f} ms"
    return Figure(f"f5   hear(), {len(texts)} stories of 4,000 characters", f"{bar.value:.1f} ms", bound, (bar,))


def _spoken() -> list[str]:
    """What people say in the transcripts, in pieces of 4,000 characters."""
    files = sorted((Path(__file__).parents[1] / "tests" / "transcripts").glob("*.txt"))
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    said = " ".join(line.removeprefix("> ") for line in lines if line.startswith("> "))
    return [said[at : at + LONGEST] for at in range(0, PIECES * LONGEST, LONGEST)]


def _other(text: str, number: int) -> str:
    """The same said of something else: other figures, and a word more."""
    return f"{text.translate(str.maketrans('369', f'{number % 10}12'))} {chr(97 + number % 26)}{number}x."


def _hear(desk: Desk, case: Case, text: str) -> float:
    """Milliseconds for one call."""
    started = time.perf_counter()
    machine.hear(desk, case, Burst(texts=(text,)), talk.NOW)
    return (time.perf_counter() - started) * 1000
