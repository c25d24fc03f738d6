//! Spans of the coder against spans of gold: one to one, overlapping or equal.

use nuncio_text::{Byte, Span};

/// How many of `gold` can be paired with one of `found` each, so that `fits` holds for each pair: the most there can be.
pub(crate) fn matched<A, B>(gold: &[A], found: &[B], fits: impl Fn(&A, &B) -> bool) -> usize {
    assignment(gold, found, fits).iter().flatten().count()
}

/// For each of `gold` the one of `found` it is paired with, as many pairs as can be; earlier gold is never left out for later.
pub(crate) fn assignment<A, B>(gold: &[A], found: &[B], fits: impl Fn(&A, &B) -> bool) -> Vec<Option<usize>> {
    let mut owner: Vec<Option<usize>> = vec![None; found.len()];
    let edges: Vec<Vec<usize>> =
        gold.iter().map(|g| (0..found.len()).filter(|&f| fits(g, &found[f])).collect()).collect();
    for g in 0..gold.len() {
        augment(g, &edges, &mut owner, &mut vec![false; found.len()]);
    }
    let mut of = vec![None; gold.len()];
    for (f, g) in owner.into_iter().enumerate() {
        if let Some(g) = g {
            of[g] = Some(f);
        }
    }
    of
}

/// Finds a place for `g`, moving others where they have another choice.
fn augment(g: usize, edges: &[Vec<usize>], owner: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for &f in &edges[g] {
        if std::mem::replace(&mut seen[f], true) {
            continue;
        }
        if owner[f].is_none_or(|other| augment(other, edges, owner, seen)) {
            owner[f] = Some(g);
            return true;
        }
    }
    false
}

/// Bytes that two spans share.
pub(crate) fn shared(a: Span<Byte>, b: Span<Byte>) -> usize {
    a.end().min(b.end()).saturating_sub(a.start().max(b.start()))
}

/// A span without a leading article, white space at its ends and trailing punctuation.
pub(crate) fn bare(text: &str, span: Span<Byte>) -> Span<Byte> {
    let Some(words) = span.of(text) else { return span };
    let end = words.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '"' | '”' | '’' | '\'')
    });
    let mut start = end.len() - end.trim_start().len();
    for article in ["the ", "a ", "an "] {
        let head = end.get(start..start + article.len());
        if head.is_some_and(|head| head.eq_ignore_ascii_case(article)) {
            start += article.len();
            break;
        }
    }
    Span::new(span.start() + start.min(end.len()), span.start() + end.len())
}

/// The words of a text: runs of letters and digits, and every other character that is not white space by itself.
pub(crate) fn words(text: &str) -> Vec<Span<Byte>> {
    let mut all: Vec<Span<Byte>> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            open.get_or_insert(at);
            continue;
        }
        if let Some(start) = open.take() {
            all.push(Span::new(start, at));
        }
        if !c.is_whitespace() {
            all.push(Span::new(at, at + c.len_utf8()));
        }
    }
    all.extend(open.map(|start| Span::new(start, text.len())));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_pairs_are_made_and_earlier_gold_keeps_its_place() {
        // 1 fits both, 2 fits only the first: 1 gives way.
        assert_eq!(assignment(&[1, 2], &["a", "b"], |g, f| *g == 1 || *f == "a"), [Some(1), Some(0)]);
        // Only one place: the earlier has it.
        assert_eq!(assignment(&[1, 2], &["a"], |_, _| true), [Some(0), None]);
    }

    #[test]
    fn articles_and_punctuation_at_the_ends_do_not_count() {
        let text = "The Senate, a court.";
        assert_eq!(bare(text, Span::new(0, 11)).of(text), Some("Senate"));
        assert_eq!(bare(text, Span::new(12, 20)).of(text), Some("court"));
        assert_eq!(bare("The", Span::new(0, 3)).of("The"), Some("The"));
    }

    #[test]
    fn words_are_runs_of_letters_and_single_signs() {
        let text = "Don’t, 3.5";
        let words: Vec<&str> = words(text).into_iter().filter_map(|span| span.of(text)).collect();
        assert_eq!(words, ["Don", "’", "t", ",", "3", ".", "5"]);
    }
}
