//! What a story says in words that the pack does not know: verbs without a sense, people and bodies without an entry.

use std::collections::BTreeMap;

use nuncio_codebook::lexicon::{Lexicon, Pos, Slot};
use nuncio_language::{Document, NameKind, Relation, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};

use crate::arguments;
use crate::directory::Directory;
use crate::tree::Tree;

/// A verb that the lexicon has no sense of, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVerb {
    /// Its dictionary form, lower case; a particle follows it as in the lexicon: `carry_out`.
    pub lemma: String,
    /// The arguments that stand for actors of the directory, as a pattern of the lexicon: `A=nsubj R=obl[with]`; empty where none does.
    pub frame: String,
    /// Who acts and whom it is done to are both known: the verb may well tell an event.
    pub between: bool,
    /// The sentence, from 0.
    pub sentence: usize,
}

/// A person or body that the directory does not know, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// The name, as the story writes it.
    pub name: String,
    /// Person or organisation.
    pub kind: NameKind,
    /// The title or the apposition that brings it in: `Kenyan trade minister`; empty where there is none.
    pub introduced: String,
    /// The sentence, from 0.
    pub sentence: usize,
}

/// What of a story the pack does not know, in order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// Verbs.
    pub verbs: Vec<UnknownVerb>,
    /// Names.
    pub names: Vec<UnknownName>,
}

/// Finds it.
pub(crate) fn find(doc: &Document, trees: &[Tree<'_>], directory: &Directory<'_>, lexicon: &Lexicon) -> Unknown {
    let mut unknown = Unknown::default();
    for (sentence, tree) in trees.iter().enumerate() {
        for id in tree.ids().filter(|&id| tree.token(id).upos == Upos::Verb) {
            unknown.verbs.extend(verb(tree, directory, lexicon, id).map(|found| UnknownVerb { sentence, ..found }));
        }
    }
    unknown.names = names(doc, trees, directory);
    unknown
}

fn verb(tree: &Tree<'_>, directory: &Directory<'_>, lexicon: &Lexicon, id: TokenId) -> Option<UnknownVerb> {
    let lemma = tree.lemma(id).to_lowercase();
    // A participle may have its sense as an adjective, and what is misread has no letters.
    let known = [Pos::Verb, Pos::Adjective].iter().any(|&pos| !lexicon.senses(pos, &lemma).is_empty());
    if known || !lemma.chars().all(|c| c.is_alphabetic() || c == '-') {
        return None;
    }
    let particle = tree.child(id, Relation::CompoundPrt).map(|particle| tree.lemma(particle).to_lowercase());
    let (mut frame, mut acts, mut undergoes) = (Vec::new(), false, false);
    for argument in arguments::of_verb(tree, id).iter().filter(|argument| !argument.loose) {
        let part = match argument.slot {
            Slot::Nsubj if !acts => "A=nsubj".to_owned(),
            Slot::Obj | Slot::Iobj if !undergoes => format!("R={}", argument.slot.as_str()),
            Slot::Obl if !undergoes && !argument.case.is_empty() => format!("R=obl[{}]", argument.case),
            _ => continue,
        };
        if directory.mentions(tree, argument.token).is_empty() {
            continue;
        }
        acts |= argument.slot == Slot::Nsubj;
        undergoes |= argument.slot != Slot::Nsubj;
        frame.push(part);
    }
    Some(UnknownVerb {
        lemma: particle.map_or(lemma.clone(), |particle| format!("{lemma}_{particle}")),
        frame: frame.join(" "),
        between: acts && undergoes,
        sentence: 0,
    })
}

/// People and bodies none of whose words the directory knows; a short name after a full one counts for that one.
fn names(doc: &Document, trees: &[Tree<'_>], directory: &Directory<'_>) -> Vec<UnknownName> {
    let mut found = Vec::new();
    let mut full: BTreeMap<(Zone, String), String> = BTreeMap::new();
    for name in doc.names.iter().filter(|name| name.kind != NameKind::Place) {
        let known = name.tokens.range().any(|at| directory.names.at(TokenId(at as u32)).is_some());
        let holds = |tree: &Tree<'_>| tree.sentence.tokens.holds(name.tokens.start());
        let Some((sentence, tree)) = trees.iter().enumerate().find(|(_, tree)| holds(tree)).filter(|_| !known) else {
            continue;
        };
        let ids = || name.tokens.range().map(|at| TokenId(at as u32));
        let (Some(first), Some(last)) = (ids().next(), ids().next_back()) else { continue };
        let zone = tree.sentence.zone;
        let written = words(doc, zone, tree.token(first).span.cover(tree.token(last).span));
        let surname = (zone, tree.token(last).form.to_string());
        let short = name.tokens.len() == 1 && name.kind == NameKind::Person;
        let name_of = match full.get(&surname).filter(|_| short) {
            Some(full) => full.clone(),
            None => {
                full.entry(surname).or_insert_with(|| written.clone());
                written
            }
        };
        let head = crate::directory::name_head(tree, name.tokens.range());
        let introduced = introduction(doc, tree, directory, (head, first));
        found.push(UnknownName { name: name_of, kind: name.kind, introduced, sentence });
    }
    found
}

/// The words that say who a name is: its title, else the apposition on either side of it.
fn introduction(
    doc: &Document,
    tree: &Tree<'_>,
    directory: &Directory<'_>,
    (head, first): (TokenId, TokenId),
) -> String {
    let zone = tree.sentence.zone;
    if let Some(from) = title(tree, (head, first)) {
        let end = tree.previous(first).unwrap_or(from);
        return words(doc, zone, tree.token(from).span.cover(tree.token(end).span));
    }
    let around = match tree.relation(head) {
        Relation::Appos => tree.head(head).filter(|&over| over < first),
        _ => tree.child(head, Relation::Appos),
    };
    let span = around.map(|noun| directory.extent(tree, noun));
    // What a noun before the name covers may go on into the name.
    let start = tree.token(first).span.start();
    let span = span.map(|s| if s.start() < start { Span::new(s.start(), s.end().min(start)) } else { s });
    span.map(|span| words(doc, zone, span)).unwrap_or_default().trim_end_matches(',').to_owned()
}

/// The first word of the title right before a name: nouns and adjectives of one phrase with it.
fn title(tree: &Tree<'_>, (head, first): (TokenId, TokenId)) -> Option<TokenId> {
    let last = tree.previous(first)?;
    let over = tree.head(last);
    // The parser may hang title and name side by side, the one under the other, or the other way round.
    let beside = over == tree.head(head) && tree.relation(last) == tree.relation(head);
    let joined = beside || over == Some(head) || tree.head(head) == Some(last);
    let of_title = |id: &TokenId| matches!(tree.token(*id).upos, Upos::Noun | Upos::Adj | Upos::Propn);
    if !joined || !of_title(&last) {
        return None;
    }
    std::iter::successors(Some(last), |&id| tree.previous(id).filter(of_title)).last()
}

/// Words of the story on one line.
fn words(doc: &Document, zone: Zone, span: Span<Byte>) -> String {
    doc.words(zone, span).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use nuncio_language::Kernel;
    use nuncio_text::Story;

    use super::*;
    use crate::Coder;

    fn of(text: &str) -> Unknown {
        let coder = Coder::read(&nuncio_pack_en::files(), Kernel::Auto).unwrap();
        let story = Story::plain("a", text, vec![Span::new(0, text.len())]);
        let coding = coder.code(story, &mut coder.workspace());
        coder.unknown(&coding.document)
    }

    #[test]
    fn a_verb_without_a_sense_is_told_with_the_actors_around_it() {
        let unknown = of("Peru quizzled Chile on Monday. Kenya thanked Togo.");
        let told: Vec<_> = unknown.verbs.iter().map(|v| (v.lemma.as_str(), v.frame.as_str(), v.between)).collect();
        assert_eq!(told, [("quizzle", "A=nsubj R=obj", true)]);
    }

    #[test]
    fn a_person_without_an_entry_is_told_with_the_title_and_counts_by_the_full_name() {
        let unknown = of("Togolese trade minister Kofi Adzovi met farmers in Lome. Adzovi later flew home.");
        let told: Vec<_> = unknown.names.iter().map(|n| (n.name.as_str(), n.introduced.as_str())).collect();
        assert_eq!(told, [("Kofi Adzovi", "Togolese trade minister"), ("Kofi Adzovi", "")]);
    }
}
