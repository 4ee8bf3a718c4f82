"""Whether a text says that something came from a court. What the paper is for, and whose it is, it never knows."""

import re

from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.arrivals import came
from bot.dialogue.understand.austrian_courts import DELIVERED, SHORT, SUED, without_others
from bot.dialogue.understand.court_threats import without_threats
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.guardians import without_given
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.negations import denied
from bot.dialogue.understand.perplexed import AT_A_LOSS
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import any_of, lines, spoken, whole
from bot.patterns import regex

_WORDS = whole("""
    gericht; gerichts*; gerichtlich*; gricht; jericht*; amtsgericht*; bezirksgericht*; landgericht*; landesgericht*;
    handelsgericht*; mahngericht*; mahnbescheid*; mahnbescheit;
    vollstreckungsbescheid*; vollstreckung*; gerichtsvollzieher*; klage; mahnklage*; gelber (brief|umschlag);
    gelben (brief|umschlag); gelb; gelbe*; gelba; jelb*; göba*; göber*; court; yellow; court order;
    enforcement order*; order for payment; commandement de payer; office des poursuites; precetto esecutivo;
    ufficio (di |d')?esecuzion*;
    zahlungsbefehl*; zahligsbefehl*;
    zahligsbefähl*; zahlungsbefähl*; bailiff*; betreibung*; betreibig*; betriibig*; betribig*; payment order*;
    debt office*; lawsuit; judge; summons; förmliche zustellung
""")
_COURT = regex(rf"{_WORDS}|{SHORT}|{DELIVERED}|{SUED}")
# "Ohne Gericht", "vor Gericht gehen", "das Gericht ist mir zu teuer": no paper came.
_SPOKEN_OF = regex(
    r"(?<!\w)(?:ohne|without|vors?|zum|ans|beim|mit dem|with the|to|ins|auf das|übers|über das) (?:ein\w{0,2} |das "
    r"|dem |a |the )?"
    r"(?:(?:amts|bezirks|land|landes)?gericht|court)(?! (?:bekommen|gekommen|gekriegt|hat|schreibt|schickt|kam))(?!\w)"
    r"|(?<!\w)(?:gericht|court|klage)(?:sverfahren)? (?:ist|wäre|wird|is|would be)(?: \w{1,8}){0,2} (?:zu |too )"
    r"(?:teuer|stressig|viel|lang\w*|expensive|much)(?!\w)|(?<!\w)(?:kostet|kosten"
    r"|cost)(?: \w{1,8}){0,4} (?:gericht|court)(?!\w)"
)
# "Gerichtsweg 28" is where somebody lives.
_LIVES_THERE = regex(
    r"(?<!\w)(?:\w{0,10}gerichts?|gelbe\w?|yellow|court)[ -]?(?:str\.?|strasse|weg|platz|gasse|ring|allee|damm|berg"
    r"|steig|street|road|lane|square|avenue)(?!\w)"
    r"|(?<!\w)am (?:alten )?(?:amts|landes|land|bezirks)?gericht \d{1,4} ?[a-z]?(?=,| \d{5}(?!\d)|$)"
)
# "Kam was vom Amtsgericht, war aber für den Nachbarn".
_OF_OTHERS = regex(
    rf"(?:{_WORDS})(?!\w)[^.!?;]{{0,60}}?(?<!\w)(?:aber|nur|allerdings|jedoch|but|only)(?: (?:der|das|die|war|ist|is"
    r"|was|it|nur|only|was)){0,3} (?:wegen|für|fürn|an|gegen|über|for|about|to|against)"
    rf" (?:(?:mein|unser)\w{{0,2}}|de[nmr]|die|my|our|the|a|einen?) (?:\w{{1,12}} )?{PERSON}(?!\w)"
    r"(?! (?:mach|schreib|frag|kümmer|regel)\w{0,3}(?!\w))"
)
_NO_COURT = regex(
    r"(?<!\w)(?:nix|nichts|nicht|nich|kein|keine|keinen|keiner|nein|kei|nei|nüt|nöd|nid|koa|koan|koane|ka|kan|kane"
    r"|ned|net"
    r"|ne|nee|nö|no|not|nothing|never|noch nicht|nie|gar ?nix|gar ?nichts|\w{2,6}n't|white|weiß\w*"
    r"|weiss\w*)(?!\w)"
)
# "weiß" of knowing, not of an envelope; small letters have no ß.
_KNOWS = regex(
    r"(?<!\w)weiss(?= (?:nöd|nid|nit|nüd|ich|i|es|das|er|sie|man|keiner|niemand|nicht|nich|net|ned|nix|nichts|auch"
    r"|leider|gerade|grad|jetzt|noch|gar|doch|nur|von|ob|der geier|schon|mal)(?!\w))"
    r"|(?<!\w)(?:ich|man|er|keiner|niemand|wer|das) weiss(?!\w)"
)
_COURT_ASKED = regex(
    r"(?:kommt da|muss ich|is it|is this|is that|ist das|is das|am i"
    r"|was (?:ist|is|isn|issn|heisst|heißt|bedeutet|meinst|meinen|soll|sind)|wie sieht|wie erkenn\w*"
    r"|what(?:'s|s| is| does| are)|(?:gericht|klage|court) (?:wie|was|how|what|und dann))(?!\w)"
)
_UNSURE = regex(
    r"(?<!\w)(?:weiss (?:ich |es )?(?:nicht|nich)|not sure|keine ahnung"
    r"|don't know|dont know|no idea|ob|whether|droh\w*"
    r"|angedroht\w*|threat\w*|sonst|otherwise|angst|afraid|scared)(?!\w)"
)
# "Den Vollstreckungsbescheid vom 3.3.2023 hab ich nie bekommen": there is one.
_OF_A_DAY = regex(
    r"(?<!\w)(?:mahnbescheid|vollstreckungsbescheid|enforcement order)s? (?:vom|from|of|dated) (?:the |am |den )?\d"
)
CLAUSE = regex(r"(?<=\?)\s?|[.!;,]\s")
_ENVELOPE = regex(r"umschlag|envelope|brief|letter|post|[kc]ouvert|kuvert|^weiss")
_WHITE = any_of("""
    weiß; weiss; weißer; weisser; weißen; weißes; white; normal* (brief|umschlag|kuvert|couvert);
    (gewöhnlich*|stinknormal*) (brief|umschlag|kuvert|couvert); normal (letter|envelope|post); ganz normal*
""")

_AGO = r"(?:(?:letzte[sn]?|vorletzte[sn]?|last) (?:jahr|year)|vor (?:\w{2,8} )?jahren|damals|(?:\w{2,8} )?years? ago)"
_WAS = r"(?:war|waren|hatten?|gab|kam|kamen|bekam|hab|habe|was|were|had|got|came)"
# The paper came long ago; where only its bill was paid then, it came now.
_LONG_AGO = regex(
    rf"(?<!\w){_AGO},? (?:(?:ich|da|es|i|there|mir|we|wir) ){{0,2}}{_WAS}(?!\w)"
    rf"|(?<!\w){_WAS}(?: (?!be?zahlt|gezahlt|paid|pay|für|for|wegen|over|über)[^\s.!?;,]{{1,14}}){{0,4}} {_AGO}(?!\w)"
)
_DONE_WITH = regex(
    r"(?<!\w)(?:erledigt|vorbei|abgeschlossen|geklärt|bezahlt|zurückgenommen|eingestellt|settled|over|done|paid"
    r"|withdrawn|closed)(?!\w)"
)
_NOW = regex(r"(?<!\w)(?:jetzt|nun|heute|gestern|wieder|neu\w{0,2}|aktuell|now|today|yesterday|again|new)(?!\w)")


# "Nein moment, da kam was Gelbes", "ne warte, es war Paigo": the no is taken back, or mends what was said before.
_TAKEN_BACK = regex(
    r"^\W{0,3}(?:nein|nee?|nö|no|ach|oh)\W{1,3}(?:warte?|wart mal|moment|wait|sorry|quatsch|stopp?|halt|falsch)\b"
    r"\W{0,3}|^\W{0,3}(?:nicht|not) [\w&.-]{2,20},? (?:sondern|but)\b",
    re.I,
)


def takes_back(text: str) -> bool:
    """Does it begin with a no that is none?"""
    return _TAKEN_BACK.search(text) is not None


@remembered
def court(text: str) -> bool | None:
    """Did something come from a court? False where the text says no, or speaks of a white envelope; None where it
    says nothing, or only asks, or tells of what is past an objection; no street of that name counts."""
    if beyond(text):
        return None
    text = _TAKEN_BACK.sub("", text)
    words = _no_paper(spoken(text))
    if _DONE_WITH.search(words) and not _NOW.search(words) and any(map(_came_long_ago, CLAUSE.split(words))):
        return False  # "letztes Jahr war mal was vom Gericht, ist erledigt"
    seen = _KNOWS.sub(" ", words)
    every = [one for line in lines(text) for one in CLAUSE.split(_no_paper(spoken(line)))]
    clauses = [clause for clause in every[:80] if _COURT.search(clause)]
    if not clauses:
        return False if _WHITE.search(seen) and _ENVELOPE.search(seen) else None
    told = [_told(clause) for clause in clauses]
    if True in told:
        return True
    return False if False in told or yes_no(CLAUSE.split(words, maxsplit=1)[0]) is False else None


def _came_long_ago(clause: str) -> bool:
    return bool(_LONG_AGO.search(clause) and _COURT.search(clause))


# "Mahnbescheid da und Widerspruch hab ich noch nicht gemacht": the no is of what is still to be done.
_STILL_TO_DO = regex(
    r"(?<!\w)(?:wie?derspr[uo]ch|einspruch|rechtsvorschlag|objection|formular|antwort)(?: (?:hab|habe|haben|ich|wir"
    r"|i|we)){0,3}"
    r" (?:noch |bisher )?(?:nicht|nich|ned|net|nie|not)(?: [^\s.!?;,]{1,12}){0,3}"
    r"|(?<!\w)(?:ich|hab|habe|i|we|wir)(?: (?:hab|habe|haben|have|ich|wir|aber|dem|noch|bisher)){0,4}"
    r" (?:nicht|nich|ned|net|nichts|nix|not|haven't)(?: [^\s.!?;,]{1,12}){0,3}?"
    r" (?:widersprochen|wiedersprochen|geantwortet|reagiert|ausgefüllt|abgeschickt|objected|answered|replied"
    r"|reacted)(?!\w)"
    # "Mahnbescheid von Otto und nie was bestellt", "… und hab noch nichts gemacht"
    r"|(?<!\w)(?:nie|niemals|nicht|nich|nichts|nix|never|not|nothing|haven't|didn't|kein\w{0,2})"
    r"(?: (?!mahn|\w{0,12}gericht|vollstr|court|brief|post|letter)[^\s.!?;,]{1,12}){0,3} (?:bestellt|gekauft|gemacht"
    r"|unternommen|getan|(?:be|ge)zahlt|reagiert|abgeschlossen|unterschrieben|geschuldet|verstanden|ordered|bought|done"
    r"|paid|signed|owed|understood)(?!\w)"
)


@remembered
def _no_paper(words: str) -> str:
    words = _STILL_TO_DO.sub(" ", words)
    words = _LIVES_THERE.sub(" ", without_others(without_threats(words)))
    return without_given(_OF_OTHERS.sub(" ", _SPOKEN_OF.sub(" ", words)))


def _told(clause: str) -> bool | None:
    rest = AT_A_LOSS.sub(" ", clause)
    clause = rest if _COURT.search(rest) else clause
    if clause.endswith("?") or _COURT_ASKED.match(clause) or (_UNSURE.search(clause) and not came(clause)):
        return None
    there = came(clause) or _OF_A_DAY.search(clause) is not None
    return there or not denied(_KNOWS.sub(" ", clause), _COURT, _NO_COURT)
