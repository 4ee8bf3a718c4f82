"""Whose account it is, said of the account itself: "das Konto ist von meiner Mutter", "das ist von meiner Mutter, nicht
von mir"; and how a person that somebody asks for is named. Who writes it never knows."""

from bot.dialogue.understand.relations import PERSON

THEIR = (
    r"(?:(?:mein|unser|sein|ihr)\w{0,3}|my|our|his|her|der|die|den|dem|des|das|vom|the|eine?[nmrs]?|an?|'?n|herrn|frau)"
)
# "My old father", "meiner 80-jährigen mutter".
_AGED = r"\d{1,2} (?:years? old|jahre alte\w?)"
ONE = rf"{THEIR} (?:(?:{_AGED}|(?!und |and |oder |or )[\w-]{{1,16}}) )?(?P<who>{PERSON})(?!\w)"
ACCOUNT = (
    r"(?:\w{0,14}konto|account|\w{0,8}zugang|profil|profile|paypal|amazon|ebay|otto|zalando|instagram|facebook"
    r"|klarna)"
)
ACCOUNTS = """
    konto; *konto; account; zugang; *zugang; profil; profile; paypal; amazon; ebay; otto; zalando; instagram; facebook;
    klarna
"""
_NO_DEED = r"(?! (?:\w{1,12} ){0,3}(?:\w{0,6}ge\w{2,12}|eröffnet|erstellt|bezahlt|worden|opened|paid)(?!\w))"
# Each with the words of which one stands in it, as `bot.dialogue.understand.behalf` looks for them.
WHOSE = (
    (
        rf"(?<!\w)(?:das|dieses|dies|mein|the|this) {ACCOUNT} (?:ist|is|läuft|lief|geht|runs) (?:ja |doch |aber "
        rf"|nämlich |eigentlich )?(?:von|vom|auf|über|of|on|under)(?: den namen(?: von)?)? {ONE}{_NO_DEED}",
        ACCOUNTS,
    ),
    (
        rf"^\W*(?:(?:nein|no|also|halt|moment|aber|but)[ ,]{{1,2}})?(?:das|es|it|this|that)(?:'s)?(?: (?:ist|is|sind"
        rf"|alles|ja|doch|hier|eigentlich)){{0,3}} (?:von|of|from) {ONE},? (?:und |and )?(?:nicht|nich|not) "
        r"(?:(?:von|of|from) )?(?:mir|me|mine|meins|meine)(?!\w)",
        "nicht; nich; not",
    ),
    (
        rf"(?<!\w)(?:it's|it is|its|this is|that's) (?:my|our) (?P<who>{PERSON})'?s,? (?:and )?not (?:mine|my)",
        "not",
    ),
)
