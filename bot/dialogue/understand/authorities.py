"""Word from an authority, an arbitration body or a consumer centre, pasted or told: nothing of it is the company's
answer. That a company names the authority where one may complain makes nobody's letter the authority's."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST, HEAD, FOOT = 4000, 90, 220
_NAME = (
    r"(?:(?:landes|bundes)?beauftragte\w{0,2} (?:für|fuer) (?:den )?datenschutz|landesdatenschutz\w*|bundesnetzagentur"
    r"|(?:landes|bundes)beauftragte\w{0,2}"
    r"|datenschutz- und (?:transparenz|informationsfreiheits)beauftragte\w{0,2}"
    r"|(?:sächsische|saechsische|berliner|hamburgische|thüringer|hessische|bayerische)\w{0,2}"
    r" datenschutzbeauftragte\w{0,2}"
    r"|(?:datenschutz|datenschutzaufsichts|aufsichts)behörde\w?|datenschutzkommission|datenschutzaufsicht\w*"
    r"|(?:landesamt|landeszentrum) (?:für|fuer) datenschutz\w*|unabhängige\w{0,2} datenschutzzentrum|bafin|cssf|cnpd"
    r"|cnil"
    r"|edöb|baylda|bfdi|lfdi?|hmbbfdi|finanzmarktaufsicht|digital services coordinator|koordinierungsstelle"
    r"|schlichtungsstelle|schlichter\w*|ombuds\w+|verbraucherzentrale|bundesamt für justiz|bundesbank|volksanwaltschaft"
    r"|data protection (?:commission(?:er)?|authority)|information commissioner\w*|(?:the )?regulator|supervisory "
    r"authority"
    r"|consumer cent(?:re|er)|behörde|(?:the )?authority|(?:the )?ico|(?:the )?dpc|autoriteit persoonsgegevens"
    r"|financial services and pensions ombudsman|fspo|kifid)"
)
_NAMED = regex(rf"(?<!\w){_NAME}(?!\w)")
_IT_WRITES = regex(
    r"(?<!\w)(?:ihre\w? |deine\w? |your )(?:beschwerde|eingabe|anzeige|complaint) (?:gegen|über|gegenüber|against|about"
    r"|concerning|regarding)(?!\w)"
    r"|(?<!\w)(?:zur|um) stellungnahme (?:gegenüber \w{1,12} )?(?:auf|ge)\w{3,9}(?!\w)"
    r"|(?<!\w)(?:asked|requested|invited) (?:the )?(?:company|controller|trader|platform) (?:to|for)(?!\w)"
)
_ITS_OWN = regex(
    r"(?<!\w)(?:beschwerde|eingabe|vorgang|zuständig\w*|complaint|anliegen|competent|responsible|case)(?!\w)"
)
_TELLS = regex(
    rf"(?<!\w)(?:(?:(?:antwort\w*|brief|post|schreiben|mail|e-mail|bescheid|nachricht|reply|answer|letter|email|word)"
    rf" (?:von|vom|from) (?:der |dem |den |the )?{_NAME}(?!\w))"
    rf"|{_NAME}(?: \w{{1,12}}){{0,2}} (?:hat|haben|has|schreibt|schrieb|antwortet|sagt|meint|meldet|wrote|writes"
    rf"|says|said"
    r"|replied|answered|confirmed|prüft|bearbeitet|ist nicht|is not|isn't))(?!\w)"
)
_NOTHING = regex(
    r"(?<!\w)(?:nicht|nichts|nix|nie|noch|keine?n?|not|nothing|never|yet|hasn't|haven't)"
    r" (?:\w{1,9} ){0,2}(?:geantwortet|geschrieben|gemeldet|reagiert|gehört|answered|replied|written|heard|antwort"
    r"|answer"
    r"|reply|word)(?!\w)|(?<!\w)(?:an die|an den|bei der|to the|soll ich|muss ich|kann ich|should i)(?!\w)"
)


def of_an_authority(text: str, sender: str = "") -> bool:
    """Did an authority or such a body write this, or does the person tell what it said?"""
    words = spoken(text[:LONGEST])
    if _NAMED.search(spoken(sender)):
        return True
    if "?" in words[:HEAD] or not _NAMED.search(words):
        return False
    at_an_end = _NAMED.search(words[:HEAD]) or _NAMED.search(words[-FOOT:])
    if _IT_WRITES.search(words) or (len(words) > HEAD and _ITS_OWN.search(words[:FOOT]) and _signed(words)):
        return bool(at_an_end)
    told = _TELLS.search(words[:HEAD]) and not _NOTHING.search(words)
    return bool(told or _HEADED.match(words))


def _signed(words: str) -> bool:
    """Does such a name stand behind the greeting at the end?"""
    greeting = _GREETING.search(words)
    return greeting is not None and bool(_NAMED.search(words[greeting.end() : greeting.end() + FOOT]))


_GREETING = regex(
    r"(?<!\w)(?:freundlichen grüßen|freundlichen grüssen|freundliche grüße|freundliche grüsse|im auftrag|regards"
    r"|sincerely)(?!\w)"
)
_HEADED = regex(rf"(?:die |der |das |the )?{_NAME}(?: \w{{1,16}}){{0,3}} ?:")
