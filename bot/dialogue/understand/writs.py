"""A court's paper in a story that nobody asked for it: an order, a yellow envelope, a bailiff. It reads words in the
dictionary's spelling (`plain`). Where the court was asked about, `claims.court` reads the answer."""

from bot.dialogue.understand.guardians import without_given
from bot.dialogue.understand.idioms import pattern, phrases
from bot.patterns import regex

_WRIT = phrases("""
    mahnbescheid*; vollstreckungsbescheid*; zahlungsbefehl*; betreibung; betreibungsamt*; zwangsvollstreckung*;
    vollstreckung*; haftbefehl*; vermögensauskunft*; klageschrift*; kontopfändung*; pfändungs*; amtsgericht*;
    bezirksgericht*; mahngericht*; gerichtsbrief*; gerichtspost; gerichtsschreiben; gerichtsvollzieher*;
    gerichtsbescheid*; gerichtspapiere; gerichtlich* (mahn*|schreiben|brief|bescheid|post); förmliche zustellung*;
    (gelber|gelben|gelbe|gelbes|gelbem) (* )?(umschlag|brief|kuvert|couvert|post|wisch|zettel|schreiben|ding|
    briefumschlag); (post|brief|schreiben|was|etwas|ladung|bescheid|umschlag|papiere|zettel|urteil) … (vom|von einem|
    aus dem) gericht; vom (* )?(gericht|landgericht); (ich |wurde |bin |wurde ich )verklagt; mich verklagt;
    klage (bekommen|erhalten|gegen mich|zugestellt); (konto|lohn|gehalt) … gepfändet; zahlungsbescheid vom gericht;
    gericht (hat|hätte) (mir |uns )?(* )?(* )?(geschickt|geschrieben|gesendet|zugestellt); versäumnisurteil*;
    gerichtsurteil
""")
_WRIT_ENGLISH = phrases("""
    summons; bailiff*; ccj; county court; suing me; sued me; being sued; order for payment; payment order;
    statutory demand; from (the |a )?court … (order|letter|paper*|demand); order for pay*; small claims; claim form;
    writ; statement of claim; notice of enforcement; (legal|court) papers; subpoena; served (me|
    us) (with )?(* )?(* )?(claim|paper|papers|court|suit|lawsuit|order); court (has )?(served|summoned|issued);
    enforcement (order|notice|officer|officers|letter); default judgment; default judgement; judgment against me;
    judgement against me; yellow (* )?(envelope|letter|paper|papers|post); letter of (the |a )?court;
    court (in * )?(wants|sent|wrote|has sent|has written|ordered); court (order|orders|letter|letters|paper|papers|
    summons|document|documents|notice|mail|envelope|claim|date|post); (letter|papers|paper|something|order|mail|post|
    envelope|document|documents|notice) … from (the |a |some )?(* )?court
""")
# A threat, a plan of one's own, a question what such a thing is, and what did not come.
_NOT_THERE = regex(
    r"(?<!\w)(?:droh\w*|gedroht|angedroht\w*|threat\w*|sonst|otherwise|falls|wenn|if|unless|bevor|before it)(?!\w)"
    r"|(?<!\w)(?:kann|soll|sollte|könnte|will|möchte|würde|werde|muss) (?:ich|man|i|we|wir)(?!\w)"
    r"|(?<!\w)(?:can|should|could|may|shall) (?:i|we)(?!\w)"
    r"|(?<!\w)(?:ich|i|wir|we) (?:will|gehe|geh|werde|möchte|klage|verklage|want|am going)(?!\w)|(?<!\w)i'll(?!\w)"
    r"|^ ?(?:und |and |but |aber )?(?:was|what|what's|wie|how|ist|is|kommt|kommen|wann|when|does|are)(?: (?!that"
    r"|this letter)[\w']{1,10})"
    r"{0,4} (?:ein|eine|a|an|der|dann|jetzt|from|the|das|vom|mir|denn) "
    r"|(?<!\w)(?:nicht|nie|kein\w{0,2}|never|not|nothing|noch nichts)(?: \w{1,10})? (?:gekommen|geschickt"
    r"|gesendet|geschrieben|sent|written|bekommen|erhalten"
    r"|da|dabei|received|came"
    r"|come|arrived|got)(?!\w)|(?<!\w)(?:ob|whether) (?:das|es|der|this|it|that)(?: \w{1,8}){0,2} (?:vom|from"
    r"|ein)(?!\w)"
    r"|: ?(?:nein|no|nichts|keiner?)(?!\w)"
)
# "Am Amtsgericht 3" is where somebody lives.
_STREET = pattern(
    r"(?<!\w)(?:am|an der|gericht\w{0,3}) (?:alten )?(?:amts|land)?gericht\w{0,8} \d",
    "amtsgericht; gericht; landgericht*",
)
_CLAUSES = regex(r"(?<=\?)\s?|[.!;,]\s|\s(?:aber|but|und|and)\s")
_REACH = 120  # characters around a paper that can belong to its part of a sentence


def served(words: str) -> bool:
    """Do a story's words by themselves tell of a court's paper that is there?"""
    rest = without_given(_STREET.without(words))
    found = (span for rule in (_WRIT, _WRIT_ENGLISH) for span in rule.all(rest))
    return any(not _NOT_THERE.search(_clause(rest, span.start(), span.end())) for span in found)


def _clause(words: str, start: int, end: int) -> str:
    before = _CLAUSES.split(words[max(0, start - _REACH) : start])[-1]
    return before + words[start:end] + _CLAUSES.split(words[end : end + _REACH], maxsplit=1)[0]
