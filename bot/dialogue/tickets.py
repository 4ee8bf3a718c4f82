"""What a button brings back: the question that it was offered with, the turn in which it was, and the case.

A channel passes it on as it is; with the choice it fits into 64 bytes (Bot API, `callback_data`).
"""

FIRST = "1"  # tickets of the first case name no case, as before there were several
GONE = "gone"


def ticket(topic: str | None, turn: int, case: str) -> str:
    return f"{topic}|{turn}" if case == FIRST else f"{topic}|{turn}|{case}"


def case_of(ticket: str) -> str:
    """The id of the case whose question offered the button."""
    return (ticket.split("|")[2:] or [FIRST])[0]


def within(ticket: str, case: str) -> str:
    """The ticket as the case itself knows it; one of a case that is not there any more is an old one everywhere."""
    if not ticket:
        return ""
    return "|".join(ticket.split("|")[:2]) if case_of(ticket) == case else GONE
