"""Who wrote to whom before: mails, calls, faxes, and what was said in them, read line by line. Whether it is true it
never knows."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from bot.case import Contact
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import any_of, folded, lines

_WAYS = (
    ("fax", any_of("fax; faxe; gefaxt; faxed; faxen")),
    (
        "phone",
        any_of("""
        telefon; telefonat*; telefoniert; tel; angerufen; anruf; anrufe; rief; ruf an; hotline; call; calls; called;
        phoned; phone; rang; on the phone; spoke; gesprochen
    """),
    ),
    (
        "chat",
        any_of("""
        chat; chats; gechattet; chatted; livechat; appeal; appealed; appeals; einspruch
    """),
    ),
    (
        "letter",
        any_of("""
        einschreiben; briefe; brief geschrieben; brief geschickt; per brief; per post; letters; by post;
        sent a letter
    """),
    ),
    (
        "mail",
        any_of("""
        mail; mails; e-mail*; email*; gemailt; angemailt; emailed; mailed; geschrieben; angeschrieben; wrote;
        written; nachricht*; message*; anfrage*; kontaktformular; formular; answered; replied
    """),
    ),
)
_NEGATED = re.compile(
    r"(?<!\w)(?:no|nicht|nich|kein(?:e|en)?|nie|never|without|ohne)\s(?:answers?"
    r"|repl(?:y|ies)|calls?|phone|antwort\w*"
    r"|telefoniert|angerufen|gefaxt|geschrieben|mails?|e-?mails?|emails?|fax|chat|reaktion)(?!\w)"
)
# What is told, the first that fits; and who must have said it.
_KINDS = (
    (
        "refusal",
        any_of("""
        abgelehnt; rejected; denied; declined; endgültig; final; keine auskunft; datenschutz; verweiger*; refused;
        sagen nichts; dürfen nichts sagen; can't be reversed
    """),
    ),
    (
        "claim_open",
        any_of("""
        pay again; nochmal (zahlen|bezahlen|überweisen); noch mal zahlen; erneut zahlen; rückst*; zahlungsrückst*;
        arrears; noch offen; still (open|owe|unpaid|due); noch was offen; forderung* (offen|besteh*);
        offene forderung*; wäre* offen; wäre was offen; sei offen; schulden; claims are open; open claim*;
        ist doch offen; etwas offen; gegenteil; the opposite
    """),
    ),
    (
        "settled",
        any_of("""
        (nix|nichts|nicht|nich) (mehr )?offen; erledigt; ausgeglichen; beglichen; storniert;
        nothing (is |was |left )?(open|owed|due|unpaid); no open (claim|claims|bill|bills); settled; all paid;
        alles (ok|okay|gut|bezahlt|erledigt|geklärt); all (good|fine|ok|clear); cancelled; paid in full
    """),
    ),
    (
        "promise",
        any_of("""
        freigegeben; freigeschaltet; freigabe; freischalten; freigeben; entsperrt; entsperren;
        geld ist (da|angekommen|eingegangen); geld is (da|angekommen); in den nächsten (tagen|wochen);
        money (has )?(arrived|is there|came);
        (will|would) be (released|reactivated|unblocked|restored|reopened|fixed); next (few )?(days|weeks);
        zugesagt; versprochen; promised; kümmern sich; wird (gelöst|geklärt); (refund|pay) (you|me|us|it) later;
        will (release|unblock|restore|reopen); melden sich
    """),
    ),
)
_PROOF = any_of("""
    bestätigung; beleg; nachweis; quittung; confirmation; proof; receipt; auszug; kontoauszug
""")
_THEY = re.compile(
    r"(?<!\w)(?:(?:die|sie|they|lady|he|she|der|man|amazon|inkasso|support"
    r"|service|company|firma|mann|frau|guy|agent)"
    r"(?: \w{1,15})? (?:sagen|sagten|sagte|sagt|schreiben|schrieben"
    r"|schreibt|schrieb|meinten|meinte|meint|said|say|says|told"
    r"|wrote|write|writes|answered|replied|wussten|wussen|wissen|haben geschrieben|geantwortet)"
    r"|(?:schreiben|schrieben|sagten|sagen|schrieb|meinten|meinte|behaupten) (?:die|sie|der|man|mir|uns)"
    r"|bekommen|gekriegt|kam|kamen|got|received|textbaustein\w*|antwort|answered|replied|abgelehnt|rejected"
    r"|(?:erste|zweite|dritte|letzte|first|second|last) (?:mail|e-mail"
    r"|email|nachricht) (?:is|ist|was|war|from|vom|kam))(?!\w)"
)
_COLLECTOR = any_of("inkasso*; collector; collectors; collection agency; debt collector*")
_SPEAKER = (
    r"(?:die|sie|they|lady|he|she|der|man|amazon|inkasso|support|service"
    r"|frau|mann|guy|agent|woman|mir|uns|me|us)"
)
_SAID = re.compile(
    rf"(?<!\w)(?:{_SPEAKER} (?:schreiben|schrieben|schreibt|schrieb|sagen"
    rf"|sagten|sagt|sagte|meinten|meinte|meint|said|says|say|wrote"
    rf"|told)|(?:schreiben|schrieben|schrieb|sagten|sagen|meinten|meinte"
    rf"|behaupten|told|said) {_SPEAKER}|lady|hieß es)(?!\w)"
    r"(?: (?:mir|uns|me|us|to me|mir die)(?!\w))?(?: (?:that|dass|das)(?!\w))?[ :,„\"]{1,4}(?P<quote>.{3,400})$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,8}?)\s?(?:x |mal |times )?(?:e-?mails?"
    r"|mails?|anrufe?|nachrichten|messages|calls?|faxe?|briefe|letters"
    r"|anfragen|emails?)(?!\w)"
)
_TIMES = re.compile(r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,6}?)(?:x|\s?mal|\stimes)(?!\w)")
_SEVERAL = any_of("mehrere; mehrfach; mehrmals; several; a few; paar; many; oft; ständig")
_PARTS = re.compile(
    r"(?:,|;|(?<=[^\W\d_]{3})\.|\s(?:und dann|dann|and then|then)|\s(?:und"
    r"|and)(?=\s(?:called|phoned|faxed|angerufen|telefon|gefaxt|fax)))\s"
)
_AGAIN = re.compile(r"(?<!\w)(?:und dann|dann|and then|then|wieder|again|jetzt|now)(?!\w)")


def contacts(text: str, today: date) -> tuple[Contact, ...]:
    """The exchanges told in the text, one line or clause each. `by` of a call is "company" unless a collector is
    named; `quote` holds what the other side is said to have said."""
    told: list[Contact] = []
    for line in lines(text)[:40]:
        for clause in _clauses(line):
            told += _read(clause, today)
    return tuple(told)


def _clauses(line: str) -> list[str]:
    """The line cut where a new way of contact begins; what merely goes on stays with what it belongs to."""
    parts, place = [], 0
    for cut in islice(_PARTS.finditer(line), 40):
        head, tail = line[max(place, cut.start() - 200) : cut.start()], line[cut.end() : cut.end() + 80]
        nearby = _PARTS.split(tail, maxsplit=1)[0]
        if _way(folded(head)) and _starts_new(folded(nearby)):
            parts.append(line[place : cut.start()])
            place = cut.end()
    return [*parts, line[place:]]


def _starts_new(words: str) -> bool:
    bare = _NEGATED.sub(" ", words)
    return bool(
        _way(bare)
        and not _THEY.search(bare)
        and (_COUNT.search(bare) or re.search(r"\d", bare) or len(bare.split()) <= 4)
    )


def _way(words: str) -> str | None:
    return next((way for way, pattern in _WAYS if pattern.search(words)), None)


def _read(clause: str, today: date) -> Iterator[Contact]:
    words = folded(clause)
    bare = _NEGATED.sub(" ", words)
    way, kind = _way(bare), next((kind for kind, pattern in _KINDS if pattern.search(words)), None)
    when = day(clause, today)
    if not way and not _tells(words, when is not None, kind is not None):
        return
    by = _by(way, kind, bare, words)
    kind = kind if kind and by != "person" else _default(way, by, words)
    contact = Contact(way or "mail", by, kind, when, _quote(clause) if by != "person" else "", _count(words))
    exact = [found.when for found in days(clause, today) if found.when.exact]
    if by == "person" and kind == "inquiry" and len(exact) > 1:
        yield from (replace(contact, when=one, count=1) for one in exact)
        return
    yield contact


def _tells(words: str, dated: bool, known: bool) -> bool:
    """Does a clause that names no way still tell of an exchange?"""
    theirs = bool(_THEY.search(words))
    return (dated and (known or theirs or bool(_AGAIN.search(words)))) or (known and theirs)


def _by(way: str | None, kind: str | None, bare: str, words: str) -> str:
    theirs = not way or way == "phone" or bool(_THEY.search(bare)) or (kind is not None and way != "fax")
    if not theirs:
        return "person"
    return "collector" if _COLLECTOR.search(words) else "company"


def _default(way: str | None, by: str, words: str) -> str:
    if by != "person":
        return "inquiry" if way in ("phone", "chat") else "claim_open"
    return "proof" if way == "fax" or _PROOF.search(words) else "inquiry"


def _quote(clause: str) -> str:
    match = _SAID.search(clause)
    return match["quote"].strip(" .,;:„“\"'!") if match else ""


def _count(words: str) -> int:
    for pattern in (_COUNT, _TIMES):
        if (match := pattern.search(words)) and (count := number(match["n"])):
            return max(1, min(count, 99))
    return 2 if _SEVERAL.search(words) else 1
