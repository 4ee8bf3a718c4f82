"""The kinds of answer that companies give. What an answer is worth it never says."""

from bot.dialogue.understand import marks
from bot.dialogue.understand.court_signs import court_paper
from bot.dialogue.understand.doubts import doubtful
from bot.dialogue.understand.months import MONTH, WEEKDAYS
from bot.dialogue.understand.phrases import plain
from bot.dialogue.understand.reasons import explained
from bot.dialogue.understand.sentences import sentences
from bot.dialogue.understand.signs import read
from bot.patterns import regex

_DAY = regex(
    rf"\d{{1,2}}\.? (?:{plain(MONTH)})(?!\w)|(?<!\w)(?:{plain(MONTH)}) \d{{1,2}}(?!\w)|{marks.NUMERIC_DATE.pattern}|{marks.SHORT_DATE.pattern}"
    r"|(?:innerhalb|binnen|within|in|after|nach|up to|bis zu)(?: von| of| the next| the| der naechsten| den naechsten| spaetestens| maximal| about| etwa| ca\.?)? (?:\w{1,10} (?:bis|to|or) )?"
    r"(?:\d{1,3}|ein\w{0,2}|zwei|drei|vier|fuenf|sechs|sieben|acht|zehn|vierzehn|one|two|three|four|five|six|seven|ten|a)(?:-\d{1,3})? (?:\w{1,12} )?(?:tage\w?|wochen?|werktag\w*|arbeitstag\w*|stunden|monat\w*|days?|weeks?|hours|months?)(?!\w)"
    rf"|(?<!\w)(?:bis|am|by|on|until|spaetestens|next|naechsten?|kommenden) (?:zum )?(?:{'|'.join(WEEKDAYS)})(?!\w)"
    r"|(?<!guten )(?<!\w)(?:ueber)?morgen(?!\w)|tomorrow|monatsende|(?:ende d|end of th)(?:er|es|e|is) (?:woche|monats|week|month)|ende (?:der|dieser) woche"
)
_PAST = regex(r"(?:vom|dated|of \d) ?[\w. ]{4,20}|(?:am|on) [\w. ]{3,18}? (?:schr\w+|wrote|said|hiess|sagte\w*)")

# What is found first is the class: a line's signs are all there, and none of those behind the bar.
ORDER = (
    ("success", "open", "doubt shut still_shut kept id papers pay owes due will_open will_pay no still half longer ground refused"),
    ("id_demand", "id", ""),
    ("extension", "longer", ""),
    ("partial", "data", ""),
    ("refusal", "fee", ""),
    ("refusal", "ground", ""),
    ("new_claim", "pay", ""),
    ("partial", "gone kept", ""),
    ("settled", "gone", ""),
    ("settled", "let_go", "pay owes due still kept"),
    ("partial", "paid kept", ""),
    ("partial", "paid shut", ""),
    ("partial", "paid still_shut", ""),
    ("partial", "open shut", ""),
    ("partial", "given kept", ""),
    ("partial", "given shut", ""),
    ("partial", "given still_shut", ""),
    ("partial", "ellipse shut", ""),
    ("partial", "ellipse still_shut", ""),
    ("partial", "ellipse kept", ""),
    ("partial", "half", ""),
    ("login_loop", "download", ""),
    ("reasons", "why", ""),
    ("privacy_refusal", "privacy", ""),
    ("more_docs", "papers", ""),
    ("refusal", "refused", ""),
    ("promise_dated", "promise day", ""),
    ("partial", "will_pay shut", ""),
    ("promise_undated", "promise", ""),
    ("promise_dated", "paid takes", ""),
    ("partial", "paid", ""),
    ("partial", "given", "will_pay"),
    ("partial", "open", ""),
    ("new_claim", "still", ""),
    ("new_claim", "due", ""),
    ("new_claim", "owes", ""),
    ("silence", "nothing", ""),
    ("unmonitored", "unread", ""),
    ("final_textblock", "no", ""),
    ("final_textblock", "shut", ""),
    ("login_loop", "login", ""),
    ("forwarded", "passed", ""),
    ("unmonitored", "route", ""),
    ("ack", "got", ""),
    ("unmonitored", "no_reply", ""),
    ("final_textblock", "regret", ""),
    ("id_demand", "maybe_id", ""),
    ("extension", "maybe_longer", ""),
    ("refusal", "maybe_refusal", ""),
    ("more_docs", "maybe_papers", ""),
    ("promise_dated", "maybe_promise day", ""),
    ("promise_undated", "maybe_promise", ""),
    ("silence", "maybe_nothing", ""),
    ("forwarded", "maybe_passed", ""),
    ("new_claim", "maybe_claim", ""),
    ("unmonitored", "maybe_unread", ""),
    ("final_textblock", "maybe_final", ""),
    ("ack", "maybe_got", ""),
)
_OPEN = frozenset({"open", "opened", "freed", "able"})
_PROMISES = frozenset({"will_open", "will_pay", "will_send", "opens_then"})
_SILENT = regex(r"(?:nichts|nix|nada|nothing|niente|crickets|niemand|keiner|nobody)(?:[.,! ]{0,3}$|,? (?:wie|leider|natuerlich|noch|gar|as|still|neues)(?!\w))")
_FEW = 4
_HEARD_ONLY = frozenset({"maybe_papers", "maybe_promise", "maybe_unread", "maybe_passed", "maybe_got", "maybe_claim", "maybe_final"})
# Somebody else is heard: they speak to a reader, or are quoted.
_VOICE = regex(
    r"(?<!\w)(?:ihre?[mnrs]?|ihnen|dein\w{0,2}|dir|you|your|we|wir|unser\w{0,2}|our|us|they|them|bitte|please"
    r"|(?:die|sie|man) (?:wollen|sagen|sagt|schreiben|meinen|haben|brauchen|verlangen|fragen|will|meint|schreibt)"
    r"|braucht|sagt|schreibt|meint|verlangt|fordert|schweigt|fragt|says|wants|needs|asks|wrote|said|wann sagen sie)(?!\w)"
)


def classify(text: str) -> str:
    if court_paper(text):
        return "court"
    found: set[str] = set()
    told = sentences(text)
    for one in read(text):
        found |= one.signs
        if "id_missing" in one.signs:
            found.add("id")
        if "void" in one.signs:
            found.add("gone")
        if "takes" in one.signs:
            found.add("day")
        if "ellipse" in one.signs and len(text.split()) <= _FEW:
            found.add("open")
        if one.signs & _OPEN:
            found |= {"open", "doubt"} if doubtful(told, one.sentence) else {"open"}
        if one.signs & _PROMISES or "maybe_promise" in one.signs:
            found |= {"promise"} if one.signs & _PROMISES else set()
            if _DAY.search(_PAST.sub(" ", one.sentence.words)):
                found.add("day")
    if not any(_VOICE.search(one.words) for one in told):
        found -= _HEARD_ONLY
    if explained(text):
        found.add("why")
    for name, there, away in ORDER:
        if found.issuperset(there.split()) and found.isdisjoint(away.split()):
            return name
    return "silence" if not text.strip() or any(_SILENT.match(one.words) for one in told[:1]) else "unclear"
