//! Trees that were made elsewhere: CoNLL-U in, events out.

use std::fs;

use crate::support::{GOOD, Run};

/// What another parser may have made of two sentences: older relations, features for Penn tags, other names.
const OTHERS: &str = "# newdoc id = lome-7\n# published = 1987-03-04\n# newpar\n# sent_id = 1\n\
    1\tChad\tChad\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\tNER=S-GPE\n\
    2\taccused\taccuse\tVERB\t_\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n\
    3\tLibya\tLibya\tPROPN\t_\tNumber=Sing\t2\tdobj\t_\tNER=S-GPE\n\
    4\tof\tof\tSCONJ\t_\t_\t5\tmark\t_\t_\n\
    5\tsupplying\tsupply\tVERB\t_\tVerbForm=Ger\t2\tadvcl:of\t_\t_\n\
    6\trifles\trifle\tNOUN\t_\tNumber=Plur\t5\tdobj\t_\t_\n\
    7\tto\tto\tADP\t_\t_\t8\tcase\t_\t_\n\
    8\tNiger\tNiger\tPROPN\t_\tNumber=Sing\t5\tnmod\t_\tNER=S-GPE|SpaceAfter=No\n\
    9\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";

/// The events of a run, a line each.
fn lines(args: &[&str], input: &str) -> String {
    let run = Run::fed(&[&["code", "--format", "lines"], args].concat(), input.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(!run.out.is_empty(), "no events: {}", run.err);
    run.out
}

#[test]
fn our_own_trees_yield_what_the_text_yields() {
    let text = format!(
        "Chad accuses Libya of arms supply\n\n1987-03-04\n\n{GOOD}\nLibya's army denied it on Tuesday. \"We can't agree,\" it said.\n"
    );
    let trees = Run::fed(&["parse", "-"], text.as_bytes()).out;
    assert!(trees.contains("# published = 1987-03-04") && trees.contains("# zone = title"), "{trees}");
    assert_eq!(lines(&["-"], &trees), lines(&["-"], &text));
}

#[test]
fn trees_of_another_parser_are_coded_as_they_are() {
    let run = Run::fed(&["code", "--format", "jsonl", "--input", "conllu", "-"], OTHERS.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let records = run.records();
    let accused = records.iter().find(|record| record["trigger"].to_string().contains("accused")).unwrap();
    assert_eq!(accused["source_id"], "lome-7", "{accused}");
    assert!(accused["published"].to_string().contains("1987-03-04"), "{accused}");
    let lines = lines(&["-"], OTHERS);
    let events: Vec<String> =
        lines.lines().skip(1).map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(events, ["112 TCD > LBY \"accused\"", "072 LBY > NER accused by TCD \"supplying\""]);
}

#[test]
fn trees_are_known_by_their_name_and_by_their_first_lines() {
    let folder = tempfile::tempdir().unwrap();
    let bare = OTHERS.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n") + "\n";
    for (name, text) in [("a.conllu", bare.as_str()), ("a.trees", OTHERS), ("a", bare.as_str())] {
        fs::write(folder.path().join(name), text).unwrap();
        let run = Run::inside(folder.path(), &["read", "--format", "text", name], b"");
        assert!(run.out.contains("Chad accused Libya of supplying rifles to Niger."), "{name}: {}{}", run.out, run.err);
    }
    let asked = Run::fed(&["read", "--input", "text", "--format", "text", "-"], OTHERS.as_bytes());
    assert!(asked.out.contains("PUNCT"), "as asked, it is read as text: {}", asked.out);
}

#[test]
fn a_broken_sentence_is_told_with_file_and_line_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let cyclic = "# sent_id = 2\n1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tleft\tleave\tVERB\tVBD\t_\t1\tdep\t_\t_\n\
        3\t.\t.\tPUNCT\t.\t_\t0\troot\t_\t_\n\n";
    fs::write(folder.path().join("a.conllu"), format!("{cyclic}{OTHERS}")).unwrap();
    fs::write(folder.path().join("empty.conllu"), "").unwrap();
    let run = Run::inside(folder.path(), &["code", "--format", "jsonl", "a.conllu", "empty.conllu", "no.conllu"], b"");
    assert_eq!(run.code, 1, "{}", run.err);
    for told in [
        "a.conllu, line 5: the heads of \"He\" lead back",
        "empty.conllu: the input is empty",
        "no.conllu: there is no",
    ] {
        assert!(run.err.contains(told), "{told}: {}", run.err);
    }
    assert!(run.records().iter().any(|record| record["source_id"] == "lome-7"), "{}", run.err);
}

#[test]
fn any_bytes_that_are_called_trees_end_in_a_problem_and_not_in_a_fault() {
    for bytes in
        [&b"\xff\xfe\x00\x01"[..], b"1\t2\t3\n", b"\n\n\n", b"# newdoc\n", b"1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n"]
    {
        let run = Run::fed(&["code", "--input", "conllu", "--format", "jsonl", "-"], bytes);
        assert!(run.code <= 1 && !run.err.contains("panicked") && !run.err.contains("program failed"), "{}", run.err);
    }
}
