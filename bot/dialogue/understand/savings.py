"""One's own money behind a shut account: a balance, a gift card, a payout that is kept back. It reads words in the
dictionary's spelling (`plain`); how much it is, `claims.own_sums` knows."""

from bot.dialogue.understand.holdings import held
from bot.dialogue.understand.idioms import near, pattern, phrases

_PURSE = """
    kontostand; restgeld; bonusgeld; uber cash; wettguthaben; spielgeld; einzahl*; eingezahlt*; aufgeladen*; robux;
    v-bucks; vbucks; cashback; meilen; miles; topped up; top up; prize money; guthaben*; *guthaben; gutschein*;
    *gutschein; *gutscheine; geschenkkarte*; wallet; balance; gift card*; giftcard*; voucher*; store credit; my credit;
    credits; (itunes|apple|google play|steam|psn|playstation|xbox|amazon|nintendo) (card|karte|karten|cards|credit|
    code); prepaid
"""
_MONEY = f"""
    {_PURSE}; gelder; geldern; geld; kohle; money; ersparnisse; erspartes; savings; earnings; auszahlung*; payout*;
    withdrawal*; funds; btc; bitcoin*; eth; coins; winnings; gewinn; einnahmen; my refund; meine erstattung;
    meine rückerstattung; erlös; kaution; deposit; credit
"""
_STUCK = """
    hängt; hängen; hockt; hocken; steckt; stecken; feststeckt; (nicht|nie) ausbezahlt; (zahlt|zahlen) … nicht aus;
    (nicht|nichts|nie) (mehr |wieder )?(raus|rausrück*|her|zurück|ausgezahlt|aus|frei|freigegeben|erstattet|ran|dran|
    gutgeschrieben|auszahlen|einlösen); behalten; behält; einbehalten; zurückgehalten; zurückbehalten; festgehalten;
    eingefroren; festgesetzt; fest; weg; verloren; futsch; drin; drinnen; drauf; verfallen; verfällt; verweigert;
    verschwunden; kommt nicht; (sehe|see) … (nicht|nie|never); zugreifen; zugriff; pending; withheld; stuck; trapped;
    inside; frozen; held; lost; gone; seized; confiscated; vanished; disappeared; in there; in it; on it; on hold;
    can't withdraw; no refund; never arrived; they hold; (they|die haben) (closed|locked|blocked) it; can't be (paid|
    returned|transferred|refunded); nicht auszuzahlen; (not|won't|don't|never|refuse to|can't|can not) (* )?(give*|
    pay*|refund*|release*|withdraw|get|access|use|return*|arrive*|transfer*|spend)
"""
_TAKE = """
    behalten; behält; einbehalten; halten; hält; verweigern; keep; keeps; keeping; kept; hold; holds; holding;
    withheld; withholding; froze; freeze; locked; took; refuse*; weiger*; (can't|can not) (withdraw|get|access|use|
    reach|spend|touch); (komm*|kann) … nicht … (an|zu); (give|geben|rücken|zahlen) … nicht; not (give|release|pay|
    refund|return|hand)
"""
_ANY_PURSE = phrases(f"""
    {_PURSE}; (meine|mein|die|my) (* )?(* )?bonus; bonusguthaben; bonuspunkte; loyalty points; treuepunkte;
    prämienpunkte
""")
# "Für 180 Euro V-Bucks gekauft": spent, and kept back by nobody.
_BOUGHT = pattern(
    r"(?<!\w)(?:robux|v-?bucks|coins|münzen|credits|gems|guthabenkarten?)(?: [\w-]{1,10}){0,2} (?:gekauft|geholt"
    r"|bestellt|bought)"
    r"(?!\w)|(?<!\w)(?:bought|buying|gekauft:?)(?: [\w.,€$£]{1,10}){0,5} (?:robux|v-?bucks|coins|credits|gems)(?!\w)",
    "gekauft; geholt; bestellt; bought; buying",
)
# "Kontostand -410": what an account lacks.
_LACKS = pattern(
    r"(?<!\w)(?:kontostand|balance|guthaben)(?: (?:is|was|ist|war|von|of|bei|auf|at|jetzt|now)){0,2}:? "
    r"(?:(?:im )?minus |negative? |[-–−])(?:mit |by |of )?[€£$]?\d[\d.,]{0,9}",
    "kontostand; balance; guthaben",
)
_HELD = near(_MONEY, _STUCK, within=50, ahead=True)
_KEPT = near(_TAKE, _MONEY, within=25, ahead=True)
_PURSE_HELD = near(_PURSE, f"{_STUCK}; gesperrt; locked; blocked; frozen", within=50, ahead=True)
_PURSE_KEPT = near(_TAKE, _PURSE, within=25, ahead=True)
# "eBay hält meine Auszahlungen zurück", where nobody says that an account is shut.
_PAYOUTS = "auszahlung*; payout*; verkaufserlös*; erlöse; *umsätze; my earnings; meine einnahmen"
_PAYOUTS_HELD = near(
    _PAYOUTS,
    """
        einbehalten; zurückgehalten; zurückbehalten; festgehalten; eingefroren; ausgesetzt; gestoppt; pausiert;
        angehalten; zurück; withheld; held; on hold; frozen; suspended; paused; stopped; hängt; hängen; stecken fest;
        stuck; pending
    """,
    within=50,
    ahead=True,
)
_SALES_UNPAID = near(
    "verkäufe; verkäufen; sales", "(nicht|nie|not|never) (ausgezahlt|ausbezahlt|paid out)", within=40, ahead=True
)
_PAYOUTS_KEPT = near(
    "hält; halten; behält; behalten; stoppt; friert; blockiert; sperrt; hold; holds; holding; withhold*; keeps; kept;"
    " froze; suspended; stopped; paused",
    _PAYOUTS,
    within=40,
    ahead=True,
)
_MINE_HELD = near(
    "mein geld; meine kohle; my money; my savings; mein erspartes",
    "(nicht|not) … (aus|out of|from|vom) … (konto|account|wallet|profil)",
    within=30,
    ahead=True,
)
_SUM = (
    r"\d[\d.,]{0,9} ?(?:€|eur\w{0,2}|chf|franken|pounds?|pfund|£|quid|dollars?|bucks|tacken|mücken|kröten)"
    r"|\d{1,5}[.,]\d\d(?!\w)"
)
_KEPT_SUM = pattern(
    rf"(?<!\w)(?:{_SUM}) (?:[\w']{{1,10}} ){{0,4}}(?:stecken|steckt|hängen|hängt|liegen|liegt|sitzen|hocken|hockt"
    rf"|sit|sits|stuck|trapped)(?!\w)|"
    rf"(?<!\w)(?:with|mit) (?:[€£$] ?)?\d[\d.,]{{0,9}}(?: \w{{1,8}})? (?:in it|in there|inside|on it|drauf"
    rf"|drin)(?!\w)|(?<!\w)(?:my|meine|mein|our|unsere) (?:last |letzten? |whole |ganzen )?(?:{_SUM})"
    r"(?!\w)(?! (?:\w{1,9} ){0,2}(?:\w{0,2}zahlt|überwiesen|paid|rechnung|schulden|bestellung|bill|order)(?!\w))"
    rf"|(?<!\w)(?:behalten|behält"
    rf"|einbehalten|keeps?|kept|keeping|holds?|holding|withheld|froze)(?: [\w']{{1,14}}){{0,3}}"
    rf" (?:[€£$] ?\d|{_SUM})|(?<!\w)(?:{_SUM})(?: [\w']{{1,10}}){{0,3}} (?:in it|in there|inside|on it|on there"
    rf"|drauf|drin)(?!\w)"
    rf"|(?<!\w)(?:{_SUM}) (?:[\w']{{1,10}} ){{0,5}}(?:behalten|rausrücken|rücken sie nicht|withheld"
    r"|can't withdraw|(?:nicht|not) (?:mehr )?(?:raus|her|zurück|ausgezahlt|back|ran|dran))(?!\w)",
    """
        stecken; steckt; hängen; hängt; liegen; liegt; sitzen; hocken; hockt; sit; sits; stuck; trapped; with; mit;
        behalten; behält; einbehalten; keep; keeps; kept; keeping; hold; holds; holding; withheld; froze; rausrücken;
        rücken; withdraw; ran; dran; raus; her; zurück; ausgezahlt; back; my; meine; mein; our; unsere; in; inside; on;
        drauf; drin
    """,
)
_THERE = near(
    "hatte; hab; habe; haben; had; have; there is; there was; liegen; liegt; sind; war; waren; still; noch",
    """
        (geld|money|credit) (* )?(* )?(auf|in|im|on|drauf|drin) (dem |meinem |the |my |that )?(* )?(konto|account|
        wallet)?
    """,
    within=30,
    ahead=True,
)
_INSIDE_IS = phrases("""
    (zahlt|zahlen|pays|pay) (* )?(* )?(gewinn|gewinne|guthaben|geld|money|winnings) … (nicht|not|nie|never); (won't|
    not|don't|doesn't|refuse to|refuses to|never) pay (me |it )?out; (how|wie) … (withdraw|cash out|
    auszahl*) … (blocked|closed|locked|suspended|frozen|banned|gesperrt*|geschlossen*); (zahlt|zahlen) (mich |mir |
    uns )?(nicht|nichts) aus; (zahlt|zahlen) (mich |mir |uns )?(* )?(nicht|nichts) aus; (inside|in it|in there|drin|
    drauf) (is|are|ist|sind|was|were|waren|war) (* )?(my|mein|meine|our|unser) *; (sacken|sackt|stecken|steckt) … ein;
    (sack|pocket*|swallow*) (my|the) *
""")
_IN_SHUT = near(
    f"{_MONEY}; owe me; owes me; schulden mir; schuldet mir; euro; euros; dollars; pounds; quid; bucks; chf; franken",
    "(gesperrten|gesperrtem|geschlossenen|gebannten|gesperrtes|banned|suspended|frozen|blocked|closed"
    "|locked) (amazon |ebay |paypal |steam |tipico |paysafe |psn |game |gambling |online |spiel)?(konto|account"
    "|profil)",
    within=45,
)
_STILL_THEIRS = near(
    "mein geld; my money; meine kohle; my funds; my savings; mein erspartes",
    """
        die haben; sie haben; haben noch; they keep; haben sie; haben die; they have; they still have; they got;
        ist noch; is still; noch dort; noch da; noch bei; still there; stays; bleibt
    """,
    within=20,
)
_ON_ACCOUNT = phrases("""
    (geld|kohle|money|cash|euro|euros) (ist|is|liegt|liegen|sind|are|sits) (noch |no |still |immer noch |all |
    halt )?(auf|aufm|am|im|in|on) (dem |meinem |the |my |that )?(konto|account|wallet)
""")
_NO_PAYOUT = near(
    "refuse*; deny; denied; verweiger*; lehnen; lehnt; not; no; kein; keine; nicht; can't; won't",
    "withdraw; withdrawal*; auszahl*; payout*; cash out; cashout",
    within=25,
)
_NOTHING_PAID = near(
    "(auf|aufm|im|in|on) (dem |meinem |mein |my |the |that )?(* )?(konto|account|wallet) (* )?(gehabt|drauf"
    "|liegen|hatte|drin)",
    "(zahlt|zahlen) … (nichts|nicht|nie) … aus; (won't|don't|doesn't|not|never|refuse to|refuses to) (pay"
    "|give) (* )?(* )?(out|back); (rückt|rücken) … nicht",
    within=60,
)
_MAY_LIE = pattern(
    r"\d[^!?;]{0,60}(?<!\w)(?:drauf|drin|inside|stuck|fest|eingefroren|frozen|trapped|on the|on my|in my|in the|auf dem"
    r"|auf meinem|im konto)(?!\w)|(?<!\w)(?:liegen|liegt|drauf|drin|inside)(?!\w)[^!?;]{0,30}\d",
    "drauf; drin; inside; stuck; fest; eingefroren; frozen; trapped; on; in; auf; im; liegen; liegt",
)
_BY_IT = phrases("""
    (mit|per|with|by) (einem |meinem |my |a )?(guthaben|gutschein|gift card|voucher) (bezahlt|paid); (will|wollen|want|
    wants) (mein geld|my money); (over|for|because of|due to|wegen) (a|an|the|of|einem|einer|some) (* )?(* )?(balance|
    guthaben); gutscheincode*; gutschein-code*; voucher code*; promo code*; rabattcode*; coupon*; keep it (up|going|
    real|simple); kein guthaben; no balance; credit card*; (outstanding|open|negative|overdue|unpaid) balance;
    (spiel*|games|filme|bücher|skins|musik|songs|apps|kurse|content|inhalte) (für|im wert von|for|worth) (* )?* (euro|€|
    eur|franken|chf|dollars|pounds); * (euro|€|eur|franken|chf|dollars|pounds) (an |in |of |worth of |for )?(spiel*|
    games|filme|bücher|skins|musik|songs|apps|kurse|content|inhalte);
    wegen * eingefroren; gutscheinmissbrauch; (gutschein*|voucher*|gift card*|coupon*) … (missbrauch|abuse|betrug|code|
    codes|aktion)
""")


def spent_on_coins(words: str) -> bool:
    """Is it told that coins of a game were bought?"""
    return _BOUGHT.finds(words)


# "Guthaben ist keins drauf".
_NONE_THERE = pattern(
    r"(?<!\w)(?:geld|guthaben|balance)(?: (?:ist|war|hab|habe|ich|da|hatte)){0,3} (?:keins|keines|nix|nichts)"
    r"(?: (?:mehr )?(?:drauf|drin|da))?(?!\w)",
    "keins; keines; nix; nichts",
)


def _of_ones_own(words: str) -> str:
    return _NONE_THERE.without(_LACKS.without(_BOUGHT.without(_BY_IT.without(words))))


def kept_back(text: str, words: str) -> bool:
    """Is money of one's own told to be stuck in an account that is shut?"""
    rest = _of_ones_own(words)
    rules = (_ANY_PURSE, _KEPT_SUM, _HELD, _KEPT, _THERE, _IN_SHUT, _ON_ACCOUNT, _STILL_THEIRS, _NO_PAYOUT, _INSIDE_IS)
    told = any(rule.finds(rest) for rule in (*rules, _PAYOUTS_HELD, _PAYOUTS_KEPT, _SALES_UNPAID))
    return told or (_MAY_LIE.finds(rest) and bool(held(text)))


def payouts_kept_back(words: str) -> bool:
    """Is it payouts or sales that are kept back?"""
    return any(rule.finds(words) for rule in (_PAYOUTS_HELD, _PAYOUTS_KEPT, _SALES_UNPAID))


def purse_kept_back(words: str) -> bool:
    """The same of a balance, a voucher or a wallet, which lies in an account even where none is spoken of."""
    rest = _of_ones_own(words)
    rules = (_PURSE_HELD, _PURSE_KEPT, _MINE_HELD, _NOTHING_PAID, _PAYOUTS_HELD, _PAYOUTS_KEPT, _SALES_UNPAID)
    return any(rule.finds(rest) for rule in rules)
