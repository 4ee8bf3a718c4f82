"""The number under which a company keeps the matter, alone or in a story: "Fallnummer PP-L-483920117", "case 17740293".
Whether there is such a case it never knows."""

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


# In a story it is named as a number: "in diesem Fall 2026" is none.
_IN_STORY = regex(
    r"(?i)(?<!\w)(?:(?:fall|vorgangs?|ticket|support|bearbeitungs)[ -]?(?:nummer|nr\.?|id)|ticket|vorgang"
    r"|(?:case|ticket|support)[ -]?(?:number|no\.?|id))(?: (?:ist|is|lautet|war|was))?(?::|#|\s){0,3}"
    rf"{_NUMBER}(?![\w-])"
)


def case_number_told(text: str) -> str:
    """The number that a story names as the company's for the matter; "" where it names none, or several."""
    found = {one["number"].upper() for one in _IN_STORY.finditer(text)}
    told = [one for one in found if sum(map(str.isdigit, one)) >= _DIGITS]
    return told[0] if len(told) == 1 else ""


_DIGITS = 4
