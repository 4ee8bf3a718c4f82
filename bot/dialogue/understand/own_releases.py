"""What the customer is said to have released: "Sie haben die TAN selbst freigegeben" is a reproach and no money back,
where "wir haben Ihr Konto freigegeben" opens it. Who is right it never knows."""

import re

from bot.dialogue.understand.memory import remembered
from bot.patterns import regex

# As long as the words that they take the place of: places in the text stay the same.
_MEANT = {"freigegeben": "autorisiert", "released": "approved"}
_OPENED = (
    r"\w{0,12}konto|konten|zugang|profil|shop|sperre|guthaben|auszahlung\w{0,2}|accounts?|access|balance|payout|funds"
)
_OTHERS = (
    r"dass|daß|that|sie|they|paypal|es|er|it|he|ist|is|was|wurden?|wird|werden|haben|ham|has|been|got|gets?|wieder"
    r"|wir|we|sei|seien|wäre|werde|info|nachricht|mail|bekommen?"
)
_VERB = r"(?P<verb>freigegeben|released)(?!\w)(?! (?:bekommen|gekriegt|kriegt|erhalten))"
_WORD = r"[^.!?;\s]{1,24} "
_ON = rf"(?:(?!(?:{_OPENED})(?!\w)){_WORD}){{0,9}}?"  # nothing that a company opens stands between
_I_ON = rf"(?:(?!(?:{_OPENED}|{_OTHERS})(?!\w))[^.!?;,\s]{{1,24}} ){{0,9}}?"
_DID = r"(?:hab|habe|hob|hätte|hätt|hatte|hast|hättest|soll|sollte)"
_SELF = r"(?<!von )(?:selbst|selber|eigenhändig|persönlich|höchstpersönlich|yourself)"
_APP = r"(?:in|über|mit|via) (?:der|ihrer|deiner|ihre|deine) (?:[\w-]{2,10}[ -])?\w{0,12}app,?"
_CODE = r"(?:[\w-]{0,8}tans?|pin|sicherheitscode|3d[ -]secure)"
_BY = r"(?:durch (?:sie|dich|mich)|von (?:mir|dir|ihnen (?:selbst|selber))|vom kunden)"
_OWN = (
    regex(rf"(?<!\w)(?:(?:ich|i|du) {_DID}|{_DID} (?:ich|i|du)) {_I_ON}{_VERB}"),
    regex(rf"(?<!\w)(?:ich|i|du) {_I_ON}{_VERB}(?= (?:hab|habe|hätte|hast|haben soll))"),
    regex(rf"(?<!\w)(?:i|you)(?:'ve| have| had)? (?:(?:already|also|just|yourself) )?{_VERB}"),
    regex(rf"(?<!\w)(?:sie|kunde|kundin) {_ON}(?:{_SELF}|{_APP}) {_ON}{_VERB}"),
    regex(rf"(?<!\w)(?:{_CODE}|{_BY}) {_ON}{_VERB}"),
    regex(rf"(?<!\w){_VERB}(?= {_ON}(?:by you|yourself)(?!\w))"),
)
# "Sie haben die Zahlung freigegeben" may be either; beside a refusal it is the customer's deed.
_EITHER = regex(rf"(?<!\w)(?:sie|ihnen|kunde|kundin) {_ON}{_VERB}")
_PAID_WITH = regex(
    r"(?<!\w)(?:zahlung(?:en)?|überweisung(?:en)?|transaktion(?:en)?|buchung(?:en)?|abbuchung(?:en)?|lastschrift|auftrag"
    r"|aufträge|bestellung|kauf)(?!\w)"
)
_REFUSED = regex(
    r"(?<!\w)(?:keine?n? (?:\w{1,12} )?(?:\w{0,4}erstattung|haftung|anspruch|geld)"
    r"|nichts? (?:\w{1,9} )?(?:\w{0,6}erstatte\w{1,2}|zurück\w{0,10}|haften)|lehnen|lehnt|abgelehnt|ablehnen"
    r"|fahrlässig\w{0,4}|nicht (?:erstatt\w{2,4}|haft\w{1,3}|möglich))(?!\w)"
)


@remembered
def without_own_release(words: str) -> str:
    """The small text, of the same length, in which what the customer released is called authorised."""
    if not any(one in words for one in _MEANT):
        return words
    either = _PAID_WITH.search(words) and _REFUSED.search(words)
    for rule in (*_OWN, *((_EITHER,) if either else ())):
        words = rule.sub(_renamed, words)
    return words


def _renamed(found: re.Match[str]) -> str:
    verb, start = found["verb"], found.start("verb") - found.start()
    return found[0][:start] + _MEANT[verb] + found[0][start + len(verb) :]
