"""Letters that will go out before long: "schick ich heut Abend raus", "ja, morgen", "yes, after work". What is done
already it leaves alone."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_SOON = (
    r"(?:gleich|sofort|nachher|später|bald|demnächst|dann|(?<!heute )(?<!heut )(?<!gestern )morgen|übermorgen"
    r"|heute? noch"
    r"|(?:nach|vor) (?:der |dem |meiner )?(?:arbeit|schicht|schule|uni|feierabend|essen|einkauf\w{0,2}|urlaub)"
    r"|(?:am|übers|dieses|nächstes) wochenende|nächste woche|wenn (?:ich|der|die|das|mein)|sobald"
    r"|tomorrow|tonight|later|soon|(?:after|before) (?:work|school|lunch|dinner|my shift)"
    r"|in a (?:minute|moment|bit|sec)"
    r"|(?:this|next|at the|on the) (?:week|weekend)|when i|as soon as|once i)"
)
_EVENING = r"heute? (?:abend|nachmittag|mittag|nacht)"
_SENDS = (
    r"(?:(?:schick|send|mach|werf|schmeiss|bring|geb|fax|mail|druck|verschick|versend|erledig|steck)e?(?:'?s)? ich"
    r"|ich (?:schick|send|mach|werf|schmeiss|bring|geb|fax|mail|druck|verschick|versend|erledig|steck)e?(?:'?s)?"
    r"|(?:ich )?(?:werde?|will|wollte|muss)(?: ich)?(?: \w{1,10}){0,5} (?:(?:ab|raus|weg|los|ver)?schicken|einwerfen"
    r"|wegbringen|ausdrucken|abgeben))"
)
_PROMISED = regex(
    rf"(?<!\w){_SENDS}(?!\w)(?: [\w']{{1,12}}){{0,4}}? (?:{_SOON}|{_EVENING})(?!\w)"
    rf"|(?<!\w)(?:{_SOON}|{_EVENING})(?: [\w']{{1,12}}){{0,3}}? {_SENDS}(?!\w)"
)
_DONE = regex(
    r"(?<!\w)(?:hab\w{0,2}|ham|hob|ist|is|sind|war\w{0,2}|ging\w{0,2}|schon|gestern|vorhin|eben|sent|posted|mailed|done"
    r"|did|already|went"
    r"|\w{0,6}(?:ge|g)(?:schickt|sendet|faxt|mailt|worfen|bracht|geben|macht|gangen))(?!\w)"
    r"|(?<!\w)raus(?! schick)(?!\w)"
)
_YES_SOON = regex(
    r"\W*(?:(?:ja|jo|jep|klar|ok|okay|gut|yes|yeah|yep|sure|nein|noch nicht)[ ,.!]{1,3}){1,3}"
    rf"(?:(?:aber|erst|vielleicht|das|dann|das mach ich|mach ich|but|maybe|probably) ){{0,3}}{_SOON}"
    r"(?: (?:früh|abend|mittag|nachmittag|vormittag|erst|noch|dann|mach ich|schick ich|zur post|fertig|morning"
    r"|evening|afternoon|probably|first thing)){0,3}\W*"
)
_YES_WHEN = regex(
    r"\W*(?:(?:ja|jo|klar|ok|okay|gut|yes|yeah|sure)[ ,.!]{1,3}){1,3}(?:aber |but )?"
    r"(?:wenn (?:ich|der|die|das|mein)|sobald|when i|as soon as|once i)(?!\w)"
)
_YES_I_DO = regex(
    r"\W*(?:(?:ja|jo|jep|klar|ok|okay|gut|yes|yeah|sure)[ ,.!]{1,3}){0,3}"
    r"(?:(?:das )?(?:mach|schick|erledig)e? ich(?: (?:dann|noch|alles|so|sofort|los|ab|raus|weg)){0,3}"
    r"|(?:i )?will(?: do)?|i'll do(?: it| that)?)\W*"
)
_HAVE = regex(r" (?:hab\w?|bin)\W*$")  # "sobald ich einen Drucker hab"


def promised(words: str) -> bool:
    """Do spoken words promise a sending for later, in so many words?"""
    return bool(_PROMISED.search(words)) and not _DONE.search(words.removesuffix(" raus"))


def yes_later(text: str) -> bool:
    """Is a yes to "are they out?" one that is to come: "ja morgen", "ja, sobald ich einen Drucker hab"?"""
    words = spoken(text)
    when = _YES_WHEN.match(words) and not _DONE.search(_HAVE.sub("", words))
    return bool(when or _YES_SOON.fullmatch(words) or _YES_I_DO.fullmatch(words))
