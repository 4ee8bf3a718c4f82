"""The ground of a block that somebody passes on, in the words that they were told: what stands in quotation marks, or
one of the usual phrases with what belongs to it. Whether it is a good ground it never says."""

import re

from bot.dialogue.understand.being_checked import only_checked
from bot.dialogue.understand.breaches import alleged
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.speakers import tells_of_me
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import any_of, clean, spoken
from bot.patterns import regex

LONGEST = 160
_OF = (  # what a breach is of, and no word that leads to it
    r"(?!(?:they|say|says|said|told|the|any|this|that|some|your|our|their|for|because|due|was|were|not|no|see|got"
    r"|get|with|about|data|gdpr|und|and|wegen|sagen|eine?|kein\w*)(?!\w))[\w-]{3,15}"
)
_HEADS = (
    r"(?:(?:(?:wiederholte|schwere|mehrfache|repeated|multiple|severe|serious) )?"
    r"(?:verst(?:oß|oss|öße|össe)\w{0,3} gegen(?: die| das| den| unsere| ihre)?|verletzung (?:der|unserer|ihrer)"
    r"|violat(?:ion|ions|ed|ing)(?: of)?|breach(?:ed|es|ing)?(?: of)?)"
    rf"|(?:{_OF} ){{1,2}}(?:violations?|breach(?:es)?)(?! (?:of|against)(?!\w))"
    r"|(?:safety|listing|content|hosting|seller|selling|platform|advertising|payment)"
    r" (?:guidelines|standards|polic(?:y|ies)|rules)"
    r"|intellectual property|trade ?marks?|authenticity|manipulat(?:ed|ion of|ing) reviews?|bewertungsmanipulation"
    r"|geschäftspolitische\w{0,2} (?:entscheidung(?:en)?|gründe[n]?|erwägungen|überlegungen)"
    r"|unternehmerische entscheidung|(?:business|commercial) (?:decision|reasons)"
    r"|(?:outside )?(?:\w{2,6} )?risk appetite|compliance(?: reasons)?|(?:high|elevated) risk|risk reasons"
    r"|\w{0,20}(?:richtlinien|regel)verst(?:oß|oss|öße|össe)\w{0,2}"
    r"|community (?:standards|guidelines|rules)|gemeinschafts(?:standar[dt]s|richtlinien|regeln)"
    r"|terms (?:of (?:service|use)|and conditions)|nutzungsbedingungen|acceptable use(?: policy)?"
    r"|(?:(?<=angeblich )|(?<=wegen )|(?<=das )|(?<=wäre )|(?<=sei ))gegen (?:die |ihre |deren |irgendwelche )?"
    r"\w{0,16}(?:richtlinien|regeln|bedingungen|agbs?)|\w{0,16}(?:richtlinien|bedingungen) verletzt"
    r"|(?:(?<=supposedly )|(?<=allegedly )|(?<=apparently )|(?<=it's )|(?<=was ))against (?:the |their |some )?"
    r"(?:\w{3,12} )?(?:rules|guidelines|polic(?:y|ies)|terms)"
    r"|(?:(?<=say )|(?<=said )|(?<=says ))(?:i am|i'm|my account is|it is|it's) (?:linked|connected|related) to"
    r" (?:an|another|a) (?:\w{4,12} )?account"
    r"|minderjährig\w{0,4}|under ?age|unter 18|zu jung|account integrity|hate speech|hassrede|impersonation|nudity"
    r"|nacktheit|copyright\w*|urheberrecht\w*|counterfeits?"
    r"|(?:suspicious|unusual|unauthori[sz]ed|fraudulent) (?:account )?(?:activit\w+|logins?|transactions?)"
    r"|auffälliges verhalten|(?:verdächtige|ungewöhnliche|auffällige|betrügerische)[nrs]?"
    r" (?:\w{1,20}aktivität\w*|aktivität\w*|transaktion\w*|zahlung\w*)"
    r"|verdacht (?:auf|des|eines|von) \w{3,20}|betrugsverdacht|geldwäscheverdacht|wegen betrug\w{0,10}|for fraud"
    r"|(?:mutmaßliche\w|suspicion of|suspected|possible|potential|alleged) (?:\w{1,15} )?"
    r"(?:betrug\w{0,2}|missbrauch\w{0,2}|fraud|abuse|misuse)|fraud (?:suspected|suspicion|detected|alert|risk|concerns)"
    r"|geldwäsche\w*|money laundering|(?:security|safety) (?:reasons|concerns|review)"
    r"|(?:aus )?sicherheits(?:gründen?|bedenken)"
    r"|(?:face|photo|picture|selfie|profile)(?: photo| picture)? (?:do(?:es)?n['’]?t|didn['’]?t|do(?:es)? not"
    r"|did not|not) match\w*|(?:gesicht|foto|bild|selfie) (?:stimmt|stimme|passt) nicht"
    r"|(?:(?:eine?|mehrere|der|die) )?(?:fahrg[aä]st\w{0,2}|g[aä]st\w{0,2}|kund\w{1,4}|käufer\w{0,3}|mieter\w{0,3}"
    r"|nutzer\w{0,3}) (?:hat|haben|hätten?) sich (?:über mich )?beschwert"
    r"|(?:(?<=said )|(?<=say )|(?<=says )|(?<=because )|(?<=cause )|(?<=claim )|(?<=that )|(?<=apparently )"
    r"|(?<=supposedly ))"
    r"(?:an?|some|one|the) (?:passenger|customer|rider|guest|buyer|client|tenant|user)s? (?:\w{3,10}ly )?"
    r"(?:has |have |had )?(?:complained|reported me)"
    r"|(?:(?<=of )|(?<=to )|(?<=for )|(?<=wegen )|(?<=after )|(?<=a ))(?:(?:passenger|customer|rider|guest|buyer|user)"
    r" (?:complaints?|reports?)|(?:too )?low ratings?|bad reviews|schlechte[rn]? bewertung(?:en)?)"
    r"|(?:hat|habe|hätten?) (?:ein|eine|mehrere) (?:fahrgast|gast|gäste|kund\w{1,4}"
    r"|käufer\w{0,2}) sich (?:über mich )?beschwert"
    r"|(?:hat|habe|hätte) sich (?:ein|eine) (?:fahrgast|gast|kund\w{1,4}|käufer\w{0,2}) (?:über mich )?beschwert"
    r"|(?:(?<=wegen )|(?<=grund: )|(?<= einer )|(?<= ner )|(?<= der ))"
    r"(?:paypal[ -])?(?:rückbuchung|rücklastschrift)(?:en)?"
    r"|cheat(?:ing|s)?|(?:view|follow)[ -]?botting|(?<!did a )(?<!made a )(?<!got a )chargebacks?"
    r"|(?:(?<=wegen )|(?<=icher )|(?<=grund: )|(?<=for )|(?<=to )|(?<=of ))(?:beleidigung(?:en)?|belästigung(?:en)?"
    r"|beschimpfung(?:en)?|mobbing|harassment|bullying|verbal abuse|(?:offensive|inappropriate|abusive) "
    r"(?:chat|language|names?|messages?|comments?|content|behaviou?r))"
    r"|ban evasion|botting|toxic behaviou?r"
    r"|(?<!im )(?<!in )(?<!ins )(?<!my )(?<!the )(?<!den )spam(?![ -]?(?:ordner|folder|gelandet|filter|gelesen|nach)))"
)
_TAIL = (
    r"(?:[ -](?!(?:of|von|over) [$€£\d])(?!(?:und|and|aber|but|weil|because|seit|since|obwohl|although|so|dann|then"
    r"|which|that|dass|die|das|ist|is|was|war|haben|hab|i|ich|(?:am|on) (?:the )?\d\w*|gesperrt|geschlossen"
    r"|eingeschränkt|blocked|banned|wegen|when|als|also|they|sie|von mein\w{0,2}|of my"
    r"|(?:konto|account) (?:ist |wurde |is |was |got )?(?:gesperrt|geschlossen|gekündigt|eingeschränkt|dicht|zu"
    r"|blocked|closed|locked|limited|frozen|suspended)"
    r"|though|mehr (?:nicht|nich|ned|net)|sonst|nix|nichts|nothing)(?!\w))[\w/'’()-]{1,30}){0,9}"
)
_PHRASE = regex(rf"(?<!\w){_HEADS}{_TAIL}(?!\w)")
_QUOTED = regex(r"[„“”\"»«‚](?P<said>[^„“”\"»«‚‘\n]{4,160})[“”\"»«‘]")
_CUE = regex(
    r"(?<!\w)(?:wegen|grund|begründ\w*|verst(?:oß|oss)\w*|irgendwas|irgendetwas|öppis|säge\w*"
    r"|something|because|due to|reason|for"
    r"|sag\w*|schr(?:ei|ie)b\w*|hieß|heißt|hiess|heisst|stand|steht|meinten|kommt|kommen|kam|kamen|comes?|came"
    r"|meint\w*|say\w*|said|told|tell\w*|wrote|writes?|just|nur|only|called|as)(?!\w)[^.!?]{0,40}$",
)
_CUE_BEHIND = regex(
    r" ?(?:steht|stand|heißt es|heisst es|hieß es|hiess es|war (?:der|die) (?:grund|begründung)|is (?:what|all)"
    r"|was (?:what|all|the reason)|(?:schreiben|schrieben|sagen|sagten|meinen|meinten) (?:sie|die)|it says"
    r"|they (?:say|said|wrote))(?!\w)"
)
# Word that all is well, or that they look into it, is no ground of a block.
_NO_GROUND = regex(
    r"^\W*(?:(?:ist |is |bleibt )?(?:endgültig|final|abgelehnt|rejected|denied|declined|erledigt|unwiderruflich))\W*$"
    r"|^\W*(?:wir|we) (?:\w{1,12} ){0,3}(?:prüfen|überprüfen|checken|check|review|checking|reviewing|looking)(?!\w)"
    r"|^\W*(?:wir|we)(?: will|'ll| shall| werden)? (?:\w{1,12} ){0,4}(?:release|refund|pay|unblock|transfer|contact"
    r"|respond|reply|auszahlen|zahlen|überweisen|freigeben|erstatten|melden uns|antworten)(?!\w)"
    r"|^\W*(?:(?:wir|we)(?: will| shall| werden|['’]ll)?|someone will|thank you[^.!?]{0,40}) (?:\w{1,12} ){0,2}"
    r"(?:be back|be in touch|(?:get|come) back to|let you know|keep you|look(?:ing)? into|received|melden uns)(?!\w)"
    r"|^\W*(?:(?:forwarded|passed on|escalated|with|to|by) )?(?:the |our |a |an )?(?:specialised|specialist|specialized"
    r"|relevant|responsible|appropriate|another|different|zuständige\w?) (?:team|department|abteilung|stelle)\W*$"
    r"|^\W*(?:your )?(?:verification|identity|id|documents?|verifizierung|identitätsprüfung|dokumente?)"
    r" (?:check )?(?:is |was |are |were |has been |ist |wurden? )?"
    r"(?:complete\w{0,1}|successful\w{0,2}|approved|received|verified|erfolgreich|abgeschlossen|eingegangen)(?!\w)"
    r"|^\W*(?:(?:comes?|kommt) )?(?:next|in|nächste\w?|bald|soon|within|innerhalb|binnen|morgen|tomorrow|today|heute)"
    r"(?!\w)[^.!?;,]{0,20}$|(?<!\w)(?:entscheidung|decision) (?:\w{1,8} ){1,3}(?:nicht|not|endgültig|final|überprüft"
    r"|reviewed)(?!\w)|"
    r"(?<!\w)(?:storniert|erledigt|ausgeglichen|beglichen|freigegeben|entsperrt|cancelled|canceled|settled"
    r"|closed the case|paid in full|reactivated|restored|unblocked|please wait|bitte warten|be patient|geduld)(?!\w)"
)
# That it is blocked is no ground why.
_ONLY_BLOCKED = regex(
    r"(?:gesperrt|gebannt|blockiert|ausgesperrt|blocked|banned|suspended|locked(?: out)?)|"
    r"(?!.*(?:verkn[uü]pft|verbunden|linked|connected|associated))"
    r"(?:(?:ihr|dein|das|your|the|this|dieses|my|mein)\w{0,2} )?(?:\w{1,12}[ -])?"
    r"(?:konto|account|profil|profile|zugang|kundenkonto|\w{2,14}konto)"
    r"(?: (?:ist|wurde|wird|has been|is|was|will be)(?: (?!wegen|aufgrund|for|due|from|by)[\w.]{1,14}){1,6}"
    r"|(?: \w{1,14}){0,2} (?:gesperrt|eingeschränkt|limitiert|gelöscht|geschlossen|deaktiviert|limited|suspended|banned"
    r"|locked|restricted|closed|blocked|disabled|deactivated))"
    r"(?: (?:und|and) (?:wird|will be|ist|is)(?: [\w.]{1,14}){1,6})?"
)
_NONE = any_of("""
    (no|without|without any|without a) (reason|explanation|justification) (was )?(given|stated|named|mentioned);
    (kein|keinen|ohne|keine) (grund|begründung|erklärung|gründe) (genannt|angegeben|bekommen|erhalten|dabei|mitgeteilt);
    ohne (jede |jegliche )?(begründung|erklärung); ohne angabe von gründen; ohne (einen )?grund zu nennen;
    without (any |an )?explanation; without giving (me )?(a|any) (reason|explanation);
    gave (me )?no (reason|explanation); never (got|gave me|gave|heard|received) (a|any|the) (reason|explanation);
    (kein|keinen|keine) (grund|begründung|erklärung) (haben|hat|hab|habe) (die|sie|ich|man) (* )?(genannt|bekommen
    |angegeben|erhalten|geschrieben);
    (grund|begründung|erklärung) (haben|hat) (die|sie|instagram|amazon) (* )?(nicht|nie|keinen) (genannt|angegeben);
    (did not|didn't|don't|won't|do not) (give|name|state) (me )?(a|any) reason; (kein|keinen) grund genannt;
    (nennen|sagen|nannten|schreiben|geben) (mir )?(keinen|kein|keine) (grund|gründe); no reasons? given;
    (grund|gründe|begründung) (steht|stehen|stand|standen|ist|sind|war|waren|gibt es|gab es|gibts) (da |dort |auch |ja |
    leider |aber )?(nicht|nich|keiner|keine|keinen|nix|nirgends|nirgendwo);
    (steht|stehen|stand|standen) (da |dort |auch |leider )?(nicht|kein|keine|keinen|nirgends) (grund|gründe|begründung|
    drin warum|drin wieso|drin weshalb|warum|wieso|weshalb);
    (warum|wieso|weshalb) (steht|stand|sagen sie|schreiben sie|sagt keiner) (da |dort |auch |ja )?(nicht|nirgends|nix)*;
    (there )?(is|are|was|were) (no|not any|not a) (reason|reasons|explanation) (in (it|there|the (mail|email|letter|
    message))|given|mentioned|named|stated|anywhere); there's no (reason|reasons|explanation) (in it|given|anywhere);
    (it|the mail|the email|the letter|they) (doesn't|does not|didn't|did not|don't|never) (say|says|said|tell|state|
    mention) (me )?(why|a reason|any reason|any reasons)
""")
# "Kein Grund, nur eine automatische Mail"; "kein Grund zur Sorge" and "no reason to block me" are something else.
_NONE_FIRST = regex(
    r"^(?:(?:nein|nee?|no|nö|aber|also)[ ,.!]{1,3})?(?:(?:es gab|there was|got|gab) )?"
    r"(?:kein(?:en)? grund|keine (?:begründung|erklärung)|no (?:reason|explanation))"
    r"(?: (?:bisher|dabei|at all|so far|yet|drin))?(?:$|[.!…]|,? (?:nur|just|only|bloß|bloss|lediglich)(?!\w)|[,;:–-])"
)
_GROUNDLESS = regex(
    r"(?<!\w)(?:ohne (?:jeden |jeglichen |irgendeinen |einen |ersichtlichen |erkennbaren |triftigen )?grund|grundlos"
    r"|(?:for|without) (?:absolutely )?(?:no|any|a) (?:\w{3,12} )?reason|(?<=, )no reasons?"
    r"|(?<=[,.;] )(?:kein(?:en)? grund|keine (?:begründung|erklärung)|(?:begründung|grund):? keiner?))(?!\w)"
    r"(?! (?:zur?|to|for|why)(?!\w))(?![^.!?\n]{0,100}\?)"
)
_NOT_TOLD = regex(
    r"(?<!\w)(?:darf|dürfen|können|kann|can|may|if|wenn|ob|allowed|nicht|not|nie|never)(?!\w)[^.!?\n]{0,50}$"
)
_NONE_AT_ALL = any_of("""
    keinen; keine; keiner; kein grund; gar keinen; gar keine; gar nichts; garkeinen; none; no reason; nothing; nichts;
    nix; not a word; no explanation; keine begründung; keinen grund; haben sie nicht gesagt; haben sie nicht genannt;
    (sogns|sogn's|sagens|sagen's|sagns) (ned|net|nicht|nöd|nid); (sagen|sogn|sogen|säge|sägen) (sie|si|die|s|mir) (
    nicht|ned|net|nöd|nid); they (don't|won't|wouldn't) (say|tell|tell me);
    (da |dort )?(steht|stand) (da |auch |gar )?(keiner|keine|keinen|nix|nichts|nicht)( drin| da| dabei)?;
    (keiner|keine) (drin|dabei);
    they didn't say; they did not say; didn't say; they never said; hat keiner gesagt; stand nicht da
""")


def ground(text: str) -> str:
    """The ground as it was passed on; empty where the text names none. The nouns of the usual ones have their capitals,
    where all was typed small."""
    if _OF_SILENCE.search(text):
        return ""
    said = _OF_A_STRANGER.sub("", _VERB_LEFT.sub("", _DATED_END.sub("", _said(text))))
    said = _VERB_FIRST.sub(r"\2 \1 sich \3", said)
    if _OF_A_PAPER.fullmatch(said) or _ONLY_BLOCKED.fullmatch(said.casefold()) or only_checked(said):
        return ""  # 'always "not readable"' is said of a paper; "compliance prüft" tells what they do
    if _MINE_ALONE.search(said):
        return ""  # "weil ich angeblich nicht mitwirke": a verb of one's own names no ground in a letter
    said = _CLIPPED.sub(r"ei\g<0>", said).replace("standarts", "standards")
    return _NOUNS.sub(lambda noun: noun[0].capitalize(), said) if said.islower() else said


_CLIPPED = regex(r"(?<!\w)n(?:em|er|en|e)(?!\w)")  # "mit nem anderen Konto"


# "Weitere Auskünfte erteilen wir aus Sicherheitsgründen nicht": why they say nothing is not why the account is shut.
_OF_SILENCE = regex(
    r"\b(?:sicherheitsgründen?|security reasons)(?: (?:die|sie|wir|man|they|we))? (?:nicht|nich|nix|nichts|keine?"
    r"|sag\w*|geb\w*|gibt|nenn\w*|erteil\w*|teil\w*)\b"
    r"|\b(?:auskünfte?|details|informationen|information|nähere\w{0,2})\b[^.!?]{0,60}"
    r"\b(?:sicherheitsgründen?|security reasons)\b"
    r"|\bsecurity reasons[^.!?]{0,30}\b(?:give|tell|say|share|disclose)\b",
    re.I,
)
_OF_A_PAPER = regex(
    r"(?:is |are |ist |sind |not |nicht )?(?:readable|unreadable|legible|illegible|lesbar|unlesbar|unleserlich|blurry"
    r"|blurred|verschwommen|unscharf|abgelaufen|expired|too dark|zu dunkel)",
    re.I,
)
_VERB_LEFT = regex(
    r" (?:habe|hab|hätte|haben|hätten|bin|sei|wäre|(?:schreib|sag|mein|behaupt)(?:en|t|et)(?: (?:die|sie|\w{3,14}))?)$"
    r"|,? (?:stand|steht|hieß es|heißt es|it said|it says)(?: da| dort| drin)?$",
    re.I,
)
# "Spam den der Hacker gepostet hat": who did it is the person's word.
_OF_A_STRANGER = regex(
    r",? (?:den|die|das|der|welche\w?|which|that) (?:(?:der|die|ein|the|a|some) )?(?:hacker\w*|fremde\w*|jemand"
    r"|somebody|someone|scammers?|betrüger)(?!\w).*$",
    re.I,
)
_VERB_FIRST = regex(r"^(hat|habe|hätte) (?:sich )?(eine? \w+) (?:sich )?((?:über mich )?beschwert)$", re.I)
# Asked for the ground: "dass ich zu jung bin", "ich hätte angeblich Likes gekauft".
_OWN_DEED = regex(
    r"^(?:(?:weil|dass|because|that) )?(?:ich|i|wir|we) (?:(?:hätte|hätt|habe|hab|soll|sei|wäre|bin|am|have|had)\b ?)?"
    r"(?:angeblich |supposedly |allegedly )?(?P<deed>.{3,60}?)"
    r"(?: (?:haben soll|hätte|habe|hab|bin|sei|wäre|haben))?[ .!]*$",
    re.I,
)
_MINE_ALONE = regex(
    r"(?<![\w-])\w{0,8}(?:wirke|zahle|nutze|kaufe|treibe|trüge|stoße|breche|arbeite|schulde|teile|leihe|handle"
    r"|spamme|poste)$"
)
# "Spam on oct 30", "a chargeback of 64.20", cut at its point: when it was, and over how much, is no ground.
_DATED_END = regex(
    r",? (?:on|am|since|seit|vom|from)(?: the| dem| den)? (?:\d{1,2}[./]|\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-zä]{3,9}"
    r"|(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,6}\.? ?\d{0,2})[\w. ]{0,12}$"
    r"| (?:of|over|for|über|von) (?:about |etwa )?[€£$]?\d[\d.,]*(?: ?(?:€|euros?|eur))?$",
    re.I,
)
_NOUNS = regex(
    r"(?<![\w-])(?:(?:\w{1,14})?aktivität(?:en)?|entscheidung(?:en)?|transaktion(?:en)?|zahlung(?:en)?|verst(?:oß"
    r"|oss|öße|össe)n?e?s?|(?:gemeinschafts|community-?|sicherheits)(?:richtlinien|standards|regeln)|richtlinien"
    r"|nutzungsbedingungen"
    r"|(?:\w{1,12})?betrugs?(?:verdachts?|versuchs?)?|verdachts?|geldwäsche(?:verdacht)?|missbrauchs?"
    r"|sicherheits(?:gründen?|bedenken)|beschwerden?|fahrgast|fahrgäste|gast|gäste|kunden?|kundin|käufer(?:in)?"
    r"|mieter(?:in)?|nutzer(?:in)?|regeln|grundsätzen?|kontos?|waren?|artikeln?|produkte?n?|\w{0,10}schuhe?n?"
    r"|\w{0,8}taschen?|plagiate?n?|servicevertrag|paypal|banks?|rückbuchung(?:en)?|rücklastschrift(?:en)?"
    r"|(?:\w{1,8})?fälschung(?:en)?|urheberrecht(?:s|e|sverletzung(?:en)?)?|verhaltens?|nutzung|hassrede"
    r"|beleidigung(?:en)?|belästigung(?:en)?|beschimpfung(?:en)?|mobbing|bewertungsmanipulation|verletzung(?:en)?"
    r"|richtlinienverst(?:oß|oss|öße|össe)n?)(?!\w)"
)


_SINGLE = regex(r"(?<!\w)'([^'\n]{4,80})'(?!\w)")


def _said(text: str) -> str:
    line = _SINGLE.sub(r"„\1“", clean(text))
    for found in _QUOTED.finditer(line):
        if _NO_GROUND.search(found["said"].casefold()) or _ONLY_BLOCKED.fullmatch(
            found["said"].casefold().strip(" .!")
        ):
            continue
        around = _CUE.search(line[: found.start()].casefold()) or _CUE_BEHIND.match(line[found.end() :].casefold())
        if around or _PHRASE.search(found["said"].casefold()):
            return found["said"].strip(" .,;:")[:LONGEST]
    told = next((words for part in text.splitlines() if (words := _in_its_case(clean(part)))), "")
    return told or (called["said"].strip(" ,'") if (called := _LABELLED.search(text)) else "")


# "Begründung: Verkauf von gefälschten Artikeln."
_LABELLED = regex(
    r"(?<!\w)(?:angegebener |genannter |der )?(?:grund|begründung|reason)"
    r"(?: (?:given|stated|laut \w{3,12}|ist|war))?:[ \n]"
    r"(?P<said>(?!.{0,40}\b(?:kein\w{0,2}|nicht|nie|unbekannt|unklar|none|unknown|not|no|weiß|weiss|ich|mein\w{0,2}"
    r"|i|my)\b)"
    r"[^\W\d_][^.!?\n;:]{3,79}?)(?= ?(?:[.!?\n;]|$))",
    re.I,
)


def _in_its_case(line: str) -> str:
    """ "Wegen verdächtiger Aktivitäten": without its first word it would stand bent in a letter."""
    found = _phrase(line)
    bent = _BENT.search(line, 0, line.find(found)) if found and _GENITIVE.match(found) else None
    return bent[0].lower() + found if bent else found


def _phrase(line: str) -> str:
    """Each message is a line, and a phrase ends with its own."""
    small = line.lower()
    if len(small) != len(line):
        return ""
    phrase = _PHRASE.search(small)
    if phrase and _DENIED.search(small[: phrase.start()]):
        return ""
    if span := phrase.span() if phrase else alleged(small):
        return line[slice(*span)].strip(" .,;:'’")[:LONGEST]
    spelt = plain(line)
    return spelt[slice(*said)].strip(" .,;:")[:LONGEST] if (said := alleged(spelt)) else ""


_BENT = regex(r"(?<!\w)(?:wegen|aufgrund|auf grund) $", re.I)
_GENITIVE = regex(
    r"(?:\w{4,20}er \S{4,30}(?:en|s)|(?:fake|(?:gefälscht|unecht)e[nr]) \S{3,20}[en]|plagiaten)(?!\w)", re.I
)
# "Ich hab nie gecheatet", "never bought a cheat": what the person did not do.
_DENIED = regex(
    r"(?<!\w)(?:ich|i|hab|habe|und|and|auch)(?: (?:auch|nie|niemals|noch|also|have|did|ever|just)){0,3} "
    r"(?:nie|niemals|keine?n?|never|not|didn't|haven't)(?: [\w€$£.,']{1,12}){0,4} $|(?:^"
    r"|[,.] )never(?: \w{1,12}){0,4} $"
)


def sentence_of_ground(text: str) -> str:
    """The part of a company's sentence that names the ground, from "wegen" or the like on; empty where none does."""
    line, found = clean(text), _phrase(clean(text))
    for one in parts(line) if found else ():
        whole = line[one.start : one.end].strip()
        if found in whole:
            head = whole[: whole.index(found)]
            cue = [hit.start() for hit in _BECAUSE.finditer(head)] or [hit.end() for hit in _FOUND_OUT.finditer(head)]
            return _CALLED_GROUND.sub("", whole[cue[-1] if cue else 0 :]).strip(" .!")[:LONGEST]
    return ""


_CALLED_GROUND = regex(
    r"^(?:grund|begründung|reason)(?: (?:der|die|dafür|of|for|ihrer|your|the|sperr\w*|\w{3,12})){0,3}: ", re.I
)


_BECAUSE = regex(r"(?<!\w)(?:wegen|aufgrund|auf grund|because of|due to|based on|following)(?!\w)", re.I)
# "Nach Prüfung haben wir festgestellt, dass Ihre Aktivitäten …": what was found begins behind it.
_FOUND_OUT = regex(
    r"(?<!\w)(?:festgestellt|ergeben|aufgefallen|bemerkt),? dass |(?<!\w)(?:found|determined|noticed|concluded) that ",
    re.I,
)


def none_given(text: str) -> bool:
    """Is it told that no ground was named? "I don't know" does not say so."""
    words = spoken(text)
    return bool(_NONE.search(words) or _NONE_FIRST.match(words) or _NONE_FIRST.match(plain(text))) or _groundless(words)


def _groundless(words: str) -> bool:
    """ "Ohne Grund gesperrt"; not where it is asked or only thought of."""
    found = _GROUNDLESS.search(words)
    return found is not None and not _NOT_TOLD.search(words[max(0, found.start() - 60) : found.start()])


def none_at_all(text: str) -> bool:
    """The same in answer to the question which ground was named."""
    return none_given(text) or bool(_NONE_AT_ALL.fullmatch(spoken(text).strip(" .!,…")))


_THEIRS = regex(
    r"(?<!\w)dear [a-z]|(?<!\w)(?:hello|hi) (?!(?:leute|zusammen|ihr|team|bot|mein\w*|my|ich|i|we|wir)(?!\w))"
    r"[a-z][\w.'-]{0,20}(?: [\w.'-]{1,20}){0,2}[,!:\n]"
    r"|(?<!\w)your (?:\w{1,12} ){0,2}(?:account|profile|channel|shop|listings?|activity)(?!\w)"
    r"|(?<!\w)we (?:have|had|regret|noticed|detected|found|are|were|suspended|closed|limited|decided)(?!\w)"
    r"|(?<!\w)you (?:have )?violated|(?<!\w)ihr(?:e[msn]?)? (?:\w{1,12}-?)?(?:konto|kontos|account|profil|shop)(?!\w)"
    r"|(?<!\w)sehr geehrte|(?<!\w)wir (?:haben|mussten|müssen|sehen uns)(?!\w)",
    re.I,
)
_PASSED_ON = regex(
    r"(?<!\w)(?:i|ich|my|me|mir|mich|meine?\w{0,2}|they|die (?:sagen|sagten|schreiben|meinen))(?!\w)", re.I
)
_ENGLISH = regex(
    r"(?<!\w)(?:the|your|our|of|for|to|due|were|with|activity|suspicious|unusual|violat\w+|terms|returns|another"
    r"|reasons?|linked|fraud|risk|abuse|excessive|policy|policies|guidelines|identity|verification|suspected)(?!\w)",
    re.I,
)
_GERMAN = regex(
    r"(?<!\w)(?:der|die|das|den|dem|des|ein\w{0,2}|und|oder|ist|sind|wurde|wegen|gegen|mit|von|zu|auf|nicht|ich|wir|sie"
    r"|konto|verst(?:oß|oss)\w*|grund|steht|hieß|weil|irgendwas|angeblich\w*|verdacht\w*"
    r"|\w*[äöüß]\w*)(?!\w)",
    re.I,
)
_GREETING = regex(r"^\W*(?:dear|hello|hi|sehr geehrte\w?|guten tag|hallo)(?!\w)[^,.!:\n]{0,60}[,.!:\n]\s*", re.I)
_SIGNED = regex(
    r"(?<!\w)(?:kind|best|warm|mit)? ?(?:regards|sincerely|yours|freundlichen? gr(?:ü|ue)(?:ß|ss)\w+"
    r"|ihr \w{1,20}[- ]?team)(?!\w)[\s\S]{0,200}$|please do not reply[^.\n]{0,60}\.?",
    re.I,
)


def english(words: str) -> bool:
    """Are a few words English ones, and none German?"""
    return " " in words and bool(_ENGLISH.search(words)) and not _GERMAN.search(words)


def own_deed(text: str) -> str:
    """What the person passes on as done or been by them, in answer to the question for the ground; else empty."""
    found = _OWN_DEED.match(clean(text))
    return "" if found is None or _MINE_ALONE.search(found["deed"]) else found["deed"].strip()


def in_their_words(text: str) -> bool:
    """Does it address the person, or speak as the company?"""
    return _THEIRS.search(text) is not None and not tells_of_me(text)


def pasted(text: str) -> str:
    """A company's own words that somebody pasted in the place of the ground, without greeting and signature; empty
    where it is passed on in words of the person's own."""
    if (_PASSED_ON.search(text) and not _GREETING.match(text)) or not (in_their_words(text) or english(text)):
        return ""
    return clean(_SIGNED.sub("", _GREETING.sub("", text))).strip(" ,;:–-")
