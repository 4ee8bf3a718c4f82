"""Who collects, told as a correction in so many words: "das inkasso ist EOS und die wollen 180,20", "Falsch!
Inkassobüro: Infoscore". Only a firm of the directory takes the place of another so."""

import re

from bot.dialogue.questions.collector import listed, read_agency
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import demanded
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_COLLECTOR = r"(?:inkasso(?:büro|firma|unternehmen|dienst)?|(?:debt )?collector|collection agency|agency)"
_IS = r"(?:\s?:|,?(?: (?:ist|is|isch|war|was|woa|heißt|heisst|hoaßt|hoasst|hoast|nennt sich|is called|heisst doch)))"
_NAMED = regex(
    rf"(?<!\w)(?:(?<!kein )(?<!no )(?:(?:das|des|die|der|dös|the) )?{_COLLECTOR}{_IS}"
    r"|(?:der|dieser|the|this) (?:inkasso)?(?:brief|letter) (?:ist|is|war|was|kommt|kam|comes|came) (?:von|from)) "
    r"(?:(?:jetzt|doch|die|der|das|eigentlich|now|actually) ){0,2}(?!nicht |nich |not |net |kein)"
    r"(?P<name>[^\n.!?;,]{2,50})",
    re.I,
)
_CUT = regex(r"\s(?:nicht|nich|not|net|statt|und|and|aber|but|die|they)\s", re.I)


def told(scribe: Scribe, text: str) -> bool:
    """Takes the listed firm that is named so, and the one sum that they are said to want."""
    case = scribe.case
    if not claimed(case) or any(one.sending and one.to.kind == "collector" for one in case.letters):
        return False
    said = _NAMED.search(text)
    name = _CUT.split(said["name"], maxsplit=1)[0] if said else ""
    found = listed(scribe.desk.directory, f"{name} Inkasso") if name else None
    if found is None or "?" in text:
        return False
    read_agency(scribe, found.name)
    scribe.learn("collector_demands", True, source="assumed")
    sums = {one.money for one in topmost(text)}
    if len(sums) == 1 and demanded(spoken(text)):
        scribe.learn("claim_amount", sums.pop())
    return True
