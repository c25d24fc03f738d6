//! Words that bring in what somebody says: verbs, nouns, adjectives, phrases and adverbs of saying.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos};
use nuncio_text::{Byte, Span};

use super::content::Content;
use super::{Draft, Finder, Voice};
use crate::arguments;
use crate::cues::Stance;

impl Finder<'_, '_> {
    /// The quote that a word brings in.
    pub(super) fn at(&self, id: TokenId) -> Option<Draft> {
        match self.tree.token(id).upos {
            Upos::Verb => self.verb(id),
            Upos::Noun => self.noun(id).or_else(|| self.adjective(id)),
            Upos::Adj => self.adjective(id).or_else(|| self.modifier(id)),
            Upos::Adv => self.adverb(id),
            _ => None,
        }
        .or_else(|| self.phrase(id))
    }

    fn draft(&self, speaker: Option<Voice>, cue: TokenId, content: Content, stance: Stance) -> Draft {
        let cue_span = Some(self.cue_words(cue, content.preposition));
        Draft { sentence: self.index, speaker, cue: Some(cue), cue_span, tokens: content.tokens, stance, about: content.about }
    }

    fn verb(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let entry = self.words.cues().at(tree, Pos::Verb, cue)?;
        let speaker = self.speaker_of_verb(cue);
        // "It is said, was accused of": only a passive may leave out who speaks.
        if speaker.is_none() && !arguments::is_passive(tree, cue) {
            return None;
        }
        // "what he said was pressure": the story holds the word at arm's length.
        if let Some(content) = self.called_so(cue).filter(|_| speaker.is_some()) {
            return Some(self.draft(speaker, cue, content, Stance::Claims));
        }
        let content = self.of_verb(cue, entry)?;
        Some(self.draft(speaker, cue, content, entry.stance))
    }

    /// *Accusations that …, its claim of …, expressed concern about …*: a noun of saying with what it says.
    fn noun(&self, cue: TokenId) -> Option<Draft> {
        let entry = self.words.cues().at(self.tree, Pos::Noun, cue)?;
        let speaker = self.speaker_of_noun(cue);
        let mut content = self.of_noun(cue, entry)?;
        // "A plan to tax, support for strikes" that nobody is said to have: a word of nobody holds nothing at arm's length,
        // but for a charge, a rumour or a doubt.
        let distant = matches!(entry.stance, Stance::Claims | Stance::Accuses | Stance::Denies | Stance::Doubts);
        if speaker.is_none() && !distant {
            if content.about {
                return None;
            }
            content.about = true;
        }
        Some(self.draft(speaker, cue, content, entry.stance))
    }

    /// *Is sure that …, was critical of …*.
    fn adjective(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        tree.child(cue, Relation::Cop).or_else(|| {
            // "Appears ready to, remained critical of".
            (tree.relation(cue) == Relation::Xcomp).then(|| tree.head(cue)).flatten()
        })?;
        let entry = self.words.cues().at(tree, Pos::Adjective, cue)?;
        let subject = tree.children_by(cue, &[Relation::Nsubj]).next().or_else(|| arguments::subject(tree, cue))?;
        let speaker = self.voice(subject, cue)?;
        let content = self.of_adjective(cue, entry)?;
        Some(self.draft(Some(speaker), cue, content, entry.stance))
    }

    /// *The alleged attack*: somebody says that it is one.
    fn modifier(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let stance = self.words.cues().modifier(tree.lemma(cue))?;
        let noun = tree.head(cue).filter(|&h| h > cue && tree.relation(cue) == Relation::Amod)?;
        if tree.token(noun).upos != Upos::Noun || self.directory.role_of(tree, noun).is_some() {
            return None;
        }
        let tokens = self.trimmed(tree.subtree(noun, |c| c == cue || c < cue && tree.head(c) == Some(noun)));
        Some(self.draft(None, cue, Content { tokens, about: false, preposition: None }, stance))
    }

    /// *Reportedly, allegedly*: the clause around it is somebody's word.
    fn adverb(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let stance = self.words.cues().adverb(tree.lemma(cue))?;
        let said = tree.head(cue).filter(|_| tree.relation(cue) == Relation::Advmod)?;
        let tokens = self.trimmed(tree.subtree(said, |c| c == cue || self.is_beside(said, c)));
        Some(self.draft(None, cue, Content { tokens, about: false, preposition: None }, stance))
    }

    /// *According to X*.
    fn phrase(&self, id: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let (words, stance) = self.phrase_before(id)?;
        let first = *words.first()?;
        let said = self.clause_beside(id)?;
        let tokens = self.trimmed(tree.subtree(said, |c| c == id || words.contains(&c) || c == tree.head(first).unwrap_or(c) && c != said));
        let span = tree.cover(&words)?;
        Some(Draft {
            sentence: self.index,
            speaker: self.voice(id, first),
            cue: Some(first),
            cue_span: Some(span),
            tokens,
            stance,
            about: false,
        })
    }

    /// The words of a phrase of saying over a noun, and its stance: as its case, or as a participle that the noun hangs on
    /// (*according* with *to*).
    fn phrase_before(&self, id: TokenId) -> Option<(Vec<TokenId>, Stance)> {
        let tree = self.tree;
        if !matches!(tree.token(id).upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num) {
            return None;
        }
        let first = tree.children_by(id, &[Relation::Case]).find(|&c| c < id)?;
        let mut words = vec![first];
        words.extend(tree.children_by(first, &[Relation::Fixed]));
        if let Some(stance) = self.words.cues().phrase(&tree.case(id)) {
            return Some((words, stance));
        }
        let before = tree.previous(first)?;
        let joined = format!("{}_{}", tree.lemma(before).to_lowercase(), tree.case(id));
        let form = format!("{}_{}", tree.token(before).form.to_lowercase(), tree.case(id));
        let stance = self.words.cues().phrase(&joined).or_else(|| self.words.cues().phrase(&form))?;
        words.insert(0, before);
        Some((words, stance))
    }

    /// The head of the clause that a phrase of saying is put into: not the noun that a parser may hang it on.
    fn clause_beside(&self, id: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let mut at = tree.head(id)?;
        let is_clause = |id: TokenId| {
            tree.is_verb(id) || tree.child(id, Relation::Cop).is_some() || tree.child(id, Relation::Nsubj).is_some()
        };
        while !is_clause(at) || self.words.cues().phrase(&format!("{}_to", tree.token(at).form.to_lowercase())).is_some() {
            match tree.head(at) {
                Some(above) => at = above,
                None => break,
            }
        }
        Some(at)
    }

    /// The verbal group of a cue, with its particle and the preposition of its content: *has not spoken about*.
    fn cue_words(&self, cue: TokenId, preposition: Option<TokenId>) -> Span<Byte> {
        use Relation::*;
        let tree = self.tree;
        let light = tree.head(cue).filter(|&verb| {
            tree.relation(cue) == Obj && verb < cue && tree.token(cue).upos == Upos::Noun && self.words.cues().is_light(tree.lemma(verb))
        });
        let heads = [Some(cue), light];
        let belongs = |id: TokenId| {
            heads.contains(&Some(id))
                || preposition == Some(id)
                || tree.head(id).is_some_and(|head| heads.contains(&Some(head)))
                    && match tree.relation(id) {
                        Aux | AuxPass | CompoundPrt | Cop => true,
                        Advmod => tree.children(id).is_empty(),
                        Det | Amod | Compound => light.is_some(),
                        _ => false,
                    }
        };
        let mut span = tree.token(cue).span;
        let mut at = cue;
        while let Some(before) = tree.previous(at).filter(|&id| belongs(id)) {
            span = span.cover(tree.token(before).span);
            at = before;
        }
        at = cue;
        while let Some(after) = tree.next(at).filter(|&id| belongs(id)) {
            span = span.cover(tree.token(after).span);
            at = after;
        }
        span
    }
}
