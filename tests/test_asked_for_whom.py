"""Who asks for whom, and whose account, mail address, debt and court letter it is, as people tell it."""

import pytest

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


def test_the_number_of_the_registered_letter_stands_in_the_second() -> None:
    talk = sent(text="beide per einschreiben raus, RR 123 456 789 DE")
    assert {one.sending.number for one in talk.case.letters if one.sending} == {"RR123456789DE"}
    talk.wait_days(20)
    talk.say("nein, keine antwort")
    answering(talk, "letter_review") if talk.asks != "letter_review" else talk
    second = next(one for one in talk.case.letters if one.kind == "follow_up")
    assert "per Post (Sendungsnummer RR123456789DE)" in second.text


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


def test_a_guardian_of_a_woman_is_not_her_husband() -> None:
    talk = told("ich bin die neue betreuerin von frau sommer. die sparkasse hannover hat ihr konto gekündigt zum 15.1.")
    assert talk.case.text("role") == "other"


@pytest.mark.parametrize(
    "said",
    [
        ("ich bin 16 und hab einen gelben brief vom amtsgericht bekommen, mahnbescheid",),
        ("ich bin 16, insta hat mein konto gesperrt", "und jetzt kam auch ein mahnbescheid vom amtsgericht"),
    ],
)
def test_before_a_court_the_parents_of_a_minor_sign(said: tuple[str, ...]) -> None:
    talk = told(*said)
    assert "Unterschrift der Eltern" in talk.text
    talk.say("weiß nicht")
    assert "Unterschrift der Eltern" not in talk.text


@pytest.mark.parametrize(
    "said",
    [
        "das n26 konto läuft auf mich und meinen ex Bernd Kolb, n26 hat es am 5.11. gesperrt",
        "mein ex und ich haben ein gemeinschaftskonto bei n26. gesperrt am 5.11.",
        "ich hab ein gemeinsames konto mit meiner frau bei n26, das ist seit 5.11. gesperrt",
    ],
)
def test_a_joint_account_is_not_blocked_because_of_another(said: str) -> None:
    assert told(said).case.text("situation") == "payment_limited"
