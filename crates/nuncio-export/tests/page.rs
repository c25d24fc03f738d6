//! The page for those who work with tables, `docs/csv.md`: it has every column, and the list of what can be counted by.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use nuncio_export::{COLUMNS, Dimension};

const OPEN: &str = "<!-- made from the program by the test of this page: do not edit -->\n";
const CLOSE: &str = "<!-- end -->\n";

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/csv.md")
}

fn page() -> String {
    fs::read_to_string(path()).expect("docs/csv.md")
}

fn dimensions() -> String {
    let mut table = String::from("| `--by` | what the column holds |\n|---|---|\n");
    for dimension in Dimension::ALL {
        let _ = writeln!(table, "| `{dimension}` | {} |", dimension.meaning());
    }
    table
}

#[test]
fn the_page_tells_every_column_in_its_order() {
    let page = page();
    let dyads = page.split("## Dyads").nth(1).and_then(|rest| rest.split("## Counts").next()).expect("the chapter");
    let told: Vec<&str> =
        dyads.lines().filter_map(|line| line.strip_prefix("| `")).filter_map(|line| line.split('`').next()).collect();
    assert_eq!(told, COLUMNS);
}

#[test]
fn the_page_lists_what_can_be_counted_by() {
    let page = page();
    let (before, rest) = page.split_once(OPEN).expect("the mark before the table");
    let (found, after) = rest.split_once(CLOSE).expect("the mark after the table");
    let table = dimensions();
    if found != table {
        fs::write(path(), format!("{before}{OPEN}{table}{CLOSE}{after}")).expect("docs/csv.md can be written");
        panic!("docs/csv.md was stale and has been written anew; look at the difference and run the test again");
    }
}
