"""Names of places: which of GeoNames' spellings newswire could write, and the name of a region without its generic word."""

import re
import unicodedata

LATIN = re.compile(r"[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’ʻ`. -]*")
# Spellings kept for a town: the large have many in use.
FEW, MANY, LARGE = 8, 40, 50_000
SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e"})

# Generic words before or after a region's own name.
BEFORE = re.compile(
    r"^(?:Departement|Département|Provincia|Província|Province|Provincie|Departamento|Municipio|Estado|Distrito|Wilayat-e|Wilaya|Welayat-e|"
    r"Muhafazat|Mohafazat|Gouvernorat|Governorate|Changwat|Tinh|Thanh pho|Oblast|Respublika|Republic|Republika|Kabupaten|Kota|Landkreis|Kreis|"
    r"Regierungsbezirk|Politischer Bezirk|County|City|Judetul|Judeţul|Powiat|Okres|Ostan-e|Rayon|Amphoe|Mayorality|Provinsi|Propinsi|"
    r"City and Borough|Royal Borough|London Borough|Metropolitan Borough|Borough|Comune|Arrondissement)"
    r"(?: (?:of|de|du|des|di|de la|de las|de los|de los|del|della|do|da|dos)(?= )| de l['’]| d['’]|(?= ))\s*",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"(?: (?:Province|Governorate|Oblast['’]?|Oblasty|Region|State|District|County|Parish|Borough|Census Area|County Borough|Sheng|Shi|"
    r"Autonomous Region|Zizhiqu|Republic|Department|Prefecture|Division|Municipality|Metropolitan City|Rayon|Raion|Kray|Krai|Territory|Do|"
    r"Zone|Voivodeship|Kommun|Kommune|lan|Län|Ken|Fu|Eparchia|Nomos|Megye|Apskritis))+$"
)


def fold(name):
    """As the program compares names: small letters without accents, points and marks."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(SPECIAL))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[.'’ʻ`]", "", plain).replace("-", " ").split())


def core(name):
    """A region's own name, where it stands with a generic word: `Rapides` of `Rapides Parish`."""
    own = AFTER.sub("", BEFORE.sub("", name)).strip()
    return [own] if len(own) > 2 and fold(own) != fold(name) else []


def spellings(names, but):
    """Names once each, as they are folded, without `but`."""
    seen, kept = {fold(but)}, []
    for name in names:
        folded = fold(name)
        if folded and folded not in seen:
            seen.add(folded)
            kept.append(name)
    return kept


def alternates(town):
    """The spellings of a town that newswire could write: Latin letters, no codes, no lists."""
    most = MANY if town["population"] >= LARGE else FEW
    fits = [name for name in town["alternatenames"] if is_written(name)]
    # What is spelled like the name comes first, then what is short: transliterations of transliterations are long and last.
    name = fold(town["name"])
    fits.sort(key=lambda other: (fold(other)[:1] != name[:1], len(other), other))
    return spellings(fits, town["name"])[:most]


def is_written(name):
    code = name.isupper() and len(name) <= 4
    return 3 <= len(name) <= 32 and not code and LATIN.fullmatch(name) is not None and not name.endswith("-")
