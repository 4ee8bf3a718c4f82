"""Papers on the counter: photos and documents become numbered exhibits, whenever they come."""

import re
from datetime import date

from bot.case import Money, When
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, KeptFile
from bot.dialogue.understand.sendings import sending

ABOUT = {"sent_confirmation": "proof_of_sending", "nudge": "company_reply"}
_SETTLED = re.compile(r"\b(?:ausgeglichen|beglichen|erledigt|settled|paid in full)\b", re.I)


def take(scribe: Scribe, burst: Burst) -> bool:
    """Numbers new files, names what was refused and why; an album is acknowledged once."""
    about = _about(scribe, burst)
    new = {_exhibit(scribe, file, about): file for file in burst.kept if not file.twin}
    twins = [file.twin for file in burst.kept if file.twin]
    for name, why in burst.refused:
        scribe.tell("refused", name=name, why=why)
        scribe.add(f"refused.{why}", name=name)
    if twins:
        scribe.add("evidence.twin", ids=twins)
    if new:
        _acknowledge(scribe, burst, list(new))
    for exhibit, file in new.items():
        _read(scribe, exhibit, file)
    return False


def _exhibit(scribe: Scribe, file: KeptFile, about: str) -> str:
    number = 1 + len({one.id for one in scribe.case.exhibits}) + _withdrawn(scribe)
    exhibit = f"E{number}"
    understood = dict(file.understood)
    scribe.note(
        "exhibit",
        id=exhibit,
        name=file.name,
        sha256=file.sha256,
        mime=file.mime,
        file=file.file,
        copies=list(file.copies),
        about=about,
        text=file.text,
        understood=understood,
    )
    scribe.tell("exhibit", id=exhibit, name=file.name, sha256=file.sha256, mime=file.mime, understood=understood)
    return exhibit


def _about(scribe: Scribe, burst: Burst) -> str:
    """The topic that a paper belongs to: the open question, unless the words with it speak of something else."""
    topic = scribe.case.open or ("" if scribe.case.known("company") else "opening")
    if topic == "sent_confirmation" and burst.text and sending(burst.text, scribe.today) is None:
        return ""
    return ABOUT.get(topic, topic)


def _read(scribe: Scribe, exhibit: str, file: KeptFile) -> None:
    """What a text layer surely says is taken as printed, and shown; it beats what was remembered."""
    printed = _printed(file)
    for topic, value in printed.items():
        before = scribe.case.value(topic)
        scribe.learn(topic, value, source=f"printed:{exhibit}")
        if before != value:
            key = "evidence.reads" if before is None else "evidence.differs"
            scribe.add(key, id=exhibit, topic=topic, value=value, before=before)


def _printed(file: KeptFile) -> dict[str, str | Money | When]:
    found: dict[str, str | Money | When] = {}
    for name, text in file.understood:
        if name == "claim_reference":
            found[name] = text
        if name == "claim_amount" and _SETTLED.search(file.text) is None:
            amount, currency = text.split()
            found[name] = Money(int(amount.replace(",", "")), currency)
        if name == "dated" and _SETTLED.search(file.text):
            day = date.fromisoformat(text)
            found["confirmation_date"] = When(day, day)
    return found


def _withdrawn(scribe: Scribe) -> int:
    return sum(mark.startswith("withdrawn:") for mark in scribe.case.marks)


def _acknowledge(scribe: Scribe, burst: Burst, new: list[str]) -> None:
    """What was stored; pictures cannot be read here, and saying so tells the person what to type."""
    pictures = [file for file in burst.kept if not file.twin and not file.text]
    scribe.add("evidence.kept", ids=new, unread=bool(pictures) and "unread" not in scribe.case.marks)
    if pictures:
        scribe.note("mark", key="unread", value="1")
    topic = scribe.case.open
    if topic == "payment_proof":
        scribe.learn(topic, True)
    elif topic and not burst.texts and topic != "sent_confirmation":
        scribe.add("evidence.type_it")


def voice(scribe: Scribe, burst: Burst) -> bool:
    if burst.voice_seconds is not None:
        scribe.add("voice.cannot")
    return False
