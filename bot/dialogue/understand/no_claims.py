"""That no claim stands open, as people say it, and what shows that one is made all the same. What is demanded it never
reads."""

from bot.dialogue.understand.text import any_of
from bot.patterns import regex

NO_CLAIM = any_of("""
    kein* (offene* )?(rechnung*|forderung*|schulden|betrag|beträge|mahnung*);
    kein* (rate|raten|geld|kohle|euro|cent) (mehr |da |dort |bei denen )?offen;
    no money (is |was )?(owed|open|outstanding|due);
    kein geld (wollen|will|verlang*|gefordert); (geld|nichts|nix) wollen die nicht; nichts (mehr )?offen;
    nix (mehr )?offen; es gibt keine forderung;
    no (open |outstanding |unpaid )?(bill|bills|claim|claims|invoice|invoices|debt|debts);
    (don't|do not|doesn't) (owe|want money|want any money); owe (them )?nothing; nothing (is )?(owed|open|outstanding);
    schulde (* )?(ja |doch )?(nichts|nix); (nichts|nix) schulde*;
    (don't|do not) owe (them |anybody |anyone )?(anything|a cent|a penny|a thing); wollen kein geld;
    (will|möchte|verlangt|verlangen|fordert|fordern) (von mir |ja |doch |auch |gar |bisher )?kein geld; wants no money;
    (verlangt|fordert|verlangen|fordern) (ja |doch |auch |gar |bisher )?(nichts|nix) von mir;
    geht nicht um geld; not about money;
    (nobody|noone|no one) (wants|demands|claims|is asking|asked|asks) (* )?(* )?(money|anything);
    (niemand|keiner) (will|verlangt|fordert) (* )?(geld|kohle|was|etwas); never owed (them |anyone )?(anything|a
    cent|a penny|money); never had (any |a )?(debt|debts); nie (* )?(schulden|(was|etwas|irgendwas) offen|(was|etwas)
    geschuldet);
    (will|verlangt|fordert) (* )?(niemand|keiner) (* )?(* )?(geld|kohle|was|etwas)
""")
# "I don't owe them 80 euros", "80 euros I don't owe": somebody demands them.
DENIED_SUM = regex(
    r"(?<!\w)(?:don't|do not|never) (?=owed? (?:them |it |this |that |those |the ){0,2}[€£$]?\d)"
    r"|(?P<sum>\d ?(?:€|euros?|eur|pounds?|quid|£|dollars?)?,? (?:that |which )?(?:i|we) )(?:don't|do not"
    r"|never) (?=owed?(?!\w))"
)
_DEBT = "(?:forderung|forderungen|rechnung|rechnungen|schulden|mahnung|mahnungen)"
CLAIM_NOT = regex(
    rf"(?<!\w){_DEBT} (?:gibt'?s|gibt es|gab es|besteh\w*|existier\w*)(?!\w)[^.!?,;]{{0,40}}"
    r"(?<!\w)(?:nicht|nich|keine)(?!\w)"
    rf"|(?<!\w){_DEBT} (?:hab|habe|haben|ist|sind|steht|stehen) (?:\w{{1,10}} )?keine(?!\w)"
    r"|(?<!\w)(?:geld|kohle|was) (?:will|verlangt|fordert) (?:\w{1,10} )?(?:keiner|niemand)(?!\w)"
    r"|(?<!\w)(?:don't|dont|do not|doesn't|does not|didn't) (?:claim|demand|want|ask for) (?:any )?"
    r"(?:money|anything)(?!\w)"
    r"|(?<!\w)(?:nobody|no one|noone) (?:claims|demands|wants|asks for) (?:any )?(?:money|anything)(?!\w)"
    r"|(?<!\w)(?:there is|there's|is) no claim(?!\w)"
    r"|(?<!\w)(?:wollen|will|verlangen|fordern) (?:von mir )?(?:nichts|nix)(?: von mir)?[ .!]{0,3}$"
    r"|(?<!\w)(?:von mir|bei mir) (?:wollen|will|verlangen|fordern) (?:die |sie |er |ja |doch ){0,2}"
    r"(?:nichts|nix)(?!\w)"
    r"|(?<!\w)(?:wollen|will|verlangen|fordern) (?:ja |doch )?(?:nichts|nix|kein geld) von mir(?!\w)"
    r"|(?<!\w)(?:want|demand|claim) (?:nothing|no money) from me(?!\w)|(?<!\w)from me they want nothing(?!\w)"
    r"|^(?:(?:nein|nee|ne|nö|no|nope)[ ,.!]{1,3})?(?:kein geld|keine kohle|no money)(?: von mir| from me)?[ .!]{0,3}$"
)
PRESSED = any_of("angeblich*; inkasso*; collector*; collection agency; trotzdem; fordern; fordert; verlangen; verlangt")
# "Die sagen wieder offen", of no account.
_AGAIN_OPEN = (
    r"(?<!\w)(?:sag(?:en|t)|behaupte[nt]|meinen|meint|schreib(?:en|t)|says?|claims?|writes?)"
    r"(?: (?!konto|account|zugang|profil|es ist nicht|nichts|nix|nothing)[^\s.!?;]{1,12}){0,5}?"
    r" (?:wieder|noch|doch|still|again)(?: (?!konto|account|nichts|nix|nothing)\w{1,10}){0,2}? (?:offen|open)(?!\w)"
    r"|(?<!\w)(?:says?|claims?)(?: (?!account|nothing)\w{1,10}){0,4}? (?:is )?open again(?!\w)"
)
ALLEGED = regex(
    r"(?<!\w)(?:angeblich|supposedly|allegedly)(?!\w)[^.!?]{0,30}?\d(?![^.!?]{0,20}(?:mal|times|tag|day))"
    rf"|{_AGAIN_OPEN}"
)
# "Bin nie gemahnt worden", "ohne Mahnung", "never got a reminder": nobody demands anything by that.
NEVER_DUNNED = regex(
    r"(?<!\w)(?:nie|niemals|nicht|nich|net|niemand|keiner|ohne)(?: \w{1,12}){0,3} gemahnt(?: zu)?(?: (?:worden|werden"
    r"|wurde))?(?!\w)|(?<!\w)gemahnt (?:hat|haben|wurde)(?: \w{1,8}){0,3}"
    r" (?:nie|niemals|nicht|nich|keiner|niemand)(?!\w)"
    r"|(?<!\w)(?:ohne|keine|nie (?:eine|ne)|nie) (?:jede |vorherige |eine |einzige |irgendeine ){0,2}"
    r"(?:ab|letzte )?(?:mahnung|rechnung|zahlungserinnerung)\w{0,2}"
    r"(?: (?:[^\W\d_]{1,12} )?(?:bekommen|erhalten|gesehen|gekriegt|gekommen))(?!\w)"
    r"|(?<!\w)ohne (?:jede |vorherige |eine |einzige ){0,2}(?:mahnung|zahlungserinnerung)\w{0,2}(?!\w)"
    # "Can I go to small claims?": a court.
    r"|(?<!\w)small claims(?: (?:court|track|procedure|tribunal))?(?!\w)"
)
