"""Invented addressees beyond companies and collectors; no test of its own."""

from bot.case import Addressee

AUTHORITY = Addressee(
    "authority",
    "datenschutz-nordland",
    "Datenschutzaufsicht Nordland",
    ("Datenschutzaufsicht Nordland", "Postfach 1212", "24171 Kiel"),
    "post@aufsicht.example",
)
ARBITRATION = Addressee(
    "arbitration",
    "schlichtung",
    "Allgemeine Schlichtungsstelle e. V.",
    ("Allgemeine Schlichtungsstelle e. V.", "Rheinweg 8", "77694 Kehl"),
    "antrag@schlichtung.example",
)
BUREAU = Addressee(
    "bureau",
    "auskunftei",
    "Auskunftei Mittelland GmbH",
    ("Auskunftei Mittelland GmbH", "Ring 4", "99084 Erfurt"),
    "auskunft@mittelland.example",
)
PRESS = Addressee("press", None, "Redaktion")
