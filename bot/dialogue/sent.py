"""A short word that it went out, whatever is asked: "passt, per Mail abgeschickt", "i hobs gschickt"; and such word
where no letter lies ready."""

from dataclasses import replace

from bot.dialogue.asking import unsent_ids
from bot.dialogue.posting import ALL, long_before, record
from bot.dialogue.questions.exchange import EXCHANGES, WAY_ASKED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import day
from bot.dialogue.understand.sendings import sending, ways
from bot.dialogue.understand.sent_words import just_done, just_sent

OF_LETTERS = frozenset({"letter_review", "send_channel", "reminder_ok", "sent_confirmation"})
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


def told_plainly(scribe: Scribe, text: str) -> bool:
    """Notes the sending. Where old mails or papers are asked for, those may be meant; so may a payment be, on a day
    before there was a letter."""
    topic = scribe.case.open
    waiting = [one.drafted_on for one in scribe.case.newest_letters() if one.sending is None]
    meant = just_done(text) and topic not in OTHER_DEEDS  # what lies ready, and no mail of last month
    if not waiting or not (meant or (topic not in MEANT_OTHERWISE and just_sent(text, scribe.today))):
        return False
    when = day(text, scribe.today)
    if when and topic not in OF_LETTERS and when.last < min(waiting):
        return False
    if long_before(scribe, when):
        return False
    said = sending(text, scribe.today) or replace(ALL, way=next(iter(ways(text)), None), day=when)
    if said.way is None and not scribe.case.text("send_channel"):  # "per post" alone was said just before
        said = replace(said, way=next(iter(ways(scribe.case.marks.get(WAY_ASKED, ""))), None))
    record(scribe, replace(said, everything=not said.letters))
    return True


def nothing_to_send(scribe: Scribe, text: str) -> bool:
    """Word of a sending, where there is no letter yet, or none that is not out: a line says so."""
    if scribe.case.open in MEANT_OTHERWISE or not just_sent(text, scribe.today):
        return False
    out = any(one.sending for one in scribe.case.letters)
    if unsent_ids(scribe.case):
        return False
    scribe.vary("sent.already" if out else "sent.no_letter")
    return True
