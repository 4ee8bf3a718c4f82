"""What stands below any mail: how it is signed, who may read it, that nobody answers there. What stands above it, it
never knows. All is read in `plain` words."""

from bot.dialogue.understand.limits import of
from bot.patterns import regex

_FOOTER = regex(
    r"(?<!\w)(?:(?:nicht|not) (?:sicher|sure|certain),? (?:warum|why) [^?]{0,60}"
    r"|(?:niemals|nie) (?:[\w-]{1,20} ){0,10}fragen|never ask [^,]{0,60}"
    r"|(?:cannot|not|kann|koennen) (?:accept |receive |read |process |keine )(?:replies|antworten)[^,]{0,40}"
    r"|(?:cannot|not) (?:accept |receive |read |process )incoming (?:e-?mails?|messages)"
    r"|[\w-]{1,12}-only (?:e-?mail )?address|only (?:send|sends|used to send)[^,]{0,30}"
    r"|(?:mailbox|inbox|address|postfach|adresse) (?:\w{1,6} ){0,2}(?:not|nicht) (?:\w{1,12} )?"
    r"(?:monitored|ueberwacht|gelesen|bearbeitet|eingerichtet|read)"
    r"|(?:if you|falls sie|wenn sie|sollten sie|falls du|wenn du) [^,]{0,60}(?:not|nicht) "
    r"(?:request|make|contact|expect|recogni[sz]e|angefordert|erwartet|veranlasst|selbst)[^,]{0,40}"
    r"|(?:will|wird|werden) (?:\w{1,20} )?(?:not|nicht) (?:request|ask)[^.]{0,40}|only share [^.]{0,30}"
    r"|(?:yes|ja) / (?:no|nein)|(?:cannot|not) unsubscribe|reply to this [\w-]{1,12} if not"
    r"|nur fuer (?:den|die) (?:\w{1,20} ){0,3}(?:empfaenger|adressat)\w*"
    r"|(?:only|solely) (?:for|to) (?:\w{1,20} ){0,4}(?:recipient|addressee)\w*"
    r"|(?:nicht|not) (?:der|the|an) (?:\w{1,20} ){0,2}(?:empfaenger|adressat|recipient|addressee)\w*)(?!\w)"
)
_SIGNED = of(
    r"(?:freundlichen?|besten?|herzlichen?|viele|liebe|schoene) gruess\w+|regards|yours (?:faithfully|truly)|sincerely"
    r"|cheers|best wishes|mfg|copyright|gmbh|ltd|inc|(?:ihre?|deine?|das|the|your) [\w-]{1,20}?[- ]?"
    r"(?:team|kundenservice|kundenbetreuung)|notice|hinweis"
)


def signs_off(words: str) -> bool:
    """Does a sentence hold the end of a letter, or a company's name?"""
    return bool(_SIGNED.search(words))


def without_footer(words: str) -> str:
    """The sentence without what means nothing there."""
    return _FOOTER.sub(" ", words)
