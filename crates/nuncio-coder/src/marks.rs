//! Negation, modality, tense and questions over a predicate, from the words around it: the rules that `lexicon/marks.tsv` is read by.

use nuncio_codebook::lexicon::Pos;
use nuncio_language::{Relation, TokenId, Upos, Xpos};

use crate::arguments;
use crate::claim::Mark;
use crate::cues::Stance;
use crate::quotes::{Kind, Quotation};
use crate::tree::Tree;
use crate::words::{Effect, Place, Words};

/// What stands over a predicate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Over {
    pub(crate) marks: Vec<Mark>,
    /// The clause asks and tells nothing.
    pub(crate) asked: bool,
    /// The word by which it has to be done (*must*).
    pub(crate) owed: Option<TokenId>,
    /// It is what somebody is sent for (*sent troops to fight*): harm of that kind is not told as done.
    pub(crate) errand: bool,
}

impl Over {
    fn add(&mut self, effect: Effect) {
        match effect {
            Effect::Mark(mark) => self.mark(mark),
            Effect::Asked => self.asked = true,
            Effect::Owed => self.mark(Mark::Hypothetical),
        }
    }

    fn mark(&mut self, mark: Mark) {
        if !self.marks.contains(&mark) {
            self.marks.push(mark);
        }
    }

    fn join(&mut self, other: Over) {
        other.marks.into_iter().for_each(|mark| self.mark(mark));
        self.asked |= other.asked;
        self.owed = self.owed.or(other.owed);
        self.errand |= other.errand;
    }
}

/// Reads the marks of one sentence.
#[derive(Clone, Copy)]
pub(crate) struct Marker<'m, 'a> {
    pub(crate) words: &'m Words,
    pub(crate) tree: &'m Tree<'a>,
    /// Those of the story: words that bring in a quote are no marks as well.
    pub(crate) quotes: &'m [Quotation],
    /// The operator of the lexicon that the predicate completes: what becomes of it, its line says.
    pub(crate) operator: Option<TokenId>,
}

impl Marker<'_, '_> {
    /// Everything that stands over a predicate.
    pub(crate) fn over(&self, id: TokenId) -> Over {
        let mut over = self.at(id);
        over.join(self.around(id));
        if let Some(effect) = self.imagined(id)
            && (effect != Effect::Mark(Mark::Hypothetical) || !over.marks.contains(&Mark::Future))
        {
            over.add(effect);
        }
        over
    }

    /// What the words right at a predicate say: its auxiliaries, negation, adverbs, and the verb it is the infinitive of.
    fn at(&self, id: TokenId) -> Over {
        let tree = self.tree;
        let mut over = Over::default();
        let verbal = tree.token(id).upos != Upos::Noun;
        for bearer in self.bearers(id) {
            for &child in tree.children(bearer) {
                match tree.relation(child) {
                    Relation::Aux => self.auxiliary(bearer, child, &mut over),
                    // "is to visit, is due to visit", not "were Chad to visit".
                    Relation::Cop if tree.token(bearer).xpos == Xpos::Vb && follows_subject(tree, bearer, child) => {
                        let ahead = format!("{}_{}", tree.lemma(child), tree.mark(bearer));
                        over.add_all([self.words.effect(Place::Aux, &ahead)]);
                    }
                    Relation::Advmod | Relation::Cc | Relation::CcPreconj if bearer == id || child < id => {
                        // "At once" is not "once".
                        let alone = tree.previous(child).is_none_or(|before| tree.token(before).upos != Upos::Adp);
                        let adverb = self.effect(Place::Adverb, child).filter(|_| alone);
                        over.add_all([self.effect(Place::Negation, child), adverb]);
                    }
                    Relation::Det => {
                        over.add_all([
                            self.effect(Place::Negation, child),
                            self.effect(Place::Modifier, child).filter(|_| !verbal),
                        ]);
                    }
                    Relation::Nsubj | Relation::NsubjPass | Relation::Obj if verbal && self.is_nobody(child) => {
                        over.mark(Mark::Negated);
                    }
                    Relation::Amod | Relation::Compound if !verbal => {
                        over.add_all([self.effect(Place::Modifier, child)]);
                    }
                    _ => {}
                }
            }
        }
        if verbal && is_present_progressive(tree, id) {
            over.mark(Mark::Ongoing);
        }
        if verbal && self.hangs_on_condition(id) {
            over.mark(Mark::Hypothetical);
        }
        self.governed(id, &mut over);
        self.infinitive(id, &mut over);
        self.complement(id, &mut over);
        over
    }

    /// The words whose auxiliaries serve a predicate: its own and, of a conjunct without any, the first one's (*were arrested and
    /// may be deported*).
    fn bearers(&self, id: TokenId) -> Vec<TokenId> {
        let tree = self.tree;
        let first = tree.first_conjunct(id);
        // "could not wait and freed them": a past tense does not stand behind "could".
        let fits = tree.token(first).xpos != Xpos::Vb || tree.token(id).xpos == Xpos::Vb;
        let shares = fits
            && tree.relation(id) == Relation::Conj
            && tree.token(id).upos != Upos::Noun
            && !has_auxiliary(tree, id)
            && tree.child(id, Relation::Nsubj).is_none();
        if shares { vec![id, first] } else { vec![id] }
    }

    /// What a marking word does, by its dictionary form or as it stands (*feared*); nothing where it brings in a quote.
    fn effect(&self, place: Place, word: TokenId) -> Option<Effect> {
        let look = |word: &str| self.words.effect(place, word);
        let found = look(self.tree.lemma(word)).or_else(|| look(&self.tree.token(word).form))?;
        // "not only": the negation is of the word behind it.
        let elsewhere = place == Place::Negation
            && self
                .tree
                .next(word)
                .is_some_and(|next| self.words.effect(Place::Focus, &self.tree.token(next).form).is_some());
        let brings_in = self.quotes.iter().any(|quote| quote.attributes() && quote.cue == Some(word));
        (!brings_in && !elsewhere).then_some(found)
    }

    fn auxiliary(&self, bearer: TokenId, auxiliary: TokenId, over: &mut Over) {
        let tree = self.tree;
        // The model may lemmatise "would" as "will" and "could" as "can": the form tells them apart.
        let form = tree.token(auxiliary).form.to_lowercase();
        let by_form = self.words.effect(Place::Aux, &form);
        let Some(effect) = by_form.or_else(|| self.words.effect(Place::Aux, tree.lemma(auxiliary))) else { return };
        let perfect = tree.children_by(bearer, &[Relation::Aux]).any(|a| a > auxiliary && tree.lemma(a) == "have");
        match effect {
            // "must have sent" is a guess.
            Effect::Owed if !perfect => {
                over.add(effect);
                over.owed = Some(auxiliary);
            }
            // "said it would send": *would* after a verb of saying in the past is the future of the day it was said.
            _ if !perfect && self.is_reported(bearer) => {
                over.add(self.words.effect(Place::Reported, &form).unwrap_or(effect));
            }
            _ => over.add(effect),
        }
    }

    /// A clause under a verb of saying in the past, retold, that hangs on no condition.
    fn is_reported(&self, bearer: TokenId) -> bool {
        let tree = self.tree;
        let clause = tree.first_conjunct(bearer);
        let past = tree.head(clause).is_some_and(|h| matches!(tree.token(h).xpos, Xpos::Vbd | Xpos::Vbn));
        let quoted = self.quotes.iter().any(|q| q.kind == Kind::Direct && q.says(bearer));
        tree.relation(clause) == Relation::Ccomp && past && !quoted && !self.has_condition(bearer)
    }

    /// *Will bomb Libya if …*: what is ahead and hangs on a condition. What was done did not hang on one.
    fn hangs_on_condition(&self, id: TokenId) -> bool {
        let modal = self.tree.children_by(id, &[Relation::Aux]).any(|a| self.tree.token(a).xpos == Xpos::Md);
        modal && self.has_condition(id)
    }

    /// Whether a main clause hangs on another: *if Libya attacks, had Libya attacked*.
    fn has_condition(&self, id: TokenId) -> bool {
        let tree = self.tree;
        let behind = self.inverted_opening().is_some_and(|comma| id > comma);
        behind
            || tree.children_by(id, &[Relation::Advcl]).any(|clause| {
                self.words.effect(Place::Condition, &tree.mark(clause)).is_some() || self.is_inverted(clause)
            })
    }

    /// *Had Libya attacked, should Libya attack, were Libya to attack*: an auxiliary before the subject, in a clause that asks nothing.
    fn is_inverted(&self, clause: TokenId) -> bool {
        let tree = self.tree;
        let Some(auxiliary) = tree.children_by(clause, &[Relation::Aux]).next() else { return false };
        let subject = tree.children_by(clause, &[Relation::Nsubj, Relation::NsubjPass]).next();
        tree.subtree(clause, |_| false).first() == Some(&auxiliary)
            && subject.is_some_and(|subject| auxiliary < subject && subject < clause)
            && self.words.effect(Place::Inversion, &tree.token(auxiliary).form).is_some()
            && !ends_with_question(tree)
    }

    /// The comma after a condition that opens the sentence with its auxiliary, however the parser has hung it.
    fn inverted_opening(&self) -> Option<TokenId> {
        let tree = self.tree;
        let first = tree.ids().find(|&id| tree.token(id).upos != Upos::Punct)?;
        let capital = tree.token(first).form.starts_with(char::is_uppercase);
        let inverts = capital && self.words.effect(Place::Inversion, &tree.token(first).form).is_some();
        if !inverts || ends_with_question(tree) {
            return None;
        }
        tree.ids().find(|&id| id > first && tree.token(id).form == ",")
    }

    /// *Nobody, no Norwegian minister, none of them, neither Laos nor Cambodia*.
    fn is_nobody(&self, id: TokenId) -> bool {
        let negates = |word: TokenId| self.words.effect(Place::Negation, self.tree.lemma(word)).is_some();
        let bare = self.tree.token(id).upos != Upos::Propn && negates(id);
        bare || self.tree.children_by(id, &[Relation::Det, Relation::CcPreconj, Relation::Cc]).any(negates)
    }

    /// *Will travel to discuss, could end it by withdrawing*: an infinitive, or a means, is as far off as its verb.
    fn infinitive(&self, id: TokenId, over: &mut Over) {
        let tree = self.tree;
        let first = tree.first_conjunct(id);
        let means = tree.token(first).xpos == Xpos::Vbg && tree.mark(first) == "by";
        if !means && (tree.token(first).xpos != Xpos::Vb || tree.mark(first) != "to") {
            return;
        }
        let Some(head) = tree.head(first) else { return };
        if matches!(tree.relation(first), Relation::Advcl | Relation::Xcomp) && tree.is_verb(head) {
            let off = |mark: &Mark| matches!(mark, Mark::Future | Mark::Hypothetical);
            self.at(head).marks.into_iter().filter(off).for_each(|mark| over.mark(mark));
        }
    }

    /// *Is set to visit, is expected to sign, is going to, has yet to free*: the word whose infinitive the predicate is.
    fn governed(&self, id: TokenId, over: &mut Over) {
        let tree = self.tree;
        let first = tree.first_conjunct(id);
        let completes = matches!(
            tree.relation(first),
            Relation::Xcomp | Relation::Ccomp | Relation::Advcl | Relation::Acl | Relation::Csubj
        );
        let Some(head) = tree.head(first).filter(|&head| completes && head < first) else { return };
        if tree.mark(first) != "to" && tree.mark(id) != "to" {
            return;
        }
        let lemma = tree.lemma(head);
        // "go to meet" is travel; "be going to" is future.
        if lemma == "go" && tree.token(head).xpos != Xpos::Vbg || self.phrase_over(first).is_some() {
            return;
        }
        over.errand |= self.effect(Place::Sender, head).is_some();
        // "signed an agreement to protect it": the infinitive of the object may hang on the verb.
        let object = tree.children_by(head, &[Relation::Obj]).find(|&object| {
            let marker = tree.children_by(first, &[Relation::Mark]).next();
            tree.token(object).upos == Upos::Noun && marker.is_some_and(|marker| tree.previous(marker) == Some(object))
        });
        over.add_all([object.and_then(|object| self.effect(Place::Governor, object))]);
        // "too weak to attack".
        for degree in tree.children_by(head, &[Relation::Advmod]).filter(|_| tree.token(head).upos == Upos::Adj) {
            over.add_all([self.effect(Place::Governor, degree)]);
        }
        let Some(effect) = self.effect(Place::Governor, head) else {
            if self.operator != Some(head) && self.only_asks(head) {
                over.mark(Mark::Hypothetical);
            }
            return;
        };
        if self.is_negated(head) {
            // "is not going to attack" is ahead; "was not able to" is plainly not so.
            over.mark(Mark::Negated);
            over.add_all([Some(effect).filter(|&effect| effect == Effect::Mark(Mark::Future))]);
            return;
        }
        over.add(effect);
        if effect == Effect::Owed {
            over.owed = Some(head);
        }
    }

    /// *Dared Chile to attack, agreed to leave*: what is asked or promised is not done yet.
    fn only_asks(&self, verb: TokenId) -> bool {
        let cue = self.words.cues().at(self.tree, Pos::Verb, verb).filter(|_| self.tree.is_verb(verb));
        cue.is_some_and(|cue| matches!(cue.stance, Stance::Asks | Stance::Promises))
    }

    /// What an event noun, or a gerund, is under the word that it completes: *averted an attack, fears of a raid, prevented them from
    /// bombing, an attack looms, short of attacking*.
    fn complement(&self, id: TokenId, over: &mut Over) {
        let tree = self.tree;
        let first = tree.first_conjunct(id);
        over.add_all([self.phrase_over(first)]);
        let Some(head) = tree.head(first).filter(|&head| self.operator != Some(head)) else { return };
        let lemma = tree.lemma(head);
        let noun = tree.token(first).upos == Upos::Noun;
        let effect = match tree.relation(first) {
            Relation::Nsubj if noun && !arguments::is_passive(tree, head) => {
                self.fate(head, over);
                self.effect(Place::Subject, head)
            }
            Relation::Obj | Relation::NsubjPass | Relation::Nsubj if noun => self.effect(Place::Object, head),
            Relation::Xcomp if tree.token(first).xpos == Xpos::Vbg => {
                self.effect(Place::Object, head).or_else(|| self.words.effect(Place::Object, &format!("{lemma}_ing")))
            }
            Relation::Nmod | Relation::Obl | Relation::Advcl | Relation::Acl => {
                self.words.effect(Place::Object, &format!("{lemma}_{}", tree.mark(first)))
            }
            _ => None,
        };
        over.add_all([effect]);
    }

    /// What the clause says of the event noun that is its subject: *never came, did not materialise, would be a crime*.
    fn fate(&self, predicate: TokenId, over: &mut Over) {
        for auxiliary in self.tree.children_by(predicate, &[Relation::Aux]) {
            over.add_all([self.words.effect(Place::Subject, &self.tree.token(auxiliary).form)]);
        }
        if self.effect(Place::Occurrence, predicate).is_some() {
            self.at(predicate).marks.into_iter().for_each(|mark| over.mark(mark));
        }
    }

    /// A word before the preposition that turns it: *short of attacking, far from attacking, on the brink of, in the event of*.
    fn phrase_over(&self, id: TokenId) -> Option<Effect> {
        let tree = self.tree;
        let marker = tree.children_by(id, &[Relation::Mark, Relation::Case]).find(|&m| m < id);
        let marker = marker.or_else(|| tree.previous(id).filter(|_| tree.token(id).xpos == Xpos::Vbg))?;
        let turned = tree.previous(marker).and_then(|before| {
            let joined = format!("{}_{}", tree.token(before).form, tree.lemma(marker));
            self.words.effect(Place::Subordinator, &joined)
        });
        // "without an apology": the preposition of an event noun is as good as the mark of a clause.
        let noun = tree.token(id).upos == Upos::Noun;
        turned.or_else(|| self.words.effect(Place::Subordinator, &tree.case(id)).filter(|_| noun))
    }

    /// A clause that is only thought of, or said not to be so: *fears that Togo will attack, it is possible that, it is not true that,
    /// it is not clear if*.
    fn imagined(&self, id: TokenId) -> Option<Effect> {
        let tree = self.tree;
        let clause = tree.first_conjunct(id);
        let mut head = tree.head(clause).filter(|&head| self.operator != Some(head))?;
        // "No evidence in the report that": the clause may hang on the noun right before it.
        if matches!(tree.relation(clause), Relation::Acl | Relation::AclRelcl) && tree.relation(head) == Relation::Nmod
        {
            head = tree.head(head).unwrap_or(head);
        }
        let complement = match tree.relation(clause) {
            Relation::Ccomp | Relation::Csubj => true,
            Relation::Acl => tree.mark(clause) == "that",
            Relation::Advcl => matches!(tree.token(head).upos, Upos::Adj | Upos::Noun) && !tree.mark(clause).is_empty(),
            _ => false,
        };
        let look = |word: &str| self.words.effect(Place::Clause, word);
        let lemma = tree.lemma(head);
        if let Some(effect) = look(&format!("{lemma}_{}", tree.mark(clause))) {
            return Some(effect);
        }
        // "Saw no evidence that, did not find evidence that".
        let verb = tree.head(head).filter(|_| tree.relation(head) == Relation::Obj);
        // "Refused to admit that".
        let over = tree.head(head).filter(|_| tree.relation(head) == Relation::Xcomp && tree.mark(head) == "to");
        let refused = over.is_some_and(|over| self.is_negated(over) != self.words.cues().refuses(tree, over));
        let is_negated = self.is_negated(head) || refused || verb.is_some_and(|verb| self.is_negated(verb));
        // "Would not say why it left": that it left is not what is not said.
        let first = tree.subtree(clause, |_| false).first().map(|&first| tree.token(first).xpos);
        let asserts = !matches!(first, Some(Xpos::Wrb | Xpos::Wp | Xpos::Wdt));
        let negated = (is_negated && asserts).then(|| look(&format!("not_{lemma}"))).flatten();
        complement.then(|| negated.or_else(|| look(lemma))).flatten()
    }

    /// Whether a word has a negation of its own.
    fn is_negated(&self, id: TokenId) -> bool {
        self.tree
            .children_by(id, &[Relation::Advmod, Relation::Det])
            .any(|child| self.effect(Place::Negation, child).is_some())
    }

    /// What the clauses around a predicate say: conditions and questions.
    fn around(&self, id: TokenId) -> Over {
        let tree = self.tree;
        let mut over = Over::default();
        let mut at = Some(id);
        while let Some(here) = at {
            match tree.relation(here) {
                Relation::Root
                | Relation::Advcl
                | Relation::Ccomp
                | Relation::Acl
                | Relation::Csubj
                | Relation::Advmod
                | Relation::Xcomp => {
                    over.add_all([self.words.effect(Place::Subordinator, &tree.mark(here))]);
                    if tree.relation(here) == Relation::Ccomp && self.opens_with_question(here) {
                        over.asked = true;
                    }
                    let conditional = matches!(tree.relation(here), Relation::Advcl | Relation::Ccomp);
                    if conditional && self.is_inverted(here) {
                        over.mark(Mark::Hypothetical);
                    }
                }
                _ => {}
            }
            at = tree.head(here);
        }
        if self.inverted_opening().is_some_and(|comma| id < comma) {
            over.mark(Mark::Hypothetical);
        }
        over.asked |= ends_with_question(tree);
        over
    }

    fn opens_with_question(&self, clause: TokenId) -> bool {
        let tree = self.tree;
        tree.subtree(clause, |_| false)
            .first()
            .filter(|&&first| matches!(tree.token(first).xpos, Xpos::Wrb | Xpos::Wp | Xpos::Wdt | Xpos::In))
            .is_some_and(|&first| self.words.effect(Place::Question, tree.lemma(first)) == Some(Effect::Asked))
    }
}

impl Over {
    fn add_all<const N: usize>(&mut self, effects: [Option<Effect>; N]) {
        effects.into_iter().flatten().for_each(|effect| self.add(effect));
    }
}

/// *A mission to retake the city*: an infinitive under a noun is not told as done. Operators say themselves what becomes of
/// theirs, and *the first country to recognise* did so.
pub(crate) fn is_unfulfilled(tree: &Tree<'_>, id: TokenId) -> bool {
    let first = tree.first_conjunct(id);
    tree.token(first).xpos == Xpos::Vb
        && tree.mark(first) == "to"
        && tree.relation(first) == Relation::Acl
        && tree.head(first).is_some_and(|h| tree.token(h).upos == Upos::Noun && !is_predicate(tree, h))
}

/// Whether a copula stands behind its subject.
fn follows_subject(tree: &Tree<'_>, verb: TokenId, copula: TokenId) -> bool {
    let subjects = [Relation::Nsubj, Relation::NsubjOuter, Relation::NsubjPass];
    // "Thanked Sudan and is to send food": a conjunct has the first one's subject.
    let shared = tree.relation(verb) == Relation::Conj && !tree.children_by(verb, &subjects).any(|_| true);
    shared || tree.children_by(verb, &subjects).any(|subject| subject < copula)
}

/// *Was the first country*; not *was in a position*.
fn is_predicate(tree: &Tree<'_>, noun: TokenId) -> bool {
    tree.child(noun, Relation::Cop).is_some() && tree.child(noun, Relation::Case).is_none()
}

fn has_auxiliary(tree: &Tree<'_>, id: TokenId) -> bool {
    tree.children_by(id, &[Relation::Aux]).next().is_some()
}

/// *Is attacking*, *has been holding talks*: under way on the day of the story.
fn is_present_progressive(tree: &Tree<'_>, id: TokenId) -> bool {
    let auxiliaries = || tree.children_by(id, &[Relation::Aux]);
    let present = |a: TokenId| matches!(tree.token(a).xpos, Xpos::Vbz | Xpos::Vbp);
    tree.token(id).xpos == Xpos::Vbg && auxiliaries().any(|a| tree.lemma(a) == "be") && auxiliaries().any(present)
}

/// Whether the sentence ends with a question mark, quotation marks aside.
fn ends_with_question(tree: &Tree<'_>) -> bool {
    tree.ids().next_back().is_some_and(|last| {
        let closes = matches!(tree.token(last).form.as_str(), "\"" | "''" | "'");
        let last = if closes { tree.previous(last).unwrap_or(last) } else { last };
        tree.token(last).form == "?"
    })
}
