"""The waiting: word that nothing came, that something did, that the account is open, that it was shut again.

What came is looked at in `bot.dialogue.replying`.
"""

import re
from collections.abc import Callable
from datetime import date

from bot.case import Case, Letter
from bot.dialogue import closing, no_answer, overview, routing, stages
from bot.dialogue.asking import stand_again
from bot.dialogue.called import on_the_phone, plainly_theirs
from bot.dialogue.closing import TOPIC, informed, reached_without, wanted
from bot.dialogue.closing import told as told_of_goals
from bot.dialogue.following import demand_payout, follow_ups, overdue
from bot.dialogue.from_authorities import from_authority
from bot.dialogue.latest_word import latest
from bot.dialogue.overtaken import MEANT_FOR
from bot.dialogue.promises import promised
from bot.dialogue.questions.court import running
from bot.dialogue.questions.objections import put_off
from bot.dialogue.receipts import how_much_came, money_came, sums_came
from bot.dialogue.refunded import HELD, in_currency, said_paid
from bot.dialogue.replying import reply, success
from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import holds_money
from bot.dialogue.two_answers import of_each
from bot.dialogue.understand.answers import confirms, nods
from bot.dialogue.understand.attained import both, emptied, without_reasons
from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.claims import blocked, court
from bot.dialogue.understand.court_threats import they_threaten
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.money_back import names_a_sum
from bot.dialogue.understand.nudge_answers import goes_on, not_looked, nothing_came, opened, wants_next
from bot.dialogue.understand.open_for_others import of_oneself
from bot.dialogue.understand.own_people import own_people_say
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.replies import classify, says_open
from bot.dialogue.understand.retold import retold
from bot.dialogue.understand.routes import asks_of_one, wishes
from bot.dialogue.understand.settlements import settled_sums
from bot.dialogue.understand.still_shut import still_lacking
from bot.dialogue.understand.their_words import retells
from bot.dialogue.understand.tongues import foreign
from bot.dialogue.understand.word_came import word_came
from bot.dialogue.writers import claims_again, named, wants_now, writer
from bot.letters.offers import ACCOUNT_BACK
from bot.patterns import regex

PASTED = 40
PRESERVED = "preservation_demand"
SHORT, LONGEST_LINE, LONGEST_WISH = 80, 120, 240
# "The email bounced", "wieder ne Mahnung": nobody else is named, and none needs to be.
PLAIN_NEWS = {"partial", "unmonitored", "dunned", "offered", "no_data", "data_partial", "no_account", "unmatched"}
_WHOLE = regex(r"\b(?:alle[sn]?|ganz\w*|vollständig\w*|komplett\w*|all|full|whole|complete\w*|everything)\b", re.I)
_TO_COME = regex(
    r"\b(?:wird|werden|will|woll\w{1,3}|soll\w{0,3}|would|want|wants|morgen|tomorrow|bis|until|verlang\w*|brauch\w*"
    r"|need)\b",
    re.I,
)
_SOME = regex(r"\b(?:teil\w*|teilweise|aber|nur|rest|nicht alle\w?|hälfte|part\w*|some|half|only|but)\b", re.I)
# "They should delete all my data", "they refuse to give me all my data": nothing came.
_NO_COPY = regex(
    r"\b(?:ge)?lösch\w*|\b(?:delet|eras|wip)(?:e[ds]?|ing)\b|\b(?:gone|lost|weg|verloren|soll|sollen|sollten|should"
    r"|must|need"
    r"|muss|müssen|want\w{0,2}|refus\w*|verweiger\w*|weigern|where|wo|wann|when)\b",
    re.I,
)
_AGAIN = regex(r"\b(?:wieder|erneut|again)\b", re.I)
_WORD_CAME = regex(r"\b(?:schr[ei]\w+|geschrieben|sagen|sagt|wrote|writes|says|mail|brief|inkasso|forder\w*)\b", re.I)
_THEY = regex(
    r"\b(?:die|sie|amazon|firma|they|company|inkasso|support|antwort\w*|answer\w*|repl\w+|schreib\w*|schrieb\w*|"
    r"geschrieben|wrote|writes|said|sagt\w*|mail|brief|letter)\b|:",
    re.I,
)


def told(scribe: Scribe, text: str) -> bool:
    """Unasked word from somebody who waits: that nothing came, that the account is open again, or what they wrote."""
    if court(text) or _MY_PLAN.match(text) or own_people_say(text):
        return False
    text = of_oneself(latest(scribe, wants_now(scribe, in_currency(scribe.case, text))))
    back = _back(scribe, text)
    if not back and plainly_theirs(scribe, text):
        return of_each(scribe, text) or reply(scribe, text, named(scribe, text))
    if back or any(rule(scribe, text) for rule in (of_each, from_authority, wants_a_way, *_IN_PASSING)):
        return True
    kind = kind_of(text)
    if kind in ("silence", "success"):
        return nudged(scribe, text)
    told_by_them = len(text) >= PASTED or kind in PLAIN_NEWS or retold(text) or _theirs(scribe, text) or retells(text)
    if not told_by_them or (kind == "unclear" and not _surely_theirs(scribe, text)):
        return False
    return reply(scribe, text, writer(scribe, text))


def _surely_theirs(scribe: Scribe, text: str) -> bool:
    """Is a text that says nothing known still a message of theirs: pasted, or retold under their name?"""
    return retells(text) or (
        len(text) >= PASTED and (they_threaten(text) or pasted(text) or bool(writer(scribe, text)))
    )


# "Ich muss noch die Mahnung raussuchen": nothing came.
_MY_PLAN = regex(
    r"\W*(?:(?:ich|i|wir|we) )?(?:(?:muss|will|werde|such\w?|schau\w?|guck\w?|hol\w?|need to|have to|will|must|should"
    r"|gonna)(?!\w)"
    r"|i'll)(?! (?:sie|die|das inkasso|amazon|paypal|they|zahlen|bezahlen|pay|trotzdem)(?!\w))(?: (?:ich|noch|erst"
    r"|mal|nur|die|den|das"
    r"|mir|just|first|the|my|meine?n?|to))* [\w-]{2,20}(?: [\w-]{2,16}){0,3}[ .!]*$",
    re.I,
)


def _came_without(scribe: Scribe, text: str) -> bool:
    """ "Amazon hat geantwortet": what it says is asked for."""
    came = word_came(text, scribe.today)
    if came:
        scribe.ask("company_reply", "company_reply.call" if came == "called" else "company_reply.ask", ())
    return bool(came)


def _attained(scribe: Scribe, text: str) -> bool:
    """In few words, what of all that was wanted is there, once the account is said to be back."""
    return len(text) <= SHORT and classify(text) != "success" and told_of_goals(scribe, text)


def _back(scribe: Scribe, text: str) -> bool:
    """Word that the account is back: and the money, or without it."""
    short = len(text) <= SHORT and "?" not in text
    if short and classify(text) == "unclear" and both(text) and says_open(text) and not closing.is_back(scribe.case):
        return success(scribe, text)
    return _emptied(scribe, text)


def _emptied(scribe: Scribe, text: str) -> bool:
    """ "Konto wieder offen, Saldo 0,00", of who had money there: it is gone, and nobody says that nothing is owed."""
    had = "payout" in wanted(scribe.case) or holds_money(scribe.case)
    gone = len(text) <= LONGEST_LINE and emptied(text) and says_open(text)
    if not (had and gone) or closing.is_back(scribe.case):
        return False
    scribe.note("reply", kind="partial", on=scribe.today.isoformat(), letters=[])
    return reached_without(scribe, "payout")


def _in_part(scribe: Scribe, text: str) -> bool:
    """ "Konto geht wieder, aber keine Begründung"; or an answer that the person cannot read."""
    there, away = attained(text)
    kept = any(one.kind == PRESERVED and one.sending for one in scribe.case.newest_letters())
    lacking = [one for one in (*wanted(scribe.case), *["content"] * kept, "payout") if one in away]
    back = "unblock" in there and says_open(text) and not scribe.case.marks.get(ACCOUNT_BACK)
    if lacking and back:
        scribe.note("reply", kind="partial", on=scribe.today.isoformat(), letters=[])
        return reached_without(scribe, lacking[0])
    own = len(text) <= SHORT and "?" not in text  # what was pasted is read by its signs
    if back and own and "unblock" not in away and (classify(text) == "partial" or "information" in there - away):
        return success(scribe, text)  # no letter calls it shut, whatever is missing
    full = own and _WHOLE.search(text) and not any(one.search(text) for one in (_SOME, _TO_COME, _NO_COPY))
    if "information" in there and not away and full and informed(scribe):
        return True
    lacks = "information" if away == {"information"} else ""
    whole = not (away or _SOME.search(text)) or bool(lacks and not _SOME.search(without_reasons(text)))
    came = "payout" in there and ("unblock" in away or whole) and "?" not in text and not MEANT_FOR.search(text)
    if came and not said_paid(scribe.case, text) and classify(text) == "partial" and not settled_sums(text):
        return how_much_came(scribe) if names_a_sum(text) else money_came(scribe, lacks)
    if foreign(text) and classify(text) in ("unclear", "silence"):  # "versteh kein Wort" is no silence
        scribe.ask("company_reply", "company_reply.foreign", ())
        return True
    return False


def _sums_came(scribe: Scribe, text: str) -> bool:
    """ "Etsy paid out the 430,20 today but shop still closed", of a sum that is stuck."""
    own = len(text) <= LONGEST_LINE and classify(text) != "success" and not says_open(text)
    return own and sums_came(scribe, text)


def _still_shut(scribe: Scribe, text: str) -> bool:
    """ "Konto is immer noch nicht offen", said in passing: while every day is still to come the days are shown, and
    where one is over it is the silence that the second letter speaks of."""
    late = overdue(scribe.case, scribe.today)
    said = len(text) <= SHORT and "?" not in text and still_lacking(text) and not _WORD_CAME.search(text)
    if not (said and (late or _running(scribe))) or kind_of(text) in ("partial", "data_partial"):
        return False  # "Geld ist da, Konto noch zu"
    if late:
        nothing(scribe, text)
        return True
    if (until := promised(scribe.case)) and until < scribe.today:  # told before it was asked about
        scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[])
        scribe.add("nudge.promise_broken")
    scribe.add("nudge.still_time", lines=_running(scribe))
    return True


_IN_PASSING = (on_the_phone, _attained, _sums_came, _still_shut, _in_part, _came_without)


def wants_a_way(scribe: Scribe, text: str) -> bool:
    """ "Nichts Vollständiges. Beschwerde": where the person wants to turn, in few words of their own, or in a wish."""
    plain = len(text) <= SHORT or (len(text) <= LONGEST_WISH and wishes(text) and not pasted(text))
    return plain and (not text.endswith("?") or asks_of_one(text)) and routing.told(scribe, text)


def _of_them(scribe: Scribe, text: str) -> bool:
    """Does a short text tell what somebody else did, rather than answer or ask?"""
    return bool(_THEY.search(text) or scribe.desk.directory.mentions(text)) and "?" not in text


def _theirs(scribe: Scribe, text: str) -> bool:
    """Is it their deed, their no, or money that came?"""
    return bool(_of_them(scribe, text) or retold(text) or settled_sums(text))


OF_THE_OLD_BLOCK = ("claim_ground", "block_reason")


def blocked_again(scribe: Scribe, text: str) -> bool:
    """A closed case goes on: a new demand is written once the new day is known."""
    if _never_opened(scribe, text):
        return True
    back = scribe.case.marks.get(ACCOUNT_BACK) and (scribe.case.open != TOPIC or _AGAIN.search(text))
    if not (scribe.case.stage == "closed" or back) or not blocked(text):
        return False
    settled = (*HELD * (scribe.case.stage == "closed"), *OF_THE_OLD_BLOCK)  # paid out, and not told yet
    for topic in filter(scribe.case.known, settled):
        scribe.note("forgotten", topic=topic)
    stages.happened(scribe, "reopened")
    scribe.note("mark", key=ACCOUNT_BACK, value="")
    scribe.note("mark", key="reopened", value=str(scribe.turn))
    scribe.note("forgotten", topic="block_date")
    scribe.add("reopened.same", company=scribe.desk.name_of(scribe.case.text("company")))
    return True


def demanded_again(scribe: Scribe, text: str) -> bool:
    """Somebody demands once more what was over."""
    if scribe.case.stage != "closed" or scribe.case.open or "?" in text:
        return False
    by = writer(scribe, text)
    again = by and (kind_of(text) in ("new_claim", "dunned") or claims_again(scribe, text, by))
    return bool(again) and told(scribe, text)


def _never_opened(scribe: Scribe, text: str) -> bool:
    """ "Konto ist immer noch zu", though it was said that all is there: what demanded it is followed, and no block is
    new."""
    said = len(text) <= SHORT and "?" not in text and still_lacking(text) and not _AGAIN.search(text)
    if scribe.case.stage != "closed" or not said or not closing.demanded(scribe.case):
        return False
    stages.happened(scribe, "reopened")
    return closing.missing(scribe, "unblock")


def nudged(scribe: Scribe, text: str) -> bool:
    """The answer to "has anybody answered?"."""
    if court(text):
        return False
    if meant := next((deed for says, deed in _IN_A_WORD if says(text)), None):
        return meant(scribe, text)
    text = of_oneself(latest(scribe, wants_now(scribe, in_currency(scribe.case, text))))
    theirs = not _asked_about(scribe.case, overview.COMPLAINT) and from_authority(scribe, text)
    if theirs or any(rule(scribe, text) for rule in (_came_without, of_each, wants_a_way, _back)):
        return True
    if plainly_theirs(scribe, text):
        return reply(scribe, text, named(scribe, text))
    if claims_again(scribe, text, by := writer(scribe, text)):
        return reply(scribe, text, by)
    return any(rule(scribe, text) for rule in (_of_the_authority, _sums_came, _in_part, _answered))


def _asks_again(scribe: Scribe, text: str) -> bool:
    """The question stands again, and reminders come again."""
    if scribe.case.value("reminder_ok") is False:
        scribe.learn("reminder_ok", True)
    stand_again(scribe, "nudge")
    return True


_IN_A_WORD: tuple[tuple[Callable[[str], bool], Callable[[Scribe, str], bool]], ...] = (
    (goes_on, _asks_again),
    (opened, success),
    (nothing_came, lambda scribe, text: nothing(scribe, text) or True),
    (not_looked, lambda scribe, text: _put_by(scribe, "nudge.look")),
    (wants_next, lambda scribe, text: nothing(scribe, text)),
)


def _of_the_authority(scribe: Scribe, text: str) -> bool:
    """The answer to "did the authority say how it stands?": nothing that they write is the company's answer."""
    kind = classify(text)
    if not _asked_about(scribe.case, overview.COMPLAINT) or kind == "success" or nods(text) or "?" in text:
        return False
    return nothing(scribe, "") if kind == "silence" or confirms(text) is False else answer_came(scribe, "")


def _answered(scribe: Scribe, text: str) -> bool:
    kind, said = kind_of(text), confirms(text)
    if kind == "success":
        return success(scribe, text)
    if kind not in ("silence", "unclear") and (said or kind == "ack" or len(text) >= PASTED or _theirs(scribe, text)):
        return reply(scribe, text, writer(scribe, text))
    there, away = attained(text)
    lacks = kind == "unclear" and away and not there and "unblock" not in away  # "Geld ist nicht da"
    still = kind == "unclear" and not _WORD_CAME.search(text) and bool(still_lacking(text)) and len(text) <= SHORT
    if lacks and "payout" in away and demand_payout(scribe):
        return True
    if said is False or kind == "silence" or lacks or still:
        nothing(scribe, text)
        return True
    return _retold(scribe, text, kind) or (said is True and _came(scribe, text))


def _retold(scribe: Scribe, text: str, kind: str) -> bool:
    """What they wrote is told, whatever it means; a nod alone answers nothing."""
    if kind == "unclear" and retells(text):
        return reply(scribe, text, writer(scribe, text))
    if nods(text):
        stand_again(scribe, "nudge")
        return True
    return False


def _came(scribe: Scribe, text: str) -> bool:
    """A yes: what was promised is there, or the money, or an answer is."""
    if _asked_about(scribe.case, "held:") and money_came(scribe):
        return True
    if not _asked_about(scribe.case, "promise:"):
        return answer_came(scribe, "")
    return closing.listen(scribe, text) if closing.is_back(scribe.case) else success(scribe, text)


def _asked_about(case: Case, what: str) -> bool:
    """Was the newest reminder one of these: promise: whether everything is open, end: that a day is near?"""
    return case.open == "nudge" and bool(case.nudged) and [*case.nudged][-1].startswith(what)


def nothing(scribe: Scribe, about: str) -> bool:
    """Silence: one second letter to each who kept silent, in the name of the first that they did not answer."""
    if _asked_about(scribe.case, overview.COMPLAINT):
        return _after_complaint(scribe, "nudge.complaint_silent")
    if _asked_about(scribe.case, "promise:") and closing.lacking(scribe, about):
        return True
    late = no_answer.of_whom_it_is_told(scribe, overdue(scribe.case, scribe.today), about)
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[one.id for one in late])
    if not late:
        if _asked_about(scribe.case, "end:") and routing.ask(scribe):
            return True
        if _asked_about(scribe.case, "promise:"):
            scribe.add("nudge.promise_broken")
        scribe.note("closed")
        scribe.add("nudge.still_time", lines=_running(scribe))
        return True
    follow_ups(scribe, late, "silence")
    no_answer.ask_of_the_other(scribe)
    return False


def _running(scribe: Scribe) -> list[str]:
    return [overview.deadline_line(scribe, one) for one in overview.watched(scribe.case)]


def _after_complaint(scribe: Scribe, key: str) -> bool:
    """The three months of an authority are over: what may follow, said once."""
    over = [one for one in overview.complaints(scribe.case) if _past(one, scribe.today)]
    for letter in over:
        scribe.note("settled", letter=letter.id)
    scribe.note("closed")
    scribe.add(key, day=next((one.sending.received_on for one in over if one.sending), scribe.today))
    return True


def _past(letter: Letter, today: date) -> bool:
    return bool(letter.sending and letter.sending.due and letter.sending.due < today)


def answer_came(scribe: Scribe, about: str) -> bool:
    if _asked_about(scribe.case, overview.COMPLAINT):
        return _after_complaint(scribe, "nudge.complaint_answer")
    scribe.ask("company_reply", "company_reply.ask", ())
    return True


def later(scribe: Scribe, about: str) -> bool:
    return _put_by(scribe, "nudge.later")


def _put_by(scribe: Scribe, key: str) -> bool:
    """The question waits; a court's day does not."""
    scribe.note("closed")
    if running(scribe.case):
        put_off(scribe)
    else:
        scribe.add(key)
    return True


def back_again(scribe: Scribe, about: str) -> bool:
    return success(scribe, scribe.word("choices.open"))
