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
_INFINITIVE = "|".join(_FORMS)
_WITHIN = (
    r"(?:(?!(?:zu|um|vor|keine?n?|lust|wollen|kann|muss|will|soll|recht|pflicht|möchte|was|wie|noch)(?!\w))"
    r"[^\s.,!?;]{1,20}\s)"
)
_HAVE = regex(
    rf"(?P<head>(?<!\w)(?:ich|wir|klarna|paypal|amazon|firma|bank|sie)\s(?:schon\s)?(?:habe?n?|hat)\s{_WITHIN}{{0,5}})"
    rf"(?P<verb>{_INFINITIVE})(?!\w)"
    r"(?!\s(?:zu|kann|will|muss|soll|möchte|lassen|können|müssen|wollen|sollen|lasse|wollte))",
    re.IGNORECASE,
)
_BEFORE = regex(rf"(?<!\w)(?P<verb>{_INFINITIVE})(?P<tail>\s(?:ich|wir)\s(?:schon\s)?habe?n?(?!\w))", re.IGNORECASE)


def mended(text: str) -> str:
    """The text with the participle in the place of such an infinitive; else as it is."""
    text = _HAVE.sub(lambda found: found["head"] + _FORMS[found["verb"].lower()], text)
    return _BEFORE.sub(lambda found: _FORMS[found["verb"].lower()] + found["tail"], text)
