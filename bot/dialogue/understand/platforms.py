"""Where an account is shut, as far as that makes another kind of case: a social network, a payment service. A name
counts only where it is the one that shuts, not where something was read, or paid with. It reads words in the
dictionary's spelling (`plain`); the directory of companies it does not know."""

import re
from collections.abc import Iterator

from bot.dialogue.understand.blockings import without_own_notice
from bot.dialogue.understand.closures import shut, without_ended
from bot.dialogue.understand.idioms import Rule, pattern, phrases
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_NETWORKS = """
    instagram; tiktok; tik tok; facebook; twitter; youtube; snapchat; snap; reddit; twitch; discord; linkedin;
    pinterest; threads; bluesky; meta; tumblr; tinder; bumble; hinge; lovoo; badoo; grindr; okcupid; xing; quora;
    patreon; messenger; whatsapp; telegram; onlyfans; wechat; mastodon; truth social; nextdoor; nebenan; parship;
    elitepartner; elite partner; feeld; clubhouse; substack; deviantart; wattpad; knuddels; gutefrage; imgur; jodel;
    soundcloud; bereal
"""
_PAYERS = """
    paypal; pay pal; klarna; revolut; wise; transferwise; skrill; venmo; cash app; cashapp; payoneer; neteller;
    trade republic; twint; mollie; remitly; worldremit; satispay; wero; bizum; chime; stripe; sumup; paysafecard;
    zelle; western union; moneygram; lydia; monese
"""
_BANNED = phrases("""
    gesperrt; bann; banns; gelöscht; löscht; löschen; macht dicht; eingeschränkt; beschränkt; limitiert; eingefroren;
    begrenzt; entfernt; futsch;
    verstoss; verstossen; gekündigt; deaktiviert; (delete|close|block|ban|suspend|lock|remove|
    restrict|limit|disable|deactivate|terminate) (my|me|our|us); (has|have) (block|close|lock|ban|suspend|restrict|
    limit|delete|remove) (my|me); permaban*; raus; rausgeworfen; offline; abgeschaltet; demoneti*; down; banned;
    deleted; removed; restricted; limited; gone; strike; strikes; lost; frozen; nimmt … nicht … an; verweigert;
    not approved; denied; geht nichts mehr; declined; abgelehnt; einschränkung; beschränkung; restriction; begrenzung;
    bannt; limit; limitation*; restrictions; shadowban*; not available for me; community guidelines;
    community standards; gemeinschafts*
""")
# Where something was read, told, bought or paid, and who else could have shut something.
_MENTION = (
    r"(?:gelesen|gesehen|gefunden|gehört|geschrieben|empfohlen|entdeckt|kontaktiert|geschimpft|gefragt"
    r"|erklärt einer|erklären|explains|read|saw|seen"
    r"|found|heard|wrote|written|posted|told|asked|kennengelernt|paid|bezahlt|zahlung|payment|rechnung|invoice"
    r"|käuferschutz|buyer protection|login|log in|anmelden|angemeldet|bestellt|ordered)"
)
_FIRM = (
    r"(?:amazon|zalando|otto|ebay|shein|temu|vinted|kleinanzeigen|asos|about you|h&m|ikea|mediamarkt|saturn"
    r"|lieferando|deliveroo|uber|bolt"
    r"|airbnb|booking|netflix|spotify|steam|playstation|xbox|epic|apple|google|microsoft|telekom|vodafone|o2|lidl"
    r"|aldi|dhl|hermes|bonprix|baur"
    r"|etsy|shopify|kaufland|flaschenpost|gorillas|wolt|disney|adobe|nintendo|roblox|fortnite|shop|store)"
)
OTHER_FIRM = regex(rf"(?<!\w){_FIRM}(?!\w)")
_DOORED = regex(
    r"(?<!\w)(?:zu|dicht|weg)(?=[ .!?,;]*$|[.!?,;]| (?:und|seit|weil|wegen|gemacht|keine?r?|ohne|einfach)(?!\w))"
)
# "Hab Instagram gelöscht".
_MYSELF = regex(r"(?<!\w)(?:hab|habe|haben|ich|i|i've|i have)(?: \w{1,8})? $")
_MY_DOING = regex(r"^ ?(?:\w{1,8} ){0,2}(?:gelöscht|deleted|gekündigt|deinstalliert|uninstalled|verlassen)(?!\w)")
_ONLY_MENTIONED = regex(
    rf"(?<!\w){_MENTION}(?!\w)|(?<!\w)(?:via|über|per|mit|with|by|using|through)(?: (?:my|mein\w{{0,2}}|the|der"
    rf"|dem))? ?$"
)
_TROUBLE = regex(r"(?<!\w)(?:help|hilfe|problem\w?|trouble|ärger|stress|issues?|streit|krach) (?:mit|with) $")
_ENDS_HERE = regex(rf"[!?;]|\.(?= |$)|(?<!\w)(?:{_FIRM}|{_MENTION})(?!\w)")
_BY = regex(
    r"(?<!\w)(?:gesperrt|sperre|sperrung|beschränkung|einschränkung|limitierung|begrenzung|gebannt|verbannt"
    r"|rausgeworfen|gelöscht|blockiert|eingeschränkt|bann?(?:ed)?"
    r"|suspended|suspension|kicked|locked|blocked"
    r"|disabled|removed|deleted|restricted|limited|froze|frozen|block|lost|losing|verloren|lost access to"
    r"|took away|nuked?|killed|axed|terminated|cancell?ed|wiped|took down|pulled|closed|shut|permabanned)(?: out"
    r"| off)? (?:\w{1,8} )?(?:by|from|on|off|bei|von|auf|aus|at|my|the|mein\w{0,2}) $"
    r"|(?<!\w)(?:frozen|blocked|locked|suspended|limited|restricted|closed|banned|gesperrte[nms]?|eingeschränkte[nms]?"
    r"|limitierte[nms]?|eingefrorene[nms]?) $"
)
_REACH, _LEAD = 80, 40  # characters behind a name, and before it, that tell what it does
_GUIDELINES = phrases("""
    community (guidelines|standards|rules); gemeinschaftsrichtlinie*; gemeinschaftsstandard*; communityrichtlinie*;
    community-richtlinie*; account integrity; hassrede; hate speech; inauthentic behavior; platform manipulation;
    shadowban*
""")
_PUBLISHED = phrases("""
    followers; follower; posts; post; reel; reels; story; stories; kanal; channel; profil; profile; abonnenten;
    subscribers; streak; videos; video; my page; meine seite; fotos; pictures
""")
_X = pattern(
    r"(?<!\w)(?:from|on|bei|auf|von) x(?= ?(?:[.,!?;]|$| and | und | weil | because | for | wegen | gesperrt"
    r"| banned| suspended| after| nach| since| seit))"
    r"|(?:^|[.!?,] )x(?:\.com)? (?:hat|has|account|konto|profil|suspended|banned|locked|blocked|sperrt)"
    r"|(?<!\w)(?:my|mein|meinen|meinem) x[ -]?(?:account|konto|profil|profile|got|was|is|wurde|ist)",
    "x",
)
_CANNOT_PAY = phrases("""
    (kann|konnte|darf) … (nicht|nichts|nirgendwo|weder|nirgends|kein|keine|keinen) … (senden|empfangen|zahlen|bezahlen|
    überweisen|schicken|verschicken|nutzen|verwenden|benutzen|einkaufen|kaufen|transferieren|abheben|auszahlen);
    weder … noch (empfangen|senden); (lässt|lassen) (mich|uns) … (nicht|nichts|nirgends|kein*|nirgendwo) … (zahlen|
    bezahlen|abheben|senden|überweisen|einkaufen|auszahlen); under review; (can|could) (not|no longer|neither|
    never) (* )?(* )?(send|receive|pay|withdraw|transfer|use|take); can't … (send|receive|pay|withdraw|transfer);
    karte … abgelehnt; card … declined; neither send nor receive; won't let me (buy|pay|send); (karte|
    card) … (eingeschränkt|gesperrt|blockiert|limitiert|eingefroren|geht nicht|funktioniert nicht|restricted|frozen|
    blocked|limited|locked|doesn't work|not working); no longer use paypal; nicht (nutzen|verwenden|verfügbar);
    can't use
""")
_HACKED = phrases("hacked; hack*; gehackt*; gekapert; taken over; hijacked; stolen")
_SHUT_OUT = phrases(
    "gesperrt; gebannt; deaktiviert; banned; disabled; suspended; locked; blocked; restricted; terminated"
)
# Where people play, and what was said there: what was written in a chat is moderated as elsewhere.
_PLAYED = phrases("""
    playstation; play station; ps4; ps5; psn; xbox; steam; roblox; fortnite; epic; epic games; minecraft; nintendo;
    switch; riot; valorant; league of legends; blizzard; battlenet; battle.net; overwatch; ea; origin; ubisoft; wow;
    world of warcraft; call of duty; rocket league; genshin; brawl stars; clash of clans
""")
_UTTERED = phrases("""
    beleidig*; belästig*; beschimpf*; hassrede; bedroht; mobbing; gemobbt; schimpfwort*; geflucht;
    unangemessen* (chat|sprache|ausdruck*|nachricht*|äusserung*|verhalten); (im|in den|in dem) (* )?chat … (geschrieben|
    gesagt); harass*; insult*;
    hate speech; offensive (language|chat|name|comment*|message*|behavio*); inappropriate (language|chat|name|comment*|
    message*|behavio*); verbal abuse; abusive (chat|language|message*); toxic*; bullying; swore; swearing; slur; slurs
""")
_NETWORK, _PAYER = phrases(_NETWORKS), phrases(_PAYERS)
_PAYS = phrases(f"{_PAYERS}; n26; c24; bunq; vivid; monzo")


def uttered(ground: str) -> bool:
    """Is a ground something that was said or written to others?"""
    return _UTTERED.finds(plain(ground))


def bans(words: str) -> bool:
    """Do the words tell of a social network, or another place of one's words and pictures, that shut somebody out?"""
    if _GUIDELINES.finds(words) and _PUBLISHED.finds(words) and not OTHER_FIRM.search(words):
        return True
    if _UTTERED.finds(words) and _acts(_PLAYED, words):
        return True
    told = _acts(_NETWORK, without_own_notice(without_ended(words))) or (_X.finds(words) and shut(words))
    return told and (_SHUT_OUT.finds(words) or not _HACKED.finds(words))


def limits(words: str) -> bool:
    """Do the words tell of a payment service that limits or shuts an account?"""
    return _acts(_PAYER, words) or (_PAYS.finds(words) and _CANNOT_PAY.finds(words))


def _acts(name: Rule, words: str) -> bool:
    """Does one of the names shut something? Nothing else may stand between it and what it does."""
    return any(_closes(lead, behind) for lead, behind in _around(name, words))


def _around(name: Rule, words: str) -> Iterator[tuple[str, str]]:
    for found in name.all(words):
        behind = _ENDS_HERE.split(words[found.end() : found.end() + _REACH], maxsplit=1)[0]
        yield words[max(0, found.start() - _LEAD) : found.start()], behind


def _closes(lead: str, behind: str) -> bool:
    if _BY.search(lead):
        return True
    mentioned = _ONLY_MENTIONED.search(re.split(r"[.!?,;]", lead)[-1][-_NEAR:]) and not _TROUBLE.search(lead)
    if _MYSELF.search(lead) and _MY_DOING.search(behind):
        return False
    return not mentioned and (_DOORED.search(behind) is not None or _BANNED.finds(behind) or shut(behind))


_NEAR = 14
