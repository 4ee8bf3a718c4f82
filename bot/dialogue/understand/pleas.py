"""A plea to put right what was just said to be otherwise: "kannst du das ändern?". It asks for nothing else."""

from bot.patterns import regex

_PLEA = regex(
    r"(?i)(?<=\S)[ ,.;!\n-]{1,4}(?:(?:und|bitte|aber|and|please)[ ,]{1,2}){0,2}"
    r"(?:(?:kannst du|könnt ihr|können sie|kann man|könntest du|würdest du|can you|could you|can i|kann ich)"
    r" (?:(?:das|es|den brief|die|bitte|mal|noch|schnell|that|this|it|please) ){0,4}"
    r"(?:ändern|korrigieren|anpassen|berichtigen|verbessern|austauschen|richtigstellen|change|fix|correct|update|amend)"
    r"(?: (?:das|es|that|this|it|please|bitte)){0,2}"
    r"|bitte (?:ändern|korrigieren|anpassen|berichtigen)|please (?:change|fix|correct) (?:it|that|this))[ ?!.]*$"
)


def without_plea(text: str) -> str:
    """The text without it, where it tells something before; "wo kann ich das ändern" asks."""
    left = _PLEA.sub("", text)
    return left if left == text or len(left.split()) > 1 else text
