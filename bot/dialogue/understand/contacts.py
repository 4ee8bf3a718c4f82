"""Who wrote to whom before: mails, calls, faxes, and what was said in them, read line by line. Whether it is true it
never knows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, islice, pairwise

from bot.case import PROMISES, Contact
from bot.dialogue.understand.bill_days import of_bill
from bot.dialogue.understand.contact_ways import way_of
from bot.dialogue.understand.days import Found, days, event_day, happened_on
from bot.dialogue.understand.happenings import happened
from bot.dialogue.understand.how_often import counts, how_often, parted, said_often, since_when
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.named_writers import wrote_by_name
from bot.dialogue.understand.pledged import MAY_BE_PLEDGED, PLEDGED
from bot.dialogue.understand.sent_papers import papers_sent, sent_as_wanted
from bot.dialogue.understand.speakers import CAME, SENT_ME, THEY, WORD_OF, of_content, understood
from bot.dialogue.understand.takeovers import without_changed
from bot.dialogue.understand.text import any_of, folded, lines
from bot.dialogue.understand.tidings import RELEASED, TO_COME, tidings
from bot.dialogue.understand.would_be import NEVER_CALLED
from bot.letters.terms import only_term
from bot.patterns import regex

_NEGATED = regex(
    r"(?<!\w)(?:no|nicht|nich|nix|nichts|nüt|kein(?:e|en)?|k(?:oa|a|ei|oi|ee?)n?[aei]?|nie|never|without"
    r"|ohne)\s(?:answers?"
    r"|repl(?:y|ies)|calls?|phone|antwort\w*|telefoniert|angerufen|gefaxt|geschrieben|mails?|e-?mails?|emails?|fax|chat"
    r"|reaktion|wrote|written|called|phoned|contacted|emailed|messaged)(?!\w)"
    r"(?: (?:bekommen|erhalten|gekriegt|gekommen|received))?"
    r"|(?<!\w)(?:is|was|are|am|were|he's|she's|it's|i'm) called(?! (?:back|again))(?!\w)"
    # Nobody wrote yet who is going to, and mails that were deleted tell of nobody's.
    r"|(?:(?<!\w)(?:i'?ll|i will|i'?m going to|i am going to|i'?m gonna|we'?ll|we will|let me|should i|shall i)|^will)"
    r" (?:\w{1,8} ){0,2}(?:call|phone|ring|(?:e-?)?mail|write|message|chat|contact)(?!\w)"
    r"|(?<!\w)ich (?:schreibe?|rufe?|maile?) (?:\w{1,8} ){0,3}(?:gleich|morgen|nachher|später|jetzt|dann)"
    r"(?: \w{1,8}){0,2}? (?:(?:e-?)?mails?|briefe?|an)(?!\w)"
    r"|(?<!\w)(?:(?:e-?)?mails?|nachrichten|messages?)(?: \w{1,8}){0,2} (?:gelöscht|deleted)(?!\w)"
    r"|(?<!\w)(?:gelöscht|deleted?)(?: \w{1,8}){0,3} (?:(?:e-?)?mails?|nachrichten|messages?)(?!\w)"
    # "Am Telefon gibts die ja gar nicht": who has no telephone was not called.
    r"|(?<!\w)(?:am|per|übers?) telefon (?:gibt'?s|gibt es) (?:\w{1,6} ){0,4}(?:nicht|nich|nie|keinen?"
    r"|niemand\w{0,2})(?!\w)"
    r"|(?<!\w)(?:kein\w{0,2} (?:telefon(?:nummer)?|hotline)|no (?:phone number|hotline))(?!\w)"
    # Thieves who change the account's mail write to nobody.
    r"|(?<!\w)(?:e-?mail|mail|email)(?:[ -]?adress\w*| address)?(?: \w{1,10}){0,3}"
    r" (?:geändert|ausgetauscht|gekapert|gehackt|changed|hacked|swapped)(?!\w)"
    r"|(?<!\w)(?:changed|änderten?|hacked|swapped) (?:(?:my|the|both|meine?|die) )?(?:e-?mail|mail|email)(?!\w)"
)
_PROOF = any_of("""
    bestätigung*; bezahlbestätigung*; zahlungsbestätigung*; beleg; belege; zahlungsbeleg*; nachweis*; zahlungsnachweis*;
    quittung*; überweisungsbeleg*; auszug; auszüge; kontoauszug; kontoauszüge; confirmation*; proof*; receipt*;
    bank statement*; my statement; (mein*|den|einen|my|the|habe|hab) (reise)?pass; reisepass; passkopie*; *ausweis;
    ausweiskopie*; ausweise; fiktionsbescheinigung*; aufenthaltstitel*; meldebescheinigung*; passport; identity card
""")
_ASKED_FOR = any_of("""
    um (* )?(* )?(bestätigung|nachweis|beleg|quittung|auszug);
    (bestätigung|nachweis|beleg|quittung) (gefordert|verlangt);
    for (* )?(* )?(confirmation|proof|receipt|statement)
""")
_NAMED = regex(
    r"\b(?!(?:I|Ich|We|Wir|You|Who|Mutter|Mama|Mann|Frau|Mother|Mum|Mom|Husband|Wife|Friend|Freund|Freundin)\b)"
    r"[A-ZÄÖÜ][a-zäöüß]{1,20}(?: (?:vom|von|from|of|at|im|in) [\w-]{2,20})?(?: (?:chat|support|hotline|service))? "
    r"(?:said|told|promised|says|sagte|meinte|versprach)\b"
)
_MINE = regex(
    r"(?<!\w)(?:ich|habe?|hob|hani?|ha|i|we|wir)(?!\w)(?:[^.!?;]|(?<=\d)\.){0,50}(?<!\w)(?:geschrieben|gschri\w{1,5}"
    r"|gefordert|gebeten|verlangt|geschickt|gefragt"
    r"|gemacht|eingelegt|eingereicht|ausgefüllt|filled|nachgefragt|angefragt|gemailt|hochgeladen|eingereicht"
    r"|uploaded|submitted|wrote|asked|emailed|mailed|chatted|gechattet|sent|requested|demanded)(?!\w)"
    r"|^\W*(?:already |just |even )?(?:sent|uploaded|submitted|emailed|gave|provided) (?!me(?!\w)|us(?!\w)|back)\w"
    r"|^\W*(?:(?!hat|hab|die|sie|mir|uns|der)\w{1,10} )?(?:chat|e-?mails?|support|hotline|denen|ihnen) "
    r"(?:geschrieben|angerufen|gemailt|angeschrieben)(?!\w)"
    r"|^\W*(?:(?!(?:mir|uns|mich|hat|haben|ham|wurden?|die|sie|der|es|von|vom)(?!\w))[^\s,;]{1,14} ){1,6}"
    r"(?:(?:hin|an)?geschrieben|gemailt|gefaxt)(?!\w)"  # "am 21.11. eine Mail geschrieben, nur Textbausteine"
    r"|(?<!\w)(?:i|we) (?:already )?(?:write|call|ask|send|message)(?= (?!you|u(?!\w))[^.!?;,]{0,50} "
    r"(?:yesterday|\d{1,2} ?times?|twice|already|ago)(?!\w))"
    r"|(?<!mir )(?<!mich )(?<!uns )(?<!haben )(?<!hat )(?<!\w)(?:\d{1,2} ?(?:x|mal)|\w{3,4}mal|mehrfach|mehrmals)"
    r" (?:denen |ihnen |dem support )?(?:an|hin)?ge(?:schrieben|mailt)(?!\w)"
)
_HANDED_IN = any_of("uploaded; hochgeladen; eingereicht; submitted")
_COLLECTOR = any_of("inkasso*; collector; collectors; collection agency; debt collector*")
_SPEAKER = (
    r"(?:die|sie|they|lady|he|she|der|man|amazon|paypal|klarna|ebay|otto|zalando|inkasso|support|service"
    r"|frau|mann|dame|herr|typ|mitarbeiter\w{0,2}|guy|agent|woman|mir|uns|me|us)"
)
_SAID = regex(
    rf"(?<!\w)(?:{_SPEAKER} (?:schreiben|schrieben|schreibt|schrieb|sagen"
    rf"|sagten|sagt|sagte|meinten|meinte|meint|said|says|say|wrote"
    rf"|told)|(?:schreiben|schrieben|schrieb|sagten|sagen|meinten|meinte"
    rf"|behaupten|told|said) {_SPEAKER}|lady|hieß es"
    rf"|(?:haben|hat|ham) {_SPEAKER} (?:mir |uns )?(?:gesagt|gemeint))(?!\w)"
    r"(?: (?:mir|uns|me|us|to me|mir die)(?!\w))?(?: (?:that|dass|das)(?!\w))?[ :,„\"]{1,4}(?P<quote>.{3,400})$",
    re.IGNORECASE,
)
# What somebody "said", with no word of money, was said on the phone, and is no claim.
_SPOKEN = regex(r"(?<!\w)(?:gesagt|sagt|sagte|sagten|gemeint|meinte|said|told)(?!\w)")
_CALLED_AGAIN = (
    r"(?:\w{1,10} ){0,3}(?:nochmals?|noch mal|wieder|again)"
    r" (?:angerufen|telefoniert|gemailt|called|phoned|rang|emailed)"
)
_PARTS = regex(
    r"[,;.\s](?:(?<=[,;])|(?<=[^\W\d_]{3}\.)|(?<=\s)(?:und dann|(?<!kam )(?<!kamen )(?<!hat )(?<!haben )(?<!hieß )dann"
    r"|and then|then"
    r"|(?:und|and)(?=\s(?:(?:chat|e-?mail|mail|brief|fax|telefonat|anruf|call|letter|email)(?= (?:am|on|vom)\s)"
    r"|called|phoned|faxed|angerufen|telefon|gefaxt|fax|wrote|emailed|mailed|chatted"
    r"|(?:einmal|zweimal|dreimal|viermal|\d ?(?:x|mal)|öfter|mehrmals) (?:angerufen|telefoniert|gemailt)"
    r"|the (?:woman|man|lady|agent|guy)"
    rf"|(?:they|die|sie) (?:\w{{1,8}} ){{0,2}}(?:promised|said|told|versprachen|sagten|meinten)|{_CALLED_AGAIN}"
    r"|(?:die|eine) (?:frau|dame)|(?:der|ein) (?:mann|herr|typ))(?!\w))))\s"
)
_CALLED = regex(r"(?<!\w)(?:i|we|ich|wir)(?!\w)[^.!?;]{0,40}(?<!\w)(?:called|phoned|rang|angerufen|telefoniert)(?!\w)")
# "Einspruch am 30.11., abgelehnt am 1.12.": the person's deed, without a verb.
_OPPOSED = regex(
    r"^(?:(?:mein|ein|einen|my|an|a|hab|habe) )?(?:einspruch|widerspruch|beschwerde|anfrage|appeal|complaint)(?!\w)"
    r"[^!?;]{0,60}\d"
)
# "Am 3. November geschrieben und Mitte November nochmal angerufen": the second is another, of another day.
_AGAIN_THEN = regex(rf"{_CALLED_AGAIN}(?!\w)")
_SOMEBODY_SAID = regex(
    r"(?<!\w)(?:woman|man|lady|agent|guy|frau|dame|mann|herr|typ)(?!\w)(?:[^.!?;]|(?<=\d)\.){0,30}(?<!\w)(?:said"
    r"|told|says|sagte|meinte)(?!\w)"
)
_DASH = regex(r"\s[–—-]{1,2}\s|:\s")
_AGAIN = regex(r"(?<!\w)(?:und dann|dann|and then|then|wieder|again|jetzt|now)(?!\w)")


@remembered
def contacts(text: str, today: date) -> tuple[Contact, ...]:
    """The exchanges told in the text, one line or clause each. `by` of a call is "company" unless a collector is
    named; `quote` holds what the other side is said to have said."""
    told: list[Contact] = []
    for line in lines(sent_as_wanted(text))[:40]:
        for clause in chain.from_iterable(map(_clauses, _own_apart(parted(line)))):
            found = [*_read(clause, today)]
            if told and found and _SOMEBODY_SAID.search(folded(clause)):
                if _of_that_talk(told[-1], found[0]):
                    found[0] = replace(found[0], way=told[-1].way, when=told[-1].when)
                    told.pop()
                else:
                    told[-1] = _without_one(told[-1], found[0])
            told += found
    return tuple(told)


def _without_one(several: Contact, one: Contact) -> Contact:
    """ "I called 3 times and the woman on the 10th said …": that call is one of the three."""
    among = several.count > 1 and several.when is None and (several.way, one.count) == (one.way, 1)
    return replace(several, count=several.count - 1) if among else several


def _of_that_talk(talk: Contact, word: Contact) -> bool:
    """ "I called on 12 Nov, the lady said it would be released": that word came in the talk."""
    bare = word.way in ("other", "phone") and (word.by, word.when) == ("company", None)
    return bare and (talk.way, talk.by, talk.kind, talk.quote, talk.count) == ("phone", "company", "inquiry", "", 1)


# "They only say fraud. I wrote to them on the 12th": what is said of no day and no way is no part of the own mail.
_OWN_NEXT = regex(r"[.!]['\"“”]?\s(?=(?:i|ich|we|wir) )", re.I)
_DIGIT = regex(r"\d")


def _own_apart(line: str) -> list[str]:
    cut = _OWN_NEXT.search(line)
    head = line[: cut.start()] if cut else ""
    if not cut or _DIGIT.search(head) or way_of(folded(head)) or not THEY.search(folded(head)):
        return [line]
    return [head, line[cut.end() :]]


def _clauses(line: str) -> list[str]:
    """The line cut where a new way of contact begins; what merely goes on stays with what it belongs to."""
    parts, place = [], 0
    for cut in islice(_PARTS.finditer(line), 40):
        head, tail = line[max(place, cut.start() - 200) : cut.start()], line[cut.end() : cut.end() + 80]
        nearby = _DASH.split(_PARTS.split(tail, maxsplit=1)[0], maxsplit=1)[0]
        answered = _MINE.search(folded(head)) and THEY.search(folded(nearby))
        answered = answered or (_OPPOSED.search(folded(head)) and THEY.search(folded(nearby)))
        answered = answered or _AGAIN_THEN.match(folded(nearby))
        answered = answered or (_CALLED.search(folded(head)) and _SOMEBODY_SAID.search(folded(nearby)))
        if way_of(folded(head)) and (answered or _starts_new(folded(nearby))):
            parts.append(line[place : cut.start()])
            place = cut.end()
    return [*parts, line[place:]]


def _starts_new(words: str) -> bool:
    bare = _NEGATED.sub(" ", words)
    return bool(
        way_of(bare) and not THEY.search(bare) and (counts(bare) or re.search(r"\d", bare) or len(bare.split()) <= 4)
    )


# "Im august amoi gschriebn, kane antwort": who got no answer had written.
_UNANSWERED = regex(
    r"(?<!\w)(?:ge?|o|a)?g?schri\w{1,5}(?!\w)[^.!?;]{0,30}(?<!\w)(?:ohne|nie|k(?:oa|a|ei|oi)n?[aei]?n?)"
    r"(?: a| e| eine?)? antw\w+"
)


def _read(clause: str, today: date) -> Iterator[Contact]:
    words = understood(clause)
    bare = NEVER_CALLED.sub(" ", _NEGATED.sub(" ", without_changed(words)))
    kind = tidings(words) or ("promise" if only_term(_quote(clause)) else None)
    way = way_of(bare) or ("other" if _UNANSWERED.search(words) else None)
    if speaker := _speaker(clause, words):
        words = bare = f"{speaker}{bare}"
    if not way and not (kind or THEY.search(words) or _AGAIN.search(words)):
        return  # before days are looked for, which takes longest
    when = event_day(clause, today)
    if when and not way and of_content(clause, days(clause, today)[:1]):
        when = None
    if not way and not _tells(words, when is not None, kind is not None):
        return
    by = _by(way, kind, bare, words)
    spoken_by = kind is None or (kind == "promise" and _SOMEBODY_SAID.search(words))
    if way is None and spoken_by and by == "company" and _SPOKEN.search(words):
        way = "phone"
    kind = kind if kind and by != "person" else _default(way, by, words)
    if kind is None:
        return
    count = said_often(words) if by != "person" and kind in _WORDS_OF_THEIRS else how_often(words)
    when = None if count > 1 and since_when(clause) else when
    contact = Contact(way or "other", by, kind, when, _quote(clause) if by != "person" else "", count)
    yield from _by_days(clause, words, contact, today) if kind in ("inquiry", "other", "proof") else (contact,)


def _by_days(clause: str, words: str, contact: Contact, today: date) -> Iterator[Contact]:
    """One for each day of one's own. "Die Bestellung ist vom 1.9. und am 5.11. geschrieben": the first is none."""
    every = [one for one in happened_on(clause, today) if one.when.exact]
    exact = [one for one in every if not of_bill(clause, one.start)]
    called = contact.way == "phone" and (listed(clause, exact) or how_often(words) == len(exact))
    if len(exact) > 1 and (contact.by == "person" or called):
        yield from (replace(contact, when=one.when, count=1) for one in exact)
        return
    yield replace(contact, when=exact[0].when) if len(exact) == 1 < len(every) else contact


_WORDS_OF_THEIRS = frozenset({*PROMISES, "pledge", "refusal", "cleared", "settled"})


def listed(clause: str, found: Sequence[Found]) -> bool:
    """Do the days stand one after another ("am 17., 18. und 20.11."), with nothing told between them?"""
    gaps = [clause[one.end : other.start] for one, other in pairwise(found)]
    if not gaps or not all(map(_GAP.fullmatch, gaps)) or not _AND.search(gaps[-1]):
        return False
    head, tail = folded(clause[: found[0].start]), folded(clause[found[-1].end :])
    return not (_tells_something(head) and _tells_something(tail))


def _tells_something(words: str) -> bool:
    return bool(way_of(words) or THEY.search(words)) or happened(words)


_AND = regex(r"\b(?:und|and|sowie)\b|&", re.I)
_GAP = regex(
    r"[\s,.;&+]*(?:(?:und|and|sowie|dann|then|am|on|the|den|no(?:ch|amal|mal)|nochmals?|einmal|mal|wieder|again"
    r"|erneut)[\s,.;&+]*){0,4}",
    re.I,
)


def _tells(words: str, dated: bool, known: bool) -> bool:
    """Does a clause that names no way still tell of an exchange?"""
    theirs = bool(THEY.search(words))
    return (dated and (known or theirs or bool(_AGAIN.search(words)))) or (known and theirs)


_THEY_WROTE = "they wrote: "


def _speaker(clause: str, words: str) -> str:
    """What is set before the words of somebody of the other side who is only called by name, or by a trade."""
    if _NAMED.search(clause) or _SOMEBODY_SAID.search(words):
        return "they said: "
    return _THEY_WROTE if wrote_by_name(clause) else ""


def _by(way: str | None, kind: str | None, bare: str, words: str) -> str:
    theirs = way == "phone" or bool(THEY.search(bare) or SENT_ME.search(bare))
    if kind is None and _mine_first(words):
        return "person"
    if _MAIL_SAYS.search(words) and not _MINE.search(words):
        return "company"
    if not theirs and (_MINE.search(words) or (way and (kind is None or way == "fax"))):
        return "person"
    return "collector" if _COLLECTOR.search(words) else "company"


# "Am 6.11. Mail: Dokumente unleserlich", "at night they send email".
_MAIL_SAYS = regex(
    r"(?<!\w)(?:e-?mail|mail|nachricht|sms|brief|message)(?: von \w{2,16}| from \w{2,16})?: [^\W\d]"
    r"|(?<!\w)(?:they|he|she|amazon|paypal) (?:\w{1,10} )?(?:sends?|writes?) (?:me |us |an? |the )*(?:e-?mail|mail"
    r"|message|letter)"
)


def _mine_first(words: str) -> bool:
    """ "I wrote to them twice they say wait", with no stop between."""
    mine, theirs = _MINE.search(words), THEY.search(words)
    return bool(mine and theirs and mine.start() < theirs.start() and mine.end() <= theirs.start())


def _default(way: str | None, by: str, words: str) -> str | None:
    """The kind where no word tells it; a message of the company's that says nothing of money has none."""
    if by == "person":
        return "proof" if way == "fax" or _proves(words) else "other" if _HANDED_IN.search(words) else "inquiry"
    if way in ("phone", "chat"):
        return "inquiry"
    if way is None and by == "company" and THEY.search(words):
        return "other" if THEY.search(CAME.sub(" ", words)) or WORD_OF.search(words) else None
    told = way is None or _MAIL_SAYS.search(words) or words.startswith(_THEY_WROTE)
    return "claim_open" if by == "collector" else "other" if told else None


def pledges(text: str) -> bool:
    """Is it said that they will check or answer, and nothing of the account or money itself?"""
    words = folded(text)
    return bool(PLEDGED.search(words)) and not (RELEASED.search(words) or TO_COME.search(words))


def may_pledge(text: str) -> bool:
    """May a sentence of the text say so?"""
    return MAY_BE_PLEDGED.search(folded(text)) is not None


def sends_proof(text: str) -> bool:
    """Is it said that a proof was sent, and not asked for?"""
    return _proves(folded(text))


def _proves(words: str) -> bool:
    return bool((_PROOF.search(words) or papers_sent(words)) and not _ASKED_FOR.search(words))


def _quote(clause: str) -> str:
    match = _SAID.search(clause)
    said = _DAY_BEFORE.sub("", match["quote"].strip(" .,;:„“\"'!")) if match else ""
    return "" if _NO_QUOTE.fullmatch(said) else said


# "Wird geprüft, hieß es immer": that word is not theirs.
_NO_QUOTE = regex(r"(?:immer|nur|so|wieder|halt|dann|da|einfach|always|just|again|then|only)(?: \w{1,8})?", re.I)
# "Es hieß am 19. dass …": the day is none of their words.
_DAY_BEFORE = regex(r"^(?:am|on) [\w.]{2,12}(?: [\w.]{3,12})?,? (?:dass|that) ", re.I)
