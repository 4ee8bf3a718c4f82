"""Who is who, and where they live: names, and addresses in odd shapes, as people tell them."""

import pytest

from bot.case import Money
from bot.dialogue.understand.contact import address
from tests.conversation import answering, day, told


@pytest.mark.parametrize(
    ("said", "street", "town"),
    [
        ("Hauptstr. 4 bei Schmidt, 84028 Landshut", "c/o Schmidt, Hauptstr. 4", "Landshut"),
        ("hauptstr 4a bei schmidt 84028 landshut", "c/o Schmidt, Hauptstr 4a", "Landshut"),
        ("Mia Kern, bei Schmidt, Hauptstr. 4, 84028 Landshut", "c/o Schmidt, Hauptstr. 4", "Landshut"),
        ("wohne zur zeit bei Familie Kern in der Lindenallee 7, 30453 Hannover", "c/o Kern, Lindenallee 7", "Hannover"),
        ("Währinger Str. 12/3/14 bei Huber, 1090 Wien", "c/o Huber, Währinger Str. 12/3/14", "Wien"),
        ("Lindenallee 7, Klingel Schmidt, 30453 Hannover", "c/o Schmidt, Lindenallee 7", "Hannover"),
        ("wohne bei meiner Schwester, Lindenallee 7, 30453 Hannover", "Lindenallee 7", "Hannover"),
        ("gesperrt am 23.9. bei Klarna, Lindenallee 7, 30453 Hannover", "Lindenallee 7", "Hannover"),
        ("Lindenallee 7, 93073 Neutraubling bei Regensburg", "Lindenallee 7", "Neutraubling bei Regensburg"),
    ],
)
def test_whose_door_bell_it_is_stands_with_the_street(said: str, street: str, town: str) -> None:
    found = address(said)
    assert found
    assert (found.street, found.town) == (street, town)


def test_a_name_is_heard_before_whose_door_bell_it_is() -> None:
    talk = told("amazon hat mein konto gesperrt. Jutta Simmerl, bei Schmidt, Hauptstr. 4, 84028 Landshut")
    assert talk.case.text("full_name") == "Jutta Simmerl"


@pytest.mark.parametrize("said", ["Kern, Mia", "Mia Kern", "Kern,Mia."])
def test_a_name_told_while_the_number_of_the_claim_is_asked_is_kept(said: str) -> None:
    talk = answering(
        told("das inkasso riverty will 84,20 von mir wegen otto", "nein", "nicht bezahlt"), "claim_reference"
    )
    talk.say(said)
    assert talk.case.text("full_name") == "Mia Kern"
    assert talk.asks == "claim_reference"


@pytest.mark.parametrize("said", ["Klarna, Otto", "Rechnung, Mahnung", "Nein, Danke"])
def test_two_other_words_told_there_are_no_name(said: str) -> None:
    talk = answering(
        told("das inkasso riverty will 84,20 von mir wegen otto", "nein", "nicht bezahlt"), "claim_reference"
    )
    talk.say(said)
    assert not talk.case.known("full_name")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("seit 5.11.2026. grüße Nguyễn Thị Hoa, Karl-Marx-Allee 12, 10178 Berlin", "Nguyễn Thị Hoa"),
        ("seit 5.11. Maria del Carmen Ruiz, Karl-Marx-Allee 12, 10178 Berlin", "Maria del Carmen Ruiz"),
        ("seit 5.11. abdul rahman al-masri, Karl-Marx-Allee 12, 10178 Berlin", "Abdul Rahman Al-Masri"),
        ("seit 5.11. liebe grüße eure Ayşe Yılmaz-Öztürk", "Ayşe Yılmaz-Öztürk"),
        ("seit 5.11. Danke und Gruß\nŁukasz Żak", "Łukasz Żak"),
        ("seit 5.11.\nDr. Anna-Lena von der Heide\nLindenallee 7\n30453 Hannover", "Dr. Anna-Lena von der Heide"),
        ("seit 5.11. İbrahim Şahin, Straße des Friedens 4, 10178 Berlin", "İbrahim Şahin"),
    ],
)
def test_a_name_with_the_letters_of_any_language_is_heard_at_the_end(said: str, name: str) -> None:
    assert told(f"amazon hat mein konto gesperrt {said}").case.text("full_name") == name


@pytest.mark.parametrize(
    "said",
    [
        "amazon hat mein konto zu\nmeine Freundin hat auch keins mehr\nYusuf Çelik, "
        "Gürtelstraße 14 Vorderhaus 2. OG links, 10247 Berlin\nyusuf.c@example.org",
        "meine frau und ich sind beide bei otto gesperrt, seit 5.11. Yusuf Çelik, Gürtelstraße 14, 10247 Berlin. "
        "yusuf.c@example.org",
    ],
)
def test_who_tells_of_somebody_else_and_then_of_themselves_is_heard(said: str) -> None:
    talk = told(said)
    assert talk.case.text("full_name") == "Yusuf Çelik"
    assert talk.case.text("postal_address").startswith("Gürtelstraße 14")
    assert talk.case.text("account_identifier") == "yusuf.c@example.org"


def test_what_is_told_of_the_other_person_stays_out() -> None:
    talk = told(
        "amazon hat mein konto zu\nmeine Freundin ist auch gesperrt\nsie heißt Rieke Sand, "
        "Lindenallee 7, 30453 Hannover\n"
        "rieke@example.org ist ihre mail"
    )
    assert not any(map(talk.case.known, ("full_name", "postal_address", "account_identifier", "reply_email")))


@pytest.mark.parametrize(
    ("said", "street"),
    [
        (
            "amazon blocked my account on 5 nov. Regards, Tom Reid, 12 Rose Lane, Dublin 8, D08 X2K5",
            "12 Rose Lane, Dublin 8",
        ),
        (
            "I live at Rose Cottage, Church Lane, Little Snoring, Norfolk NR21 0AA",
            "Rose Cottage, Church Lane, Little Snoring",
        ),
    ],
)
def test_an_address_of_britain_or_ireland_is_heard_behind_a_story_and_by_the_name_of_a_house(
    said: str, street: str
) -> None:
    found = address(said)
    assert found
    assert found.street == street


@pytest.mark.parametrize("amount", ["1250", "2000"])
def test_a_sum_behind_a_day_is_no_year(amount: str) -> None:
    talk = told(f"paypal konto eingeschränkt 3.11. {amount} euro drauf")
    assert talk.case.value("balance") == Money(int(amount) * 100)
    assert talk.case.value("block_date") == day(2026, 11, 3)


@pytest.mark.parametrize(
    ("said", "former"),
    [
        ("ich heiße jetzt Lena Huber, früher Pichler. zalando hat mein konto gesperrt", "früher Pichler"),
        ("zalando hat mein konto gesperrt. Ich heiße Lena Huber, geb. Pichler", "geb. Pichler"),
        (
            "mein name ist Lena Huber, das konto bei zalando läuft noch auf Lena Pichler, gesperrt",
            "früher Lena Pichler",
        ),
        ("ich heiße Lena Huber, bin bei Vodafone, früher Telekom, zalando hat mein konto gesperrt", ""),
        ("ich heiße Lena Huber, geb. März 1980, war früher Kunde bei zalando, jetzt gesperrt", ""),
    ],
)
def test_the_name_that_a_company_may_know_somebody_by_stands_behind_theirs(said: str, former: str) -> None:
    talk = told(said)
    assert talk.case.text("full_name") == "Lena Huber"
    assert talk.case.text("former_name") == former


def test_the_former_name_stands_in_the_letter() -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11."), "full_name")
    talk.say("Lena Huber geb. Pichler")
    answering(talk, "letter_review")
    assert "Lena Huber (geb. Pichler)" in talk.case.letters[0].text


@pytest.mark.parametrize(
    ("said", "name", "former"),
    [
        ("ach ich heiße nicht mehr Pichler sondern Öz seit der hochzeit", "Lena Öz", "früher Lena Pichler"),
        ("ich heiße jetzt Huber, hab geheiratet", "Lena Huber", "früher Lena Pichler"),
        ("nee ich heiße nicht Pichler sondern Pichlar", "Lena Pichlar", ""),
    ],
)
def test_another_name_since_a_wedding_is_put_in_and_the_one_before_is_kept(said: str, name: str, former: str) -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11."), "full_name")
    talk.say("Lena Pichler")
    answering(talk, "letter_review").say(said)
    assert (talk.case.text("full_name"), talk.case.text("former_name")) == (name, former)


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        ("jutta.simmerl@example.org", "Jutta Simmerl"),
        ("j.simmerl@example.org", "Jutta Simmerl"),
        ("simmerl.jutta@example.org", "Simmerl Jutta"),
        ("hase77@example.org", "Simmerl Jutta"),
    ],
)
def test_a_mail_address_tells_which_of_two_names_is_the_first(mail: str, name: str) -> None:
    talk = answering(told(f"amazon hat mein konto gesperrt seit 3.11. {mail}"), "full_name")
    talk.say("Simmerl Jutta")
    assert talk.case.text("full_name") == name


def test_a_name_that_was_turned_is_not_turned_again() -> None:
    talk = answering(told("amazon hat mein konto gesperrt seit 3.11. j.simmerl@example.org"), "full_name")
    talk.say("Simmerl Jutta")
    answering(talk, "letter_review").say("nein ich heiße Simmerl Jutta")
    assert talk.case.text("full_name") == "Simmerl Jutta"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "sparkasse hannover hat mein konto gekündigt am 3.11. Reto Ammann, Bahnhofstr. 3, 30453 Hannover",
            "Reto Ammann",
        ),
        ("d migros bank het mis konto gsperrt. Reto Ammann, Bahnhofstr. 3, 8001 Zürich", "Reto Ammann"),
    ],
)
def test_the_bank_that_is_told_of_is_no_sender(said: str, name: str) -> None:
    talk = told(said)
    assert talk.case.text("full_name") == name
    assert talk.case.text("postal_address").startswith("Bahnhofstr. 3")


def test_the_door_stays_with_the_street_at_the_end_of_a_sentence() -> None:
    found = address("Wohne in 6020 Innsbruck, Maria-Theresien-Straße 18, Stiege 2, Top 7. Huber Franz")
    assert found
    assert found.street == "Maria-Theresien-Straße 18, Stiege 2, Top 7"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "Hallo hier Frau Dr. Annegret von der Tann, Lindenallee 7, 30453 Hannover. Ebay hat mein Konto zu",
            "Dr. Annegret von der Tann",
        ),
        ("ebay hat mein konto zu. meine adresse: Lindenallee 7, 30453 Hannover. Name: Omar Haddad", "Omar Haddad"),
    ],
)
def test_who_gives_their_name_like_on_the_telephone_or_a_form_is_heard(said: str, name: str) -> None:
    assert told(said).case.text("full_name") == name


def test_the_island_stays_with_the_town() -> None:
    found = address("Hinterm Deich 4, 25946 Wittdün auf Amrum")
    assert found
    assert found.town == "Wittdün auf Amrum"
