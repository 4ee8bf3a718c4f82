"""What people say of a court's paper once it is spoken of: that there is none, and what its words mean."""

import re

from bot.dialogue.understand.text import spoken

_PAPER = r"(?:gelb\w*|yellow|gericht\w*|amtsgericht\w*|mahnbescheid\w*|court\w*)"
_NONE_THERE = re.compile(
    rf"(?<!\w)(?:kein\w*|nix|nichts|nicht|no|not|nothing|never|nie|(?:don't|dont|didn't|haven't) (?:have|get|got))"
    rf" (?:(?:so|a|an|any|the|one|von|vom|vor|from|ein\w*|der|dem|das|was|wirklich|irgend\w*|of|brief|post|letters?"
    rf"|letter) ){{0,3}}{_PAPER}(?!\w)"
    r"|(?<!\w)(?:nur|bloss|only|just) (?:\w{1,8} ){0,2}(?:normal\w*|gewöhnlich\w*|regular|ordinary) "
    r"(?:post|brief\w*|umschl\w*|mail|letters?|envelopes?)"
    r"|(?<!\w)(?:gelb\w*|yellow) (?:umschlag|brief|post|envelope|letter) "
    r"(?:hab|habe|gab|kam|bekam|i|there|was) (?:\w{1,5} ){0,2}(?:nicht|nie|nix|keinen|never|not|none)(?!\w)"
)
# "Hab keinen gelben Umschlag mehr": it was thrown away; "kein Datum auf dem gelben Umschlag" is one all the same.
_ALL_THE_SAME = re.compile(r"(?<!\w)(?:mehr|anymore|any more|any longer|weggeworfen|weggeschmissen|threw|thrown)(?!\w)")
_SENTENCE = re.compile(r"(?<=[.!?;,])\s|\s(?:und|aber|and|but)\s(?=(?:was|what))")
_MEANS = re.compile(
    r"(?:(?:und|aber|and|but|also|ja|äh) )?(?:was (?:ist|is|isn|issn|war|heißt|heisst|bedeutet|meinst|meinen|soll|"
    r"sind)|what(?:'s| is|s| does| do| are)|wie sieht|wie erkenn\w*|how do i (?:know|see|tell)|what counts)(?!\w)"
)


def none_there(text: str) -> bool:
    """Does the person say that no court's paper came at all? What is missing on the paper, or lost, is none of it."""
    words = spoken(text)
    return bool(_NONE_THERE.search(words)) and not _ALL_THE_SAME.search(words)


def asks_meaning(text: str) -> str:
    """The sentence that asks what a word means, beside an answer; empty where none does."""
    return next((one for one in _SENTENCE.split(spoken(text)) if _MEANS.match(one)), "")
