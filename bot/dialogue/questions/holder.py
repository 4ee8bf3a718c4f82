"""Whose account it is, where somebody asks for another person; whether a power of attorney is wanted; and that this
person died: then the heirs act, and nothing more is asked or written."""

import re

from bot.case import Case
from bot.dialogue.questions import court
from bot.dialogue.questions.question import Question
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import powers
from bot.dialogue.understand.anothers import of_another, of_him_or_her, paid_by_another
from bot.dialogue.understand.answers import confirms, read
from bot.dialogue.understand.behalf import called, on_behalf
from bot.dialogue.understand.contact import full_name
from bot.dialogue.understand.days import days
from bot.dialogue.understand.deaths import alive, died, has_power
from bot.dialogue.understand.introductions import holders_name
from bot.dialogue.understand.lawful import lawful
from bot.dialogue.understand.local_banks import local_bank
from bot.dialogue.understand.others_story import own_story, without_their_blocks
from bot.dialogue.understand.own_too import own_too
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.unable import unable
from bot.letters.offers import BY_POWER, LAWFUL, situation
from bot.patterns import regex

WORD = 90  # characters
OWN, DIED = "self", "holder_died"
OWN_TOO = "own_too"  # a mark: it was said that the writer's own account is a case of its own
SIGNS = "signs"  # a mark: the turn in which it was said who signs


def told_role(scribe: Scribe, text: str) -> None:
    """Somebody asks for their mother, a neighbour, a friend: the letters will be that person's."""
    if acts_for_another(scribe.case):
        if not scribe.case.letters:
            _told_name(scribe, text)
        if not any(one.sending for one in scribe.case.letters):
            _by_law(scribe, text)
        return
    if scribe.case.letters and not _none_sent(scribe.case, text):
        return
    of_both = situation(scribe.case) == "linked_account" and scribe.case.known("what_happened")
    before = scribe.case.text("what_happened")
    relation = on_behalf(own_story(text, before), plainly=of_both) or _cannot(before, text)
    if relation:
        scribe.learn("role", relation)
        _own_apart(scribe)
        _claim_anew(scribe)
        if not died(text, relation):
            scribe.add("role.understood", relation=scribe.word(f"relations.{relation}"))
        _told_name(scribe, text)
        _by_law(scribe, text)
        if relation == "child" and LAWFUL not in scribe.case.marks:
            scribe.add("lawful.how_old")


def _none_sent(case: Case, text: str) -> bool:
    """Do the letters only lie there, and is it said in a word that they speak for the wrong one?"""
    return len(text) <= WORD and "?" not in text and not any(one.sending for one in case.letters)


def _claim_anew(scribe: Scribe) -> None:
    """A claim that was somebody else's is theirs now: what was said of it is told again."""
    for topic in ("claim_of_another", "claim_alleged") if scribe.case.known("claim_of_another") else ():
        scribe.note("forgotten", topic=topic)


def _cannot(before: str, text: str) -> str:
    """ "Sie kann nicht mit dem Handy", of whom the story before told."""
    return on_behalf(f"{before}\n{text}") if unable(text) and before not in ("", text) else ""


def _by_law(scribe: Scribe, text: str) -> None:
    """A guardian, or the parent of a child under age: named in the letters, without a power of attorney."""
    as_what = "" if LAWFUL in scribe.case.marks else lawful(text, scribe.case.text("role"))
    if as_what:
        scribe.note("mark", key=LAWFUL, value=as_what)
        scribe.learn("power_of_attorney", False, source="assumed")
        scribe.add(f"lawful.{as_what}")


def _own_apart(scribe: Scribe) -> None:
    """What came along from a case of the writer's own is not that person's; where somebody lives who was taken for the
    holder is asked once more."""
    brought = {topic for topic in ("postal_address", "reply_email") if _came_along(scribe.case, topic)}
    before = scribe.case.facts.get("postal_address")
    if before and before.turn < scribe.turn and scribe.case.known("full_name"):
        brought.add("postal_address")
    if "postal_address" in brought:
        scribe.learn("helper_address", scribe.case.text("postal_address"))
    for topic in brought:
        scribe.note("forgotten", topic=topic)


def _came_along(case: Case, topic: str) -> bool:
    return topic in case.facts and case.facts[topic].turn == 0


def _told_name(scribe: Scribe, text: str) -> None:
    name = None if scribe.case.known("represented_person") else full_name(called(text))
    if name and not (scribe.desk.directory.mentions(name) or local_bank(name)):
        scribe.learn("represented_person", name)


def acts_for_another(case: Case) -> bool:
    return case.text("role") not in ("", OWN)


def anothers_claim(case: Case, text: str) -> bool:
    """Is a claim told of that is somebody else's: by these words, or because only somebody else's account is why this
    one was blocked ("er hat am 3.9. überwiesen")?"""
    if acts_for_another(case):
        return False
    linked = situation(case) == "linked_account" and not case.says_yes("claim_alleged")
    return of_another(text) or of_him_or_her(text) or (linked and paid_by_another(text))


def own_block(scribe: Scribe, text: str) -> str:
    """The text without the block of somebody close by: "he got banned in 2023" is no day of one's own."""
    acts = acts_for_another(scribe.case)
    return text if acts else without_their_blocks(text, scribe.case.text("what_happened"))


def told_death(scribe: Scribe, text: str) -> None:
    """Nothing is asked and nobody is reminded any more, but of a court's day; a word takes it back."""
    case = scribe.case
    if has_died(case) and alive(text):
        scribe.note("mark", key=DIED, value="")
        scribe.note("forgotten", topic="reminder_ok")
        scribe.add("death.taken_back")
    elif not has_died(case) and acts_for_another(case) and died(text, case.text("role"), _holder(case)):
        scribe.note("mark", key=DIED, value="1")
        scribe.learn("reminder_ok", False)
        drafts = any(one.sending is None for one in case.newest_letters())
        scribe.add("death.told", holder=_holder(case), drafts=drafts)
        court.despite_pause(scribe)


def has_died(case: Case) -> bool:
    return bool(case.marks.get(DIED))


def rests(scribe: Scribe) -> bool:
    """Where the person died whose account it is, the case rests; said where nothing else was."""
    if not has_died(scribe.case):
        return False
    if scribe.case.open:
        scribe.note("closed")
    if not scribe.said_anything:
        scribe.vary("death.rests")
    return True


def _holder(case: Case) -> str:
    return case.text("represented_person")


def told_power(scribe: Scribe, text: str) -> None:
    """A power of attorney that lies there already: no second one is written; and of who cannot act they sign."""
    if not acts_for_another(scribe.case):
        return
    _told_own(scribe, text)
    if own_too(text) and OWN_TOO not in scribe.case.marks:
        scribe.note("mark", key=OWN_TOO, value="1")
        scribe.add("help.own_account")
    if not scribe.case.known("power_of_attorney") and has_power(text):
        scribe.learn("power_of_attorney", False)
        scribe.add("power_of_attorney.given")
    said = (text, *(one.text for one in scribe.case.heard))
    settled = BY_POWER in scribe.case.marks or LAWFUL in scribe.case.marks
    unable = any(map(has_power, said)) and any(map(_UNABLE.search, said))
    if not settled and (unable or (any(map(powers.held, said)) and any(map(powers.refused, said)))):
        scribe.note("mark", key=BY_POWER, value="1")
    if BY_POWER in scribe.case.marks and scribe.case.letters and _I_SIGN.search(text):
        _say_who_signs(scribe)


def by_power(scribe: Scribe) -> None:
    """They speak with nobody but the holder: who told of a power of attorney acts with it."""
    told = acts_for_another(scribe.case) and any(powers.held(one.text) for one in scribe.case.heard)
    if told and BY_POWER not in scribe.case.marks and LAWFUL not in scribe.case.marks:
        scribe.note("mark", key=BY_POWER, value="1")


def _told_own(scribe: Scribe, text: str) -> None:
    """A name alone, where the address of the other is asked for: of the same family it is that of who writes."""
    theirs, name = _holder(scribe.case).casefold().split(), full_name(text)
    if scribe.case.open != "postal_address" or scribe.case.known("full_name") or not (theirs and name):
        return
    parts = name.casefold().split()
    if parts == text.casefold().strip(" .,!").split() and parts[-1] == theirs[-1] and parts[0] != theirs[0]:
        scribe.learn("full_name", name)


def _say_who_signs(scribe: Scribe) -> None:
    if scribe.case.marks.get(SIGNS) != str(scribe.turn):
        scribe.note("mark", key=SIGNS, value=str(scribe.turn))
        scribe.add("power_of_attorney.signs", name=scribe.case.text("full_name"))


# "Mein Vater hat Demenz, ich hab Vorsorgevollmacht": who cannot act signs no letter.
_UNABLE = regex(
    r"\b(?:demenz|dement\w{0,2}|dementia|alzheimer\w{0,2}|koma|coma|geschäftsunfähig|schlaganfall|stroke|bettlägerig"
    r"|intensivstation|intensive care|lacks? capacity|(?:kann|könnte)(?: \w{1,8}){0,3} (?:nicht|nimmer|net)(?: mehr)?"
    r"(?: selbst| selber)? unterschreiben"
    r"|(?:can'?t|cannot|can not|(?:un|not )able to)(?: \w{1,8})? sign(?! (?:in|into|up|on)\b)"
    # "Die kann das nicht mehr": nothing of an account or a login stands there.
    r"|(?:kann|schafft|packt|macht|versteht|checkt|begreift)(?: (?:das|des|dat|es|sowas|alles|die dinge|ja|halt|leider"
    r"|einfach)){1,3} (?:(?:nicht|nich|ned|net) mehr|nimmer)(?: (?:selbst|selber|allein|machen|regeln))?(?=[.,;!]|$"
    r"| (?:und|ich|drum|deshalb|darum|weil))"
    r"|can'?t (?:do|manage|handle|cope with) (?:this|it|things|that)(?: herself| himself)?(?: any ?more)?(?=[.,;!]|$))"
    r"(?!\w)",
    re.I,
)


# "Sie kann nicht mehr unterschreiben, ich bin ihr Bevollmächtigter Dieter Kallweit".
_I_SIGN = regex(
    r"\b(?:kann|könnte)(?: \w{1,8}){0,3} (?:nicht|nimmer|net)(?: mehr)?(?: selbst| selber)? unterschreiben\b"
    r"|\bich (?:unterschreibe|muss (?:\w{1,8} )?unterschreiben|bin (?:\w{1,6} )?bevollmächtigte?r?)\b|\babsender muss"
    r" ich\b|\bunterschreib\w{0,2} (?:muss|tu|tue|werde|kann|darf) (?:dann |nur |da )?ich\b"
    r"|\bi (?:(?:will |have to )?sign(?! (?:in|into|up|on)\b)|am (?:her|his|their) (?:attorney|representative))\b"
    r"|\b(?:can'?t|cannot|can not|unable to|not able to)(?: \w{1,8})? sign\b(?! (?:in|into|up|on)\b)",
    re.I,
)
_POWER = regex(r"\b(?:bevollmächtigte?r?|her attorney|his attorney|their attorney)\b", re.I)
_EMPOWERED = regex(r"\b(?i:bevollmächtigte?r?),? (?P<name>[A-ZÄÖÜ][\w'-]+(?: [A-ZÄÖÜ][\w'-]+){1,2})")


def told_signs(scribe: Scribe, text: str) -> bool:
    """Who writes signs, with the power of attorney that lies there; their name is asked for, where it is not known. Of
    who only cannot sign nobody has one yet."""
    asked = bool(scribe.case.replies) and scribe.case.replies[-1]["kind"] == "holder_only" and has_power(text)
    if not (acts_for_another(scribe.case) and LAWFUL not in scribe.case.marks and (asked or _I_SIGN.search(text))):
        return False
    said = (text, *(one.text for one in scribe.case.heard))
    if not any(has_power(one) or _POWER.search(one) for one in said):
        return False
    scribe.note("mark", key=BY_POWER, value="1")
    if not scribe.case.known("power_of_attorney"):
        scribe.learn("power_of_attorney", False)
    if named := _EMPOWERED.search(text):
        scribe.learn("full_name", named["name"])
    _say_who_signs(scribe)
    return True


def read_holder(scribe: Scribe, text: str) -> bool:
    """The name under which the account runs; who that is to the writer may stand before it."""
    text = _KIN_FIRST.sub("", text)
    said = _THEIR_NAME.search(text) or _CALLED_SO.match(text.strip())
    name = holders_name(text, asked=True) or (full_name(said["name"]) if said else None)
    name = name or (None if said else _before_own(text))
    if not name or read(text) in ("skip", "unknown") or scribe.desk.directory.mentions(name) or local_bank(name):
        return False
    scribe.learn("represented_person", name)
    return True


def _before_own(text: str) -> str | None:
    """The name that is told without a word; where the own one follows, the one in front of it."""
    own = _MY_NAME.search(text)
    return full_name(text[: own.start()].rstrip(" .,;:-")) if own else full_name(text)


# "Ihre Mama, Erna Schulz", "auf meinen Opa Karl Schulz".
_KIN_FIRST = regex(
    rf"^\W*(?:(?:auf|von|um|für|for|on|of) )?(?:ihre?n?|seine?n?|meine?[nmr]?|deren|die|der|den|my|her|his|their|the)"
    rf" {PERSON}[,:]? (?=[^\W\d_][\w'-]{{1,24}} [^\W\d_])(?!(?:heißt|heisst|ist|is|hat|has|und|and|called|named)\b)",
    re.I,
)
# "Die heißt erna schulz und ist 81"; in "ich heiße Jan Schulz, sie Erna" the whole name is the writer's.
_THEIR_NAME = regex(
    r"\b(?:die|der|sie|er|she|he|(?:meine?|my) (?!name\b)\w{3,14})(?: name)?"
    r" (?:heißt|heisst|is called|is named|is|ist) "
    r"(?P<name>[^\W\d_][\w'-]{1,24}(?: [^\W\d_][\w'-]{1,24}){1,2}?)"
    r"(?=\s*(?:$|[,.;!]|\s(?:und|and|ist|is|hat|has)\s))",
    re.I,
)
# "Werner Kolb heißt er".
_CALLED_SO = regex(r"(?P<name>[^\W\d_][^,.;!?\d]{3,40}?) (?:heißt|heisst) (?:er|sie|der|die)(?!\w)", re.I)
_MY_NAME = regex(r"\b(?:ich heiße|ich heisse|ich bin|mein name|my name|i am|i'm)\b", re.I)
# "Ja, vom 20. November, unterschrieben", "liegt schon vor": there is one, and none is wanted.
_THERE = regex(
    r"(?<!\w)(?:unterschrieben|unterzeichnet|signed|liegt (?:schon |bereits )?(?:vor|da|bei)"
    r"|(?:hab|habe|haben|hat sie|gibt es|gibts) (?:ich |wir |es )?(?:schon|bereits)|(?:hab|habe|haben) (?:ich "
    r"|wir )?eine"
    r"|already (?:have|got|signed)|have one)(?!\w)",
    re.I,
)
_NOT_THERE = regex(r"(?<!\w)(?:nicht|nich|ned|keine?|not|no|don't|haven't)(?!\w)", re.I)


def read_power(scribe: Scribe, text: str) -> bool:
    said = confirms(text)
    there = _THERE.search(text) or (said and any(one.when.exact for one in days(text, scribe.today)))
    if has_power(text) or (there and not _NOT_THERE.search(text)):
        scribe.learn("power_of_attorney", False)
        scribe.add("power_of_attorney.given")
        return True
    if said is not None:
        scribe.learn("power_of_attorney", said)
    return said is not None


QUESTIONS = (Question("represented_person", acts_for_another, read_holder),)
POWER = (Question("power_of_attorney", acts_for_another, read_power, ("yes", "no")),)
