"""Payments told in dialect by whoever made them: "zoit hob i scho". What was paid for it never knows."""

from bot.patterns import regex

# In the dictionary's spelling (`plain`); "zahlt" alone is also what others do.
_I_HAVE = r"(?:(?:ich |i |mir |wir )?(?:ha|hab|habe|haben|hani)(?: ich| i| mir| wir)?)"
_BY_ME = regex(
    rf"(?<!\w){_I_HAVE}(?: [\wäöü.,€]{{1,14}}){{0,6}} (?:be|ge)?zahlt(?!\w)(?! (?:bekommen|worden))"
    rf"|(?<!\w)(?:be|ge)?zahlt {_I_HAVE}(?!\w)"
    r"|^(?:isch|ist|das isch|das ist|des ist|is) (?:scho |schon |alles |längst |lang ){0,3}(?:be|ge)?zahlt(?!\w)"
)
_NOT = regex(r"(?<!\w)(?:nicht|nichts|nix|nie|nöd|nüt|nid|kein\w*)(?!\w)")


def paid_by_me(words: str) -> bool | None:
    """ "Zoit hob i scho", "ha alles zahlt": of whoever speaks, and of nobody else."""
    return not _NOT.search(words) if _BY_ME.search(words) else None
