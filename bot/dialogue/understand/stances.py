"""What somebody says of a claim that they were just told of: that it is paid, strange to them, or rightly open."""

from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.text import any_of, spoken

_STRANGE = any_of("""
    (kenn|kenne|kennen) (ich|wir) (nicht|nich|net|ned|nöd|gar nicht|überhaupt nicht);
    (die|das) (kenn|kenne) ich (nicht|nich|net); sagt mir (nichts|nix|gar nichts);
    (nie|noch nie|nix|nichts) (davon )?(gehört|gesehen|bestellt|bekommen);
    (weiß nicht|keine ahnung) (was|wofür) das (ist|sein soll); ist nicht (meine|von mir);
    (never|haven't|have not) (heard|seen|ordered) (of |about )?(it|that|this|anything);
    (never|not) heard of (it|that|this); (is|that's|it's) not mine;
    (don't|do not|dont) (know|recognise|recognize) (it|that|this|the claim|that claim|this claim|what it is)
""")
_OWED = any_of("""
    (die|der betrag|die forderung) (ist|is|war) (leider |ja |wohl )?(richtig|korrekt|berechtigt|wirklich offen);
    (die|der betrag|die forderung) stimmt; (that one|the claim|the amount) is (correct|right|justified|really open);
    (hab|habe) ich (wirklich |tatsächlich |noch )?(nicht bezahlt|vergessen zu (be)?zahlen);
    (i|we) (really |do |actually )?(owe (it|that|them that)|forgot to pay( it| that)?|haven't paid (it|that)( yet)?)
""")


def stance(text: str) -> str:
    """ "paid", "strange" or "owed"; "" where the text says nothing of it. A bare "stimmt" may mean the letter."""
    words = spoken(text)
    if _OWED.search(words):
        return "owed"
    if says_paid(text):
        return "paid"
    return "strange" if _STRANGE.search(words) else ""
