"""How words are spelt on a phone, in dialect, in a hurry: each as it stands in the tables of phrases. It knows no
phrase. All is in `plain` letters."""

_DE = """
    nich nicht; ned nicht; net nicht; nit nicht; niht nicht; nimma nimmer; koa kein; koane keine; koan keinen; kei kein
    keen kein; kene keine; koi kein; nüscht nichts; nixx nix; garnix nix; garnichts nichts; nochnix nix
    isch ist; iss ist; isn ist; sin sind; san sind; san's sind; hob habe; hom haben; ham haben; hams haben; hamm haben
    hod hat; hot hat; hott hat; gschriebn geschrieben; gschrieben geschrieben; gsagt gesagt; kriagt bekommen
    kriegt bekommen; gekriegt bekommen; krieg bekomme; wolln wollen; woin wollen; wollnse wollen; wollns wollen
    solln sollen; soin sollen; soitn sollten; ois alles; oiss alles; ollas alles; zua zu
    eiloggn einloggen; einlogn einloggen; runterlodn runterladen; runterladn runterladen; söba selber; selba selber
    eistelln einstellen; ausbuchn ausbuchen; schickn schicken; zoin zahlen; zahln zahlen; wida wieder; wieda wieder
    wider wieder; kto konto; kont konto; acc account; acct account; acount account; acaunt account
    gespert gesperrt; geschpert gesperrt; entspert entsperrt; freigeschalten freigeschaltet; ausweiß ausweis
    immernoch immer_noch; immernoh immer_noch; imernoch immer_noch; nochimmer immer_noch; bisjetzt bis_jetzt
    ghosten ignorieren; ghostet ignoriert; geghostet ignoriert
    auskumft auskunft; forderun forderung; storniet storniert; inkaso inkasso; ausgezalt ausgezahlt
"""
_EN = """
    cannot cannot; can't cannot; cant cannot; won't will_not; wont will_not; don't do_not; dont do_not; doesn't does_not
    doesnt does_not; didn't did_not; didnt did_not; isn't is_not; isnt is_not; aren't are_not; wasn't was_not
    weren't were_not; hasn't has_not; hasnt has_not; haven't have_not; havent have_not; couldn't could_not
    wouldn't would_not; shouldn't should_not; im i_am; ive i_have; its it_is; thats that_is; theyre they_are
    theyve they_have; u you; ur your; pls please; plz please; thx thanks; nothin nothing
    ghosted ignored; ghosting ignoring
    recieved received; recived received
    wasnt was_not; arent are_not; acknowledgment acknowledgement; reciept receipt; suspened suspended
"""


def _table(*tables: str) -> dict[str, str]:
    pairs = (pair.split() for table in tables for pair in table.replace("\n", ";").split(";") if pair.strip())
    return {typed: meant.replace("_", " ") for typed, meant in pairs}


SPELLINGS = _table(_DE, _EN)
