"""Explanations in a notebook: marked text in which nothing of the story is obeyed."""

import html
import re

TEXT = "Chad accused <b>Libya</b> of arming rebels & “others”. He slept."


def test_words_are_marked_with_what_they_are(coder):
    told = coder.explain("Chad accused Libya of arming Niger. He slept.", "1987-05-14")
    shown = told._repr_html_()
    assert '<mark class="trigger" title="[1] 112, q1 accuses">accused</mark>' in shown
    assert '<mark class="actor" title="[1] actor TCD, q1 speaker">Chad</mark>' in shown
    assert '<li class="silent">no known verb or event noun</li>' in shown
    assert "[1] 112   TCD &gt; LBY" in shown
    assert [record["cameo"] for record in told.records if record["record"] == "event"][0] == "112"


def test_all_words_of_the_story_are_there_once_and_escaped(coder):
    shown = coder.explain(TEXT)._repr_html_()
    sentences = re.findall(r"<p>(.*?)</p>", shown, re.S)
    words = [html.unescape(re.sub(r"</?mark[^>]*>", "", sentence)) for sentence in sentences]
    assert "".join(words).replace(" ", "") == TEXT.replace(" ", "")
    assert "<b>" not in shown


def test_a_title_apart_is_shown_with_its_own_words(coder):
    shown = coder.explain("Nothing happened.", title="Perú expels 😀 envoy of Chile")._repr_html_()
    heading = re.search(r"<h4>(.*?)</h4>", shown).group(1)
    assert re.sub(r"</?mark[^>]*>", "", heading) == "Perú expels 😀 envoy of Chile"
    assert '<mark class="trigger"' in heading


def test_what_a_policy_leaves_out_is_told_with_the_reason():
    import nuncio

    told = nuncio.Coder(policy="factual").explain("Chad said Libya had attacked it.")
    assert any(event["left_out"] for event in told.events)
    assert "left out by factual" in told._repr_html_()


def test_a_text_that_cannot_be_coded_says_why(coder):
    told = coder.explain(" ")
    assert "the text is blank" in str(told)
    assert "the text is blank" in told._repr_html_()
