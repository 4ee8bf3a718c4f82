"""What somebody says of a block for themselves, where the company's ground is asked for: a sigh, a judgement, a need, a
question, where the letter lies. What the company said it does not look for."""

from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

# Words by which people pass on what they were told; what stands beside them is no view of their own.
_PASSED_ON = any_of("""
    wegen; aufgrund; angeblich; hätte; hätten; soll; sollen; solle; laut; steht; stand da; stand drin;
    grund (ist|war|wäre); (sie|die|er) (sagen|sagten|schreiben|schrieben|meinen|meinten|behaupten|werfen);
    es (hieß|heißt|hiess|heisst); because; due to; for (breaking|violating|using|selling|posting); apparently;
    allegedly; supposedly; they (say|said|claim|claimed|wrote|think|thought); it (says|said); reason (is|was);
    according to; verdacht; verstoß; verstoss; suspicious; violation
""")
_VIEWS = any_of("""
    heulen; weinen; versteh* (das |es |ich |das alles )?(nicht|nich|net|nix|nimmer|gar nix); fix und fertig;
    fertig mit (den nerven|der welt); verzweifelt; verzweifel*; (kann|mag) (ich )?nicht mehr;
    (seit|schon|über) (* )?(* )?jahre* (* )?(* )?(kunde|kundin|dort|da|dabei);
    (immer|nie) (im plus|pünktlich|gezahlt|bezahlt|ärger|probleme|was falsch* gemacht|etwas falsch* gemacht);
    (nix|nichts) (falsch gemacht|gemacht|verbrochen|getan|falsches gemacht);
    (brauch|brauche|benötige) (* )?(das |mein |dieses )?(konto|geld|karte); frechheit; unverschämt*; unfassbar;
    unglaublich; lächerlich; witz; sauerei; schweinerei; die spinnen; spinnen (die|sie); dreist*;
    (kann|darf) (doch |ja )?nicht sein; das geht (doch )?(so )?(nicht|nich|net);
    (können|dürfen) (die|sie) (doch |ja )?(so )?(nicht|nich|net); gefallen lassen; weil sie es können;
    (haben|ham|gibt|gibts) (doch |ja )?(gar |überhaupt )?keinen grund; i could cry; crying;
    feel (sick|awful|terrible|helpless|lost); don't (understand|get it); makes no sense; insane; crazy; ridiculous;
    outrageous; unbelievable; a joke; so unfair; customer (for|since) (* )?(* )?(years|year);
    (never|didn't|haven't) (did |do |done )?anything (wrong|bad); always paid;
    i need (my|the|this) (account|money|card); can't (do|take) this; desperate;
    macht mich (fertig|krank|kaputt|wahnsinnig|verrückt|wütend); gut (dass|das) (ich|ihr|du|es) *;
    glaub* (ich )?(nicht|kaum) (dass|daß) *; bei mein* * war (das|es) (auch|genauso); (hab|habe|haben) (* )?kinder;
    (bin|ist) (sehr |schon )?(krank|rentner*|schwanger|alt); seit * (kunde|kundin); geht (keiner|niemand) ran;
    (legt|legen) (einfach )?auf; erreich* (keinen|niemand*); (nobody|no one) cares; nightmare; so tired;
    (drucker|handy|laptop|computer|internet|akku) (* )?(* )?(kaputt|leer|weg);
    (mails|nachrichten) (* )?gelöscht; (brief|mail|zettel) (* )?(* )?(weggeworfen|gelöscht|verloren);
    (find|finde) (den |die |das )?(brief|mail|schreiben|zettel) (nicht|nimmer|nich); please help; help me;
    (i'll|i will) (call|write|ask|email) *; mach * sachen draus; (war|ist) ein geschenk; dreh* durch;
    postbote*; (heute ist|today is) *; (geh|gehe|muss) (zur|zum|ins|in die) (polizei|arbeit|arzt|krankenhaus);
    (ich )?warte (noch|mal|halt) *; kann nicht schlafen; mein* (frau|mann|kind|tochter|sohn) (weint|schreit|ist krank);
    (foto|bild|brief) kommt *; (geburtstag|birthday) (ist|is) *; it's been *; anwalt sagt *
""")
_NEEDS = any_of("""
    miete (geht|muss|kann|wird|ist|kommt); (meine |die )miete; (rechnungen|miete) (zahlen|bezahlen);
    nix mehr hin überweisen; nichts mehr überweisen; (rente|lohn|gehalt) kommt; pay (my |the )?(rent|bills);
    (my |the )rent (is|goes)
""")
_LIES = any_of("""
    (brief|mail|schreiben|foto|bild|letter|photo|email) (liegt|kommt|ist (bei|noch|im)|is at|is in|comes|will come);
    kommt (gleich|noch|später) (ein |n |das |der )?(foto|bild|brief|mail);
    such* (den |die |das )?(brief|mail|schreiben); (das )?(stand|steht) so (im brief|in der mail|drin)
""")
_BESIDE = any_of("""
    anwalt (sagt|meint) *; keine (kraft|nerven|lust) mehr; seit * (jahren|jahr) (* )?(eingekauft|kunde|kundin|dabei)
""")
_SAID_BEFORE = regex(
    r"(?<!\w)(?:(?:i|i've|ive) (?:said|told|wrote|explained|mentioned)(?: \w{1,5}){0,3} already"
    r"|(?:i|i've|ive) already (?:said|told|wrote|explained|mentioned)|as i (?:already )?said|see above"
    r"|habe? (?:\w{2,4} ){0,4}(?:schon|bereits) (?:\w{2,5} ){0,2}(?:gesagt|geschrieben|erzählt|erklärt)"
    r"|wie (?:schon |bereits )?gesagt)(?!\w)"
)
_ABOVE = regex(r"(?<!\w)(?:(?:steht|stand) (?:doch |ja |schon ){0,2}(?:weiter )?oben|siehe oben)(?!\w)")
_ASKS = any_of("""
    wer; was; wie; wo; wann; warum; wieso; weshalb; muss ich; soll ich; darf; dürfen; kann ich; kann man; ist das;
    geht das; who; what; how; when; why; do i; must i; can i; can they; may they; is that; is this
""")


def own_view(text: str) -> bool:
    """Is it a view of the person's own, or a question, and nothing that they were told?"""
    said = spoken(text)
    if any(one.search(said) for one in (_LIES, _ABOVE, _BESIDE)) or (
        _SAID_BEFORE.search(said) and not _PASSED_ON.search(said)
    ):
        return True
    asks = _ASKS.match(said) is not None and len(said.split()) < _LONG
    if asks or text.rstrip().endswith("?"):
        return not _PASSED_ON.search(said.removeprefix("was soll"))
    return bool((_VIEWS.search(said) or _NEEDS.search(said)) and not _PASSED_ON.search(said))


_LONG = 12  # words
_FREE = any_of("""
    (müssen|muss|brauchen|braucht|dürfen) (* )?(* )?kein* (grund|gründe|begründung*) (* )?(nennen|angeben|sagen);
    gründe brauchen (sie|die) nicht (zu )?(nennen|angeben); ohne (angabe von )?(grund|gründe*|begründung);
    ohne (angabe von )?gründen; don't (have|need) to (give|say|tell|name|state) (me |us )?(a |any |the )?reason*;
    (without|no) (giving |stating |naming )?(a |any )?reason*;
    not (obliged|required) to (give|say|state) (* )?reason*
""")


def says_none_is_due(text: str) -> bool:
    """Did they say that no ground has to be named? Then none was."""
    return _FREE.search(spoken(text)) is not None
