"""What is said of an answer in the place of what it says: its language, its length, that it is gone; and what it says
told behind "dass". What it means it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

_LONGEST = 80
_ABOUT = (
    (
        "company_reply.foreign",
        regex(
            r"^\W*(?:wei(?:ß|ss) (?:ich )?nicht,? )?(?:(?:das|die|der|es|sie|it|ist|is|steht|alles|nur|all|only|mail"
            r"|the|brief)[ ,]{1,2}){0,4}"
            r"(?:auf|in) (?:\w{4,14}isch|\w{4,14}ish|lithuanian|french|dutch|german|chinese|russian|estonian"
            r"|latvian)\W*$"
        ),
    ),
    (
        "company_reply.long",
        regex(
            r"^\W*(?:(?:das|die|der|es|ist|it|it's|is|mail|brief|antwort|mir|far)[ ,]{1,2}){0,4}(?:zu|viel zu|ewig"
            r"|so|sehr|too|very) (?:lang|long|viel|much)"
            r"(?: (?:zum|um|to) \w{2,12}(?: \w{2,10})?)?\W*$"
            r"|^\W*(?:kann|will|mag) (?:ich )?(?:das |es )?nicht (?:alles )?(?:abtippen|abschreiben)\W*$"
        ),
    ),
    (
        "company_reply.gone",
        regex(
            r"^\W*(?:(?:sorry|leider|ups|die|den|das|mail|brief|antwort)[ ,]{1,2}){0,3}(?:(?:hab|habe"
            r"|hatte) ich )?(?:schon |leider |aus versehen )?"
            r"(?:gelöscht|weggeworfen|nicht mehr|verloren|verlegt)\W*$"
            r"|^\W*(?:find|finde) ich (?:gerade |grad )?nicht(?: mehr)?\W*$|^\W*(?:i )?(?:deleted|lost"
            r"|can't find) (?:it|that)\W*$"
        ),
    ),
    (
        "company_reply.call",
        regex(
            r"^\W*(?:das |es |that |it )?(?:war|was) (?:doch |nur |only )?"
            r"(?:am telefon|telefonisch|by phone|on the phone|a call)\W*$"
        ),
    ),
    (
        "company_reply.awaited",
        regex(
            r"^\W*(?:ok |ja )?(?:ich |i'll |i will )?(?:leite?|schick\w?|kopier\w?|forward|send"
            r"|paste)(?: ich)?(?: (?:es|das|sie|die|dir|euch|ihnen"
            r"|mail|it|you|gleich|jetzt|mal|dann|later|now|rein|weiter|rüber)){0,5}\W*$"
        ),
    ),
    (
        "company_reply.forwarding",
        regex(r"^\W*(?:wie|how)(?: \w{1,7}){0,4} (?:weiter|weiterleiten|kopieren|forward|copy)(?: \w{1,6}){0,2}\W*$"),
    ),
)
# "Dass das Konto wieder offen ist": the verb of a main clause stands second.
_THAT = regex(
    r"^\W*dass (?P<who>(?:das|mein|unser|ihr|dein|der|die) \w{3,14}|ich|sie|die|es|wir) (?P<rest>[^,.;!?\n]{2,60}?)"
    r" (?P<verb>ist|sind|bleibt|bleiben|wird|werden|wurde|soll|haben|hat|kann|muss|hätte|wäre)\W*$"
)


def about_it(text: str) -> str:
    """The key of what helps then; empty where the text says what stands in the answer."""
    return next(found_in(spoken(text).strip(), _ABOUT), "") if len(text) <= _LONGEST else ""


def in_a_main_clause(text: str) -> str:
    """What is told behind "dass", with its verb where a main clause has it."""
    found = _THAT.fullmatch(spoken(text))
    return f"{found['who']} {found['verb']} {found['rest']}" if found else text
