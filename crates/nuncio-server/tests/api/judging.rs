//! Judgements: taken only where the server was started for it, kept, and given back as gold.

use nuncio_archive::{Again, Archive, CodingRows, PackRow, StaleCodings};
use nuncio_coder::SCHEMA;
use nuncio_eval::{Layer, Setting};
use nuncio_export::{CodedEvents, MutualEvents};
use serde_json::{Value, json};

use crate::support::{With, coder, served};

#[tokio::test(flavor = "multi_thread")]
async fn without_a_judge_nothing_can_be_written() {
    let served = served(With::default());
    let (event, _) = served.some_event().await;
    served.post("/judgements", &json!({"event": event, "verdict": "accept"})).await.is_problem(403);
    assert_eq!(served.api("/info").await.json()["judge"], false);
    assert!(served.api("/judgements").await.items().is_empty());
    let sent = served.send(
        axum::http::Request::delete(format!("/api/v1/events/{event}"))
            .header("host", crate::support::ADDRESS)
            .body(axum::body::Body::empty())
            .unwrap(),
    );
    assert_eq!(sent.await.status.as_u16(), 405);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judgement_is_kept_and_given_back_as_gold() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    let events = served.api("/events?policy=all&recipient=PRK&quad=4&limit=1").await.items();
    let (event, quad) = (events[0]["id"].as_str().unwrap(), 3);
    let new = json!({"event": event, "verdict": "correct", "corrected": {"quad": quad}, "note": "only words"});
    let kept = served.post("/judgements", &new).await;
    assert_eq!(kept.status.as_u16(), 201, "{}", kept.text);
    assert_eq!(kept.json()["judge"], "A. Judge");
    assert_eq!(served.api("/judgements").await.items().len(), 1);
    let shown = served.api(&format!("/events/{event}")).await.json();
    assert_eq!(shown["judgements"][0]["note"], "only words");
    let gold = served.api("/judgements/export").await.text;
    let line: Value = serde_json::from_str(gold.lines().next().unwrap()).unwrap();
    assert_eq!((&line["quad"], gold.lines().count()), (&json!(quad), 1), "{gold}");
    let words = line["text"].as_str().unwrap();
    let span = &line["recipient"][0];
    let at = |n: usize| usize::try_from(span[n].as_u64().unwrap()).unwrap();
    assert!(words[at(0)..at(1)].contains("North Korea"), "{line}");
    served.post("/judgements", &json!({"event": event, "verdict": "correct"})).await.is_problem(422);
    served.post("/judgements", &json!({"event": event, "verdict": "perhaps"})).await.is_problem(422);
    served
        .post("/judgements", &json!({"event": event, "verdict": "accept", "corrected": {"quad": 1}}))
        .await
        .is_problem(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_given_back_is_read_as_gold_and_the_coder_that_was_found_right_is_right_by_it() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    for query in ["actor=KEN&code=0*", "actor=KOR&quad=4", "actor=COLREB"] {
        let events = served.api(&format!("/events?policy=all&limit=1&{query}")).await.items();
        let event = events[0]["id"].as_str().unwrap().to_owned();
        let kept = served.post("/judgements", &json!({"event": event, "verdict": "accept"})).await;
        assert_eq!(kept.status.as_u16(), 201, "{}", kept.text);
    }
    let gold = served.path.with_file_name("mine.jsonl");
    std::fs::write(&gold, served.api("/judgements/export").await.text).unwrap();
    let (coder, files) = (coder(), nuncio_pack_en::files());
    let setting = Setting { coder: &coder, files: &files, actors: &[] };
    let quad = nuncio_eval::eval(Layer::Quad, &gold, &setting).unwrap();
    assert_eq!((quad.records, &quad.scores["accuracy"]), (3, &json!(1.0)), "{:?}", quad.scores);
    let roles = nuncio_eval::eval(Layer::Roles, &gold, &setting).unwrap();
    assert_eq!(roles.scores["actor_exact_f1"], 1.0, "{:?}", roles.scores);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_judgement_outlives_the_coding_that_it_is_of() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    let (event, _) = served.some_event().await;
    served.post("/judgements", &json!({"event": event, "verdict": "reject", "note": "no such deed"})).await;
    {
        let archive = Archive::open(&served.path).unwrap();
        let row =
            PackRow { name: "en".to_owned(), hash: "other".to_owned(), program: "test".to_owned(), schema: SCHEMA };
        let pack = archive.pack(&row).unwrap();
        let run = archive.begin_run("recode", "test", Some(pack)).unwrap();
        let stale: Vec<_> = StaleCodings::open(&served.path, pack, Again::Stale).unwrap().collect();
        archive.begin().unwrap();
        for coding in stale {
            let nothing = CodedEvents { events: &[], quotes: &[], mutual: &MutualEvents::default() };
            archive.recode(&coding.unwrap(), &CodingRows::of(nothing, 1), pack, run).unwrap();
        }
        archive.commit().unwrap();
    }
    served.api(&format!("/events/{event}")).await.is_problem(404);
    let kept = served.api("/judgements").await.items();
    assert_eq!((kept.len(), &kept[0]["event"], &kept[0]["note"]), (1, &json!(event), &json!("no such deed")));
    assert!(!served.api("/judgements/export").await.text.is_empty());
}
