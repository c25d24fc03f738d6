//! Names of a dictionary, which has them in capitals, as a text writes them.

/// Words that a name has in lower case: such a word binds no capital of the text.
const SMALL: [&str; 26] = [
    "of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "de", "la", "el", "da", "di", "du", "del", "der",
    "van", "von", "al", "bin", "ibn", "y", "e", "und",
];

/// The names that a dictionary's name stands for: `ADEN_ARMY_(AA)_` is the *Aden Army* and the *AA*; none where a text
/// could not have it.
pub(super) fn names(raw: &str) -> Vec<String> {
    let (before, short, after) = match raw.split_once('(').map(|(before, rest)| (before, rest.split_once(')'))) {
        Some((before, Some((short, after)))) => (before, short, after),
        Some((_, None)) => return Vec::new(),
        None => (raw, "", ""),
    };
    let long = written(&format!("{before}_{after}"));
    // What stands in brackets is the short name where it is one word, and an explanation where it is more.
    let short = written(short);
    let short = if short.contains(' ') { String::new() } else { short };
    let usable = |name: &String| {
        name.chars().any(char::is_alphanumeric)
            && !name.contains(['|', '[', ']', '(', ')', '{', '}', '\t', '!', '~', '*'])
    };
    [long, short].into_iter().filter(usable).collect()
}

/// `MINAS_MOREN` as a text has it: `Minas Moren`. A name that has small letters already stays as it is.
fn written(raw: &str) -> String {
    let words = raw.split(|c: char| c == '_' || c.is_whitespace()).filter(|word| !word.is_empty());
    let mut words: Vec<&str> = words.collect();
    if words.len() > 1 && words[0].eq_ignore_ascii_case("the") {
        words.remove(0);
    }
    if raw.chars().any(char::is_lowercase) {
        return words.join(" ");
    }
    let one = words.len() == 1;
    words.into_iter().map(|word| cased(word, one)).collect::<Vec<_>>().join(" ")
}

/// A word with the capitals that it needs: the first letter only, for *al-Nahar* and *Al-Nahar* are the same.
fn cased(word: &str, alone: bool) -> String {
    let lower = word.to_lowercase();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let vowels = lower.chars().any(|c| "aeiouy".contains(c));
    if letters <= 2 && alone || letters <= 4 && (!vowels || word.contains('.')) {
        return word.to_owned();
    }
    let first = lower.split('-').next().unwrap_or_default();
    if !alone && SMALL.contains(&lower.as_str()) || lower.contains('-') && SMALL.contains(&first) {
        return lower;
    }
    let mut rest = lower.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// The words of an agent as roles.tsv has them: in lower case, parted by spaces.
pub(super) fn agent(raw: &str) -> Option<String> {
    let words = raw.split(|c: char| c == '_' || c.is_whitespace()).filter(|word| !word.is_empty());
    let form = words.map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    let usable = form.chars().any(char::is_alphanumeric) && !form.contains(['|', '[', ']', '{', '}', '!']);
    usable.then_some(form)
}

/// Whether a name is the adjective of a country's name: *Moridian* of *Moridia*.
pub(super) fn is_adjective(name: &str, country: &str) -> bool {
    const ENDINGS: [&str; 5] = ["an", "i", "ese", "ish", "ic"];
    let (name, country) = (name.to_lowercase(), country.to_lowercase());
    let shared = name.chars().zip(country.chars()).take_while(|(a, b)| a == b).count();
    let stem = country.chars().count().saturating_sub(3).clamp(3, 5);
    name != country && !name.contains(' ') && shared >= stem && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_the_writing_of_a_text() {
        assert_eq!(names("MINAS_MOREN_"), ["Minas Moren"]);
        assert_eq!(names("PRINCE OF DOL_MOREN"), ["Prince of Dol Moren"]);
        assert_eq!(names("THE_HIGH_HOUSE"), ["High House"]);
        assert_eq!(names("AL-NAHAR"), ["al-nahar"]);
        assert_eq!(names("U.N._"), ["U.N."]);
        assert_eq!(names("Lake_of_Ruden"), ["Lake of Ruden"]);
    }

    #[test]
    fn a_short_name_in_brackets_is_a_name_of_its_own() {
        assert_eq!(names("RUDEN_FRONT_(RFT)_"), ["Ruden Front", "RFT"]);
        assert_eq!(names("RUDEN_FRONT_(OF THE NORTH)"), ["Ruden Front"]);
        assert!(names("RUDEN_(").is_empty());
        assert!(names("___").is_empty());
    }

    #[test]
    fn the_adjective_of_a_country_is_told_from_its_towns() {
        assert!(is_adjective("Moridian", "Moridia"));
        assert!(is_adjective("Rudeni", "Ruden"));
        assert!(!is_adjective("Rudborg", "Ruden"));
        assert!(!is_adjective("Milan", "Ruden"));
    }
}
