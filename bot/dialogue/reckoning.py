"""The period of the law that a letter speaks of, counted from receipt. What follows once it is over it never knows."""

from bot.case import Letter
from bot.dialogue.scribe import Scribe
from bot.law.periods import count
from bot.law.wording import explain_values
from bot.letters.correspondence import extended
from bot.letters.earlier import Reckoned, asks_for_data, request_of, thread


def reckoned(scribe: Scribe, about: Letter | None, others: tuple[Letter, ...] = ()) -> Reckoned | None:
    """The legal period of the request that a letter is about, from receipt and with the holidays of the addressee's
    seat: one month, three where it was extended in time and with reasons (GDPR 12(3))."""
    request = request_of(scribe.case, about, others) if about else None
    root = request or (thread(scribe.case, about)[0] if about else None)
    if root is None or root.sending is None or not (request or asks_for_data(root)):
        return None
    period = "P3M" if extended(scribe.case, request) else request.period if request else "P1M"
    counted = count(root.sending.received_on, period, root.to.region)
    every = scribe.desk.words.items()
    land = scribe.desk.land(scribe.case)
    said = {name: words.say("counted", "sie", land, **explain_values(counted, name)) for name, words in every}
    return Reckoned(counted.due, said)
