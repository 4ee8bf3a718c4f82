"""Short answers: yes, no, don't know, back, wait, and the question put in return. It reads the words alone; which
question they answer it never knows."""

import re
from functools import lru_cache
from typing import Literal

from bot.dialogue.understand.leanings import not_meant, perhaps
from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.speech import language as language
from bot.dialogue.understand.speech import says_du as says_du
from bot.dialogue.understand.speech import says_sie as says_sie
from bot.dialogue.understand.text import AT_HAND, any_of, spoken, whole, words
from bot.patterns import regex

Kind = Literal["yes", "no", "unknown", "back", "wait", "ask_back", "stop", "skip", "thanks", "greeting", "insult"]


def _start(table: str) -> re.Pattern[str]:
    return regex(lambda: "^" + whole(table))


def _only(table: str) -> re.Pattern[str]:
    return regex(lambda: "^" + whole(table) + r"[ .!,;:…)😅🙈😬]*$")


_INSULT = any_of("""
    fick dich; fuck you; fuck off; verpiss dich; arschloch; asshole; wichser; hurensohn; halt die fresse;
    halts maul; halt's maul; piss off; shut up; you idiot; du (idiot|depp|trottel|penner|spast|opfer|vollidiot);
    (stupid|useless|shitty|dumb) (bot|machine|program);
    (scheiß|scheiss|blöder|dummer|drecks) (bot|roboter|computer); (blödes|dummes|drecks) (programm|ding|teil);
    scheissbot; drecksbot; (blöde|dumme) maschine; du bist (* )?(dumm|blöd|doof|nutzlos);
    you are (stupid|useless|dumb);
    you're (stupid|useless|dumb);
    ihr seid (* )?(* )?(* )?(betrüger|verbrecher|abzocker|gauner|idioten|deppen|unfähig|nutzlos|scheiße|scheisse);
    du bist (* )?(* )?(betrüger|abzocker|scheiße|scheisse|müll);
    (ihr könnt|du kannst) mich (* )?(mal|gernhaben|kreuzweise); leckt mich; leck mich; alles betrüger;
    (you are|you're) (* )?(all )?(crooks|scammers|liars|thieves|criminals|useless|frauds); fuck (this|off|it)
""")
_STOP = (
    _start("""
        stop; stopp; /stop; halt stopp; unsubscribe; abmelden; lasst mich in ruhe; lass mich in ruhe; lass mich;
        leave me alone; hör auf; hört auf; stop it; keine nachrichten mehr; keine erinnerungen mehr;
        schreib mir nicht mehr; schreiben sie mir nicht mehr; no more messages; stop messaging;
        nicht mehr schreiben; aufhören
    """),
)
_KNOWS_NOT = (
    r"(?<!\w)(?:weiss|weis|wei|woass|woas|wees)(?: (?:ich|i|ichs|es|das|ma|so|da|leider|doch|jetzt|grad|gar|auch|selber"
    r"|selbst|echt|wirklich|halt|aber|mehr)){0,3} (?:nicht|nich|net|ned|nix|nimmer|nimma)(?!\w)"
)
_NO_NEWS = any_of("""
    weissich nicht; (keine|kein|ka|null) (ahnung|plan|schimmer); keinen (plan|schimmer|dunst); no idea; no clue;
    not sure; unsure; schwer zu sagen; hard to (say|tell); haven't (got )?a clue; vielleicht schon; dunno; idk;
    i don't know; i dont know; don't know; dont know; don't remember; can't remember;
    cant remember; nicht sicher; was weiss ich; who knows; keene ahnung; kann (ich )?(mich )?nicht (mehr )?erinnern;
    (das )?weiss der geier; kein schimmer; unbekannt; i forgot; unknown; no memory; hab ich vergessen; überfragt
""")
_UNKNOWN = regex(lambda: f"{_KNOWS_NOT}|{_NO_NEWS.pattern}")
_UNKNOWN_SHORT = _start("ka; kp; k a; k p; dk; ich weiss nicht; weiss nicht")
_UNKNOWN_DOTTED = regex(r"^k\.(?:[ap]\b|\s[ap]\b(?=\W*$| (?:ehrlich|echt|sorry|leider|mehr|wirklich|grad|jetzt)))")
_QUESTION = _start("""
    was (heißt|heisst|ist|is|bedeutet|meint|meinen|meinst|soll das|sind|für|genau|heist|willst|wollen); wieso;
    warum; weshalb; wozu; what (is|does|are|do|did|was|kind|exactly); what's; whats; why; muss das sein;
    muss ich das; is that (necessary|needed|required); do i (have|need); wie (meinen|meinst) ; häh; hä;
    wofür (brauch*|ist|wollen); wie bitte; wie (lange|viel|geht|funktioniert|läuft); wer (bist|sind|ist);
    who are you; what; how (long|much|many|do|does|can|is|come); versteh (ich )?nicht;
    i don't understand; i dont understand; verstehe ich nicht; explain; erklär*
""")
_WAIT = _start("""
    warte; wart; warten sie; moment; momentchen; einen moment; ein moment; kleinen moment; sekunde; sek; gleich;
    bin gleich; später; nachher; later; brb; bbl; afk; gtg; one (sec|second|moment|minute);
    just a (sec|second|moment|minute); a moment; hold on; hang on; wait; give me a;
    bin (mal )?(kurz )?(weg|pennen|off);
    (ich )?(muss|mus) (jetzt |kurz |mal |wieder |noch )?(los|weg|pennen|schlafen|arbeiten|auf|zur|zum|ins|in die);
    (ich )?(gehe|geh) (jetzt |mal )?(schlafen|pennen|ins bett); kann (grad|gerade|jetzt) (nich|nicht);
    jetzt (nicht|nich); not now; got to go; gotta go; have to go; talk later; heute abend; morgen weiter;
    melde mich; ich melde mich; feierabend; pause; bin (arbeiten|unterwegs|im bett);
    (können|kann) (wir|ich) (das )?(morgen|später); kommt später; telefon; es klingelt; gute nacht; good night;
    nacht; n8;
    to be continued; ich schau (gleich|später|nachher); let me check;
    muss (erst )?(nachschauen|suchen|gucken|schauen); i need to go; i'll be back; mom; bis später; bis gleich;
    bis morgen; see you; doorbell
""")
_WAIT_ANYWHERE = any_of("""
    mach ich (morgn|morgen|später|gleich|nachher); mache ich (morgen|später|gleich|nachher); muss pennen;
    muss schlafen; will do (it )?(tomorrow|later); i'll do (it|that) (tomorrow|later); mach (ich )?(später|morgen);
    bin pennen; muss los; talk later; erst (morgen|später|heute abend); maybe later; vielleicht später
""")
_NO_WAIT = any_of("""
    seit; since; auf antwort; for; wartet; jahr*; wochen; months; sondern; falsch
""")
_BACK = _only("""
    (bitte |geh |eins |einen schritt |nochmal |go |one step |please )?(zurück|zurueck|back)( bitte| please| gehen)?;
    /back; /zurück; undo; rückgängig; previous; vorige frage; letzte frage nochmal
""")
_SKIP = _start("""
    (das )?reicht (so|jetzt|mir); das reicht; that's enough; irrelevant; skip;
    überspringen; überspring*; egal; ist egal; is egal; mir egal; ist mir egal; unwichtig;
    spielt keine rolle; doesn't matter; doesnt matter; does not matter; whatever; keine angabe; n/a; na egal;
    prefer not to; i'd rather not say; möchte ich nicht sagen; next; nächste frage; pass; don't care; dont care;
    wurscht; wurst; steht oben; weiter
""")
_THANKS = _start("""
    danke*; dank dir; dank ihnen; thx; thanks; thank you; vielen dank; merci; ty; besten dank; herzlichen dank;
    cheers
""")
_GREETING = _start("""
    moin*; hallo; hallöchen; hi; hey; huhu; guten (tag|morgen|abend); servus; grüß gott; grüss gott; grüezi; hello;
    good (morning|evening|afternoon); tach
""")

# The first phrase that fits at the beginning decides; the longer stands before the shorter.
_LEADING: tuple[tuple[re.Pattern[str], bool | None], ...] = (
    (
        _start("""
            (is|ist|das ist|das is) nicht gelogen; (that's|that is|it's) not untrue;
            (100|hundert)( ?%| prozent)? (yes|ja|sicher);
            kein (problem|ding|thema); no (problem|worries|doubt|objection*); keine (frage|einwände);
            kein (zweifel|einwand);
            (ja|jo|klar|natürlich|gern|gerne|ok|okay|sure|yes|yeah|of course)(,)? (kein|no) (problem|ding|thema);
            (ok|okay|sure|yes|yeah|of course)(,)? no worries;
            (ich |i )?(hab |habe )?(da )?(nichts|nix|ned|net) dagegen; (ich |i )?(hab|habe) kein (problem|ding) damit;
            i have no (problem|objection*); (i )?don't mind; i do not mind; nicht (falsch|verkehrt|schlecht);
            not (bad|wrong);
            (i |we |one )?(can't|cannot|cant|can not|couldn't|could not) (deny|argue|disagree|agree more)*;
            (kann|will) (ich |man |i )?(das |es |des )?(nicht|nich|net|ned) (leugnen|abstreiten|bestreiten);
            nicht zu leugnen;
            (lässt|lasst) sich (nicht|nich|ned) leugnen
        """),
        True,
    ),
    (
        _start("""
            (ja|jo|joa|jaja|yeah|yea|yes|ya|ok|okay|gut|well)(,)? (nee|nein|nö|nöö|nope|nah|no);
            (ja|jo|joa|ja leider|klar|sicher|sicherlich|natürlich|selbstverständlich|logisch|doch|gern|gerne)
            (nicht|nich|net|ned|nix|nie|nia|kein*);
            (definitiv|absolut|freilich|wirklich|wohl|eh) (nicht|nich|net|ned|nix|nie|nia|kein*);
            (sure|surely|of course|definitely|absolutely|certainly|obviously) (not|never);
            (clearly|probably|really|totally|exactly) (not|never);
            do it not;
            bitte * (das |es |sie |mich |alles )?(nicht|nich|net|ned); please (do not|don't|dont|no|not);
            i (have|am|do|did|was|had|got|would|will) (not|never|nothing|none|no|neither);
            (hell|heck|god|fuck|good god|lord|jesus|christ) (no|nope|nah); (um )?gottes willen; gott bewahre;
            god forbid;
            naa; na (wirklich|gar|eh|sicher|gwiss) (nicht|nich|net|ned|nix); im leben (nicht|nich|net|ned);
            (nicht|nie) im (leben|traum); auf (gar )?kein* fall; unter kein* umständen; keinesfalls; keineswegs;
            mitnichten; ach wo; i'd say no; würd* (ich )?(nein|nö) sagen;
            kommt (gar )?(nicht|ned|net) in frage; not in a *; by no means; under no *; fehlanzeige;
            wüsste (ich )?(nicht|nix|ned);
            wüsst (i |ich )?(nicht|nix|ned|net); (kein|keine|no) chance
        """),
        False,
    ),
    (
        regex(
            r"^(?:ja|jo|joa),? ne(?=[ ]?[.,!…]|$"
            r"| (?:war|is|ist|hab|da|das|eher|lieber|danke|also|leider|gar|kam|ich)\b)"
        ),
        False,
    ),
    (
        regex(
            r"^(?:mach|machs|machts|machen sie)(?: (?:das|es|so|mal|bitte|ja|lieber|bloss)){0,3}"
            r" (?:nicht|nich|net|ned)(?!\w)"
        ),
        False,
    ),
    (
        regex(
            r"^(?:ich|i|mir|mia|wir|we|es|there|da|hier)"
            r" (?:hob|hab|habe|han|hat|haben|ham|is|ist|kam|kim|war|have|has|was|got)"
            r"(?: (?:ja|halt|aber|eh|echt|leider|noch|bis jetzt|bisher|überhaupt|da|mir|uns|denen|wirklich|jemals))?"
            r" (?:nie|nia|niemals|nix|nichts|nüscht|never|nothing|nobody)(?!\w)"
            r"(?! (?:zu|dagegen|gegen|verkehrt|falsch|anderes|ausser)(?!\w))"
        ),
        False,
    ),
    (
        _start("""
            gut dann (nicht|nich); ok dann (nicht|nich); gut, dann (nicht|nich); ok, dann (nicht|nich);
            okay, dann (nicht|nich); okay dann nicht; nichts; nix; nüscht;
            noch (nicht|nich|nix|nichts|net|ned|nie|nia|keine*|kein); bisher (nicht|nichts|nix|keine*|noch);
            bis jetzt (nicht|nichts|nix|noch nicht); nicht; nich; net; ned; keine*; kein; keiner;
            gar (nicht|nichts|nix|nich|ned|net|kein*); garnicht; garnix; lieber (nicht|nich); rather not;
            auf keinen fall; niemals;
            nie; never; no way; not; none; nothing; nope; nöpe; eher (nicht|nein); (i'd|i would) rather not;
            das (ist|is|war) (falsch|nicht richtig); nah; nein; nei; nö; nöö; noe; nee; ne; neee; neh; n; no;
            nada; leider (nicht|nein|nich|nix|noch nicht); weder; bitte (nicht|nich|kein*); don't; dont; falsch;
            wrong; incorrect; hab (ich )?(noch )?(nichts|nix|nicht|nich|keine*);
            habe (ich )?(noch )?(nichts|nix|nicht|keine*); i (don't|didn't|haven't|have not|did not);
            glaub* (ich )?(nicht|nich); ich glaub* (nicht|nich); i don't think so; unwahrscheinlich; 👎; ❌;
            möchte ich nicht; will ich nicht;
            stimmt (so |alles |aber |leider |doch |gar |ja |überhaupt )?(nicht|nich|net|ned);
            passt (so |mir |leider |gar |noch )?(nicht|nich|net|ned);
            das (stimmt|passt) (so |leider |gar |alles |aber )?(nicht|nich)
        """),
        False,
    ),
    (
        _start("""
            ja; jaa; jaja; jajaja; jaha; (du|sie) (ist|is) (ok|okay|gut); jo; joa; joah; jap; jep; jepp; jup; jupp;
            jawohl; jawoll; jau; jou; yo; yeah; yessir; geht klar; yea; ya; yep; yup; yes; yess; y; j; si; klar*;
            logo; logisch;
            sicher; sicherlich; natürlich; selbstverständlich; ok; okay; oki; okey; okee; oke; okk; k; kk; passt;
            stimmt; richtig; korrekt; genau; gut; super; top; perfekt; perfect; gern; gerne; einverstanden;
            alles (klar|gut|ok|okay|richtig|passt|stimmt|korrekt); von mir aus; meinetwegen; sure; right; correct;
            fine; good; great; nice; looks (good|fine|ok|right|correct|great); sounds (good|fine|great); of course;
            absolutely; definitely; exactly; agreed; 👍*; ✅; ✔*; ✓; 👌*; 💯; rest stimmt; der rest stimmt;
            sonst (stimmt|passt) (alles|es); (das|alles|so|es) (passt|stimmt); that's (right|correct|fine|it);
            thats (right|correct|fine); that is (right|correct|fine); it is (right|correct|fine);
            all (good|fine|correct|right); go ahead; do it; mach (das|mal|es|so); machen wir; mach; machs; machen;
            (isch|ist|is) (rächt|recht|guet|guat); (she|he|they|sie|er) (said|says|sagt|sagte) (yes|ja|ok);
            (she|he|sie|er) (has |hat )?(agreed|agrees|zugestimmt|ja gesagt); (sie|er) (ist|is) einverstanden;
            ist (ok|okay|richtig|gut|in ordnung); is (ok|okay|richtig|gut); in ordnung; doch; i think so; i guess;
            ich (glaub*|denk*) (ja|schon); glaub* (ja|schon); leider ja; i do; i have; i did; i am; please do;
            bitte; rest is fine;
            aye*; freilich; jawoi; basst; passt scho*; eh (klar|scho*|ja|freilich|sicher|logo); klaro;
            (auf|aufn) jeden( fall)?;
            aufjedenfall; ohne (frage|zweifel); without (a )?doubt; you bet; yeh; yh; yas; uh huh; uh-huh; affirmative;
            (hell|heck|god|fuck|oh god) (yes|yeah|yea|ja); in der tat; sehr (gern|gerne); sure (did|do|have|am)
        """),
        True,
    ),
    (
        regex(
            r"^(?:indeed|certainly|totally|for sure|clearly|obviously|undoubtedly|durchaus|unbedingt|definitiv|absolut"
            r"|allerdings|tatsächlich|sowieso|zweifellos|bestimmt|affirmativ|bingo)(?=\s?(?:[.,!;…]|$))"
        ),
        True,
    ),
)
_NEGATED_LATER = regex(
    r"^(?:alles|das|so|es|isch|ist|der rest|rest)?\s?(?:stimmt|passt|richtig|guet)\b.{0,30}\b(?:nicht|nich|net|ned"
    r"|nöd|nid|nit)(?!\w)"
    r"|^(?:richtig|korrekt|gut|okay|ok|in ordnung|einverstanden|fine|right) (?:ist|is|war|bin|finde?)\b[^.,;!?]{0,20}"
    r"\b(?:nicht|nich|net|ned|nöd|nid|nit|not)(?!\w)"
)
_FILLER = regex(
    r"^(?:(?:also|äh|ähm|ehm|öh|öhm|um|uh|hm|hmm|hmmm|mh|mhm|na|naja"
    r"|nun|tja|tjo|oh|oha|ach|achso|ah|aha|well|so|honestly"
    r"|actually|eigentlich|omg|haha|lol|sorry|boah|puh|and|und)(?:[ ,.!…-]{1,3}|$)){1,3}"
)
_NE_AS_ARTICLE = regex(
    r"^ne (?:rechnung|mail|woche|frage|freundin|nachricht|bestätigung|nummer|kopie|zahlung|halbe|weile"
    r"|sms|mahnung|forderung|ganze|menge|alte|neue|zweite|karte|überweisung|whatsapp|antwort|email|e-mail|app)"
)
_EMPTY = any_of("""
    also; ehrlich gesagt; leider; da; das; hab; habe; ich; echt; jetzt; so; genau; gerade; grad; davon; honestly; i;
    really; you know; tut mir leid; sorry; ehrlich
""")
_NODS = any_of("""
    passt scho*;
    ok; okay; okey; oki; okee; oke; okk; okidoki; k; kk; jo ok; alles (klar|gut|ok|okay); (ist|is) (ok|okay|gut);
    (geht|alles) klar; gut; gute; super; top; perfekt; perfect; passt; prima; in ordnung; von mir aus; meinetwegen;
    gern; gerne; einverstanden; kein (problem|ding|thema); mach (das|mal|es|so); machen wir; verstanden; alright;
    all right; fine; good; great; nice; sure; got it; go ahead; no (problem|worries); all good;
    sounds (good|fine|great); looks (good|fine|ok|great); danke*; vielen dank; thanks; thank you; thx; merci; also; na;
    dann; so; mal; das; schön; cool; bitte; then; basst; eh klar; klaro; sehr;
    (ich |i )?(hab |habe )?(da )?(nichts|nix|ned|net) dagegen; (i )?don't mind; i do not mind;
    (i have )?no objection*; kein einwand; keine einwände; nicht (falsch|verkehrt|schlecht); not (bad|wrong)
""")
_SAID = regex(r"\w")
_ASKS = regex(r"[^.!?;,]*\?")
_MARKS = " .,!?;:…-–*\"'„“()"
_EMOJI_END = regex(r"[^\w?]+$")


@lru_cache(AT_HAND)
def read(text: str) -> Kind | None:
    """What kind of answer the whole message is; None where it is none of them, as a fact or a story."""
    words = spoken(text)
    if not words:
        return None
    if _INSULT.search(words):
        return "insult"
    bare = _FILLER.sub("", words).strip(_MARKS) or words.strip(_MARKS)
    return _asked_or_stopped(words, bare) or _by_table(words, bare) or _yes_or_no(text)


@lru_cache(AT_HAND)
def yes_no(text: str) -> bool | None:
    """Does the text begin with a yes or a no? None where it begins with neither, or with "I don't know"."""
    words = EMAIL.sub(" ", spoken(text)).strip()
    if words.startswith(("oh no", "oh nein")) or _NE_AS_ARTICLE.match(words):
        return None
    bare = (_FILLER.sub("", words) or words).lstrip(_MARKS)
    if not_meant(words) or not_meant(bare) or perhaps(bare):
        return None
    if (_unknown(bare[:60]) and not _answered_first(bare[:60])) or _ASKS.match(bare):
        return None
    if _NEGATED_LATER.match(bare):
        return False
    return next((meaning for pattern, meaning in _LEADING if pattern.match(bare)), None)


def confirms(text: str) -> bool | None:
    """The answer to a question of fact, or to one whose yes cannot be undone: "ok" and "alles klar" take note of the
    question, they are no yes to it."""
    return None if nods(text) else yes_no(text)


_PLAIN = words("""
    ja jaa jo jap jep yes yeah yep yup ya sure sicher klar natürlich gern gerne genau richtig doch unbedingt
    bestimmt ok okay nein nee ne nö nöö na naa nope no nah never nie niemals lieber nicht nich net ned not nix
    nichts nothing keinesfalls auf keinen fall unter umständen way danke dankeschön thanks thank you bitte
    please sorry leider ich i wir we will möchte möcht mag want would wollen wollte mache mach machen do don't
    dont kein keine interesse bedarf interest interested das dies this that es it alles all everything alle
    beide beides meine mein my daten data ganz komplett wirklich really einfach just sofort jetzt now löschen
    lösch lösche löscht gelöscht delete erase remove deleted weg away raus vergessen vergiss forget mich me mir
    von here hier speichern gespeichert stored save saved store sie du go ahead tun tu einverstanden agree
    agreed zustimmen stimme zu so lassen lass leave und and dann then dass be werden wird soll should der die
    den case to with mit that's right correct absolutely absolut definitely definitiv ab haben bin i'm im am nun
    mal bitteschön ciao tschüss bye
""")


def plainly(text: str) -> bool | None:
    """The yes or no to what cannot be undone: of words that say nothing else ("ja, aber erst die Briefe" is no yes, and
    "nein! Amazon hat mich gesperrt" no refusal)."""
    said = re.findall(r"[^\W\d_]+(?:'\w+)?|\d", spoken(text))
    return confirms(text) if all(word in _PLAIN for word in said) else None


def nods(text: str) -> bool:
    """Does the text only take note ("ok", "alles klar, danke", a thumb)?"""
    return yes_no(text) is True and not _SAID.search(_NODS.sub(" ", spoken(text)))


def _yes_or_no(text: str) -> Kind | None:
    meaning = yes_no(text)
    return None if meaning is None else "yes" if meaning else "no"


def _asked_or_stopped(words: str, bare: str) -> Kind | None:
    if any(pattern.match(bare) for pattern in _STOP):
        return "stop"
    if _unknown(bare) and not _answered_first(bare) and "?" not in words:
        return "unknown"
    if _question(words):
        return "ask_back"
    return "unknown" if perhaps(words) else None


def _by_table(words: str, bare: str) -> Kind | None:
    if _waits(bare):
        return "wait"
    rules: tuple[tuple[re.Pattern[str], Kind], ...] = ((_BACK, "back"), (_SKIP, "skip"), (_THANKS, "thanks"))
    kind = next((kind for pattern, kind in rules if pattern.match(bare)), None)
    return kind or ("greeting" if _GREETING.match(words) and len(words.split()) <= 4 else None)


def _unknown(bare: str) -> bool:
    short = len(bare.split()) <= 2
    return bool(_UNKNOWN.search(bare) or (_UNKNOWN_SHORT.match(bare) and short) or _UNKNOWN_DOTTED.match(bare))


def _answered_first(bare: str) -> bool:
    """A yes or no that goes on before something that is not known ("nein das war früher, keine ahnung wann")."""
    unknown = _UNKNOWN.search(bare)
    before = _EMPTY.sub(" ", bare[: unknown.start()]).split() if unknown else []
    goes_on = len(before) >= 4 or (len(before) >= 2 and before[1] in ("aber", "but"))
    return goes_on and any(pattern.match(bare) for pattern, _ in _LEADING)


def _waits(bare: str) -> bool:
    """A pause, and nothing else: no number, no complaint about waiting."""
    if any(sign.isdigit() for sign in bare) or len(bare.split()) > 8 or _NO_WAIT.search(bare):
        return False
    return bool(_WAIT.match(bare) or _WAIT_ANYWHERE.search(bare))


def _question(words: str) -> bool:
    """Ends with a question mark, or one of its sentences begins as a question does."""
    if _EMOJI_END.sub("", words).endswith("?") or words.endswith((" oder was", " or what")):
        return True
    sentences = re.split(r"[.!?;,]\s", words)
    return any(_QUESTION.match(_FILLER.sub("", sentence)) for sentence in sentences[:20])


def position(text: str) -> int | None:
    """Which of the shown choices a number means: "2", "2.", "Nr. 2", "zwei", a keycap; None for anything else."""
    found = _POSITION.fullmatch(text.strip().casefold())
    if found is None:
        return None
    return int(found["digit"]) if found["digit"] else 1 + _COUNTED.index(found["word"]) // 2


_COUNTED: tuple[str, ...] = (
    "eins",
    "one",
    "zwei",
    "two",
    "drei",
    "three",
    "vier",
    "four",
    "fünf",
    "five",
    "sechs",
    "six",
)
_COUNTED += ("sieben", "seven", "acht", "eight", "neun", "nine")
_POSITION = regex(
    rf"(?:nr\.? ?|nummer |number |no\.? ?)?(?:(?P<digit>[1-9])\ufe0f?\u20e3?|(?P<word>{'|'.join(_COUNTED)}))[.)]?"
)
