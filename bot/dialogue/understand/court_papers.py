"""What people say of a court's paper once it is spoken of: that there is none, and what its words mean."""

import re
from dataclasses import dataclass
from datetime import date

from bot.dialogue.understand.austrian_courts import AUSTRIAN
from bot.dialogue.understand.claims import blocked, court, says_paid
from bot.dialogue.understand.court_by_mail import only_by_mail
from bot.dialogue.understand.court_threats import without_threats
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.days_beside import PARTS, without_days_beside
from bot.dialogue.understand.never_came import ANSWER, NEVER_WARNED
from bot.dialogue.understand.objections_made import UNDONE
from bot.dialogue.understand.other_things import of_other_things
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

_PAPER = (
    r"(?:gelb\w*|yellow|ge?richt\w*|amtsgericht\w*|mahnbescheid\w*|court\w*|betreibungsamt\w*|betr[ei]{2}bigsamt\w*)"
)
_NONE_THERE = regex(
    rf"(?<!\w)(?:kein\w*|koan?e?n?|kan?e?|kei|nüt|nix|nichts|nicht|no|not|nothing|never|nie|(?:don't|dont|didn't"
    r"|haven't) (?:have|get|got))"
    rf" (?:(?:so|a|an|any|the|one|von|vom|vor|from|ein\w*|der|dem|das|was|wirklich|irgend\w*|of|brief|post|letters?"
    rf"|letter) ){{0,3}}{_PAPER}(?!\w)"
    rf"|(?<!\w)(?:vom|vo|von der|from (?:a|the)) {_PAPER} (?:ist|is|isch|war|kommt|kam) (?:es|das|dat|der|die|it|that)"
    r" (?:(?:doch|gar|ja|aber) )?(?:nicht|nich|nöd|nid|ned|not)(?!\w)"
    r"|(?<!\w)(?:nur|bloss|only|just) (?:\w{1,8} ){0,2}(?:normal\w*|gewöhnlich\w*|regular|ordinary) "
    r"(?:post|brief\w*|umschl\w*|mail|letters?|envelopes?)"
    r"|(?<!\w)(?:gelb\w*|yellow) (?:umschlag|brief|post|envelope|letter) "
    r"(?:hab|habe|gab|kam|bekam|i|there|was) (?:\w{1,5} ){0,2}(?:nicht|nie|nix|keinen|never|not|none)(?!\w)"
    r"|(?<!\w)(?:vom|von einem|from (?:a|the)) (?:ge?richt|court)(?: \w{1,8}){0,3} (?:nix|nichts|nüt|nüd|nie|kein\w*"
    r"|nothing|never)(?!\w)"
)
# "Kein Zahlungsbefehl" takes it back; one who cannot find it any more, or wants none, has one.
_NO_ORDER = regex(
    r"^(?:[^\W\d]{1,10}(?:'s)?[ ,.!]{1,2}){0,5}(?:kein\w*|no|not an?) (?:zahl(?:ungs|igs)bef[eä]hl\w*|betreib[iu]n?g\w*"
    r"|payment order)(?: (?:bekommen|gekommen|erhalten|gewesen|gsi|da|got|came|there|after all))?[ .!]*$"
)
_A_COURTS = regex(_PAPER)
_ANOTHER = regex(
    r"(?<!\w)(?:steht|says|sagt) (?:\w{1,12} ){0,3}(?:inkasso\w*|collect\w+)"
    r"|(?<!\w)(?:nur|bloss|only|just|ist|is|isch|alarm,?|kommt) (?:\w{1,12} ){0,3}"
    r"(?:(?:rechts)?anw[aä]lt\w*|kanzlei|lawyers?|solicitors?|attorney|inkasso\w*|collection|mahnung"
    r"|betreibungsandroh\w*|reminder|rechnung|invoice)(?!\w)"
    r"|(?<!\w)(?:nur|bloss|only|just|war|was|ist|is|isch|it's|alarm,?) (?:\w{1,8} ){0,2}?(?:(?:von|vom"
    r"|from) (?:\w{2,5} )?"
    r"(?:stadt\w*|gemeinde|ordnungsamt|finanzamt|krankenkasse|jobcenter|rundfunk\w*|gez|city|council|tax office)"
    r"|bussgeld\w*|knöllchen|strafzettel|blitzer\w*|(?:parking|speeding) (?:ticket|fine))(?!\w)"
)
# What a court's paper says, and what came before it.
_OF_ORDER = regex(
    r"(?<!\w)(?:beantrag\w*|antragstell\w*|gläubiger\w*|applicant|claimant|creditor|davor|vorher|zuvor|zuerst|früher"
    r"|before|earlier|first)(?!\w)"
)
_ONLY = regex(r"(?<!\w)(?:nur|bloss|bloß|lediglich|only|just|fehlalarm|(?:falscher|false) alarm)(?!\w)")
# "Hab keinen gelben Umschlag mehr": it was thrown away; "kein Datum auf dem gelben Umschlag" is one all the same.
_ALL_THE_SAME = regex(r"(?<!\w)(?:mehr|anymore|any more|any longer|weggeworfen|weggeschmissen|threw|thrown)(?!\w)")
_SENTENCE = regex(r"\s(?:(?<=[.!?;,]\s)|(?:und|aber|and|but)\s(?=(?:was|what)))")
_MEANS = regex(
    r"(?:(?:und|aber|and|but|also|ja|äh) )?(?:was (?:ist|is|isn|issn|war|heißt|heisst|bedeutet|meinst|meinen|soll|"
    r"sind)|what(?:'s| is|s| does| do you mean| are)|wie sieht|wie erkenn\w*"
    r"|how do i (?:know|see|tell)|what counts)(?!\w)"
)
_SERVED = regex(
    r"(?<!\w)(?:zuge?stellt\w*|hinterlegt\w*|abg(?:eh|h)olt|abhol(?:frist|bereit)|zustellung\w*|umschlags?|drauf|darauf|served|delivered"
    r"|delivery|service|draufge\w+|drauf ?gestempelt|vermerkt|briefträger\w*|postbot\w*|zusteller\w*|postman|mailman"
    r"|envelope|on it)(?!\w)"
)
_IN_THE_BOX = regex(
    r"(?<!\w)(?:eingeworfen|einwurf|(?:lag|war|liegt|steckte) (?:[^\s!?;,]{1,12} ){0,4}im (?:brief|post)?kasten"
    r"|(?:^|(?<=, ))(?:am |an |seit )?[^\s!?;,]{1,14} im (?:brief|post)?kasten"
    r"|(?:lay|was|has been) (?:\w{1,12} ){0,5}in (?:the|my) (?:letter ?box|mailbox))(?!\w)"
)
_SERVICE = regex(r"(?<!\w)(?:zugestellt\w*|zustellung\w*|drauf|darauf|steht|served|service|on it|says)(?!\w)")
_ENVELOPE = r"(?:\w{0,6}umschlag|\w{0,6}kuvert|\w{0,6}couvert|envelope)"
_ON_THE_ENVELOPE = regex(
    rf"(?<!\w)(?:(?:datum|date|tag|day|stempel|stamp|vermerk|auf[mn]?|on) (?:\w{{1,9}} ){{0,4}}{_ENVELOPE}"
    rf"|{_ENVELOPE} (?:\w{{1,9}} ){{0,2}}(?:datum|date|dated|tag|vermerk\w*|stempel|stamp\w*))(?!\w)"
)
_CAME = regex(
    r"(?<!\w)(?:kam|kommen|gekommen|bekam|bekommen|gekriegt|erhalten|briefkasten|letterbox|mailbox|came|arrived|got"
    r"|received)(?!\w)"
)
_CAME_TO = regex(
    r"(?<!\w)(?:kam|ist gekommen|bekam|bekommen|gekriegt|erhalten|habe?n?|liegt|came|arrived|got|received|have)(?!\w)"
)
_PIECES = regex(r"\n|,\s|(?<=[.!?])\s")
_OTHERWISE = regex(
    r"(?<!\w)(?:e?-?mails?|inkasso\w*|support|bis|frist|until|einschreiben|widerspruch\w*|widersprochen|einspruch\w*"
    r"|objection|objected|konto|account|mahnung\w*|rechnung\w*)(?!\w)"
)
_DATED = regex(
    r"(?<!\w)(?:vom|von|datiert|ausgestellt|erlassen|dated|issued|of) (?:am |auf |den |on |the )?\d"
    r"|auf dem (?:mahn)?bescheid|on the (?:court )?order"
)
_HERE = regex(
    r"(?<!\w)(?:hab\w*|i) (?:ich )?(?:(?:doch|ja|grad|grade|gerade|eben|schon|just|already) ){1,3}"
    r"(?:geschrieben|gesagt|wrote|said|told)(?!\w)"
)
_DONE = regex(
    r"(?<!\w)(?:raus|weg|fertig|erledigt|gemacht|eingelegt|erhoben|eingereicht|eingeworfen|eingesteckt|abgeschickt|"
    r"deponiert|raised|geschickt|verschickt|weggeschickt|rausgeschickt|losgeschickt|gesendet|(?:weg|raus|ab)?gefaxt"
    r"|abgegeben"
    r"|hingebracht|gebracht|"
    r"aufgegeben|aufgeben worden|unterwegs|briefkasten|"
    r"widersprochen|(?:in den|im) kasten|geschmissen|geworfen|zurückgeschickt|ausgefüllt und ab|sent|posted|mailed"
    r"|faxed|filed|"
    r"handed in|done|objected|in the mail|in the post|dropped off|went out)(?!\w)"
)
_NOT_DONE = regex(rf"(?<!\w)(?:{UNDONE})(?!\w)")
_NAMED = (
    ("vollstreckungsbescheid", regex(r"(?<!\w)(?:vollstreckungsbescheid\w*|enforcement order)")),
    ("zahlungsbefehl_ch", regex(r"(?<!\w)(?:betr[ei]{1,2}b[iu]n?gs\w*|betreibung(?!s)\w*|rechtsvorschl\w*)")),
    # As the Swiss call it elsewhere than in German.
    ("zahlungsbefehl_ch", regex(r"(?<!\w)(?:commandement de payer|office des poursuites|precetto esecutivo)(?!\w)")),
    ("zahlungsbefehl_at", regex(r"(?<!\w)(?:bezirksgericht\w*|bedingte\w? zahlungsbefehl\w*)")),
    ("zahlungsbefehl_at", AUSTRIAN),
    ("zahlungsbefehl_at", regex(r"zahlungsbefehl(?=.*(?<!\w)(?:österreich\w*|wien\w*|austria)(?!\w))")),
    # Elsewhere only the Swiss have one of that name, and theirs runs out first.
    ("zahlungsbefehl_ch", regex(r"(?<!\w)zahl(?:ungs|igs)bef[eä]hl\w*")),
    ("mahnbescheid", regex(r"(?<!\w)(?:mahnbesche\w+|mahngericht\w*)")),
)
_ALONE = regex(r"[^\W\d_]{3,}")
FEW = 4
_OBJECTION = regex(
    r"(?<!\w)(?:wie?derspr\w+|einspruch\w*|rechtsvorschl\w+|objection|objected|formular\w*|form|gericht\w*"
    r"|amtsgericht\w*|court"
    r"|mahnbescheid\w*)(?!\w)"
)


_REMEDY = regex(r"(?<!\w)(?:wie?derspr\w+|einspruch\w*|rechtsvorschl\w+|objection|objected)(?!\w)")


@dataclass(frozen=True)
class ServicePart:
    """The part of a text that names the day of service; `sure` where it says so, `dated` where the day is rather that
    of the paper, which came later."""

    text: str
    sure: bool
    dated: bool


def service_part(text: str, today: date, alone: bool) -> ServicePart | None:
    """Where a text tells when a court's paper came; `alone` takes a bare day as well."""
    parts = [part for part in PARTS.split(without_days_beside(text, today)) if days(part, today)]
    parts = [part for part in parts if not blocked(part) and says_paid(part) is None]
    parts = [part for part in parts if not _OTHERWISE.search(spoken(part))]
    said = [one for one in parts if _SERVED.search(spoken(one)) or _dropped(one)]
    told = [one for one in parts if court(one)] or [one for one in parts if court(text) and _says(_CAME, one)]
    if not told and len(parts) == 1 and court(text) and _says(_CAME, text) and _only_a_day(parts[0]):
        told = parts
    said.sort(key=_rank)
    if said or told:
        return ServicePart((said or told)[0], bool(said), not said and bool(_DATED.search(spoken(told[0]))))
    bare = alone and len(parts) == 1 and len(_ALONE.findall(text)) <= FEW and not _DONE.search(spoken(text))
    return ServicePart(parts[0], False, True) if bare else None


def _rank(part: str) -> int:
    """ "Today an envelope came, served on the 28th", "war heut im Kasten, Datum auf dem Umschlag 21.12.": what the
    postman wrote down goes before the day on which it was seen."""
    words = spoken(part)
    if _SERVICE.search(words) or _ON_THE_ENVELOPE.search(words):
        return 0
    return 1 if _dropped(part) else 2


def _dropped(part: str) -> bool:
    """ "Eingeworfen gestern", "lag seit Dienstag im Kasten": by the postman, and not by the person."""
    words = spoken(part)
    return _IN_THE_BOX.search(words) is not None and not _DEED.search(words)


def _says(pattern: re.Pattern[str], text: str) -> bool:
    """As it stands there, or in the dictionary's spelling."""
    return bool(pattern.search(spoken(text)) or pattern.search(plain(text)))


def _only_a_day(part: str) -> bool:
    return len(_ALONE.findall(part)) <= 1


def speaks_of_paper(text: str) -> bool:
    """Does the text speak of the paper, its day, the objection, or of what was written here before?"""
    words = spoken(text)
    return bool(_SERVED.search(words) or _OBJECTION.search(words) or _HERE.search(words))


def of_a_deed(text: str) -> bool:
    """Is the day in the text that of something that the person did ("heute hab ich bei der Beratung angerufen")?"""
    words = spoken(text)
    return bool(_DEED.search(words)) and not (_SERVED.search(words) or _CAME.search(words))


_DEED = regex(
    r"(?<!\w)(?:hab|habe|haben|bin|war|ham|have|i|i've|was)(?!\w)(?:[^.!?]|(?<=\d)\.){0,80}(?<!\w)(?:angerufen|telefoniert"
    r"|geschrieben"
    r"|gemailt|geschickt|gesendet|bezahlt|gezahlt|überwiesen|eingeworfen|geschmissen|geworfen|abgegeben|hingebracht"
    r"|ausgefüllt|gebracht|gefragt|gesprochen|widersprochen|gelesen|called|phoned|wrote|written|sent|paid|posted|handed"
    r"|gemacht|verdient|verkauft|gekauft|filled|asked|talked|spoke|read|earned|made|sold|bought)(?!\w)"
    r"|(?<!\w)(?:ab|weg|raus|los|ver)ge?schickt(?!\w)|(?<!\w)(?:schon|bereits|already) (?:\w{1,8} )?(?:raus|sent)(?!\w)"
)


def of_the_paper(text: str) -> bool:
    """Is the day that of the paper ("Vollstreckungsbescheid vom 3.3.2023"), and not that of its delivery?"""
    words = spoken(text)
    return bool(_OF_THE_PAPER.search(words)) and not _DELIVERED.search(words)


_OF_THE_PAPER = regex(
    r"\w{3,}(?:bescheid|befehl|beschluss|urteil)s? (?:ist |is )?(?:vom|von|dated|of|from) (?:the )?\d"
    r"|(?<!\w)order (?:is )?(?:dated|of|from) (?:the )?\d"
)
_DELIVERED = regex(r"(?<!\w)(?:zuge?stellt\w*|zustellung\w*|umschlag\w*|briefkasten|served|delivered|envelope)(?!\w)")


def collected(text: str) -> bool:
    """Was the paper fetched from the post office? Where a note of it lay in the letterbox before, the earlier day can
    count (ZPO 181, ZustG 17)."""
    return bool(_COLLECTED.search(spoken(text)))


def deposited(text: str) -> bool:
    """Is the day named on which it lay ready, or a note of it came?"""
    return bool(_DEPOSITED.search(spoken(text)))


_COLLECTED = regex(r"(?<!\w)(?:abgeh?olt|abg(?:e|h)olt|abzuholen|g(?:e)?h[oö]i?l?t|picked (?:it )?up|collected)(?!\w)")
_DEPOSITED = regex(
    r"(?<!\w)(?:hinterleg\w*|niedergelegt\w*|benachrichtigung\w*|abholschein\w*|verständigung\w*|zett[e]?l\w*|avis\w*"
    r"|notice|notification|slip)(?!\w)"
)


def objected(text: str) -> bool:
    """Does the text say that the objection went to the court, or in any other way is done? No plan, question, mail."""
    return not only_by_mail(text) and _says(_OBJECTION, text) and _says(_DONE, text) and not not_objected(text)


def at_the_counter(text: str) -> bool:
    """Was it made or handed in at the counter of the office?"""
    return bool(_COUNTER.search(spoken(text)))


_COUNTER = regex(r"(?<!\w)(?:schalter|counter|(?:eingangs|einlauf)?stempel)(?!\w)")


def objected_beside(text: str) -> str:
    """The part of a story that says so; empty where none does."""
    return next((part for part in PARTS.split(text) if _REMEDY.search(spoken(part)) and objected(part)), "")


def objected_by_mail(text: str) -> bool:
    """Is it a part of a story that the objection went out by nothing but e-mail?"""
    parts = (part for part in PARTS.split(text) if _REMEDY.search(spoken(part)) and only_by_mail(part))
    return any(_says(_DONE, part) and not not_objected(part) for part in parts)


def simply_done(text: str, today: date) -> bool:
    """Is it no more than "erledigt", said where it was asked? "Letztes Jahr hab ich 4000 gemacht" is of something
    else."""
    return _says(_DONE, text) and plain_deed(text, today)


def plain_deed(text: str, today: date) -> bool:
    """May what was done be the objection: neither planned, nor another thing, nor long before any paper on which a
    period still runs?"""
    when = day(text, today)
    long_ago = when is not None and (today - when.last).days > LONG_AGO and not _REMEDY.search(spoken(text))
    return not (long_ago or not_objected(text) or of_other_things(text, today))


LONG_AGO = 60


def not_objected(text: str) -> bool:
    """Does the text plan it, ask for it, or say that it is not done yet?"""
    return _says(_NOT_DONE, text) or "?" in text


def another_paper(text: str) -> bool:
    """Is the paper, which may have been one of a court, said to be a collector's or a bill? Only for who was asked."""
    words = spoken(text)
    return bool(_ANOTHER.search(words)) and not _A_COURTS.search(words)


def may_be_another(text: str) -> bool:
    """The same of who is asked about a court's paper that they told of: what stands on it is no word of theirs."""
    return another_paper(text) and not _OF_ORDER.search(spoken(text))


def of_a_fine(text: str) -> bool:
    """Is the paper a fine, from which two weeks run, too (OWiG 67)?"""
    return _FINE.search(spoken(text)) is not None


_FINE = regex(
    r"(?<!\w)(?:bussgeld\w*|knöll\w*|strafzettel\w*|blitzer\w*|geblitzt|falsch ?geparkt\w*|zu schnell gefahren"
    r"|(?:parking|speeding) (?:ticket|fine)s?|fine)(?!\w)"
)


def only_another(text: str) -> bool:
    """Is it nothing but a collector's letter, a reminder or a bill: "ist nur vom Inkasso", "falscher Alarm, ne
    Mahnung"?"""
    return may_be_another(text) and _ONLY.search(spoken(text)) is not None


def none_there(text: str) -> bool:
    """Does the person say that no court's paper came at all? What is missing on the paper, or lost, is none of it."""
    words = spoken(text)
    return bool(_NONE_THERE.search(words) or _NO_ORDER.search(plain(text))) and not _ALL_THE_SAME.search(words)


# "Wie viel weiß ich nicht. Wir haben nie was bekommen", to who was asked for a court's letter.
_NOTHING_CAME = regex(
    r"(?<!\w)(?:nie|nichts|nix|nothing|never)(?: (?:was|etwas|irgendwas|dergleichen|anything|any letter))?"
    r" (?:bekommen|gekriegt|gekommen|erhalten|came|come|got|received)(?!\w)"
    r"|(?<!\w)(?:kam|came|got|received) (?:(?:nie|never) )?(?:nichts|nix|nothing)(?!\w)"
    r"|(?<!\w)kam nie (?:was|etwas)(?!\w)|(?<!\w)never (?:got|received) (?:anything|any)(?!\w)"
)


def nothing_came(text: str) -> bool:
    """Does somebody who is asked for a court's letter say that nothing came? No answer is something else."""
    words = spoken(text)
    return bool(_NOTHING_CAME.search(words)) and not ANSWER.search(words)


def paper_named(text: str) -> str:
    """The key of `bot.law.papers` for the paper that the text names; empty where it names none, or asks what it is.
    A question beside it ("was jetzt?") takes nothing back."""
    told = (one for one in _PIECES.split(text) if not one.rstrip().endswith("?") or _says(_CAME_TO, one))
    said = without_threats(spoken(", ".join(told)))
    return next(found_in(NEVER_WARNED.sub(" ", said), _NAMED), "")


def bare_order(text: str) -> bool:
    """Is a Zahlungsbefehl told of, and nothing says from which country it is?"""
    said = spoken(text)
    return paper_named(text) == "zahlungsbefehl_ch" and not _SWISS_OFFICE.search(said)


_SWISS_OFFICE = regex(r"(?<!\w)(?:betr[ei]{1,2}b[iu]n?g\w*|rechtsvorschl\w*|fr\.|franken|chf|zahligs\w*|pöstler)(?!\w)")


def never_warned(text: str) -> bool:
    """Is a Mahnbescheid said never to have come, and nothing of any other paper of a court?"""
    words = spoken(text)
    return bool(NEVER_WARNED.search(words)) and not _A_COURTS.search(NEVER_WARNED.sub(" ", words))


def lawyers_threat(text: str) -> bool:
    """Is it told that a lawyer threatens with a court, or that a settlement is to be agreed to or signed?"""
    words = spoken(text)
    return bool((_LAWYER.search(words) and _TO_COURT.search(words)) or _SETTLE.search(words))


_LAWYER = regex(r"(?<!\w)(?:\w{0,8}anw[aä]lt\w*|\w{0,8}kanzlei\w*|lawyers?|attorneys?|solicitors?|law firm)(?!\w)")
_TO_COURT = regex(
    r"(?<!\w)(?:(?:ver|ein)?klag\w*|vor gericht|gericht|gerichtlich\w*|to court|sue|sues|suing"
    r"|vergleich\w*|settle\w*)(?!\w)"
)
_SETTLE = regex(
    r"(?<!\w)(?:vergleich|ratenvereinbarung|schuldanerkenntnis|settlement)(?!\w)[^.!?]{0,40}(?<!\w)"
    r"(?:annehm\w*|akzeptier\w*|unterschreib\w*|zustimm\w*|schließen|machen|accept\w*|sign\w*|agree\w*)(?!\w)"
    r"|(?<!\w)(?:soll|should|must|want me to|wollen|accept|sign|take|unterschreiben)(?!\w)[^.!?]{0,40}(?<!\w)"
    r"(?:vergleich|ratenvereinbarung|schuldanerkenntnis|settlement)(?!\w)"
)


def asks_meaning(text: str) -> str:
    """The sentence that asks what a word means, beside an answer; empty where none does."""
    return next((one for one in _SENTENCE.split(spoken(text)) if _MEANS.match(one)), "")
