"""A demand with signs of a fake collector: no letter hands the person's name and address to the sender, and where to
look the collector up is said; a real collector and a real block are gone on with."""

import pytest

from bot.dialogue.understand.fake_collectors import fake_collector, in_the_register
from tests.conversation import told

FAKES = [
    "Inkasso Hoffmann & Partner schreibt per WhatsApp, 480 Euro auf eine IBAN in Litauen, sonst Verhaftung",
    "Eine Firma Eurodebt Collect droht mit Haftbefehl, IBAN aus Spanien, Handynummer, nie was bestellt",
    "A debt collector 'Global Recovery Ltd' texted me on WhatsApp: pay 300 euros to a Lithuanian IBAN or police will "
    "arrest me. I never ordered anything",
    "Mail von Inkasso-Zentrale Berlin, Gewinnspielvertrag, 249 Euro, Bankverbindung in Bulgarien, ich kenn die nicht",
    "Inkasso per Mail, Absender gmail, wollen 300 euro in Paysafecards, sonst kommt die Polizei",
    "debt collector wants 200 pounds in gift cards",
    "Inkassobüro fordert 210 Euro binnen 48 Stunden auf ein polnisches Konto",
]
REAL = [
    "coeo Inkasso will 88 Euro, nie was bestellt",
    "coeo schreibt per WhatsApp, 88 Euro, nie was bestellt",
    "EOS Inkasso will 120 Euro, komm ich jetzt ins Gefängnis?",
    "Inkasso will 88 Euro, ich hab Angst vor der Polizei",
    "Inkasso will 88 Euro für ein Gewinnspiel",
    "Coinbase hat mein Konto gesperrt, da sind Bitcoins drauf. Inkasso schreibt auch",
    "Gerichtsvollzieher war da und droht mit Haftbefehl, Inkasso EOS will 400 Euro",
    "Mahnbescheid von EOS Inkasso, 300 Euro, IBAN in Litauen, nie was bestellt",
    "my account is closed, the collector wants 200 euros",
]


@pytest.mark.parametrize("text", FAKES)
def test_a_letter_would_have_given_a_swindler_name_and_address(text: str) -> None:
    assert fake_collector(text)
    english = text.startswith(("A debt", "debt"))
    talk = told(text, language="en" if english else "de")
    assert "Rechtsdienstleistungsregister" in talk.text
    assert talk.asks is None
    talk.say("my name is Jana Beispiel" if english else "ich heiße Jana Beispiel, Lindenallee 7, 30453 Hannover")
    assert not talk.case.letters
    assert talk.asks is None


@pytest.mark.parametrize("text", REAL)
def test_a_real_collector_was_taken_for_a_fake_one(text: str) -> None:
    assert not fake_collector(text)


def test_who_finds_them_in_the_register_gets_no_letter() -> None:
    talk = told(FAKES[0], "ich hab nachgesehen, die stehen im Register")
    assert "normal" in talk.text or "geht es hier weiter" in talk.text
    assert talk.asks is not None
    assert talk.case.text("situation") != "phishing"


@pytest.mark.parametrize("text", ["stehen nicht im register", "im register steht nix", "was ist das register?"])
def test_who_is_in_no_register_was_found_in_it(text: str) -> None:
    assert not in_the_register(text)


def test_a_real_block_was_lost_beside_a_fake_collector() -> None:
    talk = told(
        "PayPal hat mein Konto gesperrt seit 10.11. Außerdem droht ein Inkasso mit Verhaftung, Konto in Litauen"
    )
    assert talk.case.text("company") == "paypal"
    assert talk.case.text("situation") != "phishing"
    assert "Zeichen von falschem Inkasso" in talk.text
    assert talk.asks is not None


@pytest.mark.parametrize(
    "text", ["Inkasso schreibt mir per WhatsApp, 88 Euro", "Inkasso mahnt, Absender gmail, 88 Euro"]
)
def test_the_messenger_was_the_company_that_the_letter_went_to(text: str) -> None:
    assert not told(text).case.text("company")


def test_a_whatsapp_account_that_is_blocked_lost_its_company() -> None:
    assert told("mein Konto auf WhatsApp wurde gesperrt").case.text("company") == "whatsapp"


@pytest.mark.parametrize(
    "story",
    [
        "eos inkasso will 120 euro, hab anzeige bei der polizei gemacht",
        "Inkasso will 412,15, ich war schon bei der Polizei",
        "soll ich zahlen oder zur polizei gehen? inkasso riverty 80 euro",
        "inkasso riverty 300 euro für bestellung mit amazon gutschein",
        "riverty inkasso, hab mit paysafecard bezahlt 20 euro",
        "inkasso 45 euro, bezahlt per amazon guthaben",
    ],
)
def test_who_went_to_the_police_or_paid_with_a_voucher_got_no_letter_to_a_real_collector(story: str) -> None:
    assert not fake_collector(story)
