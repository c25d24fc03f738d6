//! Who says what: cues with their speakers and contents, quotations that run on, and quotes within quotes.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Document, Relation, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

use crate::arguments;
use crate::directory::Directory;
use crate::regions::{self, Region};
use crate::tree::Tree;
use crate::who::Who;
use crate::words::{Stance, Words};

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
    /// Its words.
    pub(crate) span: Span<Byte>,
    /// Whom it stands for, where that can be told.
    pub(crate) who: Option<Who>,
}

/// A stretch of somebody's words.
#[derive(Clone, Debug)]
pub(crate) struct Quotation {
    pub(crate) zone: Zone,
    pub(crate) speaker: Option<Voice>,
    pub(crate) cue: Option<TokenId>,
    pub(crate) cue_span: Option<Span<Byte>>,
    /// The tokens said, in order: a clause around its cue has a gap.
    pub(crate) tokens: Vec<TokenId>,
    /// From the first to the last of them.
    pub(crate) content: Span<Byte>,
    pub(crate) kind: Kind,
    pub(crate) stance: Stance,
    pub(crate) parent: Option<usize>,
}

impl Quotation {
    /// Whether a token is among the words said.
    pub(crate) fn says(&self, id: TokenId) -> bool {
        self.tokens.binary_search(&id).is_ok()
    }
}

/// A quote before its content is settled.
struct Draft {
    sentence: usize,
    speaker: Option<Voice>,
    cue: Option<TokenId>,
    cue_last: Option<TokenId>,
    tokens: Vec<TokenId>,
    stance: Stance,
}

/// Finds the quotes of a story, in order of their contents.
pub(crate) fn find(doc: &Document, trees: &[Tree<'_>], directory: &Directory<'_>, words: &Words) -> Vec<Quotation> {
    let regions = regions::find(doc);
    let mut drafts: Vec<Draft> = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        let finder = Finder { tree, index, directory, words, regions: &regions };
        drafts.extend(tree.ids().filter_map(|id| finder.at(id)));
    }
    attach_regions(doc, trees, &regions, &mut drafts);
    let mut quotes: Vec<Quotation> = drafts.into_iter().filter_map(|d| settle(doc, &regions, d)).collect();
    quotes.sort_by_key(|q| (q.tokens.first().copied(), std::cmp::Reverse(q.tokens.len())));
    nest(&mut quotes);
    quotes
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
    fn at(&self, id: TokenId) -> Option<Draft> {
        match self.tree.token(id).upos {
            Upos::Verb => self.verb(id),
            Upos::Noun => self.noun(id),
            _ => self.phrase(id),
        }
        .or_else(|| self.phrase(id))
    }

    fn draft(&self, speaker: Option<Voice>, cue: (TokenId, TokenId), tokens: Vec<TokenId>, stance: Stance) -> Draft {
        Draft { sentence: self.index, speaker, cue: Some(cue.0), cue_last: Some(cue.1), tokens, stance }
    }

    fn verb(&self, cue: TokenId) -> Option<Draft> {
        let stance = self.words.stance(Pos::Verb, self.tree.lemma(cue))?;
        let speaker = self.voice(self.subject(cue)?)?;
        // "what he said was pressure": the story holds the word at arm's length.
        let (tokens, stance) = match self.called_so(cue) {
            Some(tokens) => (tokens, Stance::Claims),
            None => (self.said_by_verb(cue, stance)?, stance),
        };
        Some(self.draft(Some(speaker), (cue, cue), tokens, stance))
    }

    /// Who says it: of several subjects that a parser may give the verb, the one outside the quotation.
    fn subject(&self, cue: TokenId) -> Option<TokenId> {
        let inside = |id: TokenId| self.regions.iter().any(|r| r.holds(id) && !r.holds(cue));
        let mut own = self.tree.children_by(cue, &[Relation::Nsubj]);
        if let Some(subject) = own.find(|&s| !inside(s)) {
            return Some(subject);
        }
        // "…, says Lisbon": a verb that hangs on what is said has its speaker after it, and none from what is said.
        if self.follows_its_words(cue) {
            return self.tree.children_by(cue, &[Relation::Obj, Relation::Iobj]).find(|&s| s > cue);
        }
        arguments::subject(self.tree, cue).filter(|&s| !inside(s))
    }

    /// *"X," he said*: the cue hangs on what is said, as a clause beside it or, where the words are quoted, below it.
    fn follows_its_words(&self, cue: TokenId) -> bool {
        match self.tree.relation(cue) {
            Relation::Parataxis => true,
            Relation::Ccomp => self
                .tree
                .head(cue)
                .is_some_and(|said| said < cue && self.regions.iter().any(|r| r.holds(said) && !r.holds(cue))),
            _ => false,
        }
    }

    /// The words that a verb of saying brings in.
    fn said_by_verb(&self, cue: TokenId, stance: Stance) -> Option<Vec<TokenId>> {
        let tree = self.tree;
        let ccomp = tree.children_by(cue, &[Relation::Ccomp]).next();
        let asked_of = matches!(
            stance,
            Stance::Promises | Stance::Asks | Stance::Denies | Stance::Claims | Stance::Admits | Stance::Accuses
        );
        let xcomp = tree.children_by(cue, &[Relation::Xcomp]).next().filter(|_| asked_of);
        let charge = matches!(stance, Stance::Accuses)
            .then(|| {
                tree.children_by(cue, &[Relation::Advcl, Relation::Obl])
                    .find(|&c| matches!(tree.mark(c).as_str(), "of" | "for" | "over" | "with"))
            })
            .flatten();
        if let Some(clause) = ccomp.or(charge).or(xcomp) {
            return Some(self.clause(clause, cue));
        }
        if self.follows_its_words(cue) {
            let said = tree.head(cue)?;
            return Some(self.clause(said, cue));
        }
        // "As he said, X" is said by him too.
        if tree.relation(cue) == Relation::Advcl && tree.mark(cue) == "as" {
            let said = tree.head(cue)?;
            let passive = tree.is_verb(said) && self.words.stance(Pos::Verb, tree.lemma(said)).is_some();
            return (!passive).then(|| self.clause(said, cue));
        }
        if let Some(said) =
            tree.children_by(cue, &[Relation::Parataxis]).find(|&c| c > cue && self.after_colon_or_quoted(c))
        {
            return Some(self.clause(said, cue));
        }
        let quoted = self.quoted_here(cue);
        if !quoted.is_empty() {
            return Some(quoted);
        }
        // "denied the attack", "promised aid": a bare object that is an event noun is settled by the claims, not here.
        matches!(stance, Stance::Denies).then(|| self.object(cue)).flatten()
    }

    /// *In what he said was pressure*: what follows the copula is his word for it.
    fn called_so(&self, cue: TokenId) -> Option<Vec<TokenId>> {
        let tree = self.tree;
        let what = |id: TokenId| tree.lemma(id).eq_ignore_ascii_case("what");
        let before = tree.ids().take_while(|&id| id < cue).any(what);
        if !before {
            return None;
        }
        let clause = tree.children_by(cue, &[Relation::Ccomp, Relation::Xcomp]).next()?;
        let said_of_it = tree.children_by(clause, &[Relation::Cop, Relation::Nsubj]).any(|c| c > cue || what(c));
        // Either the predicate noun heads the whole phrase, or it hangs under the verb of saying.
        said_of_it.then(|| self.clause(clause, cue))
    }

    fn after_colon_or_quoted(&self, clause: TokenId) -> bool {
        let first = self.tree.subtree(clause, |_| false).first().copied().unwrap_or(clause);
        let mut at = self.tree.previous(first);
        for _ in 0..2 {
            match at {
                Some(p) if matches!(self.tree.token(p).form.as_str(), ":" | "\"" | "``") => return true,
                Some(p) => at = self.tree.previous(p),
                None => return false,
            }
        }
        self.regions.iter().any(|r| r.holds(clause))
    }

    /// The subtree of a clause, without its cue's own words and the punctuation at its ends.
    fn clause(&self, clause: TokenId, cue: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let own = |id: TokenId| id == cue && tree.is_below(cue, clause);
        let mut tokens = tree.subtree(clause, |c| own(c) || c == cue);
        let is_mark = |id: &TokenId| {
            tree.token(*id).upos == Upos::Punct
                || tree.head(*id) == Some(clause) && tree.relation(*id) == Relation::Mark && tree.lemma(*id) != "to"
        };
        while tokens.last().is_some_and(|id| tree.token(*id).upos == Upos::Punct) {
            tokens.pop();
        }
        let lead = tokens.iter().take_while(|id| is_mark(id)).count();
        tokens.drain(..lead);
        tokens
    }

    /// What is within quotation marks in the cue's own clause, cue and speaker aside.
    fn quoted_here(&self, cue: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let below = tree.subtree(cue, |_| false);
        let whole = if tree.relation(cue) == Relation::Root { tree.ids().collect() } else { below };
        whole
            .into_iter()
            .filter(|&id| id != cue && self.regions.iter().any(|r| r.holds(id) && !r.holds(cue)))
            .filter(|&id| {
                tree.token(id).upos != Upos::Punct
                    || tree.previous(id).is_some_and(|p| self.regions.iter().any(|r| r.holds(p)))
            })
            .collect()
    }

    fn object(&self, cue: TokenId) -> Option<Vec<TokenId>> {
        let object = arguments::objects(self.tree, cue)
            .into_iter()
            .find(|&o| o > cue || self.tree.relation(o) == Relation::NsubjPass)?;
        Some(self.clause(object, cue))
    }

    /// *Accusations that …, its claim of …*: a noun of saying with its clause.
    fn noun(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let stance = self.words.stance(Pos::Noun, tree.lemma(cue))?;
        let clause = tree
            .children_by(cue, &[Relation::Acl, Relation::Ccomp, Relation::Nmod, Relation::Advcl, Relation::AclRelcl])
            .find(|&c| match tree.relation(c) {
                Relation::Nmod => tree.case(c) == "of" && !matches!(stance, Stance::States | Stance::Confirms),
                Relation::AclRelcl => tree.child(c, Relation::Mark).is_some() && tree.mark(c) == "that",
                _ => {
                    matches!(tree.mark(c).as_str(), "that" | "of") || tree.mark(c) == "to" && stance == Stance::Promises
                }
            })?;
        let speaker = self.voice_of_noun(cue);
        let tokens = self.clause(clause, cue);
        Some(self.draft(speaker, (cue, cue), tokens, stance))
    }

    /// Whose word it is: possessor, *by* or *from* phrase, adjective, or the subject of the verb that has it as its object.
    fn voice_of_noun(&self, noun: TokenId) -> Option<Voice> {
        let tree = self.tree;
        let own =
            tree.children_by(noun, &[Relation::NmodPoss])
                .chain(
                    tree.children_by(noun, &[Relation::Nmod])
                        .filter(|&c| matches!(tree.case(c).as_str(), "by" | "from")),
                )
                .chain(tree.children_by(
                    noun,
                    &[Relation::Amod, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked],
                ))
                .filter_map(|c| self.voice(c))
                .find(|v| v.who.is_some());
        own.or_else(|| {
            let verb = tree.head(noun).filter(|&h| tree.is_verb(h) && tree.relation(noun) == Relation::Obj)?;
            // Who rejects or denies an accusation does not make it.
            if self.words.stance(Pos::Verb, tree.lemma(verb)).is_some() {
                return None;
            }
            self.voice(arguments::subject(tree, verb)?)
        })
    }

    /// *According to X*.
    fn phrase(&self, id: TokenId) -> Option<Draft> {
        let tree = self.tree;
        if !matches!(tree.relation(id), Relation::Obl | Relation::Nmod | Relation::Advcl | Relation::OblUnmarked) {
            return None;
        }
        let stance = self.words.phrase_stance(&tree.case(id))?;
        let said = tree.head(id)?;
        let mut tokens = tree.subtree(said, |c| c == id);
        while tokens.last().is_some_and(|id| tree.token(*id).upos == Upos::Punct) {
            tokens.pop();
        }
        let first = tree.children_by(id, &[Relation::Case]).next()?;
        let last = tree.children_by(first, &[Relation::Fixed]).last().unwrap_or(first);
        Some(self.draft(self.voice(id), (first, last), tokens, stance))
    }

    /// A speaker: a noun phrase, resolved where the directory can.
    fn voice(&self, head: TokenId) -> Option<Voice> {
        let token = self.tree.token(head);
        if !matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj | Upos::Num) {
            return None;
        }
        let who = self.directory.who(self.tree, head, 5).filter(|w| w.is_placed() || !w.sectors.is_empty());
        // "articles calling it a crime": who published them speaks.
        if who.is_none()
            && let Some(maker) = self.directory.maker(self.tree, head).into_iter().next()
        {
            return Some(Voice { head: maker.head, span: maker.span, who: Some(maker.who) });
        }
        let anybody = matches!(token.upos, Upos::Noun | Upos::Propn) || who.is_some();
        let personal = matches!(token.lemma.to_lowercase().as_str(), "he" | "she" | "they" | "it" | "i" | "we");
        (anybody || personal).then(|| Voice { head, span: self.directory.extent(self.tree, head), who })
    }
}

/// Gives the words within quotation marks that no cue has taken to a cue of their sentence or of a sentence that the same
/// quotation runs through; without one, to whoever spoke before.
fn attach_regions(doc: &Document, trees: &[Tree<'_>], regions: &[Region], drafts: &mut Vec<Draft>) {
    for region in regions {
        let sentences: Vec<usize> = trees
            .iter()
            .enumerate()
            .filter(|(_, t)| t.sentence.tokens.overlaps(region.tokens))
            .map(|(i, _)| i)
            .collect();
        for &index in sentences.iter().rev() {
            let tree = &trees[index];
            let inside: Vec<TokenId> = tree.ids().filter(|&id| region.holds(id)).collect();
            if drafts.iter().any(|d| {
                inside.iter().any(|id| d.tokens.binary_search(id).is_ok())
                    && d.sentence == index
                    && d.cue.is_none_or(|c| !region.holds(c))
            }) {
                extend(drafts, index, &inside);
                continue;
            }
            if !is_said(doc, &inside) {
                continue;
            }
            let cued = sentences.iter().rev().find_map(|&s| outer_cue(drafts, s, region));
            let before = drafts
                .iter()
                .rev()
                .filter(|d| d.speaker.is_some() && d.tokens.first() < inside.first())
                // The title's speaker does not run on, and "I do not say …" inside somebody's words is no new one.
                .filter(|d| trees[d.sentence].sentence.zone == tree.sentence.zone)
                .filter(|d| d.cue.is_none_or(|cue| !regions.iter().any(|r| r.holds(cue))))
                .max_by_key(|d| d.tokens.first().copied());
            let from = cued.map(|d| &drafts[d]).or(before.filter(|d| {
                // A quotation runs on from the paragraph before, or from earlier in its own.
                trees[index].sentence.paragraph <= trees[d.sentence].sentence.paragraph + 2
                    && whole_sentence(tree, region)
            }));
            let Some(from) = from else { continue };
            let same_sentence = from.sentence == index;
            drafts.push(Draft {
                sentence: index,
                speaker: from.speaker.clone(),
                cue: from.cue.filter(|_| same_sentence),
                cue_last: from.cue_last.filter(|_| same_sentence),
                tokens: inside,
                stance: if same_sentence { from.stance } else { Stance::States },
            });
        }
    }
}

/// Adds the words of a quotation to the draft of its sentence that has some of them already.
fn extend(drafts: &mut [Draft], sentence: usize, inside: &[TokenId]) {
    let touching = drafts
        .iter_mut()
        .filter(|d| d.sentence == sentence && d.cue.is_none_or(|c| !inside.contains(&c)))
        .filter(|d| inside.iter().any(|id| d.tokens.binary_search(id).is_ok()))
        .max_by_key(|d| d.tokens.len());
    if let Some(draft) = touching {
        draft.tokens.extend_from_slice(inside);
        draft.tokens.sort_unstable();
        draft.tokens.dedup();
    }
}

/// The draft of a sentence whose cue stands outside the quotation.
fn outer_cue(drafts: &[Draft], sentence: usize, region: &Region) -> Option<usize> {
    drafts.iter().position(|d| d.sentence == sentence && d.cue.is_some_and(|c| !region.holds(c)))
}

/// Words that say something: a clause, not a title or a word held at arm's length.
fn is_said(doc: &Document, tokens: &[TokenId]) -> bool {
    tokens.len() >= 4 && tokens.iter().any(|&id| matches!(doc.token(id).upos, Upos::Verb | Upos::Aux))
}

/// Whether the sentence is nothing but the quotation.
fn whole_sentence(tree: &Tree<'_>, region: &Region) -> bool {
    tree.ids().filter(|&id| tree.token(id).upos != Upos::Punct).all(|id| region.holds(id))
}

fn settle(doc: &Document, regions: &[Region], draft: Draft) -> Option<Quotation> {
    let (first, last) = (*draft.tokens.first()?, *draft.tokens.last()?);
    let span = doc.token(first).span.cover(doc.token(last).span);
    let words: Vec<TokenId> = draft.tokens.iter().copied().filter(|&id| doc.token(id).upos != Upos::Punct).collect();
    let quoted = words.iter().filter(|&&id| regions.iter().any(|r| r.holds(id))).count();
    let kind = if quoted == words.len() {
        Kind::Direct
    } else if quoted == 0 {
        Kind::Indirect
    } else {
        Kind::Mixed
    };
    let zone = doc.sentences.get(draft.sentence)?.zone;
    let cue_span = match (draft.cue, draft.cue_last) {
        (Some(a), Some(b)) => Some(doc.token(a).span.cover(doc.token(b).span)),
        _ => None,
    };
    Some(Quotation {
        zone,
        speaker: draft.speaker,
        cue: draft.cue,
        cue_span,
        tokens: draft.tokens,
        content: span,
        kind,
        stance: draft.stance,
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
        let parent =
            (0..quotes.len()).filter(|&j| j != i && holds(&quotes[j])).min_by_key(|&j| (quotes[j].tokens.len(), j));
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

/// The quotes a token stands in, outermost first.
pub(crate) fn chain(quotes: &[Quotation], id: TokenId) -> Vec<usize> {
    let innermost = (0..quotes.len())
        .filter(|&i| quotes[i].says(id) && quotes[i].cue != Some(id))
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
