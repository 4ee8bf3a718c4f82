"""The number under which a company keeps the matter, told alone: "Fallnummer PP-L-483920117", "case 17740293". Whether
there is such a case it never knows."""

from bot.patterns import regex

_LED = (
    r"(?:(?:und|ach|also|bitte|noch|nur|die|der|das|meine?|deren|mit|unter|hab|ich hab|da|steht|stand|dazu|please"
    r"|put|add|and|only|just"
    r"|the|my|their|with|under|it says|i have)[ ,:]{1,2}){0,4}"
)
_WHAT = (
    r"(?:(?:fall|vorgangs?|ticket|support|referenz|bearbeitungs)[ -]?(?:nummer|nr\.?|id)|vorgang|ticket|referenz"
    r"|(?:case|ticket|reference|support)[ -]?(?:number|no\.?|id)?)"
)
_NUMBER = r"(?P<number>(?=[A-Z-]{0,10}\d)[A-Z\d][A-Z\d/-]{2,28}[A-Z\d])"
_ENDS = (
    r"(?:[ ,]{1,2}(?:bitte|please|rein|mit rein|dazu|in|muss (?:die|das) (?:nicht |auch )?rein|soll (?:die|das) rein"
    r"|in the letter|in den brief))*"
)
_ALONE = regex(rf"(?i)\W*{_LED}{_WHAT}(?: (?:ist|is|lautet|war|was))?:? ?#?{_NUMBER}{_ENDS}[\s.!?]*")


def case_number(text: str) -> str:
    """The number, where the text tells nothing else; else empty."""
    found = _ALONE.fullmatch(text)
    return found["number"].upper() if found and sum(map(str.isdigit, found["number"])) >= _DIGITS else ""


_DIGITS = 4
