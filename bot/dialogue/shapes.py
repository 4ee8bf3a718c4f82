"""The other shapes of a letter, handed over on demand: a short text for a form or a chat, a note for a call."""

from bot.case import Letter
from bot.dialogue import overview
from bot.dialogue.drafting import rewritten
from bot.dialogue.overview import file_stem
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.letters_named import letter_shown
from bot.dialogue.understand.wishes import wants_phone, wants_short
from bot.dialogue.wordings import LONGEST
from bot.letters.catalogue import CATALOGUE

TEXT = "text/plain"


def told(scribe: Scribe, text: str) -> bool:
    """Hands over what is asked for, for the drafts that may go that way, else for the newest letters that did; or shows
    the letter that is named."""
    if _shown(scribe, text):
        return True
    shape = "short" if wants_short(text) else "phone" if wants_phone(text) else ""
    if not shape or not scribe.case.letters:
        return False
    return hand_over(scribe, shape)


def _shown(scribe: Scribe, text: str) -> bool:
    """ "Zeig mal L2": that letter with its files."""
    number = letter_shown(text) if scribe.case.open != "sent_confirmation" else 0
    letter = next((one for one in scribe.case.newest_letters() if one.id == f"L{number}"), None)
    if letter is None:
        return False
    overview.letters(scribe, (letter,))
    return True


def hand_over(scribe: Scribe, shape: str) -> bool:
    """Each in a message of its own, so that it can be copied whole; a longer one, and a note, as a file."""
    letters = [one for one in _open(scribe) if shape in CATALOGUE[one.kind].shapes]
    texts = [(one, text) for one in letters if (text := getattr(rewritten(scribe, one), shape))]
    if not texts:
        scribe.add(f"shapes.no_{shape}")
        return True
    scribe.add(f"shapes.{shape}", letters=[one.id for one, _ in texts])
    for letter, text in texts:
        _one(scribe, letter, shape, text)
    return True


def _open(scribe: Scribe) -> list[Letter]:
    newest = scribe.case.newest_letters()
    return [one for one in newest if one.sending is None] or [one for one in newest if not one.answered]


def _one(scribe: Scribe, letter: Letter, shape: str, text: str) -> None:
    if shape == "short" and len(text) <= LONGEST:
        scribe.close_message()
        scribe.add("shapes.text", text=text)
        scribe.close_message()
        return
    stem = file_stem(letter.id, letter.version, letter.kind)
    scribe.hand_over(f"{stem}-{scribe.word(f'shapes.{shape}_name')}.txt", TEXT, text + "\n")
