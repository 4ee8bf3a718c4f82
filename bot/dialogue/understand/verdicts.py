"""Questions for a verdict ("gewinne ich?", "dürfen die das"), and of somebody who does not know what to do. What the
answer is it never knows; nobody here judges a case."""

from bot.patterns import fitting, regex

_LEAD = regex(
    r"(?:(?:ok|okay|und|aber|ja|hm+|ähm?|also|na|so|but|and|well|please|bitte|hilfe|help|mann|boah|oh|ach|gott|god"
    r"|omg|sag mal"
    r"|sagt mal|sagen sie|meinst du|meinen sie|glaubst du|glauben sie|denkst du|was meinst du|was meinen sie|do you "
    r"think"
    r"|tell me|eigentlich|überhaupt|jetzt|now|echt|denn|frage|question)[ ,.!:-]{1,4}){0,4}"
)
_I = r"(?:ich|i|wir|we|mir|ma|man)"
_NOW = r"(?:(?:jetzt|denn|nun|da|dann|bloß|bloss|nur|mal|hier|überhaupt|eigentlich|no|etz|etzt|jetz|now) ){0,3}"
_FIRM = (
    r"(?:die|der|das|de|dia|amazon|paypal|die firma|die bank|they|the company|so eine firma|man"
    r"|(?!ich|wir|ihr|sie|you|mich|mir|uns|das)[a-z]{3,12})"
)
_WORD = r"(?:[^\W\d_][\w']{0,14})"
_ANY = rf"(?:{_WORD} )"
_LATER = r"(?: (?:jetzt|denn|nun|da|dann|bloß|bloss|nur|mal|hier|eigentlich|no|etz|now)){0,3}"
VERDICTS = (
    (
        "faq.chances",
        regex(
            rf"gewinn(?:e|en|)? ?(?:{_I})? ?(?:da|das|den fall|überhaupt|denn|dann|gegen \w{{2,14}})?[ ?!.]*$"
            rf"|(?:hab|habe|haben|hätt|hätte|han) (?:{_I} )?{_ANY}{{0,4}}(?:chancen?|aussicht\w*)(?!\w)"
            rf"|(?:wie )?(?:hoch |gut |groß |gross )?(?:steh\w*|sind|is|ist|schau\w*|sieht|seh\w*) "
            rf"{_ANY}{{0,3}}(?:chancen?|aussicht\w*)"
            r"|(?:was|welche) (?:sind |hab\w* ){0,2}(?:ich |meine ){0,2}(?:chancen|aussichten)"
            rf"|(?:bin|hab|habe) {_I} {_ANY}{{0,2}}(?:im recht|recht)(?: damit| oder)?[ ?!.]*$|wer hat (?:\w{{1,9}} "
            rf")?recht"
            rf"|steht mir {_ANY}{{0,3}}zu[ ?!.]*$|(?:krieg|kriege|bekomm|bekomme) {_I} recht"
            rf"|(?:will|would|could|can|do) {_I} (?:\w{{1,8}} )?win(?!\w)"
            rf"|(?:do|have) {_I} {_ANY}{{0,2}}(?:a |any )?{_ANY}{{0,2}}(?:case|chance|chances|leg to stand on)(?!\w)"
            rf"|what(?:'s| is| are) (?:my|our|the) {_ANY}{{0,1}}(?:chances?|odds)|(?:is there |there )?any (?:chance"
            rf"|hope)[ ?!.]*$"
            rf"|am i {_ANY}{{0,2}}(?:in the right|right here)|how likely|wie wahrscheinlich"
        ),
    ),
    (
        "faq.sue",
        regex(
            rf"(?:soll|sollte|söll|soi|kann|könnt|könnte|darf|muss|lohnt|würd|würde) ?(?:{_I}|es sich|sich)? "
            rf"{_ANY}{{0,5}}"
            r"(?:klage|klagen|verklage|verklagen|verklogn|klogn|vor gericht|anzeigen|anzeige erstatten)(?!\w)"
            rf"|(?:should|can|could|shall|must|do) {_I} {_ANY}{{0,3}}(?:sue|(?:go|take them|take it) to court)(?!\w)"
        ),
    ),
    (
        "faq.must",
        regex(
            rf"(?:muss|müssen|müsst|müsste|müssten|mues|muas|miassn|hat|haben) {_FIRM} {_ANY}{{0,6}}"
            r"(?:öffnen|aufmachen|freigeben|freischalten|entsperren|wiederherstellen|aktivieren|zurückgeben|rausgeben|herausgeben"
            r"|auszahlen|begründen|antworten|reagieren|rausrücken|geben)(?!\w)"
            rf"|(?:sind|ist) {_FIRM} {_ANY}{{0,4}}(?:verpflichtet|gezwungen)(?!\w)"
            rf"|(?:do|does|must|should) {_FIRM} {_ANY}{{0,3}}(?:open|reopen|unlock|unblock|restore|reinstate|give"
            rf"|pay|answer"
            rf"|reply|explain)(?!\w)|(?:are|is) {_FIRM} {_ANY}{{0,2}}(?:obliged|required|forced) to"
            rf"|(?:do|does) {_FIRM} have to(?!\w)"
        ),
    ),
    (
        "faq.allowed",
        regex(
            r"(?:dürfen|dürfn|dürfe|derfen|derfn|darf|deaf|dörfed|dörfe|dörf|können die|könne die|kenna de"
            r"|kann(?! \w{2,15} (?:das|es) (?:auch|hier|selbst|selber)(?!\w))) "
            r"(?!(?:ich|man|wir|jemand|mein\w{0,2} (?:tochter|sohn|mann|frau|freund\w*|mutter|vater|bruder|schwester"
            r"|enkel\w*))(?!\w))"
            rf"{_FIRM} ?{_ANY}{{0,4}}(?:das|des|dat|so|so was|sowas|mich|mir)(?: {_WORD}){{0,2}}"
            r"(?: (?:machen|tun|mochn|doa|mache|sperren|rauswerfen|aussperren))?(?: (?:überhaupt|eigentlich|denn"
            r"|einfach))?[ ?!.]*$"
            rf"|(?:haben|hat|ham|hom) {_FIRM} {_ANY}{{0,3}}recht dazu(?!\w)|(?:haben|hat|ham|hom) {_FIRM} das "
            rf"recht(?!\w)"
            r"|(?:ist|isch|is) (?:das|des|dat|es|sowas) {0,1}(?:\w{1,10} ){0,3}(?:erlaubt|legal|rechtens|zulässig"
            r"|illegal|ok so)(?!\w)"
            rf"|(?:can|may|could|are) (?:they|he|amazon|paypal|a company|the company) {_ANY}{{0,3}}(?:do|doing"
            rf"|allowed)(?!\w)"
            rf"|do they have (?:the|a|any) right|(?:is|isn't) (?:that|this|it) {_ANY}{{0,2}}(?:allowed|legal|lawful"
            rf"|illegal)(?!\w)"
        ),
    ),
    (
        "faq.next",
        regex(
            rf"(?:was|wos|wat|waas) (?:soll|sollen|sollte|söll|soi|muss|muas|kann|mach|mache|machen|tu|tun|dua|moch"
            rf"|darf) {_I}"
            rf"(?: {_NOW}(?:tun|machen|mache|mochn|doa|dua|machn|unternehmen|dagegen tun|dagegen machen))?"
            rf"{_LATER}[ ?!.]*$"
            rf"|(?:was|wos) (?:kann|soll|muss|könnt|könnte) {_I} {_NOW}(?:dagegen|da) (?:tun|machen)[ ?!.]*$"
            r"|was (?:ist|wäre|is) (?:jetzt |nun )?zu tun[ ?!.]*$|was (?:jetzt|nun|etz|dann)[ ?!.]*$|was (?:tun"
            r"|machen)[ ?!.]*$"
            rf"|wie soll {_I} {_NOW}(?:vorgehen|weitermachen|reagieren)"
            rf"|what (?:should|can|shall|must|do|could|would) {_I} (?:even |just )?do(?: now| about (?:it|this|that)"
            rf"| here| then)?[ ?!.]*$"
            r"|what (?:to do|now)(?: now)?[ ?!.]*$|(?:i )?(?:don't|dont|do not|dunno) know what to do"
            rf"|(?:{_I} )?(?:weiß|weiss|woas|wois|weis|was) (?:{_I} )?(?:nicht|nich|ned|net|nöd|nid|gar nicht|echt "
            rf"nicht|nimmer)"
            rf"(?: mehr)? (?:was|wos|wie) {_I} {_NOW}(?:tun|machen|mache|doa|mochn|machn) (?:soll|sollen|kann|muss)"
            rf"|keine ahnung (?:was|wos) {_I} {_NOW}(?:tun|machen) soll"
        ),
    ),
)
_RULES = tuple((pattern, key) for key, pattern in VERDICTS)


# Said anywhere, it asks for the same.
_HELPLESS = regex(
    rf"(?<!\w)(?:weiß|weiss|woas|wois|weis) (?:{_I} )?(?:echt |gar |auch |einfach )?(?:nicht|nich|ned|net|nöd|nid"
    rf"|nimmer)"
    rf"(?: mehr)? (?:was|wos|wie) {_I} {_NOW}(?:tun|machen|mache|doa|mochn|machn) (?:soll|sollen|kann|muss)(?!\w)"
    rf"|(?<!\w)keine ahnung (?:was|wos) {_I} {_NOW}(?:tun|machen) soll(?!\w)"
    r"|(?<!\w)(?:don't|dont|do not|dunno) know what to do(?!\w)"
)


def verdict(words: str) -> str | None:
    """The key of the answer, for `spoken` words; with its mark it may be asked anywhere, without it only at the
    beginning."""
    if _HELPLESS.search(words):
        return "faq.next"
    marked = "?" in words
    for pattern, key in fitting(_RULES, words):
        match = pattern.search(words)
        if match and (marked or _LEAD.fullmatch(words[: match.start()])) and _begins(words, match.start()):
            return key
    return None


def _begins(words: str, start: int) -> bool:
    return start == 0 or not words[start - 1].isalnum()
