"""Whether an objection is to go, or went, to a court by nothing but e-mail. Whether one is due it never knows."""

from bot.dialogue.understand.sending_ways import ways
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 200
_THEIRS = ("die", "der", "diese", "dieser", "the", "their", "this", "that", "meine", "my", "ihre", "deine")
_THEIR = "".join(rf"(?<!\b{word} )" for word in _THEIRS)
_MAIL = rf"(?<!\w){_THEIR}(?:e-?mails?|e mail|mails?|e?-?mailen|e?-?mailed?|emailing|mailing|gemailt)(?![\w@-])"
_NO_ADDRESS = r"(?! ?(?:adress|address|konto|account|vom|von|from|of|is|ist|war|was)\b)"
_WIRED = regex(rf"{_MAIL}{_NO_ADDRESS}")
_COURTS = r"(?:\w{0,12}gericht\w{0,2}|court(?:'?s)?|betreibungsamt\w{0,2})"
_ADDRESS = r"e?-?mail(?:-| )?add?res{1,2}e?n?"
_ASKS_ADDRESS = regex(
    rf"(?<!\w){_COURTS}(?!\w)[^.!?;]{{0,40}}(?<!\w){_ADDRESS}|(?<!\w){_ADDRESS}[^.!?;]{{0,40}}(?<!\w){_COURTS}(?!\w)"
)
_BEFORE = (
    r"(?:kann|kann'?s|könn\w+|darf|dürf\w+|derf|deaf|dörf|chan|cha|ko|geht|geht'?s|ginge?|gohts?|gits|reicht|langt"
    r"|genügt|gilt|zählt|soll|sollte?|muss|wär|wäre|can|could|may|might|should|shall|must|is it|is|does|do|would|will"
    r"|enough|and|und|or|oder|warum nicht|why not|how about)"
)
_BEHIND = (
    r"(?:ok|okay|oke|okey|fine|enough|allowed|possible|valid|good|gut|reicht|langt|genügt|geht|klappt|gilt|zählt"
    r"|möglich|erlaubt|drin|in ordnung|counts?|works?|too|auch|au|oder|or|right|gell|ned|net|schon)"
)
_GAP = r"[^.!?;]{0,60}?"
_ASKED = regex(
    rf"(?<!\w){_BEFORE}(?!\w){_GAP}{_MAIL}{_NO_ADDRESS}|{_MAIL}{_NO_ADDRESS}(?: \w{{1,9}}){{0,4}} {_BEHIND}(?!\w)"
    rf"|{_MAIL}{_NO_ADDRESS}{_GAP}\?"
)
# "Soll ich dir den Umschlag mailen?", "kam per Mail", "what did Otto's mail say?"
_OTHERS = regex(
    r"(?<!\w)(?:dir|euch|ihnen|to you|(?:send|show|mail|email|e-mail|give|forward|write) you|kam\w*|came|bekomm\w*"
    r"|bekam|erhalt\w*|krieg\w*|gekriegt|got|get|receive\w*|erinner\w*|remind\w*|umschlag\w*|envelope|schrieb"
    r"|geschrieben|wrote|written|antwort\w*|answer\w*|repl\w+|they|sie haben|haben sie|adresse?|address)(?!\w)"
)
_GONE = regex(
    r"(?<!\w)(?:sent|gemailt|mailed|e?-?mailed|wie?dersproch\w*|objected|\w{0,6}ge?schickt|gesendet|eingelegt|eingereicht"
    r"|ja|jo|yes|yep|raus|erledigt|done|gmacht|gemacht)(?!\w)"
)
_GOES = regex(
    r"(?<!\w)(?:schick\w*|send\w*|sent|mail|maile|mails|mailen|gemailt|mailed|email|emailed|e-mail|wie?dersproch\w*"
    r"|wie?derspr\w+|einspruch\w*|objected|objection|\w{0,6}ge?schickt|gesendet|eingelegt|eingereicht|ja|jo|yes|yep|raus"
    r"|erledigt|done|mach\w*|do)(?!\w)"
)


def asks_by_mail(text: str) -> bool:
    """Is it asked whether a letter may go by e-mail?"""
    words = spoken(text)
    if len(text) > LONGEST or "@" in text:
        return False
    return bool(_ASKS_ADDRESS.search(words) or (_ASKED.search(words) and not _OTHERS.search(words)))


def only_by_mail(text: str) -> bool:
    """Does it go by e-mail and in no other way, as it is planned or done?"""
    words = spoken(text)
    wired = ways(text) == ("email",) and "@" not in text and _WIRED.search(words)
    return bool(wired and _GOES.search(words)) and not _OTHERS.search(words)


def gone(text: str) -> bool:
    """Of what goes by e-mail: is it out?"""
    return bool(_GONE.search(spoken(text)))


def names_court(text: str) -> bool:
    """Is the court or the objection named?"""
    return bool(_NAMED.search(spoken(text)))


_NAMED = regex(rf"(?<!\w)(?:{_COURTS}|wie?derspr\w+|einspruch\w*|rechtsvorschlag\w*|mahnbescheid\w*|object\w*)(?!\w)")
