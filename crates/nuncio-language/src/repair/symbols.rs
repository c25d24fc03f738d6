//! Pictures among the words (*😀 Togo freed ten soldiers*): they take no part in the sentence, though a parser gives them one.

use std::ops::Range;

use super::children;
use crate::document::Token;
use crate::tags::{Relation, Upos, Xpos};

/// Makes a picture punctuation, where it heads nothing and is not the sentence by itself.
pub(super) fn take_no_part(tokens: &mut [Token], sentence: &Range<usize>, id: usize) {
    let token = &tokens[id];
    if token.head.is_none() || !is_picture(&token.form) || !children(tokens, sentence, id).is_empty() {
        return;
    }
    let token = &mut tokens[id];
    (token.relation, token.upos, token.xpos) = (Relation::Punct, Upos::Sym, Xpos::Sym);
}

/// Emoji and dingbats, with what joins and varies them (Unicode's blocks of them; no currency, no arithmetic).
fn is_picture(form: &str) -> bool {
    let draws = |c| matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}');
    let joins = |c| matches!(c, '\u{200D}' | '\u{20E3}' | '\u{FE0E}' | '\u{FE0F}');
    form.chars().any(draws) && form.chars().all(|c| draws(c) || joins(c))
}

#[cfg(test)]
mod tests {
    use super::super::tests::sentence;
    use super::*;
    use crate::document::TokenId;

    #[test]
    fn a_picture_is_no_subject_and_a_sum_of_money_stays_an_object() {
        use Relation::{Nsubj, Obj, Punct, Root};
        let mut tokens = sentence(&[
            ("🕊️", Upos::Intj, Xpos::Uh, 3, Nsubj),
            ("Togo", Upos::Propn, Xpos::Nnp, 3, Nsubj),
            ("paid", Upos::Verb, Xpos::Vbd, 0, Root),
            ("€", Upos::Sym, Xpos::Sym, 3, Obj),
        ]);
        let all = 0..tokens.len();
        all.clone().for_each(|id| take_no_part(&mut tokens, &all, id));
        let relations: Vec<Relation> = tokens.iter().map(|token| token.relation).collect();
        assert_eq!(relations, [Punct, Nsubj, Root, Obj]);
        assert_eq!(tokens[0].head, Some(TokenId(2)));
    }

    #[test]
    fn pictures_are_told_from_letters_and_signs() {
        assert!(["😀", "🇵🇪", "👩‍👩‍👧", "☮", "✈️"].into_iter().all(is_picture));
        assert!(!["a", "é", "$", "+", "—", "中", "\u{200D}", "", "😀a"].into_iter().any(is_picture));
    }
}
