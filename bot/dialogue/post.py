"""After the draft: who listens to what, and what the buttons of that time do."""

import re
from collections.abc import Callable

from bot.dialogue import (
    answers_by_letter,
    arrival,
    astray,
    at_court,
    closing,
    deleting,
    early_answers,
    either_day,
    empowering,
    late_collector,
    mendings,
    moved,
    no_answer,
    not_wanted,
    only_some,
    overtaken,
    own_deadlines,
    posting,
    receipts,
    refunded,
    replying,
    returned,
    review,
    routing,
    sent,
    served_again,
    shapes,
    tracked,
    two_answers,
    waiting,
    which_letters,
)
from bot.dialogue.asking import stand_again
from bot.dialogue.drafting import draft_all
from bot.dialogue.from_authorities import from_authority
from bot.dialogue.posting import ALL, record
from bot.dialogue.questions import court, objections
from bot.dialogue.questions.exchange import EXCHANGES
from bot.dialogue.questions.wrap import OF_LETTERS, read_way, reviewed, unsent
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_ahead import carried_out
from bot.dialogue.understand.about_answers import about_it, in_a_main_clause
from bot.dialogue.understand.answers import confirms, yes_no
from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.routes import asks_where, named
from bot.dialogue.understand.sendings import names_way, sending
from bot.dialogue.understand.word_came import word_came
from bot.patterns import regex


def listen(scribe: Scribe, text: str) -> bool:
    """Reads what belongs to the post, whatever question stands open; True where something was understood."""
    heard = _listened(scribe, text)
    if heard and any(one.kind == "sent" for one in scribe.entries):
        _news_beside(scribe, text)
        tracked.ask_whose(scribe, text)
    return heard


def told_beside(scribe: Scribe, said: str, asked: str) -> bool:
    """What went out or came, told with a question: "beide raus. Wie lange dauert das jetzt?", "die haben abgelehnt. was
    kann ich tun?". Whoever asks for a way on is shown one instead."""
    if asks_where(asked) or named(asked) or attained(asked)[1]:
        return False  # "Konto offen, aber das Geld ist weg??" tells with its question, too
    tells = _tells_of_sending(scribe, said) or _tells_news(scribe, said)
    return tells and _listened(scribe, said)


def _tells_of_sending(scribe: Scribe, said: str) -> bool:
    told = sending(said, scribe.today) if unsent(scribe.case) else None
    return told is not None and not told.not_yet


def _tells_news(scribe: Scribe, said: str) -> bool:
    """Where an answer is waited for: a word of theirs that says something, or that nothing came where it is asked."""
    topic, kind = scribe.case.open, classify(said)
    if topic not in (None, "nudge") or scribe.case.stage not in ("waiting", "answered"):
        return False
    if topic == "nudge" and (kind == "silence" or yes_no(said) is not None):
        return True
    return kind not in ("unclear", "silence", "ack") or bool(word_came(said, scribe.today))


def _news_beside(scribe: Scribe, text: str) -> None:
    """ "Gestern per Mail, aber kam zurück", "… geschickt. Antwort kam auch schon: …": what came of it in one breath."""
    for cut in _CUTS.finditer(text):
        rest = text[cut.end() :].strip()
        news = rest and sending(rest, scribe.today) is None and classify(rest) not in ("unclear", "silence", "ack")
        if news:
            _ = mendings.bounced(scribe, rest) or waiting.told(scribe, rest)
            return


def _listened(scribe: Scribe, text: str) -> bool:
    if any(rule(scribe, text) for rule in FIRST) or _rather(scribe, text):
        return True
    listener = LISTENERS.get(scribe.case.open or "", review.added_beside)
    if listener(scribe, text):
        return True
    if not arrival.mentioned(text) and (mendings.mended(scribe, text) or mendings.resent(scribe, text)):
        return True
    if (
        closing.lacks_after_all(scribe, text)
        or waiting.blocked_again(scribe, text)
        or carried_out(scribe, text)
        or waiting.demanded_again(scribe, text)
        or shapes.told(scribe, text)
        or _way_on(scribe, text)
    ):
        return True
    if unsent(scribe.case):
        return (_about_the_letters(scribe, text) and posting.unasked(scribe, text)) or _way(scribe, text)
    return scribe.case.open is None and scribe.case.stage in ("waiting", "answered") and waiting.told(scribe, text)


# "Yes, complaint to the authority please", while a second letter to the company is looked at.
_WISH = regex(r"\b(?:please|bitte|lieber|instead|rather|stattdessen|i (?:want|would like)|ich (?:will|möchte))\b", re.I)
_BESIDE_A_WAY = ("letter_review", "sent_confirmation", "send_channel", refunded.RECEIVED, refunded.PART)
_BODIES = frozenset({"authority", "arbitration"})


def _rather(scribe: Scribe, text: str) -> bool:
    at_one = any(one.to.kind in _BODIES for one in scribe.case.newest_letters() if one.sending is None)
    return not at_one and bool(_WISH.search(text)) and scribe.case.open == "letter_review" and _way_on(scribe, text)


def _way_on(scribe: Scribe, text: str) -> bool:
    """ "Datenschutzbehörde", while a letter is looked at or waited for, or it is asked what came of the money."""
    return scribe.case.open in _BESIDE_A_WAY and waiting.wants_a_way(scribe, text)


def _objection(scribe: Scribe, text: str) -> bool:
    """Word that the objection went out; its letter is then out, too."""
    running = court.running(scribe.case)
    heard = objections.told_objection(scribe, text)
    if running and not court.running(scribe.case):
        posting.objection_out(scribe, text)
    return heard


def _way_or_news(scribe: Scribe, text: str) -> bool:
    """Which way shall it be; or word that came meanwhile."""
    return routing.listen(scribe, text) or waiting.told(scribe, text)


def _of_authority(scribe: Scribe, text: str) -> bool:
    """Word from an authority while a way is asked for or a letter looked at: its name is no wish."""
    out = any(one.sending for one in scribe.case.letters)
    return out and scribe.case.open in (routing.TOPIC, *OF_LETTERS) and from_authority(scribe, text)


def _overtaken(scribe: Scribe, text: str) -> bool:
    """What the other side wrote while a second letter was looked at."""
    return overtaken.theirs(scribe, text) and waiting.told(scribe, text)


def _about_the_letters(scribe: Scribe, text: str) -> bool:
    """May the text tell of the sending? Where old mails are asked about, only what cannot mean them."""
    topic = scribe.case.open
    if reviewed(scribe.case) or topic == "letter_review" or posting.plainly_out(scribe, text):
        return True
    return topic not in EXCHANGES and which_letters.names_letters(text)


def _way(scribe: Scribe, text: str) -> bool:
    """ "Beide per Post", asked for old mails and promises: how the letters are to go out."""
    return scribe.case.open in EXCHANGES and names_way(text, scribe.today) and read_way(scribe, text)


def _redate(scribe: Scribe, about: str) -> bool:
    """New dates on everything that is not out yet."""
    draft_all(scribe, anew=True)
    scribe.learn("letter_review", str(scribe.turn))
    return False


def _dated_anew(scribe: Scribe, text: str) -> bool:
    """ "Neu datieren", typed as it stands on the button."""
    wished = _NEW_DATE.fullmatch(text.strip()) is not None
    return wished and (_redate(scribe, "") or True)


_NEW_DATE = regex(
    r"(?:(?:ja|ok|bitte|yes|please)[ ,.!]{1,2}){0,2}(?:(?:mit )?neue[ms]? datum|(?:bitte )?neu datieren|new date"
    r"|re-?date"
    r"|date (?:it|them) (?:anew|again))(?: bitte| please)?[ .!]*",
    re.I,
)


def _objected(scribe: Scribe, about: str) -> bool:
    objections.note_objection(scribe, "")
    posting.objection_out(scribe, "")
    return False


def _sent(scribe: Scribe, about: str) -> bool:
    record(scribe, ALL)
    return False


def _their_words(scribe: Scribe, text: str) -> bool:
    """What the answer says; a sigh of the person's own ("ich könnt heulen echt") or a no is none of it."""
    if helps := about_it(text):
        scribe.ask("company_reply", helps)
        return True
    text = in_a_main_clause(text)
    if len(text) <= SIGH and classify(text) == "unclear" and _MINE.search(text) and not _THEIRS.search(text):
        stand_again(scribe, "company_reply")
        return True
    if _NOT_NOW.fullmatch(text.strip()):
        return waiting.later(scribe, text)
    return two_answers.of_each(scribe, text) or replying.reply(scribe, text)


_CUTS = regex(r"(?<!\d)[.!;\n]\s?|,? (?:aber|but|und|and|doch) ", re.I)
# "Nein", "noch nicht", to "what does it say?": none of their words.
_NOT_NOW = regex(
    r"(?:(?:n[eö]{1,3}|nein|nope?|no|nah|keine ahnung|no idea|don't know|dunno|wei(?:ß|ss) (?:ich )?(?:noch )?nicht"
    r"|noch nicht|nicht|not|doch nicht|not yet|später|jetzt nicht|not now|leider|danke|thanks|lieber|yet|noch|jetzt)"
    r"[ ,.!…]{0,3}){1,4}",
    re.I,
)
SIGH = 60  # characters
_MINE = regex(r"\b(?:ich|mir|mich|mein\w{0,2}|i|i'm|me|my)\b", re.I)
_THEIRS = regex(r"\b(?:die|sie|ihr\w?|amazon|firma|they|you|your|company|antwort\w*|mail|brief|answer|letter)\b", re.I)

Listener = Callable[[Scribe, str], bool]
FIRST: tuple[Listener, ...] = (
    *(moved.told, either_day.told, arrival.told, tracked.told, at_court.by_mail, posting.on_no_day),
    *(_objection, at_court.heard),
    *(_of_authority, routing.inquired, no_answer.of_the_other),
    *(returned.sent_again, returned.unfetched, early_answers.heard, astray.heard, late_collector.heard),
    *(receipts.part_came, _overtaken, overtaken.declined, not_wanted.told),
    *(closing.said_over, mendings.bounced, only_some.told, mendings.not_after_all, mendings.later, sent.told_plainly),
    *(empowering.told, answers_by_letter.heard),
)
LISTENERS: dict[str, Listener] = {
    "letter_review": review.listen,
    "sent_confirmation": lambda scribe, text: (
        _dated_anew(scribe, text)
        or own_deadlines.told(scribe, text)
        or no_answer.beside_sending(scribe, text)
        or posting.answer(scribe, text)
    ),
    "nudge": waiting.nudged,
    "company_reply": _their_words,
    refunded.RECEIVED: lambda scribe, text: receipts.refund_answer(scribe, text, confirms(text)),
    refunded.PART: receipts.part_answer,
    routing.TOPIC: _way_or_news,
    deleting.TOPIC: deleting.answer,
    served_again.TOPIC: served_again.answer,
    **closing.LISTENERS,
}
CHOICES: dict[str, Listener] = {
    "redate": _redate,
    "nothing": waiting.nothing,
    "answer": waiting.answer_came,
    "open": waiting.back_again,
    "later": waiting.later,
    "sent": _sent,
    court.DONE: _objected,
    routing.ROUTE: routing.chosen,
    **closing.CHOICES,
}
