"""What is said of letters that were just drafted: which they are, to whom, until when, and what to compare first."""

from bot.case import Case
from bot.dialogue.overview import file_stem, title
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.letters.catalogue import without_mail
from bot.letters.drafting import Draft
from bot.letters.offers import works
from bot.messages import FileRef

TEXT = "text/plain"
PLACEHOLDER = "draft"


def placeholder(new: Draft, ending: str) -> str:
    return f"{PLACEHOLDER}:{new.id}:{new.version}:{ending}"


def announce(scribe: Scribe, written: list[Draft]) -> None:
    """Three lines a letter at most: what it is, to whom, until when; in another language, a copy to read."""
    _tell_news(scribe, written)
    if any(one.kind == "court_objection" for one in written):
        court.say(scribe, "ready")
    _doubt(scribe, [one for one in written if one.version == 1])
    new = [one for one in without_mail(scribe.case) if any(one == news.id and news.version == 1 for news in written)]
    if scribe.case.text("send_channel") == "email" and new:
        scribe.add("drafts.no_mail", letters=new)
    for one in written:
        if one.reading_copy:
            name = f"reading-copy-{file_stem(one.id, one.version, one.kind)}.txt"
            scribe.attach(FileRef(name, TEXT, placeholder(one, "copy")))
    if any(one.reading_copy for one in written):
        scribe.add("drafts.reading_copy")


def _doubt(scribe: Scribe, fresh: list[Draft]) -> None:
    """Addresses to compare; who drives or delivers has a contract that names the other side."""
    gone = [one.to for one in scribe.case.letters if one.sending]
    hired = [one for one in fresh if works(scribe.case) and one.to.kind == "company"]
    if any(one.to not in gone for one in hired):
        scribe.add("drafts.check_contract", drafts=hired)
    doubtful = [one for one in fresh if one not in hired and _unsure(scribe.case, one)]
    if doubtful:
        scribe.add("drafts.check_address", drafts=doubtful)


def _unsure(case: Case, new: Draft) -> bool:
    """Is the address one to compare? Not where a letter went there before, and not where any editor may be meant."""
    if new.to.kind == "press" or not new.to.lines:
        return new.to.kind != "press"
    return new.to.stale and not any(one.sending and one.to == new.to for one in case.letters)


def _tell_news(scribe: Scribe, written: list[Draft]) -> None:
    """What is new apart from what was written anew."""
    for news in ("ready", "anew", "instead"):
        same = [one for one in written if _news(scribe.case, one) == news]
        lines = [_line(scribe, one) for one in same]
        if lines:
            scribe.add(f"drafts.{news}", lines=lines, many=len(lines))


def _line(scribe: Scribe, draft: Draft) -> str:
    late = draft.due is not None and draft.due < scribe.today
    return scribe.word("drafts.line", draft=draft, kind=_title(scribe, draft), late=late)


def _title(scribe: Scribe, one: Draft) -> str:
    return next(title(scribe, letter) for letter in scribe.case.newest_letters() if letter.id == one.id)


def _news(case: Case, one: Draft) -> str:
    """Is it a first version, one beside which the old one is kept, or one in place of what is gone?"""
    if one.version == 1:
        return "ready"
    places = {(old.id, old.version + 1) for old in case.letters if not old.text}
    return "instead" if (one.id, one.version) in places else "anew"
