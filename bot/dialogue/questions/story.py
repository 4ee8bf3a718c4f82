"""What happened, at which company, and with which account."""

import re
from collections.abc import Callable

from bot.case import Case, Value, When
from bot.dialogue.questions.helpers import names_helper
from bot.dialogue.questions.helpers import own_mails as own_mails
from bot.dialogue.questions.holder import acts_for_another, own_block
from bot.dialogue.questions.open_account import not_blocked
from bot.dialogue.questions.plain import after_yes, bare, is_street, without_sums
from bot.dialogue.questions.question import Question, claimed, maybe_open, sureness, tells_story, vague
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_ahead import told_for_then
from bot.dialogue.understand.abroad import COUNTRIES
from bot.dialogue.understand.address_words import as_typed
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.answers import read, yes_no
from bot.dialogue.understand.block_days import of_own_deed, of_the_block, without_other_matters
from bot.dialogue.understand.claims import balance, blocked, court, other_person, says_paid, works_still
from bot.dialogue.understand.companies import meant, without_means
from bot.dialogue.understand.contact import Address, address, email, full_name
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import day, days, doubtful
from bot.dialogue.understand.deaths import has_power
from bot.dialogue.understand.ends import ending, only_ends
from bot.dialogue.understand.firm_kinds import only_a_kind
from bot.dialogue.understand.forewarnings import without_forewarnings
from bot.dialogue.understand.handles import handle, named_handle
from bot.dialogue.understand.local_banks import local_bank
from bot.dialogue.understand.mail_addresses import either
from bot.dialogue.understand.secrets import HIDDEN
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.shop_names import names_no_account
from bot.dialogue.understand.terminations import notice_only
from bot.dialogue.understand.text import words
from bot.dialogue.understand.whose import parted, without_disowned
from bot.dialogue.understand.written_numbers import as_written, without_dialled
from bot.directory.entities import Entity
from bot.letters.offers import AHEAD, WANTED, bureau_only, data_only, in_court, may_be_shut, situation, told_shut
from bot.patterns import regex

# "Die Firma Nordlicht, glaub ich", "Amazon woa des"
_AROUND = regex(
    r"^.{0,40}?\b(?:namens|mit (?:dem )?namen|called|named)\s+"
    r"|^(?:das ist|das war|es ist|es war|die firma|firma|bei|von|die|der|das|it's|it is|it was|at|from|the)\s+"
    r"|\s+(?:glaub\w*(?: ich)?|denk\w*(?: ich)?|i think|i guess)$"
    r"|(?:\s+(?:halt|eben|oder so|war(?:s|en s)?|woa(?:s|rs)?|is|ist|isch|was|des|das|dös|es|it))+$",
    re.I,
)
_NO_ACCOUNT = regex(r"\b(?:kein\w* (?:kunden)?konto|nie ein konto|no account|never had an account)\b", re.I)
_MINE = regex(r"\b(?:mine|meine?r?|my (?:own )?(?:e-?mail|mail|address)|gehört mir)\b", re.I)
_SENTENCE = words("""
    ich du er sie wir ihr man mir mich das ist war hab habe hat haben nicht nich nix kein keine bin bist weiß weiss
    was wer wo wie what who es kam kommt
    i you he she we they it is was have has had not don't my me paid bezahlt überwiesen gestern heute
    wolln wänd wöi kei koa wegen aufgrund weil angeblich angebliche because allegedly since seit begründung steht
    stehen so na also jut tja dit dat ick
    hieß hiess hießen hiessen heißen heissen nannte nannten nennen
    sagt sagen meint meinen meine meinem zahlen kann können will wollen soll says said told pay
""")
FIRM = regex(
    r"\b(?:gmbh|mbh|ag|kg|se|ug|ohg|ltd|inc|bank|versand|shop|firma|company|\w*inkasso|collections?|forderungs\w*"
    r"|finance|solutions?)\b",
    re.I,
)
STORY_LENGTH, LONGEST_NAME = 600, 6
NO_ACCOUNT = frozenset({"identity_theft", "collection_only", "court_order"})
NAME_LENGTH, DIGITS, BESIDE_MONEY = 60, 4, 6


def read_story(scribe: Scribe, text: str) -> bool:
    if email(text) == text.strip().casefold():
        return False  # a mail address alone tells which account it is, and not what happened
    scribe.learn("what_happened", text[:STORY_LENGTH])
    return True


def read_company(scribe: Scribe, text: str) -> bool:
    """A company of the directory by any of its names, an imported one by the whole answer, or a name that the person
    types."""
    name = bare_name(after_yes(text))
    named = meant(text, scribe.desk.directory)
    if bureau := next((one for one in named if one.kind == "bureau"), None):
        named = tuple(one for one in named if one.kind != "bureau")
        if not named:
            return note_bureau(scribe, bureau)
    listed = next(iter(named), None) or imported(scribe, text, "company")
    if listed:
        scribe.learn("company", listed.slug)
        return True
    if only_a_kind(after_yes(text)):
        return False
    plain = name and len(name) <= NAME_LENGTH and looks_like_name(name) and not (no_firm(name) or sender(text))
    if not plain or email(text) or (days(name, scribe.today) and not FIRM.search(name)):
        name = (
            "" if says_paid(text) else local_bank(without_means(text))
        )  # "ja sparda bank west konto nummer weiß ich nicht auswendig"
    if not name:
        return False
    note_unlisted(scribe, name)
    return True


def note_bureau(scribe: Scribe, bureau: Entity) -> bool:
    """A credit bureau blocks nobody: where it is all that is named, its data are all that is wanted. False where a
    company did something."""
    if situation(scribe.case) not in ("", "data_request_only") or claimed(scribe.case):
        return False
    scribe.note("mark", key=f"{WANTED}bureau_access_request:bureau:{bureau.slug}", value="1")
    scribe.learn("goal", ("data",), source="assumed")
    scribe.add("named_letter.alone", bureau=bureau.short or bureau.name)
    return True


def note_unlisted(scribe: Scribe, name: str) -> None:
    """A company that no directory lists; where to write to is asked for later. A bank's name bears capitals."""
    if name.islower() and (bank := local_bank(name)):
        name = bank if bank.casefold() == name else name.title()
    if scribe.case.text("company") != name:
        scribe.note("mark", key="unlisted", value="1")
    scribe.learn("company", name, sure="about")


def sender(text: str) -> bool:
    """A person's name with where they live is no company."""
    return address(text) is not None and full_name(text) is not None and not FIRM.search(text)


def imported(scribe: Scribe, text: str, kind: str) -> Entity | None:
    """The imported record that an answer names, or the name in it."""
    directory = scribe.desk.directory
    return directory.named(text, kind) or directory.named(bare_name(after_yes(text)), kind)


def bare_name(text: str) -> str:
    """The name in an answer: without what is said around it."""
    first = re.split(r"[;(\n?!]|,(?!\d)|(?<!\b[Dd]r)(?<!\b[Pp]rof)\. | - | – ", text.strip(), maxsplit=1)[0]
    return _AROUND.sub("", first).strip(' .!"„“')


def looks_like_name(name: str) -> bool:
    """Not a sentence, an amount, a street or a don't-know."""
    parts = name.casefold().split()
    said = {*parts, *(part.replace("’", "'").partition("'")[0] for part in parts)}  # "they've asked"
    if len(parts) > LONGEST_NAME or _SENTENCE & said or not any(sign.isalpha() for sign in name):
        return False
    return not amounts(name) and not is_street(name) and read(name) is None


def no_firm(name: str) -> bool:
    """Does what stands there for a name speak of a court, a payment or a way of sending?"""
    return bool(
        court(name) or ways(name) or named_handle(name) or says_paid(name) or sum(map(str.isdigit, name)) >= DIGITS
    )


# The number of a file is that of a letter, and of no account.
_OF_LETTER = regex(
    r"(?i)\b(?:aktenzeichen|az|unser zeichen|forderungsnummer|inkasso\w*|mahnung\w*|gerichtsvollzieher\w*|bailiff\w*"
    r"|dr(?: nr\.?)? [iv]{1,4} ?\d+)\b"
)


_YEAR = regex(r"(?:19[5-9]|20[0-4])\d")
_CALLED = regex(r"(?:\bnr|nummer|\bnumber|\bno|\bid|#)[.:]?\s?(?:ist |is |lautet )?(\d{4})\b", re.I)


# "Selbe Mail", in a second case of somebody whose address is known.
_SAME = regex(
    r"(?i)^\W*(?:(?:ja|die|das|ist|es|mit|der|dort|da|auch|the|it's|is|also|bei \w{2,15}) ){0,5}"
    r"(?:(?:die)?selben?|gleichen?|same)(?: (?:e-?mail|mail|email|(?:e-?mail-?|mail-?)?adresse|address|one))?"
    r"(?: (?:wie|as) [\w. -]{2,30})?[ .!]{0,3}$"
)


def read_account(scribe: Scribe, text: str) -> bool:
    """An e-mail address, a customer number, or any one word that identifies the account; never another person's."""
    if _SAME.match(text) and (known := scribe.case.text("reply_email")) and not acts_for_another(scribe.case):
        scribe.learn("account_identifier", known)
        return True
    text = without_disowned(text)
    rest = own_mails(scribe, text)
    of_another = (other_person(text) and not acts_for_another(scribe.case)) or has_power(text)
    if of_another or (rest != text and not email(rest)) or (_OF_LETTER.search(text) and email(text) is None):
        return False
    if found := email(rest):
        return _read_mail(scribe, rest, found)
    return _read_number(scribe, text)


def _read_number(scribe: Scribe, text: str) -> bool:
    if _NO_ACCOUNT.search(text):
        scribe.learn("account_identifier", "")
        return True
    text = without_dialled(text)
    first = _CLAUSES.split(text.strip(), maxsplit=1)[0]  # "4471 220 981, zu seit 18.11."
    for said in (text, first):
        if not days(said, scribe.today) and (number := as_written(said)):
            scribe.learn("account_identifier", number)
            return True
    parts = [part for one in bare(without_sums(text), scribe.today).split() if (part := one.strip(".,;:"))]
    no_name = {*COUNTRIES, scribe.desk.name_of(scribe.case.text("company")).casefold()}
    collects = any(one.kind == "collector" for one in scribe.desk.directory.mentions(text))
    alone = len(parts) == 1 and parts[0].casefold() not in no_name and not collects and _names_account(text)
    if user := parts[0] if alone else handle(text):
        scribe.learn("account_identifier", user)
        return True
    least = BESIDE_MONEY if balance(text) else DIGITS
    numbers = [part for part in parts if _is_number(part, text) and sum(map(str.isdigit, part)) >= least]
    if len(numbers) == 1:
        scribe.learn("account_identifier", numbers[0])
    return len(numbers) == 1


def _is_number(part: str, text: str) -> bool:
    """Digits enough, and no sum; of a year in a sentence ("2019 hab ich da was gekauft") only where it is called so."""
    if sum(map(str.isdigit, part)) < DIGITS or amounts(part) or HIDDEN in part or _THOUSANDS.fullmatch(part):
        return False
    return not _YEAR.fullmatch(part) or any(found[1] == part for found in _CALLED.finditer(text))


_CLAUSES = regex(r"[,;!\n]|(?<!nr)(?<!no)\.(?=\s)", re.I)
_THOUSANDS = regex(r"\d{1,3}(?:[.']\d{3})+(?:,\d\d)?")  # "die Miete, 2.450": a sum


def _read_mail(scribe: Scribe, text: str, mail: str) -> bool:
    """The address of the account; that of somebody who asks for another person only takes the answers."""
    own = _MINE.search(text) or mail == scribe.case.text("reply_email") or names_helper(scribe.case, mail)
    helper = acts_for_another(scribe.case) and own
    if helper:
        scribe.learn("reply_email", mail)
    else:
        note_mail(scribe, text, mail)
    return not helper


def note_mail(scribe: Scribe, text: str, mail: str) -> None:
    """A mail address that is the account's, or only takes the answers, where the text names the account otherwise. To
    one that thieves have changed nothing is to be sent."""
    if user := named_handle(text):
        scribe.learn("account_identifier", user)
        if not lost(text):
            scribe.learn("reply_email", mail)
    elif both := parted(text):
        scribe.learn("account_identifier", both[0])
        scribe.learn("reply_email", both[1])
    elif lost(text):
        scribe.learn("account_identifier", mail)
    elif _without_account(scribe.case) and not _ACCOUNT.search(text):
        scribe.learn("reply_email", mail)
    else:
        note_account(scribe, either(text) or mail)


_ACCOUNT = regex(r"\b(?:\w{0,14}konto|account|login|anmeld\w*|angemeldet|log(?:ged)? in|sign(?:ed)? in)\b", re.I)


def _without_account(case: Case) -> bool:
    """Is there only a claim of nobody that is known, or over what somebody else ordered, and no account spoken of?"""
    spoken_of = told_shut(case) or case.known("account_identifier") or case.open == "account_identifier"
    customer = case.text("company") and situation(case) != "identity_theft"
    return situation(case) in NO_ACCOUNT and not (spoken_of or customer)


def _names_account(text: str) -> bool:
    """One word that is neither an amount nor a yes, a no, thanks or the like."""
    if names_no_account(text):
        return False
    short = len(text.split()) == 1 and len(text) <= NAME_LENGTH
    return short and not amounts(text) and read(text) is None and not blocked(text)


_LOST = regex(
    r"\b(?:old|former|previous|alte|frühere|bisherige)\w{0,2} (?:e-?mail|mail|adresse|address|email)\w{0,8}\b"
    r"|\b(?:they|hacker\w*|die|jemand|someone|somebody|he)"
    r" (?:have |has |haben |hat )?(?:changed|geändert|ausgetauscht)\b"
    r"|\b(?:mail|email|adresse|address) (?:was|wurde|got|ist) (?:changed|hacked|geändert|gehackt|gekapert)\b",
    re.I,
)


def lost(text: str) -> bool:
    """Does the text speak of a mail address that is no longer the account's, or that strangers took?"""
    return bool(_LOST.search(text))


def note_account(scribe: Scribe, address: str) -> None:
    """The account's own address is the one for answers too, until the person names another."""
    scribe.learn("account_identifier", address)
    if not scribe.case.text("reply_email") and email(address) == address:
        scribe.learn("reply_email", address, source="assumed")


def read_block_date(scribe: Scribe, text: str) -> bool:
    if told_for_then(scribe, text):
        return True
    text = without_other_matters(own_block(scribe, text))
    if only_ends(text, scribe.today):
        if on := ending(text, scribe.today):
            scribe.learn("block_until", When(on, on))
        scribe.add("block_date.until")
        return False
    when = day(without_forewarnings(of_the_block(text, scribe.today)), scribe.today)
    if when is None and (works_still(text) or (maybe_open(scribe.case) and yes_no(text) is False)):
        return not_blocked(scribe)
    if when and (
        _of_another_deed(scribe, text)
        or to_come(scribe, "block_date", text, when)
        or doubtful(text, when, scribe.today)
    ):
        return False
    if when and not blocked(text) and (of_own_deed(text, scribe.today) or _of_a_message(scribe, text, when)):
        return False
    if when:
        scribe.learn("block_date", when, sure=sureness(text, when))
    return when is not None


def _of_another_deed(scribe: Scribe, text: str) -> bool:
    """Is it the day of a payment, or of a bank's notice?"""
    noticed = situation(scribe.case) == "bank_terminated" and notice_only(text)
    return noticed or (says_paid(text) is True and not blocked(text))


def _of_a_message(scribe: Scribe, text: str, when: When) -> bool:
    """ "Am 15. schreibt der Support: endgültig": on that day they answered somebody who was blocked already."""
    return any(one.by == "company" and one.when == when for one in contacts(text, scribe.today))


def _one_day(value: Value) -> bool:
    return isinstance(value, When) and value.exact


def _no_story(case: Case) -> bool:
    return not data_only(case) and not case.known("block_reason") and not in_court(case)


def has_account(case: Case) -> bool:
    """Is there an account at all? Where somebody else ordered, or only a paper came, there may be none."""
    return situation(case) not in NO_ACCOUNT or data_only(case) or bool(case.marks.get(AHEAD))


def blockable(case: Case) -> bool:
    """Is there an account that may have been shut on some day?"""
    return tells_story(case) and may_be_shut(case) and case.value("account_identifier") != ""


def unlisted(case: Case) -> bool:
    """Is the company one that the person typed and the directory lacks?"""
    fact = case.facts.get("company")
    return "unlisted" in case.marks and fact is not None and fact.sure == "about"


def address_reader(who: str) -> Callable[[Scribe, str], bool]:
    """Where the company or the collector can be written to: address, e-mail, or both."""

    def read_address(scribe: Scribe, text: str) -> bool:
        where, mail = address(text, scribe.desk.country(scribe.case)), email(text)
        if where:
            scribe.learn(f"{who}_address", "\n".join(address_lines(scribe, where)), source="printed")
        if mail:
            scribe.learn(f"{who}_email", mail)
            if not where:
                scribe.learn(f"{who}_address", None)
        parts = as_typed(text) if f"missed:{who}_address" in scribe.case.marks and not (where or mail) else ()
        if parts:
            scribe.learn(f"{who}_address", "\n".join(parts), source="printed", sure="about")
        return bool(where or mail or parts)

    return read_address


def address_lines(scribe: Scribe, where: Address) -> tuple[str, ...]:
    """An address as it stands on a letter; outside Germany the country is its last line."""
    lines = (where.street, f"{where.postcode} {where.town}".strip())
    return lines if where.country == "DE" else (*lines, scribe.word(f"countries.{where.country}"))


QUESTIONS = (
    Question("what_happened", _no_story, read_story),
    Question("company", lambda case: not bureau_only(case), read_company),
)
ADDRESS = (Question("company_address", unlisted, address_reader("company"), ("unknown",)),)
ACCOUNT = (
    Question("account_identifier", has_account, read_account, ("unknown",)),
    Question(
        "block_date",
        blockable,
        read_block_date,
        ("unknown",),
        unsure=lambda case: vague(case, "block_date") and not _one_day(case.value("block_date")),
    ),
)
