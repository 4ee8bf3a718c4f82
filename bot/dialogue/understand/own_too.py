"""That the account of who writes for somebody else is shut, too. Why, it never knows."""

from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_ACCOUNT = r"(?:\w{0,12}konto|account|acc|profil|profile|zugang|amazon|paypal|ebay|otto)"
_MINE = (
    rf"(?:meins|mein (?:eigenes )?(?!{PERSON}(?!\w))(?:\w{{2,12}}[ -])?{_ACCOUNT}|mich|ich bin|bei mir|mine|me"
    rf"|my (?:own )?(?:\w{{2,12}} )?{_ACCOUNT}|i'm|i am)"
)
_SHUT = r"(?:zu|dicht|gesperrt|zugemacht|dichtgemacht|blockiert|geschlossen|weg|blocked|banned|closed|locked|suspended)"
_TOO = r"(?:auch|ebenfalls|genauso|gleich mit|too|also|as well)"
_OWN_TOO = regex(
    rf"(?<!\w){_MINE}(?!\w)[^.!?\n]{{0,40}}(?<!\w){_TOO}(?!\w)[^.!?\n,;]{{0,20}}(?<!\w){_SHUT}(?!\w)"
    rf"|(?<!\w)auch (?:noch )?(?:meins|mein (?:eigenes )?{_ACCOUNT})(?!\w)[^.!?\n]{{0,20}}(?<!\w){_SHUT}(?!\w)"
    rf"|(?<!\w)(?:blocked|banned|closed|locked|suspended) {_MINE} {_TOO}(?!\w)"
    rf"|(?<!\w){_MINE} (?:is|was|got|has been) (?:\w{{2,8}} )?{_SHUT} {_TOO}(?!\w)"
)


def own_too(text: str) -> bool:
    """Is it told that the writer's own account is shut as well?"""
    return _OWN_TOO.search(spoken(text)) is not None
