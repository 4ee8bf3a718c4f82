"""Papers that a court gives to people and in which nothing is demanded of them: a guardian's card, a certificate of
inheritance, a divorce. The court that is named with one has sent no order. It reads words in small letters."""

import re

from bot.patterns import regex

# "Ich habe eine Betreuerin, Frau Schulz", "my guardian": it is the writer who has one, and who speaks for themselves.
_KEEPER = (
    r"(?:\w{0,6}betreuer(?:in)?|vormund|erwachsenenvertreter(?:in)?|sachwalter(?:in)?|beist[aä]nd(?:in)?"
    r"|(?:legal |court[ -]appointed |appointed |state )?guardian|(?:court )?deputy|conservator|carer|caretaker"
    r"|social worker)"
)
_MINE = regex(
    r"(?<!\w)(?:(?:(?:ich|i) )?(?:habe?|han|hob|bekam|bekomme|kriege?|soll|brauche?|have|got|need)"
    r" (?:ich |i |ja |auch |schon )?"
    r"(?:eine?n?|an?|ne?n?|jetzt eine?n?)"
    rf"|meine?[mnr]?|my) (?:(?:gesetzlich|rechtlich|gerichtlich|amtlich|neu)\w{{1,3}} )?{_KEEPER}(?!\w)"
    r"(?:,? (?:frau|herrn?|mrs?\.?|ms\.?) (?!und |and |hat |has |ist |is )[^\W\d_]{2,20})?",
    re.IGNORECASE,
)
_COURT = r"(?:amts|betreuungs|nachlass|familien|bezirks)?gericht\w{0,2}"
_GIVEN = (
    r"(?:\w{0,12}ausweis\w{0,2}|betreuung\w{0,3}|betreuungs(?:beschluss|urkunde|sache)|bestell(?:t|ung|ungsurkunde)"
    r"|erbschein\w?|testament\w{0,2}|scheidung\w{0,3}|grundbuch\w{0,9}|guardianship|probate|divorce)"
)
_BEFORE = regex(
    rf"(?<!\w)({_GIVEN},? (?:\w{{1,12}} )?(?:vom|beim|durch das|durchs|from the|by the|of the) )"
    rf"(?:{_COURT}|court)(?!\w)"
)
_BEHIND = regex(
    rf"(?<!\w)(?:{_COURT}|court)( (?:\w{{1,12}} ){{0,3}}(?:wegen|für|zur|for|about) (?:\w{{1,8}} )?{_GIVEN}"
    r"| (?:\w{1,12} ){0,3}(?:bestellt|eingesetzt|appointed))(?!\w)"
)
# "Ich bin sein Betreuer, gerichtlich", "her court-appointed guardian": that court made somebody a guardian.
_GUARDIAN = (
    r"(?:betreu(?:er(?:in)?|ung)|vormund(?:schaft)?|nachlass?pfleger(?:in)?|erwachsenenvertret(?:er(?:in)?|ung)"
    r"|sachwalter(?:in)?|beist[aä]nd(?:in|schaft)?|guardian(?:ship)?|deputy|conservator)"
)
_ORDER = rf"(?:{_COURT}(?:lich\w{{0,2}}|s?beschluss\w{{0,2}})?|court(?:[ -]order| of protection)?)"
_PAPER = r"(?:und|and|aber|but|kam|came|hat(?! mich)|has|sent|brief|letter|post|gelb\w{0,2}|gegen)(?!\w)"
_BETWEEN = rf"(?:,? (?!{_PAPER})\w{{1,12}}){{0,3}}"
_MADE = regex(rf"(?<!\w)({_GUARDIAN}{_BETWEEN},?) {_ORDER}(?!\w)|(?<!\w){_ORDER}({_BETWEEN}[ -]{_GUARDIAN})(?!\w)")


def without_given(words: str) -> str:
    """The words, less the courts that gave such a paper."""
    return _MADE.sub(r"\1\2", _BEHIND.sub(r"\1", _BEFORE.sub(r"\1", words)))


def without_own(text: str) -> str:
    """The text, less the guardian whom the writer has."""
    return _MINE.sub(" ", text)
