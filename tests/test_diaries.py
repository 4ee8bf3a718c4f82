"""What they said day by day, in lines with the day and their words alone: each is an exchange of its own day."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told
from tests import conversation

TODAY = dt.date(2026, 12, 7)


def heard(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (one.way, one.by, one.kind, f"{one.when.first:%d.%m.}" if one.when and one.when.exact else "")
        for one in told(text, TODAY)
    ]


@pytest.mark.parametrize(
    ("said", "exchanges"),
    [
        (
            "also 3.11. angerufen: ist alles ok wird gebucht\n9.11.: retoure nicht gefunden\n"
            "16.11. frau berger sagt innerhalb 7 tagen freigeschaltet\n24.11.: nein geht nicht erst zahlen\n"
            "2.12. wieder: retoure ist da, dauert nur",
            [
                ("phone", "company", "cleared", "03.11."),
                ("phone", "company", "inquiry", "09.11."),
                ("phone", "company", "promise", "16.11."),
                ("phone", "company", "claim_open", "24.11."),
                ("phone", "company", "inquiry", "02.12."),
            ],
        ),
        (
            "hotline am 9.11.: meinte 24 stunden dann läufts\nam 12. nochmal: andere abteilung\n"
            "am 20. hieß es datenschutz dürfen nix sagen",
            [
                ("phone", "company", "assurance", "09.11."),
                ("phone", "company", "inquiry", "12.11."),
                ("phone", "company", "refusal", "20.11."),
            ],
        ),
        (
            "am 18. hab ich angerufen, der herr sagte 3 tage dann ist alles frei\nam 23. nochmal da hies es 180 tage",
            [("phone", "company", "promise", "18.11."), ("phone", "company", "other", "23.11.")],
        ),
        (
            "einspruch im support am 22.11.\nantwort am 25.: bleibt so",
            [("other", "person", "inquiry", "22.11."), ("other", "company", "refusal", "25.11.")],
        ),
        (
            "Am 12.11. Formular, am 13. Antwort wird geprüft\nam 27.11. dann Entscheidung bleibt bestehen",
            [
                ("form", "person", "inquiry", "12.11."),
                ("other", "company", "inquiry", "13.11."),
                ("other", "company", "refusal", "27.11."),
            ],
        ),
        ("am 14.11 kam wieder nur konnten wir nicht verifizieren", [("other", "company", "other", "14.11.")]),
        (
            "passport on 20 oct. payslips 27 oct, again payslips on 11 nov\nevery time: under review",
            [("other", "person", "proof", f"{day}") for day in ("20.10.", "27.10.", "11.11.")],
        ),
        (
            "every time: under review\npassport on 20 oct.\npayslips 27 oct, again payslips on 11 nov",
            [("other", "person", "proof", f"{day}") for day in ("20.10.", "27.10.", "11.11.")],
        ),
        (
            "chat 13 nov, docs 14 nov\n17 nov: thanks all good we unlock within 24h",
            [
                ("chat", "person", "inquiry", "13.11."),
                ("other", "person", "proof", "14.11."),
                ("other", "company", "promise", "17.11."),
            ],
        ),
        (
            "appealed on 24 nov\non the 27th got a template back. final decision my eye",
            [("other", "person", "inquiry", "24.11."), ("other", "company", "refusal", "27.11.")],
        ),
        (
            "einmal am 19. telefoniert, die frau meinte ich bekomm einen rückruf. kam nie",
            [("phone", "company", "pledge", "19.11.")],
        ),
    ],
)
def test_a_list_of_what_they_said_lost_days_or_took_them_from_others(
    said: str, exchanges: list[tuple[str, str, str, str]]
) -> None:
    assert heard(said) == exchanges


@pytest.mark.parametrize(
    ("said", "exchanges"),
    [
        ("9.11. angerufen\n14.11.: Mahnung über 50 Euro bekommen\n16.11.: Rechnung bezahlt", 1),
        ("am 3.11. gemailt\nam 5.11. kam ein paket\nam 6.11. kam nur werbung", 1),
        ("angerufen am 3.11.\nheute: frei wegen feiertag", 1),
        ("9.11.: konto gesperrt\n12.11.: angerufen, keiner geht ran", 1),
        ("am 3.11. kam wieder die post", 0),
        ("ausweis abgelaufen am 3.11.", 0),
        ("1.: was ist los 2.: wann kommt mein geld", 0),
    ],
)
def test_what_else_happened_day_by_day_is_no_word_of_theirs(said: str, exchanges: int) -> None:
    assert len(heard(said)) == exchanges


@pytest.mark.parametrize(
    ("said", "language"), [("appealed the same day", "en"), ("einspruch noch am selben tag", "de")]
)
def test_the_same_day_is_that_of_the_block(said: str, language: str) -> None:
    talk = conversation.told(
        "etsy suspended my shop" if language == "en" else "etsy hat meinen shop gesperrt", language=language
    )
    talk.say("anna@example.org")
    talk.say("12.11.")
    talk.say("Anna Probe, Am Markt 3, 26316 Varel")
    while talk.asks != "already_contacted":
        talk.tap("yes" if talk.asks == "confirm_facts" else "unknown")
    talk.say(said)
    (appeal,) = talk.case.contacts
    assert appeal.when == conversation.day(2026, 11, 12)


def test_a_list_in_whatever_order_is_one_of_calls() -> None:
    said = "24.11.: nein geht nicht erst zahlen\n9.11.: retoure nicht gefunden\nalso 3.11. angerufen: ist alles ok"
    assert [(way, day) for way, _, _, day in heard(said)] == [
        ("phone", "24.11."),
        ("phone", "09.11."),
        ("phone", "03.11."),
    ]
