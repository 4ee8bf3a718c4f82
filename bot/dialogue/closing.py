"""The end: word that the account is back closes nothing; each thing that was wanted is asked for once, and only what
the person confirms counts (people.md 3 and rule 25)."""

import re
from collections.abc import Callable
from datetime import date

from bot.case import Case, Letter
from bot.dialogue import either_day, overtaken, overview, routing, stages
from bot.dialogue.announcing import announce
from bot.dialogue.drafting import follow_up
from bot.dialogue.reactions import REQUEST
from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import AIMS, holds_money
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.attained import everything, named, over
from bot.dialogue.understand.still_shut import still_shut
from bot.letters.earlier import thread
from bot.letters.offers import ACCOUNT_BACK, goals, situation
from bot.patterns import regex

ENDED, IN_COURT = "bank_terminated", "court_order"
TOPIC, LACKING = "all_done", "lacking"
SHORT = 80  # characters of an own line that it is still shut
DONE = "done:"  # a mark: done:<check>
CHECKS = {  # of a goal, what can be looked at
    "unblock": "unblock",
    "information": "information",
    "reasons": "information",
    "data": "information",
    "payout": "payout",
    "content": "content",
    "stop": "paper",
}
DEMANDS = (
    *("unblock_demand", "dsa_complaint", "preservation_demand", "p2b_complaint", "payment_complaint"),
    *("bank_termination_objection", "human_review_request"),
)
PAYOUTS = frozenset({"payout_demand", "payment_allocation_demand"})
PURSUES = {
    "unblock": DEMANDS,
    "information": ("access_request", "bureau_access_request", "bank_termination_objection"),
    "payout": (
        *("payout_demand", "payment_allocation_demand", "payment_complaint", "bank_termination_objection"),
        *("p2b_complaint", "unblock_demand"),  # which speak of what lies in the account
    ),
    "content": ("payout_demand", "preservation_demand"),
    "paper": ("settlement_confirmation", "claim_dispute", "identity_theft_notice", "unblock_demand"),
}


def reached(scribe: Scribe, told: str) -> bool:
    """Word that the account is open, in what words it was `told` by the person and not only by the company: the letters
    that demanded it are answered, the others go on, and what was wanted is asked for once."""
    there, _ = named(told)
    _back(scribe, there)
    ask(scribe)
    return True


def said_open(scribe: Scribe) -> None:
    """The company says that the account is open, and promises the rest: nothing is asked before its day."""
    _back(scribe, frozenset())


def reached_without(scribe: Scribe, lacking: str) -> bool:
    """Word that the account is open, and that one other thing is not there: only that one is gone on with."""
    _back(scribe, frozenset(PURSUES) - {lacking})
    return missing(scribe, lacking)


def _back(scribe: Scribe, there: frozenset[str]) -> None:
    overtaken.demands_away(scribe)
    stages.happened(scribe, "replied")
    scribe.note("mark", key=ACCOUNT_BACK, value=str(scribe.turn))
    _begin(scribe, there)
    for letter in _pursuing(scribe.case, "unblock"):
        if not letter.answered:
            scribe.note("settled", letter=letter.id)


def paid_out(scribe: Scribe, lacks: str = "") -> bool:
    """All the money came: what demanded nothing else is answered, and the rest is asked for, unless it is known what it
    `lacks`; False where the account is wanted, too."""
    if "unblock" in wanted(scribe.case):
        return False
    _begin(scribe, frozenset({"payout"}))
    for letter in _pursuing(scribe.case, "payout"):
        if not letter.answered and thread(scribe.case, letter)[0].kind in PAYOUTS:
            scribe.note("settled", letter=letter.id)
    stages.happened(scribe, "replied")
    if lacks in _left(scribe.case):
        return missing(scribe, lacks)
    if not _left(scribe.case) and (still := overview.running(scribe.case, scribe.today)):
        scribe.note("closed")
        scribe.add("reply.clock_runs", letters=still)  # what was demanded beside the money runs on
    else:
        ask(scribe)
    return True


def informed(scribe: Scribe) -> bool:
    """The copy of the data came in full: the request is answered, and the rest runs on; False where none is out."""
    asked = [one for one in _pursuing(scribe.case, "information") if thread(scribe.case, one)[0].kind in REQUEST]
    if not asked:
        return False
    for letter in asked:
        if not letter.answered:
            scribe.note("settled", letter=letter.id)
    stages.happened(scribe, "replied")
    scribe.note("mark", key=f"{DONE}information", value="1")
    if scribe.case.marks.get(ACCOUNT_BACK):
        ask(scribe)
    else:
        scribe.note("closed")
        scribe.add("reply.informed")
        scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
    return True


def copy_came(scribe: Scribe, sender: str) -> bool:
    """The copy of the data came, and nobody said whether it is whole: no letter calls it missing, until somebody does;
    False where no request waits for it."""
    asked = [one for one in _pursuing(scribe.case, "information") if thread(scribe.case, one)[0].kind in REQUEST]
    waiting = [one for one in asked if not one.answered and sender in ("", one.to.name)]
    for letter in waiting:
        scribe.note("settled", letter=letter.id)
    if waiting:
        scribe.note("mark", key=routing.COPY, value=str(scribe.turn))
        scribe.add("reply.copy_came")
    return bool(waiting)


def all_settled(scribe: Scribe) -> bool:
    """The claim is gone, and nothing else was wanted: asked about once; False where there is more."""
    if wanted(scribe.case) != ("paper",):
        return False
    _begin(scribe, frozenset())
    ask(scribe)
    return True


def said_over(scribe: Scribe, text: str) -> bool:
    """ "Hat sich erledigt", while letters are out: what was wanted is asked for once, and then it is."""
    waits = scribe.case.stage in ("waiting", "answered") and scribe.case.open in (None, "nudge")
    if not waits or not over(text):
        return False
    _begin(scribe, frozenset())
    ask(scribe)
    return True


def _begin(scribe: Scribe, there: frozenset[str]) -> None:
    if scribe.case.marks.get(DONE + "payout") and not holds_money(scribe.case):
        there |= {"payout"}  # it came before
    for one in wanted(scribe.case):
        scribe.note("mark", key=DONE + one, value="1" if one in there else "")


def wanted(case: Case) -> tuple[str, ...]:
    """What can be looked at when it is said to be over: of each goal once, and where money was claimed the paper that
    nothing is owed."""
    aims = goals(case) or (*AIMS.get(situation(case), ("unblock", "information")), *["payout"] * holds_money(case))
    sued = situation(case) == IN_COURT and not {one.kind for one in case.letters if one.sending}.isdisjoint(DEMANDS)
    aims = (*["unblock"] * sued, *aims)  # a court's paper opens no account
    stays = situation(case) == ENDED and bool(case.marks.get(ACCOUNT_BACK))  # and with it what lies there
    checks = [CHECKS[one] for one in aims if one in CHECKS and not (stays and one == "payout")]
    paper = ["paper"] if case.says_yes("claim_alleged") and not _cleared(case) else []
    return tuple(dict.fromkeys((*checks, *paper)))


def _cleared(case: Case) -> bool:
    return any(one["kind"] == "settled" for one in case.replies)


def ask(scribe: Scribe) -> None:
    """What nobody confirmed yet; where nothing is left, the end."""
    left = _left(scribe.case)
    if not left:
        close(scribe)
        return
    scribe.note("closed")
    if "unblock" not in left and (until := _promised(scribe)):
        scribe.add("all_done.promised", until=until)
        return
    key = "all_done.rest" if any(scribe.case.marks.get(DONE + one) for one in PURSUES) else "all_done.ask"
    scribe.ask(TOPIC, key, (TOPIC, LACKING, "later"), lines=[_check(scribe, one) for one in left])


def _check(scribe: Scribe, one: str) -> str:
    ended = one == "information" and situation(scribe.case) == ENDED
    return scribe.word("all_done.information_ended" if ended else f"all_done.{one}")


def _promised(scribe: Scribe) -> date | None:
    """The day by which the newest promise was to be kept, where it is still to come."""
    until = next((one["until"] for one in reversed(scribe.case.replies) if one.get("until")), "")
    day = either_day.meant(scribe.case, until) if until else None
    return day if day and day >= scribe.today else None


def _left(case: Case) -> tuple[str, ...]:
    return tuple(one for one in PURSUES if case.marks.get(DONE + one) == "")


def told(scribe: Scribe, text: str) -> bool:
    """Unasked word on what was wanted, once the account is said to be back."""
    if not scribe.case.marks.get(ACCOUNT_BACK) or scribe.case.stage == "closed":
        return False
    there, away = named(text)
    came = (there and _CAME.search(text)) or everything(text)  # "the reasons" alone says nothing of them
    return bool(came or away) and listen(scribe, text)


_CAME = regex(
    r"\b(?:da|hier|gekommen|angekommen|eingegangen|erhalten|bekommen|gekriegt|kam|kamen|stimmt|passt|geht|offen"
    r"|schriftlich"
    r"|hab|habe|haben|ist|sind|here|there|came|come|arrived|got|received|have|has|is|are|in writing|works?)\b",
    re.I,
)


def confirmed(scribe: Scribe, about: str) -> bool:
    """The other side put it in writing: the rest is asked for; False where the account is not back yet."""
    if not scribe.case.marks.get(ACCOUNT_BACK):
        return False
    scribe.note("mark", key=DONE + about, value="1")
    for letter in _pursuing(scribe.case, about):
        if not letter.answered:
            scribe.note("settled", letter=letter.id)
    ask(scribe)
    return True


def close(scribe: Scribe) -> None:
    """Everything is confirmed: nothing is watched any more, and nothing waits to be sent."""
    overtaken.all_away(scribe)
    for letter in scribe.case.newest_letters():
        if letter.sending and not letter.answered:
            scribe.note("settled", letter=letter.id)
    scribe.note("closed")
    stages.happened(scribe, "solved")
    scribe.add("success.well")


# ---- answers


def listen(scribe: Scribe, text: str) -> bool:
    """The answer: all of it, some of it, or what is missing."""
    if len(text) <= SHORT and still_shut(text) and demanded(scribe.case):
        return missing(scribe, "unblock")
    there, away = named(text)
    left, said = _left(scribe.case), confirms(text)
    if lacking := [one for one in left if one in away]:
        return missing(scribe, lacking[0])
    some = [one for one in left if one in there]
    if some and _STILL_WANTED.search(text):
        return missing(scribe, some[0])
    if said and not some and _ACCOUNT_ONLY.search(text):
        ask(scribe)
        return True
    if everything(text) or (said and not some):
        close(scribe)
        return True
    for one in some:
        scribe.note("mark", key=DONE + one, value="1")
    if some:
        ask(scribe)
    return bool(some) or ((said is False or bool(_LACKS.search(text))) and missing(scribe, ""))


_LACKS = regex(r"\b(?:fehlt|fehlen|missing|nicht alles|not everything|not all)\b", re.I)


# "Die Auskunft will ich trotzdem noch"; "ja kann wieder bestellen", of the account and of nothing else.
_STILL_WANTED = regex(
    r"\b(?:will|möchte|brauche?|want|need)\b[^.!?]{0,30}\b(?:trotzdem|noch|still|anyway|weiterhin)\b"
    r"|\b(?:trotzdem|still)\b[^.!?]{0,20}\b(?:will|möchte|haben|want|need)\b",
    re.I,
)
_ACCOUNT_ONLY = regex(
    r"\b(?:kann|komme?|can)\b[^.!?]{0,20}\b(?:wieder|again|back)?\b[^.!?]{0,10}"
    r"\b(?:bestellen|einloggen|anmelden|rein|kaufen|order|log ?in|buy|shop|in)\b",
    re.I,
)


def lacks_after_all(scribe: Scribe, text: str) -> bool:
    """ "Moment, die Auskunft fehlt noch", once all was said to be there: what demands it goes on."""
    case = scribe.case
    if case.stage != "closed" or len(text) > SHORT or "?" in text:
        return False
    away = named(text)[1] - {"unblock"}
    lacking = [one for one in PURSUES if one in away and _pursuing(case, one)]
    if not lacking:
        return False
    stages.happened(scribe, "reopened")
    for letter in _pursuing(case, lacking[0]):
        if _runs(scribe, letter):
            scribe.note("waits", letter=letter.id)
    return missing(scribe, lacking[0])


def listen_missing(scribe: Scribe, text: str) -> bool:
    """The answer to what is missing."""
    there, away = named(text)
    found = [one for one in _left(scribe.case) if one in {*there, *away}]
    return bool(found) and missing(scribe, found[0])


def done(scribe: Scribe, about: str) -> bool:
    close(scribe)
    return False


def lacks(scribe: Scribe, about: str) -> bool:
    missing(scribe, about)
    return False


def missing(scribe: Scribe, about: str) -> bool:
    """Something is missing: the letter that pursues it runs on, or is followed by another; where both were in vain, the
    other ways are shown."""
    left = _left(scribe.case)
    if not about and len(left) > 1:
        scribe.ask(LACKING, "lacking.ask", [f"{LACKING}:{one}" for one in left])
        return True
    about = about or left[0]
    scribe.note("closed")
    if about == "unblock":
        scribe.note("mark", key=ACCOUNT_BACK, value="")
        last = [one for one in _pursuing(scribe.case, about) if one.kind in routing.SECOND and _runs(scribe, one)]
        for letter in last:
            scribe.note("waits", letter=letter.id)  # it was not answered after all
    pursuing = _pursuing(scribe.case, about)
    running = [one for one in pursuing if one in overview.watched(scribe.case) and _runs(scribe, one)]
    if running:
        scribe.add("lacking.runs", lines=[overview.deadline_line(scribe, one) for one in running])
    elif fresh := [one for one in pursuing if one.kind not in routing.SECOND and not _followed(scribe.case, one)]:
        _follow(scribe, fresh[-1])
    elif not routing.ask(scribe):
        scribe.add("reply.next_steps", complained=routing.complained(scribe.case))
    return True


def is_back(case: Case) -> bool:
    return bool(case.marks.get(ACCOUNT_BACK))


def lacking(scribe: Scribe, text: str) -> bool:
    """The day of a promise is over, and the account was open by then: what was promised beside it did not come."""
    left = [one for one in _left(scribe.case) if one != "unblock"]
    away = [one for one in _left(scribe.case) if one in named(text)[1]]
    if not is_back(scribe.case) or not (left or away):
        return False
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[])
    scribe.add("nudge.promise_broken")
    return missing(scribe, away[0] if away else left[0] if len(left) == 1 else "")


def demanded(case: Case) -> bool:
    """Is a letter out that demanded the account?"""
    return bool(_pursuing(case, "unblock"))


def _pursuing(case: Case, about: str) -> list[Letter]:
    """The letters that are out for it, and what followed them."""
    out = [one for one in case.newest_letters() if one.sending]
    return [one for one in out if thread(case, one)[0].kind in PURSUES[about]]


def _runs(scribe: Scribe, letter: Letter) -> bool:
    return bool(letter.sending and letter.sending.due and letter.sending.due >= scribe.today)


def _followed(case: Case, letter: Letter) -> bool:
    return any(one.answers == letter.id for one in case.newest_letters())


def _follow(scribe: Scribe, letter: Letter) -> None:
    """One more letter, which asks for what is left."""
    written = follow_up(scribe, letter, "partial")
    stages.happened(scribe, "drafted")
    scribe.add("nudge.second_letter")
    announce(scribe, [written])


Deed = Callable[[Scribe, str], bool]
CHOICES: dict[str, Deed] = {TOPIC: done, LACKING: lacks}
LISTENERS: dict[str, Deed] = {TOPIC: listen, LACKING: listen_missing}
