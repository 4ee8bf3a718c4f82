"""Several companies in one story, each of which does something of its own to the person: the part of the text that
speaks of each. Who was paid through, came with a collector, or is the reason of another one's deed is no matter apart;
which of them counts most it never knows."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.another import no_news
from bot.dialogue.understand.anothers import owed_by_another
from bot.dialogue.understand.applicants import applies, at_court, one_each, says_whose
from bot.dialogue.understand.claims import claim_alleged, other_person, own_sums, says_paid
from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.collectors import called, posts, wants_sum
from bot.dialogue.understand.companies import tells_block, without_means
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.idioms import near
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTHS, WEEKDAYS, choice
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.story_pieces import ENDINGS, HEADING, JOINS, OF_ALL, joined, mine, pieces, speaks_of_me
from bot.dialogue.understand.text import LIMIT, spoken, words
from bot.directory.entities import Directory, Entity
from bot.patterns import regex

_WORD = regex(r"\S+")
_HOLDS = near(
    """
    hält; haltet; halten; behält; behalten; friert; frieren; eingefroren; einbehalten; festhält; festgehalten;
    blockiert; rückt; rücken; zurückhält; schuldet; schulden mir; zahlt … nicht aus; zahlen … nicht aus; gibt … nicht;
    holds; hold; holding; keeps; keeping; kept; froze; frozen; withholds; withheld; won't pay out; won't release; owes
    me; sits on; refuses
    """,
    """
    geld; guthaben; auszahlung; euro; euros; eur; franken; chf; kohle; money; balance; funds; payout; refund; pounds;
    dollars; erstattung; rückzahlung; fest; ein
    """,
)
_DEMANDS = near(
    """
    will; wollen; verlangt; verlangen; fordert; fordern; möchte; möchten; mahnt; droht; schickt; schicken; wants; want;
    demands; demand; claims; asks; says i owe; sagt ich schulde; behauptet; bekommt; kriegt; droht
    """,
    """
    geld; euro; euros; eur; franken; chf; kohle; money; mahnung; mahnungen; rechnung; inkasso; schulden; debt; pounds;
    dollars; forderung; reminder; reminders; invoice
    """,
)
_SUM_WANTED = regex(
    r"(?<!\w)(?:will|wollen|verlangt|verlangen|fordert|fordern|möchte|bekommt|kriegt|wants?|demands?|claims?|asks? for)"
    r"(?: \w{1,12}){0,4} (?:€|\$|£)?\d{1,6}(?:[.,]\d{1,3}){0,2}(?!\w|[.:]\d)"
)
# A reason, a wish, or what belongs to the matter before it.
_BELONGS = regex(
    r"^(?:weil|denn|da|because|since|wegen|nachdem|after|as|obwohl|although|damit|so that|dass|that|wenn|if|statt|nicht"
    r"|not|ob|whether|anstatt|wo|bei dem|über|grund|begründung|reason)(?!\w)"
)
_REASON = regex(r"^\W{0,3}(?:der |als |the )?(?:grund|begründung|reason)(?!\w)[^.!?]{0,40}:\s?$")
_OF_THE_SAME = regex(
    r"(?<!\w)(?:dafür|davon|deshalb|deswegen|darum|daher|dadurch|for (?:that|this|it)|because of (?:that|this|it)"
    r"|therefore|so now|als zahlungs\w*|as payment)(?!\w)"
)
_BILL_OF = regex(
    r"(?<!\w)(?:\w{0,12}rechnung|bestellung|einkauf|kauf|invoice|bill|order|purchase)(?: \S{1,12}){0,4}"
    r" (?:von|vom|bei|für|from|at|of|with)(?!\w)"
)
_FOR_WHOM = regex(r"(?<!\w)(?:für|wegen|for|from)\s(?P<name>[^\W\d_][\w.&'-]{1,20}(?: [^\W\d_][\w.&'-]{1,20})?)", re.I)
_WHEN = regex(
    r"(?<!\w)(?:(?:seit|since|am|on|vom|from|ab)(?: dem| the)?\s)?(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d\d-\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? {choice(MONTHS)}(?: \d{{4}})?"
    rf"|(?:letzte\w{{0,2}} |last )?{choice(WEEKDAYS)}"
    r"|(?:letzte|vorige)\w{0,2} \w+|last \w+|vorgestern|gestern|heute|yesterday|today)(?!\w)",
    re.I,
)
_TOO = regex(
    r"^(?:\W*(?:und|and|plus|dann|also|jetzt|now|on|bei|mein\w{0,2}|my|account|konto) ?){0,3}\S{2,16}"
    r" (?:account |konto |profil )?(?:genauso|ebenfalls|ebenso|auch(?! nicht)|too|as well|also)(?: \S{1,8}){0,2}\W*$"
)
NO_OPPONENT = frozenset({"collector", "bureau"})
FEW = 3  # words around a sum that stands for the whole deed
_AROUND_A_NAME = words("""
    bei von mein meine meinem meinen konto account kundenkonto profil wurde wurden bin ich i am at by my from on both
    sowohl als hat haben have has was is ist sind hallo hi hey the der die das
""")


@dataclass(frozen=True)
class Matter:
    """A company, by its slug and by its house, and the parts of the text that speak of it and of all together."""

    slug: str
    house: str
    text: str


@dataclass(frozen=True)
class _Part:
    text: str
    named: tuple[Entity, ...]
    acts: bool = False
    row: bool = False  # one of a row of names that share what they do
    mine: bool = False  # about the person who writes
    collected: bool = False  # what a collector wants for it
    sued: bool = False  # who had a court write


def matters(text: str, directory: Directory) -> tuple[Matter, ...]:
    """What each company did, in order; empty where the text tells of fewer than two."""
    few = len(directory.mentions(text)) < (1 if at_court(text) else 2)
    if few or other_person(text):
        return ()
    return _told(text, directory, least=2)


def beside(text: str, known: str, directory: Directory, waits: Iterable[str] = ()) -> tuple[Matter, ...]:
    """The same of a text in a case that has a company already, where others are told of, and maybe that one again; of
    one that `waits` whatever is told, but of a service that money only went through."""
    house = directory.known(known)
    named = [one for one in directory.mentions(text) if one.kind not in NO_OPPONENT] or _for_whom(text, directory)
    if not named or other_person(text) or (house and len(named) == 1 and named[0].name == house.name):
        return ()
    told = [one for slug in waits if (one := directory.known(slug)) and "payment" not in one.traits]
    again = {one.name: one.slug for one in (*told, *([house] if told and house else ()))}
    return tuple(one for one in _told(text, directory, least=1, again=again) if one.text)


def split(text: str, slug: str, known: str, directory: Directory) -> tuple[str, str]:
    """What a text says of the company `slug`, and all the rest, in a case that is about the `known` one."""
    house, own = directory.known(slug), directory.known(known)
    parts, owners, _ = _owned(text, directory, {own.name: own.slug} if own else {})
    theirs = [part.text for part, owner in zip(parts, owners, strict=True) if house and owner == house.name]
    if not theirs:
        return text, ""
    rest = [part.text for part, owner in zip(parts, owners, strict=True) if not (house and owner == house.name)]
    return joined(theirs), joined(rest)


def _told(text: str, directory: Directory, least: int, again: Mapping[str, str] | None = None) -> tuple[Matter, ...]:
    """The matters of a text; `again` are houses told of before, by their slugs."""
    parts, owners, acting = _owned(text, directory, again or {})
    acting = {house: slug for house, slug in acting.items() if house not in (again or {}) or house in owners}
    if len(acting) < least:
        return ()
    return tuple(Matter(slug, house, _of(house, parts, owners, directory)) for house, slug in acting.items())


def _owned(
    text: str, directory: Directory, again: Mapping[str, str]
) -> tuple[Sequence[_Part], Sequence[str], dict[str, str]]:
    """The parts of a text, whose each is, and the houses that act, by their slugs."""
    parts = _personal(_sued(_rows(_as_well(tuple(_parts(text[:LIMIT], directory)), directory))), text)
    same = _same(parts)
    owners: list[str] = []
    paper = "" if again else _of_a_court_alone(parts)
    acting = {**again, **({paper: ""} if paper else {})}
    for part in parts:
        house = _house(part, same)
        if part.acts and house:
            acting.setdefault(house, part.named[0].slug)
        before = paper if paper and not any(owner not in ("", paper) for owner in owners) else ""
        owners.append(_owner(part, house, owners, acting) or ("" if part.mine else before))
    return parts, _under_headings(parts, _court_owners(parts, owners)), acting


def _of_a_court_alone(parts: Sequence[_Part]) -> str:
    """ "Mahnbescheid vom AG Hagen, 300 Euro. PayPal ist auch zu": a paper of somebody who is not named, and then of
    another matter that comes on top."""
    at = next((at for at, part in enumerate(parts) if part.named), 0)
    told = [part for part in parts[:at] if at_court(part.text)]
    first = parts[at] if parts else None
    sentence = " ".join("".join(part.text for part in parts[at : at + 2]).split())
    beside = first is not None and first.acts and not first.sued and (tells_block(sentence) or shut(sentence))
    beside = beside and claim_alleged(sentence) is not True  # "Zahlungsbefehl. Zalando will 218.40": whose it is
    return (
        COURT if told and beside and not any(part.sued for part in parts) and _ON_TOP.search(spoken(sentence)) else ""
    )


COURT = "a court's paper"  # stands for the house of somebody who is not named
_ON_TOP = regex(
    r"(?<!\w)(?:auch|außerdem|ausserdem|zusätzlich|ebenfalls|dazu|obendrein|too|also|as well|besides|on top)(?!\w)"
)


def _under_headings(parts: Sequence[_Part], owners: Sequence[str]) -> list[str]:
    """ "Meine Frau: Zalando 98 Euro. Ich: PayPal gesperrt": whose a matter is stands before it."""
    found = list(owners)
    for at in range(len(parts) - 2, -1, -1):
        if HEADING.fullmatch(spoken(parts[at].text)):
            found[at] = found[at + 1]
    return found


def _parts(text: str, directory: Directory) -> Iterator[_Part]:
    """What nobody is named in, nor right before it, is asked for no deed: most of a long story, and that takes long."""
    before = reason = False
    for piece in pieces(text, directory):
        named = tuple(one for one in directory.mentions(_of_the_person(piece)) if one.kind not in NO_OPPONENT)
        if clients := _clients(piece, named, directory):
            yield _Part(piece, clients, acts=True, collected=True)
        else:
            yield _Part(piece, named, (bool(named) or before or speaks_of_me(piece)) and not reason and _acts(piece))
        before, reason = bool(named or clients), bool(_REASON.match(spoken(piece)))


# "1.140,20 € drauf von eBay Verkäufen", "340 euros from my ebay sales": where money comes from is no matter.
_OF_SALES = regex(
    r"(?<!\w)(?:von|aus|vom|durch|from|of)(?: (?:mein\w{0,2}|den|dem|my|the|einem|a))? [\w.&-]{2,16}(?: you)?[- ]?"
    r"(?:verkäufen?|verkauf|erlösen?|auktionen|sales?|auctions?)(?!\w)"
    r"|(?<!\w)(?:verkäufen?|verkauf|verkauft|sales?|sold)(?: \w{1,12})? (?:auf|bei|über|on|at|via) [\w.&-]{2,16}(?!\w)",
    re.I,
)


def _of_the_person(piece: str) -> str:
    return _OF_SALES.sub(" ", without_means(piece))


def _clients(piece: str, named: tuple[Entity, ...], directory: Directory) -> tuple[Entity, ...]:
    """For whom a collector writes or wants money now: "von Riverty ein Schreiben, 74,95 für ne Bestellung bei About
    You"; in a list without a verb, "und Coeo 148,05 für Otto"."""
    collector = any(one.kind == "collector" for one in directory.mentions(piece)) or called(piece)
    if not collector or no_news(spoken(piece)):
        return ()
    clients = named or _for_whom(piece, directory)[:1]
    listed = len(clients) == 1 and len(topmost(piece)) == 1 and says_paid(piece) is None
    return clients if listed or posts(piece) or wants_sum(piece) else ()


def _for_whom(text: str, directory: Directory) -> tuple[Entity, ...]:
    """Shops behind a "für" whose names are everyday words elsewhere ("für About You")."""
    found = (one for match in _FOR_WHOM.finditer(text) for one in directory.mentions(match["name"]))
    return tuple(one for one in found if one.kind not in NO_OPPONENT)


@remembered
def _acts(piece: str) -> bool:
    said = spoken(JOINS.sub("", piece))
    if _BELONGS.match(said) or _OF_THE_SAME.search(said) or no_news(said):
        return False
    if tells_block(piece) or shut(piece):
        return True
    if owed_by_another(piece):
        return False  # "mein Freund hat Schulden bei Klarna"
    meant = plain(piece)
    wants = bool(_SUM_WANTED.search(said)) or _DEMANDS.finds(meant) or claim_alleged(piece) is True
    return _HOLDS.finds(meant) or bool(own_sums(piece)) or wants


def _rows(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    """ "Amazon und PayPal haben mich gesperrt": the names of a row do what the last of them does. "Otto will 120,
    Zalando 40 Euro": with a sum alone it is the same deed; and a deed without a name is that of the name before it."""
    told = _listed(parts)
    for at in range(len(told) - 2, -1, -1):
        one, behind = told[at], told[at + 1]
        if one.acts and len(behind.named) == 1 and topmost(behind.text) and len(behind.text.split()) <= FEW + 1:
            told[at + 1] = behind = replace(behind, acts=True)
        if behind.acts and not behind.named and len(one.named) == 1 and not _ends(one):
            told[at] = one = replace(one, acts=True)
        if _bare(one) and behind.acts and len(behind.named) == 1 and not _ends(one):
            told[at], told[at + 1] = replace(one, acts=True, row=True), replace(behind, row=True)
    return tuple(told)


def _sued(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    """Whose paper of a court it is: who is named with it, as who applied for it, or right behind it."""
    told: list[_Part] = []
    behind = row = False
    for one in parts:
        court = at_court(one.text)
        one_name = len({named.name for named in one.named}) == 1
        whose = says_whose(one.text) or (not _ends(told[-1] if told else one) and _only_demands(one.text))
        sued = (
            one_name
            and not no_news(spoken(one.text))
            and (court or applies(one.text) or (behind and whose) or (row and one_each(one.text)))
        )
        told.append(replace(one, acts=True, sued=True) if sued else one)
        row = sued or court or (row and not one.named)
        behind = not one.named and (court or (behind and not one.acts))
    return tuple(told)


def _only_demands(piece: str) -> bool:
    return bool(topmost(piece)) and not (tells_block(piece) or shut(piece))


def _court_owners(parts: Sequence[_Part], owners: Sequence[str]) -> list[str]:
    """The same, where the paper is told before any name is: it is that of the one company that had a court write."""
    suing = {owner for part, owner in zip(parts, owners, strict=True) if part.sued}
    whose = suing.pop() if len(suing) == 1 else ""
    unnamed = [bool(whose) and not part.named and at_court(part.text) for part in parts]
    return [whose if free else owner for free, owner in zip(unnamed, owners, strict=True)]


def _as_well(parts: Sequence[_Part], directory: Directory) -> tuple[_Part, ...]:
    """ "Insta hat mich gebannt, und TikTok auch": the same deed."""
    told: list[_Part] = []
    for one in parts:
        before = next((part for part in reversed(told) if part.text.strip(" ,\n")), None)
        if before and before.acts and len(before.named) == 1 and len(one.named) == 1 and _TOO.search(spoken(one.text)):
            deed = " ".join(
                word for word in _WORD.findall(_WHEN.sub(" ", _sumless(before.text))) if not directory.mentions(word)
            )
            one = replace(one, text=f"{one.text.rstrip(' ,.;!?')} {JOINS.sub('', deed)} ", acts=True)
        told.append(one)
    return tuple(told)


def _listed(parts: Sequence[_Part]) -> list[_Part]:
    """ "Zalando 189,90 und Otto 412,55": names behind each other, each with its sum alone, are each a matter."""
    alone = [
        len(one.named) == 1 and len(topmost(one.text)) == 1 and len(JOINS.sub("", one.text).split()) <= FEW + 1
        for one in parts
    ]
    behind = {at for at in range(1, len(alone)) if alone[at - 1] and alone[at]}
    beside = behind | {at - 1 for at in behind}
    return [replace(one, acts=True) if at in beside else one for at, one in enumerate(parts)]


def _bare(part: _Part) -> bool:
    """Does a name stand there with nothing that is done?"""
    left = [word for word in spoken(JOINS.sub("", part.text)).strip(" ,:").split() if word not in _AROUND_A_NAME]
    return len(part.named) == 1 and not part.acts and len(left) <= 1


def _ends(part: _Part) -> bool:
    """Does the sentence end there?"""
    return part.text.rstrip(" ").endswith((".", "!", "?", ";", "\n"))


def _personal(parts: Sequence[_Part], text: str) -> tuple[_Part, ...]:
    """The person's own name, address and mail belong to no company."""
    where = address(text)
    street = where.street.casefold() if where else ""
    return tuple(replace(one, mine=not (one.named or one.acts) and mine(one.text, street)) for one in parts)


def _same(parts: Sequence[_Part]) -> dict[str, str]:
    """Which houses are one matter: those that a part names together, as a service and whom it collects for; and who was
    paid through a service that blocks over it ("Klarna gesperrt. Offen ist eine Rechnung von Zalando")."""
    same = _sold(parts)
    for part in parts:
        if part.acts and len(part.named) > 1:
            first, *others = dict.fromkeys(one.name for one in part.named)
            same |= {other: same.get(first, first) for other in others if other not in same}
    return same


def _sold(parts: Sequence[_Part]) -> dict[str, str]:
    """Shops of which nothing is told but a bill or an order, by the payment service that blocked."""
    told = [part for part in parts if part.acts and not part.collected]
    blocked = [part for part in told if tells_block(part.text) or shut(part.text)]
    payer = next((one.name for part in blocked for one in part.named if "payment" in one.traits), "")
    acting = {one.name for part in blocked for one in part.named}
    billed = [one for part in parts if not part.sued and _BILL_OF.search(spoken(part.text)) for one in part.named]
    return {one.name: payer for one in billed if payer and one.name not in acting}


def _house(part: _Part, same: dict[str, str]) -> str:
    name = part.named[0].name if part.named else ""
    return same.get(name, name)


def _owner(part: _Part, house: str, owners: Sequence[str], acting: dict[str, str]) -> str:
    """Whose part it is: who acts in it, who was named before; nobody's where it is about all, or about the person."""
    if house and (part.acts or house in acting):
        return house
    before = next((one for one in reversed(owners) if one), "")
    return "" if part.mine or OF_ALL.search(spoken(part.text)) else before


def _of(house: str, parts: Sequence[_Part], owners: Sequence[str], directory: Directory) -> str:
    """The parts that are a company's own or nobody's, in order; of a row, what they do with its name alone."""
    said, last = "", -1
    for at, (part, owner) in enumerate(zip(parts, owners, strict=True)):
        if owner not in ("", house):
            continue
        if said and last < at - 1:  # what stood between them is another company's
            said = f"{said.rstrip(ENDINGS)}. "
        said += _sumless(part.text) if part.row else part.text
        said += f" {_deed(parts[at:], directory)} " if part.row and owner == house else ""
        last = at
    return joined([said])


def _deed(parts: Sequence[_Part], directory: Directory) -> str:
    """What the names of a row do, without names and without sums: whose sum it is nobody can tell."""
    if not parts[0].row or len(parts) < 2 or not parts[1].row:
        return ""
    last = next(part for at, part in enumerate(parts) if at + 1 == len(parts) or not parts[at + 1].row)
    deed = _WORD.findall(_sumless(JOINS.sub("", last.text)))
    return " ".join(word for word in deed if not directory.mentions(word))


def _sumless(text: str) -> str:
    for one in reversed(topmost(text)):
        text = text[: one.start] + text[one.end :]
    return text
