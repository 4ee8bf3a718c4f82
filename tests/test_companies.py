"""Of the companies that a text names, the one that it is about stands in front."""

import pytest

from bot.dialogue.understand.companies import meant
from tests.test_directory import directory

ABOUT = {
    "ich hab bei zalando bestellt und mit paypal bezahlt, zalando hat mich gesperrt": "zalando",
    "paid by klarna, then otto blocked me": "otto",
    "über facebook bin ich auf vinted gestoßen": "vinted",
    "i saw an ad on instagram, then vinted closed my account": "vinted",
    "bezahlt über klarna, amazon will jetzt geld": "amazon",
    "paypal sperrt mich, ebay geht noch": "paypal",
    "ebay hat mich gesperrt, paypal auch": "ebay",
    "insta took my page down and now i only have snapchat left": "instagram",
    "amazon und paypal": "amazon",
    "i paid with paypal": "paypal",
    "my paypal is blocked": "paypal",
}


@pytest.mark.parametrize(("said", "slug"), ABOUT.items())
def test_the_company_that_a_text_is_about_stands_in_front(said: str, slug: str) -> None:
    assert meant(said, directory())[0].slug == slug


def test_none_that_is_named_gets_lost() -> None:
    assert [one.slug for one in meant("paid with klarna but ebay closed me", directory())] == ["ebay", "klarna"]
    assert meant("klingel blocked me", directory()) == ()


NAMED = {
    "H&M hat mein konto zu gemacht": "hm",
    "h & m": "hm",
    "1&1 sperrt mich seit montag": "1und1",
    "wolt lässt mich nimmer fahren": "wolt",
    "wise closed my account": "wise",
    "die ing hat mich rausgeschmissen": "ing",
    "Sky hat mein Abo gesperrt": "sky",
    "uber hat mich gesperrt": "uber",
    "bei der ing gesperrt": "ing",
    "liferando account weg": "lieferando",
    "tindr profil gesperrt": "tinder",
    "i lost my clash royale account": "supercell",
    "mein zugang bei trade republik": "trade-republic",
    "Post von goldbach financial": "goldbach",
    "axaktor inkasso will 300 euro": "axactor",
    "KSV Inkasso schreibt mir": "ksv1870-inkasso",
    "willhaben sperrt mi aus": "willhaben",
    "die dkb hat mein konto gekündigt": "dkb",
    "n26 hat mein konto gesperrt, obwohl ich bezahlt habe": "n26",
}


@pytest.mark.parametrize(("said", "slug"), NAMED.items())
def test_a_company_is_known_by_what_people_call_it(said: str, slug: str) -> None:
    assert [one.slug for one in meant(said, directory())] == [slug]


@pytest.mark.parametrize(
    "said",
    [
        "am 14.8. von der commerzbank überwiesen",
        "kontoauszug von der dkb im anhang",
        "i paid it from my n26 account",
        "meine bank ist die targobank",
        "die postbank hat die lastschrift zurückgebucht",
    ],
)
def test_a_bank_through_which_the_money_went_has_blocked_nobody(said: str) -> None:
    assert meant(said, directory()) == ()
    assert [one.slug for one in meant(f"{said}, zalando sperrt mich", directory())] == ["zalando"]


ORDINARY = """
Das ist rechtlich und legal in Ordnung, ich bin ja flüssig und liquide.
Meine Tante würde für mich bürgen, der Bügel liegt im Schrank.
Um halb drei komm ich mit der Bahn nach Hause, im Galaxis-Kino war ich nie.
Wow, das hat mir echt die Sprache verschlagen, bitte flink antworten.
Ich hab direkt einen Tender gesehen und dann im Playback gesungen.
Die Bilanz der Firma ist schlecht, der Direktor heißt Conrad Douglas.
Conrad hat mich angerufen, Ricardo auch, die beiden hat mir mein Bruder geschickt.
Das Wetter, der Himmel, die Post, das Amt, die Sparkasse, die Volksbank, der Brief.
Ich wohne am Goldbach und fahre viele Meilen, am 1. und 2. habe ich frei.
Der Patron der Stadt steht am Torbogen, Thales und Talia stehen daneben.
Es war ein Blizzard aus Zahlen, ein Kraken an Bürokratie, voi che sapete.
Hm, weiß nicht genau, muss mal nachsehen.
Der Amtsrichter in Hagen hat die Stadt Coburg verlassen.
Ich will haben, was mir zusteht; das ist eine ideale Lösung für alle.
Paketbote kam nie, der Nachbar sagt, er war zu Hause.
Ich brauche das Geld für die Miete, am Freitag ist der Erste.
She in her wisdom told me that it is free now, and I just eat.
There are plenty of fish, and miles to go before I sleep.
I will pay back every cent, but the strip of stripes is striped and I strive on.
What a riot, said the wise man, and struck like a bolt of lightning.
At home 24 hours a day, and they check 24 hours a day.
My taxi was late, the drop box is full, the telecoms engineer is a tinkerer.
I was at my wits' end, kindly answer; it is legal tender after all.
The sky is blue, the bubble has burst, a parsnip is a vegetable.
The patron saint of lost accounts, please help me.
These are accounts of mine, those are apps, and it has been weeks.
Am 1.1. habe ich gekündigt, der Brief von H. M. kam fünf miles more später.
Three of us wait, drei Konten, zwei Profile, ein Ärger.
"""


@pytest.mark.parametrize("said", ORDINARY.strip().splitlines())
def test_an_ordinary_sentence_names_nobody(said: str) -> None:
    assert directory().mentions(said) == ()


@pytest.mark.parametrize("piece", ["paid with ", "paypal, ", "über amazon ", "zahl das mit ", "aber ", "otto "])
def test_a_flood_of_names_is_read_like_any_text(piece: str) -> None:
    assert len(meant(piece * 5_000, directory())) <= 3


@pytest.mark.parametrize("said", ["1N Telecom will 96 euro", "inkasso wegen 1n telecom GmbH, 96,40"])
def test_a_firm_that_only_sounds_like_another_is_not_that_one(said: str) -> None:
    assert meant(said, directory()) == ()
