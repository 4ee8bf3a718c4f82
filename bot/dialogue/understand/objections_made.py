"""Other words for an objection that is made: given to whoever brought the paper, stamped at the court, confirmed by the
office; and one that was only said on the telephone. Whether one is due it never knows."""

from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_REMEDY = regex(r"(?<!\w)(?:wie?derspr\w+|einspr\w+|ii?spr[au]\w+|rechtsvorschl\w+|rächtsvorschl\w+|objection)(?!\w)")
_PARTS = regex(r"[\n!?;,.\s](?:(?<=[\n!?;,])|(?<=\.)(?<!\d\.)|(?<=\s)(?:und|and|dann|then|aber|but)\s)")
# Words of a plan, a question or a no.
UNDONE = (
    r"nicht|nich|net|ned|nöd|nid|noch|nie|kein\w*|koan\w*|muss|müsste\w*|soll|sollte|sött|kann|könnt\w*|chan|cha|will|wott"
    r"|werde|wird|würd\w*|hätt\w*|wann|wänn|wie|wo|was|wohin"
    r"|(?<!heute )(?<!heut )(?<!gestern )(?<!am )morgen|morgn|moagn|morn|später|wenn|ob|falls|not|yet|never"
    r"|must|should|can|could|will|would|tomorrow|later|when|how|where|what|if|haven't|didn't"
)
_NOT_DONE = regex(rf"(?<!\w)(?:{UNDONE}|no|muss\w*|soll\w*|sött\w*|wü\w{{0,3}}|geh\w*|\w{{0,4}}mail\w*)(?!\w)")
_IN = r"(?: [^\s.!?;,]{1,14}){0,5}"
_GIVEN = r"(?:[ao]bg[ea]?b(?:e?n|e?m)|eingebracht|eibracht|eingereicht)"
_MADE = regex(
    rf"(?<!\w)(?:is|ist|isch|san|sind|hab\w?|hob|ham|han|hani|wurde){_IN} {_GIVEN}(?!\w)"
    rf"|(?<!\w){_GIVEN} (?:hab\w?|hob|worden|wordn)(?!\w)"
    rf"|(?<!\w)(?:is|ist|isch|wurde|ging|was){_IN} (?:bestätigt|eingetragen|vermerkt|confirmed)(?!\w)"
    rf"|(?<!\w)(?:is|ist|isch|wurde|ging|was){_IN} (?:zur|auf die) post(?!\w)"
    r"|(?<!\w)(?:is|ist|isch|liegt|war) (?:\w{1,9} ){0,2}(?:bei|auf) der post(?!\w)"
)
_STAMP = regex(
    r"(?<!\w)(?:eingangs|einlauf)stempel (?:is |ist )?(?:vom |am )?(?:\d|drauf|da|oben|vorhanden)"
    r"|(?<!\w)stempel (?:is |ist )?(?:drauf|oben|bekommen|kriegt|kriagt|gekriegt|erhalten)(?!\w)"
)
_HANDED_IN = regex(
    r"(?<!\w)(?:beim|am|im) (?:\w{0,12}gericht|bg)(?: [^\s.!?;,]{1,14}){0,3}"
    r" (?:(?:abgegeben|eingereicht|eingebracht|eingeworfen)|(?P<plan>[ao]bg[ea]?b(?:e?n|e?m)))(?!\w)"
)
_DELIVERER = regex(
    r"(?<!\w)(?:pöstl\w*|pöschtl\w*|pöschtler\w*|briefträger\w*|postbot\w*|zusteller\w*|überbringer\w*|weibel"
    r"|betreibungsbeamt\w*|postman|mailman|post(?:al)? worker)(?!\w)"
)
_RAISED = r"(?:gmacht|gemacht|erhoben|erklärt|eingelegt|angemeldet|verlangt|made|raised)"
# "Unterschrieben" alone may be no more than the receipt.
_SAID = regex(rf"(?<!\w)(?:{_RAISED}|unterschrieben|underschribe|gesagt|gseit|angekreuzt|signed|told|said)(?!\w)")
_IT = regex(rf"(?<!\w)(?:ihn|ne|den|das|dä|es|it)(?!\w)[^.!?;]{{0,50}}(?<!\w){_RAISED}(?!\w)")
_ON_IT = regex(
    r"(?<!\w)(?:steht|stoht|stands|noted) (?:\w{1,8} ){0,2}(?:auf|uf|im|on) (?:\w{1,4} )?(?:doppel|zahlungsbefehl)\w*"
)
_BY_PHONE = regex(r"(?<!\w)(?:telefon\w*|telephon\w*|angerufen|aaglüte|agrüeft|phone\w*|called|per anruf)(?!\w)")


def made(text: str) -> bool:
    """Does a part of the text say so? No plan, no question, and nothing that went by mail."""
    if _STAMP.search(spoken(text)) and _REMEDY.search(spoken(text)) and not _undone(text):
        return True
    if any(_REMEDY.search(spoken(part)) and _says_made(part) for part in _PARTS.split(text)):
        return True
    return handed_in(text)


def handed_in(text: str) -> bool:
    """Was it handed in at the court, whatever else went to whom?"""
    return any(_at_court(part, text) for part in _PARTS.split(text))


def _at_court(part: str, text: str) -> bool:
    """ "So, beim gericht abgebn, eingangsstempel 9.12.": a form of the verb that may be a plan needs the stamp."""
    found = _HANDED_IN.search(spoken(part)) if not _undone(part) else None
    return found is not None and (not found["plan"] or _STAMP.search(spoken(text)) is not None)


def given_to_deliverer(text: str) -> bool:
    """Was it made to whoever brought the paper, as in Switzerland it may be?"""
    if not _DELIVERER.search(spoken(text)) or "?" in text:
        return False
    parts = [part for part in _PARTS.split(text) if not _undone(part)]
    if _REMEDY.search(spoken(text)):
        return any(_SAID.search(spoken(part)) for part in parts) and not _gossip(parts)
    return any(_DELIVERER.search(spoken(part)) and _IT.search(spoken(part)) for part in parts) or (
        not _undone(text) and _ON_IT.search(spoken(text)) is not None
    )


def by_phone(text: str) -> bool:
    """Was it only said on the telephone?"""
    words = spoken(text)
    named = _REMEDY.search(words) and _BY_PHONE.search(words) and _SAID.search(words)
    return bool(named) and not _undone(text)


def _gossip(parts: list[str]) -> bool:
    """Is all that is done what the deliverer did or said?"""
    return all(_THEIRS.search(spoken(part)) for part in parts if _SAID.search(spoken(part)))


_THEIRS = regex(
    rf"{_DELIVERER.pattern} (?:hat|het|hät|sagt|says|said|told)(?!\w)"
    r"|(?<!\w)(?:er|he) (?:hat|het|hät|sagt|said|told)(?!\w)"
)


def _says_made(part: str) -> bool:
    return not _undone(part) and bool(_MADE.search(spoken(part)) or _MADE.search(plain(part)))


def _undone(text: str) -> bool:
    return "?" in text or _NOT_DONE.search(spoken(text)) is not None
