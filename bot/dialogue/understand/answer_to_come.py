"""When the other side answers, and what is if they never do, as people ask it."""

from bot.patterns import regex

ANSWER_TO_COME = regex(
    r"\bwann (?:kommt|kommen|krieg\w*|bekomm\w*|antwort\w*|meld\w*)\b"
    r"|\bwhen (?:will|do|does|can) (?:they|i|it|the|amazon)\b"
)
_NOTHING = r"(?:nichts?|nix|nothing|don't|never)"
NEVER_ANSWERED = regex(
    r"\b(?:wenn|if) (?:die|sie|they|niemand|nobody)"
    r" (?:\w{1,8} ){0,2}(?:nicht|nich|nix|don't|do not|never)? ?(?:antwort\w*|reagier\w*|meld\w*|answer|reply|react)\b"
    rf"|\b(?:wenn|if) (?:die|sie|they) (?:\w{{1,8}} ){{0,2}}{_NOTHING} (?:\w{{1,8}} )?(?:sag\w*|schreib\w*|say|write)\b"
    rf"|\b(?:wenn|if) (?:(?:da|dann|wieder|again) ){{0,2}}(?:{_NOTHING}|keine antwort|no (?:answer|reply))"
    r" (?:(?:mehr|zurück|wieder) ){0,2}(?:kommt|passiert|comes|happens)\b"
)
