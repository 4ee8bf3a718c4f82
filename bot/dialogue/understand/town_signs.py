"""Towns as people shorten them behind their postcode, or say them in English: "20099 hh", "80797 Munich". Without the
postcode it knows none."""

from bot.dialogue.understand.text import folded

_TOWNS = {
    "Hamburg": ("20 21 22", "hh hmb hamb"),
    "Berlin": ("10 12 13 14", "b bln berl"),
    "München": ("80 81", "m muc mchn mün muen minga munich"),
    "Köln": ("50 51", "k kölle koelle cologne"),
    "Frankfurt am Main": ("60 65", "f ffm frankfurt/m frankfurt/main mainhattan"),
    "Stuttgart": ("70", "s stgt stuggi"),
    "Düsseldorf": ("40", "d ddorf d'dorf düdo duedo"),
    "Nürnberg": ("90", "n nbg nürn nuremberg"),
    "Hannover": ("30", "h haj hann hanno hanover"),
    "Bremen": ("28", "hb bre"),
    "Leipzig": ("04", "l le lpz"),
    "Dresden": ("01", "dd"),
    "Gelsenkirchen": ("45", "ge"),
    "Braunschweig": ("38", "bs brunswick"),
    "Luzern": ("60", "lucerne"),
    "Basel": ("40", "basle bs"),
    "Bern": ("30", "berne"),
    "Regensburg": ("93", "rgbg rbg"),
    "Augsburg": ("86", "augs agb"),
    "Mannheim": ("68", "ma mhm"),
    "Karlsruhe": ("76", "ka"),
    "Freiburg": ("79", "frbg fr"),
    "Dortmund": ("44", "do dtm"),
    "Bochum": ("44", "bo"),
    "Münster": ("48", "ms"),
    "Bonn": ("53", "bn"),
    "Bielefeld": ("33", "bi"),
    "Würzburg": ("97", "wü wue wbg"),
    "Heidelberg": ("69", "hd"),
    "Wien": ("1", "w vie vienna"),
    "Zürich": ("80", "zh zrh züri zurich"),
}
_GERMAN = 5  # figures of a postcode
_NAMES = {
    (code, sign): name for name, (codes, signs) in _TOWNS.items() for code in codes.split() for sign in signs.split()
}


def in_full(town: str, postcode: str) -> str:
    """The town by its name where it is shortened and the postcode is its own; else as typed."""
    sign = folded(town).strip(" .")
    name = _NAMES.get((postcode[:2], sign)) or _NAMES.get((postcode[:1], sign))
    fits = name and (len(postcode) == _GERMAN) is not (name in _ABROAD)
    return name if name and fits else town


_ABROAD = frozenset({"Wien", "Zürich", "Luzern", "Basel", "Bern"})
