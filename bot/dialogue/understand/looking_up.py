"""Who has to look something up first, or does not have it here: "muss ich nachsehen", "hab die Unterlagen nicht da",
"I'll check at home". Said alone it answers no question, and there is time."""

from bot.dialogue.understand.text import choice, spoken
from bot.patterns import regex

_LONGEST = 70  # characters
_PAPERS = """
    brief; briefe; unterlagen; papiere; zettel; rechnung; rechnungen; ordner; mail; mails; auszug; auszüge; kontoauszug;
    kontoauszüge; vertrag; daten; sachen; schreiben; umschlag; handy; laptop; nummer; letter; letters; papers;
    paperwork; documents; bill; invoice; statement; statements; folder; stuff; email; emails; phone; number; details
"""
_LATER = """
    später; morgen; nachher; gleich; dann; (heute )?abend; abends; daheim; (zu ?)?hause; zuhaus; erst; noch; mal; jetzt;
    eben; kurz; schnell; grad; gerade; selbst; selber; da; dazu; das; des; es; nochmal; in ruhe; am wochenende;
    wenn ich (wieder )?(daheim|zu ?hause|zurück) bin; bei gelegenheit; einfach; and; und; mir; dir; ihnen; euch; later;
    tomorrow; tonight; first; at home; when (i'm|i am|i get) (at )?home; again; up; it; that; for; the; my; right now
"""
_LOOK = (
    r"(?:(?:nach|raus|heraus|hervor)?(?:schauen|schaun|gucken|kucken|sehen|suchen|lesen|fragen|kramen)|prüfen|checken"
    r"|(?:(?:meine[nr]?|die|den) (?:mann|frau|freund|freundin|mutter|vater|oma|opa|tochter|sohn|chef|steuerberater)"
    r"|sie|ihn|mama|mami|papa|mutti|oma|opa) fragen)"
)
_FIRST = (
    r"(?:(?:hm+|oh|ja|ok|okay|sorry|leider|puh|also|moment|äh|well|das|des|da|die|den|it|that|nein|no"
    r"|weiss ich (?:grad |gerade |jetzt |leider )?(?:nicht|nich)(?: auswendig)?)[ ,.!…]+)*"
)


def _source() -> str:
    papers, then = choice(_PAPERS), rf"(?: (?:{choice(_LATER)}))*"
    away = r"(?:hier|da|dabei|bei mir|zur hand|griffbereit|im kopf)"
    at = (
        r"(?:daheim|zu ?hause|zuhaus|im (?:ordner|keller|auto|büro)|bei mein\w{1,2} \w{3,12}"
        r"|at home|at my [\w']{2,12}(?: place| house)?|in the (?:car|office|folder))"
    )
    ways = (
        rf"(?:muss|werde?|will|kann|möchte?) (?:ich|i|ma){then} {_LOOK}",
        rf"(?:ich )?(?:muss|werd\w?|will){then} {_LOOK}",
        rf"(?:schau\w?|guck\w?|kuck\w?|such\w?|prüfe?) (?:ich|i){then} ?(?:nach|raus|durch)",
        r"(?:schau|guck|kuck) (?:ich|i)(?: mal)? (?:später|nachher|gleich|morgen|daheim|zu ?hause)",
        rf"ich (?:schau\w?|guck\w?|kuck\w?|such\w?){then} (?:nach|raus|durch)",
        r"(?:sag|reich|geb|liefer)\w? ich(?: (?:dir|euch|ihnen|es|das))*(?: (?:nach|morgen|später|nachher|noch|dann))+",
        r"(?:kommt|folgt)(?: (?:noch|später|nachher|morgen|gleich|nach))+",
        rf"(?:ich )?(?:hab|habe)(?: ich)?{then} (?:die |den |das |de |meinen? )?(?:{papers}){then}"
        rf" (?:nicht|nich|net|ned) {away}",
        rf"(?:ich )?(?:hab|habe)(?: ich)?{then} (?:nicht|nich|net|ned) {away}",
        rf"(?:der |die |das |meine? )?(?:{papers}) (?:ist|is|sind|liegt|liegen){then} (?:{at}"
        rf"|(?:nicht|nich|net) {away})",
        rf"(?:i'?ll|i will|i need to|i have to|i must|need to|have to|gonna|i'?m going to)(?: have to| need to)?{then}"
        rf" (?:check|look|search|find|dig|ask (?:my [\w-]{{2,12}}|her|him|them)){then}"
        rf"(?: (?:the |my |for )*(?:{papers}))?{then}",
        rf"(?:i )?(?:don't|do not|dont|haven't|havent)(?: have| got)+ (?:it|that|them|(?:the|my) (?:{papers}))"
        r" (?:here|with me|on me|at hand|to hand|handy|right now)",
        rf"(?:it|that|(?:the|my) (?:{papers}))(?:'s| is| are) {at}",
    )
    return rf"{_FIRST}(?:{'|'.join(ways)}){then}(?:,? (?:sorry|leider))*[ .!,;:…)😅🙈😬-]*"


_LOOKS = regex(_source)


def to_look_up(text: str) -> bool:
    """Does the text put the answer off until somebody has looked, and say nothing else?"""
    return len(text) <= _LONGEST and _LOOKS.fullmatch(spoken(text)) is not None
