"""Who can be turned to next, and what that presupposes. A pure table: what holds in a case is told by who asks.

It knows no case and no addressee; it never shows a route that is closed, such as the EU's platform for online disputes
(Regulation (EU) 2024/3228: closed on 20 July 2025), which stands in no table here.
"""

import tomllib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Route:
    """A way on. `kind` and `to` are those of a letter, empty where advice is all there is; `countries` where the person
    must live; `presupposes` names of conditions, all of which must hold; `last_checked` the day on which the source was
    read; a route past `valid_until` is closed."""

    key: str
    kind: str
    to: str
    countries: tuple[str, ...]
    presupposes: tuple[str, ...]
    source: str
    last_checked: date
    valid_until: date | None = None


def parse(text: str) -> tuple[Route, ...]:
    """The routes of a TOML table, in their order; raises KeyError for one that lacks a key."""
    return tuple(_route(row) for row in tomllib.loads(text)["route"])


def _route(row: dict[str, object]) -> Route:
    lists = {key: tuple(value) for key, value in row.items() if isinstance(value, list)}
    return Route(**{**row, **lists})  # type: ignore[arg-type]  # TOML has its own types; the tests read every row


def open_routes(routes: Sequence[Route], holds: Collection[str], country: str, today: date) -> tuple[Route, ...]:
    """The routes that are open now, in their order: all conditions hold, the country fits, the route still exists."""
    return tuple(
        one
        for one in routes
        if country in one.countries
        and set(one.presupposes) <= set(holds)
        and (one.valid_until is None or today <= one.valid_until)
    )
