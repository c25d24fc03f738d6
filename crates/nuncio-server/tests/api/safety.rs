//! Who may ask: this machine by its address, others by the token; and what every answer tells the browser.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use crate::support::{ADDRESS, With, add, served, settings};

#[tokio::test(flavor = "multi_thread")]
async fn only_the_servers_own_address_is_answered() {
    let served = served(With::default());
    let ask = |host: &str| Request::get("/api/v1/info").header("host", host).body(Body::empty()).unwrap();
    for host in [ADDRESS, "localhost:8620"] {
        assert_eq!(served.send(ask(host)).await.status.as_u16(), 200, "{host}");
    }
    for host in
        ["evil.example:8620", "127.0.0.1:80", "127.0.0.1", "localhost.evil.example:8620", "", "127.0.0.1:8620@evil"]
    {
        served.send(ask(host)).await.is_problem(421);
    }
    let foreign = Request::post("/api/v1/code")
        .header("host", ADDRESS)
        .header("origin", "http://evil.example")
        .header("content-type", "application/json");
    served.send(foreign.body(Body::from(json!({"text": "Chad"}).to_string())).unwrap()).await.is_problem(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_a_token_the_api_asks_for_it_and_the_page_does_not() {
    let token = "a-token-of-more-than-16".to_owned();
    let served = served(With { token: Some(token.clone()), ..With::default() });
    let ask = |authorization: &str| {
        let request = Request::get("/api/v1/info").header("host", ADDRESS).header("authorization", authorization);
        request.body(Body::empty()).unwrap()
    };
    assert_eq!(served.send(ask(&format!("Bearer {token}"))).await.status.as_u16(), 200);
    for wrong in ["", "Bearer", "Bearer a-token-of-more-than-17", &token, "Basic YTph"] {
        let answer = served.send(ask(wrong)).await;
        answer.is_problem(401);
        assert_eq!(answer.headers["www-authenticate"], "Bearer");
    }
    served.api(&format!("/info?token={token}")).await.is_problem(401);
    assert_eq!(served.get("/").await.status.as_u16(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_tells_the_browser_to_run_and_load_nothing_else() {
    let served = served(With::default());
    for path in ["/", "/api/v1/info", "/api/v1/nowhere", "/assets/no.js"] {
        let headers = served.get(path).await.headers;
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'self'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(
            (&headers["x-content-type-options"], &headers["referrer-policy"]),
            (&"nosniff".parse().unwrap(), &"no-referrer".parse().unwrap())
        );
        assert!(headers.get("access-control-allow-origin").is_none() && headers.get("set-cookie").is_none());
    }
}

#[test]
fn a_client_that_dawdles_is_shown_out_and_others_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("news.db");
    add(&path, 0);
    let mut settings = settings(&path, With::default());
    settings.listen.set_port(0);
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || nuncio_server::serve(settings, |address| tell.send(address).unwrap()));
    let address = told.recv_timeout(Duration::from_secs(20)).unwrap();
    let mut slow = TcpStream::connect(address).unwrap();
    slow.write_all(b"GET /api/v1/info HTTP/1.1\r\nHost: ").unwrap();
    let began = Instant::now();
    let mut other = TcpStream::connect(address).unwrap();
    write!(other, "GET /api/v1/info HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    other.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    slow.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut rest = Vec::new();
    // Closed, with or without a word: nothing is waited for any more.
    let _ = slow.read_to_end(&mut rest);
    assert!(began.elapsed() < Duration::from_secs(25), "the connection was kept for {:?}", began.elapsed());
}
