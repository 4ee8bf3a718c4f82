"""An answer that came in a language which the person does not read. What it says it never knows."""

from bot.dialogue.understand.text import any_of, spoken

_LANGUAGE = any_of("""
    (in|auf) (* )?(dutch|french|italian|spanish|polish|luxembourgish|swedish|danish|czech|portuguese|chinese|turkish|
    greek|finnish|irish|hungarian|romanian|german|english); (in|auf) (* )?(niederländisch|holländisch|französisch|
    italienisch|spanisch|polnisch|luxemburgisch|schwedisch|dänisch|tschechisch|portugiesisch|chinesisch|türkisch|
    griechisch|finnisch|irisch|ungarisch|rumänisch|englisch|deutsch); in (a|another|some) (foreign |other )?language;
    (in|auf) (einer|ner|irgendeiner) (anderen |fremden )?sprache; auf (ausländisch|fremdsprache)
""")
_ANSWER = any_of("""
    answer*; repl*; wrote; write*; letter; mail; email; message; antwort*; geantwortet; schreib*; geschrieben; brief;
    nachricht
""")
_NOT_READ = any_of("""
    (don't|dont|do not|can't|cannot|cant) (* )?(understand|read); (versteh*|kapier*|lese|kann) (* )?(* )?(nicht|nich|
    nix|nichts|kein wort|ned|net); no idea what it says
""")


def foreign(text: str) -> bool:
    """Is it said that an answer came in a language that the person does not read?"""
    words = spoken(text)
    return all(pattern.search(words) for pattern in (_LANGUAGE, _ANSWER, _NOT_READ))
