"""What somebody says is otherwise, without what goes before and behind it: "moment, der Name ist Jana Meier, sonst
passt alles". What it puts right it never knows."""

from bot.patterns import regex

_BEFORE = regex(
    r"(?i)^\W*(?:(?:moment|stopp?|halt|warte|wait|hold on|fast|almost|nearly|sorry|ups|oops|achtung)(?: mal| kurz)?"
    r"[ ,.!:–-]{1,3}){1,3}(?=\w)"
)
_BEHIND = regex(
    r"(?i)[ ,.;–-]{1,3}(?:(?:und |and )?(?:(?:der |die |das )?(?:sonst|rest|andere|übrige)(?: ist| war)?"
    r"(?: alles)? (?:passt|stimmt|richtig|ok|okay|gut|korrekt|so)(?: alles| so)?"
    r"|(?:the )?rest (?:is|looks) (?:fine|ok|okay|right|correct|good)"
    r"|everything else (?:is|looks) (?:fine|ok|okay|right|correct|good))"
    r"|(?:bitte |please )(?:ändern|korrigieren|anpassen|berichtigen|(?:change|correct|fix)(?: it| that)?))"
    r"[ .!]*$"
)
_PUTS_RIGHT = regex(
    r"(?i)(?<!\w)(?:ist|is|heiß\w*|heiss\w*|nicht|falsch|statt|sondern|war|waren|sind|stimmt|lautet|not|never"
    r"|\w{2,6}n't|wrong|instead)(?!\w)|\d"
)
_LOOKS_FOR = regex(
    r"(?i)(?<!\w)(?:such\w*|schau\w*|hol\w*|gleich|später|guck\w*|nachsehen|finde|hier|weg|look\w*|search\w*|check\w*|find"
    r"|later|back|sec\w*|minute\w*|min)(?!\w)"
)


def what_is_otherwise(text: str) -> str:
    """The text without such words; as it is where nothing is left."""
    return _BEHIND.sub("", _BEFORE.sub("", text)) or text


def puts_right(text: str) -> bool:
    """ "Moment, der Name ist Jana Meier" tells what is otherwise, "moment, ich suche den Brief" does not."""
    rest = _BEFORE.sub("", text)
    return rest != text and len(rest.split()) > 1 and bool(_PUTS_RIGHT.search(rest)) and not _LOOKS_FOR.search(rest)
