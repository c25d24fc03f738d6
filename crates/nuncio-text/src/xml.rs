//! The tree of an XML file, read leniently and within bounds, for the readers of feeds, NITF and NewsML. No entity that the
//! file defines is expanded, and nothing outside it is fetched.

use std::collections::HashMap;

use ego_tree::iter::Edge;
use ego_tree::{NodeRef, Tree};
use quick_xml::escape::{resolve_html5_entity, unescape_with};
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Error, Reader};

use crate::dom::one_line;
use crate::problem::ProblemKind;
use crate::prose::Paragraphs;

/// Elements within elements.
const DEEPEST: usize = 400;
/// Elements, texts and ends of none. A message of a thousand reports has half of it.
const MOST_NODES: usize = 500_000;
/// Attributes of one tag.
const MOST_ATTRIBUTES: usize = 2_000;

/// The usual prefix of the vocabularies that the readers know; none where elements are known without one.
const VOCABULARIES: [(&str, &str); 9] = [
    ("http://purl.org/dc/elements/1.1/", "dc"),
    ("http://purl.org/dc/terms/", "dcterms"),
    ("http://purl.org/rss/1.0/modules/content/", "content"),
    ("http://www.w3.org/2005/Atom", "atom"),
    ("http://purl.org/atom/ns#", "atom"),
    ("http://purl.org/rss/1.0/", ""),
    ("http://iptc.org/std/nar/2006-10-01/", ""),
    ("http://iptc.org/std/NITF/2006-10-18/", ""),
    ("http://www.w3.org/1999/xhtml", ""),
];

/// A file's tree, with what was wrong on the way.
#[derive(Debug)]
pub(crate) struct Xml {
    tree: Tree<Part>,
    /// Where the file breaks off, and why.
    pub(crate) broken: Option<(u64, ProblemKind)>,
    /// What is told of names such as `&company;` that only the file itself explains: they stand as written.
    pub(crate) unknown: Option<ProblemKind>,
}

#[derive(Debug)]
enum Part {
    Whole,
    Element(Box<Tag>),
    Words(String),
}

#[derive(Debug)]
struct Tag {
    /// The name as the file writes it, by which its end is known.
    written: String,
    prefix: String,
    name: String,
    attributes: Vec<(String, String)>,
    line: u64,
}

/// One element of the tree.
#[derive(Clone, Copy)]
pub(crate) struct Element<'a> {
    node: NodeRef<'a, Part>,
    tag: &'a Tag,
}

impl Xml {
    /// Reads a file. Tags that do not match and signs that should be escaped are lived with, and where the markup breaks off
    /// the rest is lost and all before it kept.
    ///
    /// # Errors
    /// Markup that is nested too deep or has too many parts.
    pub(crate) fn parse(text: &str) -> Result<Xml, ProblemKind> {
        let mut builder = Builder::new(text);
        while builder.step()? {}
        Ok(builder.finish())
    }

    /// The outermost element.
    pub(crate) fn root(&self) -> Option<Element<'_>> {
        self.tree.root().children().find_map(Element::of)
    }
}

/// Makes the tree, an event of the parser at a time.
struct Builder<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    tree: Tree<Part>,
    /// The elements that are open, innermost last, below the whole.
    open: Vec<ego_tree::NodeId>,
    prefixes: HashMap<String, String>,
    /// Parts read, ends of elements that were not open too.
    parts: usize,
    line: u64,
    /// The byte up to which lines are counted.
    counted: usize,
    broken: Option<(u64, ProblemKind)>,
    unknown: Option<(String, usize)>,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = true;
        config.check_end_names = false;
        let tree = Tree::new(Part::Whole);
        Builder {
            text,
            reader,
            open: vec![tree.root().id()],
            tree,
            prefixes: HashMap::new(),
            parts: 0,
            line: 1,
            counted: 0,
            broken: None,
            unknown: None,
        }
    }

    /// Takes one event; `false` where there are no more.
    fn step(&mut self) -> Result<bool, ProblemKind> {
        self.count_lines();
        match self.reader.read_event() {
            Ok(Event::Start(tag)) => {
                let node = self.append(&tag)?;
                self.open.push(node);
                if self.open.len() > DEEPEST + 1 {
                    return Err(ProblemKind::TooDeep { limit: DEEPEST });
                }
            }
            Ok(Event::Empty(tag)) => {
                self.append(&tag)?;
            }
            Ok(Event::End(tag)) => {
                if !self.close(tag.name().into_inner()) {
                    self.count_part()?;
                }
            }
            Ok(Event::Text(words)) => self.add(&words.into_inner())?,
            Ok(Event::CData(words)) => self.add(&words.into_inner())?,
            Ok(Event::GeneralRef(name)) => self.add_reference(&name)?,
            // A doctype may define entities and name other files: it is passed over unread.
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Ok(Event::Eof) => {
                self.tell_unclosed();
                return Ok(false);
            }
            Err(error) => {
                self.broken = Some((self.line, ProblemKind::BrokenXml { cause: cause(&error) }));
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn count_lines(&mut self) {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let read = self.text.as_bytes().get(self.counted..at).unwrap_or_default();
        self.line += read.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = at.max(self.counted);
    }

    fn count_part(&mut self) -> Result<(), ProblemKind> {
        self.parts += 1;
        if self.parts > MOST_NODES { Err(ProblemKind::TooManyNodes { limit: MOST_NODES }) } else { Ok(()) }
    }

    fn append(&mut self, tag: &BytesStart<'_>) -> Result<ego_tree::NodeId, ProblemKind> {
        self.count_part()?;
        let mut attributes = Vec::new();
        for attribute in tag.html_attributes().with_checks(false).flatten() {
            if attributes.len() == MOST_ATTRIBUTES {
                return Err(ProblemKind::TooManyAttributes { limit: MOST_ATTRIBUTES });
            }
            let (name, value) = (attribute.key.into_inner(), unescaped(&attribute.value));
            if let Some(prefix) = name.strip_prefix("xmlns:") {
                let usual = VOCABULARIES.iter().find(|(address, _)| *address == value.trim());
                if let Some((_, usual)) = usual {
                    self.prefixes.insert(prefix.to_owned(), (*usual).to_owned());
                }
            }
            attributes.push((name.to_owned(), value));
        }
        let written = tag.name().into_inner().to_owned();
        let (prefix, name) = written.split_once(':').unwrap_or(("", &written));
        let (name, prefix) =
            (name.to_owned(), self.prefixes.get(prefix).map_or_else(|| prefix.to_owned(), Clone::clone));
        let part = Part::Element(Box::new(Tag { written, prefix, name, attributes, line: self.line }));
        Ok(self.put(part))
    }

    /// Puts a part into the innermost element that is open.
    fn put(&mut self, part: Part) -> ego_tree::NodeId {
        let root = self.tree.root().id();
        match self.open.last().and_then(|id| self.tree.get_mut(*id)) {
            Some(mut around) => around.append(part).id(),
            None => root,
        }
    }

    /// Closes the innermost element of that name; `false` where none is open.
    fn close(&mut self, name: &str) -> bool {
        let same = |id: &ego_tree::NodeId| {
            self.tree.get(*id).is_some_and(|node| matches!(node.value(), Part::Element(tag) if tag.written == name))
        };
        let at = self.open.iter().rposition(same);
        if let Some(at) = at {
            self.open.truncate(at);
        }
        at.is_some()
    }

    fn add(&mut self, words: &str) -> Result<(), ProblemKind> {
        if words.is_empty() || self.open.len() == 1 {
            return Ok(());
        }
        if let Some(mut around) = self.open.last().and_then(|id| self.tree.get_mut(*id))
            && let Some(mut last) = around.last_child()
            && let Part::Words(before) = last.value()
        {
            before.push_str(words);
            return Ok(());
        }
        self.put(Part::Words(words.to_owned()));
        self.count_part()
    }

    fn add_reference(&mut self, reference: &BytesRef<'_>) -> Result<(), ProblemKind> {
        if reference.is_char_ref() {
            let letter = reference.resolve_char_ref().ok().flatten().unwrap_or('\u{FFFD}');
            return self.add(letter.encode_utf8(&mut [0; 4]));
        }
        let name = reference.borrow().into_inner().into_owned();
        if let Some(words) = resolve_html5_entity(&name) {
            return self.add(words);
        }
        let (_, count) = self.unknown.get_or_insert_with(|| (name.chars().take(40).collect(), 0));
        *count += 1;
        self.add(&format!("&{name};"))
    }

    fn tell_unclosed(&mut self) {
        let outermost = self.open.get(1).and_then(|id| self.tree.get(*id));
        if let Some(Part::Element(tag)) = outermost.as_ref().map(NodeRef::value) {
            let cause = format!("the file ends before `</{}>`", tag.written);
            self.broken = Some((self.line, ProblemKind::BrokenXml { cause }));
        }
    }

    fn finish(self) -> Xml {
        let unknown = self.unknown.map(|(name, count)| ProblemKind::UnknownEntity { name, count });
        Xml { tree: self.tree, broken: self.broken, unknown }
    }
}

/// What the parser stumbled over, in its own words, short enough for a line.
fn cause(error: &Error) -> String {
    one_line(&error.to_string()).chars().take(120).collect()
}

/// The value of an attribute with its references resolved; those that are none stand as written.
fn unescaped(value: &str) -> String {
    let words = unescape_with(value, resolve_html5_entity);
    one_line(words.as_deref().unwrap_or(value))
}

impl<'a> Element<'a> {
    fn of(node: NodeRef<'a, Part>) -> Option<Self> {
        match node.value() {
            Part::Element(tag) => Some(Element { node, tag }),
            _ => None,
        }
    }

    /// The name without its prefix.
    pub(crate) fn name(self) -> &'a str {
        &self.tag.name
    }

    /// The usual prefix of its vocabulary, or the prefix that the file has.
    pub(crate) fn prefix(self) -> &'a str {
        &self.tag.prefix
    }

    /// The line on which it begins, counted from 1.
    pub(crate) fn line(self) -> u64 {
        self.tag.line
    }

    /// Whether it is called `name`: with the prefix where that has one, else without any.
    pub(crate) fn is(self, name: &str) -> bool {
        let (prefix, name) = name.split_once(':').unwrap_or(("", name));
        self.tag.prefix == prefix && self.tag.name == name
    }

    /// An attribute's words on one line; blank ones are as good as none.
    pub(crate) fn attr(self, name: &str) -> Option<&'a str> {
        let found = self.tag.attributes.iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// The elements within it, not those within these.
    pub(crate) fn children(self) -> impl Iterator<Item = Element<'a>> {
        self.node.children().filter_map(Element::of)
    }

    /// Those of its children with this name.
    pub(crate) fn all(self, name: &'a str) -> impl Iterator<Item = Element<'a>> {
        self.children().filter(move |child| child.is(name))
    }

    /// The first element below it along these names.
    pub(crate) fn at(self, path: &[&'a str]) -> Option<Element<'a>> {
        let (first, rest) = path.split_first()?;
        let mut children = self.children().filter(|child| child.is(first));
        if rest.is_empty() { children.next() } else { children.find_map(|child| child.at(rest)) }
    }

    /// Every element below it with this name, in the file's order.
    pub(crate) fn below(self, name: &'a str) -> impl Iterator<Item = Element<'a>> {
        self.node.descendants().skip(1).filter_map(Element::of).filter(move |element| element.is(name))
    }

    /// Its words on one line; none where they are blank.
    pub(crate) fn words(self) -> Option<String> {
        Some(one_line(&self.raw())).filter(|words| !words.is_empty())
    }

    /// Its words with their spaces and line ends.
    pub(crate) fn raw(self) -> String {
        let parts = self.node.descendants().filter_map(|node| match node.value() {
            Part::Words(words) => Some(words.as_str()),
            _ => None,
        });
        parts.collect()
    }

    /// Its paragraphs as of HTML, a blank line between them; elements of these names are left out.
    pub(crate) fn paragraphs(self, left_out: &'static [&'static str]) -> String {
        let mut text = Paragraphs::without(left_out);
        for edge in self.node.traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Part::Words(words) => text.add(words),
                    Part::Element(tag) => text.open(&tag.name),
                    Part::Whole => {}
                },
                Edge::Close(node) => {
                    if let Part::Element(tag) = node.value() {
                        text.close(&tag.name);
                    }
                }
            }
        }
        text.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(file: &str) -> String {
        let xml = Xml::parse(file).expect("within bounds");
        xml.root().map(Element::raw).unwrap_or_default()
    }

    fn broken(file: &str) -> Option<(u64, String)> {
        let xml = Xml::parse(file).expect("within bounds");
        xml.broken.map(|(line, kind)| (line, kind.to_string()))
    }

    #[test]
    fn references_and_raw_parts_are_words() {
        assert_eq!(
            words("<a>Chad &amp; Mali&#x2019;s &eacute;<b/><![CDATA[<i>x</i> & y]]> AT&T &#0;</a>"),
            "Chad & Mali’s é<i>x</i> & y AT&T \u{FFFD}"
        );
        let xml = Xml::parse("<a b='x &amp;  y' c=\"&foo; &lt;\" d=e hidden/>").expect("within bounds");
        let root = xml.root().expect("an element");
        assert_eq!(
            [root.attr("b"), root.attr("c"), root.attr("d"), root.attr("hidden")],
            [Some("x & y"), Some("&foo; &lt;"), Some("e"), None]
        );
    }

    #[test]
    fn vocabularies_have_their_usual_prefix() {
        let xml = Xml::parse("<x:feed xmlns:x='http://www.w3.org/2005/Atom' xmlns:y='http://purl.org/dc/elements/1.1/'>\n<y:date>1</y:date><z:date/><date/></x:feed>").expect("within bounds");
        let root = xml.root().expect("an element");
        assert!(root.is("atom:feed") && !root.is("feed"));
        let names: Vec<(&str, &str, u64)> =
            root.children().map(|child| (child.prefix(), child.name(), child.line())).collect();
        assert_eq!(names, [("dc", "date", 2), ("z", "date", 2), ("", "date", 2)]);
    }

    #[test]
    fn tags_that_do_not_match_are_lived_with() {
        assert_eq!(words("<a><p>one</b><br>two</p>three</a>"), "onetwothree");
        assert_eq!(broken("<a><p>one</a>\n"), None);
    }

    #[test]
    fn a_file_that_breaks_off_keeps_what_stands_before_and_names_the_line() {
        let (line, what) = broken("<a>\n<p>one</p>\n<p").expect("a break");
        assert!(line == 3 && what.starts_with("its XML breaks off here"), "{line}: {what}");
        assert_eq!(words("<a>\n<p>one</p>\n<p"), "\none\n");
        assert!(broken("<a><p>one").expect("a break").1.contains("`</a>`"));
    }

    #[test]
    fn entities_that_the_file_defines_are_never_expanded() {
        let file = "<!DOCTYPE a [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;'><!ENTITY x SYSTEM 'file:///etc/hostname'> %p;]><a>&lol2;&x;</a>";
        let xml = Xml::parse(file).expect("within bounds");
        assert_eq!(xml.root().map(Element::raw).as_deref(), Some("&lol2;&x;"));
        assert_eq!(xml.unknown, Some(ProblemKind::UnknownEntity { name: "lol2".to_owned(), count: 2 }));
    }

    #[test]
    fn what_grows_without_end_is_refused() {
        for count in [DEEPEST + 1, 100_000] {
            assert_eq!(Xml::parse(&"<a>".repeat(count)).err(), Some(ProblemKind::TooDeep { limit: DEEPEST }));
        }
        for part in ["<a/>", "</b>", "<b>x</b>"] {
            let file = format!("<a>{}</a>", part.repeat(MOST_NODES + 1));
            assert_eq!(Xml::parse(&file).err(), Some(ProblemKind::TooManyNodes { limit: MOST_NODES }), "{part}");
        }
        let file = format!("<a {}/>", "b='' ".repeat(MOST_ATTRIBUTES + 1));
        assert_eq!(Xml::parse(&file).err(), Some(ProblemKind::TooManyAttributes { limit: MOST_ATTRIBUTES }));
        assert!(broken(&format!("<a b='{}", "c ".repeat(1_000_000))).is_some());
        assert!(words(&format!("<a>{}</a>", "&amp;&#65;<![CDATA[]]>".repeat(MOST_NODES / 4))).len() == MOST_NODES / 2);
    }
}
