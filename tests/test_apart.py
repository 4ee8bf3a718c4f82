"""Whatever people do, in whichever order: no message of one case lands in another or in none, and nothing of one person
reaches another."""

import asyncio
import json
import logging
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests import story
from tests.room import Line, Room, owner, room, rows
from tests.test_invite import code

FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LATER = "2027-12-01T12:00:00+01:00"
Play = Callable[[Room], Awaitable[None]]


class Complaints(logging.Handler):
    """What was logged: nothing may go wrong and be mended by trying again."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def lived(play: Play) -> None:
    """Plays it in a room of its own, and in an event loop of its own."""
    complaints, log = Complaints(), logging.getLogger("bot")

    async def live() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with room(Path(folder)) as talk:
                await play(talk)

    log.addHandler(complaints)
    try:
        asyncio.run(live())
    finally:
        log.removeHandler(complaints)
    assert complaints.said == []


# ---- one person, several cases

TEXTS = (
    "das ist notiz {}",
    "paypal hat mich jetzt auch gesperrt, sache {}",
    "mein ebay konto ist auch dicht, punkt {}",
    "gesperrt seit dem 3.11.2026, blatt {}",
    "amazon hat geschrieben, zettel {}",
    "die wollen 80,30 euro, posten {}",
)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.sampled_from(TEXTS)),
        st.tuples(st.just("say"), st.sampled_from(TEXTS)),
        st.tuples(
            st.just("say"), st.sampled_from(("/neu", "/neu brief {}", "/faelle", "/faelle 1", "/stand", "/undo"))
        ),
        st.tuples(st.just("tap"), st.sampled_from(("case:1", "case:2", "case:3", "yes", "no", "fits", "later"))),
        st.tuples(st.just("photo"), st.just("bild {}")),
        st.tuples(st.just("wait"), st.sampled_from(("1", "4", "15"))),
    ),
    min_size=4,
    max_size=14,
)


TWO_MORE = [("say", TEXTS[1]), ("say", TEXTS[2]), ("tap", "yes"), ("say", "/neu")]


@FEW
@given(MOVES)
@example(TWO_MORE)
def test_every_text_is_in_order_in_the_one_case_that_it_tells_of_and_every_reminder_is_said_once(
    moves: list[tuple[str, str]],
) -> None:
    async def play(talk: Room) -> None:
        await talk.agreed()
        said = await do(talk, "a", [("say", "amazon hat mein konto gesperrt, anfang {}"), *moves], 0)
        said += await settled(talk)
        journals = await texts(talk, "a")
        marks = [mark for text in said if (mark := text.rpartition(" ")[2])]
        found = [[mark for one in journal for mark in marks if one.endswith(f" {mark}")] for journal in journals]
        kept = [mark for one in found for mark in one]
        again = [mark for mark in await waited(talk, "a", marks) if kept.count(mark) > 1]
        assert sorted(kept) == sorted([*marks, *again]), (said, journals)
        assert all(one == sorted(one, key=marks.index) for one in found), found
        nudges = [one for one in await talk.wait(LATER) if one.get("nudge")]
        days = [one["at"][:10] for one in nudges if not one["nudge"]["hard"]]
        assert len(days) == len(set(days))
        shelf = await talk.service.cases.shelf(await owner(talk, "a"))
        told = sum(len(case.nudged) for case in shelf.cases.values())
        assert rows(talk.home, "select count(*) from reminder where state = 'waiting'") == [(0,)]
        assert rows(talk.home, "select count(*) from reminder") == [(told,)]

    lived(play)


async def do(talk: Room, chat: str, moves: Sequence[tuple[str, str]], first: int) -> list[str]:
    """Does all of that; the texts that were said and are no commands, each with a number of its own at its end."""
    said = []
    for number, (kind, what) in enumerate(moves, first):
        what = what.format(f"{chat}{number}")
        if kind == "wait":
            day = talk.service.local_now().toordinal() + int(what)
            await talk.wait(f"{talk.service.local_now().fromordinal(day).date()}T21:00:00+01:00")
        elif kind == "photo":
            (talk.home / "bild.jpg").write_bytes(story.picture(3 + number))
            await talk.turn(chat, files=[str(talk.home / "bild.jpg")], text=what)
            said.append(what)
        else:
            await (talk.tap if kind == "tap" else talk.say)(chat, what)
            said += (
                [what.removeprefix("/neu ")]
                if kind == "say" and what.partition(" ")[2] and "/faelle" not in what
                else []
            )
    return said


async def settled(talk: Room) -> list[str]:
    """Answers what is asked in any case; what was said meanwhile."""
    last = []
    for case in [*(await talk.service.cases.shelf(await owner(talk, "a"))).cases]:
        await talk.tap("a", f"case:{case}")
        await talk.tap("a", "no")
        last += [f"das ist das ende e{case}"]
        await talk.say("a", last[-1])
        await talk.tap("a", "no")
    return last


async def texts(talk: Room, chat: str) -> list[list[str]]:
    """What each case of a person heard."""
    shelf = await talk.service.cases.shelf(await owner(talk, chat))
    return [[one.text for one in case.heard] for case in shelf.cases.values()]


async def waited(talk: Room, chat: str, marks: Sequence[str]) -> set[str]:
    """Those whose texts told of a company that waited to be begun: where it was told stands the text, and again in the
    case that it begins."""
    shelf = await talk.service.cases.shelf(await owner(talk, chat))
    entries = [entry for case in shelf.cases.values() for entry in case.journal if entry.kind == "apart"]
    ends = {line.rpartition(" ")[2] for entry in entries for line in str(entry.data["text"]).splitlines()}
    return ends & {*marks}


# ---- two people, one invited by the other

WORDS = {
    "a": ("zalando", "Aquana Quellmoor", "Brombeergasse 91, 30159 Hannover", "aquana@brombeer.example", "AQX-77123"),
    "b": ("vinted", "Xaver Nebelhorn", "Fichtenkamp 14, 20095 Hamburg", "xaver@fichten.example", "XNB-45661"),
}
SUMS = {"a": "871,23", "b": "502,47"}
WHOSE = {
    "a": ("zalando", "aquana", "quellmoor", "brombeer", "aqx-77123", "871,23"),
    "b": ("vinted", "xaver", "nebelhorn", "fichten", "xnb-45661", "502,47"),
}
SAID = (
    "{0} hat mein konto gesperrt, seit 3.11.2026",
    "ich heiße {1}",
    "{2}",
    "{3}",
    "aktenzeichen {4}, die wollen {5} euro",
    "meine freundin {1} ist auch gesperrt, {3}",
    "inkasso {1} hat geschrieben: {4}",
    "nein",
    "ja",
    "reicht so",
    "weiß nicht",
    "per mail",
    "alles raus",
    "/stand",
    "/undo",
    "/neu {0} hat noch was gesperrt",
    "/export",
    "dürfen sie schreiben, sagt {1}",
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from("ab"), st.just("say"), st.sampled_from(SAID)),
        st.tuples(st.sampled_from("ab"), st.just("say"), st.sampled_from(SAID)),
        st.tuples(st.sampled_from("ab"), st.just("tap"), st.sampled_from(("yes", "no", "fits", "enough"))),
        st.tuples(st.sampled_from("ab"), st.just("wait"), st.sampled_from(("1", "6"))),
    ),
    min_size=6,
    max_size=24,
)
USUAL = ("{0} hat mein konto gesperrt, seit 3.11.2026, kein geld gefordert. {3}", "nein", "{1}, {2}", "ja", "reicht so")


BOTH_AGREE = [
    ("b", "say", "nein"),
    ("b", "tap", "yes"),
    ("a", "tap", "yes"),
    ("a", "say", SAID[5]),
    ("b", "say", SAID[6]),
]


@FEW
@given(STEPS, st.integers(0, 3))
@example(BOTH_AGREE, 0)
def test_no_word_of_one_person_reaches_the_other_whatever_both_write(
    steps: list[tuple[str, str, str]], before: int
) -> None:
    async def play(talk: Room) -> None:
        said: list[Line] = []
        await talk.agreed("a")
        for _, kind, what in steps[:before]:
            said += await step(talk, "a", kind, what)
        said += await talk.say("b", f"/start {await code(talk)}")
        said += await talk.tap("b", "yes")
        for chat in "ba":
            for what in USUAL:
                said += await step(talk, chat, "say", what)
        for chat, kind, what in steps[before:]:
            said += await step(talk, chat, kind, what)
        said += await talk.wait(LATER)
        for chat, other in ("ab", "ba"):
            assert not leaked([json.dumps(one, ensure_ascii=False) for one in said if one["chat"] == chat], other)
            assert not leaked(files_of(said, chat), other)
            assert not leaked(await stored(talk, chat), other)

    lived(play)


async def step(talk: Room, chat: str, kind: str, what: str) -> list[Line]:
    if kind == "wait":
        day = talk.service.local_now().toordinal() + int(what)
        return await talk.wait(f"{talk.service.local_now().fromordinal(day).date()}T21:00:00+01:00")
    return await (talk.tap if kind == "tap" else talk.say)(chat, what.format(*WORDS[chat], SUMS[chat]))


def files_of(said: list[Line], chat: str) -> list[str]:
    """What stands in letters and mail drafts that were handed over."""
    paths = [one[name] for one in said if one["chat"] == chat for name in ("txt", "eml") if one.get(name)]
    return [Path(path).read_text("utf-8") for path in paths]


async def stored(talk: Room, chat: str) -> list[str]:
    """Everything that lies in the rows of a person, opened with their key."""
    service, person = talk.service, await owner(talk, chat)
    shelf = await service.cases.shelf(person)
    found = [msgspec.json.encode(entry).decode() for case in shelf.cases.values() for entry in case.journal]
    for case, key, payload in rows(
        talk.home, f"select case_id, key, payload from reminder where person = '{person}' and payload is not null"
    ):
        purpose = f"reminder:{key}" if case == "1" else f"reminder:{case}:{key}"
        assert isinstance(payload, bytes)
        found.append(str(service.vault.unseal(person, purpose, payload)))
    return found


def leaked(texts: Sequence[str], of: str) -> list[str]:
    return [text for text in texts for word in WHOSE[of] if word in text.casefold()]


def test_looking_for_what_leaks_finds_it() -> None:
    assert leaked(["Guten Tag, Frau Quellmoor"], "a")
    assert not leaked(["Guten Tag, Frau Quellmoor"], "b")
