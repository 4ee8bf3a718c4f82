"""Letters that are out, go out later, still lie there, or went to somebody whom they are not for. Which letters, it
never knows."""

from bot.dialogue.understand.months import WEEKDAY
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.sendings_to_come import promised
from bot.patterns import regex

_GOES_OUT = regex(r"(?<!\w)(?:geht|gehen|gehn|muss|müssen|kommt|kommen)(?: \w{1,8}){0,3} raus(?!\w)")
# "Muss ich noch ausdrucken", "liegen noch auf dem Tisch", "Post hat nur bis 18 Uhr", "Drucker kaputt".
_LIE_THERE = regex(
    r"(?<!\w)(?:noch|erst|still|first)(?: \w{1,10}){0,3} (?:aus|ab)?(?:drucken|tippen|kopieren|kuvertieren|frankieren"
    r"|unterschreiben|print(?: \w{1,6}){0,2}|sign(?: \w{1,6}){0,2}|buy stamps)[ .!]*$"
    r"|(?<!\w)(?:brauche?|need)(?: ich| i)?(?: noch| erst| still)?(?: \w{1,10})? (?:briefmarken?|umschl[aä]ge?|stamps?"
    r"|envelopes?|druckerpatronen?|patronen?|tinte|toner|ink)(?!\w)"
    r"|(?<!\w)(?:lieg\w{0,2}|sind|ist|hab\w?|are|is|they're|l\d{1,2})(?: \w{1,8}){0,2} (?:noch|still)(?: \w{1,8}){0,2}"
    r" (?:auf dem tisch|aufm tisch|hier|bei mir|zu hause|zuhause|daheim|in der tasche|on the table|on my desk|here"
    r"|at home|in my bag)(?!\w)"
    r"|(?<!\w)(?:drucker|printer)(?:'s)?(?: \w{1,8}){0,2} (?:kaputt|streikt|leer|spinnt|broken|dead|out of ink"
    r"|jammed)(?!\w)"
    r"|(?<!\w)(?:post|poststelle|postfiliale|post office)(?: \w{1,8}){0,3} (?:zu|geschlossen|dicht|closed|shut)(?!\w)"
    r"|(?<!\w)(?:post|poststelle|postfiliale|post office)(?: \w{1,8}){0,2} (?:nur )?(?:bis|until|till) \d"
)
_OWN_MATTERS = r"(?:vermieter|hauptmieter|landlord|landlady|client|klient|mandant)"  # who gets letters of another kind
# "An meine Schwester gemailt", "mailed it to myself to print": not to those it is for.
_TO_OTHERS = regex(
    r"(?<!\w)(?<!von )(?<!mit )(?<!bei )(?<!durch )(?:(?:an|to) (?:mein\w{0,2}|unser\w{0,2}|my|our)"
    rf"|meine[rm]|unsere[rm]) (?:besten? |best )?(?!{_OWN_MATTERS})(?:{PERSON}|mutti|partner\w{{0,3}}"
    r"|freund\w{0,3}|nachbar\w{0,3}|kolleg\w{0,3}|anw[aä]lt\w{0,4}|betreuer\w{0,3}|lawyer)(?!\w)"
    r"|(?<!\w)(?:an|to) (?:die|den|das|eine|einen|ein|the|a) (?:verbraucherzentrale|verbraucherschutz\w*"
    r"|schuldnerberatung|rechtsberatung|beratungsstelle|mieterverein|caritas|diakonie|anwalt|anwältin|rechtsanw\w+"
    r"|betreuer\w{0,3}|zeitung|presse|consumer (?:centre|center|advice\w*)|debt advis\w+|lawyer|solicitor|press)(?!\w)"
    r"|(?<!\w)(?:(?:an )?(?:mir|mich) (?:selbst|selber)|hab\w?(?: es| sie| alles| beide| die| das)? mir (?:selbst"
    r"|selber|per|an|zu|gemailt|geschickt|weitergeleitet|es|sie|alles)|to myself)(?!\w)"
)


def goes_out(words: str) -> bool:
    """ "Geht raus", "muss noch raus", in spoken words: of what is to come."""
    return bool(_GOES_OUT.search(words))


def to_others(words: str) -> bool:
    """Do spoken words name somebody close, a lawyer of one's own or oneself as who got it?"""
    return bool(_TO_OTHERS.search(words))


def lie_there(words: str) -> bool:
    """Do spoken words say why nothing has gone out yet: that it has to be printed or signed first, that it lies on the
    table, that the post is shut?"""
    return bool(_LIE_THERE.search(words))


# "Die Mails sind raus", "beide Anfragen raus": they went out.
_WENT_OUT = regex(
    r"(?:(?:ja|jo|so|ok|okay|also|und)[ ,]{1,2}){0,2}(?:(?:die|beide|alle|meine|unsere)(?: beiden)? ){0,2}"
    r"(?:e-?)?(?:mails|anfragen|schreiben|briefe)"
    r"(?: (?:sind|san|sin|are|beide|alle|jetzt|nun|schon|scho|gerade|grad|eben|soeben|heute|gestern|per|mail"
    r"|post)){0,5}"
    r" (?:raus|weg)\W*"
)


def went_out(words: str) -> bool:
    """Do folded words say that the mails or letters are out, and nothing else?"""
    return _WENT_OUT.fullmatch(words) is not None


# "Am Donnerstag bringe ich es zur Post": what is to come is not done.
_PLANNED = regex(
    r"(?<!\w)(?:bring[et]?|schick[et]?|fax[et]?|gebe?|gibt|werfe?|wirft|sende[t]?|gehe?|fahre?|geht|gehts|gehen|send"
    r"|(?:post|send|mail|fax)ing|bring|take|post|mail|fax|goes"
    rf"|will|werde|wird|gonna)(?!\w)[^.!?]{{0,50}}?(?<!\w)(?:morgen|übermorgen|{WEEKDAY}|später|nachher|nächste\w?"
    r"|heute abend|tomorrow|next|later|tonight)(?!\w)"
    rf"|(?<!\w)(?:morgen|übermorgen|(?:am |nächsten |on )?(?:{WEEKDAY})|später|nachher|tomorrow)(?!\w)"
    r"[^.!?]{0,30}?(?<!\w)"
    r"(?:bring[et]?|schick[et]?|fax[et]?|gebe?|gibt|werfe?|wirft|sende[t]?|gehe?|fahre?|geht|gehts|gehen|send"
    r"|i'll|i will|goes)(?!\w)"
    r"|(?<!\w)(?:(?<!heute )(?<!heut )(?<!gestern )(?<!am )morgen|übermorgen|später|nachher"
    r"|(?:nächste|kommende)[nr]? (?:\w{2,8}tag|mittwoch|woche))(?!\w)"
    r"[^.!?]{0,30}?(?<!\w)raus(?!\w)"
)
_POST_OR_IT = regex(
    r"(?<!\w)(?:post|brief\w*|fax\w*|e?-?mails?|einschreiben|briefkasten|gericht|l\d{1,2}|it|them|es|sie|ihn|alles|letters?)(?!\w)"
)


def to_be_sent(words: str) -> bool:
    """Do spoken words plan to bring or send something on a day to come: "morgen geh ich zur Post"?"""
    return promised(words) or bool(_PLANNED.search(words) and _POST_OR_IT.search(words))
