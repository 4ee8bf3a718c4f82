"""What one of two people who are affected asks about the other: a chat of their own, and what stands in whose
letter."""

from bot.dialogue.understand.relations import PERSON
from bot.patterns import regex

_CLOSE = rf"(?:er|sie|der|die|he|she|they|(?:mein\w{{0,2}}|mei|my) (?:\w{{3,12}} )?{PERSON})"
_WHO = rf"(?:{_CLOSE}|(?!(?:ich|man|wir|es|das|amazon|paypal|i|we|you|it|this|that|there|here)\b)[^\W\d]{{2,14}})"
_OWN = r"(?:'?n|'?nen|ein|einen|ihren|seinen)(?: eigenen)?"
_HAS = r"(?:haben|bekommen|kriegen|machen|aufmachen|anfangen|beginnen|starten|eröffnen|anlegen)"
OWN_CHAT = regex(
    r"\b(?:kann|darf|könnte) (?!ich\b|man\b|wir\b|die\b|amazon\b|paypal\b)[^\W\d]{2,15}(?: [^\W\d]{3,12})?"
    r" (?:(?:das|es|auch|dich|sie) ){1,3}(?:hier|bei dir|mit dir|bei ihnen|mit ihnen)(?: (?:auch|so|selber"
    r"|selbst)){0,2}"
    r" (?:machen|tun|nutzen|benutzen|schreiben)\b"
    r"|\b(?:kann|darf|könnte|soll|kon|cha) (?:er|sie|der|die|mein\w* \w{3,20}|mei\w? \w{3,20})"
    r"(?: (?:auch|hier|da|dann|selber|selbst|einfach|mit mir)){0,3} "
    r"(?:mitmachen|mitschreiben|mitreden|dabei ?sein|dazu(?:kommen)?|teilnehmen|mitkommen|rein)\b"
    r"|\b(?:can|may|could) (?:he|she|they|my \w{3,20})(?: (?:also|just|please)){0,2} "
    r"(?:join|take part|participate|use this|write here|do this)\b"
    rf"|\b(?:kann|darf|könnte|soll|kon|cha) {_WHO}(?: (?:auch|hier|da|dann|denn|sich|jetzt)){{0,3}} {_OWN}"
    rf" (?:chat|code|fall)(?: (?:hier|auch|bei dir|bei ihnen))? {_HAS}\b"
    rf"|\b(?:kann|darf|soll|braucht|bekommt|kriegt) {_CLOSE}(?: (?:auch|hier|da|dann|denn|jetzt)){{0,3}} {_OWN}"
    r" (?:chat|code|fall|brief)\b(?! (?:schreiben|schicken|senden))"
    rf"|\b(?:can|may|could|does|should) {_WHO} (?:also |please )?(?:have|get|start|open|make|need)"
    r" (?:an?|her|his|their)(?: own)? (?:chat|code|case)\b"
    rf"|\b(?:can|may|could|does|should) {_CLOSE} (?:also )?(?:have|get|need) (?:an?|her|his|their) own letter\b"
)
OTHERS_LETTER = regex(
    r"\b(?:was|steht|stehe?|what|is|am) (?:[^.!?]{1,20} )?(?:in|im) (?:seine\w|ihre\w|sein|ihr|his|her|their"
    r"|[^\W\d]{2,14}(?:s|'s))"
    r" (?:brief\w{0,2}|schreiben|fall|chat|letters?|case)\b[^.!?]{0,15}\b(?:über|von|zu|about|of) (?:mich"
    r"|mir|me)\b"
    r"|\b(?:sieht|liest|weiß|erfährt|sehen|lesen|does|can) (?:er|sie|he|she|[^\W\d]{3,14}|(?:mein\w{0,2}"
    r"|my) [^\W\d]{3,14})"
    r" (?:dann |jetzt |auch |see |read |know )?(?:was|what) (?:ich|i) (?:hier |dir |here )?(?:schreib\w*"
    r"|sag\w*|write|say|tell)\b"
    r"|\b(?:kann|können) (?:er|sie|[^\W\d]{3,14}|mein\w{0,2} [^\W\d]{3,14}) (?:hier |das |mit)?(?:sehen"
    r"|lesen|mitlesen)"
    r",? was ich\b"
    r"|\b(?:steht|stehe|taucht|tauche|kommt|komme|wird|werde|schreib\w{1,3}|is|am|does|do|will) (?:ich|i"
    r"|(?:meine?n?|my)"
    r" (?:name|namen|adresse|anschrift|address)|du meinen namen|sie meinen namen)\b[^.!?]{0,20}?\b(?:in|bei)"
    r" (?:ihre\w|ihr|seine\w|seinem|deren|his|her|their|mein\w{1,2} \w{3,14}|[^\W\d]{2,14}(?:s|'s)"
    r"|(?:ihr|ihm|her|him|[^\W\d]{2,14}) im) (?:brief\w{0,2}|schreiben|fall|letters?|case)\b"
)
