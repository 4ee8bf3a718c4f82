"""What letters say after an answer that somebody tells in their own words: a ground, data that are not all, a payment
that was not found, two words one after the other. No letter says more than was told."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.latest_word import said_on, told_twice
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, told

TODAY = dt.date(2026, 12, 3)
CLAIM = "mein zalando konto ist seit dem 12.11. gesperrt, die wollen 84,20 euro die ich schon am 3.10. überwiesen hab"
LIMITED = "paypal hat mein konto am 10. november eingeschränkt, 620 euro guthaben liegen fest"
BANNED = "instagram hat mich gesperrt seit 15.11., angeblich gemeinschaftsrichtlinien"
VOUCHER = "amazon hat mein konto am 5.11. gesperrt, ich hab noch 75 euro gutschein drauf. keine ahnung warum"
COLLECTED = (
    "mein zalando konto ist seit dem 12.11. gesperrt, coeo will 84,20 euro die ich schon am 3.10. überwiesen hab"
)
ENDED = "N26 hat mein konto gekündigt und 1.340 euro liegen noch drauf"
DISPUTED = "die mediafinanz schreibt mir wegen 180 euro, angeblich nicht bezahlt, hab ich am 3.10. aber überwiesen"


def waiting(story: str, days: int = 9) -> Conversation:
    talk = answering(told(story), "letter_review")
    for said in ("passt", "alles per mail raus"):
        talk.say(said)
    talk.wait_days(days)
    return talk


def kinds(talk: Conversation) -> list[str]:
    return [one["kind"] for one in talk.case.replies]


def letter(talk: Conversation, to: str = "") -> str:
    """The newest second letter, in one line."""
    second = [one for one in talk.case.newest_letters() if one.kind == "follow_up" and to in one.to.name]
    return " ".join(second[-1].text.split())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("antwort: die daten sind unvollständig, da fehlen die empfänger und warum gesperrt", "data_partial"),
        ("the data they sent is incomplete", "data_partial"),
        ("Ihre Daten sind unvollständig, bitte ergänzen Sie diese.", "more_docs"),
        ("Ihre Zahlung konnten wir nicht zuordnen.", "unmatched"),
        ("they say they can't find my payment", "unmatched"),
        ("Ihre Zahlung konnten wir nicht zuordnen, bitte senden Sie einen Bankbeleg.", "more_docs"),
        ("Ihre Zahlung von 30,00 EUR ist eingegangen, die Retoure konnte nicht zugeordnet werden.", "unclear"),
        ("Es gibt keine Daten über mich", "no_data"),
        ("they say they have no data about me", "no_data"),
        ("We do not hold any personal data about you.", "no_data"),
        ("sie haben mir keine daten über mich geschickt", "unclear"),
        ("die sagen gutscheine werden nicht erstattet laut agb", "kept_back"),
        ("they say gift cards will not be refunded", "kept_back"),
        ("das geld wurde noch nicht ausgezahlt", "unclear"),
        ("paypal schreibt der grund sei der verkauf verbotener ware", "ground"),
        ("amazon says my account is closed because of too many returns", "ground"),
        ("they wrote but gave no reason", "unclear"),
        ("ich schreibe wegen meinem sohn, zalando hat ihn gesperrt wegen rücksendungen", "unclear"),
        ("zalando sagt: Ihr Fall wurde an KSP Rechtsanwälte abgegeben", "handed_over"),
        ("zalando sagt: Ihr Fall wurde an die Riverty Services GmbH verkauft", "handed_over"),
        ("Ihr Anliegen wurde an die zuständige Fachabteilung weitergeleitet.", "forwarded"),
    ],
)
def test_an_answer_is_told_from_its_neighbours(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_a_copy_that_is_not_complete_demands_no_papers() -> None:
    talk = waiting(CLAIM)
    talk.say("antwort: die daten sind unvollständig, da fehlen die empfänger und warum gesperrt")

    assert "Unterlagen verlangt" not in letter(talk)
    assert "Die Auskunft, die Sie mir erteilt haben, ist nicht vollständig." in letter(talk)
    assert "die Empfänger mit ihrem Namen" in letter(talk)


def test_a_payment_that_was_not_found_is_told_with_its_day() -> None:
    talk = waiting(CLAIM)
    talk.say("Ihre Zahlung konnten wir nicht zuordnen.")

    assert "Unterlagen verlangt" not in letter(talk)
    assert (
        "Gezahlt habe ich am 3. Oktober 2026. Bitte prüfen Sie den Eingang meiner Zahlung und verbuchen Sie sie."
        in letter(talk)
    )


@pytest.mark.parametrize(
    "text", ["Es gibt keine Daten über mich", "sie schreiben sie haben keine daten zu mir gespeichert"]
)
def test_no_data_about_who_has_an_account_there_is_no_full_answer(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert "keine Daten zu meiner Person gespeichert zu haben. Bei Ihnen wird oder wurde aber mein Konto" in letter(
        talk
    )


def test_a_ground_that_was_told_is_a_ground() -> None:
    talk = waiting(LIMITED, 18)
    talk.say(
        "PayPal hat jetzt geschrieben, der Grund sei der Verkauf verbotener Ware. Das stimmt nicht, ich verkaufe Bücher"
    )

    assert kinds(talk) == ["ground"]
    assert "ohne inhaltliche Antwort" not in letter(talk)
    assert "die konkreten Gründe" not in letter(talk)
    assert "die Tatsachen, auf die Sie den genannten Grund stützen" in letter(talk)


def test_money_that_is_refused_is_no_silence() -> None:
    talk = waiting(VOUCHER, 16)
    talk.say("antwort da")
    talk.say("die sagen gutscheine werden nicht erstattet laut agb")

    assert "inhaltliche Antwort erhalten habe" not in letter(talk)
    assert "Sie nicht auszahlen oder nicht erstatten, was ich verlangt habe" in letter(talk)


def test_an_answer_that_gives_a_ground_is_not_said_to_have_none() -> None:
    talk = waiting(BANNED)
    talk.say(
        "Ihr Konto wurde dauerhaft deaktiviert, da es gegen unsere Gemeinschaftsrichtlinien zu Betrug verstößt. Diese "
        "Entscheidung ist endgültig."
    )

    assert "Ihre Entscheidung sei endgültig." in letter(talk)
    assert "eine Begründung enthält" not in letter(talk)


def test_who_may_still_log_in_is_not_said_to_be_unable_to() -> None:
    talk = waiting(LIMITED)
    talk.say("Guten Tag, Sie können Ihre Daten jederzeit selbst herunterladen. Melden Sie sich dazu in Ihrem Konto an.")

    assert kinds(talk) == ["login_loop"]
    assert "nicht möglich ist" not in letter(talk)
    assert "Ohne Zugang" not in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "zalando sagt: Ihr Fall wurde an KSP Rechtsanwälte abgegeben, 118,70 EUR",
        "zalando sagt: Ihr Fall wurde an die Riverty Services GmbH verkauft",
    ],
)
def test_a_matter_that_others_have_now_is_not_merely_passed_on(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)
    talk.wait_days(8)
    talk.say("nichts")

    assert kinds(talk)[0] == "handed_over"
    assert "lediglich mitgeteilt" not in letter(talk)
    assert "inhaltliche Antwort erhalten habe" not in letter(talk)


def test_a_collector_to_whom_it_was_sold_gets_a_letter_once_it_writes() -> None:
    talk = waiting(CLAIM)
    talk.say("zalando sagt: Ihr Fall wurde an die Riverty Services GmbH verkauft")
    talk.say("riverty hat geschrieben und will 140,50")

    assert any(one.kind == "claim_dispute" and "Riverty" in one.to.name for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text",
    [
        "das inkasso hat jetzt auch geschrieben, coeo, 140,50 euro, az 55-12",
        "coeo hat geschrieben, 140,50 euro, az 55-12",
    ],
)
def test_what_a_collector_writes_later_is_its_own_demand(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert talk.case.value("claim_amount") == Money(84_20)
    assert talk.case.value("collector_amount") == Money(140_50)
    assert any(one.kind == "claim_dispute" and "coeo" in one.to.name for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["antwort: es sind noch 12,50 mahngebühren offen vom 2.11.", "zalando sagt 12,50 sind noch offen vom 2.11."]
)
def test_what_is_open_since_a_day_is_a_claim_and_no_promise(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert kinds(talk) == ["new_claim"]
    assert "12,50 EUR" in letter(talk)


def test_the_paper_that_they_named_is_not_asked_for_and_their_sum_is_disputed() -> None:
    talk = waiting(DISPUTED, 8)
    talk.say(
        "mediafinanz schreibt: die Zahlung konnte nicht zugeordnet werden. Bitte senden Sie uns einen "
        "Zahlungsnachweis. Die Forderung beträgt jetzt 201,33 EUR. Sollten Sie nicht bis zum 12.12.2026 zahlen, leiten "
        "wir das gerichtliche Mahnverfahren ein."
    )

    assert "welche Unterlage" not in letter(talk)
    assert "Inzwischen verlangen Sie 201,33 EUR" in letter(talk)


def test_which_paper_they_want_is_asked_only_where_they_named_none() -> None:
    talk = waiting(CLAIM)
    talk.say("sie wollen jetzt einen kontoauszug von mir")

    assert "welche Unterlage" not in letter(talk)
    assert "Bitte nennen Sie mir zu jeder davon genau, wofür Sie sie benötigen." in letter(talk)


def test_who_is_asked_to_prove_the_payment_is_not_made_to_ask_what_for() -> None:
    talk = waiting(CLAIM)
    talk.say("Bitte senden Sie uns einen Zahlungsnachweis.")

    assert "Sie haben einen Nachweis der Zahlung verlangt." in letter(talk)
    assert "wofür Sie sie benötigen" not in letter(talk)


@pytest.mark.parametrize("days", [0, 1, 7, 8])
def test_a_last_day_lies_behind_the_first(days: int) -> None:
    talk = waiting(CLAIM, days)
    talk.say("zalando schreibt das konto bleibt gesperrt, das ist endgültig")
    first = next(one for one in talk.case.newest_letters() if one.kind == "unblock_demand")
    last = next(one for one in talk.case.newest_letters() if one.kind == "follow_up")

    assert first.due
    assert last.due
    assert last.due > first.due


# ---- two words, one after the other


@pytest.mark.parametrize(
    ("text", "first", "later"),
    [
        (
            "erst hieß es gestern das konto wird freigegeben, heute kam ne mail dass es gesperrt bleibt",
            "promise_undated",
            "final_textblock",
        ),
        (
            "Zalando hat am 1.12. geschrieben dass sie das konto nicht freigeben. am 2.12. kam dann ne mail dass doch "
            "alles ok ist und das konto offen ist",
            "final_textblock",
            "success",
        ),
        ("they said it will be released, now they wrote my account stays closed", "promise_undated", "final_textblock"),
    ],
)
def test_the_later_word_is_how_it_stands(text: str, first: str, later: str) -> None:
    both = told_twice(text)
    assert both
    assert [kind_of(one) for one in both] == [first, later]


@pytest.mark.parametrize(
    "text", ["heute kam die mail dass das konto offen ist", "i called and then i emailed on 21 and 22"]
)
def test_one_word_stays_one(text: str) -> None:
    both = told_twice(text)
    assert both is None or kind_of(both[0]) == "unclear"


def test_money_that_came_first_is_not_lost_behind_a_later_word() -> None:
    talk = waiting(LIMITED)
    talk.say("they said on 1 december they paid 500 euro, today they wrote my account stays closed")

    assert kinds(talk) == ["partial"]


def test_a_denial_after_a_promise_is_answered_and_both_have_their_day() -> None:
    talk = waiting(CLAIM)
    talk.say("erst hieß es gestern das konto wird freigegeben, heute kam ne mail dass es gesperrt bleibt wegen 84,20")

    assert kinds(talk) == ["final_textblock"]
    assert "am 2. Dezember 2026 mit einer Nachricht angekündigt, dass das Konto freigegeben wird" in letter(talk)
    assert "Dagegen haben Sie mir am 3. Dezember 2026 per E-Mail mitgeteilt" in letter(talk)


@pytest.mark.parametrize(
    "text",
    [
        "am 2.12. kam ne mail dass doch alles ok ist und das konto offen ist",
        "Zalando hat am 1.12. geschrieben dass sie das konto nicht freigeben. am 2.12. kam dann ne mail dass doch "
        "alles ok ist und das konto offen ist",
    ],
)
def test_an_account_that_is_said_to_be_open_after_all_is_open(text: str) -> None:
    talk = waiting(CLAIM)
    talk.say(text)

    assert kinds(talk) == ["success"]
    assert talk.case.marks.get("account_back")


@pytest.mark.parametrize(
    "text",
    [
        "sie schreiben dass das konto am 12.12. wieder offen ist",
        "mail kam am 2.12., dass das konto ab 5.12. wieder offen ist",
    ],
)
def test_an_account_that_opens_on_a_day_to_come_is_promised(text: str) -> None:
    assert classify(text) == "promise_dated"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("heute am telefon sagte frau schneider das geld ist da", 3),
        ("am 1.12. hieß es am telefon, es wird freigegeben", 1),
        ("they told me on 2 december on the phone it opens", 2),
        ("das geld ist am 1.12. raus sagte sie", None),
    ],
)
def test_a_word_has_the_day_that_stands_beside_it(text: str, day: int | None) -> None:
    on = dt.date(2026, 12, day) if day else None
    assert said_on(text, TODAY) == (When(on, on) if on else None)


def test_the_second_letter_tells_the_day_of_the_call() -> None:
    talk = waiting(CLAIM, 7)
    talk.say(
        "heute am telefon sagte frau schneider das geld ist da und das konto wird in den nächsten tagen freigegeben"
    )
    talk.wait_days(9)
    talk.say("nichts")

    assert "Sie haben mir am 1. Dezember 2026 telefonisch angekündigt" in letter(talk)


def test_of_two_who_were_written_to_only_one_kept_silent() -> None:
    talk = waiting(COLLECTED, 16)
    talk.say(
        "coeo hat gar nicht geantwortet, zalando hat am 1.12. am telefon gesagt die retoure ist gefunden und heute "
        "schreibt eine mail es wäre doch nichts da"
    )

    assert kinds(talk) == ["unclear", "silence"]
    assert "ohne dass ich eine vollständige Antwort erhalten habe" in letter(talk, "Zalando")


def test_the_end_of_an_account_is_no_promised_day() -> None:
    talk = waiting(ENDED)
    talk.say(
        "Die Kündigung erfolgt ordentlich mit Frist von zwei Monaten zum 31.01.2027. Ihr Guthaben überweisen wir nach "
        "Angabe einer IBAN."
    )

    assert kinds(talk) == ["bank_details"]
    assert talk.case.value("account_end") == When(dt.date(2027, 1, 31), dt.date(2027, 1, 31))


def test_what_was_said_to_be_paid_on_a_day_was_not_paid_on_it() -> None:
    talk = waiting(
        "mein zalando konto ist seit dem 12.11. gesperrt, die wollen 84,20 euro die ich schon überwiesen hab"
    )
    talk.say("zalando hat am 1.12. am telefon gesagt es ist alles bezahlt")

    assert kinds(talk) == ["said_done"]
    assert not talk.case.text("payment_date")
    assert talk.case.value("payment_date") is None


def test_a_payment_that_they_cannot_find_is_named_with_its_day_and_sum_though_it_was_less() -> None:
    talk = told(
        "riverty wants 214,80 for a klarna bill, reference 7743921-KL. i paid 129,90 to klarna on 14 march 2022",
        "no",
        "Tomasz Zielinski, Hauptstr. 7, 50678 Köln",
        language="en",
    )
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "letter_review").say("ok")
    answering(talk, "send_channel").say("sent today by post")
    talk.wait_days(20)
    talk.say('they say "Eine Zahlung konnte nicht zugeordnet werden."')

    assert "Gezahlt habe ich 129,90 EUR am 14. März 2022." in letter(talk)
    talk.say("should i just pay?")
    assert "the letter says so" not in talk.text
