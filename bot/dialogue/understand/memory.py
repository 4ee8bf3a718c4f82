"""What was read in one turn is remembered until its end, because many rules ask for the same; then it is forgotten."""

from bot.dialogue.understand.answers import read, yes_no
from bot.dialogue.understand.days import days
from bot.dialogue.understand.text import clean, folded, level, spoken


def forget() -> None:
    """Drops every text that is still at hand: nobody's words stay in memory after their turn."""
    for reader in (clean, folded, spoken, level, days, read, yes_no):
        reader.cache_clear()
