"""Words that answer no question and still deserve one: thanks, a greeting, "wait", "stop", a sigh, a sticker.

It never knows what the conversation is about.
"""

import datetime as dt
from collections.abc import Callable

from bot.dialogue import answers_to, commands
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions import court, objections
from bot.dialogue.recalled import LOOKING
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.answers import read, yes_no
from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.nudge_answers import not_looked
from bot.dialogue.understand.otherwise import puts_right
from bot.dialogue.understand.text import spoken, words
from bot.patterns import regex

FEW = 3
_KIND = words("""
    danke dank dankeschön dir ihnen euch vielen lieben herzlichen besten schön sehr lieb nett merci thx thanks thank you
    so much a lot very kind cool super ok okay ja gut prima top toll für die hilfe alles erstmal schonmal das ist
    for the help your great nice reminder erinnerung erinnern nachfrage nachfragen fürs dass ihr du sie
    helft hilfst helfen helping me mir
""")
_WORD = regex(r"[^\W_]+")
_HELLO = words("""
    moin moinsen hallo hallöchen hi hey huhu guten tag morgen abend servus grüß grüss gott grüezi hello good morning
    evening afternoon tach na zusammen liebes team there ihr wieder again bot
""")
# "Sorry war weg. Bin wieder da": the person, and no account.
_RETURNED = regex(
    r"\W*(?:(?:hallo|hi|hey|moin|so|ok|also|sorry|entschuldigung|tut mir leid|hello)\W+)*"
    r"(?:(?:ich )?war (?:\w{1,9} ){0,3}(?:weg|krank|im urlaub|unterwegs)\W+"
    r"|i was (?:\w{1,8} )?(?:away|ill|busy|gone)\W+)?"
    r"(?:(?:so )?(?:ich )?bin (?:jetzt |nun |endlich )?(?:wieder (?:da|hier)|zurück)|da bin ich (?:wieder|nochmal)"
    r"|(?:i'?m|i am) back(?: again| now)?|back again|wieder (?:da|hier|zurück))\W*"
)
_BACK = regex(r"\W*(?:zurück|zurueck|back)\W*")
AWAY = dt.timedelta(hours=20)  # after which "back" tells of the person, and takes no answer back


def answered(scribe: Scribe, text: str) -> bool | None:
    """True where the text is small talk and no question shall follow, False where one may; None for anything else."""
    kind = "returned" if _back_again(scribe, text) else read(text) or ""
    right = kind in ("stop", "wait") and scribe.case.open in LOOKING and puts_right(text)
    if right or (kind == "stop" and any(map(str.isdigit, text))):
        return None  # "stopp, 2.381,40, Zahlendreher" puts something right
    after_all = kind == "wait" and scribe.case.stage == "closed" and attained(text)[1]  # "Moment, die Auskunft fehlt"
    looks = scribe.case.open == "nudge" and not_looked(text)  # "muss ich nachschauen", whether they answered
    if kind in SPECIAL and not (after_all or looks):
        return SPECIAL[kind](scribe)
    plain = _plain_words(text)
    if kind == "yes" and not scribe.case.open and len(plain) <= FEW:
        scribe.vary("small.fine")
        return False
    if kind == "thanks" or (plain & _THANKS and not scribe.case.open):
        return _thanks(scribe) if plain and plain <= _KIND and not _agrees(scribe, text) else None
    if _RETURNED.fullmatch(spoken(text)):
        return _returned(scribe)
    return _hello(scribe) if plain and plain <= _HELLO and kind == "greeting" else None


def _plain_words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(spoken(text)))


def _agrees(scribe: Scribe, text: str) -> bool:
    """ "ok danke" answers a question that stands open."""
    return bool(scribe.case.open) and yes_no(text) is not None


def _thanks(scribe: Scribe) -> bool:
    scribe.vary("small.thanks")
    return _stands_alone(scribe)


def _hello(scribe: Scribe) -> bool:
    """A greeting stands first or nowhere: who greeted before the yes was greeted there."""
    if not scribe.lines:
        scribe.vary("small.hello")
    return _stands_alone(scribe)


def _returned(scribe: Scribe) -> bool:
    """Who was away hears where things are, or the question that is open."""
    _hello(scribe)
    if scribe.case.letters and scribe.case.open not in BY_TOPIC:
        answers_to.say(scribe, "faq.next")
    return _stands_alone(scribe)


def _stands_alone(scribe: Scribe) -> bool:
    """A question of the time after the letters stays open without being put again."""
    return bool(scribe.case.open) and scribe.case.open not in BY_TOPIC


def _wait(scribe: Scribe) -> bool:
    """There is time, unless a court's day runs. Who meant the paper that came along is waited for no longer."""
    if any(one.kind == "exhibit" for one in scribe.entries):
        return False
    if court.running(scribe.case):
        objections.put_off(scribe)
    else:
        scribe.vary("wait.fine")
    return True


def _sound(scribe: Scribe) -> bool | None:
    """A sigh is no answer, and none of the tries after which a question is left open: it stands, and is not put
    again."""
    if not scribe.case.open:
        return None
    scribe.vary("small.sound")
    return True


def _back(scribe: Scribe) -> bool:
    commands.undo(scribe)
    return False


def _not_undone(scribe: Scribe) -> bool:
    """What was told stands, and how it would be taken back is said."""
    waits = _returned(scribe)
    scribe.add("small.back")
    return waits


def _back_again(scribe: Scribe, text: str) -> bool:
    """ "Back", "zurück" after a day and more of silence: the person is, and what was told last stays."""
    before = [one.data["at"] for one in scribe.case.journal if one.kind == "came" and one.turn < scribe.turn]
    away = bool(before) and scribe.now - dt.datetime.fromisoformat(before[-1]) >= AWAY
    return away and _BACK.fullmatch(spoken(text)) is not None


def _stop(scribe: Scribe) -> bool:
    commands.pause(scribe, "pause.stopped_too" if scribe.turn % 2 else "pause.stopped")
    return True


def other(scribe: Scribe, burst: Burst) -> bool:
    """A kind of message that nobody can work with here: said kindly, the question stays."""
    if burst.other:
        key = f"other.{burst.other}"
        scribe.add(key if scribe.has_word(key) else "other.unknown")
    return False


_THANKS = frozenset({"danke", "dank", "dankeschön", "merci", "thx", "thanks", "thank"})
SPECIAL: dict[str, Callable[[Scribe], bool | None]] = {
    "wait": _wait,
    "back": _back,
    "returned": _not_undone,
    "stop": _stop,
    "sound": _sound,
}
