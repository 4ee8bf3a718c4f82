"""Being at a loss what to do: "... und weiss nicht was tun". It says nothing of whether a thing came."""

from bot.patterns import regex

AT_A_LOSS = regex(
    r"(?<!\w)(?:(?:und|u|and|but|aber|also) )?(?:(?:i|ich) )?"
    r"(?:(?:weiss|woass|woas)(?: (?:i|ich|jetzt|jetz|gar|echt|leider|einfach)){0,2}"
    r" (?:nicht|nich|net|ned|nöd|nid|nit|nüd)"
    r"|(?:hab|habe|ha|han|hob)?(?: ich| i)? ?(?:keine|kei|ka|null) (?:ahnung|ahnig|plan)"
    r"|(?:don't|dont|do not) know|no idea|not sure)"
    r"(?: (?:mehr|jetzt|jetz|now|at all)){0,2},? "
    r"(?:was|wos|wie|wohin|wo|weiter|what|how|where|ob (?:ich|i|wir)|if i|whether i)(?!\w)"
    r"(?! (?:das|es|that|it) (?:ist|is|isch|bedeutet|heisst|means|für|soll))[^.!?;,]{0,60}"
)
