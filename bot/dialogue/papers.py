"""Papers on the counter: photos and documents become numbered exhibits, whenever they come."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, KeptFile


def take(scribe: Scribe, burst: Burst) -> bool:
    """Numbers new files, names what was refused and why; an album is acknowledged once."""
    new = [_exhibit(scribe, file) for file in burst.kept if not file.twin]
    twins = [file.twin for file in burst.kept if file.twin]
    for name, why in burst.refused:
        scribe.tell("refused", name=name, why=why)
        scribe.add(f"refused.{why}", name=name)
    if twins:
        scribe.add("evidence.twin", ids=twins)
    if new:
        _acknowledge(scribe, burst, new)
    return False


def _exhibit(scribe: Scribe, file: KeptFile) -> str:
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
        about=scribe.case.open or ("opening" if not scribe.case.known("company") else ""),
        text=file.text,
        understood=understood,
    )
    scribe.tell("exhibit", id=exhibit, name=file.name, sha256=file.sha256, mime=file.mime, understood=understood)
    return exhibit


def _withdrawn(scribe: Scribe) -> int:
    return sum(mark.startswith("withdrawn:") for mark in scribe.case.marks)


def _acknowledge(scribe: Scribe, burst: Burst, new: list[str]) -> None:
    """What was stored; pictures cannot be read here, and saying so tells the person what to type."""
    pictures = [file for file in burst.kept if not file.twin and not file.text]
    scribe.add("evidence.kept", ids=new, unread=len(pictures))
    topic = scribe.case.open
    if topic == "payment_proof":
        scribe.learn(topic, True)
    elif topic and not burst.texts and topic != "sent_confirmation":
        scribe.add("evidence.type_it")


def voice(scribe: Scribe, burst: Burst) -> bool:
    if burst.voice_seconds is not None:
        scribe.add("voice.cannot")
    return False
