"""Words for the people around somebody: mother, neighbour, flatmate, ward."""

from bot.patterns import regex

# Who somebody is to the person who writes.
_WHO = {
    "mother": """
        mutter mama mum mother stiefmutter stepmother stepmum stepmom
    """,
    "mother_in_law": "schwiegermutter schwiegermama mother-in-law",
    "father": """
        vater papa papi paps dad father stiefvater stepfather stepdad
    """,
    "father_in_law": "schwiegervater schwiegerpapa father-in-law",
    "grandmother": """
        oma omi omma nonna grossmutter grandma grandmother uroma
    """,
    "grandfather": """
        opa opi oppa grossvater grandpa grandad granddad grandfather uropa
    """,
    "partner": """
        frau mann ehefrau ehemann ehemannes mannes partner partnerin lebensgefährte lebensgefährtin lebensgefährten
        lebenspartner lebenspartnerin hubby missus ehepartner ehepartnerin verlobte verlobter verlobten wife husband
        girlfriend boyfriend fiance fiancé fiancée spouse
    """,
    "child": """
        sohn sohnes tochter kind kindes kinder sohnemann stiefsohn
        stieftochter stepson stepdaughter son daughter kid child kids
    """,
    "neighbour": """
        nachbar nachbarn nachbarin neighbour neighbor
    """,
    "friend": """
        freund freundin freundes kumpel kumpels bestie bekannte bekannter bekannten kollege kollegen kollegin friend
        mate buddy colleague
    """,
    "other": """
        bruder bruders brudi schwester tante onkel cousin cousine schwager schwägerin enkel enkelin neffe neffen
        nichte mitbewohner mitbewohners mitbewohnerin wg-mitbewohner ex exfreundin exmannes ex-mann ex-frau
        ex-freund ex-freundin eltern schwiegereltern stiefbruder klient klienten klientin mandant mandanten
        mandantin betreute betreuten schützling brother sister uncle aunt nephew niece roommate flatmate housemate
        grandson granddaughter client parents grandparents grosseltern pate patin grosstante grossonkel great-aunt
        great-uncle godmother godfather patentante twin zwilling zwillingsbruder zwillingsschwester guest gast
        untermieterin brother-in-law sister-in-law exmann exfrau exfreund vormieter vormieters zimmergenosse
        zimmergenossin mitbewohnern hauptmieter hauptmieterin vermieter vermieterin landlord
        landlady untermieter verwandter verwandte relative
        mündel mündels schwiegersohn schwiegertochter patenkind son-in-law daughter-in-law
    """,
}
RELATIONS = {word: relation for relation, words in _WHO.items() for word in words.split()}
PEOPLE = "; ".join(RELATIONS)  # a table as those of `any_of`
# A person in a pattern, with an English genitive.
PERSON = rf"(?:{'|'.join(sorted(RELATIONS, key=len, reverse=True))})(?:'?s)?"
ITS_ACCOUNT = r"[ -](?:accounts?|kont\w|profile?s?|shop|portal|program\w*)(?!\w)"
# A "partner account" is one's own.
ANYBODY = regex(rf"(?<!\w){PERSON}(?!\w)(?!(?<=partner){ITS_ACCOUNT})")
# The same as a table by which such a pattern is known.
NAMED = "; ".join(f"{word}; {word}s" for word in RELATIONS)
