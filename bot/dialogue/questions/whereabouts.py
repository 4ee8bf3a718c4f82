"""Where a company or a collector can be written to, told at any time: "die Mail vom Inkasso ist …", "their address …".

Only words that say so themselves, in a short text, tell it; any other address is the person's own or is read elsewhere.
"""

import re
from collections.abc import Iterator

from bot.case import Letter
from bot.dialogue.echo import echo
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.story import address_lines, note_unlisted
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contact import address, email
from bot.dialogue.understand.legal_forms import LEGAL_FORM
from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.sendings import sending
from bot.dialogue.understand.text import place, words
from bot.letters.catalogue import without_mail
from bot.patterns import regex

COLLECTOR, COMPANY = "collector", "company"
PERSON = frozenset({"full_name", "postal_address", "represented_person"})
SAID = 300  # characters: what is longer is a story, or was pasted, where "your address" is the person's
_SIGN = regex(r"[@\d]")
LONGEST = 160  # characters of an address
_START = regex(r"(?:^|(?<=[\n;!?,.]))\s*")
_WORD = regex(r"[\s,:;.=<(–-]*([^\W_]+(?:[-'’][^\W_]+)*)")
_MAIL = regex(rf"[\s,:;=<(–-]*({EMAIL.pattern})>?\)?")
_NUMBER = regex(r"l\d{1,2}")
_MAIL_WORDS = words("""
    mail email e-mail mailadresse emailadresse e-mailadresse e-mail-adresse mail-adresse email-adresse mails
""")
_PLACE_WORDS = words("anschrift adresse postadresse address sitz sitzt sitzen")
_COLLECTS = words("""
    inkasso inkassobüro inkassobuero inkassofirma inkassos inkassobüros collector collectors collector's agency
    agency's inkassounternehmen
""")
_FIRM = words("firma company company's shop shops händler händlers verkäufer bank plattform")
_THEM = words("deren ihre their denen them die-haben")
_BESIDE = words("""
    die das der den dem des the ist is war lautet heißt heisst jetzt nun neue neuen new now richtig richtige korrekt
    correct right falsch wrong stimmt nicht nich net not mehr veraltet alt old outdated sondern vom von beim bei für of
    from for at an to in unter address adresse hab habe haben hat have has gefunden found got ich i here hier collection
    debt aber but and und auch also noch es it it's its zwar bitte please an should be must muss sollte sein heißen
    heissen lauten
""")
# Where one looks it up; and what else is said of a mail address that was looked for.
_LOOKED_UP = words("impressum imprint website webseite homepage datenschutzerklärung kontaktseite")
_FINDING = words("""
    im in auf laut steht stand stehen dort gegoogelt google googelt nachgeschaut nachgesehen seite internet habs
    rausgesucht rausgefunden ok okay gut ja dann nehme nehm nimm nehmen schicke schick sende send i'll we'll use so
    kundenservice support service kontakt datenschutz dsb stands says written looked up googled on there a wohl glaube
    glaub sie die geschickt abgeschickt gesendet sent raus alles alle beide both per via
""")
_HAS = words("hat has sitzt sitzen ist is")
_CONTRACT = r"(?:contract|(?:rahmen|arbeits)?vertrag|(?:lohn)?abrechnung|lohnzettel|pay ?slip|(?:pay )?statement)"
_NAME = rf"(?P<name>[A-ZÄÖÜ][\w&.'/+-]{{0,30}}(?: [\w&.'/+-]{{1,30}}){{0,5}}? {LEGAL_FORM})"
# "The company in my contract is Wolt Enterprises Deutschland GmbH, Stralauer Allee 6, …"
_PARTNER = regex(
    r"(?:(?i:the |die |der |das |mein\w{0,2} |my |es ist die )?(?i:company|firma|gesellschaft|vertragspartner\w{0,3}"
    r"|auftraggeber\w{0,3}|arbeitgeber\w{0,3}|employer) )?"
    rf"(?i:(?:in|im|auf|laut|on|of)(?: (?:my|the|mein\w{{0,2}}|dem|der))? {_CONTRACT})"
    r"(?i:(?: it)?(?: (?:says|steht|stands|is|ist|heißt|heisst|lautet|die|der|the company))*):? "
    rf"{_NAME}"
)
# "It should go to Amazon UK Services Ltd, 1 Principal Place, …", "company: …": with the address behind it.
_TO_WHOM = regex(
    r"(?i:(?:(?:it|they|that|the letters?|both|das|die briefe|der brief|beides) )?"
    r"(?:should|must|has to|have to|needs? to|ought to|soll\w{0,3}|muss|müssen) (?:(?:really|actually|be|eigentlich) )?"
    r"(?:go(?: out)?|sent|addressed|gehen)? ?(?:to|an)"
    r"(?: die)?|(?:please )?(?:send|address|write|schick\w?|adressier\w*) (?:it|them|the letters?|das|sie|den brief)"
    r" (?:to|an)(?: die)?|(?:the )?(?:company|firma|addressee|empfänger(?:in)?)(?: (?:is|ist))?:?"
    r"|(?:my |the |mein )?(?:contract|vertrag) (?:is|ist) (?:with|mit))"
    rf" {_NAME}"
)
_OWNER = words("vom von der of from")  # "email for amazon" is the login
OWN = frozenset({"account_identifier", "reply_email"})  # asked for these, a mail is the person's


def taken(scribe: Scribe, text: str) -> str:
    """Notes where somebody else can be written to, says so, and gives back what the text says beside it."""
    if len(text) > SAID:
        return text
    before = scribe.case
    rest = _partner(scribe, text).strip(" .,;")
    rest = _rest(scribe, rest) if _SIGN.search(rest) else rest
    if before is scribe.case:
        return text
    echo(scribe, before)
    return rest


def _partner(scribe: Scribe, text: str) -> str:
    """The firm that the contract names, or that the letter is to go to, with its address where one goes with it: it
    takes the place of the one that customers deal with. The text without both."""
    in_contract, out = _PARTNER.search(text), any(one.sending for one in scribe.case.letters)
    found = in_contract or (None if out else _TO_WHOM.search(text))  # who is in charge of what went astray: `astray`
    if found is None or not scribe.case.text("company"):
        return text
    part = text[found.end() : found.end() + LONGEST].lstrip(" ,.;:")
    where = address(part, scribe.desk.country(scribe.case))
    if not (in_contract or where):
        return text
    note_unlisted(scribe, found["name"].strip())
    if where is None:
        return text[: found.start()] + text[found.end() :]
    scribe.learn("company_address", "\n".join(address_lines(scribe, where)), source="printed")
    return text[: found.start()] + part[_behind(scribe, part, where.town) :]


def _rest(scribe: Scribe, text: str) -> str:
    if (found := email(text)) and (who := _lacking(scribe, found)) and _only_found(scribe, text):
        scribe.learn(f"{who}_email", found)
        return _AROUND.sub(" ", text).strip() if sending(text, scribe.today) else ""
    for start in [one.end() for one in _START.finditer(text)]:
        if rest := _told(scribe, text, start):
            return _rest(scribe, " ".join(part.strip() for part in rest if part.strip(" .,;")))
    return text


_AROUND = regex(r"<?[\w.+-]{1,64}@[\w.-]{1,90}>?")
_A_WORD = regex(r"[^\W\d_]+(?:['’-][^\W_]+)*")


def _only_found(scribe: Scribe, text: str) -> bool:
    """Does the text say nothing but that this is their mail address ("gefunden: …", "im Impressum steht …")?"""
    beside = {word.casefold() for word in _A_WORD.findall(_AROUND.sub(" ", text))}
    named = _FIRM | _THEM | _names(scribe, COMPANY) | _names(scribe, COLLECTOR) | _COLLECTS
    return (
        beside <= _BESIDE | _MAIL_WORDS | _LOOKED_UP | _FINDING | named
        and _AROUND.sub("", text, count=1).count("@") == 0
    )


def _told(scribe: Scribe, text: str, start: int) -> tuple[str, str] | None:
    """What stands before and behind the words from there on that say where to write to; None where they do not."""
    end, said = _run(scribe, text, start)
    who = _whose(scribe, said)
    if not who:
        return None
    mail = _MAIL.match(text, end)
    asked = scribe.case.open in OWN and who == COMPANY
    if mail and not asked and (_names_mail(said) or who == COLLECTOR or _NUMBER.fullmatch(said[0])):
        scribe.learn(f"{who}_email", email(mail[1]))
        return text[:start], text[mail.end() :]
    part = text[end : end + LONGEST]
    placed = _PLACE_WORDS & {*said} or _LOOKED_UP & {*said} or _named_alone(scribe, said)
    where = address(part, scribe.desk.country(scribe.case)) if placed else None
    if where is None:
        return None
    lines = "\n".join(address_lines(scribe, where))
    if lines == scribe.case.text("postal_address"):
        return None
    scribe.learn(f"{who}_address", lines, source="printed")
    return text[:start], part[_behind(scribe, part, where.town) :]


def _named_alone(scribe: Scribe, said: list[str]) -> bool:
    """Is it the company's name and nothing else, where a letter to it lies ready ("Amazon, Domagkstraße 28, …")?"""
    ready = any(one.sending is None for one in scribe.case.newest_letters())
    return ready and bool(said) and {*said} <= _names(scribe, COMPANY)


def _run(scribe: Scribe, text: str, start: int) -> tuple[int, list[str]]:
    """The words from there on, as long as each may stand in such a sentence; and where they end."""
    known = _BESIDE | _MAIL_WORDS | _PLACE_WORDS | _COLLECTS | _FIRM | _THEM
    known = known | _LOOKED_UP | _FINDING | _names(scribe, COLLECTOR) | _names(scribe, COMPANY)
    said: list[str] = []
    while word := _WORD.match(text, start):
        small = word[1].casefold()
        if "@" in text[word.end() : word.end() + 1] or not (small in known or _NUMBER.fullmatch(small)):
            break
        said.append(small)
        start = word.end()
    return start, said


def _whose(scribe: Scribe, said: list[str]) -> str:
    """Of whom the words speak: collector, company, or "" where they do not say."""
    if not said:
        return ""
    if _NUMBER.fullmatch(said[0]):
        return _role(next((one for one in scribe.case.newest_letters() if one.id.casefold() == said[0]), None))
    if _COLLECTS & {*said} or _names(scribe, COLLECTOR) & {*said}:
        return COLLECTOR
    if _names_firm(scribe, said):
        return COMPANY
    another = acts_for_another(scribe.case) or scribe.case.open in PERSON  # "ihre Adresse" is the mother's
    theirs = {*said} & _LOOKED_UP or (_THEM & {*said} and not another)
    return _meant(scribe) if theirs else ""


def _names_firm(scribe: Scribe, said: list[str]) -> bool:
    """ "Die Anschrift von Amazon", "die Firma sitzt …", or its name alone."""
    firm = _FIRM | _names(scribe, COMPANY)
    if any(word in firm and (before in _OWNER or word.endswith("'s")) for before, word in _pairs(said)):
        return True
    placed = {*said[:2]} & firm and {*said} & _HAS and {*said} & _PLACE_WORDS
    return bool(placed) or _named_alone(scribe, said)


def _pairs(said: list[str]) -> Iterator[tuple[str, str]]:
    return zip(["", *said], said, strict=False)


def _names(scribe: Scribe, role: str) -> frozenset[str]:
    """The words of the name under which somebody is known here, also in the genitive."""
    fact = scribe.case.text("collection_agency" if role == COLLECTOR else "company")
    name = f"{scribe.desk.name_of(fact)} {fact}".casefold()
    found = [word for word in re.split(r"[^\w&-]+", name) if len(word) > 1]
    return frozenset({*found, *(f"{word}'s" for word in found)})


def _names_mail(said: list[str]) -> bool:
    return bool(_MAIL_WORDS & {*said}) or "address" in said or "adresse" in said


def _role(letter: Letter | None) -> str:
    return (
        "" if letter is None else {"collector": COLLECTOR, "company": COMPANY, "bank": COMPANY}.get(letter.to.kind, "")
    )


def _meant(scribe: Scribe) -> str:
    """ "Their": whose address is asked for just now, else who has none yet, else the only one there is."""
    if scribe.case.open in ("collector_address", "company_address"):
        return scribe.case.open.removesuffix("_address")
    lacking = {_role(one) for one in scribe.case.newest_letters() if one.id in without_mail(scribe.case)} - {""}
    if len(lacking) == 1:
        return lacking.pop()
    return COMPANY if scribe.case.text("company") else COLLECTOR


def _lacking(scribe: Scribe, mail: str) -> str:
    """Who alone lacks a mail address, where letters are to go out by mail and the person's own are known."""
    own = {email(scribe.case.text(one)) for one in ("account_identifier", "reply_email")}
    if scribe.case.text("send_channel") != "email" or mail in own or own == {None}:
        return ""
    lacking = {_role(one) for one in scribe.case.newest_letters() if one.id in without_mail(scribe.case)} - {""}
    return lacking.pop() if len(lacking) == 1 else ""


def _behind(scribe: Scribe, part: str, town: str) -> int:
    """Where the address ends, with the country behind the town."""
    end = place(part, town)
    if end < 0:
        return len(part)
    end += len(town)
    land = _WORD.match(part, end)
    return land.end() if land and scribe.desk.places.named(land[1]) else end
