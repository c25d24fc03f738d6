//! Every layer on a small gold of our own, where the right figures can be told by heart.

#![allow(clippy::unwrap_used)] // a test that cannot go on fails, and says where

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use nuncio_coder::Coder;
use nuncio_eval::{EvalError, Layer, Report, Setting, eval};
use nuncio_language::Kernel;
use nuncio_text::PackFiles;
use serde_json::json;

fn pack() -> &'static (PackFiles, Coder) {
    static PACK: OnceLock<(PackFiles, Coder)> = OnceLock::new();
    PACK.get_or_init(|| {
        let files = nuncio_pack_en::files();
        let coder = Coder::read(&files, Kernel::default()).unwrap();
        (files, coder)
    })
}

/// Measures a layer against a gold of these words, with a dictionary of actors of these.
fn measured(layer: Layer, gold: &str, dictionary: Option<&str>) -> Result<Report, EvalError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gold");
    fs::write(&path, gold).unwrap();
    let actors: Vec<PathBuf> = dictionary.iter().map(|_| folder.path().join("actors")).collect();
    dictionary.iter().for_each(|text| fs::write(&actors[0], text).unwrap());
    let (files, coder) = pack();
    eval(layer, &path, &Setting { coder, files, actors: &actors })
}

fn scores(layer: Layer, gold: &[serde_json::Value]) -> Report {
    let lines: Vec<String> = gold.iter().map(ToString::to_string).collect();
    measured(layer, &lines.join("\n"), None).unwrap()
}

fn score(report: &Report, key: &str) -> f64 {
    report.scores.get(key).and_then(serde_json::Value::as_f64).unwrap_or_else(|| panic!("{key}: {:?}", report.scores))
}

#[test]
fn a_pair_is_related_and_one_with_another_label_is_an_error() {
    let text = "Chad accused Libya of supplying rifles to Niger.";
    let gold = |plover: &str, quad: u8| json!({"id": "r", "text": text, "actor": [[0, 4]], "recipient": [[13, 18]], "plover": plover, "quad": quad});
    let report = scores(Layer::Relations, &[gold("ACCUSE", 3), gold("AID", 2)]);
    assert_eq!(score(&report, "root_accuracy"), 0.5);
    assert_eq!(score(&report, "binary_accuracy"), 0.5);
    assert_eq!(score(&report, "found"), 1.0);
    assert_eq!(report.errors.len(), 1, "{:?}", report.errors);
    assert_eq!(report.classes["root:ACCUSE"].recall, 1.0);
    assert_eq!(report.classes["root:AID"].recall, 0.0);
}

#[test]
fn a_meeting_ahead_is_an_agreement_as_the_first_version_of_plover_has_it() {
    let text = "Kenya's president will meet Uganda's president on Friday.";
    let gold =
        json!({"id": "r", "text": text, "actor": [[0, 17]], "recipient": [[28, 46]], "plover": "AGREE", "quad": 1});
    assert_eq!(score(&scores(Layer::Relations, &[gold]), "root_accuracy"), 1.0);
}

#[test]
fn a_sentence_has_the_class_of_its_event_or_none() {
    let gold = [
        json!({"id": "a", "text": "Chad accused Libya of supplying rifles to Niger.", "quad": 3}),
        json!({"id": "b", "text": "The harvest was good.", "quad": 0}),
        json!({"id": "c", "text": "The harvest was good.", "quad": 2}),
    ];
    let report = scores(Layer::Quad, &gold);
    assert!((score(&report, "accuracy") - 2.0 / 3.0).abs() < 1e-9);
    let interval = report.intervals["accuracy"];
    assert!(interval[0] <= 2.0 / 3.0 && interval[1] >= 2.0 / 3.0, "{interval:?}");
}

#[test]
fn roles_are_exact_without_their_articles_and_strict_with_them() {
    // Gold leaves out nothing: "the rebels" with its article against the coder's own span.
    let gold =
        json!({"id": "a", "text": "Chad attacked the rebels.", "actor": [[0, 4]], "recipient": [[18, 24]], "both": []});
    let report = scores(Layer::Roles, &[gold]);
    assert_eq!(score(&report, "actor_strict_f1"), 1.0);
    assert_eq!(score(&report, "recipient_overlap_f1"), 1.0);
    assert_eq!(score(&report, "recipient_exact_f1"), 1.0);
    assert_eq!(score(&report, "recipient_strict_f1"), 0.0);
}

#[test]
fn an_actor_is_asked_only_for_what_gold_tells() {
    let gold = [
        json!({"id": "a", "phrase": "the Kremlin", "context": "", "on": "2014-05-01", "country": "RUS", "sector": "GOV"}),
        json!({"id": "b", "phrase": "Norway", "context": "", "on": "2014-05-01", "country": "SWE", "sector": null}),
    ];
    let report = scores(Layer::Actors, &gold);
    assert_eq!(score(&report, "country"), 0.5);
    assert_eq!(score(&report, "sector"), 1.0);
}

#[test]
fn attribution_is_counted_on_one_half_and_its_errors_told_on_the_other() {
    let text = "Uganda said Kenya attacked the camp.";
    let gold = |id: &str| json!({"id": id, "text": text, "attributions": [{"source": [[0, 6]], "cue": [[7, 11]], "content": [[12, 35]]}]});
    // The SHA-256 of `c` is even, that of `a` odd.
    let report = scores(Layer::Attribution, &[gold("c"), gold("a")]);
    assert_eq!(report.records, 1);
    assert_eq!(score(&report, "source_f1"), 1.0);
    assert_eq!(score(&report, "cue_f1"), 1.0);
    assert!(score(&report, "content_f1") > 0.9);
    assert!(report.errors.is_empty(), "{:?}", report.errors);
}

#[test]
fn times_have_days_and_what_comes_after_the_annotated_part_does_not_count() {
    let text = "The bridge opened on 3 May 2004.\nIt closed in June 2005.";
    let gold = json!({"id": "a", "published": "2006-01-02", "text": text,
        "times": [{"span": [21, 31], "type": "DATE", "value": "2004-05-03"}], "events": []});
    let report = scores(Layer::Newsreader, &[gold]);
    assert_eq!(score(&report, "times_found_f1"), 1.0);
    assert_eq!(score(&report, "times_value_accuracy"), 1.0);
}

#[test]
fn a_place_name_is_found_and_put_where_it_is() {
    let place = |from, to, lat, lon| json!({"span": [from, to], "lat": lat, "lon": lon});
    let gold = json!({"id": "a", "text": "Thousands marched in Nairobi on Sunday. Kenyan police watched.",
        "places": [place(21, 28, -1.29, 36.82), place(40, 46, 1.0, 38.0)]});
    let report = scores(Layer::Places, &[gold]);
    // A people is its state where it is given, and is not found.
    assert_eq!((score(&report, "within_161km"), score(&report, "known")), (1.0, 1.0), "{:?}", report.errors);
    assert_eq!((score(&report, "found_recall"), score(&report, "found_precision")), (0.5, 1.0));
    assert_eq!(score(&report, "found_within_161km"), 1.0);
    let elsewhere = json!({"id": "a", "text": "Thousands marched in Nairobi.", "places": [place(21, 28, 10.0, 10.0)]});
    assert_eq!(score(&scores(Layer::Places, &[elsewhere]), "within_161km"), 0.0);
}

#[test]
fn actors_of_a_dictionary_take_part_in_events() {
    let gold = json!({"id": "a", "category": "X", "date": "19950103", "text": "Ruden accused Holmia of spying.", "config": [],
        "gold": [{"eventcode": "112", "sourcecode": "RUD", "targetcode": "HOL"}]});
    let report = measured(Layer::Mechanisms, &gold.to_string(), Some("RUDEN [RUD]\nHOLMIA [HOL]\n")).unwrap();
    assert_eq!(score(&report, "pair_recall"), 1.0, "{:?}", report.errors);
    let apart = json!({"id": "a", "category": "X", "date": "19950103", "text": "Ruden.", "config": [{"option": "x"}], "gold": []});
    let report = measured(Layer::Mechanisms, &format!("{gold}\n{apart}"), Some("RUDEN [RUD]\n")).unwrap();
    assert_eq!((report.records, score(&report, "records_apart")), (1, 1.0));
}

#[test]
fn a_treebank_is_scored_on_its_words_and_from_its_text() {
    let gold = "# newdoc id = a\n1\tChad\tChad\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n\
        3\tLibya\tLibya\tPROPN\tNNP\t_\t2\tobj\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
    let report = measured(Layer::Language, gold, None).unwrap();
    for key in ["upos", "las", "lemma", "words_f1", "sentences_f1", "raw_las"] {
        assert_eq!(score(&report, key), 1.0, "{key}");
    }
}

#[test]
fn a_name_of_the_wrong_kind_is_wrong() {
    let words =
        "1\tChancellor\tO\t-\t-\n2\tAngela\tB-PER\t-\t-\n3\tMerkel\tI-PER\t-\t-\n4\tleft\tO\t-\t-\n5\t.\tO\t-\t-\n\n";
    let right = measured(Layer::Names, words, None).unwrap();
    assert_eq!(right.classes["name:person"].recall, 1.0, "{:?}", right.errors);
    let wrong = measured(Layer::Names, &words.replace("PER", "ORG"), None).unwrap();
    assert_eq!(wrong.classes["name:organisation"].recall, 0.0);
    assert_eq!(wrong.errors.len(), 2, "one is missed and one is too much: {:?}", wrong.errors);
}

#[test]
fn a_story_is_measured_whole() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Chad accused Libya of supplying rifles to Niger.\n";
    fs::write(folder.path().join("story.txt"), text).unwrap();
    let event = |id: &str, plover: &str| {
        json!({"id": id, "triggers": [{"text": "accused", "span": [5, 12]}], "actor": ["TCD"], "recipient": ["LBY"],
            "plover": [plover], "cameo": ["112"]})
    };
    let gold = json!({"story_file": "story.txt",
        "story": {"title": "", "published": "", "agency": "", "section": "", "tags": [], "body_starts": "Chad", "body_ends": "Niger."},
        "events": [event("right", "ACCUSE"), event("wrong", "AID")],
        "forbidden": [{"why": "never said", "actor_prefix": "LBY", "recipient_prefix": "NER", "plover": ["AID"]}],
        "attributions": [], "mentions": [{"text": "Libya", "span": [13, 18], "code": "LBY"}]});
    let path = folder.path().join("gold.json");
    fs::write(&path, gold.to_string()).unwrap();
    let (files, coder) = pack();
    let report = eval(Layer::Seed, &path, &Setting { coder, files, actors: &[] }).unwrap();
    assert_eq!((score(&report, "events_required"), score(&report, "events_found")), (2.0, 1.0));
    assert_eq!(score(&report, "forbidden_found"), 1.0, "{:?}", report.errors);
    assert_eq!(score(&report, "mentions_right"), 1.0);
}

#[test]
fn a_line_that_is_no_gold_is_named() {
    let told = |gold: &str| measured(Layer::Quad, gold, None).unwrap_err().to_string();
    assert!(told("{\"id\": \"a\", \"text\": \"x\", \"quad\": 1}\n{\"id\": 3}").contains("gold:2:"));
    assert!(told("\n").contains("holds no records"));
    let beyond = json!({"id": "a", "text": "é", "actor": [[0, 1]], "recipient": [], "both": []}).to_string();
    let error = measured(Layer::Roles, &beyond, None).unwrap_err().to_string();
    assert!(error.contains(":1:") && error.contains("[0, 1]"), "{error}");
}
