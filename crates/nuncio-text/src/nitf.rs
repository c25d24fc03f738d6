//! NITF, the News Industry Text Format, into a story: as agencies send it, and as archives of newspapers keep it.

use crate::compose::{self, Found};
use crate::dates::{self, Moment};
use crate::kind;
use crate::language::LanguageCode;
use crate::metadata::Metadata;
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::story::{Published, PublishedSource};
use crate::words::PageWords;
use crate::xml::Element;

/// Elements whose words are no part of a report: pictures with their captions, notes, what the head repeats.
const LEFT_OUT: &[&str] = &[
    "abstract",
    "byline",
    "caption",
    "copyrite",
    "dateline",
    "datasource",
    "distributor",
    "media",
    "note",
    "object",
    "script",
    "style",
];

/// What a status says of a report that may not be used.
const WITHDRAWN: [&str; 4] = ["canceled", "cancelled", "killed", "withheld"];

/// A report as a NITF file has it.
pub(crate) struct Report {
    /// Its name.
    pub(crate) id: Option<String>,
    /// Its paragraphs.
    pub(crate) text: String,
    /// What is told of it beside these.
    pub(crate) metadata: Metadata,
}

/// The story of a file, or why there is none.
pub(crate) fn stories(root: Element<'_>, id: &str, options: &ReadOptions) -> Vec<Found> {
    let status = root.at(&["head", "docdata"]).and_then(|data| data.attr("management-status"));
    if let Some(status) = status.filter(|status| WITHDRAWN.iter().any(|word| status.eq_ignore_ascii_case(word))) {
        return vec![(Some(root.line()), Err(ProblemKind::Withdrawn { status: status.to_owned() }))];
    }
    let Report { id: own, text, metadata } = report(root, &options.words);
    compose::found(Some(root.line()), own.unwrap_or_else(|| id.to_owned()), text, metadata, &options.words)
}

/// The report of a `<nitf>`, which may stand in a file of another format.
pub(crate) fn report(root: Element<'_>, words: &PageWords) -> Report {
    let head = Head { head: root.at(&["head"]), body: root.at(&["body"]), words };
    let top = head.body.and_then(|body| body.at(&["body.head"]));
    let dateline = top.and_then(|top| top.at(&["dateline"])).and_then(Element::words);
    let language = [Some(root), head.body].into_iter().flatten().find_map(|element| element.attr("xml:lang"));
    let metadata = Metadata {
        headline: head.headline(),
        published: head.published(),
        byline: head.byline(),
        outlet: head.data("pubdata", "name").or_else(|| head.meta("publication_name")),
        agency: top.and_then(|top| top.at(&["distributor"])).and_then(Element::words),
        section: head.section(),
        tags: head.tags(),
        url: head.data("pubdata", "ex-ref").filter(|url| url.starts_with("http")),
        kind: head.kind(),
        language: language.and_then(LanguageCode::parse),
    };
    let text = compose::with_dateline(head.text(), dateline.as_deref(), words);
    Report { id: head.docdata(&["doc-id"], "id-string"), text, metadata }
}

/// Where a file keeps what.
struct Head<'a> {
    head: Option<Element<'a>>,
    body: Option<Element<'a>>,
    words: &'a PageWords,
}

impl<'a> Head<'a> {
    fn top(&self, path: &[&'a str]) -> Option<Element<'a>> {
        self.body?.at(&["body.head"])?.at(path)
    }

    /// An attribute of an element of the head.
    fn data(&self, element: &'static str, name: &str) -> Option<String> {
        self.head?.all(element).find_map(|found| found.attr(name)).map(str::to_owned)
    }

    fn docdata(&self, path: &[&'static str], name: &str) -> Option<String> {
        let value = self.head?.at(&["docdata"])?.at(path)?.attr(name)?;
        Some(value.to_owned())
    }

    /// A `<meta>` of this name.
    fn meta(&self, name: &str) -> Option<String> {
        let found = self.head?.all("meta").find(|meta| meta.attr("name") == Some(name));
        found?.attr("content").map(str::to_owned)
    }

    fn headline(&self) -> Option<String> {
        let lines = self.top(&["hedline"]);
        let first = lines.and_then(|lines| lines.at(&["hl1"]).or(lines.at(&["hl2"])));
        first.and_then(Element::words).or_else(|| self.head?.at(&["title"])?.words())
    }

    /// The name in the byline; archives give it once as printed and once turned round.
    fn byline(&self) -> Option<String> {
        let all = self.body?.at(&["body.head"])?;
        let printed = all.all("byline").find(|line| line.attr("class") != Some("normalized_byline"))?;
        let person = printed.at(&["person"]).and_then(Element::words);
        person.filter(|_| printed.at(&["byttl"]).is_some()).or_else(|| printed.words())
    }

    /// When it was issued, else published, else the day that its dateline gives in figures.
    fn published(&self) -> Option<Published> {
        let whole = |written: Option<String>| written.and_then(|written| dates::whole(&written, self.words));
        let issued = || whole(self.docdata(&["date.issue"], "norm"));
        let printed = || whole(self.data("pubdata", "date.publication")).map(without_midnight);
        let released = || whole(self.docdata(&["date.release"], "norm"));
        let story = || whole(self.top(&["dateline", "story.date"])?.attr("norm").map(str::to_owned));
        let moment = issued().or_else(printed).or_else(released).or_else(story)?;
        Some(Published { date: moment.date, time: moment.time, source: PublishedSource::Nitf })
    }

    fn section(&self) -> Option<String> {
        let subject =
            || self.head?.at(&["tobject", "tobject.subject"])?.attr("tobject.subject.type").map(str::to_owned);
        self.data("pubdata", "position.section")
            .or_else(|| self.meta("online_sections"))
            .or_else(|| self.meta("section"))
            .or_else(|| self.docdata(&["fixture"], "fix-id"))
            .or_else(subject)
    }

    fn tags(&self) -> Vec<String> {
        let keywords = self.head.and_then(|head| head.at(&["docdata", "key-list"]));
        let keys = keywords.into_iter().flat_map(|list| list.all("keyword")).filter_map(|keyword| keyword.attr("key"));
        keys.map(str::to_owned).collect()
    }

    /// What kind of article it is, by its genre in the head, its fixture, its classes.
    fn kind(&self) -> Option<kind::StoryKind> {
        let head = self.head?;
        let object = head.at(&["tobject"]);
        let property = object
            .and_then(|object| object.at(&["tobject.property"]))
            .and_then(|property| property.attr("tobject.property.type"));
        let attributes =
            [property, object.and_then(|object| object.attr("tobject.type"))].into_iter().flatten().map(str::to_owned);
        let fixture = self.docdata(&["fixture"], "fix-id");
        let classes =
            head.below("classifier").filter(|class| matches!(class.attr("type"), Some("types_of_material" | "genre")));
        let classes = classes.filter_map(Element::words);
        attributes.chain(fixture).chain(classes).find_map(|genre| kind::of_genre(&genre, self.words))
    }

    /// The paragraphs. Archives have the lead once by itself and once in the full text.
    fn text(&self) -> String {
        let Some(content) = self.body.and_then(|body| body.at(&["body.content"])) else { return String::new() };
        let full: Vec<String> = content
            .all("block")
            .filter(|block| block.attr("class") == Some("full_text"))
            .map(|block| block.paragraphs(LEFT_OUT))
            .collect();
        let text = if full.is_empty() { content.paragraphs(LEFT_OUT) } else { full.join("\n\n") };
        let abstract_ = || self.top(&["abstract"]).map(|words| words.paragraphs(&[])).unwrap_or_default();
        if text.is_empty() { abstract_() } else { text }
    }
}

/// A day that a program wrote as its first second.
fn without_midnight(moment: Moment) -> Moment {
    Moment { time: moment.time.filter(|time| *time != jiff::civil::Time::midnight()), ..moment }
}
