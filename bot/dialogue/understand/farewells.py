"""A greeting with which somebody ends a message of a few words. Who is greeted it never knows."""

from bot.patterns import regex

SHORT = 120  # characters; what is pasted ends with one, too, and is known by it
_FAREWELL = regex(
    r"(?i)(?<=[\w.!?)])[ ,\n]{1,3}(?:g?lg|v?lg|vg|mfg|thx|tx|cheers|(?:(?:ganz )?(?:liebe|viele|beste|schöne)n? )"
    r"gr(?:üße|uesse|üsse|uß|uss)|(?:kind|best) regards)[ .!,:)(*]*$"
)
# "Ein Fernseher von LG", "Post vom LG".
_BEFORE = regex(
    r"(?i)(?<!\w)(?:von|vom|bei|beim|an|am|ans|dem|das|der|die|the|from|to|at|by|tv|fernseher|handy|und|and)$"
)


def without_farewell(text: str) -> str:
    """ "Jana Beispiel lg": the name without the greeting. Nothing is taken from a longer text, nor from one that is
    nothing else."""
    found = _FAREWELL.search(text) if len(text) <= SHORT else None
    if found is None or _BEFORE.search(text[: found.start()]):
        return text
    return text[: found.start()]
