"""Papers that run a period for the person: a German court's orders, an Austrian one's, a Swiss debt office's.

It knows what the law says of a paper, and no day.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Paper:
    """A kind of paper: where it comes from, the period (ISO 8601) from its service, and what that rests on."""

    key: str
    country: str
    period: str
    source: str
    checked: date


def parse(text: str) -> Mapping[str, Paper]:
    """The papers of a TOML table by their keys."""
    return {row["key"]: Paper(**row) for row in tomllib.loads(text)["paper"]}
