"""What a story hints at where no rule says it outright: words of two kinds that are seldom together otherwise. It reads
words in the dictionary's spelling (`plain`)."""

from dataclasses import dataclass

from bot.dialogue.understand.idioms import Rule, near, pattern, phrases
from bot.dialogue.understand.relations import NAMED


@dataclass(frozen=True)
class Hint:
    """A kind of case; all of `needs` and none of `unless` are found; `shut` where it has to be so, or not so."""

    kind: str
    needs: tuple[Rule, ...]
    unless: Rule
    shut: bool | None = None


_MESSAGES = phrases("mail; mails; e-mail; sms; whatsapp; nachricht; message; link; anruf")
# A company that writes from a private mailbox; "mail jana@gmail.com" is the person's own.
_PRIVATE_SENDER = pattern(
    r"(?<!\w)(?:sender|absender\w*|from|von|vom)(?! (?:my|mein\w{0,2})(?!\w))(?: [^\s.,;!?]{1,20}){0,3}"
    r" (?:[\w.+-]{1,40}@)?(?:gmail|hotmail|googlemail)(?!\w)",
    "gmail; hotmail; googlemail",
)
_NO_FORGERY = phrases("""
    kein* *mail; (no|keine|ohne|without) (mail|e-mail|nachricht|message|sms); verif*; betrugsverdacht;
    fake account; support; kundenservice; antwort*; answer*; chat; hotline
""")
# "Die wollen Rechnungen von den Sachen, die hab ich nicht": where it was bought shall be shown.
_PROOF_WANTED = """
    (wollen|will|wollten|wollte|verlang*|forder*|brauchen|want|wants|wanted|need|needs|demand*|ask* for|asks|asking) (
    noch |jetzt |von mir |nun |alle |die |dauernd |immer |to see |me for |now |the |all |original |my )?(* )?(
    rechnungen|kaufbeleg*|kaufnachweis*|einkaufsrechnung*|einkaufsbeleg*|belege|quittung*|kassenbon*|kassenzettel*|
    lieferantenrechnung*|invoices|receipts|supplier invoice*|proof*); hab* (ich )?(leider |natürlich )?(keine|keinen) (
    rechnungen|belege|quittung*|kaufbeleg*|kassenbon*|mehr)
"""
HINTS = (
    Hint(
        "phishing",
        (
            _MESSAGES,
            phrases("""
                komisch*; seltsam*; merkwürdig*; strange; weird; fishy; sus; scam; betrugs*; daten bestätigen;
                daten eingeben; (confirm|update|enter) my *; misstrauisch; (but|aber) … (sender|absender|address|
                adresse|adress); link klicken; click
            """),
        ),
        _NO_FORGERY,
    ),
    Hint("phishing", (_MESSAGES, _PRIVATE_SENDER), _NO_FORGERY),
    Hint(
        "identity_theft",
        (
            phrases("""
                bestell*; order*; gekauft; kauft; kaufen; einkauf*; eingekauft; bought; buy*; shoppt; vertrag*;
                handyvertrag; contract*; registrier*; register*; kredit; loan; abo; subscription; rechnung*; mahnung*;
                bill*; invoice*; reminder*
            """),
            phrases("""
                hab ich nicht; habe ich nicht; hab ich nie; war ich nicht; nicht ich; nicht von mir; (i didn't|
                i did not|i never) (make|made|do|did); darknet; datenleck; breach; didn't make; not me; wer da;
                wer das; ich wars nicht; irgendjemand; wer fremdes; betrüger*; identität; identity; never been;
                nie gewesen; unknown person; unbekannte; unbekannter; fremde; fremder; jemand; irgendwer; somebody;
                someone; stranger
            """),
        ),
        phrases(
            """
            bekommen; erhalten; gehabt; received; verkauft; sold; storniert; cancelled; canceled; gemeldet; reported;
            bewert*; review*; never arrived; nie angekommen; verkäufer; seller; hack*; help; helfen; hilft; report*;
            meld*; can someone; kann jemand; jemand helfen; someone help; somebody help;
        """
            + _PROOF_WANTED
        ),
    ),
    Hint(
        "identity_check",
        (
            phrases("""
                gesicht; face; selfie; ausweis*; perso; verifi*; verify; legitim*; identifi*; passport; reisepass;
                government id; führerschein
            """),
            phrases("""
                nehmen; nimmt; fehler; error; erkenn*; recogni*; akzept*; accept*; fehl*; fail*; scheiter*; abgelehnt;
                reject*; mal; wieder; again; always; immer; will; wollen; want*; verlang*; soll; muss; must; need*;
                ask*; bis; until; expired; abgelaufen; not; nicht
            """),
        ),
        phrases("""
            euch; an dich; dir; verlängern; erneuern; verloren; gestohlen; geklaut; lost; stolen; nicht verstehen;
            apple id; soll ich; should i; do i need; send you; liegt; facebook; facetime; verified
        """),
    ),
    Hint(
        "identity_theft",
        (
            near(
                """
                    (geliefert|ging|gingen|geschickt|lieferung|versandt|verschickt|went|sent|delivered|shipped|
                    delivery) (nach|to|an|in) *; nach * (ging|gingen|geliefert|geschickt|gegangen|verschickt);
                    packstation
                """,
                """
                    ich (wohne|wohn|lebe|leb) (aber |doch )?in *; i live in *; (wohne|wohn|lebe) (aber )?in *; i (am|
                    live) not in *
                """,
                within=120,
                ahead=True,
            ),
        ),
        phrases("refund*; erstatt*; sold; verkauft; selling; retour*; nie angekommen; never arrived"),
    ),
    Hint(
        "identity_check",
        (
            phrases("hochladen; hochgeladen; upload*; dokumente; unterlagen; documents; nachweise"),
            phrases("""
                dauernd; ständig; immer; jedes mal; nie reicht; reicht nicht; nicht genug; nie genug; again; always;
                never enough; not enough; every time; endless*; more and more
            """),
        ),
        phrases("brief; letter; anwalt; lawyer; video; videos; bilder; fotos; pictures; photos; content"),
    ),
    Hint(
        "linked_account",
        (
            phrases(f"{NAMED}; ex; vorbesitzer*; nachmieter*; vormieter*; mieter"),
            phrases("""
                gesperrt; gebannt; banned; blocked; suspended; kicked; schulden; debt; debts; owes; mist; scheisse;
                blödsinn; unsinn; bad; fraud; betrug*; karte; kreditkarte; card; adresse; address; device; handy;
                phone; rechner; laptop; wlan; wifi; konto; account
            """),
            phrases("""
                weil; wegen; deswegen; deshalb; darum; drum; because; cause; since; due to; and now; now me; took me;
                with him; with her; nur weil; jetzt auch; und ich; me too; me as well; mitgesperrt
            """),
            phrases("mich; ich; meins; mein konto; mein account; me; i; mine; my account; bin"),
        ),
        phrases("""
            krank; sick; ill; lach*; laugh*; traurig; sad; weint; cry*; warten; braucht; brauchen; need; needs; wait*;
            geburtstag*; birthday*; bought; gekauft; bestellt; ordered; geholfen; helped; gesagt; sagt; sagte; told;
            said; geschenk*; gift; geschickt; gesendet; sent; überwiesen; transfer; gestorben; died; hilft; helfen;
            auch gesperrt; blocked too; banned too; beide; both; mutter von; vater von; mother of; father of; streiten;
            foto*; bild; bilder; video*; photo*; picture*; rückbuch*; rücklast*; chargeback*; charge back
        """),
        shut=True,
    ),
    Hint(
        "identity_check",
        (
            phrases(
                """
                    ausweis*; perso; personalausweis*; passport*; reisepass; selfie*; identität; identity; verifi*;
                    verify; führerschein*
                """
            ),
        ),
        phrases("""
            verloren; gestohlen; geklaut; lost; stolen; missbraucht; misused; soll ich; should i; verified;
            verifiziert mit; bin verifiziert; blauem haken; blauer haken; fake; gefälscht*; liegt
        """),
        shut=True,
    ),
    Hint(
        "identity_check",
        (
            phrases("identität; identity"),
            phrases("bestätig*; verif*; confirm*; prove; proof; prüf*; nachweis*; feststell*; establish*"),
        ),
        phrases("stolen; gestohlen; missbraucht; misused; geklaut"),
    ),
    Hint(
        "returns",
        (
            phrases(
                """
                    retour*; retoure*; rücksend*; rückgabe*; returns; return; returned; returning; zurückgeschickt;
                    zurückschick*; umtausch*
                """
            ),
            phrases(
                """
                    missbrauch*; abus*; vorwurf; verhalten; quote; behavi*; policy; verwarn*; warnung; warning; warned
                """
            ),
        ),
        phrases("refund*; erstatt*; wie; how; geld; money; label; schein; formular"),
    ),
    Hint(
        "linked_account",
        (
            phrases("""
                another account; other account; anderes konto; anderer account; anderen account; anderem konto;
                anderen konto; zweites konto; zweiten account; second account; zweitkonto; zweitaccount;
                (mit|zu|von|with|to|by|of) (einem|ein|a|an|some) (gesperrten|gesperrtes|blocked|banned|suspended)
                (konto|account)
            """),
            phrases(
                """
                    sagen; sagt; say; says; said; angeblich; soll; sollen; weil; because; wegen; schon; already;
                    reason; grund
                """
            ),
        ),
        phrases(
            """
                eröffnen; erstellen; anlegen; neues; create; make; open; can i; darf ich; kann ich; soll ich; login;
                einloggen
            """
        ),
        shut=True,
    ),
    Hint(
        "block_over_claim",
        (
            phrases("(es geht|geht es|geht's|geht das) um; (it is|it's|is|its) (all )?about"),
            phrases("bezahlt; gezahlt; überwiesen; beglichen; paid; transferred"),
        ),
        phrases("""
            storniert; refund*; erstatt*; auszahlung*; verkauft; sold; gehalt; lohn; salary; miete; rent; verif*;
            ausweis*; flight*; trip; trips; booking; reservation*; hotel*; flug; flüge; reise; urlaub; game*; spiel*
        """),
        shut=True,
    ),
    Hint(
        "block_over_claim",
        (
            phrases("""
                rechnung; rechnungen; zahlung; zahlungen; abbuchung*; lastschrift*; payment; payments; invoice*; bill;
                bills; bezahlt; paid; unbezahlt*
            """),
        ),
        phrases(
            """
            prime; abo; mitgliedschaft; subscription; membership; (mit|per|with|via|by|über) (paypal|klarna|karte|
            kreditkarte|card|guthaben|gutschein); storniert; cancelled; refund*; erstatt*; auszahlung*; verkauft; sold;
            (bestellt|gekauft|ordered|bought) (und|and) (* )?(* )?(bezahlt|gezahlt|paid); premium; werbung; versand;
            anzeige; anzeigen; inserat*; ads; advert*; listing*; retourengeld; (gekauft|bought) (für|for) *;
            bestellungen (sind )?(noch )?offen; (ware|artikel|paket|lieferung|sendung) (kam|kamen|ist) (nie|nicht);
            (item|parcel|package|goods|order) (never|not) (came|come|arrived|delivered);
            (unusual|suspicious|strange|ungewöhnlich*|verdächtig*|auffällig*) (payment*|zahlung*|* payment*);
            never had; nie ein problem; nie probleme; never missed; never late; nie verpasst; immer pünktlich;
            ohne grund; grundlos; grund unbekannt; no reason; went through; ging durch; problemlos; gewinn; geschenk*;
            gift*; spiel*; game*; salary; gehalt; lohn; miete; immer; always; rent; stromrechnung*; utility; verif*;
            ausweis*; sparkasse; girokonto; flight*; trip; trips; my booking; a booking; reservation*; hotel*;
            vacation*; my stay; flug; flüge; reise; urlaub; unterkunft; ferienwohnung; konzertkarten; concert;
        """
            + _PROOF_WANTED
        ),
        shut=True,
    ),
    Hint(
        "data_request_only",
        (
            phrases("speicher*; gespeichert*; stored; stores; store; daten; data"),
            phrases(
                """
                    wissen; know; see; sehen; rausfinden; erfahren; find out; auskunft; kopie; copy; anfordern;
                    request; anfrage
                """
            ),
        ),
        phrases("""
            you; ihr; du; euch; ihnen; dir; safe; sicher; gestohlen; stolen; geklaut; leak*; missbrauch*; bankdaten;
            kontodaten; weitergegeben
        """),
        shut=False,
    ),
)


def hinted(words: str, closed: bool) -> str:
    """The first kind of case that a story's words hint at; empty where they hint at none."""
    return next((hint.kind for hint in HINTS if _given(hint, words, closed)), "")


def _given(hint: Hint, words: str, closed: bool) -> bool:
    if hint.shut not in (None, closed):
        return False
    return all(rule.finds(words) for rule in hint.needs) and not hint.unless.finds(words)
