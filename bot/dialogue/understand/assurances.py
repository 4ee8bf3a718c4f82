"""What a word of the other side is about: whether a promise is that the account opens again, and not a refund, a paper
or that "it will be fixed"; whether "all is settled" is said of a debt. Who said it it does not know."""

from bot.dialogue.understand.text import any_of, spoken

_RELEASE = any_of("""
    frei; freigeb*; freigäh; freigä*; frei*schalt*; (ist|sei|wird|is|wäre) (es|das|alles|dann) (wieder )?(offen|auf);
    auf(ge|g)macht; freizugeben; freigegeben*; freigabe; freizuschalten;
    entsperr*; zu entsperren; reaktivier*; wiederhergestellt*; entbannt; aufgesperrt; aufsperren; aufgemacht; aufmachen;
    geöffnet; öffnen; schalt* (mich|mi|mein konto|das konto|es|das) (* )?frei; (wieder|bald|dann) (* )?(offen|auf|rein);
    (konto|account|zugang|profil) … (offen|auf|wieder|zurück|geht|läuft|funktioniert|behoben|gelöst);
    (sperre|sperrung|block) … (weg|aufgehoben|aufheben|aufhebt|gelöst|raus|lifted|removed|entfernt);
    (aufhebung|aufheben) … (sperre|sperrung); release*; unblock*; unlock*; reactivat*; reinstat*; restor*; reopen*;
    unban*; unsuspend*; unfreeze; unfrozen; lift* the (block|ban|suspension|restriction*);
    (account|access|profile|login) … (open*|back|again|works|fixed|solved|resolved|active); open (it|my account) again;
    (let me|get me) (back )?in; it (would|will) be (open|back|active)
""")


_OF_A_DEBT = any_of("""
    offen*; offn; bezahlt; gezahlt; beglichen; ausgeglichen; *forderung*; *schuld*; *rechnung*; rückst*; inkasso*;
    betrag; zahlung*; mahn*; saldo; nichts mehr zu zahlen; paid; pay; owe*; owing; due; unpaid; claim*; debt*; bill*;
    invoice*; payment*; arrears; balance; amount
""")
_CALLED_OFF = any_of("storniert; storno; cancelled; canceled")


def cleared(text: str) -> str:
    """The kind of a word that all is settled: `settled` of a debt, `other` of an order that was called off, `cleared`
    of anything else ("alles in Ordnung")."""
    said = spoken(text)
    if _OF_A_DEBT.search(said):
        return "settled"
    return "other" if _CALLED_OFF.search(said) else "cleared"


def releases(text: str) -> bool:
    return _RELEASE.search(spoken(text)) is not None
