"""What a person wants: the account, the money, the data, an end of it, that nothing is deleted, their books and
pictures, the reason, or that the claim goes and the account may stay shut. A wish that is denied is none; what can be
had it never knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.idioms import Rule, near, pattern, phrases
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.unwanted import only_the_claim
from bot.dialogue.understand.wanted_sums import WANT, without_papers
from bot.patterns import regex

_CLAUSES = regex(r"[.!?;,:]\s|\s(?:aber|but|sondern)\s")
_MOST = 60  # clauses
_FEW = 7  # words of an answer that needs no "I want"
_WISH = phrases("""
    will; wollen; wollte; möchte; möchten; hätte; wäre schön; i'd; dass; geht wieder; aufhören; brauche; brauch;
    hätte gern; hätte gerne; wünsche; ziel; hauptsache; geht mir um; bitte; sollen; soll; dürfen; darf; gebt; zahlt;
    sagt; muss; müssen; nur; want; wants; wanted; need; would like; i'd like; please; should; must; just; only;
    goal; let; give; tell; pay; open; restore; damit; so that; wissen
""")
_UNWISHED = phrases("""
    (will|möchte|brauche|brauch|want|need) … (nicht|kein|keine|keinen|not|no|nichts);
    (don't|do not|doesn't) (really )?(want|need|care); egal; gleichgültig; (können|kann|dürfen) (sie|die|ihr|
    *) (ruhig |gern )?behalten; (können|dürfen) … behalten; can keep; may keep; verzichte; wurscht; never mind;
    (will|wollen|möchte|verlangt) (ja |da |auch )?(keiner|niemand|koana|keena); (nobody|no one) (wants|asks);
    (mir|mer|ma|me) (gliich|gleich|glich|wurst)
""")
# What others want, what was done, and what is merely not known.
_NO_WISH = pattern(
    r"(?<!\w)(?:they|die|sie|he|she|amazon|paypal|keiner|niemand|nobody|er|inkasso|firma|laden|shop|company) "
    r"(?:want|wants|wollen|will|demand|demands|fordern"
    r"|verlangen)(?!\w)(?! (?:it|me|mich) )"
    r"|(?<!\w)(?:they|die|sie) (?:still |immer noch |noch )?(?:have|haben|got|hold|keep|behalten) (?:my|mein)"
    r"|(?<!\w)(?!(?:ich|i|und|and|aber|but|nur|just|jetzt|now|einfach|endlich|doch|halt|ja|bitte|auch)\b)\w{2,20} "
    r"(?:will|wollen|wants?|fordert|fordern|verlangt) (?:jetzt |noch |auch |immer |mehr |ständig )?(?:geld|money|kohle)"
    r"(?= (?:von|from|für|for)\b|\W*$)"
    r"|(?<!\bich )(?<!\bwir )(?<!\bi )(?<!\bwe )(?<!\w)(?:will|wollen|wants?|fordert|fordern|verlangt|verlangen)"
    r" (?:jetzt |noch |auch |now )?\d[\d.,]{0,9} ?(?:€|euros?|eur)? ?(?:geld|money|kohle)(?! zurück| back)"
    r"|(?<!\w)(?:weiss nicht|keine ahnung|don't know|no idea|don't say|sagen nicht|sagt nicht)(?!\w)"
    r"|(?<!\w)(?:haben|hat|have|has|had|hatte|hatten|asked|gefragt|ist|is|wurde|was|were|blocked|habe"
    r"|hab)(?!\w)[^.!?;]{0,40}?(?<!\w)"
    r"(?:gesperrt|gelöscht|deleted|blocked|closed|schon|already|nothing|gefragt|bekommen|geschlossen|data)(?!\w)",
    """
        behalten; got; hold; keep; want; wants; wollen; will; demand; demands; fordern; verlangen; weiss; ahnung;
        know; idea; say; sagen; sagt; haben; hat; have; has; had; hatte; hatten; asked; gefragt; ist; is; wurde;
        was; were; blocked; habe; hab
    """,
)

_ACCOUNT = "konto; account; zugang; profil; profile; kanal; channel; access; zugriff; kundenkonto; login"
_MONEY = """
    geld; kohle; guthaben; restguthaben; balance; money; funds; gutschein; gutscheine; voucher; vouchers;
    auszahlung; payout
"""
_CONTENT = """
    fotos; bilder; bildern; filme; bücher; ebooks; e-books; hörbücher; spiele; musik; videos; chats; dateien;
    serien; kontakte; nachrichten; erinnerungen; photos; pictures; pics; films; movies; books; games; music; files;
    messages; memories; playlists
"""
_HAVE = """
    zurück; wieder; zurückhaben; wiederhaben; zurückbekommen; wiederbekommen; haben; retten; sichern; behalten;
    herunterladen; runterladen; download; back; again; need; want; save; get; recover; will; brauche; bekommen;
    export; kopie; raus; out; möchte
"""
_UNBLOCK = phrases("""
    entsperr*; freischalt*; freigeschaltet; reaktivier*; wiederherstell*; freigeb*; entbann*; unblock*; unlock*;
    reinstat*; reactivat*; unban*; unsuspend*; unfreeze; restore my account; wieder … (rein|einloggen|anmelden|
    bestellen|einkaufen|verkaufen|auf); (log in|login|order|buy|shop|sell|sign in|use it) again; let me (back )?in;
    lift the (ban|block|limitation); sperre (aufheben|weg)
""")
_ACCOUNT_BACK = near(
    _ACCOUNT,
    "zurück; wieder; zurückhaben; wiederhaben; öffnen; offen; frei; back; again; open; reopen; reopened",
    within=30,
)
_PAYOUT = phrases("""
    refund; erstattung; auszahl*; ausgezahlt; ausbezahl*; pay (me |it )?out; paid out; payout; cash out;
    geld zurück; money back; money out; give me my money; (mein|das|my|the) (geld|money|guthaben|balance) (zurück|
    raus|back|out)
""")
_MONEY_WANTED = near(
    _MONEY, "will; möchte; hätte; brauche; brauch; want; need; zurück; raus; back; out; haben", within=30
)
_ALL_BUT_MONEY = pattern(
    r"(?<!\w)(?:behalten|keep)\W{1,4}(?:aber |but )?(?:das|mein|the|my) (?:geld|guthaben|money|balance) "
    r"(?:aber |but )?(?:nicht|not)(?!\w)",
    "behalten; keep",
    "nicht; not",
)
_DATA = phrases("""
    auskunft; datenauskunft; datenkopie; selbstauskunft; access request; subject access; sar; dsar; art 15;
    article 15; artikel 15; gdpr; dsgvo; meine daten; my data; die daten; the data; personal data;
    über mich gespeichert; über mich wissen; stored about me; know about me;
    (what|which|welche) (data|daten|information)
""")
_STOP = phrases("""
    aufhört; aufhören; in ruhe; ruhe haben; meine ruhe; endlich ruhe; nichts mehr von denen; schluss damit;
    schluss sein; ein ende; keine (briefe|mails|post|mahnungen|anrufe) mehr; make (it|them) stop;
    stop (it|this|them|writing|calling|sending|bothering); to stop; leave (me|us) alone;
    no more (letters|mails|calls|post|reminders); an end to; over with; nie wieder * hören
""")
_KEEP = phrases("""
    nichts (mehr )?(löschen|gelöscht|verloren|verschwinden); (dürfen|darf|sollen|soll|dass) … (nicht|nichts|
    nie) … (gelöscht|löschen|weg|verloren); nicht löschen; (don't|do not|never|not) (let them |to )?delete*;
    nothing (must|should|may) (be )?deleted; no deletion; löschung (verhindern|stoppen); stop the deletion;
    preserve *; aufbewahren
""")
_CONTENT_BACK = near(_CONTENT, _HAVE, within=45)
_CONTENT_AT_ALL, _HAVE_BACK = (
    phrases(_CONTENT),
    phrases("zurück; wiederhaben; zurückhaben; retten; back; save; recover"),
)
_REASON = phrases("""
    warum; wieso; weshalb; weswegen; wofür; den grund; der grund; gründe; begründung; erklärung; welche forderung;
    was los ist; why; what for; the reason; a reason; reasons; explanation; explain; which claim; what i did;
    what happened; aufklärung; klarheit
""")
_OTHER_THINGS = phrases(f"{_ACCOUNT}; {_MONEY}")
# "Geld", "nur den Zugang": what is asked for by its name alone.
_BARE = regex(
    r"(?:(?:nur|just|only|und|and|bitte|please|das|den|die|mein|meine|meinen|the|my|to|access|back to|zugriff auf"
    r"|zugang zu|meinem|dem|alles|everything|all|zurück|back) ){0,6}"
    r"(?P<noun>[\w-]{1,40})[ .!?]{0,8}"
)


# "…, das Konto auch": wished as well as what stands before.
_TOO = regex(
    r"(?:(?:und|and) )?(?:(?:das|den|mein\w{0,2}|the|my) )?(?P<noun>[\w-]{1,40}) (?:auch|ebenfalls|too|as well)(?!\w)"
)
EITHER = ("unblock", "payout")
CLEAR = ("clear",)
_WORD = regex(r"[\w-]{1,40}")
# Said to whoever listens, and no aim.
_TO_US = regex(
    r"^\W*(?:(?:ach|bitte|so|jetzt|doch|einfach|please|just|ok|nein|no) ){0,3}"
    r"(?:lasst|lässt|lass|leave) (?:mich|me)(?!\w)"
)
_BOTH = regex(r"(?<!\w)(?:beides?|both|alles|everything|sowohl)(?!\w)")


@dataclass(frozen=True)
class _Goal:
    """A goal, the rules of which one tells it in a clause that wishes, the nouns that name it, and whether it is told
    by its words alone."""

    name: str
    rules: tuple[Rule, ...]
    nouns: frozenset[str] = frozenset()
    plainly: bool = False


def _nouns(table: str) -> frozenset[str]:
    return frozenset(one.strip() for one in table.split(";"))


_GOALS = (
    _Goal("unblock", (_UNBLOCK, _ACCOUNT_BACK), _nouns(_ACCOUNT)),
    _Goal("payout", (_PAYOUT, _MONEY_WANTED), _nouns(_MONEY)),
    _Goal("data", (_DATA,), _nouns("auskunft; datenauskunft; daten; data; datenkopie")),
    _Goal("stop", (_STOP,), plainly=True),
    _Goal("keep", (_KEEP,), plainly=True),
    _Goal("content", (_CONTENT_BACK,), _nouns(_CONTENT)),
    _Goal("information", (_REASON,), _nouns("erklärung; begründung; grund; explanation; reason; klarheit")),
)


# "Grund: verdächtige Aktivität", "Gründe stehen keine drin": which ground they gave, or that they gave none, is told.
_GROUND_TOLD = regex(
    r"(?<!\w)(?:(?:der|als|the|their|ihr|angeblicher|supposed) )?(?:grund|begründung|reason|explanation)(?::"
    r"| (?:war|ist|is|was|sei|lautet)(?! (?:mir|uns|unklar|unbekannt|nicht|not|unclear|unknown|to me)(?!\w))(?= \w))"
    r"|(?<!\w)(?:gründe?|begründung) (?:steht|stehen|stand|standen|gibt es|gibts|gab es|fehlt|fehlen)(?!\w)"
    r"|(?<!\w)(?:gr(?:ü|ue)nde?|begr(?:ü|ue)ndung)"
    r"(?: (?:nennen|geben|gaben|haben|sagen|gab)(?: (?:die|sie|es|mir)){0,2})? (?:kein\w{0,2}|nix|nie|nicht)(?!\w)"
    r"|(?<!\w)keine? (?:gr(?:ü|ue)nde?|begr(?:ü|ue)ndung|erkl(?:ä|ae)rung)(?!\w)"
    r"|(?<!\w)(?:there (?:is|are|was|were) no|there's no) (?:reasons?|explanation)(?!\w)"
    r"|(?<!\w)(?:steht|stand|steht's) (?:\w{1,8} ){0,2}(?:nicht|nirgends|nix) (?:drin |da )?(?:warum|wieso"
    r"|weshalb)(?!\w)"
    r"|(?<!\w)(?:doesn't|didn't|don't|does not|did not|never) (?:even )?(?:say|says|tell me|state) why(?!\w)"
)


# "Der Käufer wollte sein Geld zurück": what somebody else wishes.
_OTHERS_WISH = regex(
    r"(?<!\w)(?:käufer\w{0,2}|kund(?:e|in|en|innen)|gast|gäste|mieter\w{0,2}|buyers?|customers?|guests?|tenants?)"
    r"(?: (?!und |and )\w{1,12}){0,2}?"
    r" (?:will|wollte|wollten|wollen|wants?|wanted|verlangt\w{0,3}|möchte|fordert\w{0,3}|demand\w{0,2})(?!\w)[^.!?;,]*"
    # "Sony will jetzt das Geld, sonst bleibt er zu": whoever threatens.
    rf"|(?<!\w)(?!(?:ich|i|wir|we|und|and|aber|but|jetzt|nur|just)(?!\w))\w{{3,20}} {WANT}"
    r"(?! (?:ich|i|wir|we)(?!\w))(?:(?! (?:mein|my|unser|our))[^.!?;,]){0,60},?"
    r" (?:sonst|ansonsten|or else|otherwise)(?!\w)[^.!?;,]{0,40}"
    r"(?<!\w)(?:zu|gesperrt|dicht|blocked|locked|closed|shut)(?!\w)"
)


# "eBay gibt dem Käufer das Geld zurück und will jetzt 185 von mir": what others get, and what is wanted from whoever
# writes.
_FOR_OTHERS = regex(
    r"(?<!\w)(?:(?:dem|der|den|einem|einer|the|a)"
    r" (?:käufer|kaeufer|kund|typ|kerl|vogel|gast|buyer|customer|guest|guy)\w{0,4}|dem|ihm|ihr|denen|him|her|them) "
    r"(?:(?:jetzt|einfach|auch|noch|just|das|die|ihr|the|his|her|their|sein\w{0,2}|ganze) ){0,3}"
    r"(?:geld|kohle|knete|money|cash|kaufpreis|price|\d[\d.,]{0,9} ?(?:€|euros?|eur)?)"
    r" (?:zurueck|zurück|wieder|back|erstattet|gegeben|refunded)\w{0,8}"
    r"|(?<!\w)refund\w{0,3} (?:the |him|her|them|my )?(?:buyer|customer|guest)?(?!\w)"
    r"(?=[^.!?;]{0,60} (?:from|off) (?:me|us)(?!\w))"
    rf"|(?<!\w)(?<!ich )(?<!\bi )(?<!wir ){WANT}"
    r"(?: (?!(?:ich|i|keiner|niemand|nobody)(?!\w))[^\s.,!?;]{1,12}){0,6} (?:von|from) (?:mir|me|uns|us)"
    r"(?: (?:zurueck|zurück|back))?(?!\w)"
)


# "The man said pay again, we refund later": their words.
_TOLD_BY_THEM = regex(
    r"(?<!\w)angeblich hätte ich(?!\w)"
    r"|(?<!\w)(?:they|he|she|(?:the |a )?(?:man|woman|lady|guy|agent|hotline|support|chat|bot)|die|der|sie|er"
    r"|(?:der |die )?(?:mann|frau|typ|mitarbeiter\w{0,4}|kundendienst|kundenservice))"
    r" (?:just |only |nur |halt )?(?:said|says?|told me|sagte?n?|sagt|sagen|sogt|sagn|meinte?n?|meint|meinen)(?!\w)"
    r"(?:(?! (?:aber|but|ich (?:will|wollte|möchte|hätte (?=gern|lieber|nur|das|mein)|brauche?)"
    r"|i (?:want|need|would|just|only))(?!\w))[^.!?;,]){0,200}"
    r"|(?<!\w)(?:we|wir|they|sie|die) (?:(?:will|then|later|dann|später|werden) ){0,2}"
    r"(?:refund|pay (?:it |you )?back|erstatten|zahlen (?:es |das |ihnen |dir )?zurück)(?!\w)[^.!?;,]{0,60}"
    r"|(?<!\w)(?:erstattung|refund|geld|money) (?:kommt|käme|comes|will come)(?!\w)[^.!?;,]{0,60}"
    # "Sie haben nur 300 ausgezahlt", "they paid out only 300": done, and no wish.
    r"|(?<!\w)(?:die|sie|\w{3,14}) (?:haben|hat)(?! ich| wir)(?: (?!nicht|nich|nie|kein|noch)[^\s.!?;,]{1,14}){0,6}"
    r" (?:ausge|zurückge|über)?(?:zahlt|bezahlt|schickt|geschickt|wiesen|erstattet)(?!\w)(?: aber)?(?: nur)?"
    r"(?: \d[\d.,]*)?"
    r"|(?<!\w)(?:they|\w{3,14}) (?:(?:have|has) )?(?:only |just )?(?:paid|sent|refunded)(?: out| back| me)?(?! not)"
    r"(?: only| just)?(?: \d[\d.,]*)?"
)


# "Will send pics in a sec", "Fotos schick ich gleich": shown to us, and not wished back.
_TO_BE_SHOWN = regex(
    r"(?<!\w)(?:send(?:ing)?|upload(?:ing)?|post|show|take|attach)(?: \w{1,8}){0,3} (?:photos?|pictures?|pics?)(?!\w)"
    r"|(?<!\w)(?:schicke?|sende|zeige?|mache?|lade)(?: \w{1,10}){0,4} (?:fotos?|bild(?:er)?|videos?)(?!\w)"
    r"|(?<!\w)(?:fotos?|bilder|bild|videos?|photos?|pictures?|pics?)(?: \w{1,10}){0,3}"
    r" (?:schick\w{0,3}|sende\w?|zeig\w{0,2}|folg\w{1,2}|kommt|kommen|coming|attached|follow)(?!\w)"
)


# "Ich krieg da keine Mails mehr", "weil sie keine Post mehr bekommt": how it is, and no wish that they stop.
_NONE_COME = regex(
    r"(?<!\w)(?:krieg|kriege|bekomm|bekomme|bekommt|bekommen|erhalte|erhält|kommen|kommt|lese|liest|seh|sehe|hab"
    r"|habe|hat"
    r"|kann)(?: (?!dass)\w{1,8}){0,4} keine (?:briefe|mails|post|mahnungen|anrufe) mehr(?!\w)"
    r"|(?<!\w)(?:weil|obwohl|denn)(?: \w{1,8}){1,4} keine (?:briefe|mails|post|mahnungen|anrufe) mehr(?!\w)"
    r"|(?<!\w)(?:there are|gets?|getting|receives?) (?:\w{1,8} ){0,3}?no more (?:letters|mails|calls|reminders)"
    r"(?!\w)"
)


# "Geld zurück auf mein Konto": where it shall go, and no account that is wished back.
_ONTO = regex(
    r"(?<!\w)(?P<money>(?:geld|kohle|guthaben|erstattung|betrag|euros?|€|eur|money|refund)"
    r"(?: (?!und|and|access|zugriff|zugang)\w{1,12}){0,4})"
    r" (?:auf|aufs|to|into|onto)(?: (?:mein|das|ein|my|the)\w{0,2})?(?: (?:\w{3,12}))? ?(?:\w{0,12}konto|account)(?!\w)"
)


def wants(text: str) -> tuple[str, ...]:
    """The goals that a text names, of unblock, payout, data, stop, keep, content and information, in this order, or
    clear alone; what others want, what happened and what is denied are none."""
    if only_the_claim(text):
        return CLEAR
    words = _OFFER.sub(r"\g<firm>", _ONTO.sub(r"\g<money>", plain(text)))
    words = _NONE_COME.sub(" ", _TO_BE_SHOWN.sub(" ", words))
    words = without_papers(_GROUND_TOLD.sub(" ", words))
    short = len(words.split()) <= _FEW
    words = _OTHERS_WISH.sub(" ", _FOR_OTHERS.sub(" ", _TOLD_BY_THEM.sub(" ", words)))
    clauses = [one for one in _CLAUSES.split(words)[:_MOST] if one.strip()]
    found = {name for one in clauses for name in _told(one, short)}
    if found:
        found |= {goal.name for goal in _GOALS for one in clauses if _as_well(goal, one)}
    if _paired(words) or _BOTH_ONE_FIRST.search(words):
        found |= {*EITHER}
    if _ALL_BUT_MONEY.finds(words):
        found.add("payout")
    if _CONTENT_AT_ALL.finds(words) and any(_wants_them(one) for one in clauses):
        found.add("content")
    return tuple(goal.name for goal in _GOALS if goal.name in found)


# "Epic Games will 80 Euro": a name, and nothing that is wished.
_OFFER = regex(
    r"(?<!\w)(?P<firm>epic|riot|rockstar|youtube|apple|amazon|google|prime|disney|microsoft)"
    r" (?:games?|music|musik|videos?|fotos|photos|movies|books|play books)(?!\w)"
)
# "Both, but money first".
_BOTH_ONE_FIRST = regex(
    r"(?<!\w)(?:beides|both)(?: (?:bitte|please|halt|eh|schon))?,? (?:aber|but|und|and|nur)(?: \w{1,6}){0,2}"
    r" (?:geld|money|konto|account|guthaben|balance)(?: \w{1,4})?"
    r" (?:zuerst|erst|first|vorher|am wichtigsten|matters most)(?!\w)"
)
# "Ich will mein Geld und das Konto"; of "und das Konto können sie behalten" the money alone is wished.
_THINGS = r"(?:konto|account|zugang|geld|guthaben|money|balance)"
_PAIRED = regex(
    rf"(?<!\w)(?:will|möchte|moechte|brauche?|want|need)(?: (?:nur|einfach|just|only|wieder|doch|bitte)){{0,2}}"
    rf" (?:(?:mein|das|my|the)\w{{0,2}} )?(?P<one>{_THINGS})"
    rf"(?: (?:und|and)(?: auch)?|,? (?:(?:und|and|or|oder) )?(?:at least|wenigstens|zumindest|mindestens))"
    rf" (?:(?:mein|das|my|the)\w{{0,2}} )?(?P<other>{_THINGS})"
    r"(?= (?:zurueck|zurück|wieder|back|und|and)(?!\w)|\W*$|[.,!;])"
)
_PURSE = frozenset({"geld", "guthaben", "money", "balance"})


def _paired(words: str) -> bool:
    found = _PAIRED.search(words)
    return found is not None and (found["one"] in _PURSE) is not (found["other"] in _PURSE)


def chosen(text: str) -> tuple[str, ...]:
    """The answer to "the account, the money, or both?": what is wished, else what is merely named; of two, the other
    one where one is not wanted."""
    words = plain(text)
    if _BOTH_AFTER_ALL.search(words):
        return EITHER
    denied = _UNWISHED.finds(words)
    if denied and len(kept := _not_denied(words)) == 1:
        return kept
    if _BOTH.search(words) and not denied:
        return EITHER
    nouns = set(_WORD.findall(words))
    named = [goal.name for goal in _GOALS if goal.name in EITHER and (goal.nouns & nouns or _ruled(goal, words))]
    named = named or ["payout"] * bool(topmost(text))  # "ich will meine 75 Euro zurück"
    left = [name for name in EITHER if (name in named) is not denied] if named else []
    return wants(text) or tuple(left if len(named) == 1 or not denied else ())


# "Konto ist mir wurscht, na gut doch, beides".
_BOTH_AFTER_ALL = regex(
    r"[,.;!] (?:(?:na|gut|doch|ach|oder|eher|dann|lieber|ok|okay|well|ok|actually) ){0,4}(?:beides|both)[ .!]*$"
)


def _ruled(goal: _Goal, words: str) -> bool:
    return any(rule.finds(words) for rule in goal.rules)


def instead(text: str) -> tuple[str, ...]:
    """The account or the money, where both are named and the other one is not wanted: "das Konto können sie behalten,
    das Geld nicht"; empty else."""
    words = plain(text)
    if not _UNWISHED.finds(words):
        return ()
    named, kept = set(_WORD.findall(words)), chosen(text)
    both = all(goal.nouns & named for goal in _GOALS if goal.name in EITHER)
    return kept if both and len(kept) == 1 and kept[0] in EITHER else ()


def _not_denied(words: str) -> tuple[str, ...]:
    """Of the account and the money, what is named apart from what is not wanted: "s Geld, das Konto ist mir gleich"."""
    clauses = [clause for clause in _CLAUSES.split(words)[:_MOST] if clause.strip()]
    left = {word for clause in clauses if not _UNWISHED.finds(clause) for word in _WORD.findall(clause)}
    both = all(goal.nouns & set(_WORD.findall(words)) for goal in _GOALS if goal.name in EITHER)
    return tuple(goal.name for goal in _GOALS if goal.name in EITHER and goal.nouns & left) if both else ()


def _as_well(goal: _Goal, clause: str) -> bool:
    also = _TOO.match(clause.strip())
    return also is not None and also["noun"] in goal.nouns and not _UNWISHED.finds(clause)


def _wants_them(clause: str) -> bool:
    """Is it what was named before ("meine Filme, die will ich wiederhaben") that is wished back?"""
    return _HAVE_BACK.finds(clause) and _wished(clause, short=False) and not _OTHER_THINGS.finds(clause)


def _told(clause: str, short: bool) -> Iterator[str]:
    """The names of the goals that the clause tells."""
    noun, wished = _bare_noun(clause, short), _wished(clause, short)
    plainly = not _NO_WISH.finds(clause) and not _TO_US.search(clause)
    for goal in _GOALS:
        said = (plainly if goal.plainly else wished) and any(rule.finds(clause) for rule in goal.rules)
        if said or (noun in goal.nouns and (short or goal.name in EITHER)):  # "verkaufe aber nur Bücher" wishes nothing
            yield goal.name


def _bare_noun(clause: str, short: bool) -> str:
    """What a clause names that says no more; nothing where it does."""
    bare = _BARE.fullmatch(clause)
    return bare["noun"] if bare and (short or "nur" in clause or "just" in clause or "only" in clause) else ""


def _wished(clause: str, short: bool) -> bool:
    return (short or _WISH.finds(_ONLY_SO_MANY.sub(" ", clause)) or _AGAIN.finds(clause)) and not (
        _NO_WISH.finds(clause) or _UNWISHED.finds(clause)
    )


# "Nur 4 von 11 Sachen zurückgeschickt" tells, and wishes nothing.
_ONLY_SO_MANY = regex(r"(?<!\w)(?:nur|just|only) (?=\d)")
_AGAIN = pattern(r"(?<!\w)(?:konto|account|zugang) (?:wieder|back|again)(?!\w)", "konto; account; zugang")
