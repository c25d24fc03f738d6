//! Happenings: told to be missing, stale or current, given page by page, and filtered as events are.

use nuncio_archive::Archive;
use serde_json::Value;

use crate::support::{Served, With, add, served};

/// Puts reports and happenings together, as `nuncio archive recluster` does.
fn recluster(served: &Served) {
    let archive = Archive::open(&served.path).unwrap();
    let run = archive.begin_run("recluster", "test", None).unwrap();
    archive.recluster(run).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_told_whether_happenings_were_made_of_what_is_there() {
    let served = served(With::default());
    let told = async || served.api("/happenings").await.json();
    let missing = told().await;
    assert_eq!((&missing["clusters"], missing["items"].as_array().unwrap().len()), (&Value::from("missing"), 0));
    recluster(&served);
    let current = told().await;
    assert_eq!(current["clusters"], "current");
    assert!(current["items"].as_array().unwrap().len() > 5, "{current}");
    add(&served.path, 1);
    let archive = Archive::open(&served.path).unwrap();
    archive.begin_run("add", "test", None).unwrap();
    drop(archive);
    assert_eq!(told().await["clusters"], "stale");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_is_given_once_the_latest_first_and_filters_hold() {
    let served = served(With::default());
    recluster(&served);
    let all = served.api("/happenings?limit=500").await.items();
    let mut paged = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = served.api(&format!("/happenings?limit=3{cursor}")).await.json();
        paged.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(paged, all);
    let days: Vec<String> = all.iter().map(|one| one["days"][0].as_str().unwrap_or_default().to_owned()).collect();
    assert!(days.windows(2).all(|pair| pair[0] >= pair[1]), "{days:?}");
    let kenyan = served.api("/happenings?actor=KEN").await.items();
    let by_kenya = |one: &&Value| {
        one["actors"].as_array().unwrap().iter().any(|side| side["code"].as_str().unwrap().starts_with("KEN"))
    };
    assert!(!kenyan.is_empty());
    assert_eq!(kenyan.len(), all.iter().filter(by_kenya).count());
    let since = served.api("/happenings?from=2000-01-01").await.items();
    assert!(!since.is_empty() && since.len() < all.len());
    assert!(served.api("/happenings?reports=2").await.items().is_empty());
    served.api("/happenings?reports=0").await.is_problem(400);
}
