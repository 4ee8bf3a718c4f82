"""Coins that somebody says lie in the account: "0.04 btc". What they are worth it never knows; they are no euros."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_CODES = {
    "btc": "BTC", "xbt": "BTC", "bitcoin": "BTC", "bitcoins": "BTC", "eth": "ETH", "ether": "ETH", "ethereum": "ETH",
    "xrp": "XRP", "ripple": "XRP", "doge": "DOGE", "dogecoin": "DOGE", "dogecoins": "DOGE", "ltc": "LTC",
    "litecoin": "LTC", "litecoins": "LTC", "usdt": "USDT", "tether": "USDT", "usdc": "USDC", "solana": "SOL",
    "cardano": "ADA", "polkadot": "DOT", "bnb": "BNB",
}  # fmt: skip
_UNIT = "|".join(sorted(_CODES, key=len, reverse=True))
COINS = regex(rf"(?i)(?<![\w.,/:#-])(?P<number>\d{{1,9}}(?:[.,]\d{{1,10}})?) ?(?P<unit>{_UNIT})(?!\w)")
COINS_ALONE = rf"(?:^|[.!?:,\n] ?|(?<!\w)(?:my|with|of|meine|mit) )\d{{1,9}}(?:[.,]\d{{1,10}})? ?(?:{_UNIT})"
# "3.250,75 Euro und 0,04 BTC drauf": where both lie is said behind the second.
BESIDE = regex(
    rf"(?i)(?:,| and| und| plus| sowie| &) (?:(?:like|about|around|roughly|ca\.?|etwa|rund|ungefähr|noch"
    rf"|another) ){{0,2}}"
    rf"\d{{1,9}}(?:[.,]\d{{1,10}})? ?(?:{_UNIT})(?!\w)"
)
_ANY = rf"(?:{_UNIT}|krypto\w{{0,8}}|crypto\w{{0,8}}|coins)"
_CAME = regex(
    rf"(?<!\w){_ANY}(?: \w{{1,12}}){{0,4}} (?:there|back|arrived|released|da|zurück|angekommen|freigegeben"
    rf"|eingegangen)(?!\w)"
    rf"|(?<!\w)(?:released|got|freigegeben) (?:\w{{1,12}} ){{0,4}}{_ANY}(?!\w)"
)
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|kein\w{0,2}|noch|fehl\w*|not|no|n't|still|stuck|missing|want|will|brauch\w*|need|if|wenn"
    r"|sind da"
    r"|in|inside|drin|drauf|liegen|when|wann)(?!\w)|n't(?!\w)|\?"
)


def coins(text: str) -> str:
    """The coins with their usual code, each kind once; empty where none are told."""
    found = {_CODES[one["unit"].lower()]: one["number"] for one in COINS.finditer(text)}
    return ", ".join(f"{number} {code}" for code, number in found.items())


def coins_came(text: str) -> bool:
    """Is it said that the coins are there again?"""
    words = spoken(text)
    return bool(_CAME.search(words)) and not _NOT.search(words)
