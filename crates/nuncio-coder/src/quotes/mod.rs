//! Who says what: cues with their speakers and contents, and the chain of quotes that a word stands in.

mod about;
mod content;
mod cue;
mod extent;
mod figures;
mod running;
mod voice;

use nuncio_language::{Document, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use crate::cues::Stance;
use crate::directory::Directory;
use crate::regions::{self, Region};
use crate::tree::Tree;
use crate::who::Who;
use crate::words::Words;

/// How the words of a quote are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Within quotation marks.
    Direct,
    /// Retold.
    Indirect,
    /// Retold, with words in quotation marks.
    Mixed,
    /// Not what is said but what it is about: *criticised **the raid***. No claim hangs on it.
    About,
}

/// Who speaks.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    /// Head word of the mention.
    pub(crate) head: TokenId,
    /// The mention, as an actor's is marked.
    pub(crate) span: Span<Byte>,
    /// All that is said of the speaker here: *a Western diplomat in Cairo who asked not to be named*.
    pub(crate) phrase: Span<Byte>,
    /// Whom it stands for, where that can be told.
    pub(crate) who: Option<Who>,
    /// Where it refers back: the words that told who it is.
    pub(crate) via: Vec<Span<Byte>>,
    /// Nothing tells that they are of elsewhere: *police*, not *a Western diplomat*.
    pub(crate) local: bool,
}

/// A stretch of somebody's words.
#[derive(Clone, Debug)]
pub(crate) struct Quotation {
    pub(crate) zone: Zone,
    pub(crate) speaker: Option<Voice>,
    /// Whom it is said to, where the cue names one that can be told: *told Rwanda*.
    pub(crate) hearer: Option<Who>,
    /// Head word of the cue.
    pub(crate) cue: Option<TokenId>,
    /// The cue with its auxiliaries, particle and preposition: *has not spoken about*.
    pub(crate) cue_span: Option<Span<Byte>>,
    /// The tokens said, in order: a clause around its cue has a gap.
    pub(crate) tokens: Vec<TokenId>,
    /// From the first to the last of them.
    pub(crate) content: Span<Byte>,
    pub(crate) kind: Kind,
    pub(crate) stance: Stance,
    /// It is told that the speaker does not take this stance: *did not confirm that*.
    pub(crate) negated: bool,
    pub(crate) parent: Option<usize>,
}

impl Quotation {
    /// Whether a token is among the words said.
    pub(crate) fn says(&self, id: TokenId) -> bool {
        self.tokens.binary_search(&id).is_ok()
    }

    /// Whether what stands in it is somebody's word, not only what somebody is about.
    pub(crate) fn attributes(&self) -> bool {
        self.kind != Kind::About
    }
}

/// A quote before its content is settled.
struct Draft {
    sentence: usize,
    speaker: Option<Voice>,
    hearer: Option<Who>,
    cue: Option<TokenId>,
    cue_span: Option<Span<Byte>>,
    /// Empty where a cue waits for a quotation that follows it: *He said:*
    tokens: Vec<TokenId>,
    stance: Stance,
    negated: bool,
    /// The tokens are what is spoken about, not what is said.
    about: bool,
}

/// Finds the quotes of a story, in order of their contents.
pub(crate) fn find(doc: &Document, trees: &[Tree<'_>], directory: &Directory<'_>, words: &Words) -> Vec<Quotation> {
    let regions = regions::find(doc);
    let mut drafts: Vec<Draft> = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        let finder = Finder { tree, index, directory, words, regions: &regions };
        for mut draft in tree.ids().filter_map(|id| finder.at(id)) {
            let others = finder.figures_of_others(&mut draft);
            drafts.push(draft);
            drafts.extend(others);
        }
    }
    running::attach(doc, trees, &regions, &mut drafts);
    let mut quotes: Vec<Quotation> = drafts.into_iter().filter_map(|d| settle(doc, &regions, d)).collect();
    quotes.sort_by_key(|q| (q.tokens.first().copied(), std::cmp::Reverse(q.tokens.len())));
    nest(&mut quotes);
    without_views_of_others(quotes)
}

/// What somebody says of another's likes and wishes is part of what he says, and no quote of its own.
fn without_views_of_others(quotes: Vec<Quotation>) -> Vec<Quotation> {
    let kept: Vec<bool> = quotes.iter().map(|quote| quote.attributes() || quote.parent.is_none()).collect();
    let place = |old: usize| kept[..old].iter().filter(|&&kept| kept).count();
    let keep = quotes.into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(quote, _)| quote);
    keep.map(|quote| Quotation { parent: quote.parent.map(place), ..quote }).collect()
}

/// Looks for a cue at a word of one sentence.
struct Finder<'f, 'a> {
    tree: &'f Tree<'a>,
    index: usize,
    directory: &'f Directory<'a>,
    words: &'f Words,
    regions: &'f [Region],
}

impl Finder<'_, '_> {
    /// Whether a word stands within quotation marks that do not hold the cue as well.
    fn is_quoted_apart_from(&self, cue: TokenId, id: TokenId) -> bool {
        self.regions.iter().any(|region| region.holds(id) && !region.holds(cue))
    }
}

fn settle(doc: &Document, regions: &[Region], draft: Draft) -> Option<Quotation> {
    let (first, last) = (*draft.tokens.first()?, *draft.tokens.last()?);
    let span = doc.token(first).span.cover(doc.token(last).span);
    let words: Vec<TokenId> = draft.tokens.iter().copied().filter(|&id| doc.token(id).upos != Upos::Punct).collect();
    let quoted = words.iter().filter(|&&id| regions.iter().any(|r| r.holds(id))).count();
    let kind = if draft.about {
        Kind::About
    } else if quoted == words.len() {
        Kind::Direct
    } else if quoted == 0 {
        Kind::Indirect
    } else {
        Kind::Mixed
    };
    Some(Quotation {
        zone: doc.sentences.get(draft.sentence)?.zone,
        speaker: draft.speaker,
        hearer: draft.hearer,
        cue: draft.cue,
        cue_span: draft.cue_span,
        tokens: draft.tokens,
        content: span,
        kind,
        stance: draft.stance,
        negated: draft.negated,
        parent: None,
    })
}

/// A quote stands in the smallest other quote that says its cue, or all of it where it has none.
fn nest(quotes: &mut [Quotation]) {
    for i in 0..quotes.len() {
        let holds = |outer: &Quotation| match quotes[i].cue {
            Some(cue) => outer.says(cue),
            None => outer.tokens.len() > quotes[i].tokens.len() && quotes[i].tokens.iter().all(|&t| outer.says(t)),
        };
        let parent = (0..quotes.len())
            .filter(|&j| j != i && quotes[j].attributes() && holds(&quotes[j]))
            .min_by_key(|&j| (quotes[j].tokens.len(), j));
        quotes[i].parent = parent;
    }
    // Two cues may each stand in the other's words in a broken tree; a chain must end.
    for i in 0..quotes.len() {
        let mut at = quotes[i].parent;
        let mut steps = 0;
        while let Some(j) = at {
            steps += 1;
            if j == i || steps > quotes.len() {
                quotes[i].parent = None;
                break;
            }
            at = quotes[j].parent;
        }
    }
}

/// The quotes that tell a number, outermost first: those it stands in, and the one that gives it (*police spoke of 12 dead*).
pub(crate) fn telling(quotes: &[Quotation], tree: &Tree<'_>, number: TokenId) -> Vec<usize> {
    let counted = tree.first_conjunct(number);
    let gives = |quote: &Quotation| {
        !quote.attributes()
            && matches!(quote.stance, Stance::States | Stance::Claims | Stance::Confirms | Stance::Admits)
            && quote.says(number)
            && tree.head(counted).is_none_or(|head| !quote.says(head))
    };
    let mut all = chain(quotes, number);
    all.extend((0..quotes.len()).filter(|&i| gives(&quotes[i])).min_by_key(|&i| (quotes[i].tokens.len(), i)));
    all
}

/// Whether a number stands by itself as what one more speaker gives: *police counted 800 marchers, the opposition **15,000***.
pub(crate) fn is_figure_of_another(quotes: &[Quotation], number: TokenId) -> bool {
    quotes.iter().any(|quote| quote.cue.is_none() && !quote.attributes() && quote.tokens == [number])
}

/// The quotes a token stands in, outermost first; what is only spoken about is nobody's word.
pub(crate) fn chain(quotes: &[Quotation], id: TokenId) -> Vec<usize> {
    let innermost = (0..quotes.len())
        .filter(|&i| quotes[i].attributes() && quotes[i].says(id) && quotes[i].cue != Some(id))
        .min_by_key(|&i| (quotes[i].tokens.len(), i));
    let mut all = Vec::new();
    let mut at = innermost;
    while let Some(i) = at {
        all.push(i);
        at = quotes[i].parent;
    }
    all.reverse();
    all
}
