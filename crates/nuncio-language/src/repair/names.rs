//! Names that a parser takes for small words (*May criticised Syria*, *U Thant*), and what stands before a name.

use std::ops::Range;

use super::{attach, children};
use crate::document::Token;
use crate::tags::{Relation, Upos, Xpos};

/// *May criticised Syria*: what a capital writes before a verb of the past is no modal, which asks for the bare verb, but who
/// did it.
pub(super) fn make_a_subject(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let verb = id + 1;
    let is_modal = tokens[id].xpos == Xpos::Md && tokens[id].relation == Relation::Aux;
    if !is_modal || !tokens[id].form.starts_with(char::is_uppercase) || verb >= sentence.end {
        return;
    }
    let is_past = matches!(tokens[verb].xpos, Xpos::Vbd | Xpos::Vbn) && tokens[verb].form != tokens[verb].lemma;
    let is_its_own = tokens[id].head.is_some_and(|head| head.index() == verb);
    let others = children(tokens, sentence, verb).into_iter().filter(|&other| other != id);
    let helped = others.into_iter().any(|other| {
        matches!(tokens[other].relation, Relation::Aux | Relation::AuxPass | Relation::Nsubj | Relation::NsubjPass)
    });
    if is_past && is_its_own && !helped {
        make_a_name(&mut tokens[id]);
        tokens[id].relation = Relation::Nsubj;
        tokens[verb].xpos = Xpos::Vbd;
    }
}

/// *U Thant, U Nu*: the Burmese *Mr* before a name is no pronoun.
pub(super) fn make_a_title(tokens: &mut [Token], id: usize, end: usize) {
    let name = id + 1;
    if tokens[id].upos == Upos::Pron && tokens[id].form == "U" && name < end && tokens[name].upos == Upos::Propn {
        make_a_name(&mut tokens[id]);
        attach(tokens, id, name, Relation::Compound);
    }
}

/// *By El Salvador*: a preposition or an article before a name is of the whole name, not of its second word.
pub(super) fn lift_to_name(tokens: &mut [Token], id: usize) {
    if !matches!(tokens[id].relation, Relation::Case | Relation::Det) {
        return;
    }
    let Some(part) = tokens[id].head.map(|head| head.index()).filter(|&part| tokens[part].relation == Relation::Flat)
    else {
        return;
    };
    if let Some(first) = tokens[part].head.filter(|first| id < first.index() && first.index() < part) {
        tokens[id].head = Some(first);
    }
}

fn make_a_name(token: &mut Token) {
    token.upos = Upos::Propn;
    token.xpos = Xpos::Nnp;
    token.lemma = token.form.clone();
}

#[cfg(test)]
mod tests {
    use nuncio_text::Span;

    use super::*;
    use crate::document::TokenId;

    fn token(form: &str, lemma: &str, (upos, xpos): (Upos, Xpos), head: Option<u32>, relation: Relation) -> Token {
        let (form, lemma, head) = (form.into(), lemma.into(), head.map(TokenId));
        Token { span: Span::new(0, 0), form, lemma, upos, xpos, head, relation, space_before: true }
    }

    #[test]
    fn a_modal_with_a_capital_before_a_past_tense_is_a_name() {
        let words = |verb: &str, xpos| {
            let mut tokens = vec![
                token("May", "may", (Upos::Aux, Xpos::Md), Some(1), Relation::Aux),
                token(verb, "praise", (Upos::Verb, xpos), None, Relation::Root),
            ];
            make_a_subject(&mut tokens, &(0..2), 0);
            (tokens[0].upos, tokens[0].relation)
        };
        assert_eq!(words("praised", Xpos::Vbd), (Upos::Propn, Relation::Nsubj));
        assert_eq!(words("praise", Xpos::Vb), (Upos::Aux, Relation::Aux));
    }

    #[test]
    fn what_stands_before_a_name_is_of_the_whole_name() {
        let noun = (Upos::Propn, Xpos::Nnp);
        let mut tokens = vec![
            token("by", "by", (Upos::Adp, Xpos::In), Some(2), Relation::Case),
            token("Costa", "Costa", noun, None, Relation::Root),
            token("Rica", "Rica", noun, Some(1), Relation::Flat),
            token("'s", "'s", (Upos::Part, Xpos::Pos), Some(2), Relation::Case),
        ];
        (0..4).for_each(|id| lift_to_name(&mut tokens, id));
        assert_eq!((tokens[0].head, tokens[3].head), (Some(TokenId(1)), Some(TokenId(2))));
    }

    #[test]
    fn the_burmese_title_is_part_of_the_name() {
        let mut tokens = vec![
            token("U", "you", (Upos::Pron, Xpos::Prp), Some(2), Relation::Nsubj),
            token("Nu", "Nu", (Upos::Propn, Xpos::Nnp), Some(2), Relation::Nsubj),
            token("resigned", "resign", (Upos::Verb, Xpos::Vbd), None, Relation::Root),
        ];
        make_a_title(&mut tokens, 0, 3);
        assert_eq!(
            (tokens[0].upos, tokens[0].head, tokens[0].relation),
            (Upos::Propn, Some(TokenId(1)), Relation::Compound)
        );
    }
}
