"""The ways on which a letter may go out, as people name them. Whether it went it never knows."""

import re

from bot.case import Way
from bot.dialogue.understand.text import any_of, folded
from bot.patterns import regex

_WAYS: tuple[tuple[Way, re.Pattern[str]], ...] = (
    (
        "form",
        any_of("""
        kontaktformular*; formular*; online-formular; webformular; contact form; web form; webform; the form; form;
        in-app; uploaded; *chat; ticket*; hochgeladen; online (eingereicht|gestellt|ausgefüllt|abgeschickt);
        submitted online
    """),
    ),
    (
        "email",
        any_of("""
        e-mail*; email*; mail; mails; gemailt; gmailt; mailed; e mail; emailed; mailen
    """),
    ),
    ("fax", any_of("fax; gefaxt; faxed; faxe; faxen; telefax")),
    (
        "hand",
        any_of("""
        persönlich (abgegeben|vorbeigebracht|übergeben|hin*); persönlich; abgegeben; vorbeigebracht; übergeben;
        by hand; in person; hingebracht; per bote*; selbst hingebracht; gerichtsbriefkasten; nachtbriefkasten;
        dropped (it )?off; (beim|am|im) (* )?*gericht (* )?(* )?(* )?(* )?(eingeworfen|eingeschmissen|abgegeben|
        geschmissen|geworfen); eingeworfen (am|beim|im) *gericht; (selbst|selber) hingefahren;
        briefkasten (vom|des|beim|am) (* )?*gericht*; in the court's *
    """),
    ),
    (
        "post",
        any_of("""
        poscht; einschreiben; eingschrieb*; eingeschrieb*; iigschrib*; einwurf*; einwurfeinschreiben;
        in the (mail|mailbox|letterbox); post; postweg; per brief;
        als brief; posted; eingeworfen; eingeschmissen; in den (gelben )?kasten;
        briefkasten; postkasten; postbox; registered; recorded delivery;
        signed for; first class; by letter; by post; zur post; deutsche post
    """),
    ),
)
# In small letters, however it is spaced.
_ON_A_SLIP = r"(?<!\w)[a-z]{2}(?: ?\d){9} ?[a-z]{2}(?!\w)|(?<![\w.])\d\d\.\d\d\.\d{6}\.\d{8}(?![\w.]\d)"
_LETTERS_NUMBER = regex(_ON_A_SLIP)
TRACKING = regex(
    rf"{_ON_A_SLIP}"
    r"|(?<!\w)(?:sendungs|paket|tracking)[ -]?(?:nummer|nr|number|no)?\.? ?:? ?(?=\d)[\d .-]{8,28}(?!\w)"
)
_LABEL = regex(r"[,;]? ?(?<!\w)(?:sendungs|tracking|paket)[ -]?(?:nummer|nr|number|no)?\.? ?:?[ .,]*$")


def tracking_numbers(text: str) -> tuple[str, ...]:
    """The numbers of posted letters in the text, as they are printed on a slip."""
    return tuple(number for _, number in slips(text))


def slips(text: str) -> list[tuple[int, str]]:
    """The same, each with its place in the text in small letters."""
    return [(one.start(), "".join(one[0].split()).upper()) for one in _LETTERS_NUMBER.finditer(folded(text))]


def without_number(words: str) -> str:
    """Spoken words, less the number under which a letter is tracked."""
    return _LABEL.sub(" ", TRACKING.sub(" ", words))


_TRACKED: tuple[Way, re.Pattern[str]] = ("post", TRACKING)
_NO_WAY = regex(
    r"(?<!\w)(?:per|mit|by) (?:post|fax|e-?mail|mail) (?:geht|klappt|kann ich|works)(?: \w{1,4}){0,2}"
    r" (?:nicht|nich|not)(?!\w)"
    r"|(?<!\w)(?:post|fax|einschreiben) ist (?:mir |uns )?(?:zu |so )?(?:teuer|kompliziert|umständlich)(?!\w)"
    r"|(?<!\w)(?:fax\w{0,6}|e-?mails?|mail|post|drucker|printer)(?: (?:hab\w?|habe|have|gibt'?s|geht|do))"
    r"(?: (?:ich|i|es|wir))? (?:leider )?(?:nicht|keins?|keinen?|net|ned|not|none)(?!\w)|"
    r"(?<!\w)(?:no|kein(?:e|en)?|nicht per|not by|ohne|kein eigenes"
    r"|statt(?: per)?|instead of) (?:fax\w*|e-?mail\w*|mail|post|einschreiben"
    r"|drucker|formular|form)"
    r"|(?<!\w)(?:e-?)?mails?(?: \w{1,8}){0,2} (?:gelöscht|deleted)(?!\w)"
    r"|(?<!\w)deleted (?:\w{1,8} ){0,3}(?:e-?)?mails?(?!\w)"
)


def ways(text: str) -> tuple[Way, ...]:
    """The ways of sending that the text offers, in its order, each once; refused ones are left out."""
    words = _NO_WAY.sub(" ", folded(text))
    places = [(match.start(), way) for way, pattern in (*_WAYS, _TRACKED) for match in pattern.finditer(words)]
    found = tuple(dict.fromkeys(way for _, way in sorted(places)))
    if "form" in found and not {"post", "fax", "hand"}.isdisjoint(found) and not _INTO_A_FORM.search(words):
        found = tuple(way for way in found if way != "form")  # "das Formular per Einschreiben los"
    if "hand" in found and "post" in found and not _IN_PERSON.search(words):
        return tuple(way for way in found if way != "hand")  # "abgegeben" with a parcel's number
    return found


_INTO_A_FORM = regex(
    r"(?<!\w)(?:(?:per|über|übers|via|ins?|through|by|using) (?:\w{1,5} )?form\w*|\w*chat|ticket\w*|in-app)(?!\w)"
    r"|(?:kontakt|contact|online|web)[ -]?form|online|hochgeladen|uploaded"
)
_IN_PERSON = regex(
    r"(?<!\w)(?:persönlich|by hand|in person|per bote|selbst hin|\w{0,10}gericht\w{0,14}|court|nachtbrief)"
)


def came_in(text: str) -> bool:
    """Is it told that something came on such a way: "grad kam ne mail von amazon"?"""
    return bool(_CAME_IN.search(folded(text)))


_CAME_IN = regex(
    r"(?<!\w)(?:kam|kamen|gekommen|bekommen|bekam|erhalten|gekriegt|got|received|came|schreib(?:t|en)|schrieb(?:en)?"
    r"|geschrieben|wrote|writes)(?!\w)|(?<!\w)(?:mail|e-?mail|fax) (?:von|vom|from)(?!\w)"
)
