//! Every route answers, and as its description says.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Answer, With, served};

/// The description as JSON.
fn description() -> Value {
    serde_json::to_value(nuncio_server::document()).unwrap()
}

/// What a route's description says of its answer of a status, in JSON.
fn schema(description: &Value, path: &str, method: &str, status: &str) -> Option<Value> {
    let answers = &description["paths"][path][method]["responses"];
    let answer = answers.get(status).or_else(|| answers.get("default"))?;
    let media = answer["content"].as_object()?;
    let (_, content) = media.iter().find(|(media, _)| media.contains("json") && !media.contains("ndjson"))?;
    let mut schema = content["schema"].clone();
    schema["components"] = description["components"].clone();
    Some(schema)
}

fn fits(description: &Value, path: &str, method: &str, answer: &Answer) {
    let Some(schema) = schema(description, path, method, answer.status.as_str()) else { return };
    let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
    let errors: Vec<String> = validator.iter_errors(&answer.json()).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{method} {path}: {errors:?}\n{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_as_its_description_says() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    let (event, story) = served.some_event().await;
    let description = description();
    let mut asked: BTreeSet<(String, &str)> = BTreeSet::new();
    for (path, address) in [
        ("/info", "/info".to_owned()),
        ("/events", "/events?policy=all".to_owned()),
        ("/events/{id}", format!("/events/{event}")),
        ("/happenings", "/happenings?limit=3".to_owned()),
        ("/stories", "/stories?text=Chad".to_owned()),
        ("/stories/{id}", format!("/stories/{story}")),
        ("/explain/{id}", format!("/explain/{story}")),
        ("/actors", "/actors?q=ken".to_owned()),
        ("/actors/{code}", "/actors/KEN".to_owned()),
        ("/overview", "/overview?from=1980-01-01&to=2020-12-31".to_owned()),
        ("/series", "/series?by=year&of=root".to_owned()),
        ("/network", "/network?limit=5".to_owned()),
        ("/points", "/points?policy=all".to_owned()),
        ("/quotes", "/quotes?limit=3".to_owned()),
        ("/search", "/search?q=Chad".to_owned()),
        ("/judgements", "/judgements".to_owned()),
        ("/judgements/export", "/judgements/export".to_owned()),
    ] {
        let answer = served.api(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        fits(&description, path, "get", &answer);
        let wrong = served.api(&format!("{address}{}no_such=1", if address.contains('?') { '&' } else { '?' })).await;
        wrong.is_problem(400);
        assert!(wrong.text.contains("`no_such`"), "{}", wrong.text);
        fits(&description, path, "get", &wrong);
        asked.insert((path.to_owned(), "get"));
    }
    for (path, body, status) in [
        ("/code", json!({"text": "Chad bombed Libya on Friday.", "title": "A raid", "published": "1987-05-09"}), 200),
        ("/relate", json!({"text": "Chad bombed Libya.", "actor": "Chad", "recipient": "Libya"}), 200),
        ("/judgements", json!({"event": event, "verdict": "accept", "note": "so it was"}), 201),
    ] {
        let answer = served.post(path, &body).await;
        assert_eq!(answer.status.as_u16(), status, "{path}: {}", answer.text);
        fits(&description, path, "post", &answer);
        asked.insert((path.to_owned(), "post"));
    }
    let described: BTreeSet<(String, &str)> = description["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            ["get", "post", "put", "delete"]
                .into_iter()
                .filter(|m| methods.get(*m).is_some())
                .map(|m| (path.clone(), m))
        })
        .collect();
    assert_eq!(asked, described, "a route is described and not asked here, or the other way round");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_description_is_served() {
    let answer = served(With::default()).api("/openapi.json").await;
    assert_eq!((answer.status, answer.json()), (StatusCode::OK, description()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_says_of_every_sentence_what_it_tells_or_why_it_is_silent() {
    let served = served(With::default());
    let story = served.api("/stories?text=rained").await.items()[0]["id"].as_str().unwrap().to_owned();
    let view = served.api(&format!("/stories/{story}")).await.json();
    let words = view["words"].as_str().unwrap();
    let mut silent = 0;
    for sentence in view["sentences"].as_array().unwrap() {
        let told = !sentence["events"].as_array().unwrap().is_empty();
        assert_eq!(told, sentence["silent"].is_null(), "{sentence}");
        silent += usize::from(!told);
        if sentence["zone"] == "body" {
            let at = |name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
            assert!(words.get(at("from")..at("to")).is_some());
        }
    }
    assert!(silent > 0, "that it rained is no event");
    for event in view["events"].as_array().unwrap().iter().filter(|event| event["zone"] == "body") {
        let span = &event["trigger"]["utf16"];
        let units: Vec<u16> = words.encode_utf16().collect();
        let at = |n: usize| usize::try_from(span[n].as_u64().unwrap()).unwrap();
        assert_eq!(String::from_utf16_lossy(&units[at(0)..at(1)]), event["trigger"]["text"].as_str().unwrap());
    }
    let explained = served.api(&format!("/explain/{story}")).await.json();
    let rules = explained["sentences"].as_array().unwrap().iter().flat_map(|s| s["events"].as_array().unwrap().clone());
    assert!(rules.map(|event| event["rule"].as_str().unwrap().to_owned()).all(|rule| rule.contains(".lex:")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_a_problem() {
    let served = served(With::default());
    for path in ["/events/no", "/stories/no", "/explain/no", "/actors/XQX", "/nowhere", "/events/a/b"] {
        served.api(path).await.is_problem(404);
    }
    for path in [
        "/events?from=1994-13-45",
        "/events?from=19940602",
        "/events?quad=9",
        "/events?confidence=two",
        "/events?limit=0",
        "/events?limit=501",
        "/events?cursor=x",
        "/events?dyad=USA",
        "/events?policy=some",
        "/events?near=91,0,5",
        "/series?by=fortnight",
        "/search",
        "/events?text=%22",
        "/events?actor=A&actor=B",
    ] {
        served.api(path).await.is_problem(400);
    }
    served.post("/code", &json!({"text": ""})).await.is_problem(422);
    served.post("/code", &json!({"words": "Chad"})).await.is_problem(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_served_for_every_view_and_its_file_has_a_tag() {
    let served = served(With::default());
    for view in [
        "/",
        "/overview",
        "/dyad",
        "/dyad/USA/RUS",
        "/map",
        "/network",
        "/story/abc",
        "/try",
        "/actors/KEN",
        "/search",
        "/happenings",
    ] {
        let answer = served.get(view).await;
        assert_eq!((answer.status, answer.media()), (StatusCode::OK, "text/html; charset=utf-8"), "{view}");
    }
    let tag = served.get("/").await.headers["etag"].clone();
    let request = axum::http::Request::get("/").header("host", crate::support::ADDRESS).header("if-none-match", tag);
    let again = served.send(request.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    served.get("/assets/no.js").await.is_problem(404);
    for nowhere in ["/nowhere", "/nowhere/at/all"] {
        served.get(nowhere).await.is_problem(404);
        let request = axum::http::Request::get(nowhere)
            .header("host", crate::support::ADDRESS)
            .header("accept", "text/html,*/*;q=0.8");
        let page = served.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((page.status, page.media()), (StatusCode::NOT_FOUND, "text/html; charset=utf-8"), "{nowhere}");
    }
}
