"""Courts that are only threatened with: "sonst leiten wir die Betreibung ein", "they will take me to court". Nothing
came from there, whoever says so."""

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_COURT = (
    r"(?:gericht\w*|\w{3,12}gericht\w*|mahnverfahren|mahnbesche\w+|vollstreckungsbesche\w+|klage\w{0,7}|betreibung\w*"
    r"|betreibigs?\w*|zahlungsbefehl\w*|gerichtsvollzieher\w*|court\w*|legal (?:action|proceedings|steps)|lawsuit|judge"
    r"|bailiffs?|payment order)"
)
_ENGLISH = r"(?:court\w*|legal (?:action|proceedings|steps)|lawsuit|judge|bailiffs?|payment order)"
_STARTS = (
    r"(?:einleit\w*|eingeleitet|einzuleiten|anheben|anzuheben|beantrag\w*|erheben|zu erheben|einreichen|einzureichen"
    r"|anstreng\w*|anstreb\w*|erwirken|erwirkt|schicken|kommen|kommt|ziehen|bringen|gehen|vorgehen|starten|machen"
    r"|betreiben|übergeben|abgeben|verklagen|klagen|losschicken)"
)
_MODAL = r"(?:würden?|werden|wird|wollen|will|wollten|könnten?|können|müssen|müssten|möchten)"
_NO_REMEDY = r"(?![^.!?;]{0,90}(?:wie?derspr|einspr|rechtsvorschl|dagegen|gegen (?:den|die|das)))"
# "Apply for a court order (Mahnbescheid)", "beim Amtsgericht Hagen den Erlass eines Mahnbescheids": the same once more.
_AND_ITS = (
    r"(?:(?:(?! (?:and|und|now|got|jetzt|nun|heute?|today|kam|came|aber|but|da|is|ist)(?!\w))[^.!?;,]){0,40}?"
    rf"(?<!\w){_COURT}(?!\w))?"
)
_MINE = (
    r"(?![^.!?;]{0,60}(?<!\w)(?:object\w*|oppos\w*|contest\w*|fight|answer|respond|reply|against|send|fax|post"
    r"|hand)(?!\w))"
)
_THREATS = regex(
    rf"(?<!\w){_MODAL}(?!\w){_NO_REMEDY}[^.!?;]{{0,90}}?(?<!\w){_COURT}(?!\w)[^.!?;,]{{0,40}}?(?<!\w){_STARTS}(?!\w)"
    rf"|(?<!\w)(?:leiten|leitet|reichen|reicht|beantragen|beantragt|erheben|erhebt|geben|gibt|gehen|geht|ziehen)"
    rf" (?:wir|sie|die|das|der|man)(?!\w)[^.!?;]{{0,60}}?(?<!\w){_COURT}(?!\w){_AND_ITS}(?:[^.!?;,]{{0,30}} (?:ein|an"
    rf"|ab|weiter)(?!\w))?"
    rf"|(?<!\w)(?:einleitung|androhung|ankündigung|einreichung|erhebung|beantragung|einzuleitende\w?)(?!\w)"
    rf"[^.!?;,]{{0,40}}?(?<!\w){_COURT}(?!\w)(?: \w{{0,12}}verfahrens?)?"
    r"|(?<!\w)gerichtliche\w{0,2} (?:schritte\w?|massnahmen?|durchsetzung|geltendmachung|klärung|beitreibung)(?!\w)"
    rf"|(?<!\w)(?:dann|sonst|andernfalls|ansonsten|bald|demnächst|irgendwann|wenn(?!\w)[^.!?;]{{0,70}}"
    rf"|falls(?!\w)[^.!?;]{{0,70}})"
    rf" (?:kommt|käme|kommen|gibts|gibt es|folgt|gäbe es|droht|drohen)(?!\w)[^.!?;]{{0,40}}?(?<!\w){_COURT}(?!\w)"
    rf"|(?<!\w)(?:droh\w*|gedroht|angedroht)(?!\w)(?: \w{{1,10}}){{0,3}} mit(?!\w)[^.!?;]{{0,40}}?(?<!\w){_COURT}(?!\w)"
    rf"|(?<!\w){_COURT}(?!\w)[^.!?;,]{{0,20}}?(?<!\w)(?:androh\w*|angedroht|gedroht|drohen|droht)(?!\w)"
    r"|(?<!\w)(?:betreibungs|klage|mahnbescheids?)-?androhung\w*"
    rf"|(?<!\w)(?:will|would|may(?! ?\d)|might|could|going to|intends? to|wants? to|threaten\w*(?: to)?|'ll)(?!\w)"
    rf"(?:[^.!?;]{{0,60}}?(?<!\w){_ENGLISH}(?!\w){_AND_ITS}"
    rf"|{_MINE}[^.!?;]{{0,60}}?(?<!\w)(?:get|apply|obtain|file|request|send me|issue|start|initiate)(?!\w)"
    rf"[^.!?;]{{0,30}}?(?<!\w)(?:mahnbesche\w+|mahnverfahren)(?!\w))"
    # "Letzte Mahnung vor gerichtlichem Mahnverfahren", "pay by 10 December or court".
    r"|(?<!\w)(?:mahnung|mahnstufe|zahlungsaufforderung|aufforderung|ankündigung|warnung|chance|frist|notice|reminder"
    rf"|demand|warning) (?:vor|before)(?!\w)[^.!?;,]{{0,30}}?(?<!\w){_COURT}(?!\w){_AND_ITS}"
    r"|(?<!\w)(?:zahl\w{0,3}|bezahl\w{0,3}|pay)(?!\w)[^!?;]{0,40}?(?<!\w)(?:oder|or)(?: (?:sie|wir|die|es|they|it's|we"
    rf"|go|goes|gehen|geht|take|me|to|zum|vors|vor|ans|kommt|der|ein|das|a|the)){{0,4}} {_COURT}(?!\w)"
    # "What about a court or ombudsman?"
    r"|(?<!\w)(?:what|how) about (?:(?:a|an|some|going to) )?(?:[a-z]{3,12} or (?:a )?)?court(?! (?:letter|paper"
    r"|order|mail))(?!\w)"
    rf"|(?<!\w)(?:before|otherwise|or else|avoid)(?!\w)[^.!?;]{{0,60}}?(?<!\w){_ENGLISH}(?!\w){_AND_ITS}"
)


def threatens(text: str) -> bool:
    """Is a court only threatened with?"""
    return _THREATS.search(spoken(text)) is not None


def they_threaten(text: str) -> bool:
    """The same, of the other side: "ich will vor Gericht ziehen" is a plan of the person's own."""
    return threatens(text) and not _I.search(spoken(text))


_I = regex(r"(?<!\w)(?:ich|i|i'll|i'm)(?!\w)")


@remembered
def without_threats(words: str) -> str:
    """Spoken words, less what threatens with a court."""
    return _THREATS.sub(" ", words)
