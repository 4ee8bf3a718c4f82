"""An answer that came and says nothing: "nur Textbausteine", "they replied but I got nothing useful". What was asked it
never knows."""

from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

LONGEST = 200
_OF_USE = (
    r"(?:brauchbar\w{0,2}|nützlich\w{0,2}|nuetzlich\w{0,2}|konkret\w{0,2}|hilfreich\w{0,2}|verwertbar\w{0,2}|sinnvoll\w{0,2}"
    r"|gescheit\w{0,2}|vernünftig\w{0,2}|handfest\w{0,2}|useful|helpful|concrete|specific|of use|of substance"
    r"|meaningful)"
)
_TEMPLATE = (
    r"(?:textbaustein\w{0,3}|textblöck\w{0,2}|standardtext\w{0,2}|standard-?antwort\w{0,2}|standard-?mails?|floskeln?"
    r"|phrasen|serienbrief\w{0,2}|blabla|bla bla|templates?|boilerplate|copy[ -]?(?:and[ -])?paste"
    r"|(?:canned|scripted|generic|stock|template|standard|boilerplate|copy[ -]?paste|copy-pasted|cookie-cutter)"
    r" (?:answers?|repl(?:y|ies)|responses?|e-?mails?|texts?|messages?))"
)
_ONLY = r"(?:nur|bloß|bloss|lauter|wieder|immer|ständig|nichts als|nix als|only|just|nothing but|always|again)"
_CAME = (
    r"(?:geantwortet|antwort(?:en)?(?: ist| war)? (?:da|gekommen|bekommen|gekriegt)|(?:antwort|was|etwas) kam|kam"
    r" (?:was|etwas"
    r"|eine? antwort|ne antwort)|replied|answered|wrote back|responded|got (?:an? )?(?:reply|answer|response))"
)
_EMPTY = regex(
    rf"(?<!\w){_ONLY} (?:\w{{1,8}} ){{0,3}}?{_TEMPLATE}(?!\w)"
    rf"|^\W*(?:(?:\d{{1,2}} ?(?:x|mal)|zum \w{{3,8}} mal|schon|ein|a) ){{0,3}}{_TEMPLATE}\W*(?:sonst (?:nix"
    rf"|nichts)\W*)?$"
    rf"|(?<!\w)(?:it's|its|it is|was|war|ist|sind) (?:just |only |nur )?(?:an? |eine? |ein )?{_TEMPLATE}\W*$"
    rf"|(?<!\w)(?:antworte[nt]|antwortet|reply|answer|sen[dt](?:ing)?|schick\w{{1,2}}|schreib\w{{1,2}})"
    rf" (?:\w{{1,8}} ){{0,2}}"
    rf"(?:mit |with |an? )?{_TEMPLATE}(?!\w)"
    rf"|(?<!noch )(?<!bisher )(?<!jetzt )(?<!\w)(?:nix|nichts|nothing|kaum was) (?:\w{{1,8}} )?{_OF_USE}(?! (?:yet"
    rf"|so far))(?!\w)"
    rf"|(?<!\w){_CAME}(?!\w)[^!?]{{0,30}}(?<!\w)(?:keine?|kein|no|not an?|without an?) (?:\w{{1,8}} )?(?:echte"
    rf"|richtige|wirkliche"
    rf"|{_OF_USE}|real|proper) (?:antwort|answer|reply)(?!\w)"
    rf"|(?<!\w){_CAME}(?!\w)[^!?]{{0,20}}(?<!\w)(?:steht|stand|sagt) (?:\w{{1,8}} ){{0,2}}(?:nix|nichts)(?: drin|"
    rf" drinnen)?\W*$"
    rf"|(?<!\w){_CAME}(?!\w)[^!?]{{0,20}}(?<!\w)(?:nix|nichts) (?:gesagt|drin|drinnen)\W*$"
)
_NOT_THEIRS = regex(
    r"(?<!\w)(?:kein\w{0,2}|no|not|nicht|ohne|without) (?:\w{1,8} )?(?:textbaustein\w*|standard\w*|template\w*"
    r"|canned)(?!\w)"
    r"|(?<!\w)(?:wenn|falls|if|soll\w*|should|bitte|please|schreib mir|gib mir)(?!\w)|\?"
)


def empty_answer(text: str) -> bool:
    """Does a short text tell that an answer came which says nothing?"""
    if len(clean(text)) > LONGEST:
        return False
    words = plain(text)
    return _EMPTY.search(words) is not None and _NOT_THEIRS.search(words) is None
