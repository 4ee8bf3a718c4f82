"""Conversations as text: what a person does stands in the file, what the bot says is compared with it, word for word.

    # a title                             = 2026-11-24 20:47      the moment at which it begins
    > text                                + photo brief.jpg       one burst, as do several such lines in a row
    + pdf name.pdf: text \n next line     + refused name: why     + voice x.ogg       + forward Amazon 2026-12-14: text
    ~ 3 new text                          x 3 or x E1             the third message edited, taken back
    >> choice:yes                         * wait 2026-12-09 20:30 a tap; the clock moves
    * word invited                                                word from another chat, about a code
    << amazon-sent                        goes on where that file of transcripts/beginnings/ ends, at its moment

Everything else is the bot: its words, then `? topic`, `[choices]`, and with `!` letters, exhibits, dates, reminders.
No test of its own.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.dialogue.turn import Burst, Turn
from bot.messages import Link, Outgoing, Received
from tests.conversation import BERLIN, Conversation, desk, pdf, photo

DEEDS = ("> ", ">> ", "+ ", "~ ", "x ", "* ")
HEAD = ("# ", "= ", "## ", "<< ")
BEGINNINGS = Path(__file__).parent / "transcripts" / "beginnings"


def retold(text: str) -> str:
    """The same conversation, with what the bot says now."""
    head = [line for line in text.splitlines() if line.startswith(HEAD)]
    talk = _begun(head)
    out = ["\n".join(head)]
    for deed in _deeds(text):
        out.append("\n".join([*deed, *_done(talk, deed)]))
    return "\n\n".join(out) + "\n"


def played(text: str) -> Conversation:
    """The conversation as it stands at its end."""
    talk = _begun([line for line in text.splitlines() if line.startswith(HEAD)])
    for deed in _deeds(text):
        _ = [*_done(talk, deed)]
    return talk


def _begun(head: list[str]) -> Conversation:
    """A new conversation, or one that went as far as the beginning that is named."""
    beginning = _said("<< ", head)
    if beginning:
        return played((BEGINNINGS / f"{beginning}.txt").read_text("utf-8"))
    return Conversation(desk(_said("## ", head) or "de"), _moment(_said("= ", head)))


def _said(mark: str, head: list[str]) -> str:
    return next((line.removeprefix(mark).strip() for line in head if line.startswith(mark)), "")


def _deeds(text: str) -> Iterator[list[str]]:
    """The lines of what the person does, one group a burst."""
    group: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith(DEEDS):
            group.append(line)
        elif group:
            yield group
            group = []


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def _done(talk: Conversation, deed: list[str]) -> Iterator[str]:
    first = deed[0]
    if first.startswith("* wait "):
        for turn in talk.wait(_moment(first.removeprefix("* wait "))):
            yield f"@ {turn.says[0].body['at'][:16].replace('T', ' ')}" if turn.says else "@"
            yield from _shown(turn)
        return
    if first.startswith("* word "):
        word = Link(first.removeprefix("* word "), code="K7QM2XPA", name="K7QM-2XPA", number=1)
        yield from _shown(talk.hear(Burst(link=word)))
        return
    yield from _shown(talk.hear(_burst(deed)))


def _burst(deed: list[str]) -> Burst:
    burst = Burst()
    for line in deed:
        mark, _, rest = line.partition(" ")
        burst = MARKS[mark](burst, rest)
    return burst


def _file(burst: Burst, rest: str) -> Burst:
    kind, _, about = rest.partition(" ")
    return FILES[kind](burst, about)


def _photo(burst: Burst, name: str) -> Burst:
    return replace(burst, kept=(*burst.kept, photo(name)))


def _pdf(burst: Burst, about: str) -> Burst:
    name, _, text = about.partition(": ")
    return replace(burst, kept=(*burst.kept, pdf(name, text.replace(r" \n ", "\n"))))


def _refused(burst: Burst, about: str) -> Burst:
    name, _, why = about.partition(": ")
    return replace(burst, refused=(*burst.refused, (name, why)))


def _forward(burst: Burst, about: str) -> Burst:
    head, _, text = about.partition(": ")
    sender, _, day = head.rpartition(" ")
    return replace(burst, forward_from=sender, forward_date=f"{day}T10:00:00+01:00", forward_text=text)


def _edit(burst: Burst, rest: str) -> Burst:
    number, _, text = rest.partition(" ")
    return replace(burst, edit_of=int(number), edit_text=text)


def _redact(burst: Burst, rest: str) -> Burst:
    return replace(burst, redact_text=int(rest)) if rest.isdigit() else replace(burst, redact_exhibit=rest)


MARKS: dict[str, Callable[[Burst, str], Burst]] = {
    ">": lambda burst, rest: replace(burst, texts=(*burst.texts, rest)),
    ">>": lambda burst, rest: replace(burst, choice=rest.removeprefix("choice:")),
    "+": _file,
    "~": _edit,
    "x": _redact,
}
FILES: dict[str, Callable[[Burst, str], Burst]] = {
    "photo": _photo,
    "pdf": _pdf,
    "refused": _refused,
    "voice": lambda burst, rest: replace(burst, recordings=(*burst.recordings, Received(rest, source=rest))),
    "forward": _forward,
}


# ---- what the bot says


def _shown(turn: Turn) -> Iterator[str]:
    for out in turn.says:
        yield from SHOWN[out.type](out)
    if turn.hold:
        yield "! waits for the yes"
    if turn.erase:
        yield "! forgotten"
    if turn.export:
        yield "! export"


def _say(out: Outgoing) -> Iterator[str]:
    body = out.body
    for line in body["text"].split("\n"):
        yield f"\\{line}" if line.startswith((*DEEDS, *HEAD)) else line
    if out.files:
        yield "! files " + ", ".join(file.name for file in out.files)
    if body["nudge"]:
        yield " ".join(["! nudge", body["nudge"]["about"], *body["nudge"]["letters"]])
    if body["asks"]:
        yield f"? {body['asks']}"
    if body["choices"]:
        yield " ".join(f"[{one['label']}]" for one in body["choices"])


def _letter(out: Outgoing) -> Iterator[str]:
    body: Any = out.body
    to = body["to"]["key"] or body["to"]["name"]
    more = [f"with {' '.join(body['exhibits'])}"] if body["exhibits"] else []
    due = ["due", body["due"]] if body["due"] else []
    yield " ".join(["! letter", body["id"], f"v{body['version']}", body["kind"], to, body["language"], *due, *more])


def _sent(out: Outgoing) -> Iterator[str]:
    body = out.body
    due = f" due {body['due']}" if body["due"] else ""
    yield f"! sent {body['id']} v{body['version']} {body['sent_on']} {body['way']}{due}"


def _exhibit(out: Outgoing) -> Iterator[str]:
    read = [f"{key}: {value}" for key, value in out.body["understood"].items()]
    yield f"! exhibit {out.body['id']} {out.body['name']}" + (f" ({'; '.join(read)})" if read else "")


def _not_kept(out: Outgoing) -> Iterator[str]:
    yield f"! refused {out.body['name']} {out.body['why']}"


SHOWN = {"say": _say, "letter": _letter, "sent": _sent, "exhibit": _exhibit, "refused": _not_kept}
