"""A court of a country whose periods nobody here knows, and the order for payment of the EU, in what people type. What
its paper demands, and until when, it never knows."""

from bot.dialogue.understand.abroad import COUNTRIES
from bot.dialogue.understand.court_threats import without_threats
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

KNOWN = frozenset({"DE", "AT", "CH", "LI"})  # bot/law/countries/papers.toml
_LAND = "|".join(sorted(name.replace("ß", "ss") for name, code in COUNTRIES.items() if code not in KNOWN))
_TOWN = (
    "warschau|warsaw|warszaw\\w{1,3}|krakau|krakow|kraków|breslau|wroclaw|wrocław|danzig|gdansk|gdańsk|posen|poznan"
    "|poznań|lublin|stettin|szczecin|kattowitz|katowice|paris|lyon|marseille|strassburg|strasbourg|nizza|nice|bordeaux"
    "|lille|toulouse|rom|rome|roma|mailand|milan|milano|turin|torino|neapel|naples|napoli|bozen|bolzano|verona|bologna"
    "|florenz|firenze|madrid|barcelona|valencia|palma|málaga|malaga|sevilla|lissabon|lisbon|porto|london|northampton"
    "|manchester|birmingham|leeds|glasgow|edinburgh|dublin|cork|amsterdam|rotterdam|utrecht|den haag|the hague|brüssel"
    "|brussels|antwerpen|antwerp|gent|lüttich|prag|prague|brünn|brno|budapest|bukarest|bucharest|sofia|athen|athens"
    "|niederlanden|zagreb|ljubljana|bratislava|vilnius|riga|tallinn|helsinki|stockholm|kopenhagen|copenhagen|oslo|istanbul|ankara"
)
_OF = (
    r"(?:polnisch|französisch|franzoesisch|italienisch|spanisch|portugiesisch|englisch|britisch|schottisch|irisch"
    r"|niederländisch|holländisch|belgisch|luxemburgisch|tschechisch|slowakisch|slowenisch|ungarisch|rumänisch"
    r"|bulgarisch|griechisch|kroatisch|dänisch|schwedisch|norwegisch|finnisch|estnisch|lettisch|litauisch|türkisch"
    r"|ausländisch|amerikanisch)\w{1,2}"
)
_OF_ENGLISH = (
    r"(?:polish|french|italian|spanish|portuguese|english|british|scottish|irish|dutch|belgian|luxembourgish|czech"
    r"|slovak|slovenian|hungarian|romanian|bulgarian|greek|croatian|danish|swedish|norwegian|finnish|estonian|latvian"
    r"|lithuanian|turkish|foreign|american)"
)
_COURT = (
    r"(?:gericht(?:s(?:post|brief|schreiben|bescheid|beschluss|umschlag))?|mahngericht|mahnbescheid\w{0,2}"
    r"|zahlungsbefehl\w{0,2}|gerichtsvollzieher\w{0,2}|bailiffs?(?: letter)?|(?<!food )courts?|tribunale?"
    r"|payment order|court (?:order|letter|papers?|claim))"
)
_PAPER = regex(
    # in their own languages
    r"(?<!\w)(?:nakaz\w{0,2} zap[lł]aty|s[aą]d\w{0,2} (?:rejonow|okr[eę]gow)\w{1,3}|komornik\w{0,3}|injonction de payer"
    r"|huissier\w{0,2}|commissaire de justice"
    r"|decreto ingiuntivo|atto di (?:precetto|citazione)|(?:procedimiento|juicio|proceso) monitorio"
    r"|requerimiento de pago|injun[cç][aã]o|betalingsbevel|dwangbevel|dagvaarding|platebn[ií] rozkaz|platobn[yý] rozkaz"
    r"|plačilni nalog|fizet[eé]si meghagy[aá]s|soma[tț]ie de plat[aă]|county court|sheriff court"
    # of the EU
    r"|(?:europ[äa]e?ische\w{0,2}|europ\.?|eu)[ -]?(?:zahlungsbefehl|mahnbescheid|mahnverfahren)\w{0,2}"
    r"|(?:european|eu|e\.u\.) (?:order (?:for|of|to) pay(?:ment)?|payment order)"
    r"|(?:zahlungsbefehl|mahnbescheid|order|court|gericht)(?!\w)[^.!?;]{0,50}1896/2006)(?!\w)"
)
_THERE = regex(
    rf"(?<!\w){_COURT}(?: (?!(?:ich|i|wir|we)\b)\w{{1,14}})? (?:in|aus|von|from|of|at)(?: de[rmn]| the)?"
    rf" (?:{_LAND}|{_TOWN})(?!\w)"
    rf"|(?<!\w)(?:{_OF} (?:\w{{1,12}} )?|{_OF_ENGLISH} (?:(?!or\b|and\b)\w{{1,12}} )?){_COURT}(?!\w)"
    rf"|(?<!\w)(?:{_LAND}|{_TOWN}) {_COURT}(?!\w)"
    rf"|(?<!\w)(?:aus|from)(?: de[rmn]| the)? (?:{_LAND}|{_TOWN})(?: \w{{1,14}}){{0,3}} {_COURT}(?!\w)"
)
_NO_PAPER = regex(
    r"(?<!\w)(?:wenn|falls|ob|droh\w*|ich will|will ich|wollen|werde|möchte|könnte\w*|kein\w*|nicht|nie|vors?|klagen?"
    r"|verklagen|go to|(?:ich|i) (?:klage|sue)|nix|nichts|if|whether|threat\w*|might|could|no|not|never|would|want to"
    r"|to sue|going to|before a)(?!\w)|\?$"
)
_CLAUSES = regex(r"[\n!;,]\s?|(?<=\?)\s|(?<!(?<!\w)europ)\.\s")
_GERMAN = regex(r"(?<!\w)(?:amtsgericht\w*|deutsche\w? gericht\w{0,2}|german court)(?!\w)")


@remembered
def foreign_court(text: str) -> bool:
    """Did a court's paper come from such a country, or one of the EU's? A threat, a plan, and a question are none."""
    return any(map(_from_there, _CLAUSES.split(without_threats(spoken(text)))))


def from_abroad(text: str) -> bool:
    """ "Aus Polen", "der ist aus Italien", "ein polnisches": the whole answer of who was asked about a paper."""
    return bool(_WHENCE.fullmatch(spoken(text).strip()))


_WHENCE = regex(
    r"\W*(?:(?:ach|ja|nein|oh|also|no|yes|der|die|das|es|er|it|it's|is|ist|kommt|kam|comes|came|this|one|brief|umschlag|ja"
    rf"|paper|envelope|ein|eine|a|aber|but) ,?){{0,6}}(?:(?:aus|von|from)(?: de[rmn]| the)? (?:{_LAND}|{_TOWN})"
    rf"|{_OF}|{_OF_ENGLISH})(?: (?:gericht|court|papier|brief|one))?[ .!]*"
)


def _from_there(said: str) -> bool:
    if _NO_PAPER.search(said):
        return False
    return bool(_PAPER.search(said) or (_THERE.search(said) and not _GERMAN.search(said)))
