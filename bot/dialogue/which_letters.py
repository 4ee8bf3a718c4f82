"""Which of the letters somebody means who tells that they are out: "den ersten", "die Auskunft", "den anderen"; and
what is told of each by itself."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from bot.case import Case, Letter, Way, When
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.sending_plans import weekday_ahead
from bot.dialogue.understand.sending_slips import at_the_slip
from bot.dialogue.understand.sendings import SendingSaid, bare_number, sending, ways
from bot.dialogue.understand.text import spoken, words
from bot.dialogue.understand.ways_said import ways_apart
from bot.patterns import regex

_INKASSO = regex(r"inkasso|collector|collection")
_THE = r"(?<!\w)(?:(?:den|der|die|das|dem|the) )?"
_LETTER = r"(?: (?:brief|letter|one|mail))?(?!\w)"
_ORDINALS = tuple(
    regex(
        rf"{_THE}(?:{words}){_LETTER}(?!,? (?:{MONTH}|mal|time|feiertag|weihnacht\w*|advent)(?!\w))"
        r"(?<!am ersten)(?<!zum ersten)(?<!am zweiten)(?<!am dritten)",
        re.I,
    )
    for words in (
        r"erste[nrs]?|first|1\.(?= (?:brief|letter)(?!\w))",
        r"zweite[nrs]?|second|2\.(?= (?:brief|letter)(?!\w))",
        r"dritte[nrs]?|third|3\.(?= (?:brief|letter)(?!\w))",
    )
)
_OTHER = regex(
    r"(?<!\w)(?:(?:den|der|die|das|the) (?:andere[nrs]?|other)(?: (?:brief|letter|one))?|den andern(?: brief)?"
    r"|other (?:letter|one))(?!\w)(?! (?:(?:hab|habe) ich )?(?:noch |aber )?(?:nicht?|net|ned|not)(?!\w))",
    re.I,
)
_REST = regex(
    r"(?<!\w)(?:(?:(?:den|der|the) )?rest|die (?:anderen|andern|übrigen|restlichen)(?: (?:beiden|zwei|drei))?"
    r"|the (?:others|other (?:two|three)))(?!\w)(?: briefe?| letters)?",
    re.I,
)
# "Alles raus bis auf L2", "both except L2": the others are meant.
_ALL_BUT = regex(
    r"(?<!\w)(?:alles?|beide|both|all|everything)(?P<told>(?: (?!L\d)[^\s,.;]{1,16}){0,5}?),? "
    r"(?:bis auf|au(?:ß|ss)er|ohne|nur nicht|except(?: for)?|but(?: not)?|apart from) (?:den |die |das |the )?"
    r"(?P<but>L\d{1,2}(?:(?:, | und | and )L\d{1,2})*)(?!\w)",
    re.I,
)
_DATA = regex(
    rf"{_THE}(?:\w{{0,6}}auskunft\w{{0,8}}|datenbrief|access request|data (?:request|letter|one)){_LETTER}", re.I
)
_UNBLOCKING = regex(
    r"(?<!\w)(?:den|der|die|das|dem) (?:brief |schreiben )?(?:mit der|wegen der|zur|für die) (?:konto-?)?"
    r"(?:freigabe|sperre|entsperrung|freischaltung)(?!\w)"
    r"|(?<!\w)(?:the )?(?:unblock|unblocking|unlock|unlocking) (?:one|letter|demand|request)(?!\w)"
    r"|(?<!\w)the one (?:about|for) (?:the |my )?(?:unblock\w*|unlock\w*|block|account)(?!\w)",
    re.I,
)
_COMPLAINT = regex(rf"{_THE}(?:\w{{0,18}}beschwerde|complaint){_LETTER}", re.I)
_NUMBER = regex(r"(?<!\w)L\d{1,2}(?!\w)", re.I)
_PARTS = regex(r"[+;,\n]\s?|\s(?:und|and|plus|&|aber|but)\s|(?<!\d)\.\s")
_JUST_NOW = regex(r"(?<!\w)(?:jetzt|gra?de?|gerade|eben|soeben|just|now)(?!\w)")
PAIR = 2


def numbered(case: Case, text: str) -> str:
    """The text with the number of a letter in the place of its name, where it is plain which one is meant."""
    return numbered_of([one for one in case.newest_letters() if one.sending is None], text)


def numbered_of(letters: list[Letter], text: str) -> str:
    """The same of these letters."""
    if len(letters) < PAIR:
        return text
    for letter, name in zip(letters, _ORDINALS, strict=False):
        text = name.sub(letter.id, text)
    data = [one for one in letters if one.kind.endswith("access_request")]
    text = _DATA.sub(data[0].id, text) if len(data) == 1 else text
    blocked = [one for one in letters if one.kind == "unblock_demand"]
    text = _UNBLOCKING.sub(blocked[0].id, text) if len(blocked) == 1 else text
    complaints = [one for one in letters if one.kind.endswith("_complaint")]
    text = _COMPLAINT.sub(complaints[0].id, text) if len(complaints) == 1 else text
    text = _ALL_BUT.sub(partial(_all_but, letters), text)
    return _OTHER.sub(_rest(letters, text), _REST.sub(_others(letters, text), text))


def _all_but(letters: list[Letter], found: re.Match[str]) -> str:
    """Those that went out; what is told of them alone."""
    left = [one.id for one in letters if one.id not in found["but"].upper()]
    return ", ".join(left) + (found["told"] or " sent") if left else found[0]


_ONLY_ONE = regex(
    r"^(?:(?:und|and|aber|but) )?(?:den andere?n|the other(?: one)?)(?: (?:brief|letter))?"
    r"(?= )(?! (?:two|three|letters))|"
    r"(?<!\w)(?:nur|erst|bloß|only|just)(?: (?:hab\w?|ich|ist|i|i've|sent|posted|mailed|erst)){0,3}"
    r" (?:eine[nrs]?|eins|one|den|der|the)(?!\w)(?! (?:briefe?n|beiden|letters|two|both))"
    r"|(?<!\w)(?:eine[nr]?|eins|one) (?:of (?:them|the)|von (?:beiden|den)|davon|der beiden|(?:ist|is|hab\w?"
    r"|went)(?! per)(?= .{0,9}(?:raus|weg|out|ge?schickt)))(?!\w)"
    r"|(?<!\w)(?:eine[nr]?|eins|one)(?!\w)[^.!?;]{1,60}?(?<!\w)(?:(?:den|der|die|das|the) (?:andere?[nrs]?|other)(?!\w)"
    r"|one (?:by|per|via|with|through)(?!\w))"
)


def one_alone(words: str) -> bool:
    """Is it one of several that is told to be out, and not which: "hab nur eins geschafft", "einer ist raus"?"""
    return bool(_ONLY_ONE.search(words))


def _others(letters: list[Letter], text: str) -> str:
    """The numbers of all letters that the text does not name, where it names one."""
    said = {found[0].upper() for found in _NUMBER.finditer(text)}
    left = [one.id for one in letters if one.id not in said]
    return ", " + ", ".join(left) if said and left else r"\g<0>"


def _rest(letters: list[Letter], text: str) -> str:
    """The number of the one letter that the text does not name; what stands there where that is not plain."""
    said = {found[0].upper() for found in _NUMBER.finditer(text)}
    left = [one.id for one in letters if one.id not in said]
    return f", {left[0]}" if said and len(left) == 1 else r"\g<0>"


def each_its_own(text: str, today: date, first: date = date.min) -> tuple[SendingSaid, ...]:
    """What is told of each letter, where their ways or days differ: "L1 am 25. per Einschreiben, L2 heute per Mail";
    none lay there before the `first` day."""
    told = [*_told_apart(text, today, first)]
    if sum(len(one.letters) for one in told) < PAIR or len({(one.way, one.day) for one in told}) < PAIR:
        return ()
    beside = " ".join(part for part in _PARTS.split(text) if not _NUMBER.search(part))
    when = next((one.day for one in told if one.day), None)
    way = next(iter(ways(beside)), None)  # "…, alles per Mail"
    return tuple(replace(one, way=one.way or way, day=one.day or when) for one in told)


def _pieces(text: str, today: date) -> Iterator[str]:
    """The parts of the text; without a comma between them ("L1 gestern gefaxt L2 heute per Mail raus"), each begins
    with its letter."""
    for part in _PARTS.split(text):
        cut = _LEADS.search(part) if _LED.match(part) else None
        apart = cut and all(ways(one) or days(one, today) for one in (part[: cut.start()], part[cut.start() :]))
        yield from (part[: cut.start()], part[cut.start() :]) if cut and apart else (part,)


_LED = regex(r"\W*(?:(?:ja|so|ok|also|yes) )?L\d{1,2} (?!L\d)", re.I)
_LEADS = regex(r"(?<=[^\W\d])\sL\d{1,2}\s", re.I)


def _told_apart(text: str, today: date, first: date) -> Iterator[SendingSaid]:
    """Letter by letter; of "L2 und L3 jetzt" both went out now."""
    together: tuple[str, ...] = ()
    for part in _pieces(text, today):
        numbers = tuple(found[0].upper() for found in _NUMBER.finditer(part))
        if numbers and bare_number(part):
            together += numbers
            continue
        if not numbers:
            continue
        said, letters, together = sending(part, today), together + numbers, ()
        if said and said.letters:
            ahead = said.day is not None and weekday_ahead(part, said.day, first)  # "L1 am Donnerstag per Post"
            yield replace(said, letters=letters, day=said.day or _now(part, today), not_yet=ahead)
    if together:
        yield SendingSaid(False, together, None, None, False)


def _now(part: str, today: date) -> When | None:
    return When(today, today) if _JUST_NOW.search(spoken(part)) else None


def parted(text: str, today: date, first: date = date.min) -> tuple[SendingSaid, ...]:
    """What is told of each letter by itself, or put right in the same breath: "beide per Mail, nein halt, per Post",
    "… ne warte, L1 per Post am Donnerstag". Empty where all went out in one way, and on one day."""
    head, tail = at_the_slip(text)
    told = each_its_own(head, today, first)
    way, when = next(iter(ways(tail)), None), day(tail, today) if tail else None
    whole = None if told else sending(head, today)
    before = (whole,) if whole and not whole.not_yet else told
    if not (way or when) or not before:
        return told
    named = tuple(dict.fromkeys(found[0].upper() for found in _NUMBER.finditer(tail)))
    if named:
        mended = SendingSaid(False, named, way or before[0].way, when or before[0].day, False)
        return (mended, *before)
    return tuple(replace(one, way=way or one.way, day=when or one.day) for one in before)


def ways_of_their_own(case: Case, text: str) -> Mapping[str, Way]:
    """By addressee, the way that is named beside them."""
    found: dict[str, Way] = {}
    for part, way in ways_apart(text):
        for letter in case.newest_letters():
            named = letter.to.name.split()[0].casefold() in part or (
                letter.to.kind == "collector" and _INKASSO.search(part)
            )
            if named and letter.sending is None:
                found[letter.to.name] = way
    return found


_LETTERS = regex(r"\b(?:alle|alles|beide\w*|both|all|everything|l\d|die briefe|the letters)\b")


def names_letters(text: str) -> bool:
    """Does the text speak of the letters themselves, all of them or by number?"""
    return bool(_LETTERS.search(spoken(text)))


def only_named(text: str, today: date) -> bool:
    """ "Beide Briefe", "L1 und L2, gestern": the letters and nothing that was done with them but sending."""
    for one in reversed(days(text, today)):
        text = text[: one.start] + text[one.end :]
    return names_letters(text) and {*_SAID.findall(spoken(text))} <= _NAMED


_SAID = regex(r"(?!l\d{1,2}\b)[a-zäöüß]+")
_NAMED = words("""
    alle alles beide beiden both all everything die der den das brief briefe briefen letter letters the of them und and
    zwei drei vier two three four per via by als mit mail email e post fax einschreiben formular kontaktformular form
    registered ja jo yes yep schon already jetzt now eben grad gerade just heute today sind ist is are wurden war waren
    am im in on at zur fertig erledigt gemacht done danke thanks natürlich of course sure klar so nur only
""")
