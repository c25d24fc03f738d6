//! Filters mean what they mean to `nuncio query`, and sums are what the events give.

use std::collections::BTreeSet;

use nuncio_archive::{Appearances, Archive, ArchiveError, Filter};

use crate::support::{With, served};

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_lets_through_what_the_same_flag_of_query_does() {
    let served = served(With::default());
    let list = |value: &str| vec![value.to_owned()];
    let filters: Vec<(&str, Filter)> = vec![
        ("actor=TCD", Filter { actor: list("TCD"), ..Filter::default() }),
        ("recipient=LBY", Filter { recipient: list("LBY"), ..Filter::default() }),
        ("country=KEN", Filter { country: list("KEN"), ..Filter::default() }),
        ("sector=REB", Filter { sector: list("REB"), ..Filter::default() }),
        ("dyad=KOR,PRK", Filter { dyad: vec![("KOR".to_owned(), "PRK".to_owned())], ..Filter::default() }),
        ("code=1*", Filter { code: list("1*"), ..Filter::default() }),
        ("root=19", Filter { root: list("19"), ..Filter::default() }),
        ("plover=AGREE", Filter { plover: list("AGREE"), ..Filter::default() }),
        ("quad=4", Filter { quad: vec![4], ..Filter::default() }),
        (
            "from=1990-01-01&to=2010-01-01",
            Filter { from: Some("1990-01-01".to_owned()), to: Some("2010-01-01".to_owned()), ..Filter::default() },
        ),
        ("speaker=TCD", Filter { speaker: list("TCD"), ..Filter::default() }),
        ("standing=disputed", Filter { standing: list("disputed"), ..Filter::default() }),
        ("source=sahel%20post", Filter { source: list("sahel post"), ..Filter::default() }),
        ("text=trade", Filter { text: Some("trade".to_owned()), ..Filter::default() }),
        ("place=nairobi", Filter { place: list("nairobi"), ..Filter::default() }),
        ("place_country=KEN", Filter { place_country: list("KEN"), ..Filter::default() }),
        ("confidence=0.5", Filter { confidence: Some(0.5), ..Filter::default() }),
    ];
    let archive = Archive::open_read_only(&served.path).unwrap();
    let all = served.api("/events?policy=all&limit=500").await.items().len();
    for (query, filter) in filters {
        let mut wanted = BTreeSet::new();
        archive
            .query(&filter, Appearances::First, None, |found| {
                wanted.extend(found.records().map(|record| {
                    serde_json::from_str::<serde_json::Value>(&record).unwrap()["id"].as_str().unwrap().to_owned()
                }));
                Ok::<(), ArchiveError>(())
            })
            .unwrap();
        let answer = served.api(&format!("/events?policy=all&limit=500&{query}")).await;
        let given: BTreeSet<String> =
            answer.items().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(given, wanted, "{query}");
        assert!(!given.is_empty() && (given.len() < all || query.starts_with("conf")), "{query} finds {}", given.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sums_are_what_counting_one_by_one_gives() {
    let served = served(With::default());
    let total = async |query: &str| -> i64 {
        let series = served.api(&format!("/series?by=year&{query}")).await.json();
        let counts = |item: &serde_json::Value| -> i64 {
            item["counts"].as_object().unwrap().values().map(|count| count.as_i64().unwrap()).sum()
        };
        series["items"].as_array().unwrap().iter().map(counts).sum()
    };
    for policy in ["all", "factual"] {
        for query in
            ["", "actor=TCD", "recipient=LBY", "country=KEN", "dyad=KOR,PRK", "quad=4", "root=19", "from=1990-01-01"]
        {
            // No event has less: the same question, which the sums cannot answer.
            let (summed, counted) =
                (format!("policy={policy}&{query}"), format!("policy={policy}&confidence=0&{query}"));
            assert_eq!(total(&summed).await, total(&counted).await, "{summed}");
        }
    }
    assert!(total("policy=all").await > total("policy=factual").await);
    for by in ["day", "week", "month", "quarter", "year"] {
        for days in ["", "from=1987-05-09&to=2014-02-28", "to=1994-06-02", "from=1994-06-01&to=1994-06-30"] {
            let items = async |more: &str| {
                served.api(&format!("/series?by={by}&policy=all&{days}{more}")).await.json()["items"].clone()
            };
            assert_eq!(items("").await, items("&confidence=0").await, "{by} {days}");
        }
    }
    let points = async |query: &str| served.api(&format!("/points?policy=all{query}")).await.json()["items"].clone();
    assert_eq!(points("").await, points("&confidence=0").await);
    assert!(!points("").await.as_array().unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_actor_may_be_a_country_or_any_start_of_codes() {
    let served = served(With::default());
    for code in ["COL", "COLREB"] {
        let actor = served.api(&format!("/actors/{code}")).await.json();
        let events = served.api(&format!("/events?actor={code}&limit=500")).await.items();
        let others = served.api(&format!("/events?recipient={code}&limit=500")).await.items();
        let mut ids: Vec<_> = events.iter().chain(&others).filter(|event| event["same_as"].is_null()).collect();
        ids.sort_by_key(|event| event["id"].to_string());
        ids.dedup();
        assert_eq!(actor["events"], ids.len(), "{code}: {actor}");
        assert!(!ids.is_empty() && !actor["partners"].as_array().unwrap().is_empty(), "{code}: {actor}");
    }
    served.api("/actors/COLXXX").await.is_problem(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_event_of_a_list_has_its_sentence_with_the_trigger_in_it() {
    let served = served(With::default());
    let events = served.api("/events?policy=all&limit=500").await.items();
    assert!(events.len() > 10);
    for event in events {
        let (text, trigger) = (event["shown"]["text"].as_str().unwrap(), &event["shown"]["trigger"]);
        let units: Vec<u16> = text.encode_utf16().collect();
        let at = |n: usize| usize::try_from(trigger[n].as_u64().unwrap()).unwrap();
        assert_eq!(String::from_utf16_lossy(&units[at(0)..at(1)]), event["trigger"]["text"], "{event}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tables_have_a_row_a_dyad_and_say_where_the_next_page_is() {
    let served = served(With::default());
    let request = axum::http::Request::get("/api/v1/events?policy=all&limit=2").header("host", crate::support::ADDRESS);
    let answer = served.send(request.header("accept", "text/csv").body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(answer.media(), "text/csv; charset=utf-8");
    assert!(answer.text.starts_with("id,dyad,") && answer.text.lines().count() > 2, "{}", answer.text);
    let link = answer.headers["link"].to_str().unwrap().to_owned();
    assert!(
        link.starts_with("</api/v1/events?policy=all&limit=2&cursor=") && link.ends_with(">; rel=\"next\""),
        "{link}"
    );
    let request = axum::http::Request::get("/api/v1/events").header("host", crate::support::ADDRESS);
    let answer = served.send(request.header("accept", "image/png").body(axum::body::Body::empty()).unwrap()).await;
    answer.is_problem(406);
}
