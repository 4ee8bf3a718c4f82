"""What the person did, wishes, plans or asks in a text that otherwise tells what somebody else said. All is read in
`plain` words."""

from bot.patterns import regex

_DONE = (
    r"(?:\w{0,3}geschickt|gesendet|gesandt|hochgeladen|\w{0,3}gezahlt|\w{0,3}schrieben|gefragt|gesagt|angerufen"
    r"|weitergeleitet|eingereicht|verlangt|widersprochen|gebeten|beschwert|ueberwiesen|\w{3,20} haben wollen)"
)
_DID = (
    r"(?:sent|uploaded|paid|wrote|written|asked|told|gave|given|called|appealed|complained|emailed|mailed|provided"
    r"|submitted|requested|demanded|forwarded)"
)
_ON = r"[^,.!?]{0,80}?(?=,| und | and | aber | but | then |[.!?]|$)"
# Up to the next part of the sentence; "ich habe Ihre Mail geschickt", "I have sent your case on" is said by a clerk.
_DEED = regex(
    r"(?:(?<!\w)ich (?:hab|habe|hatte)|(?<!\w)(?:hab|habe) ich|^(?:hab|habe)(?= die | den | das | denen | es ))"
    rf"(?! ihr| dein) (?:(?!ihre |ihr |deine? )[\w.-]{{1,20}} ){{0,8}}?{_DONE}(?!\w)"
    rf"(?! (?:bekommen|gekriegt|erhalten)(?!\w)){_ON}"
    rf"|(?<!\w)i(?: have| had)?(?: already| just| also| even| now| never)? {_DID}(?!\w)(?! your){_ON}"
    r"|(?<!\w)i (?:forwarded|mailed|sent) [^.!?,]{0,60}(?<!\w)to (?:them|him|her)(?!\w)[^.!?,]{0,40}"
)
_WISH = regex(
    r"(?<!\w)ich (?:will|moechte|wollte|haette gern\w?|wuensche|fordere|verlange|beantrage|hoffe)"
    r"(?! ihnen| dir| sie | euch)[^.!?,]{0,200}(?:, ?(?:dass|das|wenn) [^.!?,]{0,200})?"
    r"|(?<!\w)i (?:want|wanted|wish|demand|would like|hope|need|expect)"
    r"(?! to (?:let|inform|confirm|apolog|assure|thank|point|help)| you(?! to (?:un|re))| this)[^.!?]{0,200}"
    r"|(?<!\w)ich (?:geh|gehe|zieh|ziehe|klag|klage|verklag|verklage)(?!\w)[^.!?]{0,120}"
    r"|(?<!\w)i (?:am going|will|would) (?:to court|go to|take |sue)[^.!?]{0,120}"
)
_I = regex(r"(?<!\w)(?:ich|i|hab|habe)(?!\w)")
_ASKS = regex(
    r"(?:und |und |and |aber |also |na |ok,? )?(?:was (?:mach|mache|tu|soll|ist|heisst|kostet|bedeutet|meinst|meinen"
    r"|sind|passiert)|(?:soll|sollte|muss|darf|kann) ich|(?:should|do|must|can) i|am i"
    r"|what (?:if|happens|do i|should|would)|(?:is|are) my|(?:ist|sind) mein|do you (?:think|know|believe)|glaubst"
    r"|denkst|meinst|(?:meinen|glauben) sie|welche (?:unterlagen|angaben|daten|adresse) "
    r"|wie (?:hoch|viel|oft|weit|sieht|erkenn\w+|lange|geht|soll|kann|mach)|wann |warum |wieso |why "
    r"|when (?:will|do|can) |how (?:do|can|long)|kommt (?:da|jetzt|dann)|ist das |is (?:this|that) )"
)
_OR_NOT = regex(r"(?<!\w)(?:oder nicht|oder was|or not)\W{0,3}$")
_ASKS_KINDLY = regex(
    r"(?:also |und |and |so )?(?:could|can|would|may) (?:you|we|i ask)|koennten sie|koennen sie|kannst du"
)


def asks(words: str) -> bool:
    """Is the sentence a question, and none of those that ask for something politely?"""
    return bool((words.endswith("?") or _ASKS.match(words) or _OR_NOT.search(words)) and not _ASKS_KINDLY.match(words))


def without_own(words: str) -> str:
    """The sentence without what the person did, wishes or plans."""
    return _WISH.sub(" ", _DEED.sub(" ", words)) if _I.search(words) else words
