"""That somebody went to a branch of the company, or to its counter. What came of it, it never knows."""

from bot.patterns import regex

_PLACE = (
    r"(?:(?:in|bei|an|vor) (?:der|die|meiner?|ihrer?|unserer?) (?:\w{2,14} )?(?:\w{0,6}filiale|geschäftsstelle)"
    r"|am schalter|an den schalter|(?:in|at|to) (?:the|my|our) (?:\w{2,12} )?(?:branch|counter))"
)
_WENT = (
    r"(?:war|waren|bin|sind|ging|gingen|gegangen|hin|hingegangen|hingebracht|gebracht|gezeigt|vorgelegt|abgegeben|was|were"
    r"|went|been|showed|brought|handed)"
)
_UNTIL = r"(?!\w)(?:[^.!?;]|(?<=\d)\.){0,50}?(?<!\w)"
VISIT = regex(rf"(?<!\w){_WENT}{_UNTIL}{_PLACE}(?!\w)|(?<!\w){_PLACE}{_UNTIL}{_WENT}(?!\w)")
