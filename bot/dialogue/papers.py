"""Papers on the counter: photos and documents become numbered exhibits, whenever they come."""

import re
from collections.abc import Callable
from datetime import date

from bot.case import Money, When
from bot.dialogue.questions.theft import note_report
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, KeptFile
from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.collectors import with_form
from bot.dialogue.understand.sendings import sending
from bot.dialogue.understand.subscriptions import told_with_its_price
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

ABOUT = {"sent_confirmation": "proof_of_sending", "nudge": "company_reply", "proof_of_sending": "proof_of_objection"}
RECORDINGS = ("audio/", "video/")
OF_THE_BLOCK = frozenset({"block_notice", "block_date", "block_reason", "company_reply", "payment_proof", "opening"})
WITNESSED = frozenset({"sent_confirmation", "proof_of_sending"})
_WITNESSED = regex(
    r"\b(?:einwurf|eingeworfen|abgegeben|zugestellt|übergeben|übergabe|paket\w*|haustür|briefkasten|beschädigt|kaputt"
    r"|angekommen|parcel|package|handed (?:in|over)|delivered|doorstep|letterbox|mailbox|damaged|arrived)\b",
    re.I,
)
_OF_A_BANK = regex(
    r"\b(?:konto\s?auszug\w*|bankauszug\w*|kontobewegung\w*|umsatz\w*|umsätze\w*|kreditkart\w*|abgebucht|bucht\w* ab"
    r"|(?:zieht|ziehen|buch(?:t|en)) \w+ ab|überweisung\w*|bank statement|statement|credit card\w*"
    r"|charged me|charging me|bank app|banking[ -]?app|wire transfer|bank transfer)\b",
    re.I,
)
_DUNNING = regex(r"\b(?:inkasso\w*|forderungsmanagement|mahnung|zahlungserinnerung|collection|dunning)\b", re.I)
_POLICE = regex(r"\b(?:polizei\w*|onlinewache|strafanzeige|police)\b", re.I)
_REPORTED = regex(r"[^\n]*\b(?:straf)?anzeige\b[^\n]*|[^\n]*\breport\b[^\n]*", re.I)
_OBJECTION = regex(
    r"\b(?:rechtsvorschl\w*|einspr[uü]ch\w*|widerspr[uü]ch\w*|\w{0,10}gericht\w{0,3}|betreibungsamt\w*|objection|court)\b",
    re.I,
)
_SETTLED = regex(r"\b(?:ausgeglichen|beglichen|erledigt|settled|paid in full)\b", re.I)


def take(scribe: Scribe, burst: Burst) -> bool:
    """Numbers new files, names what was refused and why; an album is acknowledged once."""
    about = _about(scribe, burst)
    new = {_exhibit(scribe, file, about, burst): file for file in burst.kept if not file.twin}
    twins = [file.twin for file in burst.kept if file.twin]
    for name, why in burst.refused:
        scribe.tell("refused", name=name, why=why)
        scribe.add(f"refused.{why}", name=name)
    if twins:
        scribe.add("evidence.twin", ids=twins)
    if new:
        _acknowledge(scribe, burst, list(new), about)
    for exhibit, file in new.items():
        _read(scribe, exhibit, file)
    return False


def _exhibit(scribe: Scribe, file: KeptFile, about: str, burst: Burst) -> str:
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
        shown_as=burst.shown_as,
        sent_on=burst.forwarded_on,
        ref=file.ref,
    )
    scribe.tell("exhibit", id=exhibit, name=file.name, sha256=file.sha256, mime=file.mime, understood=understood)
    return exhibit


def _about(scribe: Scribe, burst: Burst) -> str:
    """The topic that a paper belongs to: the open question, unless the words with it speak of something else."""
    topic = scribe.case.open or ("" if scribe.case.known("company") else "opening")
    if _answers(scribe, burst):
        topic = "company_reply"
    if topic not in OF_THE_BLOCK and told_with_its_price(burst.text) and not says_blocked(spoken(burst.text)):
        return "subscriptions"
    if (
        ABOUT.get(topic) == "proof_of_sending"
        and scribe.case.says_yes("court_letter")
        and _OBJECTION.search(burst.text)
    ):
        return "proof_of_objection"
    if topic == "sent_confirmation" and burst.text and sending(burst.text, scribe.today) is None:
        return ""
    return ABOUT.get(topic, topic)


def _read(scribe: Scribe, exhibit: str, file: KeptFile) -> None:
    """What a text layer surely says is taken as printed, and shown; it beats what was remembered."""
    printed = _printed(file)
    _name_collector(scribe, exhibit, file.text)
    for topic, value in printed.items():
        before = scribe.case.value(topic)
        if topic == "police_report":
            _note_police(scribe, exhibit, str(value), file.text)
            continue
        scribe.learn(topic, value, source=f"printed:{exhibit}")
        if before != value:
            key = "evidence.reads" if before is None else "evidence.differs"
            scribe.add(key, id=exhibit, topic=topic, value=value, before=before)


def _name_collector(scribe: Scribe, exhibit: str, text: str) -> None:
    """A paper tells the collector's legal form; once a letter is out to them the name stays."""
    full = with_form(scribe.case.text("collection_agency"), text)
    if full and not any(one.sending and one.to.kind == "collector" for one in scribe.case.letters):
        scribe.learn("collection_agency", full, source=f"printed:{exhibit}")


def _note_police(scribe: Scribe, exhibit: str, number: str, text: str) -> None:
    line = _REPORTED.search(text)
    note_report(scribe, number, line[0] if line else "")
    scribe.add("evidence.police", id=exhibit, number=number)


def _printed(file: KeptFile) -> dict[str, str | Money | When]:
    found: dict[str, str | Money | When] = {}
    report = _POLICE.search(file.text) and not _DUNNING.search(file.text)
    for name, text in file.understood:
        if name == "claim_reference":
            found["police_report" if report else name] = text
        if name == "claim_amount" and _SETTLED.search(file.text) is None:
            amount, currency = text.split()
            found[name] = Money(int(amount.replace(",", "")), currency)
        if name == "dated" and _SETTLED.search(file.text):
            day = date.fromisoformat(text)
            found["confirmation_date"] = When(day, day)
    return found


def _withdrawn(scribe: Scribe) -> int:
    return sum(mark.startswith("withdrawn:") for mark in scribe.case.marks)


def _acknowledge(scribe: Scribe, burst: Burst, new: list[str], about: str) -> None:
    """What was stored and what it is filed under; pictures cannot be read here, and saying so tells what to type."""
    papers = [file for file in burst.kept if not file.mime.startswith(RECORDINGS)]
    pictures = [file for file in papers if not file.twin and not file.text]
    filed = scribe.word(f"filed.{about}") if scribe.has_word(f"filed.{about}") else ""
    unread = bool(pictures) and "unread" not in scribe.case.marks
    scribe.add("evidence.kept", ids=new, filed=filed, unread=unread)
    if pictures:
        scribe.note("mark", key="unread", value="1")
    if papers:
        _advise(scribe, burst, new[-1])
        _type_it(scribe, burst, unread)


def _type_it(scribe: Scribe, burst: Burst, said: bool) -> None:
    """What a picture answers; where it cannot be read the words are asked for, unless that was `said` just now."""
    topic = scribe.case.open
    if topic == "payment_proof":
        scribe.learn(topic, True)
    elif _answers(scribe, burst):
        scribe.ask("company_reply", "company_reply.ask", ())
    elif topic and not (said or burst.texts) and topic != "sent_confirmation":
        scribe.add("evidence.type_it")


def _answers(scribe: Scribe, burst: Burst) -> bool:
    """Is a picture without a word, while letters wait for an answer, most likely one?"""
    waits = scribe.case.stage in ("waiting", "answered") and scribe.case.open in (None, "nudge", "company_reply")
    return waits and not burst.text and any(not file.text for file in burst.kept)


def _advise(scribe: Scribe, burst: Burst, exhibit: str) -> None:
    """What matters before the picture goes further, each said once."""
    for name, holds in ADVICE:
        if name not in scribe.case.marks and holds(scribe.case.open, burst):
            scribe.note("mark", key=name, value="1")
            scribe.add(f"evidence.{name}", id=exhibit)


def _loses_its_day(topic: str | None, burst: Burst) -> bool:
    """Networks take day and place out of photos; it matters where a picture shows what happened when and where."""
    return burst.sent_as == "photo" and (topic in WITNESSED or _WITNESSED.search(burst.text) is not None)


def _shows_an_account(topic: str | None, burst: Burst) -> bool:
    """A bank's paper holds numbers and bookings that are nobody's business."""
    return topic == "payment_proof" or _OF_A_BANK.search(burst.text) is not None


ADVICE: tuple[tuple[str, Callable[[str | None, Burst], bool]], ...] = (
    ("as_file", _loses_its_day),
    ("blacken", _shows_an_account),
)
