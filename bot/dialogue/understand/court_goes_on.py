"""A court's later word, after the objection: that it hands the case on, that reasons or an answer are wanted, that
there is a hearing; and questions until when the court wants its answer. It counts no day."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 600
_COURT = r"(?:\w{0,12}gericht\w{0,2}|court)"
_CAME = (
    r"(?:schreibt|schrieb|geschrieben|schickt|geschickt|post|brief|schreiben|mail|mitgeteilt|teilt|sagt|meldet|gemeldet"
    r"|kam|gekommen|bekommen|wrote|writes|written|sent|letter|says|said|came|got|informed)"
)
_ON = (
    r"(?:abgabe|abgegeben|abgeben|geben (?:es|das|die sache|den fall) (?:jetzt |nun )?ab|gibt (?:es|das|die sache) "
    r"(?:jetzt |nun )?ab|abgeht|weitergegeben|verwiesen|streitiges verfahren|streitverfahren|klageverfahren"
    r"|klageerwiderung|anspruchsbegründung|begründ\w{1,3}|stellungnahme|verteidig\w*|erwider\w*|verhandlung|termin"
    r"|ladung|geladen|wants? to go on|goes? on|going on|handed over|hands? (?:it|the case) (?:over|on)|transferred"
    r"|passed on|statement of (?:claim|defen[cs]e)|reply within|answer within|respond within|give reasons|hearing"
    r"|summons|summoned)"
)
_GOES_ON = regex(
    rf"(?<!\w){_COURT}(?!\w)[^?]{{0,60}}(?<!\w){_CAME}(?!\w)[^?]{{0,200}}(?<!\w){_ON}(?!\w)"
    rf"|(?<!\w){_CAME}(?!\w)[^?]{{0,40}}(?<!\w){_COURT}(?!\w)[^?]{{0,200}}(?<!\w){_ON}(?!\w)"
    rf"|(?<!\w){_ON}(?!\w) (?:\w{{1,10}} ){{0,3}}(?<!\w){_COURT}(?!\w)"
)
_UNTIL = regex(
    r"(?<!\w)(?:bis wann|wann|wie lange|wie viel zeit|wieviel zeit|until when|when|how long|by when|how much time"
    r"|what day|which day)(?!\w)[^.!?]{0,60}"
    r"(?<!\w)(?:\w{0,12}gericht\w{0,2}|court\w?|begründ\w*|erwider\w*|stellung nehmen|verteidig\w*|reasons"
    r"|defen[cs]e|statement)(?!\w)"
)
_ANSWER = regex(
    r"(?<!\w)(?:antwort\w*|reagier\w*|begründ\w*|erwider\w*|schreib\w*|stellung|zeit|frist|muss|soll|answer|reply|respond"
    r"|react|write|time|deadline|must|have to|should)(?!\w)"
)


def goes_on(text: str) -> bool:
    """Does somebody tell that the court wrote again, and that it goes on there?"""
    return len(text) <= LONGEST and bool(_GOES_ON.search(spoken(text)))


def asks_until_when(text: str) -> bool:
    """Is it asked until when the court has to be answered?"""
    words = spoken(text)
    return len(text) <= LONGEST and bool(_UNTIL.search(words) and _ANSWER.search(words))


_LEFT = regex(
    r"(?<!\w)(?:zu spät|z'spät|zu spot|zspot|too late|still in time|noch rechtzeitig|noch zeit|noch zit"
    r"|betreibungsferien|betreibigsferie|gerichtsferien|verlängert|verpass\w*|versäum\w*)(?!\w)"
)
# "Wann muss das da sein nochmal", "bis wann jetzt?", "when is it due again".
_DUE = regex(
    r"(?:(?:und|aber|ok|okay|also|nochmal|and|so|but) ){0,2}(?:(?:bis wann|by when|until when)"
    r"(?: (?:jetzt|denn|nun|now))?$"
    r"|(?:bis )?wann (?:muss|soll) (?:das|es|er|der|ich|der brief|der \w{0,4}spruch)(?: \w{1,12}){0,4}"
    r" (?:da|dort|raus|weg|hin|los|ankommen|schicken|abschicken|wegschicken|abgeben|sein|gericht)(?: sein)?"
    r"|wann (?:läuft|lauft) (?:das|es|die frist|die)(?: \w{1,8}){0,2} ab|wann (?:ist|is|war|endet) (?:die|meine) frist"
    r"|(?:by |until )?when (?:is it|was it|does it have to|must it|do i have to|should it)"
    r" (?:be there|due|arrive|sent?d?))"
    r"(?: (?:nochmal|noch mal|jetzt|denn|again|now|spätestens|eigentlich|sein)){0,2}\W*$"
)
_REMEDY = r"(?:wie?derspr\w+|einspr\w+|rechtsvorschl\w+|objection|begründ\w*|reasons?|gericht|amt|court)"
_COSTS = regex(
    rf"(?<!\w)(?:kost\w*|gebühr\w*|costs?|fees?|gratis|free)(?!\w)[^.!]{{0,40}}(?<!\w){_REMEDY}(?!\w)"
    rf"|(?<!\w){_REMEDY}(?!\w)[^.!]{{0,40}}(?<!\w)(?:kost\w*|gebühr\w*|costs?|fees?|gratis|free)(?!\w)"
)
_REASONS = regex(
    r"(?<!\w)(?:muss|müsste|soll\w*|brauch\w*|mues|do|must|should|need\w*|warum|why)(?!\w)[^.!]{0,60}"
    r"(?<!\w)(?:begründ\w*|grund|gründe|reasons?|justify|explain why)(?!\w)"
)
_BY_HAND = regex(
    r"(?<!\w)(?:kann|ko|kaun|darf|derf|geht|reicht|chan|cha|can|may|could|is it ok)(?!\w)[^.!]{0,60}"
    r"(?<!\w)(?:persönlich|hintragen|hinbring\w*|vorbeibring\w*|vorbeigeh\w*|vorbeigo|hingeh\w*|abgeben|obgebn|abgebn"
    r"|in person|drop it off|hand it in|bring it)(?!\w)"
)

_THERE = regex(
    r"(?<!\w)(?:muss|müsste|mues|soll) (?:ich|man|i)(?: \w{1,10}){0,4} (?:hin|hingeh\w*|hinfahren|erschein\w*|aussag\w*"
    r"|vor(?:s| das)? gericht|zum gericht|ans gericht)(?!\w)|(?<!\w)(?:do i|must i|should i)(?: \w{1,8}){0,3}"
    r" (?:go there|appear|attend|(?:go )?to court|in court)(?!\w)"
    r"|(?<!\w)(?:gibt|kommt|is there|will there)(?: \w{1,6}){0,3} (?:gerichts)?(?:verhandlung|hearing)(?!\w)"
)
_PHONE = regex(
    r"(?<!\w)(?:kann|könnt\w*|darf|chan|cha|soll|geht|reicht|can|could|may)(?: \w{1,8}){0,3}"
    r" (?:da|dort|hin|beim (?:gericht|amt)|das gericht|there|the court)(?: \w{1,8}){0,3}"
    r" (?:anruf\w*|telefon\w*|call|phone)(?!\w)"
)


def asks_of_days_left(text: str) -> bool:
    """Is it asked whether there is still time, or whether holidays prolong it?"""
    return len(text) <= LONGEST and (bool(_LEFT.search(spoken(text))) or asks_of_due(text))


def asks_of_due(text: str) -> bool:
    """Is it asked, mark or no mark, when the objection has to be there?"""
    return _DUE.match(spoken(text).strip(" ?!.")) is not None


_AWAY = (
    r"(?:nicht|nich|ned|net|nid|nie|keiner|niemand|nobody|not|wasn't|weren't|weg|fort|verreist|urlaub|ferien|krankenhaus"
    r"|klinik|spital|reha|ausland|away|abroad|holiday|vacation|hospital)"
)
_COUNTS = r"(?:gilt|gelten|zählt|zählen|gültig|wirksam|rechtens|counts?|valid|applies|apply)"
_ABSENT = regex(
    rf"(?<!\w){_AWAY}(?!\w)[^!]{{0,60}}(?<!\w){_COUNTS}(?!\w)|(?<!\w){_COUNTS}(?!\w)[^!]{{0,60}}(?<!\w)(?:wenn|obwohl"
    rf"|if|though|although)(?!\w)[^!]{{0,40}}(?<!\w){_AWAY}(?!\w)"
)
_ASKING = regex(r"\?|(?<!\w)(?:gilt|zählt|ist|does|is) (?:das|es|die|it|that)(?!\w)")


def asks_about(text: str) -> str:
    """What is asked of the objection: what it `costs`, whether it needs `reasons`, which `ways` it may go, whether one
    has to be `there` or may `phone`, and whether the paper counts for who was `absent`; else empty."""
    words = spoken(text)
    if _ABSENT.search(words) and _ASKING.search(words) and len(text) <= LONGEST:
        return "absent"
    rules = (("costs", _COSTS), ("reasons", _REASONS), ("there", _THERE), ("phone", _PHONE), ("ways", _BY_HAND))
    return next((key for key, rule in rules if rule.search(words)), "") if len(text) <= LONGEST else ""
