"""A code for another person who is affected: a chat and a case of their own, where nothing of the other one's stands.

The only thing that may cross is that the two belong together, and only after both said yes. A no, and silence, are
never shown to the other side. Either takes it back with a sentence (GDPR 7(3)): from then on no letter says it, and
the other one hears that alone. A no is no last word: who says later that it is all right is asked once more.
"""

from collections.abc import Callable

from bot.case import Case, Letter
from bot.dialogue import between, door, steps
from bot.dialogue.drafting import discard, draft_all
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions.wrap import unsent
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.consents import after_all, asks_how, takes_back, takes_back_plainly
from bot.dialogue.understand.deletions import wished
from bot.dialogue.understand.text import spoken
from bot.messages import Link
from bot.patterns import regex

TOPIC = "linked_person_consent"
# By which invitation somebody came, and that they were asked about it; about which one somebody is asked.
ANSWERS = frozenset(
    {
        "consents",
        "consents_too",
        "consents_late",
        "declines",
        "consent_anew",
        "take_back",
        "take_back_how",
        "take_back_nothing",
    }
)
INVITED, ASKED, PENDING, GAVE = "invited", "invited_asked", "consent", "consented"
NAMING = frozenset({"unblock_demand", "objection"})  # the letters that say what both agreed to
_ALLOWS = regex(
    r"^[^.!?\n]{0,120}(?<!\w)(?:darfs?t?|dürfen|dürft|dürfte|kann|kannst|können|könnt|soll|may|can|allowed)(?!\w)[^.!?\n]{0,80}"
    r"(?<!\w)(?:schreiben|stehen|rein\w*|notieren|festhalten|erwähn\w*|sagen|wissen|write|say|note|mention|know)(?!\w)"
)
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|net|ned|nie|niemand|kein\w*|nix|niks|nichts|ohne|not|never|don't|nothing|nobody|without)(?!\w)"
)
_CLAUSE = regex(r"[.!?,;\n]")
# "Lena soll nix von den 380 wissen": what is nobody's business anyway, and no answer.
_LEARNS = regex(
    r"(?<!\w)(?:wissen|weiß|weiss|erfahren|erfährt|erfahrt|sehen|sieht|lesen|liest|mitkrieg\w*|mitbekomm\w*|know|knows"
    r"|learn|see|sees|read|find out|hear)(?!\w)"
)


def wish(case: Case, burst: Burst, asks: bool) -> Link | None:
    """What a burst has to do with an invitation, before anything was looked up; `asks` where it asks for a code."""
    if asks and door.agreed(case):
        return Link("invite")
    number, since = _pending(case)
    said = _answer(case, burst, since) if number else None
    if said is not None:
        return Link("consents" if said else "declines", number=number)
    if not burst.choice and _comes_round(case, burst.text):
        return Link("consent_anew", number=number or _unasked(case))
    return _takes_back(case, burst) if door.agreed(case) and burst.text and not burst.choice else None


def together(case: Case) -> bool:
    """Did this person agree, whether or not the other one did?"""
    return case.says_yes("household") or bool(case.marks.get(GAVE))


def concerned(case: Case) -> bool:
    """Was somebody asked whether another person may be named?"""
    return together(case) or bool({PENDING, INVITED} & case.marks.keys())


def belongs(case: Case, text: str) -> bool:
    """Is what a text takes back, or agrees to after all, something of this case?"""
    return (together(case) and takes_back(text)) or _comes_round(case, text)


def _comes_round(case: Case, text: str) -> bool:
    """Does somebody who said no, or nothing, want it after all? They are asked, and nothing crosses before a yes."""
    return case.open != TOPIC and concerned(case) and not together(case) and after_all(text)


def _unasked(case: Case) -> int:
    """The invitation that somebody came with and was not asked about yet, 0 for none."""
    return 0 if case.marks.get(ASKED) else int(case.marks.get(INVITED, 0))


def _takes_back(case: Case, burst: Burst) -> Link | None:
    """A consent that is taken back, or the question how; where none was given, a sentence that says nothing else."""
    text = burst.text
    if wished(text):
        return None
    if belongs(case, text):
        return Link("take_back_how" if asks_how(text) else "take_back")
    return Link("take_back_nothing") if not together(case) and takes_back_plainly(text) else None


def _pending(case: Case) -> tuple[int, int]:
    """The invitation that is asked about, 0 for none, and since which turn."""
    number, _, since = (case.marks.get(PENDING) or "0 0").partition(" ")
    return int(number), int(since)


def _answer(case: Case, burst: Burst, since: int) -> bool | None:
    """A yes or no, also in the words of somebody who says what may be written."""
    said = between.answer(case, burst, TOPIC, since)
    if said is not None or burst.choice or case.open != TOPIC or read(burst.text) == "ask_back":
        return said
    if takes_back(burst.text):
        return False
    words = spoken(burst.text)
    allows = _ALLOWS.search(words)
    if allows is None:
        return None
    clause = allows[0] + _CLAUSE.split(words[allows.end() :], maxsplit=1)[0]
    denied = bool(_NOT.search(clause))
    return None if denied and _LEARNS.search(clause) else not denied


# ---- who gives the code out


def _give(scribe: Scribe, link: Link) -> Link:
    scribe.add("invitation.code", code=link.name)
    for channel, place in link.doors:
        scribe.add("link.door", channel=network(scribe, channel), door=place)
    return Link("give_invitation", code=link.code)


def network(scribe: Scribe, channel: str) -> str:
    """What people call a network."""
    return scribe.word(f"channels.{channel}") if scribe.has_word(f"channels.{channel}") else channel


def _own(scribe: Scribe, link: Link) -> None:
    scribe.add("invitation.own")


def _asked(scribe: Scribe, link: Link) -> None:
    """Whoever came with the code said yes; now it is this one's turn."""
    _ask(scribe, link.number, "linked_person_consent.ask_host")


# ---- who brings it


def welcome(scribe: Scribe, link: Link) -> Link:
    """Greeted as everybody is, with a sentence on what the code is and what it is not. Whoever has letters already is
    asked at once."""
    scribe.note("mark", key=INVITED, value=str(link.number))
    scribe.note("mark", key=ASKED, value="")
    if door.agreed(scribe.case):
        scribe.add("invitation.welcome")
        if scribe.case.letters:
            ask(scribe)
        else:
            steps.advance(scribe)
    else:
        door.greet(scribe, door.TOPIC in scribe.case.asked, "invitation.welcome")
    return Link("accept", code=link.code)


def due(case: Case) -> bool:
    """Is somebody who came with a code still to be asked, and do their first letters lie there?"""
    return INVITED in case.marks and not case.marks.get(ASKED) and bool(case.letters)


def ask(scribe: Scribe) -> None:
    scribe.note("mark", key=ASKED, value="1")
    _ask(scribe, int(scribe.case.marks[INVITED]), "linked_person_consent.ask")


# ---- what both agree to


def _ask(scribe: Scribe, number: int, key: str) -> None:
    scribe.note("mark", key=PENDING, value=f"{number} {scribe.turn}")
    between.ask(scribe, TOPIC, key)


def _agreed(scribe: Scribe, link: Link) -> Link:
    """The first yes of the two: the other one is asked now."""
    scribe.note("mark", key=GAVE, value="1")
    _over(scribe, "linked_person_consent.thanks")
    return Link("agree", number=link.number)


def _both(scribe: Scribe, link: Link) -> Link:
    """The second one."""
    scribe.learn("household", True)
    _over(scribe, "linked_person_consent.both")
    return Link("settle", number=link.number)


def _declined(scribe: Scribe, link: Link) -> Link:
    """The buttons of before agree to nothing any more; a sentence has it asked once more."""
    _over(scribe, "linked_person_consent.declined", f"{link.number} {scribe.turn + 1}")
    return Link("decline", number=link.number)


def _void(scribe: Scribe, link: Link) -> None:
    """There is nobody any more whom the answer is for; that is not shown."""
    _over(scribe, "linked_person_consent.thanks")


def _unheard(scribe: Scribe, link: Link) -> None:
    """What both agreed to was taken back before it was heard of here."""


def _anew(scribe: Scribe, link: Link) -> None:
    """Where both agreed once and one took it back, nothing joins the two any more."""
    if not link.number:
        scribe.add("linked_person_consent.new_code")
        _go_on(scribe)
        return
    scribe.note("mark", key=ASKED, value="1")
    _ask(scribe, link.number, "linked_person_consent.ask_anew")


def _over(scribe: Scribe, key: str, pending: str = "") -> None:
    between.step_back(scribe, TOPIC)
    scribe.note("mark", key=PENDING, value=pending)
    scribe.add(key)
    _go_on(scribe)


def _go_on(scribe: Scribe) -> None:
    if scribe.case.open is None or scribe.case.open in BY_TOPIC:
        steps.advance(scribe)


def _learnt(scribe: Scribe, link: Link) -> None:
    scribe.learn("household", True)
    scribe.add("linked_person_consent.both")


# ---- what one of them takes back


def _took_back(scribe: Scribe, link: Link) -> Link:
    """At once, and from either side."""
    known = scribe.case.says_yes("household")
    scribe.add("linked_person_consent.taken_back" if known else "linked_person_consent.taken_back_early")
    if link.number:
        scribe.add("linked_person_consent.other_hears")
    _apart(scribe)
    return Link("take_back")


def _taken_back(scribe: Scribe, link: Link) -> None:
    """The other one agrees no longer; why is theirs."""
    if together(scribe.case):
        scribe.add("linked_person_consent.taken_back_there")
        _apart(scribe)


def _apart(scribe: Scribe) -> None:
    """No letter says it from now on: drafts that did go and are written anew, what is out stays out."""
    fact = scribe.case.facts.get("household")
    scribe.note("mark", key=GAVE, value="")
    if not fact or not fact.value:
        _go_on(scribe)
        return
    sent = [one.id for one in scribe.case.newest_letters() if _says_it(one, fact.turn)]
    scribe.learn("household", False)
    if sent:
        scribe.add("linked_person_consent.sent_stays", letters=sent)
    if unsent(scribe.case) and discard(scribe, fact.turn) and draft_all(scribe):
        steps.advance(scribe)
    _go_on(scribe)


def _says_it(letter: Letter, since: int) -> bool:
    return letter.sending is not None and letter.kind in NAMING and letter.turn >= since


def _how(scribe: Scribe, link: Link) -> None:
    scribe.add("linked_person_consent.way")
    _go_on(scribe)


def _nothing_given(scribe: Scribe, link: Link) -> None:
    scribe.add("linked_person_consent.none_given")
    _go_on(scribe)


STEPS: dict[str, Callable[[Scribe, Link], Link | None]] = {
    "invite": _give,
    "own_invitation": _own,
    "consent": _asked,
    "consents": _agreed,
    "consents_too": _both,
    "consents_late": _void,
    "declines": _declined,
    "consent_anew": _anew,
    "consents_void": _unheard,
    "household": _learnt,
    "take_back": _took_back,
    "taken_back": _taken_back,
    "take_back_how": _how,
    "take_back_nothing": _nothing_given,
}
