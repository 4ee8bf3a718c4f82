"""That a bank ended an account at once, that it is shut already, and that the card is dead. Whether the bank may do so
it never says."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_FEW = r"(?:[^\s!?;,]{1,14} ){0,4}?"
_AT_ONCE = regex(
    r"(?<!\w)(?:fristlos\w{0,3}|mit sofortiger wirkung|with immediate effect|effective immediately"
    r"|ohne (?:jede )?(?:frist"
    r"|kündigungsfrist)|without (?:any )?notice|(?:terminated|closed|ended) (?:it )?immediately)(?!\w)"
    rf"|(?<!\w)(?:konto|account|kündigung|ge?kündigt|schluss) {_FEW}(?:ab sofort|per sofort|sofort)(?!\w)"
    rf"|(?<!\w)(?:ab|per) sofort {_FEW}(?:ge?kündigt|zu|dicht|geschlossen|beendet|schluss)(?!\w)"
)
_ANSWERED = regex(
    r"\W*(?:(?:na|ja|also|halt|gleich|das gilt|das konto|is|ist|it's) ){0,3}(?:ab |per )?(?:sofort|immediately"
    r"|right away)\W*"
)
_NO = regex(r"(?<!\w)(?:nicht|nich|keine?|ob|falls|wenn|will|möchte|not|if|whether|no)(?!\w)|n't(?!\w)")
_NEAR = 30
_SHUT = regex(
    r"(?<!\w)(?:konto|account) (?:auch |schon |komplett )?(?:gesperrt|eingefroren|dicht|blocked|locked|frozen)(?!\w)|"
    rf"(?<!\w)(?:konto|account) (?:ist|is|war|was) {_FEW}(?:zu|dicht|gesperrt|geschlossen|eingefroren|blockiert|tot"
    rf"|closed|shut"
    r"|locked|blocked|frozen)(?!\w)(?! zum| am \d| bis| on | by )"
    rf"|(?<!\w)(?:komm\w{{0,2}}|kumm) {_FEW}(?:nicht|nich|net|nimmer) (?:mehr )?(?:rein|ran|dran|ins konto"
    rf"|in die app|ans (?:geld"
    r"|konto)|an mein)"
    rf"|(?<!\w)(?:app|login|online-?banking|banking) {_FEW}(?:geht|funktioniert|gehn|tut) {_FEW}(?:nicht|nich|net"
    rf"|nimmer)(?!\w)"
    r"|(?<!\w)(?:can't|cannot|can not|couldn't) (?:even |any ?more )?(?:log in|get in|access|get at)(?!\w)"
    r"|(?<!\w)locked (?:me )?out"
)
# "Gekündigt und gesperrt": done, both of it.
_ENDED_AND_SHUT = regex(
    rf"(?<!\w)ge?kündigt (?:und|u\.|&) {_FEW}(?:gesperrt|eingefroren|dichtgemacht)(?!\w)"
    rf"|(?<!\w)(?:gesperrt|eingefroren) (?:und|u\.|&) {_FEW}ge?kündigt(?!\w)"
    rf"|(?<!\w)(?:closed|terminated) and {_FEW}(?:blocked|locked|froze|frozen)(?!\w)"
    rf"|(?<!\w)(?:blocked|locked|froze|frozen) and {_FEW}(?:closed|terminated)(?!\w)"
    r"|(?<!\w)gesperrt (?:haben|hat|ham|hams|ist|is|isses) (?:\w{1,4} ){0,3}(?:schon|bereits)(?!\w)"
)
_NOT_YET = regex(
    r"(?<!\w)(?:wird|werden|soll|sollte|noch nicht|nicht|kein\w{0,2}|falls|wenn|ob|dann|will be|not|if|when"
    r"|still open)(?!\w)|\?"
)
_CARD = regex(
    rf"(?<!\w)(?:\w{{0,8}}karten?|(?:debit |credit |bank )?cards?) {_FEW}(?:(?:geht|gehen|funktioniert|funktionieren"
    rf"|tut|klappt)"
    rf" {_FEW}(?:nicht|nich|net|nimmer|ned)|gesperrt|tot|abgelehnt|blocked|dead|declined|(?:doesn't|does not|won't"
    rf"|don't|not) {_FEW}"
    r"work\w*|stopped working)(?!\w)"
)
_OTHER_CARD = regex(
    r"(?<!\w)(?:visitenkarte\w{0,2}|geschenkkarte\w{0,2}|gift|sim-?karte|(?:andere|neue) karte|other card)(?!\w)"
)


def at_once(text: str, asked: bool = False) -> bool:
    """Is the account said to end at once? `asked`: as an answer to when it ends."""
    words = spoken(text)
    found = _AT_ONCE.search(words) or (_ANSWERED.fullmatch(words) if asked else None)
    return (
        found is not None and "?" not in words and not _NO.search(words[max(0, found.start() - _NEAR) : found.start()])
    )


def shut_already(text: str) -> bool:
    """Is it said that the account is shut, or cannot be entered, now?"""
    words = spoken(text)
    both = _ENDED_AND_SHUT.search(words)
    if both and not _NOT_YET.search(both[0]):
        return True
    return any(_SHUT.search(part) and not _ahead(part) for part in _PARTS.split(words))


def card_dead(text: str) -> bool:
    """Is it said that the card no longer works?"""
    words = spoken(text)
    return _CARD.search(words) is not None and not _OTHER_CARD.search(words) and "?" not in words


def only_the_card(clause: str, sentence: str) -> bool:
    """Is it the card that no longer works, and not the account beside it?"""
    beside = _ACCOUNT.search(spoken(clause)) or _BOTH.search(spoken(sentence))
    return card_dead(clause) and beside is None


_BOTH = regex(
    r"(?<!\w)(?:\w{0,10}konto|account) (?:und|and|&|sowie) (?:die |auch die |the |my |meine )?\w{0,8}(?:karte|card)"
)
_ACCOUNT = regex(r"(?<!\w)(?:\w{0,10}konto|account|alles|everything|beides|both)(?!\w)")


def _ahead(part: str) -> bool:
    return _NOT_YET.search(_SHUT_WORDS.sub(" ", part)) is not None


_SHUT_WORDS = regex(
    r"(?<!\w)(?:nicht|nich) (?:mehr )?(?:rein|ran|dran|ins konto|in die app|ans (?:geld|konto)|an mein)"
    r"|(?<!\w)(?:geht|funktioniert|tut) (?:\w{1,8} ){0,2}(?:nicht|nich)(?!\w)"
)
_PARTS = regex(r"(?<!\d)[.!;,\n]\s|\n|(?<!\w)(?:und|aber|and|but)(?!\w)")
