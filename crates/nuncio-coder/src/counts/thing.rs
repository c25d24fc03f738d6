//! What a number counts: the noun it stands before, or nothing where it stands for the counted by itself.

use nuncio_language::{Relation, TokenId, Upos};
use nuncio_text::{Byte, Span};

use super::CountKind;
use super::table::{CountWords, Does, Stands};
use crate::tree::Tree;

/// What is counted.
pub(super) struct Thing {
    /// The word that stands for the counted in the tree: the noun, else the number.
    pub(super) token: TokenId,
    /// The noun, where there is one.
    pub(super) noun: Option<TokenId>,
    /// The adjective or participle that says what became of them: *12 **dead***.
    pub(super) state: Option<TokenId>,
    /// From the noun's first modifier to the noun; the pronoun of *two of them*.
    pub(super) span: Option<Span<Byte>>,
}

impl Thing {
    /// The noun with its modifiers, as the story has them.
    pub(super) fn words(&self, tree: &Tree<'_>) -> String {
        self.span.and_then(|span| span.of(tree.doc.story.words(tree.sentence.zone))).unwrap_or_default().to_owned()
    }
}

/// What the number of these words counts. Nothing where it is part of a name, an age, a time of day or the like.
pub(super) fn find(tree: &Tree<'_>, number: &[TokenId], words: &CountWords) -> Option<Thing> {
    let last = *number.last()?;
    let first = *number.first()?;
    let mut at = after_size(tree, last, words).or_else(|| tree.next(last));
    // "dozens of men", "300 of its soldiers"
    let of = at.filter(|&id| tree.lemma(id) == "of");
    at = of.map_or(at, |id| tree.next(id));
    let (mut begin, mut last_word) = (None, None);
    while let Some(id) = at {
        let token = tree.token(id);
        match token.upos {
            Upos::Noun | Upos::Propn if begins_name(tree, id) => {}
            Upos::Noun => {
                // "12 police officers": the last noun of the compound.
                let head = tree
                    .next(id)
                    .filter(|&next| tree.token(next).upos == Upos::Noun && tree.relation(id) == Relation::Compound);
                if head.is_none() {
                    let token = above(tree, number, id);
                    if is_part_of_others(tree, token, words) {
                        return None;
                    }
                    return Some(noun(tree, begin.unwrap_or(id), id, token, words));
                }
            }
            Upos::Adj | Upos::Verb if state_of(tree, id, words) => {
                // "12 dead", not "12 wounded soldiers"
                let noun_follows =
                    tree.next(id).is_some_and(|n| matches!(tree.token(n).upos, Upos::Noun | Upos::Propn));
                if !noun_follows {
                    return Some(Thing { token: standing_for(tree, number), noun: None, state: Some(id), span: None });
                }
            }
            Upos::Adj | Upos::Propn | Upos::Det | Upos::Num => {}
            Upos::Verb if tree.relation(id) == Relation::Amod => {}
            // "Three of its 12 diplomats".
            Upos::Pron if tree.relation(id) == Relation::NmodPoss => {}
            Upos::Pron if of.is_some() => {
                let token = standing_for(tree, number);
                let thing = Thing { token, noun: None, state: None, span: Some(tree.token(id).span) };
                return tells_of_its_own(tree, token).then_some(thing);
            }
            // "A two-front war": the number tells what sort it is.
            Upos::Punct if token.form == "-" && begin.is_none() => return None,
            Upos::Punct if token.form == "-" => {}
            _ => break,
        }
        begin = begin.or_else(|| (!matches!(token.upos, Upos::Det | Upos::Pron | Upos::Punct)).then_some(id));
        last_word = Some(id);
        at = tree.next(id);
    }
    if let Some(people) = last_word.filter(|&id| is_counted_name(tree, number, id)) {
        let token = above(tree, number, people);
        let own = !is_part_of_others(tree, token, words);
        return own.then(|| noun(tree, begin.unwrap_or(people), people, token, words));
    }
    // By itself: "killing 12", "12 were hurt". Behind a noun it is a name's: "Article 5", "Flight 93".
    let token = like_another(tree, standing_for(tree, number));
    let argument = matches!(
        tree.relation(token),
        Relation::Nsubj
            | Relation::NsubjPass
            | Relation::Obj
            | Relation::Obl
            | Relation::Conj
            | Relation::Root
            | Relation::Nmod
            | Relation::Dep
            | Relation::Advmod
    );
    let named = tree.previous(first).is_some_and(|before| {
        matches!(tree.token(before).upos, Upos::Noun | Upos::Propn) && tree.head(token) == Some(before)
    });
    (argument && !named && !is_part_of_others(tree, token, words)).then_some(Thing {
        token,
        noun: None,
        state: None,
        span: None,
    })
}

/// A sum of money counts itself, whatever stands behind it.
pub(super) fn of_money(tree: &Tree<'_>, number: &[TokenId]) -> Thing {
    Thing { token: standing_for(tree, number), noun: None, state: None, span: None }
}

/// *12 Palestinians*, *millions of Americans*, *30 Japanese*: a name that is counted, and no noun behind it.
fn is_counted_name(tree: &Tree<'_>, number: &[TokenId], id: TokenId) -> bool {
    let top = standing_for(tree, number);
    let part_of_name = number
        .first()
        .and_then(|&first| tree.previous(first))
        .is_some_and(|before| tree.token(before).upos == Upos::Propn && tree.token(id).upos == Upos::Propn);
    matches!(tree.token(id).upos, Upos::Propn | Upos::Adj)
        && tree.token(id).form.starts_with(char::is_uppercase)
        && !part_of_name
        && (tree.head(top) == Some(id) || tree.head(id) == Some(top))
}

/// *Four in 10 voters*: a share, unless the first number is what is acted upon (*killed two in five raids*).
pub(super) fn is_share(tree: &Tree<'_>, number: &[TokenId], words: &CountWords) -> bool {
    let joins = |id: TokenId| words.does(Does::Share, tree.lemma(id));
    let is_number = |id: TokenId| tree.token(id).upos == Upos::Num;
    let before = number.first().and_then(|&first| tree.previous(first)).filter(|&id| joins(id));
    let behind = number.last().and_then(|&last| tree.next(last)).filter(|&id| joins(id));
    let of_before = before.and_then(|joint| tree.previous(joint)).filter(|&id| is_number(id));
    let of_behind = behind.and_then(|joint| tree.next(joint)).filter(|&id| is_number(id));
    let first = of_before.or_else(|| of_behind.and(number.last().copied()));
    first.is_some_and(|first| tree.relation(first) != Relation::Obj)
}

/// *Freed two of them* tells of its own. *40 of them wounded* and *were killed, three of them journalists* tell of a part of those counted
/// before: what a parser takes for the subject stands behind its verb.
fn tells_of_its_own(tree: &Tree<'_>, token: TokenId) -> bool {
    tree.head(token).is_some_and(|verb| {
        let before = matches!(tree.relation(token), Relation::Nsubj | Relation::NsubjPass) && token < verb;
        tree.is_verb(verb) && (before || tree.relation(token) == Relation::Obj)
    })
}

/// *Among them nine women, including two children*: part of those counted elsewhere.
fn is_part_of_others(tree: &Tree<'_>, token: TokenId, words: &CountWords) -> bool {
    let among = |id: TokenId| words.does(Does::Part, &tree.case(id));
    let head = tree.head(token);
    among(token)
        || tree.relation(token) == Relation::Appos
            && head.is_some_and(|head| among(head) || tree.token(head).upos == Upos::Pron)
}

/// *17 students in Bogota and another 30 in Cali*: a bare number that the parser joins to a place counts what was counted before it.
fn like_another(tree: &Tree<'_>, token: TokenId) -> TokenId {
    let Some(first) = tree.head(token).filter(|_| tree.relation(token) == Relation::Conj) else { return token };
    if tree.token(first).upos != Upos::Propn {
        return token;
    }
    let mut at = tree.head(first);
    while let Some(here) = at.filter(|&here| !tree.is_verb(here)) {
        if tree.child(here, Relation::Nummod).is_some() {
            return here;
        }
        at = tree.head(here);
    }
    token
}

/// *A 5,000-strong march*: the word behind, whose size it is.
fn after_size(tree: &Tree<'_>, last: TokenId, words: &CountWords) -> Option<TokenId> {
    let dash = tree.next(last).filter(|&id| tree.token(id).form == "-")?;
    let strong = tree.next(dash).filter(|&id| words.does(Does::Size, tree.lemma(id)))?;
    tree.next(strong)
}

/// *Tens of thousands of people*: the number is over its noun in the tree, where the parser has it so.
fn above(tree: &Tree<'_>, number: &[TokenId], noun: TokenId) -> TokenId {
    let top = standing_for(tree, number);
    if tree.is_below(noun, top) { top } else { noun }
}

fn noun(tree: &Tree<'_>, begin: TokenId, noun: TokenId, token: TokenId, words: &CountWords) -> Thing {
    // "12 people dead", "12 people, including a child, dead"
    let state = tree.next(noun).filter(|&next| {
        matches!(tree.token(next).upos, Upos::Adj | Upos::Verb)
            && state_of(tree, next, words)
            && !tree.children_by(next, &[Relation::Obj]).any(|_| true)
    });
    let span = tree.token(begin).span.cover(tree.token(noun).span);
    // "20,000 tons of food, 20 ministers of France and Germany"
    let units = words.kind(Stands::Itself, tree.lemma(noun)) == Some(CountKind::Units);
    let of = tree.children_by(noun, &[Relation::Nmod]).filter(|&c| !units && c > noun && tree.case(c) == "of");
    let span = of.flat_map(|part| tree.conjuncts(part)).fold(span, |span, part| span.cover(tree.token(part).span));
    Thing { token, noun: Some(noun), state, span: Some(span) }
}

/// A capitalised noun that a name begins with is part of what is counted: *12 Kenyan soldiers*.
fn begins_name(tree: &Tree<'_>, id: TokenId) -> bool {
    tree.token(id).upos == Upos::Propn
        && tree
            .next(id)
            .is_some_and(|next| matches!(tree.token(next).upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Punct))
}

fn state_of(tree: &Tree<'_>, id: TokenId, words: &CountWords) -> bool {
    words.kind(Stands::Beside, &tree.token(id).form).is_some()
}

/// The word of a number that hangs on something outside it.
fn standing_for(tree: &Tree<'_>, number: &[TokenId]) -> TokenId {
    let outside = |&&id: &&TokenId| tree.head(id).is_none_or(|head| !number.contains(&head));
    let hedge = |id: TokenId| !matches!(tree.token(id).upos, Upos::Num | Upos::Noun | Upos::Pron | Upos::Det);
    let mut tops = number.iter().filter(outside).copied();
    let top = tops.clone().find(|&id| !hedge(id)).or_else(|| tops.next());
    top.unwrap_or(number[number.len() - 1])
}
