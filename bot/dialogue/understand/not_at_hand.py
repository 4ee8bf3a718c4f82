"""That what is asked for does not stand on a letter, or that the letter is not there. What was asked it never knows."""

from bot.patterns import regex

MOST = 8  # words; who says more tells something else
_NOT = regex(
    r"(?<!\w)(?:steht|stand|ist|find\w{0,2}|gibt'?s?|seh\w?|hab\w?)(?!\w)[^.!?]{0,20}(?<!\w)(?:nicht|nich|ned|net|keine?|nix"
    r"|nirgends|nirgendwo)(?!\w)"
    r"|(?<!\w)(?:nicht|nich|ned|net|nit) (?:zur hand|griffbereit|bei mir|dabei|da|do|hier)(?!\w)"
    r"|(?<!\w)not to hand(?!\w)|(?<!\w)(?:weggeworfen|weggeschmissen|verloren|verlegt|im müll)(?!\w)"
    r"|(?<!\w)(?:not on it|there is none|there's none|none there|can'?t find|cannot find|threw|lost|don'?t have"
    r"|do not have)(?!\w)"
)


def not_at_hand(text: str) -> bool:
    """ "Steht nicht drauf", "hab den Brief weggeworfen", "can't find one"."""
    return len(text.split()) <= MOST and bool(_NOT.search(text.casefold()))
