"""What kind of trouble it is: recognised in what people tell, shown in one line, and changed by a word.

The more pressing or the more special kind counts; once letters are out, only a plain word changes it.
"""

import re

from bot.case import Case, Money
from bot.dialogue import alarms, not_forged
from bot.dialogue.bought import only_a_price, without_bought
from bot.dialogue.limited_accounts import held_with_the_block, note_shut, of_the_company, of_unlisted_bank, only_seized
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.question import retells
from bot.dialogue.questions.story import STORY_LENGTH
from bot.dialogue.questions.wrap import drafted
from bot.dialogue.said import say_once
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_disputes import denies_a_part
from bot.dialogue.told_takeovers import blocked_too
from bot.dialogue.understand import claims
from bot.dialogue.understand.answers import asks_back, confirms
from bot.dialogue.understand.data_requests import asks_for_only
from bot.dialogue.understand.goals import CLEAR, EITHER, instead, wants
from bot.dialogue.understand.grounds import names_link, names_returns
from bot.dialogue.understand.holds import hold
from bot.dialogue.understand.kinds_named import kinds
from bot.dialogue.understand.others_story import own_kinds
from bot.dialogue.understand.phishing import forged
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.running_on import money_first, runs_on
from bot.dialogue.understand.situations import names_another, only_never_ordered, only_payouts, situations
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.takeovers import taken_over
from bot.dialogue.understand.trade import trades
from bot.dialogue.understand.wishes import strikes
from bot.dialogue.understand.work import of_work
from bot.letters import offers
from bot.letters.offers import WORK, data_only, goals, in_court, only_the_claim, own_shut, situation, told_shut, trouble
from bot.patterns import regex

ELSEWHERE = frozenset({"data_request_only", "for_somebody_else"})  # told by the goal and the role
DEBT = "block_over_claim"
GENERAL = frozenset({"", DEBT, "frozen_balance"})  # a special kind takes their place
# Where the company alone made it a limited account, these say more.
SPECIAL = frozenset({"bank_terminated", "seller_account", "identity_check", "linked_account", "returns"})
URGENT = frozenset({"phishing", "identity_theft"})
TELLING = 5  # words
OF_THE_COURT = frozenset({"court_letter", "service_date", "court_name"})
AIMS = {
    "identity_theft": ("stop",),
    "collection_only": ("stop",),
    "court_order": ("stop",),
    "social_ban": ("unblock", "information", "keep"),
    "bank_terminated": ("reasons", "payout"),
    "frozen_balance": ("payout",),
}
_MENDS = regex(
    r"^(?:nein|nee|ne|nö|no|nope|quatsch|falsch|moment|halt|wrong|actually|sorry)\b"
    r"|\b(?:es geht (?:doch )?um|eigentlich|sondern|it'?s about|it is about|rather)\b",
    re.I,
)
# "Why do you need all this" is asked of the bot, and no wish for reasons.
_ASKS_ME = regex(
    r"\b(?:why|what for|warum|wieso|weshalb|wozu|wofür)(?: \w{1,10})? (?:do |would |must |are |need |want )?"
    r"(?:you |u |i |sie |du |ihr |need |brauch\w* |frag\w* |woll\w* |willst |muss )",
    re.I,
)
_WISHES = regex(
    r"\b(?:soll\w*|will|wollen|möcht\w*|bitte|dürf\w*|darf|nicht lösch\w*|don'?t|do not|want|please|must|keep|behalt\w*"
    r"|rett\w*|sicher\w*|save)\b",
    re.I,
)
_ABOUT = regex(r"\b(?:geht|handelt sich|about)\b", re.I)


def told(scribe: Scribe, text: str) -> None:
    """Notes the trouble that a text tells of, if it is new or more pressing than the known, and what is wanted."""
    _aims(scribe, text)
    told_by_them(scribe, text)
    if situation(scribe.case) == "identity_theft" and "identity_theft" in situations(text):
        denied = not any(map(names_another, (text, scribe.case.text("what_happened"))))
        scribe.note("mark", key=offers.ONLY_DENIED, value="1" * denied)


# Kinds of trouble that the person may only guess at, until the company named the ground.
BY_THEM = (("linked_account", "linked_ground", names_link), ("returns", "returns_ground", names_returns))


def told_by_them(scribe: Scribe, text: str) -> None:
    """The kind of trouble alone: what a company writes is nobody's wish."""
    if any(one.kind == "forgotten" and one.data["topic"] == "situation" for one in scribe.entries):
        return  # it was just said to be wrong
    found = money_first(text, _kinds_told(scribe, text))
    _work(scribe, text, found)
    if _own_shut(text) and (_only_denied_so_far(scribe.case) or _shut_as_well(scribe, text)):
        scribe.learn("situation", DEBT)
    elif found and _counts(scribe.case, found[0]) and not _of_the_post(scribe, text):
        scribe.learn("situation", found[0])
        if found[0] == "frozen_balance" and (only_payouts(text) or runs_on(text)):
            scribe.note("mark", key=offers.HELD, value="1")
        _not_only_data(scribe, found[0])
        _story(scribe, text)
        _only_guessed(scribe, found[0], text)
        _first_word(scribe, found[0])
    elif scribe.case.value("returns_ground") is False and names_returns(text):
        scribe.learn("returns_ground", True, source="assumed")
    else:
        _of_the_place(scribe, text)
    if held_with_the_block(scribe, text):
        of_the_company(scribe)
    note_shut(scribe, text)
    only_seized(scribe)


def _kinds_told(scribe: Scribe, text: str) -> list[str]:
    """The kinds of trouble in a text, the one that it is about first."""
    kinds = own_kinds(text, scribe.case.text("what_happened"))
    found = [one for one in kinds if one not in ELSEWHERE and not (one == DEBT and only_a_price(scribe, text))]
    if any(one.kind == "mark" and one.data["key"] == alarms.PHISHED for one in scribe.entries):
        found = ["phishing", *found]  # what the message wanted was handed over, as was heard just now
    if found[:1] == ["court_order"] and (found[1:] or claims.blocked(text)):
        found = found[1:] or [DEBT] * scribe.case.says_yes("claim_alleged")  # the court is heard by itself
    elif found[:1] == ["phishing"] and (alarms.noted_beside(scribe) or (alarms.settled(scribe) and not forged(text))):
        found = found[1:]  # a mere hint takes the place of nothing that was told
    if found[:1] == ["linked_account"] and acts_for_another(scribe.case):
        found = found[1:] or [DEBT] * bool(claims.claim_alleged(text))  # it is the account that they ask for
    paid = found[:1] == ["payment_limited"] and claims.says_paid(without_bought(scribe, text))
    if paid or (found[:1] == ["payment_limited"] and claims.claim_alleged(text)):
        found = [DEBT]
    if found[:1] == ["identity_theft"] and _denies_an_order(scribe, text):
        shut = told_shut(scribe.case) or claims.blocked(text)
        owed = [DEBT if shut else "collection_only"]
        found = owed if denies_a_part(scribe.case, text) else found[1:] or [DEBT]
    if found[:1] == ["collection_only"] and not situation(scribe.case) and told_shut(scribe.case):
        found = [DEBT]  # the account is shut, and now a collector writes
    return found


def _denies_an_order(scribe: Scribe, text: str) -> bool:
    """ "Ich hab nichts bestellt", of whose own account is shut over it: an order is denied, and no account."""
    own = situation(scribe.case) == DEBT or _own_shut(text) or denies_a_part(scribe.case, text)
    return own and only_never_ordered(text)


def _own_shut(text: str) -> bool:
    return claims.blocked(text) and bool(_MY_ACCOUNT.search(text))


def _only_denied_so_far(case: Case) -> bool:
    """Was it taken for a misuse only because an order was denied? Whoever has an account there opened it."""
    return situation(case) == "identity_theft" and not drafted(case) and only_never_ordered(case.text("what_happened"))


def _shut_as_well(scribe: Scribe, text: str) -> bool:
    """ "Mein Konto dort ist auch gesperrt": told behind a collector's letter, of the company that it is about."""
    case = scribe.case
    if situation(case) != "collection_only" or drafted(case) or only_the_claim(case):
        return False
    named = [one.slug for one in scribe.desk.directory.mentions(text) if one.kind in ("company", "bank")]
    return {*named} <= {case.text("company")}


_MY_ACCOUNT = regex(
    r"\b(?:mein\w{0,2}|my|ihr\w{0,2}|sein\w{0,2}|her|his|their) (?:[\w&.'-]{1,15} ){0,2}(?:\w{0,15}konto|account)\b"
    r"|\b\w{3,14}[ -](?:kunden)?(?:konto|account) (?:(?:ist|is|wurde|auch|also|jetzt|now|too) ){0,3}"
    r"(?:gesperrt|dicht|zu|blockiert|blocked|locked)\b"
    r"|\b(?:kunden)?(?:konto|account)\b[^.!?\n]{0,40}\b(?:haben|ham|hat) (?:die|sie|s)\b[^.!?\n]{0,12}\b(?:gesperrt"
    r"|dicht|zu|blockiert)\b|\bthey(?:'ve)? (?:\w{4,6} )?(?:blocked|locked|closed) (?:that|the) account\b",
    re.I,
)


def _only_guessed(scribe: Scribe, kind: str, text: str) -> None:
    for guessed, ground, names in BY_THEM:
        if kind == guessed and not names(text):
            scribe.learn(ground, False, source="assumed")


def _not_only_data(scribe: Scribe, kind: str) -> None:
    """Who asked a bureau for data and then tells of a block wants more than data."""
    goal = scribe.case.facts.get("goal")
    if goal and goal.source == "assumed" and goal.value == ("data",) and kind != "data_request_only":
        scribe.note("forgotten", topic="goal")


def _aims(scribe: Scribe, text: str) -> None:
    decided = bool(goals(scribe.case)) and not (only_the_claim(scribe.case) or wants(text) == CLEAR)
    theirs = retells(scribe) or (hold(text) and not _WISHES.search(text)) or (" " not in text and asks_back(text))
    theirs = theirs or (scribe.case.open == "letter_review" and strikes(text))  # out of the draft, and no money
    data = ("data",) * (situations(text) == ("data_request_only",))
    aims = () if theirs else _instead(scribe.case, text) if decided else wants(text) or data
    late = "goal" in scribe.case.asked and not goals(scribe.case) and scribe.case.open not in ("goal", "send_channel")
    if not aims and late and _BOTH.fullmatch(text.strip().casefold()):
        aims = EITHER
    if aims and (aims == ("data",) or classify(text) != "success") and _fits(scribe, text, aims):
        _aim(scribe, aims)


def _instead(case: Case, text: str) -> tuple[str, ...]:
    """One of the two instead of the other, or now both: "Geld zurück und Konto auf"."""
    one_of_them = len(goals(case)) == 1 and goals(case)[0] in EITHER
    return instead(text) or (EITHER if one_of_them and wants(text) == EITHER else ())


# Told after the question was passed over.
_BOTH = regex(
    r"(?:(?:am liebsten|eigentlich|ja|also|ich will|i want|preferably)[ ,]{1,2})*(?:beides|both)"
    r"(?: (?:wär|wäre|bitte|natürlich|schön|gut|toll|please|of course|would be|nice|great|of them))*[ .!]*"
)


def _of_the_place(scribe: Scribe, text: str) -> None:
    """What the company tells, where the text alone tells no kind of trouble."""
    if _trades_there(scribe, text):
        scribe.learn("situation", "seller_account")
    elif not situation(scribe.case) and _tells_block(scribe, text) and not _only_taken(scribe, text):
        of_the_company(scribe)


def _tells_block(scribe: Scribe, text: str) -> bool:
    """Told now, or before the bank was named in answer to who did it."""
    case = scribe.case
    before = of_unlisted_bank(case) and not drafted(case) and claims.blocked(case.text("what_happened"))
    return claims.blocked(text) or before


def _only_taken(scribe: Scribe, text: str) -> bool:
    return taken_over(text) and not blocked_too(scribe, text)


def _trades_there(scribe: Scribe, text: str) -> bool:
    """ "It is business, I rent out 2 rooms", behind the block: where people sell or let, the account is a trader's. Who
    buys for a business in a shop sells nothing there."""
    entity = scribe.desk.directory.entities.get(scribe.case.text("company"))
    traits = frozenset(entity.traits) if entity else frozenset[str]()
    place = "seller" in traits and bool(traits & {"travel", "mobility", "marketplace"}) and "shop" not in traits
    fact = scribe.case.facts.get("situation")
    loose = not situation(scribe.case) or (fact is not None and fact.source == "assumed" and fact.value in GENERAL)
    shut = told_shut(scribe.case) or claims.blocked(text)
    return place and loose and shut and not drafted(scribe.case) and trades(text) is True


def _work(scribe: Scribe, text: str, found: list[str]) -> None:
    """The account is one of a courier or a driver; once letters are out, it stays what it was."""
    told = "seller_account" in (*found[:1], situation(scribe.case)) and not drafted(scribe.case)
    if told and WORK not in scribe.case.marks and of_work(text):
        scribe.note("mark", key=WORK, value="1")


def _aim(scribe: Scribe, aims: tuple[str, ...]) -> None:
    """What is aimed at; that the account may stay shut is said, for the letter asks for something else then."""
    if aims == CLEAR and goals(scribe.case) != CLEAR:
        scribe.add("goal.clear")
        if scribe.case.value("claim_alleged") is not True:
            scribe.learn("claim_alleged", True)
    changed = bool(goals(scribe.case)) and aims != goals(scribe.case) and {*aims} <= {*EITHER}
    scribe.learn("goal", aims)
    if changed:
        scribe.add("goal.instead", aim=scribe.word("goals.line", aims=[scribe.word(f"goals.{one}") for one in aims]))


def _of_the_post(scribe: Scribe, text: str) -> bool:
    """ "Nein, nur Inkasso": said of what came, and not of what it is about."""
    fact = scribe.case.facts.get("court_letter")
    asked = scribe.case.open == "court_letter" or (fact is not None and fact.turn == scribe.turn)
    return asked and bool(situation(scribe.case)) and confirms(text) is False and not _ABOUT.search(text)


def _fits(scribe: Scribe, text: str, aims: tuple[str, ...]) -> bool:
    """The data alone are the aim only of who says so, or of whom nothing else was done."""
    if any(one.sending for one in scribe.case.letters) or _ASKS_ME.search(text):
        return False  # what is told now is an answer, and no wish
    if aims == ("keep",):
        return scribe.case.open != "deletion_date" and bool(_WISHES.search(text))
    if aims != ("data",):
        return True
    more = blocked_or_claimed(scribe.case) or claims.blocked(text) or claims.claim_alleged(text) is True
    return not drafted(scribe.case) and (asks_for_only(text) or not more)


def blocked_or_claimed(case: Case) -> bool:
    return case.says_yes("claim_alleged") or situation(case) not in ("", "data_request_only")


def _first_word(scribe: Scribe, kind: str) -> None:
    """What somebody who never ordered needs to hear first, once; of a court's paper it would be wrong."""
    if kind == "identity_theft" and not scribe.case.says_yes("court_letter"):
        say_once(scribe, "faq.stolen")


def _story(scribe: Scribe, text: str) -> None:
    """What tells the kind of trouble tells what happened, in more than a word."""
    if not scribe.case.known("what_happened") and len(text.split()) >= TELLING:
        scribe.learn("what_happened", text[:STORY_LENGTH])


def _counts(case: Case, found: str) -> bool:
    known = situation(case)
    if found == "court_order":
        return case.says_yes("court_letter") and known != found
    if drafted(case) or known == found or (found, known) == ("collection_only", DEBT):
        return False  # a collector who writes as well opens no account
    fact = case.facts.get("situation")
    of_place = known == "payment_limited" and fact is not None and fact.source == "assumed"
    return (
        known in GENERAL
        or (of_place and found in SPECIAL)
        or (found in URGENT and known not in URGENT | {"court_order"})
    )


def not_ended(scribe: Scribe, text: str) -> None:
    """ "Gekündigt haben sie nicht, nur gesperrt": a bank's account is limited then, and its contract goes on."""
    if situation(scribe.case) == "bank_terminated" and not drafted(scribe.case) and _NOT_ENDED.search(plain(text)):
        scribe.learn("situation", "payment_limited")
        what = scribe.word("situations.payment_limited")
        scribe.add("situation.changed", what=what)


_NOT_ENDED = regex(
    r"(?<!\w)(?:nicht|nie|not|never)(?: \w{1,8})? (?:gekündigt|kündigt|terminated|cancelled|closed)(?!\w)"
    r"|(?<!\w)(?:ge)?kündigt (?:haben|hams|hat|ham|wurde|ist)(?: (?:sie|die|mir|es|bank|das))* (?:aber )?nicht(?!\w)"
    r"|(?<!\w)keine (?:\w{1,12} )?kündigung(?! (?:bekommen|erhalten))(?!\w)"
)


def mended(scribe: Scribe, text: str) -> bool:
    """ "Nein, es geht um einen Inkassobrief"; "wirklich gesperrt" where the message was taken for a forgery."""
    known = situation(scribe.case)
    if known == "phishing" and not_forged.lifted(scribe, text):
        return True
    if known and not any(one.sending for one in scribe.case.letters) and _denied(scribe, text, known):
        return True
    if not known or not _MENDS.search(text.strip()):
        return False
    if scribe.case.open in OF_THE_COURT and not _ABOUT.search(text):
        return False
    found = [one for one in situations(text) if one not in ELSEWHERE and one != "court_order"]
    opens_none = (found[:1], known) == (["collection_only"], DEBT) and told_shut(scribe.case)
    if not found or found[0] == known or (opens_none and not _ABOUT.search(text)):
        return False
    scribe.learn("situation", found[0])
    scribe.add("situation.changed", what=scribe.word(f"situations.{trouble(scribe.case, found[0])}"))
    return True


def _denied(scribe: Scribe, text: str, known: str) -> bool:
    """ "It is not because of returns, it is linked to another account": the kind that is shown is said to be wrong, or
    another is given as what it is about."""
    yes, no = kinds(text)
    others = [one for one in yes if one != known]
    denied = known in no and _DENIES.search(text)
    if not denied and not (others and _LABEL.match(text.strip())):
        return False
    if others:
        scribe.learn("situation", others[0])
        scribe.add("situation.changed", what=scribe.word(f"situations.{trouble(scribe.case, others[0])}"))
        return True
    scribe.note("forgotten", topic="situation")
    if claims.claim_alleged(text) or scribe.case.says_yes("claim_alleged"):
        scribe.learn("situation", DEBT, source="assumed")
    scribe.add("situation.denied", what=scribe.word(f"situations.{trouble(scribe.case, known)}"))
    return True


_LABEL = regex(
    r"(?:what it is about|worum es geht|es geht um|it'?s about|it is about|grund der sperre)(?: (?:ist|is|falsch"
    r"|wrong))*\s?[:,]?\s",
    re.I,
)


# "Es geht nicht um …", "das mit … ist quatsch": of what it is about, and not of a word that stands in the text.
_DENIES = regex(
    r"\b(?:gehts?|ging) (?:\w+ ){0,2}(?:nicht|nich|net|nie) um\b|\b(?:ist|is|war|liegt) (?:nicht|nich|net) (?:wegen"
    r"|an)\b"
    r"|\b(?:das mit|da steht|it says)\b[^.!?]{3,80}\b(?:quatsch|falsch|unsinn|blödsinn|stimmt nicht|gelogen|lüge|lie"
    r"|wrong"
    r"|false|nonsense)\b|\b(?:not|isn't|isnt|never) (?:about|because of|due to)\b|\bworum es geht\b",
    re.I,
)


def holds_money(case: Case) -> bool:
    return any(isinstance(case.value(topic), Money) for topic in ("balance", "gift_card"))


def aims(scribe: Scribe) -> str:
    """The goals in words, for the summary."""
    if in_court(scribe.case):
        return scribe.word("goals.objection")
    if data_only(scribe.case):
        return scribe.word("goals.only_data")
    of_the_kind = AIMS.get(situation(scribe.case), ("unblock", "information"))
    named = goals(scribe.case) or (("unblock", "stop") if own_shut(scribe.case) else of_the_kind)
    if not goals(scribe.case) and holds_money(scribe.case) and "payout" not in named:
        named = (*named, "payout")
    return scribe.word("goals.line", aims=[scribe.word(f"goals.{one}") for one in named])
