"""What a person lost, or is about to lose, beside good news: deleted photos, a fee, a second closure. Whether it
matters it never says."""

from bot.dialogue.understand.limits import of
from bot.dialogue.understand.months import MONTH, WEEKDAY
from bot.dialogue.understand.signs import OPEN, signs_in
from bot.dialogue.understand.text import words
from bot.patterns import regex

_PARTS = regex(r"[,:;–-] | (?:und|and|while|sowie|aber|but|dafuer|dann|then) ")
_GOOD = OPEN | words("gone let_go void")
_LOST = of(
    r"\w{0,5}geloescht|entfernt|geleert|storniert|verrechnet|abgezogen|abgebucht|berechnet|gekuerzt|ausgesetzt|herabgesetzt"
    r"|zurueckgesetzt|behalten|genommen|einbehalt|verloren|gekuendigt|kuendigung|\w{0,5}schliessung|geschlossen werden"
    r"|schliessen|loeschen wir|gebuehr von|gekappt|halbiert|futsch"
    r"|auf null|rueckbuchung|melden wir uns|witz|scherz"
    r"|verschwunden|abgelehnt|abgeschaltet|ausgeschaltet|ungueltig\w*|untersagt|entzogen|gesenkt|zerstoert"
    r"|be in touch about|chargeback|jk|kidding"
    r"|vanished|disappeared|declined|denied|rejected|invalid\w*|turned off|switched off|withdrawn|lowered"
    r"|deleted|removed|wiped|erased|cancelled|canceled|charged|deducted|offset|fee of|paused|forfeited|seized|took"
    r"|taken|kept|reset|revoked|reduced|closure|terminated|be closed|close it|keep it|demoneti[sz]ed"
    r"|(?:auszahlung\w*|payouts?|withdrawals?|guthaben|funds|balance) [^.]{0,40}?"
    r"(?:dauer\w+|tagen?|days|monaten?|months)"
)
_SHUT = of(
    r"gesperrt\w*|\w{0,4}geschlossen|deaktiviert|stillgelegt|blockiert|ausgeschlossen|verboten|untersagt|blocked"
    r"|disabled|deactivated|suspended|closed|locked|banned|restricted|inactive|off|unavailable|down"
)
# It was shut until now, or is explained and excused.
_PAST = of(
    r"war|waren|wurde|wurden|worden|was|were|had|got|being|after|nachdem|zuvor|vorher|previously|waehrend|during|why"
    r"|warum"
)
_EXCUSED = of(
    r"fehler\w*|irrtum\w*|irrtuemlich|versehentlich|\w*entschuldig\w*|sorry|apologi\w+|mistake|mistakenly|error|bedauer\w+"
    r"|regret|gegenstandslos|zurueckgenommen|widerrufen|aufgehoben|ueberprueft|geprueft|review(?:ed)?|appeal\w*|einspruch"
    r"|besprochen|beschwerde"
)
_MONEY = regex(
    r"(?<!\w)(?:\w*guthaben|saldo|geld|auszahlung\w*|\w*limit|\w*rahmen|forderung\w*|inkasso\w*|lastschrift\w*|balance"
    r"|funds|money|payouts?|withdrawals?|claims?|collectors?|debts?|abbuchung\w*|betrag|amount)(?!\w)|\d ?(?:eur|€|£)"
    r"|[€£$] ?\d"
)
_THERE = of(
    r"verfueg\w+|available|there|da|drauf|unveraendert|unchanged|erhalten|intact|safe|inkl\w*|inklusive|including|mit|with"
    r"|back|zurueck|wieder|again|ausgezahlt|paid|gutgeschrieben|credited|erstattet|refunded|released|vollstaendig|nutz\w+"
    r"|use|withdraw|raus|sent|gutschein\w*|voucher|bonus|entschuldig\w+|goodwill|apolog\w+"
)
# "Sie können Ihr Guthaben ab sofort abheben", and nothing that is still to be done for it.
_AT_WILL = regex(
    r"(?<!\w)(?:koennen|kannst|koennt|kann)(?: [\w-]{1,16}){1,9}"
    r" (?:abheben|ab(?:ge)?hoben|auszahlen(?: lassen)?|abbuchen|ueberweisen|transferieren)(?!\w)"
)
_FROM_THEN = regex(
    r"(?<!\w)(?:ab|from|starting|as of|until|bis(?: zum)?)(?: (?:dem|the|am|on)){0,2}"
    rf" (?:\d|{MONTH}(?!\w)|{WEEKDAY}(?!\w)|morgen|naechste\w*|next|tomorrow|ende)"
)
# "Money and bitcoin are there": one part of the sentence.
_LISTED = regex(r"(?<=money) (?:und|and) (?=\w)|(?<=geld) (?:und|and) (?=\w)|(?<=guthaben) und (?=\w)")
_CLEARED = regex(
    r"(?<!\w)(?:strikes?|warnings?|verwarnung\w*|violations?|verst\w+|vermerke?|\w{0,6}eintrag|flags?|notes?|marks?|markers?"
    r"|forderung\w*|rechnung\w*|mahn\w+|invoices?|claims?|fees?|gebuehr\w*|debts?|restrictions?|limitations?|block|ban"
    r"|hold|sperr\w*|\w{0,4}schraenkung\w*) (?:[\w.,]{1,15} ){0,8}"
    r"(?:removed|deleted|cancelled|canceled|\w{0,5}geloescht|entfernt|storniert|erased)(?!\w)"
)


def tells_of_loss(said: str, good: bool) -> bool:
    """Does a sentence of `plain` words tell of one? In one with the `good` news only what follows it counts."""
    said = _LISTED.sub(" + ", said)
    told = [(at, part) for at, part in enumerate(_PARTS.split(said)) if _lost(part) or _unclear(part)]
    after = _first_good(said) if told and good else -1
    return any(at > after and not signs_in(part) & _GOOD for at, part in told)


def _first_good(said: str) -> int:
    """Which part of the sentence is the first with good news; -1 where no part has it alone."""
    return next((at for at, part in enumerate(_PARTS.split(said)) if signs_in(part) & OPEN), -1)


def _unclear(part: str) -> bool:
    """Is money spoken of, and not said to be there, or only from a day on?"""
    there = _THERE.search(part) or _AT_WILL.search(part)
    return bool(_MONEY.search(part)) and (not there or bool(_FROM_THEN.search(part)))


def _lost(part: str) -> bool:
    if _EXCUSED.search(part):
        return False
    return bool(_LOST.search(_CLEARED.sub(" ", part)) or (_SHUT.search(part) and not _PAST.search(part)))
