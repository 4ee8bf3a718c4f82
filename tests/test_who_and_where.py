"""Who is who, and where they live: names, and addresses in odd shapes, as people tell them."""

import pytest

from bot.case import Money
from bot.dialogue.understand.contact import address
from bot.dialogue.understand.courts_told import court
from tests.conversation import answering, day, sent, told


@pytest.mark.parametrize(
    ("said", "name", "role"),
    [
        ("ich schreibe für meine mutter gerda lindner, amazon hat ihr konto gesperrt", "Gerda Lindner", "mother"),
        ("für meine schwiegermutter ilse brand, 78, paypal ist eingeschränkt", "Ilse Brand", "mother_in_law"),
        ("für meine nachbarin, frau hatice yıldız, otto hat sie gesperrt", "Hatice Yıldız", "neighbour"),
        ("das konto von meiner oma elfriede maier ist gesperrt, bei otto", "Elfriede Maier", "grandmother"),
        ("für meinen schwiegersohn piotr nowak: amazon konto zu", "Piotr Nowak", "other"),
        ("hi im writing for my nan, margaret o'neill, ebay closed her account", "Margaret O'Neill", "grandmother"),
        (
            "Für meine Oma Małgorzata Wiśniewska-Krüger. Amazon hat ihr Konto zu",
            "Małgorzata Wiśniewska-Krüger",
            "grandmother",
        ),
        ("Für meine Mutter, Nguyễn Thị Hoa, otto hat ihr Konto gesperrt", "Nguyễn Thị Hoa", "mother"),
        ("Mein Vater Abdul Rahman Al-Masri (78), klarna hat sein konto gesperrt", "Abdul Rahman Al-Masri", "father"),
    ],
)
def test_the_name_of_who_is_written_for_is_heard_in_any_letters(said: str, name: str, role: str) -> None:
    talk = told(said)
    assert talk.case.text("represented_person") == name
    assert talk.case.text("role") == role


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("ich schreib für meine nachbarin frau öztürk, ihr paypal konto ist eingeschränkt", "neighbour"),
        ("für meine mutter dringend hilfe, amazon hat ihr konto gesperrt", "mother"),
        ("das paypal konto von meiner mutter geht nicht, seit 3.11. gesperrt", "mother"),
        ("ich frage für meinen opa bezüglich paypal, konto gesperrt", "grandfather"),
    ],
)
def test_other_words_behind_a_relative_are_no_name(said: str, role: str) -> None:
    talk = told(said)
    assert talk.case.text("role") == role
    assert talk.asks == "represented_person"


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


def test_which_of_two_mail_addresses_it_is_stays_open_in_the_letter() -> None:
    talk = told("amazon hat mein konto gesperrt, mail ist a.hofer@example.org oder anni.h@example.com")
    assert talk.case.text("account_identifier") == "a.hofer@example.org oder anni.h@example.com"
    assert not talk.case.known("reply_email")


@pytest.mark.parametrize(
    "said",
    [
        "das otto konto läuft über die mail von meinem mann, bernd@example.org. meine ist silke@example.org",
        "meine mail ist silke@example.org, das otto konto ist aber unter bernd@example.org angemeldet",
        "my otto account is registered with my husbands email bernd@example.org, mine is silke@example.org",
    ],
)
def test_an_account_that_runs_over_anothers_mail_is_known_by_it(said: str) -> None:
    talk = told(f"{said}. gesperrt seit 5.11.")
    assert talk.case.text("account_identifier") == "bernd@example.org"
    assert talk.case.text("reply_email") == "silke@example.org"


@pytest.mark.parametrize("amount", ["1250", "2000"])
def test_a_sum_behind_a_day_is_no_year(amount: str) -> None:
    talk = told(f"paypal konto eingeschränkt 3.11. {amount} euro drauf")
    assert talk.case.value("balance") == Money(int(amount) * 100)
    assert talk.case.value("block_date") == day(2026, 11, 3)


@pytest.mark.parametrize(
    "said",
    [
        "kam was vom amtsgericht aber wegen meinem nachbarn. amazon hat mein konto gesperrt seit 3.11.",
        "vom gericht kam ein gelber brief, war aber für den vormieter. amazon hat mein konto gesperrt",
        "a court letter came but it was for my neighbour. amazon blocked my account",
    ],
)
def test_a_courts_letter_to_a_neighbour_sounds_no_alarm_and_is_no_cause(said: str) -> None:
    talk = told(said)
    assert not talk.case.says_yes("court_letter")
    assert not talk.case.known("situation")


@pytest.mark.parametrize(
    "said", ["mahnbescheid gegen meinen mann", "mahnbescheid kam, aber für meine mutter mach ich das"]
)
def test_a_courts_letter_to_who_is_written_for_sounds_it(said: str) -> None:
    assert court(said)


@pytest.mark.parametrize(
    "said",
    [
        "hallo meine oma hat ihr konto auf meinen namen bei otto und jetzt ist es gesperrt",
        "mein partner nutzt ein konto auf meinen namen bei otto, das ist gesperrt",
        "das otto konto läuft auf meinen namen, meine oma nutzt es. ist gesperrt",
    ],
)
def test_an_account_in_ones_own_name_is_ones_own_whoever_uses_it(said: str) -> None:
    talk = told(said)
    assert not any(map(talk.case.known, ("role", "linked_person", "situation")))


@pytest.mark.parametrize(
    "said",
    [
        "meine mitbewohnerin und ich sind bei amazon gesperrt seit 5.11. weil sie schulden hat",
        "me and my flatmate were both blocked by amazon, she owes them money",
    ],
)
def test_the_debt_of_one_of_two_who_are_blocked_is_no_claim_against_the_other(said: str) -> None:
    talk = told(said)
    assert talk.case.says_yes("linked_person")
    assert talk.case.says_yes("claim_of_another")
    assert not talk.case.says_yes("claim_alleged")


def test_two_who_do_not_know_what_to_do_are_not_both_blocked() -> None:
    talk = told("meine frau und ich sind ratlos. amazon hat mein konto gesperrt")
    assert not any(map(talk.case.known, ("linked_person", "situation")))


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


def test_the_number_of_the_registered_letter_stands_in_the_second() -> None:
    talk = sent(text="beide per einschreiben raus, RR 123 456 789 DE")
    assert {one.sending.number for one in talk.case.letters if one.sending} == {"RR123456789DE"}
    talk.wait_days(20)
    talk.say("nein, keine antwort")
    answering(talk, "letter_review") if talk.asks != "letter_review" else talk
    second = next(one for one in talk.case.letters if one.kind == "follow_up")
    assert "per Post (Sendungsnummer RR123456789DE)" in second.text


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
    ("said", "name", "role"),
    [
        (
            "Hallo, ich bin die Tochter von Herrn Wolfgang Ahrens. Paypal hat sein Konto eingeschränkt",
            "Wolfgang Ahrens",
            "father",
        ),
        ("ich bin der Enkel von Frau Ilse Kern, otto hat ihr konto gesperrt", "Ilse Kern", "other"),
        ("i'm the son of Mrs. Mary O'Neill, ebay blocked her account", "Mary O'Neill", "mother"),
        ("my dad Kwame Boateng (74) cant do emails, barclays closed his account", "Kwame Boateng", "father"),
        ("für meine mutter. sie heißt hatice yılmaz, otto hat sie gesperrt", "Hatice Yılmaz", "mother"),
    ],
)
def test_who_says_whose_kin_they_are_asks_for_them(said: str, name: str, role: str) -> None:
    talk = told(said)
    assert (talk.case.text("represented_person"), talk.case.text("role")) == (name, role)


def test_whose_own_account_it_is_asks_for_nobody() -> None:
    assert not told("ich bin die Frau von Peter Kolb, amazon hat mein Konto gesperrt").case.known("role")


def test_a_parent_in_a_home_and_the_daughter_are_kept_apart() -> None:
    talk = told(
        "ich bin die Tochter von Herrn Wolfgang Ahrens, geb. 1941. Paypal hat sein Konto eingeschränkt am 3.11. Er "
        "wohnt im Seniorenheim Haus Abendrot, Zimmer 12, Lindenallee 7, 30453 Hannover. Ich heiße Birgit "
        "Ahrens-Wolff und wohne Ahornweg 3, 24103 Kiel. Vollmacht hab ich."
    )
    assert talk.case.text("full_name") == "Birgit Ahrens-Wolff"
    assert talk.case.text("postal_address") == "Seniorenheim Haus Abendrot, Zimmer 12, Lindenallee 7\n30453 Hannover"
    assert talk.case.value("block_date") == day(2026, 11, 3)


@pytest.mark.parametrize(
    ("said", "account", "reply"),
    [
        ("ihr otto konto ist gesperrt. gerda.l@example.org", "gerda.l@example.org", "gerda.l@example.org"),
        ("ihr otto konto ist gesperrt. ich bin Jana Lindner, jana@example.org", "", "jana@example.org"),
        (
            "ihr otto konto gerda@example.org ist gesperrt, meine mail jana@example.org",
            "gerda@example.org",
            "jana@example.org",
        ),
    ],
)
def test_whose_mail_address_it_is_where_somebody_asks_for_another(said: str, account: str, reply: str) -> None:
    talk = told(f"ich schreibe für meine mutter Gerda Lindner, {said}")
    assert (talk.case.text("account_identifier"), talk.case.text("reply_email")) == (account, reply)


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
    "said",
    [
        "gerda@example.org, das ist ihre. Antworten bitte an mich jana@example.org",
        "gerda@example.org und antworten an mich jana@example.org",
        "meine ist jana@example.org, ihre gerda@example.org",
        "hers is gerda@example.org. answers to me please jana@example.org",
    ],
)
@pytest.mark.parametrize("company", ["otto", "revolut"])
def test_answers_go_to_who_writes_for_another_where_they_say_so(said: str, company: str) -> None:
    talk = told(f"für meine Mutter Gerda Lindner. {company} hat ihr konto gesperrt", said)
    assert (talk.case.text("account_identifier"), talk.case.text("reply_email")) == (
        "gerda@example.org",
        "jana@example.org",
    )
