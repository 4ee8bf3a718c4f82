"""A short word that it went out, whatever is asked: "passt, per Mail abgeschickt", "i hobs gschickt"; and such word
where no letter lies ready."""

from dataclasses import replace
from datetime import date

from bot.dialogue.asking import unsent_ids
from bot.dialogue.posting import ALL, OF_LETTERS, long_before, record
from bot.dialogue.questions.exchange import EXCHANGES, WAY_ASKED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.sending_slips import at_the_slip, sent_on
from bot.dialogue.understand.sendings import sending, ways
from bot.dialogue.understand.sent_words import just_done, just_sent
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import parted
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
BESIDE_OLD_MAILS = frozenset({"already_contacted", "promise", "block_reason", "what_happened"})
_SENT_OFF = regex(
    r"(?<!\w)(?:(?:ab|ver|los|weg|raus)geschickt|verschickt|abgesendet|abgesandt|versandt|rausgegangen|raus|gemailt|gefaxt"
    r"|(?:alle\w?|beide\w?|die briefe|l\d) (?:[\w.]{1,12} ){0,5}geschickt|sent|mailed|emailed|faxed|posted)(?!\w)"
)
_A_MAIL = regex(
    r"(?<!\w)(?:an?|eine?n?|ne|'ne|another|noch|nochmal|again|me|mir|they|die haben) (?:e-?)?(?:mail|brief|letter|fax)"
)


def told_plainly(scribe: Scribe, text: str) -> bool:
    """Notes the sending. Where old mails or papers are asked for, those may be meant; so may a payment be, on a day
    before there was a letter."""
    topic, whole = scribe.case.open, text
    text = at_the_slip(text)[0]  # "beide gestern per Mail, nein halt, per Post"
    waiting = [one.drafted_on for one in scribe.case.newest_letters() if one.sending is None]
    meant = just_done(text) and topic not in OTHER_DEEDS  # what lies ready, and no mail of last month
    here = topic not in MEANT_OTHERWISE or (waiting and _of_these(scribe, text, min(waiting)))
    if not waiting or not (meant or (here and just_sent(text, scribe.today))):
        return False
    when = sent_on(text, scribe.today, min(waiting))
    if when and topic not in OF_LETTERS and when.last < min(waiting):
        return False
    if long_before(scribe, when):
        return False
    if several := parted(whole, scribe.today):
        for one in several:
            record(scribe, one)
        return True
    said = sending(text, scribe.today) or replace(ALL, way=next(iter(ways(text)), None), day=when)
    if said.way is None and not scribe.case.text("send_channel"):  # "per post" alone was said just before
        said = replace(said, way=next(iter(ways(scribe.case.marks.get(WAY_ASKED, ""))), None))
    record(scribe, replace(said, everything=not said.letters, day=when))
    return True


def _of_these(scribe: Scribe, text: str, first: date) -> bool:
    """Where old mails are asked about: the letters that lie ready, and no mail of before ("sent all of them today by
    email", "heute per Mail abgeschickt")."""
    if scribe.case.open not in BESIDE_OLD_MAILS or not _SENT_OFF.search(spoken(text)) or _A_MAIL.search(spoken(text)):
        return False
    when = sent_on(text, scribe.today, first)
    return bool(when and when.exact and when.first >= first)


def nothing_to_send(scribe: Scribe, text: str) -> bool:
    """Word of a sending, where there is no letter yet, or none that is not out: a line says so."""
    if scribe.case.open in MEANT_OTHERWISE or not just_sent(text, scribe.today):
        return False
    out = any(one.sending for one in scribe.case.letters)
    if unsent_ids(scribe.case):
        return False
    scribe.vary("sent.already" if out else "sent.no_letter")
    return True
