"""The kinds of answer that companies give. What an answer is worth it never says."""

from bot.dialogue.understand import marks
from bot.dialogue.understand.court_signs import court_paper
from bot.dialogue.understand.months import MONTH, WEEKDAYS
from bot.dialogue.understand.phrases import plain
from bot.dialogue.understand.reasons import explained
from bot.dialogue.understand.signs import read
from bot.patterns import regex

_DAY = regex(
    rf"\d{{1,2}}\.? (?:{plain(MONTH)})(?!\w)|(?<!\w)(?:{plain(MONTH)}) \d{{1,2}}(?!\w)|{marks.NUMERIC_DATE.pattern}|{marks.SHORT_DATE.pattern}"
    r"|(?:innerhalb|binnen|within|in|after|nach|up to|bis zu)(?: von| of| the next| the| der naechsten| den naechsten| about| ca\.?)? (?:\w{1,10} (?:bis|to|or) )?"
    r"\w{1,10}(?:-\d{1,3})? (?:\w{1,12} )?(?:tage\w?|wochen?|werktag\w*|arbeitstag\w*|stunden|monat\w*|days?|weeks?|hours|months?)(?!\w)"
    rf"|(?<!\w)(?:bis|am|by|on|until|spaetestens|next|naechsten?|kommenden) (?:zum )?(?:{'|'.join(WEEKDAYS)})(?!\w)"
    r"|(?<!guten )(?<!\w)(?:ueber)?morgen(?!\w)|tomorrow|monatsende|(?:ende d|end of th)(?:er|es|e|is) (?:woche|monats|week|month)"
)
_PAST = regex(r"(?:vom|dated|of) [\w. ]{6,20}")

# What is found first is the class: a line's signs are all there, and none of those behind the bar.
ORDER = (
    ("success", "open", "shut kept id papers pay owes will_open will_pay no still some longer ground refused"),
    ("success", "freed", "shut kept id papers pay owes will_open will_pay no still some longer ground refused"),
    ("id_demand", "id", ""),
    ("extension", "longer", ""),
    ("partial", "data", ""),
    ("refusal", "fee", ""),
    ("refusal", "ground", ""),
    ("new_claim", "pay", ""),
    ("partial", "gone kept", ""),
    ("settled", "gone", ""),
    ("partial", "paid kept", ""),
    ("partial", "paid shut", ""),
    ("partial", "open shut", ""),
    ("login_loop", "download", ""),
    ("reasons", "why", ""),
    ("privacy_refusal", "privacy", ""),
    ("more_docs", "papers", ""),
    ("refusal", "refused", ""),
    ("promise_dated", "promise day", ""),
    ("promise_undated", "promise", ""),
    ("partial", "paid", ""),
    ("partial", "open", ""),
    ("partial", "freed", ""),
    ("new_claim", "still", ""),
    ("new_claim", "owes", ""),
    ("silence", "nothing", ""),
    ("unmonitored", "unread", ""),
    ("login_loop", "login", ""),
    ("final_textblock", "no", ""),
    ("final_textblock", "shut", ""),
    ("forwarded", "passed", ""),
    ("ack", "got", ""),
    ("unmonitored", "no_reply", ""),
)
_PROMISES = frozenset({"will_open", "will_pay", "will_send", "opens_then"})
_SILENT = frozenset("nichts nix nada nothing niente keiner niemand nobody crickets".split())


def classify(text: str) -> str:
    if court_paper(text):
        return "court"
    found = set()
    for one in read(text):
        found |= one.signs
        if one.signs & _PROMISES:
            found.add("promise")
            if _DAY.search(_PAST.sub(" ", one.sentence.words)):
                found.add("day")
    if explained(text):
        found.add("why")
    for name, there, away in ORDER:
        if found.issuperset(there.split()) and found.isdisjoint(away.split()):
            return name
    words = text.casefold().split()
    return "silence" if not words or (len(words) <= 5 and words[0].strip(".,!") in _SILENT) else "unclear"
