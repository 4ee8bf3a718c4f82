"""Breaches that a company alleges ("angeblich gefälschte Ware"): they are no claim for money."""

import re

from bot.dialogue.understand.fake_goods import FAKE_GOODS
from bot.patterns import regex

_BREACH = regex(
    r"(?<!\w)angeblich\w*:?(?: [\"'„“»]?[\w-]{1,20}[\"'“”«]?){0,4} [\"'„“»]?"
    r"(?:\w{0,20}richtlinie\w*|\w{0,12}verst(?:oß|oss|öß|öss|ieß|iess)\w*"
    r"|beschwerde\w*|fahrg[aä]st\w*|bewertung\w*|gps\w*|storno\w*|\w{0,15}regel\w*|nutzungsbedingung\w*|agb|bedingungen"
    r"|spam\w*|bots?|botting|(?:ge)?cheat\w*|(?:ge)?hack\w*|toxi\w*"
    r"|beleidig\w*|hass\w*|urheber\w*|marken\w*|community\w*"
    r"|sicherheit\w*|verdächtig\w*|betrug|betrüg\w*|fake\w*"
    r"|likes|follower|views|abonnenten|klicks|reviews?|geklaut\w*|gestohlen\w*|geliehen\w*|missbr\w*|manipul\w*"
    r"|gefälscht\w*|fälschung\w*|nachgemacht\w*|counterfeit\w*|verboten\w*|identität\w*"
    r"|(?:an|zurück)gekommen|zugestellt|leer|beschädigt\w*|minderjährig\w*|zu jung|(?:unter|under) 1[0-8]|jünger"
    r"|mehrfach\w*"
    r"|zweit\w*|retouren|rücksendungen|integrity|verkn[uü]pf\w*|verbunden)(?!\w)"
)
# "Weil ich angeblich im Chat beleidigt hab": what was done, where it is neither owed nor unpaid.
_OWED = (
    r"(?: (?:[^\s!?;]*[^\s!?;.]|\d{1,2}\.)){0,8}? (?:\w*zahl\w*|\w*schuld\w*|\w*rechnung\w*|offen\w*|\w*mahn\w*"
    r"|\w*überw\w*|\w*kredit\w*|darlehen\w*|raten\w*|loan\w*|owe\w*|paid|pay|debt\w*|bill\w*|invoice\w*"
    r"|\d+[.,]?\d* ?(?:€|eur|euro?s?))"
)
_OF_ME = regex(
    rf"(?<!\w)(?:weil|da|because|cause|since) (?:ich|i|wir|we|man) (?:angeblich|supposedly|allegedly)(?!{_OWED})"
    r"(?P<done>(?: (?!(?:hab|habe|haben|hätten?|bin|sei|war|und|and|aber|but)(?!\w))[^\s.,!?;]{1,24}){1,8})"
)

# "Sie sagen ich hätte gefälschte Ware verkauft", "they say I sold fakes", "angeblich hab ich Spam verschickt". What the
# company wants done, grants or answers ("ich soll warten", "ich hätte noch 30 Tage Zeit") is no breach.
_SAY = (
    r"(?:(?:sie|die|er|man|der support|[\w-]{2,20}) (?:sagen|sagt|sagte[nt]?|behaupten|behauptet|schreiben|schreibt"
    r"|meinen|meint|werfen mir vor|wirft mir vor)(?:,? dass?|,)?"
    r"|(?:es heißt|es heisst|hieß es|hiess es|angeblich)(?:,? dass?|,)?"
    r"|(?:werfen|wirft|warfen) (?:sie |die )?mir vor,?(?: dass?)?)"
)
_NO_BREACH = (
    r"(?! (?:(?!(?:und|aber)(?!\w))[^\s.,!?;]+ ){0,6}(?:zeit|frist|recht|anspruch|guthaben"
    r"|zugriff|geld|möglichkeit|chance|pech|glück|geduld"
    r"|müssen|sollen|können|dürfen|warten|melden|wenden|verwählt|falsch verstanden)(?!\w))"
)
_WORDS = r"(?P<{}>(?: (?!(?:und|and|aber|but|was|dabei|obwohl|weil)(?!\w))[^\s.,!?;]{{1,24}}){{1,10}}?)"
# "Der Finn soll im Chat wen beleidigt haben".
_DEED = (
    r"(?:beleidigt|beschimpft|bedroht|belästigt|gemobbt|gecheatet|geschummelt|betrogen|gespammt|gehackt|manipuliert"
    r"|missbraucht|versto(?:ß|ss)en|geflucht|(?:fakes?|gefälschte?s?) (?:\w+ )?verkauft)"
)
_SAID_OF_ME = regex(
    rf"(?<!\w){_SAY} (?:(?:ich|i) (?:hätte|hätt|habe|hab|würde|würd|sei|wäre|bin)|(?:hätte|hätt|habe|hab) (?:ich|i))"
    r"(?!\w)"
    rf"(?!{_OWED}){_NO_BREACH}{_WORDS.format('did')}(?= (?:hätte|habe|hab|würde|sei|wäre)(?!\w)|[.,!?;\n]|$"
    r"| (?:und|and|aber|but|was|dabei|obwohl|weil)(?!\w))"
    rf"|(?<!\w)weil ich(?!{_OWED}){_NO_BREACH}{_WORDS.format('ought')} haben soll(?!\w)"
    rf"|(?<!\w)wegen angebliche[rmn](?! (?:schuld|schulden|forderung|forderungen|rechnung|zahlung|rückst\w*)(?!\w))"
    rf"{_WORDS.format('over')}(?=[.,!?;\n]|$| (?:und|and|aber|but|was|dabei|obwohl|weil|gesperrt|deaktiviert)(?!\w))"
    rf"|(?<!\w){_SAY} (?:ich|i) (?:soll|hätte|habe)(?!\w)(?!{_OWED}){_WORDS.format('shall')} haben(?!\w)"
    rf"|(?<!\w){_SAY} (?:ich|i)(?! (?:soll|muss|kann|darf)(?!\w))(?!{_OWED}){_NO_BREACH}{_WORDS.format('last')}"
    r" (?:hätte|habe|hab|würde|sei|wäre)(?!\w)"
    rf"|(?<!\w)soll(?:te)?(?: (?:ich|er|sie|angeblich|da|ja"
    rf"|wohl)){{0,3}}(?P<deed>(?: [^\s.,!?;]{{1,24}}){{0,6}}? {_DEED})"
    r" haben(?!\w)"
    r"|(?<!\w)(?:they|it|[\w-]{2,20}) (?:say|says|said|claim|claims|claimed|think|thinks|wrote)(?: that|,)? (?:i|we"
    r"|he|she)"
    rf"(?:'ve| have| had)? (?!(?:called|contacted|asked|waited|received|mailed|emailed)(?!\w))(?!{_OWED})"
    r"(?P<english>(?:\w{3,14}ed|sold|broke|used|made|gave|sent|took|cheated|lied)(?!\w)"
    r"(?: (?!(?:and|but|because|which|so)(?!\w))[^\s.,!?;]{1,24}){0,9})"
)


# What is alleged is a debt only where the sentence speaks of money, a bill or something bought.
_ALLEGED = regex(r"[^.!?;\n]{0,200}(?<!\w)angeblich\w*[^.!?;\n]{0,200}")
_OF_MONEY = regex(
    r"(?<!\w)(?<!str )(?<!str\. )(?<!strasse )(?<!weg )(?<!platz )(?<!gasse )(?<!allee )(?<!ring )(?<!nummer )"
    r"(?<!\()(?<!bin )(?<!ist )(?!\d{1,3}(?: ?jahre|-?jährig| ?mal| ?x)(?!\w))\d"
    r"|zahl|schuld|rechnung|offen|mahn|überw|(?<!\w)(?:geld|kohle|betrag|summe|euro?|chf|franken|abo|vertrag|rate\w*"
    r"|gebühr\w*|kosten|lastschrift\w*|inkasso\w*|forderung\w*|fehl\w*|fällig\w*|rückst\w*|steht|stehen|aus"
    r"|\w*bestell\w*|gekauft|kauf|käufe|geliefert|bekommen|zurückgebucht|rückbuchung|kredit\w*|säumig\w*)(?!\w)"
)


# "Angeblich fehlt meine Steuernummer", "ident 3x fehlgeschlagen", "Auszahlung hängt": no money is owed by it.
_PAPER = (
    r"(?:steuer\w*|ust\w*|\w*nummer|\w*ausweis\w{0,2}|pass|\w*nachweis\w{0,2}|unterlagen?|dokumente?|\w*angaben?"
    r"|\w*daten|foto|selfie|impressum|\w*bestätigung|\w*adresse|unterschrift|verifizierung|gewerbe\w*|\w*schein)"
)
_MISSING = (
    r"(?<!\w)fehl\w{1,3}(?: (?:mir|da|noch|ihnen|denen|die|der|das|ein|eine|mein|meine|meinem|gültige\w?)){0,4}"
    rf" {_PAPER}(?!\w)|(?<!\w){_PAPER} (?:\w{{1,8}} )?fehl\w{{1,3}}(?!\w)"
)
_LACKS = regex(_MISSING)
_NO_DEBT = regex(
    rf"{_MISSING}|fehl(?:geschlagen|schl[aä]g\w*|versuch\w*|er\w*)|aus(?:ge|zu)?zahl\w*"
    r"|(?<!\w)\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)"
)


def without_lacks(words: str) -> str:
    """The words without a paper or a number that is missing."""
    return _LACKS.sub(" ", words)


def without_breaches(words: str) -> str:
    """Spoken words without what is only alleged to have been done."""
    left = _SAID_OF_ME.sub(" ", _OF_ME.sub(" ", _BREACH.sub(" ", FAKE_GOODS.sub(" ", words))))
    return _ALLEGED.sub(_owed_or_not, left) if "angeblich" in left else left


def _owed_or_not(found: "re.Match[str]") -> str:
    return found[0] if _OF_MONEY.search(_NO_DEBT.sub(" ", found[0])) else found[0].replace("angeblich", " ")


def alleged(words: str) -> tuple[int, int] | None:
    """Where in a text in small letters stands what somebody passes on as done by them."""
    if found := _OF_ME.search(words):
        return found.span("done")
    for rule in (_SAID_OF_ME, FAKE_GOODS):
        if said := rule.search(words):
            return next(said.span(name) for name, found in said.groupdict().items() if found)
    return None
