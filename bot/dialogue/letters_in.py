"""The language of the letters, apart from that of the chat, wished for beside anything else: "Können Sie den Brief auf
Englisch schreiben?" is no question that keeps the rest from being heard."""

from bot.dialogue.homes import written_in
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.faq import pieces
from bot.dialogue.understand.letter_language import asks_whether, letter_language, reads_none

FEW = 9  # words of a wish that tells nothing else


def taken(scribe: Scribe, text: str) -> str:
    """Notes the wish, and gives back what else the text says."""
    parts = pieces(text)
    asked = any(asks_whether(one) for one in parts)
    parts = tuple(one for one in parts if not (asked and (asks_whether(one) or reads_none(one))))
    wishes = [one for one in parts if letter_language(one)]
    if asked and not wishes:
        scribe.add("letter_language.asked", german=written_in(scribe.case, scribe.desk.dwelling(scribe.case)) == "de")
    if not wishes:
        return "".join(parts).strip() if asked else text
    told(scribe, wishes[-1])
    left = {one: one.replace("?", "") if len(one.split()) > FEW else "" for one in wishes}
    return "".join(left.get(one, one) for one in parts).strip()


def told(scribe: Scribe, text: str) -> None:
    """Said once."""
    language = letter_language(text)
    if language and scribe.case.text("letter_language") != language:
        scribe.learn("letter_language", language)
        scribe.add(f"letter_language.{language}")
