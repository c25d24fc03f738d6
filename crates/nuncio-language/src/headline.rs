//! Titles written With Capitals or IN CAPITALS: how they are recognised and how their words get their usual case
//! back, so that the network reads them as it reads prose; for the analyser.

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use crate::rules::Rules;

/// How the words of a line are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// As in prose.
    Plain,
    /// With a capital at (nearly) every word.
    Capitals,
    /// In capitals throughout.
    AllCapitals,
}

/// How a story's prose writes the words of its headline, away from the starts of sentences.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    forms: FxHashMap<CompactString, Vec<(CompactString, u32)>>,
}

impl Evidence {
    /// Asks for the usual form of a word, before the prose is read.
    pub(crate) fn ask(&mut self, form: &str) {
        if form.starts_with(char::is_alphabetic) {
            self.forms.entry(CompactString::from_str_to_lowercase(form)).or_default();
        }
    }

    /// Notes a word that stood inside a sentence of prose.
    pub(crate) fn note(&mut self, form: &CompactString) {
        let Some(seen) = self.forms.get_mut(&CompactString::from_str_to_lowercase(form)) else { return };
        match seen.iter_mut().find(|(known, _)| known == form) {
            Some((_, count)) => *count += 1,
            None => seen.push((form.clone(), 1)),
        }
    }

    /// The form seen most often; of equals the first.
    fn usual(&self, lower: &str) -> Option<&CompactString> {
        let seen = self.forms.get(lower)?;
        let most = seen.iter().map(|(_, count)| *count).max()?;
        seen.iter().find(|(_, count)| *count == most).map(|(form, _)| form)
    }
}

/// Recognises how a line is written.
pub(crate) fn writing(rules: &Rules, forms: &[CompactString]) -> Writing {
    let words: Vec<&str> = forms.iter().map(CompactString::as_str).filter(|form| is_written(form)).collect();
    let letters = |wanted: fn(char) -> bool| words.iter().flat_map(|word| word.chars()).filter(|c| wanted(*c)).count();
    let (upper, lower) = (letters(char::is_uppercase), letters(char::is_lowercase));
    if words.len() >= 3 && lower * 10 <= upper && words.iter().filter(|word| word.len() >= 4).count() >= 2 {
        return Writing::AllCapitals;
    }
    let content: Vec<&&str> = words.iter().skip(1).filter(|word| !rules.small.contains(&plain_lower(word))).collect();
    let capitals = content.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    if content.len() >= 3 && capitals * 100 >= content.len() * 85 { Writing::Capitals } else { Writing::Plain }
}

/// Words of letters; endings such as `'s` and numbers say nothing of the writing.
fn is_written(form: &str) -> bool {
    form.starts_with(char::is_alphabetic)
}

fn plain_lower(word: &str) -> CompactString {
    CompactString::from_str_to_lowercase(word)
}

/// Gives the words of a line their usual case: as the story's prose writes them, else as the pack's lists do, else
/// small where the word is a known one's inflection, else as they stand.
pub(crate) fn restore(rules: &Rules, evidence: &Evidence, writing: Writing, forms: &mut [CompactString]) {
    if writing == Writing::Plain {
        return;
    }
    let mut first = true;
    for form in forms.iter_mut().filter(|form| form.chars().any(char::is_alphabetic)) {
        let lower = CompactString::from_str_to_lowercase(form);
        let acronym = writing == Writing::Capitals && is_acronym(form);
        let mut usual = if acronym { form.clone() } else { usual_form(rules, evidence, writing, form, lower) };
        if std::mem::take(&mut first) {
            usual = capitalised(&usual);
        }
        *form = usual;
    }
}

/// `NATO` and `U.S.` in a line that is not written in capitals throughout.
fn is_acronym(form: &str) -> bool {
    let letters = form.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

fn usual_form(
    rules: &Rules,
    evidence: &Evidence,
    writing: Writing,
    form: &CompactString,
    lower: CompactString,
) -> CompactString {
    if let Some(seen) = evidence.usual(&lower) {
        return seen.clone();
    }
    if let Some(cased) = rules.cased.get(&lower) {
        return cased.clone();
    }
    if !form.starts_with(char::is_alphabetic) || rules.lower.contains(&lower) || is_inflected(rules, &lower) {
        return lower;
    }
    match writing {
        Writing::AllCapitals if !lower.contains('.') => capitalised(&lower),
        _ => form.clone(),
    }
}

/// Whether a word is a regular form of a word usually written small.
fn is_inflected(rules: &Rules, lower: &str) -> bool {
    rules.endings.iter().any(|(ending, stem_end)| {
        lower.strip_suffix(ending.as_str()).is_some_and(|stem| {
            stem.len() > 2 && rules.lower.contains(compact_str::format_compact!("{stem}{stem_end}").as_str())
        })
    })
}

fn capitalised(word: &str) -> CompactString {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<CompactString> {
        text.split(' ').map(CompactString::from).collect()
    }

    fn restored(text: &str, prose: &str) -> String {
        let rules = crate::testing::rules();
        let mut words = forms(text);
        let mut evidence = Evidence::default();
        words.iter().for_each(|word| evidence.ask(word));
        forms(prose).iter().for_each(|word| evidence.note(word));
        let writing = writing(&rules, &words);
        restore(&rules, &evidence, writing, &mut words);
        words.join(" ")
    }

    #[test]
    fn a_title_with_capitals_is_read_as_prose() {
        assert_eq!(
            restored("Troops Leave Kabul After Talks With Pakistan", ""),
            "Troops leave Kabul after talks with Pakistan"
        );
    }

    #[test]
    fn a_title_in_capitals_is_read_as_prose() {
        assert_eq!(
            restored("TROOPS LEAVE KABUL AFTER TALKS WITH NATO", ""),
            "Troops leave Kabul after talks with NATO"
        );
    }

    #[test]
    fn the_prose_of_the_story_knows_best() {
        assert_eq!(restored("Police Arrest Rose Wood in Lima", "said Rose Wood of"), "Police arrest Rose Wood in Lima");
    }

    #[test]
    fn prose_stays_as_it_is() {
        for line in
            ["Troops leave Kabul after talks with Pakistan", "Boris Yeltsin met Bill Clinton for two hours of talks"]
        {
            assert_eq!(restored(line, ""), line);
            assert_eq!(writing(&crate::testing::rules(), &forms(line)), Writing::Plain);
        }
    }
}
