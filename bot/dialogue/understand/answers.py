"""Short answers: yes, no, don't know, back, wait, and the question put in return. It reads the words alone; which
question they answer it never knows."""

import re
from typing import Literal

from bot.dialogue.understand.answer_words import (
    BRITISH,
    LEADING,
    NEGATED_LATER,
    UNKNOWN,
    UNKNOWN_DOTTED,
    UNKNOWN_SHORT,
    WHOLE,
    start,
)
from bot.dialogue.understand.called_away import called_away
from bot.dialogue.understand.leanings import not_meant, perhaps
from bot.dialogue.understand.looking_up import to_look_up
from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.speech import language as language
from bot.dialogue.understand.speech import says_du as says_du
from bot.dialogue.understand.speech import says_sie as says_sie
from bot.dialogue.understand.text import any_of, spoken, whole, words
from bot.patterns import regex

Kind = Literal[
    "yes", "no", "unknown", "back", "wait", "ask_back", "stop", "skip", "thanks", "greeting", "insult", "sound"
]


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
    start("""
        stop; stopp; /stop; halt stopp; unsubscribe; abmelden; lasst mich in ruhe; lass mich in ruhe;
        leave me alone; hör auf; hört auf; stop it; keine nachrichten mehr; keine erinnerungen mehr;
        schreib mir nicht mehr; schreiben sie mir nicht mehr; no more messages; stop messaging;
        nicht mehr schreiben; aufhören; erinner* mich (bitte )?nicht( mehr)?; nicht (mehr )?erinnern;
        (don't|do not|stop) remind* me
    """),
    regex(r"^lass(?:t)? mich(?: doch| endlich| jetzt| bitte| einfach){0,2}(?: in (?:ruhe|frieden)| los|[ .,!]*$)"),
)
# "Stopp, es waren 1.210 Euro": what was told is called back, and nothing else shall end.
_STOP_AND_MEND = regex(
    r"(?:halt )?stopp?(?:[ ,.!:…-]{1,4}(?:nein|no|nee|falsch|wrong|sorry|moment|wait|doch)){0,2}[ ,.!:…-]{1,4}"
    r"(?:es|das|it|that|der|die|the|ich mein\w*|i mean\w*|am|on|nicht|not)(?!\w)[^?]{0,60}\d"
)
# "Stop, das stimmt so nicht, amazon hat mein konto gesperrt": said on, and of no messages.
_STOP_AND_TELL = regex(r"(?:halt )?stopp?[,.!:…][ ,.!:…-]{0,3}")
_NO_MORE = regex(
    r"(?<!\w)(?:(?:nicht|nichts|nix|keine?|no|nothing) (?:mehr|more)|any ?more|nachricht\w*|messages?|messaging"
    r"|erinner\w*|remind\w*|schreib\w*|writing|nerv\w*|ruhe|alone|bitte|please|aufhören|hör auf|it|das(?: alles)?$"
    r"|genug|enough|reicht|zu viel|too much|lust|bock|bot|fragen|questions|stuff|i want to|will aufh\w*)(?!\w)"
)
_TELLING = 4  # words


def _stop_and_tell(bare: str) -> bool:
    begun = _STOP_AND_TELL.match(bare)
    rest = bare[begun.end() :] if begun else ""
    return len(rest.split()) >= _TELLING and not _NO_MORE.search(rest)


_QUESTION = start("""
    was (heißt|heisst|ist|is|bedeutet|meint|meinen|meinst|soll das|sind|für|genau|heist|willst|wollen); wieso;
    warum; weshalb; wozu; what (is|does|are|do|did|was|kind|exactly); what's; whats; why; muss das sein;
    muss ich das; is that (necessary|needed|required); do i (have|need); wie (meinen|meinst) ; häh; hä;
    wofür (brauch*|ist|wollen); wie bitte; wie (lange|viel|geht|funktioniert|läuft); wer (bist|sind|ist);
    who are you; what; how (long|much|many|do|does|can|is|come); versteh (ich )?nicht;
    (und |und jetzt )?(wo|wohin) (muss|mues|muas|soll|sött|schick*|bring|geb|gib) *;
    (was|wos) (muss|mues|muas) (ich|i) *;
    i don't understand; i dont understand; verstehe ich nicht; explain; erklär*
""")
_WAIT = start("""
    warte; wart; warten sie; moment; momentchen; einen moment; ein moment; kleinen moment; sekunde; sek; gleich;
    bin gleich; später; nachher; later; brb; bbl; afk; gtg; one (sec|second|moment|minute);
    just a (sec|second|moment|minute); a moment; hold on; hang on; wait; give me a;
    bin (mal )?(kurz )?(weg|pennen|off);
    (ich )?(muss|mus) (jetzt |kurz |mal |wieder |noch )?(los|weg|pennen|schlafen|arbeiten|auf|zur|zum|ins|in die);
    (ich )?(gehe|geh) (jetzt |mal )?(schlafen|pennen|ins bett); kann (grad|gerade|jetzt) (nich|nicht);
    jetzt (nicht|nich); not now; got to go; gotta go; have to go; talk later; heute abend; morgen weiter;
    (machen|mach) (wir |ich )?(das |es )?(später|morgen|nachher|gleich|ein andermal)( weiter)?; später weiter;
    (ich )?(hab|habe) (ich )?(grad|gerade|jetzt|heute|leider|grade) (keine|kaum) zeit; (grad|gerade|jetzt) keine zeit;
    keine zeit (jetzt|gerade|grad|heute); no time (right now|now|today);
    melde mich; ich melde mich; feierabend; pause; bin (arbeiten|unterwegs|im bett);
    (können|kann) (wir|ich) (das )?(morgen|später); kommt später; telefon; es klingelt; gute nacht; good night;
    nacht; n8;
    to be continued; ich schau (gleich|später|nachher); let me (check|think|look|see);
    lass (mich|mir) (* )?(* )?(* )?(überlegen|nachdenken|schauen|gucken|suchen|zeit);
    muss (erst )?(nachschauen|suchen|gucken|schauen); i need to go; i'll be back; mom; bis später; bis gleich;
    bis morgen; see you; doorbell
""")
_WAIT_ANYWHERE = any_of("""
    mach ich (morgn|morgen|später|gleich|nachher); mache ich (morgen|später|gleich|nachher); muss pennen;
    muss schlafen; will do (it )?(tomorrow|later); i'll do (it|that) (tomorrow|later); mach (ich )?(später|morgen);
    bin pennen; muss los; talk later; erst (morgen|später|heute abend); maybe later; vielleicht später;
    morgen (früh|dann|vormittag|abend|mittag); dann morgen; am wochenende; at the weekend; this weekend
""")
_WAIT_ALONE = _only("tomorrow; tonight; later today; morgn; morgen mach ich")
_NO_WAIT = any_of("""
    i meant; i mean; ich mein*; meint ich; meinte ich;
    wars; war (doch|am|der|erst|schon); seit; since; auf antwort; for; wartet; jahr*; wochen; months; sondern; falsch
""")
_BACK = _only("""
    (bitte |geh |eins |einen schritt |nochmal |go |one step |please )?(zurück|zurueck|back)( bitte| please| gehen)?;
    /back; /zurück; undo; rückgängig; previous; vorige frage; letzte frage nochmal
""")
_SKIP = start("""
    (das )?reicht (so|jetzt|mir); das reicht; (that's|thats|that is) enough; enough questions; genug (gefragt|fragen);
    irrelevant; skip; never mind; nevermind;
    überspringen; überspring*; egal; ist egal; is egal; mir egal; ist mir egal; unwichtig;
    spielt keine rolle; doesn't matter; doesnt matter; does not matter; whatever; keine angabe; n/a; na egal;
    prefer not to; i'd rather not say; möchte ich nicht sagen; next; nächste frage; pass; don't care; dont care;
    wurscht; wurst; steht oben; weiter
""")
_SKIP_ALONE = _only("reicht; langt; genug; enough; des langt; das langt; fertig; reicht mal")
_THANKS = start("""
    danke*; dank dir; dank ihnen; thx; thanks; thank you; vielen dank; merci; ty; besten dank; herzlichen dank;
    cheers
""")
_GREETING = start("""
    moin*; hallo; hallöchen; hi; hey; huhu; guten (tag|morgen|abend); servus; grüß gott; grüss gott; grüezi; hello;
    good (morning|evening|afternoon); tach
""")

# "Hm", "puh": nobody says anything with it, least of all a name.
_SOUND = _only("""
    hm; hmm; hmpf; mhh; äh; ähm; ehm; öh; öhm; uhm; umm; erm; pf; pff; pfh; ts; tss; tz; tzz; puh; uff; uf; boah;
    boa; oh; ohh; oha; oje; ohje; ojemine; oh je; ach; achje; ach je; ach ja; ach so; achso; aha; ah; ahh; au;
    autsch; tja; tjo; tjoa; na ja; naja; nun ja; na toll; na super; na klasse; na prima; na dann; na danke; oh man;
    oh mann; man; mann; mann mann; mensch; menno; mei; o mei; gott; oh gott; mein gott; ogott; herrje; herrgott;
    himmel; ey; ey mann; alter; digga; seufz; seufzt; heul; schluchz; schnief; gähn; grr; argh; arg; ugh; huh; hah;
    haha; hahaha; hihi; lol; rofl; xd; omg; wow; krass; wtf; sigh; meh; gosh; jeez; jesus; oh dear; oh god; oh boy;
    oh well; well; dear me; seriously; echt jetzt; schon wieder; toll; klasse; super gemacht; sorry
""")
_ASKS_ALONE = _only("""
    was; wos; wie; hä; häh; hääh; wofür; wofuer; warum; wieso; weshalb; wozu; what; why; how; which; who; wer; welche;
    welcher; welches
""")

_FILLER = regex(
    r"^(?:(?:also|äh|ähm|ehm|öh|öhm|um|uhm|umm|erm|er|uh|hm|hmm|hmmm|mh|mhm|na|naja"
    r"|nun|tja|tjo|oh|oha|ach|achso|ah|aha|well|so|honestly"
    r"|actually|eigentlich|omg|wow|krass|haha|lol|sorry|boah|puh|and|und)(?:[ ,.!…-]{1,3}|$)){1,3}"
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
    gern; gerne; einverstanden; kein (problem|ding|thema); mach (das|mal|es|so); machen wir; mach; machen; verstanden;
    alright; all right; fine; good; great; nice; sure; got it; go ahead; no (problem|worries); all good;
    sounds (good|fine|great); looks (good|fine|ok|great); danke*; vielen dank; thanks; thank you; thx; merci; also; na;
    dann; so; mal; das; schön; cool; bitte; then; basst; eh klar; klaro; sehr;
    (ich |i )?(hab |habe )?(da )?(nichts|nix|ned|net) dagegen; (i )?don't mind; i do not mind;
    (i have )?no objection*; kein einwand; keine einwände; nicht (falsch|verkehrt|schlecht); not (bad|wrong)
""")
_SAID = regex(r"\w")
# "Bin ich jetzt ein Verbrecher oder was": asked, mostly without its mark.
_ASKS = regex(
    r"[^.!?;,]*\?|bin ich (?:jetzt|nun|dann|denn|etwa|eigentlich|überhaupt|n|ne|ein\w{0,2}|kein\w{0,2}|schuld|kriminell"
    r"|verdächtig|der|die|blöd|dumm|gesperrt|verrückt)(?!\w)|[^.!?;,\n]{8,60} oder (?:was|wie)\W*$"
)
_MARKS = " .,!?;:…-–*\"'„“()"
_NOTED_AND_ASKED = regex(
    r"(?:ok|okay|oke|gut|alles klar|fine|alright|all right|good)[ ,]{1,3}(?:(?:und|aber|and|but|dann|so) )?"
    r"(?:wie|was|wann|wo|wohin|warum|wieso|wer|how|what|when|where|why|who)(?!\w)"
)
_ASKED_LAST = regex(r"\?[^\w?]*$")


@remembered
def read(text: str) -> Kind | None:
    """What kind of answer the whole message is; None where it is none of them, as a fact or a story."""
    words = spoken(text)
    if not words:
        return None
    if _INSULT.search(words):
        return "insult"
    bare = _FILLER.sub("", words).strip(_MARKS) or words.strip(_MARKS)
    if called_away(text) or to_look_up(text):
        return "wait"
    return _asked_or_stopped(words, bare) or _by_table(words, bare) or _yes_or_no(text) or _sound(words)


def _sound(words: str) -> Kind | None:
    """Or a smiley; nothing but dots is a shrug, and that is "I don't know"."""
    return "sound" if _SOUND.match(words) or (words.strip(_MARKS) and not _SAID.search(words)) else None


def asks_back(text: str) -> bool:
    """Is the whole message a question in return?"""
    return _question(spoken(text)) and read(text) == "ask_back"


@remembered
def yes_no(text: str) -> bool | None:
    """Does the text begin with a yes or a no? None where it begins with neither, or with "I don't know"."""
    words = EMAIL.sub(" ", spoken(text)).strip()
    if words.startswith(("oh no", "oh nein", "never mind", "nevermind")) or _NE_AS_ARTICLE.match(words):
        return None
    bare = (_FILLER.sub("", words) or words).lstrip(_MARKS)
    if whole_answer := next((meaning for pattern, meaning in WHOLE if pattern.match(words)), None):
        return whole_answer == "yes"
    if not_meant(words) or not_meant(bare) or perhaps(bare) or _NO_ANSWER.match(words):
        return None
    if (_unknown(bare[:60]) and not _answered_first(bare[:60])) or _ASKS.match(bare):
        return None
    if NEGATED_LATER.match(bare):
        return False
    return next((meaning for pattern, meaning in LEADING if pattern.match(bare)), None)


# "Gut dass ich euch hab", "ich glaub nicht, dass das was bringt", "ok warte": said of the help here, and no answer.
_NO_ANSWER = regex(
    r"(?:gut|super|toll|schön|klar|logisch|good|great|nice),? (?:dass|daß|das(?= (?:ich|ihr|du) )|that(?= (?:i|you) )) "
    r"|(?:ich |i )?(?:glaub\w*|denk\w*|don't think|do not think)(?: ich)?(?: nicht| nich| kaum| ned| net)?,?"
    r" (?:dass?|that|this|it|das) [^.!?]{0,30}\b(?:bringt|hilft|nützt|klappt|helps?|works?|do anything)\b"
    r"|(?:ok(?:ay)?|k|gut|alles klar)[ ,.!]{1,3}(?:warte|moment|sekunde|sek|gleich|wait|one sec|hold on)\b"
)


def after_no(text: str) -> str:
    """What stands behind a "no" to something that was shown: "no!! it is not open again" denies no claim."""
    return _NO.sub("", text)


_NO = regex(r"^\W*(?:(?:nein|no|nope|nee|nö)\W+){1,2}", re.I)


def confirms(text: str) -> bool | None:
    """The answer to a question of fact, or to one whose yes cannot be undone: "ok" and "alles klar" take note of the
    question, they are no yes to it, whatever else is said behind them ("super, das hat noch gefehlt")."""
    said = yes_no(text)
    return said if not said else None if nods(text) else yes_no(_TAKES_NOTE.sub("", text))


_TAKES_NOTE = regex(
    r"^\W*(?:(?:ok(?:ay|ey|ee|e|i|k)?|kk?|gut|super|top|perfe[kc]t|prima|fine|good|great|nice|cool|bitte"
    r"|alles (?:klar|gut|ok)|in ordnung|gerne?|verstanden|al(?:l )?right|got it|go ahead|do it)"
    r"(?!\w)[^\w?]*)+(?=\w)",
    re.I,
)


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
    if said == ["na"]:  # a no in Vienna, and a greeting in Hamburg
        return None
    return None if nods(text) or any(word not in _PLAIN for word in said) else yes_no(text)


def nods(text: str) -> bool:
    """Does the text only take note ("ok", "alles klar, danke", a thumb)?"""
    return yes_no(text) is True and not _SAID.search(_BRITISH.sub(" ", _NODS.sub(" ", spoken(text))))


_BRITISH = regex(rf"(?<!\w){BRITISH}(?!\w)")


def _yes_or_no(text: str) -> Kind | None:
    meaning = yes_no(text)
    return None if meaning is None else "yes" if meaning else "no"


def _asked_or_stopped(words: str, bare: str) -> Kind | None:
    if any(pattern.match(bare) for pattern in _STOP) and not (_STOP_AND_MEND.match(bare) or _stop_and_tell(bare)):
        return "stop"
    if _unknown(bare) and not _answered_first(bare) and "?" not in words:
        return "unknown"
    if _question(words):
        return "ask_back"
    return "unknown" if perhaps(words) else None


def _by_table(words: str, bare: str) -> Kind | None:
    if _waits(_TAKES_NOTE.sub("", bare)) and "@" not in bare:
        return "wait"
    rules: tuple[tuple[re.Pattern[str], Kind], ...] = (
        *((_BACK, "back"), (_SKIP, "skip"), (_SKIP_ALONE, "skip"), (_THANKS, "thanks")),
    )
    kind = next((kind for pattern, kind in rules if pattern.match(bare)), None)
    return kind or ("greeting" if _GREETING.match(words) and len(words.split()) <= 4 else None)


def _unknown(bare: str) -> bool:
    short = len(bare.split()) <= 2
    return bool(UNKNOWN.search(bare) or (UNKNOWN_SHORT.match(bare) and short) or UNKNOWN_DOTTED.match(bare))


def _answered_first(bare: str) -> bool:
    """A yes or no that goes on before something that is not known ("nein das war früher, keine ahnung wann")."""
    unknown = UNKNOWN.search(bare)
    before = _EMPTY.sub(" ", bare[: unknown.start()]).split() if unknown else []
    goes_on = len(before) >= 4 or (len(before) >= 2 and before[1] in ("aber", "but"))
    return goes_on and any(pattern.match(bare) for pattern, _ in LEADING)


def _waits(bare: str) -> bool:
    """A pause, and nothing else: no number, no complaint about waiting."""
    if len(bare.split()) > 8 or any(map(str.isdigit, bare)) or _NO_WAIT.search(bare):
        return False
    return bool(_WAIT.match(bare) or _WAIT_ANYWHERE.search(bare) or _WAIT_ALONE.match(bare))


def _question(words: str) -> bool:
    """Ends with a question mark, or one of its sentences begins as a question does; "ok und wie" only takes note."""
    if _NOTED_AND_ASKED.match(words) or _ASKED_LAST.search(words) or words.endswith((" oder was", " or what")):
        return True
    if _ASKS_ALONE.match(words):
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
