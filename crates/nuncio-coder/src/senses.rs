//! Which sense of a word holds here: the lexicon's patterns against a predicate's arguments.

use std::cell::RefCell;

use nuncio_codebook::lexicon::{self, Filler, Lexicon, Meaning, Part, Pos, Sense, Slot, WordList};
use nuncio_language::{Relation, TokenId, Upos, Xpos};

use nuncio_world::Sector;

use crate::arguments::Argument;
use crate::directory::Directory;
use crate::tree::Tree;

/// A sense that holds, with what fills its parts.
#[derive(Clone, Debug)]
pub(crate) struct Match<'l> {
    pub(crate) sense: &'l Sense,
    /// What fills each part; a part of several words (a coordination) is its first.
    pub(crate) parts: Vec<(Part, Argument)>,
    /// The particle, where the sense has one.
    pub(crate) particle: Option<TokenId>,
}

impl Match<'_> {
    /// What fills a part.
    pub(crate) fn filler(&self, part: Part) -> Option<&Argument> {
        self.parts.iter().find(|(p, _)| *p == part).map(|(_, argument)| argument)
    }

    /// Whether the sense's own line names the part.
    pub(crate) fn asks(&self, part: Part) -> bool {
        self.sense.arguments.iter().any(|a| a.part == part)
    }
}

/// Whom arguments stand for, as far as patterns ask.
pub(crate) struct People<'d, 'a> {
    pub(crate) directory: &'d Directory<'a>,
    pub(crate) tree: &'d Tree<'a>,
    /// By argument: the words that may satisfy a condition, which every sense of a predicate asks for again.
    pub(crate) heads: RefCell<Vec<(TokenId, Vec<TokenId>)>>,
}

impl People<'_, '_> {
    /// Somebody that the directory knows.
    fn are_told(&self, id: TokenId) -> bool {
        !self.directory.mentions(self.tree, id).is_empty() || self.directory.part(self.tree, id).is_some()
    }

    /// Whether one of the words that stand for an argument is so.
    fn any_head(&self, id: TokenId, is_so: impl Fn(TokenId) -> bool) -> bool {
        let mut known = self.heads.borrow_mut();
        let at = known.iter().position(|(of, _)| *of == id).unwrap_or_else(|| {
            known.push((id, heads(self.tree, id)));
            known.len() - 1
        });
        known[at].1.iter().any(|&head| is_so(head))
    }

    /// A name that belongs among people of these words: *the Taliban* where the pattern asks for rebels.
    fn act_as(&self, id: TokenId, words: &WordList) -> bool {
        if self.directory.names.at(id).is_none() {
            return false;
        }
        let Some(who) = self.directory.who(self.tree, id, 2).filter(|who| !who.sectors.is_empty()) else {
            return false;
        };
        let sector = |word: &str| {
            let parts: Vec<&str> = word.split(' ').collect();
            let role = self.directory.world().find_role(&parts, 0).filter(|hit| hit.len == parts.len());
            role.and_then(|hit| hit.role.sectors.first().copied())
        };
        // A class may hold a few words of other trades: pilots strike, and are no union.
        let asked: Vec<Sector> = words.iter().filter_map(sector).collect();
        let own = asked.iter().filter(|sector| who.sectors.contains(sector)).count();
        // A list of a few words means those: rebels are no bombers.
        own > 3 && own * 2 >= asked.len()
    }
}

/// The lexicon's part of speech of a token, for the words that can have a sense.
pub(crate) fn pos_of(tree: &Tree<'_>, id: TokenId) -> Option<Pos> {
    match tree.token(id).upos {
        Upos::Verb => Some(Pos::Verb),
        Upos::Noun | Upos::Propn => Some(Pos::Noun),
        Upos::Adj if matches!(tree.token(id).xpos, Xpos::Nn | Xpos::Nns) => Some(Pos::Noun),
        Upos::Adj => Some(Pos::Adjective),
        Upos::Pron | Upos::Aux | Upos::Det => None,
        // The two tags are chosen apart; a rare word may be well told by one of them only.
        _ => match tree.token(id).xpos {
            Xpos::Nn | Xpos::Nns => Some(Pos::Noun),
            Xpos::Vb | Xpos::Vbd | Xpos::Vbg | Xpos::Vbn | Xpos::Vbp | Xpos::Vbz => Some(Pos::Verb),
            _ => None,
        },
    }
}

/// Every sense of the word that holds here, the best first.
pub(crate) fn matches<'l>(
    lexicon: &'l Lexicon,
    tree: &Tree<'_>,
    id: TokenId,
    pos: Pos,
    arguments: &[Argument],
    people: &People<'_, '_>,
) -> Vec<Match<'l>> {
    let lemma = tree.lemma(id).to_lowercase();
    let mut found: Vec<(i32, Match<'l>)> = Vec::new();
    let joined = hyphenated(tree, id, &lemma);
    let own = joined.iter().find_map(|l| Some(lexicon.senses(pos, l)).filter(|s| !s.is_empty()));
    let own = own.unwrap_or_else(|| lexicon.senses(pos, &lemma));
    // "is prepared to negotiate": taggers differ over whether a participle is a verb, and what its dictionary form is.
    let participle = pos != Pos::Noun && matches!(tree.token(id).xpos, Xpos::Vbn | Xpos::Vbg | Xpos::Jj);
    let form = tree.token(id).form.to_lowercase();
    let as_adjective = if participle { lexicon.senses(Pos::Adjective, &form) } else { &[] };
    let own = if pos == Pos::Adjective && form == lemma { &[] } else { own };
    for sense in own {
        found.extend(holds(sense, tree, id, arguments, people));
    }
    if !as_adjective.is_empty() {
        let arguments: Vec<Argument> = arguments.iter().map(|a| of_adjective(tree, id, a)).collect();
        for sense in as_adjective {
            found.extend(holds(sense, tree, id, &arguments, people));
        }
    }
    // A stable sort: of equals the earlier line stays first.
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, held)| held).collect()
}

/// An argument of a participle as an adjective has it: what a passive is done to is what the adjective is said of, and its
/// agent is a phrase with *by*.
fn of_adjective(tree: &Tree<'_>, id: TokenId, argument: &Argument) -> Argument {
    let mut argument = argument.clone();
    if crate::arguments::is_passive(tree, id) {
        match argument.slot {
            Slot::Obj => argument.slot = Slot::Nsubj,
            Slot::Nsubj => {
                argument.slot = Slot::Obl;
                argument.case = "by".into();
            }
            _ => {}
        }
    }
    argument
}

/// The lemma with the words that hyphens join to it, as it is written and as one word: `cease-fire`, `ceasefire`.
fn hyphenated(tree: &Tree<'_>, id: TokenId, lemma: &str) -> Vec<String> {
    let is_hyphen = |t: TokenId| tree.token(t).form == "-" && !tree.token(t).space_before;
    let before =
        tree.previous(id).filter(|&h| is_hyphen(h) && !tree.token(id).space_before).and_then(|h| tree.previous(h));
    let after =
        tree.next(id).filter(|&h| is_hyphen(h)).and_then(|h| tree.next(h)).filter(|&w| !tree.token(w).space_before);
    match (before, after) {
        (Some(first), _) => {
            let first = tree.token(first).form.to_lowercase();
            vec![format!("{first}-{lemma}"), format!("{first}{lemma}")]
        }
        (None, Some(last)) => {
            let last = tree.lemma(last).to_lowercase();
            let first = tree.token(id).form.to_lowercase();
            vec![format!("{first}-{last}"), format!("{first}{last}"), format!("{lemma}-{last}")]
        }
        (None, None) => Vec::new(),
    }
}

fn holds<'l>(
    sense: &'l Sense,
    tree: &Tree<'_>,
    id: TokenId,
    arguments: &[Argument],
    people: &People<'_, '_>,
) -> Option<(i32, Match<'l>)> {
    let mut score = 0;
    let particle = match &sense.particle {
        Some(word) => {
            score += 6;
            Some(particle(tree, id, word)?)
        }
        None => None,
    };
    // "handed over power": the particle may be taken for a preposition of the object.
    let with_object: Vec<Argument>;
    let arguments = match particle {
        Some(p) if arguments.iter().any(|a| a.slot == Slot::Obl && is_case(tree, a, p)) => {
            let as_object = |a: &Argument| {
                if a.slot == Slot::Obl && is_case(tree, a, p) {
                    Argument { slot: Slot::Obj, case: "".into(), ..a.clone() }
                } else {
                    a.clone()
                }
            };
            with_object = arguments.iter().map(as_object).collect();
            with_object.as_slice()
        }
        _ => arguments,
    };
    let mut parts = Vec::with_capacity(sense.arguments.len());
    for wanted in &sense.arguments {
        let filled = fill(wanted, tree, arguments, &parts, people);
        match (wanted.part, filled) {
            (Part::Absent, Some(_)) => return None,
            (Part::Absent, None) => score += 1,
            (Part::Constraint, Some(_)) => score += 5,
            (Part::Actor, Some((argument, words))) => {
                score += 1 + words;
                parts.push((wanted.part, argument.clone()));
            }
            // Who does it may come from elsewhere: an operator, a light verb.
            (Part::Actor, None) if wanted.fillers.iter().all(|f| f.words.is_empty()) => {}
            (part, Some((argument, words))) => {
                score += 2 + words - i32::from(argument.loose);
                parts.push((part, argument.clone()));
            }
            (_, None) if wanted.optional => {}
            _ => return None,
        }
    }
    if matches!(sense.meaning, Meaning::Operator { .. }) {
        score += 1;
    }
    Some((score, Match { sense, parts, particle }))
}

/// Whether a preposition as the lexicon writes it (`out of`) is one as the tree joins it (`out_of`).
fn is_preposition(written: &str, joined: &str) -> bool {
    written.len() == joined.len() && written.bytes().zip(joined.bytes()).all(|(a, b)| a == b || a == b' ' && b == b'_')
}

/// Whether a word is the preposition of an argument.
fn is_case(tree: &Tree<'_>, argument: &Argument, word: TokenId) -> bool {
    tree.head(word) == Some(argument.token) && tree.lemma(word).eq_ignore_ascii_case(&argument.case)
}

/// The first way to fill a part that an argument serves; a way whose words name somebody is preferred over one that does not.
fn fill<'a>(
    wanted: &lexicon::Argument,
    tree: &Tree<'_>,
    arguments: &'a [Argument],
    taken: &[(Part, Argument)],
    people: &People<'_, '_>,
) -> Option<(&'a Argument, i32)> {
    let names_somebody = matches!(wanted.part, Part::Actor | Part::Recipient);
    let mut fallback = None;
    for filler in &wanted.fillers {
        for argument in arguments {
            let free = matches!(wanted.part, Part::Constraint | Part::Absent)
                || taken.iter().all(|(_, t)| t.token != argument.token);
            if !free || !serves(filler, tree, argument, wanted.part, people) {
                continue;
            }
            let words = if filler.words.is_empty() { 0 } else { 4 };
            if !names_somebody || people.are_told(argument.token) {
                return Some((argument, words));
            }
            fallback.get_or_insert((argument, words));
        }
    }
    // A recipient that nobody can name does not hold: "visited the museum".
    match wanted.part {
        Part::Recipient => None,
        _ => fallback,
    }
}

fn serves(filler: &Filler, tree: &Tree<'_>, argument: &Argument, part: Part, people: &People<'_, '_>) -> bool {
    let slot = filler.slot == argument.slot
        // The parser does not tell infinitive complements from purpose clauses reliably.
        || filler.slot == Slot::Xcomp && argument.slot == Slot::Advcl && argument.case == "to"
        || filler.slot == Slot::Xcomp && argument.slot == Slot::Ccomp && argument.case == "to"
        || filler.slot == Slot::Ccomp && argument.slot == Slot::Xcomp && argument.case != "to"
        // A gerund after a preposition may be read as a noun phrase or a clause.
        || filler.slot == Slot::Advcl && argument.slot == Slot::Obl && !filler.cases.is_empty() && tree.is_verb(argument.token)
        || filler.slot == Slot::Acl && argument.slot == Slot::Nmod && !filler.cases.is_empty() && tree.is_verb(argument.token)
        || filler.slot == Slot::Compound && argument.slot == Slot::Amod
        || filler.slot == Slot::Amod && argument.slot == Slot::Compound;
    slot && (filler.cases.is_empty() || filler.cases.iter().any(|c| is_preposition(c, &argument.case)))
        && (filler.words.is_empty()
            || people.any_head(argument.token, |head| is_one_of(tree, head, &filler.words))
            || part == Part::Actor && people.act_as(argument.token, &filler.words))
}

/// The words that may satisfy a condition: the head, its conjuncts, and what stands under a measure (*dozens of missiles, a squadron of
/// fighter jets, 3 billion dollars in assets*).
fn heads(tree: &Tree<'_>, id: TokenId) -> Vec<TokenId> {
    let mut all = tree.conjuncts(id);
    let mut measured: Vec<TokenId> = all.iter().flat_map(|&head| under_measure(tree, head)).collect();
    // "A shipment of 200 tons of rice".
    let deeper: Vec<TokenId> = measured.iter().flat_map(|&head| under_measure(tree, head)).collect();
    measured.extend(deeper);
    let mates: Vec<TokenId> = measured.iter().flat_map(|&head| tree.conjuncts(head)).filter(|m| *m > id).collect();
    all.extend(measured);
    all.extend(mates);
    all
}

/// What a measure, a sum or a collection is of.
fn under_measure(tree: &Tree<'_>, head: TokenId) -> Vec<TokenId> {
    let sum = matches!(tree.token(head).upos, Upos::Sym | Upos::Num)
        || tree.child(head, Relation::Nummod).is_some()
        || tree.child(head, Relation::Compound).is_some_and(|c| tree.token(c).upos == Upos::Sym);
    let of = |child: &TokenId| match tree.case(*child).as_str() {
        "of" => true,
        "in" | "worth_of" => sum,
        _ => false,
    };
    let own = tree.children_by(head, &[Relation::Nmod]).filter(of);
    // "released 6 billion dollars in frozen assets": the phrase may hang on the verb.
    let verb = tree.head(head).filter(|&v| sum && tree.is_verb(v));
    let beside = verb.into_iter().flat_map(|verb| tree.children_by(verb, &[Relation::Obl]));
    own.chain(beside.filter(|&phrase| phrase > head && of(&phrase) && tree.case(phrase) == "in")).collect()
}

/// Whether the word, alone or with the words before it, is in the list.
pub(crate) fn is_one_of(tree: &Tree<'_>, id: TokenId, words: &WordList) -> bool {
    let lemma = tree.lemma(id).to_lowercase();
    words.ending_in(&lemma).any(|entry| match entry.rsplit_once(' ') {
        None => true,
        Some((before, _)) => {
            let mut at = id;
            before.rsplit(' ').all(|word| match tree.previous(at) {
                Some(previous) => {
                    at = previous;
                    tree.token(previous).form.eq_ignore_ascii_case(word)
                        || tree.lemma(previous).eq_ignore_ascii_case(word)
                }
                None => false,
            })
        }
    })
}

/// The particle of a verb: by relation, or the adverb or preposition right after it, which parsers confuse.
fn particle(tree: &Tree<'_>, verb: TokenId, word: &str) -> Option<TokenId> {
    tree.children(verb)
        .iter()
        .copied()
        .find(|&c| {
            matches!(tree.relation(c), Relation::CompoundPrt | Relation::Advmod | Relation::Obl | Relation::Mark)
                && c > verb
                && tree.lemma(c).eq_ignore_ascii_case(word)
        })
        .or_else(|| {
            tree.next(verb).filter(|&n| tree.lemma(n).eq_ignore_ascii_case(word) && tree.token(n).upos != Upos::Sconj)
        })
}
