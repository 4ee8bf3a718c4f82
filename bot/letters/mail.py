"""A letter as a mail that is not sent yet: an .eml draft with the PDF and the exhibits, to open in any mail program.

It knows no mail server and sends nothing; no header can be forged through a name, a subject or a file name.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from bot.letters.glyphs import one_line, tidy
from bot.patterns import regex

# RFC 6761 reserves .invalid: the id says nothing about the machine that made it.
_ID_DOMAIN = "kontolotse.invalid"
_LONGEST_HEADER = 300
_mime = regex(r"(?:application|audio|image|text|video)/[a-z0-9][a-z0-9.+-]{0,60}")
_atoms = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_address = regex(rf"(?P<local>{_atoms})@(?P<domain>[^\s@<>,;:\"()\[\]\\]{{1,200}})")
_host = regex(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")


def draft(
    sender: str,
    sender_email: str,
    to_email: str,
    subject: str,
    text: str,
    attachments: Sequence[tuple[str, str, bytes]],
    moment: datetime,
) -> bytes:
    """The draft as RFC 5322 bytes with CRLF line ends, opened for editing by programs that know X-Unsent.

    `attachments` are (name, mime type, content); `moment` carries its zone. An address that is none is left out with
    its header. The same input gives the same bytes.
    """
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Date"] = format_datetime(moment)
    mail["Subject"] = one_line(subject)[:_LONGEST_HEADER]
    for header, name, email in (("From", sender, sender_email), ("To", "", to_email)):
        if address := _parsed(name, email):
            mail[header] = address
    mark = _mark(mail, text, attachments)
    mail["Message-ID"] = f"<{mark[:32]}@{_ID_DOMAIN}>"
    mail.set_content(tidy(text), cte="quoted-printable")
    for name, mime, content in attachments:
        _attach(mail, name, mime, content)
    if attachments:
        mail.set_boundary(f"=_{mark[32:]}")  # "=_" occurs in no encoded part (RFC 2045, 6.7)
    return mail.as_bytes()


def _attach(mail: EmailMessage, name: str, mime: str, content: bytes) -> None:
    """A mail within the mail goes as plain bytes: as message/rfc822 it may not be encoded (RFC 2046, 5.2.1)."""
    kind = mime if _mime.fullmatch(mime) else "application/octet-stream"
    main, _, sub = kind.partition("/")
    mail.add_attachment(content, maintype=main, subtype=sub, filename=_file_name(name))


def _file_name(name: str) -> str:
    return re.split(r"[/\\]", one_line(name))[-1][:120].strip(". ") or "file"


def _parsed(name: str, email: str) -> Address | None:
    found = _address.fullmatch(one_line(email)[:_LONGEST_HEADER])
    host = _host_of(found["domain"]) if found else ""
    if not found or not host:
        return None
    return Address(display_name=one_line(name)[:_LONGEST_HEADER], username=found["local"], domain=host)


def _host_of(domain: str) -> str:
    """The domain in ASCII (RFC 3490), or empty where it is none."""
    try:
        host = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return host if _host.fullmatch(host) else ""


def _mark(mail: EmailMessage, text: str, attachments: Sequence[tuple[str, str, bytes]]) -> str:
    """A digest of all that the draft holds."""
    digest = sha256()
    parts = [*(f"{key}: {value}".encode() for key, value in mail.items()), text.encode("utf-8", "replace")]
    for name, mime, content in attachments:
        parts += [name.encode("utf-8", "replace"), mime.encode("utf-8", "replace"), content]
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()
