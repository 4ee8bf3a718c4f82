"""The public data set of companies: taken in whole or not at all, from whoever made the archive.

The archives are built here. It knows no conversation.
"""

import io
import json
import lzma
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot import app, importing
from bot.checking import mistakes
from bot.directory.archive import MEMBERS, UNPACKED, BadArchive, members
from bot.directory.entities import Directory, addressee

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 28)
CHANGED = 1_784_592_000  # 21 July 2026
Files = Mapping[str, bytes | tarfile.TarInfo]


def record(slug: str, **more: Any) -> dict[str, Any]:
    good = {
        "slug": slug,
        "relevant-countries": ["de"],
        "name": f"{slug.title()} GmbH",
        "address": "Weg 1\n12345 Ort\nDeutschland",
        "sources": ["https://example.org"],
        "quality": "verified",
    }
    return {key: value for key, value in {**good, **more}.items() if value is not None}


def company(slug: str, **more: Any) -> dict[str, bytes]:
    return {f"data/companies/{slug}.json": json.dumps(record(slug, **more)).encode()}


def packed(files: Files, format_: int = tarfile.PAX_FORMAT) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=format_) as archive:
        for name, content in files.items():
            if isinstance(content, tarfile.TarInfo):
                archive.addfile(content)
                continue
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(content), CHANGED
            archive.addfile(info, io.BytesIO(content))
    return lzma.compress(raw.getvalue(), preset=0)


def run(archive: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "directory", "import", str(archive), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def taken(folder: Path, files: Files, today: date = TODAY) -> Directory:
    """The directory of an installation that took in these files."""
    (folder / "set.tar.xz").write_bytes(packed(files))
    importing.take(folder / "set.tar.xz", folder / "data", today, app.directory(), app.countries())
    return app.directory(folder / "data", today)


# ---- the command


def test_an_import_says_what_it_took_and_names_what_it_left_out(tmp_path: Path) -> None:
    files = {
        **company("nordlicht"),
        **company("eintreiber", categories=["collection agency"]),
        **company("kartei", categories=["credit agency"]),
        **company("leer", address="Deutschland"),
        "data/companies/kaputt.json": b"{",
        "data/companies/b\x1b[31m.json": b"{}",
        "data/LICENSE": b"CC0",
    }
    (tmp_path / "set.tar.xz").write_bytes(packed(files))
    done = run(tmp_path / "set.tar.xz", "--data", str(tmp_path / "data"), "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    *left_out, summary = done.stdout.splitlines()
    assert left_out == [
        "Left out: leer (the address is missing or of no use).",
        "Left out: kaputt (nothing in it that can be read).",
        "Left out: b??31m (nothing in it that can be read).",
    ]
    assert summary.startswith("3 records taken over: 1 companies, 1 collectors, 1 credit bureaus, 0 authorities.")
    kept = tmp_path / "data" / importing.FILE
    assert kept.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "data").iterdir()] == [importing.FILE]


def test_the_configuration_names_the_installation(tmp_path: Path) -> None:
    (tmp_path / "set.tar.xz").write_bytes(packed(company("nordlicht")))
    (tmp_path / "config.toml").write_text(f'[bot]\ndata = "{tmp_path / "there"}"\n', "utf-8")
    assert run(tmp_path / "set.tar.xz", "--config", str(tmp_path / "config.toml")).returncode == 0
    assert (tmp_path / "there" / importing.FILE).exists()
    refused = run(tmp_path / "set.tar.xz", "--config", str(tmp_path / "none.toml"))
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)


def link(kind: bytes) -> tarfile.TarInfo:
    info = tarfile.TarInfo("data/companies/link.json")
    info.type, info.linkname = kind, "/etc/passwd"
    return info


def flood() -> bytes:
    return lzma.compress(bytes(UNPACKED + 1), preset=0)


def too_many() -> bytes:
    return packed({f"data/companies/{number}": b"" for number in range(MEMBERS + 1)})


def with_size(field: bytes) -> bytes:
    """An archive whose first header claims another size; its checksum is right."""
    raw = bytearray(lzma.decompress(packed(company("nordlicht"))))
    raw[124:136], raw[148:156] = field, b" " * 8
    raw[148:156] = f"{sum(raw[:512]):06o}\0 ".encode()
    return lzma.compress(bytes(raw), preset=0)


def memory_without_end() -> bytes:
    """An archive whose header asks for a dictionary of 4 GiB; its checksum is right."""
    raw = bytearray(packed(company("nordlicht")))
    end = 12 + (raw[12] + 1) * 4 - 4
    raw[16] = 40  # the size, after two flags, the filter's number and the length of what follows
    raw[end : end + 4] = zlib.crc32(raw[12:end]).to_bytes(4, "little")
    return bytes(raw)


HOSTILE = {
    "no archive": (b"hello", "not_xz"),
    "nothing": (b"", "not_xz"),
    "no tar in it": (lzma.compress(b"hello" * 1000), "damaged"),
    "half of one": (packed(company("nordlicht"))[:-40], "damaged"),
    "a symbolic link": (packed({"x": link(tarfile.SYMTYPE)}), "links"),
    "a hard link": (packed({"x": link(tarfile.LNKTYPE)}), "links"),
    "a device": (packed({"x": link(tarfile.CHRTYPE)}), "links"),
    "zeros without end": (flood(), "too_large"),
    "files without end": (too_many(), "too_large"),
    "memory without end": (memory_without_end(), "damaged"),
    "a negative size": (with_size(b"\xff" * 12), "damaged"),
    "a size beyond the end": (with_size(b"77777777777\0"), "damaged"),
}


@pytest.mark.parametrize(("content", "why"), HOSTILE.values(), ids=HOSTILE.keys())
def test_an_archive_that_is_none_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(BadArchive) as caught:
        list(members(content))
    assert caught.value.args == (why,)


def test_a_refused_archive_is_one_sentence_and_leaves_what_was_there(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert taken(tmp_path, company("nordlicht")).named("nordlicht")
    before = (data / importing.FILE).read_bytes()
    for number, content in enumerate([HOSTILE["a symbolic link"][0], b"hello", packed({"data/LICENSE": b"CC0"})]):
        (tmp_path / f"{number}.tar.xz").write_bytes(content)
        refused = run(tmp_path / f"{number}.tar.xz", "--data", str(data))
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert run(tmp_path / "none.tar.xz", "--data", str(data)).returncode == 1
    assert run(tmp_path, "--data", str(data)).returncode == 1
    assert (data / importing.FILE).read_bytes() == before


def test_nothing_of_an_archive_is_put_anywhere(tmp_path: Path) -> None:
    files = {
        **company("nordlicht"),
        "../../escaped.json": b"{}",
        "/tmp/escaped.json": b"{}",
        "data/companies/../../escaped.json": b"{}",
    }
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    taken(inner, files)
    assert not [path for path in tmp_path.rglob("*escaped*")]
    assert not Path("/tmp/escaped.json").exists()


ODD = {
    "nesting without end": (b'{"slug": "odd", "x": ' + b"[" * 30_000 + b"]" * 30_000 + b"}", "json"),
    "more than a record has": (b'{"slug": "odd", "x": "' + b"x" * 70_000 + b'"}', "size"),
    "a list": (b"[]", "json"),
    "no UTF-8": (b"\xff\xfe", "json"),
    "another slug": (json.dumps(record("other")).encode(), "slug"),
    "a number for a name": (json.dumps(record("odd", name=1)).encode(), "json"),
    "no name": (json.dumps(record("odd", name=" ")).encode(), "name"),
    "a name of two lines": (json.dumps(record("odd", name="A\nB")).encode(), "name"),
    "a name written backwards": (json.dumps(record("odd", name="A\u202eB")).encode(), "name"),
    "a name without end": (json.dumps(record("odd", name="A" * 200)).encode(), "name"),
    "a letter head without end": (json.dumps(record("odd", address="\n".join("abcdefghijk"))).encode(), "address"),
    "no mail address": (json.dumps(record("odd", email="a@b.de\nBcc: c@d.de")).encode(), "email"),
    "no page": (json.dumps(record("odd", webform="javascript:alert(1)")).encode(), "webform"),
}


@pytest.mark.parametrize(("content", "why"), ODD.values(), ids=ODD.keys())
def test_an_odd_record_is_left_out_and_the_others_are_taken(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "set.tar.xz").write_bytes(packed({**company("nordlicht"), "data/companies/odd.json": content}))
    found = importing.take(tmp_path / "set.tar.xz", tmp_path, TODAY, app.directory(), app.countries())
    assert [one.slug for one in found.entities] == ["nordlicht"]
    assert [(one.slug, one.why) for one in found.left_out] == [("odd", why)]
    for language in ("de", "en"):
        assert app.words(language).say(f"cli.import.why.{why}")


@pytest.mark.parametrize("format_", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_a_long_name_is_read_in_every_kind_of_archive(format_: int) -> None:
    name = f"{'folder-' * 8}/companies/{'long-' * 15}.json"
    assert [(one.name, one.content, one.changed) for one in members(packed({name: b"{}", "b": b"c"}, format_))] == [
        (name, b"{}", CHANGED),
        ("b", b"c", CHANGED),
    ]


# ---- what stands in a record


def test_a_record_becomes_an_addressee_with_the_holidays_of_its_country(tmp_path: Path) -> None:
    address = "c/o Jemand\nRue 1\nL-1234 Ort\nLuxembourg"
    book = taken(
        tmp_path, company("nordlicht", address=address, email="a@nordlicht.example", webform="https://n.example/f")
    )
    to = addressee(book.imported["nordlicht"])
    assert to.lines == ("Nordlicht GmbH", "c/o Jemand", "Rue 1", "L-1234 Ort", "LUXEMBOURG")
    assert (to.kind, to.key, to.region, to.stale) == ("company", "nordlicht", "LU", False)
    assert (to.email, to.form) == ("a@nordlicht.example", "https://n.example/f")


@pytest.mark.parametrize(
    ("today", "more", "stale"),
    [
        (date(2026, 11, 28), {}, False),
        (date(2028, 7, 20), {}, False),
        (date(2028, 7, 21), {}, True),
        (date(2026, 11, 28), {"quality": "scraped"}, True),
        (date(2026, 11, 28), {"address": "1 Street\nMountain View\nUnited States of America"}, True),
    ],
)
def test_what_is_old_or_of_a_country_without_a_calendar_is_to_be_compared(
    tmp_path: Path, today: date, more: dict[str, Any], stale: bool
) -> None:
    taken(tmp_path, company("nordlicht", **more))
    assert app.directory(tmp_path / "data", today).imported["nordlicht"].stale == stale


def test_of_the_authorities_those_are_taken_that_nobody_shipped(tmp_path: Path) -> None:
    there = {"relevant-countries": ["lu"], "address": "Weg 1\n1234 Ort\nLuxembourg"}
    spain = {"relevant-countries": ["es"], "address": "Calle 1\n28001 Madrid\nSpain"}
    church = {"address": "Weg 1\n12345 Ort\nDeutschland"}
    records: dict[str, dict[str, Any]] = {"lucnpd": there, "esaepa": spain, "deekdbfd": church}
    files = {
        f"data/supervisory-authorities/{slug}.json": json.dumps(record(slug, **more)).encode()
        for slug, more in records.items()
    }
    book = taken(tmp_path, {**company("nordlicht"), **files})
    assert sorted(book.imported) == ["deekdbfd", "esaepa", "nordlicht"]
    assert book.by_role("data_protection", "ES") is book.imported["esaepa"]
    assert book.by_role("data_protection", "LU") is book.offices["cnpd"]
    assert book.by_role("data_protection", "DE") is None
    assert book.named("esaepa") is book.known("esaepa") is None


def test_a_start_reads_none_of_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken(tmp_path, company("nordlicht"))
    read: list[Path] = []
    open_ = Path.open

    def watched(self: Path, *args: Any, **options: Any) -> Any:
        read.append(self)
        return open_(self, *args, **options)

    monkeypatch.setattr(Path, "open", watched)
    lying = app.desk("de", "", data=tmp_path / "data", today=TODAY)
    assert not [path for path in read if app.DIRECTORY in path.parents or path.name == importing.FILE]
    assert lying.directory.named("nordlicht")
    assert tmp_path / "data" / importing.FILE in read


def test_a_damaged_import_stops_nobody_and_check_says_so(tmp_path: Path) -> None:
    taken(tmp_path, company("nordlicht"))
    kept = tmp_path / "data" / importing.FILE
    kept.write_bytes(kept.read_bytes()[:-9])
    damaged = app.directory(tmp_path / "data", TODAY)
    assert damaged.named("nordlicht") is None
    assert damaged.find("zalando")
    (tmp_path / "config.toml").write_text(f'[bot]\noperator = "x"\ndata = "{tmp_path / "data"}"\n', "utf-8")
    words = app.words("en")
    assert words.say("cli.import.damaged", path=str(kept)) in mistakes(tmp_path / "config.toml", words)
