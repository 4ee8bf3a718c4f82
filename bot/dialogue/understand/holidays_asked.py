"""The question whether weekends and holidays count in a period. Which days those are it never knows."""

from bot.patterns import regex

_REST = (
    r"(?:feiertage?n?|wochenenden?|samstage?n?|sonntage?n?|weihnachten|ostern|pfingsten|neujahr|drei ?könig\w*"
    r"|(?:bank |public )?holidays?|weekends?|saturdays?|sundays?|christmas|easter)"
)
_COUNTED = (
    r"(?:zähl\w*|mitgezählt|(?:ein|mit)?gerechnet|eingerechnet|einberechnet|berücksichtigt|bedacht|count(?:s|ed|ing)?"
    r"|included|considered)"
)
HOLIDAYS_ASKED = regex(
    rf"\b{_COUNTED}\b[^.!]{{0,40}}\b{_REST}\b|\b{_REST}\b[^.!]{{0,30}}\b{_COUNTED}\b"
    r"|\b(?:is|ist|isch|wär\w?|sind|are)\b[^.!]{2,40}\b(?:feiertage?|holidays?)\b"
    rf"|\bpost\b[^.!]{{0,30}}\b{_REST}\b|\bwas ist mit (?:dem |den )?{_REST}\b"
)
