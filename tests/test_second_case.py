"""Is that a case of its own? Asked once where another company blocked the person, too; what told of it waits for the
answer, and is lost in no case."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot import app
from bot.dialogue.understand.another import other_collector, other_company
from tests import story
from tests.room import Room, asks, owner, room, rows, text_of
from tests.test_cases import PAYPAL, TOLD, cases, heard, sent, told

ALSO = "paypal hat mich jetzt auch gesperrt"
DIRECTORY = app.directory()


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


# ---- what tells of one


@pytest.mark.parametrize(
    "text",
    [
        "paypal hat mich jetzt auch gesperrt",
        "and now my ebay is blocked as well",
        "so jetzt hat mich auch noch paypal rausgeschmissen",
        "mein ebay konto ist jetzt auch dicht",
        "ebay hat mein konto jetzt auch zugemacht",
        "klarna sperrt mich jetzt auch",
        "jetzt auch noch insta gesperrt",
        "Paypal hat mein Konto auch limitiert. was soll ich tun?",
        "and now paypal locked me out too",
        "otto hat mir auch das konto gekündigt",
        "und ebay auch gesperrt, ich glaubs nicht",
        "auf ebay bin ich seit heute auch gesperrt",
        "instagram banned me as well",
        "meine paypal kohle ist auch eingefroren",
        "n26 hat mein konto auch gekündigt",
    ],
)
def test_another_company_that_blocked_the_person_too_is_noticed(text: str) -> None:
    assert other_company(text, "amazon", DIRECTORY, plainly=True)


@pytest.mark.parametrize(
    "text",
    [
        "amazon hat mich gesperrt weil paypal zurückgebucht hat",
        "wegen paypal hat amazon mich auch gesperrt",
        "ich hab mit paypal gezahlt und bin jetzt auch bei amazon gesperrt",
        "paypal hat meine freundin auch gesperrt",
        "kann paypal mich jetzt auch sperren?",
        "hat paypal mich jetzt auch gesperrt?",
        "ebay hat mich vor 3 jahren auch mal gesperrt",
        "paypal ist auch wieder offen",
        "nicht amazon sondern ebay hat mich gesperrt",
        "paypal droht auch mit sperre",
        "die haben mich jetzt auch gesperrt",
        "über klarna bezahlt, amazon hat auch mein konto gesperrt",
        "ich habe auch bei ebay ein konto",
        "bei paypal ist alles ok, da bin ich nicht gesperrt",
        "the account is blocked, i paid with paypal too",
        "wenn paypal mich auch sperrt dreh ich durch",
        "mein amazon konto ist auch gesperrt",
        "coeo inkasso hat mein konto auch gesperrt",
        "die karte ist jetzt auch gesperrt",
    ],
)
def test_the_same_company_one_paid_with_and_a_mere_mention_are_none(text: str) -> None:
    assert other_company(text, "amazon", DIRECTORY, plainly=False) == ""


@pytest.mark.parametrize("text", ["zibbel hat mich jetzt auch gesperrt", "jetzt hat zibbel mich auch noch gesperrt"])
def test_one_that_the_directory_lacks_is_named_as_it_was_typed(text: str) -> None:
    assert other_company(text, "amazon", DIRECTORY, plainly=False) == "zibbel"
    assert other_company(text, "amazon", DIRECTORY, plainly=True) == ""


def test_in_the_middle_of_the_questions_only_a_word_such_as_too_tells_of_a_second_block() -> None:
    assert other_company(PAYPAL, "amazon", DIRECTORY, plainly=True) == ""
    assert other_company(PAYPAL, "amazon", DIRECTORY, plainly=False) == "paypal"


def test_another_collector_is_noticed_and_the_known_one_is_none() -> None:
    assert other_collector("jetzt schreibt mir auch noch coeo", "EOS", DIRECTORY) == "coeo Inkasso GmbH"
    assert not other_collector("Intrum schreibt: alles erledigt", "Intrum AG", DIRECTORY)
    assert other_collector("coeo hat wieder geschrieben", "coeo Inkasso GmbH", DIRECTORY) == ""
    assert other_collector("Inkasso falsch, richtig: coeo", "EOS", DIRECTORY) == ""


# ---- the question


async def test_it_is_asked_in_one_line_and_a_yes_has_it_heard_in_a_new_case(talk: Room) -> None:
    await sent(talk)
    said = await talk.say("a", ALSO)
    (line,) = said
    assert line["asks"] == "second_case"
    assert [one["id"] for one in line["choices"]] == ["yes", "no"]
    assert "\n" not in line["text"]
    assert "PayPal" in line["text"]
    opened = await talk.tap("a", "yes")
    assert cases(opened) == {"2"}
    assert "Notiert: PayPal" in text_of(opened, "a")
    assert await heard(talk, "2") == [ALSO]
    assert ALSO not in await heard(talk, "1")


@pytest.mark.parametrize("no", ["nein", "ne das gehört alles zu amazon"])
async def test_a_no_has_it_heard_here_and_it_is_never_asked_again(talk: Room, no: str) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    said = await talk.say("a", no)
    assert cases(said) == {"1"}
    assert (await heard(talk, "1"))[-2:] == ([ALSO, no] if len(no) > 5 else ["beide raus", ALSO])
    assert asks(await talk.say("a", "paypal hat mich auch gesperrt!!"), "a") != "second_case"
    assert rows(talk.home, "select count(*) from inbox where state = 'held'") == [(0,)]


async def test_what_a_yes_says_beyond_that_goes_along(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    said = await talk.say("a", "ja, gesperrt seit dem 3.11.2026, 300 euro guthaben sind drauf")
    assert cases(said) == {"2"}
    assert "3. November 2026" in text_of(said, "a")
    assert len(await heard(talk, "2")) == 2


async def test_who_writes_on_before_answering_has_all_of_it_in_the_new_case_in_order(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    again = await talk.say("a", "300 euro guthaben sind da drauf")
    assert asks(again, "a") == "second_case"
    said = await talk.say("a", "ja")
    assert await heard(talk, "2") == [ALSO, "300 euro guthaben sind da drauf"]
    assert "300,00" in text_of(said, "a")
    assert "300,00" not in text_of(await talk.say("a", "/faelle 1"), "a")


async def test_who_never_answers_is_not_asked_a_third_time_and_nothing_is_lost(talk: Room) -> None:
    await sent(talk)
    for text in (ALSO, "ich bin so sauer", "echt jetzt"):
        said = await talk.say("a", text)
    assert asks(said, "a") != "second_case"
    assert (await heard(talk, "1"))[-3:] == [ALSO, "ich bin so sauer", "echt jetzt"]


async def test_the_button_still_counts_after_a_look_at_something_else(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    await talk.say("a", "/fristen")
    assert cases(await talk.tap("a", "yes")) == {"2"}


async def test_the_command_for_a_new_case_is_a_yes_too(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    said = await talk.say("a", "/neu")
    assert cases(said) == {"2"}
    assert await heard(talk, "2") == [ALSO]


async def test_who_asks_back_is_told_what_it_means(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    said = await talk.say("a", "was heißt das?")
    assert "eigene Briefe" in text_of(said, "a")
    assert asks(said, "a") == "second_case"


async def test_a_photo_that_came_with_it_is_an_exhibit_of_the_new_case_alone(talk: Room, tmp_path: Path) -> None:
    (tmp_path / "mail.jpg").write_bytes(story.picture(5))
    await sent(talk)
    held = await talk.turn("a", text=ALSO, files=[str(tmp_path / "mail.jpg")])
    assert asks(held, "a") == "second_case"
    assert not [one for one in held if one["type"] == "exhibit"]
    said = await talk.tap("a", "yes")
    assert [(one["case"], one["id"]) for one in said if one["type"] == "exhibit"] == [("2", "E1")]
    named = {name for (name,) in rows(tmp_path, "select name from file")}
    assert {path.stem for path in (tmp_path / "data" / "files").glob("*.age")} == named


async def test_a_reminder_that_comes_before_the_answer_keeps_what_waited_where_it_was_said(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    said = await talk.wait("2026-12-10T20:00:00+01:00")
    assert asks(said, "a") == "nudge"
    assert ALSO in await heard(talk, "1")
    assert "L3" in {one["id"] for one in await talk.say("a", "nix gekommen") if one["type"] == "letter"}


async def test_the_answer_may_come_after_another_case_was_looked_at(talk: Room) -> None:
    await sent(talk)
    await told(talk, "/neu ebay hat mein konto gesperrt", "/faelle 1", ALSO, "/faelle ebay")
    assert asks(await talk.say("a", "/faelle 1"), "a") == "second_case"
    assert cases(await talk.say("a", "ja")) == {"3"}
    assert await heard(talk, "3") == [ALSO]


async def test_a_company_that_has_a_case_already_opens_no_second_one(talk: Room) -> None:
    await sent(talk)
    await told(talk, f"/neu {PAYPAL}", "/faelle 1")
    assert asks(await talk.say("a", ALSO), "a") != "second_case"


async def test_a_second_collector_does_not_take_the_place_of_the_first(talk: Room) -> None:
    await talk.agreed()
    await told(
        talk,
        "amazon hat mein konto gesperrt, seit 23.9.2026, forderung 121,40 euro, bezahlt am 15.8.2024. jana@example.org",
        *("nein", "Jana Beispiel, Lindenallee 7, 30453 Hannover", "ja", "weiß nicht", "eos", "reicht so", "passt"),
        *("per mail", "ja", "alle raus"),
    )
    said = await talk.say("a", "Inkasso: coeo will jetzt 80 euro")
    assert asks(said, "a") == "second_case"
    opened = await talk.say("a", "ja")
    assert cases(opened) == {"2"}
    first = await talk.service.cases.case(await owner(talk, "a"), "1")
    assert first.text("collection_agency").startswith("EOS")


async def test_what_waits_can_be_taken_back_and_edited_before_the_answer(talk: Room) -> None:
    await talk.agreed()
    await told(talk, "amazon hat mein konto gesperrt seit 23.9.2026")
    await talk.say("a", "paypal hat mich auch gesperrt, seit 1.11.2026")
    await talk.turn("a", edit={"of": 3, "text": "paypal hat mich auch gesperrt, seit 2.11.2026"})
    said = await talk.say("a", "ja")
    assert "2. November 2026" in text_of(said, "a")


async def test_a_paper_that_stayed_here_is_still_there_when_the_next_word_waits_again(
    talk: Room, tmp_path: Path
) -> None:
    (tmp_path / "brief.heic.pdf").write_bytes(story.paper("PayPal", "Ihr Konto ist gesperrt"))
    turned = Image.Exif()
    turned[0x0112] = 6  # so that its copy for letters is a file of its own
    Image.new("RGB", (64, 48), "teal").save(tmp_path / "bild.jpg", exif=turned)
    await sent(talk)
    await talk.turn("a", text=ALSO, files=[str(tmp_path / "brief.heic.pdf"), str(tmp_path / "bild.jpg")])
    await talk.say("a", "ich bin so sauer")
    said = await talk.say("a", "mein ebay konto ist jetzt auch dicht")
    assert "eBay" in text_of(said[-1:], "a")
    assert asks(said, "a") == "second_case"
    shown = await talk.say("a", "/belege")
    assert [file["name"] for one in shown for file in one.get("files", [])] == ["E1-brief.heic.pdf", "E2-bild.jpg"]
    assert files_agree(talk)
    assert rows(tmp_path, "select count(*) from file where kind = 'copy'") == [(2,)]


def files_agree(talk: Room) -> bool:
    """Does every row name a file that is there, and every file lie there for a row or a message that waits?"""
    lying = {path.stem for path in (talk.home / "data" / "files").glob("*.age")}
    return lying == {name for (name,) in rows(talk.home, "select name from file")}


async def test_when_all_that_waited_was_taken_back_nothing_waits_any_more(talk: Room) -> None:
    await sent(talk)
    await talk.say("a", ALSO)
    number = len(TOLD) + 3  # with the command that began the chat
    assert "ist weg" in text_of(await talk.turn("a", redact={"of": number}), "a")
    await told(talk, "naja", "egal", "weiter")
    assert ALSO not in await heard(talk, "1")
    assert "second_case" not in {asks(await talk.say("a", "danke"), "a")}
