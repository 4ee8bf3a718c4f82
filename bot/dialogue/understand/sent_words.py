"""A short word that letters went out, in dialect and with praise before it ("passt, per mail abgeschickt", "i hobs
gschickt", "per Kontaktformular heute"), and nothing else. Which letters, and whether any lie ready, it never knows."""

from datetime import date

from bot.dialogue.understand.days import days
from bot.dialogue.understand.sending_ways import without_number
from bot.dialogue.understand.sendings import rest, sending, ways
from bot.dialogue.understand.text import spoken, words
from bot.patterns import regex

SHORT = 90
_VERB = regex(
    r"(?!weg(?:ge|g)?(?:worfen|schmissen))(?:ab|weg|los|raus|ver|fort|hin|ein|auf|zu|nei|owe|aus)?(?:ge|g)?(?:schickt?|schikt|schückt|sendet|sandt|sended"
    r"|faxt|mailt|postet|worfen|steckt|reicht|schmissen)|sent|mailed|aufge(?:ge)?be?[nm]|aufgem|ufgäh|emailed"
    r"|e-?mailed|faxed|posted|submitted|dispatched"
    r"|went|popped"
)
_FORM = frozenset(
    {"schick", "schickt", "sendet", "mailt", "faxt", "reicht", "steckt", "verschick", "abschick"}
)  # no past
_BESIDE = words("""
    hobs habs hobts hons hans ham hamma hob hon han s is isch i's ihn en's hab's hob's ich's ok okay passt passt's gut
    looks look good fine great perfect perfekt super prima top stimmt alright right all kontaktformular formular form
    contact online web webformular übers über via ins im das den dem es ne n durch den brief briefe brieferl letter it
    off out away registered
    done erledigt fertig ja yes yep jo eben vorhin grad grade gradn soeben scho schon oiso also both
    everything ois oise heit heut da dr zwei drei
    eingschriebn eingschrieben eingeschrieben iigschribe an die amazon paypal company firma them to the
    thru threw app portal site page chat support help center centre their your ihre ihr deren
    ichs sorry entschuldigung tschuldigung ach upps ups
    by on using through with mit per als zusammen und and
""")
_LATER = regex(
    r"(?<!\w)(?:abend|abends|später|nachher|gleich|morgen|tonight|later|tomorrow|soon|dann|then|will|werd\w*)(?!\w)"
)
_ONLY_DAY = words("passt gut good fine ok okay looks super prima perfekt perfect stimmt ja yes jo yep")
_THEIRS = regex(
    r"(?<!\w)(?:mir|uns|me|us|die haben|haben die|they|amazon hat|hat amazon|ausweis|perso|beleg\w*|geld|money)(?!\w)"
)
_QUESTION = regex(r"\?")


# "Posted it first class, got proof of postage": how it went and what was kept of it.
_KEPT = regex(
    r"(?i)[,. ]{0,3}(?:(?:and|und|with|mit|but|aber) )?(?:(?:i|ich|i've|have|got|kept|hab\w{0,2}) ){0,3}"
    r"(?:(?:a|an|the|my|den|einen|ein|die) )?(?:proof|certificate|receipt|(?:einlieferungs)?beleg|quittung|nachweis)"
    r"(?: of (?:postage|posting|sending))?(?: (?:hab\w{0,2}|ich|here|too|da|dabei|kept)){0,3}(?=$|[.!,])"
    r"|(?<!\w)(?:first|second|1st|2nd)[ -]class(?: post)?(?!\w)|(?<!\w)(?:(?:as|by) )?(?:royal mail|an post|postnl"
    r"|postnord)(?!\w)|(?<!\w)(?:recorded|special|signed[ -]for)(?: delivery)?(?!\w)"
    r"|(?<!\w)(?:an hour ago|half an hour ago|vor einer (?:halben )?stunde|at lunch(?:time)?)(?!\w)"
)


def just_sent(text: str, today: date) -> bool:
    """Does the text say that something of the person's went out, or only a way and a day that has come?"""
    text = _KEPT.sub(" ", text)
    said = spoken(text)
    if len(said) > SHORT or _QUESTION.search(said) or _THEIRS.search(said):
        return False
    heard = sending(text, today)
    if heard is not None and heard.not_yet:
        return False
    left = rest(without_number(_without_days(text, today)))
    verbs = {word for word in _told(said) if _VERB.fullmatch(word) and word not in _FORM}
    if not left - verbs <= _BESIDE:
        return False
    if verbs:
        return True
    found = days(text, today)
    come = bool(found) and all(one.when.last <= today for one in found)
    return bool(ways(text)) and come and not _LATER.search(said) and left.isdisjoint(_ONLY_DAY)


def just_done(text: str) -> bool:
    """ "Done, 5 min ago", "i sent it now 22:50": that something was done a moment ago, or at an hour, and nothing else.
    "Done now" may be of the questions."""
    said = spoken(text)
    left = _A_MOMENT_AGO.sub(" ", said)
    left = _NOW.sub(" ", left) if left != said or _WENT.search(said) else left
    left = _SPACES.sub(" ", left)
    return left != said and len(said) <= SHORT and bool(_DONE.fullmatch(left.strip(" .,;!-")))


_A_MOMENT_AGO = regex(
    r"(?<!\w)(?:(?:vor|ca\.?|etwa|about) ){0,2}(?:\d{1,2}|ein paar|paar|a few|fünf|zehn|five|ten) ?"
    r"(?:min(?:ute[ns]?)?|mins)(?: ago)?(?!\w)"
    r"|(?<!\w)(?:gerade eben|grad eben|eben gerade|soeben|eben|gerade|grad|vorhin|just now|just this minute"
    r"|a minute ago|a moment ago|right now"
    r"|(?:(?:um|gegen|so|at|around) ){0,2}\d{1,2}(?:[:.]\d\d(?: ?(?:uhr|h|am|pm))?| ?(?:uhr|am|pm)))(?![\w.])"
)
_NOW = regex(r"(?<!\w)(?:jetzt|nun|now|today|heute|tonight|heut)(?!\w)")
_WENT = regex(r"(?<!\w)(?:sent|posted|(?:ab|raus|weg|ver)ge?schickt|raus)(?!\w)")
_SPACES = regex(r"\s{2,}")
_DONE = regex(
    r"(?:(?:ja|yes|ok|okay|so|habe?|hab's|habs|ich|es|sie|ist|sind|i|i've|have|it|them|all|alles|alle|was|just|that's)"
    r"[ ,.!]{1,3}){0,4}(?:done|erledigt|fertig|gemacht|abgeschickt|rausgeschickt|weggeschickt|raus|sent|sent off"
    r"|posted|did it|it's done|all done)(?:[ ,.!]{1,3}(?:it|them|all|alles|alle))?"
)


def _told(said: str) -> set[str]:
    return set(_WORD.findall(said))


def _without_days(text: str, today: date) -> str:
    for one in reversed(days(text, today)):
        text = text[: one.start] + " " + text[one.end :]
    return spoken(text)


_WORD = regex(r"[^\W\d_]+")
