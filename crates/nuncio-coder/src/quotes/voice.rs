//! Who speaks: the subject of a verb of saying, the owner of a noun of saying, and the words that tell of them.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos, Xpos};
use nuncio_text::{Byte, Span};

use super::{Finder, Voice};
use crate::arguments;
use crate::cues::Frame;
use crate::who::Who;

impl Finder<'_, '_> {
    /// Who says it with a verb: of several subjects that a parser may give the verb, the one outside the quotation.
    pub(super) fn speaker_of_verb(&self, cue: TokenId) -> Option<Voice> {
        let tree = self.tree;
        let quoted = |id: TokenId| self.is_quoted_apart_from(cue, id);
        if arguments::is_passive(tree, cue) {
            return self.voice(arguments::subject(tree, cue).filter(|&s| !quoted(s))?, cue);
        }
        if let Some(own) = self.nearest_subject(cue) {
            return self.voice(own, cue);
        }
        // "…, says Lisbon": a verb that hangs on what is said has its speaker after it, and none from what is said.
        let quoted_before = tree.children_by(cue, &[Relation::Ccomp]).any(|c| c < cue && quoted(c));
        if self.follows_its_words(cue) || quoted_before {
            let after = tree.children_by(cue, &[Relation::Obj, Relation::Iobj]).find(|&s| s > cue)?;
            return self.voice(after, cue);
        }
        // "A third say, 30 % say": a number may be taken for a measure.
        let measure = tree.children_by(cue, &[Relation::OblUnmarked]).find(|&s| s < cue && tree.next(s) == Some(cue));
        if let Some(measure) = measure.filter(|&s| tree.token(s).upos != Upos::Propn) {
            return self.voice(measure, cue);
        }
        // "The minister who said so": the pronoun is the mention, and stands for the minister.
        self.voice(arguments::subject(tree, cue).filter(|&s| !quoted(s))?, cue)
    }

    /// *Jordan, officials said, had left*: of two subjects the one at the cue; the other is of what is said.
    pub(super) fn nearest_subject(&self, cue: TokenId) -> Option<TokenId> {
        // "It said": a parser may take the speaker for the subject of "it rained".
        let subjects = [Relation::Nsubj, Relation::NsubjOuter, Relation::Expl];
        let own = self.tree.children_by(cue, &subjects).filter(|&s| !self.is_quoted_apart_from(cue, s));
        own.min_by_key(|&s| (s > cue, s.0.abs_diff(cue.0)))
    }

    /// Whom it is said to: *told Rwanda, said to Rwanda*.
    pub(super) fn hearer(&self, cue: TokenId) -> Option<Who> {
        let tree = self.tree;
        let entry = self.words.cues().at(tree, Pos::Verb, cue).filter(|_| tree.is_verb(cue))?;
        let told = tree
            .children_by(cue, &[Relation::Iobj, Relation::Obj])
            .find(|&o| o > cue && entry.takes(&Frame::Whom))
            .or_else(|| tree.children_by(cue, &[Relation::Obl]).find(|&o| o > cue && tree.case(o) == "to"))?;
        self.directory.actor(tree, told, 5).filter(Who::is_placed)
    }

    /// Whose word a noun of saying is: possessor, *by* or *from* phrase, adjective, or the subject of the verb that has it as its
    /// object.
    pub(super) fn speaker_of_noun(&self, noun: TokenId) -> Option<Voice> {
        let tree = self.tree;
        let by_phrase = tree.children_by(noun, &[Relation::Nmod]).filter(|&c| match tree.case(c).as_str() {
            "by" | "from" | "among" => true,
            "of" => self.is_somebody(c),
            _ => false,
        });
        let before =
            tree.children_by(noun, &[Relation::Amod, Relation::Compound, Relation::NmodDesc, Relation::NmodUnmarked]);
        tree.children_by(noun, &[Relation::NmodPoss])
            .find_map(|c| self.voice(c, noun))
            .or_else(|| by_phrase.chain(before).filter_map(|c| self.voice(c, noun)).find(|v| v.who.is_some()))
            .or_else(|| {
                let verb = tree.head(noun).filter(|&h| tree.is_verb(h) && tree.relation(noun) == Relation::Obj)?;
                // Who rejects or denies an accusation does not make it.
                let makes = self.words.cues().is_light(tree.lemma(verb))
                    || self.words.stance(Pos::Verb, tree.lemma(verb)).is_none();
                if !makes {
                    return None;
                }
                self.voice(arguments::subject(tree, verb)?, verb)
            })
    }

    /// A speaker: a noun phrase, resolved where the directory can.
    pub(super) fn voice(&self, mention: TokenId, cue: TokenId) -> Option<Voice> {
        let tree = self.tree;
        // "The report, which says so": the pronoun speaks for what it stands for.
        let head = arguments::antecedent(tree, mention);
        let token = tree.token(head);
        if !matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Adj | Upos::Num | Upos::Det | Upos::Sym)
        {
            return None;
        }
        if matches!(tree.token(mention).xpos, Xpos::Ex) {
            return None;
        }
        let who = self.directory.actor(tree, head, 5).filter(|w| w.is_placed() || !w.sectors.is_empty());
        // "articles calling it a crime": who published them speaks.
        if who.is_none()
            && let Some(maker) = self.directory.maker(tree, head).into_iter().next()
        {
            let (head, span, via) = (maker.head, maker.span, maker.via);
            return Some(Voice { head, span, phrase: span, who: Some(maker.who), via, local: false });
        }
        let pronoun = self.pronoun_of(head, cue).filter(|_| head == mention).or((head != mention).then_some(mention));
        let phrase = match pronoun {
            Some(pronoun) => tree.token(pronoun).span,
            None => self.phrase_of(head, cue),
        };
        let via = self.directory.told_by(tree, head);
        let local = self.is_local(head) && !self.directory.is_uncertain(tree, head);
        Some(Voice { head, span: self.directory.extent(tree, head), phrase, who, via, local })
    }

    /// Whether no word with a capital modifies a mention, but for the name and the titles of a person.
    fn is_local(&self, head: TokenId) -> bool {
        let tree = self.tree;
        let capital = |id: TokenId| tree.token(id).form.starts_with(char::is_uppercase) && tree.previous(id).is_some();
        let names = |id: TokenId| self.directory.is_person_name(id) || self.directory.role_of(tree, id).is_some();
        let modifiers = [Relation::Amod, Relation::Compound, Relation::NmodPoss, Relation::Nmod];
        let elsewhere = |id: TokenId| self.words.cues().is_of_elsewhere(tree.lemma(id));
        !tree.children_by(head, &modifiers).any(|id| capital(id) && !names(id) || elsewhere(id))
    }

    /// The relative pronoun through which a head is the subject of a cue in its relative clause.
    fn pronoun_of(&self, head: TokenId, cue: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let mut at = cue;
        while let Some(above) = tree.head(at) {
            if above == head {
                let clause = (tree.relation(at) == Relation::AclRelcl).then_some(at)?;
                return tree
                    .children_by(clause, &[Relation::Nsubj, Relation::NsubjPass])
                    .find(|&s| arguments::antecedent(tree, s) == head && s != head);
            }
            at = above;
        }
        None
    }

    /// All words of a speaker's noun phrase, without the clause that holds the cue.
    fn phrase_of(&self, head: TokenId, cue: TokenId) -> Span<Byte> {
        use Relation::*;
        let tree = self.tree;
        let own = |c: TokenId| tree.head(c) == Some(head);
        let skip = |c: TokenId| {
            c == cue
                || tree.is_below(cue, c)
                || own(c)
                    && (matches!(
                        tree.relation(c),
                        Mark | Cop
                            | Nsubj
                            | NsubjPass
                            | Advcl
                            | Parataxis
                            | Aux
                            | AuxPass
                            | Obl
                            | Discourse
                            | Ccomp
                            | Xcomp
                            | Advmod
                    ) || tree.relation(c) == Case && c < head
                        || tree.relation(c) == Conj && tree.is_verb(c))
        };
        let mut tokens: Vec<TokenId> = tree.subtree(head, skip);
        // A phrase stands on one side of its cue.
        tokens.retain(|&id| (id < cue) == (head < cue));
        let is_edge = |id: TokenId| {
            tree.token(id).upos == Upos::Punct && !matches!(tree.token(id).form.as_str(), ")" | "\"" | "”")
        };
        while tokens.last().is_some_and(|&id| {
            is_edge(id) || tree.relation(id) == Case && id > head && tree.token(id).upos == Upos::Adp
        }) {
            tokens.pop();
        }
        let lead = tokens.iter().take_while(|&&id| is_edge(id) || matches!(tree.relation(id), Cc)).count();
        tokens.drain(..lead);
        let name = self.directory.extent(tree, head);
        tree.cover(&tokens).map_or(name, |phrase| if phrase.overlaps(name) { phrase.cover(name) } else { name })
    }
}
