"""What people say of themselves while they should answer: that they want a human, give up, cannot go on, lost the
thread, are annoyed, or curse the company. Why, it never knows."""

from collections.abc import Mapping

from bot.dialogue.understand.idioms import Rule, phrases
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

SHORT = 12  # words of a text that says nothing else
_TELLS = regex(r"\d|@")
_OTHERS = phrases("""
    (die|sie|amazon|firma|inkasso|they|them) … (soll*|sollen|should|shall|must) … (ruhe|alone); ich will … (ruhe|
    aufhören); damit … (ruhe|aufhört); (them|they) … leave me alone; endlich … ruhe; (hotline|telefon|support|chat|
    kundendienst|kundenservice|service|phone|line) … (mensch*|human|mitarbeiter); (kein|keinen|never|no) (mensch*|human|
    mitarbeiter) … (erreich*|antwort*|answers|reach*|replies); (hab|habe|hat|haben|have|besitze|ohne) … (computer|pc|
    maschine)
""")
# "Mama kann das nicht mehr": whoever that is, it is not the writer who is tired.
_THEY_CANNOT = regex(
    rf"(?<!\w)(?:{PERSON}|sie|er|she|he) (?:kann|konnte|schafft|can't|cannot|couldn't|ist|is)(?!\w)[^.!?;]{{0,60}}"
)
CRISIS = phrases("""
    will (nicht|nich|nimmer) mehr leben; (mag|möchte) nicht mehr leben; bring* (ich )?mich (noch )?um; 
    (ich )?mich um(zu)?bringen;
    mir (etwas|was) antun; leben (hat keinen sinn|ist sinnlos|beenden); nehm* mir das leben; suizid*; selbstmord*;
    kill myself; end my life; don't want to live; do not want to live; want to die; suicid*; harm myself;
    lieber tot; am liebsten tot; better off dead; (wär*|wäre|wünschte) … tot; tu* (ich )?mir (noch )?(was|etwas) an;
    (spring*|stürz*|werf*) … (brücke|dach|balkon|gleis*|zug|fenster); vor (den|einen|nen|n) zug;
    schluss mit (allem|dem leben|meinem leben); (ans|übers) sterben; will sterben; möchte sterben; sterben wollen;
    nicht mehr (da sein|aufwachen|auf der welt|leben wollen|weiterleben); kein* grund (mehr )?zu leben;
    (halt*|ertrag*) … nicht mehr(,)? (aus|länger)(,)? (ich )?will nicht mehr; nicht mehr aus(,)? will nicht mehr;
    pulsadern; mich (aufhängen|erhängen|ritzen|verletzen); hurt myself; self-harm; self harm; cut myself;
    (don't|do not) want to (be here|be alive|exist|wake up|go on living); end it all; might as well (die|be dead);
    wish i (was|were) dead; rather be dead; no reason to live; nothing to live for; take my (own )?life;
    jump off (a|the) *
""")
# "Das ist ja wieder der gleiche Mist": of what they wrote, whatever is asked.
_SAME_AGAIN = phrases("""
    (gleiche*|selbe*|dasselbe|derselbe|dieselbe|same|same old) (mist|scheiß*|scheiss*|käse|quatsch|müll|schmarrn|bla*|
    gelaber|leier|crap|shit|rubbish|nonsense|bs|garbage|story|spruch|sprüche|textbaustein*)
""")
_MOODS: Mapping[str, Rule] = {
    "human": phrases("""
        mit … (menschen|mensch|berater|beraterin|mitarbeiter|mitarbeiterin|jemandem|anwalt) … (reden|sprechen|
        telefonieren|schreiben|verbinden); (echten|richtigen|echter|richtiger|wirklichen) (menschen|mensch|mitarbeiter|
        berater); kein* (bot|maschine|computer|roboter); nicht mit … (bot|maschine|computer|roboter);
        (gibt es|gibts|gibt's|ist|sind) … (menschen|mensch|jemand echtes); chat with … (human|person|agent|adviser|
        advisor); (talk|speak|connect) … (human|person|somebody real|someone real|agent|adviser|advisor|
        representative); real (human|person); not a (bot|machine);
        (who|where) (else )?(can|could|would|do|does) … (help (me|us)|(get|find) (some )?help);
        wer (kann|könnte) … helfen;
        (anyone|anybody|anywhere) … (help (me|us)|help me|get help); (wo|woher) … (hilfe|beratung);
        citizens advice; juridisch loket;
        no (bot|machine|robot); (a|any) human (here|there|please); ansprechpartner … (mensch|telefon)
    """),
    "stop": phrases("""
        (lasst|lässt) mich … (ruhe|frieden); lass mich … (ruhe|frieden); lassen sie mich … (ruhe|frieden);
        (vergiss|vergesst|vergessen sie) (es|das|den ganzen); leave me … alone; forget (it|about it|the whole thing);
        will … nichts mehr (davon|damit); (lass|lassen) (wir|wirs|wir's) … (bleiben|sein); nerv* mich nicht;
        keine (erinnerung*|nachfragen) mehr; (don't|dont|do not|never) remind me; (stopp|stop) (the )?reminders
    """),
    "gives_up": phrases("""
        (geb|gebe|gebs|geb's) … auf; aufgeben; (bringt|hilft|nützt) … (nix|nichts|alles nicht|eh nicht); keinen (sinn|
        zweck); sinnlos; zwecklos; hoffnungslos; aussichtslos; give up; giving up; gave up; (no|not any) (point|use);
        pointless; hopeless; what's the point; is no point; keine hoffnung; hab (es )?aufgegeben; ich lass es; ich lasse
        es; bringt … (was|etwas) … nicht; (keine lust|kein bock|keinen bock|keine kraft|keine nerven) mehr; fed up;
        sick of (this|it); had enough; (will|mag|möchte) (nicht|nich|nimmer) mehr; (brich|brech*) … ab; abbrechen
    """),
    "tired": phrases("""
        (kann|konnt) … (nicht mehr|nimmer|nich mehr|nicht weiter|nicht klar denken|nicht denken|nicht schlafen|nicht
        mehr denken); (bin|ganz|total|fix und) (fertig|alle|kaputt|verzweifelt|überfordert|erschöpft|müde|am ende|
        durch); am ende; heul* (nur|grad|gerade|schon|gleich);
        könnte (nur noch )?heulen; (ich|nur am) (weine|wein|weinen|heulen); mir (ist|wird) … (zu
        viel|zuviel|schlecht|alles zu); wird mir (alles )?(zu viel|zuviel); (verzweifelt|verzweifle|überfordert);
        can't (think|cope|take it|go on|do this|sleep|anymore); cannot (cope|go on|take it); exhausted; overwhelmed;
        (too|so|very) tired; i'm (done|tired|crying|desperate); crying; desperate; too much for me; burnt out;
        (hab|habe) angst; so eine angst; scared; afraid
    """),
    "where": phrases("""
        wo (waren|war|sind|stehen) (wir|ich); wo … stehen geblieben; wie weit (sind|ist|waren) *; was (fehlt|fehlen|
        braucht|brauchst) … (noch|jetzt|du|ihr); was war (nochmal|nochmals|noch mal|noch gleich);
        wie (ist|is) der stand; where (were|are|was) (we|i);
        what … (missing|left|still need)
    """),
    "lost": phrases("""
        nur bahnhof; (kapier|kapiere|check|blick) … (nix|nichts|nicht|das nicht|
        net); verstehe (nix|nichts|nur|gar nichts|kein wort); versteh (nix|nichts|nur|gar nix|kein wort); don't get it;
        don't understand (anything|a word|this); confused; verwirrt
    """),
    "impatient": phrases("""
        (zu|so) viele fragen; (das|es|du|ihr|sie) nervt *; nervt;
        (wie viele|wieviele|wieviel) (fragen )?noch; (dauert|braucht) … (ewig|zu
        lange|noch lange); too many questions; annoying; so many questions; how many (more|questions) *;
        (kannst|können|könnt) (du|sie|ihr) … einfach … (machen|schreiben); (schreib|mach) … einfach; just (write|do)
        (it|the letter); takes … (forever|too long|ages); schon wieder (eine )?frage*;
        hab ich (doch )?(schon|alles) (gesagt|geschrieben); already (told|said) *
    """),
    "vent": phrases("""
        scheiß*; scheiss*; drecks*; saftladen; (so eine?|was für eine?) (frechheit|sauerei|unverschämtheit|schweinerei);
        (frechheit|sauerei|unverschämt*); verbrecher; betrüger; abzocker; gauner; halsabschneider; (haben|hat) die noch
        alle; zum kotzen; könnte kotzen; könnt kotzen; wütend; stinksauer; unfassbar; unglaublich; bullshit;
        bastards; crooks; thieves; scammers; outrageous; unbelievable; ridiculous; fucking *; damn *; so angry;
        furious; piss* off; sick of *; (schnauze|nase) … voll; reicht's mir; mir reicht's; mir reichts
    """),
}


# "Eingeschrieben aufgeben worden": handed in at the post office.
_POSTED = regex(
    r"(?<!\w)(?:aufgeben (?:worden|wurde|hab\w*)|(?:eingeschrieben|einschreiben|post) aufge(?:ge)?ben)(?!\w)"
)
_OWN_END = regex(
    r"\W*(?:ich )?(?:will|möchte|mag)(?: ich)?(?: hier| damit| jetzt| einfach| nur noch){0,3} aufhören(?: damit"
    r"| hier| jetzt)*\W*"
    r"|\W*i (?:want|would like|wanna) (?:to )?(?:stop|quit)(?: now| this| here)*\W*"
)


def mood(text: str) -> str:
    """The kind of mood that the text speaks of, a key of [mood] in the chat's words; empty where there is none, or what
    others shall do is meant."""
    words = _POSTED.sub(" ", _THEY_CANNOT.sub(" ", plain(text)))
    if _OWN_END.fullmatch(words):
        return "gives_up"
    if _OTHERS.finds(words):
        return ""
    found = next((kind for kind, rule in _MOODS.items() if rule.finds(words)), "")
    return found or ("vent" if _SAME_AGAIN.finds(words) else "")


def same_again(text: str) -> bool:
    """Is it cursed that they wrote the same again?"""
    return alone(text) and bool(_SAME_AGAIN.finds(plain(text)))


def alone(text: str) -> bool:
    """Is the text too short to tell anything beside?"""
    return len(clean(text).split()) <= SHORT and not _TELLS.search(text)


def in_crisis(text: str) -> bool:
    """Does somebody say that they do not want to live?"""
    return CRISIS.stands_in(plain(text))
