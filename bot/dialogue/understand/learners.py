"""German as people write it who are still learning it: "ich habe schreiben" is "ich habe geschrieben". It mends the
form that other rules look for; what is said it does not know."""

import re

from bot.patterns import regex

_FORMS = {
    "bezahlen": "bezahlt",
    "zahlen": "gezahlt",
    "schreiben": "geschrieben",
    "schicken": "geschickt",
    "anrufen": "angerufen",
    "telefonieren": "telefoniert",
    "bestellen": "bestellt",
    "überweisen": "überwiesen",
    "kaufen": "gekauft",
    "bekommen": "bekommen",
    "sperren": "gesperrt",
    "kündigen": "gekündigt",
}
# "Ich nix bestellen", which no plan is.
_NEVER = regex(
    r"(?<!\w)(?P<who>ich|wir) (?P<never>nix|nichts|nicht|nie|niemals)(?P<within> (?:das|da|dort|was|hier))? "
    r"(?P<verb>bestellen|kaufen)(?!\w)(?! (?:will|wollen|kann|können|möchte|darf|werde|soll|wollte))",
    re.IGNORECASE,
)
# "I pay already", "i have pay it": paid; and no "I have to pay", "when do I pay".
_ENGLISH = regex(
    r"(?<!should )(?<!shall )(?<!can )(?<!do )(?<!must )(?<!when )(?<!\w)"
    r"(?:(?P<who>i|we) (?P<had>already (?:have )?|have (?:already )?|had (?:already )?|did already )pay(?!\w)"
    r"|(?P<whose>i|we) pay(?P<what> (?:it|them|this|that|the (?:bill|money|invoice)))? (?P<when>already|yesterday|last"
    r" (?:week|month)))(?! (?:to|too much|every))",
    re.IGNORECASE,
)
LONGEST, REACH = 400, 40
_PLANNED = regex(
    r"(?<!\w)(?:zu|muss|müssen|will|wollte?n?|soll\w*|kann|konnte|können|möcht\w*|werde|würde|lassen|kein\w*|nicht|darf)(?!\w)",
    re.IGNORECASE,
)
_INFINITIVE = "|".join(_FORMS)
_WITHIN = (
    r"(?:(?!(?:zu|um|vor|keine?n?|lust|angst|probleme?|geld|frage|zeit|eine?|das|dieses|ihre?|mein|dein|unser"
    r"|euer|wollen|kann|muss|will|soll|recht|pflicht|möchte|was|wie|noch|ich|wir|dass|ge\w{3,12}(?:t|en))(?!\w))"
    r"[^\s.,!?;:\"„“]{1,20}\s)"  # "Bank hat geschrieben: wir überweisen …" lacks no participle
)
_HAVE = regex(
    r"(?P<head>(?:(?<!\w)(?:ich|wir|klarna|paypal|amazon|firma|bank|sie)\s(?:schon\s)?|^)(?:habe?n?|hat)\s"
    rf"{_WITHIN}{{0,5}})"
    rf"(?P<verb>(?-i:{_INFINITIVE}))(?!\w)"
    r"(?!\s(?:zu|vom|von|erhalten|bekommen|gekriegt|kann|will|muss|soll|möchte|lassen|können|müssen"
    r"|wollen|sollen|lasse|wollte))",
    re.IGNORECASE,
)
_BEFORE = regex(
    rf"(?<!\w)(?P<verb>(?-i:{_INFINITIVE}))(?P<tail>\s(?:ich|wir)\s(?:schon\s)?habe?n?(?!\w))", re.IGNORECASE
)


def mended(text: str) -> str:
    """The text with the participle in the place of such an infinitive; else as it is, and so is whatever is long: that
    may be a letter that was pasted."""
    if len(text) > LONGEST:
        return text
    text = _ENGLISH.sub(_paid, _NEVER.sub(_never, text))
    text = _HAVE.sub(lambda found: found["head"] + _FORMS[found["verb"].lower()], text)
    return _BEFORE.sub(_turned, text)


def _paid(found: re.Match[str]) -> str:
    if found["who"]:
        return f"{found['who']} {found['had']}paid"
    return f"{found['whose']} paid{found['what'] or ''} {found['when']}"


def _never(found: re.Match[str]) -> str:
    within, have = found["within"] or "", "haben" if found["who"].lower() == "wir" else "habe"
    return f"{found['who']} {have}{within} {found['never']} {_FORMS[found['verb'].lower()]}"


def _turned(found: re.Match[str]) -> str:
    """ "Bezahlen ich habe", but not "ich wollte bezahlen ich habe kein Geld"."""
    before = found.string[max(0, found.start() - REACH) : found.start()]
    return found[0] if _PLANNED.search(before) else _FORMS[found["verb"].lower()] + found["tail"]
