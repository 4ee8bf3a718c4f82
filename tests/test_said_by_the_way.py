"""What people say beside a question: sighs, thanks, asides on their day. It answers nothing, and nothing is noted."""

import pytest

from bot.case import Case
from tests.conversation import REPLIES, Conversation, told

CLAIMED = (
    "Amazon hat mein Konto gesperrt, seit 23.9.2026, angeblich ist eine alte Forderung von 121,40 Euro offen. "
    "Die habe ich am 15.8.2024 bezahlt."
)
OTHERS = {
    "block_reason": "PayPal hat mein konto eingeschränkt, da liegen 640 euro drauf",
    "block_date": "PayPal hat mein konto eingeschränkt, da liegen 640 euro drauf",
    "deletion_date": "instagram hat mein profil gesperrt, ich weiß nicht warum",
    "urgent_money": "PayPal hat mein konto eingeschränkt, da liegen 640 euro drauf",
    "delivery_place": "jemand hat auf meinen namen bei otto bestellt, 89 euro, am 3.11.",
    "claim_amount": "jemand hat auf meinen namen bei otto bestellt",
    "claim_paid": "nordlicht inkasso will 89 euro von mir, ich weiß nicht wofür",
}
TOPICS = (
    *OTHERS,
    *("court_letter", "account_identifier", "full_name", "postal_address", "confirm_facts", "claim_reference"),
    *("collection_agency", "payment_proof", "already_contacted", "promise", "balance", "letter_review"),
)
SAID = (
    *("ich dreh durch", "das macht mich fertig", "meine frau weint", "die spinnen doch", "warum ich?", "hä?"),
    *("ich hab keine kraft mehr", "versteh ich nicht", "lass mich kurz überlegen", "ok warte", "bin gleich wieder da"),
    *("mein akku ist gleich leer", "der postbote war grad da", "heute ist montag", "gut dass ich euch hab"),
    *("ich glaub nicht dass das was bringt", "mein anwalt sagt ich soll warten", "ich geh zur polizei"),
    *("soll ich da nochmal anrufen?", "bei meiner mutter war das auch so", "ich bin krank", "hab 2 kinder"),
    *("ich hab da seit 10 jahren eingekauft", "ich bin seit 2014 kunde", "da geht keiner ran", "drucker kaputt"),
    *("hab alle mails gelöscht", "foto kommt gleich", "this is a nightmare", "i'll call them tomorrow"),
    *("it's been 3 weeks", "please help", "die miete ist 640 euro", "mein geburtstag ist am 3.5.1980"),
)
ANSWERS = {("block_date", "it's been 3 weeks"), ("deletion_date", "i'll call them tomorrow")}


def asked(topic: str) -> Conversation:
    """Somebody who was just asked this."""
    talk = told(OTHERS.get(topic, CLAIMED))
    for _ in range(20):
        if talk.asks == topic:
            return talk
        reply = REPLIES.get(talk.asks or "")
        talk.say(reply) if reply else talk.tap("unknown")
    raise AssertionError(f"never asked: {topic}")


def known(case: Case) -> dict[str, object]:
    facts: dict[str, object] = {topic: fact.value for topic, fact in case.facts.items() if topic != "formality"}
    return facts | {"contacts": len(case.contacts), "letters": [(one.id, one.version) for one in case.letters]}


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_is_noted_of_what_is_said_by_the_way(topic: str) -> None:
    noted = {}
    for text in SAID:
        talk = asked(topic)
        before = known(talk.case)
        talk.say(text)
        new = {key: value for key, value in known(talk.case).items() if before.get(key, "-") != value}
        if new and (topic, text) not in ANSWERS:
            noted[text] = new

    assert noted == {}
