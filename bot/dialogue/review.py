"""The look at the drafts: a yes lets them pass, a sentence of the person's own goes in, a paragraph or an exhibit stays
out, anger is answered soberly."""

import re
from collections.abc import Callable, Iterator

from bot.case import Letter
from bot.dialogue import corrections, overview, own_deadlines, shapes, taken_out
from bot.dialogue.questions.court import served
from bot.dialogue.questions.question import claimed
from bot.dialogue.questions.wrap import NOTHING_MORE, read_review
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms, read
from bot.dialogue.understand.case_numbers import case_number
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.days import days
from bot.dialogue.understand.id_demands import names_id
from bot.dialogue.understand.owed import not_my_claim
from bot.dialogue.understand.sendings import wants_out
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.wishes import addition, belongs_in, strikes
from bot.letters.ownwords import fit, names_in
from bot.patterns import found_in, regex

IN_IT = (
    (
        "letter_review.automated",
        regex(
            r"\b(?:computer|maschine|automat\w*(?!\w| (?:antwort|e-?mail|mail|nachricht|repl|eingang|respon))"
            r"|algorithm\w*|machine|robot|lit\.? ?h)\b",
            re.I,
        ),
    ),
    ("letter_review.copy", regex(r"\b(?:kopie|copy|abs\.? 3)\b", re.I)),
)
# What is wished for, and the words of a letter that demands it.
DEMANDED = (
    (
        "letter_review.reasons",
        regex(
            r"\b(?:tell|say|explain|give)\b[^.!?]{0,20}\b(?:why|reasons?)\b|\b(?:sagen|erklären|begründen|nennen"
            r"|wissen)\b"
            r"[^.!?]{0,25}\b(?:warum|wieso|weshalb|gründe?)\b|\b(?:warum|wieso|weshalb|gründe?)\b[^.!?]{0,25}\b(?:sagen"
            r"|erklären|nennen|wissen)\b",
            re.I,
        ),
        regex(r"\b(?:gründe?n?|reasons?|grounds?)\b", re.I),
    ),
    (
        "letter_review.money",
        regex(
            r"\b(?:want|need|get|give)\b[^.!?]{0,15}\b(?:my|the) (?:money|balance)\b|\b(?:will|brauch\w?|möchte)\b"
            r"[^.!?]{0,12}\bmein\w? (?:geld|guthaben|kohle)\b",
            re.I,
        ),
        regex(r"\b(?:guthaben\w*|auszahl\w*|auszuzahlen|balance|pay(?:ing)? out|payout)\b", re.I),
    ),
)
# What a draft has by law or by its template, and how it can be had otherwise.
FIXED = (
    (
        "letter_review.tone",
        regex(
            r"\b(?:zu (?:lang|hart|streng|unfreundlich|lasch|nett|kompliziert)"
            r"|(?:freundlich|nett|höflich|hart|härt|schärf|streng|kürz|einfach)er"
            r"|too (?:long|harsh|soft|polite|complicated)|(?:friendli|nic|polit|harsh|strict|short|simpl)er)\b",
            re.I,
        ),
    ),
    (
        "letter_review.dated",
        regex(r"\b(?:datum|date)\b (?:ganz )?(?:oben|im brief|des briefs|at the top|of the letter|on top)\b", re.I),
    ),
)
# "Da fehlt was", "wo kann ich das ändern", "alles falsch": what it is stays to be told.
_SOMETHING = regex(
    r"\W*(?:(?:da |hier |es )?fehlt (?:noch )?(?:was|etwas)|(?:wo|wie)? ?(?:kann|darf|könnte) (?:ich|man) (?:das|da"
    r"|es|hier|was|noch|etwas|den brief| )*"
    r" ?(?:ändern|korrigieren|ergänzen)|(?:das |da )?(?:ist |war )?alles (?:falsch|quatsch|verkehrt)"
    r"|(?:das )?(?:stimmt|passt) (?:so )?nicht"
    r"|(?:das|ein) (?:datum|tag|betrag|name) (?:stimmt nicht|ist falsch|passt nicht)"
    r"|something(?:'s| is) (?:missing|wrong)|(?:how|where)? ?can i (?:change|edit|correct) (?:it|this|that"
    r"|something)|all wrong|it's (?:all )?wrong)\W*",
    re.I,
)
_PROSE = regex(r"\b(?:kommas?|rechtschreib\w*|grammatik\w*|tippfehler|typos?|commas?|spelling|grammar)\b", re.I)
FEW, SHORT = 4, 80  # words of a bare no; signs of a wish
_NUMBER = regex(r"\b(L\d{1,2})\b", re.I)


def listen(scribe: Scribe, text: str) -> bool:
    """A yes lets the drafts pass; wishes for their wording are heard one after another."""
    if any(rule(scribe, text) for rule in _WISHES):
        return True
    if wants_out(text):
        if not corrections.mend(scribe, text):
            overview.change(scribe)
        return True
    if helped := _help(scribe, text):
        scribe.vary(helped)
        return True
    agreed = read_review(scribe, text)
    if _spelling(scribe, text) or _angry(scribe, text):
        return True
    left_out = _left_out(scribe, text.casefold())
    return agreed or left_out


def _help(scribe: Scribe, text: str) -> str:
    """The key of what helps on: what cannot be changed so, what shall be in the letter and is no sentence yet, or
    nothing was said."""
    if fixed := next(found_in(text, FIXED), ""):
        return fixed
    if belongs_in(text) and not any(one.kind == "fact" for one in scribe.entries):
        return "letter_review.sentence"
    bare = len(text.split()) <= FEW and not NOTHING_MORE.fullmatch(text.strip(" .!")) and not days(text, scribe.today)
    no = confirms(text) is False and bare and not any(map(str.isdigit, text))
    return "letter_review.help" if no or read(text) == "unknown" or _SOMETHING.fullmatch(text) else ""


def _in_it_already(scribe: Scribe, text: str) -> bool:
    """What is asked for stands in the request for the data, where there is one."""
    keys = list(found_in(text, IN_IT))
    if short := [*_demanded(scribe, text)]:
        for key in short:
            scribe.add(key)
        return True
    if names_id(text) or not any(one.kind == "access_request" for one in scribe.case.letters):
        return False
    for key in keys:
        scribe.add(key)
    return bool(keys)


def _demanded(scribe: Scribe, text: str) -> Iterator[str]:
    """ "I want my money out, and they have to tell me why": what the letters that lie there demand."""
    drafts = " ".join(one.text for one in scribe.case.newest_letters() if one.sending is None)
    for key, wish, words in DEMANDED if len(text) <= SHORT and "?" not in text else ():
        if wish.search(text):
            yield key if words.search(drafts) else f"{key}_not"


def _disputed(scribe: Scribe, text: str) -> bool:
    """ "Is not my debt!", of the claim that their answer names: the letter disputes it already."""
    last = scribe.case.replies[-1]["kind"] if scribe.case.replies else ""
    if last != "new_claim" or not not_my_claim(text):
        return False
    scribe.add("letter_review.disputed")
    return True


def _contradicted(scribe: Scribe, text: str) -> bool:
    """ "Das stimmt nicht, hab alles zurückgeschickt", of the ground that their answer names: it goes in."""
    said = _NOT_TRUE.match(text) if scribe.case.replies else None
    if said is None or scribe.case.replies[-1]["kind"] != "ground" or "?" in text or days(text, scribe.today):
        return False
    return _quoted(scribe, text[said.end() :].strip(" .!"), False, _meant(scribe, ""))


_NOT_TRUE = regex(
    r"(?:(?:aber|nein|no|but)[ ,]{1,2})?(?:das |that |it )?"
    r"(?:(?:stimmt|ist|is) (?:doch |aber |gar |überhaupt |einfach )?(?:nicht|nich|net|ned|not)|isn't|ain't)"
    r"(?: wahr| true| right| so)?[,;:.]\s+(?=\w+ \w+)",
    re.I,
)


def _spelling(scribe: Scribe, text: str) -> bool:
    """A remark on commas; the wording of the template is not the person's to mend."""
    found = bool(_PROSE.search(text))
    if found:
        scribe.add("letter_review.spelling")
    return found


def _angry(scribe: Scribe, text: str) -> bool:
    wish = scribe.word("letter_review.wishes").split()
    if not any(word in text.casefold() for word in wish):
        return False
    scribe.add("letter_review.sober")
    return True


# "Richtig ist Gartenstr. 3": a word that says what is right is no yes to what stands there.
_RIGHT_IS = regex(
    r"\W*(?:nein[ ,]{1,2}|no[ ,]{1,2})?(?:(?:die|der|das|the) )?(?:richtige?r?s?|korrekte?r?s?|correct|right)"
    r"(?: (?:\w{0,7}adresse|anschrift|address|name|datum|date|day|tag|betrag|amount|summe|nummer|number))?"
    r"(?:(?P<is> (?:ist|wäre|is|would be|heißt|heisst|lautet) )|\s?: ?)\S",
    re.I,
)


def _put_right(scribe: Scribe, text: str) -> bool:
    """What is right instead, or an address beside a yes ("passt, meine Adresse ist …"): it goes into a new version."""
    right = _RIGHT_IS.match(text)
    if "?" in text or not (right or address(text)):
        return False
    if corrections.mend(scribe, text):
        return True
    if right and right["is"]:
        overview.change(scribe)
    return bool(right and right["is"])


# ---- a sentence of one's own


# "Ergänze: …", as the bot asks for it; "schreib dazu, dass …" may be the answer to what was asked.
_PLAINLY = regex(r"^(?:bitte |please )?(?:ergänz\w*|add)\s?:", re.I)


def added_beside(scribe: Scribe, text: str) -> bool:
    """ "Ergänze: …", or the number of their case, while something else is asked and the drafts lie ready."""
    if scribe.case.open == "letter_review":
        return False
    return (bool(_PLAINLY.match(text)) and _added(scribe, text)) or _numbered(scribe, text)


def _numbered(scribe: Scribe, text: str) -> bool:
    """The number under which the company keeps the matter stands in the first draft; that of a claim is heard as
    such."""
    number, letter = case_number(text), _meant(scribe, "")
    if not number or letter is None or claimed(scribe.case) or served(scribe.case):
        return False
    if not any(number in one for one in (letter.text, *scribe.case.marks.values())):
        _put_in(scribe, letter, scribe.word("letter_review.case_number", number=number))
    scribe.add("letter_review.added", letter=letter.id)
    return True


def _added(scribe: Scribe, text: str) -> bool:
    """Puts the person's own sentence into the letter that they name, else into the first draft; no anger, no names of
    others."""
    words, hangs = addition(text)
    return _quoted(scribe, words, hangs, _meant(scribe, text))


def _quoted(scribe: Scribe, words: str, hangs: bool, letter: Letter | None) -> bool:
    if not words or letter is None:
        return False
    sober = fit(words, names_in(scribe.case.text("linked_person")))
    if not sober:
        scribe.add("letter_review.sober")
        return True
    sentence = scribe.word("letter_review.that", words=sober) if hangs else f"{sober[0].upper()}{sober[1:]}."
    _put_in(scribe, letter, sentence)
    scribe.add("letter_review.added", letter=letter.id)
    return True


def _put_in(scribe: Scribe, letter: Letter, sentence: str) -> None:
    number = sum(mark.startswith(f"addition:{letter.id}:") for mark in scribe.case.marks) + 1
    scribe.note("added", letter=letter.id, number=number, text=sentence)


def _meant(scribe: Scribe, text: str) -> Letter | None:
    drafts = [one for one in scribe.case.newest_letters() if one.sending is None]
    named = _NUMBER.search(text)
    return next((one for one in drafts if named and one.id == named[1].upper()), drafts[0] if drafts else None)


# ---- what stays out


def _struck(scribe: Scribe, text: str) -> bool:
    """Strikes optional paragraphs that the person names."""
    found = [*_paragraphs(scribe, text)] if strikes(text) else []
    for name in found:
        scribe.note("struck", paragraph=name)
    if found:
        scribe.add("letter_review.struck", names=[scribe.word(f"paragraphs.{name}.name") for name in found])
    return bool(found)


def _paragraphs(scribe: Scribe, text: str) -> Iterator[str]:
    said = spoken(text)
    for name in scribe.words.tables["paragraphs"]:
        if any(word in said for word in scribe.word(f"paragraphs.{name}.words").split()):
            yield name


def _left_out(scribe: Scribe, said: str) -> bool:
    """ "ohne E3": that exhibit stays at home."""
    words = set(_spaced(said).split())
    named = [one.id for one in scribe.case.exhibits if one.id.casefold() in words]
    if not named or not words & set(scribe.word("letter_review.without").split()):
        return False
    for exhibit in named:
        scribe.note("mark", key=f"left_out:{exhibit}", value="1")
        scribe.note("left_out", exhibit=exhibit)
    return True


def _spaced(text: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in text)


_WISHES: tuple[Callable[[Scribe, str], bool], ...] = (
    *(_numbered, shapes.told, _in_it_already, _added, taken_out.own_sentence, _struck, _disputed, _contradicted),
    own_deadlines.told,
    _put_right,
)
