"""That the other side said something, told in a short line of the person's own: "die sagen ich soll anrufen", "they say
I must wait". What it means is read elsewhere; here it is only known that it is a word of theirs."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST, LEAST = 220, 4  # signs; words
_LEAD = (
    r"(?:(?:also|und|so|ok|okay|hallo|hi|jo|ja|jetzt|nun|heute|gestern|eben|well|and|so|now|today|yesterday|update)"
    r"[ ,:!.]{1,3}){0,3}"
)
# "Heute kam was. Sie schreiben …", "da kam ein Brief: die sagen …"
_ARRIVED = (
    r"(?:(?:(?:heute|gestern|eben|jetzt|gerade|da|jo|so|endlich|today|yesterday) ){0,3}(?:kam|kommt|came|got)"
    r"(?: (?:heute|gestern|eben|jetzt|endlich|gerade|an|a)){0,2} (?:was|etwas|something|(?:eine? |ne |der |a |an )?"
    r"(?:brief|mail|e-?mail|antwort|schreiben|post|letter|answer|reply))(?: (?:an|da|rein|zurück|back))?"
    r"(?: (?:von|vom|from) [\w-]{2,16}(?: [\w-]{2,16})?)?[\s,:!.]{1,3})?"
)
_SAY = (
    r"(?:sagen|sagn|sagten|sagt|meinen|meinten|meint|schreiben|schrieben|schreibt|antworten|antworteten|behaupten"
    r"|erklären|teilen mit|say|said|says|write|wrote|writes|answer|answered|reply|replied|claim|claimed|told me|tell me"
    r"|explained|responded)"
)
_DONE = r"(?:gesagt|geschrieben|geantwortet|gemeint|erklärt|mitgeteilt|zurückgeschrieben)"
_SOMEBODY = r"(?:sie|die|der support|der kundendienst|der kundenservice|they|the (?:support|company|bank|team))"
_RETELLS = regex(
    rf"{_LEAD}{_ARRIVED}(?:{_SOMEBODY} (?:jetzt |nur |nun |mir |now |only |just |also |have )*{_SAY}(?!\w)"
    rf"|(?:{_SOMEBODY} )?(?:haben|hat|ham) (?:mir |uns |jetzt |nur |heute |gestern |nun )*{_DONE}"
    r"(?: ?[:,]|(?= dass ))"
    rf"|antwort (?:ist )?da[ ,:]"
    r"|(?:da|darin|es|in (?:der|den) \w{3,20}) (?:war|waren|stand|standen|steht|stehen|ist|sind) "
    r"(?:nur|bloß|lediglich) [^.!?]{0,80}(?<!\w)(?:daten|auskunft|antwort|datei|brief|mail)(?!\w)"
    r"|there (?:was|were|is|are) (?:only|just|nothing but) [^.!?]{0,80}(?<!\w)"
    r"(?:data|answer|file|letter|mail|reply)(?!\w))"
)
_NONE = regex(
    rf"(?<!\w){_SAY} (?:mir |uns |dazu |immer |noch |me |us |still )*(?:nichts|nix|nothing|no(?!\w)|kein\w*)"
    r"|(?<!\w)(?:sollen|sollten|should|würden|wollen) (?:sagen|schreiben|say|write)(?!\w)"
)
_COURT = regex(r"(?<!\w)(?:\w{0,12}gericht\w{0,2}|court|polizei|police|anwalt|lawyer)(?!\w)")


def retells(text: str) -> bool:
    """Does one short line tell what they said, whatever it is?"""
    words = spoken(text)
    if len(words) > LONGEST or "?" in words or len(words.split()) < LEAST or _COURT.search(words):
        return False
    return bool(_RETELLS.match(words)) and not _NONE.search(words)
