"""How long a letter takes from the case to the PDF, alone and with six photographed pages."""

import io
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from PIL import Image, ImageDraw

from bench import talk
from bench.figure import Bar, Figure
from bot import app
from bot.case import Case
from bot.dialogue.desk import Desk
from bot.letters.drafting import draft
from bot.letters.paper import ExhibitPages, Press
from bot.letters.sheet import sheet

ALONE, WITH = 30.0, 500.0
WIDE, HIGH = 1273, 1800
TODAY, DUE = date(2026, 11, 24), date(2026, 12, 8)


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """Milliseconds from case to PDF, the press being warm."""
    case = talk.with_exhibits(talk.told(desk, talk.TO_THE_SUMMARY))
    press = Press((app.TEMPLATES / "paper" / "letter.typ").read_text("utf-8"))
    pages = tuple(ExhibitPages(one.id, "", "", (photo(number),)) for number, one in enumerate(case.exhibits))
    size = sum(len(page) for one in pages for page in one.pages) // 1024
    alone, with_photos = _median(press, desk, case, (), 31), _median(press, desk, case, pages, 6)
    return [
        Figure(
            "g    a letter, case to PDF",
            f"{alone:.1f} ms",
            "Typst: layout, fonts and the PDF/A file",
            (Bar("letter alone", alone, ALONE, "ms", most=True),),
        ),
        Figure(
            f"g6   a letter with 6 photos ({size} kB)",
            f"{with_photos:.0f} ms",
            "Typst: decoding and embedding the pictures",
            (Bar("with six photos", with_photos, WITH, "ms", most=True),),
        ),
    ]


def _median(press: Press, desk: Desk, case: Case, pages: tuple[ExhibitPages, ...], times: int) -> float:
    """Each time another account, so that nothing that was set before can be taken again; the first is not counted."""
    labels = dict(desk.words["de"].tables["paper"])
    company = desk.company(case)
    assert company
    going, taken = tuple(one.id for one in pages), []
    for number in range(times):
        fact = replace(case.facts["account_identifier"], value=f"jonas{number}@example.org")
        this = replace(case, facts={**case.facts, "account_identifier": fact})
        started = time.perf_counter()
        made = draft(
            desk.office,
            this,
            "unblock_demand",
            company,
            id="L1",
            version=1,
            today=TODAY,
            due=DUE,
            language="de",
            exhibits=going,
        )
        printed = press.print(sheet(made, pages, labels), talk.NOW)
        taken.append((time.perf_counter() - started) * 1000)
        assert printed.pdf.startswith(b"%PDF")
    return median(taken[1:])


def photo(number: int) -> bytes:
    """A photographed page of text as the intake copies it: 1800 pixels, with a camera's noise."""
    page = Image.new("RGB", (WIDE, HIGH), (236, 232, 224))
    pen = ImageDraw.Draw(page)
    for line in range(8, 60):
        pen.text((140, line * 28), f"{number} Sehr geehrte Damen und Herren, {line} " * 3, fill=(40, 40, 48))
    noise = Image.effect_noise((WIDE, HIGH), 14).convert("RGB")
    sink = io.BytesIO()
    Image.blend(page, noise, 0.35).save(sink, "JPEG", quality=80)
    return sink.getvalue()
