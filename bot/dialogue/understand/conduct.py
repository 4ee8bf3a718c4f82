"""What somebody is said to have done on a platform: insults in a chat, messages to other users. It is no exchange with
the company, and whether it is true it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_DONE = regex(
    r"(?<!\w)(?:beleidig\w*|(?:ge|ver)?flucht\w*|fluchen|beschimpf\w*|gemobbt|belästig\w*|bedroh\w*|gespammt"
    r"|schimpfw\w*"
    r"|insult\w*|swore|swearing|cursed|harass\w*|bull(?:y|ied|ying)|threatened|offensive|something rude|slurs?"
    r"|flam(?:ed|ing)"
    r"|trash ?talk\w*|(?:voice|game|in-?game|party|gruppen|team|clan|twitch|discord)[ -]?chat"
    r"|in den (?:\w{1,12}-?)?chat)(?!\w)"
    r"|(?<!\w)(?:einem|einer|einen|eine|andere[nrm]?|den|die|der) (?:anderen? )?(?:spieler\w*|mitspieler\w*"
    r"|nutzer\w*|käufer\w*"
    r"|user\w*|verkäufer\w*|follower\w*|matches?)(?!\w)"
    r"|(?<!\w)(?:to|with|at) (?:(?:a|an|another|some|other|the) ){1,2}(?:players?|users?|buyers?|sellers?|gamers?"
    r"|followers?|match(?:es)?)(?!\w)"
    r"|(?<!\w)(?:wegen|wg\.?|because of|due to|over) (?:eine[rs]|einem|meine[rs]|seine[rs]|der|a|my|his|her|the|one)"
    r" (?:\w{1,12} )?(?:chat)?(?:nachricht|kommentars?|posts?|message|comment)(?!\w)"
)
_NOT_DONE = regex(
    r"(?<!\w)(?:support|service|\w{0,6}kundenservice|kundendienst|hotline|gefragt|angefragt|nachgefragt|asked|asking"
    r"|einspruch|appeal\w*|widerspr\w*|niemand\w*|nicht|nie|kein\w*|never|not|telefon\w*|angerufen|anruf\w*"
    r"|phone\w*|called|nobody|no one|didn't|didnt)(?!\w)"
)


def conduct(text: str) -> bool:
    """Does the text tell what was done on the platform, and of no message to the company?"""
    words = spoken(text)
    return _DONE.search(words) is not None and _NOT_DONE.search(words) is None
