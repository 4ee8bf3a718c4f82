"""A bare question behind what the other side wrote: "what does that mean", "do i have to??". It is of their last word,
or of the letter that lies there; what it means in law is left to people."""

from bot.dialogue.questions.court import enforceable, running, served
from bot.dialogue.questions.wrap import OF_LETTERS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.faq import asked, pieces
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LEAD = r"(?:(?:ok|okay|und|and|aber|but|hm|wait|sorry|bitte|so|ja|yes)[ ,]{1,2}){0,2}"
_END = r"(?: (?:jetzt|now|denn|genau|exactly|really|wirklich|machen|tun|überhaupt|eigentlich|bitte)){0,2}[ ?!.]{0,5}"
_MEANS = regex(
    rf"{_LEAD}(?:what (?:does|do) (?:that|it|this|they) mean|what'?s that mean|wh?at mean(?: that| this)?"
    rf"|was (?:heißt|heisst|bedeutet|meint|meinen) (?:das|dies|die|sie|die damit|sie damit)"
    rf"|what is that supposed to mean|was soll das heißen){_END}"
)
_MUST = regex(
    rf"{_LEAD}(?:(?:do i have to|must i|should i|have i to|do i need to|do i need)(?: do)?(?: that| it| this| them)?"
    rf"|(?:muss|soll|mues|muas) (?:ich|i)(?: das| dat| des| die| den| da)?){_END}"
)
COURT = "court_objection"
_NEXT = frozenset({"faq.next", "faq.answer", "faq.time"})
_PAPERS = frozenset({"id_demand", "more_docs"})
_SUMS = frozenset({"new_claim", "dunned", "offered"})


def explained(scribe: Scribe, text: str) -> bool:
    """Answers it; False where it is none, or where nothing was written yet."""
    words, case = spoken(text), scribe.case
    last = case.replies[-1]["kind"] if case.replies else ""
    if _MEANS.fullmatch(words) and last:
        scribe.add("last_word.means", kind=last, letter=case.open == "letter_review")
        return True
    if _next_of_court(scribe, text):
        scribe.add("last_word.court")
        return True
    if not _MUST.fullmatch(words) or case.open not in OF_LETTERS or running(case):
        return False
    of_papers = last in _PAPERS or (not last and case.known("identity_papers"))
    say = "faq.id" if of_papers else "faq.pay" if last in _SUMS else "last_word.duty"
    scribe.add(say, paid=case.says_yes("claim_paid"))
    return True


def _next_of_court(scribe: Scribe, text: str) -> bool:
    """Is it asked how it goes on, once the objection to a payment order is out and nothing else is?"""
    out = [one for one in scribe.case.newest_letters() if one.sending]
    alone = bool(out) and all(one.kind == COURT for one in out)
    if not alone or not served(scribe.case) or running(scribe.case) or enforceable(scribe.case):
        return False
    return any(asked(one.strip()) in _NEXT for one in pieces(text))
