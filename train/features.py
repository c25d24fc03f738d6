"""What the network is told of a word besides its row in the vocabulary, as `crates/nuncio-language/src/features.rs` tells it."""

FIXED = 10  # four suffixes, three prefixes, shape, cased form, length
CLASSES = 4  # most classes of the gazetteer that are told of a word


def fnv1a(text):
    state = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


def shape(form):
    kinds = ""
    for letter in form:
        if letter.isupper():
            kind = "X"
        elif letter.islower():
            kind = "x"
        elif letter in "0123456789":
            kind = "d"
        else:
            kind = letter
        if kinds[-1:] != kind:
            kinds += kind
    return kinds


def features(form, buckets, gazetteer):
    """Rows of the feature table, `1..=buckets`; 0 fills up to FIXED + CLASSES."""
    lower = form.lower()
    texts = [f"s{n}{lower[-n:]}" for n in (1, 2, 3, 4)]
    texts += [f"p{n}{lower[:n]}" for n in (1, 2, 3)]
    texts += ["h" + shape(form), "w" + form, f"l{min(len(lower), 12)}"]
    texts += ["g" + kind for kind in gazetteer.get(lower, "")[:CLASSES]]
    rows = [fnv1a(text) % buckets + 1 for text in texts]
    return rows + [0] * (FIXED + CLASSES - len(rows))
