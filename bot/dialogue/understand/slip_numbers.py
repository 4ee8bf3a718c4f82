"""The number of a posted letter that is told for each letter, or by itself: "L1 RR123456785DE, L2 RR123456799DE",
"Sendungsnummer RR123456785DE". Whether it was sent it never knows."""

from collections.abc import Mapping

from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.sending_ways import TRACKING, slips, tracking_numbers
from bot.dialogue.understand.text import folded, words
from bot.patterns import regex

_WORD = regex(r"[^\W\d_]+")
_BESIDE = words("""
    sendungsnummer sendungsnummern sendungsnr nummer nummern nr tracking trackingnummer trackingnummern number
    numbers sind ist lautet lauten die der das den dem und hier the is are and for für von vom zu zum brief
    briefe letter letters einschreiben einwurf einwurfeinschreiben registered post dhl beleg belege quittung
    also ok so ja noch jetzt heute of hab habe ich i have got bekommen to it its einer eine eins einmal another
    andere anderen other erste zweite ersten zweiten first second one
""")


def by_letter(text: str) -> Mapping[str, str]:
    """Letter by letter the number told with it, where each has one: "L1: RR…, L2: RR…", "RR… (L1), RR… (L2)"."""
    found = slips(text)
    named = [(one.start(), one[0].upper()) for one in LETTER.finditer(folded(text))]
    if not found or len(found) != len(named) or len({name for _, name in named}) != len(named):
        return {}
    signs = "".join(kind for _, kind in sorted([*((at, "n") for at, _ in found), *((at, "l") for at, _ in named)]))
    if signs not in ("ln" * len(found), "nl" * len(found)):
        return {}
    return {name: number for (_, name), (_, number) in zip(named, found, strict=True)}


def numbers_alone(text: str) -> tuple[str, ...]:
    """The numbers in a text that tells nothing else."""
    left = LETTER.sub(" ", TRACKING.sub(" ", folded(text)))
    return () if {*_WORD.findall(left)} - _BESIDE else tracking_numbers(text)
