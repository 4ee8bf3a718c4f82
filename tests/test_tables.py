"""The tables of phrases that readers are made of."""

from bot.dialogue.understand.text import any_of


def test_a_choice_that_goes_on_in_the_next_line_was_never_found() -> None:
    rule = any_of("""
        der fall (ist|
        war) erledigt
    """)
    assert rule.search("der fall war erledigt")
    assert rule.search("der fall ist erledigt")


def test_a_blank_within_a_choice_stays() -> None:
    assert any_of("konto( is| ist)? zu").search("konto ist zu")
