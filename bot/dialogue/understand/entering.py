"""Whether people can still get into the account that was blocked: "kann mich noch einloggen, is nur eingeschränkt".
What the block is for it does not know."""

from bot.dialogue.understand.text import any_of, spoken

_IN = any_of("""
    kann (ich )?(mich )?(* )?(noch|immer noch|weiterhin) (* )?(einloggen|anmelden|rein);
    kann (ich )?(noch|weiterhin) ins konto;
    kann (mich|mi) (ja |schon |aber )?(einloggen|anmelden);
    einloggen (geht|kann|klappt|funktioniert) (ich mich )?(ja |schon |aber )?(noch|weiterhin|normal);
    (login|anmelden|anmeldung) (geht|klappt|funktioniert) (ja |schon |aber )?(noch|weiterhin|normal);
    komm* (ja |ich |schon |aber |auch )?(noch |weiterhin )(ja |ins konto )?rein;
    (nur|bloß|bloss|lediglich) (teilweise )?(eingeschränkt|limitiert|begrenzt|beschränkt);
    (can|could) (still |only )?(log in|login|sign in|get in|log into (it|my account)) (still|fine|normally|though|but);
    can still (log in|login|sign in|get in|log into|sign into|access (it|my account|the account));
    (only|just) (been )?(limited|restricted); (still|am) able to (log in|login|sign in)
""")
_OUT = any_of("""
    (nicht|nich|net|nimmer|nie) (mehr )?(* )?(einloggen|anmelden|rein);
    (not|can't|cannot|couldn't|no longer|won't) (even )?(* )?(log in|login|sign in|get in|log into|sign into);
    (komm|komme|kumm) (* )?(nicht|nich|net|nimmer) (mehr )?rein
""")
_RESTRICTED = any_of("""
    (hat|haben) ((mein|ihr|sein|das|unser) *konto|meinen account|mich|uns) (* )?(* )?(eingeschränkt|limitiert|begrenzt);
    (konto|account) (ist|wurde|is) (* )?(* )?(eingeschränkt|limitiert|begrenzt|beschränkt);
    (ist|is|wurde|war) (das|mein|unser) (*konto|account) (* )?(* )?(eingeschränkt|limitiert|begrenzt|beschränkt);
    (restricted|limited) (me|my (* )?account|our account); account (is|was|has been|got) (* )?(restricted|limited)
""")
_SHUT = any_of("""
    gesperrt; sperre*; blockiert; gelöscht; geschlossen; deaktiviert; dicht; zu; gebannt; blocked; closed; banned;
    locked; suspended; deactivated; disabled; frozen; froze; eingefroren; gekündigt; kein (zugriff|zugang); no access
""")
_DOUBT = any_of("wenn; falls; ob; hoffentlich; vielleicht; wieder; if; whether; when; again; as soon as; sobald; damit")


def restricted(text: str) -> bool:
    """Is it told that the account was restricted, and no word says that it is shut?"""
    said = spoken(text)
    return _RESTRICTED.search(said) is not None and not (_SHUT.search(said) or _OUT.search(said))


def still_in(text: str) -> bool | None:
    """Can they get in? None where the text does not say."""
    said = spoken(text)
    if _OUT.search(said):
        return False
    return True if _IN.search(said) and not _DOUBT.search(said) and "?" not in text else None
