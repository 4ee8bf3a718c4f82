"""What somebody only guesses: "vermutlich wegen zu vieler Retouren", "maybe because i returned a lot". No letter passes
it on as a word of the company's."""

from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

_GUESS = any_of("""
    vermutlich; vielleicht; wahrscheinlich; womöglich; möglicherweise; eventuell; evtl; glaub; glaube; denk (ich|mal);
    denke; vermute; schätze; tippe; nehm* (ich )?(mal )?an; könnte (sein|daran|an|wegen); kann sein; keine ahnung ob;
    ob es; ob das; liegt (es |das )?(vielleicht|wohl); wohl (weil|wegen|an); maybe; perhaps; probably; possibly;
    presumably; i (think|guess|suspect|suppose|assume|imagine); i'm guessing; might be; could be; may be; must be
    because; not sure (if|whether)
""")
_THEIR_WORD = any_of("""
    (sie|die|er|amazon|paypal|support|hotline) (sagen|sagt|sagten|schreiben|schreibt|schrieben);
    (sie|die|er|amazon|paypal|support|hotline) (meinen|meint|meinten|behaupten|behauptet);
    (sie|die|er|amazon|paypal|support|hotline) (haben|hat) (mir )?(geschrieben|gesagt);
    (steht|stand) (da|drin|in|im|auf); hieß es; hiess es; es (hieß|hiess|heißt|heisst); angeblich;
    laut; begründ*; als grund; grund (war|ist|sei);
    (they|he|she|support|it) (say|says|said|wrote|write|writes|claim|claims|claimed|told); reason (was|is|given);
    supposedly; allegedly; apparently; according to
""")
_CLAUSES = regex(r"(?<=[,.;:!?\n])\s+|\s(?=(?:aber|but|und|and) (?:sie|die|they|es|it)\s)")
FEW = 4  # words of an opening that a comma parts from what is guessed: "ich glaub, wegen der retouren"


def without_guesses(text: str) -> str:
    """The text without the clauses that only guess; one that passes on what they said stays."""
    kept, opened = [], False
    for clause in _CLAUSES.split(text):
        said = spoken(clause)
        guess = bool(_GUESS.search(said)) or opened
        opened = guess and len(said.split()) <= FEW and not _THEIR_WORD.search(said)
        if not guess or _THEIR_WORD.search(said):
            kept.append(clause)
    return " ".join(kept)


def guessed(text: str) -> bool:
    """Is all of it a guess?"""
    return not without_guesses(text).strip()
