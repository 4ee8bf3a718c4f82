"""Papers that somebody says they sent: wages, contracts, identity. Whether they were wanted it never knows."""

import re

from bot.patterns import regex

# "I sent payslips on 13 Nov", "am 3.11. Arbeitsvertrag hochgeladen".
_PAPERS_SENT = regex(
    r"(?<!\w)(?:sent|uploaded|submitted|provided|gave|emailed|mailed)(?!\w)[^.!?;]{0,40}(?<!\w)(?:pay ?slips?"
    r"|contract|passport|id(?: card| copy)?|selfies?|tax"
    r" (?:return|assessment)s?|utility bills?|documents?|docs|papers|certificates?|invoices?)(?!\w)"
    r"|(?<!\w)(?:\w{0,10}(?:zettel|abrechnung\w{0,2}|nachweis\w?)|\w{0,8}vertrag|ausweis\w*|perso|reisepass|pass"
    r"|\w{0,8}bescheid"
    r"|\w{0,8}bescheinigung|dokumente|unterlagen|papiere)(?!\w)[^.!?;]{0,40}(?<!\w)(?:geschickt|gesendet"
    r"|hochgeladen|eingereicht"
    r"|gemailt|vorgelegt|gegeben|nachgereicht)(?!\w)"
)


def papers_sent(words: str) -> bool:
    """Do folded words tell of such papers and of their sending?"""
    return _PAPERS_SENT.search(words) is not None


# "Die wollen Rechnungen von meinen Lieferanten, hab ich geschickt am 5.11.", "they want invoices, sent them on 5 Nov".
_WANTED_AND_SENT = regex(
    r"(?<!\w)(?:wollen|will|verlang\w{1,3}|forder\w{1,3}|brauch\w{1,3}|wants?|asks?(?: for)?|demands?|needs?)"
    r"(?: (?:noch|jetzt|immer|die|meine|nur|my|the|more|some|still)){0,3} (?P<papers>(?:[a-z]{3,12} )?(?:rechnungen"
    r"|unterlagen|dokumente|nachweise?|belege|kontoauszüge?|lieferscheine?|invoices|documents|docs|papers|proof"
    r"|statements"
    r"|receipts))(?!\w)[^.!?;,\n]{0,40}[,.;] ?"
    r"(?:(?P<mine>(?:hab|habe|haben) (?:ich|wir))|(?:i |we )?(?P<verb>sent|uploaded|submitted|provided)"
    r" (?:them|it|those|everything|all of them))(?!\w)",
    re.I,
)


def sent_as_wanted(line: str) -> str:
    """The line in which what was sent is named where it is told that it was, and not only where it was wanted."""
    return _WANTED_AND_SENT.sub(_named, line)


def _named(found: re.Match[str]) -> str:
    told = f"{found['papers']} {found['mine']}" if found["mine"] else f"{found['verb']} {found['papers']}"
    return f"{found[0][: found.end('papers') - found.start()]}\n{told}"
