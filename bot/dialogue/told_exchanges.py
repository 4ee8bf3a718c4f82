"""Dated exchanges with the company told in a story, or while something else stands open."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.case import ASSURANCE, PROMISES, Case, Contact
from bot.dialogue.asking import waiting_since
from bot.dialogue.own_bank import its_word
from bot.dialogue.questions.court import served
from bot.dialogue.questions.exchange import DESK_SAID, TALKED, in_full, note_contact, to_whom, told
from bot.dialogue.questions.pieces import again, without_others
from bot.dialogue.questions.plain import without_days
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.assurances import releases
from bot.dialogue.understand.checks_done import checks_done
from bot.dialogue.understand.contacts import listed, may_pledge
from bot.dialogue.understand.court_papers import speaks_of_paper
from bot.dialogue.understand.days import days, doubtful, happened_on
from bot.dialogue.understand.forms import filled_form
from bot.dialogue.understand.how_often import last_of_them, so_often
from bot.dialogue.understand.mail_addresses import without_labelled
from bot.dialogue.understand.on_the_phone import says_term
from bot.dialogue.understand.own_calls import called_me
from bot.dialogue.understand.sending_plans import weekday_ahead
from bot.dialogue.understand.sending_slips import without_denied
from bot.dialogue.understand.sendings import sending
from bot.dialogue.understand.several_days import laid_out
from bot.dialogue.understand.stays import stays_shut
from bot.dialogue.whose_word import APPEAL, OF_OTHERS, letters_out, names_them, surely_theirs
from bot.letters.terms import only_term
from bot.patterns import regex

SENTENCES = regex(r"[\n!?;.](?:(?<=[\n!?;])|(?:(?<=[^\W\d_]{3}\.)|(?<=\d{4}\.)|(?<=\d(?:st|nd|rd|th)\.))\s)")
_ONLY_WAY = regex(
    r"(?:[\s,.:!]|\b(?:per|via|by|mit|als|am|on|the|vom|from|ein\w{0,2}|an?|e?-?mails?|post|briefe?|letters?)\b)*",
    re.I,
)
_ONLY_DAYS = regex(r"(?:\s|und|and|am|on|the|&)*", re.I)
TWO, SHORT, BRIEF = 2, 8, 140  # the last are the characters of a sending told with what it was not
# Who is refused had asked.
TELLS_OF = {"own": "already_contacted", "promise": "promise", "assurance": "promise", "refusal": "already_contacted"}
_I_WROTE = regex(
    r"\b(?:ich|i|wir|we|habe?|ha|han|hani|hob)\b(?:[^.!?;]|(?<=\d)\.){0,60}\b(?:geschrieben|angerufen|telefoniert|gemailt"
    r"|gefaxt|geschickt|hochgeladen"
    r"|eingereicht|aa?glüte|gschri\w{1,5}|gemacht|eingelegt|write|call|wrote|called|phoned|emailed|mailed|faxed|sent"
    r"|uploaded|submitted|asked|chatted)\b",
    re.I,
)
_RENT = regex(r"\b(?:rent|miete|lohn|gehalt|salary|raten?|due|fällig)\b", re.I)
_TO_COME = regex(r"\b(?:bis|until|till|by|spätestens)\b", re.I)
_LETTER_CAME = regex(
    r"\b(?:der|ein|den|einen|the|a|their) (?:brief|letter)\b.{0,40}\b(?:gekommen|angekommen|kam|bekommen|erhalten"
    r"|gekriegt|came|arrived)\b"
    r"|\b(?:kam|bekommen|erhalten|gekriegt|got|received|came)\b.{0,30}"
    r"\b(?:der|ein|den|einen|the|a|their) (?:brief|letter)\b",
    re.I,
)


def note_exchanges(scribe: Scribe, text: str) -> None:
    """Dated exchanges told before they are asked for, or while something else stands open; and word that they will
    answer, of whatever day."""
    if not scribe.case.text("company") or _already_taken(scribe, text) or its_word(scribe.case, text):
        return
    text = in_full(scribe, without_labelled(text))
    if not letters_out(scribe.case):
        _note_pledges(scribe, text)
        _note_promises(scribe, text)
    dated = list(_dated(scribe, text))
    if _note_dated(scribe, dated):
        _note_calls(scribe, dated)
        _note_several(scribe, text)
        return
    if _note_letter(scribe, text):
        return
    if filled_form(text):
        _note_form(scribe, text)
    elif scribe.case.open == "confirm_facts":
        _note_own(scribe, text)
        _note_calls(scribe, dated)
    else:
        _note_counted(scribe, text)
        _note_calls(scribe, dated)


def _already_taken(scribe: Scribe, text: str) -> bool:
    """What was just taken out, or got its day, is not told anew; nor is the day that our letters left or arrived."""
    taken = any(one.kind in ("unsaid", "dated") for one in scribe.entries)
    ours = str(scribe.turn) in (scribe.case.marks.get("arrival:told"), scribe.case.marks.get("sending:asked"))
    return taken or ours or _only_the_sending(scribe, text)


def _only_the_sending(scribe: Scribe, text: str) -> bool:
    """ "Heute Formular": just noted as the sending of the letters, and no message beside them."""
    sent = {one.data["sending"]["sent_on"] for one in scribe.entries if one.kind == "sent"}
    if not sent or (len(days(text, scribe.today)) <= 1 and len(text.split()) <= SHORT):
        return bool(sent)
    said = {one.when.first.isoformat() for one in days(without_denied(text), scribe.today)}
    return said <= sent and len(text) <= BRIEF and not _CALLED.search(text)


def _note_letter(scribe: Scribe, text: str) -> bool:
    """ "Am 16.11. is der Brief gekommen": theirs, where nobody else writes letters in this case."""
    case = scribe.case
    others = case.letters or claimed(case) or served(case) or OF_OTHERS.search(text)
    if others or not _LETTER_CAME.search(text) or claims.court(text) is not None:
        return False
    found = days(text, scribe.today)
    if len(found) != 1:
        return False
    when = found[0].when
    if not when.exact or when.first > scribe.today or doubtful(text, when, scribe.today):
        return False
    note_contact(scribe, Contact("letter", "company", "other", when, "", 1))
    return True


def _note_own(scribe: Scribe, text: str) -> None:
    """What somebody adds at the summary on their own mails and calls; what was said there is asked for later."""
    mine = [_theirs_as_own(one) for one in told(text, scribe.today)] if _I_WROTE.search(text) else []
    for one in mine:
        note_contact(scribe, replace(one, when=one.when if one.when and one.when.exact else None))
    if mine:
        scribe.learn("already_contacted", True)


def _note_counted(scribe: Scribe, text: str) -> None:
    """ "I called twice already", "Einspruch hab ich eingelegt": what was counted or appealed, told of no day, is not
    asked for again."""
    if scribe.case.says_yes("already_contacted") or not (_I_WROTE.search(text) or so_often(text)):
        return
    found = tuple(_theirs_as_own(one) if _bare_call(one) else one for one in told(text, scribe.today))
    elsewhere = OF_OTHERS.search(text) or _collected(scribe.case)
    if checks_done(text):  # "3x die Identitätsprüfung gemacht": no message
        found = tuple(one for one in found if one.way != "other" or one.kind == "proof")
    counted = [one for one in found if one.by == "person" and one.count > 1 and (one.way != "other" or not elsewhere)]
    mine = counted or (
        [one for one in found if one.by == "person"] if APPEAL.search(text) and not served(scribe.case) else []
    )
    for one in mine:
        note_contact(scribe, replace(one, when=None))
    if mine:
        scribe.learn("already_contacted", True)


def _collected(case: Case) -> bool:
    """Does somebody collect what is claimed? To whom it was written is not said then."""
    return claimed(case) and bool(case.text("collection_agency") or case.says_yes("collector_demands"))


def _bare_call(one: Contact) -> bool:
    return (one.way, one.by, one.kind, one.quote) == ("phone", "company", "inquiry", "")


def _note_several(scribe: Scribe, text: str) -> None:
    """ "I wrote 2 emails and called on 10 November": those of no day, beside what has one."""
    several = so_often(text) or (_I_WROTE.search(text) and scribe.case.open == "confirm_facts")
    mine = told(text, scribe.today) if several else ()
    for one in mine:
        if one.by == "person" and one.when is None and one.count > 1:
            note_contact(scribe, one)


def _note_calls(scribe: Scribe, dated: Sequence[tuple[str, Contact]]) -> None:
    """Calls of one's own of which only is told what was said; once letters are out, that an answer was announced in
    one."""
    for part, one in dated:
        if _my_call(scribe, part, one) and (one.kind != "pledge" or letters_out(scribe.case)):
            _note(scribe, part, one if one.kind == "pledge" else _theirs_as_own(one))


def _note_form(scribe: Scribe, text: str) -> None:
    """The company's own form, filled in on a day that nobody names. A letter from here that went through it is none."""
    if served(scribe.case) or (scribe.case.letters and sending(text, scribe.today)):
        return
    mine = [one for one in told(text, scribe.today) if one.by == "person"]
    form = any(one.way == "form" for one in mine)
    for one in mine if form else [*mine, Contact("form", "person", "inquiry", None, "", 1)]:
        note_contact(scribe, replace(one, when=None))
    scribe.learn("already_contacted", True)


def _theirs_as_own(one: Contact) -> Contact:
    return one if one.by == "person" else replace(one, by="person", kind="inquiry", quote="")


def _note_dated(scribe: Scribe, dated: Sequence[tuple[str, Contact]]) -> bool:
    """Exchanges that tell their day; False where none is one."""
    before = len(scribe.case.contacts)
    for part, one in dated:
        _exchange(scribe, part, one)
    new = scribe.case.contacts[before:]
    for part, one in dated:  # the others of several of which the last has its day
        if one.when is None and last_of_them(part) and any((other.way, other.by) == (one.way, one.by) for other in new):
            note_contact(scribe, one)
    return bool(new)


def _dated(scribe: Scribe, text: str) -> Iterator[tuple[str, Contact]]:
    """The exchanges in the parts that name a day, each with its part."""
    for part in _dated_parts(scribe, laid_out(text, scribe.today)):
        for one in told(part, scribe.today):
            yield part, one


def _note_pledges(scribe: Scribe, text: str) -> None:
    if not may_pledge(text):
        return
    for one in told(text, scribe.today):
        if one.by == "company" and one.kind == "pledge" and not _of_block(scribe, text, one):
            told_on = one.when and one.when.exact and one.when.first <= scribe.today and not _TO_COME.search(text)
            note_contact(scribe, replace(one, count=1) if told_on else replace(one, when=None, count=1))


def _note_promises(scribe: Scribe, text: str) -> None:
    """ "Am Telefon hieß es, das Konto wird in den nächsten Wochen freigeschaltet", "erst hieß es 48 Stunden, dann …":
    told of no day of its own."""
    if not (releases(text) or says_term(text)):
        return
    for sentence in SENTENCES.split(laid_out(text, scribe.today)):
        for one in told(sentence, scribe.today):
            when = one.when if one.when and one.when.last <= scribe.today else None
            said = one.kind == "promise" or (one.kind == ASSURANCE and only_term(one.quote))
            undated = one.by == "company" and said and not (when and when.exact)
            if undated and surely_theirs(scribe, sentence, one):
                note_contact(scribe, replace(one, when=when, count=1))
                scribe.learn("promise", True)


def _of_block(scribe: Scribe, text: str, one: Contact) -> bool:
    """ "Deactivated on the 15th. They said 'under review'": the day is the block's, and no word came on it."""
    said = [part for part in SENTENCES.split(text) if any(hit.when == one.when for hit in days(part, scribe.today))]
    return one.way == "other" and not one.quote and bool(said) and all(map(claims.blocked, said))


def _dated_parts(scribe: Scribe, text: str) -> Iterator[str]:
    """Each sentence that names a day; one with several days in it by its commas."""
    for sentence in map(_without_block, SENTENCES.split(text)):
        for part in without_others(sentence, scribe.today):
            yield from _by_commas(scribe, part)


def _by_commas(scribe: Scribe, sentence: str) -> Iterator[str]:
    found = happened_on(sentence, scribe.today)
    if len(found) == 1:
        yield _beside_block(scribe, sentence)
    elif found:
        halves = sentence.split(", ")  # "am 20. und 22., ich …", or "ich …, am 20. und 22."
        bare = any(_ONLY_DAYS.fullmatch(without_days(one, scribe.today)) for one in halves)
        shared = (bare and len(halves) == TWO) or listed(sentence, found)
        yield from (sentence,) if shared else _with_again(scribe, sentence)


def _beside_block(scribe: Scribe, sentence: str) -> str:
    """ "Amazon hat gesperrt, angerufen am 5.11.": of a block without a day the call is told apart."""
    dated = [one for one in sentence.split(", ") if days(one, scribe.today)]
    if len(dated) != 1 or not claims.blocked(sentence) or claims.blocked(dated[0]):
        return sentence
    return dated[0] if told(dated[0], scribe.today) else sentence


def _with_again(scribe: Scribe, sentence: str) -> Iterator[str]:
    """The sentence by its commas; "am 12.11. nochmal" stays with what was done before."""
    joined, *rest = sentence.split(", ")
    for part in rest:
        if again(part, scribe.today):
            joined = f"{joined}, {part}"
        else:
            yield joined
            joined = part
    yield joined


def _without_block(sentence: str) -> str:
    """ "Das war am Sonntag, Einspruch kam gleich": that day is of what happened, and of no message."""
    return _THAT_WAS.sub("", sentence, count=1)


_THAT_WAS = regex(
    r"^\W*(?:das|es|that|it|this) (?:war|was|happened|passierte|geschah|(?:ist|isch) passiert)(?!\w)[^,;]{0,40}, ", re.I
)


def _my_call(scribe: Scribe, sentence: str, one: Contact) -> bool:
    """ "Am 15.11. telefoniert, da hieß es, es wird geprüft": whoever said so, the person had turned to the company."""
    unnamed = scribe.case.text("collection_agency") and not names_them(scribe, sentence)
    others = unnamed or OF_OTHERS.search(sentence)
    return one.way in TALKED and bool(_CALLED.search(sentence)) and not (others or called_me(sentence))


def _exchange(scribe: Scribe, sentence: str, one: Contact) -> None:
    if one.kind != "pledge" and _sure(scribe, sentence, one):
        _note(scribe, sentence, one)


def _note(scribe: Scribe, sentence: str, one: Contact) -> None:
    one = to_whom(scribe, sentence, one)
    said = one.quote or one.kind in PROMISES or stays_shut(sentence) or DESK_SAID.search(sentence)
    own = one.by == "person" or not said
    if own and _DELIVERED.search(sentence) and any(letter.sending is None for letter in scribe.case.letters):
        return  # what the post delivered is the letter that was written here
    if own and _GOODS_BACK.search(sentence) and not _I_WROTE.search(_GOODS_BACK.sub(" ", sentence)):
        return  # what went back by post is no letter
    if own and (
        _to_be_sent(scribe, sentence, one)
        or _of_its_day(sentence)
        or _ONLY_WAY.fullmatch(without_days(sentence, scribe.today))
    ):
        return  # "am 20.11. per Mail": nobody knows whose
    if _SINCE.search(sentence):
        return  # nobody writes since a day
    if one.when is None or not one.when.exact or one.when.first > scribe.today or not _one_day(scribe, sentence, one):
        return
    if (own and _not_of_it(scribe, sentence, one.when.last)) or _of_court(scribe, sentence):
        return
    note_contact(scribe, one)
    topic = TELLS_OF.get("own" if one.by == "person" else one.kind)
    if topic and not scribe.case.says_yes(topic):
        scribe.learn(topic, True)


def _of_its_day(sentence: str) -> bool:
    """ "I have the email from Vodafone of 14 March", "N26: Mail vom 12.11., wir kündigen": theirs."""
    return bool(_HOLDS.search(sentence) or (_OF_ITS_DAY.search(sentence) and not _I_WROTE.search(sentence)))


_OF_ITS_DAY = regex(
    r"\b(?<!meine )(?<!meiner )(?<!mein )(?<!meinem )(?<!my )(?:e-?mail|mail|brief|schreiben|nachricht|letter|message"
    r"|notice) (?:(?:vom|von|of|from|dated)(?: the)? (?:\d|(?!mir\b|uns\b|me\b)\w{3,9} \d)"
    r"|(?:von (?:denen|ihnen|dort)|from them)\b)",
    re.I,
)


def _to_be_sent(scribe: Scribe, sentence: str, one: Contact) -> bool:
    """ "Am Donnerstag per Einschreiben", of letters that lie ready: the Thursday to come."""
    written = one.way in ("letter", "mail", "fax", "form")
    return bool(written and one.when and weekday_ahead(sentence, one.when, waiting_since(scribe.case, sentence)))


_HOLDS = regex(
    r"\b(?:i have|i've got|i got|ich habe?|hab|habe ich|liegt|there is|es gibt) (?:[\w'-]{1,16} ){0,5}"
    r"(?:\w{0,14}e?-?mail|\w{0,12}confirmation|\w{0,12}bestätigung|brief|letter)(?: \w{1,12}){0,2} (?:from|von|vom)\b"
    r"(?! mir| uns| me\b)(?![^.!?;]{0,60}\b(?:geschickt|gesendet|gemailt|sent|mailed|forwarded)\b)",
    re.I,
)
# "PayPal hat am 9.11. geschrieben, die machen es zu": theirs, though it is not told what kind of word it was.
_FIRM_WROTE = regex(
    r"(?<!\w)((?!(?:an|to|bei|ich|i)(?!\w))[\w.-]{2,20}) (?:hat|haben|has|had|wrote|schrieb|schreibt|emailed"
    r"|messaged)(?!\w)",
    re.I,
)


def _sure(scribe: Scribe, sentence: str, one: Contact) -> bool:
    if one.by == "person" or any(entry.data.get("kind") == "promise_dated" for entry in scribe.entries):
        return one.by == "person" and not _firm_wrote(scribe, sentence)  # the day of a promise is to come
    return surely_theirs(scribe, sentence, one)


def _firm_wrote(scribe: Scribe, sentence: str) -> bool:
    return any(scribe.desk.directory.mentions(found[1]) for found in _FIRM_WROTE.finditer(sentence))


_GOODS_BACK = regex(
    r"\b(?:returned|sent (?:\w+ ){0,2}back|zurück(?:geschickt|gesendet|gesandt|gegeben)|retourniert|returning)\b", re.I
)
_CALLED = regex(
    r"\b(?:angerufen|telefoniert|gechattet|ogrufn|aa?glüte|(?:ich|i) (?:rief|called|phoned|rang)|(?:im|mit dem|per"
    r"|in the|in their|via) (?:live ?)?chat|(?:am|on) \S{2,14}(?: \w{3,9})? chat|called|phoned|rang"
    r"|rief (?:\S{1,14} ){1,4}an|am telefon|(?:on|over) the phone|had a call|spoke (?:to|with))\b",
    re.I,
)
_SINCE = regex(r"^\W*(?:(?:und|zwar|and) ){0,2}(?:seit|since)(?: dem| the)? \d", re.I)
_DELIVERED = regex(r"\b(?:zugestellt|zuagstellt|delivered|ausgeliefert)\b", re.I)


def _one_day(scribe: Scribe, sentence: str, one: Contact) -> bool:
    """Is it plain which day is meant? Of one's own messages each of several is."""
    found = happened_on(sentence, scribe.today)
    return len(found) == 1 or (one.by == "person" and all(hit.when.exact for hit in found))


def _not_of_it(scribe: Scribe, text: str, day: date) -> bool:
    """Does the day in the text belong to the block, a payment, a paper or the sending of a letter?"""
    paid = claims.says_paid(text) is not None
    about = bool(_RENT.search(text)) or paid or claims.blocked(text) or claims.printed(text)
    drafted = min((one.drafted_on for one in scribe.case.letters), default=None)
    ours = any(one.kind == "sent" for one in scribe.entries) or (drafted is not None and drafted <= day)
    return about or (ours and sending(text, scribe.today) is not None)


def _of_court(scribe: Scribe, text: str) -> bool:
    """Does the day in the text belong to a court's paper, or to what was just written here about it?"""
    return bool(claims.court(text)) or (served(scribe.case) and speaks_of_paper(text))
