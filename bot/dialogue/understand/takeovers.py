"""That strangers took an account over: they have its password, or changed its mail or telephone. What they did with it
is told elsewhere (`misuse`)."""

from bot.dialogue.understand.idioms import near, phrases
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_ACCOUNT = """
    konto; account; acc; profil; profile; steam; instagram; facebook; tiktok; youtube; psn; playstation; xbox; epic;
    discord; twitch; ebay; amazon; paypal; google; gmail; outlook; mail; snapchat; kanal; channel; zugang; insta;
    netflix; spotify; disney; zalando; otto; klarna; vinted; kleinanzeigen; whatsapp; roblox; fortnite;
    payback; lieferando; uber; airbnb; booking; linkedin; twitter; telegram
"""
_TAKEN = near(
    _ACCOUNT,
    "gehackt*; hacked; gekapert; gehijackt; hijacked; taken over; stolen; gestohlen; geklaut; übernommen; geknackt",
    within=30,
)
_CHANGED = phrases("""
    (someone|somebody|they|he|hacker*|jemand|einer|die|der) (has |have |hat |haben )?(changed|change|swapped) (my |the |
    both )?(email|mail|password|phone|number|passwords); (email|mail|password|nummer|handynummer|telefonnummer|
    mailadresse) … (geändert|ausgetauscht|changed) (worden|von *)?; (jemand|einer|hacker*) … (password|mail|email|
    mailadresse|handynummer) … (geändert|ausgetauscht); hacker*; (jemand|einer|irgendwer|fremde|fremder) (war|waren)
    (in|auf|im) … (konto|account|profil); (someone|somebody|stranger*|they) (else )?(was|were|got|broke) (in|into|
    inside) my (account|profile); (mail|email|mailadresse) … (ist|sind|war) nicht mehr (meine|von mir)
""")
# "Gehackt", "i got hacked": told of the account that is spoken of; with a question mark it is only asked.
_ALONE = regex(
    r"\W*(?:(?:ja|yes|ich|i|bin|wurde|wurd|wohl|glaub\w*|es|it|das|konto|mein|my|account|ist|is|was|got|been|have|hab"
    r"|i've|anscheinend|wahrscheinlich|probably|einfach|auch|halt|denke?|think)[ ,]{1,2}){0,6}"
    r"(?:gehackt|gekapert|gehijackt|hacked|hijacked)(?: (?:worden|wurde|bin|ist|von \w{3,12}|by \w{3,12}))?[ .!]*"
)
_NOBODY = phrases("nobody hacked; niemand … gehackt; not hacked; nicht gehackt; wasn't hacked; never hacked")
_NO_THEFT = phrases("(daten|data|identität|identity|perso|ausweis|wallet|geld|money) … (gestohlen|geklaut|stolen)")


_CAME_IN = phrases("""
    gehackt*; hacked; gekapert; gehijackt; hijacked; taken over; geknackt; (email|mail|password|nummer|handynummer|
    telefonnummer|mailadresse|phone|number) … (geändert|ausgetauscht|changed); (konto|account|profil|profile|kanal|
    channel) … (gestohlen|geklaut|übernommen|stolen)
""")


# "I filled in the hacked account form on friday": help for such, and no day on which it happened.
_HELP = regex(
    r"(?<!\w)(?:hacked|compromised|gehackte\w?|stolen) (?:accounts?|profiles?|konto|konten)? ?(?:form\w*|page|seite"
    r"|link|help|hilfe|support|section|centre|center|tool)(?!\w)"
)


def came_in(clause: str) -> bool:
    """Does a clause of such a story tell of the moment at which strangers came in?"""
    words = _HELP.sub(" ", plain(clause))
    return _CAME_IN.finds(words) and not _NOBODY.finds(words)


_SHUT_OUT = phrases("""
    (nicht|nimmer|nich|net|ned) mehr (rein|hinein|ran|dran|drauf|einloggen|anmelden|zugreifen); nicht mehr in
    (mein|das) *; kein* (* )?zugriff*; keinen zugang; (can't|cannot|can not|couldn't) (get|log|sign) (back )?(in|
    into|on); (locked|shut) out; (no|lost|without) access; ausgesperrt
""")


def shut_out(clause: str) -> bool:
    """Does a clause of such a story tell that the account cannot be entered?"""
    return _SHUT_OUT.finds(plain(clause))


def taken_over(text: str) -> bool:
    """Is it told that strangers hold the account?"""
    words = plain(text)
    told = _TAKEN.finds(_NO_THEFT.without(words)) or _CHANGED.finds(words) or _ALONE.fullmatch(words) is not None
    return told and not _NOBODY.finds(words)


# Somebody demands money for what strangers ordered; or it was the mailbox, and they ordered anywhere.
_BILLED = regex(
    r"(?<!\w)(?:\w{0,12}rechnung\w{0,2}|\w{0,8}mahn\w*|\w{0,4}inkasso\w*|forder\w*|\w{0,6}gericht\w*|schulde?\w{0,2}"
    r"|will|wollen|verlang\w{1,3}|collect\w*|bills?|billed|invoices?|debts?|owe|reminders?|demand\w*|wants?)(?!\w)"
)
_MAILBOX = regex(
    r"(?<!\w)(?:e-?mail|mail|gmail|gmx|outlook|google|handy|computer|laptop|phone|email)[\w-]*(?: \w{1,10}){0,3}"
    r" (?:gehackt|hacked|gekapert|geknackt|übernommen)(?!\w)"
)
_SPENT = regex(
    r"(?<!\w)(?:bestell(?:t|ten)|gebucht|abgebucht|eingekauft|gekauft|abgeschlossen|ausgegeben|überwiesen|aufgeladen"
    r"|upgegradet|ordered|bought|charged|spent|booked|withdrew|withdrawn|subscribed|purchased|upgraded)(?!\w)"
)
# "Bestellt wurde nichts", "vorher hatte meine Frau Schuhe bestellt", "200 Euro erstattet", "einen Termin gebucht".
_NOT_SPENT = regex(
    r"(?<!\w)(?:nichts|nix|nicht|nie|kein\w{0,2}|nothing|not|never|no|didn't|wasn't|erstattet\w*|zurück\w*|refund\w*|back"
    rf"|\w*termin|rückruf|appointment|{PERSON})(?!\w)"
)
_BY_ME = regex(r"(?<!\w)(?:ich|wir|i|we)(?!\w)")


def only_hacked(text: str) -> bool:
    """ "Mein Amazon wurde gehackt, und es wurde für 300 Euro bestellt": an account of one's own, and no bill for what
    somebody ordered under a name."""
    words = plain(text)
    return taken_over(text) and not (_BILLED.search(words) or _MAILBOX.search(words))


def spent(clause: str) -> bool:
    """Does a clause of such a story tell that they ordered, or took money?"""
    words = plain(clause)
    return (
        len(words.split()) > 1 and bool(_SPENT.search(words)) and not (_BY_ME.search(words) or _NOT_SPENT.search(words))
    )


# "Jemand hat die Mail geändert": that mail was written to nobody.
_MAIL_CHANGED = regex(
    r"(?<!\w)(?:e-?mail|mail|mail-?adresse|e-?mail-?adresse|telefon\w{0,8}|phone)s? (?:[\w-]{1,12} ){0,2}"
    r"(?:geändert|ausgetauscht|gewechselt|changed|swapped)(?!\w)"
    r"|(?<!\w)(?:changed|swapped|änderte) (?:my |the |die |meine )?(?:e-?mail|mail|phone)(?!\w)"
)


def without_changed(words: str) -> str:
    """Folded words, less the mail address or number that somebody put in the place of one's own."""
    return _MAIL_CHANGED.sub(" ", words)
