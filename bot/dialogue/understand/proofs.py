"""That a company demands or rejects papers that show who somebody is, or where they live. It reads words in the
dictionary's spelling (`plain`); whether it may, it never knows."""

from bot.dialogue.understand.idioms import near, phrases
from bot.patterns import regex

_PAPER = """
    ausweis*; *ausweis; perso; personalausweis*; reisepass; reisepasses; führerschein*; selfie*; meldezettel*;
    meldebescheinigung*; stromrechnung*; aufenthaltstitel; geburtsurkunde; birth certificate; gehaltsnachweis*;
    einkommensnachweis*; aufenthaltserlaubnis*; duldung; heiratsurkunde*; sozialversicherungsnummer; namensänderung;
    gasrechnung*; handyrechnung als; passbild*; council tax (bill|letter) as; tenancy agreement*; rental agreement;
    national insurance; social security (card|number); marriage certificate*; student id; military id; green card;
    visa (copy|document|page); online-ausweis; (vom|des|im) pass; residence (card|title|permit)*; aufenthaltskarte*;
    (foto|bild|scan|kopie) … (pass|ausweis|perso); payslip*; pay slip*; tax number; tax id; steuer-id; steuernummer;
    steueridentifikation*; gehaltsabrechnung*; lohnabrechnung*; lohnzettel; wohnungsnachweis*; mietvertrag*;
    steuerbescheid*; proof of income; source of funds; mittelherkunft; beglaubigt*; notarized; certified copy;
    verifizier*; identifizier*; passport*; passfoto; address proof; residence permit*; verify; verifying; verified;
    verification*; identification; (driver|drivers|driver's|driving) licen*; licen*e (photo|picture|check); id (card|
    check|copy|documents|document|photo); (photo|my|an|upload|send|sent|national|scan|valid|submitted|gave|give|show|
    showed|sending) (them |the |an )?id; id as; as id; name (on|in) (my |the |your )?(id|passport|licence|license);
    identity (check|document|documents|proof); (meinen|den|mein|ausländischer|ausländischen|keinen|einen|gültigen|
    neuen|aktuellen|gültiger|türkischen|deutschen) (* )?pass; pass (kopie|foto); die id; schufa-ident
"""
_LOOP = """
    wollen; will; verlangt; verlangen; fordern; fordert; soll; sollen; brauche; brauchen; bis; vorher; erst; ohne;
    jedes mal; jedesmal; immer; wieder; mal; dauer*; dauerschleife; schleife; abgelehnt; lehnen; lehnt; passt; passen;
    bricht; gefälscht; forged; fake; dunkel; too dark; blurry; verschwommen; read; sonst; solange; lade; laden; bleibt;
    unleserlich; unlesbar; mag; mögen; reicht; otherwise; stays; unless; before; unreadable; hochgeladen; hochladen;
    erkennt; ausgesperrt; unscharf; scheitert; klappt; fehlgeschlagen; geht nicht; zurück; abgelaufen; glauben; glaubt;
    zum * mal; nicht (akzeptiert|lesbar|anerkannt|verifiziert|bestätigt|erkannt|angenommen|ausreichend|möglich|gültig);
    want; wants; demand*; ask; asks; asking; asked; require*; need; needs; until; till; again; times; every time;
    always; reject*; refus*; declin*; believe; don't; doesn't; won't; not; never; can't; fail*; loop; unclear; upload*;
    uploade; try again; locked; blocked; keep; keeps; expired; impossible; nothing is good enough; stuck; the same;
    nicht; nie; nehmen; nimmt; geschickt; sent; schicken; gesendet; match; fehler; error; document; documents; sehen;
    schon wieder; number *
"""
_ASKED = near(_PAPER, _LOOP, within=70)
_PAPERS = near(
    "bank statement*; dokumente; dokument; unterlagen; nachweis; nachweise; documents; document; paperwork; proof",
    """
        abgelehnt; lehnen; nicht (akzeptiert|lesbar|anerkannt|ausreichend); hochgeladen; hochladen; uploade; upload*;
        reject*; again; (not|don't|doesn't) accept*; immer (wieder|neue|mehr|andere); noch mehr; ständig;
        never good enough; not enough; (not|never|nicht|nie|isn't|in) (valid|invalid|gültig|ok|okay|good|right|enough|
        readable|lesbar); more and more
    """,
    within=50,
)
# What nobody mentions but where it is demanded.
_SURELY = phrases("""
    video-ident*; videoident*; video ident*; video-selfie; video selfie; postident*; kyc; know your customer;
    verifizierungsschleife; adressnachweis*; wohnsitznachweis*; ausweiskopie*; identitätsprüfung*;
    identitätskontrolle*; identitätsnachweis*; gesichtsscan*; gesichtserkennung*; altersverifi*; legitimieren;
    liveness check; proof of (address|identity|residence); utility bill*; biometri*; altersprüfung; altersnachweis;
    dokumentenprüfung; ausweisprüfung; ident-verfahren; ident verfahren; identverfahren; webid; idnow; (rechnung|
    handyrechnung|bill) als (nachweis|beweis|adressnachweis); als nachweis; proof (where|that) i *; (want|wants|
    need) proof; nachweis (wo|dass) *; wohnnachweis*; verification never ends; (bei|in) der verifizierung;
    verification (loop|failed|fails|impossible|pending); (identity|id|face|selfie) (verification|check|scan); (verify|
    confirm|prove) (my|your) identity; identität (bestätigen|nachweisen|prüfen|verifizieren); mich ausweisen; (want|
    wants|need|demand|require|requires|ask|asks|send) (a |my )?bank statement; (muss|soll|sollte|must|have to|need to|
    should) … (verifizieren|verify|ausweisen|identifizieren); mich verifizieren; verify myself; (face|gesicht|
    selfie) (doesn't|does not|don't|didn't|not) match*; gesicht (passt|stimmt) … nicht; (want|wants|need|needs|ask|
    require*) (a |my |the |more |some )?(document|documents|paper|papers) (for|of|about|with|proving) (my |
    the )?(address|identity|name|residence); onfido; jumio; veriff; nect; face scan*; facescan; video verification;
    video-verifizierung; gesicht (* )?(scannen|scan|zeigen|filmen); scan my face; fingerabdruck; eid-funktion;
    ident-code; identcode; hochgeladen, abgelehnt; uploaded, rejected; uploaded, declined; geschickt, abgelehnt;
    sent, rejected; (kopf|head) (* )?(drehe|drehen|turn|move|bewegen); (turn|move) my head; blinzel*; dass ich (ich|es|
    ich selbst|wirklich *|der|echt) (bin|selbst bin|selber bin); wer ich bin; (that |who )i am (me|who); i'm who i;
    i am me; who i (am|say|claim); (woher|wo) (mein|mein ganzes) geld (kommt|stammt|her); where my money (comes|came|
    is) from; herkunft (meines|des|vom) (geldes|geld)
""")
_NO_PROOF = phrases("""
    proof of payment; payment proof; proof of (purchase|delivery|shipping|shipment|dispatch|postage); kaufnachweis;
    zahlungsnachweis; versandnachweis*; sendungsnachweis*; apple id; apple-id; (my|your|
    meine|the) id (is|was|ist|has been|got) (locked|disabled|blocked|suspended|gesperrt); (user|order|transaction|
    microsoft|epic) id; id number; verified (account|badge); blue check*; zwei-faktor*; two-factor; 2fa; (ausweis|
    perso|pass|passport) (* )?(* )?(verloren|gestohlen|geklaut|stolen|lost); soll ich … (ausweis|perso|
    pass) … (schicken|mitschicken|beilegen|anhängen); (do|must|should|shall) i … (id|passport); (ausweis*|perso|pass|
    id|passport) (* )?(* )?(nie|never|nicht) (* )?(zeigen|vorlegen|show|gezeigt|needed|gebraucht); ausweis (verlängern|
    erneuern|beantragen|abholen); bin verifiziert; blaue* haken; verifizierte* (account|konto|profil);
    do i need to (send|show|give|upload); (ausweis*|*ausweis|perso|pass|id|passport|ausweiskopie) (* )?(an )?(euch|
    dich|dir|you) (* )?(schicken|senden|send|geben|zeigen); (euch|dir|you|an euch) (* )?(* )?(ausweis*|perso|pass|id|
    passport) (schicken|senden|send|geben|zeigen)?; (need|braucht|brauchst|brauchen) (ihr|du|sie|you) … (id|passport|
    ausweis|perso); (liegt|lies|is) (zuhause|at home|zu hause)
""")


# "Ich glaub die wollen meinen Ausweis sehen": nobody asked for it yet.
_GUESSED = regex(
    r"(?<!\w)(?:glaube?|denke?|vermute|schätze|tippe|vielleicht|wahrscheinlich|vermutlich|guess|think|maybe|perhaps"
    r"|probably|suppose|bestimmt|fürchte|fear)(?: (?:ich|mal|dass|that|schon|auch))*,? (?:die|sie|they|amazon|paypal"
    r"|da|it|es)"
    r" (?:wollen|will|brauchen|want|wants|need)(?!\w)[^.!?;,]{0,60}"
)


def checked(words: str) -> bool:
    """Is it told that a company demands or rejects papers that show who somebody is, or where they live?"""
    rest = _GUESSED.sub(" ", _NO_PROOF.without(words))
    return _SURELY.finds(rest) or _ASKED.finds(rest) or _PAPERS.finds(rest)
