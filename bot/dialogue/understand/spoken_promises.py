"""A day that somebody at the other end named in a call or a chat, retold in a line of the person's own: "jetzt heißt es
in 5 Werktagen", "sie sagte 48 Stunden". What was asked of the person is none; whether it is kept it never knows."""

from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.days import days
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.months import WEEKDAY
from bot.dialogue.understand.pledged_days import pledged_day
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 160
_VAGUE = frozenset({"unclear", "silence", "ack", "promise_undated", "promise_dated"})
_SAY = (
    r"(?:sagt\w{0,2}|gesagt|meint\w{0,2}|gemeint|versprach\w{0,2}|versprochen|zugesagt|said|says|told me|promised"
    r"|reckons)"
)
_SAID = regex(
    rf"(?<!\w)(?:(?:(?:heißt|heisst|hieß|hiess|hiass|hoasst)(?: \w{{1,8}})? (?:es|s)|hieß's|{_SAY}|angeblich"
    r"|(?:jetzt|(?<!just )(?<!right )now)(?: it'?s| it is)?(?= (?:in|bis|innerhalb|binnen|within|by|until|\d)))(?!\w)"
    r"|(?:they|he|she)(?:'ll| will) (?=(?:call|ring|get back|come back)(?!\w))"
    r"|(?:die|sie|der|they|he|she) (?=(?:rufen|ruft|melden|meldet|call|ring)(?!\w)))"
)
_TALKED = regex(
    r"(?<!\w)(?:angerufen|telefoniert|telefon\w{0,6}|hotline|(?:live ?)?chat|support|anruf|call|called|phoned|rang"
    r"|phone|(?:die|sie|er|man|they|she|he|dame|frau|herr|kollege|mitarbeiter\w{0,2})(?: \S{1,12}){0,2}"
    rf" {_SAY}|(?:heißt|heisst|hieß|hiess) (?:jetzt |dann )?es|(?:rufen|ruft) mich|melden sich|call me)(?!\w)"
)
_ASKED_OF_ME = regex(
    r"(?<!\w)(?:zahl\w{0,3}|bezahl\w{0,3}|überweis\w{0,3}|soll\w{0,3}|muss\w{0,2}|müss\w{0,3}|schick\w{0,2}|einreich\w{0,3}"
    r"|einsend\w{0,2}|frist\w{0,2}|inkasso|mahn\w{0,4}|kündig\w{0,3}|gekündigt|lösch\w{0,3}|gelöscht|schließ\w{0,3}"
    r"|schliess\w{0,3}|geschlossen|gesperrt|nicht|nich|net|ned|kein\w{0,2}|nie|nichts|nix|pay|must|should|have to"
    r"|need to|send|delete\w?|close\w?|not|no|never|won't|deadline|gericht|court"
    r"|anwalt\w{0,2}|polizei|police|lawyer|urlaub)(?!\w)"
)
_BARE = regex(
    r"(?<!in )(?<!innerhalb )(?<!von )(?<!within )(?<!bis )(?<!to )(?<!seit )(?<!vor )(?<!since )(?<!for )(?<![\w.,-])"
    r"(?=\d{1,3}(?: ?(?:-|bis|to) ?\d{1,3})? (?:stunden|werktage?n?|arbeitstage?n?|tage?n?|wochen|hours|(?:working "
    r"|business )?days|weeks)(?!\w))"
)
_WEEKDAY_FIRST = regex(rf"^\W*(?=(?:{WEEKDAY})(?!\w))")


def spoken_promise(text: str, today: date) -> date | None:
    """The day to come that is told to have been named in a talk, where nothing else is told with it."""
    words = spoken(text)
    if len(words) > LONGEST or "?" in words or not _vague(text):
        return None
    said = _SAID.search(words) if _TALKED.search(words) else None
    if said is None:
        return pledged_day(text, today)
    what = _WEEKDAY_FIRST.sub("by ", words[said.end() :])
    told = [one.when.first for one in days(words[: said.start()], today) if one.when.exact and one.when.last <= today]
    since = told[0] if len(told) == 1 else today
    return None if _ASKED_OF_ME.search(what) else coming(_BARE.sub("in ", what), since)


def _vague(text: str) -> bool:
    """Of no other kind; "der Support will sich bis 5.12. melden" wants no money."""
    kind = kind_of(text)
    if kind == "final_textblock":
        return bool(_WHILE_CHECKED.search(spoken(text)))
    return kind in _VAGUE or (kind == "new_claim" and not amounts(text))


_WHILE_CHECKED = regex(
    r"(?<!\w)(?:while|during|pending|until|solange|während|bis zum (?:abschluss|ende)|bis zur)(?: \w{1,14}){0,4}"
    r" (?:review\w*|check\w*|investigat\w*|klärung|prüf\w*|überprüf\w*|untersuchung)(?!\w)"
)
