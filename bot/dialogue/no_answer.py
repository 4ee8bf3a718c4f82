"""Word that nobody answered, where it is asked whether the next letters are out: nothing of it is about their
sending."""

from bot.case import Letter
from bot.dialogue import two_answers
from bot.dialogue.following import follow_ups, overdue
from bot.dialogue.posting import ask_for_sending
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_ANSWER = regex(
    r"(?<!\w)(?:antwort\w*|reaktion\w*|rückmeldung\w*|geantwortet|reagiert|gemeldet|meldet|melden|answer\w*|repl(?:y|ied)"
    r"|respon\w*|heard|reacted)(?!\w)"
)
_SENDING = regex(
    r"(?<!\w)(?:\w{0,5}schick\w*|\w{0,4}send\w*|sent|raus|rausge\w*|post|mailed|eingeworfen|l\d{1,2})(?!\w)"
)


def beside_sending(scribe: Scribe, text: str) -> bool:
    """ "Immer noch keine Antwort von PayPal, der 18. ist vorbei": who is late gets a second letter, where none lies
    ready; and whether those that do are out is asked again."""
    said = spoken(text)
    out = any(one.sending for one in scribe.case.letters)
    if not out or not _ANSWER.search(said) or _SENDING.search(said) or classify(text) != "silence":
        return False
    ready = {one.answers for one in scribe.case.newest_letters() if not one.sending}
    late = [one for one in overdue(scribe.case, scribe.today) if one.id not in ready]
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[one.id for one in late])
    if late:
        follow_ups(scribe, late, "silence")
        return True
    scribe.add("reply.silence")
    ask_for_sending(scribe)
    return True


OTHER, SHORT = "silent:other", 60  # a mark: the turn in which only one of two was told to be silent
_ALSO = regex(
    r"(?<!\w)(?:auch|ebenso|genauso|ebenfalls)(?: \w{1,8}){0,2} (?:nicht|nichts|nix|nüt|keine|nie)(?!\w)"
    r"|(?<!\w)(?:nothing|not|neither)(?!\w)[^.!?]{0,30}(?<!\w)(?:either|neither|as well)(?!\w)|^neither(?!\w)"
)


def of_whom_it_is_told(scribe: Scribe, late: list[Letter], about: str) -> list[Letter]:
    """The late letters to the one of whom alone it is told that nothing came; of the other it is not known."""
    name = two_answers.only_one(scribe, about)
    told = [one for one in late if one.to.name == name]
    if told and len(told) < len(late):
        scribe.note("mark", key=OTHER, value=str(scribe.turn))
        return told
    return late


def ask_of_the_other(scribe: Scribe) -> None:
    """Whether nothing came from the other, either."""
    if scribe.case.marks.get(OTHER) == str(scribe.turn):
        collector = scribe.desk.collector(scribe.case)
        names = [
            one.to.name
            if collector and one.to.name == collector.name
            else scribe.desk.name_of(scribe.case.text("company"))
            for one in _others(scribe)
        ]
        scribe.add("nudge.and_other", names=list(dict.fromkeys(names)))


def of_the_other(scribe: Scribe, text: str) -> bool:
    """ "Vom Inkasso auch nichts", said of the one that was just asked about: it gets its second letter as well."""
    late = _others(scribe) if OTHER in scribe.case.marks and len(text) <= SHORT and "?" not in text else []
    if not late or not _ALSO.search(spoken(text)):
        return False
    if two_answers.only_one(scribe, text) not in ("", late[0].to.name):
        return False
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[one.id for one in late])
    follow_ups(scribe, late, "silence")
    return True


def _others(scribe: Scribe) -> list[Letter]:
    """The late letters to whom no second letter lies ready."""
    ready = {one.to.name for one in scribe.case.newest_letters() if not one.sending and one.answers}
    return [one for one in overdue(scribe.case, scribe.today) if one.to.name not in ready]
