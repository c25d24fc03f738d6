//! From bytes to UTF-8: which encoding they are in, and what is told when that had to be guessed.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::problem::ProblemKind;

/// How many bytes are looked at to tell UTF-16 and files that are no text.
const SAMPLE: usize = 64 * 1024;
/// How many bytes of a page are looked at for the encoding that it declares.
const DECLARATION: usize = 8 * 1024;

/// Words in UTF-8, with what must be told about how they were read.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) warning: Option<ProblemKind>,
}

/// Reads bytes as UTF-8, as UTF-16 or, where they are neither, in the encoding that fits them best.
///
/// A byte order mark is taken off; nothing else is changed.
///
/// # Errors
/// Where the bytes are no text.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<Decoded, ProblemKind> {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        return Ok(decode_as(encoding, &bytes));
    }
    if let Some(encoding) = utf16_by_its_zeros(&bytes) {
        let Decoded { text, warning } = decode_as(encoding, &bytes);
        let warning = warning.or(Some(ProblemKind::EncodingGuessed { encoding: encoding.name() }));
        return Ok(Decoded { text, warning });
    }
    if let Some(problem) = no_text(&bytes) {
        return Err(problem);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text, warning: None }),
        Err(error) => Ok(decode_damaged(error.as_bytes())),
    }
}

/// Reads the bytes of an HTML page: by its byte order mark, as UTF-8 where they are that, in the encoding that was told of
/// it or that the page declares where they fit it, else as [`decode`] does.
///
/// # Errors
/// Where the bytes are no text.
pub(crate) fn decode_page(bytes: Vec<u8>, told: Option<&'static Encoding>) -> Result<Decoded, ProblemKind> {
    let declared = declared(&bytes);
    decode_declared(bytes, [told, declared])
}

/// Reads bytes in the first of the encodings that fits them, but by a byte order mark, or as UTF-8, where they are that.
///
/// # Errors
/// Where the bytes are no text.
pub(crate) fn decode_declared(
    bytes: Vec<u8>,
    declared: [Option<&'static Encoding>; 2],
) -> Result<Decoded, ProblemKind> {
    let marked = Encoding::for_bom(&bytes).is_some() || utf16_by_its_zeros(&bytes).is_some();
    if marked || no_text(&bytes).is_some() {
        return decode(bytes);
    }
    let utf8 = std::str::from_utf8(&bytes).is_ok();
    for declared in declared.into_iter().flatten() {
        // Few bytes are UTF-8 by chance, whatever they are called; but all are that in encodings of seven bits.
        if declared.is_ascii_compatible() && utf8 {
            break;
        }
        if let Some(text) = declared.decode_without_bom_handling_and_without_replacement(&bytes) {
            return Ok(Decoded { text: text.into_owned(), warning: None });
        }
    }
    decode(bytes)
}

/// The encoding that a page declares near its start: `<meta charset="…">`, `<meta … content="text/html; charset=…">` or
/// `<?xml … encoding="…"?>`. UTF-16 cannot be declared so that it is read, and is none.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION)]).to_ascii_lowercase();
    let tags = head.split('<').filter(|tag| tag.starts_with("meta") || tag.starts_with("?xml"));
    let labels = tags.filter_map(|tag| {
        let tag = tag.split('>').next()?;
        let at = tag.find("charset").map(|at| at + "charset".len());
        let at = at.or_else(|| tag.find("encoding").map(|at| at + "encoding".len()))?;
        let value = tag[at..].trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
        value.split([' ', '"', '\'', ';', '/', '?']).next()
    });
    let mut encodings = labels.filter_map(|label| Encoding::for_label_no_replacement(label.as_bytes()));
    encodings.find(|encoding| ![UTF_16LE, UTF_16BE].contains(encoding))
}

/// UTF-16 without a mark: Latin letters in it have a zero in every other byte.
pub(crate) fn utf16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    let mostly = |many: usize, few: usize| many * 10 > pairs * 4 && few * 20 < pairs.max(20);
    match () {
        () if pairs < 2 => None,
        () if mostly(odd, even) => Some(UTF_16LE),
        () if mostly(even, odd) => Some(UTF_16BE),
        () => None,
    }
}

/// Why bytes are no text, if they are none.
fn no_text(bytes: &[u8]) -> Option<ProblemKind> {
    const SIGNATURES: [(&[u8], &str); 11] = [
        (b"%PDF-", "a PDF"),
        (b"PK\x03\x04", "a zip archive or an office document"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\x28\xb5\x2f\xfd", "a zstd archive"),
        (b"BZh91AY&SY", "a bzip2 archive"),
        (b"\xfd7zXZ\0", "an xz archive"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"Rar!\x1a\x07", "a rar archive"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"\xd0\xcf\x11\xe0", "an office document"),
    ];
    if let Some((_, what)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Some(ProblemKind::NotText { what });
    }
    let blank = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    if bytes.contains(&0) && bytes.iter().all(blank) {
        return Some(ProblemKind::NulFilled);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = sample.iter().filter(|byte| matches!(byte, 0..=6 | 14..=25 | 28..=31)).count();
    // Old wire copy keeps a few control characters round its headers; more than one byte in twenty is no copy.
    (controls * 20 > sample.len()).then_some(ProblemKind::NotText { what: "bytes of another kind" })
}

/// Bytes that are not valid UTF-8: damaged UTF-8 if most characters beyond ASCII are sound, else an older encoding.
fn decode_damaged(bytes: &[u8]) -> Decoded {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if sound >= broken {
        return decode_as(UTF_8, bytes);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), warning: Some(ProblemKind::EncodingGuessed { encoding: encoding.name() }) }
}

/// Decodes, takes off the byte order mark, and tells of what had to be replaced.
fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, replaced) = encoding.decode_with_bom_removal(bytes);
    let text = text.into_owned();
    let warning = replaced.then(|| ProblemKind::Replaced {
        encoding: encoding.name(),
        count: text.matches('\u{FFFD}').count(),
        first: text.find('\u{FFFD}').unwrap_or(0),
    });
    Decoded { text, warning }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Option<ProblemKind>) {
        let decoded = decode(bytes.to_vec()).expect("a text");
        (decoded.text, decoded.warning)
    }

    #[test]
    fn latin_one_and_windows_are_guessed_and_told() {
        let (text, warning) =
            read(b"Protests in S\xe3o Paulo and Asunci\xf3n went on, the minister said, \x93for a week\x94.");
        assert_eq!(text, "Protests in São Paulo and Asunción went on, the minister said, “for a week”.");
        assert_eq!(warning, Some(ProblemKind::EncodingGuessed { encoding: "windows-1252" }));
    }

    #[test]
    fn utf_16_is_read_with_its_mark_and_without() {
        let words = "Chad closed its border with Libya. Café";
        let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(read(&[b"\xff\xfe", little.as_slice()].concat()), (words.to_owned(), None));
        assert_eq!(read(&[b"\xfe\xff", big.as_slice()].concat()), (words.to_owned(), None));
        let guess = |encoding| Some(ProblemKind::EncodingGuessed { encoding });
        assert_eq!(read(&little), (words.to_owned(), guess("UTF-16LE")));
        assert_eq!(read(&big), (words.to_owned(), guess("UTF-16BE")));
    }

    #[test]
    fn damaged_utf_8_keeps_its_sound_letters() {
        let (text, warning) = read("Côte d’Ivoire et Bénin\u{1F}".as_bytes().strip_suffix(b"\x1f").expect("its end"));
        assert_eq!((text.as_str(), warning), ("Côte d’Ivoire et Bénin", None));
        let (text, warning) = read(b"C\xc3\xb4te d\xe2\x80\x99Ivoire \xff N'Djamena");
        assert_eq!(text, "Côte d’Ivoire \u{FFFD} N'Djamena");
        assert_eq!(warning, Some(ProblemKind::Replaced { encoding: "UTF-8", count: 1, first: 17 }));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(read(b"\xef\xbb\xbfLome"), ("Lome".to_owned(), None));
    }

    #[test]
    fn a_page_is_read_in_the_encoding_it_declares_if_its_bytes_fit() {
        let read = |page: &[u8]| {
            let decoded = decode_page(page.to_vec(), None).expect("a page");
            (decoded.text.split('>').nth(1).unwrap_or_default().to_owned(), decoded.warning)
        };
        let wanted = |words: &str| (words.to_owned(), None);
        assert_eq!(read(b"<meta charset=windows-1251>\xcc\xe8\xf0"), wanted("Мир"));
        assert_eq!(
            read(b"<META http-equiv=Content-Type content='text/html; charset=\"ISO-8859-1\"'>Asunci\xf3n \x93x\x94"),
            wanted("Asunción “x”")
        );
        assert_eq!(read("<?xml encoding='iso-8859-1'?>Asunción".as_bytes()), wanted("Asunción"));
        assert_eq!(read("<meta charset=utf-16>Asunción".as_bytes()), wanted("Asunción"));
        assert_eq!(read("\u{FEFF}<meta charset=shift_jis>Łódź".as_bytes()), wanted("Łódź"));
        assert_eq!(read(b"<meta charset=iso-2022-jp>\x1b$BF|K\\\x1b(B"), wanted("日本"));
        let told = decode_page(b"<meta charset=windows-1252>\xcc\xe8\xf0".to_vec(), Some(encoding_rs::WINDOWS_1251));
        assert!(told.is_ok_and(|told| told.text.ends_with("Мир")));
        let guess = Some(ProblemKind::EncodingGuessed { encoding: "windows-1252" });
        let page = b"<meta charset=utf-8>The envoy in S\xe3o Paulo and the one in Asunci\xf3n left.";
        assert_eq!(read(page), ("The envoy in São Paulo and the one in Asunción left.".to_owned(), guess));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decode(vec![0; 400]).err(), Some(ProblemKind::NulFilled));
        assert_eq!(decode(b"%PDF-1.7 x".to_vec()).err(), Some(ProblemKind::NotText { what: "a PDF" }));
        let noise: Vec<u8> = (0..4000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        assert!(matches!(decode(noise).err(), Some(ProblemKind::NotText { .. })));
    }
}
