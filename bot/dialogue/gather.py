"""Takes what a text says beside the answer: facts told before they are asked for, several in one sentence.

Only what is not known yet is taken; what was taken is echoed, so that a wrong guess is mended by a word.
"""

import re
from collections.abc import Callable, Sequence

from bot.case import When
from bot.dialogue import (
    alarms,
    at_court,
    branches,
    charged_back,
    collector_first,
    first_aid,
    further_claims,
    letters_in,
    mailbox,
    manners,
    minors,
    naming,
    paid_twice,
    situating,
    solved,
    trading,
)
from bot.dialogue.asking import unsent_ids
from bot.dialogue.bought import without_bought
from bot.dialogue.echo import ADDRESSES, echo
from bot.dialogue.payers import note_payer
from bot.dialogue.plainer import plainer
from bot.dialogue.questions.court import (
    mend_paper,
    recount,
    served,
    sound,
    take_back,
    told_paper,
    told_service,
)
from bot.dialogue.questions.court_form import told_court
from bot.dialogue.questions.exchange import EXCHANGES
from bot.dialogue.questions.helpers import own_lines, own_words
from bot.dialogue.questions.holder import acts_for_another, told_death, told_power, told_role
from bot.dialogue.questions.money import at_bank, note_iban, note_trade, wants_out
from bot.dialogue.questions.objections import told_objected
from bot.dialogue.questions.open_account import told_open
from bot.dialogue.questions.person import kept_apart, likely_country, note_address, own_firm
from bot.dialogue.questions.platform import told_deletion, told_ground
from bot.dialogue.questions.question import retells
from bot.dialogue.questions.story import STORY_LENGTH, lost, note_mail, note_unlisted, own_mails, sender
from bot.dialogue.questions.theft import told_theft
from bot.dialogue.questions.theirs import note_theirs, owner
from bot.dialogue.questions.wrap import read_reminder_ok, read_way
from bot.dialogue.refunded import note_back, only_theirs
from bot.dialogue.rough_sums import told_roughly
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import just_anothers, note_anothers
from bot.dialogue.stroke_days import note_days
from bot.dialogue.told_accounts import note_account_given
from bot.dialogue.told_addressees import note_addressee
from bot.dialogue.told_ahead import note_ahead, settle_ahead
from bot.dialogue.told_alone import told_alone
from bot.dialogue.told_appeals import note_appeals
from bot.dialogue.told_collectors import note_collector, note_demand, note_paying_off, note_settled
from bot.dialogue.told_disputes import note_disputes
from bot.dialogue.told_ends import note_end
from bot.dialogue.told_entering import note_entering
from bot.dialogue.told_exchanges import note_exchanges
from bot.dialogue.told_identity import told_identity
from bot.dialogue.told_names import in_order, note_former
from bot.dialogue.told_numbers import note_case_number, note_customer, note_order, note_reference, note_typo
from bot.dialogue.told_promises import note_answer_by
from bot.dialogue.told_stuck import note_stuck
from bot.dialogue.told_sums import given_up, in_its_money, may_be_paid, note_part, note_price, note_sums, told_before
from bot.dialogue.told_takeovers import note_takeover
from bot.dialogue.told_terminations import note_at_once, note_late_notice, note_notice, note_over
from bot.dialogue.told_transfers import note_transfer
from bot.dialogue.understand import claims
from bot.dialogue.understand.anothers import of_another, of_him_or_her
from bot.dialogue.understand.answers import after_no
from bot.dialogue.understand.collectors import posts
from bot.dialogue.understand.companies import kin, meant, speaker
from bot.dialogue.understand.contact import address, announced, email, full_name
from bot.dialogue.understand.contract_ends import contract_end
from bot.dialogue.understand.court_papers import objected_beside, paper_named
from bot.dialogue.understand.customers import without_customers, without_goods
from bot.dialogue.understand.data_requests import asks_for_only
from bot.dialogue.understand.days import clock
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.foreign_courts import foreign_court
from bot.dialogue.understand.grounds import names_claims
from bot.dialogue.understand.introductions import own_name
from bot.dialogue.understand.local_banks import local_bank, which_of
from bot.dialogue.understand.moved import by_mail
from bot.dialogue.understand.names import before_street
from bot.dialogue.understand.parcels import parcel_number
from bot.dialogue.understand.sending_plans import planned
from bot.dialogue.understand.sending_ways import came_in, ways
from bot.dialogue.understand.situations import situations
from bot.dialogue.understand.takeovers import taken_over
from bot.dialogue.understand.unlisted import company_named
from bot.letters.offers import LAWFUL, WAY, phished, situation, told_shut
from bot.patterns import regex

_MY_MAIL = regex(
    r"\b(?:my|meine?) (?:e-?)?(?:mail|email|mailadresse|address|adresse|ist|is|lautet|wäre)\b|\bmine is\b", re.I
)
_SUPPORT = regex(
    r"\b(?<!wrote to )(?<!called )(?<!to the )(?<!beim )(?<!de[mn] )(?:support|kunden(?:service|dienst)"
    r"|customer (?:service|care|support)|your (?:account|request)|sehr geehrte\w*(?! damen)"
    r"|dear(?! (?:sirs?|madam|all|team)\b))\b",
    re.I,
)

Rule = Callable[[Scribe, str], object]


def gather(scribe: Scribe, text: str, topic: str | None = None) -> None:
    """Notes everything in the text that is not known yet; `topic` is the question that it was an answer to."""
    if any(one.kind == "reply" and one.data["kind"] == "authority" for one in scribe.entries):
        return  # its file number and its words are not the company's
    if scribe.case.marks.get(EARLY) == str(scribe.turn):
        from_them(scribe, text, (told_deletion, *OF_THEIRS))
        return
    if only_theirs(scribe, text):
        for rule in BESIDE_A_REPLY:
            rule(scribe, text)
        return
    text = plainer(scribe, text)
    _happened(scribe, text)
    text = without_customers(text)
    for rule in RULES:
        rule(scribe, text)
    if topic not in EXCHANGES and not (unsent_ids(scribe.case) and planned(text)):
        note_exchanges(scribe, without_goods(text))
    note_appeals(scribe, text)


def _company(scribe: Scribe, text: str) -> None:
    known = scribe.case.facts.get("company")
    if known and known.sure == "about" and (bank := which_of(str(known.value), text)):
        note_unlisted(scribe, bank)  # "die Sparkasse", and now which
    if known and not (known.sure == "about" and claims.blocked(text)):
        return
    found = [one for one in meant(text, scribe.desk.directory) if one.kind not in ("collector", "bureau")]
    if found:
        scribe.learn("company", found[0].slug)
    elif not known and not scribe.case.letters and (name := _unlisted(scribe, text)):
        note_unlisted(scribe, name)


def _unlisted(scribe: Scribe, text: str) -> str:
    """A company that no directory lists, or a bank of which there are many, told unasked."""
    named = company_named(text) if scribe.case.open != "company" else ""
    named = "" if any(one.kind == "bureau" for one in scribe.desk.directory.mentions(named)) else named
    return named or (local_bank(text) if claims.blocked(text) or situations(text)[:1] == ("bank_terminated",) else "")


def _goal(scribe: Scribe, text: str) -> None:
    if not scribe.case.known("goal") and not retells(scribe) and asks_for_only(text):
        scribe.learn("goal", ("data",))


def _happened(scribe: Scribe, text: str) -> None:
    theirs = of_another(text) or of_him_or_her(text)
    if not scribe.case.known("claim_ground") and claims.blocked(text) and names_claims(text) and not theirs:
        scribe.learn("claim_ground", True, source="assumed")
    beside = foreign_court(text) and (claims.blocked(text) or told_shut(scribe.case))  # for whom it is nobody says
    if (seized := beyond(text) and not beside) and not scribe.case.known("claim_alleged"):
        scribe.learn("claim_alleged", True)
    told = claims.blocked(text) or claims.claim_alleged(text) or taken_over(text) or seized
    if not scribe.case.known("what_happened") and told:
        scribe.learn("what_happened", text[:STORY_LENGTH])


def _contract_end(scribe: Scribe, text: str) -> None:
    """To which day a bank gave notice; before the days of a block are looked for."""
    on = contract_end(text, scribe.today) if situation(scribe.case) == "bank_terminated" else None
    if on and not told_before(scribe, "account_end"):
        scribe.learn("account_end", When(on, on))


def _claim(scribe: Scribe, text: str) -> None:
    if given_up(scribe, text) or phished(scribe.case) or just_anothers(scribe):
        return
    said = after_no(text) if scribe.case.open in ("confirm_facts", "letter_review") else text
    known, alleged = scribe.case.facts.get("claim_alleged"), claims.claim_alleged(said)
    anew = known is not None and known.value is False and known.turn < scribe.turn and alleged and posts(text)
    anew = anew and "?" not in text and not scribe.case.known("claim_of_another")
    if alleged is not None and (known is None or anew):
        scribe.learn("claim_alleged", alleged)
    nothing = scribe.case.value("claim_alleged") is False and not claims.claim_alleged(text)
    paid = None if nothing or not may_be_paid(scribe, text) else claims.says_paid(without_bought(scribe, text))
    if paid is not None:
        scribe.learn("claim_paid", paid)
    if paid:
        scribe.learn("claim_alleged", True)
    if paid or (scribe.case.says_yes("claim_paid") and claims.says_paid(text)):
        note_part(scribe, text)


def _claim_of_theirs(scribe: Scribe, text: str) -> None:
    if not scribe.case.known("claim_alleged") and claims.claim_alleged(text):
        scribe.learn("claim_alleged", True)


def _court(scribe: Scribe, text: str) -> None:
    said = claims.court(text) if scribe.case.marks.get(WAY) != str(scribe.turn) else None
    known = scribe.case.value("court_letter")
    if said:
        sound(scribe, text)
    elif said is False and known is None:
        scribe.learn("court_letter", False)
    elif known is True:
        take_back(scribe, text)
    if said and paper_named(text) and claims.blocked(text) and not scribe.case.known("claim_alleged"):
        scribe.learn("claim_alleged", True)  # an order for payment demands money
    if served(scribe.case) and not beyond(text):
        told_court(scribe, text)  # where it sits, its holidays count
        told_paper(scribe, text)
        done = "" if known else objected_beside(text)
        told_service(scribe, text, quiet=bool(done))
        told_objected(scribe, done)
        if not known:
            at_court.mailed(scribe, text)


def _email(scribe: Scribe, text: str) -> None:
    told = own_lines(scribe.case, text)
    text = text if scribe.case.open in ADDRESSES else own_mails(scribe, told)
    found = None if scribe.case.open in ADDRESSES else email(text)
    helper = acts_for_another(scribe.case) and text == told and bool(_MY_MAIL.search(text))
    known = {scribe.case.text(one) for one in ("reply_email", "company_email", "collector_email")}
    if not found or (claims.other_person(text) and not acts_for_another(scribe.case)) or found in known:
        return
    by_name = scribe.case.text("account_identifier") and email(scribe.case.text("account_identifier")) is None
    if by_name and lost(text):
        return
    ended = situation(scribe.case) == "bank_terminated" or at_bank(scribe)
    in_town = bool(local_bank(scribe.case.text("company")))
    banks = text == told and (in_town or (acts_for_another(scribe.case) and ended))  # no bank knows it by that
    apart = mailbox.for_answers_alone(scribe, text, found)
    if helper or banks or apart or (by_name and not scribe.case.text("reply_email")):
        scribe.learn("reply_email", found)
    elif not told_before(scribe, "account_identifier"):
        note_mail(scribe, text, found)


def _name(scribe: Scribe, text: str) -> None:
    """The own name, told as such in a story; of whom somebody asks for another person it is not taken."""
    signs = scribe.case.says_yes("power_of_attorney") or LAWFUL in scribe.case.marks
    helps = acts_for_another(scribe.case) and not signs
    known = scribe.case.known("full_name") or helps or scribe.case.open == "represented_person"
    theirs = _SUPPORT.search(text)  # or a mail of the company that was pasted
    text = own_words(scribe.case, text)
    beside = acts_for_another(scribe.case) and not scribe.case.known("full_name")
    name = (kin(text) or own_name(text)) if beside else None
    name = None if name and scribe.desk.directory.mentions(name) else name
    name = name or (None if known or theirs else announced(text) or speaker(text))
    if name:
        scribe.learn("full_name", name)


def _no_mail(scribe: Scribe, text: str) -> None:
    if not scribe.case.known("reply_email") and email(text) is None and mailbox.WITHOUT.search(text):
        scribe.learn("reply_email", None)
        scribe.add("reply_email.unknown")


def _address(scribe: Scribe, text: str) -> None:
    where = address(text := own_words(scribe.case, text), likely_country(scribe.case))
    theirs = scribe.case.open in ELSEWHERE and not (scribe.case.open == "collection_agency" and sender(text))
    if where is None or theirs:
        return
    if beside := owner(scribe, text, where):
        note_theirs(scribe, beside, where)
    if beside or kept_apart(scribe, text, where) or told_before(scribe, "postal_address"):
        return
    note_address(scribe, where)
    if told_before(scribe, "full_name"):
        return
    name = (None if acts_for_another(scribe.case) else before_street(text, where.street)) or full_name(text)
    name = own_firm(scribe, text) or name
    if name and name != scribe.case.text("represented_person") and not local_bank(name):
        scribe.learn("full_name", name)


def _paper(scribe: Scribe, text: str) -> None:
    mend_paper(scribe, text)
    recount(scribe)


def _papers(scribe: Scribe, text: str) -> None:
    """The number of a parcel, told at any time."""
    parcel = None if told_before(scribe, "tracking_number") else parcel_number(text)
    if parcel and (wants_out(scribe.case) or scribe.case.known("returned_on")):
        scribe.learn("tracking_number", parcel)


def _post(scribe: Scribe, text: str) -> None:
    """The way and the hour, told while the drafts are looked at."""
    if scribe.case.open not in POST:
        return
    named, hour = () if email(text) and not by_mail(text) else ways(text), clock(text)
    if named and not (came_in(text) or scribe.case.known("send_channel")) and len(text) <= LONGEST_THING:
        read_way(scribe, text)
    if hour and not scribe.case.known("reminder_ok"):
        read_reminder_ok(scribe, f"{hour:%H:%M}")


def _other_person(scribe: Scribe, text: str) -> None:
    """Only that somebody else is affected; who it is stays with them until they agree."""
    if claims.other_person(text) and not scribe.case.known("linked_person") and not acts_for_another(scribe.case):
        scribe.learn("linked_person", True)
        scribe.add("linked_person.own_case")


def from_them(scribe: Scribe, text: str, rules: Sequence[Rule] = ()) -> None:
    """What a company's or collector's own message tells before letters are out: nothing of the person's own."""
    before = scribe.case
    for rule in rules or OF_THEIRS:
        rule(scribe, text)
    echo(scribe, before)


EARLY = "early"  # a mark: the turn in which an answer came before the letters were out
LONGEST_THING = 80
ELSEWHERE = frozenset({*ADDRESSES, "collection_agency", "wrong_datum", "right_datum"})
POST = frozenset({"letter_review", "send_channel"})
RULES: tuple[Rule, ...] = (
    manners.noted,
    first_aid.told,
    alarms.sound,
    minors.noted,
    letters_in.told,
    note_ahead,
    _goal,
    collector_first.settle,
    _company,
    told_role,
    told_death,
    told_power,
    note_anothers,
    note_paying_off,
    _claim,
    charged_back.told,
    note_demand,
    *(_court, minors.at_court),
    situating.told,
    note_takeover,
    note_entering,
    told_identity,
    solved.shut_after_all,
    trading.private,
    trading.through_payments,
    *(situating.not_ended, told_open),
    note_collector,
    note_settled,
    note_late_notice,
    _contract_end,
    told_deletion,
    told_ground,
    note_disputes,
    *(note_addressee, note_account_given),
    told_theft,
    _papers,
    *(first_aid.no_letter, first_aid.nothing_blocked),
    further_claims.told,
    *(note_sums, note_price, paid_twice.told),
    note_payer,
    note_notice,
    *(note_over, note_at_once, note_days, note_end, note_answer_by),
    told_alone,
    *(note_customer, note_case_number, note_order),
    *(note_transfer, note_reference, note_iban, _email, _no_mail),
    *(_name, note_former, _address, _paper),
    note_stuck,
    note_back,
    _post,
    mailbox.settle,
    note_typo,
    _other_person,
    naming.asked,
    note_trade,
    branches.settle,
    in_its_money,
    told_roughly,
    settle_ahead,
    in_order,
)


# What a company's answer tells of itself; its sums and its addresses are not the person's.
BESIDE_A_REPLY: tuple[Rule, ...] = (
    *(alarms.sound, _court, told_deletion, note_reference),
    *(note_late_notice, _contract_end, note_back),
)
OF_THEIRS: tuple[Rule, ...] = (_company, _claim_of_theirs, situating.told_by_them, note_sums, note_days, note_reference)
