"""Papers that somebody says they sent: wages, contracts, identity. Whether they were wanted it never knows."""

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
