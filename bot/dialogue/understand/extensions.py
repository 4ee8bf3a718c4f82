"""How long an answer says that it will take beyond the month (GDPR 12(3)), and whether it says why. Whether the reasons
will do, and which day is the latest by law, it never knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.dialogue.understand.final_days import final_day
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.dialogue.understand.signs import read
from bot.patterns import regex


@dataclass(frozen=True)
class Extension:
    """`until`: the day by which the answer is announced; `months`: by how many the month is prolonged, both None where
    that is not said. `reasons`: is anything said of why?"""

    until: date | None
    months: int | None
    reasons: bool


_MONTHS = regex(
    r"(?<!\w)(?P<total>insgesamt |in total |bis zu |up to |auf |to )?(?:um |by |an? )?"
    r"(?:(?:weiter\w*|zusaetzlich\w*|further|additional|noch|another|maximal) ){0,2}(?P<n>\w{1,6}) "
    r"(?:(?:weiter\w*|zusaetzlich\w*|further|additional|more) )?"
    r"(?:monat\w*|months?)(?!\w)"
)
_WHY = Phrases(
    {
        "why": """
            komplex*|complex*|kompliziert*|complicated|umfang|umfangs|umfangreich*
                |vielzahl|anzahl|anfragevolumen|anfrageaufkommen*|antragszahl
            hohe|hohen|hohes|hoher|grosse|grossen|viele anzahl|zahl|anfragen|anträge|aufkommen|volumen
            number|volume|amount of .. requests|data|material
            high|large volume|number
            too_many|so_many requests|anfragen
            mehrere|mehreren|verschiedene|verschiedenen systeme|systemen|gesellschaften|abteilungen
            several|different|multiple systems|companies|departments
            abstimmung*|scope|size|staff|personal*|krankheit*
            da mehrere|uns|ihre|wir|derzeit
            weil|because|aufgrund|wegen|angesichts|because_of|due_to|owing_to|given
        """,
        "none": "ohne_begründung|ohne_angabe|ohne_gründe|no_reason|no_reasons|without_reasons|without_giving",
    },
    {},
)
_FOLLOWS = 3  # sentences behind the notice that may name its day or its reasons


def extension(text: str, written: date | None = None) -> Extension | None:
    """What is said of a longer time; None where nothing is. A day without a year needs the day on which it was
    `written`."""
    notices = {one.sentence.start for one in read(text) if "longer" in one.signs}
    told = sentences(text)
    at = next((index for index, one in enumerate(told) if one.start in notices), None)
    if at is None:
        return None
    near = told[max(0, at - 1) : at + 1 + _FOLLOWS]
    months = next(_months(told[at : at + 1 + _FOLLOWS]), None)
    return Extension(final_day(text, near, written), months, _reasoned(near))


def _months(told: tuple[Sentence, ...]) -> Iterator[int]:
    """The further months: "three in total" are two more."""
    for one in told:
        for match in _MONTHS.finditer(one.words):
            count = number(match["n"])
            if count and 1 < count < 12:
                yield count - 1 if match["total"] and count > 2 else count


def _reasoned(near: tuple[Sentence, ...]) -> bool:
    names = set[str]().union(*(_WHY.names_in(one.words) for one in near))
    return "why" in names and "none" not in names
