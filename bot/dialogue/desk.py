"""What lies on the desk during a conversation: wordings, letter texts, the directory, and who runs this.

All of it is read once, by the application, and never changes while the bot runs; only the other cases of whoever
writes are laid beside it for a turn.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.case import Addressee, Case
from bot.dialogue.homes import likely
from bot.dialogue.wordings import Words
from bot.directory.entities import NAMED, Directory, Entity, addressee
from bot.law.papers import Paper
from bot.law.places import Places
from bot.law.routes import Route
from bot.letters.catalogue import OF_DATA
from bot.letters.render import Office
from bot.patterns import regex

AT_THEIR_SEAT = "financial"
_GERMAN = regex(r"\d{5} \D")


@dataclass(frozen=True)
class Desk:
    """`words` by language; `operator` stands in the privacy notice; `language` is the one to begin with; `papers` are
    those that run a period; `routes` the ways beyond letters; `others` are the person's cases beside the one that is
    spoken of."""

    words: Mapping[str, Words]
    office: Office
    directory: Directory
    places: Places
    operator: str
    papers: Mapping[str, Paper]
    routes: tuple[Route, ...] = ()
    language: str = "de"
    others: tuple[Case, ...] = ()

    def beside(self, others: tuple[Case, ...]) -> "Desk":
        """The desk of somebody who has these other cases."""
        return replace(self, others=others) if others else self

    def language_of(self, case: Case) -> str:
        known = case.text("language")
        return known if known in self.words else self.language

    def words_of(self, case: Case) -> Words:
        return self.words[self.language_of(case)]

    def addressee(self, case: Case, to: str) -> Addressee | None:
        """Who stands behind a role of `bot.letters.offers`: company, collector, court, person, press, or one with a
        name behind a colon: bureau:schufa, authority:data_protection, arbitration:bundesbank; or None."""
        role, _, which = to.partition(":")
        return ROLES[role](self, case, which)

    def company(self, case: Case) -> Addressee | None:
        """The company that blocked the account; None while it is unknown."""
        lines = tuple(case.text("company_address").split("\n")) if case.text("company_address") else ()
        to, entity = self._addressee(case, "company", case.text("company"), lines), case.text("company_entity")
        return replace(to, name=entity, lines=(entity, *lines)) if to and entity and lines else to

    def collector(self, case: Case) -> Addressee | None:
        """The collection agency; its address is the one that the person read from the letter in hand."""
        lines = tuple(case.text("collector_address").split("\n")) if case.text("collector_address") else ()
        agency, firm = case.text("collection_agency"), case.text("collector_entity")
        to, known = self._addressee(case, "collector", agency, lines), self.directory.known(agency)
        own = known is not None and firm.casefold().startswith((known.short.casefold(), *known.names))
        return replace(to, name=firm, lines=(firm, *to.lines[1:])) if to and own else to

    def court(self, text: str) -> Entity | None:
        """A court that the text names, if the directory holds it."""
        return next(iter(self.directory.courts_named(text)), None)

    def court_seat(self, case: Case) -> tuple[str, ...]:
        """The Länder in which the court of the paper may sit, by its record or its address; none where neither is
        known."""
        known = self.court(case.text("court_name"))
        regions = (known.region,) if known else self.places.regions(case.text("court_address"))
        return () if regions == ("DE",) else regions

    def _court(self, case: Case) -> Addressee | None:
        name = case.text("court_name")
        known = self.court(name) if name else None
        if known:
            return addressee(known)
        lines = tuple(case.text("court_address").split("\n")) if case.text("court_address") else ()
        return Addressee("court", None, name, (name, *lines) if lines else ()) if name else None

    def authority(self, case: Case, role: str) -> Addressee | None:
        """The authority for a role (see `bot.directory`) where the person lives, for money at the company's seat; the
        first of several possible."""
        company = self.company(case)
        own = (company.key,) if company and company.key else ()
        places = (company.region,) if role == AT_THEIR_SEAT and company else (*own, *self.home(case))
        found = (self.directory.by_role(role, place) for place in places)
        entity = next(filter(None, found), None)
        return addressee(entity) if entity else None

    def listed(self, slug: str) -> Addressee | None:
        """A record of the directory by its slug."""
        entity = self.directory.entities.get(slug) or self.directory.offices.get(slug)
        return addressee(entity) if entity else None

    def _representative(self, case: Case) -> Addressee | None:
        name = case.text("full_name")
        return Addressee("person", None, name, (name,)) if name and case.text("represented_person") else None

    def _addressee(self, case: Case, kind: str, name: str, lines: tuple[str, ...]) -> Addressee | None:
        if not name:
            return None
        entity = self.directory.known(name)
        if entity is None:
            regions = self.places.regions("\n".join(lines)) if lines else (self.dwelling(case),)
            seat = regions[0] if len(regions) == 1 else "DE"
            return Addressee(kind, None, name, (name, *lines) if lines else (), region=seat)
        to = addressee(entity)
        return replace(to, lines=(to.name, *lines), stale=False) if lines and lines != entity.lines else to

    def country(self, case: Case) -> str:
        """ISO code of the country where the person lives; Germany where no address says so."""
        return self.places.country(case.text("postal_address"))

    def dwelling(self, case: Case) -> str:
        """ISO code of the country where the person lives, or seems to while no address is known; else Germany."""
        return self.country(case) if case.text("postal_address") else likely(case) or "DE"

    def land(self, case: Case) -> str:
        """ISO code of the country whose words are used: where the person lives, else where a court's paper is from; the
        words of a German paper come first, wherever it went."""
        home = self.dwelling(case)
        told = case.text("court_country") if case.says_yes("court_letter") else ""
        return told if told and "DE" in (told, home) else home

    def posted(self, to: Addressee, home: str, language: str) -> Addressee:
        """The addressee as the post wants it: at home without the country, from abroad with its name in capitals as the
        last line (UPU S42; Deutsche Post). An address without a country and with five digits is a German one."""
        last = to.lines[-1] if to.lines else ""
        named = self.places.named(last)
        country = named or ("DE" if _GERMAN.match(last) else "")
        bare = to.lines[:-1] if named else to.lines
        if not country or country == home:
            return replace(to, lines=bare)
        return replace(to, lines=(*bare, (last if named else self.words[language].say("countries.DE")).upper()))

    def mailbox(self, case: Case, to: Addressee, kind: str) -> Addressee:
        """The addressee with the mail address for a kind of letter: the one that the person told, else one of the
        directory, where one for data protection takes no other matter."""
        told = case.text("collector_email" if to.kind == "collector" else "company_email")
        if told and to.kind in ("collector", "company", "bank"):
            return replace(to, email=told)
        entity = self.directory.known(to.key) if to.key and to.kind in NAMED else None
        return replace(to, email=entity.email if kind in OF_DATA else entity.desk_email) if entity else to

    def name_of(self, slug: str) -> str:
        """The name that people use: Amazon for amazon; a name that nobody knows stays itself."""
        entity = self.directory.known(slug) if slug else None
        return entity.short if entity else slug

    def operator_for(self, case: Case) -> str:
        """Who runs this; on one's own computer, the person."""
        return self.operator or self.words_of(case).say("cli.local_operator")

    def home(self, case: Case) -> tuple[str, ...]:
        """The places whose public holidays may count where the person lives."""
        return self.places.regions(case.text("postal_address"))


def _press(desk: Desk, case: Case) -> Addressee:
    return Addressee("press", None, desk.words_of(case).say("roles.press", "sie", desk.land(case)))


ROLES: Mapping[str, Callable[[Desk, Case, str], Addressee | None]] = {
    "company": lambda desk, case, which: desk.company(case),
    "collector": lambda desk, case, which: desk.collector(case),
    "bureau": lambda desk, case, which: desk.listed(which),
    "arbitration": lambda desk, case, which: desk.listed(which),
    "authority": lambda desk, case, which: desk.authority(case, which),
    "court": lambda desk, case, which: desk._court(case),
    "person": lambda desk, case, which: desk._representative(case),
    "press": lambda desk, case, which: _press(desk, case),
}
