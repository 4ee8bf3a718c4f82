"""What is left of a text to look for facts in: without old court papers, others' debts and what is denied of oneself,
with each day in its year."""

from bot.dialogue import alarms, at_court
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.anothers import of_another
from bot.dialogue.understand.block_days import behind_block
from bot.dialogue.understand.days import with_years
from bot.dialogue.understand.deeds_apart import deeds_apart
from bot.dialogue.understand.other_things import beside_sending
from bot.dialogue.understand.others_story import without_their_debts
from bot.dialogue.understand.righted_days import righted
from bot.dialogue.understand.whose import without_disowned


def plainer(scribe: Scribe, text: str) -> str:
    text = at_court.bygone(scribe, alarms.beside(scribe, beside_sending(scribe.entries, text, scribe.today)))
    theirs = acts_for_another(scribe.case) or of_another(text)
    text = with_years(righted(text if theirs else without_their_debts(text)), scribe.today)
    return without_disowned(behind_block(deeds_apart(text)))
