//! Judgements: taken only where the server was started for it, kept, and given back as gold.

use serde_json::{Value, json};

use crate::support::{With, served};

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
