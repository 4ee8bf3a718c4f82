"""Who writes, told as people do: with a question behind it, with words before it, beside somebody else's address."""

import pytest

from tests.conversation import STORY, Conversation, agreed, answering


def asked(topic: str, language: str = "de") -> Conversation:
    """Somebody who told the story and is asked for this."""
    talk = agreed(language)
    talk.say(STORY)
    return answering(talk, topic)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Kwame Asante. why do you need that", "Kwame Asante"),
        ("Jule Knauth\nstand?", "Jule Knauth"),
        ("Gerhard Halbritter, Am Anger 4, 99084 Erfurt. telefon brauchen sie net?", "Gerhard Halbritter"),
        ("Uli Roth, Weserstr. 3a, 28195 Bremen. wie gehts dann weiter?", "Uli Roth"),
        ("wozu brauchen sie das? Uli Roth", "Uli Roth"),
        ("Uli Roth, wieso?", "Uli Roth"),
        ("Uli Roth, wieso? ich frag ja nur", "Uli Roth"),
        ("Uli Roth, Weserstr. 3a, 28195 Bremen, was ist noch nötig", "Uli Roth"),
        ("Uli Roth (warum eigentlich?)", "Uli Roth"),
        ("ich heiße Uli Roth - was kostet das?", "Uli Roth"),
        ("mein Name ist Uli Roth! und muss ich das zahlen?", "Uli Roth"),
    ],
)
def test_a_name_is_taken_though_a_question_goes_with_it(said: str, name: str) -> None:
    talk = asked("full_name")
    talk.say(*said.splitlines())

    assert talk.case.text("full_name") == name
    assert talk.asks in ("postal_address", "confirm_facts")
    assert len(talk.text.splitlines()) > 2


@pytest.mark.parametrize(
    "said",
    [
        "Warum Vor- und Nachname?",
        "Was ist gemeint, der Kontoinhaber?",
        "Muss ich, ehrlich gesagt, das sagen?",
        "hä? warum",
    ],
)
def test_a_question_alone_is_no_name(said: str) -> None:
    talk = asked("full_name")
    talk.say(said)

    assert not talk.case.text("full_name")
    assert talk.asks == "full_name"


def test_an_address_is_taken_though_a_question_goes_with_it() -> None:
    talk = asked("postal_address")
    talk.say("Sonnenweg 8, 04109 Leipzig. wofür brauchen Sie die?")

    assert talk.case.text("postal_address") == "Sonnenweg 8\n04109 Leipzig"
    assert "Wofür" not in talk.text
    assert talk.asks == "confirm_facts"


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("instagram hat doch keine kundennummer, mein name da ist jule.knt", "jule.knt"),
        ("mein benutzername ist jule.knt", "jule.knt"),
        ("Mein Nutzername lautet juleknt.", "juleknt"),
        ("username ama.creates", "ama.creates"),
        ("on insta i am @ama", "@ama"),
        ("mein benutzername ist weg", ""),
        ("das konto ist bei Instagram.ich hab alles gemacht", ""),
        ("www.instagram.com, wie immer", ""),
        ("ich hab kein konto da. bin nur gast", ""),
    ],
)
def test_a_user_name_names_the_account(said: str, account: str) -> None:
    talk = asked("account_identifier")
    talk.say(said)

    assert talk.case.text("account_identifier") == account
    assert "Konto." not in talk.text


@pytest.mark.parametrize(
    ("said", "account"),
    [
        ("konto: jule.knt", "jule.knt"),
        ("konto ist nicht 'jana' sondern jule.knt", "jule.knt"),
        ("benutzername jule.knt", "jule.knt"),
        ("@jule.knt", "@jule.knt"),
        ("nummer jule.knt", "jule.knt"),
        ("aktenzeichen ist falsch, die nummer ist ab.cde", "jana@example.org"),
        ("@kontolotse hilfe", "jana@example.org"),
    ],
)
def test_a_user_name_mends_the_account(said: str, account: str) -> None:
    talk = asked("confirm_facts")
    talk.say(said)

    assert talk.case.text("account_identifier") == account


def test_a_user_name_is_no_company() -> None:
    talk = agreed("en")
    talk.say("they locked me out of my account")
    talk.say("username ama.creates")

    assert not talk.case.text("company")
    assert talk.case.text("account_identifier") == "ama.creates"


@pytest.mark.parametrize(
    ("said", "collector", "where"),
    [
        (
            "brief von coeo inkasso gmbh, kieler str. 16, 41540 dormagen, vom 10.11.",
            "coeo Inkasso GmbH",
            "Kieler Str. 16\n41540 Dormagen",
        ),
        ("Schreiben von Müller Inkasso, Weserstr. 3, 12045 Berlin", "Müller Inkasso", "Weserstr. 3\n12045 Berlin"),
        ("Amazon EU S.à r.l., Marcel-Breuer-Str. 12, 80807 München", "", ""),
        ("Muster GmbH: Weserstr. 3, 12045 Berlin", "", ""),
    ],
)
def test_an_address_beside_a_firm_is_theirs(said: str, collector: str, where: str) -> None:
    talk = asked("confirm_facts")
    talk.say(said)

    assert talk.case.text("postal_address") == "Lindenallee 7\n30453 Hannover"
    assert talk.case.text("collection_agency") == collector
    assert talk.case.text("collector_address") == where


@pytest.mark.parametrize(
    "said",
    [
        "nein, meine Adresse ist Weserstr. 3, 12045 Berlin",
        "Weserstr. 3, 12045 Berlin",
        "Adresse falsch: c/o Muster GmbH, Weserstr. 3, 12045 Berlin",
        "ich wohne nicht bei Müller Inkasso sondern Weserstr. 3, 12045 Berlin",
    ],
)
def test_ones_own_address_is_mended(said: str) -> None:
    talk = asked("confirm_facts")
    talk.say(said)

    assert talk.case.text("postal_address").endswith("Weserstr. 3\n12045 Berlin")


@pytest.mark.parametrize(
    ("said", "collector"),
    [
        ("inkasso: coeo", "coeo Inkasso GmbH"),
        ("das inkassobüro heißt coeo Inkasso GmbH", "coeo Inkasso GmbH"),
        ("Das Inkassobüro ist Alektum GmbH", "Alektum GmbH"),
        ("the collector is Alektum GmbH", "Alektum GmbH"),
        ("das inkasso nervt", ""),
        ("inkasso ist frech", ""),
        ("inkassobüro kenne ich nicht", ""),
    ],
)
def test_who_collects_is_told_at_the_summary(said: str, collector: str) -> None:
    talk = asked("confirm_facts")
    talk.say(said)

    assert talk.case.text("collection_agency") == collector


@pytest.mark.parametrize(
    ("said", "street"),
    [
        ("straße ist falsch: Marktstr. 12a", "Marktstr. 12a"),
        ("die straße ist falsch, richtig ist Marktstr. 12a", "Marktstr. 12a"),
        ("Straße: Marktstr. 12a", "Marktstr. 12a"),
        ("adresse ist nicht Lindenallee 7 sondern Am Markt 5", "Am Markt 5"),
        ("the street is wrong, it's Marktstr. 12a not Lindenallee 7", "Marktstr. 12a"),
        ("'allee' gehört nicht zur adresse", "Lindenallee 7"),
        ("die adresse ist falsch", "Lindenallee 7"),
        ("straße ist falsch, sag ich doch seit 3 tagen", "Lindenallee 7"),
        ("der brief an die adresse vom 4.11. ist falsch", "Lindenallee 7"),
    ],
)
def test_a_street_alone_mends_the_known_one(said: str, street: str) -> None:
    talk = asked("confirm_facts")
    talk.say(said)

    assert talk.case.text("postal_address") == f"{street}\n30453 Hannover"


@pytest.mark.parametrize(
    "said",
    [
        "'na toll' gehört nicht zur adresse",
        "meine adresse ist falsch im brief! da steht „na toll“",
        'remove "na toll" please',
    ],
)
def test_quoted_words_are_taken_out_of_the_address(said: str) -> None:
    talk = asked("postal_address")
    talk.say("Na toll Gartenweg 3, 21465 Reinbek")
    talk.say(said)

    assert talk.case.text("postal_address") == "Gartenweg 3\n21465 Reinbek"
