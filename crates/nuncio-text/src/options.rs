//! How input is to be read: its format, the names of its fields, its limits.

use std::sync::Arc;

use crate::story::Published;
use crate::words::PageWords;

/// How stories lie in the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// JSON where the name ends in `.jsonl`, `.ndjson` or `.json`, or, with a name that says nothing, where the first
    /// character is `{`, or `[` before one; HTML where the name ends in `.html`, `.htm` or `.xhtml`, where a doctype or
    /// `<html>` opens it, or, with a name that says nothing, another tag; a feed, NITF or NewsML where that is the outermost
    /// element; a table where the name ends in `.csv` or `.tsv`, or where the first line names its text and something else;
    /// else text.
    #[default]
    Auto,
    /// One story: the page that the bytes spell out.
    Text,
    /// One story a JSON object: one a line, or laid out over lines, or as an array.
    JsonLines,
    /// One story: the report that stands on an HTML page.
    Html,
    /// One story a row: CSV, TSV or the like, under a row of names.
    Table,
    /// One story an item: RSS or Atom.
    Feed,
    /// One story: News Industry Text Format.
    Nitf,
    /// One story an item: NewsML-G2 or NewsML 1.
    NewsMl,
}

/// Names of the fields of a JSON record, and of the columns of a table. Of several names the first that the record has is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// The words of the report.
    pub text: Vec<String>,
    /// The headline.
    pub title: Vec<String>,
    /// When it was published.
    pub published: Vec<String>,
    /// What the input calls the story.
    pub id: Vec<String>,
    /// Its address.
    pub url: Vec<String>,
    /// The outlet.
    pub source: Vec<String>,
    /// The news agency.
    pub agency: Vec<String>,
    /// The section of the paper.
    pub section: Vec<String>,
    /// Keywords: an array, or one string with commas.
    pub tags: Vec<String>,
    /// Who wrote it.
    pub byline: Vec<String>,
    /// What kind of article it is: opinion, review, analysis.
    pub kind: Vec<String>,
    /// The language it is in.
    pub language: Vec<String>,
}

impl Default for Fields {
    fn default() -> Self {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Fields {
            text: names(&["text", "body", "content"]),
            title: names(&["title", "headline"]),
            published: names(&["published", "date"]),
            id: names(&["id"]),
            url: names(&["url"]),
            source: names(&["source"]),
            agency: names(&["agency"]),
            section: names(&["section"]),
            tags: names(&["tags", "keywords"]),
            byline: names(&["byline", "author"]),
            kind: names(&["kind", "genre"]),
            language: names(&["language", "lang"]),
        }
    }
}

impl Fields {
    /// Makes `name` the only name of a field, as `--field text=NAME` asks. `false` where there is no such field.
    pub fn rename(&mut self, field: &str, name: &str) -> bool {
        let names = match field {
            "text" => &mut self.text,
            "title" => &mut self.title,
            "published" => &mut self.published,
            "id" => &mut self.id,
            "url" => &mut self.url,
            "source" => &mut self.source,
            "agency" => &mut self.agency,
            "section" => &mut self.section,
            "tags" => &mut self.tags,
            "byline" => &mut self.byline,
            "kind" => &mut self.kind,
            "language" => &mut self.language,
            _ => return false,
        };
        *names = vec![name.to_owned()];
        true
    }

    /// All names of all fields.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        let fields = [
            &self.text,
            &self.title,
            &self.published,
            &self.id,
            &self.url,
            &self.source,
            &self.agency,
            &self.section,
            &self.tags,
            &self.byline,
        ];
        fields.into_iter().flatten()
    }
}

/// How far packed files are followed. What goes beyond is told and passed over: it is a trap, or no news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnpackLimits {
    /// Most bytes that may come of one byte of a file, over all layers of packing. Text packs at 3 to 1, a page of one
    /// letter at 1000 to 1.
    pub ratio: u64,
    /// Bytes that may come of a file whatever its size.
    pub free: u64,
    /// Layers of packing: a page in a zip archive in a packed tar archive stands in three.
    pub nesting: usize,
    /// Most bytes of an archive that is set aside (beyond 8 MiB on disk), as it must be sought in but stands in a stream.
    pub spool: u64,
}

impl Default for UnpackLimits {
    fn default() -> Self {
        UnpackLimits { ratio: 1000, free: 64 * 1024 * 1024, nesting: 4, spool: 4 * 1024 * 1024 * 1024 }
    }
}

/// How to read.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// How stories lie in the input.
    pub format: Format,
    /// The day of publication that the user gives for all stories; it overrules what they say themselves.
    pub published: Option<Published>,
    /// Names of the fields of JSON records.
    pub fields: Fields,
    /// Most bytes of a line of JSON lines, of a record, of a plain text and of an HTML page; what is longer is passed over
    /// and named.
    pub line_limit: usize,
    /// How far packed files are followed.
    pub unpack: UnpackLimits,
    /// The words by which furniture, dates and datelines are known.
    pub words: Arc<PageWords>,
}

impl Default for ReadOptions {
    fn default() -> Self {
        ReadOptions {
            format: Format::Auto,
            published: None,
            fields: Fields::default(),
            line_limit: 16 * 1024 * 1024,
            unpack: UnpackLimits::default(),
            words: PageWords::english(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_takes_another_name_and_no_other_field_does() {
        let mut fields = Fields::default();
        assert!(fields.rename("text", "article"));
        assert!(!fields.rename("colour", "red"));
        assert_eq!(fields, Fields { text: vec!["article".to_owned()], ..Fields::default() });
    }
}
