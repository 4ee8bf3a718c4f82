"""Is a block explained by something that can be checked: a post, an order, a payment, a clause, each with its day, its
number or its title? Whether the reason is a good one it never says."""

from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.patterns import regex

_DEED = regex(
    r"(?<!\w)(?:beitra?e?g\w{0,2}|kommentar\w{0,2}|bewertung\w{0,2}|rezension\w{0,2}|videos?|fotos?|posts?|inserat\w{0,2}"
    r"|anzeige|angebot\w{0,2}|artikel\w{0,4}|bestell\w{0,6}|\w{0,6}lastschrift\w{0,2}|ueberweisung\w{0,2}|zahlung\w{0,2}"
    r"|retouren?|kreditkarte|rueckbuchung\w{0,2}|comments?|reviews?|listings?|orders?|items?|chargebacks?|transfers?"
    r"|payments?|direct debits?|transactions?|messages?|photos?|tasche|ware|ads?|advert\w*)(?!\w)"
)
_MARK = regex(
    rf"\d{{3}}-\d{{3,7}}|(?<!\d)\d{{8,20}}(?!\d)|\d{{1,2}}\. ?(?:{MONTH})(?!\w)|(?<!\w)\d{{1,2}} (?:of )?(?:{MONTH})(?!\w)"
    rf"|(?<!\w)(?:{MONTH}) \d{{1,2}}(?!\w)|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?|(?<!\d)\d{{1,4}} (?:von|of|out of) \d{{2,5}}"
)
_DIGIT = regex(r"\d")
_TITLE = regex(r"[„“\"»«](?=[^„“”\"»«]{3,80}[“”\"»«])")
_CAUSE = regex(
    r"(?<!\w)(?:grund|gruende|ausloeser|ursache|anlass|deshalb|daher|deswegen|darum|weil|wegen|wg|aufgrund|nachdem"
    r"|verst(?:oesst|iess|ossen) gegen|verstoss|because|due to|following|as a result|violates|violated|breach(?:es|ed)?"
    r"|found to|led to|triggered|under our|contrary to|reported as|reported by|nicht zulaessig|verboten|untersagt"
    r"|unzulaessig|nicht erlaubt|against our|prohibited|not allowed|forbidden|told me why|weshalb|since|reversed|gewertet|erklaert|because of|hintergrund|beruht|erfolgte|gemeldet|begruenden|berechtigt uns|reported stolen|flagged|relates to|bezieht sich|broke|liegt an|lag an|that is why|rule \d|faelschung|imitat"
    r"|counterfeit|stolen)(?!\w)"
)
_BLOCK = regex(
    r"(?<!\w)(?:gesperrt|grund|\w{0,6}sperrung|sperre|eingeschraenkt|einschraenkung|deaktivier\w+|geschlossen|schliessung"
    r"|verboten|entfernt|massnahme|suspended|suspension|disabled|restricted|restriction|block|blocked|closed|removed"
    r"|removal|ban|banned|limited|limitation|why|warum|wegen|because|liegt an|lag an)(?!\w)"
)
_FOLLOWS = 2  # sentences behind the deed in which it is called the cause


def explained(text: str) -> bool:
    """Does it name what the block is about, concretely, and as its cause?"""
    told, titled = sentences(text), bool(_TITLE.search(text))
    return any(_named(one, text, titled) and _blamed(told[at : at + 1 + _FOLLOWS], told) for at, one in enumerate(told))


def _named(one: Sentence, text: str, titled: bool) -> bool:
    marked = _MARK.search(one.words) if _DIGIT.search(one.words) else None
    marked = marked or (_TITLE.search(text, one.start, one.end) if titled else None)
    return bool(marked and _DEED.search(one.words))


def _blamed(near: tuple[Sentence, ...], told: tuple[Sentence, ...]) -> bool:
    return any(_CAUSE.search(one.words) for one in near) and any(_BLOCK.search(one.words) for one in told)
