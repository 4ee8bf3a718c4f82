"""Mail drafts: they open ready to send, hold what was handed over, and nobody forges a header through them."""

import email
from datetime import datetime, timedelta, timezone
from email import policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.letters.mail import draft

MOMENT = datetime(2026, 11, 22, 12, 30, tzinfo=timezone(timedelta(hours=1)))
FILES = (("Brief.pdf", "application/pdf", b"%PDF-1.7 \x00\xff"), ("Straße E1.jpg", "image/jpeg", b"\xff\xd8\xff"))


def made(
    sender: str = "Jana Müller",
    sender_email: str = "jana@beispiel.example",
    to_email: str = "privacy@handel.example",
    subject: str = "Auskunft",
    text: str = "Guten Tag,\n\nmein Konto ist gesperrt.\n",
    attachments: tuple[tuple[str, str, bytes], ...] = FILES,
) -> bytes:
    return draft(sender, sender_email, to_email, subject, text, attachments, MOMENT)


def parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=policy.default)


def test_a_draft_opens_ready_to_send_with_its_words_and_files() -> None:
    mail = parsed(made(subject="Sperrung: Auskunft über Gründe"))
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "Sperrung: Auskunft über Gründe"
    assert mail["To"] == "privacy@handel.example"
    assert mail["From"].addresses[0].display_name == "Jana Müller"
    assert mail["Date"].datetime == MOMENT
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "Guten Tag,\n\nmein Konto ist gesperrt.\n"
    got = [(part.get_filename(), part.get_content_type(), part.get_content()) for part in mail.iter_attachments()]
    assert got == list(FILES)


def test_without_a_known_address_the_draft_leaves_the_recipient_to_the_person() -> None:
    assert parsed(made(to_email=""))["To"] is None


def test_the_message_id_says_nothing_of_the_machine() -> None:
    assert parsed(made())["Message-ID"].endswith("@kontolotse.invalid>")


def test_the_same_input_gives_the_same_draft_and_another_text_another_id() -> None:
    assert made() == made()
    assert parsed(made())["Message-ID"] != parsed(made(text="anders"))["Message-ID"]


@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85"])
def test_no_line_break_in_a_value_makes_a_header(break_: str) -> None:
    evil = f"x{break_}Bcc: spy@evil.example{break_}{break_}body"
    raw = made(evil, "jana@beispiel.example" + evil, "a@b.example" + evil, evil, attachments=((evil, evil, b"x"),))
    mail = parsed(raw)
    assert mail["Bcc"] is None
    assert mail["To"] is None
    assert set(mail.keys()) <= {"X-Unsent", "Date", "Subject", "From", "Message-ID", "MIME-Version", "Content-Type"}


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example, spy@evil.example",
        "a@b.example; c@d.example",
        "<a@b.example>",
        "a b@c.example",
        "kein",
        "a@",
        "@b.de",
    ],
)
def test_an_address_that_is_none_or_several_is_left_out(address: str) -> None:
    assert parsed(made(to_email=address))["To"] is None


def test_a_domain_with_umlauts_is_written_as_mail_servers_know_it() -> None:
    assert parsed(made(to_email="info@müller.example"))["To"] == "info@xn--mller-kva.example"


def test_a_saved_mail_is_attached_as_it_is() -> None:
    inner = b"From: a@b.example\n\nhallo\n"
    part = next(parsed(made(attachments=(("alt.eml", "message/rfc822", inner),))).iter_attachments())
    assert part.get_content() == inner
    assert part.get_filename() == "alt.eml"


def test_a_file_name_with_a_path_is_only_a_name() -> None:
    part = next(parsed(made(attachments=(("../../etc/x.pdf", "application/pdf", b"x"),))).iter_attachments())
    assert part.get_filename() == "x.pdf"


def test_no_line_of_a_draft_is_longer_than_mail_allows() -> None:
    raw = made(subject="ö" * 400, text="Wort " * 2000, sender="Ä" * 400)
    assert max(map(len, raw.split(b"\r\n"))) <= 998


@settings(max_examples=200, deadline=None)
@given(*[st.text(max_size=120)] * 6)
def test_any_text_makes_a_draft_with_one_recipient_at_most(
    sender: str, sender_email: str, to_email: str, subject: str, text: str, name: str
) -> None:
    mail = parsed(made(sender, sender_email, to_email + "@x.example", subject, text, ((name, name, b"1"),)))
    assert mail["X-Unsent"] == "1"
    assert mail["To"] is None or len(mail["To"].addresses) == 1
    assert mail["Bcc"] is None
    assert len(list(mail.iter_attachments())) == 1
