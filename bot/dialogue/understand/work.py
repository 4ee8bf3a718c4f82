"""Whether an account at a platform is one of work: of a courier, a rider or a driver, who sells nothing there."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain

_FIRMS = (
    "(uber|bolt|wolt|lieferando|deliveroo|foodora|glovo|doordash|lyft|free now|freenow|flink|getir|gorillas|just eat"
    "|takeaway|amazon flex)"
)
_DRIVES = (
    "(deliver|delivering|delivered|drive|drives|driving|drove|ride|rides|riding|rode|liefere|liefer|fahre|fahr"
    "|gefahren)"
)
_WORK = phrases(
    """
    courier*; kurier*; rider; riders; rider's; dasher; dashers; zusteller*; lieferfahrer*; essensfahrer*;
    essenslieferant*; auslieferer*; driver-account*; fahrer-account*; fahrer-konto; fahrerkonto*; fahreraccount*;
    fahrer-app; fahrerapp; fahrerzugang*; fahrer-zugang*; (driver|drivers|driver's) (account*|app|profile|access);
    (driver|drivers) (partner|agreement); (fahrer|fahrerin|fahrers) (account*|konto|kontos|app|profil*|zugang|vertrag);
    (bin|war|als) (* )?(fahrer|fahrerin|taxifahrer*); (i'm|i am|was|as|am) (a |an |* )?(driver|rider|courier);
    delivery (partner|guy|driver|rider|boy|work*|job); amazon flex;
    (suspended|banned|blocked|barred|stopped) (me |us )?from (driving|delivering);
    (fahr|fahre|liefer|liefere) (* )?(* )?(essen|pakete) aus;
    (keine|no|meine|my|next|nächste*) (schicht*|shift*)
"""
    f"; {_FIRMS} (fahrer*|driver*|rider*|courier*|kurier*); {_DRIVES} (* )?(* )?(* )?(für|for|with|bei) {_FIRMS}"
)


def of_work(text: str) -> bool:
    """Does the text tell of an account through which somebody drives or delivers?"""
    return _WORK.finds(plain(text))
