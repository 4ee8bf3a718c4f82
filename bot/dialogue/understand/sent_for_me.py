"""That somebody believes the letters are sent for them: "kannst du das für mich abschicken?", "will you send it?".
"Kannst du mir die Briefe schicken" wishes for the files."""

import re

from bot.patterns import regex

_LONGEST = 90
_END = r"[ ?!.]{0,3}$"
_WORDS = r"(?: [\w'.-]{1,16}){0,8}?"
_OFF = (
    r"(?:(?:ab|los|raus|weg|hin|ver|rüber)(?:zu)?(?:schicken|senden|mailen|faxen)|übermitteln|einwerfen|losschicken"
    r"|(?:per (?:post|e-?mail|mail|fax)|für mich|für uns|an (?!mich|uns)\w{2,14}|denen|dahin|dorthin) "
    r"(?:schicken|senden|mailen|faxen))"
)
_IT = (
    r"(?:das|die|es|den|sie|beide|alles|die (?:briefe|mail|e-mail)|den brief|it|them|this|that|both"
    r"|the (?:letters?|e?mail))"
)
_TO_THEM = r"(?:to (?!me\b|us\b)\w{2,14}|for (?:me|us)|off|out|by (?:e?mail|post|fax)|on my behalf|yourself|directly)"
_ASKED = regex(
    rf"(?<!\w)(?:kannst|könntest|würdest|magst|wirst|können|könnten|könnt|würden|werden) (?:du|sie|ihr|der bot){_WORDS}"
    rf" {_OFF}{_END}"
    rf"|(?<!\w)(?:(?:ver)?(?:schickst|sendest|mailst|faxt)|schickt|(?:ver)?schicken) (?:du|sie|ihr|der bot)"
    rf" {_IT}{_WORDS}(?: (?:ab|los|raus|weg|hin|automatisch|selbst|selber|für mich|an (?!mich|uns)\w{{2,14}}))?{_END}"
    rf"|(?<!\w)(?:wird|werden|geht|gehen) {_IT}{_WORDS} (?:automatisch|von allein\w?|von (?:dir|ihnen|euch))"
    rf"(?: \w{{0,4}}(?:geschickt|gesendet|verschickt|versendet|raus|los))?{_END}"
    rf"|(?<!\w)(?:can|could|will|would|do) (?:you|u|ya|the bot)(?: (?:please|just|then|also|now)){{0,2}}"
    rf" (?:send|mail|email|fax|post|submit) {_IT}(?: {_TO_THEM}| now| please| automatically| then){{0,3}}{_END}"
    rf"|(?<!\w)are (?:you|u) (?:going to |gonna )?send(?:ing)? {_IT}{_WORDS}{_END}"
    rf"|(?<!\w)(?:schick|sende?|verschicke?|mail|send|e-?mail|fax|post)(?: (?:du|bitte|please))? {_IT}{_WORDS}"
    rf" (?:für mich|für uns|for me|for us|on my behalf)(?: (?:ab|los|raus|weg|bitte|please))?{_END}"
    rf"|^(?:(?:ja|ok|okay|gut|super|passt(?: so)?|dann|bitte|yes|please|just|now|looks good|fine|good|so|also)"
    rf"[ ,.!]{{1,3}}){{0,4}}(?:(?:schick|sende?|mail)s?(?: {_IT})?"
    rf"(?: (?:bitte|mal|jetzt|dann|doch|einfach|so|beide|alles)){{0,3}} (?:ab|los|raus|weg)"
    rf"|send {_IT}(?: (?:off|out|please|now)){{0,2}})(?: bitte| please)?{_END}",
    re.I,
)
# To the person, or once more: the files are meant.
_TO_ME = regex(
    r"(?<!für )(?<!for )(?<!\w)(?:mir|uns|me|us|hier\w{0,3}|here|nochmal\w?|noch (?:ein)?mal|again|wie|how|wann|when"
    r"|wenn|if|nicht|not)(?!\w)",
    re.I,
)


def sent_for_me(text: str) -> bool:
    """Is it asked, or told, that the letters be sent for the person?"""
    return len(text) <= _LONGEST and bool(_ASKED.search(text)) and not _TO_ME.search(text)
