//! Reports and happenings: copies are found whatever papers did to them, deeds are told apart, and the order of arrival tells nothing.

mod commands;
mod scores;
#[path = "../../../examples/generate/wire.rs"]
mod wire;

use std::collections::BTreeMap;
use std::path::Path;

use nuncio_archive::{Archive, Clustered, CodingRows, PackRow, StoryRow};
use nuncio_coder::Coder;
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_language::Kernel;
use nuncio_text::{PageWords, Published, PublishedSource, Story};

use self::scores::pairs_of;
use self::wire::Copy;
use crate::chance::Chance;
use crate::support::archive;

const REPORTS: usize = 300;
const SEED: u64 = 20;

/// A copy as the reader would give it.
fn story(copy: &Copy) -> Story {
    let (text, title) = (copy.text.clone(), Some(copy.title.clone()));
    Story {
        published: Some(Published { date: copy.published, time: None, source: PublishedSource::Field }),
        source: Some(copy.source.clone()),
        agency: copy.agency.clone(),
        ..Story::from_page(copy.id.clone(), text, title, &PageWords::english())
    }
}

/// Codes the copies, on two threads.
fn coded(copies: &[Copy]) -> Vec<(StoryRow, CodingRows)> {
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).unwrap();
    let code = |copies: &[Copy]| -> Vec<(StoryRow, CodingRows)> {
        let mut workspace = coder.workspace();
        let rows = |copy: &Copy| {
            let story = story(copy);
            let row = StoryRow::of(&story, story.text_id(), None);
            let coding = coder.code(story, &mut workspace);
            let mutual = MutualEvents::of(&coding.claims, &coding.events);
            let events = CodedEvents { events: &coding.events, quotes: &coding.quotes, mutual: &mutual };
            (row, CodingRows::of(events, coding.document.sentences.len()))
        };
        copies.iter().map(rows).collect()
    };
    let (here, there) = copies.split_at(copies.len() / 2);
    std::thread::scope(|scope| {
        let there = scope.spawn(|| code(there));
        let mut rows = code(here);
        rows.extend(there.join().unwrap());
        rows
    })
}

/// An archive of the rows in this order, with its reports and happenings.
fn clustered(path: &Path, rows: &[&(StoryRow, CodingRows)]) -> Clustered {
    let archive = Archive::create(path).unwrap();
    archive.begin().unwrap();
    let (name, hash, program) = ("test".to_owned(), "h".to_owned(), "test".to_owned());
    let pack = archive.pack(&PackRow { name, hash, program, schema: 1 }).unwrap();
    for (story, coding) in rows {
        archive.put(story, Some(coding), pack).unwrap();
    }
    archive.commit().unwrap();
    let run = archive.begin_run("recluster", "test", None).unwrap();
    archive.recluster(run).unwrap()
}

/// The first column of each row with the second.
fn groups(path: &Path, question: &str) -> BTreeMap<String, Vec<i64>> {
    let db = archive::connection(path);
    let mut statement = db.prepare(question).unwrap();
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))).unwrap();
    let mut groups: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for row in rows {
        let (id, group) = row.unwrap();
        groups.entry(id).or_default().push(group);
    }
    groups
}

const REPORT_OF: &str = "SELECT a.source_id, k.report FROM appearances a JOIN codings c ON c.text = a.text AND c.day = a.day \
    JOIN copies k ON k.coding = c.n";

/// A text tells what its report tells: a paper may have cut the lead that did.
const HAPPENINGS_OF: &str = "SELECT DISTINCT a.source_id, l.happening FROM appearances a \
    JOIN codings c ON c.text = a.text AND c.day = a.day JOIN copies k ON k.coding = c.n JOIN copies o ON o.report = k.report \
    JOIN events e ON e.coding = o.coding JOIN tellings l ON l.event = e.n";

/// All that reports and happenings say, without the numbers of rows.
const SAID: [&str; 4] = [
    "SELECT r.id || t.id || c.day || r.texts || r.outlets || r.sources, 0 FROM reports r JOIN codings c ON c.n = r.coding \
     JOIN texts t ON t.n = c.text",
    "SELECT r.id || t.id || c.day, 0 FROM copies k JOIN reports r ON r.n = k.report JOIN codings c ON c.n = k.coding \
     JOIN texts t ON t.n = c.text",
    "SELECT h.id || e.id || h.root || ifnull(h.day_from || h.day_to, '') || ifnull(h.place, '') || ifnull(h.latitude, '') \
     || h.reports || h.sources, 0 FROM happenings h JOIN events e ON e.n = h.event",
    "SELECT h.id || e.id || l.why, 0 FROM tellings l JOIN happenings h ON h.n = l.happening JOIN events e ON e.n = l.event",
];

#[test]
fn three_hundred_reports_are_put_together_and_the_order_of_arrival_tells_nothing() {
    let copies = wire::copies(REPORTS, SEED);
    let coded = coded(&copies);
    let folder = tempfile::tempdir().unwrap();
    let mut said: Option<Vec<BTreeMap<String, Vec<i64>>>> = None;
    for seed in 1..=3 {
        let path = folder.path().join(format!("{seed}.db"));
        let mut rows: Vec<&(StoryRow, CodingRows)> = coded.iter().collect();
        Chance(seed).shuffle(&mut rows);
        let clustered = clustered(&path, &rows);
        assert_eq!(archive::number(&path, "SELECT count(*) FROM copies"), clustered.texts as i64);
        let says: Vec<_> = SAID.iter().map(|question| groups(&path, question)).collect();
        assert!(said.as_ref().is_none_or(|said| *said == says), "order {seed} gives other reports or happenings");
        said = Some(says);
    }
    let path = folder.path().join("1.db");
    let reports = pairs_of(&copies, |copy| copy.report, &groups(&path, REPORT_OF));
    let happenings = pairs_of(&copies, |copy| copy.deed, &groups(&path, HAPPENINGS_OF));
    // One copy of each report, as copies are most of all pairs.
    let firsts: Vec<Copy> = wire::copies(REPORTS, SEED).into_iter().filter(|copy| copy.id.ends_with("-0")).collect();
    let across = pairs_of(&firsts, |copy| copy.deed, &groups(&path, HAPPENINGS_OF));
    println!("{} texts of {REPORTS} reports", copies.len());
    println!("reports: {reports}\nhappenings: {happenings}\nhappenings, one text of each report: {across}");
    assert!(copies.len() > 2000);
    assert!(reports.f1() >= 0.95, "{reports}");
    assert!(happenings.f1() >= 0.90, "{happenings}");
    assert!(across.f1() >= 0.90, "{across}");
}
