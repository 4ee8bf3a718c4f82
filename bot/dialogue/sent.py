"""A short word that it went out, whatever is asked: "passt, per Mail abgeschickt", "i hobs gschickt"; and such word
where no letter lies ready."""

import re
from dataclasses import replace
from datetime import date

from bot.case import Case, When
from bot.dialogue.addressed import by_number, without_names
from bot.dialogue.asking import unsent_ids, waiting_since
from bot.dialogue.posting import ALL, both_of_more, long_before, record, record_each
from bot.dialogue.questions.exchange import EXCHANGES, WAY_ASKED
from bot.dialogue.questions.wrap import OF_LETTERS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.other_things import of_other_things
from bot.dialogue.understand.sending_slips import at_the_slip, sent_on
from bot.dialogue.understand.sendings import sending, ways
from bot.dialogue.understand.sent_words import just_done, just_sent
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import numbered, parted
from bot.patterns import regex

# What is asked there may have been done a moment ago as well.
OTHER_DEEDS = frozenset(
    {"payment_proof", "payment_date", "claim_paid", "police_report", "tracking_number", "returned_on", "refunds_open"}
)
MEANT_OTHERWISE = EXCHANGES | {
    "sent_confirmation",
    "payment_proof",
    "police_report",
    "tracking_number",
    "block_reason",
    "what_happened",
}
BESIDE_OLD_MAILS = frozenset({"already_contacted", "promise", "block_reason", "what_happened", "collection_agency"})
# What was done before there was a letter, and a paper or parcel that is asked for.
DONE_BEFORE = OTHER_DEEDS | {"already_sent_id", "id_document", "proof_of_sending", "reply_email", "service_date"}
ASKED = "sending:asked"
YESTERDAY = 2  # days by which somebody mistakes the day of a letter
_SENT_OFF = regex(
    r"(?<!\w)(?:(?:ab|ver|los|weg|raus)geschickt|eingeworfen|eingeschmissen|verschickt|abgesendet|abgesandt|versandt"
    r"|(?:raus|weg|ab)gegangen"
    r"|raus|sent"
    r"|(?:alle\w?|beide\w?|die briefe|l\d) (?:[\w.]{1,12} ){0,5}geschickt)(?!\w)"
)
_BY_WIRE = regex(r"(?<!\w)(?:gemailt|gefaxt|e-?mailed|mailed|faxed|posted|geschickt|gesendet|gschickt)(?!\w)")
_THESE = regex(
    r"(?<!\w)(?:it|them|both|everything|all|es|sie|'?s|hab'?s|beide[sn]?|alles|alle|die briefe|the letters?|l\d{1,2}"
    r"|done|erledigt|fertig)(?!\w)"
)
_A_MAIL = regex(
    r"(?<!\w)(?:an?|eine?n?|ne|'ne|another|noch|nochmal|again|me|mir|they|die haben|den) (?:e-?)?"
    r"(?:mail|brief|letter|fax)|(?<!\w)(?<!die )(?<!the )(?:e-?)?mails(?!\w)"
    r"|(?<!per )(?<!via )(?<!by )(?<!als )(?<!thru )(?<!through )(?<!mit )(?<!in )(?<!e-)(?<!\w)(?:e-?)?mail"
    r" (?:ge)?schickt"
)
_DAY_ALONE = regex(rf"(?<![\d.])\d{{1,2}}\.(?! ?(?:\d|(?:{MONTH})(?!\w)))")
_EARLIER = regex(
    r"(?<!\w)(?:schon ?(?:ein)?mal|davor|vorher|zuvor|damals|früher|before|earlier|once|previously"
    r"|already (?:on|in))(?!\w)"
)


def told_plainly(scribe: Scribe, text: str) -> bool:
    """Notes the sending. Where old mails or papers are asked for, those may be meant; so may a payment be, on a day
    before there was a letter."""
    whole, first = numbered(scribe.case, text), _first_day(scribe.case)
    text = at_the_slip(whole)[0]  # "beide gestern per Mail, nein halt, per Post"
    if first is None or of_other_things(without_names(scribe, text), scribe.today):
        return False
    when = sent_on(text, scribe.today, first)
    if _months_ago(scribe, text, when):
        return _too_early(scribe, text, first)
    if long_before(scribe, when) or not _tells(scribe, text, first):
        return False
    if when and when.last < first and scribe.case.open not in OF_LETTERS:
        return _too_early(scribe, text, first)
    return _noted(scribe, whole, text, when)


def _months_ago(scribe: Scribe, text: str, when: When | None) -> bool:
    """ "Am 23. eingeworfen", said on the 22nd where it is asked for: a slip, and no mail of last month."""
    asked = scribe.case.open == "sent_confirmation" and long_before(scribe, when)
    return asked and bool(_DAY_ALONE.search(spoken(text))) and not _EARLIER.search(spoken(text))


def _noted(scribe: Scribe, whole: str, text: str, when: When | None) -> bool:
    whole, text = by_number(scribe, whole), by_number(scribe, text)
    if several := parted(whole, scribe.today, waiting_since(scribe.case, whole)):
        return record_each(scribe, several, whole)
    said = sending(text, scribe.today) or replace(ALL, way=next(iter(ways(text)), None), day=when)
    if said.way is None and not scribe.case.text("send_channel"):  # "per post" alone was said just before
        said = replace(said, way=next(iter(ways(scribe.case.marks.get(WAY_ASKED, ""))), None))
    if not said.letters and both_of_more(scribe, text):
        return True
    record(scribe, replace(said, everything=not said.letters, day=when))
    return True


def _first_day(case: Case) -> date | None:
    """The day from which on a letter that waits could go out, of whichever version."""
    waiting = unsent_ids(case)
    return min((one.drafted_on for one in case.letters if one.id in waiting), default=None)


def _tells(scribe: Scribe, text: str, first: date) -> bool:
    """Is it told that what lies ready went out, and no mail of last month?"""
    topic = scribe.case.open
    if just_done(text) and topic not in OTHER_DEEDS:
        return True
    here = topic not in MEANT_OTHERWISE or _of_these(scribe, text, first)
    return here and just_sent(without_names(scribe, text), scribe.today)


def _of_these(scribe: Scribe, text: str, first: date) -> bool:
    """Where old mails are asked about: the letters that lie ready, and no mail of before ("sent all of them today by
    email", "heute per Mail abgeschickt"). Without a day it is the letters only where they are meant by a word."""
    topic, said = scribe.case.open, spoken(text)
    if topic not in BESIDE_OLD_MAILS or not deed(text) or (topic == "promise" and yes_no(text)):
        return False
    when = sent_on(text, scribe.today, first)
    meant = topic != "already_contacted" or bool(_THESE.search(said))
    if when is None:
        return meant or bool(_SENT_OFF.search(said))
    return when.exact and (when.first >= first or (meant and (first - when.last).days <= YESTERDAY))


def deed(text: str) -> bool:
    """Is a sending told in so many words, and no single mail of another kind?"""
    said = spoken(text)
    return not _A_MAIL.search(said) and bool(_SENT_OFF.search(said) or _BY_WIRE.search(said))


def _too_early(scribe: Scribe, text: str, first: date) -> bool:
    """A day before the letters were written: asked about, and neither taken for another day nor for an old mail."""
    if scribe.case.open in DONE_BEFORE or not deed(text):
        return False
    if way := next(iter(ways(text)), None):
        scribe.learn("send_channel", way)
    scribe.note("mark", key=ASKED, value=str(scribe.turn))
    waiting = unsent_ids(scribe.case)
    scribe.ask("sent_confirmation", "sent_confirmation.too_early", ("sent", "later"), letters=waiting, day=first)
    return True


# "Ist raus", "it's sent", said once more behind "per Mail".
_IS_OUT = regex(
    r"(?:(?:ja|jo|so|ok|okay|yes)[ ,]{1,2})?(?:(?:alle|alles|beide|beides|das|die|der brief|die briefe|it|they|all|both"
    r"|everything) ?)?(?:(?:ist|sind|is|are|has been|'s|'re) )?(?:(?:heute|gestern|schon|jetzt|eben|gerade|alle|already"
    r"|today|just|now) ){0,2}(?:raus|unterwegs|sent|posted|out)(?: damit)?[ .!]{0,3}",
    re.I,
)


def nothing_to_send(scribe: Scribe, text: str) -> bool:
    """Word of a sending, where there is no letter yet, or none that is not out: a line says so."""
    out = any(one.sending for one in scribe.case.letters)
    told = just_sent(text, scribe.today) or (out and _IS_OUT.fullmatch(text.strip()))
    if scribe.case.open in MEANT_OTHERWISE or not told:
        return False
    if unsent_ids(scribe.case):
        return False
    scribe.vary("sent.already" if out else "sent.no_letter")
    return True
