"""An answer that comes while the letters lie there unsent: a part of the story, and said what it means for them.

Drafts that nothing calls for any more go by themselves (`bot.dialogue.drafting`); what a person does with the rest is
theirs to decide.
"""

import re
from datetime import date

from bot.case import Case, Contact, When
from bot.dialogue import solved
from bot.dialogue.drafting import draft_all
from bot.dialogue.gather import EARLY
from bot.dialogue.questions.exchange import EXCHANGES, note_contact
from bot.dialogue.replying import clears, given_up
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import claim_alleged, court
from bot.dialogue.understand.days import days
from bot.dialogue.understand.empty_answers import empty_answer
from bot.dialogue.understand.letter_days import own_day
from bot.dialogue.understand.replies import classify, opened_beside
from bot.dialogue.understand.sendings import ways
from bot.dialogue.writers import MINE, writer
from bot.letters.offers import LET_GO, for_another, situation
from bot.patterns import regex

FOR_THE_ACCOUNT = frozenset({"unblock_demand", "dsa_complaint", "preservation_demand"})
QUOTE_LENGTH, KEPT_LENGTH = 200, 2000
OTHER = "other"
KINDS = {
    "ack": "inquiry",
    "forwarded": "inquiry",
    "promise_undated": "promise",
    "promise_dated": "promise",
    "new_claim": "claim_open",
    "final_textblock": "refusal",
    "privacy_refusal": "refusal",
    "refusal": "refusal",
    "settled": "settled",
}
WAYS = {"email": "mail", "post": "letter", "fax": "fax"}
# Answers of which nothing but their kind is news; what tells a ground, a sum or a paper is heard as part of the story.
NO_NEWS = frozenset({"ack", "forwarded", "final_textblock", "privacy_refusal", "promise_undated", "login_loop"})


_CAME = regex(
    r"\b(?:kam|gekommen|bekommen|erhalten|antwort|got|received|came|answer|reply)\b[^:.!?]{0,40}:\s+(?P<said>.{30,})",
    re.I | re.S,
)


def heard(scribe: Scribe, text: str) -> bool:
    """What the company or the collector wrote, told with their name before any letter went out."""
    _goes_on(scribe, text)
    fits = _may_be(scribe, text) and "?" not in text and court(text) is None
    sender = (writer(scribe, text) or _of_a_mail(scribe, text) or _did_it(scribe, text)) if fits else ""
    if not sender:
        return False
    text = MINE.sub(" ", text)
    kind, on = classify(text), own_day(text, scribe.today) or _came_on(text, scribe.today)
    old = scribe.case.open in EXCHANGES and bool(days(text, scribe.today))  # then it answers what was asked
    if not old and (clears(text) or given_up(scribe, text, sender)):
        _cleared(scribe, text, sender, on)
    elif not old and opens(text) and side(scribe, sender) == "company":
        opened(scribe, text, on)
    elif scribe.case.open not in EXCHANGES and kind in NO_NEWS:
        _no_news(scribe, text, sender, kind, on)
    else:
        return False
    scribe.note("mark", key=EARLY, value=str(scribe.turn))
    return True


# "Antwort ist jetzt da: …", "heute kam: …", before their words.
_LEAD = regex(r"^(?P<lead>[^:\n]{4,70}):\s")
_TODAY = regex(r"\b(?:jetzt|gerade?|grad|eben|soeben|vorhin|heute|just|now|today|this morning)\b", re.I)


def _came_on(text: str, today: date) -> When | None:
    """The day that stands before their words: today, where it just came."""
    lead = _LEAD.match(text)
    if lead is None:
        return None
    found = [one.when for one in days(lead["lead"], today) if one.when.exact and one.when.first <= today]
    if len(found) == 1:
        return found[0]
    return When(today, today) if not found and _TODAY.search(lead["lead"]) else None


def _of_a_mail(scribe: Scribe, text: str) -> str:
    """ "Heute kam eine Mail: We reviewed your account …": the company, where such words are told to have come."""
    company, found = scribe.desk.company(scribe.case), _CAME.search(text)
    return company.name if company and found and classify(found["said"]) in NO_NEWS else ""


def _did_it(scribe: Scribe, text: str) -> str:
    """ "Klarna hat die Forderung storniert": the company, told as its deed."""
    company = scribe.desk.company(scribe.case)
    named = scribe.case.text("company") in [one.slug for one in scribe.desk.directory.mentions(text)]
    return company.name if company and named and clears(text) and only_the_claim_matters(scribe.case) else ""


def _way(text: str) -> str:
    """On which way it came, where that is told."""
    return next((WAYS[one] for one in ways(text) if one in WAYS), "other")


def _waits(case: Case) -> bool:
    return bool(case.letters) and not any(one.sending for one in case.letters)


def _may_be(scribe: Scribe, text: str) -> bool:
    """Do letters lie there, or is the claim that they let go all that it is about?"""
    case = scribe.case
    return _waits(case) or (not case.letters and only_the_claim_matters(case) and clears(text))


def only_the_claim_matters(case: Case) -> bool:
    """Is no account shut, and no collector in it?"""
    return situation(case) in ("identity_theft", "collection_only") and not case.text("collection_agency")


def let_go(scribe: Scribe, by: str) -> None:
    """What the company demanded was all that it was about: then there is nothing left to dispute."""
    if by == "company" and only_the_claim_matters(scribe.case):
        scribe.note("mark", key=LET_GO, value="1")
        solved.note(scribe)


def _goes_on(scribe: Scribe, text: str) -> None:
    """They demand it after all."""
    if scribe.case.marks.get(LET_GO) and claim_alleged(text) and not clears(text):
        scribe.note("mark", key=LET_GO, value="")


def meant_for_letters(scribe: Scribe, text: str, on: When | None) -> None:
    """What a forwarded message, kept as part of the story, means for letters that lie there."""
    if clears(text) and not any(one.sending for one in scribe.case.letters):
        let_go(scribe, shown_side(scribe, scribe.case.contacts[-1].shown_as))
    if not _waits(scribe.case):
        return
    if opens(text):
        opened(scribe, text, on)
    elif clears(text):
        scribe.add("early.cleared")
        draft_all(scribe)


def opens(text: str) -> bool:
    """Is the account open by these words, whatever else is only promised?"""
    return classify(text) == "success" or opened_beside(text)


def side(scribe: Scribe, sender: str) -> str:
    """The company or the collector, by the name of the addressee."""
    collector = scribe.desk.collector(scribe.case)
    return "collector" if collector and sender == collector.name else "company"


def shown_side(scribe: Scribe, shown_as: str) -> str:
    """The same by the name that the network shows; the company where that is not the collector's."""
    collector, name = scribe.desk.collector(scribe.case), shown_as.casefold()
    theirs = collector and name and collector.name.split()[0].casefold() in name
    return "collector" if theirs else "company"


def opened(scribe: Scribe, text: str, on: When | None) -> None:
    """The account is said to be open: what only demanded that need not go."""
    day = (on.first if on else scribe.today).isoformat()
    scribe.note("reply", kind="success", on=day, dated=on is not None, letters=[], text=text[:KEPT_LENGTH])
    solved.note(scribe)
    waiting = scribe.case.newest_letters()
    moot = [one.id for one in waiting if one.kind in FOR_THE_ACCOUNT]
    scribe.add("early.open", moot=moot, rest=[one.id for one in waiting if one.id not in moot])


def _cleared(scribe: Scribe, text: str, sender: str, on: When | None) -> None:
    """Nothing is owed any more, as they wrote."""
    by = side(scribe, sender)
    note_contact(scribe, Contact(_way(text), by, "settled", on, text[:QUOTE_LENGTH]))
    company = scribe.desk.company(scribe.case) is not None
    gone, back = for_another(scribe.case) and not clears(text), only_the_claim_matters(scribe.case)
    scribe.add(f"reply.settled_{by}", when=on, company=company, back=back, gone=gone)
    let_go(scribe, by)
    if not scribe.case.letters:
        return
    if not scribe.case.marks.get(LET_GO):
        scribe.add("early.cleared")
    draft_all(scribe)  # at once: while questions are left, the drafts may go out any moment


def _no_news(scribe: Scribe, text: str, sender: str, kind: str, on: When | None) -> None:
    by = side(scribe, sender)
    kind = "ack" if empty_answer(text) else kind
    note_contact(scribe, Contact(_way(text), by, KINDS.get(kind, OTHER), on, text[:QUOTE_LENGTH]))
    scribe.add("early.goes_on")
