"""Which kinds of case a story tells of: a court's paper, a false message, a name misused, a bank, a shop, a debt. It
reads what the text alone says, and rather says nothing than a wrong kind; what follows from it, it never knows."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.dialogue.understand.arrears import collector_writes, demanded
from bot.dialogue.understand.banks import ends
from bot.dialogue.understand.behalf import on_behalf
from bot.dialogue.understand.bookings import booked, without_booked
from bot.dialogue.understand.breaches import without_lacks
from bot.dialogue.understand.causes import for_others, for_returns, without_asides
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.companies import tells_block, without_means
from bot.dialogue.understand.data_requests import asks_for_data
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.fake_collectors import fake_collector
from bot.dialogue.understand.hints import hinted
from bot.dialogue.understand.holds import without_holds
from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.misuse import by_another, only_denied, stolen
from bot.dialogue.understand.months import MONTHS, choice
from bot.dialogue.understand.no_claims import NEVER_DUNNED
from bot.dialogue.understand.owed import without_dues, without_payouts
from bot.dialogue.understand.phishing import doubted, phished
from bot.dialogue.understand.platforms import bans, limits
from bot.dialogue.understand.proofs import checked
from bot.dialogue.understand.purchases import never_came, without_purchases, without_undelivered
from bot.dialogue.understand.savings import kept_back, payouts_kept_back, purse_kept_back
from bot.dialogue.understand.shown_bills import without_shown
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.takeovers import only_hacked
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.trade import on_market, stopped, trades
from bot.dialogue.understand.wanted_sums import without_papers
from bot.dialogue.understand.writs import served
from bot.patterns import regex

# "Am 20. November", "am 3.11. gebannt": no sentence ends behind such a day.
_DOT_OF_DAY = regex(rf"(?<=\d)\.(?=\s?(?i:{choice(MONTHS)})(?!\w))|(?:(?<=\d\.\d)|(?<=\d\.\d\d))\.(?=\s[a-zäöü])")
# What is said not to be there: "kein Inkasso, nichts vom Gericht", "nie was zurückgeschickt".
_BETWEEN = (
    r"(?:so|eine?[nmrs]?|an?|any|the|from|vom|von|of|mit|with|about|have|has|had|irgend\w{0,5}|offene\w?|open"
    r"|single|real"
    r"|weitere\w?|der|die|das|dem|den|was|etwas|anything|letters?|brief|post|to do with|zu tun|unpaid|outstanding|got"
    r"|get|bekommen|more)"
)
_THING = (
    r"(?:inkasso\w*|(?:amts|bezirks|mahn)?gericht\w*|mahnbescheid\w*|mahnung\w*|rechnung(?:en)?|schulden|forderung\w*"
    r"|phishing|returns?|retouren?|rücksendungen|collections?|collectors?|court\w*|debts?|owed?|owing|bills?"
    r"|invoices?|claims?|complaint|yellow \w+"
    r"|gelbe\w? \w+)"
)
_DENIED = pattern(
    r"(?<!\w)(?:kein\w{0,2}|nichts?|nie|ohne|no|not|never|without|neither|nor|weder)"
    rf"(?: {_BETWEEN}){{0,3}} {_THING}(?!\w)"
    r"(?:,? (?:oder|or|und|and|noch|nor) (?:vom |von |the |a |from )?"
    r"(?:inkasso|gericht|court|mahnung|debts?|collectors?|umschlag|bailiff)(?!\w))?"
    r"|(?<!\w)(?:nie|nichts|never|nothing)(?: (?:was|etwas|anything|ever|have|i))?"
    r" (?:zurückgeschickt|retourniert|verkauft|returned|sold)(?!\w)"
    # "Schulden hab ich da keine", "Ausweis wollten die nicht", "nobody stole my data"
    r"|(?<!\w)(?:schulden|rechnung(?:en)?|forderung(?:en)?|mahnung(?:en)?|inkasso\w*|retouren|ausweis\w*|perso"
    r"|guthaben)"
    r" (?:hab|habe|haben|hatte|gibt|gab|wollten|wollen|wollte|will|verlangt\w{0,3})(?:'?s)?(?: (?:ich|die|es|sie"
    r"|man|wir|da"
    r"|dort|bei|denen|mir|ja|auch|gar|überhaupt|von)){0,4} (?:kein\w{0,2}|nicht)(?= ?[,.!?;]| und | aber |$)"
    r"|(?<!\w)weder (?:geld|rechnung|mahnung|schulden|ausweis|id|inkasso|gericht|forderung) noch \w+"
    r"|(?<!\w)(?:niemand|keiner|nobody|no one)(?: (?:hat|has|else|sonst))?(?: [\w']{1,14}){0,4}?"
    r" (?:geklaut|gestohlen|benutzt|missbraucht|bestellt|stolen?|stole|hacked|used|misused|ordered|opened)"
    r"(?: (?:my|any|in) [\w']{1,14}){0,2}(?!\w)"
    r"|(?<!\w)(?:didn't|did not|never|don't|doesn't|nicht|nie)(?: (?:even|mal))? (?:ask(?:ed)?|want(?:ed)?|need(?:ed)?"
    r"|verlangt|gefragt)(?: (?:me|for|nach|any|an|my|einem|meinem|to|see)){0,4} (?:id|ausweis|passport|perso"
    r"|verification"
    r"|documents?|papers)(?!\w)",
    "kein*; niemand; nobody; no one; didn't; did not; don't; doesn't; nicht; nichts; nie; ohne; no; not; never; "
    "nothing; without; neither; nor; weder",
    """
        inkasso*; gericht*; *gericht; mahnbescheid*; mahnung*; rechnung; rechnungen; schulden; forderung*; phishing;
        collection*; collector*; court*; debt; debts; owe; owed; owing; bill; bills; invoice; invoices; claim; claims;
        complaint; return; returns; retoure; retouren; rücksendungen; ausweis*; perso; guthaben; geklaut; gestohlen;
        benutzt; missbraucht; bestellt; stole; stolen; hacked; used; misused; ordered; opened; id; passport;
        verification; document*; papers; returned; zurückgeschickt; retourniert; verkauft; sold; yellow; gelbe; gelben;
        gelber
    """,
)
_NEGATION = phrases(
    "kein*; no; not; don't; doesn't; nothing; nobody; noone; nichts; nicht; niemand; wollen; schuld*; owe*; gehört"
)
# "They say I owe them. I owe nothing."
_ALLEGED = phrases("""
    (supposedly|allegedly|apparently|says|say|said|claim|claims|claiming|insist*|reckon*|think|thinks|angeblich|
    behaupte*|sagen|sagt|meinen|meint) (that |they |das |dass )?(i |ich |wir |we )?(still |supposedly |allegedly |
    noch |hätte |soll )?(owe|owes|schulde|schuldete|schulden)
""")
# "Was passiert, wenn Inkasso kommt?" What may come has not come.
_MAYBE = regex(
    r"^\W{0,3}(?:und |and |aber |but )?(?:was passiert (?:wenn|falls|dann)|was ist wenn|was wenn"
    r"|what happens (?:if|when)|what if|can they|could they|will they"
    r"|können die|dürfen die|werden die|kann (?:da |mir )?(?:das |ein )?|muss man|darf man|soll man|does one"
    r"|(?:wird|werden|will|sperren|does)(?: (?:die|mein|my|they|dann|mir|the))?(?: [\w]{1,14}){1,6} (?:wenn|if"
    r"|falls))(?!\w)[^.,;!?]{1,80}\??$"
)
# "Was bedeutet Retourenquote?"
_WHAT_IS = regex(
    r"^\W{0,3}(?:was|what)(?:'s| ist| is| sind| are| bedeutet| heisst| does| means?| meint)(?! (?:mit|das"
    r"|diese?r?|this|that|mein\w{0,2}|my)(?!\w))"
    r"(?!.{0,99} (?:me|mich|mir|uns|us)\W{0,3}$)(?: [\w-]{1,24}){1,4}\W{0,3}$"
)
# The reason of a block is a claim, also where nothing is owed.
_FOR_DEBT = phrases("""
    (wegen|aufgrund|because of|due to|over|for) (* )?(* )?(money|debt|debts|geld|schulden|rechnung|forderung|invoice|
    bill)
""")


@dataclass(frozen=True)
class Story:
    """A text as it was written, its words without what is said not to be there, and what several kinds ask of them."""

    text: str
    words: str
    shut: bool
    owed: bool


def _fake(story: Story) -> bool:
    return fake_collector(story.text) and not tells_block(story.text)


def _sells(story: Story) -> bool:
    held = on_market(story.words) and (story.shut or stopped(story.words))
    return held and trades(story.text) is True


def _owes(story: Story) -> bool:
    if not (story.shut and story.owed):
        return False
    alleged = _FOR_DEBT.finds(story.words) or _ALLEGED.finds(story.words)
    return alleged or not _NEGATION.finds(story.words) or claim_alleged(story.text) is not False


def _frozen(story: Story) -> bool:
    return kept_back(story.text, story.words) if story.shut else purse_kept_back(story.words)


# The most pressing first: what runs against the person, what others do in their name, whose case it is, then the place
# and the reason of a block.
KINDS: tuple[tuple[str, Callable[[Story], bool]], ...] = (
    ("court_order", lambda story: served(story.words) and not beyond(story.text)),
    ("phishing", lambda story: phished(story.text) or doubted(story.text) or _fake(story)),
    ("identity_theft", lambda story: stolen(story.words) and not only_hacked(story.text)),
    ("for_somebody_else", lambda story: bool(on_behalf(story.text))),
    ("bank_terminated", lambda story: ends(story.words)),
    ("seller_account", _sells),
    ("identity_check", lambda story: checked(story.words)),
    ("linked_account", lambda story: for_others(story.words, story.shut)),
    ("returns", lambda story: for_returns(story.words, story.shut, story.owed)),
    ("block_over_claim", _owes),
    ("payment_limited", lambda story: limits(without_means(story.words))),
    ("social_ban", lambda story: bans(story.words)),
    ("frozen_balance", _frozen),
    ("collection_only", lambda story: not story.shut and collector_writes(story.words)),
    ("data_request_only", lambda story: asks_for_data(story.text, story.words, story.shut)),
)
_BLOCKS = frozenset(name for name, _ in KINDS[4:])
# What a kind says already: the block in a false mail is none, and a trader's payouts are part of the shop.
_COVERED = {
    "court_order": frozenset({"collection_only"}),
    "phishing": _BLOCKS,
    "seller_account": frozenset({"frozen_balance"}),
    "linked_account": frozenset({"block_over_claim"}),
}


def _hinted(story: Story) -> list[str]:
    kind = hinted(without_dues(without_asides(story.words)), story.shut)
    if kind == "identity_theft" and only_hacked(story.text):
        return []
    debt = kind == "block_over_claim"
    bought = debt and not story.owed and never_came(spoken(story.text))
    return [kind] if kind and not (bought or (debt and claim_alleged(story.text) is False)) else []


def only_never_ordered(text: str) -> bool:
    """Is an order denied, and nobody else spoken of who made it?"""
    return only_denied(_DENIED.without(plain(_DOT_OF_DAY.sub("", text))))


def names_another(text: str) -> bool:
    """Is somebody else spoken of who ordered under the person's name?"""
    return by_another(_DENIED.without(plain(_DOT_OF_DAY.sub("", text))))


def situation(text: str) -> str:
    """The kind of case that a text speaks of, the most pressing where it speaks of several; empty where it alone does
    not say."""
    return next(iter(situations(text)), "")


# "They've had my id, 2 invoices, bank statement": handed in, and none that is owed.
_PAPER = r"(?:bank statements?|passports?|payslips?|(?:my|photo) id|selfies?|proofs? of \w{3,10}|tax returns?)"
_AMONG_PAPERS = regex(
    rf"(?<!\w)invoices?(?=[^.!?;]{{0,30}}(?<!\w){_PAPER}(?!\w))"
    rf"|(?<!\w)(?P<paper>{_PAPER})(?P<between>[^.!?;]{{0,30}}?)(?<!\w)invoices?(?!\w)"
)


def only_payouts(text: str) -> bool:
    """Are payouts kept back, and is no account said to be shut?"""
    words = plain(_DOT_OF_DAY.sub("", text))
    return payouts_kept_back(words) and not shut(words)


@remembered
def situations(text: str) -> tuple[str, ...]:
    """Every kind of case that a text speaks of, the most pressing first."""
    journey, text = booked(text) is not None, without_booked(_DOT_OF_DAY.sub("", text))
    words = _AMONG_PAPERS.sub(
        r"\g<paper>\g<between>", _DENIED.without(without_shown(NEVER_DUNNED.sub(" ", plain(text))))
    )
    if _MAYBE.search(words) or _WHAT_IS.search(words):
        return ()
    asked = without_lacks(without_undelivered(without_purchases(without_papers(without_holds(words))), spoken(text)))
    owed = demanded(without_dues(without_payouts(asked))) and (not journey or claim_alleged(text) is True)
    story = Story(text, words, shut(words), owed)
    found = [name for name, tells in KINDS if tells(story)] or _hinted(story)
    covered = frozenset[str]().union(*(_COVERED.get(name, ()) for name in found))
    left = tuple(name for name in found if name not in covered)
    return left if len(left) == 1 else tuple(name for name in left if name != "data_request_only")
