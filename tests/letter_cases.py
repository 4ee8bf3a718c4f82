"""Invented cases and a ready office for the tests of letters; no test of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.case import Addressee, Case, Contact, Exhibit, Fact, Letter, Money, Sending, Value, When
from bot.letters.blocks import Block
from bot.letters.catalogue import CATALOGUE, enclosed
from bot.letters.drafting import Draft, draft
from bot.letters.earlier import copies
from bot.letters.render import Office
from tests.letter_addressees import ARBITRATION, AUTHORITY, BUREAU, PRESS

ROOT = Path(__file__).parent.parent / "templates"
FILES = [*ROOT.glob("*/letters/*.j2"), *ROOT.glob("*/letters.toml")]
SOURCES = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in FILES}
OFFICE = Office(SOURCES)
LANGUAGES = ("de", "en")
KINDS = tuple(kind for kind in CATALOGUE if f"de/letters/{kind}.j2" in SOURCES)
REPLIES = ("identity_reply", "extension_reply", "refusal_reply")
TODAY, DUE = date(2026, 11, 24), date(2026, 12, 8)

COMPANY = Addressee("company", "flink", "Flink Handel SARL", ("Flink Handel SARL", "9 rue du Port", "1855 Luxemburg"))
COLLECTOR = Addressee("collector", None, "Nordlicht Inkasso GmbH")
COURT = Addressee("court", None, "Amtsgericht Neustadt", ("Amtsgericht Neustadt", "Marktplatz 1", "24534 Neumünster"))
PERSON = Addressee("person", None, "Edda Sander", ("Edda Sander",))
FIRST_OF = {"collector": COLLECTOR, "court": COURT, "person": PERSON}
FIRST_OF |= {one.kind: one for one in (AUTHORITY, ARBITRATION, BUREAU, PRESS)}

FORBIDDEN = (
    *("ich erkenne die forderung an", "i acknowledge the debt", "um ratenzahlung", "ratenzahlung an", "unser mandant"),
    *("als rechtsanwalt", "ec.europa.eu/consumers/odr", "os-plattform", "strafanzeige", "schadensersatz", "damages"),
    *("criminal", "rechtswidrig", "unlawful", "ausweiskopie anbei", "otherwise we will", "garant"),
)
BROKEN = re.compile(r"\bNone\b|\{\{|\}\}|\{%|\(\s*\)|\( |\s[.,;:)](?!\d)|\.\.|,,|  |::|„“|“”|undefined", re.IGNORECASE)


def exactly(year: int, month: int, day: int) -> When:
    return When(date(year, month, day), date(year, month, day))


def facts(**values: Value) -> dict[str, Fact]:
    return {topic: Fact(topic, value) for topic, value in values.items()}


FULL = Case(
    facts=facts(
        full_name="Jonas Weidner",
        postal_address="Ahornweg 3\n24103 Kiel",
        reply_email="jonas@example.org",
        company="flink",
        account_identifier="jonas@example.org",
        block_date=exactly(2026, 9, 3),
        block_reason="angebliche schulden",
        goal=("unblock", "information", "payout"),
        claim_alleged=True,
        claim_amount=Money(131_60),
        claim_principal=Money(90_00),
        claim_reference="NI-2023-4471",
        claim_creditor="Flink",
        claim_paid=True,
        payment_date=exactly(2023, 5, 9),
        payment_amount=Money(131_60),
        payment_way="Überweisung",
        collection_agency="Nordlicht Inkasso GmbH",
        confirmation_date=exactly(2023, 5, 19),
        balance=Money(30_00),
        refunds_open="12,50 für eine zurückgesandte Lampe",
        subscriptions="Lesepass bucht weiter ab!! 7,90",
        digital_content="40 Hörbücher",
        linked_person="Rieke, meine Freundin",
    ),
    contacts=(
        Contact("mail", "person", "inquiry", count=3),
        Contact("phone", "company", "claim_open", exactly(2026, 9, 21)),
        Contact("phone", "collector", "settled", exactly(2026, 9, 22)),
        Contact("fax", "person", "proof", exactly(2026, 9, 23)),
        Contact("mail", "company", "promise", exactly(2026, 10, 1), "Wir geben Ihr Konto bald frei.", exhibits=("E3",)),
        Contact("mail", "company", "claim_open", exactly(2026, 11, 12)),
    ),
    exhibits=(
        Exhibit("E1", "a.jpg", "", "image/jpeg", "", about="block_notice"),
        Exhibit("E2", "b.pdf", "", "application/pdf", "", about="payment_proof"),
        Exhibit("E3", "c.jpg", "", "image/jpeg", "", about="promise"),
        Exhibit("E4", "d.jpg", "", "image/jpeg", "", about="proof_of_sending"),
        Exhibit("E5", "e.ogg", "", "audio/ogg", "", about="what_happened"),
    ),
)
MINIMAL = Case(facts=facts(full_name="Ayla Noor", company="flink", account_identifier=None, claim_alleged=False))
DATA = replace(FULL, contacts=(), facts={**MINIMAL.facts, **facts(goal=("data",), reply_email="ayla@example.net")})


def earlier(case: Case, kind: str, language: str, *, due: date | None = None) -> Letter:
    """A letter of that kind as it was sent the next day, with the legal end of its period where it has one."""
    made = write(case, kind, language)
    period = made.period != ""
    sending = Sending(date(2026, 11, 25), "email", date(2026, 11, 25), due or (date(2026, 12, 28) if period else DUE))
    header = (f"L-{kind}", 1, kind, made.to, language, made.subject, made.text, made.drafted_on)
    return Letter(*header, None if period else DUE, made.sets_day, made.period, sending=sending)


def write(case: Case, kind: str, language: str = "de", **more: Any) -> Draft:
    settings_: dict[str, Any] = {
        "to": FIRST_OF.get(CATALOGUE[kind].to[0], COMPANY),
        "id": "L1",
        "version": 1,
        "today": TODAY,
        "due": DUE,
        "exhibits": (*copies(case, kind, TODAY), *enclosed(case, kind)),
    } | more
    if kind == "follow_up" and "answered" not in settings_:
        settings_ |= {"answered": earlier(case, "unblock_demand", language), "today": date(2026, 12, 9)}
        settings_ |= {"due": date(2026, 12, 16), "reply_class": "forwarded"}
    if kind in REPLIES and "answered" not in settings_:
        settings_ |= {"answered": earlier(case, "access_request", language)}
    return draft(OFFICE, case, kind, settings_.pop("to"), language=language, **settings_)


def every_letter(case: Case, **more: Any) -> Iterator[Draft]:
    for kind in KINDS:
        for language in LANGUAGES:
            yield write(case, kind, language, **more)


def broken(letter: Draft) -> re.Match[str] | None:
    """The first trace of a value that was not there, or of a template."""
    return broken_text(letter.text)


def broken_text(text: str) -> re.Match[str] | None:
    return BROKEN.search(re.sub(r"\n+", "|", text))


def shape(blocks: tuple[Block, ...]) -> list[tuple[str, int]]:
    return [(block.kind, len(block.items)) for block in blocks]
