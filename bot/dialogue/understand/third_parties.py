"""Who was turned to for help, and is neither the company nor the collector: "heute bei der Verbraucherzentrale
angerufen". What was said there it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_HELPERS = (
    r"(?:verbraucherzentrale\w*|verbraucherschutz\w*|verbraucherberatung|schuldnerberat\w*|rechtsberat\w*|beratungsstelle"
    r"|beratung|polizei|onlinewache|\w{0,10}anw[aä]lt\w*|rechtsschutz\w*|versicherung|schufa|amtsgericht\w*|gericht"
    r"|\w{0,14}behörde|datenschutz\w*|mieterverein|caritas|diakonie|sozialamt|arbeitsamt|jobcenter|gewerkschaft|bafin"
    r"|schlichtung\w*|consumer (?:centre|center|advice\w*|protection)|citizens advice|debt advis\w+|police|lawyer"
    r"|solicitor"
    r"|attorney|court|ombudsman|union)"
)
_TURNED_TO = regex(
    r"(?<!\w)(?:bei|beim|mit|mitm|an|zu|zum|zur|with|to|at)(?: (?:der|dem|den|die|das|einer|einem|einen|eine|ein"
    r"|meiner|meinem"
    rf"|meine|meinen|the|a|an|my|our|unserem|unserer))? {_HELPERS}(?!\w)"
    rf"|(?<!\w)(?:die|den|das|meine|meinen|the|my|a|eine|einen) {_HELPERS} (?:angerufen|angeschrieben|gefragt"
    rf"|kontaktiert)(?!\w)"
    rf"|(?<!\w)(?:called|phoned|asked|emailed|contacted|rang) (?:the |my |a )?{_HELPERS}(?!\w)"
    rf"|^\W*{_HELPERS} (?:angerufen|angeschrieben|gefragt|kontaktiert)(?!\w)"
)


def to_helpers(text: str) -> bool:
    """Does the text tell that somebody was turned to who helps, or to an authority?"""
    return bool(_TURNED_TO.search(spoken(text)))
