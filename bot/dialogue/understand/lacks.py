"""What somebody says is not there: "kein Grund, nur eine automatische Mail", "no answer so far". It begins like a no,
and tells a fact; and "nothing to change" is a yes."""

from bot.dialogue.understand.text import any_of, choice, spoken
from bot.patterns import regex

_BEFORE = (
    r"(?:(?:bisher|bis jetzt|bis heute|noch|leider|also|aber|und|so far|still|sadly|unfortunately|there (?:is|was)"
    r"|es (?:gab|gibt)|hab(?:e)?|ich|i(?:'ve)?|we(?:'ve)?|have|had|got|was)[ ,]{1,2}){0,4}"
)
_IDLE = r"(?!ahnung|plan(?!\w)|zeit|lust|bock|interesse|bedarf|problem|ding(?!\w)|thema|fall|einwand|einwände)"
_THING = choice("""
    reason*; explanation*; ground*; answer*; reply; replies; response*; (e|e-)?mail*; letter*; message*; news; word;
    warning*; notice*; court; debt*; collector*; collection*; money; balance; bill*; invoice*; claim*; payment*;
    refund*; order*; contact*; phone*; call*; support; human*; person; confirmation*; access; appeal*; police; sms;
    reminder*; photo*; post; proof*; receipt*; link*; date; deadline*; case number; reference*; subscription*
""")
_GERMAN = regex(rf"^{_BEFORE}(?:gar )?kein(?:e|en|er|erlei)? {_IDLE}[^\W\d_]{{3}}")
_ENGLISH = regex(rf"^{_BEFORE}(?:no|not an?|not one|not a single|never an?) (?:[a-z-]{{2,14}} )?(?:{_THING})(?!\w)")
_NOTHING_CAME = regex(
    rf"^{_BEFORE}(?:(?:nichts|nix|nothing|none)(?: mehr| more| else)? "
    r"(?:davon |da |von denen |from them |was |has been )?(?:genannt|bekommen|erhalten|gehört|gekommen|gekriegt"
    r"|angegeben|mitgeteilt|passiert|given|named|heard"
    r"|received|stated|came|from them|von denen)|never (?:got|heard|received|told|had|given)"
    r"|(?:haven't|have not|hasn't|didn't|did not) (?:got|had|heard|received?|hear|get|tell|give|say))(?!\w)"
)
_OF_THE_LIST = any_of("""
    stimmt; stimmen; falsch; fehlt; fehlen; anders; richtig; korrekt; wrong; right; correct; missing; different; true;
    wahr
""")
# "Ja, aber ich hab noch was vergessen": what it is comes with the next message.
_MORE = regex(
    r"(?<!\w)(?:ich|i|i've|hab|habe)(?: [\w']{1,8}){0,4} (?:vergessen|forgot|forgotten|left out|weggelassen)(?!\w)"
    r"|(?<!\w)(?:eins|etwas|was|something|one (?:more )?thing)(?: \w{1,8}){0,2} (?:fehlt|vergessen|missing|to add)"
    r"(?!\w)|(?<!\w)(?:have to|need to|muss|möchte|will|want to) (?:\w{1,8} ){0,3}(?:add|ergänzen|hinzufügen"
    r"|nachtragen)(?!\w)"
    r"|(?<!\w)(?:have|hab|habe|hätte)(?: \w{1,5}){0,3} (?:question|frage)(?!\w)"
)
_FINE = regex(
    r"(?:(?:nein|nee?|nö|no|nope|never mind|danke|thanks|passt|ja|yes)[ ,.!]{1,3}){0,3}"
    r"(?:(?:keine?|no) (?:änderung(?:en)?|fehler|einw[aä]nde?|korrekturen?|changes?|mistakes?|errors?|corrections?)"
    r"|(?:nichts|nix|nothing)(?: mehr| more| else)? "
    r"(?:zu (?:ändern|korrigieren)|falsch|to (?:change|correct|add)|wrong)"
    r"|(?:passt|stimmt)(?: so| alles| schon| eh)?|alles (?:gut|richtig|korrekt|okay|ok)|all (?:good|right|fine|correct)"
    r"|(?:it|that)(?:'?s| is) (?:all )?(?:right|fine|correct))[ .!]{0,3}"
)


def lacks(text: str) -> bool:
    """Does the text begin with something that is not there, or say that more is to come, so that its yes or no is none
    to what was asked?"""
    words = spoken(text)
    told = _GERMAN.match(words) or _ENGLISH.match(words) or _NOTHING_CAME.match(words)
    return bool(_MORE.search(words)) or (bool(told) and not _OF_THE_LIST.search(words))


def more_to_come(text: str) -> bool:
    """Does the text say that something was forgotten, or is to be added or asked?"""
    return bool(_MORE.search(spoken(text)))


def nothing_to_change(text: str) -> bool:
    """ "Keine Änderung", "nö, passt": a yes to a list that was shown."""
    return bool(_FINE.fullmatch(spoken(text)))
