//! `export` and the forms of `code` that are for other programs: headers, one story in each layout, the same bytes, what is
//! left out, and what a terminal or a reader that goes away gets.

use std::fs;

use crate::support::{Run, command, root};
use tempfile::TempDir;

/// A report of our own with a charge, a plan, a denial, a list, a place and a count.
const STORY: &str = r#"{"id":"r1","source":"Addis Herald","url":"https://herald.example/r1","published":"1998-06-06T07:15","title":"Fighting resumes at Badme","text":"Ethiopian soldiers attacked Eritrean troops at Badme on Friday, killing 30 of them. Eritrea accused Ethiopia of bombing Asmara. The United Nations urged both governments to stop fighting. Italy and Djibouti will send envoys to Addis Ababa. Sudan did not close its border with Eritrea."}"#;

const LAYOUTS: [(&str, usize, bool); 5] = [
    ("gdelt", 61, false),
    ("gdelt-mentions", 16, false),
    ("icews", 20, true),
    ("phoenix", 26, false),
    ("polecat", 40, true),
];

/// A folder with the story as `news.jsonl` and as the archive `news.db`.
fn archive() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("news.jsonl"), format!("{STORY}\n")).unwrap();
    let run = Run::inside(folder.path(), &["add", "news.db", "news.jsonl"], b"");
    assert_eq!(run.code, 0, "{}", run.err);
    folder
}

fn good(folder: &TempDir, args: &[&str]) -> Run {
    let run = Run::inside(folder.path(), args, b"");
    assert_eq!(run.code, 0, "{args:?}: {}", run.err);
    run
}

fn export(folder: &TempDir, form: &str, more: &[&str]) -> String {
    good(folder, &[&["export", "news.db", "--format", form], more].concat()).out
}

/// The columns that scripts written for the original expect.
fn names(layout: &str) -> Vec<String> {
    let file = match layout {
        "gdelt" => "gdelt2_events",
        "gdelt-mentions" => "gdelt2_mentions",
        other => other,
    };
    let text = fs::read_to_string(root().join(format!("tests/formats/{file}.txt"))).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn layouts_have_the_header_of_the_original_or_none() {
    let folder = archive();
    for (layout, width, has_header) in LAYOUTS {
        let names = names(layout);
        assert_eq!(names.len(), width, "{layout}");
        let nothing = export(&folder, layout, &["--country", "FJI"]);
        let header = if has_header { names.join("\t") + "\n" } else { String::new() };
        assert_eq!(nothing, header, "{layout}");
        let rows = export(&folder, layout, &[]);
        let rows = rows.strip_prefix(&header).unwrap();
        assert!(rows.lines().count() > 1, "{layout}: {rows}");
        for row in rows.lines() {
            assert_eq!(row.split('\t').count(), width, "{layout}: {row}");
        }
    }
}

#[test]
fn one_story_in_each_layout() {
    let folder = archive();
    let mut told = String::new();
    for (layout, _, has_header) in LAYOUTS {
        let names = names(layout);
        for (number, row) in export(&folder, layout, &[]).lines().skip(usize::from(has_header)).enumerate() {
            told.push_str(&format!("# {layout}, row {}\n", number + 1));
            // Empty columns are not shown.
            let fields = names.iter().zip(row.split('\t')).filter(|(_, field)| !field.is_empty());
            fields.for_each(|(name, field)| told.push_str(&format!("{name}: {field}\n")));
        }
    }
    told.push_str("# plover\n");
    told.push_str(&export(&folder, "plover", &[]));
    insta::assert_snapshot!("layouts", told);
}

#[test]
fn code_and_export_write_the_same() {
    let folder = archive();
    for (form, ..) in LAYOUTS {
        let coded = good(&folder, &["code", "--format", form, "news.jsonl"]).out;
        assert_eq!(export(&folder, form, &[]), coded, "{form}");
    }
    for form in ["plover", "jsonl", "csv", "parquet", "parquet-flat", "arrow", "arrow-flat"] {
        good(&folder, &["code", "--format", form, "news.jsonl", "-o", "coded"]);
        good(&folder, &["export", "news.db", "--format", form, "-o", "exported"]);
        let bytes = |name: &str| fs::read(folder.path().join(name)).unwrap();
        let (coded, exported) = (bytes("coded"), bytes("exported"));
        assert!(!coded.is_empty() && coded == exported, "{form}");
    }
}

#[test]
fn files_of_columns_begin_and_end_as_such_and_hold_no_terminal_codes() {
    let folder = archive();
    for (form, mark) in [("parquet", &b"PAR1"[..]), ("arrow-flat", b"ARROW1")] {
        good(&folder, &["export", "news.db", "--format", form, "-o", "out"]);
        let bytes = fs::read(folder.path().join("out")).unwrap();
        assert!(bytes.starts_with(mark) && bytes.ends_with(mark), "{form}");
        let piped = command(&["export", "news.db", "--format", form]).current_dir(folder.path()).output().unwrap();
        assert_eq!(piped.stdout, bytes, "{form} in a pipe");
    }
}

#[test]
fn a_layout_without_a_column_for_it_keeps_what_happened_unless_more_is_asked() {
    let folder = archive();
    let rows = |form: &str, more: &[&str]| export(&folder, form, more).lines().count();
    assert_eq!(export(&folder, "phoenix", &[]), export(&folder, "phoenix", &["--policy", "factual"]));
    assert!(rows("phoenix", &["--policy", "all"]) > rows("phoenix", &[]));
    assert_eq!(export(&folder, "plover", &[]), export(&folder, "plover", &["--policy", "all"]));
    let manifest = good(&folder, &["code", "--format", "icews", "--manifest", "run.json", "news.jsonl"]);
    assert_eq!(manifest.code, 0);
    let told: serde_json::Value = serde_json::from_slice(&fs::read(folder.path().join("run.json")).unwrap()).unwrap();
    assert_eq!((&told["policy"], &told["options"]["format"]), (&"factual".into(), &"icews".into()));
}

#[test]
fn what_has_no_code_of_a_layout_is_told() {
    let folder = archive();
    fs::write(
        folder.path().join("said.jsonl"),
        r#"{"id":"s","published":"1998-06-06","text":"Kenya's president declined to comment on the vote."}"#,
    )
    .unwrap();
    let run = good(&folder, &["code", "--format", "polecat", "said.jsonl"]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert!(run.err.contains("1 event has no code of PLOVER"), "{}", run.err);
}

#[test]
fn filters_are_those_of_query() {
    let folder = archive();
    let filter = ["--actor", "ERI", "--code", "112"];
    let queried = good(&folder, &[&["query", "news.db", "--format", "jsonl"][..], &filter].concat()).out;
    let exported = export(&folder, "jsonl", &filter);
    assert!(exported.contains("\"112\"") && exported == queried, "{exported}");
}

#[test]
fn query_names_its_own_forms_alone() {
    let folder = archive();
    let run = Run::inside(folder.path(), &["query", "news.db", "--format", "parquet"], b"");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("jsonl"), "{}", run.err);
}

#[test]
fn the_page_tells_every_form_and_every_field_of_plover() {
    let page = fs::read_to_string(root().join("docs/formats.md")).unwrap();
    let help = Run::of(&["export", "--help"]).out;
    let forms = help.split("How to write").nth(1).unwrap().split("--output").next().unwrap();
    let listed: Vec<&str> =
        forms.lines().filter_map(|line| line.trim().strip_prefix("- ")?.split(':').next()).collect();
    assert!(listed.len() > 10, "{forms}");
    for form in listed.iter().filter(|form| !["table", "lines"].contains(form)) {
        assert!(page.contains(&format!("`{form}`")), "{form}");
    }
    let objects = export(&archive(), "plover", &[]);
    let object: serde_json::Value = serde_json::from_str(objects.lines().next().unwrap()).unwrap();
    let chapter = page.split("## PLOVER").nth(1).unwrap().split("## GDELT").next().unwrap();
    for field in object.as_object().unwrap().keys() {
        assert!(chapter.contains(&format!("`{field}`")), "{field}");
    }
}
