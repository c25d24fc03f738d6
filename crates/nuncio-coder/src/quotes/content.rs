//! What is said, or spoken about: clauses, quoted words and phrases under a word of saying.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos, Xpos};

use super::Finder;
use crate::arguments;
use crate::cues::{Cue, Frame, Stance};

/// The words that a cue brings in.
pub(super) struct Content {
    pub(super) tokens: Vec<TokenId>,
    /// They are what is spoken about, not what is said.
    pub(super) about: bool,
    /// The preposition that ties them to the cue.
    pub(super) preposition: Option<TokenId>,
}

impl Content {
    fn said(tokens: Vec<TokenId>) -> Option<Self> {
        (!tokens.is_empty()).then_some(Content { tokens, about: false, preposition: None })
    }
}

/// Stances that a speaker takes to an infinitive by his words: *promised to, asked to*. Others only tell what he is about:
/// *wants to, refuses to*.
fn says_its_infinitive(stance: Stance) -> bool {
    matches!(stance, Stance::Promises | Stance::Asks | Stance::Claims | Stance::Admits | Stance::Accuses)
}

impl Finder<'_, '_> {
    /// The words that a verb of saying brings in: said, else spoken about.
    pub(super) fn of_verb(&self, cue: TokenId, entry: &Cue) -> Option<Content> {
        if let Some(said) = self.said_by_verb(cue, entry).and_then(Content::said) {
            return Some(said);
        }
        if let Some(said) = self.quoted_as_saying(cue, entry) {
            return Content::said(said);
        }
        let quoted = self.quoted_here(cue);
        // "denied the attack": a bare object that is an event noun is settled by the claims, not here.
        if quoted.is_empty()
            && entry.stance == Stance::Denies
            && let Some(denied) = self.object(cue).and_then(Content::said)
        {
            return Some(denied);
        }
        // "Called for a 'free' vote": a word or two in quotation marks are part of what is spoken about.
        let speaks = quoted.iter().any(|&id| self.tree.is_verb(id) || self.tree.token(id).upos == Upos::Aux);
        let about = || self.about_of_verb(cue, entry);
        if speaks { Content::said(quoted) } else { about().or_else(|| Content::said(quoted)) }
            .or_else(|| self.announced(cue))
            .or_else(|| self.rest_of_sentence(cue, entry.stance))
    }

    fn said_by_verb(&self, cue: TokenId, entry: &Cue) -> Option<Vec<TokenId>> {
        let tree = self.tree;
        let stance = entry.stance;
        let ccomp = tree
            .children_by(cue, &[Relation::Ccomp])
            .find(|&c| !self.is_the_words_before(cue, c))
            .or_else(|| self.extraposed(cue))
            .or_else(|| self.asked_if(cue, stance))
            .or_else(|| self.clause_further_down(cue))
            .or_else(|| self.clause_right_behind(cue));
        let charge = matches!(stance, Stance::Accuses)
            .then(|| {
                // "Accused the mayor of assault": a parser may hang the charge on the accused.
                let accused = tree.children_by(cue, &[Relation::Obj, Relation::NsubjPass]);
                let below =
                    accused.flat_map(|o| tree.children_by(o, &[Relation::Nmod, Relation::Acl]).collect::<Vec<_>>());
                let charge = |&c: &TokenId| matches!(tree.mark(c).as_str(), "of" | "for" | "over" | "with");
                tree.children_by(cue, &[Relation::Advcl, Relation::Obl]).find(charge).or_else(|| {
                    below
                        .into_iter()
                        .find(|c| charge(c) && !self.is_somebody(*c))
                        .filter(|_| entry.takes(&Frame::Phrase("of".into())))
                })
            })
            .flatten();
        // "Denied training rebels, recalled seeing them".
        let reports = matches!(stance, Stance::Denies | Stance::States | Stance::Confirms);
        let gerund = |c: TokenId| reports && tree.token(c).xpos == Xpos::Vbg;
        let xcomp = tree.children_by(cue, &[Relation::Xcomp]).find(|&c| says_its_infinitive(stance) || gerund(c));
        if let Some(clause) = ccomp.or(charge).or(xcomp) {
            let mut tokens = self.clause(clause, cue);
            let speaker = self.nearest_subject(cue);
            for other in tree.children_by(cue, &[Relation::Nsubj]).filter(|&s| s < cue && Some(s) != speaker) {
                tokens.extend(self.trimmed(tree.subtree(other, |_| false)));
                tokens.sort_unstable();
                tokens.dedup();
            }
            if Some(clause) == xcomp.filter(|_| ccomp.or(charge).is_none()) {
                self.add_whom(cue, entry, clause, &mut tokens);
            }
            return Some(tokens);
        }
        // "Bulgaria is said to have sold rifles": the subject is part of what is said.
        if arguments::is_passive(tree, cue)
            && !entry.takes(&Frame::Whom)
            && matches!(stance, Stance::States | Stance::Claims | Stance::Confirms | Stance::Doubts)
            && let Some(clause) = tree.children_by(cue, &[Relation::Xcomp]).find(|&c| tree.mark(c) == "to")
        {
            return Some(self.raised(cue, clause));
        }
        if self.follows_its_words(cue) {
            let said = tree.head(cue)?;
            return Some(self.clause(said, cue));
        }
        // "As he said, X" is said by him too.
        if tree.relation(cue) == Relation::Advcl && tree.mark(cue) == "as" {
            let said = tree.head(cue)?;
            let passive = tree.is_verb(said) && self.words.cues().at(tree, Pos::Verb, said).is_some();
            return (!passive).then(|| self.clause(said, cue));
        }
        if let Some(said) =
            tree.children_by(cue, &[Relation::Parataxis]).find(|&c| c > cue && self.after_colon_or_quoted(c))
        {
            return Some(self.clause(said, cue));
        }
        None
    }

    /// *It is said that they left*: the clause is the subject, put behind.
    fn extraposed(&self, cue: TokenId) -> Option<TokenId> {
        let subjects = [Relation::Csubj, Relation::CsubjPass];
        self.tree.children_by(cue, &subjects).find(|&c| c > cue && self.has_subject(c))
    }

    /// *Asked in May if it would leave*: a question that looks like a condition.
    fn asked_if(&self, cue: TokenId, stance: Stance) -> Option<TokenId> {
        let tree = self.tree;
        let question = |&c: &TokenId| c > cue && matches!(tree.mark(c).as_str(), "if" | "whether");
        tree.children_by(cue, &[Relation::Advcl]).find(question).filter(|_| stance == Stance::Asks)
    }

    /// *Argued at the congress that …, said in one of a series of letters that …*: a clause that a parser hangs on a noun before it.
    fn clause_further_down(&self, cue: TokenId) -> Option<TokenId> {
        use Relation::*;
        let tree = self.tree;
        let nouns = tree.children_by(cue, &[Obl, Obj, Iobj, OblUnmarked]).filter(|&noun| noun > cue);
        // "Said in a letter that": the letter brings in nothing of its own.
        let plain = |noun: &TokenId| {
            self.words.cues().at(tree, Pos::Noun, *noun).is_none() || self.words.cues().is_medium(tree.lemma(*noun))
        };
        let below = |noun| tree.subtree(noun, |c| !matches!(tree.relation(c), Nmod | Conj | Flat | Appos));
        nouns.filter(plain).flat_map(below).filter(plain).find_map(|noun| self.that_clause_of(noun))
    }

    /// A clause with *that* and a subject of its own under a noun.
    fn that_clause_of(&self, noun: TokenId) -> Option<TokenId> {
        use Relation::*;
        let tree = self.tree;
        tree.children_by(noun, &[Acl, AclRelcl, Advcl, Ccomp])
            .find(|&c| tree.children_by(c, &[Mark]).any(|m| tree.lemma(m) == "that") && self.has_subject(c))
    }

    /// *While he said it was over, …*: a clause that begins right behind the cue, whatever a parser hangs it on.
    fn clause_right_behind(&self, cue: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let first = tree.next(cue)?;
        let mut at = first;
        while let Some(above) = tree.head(at) {
            let begins = |id: TokenId| tree.subtree(id, |_| false).first() == Some(&first);
            if begins(at) && tree.relation(at) == Relation::Ccomp && self.has_subject(at) && !tree.is_below(cue, at) {
                return Some(at);
            }
            at = above;
        }
        None
    }

    fn has_subject(&self, clause: TokenId) -> bool {
        let subjects = [Relation::Nsubj, Relation::NsubjPass, Relation::Expl, Relation::Csubj];
        self.tree.children_by(clause, &subjects).next().is_some()
    }

    /// *Urged the council to act*: whom the infinitive is asked of is part of what is asked.
    fn add_whom(&self, cue: TokenId, entry: &Cue, clause: TokenId, tokens: &mut Vec<TokenId>) {
        let tree = self.tree;
        let person = if entry.takes(&Frame::Whom) {
            tree.children_by(cue, &[Relation::Obj, Relation::Iobj]).find(|&o| o > cue && o < clause)
        } else {
            tree.children_by(cue, &[Relation::Obl])
                .find(|&o| o > cue && o < clause && entry.takes(&Frame::Phrase(tree.case(o).to_string())))
        };
        let Some(person) = person else { return };
        // "Urged Russia, which is at war, to leave": what is told of him beside is the story's.
        let beside: Vec<TokenId> = tree
            .children_by(person, &[Relation::AclRelcl, Relation::Appos])
            .flat_map(|c| tree.subtree(c, |_| false))
            .collect();
        tokens.extend(self.phrase_without_case(person).into_iter().filter(|t| !beside.contains(t)));
        tokens.sort_unstable();
        tokens.dedup();
    }

    /// *To quit now is best, aides said*: where a parser has lost what the main verb of saying brings in, the words behind it, else
    /// those before its speaker, if they tell something.
    fn rest_of_sentence(&self, cue: TokenId, stance: Stance) -> Option<Content> {
        let tree = self.tree;
        let main = matches!(tree.relation(cue), Relation::Root | Relation::Parataxis) && stance == Stance::States;
        if !main || tree.children_by(cue, &[Relation::Obj, Relation::Xcomp]).next().is_some() {
            return None;
        }
        let subject = tree.children_by(cue, &[Relation::Nsubj]).next()?;
        let speaker = tree.subtree(subject, |_| false);
        let from = *speaker.first()?;
        let tells = |words: &[TokenId]| {
            words.len() >= 4 && words.iter().any(|&id| tree.is_verb(id) || tree.token(id).upos == Upos::Aux)
        };
        let behind: Vec<TokenId> = tree.ids().filter(|&id| id > cue && !speaker.contains(&id)).collect();
        let before: Vec<TokenId> = tree.ids().take_while(|&id| id < from.min(cue)).collect();
        let words = [behind, before].into_iter().map(|words| self.trimmed(words)).find(|words| tells(words))?;
        Content::said(words)
    }

    /// The subject of a passive with its infinitive.
    pub(super) fn raised(&self, cue: TokenId, clause: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let mut tokens = self.clause(clause, cue);
        if let Some(subject) = tree.children_by(cue, &[Relation::NsubjPass, Relation::Nsubj]).next() {
            tokens.extend(tree.subtree(subject, |_| false));
            tokens.sort_unstable();
            tokens.dedup();
        }
        tokens
    }

    /// *Quoted officials as saying that …*: that they say so is what is said.
    fn quoted_as_saying(&self, cue: TokenId, entry: &Cue) -> Option<Vec<TokenId>> {
        let tree = self.tree;
        let saying = tree
            .children_by(cue, &[Relation::Advcl, Relation::Xcomp, Relation::Obl, Relation::Acl])
            .find(|&c| tree.mark(c) == "as" && tree.is_verb(c) && self.words.cues().at(tree, Pos::Verb, c).is_some());
        let saying = saying.filter(|_| entry.takes(&Frame::As) && entry.stance == Stance::States)?;
        let mut tokens = tree.subtree(saying, |_| false);
        for object in tree.children_by(cue, &[Relation::Obj, Relation::NsubjPass]) {
            tokens.extend(tree.subtree(object, |_| false));
        }
        tokens.sort_unstable();
        tokens.dedup();
        Some(tokens)
    }

    /// What a noun of saying brings in: a clause that it says, or a phrase that it is about.
    pub(super) fn of_noun(&self, cue: TokenId, entry: &Cue) -> Option<Content> {
        let tree = self.tree;
        let stance = entry.stance;
        let says_of = matches!(
            stance,
            Stance::Claims
                | Stance::Accuses
                | Stance::Denies
                | Stance::Admits
                | Stance::Doubts
                | Stance::Promises
                | Stance::Asks
        );
        let clause = tree
            .children_by(cue, &[Relation::Acl, Relation::Ccomp, Relation::Nmod, Relation::Advcl, Relation::AclRelcl])
            .find(|&c| match tree.relation(c) {
                // "Claimed responsibility for the raid".
                Relation::Nmod | Relation::Acl if stance == Stance::Admits && tree.mark(c) == "for" => true,
                // "The anger of Iraq" is Iraq's.
                Relation::Nmod => tree.case(c) == "of" && says_of && !self.is_somebody(c),
                Relation::AclRelcl => tree.child(c, Relation::Mark).is_some() && tree.mark(c) == "that",
                _ => {
                    tree.mark(c) == "that"
                        || tree.mark(c) == "of" && says_of
                        || tree.mark(c) == "to" && stance == Stance::Promises
                }
            });
        // "Rumours in Lima that Chile had left": the clause may hang on the place.
        let on_place = || {
            let places = tree.children_by(cue, &[Relation::Nmod]).filter(|&p| p > cue);
            places.into_iter().find_map(|place| self.that_clause_of(place))
        };
        if let Some(clause) = clause.or_else(on_place).or_else(|| self.predicate_clause(cue)) {
            return Content::said(self.clause(clause, cue));
        }
        entry.about.iter().find_map(|frame| {
            let (tokens, preposition) = match frame {
                Frame::Phrase(word) => self.phrase_with(cue, word).or_else(|| {
                    // "Expressed concern about the vote": it may hang on the verb.
                    let verb = tree.head(cue).filter(|_| tree.relation(cue) == Relation::Obj)?;
                    let light = self.words.cues().is_light(tree.lemma(verb));
                    self.phrase_with(verb, word).filter(|(tokens, _)| light && tokens.first() > Some(&cue))
                })?,
                Frame::Infinitive => match tree.children_by(cue, &[Relation::Acl]).find(|&c| tree.mark(c) == "to") {
                    Some(c) => (self.clause(c, cue), None),
                    None => self.phrase_with(cue, "to")?,
                },
                _ => return None,
            };
            Some(Content { tokens: self.trimmed(tokens), about: true, preposition })
        })
    }

    /// Whether a noun stands for an actor with a place in the world.
    pub(super) fn is_somebody(&self, noun: TokenId) -> bool {
        self.directory.who(self.tree, noun, 5).is_some_and(|who| who.is_placed())
    }

    /// *The fear is that …, his message was that …*: the noun is the subject, and the clause its predicate.
    fn predicate_clause(&self, noun: TokenId) -> Option<TokenId> {
        let tree = self.tree;
        let clause = match tree.relation(noun) {
            Relation::NsubjOuter => tree.head(noun)?,
            Relation::Nsubj => tree.children_by(tree.head(noun)?, &[Relation::Ccomp]).next()?,
            _ => return None,
        };
        tree.children_by(clause, &[Relation::Mark]).find(|&m| m > noun && tree.lemma(m) == "that").map(|_| clause)
    }

    /// What an adjective of saying brings in.
    pub(super) fn of_adjective(&self, cue: TokenId, entry: &Cue) -> Option<Content> {
        let tree = self.tree;
        if let Some(clause) = tree.children_by(cue, &[Relation::Ccomp]).next() {
            return Content::said(self.clause(clause, cue));
        }
        entry.about.iter().find_map(|frame| {
            let (tokens, preposition) = match frame {
                Frame::Phrase(word) => self.phrase_with(cue, word)?,
                Frame::Infinitive => {
                    let to = |&c: &TokenId| c > cue && tree.mark(c) == "to";
                    match tree.children_by(cue, &[Relation::Xcomp, Relation::Advcl, Relation::Ccomp]).find(to) {
                        Some(c) => (self.clause(c, cue), None),
                        None => self.phrase_with(cue, "to")?,
                    }
                }
                _ => return None,
            };
            Some(Content { tokens: self.trimmed(tokens), about: true, preposition })
        })
    }

    /// *"X," he said*: the cue hangs on what is said, as a clause beside it or, where the words are quoted, below it.
    pub(super) fn follows_its_words(&self, cue: TokenId) -> bool {
        let tree = self.tree;
        match tree.relation(cue) {
            // "…; Oslo declined to comment": another clause of the story, with words of its own.
            Relation::Parataxis => tree.head(cue).is_some_and(|said| {
                let own = tree.children_by(cue, &[Relation::Xcomp]).next().is_some();
                let (from, to) = (said.0.min(cue.0), said.0.max(cue.0));
                !own && (from..to).map(TokenId).all(|id| tree.token(id).form != ";")
            }),
            Relation::Ccomp => tree.head(cue).is_some_and(|said| said < cue && self.is_quoted_apart_from(cue, said)),
            _ => false,
        }
    }

    /// A clause below a cue that stands within other quotation marks before it, while the cue follows its own words.
    fn is_the_words_before(&self, cue: TokenId, clause: TokenId) -> bool {
        self.tree.relation(cue) == Relation::Parataxis && clause < cue && !self.is_quoted_apart_from(cue, clause)
    }

    /// *In what he said was pressure*: what follows the copula is his word for it.
    pub(super) fn called_so(&self, cue: TokenId) -> Option<Content> {
        let tree = self.tree;
        let what = |id: TokenId| tree.lemma(id).eq_ignore_ascii_case("what");
        let before = tree.ids().take_while(|&id| id < cue).any(what);
        if !before {
            return None;
        }
        let clause = tree.children_by(cue, &[Relation::Ccomp, Relation::Xcomp]).next()?;
        let said_of_it = tree.children_by(clause, &[Relation::Cop, Relation::Nsubj]).any(|c| c > cue || what(c));
        // Either the predicate noun heads the whole phrase, or it hangs under the verb of saying.
        if !said_of_it {
            return None;
        }
        Content::said(self.clause(clause, cue))
    }

    /// *He said:* before a quotation in a sentence of its own, *Dlamini asked* behind one, or beside one that a parser hangs elsewhere:
    /// the words are given to it later.
    fn announced(&self, cue: TokenId) -> Option<Content> {
        let tree = self.tree;
        let last = tree.ids().next_back()?;
        let first = tree.ids().next()?;
        let behind = first.index() > 0
            && self.regions.iter().any(|r| r.tokens.end() + 1 == first.index() || r.tokens.end() == first.index());
        let beside = tree.ids().any(|id| self.is_quoted_apart_from(cue, id));
        let bare = tree.children_by(cue, &[Relation::Xcomp, Relation::Obj]).next().is_none();
        let near = tree.ids().take_while(|&id| id < cue).count() < 8;
        let waits = bare
            && (beside || tree.relation(cue) == Relation::Root && (tree.token(last).form == ":" || behind && near));
        waits.then_some(Content { tokens: Vec::new(), about: false, preposition: None })
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
}
