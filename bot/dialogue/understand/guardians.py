"""Papers that a court gives to people and in which nothing is demanded of them: a guardian's card, a certificate of
inheritance, a divorce. The court that is named with one has sent no order. It reads words in small letters."""

from bot.patterns import regex

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


def without_given(words: str) -> str:
    """The words, less the courts that gave such a paper."""
    return _BEHIND.sub(r"\1", _BEFORE.sub(r"\1", words))
