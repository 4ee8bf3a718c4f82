"""The kinds of answer that companies give, told by the signs in them. What an answer is worth it never says."""

from typing import NamedTuple

from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.copy_came import copy_came
from bot.dialogue.understand.court_signs import court_paper
from bot.dialogue.understand.doubts import doubtful
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.offers_made import given_away, offered
from bot.dialogue.understand.promised_days import names_day
from bot.dialogue.understand.reasons import explained
from bot.dialogue.understand.retold import retold
from bot.dialogue.understand.sentences import sentences
from bot.dialogue.understand.signs import OPEN, Read, read
from bot.dialogue.understand.text import spoken, words
from bot.dialogue.understand.upheld import is_money, upheld
from bot.patterns import regex


class _Line(NamedTuple):
    """A class, the signs that must be there, and those that must not."""

    kind: str
    there: frozenset[str]
    away: frozenset[str]


def _line(kind: str, there: str, away: str = "") -> _Line:
    return _Line(kind, words(there), words(away))


# The first line that fits is the class. A court's paper stands above them all: its day can be lost for good.
_ORDER = (
    # It may close the case, so nothing in the text may speak against it.
    _line(
        "success",
        "open",
        "doubt shut still_shut kept id papers pay owes due promise no still half longer ground refused",
    ),
    # These touch the month of the access request (GDPR 12(3), 12(5), 12(6)), and each has a letter of its own.
    _line("id_demand", "id"),
    _line("extension", "longer"),
    _line("partial", "data"),
    _line("refusal", "fee"),
    _line("refusal", "ground"),
    # Money: what is demanded may have a day; what is gone, or came, is worth keeping; one given, another refused.
    _line("new_claim", "pay"),
    _line("partial", "gone kept"),
    _line("settled", "gone", "still"),
    _line("settled", "let_go", "pay owes due still kept"),
    *(
        _line("partial", f"{given} {refused}")
        for given in ("paid", "open", "given", "ellipse")
        for refused in ("kept", "shut", "still_shut")
    ),
    _line("partial", "half"),
    # Dodges that are answered at once, and what is wanted first.
    _line("login_loop", "download"),
    _line("reasons", "cause deed block"),
    _line("privacy_refusal", "privacy"),
    _line("bank_details", "account_asked", "id pay owes due still kept refused"),
    _line("more_docs", "papers"),
    _line("refusal", "refused"),
    # A promise has a day to watch, or is given one.
    _line("promise_dated", "promise day"),
    _line("partial", "will_pay shut"),
    _line("partial", "will_pay kept"),
    _line("promise_undated", "promise"),
    _line("promise_dated", "paid day"),
    _line("partial", "paid"),
    _line("partial", "given", "will_pay"),
    _line("partial", "open"),
    # A claim that is only said to stand; then what answers nothing, the telling before what stands in every mail.
    _line("new_claim", "still"),
    _line("new_claim", "due"),
    _line("new_claim", "owes"),
    _line("silence", "nothing"),
    _line("unmonitored", "unread"),
    _line("final_textblock", "no"),
    _line("final_textblock", "shut"),
    _line("login_loop", "login"),
    _line("forwarded", "passed"),
    _line("unmonitored", "route"),
    _line("ack", "got"),
    _line("unmonitored", "no_reply"),
    _line("final_textblock", "regret"),
)
_OPENS_LATER = words("will_open opens_then")
_PROMISES = words("will_open will_pay will_send opens_then ends")
_OPEN_SAID = frozenset({*OPEN, "ellipse"})
_SPEAKS_AGAINST = words("shut still_shut kept promise pay owes due id papers half")
_MEANS = {**dict.fromkeys(OPEN, "open"), **dict.fromkeys(_PROMISES, "promise"), "id_missing": "id", "void": "gone"}
_NOTHING = regex(
    r"(?:nichts|nix|nada|nothing|niente|crickets|niemand|keiner|nobody)"
    r"(?:[.,! ]{0,3}$|,? (?:wie|leider|natuerlich|noch|gar|as|still|neues)(?!\w))"
)
# "Nei, no nüt cho", "nix kumman", "nope nothing yet".
_NOTHING_YET = regex(
    r"\W*(?:(?:nei|na|nee|nein|nope|nah|no),? )?(?:(?:no|noch|bis|bisher|jetzt|jetz|etz|immer|gar|goar|gor|überhaupt"
    r"|still|so far) ){0,3}(?:nüt|nüüt|nix|nichts|nüscht|nothing|nada)(?: (?:bisher|bislang|bis jetzt|cho+|kho+|ko"
    r"|kumman?|kemman?|kommen"
    r"|gekommen|ghört|gehört|do|da|yet|so far|came|at all|here)){0,2}\W*"
)
_FINAL = regex(
    r"(?<!\w)(?:entscheidung|sperrung|sperre|ablehnung|decision|ban)(?!\w)[^.!?]{0,40}(?<!\w)(?:endgueltig"
    r"|endgültig|final)(?!\w)"
    r"|(?<!\w)(?:endgueltige|endgültige|final)\w{0,2} (?:entscheidung|decision)(?!\w)"
)
_NOT_FINAL = regex(r"(?<!\w)(?:nicht|noch|kein\w{0,2}|not|until|bis)(?!\w)")
# Beside a last word, money that comes after half a year is what the terms say, and no promise.
_HELD = regex(
    r"(?<!\w)(?:nach|in|after|for|fuer|until|innerhalb|binnen|within)(?: (?:ablauf|von|der|den|dem|these|those|about"
    r"|up|to|the"
    r"|etwa|maximal|bis|zu)){0,3} (?:\d{3}|90|sixty|sechs|six|drei|three|6|3)[ -](?:kalender)?(?:tage\w?|days?"
    r"|monate?n?|months?)(?!\w)"
    r"|(?<!\w)(?:\d{3}|90)[ -](?:kalender)?(?:tage\w?|days?) (?:nach|ab|seit|after|from|since)(?!\w)"
    r"|(?<!\w)(?:nach|after) (?:ablauf )?(?:der |dem |the )?(?:warte|sperr|halte|holding|waiting)[ -]?(?:frist|zeit"
    r"|period)(?!\w)"
)
_FOR_GOOD = regex(
    r"(?<!\w)(?:permanently|indefinitely|dauerhaft|endgueltig|final) (?:\w{1,9} ){0,1}(?:clos\w+|deactivated"
    r"|disabled|limited|banned"
    r"|suspended|terminated|locked|blocked|restricted|ge\w+t|geschlossen|deaktiviert)(?!\w)"
    r"|(?<!\w)(?:closed|deactivated|disabled|limited|banned|suspended|terminated) (?:permanently|indefinitely|for "
    r"good)(?!\w)"
)
_STAYS_SHUT = words("shut still_shut half")
_ACCOUNT = regex(
    r"(?<!\w)(?:\w{0,12}konto|account|zugang|profil|profile|access|(?:konto)?(?:sperre|sperrung)"
    r"|\w{2,5}schraenkung(?:en)?|limitierung(?:en)?|limitations?|restrictions?|shop|laden|store)(?!\w)"
)
_HALF = regex(r"(?<!\w)(?:teilweise|eingeschraenkt|teils|partly|partially|limited)(?!\w)")
_SHUT, _KEPT_SHUT = words("shut"), words("shut still_shut")
_PAYING = words("will_pay promise day takes")
_REOPENS = words("open will_open opens_then ends given let_go gone")
_LAST_WORD, _OF_TERMS = words("no shut still_shut"), words("will_pay pay promise day takes due paid")
PLAIN = frozenset({"login_loop", "partial", "silence"})  # a line of the person's own tells these better than its signs
_BRIEF = 120  # characters that somebody types of what they were told
_FEW = 4  # words of a text in which "account back" is news and no wish


@remembered
def classify(text: str) -> str:
    """The class of an answer, pasted or told by the person: court, success, id_demand, extension, refusal, settled,
    new_claim, partial, login_loop, reasons, privacy_refusal, bank_details, more_docs, promise_dated, promise_undated,
    unmonitored, final_textblock, forwarded, ack, silence, or unclear; dunned, offered and said_done, where a line tells
    of them. Of several that fit it is the one that matters
    for the next step (`_ORDER`). An empty text is silence."""
    if court_paper(text):
        return "court"
    if given_away(text):
        return "reasons"
    if offered(text):
        return "offered"
    line = retold(text)
    if line in PLAIN or (line == "dunned" and not amounts(text)):
        return line
    found = _found(text)
    fitting = (line.kind for line in _ORDER if line.there <= found and line.away.isdisjoint(found))
    kind = next((kind for kind in fitting if kind != "reasons" or explained(text)), None)
    if kind == "silence" and line == "final_textblock":
        return line
    return kind or line or ("silence" if _says_nothing(text) else "unclear")


def withheld(text: str) -> bool:
    """Does it say that money is not paid out or back?"""
    if "kept" not in _found(text):
        return False
    kept = [one for one in read(text) if "kept" in one.signs]
    return not kept or any(
        not _LACKING.search(one.sentence.words) or _REFUSING.search(one.sentence.words) for one in kept
    )


# "Mein Gutschein ist weg": it is missing, and nobody refused it.
_LACKING = regex(r"(?<!\w)(?:weg|fehlt|fehlen|futsch|missing|gone|lost|verschwunden)(?!\w)")
_REFUSING = regex(
    r"(?<!\w)(?:nicht|keine?|not|cannot|no|behalt\w*|behaelt|einbehalten|verfall\w*|verfaellt|keep\w*|kept|withh[eo]ld\w*"
    r"|forfeit\w*|expired)(?!\w)"
)


def final(text: str) -> bool:
    """Does it say that their decision is final?"""
    return any(_FINAL.search(one.words) and not _NOT_FINAL.search(one.words) for one in sentences(text))


def only_the_copy(text: str) -> bool:
    """Is the copy of the data said to be there, whole as far as it is said, and nothing else?"""
    return copy_came(text) or (_found(text) in _COPY and not _NOT_THE_COPY.search(spoken(text)))


_COPY = (frozenset({"data"}), frozenset({"data", "got"}))
_NOT_THE_COPY = regex(
    r"(?<!\w)(?:eintr\w+|entry|entries|records?|meldung\w*|teil\w*|nur|only|part\w*|some|fehl\w*|missing|ohne|without"
    r"|aber|but|nichts?|nix|kein\w*|no|not|nothing)(?!\w)|\?"
)


def opens_later(text: str) -> bool:
    """Does a sentence promise that the account will be open, whatever else is said?"""
    return any(not one.signs.isdisjoint(_OPENS_LATER) for one in read(text))


def opens(text: str) -> bool:
    """Is the account said to be open, whatever else is missing? Nothing shut, kept or promised may stand there."""
    found = _found(text)
    return "open" in found and found.isdisjoint(_SPEAKS_AGAINST)


def says_open(text: str) -> bool:
    """Is the account said to be open in words of its own, though money or reasons are missing?"""
    return opens(text) or any(not one.signs.isdisjoint(_OPEN_SAID) for one in read(text))


def opened_in_part(text: str) -> bool:
    """Is the account open by a sentence of its own, and only something else refused or missing?"""
    said = [one for one in sentences(text) if _ACCOUNT.search(one.words) and not _HALF.search(one.words)]
    shut = not _found(text).isdisjoint(_STAYS_SHUT)
    return not shut and any(says_open(one.words) for one in said)


def opened_beside(text: str) -> bool:
    """Is it open already by a sentence of its own, or in few words by a part of one, and something else only promised,
    as money that is to come?"""
    return _opened_beside(text) or (len(text) <= _BRIEF and _opened_beside(text.replace(", ", ". ")))


def _opened_beside(text: str) -> bool:
    said = [(one, one.signs | _meant(one, text)) for one in read(text)]
    found = frozenset[str]().union(*(signs for _, signs in said))
    against = _ORDER[0].away - {"promise", "doubt"}
    return "promise" in found and found.isdisjoint(against) and any(_opens_alone(one, signs) for one, signs in said)


def _opens_alone(one: Read, signs: frozenset[str]) -> bool:
    """Does a sentence by itself say that it is open, and promise nothing?"""
    return "open" in signs and "promise" not in signs and not doubtful((one.sentence,), one.sentence)


def _found(text: str) -> frozenset[str]:
    last = final(text) or upheld(text)
    every = [(one.sentence.words, _signs(one, text, last)) for one in read(text)]
    found = frozenset[str]().union(*(signs for _, signs in every))
    for_good = any(_FOR_GOOD.search(said) for said, _ in every)
    if found.isdisjoint(_LAST_WORD) and not (for_good or last):
        return found
    every.append(("", frozenset(_SHUT if for_good else ())))
    if _refuses_and_pays(text, found):
        every = [(said, signs - _PAYING if "will_pay" in signs else signs) for said, signs in every]
    return frozenset[str]().union(*(signs - _OF_TERMS if _HELD.search(said) else signs for said, signs in every))


def pays_later(text: str) -> bool:
    """Is the account shut for good by their last word, and only what lies there promised?"""
    last = final(text) or upheld(text)
    found = frozenset[str]().union(*(_signs(one, text, last) for one in read(text)))
    return _refuses_and_pays(text, found)


def _signs(one: Read, text: str, last: bool) -> frozenset[str]:
    """ "Das Guthaben wird am 11. Mai freigegeben", beside a last word: it is money that is released, and no account."""
    signs = one.signs | _meant(one, text)
    money = last and "will_open" in signs and is_money(one.sentence.words)
    return signs - {"will_open"} | {"will_pay"} if money else signs


def _refuses_and_pays(text: str, found: frozenset[str]) -> bool:
    shut = not found.isdisjoint(_KEPT_SHUT) or any(_FOR_GOOD.search(one.words) for one in sentences(text))
    return "will_pay" in found and shut and found.isdisjoint(_REOPENS) and (final(text) or upheld(text))


def _meant(one: Read, text: str) -> frozenset[str]:
    """What the signs of a sentence mean: `open`, `doubt`, `promise`, `day`, and so on."""
    meant = {_MEANS[sign] for sign in _MEANS.keys() & one.signs}
    if "ellipse" in one.signs and len(text.split()) <= _FEW:
        meant.add("open")
    if "open" in meant and doubtful(sentences(text), one.sentence):
        meant.add("doubt")
    if "takes" in one.signs or ("promise" in meant and names_day(one.sentence.words)):
        meant.add("day")
    return frozenset(meant)


def _says_nothing(text: str) -> bool:
    return (
        not text.strip()
        or _NOTHING_YET.fullmatch(spoken(text)) is not None
        or any(_NOTHING.match(one.words) for one in sentences(text)[:1])
    )
