"""How long the core thinks about one message in the middle of a case: facts, exhibits, an open question."""

import time
from pathlib import Path
from statistics import median, quantiles

from bench import talk
from bench.figure import Bar, Figure
from bot.dialogue import machine
from bot.dialogue.desk import Desk
from bot.dialogue.turn import Burst
from bot.patterns import compile_one

TIMES, LIMIT = 60, 1.0
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


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """Milliseconds for one call of `hear`."""
    for _ in iter(compile_one, False):
        pass  # as the service does before anybody writes
    case = talk.with_exhibits(talk.told(desk))
    assert len(case.facts) >= 12, case.facts.keys()
    assert case.open == "postal_address"
    bursts = [Burst(texts=(text,)) for text in SAID]
    taken = []
    for burst in bursts * (TIMES + 1):
        started = time.perf_counter()
        machine.hear(desk, case, burst, talk.NOW)
        taken.append((time.perf_counter() - started) * 1000)
    warm = taken[len(bursts) :]
    bar = Bar("median of hear()", median(warm), LIMIT, "ms", most=True)
    name = f"f    hear(), {len(case.facts)} facts, {len(case.exhibits)} exhibits, {len(SAID)} kinds of messages"
    bound = f"regular expressions and wordings (Jinja); 99 of 100 within {quantiles(warm, n=100)[-1]:.1f} ms"
    return [Figure(name, f"{bar.value:.2f} ms", bound, (bar,))]
