"""Which company a text is about, where it names several: the one that acts, not the one that somebody paid with or
came by. What a name stands for the directory knows."""

import re

from bot.dialogue.understand.anothers import owed_by_another
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.contact import address, announced, full_name
from bot.dialogue.understand.farewells import GREETING, THANKS
from bot.dialogue.understand.name_parts import BIG
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import LIMIT, any_of, place, spoken
from bot.directory.entities import Directory, Entity
from bot.patterns import regex

_CLAUSE = regex(
    r"(?<!\d)\.\s|(?<=\d{4})\.\s|[,;:!?]\s"
    r"|\s(?:und|and)\s(?=(?:(?!(?:ich|i|we|wir|it|es) )[\w.&'-]{2,20} )?(?:hat|haben|has|have|sperrt\w*|hält|mahnt"
    r"|limited"
    r"|blocked|closed|suspended|banned|holds|keeps)(?!\w))"
    r"|(?<!\w)(?:aber|but|sondern|dann|then|jetzt|now|trotzdem|however)(?!\w)",
    re.I,
)
_ACTED = any_of("""
    zugemacht; dichtgemacht; dicht gemacht; rausgeschmissen; aussegschmissn; ausgesperrt; gekickt; rausgekantet;
    (sperrt|sperren|sperrten|sperrte|blockiert|kickt) (mi|mich|mir|uns); 
    (lässt|lassen|lasst) (mi|mich) (* )?(rein|eini|nicht|nimmer);
    abgeschaltet; stillgelegt; dichtgmacht; zuagmacht; rausgeflogen; rausgeworfen; rausgehaut; rausghaut; naushaut;
    verbannt; gebannt; suspendiert; rausgekickt; aussgschmissn; gsperrt; jesperrt; abgedreht; weggenommen; lahmgelegt;
    (kicked|threw|shut|blocked|closed|banned|locked|froze) (me|us|my)*; (removed|deleted|terminated|limited) (me|my)*;
    took (* )?(* )?down; refuses; weigert sich;
    (hat|haben) (mir|uns) (* )?(* )?(* )?(abgezogen|weggenommen|belastet|abgebucht); took (the|my) money
""")
_COMPANY = r"\w[\w.&'-]{1,30}"
# With what somebody paid.
_PAID_WITH = (
    rf"(?<!\w)(?:(?:be|ge)?zahl\w*|paid|pay|paying|überwiesen)\s(?:(?:immer|das|es|alles|it|always|everything"
    rf"|dafür|hab|ich)"
    rf"\s){{0,2}}(?:mit|per|über|with|via|by|through|using)\s{_COMPANY}(?: pay(?!\w))?"
    rf"|(?<!\w)(?:mit|per|über|with|via|through|using)\s{_COMPANY}\s(?:pay\s)?(?:(?:be|ge)zahlt|überwiesen|paid)(?!\w)"
    r"|(?<!\w)(?:per|mit|with|via|by|using)\s(?:apple|google|amazon)[ -]?pay(?!\w)"
    rf"|(?<!\w){_COMPANY} (?:hat|has)(?: (?:das|es|alles|geld|das geld|it))? (?:zurückgebucht|zurückgeholt"
    rf"|charged (?:it )?back)"
    r"(?! und (?:mich|mein|das))"
    r"|(?<!\w)per\s(?:paypal|klarna|wise|revolut)(?!\w)"
)
_ONLY_PAID_WITH = regex(_PAID_WITH, re.I)
# And by way of what somebody came, or over what another one acted: "wegen Klarna hat Zalando mein Konto gesperrt".
_MEANS = regex(
    rf"{_PAID_WITH}"
    rf"|(?<!\w)(?:wegen|aufgrund von|because of|due to) {_COMPANY}(?= [^.!?;\n]{{0,40}}?(?:(?:hat|haben) \w"
    rf"|\w{{2,20}} (?:has |have )?(?:blocked|closed|suspended|limited|locked)(?!\w)))"
    rf"|(?<!\w)(?:über|via|through)\s(?:(?:sein|ihr|deren|his|her|their)\w{{0,2}}\s)?{_COMPANY}(?!\w)"
    rf"|(?<!\w)(?:bei|mit|with|at)\s{_COMPANY}\s(?:(?:einen?|an?|den|the)\s)?(?:(?:fall|käuferschutz|konflikt|case"
    rf"|dispute)\s)?"
    r"(?:zurückgebucht|rückgebucht|zurückgeholt|zurückgefordert|aufgemacht|eröffnet|opened|disputed|charged back)(?!\w)"
    rf"|(?<!\w)(?:opened|filed|started) (?:an? )?(?:dispute|case|claim|chargeback) (?:with|at|through|via) {_COMPANY}"
    rf"|(?<!\w)(?:auf|on|bei)\s{_COMPANY}\s(?:(?:die|the|eine|a|an)\s)?(?:werbung|anzeige|ad|ads|gefunden|found"
    rf"|gesehen|saw)(?!\w)"
)
# "Inkasso schreibt per WhatsApp", "Absender gmail".
_BY_MESSENGER = regex(
    r"(?<!\w)(?:per|via|über|auf|by|on|through|over|absender|sender|von einer|from a|an?) (?:\w{1,8} )?"
    r"(?:whats ?app|gmail|google ?mail|(?:facebook[ -])?messenger)(?!\w)",
    re.I,
)
# "Nicht Amazon, Zalando".
_DENIED = regex(
    rf"(?<!\w)(?:nicht|nich|net|ned|not) (?:(?:bei|von|mit|at|with|by|my|mein|the) )?{_COMPANY}(?=,| sondern| but)",
    re.I,
)
# What only the money went through: a bank in such a part of a sentence is nobody's opponent.
_MONEY = any_of("""
    überwiesen; überweisung*; überweis*; abgebucht; zurückgebucht; rückbuchung; lastschrift*; einzug; kontoauszug; iban;
    (gezahlt|bezahlt|zahlung|zahle|gebucht); (ging|kam|kommt) von (der|meiner|meinem); (meine|unsere) bank ist;
    hausbank; transferred; transfer; paid; payment; bank statement; direct debit; debited; charged back;
    (my|our) bank is
""")


def meant(text: str, directory: Directory) -> tuple[Entity, ...]:
    """All that the text names, the one that it is about in front; but no bank through which only money went."""
    text = without_names(text[:LIMIT])
    if not tells_block(text):
        text = _BY_MESSENGER.sub(" ", text)
    named = directory.mentions(_DENIED.sub(" ", text)) or directory.mentions(text)
    if len(named) == 1 and tells_block(text) and not directory.mentions(_ONLY_PAID_WITH.sub(" ", text)):
        return ()  # "Tier blocked me, I paid with Apple Pay": who did it is in no list
    if any(one.kind == "bank" for one in named):
        through = _went_through(text[:LIMIT], directory)
        named = tuple(one for one in named if one.slug not in through)
    if any(one.kind == "collector" for one in named) and not tells_block(text[:LIMIT]):
        paid_with = {*named} - {*directory.mentions(without_means(text))}
        named = tuple(one for one in named if one not in paid_with)  # "Riverty will 120, per PayPal bezahlt"
    if len(named) < 2:
        return named
    first = _acting(text[:LIMIT], directory) or _unpaid(text[:LIMIT], directory) or named[0]
    return (first, *(one for one in named if one.slug != first.slug))


def without_names(text: str) -> str:
    """The text without people's names, which may be those of companies: "ich heiße Otto Lehmann", "mein Mann Otto"."""
    name = announced(text) or (full_name(text) if address(text) else None) or speaker(text) or kin(text)
    start = place(text, name) if name else -1
    if name and start >= 0:
        text = text[:start] + " " * len(name) + text[start + len(name) :]
    return _RELATIVE.sub(" ", text)


def speaker(text: str) -> str | None:
    """ "Otto Lehmann hier", "this is Otto Lehmann speaking"; or who signs what they write themselves."""
    found = _HERE.match(text.strip())
    if found is None and not pasted(text) and not _TO_ONE.search(text):
        found = _SIGNED.search(text)
    return full_name(found["name"]) if found and not _WORKS.search(found["name"].casefold()) else None


_CAPITAL = rf"{BIG}[^\W\d_]{{1,20}}(?:['’-]{BIG}[^\W\d_]{{1,20}})?"
_WISH = r"(?:schöne\w?|gute\w?|frohe\w?|fröhliche\w?|happy|merry|nice|best|bleib\w*|alles|bis|viel|have|see)"
# "Mit freundlichen Grüßen, Lena Hofmann" at the end; whom a mail greets by name, they did not write it.
_SIGNED = regex(
    rf"(?:^|[.!?,;)\n] ?|(?i:danke und |thanks and ))"
    rf"(?:(?i:{GREETING})(?: aus {_CAPITAL})?[ ,!.\n]{{1,4}}|(?i:{THANKS})[,!.\n][ \n]{{0,3}})"
    rf"(?i:(?:eure?|ihre?|deine?|yours?),? )?"
    rf"(?!(?i:{GREETING}|{_WISH})(?!\w))(?P<name>{_CAPITAL}(?: (?:von|van|de|zu|der|del|al|el"
    rf"|bin)){{0,2}} {_CAPITAL}(?: {_CAPITAL})?)[ .!\n]*$"
)
_TO_ONE = regex(
    r"(?i)(?<!\w)(?:sehr geehrte[r]? (?:herr|frau)"
    r"|(?:hallo|liebe[r]?|dear|hi|hello) (?!(?:sirs?|madam|team|zusammen|all) ?[,\n])[^\W\d_]{2,20} ?[,\n])"
)
# "Bolt driver here" is no name.
_WORKS = regex(
    r"(?:driver|rider|courier|kurier\w{0,2}|fahrer\w{0,2}|host|gastgeber\w{0,2}|dasher|zusteller\w{0,2}|seller"
    r"|verkäufer\w{0,2}|händler\w{0,2}|streamer|gamer|user|customer|kunde|kundin|team)$"
)


def kin(text: str) -> str | None:
    """ "Ich bin der Sohn, Jan Petersen": the name of who writes for somebody else."""
    found = _AS_KIN.search(text)
    return full_name(found["name"]) if found else None


_AS_KIN = regex(
    rf"\b(?i:ich bin|bin|i am|i'm|hier ist|hier schreibt|this is) (?i:der|die|ihre?|seine?|deren|dessen|her|his"
    rf"|their|the)"
    rf" (?i:{PERSON})(?:,| und| and)? (?i:(?:(?:ich )?heiße|namens|mein name ist|my name is|called) )?"
    r"(?P<name>[A-ZÄÖÜ][^\W\d_]{1,20}(?:-[A-ZÄÖÜ][^\W\d_]{1,20})? (?:(?:von|van|de"
    r"|zu) )?[A-ZÄÖÜ][^\W\d_]{1,25}(?:-[A-ZÄÖÜ]"
    r"[^\W\d_]{1,25})?)(?!\w)"
)
_HERE = regex(
    r"(?:(?:hallo|hi|hello|moin|guten tag|servus|hey)[ ,!]{1,2})?(?P<name>[^\W\d_]{2,20} [^\W\d_]{2,25}) (?:hier"
    r"|here|am apparat"
    r"|speaking)(?!\w)",
    re.I,
)
_RELATIVE = regex(
    rf"(?<!\w)(?:mein\w{{0,2}}|unser\w{{0,2}}|my|our|meim|mim) (?:{PERSON}|großvater|chef)(?<!['’]s)"
    r" (?!bei |von |mit |at |from )"
    r"(?:otto|zara|baur|bader|heine|witt)(?:s|'s)?(?!\w)",
    re.I,
)


def _acting(text: str, directory: Directory) -> Entity | None:
    """The one in a part of a sentence that tells of a block; none where several are, or where two parts do."""
    named, last = list[tuple[Entity, ...]](), tuple[Entity, ...]()
    for part in _CLAUSE.split(without_means(text)):
        found = directory.mentions(part) or (last if _NO_SUBJECT.match(part) else ())
        named += [found] if found and tells_block(part) else []
        last = directory.mentions(part) or last
    return named[0][0] if len(named) == 1 else None


# "Klarna mahnt und hat mein Konto gesperrt": who did it stands in front.
_NO_SUBJECT = regex(
    r"\W*(?:(?:und|and|dann|danach|jetzt|auch|gleich|sogar|then|now|also|has|have) )*"
    r"(?:(?:hat|haben|has|have) (?!ich|wir|i |we )|(?:mich|mir|mein|das) |(?:blocked|closed|locked|limited"
    r"|suspended) (?:me|my))",
    re.I,
)


def _went_through(text: str, directory: Directory) -> frozenset[str]:
    """The slugs of banks that stand only where money is spoken of, and never where a block is."""
    parts = [(part, directory.mentions(part)) for part in _CLAUSE.split(text)]
    banks = [(part, one.slug) for part, named in parts for one in named if one.kind == "bank"]
    moved = {slug for part, slug in banks if _MONEY.search(spoken(part)) and not tells_block(part)}
    return frozenset(moved - {slug for part, slug in banks if slug in moved and tells_block(part)})


def tells_block(part: str) -> bool:
    """Does this part of a sentence tell that an account was blocked?"""
    return blocked(part) or bool(_ACTED.search(spoken(part)))


def without_means(text: str) -> str:
    """The text without what somebody paid with or came by."""
    return _MEANS.sub(" ", text)


def _unpaid(text: str, directory: Directory) -> Entity | None:
    """The first that nobody paid with, and to whom nobody else owes anything: "Tom hat Schulden bei Klarna"."""
    said = " ".join(part for part in _CLAUSE.split(without_means(text)) if not owed_by_another(part))
    left = directory.mentions(said)
    return left[0] if left else None
