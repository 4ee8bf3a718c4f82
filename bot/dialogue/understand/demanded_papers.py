"""The papers that an answer demands. Whether they are owed it never knows."""

from bot.dialogue.understand.phrases import Phrases
from bot.dialogue.understand.sentences import Sentence, sentences
from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import words

_PAPERS = Phrases(
    {
        "id_copy": """
            <id>|<id_en>|identitätsnachweis*|identity_proof|proof_of_identity|identification|ausweispapier*
                |amtliches_dokument|official_document|ausweisen|ausweist|lichtbildausweis*
            upload|send|show|provide|for|scan|see|need|an|your id
            weisen|weise sie|dich|mich .. aus
            copy|scan|photo|picture|form of .. id
            identität .. nachweis*|belegen|nachweisen
        """,
        "selfie": """
            selfie*
            foto|photo|bild|picture|video … in_der_hand|zettel|von_ihnen|of_you|yourself|your_face|ihr_gesicht|holding
        """,
        "video_ident": "postident*|videoident*|video-ident*|video_ident|webident|autoident|post-ident*",
        "affidavit": "eidesstattlich*|affidavit|statutory_declaration|sworn_statement",
        "address_proof": """
            stromrechnung*|gasrechnung*|wasserrechnung*|nebenkostenabrechnung*|meldebescheinigung|adressnachweis*
                |wohnsitznachweis*|address_proof*|gas_bill|utility_bill*|council_tax|proof_of_address|proof_of_residence|energy_bill
            strom-|gas- oder|und gasrechnung|stromrechnung
            nachweis* … adresse|anschrift|wohnsitz|wohnort
            documents|document|proof|bill … current_address|your_address
        """,
        "bank_statement": "kontoauszug*|kontoauszüge*|bank_statement*|account_statement*|bank_statements",
        "invoice": """
            kaufbeleg*|kassenbon|quittung|rechnungskopie|rechnung_ihres|lieferantenrechnung*|invoice|invoices|receipt|receipts
                |proof_of_purchase
            rechnung ihres|des|der|für|über|nach|hoch|ein
            die|eine|der|kopie rechnung
        """,
        "payment_proof": """
            zahlungsnachweis*|zahlungsbeleg*|überweisungsbeleg*|bankbeleg*|proof_of_payment|payment_confirmation|proof_of_transfer
            nachweis* … zahlung|überweisung
            proof that you .. paid
        """,
        "return_receipt": """
            einlieferungsbeleg*|rücksendebeleg*|versandbeleg*|sendungsnummer*|trackingnummer*|tracking_number|courier_receipt
                |proof_of_return|proof_of_postage
            nachweis* … rücksendung|retoure
        """,
        "police_report": "strafanzeige*|polizeibericht*|anzeige_bei|police_report|crime_number",
        "power_of_attorney": "vollmacht*|power_of_attorney|letter_of_authority|authorisation|authorization",
        "income_proof": """
            gehaltsabrechnung*|lohnabrechnung*|einkommensnachweis*|steuerbescheid*|payslip*|pay_slip*|tax_return*
        """,
        "source_of_funds": """
            herkunftsnachweis*|mittelherkunft|herkunft_der|herkunft_ihrer|woher_das_geld|source_of_funds
        """,
        "medical_certificate": """
            attest|atteste|arztattest*|ärzteattest*|arztzeugnis*|medical_certificate*|doctor's_note*|doctors_note*
            ärztliche|ärztliches|ärztlichen bescheinigung|bestätigung|zeugnis|nachweis|gutachten
        """,
        "birth_date": "geburtsdatum*|geburtsdaten|geburtstag|date_of_birth|birth_date|birthdate",
    },
    {},
)
_DEMANDS = words("id id_missing papers")
_LIST = 6  # short lines below "the following" that belong to the demand
_SHORT = 90


def demanded_papers(text: str) -> tuple[str, ...]:
    """The kinds of paper, in the order of the table: id_copy (any identity paper), selfie, video_ident, affidavit,
    address_proof (any proof of address), bank_statement, invoice, payment_proof, return_receipt, police_report,
    power_of_attorney, income_proof, source_of_funds, medical_certificate, birth_date."""
    demands = {one.sentence.start for one in read(text) if one.signs & _DEMANDS}
    told = sentences(text)
    found: set[str] = set()
    for at, one in enumerate(told):
        if one.start in demands:
            found |= _PAPERS.names_in(one.words).union(*map(_PAPERS.names_in, _listed(told[at + 1 : at + 1 + _LIST])))
    return tuple(name for name in _PAPERS.names if name in found)


def _listed(below: tuple[Sentence, ...]) -> list[str]:
    """The short lines that follow; a longer one ends the list."""
    lines: list[str] = []
    for one in below:
        if len(one.words) > _SHORT:
            break
        lines.append(one.words)
    return lines
