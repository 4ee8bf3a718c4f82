"""The words that mean yes, no and "I don't know", in the street's German and English."""

import re
from typing import Literal

from bot.dialogue.understand.text import any_of, whole
from bot.patterns import regex


def start(table: str) -> re.Pattern[str]:
    return regex(lambda: "^" + whole(table))


_KNOWS_NOT = (
    r"(?<!\w)(?:weiss|weis|wei|woass|woas|wass|weess|wees)(?: (?:gerade|momentan|ehrlich gesagt|ick|ich|i|ichs|es"
    r"|das|ma|so|da|leider"
    r"|doch|jetzt|grad|gar|auch|selber"
    r"|selbst|echt|wirklich|halt|aber|mehr|sie|er)){0,3} (?:nicht|nich|net|ned|nix|nimmer|nimma)(?!\w)"
)
_NO_NEWS = any_of("""
    weissich nicht; (keine|kein|ka|null) (ahnung|plan|schimmer); keinen (plan|schimmer|dunst); no idea; no clue;
    keen(en)? (schimmer|plan|dunst);
    not sure; unsure; schwer zu sagen; hard to (say|tell); haven't (got )?a clue; vielleicht schon; dunno; idk;
    i don't know; i dont know; don't know; dont know; don't remember; can't remember;
    cant remember; nicht sicher; was weiss ich; who knows; keene ahnung; kann (ich )?(mich )?nicht (mehr )?erinnern;
    (da )?frag(s|t|st|en)? (du |ihr |sie )?mich was( leichteres)?;
    * (sein|stimmen)(,)? (könnt*|kann|könnte) (auch )?(nicht|ned|net|nich) sein;
    entzieht sich *; 🤷*; haven't the (foggiest|faintest|slightest); (not|haven't) the (foggiest|faintest|slightest)*;
    search me; beats me; your guess is as good as mine; gute frage*; good question*; 50/50; fifty( |-)fifty;
    halbe halbe;
    (i am|i'm|im|bin|bin mir) (not so|not|ned|net|nicht|nid) (sure|certain|sicher|ganz sicher|so sicher);
    couldn't (tell|say)*; can't (say|tell)*;
    (god|heaven|lord|goodness) knows; (das )?weiss der (kuckuck|teufel|himmel|henker); jein; teils teils;
    teils,? teils;
    (nicht|net|ned) mehr (im kopf|parat|präsent); (weiss|weis) (ich |i )?(es |das )?(nöd|nid|nüd|nöt); kei ahnig;
    kei ahnung;
    k(ei|oa|ee)n* (ahnung|ahnig|plan);
    (das )?weiss der geier; kein schimmer; (müsste|müsst|musst|kann) (ich )?(da |nur )?raten;
    (i'd|i would|i would have|i'd have) (have to|to|be) guess*; i'd be guessing;
    (habe?n?|hab) (ich |i )?(da |leider )?kein* (überblick|durchblick|erinnerung*)( mehr)?; (kein*|keinen) blassen*;
    nicht die (leiseste|geringste) ahnung; (woher|wie) soll ich (das|des) (denn )?wissen;
    how (should|would|could|am) i (know|supposed to know); lost track;
    no recollection; unsicher; i forget; who can say; don't ask me; (frag|fragen sie|fragt) mich (nicht|net|ned);
    mal so(,)? mal so; ungewiss; schwer zu beurteilen;
    (müsste|müsst) (ich )?(erst |mal |da )?(meine*|jemand*|nach) * fragen;
    (war|wäre|wär) mir (da |jetzt )?(nicht|ned|net|nicht so) sicher;
    was(n|st)? mir (ned|net|nicht) sicher; (den|da) überblick verloren unbekannt; i forgot; unknown; no memory;
    hab ich vergessen; überfragt
""")
UNKNOWN = regex(lambda: f"{_KNOWS_NOT}|{_NO_NEWS.pattern}")
UNKNOWN_SHORT = start("ka; kp; k a; k p; dk; ich weiss nicht; weiss nicht")
_HONESTLY = r"(?:ehrlich|echt|sorry|leider|mehr|wirklich|grad|jetzt|gsagt|gsogt|gesagt|digga|alter|mann|tbh)"
UNKNOWN_DOTTED = regex(
    rf"^k\.(?:[ap]\b|\s[ap]\b(?=\W*$| {_HONESTLY}))|^k[ap](?: {_HONESTLY}){{2,4}}\W*$"  # "ka ehrlich gsagt"
)
# The first phrase that fits at the beginning decides; the longer stands before the shorter.
LEADING: tuple[tuple[re.Pattern[str], bool | None], ...] = (
    (
        start("""
            (is|ist|das ist|das is) nicht gelogen; (that's|that is|it's) not untrue;
            (100|hundert)( ?%| prozent)? (yes|ja|sicher);
            kein (problem|ding|thema); no (problem|worries|doubt|objection*); keine (frage|einwände);
            kein (zweifel|einwand);
            (ja|jo|klar|natürlich|gern|gerne|ok|okay|sure|yes|yeah|of course)(,)? (kein|no) (problem|ding|thema);
            (ok|okay|sure|yes|yeah|of course)(,)? no worries;
            (ich |i )?(hab |habe )?(da )?(nichts|nix|ned|net) dagegen; (ich |i )?(hab|habe) kein (problem|ding) damit;
            i have no (problem|objection*); (i )?don't mind; i do not mind; nicht (falsch|verkehrt|schlecht);
            not (bad|wrong);
            (i |we |one )?(can't|cannot|cant|can not|couldn't|could not) (deny|argue|disagree|agree more)*;
            (kann|will) (ich |man |i )?(das |es |des )?(nicht|nich|net|ned) (leugnen|abstreiten|bestreiten);
            nicht zu leugnen;
            (lässt|lasst) sich (nicht|nich|ned) leugnen
        """),
        True,
    ),
    (
        start("""
            (ja|jo|joa|jaja|yeah|yea|yes|ya|ok|okay|gut|well)(,)? (nee|nein|nö|nöö|nope|nah|no);
            (ja|jo|joa|ja leider|klar|sicher|sicherlich|natürlich|selbstverständlich|logisch|doch|gern|gerne)
            (nicht|nich|net|ned|nix|nie|nia|kein*);
            (definitiv|absolut|freilich|wirklich|wohl|eh) (nicht|nich|net|ned|nix|nie|nia|kein*);
            (sure|surely|of course|definitely|absolutely|certainly|obviously) (not|never);
            (clearly|probably|really|totally|exactly) (not|never);
            do it not;
            bitte * (das |es |sie |mich |alles )?(nicht|nich|net|ned); please (do not|don't|dont|no|not);
            i (have|am|do|did|was|had|got|would|will) (not|never|nothing|none|no|neither);
            (hell|heck|god|fuck|good god|lord|jesus|christ) (no|nope|nah); (um )?gottes willen; gott bewahre;
            god forbid;
            naa; na (wirklich|gar|eh|sicher|gwiss) (nicht|nich|net|ned|nix); im leben (nicht|nich|net|ned);
            (nicht|nie) im (leben|traum); auf (gar )?kein* fall; unter kein* umständen; keinesfalls; keineswegs;
            mitnichten; ach wo; i'd say no; würd* (ich )?(nein|nö) sagen;
            kommt (gar )?(nicht|ned|net) in frage; not in a *; by no means; under no *; fehlanzeige;
            wüsste (ich )?(nicht|nix|ned);
            wüsst (i |ich )?(nicht|nix|ned|net); (kein|keine|no) chance
        """),
        False,
    ),
    (
        regex(
            r"^(?:ja|jo|joa),? ne(?=[ ]?[.,!…]|$"
            r"| (?:war|is|ist|hab|da|das|eher|lieber|danke|also|leider|gar|kam|ich)\b)"
        ),
        False,
    ),
    (
        regex(
            r"^(?:mach|machs|machts|machen sie)(?: (?:das|es|so|mal|bitte|ja|lieber|bloss)){0,3}"
            r" (?:nicht|nich|net|ned)(?!\w)"
        ),
        False,
    ),
    (
        regex(
            r"^(?:ich|i|mir|mia|wir|we|es|there|da|hier)"
            r" (?:hob|hab|habe|han|hat|haben|ham|is|ist|kam|kim|war|have|has|was|got)"
            r"(?: (?:ja|halt|aber|eh|echt|leider|noch|bis jetzt|bisher|überhaupt|da|mir|uns|denen|wirklich|jemals))?"
            r" (?:nie|nia|niemals|nix|nichts|nüscht|never|nothing|nobody)(?!\w)"
            r"(?! (?:zu|dagegen|gegen|verkehrt|falsch|anderes|ausser)(?!\w))"
        ),
        False,
    ),
    (
        regex(
            r"^(?:es|des|das|dat|dit|it|that|this|there)(?: is| ist| war| sind| was| are|'s|s)?(?: ja| doch| aber"
            r"| sicher| gar"
            r"| leider| definitely| really)?(?: nicht| nich| net| ned| nit| nöd| nid| not|(?<=wa)sn't|(?<=i)sn't"
            r"| none| no|"
            r" never| never) (?:von|vo|meins?|mine|my|mir|me|i|ich|us|uns|the case|der fall|richtig|right|true|wahr"
            r"|so)(?!\w)"
            r"|^(?:it|that|this) (?:wasn't|isn't|ain't|wasnt|isnt|aint|weren't)(?: me| mine| my| us| so| true"
            r"| right)(?!\w)"
            r"|^(?:des|das|dat|dit) (?:war|wars|bin|is|ist) (?:i|ich|ick|icke|mei|mein)\w{0,2} (?:nicht|net|ned"
            r"|nich|nit|nöd)(?!\w)"
        ),
        False,
    ),
    (
        start("""
            (haben|ham|hamma|hamwa) (wir|mir|wia) (nicht|nich|net|ned|nix|keine*|nie); i (dont|do not|didnt) *;
            (gibt|gab|gibts|gabs|hat|hatte) (es |'s |das )?(bei mir |hier )?(nicht|nich|net|ned|nix|keine*|nie);
            there (is|was|are|were) (none|nothing|no|never); (dont|don't|do not) think so; i doubt it; doubt it;
            (war|bin|hab|kenn|hatte) (ich|i|ick|icke) (nicht|nich|net|ned|nie|nix);
            (ich|i|ick|mir|wir) (nicht|nich|net|ned|nie);
            (überhaupt|bis dato|bislang|absolut|sicher|garantiert|bestimmt) (nicht|nich|net|ned|nix|nie|keine*);
            (unfortunately|sadly|luckily|thankfully|hopefully|i hope|hope|afraid|i'm afraid) (not|no|none|never);
            (ich )?(fürchte|befürchte|hoffe|denke|denk|glaub*|würd* sagen)(,)? (nicht|nein|nee|nö|ned|net);
            (in|auf) kein* (weise|art); (in|auf) keinster weise; over my dead body; neither; nay; (eher )?weniger;
            kein stück; null komma (nichts|nix); nullkommanix; nicht die bohne; nicht im (geringsten|entferntesten);
            keine spur; (nix|nichts|nothing) (davon|dergleichen|of that|of the (sort|kind)|like that); nuh(-| )uh;
            uh-uh; no siree; (never|not) in my life; fat chance; ah na; wo denkst du hin; ausgeschlossen; unmöglich;
            nicht ansatzweise;
            not (a thing|one|a single|a bit|even|the case|me|us); none (so far|yet|of); nimmer; gott nein;
            gar keine*; nicht von mir; noch gar (nix|nichts|nicht|nichts|nie|kein*);
            bis (heute|dato|dahin|jetzt) (noch )?(nicht|nix|nichts|kein*|gar nicht);
            kommt (nicht|ned|net) in die tüte;
            (haven't|hasn't|didn't) (even )?(had|got|received|seen|have|get) (one|any|anything|it|that|a)*;
            (i )?(wouldn't|would not) say (so|that);
            absolutely (no|none|nothing);
            (hob|hab|han) (i|ich|ick) (da )?(ned|net|nicht|nich|nie|nia|nix|keine*|koa*); pustekuchen; woher denn;
            i wo; iwo; nöd; nid; nüt; no (nöd|nid|nit); nöi; nai; noi; na na; naaa;
            nen; negativ; negative; fehlanzeige; nixda; nix da; vergiss es;
            forget it; (i'm|im|i am) (good|fine)(,)? (thanks|thank you|thx|cheers); thats (wrong|not|incorrect);
            that's (wrong|not|incorrect); not (that|as far as) *; (zum )?glück (nicht|nein|net); zum glück noch nicht;
            gott sei dank (nicht|nein|net)
        """),
        False,
    ),
    (
        start("""
            gut dann (nicht|nich); ok dann (nicht|nich); gut, dann (nicht|nich); ok, dann (nicht|nich);
            okay, dann (nicht|nich); okay dann nicht; nichts; nix; nüscht;
            noch (nicht|nich|nix|nichts|net|ned|nie|nia|keine*|kein); bisher (nicht|nichts|nix|keine*|noch);
            bis jetzt (nicht|nichts|nix|noch nicht); nicht; nich; net; ned; keine*; kein; keiner;
            gar (nicht|nichts|nix|nich|ned|net|kein*); garnicht; garnix; lieber (nicht|nich); rather not;
            auf keinen fall; niemals;
            nie; never; no way; not; none; nothing; nope; nöpe; eher (nicht|nein); (i'd|i would) rather not;
            das (ist|is|war) (falsch|nicht richtig); nah; nein; nei; nö; nöö; noe; nee; ne; neee; neh; n; no;
            nada; leider (nicht|nein|nich|nix|noch nicht); weder; bitte (nicht|nich|kein*); don't; dont; falsch;
            wrong; incorrect; hab (ich )?(noch )?(nichts|nix|nicht|nich|keine*);
            habe (ich )?(noch )?(nichts|nix|nicht|keine*); i (don't|didn't|haven't|have not|did not);
            glaub* (ich )?(nicht|nich|ned|net|nid); (ich|i) glaub* (nicht|nich|ned|net|nid);
            i don't think so;
            (das |sowas |so was )?(hab*|hob|han) (ich |i )?(noch )?nie (gekriegt|kriagt|bekommen|gesehen|gehabt
            |erhalten) (sowas|so was|so etwas); unwahrscheinlich; 👎; ❌;
            möchte ich nicht; will ich nicht;
            stimmt (so |alles |aber |leider |doch |gar |ja |überhaupt )?(nicht|nich|net|ned);
            passt (so |mir |leider |gar |noch )?(nicht|nich|net|ned);
            das (stimmt|passt) (so |leider |gar |alles |aber )?(nicht|nich)
        """),
        False,
    ),
    (
        start("""
            ye; yeap; yee; yass; yupp; yepp; yess; afraid so; (i'm|im|i am) afraid (so|yes); 100%; 100 %; 100 prozent;
            100pro;
            hundert (pro|prozent); hundertpro; hundertprozentig; nu (klar|gloar|glor|klor|freilich|sicher|nu|ja); nu nu;
            so (is|ist|isses|ises|war|wars|wor)( es| das| des)?;
            (das|des|dat|dit) (ist|is|isch|war) (richtig|korrekt|so|wahr|meins?|meine?);
            (des|dat|dit|ois|alls) (passt|stimmt|basst);
            hab (ich )?(schon|bereits|längst|alles|scho|doch|ja) (gemacht|erledigt|bezahlt|geschickt|überwiesen);
            hab (ich )?(schon|ja|doch|bereits) (längst|alles|schon) (gemacht|erledigt|bezahlt|geschickt|überwiesen);
            (schon|bereits|längst|scho) (längst )?(erledigt|gemacht|passiert|geschehen|bezahlt);
            already (did|done|have|paid|sent);
            (na|ja|aber|ja aber|na aber) (sicher|klar|freilich|logo|natürlich|gern|gerne);
            jo mei(,)? ja; sí; evet; oui; ich bitte darum; mhm; mhmm; uhu; uhum; aha ja;
            (kannst|können|könnt|darfst) (du|sie|ihr) (das )?(gern |gerne |ruhig )?(machen|tun|haben);
            you (can|may)( do that| do it)?; (unfortunately|sadly|regrettably|luckily)(,)? (yes|yeah|i do|i did|so);
            (leider|ja leider|bedauerlicherweise)(,)? (schon|ja|doch);
            (ich )?(fürchte|befürchte|hoffe)(,)? (ja|schon|doch);
            of cource; ofc; offcourse; definately; definitly; defo; deffo; def; absolutly; allemal; auf alle fälle;
            (warum|wieso|why) (nicht|not|nich|net|ned)[.!]*$; worauf du dich verlassen kannst; und ob; und wie;
            aber hallo;
            jawollja; jawohlja; okidoki; okey dokey; okie dokie; roger; copy that; bin ich; mein ich auch; isch guet;
            isch so; isch guat;
            so isses; so is es; logen; logn; tatsache; latürnich; ei (ja|freilich|sicher|klar);
            jo mei(,)? (freil*|ja|klar|eh); freili; freile; that's (the one|me|it|mine|him|her); you got it;
            you (betcha|bet);
            (it is|it's|its) mine; exakt; jo eh; ja eh; eh; (too|damn) right; gewiss; gwiss; doch doch; sicha;
            sehr wohl; wohl wahr; selbstredend; natuerlich;
            aber (ja|sicher|natürlich|klar|gern|gerne); hab ich (gemacht|dabei|hier|da|vor mir); trifft zu;
            das trifft zu; (guilty|ditto|same); yup yup; yas; indeedy;
            (völlig|ganz|absolut|vollkommen|sehr|genau) (richtig|genau|korrekt|recht);
            (da|damit|dem) (haben|hast|ham|habn) (sie|du|se|ihr|s) recht; so (ist|war|is) (das|es|des);
            sounds (about )?right; you (could|can|might) say (that|so);
            (that would be|that'd be) (great|good|nice|lovely|fine|perfect|right|ok|okay|it|me); yuppers; yuppo;
            yessiree; jup jup; jaaa; jooo; joo; jaoo; tak; da jo
        """),
        True,
    ),
    (regex(r"^(?:mach|machen)(?=\s?(?:[.,!…]|$)| (?:bitte|ruhig|nur|ja|schon)(?!\w))"), True),
    (
        start("""
            ja; jaa; jaja; jajaja; jaha; (du|sie) (ist|is) (ok|okay|gut); jo; joa; joah; jap; jep; jepp; jup; jupp;
            jawohl; jawoll; jau; jou; yo; yeah; yessir; geht klar; yea; ya; yep; yup; yes; yess; y; j; si; klar; klaro;
            klarer fall; logo; logisch;
            sicher; sicherlich; natürlich; selbstverständlich; ok; okay; oki; okey; okee; oke; okk; k; kk; passt;
            stimmt; richtig; korrekt; genau; gut; super; top; perfekt; perfect; gern; gerne; einverstanden;
            alles (klar|gut|ok|okay|richtig|passt|stimmt|korrekt); von mir aus; meinetwegen; sure; right; correct;
            fits; it fits; they fit; fine; good; great; nice;
            looks (good|fine|ok|right|correct|great); sounds (good|fine|great); of course;
            absolutely; definitely; exactly; agreed; 👍*; ✅; ✔*; ✓; 👌*; 💯; rest stimmt; der rest stimmt;
            sonst (stimmt|passt) (alles|es); (das|alles|so|es) (passt|stimmt); that's (right|correct|fine|it);
            thats (right|correct|fine); that is (right|correct|fine); it is (right|correct|fine);
            all (good|fine|correct|right); go ahead; do it; mach (das|mal|es|so); machen wir; machs;
            (isch|ist|is) (rächt|recht|guet|guat); (she|he|they|sie|er) (said|says|sagt|sagte) (yes|ja|ok);
            (she|he|sie|er) (has |hat )?(agreed|agrees|zugestimmt|ja gesagt); (sie|er) (ist|is) einverstanden;
            ist (ok|okay|richtig|gut|in ordnung); is (ok|okay|richtig|gut); in ordnung; doch; i think so; i guess;
            ich (glaub*|denk*) (ja|schon); glaub* (ja|schon); leider ja; please do;
            bitte; rest is fine; haut hin;
            das hat (so |alles )?seine richtigkeit; dem stimm* ich zu; ich bin (damit )?einverstanden; alles bestens;
            (das|es) kann so (bleiben|raus|weg); ist alles (korrekt|richtig|gut); (that is |that's )?all in order;
            (it is|it's) accurate; das ist (alles )?(zutreffend|korrekt);
            guet so; guet; guat; guat so; scho guet; gärn; isch (guet|guat|ok|okay|in ornig) *; isch ok;
            aye*; freilich; jawoi; basst; passt scho*; eh (klar|scho*|ja|freilich|sicher|logo); klaro;
            (auf|aufn) jeden( fall)?;
            aufjedenfall; ohne (frage|zweifel); without (a )?doubt; you bet; yeh; yh; yas; uh huh; uh-huh;
            affirmative;
            (hell|heck|god|fuck|oh god) (yes|yeah|yea|ja); in der tat; sehr (gern|gerne); sure (did|do|have|am)
        """),
        True,
    ),
    (
        regex(
            r"^(?:indeed|certainly|totally|for sure|clearly|obviously|undoubtedly|durchaus|unbedingt|definitiv|absolut"
            r"|allerdings|tatsächlich|sowieso|zweifellos|bestimmt|affirmativ|bingo|i (?:do|have|did|am))"
            r"(?=\s?(?:[.,!;…]|$))"
        ),
        True,
    ),
)
# A yes of Britain and Ireland, which takes note of what was said.
BRITISH = (
    r"(?:go on(?: then| so| ahead)?|go for it|fire away|crack on|fair enough|works for me|spot on|bang on|no bother"
    r"|(?:that's |it's |all )?(?:grand|lovely|brilliant)(?: yes| yeah| so| job| altogether)?|that's (?:fine|great"
    r"|spot on)"
    r"|(?:i'm )?happy (?:enough )?with (?:that|it|this|them)|alrighty?(?: then| so)|brill|sound|if you must)"
)
# Answers that begin as a filler does: nothing else may stand there.
WHOLE: tuple[tuple[re.Pattern[str], Literal["yes", "no"]], ...] = (
    (
        regex(
            r"^(?:(?:schon |scho )?(?:längst|ewig)(?: schon)?|schon (?:sehr )?lange|(?:a )?long ago|ages ago)[ .!…]*$"
        ),
        "yes",
    ),
    (
        regex(
            r"^(?:ach|a|geh) (?:wo|was|geh|woher|nein|nee|nö|na)(?:[ ,]{1,2}(?:nein|nee|nö|na|woher|nie|nix"
            r"|nichts|denn|gar nicht))*[ .!…]*$"
        ),
        "no",
    ),
    (
        regex(
            r"^(?:they|he|she|it|we|i|that) (?:didn't|don't|doesn't|isn't|wasn't|haven't|hasn't|weren't|did not|do not"
            r"|is not"
            r"|was not|have not|has not)(?: (?:at all|yet|really|sorry|no))?[ .!…]*$"
        ),
        "no",
    ),
    (
        regex(
            r"^(?:they|he|she|it|we|i) (?:did|do|does|has|have|had|is|was|are|were)(?: (?:yes|indeed|yeah))?[ .!…]*$"
        ),
        "yes",
    ),
    (regex(r"^(?:h[oa]b (?:i|ich)|(?:das|des|dat) (?:ist|is|war) (?:meins|meiner|meine|mein|ich|i))[ .!…]*$"), "yes"),
    (regex(r"^na(?:,? (?:na|danke|dank dir|merci|hob i ned|hab i ned|hob i net|gwiss ned))?[ .!]*$"), "no"),
    (regex(r"^(?:h[ao]n? ?i|ha(?:b|n)? i(?:ch)?) (?:nöd|nid|nit|ned|net|nüt|nix)[ .!]*$"), "no"),
    (regex(r"^denkste[ .!…]*$"), "no"),
    (
        regex(
            rf"^(?:(?:yeah|yes|ok|okay|ah|oh|well|sure|aye|ta|cheers)[ ,.!]{{1,3}})?{BRITISH}"
            rf"(?:[ ,.!]{{1,3}}{BRITISH})?[ .!…]*$"
        ),
        "yes",
    ),
    (
        regex(
            r"^(?:und (?:ob|wie)|so (?:isses|is es|ist es|is des)"
            r"|(?:ja,? )?so (?:isses|ist's|ists|(?:ist|is|isch|war|wäre?|passt) (?:(?:es|das|des|mir|alles) ){0,2})"
            r" ?(?:recht|richtig|gut|ok|okay|korrekt|in ordnung|prima|perfekt|super)|(?:recht|passt|richtig) so"
            r"|so passt (?:es|das|mir|alles)|(?:das )?(?:ist|is|wäre?) mir (?:so )?recht|mir (?:ist|is) (?:das|es"
            r"|so) recht"
            r"|das (?:ist|is|wäre?) (?:(?:mir|so|schon) ){0,2}(?:recht|richtig)(?: so)?"
            r"|(?:it's|it is|that's) (?:right|fine|ok|okay|good|correct) (?:like|the way) (?:that|this|it is)"
            r"|jo mei,? (?:freil\w{0,3}|ja|klar|eh|scho)"
            r"|well yes|true|so true|schon|scho|jo scho|tatsächlich ja)[ .!…]*$"
        ),
        "yes",
    ),
)
NEGATED_LATER = regex(
    r"^(?:alles|das|so|es|isch|ist|der rest|rest)?\s?(?:stimmt|passt|richtig|guet)\b.{0,30}\b(?:nicht|nich|net|ned"
    r"|nöd|nid|nit)(?!\w)"
    r"|^(?:richtig|korrekt|gut|okay|ok|in ordnung|einverstanden|fine|right) (?:ist|is|war|bin|finde?)\b[^.,;!?]{0,20}"
    r"\b(?:nicht|nich|net|ned|nöd|nid|nit|not)(?!\w)"
)
