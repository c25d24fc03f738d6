//! Pages: each thing once, also while the archive grows.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{With, add, escaped, served};

#[tokio::test(flavor = "multi_thread")]
async fn each_item_is_given_once_while_the_archive_grows() {
    let served = served(With::default());
    add(&served.path, 1);
    for list in ["/events?policy=all&limit=3", "/stories?limit=2", "/quotes?limit=2", "/actors?limit=2"] {
        let key = |item: &Value| match list {
            list if list.starts_with("/quotes") => format!("{}{}", item["story"], item["id"]),
            list if list.starts_with("/actors") => item["code"].to_string(),
            _ => item["id"].to_string(),
        };
        let before: BTreeSet<String> = all(&served, list, key, None).await.into_iter().collect();
        let growing = if list.starts_with("/actors") { None } else { Some(2) };
        let given = all(&served, list, key, growing).await;
        let once: BTreeSet<String> = given.iter().cloned().collect();
        assert_eq!(once.len(), given.len(), "{list}: something is given twice");
        assert!(before.is_subset(&once), "{list}: something is left out");
        assert!(given.len() > 4, "{list}: there is more than one page");
    }
}

/// All items of a list, page by page; after the second page, the archive grows.
async fn all(
    served: &crate::support::Served,
    list: &str,
    key: impl Fn(&Value) -> String,
    growing: Option<usize>,
) -> Vec<String> {
    let (mut given, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let answer = served.api(&format!("{list}{cursor}")).await.json();
        given.extend(answer["items"].as_array().unwrap().iter().map(&key));
        pages += 1;
        if let Some(round) = growing.filter(|_| pages == 2) {
            add(&served.path, round + list.len());
        }
        match answer["next"].as_str() {
            Some(next) => cursor = format!("&cursor={}", escaped(next)),
            None => return given,
        }
        assert!(pages < 1000, "{list} does not end");
    }
}
