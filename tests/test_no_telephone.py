"""A company without a telephone was not called."""

import pytest

from tests.conversation import told

BLOCKED = "vinted hat mein konto gesperrt, am 24.11., ich bin lena.k@example.org"


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("am telefon gibts die ja gar nicht, hab 3 mal das formular ausgefüllt", {"form"}),
        ("there's no phone number, i emailed them twice", {"mail"}),
        ("hab 2 mal angerufen", {"phone"}),
    ],
)
def test_no_call_is_noted_where_there_is_nobody_to_call(said: str, ways: set[str]) -> None:
    assert {one.way for one in told(BLOCKED, said).case.contacts} == ways
