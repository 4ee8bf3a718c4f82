"""A network, a market place or a bank that shut somebody out: the ground that it gave, the day on which everything is
deleted or ends, and whether somebody trades there."""

import re
from datetime import date

from bot.case import Case, When
from bot.dialogue.questions.exchange import told
from bot.dialogue.questions.plain import bare
from bot.dialogue.questions.question import TRADE, Question, retells, tells_story
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.answers import confirms, nods, read, yes_no
from bot.dialogue.understand.at_once import at_once
from bot.dialogue.understand.being_checked import only_checked
from bot.dialogue.understand.claims import blocked, own_sums
from bot.dialogue.understand.countdowns import deletion
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.empty_answers import empty_answer
from bot.dialogue.understand.given_grounds import (
    english,
    ground,
    in_their_words,
    none_at_all,
    none_given,
    own_deed,
    pasted,
    sentence_of_ground,
)
from bot.dialogue.understand.grounds import names_link
from bot.dialogue.understand.guesses import guessed, without_guesses
from bot.dialogue.understand.holds import only_span
from bot.dialogue.understand.id_demands import only_demanded
from bot.dialogue.understand.livelihood import urgent_money
from bot.dialogue.understand.own_calls import turned_to_them
from bot.dialogue.understand.own_people import to_own_people
from bot.dialogue.understand.own_views import own_view, says_none_is_due
from bot.dialogue.understand.paid_elsewhere import of_own_trade
from bot.dialogue.understand.platforms import uttered
from bot.dialogue.understand.provisions import cited, cited_by_them
from bot.dialogue.understand.quotations import in_quotes, quoted, without_lead
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.sent_words import just_sent
from bot.dialogue.understand.trade import trades
from bot.letters.offers import AT_ONCE, MODERATED, situation
from bot.letters.ownwords import retold
from bot.patterns import regex

_NOT_DELETED = regex(
    r"\b(?:nix|nichts|nicht|nich|nothing|not|won't)\b.{0,20}\b(?:gelöscht|deleted|löschen|delete)\b"
    r"|\b(?:no|keine?) (?:day|date|tag|frist|deadline|countdown)\b"
    r"|^\W*(?:da |dort |davon |es )?(?:steht|stand)(?: (?:da|dort|davon|drin|aber|auch)){0,2} (?:nix|nichts|nicht)\b",
    re.I,
)
LONGEST, FEW_WORDS, LONGEST_WAY = 300, 3, 12
_OF_THEIRS = regex(
    r"\b(?:sag\w*|schr\w+|steht|stand|wegen|weil|grund|konto|mein\w*|angeblich|sie|die|say\w*|said|told|wrote|because"
    r"|reason|account|my|they|for|due)\b|[\"„“]",
    re.I,
)
# "The letter is wrong, I never wrote them anything": the draft is meant.
_OF_DRAFT = regex(
    r"^\W{0,3}(?:the|your|this|der|dein|ihr|dieser)? ?(?:letter|draft|brief|entwurf)(?: L\d)? (?:is|ist) "
    r"(?:wrong|falsch|not right|nicht richtig|incorrect)\b",
    re.I,
)
_INTRODUCED = regex(r"^[^:]{0,40}: ")  # "steht in der Mail: …"
WITHOUT_GROUND = frozenset({"collection_only", "court_order", "identity_theft", "phishing"})
_WITH_GROUND = frozenset({"social_ban", "seller_account", "payment_limited", "bank_terminated"})


def read_reason(scribe: Scribe, text: str) -> bool:
    """The ground in their words; that none was given is an answer, and that it is not known another one."""
    if provision := cited(text):
        _note_ground(scribe, text, provision)
        return True
    if none_at_all(text) or says_none_is_due(text) or confirms(text) is False or empty_answer(text):
        scribe.learn("block_reason", False)
        _note_span(scribe, text)
        return True
    if read(text) == "unknown" or (guessed(text) and not own_view(text)) or only_checked(text):
        scribe.learn("block_reason", None)
        return True
    found = ground(text)
    if not found and _something_else(scribe, text):
        return False
    if _OF_DRAFT.search(text) or nods(text) or read(text) == "insult" or _only_day(scribe, text) or _only_way(text):
        return False
    _note_ground(scribe, text, found or own_deed(text) or quoted(text) or _passed_on(text)[:LONGEST])
    return True


def _note_span(scribe: Scribe, text: str) -> None:
    """ "No reason, just 180 days": so long a payment service holds the money back."""
    span = only_span(text) if situation(scribe.case) == "payment_limited" else ""
    if span and not scribe.case.known("held_for"):
        scribe.learn("held_for", span)


def _something_else(scribe: Scribe, text: str) -> bool:
    """Whom they asked and on which day, "3.240 Euro sind drauf", what they think of it: no ground."""
    asked = turned_to_them(text) or any(one.when for one in told(text, scribe.today))
    if asked or to_own_people(text) or of_own_trade(text):
        return True
    return own_view(text) or urgent_money(text) or _only_yes(text) or bool(own_sums(text)) or _receipt(text)


def _receipt(text: str) -> bool:
    """A whole mail of theirs that speaks of no block."""
    return len(text.split()) > LONGEST_WAY and bool(pasted(text)) and not blocked(text)


A_GROUND = 160  # characters; what is longer says more than a ground


def _note_ground(scribe: Scribe, text: str, found: str) -> None:
    """The ground; what was pasted as they wrote it is quoted, and so is what they said in English. That they want a
    paper is none."""
    if only_demanded(found):
        if scribe.case.open == "block_reason":
            scribe.learn("block_reason", None)
        return
    german = scribe.desk.language_of(scribe.case) == "de"
    whole = (in_quotes(text) or without_lead(pasted(text))) if in_their_words(text) or not found else ""
    if _SAYS.match(whole):
        whole = _passed_on(whole)
    if len(whole) > A_GROUND:
        whole = sentence_of_ground(whole) or whole
    theirs = whole or (found if english(found) else "") if german else ""
    scribe.learn("block_reason", theirs or found, source="company" if theirs else "said")


def _passed_on(text: str) -> str:
    """What they said, without what the person did, told in messages of their own beside it, and without "steht da"."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    theirs = [line for line in lines if not retold(line)] or lines
    said = _SAYS.sub("", _SILENT.sub("", _REBUTTED.sub("", ", ".join(theirs)))).strip(' .,:„“"')
    return said or text.strip()


# "Angeblich unter 13. sie ist am 4.3.2011 geboren": what the person holds against it is no word of theirs.
_REBUTTED = regex(
    r"(?<=[^\W_])(?:[.;!]\s+(?:(?:aber|dabei|doch|but|actually) )?|,?\s+(?:aber|dabei|obwohl|but|although)\s)"
    r"(?:(?:sie|er|ich|wir|das|she|he|i|we|that) (?:ist|bin|sind|war|waren|wird|is|am|are|was|were)"
    r"|(?:das |es )?stimmt (?:\w{1,5} ){0,2}nicht|(?:it's |that's |it is )?not true|i'm|she's|he's)(?!\w).{0,300}$",
    re.I,
)
# "Haben nix gesagt, nur in der App steht …": what stands there is all that they said.
_SILENT = regex(
    r"^(?:(?:die|sie|they|\w{2,12}) )?(?:haben |ham |hat |have |has )?(?:mir |me )?(?:gar )?"
    r"(?:nix|nichts|nothing|said nothing)"
    r"(?: (?:gesagt|genannt|geschrieben|dazu|said))*[,.;]? (?:(?:aber|nur|but|only) )?"
    r"(?=(?:in|im|auf|da|dort|es|the|it|just) )",
    re.I,
)


_SAYS = regex(
    r"^(?:da |dort |in der mail |im brief |es |(?:in|im|auf) (?:der |dem )?(?:app|chat|handy|profil|konto) )?"
    r"(?:steht|stand|heißt|hieß)(?: (?:da|nur|drin|in der mail|im brief))*[: ,]{1,3}"
    r"|^(?:also |na )?(?:(?:die|sie|man) (?:haben|hat)(?: mir| uns)?(?: am telefon| in der filiale)? (?:gesagt|gemeint)"
    r"|(?:die|sie) (?:sagen|sagten|meinen|meinten)|they (?:said|say|told me))"
    r"(?: dass| das(?= der| die| ich)| that)?[: ,]{1,3}"
    r"|^(?:just |only )?(?:the app|it) (?:just |only )?(?:says|said|shows)[: ,]{1,3}"
    r"|^(?:(?:die|sie) (?:(?:haben|hat) (?:mir |nur )?(?:geschrieben|gesagt|gemeint)|schreiben|sagen|meinen)"
    r"|they (?:just |only )?(?:wrote|said|say|told me))(?::|,? dass| that)[ ,]{1,2}"
    r"|[ ,]{1,2}(?:steht|stand|hieß es|heißt es|it says|it said|they say|they said)"
    r"(?: (?:da|drin|dort|nur|in der mail|im brief))*[ .!]*$",
    re.I,
)


def _only_yes(text: str) -> bool:
    """ "Ok yes", "wait": a word to the bot is no ground."""
    return len(text.split()) <= FEW_WORDS and yes_no(text) is True


def _only_way(text: str) -> bool:
    """ "Per Post", "ich habe einen Drucker, also mit der Post": how the letters will go out is no ground."""
    words = len(text.split())
    return bool(ways(text)) and (words < FEW_WORDS or (words <= LONGEST_WAY and not _OF_THEIRS.search(text)))


def _only_day(scribe: Scribe, text: str) -> bool:
    """ "Zum 31.1.": a day and nothing else is no ground."""
    return bool(days(text, scribe.today)) and len(bare(text, scribe.today).split()) < FEW_WORDS


def told_ground(scribe: Scribe, text: str) -> None:
    """The ground that they gave, where it is told in one of the usual phrases; or that they gave none, also where one
    is shown."""
    shown = scribe.case.open in ("confirm_facts", "letter_review") and scribe.case.text("block_reason")
    if shown and none_given(text) and not ground(text):
        scribe.learn("block_reason", False)
    _told_both(scribe, text)
    if scribe.case.text("block_reason") or not tells_story(scribe.case) or _retold(scribe):
        return
    text = without_guesses(text)
    found = (ground(text) or cited_by_them(text) or _link_told(scribe, text)) if _groundable(scribe.case) else ""
    if found:
        _note_ground(scribe, text, found)
        if not situation(scribe.case) and uttered(found) and "games" in scribe.case.marks.get(TRADE, "").split():
            scribe.learn("situation", "social_ban", source="assumed")
    elif none_given(text) and not scribe.case.known("block_reason") and scribe.case.known("what_happened"):
        scribe.learn("block_reason", False)


def _told_both(scribe: Scribe, text: str) -> None:
    """A ground told behind the provision that was all they had named, or the provision behind the ground."""
    known, fact = scribe.case.text("block_reason"), scribe.case.facts.get("block_reason")
    if not known or fact is None or fact.turn == scribe.turn or fact.source == "company" or _retold(scribe):
        return
    more = ground(without_guesses(text)) if cited(known) == known else cited_by_them(text) if not cited(known) else ""
    if more and more.casefold() not in known.casefold() and len(known) + len(more) < LONGEST:
        scribe.learn("block_reason", f"{known}; {more}")


def _link_told(scribe: Scribe, text: str) -> str:
    """The person guessed a link to another account, and now tells in a line that the company named it."""
    short = len(text) <= LONGEST and "\n" not in text
    named = _guessed(scribe.case) and short and names_link(text)
    return _INTRODUCED.sub("", text).strip() if named else ""


def _guessed(case: Case) -> bool:
    """Is a link to another account the person's own guess, and no word of the company?"""
    return situation(case) == "linked_account" and case.value("linked_ground") is False


def _retold(scribe: Scribe) -> bool:
    """Do the words answer letters, without saying why the account was shut?"""
    return retells(scribe) and scribe.case.replies[-1]["kind"] != "reasons"


def read_deletion(scribe: Scribe, text: str) -> bool:
    if told_deletion(scribe, text):
        return True
    if just_sent(text, scribe.today):
        return False
    when, ahead = day(text, scribe.today), coming(text, scribe.today)
    if when and when.first >= scribe.today:
        scribe.learn("deletion_date", when)
    elif ahead:
        scribe.learn("deletion_date", When(ahead, ahead))
    elif confirms(text) is False or _NOT_DELETED.search(text):
        scribe.learn("deletion_date", None)
    return scribe.case.known("deletion_date")


def told_deletion(scribe: Scribe, text: str, written: date | None = None) -> bool:
    """The end of a countdown, told at any time. What is told once letters are out is news, and counts from today; what
    stands in a mail, from the day on which it was `written`."""
    shut = scribe.case.value("block_date")
    old = isinstance(shut, When) and not any(one.sending for one in scribe.case.letters)
    since = shut.first if isinstance(shut, When) and old else None
    on = deletion(text, written or scribe.today, written or since) or _counted_anew(scribe, text)
    if on is None or on < scribe.today:
        return False
    vague = any(not one.when.exact for one in days(text, scribe.today))
    scribe.learn("deletion_date", When(on, on), sure="about" if vague else "exact")
    return True


_DATED_MAIL = regex(
    r"\b(?:e-?mail|mail|brief|nachricht|schreiben|meldung|letter|message|notice)"
    r" (?:(?:ist|war|kam|is|was|came) )?(?:vom|von|am|of|from|dated|on)\b(?: the| dem)? [^.!?\n]{0,4}\d",
    re.I,
)


def _counted_anew(scribe: Scribe, text: str) -> date | None:
    """ "Das steht in der Mail vom 18.11.": a length counted from the day on which it was told runs from then."""
    known, told_on = scribe.case.value("deletion_date"), day(text, scribe.today)
    if not isinstance(known, When) or told_on is None or not told_on.exact or not _DATED_MAIL.search(text):
        return None
    counted = [one.text for one in scribe.case.heard if deletion(one.text, scribe.today) == known.first]
    anew = {end for one in counted if (end := deletion(one, told_on.first, told_on.first)) and end < known.first}
    return anew.pop() if len(anew) == 1 and told_on.first < scribe.today else None


def read_business(scribe: Scribe, text: str) -> bool:
    said = trades(text)
    said = confirms(text) if said is None else said
    if said is not None:
        scribe.learn("business_use", said)
    return said is not None


def read_end(scribe: Scribe, text: str) -> bool:
    """The day on which the contract ends, or that it ended at once."""
    if just_sent(text, scribe.today):
        return False
    if at_once(text, asked=True):
        scribe.note("mark", key=AT_ONCE, value="1")
        return True
    when, ahead = day(text, scribe.today), coming(text, scribe.today)
    if ahead and (when is None or ahead - scribe.today < scribe.today - when.last):
        when = When(ahead, ahead)
    if when:
        scribe.learn("account_end", when, source="printed")
    return when is not None


def _ends_some_day(case: Case) -> bool:
    return situation(case) == "bank_terminated" and not case.marks.get(AT_ONCE)


def read_urgent(scribe: Scribe, text: str) -> bool:
    said = True if urgent_money(text) else confirms(text)
    if said is not None:
        scribe.learn("urgent_money", said)
    if said:
        scribe.add("urgent_money.advice")
    return said is not None


def _groundable(case: Case) -> bool:
    """Was the account shut for something that was done with it? Who collects names a claim and no such ground."""
    return situation(case) not in WITHOUT_GROUND


def _grounded(case: Case) -> bool:
    """Is there a ground to ask for? Where a link to another account is the person's own guess, theirs is asked for."""
    return (situation(case) in _WITH_GROUND or _guessed(case)) and tells_story(case)


QUESTIONS = (
    Question("block_reason", _grounded, read_reason, ("no_reason", "unknown")),
    Question("deletion_date", lambda case: situation(case) in MODERATED, read_deletion, ("none", "unknown")),
    Question("business_use", lambda case: situation(case) in MODERATED, read_business, ("yes", "no")),
    Question("account_end", _ends_some_day, read_end, ("unknown",)),
    Question("urgent_money", lambda case: situation(case) == "payment_limited", read_urgent, ("yes", "no")),
)
