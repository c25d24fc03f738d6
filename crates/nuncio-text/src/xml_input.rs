//! One XML file into its stories: decoded, parsed, given to the reader of its format, with the problems at their lines.

use crate::article::guarded;
use crate::compose::Found;
use crate::decode::{self, Decoded};
use crate::options::ReadOptions;
use crate::problem::ProblemKind;
use crate::xml::{Element, Xml};
use crate::{feed, newsml, newsml1, nitf};

/// Reads a file. Stories without a name of their own are called by `id`, and by their line where the file may have several.
pub(crate) fn stories(bytes: Vec<u8>, id: &str, options: &ReadOptions) -> Vec<Found> {
    guarded(|| read(bytes, id, options)).unwrap_or_else(Err).unwrap_or_else(|problem| vec![(None, Err(problem))])
}

fn read(bytes: Vec<u8>, id: &str, options: &ReadOptions) -> Result<Vec<Found>, ProblemKind> {
    let Decoded { text, warning } = decode::decode_page(bytes, None)?;
    if text.trim().is_empty() {
        return Err(ProblemKind::Blank);
    }
    let xml = Xml::parse(&text)?;
    let mut found: Vec<Found> =
        [warning, xml.unknown.clone()].into_iter().flatten().map(|warning| (None, Err(warning))).collect();
    if let Some(root) = xml.root() {
        let told = of_root(root, id, options)?;
        // A file that breaks off before its first report is no empty one.
        let lost = told.is_empty() && xml.broken.is_none();
        found.extend(told);
        if lost {
            found.push((None, Err(ProblemKind::NoReports { what: what(root) })));
        }
    } else if xml.broken.is_none() {
        return Err(ProblemKind::NoReports { what: "file" });
    }
    found.extend(xml.broken.map(|(line, problem)| (Some(line), Err(problem))));
    Ok(found)
}

/// The stories below the outermost element.
fn of_root(root: Element<'_>, id: &str, options: &ReadOptions) -> Result<Vec<Found>, ProblemKind> {
    match root.name() {
        "rss" | "RDF" | "feed" => Ok(feed::stories(root, id, options)),
        "nitf" => Ok(nitf::stories(root, id, options)),
        "newsItem" | "newsMessage" | "packageItem" => Ok(newsml::stories(root, id, options)),
        "NewsML" => Ok(newsml1::stories(root, id, options)),
        "newsitem" => Ok(newsml1::old_item(root, id, options)),
        other => Err(ProblemKind::UnknownXml { root: other.chars().take(40).collect() }),
    }
}

fn what(root: Element<'_>) -> &'static str {
    match root.name() {
        "rss" | "RDF" | "feed" => "feed",
        "newsMessage" | "NewsML" => "message",
        "packageItem" => "package",
        _ => "file",
    }
}
