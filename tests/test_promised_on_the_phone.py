"""What somebody was promised on the phone stands in the letter, whatever kind it is, with its day and its time."""

import pytest

from tests.conversation import Conversation, told

LIMITED = "paypal hat mein konto eingeschränkt seit 6.11., 1127,60 guthaben, lea@example.org"
ENDED = "die commerzbank hat mein konto gekündigt zum 31.1., DE89 3704 0044 0532 0130 00, 900 euro drauf"


def letter(*said: str) -> str:
    talk = written(*said)
    return next(one.text for one in talk.case.newest_letters() if one.kind != "access_request")


def written(*said: str) -> Conversation:
    talk = told(*said)
    talk.say("Lea Brandl, Bergstr. 4, 83022 Rosenheim")
    talk.say("stimmt")
    return talk


@pytest.mark.parametrize("story", [LIMITED, ENDED])
def test_a_promise_stands_in_letters_other_than_the_one_to_unblock(story: str) -> None:
    text = letter(story, "am 12.11. hab ich angerufen, da hieß es das Konto wird in 48 Stunden freigegeben")

    assert "12. November 2026, Telefon: Ihre Ankündigung, das Konto freizugeben" in text


RELEASE, PROMISE = "Ihre Ankündigung, das Konto freizugeben, und zwar ", "Ihre Zusage in dieser Sache, und zwar "


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (
            "am 12.11. hab ich angerufen, da hieß es das Konto wird in 48 Stunden freigegeben",
            f"{RELEASE}innerhalb von 48 Stunden",
        ),
        ("am 12.11. angerufen, in 48 stunden isses frei hieß es", f"{RELEASE}innerhalb von 48 Stunden"),
        ("am 12.11. am telefon: in 3 Tagen wieder frei", f"{RELEASE}innerhalb von drei Tagen"),
        ('hotline am 12.11.: "in 3 werktagen ist es wieder frei"', f"{RELEASE}innerhalb von drei Werktagen"),
        (
            "am 12.11. angerufen, die Dame sagte bis Ende der Woche ist es frei",
            f"{RELEASE}bis zum Ende der Woche",
        ),
        ("am 12.11. hab ich angerufen, die Frau meinte bis Freitag", f"{PROMISE}bis Freitag"),
        ("called on 12 Nov, they said it would be released within 48 hours", f"{RELEASE}innerhalb von 48 Stunden"),
        ("i called on 12 nov, the lady said by the end of the week it's open", f"{PROMISE}bis zum Ende der Woche"),
    ],
)
def test_the_time_that_was_promised_stands_behind_the_promise(said: str, line: str) -> None:
    assert f"12. November 2026, Telefon: {line}" in letter(LIMITED, said)


@pytest.mark.parametrize(
    "said",
    [
        "am 12.11. angerufen, in 48 stunden isses frei hieß es\ndann nochmal am 20. da hieß es bis ende der woche",
        "am 12.11. angerufen, da hieß es in 48 stunden ist es frei. am 20. nochmal, da sagten sie bis ende der woche",
        'hotline am 12.11.: "in 48 stunden wieder frei". am 20.11. nochmal: "bis ende der woche"',
        'hab zweimal angerufen, am 12.11. hieß es in 48 stunden ist das frei und am 20. "bis ende der woche"',
    ],
)
def test_a_second_promise_on_the_phone_is_one_of_its_own(said: str) -> None:
    text = letter(LIMITED, said)

    assert "12. November 2026, Telefon: Ihre Ankündigung, das Konto freizugeben, und zwar innerhalb von 48" in text
    assert "20. November 2026, Telefon: Ihre Zusage in dieser Sache, und zwar bis zum Ende der Woche" in text


@pytest.mark.parametrize(
    "said",
    [
        "am 12.11. angerufen, in 3 tagen soll ich nochmal anrufen",
        "am 12.11. angerufen, da hieß es die prüfung ist nicht in 48 stunden fertig",
        "am 12.11. angerufen, ich hab ne frist bis ende der woche",
    ],
)
def test_what_was_not_promised_is_no_promise(said: str) -> None:
    text = letter(LIMITED, said)

    assert "Ankündigung, das Konto" not in text
    assert "Zusage" not in text
