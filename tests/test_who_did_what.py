"""What the company and the collector did, told in one breath: each for its own letters."""

import pytest

from tests.conversation import Conversation, answering, told

STORY = (
    "otto hat mein konto gesperrt am 3.11.2026 wegen einer rechnung von 89,90, jetzt schreibt eos dass ich zahlen soll"
)
OTTO, EOS = "Otto GmbH & Co. KGaA", "EOS Holding GmbH"


def waited(days: float) -> Conversation:
    talk = answering(told(STORY, "nein"), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(days)
    return talk


def second_letters(talk: Conversation) -> list[str]:
    return [one.to.name for one in talk.case.newest_letters() if one.kind == "follow_up"]


def answered(talk: Conversation) -> set[str]:
    return {one.kind for one in talk.case.newest_letters() if one.answered}


@pytest.mark.parametrize(
    "said",
    [
        "Otto hat freigegeben, EOS meldet sich nicht",
        "otto hat das konto wieder aufgemacht aber von eos kein wort",
        "von eos kam nix, otto sagt konto ist wieder offen",
        "Otto hat mich wieder freigeschaltet. Das Inkasso stellt sich tot.",
        "EOS schweigt und otto ist wieder auf",
        "otto unlocked it, eos never replied",
    ],
)
def test_the_account_is_open_and_only_the_collector_is_written_to_again(said: str) -> None:
    talk = waited(20)
    talk.say(said)
    assert second_letters(talk) == [EOS]
    assert "unblock_demand" in answered(talk)
    assert "Konto ist wieder offen" in talk.text
    assert [one["kind"] for one in talk.case.replies] == ["success", "silence"]


@pytest.mark.parametrize(
    "said",
    [
        "eos bestätigt dass nichts offen ist, otto nicht geantwortet",
        "EOS schreibt nichts mehr offen. Otto schweigt",
        "von otto nichts gehört, eos hat die forderung zurückgezogen",
    ],
)
def test_the_claim_is_gone_and_only_the_company_is_written_to_again(said: str) -> None:
    talk = waited(20)
    talk.say(said)
    assert second_letters(talk) == [OTTO]
    assert [one["kind"] for one in talk.case.replies] == ["settled", "silence"]
    assert any((one.by, one.kind) == ("collector", "settled") for one in talk.case.contacts)


def test_before_the_day_is_over_the_silent_one_is_only_waited_for() -> None:
    talk = waited(5)
    talk.say("Otto hat freigegeben, EOS meldet sich nicht")
    assert not second_letters(talk)
    assert "unblock_demand" in answered(talk)
    assert "L1 Forderung bestreiten" in talk.text
    assert talk.asks == "all_done"


def test_a_refusal_of_one_is_no_silence_of_both() -> None:
    talk = waited(20)
    talk.say("otto: abgelehnt. eos: keine antwort")
    assert [one["kind"] for one in talk.case.replies] == ["final_textblock", "silence"]
    assert sorted(second_letters(talk)) == [EOS, OTTO]


@pytest.mark.parametrize("said", ["otto und eos melden sich beide nicht", "nichts von otto, nichts von eos"])
def test_the_silence_of_both_stays_one(said: str) -> None:
    talk = waited(20)
    talk.say(said)
    assert [one["kind"] for one in talk.case.replies] == ["silence"]
