"""That a bank ends an account. It reads words in the dictionary's spelling (`plain`); whether a bank may, it never
knows."""

from bot.dialogue.understand.idioms import pattern
from bot.dialogue.understand.platforms import OTHER_FIRM

_NAMES = """
    bank; *bank; sparkass; sparkassa; spasskasse; bankinstitut; bankhaus; filiale; kreditinstitut; geldinstitut; tsb;
    halifax; rbs; metro bank; first direct; virgin money; chase; wells fargo; citibank; credit suisse; ptsb; apobank;
    building society; *sparkasse; hausbank; direktbank; filialbank; sparkasse; ksk; volksbank; raika; commerzbank;
    postbank; comdirect; dkb; ing; diba; deutsche bank; targobank; santander; consorsbank; norisbank; hypovereinsbank;
    unicredit; hvb; gls; ethikbank; n26; c24; bunq; barclays; hsbc; lloyds; natwest; monzo; starling; ubs; postfinance;
    kantonalbank; zkb; bawag; bank austria; easybank; tomorrow; nationwide; boi; aib; raiffeisen; raiffeisenbank;
    sparda; spardabank
"""
_CURRENT = (
    r"(?:girokontos?|bankkonto|gehaltskonto|current account|bank account|checking account"
    r"|konto bei der (?:\w+ )?bank|basiskonto)"
)
_NAMED = "|".join(" ".join(name.split()) for name in _NAMES.replace("*", "").split(";"))
_BANK = rf"(?:{_NAMED}|\w{{1,14}}(?:bank|sparkasse|sparkass))"
_ENDS = (
    r"(?:kündig\w{0,4}|gekündigt\w{0,2}|kündigung\w{0,2}|kündigungsschreiben|kontokündigung\w{0,2}"
    r"|geschäftsbeziehung|geschäftsverbindung|kontoverbindung|bankverbindung|schliesst|schliessen|geschlossen"
    r"|schliessung|auflös\w{0,3}|aufgelöst|löst|beendet|loswerden|nicht mehr (?:als|haben)|rauswurf|wirft"
    r"|rausgeworfen|will mich nicht|schmeisst"
    r"|trennt sich|getrennt|vor die tür|debank\w{0,3}|(?:gave|gives|gab|gibt) (?:me|mir) \w{1,6} (?:days|tage|weeks"
    r"|wochen|months|monate)|terminat\w{1,4}|clos(?:e|es|ed|ing)|closure|end(?:s|ed|ing)?(?: the| our"
    r"| my)?(?: banking| business| customer)? (?:contract"
    r"|relationship"
    r"|account)|cancel\w{0,5}|notice|kick\w{0,3}|shut(?:s|ting)?(?: down)?|finish\w{0,3}|no longer want"
    r"|accounts? ends?|throw\w{0,2} me out|(?:do(?:es)?n't|not|no longer) want me|wants? (?:me|us) (?:out|gone)"
    r"|(?:will|wollen|wü) (?:mich"
    r"|uns)(?: \w{1,8})? (?:los"
    r"|nicht|nimmer|raus|weg)\w{0,7}|kündet|aufgekündigt|verabschiedet|dropp?(?:ed|ing|s)?|dump\w{0,3}|zugemacht"
    r"|rausge(?:worfen|schmissen|kickt|flogen|kegelt|ekelt)"
    r"|withdr\w{2,4}|beendigung|kontoauflösung|letting me go|offboard\w{0,3}|auf die strasse gesetzt|schmeissen"
    r"|kündigungsfrist)"
)
_SIGNS = """
    kontokündigung*; kündig*; gekündigt*; kündigung*; geschäftsbeziehung; geschäftsverbindung; kontoverbindung;
    bankverbindung; schliess*; geschlossen; auflös*; aufgelöst; löst; beendet; loswerden; mehr; rauswurf; wirft;
    rausgeworfen; will; schmeisst; trennt; getrennt; tür; terminat*; close; closes; closed; closing; closure; end;
    ends; ended; ending; cancel*; debank*; gave; gives; gab; gibt; notice; kick*; shut*; finish*; longer; throw*; want;
    wants; wollen; kündet; aufgekündigt; verabschiedet; drop*; dump*; zugemacht; rausgeschmissen; rausgekickt;
    rausgeflogen; rausgekegelt; rausgeekelt; beendigung; kontoauflösung;
    letting; offboard*; strasse; schmeissen; kündigungsfrist; withdr*
"""
_ENDED = pattern(
    rf"(?<!\w){_BANK}(?!\w)(?! (?:is|was|are|ist|war|hat|has|branch|filiale)(?: (?:heute|today|schon|already|jetzt"
    rf"|now))? (?:closed|shut|zu|geschlossen)(?!\w)(?! my| mein))(?P<one>[^!?;]{{0,70}}?)(?<!\w){_ENDS}(?!\w)"
    rf"|(?<!\w){_ENDS}(?!\w)(?P<two>(?:[^.!?;]|(?<=\d)\.){{0,50}}?)(?<!\w)(?:{_CURRENT}|{_BANK})(?!\w)"
    rf"|(?<!\w){_CURRENT}(?!\w)(?P<three>[^.!?;]{{0,50}}?)(?<!\w){_ENDS}(?!\w)",
    f"{_NAMES}; girokonto; girokontos; bankkonto; gehaltskonto; current account; checking account; basiskonto",
    _SIGNS,
)
_BY_THEMSELVES = pattern(
    r"(?<!\w)(?:ich|i|we|wir) (?:hab\w?|haben|will|möchte|wollte|have|want|wanted|closed|cancelled"
    r"|'ve)(?!\w)[^.!?;]{0,40}(?<!\w)"
    r"(?:kündig\w{0,2}|gekündigt|wechseln|close|closed|cancel\w{0,3})(?!\w)(?! (?:your|ihr|dein|das konto von))"
    r"|(?<!\w)(?:i|ich|wir|we)(?: (?:have|hab|habe|haben|had|just))? (?:closed|cancelled|left|switched)(?!\w)"
    r"|(?<!\w)(?:\w{0,6}lastschrift|zurückgebucht|direct debit|chargeback)(?!\w)",
    """
        "" cancelled; left; switched; kündig*; gekündigt; wechseln; close; closed; cancel*; lastschrift; *lastschrift;
        zurückgebucht; direct debit; chargeback
    """,
)


# A payment service that gives notice as a bank does.
_NOTICE = pattern(
    r"(?<!\w)(?:revolut|wise|vivid|trade republic|klarna bank|skrill"
    r"|monese)(?!\w)[^.!?;]{0,60}?(?<!\w)(?:geschäftsbeziehung"
    r"|our relationship|\d{1,2} (?:days|tage|weeks|wochen|months|monate)?\W{0,2}(?:notice|frist|kündigungsfrist)"
    r"|kündigungsfrist|gekündigt|kündigt|kündigung)(?!\w)",
    "geschäftsbeziehung; relationship; notice; frist; kündigungsfrist; gekündigt; kündigt; kündigung",
)


# "N26 hat mein Konto dicht gemacht, von jetzt auf gleich, fristlos sagen die": nothing but a contract ends so.
_AT_ONCE = pattern(
    rf"(?<!\w){_BANK}(?!\w)[^!?;]{{0,60}}?(?<!\w)(?:konto|account|dicht|zugemacht)(?!\w)"
    r"(?:(?!(?:chef|arbeit\w*|job|firma|vermieter\w*|wohnung|miet\w*|fitness\w*)(?!\w))[^!?;]){0,70}?(?<!\w)fristlos\w{0,3}(?!\w)",
    f"{_NAMES}",
    "fristlos*",
)


def ends(words: str) -> bool:
    """Do the words tell of a bank that ends an account? What the person ends, or books back, is none of it."""
    if _BY_THEMSELVES.finds(words):
        return False
    if _NOTICE.finds(words) or _AT_ONCE.finds(words):
        return True
    between = (next(part for part in found.groups() if part is not None) for found in _ENDED.all(words))
    return any(not OTHER_FIRM.search(part) for part in between)
