//! Letters that were read in the wrong encoding before the text came to us (`â€™` for `’`, `Ã©` for `é`): what they
//! were; for the analyser. The story keeps its bytes, only the words that the network sees are put right.

use std::borrow::Cow;

/// A text with such letters put right, and where its characters stand in the text as it is.
pub(crate) struct Mended<'a> {
    /// The text to read.
    pub(crate) text: Cow<'a, str>,
    /// Behind each letter that was put right: its end in `text`, and its end in the text as it is.
    ends: Vec<(usize, usize)>,
}

impl Mended<'_> {
    /// Where the place `at` of the text to read lies in the text as it is.
    pub(crate) fn place(&self, at: usize) -> usize {
        let before = self.ends.partition_point(|(mended, _)| *mended <= at);
        let (mended, stored) = before.checked_sub(1).map_or((0, 0), |last| self.ends[last]);
        stored + (at - mended)
    }
}

/// Puts right what was UTF-8 and was read as Windows-1252 or Latin-1.
pub(crate) fn mend(text: &str) -> Mended<'_> {
    let mut mended = Mended { text: Cow::Borrowed(text), ends: Vec::new() };
    if text.is_ascii() {
        return mended;
    }
    let mut done = 0;
    let mut out = String::new();
    for (at, _) in text.char_indices().filter(|(_, letter)| is_lead(*letter)) {
        if at < done {
            continue;
        }
        let Some((letter, length)) = letter_at(&text[at..]) else { continue };
        out.push_str(&text[done..at]);
        out.push(letter);
        done = at + length;
        mended.ends.push((out.len(), done));
    }
    if done > 0 {
        out.push_str(&text[done..]);
        mended.text = Cow::Owned(out);
    }
    mended
}

/// What the first byte of accented Latin letters, of punctuation, of pictures and of ligatures looks like.
fn is_lead(letter: char) -> bool {
    matches!(letter, 'Â' | 'Ã' | 'Ä' | 'Å' | 'â' | 'ï' | 'ð')
}

/// The letter that `text` begins with in the wrong encoding, and the bytes that it takes here.
fn letter_at(text: &str) -> Option<(char, usize)> {
    let mut letters = text.char_indices();
    let lead = byte(letters.next()?.1)?;
    let count = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    };
    let mut bytes = [lead, 0, 0, 0];
    let mut quoted = false;
    for slot in &mut bytes[1..count] {
        let letter = letters.next()?.1;
        quoted = is_printed_sign(letter);
        *slot = byte(letter)?;
    }
    let after = letters.next();
    // `SÃO PAULÃ”` may be a name before a closing quote; a letter that follows tells that it is none.
    if count == 2 && quoted && !after.is_some_and(|(_, letter)| letter.is_alphabetic()) {
        return None;
    }
    let letter = std::str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    Some((letter, after.map_or(text.len(), |(at, _)| at)))
}

/// Signs of Windows-1252 that prose has behind a letter.
fn is_printed_sign(letter: char) -> bool {
    matches!(letter, '‘' | '’' | '“' | '”' | '„' | '‚' | '–' | '—' | '…' | '»' | '«')
}

/// The byte that a letter has in Windows-1252, and in Latin-1 where that has none.
fn byte(letter: char) -> Option<u8> {
    const FROM_80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let code = u32::from(letter);
    match code {
        0x80..=0xff => u8::try_from(code).ok(),
        _ => (0x80..=0x9f).zip(FROM_80).find(|(_, known)| *known == letter).map(|(byte, _)| byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_letters_are_put_right() {
        for (stored, read) in [
            ("Maliâ€™s", "Mali’s"),
            ("â€œWeâ€\u{9d}", "“We”"),
            ("PÃ©rez, SÃ£o TomÃ©", "Pérez, São Tomé"),
            ("Ã“scar", "Óscar"),
            ("5Â\u{a0}June", "5\u{a0}June"),
            ("ErdoÄŸan", "Erdoğan"),
            ("ðŸŽ‰", "🎉"),
            ("ï»¿Lome", "\u{feff}Lome"),
        ] {
            assert_eq!(mend(stored).text, read);
        }
    }

    #[test]
    fn sound_text_stays() {
        for text in ["Côte d’Ivoire", "SÃO PAULO", "“GUAIANÃ”, he read", "château’s naïve Ålesund", "5 €", "Bogotá"]
        {
            assert!(matches!(mend(text).text, Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn places_lead_back_to_the_text_as_it_is() {
        let stored = "Maliâ€™s PÃ©rez";
        let mended = mend(stored);
        let back = |word: &str| {
            let at = mended.text.find(word).expect("the word");
            &stored[mended.place(at)..mended.place(at + word.len())]
        };
        assert_eq!((back("Mali"), back("’s"), back("Pérez"), back("z")), ("Mali", "â€™s", "PÃ©rez", "z"));
    }
}
