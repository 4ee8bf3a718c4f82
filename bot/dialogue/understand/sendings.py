"""What the person says of sending letters: which, how, when, or not yet. Whether they arrived it never knows."""

import re
from dataclasses import dataclass
from datetime import date

from bot.case import Way, When
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.days import day
from bot.dialogue.understand.text import any_of, clean, folded, spoken


@dataclass(frozen=True)
class SendingSaid:
    """`everything`: all letters that lie ready; otherwise `letters` names those that went out. `day` None: not said.
    `not_yet`: nothing went out so far."""

    everything: bool
    letters: tuple[str, ...]
    way: Way | None
    day: When | None
    not_yet: bool


_WAYS: tuple[tuple[Way, re.Pattern[str]], ...] = (
    (
        "form",
        any_of("""
        kontaktformular*; formular*; online-formular; webformular; contact form; web form; webform; the form; form;
        in-app; uploaded; hochgeladen
    """),
    ),
    (
        "email",
        any_of("""
        e-mail*; email*; mail; mails; gemailt; mailed; e mail; emailed; mailen
    """),
    ),
    ("fax", any_of("fax; gefaxt; faxed; faxe; faxen; telefax")),
    (
        "hand",
        any_of("""
        persönlich (abgegeben|vorbeigebracht|übergeben|hin*); persönlich; abgegeben; vorbeigebracht; übergeben;
        by hand; in person; hingebracht; per bote*; selbst hingebracht; gerichtsbriefkasten; nachtbriefkasten;
        dropped (it )?off
    """),
    ),
    (
        "post",
        any_of("""
        einschreiben; einwurf*; einwurfeinschreiben; post; postweg; per brief; als brief; posted;
        in den briefkasten; briefkasten; registered; by letter; by post; zur post; deutsche post
    """),
    ),
)
_NO_WAY = re.compile(
    r"(?<!\w)(?:no|kein(?:e|en)?|nicht per|not by|ohne|kein eigenes"
    r"|statt(?: per)?|instead of) (?:fax\w*|e-?mail\w*|mail|post|einschreiben"
    r"|drucker|formular|form)"
)
_SENT = any_of("""
    raus; rausgeschickt; zur post (gebracht|gegeben); (ist|sind) unterwegs; abgeschickt; abgesendet; abgesandt;
    geschickt; gesendet; versandt; versendet; verschickt;
    losgeschickt; eingeworfen; abgegeben; weggeschickt; aufgegeben; gefaxt; gemailt; sent; mailed; emailed; posted;
    faxed; dispatched; submitted; sended; habs gemacht; hab's gemacht; hab ich gemacht; habe ich gemacht;
    (ist|sind|is|alles|beide|alle|schon) (alles |alle |beide )?weg; weg damit; ist erledigt; done; all done;
    i did it; went out; gone out; is out; are out; rausgegangen; rausgehauen; vorbeigebracht; hingebracht;
    verschikt; abgeschikt; geschikt; eingereicht; hochgeladen; übergeben; (ab|raus|weg|los|ein|fort|hin)?gschickt;
    eingeschmissen; eingesteckt; (im|in den|in die) (briefkasten|post) (geworfen|gesteckt|gegeben); auf der post;
    bei der post (abgegeben|aufgegeben|gewesen); zur post getragen; auf die post (gebracht|gegeben|getragen)
""")
_PER = re.compile(
    r"(?<!\w)(?:per|via|by|als|mit|über(?: das)?) (?:e-?mail|mail|fax"
    r"|post|einschreiben|brief|kontaktformular|formular|letter|form"
    r"|hand|the form|registered)"
)
_LETTER = re.compile(r"(?<!\w)[lL]\d{1,2}(?!\w)")
_ALL = any_of("""
    alles; alle; alle beide; beide; beides; both; all; everything; sämtliche; die briefe; all of them
""")
_NOT_YET = any_of("""
    noch (nicht|nich|net|ned|nix|nichts|keine*|gar nicht|gar nichts); not yet; noch nicht raus;
    (nicht|nich|net|ned) (ab|raus|weg|los|ver|fort)?(ge|g)?schickt; (nicht|nich|net|ned) zur post;
    (nicht|nich|net|ned) (raus|gesendet|abgesendet|versandt|eingeworfen|aufgegeben|gefaxt|gemailt|abgegeben);
    (haven't|havent|have not|didn't|did not) (yet|sent|send|mail*|post*|done|do|get|had); not sent; nothing sent;
    (schick*|mach*|send*|gehe|geh|geht) (ich |das |es )?(das |es |sie |alles )?(morgen|morgn|später|gleich|nachher);
    (schick*|mach*|send*) (ich |das |es )?(das |es |alles )?(heute abend|am montag|tomorrow|later);
    (will|i'll|gonna|going to) (send|do|mail|post); vergessen; forgot; keine zeit; geht morgen raus; morgen raus;
    kommt noch; kann (ich )?(nicht|nich) (schicken|drucken|senden)
""")
_BUT_SENT = any_of("""
    (grad|gerade|eben|jetzt|nun); just (sent|now|mailed);
    (jetzt|inzwischen) (aber )?
""")
_THEIRS = re.compile(
    r"(?<!\w)(?:die|amazon|sie|they|inkasso|firma|he|she|haben mir|hat mir) (?:\w{1,12} ){0,2}(?:geschickt"
    r"|gesendet|sent|verschickt|zugeschickt)"
    r"|(?<!\w)(?:konto|geld|account|guthaben|passwort|zugang|mein geld) (?:ist|is) (?:\w{1,9} )?weg"
)
_CLAUSES = re.compile(r"[,;]\s|\s(?:und|aber|and|but)\s|\.\s")


def ways(text: str) -> tuple[Way, ...]:
    """The ways of sending that the text offers, in its order, each once; refused ones are left out."""
    words = _NO_WAY.sub(" ", folded(text))
    places = [(match.start(), way) for way, pattern in _WAYS for match in pattern.finditer(words)]
    return tuple(dict.fromkeys(way for _, way in sorted(places)))


def sending(text: str, today: date) -> SendingSaid | None:
    """What the text says of letters being sent; None where it says nothing of it."""
    words = spoken(text)
    if _THEIRS.search(words) or not _about_sending(words):
        return None
    gone, waiting = _letters(text)
    named = bool(gone or waiting)
    if not gone if named else _not_yet(words):
        return SendingSaid(False, (), None, None, True)
    way = next(iter(ways(text)), None)
    return SendingSaid(
        (not gone and not waiting) or bool(_ALL.search(words) and not waiting), gone, way, day(text, today), False
    )


def _about_sending(words: str) -> bool:
    if _SENT.search(words) or _PER.search(words) or _NOT_YET.search(words) or _LETTER.search(words):
        return True
    return yes_no(words) is False and len(words.split()) <= 3


def _not_yet(words: str) -> bool:
    if yes_no(words) is False and not _SENT.search(words):
        return True
    sent_after_all = (
        _SENT.search(words) and _BUT_SENT.search(words) and not re.search(r"noch (?:nicht|nich|nix)|not yet", words)
    )
    return bool(_NOT_YET.search(words)) and not sent_after_all


def _letters(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers of the letters that went out, and of those that did not, clause by clause."""
    gone: dict[str, None] = {}
    waiting: dict[str, None] = {}
    for clause in _CLAUSES.split(clean(text)):
        named = dict.fromkeys(number.upper() for number in _LETTER.findall(clause))
        (waiting if _not_yet(spoken(clause)) else gone).update(named)
    return tuple(number for number in gone if number not in waiting), tuple(waiting)
