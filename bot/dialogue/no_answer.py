"""Word that nobody answered, where it is asked whether the next letters are out: nothing of it is about their
sending."""

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
