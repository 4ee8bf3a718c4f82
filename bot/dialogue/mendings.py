"""What was said wrongly of a sending: soon after it in a word ("war doch gestern"), later in a sentence that names the
letters or the day ("die Briefe sind erst heute raus, nicht am 24."). Then their days count from the right one."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from bot.case import Case, Letter, Sending, Way, When
from bot.dialogue.addressed import to_one
from bot.dialogue.asking import unsent_ids
from bot.dialogue.drafting import draft_all
from bot.dialogue.posting import ABOUT, ASSUMED, SHORT, long_before, note, record
from bot.dialogue.questions.wrap import OF_LETTERS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import sendings
from bot.dialogue.understand.bounced_mails import came_back
from bot.dialogue.understand.days import day
from bot.dialogue.understand.sending_days import since
from bot.dialogue.understand.sending_slips import bare, denied_day, sent_on, without_denied
from bot.dialogue.understand.sendings import SendingSaid, not_sent, other_papers, sending, ways, would_be_out
from bot.dialogue.understand.sent_words import just_sent
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import numbered_of
from bot.patterns import regex

LATELY = 2
_WAS = regex(r"\b(?:war|waren|ging|gingen|was|were|went)\b")
_MENDS = regex(
    r"\b(?:nein|nee|nö|no|doch|falsch|stimmt nicht|sondern|nicht|nich|net|ned|nix|nichts|nie|erst|schon|quatsch|moment|"
    r"korrektur|wrong|not|nothing|haven't|havent|didn't|actually|sorry|instead|correction)\b"
)
# "Nein, das Paket hab ich am 20.11. zurückgeschickt", "gesperrt seit 3.11., nicht 5.": other days that are mended.
_ELSE = regex(
    r"(?<!\w)(?:\w{0,6}paket\w{0,3}|retour\w{0,4}|zurück\w{0,12}|return\w{0,3}|parcel|ge(?:sperrt|zahlt)|bezahlt"
    r"|überwiesen"
    r"|blocked|paid|angerufen|telefoniert|called|bestell\w{0,4}|ordered)(?!\w)"
)
_A_LETTER = regex(r"(?<!\w)(?:brief\w{0,2}|l\d|letters?|e?-?mails?|(?:ab|ver)geschickt)(?!\w)")


_TOLD_OUT = regex(
    r"(?<!\w)(?:(?:ab|ver|los|weg|raus)?ge(?:schickt|sendet|sandt)|abgeschickt|versandt|verschickt|raus|gingen|ging|weg"
    r"|eingeworfen|aufgegeben|gemailt|gefaxt|(?:zur|bei der|auf der) post|sent|posted|mailed|emailed|faxed|went|out)"
    r"(?!\w)"
)
_THE_LETTERS = regex(
    r"(?<!\w)(?:(?:die|meine|beide|alle|der|den|mein|unsere|the|my|both|all|our) (?:(?:of )?the )?(?:\w{3,8} )?"
    r"(?:briefe?n?|letters?|schreiben)|l\d{1,2})(?!\w)"
)
_OTHERS = regex(
    r"(?<!\w)(?:antwort\w*|answer\w*|repl\w+|(?:die|sie|they|amazon|he|she) (?:haben|hat|have|has)|mir|uns|me|us"
    r"|nochmal|noch (?:ein)?mal|erneut|zusätzlich|auch|also|too|zur sicherheit|again|once more"
    r"|another|weitere\w?|von denen|from them|konto|account|geld|money|wenn|falls|if|when"
    r"|soll\w{0,2}|should|muss|must|werde|will|morgen"
    r"|tomorrow)(?!\w)"
)
LONGEST, PAIR = 140, 2
_ONLY_THEN = regex(
    r"(?<!\w)erst (?=(?:am|heut\w?|gestern|vorgestern|\w{2,8}tag|mittwoch|den)(?!\w))|(?<!\w)only (?=on|today)"
)
_THEY_DID = regex(
    r"(?<!\w)(?:hat|haben|hatte|schr[ie]\w{1,5}|sagt\w?|kam|kommt|von|vom|has|have|wrote|says|came|from)(?!\w)"
)
_BOTH = regex(r"(?<!\w)(?:beide\w?|both)(?!\w)")
_NOW = regex(r"(?<!\w)(?:gra?de?|gerade|eben|soeben|jetzt|just|now)(?!\w)")


def mended(scribe: Scribe, text: str) -> bool:
    """ "war doch gestern", "per Post", "L2 noch nicht", soon after a sending was noted: it is noted anew."""
    turn = _lately(scribe)
    text = numbered_of(of_turn(scribe, turn), text) if turn is not None else text
    words, way = spoken(text), next(iter(ways(_instead(text))), None)
    if turn is None or len(text) > SHORT or (_ELSE.search(words) and not _A_LETTER.search(words)):
        return False
    if would_be_out(words):
        return False
    noted = of_turn(scribe, turn)
    when = sent_on(text, scribe.today, min((one.drafted_on for one in noted), default=scribe.today))
    if not (_MENDS.search(words) or _names_way(scribe, words, way) or _names_day(scribe, words, when, noted)):
        return False
    not_out = not_sent(text, scribe.today)
    kept_back = _named(scribe.case, text) if not_out else ()
    if not (when or way or not_out) or _of_the_question(scribe, words, way, when):
        return False
    said = [one for one in noted if one.id in _named(scribe.case, text)]
    if not not_out and (said or len(_turns_of(scribe, noted)) > 1):
        _note_again(scribe, said or noted, when, way)
    else:
        anew(scribe, turn, when, way, kept_back, everything=not (when or way or kept_back))
    return True


def _of_the_question(scribe: Scribe, words: str, way: Way | None, when: When | None) -> bool:
    """ "Nein" to whether a collector wrote, asked since, takes no letter back; nor does the day of an old contract."""
    if scribe.case.open in (None, *OF_LETTERS) or _TOLD_OUT.search(words) or _A_LETTER.search(words):
        return False
    return not way and (when is None or not when.exact or long_before(scribe, when))


def later(scribe: Scribe, text: str) -> bool:
    """ "Die Briefe sind erst heute raus, nicht am 24.", days after it was noted: their days count anew."""
    out = _put_wrong(scribe, text)
    if not out or _unmonitored(scribe.case):
        return False
    way = next(iter(ways(without_denied(text))), None)
    when = sent_on(bare(text), scribe.today, min(one.drafted_on for one in out)) or _just_now(scribe, text)
    if when is None:
        return _by_other_way(scribe, out, way)
    if not when.exact or when.last > scribe.today or when.last < max(one.drafted_on for one in out):
        return False
    if all(_stands(one, when, way) for one in out):
        return False
    turn = newest_sending(scribe)
    if turn is not None and any(_anew_by_then(scribe.case, one, when.last) for one in out):
        anew(scribe, turn, when, way, (), everything=False)
    else:
        _note_again(scribe, out, when, way)
    if any(one.sending is None and one.answers for one in scribe.case.newest_letters()):
        draft_all(scribe)  # a second letter names the day of the first
    return True


def _just_now(scribe: Scribe, text: str) -> When | None:
    """ "Hab beide grad abgeschickt": today."""
    return When(scribe.today, scribe.today) if _NOW.search(spoken(text)) else None


def _by_other_way(scribe: Scribe, out: list[Letter], way: Way | None) -> bool:
    """ "Hab beide per Fax geschickt", of letters that were noted as mails: on their day, by that way."""
    if way is None or all(one.sending and one.sending.way == way for one in out):
        return False
    _note_again(scribe, out, None, way)
    return True


def _put_wrong(scribe: Scribe, text: str) -> list[Letter]:
    """The letters of which the text tells another day of sending: those that it names, else those noted last."""
    words, turn = spoken(text), newest_sending(scribe)
    by_another = _lately(scribe) is None and _WAS_BY.search(words)
    told = _TOLD_OUT.search(words) or by_another
    if turn is None or len(text) > LONGEST or "?" in text or not told or _OTHERS.search(words):
        return []
    if _ELSE.search(words) or other_papers(text) or sendings.asks(text):
        return []
    last = of_turn(scribe, turn)
    if by_another:
        return last
    if len(last) != PAIR and _BOTH.search(words):
        return []
    named = _named_ones(scribe, text, last)
    waiting = bool(unsent_ids(scribe.case))
    denied = bool(denied_day(text)) and bool(last) and _denies(text, last, scribe.today)
    if not named and waiting and not denied:
        return []  # it tells of what lies ready
    alone = just_sent(bare(text), scribe.today) or _ONLY_THEN.search(words)
    return named or (last if denied or alone or _THE_LETTERS.search(words) else [])


def _named_ones(scribe: Scribe, text: str, last: list[Letter]) -> list[Letter]:
    """Those named by number, or of the last ones those to whoever is named ("Inkasso ist doch erst heute zur Post")."""
    numbers = _named(scribe.case, text)
    named = [one for one in scribe.case.newest_letters() if one.sending and one.id in numbers]
    return named or ([] if _THEY_DID.search(spoken(text)) else to_one(scribe, text, last))


def _denies(text: str, out: list[Letter], today: date) -> bool:
    """Is the day that the text denies the one that was noted, or a week that holds it?"""
    said = denied_day(text)
    when = day(said, today)
    noted = [one.sending.sent_on for one in out if one.sending]
    if when is None:
        return any(said.rstrip(".") == str(one.day) for one in noted) or said in ("week", "woche")
    return any(when.first <= one <= when.last for one in noted)


def _stands(letter: Letter, when: When, way: Way | None) -> bool:
    noted = letter.sending
    return noted is not None and noted.sent_on == when.last and way in (None, noted.way)


def _anew_by_then(case: Case, letter: Letter, on: date) -> bool:
    """Did a later version lie there on that day?"""
    drawn = (one.data for one in case.journal if one.kind == "letter" and one.data["id"] == letter.id)
    return any(one["version"] > letter.version and date.fromisoformat(one["drafted_on"]) <= on for one in drawn)


def _note_again(scribe: Scribe, letters: Iterable[Letter], when: When | None, way: Way | None) -> None:
    """Notes the sending of these letters alone as it really was."""
    noted: dict[tuple[Way, date, bool], list[str]] = {}
    for letter in letters:
        if letter.sending is None:
            continue
        told, by = when or _day_of(letter, letter.sending), way or letter.sending.way
        if told.last < letter.drafted_on:
            scribe.add("sent.not_before", day=letter.drafted_on)
        on = since(told, letter.drafted_on, scribe.today)
        line = note(scribe, letter, on.last, by, about=not on.exact)
        noted.setdefault((by, on.last, not on.exact), []).append(line)
    for (by, latest, about), lines in noted.items():
        scribe.add("sent.recorded", lines=lines, way=scribe.word(f"ways.{by}"), day=latest, about=about)
    scribe.note("closed")


def _day_of(letter: Letter, noted: Sending) -> When:
    """The day that was noted; where it is the latest of several, all of them since the letter lay there."""
    return When(letter.drafted_on if noted.about else noted.sent_on, noted.sent_on, "about" if noted.about else "day")


def _turns_of(scribe: Scribe, letters: Iterable[Letter]) -> list[int]:
    """The turns in which the sending of these letters was noted, and is not undone."""
    ids = {one.id for one in letters}
    undone = {entry.data["turn"] for entry in scribe.case.journal if entry.kind == "undone"}
    noted = (one.turn for one in scribe.case.journal if one.kind == "sent" and one.data["letter"] in ids)
    return [turn for turn in dict.fromkeys(noted) if turn not in undone]


def of_turn(scribe: Scribe, turn: int) -> list[Letter]:
    """The letters whose sending was noted in that turn."""
    ids = {one.data["letter"] for one in scribe.case.journal if one.kind == "sent" and one.turn == turn}
    return [one for one in scribe.case.newest_letters() if one.sending and one.id in ids]


def _names_way(scribe: Scribe, words: str, way: Way | None) -> bool:
    """ "War per Post", or the way alone where it was only assumed."""
    assumed = scribe.turn - int(scribe.case.marks.get(ASSUMED, "-9")) <= LATELY
    alone = not sendings.rest(words)  # "per Einschreiben", a moment after "hab beide weggeschickt"
    return way is not None and (assumed or alone or bool(_WAS.search(words)))


def _instead(text: str) -> str:
    """ "War nicht Mail, sondern Fax": what stands behind it."""
    found = _NOT_BUT.search(text)
    return found["it"] if found else text


_NOT_BUT = regex(r"(?<!\w)(?:nicht|nich|net|not)(?!\w)[^.!?]{1,40}?(?<!\w)(?:sondern|but) (?P<it>.{1,60})", re.I)


def _names_day(scribe: Scribe, words: str, when: When | None, noted: Iterable[Letter]) -> bool:
    """ "War am 28.12.", a moment after the day was only roughly known."""
    lately = scribe.turn - int(scribe.case.marks.get(ABOUT, "-9")) <= LATELY
    told = when is not None and when.exact and all(one.drafted_on <= when.first <= scribe.today for one in noted)
    return lately and told and bool(_WAS.search(words) or scribe.case.open is None)


def _unmonitored(case: Case) -> bool:
    return bool(case.replies) and case.replies[-1]["kind"] == "unmonitored"


def resent(scribe: Scribe, text: str) -> bool:
    """Nobody reads the mailbox that they went to: now they went out another way, and count from there."""
    if not _unmonitored(scribe.case):
        return False
    said, way = sending(text, scribe.today), next((one for one in ways(text) if one != "email"), None)
    turn = newest_sending(scribe)
    if turn is None or said is None or said.not_yet or way is None or sendings.asks(text):
        return False
    anew(scribe, turn, said.day or When(scribe.today, scribe.today), way, (), everything=False)
    return True


def bounced(scribe: Scribe, text: str) -> bool:
    """A mail that came back: nothing runs from it, and its letters wait to go out another way."""
    turn = newest_sending(scribe) if came_back(text) else None
    if turn is None and scribe.case.open == "sent_confirmation" and came_back(text) and not _other_way(text):
        scribe.add("sent.bounced")  # its sending was never told, or is told with it
        return True
    sent = of_turn(scribe, turn) if turn is not None else []
    back = [one.id for one in sent if one.sending and one.sending.way == "email" and not one.answered]
    if turn is None or not back:
        return False
    scribe.add("sent.bounced")
    anew(scribe, turn, None, None, tuple(back), everything=False)
    return True


def not_after_all(scribe: Scribe, text: str) -> bool:
    """ "Hab L2 doch nicht geschickt", days after it was noted: nothing runs from it, and it waits to go out."""
    words, turn = spoken(text), newest_sending(scribe)
    if turn is None or len(text) > SHORT or "?" in text or not _NOT_SENT.search(words) or _OTHERS.search(words):
        return False
    named = _named(scribe.case, text)
    back = [one.id for one in of_turn(scribe, turn) if not one.answered and (not named or one.id in named)]
    if not back or _ELSE.search(words) or other_papers(text):
        return False
    anew(scribe, turn, None, None, tuple(back), everything=False)
    return True


_NOT_SENT = regex(
    r"(?<!\w)(?:doch|gar|in wirklichkeit|eigentlich) (?:noch )?(?:gar |noch )?ni(?:cht|ch) (?:ab|raus|los|weg"
    r"|ver)?(?:ge)?(?:schickt|sendet"
    r"|raus|gangen|mailt|faxt)(?!\w)|(?<!\w)vergessen (?:abzuschicken|zu schicken|loszuschicken|rauszuschicken"
    r"|einzuwerfen)(?!\w)"
    r"|(?<!\w)(?:l\d|beide|die briefe|den brief) (?:\w{2,6} ){0,3}(?:noch )?(?:nicht?|net|ned) (?:ab|raus|los|weg"
    r"|ver)?ge(?:schickt|sendet)(?!\w)"
    r"|(?<!\w)(?:forgot to (?:send|post|mail)|never (?:actually )?(?:sent|posted)|(?:didn't|did not"
    r"|haven't) (?:actually )?(?:sent|send|posted?)"
    r" (?:it|them|l\d|the letters?))(?!\w)"
)
# "War doch per Post", of letters that were noted as mails.
_WAS_BY = regex(
    r"^\W*(?:(?:die|das|der|es|beide|briefe?|it|they|that|sorry|nein|ach)[ ,]{1,2}){0,3}(?:war|waren|ging|gingen|was"
    r"|were|went)"
    r"(?: (?:doch|aber|beide|eigentlich|nicht|per|mail|e-mail|sondern|both|actually))*? (?:per|mit der|über das|by"
    r"|as) (?:post|einschreiben|fax|brief|mail"
    r"|e-?mail|formular|kontaktformular|letter|registered|email|form)\W*$"
)


def _other_way(text: str) -> bool:
    """Did something go out otherwise than by mail, or one of several letters arrive?"""
    return any(way != "email" for way in ways(text)) or bool(_A_NUMBER.search(text))


_A_NUMBER = regex(r"(?<!\w)L\d{1,2}(?!\w)", re.I)


def _named(case: Case, text: str) -> tuple[str, ...]:
    words = set(re.split(r"\W+", text.upper()))
    return tuple(one.id for one in case.newest_letters() if one.id in words)


def _lately(scribe: Scribe) -> int | None:
    """The turn of the newest sending, where it was noted a moment ago."""
    turn = newest_sending(scribe)
    if turn is None or scribe.turn - turn > LATELY:
        return None
    said = next((one.data["at"] for one in scribe.case.journal if one.turn == turn and "at" in one.data), "")
    fresh = not said or (scribe.now - datetime.fromisoformat(said)).days < LATELY
    return turn if fresh else None  # weeks later "nothing" is said of the answer


def newest_sending(scribe: Scribe) -> int | None:
    if not any(letter.sending for letter in scribe.case.letters):
        return None
    undone = {entry.data["turn"] for entry in scribe.case.journal if entry.kind == "undone"}
    turns = (one.turn for one in reversed(scribe.case.journal) if one.kind == "sent" and one.turn not in undone)
    return next(turns, None)


def take_back(scribe: Scribe, letters: list[Letter]) -> None:
    """These letters wait to go out again; what was noted with them stays out."""
    for turn in _turns_of(scribe, letters)[-1:]:
        anew(scribe, turn, None, None, tuple(one.id for one in letters), everything=False)


def anew(
    scribe: Scribe, turn: int, when: When | None, way: Way | None, kept_back: tuple[str, ...], everything: bool
) -> None:
    """Takes a sending back and notes it as it really was; letters that are not out yet stay unsent."""
    before = scribe.case
    for one in _turns_of(scribe, of_turn(scribe, turn)) or [turn]:
        scribe.note("undone", turn=one)
    unsent = set(unsent_ids(scribe.case))
    taken = [one for one in before.newest_letters() if one.sending and one.id in unsent]
    out = [] if everything else [one for one in taken if one.id not in kept_back]
    back = [one.id for one in taken if one not in out]
    if back:
        scribe.add("sent.undone", letters=back)
    if not out or out[0].sending is None:
        return
    old = out[0].sending
    day = when or _day_of(out[0], old)
    record(scribe, SendingSaid(False, tuple(one.id for one in out), way or old.way, day, False))
