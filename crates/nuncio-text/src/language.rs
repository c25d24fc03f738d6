//! Which language a story is in: as its source declares, or as its words show.

use std::fmt;

use serde::{Serialize, Serializer};
use whatlang::Lang;

use crate::story::{Story, Zone};
use crate::words::PageWords;

/// Bytes of a text that are looked at, at its start and, before it is said to be in no English, at its end.
const SAMPLE: usize = 4_000;
/// Fewest words that are no names, from which the language of a text in Latin letters is told.
const FEWEST_WORDS: usize = 12;
/// Fewest letters of a script other than Latin.
const FEWEST_LETTERS: usize = 20;
/// Share of words that English texts are full of, in hundredths, from which a text is English whatever else it looks like.
const ENGLISH: usize = 18;
/// Share below which a text of enough words is no English, though its language may not be known.
const NO_ENGLISH: usize = 4;
/// Words from which that share is trusted by itself.
const ENOUGH_WORDS: usize = 40;

/// A language by its code in ISO 639: of two letters where there is one, else of three.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageCode([u8; 3]);

impl LanguageCode {
    /// English.
    pub const ENGLISH: LanguageCode = LanguageCode(*b"en\0");
    /// A language that is not known.
    pub const UNKNOWN: LanguageCode = LanguageCode(*b"und");

    /// The language of a tag such as `en-GB`, `pt_BR` or `fra`; `None` where it names none.
    #[must_use]
    pub fn parse(tag: &str) -> Option<LanguageCode> {
        let primary = tag.trim().split(['-', '_', '.', ',', ';', ' ']).next()?.to_ascii_lowercase();
        let letters = primary.as_bytes();
        if !letters.iter().all(u8::is_ascii_lowercase) {
            return None;
        }
        match *letters {
            [a, b] => Some(LanguageCode([a, b, 0])),
            [a, b, c] => match &primary[..] {
                // What is no language, and what is not said.
                "und" | "zxx" | "mul" | "mis" => None,
                code => Some(short(code).unwrap_or(LanguageCode([a, b, c]))),
            },
            _ => None,
        }
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..length]).unwrap_or("und")
    }

    /// The language's name in English, where it is known.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let found = SHORT.iter().find(|(_, short)| *short == self.as_str()).map(|(long, _)| *long);
        Lang::from_code(found.unwrap_or(self.as_str())).map(Lang::eng_name)
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LanguageCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// How a language is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LanguageSource {
    /// The page, the feed or the file says so.
    Declared,
    /// The words show it.
    Recognised,
}

/// A story's language, and how it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Which it is.
    pub code: LanguageCode,
    /// How that is known.
    pub source: LanguageSource,
}

impl Language {
    /// Whether it is English.
    #[must_use]
    pub fn is_english(self) -> bool {
        self.code == LanguageCode::ENGLISH
    }
}

/// A story's language: as its words show where they do so surely, else as its source declares, else `None`. Names are not
/// looked at, so that a list of footballers is not taken for their tongues.
pub(crate) fn of(story: &Story, words: &PageWords) -> Option<Language> {
    let recognised = recognise(&body(story), words).map(|code| Language { code, source: LanguageSource::Recognised });
    recognised.or(story.declared_language.map(|code| Language { code, source: LanguageSource::Declared }))
}

/// The words of the report; of the headline where there is no report.
fn body(story: &Story) -> String {
    let paragraphs = story.body.iter().filter_map(|span| span.of(story.words(Zone::Body)));
    let body = paragraphs.collect::<Vec<_>>().join("\n");
    if body.is_empty() { story.headline().unwrap_or_default().to_owned() } else { body }
}

/// The language of a text, where its words show it surely.
pub(crate) fn recognise(text: &str, words: &PageWords) -> Option<LanguageCode> {
    let first = of_sample(head(text, SAMPLE), words)?;
    if first == LanguageCode::ENGLISH || text.len() <= SAMPLE {
        return Some(first);
    }
    // A report that quotes an anthem first, or that is printed in two languages, is English.
    let last = of_sample(tail(text, SAMPLE), words);
    Some(last.filter(|last| *last == LanguageCode::ENGLISH).unwrap_or(first))
}

fn of_sample(sample: &str, words: &PageWords) -> Option<LanguageCode> {
    let letters = |wanted: fn(char) -> bool| sample.chars().filter(|c| c.is_alphabetic() && wanted(*c)).count();
    let (latin, other) = (letters(is_latin), letters(|c| !is_latin(c)));
    if other > latin {
        let found = whatlang::detect(sample).filter(|_| other >= FEWEST_LETTERS)?;
        // No script but the Latin one is used for English, so that it need not be sure which of the others this is.
        return Some(short(found.lang().code()).unwrap_or(LanguageCode::UNKNOWN));
    }
    let bare = without_names(sample);
    let count = bare.split(' ').filter(|word| !word.is_empty()).count();
    if count < FEWEST_WORDS {
        return None;
    }
    let common = bare.split(' ').filter(|word| words.is_common(word)).count();
    if common * 100 >= count * ENGLISH {
        return Some(LanguageCode::ENGLISH);
    }
    let found = whatlang::detect(&bare).filter(whatlang::Info::is_reliable);
    match found.and_then(|found| short(found.lang().code())) {
        Some(LanguageCode::ENGLISH) => Some(LanguageCode::ENGLISH),
        // What has more English words than any other language has is left in doubt.
        Some(code) if common * 100 < count * ENGLISH / 2 => Some(code),
        None if count >= ENOUGH_WORDS && common * 100 < count * NO_ENGLISH => Some(LanguageCode::UNKNOWN),
        _ => None,
    }
}

/// The words that do not begin with a capital, in small letters; all of them where the text is in capitals.
fn without_names(sample: &str) -> String {
    let is_word = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    let pieces = || sample.split(|c: char| !is_word(c)).filter(|word| word.chars().any(char::is_alphabetic));
    let capital = |word: &&str| word.trim_start_matches(['\'', '’']).starts_with(char::is_uppercase);
    let shouted = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let (all, loud) = (pieces().count(), pieces().filter(shouted).count());
    let kept: Vec<String> = if loud * 2 > all {
        pieces().map(str::to_lowercase).collect()
    } else {
        pieces().filter(|word| !capital(word)).map(str::to_lowercase).collect()
    };
    kept.join(" ")
}

fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// The first bytes of a text, to a character boundary.
fn head(text: &str, length: usize) -> &str {
    let end = (0..=length.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

/// The last bytes of a text, from a character boundary.
fn tail(text: &str, length: usize) -> &str {
    let start = (text.len().saturating_sub(length)..=text.len()).find(|at| text.is_char_boundary(*at));
    &text[start.unwrap_or(text.len())..]
}

/// The code that Nuncio writes for one of three letters; `None` for those that are not in the table.
fn short(long: &str) -> Option<LanguageCode> {
    SHORT.iter().find(|(code, _)| *code == long).and_then(|(_, short)| match *short.as_bytes() {
        [a, b] => Some(LanguageCode([a, b, 0])),
        [a, b, c] => Some(LanguageCode([a, b, c])),
        _ => None,
    })
}

/// Codes of three letters with those of two: of the languages that are recognised, and the older three letters of some.
const SHORT: [(&str, &str); 88] = [
    ("epo", "eo"),
    ("eng", "en"),
    ("rus", "ru"),
    ("cmn", "zh"),
    ("spa", "es"),
    ("por", "pt"),
    ("ita", "it"),
    ("ben", "bn"),
    ("fra", "fr"),
    ("deu", "de"),
    ("ukr", "uk"),
    ("kat", "ka"),
    ("ara", "ar"),
    ("hin", "hi"),
    ("jpn", "ja"),
    ("heb", "he"),
    ("yid", "yi"),
    ("pol", "pl"),
    ("amh", "am"),
    ("jav", "jv"),
    ("kor", "ko"),
    ("nob", "nb"),
    ("dan", "da"),
    ("swe", "sv"),
    ("fin", "fi"),
    ("tur", "tr"),
    ("nld", "nl"),
    ("hun", "hu"),
    ("ces", "cs"),
    ("ell", "el"),
    ("bul", "bg"),
    ("bel", "be"),
    ("mar", "mr"),
    ("kan", "kn"),
    ("ron", "ro"),
    ("slv", "sl"),
    ("hrv", "hr"),
    ("srp", "sr"),
    ("mkd", "mk"),
    ("lit", "lt"),
    ("lav", "lv"),
    ("est", "et"),
    ("tam", "ta"),
    ("vie", "vi"),
    ("urd", "ur"),
    ("tha", "th"),
    ("guj", "gu"),
    ("uzb", "uz"),
    ("pan", "pa"),
    ("aze", "az"),
    ("ind", "id"),
    ("tel", "te"),
    ("pes", "fa"),
    ("mal", "ml"),
    ("ori", "or"),
    ("mya", "my"),
    ("nep", "ne"),
    ("sin", "si"),
    ("khm", "km"),
    ("tuk", "tk"),
    ("aka", "ak"),
    ("zul", "zu"),
    ("sna", "sn"),
    ("afr", "af"),
    ("lat", "la"),
    ("slk", "sk"),
    ("cat", "ca"),
    ("tgl", "tl"),
    ("hye", "hy"),
    ("cym", "cy"),
    ("fre", "fr"),
    ("ger", "de"),
    ("chi", "zh"),
    ("zho", "zh"),
    ("fas", "fa"),
    ("per", "fa"),
    ("dut", "nl"),
    ("cze", "cs"),
    ("gre", "el"),
    ("rum", "ro"),
    ("slo", "sk"),
    ("mac", "mk"),
    ("geo", "ka"),
    ("arm", "hy"),
    ("bur", "my"),
    ("wel", "cy"),
    ("nor", "no"),
    ("msa", "ms"),
];
