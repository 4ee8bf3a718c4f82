"""Word of the other side that they will check or answer, which is no word that the account will open."""

from bot.patterns import regex

_REPLY = (
    r"(?:answer\w*|reply|replies|respond\w*|response|get back|getting back|review\w*|hear back"
    r"|call\w* (?:me |you |us )?back"
    r"|look into"
    r"|antwort\w*|meld\w{2,3}|geprüft|prüf\w*|überprüf\w*|bescheid|rückmeldung|zurückruf\w*|rückruf\w*)"
)
_SPAN = (
    r"(?:within|in|innerhalb(?: von)?|binnen|max(?:imal)?)(?: the next| next| den nächsten)?\s(?:about |ca\.? )?"
    r"(?:\d{1,3}(?:\s?(?:-|to|bis)\s?\d{1,3})?|ein\w{0,2}|zwei|drei|a|an|one|two|three|few|paar|wenigen)\s?"
    r"(?:business |working |werk|arbeits)?(?:h|hours?|stunden?|days?|tage?n?|weeks?|wochen?)"
)
# "They need 14 days to review", "das dauert 2 Wochen".
_LENGTH = (
    r"(?:\d{1,3}(?:\s?(?:-|to|bis)\s?\d{1,3})?|eine?n?|zwei|drei|vier|vierzehn|an?|one|two|three|four|few|paar)\s?"
    r"(?:business |working |werk|arbeits)?(?:stunden|hours|tage?n?|days?|wochen?|weeks?|monate?n?|months?)"
)
_TAKES = rf"(?:brauch\w{{1,3}}|benötig\w{{1,2}}|dauer[nte]{{1,3}}|takes?|needs?)(?: (?!\d)\w{{2,10}}){{0,5}} {_LENGTH}"
_CHECK = rf"(?:{_REPLY}|bearbeit\w*|processing|investigat\w*|check\w*|verif\w*|entscheid\w*|decision|decide)"
PLEDGED = regex(
    rf"(?<!\w){_CHECK}(?!\w)[^.!?]{{0,30}}(?<!\w){_TAKES}(?!\w)"
    rf"|(?<!\w){_TAKES}(?!\w)[^.!?]{{0,20}}(?<!\w){_CHECK}(?!\w)"
    rf"|(?<!\w)(?:das|es|sie|it|that|this|they) (?:(?:kann|can|may|könnte) )?{_TAKES}\s{{0,3}}(?:$|[.,!])"
    rf"|(?<!\w){_LENGTH} (?:bearbeitungszeit|processing time)(?!\w)|"
    r"(?<!\w)(?:promis\w+|zugesagt|versprochen|versprach\w*|wollten?|wanted to)(?!\w)"
    rf"[^.!?]{{0,40}}(?<!\w){_REPLY}(?!\w)"
    rf"|(?<!\w){_REPLY}(?!\w)[^.!?]{{0,30}}(?<!\w)(?:{_SPAN}|versprochen|zugesagt)(?!\w)"
    rf"|(?<!\w){_SPAN}(?!\w)[^.!?]{{0,30}}(?<!\w){_REPLY}(?!\w)"
    r"|(?<!\w)(?:bekomm|krieg|erhalt)\w{0,2} (?:ich )?(?:'?nen |einen |eine |'?ne )?(?:rückruf|rückmeldung)(?!\w)"
    r"|(?<!\w)(?:i'?ll|i will|i'd|i would|would|gonna) (?:get|receive) a (?:call ?back|call back)(?!\w)"
    # "Hotline: wir melden uns", in their own words.
    r"|(?<!\w)(?:wir melden uns|we'll get back|we will get back|we'll (?:be in touch|call|answer)|we will be in"
    r" touch)(?!\w)"
)
# What each of them has.
MAY_BE_PLEDGED = regex(rf"(?<!\w)(?:{_CHECK}|{_TAKES})(?!\w)")
