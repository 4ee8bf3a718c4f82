"""Letters on paper: they are always made, they look as an envelope with a window wants, and say what was written."""

import io
import re
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.letters import paper as module
from bot.letters.blocks import Block
from bot.letters.glyphs import DRAWN, one_line, tidy
from bot.letters.paper import ExhibitPages, Paper, PaperFailed, Press

TEMPLATE = (Path(__file__).parents[1] / "templates" / "paper" / "letter.typ").read_text("utf-8")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
POINTS_PER_MM = 72 / 25.4
PROBE = '{{7*7}} #read("/etc/passwd") *fett* $x$ <b> _k_ `x` \\ -- ~ // @x [y] "z"'
MAIN = Paper(
    language="de",
    sender=("Jana Müller", "Lindenallee 14", "86150 Augsburg"),
    sender_line="Jana Müller, Lindenallee 14, 86150 Augsburg",
    addressee=("Beispiel Handel S.à r.l.", "Datenschutz", "38 avenue Beispiel", "1855 Luxemburg", "LUXEMBURG"),
    info=(("Kundennummer", "K-4711"), ("E-Mail", "jana@beispiel.example")),
    place_date="Augsburg, 22. November 2026",
    subject="Sperrung meines Kontos",
    blocks=(
        Block("p", "Sehr geehrte Damen und Herren,"),
        Block("heading", "Was ich verlange"),
        Block("p", "mein Konto ist gesperrt. Ich verlange 121,40\u00a0€ – „sofort“ – zurück; die Schifffahrt auch."),
        Block("list", items=("Auskunft über alle Daten", "die Gründe der Sperre")),
        Block("numbered", items=("erstens", "zweitens")),
    ),
    closing="Mit freundlichen Grüßen",
    name="Jana Müller",
    enclosures=("E1: Foto der Meldung",),
    enclosures_title="Anlagen",
    page_label="Seite {n} von {total}",
)


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(TEMPLATE)


@pytest.fixture
def trays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the private folders are made, so that a test can see them."""
    monkeypatch.setattr(module, "_IN_MEMORY", tmp_path)
    return tmp_path


def changed(**fields: Any) -> Paper:
    return replace(MAIN, **fields)


def jpeg(size: tuple[int, int] = (300, 200), colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def pages_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        texts = []
        for page in document:
            layer = page.get_textpage()
            texts.append(layer.get_text_range().replace("\r\n", "\n"))
            layer.close()
            page.close()
        return texts


def joined(pdf: bytes) -> str:
    return " ".join(" ".join(pages_of(pdf)).split())


def place_of(pdf: bytes, words: str) -> tuple[float, float, float, float]:
    """Left, top, right and bottom edge of the words' first occurrence on page 1, in mm from the upper left corner."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        layer = page.get_textpage()
        search = layer.search(words)
        at, count = search.get_next()
        boxes = [layer.get_charbox(n, loose=False) for n in range(at, at + count)]
        search.close()
        layer.close()
        height = page.get_height()
        page.close()
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return (
        left / POINTS_PER_MM,
        (height - top) / POINTS_PER_MM,
        right / POINTS_PER_MM,
        (height - bottom) / POINTS_PER_MM,
    )


# ---- what stands in it


def test_the_letter_says_every_word_that_was_written_in_order(press: Press) -> None:
    printed = press.print(MAIN, NOON)
    text = joined(printed.pdf).replace("\u00a0", " ")
    at = -1
    for block in MAIN.blocks:
        for said in (block.text, *block.items):
            found = text.find(said.replace("\u00a0", " "))
            assert found > at or not said, said
            at = max(at, found)
    assert printed.left_out == ""


def test_what_looks_like_markup_is_printed_as_it_was_typed(press: Press) -> None:
    paper = changed(name=PROBE, subject=PROBE, blocks=(Block("p", PROBE), Block("list", items=(PROBE,))))
    assert joined(press.print(paper, NOON).pdf).count(PROBE) >= 4


def test_a_line_break_in_a_paragraph_is_kept_and_one_in_a_name_is_not(press: Press) -> None:
    pages = pages_of(press.print(changed(name="Jana\nMüller", blocks=(Block("p", "IBAN\nDE00 1234"),)), NOON).pdf)
    assert "IBAN\nDE00 1234" in pages[0]
    assert "Jana Müller" in pages[0].rpartition("Grüßen")[2]


def test_soft_hyphens_controls_and_direction_overrides_are_not_printed(press: Press) -> None:
    text = joined(press.print(changed(blocks=(Block("p", "be\u00adzahlt \u202enicht\u2066 \x07\ud800da"),)), NOON).pdf)
    assert "bezahlt nicht da" in text


def test_pages_are_numbered_and_the_following_ones_say_whose_letter_it_is(press: Press) -> None:
    pages = pages_of(press.print(changed(blocks=(Block("p", "Wort " * 1500),)), NOON).pdf)
    assert len(pages) > 1
    assert f"Seite 2 von {len(pages)}" in pages[1]
    assert pages[1].startswith("Jana Müller")
    assert "Augsburg, 22. November 2026" in pages[1]


@pytest.mark.parametrize("lines", range(16, 26))
def test_no_page_begins_with_the_closing(press: Press, lines: int) -> None:
    blocks = (*[Block("p", "Zeile.")] * lines, Block("p", "Alle Rechte behalte ich mir vor."))
    last = pages_of(press.print(changed(blocks=blocks, enclosures=()), NOON).pdf)[-1]
    assert last.index("Alle Rechte") < last.index("Mit freundlichen")


@pytest.mark.parametrize(
    "whole",
    ["am 3. September 2026", "on 3 September 2026", "nach § 273 BGB", "(Art. 12 Abs. 3 DSGVO)", "sind 94,90 EUR"],
)
def test_no_line_parts_a_day_from_its_month_or_a_number_from_its_sign(press: Press, whole: str) -> None:
    blocks = tuple(Block("p", "x" * 10 + " " + "in " * before + whole + " und mehr davon.") for before in range(14, 34))
    text = "\n".join(pages_of(press.print(changed(blocks=blocks), NOON).pdf))
    assert " ".join(text.split()).count("und mehr") == len(blocks)
    assert not re.search(r"\d\.? *\n(September|EUR)|(§|Art\.|Abs\.) *\n\d", text)


def test_a_line_to_be_signed_has_room_above_it_and_the_name_right_below(press: Press) -> None:
    blocks = (Block("p", "Ende."), Block("p", "Unterschrift: ____________________"))
    pdf = press.print(changed(blocks=blocks, closing="", enclosures=(), name="Ute Klar"), NOON).pdf
    text, line, name = (place_of(pdf, words) for words in ("Ende.", "Unterschrift:", "Ute Klar"))
    assert line[1] - text[3] > 8
    assert name[1] - line[3] < 8


def test_the_pdf_names_its_language_its_title_and_the_archive_standard(press: Press) -> None:
    pdf = press.print(changed(language="en", blocks=()), NOON).pdf
    assert b"/Lang(en)" in pdf
    assert b"pdfaid:part>3" in pdf
    assert b"pdfuaid:part>1" in pdf
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.get_metadata_value("Title") == "Sperrung meines Kontos"
        assert document.get_metadata_value("Author") == "Jana Müller"


def test_the_same_letter_is_the_same_file_to_the_byte(press: Press) -> None:
    paper = changed(exhibits=(ExhibitPages("E1", "Anlage E1", "Foto", (jpeg(),)),))
    assert press.print(paper, NOON) == Press(TEMPLATE).print(paper, NOON)


# ---- where it stands


def test_the_address_shows_in_the_window_of_the_envelope(press: Press) -> None:
    pdf = press.print(MAIN, NOON).pdf
    left, top, _, _ = place_of(pdf, "Beispiel Handel")
    assert left == pytest.approx(25, abs=0.5)
    assert 62 <= top <= 65
    assert place_of(pdf, "LUXEMBURG")[3] < 90
    returned = place_of(pdf, "Jana Müller, Lindenallee")
    assert 45 < returned[1] < returned[3] < top
    assert place_of(pdf, "Kundennummer")[0] == pytest.approx(125, abs=0.5)
    assert place_of(pdf, "Sperrung meines")[1] == pytest.approx(99, abs=1.5)


def test_an_address_of_nine_long_lines_still_fits_the_window(press: Press) -> None:
    lines = (
        *(f"Abteilung {n} für besonders ausführliche Bezeichnungen und Zuständigkeiten" for n in range(8)),
        "LETZTE",
    )
    _, top, right, bottom = place_of(press.print(changed(addressee=lines), NOON).pdf, "LETZTE")
    assert 62 < top < bottom < 90
    assert right < 105


def test_a_long_information_block_pushes_the_subject_down_and_not_over_itself(press: Press) -> None:
    pdf = press.print(changed(info=tuple((f"Feld {n}", "Wert " * 6) for n in range(12))), NOON).pdf
    assert place_of(pdf, "Augsburg, 22.")[3] < place_of(pdf, "Sperrung meines")[1]


@pytest.mark.parametrize("letter", ["W", "i", "Ж"])
def test_a_word_of_300_letters_does_not_run_off_the_page(press: Press, letter: str) -> None:
    word = letter * 300
    block = Block("list", items=(word,))
    pdf = press.print(
        changed(blocks=(Block("p", "vor " + word), block), info=((word, word),), addressee=(word,), subject=word), NOON
    ).pdf
    assert "".join(pages_of(pdf)).count(letter) >= 6 * 300
    with pypdfium2.PdfDocument(pdf) as document:
        layer = document[0].get_textpage()
        edges = [layer.get_charbox(n)[2] for n in range(layer.count_chars())]
        layer.close()
    assert max(edges) <= (210 - 19) * POINTS_PER_MM


# ---- characters without a glyph


def test_an_emoji_is_left_out_and_named_once_and_the_letter_is_made(press: Press) -> None:
    printed = press.print(changed(name="Jana 😀 Müller", blocks=(Block("p", "so 😀🙈 nicht 漢"),)), NOON)
    assert printed.left_out == "😀🙈漢"
    assert "so nicht" in joined(printed.pdf)


def test_names_in_turkish_ukrainian_greek_polish_and_arabic_are_printed_whole(press: Press) -> None:
    for name in ("İğne Şahin", "Ґанна Їжак", "Ελλάδα Ώρα", "Łukasz Żółć", "Nguyễn Thị Ánh"):
        printed = press.print(changed(name=name), NOON)
        assert name in joined(printed.pdf)
        assert printed.left_out == ""
    assert press.print(changed(name="مرحبا"), NOON).left_out == ""


def test_every_character_that_the_table_promises_is_really_drawn(press: Press) -> None:
    every = " ".join(chr(code) for first, last in DRAWN for code in range(first, last + 1))
    printed = press.print(changed(blocks=(Block("p", every), Block("heading", every))), NOON)
    assert printed.left_out == ""


def test_a_mark_that_no_font_sets_on_its_letter_costs_the_mark_and_not_the_letter(press: Press) -> None:
    printed = press.print(changed(blocks=(Block("p", "\u05de\u05bc\u2275\u05b8\u2701\u0348\u0348 bleiben"),)), NOON)
    assert set(printed.left_out) == {"\u05bc", "\u05b8", "\u0348"}
    assert {"\u05de", "✁"} <= set(joined(printed.pdf))


def test_a_character_that_the_table_promises_wrongly_is_left_out_when_the_typesetter_names_it(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "drawn", lambda text: (text, ""))
    printed = press.print(changed(blocks=(Block("p", "so 😀 nicht a\u1ab0 漢 \ue000."),)), NOON)
    assert set(printed.left_out) == {"😀", "漢", "\u1ab0", "\ue000"}
    assert "so nicht a ." in joined(printed.pdf)


def test_a_typesetter_that_panics_does_not_take_the_bot_with_it(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    class Broken:
        def compile(self, *_: object, **__: object) -> bytes:
            raise PanicException

    monkeypatch.setattr(press, "_compiler", Broken())
    assert "Sehr geehrte" in joined(press.print(MAIN, NOON).pdf)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(["p", "list", "numbered", "heading"]))
def test_no_text_at_all_keeps_a_letter_from_being_made(press: Press, one: str, two: str, kind: str) -> None:
    block = Block(kind, one, (one, two))  # type: ignore[arg-type]
    paper = Paper(two, (one, two), one, (two, one), ((one, two),), two, one, (block,), one, two, (one,), two, one)
    assert press.print(paper, NOON).pdf.startswith(b"%PDF-")


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert "\n" not in one_line(text)


# ---- exhibits


def test_each_page_of_an_exhibit_has_a_page_of_its_own_with_its_heading(press: Press, trays: Path) -> None:
    exhibits = (
        ExhibitPages("E1", "Anlage E1: Foto", "Foto der Meldung", (jpeg((1800, 1300)),)),
        ExhibitPages(
            "E2", "Anlage E2: Brief", "Brief in drei Seiten", (jpeg((900, 1800)), jpeg((40, 20)), jpeg((9, 3000)))
        ),
        ExhibitPages("E3", "Anlage E3: leer", "", ()),
    )
    pdf = press.print(changed(exhibits=exhibits), NOON).pdf
    pages = pages_of(pdf)
    assert len(pages) == 5
    assert "Anlage E1: Foto" in pages[1]
    assert ["Anlage E2: Brief" in page for page in pages] == [False, False, True, True, True]
    assert b"Foto der Meldung" in pdf or "Foto der Meldung".encode("utf-16-be") in pdf
    assert list(trays.iterdir()) == []


def test_a_letter_never_shows_the_picture_of_the_letter_before(press: Press) -> None:
    for colour in ("red", "blue"):
        paper = changed(exhibits=(ExhibitPages("E1", "Anlage E1", "Foto", (jpeg(colour=colour),)),))
        assert jpeg(colour=colour) in press.print(paper, NOON).pdf


def test_a_picture_is_fitted_to_the_page_and_a_small_one_is_not_blown_up(press: Press) -> None:
    exhibits = (ExhibitPages("E1", "E1", "x", (jpeg((1800, 1350)), jpeg((1000, 1800)), jpeg((72, 36)))),)
    with pypdfium2.PdfDocument(press.print(changed(exhibits=exhibits), NOON).pdf) as document:
        boxes = [next(iter(document[n].get_objects(filter=[3]))).get_bounds() for n in (1, 2, 3)]
    widths = [(box[2] - box[0]) / POINTS_PER_MM for box in boxes]
    assert widths[0] == pytest.approx(165, abs=0.5)
    assert (boxes[1][3] - boxes[1][1]) / POINTS_PER_MM < 297 - 30 - 25
    assert widths[2] == pytest.approx(25.4, abs=0.5)


def test_the_folder_with_the_pictures_is_private_and_gone_even_when_the_print_fails(
    press: Press, trays: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    compile_letter = press._compile

    def watched(data: object, root: str | None, seconds: int) -> bytes:
        seen.append(stat.S_IMODE(Path(str(root)).stat().st_mode))
        return compile_letter(data, root, seconds)

    monkeypatch.setattr(press, "_compile", watched)
    with pytest.raises(PaperFailed):
        press.print(changed(exhibits=(ExhibitPages("E1", "E1", "x", (b"no picture",)),)), NOON)
    assert seen == [0o700]
    assert list(trays.iterdir()) == []


def test_folders_that_a_killed_press_left_are_swept_and_those_in_use_are_not(trays: Path) -> None:
    left = trays / "kontolotse-paper-left"
    left.mkdir()
    (left / "a.jpg").write_bytes(b"x")
    elsewhere = trays / "other"
    elsewhere.mkdir()
    (trays / "kontolotse-paper-link").symlink_to(elsewhere)
    with module._folder((ExhibitPages("E1", "E1", "x", (jpeg(),)),)) as used:
        Press(TEMPLATE)
        assert not left.exists()
        assert elsewhere.exists()
        assert Path(str(used)).exists()


def test_a_template_that_is_broken_is_a_named_failure_and_the_press_goes_on(press: Press) -> None:
    with pytest.raises(PaperFailed):
        Press("#nonsense").print(MAIN, NOON)
    assert press.print(MAIN, NOON).pdf.startswith(b"%PDF-")
