"""A greeting with which somebody ends a message of a few words. Who is greeted it never knows."""

from bot.patterns import regex

SHORT = 120  # characters; what is pasted ends with one, too, and is known by it
GREETING = (
    r"(?:g?lg|v?lg|vg|mfg|thx|tx|cheers|(?:(?:mit )?(?:ganz )?(?:liebe|viele|beste|schöne|freundliche)n? )?"
    r"gr(?:ü|ue)(?:ß|ss)en?|(?:(?:lieben|schönen) )?gru(?:ß|ss)|(?:(?:freundlich|herzlich|es) )?grü(?:ß|ss)t"
    r"|(?:(?:kind|best|warm) )?regards|(?:yours )?(?:sincerely|faithfully|truly)"
    r"|hochachtungsvoll)"
)
THANKS = (
    r"(?:(?:(?:vielen|besten|herzlichen|lieben|schon mal|tausend) ){0,2}danke?(?: (?:euch|ihnen|im voraus|schon ?mal"
    r"|vorab))?|(?:many )?thanks(?: in advance| a lot)?|thank you)"
)
_FAREWELL = regex(rf"(?i)(?<=[\w.!?)])[ ,\n]{{1,3}}{GREETING}[ .!,:)(*]*$")
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
