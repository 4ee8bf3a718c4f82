"""A court of Austria in what people type: its seat, the RSb in which its post comes, and that somebody was "geklagt".
What the paper demands it never knows."""

from bot.patterns import regex

# Towns of other countries with the same name are left out, except behind "BG".
_SEATS = (
    r"(?:graz|wien|vienna|linz|wels|steyr|traun|salzburg|innsbruck|klagenfurt|villach|leoben|feldkirch|bregenz|dornbirn"
    r"|bludenz|eisenstadt|korneuburg|krems|st\.? pölten|sankt pölten|wiener neustadt|wr\.? neustadt|ried im innkreis)"
)
_DISTRICTS = (
    r"(?:innere stadt|leopoldstadt|favoriten|meidling|hietzing|fünfhaus|hernals|döbling|josefstadt|floridsdorf"
    r"|donaustadt|liesing|amstetten|bruck|gänserndorf|gmünd|hollabrunn|horn|klosterneuburg|lilienfeld|melk|mistelbach"
    r"|mödling|neulengbach|purkersdorf|scheibbs|schwechat|tulln|waidhofen|zwettl|güssing|jennersdorf|mattersburg"
    r"|neusiedl|oberpullendorf|oberwart|braunau|freistadt|gmunden|grieskirchen|bad ischl|kirchdorf|mattighofen|perg"
    r"|ried|rohrbach|schärding|vöcklabruck|hallein|oberndorf|tamsweg|thalgau|zell am|deutschlandsberg|feldbach"
    r"|fürstenfeld|hartberg|judenburg|leibnitz|liezen|murau|mürzzuschlag|schladming|voitsberg|weiz|bleiburg|ferlach"
    r"|hermagor|spittal|völkermarkt|wolfsberg|hall|imst|kitzbühel|kufstein|landeck|lienz|rattenberg|reutte|schwaz|silz"
    r"|telfs|bezau|montafon)"
)
_SWISS_SEATS = (
    r"(?:zürich|winterthur|uster|bülach|dietikon|hinwil|horgen|meilen|pfäffikon|andelfingen|dielsdorf|affoltern|aarau"
    r"|baden|bremgarten|brugg|kulm|laufenburg|lenzburg|muri|rheinfelden|zofingen|zurzach|luzern|kriens|hochdorf"
    r"|willisau|arbon|frauenfeld|kreuzlingen|münchwilen|weinfelden|brig|visp|sitten|sion)"
)
_IN = r"(?:(?:in|von|aus|für) )?"
# "BG" alone is many things; lg is a greeting.
SHORT = rf"(?<!\w)bg {_IN}(?:{_SEATS}|{_DISTRICTS})(?!\w)"
_SEATED = (
    rf"(?<!\w)(?:gericht|gricht|court|landesgericht|handelsgericht) {_IN}(?:zivilrechtssachen )?{_SEATS}(?!\w)"
    r"|(?<!\w)austrian court(?!\w)|(?<!\w)österreichische[sn]? (?:gericht|bezirksgericht|zahlungsbefehl)\w{0,2}(?!\w)"
)
_CAME = r"(?:bekommen|gekriegt|kriegt|kriagt|gekommen|kommen|kema|kemman?|kumm?a|zugestellt|hinterlegt|da|letter|came)"
DELIVERED = (
    r"(?<!\w)(?:rsb(?:-?brief\w*)?|rückscheinbrief\w*|rsa[ -]?(?:brief|kuvert|post|sendung|schreiben|zettel)\w{0,2}"
    rf"|rsa(?= (?:\w{{1,12}} ){{0,3}}{_CAME}(?!\w))"
    r"|(?:brief|post|kuvert|ge?richt|letter|umschlag|zettel),? (?:\w{1,10} ){0,2}rsa)(?!\w)"
)
SUED = (
    r"(?<!\w)(?:mich|mi|uns) (?:\w{1,12} ){0,3}(?:ge?)?klagt(?!\w)"
    r"|(?<!\w)(?:bin|wurden?|wurd|worden) (?:i |ich |wir )?(?:\w{1,12} ){0,2}(?:ge?)?klagt(?!\w)"
)
AUSTRIAN = regex(rf"{SHORT}|{_SEATED}|{DELIVERED}|{SUED}|(?<!\w)bezirksgericht\w*(?!\w)(?! {_IN}{_SWISS_SEATS}(?!\w))")
SWISS = regex(rf"(?<!\w)bezirksgericht\w* {_IN}{_SWISS_SEATS}(?!\w)")
# Where a company is registered, or wants to be sued.
_REGISTERED = regex(
    r"(?<!\w)(?:fn \d{3,6} ?[a-z]|firmenbuch\w*|registergericht|handelsregister|gerichtsstand\w*)(?!\w)[^.!?;\n]{0,60}?"
    r"\w{0,12}gericht\w{0,2}(?!\w)|(?<!\w)(?:firmenbuch|register)gericht\w{0,2}|(?<!\w)gerichtsstand\w{0,2}(?!\w)"
    r"|(?<!\w)\w{4,10}gericht(?: [\w.-]{2,20}){1,3},? (?:hr ?[ab]|fn) ?\d"
)
# A person's own letter goes so, too.
_OWN_POST = regex(r"(?<!\w)(?:per|als|mit) rs[ab] (?:\w{1,8} )?(?:ver|weg)?(?:ge?schickt|schickt|sandt|sendet)(?!\w)")
# Only such of these as name no court by themselves.
_OFFICES = regex(
    r"(?<!\w)(?:finanzamt\w*|magistrat\w*|ma \d\d|bezirkshauptmannschaft|bh|polizei\w*|landespolizei\w*|police"
    r"|\w{0,8}strafverfügung\w*|anonymverfügung\w*|gis|obs|orf\w*|ögk|gesundheitskasse|svs|ams|gemeinde\w*"
    r"|tax office)(?!\w)"
)
_RS = regex(rf"{DELIVERED}")
_COURT = regex(r"gericht|gricht|zahlungsbef|klag|court")


def without_others(words: str) -> str:
    """Spoken words, less the court of a company's register, an RSb of another office, and one's own."""
    words = _OWN_POST.sub(" ", _REGISTERED.sub(" ", words))
    return words if not _OFFICES.search(words) or _COURT.search(words) else _RS.sub(" ", words)
