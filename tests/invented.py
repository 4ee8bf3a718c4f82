"""Moves of invented people: what they type, tap, send, take back, how long they stay away. No test of its own."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from bot.dialogue.turn import Burst, Turn
from bot.messages import Received
from tests.conversation import Conversation, desk, pdf, photo

ANSWERS = (
    *(
        "ja",
        "nein",
        "Ja, stimmt",
        "nö",
        "ok passt",
        "weiß ich nicht",
        "keine ahnung",
        "reicht so",
        "passt",
        "yes",
        "no",
    ),
    *(
        "I don't know",
        "looks good",
        "that's enough",
        "Was heißt das?",
        "why?",
        "warte kurz",
        "zurück",
        "danke",
        "stopp",
    ),
    *("Amazon hat mein Konto gesperrt", "PayPal closed my account on 23 September 2026", "Ich will nur meine Daten"),
    *(
        "Amazon",
        "paypal",
        "Elektro Müller",
        "seit 23.9.",
        "letzte Woche",
        "gestern",
        "Anfang Oktober",
        "2 October 2026",
    ),
    *("121,40 Euro", "79,90", "EUR 84.20", "kein Geld", "die wollen kein Geld", "angeblich offene Forderung 60 Euro"),
    *("schon bezahlt am 15.8.2024", "paid on 15 August 2024", "nicht bezahlt", "Jana Beispiel", "Tom Reed", "jana"),
    *("Lindenallee 7, 30453 Hannover", "Hauptstr. 5a\n50667 Köln", "PLZ ist falsch, 30455", "Turmweg 8, 1010 Wien"),
    *(
        "jana@example.org",
        "tom.reed@example.org",
        "KL-2024-0815",
        "Nordlicht Inkasso GmbH",
        "Musterweg 1, 20999 Hamburg",
    ),
    *("3 Mails, Telefon am 5.10., Fax am 9.10.", "am 14.10. schrieben sie: Konto wird freigegeben"),
    *("am 18.11. schrieben sie: noch Zahlungsrückstände", "gelber Brief vom Amtsgericht", "nicht vom Gericht"),
    *("per E-Mail", "Post", "fax", "um 19 Uhr", "alle per Mail abgeschickt", "L1 gestern per Post", "noch nicht"),
    *("Nichts", "Konto ist wieder offen", "die haben weitergeleitet", "meine Freundin ist auch gesperrt", "ohne E1"),
    *("der Name ist falsch, ich heiße Jana Beispielhaft", "Betrag stimmt nicht, 130,00 Euro", "du bist doof"),
)
GARBAGE = (
    *("", " ", "\x00\x07\x1b[31m", "😡😡😡", "👍", "\u202eevil\u202c", "{{7*7}}", "{% raw %}", '#read("/etc/passwd")'),
    *("a" * 100_000, "1" * 100_000, "\ud800", "ja\u0000nein", "<script>", "../../etc", "9" * 50, "ﷺ" * 300, "?" * 999),
)
COMMANDS = (
    *("/start", "/hilfe", "/stand", "/briefe", "/belege", "/fristen", "/zurueck", "/aendern", "/pause", "/weiter"),
    *("/language", "/sprache en", "/anrede", "/export", "/datenschutz", "/mensch", "/neu", "/quatsch", "/loeschen"),
)
CHOICES = (
    *("yes", "no", "unknown", "none", "enough", "no_claim", "change", "fits", "keep", "email", "post", "fax", "form"),
    *("sent", "later", "answer", "nothing", "open", "delete_all", "forged", "yes:extra", "{{7*7}}", "letter_review"),
)
LETTER = "Nordlicht Inkasso GmbH\nUnser Zeichen: KL-2024-0815\nGesamtforderung 121,40 EUR"
FILES = (photo("a.jpg"), photo("b.jpg"), pdf("inkasso.pdf", LETTER), pdf("leer.pdf", ""))
REASONS = ("too_large", "empty", "unknown_kind", "damaged", "too_many_pixels", "locked")

Move = tuple[str, Any]
TEXTS = st.one_of(st.sampled_from(ANSWERS), st.sampled_from(ANSWERS), st.sampled_from(GARBAGE), st.text(max_size=40))
BURSTS = st.one_of(
    st.builds(lambda one: Burst(texts=(one,)), st.sampled_from(ANSWERS)),
    st.builds(lambda one: Burst(texts=tuple(one)), st.lists(TEXTS, min_size=1, max_size=3)),
    st.builds(lambda one: Burst(choice=one), st.sampled_from(CHOICES)),
    st.builds(lambda one: Burst(texts=(one,)), st.sampled_from(COMMANDS)),
    st.builds(
        lambda files, texts: Burst(kept=tuple(files), texts=tuple(texts)),
        st.lists(st.sampled_from(FILES), min_size=1, max_size=3, unique=True),
        st.lists(st.sampled_from(ANSWERS), max_size=1),
    ),
    st.builds(lambda why: Burst(refused=(("x.exe", why),)), st.sampled_from(REASONS)),
    st.builds(lambda number, text: Burst(edit_of=number, edit_text=text), st.integers(1, 12), TEXTS),
    st.builds(lambda number: Burst(redact_text=number), st.integers(-1, 12)),
    st.builds(lambda one: Burst(redact_exhibit=one), st.sampled_from(("E1", "e2", "E99", "x"))),
    st.builds(
        lambda text, day: Burst(forward_from="Amazon", forward_text=text, forward_date=day),
        TEXTS,
        st.sampled_from(("2026-12-01T10:00:00+01:00", "", "nonsense")),
    ),
    st.builds(lambda name: Burst(recordings=(Received(name, source=name),)), st.sampled_from(("a.ogg", "b.ogg"))),
    st.builds(lambda text: Burst(texts=(text,)), st.sampled_from(("aufheben", "keep it"))),
    st.just(Burst()),
)
WAITS = st.sampled_from((1.0, 11.0, 26.0, 80.0, 24.0 * 15, 24.0 * 40))
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("hear"), BURSTS),
        st.tuples(st.just("hear"), BURSTS),
        st.tuples(st.just("hear"), BURSTS),
        st.tuples(st.just("hear"), BURSTS),
        st.tuples(st.just("wait"), WAITS),
    ),
    max_size=22,
)
COMMON = (
    (),
    ("/start", "ja"),
    (
        *("ja, hallo", "ja", "Amazon hat mein Konto gesperrt seit 23.9., ich soll 121,40 Euro zahlen", "nein"),
        *("jana@example.org", "nein", "Jana Beispiel", "Lindenallee 7, 30453 Hannover"),
    ),
    (
        *("Amazon hat mein Konto gesperrt seit 23.9., die wollen kein Geld. jana@example.org", "ja", "kein Geld"),
        *("Jana Beispiel", "Lindenallee 7, 30453 Hannover", "ja", "reicht so", "passt", "per Mail", "ja"),
    ),
)
STORIES = st.tuples(st.sampled_from(COMMON), st.sampled_from((20, 9, 2)), MOVES)
Story = tuple[tuple[str, ...], int, list[Move]]
Look = Callable[[Conversation, Turn, Burst | None], None]


def live(story: Story, look: Look) -> Conversation:
    """Plays a story; after every turn somebody looks: at the conversation, the turn, and what caused it."""
    begin, hour, moves = story
    talk = Conversation(desk(), dt.datetime(2026, 11, 24, hour, 47, tzinfo=dt.UTC))
    for text in begin:
        burst = Burst(texts=(text,))
        look(talk, talk.hear(burst), burst)
    for kind, what in moves:
        if kind == "hear":
            look(talk, talk.hear(what), what)
            continue
        for turn in talk.wait_days(what / 24):
            look(talk, turn, None)
    return talk
