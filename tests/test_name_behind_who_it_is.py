"""Asked on whose name the account runs, people say who that is to them before the name."""

import pytest

from tests.conversation import told

STORY = "das Amazon Konto von meiner Mutter ist gesperrt"


@pytest.mark.parametrize(
    "said",
    [
        "ihre Mama, Erna Beispiel",
        "meine Mutter Erna Beispiel",
        "auf meine Mutter, Erna Beispiel",
        "my mother, Erna Beispiel",
        "meine Mutter heißt Erna Beispiel",
        "Erna Beispiel",
    ],
)
def test_the_name_behind_ihre_mama_was_lost(said: str) -> None:
    assert told(STORY, said).case.text("represented_person") == "Erna Beispiel"


@pytest.mark.parametrize(
    "said", ["Ihre Mutter", "um Ihre Mutter", "die Oma will das nicht sagen", "meine mutter weiß nix"]
)
def test_what_is_no_name_was_one(said: str) -> None:
    assert not told(STORY, said).case.text("represented_person")
