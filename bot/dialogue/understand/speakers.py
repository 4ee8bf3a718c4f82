"""That the other side speaks: who is said to have written, said or sent something. What it was it does not know."""

import re
from collections.abc import Iterable

from bot.dialogue.understand.days import Found
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import any_of, folded
from bot.patterns import regex

SAME = r"(?:[^.!?;]|(?<=\d)\.)"  # one sentence; the full stops of a date do not end it
TOLD = (
    r"(?:gesagt|gemeint|geschrieben|geantwortet|mitgeteilt|versprochen|zugesagt|erteilen|sagen|told|said|written"
    r"|answered|replied|promised|tell|say)"
)
THEY = regex(
    r"(?<!\w)(?:(?:die|sie|they|lady|he|she|der|man|amazon|paypal|klarna|ebay|otto|zalando|inkasso|support"
    r"|service|company|firma|mann|frau|guy|agent|chat|chatbot|hotline|herr|mr|mrs|ms|mitarbeiter\w{0,3})"
    r"(?: \w{1,15})? (?:promised|versprach|versprachen|wollten|sagen|sagten|sagte|sagt|schreiben|schrieben"
    r"|schreibt|schrieb|meinten|meinte|meint|said|say|says|told"
    r"|wrote|write|writes|answered|replied|wussten|wussen|wissen|haben geschrieben|geantwortet)"
    r"|hiess es|es hiess|(?:sagte|meinte|versprach|said|told)(?: mir| uns| me| us)? (?:eine?|die|der|a|an|the)"
    r" (?:frau|dame|mann|herr|mitarbeiter\w{0,2}|typ|lady|guy|woman|man|agent)"
    r"|(?:schreiben|schrieben|sagten|sagen|schrieb|meinten|meinte|behaupten) (?:die|sie|der|man|mir|uns)"
    r"|(?:die|sie|they|man|he|she|it|amazon|inkasso|support|firma|company|service|frau|herr|mr|mrs|chat)(?!\w)"
    r"[^.!?,;]{0,25}"
    rf"(?<!\w)(?:haben|hat|have|had|has|konnten?|could)(?!\w){SAME}{{0,40}}(?<!\w){TOLD}"
    rf"|(?:haben|hat|have) (?:sie|se|si|die|they|man)(?!\w){SAME}{{0,40}}(?<!\w){TOLD}"
    rf"|(?:mir|uns) wurde(?: [\w.]{{1,12}}){{0,4}} {TOLD}|(?:i|we) (?:was|were|got) (?:told|promised)"
    r"|(?:automat\w*|standard) (?:e-?)?(?:mails?|antwort\w*|nachricht\w*|repl(?:y|ies)|messages?|emails?|response\w*)"
    r"|auto-?repl(?:y|ies)|laut (?:amazon|paypal|klarna|support|hotline|denen|firma)|according to (?:them|support)"
    rf"|(?:haben|hat|have|has) (?!ich|wir|i |we |das |es |it )[\w.&-]{{2,20}} (?:mir|uns|me"
    rf"|us)(?!\w){SAME}{{0,40}}(?<!\w){TOLD}"
    r"|bekommen|gekriegt|kam|kamen|(?:mail|nachricht|antwort) (?:ge)?kommen|came|got"
    r"|received|textbaustein\w*|antwort|answered|replied|abgelehnt|rejected"
    r"|(?:erste|zweite|dritte|letzte|first|second|last) (?:mail|e-mail"
    r"|email|nachricht) (?:is|ist|was|war|from|vom|kam))(?!\w)"
)
# What came on a day may be a parcel or a bill, and no word of theirs.
CAME = regex(r"(?<!\w)(?:bekommen|gekriegt|kam|kamen|came|got|received)(?!\w)")
WORD_OF = any_of("""
    brief; letter; schreiben; rückmeldung; reaktion; bescheid; reply; response; word; (was|etwas|nix|nichts) von (denen
    |ihnen); (something|anything|nothing) from them; (zurück|back)
""")
_SENDERS = (
    r"(?:bank|sparkasse|volksbank|postbank|company|firma|support|shop|seller|inkasso\w*|collector|agency|amazon|paypal|ebay"
    r"|klarna|zalando|otto|vinted|etsy|uber|n26|revolut|instagram|meta|google|apple|netflix|airbnb|booking)"
)
SENT_ME = regex(  # "Amazon hat mir am 7.11. Unterlagen geschickt"
    r"(?<!\w)(?:hat|haben|hot|hom|have|has|had|'ve|'s) (?:mir|uns|mia|me|us)(?!\w)[^!?;]{0,60}"
    r"(?<!\w)(?:ge?schickt|gesendet|geschrieben|gemailt|sent|written|emailed|mailed)(?!\w)"
    r"|(?<!\w)(?:sent|emailed|mailed|wrote|texted) (?:to )?(?:me|us)(?!\w)"
    r"|(?<!\w)(?:die|sie|they|amazon|paypal) (?:haben|hat|have|has) (?:mich|uns|mir|me|us) (?:[\w.]{1,12} ){0,3}"
    r"(?:angeschrieben|kontaktiert|angemailt|geschrieben|gemailt|angerufen|contacted|emailed|written)(?!\w)"
    # "The bank sent a letter on 12 November", "die haben am 12.11. einen Brief geschickt".
    rf"|(?<!\w)(?:they|{_SENDERS}) (?:(?:have|has|just|only|then|already|finally) )?"
    r"(?:sent|emailed|mailed|wrote|texted)(?! (?:to )?(?:them|him|her|it to)(?!\w))"
    rf"|(?<!\w)(?:die|sie|{_SENDERS}) (?:hat|haben)(?!\w)"
    r"(?:(?!(?<!\w)(?:ich|wir|denen|ihnen|dorthin|hin|an)(?!\w))(?:[^.!?;]|(?<=\d)\.)){0,60}?"
    r"(?<!\w)(?:ge?schickt|gesendet|geschrieben|gemailt|verschickt)(?!\w)"
    r"|(?<!\w)(?:mail|e-mail|email|nachricht|message|sms) (?:war|is|ist|was|sagt\w*|says|said|stand|steht)(?!\w)"
    r"(?! (?:raus|weg|unterwegs|draußen|abgeschickt|geschickt|verschickt|gesendet|sent|out|gone|on its way)(?!\w))"
)
# To speak, and to have, as they are spelt in the south, in Switzerland and in Berlin.
_DIALECT = regex(
    r"(?<!\w)(?:h[aäeo][nmt]n?d?'?s?|h[ao]mm?se|h[oa]bns?|g'?s[aoe][gi]t|g'?so?gt|j?esa[cg]h?t|g?[ej]sacht|gm[eo]a?[io]?nt"
    r"|gschri\w{1,5}|sogn|sogt|socht)(?!\w)"
)
# "Die haben gesagt, ich kriege mein Geld am 18.": that day belongs to what was said.
_CONTENT = regex(
    r"(?<!\w)(?:gesagt|gsagt|gsogt|gseit|gemeint|gmeint|versprochen|said|told (?:me|us)|promised)(?!\w)[^.!?;]{0,60}"
    r"(?<!\w)(?:ich|i|es|das|des|mein\w{0,2}|mei|my|it|we|wir)(?!\w)[^.!?;]{0,60}$"
)


# "Hi also Amazon hat mich gesperrt": no company says so of itself.
_OF_ME = regex(
    r"(?<!\w)(?:hat|haben|hot|hend) (?:mich|mir|mi|mein\w{0,2}|unser\w{0,2}|uns)(?!\w)|(?<!\w)(?:mich"
    r"|mein\w{0,2} (?:konto|account"
    r"|profil|shop)) (?:\w{1,12} ){0,2}(?:gesperrt|deaktiviert|eingeschränkt|blockiert|rausgeworfen|geschlossen)(?!\w)"
    r"|(?<!\w)(?:blocked|suspended|banned|limited|locked|restricted|closed|kicked|deactivated|disabled) (?:me|my"
    r"|us|our)(?!\w)",
    re.I,
)


def tells_of_me(text: str) -> bool:
    """Does it tell, in words of one's own, what was done to oneself?"""
    return _OF_ME.search(text) is not None


def theirs(text: str) -> bool:
    """Does it speak of the other side as saying or sending something?"""
    return bool(THEY.search(understood(text)))


def of_content(clause: str, found: Iterable[Found]) -> bool:
    """Does the day belong to what was said, and is not the day on which it was?"""
    return any(_CONTENT.search(folded(clause[: one.start])) for one in found)


def understood(clause: str) -> str:
    """The words; in the dictionary's spelling where only so somebody is heard to speak ("am 18. hams gsagt")."""
    words = folded(clause)
    if THEY.search(words) or not _DIALECT.search(words):
        return words
    spelt = plain(clause)
    return spelt if THEY.search(spelt) else words
