"""Who collects: the firm that a text names, of several in a row the one that writes now. What they demand it never
knows."""

import re
from dataclasses import replace

from bot.dialogue.questions.exchange import note_contact, told
from bot.dialogue.questions.plain import after_yes
from bot.dialogue.questions.story import FIRM, address_lines, bare_name, imported, looks_like_name, no_firm, sender
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.abroad import COUNTRIES
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.collectors import all_called, called, in_a_row, nameless, of_collection
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import days
from bot.dialogue.understand.enforcements import is_public
from bot.dialogue.understand.mail_names import named_in
from bot.dialogue.understand.only_from_them import nobody_else
from bot.dialogue.understand.renamed import renamed
from bot.dialogue.understand.spans import names_time
from bot.dialogue.understand.text import level, lines, words
from bot.directory.entities import Directory, Entity
from bot.letters.offers import PUBLIC
from bot.patterns import regex

NAME_LENGTH = 60
_FORMS = {
    form.lower(): form for form in ("GmbH", "mbH", "mbB", "AG", "KG", "SE", "UG", "OHG", "EOS", "KSP", "UGV", "S.A.")
}
# "KSP hab ich doch gesagt"
_SAID = regex(
    r"^(?:(?:hab|habe) ich (?:doch |ja |schon |bereits ){0,3}(?:gesagt|geschrieben)|i (?:already )?(?:said|told you))"
    r",? (?=\w)|,? (?:(?:hab|habe) ich (?:doch |ja |schon |bereits ){0,3}(?:gesagt|geschrieben)|wie gesagt|as i said"
    r"|i (?:already )?(?:said|told you)(?: so| that)?(?: already| before)?)[ .!]*$",
    re.I,
)
# "Brief von Nordfalk", "so ein Wisch von Debitos", "Nordfalk Inkasso hat geschrieben", "Nordfalk droht nur": the name
# alone.
_AROUND = regex(
    r"^\W*(?:(?:es|da|das|so|ein|eine|einen|n|ne|nen|der|die|war|ist|hab|habe|ich|kam|kommt|a|the|it|is|was|i|got"
    r"|some) ){0,5}(?:\w{2,9}(?:er|es|e|en) )?"
    r"(?:brief|wisch|zettel|schrieb|drohbrief|post|mahnung|schreiben|nachricht|mail|inkassobrief|letter|note"
    r"|reminder)s?"
    r" (?:kam |kommt |ist |is |came )?"
    r"(?:von|from) (?:(?:der|dem|einer|einem|so einem|nem|the|a|some) )?(?:(?:firma|company) )?"
    r"| (?:hat|haben|has|have) (?:(?:mir|mich|uns|me|us) )?(?:geschrieben|gemahnt|gemailt|angerufen|written"
    r"|called)[ .!]*$"
    r"| (?:schreibt|schrieb|mahnt|wrote|writes)(?: (?:mir|mich|uns|me|us))?[ .!]*$"
    r"|(?-i: (?:droht|drohen|drohte|nervt|nerven|will|wollen|verlangt|fordert|schickt|ruft|behauptet|meint|sagt"
    r"|threatens?|keeps?|wants?|demands?|claims?|says|say|calls?|is threatening)(?!\w).*$)",
    re.I,
)
_NONE = regex(r"(?:gar )?(?:kein(?:e[rs]?|s)?|none|no one|nobody|niemand)\b", re.I)


def listed(directory: Directory, text: str) -> Entity | None:
    """The collector that a text names; of several in a row the one that writes now, else the last."""
    found = [one for one in directory.mentions(text) if one.kind == "collector"]
    if len(found) > 1 and (row := in_a_row(text)):
        told = [[one for one in directory.mentions(part) if one.kind == "collector"] for part in row]
        found = next((one for one in told if one), found[:1])
    return found[0] if found else _of_the_name(directory, text)


def _of_the_name(directory: Directory, text: str) -> Entity | None:
    """ "Post vom Inkasso, von Infoscore": the collector of the name that a bureau bears, too."""
    bureau = next((one for one in directory.mentions(text) if one.kind == "bureau"), None)
    name = bureau.names[0] if bureau and of_collection(text) else ""
    return directory.find(f"{name} inkasso", "collector") if name else None


def read_agency(scribe: Scribe, text: str) -> bool:
    """The collector's name; what was said on the phone is taken along, as the collector's where one is named."""
    understood = _read_collector(scribe, _SAID.sub("", text))
    if scribe.case.text("collection_agency"):
        spoken_with = [replace(one, by="collector") for one in contacts(text, scribe.today)]
    else:
        spoken_with = [*told(text, scribe.today)]
    for one in spoken_with:
        note_contact(scribe, one)
    return understood


def elsewhere(found: Entity | None, text: str) -> str:
    """ "EOS Austria": the office of another country than the one that the directory knows."""
    said = _OFFICE.finditer(level(text)) if found else ()
    names = {found.short.casefold(), *found.names} if found else set()
    for one in said:
        head = one["name"].strip()
        if head in names and found and COUNTRIES[one["land"]] != (found.region or "DE")[:2]:
            return proper(f"{head} {one['land']}")
    return ""


_OFFICE = regex(
    r"(?<!\w)(?P<name>[\w&.-]{2,20})(?: (?:inkasso|services?|serviceline|gmbh|ag|in|aus|from))?"
    rf" (?P<land>{'|'.join(COUNTRIES)})(?!\w)"
)


def _known(scribe: Scribe, text: str) -> bool:
    """Notes a collector of the directory; of an office elsewhere only the name, and its address is asked."""
    found = listed(scribe.desk.directory, text) or imported(scribe, text, "collector")
    office = elsewhere(found, text)
    if found:
        scribe.learn("collection_agency", office or found.name)
    if found and not office:
        scribe.learn("collector_address", "\n".join(found.lines), source="directory")
    return found is not None


def _read_collector(scribe: Scribe, text: str) -> bool:
    if is_public(text):
        scribe.learn("collection_agency", None)
        scribe.note("mark", key=PUBLIC, value="1")
        scribe.add("court.public")
        return True
    if _known(scribe, text):
        return True
    where = address(text, scribe.desk.country(scribe.case))
    if where and sender(text):
        return False
    if where:
        scribe.learn("collector_address", "\n".join(address_lines(scribe, where)))
    if yes_no(text) is False or _NONE.match(text.strip()) or nobody_else(text, _names(scribe)):
        scribe.learn("collection_agency", None)
        return True
    if _own_firm(scribe, text):
        return True
    told = [line for line in reversed(lines(text)) if not days(line, scribe.today)]  # what has a day is no name
    every = all_called(text)
    name = renamed(text) or (every or (called(text),))[0] or next(filter(None, map(_named, told)), "")
    return _note_name(scribe, name, every[1:])


def _note_name(scribe: Scribe, name: str, others: tuple[str, ...]) -> bool:
    """Who is named so in the account's mail address writes here, and collects nothing."""
    if name and named_in(scribe.case.text("account_identifier"), name):
        scribe.learn("full_name", proper(name))
        return False
    if name:
        scribe.learn("collection_agency", proper(name))
        say_others(scribe, others)
    return bool(name)


def _names(scribe: Scribe) -> tuple[str, ...]:
    """Those of the firm that the letters go to."""
    slug = scribe.case.text("company")
    firm = scribe.desk.directory.known(slug)
    return (firm.short, *firm.names) if firm else (slug,)


def say_others(scribe: Scribe, names: tuple[str, ...]) -> None:
    """Each of several collectors is a matter of its own; nothing of one is heard for another."""
    if names:
        scribe.add("collection_agency.others", names=tuple(map(proper, names)))


def _own_firm(scribe: Scribe, text: str) -> bool:
    """ "Amazon woa des": the company itself is none that collects for it; named only here, it is the company."""
    firm, known = scribe.desk.directory.find(text, "company", "bank"), scribe.case.text("company")
    if (
        firm is None
        or bare_name(text).casefold() not in {firm.short.casefold(), *firm.names}
        or known not in ("", firm.slug)
    ):
        return False
    if known:
        scribe.learn("collection_agency", None)
        scribe.add("collection_agency.unknown")
    else:
        scribe.learn("company", firm.slug)
    return True


# "A Anwalt, Dr. Hofer": what he is stands before his name, or without one.
_A_LAWYER = regex(
    r"^(?:(?:der|die|ist|war|eine?|'?ne?|'?n|a|an|so|the|some|deren|ihr|their) ){1,3}"
    r"(?:rechts)?(?:anwalt|anwältin|anwaltskanzlei|lawyer|solicitor|attorney|law firm)(?:[,:]? (?:heißt|heisst|ist"
    r"|is|namens"
    r"|called|named)(?= ))?(?:[,:] ?| |$)"
    r"|^(?:rechts)?(?:anwalt|anwältin|lawyer|solicitor|attorney)(?:[,:] ?|$)",
    re.I,
)


# Small words of sentences, which stand in no firm's name.
_OF_A_SENTENCE = words("""
    doch einfach da dann aber auch nur schon wieder keiner niemand ran dran auf ab nie immer den dem einen einem ein
    mein sind ist war geht legt nimmt macht machen kaputt leer weg bitte hilfe danke dir mal eben halt ja nein
    i'll i'm it's them they he she me my please help call will can can't never mind nobody cares just so this that too
    tomorrow morgen später gleich
""")


def _said(name: str) -> bool:
    """Is it something said rather than a name: small words of sentences, and no word in it that firms bear?"""
    return not FIRM.search(name) and bool(_OF_A_SENTENCE & set(name.casefold().replace("’", "'").split()))


def _named(line: str) -> str:
    if names_time(line):
        return ""
    name = proper(bare_name(_AROUND.sub("", _A_LAWYER.sub("", after_yes(line).strip()))))
    return (
        name
        if "@" not in name
        and 0 < len(name) <= NAME_LENGTH
        and looks_like_name(name)
        and not (no_firm(name) or nameless(name) or _said(name))
        else ""
    )


def proper(name: str) -> str:
    """A name typed all small gets its capitals, a legal form its own."""
    name = name.strip(" .,!")
    return " ".join(map(_capital, name.split())) if name.islower() else name


def _capital(word: str) -> str:
    return word if word in ("und", "and") else _FORMS.get(word, word.title())
