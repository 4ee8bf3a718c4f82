"""From a template and plain values to the subject and the blocks of a letter, and to its plain text.

Templates are handed in as text and run in a sandbox; values are cleaned on their way out, so that no value can fake a
paragraph, a bullet or a template. It will never know a case, a file or the day.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from jinja2 import DictLoader, StrictUndefined, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.case import Money
from bot.letters.blocks import Block, parse, plain
from bot.letters.enclosed import Enclosed
from bot.letters.notation import Notation, one_line
from bot.patterns import regex

WITHOUT_SHARP_S = frozenset({"CH", "LI"})
OF_THEIR_OWN = WITHOUT_SHARP_S | {"AT"}  # countries that write German in a way of their own
SWISS_LAW = "FADP"  # its key in [terms] of letters.toml
BESIDE = ("customer_number", "case_number")  # numbers that the company has for the account
SHAPES = ("short", "phone")  # the macros of a template that give its other shapes
_MARK = regex(r"\A( ?)(-|##|#\.|\d{1,3}\.) ")  # what opens a list or a heading in the plain format


def spelt(text: str, country: str) -> str:
    """A text of ours as it is spelt in that country; what a person typed is never changed."""
    return text.replace("ß", "ss") if country in WITHOUT_SHARP_S else text


def termed(text: str, terms: Iterable[str]) -> str:
    """A text of ours in the words of another law ("this → that"), wherever its lines break."""
    for words, instead in (term.split(" → ") for term in terms):
        text = re.sub(r"\s+".join(map(re.escape, words.split())), instead, text)
    return text


class NoSuchLetterError(LookupError):
    """There is no template of that kind in that language."""


class MistakenTemplateError(ValueError):
    """A template does not open with its subject, or prints a value that is not known."""


@dataclass(frozen=True)
class Text:
    """A letter's subject and body; `text` is the body as plain text, `short` the same matter for a contact form or a
    chat, `phone` what to say, to ask and to write down in a call; empty where the kind has no such shape."""

    subject: str
    blocks: tuple[Block, ...]
    text: str
    short: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Frame:
    """What stands around the body of a letter."""

    sender: tuple[str, ...]
    to: tuple[str, ...]
    place_date: str
    closing: str
    name: str
    enclosures: tuple[str, ...] = ()


class Office:
    """Renders letters. `sources` maps names to texts: "de/letters/access_request.j2" and "de/letters.toml"."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._desks: dict[tuple[str, str, bool], _Desk] = {}

    def desk(self, language: str, country: str = "", *, swiss_law: bool = False) -> "_Desk":
        """Labels, notation and templates of a language, spelt as in that country and in the words of the law that
        holds. Raises NoSuchLetterError."""
        key = (language, country if country in OF_THEIR_OWN else "", swiss_law)
        if key not in self._desks:
            self._desks[key] = _Desk(language, self._of(language, country, swiss_law=swiss_law), country)
        return self._desks[key]

    def render(self, kind: str, language: str, context: Mapping[str, Any]) -> Text:
        """One letter; `context` is that of bot.letters.context. Raises NoSuchLetterError, MistakenTemplateError."""
        return self.desk_of(language, context).render(kind, context)

    def desk_of(self, language: str, context: Mapping[str, Any]) -> "_Desk":
        """The one for a letter with these values."""
        country, swiss_law = str(context.get("country", "")), bool(context.get("swiss_law"))
        return self.desk(language, country, swiss_law=swiss_law)

    def _of(self, language: str, country: str, *, swiss_law: bool) -> dict[str, str]:
        own = {name: text for name, text in self._sources.items() if name.startswith(f"{language}/")}
        if f"{language}/letters.toml" not in own:
            raise NoSuchLetterError(language)
        terms = tomllib.loads(own[f"{language}/letters.toml"]).get("terms", {}) if swiss_law else {}
        return {name: spelt(termed(text, terms.get(SWISS_LAW, ())), country) for name, text in own.items()}


class _Desk:
    """One language: its labels, its notation, its templates, compiled on first use."""

    def __init__(self, language: str, sources: Mapping[str, str], country: str = "") -> None:
        self.language = language
        self.labels: dict[str, Any] = tomllib.loads(sources[f"{language}/letters.toml"])
        self.notation = Notation(language, self.labels, country)
        self.environment = ImmutableSandboxedEnvironment(
            loader=DictLoader(dict(sources)),
            undefined=StrictUndefined,
            finalize=_finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            autoescape=False,  # plain text comes out, no markup; paper takes it as data
        )
        names = ("date", "money", "when", "on", "since", "quoted", "number")
        self.environment.filters.update({name: getattr(self.notation, name) for name in names})

    def signed(self, context: Mapping[str, Any]) -> str:
        """Who signs; with whoever acts for them, by law or by a power of attorney."""
        name = str(context["sender"])
        way = "by_law" if context["by_law"] else "by_power" if context["by_power"] else ""
        return str(self.labels[way]).format(name=name, representative=context["representative"]) if way else name

    def identified(self, context: Mapping[str, Any]) -> str:
        """What the account is found by, with the customer's number and the company's for the matter where known."""
        told = [self.labels["beside"][name].format(number=context[name]) for name in BESIDE if context[name]]
        return f"{context['identifier']} ({', '.join(told)})" if told else str(context["identifier"])

    def render(self, kind: str, context: Mapping[str, Any]) -> Text:
        try:
            template = self.environment.get_template(f"{self.language}/letters/{kind}.j2")
        except TemplateNotFound as missing:
            raise NoSuchLetterError(f"{self.language}/{kind}") from missing
        module = template.make_module({**context, "labels": self.labels})
        first, _, rest = str(module).lstrip().partition("\n")
        opening = f"{self.labels['subject']}: "
        if not first.startswith(opening):
            raise MistakenTemplateError(f"{self.language}/{kind}: the first line is no subject")
        blocks = (*parse(rest), *self._additions(context))
        short, phone = (plain(parse(getattr(module, shape, str)())) for shape in SHAPES)
        return Text(" ".join(first.removeprefix(opening).split()), blocks, plain(blocks), short, phone)

    def _additions(self, context: Mapping[str, Any]) -> tuple[Block, ...]:
        """The person's own sentences, under a line that says whose they are."""
        own = tuple(one_line(str(one)) for one in context.get("additions", ()))
        return tuple(Block("p", text) for text in (self.labels["additions"], *own)) if own else ()

    def place_and_date(self, town: str, day: date) -> str:
        written = self.notation.date(day)
        return str(self.labels["place_date"]).format(town=town, date=written) if town else written

    def full_text(self, text: Text, frame: Frame) -> str:
        """The whole letter as it is copied into a mail."""
        parts = [
            "\n".join(frame.sender),
            "\n".join(frame.to),
            frame.place_date,
            f"{self.labels['subject']}: {text.subject}",
            text.text,
            "\n\n".join(filter(None, (frame.closing, frame.name))),
            "\n".join([f"{self.labels['enclosures']}:", *frame.enclosures]) if frame.enclosures else "",
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def enclosures(self, going: Sequence[Enclosed]) -> tuple[str, ...]:
        """The numbered lines of the enclosure list."""
        numbered = enumerate(map(self._enclosure, going), 1)
        return tuple(self.labels["enclosure"].format(number=number, what=what) for number, what in numbered)

    def _enclosure(self, one: Enclosed) -> str:
        names = self.labels[one.part]
        what = str(names.get(one.key) or names["other"])
        if one.dated is None:
            return what
        pattern = self.labels["copy" if one.part == "copied" else "dated"]
        return str(pattern).format(what=what, date=self.notation.date(one.dated))


def _finalize(value: object) -> object:
    """What templates print: text is cleaned, and what is not known is never printed. A value that begins like a mark of
    the plain format, as "1. März" does, gets a space that makes none."""
    if value is None or isinstance(value, (bool, date, Money)):
        raise MistakenTemplateError(f"a template prints a bare {type(value).__name__}")
    return _MARK.sub("\\1\\2\u00a0", one_line(value)) if isinstance(value, str) else value
