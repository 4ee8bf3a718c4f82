"""The next way, when letters are not enough: which routes are open in a case, the question which one to take, and the
letter that takes it."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from bot.case import Case, Letter, When
from bot.dialogue import overview, stages
from bot.dialogue.asking import stand_again
from bot.dialogue.desk import Desk
from bot.dialogue.drafting import draft_one
from bot.dialogue.homes import GERMAN_LETTERS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.faq import pieces
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.routes import asks_of_one, asks_where, asks_which, named, of_the_data, wonders
from bot.law.calendar import EU
from bot.law.routes import Route, open_routes
from bot.letters.offers import ACCOUNT_BACK, MODERATED, WANTED, WAY, situation
from bot.patterns import regex

TOPIC = "next_route"
ROUTE = "route"  # the choice of one: route:<key>
PAYMENT = frozenset({"payment_limited", "bank_terminated"})
OF_MONEY = frozenset({"universal", "financial", "bundesbank"})
DEMANDS = frozenset(
    {
        *("unblock_demand", "payout_demand", "payment_allocation_demand", "dsa_complaint", "preservation_demand"),
        *("p2b_complaint", "payment_complaint", "bank_termination_objection", "follow_up", "human_review_request"),
    }
)
SECOND = frozenset({"follow_up", "identity_reply", "extension_reply", "refusal_reply"})


def open_now(scribe: Scribe) -> tuple[Route, ...]:
    """The routes that are open in this case today and were not taken yet."""
    case, country = scribe.case, scribe.desk.country(scribe.case)
    found = open_routes(scribe.desk.routes, holds(scribe.desk, case, scribe.today), country, scribe.today)
    return tuple(one for one in found if _mark(scribe, one) not in case.marks)


def holds(desk: Desk, case: Case, today: date) -> frozenset[str]:
    """The names of all conditions that hold."""
    return frozenset(name for name, test in CONDITIONS.items() if test(desk, case, today))


# ---- conditions


def _sent(case: Case, *kinds: str) -> Iterator[Letter]:
    return (one for one in case.newest_letters() if one.sending and (not kinds or one.kind in kinds))


COPY = "copy:came"  # a mark: the turn in which the copy of the data was said to be there


def _over(letters: Iterator[Letter], today: date) -> bool:
    return any(one.sending and one.sending.due and one.sending.due < today for one in letters)


def _month_over(desk: Desk, case: Case, today: date) -> bool:
    """No authority is told that nobody answered who got the copy and misses nothing in it."""
    lacks = any(one["kind"] == "data_partial" for one in case.replies)
    if (case.marks.get(COPY) and not lacks) or case.marks.get("done:information"):
        return False
    return _over(_sent(case, "access_request"), today)


def _collector_overdue(desk: Desk, case: Case, today: date) -> bool:
    return _over((one for one in _sent(case) if one.to.kind == "collector"), today)


REFUSED = frozenset({"final_textblock", "refusal", "privacy_refusal", "holder_only"})


def complained(case: Case) -> bool:
    """Is a complaint to the data protection authority out?"""
    return any(_sent(case, "authority_complaint"))


def _demand_overdue(desk: Desk, case: Case, today: date) -> bool:
    """Was something demanded of the company, and either its day is over or they refused?"""
    demanded = [one for one in _sent(case, *DEMANDS) if one.to.kind != "collector"]
    refused = any(one["kind"] in REFUSED for one in case.replies)
    return _over(iter(demanded), today) or (refused and bool(demanded))


def _second(desk: Desk, case: Case, today: date) -> bool:
    return any(_sent(case, *SECOND))


def _german(desk: Desk, case: Case, today: date) -> bool:
    company = desk.company(case)
    return company is not None and company.region.startswith("DE")


def _foreign(desk: Desk, case: Case, today: date) -> bool:
    """Does the company sit in another state of the EU than the person?"""
    company, home = desk.company(case), desk.country(case)
    return company is not None and company.region[:2] in EU and company.region[:2] != home


def _luxembourg(desk: Desk, case: Case, today: date) -> bool:
    company = desk.company(case)
    return company is not None and company.region == "LU"


def _money(desk: Desk, case: Case, today: date) -> bool:
    return any(_sent(case, "payout_demand", "payment_allocation_demand", "unblock_demand"))


Condition = Callable[[Desk, Case, date], bool]
CONDITIONS: dict[str, Condition] = {
    "sent": lambda desk, case, today: any(_sent(case)),
    "request_sent": lambda desk, case, today: any(_sent(case, "access_request")),
    "month_over": _month_over,
    "collector": lambda desk, case, today: bool(case.text("collection_agency")),
    "collector_overdue": _collector_overdue,
    "demand_overdue": _demand_overdue,
    "second_letter": _second,
    "moderated": lambda desk, case, today: situation(case) in MODERATED,
    "dsa_body": lambda desk, case, today: bool(desk.directory.bodies(case.text("company"))),
    "payment": lambda desk, case, today: situation(case) in PAYMENT,
    "no_payment": lambda desk, case, today: situation(case) not in PAYMENT,
    "money_or_contract": _money,
    "consumer": lambda desk, case, today: situation(case) != "seller_account" and not case.says_yes("business_use"),
    "german_trader": _german,
    "luxembourg_trader": _luxembourg,
    "data_authority": lambda desk, case, today: desk.authority(case, "data_protection") is not None,
    "foreign_trader": _foreign,
}


# ---- asking and taking


def ask(scribe: Scribe) -> bool:
    """Puts the question which way to go; False where none is open."""
    routes = open_now(scribe)
    if not routes:
        return False
    scribe.note("closed")
    choices = [*(f"{ROUTE}:{one.key}" for one in routes), "later"]
    late = _over(_sent(scribe.case), scribe.today) and not scribe.case.marks.get(ACCOUNT_BACK)
    _before_deletion(scribe)
    scribe.ask(TOPIC, "next_route.ask", choices, lines=_lines(scribe, routes), late=late)
    return True


def _lines(scribe: Scribe, routes: Sequence[Route]) -> list[str]:
    country = scribe.desk.country(scribe.case)
    return [scribe.word(f"routes.{one.key}.line", country=country) for one in routes]


def _before_deletion(scribe: Scribe) -> None:
    """No way but a lawyer's stops what is announced for a day soon to come."""
    deleted = scribe.case.value("deletion_date")
    if isinstance(deleted, When) and deleted.last >= scribe.today and not scribe.case.marks.get(ACCOUNT_BACK):
        scribe.add("next_route.deletion", day=deleted)


def beside(scribe: Scribe) -> None:
    """What can be done beside a second letter: the ways that are open already, and from when the authority is."""
    names = [scribe.word(f"routes.{one.key}.name") for one in open_now(scribe)]
    last = _last_month(scribe.case)
    later = last is not None and last >= scribe.today and _authority_later(scribe)
    if names or later:
        scribe.add("next_route.beside", names=names, day=last + timedelta(days=1) if last and later else None)
    _before_deletion(scribe)


def _authority_later(scribe: Scribe) -> bool:
    """Can the authority be turned to here, once the month for the data is over?"""
    then = holds(scribe.desk, scribe.case, scribe.today) | {"month_over"}
    found = open_routes(scribe.desk.routes, then, scribe.desk.country(scribe.case), scribe.today)
    return any(one.key == "authority" for one in found)


def _last_month(case: Case) -> date | None:
    """The last day of the month for the data, of the newest request that is out."""
    dates = [one.sending.due for one in _sent(case, "access_request") if one.sending and one.sending.due]
    return max(dates, default=None)


def inquired(scribe: Scribe, text: str) -> bool:
    """ "Wo kann ich mich beschweren?", once letters are out: the ways that are open now, and from when the others are.
    Whether anybody answered stays asked, unless it is said that nobody did."""
    if not asks_where(text) or not scribe.case.letters:
        return False
    if not any(_sent(scribe.case)):
        return _before_the_letters(scribe)
    routes, silent = open_now(scribe), _silent(scribe, text)
    if asks_which(text):
        _name_authority(scribe)
    if scribe.case.open == "nudge" and routes and not silent:
        _before_deletion(scribe)
        scribe.add("next_route.list", lines=_lines(scribe, routes), second=any(_sent(scribe.case, *SECOND)))
        stand_again(scribe, "nudge")
        return True
    if _of_payment(scribe) and OF_MONEY.isdisjoint(one.key for one in routes):
        _closed(scribe, "universal")
    return ask(scribe) if routes else _not_yet(scribe, "authority")


def _silent(scribe: Scribe, text: str) -> bool:
    """ "Nichts gekommen. Welche Behörde ist zuständig?": the silence is noted, and not asked for again."""
    said = " ".join(one for one in pieces(text) if "?" not in one).strip()
    if not said:
        return False
    if classify(said) != "silence" and (scribe.case.open != "nudge" or confirms(said) is not False):
        return False
    over = [one.id for one in overview.watched(scribe.case) if _over(iter([one]), scribe.today)]
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=over)
    return True


def _name_authority(scribe: Scribe) -> None:
    if found := scribe.desk.authority(scribe.case, "data_protection"):
        scribe.add("next_route.authority", name=found.name)


def _before_the_letters(scribe: Scribe) -> bool:
    """The company comes first, by the letters that lie ready."""
    _closed(scribe, "universal")
    if scribe.case.open:
        stand_again(scribe, scribe.case.open)
    return True


def listen(scribe: Scribe, text: str) -> bool:
    """The answer to that question in words: a way by its name, or none."""
    said = text.strip(" .!").casefold()
    by_label = [one for one in open_now(scribe) if scribe.word(f"routes.{one.key}.name").casefold() == said]
    if by_label:
        scribe.note("mark", key=WAY, value=str(scribe.turn))
        return take(scribe, by_label[0])
    if told(scribe, text):
        return True
    if confirms(text) and len(routes := open_now(scribe)) == 1:
        return take(scribe, routes[0])
    if wonders(text):
        return ask(scribe)
    if confirms(text) is False and not _NEWS.search(text):
        scribe.note("closed")
        scribe.add("nudge.later")
        return True
    return False


_NEWS = regex(r"\d|\b(?:gekommen|angekommen|bekommen|geschrieben|gesperrt|rein|came|arrived|got|wrote|blocked)\b", re.I)


def told(scribe: Scribe, text: str) -> bool:
    """Somebody says where they want to turn, once letters are out."""
    key = named(text)
    if not key or not any(_sent(scribe.case)) or _lies_there(scribe, key):
        return False
    found = {one.key: one for one in open_now(scribe)}
    if asks_of_one(text):
        return ask(scribe) if key in found else _not_yet(scribe, key)
    if key == "authority" and "financial" in found and not of_the_data(text):
        return take(scribe, found["financial"]) if key not in found else ask(scribe)  # which of the two, nobody said
    return take(scribe, found[key]) if key in found else _not_yet(scribe, key)


def _lies_there(scribe: Scribe, key: str) -> bool:
    """Was the letter of that way written already, and waits to be sent? Then it is spoken of, and no way asked for."""
    kinds = {one.kind for one in scribe.desk.routes if one.key == key}
    return any(one.kind in kinds for one in scribe.case.newest_letters() if one.sending is None)


def _not_yet(scribe: Scribe, key: str) -> bool:
    """A way that is not open: why, from when, and what is open instead. Where the directory lacks the authority of a
    country, it is told where to find it."""
    last, country = _last_month(scribe.case), scribe.desk.country(scribe.case)
    wait = key == "authority" and last is not None and last >= scribe.today
    day = last + timedelta(days=1) if last else None
    if key == "authority" and _elsewhere(scribe, country):
        scribe.add("next_route.elsewhere", country=country, eu=country in EU)
    elif wait:
        scribe.add("next_route.from", day=day)
    else:
        _closed(scribe, key)
    if not ask(scribe):
        scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
    return True


def _of_payment(scribe: Scribe) -> bool:
    return situation(scribe.case) in PAYMENT


def _closed(scribe: Scribe, key: str) -> None:
    """A way that is not open; of a payment account who can be turned to once the provider's date is over."""
    if key not in OF_MONEY or not _of_payment(scribe):
        scribe.add("next_route.closed")
        return
    case, desk = scribe.case, scribe.desk
    asked = (one.sending.due for one in _sent(case, *DEMANDS) if one.sending and one.sending.due)
    trader = {"german": _german(desk, case, scribe.today), "luxembourg": _luxembourg(desk, case, scribe.today)}
    day = max(asked, default=None)
    over = day is not None and day < scribe.today
    scribe.add("next_route.payment", country=desk.country(case), day=day, over=over, **trader)


def _elsewhere(scribe: Scribe, country: str) -> bool:
    """Is there no letter to the authority of that country, whatever day it is?"""
    routes = (one for one in scribe.desk.routes if one.key == "authority")
    return not any(country in one.countries for one in routes)


def chosen(scribe: Scribe, about: str) -> bool:
    """The tapped way."""
    route = next((one for one in open_now(scribe) if one.key == about), None)
    if route is None:
        scribe.vary("missed.old_choice")
        return False
    take(scribe, route)
    return not route.kind


def take(scribe: Scribe, route: Route) -> bool:
    """Advice is given at once; a letter is wanted from here on, and lies ready at once."""
    scribe.note("closed")
    if not route.kind:
        scribe.add(f"routes.{route.key}.advice", country=scribe.desk.country(scribe.case))
        return True
    country = scribe.desk.country(scribe.case)
    scribe.add(f"routes.{route.key}.taken", country=country)
    if route.to.startswith("authority") and country in GERMAN_LETTERS and scribe.case.text("letter_language") == "en":
        scribe.add("letter_language.to_authorities")
    scribe.note("mark", key=_mark(scribe, route), value="1")
    if draft_one(scribe, route.kind, addressed(scribe, route)):
        stages.happened(scribe, "drafted")
    return True


def _mark(scribe: Scribe, route: Route) -> str:
    """The mark that a letter of this way is wanted."""
    return f"{WANTED}{route.kind}:{addressed(scribe, route)}" if route.kind else ""


def addressed(scribe: Scribe, route: Route) -> str:
    """Who exactly: of several bodies for disputes the first that covers the platform."""
    if route.to != "arbitration:dsa_body":
        return route.to
    bodies: Sequence[str] = [one.slug for one in scribe.desk.directory.bodies(scribe.case.text("company"))]
    return f"arbitration:{bodies[0]}"
