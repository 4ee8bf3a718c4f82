"""Whether a text tells of another matter: a second company that blocked the person, too, a second collector that
writes. What the case knows already it is told; what the person wants done it never knows."""

from bot.dialogue.understand.claims import other_person
from bot.dialogue.understand.collectors import called, demands, in_a_row
from bot.dialogue.understand.companies import tells_block, without_means
from bot.dialogue.understand.text import LIMIT, any_of, spoken, words
from bot.directory.entities import Directory, Entity
from bot.patterns import regex

_PARTS = regex(
    r"(?<=[?!])\s|[.;:!\n]{1,3}\s?|,\s|\s(?=(?:aber|but|sondern|weil|because|denn|obwohl|although|nachdem|after)\s)"
)
_TOO = any_of("""
    auch; ebenfalls; ebenso; genauso; gleichfalls; zusätzlich; obendrein; außerdem; ausserdem; noch dazu; dazu noch;
    und jetzt; jetzt noch; nun noch; schon wieder ein*; als nächstes; der nächste; die nächsten; das nächste; jetzt a;
    too; also; as well; on top; next one; another one; additionally; and now; either
""")
# What may happen, is asked, is called wrong, or is over long ago, is no second block.
_PERHAPS = regex(
    r"(?<!\w)(?:wenn|falls|ob|kann|können|könnte\w*|dürfen|darf|würde\w*|droht|drohen|gedroht|angedroht|nicht dass"
    r"|if|whether|could|might|may|would|threat\w*|in case|afraid|angst)(?!\w)"
    r"|^(?:hat|haben|ist|sind|has|have|did|does|is|are|was)(?!\w)[^?]{0,200}\?"
)
_OVER = regex(
    r"(?<!\w)(?:früher|damals|einmal|schon mal|auch mal|mal gesperrt|vor (?:\w{1,10} ){0,2}jahr\w*|letztes jahr"
    r"|years? ago|once|back then|used to|(?:wieder|again) (?:offen|frei|auf|da|entsperrt|open|unlocked|fine)|entsperrt"
    r"|geht wieder|unblocked|unlocked|reopened|restored|works again)(?!\w)"
)
_CORRECTS = regex(
    r"(?<!\w)(?:sondern|falsch|vertippt|verschrieben|stimmt nicht|statt|korrektur|richtig ist|wrong|typo|instead"
    r"|rather than|correction|actually)(?!\w)"
)
# Companies that the directory lacks, as people speak of them who tell of one more.
_UNLISTED = regex(
    r"(?<![\w@.-])(?:bei |von |mein(?:e|en|em)? |my |at )?(?P<name>[^\W\d_][\w&-]{2,25}(?:\.(?:de|com))?)"
    r"(?:[ -](?:konto|account|profil|profile))? (?:hat|haben|has|have|ist|is|wurde|was|sperrt|blockiert)"
    r" (?:mich|mir|mein|meinen|my|me|jetzt|nun|now|auch|also|ebenfalls|noch)(?!\w)"
    r"|(?<!\w)(?:hat|haben|sperrt|has) (?P<behind>[^\W\d_][\w&-]{2,25}) (?:mich|mir|mein(?:en)?|my|me)(?!\w)"
)
_NO_NAME = words("""
    die der das sie ihr man ich wir er es wer was dies diese dieser dieses jene beide alle alles jemand niemand keiner
    firma bank inkasso gericht laden shop konto account profil support kundendienst anwalt polizei post karte insta
    they that this the who which what everyone somebody nobody company court collector lawyer police card all both
    mich mein meine meinen meinem dich auch jetzt nun noch
    app handy prime abo geld guthaben phone money
    now then also and but und aber denn dann damit darum deswegen hier dort there here
""")


def other_company(text: str, known: str, directory: Directory, plainly: bool) -> str:
    """The slug, or the name as it was typed, of the one company beside the known one (its slug or name) that is told to
    have blocked the person; "" for none. Where `plainly`, only one that the directory has, with a word that says that
    it comes on top."""
    said = spoken(text)
    if other_person(text) or _CORRECTS.search(said) or (plainly and not _TOO.search(said)):
        return ""
    parts = [part for part in _PARTS.split(without_means(text[:LIMIT])) if tells_block(part)]
    told = [part for part in parts if not no_news(spoken(part))]
    named = [directory.mentions(part) for part in told]
    if any(known.casefold() in part.casefold() for part in parts) or any(_has(one, known) for one in named):
        return ""
    acting = {one[0].slug for one in named if one and one[0].kind in ("company", "bank")}
    if acting or plainly or any(named):
        return acting.pop() if len(acting) == 1 else ""
    return _typed(told[0]) if len(told) == 1 and _TOO.search(said) else ""


def _typed(part: str) -> str:
    """A name that no directory has."""
    found = _UNLISTED.search(spoken(part))
    name = found["name"] or found["behind"] if found else ""
    return "" if name in _NO_NAME else name


def other_collector(text: str, known: str, directory: Directory) -> str:
    """The name of the one collector beside the known one that the text speaks of; "" for none."""
    said = spoken(text)
    if other_person(text) or _CORRECTS.search(said) or _PERHAPS.search(said):
        return ""
    mine = directory.find(known, "collector")
    named = [one for one in directory.mentions(text) if one.kind == "collector"]
    if len(named) > 1 or (named and mine and mine.slug == named[0].slug) or known.casefold() in said:
        return ""
    name = named[0].name if named else called(text)
    return "" if not name or _same_house(known, name) else name


def one_more_letter(text: str) -> bool:
    """Is it told that one more letter, or a second collector, came: "noch ein Brief", "der zweite ist von …"?"""
    return bool(_ONE_MORE.search(spoken(text))) and not in_a_row(text)


_ONE_MORE = regex(
    r"(?<!\w)(?:noch ein\w{0,2}|ein\w{0,2} (?:weiter|zweit|dritt|ander)\w{1,2}|(?:der|die|das|vom|dem|den)"
    r" (?:zweit|dritt|ander|nächst)\w{1,2}|another|one more|(?:a|the) (?:second|third|other|further)) (?:\w{1,12} )?"
    r"(?:brief\w{0,2}|schreiben|mahnung|inkasso\w*|post|letter|reminder|collector|agency|ist von|is from|kommt von)"
    r"(?!\w)"
)


def other_claimant(text: str, known: str, directory: Directory) -> str:
    """The slug of the one company beside the known one for which a collector demands money; "" for none."""
    said = spoken(text)
    if other_person(text) or _CORRECTS.search(said) or _PERHAPS.search(said) or not demands(text):
        return ""
    named = {one.slug: one for one in directory.mentions(text) if one.kind in ("company", "bank")}
    mine = directory.known(known)
    others = [one for one in named.values() if mine is None or one.name != mine.name]
    return others[0].slug if len(others) == 1 and len(named) == 1 else ""


def _same_house(one: str, other: str) -> bool:
    """Are two names those of one firm in two countries ("Intrum AG", "Intrum Deutschland GmbH")?"""
    first, second = (name.casefold().split()[0] for name in (one, other))
    return first == second and first != "inkasso"


def no_news(part: str) -> bool:
    return bool(_PERHAPS.search(part) or _OVER.search(part))


def _has(named: tuple[Entity, ...], known: str) -> bool:
    return any(known in (one.slug, one.name) for one in named)
