"""What is neither yes nor no, though it may begin like one: a perhaps, irony, a greeting, an initial, a house number.
Which question was asked it never knows."""

from bot.dialogue.understand.text import any_of
from bot.patterns import regex

_PERHAPS = any_of("""
    vielleicht; vllt; vlt; eventuell; evtl; evt; möglich; möglicherweise; denkbar; mag (schon |wohl |ja )?sein;
    (kann|kanns|könnte|könnt|kunnt) (schon |gut |durchaus |auch |ja |eh |wohl |natürlich |doch )?(sein|hinkommen);
    (gut|schon|durchaus|leicht) möglich; maybe; mebbe; perhaps; possibly; possible; might be; may be; could be;
    might have; could have; could well be; might well be; gute frage; good question; beats me; search me;
    (can't|cannot|cant|can not|couldn't|couldnt|could not) (really |honestly |possibly )?(tell|say);
    (hard|difficult|tough) to (say|tell); schwer zu sagen; schwierig zu sagen; schwierig; nicht zu sagen;
    (nicht|nich|net|ned|nimmer) (genau |mehr |sicher |so genau )?(sagen|beantworten|erinnern);
    (don't|dont|do not|can't|cant|cannot) (really |quite )?(recall|remember);
    erinner* (ich |i )?mich (da |leider )?(nicht|nich|net|ned|nimmer); keine erinnerung;
    (would|i'd|might|may) (have|need) to (look|check|search|see|dig|ask);
    müsst* (ich |i |ma )?(da |das |erst )?(mal |selber |selbst |nochmal )?(nachschauen|nachsehen|nachgucken|suchen);
    müsst* (ich |i |ma )?(da |das |erst )?(mal |selber |selbst |nochmal )?(schauen|gucken|schaun|nachschaun);
    sicher (bin|wär*) ich (mir )?(da |aber |leider |gar )?(nicht|nich|net|ned)
""")
# What may stand around it; anything else is news that a reader should hear.
_AROUND = any_of("""
    (oder )?auch nicht; aber; but; ich; i; i'd; i'm; und; and; es; das; des; it; that; so; da; mir; mich; ma;
    glaub; glaube; denk; denke; think; guess; honestly; honest; ehrlich; gesagt; sorry; leider; jetzt; grad;
    gerade; genau; exactly; for sure; sure; schon; scho; auch; too; well; hm; hmm; up; into; nach; erst; mal;
    mehr; anymore; any; more; oder nicht; or (maybe )?not; or not; vielleicht; you; dir; ihnen; euch; right now;
    at the moment; im moment; really; wirklich; echt; to be; tbh; kann; könnte; könnt; na ja; naja; ja echt; halt;
    eh; auf anhieb; beim besten willen; aus dem kopf; so spontan; spontan; offhand; off the top of my head; i have
    to; dazu; dran; daran; an
""")
_ABSURD = any_of("""
    pigs (can |could |will |do |might )?fly*; schweine (können |werden |kennan )?fliegen; fliegende schweine;
    hell freezes*; hell froze*; osterhas*; easter bunny; weihnachtsmann; christkind*; santa; santa claus;
    father christmas; tooth fairy; zahnfee; klapperstorch; storch; einhorn; einhörner; unicorn*; mars* gelandet;
    (queen|king|emperor|empress|president) of *; kaiser* von *; könig* von *; the pope; der papst; da papst; batman;
    superman; mutter teresa; mother t*resa; earth is flat; flat earth; erde (ist|is) (eine |ne |a )?(scheibe|flach);
    (moon|mond) (is |ist |is made |made )?(of|aus) * (cheese|käse); (moon|mond) (of|aus) (cheese|käse);
    elvis (lebt|lives|is alive); rumpelstilzchen; der liebe gott; träum* weiter; dream on;
    in (your|deinen|euren) (dreams|träumen);
    keep dreaming; wer's glaubt; wers glaubt; wer es glaubt; dass ich nicht lache; das ich nicht lache; make me laugh;
    my (arse|ass|foot); am arsch; pull the other one; a likely story; tell me another; sankt nimmerlein*;
    wer's glaubt wird selig; and (monkeys|cows) *; bridge to sell; sell you a bridge
""")
_MOCKING = regex(
    r"^(?:yeah right(?=[ .!…]*$|,? and\b| sure| as if)|(?:ja|jo|jaja),? (?:ne|nee|nein|na),? (?:is|ist|iss|schon|eh)"
    r" (?:scho |schon )?klar|(?:na )?(?:ja )?von wegen|(?:(?:ja|yeah|klar|sure),? )?(?:als ob|as if)[ .!…]*$"
    r"|(?:klar|sure|genau|ja klar|ja genau|ja sicher|yeah sure|of course|right) ?🙄+[ .!]*$"
    r"|na (?:toll|super|klasse|prima|bravo|wunderbar|danke)[ .!…]*$"
    r"|great,? just great"
    r"|(?:great|super|toll|wonderful|fantastic|brilliant|lovely|klasse|prima),? (?:another|noch ein\w*|schon wieder"
    r"|und jetzt"
    r"|and now|now what)(?!\w)|(?:ja |yeah )?(?:super|toll|klasse|prima|great),? (?:und jetzt|and now|und dann)(?!\w)"
    r"|(?:(?:haha\w*|lol|ha),? )?(?:sure|yeah|yes|klar|sicher|ja),? (?:like|als ob|as if) (?:they|die|ihr|you|the|i"
    r"|ich)\b"
    r"|yeah,? right,? as if|(?:klar|sicher|natürlich|of course),? (?:die|sie|they) (?:haben|have) (?:ja |eh )?"
    r"(?:immer|always)|(?:oh |na |ja |yeah )?(?:sicher|klar|natürlich|sure|of course),? (?:die|sie|they|the"
    r"|ihr)\b[^.?]{0,24}"
    r"\b(?:famous|berühmt|bekannt für|kind\w*|wohltät\w*|heilig\w*|saints?|so nett|lieben|love us|care so much))"
)
# A word of assent or denial that belongs to what follows it.
_PART_OF_MORE = regex(
    r"^(?:(?:ja|jo|yeah|yes),? (?:hallo|hi|hey|servus|moin|hello|grüss|guten (?:tag|morgen|abend))(?!\w)"
    r"|(?:ja|jo) (?:mei|und (?:jetzt|nun|dann)[ .!…]*$|was (?:denn|soll|jetzt|nun)|wie denn|wo denn|wer denn|spinn)"
    r"|(?:ja und nein|yes and no|yes but no|ja aber nein|jein)(?!\w)"
    r"|(?:ok|okay|hey) (?:google|siri|alexa)(?!\w)|right (?:now|here|after|before|when)(?!\w)|good (?:luck|day"
    r"|friday|one)(?!\w)"
    r"|nice try|great britain"
    r"|richtig (?:schlimm|mies|blöd|doof|sauer|teuer|viel|lange?|scheisse|kacke|wäre|wär)(?!\w)"
    r"|gut (?:\d|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?:e|en)? )"
    r"|no one (?:told|tells|explain\w{0,2}|knows|answers|can tell)(?!\w)"
    r"|(?:nicht nur|not only|no comment|no matter|kein(?:e|en)? (?:lust|bock|nerven|kraft|energie|zeit)"
    r"|mach(?:en)? (?:wir|ich)"
    r" (?:das |es )?(?:später|morgen|nachher))(?!\w)"
    r"|[jknsy]\.\s?[^\W\d_]{2})"
)
# "No. 12" is a number; "no. 12 mails" is not.
_NUMBERED = regex(
    r"^no\.? ?:? ?\d{1,4}[a-z]?(?:[ .!]*$|,|;| (?:is|was|are|on|in|at|of|near|here|stands?)(?!\w)"
    r"|(?<=\d) [^\W\d_]{2,20} (?:street|st|road|rd|lane|avenue|ave|way|close|drive|square)(?!\w))"
)
_SAID = regex(r"\w")


def perhaps(words: str) -> bool:
    """Is it a perhaps, or a cannot-say, and nothing else? The words as `spoken` gives them."""
    rest = _PERHAPS.sub(" ", words)
    return rest != words and not _SAID.search(_AROUND.sub(" ", rest))


def not_meant(words: str) -> bool:
    """Is what begins like a yes or a no irony, a greeting, a number or a name?"""
    return any(pattern.match(words) for pattern in (_MOCKING, _PART_OF_MORE, _NUMBERED)) or bool(_ABSURD.search(words))
