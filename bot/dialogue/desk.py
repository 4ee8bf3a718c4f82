"""What lies on the desk during a conversation: wordings, letter texts, the directory, and who runs this.

All of it is read once, by the application, and never changes while the bot runs; only the other cases of whoever
writes are laid beside it for a turn.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.case import Addressee, Case
from bot.dialogue.wordings import Words
from bot.directory.entities import Directory, Entity, addressee
from bot.law.places import Places
from bot.letters.render import Office


@dataclass(frozen=True)
class Desk:
    """`words` by language; `operator` stands in the privacy notice; `language` is the one to begin with; `others` are
    the person's cases beside the one that is spoken of."""

    words: Mapping[str, Words]
    office: Office
    directory: Directory
    places: Places
    operator: str
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

    def company(self, case: Case) -> Addressee | None:
        """The company that blocked the account; None while it is unknown."""
        lines = tuple(case.text("company_address").split("\n")) if case.text("company_address") else ()
        to = self._addressee(case.text("company"), "company", lines)
        return replace(to, email=case.text("company_email")) if to and not to.key else to

    def collector(self, case: Case) -> Addressee | None:
        """The collection agency; its address is the one that the person read from the letter in hand."""
        lines = tuple(case.text("collector_address").split("\n")) if case.text("collector_address") else ()
        return self._addressee(case.text("collection_agency"), "collector", lines)

    def _addressee(self, name: str, kind: str, lines: tuple[str, ...]) -> Addressee | None:
        if not name:
            return None
        entity = self._entity(name)
        if entity is None:
            return Addressee(kind, None, name, (name, *lines) if lines else ())
        return addressee(entity)

    def name_of(self, slug: str) -> str:
        """The name that people use: Amazon for amazon; a name that nobody knows stays itself."""
        entity = self._entity(slug)
        return entity.short if entity else slug

    def _entity(self, name: str) -> Entity | None:
        """A record by its slug or by its full name."""
        found = self.directory.entities.get(name)
        return found or next((one for one in self.directory.entities.values() if one.name == name), None)

    def operator_for(self, case: Case) -> str:
        """Who runs this; on one's own computer, the person."""
        return self.operator or self.words_of(case).say("cli.local_operator")

    def home(self, case: Case) -> tuple[str, ...]:
        """The places whose public holidays may count where the person lives."""
        return self.places.regions(case.text("postal_address"))
