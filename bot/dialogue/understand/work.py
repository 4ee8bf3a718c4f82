"""Whether an account at a platform is one of work: of a courier, a rider or a driver, who sells nothing there."""

from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.spelling import plain

_WORK = phrases("""
    courier*; kurier*; rider; riders; rider's; dasher; dashers; zusteller*; lieferfahrer*; essensfahrer*;
    essenslieferant*; auslieferer*; (driver|drivers|driver's|fahrer|fahrerin|fahrers)
    (account*|konto|kontos|app|profil*|profile|zugang| access|partner|agreement|vertrag); driver-account*;
    fahrer-account*; fahrer-konto; fahrerkonto*; fahreraccount*; fahrer-app; fahrerapp; fahrerzugang*;
    fahrer-zugang*; (bin|war|i'm|i am|was|als|as|am) (a |an |* )?(fahrer|fahrerin|
    driver|taxifahrer*|rider|courier|delivery guy|delivery partner); delivery
    (partner|guy|driver|rider|boy|work*|job);
    (uber|bolt|lyft|freenow|wolt|lieferando|deliveroo|glovo|foodora|doordash)
    (fahrer*|driver*|rider*|courier*|kurier*);
    (deliver|delivering|delivered|drive|drives|driving|drove|liefere|liefer|fahre|fahr|gefahren) (* )?(* )?(* )?
    (für|for|with|bei) (uber|bolt|wolt|lieferando|deliveroo|foodora|glovo|doordash|lyft|free
    now|freenow|flink|getir|gorillas| just eat|takeaway|amazon flex|them); amazon flex; (fahr|fahre|liefer|liefere)
    (* )?(* )?(essen|pakete) aus; (suspended|banned|blocked|barred|stopped) (me |us )?from (driving|delivering);
    (keine|no|meine|my|next|nächste*) (schicht*|shift*)
""")


def of_work(text: str) -> bool:
    """Does the text tell of an account through which somebody drives or delivers?"""
    return _WORK.finds(plain(text))
