"""Why somebody does not give what the letter needs: would rather not, has no home, points at a photo, does not find it.
Whether it is given after all it never knows."""

import re

from bot.dialogue.understand.text import spoken
from bot.patterns import found_in, regex

LONGEST = 110
_UNWILLING = regex(
    r"(?<!\w)(?:will|möchte|mag|want|like)(?: (?:ich|das|die|den|es|euch|dir|ihnen|hier|lieber|eigentlich|to|i))*"
    r" (?:nicht|nich|not|ungern)(?: (?:to|so gern\w?|gern\w?|hier|einfach|so|unbedingt))*"
    r" (?:sagen|angeben|nennen|verraten|schreiben|preisgeben|rausgeben|say|tell|give|share)(?!\w)"
    r"|(?<!\w)(?:i'd|i would|would) rather not(?!\w)|(?<!\w)(?:don't|do not) want to (?:say|tell|give|share)(?!\w)"
    r"|^(?:das )?(?:sag|verrate?|geb|gebe) ich (?:euch |dir |ihnen |hier )?(?:nicht|lieber nicht|ungern)(?!\w)"
    r"|(?<!\w)(?:anonym|anonymous|anonymously|pseudonym|fake ?name|falschen? namen?|spitznamen?|nickname"
    r"|echte[rn]? name"
    r"|real name|richtige[rn]? namen?)(?!\w)"
)
_PHOTO = regex(
    r"(?<!\w)(?:steht|stand|stehen|siehe|sieht man|seht ihr|is|it's|are)(?: (?:doch|ja|alles|auch|schon|all|already))*"
    r" (?:auf|im|in|on)(?: (?:de[mrn]|die|das|meine[mrn]?|the|my))? (?:fotos?|bild(?:ern?)?|screenshots?|brief|rechnung"
    r"|photos?|pictures?|letter|invoice)(?!\w)"
    r"|^(?:die |das |der |the )?(?:gleiche|selbe|same)(?: \w{1,9})? (?:wie |as )?(?:auf|in|on)(?: \w{2,5})? (?:brief"
    r"|rechnung|foto|letter|photo)(?!\w)"
)
OBSTACLES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "full_name": (("unwilling", _UNWILLING), ("photo", _PHOTO)),
    "postal_address": (
        (
            "homeless",
            regex(
                r"(?<!\w)(?:wohnungslos\w?|obdachlos\w?|homeless|auf der (?:straße|strasse)|couchsurf\w*|on the street"
                r"|kein\w{0,2} (?:feste\w? |eigene\w? |richtige\w? )?(?:adresse|anschrift|wohnung|wohnsitz)"
                r"|ohne (?:feste\w? )?(?:wohnsitz|wohnung|adresse)|no (?:fixed |permanent )?(?:address|home|abode)"
                r"|don't have an? (?:address|home|place))(?!\w)"
            ),
        ),
        (
            "moved",
            regex(
                r"(?<!\w)(?:umgezogen|am umziehen|ziehe? (?:gerade|grad|bald|nächste\w?|im|am|um)|(?:just"
                r"|recently) moved"
                r"|moving(?: soon| next)?|neue wohnung|alte oder (?:die )?neue|welche adresse|which address)(?!\w)"
            ),
        ),
        (
            "abroad",
            regex(
                r"^(?:aber |ich |i |hi )*(?:wohne?|lebe?|bin|live|i'm|am)(?: (?:ich|aber|gerade|jetzt|now"
                r"|currently))* (?:in|im|at)"
                r" (?!hannover)(?:[a-zäöü]{4,20}|den usa|der schweiz|den niederlanden|the \w{3,12})[ .!]*$"
            ),
        ),
        ("unwilling", _UNWILLING),
        ("photo", _PHOTO),
    ),
    "account_identifier": (
        (
            "gone",
            regex(
                r"(?<!\w)(?:alte\w?|old|früher\w?|former) (?:e-?)?(?:mail\w*|email\w*|adresse|address)(?!\w)"
                r"|(?:(?:e-?)?mail\w*|adresse|address)(?: \w{1,8}){0,4} (?:gibt'?s nicht mehr|gibt es nicht mehr"
                r"|nicht mehr|no longer"
                r"|doesn't exist|deleted|gelöscht|geändert|ausgetauscht|changed)(?!\w)"
                r"|(?<!\w)changed (?:my |the )?(?:e-?)?mail(?!\w)"
            ),
        ),
        (
            "several",
            regex(
                r"(?<!\w)(?:mehrere|zwei|drei|viele|verschiedene|several|two|multiple|different|many) (?:e-?)?"
                r"(?:mail\w*|email\w*|adressen|addresses|konten|accounts)(?!\w)"
            ),
        ),
        (
            "login",
            regex(
                r"(?<!\w)(?:mit|über|per|via|with|through|by) (?:mein\w{0,2} |my |dem )?(?:facebook|google|apple"
                r"|insta\w*|gmail"
                r"|amazon|microsoft|paypal)(?:-| )?(?:login|account|konto|id|anmeldung|angemeldet|eingeloggt"
                r"|sign[- ]?in)?(?!\w)"
                r"|^(?:facebook|google|apple|instagram|microsoft|gmail|gmx|outlook|yahoo|icloud|hotmail)[ .!]*$"
                r"|(?<!\w)(?:facebook|google|apple)[- ](?:login|id|sign[- ]?in|anmeldung)(?!\w)"
            ),
        ),
        (
            "missing",
            regex(
                r"(?<!\w)(?:find\w?|seh\w?|hab\w?|have|can't find|cannot find)(?: (?:ich|die|das|sie|es|i|it"
                r"|keine\w?|no|da))*"
                r" ?(?:nicht|nich|nirgends|nirgendwo|nowhere|kundennummer|customer number|anywhere)(?!\w)"
                r"|^keine? (?:kundennummer|kontonummer)(?!\w)|^where (?:do i|can i) find(?!\w)|^wo (?:find|steht"
                r"|seh)\w{0,2}(?!\w)"
                r"|(?<!\w)(?:komm\w{0,2}|kann)(?: (?:ich|da|doch|ja))* (?:nicht|nich|net|ned)(?: mehr)? (?:rein|ran"
                r"|einloggen"
                r"|anmelden)(?!\w)|(?<!\w)can(?:'t|not) (?:log ?in|get in|access)(?!\w)"
            ),
        ),
        ("photo", _PHOTO),
        ("unwilling", _UNWILLING),
    ),
}


def obstacle(topic: str | None, text: str) -> str:
    """What stands in the way of an answer to the question, as the name of its row; empty for anything else."""
    said = spoken(text).strip()
    if len(said) > LONGEST or "\n" in text:
        return ""
    return next(found_in(said, OBSTACLES.get(topic or "", ())), "")
