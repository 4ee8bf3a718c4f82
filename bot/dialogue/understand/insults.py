"""A message that curses and says nothing else. Whom it is meant for it never knows."""

from collections.abc import Callable

from bot.dialogue.understand.text import folded, spoken, words
from bot.patterns import regex

_WORD = regex(r"[^\W\d_](?:[\w'*@$!-]{0,30}[\w*])?")
_TELLS = regex(r"\d|\w@\w")
LONGEST = 12  # words
_CURSE = regex(
    r"fick\w*|gefickt\w*|verfickt\w*|\w{0,10}arsch\w*|\w{0,8}wichs\w*|huren\w*|hurens\w*|penner\w*|\w{0,8}idiot\w*"
    r"|\w{0,8}depp\w{0,4}|\w{0,6}trottel\w*|spast\w*|spacken|spacko\w*|missgeburt\w*|bastard\w*|drecks?\w*|\w{0,6}schei(?:ss|ß)\w*"
    r"|schlampe\w*|fotze\w*|nutte\w*|vollpfosten|blödmann|blödmänner|blödian|hohlk\w*|versager\w*|pisser\w*|kack\w*|scheis\w*"
    r"|dreckschwein\w*|schweine?|säue|drecksau|mistkerl\w*|mist|verpiss\w*|verpisst|leck\w{0,2}|hirnlos\w*|nutzlos\w*|unfähig\w*"
    r"|betrüger\w*|verbrecher\w*|abzocker\w*|gauner\w*|halunken|lügner\w*|saftladen|schweinebande|sauhaufen|gesindel"
    r"|blöd\w{0,3}|dumm\w{0,3}|doof\w{0,3}|bescheuert\w*|behindert\w*|wixer\w*|wixxer\w*|hdf|stfu|lmaa|fresse|maul"
    r"|fuck\w*|fck\w*|fuk|motherf\w*|\w{0,6}asshole\w*|arsehole\w*|dickhead\w*|bitch\w*|cunt\w*|moron\w*|stupid\w*|dumb\w*"
    r"|wanker\w*|twat\w*|prick\w*|\w{0,4}shit\w*|crap\w*|jerks?|losers?|scum\w*|useless|screw|sucks?|crooks?|scammers?"
    r"|thieves|liars?|criminals|[fas]\*{1,4}\w{0,6}"
)
_AROUND = words("""
    du ihr sie bist seid sind euch dich mich mir uns alle alles allesamt ein eine einen so nur mal doch echt einfach
    verdammt verdammte verdammter verdammten ganz voll total halt halts halt's die das der den dem im am an mit und ja
    kannst könnt könnten hier bot programm maschine ding computer roboter teil verein laden firma leute ihr's haufen
    dein deine deinen euer eure euren eurem mutter kreuzweise gern haben alter ey man mann boah oh ach ist was für
    verein typen kerle bande in
    you you're youre u ur ya are your yourself yourselves all the a an bunch of go to hell off up this that is it me my
    machine program computer robot what such really just and damn bloody company people lot guys pieces piece shut
    eat die hole for mouth
""")


def only_cursed(text: str, known: Callable[[str], object] = lambda word: False) -> bool:
    """Does the text curse and say nothing else, but for words that are `known`, as a company's name?"""
    if _TELLS.search(text):
        return False
    said = _WORD.findall(spoken(text) if "*" not in text else folded(text))
    if not said or len(said) > LONGEST:
        return False
    cursed = [bool(_CURSE.fullmatch(one)) for one in said]
    return any(cursed) and all(curse or one in _AROUND or known(one) for one, curse in zip(said, cursed, strict=True))
