"""That a court's paper came, heard also where the same breath denies or does not know something else: "ich hab nie was
bestellt und jetzt ist ein Mahnbescheid da". What the paper is for it never knows."""

from bot.patterns import regex

_NO = (
    r"(?!(?:nicht|nich|nie|niemals|net|ned|nöd|nid|kein\w*|nix|nichts|weder|ohne|no|not|never|nothing|without|wenn|falls|ob"
    r"|dass|vor|if|when|whether|bevor|before|that)(?!\w))"
)
_PAPER = (
    r"(?:(?:europäische[rn]? )?(?:mahn|vollstreckungs)besche(?:id|it)s?|zahlungsbefehle?|klage(?:schrift)?"
    r"|gelbe[rn]? (?:brief|umschlag|post)"
    r"|(?:brief|schreiben|post|umschlag)(?: \w{1,12})? vo[mn] (?:\w{0,10}gericht)"
    r"|(?:court|payment) (?:order|letter|papers?)|(?:letter|mail|post) from (?:the |a )?court"
    r"|yellow (?:letter|envelope))"
)
_ARTICLE = r"(?:einen?|ein|nen|'n|n|so ein(?:en)?|der|den|die|das|a|an|the|this|some)"
_VERB = (
    r"(?:habe?|haben|hatten?|hob|wurde|bekam|bekommen|kriegte|erhielt|kam|ist|war|lag|liegt|got|received|have|had"
    r"|came|there is|there's|there was)"
)
# What is asked for, threatened or only feared did not come.
_BEHIND = (
    r"(?!\w)(?! (?:(?:noch|auch|ja|aber|leider|gar|ist|war|wurde|was|is) ){0,2}"
    r"(?:nicht|nich|nie|net|ned|nöd|nid|not|never)(?!\w))"
    r"(?!(?: \w{1,10}){0,2} (?:beantragt|angedroht|angekündigt|beantragen|erwirkt|schicken|schickt|kommt|drohen|droht"
    r"|threatened|announced|requested|coming)(?!\w))"
)
_FEARED = regex(
    r"(?<!\w)(?:wenn|falls|ob|dass|bevor|sonst|droh\w*|angst|if|whether|before|otherwise|threat\w*|afraid|fear|when)(?!\w)"
    r"[^.!?;,]{0,30}$|(?<!\w)(?:never|not|\w{2,6}n't|nie|nicht|noch|kein\w*)(?: \w{1,8})? $"
)
_NONE = regex(r"(?<!\w)(?:kein\w*|nicht|nie|nix|no|not|never|\w{2,6}n't)(?!\w)(?: \S{1,14}){0,4} $")
_CAME = regex(
    rf"(?<!\w)(?:{_VERB}(?: {_NO}\S{{1,12}}){{0,4}}? {_ARTICLE}(?: {_NO}\w{{1,12}}){{0,2}} {_PAPER}{_BEHIND}"
    rf"|(?P<short>{_PAPER}) (?:heute |gestern |today )?"
    r"(?:bekommen|gekommen|erhalten|gekriegt|zugestellt|received|arrived)(?!\w))"
)


def came(clause: str) -> bool:
    """Do folded words say outright that a court's paper came?"""
    return any(not _doubtful(clause[: found.start()], bool(found["short"])) for found in _CAME.finditer(clause))


def _doubtful(before: str, short: bool) -> bool:
    return bool(_FEARED.search(before) or (short and _NONE.search(before)))
