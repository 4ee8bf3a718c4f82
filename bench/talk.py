"""What people in the bench say: up to the summary, and from then on a fact that is told again, now so, now so."""

from collections.abc import Iterator
from datetime import datetime
from itertools import count
from zoneinfo import ZoneInfo

from bot.case import Case, Entry
from bot.dialogue import machine
from bot.dialogue.desk import Desk
from bot.dialogue.turn import Burst
from bot.fold import fold

NOW = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Europe/Berlin"))
TO_THE_SUMMARY = (
    "moin, mein amazon konto ist gesperrt",
    "ja",
    "jonas@example.org",
    "seit dem 3. September 2026",
    "Amazon sagt, ich hätte Schulden. Die Forderung von 131,60 Euro habe ich am 9. Mai 2023 bezahlt.",
    "nein, vom Gericht kam nichts",
    "Jonas Weidner",
    "Ahornweg 3, 24103 Kiel",
)
AGAIN = (
    "Die Forderung war {n},20 Euro.",
    "Gesperrt seit dem {d}. September 2026.",
    "nein, das Konto läuft auf jonas{n}@example.org",
    "Ich habe am {d}. Mai 2023 bezahlt.",
)
MIDWAY = TO_THE_SUMMARY[:7]
EXHIBITS = ("block_notice", "payment_proof", "promise", "claim_amount", "proof_of_sending", "company_answers")


def lines() -> Iterator[str]:
    """A conversation without end that never asks for a letter."""
    yield from TO_THE_SUMMARY
    for number in count():
        yield AGAIN[number % len(AGAIN)].format(n=100 + number % 400, d=1 + number % 28)


def told(desk: Desk, texts: tuple[str, ...] = MIDWAY) -> Case:
    """The case after these messages, the yes included."""
    case = Case()
    for text in texts:
        turn = machine.hear(desk, case, Burst(texts=(text,)), NOW)
        case = fold(turn.entries, case)
        if turn.replay:
            case = fold(machine.resume(desk, case, Burst(texts=texts[:1]), NOW).entries, case)
    return case


def with_exhibits(case: Case, numbers: int = len(EXHIBITS)) -> Case:
    """The case with that many proofs more."""
    kept = [_exhibit(number, about) for number, about in enumerate(EXHIBITS[:numbers], 1)]
    return fold([Entry("exhibit", one, case.turn) for one in kept], case)


def _exhibit(number: int, about: str) -> dict[str, object]:
    name, mark = f"{about}.jpg", f"{number:064x}"
    return {"id": f"E{number}", "name": name, "sha256": mark, "mime": "image/jpeg", "file": mark[32:], "about": about}
