"""What would have been done, and was not: "hätt ich bezahlt", "wenn ich sie geschickt hätte", "I would have sent them".
What the deed is, who asks says."""

import re

from bot.patterns import regex

_WOULD = r"(?:hätt|würd|wär)\w{0,3}"
_HAVE = r"(?:(?:would|could|should|might)(?:n't)?(?:'ve| have| of)|(?:i|we|they)'d have)"
# Nothing that was done stands between; "wäre dann alles abgeschickt" is a way to say that it is.
_GAP = (
    r"(?! (?:dann|damit|somit|jetzt|nun|(?:ich |i )?(?:mal )?sagen)(?!\w))"
    r"(?: (?!(?:hab|habe|haben|ham|ist|is|sind|und|aber|dass|and|but|that|i've|have)(?!\w))"
    r"(?:[^\s.!?;,]|(?<=\d)\.){1,16}){0,6}?"
)
_IS = r"(?! (?:hab|habe|ham|ist|sind|wurden?)(?!\w))"


# What others "hätten geschrieben" they only say of themselves.
NEVER_CALLED = regex(
    rf"(?<!\w)(?:{_WOULD} (?:ich|i|ma|wir)|(?:ich|i|wir) {_WOULD}|(?:i|we)(?:'d| would| could| should) have){_GAP}"
    r" (?:angerufen|telefoniert|nachgefragt|g(?:e|')?schrieben|gemailt|gefaxt|called|phoned|written|emailed|messaged"
    rf"|contacted)(?!\w){_IS}"
)


def unreal(deed: str) -> re.Pattern[str]:
    """A pattern for all that would have been done, where `deed` is one of its participles, in spoken words."""
    return regex(
        rf"(?<!\w)(?:{_WOULD}|{_HAVE}){_GAP} {deed}(?!\w){_IS}"
        rf"|(?<!\w)(?:wenn|falls){_GAP} {deed} {_WOULD}(?!\w)"
        rf"|(?<!\w)(?:if (?:i|we) had|had (?:i|we)){_GAP} {deed}(?!\w)"
    )
