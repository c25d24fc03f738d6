"""Spans in bytes and in characters give the same words, whatever the words are made of."""

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

import nuncio


def spans(record, zone):
    """Every span of a record that has words beside it, with those words and the zone it counts into."""
    zone = record.get("zone", zone)
    if isinstance(record.get("span"), list) and "text" in record and record.get("record") is None:
        yield zone, record["span"], record["text"]
    for value in record.values():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from spans(part, zone)


def check(events):
    seen = 0
    for record in events.records:
        for zone, span, words in spans(record, None):
            assert events.words(span, zone) == words
            seen += 1
    return seen


CODER = nuncio.Coder()
SENTENCES = [
    "Perú accused Bolivia of arming rebels on Monday.",
    "“Türkiye will strike,” President Recep Tayyip Erdoğan told Reuters in Ankara.",
    "Police killed 12 people in São Paulo, a spokesman said.",
    "He denied that Mali’s army had attacked Côte d’Ivoire.",
    "Togo freed five soldiers after talks with Benin.",
]
# Emoji of one and of several code points, combining marks, right-to-left words, full-width and invisible characters.
ODD = st.sampled_from(["😀", "👩‍👩‍👧", "🇵🇪", "é", "ñ̃", "שלום", "中文", "\u200b", "ﷺ", "—", " ", "\n\n"])
TEXTS = st.lists(st.one_of(st.sampled_from(SENTENCES), ODD), min_size=1, max_size=8).map(" ".join)


@pytest.mark.filterwarnings("ignore::nuncio.NuncioWarning")
@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=TEXTS, title=st.one_of(st.none(), st.sampled_from(SENTENCES), ODD))
def test_both_units_give_the_words_of_the_records(text, title):
    in_bytes = CODER.code(text, "2016-07-20", title=title)
    in_characters = CODER.code(text, "2016-07-20", title=title, spans="characters")
    assert check(in_bytes) == check(in_characters)
    assert [event["id"] for event in in_bytes] == [event["id"] for event in in_characters]


def test_a_picture_takes_no_part_in_its_sentence(coder):
    plain, drawn = coder.code("Togo bombed Benin."), coder.code("😀 Togo bombed Benin. 🕊️", spans="characters")
    assert [event["cameo"] for event in drawn] == [event["cameo"] for event in plain] == ["195"]
    assert drawn[0]["trigger"]["span"] == [7, 13]


@pytest.mark.parametrize("unit", ["bytes", "characters"])
def test_every_example_gives_its_words(unit, coder):
    seen = sum(check(events) for events in coder.code_files(ROOT / "examples", ROOT / "tests/pages", spans=unit))
    assert seen > 500


def test_flat_tables_and_claims_count_characters_too(coder):
    text = "😀 Perú accused Bolivia of arming rebels. La Paz denied it."
    rows = coder.code_table([{"text": text}], shape="flat", spans="characters").to_pylist()
    assert [text[row["trigger_from"] : row["trigger_to"]] for row in rows] == [row["trigger"] for row in rows]
    claims = [claim for speaker in coder.claims(text, spans="characters") for claim in speaker["claims"]]
    assert claims
    for claim in claims:
        start, end = claim["trigger"]["span"]
        assert text[start:end] == claim["trigger"]["text"]
        if claim["quote"]:
            start, end = claim["quote"]["span"]
            assert text[start:end] == claim["quote"]["text"]
    (relation,) = coder.relate(text, "Perú", "Bolivia", spans="characters")
    assert relation["actor"]["span"] == [2, 6]
