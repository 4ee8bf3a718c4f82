"""Why somebody says that a claim is not owed: sent back, never ordered, cancelled, unknown, too high, somebody else's.
Who is right it never knows."""

import re
from datetime import date
from itertools import zip_longest

from bot.case import When
from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.days import Found, days, doubtful
from bot.dialogue.understand.part_orders import part_denied
from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import found_in, regex

_REASONS = (
    (
        "returned",
        any_of("""
            zurückgeschickt; zurückgesendet; zurückgesandt; zurück geschickt; retourniert; retoure*; zurückgegeben;
            zurückgschickt; zruckgschickt; zruggschickt; zurück gschickt; retour (ge)?schickt; retour gschickt;
            rücksendung*; sent (it |them |that |everything )?back; returned (it|them|the *);
            (which|that) (i|we) (have |had |already |then |of course )?returned
            (on|in|to|last|at|by|within|immediately|weeks); return (label|slip|receipt)
        """),
    ),
    (
        "never_ordered",
        any_of("""
            (nie|nicht|nichts|nix|niemals) (was |etwas |dort |da )?bestellt; nichts bestellt;
            (nie|niemals|nia|nüt) (was |wos |öppis |etwas )?(bei|bi) * (was |wos |öppis |etwas )?(bestellt|bstellt);
            (nie|niemals|nia|nüt|nix) (was |wos |öppis |dort |da |det )?(bstellt|bstöit);
            (nie|niemals|kein|keine) (kunde|kundin) (dort|da|bei *); (dort|da|bei *) (war |bin )(ich )?(nie|kein|keine)
            (kunde|kundin); nie einen vertrag (mit|bei) *; never had (a contract|an account) with *; i was never with *;
            keine bestellung (gemacht|aufgegeben|getätigt|von mir|bei *);
            never (used|rode|rented|hired|drove) (a|an|any|one of their|such a) (scooter*|e-scooter*|bike*|car*);
            (nie|niemals) (so |mit )?(ein*|nen|nem|ne|sowas) (* )?(* )?(* )?(gefahren|*geliehen|gemietet);
            never ordered; (didn't|did not|haven't) order;
            kein* (vertrag|konto) (dort|da|bei denen|mit denen)
        """),
    ),
    (
        "cancelled",
        any_of("""
            storniert; widerrufen; widerruf; gekündigt hab*; hab* gekündigt; abbestellt;
            (hab|habe|hatte) (ich )?(aber |doch |schon |längst )?(im|am|zum|ende|anfang|rechtzeitig|den|das|alles)
            (* )?gekündigt;
            obwohl (ich|er|sie|wir|mein* *|papa|mama|oma|opa) (* )?(* )?(* )?(* )?(gekündigt|abbestellt) (hat|hatte|
            haben|hatten|habe|hab);
            (although|though) (i|we|he|she|my *|mum|mom|dad) (had |has |have |already )?(cancelled|canceled);
            (cancelled|canceled) (it|the order);
            (i|i've|we|already) (just )?(cancelled|canceled) my (order|orders|purchase|subscription|membership|contract|
            booking|reservation|plan|trip|flight); (i|we) (cancelled|canceled); abo gekündigt
        """),
    ),
    (
        "undelivered",
        any_of("""
            (paket|pakete|päckchen|ware|waren|lieferung|sendung|artikel|bestellung) … (nie|nicht|nich) (angekommen|
            geliefert|gekommen|bekommen|erhalten|gekriegt|da); (nie|nicht) geliefert;
            (paket|pakete|päckchen|ware|lieferung|sendung) (kam|kamen) (* )?(nie|nicht|nich) (* )?an;
            bestellt(,)? (aber |und )?(nie|nicht|nix|nichts) (bekommen|erhalten|gekriegt|gekommen|angekommen);
            (paket|päckchen|sendung) (* )?(verloren|verschwunden|leer);
            (parcel|package|order|goods|item|items) … never (arrived|came|delivered); never (got|received) (the|my)
            (parcel|package|order|goods|item*); (parcel|package) (was |got |is )?(lost|empty); never delivered
        """),
    ),
    (
        "unknown",
        any_of("""
            kenne ich (gar )?(nicht|nich|nix); kenn ich (gar )?(nicht|nich|nix); sagt mir nichts; keine ahnung wofür;
            weiß nicht wofür; weiss nicht wofür; wofür weiß*; don't know (what|which|why); never heard of; no idea what
        """),
    ),
    (
        "too_high",
        any_of("""
            zu hoch; viel zu viel; zu viel gebühr*; gebühren zu *; wucher*; überhöht*; too much; too high;
            excessive (fee|fees|costs)
        """),
    ),
    (
        "other_person",
        any_of("""
            falsche person; verwechsl*; namensvetter*; heißt nur so wie ich; wrong person; mistaken for;
            (anderer|fremder|falscher) name (drauf|drin|steht|stand); (steht|stand) (ein |der )?(anderer|fremder) name;
            somebody else's name; someone else's name; (another|a different|the wrong) name on it
        """),
    ),
    (
        "time_barred",
        any_of("""
            verjährt*; verjaehrt*; verjährung*; verjaehrung*; time barred; time-barred; statute barred; statute-barred;
            statute of limitation*; limitation period
        """),
    ),
)
_NOT_BARRED = regex(
    r"(?<!\w)(?:nicht|nich|nie|noch nicht|kein\w{0,2}|not|isn't|never)(?: \w{1,8}){0,2} (?:verj(?:ä|ae)hrt?\w*"
    r"|time.barred|statute.barred)"
    r"|verj(?:ä|ae)hrung (?:greift|gilt|zieht|tritt|ist|wäre|sei) (?:\w{1,8} )?nicht"
    r"|(?<!\w)(?:wann|when|verhindern|prevent|bis)(?!\w)[^.!?;]{0,30}(?:verj(?:ä|ae)hr|barred|limitation)\w*"
)
_SENT_BACK = regex(
    r"(?<!\w)(?:(?:zurück|z['’]?ruck|retour) ?g?e?(?:schickt|sendet|sandt|geben|bracht)|zurück(?!\w)|z['’]?ruck(?!\w)"
    r"|retour(?!en|ware|\w)|retourniert"
    r"|(?:retoure|rücksendung|paket|return|parcel) (?:ging|went)(?!\w)(?=[^!?;]{0,40} (?:raus|weg|ab|out|off|back)"
    r"(?!\w))|(?:retoure|rücksendung|return)(?!\w)(?=[^!?;]{0,50} (?:abgegeben|aufgegeben|abgeschickt|weggeschickt"
    r"|posted)(?!\w))"
    r"|(?<!für )(?<!der )(?<!für die )(?:retoure|rücksendung|return) (?:war|was) (?:am|vom|on|schon am|gestern)(?!\w)"
    r"(?![^!?;]{0,40} (?:angekommen|eingegangen|registriert|erstattet|gutgeschrieben|fällig|arrived|refunded"
    r"|due)(?!\w))"
    r"|rücksend(?!ungen)|sen[dt] (?:(?:it|them|all|everything|that|this"
    r"|the (?!letter|form|mail|reply)\w{2,15}) ){0,3}back|returned|eingeliefert"
    r"|(?:sent|posted|shipped|mailed) (?:the|those|these|my|both|all) (?:(?!letter|mail|form|reply)\w{2,15} ){1,3}back"
    r"|drop\w* (?:(?:it|them|the (?:parcel|package|return|shoes|box)) )?off"
    r"|(?:hab|habe|ich) (?:[^\s!?;,]{1,12} ){0,3}(?:paket|päckchen) (?:[^\s!?;,]{1,12} ){0,5}(?:abgegeben|aufgegeben)"
    r"(?!\w)|(?:parcel|package) went back)"
)
# "Gesperrt am 9.11. und ich will mein Geld zurück", "sie halten es zurück", "rufen nicht zurück": no goods.
_NO_GOODS = regex(
    r"(?<!\w)(?:(?:geld|guthaben|konto|account|zugang|zugriff|betrag)(?: (?:endlich|jetzt|sofort|nicht|wieder|seit|am)"
    r"| \d[\d.]{0,9}){0,4}"
    r"|(?:halten|hält|hielt|behalten|behält|will|wollen|möchte|hätte|bekomm\w{0,2}|bekam\w{0,2}|krieg\w{0,2}|ruf\w{0,2}"
    r"|schr[ei]\w{2,5}|antwort\w{0,3}|kam|kommt|kamen|meld\w{0,2}|zahl\w{0,2}|verlang\w{0,2}|forder\w{0,2})"
    r"(?: (?!(?:obwohl|weil|aber|und|denn|dabei|für)(?!\w))(?:\d[\d.,]{0,9}|[^\s.,!?;]{1,20})){0,6}?)"
    r" zurück(?! (?:ge?sch|gegeb|gesen|gesan|gebr|an ))(?:(?!\w)|ge(?:schick|hal|zahl|buch))"
    # "Immer Textbaustein zurück": an answer.
    r"|(?<!\w)(?:textbaustein\w{0,2}|antwort\w{0,2}|(?:e-?)?mails?|nachricht|absage|nichts|nix) (?:am )?"
    r"(?:[\d.]{2,6} )?zurück(?!\w)"
    # "Wir sind erst gestern zurück": home again.
    r"|(?<!\w)(?:bin|(?:wir|mir) (?:sind|san|warn?|waren)|(?:sind|san|warn?|waren) (?:wir|mir|ma)|ich war|war ich)"
    r"(?: [^\s,!?;]{1,14}){0,4} (?:zurück|z['’]?ruck|retour)(?!\w| ?ge(?:sch|gang|geb|sand|send|bracht))"
)
# What a seller's customer sent back: "der Käufer hat …", "der Typ schickt einen Ziegelstein zurück", "he sent back a
# brick".
_BACK = (
    r"(?:(?:zurück|z['’]?ruck|retour) ?g?e?(?:schickt|sendet|sandt|geben|bracht)"
    r"|(?:schickt|schickte|sendet|sendete)(?!\w)[^.!?;]{0,40}? zurück(?!\w)|retourniert"
    r"|returned|returns|sen[dt]s? (?:\w{1,8} ){0,3}back)"
)
_BY_CUSTOMER = regex(
    r"(?<!\w)(?:(?:kund\w{1,3}|käufer\w{0,3}|gast|buyers?|customers?|guest"
    r"|(?:der|dieser|so ein|son|the|this|that|some) (?:typ|kerl|vogel|idiot|depp|mensch|guy|man|dude|person))(?!\w)"
    r"|(?:er|he|she|sie)(?= (?:hat|has|schickt|schickte|sent|sends|returned)(?!\w))|der(?= (?:hat|schickt)(?!\w)))"
    rf"(?:(?! (?:ich|wir|i|we|habs?|habe)(?!\w))(?:[^.!?;]|\.(?! ))){{0,70}}?{_BACK}"
    r"|(?<!\w)(?:retoure|rücksendung|return) (?:des|vom|der|of the|from the|by the) (?:kund\w{1,3}|käufer\w{0,3}|buyer"
    r"|customer)(?!\w)"
)
_DAY_FIRST = regex(r" ?(?:(?:und zwar|das war|was) )?(?:am|on|vom|gestern|vorgestern|yesterday|letzte\w?|last) ?", re.I)
_UNTIL = regex(r"\b(?:bis|until|till|by)(?: zum| the)? ?$", re.IGNORECASE)
_STRAIN = regex(
    r"(?<!\w)(?:too much (?:stress|pressure|work|trouble|hassle|information|for me|to (?:bear|take|handle|read))"
    r"|(?:wird|ist|is) mir (?:\w{1,8} ){0,2}zu viel|zu viel (?:stress|arbeit|druck|ärger|für mich))(?!\w)"
)
# "Die Forderung wird storniert": what they demanded went, and no order.
_DEMANDED = (
    r"\w{0,12}(?:forderung|rechnung|mahnung|gebühr|kosten|betrag|inkasso\w{0,9}|claim|invoice|bill|debt|fee)(?:en|e|s)?"
)
_CLAIM_CANCELLED = regex(
    rf"(?<!\w){_DEMANDED}(?: (?!(?:ich|wir|i|we|bestellung|vertrag|order|aber|obwohl|nachdem)(?!\w))"
    r"[^\s.,!?;]{1,14}){0,4}? (?:storniert|widerrufen|cancelled|canceled)(?!\w)"
    rf"|(?<!\w)(?:storniert|cancelled|canceled) (?:die|diese|ihre|deine|meine|the|this|my|your|their) {_DEMANDED}(?!\w)"
)
_PARTS = regex(r"[\n!?;,.](?:(?<=[\n!?;])|(?<!\d\.)\s)|\s(?=(?:which|that) (?:i|we)\s)", re.I)


def reasons(text: str, part: bool = False) -> tuple[str, ...]:
    """The grounds that the text names, keys of [dispute] in letters.toml, each once; `part` where it is known that only
    a part of the order is denied."""
    words = without_denied_returns(_CLAIM_CANCELLED.sub(" ", _STRAIN.sub(" ", _NOT_BARRED.sub(" ", spoken(text)))))
    found = tuple(found_in(words, _REASONS))
    if "never_ordered" not in found or not (part or part_denied(words)):
        return found
    return tuple("part_not_ordered" if one == "never_ordered" else one for one in found)


# "Ich hab nie was zurückgeschickt".
_NOT_SENT_BACK = regex(
    r"(?<!\w)(?:nie|niemals|nicht|nichts|nix|never|not|didn't|haven't|nothing)"
    r" (?:(?!(?:ich|wir|i|we) (?:hab\w{0,2}|have|sent|returned)|dass |that i )[^\s.,!?;]{1,12} ){0,3}?"
    r"(?:zurück ?g\w{4,9}|retourniert|returned|(?:sent|send)(?: \w{1,8}){0,2} back)(?!\w)"
)


def without_denied_returns(words: str) -> str:
    """Folded words without what is said not to have been sent back, or to have been by a customer."""
    return _BY_CUSTOMER.sub(" ", _NOT_SENT_BACK.sub(" ", words))


# "Ausserdem am 5.10. was anderes zurückgeschickt"; who was sent the wrong thing says so in other words.
_BETWEEN = r"(?:(?:am|im|vom|gestern|vorgestern|auch|noch|schon|für|[\d.,]{1,9}|€|euro|eur|denen|ihnen|da) ){0,5}"
_OTHER_BACK = regex(
    rf"(?<!\w)(?:et)?was (?:ganz )?anderes {_BETWEEN}(?:zurück ?ge(?:schickt|sendet|geben)|retourniert)(?!\w)"
    rf"|(?<!\w)(?:zurück ?ge(?:schickt|sendet|geben)|retourniert) habe? ich {_BETWEEN}"
    r"(?:et)?was (?:ganz )?anderes(?!\w)"
    r"|(?<!\w)(?:sent (?:back )?something else(?: back)?|returned something else)(?!\w)",
    re.I,
)


def without_other_returns(text: str) -> str:
    """The text without what was sent back beside the goods that the claim is about."""
    return _OTHER_BACK.sub(" ", text)


_WITH_THEM = regex(
    r"(?<!\w)(?:dort|bei (?:denen|ihnen|amazon)) (?:angekommen|eingegangen|eingetroffen)|(?:arrived|delivered) there"
)


def goes_back(text: str) -> bool:
    """Does the text tell of goods that were sent back, or that arrived with the company?"""
    words = spoken(text)
    return _SENT_BACK.search(words) is not None or _WITH_THEM.search(words) is not None


def _of_the_block(part: str, found: Found) -> bool:
    """ "Ich hätte zu viel zurückgeschickt und hat das Konto am 2.11. zugemacht": that day is the block's."""
    clause = next((one for one in _AND.split(part) if part[found.start : found.end] in one), part)
    return clause != part and not _SENT_BACK.search(spoken(clause)) and says_blocked(spoken(clause))


_AND = regex(r"\s(?:und|and|aber|but|dann|then)\s", re.I)


def _goods_back(text: str) -> bool:
    words = _BY_CUSTOMER.sub(" ", spoken(text))
    handed = _HANDED_IN.search(words) is not None and not _LETTERS.search(words)
    return handed or _SENT_BACK.search(_NO_GOODS.sub(" ", words)) is not None


# "Ich hab sie am 14.10. bei Hermes abgegeben": who carries parcels carries no letters.
_CARRIER = r"(?:hermes|dhl|dpd|gls|ups|paketshop|packstation|parcel ?shop|parcel point)"
_HANDED_IN = regex(
    rf"(?<!\w){_CARRIER}(?:[ -]\w{{1,12}}){{0,2}} (?:abgegeben|aufgegeben|gebracht|übergeben|eingeworfen)(?!\w)"
    rf"|(?<!\w)(?:abgegeben|aufgegeben|gebracht|übergeben|dropped(?: it| them)?(?: off)?"
    rf"|handed(?: it| them)? (?:in|over)) (?:\w{{1,6}} ){{0,3}}{_CARRIER}(?!\w)"
)
_LETTERS = regex(r"(?<!\w)(?:brief\w*|einschreiben|letters?|widerspruch|einspruch)(?!\w)")


def returned_on(text: str, today: date) -> When | None:
    """The day on which something was sent back, where its part of the sentence speaks of that; never one to come."""
    told = returned_in(text, today)
    return told[0] if told else None


def returned_in(text: str, today: date) -> tuple[When, str] | None:
    """That day, and the part of the sentence that tells it."""
    parts = _PARTS.split(text) if _goods_back(text) else []
    for part, behind in zip_longest(parts, parts[1:], fillvalue=""):
        found = days(part, today) if _goods_back(part) else ()
        if not found and _goods_back(part) and _DAY_FIRST.match(behind):
            part, found = behind, days(behind, today)
        told = len(found) == 1 and found[0].when.last <= today and not doubtful(part, found[0].when, today)
        if told and not _UNTIL.search(part[: found[0].start]) and not _of_the_block(part, found[0]):
            return found[0].when, part
    return None
