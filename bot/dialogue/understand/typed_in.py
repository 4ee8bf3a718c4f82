"""That somebody typed a password or a card behind a mail, told by who may not know yet that it was forged: "got a mail
and typed my password in on the site". And that the real company shut the account besides."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_MAIL = (
    r"(?:(?:got|get|received|bekam|kam|krieg\w{0,2}|erhielt) (?:an?|the|eine?|ne|'ne|so ne|per) (?:[\w-]{2,12} )?"
    r"(?:e-?)?mail|(?:e-?)?mail (?:\w{1,4} )?(?:[\w-]{2,12} )?(?:bekommen|gekriegt|erhalten|kam|came)"
    r"|(?:e-?)?mail ?['\"„“»:]"
    r"|(?:via|über|per|through|with) (?:the |a |den |einen |nen )?link"
    r"|(?:geschrieben|schreibt|schreiben|wrote|writes|says)[^.!?;]{0,50}(?:wird|werde|will be|gets?) (?:\w{2,12} )?"
    r"(?:gesperrt|gelöscht|eingeschränkt|blocked|suspended|locked|deleted)[^.!?;]{0,12}(?:wenn|falls|sonst|if|unless))"
)
_GIVEN_AWAY = (
    r"(?:passwor[dt]|kennwort|pin|login|kreditkarte\w{0,5}|kartendaten|kartennummer|bankdaten|zugangsdaten"
    r"|(?:credit )?card(?: details| number| data)?)"
)
_TYPED = r"(?:eingegeben|eingetippt|getippt|eingetragen|angegeben|entered|typed|put in|put|filled|gave)"
_IN = regex(
    rf"(?<!\w){_MAIL}[^;]{{0,110}}?(?<!\w)(?P<deed>{_GIVEN_AWAY} (?:\w{{1,9}} ){{0,3}}?{_TYPED}"
    rf"|{_TYPED} (?:\w{{1,9}} ){{0,2}}?{_GIVEN_AWAY})(?!\w)"
    r"|(?<!\w)(?P<login>logged in|eingeloggt|angemeldet) (?:via|über|through|with|per) (?:the |a |den |nen )?"
    r"link(?!\w)"
)
_NO = regex(
    r"(?<!\w)(?:nicht|nichts|nix|nie|kein\w{0,2}|not|never|nothing|didn't|haven't|fast|beinahe|almost|falsch\w{0,2}|wrong"
    r"|vergessen|forgot|reset\w*|zurück(?:ge)?setz\w*|neues|new|app|browser|soll|sollte|should|wenn|if)(?!\w)"
)
_SENTENCE, _NEAR = regex(r"[.!?;]\s|[.!?;]$"), 50
_SHUT = r"(?:gesperrt|eingeschränkt|zu|dicht|deaktiviert|blocked|suspended|limited|locked|banned|closed|restricted)"
_REALLY = regex(
    r"(?<!\w)(?:blocked|suspended|limited|locked|banned|restricted) (?:me|us)(?!\w)"
    rf"|(?<!\w)(?:trotzdem|dennoch|tatsächlich|wirklich|still|anyway|really)(?: [^\s!?;,]{{1,12}}){{0,3}} {_SHUT}(?!\w)"
    rf"|(?<!\w)(?:real|echte[sn]?|richtige[sn]?) \w{{3,12}} (?:\w{{2,6}} ){{0,3}}{_SHUT}(?!\w)"
    rf"|(?<!\w)(?:hat|haben) mich (?:\w{{1,10}} ){{0,2}}{_SHUT}(?!\w)"
)


def typed_in(text: str) -> bool:
    """Was a secret typed in behind a mail or a link?"""
    words = spoken(text)
    found = _IN.search(words)
    if found is None:
        return False
    start = found.start("deed") if found["deed"] else found.start("login")
    before, behind = _SENTENCE.split(words[:start])[-1][-_NEAR:], _SENTENCE.split(words[start:])[0]
    return not _NO.search(before + behind)


def shut_besides(text: str) -> bool:
    """Did the company itself shut the account, whatever the mail said?"""
    return bool(_REALLY.search(spoken(text)))


def not_fallen(text: str) -> bool:
    """Was nothing typed in, and is the account shut all the same?"""
    return bool(_NOT_FALLEN.search(spoken(text))) and shut_besides(text)


_NOT_FALLEN = regex(
    r"(?<!\w)(?:nicht|nie|ned|nich) (?:\w{1,8} ){0,4}(?:rein|herein)gefallen(?!\w)|(?<!\w)(?:didn't|did not|never)"
    r" (?:fall|fell) for(?!\w)|(?<!\w)(?:hab|habe) (?:\w{1,8} )?(?:nichts|nix) (?:eingegeben|angeklickt)(?!\w)"
    r"|(?<!\w)(?:didn't|did not|never) (?:enter|type|click)(?:ed)? anything(?!\w)"
)


def only_that(words: str) -> bool:
    """Was a password given, if nothing else?"""
    return _ONLY_THAT.search(words) is not None


# "Nur Email und Passwort eingegeben, keine Karte": that was given all the same.
_ONLY_THAT = regex(
    r"(?<!\w)(?:nur|only|just|bloss|lediglich) (?:\w{1,8} ){0,5}(?:password|passwort|pin|tan|login|zugangsdaten)"
    r" (?:\w{1,8} ){0,2}(?:eingegeben|eingetippt|getippt|angegeben|entered|typed|given)(?!\w)"
    r"|(?<!\w)(?:only|just) (?:entered|typed|gave) (?:\w{1,8} ){0,5}(?:password|pin|login)(?!\w)"
)
