"""Dialect, slips of the finger and short forms as the dictionary spells them, so that a table of phrases need not hold
each of them. It is for finding what a text speaks of, never for quoting; what a word means it does not know."""

import re
from functools import lru_cache

from bot.dialogue.understand.memory import forgotten, remembered
from bot.dialogue.understand.slips import meant
from bot.dialogue.understand.text import spoken, words
from bot.gates import of_rules
from bot.patterns import regex

# The word of the dictionary, then what people write for it.
_TABLE = """
    nicht: net ned nit nich nid nöd nöt niat nicjt nciht; nichts: nix nüt nüscht nischt nichs nüx; kein: kei koa ka kan
    koan kaan; keine: koane kane kaane; nie: nia niea; nicht mehr: nimma nimmer nemme nimme; ich: ick ik; mich: mi;
    mir: mia; mein: mei mien mis; meine: meini miine; ist: isch iss; sind: san; hab: hob han häb; habe: hobe; haben:
    hom ham hobn hend; hat: hot het; was: wos wat; das: dat det; die: de däi; alles: ois olls; auf: uf uff aufn; zu:
    zua z; von: vo vun; und: un unn; aber: oba ober aba; eine: ne ane ana; einen: nen; einem: nem am'n; einer: ner;
    wieder: wieda; jetzt: jez jetz jetzat iatz etz; weil: wei; viel: vü vui vil; zu viel: zuviel zvü; wegen: weng wgn
    wg wengs; nun: nu; nur: nua bloß; will: wü wui wull; wollen: wolln woin woll'n wön; wissen: wissn; möchte: mecht
    mechat möcht; komm: kumm kimm; kann: kaun kau konn ko; gekommen: kumma; bekommen: kriegt kriagt gekriegt gekricht
    kriegd bekomm; bezahlt: zoit zoid bezalt bzoit bzahlt bezhalt gezahlt; muss: muass mues; zuerst: zerst zerscht;
    zahlen: zoin zahln zohln; zahl: zoi; gesperrt: gespert gsperrt gschperrt geschperrt gesperd gesperrrt gespeert
    gespärrt gesprrt geperrt gesperrd; sperren: sperrn; gesperrten: gsperrten gesperten; geschlossen: geschlossn
    geschlosen; blockiert: blokiert blockirt; deaktiviert: deaktivirt deaktivert; zurück: zruck z'ruck
    z’ruck zrück zrugg zurrück zurueck; gekündigt: gkündigt gekündicht gekuendigt gekündet; kündigung: kuendigung;
    zurückgeschickt: zruckgschickt
    zurückgschickt zurückjeschickt; geschickt: jeschickt; bestellt: bstellt bstöht bestelt bestllt bstöt bschtellt;
    namen: nomen noman; geld: göd geid gäld gelt goid; rechnung: rechnig rächnig rechung rehcnung; konto: kto kont
    kontoo; account: acount accout acc akkount accaunt acccount accont; mahnbescheid: mahnbescheit manbescheid
    mahnbscheid; inkasso: inkaso incasso inkosso; gespeichert: gespeichat gspeichert;
    schulden: schuldn schuidn; hochgeladen:
    hochgladen; mutter: muata mueter muddi mutti; vater: vota vata voda vadder vatter; jemand: öpper jmd jemannd; von
    jemand: vonwem; name: nama; rausgeworfen: aussegschmissn rausgschmissen aussigschmissn rausgeschmissen
    rausgeflogen aussegworfn rausgeschmissn rausgschmissn nausgeschmissen rausgekickt; heute: heut heit hüt; mal: moi;
    gericht: gricht geriecht; brief: briaf; umschlag: umschlach; geben: gebn; her: hea; meiner: meina; meinem: meim
    mein'm; seinem: seim; einmal: amoi; gehört: ghört; verkauft: vakauft; bank: bonk; miete: miate; essen: essn; link:
    linkk; gedrückt: druckt; gehabt: ghabt; gemacht: gmacht; hätte: hätt hät häd hätten's; ist: iss; sohn: bua bub buam;
    bruder: bruada bruda brueder; schwester: schwesta schwöschter; kumpel: spezl spezi; lässt: lasst laesst losst;
    nichtmal: nedmoi netmal; gestohlen: gstohlen gestolen; verifizierung: verifikation verifzierung; because: cos cuz
    bc becuase bcs coz; you: u ya; your: ur; are: r; account's: accounts'; don't: dont; doesn't: doesnt; didn't:
    didnt; can't: cant cannot; won't: wont; isn't: isnt; wasn't: wasnt; haven't: havent; i've: ive; i'm: iam; it's:
    its; that's: thats; they're: theyre; paid: payed; blocked: blocket bloked blockt; suspended: suspendet supended
    susspended; received: recieved; address: adress; someone: somone; i don't: idk; email: e-mail; reason: reson;
    permanently: perma permanent; deactivated: deactived desactivated; invoice: invoce invoise; identity: identiy
    idendity; verify: verfy; something: smth sth; want to: wanna; going to: gonna; about: abt; money: mony moni;
    password: pw pwd passwort; passport: pasport; parents: parent; grandma: gran granny nan nana; mum: mom mam mommy
    mummy mami; dad: daddy pa; instagram: insta ig instgram; facebook: fb facebok; youtube: yt; twitter: twiter;
    bought: buyed; somebody: sombody; limited: limitted; transfer: transfere; bescheid: bescheit; jahr: johr joahr
    joar; jahre: johre joahre; auch: ooch au; sagen: sogn sagn; sagt: sogt socht; gesagt: gsogt gsacht gesacht;
    kriege: kriag; kommt: kummt kimmt; gestern: gestan gesta geschtern; über: iber üba; zwei: zwoa zwo; drei: droi;
    einer: oana oaner oiner aner oane; einem: oam; haben: hänt; zugedreht: zuadraht zuadreht zudreht zuagedraht; weg:
    wech; schon: scho schoo; überwiesen: ibawiesn üwawiesn überwisen; rein: nei eini; gewesen: gwesn gwest gween;
    dort: durt; out of: outta; supposedly: suposedly supposedely suposely; allegedly: alledgedly allegedely; worden:
    worn; mistake: misstake; grandpa: gramps; seller: sellar; nobody: noone nobdy; everything: evrything evything;
    bekommst: kriegst; gegeben: gebm; eingegeben: eigebn eigegeben eigebm; draufgedrückt: draufdruckt draufdrückt;
    angeklickt: oklickt; opa: opapa; hat: hod hodd; freund: freind freindl; freundin: freindin; nachbar: nochbar
    nochba; nachbarin: nochbarin; dran: dro; meinen: moinet moanan moinen moana; die: dia; drücken: drucken druckn;
    ausgegeben: ausgebn ausgem; für: fia fier füa; fahr: foahr fohr; gemacht: gmocht gemocht gmacht; gesagt: gsogt;
    gefragt: gfrogt; alle: olle; mag: mog; blödsinn: bledsinn bleedsinn; eingekauft: eikauft eikaft eikafft; kaufen:
    koffn kaffn; bekommen: griagt kriang kriagn; schreiben: schreim; alt: oid olt; müssen: miassn; müsst: miasst;
    weisst: woast; wer: wea; ihnen: eana eahna; ihm: eahm; deswegen: deswegn desweng dswegn; wegen: wegn; fragen:
    fragn; liegen: liegn; kriegen: kriegn; morgen: morgn; offen: offa; nicht: nisch; meine: meene; eine: eene; kleine:
    kleene; drauf: druff; geht: jeht; gibt: jibt; gut: jut; ganz: janz; geld: jeld; genau: jenau; gegeben: jejeben;
    habe: heff; hat: hett hefft; mein: mien; kein: keen; alles: allens; bezahlt: betahlt; schreibt: schrievt schreift;
    bin: bün; keinen: keenen; verstehe: vasteh vastehe; darf: deaf; verkaufe: vakauf vakaufe; aufgemacht: aufgmocht;
    zugemacht: zuagmocht; dicht: dichd; girlfriend: gf; boyfriend: bf; meinem: mei'm; haben sie: händs hends hänse
    hense; beschweren: beschwern beschwere beschweere bschwern bschwere; will: wott;
    bestellen: bstelln bestelln; darf: derf; sollen: solln söllen; zu viel: z'vil z'viel zvil zvui z'vui z'vü;
    paypal: paypol paipal; trotzdem: drotzdem; kauft: kaaft; kündigt: kündt kündet kündit; frag: frog froog; zu: zo
    zuo; überwiesen: überwiese; geschlossen: geschlosse gschlosse; geschrieben: gschriebe geschriebe; sagen: säged
    saged säge; hätte: heg heig hetti; zweites: zweits;
    gehabt: gha ghet gehatt; geblieben: bliebe; gekommen: cho komme'; bekommen: übercho becho überchoo;
    zahlungsbefehl: zahligsbefehl zahligsbefähl zahlungsbefähl zahlungsbefäu zaligsbefehl; betreibungsamt: betribigsamt
    betriibigsamt betreibigsamt; betreibung: betribig betriibig betreibig;
    bestellt: bstellt bschtellt; perso: persoo; mitbewohner: mitbwohner; gefälscht: gfälscht; soll: soi soit soj;
    wollen: wolle wönd wend wänd; franken: franke fränkli stutz; zu: zue; sofort: sofoat; heisst: hoasst hoast; weiss:
    woass woas; tut: tuat; mich: misch; euro: eiro öiro; einfach: oafach eifach; halt: hoit; paypal: ppal papal paypl
    payapl pypal;
    meine: mini; meinem: mim mym; ihr: ires; soll: söll sött; helfen: hälfe hälfen; nachbar: nochber; drauf: druf;
    eingefroren: igfrore igfroore iigfrore eigfroren eigfrorn; guthaben: guethabe guethaben guathabn guadhom;
    ausgesperrt: aussigsperrt aussegsperrt aussagsperrt usgsperrt usgschperrt; gesperrt: gschperd gspert gspeat;
    haben: händ hän; wird: wead weard; einspruch: iisprach iispruch isprach; gesagt: gseit; freigeben: freigäh freigä
"""
_AS = {
    written: right.strip()
    for line in _TABLE.split(";")
    for right, _, slips in [line.partition(":")]
    for written in slips.casefold().split()
}
# The words that the rules below would take for dialect.
_AS_THEY_ARE = words("""
    glaubt geht gibt gilt gab gar gut gott gift gmbh gmail google gleich gestern jetzt jeder jede jedes jeden jedem
    jemand jemanden jemandem jedoch jeweils jemals jeans jesus jersey jener jenes jenen ghost ghosted dazn isbn
""")
_BEFORE = (
    r"(?:zu|zam|zruck|zurück|aus|ausse|aussi|naus|nauss|auf|ab|an|ein|ei|o|raus|dicht|weg|um|nach|fest|rein|vor"
    r"|still|frei"
    r"|lahm)"
)
# Participles of the south and of Berlin: "gsperrt", "zugmacht", "aufglöst", "eigschränkt", "jesperrt"; "hamse".
_RULES = (
    (regex(r"^(\w{0,8}ge?(?:schmiss|schloss|schrieb|nomm|worf|flog|stohl|komm|fror))e$"), r"\1en"),
    (regex(r"^zr[uü](?:g(?=gs)|ck|gg|k)(?=\w{3,})"), "zurück"),
    (regex(rf"^({_BEFORE}?)a?g(?=[bdfhkmstwz]\w{{3}})(?!mail|mbh)"), r"\1ge"),
    (regex(rf"^({_BEFORE})g(?=[lnr]\w{{2,}}[tn]$)(?!leich|rund|ross|renz|reif|riff)"), r"\1ge"),
    (regex(rf"^({_BEFORE}?)je(?!d|ns|ro)(?=[bdfhklmnprstwz]\w{{2,}}[tn]$)"), r"\1ge"),
    (regex(r"^ei(?=ge[bdfhklmprstwz]\w{3,})"), "ein"),
    (regex(r"^o(?=ge(?:meld|leg|ruf|zeig|geb|nomm)\w{1,4}$)"), "an"),
    (regex(r"^(?:ausse|aussi|naus|nauss)(?=ge\w{3,})"), "raus"),
    (
        regex(r"^(\w{0,3}(?:logg|bestell|zahl|schick|mach|kauf|schreib|sag|nutz|komm|helf|glaub|nehm|seh|kündig))a$"),
        r"\1en",
    ),
    (regex(r"^ei(?=logg|kauf|zahl|schick)"), "ein"),
    (regex(r"^zua(?=ge|mach|sperr|dreh)"), "zu"),
    (regex(r"^va(?=k[aä]u?f)"), "ver"),
    (regex(r"gemocht$"), "gemacht"),
    (regex(r"^zruck(?=ge\w{3,})"), "zurück"),
    (regex(r"(?<=[a-zäöü]{2}[bcdfkpstvxz])n$|(?<=[a-zäöü]ch)n$"), "en"),
    (regex(r"^(ge\w{2,8}|\w{2,5}ge\w{2,8})(?<=[ld])(?<!ld)dt$"), r"\1det"),
)
_DIALECT = regex("|".join(f"(?:{dialect.pattern})" for dialect, _ in _RULES))
_JOINED = regex(r"(?<!\w)(ham|hamm|haben|hom|hobn|wolln|woll|woin|solln|sind|san)(?:s|se|'s|nse|mse)(?!\w)")
# "No a rechnung" of the south is still a bill.
_NOCH = regex(r"(?<!\w)no(?= (?:a|an|ane|was|offene?\w?|immer|drauf|nicht|nie|am|im|auf|alles|\d{1,4} euro)(?!\w))")
_DER = regex(r"(?<=von |bei |mit )da(?= \w)")
_QUOTES = regex(r"[\"„“”«»]")
_WORDS = 4096  # that are at hand
_EURO = regex(r" ?€ ?")
_WORD = regex(r"[\w'’-]+")


@remembered
def plain(text: str) -> str:
    """The text as `spoken` gives it, in the dictionary's spelling. "i" stays: it is a word in both languages."""
    said = _JOINED.sub(r"\1 sie", _EURO.sub(" euro ", _QUOTES.sub("", spoken(text))).strip())
    others = {word: right for word in {*_WORD.findall(said)} if (right := _meant(word)) != word}
    meant_words = _WORD.sub(lambda found: others.get(found[0], found[0]), said) if others else said
    return _DER.sub("der", _NOCH.sub("noch", meant_words))


_KEPT: dict[str, str] = {}


def _meant(word: str) -> str:
    """One word as the dictionary has it; what is no word stays. The words of rules may be kept from turn to turn."""
    return _KEPT.get(word) or _spelt(word)


@forgotten
@lru_cache(_WORDS)
def _spelt(word: str) -> str:
    right = _of_the_dictionary(word)
    if of_rules(word):
        _KEPT[word] = right
    return right


def _of_the_dictionary(word: str) -> str:
    if word in _AS:
        return _AS[word]
    if word.endswith("'s"):
        return _AS.get(word[:-2], word[:-2]) + "'s"
    if not word.isalpha() or word in _AS_THEY_ARE:
        return word
    if _DIALECT.search(word):
        for dialect, right in _RULES:
            word = dialect.sub(right, word, count=1)
    return _AS.get(word) or meant(word)


_BARE_NT = regex(
    r"(?<!\w)(?P<verb>did|does|do|ca|have|has|had|is|was|were|are|could|would|should|wo)nt(?!\w)", re.IGNORECASE
)


def with_apostrophes(text: str) -> str:
    """ "I didnt pay" with the apostrophe that English rules look for."""
    return _BARE_NT.sub(r"\g<verb>n't", text)
