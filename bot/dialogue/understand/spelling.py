"""Dialect, slips of the finger and short forms as the dictionary spells them, so that a table of phrases need not hold
each of them. It is for finding what a text speaks of, never for quoting; what a word means it does not know."""

from functools import lru_cache

from bot.dialogue.understand.text import AT_HAND, spoken
from bot.patterns import regex

# The word of the dictionary, then what people write for it.
_TABLE = """
    nicht: net ned nit nich nid nöd nöt niat nicjt nciht; nichts: nix nüt nüscht nischt nichs nüx; kein: koa ka kan
    koan kaan; keine: koane kane kaane; nie: nia niea; nicht mehr: nimma nimmer nemme nimme; ich: ick ik; mich: mi;
    mir: mia; mein: mei mien mis; meine: meini miine mini;
    ist: isch iss; sind: san; hab: hob han häb; habe: hobe; haben:
    hom ham hobn hend; hat: hot het; was: wos wat; das: dat det; die: de däi; alles: ois olls; auf: uf uff aufn; zu:
    zua z zue; ihr: ires; von: vo vun; und: un unn; aber: oba ober aba; eine: ne ane ana; soll: söll sött; drauf: druf;
    helfen: hälfe hälfen; nachbar: nochber; einen: nen; einem: nem am'n; einer: ner;
    wieder: wieda; jetzt: jez jetz jetzat iatz etz; weil: wei; viel: vü vui vil; zu viel: zuviel zvü; wegen: weng
    wgn wg wengs; nun: nu; nur: nua bloß; will: wü wui wull; wollen: wolln woin woll'n wön; wissen: wissn; möchte:
    mecht mechat möcht; komm: kumm kimm; kann: kaun kau konn ko; gekommen: kumma; bekommen: kriegt kriagt gekriegt
    gekricht kriegd bekomm; bezahlt: zoit zoid bezalt bzoit bzahlt bezhalt gezahlt; muss: muass mues; zuerst: zerst
    zerscht; zahlen: zoin zahln zohln; zahl: zoi; gesperrt: gespert gsperrt gschperrt geschperrt gesperd gesperrrt
    gespeert gespärrt gesprrt geperrt gesperrd; sperren: sperrn; gesperrten: gsperrten gesperten; geschlossen:
    geschlossn geschlosen; blockiert: blokiert blockirt; deaktiviert: deaktivirt deaktivert; zurück: zruck zrück zrugg
    zurrück zurueck;
    gekündigt: gkündigt gekündicht gekuendigt gekündet; kündigung: kuendigung; zurückgeschickt: zruckgschickt
    zurückgschickt zurückjeschickt; geschickt: jeschickt; bestellt: bstellt bstöht bestelt bestllt bstöt bschtellt;
    namen: nomen noman; geld: göd geid gäld gelt goid; rechnung: rechnig rächnig rechung rehcnung; konto: kto kont
    kontoo; account: acount accout acc akkount accaunt acccount accont; mahnbescheid: mahnbescheit manbescheid
    mahnbscheid; inkasso: inkaso incasso inkosso; gespeichert: gespeichat; schulden: schuldn schuidn; hochgeladen:
    hochgladen; mutter: muata mueter muddi mutti; vater: vota vadder vatter; jemand: öpper jmd jemannd; von jemand:
    vonwem; name: nama; rausgeworfen: aussegschmissn rausgschmissen aussigschmissn rausgeschmissen rausgeflogen
    aussegworfn rausgeschmissn rausgschmissn nausgeschmissen rausgekickt; heute: heut heit hüt; mal: moi; gericht:
    gricht geriecht; brief: briaf; umschlag: umschlach; geben: gebn; her: hea; meiner: meina; meinem: meim mein'm;
    seinem: seim; einmal: amoi; gehört: ghört; verkauft: vakauft; bank: bonk; miete: miate; essen: essn; link:
    linkk; gedrückt: druckt; gehabt: ghabt; gemacht: gmacht; hätte: hätt hät hätten's; ist: iss; sohn: bua bub buam;
    bruder: bruada bruda brueder; schwester: schwesta schwöschter; kumpel: spezl spezi; lässt: lasst laesst losst;
    nichtmal: nedmoi netmal; gestohlen: gstohlen gestolen; verifizierung: verifikation verifzierung; because: cos
    cuz bc becuase bcs coz; you: u ya; your: ur; are: r; account's: accounts'; don't: dont; doesn't: doesnt; didn't:
    didnt; can't: cant cannot; won't: wont; isn't: isnt; wasn't: wasnt; haven't: havent; i've: ive; i'm: iam; it's:
    its; that's: thats; they're: theyre; paid: payed; blocked: blocket bloked blockt; suspended: suspendet supended
    susspended; received: recieved; address: adress; someone: somone; i don't: idk; email: e-mail; reason: reson;
    permanently: perma permanent; deactivated: deactived desactivated; invoice: invoce invoise; identity: identiy
    idendity; verify: verfy; something: smth sth; want to: wanna; going to: gonna; about: abt; money: mony moni;
    password: pw pwd passwort; passport: pasport; parents: parent; grandma: gran granny nan nana; mum: mom mam mommy
    mummy mami; dad: daddy pa; instagram: insta ig instgram; facebook: fb facebok; youtube: yt; twitter: twiter;
    bought: buyed; somebody: sombody; limited: limitted; transfer: transfere; bescheid: bescheit
"""
_AS = {
    written: right.strip()
    for line in _TABLE.split(";")
    for right, _, slips in [line.partition(":")]
    for written in slips.casefold().split()
}
# Participles of the south: "gsperrt", "zugmacht".
_SHORTENED = regex(r"(?<!\w)((?:zu|aus|ab|auf|an|ein|raus|dicht)?)a?g(?=[bdfhkmstwz]\w{3})(?!mail|mbh)")
_EURO = regex(r" ?€ ?")
_WORDS = regex(r"[\w'’-]+|[^\w'’-]+")


@lru_cache(AT_HAND)
def plain(text: str) -> str:
    """The text as `spoken` gives it, in the dictionary's spelling. "i" stays: it is a word in both languages."""
    words = _SHORTENED.sub(r"\1ge", _EURO.sub(" euro ", spoken(text)).strip())
    return "".join([_AS.get(word, word) for word in _WORDS.findall(words)])
