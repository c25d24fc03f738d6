//! Lemmas as edits of the form: the scripts that the model chooses among, and their application.

use compact_str::CompactString;

/// How a lemma is made from a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LemmaScript {
    /// `=`: the form itself.
    Same,
    /// `!be`: this word, whatever the form.
    Word(CompactString),
    /// `L-3+y`: the form in lower case, less so many characters at its end, with this end, in this case.
    Edit { case: LemmaCase, strip: usize, add: CompactString },
}

/// The case of an edited lemma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LemmaCase {
    Lower,
    Title,
    Upper,
}

impl LemmaScript {
    /// Reads a script as the model file writes it; `None` where it is none.
    pub(crate) fn parse(text: &str) -> Option<LemmaScript> {
        if text == "=" {
            return Some(LemmaScript::Same);
        }
        if let Some(word) = text.strip_prefix('!') {
            return (!word.is_empty()).then(|| LemmaScript::Word(word.into()));
        }
        let (case, edit) = text.split_once('-')?;
        let case = match case {
            "L" => LemmaCase::Lower,
            "T" => LemmaCase::Title,
            "U" => LemmaCase::Upper,
            _ => return None,
        };
        let (strip, add) = edit.split_once('+')?;
        Some(LemmaScript::Edit { case, strip: strip.parse().ok()?, add: add.into() })
    }

    /// The lemma of `form`. A form too short for the edit keeps its letters.
    pub(crate) fn apply(&self, form: &str) -> CompactString {
        match self {
            LemmaScript::Same => form.into(),
            LemmaScript::Word(word) => word.clone(),
            LemmaScript::Edit { case, strip, add } => {
                let lower = CompactString::from_str_to_lowercase(form);
                let cut = lower.char_indices().rev().nth(strip.wrapping_sub(1)).map(|(at, _)| at);
                let cut = if *strip == 0 { Some(lower.len()) } else { cut };
                let lemma = match cut {
                    Some(at) => {
                        let mut lemma = CompactString::from(&lower[..at]);
                        lemma.push_str(add);
                        lemma
                    }
                    None => lower,
                };
                match case {
                    LemmaCase::Lower => lemma,
                    LemmaCase::Upper => CompactString::from_str_to_uppercase(&lemma),
                    LemmaCase::Title => {
                        let mut letters = lemma.chars();
                        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma(script: &str, form: &str) -> String {
        LemmaScript::parse(script).unwrap().apply(form).into()
    }

    #[test]
    fn scripts_make_lemmas_from_forms() {
        assert_eq!(lemma("=", "Russia"), "Russia");
        assert_eq!(lemma("!be", "were"), "be");
        assert_eq!(lemma("L-3+y", "Supplies"), "supply");
        assert_eq!(lemma("L-0+", "Missile"), "missile");
        assert_eq!(lemma("T-1+ember", "Sept."), "September");
        assert_eq!(lemma("U-1+", "PCs"), "PC");
        assert_eq!(lemma("L-1+-", "—"), "-");
    }

    #[test]
    fn a_form_shorter_than_the_edit_keeps_its_letters() {
        assert_eq!(lemma("L-4+eak", "It"), "it");
        assert_eq!(lemma("L-2+", "it"), "");
    }

    #[test]
    fn what_is_no_script_is_none() {
        for text in ["", "!", "L", "X-1+a", "L-+a", "L-1", "L-x+a"] {
            assert_eq!(LemmaScript::parse(text), None, "{text}");
        }
    }
}
