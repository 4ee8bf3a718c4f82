"""Answers to questions in return: what a word means, why something is asked, what people ask everywhere; then the
question stands again."""

import re

from bot.dialogue import alarms, at_court, last_word, overview
from bot.dialogue.asking import stand_again
from bot.dialogue.questions import court
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.question import claimed
from bot.dialogue.said import just_said, note_said
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.acknowledgments import asks_whether_to, to_sign
from bot.dialogue.understand.asked_back import asks
from bot.dialogue.understand.asked_of_us import paragraphs
from bot.dialogue.understand.court_papers import asks_meaning
from bot.dialogue.understand.faq import ASKING, LONGEST, aside, asked, pieces
from bot.dialogue.understand.living_costs import offered
from bot.dialogue.understand.phishing import doubted
from bot.dialogue.understand.text import spoken
from bot.letters.offers import BY_POWER, LAWFUL, phished, situation, stolen, told_shut
from bot.patterns import regex


def help_with(scribe: Scribe, topic: str | None, text: str) -> bool:
    """Answers a question in return; the open question is put again. False where the person asked nothing."""
    if not asks(text) and _of_the_form(scribe, text) is None and not at_court.asked_when(scribe, text):
        return False
    if topic and (not _helps_still(scribe, topic, text) or (topic in OWN_WORDS and _TELLS.match(spoken(text)))):
        return False
    explain(scribe, topic, text)
    if topic:
        stand_again(scribe, topic)
    return True


def _helps_still(scribe: Scribe, topic: str, text: str) -> bool:
    """A question's own help is read twice at most; what still looks like a question then is taken for an answer."""
    if asked(text) or _of_the_form(scribe, text) or _glossary(scribe, text):
        return True
    times = int(scribe.case.marks.get(f"helped:{topic}", "0"))
    scribe.note("mark", key=f"helped:{topic}", value=str(times + 1))
    return times < TWICE


def explain(scribe: Scribe, topic: str | None, text: str) -> None:
    """Answers a question in return."""
    alarms.beside(scribe, text)
    if at_court.explained(scribe, text) or last_word.explained(scribe, text):
        return
    form, key = _of_the_form(scribe, text), asked(text) or _asked_last(text)
    key = None if key == "faq.what" and _of_the_question(scribe, topic) else key
    key = form if form and key in (None, "faq.where") else key or _explanation(scribe, topic, text)
    if key == "faq.sign" and asks_whether_to(text) and to_sign(_newest_answer(scribe)):
        key = "reply.to_sign"
    for one in dict.fromkeys((key, *(one for one in _aside(text) if one in WORRIES))):
        if not (just_said(scribe, one) or _of_a_mail(one, text)):
            say(scribe, one)


def _of_the_question(scribe: Scribe, topic: str | None) -> bool:
    """Is "what is this?" asked of the open question, as no paper came that it may mean?"""
    return topic not in (None, "privacy_ok", "what_happened") and not scribe.case.exhibits


def _newest_answer(scribe: Scribe) -> str:
    return str(scribe.case.replies[-1].get("text", "")) if scribe.case.replies else ""


def _asked_last(text: str) -> str | None:
    """ "Nothing came from court. what now": the question behind what is told."""
    parts = pieces(text)
    return asked(parts[-1].strip()) if len(parts) > 1 else None


def explain_beside(scribe: Scribe, text: str, inquired: str) -> None:
    """What is asked beside news; what comes next is told with them."""
    if asked(inquired) not in _NEXT:
        explain_aside(scribe, text)


def say(scribe: Scribe, key: str) -> None:
    """One of the answers, in the words that fit the case."""
    case = scribe.case
    if key == "faq.send" and at_court.only_paper(scribe):
        court.say(scribe, "ways")
        return
    asks_next = key in _NEXT
    stage = "court" if court.running(case) and (asks_next or not case.letters) else case.stage
    about = {"paid": case.says_yes("claim_paid"), "stolen": stolen(case), "court": court.running(case)}
    about |= {"claimed": claimed(case), "enforced": court.enforceable(case)}
    about |= {"forged": phished(case), "gone": alarms.GONE in case.marks, "entered": alarms.PHISHED in case.marks}
    about["ended"] = situation(case) == "bank_terminated"
    about["language_asked"] = any(one.kind == "dsa_complaint" for one in case.letters)
    about |= {"by_law": LAWFUL in case.marks, "by_power": BY_POWER in case.marks}
    holder = case.text("represented_person")
    about["paper"] = at_court.only_paper(scribe)
    way = "post" if about["paper"] else case.text("send_channel")
    key = _in_other_words(scribe, key)
    scribe.add(key, operator=scribe.desk.operator_for(case), stage=stage, holder=holder, way=way, **about)
    if key == "faq.copy":
        overview.attach_copies(scribe)
    if (asks_next or key == "faq.time") and not any(one.kind == "sent" for one in scribe.entries):
        _days(scribe, stage)


def _days(scribe: Scribe, stage: str) -> None:
    """The days that matter next: the court's before all others, else those that are over, or by which the company has
    to answer."""
    if stage == "court":
        court.show(scribe)
    elif stage in WAITS and (running := overview.watched(scribe.case)):
        late = [one for one in running if one.sending and one.sending.due and one.sending.due < scribe.today]
        lines = [overview.deadline_line(scribe, one) for one in late or running]
        scribe.add("deadlines.next", lines=lines, late=bool(late))


def _in_other_words(scribe: Scribe, key: str) -> str:
    """What is asked again is answered in other words, where there are any."""
    if not scribe.has_word(f"{key}_too"):
        return key
    times = int(scribe.case.marks.get(f"answered:{key}", "0"))
    scribe.note("mark", key=f"answered:{key}", value=str(times + 1))
    return f"{key}_too" if times % 2 else key


def _of_the_form(scribe: Scribe, text: str) -> str | None:
    """The key of the answer to a question about the court's form, or to its bare name, while the objection is due."""
    words = spoken(text).strip(" .!")
    asks = "?" in words or ASKING.match(words) or _FORM.fullmatch(words)
    meant = court.running(scribe.case) and len(text) <= LONGEST and asks and _FORM.search(words)
    return "court.form" if meant and not asks_meaning(text) else None


def explain_aside(scribe: Scribe, text: str) -> None:
    """What is asked or planned beside an answer, and a word of the glossary that is asked for."""
    for key in _aside(text):
        meant = key == "faq.what" and _of_the_question(scribe, scribe.case.open)
        if not (just_said(scribe, key) or meant):
            say(scribe, key)
    word = _glossary(scribe, asks_meaning(text))
    if word:
        scribe.add(word)


def _aside(text: str) -> tuple[str, ...]:
    return tuple(key for key in aside(text) if not _of_a_mail(key, text))


def _of_a_mail(key: str, text: str) -> bool:
    """ "A mail says that I am blocked, is it real?" asks for no court, and who is offered instalments does not ask who
    signs our letter."""
    return (key == "faq.from_court" and doubted(text)) or (key == "faq.sign" and offered(text))


def explain_at_the_door(scribe: Scribe, text: str) -> None:
    """What worries somebody so that it cannot wait for the yes; it is not said again right behind it. Who was just
    alarmed about a court's paper hears of bailiffs once it is known which paper it is."""
    alarmed = "alarm" in scribe.case.marks
    for key in _aside(text):
        if key in WORRIES and not (alarmed and key == "faq.bailiff") and not just_said(scribe, key):
            note_said(scribe, key)
            say(scribe, key)


WORRIES = frozenset(
    {"faq.pay", "faq.bailiff", "faq.from_court", "faq.trouble", "faq.schufa", "faq.visa", "faq.id", "faq.privacy"}
)
_NEXT = frozenset({"faq.next", "faq.next_too"})
TWICE = 2
WAITS = frozenset({"waiting", "answered", "escalated"})
OWN_WORDS = frozenset({"block_reason", "what_happened", "already_contacted", "promise"})
_TELLS = regex(
    r"(?:aber |naja |but |well )?(?:ich|wir|i|we) (?:hab\w*|bin|war\w*|have|was|were|did\w*|never|am|'ve)(?!\w)"
)
_FORM = regex(
    r"(?:der |ein |einen |the |an )?(?<!\w)(?:ankreuz\w*|anzukreuzen|kreuz\w*|formular\w*|ausfüll\w*|wie?derspr\w+"
    r"|rechtsvorschl\w+|einspruch\w*|grund"
    r"|wohin|wo (?:muss|mues|soll|schick\w*|send\w*|gib|geb|bring|do i|should i|can i)|anesch?ick\w*|hisch?ick\w*"
    r"|where (?:do|should|must|can) i|gründe?n?|begründ\w*|reasons?|tick|form|objection|object|fill in|fill out)(?!\w)"
)
_WRITTEN_IN = regex(r"(?<!\w)(?:r|h?in|dr|mit)einschreib\w*")  # "reinschreiben" is no registered letter


def asks_everywhere(text: str) -> bool:
    """Is it what people ask at any moment?"""
    return asked(text) is not None


# "Und was ist jetzt mit meinem Konto?", while a claim is asked about.
_OF_THE_ACCOUNT = regex(
    r"\b(?:was (?:ist|is|isch|wird|passiert) (?:(?:jetzt|nun|denn|dann|eigentlich) ){0,2}(?:mit|aus)"
    r" (?:mei\w{1,3}|dem|unserem) (?:\w{2,12}[ -])?(?:\w{0,12}konto|account|profil)"
    r"|what (?:about|happens (?:to|with)|is with|becomes of) (?:my|the) (?:\w{2,12} )?(?:account|profile))\b",
    re.I,
)


_OF_MINE = regex(
    r"\b(?:was (?:ist|is|wird|passiert) (?:\w{3,10} ){0,2}mit mei(?:ne)?m (?:\w{2,12}[ -])?(?:\w{0,12}konto|account)"
    r"|what (?:about|happens (?:to|with)) my (?:own )?(?:\w{2,12} )?account|(?:was ist mit|und) meins)\b",
    re.I,
)


def _explanation(scribe: Scribe, topic: str | None, text: str) -> str:
    """A word of the glossary that the text names, else what the topic's own help says."""
    word = _glossary(scribe, text)
    if word:
        return word
    if acts_for_another(scribe.case) and _OF_MINE.search(text):
        return "help.own_account"
    if _OF_THE_ACCOUNT.search(text) and scribe.case.stage == "intake" and told_shut(scribe.case):
        return "help.my_account"
    if topic is None:
        return "faq.open"
    return f"{topic}.help" if scribe.has_word(f"{topic}.help") else "help.question"


def _glossary(scribe: Scribe, text: str) -> str:
    said = _WRITTEN_IN.sub(" ", text.casefold().replace("wieder", "wider"))  # as many write "Wiederspruch"
    said = f"{paragraphs(text)} {said}"
    return next((f"glossary.{word}" for word in scribe.word("glossary.words").split() if word in said), "")
