"""That a second person's account is hit as well. Who that is it never knows."""

import re

from bot.dialogue.understand.behalf import in_my_name, without_destination
from bot.dialogue.understand.blockings import says_blocked
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import any_of, lines, spoken
from bot.patterns import regex

_OTHER_PERSON = any_of("""
    freundin; freund; frau; mann; partner; partnerin; lebensgefährt*; verlobte*; ehefrau; ehemann; mitbewohner*;
    schwester; bruder; mutter; vater; mama; papa; sohn; tochter; oma; opa; girlfriend; boyfriend; wife; husband;
    mannes; ehemannes; freundes; bruders; vaters; sohnes; partners; fiancé*; fiance*; roommate; flatmate; sister;
    brother; mother; mum; mom; father; dad; son; daughter
""")
# "Ihr Konto", in quotation marks or in the middle of a sentence, is the company's word for the reader's own.
_THEIR_WORDS = regex(r"[\"„“»][^\"„“”«»\n]{2,200}[\"“”«]|(?<=\w )Ihr (?=Konto|Account|Zugang|Profil)")
# "Das Kindergeld von meiner Frau kommt da auch an": her money, and no account of hers.
_MONEY_OF = regex(
    r"(?<!\w)(?:\w{0,8}geld|lohn|gehalt|rente|pension|unterhalt|bafög|miete|\w{0,12}vertrag"
    r"|child benefit|wages|salary|money)"
    r" (?:vo[nm]|für|fürn|of|for) (?:mei\w{0,3}|unser\w{0,2}|de[nrm]|my|our) \w{3,14}"
)
_ALSO = any_of("""
    auch; erwischt*; gleich mit; ebenfalls; genauso; ebenso; mit
    gesperrt; mitgesperrt; beide; too; as well; both;
    (is|are|was|were|been|got|account) also; also (is|was|got|been|blocked|banned|closed|locked|limited|affected);
    konto von mein*; das von mein*; ihr konto; ihres; sein konto; her account; his account; their account;
    account of my; wife's account; husband's account; girlfriend's; boyfriend's
""")

# "Die haben sogar meiner Frau das Konto gesperrt"; even a bill may be paid by her.
_EVEN = any_of("sogar; wegen mir; either; even; because of me")


# "Bei meiner Mutter war das auch so": told of once, and of nobody whose account is shut now.
_LIKE_THEM = regex(
    r"(?<!\w)bei (?:mein\w{1,2}|ihr\w{1,2}|sein\w{1,2}|einem|einer) \w{2,12} war (?:das |es )?(?:auch|genauso)"
    r"(?: mal| schon)?(?: so)?(?!\w)"
)


# "Die Frau am Telefon meinte": one of theirs.
_STRANGER = regex(
    r"(?<!\w)(?:die|der|eine|ne|ein|the|a)(?: \w{3,10})? (?:frau|mann)(?= (?:am|an der|vom|von der|da |dort|meinte"
    r"|sagte|sagt|meint|hat (?:mir |nur |auch )?(?:gesagt|gemeint)|konnte|wusste))"
)
_BOTH_SHUT = regex(
    r"(?<!\w)(?:und ich|and i|ich und meine? \w{3,14}|me and my \w{3,14}) (?:sind|wurden|are|were|got|have been)"
    r"(?: [^\s!?;]{1,14}){0,4} (?:gesperrt|blockiert|gebannt|rausgeflogen|blocked|banned|locked|suspended)(?!\w)"
)
_SENTENCE = regex(r"[.!?\n]\s?")
_PEOPLE = r"(?:mein\w{0,2}|my|der|die|unser\w{0,2}|our|the|ihr\w?|sein\w?)?"
_SHUT = r"(?:gesperrt|zu|dicht|weg|betroffen|eingefroren|blocked|banned|locked|closed|gone|limited|eingeschränkt)"
# "Mama ihr Konto ist auch da, das geht aber": nobody is hit.
_STILL_WORKS = regex(
    rf"(?:^|(?<=[.!?;\n]))(?:(?!{_SHUT}(?!\w))[^.!?;\n]){{0,80}}(?<!\w)(?:das|des|ihr\w?|seins|es|it|that|hers|his"
    r"|theirs|konto|account)(?: (?:von|of) \w{2,6} \w{3,12})?"
    r" (?:geht|läuft|funktioniert|works|ist (?:noch )?offen|is (?:still )?(?:fine|open)|ist in ordnung)"
    r"(?: (?:aber|noch|ja|doch|zum glück|normal|ganz normal|weiter|auch|still|though|fine|too))*"
    r"(?! (?:auch |aber |noch )?(?:nicht|nich|ned|net|nimmer))(?=\W{0,3}(?:$|[.!?;\n,]))"
)
# "Meine Schwester hat auch eins".
_HAS_ONE = regex(
    rf"(?<!\w){_PEOPLE} ?\w{{3,12}} (?:hat|haben|has) (?:da |dort |bei \w{{3,12}} )?(?:auch|also) (?:da |dort )?"
    r"(?:eins|eines|ein konto|one|an account|einen account)(?: (?:da|dort|there))?(?=\W{0,3}(?:$|[.!?\n]))"
    rf"(?!\W{{1,3}}[^.!?\n]{{0,40}}(?<!\w){_SHUT}(?!\w))"
)
_OF_ONESELF = regex(r"(?<!\w)(?:ich|hab|i|i've)(?!\w)")


def only_of_them(text: str) -> bool:
    """Is a second person told of, and nowhere who the writer is? A name and an address may be the other's then."""
    return other_person(text) and not _INTRODUCES.search(text)


def own_part(text: str) -> str:
    """What is told of the writer: where a second person is told of, only the messages that speak of nobody else."""
    return lines_of_oneself(text) if only_of_them(text) else text


def lines_of_oneself(text: str) -> str:
    """The text; where a second person is told of as well, its sentences that speak of nobody else."""
    if not other_person(text):
        return text
    said = (one for line in lines(text) for one in _TOLD_APART.split(line))
    return "\n".join(one for one in said if not (_OTHER_PERSON.search(spoken(one)) or _OF_THEM.search(one)))


_TOLD_APART = regex(r"(?<=[\w.]{4})[.!?]\s+(?=[^\W\d_])")
_OF_THEM = regex(
    r"^\W*(?:sie|ihre?|er|seine?|she|her|he|his|the(?:y|ir)|die|der)(?!\w)"
    r"|(?<!\w)(?:ihre?|seine?|her|his) (?:e?-?mail|adresse|anschrift|konto|account|address)",
    re.I,
)
_INTRODUCES = regex(
    r"(?<!\w)(?:(?:ich|i)(?:, | \(|,? (?:hei(?:ß|ss)e|wohne|live)(?!\w)|,? (?:bin|am) (?-i:[A-ZÄÖÜ]))"
    r"|(?:mein|my) name(?!\w)"
    r"|(?:wir|we) (?:wohnen|leben|live)(?!\w)|(?:meine|unsere|my|our) (?:adresse|anschrift|address)(?!\w))",
    re.I,
)


@remembered
def other_person(text: str) -> bool:
    """Is a second person's account said to be hit as well, in one sentence or in two that follow each other?"""
    words = without_destination(_LIKE_THEM.sub(" ", spoken(_THEIR_WORDS.sub(" ", text))))
    words = _HAS_ONE.sub(" ", _STILL_WORKS.sub(" ", words))
    words = _BOTH_SHUT.sub(r"\g<0> auch", _STRANGER.sub(" ", _MONEY_OF.sub(" ", words)))
    also = _ALSO.search(words) or _EVEN.search(words)
    if in_my_name(words) or not (_OTHER_PERSON.search(words) and also):
        return False
    said = _SENTENCE.split(words)
    return any(
        (_ALSO.search(one) or (_EVEN.search(one) and says_blocked(one)))
        and (_OTHER_PERSON.search(one) or (_OTHER_PERSON.search(before) and not _OF_ONESELF.search(one)))
        for before, one in zip(("", *said), said, strict=False)
    )
