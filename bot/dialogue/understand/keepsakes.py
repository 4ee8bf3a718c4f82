"""What exists only in an account that is shut: pictures of years, of somebody who died. How much they mean it need not
know."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PICTURES = r"(?:fotos?|bilder?|videos?|aufnahmen|erinnerungen|chatverl\w+|photos?|pictures?|pics|memories)"
_PRECIOUS = regex(
    rf"(?<!\w)(?:\d{{1,2}}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|two|three|four|five|six|seven|eight|nine|ten"
    rf"|viele|many) (?:jahren?|years)(?: of| an| voller| my| meine)?(?: \w{{1,12}})? {_PICTURES}(?!\w)"
    rf"|(?<!\w)(?:alle|all|einzige\w{{0,2}}|only|letzte\w{{0,2}}|last)(?: the| my| meine| die| unsere| our)?"
    rf"(?: \w{{1,12}})? {_PICTURES}(?!\w)"
    rf"|(?<!\w){_PICTURES}(?!\w).{{0,60}}(?:weg|verloren|gelöscht|unersetz\w+|gone|lost|deleted|irreplac\w+)(?!\w)"
)
_SOMEBODY = regex(
    r"(?<!\w)(?:oma|opa|mama|papa|mutter|vater|kinder[ns]?|baby|tochter|sohn|gestorben|verstorben\w*|tot|grandma|grandpa"
    r"|grandmother|grandfather|mum|mom|dad|mother|father|kids|children|daughter|son|died|passed away|deceased)(?!\w)"
)
_THERE = regex(rf"(?<!\w){_PICTURES}(?!\w)")


def precious(text: str) -> bool:
    """Does the text speak of pictures that cannot be had again?"""
    words = spoken(text)
    return bool(_PRECIOUS.search(words) or (_THERE.search(words) and _SOMEBODY.search(words)))
