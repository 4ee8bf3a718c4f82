"""Slips of the finger in the words that such stories are told with: one letter too many, too few, another one, or two
that changed places. Where the slip is the first or the last letter it is left alone: there, words differ by what they
mean ("bezahlt", "bezahle")."""

from collections.abc import Iterator

from bot.dialogue.understand.text import words

_SHORTEST, _LONGEST = 6, 24  # letters; in a shorter word one letter makes another word, nobody means a longer one
_MEANT = words("""
    gesperrt gesperrtes gesperrten rechnung rechnungen inkasso inkassobüro mahnung mahnungen mahngebühren überweisung
    überweisungen guthaben gutschein verifizierung verifizieren identität ausweis personalausweis reisepass
    eingeschränkt eingeschränktes einschränkung geschlossen deaktiviert blockiert gekündigt kündigung eingefroren
    limitiert bestellt bestellung bestellungen zurückgeschickt retouren rücksendungen forderung lastschrift angeblich
    verkäufer verkäuferkonto händlerkonto mahnbescheid vollstreckungsbescheid gerichtsvollzieher umschlag briefkasten
    auskunft datenauskunft gespeichert sparkasse girokonto geschäftsbeziehung bankkonto richtlinien
    gemeinschaftsrichtlinien schwester bruder freundin mitbewohner mitbewohnerin grossmutter verknüpft
    zahlungsrückstand kreditkarte betrüger identitätsdiebstahl account accounts suspended restricted restriction
    deactivated disabled terminated verification collector collectors collection invoice unpaid overdue outstanding
    payment payments balance voucher vouchers bailiff envelope returned returning fraudster somebody someone customer
    customers boyfriend girlfriend flatmate roommate grandmother neighbour relationship guidelines permanently
    community paypal klarna amazon zalando instagram facebook youtube twitter linkedin snapchat revolut commerzbank
    volksbank postbank
""")


def _shortened(word: str) -> Iterator[str]:
    """The word without one of its inner letters."""
    return (word[:place] + word[place + 1 :] for place in range(1, len(word) - 1))


_NEAR = {short: word for word in sorted(_MEANT) for short in (word, *_shortened(word))}


def meant(word: str) -> str:
    """The word that was meant, or the same one where none is known that is so near."""
    if word in _MEANT or not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha():
        return word
    found = next((_NEAR[short] for short in (word, *_shortened(word)) if short in _NEAR), word)
    return found if _slipped(word, found) else word


def _slipped(word: str, found: str) -> bool:
    """Is the one a slip of the other: the ends the same, the letters between off by one, or two that changed places?"""
    if (word[0], word[-1]) != (found[0], found[-1]):
        return False
    if len(word) != len(found):
        return True
    wrong = [place for place in range(len(word)) if word[place] != found[place]]
    if len(wrong) == 1:
        return len(word) > _SHORTEST
    return len(wrong) == 2 and word[wrong[0]] == found[wrong[1]] and word[wrong[1]] == found[wrong[0]]
