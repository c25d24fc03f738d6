//! What a server answered: status, kind and encoding of the page, and its bytes as the server meant them.

use std::io::{Cursor, Read};

use encoding_rs::Encoding;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use httparse::{ParserConfig, Response, Status};

use crate::peek::Peeked;
use crate::problem::ProblemKind;
use crate::unpack::Unzstd;

/// Most fields of an answer's head.
const FIELDS: usize = 256;
/// Most bytes of the first line of an answer.
const LONGEST_STATUS: usize = 1024;
/// Bytes that the reader of `br` takes at a time.
const CHUNK: usize = 4096;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// The `Content-Type`.
    pub(crate) kind: Option<String>,
    pub(crate) body: Vec<u8>,
    /// How the body was packed for its way: first `Transfer-Encoding`, then the `Content-Encoding`s from the last on.
    packings: Vec<String>,
}

impl Answer {
    /// Reads the block of a response.
    ///
    /// # Errors
    /// It is no answer of a server.
    pub(crate) fn parse(block: Vec<u8>) -> Result<Answer, ProblemKind> {
        let block = in_older_version(block);
        let mut fields = [httparse::EMPTY_HEADER; FIELDS];
        let mut response = Response::new(&mut fields);
        let parsed = ParserConfig::default()
            .allow_spaces_after_header_name_in_responses(true)
            .allow_obsolete_multiline_headers_in_responses(true)
            .allow_multiple_spaces_in_response_status_delimiters(true)
            .ignore_invalid_headers_in_responses(true)
            .parse_response(&mut response, &block);
        let start = match parsed {
            Ok(Status::Complete(start)) => start,
            Ok(Status::Partial) => return Err(broken("the head of the answer is cut off")),
            Err(httparse::Error::TooManyHeaders) => return Err(broken("the answer has too many fields")),
            Err(_) => return Err(broken("it holds no answer of a server")),
        };
        let values = |wanted: &'static str| {
            let named = response.headers.iter().filter(move |field| field.name.eq_ignore_ascii_case(wanted));
            named.map(|field| String::from_utf8_lossy(field.value).trim().to_owned())
        };
        let of_list = |list: String| list.split(',').map(|part| part.trim().to_ascii_lowercase()).collect::<Vec<_>>();
        let transfer = values("transfer-encoding").flat_map(of_list);
        let content: Vec<_> = values("content-encoding").flat_map(of_list).collect();
        let packings = transfer.filter(|packing| packing == "chunked").chain(content.into_iter().rev()).collect();
        let (status, kind) = (response.code.unwrap_or_default(), values("content-type").next());
        Ok(Answer { status, kind, body: block[start..].to_vec(), packings })
    }

    /// The body, unpacked. Crawlers often store it unpacked already, and leave the fields that say how it was packed.
    ///
    /// # Errors
    /// It is damaged, or has more than `limit` bytes.
    pub(crate) fn unpack(self, limit: usize) -> Result<Vec<u8>, ProblemKind> {
        let mut body = self.body;
        for packing in &self.packings {
            let unpacked = match packing.as_str() {
                "chunked" => dechunk(&body),
                "gzip" | "x-gzip" if !body.starts_with(b"\x1f\x8b") => continue,
                "gzip" | "x-gzip" => drain(MultiGzDecoder::new(body.as_slice()), limit),
                "deflate" if is_zlib(&body) => drain(ZlibDecoder::new(body.as_slice()), limit),
                "deflate" => drain(DeflateDecoder::new(body.as_slice()), limit),
                "br" => drain(brotli_decompressor::Decompressor::new(body.as_slice(), CHUNK), limit),
                "zstd" => drain(Unzstd::new(Peeked::new(Box::new(Cursor::new(body.clone())))), limit),
                _ => continue,
            };
            body = match unpacked {
                Some(unpacked) if unpacked.len() > limit => return Err(ProblemKind::TextTooLong { limit }),
                Some(unpacked) => unpacked,
                None if std::str::from_utf8(&body).is_ok() || body.trim_ascii_start().starts_with(b"<") => continue,
                None => return Err(broken("the page is not packed as the server says")),
            };
        }
        Ok(body)
    }
}

fn broken(what: &'static str) -> ProblemKind {
    ProblemKind::BrokenRecord { what }
}

/// An answer of HTTP/2 or 3 as some crawlers write it out, with the first line of HTTP/1.
fn in_older_version(block: Vec<u8>) -> Vec<u8> {
    let line = block[..block.len().min(LONGEST_STATUS)].split(|byte| *byte == b'\n').next().unwrap_or_default();
    let newer = line.starts_with(b"HTTP/") && !line.starts_with(b"HTTP/1.");
    match line.iter().position(|byte| *byte == b' ').filter(|_| newer) {
        Some(at) => [b"HTTP/1.1", &block[at..]].concat(),
        None => block,
    }
}

fn is_zlib(body: &[u8]) -> bool {
    matches!(body, [first, second, ..] if first & 0x0f == 8 && (u32::from(*first) * 256 + u32::from(*second)) % 31 == 0)
}

/// All that can be read, one byte more than `limit` at most; `None` where it is damaged.
fn drain(reader: impl Read, limit: usize) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut out).ok()?;
    Some(out)
}

/// A body sent in chunks as one; `None` where it is none.
fn dechunk(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    loop {
        let end = rest.iter().take(LONGEST_STATUS).position(|byte| *byte == b'\n')?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 1..];
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(rest.get(..size)?);
        rest = &rest[size..];
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?;
    }
}

/// The encoding that a `Content-Type` names.
pub(crate) fn charset(kind: &str) -> Option<&'static Encoding> {
    let at = kind.to_ascii_lowercase().find("charset=")?;
    let label = kind[at + "charset=".len()..].trim_start_matches(['"', '\'', ' ']);
    let label = label.split(['"', '\'', ' ', ';', ',']).next()?;
    Encoding::for_label_no_replacement(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    const PAGE: &[u8] = b"<p>Chad closed its border with Libya on Monday, the ministry said in Ndjamena.</p>";

    fn answer(fields: &str, body: &[u8]) -> Result<Vec<u8>, ProblemKind> {
        let block = [format!("HTTP/1.1 200 OK\r\n{fields}\r\n\r\n").as_bytes(), body].concat();
        Answer::parse(block)?.unpack(1000)
    }

    #[test]
    fn every_packing_is_undone_and_one_that_was_undone_already_is_not() {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
        let mut raw = DeflateEncoder::new(Vec::new(), Compression::fast());
        for writer in [&mut gzip as &mut dyn Write, &mut zlib, &mut raw] {
            writer.write_all(PAGE).expect("memory");
        }
        let zstd = ruzstd::encoding::compress_to_vec(PAGE, ruzstd::encoding::CompressionLevel::Fastest);
        let gzip = gzip.finish().expect("memory");
        for (fields, body) in [
            ("Content-Encoding: gzip", gzip.clone()),
            ("content-encoding: deflate", zlib.finish().expect("memory")),
            ("content-encoding: deflate", raw.finish().expect("memory")),
            ("content-encoding: zstd", zstd),
            ("content-encoding: identity", PAGE.to_vec()),
        ] {
            assert_eq!(answer(fields, &body).as_deref(), Ok(PAGE), "{fields}");
            assert_eq!(answer(fields, PAGE).as_deref(), Ok(PAGE), "{fields}, undone");
        }
        assert_eq!(answer("Content-Encoding: br", PAGE).as_deref(), Ok(PAGE));
        let chunks = [format!("{:x};a=b\r\n", gzip.len()).as_bytes(), &gzip, b"\r\n0\r\n\r\n"].concat();
        let both = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip";
        assert_eq!(answer(both, &chunks).as_deref(), Ok(PAGE));
        assert_eq!(answer(both, PAGE).as_deref(), Ok(PAGE));
        assert!(matches!(answer(both, &chunks[..chunks.len() - 20]), Err(ProblemKind::BrokenRecord { .. })));
    }

    #[test]
    fn brotli_is_undone() {
        // A window of 16 bits (`0`), not the last block (`0`), four digits of length (`00`), the length less one (16 bits),
        // stored as it is (`1`), and the words; then the last block, which is empty (`11`).
        let words = b"Chad closed a road.";
        let header: u32 = ((words.len() as u32 - 1) << 4) | (1 << 20);
        let mut packed = Vec::new();
        packed.extend(&header.to_le_bytes()[..3]);
        packed.extend(words);
        packed.push(3);
        assert_eq!(answer("Content-Encoding: br", &packed).as_deref(), Ok(&words[..]));
    }

    #[test]
    fn a_page_that_unpacks_to_more_than_the_limit_is_told() {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(&[b'x'; 5000]).expect("memory");
        let body = gzip.finish().expect("memory");
        assert_eq!(answer("Content-Encoding: gzip", &body), Err(ProblemKind::TextTooLong { limit: 1000 }));
    }

    #[test]
    fn answers_of_newer_protocols_and_with_careless_fields_are_read() {
        let newer = Answer::parse(b"HTTP/2 200\r\ncontent-type: text/html\r\n\r\nx".to_vec()).expect("an answer");
        assert_eq!((newer.status, newer.kind.as_deref()), (200, Some("text/html")));
        assert_eq!(answer("no field\r\nServer : x\r\nA: \x01", b"x").as_deref(), Ok(&b"x"[..]));
        assert!(Answer::parse(b"<html>".to_vec()).is_err() && Answer::parse(Vec::new()).is_err());
    }

    #[test]
    fn the_encoding_is_read_from_the_kind() {
        assert_eq!(charset("text/html; Charset=\"Windows-1251\""), Some(encoding_rs::WINDOWS_1251));
        assert_eq!(charset("text/html;charset=utf8; x"), Some(encoding_rs::UTF_8));
        assert_eq!(charset("text/html"), None);
    }
}
