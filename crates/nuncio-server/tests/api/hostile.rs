//! Hostile words in every place: no failure, and what is given back is data.

use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use crate::support::{ADDRESS, HOSTILE, With, escaped, served};

#[tokio::test(flavor = "multi_thread")]
async fn hostile_words_in_any_parameter_are_data() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    let description = serde_json::to_value(nuncio_server::document()).unwrap();
    let long = "x".repeat(1900);
    for (path, methods) in description["paths"].as_object().unwrap() {
        let parameters = methods["get"]["parameters"].as_array().cloned().unwrap_or_default();
        for parameter in parameters {
            let name = parameter["name"].as_str().unwrap();
            for word in HOSTILE.iter().copied().chain([long.as_str()]) {
                let address = if parameter["in"] == "path" {
                    path.replace(&format!("{{{name}}}"), &escaped(word))
                } else {
                    format!("{}?{name}={}", path.replace("{id}", "a").replace("{code}", "KEN"), escaped(word))
                };
                let answer = served.api(&address).await;
                assert!(!answer.status.is_server_error(), "{address}: {}", answer.text);
                assert!(answer.media().contains("json"), "{address}: {}", answer.media());
                assert_eq!(answer.headers["x-content-type-options"], "nosniff");
            }
            // Bytes that are no UTF-8, and escapes that are none.
            for raw in ["%ff%fe", "%", "%zz", "%c0%80", "+", "%26%3d"] {
                let address = format!("{}?{name}={raw}", path.replace("{id}", "a").replace("{code}", "KEN"));
                let answer = served.api(&address).await;
                assert!(!answer.status.is_server_error(), "{address}: {}", answer.text);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_words_in_bodies_are_data() {
    let served = served(With { judge: Some("A. Judge".to_owned()), ..With::default() });
    let (event, _) = served.some_event().await;
    for word in HOSTILE {
        let text = format!("Chad bombed Libya, said {word}.");
        let coded = served.post("/code", &json!({"text": text, "title": word, "published": word})).await;
        assert!(!coded.status.is_server_error(), "{word}: {}", coded.text);
        if coded.status.is_success() {
            assert_eq!(coded.json()["words"], text);
        }
        let related = served.post("/relate", &json!({"text": text, "actor": word, "recipient": word})).await;
        assert!(!related.status.is_server_error(), "{word}: {}", related.text);
        let judged = served.post("/judgements", &json!({"event": event, "verdict": "reject", "note": word})).await;
        assert_eq!((judged.status.as_u16(), &judged.json()["note"]), (201, &json!(word)));
        served.post("/judgements", &json!({"event": word, "verdict": "accept"})).await.is_problem(404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_or_no_json_is_refused() {
    let served = served(With::default());
    let post = |media: &'static str, body: String| {
        Request::post("/api/v1/code")
            .header("host", ADDRESS)
            .header("content-type", media)
            .body(Body::from(body))
            .unwrap()
    };
    let large = json!({"text": "a ".repeat(600_000)}).to_string();
    served.send(post("application/json", large)).await.is_problem(413);
    served.send(post("text/plain", "{\"text\": \"Chad\"}".to_owned())).await.is_problem(415);
    served.send(post("application/x-www-form-urlencoded", "text=Chad".to_owned())).await.is_problem(415);
    served.send(post("application/json", "{".to_owned())).await.is_problem(422);
    served.api(&format!("/events?actor={}", "x".repeat(3000))).await.is_problem(400);
}
