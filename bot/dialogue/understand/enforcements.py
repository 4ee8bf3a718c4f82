"""What a court does that no objection of two weeks answers: a lawsuit, a seizure, a bailiff at the door. Whether it is
right it never knows."""

from re import Pattern

from bot.dialogue.understand.foreign_courts import foreign_court
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_SUED = regex(
    r"(?<!\w)(?:(?:eine?|die|ne) klage(?:schrift)? (?:\w{1,10} ){0,3}(?:bekommen|gekommen|kam|zugestellt|erhalten"
    r"|gekriegt|da)|(?:kam|kommt|bekam|hab\w*|liegt)(?: \w{1,10}){0,3} klage(?:schrift)?|klageschrift"
    r"|verklagt (?:worden|mich|uns)|(?:mich|uns) (?:\w{1,10} ){0,2}verklagt"
    r"|klage vo[nm] (?:\w{1,12} ){0,2}(?:amts|land)gericht"
    r"|(?:got|received|served|was served) (?:with )?(?:a |the )?(?:lawsuit|summons)|(?:am|been|being|was) sued"
    r"|sued me)(?!\w)"
)
_NOT_SUED = regex(
    r"(?<!\w)(?:wenn|falls|ob|droh\w*|will|wollen|werden|könnte\w*|kein\w*|nicht|nich|ich habe? (?:sie|die)|if"
    r"|threat\w*|might|could|no|not|would)(?!\w)|\?$"
)
_SEIZED = regex(
    r"(?<!\w)(?:\w{0,12}konto|lohn|gehalt|rente|account|wages?|salary)(?!\w)(?: [^\s.!?;,]{1,14}){0,6}"
    r" (?:gepfändet|garnished|seized)(?!\w)"
    r"|(?<!\w)(?:pfändet|gepfändet|garnished|seized)(?!\w)(?: [^\s.!?;,]{1,14}){0,3}"
    r" (?:\w{0,12}konto|lohn|gehalt|account|wages?|salary)(?!\w)"
    r"|(?<!\w)(?:hab\w?|kam|bekam|eine?|ne|wegen|wg|durch|sag\w{1,2}|liegt|gibt|ist|is) (?:\w{1,8} )?\w{0,8}pfändung"
    r"(?!\w)|(?<!\w)\w{0,8}pfändung(?: \w{1,10}){0,3} (?:bekommen|gekommen|kam|da|drauf|erhalten|zugestellt|vor"
    r"|vorliegt)(?!\w)"
    r"|(?<!\w)(?:because of|due to|there(?:'s| is)|is|got|says|over) (?:\w{1,8} )?(?:garnishment|seizure"
    r"|attachment)(?!\w)"
    r"|(?<!\w)(?:konto|lohn|gehalts)pfändung(?!\w)|(?<!\w)pfändung(?: \w{1,12}){0,3} (?:konto|rente|gehalt|lohn)(?!\w)"
    r"|(?<!\w)pfändungs\w*|(?<!\w)\w{0,10}überweisungsbeschlu\w*|(?<!\w)vermögensauskunft(?!\w)|(?<!\w)haftbefehl(?!\w)"
    r"|(?<!\w)(?:gerichtsvollzieher\w{0,2}|bailiffs?|enforcement officers?)(?: [^\s!?;,]{1,14}){0,5}"
    r" (?:da|dagewesen|kommen|kommt|kam|gekommen|geklingelt|schreibt|geschrieben|zettel\w*|brief|termin|angekündigt"
    r"|hinterlassen|dagelassen|heißt|heisst|hat|war|ist|will|möchte|fordert|came|here|coming|called|letter|note|wrote|visit\w*|knock\w*)(?!\w)"
    r"|(?<!\w)(?:kam|kommt|war|stand|klingelt\w?|(?:is|are) coming|came|comes)(?: \w{1,10}){0,3}?"
    r" (?:der |ein |the |an? )?(?:gerichtsvollzieher|bailiff)(?:in)?(?!\w)|(?<!\w)bailiff comes(?!\w)"
    r"|(?<!\w)(?:vom|from (?:an? |the )?) ?(?:gerichtsvollzieher|bailiff)(?!\w)"
    # In Switzerland, and in Austria.
    r"|(?<!\w)(?:konkursandrohung|fortsetzungsbegehren|commination de faillite|avis de saisie)(?!\w)"
    r"|(?<!vor )(?<!vor der )(?<!vor einer )(?<!\w)(?:(?:gehalts|lohn|forderungs|fahrnis|konto|pensions)?exekution"
    r"|exekutions(?:bewilligung|titel|verfahren|antrag|beschluss)|execution (?:order|title|proceedings))(?!\w)"
)
# "Hatte mal eine Pfändung über 400, die ist bezahlt": of long ago, and settled.
_LONG_SETTLED = regex(
    r"(?<!\w)(?:hatten?|gab)(?: [^\s.!?;,]{1,12}){0,3}? (?:mal|einmal|früher|damals|vor \w{2,10} jahren)"
    r"(?: [^\s.!?;,]{1,12}){0,3} \w{0,8}pfändung(?: [^\s!?;,]{1,12}){0,4}[,.;]? (?:(?:und|aber) )?(?:die |das |sie )?"
    r"(?:ist|war|wurde|habe? ich)(?: (?:schon|längst|lange|inzwischen|ja|aber|alles|dann|seitdem)){0,3}"
    r" (?:bezahlt|abbezahlt|erledigt|aufgehoben|vorbei|abgeschlossen|beglichen|ausgeglichen)(?!\w)"
)
_NOT_SEIZED = regex(
    r"(?<!\w)(?:wenn|falls|ob|(?:ange)?droh\w*|sonst|könnte\w*|kann|kein\w*|nicht|nich|nie|angst|if|threat\w*|might|could|can|no"
    r"|not|afraid|scared|otherwise|fürchte\w*|irgendwann|dann|would|kommt da|kommt jetzt|aufgehoben"
    r"|lifted|pfänden)(?!\w)|\?$"
)
# What the state takes by its own paper, without a court: "das Finanzamt hat mein Konto gesperrt".
_OFFICE = (
    r"(?:finanzamt|finanzkasse|hauptzollamt|stadtkasse|gemeindekasse|kreiskasse|landeskasse|justizkasse|bundeskasse"
    r"|familienkasse|beitragsservice|tax (?:office|authority))"
)
_PUBLIC = regex(
    rf"(?<!\w){_OFFICE}(?: [^\s.!?;,]{{1,14}}){{0,8}} (?:gepfändet|pfänden lassen|gesperrt|dicht(?:gemacht)?"
    rf"|eingefroren|seized|garnished|frozen|froze|blocked)(?!\w)|(?<!\w){_OFFICE} (?:pfändet|sperrt)(?!\w)"
    rf"|(?<!\w){_OFFICE} (?:will|fordert|verlangt|wants|demands)(?: [^\s.!?;,]{{1,14}}){{0,3}} [€£]?\d"
    rf"|(?<!\w)(?:will|fordert|verlangt|wants) (?:das|die|der|the) {_OFFICE}(?!\w)"
    r"|(?<!\w)(?:gepfändet|gesperrt|pfändung|gläubiger(?:in)?|dicht|zu|garnished|seized|blocked|creditor)"
    rf"(?: (?:ist|is|vo[nm]|de[mr]|das|durchs?|wegen|by|from|the|beim)){{1,3}} {_OFFICE}(?!\w)"
)
_BY_NAME = regex(rf"(?:(?:das|vom|die|der|von|the|nur|ja) ){{0,3}}{_OFFICE}(?:[ -][\w-]{{2,20}}){{0,3}}")
_PARTS = regex(r"[\n!;,]\s?|(?<=\?)\s|\.\s|\s(?:und|aber|and|but)\s")
_PAPER = (
    r"(?:mahnbesche\w+|mahngericht\w*|vollstreckungsbesche\w+|zahlungsbef\w+|zahligsbef\w+|payment order|gelb\w+"
    r"|yellow)"
)
_PAPERS = regex(rf"(?<!\w){_PAPER}(?!\w)")
# "Ich hab nie einen Vollstreckungsbescheid bekommen, aber der Gerichtsvollzieher war da".
_NEVER_CAME = regex(
    rf"(?<!\w)(?:nie|niemals|keine?n?|never|no)(?: \w{{1,10}}){{0,3}} {_PAPER}(?!\w)"
    rf"|(?<!\w){_PAPER},?(?: \w{{1,8}}){{0,4}} (?:nie|niemals|never)(?!\w)"
)


def lawsuit(text: str) -> bool:
    """Does the text say that a lawsuit came? A threat of one, and a question, are none."""
    return _told(_SUED, _NOT_SUED, spoken(text))


def seized(text: str) -> bool:
    """Does it say that an account or wages are seized, or that a bailiff was there or is coming? What is only feared or
    asked is none."""
    return _told(_SEIZED, _NOT_SEIZED, without_settled(spoken(text)))


def without_settled(words: str) -> str:
    """The words without seizures of long ago that were paid or lifted."""
    return _LONG_SETTLED.sub(" ", words)


@remembered
def beyond(text: str) -> bool:
    """Is one of these told, or a paper from a country whose periods nobody here knows, and none that an objection
    answers?"""
    papers = _PAPERS.search(_NEVER_CAME.sub(" ", spoken(text)))
    return foreign_court(text) or ((lawsuit(text) or seized(text)) and not papers)


def public_creditor(text: str) -> bool:
    """Is it an office of the state that seizes or demands?"""
    return _PUBLIC.search(spoken(text)) is not None


def is_public(name: str) -> bool:
    """Is it the name of such an office, and nothing else?"""
    return _BY_NAME.fullmatch(spoken(name).strip(" .!")) is not None


def _told(sign: Pattern[str], no_sign: Pattern[str], words: str) -> bool:
    return sign.search(words) is not None and any(
        sign.search(one) and not no_sign.search(one) for one in _PARTS.split(words)
    )
