"""Another person who is affected: a code opens a chat and a case of their own; what crosses is what both allow."""

import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.dialogue import inviting
from bot.dialogue.turn import Burst
from bot.messages import Link, TryLater
from storage import invitations
from tests import conversation
from tests.room import Line, Room, asks, begun, owner, room, rows, text_of

WRONG = "QQQQ-QQQQ"
STORY = "amazon hat mein konto gesperrt, seit 24.9.2026. kein geld gefordert. nadine@example.net"
TOLD = (STORY, "nein", "Nadine Kowalski, Lindenkamp 14, 30453 Hannover", "ja")
AFTER = "2026-12-02T10:00:01+01:00"  # seven days and a second later


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Room]:
    async with room(tmp_path) as opened:
        yield opened


async def code(talk: Room, chat: str = "a") -> str:
    """An invitation that is given out in this chat."""
    found = re.search(r"/start (\w{4}-\w{4})", text_of(await talk.say(chat, "/einladen"), chat))
    assert found
    return found[1]


async def invited(talk: Room) -> None:
    """Chat a has a case and gave out a code; b named it and agreed to the privacy notice."""
    await begun(talk)
    await talk.say("b", f"/start {await code(talk)}")
    await talk.tap("b", "yes")


async def drafted(talk: Room) -> list[Line]:
    """The guest's letters lie there, and the next thing was said."""
    await invited(talk)
    for text in TOLD:
        await talk.say("b", text)
    return await talk.say("b", "nur ein chat am 29.9., die sagen nichts")


async def household(talk: Room, chat: str) -> bool:
    return (await talk.service.cases.case(await owner(talk, chat))).says_yes("household")


# ---- naming the code


@pytest.mark.parametrize("way", ["/start {}", "{}", "/einladen {}", "/invite {}"])
async def test_before_the_yes_the_code_brings_a_sentence_and_the_privacy_question(talk: Room, way: str) -> None:
    await begun(talk)
    said = await talk.say("b", way.format(await code(talk)))
    assert "dessen Konto mit Ihrem zusammenhängt" in text_of(said, "b")
    assert asks(said, "b") == "privacy_ok"
    assert {one["chat"] for one in said} == {"b"}
    assert asks(await talk.tap("b", "yes"), "b") == "what_happened"


@pytest.mark.parametrize("written", [str.lower, lambda one: one.replace("-", ""), lambda one: one.replace("-", " ")])
async def test_the_code_may_be_written_without_care(talk: Room, written: Callable[[str], str]) -> None:
    await begun(talk)
    assert "zusammenhängt" in text_of(await talk.say("b", written(await code(talk))), "b")


async def test_after_the_yes_and_with_nothing_told_the_code_is_taken_as_well(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    said = await talk.say("b", await code(talk))
    assert "zusammenhängt" in text_of(said, "b")
    assert asks(said, "b") == "what_happened"


async def test_the_two_are_two_people_with_two_cases(talk: Room) -> None:
    await invited(talk)
    assert await owner(talk, "a") != await owner(talk, "b")
    await talk.say("b", "paypal hat mein konto gesperrt")
    assert "Amazon" not in text_of(await talk.say("b", "/stand"), "b")
    assert "PayPal" not in text_of(await talk.say("a", "/stand"), "a")


async def test_a_wrong_an_old_and_a_used_code_are_told_the_same(talk: Room) -> None:
    await begun(talk)
    used, old = await code(talk), await code(talk)
    await talk.say("b", f"/start {used}")
    said = [await talk.say(chat, f"/start {one}") for chat, one in (("c", used), ("d", WRONG))]
    await talk.wait(AFTER)
    said.append(await talk.say("e", f"/start {old}"))
    texts = {text_of(one, chat) for one, chat in zip(said, "cde", strict=True)}
    assert len(texts) == 1
    assert "gilt nicht" in texts.pop()


async def test_a_code_is_good_for_seven_days(talk: Room) -> None:
    await begun(talk)
    given = await code(talk)
    await talk.wait("2026-12-02T09:59:00+01:00")
    assert asks(await talk.say("b", f"/start {given}"), "b") == "privacy_ok"


async def test_two_codes_of_one_person_are_both_good(talk: Room) -> None:
    await begun(talk)
    for chat, given in zip("bc", [await code(talk), await code(talk)], strict=True):
        assert "zusammenhängt" in text_of(await talk.say(chat, f"/start {given}"), chat)


async def test_five_wrong_codes_end_it_for_the_day_and_the_right_one_too(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    for _ in range(5):
        assert "gilt nicht" in text_of(await talk.say("b", WRONG), "b")
    assert "zu viele" in text_of(await talk.say("b", f"/start {await code(talk)}"), "b")


async def test_the_own_code_is_answered_kindly_and_changes_nothing(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    said = await talk.say("a", f"/start {await code(talk)}")
    assert "andere Person" in text_of(said, "a")
    assert rows(tmp_path, "select guest from invitation") == [(None,)]


async def test_who_has_a_case_already_takes_a_code_for_it_and_keeps_the_case(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    await talk.agreed("b")
    await talk.say("b", "paypal hat mein konto gesperrt")
    said = await talk.say("b", f"/start {await code(talk)}")
    assert "zusammenhängt" in text_of(said, "b")
    assert asks(said, "b") == "account_identifier"
    assert rows(tmp_path, "select guest_case, agreed from invitation") == [("1", 0)]
    assert "PayPal" in text_of(await talk.say("b", "/stand"), "b")


async def test_who_has_letters_already_is_asked_at_once_and_what_stood_open_stands_again(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    for text in TOLD:
        before = asks(await talk.say("b", text), "b")
    said = await talk.say("b", await code(talk))
    assert asks(said, "b") == "linked_person_consent"
    assert {one["chat"] for one in said} == {"b"}
    said = await talk.say("b", "ja")
    assert asks(said, "a") == "linked_person_consent"
    assert asks(said, "b") == before


async def test_a_wrong_code_in_a_case_sounds_like_that_of_a_second_chat_and_five_are_enough(talk: Room) -> None:
    await begun(talk)
    await talk.agreed("b")
    await talk.say("b", "paypal hat mein konto gesperrt")
    link = re.search(r"/verbinden (\w{4}-\w{4})", text_of(await talk.say("a", "/verbinden"), "a"))
    assert link
    told = [text_of(await talk.say("b", f"/start {one}"), "b") for one in (WRONG, link[1], WRONG, WRONG, WRONG)]
    assert len(set(told)) == 1
    assert "bleibt alles, wie es ist" in told[0]
    assert "zu viele" in text_of(await talk.say("b", f"/start {await code(talk)}"), "b")


async def test_a_number_that_looks_like_a_code_stays_an_answer(talk: Room) -> None:
    await talk.agreed()
    await talk.say("a", "amazon hat mein konto gesperrt")
    assert "QX77-3346" in text_of(await talk.say("a", "QX77-3346"), "a")


async def test_a_word_of_eight_letters_is_no_code(talk: Room) -> None:
    assert asks(await talk.say("b", "Hannover"), "b") == "privacy_ok"
    assert "gilt nicht" not in text_of(await talk.say("b", "Tarantel"), "b")


async def test_the_code_itself_stands_nowhere_on_the_disk(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    given = await code(talk)
    await talk.say("b", f"/start {given}")
    data = b"".join(one.read_bytes() for one in (tmp_path / "data").rglob("*") if one.is_file())
    assert given.encode() not in data
    assert given.replace("-", "").encode() not in data


async def test_before_the_yes_nobody_gives_out_a_code(talk: Room) -> None:
    assert asks(await talk.say("b", "/einladen"), "b") == "privacy_ok"


async def test_a_no_at_the_door_forgets_the_guest_and_spends_the_code(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    given = await code(talk)
    await talk.say("b", f"/start {given}")
    await talk.tap("b", "no")
    assert rows(tmp_path, "select count(*) from invitation") == [(0,)]
    assert "gilt nicht" in text_of(await talk.say("b", f"/start {given}"), "b")


async def test_the_other_ones_case_offers_the_code(talk: Room) -> None:
    await talk.agreed()
    assert "/einladen" in text_of(await talk.say("a", "amazon hat mich gesperrt, meine freundin auch"), "a")


async def test_it_works_in_english(tmp_path: Path) -> None:
    async with room(tmp_path, "en") as talk:
        await talk.agreed()
        await talk.say("a", "amazon blocked my account")
        found = re.search(r"/start (\w{4}-\w{4})", text_of(await talk.say("a", "/invite"), "a"))
        assert found
        assert "connected with yours" in text_of(await talk.say("b", found[1]), "b")


# ---- the consent of both


async def test_the_guest_is_asked_once_her_letters_lie_there_and_not_before(talk: Room) -> None:
    await invited(talk)
    before = [asks(await talk.say("b", text), "b") for text in TOLD]
    assert "linked_person_consent" not in before
    assert asks(await talk.say("b", "nein"), "b") == "linked_person_consent"


async def test_after_both_yes_both_cases_know_it_and_nothing_else(talk: Room, tmp_path: Path) -> None:
    said = await drafted(talk)
    assert asks(said, "b") == "linked_person_consent"
    first = await talk.tap("b", "yes")
    assert asks(first, "a") == "linked_person_consent"
    assert not await household(talk, "a")
    assert not await household(talk, "b")
    second = await talk.tap("a", "yes")
    assert "Beide haben Ja gesagt" in text_of(second, "a")
    assert "Beide haben Ja gesagt" in text_of(second, "b")
    assert await household(talk, "a")
    assert await household(talk, "b")
    for chat, other in (("a", "Kowalski"), ("b", "Amazon hat")):
        assert other not in text_of(first + second, chat)
    assert rows(tmp_path, "select agreed from invitation") == [(2,)]


async def test_in_words_of_ones_own_it_is_a_yes_as_well_and_the_words_are_kept(talk: Room) -> None:
    await drafted(talk)
    text = "Dass wir zusammen wohnen dürfen Sie schreiben. Seine Schulden gehören nicht in MEINEN Brief."
    assert asks(await talk.say("b", text), "a") == "linked_person_consent"
    case = await talk.service.cases.case(await owner(talk, "b"))
    assert text in [one.text for one in case.heard]


@pytest.mark.parametrize("no", ["nein", "das darf da nicht stehen"])
async def test_a_no_of_the_guest_is_shown_to_nobody(talk: Room, tmp_path: Path, no: str) -> None:
    await drafted(talk)
    said = await talk.say("b", no)
    assert {one["chat"] for one in said} == {"b"}
    assert "getrennt" in text_of(said, "b")
    assert rows(tmp_path, "select agreed from invitation") == [(0,)]
    assert not await household(talk, "b")


async def test_a_no_of_the_host_is_shown_to_nobody(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    said = await talk.tap("a", "no")
    assert {one["chat"] for one in said} == {"a"}
    assert not await household(talk, "a")
    assert not await household(talk, "b")
    assert asks(said, "a") == "account_identifier"


async def test_silence_is_shown_to_nobody_and_asked_about_once(talk: Room) -> None:
    await drafted(talk)
    for text in ("reicht so", "passt", "per mail"):
        said = await talk.say("b", text)
        assert {one["chat"] for one in said} == {"b"}
        assert asks(said, "b") != "linked_person_consent"


async def test_the_question_from_before_stands_after_it(talk: Room) -> None:
    await drafted(talk)
    assert asks(await talk.say("b", "ja"), "b") == "promise"


async def test_who_left_meanwhile_is_not_shown_and_nothing_is_noted(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    await talk.say("b", "/loeschen")
    await talk.tap("b", "delete_all")
    said = await talk.tap("a", "yes")
    assert "Es gilt erst, wenn beide" in text_of(said, "a")
    assert not await household(talk, "a")


async def test_who_leaves_in_the_very_instant_of_the_second_yes_leaves_neither_with_a_note(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    person = await owner(talk, "a")
    ((number,),) = rows(talk.home, "select id from invitation")
    assert isinstance(number, int)
    settle = await talk.service._links.deed(person, 1, "1", Link("settle", number=number))
    await talk.service.database.write(partial(invitations.disagree, id=number, guest=await owner(talk, "b")))
    with pytest.raises(TryLater):
        await talk.service.database.write(settle)


async def test_the_yes_of_the_host_reaches_the_case_in_which_the_code_was_made(talk: Room) -> None:
    await drafted(talk)
    await talk.say("a", "/neu paypal hat mein konto gesperrt")
    asked = [one for one in await talk.tap("b", "yes") if one["chat"] == "a"]
    assert asked[0]["case"] == "1"
    assert asked[0]["text"].startswith("[Amazon] ")
    await talk.tap("a", "yes")
    shelf = await talk.service.cases.shelf(await owner(talk, "a"))
    assert [case.says_yes("household") for case in shelf.cases.values()] == [True, False]


async def test_taking_the_last_answer_back_does_not_take_back_what_both_agreed_to(talk: Room) -> None:
    await drafted(talk)
    await talk.tap("b", "yes")
    await talk.tap("a", "yes")
    await talk.say("a", "/undo")
    assert await household(talk, "a")


async def test_deleting_the_case_of_the_code_ends_the_invitation(talk: Room, tmp_path: Path) -> None:
    await begun(talk)
    given = await code(talk)
    await talk.say("a", "/neu paypal hat mein konto gesperrt")
    for text in ("/faelle 1", "/loeschen"):
        await talk.say("a", text)
    await talk.tap("a", "delete_case")
    assert rows(tmp_path, "select count(*) from invitation") == [(0,)]
    assert "gilt nicht" in text_of(await talk.say("b", f"/start {given}"), "b")


def test_a_button_of_an_earlier_such_question_agrees_to_nothing() -> None:
    talk = conversation.agreed()
    talk.hear(Burst(link=Link("consent", number=1)))
    old = Burst(choice="yes", ticket=f"{inviting.TOPIC}|{talk.case.turn}")
    talk.hear(Burst(link=Link("consent", number=2)))
    new = Burst(choice="yes", ticket=f"{inviting.TOPIC}|{talk.case.turn}")
    assert inviting.wish(talk.case, old, False) is None
    assert inviting.wish(talk.case, new, False) == Link("consents", number=2)


async def test_an_invitation_is_good_once_though_two_name_it_in_the_same_instant(talk: Room) -> None:
    await begun(talk)
    given = (await code(talk)).replace("-", "")
    hash, now = talk.service.vault.code_hash(given), "2026-11-25T10:00:00.000000Z".ljust(32)
    guests = [await owner(talk, chat) for chat in "bc"]
    for chat in "bc":
        await talk.say(chat, "/start")
    claims = [partial(invitations.claim, hash=hash, guest=guest, guest_case="1", now=now) for guest in guests]
    claimed = [await talk.service.database.write(claim) for claim in claims]
    assert claimed == [True, False]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("lena soll nix von den 380 wissen", None),
        ("er darf nichts davon erfahren", None),
        ("she can know nothing about my debts", None),
        ("er soll da nix über mich reinschreiben", "declines"),
        ("ja, darf rein", "consents"),
    ],
)
def test_what_the_other_one_shall_not_learn_is_no_yes(text: str, kind: str | None) -> None:
    talk = conversation.agreed()
    talk.hear(Burst(link=Link("consent", number=1)))
    found = inviting.wish(talk.case, Burst(texts=(text,)), False)
    assert (found.kind if found else None) == kind
