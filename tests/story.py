"""An invented conversation in own words: a shop has blocked an account over a claim that was paid weeks ago.

The person answers what is asked, by its topic, whatever the order and wording of the questions; what they said in an
undisturbed run is written down and played again. No test of its own.
"""

import io
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image

from tests.driver import Chat, Line

BERLIN = ZoneInfo("Europe/Berlin")
NAME, STREET, TOWN = "Wiebke Ostermoor", "Fliederkamp 27", "26316 Varel"
EMAIL, CHAT_NAME, REFERENCE = "wiebke.ostermoor@posteo.example", "wattwurm-4711", "QX-7731-0042"
PHOTOS = ("mahnbrief-seite1.jpg", "mahnbrief-seite2.jpg", "zusage-oben.jpg", "zusage-unten.jpg")
PAPER = "kontoauszug-oktober.pdf"


# ---- small papers


def picture(seed: int) -> bytes:
    """A small JPEG with content of its own."""
    image = Image.new("RGB", (96, 64))
    image.putdata([((x * seed) % 256, (x * 7 + seed) % 256, (x // 96 * seed) % 256) for x in range(96 * 64)])
    target = io.BytesIO()
    image.save(target, "JPEG", quality=80)
    return target.getvalue()


def paper(*lines: str) -> bytes:
    """A PDF of one page with a text layer (ISO 32000-1, 7.5: header, objects, table, trailer)."""
    shown = " T* ".join(f"({line}) Tj" for line in lines).encode("latin-1")
    drawn = b"BT /F1 11 Tf 14 TL 60 760 Td " + shown + b" ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return data + end % (table, len(data))


@dataclass(frozen=True)
class Desk:
    """The folder in which the person's papers lie."""

    folder: Path

    @classmethod
    def laid_out(cls, folder: Path) -> "Desk":
        folder.mkdir(parents=True, exist_ok=True)
        for seed, name in enumerate(PHOTOS, 3):
            (folder / name).write_bytes(picture(seed))
        text = ("Kontoauszug Nr. 10", "14.10.2026 Ueberweisung an Coeo 64,30-", f"Verwendungszweck {REFERENCE}")
        (folder / PAPER).write_bytes(paper(*text))
        return cls(folder)

    def files(self, *names: str) -> list[str]:
        return [str(self.folder / name) for name in names]


# ---- what the person does


@dataclass(frozen=True)
class Act:
    """Lines that the person sends unasked, then what they answer, by topic, first to last. `wait` picks one of the days
    that others have for an answer; the clock then moves past it."""

    unasked: Sequence[Line]
    answers: Mapping[str, Sequence[Line]]
    wait: Callable[[Sequence[date]], date] | None = None


def said(*texts: str) -> Line:
    return {"text": list(texts)}


def tapped(choice: str) -> Line:
    return {"choice": choice}


YES, NO, UNKNOWN = tapped("yes"), tapped("no"), tapped("unknown")
POSTED: Mapping[str, Sequence[Line]] = {
    "letter_review": (tapped("fits"), tapped("fits")),
    "send_channel": (said("per mail"),),
    "reminder_ok": (said("ja gern, so gegen 18 uhr"),),
    "sent_confirmation": (said("hab alles gerade per mail abgeschickt"),),
}


def short(desk: Desk) -> tuple[Act, ...]:
    """Photo, consent, draft, sending, reminder: as few lines as that takes."""
    opening = {
        **said(
            "hallo, zalando hat mein konto gesperrt, angeblich sind 64,30 offen. die hab ich aber am 14.10. bezahlt!",
            "kein brief vom gericht, nur inkasso",
        ),
        "files": desk.files(PHOTOS[0]),
        "as": "photo",
    }
    answers = {
        **_door(),
        "court_letter": (NO,),
        "account_identifier": (said(EMAIL),),
        "block_date": (said("seit dem 3.11."),),
        "claim_paid": (YES,),
        "claim_amount": (said("auf dem brief stehen 98,15"),),
        "full_name": (said(f"{NAME}, {STREET}, {TOWN}"),),
        "postal_address": (said(f"{STREET}, {TOWN}"),),
        "confirm_facts": (YES,),
        "letter_review": (tapped("fits"), tapped("fits")),
    }
    enough = tapped("enough")
    details = dict.fromkeys(("payment_date", "claim_reference", "collection_agency", "payment_proof"), (enough,))
    return (Act((opening,), {**POSTED, **details, **answers}, wait=min),)


def long(desk: Desk) -> tuple[Act, ...]:
    """The whole way: papers before the yes, drafts, details, sending, a day that passes, a second letter, a reply."""
    opening = (
        {"files": desk.files(*PHOTOS[:2]), "as": "photo", "caption": "das kam gestern von denen"},
        said("moin", "zalando hat mich rausgeworfen, konto gesperrt", "wegen 64,30 die ich lange bezahlt hab!!"),
    )
    forward: Line = {
        "forward": {
            "text": "Vielen Dank für Ihre Nachricht. Wir haben sie an die zuständige Fachabteilung weitergeleitet.",
            "from": "Zalando",
            "date": "2026-12-30T09:12:00+01:00",
        }
    }
    return (
        Act(opening, {**_door(), **_facts(), **_details(desk), **POSTED}, wait=min),
        Act((said("nix gekommen, kein wort"),), POSTED),
        Act((forward,), POSTED, wait=max),
    )


def refusal(desk: Desk) -> tuple[Act, ...]:
    """Papers and words, and then a no at the door."""
    opening = {**said("moin, mein konto ist zu"), "files": desk.files(PHOTOS[0]), "as": "photo"}
    return (Act((opening,), {"privacy_ok": (NO,)}),)


def _door() -> Mapping[str, Sequence[Line]]:
    return {"privacy_ok": (said("ja klar"),)}


def _facts() -> Mapping[str, Sequence[Line]]:
    return {
        "what_happened": (said("konto zu, ich komme an keine bestellung mehr"),),
        "court_letter": (said("nein, vom gericht nix"),),
        "account_identifier": (said(EMAIL),),
        "block_date": (said("anfang november"), said("in der mail steht 3.11.2026")),
        "claim_amount": (said("64,30 waren es"), said("auf dem brief steht insgesamt 98,15 euro")),
        "claim_paid": (YES,),
        "full_name": (said(NAME),),
        "postal_address": (said(f"{STREET}, {TOWN}"),),
        "confirm_facts": (YES,),
    }


def _details(desk: Desk) -> Mapping[str, Sequence[Line]]:
    statement = {"text": "hier der auszug", "files": desk.files(PAPER), "as": "document"}
    promise = {
        "text": "am 20.10. hat mir eine frau am telefon gesagt, das wird ausgebucht. hab bilder vom chat danach",
        "files": desk.files(*PHOTOS[2:]),
        "as": "photo",
    }
    return {
        "payment_date": (said("mitte oktober"), said("14.10.2026")),
        "claim_reference": (said(f"aktenzeichen {REFERENCE}"),),
        "collection_agency": (said("coeo inkasso"),),
        "collector_address": (UNKNOWN,),
        "payment_proof": (statement,),
        "already_contacted": (said("am 5.11. und am 12.11. gemailt, am 13.11. kam: forderung weiter offen"),),
        "company_answers": (UNKNOWN,),
        "promise": (promise,),
        "balance": (said("guthaben 12,40"),),
    }


# ---- playing it


class Person:
    """Plays acts on a chat, and knows which question stands open and which days others have for an answer."""

    def __init__(self, chat: Chat, name: str = CHAT_NAME) -> None:
        self._chat, self._name, self._number = chat, name, 0
        self._open, self._offered = "", frozenset[str]()
        self._due: list[date] = []

    def play(self, acts: Sequence[Act]) -> Iterator[tuple[Line, list[Line]]]:
        """Every line that is sent, with what is said to it."""
        for act in acts:
            for line in act.unasked:
                yield self._send(line)
            left = {topic: deque(answers) for topic, answers in act.answers.items()}
            while answer := self._answer(left):
                yield self._send(answer)
            if act.wait:
                morning = datetime.combine(act.wait(self._due) + timedelta(days=4), time(9), BERLIN)
                yield self._send({"wait_until": morning.isoformat()})

    def _answer(self, left: Mapping[str, deque[Line]]) -> Line | None:
        """The next answer to the open question; to one that is asked again and again, that they do not know."""
        if self._open not in left:
            return None
        if left[self._open]:
            return left[self._open].popleft()
        return UNKNOWN if "unknown" in self._offered else None

    def _send(self, line: Line) -> tuple[Line, list[Line]]:
        self._number += 1
        sent = {**line, "key": f"{self._name}, line {self._number}", "chat": self._name}
        heard = self._chat.turn(sent)
        for one in heard:
            self._note(one)
        return sent, heard

    def _note(self, one: Line) -> None:
        if one["type"] == "sent":
            self._open = ""
            self._due.append(date.fromisoformat(one["due"]))
        if one["type"] == "say" and one["asks"]:
            self._open, self._offered = one["asks"], frozenset(choice["id"] for choice in one["choices"])
