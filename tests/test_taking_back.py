"""A message that is taken back is nowhere any more, however often it was edited, and neither is what it told."""

import asyncio
import io
import json
import zipfile
from pathlib import Path
from typing import Protocol

import msgspec
import pytest

from bot.dialogue.turn import Burst
from bot.exporting import bundle
from tests.conversation import Conversation, agreed, answering, desk, drafted, pdf, photo, sent
from tests.driver import Chat, query


class Way(Protocol):
    """One of the two ways in which a message is edited, or taken back where no new text is given."""

    def __call__(self, talk: Conversation, edit: str = "", /) -> None: ...


def journal(talk: Conversation) -> str:
    """Every byte of it, as it lies on the disk before it is sealed."""
    return msgspec.json.encode(talk.case.journal).decode()


async def nothing(name: str) -> bytes:
    return b""


def exported(talk: Conversation) -> str:
    """Everything that /export hands over, but for what lies in the vault."""
    data = asyncio.run(bundle({"": talk.case}, desk().words_of(talk.case), nothing))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def nowhere(talk: Conversation, *words: str) -> bool:
    everything = (journal(talk) + exported(talk)).casefold()
    return not [word for word in words if word.casefold() in everything]


def by_number(talk: Conversation, edit: str = "") -> None:
    number = next(one.number for one in talk.case.heard if one.ref == "7")
    talk.hear(Burst(edit_of=number, edit_text=edit) if edit else Burst(redact_text=number))


def by_name(talk: Conversation, edit: str = "") -> None:
    talk.hear(Burst(edit_ref="7", edit_text=edit) if edit else Burst(redact_ref="7"))


@pytest.fixture(params=[by_number, by_name], ids=["by its number", "by the network's name"])
def it(request: pytest.FixtureRequest) -> Way:
    way: Way = request.param
    return way


def at_the_address() -> Conversation:
    return answering(_claimed(), "postal_address")


def _claimed() -> Conversation:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt, seit 23.9.2026")
    return talk


def test_a_second_edit_changes_what_the_first_one_told(it: Way) -> None:
    talk = at_the_address()
    talk.say("Bahnhofstr. 8, 04109 Leipzig", refs=("7",))
    it(talk, "Gartenweg 3, 04107 Leipzig")
    it(talk, "Fliederkamp 27, 26316 Varel")

    assert talk.case.text("postal_address") == "Fliederkamp 27\n26316 Varel"
    assert "Geändert: Anschrift." in talk.text


def test_a_message_that_was_edited_twice_and_taken_back_is_in_no_entry_and_no_export(it: Way) -> None:
    talk = at_the_address()
    talk.say("Bahnhofstr. 8, 04109 Leipzig", refs=("7",))
    it(talk, "Gartenweg 3, 04107 Leipzig")
    it(talk, "Fliederkamp 27, 26316 Varel")
    it(talk)

    assert "Die Nachricht ist weg" in talk.text
    assert nowhere(talk, "Bahnhofstr", "Gartenweg", "Fliederkamp", "Leipzig", "Varel")
    assert talk.asks == "postal_address"


def test_what_was_edited_and_taken_back_is_in_no_draft_either_which_is_written_anew(it: Way) -> None:
    talk = at_the_address()
    talk.say("Bahnhofstr. 8, 04109 Leipzig", refs=("7",))
    answering(talk, "confirm_facts").say("ja")
    it(talk, "Fliederkamp 27, 26316 Varel")
    answering(talk, "letter_review")
    assert {one.version for one in talk.case.letters} == {1, 2}
    it(talk)

    assert nowhere(talk, "Bahnhofstr", "Fliederkamp", "Leipzig", "Varel")
    assert {"L1.pdf", "L1.eml", "L2.pdf"} <= set(talk.last.dropped)
    assert talk.asks == "postal_address"
    answering(talk, "letter_review")
    assert {(one.id, one.version) for one in talk.case.newest_letters()} == {("L1", 3), ("L2", 3)}
    assert all("Lindenallee 7" in one.text for one in talk.case.newest_letters())


def test_drafts_that_need_nothing_of_it_are_written_anew_at_once() -> None:
    talk = drafted()
    talk.say("Nummer KL-2024-0815", refs=("7",))
    answering(talk, "letter_review")
    by_name(talk)

    assert nowhere(talk, "KL-2024-0815")
    assert "die alte Fassung ist gelöscht" in talk.text
    assert "aufgehoben" not in talk.text
    assert [one.version for one in talk.case.newest_letters() if one.id == "L1"] == [3]


def test_a_draft_that_is_of_no_use_any_more_is_gone_and_its_number_is_not_given_again() -> None:
    talk = drafted()
    for _ in range(6):
        if talk.asks != "collection_agency":
            talk.tap("unknown")
    talk.say("Nordlicht Inkasso GmbH", refs=("7",))
    answering(talk, "letter_review")
    assert len(talk.case.newest_letters()) == 3
    by_name(talk)

    assert nowhere(talk, "Nordlicht")
    assert [one.id for one in talk.case.newest_letters()] == ["L1", "L2"]
    talk.say("das inkasso ist doch die Nordlicht Inkasso GmbH")
    assert "L3" not in {one.id for one in talk.case.newest_letters()}


def test_a_second_letter_that_waits_is_written_anew_too() -> None:
    talk = sent()
    talk.wait_days(40)
    talk.say("nichts")
    talk.say("Name ist falsch, ich heiße Wiebke Ostermoor", refs=("7",))
    waiting = [one.id for one in talk.case.newest_letters() if one.kind == "follow_up"]
    by_name(talk)

    assert nowhere(talk, "Ostermoor")
    again = [one for one in talk.case.newest_letters() if one.kind == "follow_up"]
    assert [one.id for one in again] == waiting
    assert all("Jana Beispiel" in one.text for one in again)


def test_what_was_sent_stays_and_that_is_said() -> None:
    talk = at_the_address()
    talk.say("Fliederkamp 27, 26316 Varel", refs=("7",))
    answering(talk, "sent_confirmation").say("alles per mail raus")
    by_name(talk)

    assert "Was schon abgeschickt ist, bleibt, wie es war: L1 und L2." in talk.text
    assert all("Fliederkamp" in one.text for one in talk.case.newest_letters())


def test_what_came_back_is_taken_back_with_its_words() -> None:
    talk = sent()
    talk.say("die haben geantwortet, konto wird in den nächsten tagen freigeschaltet", refs=("7",))
    by_name(talk)

    assert nowhere(talk, "freigeschaltet")
    assert not talk.case.replies


def test_a_postcode_mended_by_another_message_does_not_keep_the_street() -> None:
    talk = at_the_address()
    talk.say("Bahnhofstr. 8, 04107 Leipzig", refs=("7",))
    talk.say("plz ist falsch, 04109")
    by_name(talk)

    assert nowhere(talk, "Bahnhofstr")
    assert talk.asks == "postal_address"


def test_an_address_that_was_told_once_more_stays() -> None:
    talk = at_the_address()
    talk.say("Bahnhofstr. 9, 04109 Leipzig", refs=("7",))
    talk.say("adresse ist falsch: Bahnhofstr. 8, 04109 Leipzig")
    by_name(talk)

    assert talk.case.text("postal_address") == "Bahnhofstr. 8\n04109 Leipzig"


def test_a_total_from_the_paper_does_not_keep_the_sum_that_was_remembered() -> None:
    talk = _claimed()
    talk.hear(Burst(kept=(photo("brief.jpg"),)))
    answering(talk, "claim_amount").say("79,90 euro", refs=("7",))
    answering(talk, "claim_amount")
    talk.say("auf dem brief stehen 121,40 euro mit gebühren")
    assert talk.case.known("claim_principal")
    by_name(talk)

    assert nowhere(talk, "7990")
    assert talk.case.known("claim_amount")


def test_what_was_known_before_a_message_is_known_again_after_it() -> None:
    talk = _claimed()
    talk.say("jana@example.org")
    talk.say("konto ist falsch, jana.alt@example.org", refs=("7",))
    by_name(talk)

    assert talk.case.text("account_identifier") == "jana@example.org"


def test_the_other_messages_of_a_burst_keep_their_words() -> None:
    talk = _claimed()
    talk.say("mein name ist Jana Beispiel", "geheim@example.org", refs=("6", "7"))
    by_name(talk)

    assert nowhere(talk, "geheim")
    assert "mein name ist Jana Beispiel" in [one.text for one in talk.case.heard]


def test_a_message_taken_back_by_its_number_before_the_yes_is_never_heard() -> None:
    talk = Conversation(desk())
    talk.say("Amazon hat mein Konto gesperrt")
    talk.say("geheim@example.org")
    talk.say("angeblich Schulden, 121,40 Euro")
    talk.hear(Burst(redact_text=2))
    talk.hear(Burst(redact_text=3))
    talk.tap("yes")

    assert nowhere(talk, "geheim", "12140", "121,40")
    assert talk.case.text("company") == "amazon"
    assert [one.number for one in talk.case.heard] == [1]


def test_nothing_of_it_lies_in_the_data_directory(tmp_path: Path) -> None:
    with Chat(tmp_path) as chat:
        lines: list[dict[str, object]] = [
            {"text": "hallo"},
            {"choice": "yes"},
            {"text": "Amazon hat mein Konto gesperrt seit 23.9.2026, keiner will geld"},
            {"text": "jana@example.org"},
            {"text": "Jana Beispiel"},
            {"text": "Bahnhofstr. 8, 04109 Leipzig"},
            {"choice": "yes"},
            {"edit": {"of": 5, "text": "Fliederkamp 27, 26316 Varel"}},
            {"redact": {"of": 5}},
        ]
        said = [chat.turn(line) for line in lines]
        assert any(line["type"] == "letter" for turn in said for line in turn)
        kinds = query(tmp_path, "select kind, count(*) from file group by kind")
        out = chat.turn({"text": "/export"})

    path = next((tmp_path / "files").rglob("*.zip"))
    with zipfile.ZipFile(path) as archive:
        plain = {name: archive.read(name) for name in archive.namelist()}
    assert kinds == []
    assert out
    assert json.loads(plain["timeline.json"])
    assert not [name for name, data in plain.items() if b"Bahnhofstr" in data or b"Fliederkamp" in data]


def test_an_exhibit_that_is_taken_back_is_in_no_entry_no_draft_and_no_file() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt, seit 23.9.2026, angeblich Schulden")
    talk.hear(Burst(kept=(pdf("kontoauszug.pdf", "Kontoauszug der Sparkasse\nWiebke Ostermoor"),)))
    answering(talk, "letter_review")
    assert any("E1" in one.exhibits for one in talk.case.newest_letters())
    talk.hear(Burst(redact_exhibit="E1"))

    assert nowhere(talk, "kontoauszug", "Ostermoor")
    assert "die alte Fassung ist gelöscht" in talk.text
    assert not any(one.exhibits for one in talk.case.newest_letters())
    assert {"L1.pdf", "vault-kontoauszug.pdf"} <= set(talk.last.dropped)
    talk.hear(Burst(kept=(photo("brief.jpg"),)))
    assert [one.id for one in talk.case.exhibits] == ["E2"]


def test_an_exhibit_that_went_out_stays_in_the_letter_and_that_is_said() -> None:
    talk = agreed()
    talk.say("Amazon hat mein Konto gesperrt, seit 23.9.2026, angeblich Schulden")
    talk.hear(Burst(kept=(photo("brief.jpg"),)))
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.hear(Burst(redact_exhibit="E1"))

    assert "Was schon abgeschickt ist, bleibt, wie es war: L1." in talk.text
