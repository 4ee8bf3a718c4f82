"""Every wording in the words of the person's own country: no court, paper, office or period of another one."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2.meta import find_undeclared_variables

from bot.app import words
from bot.case import When
from bot.dialogue.understand.courts import court_name
from bot.dialogue.understand.lands import land_told
from bot.dialogue.wordings import ELSEWHERE, OWN
from tests.conversation import BERLIN, Conversation, desk, told
from tests.test_wordings import SPOKEN, texts

ROOT = Path(__file__).parent.parent
LANGUAGES = ("de", "en")
NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
# Words of one country that people of the other must not read, in either language.
GERMAN = (
    r"Mahnbescheid|Vollstreckungsbescheid|Amtsgericht|gelb\w*|yellow|Verbraucherzentrale|Schuldnerberatung"
    r"|Beratungshilfe|SCHUFA|Bundesland\w*|federal state|Onlinewache|Geschäftsnummer|2 Wochen ab|2 weeks to object"
    r"|Basiskonto|116 116|Widerspruch"
)
FOREIGN = {
    "AT": re.compile(rf"(?<!\w)(?:{GERMAN}|Rechtsvorschlag|Betreibung\w*|10 Tage\w*|10 days)(?!\w)"),
    "CH": re.compile(
        rf"(?<!\w)(?:{GERMAN}|Einspruch|Bezirksgericht|district court|Gerichtsvollzieher|bailiff|4 Wochen|4 weeks"
        r"|Beschwerde bei der Datenschutz\w*|complaint to the data protection authority|Monat für die Auskunft)(?!\w)"
    ),
}
# What no one there is shown: letters and questions about a German court, papers of the other countries, ways on that
# are for Germany alone; a "Widerspruch" to a bank or against a use of data is one everywhere.
NOT_THERE = {
    "AT": r"papers\.(?:mahn|vollstreckungs|zahlungsbefehl_ch)",
    "CH": r"papers\.(?:mahn|vollstreckungs|zahlungsbefehl_at)",
}
NEVER = re.compile(
    r"(?:kinds|labels|kinds_short|shapes)\.(?:court_objection|bank_termination_objection|objection)|paragraphs\.\w+\.words"
    r"|court_name\.|court_file\.|court_address\.|court\.(?:close|ready)|own_situation\.help|choices\.objected_de"
    r"|routes\.(?:small_claims|consumer_centre|universal|bundesbank|collectors|coordinator)\."
    r"|next_route\.press|proof_kinds|letters\.enforced|minor\.at_court"
)


def shown(language: str, land: str) -> Iterator[tuple[str, str]]:
    """Every wording as somebody there reads it, by its key."""
    said = words(language)
    for file in SPOKEN:
        for key in texts(language, file):
            found = said._found(key, land)
            yield from ((key, form) for form in (found.values() if isinstance(found, dict) else [found]) if form)


@pytest.mark.parametrize("land", FOREIGN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_reads_of_a_court_a_paper_or_a_period_of_another_country(language: str, land: str) -> None:
    wrong = []
    for key, text in shown(language, land):
        if NEVER.match(key) or re.match(NOT_THERE[land], key) or key == "glossary.words":
            continue
        if key.startswith("glossary.") and re.search(FOREIGN[land].pattern, key, re.IGNORECASE):
            continue  # whoever asks what a word means is told of that word
        if found := set(FOREIGN[land].findall(text)):
            wrong.append((key, sorted(found)))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_swiss_wording_has_an_ß(language: str) -> None:
    said = words(language)
    keys = {key: form for file in SPOKEN for key, forms in texts(language, file).items() for form in forms}
    for key in keys:
        for form in ("sie", "du"):
            if isinstance(said._found(key, "CH"), (str, dict)):
                compiled = said._compile(key, form, "CH")
                assert "ß" not in str(getattr(compiled, "texts", compiled)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_of_another_country_stands_for_one_that_there_is_and_needs_no_other_value(language: str) -> None:
    table = tomllib.loads((ROOT / f"templates/{language}/abroad.toml").read_text("utf-8"))["abroad"]
    assert set(table) <= {part for parts in OWN.values() for part in parts} | {*ELSEWHERE}
    said = words(language)
    for part, keys in ((part, list(_flat(table[part]))) for part in table):
        for key, text in keys:
            base = said._found(key, "DE")
            assert base is not None, (part, key)
            forms = base.values() if isinstance(base, dict) else [base]
            parse = said._environment.parse
            allowed = set().union(*(find_undeclared_variables(parse(one)) for one in forms))
            if key.startswith("faq."):
                allowed |= {"court", "stage", "forged", "gone", "claimed"}  # every answer gets them
            if key.startswith("court."):
                allowed |= {"paper", "remedy", "office", "span", "span_dative", "quick"}
            assert find_undeclared_variables(parse(text)) <= allowed, (part, key)


def _flat(table: dict[str, object], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, str):
            yield before + name, value
        elif isinstance(value, dict) and {"sie", "du"} & value.keys():
            yield from ((before + name, one) for one in value.values())
        elif isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")


# ---- a whole conversation

STORIES = {
    ("AT", "de"): ("Ich wohne in Wien und habe gestern einen Zahlungsbefehl bekommen, Zalando", "am 23.11.2026"),
    ("AT", "en"): ("I live in Vienna and yesterday I got a Zahlungsbefehl, Zalando", "on 23 November 2026"),
    ("CH", "de"): ("Ich habe gestern vom Betreibungsamt einen Zahlungsbefehl bekommen, Zalando", "am 23.11.2026"),
    ("CH", "en"): ("Yesterday I got a Zahlungsbefehl from the Betreibungsamt, Zalando", "on 23 November 2026"),
}
ASKS = {
    "de": [
        "was muss ich jetzt machen?",
        "wohin muss das?",
        "was ist eine zustellung?",
        "kommt der gerichtsvollzieher?",
    ],
    "en": ["what do I do now?", "where do I send the form?", "what is Zustellung?", "will a bailiff come?"],
}
MORE = ["/fristen", "/stand", "/mensch", "/pause", "blabla", "ich habe angst", "morgen", "ist das vom gericht?"]


@pytest.mark.parametrize(("land", "language"), STORIES)
def test_from_the_alarm_to_the_last_reminder_only_words_of_the_own_country_are_said(land: str, language: str) -> None:
    talk = Conversation(desk(language), NOW)
    for text in (
        STORIES[land, language][0],
        "ja",
        "weiß ich nicht",
        STORIES[land, language][1],
        *ASKS[language],
        *MORE,
    ):
        talk.say(text)
    before = len(talk.turns)
    talk.wait(NOW + dt.timedelta(days=45))
    assert len(talk.turns) > before + 5
    said = "\n".join(str(one.body) for turn in talk.turns for one in turn.says)
    files = "\n".join(one.content.decode().replace("\r\n ", "") for turn in talk.turns for one in turn.handouts)

    assert "Zahlungsbefehl" in said
    assert "BEGIN:VEVENT" in files
    assert not FOREIGN[land].findall(said + files)
    assert not re.search(r"Umschlag|envelope", said)


def test_both_languages_have_the_same_for_each_country_but_for_words_of_one_language() -> None:
    """German needs more of them: there a word of one country is a word of the language."""
    tables = [tomllib.loads((ROOT / f"templates/{one}/abroad.toml").read_text("utf-8"))["abroad"] for one in LANGUAGES]
    german, english = ({key for part in table for key, _ in _flat(table[part])} for table in tables)
    assert {key for key in english - german if not key.startswith("glossary.")} == set()


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("grüezi, ich ha en zahligsbefehl übercho", "CH"),
        ("ich wohne in Bern, mein Paket kam nie", "CH"),
        ("Betreibung erhalten von Intrum", "CH"),
        ("i bin student in wien", "AT"),
        ("im Jänner hab ich bei Zalando bestellt", "AT"),
        ("brief vom bezirksgericht innere stadt", "AT"),
        ("ich lebe in Liechtenstein", "LI"),
        ("i live in zurich and klarna blocked me", "CH"),
        ("mein konto ist gesperrt", ""),
        ("der verkäufer sitzt in wien", ""),
        ("war in der Schweiz im Urlaub, da wurde gesperrt", ""),
        ("ich bin in Bernau und wohne in Wienhausen", ""),
        ("isch hab nix bezahlt", ""),
        ("Nick Chan hat mir geschrieben", ""),
        ("ich bin aus österreich nach bern gezogen, grüezi", ""),
    ],
)
def test_the_country_is_heard_from_the_words_before_any_address(text: str, land: str) -> None:
    assert land_told(text) == land


# ---- the objection that is made


def served(story: str) -> Conversation:
    """Somebody at whom a payment order came on 20 November."""
    talk = Conversation(desk(), NOW)
    for text in (story, "ja"):
        talk.say(text)
    return talk


SWISS = "Betreibung erhalten von Intrum, zugestellt am 20.11.2026, wegen Zalando"
AUSTRIAN = "wohne in Wien, Zahlungsbefehl vom Bezirksgericht zugestellt am 20.11.2026, Zalando"


@pytest.mark.parametrize(
    ("story", "text", "day"),
    [
        (SWISS, "rechtsvorschlag gmacht am schalter", "24. November"),
        (SWISS, "ha rechtsvorschlag gmacht", "24. November"),
        (SWISS, "ha gester rechtsvorschlag gmacht", "23. November"),
        (SWISS, "Rechtsvorschlag erhoben am 23.11.", "23. November"),
        (SWISS, "war am schalter und hab rechtsvorschlag eingelegt", "24. November"),
        (AUSTRIAN, "einspruch hab i gmacht", "24. November"),
        (AUSTRIAN, "den einspruch hob i gestern gschickt", "23. November"),
        (AUSTRIAN, "einspruch is draußen, per einschreiben gschickt", "24. November"),
    ],
)
def test_an_objection_that_is_made_is_heard_in_the_words_of_the_country(story: str, text: str, day: str) -> None:
    talk = served(story)
    talk.say(text)

    assert day in talk.text
    assert not any(one.body["about"] == "court" for one in talk.planned.values())


@pytest.mark.parametrize(
    ("story", "text"),
    [
        (SWISS, "ha rechtsvorschlag no nid gmacht"),
        (SWISS, "wie macht me rechtsvorschlag"),
        (SWISS, "muess no rechtsvorschlag mache"),
        (AUSTRIAN, "einspruch hob i no ned gmacht"),
        (AUSTRIAN, "an einspruch muas i erst schickn"),
    ],
)
def test_an_objection_that_is_only_planned_is_reminded_of(story: str, text: str) -> None:
    talk = served(story)
    talk.say(text)

    assert not talk.case.known("court_objection")


def test_who_tells_of_paper_and_objection_at_once_is_not_asked_for_it() -> None:
    talk = served("i ha am 17.11. en zahlungsbefehl übercho und ha gester rechtsvorschlag gmacht am schalter")

    assert talk.case.value("court_objection") == When(dt.date(2026, 11, 23), dt.date(2026, 11, 23))
    assert "Rechtsvorschlag erhoben am 23. November" in talk.text
    assert "sichere Tag" not in talk.text


def test_a_payment_order_that_came_on_no_matter_which_day_is_not_an_objection() -> None:
    talk = served("zahlungsbefehl am 19.11. im briefkasten, wohne in Bern")

    assert not talk.case.known("court_objection")


@pytest.mark.parametrize("text", ["kein Zahlungsbefehl", "kei zahligsbefehl", "nein, das war kein Zahlungsbefehl"])
def test_no_payment_order_after_all_is_heard(text: str) -> None:
    talk = served(SWISS)
    talk.say(text)

    assert talk.case.value("court_letter") is False
    assert "kein Zahlungsbefehl" in talk.text


def test_a_payment_order_is_that_of_the_country_where_the_person_turns_out_to_live() -> None:
    talk = served("Zahlungsbefehl bekommen, zugestellt am 20.11.2026, Zalando")
    talk.say("Franz Huber, Mariahilfer Straße 10, 1060 Wien")

    assert talk.case.text("court_order") == "zahlungsbefehl_at"
    assert "4 Wochen" in talk.text


# ---- firms of the same name elsewhere


def lives(story: str, address: str) -> Conversation:
    talk = Conversation(desk(), NOW)
    for text in (story, "ja", address):
        talk.say(text)
    return talk


BERN, WIEN, KOELN = (
    "Ruth Meier, Bahnhofstrasse 5, 3011 Bern",
    "Franz Huber, Mariahilfer Straße 10, 1060 Wien",
    "Karl Busch, Aachener Straße 10, 50674 Köln",
)
STORY = "Galaxus hat mein Konto gesperrt am 3.11.2026, Intrum will 89,90, ruth@example.org"


@pytest.mark.parametrize(
    ("address", "company", "collector"),
    [
        (BERN, "Digitec Galaxus AG", "Intrum AG"),
        (WIEN, "Galaxus Deutschland GmbH", "Intrum"),
        (KOELN, "Galaxus Deutschland GmbH", "Intrum Deutschland GmbH"),
    ],
)
def test_a_firm_of_the_same_name_is_the_one_of_the_own_country(address: str, company: str, collector: str) -> None:
    talk = lives(STORY, address)
    here = talk.desk.company(talk.case), talk.desk.collector(talk.case)

    assert [one.name for one in here if one] == [company, collector]


def test_where_no_firm_over_there_is_known_nobody_is_written_to_in_germany() -> None:
    talk = lives(STORY, WIEN)
    collector = talk.desk.collector(talk.case)

    assert collector
    assert (collector.lines, collector.region) == ((), "AT")
    assert not talk.case.known("collector_address")


def test_the_german_firm_stays_where_it_is_named_as_such() -> None:
    talk = lives(STORY.replace("Intrum", "die Intrum Deutschland GmbH"), BERN)

    assert talk.case.text("collection_agency") == "Intrum Deutschland GmbH"


def test_an_address_that_the_person_read_from_the_letter_stays() -> None:
    talk = lives(STORY, "die Anschrift vom Inkasso ist Ringstrasse 1, 8001 Zürich, Schweiz")
    talk.say(BERN)

    assert talk.case.text("collector_address").startswith("Ringstrasse 1")


def test_a_firm_that_is_named_with_the_country_is_none_of_germany() -> None:
    talk = lives("MediaMarkt Schweiz hat mein Konto gesperrt am 3.11.2026, wohne in Luzern", BERN)
    company = talk.desk.company(talk.case)

    assert company
    assert (company.name, company.lines, company.region) == ("MediaMarkt Schweiz", (), "CH")


def test_a_shop_of_germany_alone_is_asked_for_its_address() -> None:
    talk = lives("IKEA hat mein Konto gesperrt am 3.11.2026, ruth@example.org, es wird kein Geld verlangt", BERN)
    company = talk.desk.company(talk.case)

    assert company
    assert (company.name, company.lines) == ("IKEA", ())
    assert talk.case.marks.get("unlisted")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("wie mache ich das mit dem rechtsvorschlag?", "mündlich am Schalter"),
        ("muss ich einen grund angeben?", "Gründe sind nicht nötig"),
        ("wo mues ich das aneschicke", "mündlich am Schalter"),
        ("und wenn ich nichts mache?", "Es zählt jeder Tag"),
        ("was muss ich jetzt machen?", "Jetzt zählt nur der Rechtsvorschlag"),
        ("was ist ein rechtsvorschlag?", "sagt in der Schweiz dem Betreibungsamt"),
        ("chunnt de gerichtsvollzieher?", "Jetzt zählt nur der Rechtsvorschlag"),
    ],
)
def test_what_somebody_with_a_swiss_payment_order_asks_is_answered(text: str, said: str) -> None:
    talk = served(SWISS)
    talk.say(text)

    assert said in talk.text


def test_the_number_in_a_firms_name_is_no_reference() -> None:
    talk = lives("KSV1870 Forderungsmanagement will 85 Euro, Konto bei A1, bin aus Wien", WIEN)
    assert not talk.case.text("claim_reference")
    talk.say("das Aktenzeichen ist KF-449912")

    assert talk.case.text("claim_reference") == "KF-449912"


def test_a_german_courts_paper_keeps_its_words_wherever_it_went() -> None:
    talk = served("wohne in Wien, ein mahnbescheid vom amtsgericht hünfeld, zugestellt am 20.11.2026, wegen otto")
    talk.say(WIEN)
    talk.wait(NOW + dt.timedelta(days=7))

    assert "Ist das Schreiben ans Gericht schon dort" in "".join(str(one.body) for one in talk.turns[-1].says)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bezirksgericht Graz-Ost", "Bezirksgericht Graz-Ost"),
        ("Betreibungsamt Zürich 3, Betreibung Nr. 778899", "Betreibungsamt Zürich 3"),
        ("Amtsgericht Köln 3 Wochen", "Amtsgericht Köln"),
        ("amtsgericht hagen 26-1234567-0-8", "Amtsgericht Hagen"),
    ],
)
def test_of_several_courts_in_a_town_the_named_one_is_kept(text: str, name: str) -> None:
    assert court_name(text) == name


def test_a_served_paper_and_a_place_to_live_are_no_order_of_somebody_else() -> None:
    talk = told("hab zahlungsbefehl gekriegt vom gericht wegen klarna, zugestellt am 23.11., wohn in graz, österreich")

    assert talk.case.value("situation") == "court_order"
