"""Evidence: files that are what they say, files that are not, and what a letter may show of them."""

import base64
import io
import pickle
import struct
import zlib
from email.message import EmailMessage
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.evidence.intake import examine, safe_name
from bot.evidence.kinds import sniff
from bot.evidence.outcome import MAX_BYTES, Kept, Refused
from bot.evidence.printed import understand

HEIC = (  # 64 x 64 pixels, the left half red and the right half blue
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRt"
    "AAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAJQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAwmlw"
    "cnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AA"
    "AAMAkAAAAwAAAwAeoCCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAA"
    "AwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAtbWRhdAAAACEoAa8ZgPd8hTf/+e5X/kUL/oIS9//ZDzX6aU3/aHbvM4A="
)
GPS, ORIENTATION, TURNED_RIGHT = 0x8825, 0x0112, 6


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


def photo_with_place() -> bytes:
    """Left half red, right half blue, held sideways, with a place in its EXIF and a comment."""
    image = Image.new("RGB", (400, 200), (220, 0, 0))
    image.paste((0, 0, 220), (200, 0, 400, 200))
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_RIGHT
    exif[GPS] = {1: "N", 2: (48.0, 22.0, 15.0), 3: "E", 4: (10.0, 53.0, 0.0)}
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"made at home", quality=90)
    return out.getvalue()


def pdf(*lines: str, pages: int = 1, encrypt: str = "") -> bytes:
    """A PDF made by hand, with a text layer in Helvetica."""
    shown = " ".join(f"({line}) Tj 0 -20 Td" for line in lines)
    stream = f"BT /F1 12 Tf 60 700 Td {shown} ET".encode("cp1252")
    kids = " ".join(f"{5 + n} 0 R" for n in range(pages))
    inside = b"/Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + inside + b" >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream",
        *[page] * pages,
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R {encrypt} >>\nstartxref\n{len(out)}\n%%EOF\n".encode()
    return out + f"xref\n0 {size}\n0000000000 65535 f \n".encode() + table + trailer


def mail(body: str = "Ihr Konto wurde gesperrt.", subject: str = "Kontosperrung") -> bytes:
    message = EmailMessage()
    message["From"] = "Beispiel Handel <service@handel.example>"
    message["Subject"] = subject
    message["Date"] = "Thu, 14 Nov 2024 10:02:00 +0100"
    message.set_content(body)
    return message.as_bytes()


def kept(name: str, data: bytes) -> Kept:
    result = examine(name, data)
    assert isinstance(result, Kept), result
    return result


def opened(copy: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(copy), formats=["JPEG"])
    image.load()
    return image


# ---- photos


def test_the_place_of_a_photo_is_gone_from_the_copy_that_the_opponent_sees() -> None:
    data = photo_with_place()
    assert Image.open(io.BytesIO(data)).getexif().get_ifd(GPS)
    copy = opened(kept("a.jpg", data).copies[0])
    assert not dict(copy.getexif())
    assert "comment" not in copy.info
    assert "exif" not in copy.info


def test_a_photo_held_sideways_is_upright_in_the_letter() -> None:
    copy = opened(kept("a.jpg", photo_with_place()).copies[0])
    assert copy.size == (200, 400)
    top, bottom = copy.getpixel((100, 50)), copy.getpixel((100, 350))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 150 > top[2]
    assert bottom[2] > 150 > bottom[0]


def test_the_hash_and_the_size_are_those_of_the_original_not_of_the_copy() -> None:
    data = photo_with_place()
    result = kept("a.jpg", data)
    assert result.sha256 == sha256(data).hexdigest()
    assert result.size == len(data)


def test_a_large_photo_comes_down_to_1800_pixels_and_a_small_one_is_not_blown_up() -> None:
    assert max(opened(kept("a.jpg", picture(size=(4000, 3000))).copies[0]).size) == 1800
    assert opened(kept("a.jpg", picture(size=(64, 48))).copies[0]).size == (64, 48)


def test_a_see_through_screenshot_stands_on_white_not_on_black() -> None:
    for data in (picture("PNG", mode="RGBA"), picture("PNG", mode="LA"), picture("WEBP", mode="RGBA", lossless=True)):
        assert opened(kept("a.png", data).copies[0]).getpixel((5, 5)) == (255, 255, 255)


def test_a_palette_with_a_see_through_colour_stands_on_white() -> None:
    assert opened(kept("a.png", picture("PNG", mode="P", transparency=0)).copies[0]).getpixel((5, 5)) == (255, 255, 255)


def test_scans_in_cmyk_in_16_bits_and_in_one_bit_become_plain_copies() -> None:
    grey = Image.new("I;16", (8, 8), 0x8000)
    out = io.BytesIO()
    grey.save(out, "PNG")
    pixel = opened(kept("scan.png", out.getvalue()).copies[0]).getpixel((4, 4))
    assert isinstance(pixel, tuple)
    assert abs(pixel[0] - 128) <= 2
    assert opened(kept("scan.jpg", picture("JPEG", mode="CMYK")).copies[0]).mode == "RGB"
    assert opened(kept("scan.png", picture("PNG", mode="1")).copies[0]).mode == "RGB"


def test_a_photo_with_broken_exif_is_still_a_photo() -> None:
    data = picture("JPEG", exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xff\x00")
    assert len(kept("a.jpg", data).copies) == 1


def test_webp_is_told_by_its_content_whatever_the_name_says() -> None:
    assert kept("bild.exe", picture("WEBP")).mime == "image/webp"


def test_a_photo_of_an_iphone_is_decoded() -> None:
    result = kept("IMG_0001.HEIC", base64.b64decode(HEIC))
    assert result.mime == "image/heic"
    copy = opened(result.copies[0])
    left, right = copy.getpixel((5, 5)), copy.getpixel((60, 5))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert left[0] > 150 > left[2]
    assert right[2] > 150 > right[0]


def test_a_photo_of_an_iphone_that_breaks_off_is_damaged() -> None:
    assert examine("a.heic", base64.b64decode(HEIC)[:-12]) == Refused("a.heic", "damaged")


# ---- files that are not what they say


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", b"<!DOCTYPE html><html><script>alert(1)</script></html>"),
        ("drawing.png", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("photo.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"),
        ("letter.pdf", b"PK\x03\x04" + b"\x00" * 60),
        ("letter.docx", b"PK\x03\x04" + b"[Content_Types].xml" * 5),
        ("photo.jpg", b"MZ\x90\x00" + b"\x00" * 100),
        ("date.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("date.txt", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        ("page.txt", b"  <html><body>hello</body></html>"),
        ("page.eml", b"<html>From: a\nDate: b\n</html>"),
        ("note.txt", b"abc\x00def"),
        ("notes", b"no ending, no hint"),
        ("photo.avif", b"\x00\x00\x00\x20ftypavif\x00\x00\x00\x00mif1avif"),
        ("x.gif", b"GIF89a" + b"\x00" * 30),
    ],
)
def test_a_file_of_another_kind_is_refused_under_any_name(name: str, data: bytes) -> None:
    assert examine(name, data) == Refused(name, "unknown_kind")


def test_a_web_page_behind_the_first_bytes_of_a_jpeg_is_damaged() -> None:
    assert examine("photo.jpg", b"\xff\xd8\xff\xe0<html><script>x</script></html>") == Refused("photo.jpg", "damaged")


@pytest.mark.parametrize(("kind", "name"), [("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")])
def test_a_picture_that_breaks_off_in_the_middle_is_damaged(kind: str, name: str) -> None:
    noise = io.BytesIO()
    Image.effect_noise((300, 300), 80).convert("RGB").save(noise, kind)
    data = noise.getvalue()
    assert isinstance(examine(name, data), Kept)
    assert examine(name, data[: len(data) * 2 // 3]) == Refused(name, "damaged")


def test_a_bomb_that_claims_900_megapixels_is_refused_before_it_is_unpacked() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    def png(width: int, height: int) -> bytes:
        head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
        return (
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(b"\0" * 99))
            + chunk(b"IEND", b"")
        )

    for width, height in ((30_000, 30_000), (8_000, 8_000)):
        assert examine("x.png", png(width, height)) == Refused("x.png", "too_many_pixels")


def test_an_empty_file_and_one_of_more_than_20_mib_are_refused_by_their_size() -> None:
    assert examine("a.jpg", b"") == Refused("a.jpg", "empty")
    assert examine("a.jpg", b"\xff\xd8\xff" + bytes(MAX_BYTES)) == Refused("a.jpg", "too_large")


# ---- PDFs


def test_a_pdf_gives_its_text_and_its_pages_as_pictures() -> None:
    result = kept("brief.pdf", pdf("Gesamtforderung: 1.121,40 EUR", "Unser Zeichen: KL 24/0815", pages=8))
    assert result.mime == "application/pdf"
    assert len(result.copies) == 6
    width, height = opened(result.copies[0]).size
    assert (round(width / 120 * 25.4), round(height / 120 * 25.4)) == (210, 297)
    assert result.text.count("Gesamtforderung: 1.121,40 EUR") == 8
    assert result.understood == {"claim_amount": "1121,40 EUR", "claim_reference": "KL 24/0815"}


def test_a_pdf_that_breaks_off_is_damaged_and_so_is_one_that_only_begins_like_one() -> None:
    data = pdf("Text", pages=3)
    assert examine("a.pdf", data[: len(data) // 2]) == Refused("a.pdf", "damaged")
    assert examine("a.pdf", b"%PDF-1.7\nnothing\n%%EOF") == Refused("a.pdf", "damaged")


def test_a_pdf_with_a_password_is_called_locked_so_that_the_person_can_unlock_it() -> None:
    key = "00" * 32
    words = f"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>"
    assert examine("a.pdf", pdf("secret", encrypt=words)) == Refused("a.pdf", "locked")


def test_a_pdf_page_of_poster_size_is_drawn_no_longer_than_1800_pixels() -> None:
    data = pdf("Plakat").replace(b"[0 0 595 842]", b"[0 0 9999 99]")
    assert max(opened(kept("a.pdf", data).copies[0]).size) <= 1800


# ---- mails and texts


def test_a_saved_mail_gives_subject_sender_date_and_words() -> None:
    result = kept("sperre.eml", mail(subject="Ihr Konto: Prüfung"))
    assert result.mime == "message/rfc822"
    assert "Subject: Ihr Konto: Prüfung" in result.text
    assert "service@handel.example" in result.text
    assert "Ihr Konto wurde gesperrt." in result.text
    assert result.understood["dated"] == "2024-11-14"
    assert result.copies == ()


def test_a_mail_that_is_a_web_page_gives_its_words_without_scripts() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "a@b.example", "x"
    message.set_content("<html><script>evil()</script><p>Ihr Konto</p><div>ist gesperrt</div></html>", subtype="html")
    text = kept("a.eml", message.as_bytes()).text
    assert "Ihr Konto\nist gesperrt" in text
    assert "evil" not in text


@pytest.mark.parametrize(
    "body",
    [
        b'Content-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\nhi\n" * 50_000,
        b"Content-Type: message/rfc822\n\n" * 2_000,
        b"X: " + b"a" * 500_000 + b"\n\nhi",
        b"X: a" + b"\n b" * 20_000 + b"\n\nhi",
        b"\n" + b"line\n" * 600_000,
    ],
)
def test_a_mail_built_to_keep_a_parser_busy_is_kept_without_its_text(body: bytes) -> None:
    result = kept("a.eml", b"From: a@b.example\nSubject: x\n" + body)
    assert result.text == ""


def test_a_mail_in_an_unknown_character_set_is_kept() -> None:
    data = b"From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=klingon\n\nhallo\xff"
    assert kept("a.eml", data).mime == "message/rfc822"


def test_a_text_file_is_read_in_utf8_utf16_and_windows_1252() -> None:
    for encoding in ("utf-8", "utf-16", "cp1252"):
        result = kept("chat.txt", "Konto für Müller gesperrt".encode(encoding))
        assert (result.mime, result.text) == ("text/plain", "Konto für Müller gesperrt")


def test_direction_overrides_do_not_reach_the_text() -> None:
    assert kept("a.txt", "abc\u202edef\u2066 ghi\x1b".encode().replace(b"\x1b", b"")).text == "abcdef ghi"


def test_voice_and_video_are_kept_unread() -> None:
    for name, data in (("v.ogg", b"OggS\x00" + b"\x00" * 40), ("v.mp4", b"\x00\x00\x00\x18ftypisom" + b"\x00" * 40)):
        result = kept(name, data)
        assert (result.copies, result.text) == ((), "")


def test_a_heic_container_is_told_from_a_video_and_a_broken_one_is_damaged() -> None:
    data = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 40
    assert sniff(data, "x") == "image/heic"
    assert sniff(data.replace(b"ftypheic", b"ftypmif1"), "x") == "image/heif"
    assert examine("a.heic", data) == Refused("a.heic", "damaged")


# ---- names


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\brief.pdf", "brief.pdf"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\r\nb\x00.jpg", "a b.jpg"),
        ("..", "file"),
        ("", "file"),
        ("   .jpg", "jpg"),
        ('a<b>:"c|?*.pdf', "a_b___c___.pdf"),
        ("x" * 300 + ".pdf", "x" * 76 + ".pdf"),
    ],
)
def test_a_name_from_outside_is_no_path_and_no_trick(given_name: str, shown: str) -> None:
    assert safe_name(given_name) == shown


@given(st.text())
def test_any_name_becomes_a_short_visible_one(name: str) -> None:
    shown = safe_name(name)
    assert 0 < len(shown) <= 80
    assert not set(shown) & set("/\\\r\n\x00\u202e")
    assert safe_name(shown) == shown


# ---- what is understood


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Musterstadt, 14. November 2024", {"dated": "2024-11-14"}),
        ("Musterstadt, den 3. März 2025", {"dated": "2025-03-03"}),
        ("Datum: 14.11.2024", {"dated": "2024-11-14"}),
        ("Datum: 31.02.2024", {}),
        ("Aktenzeichen: 24/0815-77 vom 3. Mai", {"claim_reference": "24/0815-77"}),
        ("Ihr Aktenzeichen: 12345", {}),
        ("Bitte geben Sie unser Aktenzeichen an", {}),
        ("Unser Zeichen: A-1\nUnser Zeichen: A-2", {}),
        ("Gesamtbetrag 121,40 €", {"claim_amount": "121,40 EUR"}),
        ("Total: €1,121.40", {"claim_amount": "1121,40 EUR"}),
        ("Total: 121.40", {}),
        ("Gesamtbetrag 12,00 EUR\nGesamtbetrag 13,00 EUR", {}),
        ("Zwischensumme 99,00 EUR", {}),
        ("Gesamtbetrag 121,40 EUR\n\nGesamtbetrag: 121,40 €", {"claim_amount": "121,40 EUR"}),
    ],
)
def test_only_what_a_label_leaves_no_doubt_of_is_understood(text: str, expected: dict[str, str]) -> None:
    assert understand(text) == expected


# ---- the whole


def test_results_travel_between_processes() -> None:
    for result in (examine("a.jpg", photo_with_place()), examine("a.exe", b"MZ")):
        assert pickle.loads(pickle.dumps(result)) == result


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(
        [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4 %%EOF", b"RIFF0000WEBPVP8 ", b"From: a\nDate: b\n\n"]
    ),
    st.binary(max_size=300),
    st.sampled_from(["a.jpg", "a.eml", "a.txt", "a.pdf"]),
)
def test_no_content_at_all_makes_the_intake_fail(start: bytes, rest: bytes, name: str) -> None:
    assert isinstance(examine(name, start + rest), Kept | Refused)
