"""The shapes of letters in general: each kind has those that it may have, and what each of them must hold.

KONTOLOTSE_UPDATE=1 writes the expected texts in tests/letters anew; read the difference before you keep it.
"""

import email
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.case import Addressee, Case, When
from bot.letters.catalogue import CATALOGUE
from bot.letters.drafting import Draft
from bot.letters.render import SHAPES, Text
from bot.workshop import Enclosure, _mail
from tests.letter_cases import (
    COMPANY,
    DUE,
    FIRST_OF,
    FULL,
    KINDS,
    LANGUAGES,
    MINIMAL,
    OFFICE,
    SOURCES,
    TODAY,
    broken_text,
    facts,
)
from tests.letter_samples import SAMPLES
from tests.letter_stages import Sample

EXPECTED = Path(__file__).parent / "letters"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LONGEST = 900  # characters that a contact form or a chat takes
NAME, REFERENCE = "Friederike-Charlotte v. Hohenstein-Maas", "R-" + "7" * 28
REPLY, LOGIN = "friederike.charlotte.maas@example-po.org", "f.charlotte.hohenstein-maas@example.test"
MEETING = {
    "de": ("Sagen", "Fragen", "Aufschreiben", "wem spreche ich", "schriftlich", "erkenne (?:ich )?nichts an"),
    "en": ("Say", "Ask", "Write down", "am I speaking to", "in writing", "acknowledge nothing"),
}
WITHOUT_ACCOUNT = frozenset({"bureau_access_request"})
FIRST = {sample.kind: sample for sample in reversed(SAMPLES)}
CASES = {"full": FULL, "minimal": MINIMAL}


def approved(name: str, text: str) -> None:
    path = EXPECTED / f"{name}.txt"
    if os.environ.get("KONTOLOTSE_UPDATE") == "1":
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def sample(kind: str, case: Case) -> Sample:
    return Sample("", kind, case, FIRST_OF.get(CATALOGUE[kind].to[0], COMPANY), TODAY, DUE)


def lengthened(one: Sample) -> Sample:
    """The same sample with values as long as people's are: 40 characters for names and addresses, 30 for numbers."""
    longer = {
        "full_name": NAME,
        "reply_email": REPLY,
        "account_identifier": LOGIN,
        "claim_reference": REFERENCE,
        "police_report": REFERENCE,
    }
    known = {topic: value for topic, value in longer.items() if one.case.value(topic)}
    to = replace(one.to, name="Nordwestdeutsche Handelsgesellschaft SARL")
    return replace(one, case=replace(one.case, facts={**one.case.facts, **facts(**known)}), to=to)


def shapes(text: Text) -> dict[str, str]:
    return {shape: said for shape in SHAPES if (said := getattr(text, shape))}


# ---- every kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_exactly_the_shapes_that_it_may_have(kind: str) -> None:
    for language in LANGUAGES:
        macros = set(re.findall(r"\{% macro (\w+)\(\) %\}", SOURCES[f"{language}/letters/{kind}.j2"]))
        assert macros == set(CATALOGUE[kind].shapes) & set(SHAPES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", CASES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_shape_prints_what_is_not_known_or_is_too_long(kind: str, known: str, language: str) -> None:
    one = sample(kind, CASES[known])
    for text in (one.text(language), lengthened(one).text(language)):
        assert len(text.short) <= LONGEST, (len(text.short), text.short)
        for said in shapes(text).values():
            assert not broken_text(said), said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", SAMPLES, ids=lambda one: one.name)
def test_no_shape_of_a_sample_is_broken_or_too_long(one: Sample, language: str) -> None:
    text = lengthened(one).text(language)
    assert len(text.short) <= LONGEST, (len(text.short), text.short)
    for said in shapes(text).values():
        assert not broken_text(said), said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_short_message_greets_names_the_account_or_the_file_its_day_and_who_writes(kind: str, language: str) -> None:
    one = lengthened(sample(kind, FULL))
    short = one.text(language).short
    if not short:
        return
    assert re.match(r"(?:Guten Tag|Sehr geehrte|Hello|Dear)", short)
    assert kind in WITHOUT_ACCOUNT or LOGIN in short or REFERENCE in short, short
    assert REPLY in short
    assert short.rstrip().endswith(NAME)
    if CATALOGUE[kind].sets_days is not None:
        assert OFFICE.desk(language).notation.date(DUE) in short, short


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_note_for_a_call_names_the_matter_admits_nothing_and_asks_for_it_in_writing(kind: str, language: str) -> None:
    phone = lengthened(sample(kind, FULL)).text(language).phone
    if not phone:
        return
    for words in MEETING[language]:
        assert re.search(words, phone), (words, phone)
    assert LOGIN in phone or REFERENCE in phone, phone


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_people_type_can_open_a_list_in_any_shape(language: str) -> None:
    marks = ("- ", "1. ", "## ", "#. ")
    for kind, mark in ((kind, mark) for kind in KINDS for mark in marks):
        plain, bent = (
            sample(kind, replace(FULL, facts={**FULL.facts, **facts(full_name=name, account_identifier=name)}))
            for name in ("Xaver Yps", f"{mark}Xaver Yps")
        )
        for shape, said in shapes(bent.text(language)).items():
            assert said.count("\n") == getattr(plain.text(language), shape).count("\n"), (kind, mark, said)


def test_a_first_of_march_at_the_beginning_of_a_line_opens_no_list() -> None:
    first = When(DUE.replace(month=3, day=1), DUE.replace(month=3, day=1))
    for kind in KINDS:
        days = {topic: first for topic in ("block_date", "payment_date", "deletion_date", "police_on", "ordered_on")}
        told = replace(FULL, facts={**FULL.facts, **facts(**days)})
        for language in LANGUAGES:
            one, same = sample(kind, told), sample(kind, FULL)
            counts = [[block.kind for block in each.letter(language).blocks] for each in (one, same)]
            assert kind == "press_summary" or counts[0] == counts[1], kind


# ---- the kinds of this file's samples, as they were approved


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("one", FIRST.values(), ids=lambda one: one.kind)
def test_its_other_shapes_read_as_they_were_approved(one: Sample, shape: str, language: str) -> None:
    said = getattr(one.text(language), shape)
    assert bool(said) is (shape in CATALOGUE[one.kind].shapes)
    if said:
        approved(f"{one.kind}.{shape}.{language}", said + "\n")


# ---- as a mail


def mailed(letter: Draft) -> EmailMessage:
    """The mail draft, as the workshop makes it, with stand-ins for the files."""
    going = [Enclosure(one, f"{one}.pdf", "application/pdf", b"%PDF-1.7 copy", ()) for one in letter.exhibits]
    raw = _mail(letter, b"%PDF-1.7 letter", going, NOON)
    return email.message_from_bytes(raw, policy=policy.default)


def worded(mail: EmailMessage) -> str:
    """Headers, names of the attachments, and the body."""
    body = mail.get_body(("plain",))
    assert body is not None
    headers = [f"{name}: {mail[name]}" for name in ("X-Unsent", "From", "To", "Subject") if mail[name]]
    files = [f"Attachment: {part.get_filename()}" for part in mail.iter_attachments()]
    return "\n".join([*headers, *files, "", body.get_content().replace("\r\n", "\n")])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if "mail" in CATALOGUE[kind].shapes])
def test_a_mail_has_the_subject_and_the_text_of_the_letter(kind: str, language: str) -> None:
    to = replace(FIRST_OF.get(CATALOGUE[kind].to[0], COMPANY), email="post@andere.example")
    letter = replace(sample(kind, FULL), to=to).letter(language)
    mail = mailed(letter)
    body = mail.get_body(("plain",))
    assert body is not None
    subject = " ".join(mail["Subject"].split())  # a long one is folded, which may leave two spaces
    assert (subject, mail["To"], mail["X-Unsent"]) == (letter.subject, "post@andere.example", "1")
    assert mail["From"].addresses[0].addr_spec == "jonas@example.org"
    assert body.get_content().replace("\r\n", "\n") == letter.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", [one for one in FIRST.values() if "mail" in CATALOGUE[one.kind].shapes])
def test_a_mail_reads_as_it_was_approved(one: Sample, language: str) -> None:
    approved(f"{one.kind}.mail.{language}", worded(mailed(one.letter(language))))


def test_a_subject_is_one_line_that_a_mail_program_shows() -> None:
    for one in SAMPLES:
        for language in LANGUAGES:
            letter = lengthened(one).letter(language)
            assert "\n" not in letter.subject
            assert len(letter.subject) <= 200, letter.subject


@pytest.mark.parametrize("one", SAMPLES, ids=lambda one: one.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_says_from_whom_to_whom_when_and_about_what(one: Sample, language: str) -> None:
    letter = one.letter(language)
    head = letter.text.split(letter.subject)[0]

    assert letter.subject.strip()
    assert letter.sender_lines[0] in head
    assert (letter.to.lines or (letter.to.name,))[0] in head
    assert letter.place_date in head
    assert re.search(r"\d{1,2}\.? \w+ 20\d\d$", letter.place_date)


def test_to_nobody_a_letter_is_still_a_letter() -> None:
    nameless = Addressee("company", None, "Firma")
    for kind in KINDS:
        assert not broken_text(replace(sample(kind, MINIMAL), to=nameless).letter().text)
