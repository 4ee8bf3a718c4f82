"""Questions where to get another bank account from, for the wages or at all, and to where wages may go meanwhile. What
the law gives it never knows."""

from bot.patterns import regex

_ACCOUNT = r"(?:(?:bank|giro)?konto|bank account|account|basiskonto|basic account)"
_ASKS = r"(?:wo|woher|wie|kriegt?|kriege?|bekomme?|bekommt|brauch\w?|where|how|can|gibt es|gibts|which|welche\w?)"
_WAGES = (
    r"(?<!\w)(?:lohn|gehalt|rente|wages?|salary)(?!\w)[^.!?]{0,40}(?<!\w)(?:auf|to|into|in)(?!\w)[^.!?]{0,30}"
    rf"(?<!\w){_ACCOUNT} (?:von|vo|of|meiner|meines|meinem|vom)(?!\w)"
)
_NEEDED = (
    r"(?<!\w)(?:brauch\w?|need)(?: (?:ich|i|ja|doch|jetzt|halt|unbedingt|now|just))*"
    r" (?:irgend)?(?:ein|n|an?|some|another|new) ?(?:neues |anderes |new |other )?"
    r"(?:giro|bank)?(?: ?account|konto)(?!\w)"
)
NEEDED = regex(rf"{_WAGES}|{_NEEDED}")
BASIC_ACCOUNT = regex(
    r"(?<!\w)(?:basiskonto|basic (?:bank )?account)(?!\w)"
    rf"|(?<!\w){_ASKS}(?!\w)[^.!?]{{0,40}}(?<!\w)(?:ein|n|irgendein|neues|anderes|new|another|any)"
    r" (?:neues |anderes |new )?(?:giro|bank)?(?:konto|account) (?:her|für|for|auf)(?!\w)"
    rf"|(?<!\w)(?:wo|woher|where)(?!\w)[^.!?]{{0,30}}(?<!\w){_ACCOUNT} (?:her|from)(?!\w)"
    r"|(?<!\w)ohne (?:ein )?konto[^.!?]{0,60}(?<!\w)(?:brauch\w?|was|wie|wohin|wo)(?!\w)"
    rf"|{_WAGES}|{_NEEDED}"
)
