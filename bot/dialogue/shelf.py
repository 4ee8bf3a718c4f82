"""Several cases of one person: another one begins, and one of them is gone on with.

What changes in the case that is left stands here, and what the other one begins with; the two are written together.
"""

import re
from dataclasses import replace

from bot.case import Case, pack
from bot.dialogue import between, commands, deleting, door, matters, numbering, overview, second, sender, steps
from bot.dialogue.answers_to import help_with
from bot.dialogue.asking import stand_again
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.labels import label, labels
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Onward, Turn
from bot.dialogue.understand.about_whom import about_whom
from bot.dialogue.understand.answers import position
from bot.dialogue.understand.local_banks import local_bank
from bot.dialogue.understand.text import folded, words
from bot.dialogue.understand.word_came import whose_word
from bot.patterns import regex

WHICH, CHOSEN = "which_case", "case:"
LANGUAGE = ("language", "formality")
# What is the person's and not the case's, beside who writes.
PERSONAL = (door.TOPIC, *LANGUAGE, "reminder_ok", "reminder_time")
_WORD = regex(r"\w+")
_AROUND = words("""
    den die der das dem zum zu zur fall fälle nummer nr bitte mit von bei nach konto account wechseln weiter jetzt
    ja gern the my to one case number please with go switch yes
""")
_NEW = regex(
    r"/(?:new|neu)(?:@\w+)?(?:\s+(?P<rest>\S.*))?|(?:an?other|new|(?:noch )?(?:ein(?:en)? )?(?:neuer|neuen|weiterer"
    r"|weiteren|zweiter|zweiten|anderer|anderen)) (?:fall|case)(?: anlegen| bitte| please)?[.!]?",
    re.I | re.S,
)
_CASES = regex(
    r"/(?:cases|faelle|fälle)(?:@\w+)?(?:\s+(?P<rest>\S.*))?|(?:meine )?(?:fälle|faelle)(?: zeigen)?"
    r"|(?:my |show )?cases|(?:den )?fall wechseln|switch cases?",
    re.I | re.S,
)


def bared(case: Case, burst: Burst) -> Burst:
    """What stands behind /new is a message of its own; where the case is empty, one to this case."""
    found = _NEW.fullmatch(_text(burst))
    return replace(burst, texts=(found["rest"],)) if found and found["rest"] and empty(case) else burst


def hear(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """The whole turn where the burst is about which case; None for any other."""
    if not door.agreed(scribe.case):
        return None
    steps_here = (_begin, _list, _choose, _elsewhere, second.hear)
    return next((turn for step in steps_here if (turn := step(scribe, burst, kept)) is not None), None)


def empty(case: Case) -> bool:
    """Is nothing known here but what belongs to the person?"""
    return not (case.facts.keys() - {*PERSONAL, *sender.SENDER} or case.contacts or case.exhibits or case.letters)


def _text(burst: Burst) -> str:
    return burst.text.strip() if len(burst.texts) == 1 and not burst.kept else ""


# ---- another case


def _begin(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """/new; what was written behind it is heard there. An empty case is begun already."""
    found = _NEW.fullmatch(_text(burst))
    if found is None:
        return _begin_next(scribe, burst, kept)
    if slug := matters.next_one(scribe, found["rest"] or ""):
        return _begin_waiting(scribe, slug, found["rest"] or "", kept)
    first, rest = numbering.count(scribe, len(kept)), found["rest"]
    between.step_back(scribe, WHICH)
    if second.pending(scribe.case):
        return second.opened(scribe, replace(burst, texts=(rest,)) if rest else Burst(), (first,) if rest else ())
    if empty(scribe.case):
        scribe.add("new_case.empty")
        steps.advance(scribe)
        return scribe.finish()
    scribe.onward = Onward("", replace(burst, texts=(rest,)), (first,)) if rest else Onward()
    return scribe.finish()


def _begin_next(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """ "Dann jetzt PayPal", of a company that was told of before and waits."""
    slug = matters.says_next(scribe, _text(burst))
    return _begin_waiting(scribe, slug, "", kept) if slug else None


def _begin_waiting(scribe: Scribe, slug: str, rest: str, kept: tuple[str, ...]) -> Turn:
    """A case of which the first sentences were told before, in a message of another one; `rest` comes with it now."""
    first, (number, text) = numbering.count(scribe, len(kept)), matters.take(scribe, slug)
    between.step_back(scribe, WHICH)
    more = bool(rest) and not matters.adds_nothing(scribe, rest)
    texts, numbers = ((text, rest), (number, first)) if more else ((text,), (number,))
    scribe.onward = Onward("", Burst(texts=texts), numbers)
    return scribe.finish()


def arrive(scribe: Scribe, left: Case) -> None:
    """Takes along what belongs to the person: into a new case all of it, into another one how they speak. A no to
    reminders that was said of one of several cases stays there."""
    new = scribe.case.turn == 0
    silent = all(one.value("reminder_ok") is False for one in scribe.desk.others)
    for topic in PERSONAL if new else LANGUAGE:
        fact, mine = left.facts.get(topic), scribe.case.facts.get(topic)
        of_the_case = topic == "reminder_ok" and fact and not fact.value and not silent
        if fact and not of_the_case and (mine is None or mine.value != fact.value):
            scribe.note("brought", topic=topic, value=pack(fact.value), source=fact.source, sure=fact.sure)
    if new:
        scribe.add("new_case.begun")


def stand(scribe: Scribe) -> None:
    """Where the case stands, and its open question again."""
    out = [one for one in scribe.case.newest_letters() if one.sending and not one.answered]
    lines = [overview.deadline_line(scribe, one) for one in out[:1]]
    scribe.add("cases.here", label=label(scribe.desk, scribe.case), stage=_stage(scribe, scribe.case), lines=lines)
    topic = scribe.case.open
    if topic == second.TOPIC:
        second.again(scribe)
    elif topic is None or topic == deleting.TOPIC or topic in BY_TOPIC:
        steps.advance(scribe)
    else:
        stand_again(scribe, topic)


def _stage(scribe: Scribe, case: Case) -> str:
    return scribe.word(f"stages.{case.stage}")


# ---- one of several


def _list(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """/cases shows all of them; with a name or a number it goes on with that one."""
    found = _CASES.fullmatch(_text(burst))
    if found is None:
        return None
    first = numbering.count(scribe, len(kept))
    if chosen := _named(scribe, found["rest"] or ""):
        return _go_on(scribe, chosen, replace(burst, texts=(found["rest"],)), first)
    cases = {one.id: one for one in (scribe.case, *scribe.desk.others)}
    names = labels(scribe.desk, scribe.case)
    stages = [_stage(scribe, cases[one]) for one in names]
    if not scribe.desk.others:
        scribe.add("cases.one", label=names[scribe.case.id], stage=stages[0])
        return scribe.finish()
    lines = [
        scribe.word("cases.line", place=place, label=names[one], stage=stage, here=one == scribe.case.id)
        for place, (one, stage) in enumerate(zip(names, stages, strict=True), 1)
    ]
    scribe.add("cases.list", lines=lines)
    between.ask(scribe, WHICH, "which_case.ask", tuple(f"{CHOSEN}{one}" for one in names))
    return scribe.finish()


def _choose(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """A tap on one of the cases, however old its button, or what is typed when they were just shown. Anything else
    belongs to the question from before."""
    if burst.choice.startswith(CHOSEN):
        return _go_on(scribe, burst.choice.removeprefix(CHOSEN), Burst())
    if scribe.case.open != WHICH or commands.find(burst):
        return None
    chosen = _named(scribe, _text(burst))
    if chosen and (chosen != scribe.case.id or _bare(scribe, burst.text)):
        return _go_on(scribe, chosen, burst, numbering.count(scribe, len(kept)))
    if burst.text and help_with(scribe, WHICH, burst.text):
        numbering.count(scribe, len(kept))
        return scribe.finish()
    between.step_back(scribe, WHICH)
    return None


# "Zurück zu Steam", "mach mal Steam weiter", "erst Lieferando".
_GO = _AROUND | words("""
    zurück zurueck mach machen mal erst erstmal jetz wieder back continue first nochmal lass wir uns ok okay aber also
    und dann moment gehts geht bei let's lets then now again
""")


def _elsewhere(scribe: Scribe, burst: Burst, kept: tuple[str, ...]) -> Turn | None:
    """Another of the cases is named: to go on with it, or as the one whose company has just written."""
    text = _text(burst)
    if not text or not scribe.desk.others or commands.find(burst) or scribe.case.open in second.ASKS_COMPANY:
        return None
    if chosen := _of_company(scribe, whose_word(text)) or _spoken_of(scribe, text):
        return _go_on(scribe, chosen, burst, numbering.count(scribe, len(kept)))
    chosen = _of_company(scribe, text) if len(text.split()) <= MOST else ""
    if chosen and not [word for word in _WORD.findall(folded(text)) if word not in _GO and not _names(scribe, word)]:
        numbering.count(scribe, len(kept))
        return _go_on(scribe, chosen, Burst())
    return None


MOST = 6  # words


def _spoken_of(scribe: Scribe, text: str) -> str:
    """The other case whose company or collector a message begins with, and it is not this one's; "" for none."""
    named = {key for one in scribe.desk.directory.mentions(text) for key in (one.slug, one.name)}
    mine = _against(scribe.case)  # a case that is about nobody yet may be a second one with them
    if scribe.case.open in second.ASKS_COLLECTOR or "?" in text or not mine or named & mine:
        return ""
    return next((one for name in about_whom(text) if (one := _of_company(scribe, name))), "")


def _names(scribe: Scribe, word: str) -> bool:
    return bool(scribe.desk.directory.mentions(word))


def _of_company(scribe: Scribe, said: str) -> str:
    """The one other case whose company or collector is named, and this one's is not; "" for none."""
    named = scribe.desk.directory.mentions(said) if said else ()
    keys = {key for one in named for key in (one.slug, one.name)}  # a collector is known by its name
    if bank := local_bank(said):
        keys |= {name for one in (scribe.case, *scribe.desk.others) for name in _against(one) if name.startswith(bank)}
    if not keys or keys & _against(scribe.case):
        return ""
    found = [one.id for one in scribe.desk.others if keys & _against(one)]
    return found[0] if len(found) == 1 else ""


def _against(case: Case) -> set[str]:
    return {case.text("company"), case.text("collection_agency")} - {""}


def _named(scribe: Scribe, text: str) -> str:
    """The case that the words mean, "" for none: by its place in the list, its name, or the company in it."""
    names = labels(scribe.desk, scribe.case)
    place = position(text) or 0
    if 0 < place <= len(names):
        return list(names)[place - 1]
    said = folded(text).strip(" .!")
    if exact := [one for one, name in names.items() if folded(name) == said]:
        return exact[0]
    keys = {key for one in scribe.desk.directory.mentions(text) for key in (one.slug, one.name)}
    cases = (scribe.case, *scribe.desk.others)
    found = [one.id for one in cases if keys & _against(one) or _alike(names[one.id], said)]
    return found[0] if len(found) == 1 else ""


def _bare(scribe: Scribe, text: str) -> bool:
    """Do the words name a case and say nothing else?"""
    named = {word for name in labels(scribe.desk, scribe.case).values() for word in _WORD.findall(folded(name))}
    left = [word for word in _WORD.findall(folded(text)) if word not in named and word not in _AROUND]
    known = bool(scribe.desk.directory.mentions(text)) and len(left) <= 1  # a name that is spelt in a way of its own
    return position(text) is not None or not left or known


def _alike(name: str, said: str) -> bool:
    return len(said) > 2 and (said in folded(name) or folded(name) in said)


def _go_on(scribe: Scribe, chosen: str, said: Burst, first: int = 0) -> Turn:
    """Leaves this case for the other one, where more than its name is heard; one that is not there any more cannot be
    gone on with."""
    between.step_back(scribe, WHICH)
    if chosen == scribe.case.id:
        stand(scribe)
    elif chosen in {one.id for one in scribe.desk.others}:
        more = bool(said.texts) and not _bare(scribe, said.text)
        scribe.onward = Onward(chosen, said, (first,)) if more else Onward(chosen)
    else:
        scribe.add("cases.gone")
    return scribe.finish()
