"""What the person says of sending letters: which, how, when, or not yet. Whether they arrived it never knows."""

import re
from dataclasses import dataclass
from datetime import date

from bot.case import Way, When
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.days import days
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.sending_days import to_come, told_day
from bot.dialogue.understand.sending_plans import follows, names_weekday
from bot.dialogue.understand.sending_ways import ways as ways
from bot.dialogue.understand.sent_elsewhere import goes_out, lie_there, to_be_sent, to_others, went_out
from bot.dialogue.understand.text import any_of, clean, spoken
from bot.dialogue.understand.text import words as table
from bot.dialogue.understand.would_be import unreal
from bot.patterns import regex


@dataclass(frozen=True)
class SendingSaid:
    """`everything`: all letters that lie ready; otherwise `letters` names those that went out. `day` None: not said.
    `not_yet`: nothing went out so far."""

    everything: bool
    letters: tuple[str, ...]
    way: Way | None
    day: When | None
    not_yet: bool


_SENT = any_of("""
    raus; rausgeschickt; zur post (gebracht|gegeben); (ist|sind) unterwegs; abgeschickt; abgesendet; abgesandt;
    geschickt; gesendet; versandt; versendet; verschickt; losgeschickt; eingeworfen; abgegeben; weggeschickt;
    aufgegeben; auf dem weg; (ins|in das|in deren|in ihr) (* )?formular kopiert; aufgebn; aufgem; ufgäh; gefaxt;
    gfaxt; gemailt; gmailt; sent; mailed; emailed; posted; faxed; dispatched; submitted; sended; habs gemacht; hab's
    gemacht; hab ich gemacht; habe ich gemacht; (ist|sind|is|alles|beide|alle|schon) (alles |alle |beide )?weg; weg
    damit; (per|via|als|über|mit der) (e-mail|mail|post|fax|einschreiben|brief|kontaktformular|formular)
    (weg|los|ab); (hab*|war*|bin) (* )?(* )?(* )?(zur|bei der) post; (went|been) to the post office;
    (kontaktformular|formular) (genommen|benutzt|genutzt); used (the|their) (contact |web )?form; weggebracht;
    (ist|sind) seit (gestern|heute|* tagen) unterwegs; weg sind (sie|beide|die|alle); ist erledigt; done; all done;
    i did it; went out; gone out; is out; are out; (they're|both) out; in the (post|mail|mailbox|letterbox); dropped
    (* )?off; (ist|sind) (* )?(* )?bei der post; (raus|weg|ab)gegangen; rausgehauen; vorbeigebracht; hingebracht;
    verschikt; abgeschikt; geschikt; eingereicht; hochgeladen; übergeben; (ab|raus|weg|los|ein|fort|hin)?gschickt;
    eingeschmissen; eingesteckt; rein(kopiert|gestellt|geschickt|getan|gekippt); in den chat *; (im|in den|in die|in an)
    (gelben )?(briefkasten|postkasten|kasten|post) (geworfen|gworfen|gesteckt|gegeben|geschmissen|gschmissen);
    online (ausgefüllt|eingereicht|gestellt); auf der post; (liegt|liegen|lag|ist|sind) (* )?(* )?(* )?(* )?bei der
    post; bei der post (abgegeben|aufgegeben|gewesen); zur post getragen; (uf|auf) (d'|de |die )?(poscht|post)
    (brocht|bracht|geben|ge); auf die post (gebracht|gegeben|getragen)
""")
_PER = regex(
    r"(?<!\w)(?:per|via|by|als|mit|über(?:s| das| ihr| deren)?) (?:dhl )?(?:e-?mail|mail|fax"
    r"|post|einschreiben|brief|kontaktformular|formular|letter|form"
    r"|hand|the form|registered)"
)
_BARE_NUMBER = regex(r"\W*(?:(?:den|die|der|the|auch|also) )?[lL]\d{1,2}\W*", re.I)
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|net|ned|nöd|not)(?!\w)(?! (?:per|via|by|am|on|mit|als|gestern|heute|erst|nur|only)(?!\w))"
)
_ALL = any_of("""
    alles; alle; alle beide; beid(e|i); beides; both; all; everything; sämtliche; die briefe; all of them
""")
_NOT_YET = any_of("""
    noch (gar |überhaupt )?(nicht|nich|net|ned|nix|nichts|keine*); not yet; noch nicht raus;
    (nix|nichts|nüt|garnix|keinen|keins) (* )?(* )?(ab|raus|weg|los|ver|fort)?(ge|g)?schickt;
    (nix|nichts|keinen|keins) (* )?(* )?(raus|gesendet|abgesendet|versandt|eingeworfen|aufgegeben|gefaxt|gemailt);
    (i|we) (sent|mailed|posted) nothing; (nicht|nich|net|ned) (ab|raus|weg|los|ver|fort)?(ge|g)?schickt;
    (nicht|nich|net|ned) zur post; (nicht|nich|net|ned)
    (raus|gesendet|abgesendet|versandt|eingeworfen|aufgegeben|gefaxt|gemailt|abgegeben); (haven't|havent|have
    not|didn't|did not) (yet|sent|send|mail*|post*|done|do|get|had); not sent; nothing sent;
    (schick*|mach*|send*|gehe|geh|geht) (ich |das |es )?(das |es |sie |alles )?(morgen|morgn|später|gleich|nachher);
    (schick*|mach*|send*) (ich |das |es )?(das |es |alles )?(heute abend|am montag|tomorrow|later);
    (schick|schicke|sende|brauch|brauche) (ich |wir )(* )?(nicht|nich|net|ned|nöd); nicht (ab|weg|los)schicken;
    (won't|will not|not|don't|never) (be )?(send|sending|post|posting|mailing); (will|i'll|gonna|going to)
    (send|do|mail|post); (hab*|leider|total) vergessen; forgot to (send|post|mail) *; keine zeit; geht morgen raus;
    morgen raus; kommt noch; kann (ich )?(nicht|nich) (schicken|drucken|senden); (muss|müssen) (* )?(* )?raus; noch
    nie
""")
_BUT_SENT = any_of("""
    (grad|gerade|eben|jetzt|nun); just (sent|now|mailed);
    (jetzt|inzwischen) (aber )?
""")
_THEIRS = regex(
    r"(?<!\w)(?<!an )(?<!to )(?:die|amazon|sie|they|inkasso|firma|he|she|haben mir|hat mir) (?:\w{1,12} ){0,2}"
    r"(?:geschickt|gesendet|sent|posted|mailed|verschickt|zugeschickt)|(?<!\w)(?:haben|hat) (?:mir|uns)(?!\w)"
    r"|(?<!\w)(?:hat|haben) (?:(?:auch|mal|schon|euch|dir|ihnen) )*(?:was|etwas|irgendwas|nen? \w{3,20}"
    r"|eine?n? \w{3,20}) (?:zu|rück|zurück|ab)?(?:ge)?schickt(?!\w)"
    r"|(?<!\w)(?:er|sie|es|die|\w{2,20}beauftragte\w?) (?:hat|haben) (?:\w{1,12} ){0,4}(?:abgegeben|übergeben)(?!\w)"
    r"|(?<!\w)(?:konto|geld|account|guthaben|passwort|zugang|mein geld) (?:ist|is) (?:\w{1,9} )?weg"
    r"|(?<!\w)(?:zum abholen|abzuholen|abholschein\w*)(?!\w)"
)
# Words that nobody uses of an old mail; those that need "both" or a number beside them; those that need nothing else.
_POSTED = any_of("""
    (per|via|als|über|mit der) (e-mail|mail|post|fax|einschreiben|brief|kontaktformular|formular) (weg|los|ab);
    (brief|briefe|einschreiben|fax|mails|beide|alle|alles|sie|die|l*) (ist|sind) (* )?(* )?(* )?(weg|ab)gegangen;
    raus; rausge*; rausgschickt; eingeworfen; eingeschmissen; eingesteckt; zur post; auf der post; auf die post;
    (uf|auf) (d'|d' |de |die )?(poscht|post); (uf|auf) (d'|d)(poscht|post); bei der post; (im|in den|in die)
    (briefkasten|postkasten|post); in den (gelben )?kasten; posted; post office; sent off; sent (both|them|all) off;
    sent out; went out; gone out; are out; (they're|both) out; in the (post|mail|mailbox|letterbox); dropped (*
    )?off
""")
_GONE = any_of("""
    abgeschickt; abgsch*; abgesendet; abgesandt; (weg|ab)gegangen; verschickt; weggeschickt; losgeschickt;
    unterwegs; abgegeben; (post|einschreiben|briefe) (* )?aufgegeben; vorbeigebracht; hingebracht; sent; dispatched
""")
_BY_WIRE = any_of("gefaxt; gemailt; faxed; mailed; emailed")
_ALL_OF_THEM = any_of("alles; alle; all; everything")
_OURS = regex(
    r"(?<!\w)(?:l\d{1,2}|beid[ei]\w?|both|alle? (?:drei|vier|three|four)|(?:die|alle) briefe|the letters|all letters"
    r"|habe? (?:ich )?sie)(?!\w)"
)
_SEVERAL = regex(r"(?<!\w)(?:sind|they(?:'re)?|them|are)(?!\w)")
_NOTHING_ELSE = table("""
    through via using contact form contactform formular kontaktformular webformular online website webseite über their
    hab habe haben ich wir sie die das den es ist sind war waren wurden worden gerade grad eben jetzt nun schon heute
    gestern abend mittag vormittag nachmittag morgen früh so ja jo jep also dann mal nur und endlich übrigens btw fertig
    erledigt alles alle beide beidi beides briefe brief fax mail mails email per mit als um uhr am der dem in im zur bei
    auf post briefkasten einschreiben einwurf einwurfeinschreiben gebracht gegeben geworfen gesteckt getragen
    damit selbst postkasten kasten gelben beiden an ans only of far bisher bislang weggegangen abgegangen
    raus rausgeschickt rausgegangen rausgebracht rausgehauen rausgschickt eingeworfen eingeschmissen eingesteckt weg
    abgeschickt abgesendet verschickt weggeschickt losgeschickt aufgegeben abgegeben vorbeigebracht hingebracht gefaxt
    ha ha's has hani hob's hobs hüt heit uf auf d poscht d'poscht d'post dposcht brocht bracht deren
    gemailt persönlich unterwegs faxed mailed emailed everything i i've ive we have both all they drei vier three
    they're are were is it them been just now already today yesterday this morning by with registered post posted mail
    mailbox letterbox office the letters letter to off out sent in at went gone dropped four
""")
_OTHERWISE = any_of("""
    muss; müssen; soll*; will; wollen; möchte*; kriege; wie; wann; ob; wenn; sobald; nie; must; should; need; how; when;
    if; never;
    gesagt; sagt*; sagen; meint*; versprochen; zugesagt; angekündigt; schreib*; schrieb*; geschrieben; geantwortet;
    antwort*; reaktion*; reagiert; kam; kamen; bekommen; erhalten; gekriegt; von denen; konto; konten; geld; auszahlung;
    erstattung; mir; uns; damals; früher; unterlagen; dokumente; belege; nachweise; ausweis; kopien; mails; zurück;
    told; said; say*; answer*; repl*; got; received; came; account*; money; refund*; me; us; back; wrote; written;
    documents; papers; proof*; emails; ignor*
""")
# "Wie kriege ich beide raus", mostly without its mark.
_ASKED = regex(
    r"(?:(?:und|aber|ok|okay|gut|ja|also|hm|äh|and|but|so)[ ,]{1,2}){0,3}"
    r"(?:wie (?!besprochen|gesagt|gewünscht|abgemacht|vereinbart|immer|versprochen|geplant|empfohlen)|wann|wohin|womit"
    r"|ob|(?:kann|können|soll|sollen|darf|dürfen|muss(?!.{0,40}\bnoch\b)) (?:ich|wir|man|das|die|es|beide|alles)"
    r"|how|when|where|(?:can|could|shall|should|must|do|does) (?:i|we|they|it|both|the))(?!\w)"
)
# Goods that went back, and no letter.
_RETURNED = regex(
    r"(?<!\w)(?:zurück|retour)(?:ge)?(?:schickt|schickte|sendet|sandt|geben|bracht)(?!\w)|(?<!\w)returned(?!\w)"
)
_PAPER_BACK = regex(
    r"(?<!\w)(?:formular\w*|wie?derspr\w*|einspruch|brief\w*|l\d{1,2}|letters?|form|objection|gericht|court)(?!\w)"
)
_OTHER_PAPERS = regex(
    r"(?<!\w)(?:passports?|reisepass|pass|\w{0,10}ausweis\w*|perso|id(?: card| copy)?|selfies?|documents?|dokumente?"
    r"|unterlagen|nachweise?|belege?|screenshots?|proofs?|kontoausz\w*|statements?|receipts?|quittung\w*)(?!\w)"
)
# "By email tomorrow", "morgen per Mail": a way and a time to come, and no deed.
_AHEAD = regex(
    r"(?<!\w)(?:tomorrow|tonight|this (?:evening|weekend)|later(?: today)?|soon|next (?:week|month|\w{3,9}day)"
    r"|in (?:a|an|one|two|\d{1,2}) (?:min\w{0,5}|hours?|days?|weeks?)|übermorgen|heu?te? abend|nachher|später"
    r"|(?<!heute )(?<!heut )(?<!am )(?<!gestern )morgen|nächste\w? (?:woche|monat|\w{2,7}tag|mittwoch)"
    r"|in (?:einer|ein paar|zwei|\d{1,2}) (?:minuten?|stunden?|tagen?|wochen?))(?!\w)"
)
_DONE_BY_NOW = regex(
    r"(?<!\w)(?:sent|posted|mailed|faxed|submitted|went|gone|done|already|schon|erledigt|gestern|yesterday|(?:is"
    r"|are) out|hab|habe|haben|habs"
    r"|have|i've|ging|gingen|sind|ist|waren|war|were|was|raus|\w{0,9}ge(?:schickt|sendet|faxt|mailt|worfen|geben"
    r"|bracht))(?!\w)"
)
_PAST = regex(
    r"(?<!\w)(?:gestern|vorgestern|yesterday|letzten?\w?|last|popped|dropped|put|e?mailed|faxed|habe?n?|hat|ist|sind"
    r"|war|waren|ging|gingen|schon|already|sent|went"
    r"|ge\w{2,12}(?:t|en)|ab(?:ge)?schickt|\w{2,6}ge(?:schickt|bracht|worfen|geben|sendet|gangen))(?!\w)"
)
_ELSEWHERE = regex(r"(?<!\w)(?:raus|rausgekommen|draussen|out) (?:aus|of)(?!\w)")
# "Die 300 Euro bitte raus" is about what stands in a letter, "beide raus" about the letters.
_RAUS = regex(r"(?<!\w)raus(?!\w)")
_PLEASE = regex(
    r"(?<!\w)(?:bitte|biddä|please|pls|nimm|nehmt|nehmen|nehm|streich\w*|lösch\w*|mach\w* (?:das|die|den|es)"
    r"|(?:soll|sollte|sollen|will|möchte|hätte|kann|können|kannst|könnt\w*)(?! (?:per|mit)))(?!\w)"
)
_MUST = regex(r"(?<!\w)(?:muss|müssen|gehört|gehören)(?!\w)")
_IN_PASSING = table("muss müssen noch erst dann jetzt gleich die das sie es alles morgen später")
_TOLD_OUT = regex(
    r"(?<!\w)(?:ist|sind|is|hab|habe|haben|ging\w*|jetzt|schon|grad|gerade|eben)(?!\w)"
    r"|(?:alles|alle|all) raus(?! (?:was|mit|von|über))"
)
# Who waits for others says nothing of the own letters: "Konto is immer noch nicht offen".
_BY_OTHERS = regex(
    r"(?<!\w)(?:hat|has|they|konto|konten|account\w?|geld|money|antwort\w*|geantwortet|reagiert|answer\w*|repl\w+"
    r"|gemeldet|offen|zu|frei|geht|klappt|funktioniert)(?!\w)"
)
_NOT_SENT = table("""
    noch nicht nich net ned nix nichts gar not yet doch aber erst stimmt nein ne nee nö no falsch quatsch moment sorry
    stopp stop halt wait oops ups keine keins keinen keiner nothing none haven't havent didn't did have hatte wollte war
    wurde verschickt schicken schicke schick ja sent send haven hasn't so weit soweit gemacht done
""")
_NOTHING = table("nix nichts nothing none nada")
_NO_NEWS = _NOTHING | table(
    "noch gar yet so far weit soweit bisher bislang still leider sorry immer weiterhin no nein nee"
)
_WORD = regex(r"[^\W\d_][^\W_]*(?:'\w+)?")
_SHORT, _TELLING = 120, 5  # signs; shorter words are mostly sighs
_CLAUSES = regex(r"[,;]\s|\s(?:und|aber|and|but)\s|\.\s")


_WOULD_HAVE = unreal(
    r"(?:\w{0,6}(?:g(?:e|')?)?(?:schickt|sendet|sandt|faxt|mailt|worfen|bracht|geben)|abgschickt|raus|weg|sent"
    r"|posted|mailed|faxed|emailed|submitted|out)"
)


def would_be_out(words: str) -> bool:
    """Is all that spoken words tell of a sending that it would have been?"""
    return _about_sending(words) and not _about_sending(_WOULD_HAVE.sub(" ", words))


def sending(text: str, today: date) -> SendingSaid | None:
    """What the text says of letters being sent; None where it says nothing of it."""
    words = _ELSEWHERE.sub(" ", spoken(text))
    if (
        would_be_out(words)
        or _planned(words)
        or (_AHEAD.search(words) and _about_sending(words) and not (_DONE_BY_NOW.search(words) and not goes_out(words)))
    ):
        return SendingSaid(False, (), None, None, True)
    lies = lie_there(words) and not (_SENT.search(words) or _besides(text))
    if lies or (to_others(words) and _about_sending(words)):
        return SendingSaid(False, (), None, None, True)
    if _THEIRS.search(words) or not _about_sending(words) or _goods(words):
        return None
    gone, waiting = _letters(text)
    named = bool(gone or waiting)
    if (not gone if named else _not_yet(words)) or to_come(text, today):
        return SendingSaid(False, (), None, None, True)
    every = not waiting and (not gone or bool(_ALL.search(words)))
    told = _without_waiting(text, waiting)
    return SendingSaid(every, gone, next(iter(ways(told)), None), told_day(told, today), False)


def _without_waiting(text: str, waiting: tuple[str, ...]) -> str:
    """What is told of the letters that went out: the day and way of "L2 schick ich Freitag per Post" are not theirs."""
    clauses = _CLAUSES.split(clean(text)) if waiting else [text]
    return ", ".join(one for one in clauses if not any(found.upper() in waiting for found in LETTER.findall(one)))


def _besides(text: str) -> bool:
    """ "L2 gestern übers Formular, L1 liegt noch hier": is one told to have gone, where another lies there?"""
    parts = [spoken(one) for one in _CLAUSES.split(clean(text))]
    there = [one for one in parts if lie_there(one)]
    return all(LETTER.search(one) for one in there) and any(
        LETTER.search(one) and _about_sending(one) and not _not_yet(one) for one in parts if one not in there
    )


def other_papers(text: str) -> bool:
    """Does it speak of an ID, a proof or a form, and of no letter of ours?"""
    words = spoken(text)
    return bool(_OTHER_PAPERS.search(words)) and not (_PAPER_BACK.search(words) or _OURS.search(words))


def _planned(words: str) -> bool:
    told = _PAST.search(words) or _THEIRS.search(words) or _goods(words)
    on_its_way = goes_out(words) and names_weekday(words)
    return not told and bool(on_its_way or to_be_sent(words))


def _goods(words: str) -> bool:
    return bool(_RETURNED.search(words)) and not _PAPER_BACK.search(words)


def asks(text: str) -> bool:
    """Does the text ask how or when letters go out, rather than tell that they did?"""
    words = spoken(text)
    told = not _VERB_FIRST.match(words) and (_SENT.search(words) or _PAST.search(words))
    return bool(_ASKED.match(words)) or (words.endswith("?") and not told)


# "Sind die raus?"; "sind raus, ok?" tells.
_VERB_FIRST = regex(
    r"(?:(?:und|also|aber|and|so)[ ,]{1,2})?(?:sind|ist|waren|gingen|ging|hab|habe|haben|are|is|were|have|has|did)"
    r" (?:die|das|der|es|sie|beide|alle|alles|l\d|meine|unsere|ich|wir|they|it|the|both|my|our|i|we)"
    r"(?: \w{1,12}){0,5} ?\?"
)


# "Jo, kann raus", said of the letter.
_GO = regex(
    r"\W*(?:(?:jo|ja|ok|okay|passt|gut|super|prima)\W+)?(?:(?:so|jetzt|beide|die briefe|der brief|l\d) )?"
    r"(?:kann|können)(?: (?:so|jetzt|beide|alle|dann|das|es|der|die|er))* raus\W*"
)


def wants_out(text: str) -> bool:
    """Shall something go out of a letter ("die 300 Euro bitte raus"), rather than the letter to its addressee?"""
    words = spoken(text)
    if _GO.fullmatch(words) or not _RAUS.search(words) or _POSTED.search(_RAUS.sub(" ", words)) or _GONE.search(words):
        return False
    if _PLEASE.search(words):
        return True
    if _OURS.search(words) or ways(text) or _AHEAD.search(words):
        return False
    if _MUST.search(words):
        return bool(rest(words) - _IN_PASSING)
    named = any(len(word) >= _TELLING for word in rest(words))
    return (named or bool(amounts(text))) and not _TOLD_OUT.search(words)


def not_sent(text: str, today: date) -> bool:
    """Does the text say that letters thought to be out are not? What others have not done yet is not meant."""
    said, words = sending(text, today), spoken(text)
    if said is None or not said.not_yet or would_be_out(words):
        return False
    if LETTER.search(words) or _OURS.search(words):
        return True
    if _BY_OTHERS.search(words):
        return False
    return bool(_SENT.search(words)) or (rest(words) <= _NOT_SENT and not _no_news(rest(words)))


def _no_news(rest: set[str]) -> bool:
    """ "Nothing", "noch nichts" alone, of letters that are out: no answer came."""
    return rest <= _NO_NEWS and not rest.isdisjoint(_NOTHING)


def surely_out(text: str, today: date) -> bool:
    """Is it plain, whatever was asked, that the person's letters went out? A mail of long ago, papers, a plan, and what
    others sent are not meant."""
    words, said = spoken(text), sending(text, today)
    if went_out(words):
        return True
    if len(text) > _SHORT or "?" in text or said is None or said.not_yet or _OTHERWISE.search(words):
        return False
    ours, alone = bool(_OURS.search(words)), _nothing_else(text, today)
    if not ours and yes_no(text) is True and not _SEVERAL.search(words):
        return False
    if _POSTED.search(words):
        return ours or alone
    if _GONE.search(words):
        return ours or (alone and bool(_ALL_OF_THEM.search(words)))
    return ours and alone and bool(_BY_WIRE.search(words) or (ways(text) and days(text, today)))


def names_way(text: str, today: date) -> bool:
    """Does the text name the person's letters and a way, and nothing else ("beide per Post")?"""
    return bool(_OURS.search(spoken(text)) and ways(text)) and _nothing_else(text, today)


def _nothing_else(text: str, today: date) -> bool:
    bare = text
    for found in reversed(days(text, today)):
        bare = bare[: found.start] + " " + bare[found.end :]
    return not rest(spoken(bare))


def rest(words: str) -> set[str]:
    """The words that say something else than that letters go out."""
    return {word for word in _WORD.findall(words) if not LETTER.fullmatch(word)} - _NOTHING_ELSE


def _about_sending(words: str) -> bool:
    if _SENT.search(words) or _PER.search(words) or _NOT_YET.search(words):
        return True
    if LETTER.search(words) and not rest(words):
        return True  # "L1 gefällt mir" is about the letter, and not about its sending
    return yes_no(words) is False and len(words.split()) <= 3


def _not_yet(words: str) -> bool:
    if yes_no(words) is False and not _SENT.search(words):
        return True
    sent_after_all = (
        _SENT.search(words) and _BUT_SENT.search(words) and not re.search(r"noch (?:nicht|nich|nix)|not yet", words)
    )
    return bool(_NOT_YET.search(words)) and not sent_after_all


def bare_number(clause: str) -> bool:
    """Is it the number of a letter and nothing else?"""
    return _BARE_NUMBER.fullmatch(clause) is not None


def _waits(clause: str) -> bool:
    """Is it said of the letters of a clause that they lie there yet?"""
    ahead = follows(clause) or (_AHEAD.search(clause) and not _DONE_BY_NOW.search(clause))
    return bool(ahead or _not_yet(clause) or _NOT.search(clause) or lie_there(clause) or _planned(clause))


def _letters(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers of the letters that went out, and of those that did not, clause by clause."""
    gone: dict[str, None] = {}
    waiting: dict[str, None] = {}
    together: dict[str, None] = {}  # "L2 und L3 noch nicht": neither of them
    for clause in _CLAUSES.split(clean(text)):
        together |= dict.fromkeys(number.upper() for number in LETTER.findall(clause))
        if not bare_number(clause):
            said = spoken(clause)
            (waiting if _waits(said) else gone).update(together)
            together = {}
    gone |= together
    return tuple(number for number in gone if number not in waiting), tuple(waiting)
