"""What else may have been sent, made or done: an invoice that was uploaded, goods, a mail to the landlord, 4000 that
were earned. Which letters lie ready, and whose names stand on them, it never knows."""

from collections.abc import Iterable
from datetime import date

from bot.case import Entry
from bot.dialogue.understand.days import days
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.sending_ways import without_number
from bot.dialogue.understand.sendings import rest, sending
from bot.dialogue.understand.text import any_of, spoken, words
from bot.patterns import regex

# The letters in so many words; "einen Brief", "ne Mail" may be any other.
_OURS = regex(
    r"(?<!\w)(?:l\d{1,2}|(?<!einen )(?<!ein )(?<!nen )(?<!ne )(?<!a )(?<!another )(?:brief|briefe|briefen|letters?)"
    r"|(?:alle|all|die|the|both|beide) (?:drei|vier|zwei|three|four|two|(?:drei |zwei )?schreiben)"
    r"|beschwerde|datenauskunft|auskunft\w{0,8}|complaint|access request|wie?derspr\w+|einspruch\w*|rechtsvorschl\w+"
    r"|object\w+|\w{0,10}gericht\w{0,2}|court)(?!\w)"
)
# "Letztes Jahr 900 verschickt bekommen", "heute kam was per Post".
_CAME = any_of("""
    (geschickt|verschickt|zugeschickt|gesendet|gemailt) (bekommen|gekriegt|erhalten); bekommen; gekriegt; erhalten; kam;
    kamen; gekommen; received; came; hat … (geschrieben|gesagt|gemeint|gemeldet); schreibt; schrieb (mir|uns);
    (they|he|she) (wrote|said); has … (written|said)
""")
_THINGS = any_of("""
    gemeldet; angemeldet; gehört; angefragt; beantragt; bestellt; gekündigt; bezahlt; überwiesen; verkauft; gefragt;
    angerufen; telefoniert; gearbeitet; geantwortet; gebucht; beworben; krank; applied; ordered; called; heard; asked;
    cancelled; bought; sold; replied; answered; booked; miete; geld;
    kohle; lohn; gehalt; ware; waren; paket; pakete; päckchen; bestellung*; artikel; kamera*; rechnung*;
    quittung*; überweisung*; zahlung*; rate; raten; umsatz; gewinn; steuer*; bewerbung*; führerschein*;
    ausweis*; perso; *zettel; rent; money; wages; salary; goods; parcel*;
    package*; order; orders; item; items; invoice*; receipt*; payment; revenue; profit; taxes; application*; cameras;
    shipment*
""")
_NUMBER = regex(
    r"(?<![\w.,:@/-])(?!19\d\d|20\d\d)(?:[6-9]|\d{2,7})(?:[.,]\d{1,3}){0,2}"
    r"(?![\w.,:@/-]| ?(?:uhr|h|min\w{0,5}|am|pm|seiten|blatt|pages|sheets)(?!\w))"
)
_CLOCK = regex(
    r"(?<!\w)(?:am|den|on|the|um|gegen|at|around|so|vor|nach|before|after|bis|seite|seiten|pages?)"
    r" (?:\d{1,2})(?:[:.]\d\d)?(?!\w)"
)
# Where and when it was done, and on which way: no thing and nobody to whom.
_PLACE = regex(
    r"(?<!\w)(?:in|im|ins|nach|vor|bei|beim|auf|aufs|am|zu|zum|zur|mit|vom|von|aus|während|über|übers|per|via|unter|als"
    r"|during|on|at|after|before|with|from|by|through|into|in|as|via|using|wegen|gegen|dank)"
    r"(?: (?:de[rmn]|das|die|einer?|einem|einen|mein\w{0,2}|unser\w{0,2}|ihr\w{0,2}|deren|the|an?|my|our|their|your))?"
    r"(?: \w{3,12}e[nrms]?(?= \w{3}))?? \w{2,24}"
)
_THE = (
    r"(?:d(?:ie|er|as|en|em)|ein(?:e|en|em|er)?|nen|ne|mein(?:e|en|em|er)?|meim|mei|unser(?:e|en|em|er)?|sein(?:e|en|em|er)?"
    r"|ihr(?:e|en|em|er)?|alle|sämtliche|paar|the|an?(?! (?:d(?:ie|en|as|em|er)|mein|unser))|my|our|his|her|their|all)"
)
_NAMED = regex(rf"(?<!\w){_THE} (?P<thing>[^\W\d_][\w-]{{2,30}})(?: (?P<then>[\w-]{{2,30}}))?")
_WRITINGS = words("schreiben briefe brief mail mails e-mail e-mails emails fax pdf pdfs texte letters drafts emails")
# "Krankmeldung ist raus": whatever stands before the verb.
_SUBJECT = regex(
    r"(?<!\w)(?P<thing>[^\W\d_]{4,30}) (?:ist|is|sind|ging|gingen|are|went) (?:\w{2,8} ){0,2}(?:raus|weg|out)(?!\w)"
)
# "Dem Vermieter den Brief geschickt": somebody else got it.
_TO_WHOM = regex(
    r"(?<!\w)(?:meine[mr]|meim|unsere[mr]|de[mr]|(?:an|to) (?:de[nm]|die|das|the|mein\w{0,2}|unser\w{0,2}|my|our))"
    r" (?P<thing>[^\W\d_]{4,30})(?!\w)"
)
# "Meine Tochter hat alles geschickt": for the person.
_HELPER = rf"(?:{PERSON}|(?:betreuer|pfleger|kolleg|nachbar|haushaltshilf)(?:in|e)?)"
_HELPERS = regex(
    rf"(?<!\w)(?:meine?|my|die|der) {_HELPER}(?: (?:hat(?! mir)|has)(?!\w)"
    r"|(?= (?:took|dropped|brought|posted|popped|put|mailed|sent|brachte|warf)(?!\w)))"
    rf"|^(?:das |die |den |alles )?hat (?:die |der |meine? ){_HELPER}(?!\w)"
)
_MAIL = regex(r"(?<!\w)[\w.+-]{1,40}@ {0,3}[\w-]{0,40}(?: {0,3}\.[\w-]{1,30}){0,4}")  # a name may be taken out of it
_OFFICE = regex(r"(?:behörde|aufsicht|gericht|stelle|service|dienst|abteilung|inkasso|schlichtung|schutz|seiten)$")
_NO_THING = words("""
    hab habe haben hat bin ist sind war waren wurde wurden ging gingen geht gehen raus weg los fort endlich vorhin eben
    grad grade gerade jetzt schon nun heute gestern vorgestern morgen abend mittag früh selbst selber auch dann alle
    alles beide beiden drei zwei vier beides ganze ganzen gesamte gesamten dinger dinge sachen teile zeug texte text
    schreiben brief briefe briefen fax mail mails email emails e-mail e-mails post pdf pdfs datei dateien entwürfe
    anschreiben schriftstücke umschlag umschläge umschlägen einschreiben formular kontaktformular unterlagen dokumente
    nachricht nachrichten schreiben forderung forderungen auskunft beschwerde beschwerden widerspruch anfrage anfragen
    antrag anträge firma support kundenservice kundendienst plattform leute leuten denen ihnen inkasso behörde aufsicht
    gericht datenschutz rechtsabteilung
    have has had was were are been went out off lot whole rest three two four letters letter mails emails drafts files
    documents stuff things them both all everything company support form other others one ones requests request
    complaint complaints andere anderen andern now just sent faxed mailed emailed posted done too already
    schrieb krempel schwung stapel kram packen zettelkram letzten rübergeschickt damit jetz jetza noch they these those
    ich wir also übrigens nicht dir ihr sie auf per mit als zur zum bei beim fertig erledigt verschickt abgeschickt
    geschickt gesendet versendet gemailt gefaxt rausgeschickt losgeschickt weggeschickt eingeworfen aufgegeben
    abgegeben rausgegangen weggegangen abgegangen unterwegs rüber abgesendet versandt hochgeladen eingereicht
""")
_MADE = any_of("gemacht; gmacht; did; made")
_BESIDE_MADE = words("""
    alles alle beide beides es das ist is war wurde hab habe ich haben wir hab's habs gerade schon so wie besprochen
    gesagt vorhin komplett it i i've is was that that's have all ja ok okay jetzt endlich auch jo yes super danke beim
    letters them both fertig made did gemacht erledigt done today heute gestern
""")
_CLAUSE = regex(r"(?<!\d)[.!;\n]\s|,\s|\s(?:und|aber|and|but)\s")
_WHOLE = regex(
    r"(?<!\w)(?:hab\w?|haben|ist|sind|ging\w*|wurde\w?|war\w*|raus|weg|alles|beide|alle|es|sie|sent|i|i've|have)(?!\w)"
)


def of_other_things(text: str, today: date) -> bool:
    """Is all that the text says of sending and doing about other things than letters that lie ready? It is none of it
    where it names them, nor where nothing at all is named ("hab alles gestern abgeschickt")."""
    whole = sending(text, today)
    if (_OURS.search(spoken(text)) and not _to_others(text, today)) or (whole and whole.not_yet):
        return False
    parts = [part for part in _CLAUSE.split(text) if part.strip()]
    told = [part for part in parts if sending(part, today) is not None] or [text]
    about = [part for part in told if not _other(part, today)]
    return not about or (
        len(parts) > 1 and len(about) < len(told) and not any(_WHOLE.search(spoken(one)) for one in about)
    )


def beside_sending(noted: Iterable[Entry], text: str, today: date) -> str:
    """What is told beside that letters went out, where that was `noted`: neither that it is nor what the post cost is a
    fact of the case."""
    if all(one.kind != "sent" for one in noted):
        return text
    parts = (part for part in _CLAUSE.split(text) if sending(part, today) is None)
    return ", ".join(part for part in parts if not (_POSTAGE.search(spoken(part)) and not days(part, today)))


_POSTAGE = regex(
    r"(?<!\w)(?:porto|postage)(?!\w)|^\W*(?:hat |it |for )?(?:bezahlt|gekostet|kostet|cost|paid)?[\d., €]{1,9}"
    r"(?:euro?|eur|bezahlt|gekostet|paid|[ .])*$|^\W*(?:it )?cost(?:ed)? [\d.,]{1,9}"
)


def _other(part: str, today: date) -> bool:
    said = _bare(part, today)
    if _CAME.search(said) or _THINGS.search(said) or _NUMBER.search(_CLOCK.sub(" ", said)):
        return True
    if _MADE.search(said) and not rest(said) <= _BESIDE_MADE:
        return True
    said = _PLACE.sub(" ", said)
    if any(_a_thing(one["thing"]) and one["then"] not in _WRITINGS for one in _NAMED.finditer(said)):
        return True
    return any(_a_thing(one["thing"]) for one in _SUBJECT.finditer(said))


def _to_others(text: str, today: date) -> bool:
    said = _PLACE.sub(" ", _bare(text, today))
    return not LETTER.search(said) and any(_a_thing(one["thing"]) for one in _TO_WHOM.finditer(said))


def _a_thing(word: str) -> bool:
    return word not in _NO_THING and not _OFFICE.search(word)


def _bare(part: str, today: date) -> str:
    for one in reversed(days(part, today)):
        part = part[: one.start] + " " + part[one.end :]
    return _HELPERS.sub(" ", without_number(_MAIL.sub(" ", spoken(part))))
