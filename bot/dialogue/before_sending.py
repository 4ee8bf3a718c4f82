"""The answers to what people ask while their letters lie ready: where they go, how a file opens, whether their photos
are in them. The question that stood open stands open afterwards."""

from bot.dialogue.asking import stand_again, unsent_ids
from bot.dialogue.at_court import only_paper
from bot.dialogue.not_wanted import of_some
from bot.dialogue.overview import CHANGING
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.sending_questions import asked
from bot.dialogue.understand.sendings import sending, ways

# What may be asked while a court's days run: nothing that makes one wait.
_BESIDE_COURT = frozenset({"for_me", "where", "wrong", "exhibits", "program", "ready", "change"})
FEW = 2  # words of the name of a thing
_TOPICS = frozenset({"letter_review", "send_channel", "reminder_ok", "sent_confirmation"})


def answered(scribe: Scribe, text: str) -> bool:
    """Was this asked of letters that lie here, and of no court's paper? A second letter that is not wanted, or
    one of several, is put away elsewhere."""
    waiting = unsent_ids(scribe.case)
    answers = scribe.case.open == "send_channel" and ways(text)  # "email, but which address?"
    if scribe.case.open not in _TOPICS or not waiting or answers or only_paper(scribe):
        return False
    what = _otherwise(scribe, text) or asked(text)
    told = sending(text, scribe.today) if what and what != "for_me" else None
    pressing = court.running(scribe.case) and what not in _BESIDE_COURT
    some = what == "unwilling" and (any(one.sending for one in scribe.case.newest_letters()) or of_some(scribe, text))
    # "Ok fine send it" lets them pass, and the next question says who sends them.
    passed = what == "for_me" and scribe.case.open == "letter_review" and "?" not in text and yes_no(text) is True
    if not what or passed or pressing or some or (told is not None and not told.not_yet):
        return False
    letters = [one for one in scribe.case.newest_letters() if one.id in waiting]
    exhibits = any(one.exhibits for one in letters)
    lines = [scribe.word("before_sending.line", letter=one, to=one.to) for one in letters]
    name = scribe.desk.name_of(scribe.case.text("company")) or letters[0].to.name
    scribe.vary(f"before_sending.{what}", letters=waiting, lines=lines, exhibits=exhibits, name=name)
    stand_again(scribe, scribe.case.open)
    return True


def _otherwise(scribe: Scribe, text: str) -> str:
    """ "Adresse", right after it was asked what is otherwise, is no wish to hear where the letters go."""
    just = scribe.case.marks.get(CHANGING) == str(scribe.turn - 1) and "?" not in text
    return "wrong" if just and len(text.split()) <= FEW and asked(text) == "where" else ""
