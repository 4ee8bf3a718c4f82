"""Copies of letters that go along with a complaint: listed on the letter, attached to the mail, in the same order."""

import email
from dataclasses import replace
from datetime import UTC, date, datetime
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pypdfium2

from bot import app
from bot.case import Case, Exhibit
from bot.desk_work import NOTHING, DeskWork
from bot.dialogue import steps
from bot.dialogue.desk import Desk
from bot.dialogue.drafting import draft_all
from bot.dialogue.reckoning import reckoned
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Turn
from bot.directory.entities import Directory, Entity
from bot.letters.drafting import Draft
from bot.letters.earlier import copies
from storage.vault import Vault
from tests.conversation import Conversation, desk, sent
from tests.letter_cases_stages import CHECKED, UNANSWERED
from tests.letter_samples import SAMPLES

NOON = datetime(2027, 3, 2, 12, tzinfo=UTC)
(COMPLAINT,) = (one for one in SAMPLES if one.name == "authority_complaint")


class Kept:
    """A case whose letters and exhibits lie in a vault, each with a content of its own."""

    def __init__(self, folder: Path, case: Case) -> None:
        self.vault = Vault.open(folder, folder / "keys", None, fresh=True)
        self.person = self.vault.new_person()
        letters = tuple(replace(one, pdf=self.keep(f"%PDF {one.id}")) for one in case.letters)
        exhibits = tuple(self._stored(one) for one in case.exhibits)
        self.case = replace(case, letters=letters, exhibits=exhibits)

    def keep(self, content: str) -> str:
        return self.vault.keep(self.person, content.encode())

    def _stored(self, one: Exhibit) -> Exhibit:
        return replace(one, mime="application/pdf", name=f"{one.id}.pdf", file=self.keep(f"%PDF {one.id}"))

    async def mail(self, draft: Draft) -> EmailMessage:
        """The mail draft of a letter, as it lies in the vault after the turn that wrote it."""
        work = DeskWork(self.vault, app.workshop(desk().words))
        result = await work.finish(self.person, desk(), self.case, Turn(drafts=(draft,)), NOTHING, NOON)
        contents = [self.vault.fetch(self.person, name) for name, kind in result.files if kind == "letter"]
        raw = next(one for one in contents if one.startswith(b"X-Unsent"))
        self.pdf = next(one for one in contents if one.startswith(b"%PDF-"))
        return email.message_from_bytes(raw, policy=policy.default)


async def test_a_complaint_has_copies_of_the_letters_it_speaks_of_in_the_order_of_its_list(tmp_path: Path) -> None:
    kept = Kept(tmp_path, UNANSWERED)
    draft = COMPLAINT.letter()
    mail = await kept.mail(draft)
    complaint, *files = [(part.get_filename(), part.get_content()) for part in mail.iter_attachments()]

    assert draft.exhibits == ("L1", "L2", "L3", "E1")
    assert complaint[0] == "L1.pdf"
    assert [name for name, _ in files] == [
        "L1-v1-access-request.pdf",
        "L2-v1-follow-up.pdf",
        "L3-v1-identity-reply.pdf",
        "E1-E1.pdf",
    ]
    assert [content for _, content in files] == [b"%PDF L1", b"%PDF L2", b"%PDF L3", b"%PDF E1"]
    assert [line.partition(": ")[0] for line in draft.enclosures] == [f"Anlage {n}" for n in range(1, 5)]


async def test_the_printed_complaint_lists_what_is_enclosed(tmp_path: Path) -> None:
    kept = Kept(tmp_path, UNANSWERED)
    await kept.mail(COMPLAINT.letter())
    with pypdfium2.PdfDocument(kept.pdf) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    assert "Kopie meines Antrags auf Auskunft vom 31. Januar 2027" in text.replace("\u00a0", " ")


def test_a_letter_that_was_never_sent_is_not_enclosed() -> None:
    unsent = replace(UNANSWERED, letters=tuple(replace(one, sending=None) for one in UNANSWERED.letters))
    assert copies(unsent, "authority_complaint", date(2027, 3, 2)) == ()
    draft = replace(COMPLAINT, case=unsent).letter(exhibits=("L1", "E1", "E9"))
    assert draft.exhibits == ("E1",)


def test_only_letters_of_the_same_matter_are_enclosed() -> None:
    other = replace(UNANSWERED.letters[0], id="L9", kind="payout_demand")
    case = replace(CHECKED, letters=(*CHECKED.letters, other))
    assert copies(case, "authority_complaint", date(2027, 3, 2)) == ("L1", "L2")


# ---- in a conversation


class Home(Directory):
    """A directory that knows one authority, for everything."""

    def by_role(self, role: str, covering: str) -> Entity | None:
        known = next(iter(self.entities.values()))
        return replace(known, slug="aufsicht", name="Aufsicht Nordland", kind="authority", lines=("24171 Kiel",))


def at_home(talk: Conversation) -> Desk:
    return replace(talk.desk, directory=Home(talk.desk.directory.entities))


def complained(talk: Conversation) -> Draft:
    """The complaint that a person wished for, written on the day of the conversation."""
    scribe = Scribe(at_home(talk), talk.case, talk.now)
    scribe.note("mark", key="wanted:authority_complaint:authority:data_protection", value="1")
    draft_all(scribe)
    return next(one for one in scribe.drafts if one.kind == "authority_complaint")


def test_a_complaint_says_how_the_month_was_counted_with_the_holidays_of_the_seat() -> None:
    talk = sent()
    (request,) = (one for one in talk.case.newest_letters() if one.kind == "access_request")
    talk.wait_days(60)
    complaint = complained(talk)
    assert request.sending
    assert request.sending.due
    for words in ("Feiertagen am Sitz des Unternehmens: Eingang am 24. November 2026, ein Monat", "24. Dezember 2026"):
        assert words in complaint.text
    assert complaint.exhibits[0] == request.id
    assert "Anlage 1: Kopie meines Antrags auf Auskunft vom 24. November 2026" in complaint.text
    assert complaint.due == date(2027, 4, 23)  # three months (GDPR 78(2)), told to the person alone
    assert "April 2027" not in complaint.text


def test_the_look_at_the_drafts_asks_about_exhibits_and_not_about_copies_of_letters() -> None:
    talk = sent()
    talk.wait_days(60)
    scribe = Scribe(at_home(talk), talk.case, talk.now)
    scribe.note("mark", key="wanted:authority_complaint:authority:data_protection", value="1")
    scribe.note("exhibit", id="E1", name="a.jpg", sha256="", mime="image/jpeg", file="f", about="block_notice")
    draft_all(scribe)
    assert {"E1", "L2"} <= set(scribe.case.newest_letters()[-1].exhibits)
    steps._review(scribe)
    said = " ".join(str(out.body["text"]) for out in scribe.finish().says if out.type == "say")
    assert "Anlagen: E1. " in said


def test_a_follow_up_after_the_month_says_how_it_was_counted() -> None:
    talk = sent()
    talk.wait_days(45)
    talk.say("nichts, keine antwort")
    reminders = [one for one in talk.case.newest_letters() if one.kind == "follow_up"]
    assert any("Gerechnet habe ich so, mit den Feiertagen an Ihrem Sitz: Eingang am" in one.text for one in reminders)


def test_where_nothing_was_asked_that_the_law_gives_a_month_nothing_is_counted() -> None:
    talk = sent()
    scribe = Scribe(talk.desk, talk.case, talk.now)
    alone = replace(talk.case.newest_letters()[0], kind="payout_demand", period="", to=replace(COMPLAINT.to, name="X"))
    assert reckoned(scribe, alone) is None
    assert reckoned(scribe, None) is None
