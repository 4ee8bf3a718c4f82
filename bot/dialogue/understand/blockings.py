"""That an account is blocked, closed, limited or out of reach, as people say it, and that it works. Why it is so it
never knows."""

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.shut_otherwise import OTHERWISE
from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex, trying

_BLOCKED = any_of("""
    (they|uber|amazon|paypal|ebay|instagram|facebook|company|bank|lyft|bolt|airbnb|google|tiktok) (just )?(block*|
    close*|ban*|lock*|limit*|freeze*|disable*|deactivate*|suspend*) (my|me);
    (steam|discord|tiktok|twitch|reddit|psn|playstation|xbox|insta|instagram|facebook|fb|tinder|riot|vac|epic) ban;
    (deleted|removed|revoked|cancelled|canceled) (my|the|our) (* )?(account|profile|insta|instagram|facebook|channel|
    page|shop); (account|profile|channel|page|shop) (was|is|has been|got) (* )?(removed|deleted|revoked|cancelled);
    (konto|account|profil|kanal|shop) (wurde |ist )?(* )?entfernt;
    (account|insta|instagram|facebook|profile|channel|page) (is |was |has been |suddenly )?gone;
    bann; (ban|bann) (kam|came|seit|since|am|on|ist|war|is|was); zuagmacht; zuegmacht; zugmacht; zuagmocht; dichtgmacht;
    suspendiert;
    zuagsperrt; zuegsperrt; zuadraht; gesperrt; gespert; gsperrt; gschperrt; sperrt; zugemacht; dichtgemacht; geblockt;
    gspert; gspeat; gschpert;
    blockiert; sperre; sperrung; gebannt; geschlossen; gelöscht; deaktiviert; eingeschränkt; limitiert; eingefroren;
    lahmgelegt; gekündigt; dicht; (konto|account|insta|alles) (is |ist |auch )?(zu|weg|dicht|tot);
    (konto|account|zugang|profil) (is|ist|isch|war) (seit (* )?(* )?* |jetzt |nun |scho |schon )?(zu|zua|dicht);
    (meiner|meins|mine) (is |ist )?(seit (dem )?* )?(jetzt |nun |now )?(auch |also )?(zu|weg|dicht|gone);
    komm* (ich |i )?(nicht|nich|ned|net) (mehr )?rein; blocked; banned; permabanned;
    shadowbanned; closed; limited; locked; disabled; suspended;
    deactivated; restricted; frozen; eingefroren; terminated; locked out; froze; shut down; freundschaft gekündigt;
    kann (mich )?(nicht|nich) (mehr )?(einloggen|anmelden|rein);
    (nicht|nichts|nix) mehr (* )?(* )?(bestellen|einkaufen|kaufen|einloggen|anmelden);
    (can't|cant|cannot|can not) (log in|login|sign in|get in|order|buy anything); (doesn't|won't|not) let me in;
    (can't|cant|cannot|can not) (get into|log into|log in to|sign into|access|use) (my|the|our) (* )?(account|paypal|
    amazon|ebay|klarna|vinted|insta*|facebook|steam|etsy|revolut|profile|shop); kein (zugriff|zugang); no access;
    lost access; (zugang|zugriff) (* )?(* )?verloren; rausgeworfen; rausgeschmissen; rausgeflogen;
    komm* … nicht mehr (in (die app|mein* *)|ins (konto|profil|spiel));
    kicked (me |us )?(off|out); kick* me (off|out); threw me (off|out); booted (me )?(off|out); deactivated me;
    removed me from (the|your|their) (* )?(platform|site|app|community|marketplace); von der plattform
    (entfernt|ausgeschlossen|genommen|geworfen); (macht|machen|gemacht) zu (meine|mein|das) (* )?(konto|account);
    (nicht|nix) (lasst|lassen|lass) mich rein; (lasst|lassen) mich nicht rein;
    (mich|mi|mir|konto|account|zugang|zugriff|paypal|kontos) (* )?(* )?(begrenzt|beschränkt|eingegrenzt);
    (begrenzt|beschränkt) (* )?(mich|mein konto|meinen account|mein paypal); rausgekickt; gekickt; rausgehaut;
    naushaut; (seit|is|ist) (* )?(september|oktober|november|gestern|heute|letzter woche|woche*) (zu|dicht);
    (konto|account|profil|unterkunft|inserat|angebot|
    zugang|mitgliedschaft) (wurde |ist |war )?((am|seit) (dem )?* )?ausgesetzt;
    (hat|haben|wurde|bin) (mich|mein* *) ((am|seit) (dem )?* )?ausgesetzt;
    (zu|dicht|tot) (ist |is |isch )?(es |das |ois |alles )?seit;
    (limit|limitierung|einschränkung|limitation)
    (seit|since|am);
    (insta|instagram|facebook|fb|tiktok|youtube|profil|kanal|seite|profile|channel|page|account|konto)
    ((mit|with) (* )?* follow* )?(ist |is |isch |war |sind )?(seit (dem |ein* |* )?* )?(weg|verschwunden|gone);
    (insta|instagram|facebook|fb|tiktok|youtube|profil|kanal|seite|profile|channel|page|account|konto)
    ((mit|with) (* )?* follow* )?(ist |is |isch |war |sind )(seit dem * * |since * )(weg|verschwunden|gone)
""")
_NOT_BLOCKED = any_of("""
    (will|would|can|could|may|might) * (block*|close*|ban*|lock*|limit*|freeze*|disable*|suspend*) (my|me);
    (nicht|nich|nie) (gesperrt|blockiert|geschlossen);
    (konto|account|login|zugang) (geht|funktioniert|läuft) (ja |doch |ganz |immer )?(noch|normal|weiter*|einwandfrei);
    (konto|account|zugang|vertrag) (gibt's|gibts|gibt es|besteht) (ja |doch |immer )?noch;
    komm* (ich |i )?noch (ganz )?(normal )?rein; konto geht;
    (account|login) (still )?works; account (is |works )(still )?(fine|normal*|open);
    still (works|open); not (blocked|banned|closed|locked); keine sperre;
    (kein|keine|keins|keiner|no|none of my|none of our|keins meiner) (* )?(konto|konten|account|accounts|profil|zugang)
    (is |ist |was |wurde |davon )?(gesperrt|geschlossen|blockiert|dicht|zu|blocked|closed|locked|banned|frozen);
    kein konto; (nichts|nix|nothing) (is |ist |was |wurde |davon )?(gesperrt|blockiert|blocked|locked|suspended);
    (ich|wir) (* )?(* )?(* )?(* )?gekündigt (hab|habe|haben|hatte);
    (ich|wir) (hab|habe|haben|hatte) (* )?(* )?(* )?(* )?gekündigt;
    (habe|haben|hatte) (ich|wir) (* )?(* )?(* )?gekündigt; von mir gekündigt;
    (abo|vertrag|mitgliedschaft|probeabo|handyvertrag|studio|fitnessstudio) (* )?(* )?gekündigt
""")

# Who gives notice, and not to whom it is given: "meiner Mutter hat die Bank gekündigt".
_KIN = (
    r"(?<!em )(?<!iner )(?<!inen )(?<!hrer )(?<!hren )(?<!\w)(?:(?:obwohl|weil|dabei|nachdem|although|though|because) "
    rf"(?:er|sie|he|she)|{PERSON})(?!\w)"
)
_MY_ACCOUNT = (
    r"(?:(?:mein\w{0,2}|das|den) )?(?:(?!ihr|dein|your)\w{1,14}[ -])?(?:\w{0,10}konto|account|profil|insta(?:gram)?)"
)
_CLOSED = r"(?:gelöscht|geschlossen|deaktiviert|aufgelöst|gekündigt)"
_BETWEEN = r"(?: (?!(?:die|der|dem|ihm|ihr|mir|uns|man|sie|wurde|was|got)(?!\w))[^\s,;!?]{1,14}){0,5}"
# "Hab aber am 30.9. gekündigt", "i cancelled it", "obwohl mein Vater im März gekündigt hat": nobody else shut anything.
_OWN_NOTICE = regex(
    rf"{_KIN}{_BETWEEN} (?:gekündigt|abbestellt) (?:hat|hatte|hätte|haben|hatten)(?!\w)"
    rf"|{_KIN} (?:hat|hatte|haben|hatten){_BETWEEN} (?:gekündigt|abbestellt)(?!\w)"
    rf"|{_KIN}(?: (?:has|had|already|have)){{0,2}} (?:cancelled|canceled)(?! (?:my|our|his|her|their) (?:account"
    rf"|pro))(?!\w)"
    r"|(?<!\w)(?:hab|habe|hob)(?!\w)(?: [^\s,;!?]{1,14}){0,5} (?:gekündigt|abbestellt)(?!\w)"
    rf"|(?<!\w){_MY_ACCOUNT} (?:hab|habe|hatte) (?:ich|wir)(?: [^\s,;!?]{{1,14}}){{0,4}} {_CLOSED}(?!\w)"
    rf"|(?<!\w)(?:habe?(?: ich)?|(?:ich|wir) hatten?|hatten? (?:ich|wir)|wir haben"
    rf"|haben wir) {_MY_ACCOUNT}(?: [^\s,;!?]{{1,14}}){{0,4}} {_CLOSED}(?!\w)"
    rf"|(?<!\w)(?:ich|wir) {_MY_ACCOUNT}(?: [^\s,;!?]{{1,14}}){{0,4}} {_CLOSED} (?:hab|habe|haben|hatten?)(?!\w)"
    r"|(?<!\w)(?:i|we)(?: have|'ve| had)? (?:already |just )?(?:deleted|closed|deactivated) (?:my|our|the)"
    r"(?: \w{1,14})? (?:account|profile)(?!\w)"
    r"|(?<!\w)(?:gekündigt|abbestellt) (?:hab|habe|haben|hatten?|hob) (?:ich|wir|i)(?!\w)"
    r"|(?<!\w)(?:ich|wir)(?: [^\s,;!?]{1,14}){0,5} (?:gekündigt|abbestellt) (?:hab|habe|haben|hatten?)(?!\w)"
    r"|(?<!\w)(?:i|we)(?: have|'ve| had)? (?:already |just )?(?:cancelled|canceled|terminated)(?!\w)"
)


def without_own_notice(words: str) -> str:
    """Folded words without a notice that the person gave, where it is all that shuts anything."""
    left = _OWN_NOTICE.sub(" ", words)
    return words if says_blocked(left) else left


# "Die Akte ist geschlossen", "they closed the ticket": no account.
_FILE_CLOSED = regex(
    r"(?<!\w)(?:akten?|vorgang|vorgänge|(?<!jede[mn] )fall|verfahren|ticket|anfrage|inkassofall|file|matter"
    r"|(?<!my )case)(?: (?!\w*konto|account|profil|acc )[^\s,;:!?]{1,14}){0,3} (?:geschlossen|closed)(?!\w)"
    r"|(?<!\w)closed (?:the|our|their) (?:file|matter|case|ticket)(?!\w)"
    # Money that left it.
    r"|(?<!\w)(?:vom|von (?:mein\w{0,2}|dem|der|unser\w{0,2})) \w{0,10}konto (?:weg|ab|runter)(?!\w)"
    # An office that has no hours today.
    r"|(?<!\w)(?:\w{0,8}gericht|betreibungsamt|postamt|court|debt office|post office)"
    r" (?:is|was|has|ist|war|hat|hatte|isch)(?: \w{1,9}){0,2} (?:closed|geschlossen|gschlosse|zu|dicht)(?!\w)"
)
# An account that works, only not on account: a way to pay is none.
_AGAIN = regex(r"(?<!\w)(?:again|wieder)(?!\w)")
_BY_INVOICE = any_of(
    "(nicht|nichts|nix) mehr (* )?(auf|per|mit) (rechnung|raten|ratenzahlung) (kaufen|bestellen|einkaufen)"
)


def works_still(text: str) -> bool:
    """Does the text say that the account is not blocked? One that is open again was."""
    words = spoken(text)
    return bool(_NOT_BLOCKED.search(words)) and not _AGAIN.search(words)


@remembered
def says_blocked(words: str) -> bool:
    """The same of folded words."""
    words = _BY_INVOICE.sub(" ", words) if _NOT_BLOCKED.search(words) else words
    left = _FILE_CLOSED.sub(" ", _OWN_NOTICE.sub(" ", _NOT_BLOCKED.sub(" ", words)))
    return bool(_BLOCKED.search(left)) or any(one.search(left) for one in trying(OTHERWISE, left))
