"""By which way somebody turned to the other side, or was written to: a mail, a call, a fax, a form. Who did it never
knows."""

from bot.dialogue.understand.text import any_of, folded
from bot.dialogue.understand.visits import VISIT
from bot.patterns import found_in

_WAYS = (
    ("fax", any_of("fax; faxe; gefaxt; faxed; faxen")),
    (
        "phone",
        any_of("""
        aglüte*; aaglüte*; agrüeft; ang'ruf*; angruf*; ogrua*; ogruf*;
        telefon; telefonat*; telefoniert; tel; angerufen; anruf; anrufe; rief; ruf an; hotline; call; calls; called;
        phoned; phone; rang; on the phone; spoke; gesprochen
    """),
    ),
    ("chat", any_of("chat; chats; gechattet; chatted; livechat")),
    ("visit", VISIT),
    (
        "letter",
        any_of("""
        einschreiben; briefe; brief geschrieben; brief geschickt; per brief; per post; letters; by post;
        sent a letter
    """),
    ),
    (
        "form",
        any_of("""
        kontaktformular*; formular; webformular; onlineformular; online-formular; contact form; web form;
        (the|their|a|this|that|online|support|help|complaint) form; forms
    """),
    ),
    (
        "mail",
        any_of("""
        mail; mails; e-mail*; email*; gemailt; gmailt; angemailt; emailed; mailed"""),
    ),
    (
        "other",
        any_of("""
        resolution (center|centre); help (center|centre); konfliktlösung*; uploaded; hochgeladen; eingereicht;
        submitted; (i|we) write (in|to|on) *; ticket; tickets; tweet; tweeted; getwittert;
        (sent|gave|provided) (them )?(* )?(* )?(statement*|doc*|papers|payslips|proof*|passport|id|selfie|invoices);
        (kontoauszug|kontoauszüge|unterlagen|dokumente|nachweis|nachweise|*nachweis|*nachweise|lohnzettel|rechnungen)
        (* )?(* )?(* )?(*geschickt|*gesendet|gemailt);
        (pass|*ausweis|reisepass|fiktionsbescheinigung|aufenthaltstitel|meldebescheinigung) (geschickt|gesendet);
        (maßnahmenplan|maßnahmenpläne|massnahmenplan|aktionsplan|stellungnahme|stellungnahmen|erklärung|beschwerde)
        (* )?(* )?(geschickt|gschickt|gesendet|eingereicht|hochgeladen|abgegeben);
        (sent|submitted|uploaded) (* )?(* )?(plan of action|plans of action|poa|action plan|statement|complaint);
        (über|via|per|mit|through|using) (die |der |the |their |deren |ihre )?*app;
        appeal; appealed; appeals; einspruch; widerspruch; widersprochen;
        geschrieben; gschriebn; gschrieben; gschribe; gschriibe; angeschrieben; hingeschrieben; hingeschriebn;
        wrote; written; nachricht*; message*; anfrage*; answered; replied; contacted; kontaktiert
    """),
    ),
)


def way(said: str) -> str | None:
    """The way that a word names ("Mail", "contact form")."""
    return way_of(folded(said))


def way_of(words: str) -> str | None:
    """The first way that folded words name."""
    return next(found_in(words, _WAYS), None)
