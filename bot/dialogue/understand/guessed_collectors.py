"""A collector whose name is only a guess: "inkasso (Riverty?)", "vermutlich Paigo", "irgendwas mit EOS oder so". Which
one it is stands on the letter."""

from bot.dialogue.understand.text import spoken
from bot.directory.entities import Directory
from bot.patterns import regex

_GUESS = (
    r"(?:vermutlich|wahrscheinlich|vielleicht|eventuell|evtl|womöglich|irgend(?:was|wie|so)(?: \w{1,4}){0,2}"
    r"|(?:ich )?(?:glaub|glaube|meine|denk|denke)(?: ich)?|könnte\w*|möglicherweise|maybe|perhaps|probably|possibly"
    r"|i (?:think|guess|believe)|something like|might be|not sure if)"
)
_BETWEEN = r"(?:(?:es|das|die|it|they|war|waren|ist|sind|was|is|are|von|vom|from|mit|with|like|wie|der|the) ){0,4}"


def guessed(text: str, directory: Directory) -> bool:
    """Is the one collector that a text names only guessed at?"""
    names = [name for one in directory.mentions(text) if one.kind == "collector" for name in (one.short, *one.names)]
    words = spoken(text)
    return any(_guessed(words, spoken(name)) for name in names if spoken(name) in words)


def _guessed(words: str, name: str) -> bool:
    for start in _places(words, name):
        before, after = words[max(0, start - LONGEST) : start], words[start + len(name) :]
        if _BEFORE.search(before) or _AFTER.match(after):
            return True
    return False


def _places(words: str, name: str) -> list[int]:
    return [at for at in range(len(words)) if words.startswith(name, at)][:FEW]


LONGEST, FEW = 60, 5
_BEFORE = regex(rf"(?<!\w){_GUESS} {_BETWEEN}$")
_AFTER = regex(
    r" ?(?:inkasso )?(?:\?\)|\?(?= ?\w)|\?,|\(\?\)|(?:glaube?(?: ich)?|oder so ähnlich|or something like that"
    r"|i think|i guess|vermutlich|wahrscheinlich)(?!\w))"
)
