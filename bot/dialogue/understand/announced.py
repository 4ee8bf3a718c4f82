"""Word of the other side that they will write or call, which is no message of theirs yet: "they'd call back", "sie
melden sich per Mail". Whether they did it does not know."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_DE = r"(?:schreiben|mailen|anrufen|zurückrufen|melden|antworten|bescheid (?:geben|sagen)|zurückschreiben|schicken)"
_EN = (
    r"(?:call|ring|phone|email|e-mail|mail|write|text|get back|get in touch|reply|answer|contact|let me know"
    r"|be in touch)"
)
_ANNOUNCED = regex(
    r"(?<!\w)(?:die|sie|der|er|man|jemand|support|kundenservice|firma|bank|hotline) (?:würden?|wollten?|will"
    r"|wollen|wird|werden) (?:sich |mir |mich |uns |bald |noch |dann |wieder |ne |eine |per |mail |e-mail |dazu "
    r"|schriftlich )*"
    rf"{_DE}(?!\w)"
    r"|(?<!\w)(?:die|sie|der|er|man) (?:haben |hat )?(?:mir )?(?:versprochen|zugesagt),? (?:dass sie |dass er"
    r" )?(?:sich |mir |mich "
    r"|uns |per mail |bald )*(?:zu )?(?:schreiben|mailen|melden|antworten|anzurufen|zurückzurufen|zurückrufen"
    r"|anrufen)(?!\w)"
    r"|(?<!\w)(?:die|sie|der|er|man|jemand) (?:rufen|ruft) (?:mich |uns |noch |dann |wieder |bald ){0,3}zurück(?!\w)"
    r"|(?<!\w)(?:die|sie|der|er|man|jemand) (?:melden|meldet) sich"
    r"(?: (?:bei mir|per mail|per post|schriftlich|telefonisch|dann|noch|wieder|bald|zurück)){0,3}(?=$|[.,!;])"
    r"|(?<!\w)(?:they|he|she|someone|somebody|support|it)(?:'d|'ll| would| will| wanted to| promised to| are going to"
    r"| is going to"
    rf"| were going to) (?:just |then |soon |all )?{_EN}(?!\w)(?: (?:me|us|back|by|email|mail|phone|again|soon))*"
)


def announced(text: str) -> str:
    """The text without such words, or nothing where there are none."""
    said = spoken(text)
    rest, found = _ANNOUNCED.subn(" ", said)
    return rest if found else ""
