//! Words that bring in what somebody says: verbs, nouns, adjectives, phrases and adverbs of saying.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_text::{Byte, Span};

use super::content::Content;
use super::{Draft, Finder, Voice};
use crate::arguments;
use crate::cues::Stance;
use crate::words::Place;

/// How many words may stand before the colon behind which somebody's words follow.
const LONGEST_SPEAKER: usize = 8;

/// How many verbs a cue may have over it: *seems to be trying to show*.
const CHAIN: usize = 3;

impl Finder<'_, '_> {
    /// The quote that a word brings in.
    pub(super) fn at(&self, id: TokenId) -> Option<Draft> {
        match self.tree.token(id).upos {
            Upos::Verb => {
                self.figure(id).or_else(|| self.verb(id)).or_else(|| self.seeming(id)).or_else(|| self.modifier(id))
            }
            Upos::Noun => self.noun(id).or_else(|| self.adjective(id)),
            Upos::Adj => self.adjective(id).or_else(|| self.modifier(id)),
            Upos::Adv => self.adverb(id),
            Upos::Punct => self.colon(id),
            _ => None,
        }
        .or_else(|| self.phrase(id))
        .or_else(|| self.document(id))
    }

    pub(super) fn draft(&self, speaker: Option<Voice>, cue: TokenId, content: Content, stance: Stance) -> Draft {
        Draft {
            sentence: self.index,
            speaker,
            hearer: self.hearer(cue),
            cue: Some(cue),
            cue_span: Some(self.cue_words(cue, content.preposition)),
            tokens: content.tokens,
            stance,
            negated: self.is_negated(cue),
            about: content.about,
        }
    }

    /// *Did not confirm, never said, refused to admit, did not want to say*.
    fn is_negated(&self, cue: TokenId) -> bool {
        let tree = self.tree;
        let negates = |id: TokenId| self.words.effect(Place::Negation, tree.lemma(id)).is_some();
        let negated =
            |verb: TokenId| tree.children_by(verb, &[Relation::Advmod, Relation::Cc, Relation::CcPreconj]).any(negates);
        let refuses = |verb: TokenId| self.words.cues().refuses(tree, verb);
        negated(cue) || self.verb_over(cue).is_some_and(|verb| negated(verb) != refuses(verb))
    }

    fn verb(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let entry = self.words.cues().at(tree, Pos::Verb, cue)?;
        let speaker = self.speaker_of_verb(cue);
        if self.is_ones_own_view(cue, entry.stance) {
            return None;
        }
        // "It is said, was accused of": only a passive may leave out who speaks.
        if speaker.is_none() && !self.may_leave_out_its_speaker(cue, entry.stance) {
            return None;
        }
        // "what he said was pressure": the story holds the word at arm's length.
        if let Some(content) = self.called_so(cue).filter(|_| speaker.is_some()) {
            return Some(self.draft(speaker, cue, content, Stance::Claims));
        }
        let content = self.of_verb(cue, entry)?;
        let carries = |o: TokenId| self.words.cues().is_light(tree.lemma(cue)) && self.noun(o).is_some();
        if content.about && tree.children_by(cue, &[Relation::Obj]).any(carries) {
            return None;
        }
        if content.about && (!self.is_held(cue, speaker.as_ref()) || self.leads_to_another(cue)) {
            return None;
        }
        Some(self.draft(speaker, cue, content, entry.stance))
    }

    /// *It is said, was accused of*: a passive names no speaker, but for one that tells what somebody has to do (*were asked to
    /// leave*). And where a parser found none for the main verb of saying, somebody says it all the same.
    fn may_leave_out_its_speaker(&self, cue: TokenId, stance: Stance) -> bool {
        let tree = self.tree;
        if arguments::is_passive(tree, cue) {
            return !matches!(stance, Stance::Asks | Stance::Promises);
        }
        let main = tree.relation(cue) == Relation::Root && matches!(tree.token(cue).xpos, Xpos::Vbd | Xpos::Vbz);
        main && stance == Stance::States && tree.children_by(cue, &[Relation::Ccomp]).next().is_some()
    }

    /// *Seems to, appeared ready to*: the story does not vouch for the clause, and nobody else does.
    fn seeming(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let stance = self.words.cues().raising(tree.lemma(cue))?;
        let clause = tree.children_by(cue, &[Relation::Xcomp]).find(|&c| c > cue)?;
        if self.leads_to_another(cue) {
            return None;
        }
        let content = Content { tokens: self.raised(cue, clause), about: true, preposition: None };
        Some(self.draft(None, cue, content, stance))
    }

    /// Whether a view is told as one that somebody has: not *to support, I support*.
    fn is_held(&self, cue: TokenId, speaker: Option<&Voice>) -> bool {
        let tree = self.tree;
        let bare = tree.token(cue).xpos == Xpos::Vb && tree.children_by(cue, &[Relation::Aux]).next().is_none();
        let finite = tree.children_by(tree.first_conjunct(cue), &[Relation::Aux]).next().is_some();
        let ours = speaker.is_some_and(|s| matches!(tree.lemma(s.head).to_lowercase().as_str(), "i" | "we" | "you"));
        // "Seems to favour": who seems to hold a view holds it, as the story has it.
        let seems = self.verb_over(cue).is_some_and(|verb| self.words.cues().raising(tree.lemma(verb)).is_some());
        (!bare || finite || seems) && !ours
    }

    /// *"I think it was a mistake," she said*: within somebody's words what he thinks is no other word than his.
    fn is_ones_own_view(&self, cue: TokenId, stance: Stance) -> bool {
        let tree = self.tree;
        let view =
            !matches!(stance, Stance::Accuses | Stance::Denies | Stance::Admits | Stance::Promises | Stance::Asks);
        let present = matches!(tree.token(cue).xpos, Xpos::Vbp | Xpos::Vb);
        let first_person = tree
            .children_by(cue, &[Relation::Nsubj])
            .any(|s| matches!(tree.lemma(s).to_lowercase().as_str(), "i" | "we"));
        view && present && first_person && self.regions.iter().any(|region| region.holds(cue))
    }

    /// *Accusations that …, its claim of …, expressed concern about …*: a noun of saying with what it says.
    fn noun(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let entry = self.words.cues().at(tree, Pos::Noun, cue)?;
        // "Said in a letter that": the verb brings in what the letter says.
        let of_verb = tree.head(cue).filter(|&v| tree.is_verb(v) && tree.relation(cue) == Relation::Obl);
        if self.words.cues().is_medium(tree.lemma(cue))
            && of_verb.is_some_and(|v| self.words.cues().at(tree, Pos::Verb, v).is_some())
        {
            return None;
        }
        let speaker = self.speaker_of_noun(cue);
        let mut content = self.of_noun(cue, entry)?;
        // "A plan to tax, support for strikes" that nobody is said to have: a word of nobody holds nothing at arm's length,
        // but for a charge, a rumour or a doubt.
        let distant = matches!(entry.stance, Stance::Claims | Stance::Accuses | Stance::Denies | Stance::Doubts);
        let judges = distant || matches!(entry.stance, Stance::Approves | Stance::Opposes);
        let light = tree
            .head(cue)
            .is_some_and(|v| tree.relation(cue) == Relation::Obj && self.words.cues().is_light(tree.lemma(v)));
        if content.about && (speaker.is_none() && !distant || !judges && !light || self.is_acted_upon(cue)) {
            return None;
        }
        content.about |= speaker.is_none() && !distant;
        Some(self.draft(speaker, cue, content, entry.stance))
    }

    /// *Abandoned his plan to tax, because of their support for strikes*: a view that somebody has, but not told as one.
    fn is_acted_upon(&self, noun: TokenId) -> bool {
        let tree = self.tree;
        let verb = tree.head(noun);
        let owned = tree.child(noun, Relation::NmodPoss).is_some();
        match tree.relation(noun) {
            Relation::Obj => owned && verb.is_some_and(|verb| !self.words.cues().is_light(tree.lemma(verb))),
            Relation::Obl => owned,
            _ => false,
        }
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
        let stance = self.words.cues().modifier(&tree.token(cue).form)?;
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
        let said = self.clause_beside(id, &words)?;
        let tokens = self.trimmed(tree.subtree(said, |c| c == id || words.contains(&c)));
        let span = tree.cover(&words)?;
        Some(Draft {
            sentence: self.index,
            speaker: self.voice(id, first),
            hearer: None,
            cue: Some(first),
            cue_span: Some(span),
            tokens,
            stance,
            negated: false,
            about: false,
        })
    }

    /// *Kremlin: No talks with Kyiv*: who stands before the first colon of a sentence says the rest.
    fn colon(&self, cue: TokenId) -> Option<Draft> {
        let tree = self.tree;
        if tree.token(cue).form != ":" {
            return None;
        }
        let before: Vec<TokenId> = tree.ids().take_while(|&id| id < cue).collect();
        let plain = |&id: &TokenId| !matches!(tree.token(id).upos, Upos::Verb | Upos::Aux | Upos::Punct);
        if before.is_empty() || before.len() > LONGEST_SPEAKER || !before.iter().all(plain) {
            return None;
        }
        let head = before.iter().copied().find(|&id| tree.head(id).is_none_or(|head| !before.contains(&head)))?;
        let speaker = self.voice(head, cue)?;
        let speaks = self.directory.is_person_name(head)
            || self.words.cues().document(&tree.lemma(head).to_lowercase()).is_some();
        let tokens = self.trimmed(tree.ids().filter(|&id| id > cue).collect());
        let tells = tokens.iter().any(|&id| tree.is_verb(id) || tree.token(id).upos == Upos::Aux);
        if !tells || speaker.who.is_none() && !speaks {
            return None;
        }
        Some(self.draft(Some(speaker), cue, Content { tokens, about: false, preposition: None }, Stance::States))
    }

    /// *In a poll on Friday*: what a document tells, where no word of saying brings it in.
    fn document(&self, id: TokenId) -> Option<Draft> {
        let tree = self.tree;
        let stance = self.words.cues().document(tree.lemma(id)).filter(|_| tree.relation(id) == Relation::Obl)?;
        let cue = tree.children_by(id, &[Relation::Case]).next().filter(|_| tree.case(id) == "in")?;
        let said = self.clause_beside(id, &[])?;
        if self.words.cues().at(tree, Pos::Verb, said).is_some() {
            return None;
        }
        let tokens = self.trimmed(tree.subtree(said, |c| c == id));
        Some(self.draft(self.voice(id, cue), cue, Content { tokens, about: false, preposition: None }, stance))
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

    /// The head of the clause that a phrase of saying is put into: not the noun that a parser may hang it on, nor the phrase's own
    /// participle (*according*).
    fn clause_beside(&self, id: TokenId, phrase: &[TokenId]) -> Option<TokenId> {
        let tree = self.tree;
        let mut at = tree.head(id)?;
        let is_clause = |id: TokenId| {
            tree.is_verb(id) || tree.child(id, Relation::Cop).is_some() || tree.child(id, Relation::Nsubj).is_some()
        };
        while !is_clause(at) || phrase.contains(&at) {
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
            tree.relation(cue) == Obj
                && verb < cue
                && tree.token(cue).upos == Upos::Noun
                && self.words.cues().is_light(tree.lemma(verb))
        });
        let over = std::iter::successors(self.verb_over(cue), |&verb| self.verb_over(verb)).take(CHAIN);
        let heads: Vec<TokenId> = [Some(cue), light].into_iter().flatten().chain(over).collect();
        let governed = self.verb_over(cue).is_some();
        let belongs = |id: TokenId| {
            heads.contains(&id)
                || preposition == Some(id)
                || tree.head(id).is_some_and(|head| heads.contains(&head))
                    && match tree.relation(id) {
                        Aux | AuxPass | CompoundPrt | Cop => true,
                        Mark => governed && tree.lemma(id) == "to",
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
        let beside = tree.next(at).and_then(|first| self.medium_or_day(cue, first));
        beside.map_or(span, |last| span.cover(tree.token(last).span))
    }

    /// *Refused to admit, seems to show*: the verb right before an infinitive of saying, which together bring in what is said.
    fn verb_over(&self, cue: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let to = tree.children_by(cue, &[Relation::Mark]).find(|&m| m < cue && tree.lemma(m) == "to")?;
        let verb = tree.head(cue).filter(|&v| tree.relation(cue) == Relation::Xcomp && v < to)?;
        let between = (verb.0 + 1..to.0).map(TokenId);
        let near = between.into_iter().all(|id| tree.token(id).upos == Upos::Adv);
        (near && matches!(tree.token(verb).upos, Upos::Verb | Upos::Adj)).then_some(verb)
    }

    /// Whether the infinitive right behind a verb brings in the words: *refused to admit*.
    fn leads_to_another(&self, verb: TokenId) -> bool {
        let clauses = self.tree.children_by(verb, &[Relation::Xcomp]);
        clauses.into_iter().any(|c| self.verb_over(c) == Some(verb) && self.verb(c).is_some())
    }

    /// *Said **on Monday**, said **in a statement***: the last word of the phrase that begins right behind a cue and tells where or on
    /// what day it was said.
    fn medium_or_day(&self, cue: TokenId, first: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let phrase = tree.children_by(cue, &[Relation::Obl, Relation::OblUnmarked]).find(|&c| c > cue)?;
        let words = tree.subtree(phrase, |_| false);
        let (begins, last) = (words.first() == Some(&first), *words.last()?);
        let whole = words.len() <= 8 && last.index() - first.index() + 1 == words.len();
        let day = tree.relation(phrase) == Relation::OblUnmarked;
        let medium =
            self.words.cues().is_medium(tree.lemma(phrase)) && matches!(tree.case(phrase).as_str(), "in" | "on" | "by");
        (begins && whole && (day || medium)).then_some(last)
    }
}
