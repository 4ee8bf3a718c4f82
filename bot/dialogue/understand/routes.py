"""Where somebody says that they want to turn: an authority, arbitration, the press, a court. Whether that way is open
it never knows."""

from bot.dialogue.understand.text import any_of, spoken

_NAMED = (
    (
        "collectors",
        any_of("""
            beschwerde* (über|gegen) (das|den|die) inkasso*; bundesamt* für justiz; federal office of justice;
            complaint (about|against) the collector
        """),
    ),
    ("bundesbank", any_of("bundesbank*")),
    ("dsa_body", any_of("streitbeilegung*; plattformstelle; dispute (body|settlement); appeals cent(re|er)")),
    ("ecc_net", any_of("europäische* verbraucherzentr*; evz; ecc; european consumer cent(re|er)*")),
    ("universal", any_of("universalschlichtung*; schlichtung*; arbitration; ombuds*; mediation")),
    ("financial", any_of("bafin; cssf; finanzaufsicht*; bankenaufsicht*; financial (supervisor*|authority)")),
    (
        "coordinator",
        any_of("bundesnetzagentur; koordinierungsstelle*; digital services coordinator; dsc"),
    ),
    (
        "authority",
        any_of("""
            beschwerde*; beschweren; datenschutzbehörde*; datenschutzbeauftragte*; aufsichtsbehörde*;
            landesdatenschutz*; datenschutzaufsicht*; dpa; data protection authority; complain*; regulator
        """),
    ),
    (
        "consumer_centre",
        any_of("verbraucherzentrale*; verbraucherschutz*; vz; consumer (centre|center|advice|protection)"),
    ),
    (
        "press",
        any_of("presse; zeitung*; fernsehen; tv; journalist*; c't; heise; marktcheck; wiso; press; newspaper*; media"),
    ),
    (
        "small_claims",
        any_of("klagen; klage (einreichen|erheben); verklag*; vor gericht (gehen|ziehen); sue; small claims; lawsuit"),
    ),
)


def named(text: str) -> str:
    """The key of the route that the text names, or empty; the narrower name before the wider."""
    words = spoken(text)
    return next((key for key, pattern in _NAMED if pattern.search(words)), "")
