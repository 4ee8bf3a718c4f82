"""Whether money to live on is stuck: rent, wages, food, benefits. How much it is, and what can be done, it does not
know."""

from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_NEEDS = """
    miete; mietzahlung; warmmiete; gehalt; gehälter; lohn; löhne; rente; pension; kindergeld; elterngeld; unterhalt;
    bürgergeld; arbeitslosengeld; bafög; sozialhilfe; krankengeld; stromrechnung bezahlen; nebenkosten; essen;
    lebensmittel; windeln; medikamente; einkaufen gehen; rent; salary; wage; wages; pay check; paycheck; payroll;
    benefits; child support; child benefit; unemployment money; food; groceries; diapers; nappies; medicine;
    electricity bill; mortgage
"""
_STUCK = """
    drauf; drin; da; dort; fest; weg; komm*; ran; nicht zahlen; nicht bezahlen; nicht mehr; bezahlen; zahlen;
    blockiert; gesperrt; eingefroren; eingeht; auf dem konto; auf das konto; depends; depend;
    hängt; hängen; abhängig; auf diesem konto; auf dieses konto;
    rauf; brauch*; fällig; fürs; für; nichts; kein; keine; inside; stuck; frozen; there; in there; in that; in this;
    on it; on there; into it; into that; into this;
    goes to; go to; gone; can't; cannot; cant; need; needs; due; pay; buy; blocked; locked;
    no more; no money; überweisen; überwiesen; abgebucht; abgehen; geht ab; muss raus; raus muss; die miete raus;
    miete abgeht
"""
_STRANDED = near(_NEEDS, _STUCK, within=50)
_ALL_GONE = phrases("""
    rent (goes|is going) (out|off) (on|every) *;
    (i|we|ich|wir) (live|lebe|leben) (from|on|off|von) (that|this|it|dem|diesem|davon|da) *;
    (i|we) live (from|off) (this|that|it); (ich|wir) (lebe|leben) (davon|von dem|von diesem);
    muss … miete raus; miete muss … raus; (miete|rent) (muss|must|has to) *; davon … (leben|lebe);
    live from that account; (landlord|vermieter) … (kick*|out|kündig*|raus|wirft);
    (kindern|kids|children|kinder) … nichts (kaufen|geben); (hab|habe|have) (nur |only )?(noch |just )?* (euro|
    euros|€|bucks|pounds) (bis|till|until|left)*; (hab|habe|have) (nur|only|noch|just|nur noch|only just) * (euro|
    euros|€|bucks|pounds) (für|for) *; (hab|habe|have) * (euro|euros|€|bucks|pounds) (für|for) (essen|food|groceries|
    lebensmittel|windeln|die miete|rent|die woche|the week|den monat|the month);
    davon (zahl*|bezahl*) … (miete|strom|essen); über die runden; (strom|gas|heizung|wasser) (wird|werden|wurde) …
    abgestellt;
    (alles|das ganze|mein ganzes) geld (was|das) (ich|wir) (hab|habe|haben) (ist|liegt|steckt);
    all the money (i|we) have (is|sits) *; i've (only |just )?* (euros|pounds|dollars|bucks) left; make ends meet;
    wovon … (leben|lebe|essen|zahlen); nichts mehr zu essen;
    nichts zu essen; kein geld (mehr )?(für|fürs|zum) *; kann … nichts … (essen|einkaufen); alles … auf dem konto;
    mein ganzes geld (ist|liegt|steckt); how (do|can|should|am) i … (eat|live|feed|pay rent|survive); feed my *;
    feed the *; nothing to eat; no money for *; all my money is; live (on|from) that money; was soll ich essen
""")
# Papers, films and restaurants; and what is safe elsewhere.
_OTHERWISE = phrases("""
    mietvertrag*; mietwagen; vermiet*; gemietet*; leihen; lohnbüro; gehaltsnachweis*; gehaltszettel; lohnzettel;
    rental; rent a; rented; renting; payslip*; pay slip*; pizza; lieferando; essen bestellt; essen bei;
    food delivery; ordered food; restaurant; nachmieter; vormieter; vermieter; mieter; proof of salary; proof of income
""")
_SAFE = phrases("""
    (auf|to) (die|der|das|the|my|meine|ein anderes|another) (sparkasse|volksbank|bank|postbank|ing|dkb|girokonto|
    other account|other bank); zum glück; luckily; woanders; another bank; other bank; anderes konto;
    andere bank; nicht eilig; das geht; kann ich zahlen; keine miete; kein gehalt; kein lohn; no rent; no salary;
    nicht mein (lohn|gehalt); not my (salary|rent)
""")
_SENTENCES = regex(r"(?<!\d)[.!?;\n](?=\s|$)")


# The deposit for a flat, which has to be there on a day.
_DEPOSIT = near(
    "kaution; mietkaution; deposit",
    "(muss|müsste|bis|fällig|brauch*|sonst|need|needs|must|due|until|by|has to) … (wohnung|vermieter*|zimmer|"
    "einzug|umzug|flat|apartment|room|landlord); (wohnung|vermieter*|zimmer|flat|apartment|room|landlord) … (muss|bis|"
    "fällig|brauch*|sonst|need|needs|must|due|until|by|has to)",
    within=60,
)


# What has to be paid with the money, comes later, or is in the purse, does not lie in the account.
_NOT_THERE = regex(
    r"(?<!\w)(?:(?:warm|kalt|monats)?mi[ea]te|nebenkosten|kaution|strom(?:rechnung)?|rent|mortgage"
    r"|electricity(?: bill)?)(?!\w)(?!(?: \w{1,12}){0,3} (?:drauf|druff|drin|fest|konto)(?!\w))"
    r"|(?<!\w)(?:bargeld|in bar|in der (?:tasche|kasse|hand)|im (?:geldbeutel|portemonnaie)|cash(?! (?:drauf|drin"
    r"|auf|im))"
    r"|in my (?:pocket|purse))(?!\w)"
    r"|(?<!\w)(?:gehalt|lohn|rente|kindergeld|bürgergeld|salary|wages?|pension)(?!\w)[^.!?;]{0,40}"
    r"(?<!\w)(?:kommt|kommen soll|kommen|erwart\w+|fällig|will come|comes|coming|is due|are due|expected)(?!\w)"
    # Not "auf mein Gehalt angewiesen", which somebody lives on.
    r"|(?<!auf mein )(?<!auf das )(?<!auf den )(?<!auf die )(?<!auf meine )(?<!auf meinen )(?<!\w)"
    r"(?:gehalt|lohn|rente|salary|wages?|pension)(?!\w)[^.!?;]{0,40}"
    r"(?<!\w)(?:angewiesen|unterwegs|on (?:its|the) way)(?!\w)"
    r"|(?<!\w)(?:kommt|kommen|comes|coming)(?!\w)[^.!?;]{0,20}(?<!\w)(?:mein|der|das|die|my) "
    r"(?:gehalt|lohn|rente|kindergeld|bürgergeld|salary|wages?|pension)(?!\w)"
)


def not_there(words: str) -> bool:
    """Does a part of a sentence speak of money that is to be paid, will come, or is at hand, and not of a balance?"""
    return _NOT_THERE.search(words) is not None


# The landlord is a word of papers elsewhere.
_LANDLORD = phrases("""
    (vermieter|vermieterin|hausverwaltung|landlord|landlady) (* )?(* )?(* )?(droht|mahnt|threat*|chasing);
    (threatened|threats) (by|from) (my|the) (landlord|landlady)
""")
_CANNOT_PAY = phrases("""
    (kann|können|konnte) (* )?(* )?(keine|die|meine|unsere) (miete|warmmiete|stromrechnung|rechnungen) (* )?(zahlen|
    bezahlen|überweisen); (can't|cannot|couldn't|unable to) pay (my |the |our )?(rent|mortgage|bills)
""")


# "Miete 870 geht immer am 3. ab".
_RENT_GOES = regex(
    r"(?<!\w)(?:miete|warmmiete)(?: [^\s!?;]{1,12}){0,4} (?:am|zum) \d{1,2}\.(?: \w{1,10}){0,2}"
    r" (?:ab|raus|runter|abgebucht|weg)(?!\w)"
)


def urgent_money(text: str) -> bool:
    """Is rent, pay, food money or the like told to be stuck or missing?"""
    words = plain(text)
    if _DEPOSIT.finds(words) or _CANNOT_PAY.finds(words) or _LANDLORD.finds(words):
        return True
    if _SAFE.finds(words):
        return False
    parts = _SENTENCES.split(words)[:40] if _OTHERWISE.finds(words) else [words]
    return any(
        not _OTHERWISE.finds(one) and (_STRANDED.finds(one) or _ALL_GONE.finds(one) or _RENT_GOES.search(one))
        for one in parts
    )
