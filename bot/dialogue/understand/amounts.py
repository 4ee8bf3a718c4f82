"""Amounts of money in what people write: "79,90", "79 Euro 90", "1.840 €", "fünfzig euro". What is owed to whom it
never knows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.case import Money
from bot.dialogue.understand import marks
from bot.dialogue.understand.additions import added
from bot.dialogue.understand.coins import COINS
from bot.dialogue.understand.currencies import CORRECTED, MENDS, NOTE, SIGN, currency, meant_instead, note
from bot.dialogue.understand.demands import UNSAID
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.numbers import counted, number
from bot.dialogue.understand.text import any_of, blanked, level
from bot.dialogue.understand.wanted_sums import WANT
from bot.patterns import regex, trying


@dataclass(frozen=True)
class Sum:
    """An amount and where it stands in the text; `end` is not included. `least`: the lower end of a range."""

    money: Money
    start: int
    end: int
    least: bool = False


_NUMBER = (
    r"\d{1,3}(?:[.,'’]\d{3}){1,3}(?:[.,]\d{2})?(?!\d)|\d{1,3}(?: \d{3}){1,2}[.,]\d{2}(?!\d)"
    r"|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
)
_AND_CENTS = r"(?:(?:und|and)\s(?=\d\d\s?(?:cents?|ct|[.,;!?)]|$)))?"  # "84 € und 40 Spiele" are no cents
_MANY = r"k|tsd|tausend|thousand|mille"
_MONEY = regex(
    rf"(?:(?<!\w)(?P<before>{SIGN})\s?)?(?<![\w.,/:#@])(?<!\w[-–])(?P<number>{_NUMBER})(?P<dash>,(?:-{{1,2}}|–))?"
    rf"(?:\s?(?P<many>{_MANY})(?!\w)\.?)?(?:\s?(?P<after>{SIGN})(?:(?:(?<!\.)|(?<=fr\.))\s{_AND_CENTS}(?P<cents>\d\d)(?![\w.,:/]\d"
    rf"|\w|\s?(?:x\b|mal\b|uhr\b|st[üu]ck|tage|b[üu]cher|%|€|eur|chf|gbp|usd|\$|£|pounds?|dollars?|mails)))?)?"
    r"(?![\w%]|[.,/:]\d|-\w|\s?(?:uhr|prozent)(?!\w))"
)
_WORDS = regex(
    rf"(?<!\w)(?P<word>[a-zäöüß]{{2,40}})[ -](?P<after>{SIGN})(?:(?<!\.)\s(?:und\s|and\s)?(?P<cents>\d\d"
    rf"|[a-zäöüß]{{3,20}}(?:-[a-z]{{3,5}})?)(?!\w)(?! (?:hundert|tausend|hundred|thousand|{SIGN})))?"
)
_RUN = regex(r"(?:[ -][a-zäöüß]{1,40}){1,6}")  # read from its end
_APART = regex(r"[ -]")
_VAGUE = frozenset(["paar", "few", "several", "mehrere", "einige", "couple", "many", "viele", "some"])
_LOTS_OF = frozenset([("couple", "of"), ("hundreds", "of"), ("thousands", "of"), ("lots", "of")])
_RANGE = regex(
    rf"(?<![\w.,/:#@-])(?:(?P<led>zwischen|between|von|from)\s)?(?P<low>{_NUMBER})\s?(?:€|euro|eur)?\s?"
    rf"(?:(?P<und>und|and)|bis(?:\szu)?|to|oder|or|-|–)\s?(?P<high>{_NUMBER})\s?(?P<after>{SIGN})"
)
_WORD_RANGE = regex(
    rf"(?<!\w)(?:(?:zwischen|between) (?P<low>[a-zäöüß]{{3,30}}) (?:und|and)|(?:von |from )?(?P<from>[a-zäöüß]{{3,30}})"
    rf" (?:bis|to|oder|or)) (?P<high>[a-zäöüß]{{3,30}}) (?P<after>{SIGN})"
)
_YEAR = regex(r"(?:19|20)\d\d")
_MOST_WORDS, _SMALL = 12, 12
_COINS = regex(r"(?<![\w.,-])(?P<count>\d{1,2}|[a-zäöüß]{3,20}) (?P<sign>cents?|ct|pence|rappen)(?!\w)")
_PENCE, _EURO = frozenset({"pence"}), 100
_KEPT = (
    r"(?:drauf|drin|drinnen|druff|weg|schulden|guthaben|in it|on it|in there|inside|stuck|frozen|eingefroren|gone|fest)"
)
_THOUSANDS = regex(
    rf"(?<![\w.,-])(?P<number>\d{{1,3}}(?:[.,]\d)?)\s?(?P<many>k)\s(?:(?:sind|is|are|liegen|hängen|stecken|sitzen"
    rf"|noch|da|dort|drauf|still)\s){{0,3}}{_KEPT}(?!\w)"
    rf"|(?<!\w)(?:{WANT}|schulde(?: ich)?|owe(?: them)?"
    r"|(?:forderung|rechnung|claim|bill|debt) (?:von|über|of|for))"
    r" (?:jetzt |now )?(?P<owed>\d{1,3}(?:[.,]\d)?)\s?k(?!\w)"
)
_IN_EUROS = regex(r"\s(?:in |of )?(?:euros?|eur)(?!\w)")
_WIDEST, _REACH = 20, 120
_CENTS = regex(r"[.,]\d{2}$")
_POINTS = regex(r"[.,'’ ]")
_DATES = (marks.NUMERIC_DATE, marks.SHORT_DATE)
_NOISE = (COINS, marks.EMAIL, marks.LINK, marks.IBAN, marks.ORDER, marks.PHONE, marks.TIME, *_DATES)
_COUNTED = (
    r"(?!\s?(?:different |verschiedenen? |business |working |more |weitere )?(?:agents?|advis[eo]rs?|mitarbeiter\w{0,5}"
    r"|tickets?|games?|invoices?|documents?|dokumenten?|werktagen?|people|e?-?mails?|mal|x|tagen?|days?|wochen?|weeks?|monaten?"
    r"|months?|jahren?|years?|uhr|st[üu]ck|b[üu]cher|filme?|orders?"
    r"|letters?|briefe?|cents?|ct|stunden?|std|h|hrs?|hours?|minuten?|minutes?|mins?|sekunden|leuten?|people|personen"
    r"|kindern?|kids|children|anrufe?n?|calls?|nachrichten|messages?|retouren|returns?|pakete?n?|parcels?|prozent|percent"
    r"|followers?|km)(?!\w))"
)
_PLAIN = regex(
    rf"(?<![\w.,/:#@])(?<!\w[-–])(?P<number>\d{{1,3}}(?:[.,'’]\d{{3}}){{1,2}}"
    rf"|\d{{1,5}}(?:[.,]\d)?)(?![\w%]|[.,/:-]\d){_COUNTED}"
)
_WORD = regex(r"[a-zäöüß]{3,40}")
_MANY_PLAIN = regex(rf"(?<![\w.,/:#@])(?P<number>\d{{1,3}}(?:[.,]\d)?) ?(?:{_MANY})(?!\w)")
_NOT = regex(r"(?<!\w)(?:nicht|not|nich|statt|instead of)(?: mehr| die| the| nur| only)?\s?$")
_TOTAL = regex(
    r"(?<!\w)(?:they want|he wants|wants|wollen|will|fordern|verlangen"
    r"|gesamt\w{0,10}|insgesamt|zusammen|total|in total|summe|mit geb(?:ü"
    r"|ue)hren\s?\w{0,6}|altogether)(?:\s(?:is|ist|sind|of|von|von mir"
    r"|from me|nun|now|dann|:))?:?\s$"
)
_CORRECTED = any_of("""
    sondern; nein; sorry; moment; quatsch; actually; korrektur; doch; wrong; falsch; vertippt
""")


@remembered
def amounts(text: str) -> tuple[Sum, ...]:
    """The amounts in a free text, in order: numbers with a currency or with cents. Without a currency it is EUR."""
    small = blanked(level(text), *_NOISE)
    found: list[Sum] = []
    for reader in (_added, _ranges, _numbers, _worded, _notes, _coins, _thousands, _unsaid, _cards):
        found += [
            one for one in reader(small) if not any(one.start < known.end > known.start < one.end for known in found)
        ]
    found = _like_the_others(found)
    if not found or not MENDS.search(small):
        return tuple(found)
    said = _corrected(found, small)
    return tuple(_in_what_was_meant(one, small) for one in said)


def _like_the_others(found: list[Sum]) -> list[Sum]:
    """In order; "a grand" is in the currency of the sums beside it."""
    codes = {one.money.currency for one in found if one.money.currency}
    code = codes.pop() if len(codes) == 1 else "EUR"
    said = (one if one.money.currency else replace(one, money=Money(one.money.cents, code)) for one in found)
    return sorted(said, key=lambda one: one.start)


def _corrected(found: list[Sum], small: str) -> Iterator[Sum]:
    """ "2300 euro drauf, quatsch, 2400 euro": the second in the place of the first, which tells what it is."""
    said, end = None, 0
    for one in found:
        wrong = said and not _NOT.search(small[max(0, said.start - 20) : said.start])
        if said and wrong and CORRECTED.fullmatch(small, end, one.start) and _CLOSED.match(small, one.end):
            said = replace(said, money=one.money)
        else:
            yield from (said,) if said else ()
            said = one
        end = one.end
    yield from (said,) if said else ()


_CLOSED = regex(r" ?(?:$|[.,;!)\n]|(?:drauf|drin|sind es|sinds|waren es|warens|in it|on it)(?!\w))")


def _in_what_was_meant(one: Sum, small: str) -> Sum:
    code, end = meant_instead(small, one.end)
    return replace(one, money=Money(one.money.cents, code), end=end) if code else one


def topmost(text: str) -> tuple[Sum, ...]:
    """The amounts in a free text, of a range only its upper end."""
    return tuple(one for one in amounts(text) if not one.least)


def amount(text: str) -> Money | None:
    """The answer to a question for an amount: the one said to be the total or to be demanded, else the last one with
    a currency or cents, else the last plain number ("50")."""
    small = level(text)
    meant = [found for found in amounts(text) if not _NOT.search(small[max(0, found.start - 20) : found.start])]
    if meant and not _CORRECTED.search(small):
        total = [found for found in meant if _TOTAL.search(small[max(0, found.start - 30) : found.start])]
        return (total or _whole(meant) or meant)[-1].money
    return meant[-1].money if meant else _plain(blanked(small, *_NOISE))


def _whole(meant: list[Sum]) -> list[Sum]:
    """The one amount that the others add up to, if there is one ("121,40 (79,90 + 41,50)")."""
    everything = sum(found.money.cents for found in meant)
    return [found for found in meant if len(meant) > 2 and 2 * found.money.cents == everything]


def _added(small: str) -> Iterator[Sum]:
    for start, end, cents in added(small):
        yield Sum(Money(cents), start, end)


def _ranges(small: str) -> Iterator[Sum]:
    """Both ends of "between 60 and 70 euro"; only a range that climbs is one."""
    for match in _RANGE.finditer(small):
        low, high = _cents(match["low"]), _cents(match["high"])
        if low < high <= _WIDEST * low and (match["led"] or not match["und"]):
            code = currency(match["after"])
            yield Sum(Money(low, code), match.start("low"), match.end("low"), least=True)
            yield Sum(Money(high, code), match.start("high"), match.end())
    for match in _WORD_RANGE.finditer(small):
        first = "low" if match["low"] else "from"
        low, high = number(match[first]) or 0, number(match["high"]) or 0
        if 0 < low < high <= _WIDEST * low:
            code = currency(match["after"])
            yield Sum(Money(low * 100, code), match.start(first), match.end(first), least=True)
            yield Sum(Money(high * 100, code), match.start("high"), match.end())


def _numbers(small: str) -> Iterator[Sum]:
    for match in _MONEY.finditer(small):
        sign = match["before"] or match["after"]
        digits = match["number"]
        if sign or match["dash"] or (_CENTS.search(digits) and not match["many"]):
            cents = _cents(digits) * (1000 if match["many"] else 1) + int(match["cents"] or 0)
            yield Sum(Money(cents, currency(sign)), match.start(), match.end())


def _worded(small: str) -> Iterator[Sum]:
    for match in _WORDS.finditer(small):
        start, whole = _counted_before(small, match.end("word"))
        part = counted((match["cents"] or "null").split("-"))
        if whole is not None:
            known = part is not None and part < 100
            end = match.end() if known else match.end("after")
            yield Sum(Money(whole * 100 + (part or 0) * known, currency(match["after"])), start, end)


def _counted_before(small: str, end: int) -> tuple[int, int | None]:
    """Where the longest number in words that ends here begins, and what it is; none in "a few hundred"."""
    run = _RUN.match(f"{small[max(0, end - _REACH) : end]} "[::-1])
    words = _APART.split(run[0][::-1].rstrip(" ")) if run else []
    for first in range(len(words)):
        value = counted(words[first:])
        if value is not None and words[first] not in ("and", "und"):
            before = words[first - 1] if first else ""
            vague = before in _VAGUE or tuple(words[max(0, first - 2) : first]) in _LOTS_OF
            counts = not vague and (number(before) is None or number(before) == 1)
            return end - len(" ".join(words[first:])), value if counts else None
    return end, None


def _notes(small: str) -> Iterator[Sum]:
    for match in NOTE.finditer(small):
        worth, code = note(match["note"] or match["bare"])
        code = "EUR" if _IN_EUROS.match(small, match.end()) else code
        count = number((match["count"] or "ein").lstrip("'")) or 1
        yield Sum(Money(worth * count * 100, code), match.start(), match.end())


def _coins(small: str) -> Iterator[Sum]:
    """ "99 Cent", where no euros stand before them."""
    for match in _COINS.finditer(small):
        if (cents := number(match["count"])) and cents < _EURO:
            yield Sum(Money(cents, "GBP" if match["sign"] in _PENCE else "EUR"), match.start(), match.end())


def _thousands(small: str) -> Iterator[Sum]:
    """ "2k drauf", where the words around it say that it is money."""
    for match in _THOUSANDS.finditer(small):
        name = "number" if match["number"] else "owed"
        yield Sum(Money(_cents(match[name]) * 1000), match.start(name), match.end("many" if match["many"] else 0))


def _unsaid(small: str) -> Iterator[Sum]:
    """Numbers without a currency where the words around them say money: "they want almost 80 from me"."""
    told = {
        match.span("number"): Money(_cents(match["number"]))
        for pattern in trying(UNSAID, small)
        for match in pattern.finditer(small)
        if not _YEAR.fullmatch(match["number"])
    }
    yield from (Sum(money, *span) for span, money in told.items())


# "150 gift card": one card with so much on it; "2 gift cards" are counted.
_CARD = regex(
    r"(?<![\w.,/:#@$€£-])(?P<number>\d{1,2}[05]|[5-9]|\d{1,4}[.,]\d\d)"
    r" (?:amazon |steam |google |apple |itunes |psn |xbox )?"
    r"(?:gift ?card|voucher|store credit|geschenkkarte|gutschein|guthaben|geschenkguthaben)(?! ?-?codes?)(?!\w)"
)


def _cards(small: str) -> Iterator[Sum]:
    for match in _CARD.finditer(small):
        yield Sum(Money(_cents(match["number"])), match.start("number"), match.end("number"))


def _cents(digits: str) -> int:
    """ "1.234,56" is 123456, "1.234" is 123400, "79,9" is 7990: two or one digits behind the last mark are cents."""
    head, mark, tail = digits, "", ""
    if (last := max(digits.rfind("."), digits.rfind(","))) >= 0 and len(digits) - last <= 3:
        head, mark, tail = digits[:last], digits[last], digits[last + 1 :]
    whole = int(_POINTS.sub("", head))
    return whole * 100 + (int(tail.ljust(2, "0")) if mark else 0)


def _in_words(small: str) -> int | None:
    """ "A hundred and twenty": the longest run of words that is one number, of more than one."""
    said = _WORD.findall(small)[:_MOST_WORDS]
    runs = ((last - first, said[first:last]) for first in range(len(said)) for last in range(first + 2, len(said) + 1))
    found = ((size, value) for size, run in runs if (value := counted(run)) and value > _SMALL)
    return max(found, default=(0, None))[1]


def _plain(small: str) -> Money | None:
    many = _MANY_PLAIN.search(small)
    numbers = [match["number"] for match in _PLAIN.finditer(small)]
    if many and len(numbers) > 1:
        return None  # "12 tausend 500": neither of the two
    if many:
        return Money(_cents(many["number"]) * 1000)
    if numbers:
        single = len(small.split()) == 1
        fitting = [digits for digits in numbers if single or len(digits) != 5 or not digits.isdecimal()]
        return Money(_cents(fitting[-1])) if fitting else None
    if whole := _in_words(small):
        return Money(whole * 100)
    values = [value for value in map(number, _WORD.findall(small)) if value is not None and value > 12]
    if len(values) == 2 and values[1] < 100 <= values[0]:
        return Money(values[0] * 100 + values[1])
    return Money(values[-1] * 100) if values else None
