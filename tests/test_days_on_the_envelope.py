"""The day that the postman wrote on the envelope goes before the day on which it was found in the letterbox."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, told

NOW = dt.datetime(2026, 12, 22, 18, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "how",
    [
        "war heut im kasten, datum auf dem umschlag 21.12.",
        "lag heute im briefkasten. umschlag datum 21.12.",
        "heute im kasten, aufm umschlag 21.12.",
        "lag gestern im briefkasten und auf dem gelben Umschlag ist der 21.12. notiert",
    ],
)
def test_the_day_on_the_envelope_counts_wherever_it_stands_in_the_message(how: str) -> None:
    talk = told(f"mahnbescheid vom amtsgericht hagen\n{how}", now=NOW)
    assert "zugestellt 21. Dezember 2026" in talk.text
    assert "enden am Montag, 4. Januar 2027" in talk.text


def test_without_a_day_on_it_the_day_in_the_letterbox_stays() -> None:
    talk = told("mahnbescheid vom amtsgericht hagen, lag seit Samstag im Kasten, heute aufgemacht", now=NOW)
    assert "zugestellt 19. Dezember 2026" in talk.text
