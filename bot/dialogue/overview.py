"""What a person can look at: where the case stands, the letters, the exhibits, the dates, the course of events."""

from collections.abc import Sequence
from datetime import date

from bot.case import PROMISES, Case, Contact, Letter, Money, When
from bot.dialogue.echo import NAMED
from bot.dialogue.labels import labels
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.law.periods import count
from bot.letters.earlier import asks_for_data, thread
from bot.letters.offers import called, partly_paid, phished, trouble
from bot.letters.values import as_told
from bot.messages import FileRef

SHOWN = (
    "situation",
    "represented_person",
    "court_name",
    "court_file",
    "service_date",
    "company",
    "account_identifier",
    "customer_number",
    "case_number",
    "taken_on",
    "strangers_spent",
    "notice_date",
    "account_end",
    "block_ahead",
    "block_date",
    "block_until",
    "answer_by",
    "claim_amount",
    "claim_principal",
    "claim_reference",
    "claim_paid",
    "payment_date",
    "payment_amount",
    "late_payment",
    "late_payment_amount",
    "collection_agency",
    "addressee_name",
    "moved_in",
    "collector_amount",
    "collector_reference",
    "order_number",
    "payment_reference",
    "ordered_on",
    "delivery_place",
    "police_report",
    "returned_on",
    "block_reason",
    "checks_done",
    "deletion_date",
    "balance",
    "coins",
    "held_for",
    "gift_card",
    "refunds_open",
    "subscriptions",
    "digital_content",
    "bookings",
    "bank_iban",
    "full_name",
    "former_name",
    "postal_address",
    "reply_email",
)
COMPLAINT = "authority_complaint"  # its day is watched by a reminder of its own
CHANGING = "changing"  # a mark: the turn in which it was asked what is otherwise
APART = frozenset({"court_objection", COMPLAINT})
PDF, EML, TEXT = "application/pdf", "message/rfc822", "text/plain"


def facts(scribe: Scribe) -> list[str]:
    """The collected facts, a line each; unknown ones say so, because the letter asks for them."""
    return [line for topic in SHOWN if (line := _line(scribe, topic))]


def _line(scribe: Scribe, topic: str) -> str:
    fact = scribe.case.facts.get(topic)
    no_claim = topic == "claim_amount" and scribe.case.value("claim_alleged") is False
    label = scribe.word(f"labels.{called(scribe.case, topic)}")
    if topic == "claim_paid" and partly_paid(scribe.case):
        return ""  # how much was paid stands there
    if topic == "block_reason" and fact and fact.value is False:
        return scribe.word("summary.line", label=label, value=scribe.word("summary.no_reason"))
    if not no_claim and (fact is None or fact.value is False):
        return ""
    if no_claim or fact is None:
        return scribe.word("summary.line", label=label, value=scribe.word("summary.nothing"))
    value = as_told(fact)
    if value is None or value == "":
        return scribe.word("summary.unknown", label=label) if topic in ("claim_amount", "claim_reference") else ""
    shown = _shown(scribe, topic, value)
    if topic == "service_date" and fact.sure != "exact":
        shown = scribe.word("summary.earliest", day=shown)
    return scribe.word("summary.line", label=label, value=shown)


def _shown(scribe: Scribe, topic: str, value: object) -> str:
    words = scribe.words
    if isinstance(value, When):
        return words.when(value)
    if isinstance(value, Money):
        return words.money(value)
    if value is True:
        return scribe.word("choices.yes")
    if topic == "held_for":
        return scribe.word("summary.span", value=value)
    if topic == "situation":
        return scribe.word(f"situations.{trouble(scribe.case, str(value))}")
    text = str(value).replace("\n", ", ")
    return scribe.desk.name_of(text) if topic in NAMED else text


def timeline(scribe: Scribe) -> list[str]:
    """What happened, in order, as far as its day is known."""
    case = scribe.case
    events = [(one.when.first, _event(scribe, one)) for one in case.contacts if one.when]
    for topic in ("payment_date", "confirmation_date", "taken_on", "notice_date", "block_date"):
        when = case.value(topic)
        if isinstance(when, When):
            events.append((when.first, scribe.word(f"timeline.{called(case, topic)}", when=when)))
    return [line for _, line in sorted(events, key=lambda event: event[0])]


def _event(scribe: Scribe, one: Contact) -> str:
    return scribe.word(
        f"timeline.{one.by}_{one.kind}", when=one.when, quote=one.quote, way=scribe.word(f"ways.{one.way}")
    )


def contradiction(case: Case) -> tuple[Contact, Contact] | None:
    """A promise of the company, and its later message that says the opposite."""
    promise = next((one for one in case.contacts if one.kind in PROMISES and one.when), None)
    if promise is None or promise.when is None:
        return None
    after = (one for one in case.contacts if one.by == "company" and one.kind == "claim_open" and one.when)
    later = next((one for one in after if one.when and one.when.last > promise.when.first), None)
    return (promise, later) if later else None


def status(scribe: Scribe) -> None:
    stage = "forged" if phished(scribe.case) and not scribe.case.letters else scribe.case.stage
    scribe.add(f"status.{stage}", facts=facts(scribe))
    if lines := timeline(scribe):
        scribe.add("timeline.title", lines=lines)
    if scribe.case.letters or scribe.case.says_yes("court_letter"):
        deadlines(scribe)


def others(scribe: Scribe) -> None:
    """That there are other cases."""
    names = [name for one, name in labels(scribe.desk, scribe.case).items() if one != scribe.case.id]
    if names:
        scribe.add("cases.others", names=names)


def letters(scribe: Scribe, only: Sequence[Letter] = ()) -> None:
    """All letters, or `only` these, with their files."""
    newest = only or scribe.case.newest_letters()
    if not newest:
        scribe.add("letters.none")
        return
    scribe.add("letters.list", lines=[_letter_line(scribe, letter) for letter in newest])
    for letter in newest:
        attach(scribe, letter)


def attach(scribe: Scribe, letter: Letter) -> None:
    """The files of a kept letter go out with the message."""
    stem = file_stem(letter.id, letter.version, letter.kind)
    for blob, mime, ending in ((letter.pdf, PDF, "pdf"), (letter.eml, EML, "eml")):
        if blob:
            scribe.attach(FileRef(f"{stem}.{ending}", mime, blob))


def attach_copies(scribe: Scribe) -> None:
    """The copies to read, of all letters that have one."""
    for letter in scribe.case.newest_letters():
        if letter.copy:
            name = f"reading-copy-{file_stem(letter.id, letter.version, letter.kind)}.txt"
            scribe.attach(FileRef(name, TEXT, letter.copy))


def file_stem(letter: str, version: int, kind: str) -> str:
    return f"{letter}-v{version}-{kind.replace('_', '-')}"


def _letter_line(scribe: Scribe, letter: Letter) -> str:
    state = "sent" if letter.sending else "unsent"
    return scribe.word(f"letters.{state}", letter=letter, kind=title(scribe, letter))


def title(scribe: Scribe, letter: Letter) -> str:
    """What a letter is called in the chat; a second one is called after what it follows."""
    enforced = letter.kind == "court_objection" and scribe.case.text("court_order") == court.ENFORCED
    kind = scribe.word("letters.enforced" if enforced else f"kinds.{letter.kind}")
    root = thread(scribe.case, letter)[0]
    if letter.kind != "follow_up" or root.id == letter.id:
        return kind
    return scribe.word("letters.second", kind=kind, about=scribe.word(f"kinds.{root.kind}"))


def evidence(scribe: Scribe) -> None:
    exhibits = scribe.case.exhibits
    if not exhibits:
        scribe.add("evidence.none")
        return
    scribe.add("evidence.list", exhibits=exhibits)
    for one in exhibits:
        scribe.attach(FileRef(f"{one.id}-{one.name}", one.mime, one.file))


def deadlines(scribe: Scribe) -> None:
    lines = [deadline_line(scribe, one) for one in (*watched(scribe.case), *complaints(scribe.case))]
    lines += data_lines(scribe)
    court.show(scribe)
    if lines:
        scribe.add("deadlines.list", lines=lines)
    elif not court.served(scribe.case):
        none_runs(scribe)


def none_runs(scribe: Scribe) -> None:
    """That no day runs; of letters that are out, whether theirs has passed, and with which the next one begins."""
    newest = scribe.case.newest_letters()
    out = [one for one in newest if one.sending]
    past = [one.id for one in out if one.sending and one.sending.due and one.sending.due < scribe.today]
    scribe.add("deadlines.none", out=bool(out), past=past, letters=[one.id for one in newest if not one.sending])


def watched(case: Case) -> list[Letter]:
    """Letters that are out, set or started a day, and wait for an answer. A day that a letter set itself gives way to
    the one in the second letter; a period of the law runs on."""
    out = [one for one in case.newest_letters() if one.sending and one.sending.due and not one.answered]
    again = {one.answers for one in case.newest_letters() if one.sending and one.kind == "follow_up"}
    return [one for one in out if one.kind not in APART and not (one.sets_day and one.id in again)]


def running(case: Case, today: date) -> list[Letter]:
    """Those of them whose day is still to come."""
    return [one for one in watched(case) if one.sending and one.sending.due and one.sending.due >= today]


def complaints(case: Case) -> list[Letter]:
    """Complaints that are out, with the day by which a data protection authority says how they stand (GDPR 78(2))."""
    out = [one for one in case.newest_letters() if one.kind == COMPLAINT and one.sending and one.sending.due]
    return [one for one in out if not one.answered]


def data_lines(scribe: Scribe) -> list[str]:
    """The month of the law for data that were asked for in a letter that disputes a claim; it runs by itself, whatever
    becomes of the day that the letter set."""
    asked = [(one, _month_of(one)) for one in scribe.case.newest_letters() if asks_for_data(one)]
    going_on = [(one, due) for one, due in asked if due and (due >= scribe.today or not one.answered)]
    return [scribe.word("deadlines.data", letter=one, due=due) for one, due in going_on]


def _month_of(letter: Letter) -> date | None:
    return count(letter.sending.received_on, "P1M", letter.to.region).due if letter.sending else None


def deadline_line(scribe: Scribe, letter: Letter) -> str:
    return scribe.word("deadlines.line", letter=letter, sending=letter.sending, kind=title(scribe, letter))


def change(scribe: Scribe) -> None:
    scribe.note("mark", key=CHANGING, value=str(scribe.turn))
    scribe.add("summary.change", lines=facts(scribe))
