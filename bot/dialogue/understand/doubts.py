"""Does anything in an answer take back a part of its good news? What the news is it never knows."""

from collections.abc import Sequence

from bot.dialogue.understand.footers import signs_off, without_footer
from bot.dialogue.understand.limits import NOT, of
from bot.dialogue.understand.losses import tells_of_loss
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.sentences import Sentence
from bot.patterns import regex

_HALF = of(
    r"zwar|teilweise|nur|lediglich|bis auf|ausser|teils|only|except|apart from|partly|partially|limited|eingeschraenkt"
    r"|erneut|wieder (?:gesperrt|geschlossen|schliessen|zu|weg|deaktiviert)|(?:disabled|suspended?|blocked|closed"
    r"|banned|gesperrt)"
    r" (?:it )?again|again (?:disabled|suspended|blocked|closed)|(?:danach|anschliessend|afterwards) \w+|empty|leer"
    r"|weg|fehlen|fehlt|missing|gone(?! ahead)|lost|halb|minus|vorlaeufig|voruebergehend|temporarily|vorerst|for now"
    r"|unter vorbehalt|bewaehrung|probation|trial basis|purposes|on hold"
    r"|(?:after|nach|for|fuer|erst in) \d{1,3} (?:tagen?|wochen|monaten?|days|weeks|months)|bis (?:jahresende"
    r"|auf weiteres|ende \w+)|until (?:the end|further)|lesemodus|read-only|vorkasse|prepay\w*|damit|so that"
    r"|sobald|once you|in order to|um (?:[\w.-]{1,15} ){1,5}\w{1,8}zu\w{3,12}|to (?:download|withdraw|export)"
    r"|neu (?:ab\w+|beantragen|anlegen|kaufen)"
    r"|(?:is|are|still|remain) pending|ausstehend|withheld|einbehalten"
    r"|zurueckgehalten|frozen|eingefroren|verfaellt|verfallen|expired?|(?:remains?|stays?|bleib(?:t|en))"
    r"(?! (?:\w{1,12} )?(?:erhalten|available|active|aktiv|unveraendert|unchanged|safe))"
)
_BUT = regex(r"(?<!\w)(?:but|aber|jedoch|however|allerdings|though)$")
_NO = of(NOT, "nichts|nix|nothing")
# That somebody else's is not open is another case: "das von meinem Freund nicht", "but not my wife's".
_OF_THEM = rf"(?:von )?(?:mein\w{{0,2}}|my) {PERSON}(?:s| is)?"
_THEIRS = regex(
    rf"(?<!\w)(?:but |aber )?(?:not|nicht) (?:das |der |the one )?{_OF_THEM}(?: (?:konto|account|one))?(?!\w)"
    r"|(?<!\w)(?:(?:das|der|aber|but|and|und) ){0,2}"
    rf"(?:{_OF_THEM}(?: (?:konto|account|ihrs|seins))?|(?<=das )von [a-z]{{3,12}}|seins|ihrs|ihres|his|hers)"
    r" (?:(?:aber|leider|ist|is|noch|still|immer) ){0,4}(?:nicht|not)(?!\w)"
)
# A "not" that takes nothing back, and a company's name.
_HARMLESS = regex(
    r"(?<!\w)(?:(?:regards|gruessen|gruesse|sincerely|faithfully),? (?:[\w&]+ ){1,4}limited"
    r"|(?:ireland|international|europe|uk|company|holdings?) limited"
    r"|(?:sperre|sperrung|\w{3,6}schraenkung\w*|limit\w*|restrictions?|ban|block) (?:\w+ ){0,2}(?:weg|raus"
    r"|gone)"
    r"|(?:muessen|brauchen|brauchst|musst|need|have|do) (?:\w{1,9} ){0,4}(?:nichts|nicht|not|no|nothing)[^,]{0,40}"
    r"|(?:antworten|reply) (?:\w{1,6} ){0,2}(?:nicht|not)[^,]{0,40}|(?:do )?not (?:reply|hesitate)[^,]{0,40}"
    r"|zoegern (?:sie )?nicht|no further action|keine weiteren schritte|no need|nichts weiter|nothing (?:else|more"
    r"|further)"
    r"|(?:not|nicht) (?:have been|gerechtfertigt|berechtigt|justified|verstossen|happen again|wieder vor\w*)[^,]{0,20}"
    r"|should not have[^,]{0,30}|did not (?:violate|break|breach)[^,]{0,40}|(?:no|keine[nr]?|kein) (?:violation\w*"
    r"|verstoss"
    r"|verstoesse|verst\w+|idea|ahnung|wort|words?|problem\w*|probleme)|(?:no longer|nicht mehr|nicht laenger) "
    r"(?:gesperrt|eingeschraenkt|limitiert|blockiert|geschlossen|limited|restricted|blocked|suspended|locked|closed|noetig"
    r"|erforderlich|needed|required|necessary|vorkommen|passieren|in (?:\w{1,6} )?place)"
    r"|ohne (?:ein )?(?:wort|probleme|einschraenkung\w*)|without (?:a )?(?:word|problem\w*|restrictions?)|nicht nur"
    r"|not only|(?:weiss|know) (?:nicht|not)|not know|keine? (?:offene\w* )?(?:forderung\w*|ansprueche|rechnungen"
    r"|rueckst\w+)|no (?:outstanding|open|further) \w+|keine? einschraenkung\w* mehr|besteht nicht mehr"
    r"|(?:forderung\w*|rueckst\w+|schulden) (?:gegen (?:sie|dich) )?besteh\w{1,2} nicht"
    r"|(?:konto|account) (?:\w+ ){0,2}(?:bleibt|stays|remains) (?:\w+ ){0,2}(?:offen|open|bestehen)"
    r"|(?:konto|account) (?:bleibt|stays|remains)(?=[ .!]*$))(?!\w)"
)
# Below a mail only what touches the account or money can take anything back.
_MATTERS = of(
    r"\w*konto\w*|\w*konten|accounts?|\w*guthaben\w*|balances?|funds|geld\w*|money|\w*zahl\w*|pay\w*|refund\w*"
    r"|erstatt\w*|orders?|\w*bestell\w*|\w*kauf\w*|sell\w*|buy\w*|access\w*|zugriff\w*|zugang\w*|funktion\w*|features?"
    r"|karten?|cards?|transfers?|ueberweis\w*|withdraw\w*|inhalte\w*|content|shop\w*|listings?|angebote?|abos?|prime"
    r"|nutz\w*|used?|using|einloggen|anmelden|log in|sign in|sperr\w*|gesperrt|block\w*|suspen\w*|limit\w*|restrict\w*"
)


def doubtful(told: Sequence[Sentence], first: Sentence) -> bool:
    """Is there, in the sentence of the good news or behind it, an "only", a "but" or a "not" that may take from it?"""
    whole = " ".join(one.words for one in told if one.start >= first.start)
    if (own := _THEIRS.sub(" ", whole)) != whole:
        return _takes(_HARMLESS.sub(" ", own), good=True)
    signed = False
    for one in told:
        if one.start < first.start:
            continue
        words = _HARMLESS.sub(" ", without_footer(one.words))
        signed = signed or (one is not first and signs_off(words))
        if (not signed or _MATTERS.search(words)) and _takes(words, one is first):
            return True
    return False


def _takes(words: str, good: bool) -> bool:
    return bool(_HALF.search(words) or _BUT.search(words) or _NO.search(words)) or tells_of_loss(words, good)
