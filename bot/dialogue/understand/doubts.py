"""Does anything in an answer take back a part of its good news? What the news is it never knows."""

from collections.abc import Sequence

from bot.dialogue.understand.limits import NOT, of
from bot.dialogue.understand.sentences import Sentence
from bot.patterns import regex

_HALF = of(
    r"zwar|teilweise|nur|lediglich|bis auf|ausser|teils|only|except|apart from|partly|partially|limited|eingeschraenkt"
    r"|erneut|wieder (?:gesperrt|geschlossen|schliessen|zu|weg|deaktiviert)|(?:disabled|suspended?|blocked|closed"
    r"|banned|gesperrt)"
    r" (?:it )?again|again (?:disabled|suspended|blocked|closed)|(?:danach|anschliessend|afterwards) \w+|empty|leer"
    r"|weg|fehlen|fehlt|missing|gone|lost|halb|vorlaeufig"
    r"|voruebergehend|temporarily|vorerst|for now|unter vorbehalt"
)
_BUT = regex(r"(?<!\w)(?:but|aber|jedoch|however|allerdings|though)$")
_NO = of(NOT, "nichts|nix|nothing")
# A "not" that takes nothing back.
_HARMLESS = regex(
    r"(?<!\w)(?:(?:sperre|sperrung|\w{3,6}schraenkung\w*|limit\w*|restrictions?|ban|block) (?:\w+ ){0,2}(?:weg|raus"
    r"|gone)"
    r"|(?:muessen|brauchen|brauchst|musst|need|have|do) (?:\w{1,9} ){0,4}(?:nichts|nicht|not|no|nothing)[^,]{0,40}"
    r"|(?:antworten|reply) (?:\w{1,6} ){0,2}(?:nicht|not)[^,]{0,40}|(?:do )?not (?:reply|hesitate)[^,]{0,40}"
    r"|zoegern (?:sie )?nicht|no further action|keine weiteren schritte|no need|nichts weiter|nothing (?:else|more"
    r"|further)"
    r"|(?:not|nicht) (?:have been|gerechtfertigt|berechtigt|justified|verstossen|happen again|wieder vor\w*)[^,]{0,20}"
    r"|should not have[^,]{0,30}|did not (?:violate|break|breach)[^,]{0,40}|(?:no|keine[nr]?|kein) (?:violation\w*"
    r"|verstoss"
    r"|verstoesse|verst\w+|idea|ahnung|wort|words?|problem\w*|probleme)|(?:no longer|nicht mehr"
    r"|nicht laenger) [\w-]{1,20}"
    r"|ohne (?:ein )?(?:wort|probleme|einschraenkung\w*)|without (?:a )?(?:word|problem\w*|restrictions?)|nicht nur"
    r"|not only|(?:weiss|know) (?:nicht|not)|not know|keine? (?:offene\w* )?(?:forderung\w*|ansprueche|rechnungen"
    r"|rueckst\w+)|no (?:outstanding|open|further) \w+|keine? einschraenkung\w* mehr|besteht nicht mehr)(?!\w)"
)


def doubtful(told: Sequence[Sentence], first: Sentence) -> bool:
    """Is there, in the sentence of the good news or behind it, an "only", a "but" or a "not" that may take from it?"""
    rest = [_HARMLESS.sub(" ", one.words) for one in told if one.start >= first.start]
    return any(_HALF.search(words) or _BUT.search(words) or _NO.search(words) for words in rest)
