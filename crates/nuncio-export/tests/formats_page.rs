//! The page of the layouts, `docs/formats.md`: its tables of columns are those of the program.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use nuncio_export::Layout;

const CLOSE: &str = "<!-- end -->\n";

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats.md")
}

fn open(layout: Layout) -> String {
    let name = match layout {
        Layout::GdeltEvents => "gdelt",
        Layout::GdeltMentions => "gdelt-mentions",
        Layout::Icews => "icews",
        Layout::Phoenix => "phoenix",
        Layout::Polecat => "polecat",
    };
    format!("<!-- {name}: made from the program by the test of this page: do not edit -->\n")
}

fn columns(layout: Layout) -> String {
    let mut table = String::from("| column | values | what it is |\n|---|---|---|\n");
    for column in layout.columns() {
        let _ = writeln!(table, "| `{}` | {} | {} |", column.name, column.holds.as_str(), column.says);
    }
    table
}

#[test]
fn the_page_tells_every_column_of_every_layout() {
    let mut page = fs::read_to_string(path()).expect("docs/formats.md");
    let mut stale = false;
    for layout in Layout::ALL {
        let (before, rest) = page.split_once(&open(layout)).expect("the mark before the table");
        let (found, after) = rest.split_once(CLOSE).expect("the mark after the table");
        let table = columns(layout);
        if found != table {
            stale = true;
            page = format!("{before}{}{table}{CLOSE}{after}", open(layout));
        }
    }
    if stale {
        fs::write(path(), page).expect("docs/formats.md can be written");
        panic!("docs/formats.md was stale and has been written anew; look at the difference and run the test again");
    }
}
