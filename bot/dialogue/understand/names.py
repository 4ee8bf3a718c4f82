"""A person's full name in what people write. It knows which words are no names; it knows nobody."""

import re

from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import lines, words

_LEAD = re.compile(
    r"^(?:(?:hi|hallo|moin|hey|ja|also|yes|ok|okay|sure|klar|gerne|natürlich)[,.! ]{1,2})?"
    r"(?:ich hei(?:ß|ss)e|hei(?:ß|ss)e|mein (?:voller |ganzer )?name(?: ist"
    r"| is| lautet)?|name(?: ist| is)?|voller name|full name"
    r"|my (?:full )?name(?: is|'s|’s)|the name is|it(?:'|’)s|this is"
    r"|das ist|vor- und nachname|i am|i(?:'|’)m|ich bin(?: der| die)?)\s?:?\s",
    re.IGNORECASE,
)
_UNSPOKEN = re.compile(r"[^\w\s.,;:!?()'’/@+–-]")
_HONORIFIC = re.compile(r"^(?:herr|frau|herrn|mr|mrs|ms|mister)\.?\s", re.IGNORECASE)
_TITLE = re.compile(r"(?:dr|prof|dipl|ing|med|jur|rer|nat|phil|mag|h\.c)\.?(?:-ing\.?)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{1,30}(?:[-'’.][^\W\d_]{1,30}){0,3}\.?")
_PARTICLES = words("""
    von vom van der den dem zu zur zum de da di del della dos du la le el al bin ibn ten ter af av und y
""")
# What stands in short answers and is no name. A name that is also a word loses: the bot then asks once more.
_NO_NAMES = words("""
    habs gemacht amtsgericht landgericht hab's fertig
    ich du er sie es wir ihr mich mir dich dir uns euch man mein meine dein deine sein ihre das die der den dem ein
    eine einen einem kein keine keinen nicht nich nix nichts noch schon auch nur aber oder und weil dass wenn ob als
    wie was wer wo wann warum wieso weshalb wozu welche welcher so da hier dort jetzt gleich später heute gestern
    morgen immer nie mal ja nein nö nee ne jo jep jaja klar ok okay okey passt stimmt richtig genau gut gute guter
    guten schlecht super top bitte danke schön vielen dank sorry hallo moin hi hey servus tag abend nacht ist is
    sind bin bist war waren hat hab habe haben hatte wird werden wurde kann kannst können könnte soll sollte will
    willst wollen wollte muss müssen darf weiß weiss wissen glaub glaube denke meinst heißt heisst bedeutet sagen
    sagt sage schreiben schreibt geschrieben geschickt gesendet abgeschickt raus weg offen zu auf in im an am bei
    mit nach vor für von über unter aus bis um gegen ohne durch konto account gesperrt blockiert geld brief mail
    mails email post fax telefon handy nummer name adresse anschrift rechnung forderung inkasso gericht umschlag
    gelb amazon paypal zalando google instagram insta facebook klarna ebay netflix apple microsoft gmbh ag kg ug se
    ltd inc bank versand service kundenservice support ahnung plan keiner niemand jemand alles alle etwas egal skip
    weiter zurück back stopp stop warte moment pennen schlafen schicht training los gekommen passiert steht oben
    unten selbst selber freundin freund frau mann mutter vater partner sohn tochter hilfe frage antwort bezahlt
    überwiesen gezahlt bestellt zurückgeschickt bekommen vergessen angeblich schulden letzte letzten letzter woche
    monat jahr januar februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonntag deutsch english englisch deutschland österreich schweiz brauchbar
    sonst natürlich gerne lieber irgendwann vielleicht wahrscheinlich mehr weniger ganz normal privat weißer weisser
    gelber wieder dieselbe gleiche wegen trotzdem also dann doch eben grad gerade hm hmm äh na tja naja i you he she
    it we they me him her us them my your his its our their the a this that these those not no yes yeah yep nope nah
    sure fine good great thanks thank please hello who what when where why how which are were be been have has had
    do does did don't dont can can't could would should must may might know think guess idea just only but or and if
    because there here now later soon today yesterday tomorrow never always nothing something anything everything
    all both some any more money letter letters phone number address bill claim court envelope blocked locked closed
    open paid pay sent received got get want need make next wait brb mind nobody white yellow private myself self
    none rather irrelevant whatever looks sounds right wrong correct true false on at to from for with of by about
    after before since until out up down over under voice nice call calls called too already mistake digit order
    shoes visa doorbell lady friend girlfriend boyfriend wife husband business still yet
""")


def full_name(text: str) -> str | None:
    """The full name that the text says or begins with, with its capitals mended; None for anything that may be a
    sentence, a question, a company or a single word."""
    first = _UNSPOKEN.sub("", next(iter(lines(text)), ""))
    if "?" in first:
        return None
    bare = _HONORIFIC.sub("", _LEAD.sub("", first, count=1))
    part = re.split(r"[,;:!()]|\s[-–]\s|\sgeb\.?\s|(?<=\w{5})\.\s", bare, maxsplit=1)[0].strip(" .")
    words = part.split()
    return " ".join(_capital(word, words) for word in words) if _is_name(words) else None


def _is_name(words: list[str]) -> bool:
    if not 2 <= len(words) <= 7 or not all(_WORD.fullmatch(word) for word in words):
        return False
    titles = [word for word in words if _TITLE.fullmatch(word)]
    named = [word for word in words if word.casefold() not in _PARTICLES and word not in titles]
    if not 2 <= len(named) <= 4 or words[-1].casefold() in _PARTICLES or words[0].casefold() in _PARTICLES - {"von"}:
        return False
    return all(_may_be_name(word) for word in named)


def _may_be_name(word: str) -> bool:
    if number(word.casefold()) is not None:
        return False
    return word.casefold().rstrip(".") not in _NO_NAMES and (len(word) > 1 or word.isupper()) and word[0] not in "-'"


def _capital(word: str, words: list[str]) -> str:
    mixed = word != word.lower() and word != word.upper()
    if mixed or len(word.rstrip(".")) == 1:
        return word
    if word.casefold() in _PARTICLES:
        return word.lower()
    return re.sub(r"[^\W\d_]+", lambda part: part[0][0].upper() + part[0][1:].lower(), word)
