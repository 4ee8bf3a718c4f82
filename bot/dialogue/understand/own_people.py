"""Whom somebody wrote to or called in a life of their own: the supplier, the landlord, a customer. What was said there
it never knows, and none of it is an exchange with the other side."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

PEOPLE = (
    r"(?:chef\w{0,3}|boss|arbeitgeber\w{0,4}|vermieter\w{0,4}|hausverwaltung|mieter\w{0,4}|kund(?:e|en|in|innen|schaft)"
    r"|käufer\w{0,5}|\w{0,12}lieferant\w{0,5}|\w{0,12}zulieferer\w?|steuerberat\w{0,5}|buchhalt\w{0,6}|mutter|mama"
    r"|vater|papa|eltern|mann"
    r"|frau|tochter|töchtern?|sohn|söhnen?|kind(?:ern?)?|freund(?:en|in|innen)?|bruder|schwester|oma|opa|nachbar\w{0,5}"
    r"|kolleg\w{1,6}|auftraggeber\w{0,4}|geschäftspartner\w{0,4}|partner(?:in)?|mitbewohner\w{0,4}"
    r"|landlord|landlady|employer|supplier\w?|customers?|buyers?|clients?|tenants?|mum|mom|mother|father|dad|parents"
    r"|husband|wife|son|daughter|brother|sister|friends?|neighbou?rs?|colleagues?|accountant|tax advis[eo]r|flatmate)"
)
_TOLD = (
    r"(?:geschrieben|gschri\w{1,5}|gemailt|gmailt|angeschrieben|angerufen|angemailt|telefoniert|geschickt|gesendet"
    r"|informiert|benachrichtigt|bescheid (?:gegeben|gesagt)|gesagt|erklärt|gefragt|geantwortet|mail|e-?mail"
    r"|whatsapp|sms)"
)
FEW = r"(?:[^\s!?;,]{1,16} ){0,7}?"
_TO_THEM = regex(
    rf"(?<!für )(?<!von )(?<!\w)(?:meine[rmn]|unsere[rmn]|mein[mn]|meim|einer|einem|(?:an|mit|bei) (?:meine?n?"
    rf"|unsere?n?|den"
    rf"|die|der)|den|dem) {PEOPLE} {FEW}{_TOLD}(?!\w)"
    rf"|(?<!\w)(?:ich|hab|habe|wir|haben) {FEW}(?:meine|meinen|unsere|unseren|die|den|alle)(?: \w{{1,12}})? {PEOPLE}"
    rf" {FEW}(?:angeschrieben|angerufen|angemailt|informiert|benachrichtigt|gefragt)(?!\w)"
    rf"|(?<!\w)(?:{_TOLD}) (?:an )?(?:meine[rmn]|unsere[rmn]|meine|den|dem) {PEOPLE}(?!\w)"
    r"|(?<!\w)(?:wrote|written|emailed|mailed|messaged|texted|called|phoned|rang|told|asked|informed|contacted|sent)"
    rf" (?:to )?(?:all )?(?:my|our|the|a|an)(?: \w{{1,10}})? {PEOPLE}(?!\w)"
    rf"|(?<!\w)(?:email|mail|message|letter|call) (?:to|with) (?:my|our|a|the)(?: \w{{1,10}})? {PEOPLE}(?!\w)"
)
# "Meiner Frau und dem Support geschrieben": one of them was the other side.
_OTHER_SIDE = regex(
    r"(?<!\w)(?:support|kundenservice|kundendienst|hotline|denen|ihnen|firma|them|company|customer (?:service"
    r"|support|care)"
    r"|inkasso\w*|bank|beschwerdestelle)(?!\w)"
)


def to_own_people(text: str) -> bool:
    """Does it tell that somebody of the person's own life was written to or called, and nobody else?"""
    said = spoken(text)
    return bool(_TO_THEM.search(said)) and not _OTHER_SIDE.search(said)


def own_people_say(text: str) -> bool:
    """Is it what somebody of the person's own life says or wants: "meine Frau sagt, wir sollen zahlen"?"""
    return bool(_THEY_SAY.search(spoken(text)))


_THEY_SAY = regex(
    rf"(?<!\w)(?:mein\w{{0,2}}|unser\w{{0,2}}|my|our) {PEOPLE},? (?:sagt|sogt|meint|will|möchte|findet|glaubt|rät"
    r"|says|said|thinks|wants|believes)(?!\w)"
)
