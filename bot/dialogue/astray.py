"""A letter that came back, or went to somebody who is not in charge: it is written anew to where it belongs, once that
is known."""

import re

from bot.case import Case, Letter
from bot.dialogue import stages
from bot.dialogue.announcing import announce
from bot.dialogue.drafting import redirected
from bot.dialogue.questions.story import address_lines
from bot.dialogue.returned import RETURNED, waits_again
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.authorities import of_an_authority
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.contact import address, email
from bot.dialogue.understand.legal_forms import LEGAL_FORM
from bot.dialogue.understand.returned_mail import came_back
from bot.dialogue.writers import A_COLLECTOR
from bot.patterns import regex

ASTRAY = "astray"  # a mark: whose letters are to be written anew, and since which turn
LONGEST = 300  # characters: what is longer was pasted, with addresses of its own
SIDES = {"company": ("company", "bank"), "collector": ("collector",)}
_NOT_US = regex(
    r"(?<!\w)(?:(?:nicht|net|ned) (?:dafür |mehr |die )?zuständig\w{0,2}|not (?:responsible|competent|in charge)"
    r"|not (?:the|your) (?:data )?controller|nicht (?:der |die )?verantwortliche? (?:stelle|im sinne)"
    r"|(?:falsche|verkehrte|wrong) (?:stelle|abteilung|firma|gesellschaft|ansprechpartner|department|company|entity"
    r"|office))(?!\w)",
    re.I,
)
_OWN = regex(r"(?<!\w)(?:meine (?:adresse|anschrift)|my (?:own )?address|ich wohne|i live|bei mir)(?!\w)", re.I)
# Passed on, told on the telephone, sent back by oneself; and what is no letter.
_HANDED_ON = regex(
    r"(?<!\w)(?:weitergeleitet|weitergegeben|verbunden|verbinden|passed (?:it |me |this )?on|forwarded|transferred"
    r"|hotline|(?:ich|i) (?:schick\w{0,2}|sende|send|return)|pakete?\w?|päckchen|parcels?|packages?|waren?|goods"
    r"|retouren?|items?"
    r"|(?:ich |habe? |i |i've )(?:\w{1,10} ){0,4}(?:zurückgesch\w{2,4}|zurückgesandt|sent \w{1,10} back))(?!\w)",
    re.I,
)
_MAIL = regex(r"(?<!\w)(?:e-?mails?|mails?|postfach|mailbox|inbox|bounced?)(?!\w)", re.I)
_FIRM = regex(
    r"(?<!\w)(?:an|to|bei|at) (?:die |den |the )?"
    rf"(?P<name>[A-ZÄÖÜ][\w&.'-]{{1,30}}(?: [\w&.'()-]{{1,30}}){{0,4}}? {LEGAL_FORM})"
)
# "They wrote I should write to their privacy team at privacy@…": theirs, and no address of one's own.
_WRITE_TO = regex(
    r"(?<!\w)(?:i should|i must|i have to|i need to|told me to|asked me to|(?:ich|i) soll|soll ich|ich muss"
    r"|bitte)(?!\w)"
    r"[^.!?\n@]{0,60}?(?<!\w)(?:write|mail|email|send|contact|turn|schreib\w{0,3}|schick\w{0,3}|wend\w{0,3}"
    r"|richt\w{0,3}"
    r"|an|to|at)(?!\w)[^!?\n@]{0,40}?(?P<mail>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4})",
    re.I,
)
_VERB = regex(r"[ .!]*(?<!\w)(?:wenden|schreiben|schicken|richten|senden|instead|please)?[ .!]*$", re.I)


def heard(scribe: Scribe, text: str) -> bool:
    """Asks where the letter belongs, or takes what the text says of it."""
    case = scribe.case
    if len(text) > LONGEST or "?" in text or _OWN.search(text) or court(text) or of_an_authority(text):
        return False
    if _HANDED_ON.search(text):
        return False
    back = came_back(text) and not _MAIL.search(text)
    side = "collector" if A_COLLECTOR.search(text) and case.text("collection_agency") else "company"
    if (to := _WRITE_TO.search(text)) and (mail := email(to["mail"])) and _out(case, side):
        scribe.note("mark", key=ASTRAY, value=f"{side} {scribe.turn}")
        scribe.learn(f"{side}_email", mail)
        scribe.note("closed")
        return True
    if not (back or _NOT_US.search(text)) or not _out(case, side):
        return False
    scribe.note("mark", key=ASTRAY, value=f"{side} {scribe.turn}")
    where = address(_VERB.sub("", text), scribe.desk.country(case))
    if back:
        waits_again(scribe, _out(case, side), text)
    if where is None:
        scribe.ask(f"{side}_address", "astray.back" if back else "astray.not_us", ("unknown",))
        return True
    if side == "company" and (firm := _FIRM.search(text)):
        scribe.learn("company_entity", firm["name"].strip())
    scribe.learn(f"{side}_address", "\n".join(address_lines(scribe, where)), source="printed")
    scribe.note("closed")
    return True


def owed(case: Case) -> bool:
    """Is it known by now where the letters belong?"""
    side, _, turn = case.marks.get(ASTRAY, "").partition(" ")
    facts = [case.facts.get(f"{side}_{what}") for what in ("address", "email")]
    told = side and any(fact and fact.value and fact.turn >= int(turn) for fact in facts)
    return bool(told and _out(case, side))


def redirect(scribe: Scribe) -> None:
    """Writes the letters anew, to the address that is known now."""
    side, _, _ = scribe.case.marks[ASTRAY].partition(" ")
    written = [new for one in _out(scribe.case, side) if (new := redirected(scribe, one))]
    for key in (ASTRAY, RETURNED):
        scribe.note("mark", key=key, value="")
    if written:
        mail = scribe.case.facts.get(f"{side}_email")
        by_mail = mail is not None and mail.turn == scribe.turn
        scribe.add("astray.anew", address=(written[0].to.email,) if by_mail else written[0].to.lines)
        stages.happened(scribe, "drafted")
        announce(scribe, written)


def _out(case: Case, side: str) -> list[Letter]:
    """The first letters that went there and that nobody answered: those that came back, where it is known which."""
    back = case.marks.get(RETURNED, "").split()
    first = (one for one in case.newest_letters() if not one.answered and not one.answers)
    every = (one for one in first if (one.id in back if back else one.sending))
    return [one for one in every if one.to.kind in SIDES.get(side, ())]
