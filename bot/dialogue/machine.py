"""One turn: a case and what a person did go in, what changes comes out.

Events that interrupt everything come first (commands, edits, things taken back), then papers, then words: an answer to
the open question, a question in return, a correction, or something told before it was asked. At the end stands the
next question, if one is left. It knows no clock, no network, no database and no event loop: the time is handed in.
"""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.case import Case
from bot.dialogue import (
    before_sending,
    commands,
    corrections,
    deleting,
    door,
    editing,
    inviting,
    linking,
    manners,
    matters,
    meanwhile,
    mended_beside,
    moods,
    moved,
    numbering,
    papers,
    post,
    recalled,
    recordings,
    replies,
    second,
    sent,
    shelf,
    small_talk,
    solved,
    steps,
    sums_named,
    takes,
    taking_back,
    told_alone,
    years,
)
from bot.dialogue.answers_to import asks_everywhere, explain, explain_aside, explain_beside, help_with
from bot.dialogue.desk import Desk
from bot.dialogue.echo import echo, learnt
from bot.dialogue.gather import gather
from bot.dialogue.interview import BY_TOPIC, PLAIN_ANSWERS, agenda, indispensable, optional
from bot.dialogue.legible import in_their_order, legible, picked
from bot.dialogue.missed import missed, not_known, nothing_said
from bot.dialogue.outage import own_up
from bot.dialogue.questions import holder, money
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Onward, Turn
from bot.dialogue.understand.answers import read, yes_no
from bot.dialogue.understand.asked_back import apart, asks, startled, what_for
from bot.dialogue.understand.bare_days import whole
from bot.dialogue.understand.behalf import on_behalf
from bot.dialogue.understand.claims import blocked, court
from bot.dialogue.understand.court_papers import none_there
from bot.dialogue.understand.days import days
from bot.dialogue.understand.deaths import alive
from bot.dialogue.understand.deletions import wished
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.faq import asked
from bot.dialogue.understand.mail_addresses import email
from bot.dialogue.understand.memory import forget
from bot.dialogue.understand.not_known_of import not_known_of, not_why, of_a_reason
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.text import LIMIT
from bot.dialogue.understand.unsure import unsure
from bot.patterns import regex

_ENOUGH = regex(
    r"(?:(?:das|dat|des|dös) )?(?:reicht|langt|länget|längt)(?: so| jetzt| mir| nu| nun| etz| iatz)?"
    r"|genug|fertig|enough(?: questions)?|that'?s enough|that is enough|done",
    re.I,
)
_ENOUGH_NOW = regex(
    r"(?:(?:ja|so|ach|ok|okay|na)[ ,]{1,2}){0,2}(?:(?:das|dat|des) )?reicht (?:so|jetzt|mir|nun?)\b.{0,60}$", re.I
)
_TELLS = regex(r"\d|@")
# No answer to what is asked for details: the letters are fine as they are.
_FITS = regex(
    r"(?:(?:ja|so|ok|okay|na|ach|danke|super|top|yes|thanks)[ ,]{1,2}){0,2}"
    r"(?:(?:das |es |alles |so )?(?:passt|bassd|basst)(?:'?s)?(?: (?:so|schon|scho|eh|für mich|mir|alles|jetzt)){0,2}"
    r"|(?:(?:das |alles )?(?:ist |is ))?gut so|that'?ll do|(?:that'?s|it'?s) (?:fine|good)(?: (?:as it is|like that))?"
    r"|looks (?:good|fine)|good as it is)(?:[ ,]{1,2}(?:danke|so|thanks))?",
    re.I,
)


def hear(desk: Desk, case: Case, burst: Burst, now: dt.datetime) -> Turn:
    """Decides what a burst of messages changes. `now` is the person's local time, with its zone."""
    try:
        return _heard(Scribe(desk, case, now), burst)
    finally:
        forget()


def _heard(scribe: Scribe, burst: Burst) -> Turn:
    case = scribe.case
    burst, kept, hidden = legible(shelf.bared(case, picked(case, burst)))
    if (joined := linking.hear(scribe, burst, kept)) is not None:
        return joined
    if (moved := shelf.hear(scribe, burst, kept)) is not None:
        return moved
    found = commands.find(burst)
    if found and (door.agreed(case) or found in commands.BEFORE_THE_YES):
        numbering.count(scribe, len(kept))
        return commands.obey(scribe, found, burst)
    if not door.agreed(case):
        return door.hear(scribe, burst)
    return _attend(scribe, burst, kept, hidden)


def resume(
    desk: Desk, case: Case, burst: Burst, now: dt.datetime, first: str = "door.thanks", onward: Onward | None = None
) -> Turn:
    """What waited for an answer of the person, heard now that it came, `first` being the wording with which it is taken
    up; then what the answer said beyond that. An edit replaces the text that it is of."""
    scribe = Scribe(desk, case, now)
    scribe.add(first)
    return _taken_up(scribe, *numbering.left(case, burst), onward or Onward())


def keep(desk: Desk, case: Case, burst: Burst, now: dt.datetime) -> Turn:
    """What waited to be told whether it is a case of its own, where nobody answers: it stays here, its papers are kept
    and its facts noted, and nothing is asked. That it waits no longer is a turn of its own, which nobody takes back."""
    over = Scribe(desk, case, now)
    second.over(over)
    scribe = Scribe(desk, over.case, now)
    burst, numbers = numbering.left(case, burst)
    burst, kept, _ = legible(numbering.edited_before(burst, numbers))
    numbering.note(scribe, kept, burst.refs, numbers)
    try:
        for part in (papers.take, recordings.hear, replies.forwarded):
            part(scribe, burst)
        gather(scribe, matters.kept_apart(scribe, burst, numbers).text)
    finally:
        forget()
    turn = scribe.finish()
    return replace(turn, entries=(*over.entries, *turn.entries))


def go_on(desk: Desk, case: Case, left: Case, onward: Onward, waited: Burst, now: dt.datetime) -> Turn:
    """Another case than `left`: a new one that begins, or one that was begun before. What `waited` there is heard here,
    and then what came with it."""
    scribe = Scribe(desk, case, now)
    shelf.arrive(scribe, left)
    waited, numbers = numbering.left(left, waited) if waited != Burst() else (waited, [])
    if case.turn and (waited, onward.burst) == (Burst(), Burst()):
        shelf.stand(scribe)
        return scribe.finish()
    return _taken_up(scribe, waited, numbers, onward)


def _taken_up(scribe: Scribe, waited: Burst, numbers: Sequence[int], onward: Onward) -> Turn:
    """What waited under these numbers, and what came behind it."""
    more = onward.burst
    texts, refs = waited.texts + more.texts, waited.refs + more.refs
    papers = {field: getattr(waited, field) + getattr(more, field) for field in ("kept", "refused", "recordings")}
    burst = replace(waited, texts=texts, refs=refs if len(refs) == len(texts) else (), **papers)
    if burst == Burst():
        numbering.note(scribe, (), (), ())  # a tap is a sign of life: from now on their silence counts
        steps.advance(scribe)
        return scribe.finish()
    numbers = [*numbers, *onward.numbers]
    try:
        return _attend(scribe, *legible(numbering.edited_before(burst, numbers)), numbers)
    finally:
        forget()


def _attend(scribe: Scribe, burst: Burst, kept: Sequence[str], hidden: bool, numbers: Sequence[int] = ()) -> Turn:
    """Every part of the burst, then the next step; a burst that only asks for patience gets no question. `kept` are the
    texts as they are kept; `numbers` are those of texts that waited for the yes."""
    consent = inviting.due(scribe.case)
    numbering.note(scribe, kept, burst.refs, numbers)
    manners.mirror(scribe)
    own_up(scribe)
    if hidden and not money.told_iban(scribe, burst.iban):
        scribe.add("secrets.masked")
    if any(len(text) > LIMIT for text in kept):
        scribe.add("missed.long")
    burst = matters.told_apart(scribe, in_their_order(scribe.case, burst))
    waits = False
    for part in PARTS:
        waits = part(scribe, burst) or waits
    if not waits and consent and not scribe.asks and not scribe.over:
        inviting.ask(scribe)
    elif not waits:
        steps.advance(scribe)
    return scribe.finish()


def _words(scribe: Scribe, burst: Burst) -> bool:
    """The texts of a burst. True where no question shall follow."""
    text = burst.text.strip()
    if not text or ((burst.kept or burst.refused) and recordings.says_keep(text)):
        nothing_said(scribe, burst)
        return False
    waits = _beside_all(scribe, text)
    if waits is not None:
        return waits
    topic, lines = scribe.case.open, scribe.lines
    text = takes.taken(scribe, whole(topic, text))
    before = scribe.case
    text = mended_beside.taken(scribe, text)
    done = not text or _of_the_letters(scribe, text) or _answers_and_asks(scribe, topic, text)
    if done or _enough(scribe, topic, text):
        return False
    if asks_everywhere(text) and (_told_and_asked(scribe, text, topic) or help_with(scribe, topic, text)):
        return False
    listened = post.listen(scribe, text)
    plain = listened or _says_yes_or_no(topic, text)
    if not plain and (_tells_and_asks(scribe, topic, text) or help_with(scribe, topic, text)):
        return False
    understood = listened or _completed(scribe, text) or corrections.mend(scribe, text) or _answer(scribe, topic, text)
    gather(scribe, text, topic)
    _said_back(scribe, before)
    explain_aside(scribe, text)
    told = learnt(before, scribe.case) or before.contacts != scribe.case.contacts
    taken = bool(burst.iban) and money.takes_iban(scribe.case)  # before the text was blacked out
    nothing = not (understood or told or taken) and scribe.lines == lines
    if nothing and not (sent.nothing_to_send(scribe, text) or solved.open_before(scribe, text)):
        missed(scribe, topic, text, bool(burst.kept))
    return False


def _of_the_letters(scribe: Scribe, text: str) -> bool:
    return meanwhile.answered(scribe, text) or before_sending.answered(scribe, text)


def _said_back(scribe: Scribe, before: Case) -> None:
    """What was understood, and where letters that are out say otherwise."""
    echo(scribe, before)
    sums_named.out_of_date(scribe, before, recalled.SUMS)
    moved.out_of_date(scribe, before)


def _completed(scribe: Scribe, text: str) -> bool:
    """What a day was, or its year, where that was just asked beside the question; that all is not well after all."""
    return years.told(scribe, text) or told_alone.which(scribe, text) or solved.shut_after_all(scribe, text)


def _told_and_asked(scribe: Scribe, text: str, topic: str | None) -> bool:
    """ "Amazon hat mich gesperrt dürfen die das": without a stop between them, what is told is heard all the same, and
    an alarm comes before any answer."""
    before = scribe.case
    if not (blocked(text) or court(text) or beyond(text)):
        return False
    gather(scribe, text, topic)
    echo(scribe, before)
    explain(scribe, topic, text)
    return True


def _beside_all(scribe: Scribe, text: str) -> bool | None:
    """A mood, small talk, another language, or a case that rests; None for anything else."""
    if manners.wished(scribe, text):
        return False
    waits = moods.cursed(scribe, text)
    waits = _moody(scribe, text) if waits is None else waits
    waits = small_talk.answered(scribe, text) if waits is None else waits
    if waits is None and holder.has_died(scribe.case) and not alive(text):
        return holder.rests(scribe)
    return waits


def _moody(scribe: Scribe, text: str) -> bool | None:
    """A mood is answered, and what is told beside it is heard; a wish to be forgotten is asked about."""
    if scribe.case.open != deleting.TOPIC and wished(text):
        deleting.ask(scribe)
        return True
    before, topic = scribe.case, scribe.case.open
    waits = moods.answered(scribe, text)
    if waits is not None:
        gather(scribe, text, topic)
        echo(scribe, before)
    return waits


def _answers_and_asks(scribe: Scribe, topic: str | None, text: str) -> bool:
    """An answer, news or a story is taken though a question goes with it; that is answered, too."""
    before, (said, inquired), story = scribe.case, apart(text), topic == "what_happened"
    if not (said and inquired) or court(inquired):  # "Mahnbescheid bekommen und weiß nicht, was ich tun soll"
        return False
    news = post.told_beside(scribe, said.strip(" ,;"), inquired)
    named = scribe.desk.directory.mentions
    more = (named(inquired) and not named(said)) or on_behalf(inquired)
    told = startled(inquired) or more or asked(inquired) not in (None, "faq.next")
    said = text if story and told else said  # only a cry for help is no part of it
    plain = topic in BY_TOPIC and (topic in PLAIN_ANSWERS or asked(inquired) or what_for(inquired))
    if not news and not (plain and _answer(scribe, topic, said)):
        return False
    gather(scribe, said, topic)
    echo(scribe, before)
    if news or story:
        explain_beside(scribe, text, inquired)
    else:
        explain(scribe, topic, inquired)
    return True


def _tells_and_asks(scribe: Scribe, topic: str | None, text: str) -> bool:
    """What is told before a question is heard, too; a question that is asked at any moment is answered."""
    before, (said, inquired) = scribe.case, apart(text)
    if not inquired or not (len(said.split()) >= FEW_WORDS or email(said)) or not asks(text):
        return False
    gather(scribe, said, topic)
    if not learnt(before, scribe.case):
        return False
    echo(scribe, before)
    explain_aside(scribe, text)
    return True


def _enough(scribe: Scribe, topic: str | None, text: str) -> bool:
    """No more questions that only make a letter stronger."""
    question = BY_TOPIC.get(topic or "")
    said = text.strip(" .!")
    last = said.rpartition("\n")[2].strip(" .!")
    if last != said and _ENOUGH.fullmatch(last) and question and optional(scribe.case, question):
        scribe.note("mark", key="enough", value="1")  # the lines before it are heard all the same
        return False
    plain = _ENOUGH.fullmatch(said) or (_ENOUGH_NOW.match(said) and not _TELLS.search(said)) or _fits(topic, said)
    if question is None or not optional(scribe.case, question) or not plain:
        return False
    scribe.note("mark", key="enough", value="1")
    return True


def _fits(topic: str | None, said: str) -> bool:
    """What is offered may be wanted by it."""
    return topic != "power_of_attorney" and _FITS.fullmatch(said) is not None


def _says_yes_or_no(topic: str | None, text: str) -> bool:
    """A yes or no stays an answer, though a question follows it; so does the word that no court wrote."""
    if topic == "service_date" and none_there(text):
        return True
    if topic == "send_channel" and ways(text.split(",")[0]) and "?" not in text.split(",")[0]:
        return True  # "email, but which address?"
    question = BY_TOPIC.get(topic or "")
    return question is not None and "yes" in question.choices and yes_no(text) is not None


def _answer(scribe: Scribe, topic: str | None, text: str) -> bool:
    """The answer to the open question, "I don't know" being one."""
    if topic is None:
        return False
    question, believed = BY_TOPIC.get(topic), unsure(topic, text)
    kind = "unknown" if believed else read(text)
    unknown = kind in ("unknown", "skip") and not any(sign.isdigit() for sign in text) and not days(text, scribe.today)
    unknown = unknown and email(text) is None  # "dunno which, prob tom@example.com" is an answer
    if not_why(topic, text) and not scribe.case.known("block_reason"):
        not_known(scribe, "block_reason")
        return True
    if kind == "unknown" and of_a_reason(topic, text):
        kind, unknown = None, False
    unknown = unknown and topic != "confirm_facts"  # "reicht so" is a yes there
    if question and not unknown and question.read(scribe, text):
        if kind in ("unknown", "skip"):
            scribe.note("mark", key=f"printed:{topic}", value="1")  # roughly is all they know: not asked again
        return True
    if question and kind in ("unknown", "skip") and (believed or not _tells_more(scribe, topic, text)):
        not_known(scribe, _meant(scribe.case, topic, text))
        return True
    return False


def _meant(case: Case, topic: str, text: str) -> str:
    """What is not known: what is asked for, or what the text names ("kundennummer weiß ich nicht auswendig")."""
    named = not_known_of(text)
    return named if named and not case.known(named) and not indispensable(case, named) else topic


def _tells_more(scribe: Scribe, topic: str, text: str) -> bool:
    """ "Idk, they said …" at a question that needs its answer: what is told counts, and not the "idk". Nobody says it
    of the own name in so many words."""
    most = FEW_WORDS if topic == "full_name" else MANY_WORDS
    return topic in agenda(scribe.case).must and len(text.split()) > most


FEW_WORDS, MANY_WORDS = 3, 6
Part = Callable[[Scribe, Burst], bool]
PARTS: tuple[Part, ...] = (
    editing.edited,
    taking_back.taken_back,
    papers.take,
    recordings.hear,
    small_talk.other,
    replies.forwarded,
    steps.chosen,
    _words,
)
