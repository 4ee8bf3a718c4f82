"""What calls somebody away from the telephone: a call, the door, a child, a train, work, sleep. Said alone it answers
no question."""

from bot.dialogue.understand.text import choice, spoken
from bot.patterns import regex

_LONGEST = 60  # characters
_PLACES = """
    meeting; bus; zug; auto; termin; unterricht; gespräch; stau; wartezimmer; supermarkt; büro;
    (a|the) (meeting|call|class|bus|train|car|office); traffic; class
"""
# An answer to some question, too; not behind "sorry" or "moment".
_NOUNS = """
    call; phone; anruf; telefonat; termin; kunde; kundin; kundschaft; besuch; essen; customer; visitor; handy; tür; door
"""
_CALLS = """
    (client|customer|video|zoom|team) call; (client|customer|boss|my boss|someone|somebody) (is )?(here|calling|coming);
    (client|customer|boss|my boss|someone|somebody) (is )?on the phone; kundentermin; kundengespräch; mittagspause;
    lunch break; dinner time; dinner( is)? ready; (das )?essen( ist| is)? fertig; (das )?essen (wird kalt|brennt an);
    (früh|spät|nacht)?schicht; paketbote; postbote; training; gleich training; dinner; bettzeit; bedtime;
    (mein |meine |der |die )?(chef|chefin|kunde|kundin|postbote|paketbote|besuch) (kommt|is da|ist da|klingelt|ruft);
    (mein |meine |der |die )?(nachbar|nachbarin|kollege|kollegin|handwerker|mann|frau) (kommt|ist da|klingelt|ruft);
    (mein |meine |der |die |das )?(bahn|zug|bus|taxi|straßenbahn|s-bahn|u-bahn) (kommt|is da|ist da|fährt);
    (my |the )?(train|bus|taxi|boss|kid|kids|baby|delivery guy) (is |are )?(here|coming|crying|awake|sick);
    (mein |meine |der |die |das )?(kind|kleine|kleiner|baby|hund|katze|kinder) (schreit|schreien|weint|weinen|brüllt);
    (mein |meine |der |die |das )?(kind|kleine|kleiner|baby|hund|katze) (muss raus|muss mal|ist wach|ruft);
    es hat geklingelt; (es|da|hier) klingelt; klingelt;
    (der )?akku( ist)? (gleich |fast )?(leer|alle); (my )?battery( is)? (dying|low|almost dead|dead); (hab )?kein netz;
    kaum netz; no (signal|reception); (bin )?(so |sehr |zu |tot)?müde; schlafen; (so )?tired; going to bed;
    gotta (run|go|work|sleep); (need|have|got) to (run|go|leave|sleep|work); passt grad nicht;
    (muss|muß) (kurz |mal |jetzt |schnell |grad |gerade )?(ran|raus|rein|fahren|kochen|schicht|runter|aussteigen);
    muss (kurz |mal |jetzt |schnell )?(umsteigen|zum zug|einkaufen|aufs klo|den (zug|bus) (kriegen|erwischen));
    muss (kurz |mal |jetzt )?(die |das |den )?(kind|kinder|kleine|kleinen|baby) (abholen|holen|wickeln|stillen);
    (grad|gerade) schlecht; (be )?(right back|back soon|back later);
    hab (gleich |jetzt |noch )?((einen |nen |n )?termin|training|schicht|dienst|unterricht|kundschaft|besuch);
    (bei der|auf der|auf) (arbeit|schicht)
"""
_OPENS = (
    r"(?:sorry|sry|ups|oh|oha|oje|ach|ah|entschuldigung|moment|mom|sek|sec|kurz|gleich|jetzt|wait|bin|i'm|im|i|aber|mal"
    r"|und|and|uh|oops|grad|gerade|noch|still|ich|at the moment)"
)
_CLOSES = (
    r"(?:sorry|sry|grad|gerade|jetzt|gleich|kurz|moment|mom|now|rn|right now|brb|bis (?:gleich|später|nachher|dann)"
    r"|back (?:soon|later)|später|later|weiter|dann|one (?:sec|moment)|leider|erst|wieder da)"
)
_AWAY = regex(
    lambda: (
        rf"(?:{_OPENS}[ ,.!:…-]{{1,3}}){{0,4}}(?:{choice(_CALLS)}"
        rf"|(?:im|in|in der|in einem|in nem) (?:{choice(_PLACES)})"
        r"|at (?:work|the doctor'?s?|school)|bei(?:m| der) (?:arzt|ärztin|zahnarzt|friseur)"
        rf"|(?<=[ ,])(?:{choice(_NOUNS)}))(?:[ ,.!:…-]{{1,3}}{_CLOSES}){{0,4}}[ .!,;:…)😅🙈😬😭🥱😴]*"
    )
)


def called_away(text: str) -> bool:
    """Does the text tell of an interruption, and of nothing else?"""
    return len(text) <= _LONGEST and _AWAY.fullmatch(spoken(text)) is not None
