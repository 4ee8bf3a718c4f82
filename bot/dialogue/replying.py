"""What came back from the other side: named for what it is, kept with its day, and answered where it has to be.

What follows from which kind of answer stands in `bot.dialogue.reactions`; a non-answer stops no clock.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.case import ASSURANCE, Case, Contact, Letter, Money, When
from bot.dialogue import closing, either_day, overtaken, overview, own_bank, routing, stages
from bot.dialogue.following import answer, demand_payout, follow_ups, meant_letter, overdue
from bot.dialogue.from_authorities import from_authority
from bot.dialogue.older_words import older_than
from bot.dialogue.questions import holder
from bot.dialogue.questions.court import sound
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.questions.question import claimed
from bot.dialogue.reactions import DEMAND, REACTIONS, REQUEST, Reaction, for_the_account
from bot.dialogue.receipts import asks_for_receipt
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.acknowledgments import to_sign
from bot.dialogue.understand.ahead import coming, promised
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.assurances import releases
from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.claims import dropped
from bot.dialogue.understand.contracts_named import contract_day, principal
from bot.dialogue.understand.court_threats import threatens
from bot.dialogue.understand.days import day
from bot.dialogue.understand.deductions import held_until
from bot.dialogue.understand.demanded_papers import demanded_papers
from bot.dialogue.understand.extensions import extension
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.latest_word import said_on
from bot.dialogue.understand.letter_days import own_day
from bot.dialogue.understand.new_claims import demand
from bot.dialogue.understand.refusals import refusal_ground
from bot.dialogue.understand.replies import (
    classify,
    only_the_copy,
    opened_beside,
    opened_in_part,
    opens_later,
    pays_later,
    withheld,
)
from bot.dialogue.understand.said_beside import payday, said_beside
from bot.dialogue.understand.second_answers import second_answer
from bot.dialogue.understand.spoken_promises import spoken_promise
from bot.dialogue.understand.stays import stays_shut
from bot.dialogue.understand.wrong_addressees import address_gone
from bot.dialogue.writers import A_COLLECTOR, MINE, answerer, claims_again, told_way, was_over, who
from bot.law.periods import count
from bot.letters.catalogue import CATALOGUE
from bot.letters.correspondence import PROMISED
from bot.letters.offers import ACCOUNT_BACK, BY_POWER, LAWFUL, for_another, shut_out, stolen, told_shut
from bot.letters.values import swiss_law
from bot.patterns import regex

QUOTE_LENGTH, KEPT_LENGTH, SHORT = 200, 2000, 80  # the last are the signs of a threat that names nothing else
ON_GDPR = frozenset({"identity_reply", "extension_reply", "refusal_reply"})  # they cite GDPR 12
_SETTLED = regex(
    r"\b(?:vollständig ausgeglichen|vollständig beglichen|vollständig bezahlt|keine (?:offenen )?forderung(?:en)? mehr|"
    r"nichts mehr offen|fully paid|paid in full|fully settled|nothing is owed|no longer owed)\b",
    re.I,
)
_UNSETTLED = regex(r"\b(?:nicht|not|noch)\s+(?:vollständig|fully)\b", re.I)


def reply(scribe: Scribe, text: str, sender: str = "", on: When | None = None) -> bool:
    """What the other side wrote, `on` that day where it was forwarded: named for what it is, kept, and answered. What
    is retold has the day that it names itself, or none: the day of the chat is not one."""
    forwarded = on is not None
    if from_authority(scribe, text, sender if forwarded else "", on) or own_bank.kept_apart(scribe, text):
        return True
    text = MINE.sub(" ", text).strip() or text  # "ich hab … geschrieben und krieg nur Textbausteine": all in one clause
    on = on or own_day(text, scribe.today)
    shut = _shut_all_the_same(text)
    if (clears(text) and not shut) or given_up(scribe, text, sender):
        overtaken.make_way(scribe, who(scribe, sender), "settled")
        way = "mail" if forwarded else told_way(scribe, text)
        return _cleared(scribe, text, who(scribe, sender), on, way)
    kind, until = ("final_textblock", None) if shut else _kind(text, on.first if on else scribe.today)
    kind, by = _of_whom(scribe, kind, text, sender)
    overtaken.make_way(scribe, by, kind)
    _settled_beside(scribe, shut, text, on)
    _keep(scribe, kind, text, on, until, forwarded)
    stages.happened(scribe, "replied")
    scribe.note("closed")
    if kind == "success":
        return closing.reached(scribe, "" if sender else text)
    if kind == "court" and not scribe.case.says_yes("court_letter"):
        sound(scribe, text)
        return True
    if _half_open(scribe, kind, text, on, until, sender if forwarded else ""):
        return True
    if kind in PROMISED:
        note_contact(scribe, _promise(scribe, text, on, sender, forwarded))
    _name_it(scribe, kind, text, until, by)
    _react(scribe, kind, by, text)
    _answered_too(scribe, second_answer(text, kind), text, on, forwarded, by)
    return True


def _of_whom(scribe: Scribe, kind: str, text: str, sender: str) -> tuple[str, str]:
    """The kind as it matters in this case, and who answered so."""
    by = answerer(scribe, sender, kind)
    again = (kind == "unclear" and claims_again(scribe, text, by)) or (kind == "dunned" and was_over(scribe, by))
    return "new_claim" if again else for_the_account(scribe.case, kind, text, _traits(scribe)), by


def _shut_all_the_same(text: str) -> bool:
    """ "Nichts mehr offen, die Sperre bleibt": a no to what was wanted."""
    return clears(text) and stays_shut(text)


def _settled_beside(scribe: Scribe, shut: bool, text: str, on: When | None) -> None:
    if shut and claimed(scribe.case):
        note_contact(scribe, Contact(told_way(scribe, text), "company", "settled", on, text[:QUOTE_LENGTH]))


def _promise(scribe: Scribe, text: str, on: When | None, sender: str, forwarded: bool) -> Contact:
    way, shown_as = ("mail", sender) if forwarded else (told_way(scribe, text), "")
    on = on or said_on(text, scribe.today)
    return Contact(way, "company", _promised(text), on, text[:QUOTE_LENGTH], shown_as=shown_as)


def _answered_too(scribe: Scribe, kind: str, text: str, on: When | None, forwarded: bool, by: str) -> None:
    """The other answer of one message, if it has one."""
    about = REQUEST if kind == "extension" else DEMAND
    if not kind or not any(one.sending and one.to.name == by and one.kind in about for one in scribe.case.letters):
        return
    _keep(scribe, kind, text, on, None, forwarded)
    _name_it(scribe, kind, text, None, by)
    _react(scribe, kind, by, text)


def _half_open(scribe: Scribe, kind: str, text: str, on: When | None, until: date | None, shown_as: str) -> bool:
    """Is the account open by their word, and the rest gone on with? False where the answer is named as any other."""
    if kind in PROMISED and opened_beside(text):
        return _open_and_promised(scribe, text, on, until, shown_as)
    if kind != "partial" or not opened_in_part(text):
        return False
    closing.said_open(scribe)
    keeps = withheld(text) or "payout" in attained(text)[1]
    return keeps and "payout" in closing.wanted(scribe.case) and closing.missing(scribe, "payout")


def _open_and_promised(scribe: Scribe, text: str, on: When | None, until: date | None, shown_as: str) -> bool:
    """The account is open by their word, and the rest has a day: looked at then, and no letter says that it is shut."""
    note_contact(scribe, Contact("mail", "company", "other", on, text[:QUOTE_LENGTH], shown_as=shown_as))
    closing.said_open(scribe)
    asked = scribe.case.value("reminder_ok") is not False
    scribe.add("reply.open_and_promised", until=until, asked=asked)
    return True


_THREAT = regex(r"\b(?:droh\w{1,3}|gedroht|androh\w{1,3}|angedroht|threat(?:en|ens|ened|ening))\b", re.I)


def _kind(text: str, written: date) -> tuple[str, date | None]:
    """The kind of the answer; a promise is dated by a day that was still to come when it was written."""
    kind = kind_of(text)
    if kind == "new_claim" and len(text) <= SHORT and _THREAT.search(text) and not topmost(text):
        return "unclear", None  # who only threatens names no claim
    if kind == "unclear" and threatens(text):
        return "dunned", None
    spoken = spoken_promise(text, written)
    if kind not in PROMISED and not spoken:
        return kind, promised(text, written) if pays_later(text) else payday(kind, text, written)
    until = spoken or promised(text, written)
    return ("promise_dated" if until else "promise_undated"), until


def _traits(scribe: Scribe) -> Sequence[str]:
    """What kind of firm the company is."""
    firm = scribe.desk.directory.known(scribe.case.text("company"))
    return firm.traits if firm else ()


def _keep(scribe: Scribe, kind: str, text: str, on: When | None, until: date | None, forwarded: bool) -> None:
    """The reply as it is kept: its words, the day by which it came, `dated` where that is its own day, `verbatim` where
    the words are theirs, and what they say of days, papers and grounds."""
    written = on.first if on else scribe.today
    kept: dict[str, Any] = {"kind": kind, "on": written.isoformat(), "text": text[:KEPT_LENGTH]}
    kept |= {"dated": on is not None, "verbatim": forwarded}
    kept["letters"] = [one.id for one in overview.watched(scribe.case)]
    if until and until >= scribe.today:
        kept["until"] = until.isoformat()
    if kind in ("id_demand", "more_docs"):
        kept["papers"] = list(demanded_papers(text))
    if kind == "extension":
        longer = extension(text, written)
        kept["reasons"] = bool(longer and longer.reasons)
    if kind == "refusal":
        kept["refusal"] = refusal_ground(text)
    if kind == "new_claim" and (asked := demand(text, written)) and asked.amount:
        kept["amount"] = [asked.amount.cents, asked.amount.currency]
    if kind in ("new_claim", "dunned"):
        kept |= _contract(text, written)
    if held := held_until(text, written):
        kept["held_until"] = held.isoformat()
    kept |= said_beside(text)
    scribe.note("reply", **kept)


def _contract(text: str, written: date) -> dict[str, str]:
    """With whom and of which day the contract is that they rely on."""
    on = contract_day(text, written)
    return {"principal": principal(text)} | ({"contract_on": on.isoformat()} if on else {})


def _name_it(scribe: Scribe, kind: str, text: str, until: date | None, by: str) -> None:
    key = f"reply.{kind}" if scribe.has_word(f"reply.{kind}") else "reply.unclear"
    past = until is not None and until < scribe.today
    asked = scribe.case.value("reminder_ok") is not False
    about: dict[str, Any] = {"asked": asked, "stolen": stolen(scribe.case), "claimed": claimed(scribe.case)}
    collector = scribe.desk.collector(scribe.case)
    sums = scribe.case.replies[-1].get("amount") if scribe.case.replies else None
    about["amount"] = Money(*sums) if sums else None
    about["shut"], about["account"] = shut_out(scribe.case), bool(scribe.case.text("account_identifier"))
    if kind == "holder_only":
        holder.by_power(scribe)
    about |= {"by_power": BY_POWER in scribe.case.marks, "by_law": LAWFUL in scribe.case.marks}
    about["deducted"] = bool(scribe.case.replies) and bool(scribe.case.replies[-1].get("deducted"))
    about["collecting"] = collector is not None and by == collector.name
    scribe.add(key, when=day(text, scribe.today), until=until, past=past, **about)
    if kind == "new_claim" and threatens(text):
        scribe.add("reply.court_threat")
    if until and kind not in PROMISED:
        scribe.add("reply.promise_dated", until=until, past=past, asked=asked)
    if until:
        either_day.noted(scribe, text, until)
    _of_their_papers(scribe, kind, text, about)


def _of_their_papers(scribe: Scribe, kind: str, text: str, about: dict[str, Any]) -> None:
    """What they want to see, or to be signed."""
    papers = scribe.case.replies[-1].get("papers", ()) if scribe.case.replies else ()
    if kind == "more_docs" and "id_copy" in papers:
        scribe.add("reply.id_copy")
    if kind == "id_demand" and "power_of_attorney" in papers:
        scribe.add("reply.power_wanted", **about)
    if kind == "new_claim" and demanded_papers(text):
        scribe.add("reply.more_docs")
    if to_sign(text):
        scribe.add("reply.to_sign")


def _react(scribe: Scribe, kind: str, sender: str, text: str) -> None:
    """The letter that answers, where one does; else the days that keep running."""
    reaction = REACTIONS.get(kind, REACTIONS["unclear"])
    if kind == "partial" and asks_for_receipt(scribe, text):
        return
    meant = _meant(scribe, kind, sender, text)
    if kind == "partial" and meant and _of_the_data_alone(scribe, meant):
        if "payout" in attained(text)[1] and demand_payout(scribe):
            return
        meant = None
    if reaction.clock == "extended" and meant:
        _extend(scribe, meant)
    too_early = meant is not None and reaction.letter == "follow_up" and older_than(scribe, meant, text)
    if reaction.letter and meant and not too_early and _unanswered(scribe.case, reaction, meant):
        answer(scribe, meant, kind, _fitting(scribe, meant, reaction.letter))
        return
    late = overdue(scribe.case, scribe.today) if reaction.again else []
    theirs = [one for one in late if sender in ("", one.to.name)]  # of the others nothing was said
    if theirs:
        follow_ups(scribe, theirs, kind)
        return
    running = overview.watched(scribe.case)
    scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
    scribe.add(_ahead(running) if reaction.again else "reply.keep", complained=routing.complained(scribe.case))


def _meant(scribe: Scribe, kind: str, sender: str, text: str) -> Letter | None:
    """The letter that it answers; none where a copy of the data came while nothing else is late, nor where a bureau
    knows nobody of that name."""
    copy = kind == "partial" and only_the_copy(text) and closing.copy_came(scribe, sender)
    meant = meant_letter(scribe.case, REACTIONS.get(kind, REACTIONS["unclear"]), sender)
    if copy and meant not in overdue(scribe.case, scribe.today):
        return None
    return None if kind == "no_data" and meant and meant.to.kind == "bureau" else meant


def _of_the_data_alone(scribe: Scribe, meant: Letter) -> bool:
    """Is only the request for the data left to be answered, and its month not over? Money that did not come is no
    answer to it."""
    out = [one for one in scribe.case.newest_letters() if one.sending and one.to.name == meant.to.name]
    runs = meant.sending is not None and meant.sending.due is not None and meant.sending.due >= scribe.today
    return meant.kind in REQUEST and runs and any(one.kind in DEMAND for one in out)


def _ahead(running: list[Letter]) -> str:
    """What follows when the days are over: a second letter where there was none, else other ways."""
    first = any(one.kind not in routing.SECOND for one in running)
    return "reply.then_second" if first else "reply.next_steps"


def _unanswered(case: Case, reaction: Reaction, meant: Letter) -> bool:
    """Was this not answered by such a letter of ours already? A second letter comes once for each letter, and only
    where it may follow."""
    if meant.kind not in CATALOGUE[reaction.letter].answers and reaction.letter == "follow_up":
        return False
    same = [one for one in case.newest_letters() if one.kind == reaction.letter]
    return not any(one.sending is None or one.answers == meant.id for one in same)


def _fitting(scribe: Scribe, meant: Letter, kind: str) -> str:
    """The kind that answers; where only Swiss law holds, what rests on the GDPR is left to the second letter."""
    on_gdpr = kind in ON_GDPR and swiss_law(scribe.desk.country(scribe.case), meant.to)
    return "follow_up" if on_gdpr else kind


def _extend(scribe: Scribe, letter: Letter) -> None:
    """Three months from receipt, where it was told in the first month with reasons (GDPR 12(3)); else nothing moves."""
    if swiss_law(scribe.desk.country(scribe.case), letter.to):
        scribe.add("reply.extended_swiss", data=letter.period == "P30D")
        return
    newest, out = scribe.case.replies[-1], letter.sending
    in_time = out is not None and out.due is not None and date.fromisoformat(newest["on"]) <= out.due
    if out is None or not in_time or not newest.get("reasons"):
        scribe.add("reply.not_extended", late=not in_time)
        return
    due = _latest(letter)
    scribe.note("extended", letter=letter.id, due=due.isoformat())
    scribe.add("reply.extended", letter=letter, due=due)


def _latest(letter: Letter) -> date:
    """Three months from receipt, not one month and two more (law.md, rule 2)."""
    received = letter.sending.received_on if letter.sending else letter.drafted_on
    return count(received, "P3M", letter.to.region).due


# ---- who wrote, and what is settled


def success(scribe: Scribe, text: str) -> bool:
    """The person says that the account is open: what was wanted is asked for once."""
    scribe.note("reply", kind="success", on=scribe.today.isoformat(), letters=[])
    return closing.reached(scribe, text)


def clears(text: str) -> bool:
    """Does it say that nothing is owed, and not merely that the account is back?"""
    return classify(text) == "settled" or (bool(_SETTLED.search(text)) and not _UNSETTLED.search(text))


def given_up(scribe: Scribe, text: str, sender: str = "") -> bool:
    """Did a collector, and not the company, let the claim go? Whether the account opens is another matter."""
    collector = scribe.desk.collector(scribe.case)
    by_sender = collector is not None and who(scribe, sender) == collector.name
    gone = for_another(scribe.case) and address_gone(text)
    return gone or (dropped(text) and bool(A_COLLECTOR.search(text) or by_sender))


def _cleared(scribe: Scribe, text: str, sender: str, on: When | None, way: str) -> bool:
    """Somebody wrote that nothing is owed: their letter is answered, and the others can use it."""
    collector = scribe.desk.collector(scribe.case)
    theirs = sender == collector.name if collector else bool(A_COLLECTOR.search(text))
    by = "collector" if theirs else "company"
    answered = [one for one in scribe.case.newest_letters() if one.sending and one.to.name == sender]
    for letter in answered if collector and theirs else ():
        scribe.note("settled", letter=letter.id)
    note_contact(scribe, Contact(way, by, "settled", on, text[:QUOTE_LENGTH]))
    day_of = (on.first if on else scribe.today).isoformat()
    ids = [one.id for one in answered]
    scribe.note("reply", kind="settled", on=day_of, dated=on is not None, letters=ids, text=text[:KEPT_LENGTH])
    stages.happened(scribe, "replied")
    scribe.note("closed")
    company, back = scribe.desk.company(scribe.case) is not None, bool(scribe.case.marks.get(ACCOUNT_BACK))
    gone = for_another(scribe.case) and not clears(text)
    scribe.add(f"reply.settled_{by}", when=on, company=company, back=back or not told_shut(scribe.case), gone=gone)
    _promised_too(scribe, text, on)
    if closing.confirmed(scribe, "paper") or closing.all_settled(scribe):
        return True
    late = [one for one in overdue(scribe.case, scribe.today) if company and one.to.name == sender]
    if late:
        follow_ups(scribe, late, "partial")
        return True
    scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
    return True


def _promised(text: str) -> str:
    return "promise" if releases(text) else ASSURANCE


def _promised_too(scribe: Scribe, text: str, on: When | None) -> None:
    """ "Nothing is owed, and the account opens by Friday": the promise has a day of its own."""
    if not opens_later(text):
        return
    until = coming(text, on.first if on else scribe.today)
    kind = "promise_dated" if until else "promise_undated"
    _keep(scribe, kind, text, on, until, forwarded=False)
    note_contact(scribe, Contact("mail", "company", _promised(text), on, text[:QUOTE_LENGTH]))
    _name_it(scribe, kind, text, until, "")
