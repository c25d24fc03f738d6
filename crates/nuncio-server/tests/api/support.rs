//! An archive of a few stories, a server over it, and requests to it without a network.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use nuncio_archive::{Archive, CodingRows, PackRow, StoryRow};
use nuncio_coder::{Coder, SCHEMA};
use nuncio_export::{CodedEvents, MutualEvents};
use nuncio_language::Kernel;
use nuncio_server::Settings;
use nuncio_text::{Format, PageWords, ReadOptions, Source, read};
use nuncio_world::CowStates;
use serde_json::{Value, json};
use tower::ServiceExt;

/// The stories: text, title, day, outlet.
const STORIES: [(&str, &str, &str, &str); 4] = [
    (
        "N'DJAMENA, May 9 - Chad accused Libya on Saturday of bombing the town of Fada.\n\nLibya denied the charge. \
         Libyan troops withdrew from Faya on Thursday. It rained in the evening.",
        "Chad blames Libya for raid",
        "1987-05-09",
        "Sahel Post",
    ),
    (
        "NAIROBI, June 2 - Kenya and Uganda signed a trade agreement in Nairobi on Thursday.\n\nKenyan President Daniel arap Moi \
         met Ugandan President Yoweri Museveni. Kenya promised to send grain to Somalia.",
        "Kenya, Uganda sign pact",
        "1994-06-02",
        "Rift Herald",
    ),
    (
        "SEOUL, March 3 - South Korea imposed sanctions on North Korea on Monday.\n\nNorth Korea threatened to attack South Korea. \
         Japan urged both to hold talks in Geneva.",
        "Seoul punishes Pyongyang",
        "2014-03-03",
        "Gulf Courier",
    ),
    (
        "BOGOTA, July 7 - Rebels attacked a police station in Colombia on Tuesday, killing five officers.\n\nThe army arrested two \
         rebels. <script>alert(1)</script> stood on the wall, \u{202e}detrevni.",
        "Rebels attack police in Colombia",
        "2009-07-07",
        "Andes Herald",
    ),
];

/// Words that nobody should send, and somebody will.
pub const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "\u{202e}moc.live",
    "' OR 1=1 --",
    "\"; DROP TABLE events; --",
    "../../../../etc/passwd",
    "\0",
    "a\0b",
    "%00%ff%c0%af",
    "NEAR(a b, 99999999999)",
    "* AND ( OR \"",
    "😀é–",
    "-1e309",
];

/// The coder, read once.
pub fn coder() -> Arc<Coder> {
    static CODER: OnceLock<Arc<Coder>> = OnceLock::new();
    let read = || Arc::new(Coder::read(&nuncio_pack_en::files(), Kernel::default()).unwrap());
    Arc::clone(CODER.get_or_init(read))
}

/// A server over an archive in a folder of its own.
pub struct Served {
    pub router: Router,
    pub path: PathBuf,
    _folder: tempfile::TempDir,
}

/// What the server is started with.
#[derive(Clone, Default)]
pub struct With {
    pub judge: Option<String>,
    pub token: Option<String>,
}

pub const ADDRESS: &str = "127.0.0.1:8620";

/// Adds stories to an archive, as `nuncio add` does; `round` makes their words different.
pub fn add(path: &std::path::Path, round: usize) {
    let archive = Archive::open_or_create(path).unwrap();
    let row = PackRow { name: "en".to_owned(), hash: "h".to_owned(), program: "test".to_owned(), schema: SCHEMA };
    let pack = archive.pack(&row).unwrap();
    let coder = coder();
    archive.begin().unwrap();
    for (text, title, published, source) in STORIES {
        let text = if round == 0 { text.to_owned() } else { format!("{text} This was report {round}.") };
        let line = json!({"id": format!("{source} {round}"), "text": text, "title": title, "published": published, "source": source});
        let options = ReadOptions { format: Format::JsonLines, ..ReadOptions::default() };
        let from = Source::Bytes { name: "a.jsonl".to_owned(), bytes: line.to_string().into_bytes() };
        let story = read(&from, &options).find_map(Result::ok).unwrap();
        let rows = StoryRow::of(&story, story.text_id(), None);
        let coding = coder.code(story, &mut coder.workspace());
        let mutual = MutualEvents::of(&coding.claims, &coding.events);
        let coded = CodedEvents { events: &coding.events, quotes: &coding.quotes, mutual: &mutual };
        archive.put(&rows, Some(&CodingRows::of(coded, coding.document.sentences.len())), pack).unwrap();
    }
    archive.commit().unwrap();
}

pub fn settings(path: &std::path::Path, with: With) -> Settings {
    let listen: SocketAddr = ADDRESS.parse().unwrap();
    Settings {
        archive: path.to_owned(),
        listen,
        token: with.token,
        judge: with.judge,
        program: "nuncio test".to_owned(),
        coder: coder(),
        words: PageWords::english(),
        cow: CowStates::default(),
        claims: |_, _| json!([]),
    }
}

pub fn served(with: With) -> Served {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("news.db");
    add(&path, 0);
    let router = nuncio_server::router(settings(&path, with)).unwrap();
    Served { router, path, _folder: folder }
}

/// An answer, read whole.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn items(&self) -> Vec<Value> {
        self.json()["items"].as_array().cloned().unwrap_or_default()
    }

    pub fn media(&self) -> &str {
        self.headers["content-type"].to_str().unwrap()
    }

    /// That this is a problem as RFC 9457 has it.
    pub fn is_problem(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        assert_eq!(self.media(), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["status"], status);
        assert!(problem["type"].is_string() && problem["title"].is_string() && problem["detail"].is_string());
    }
}

impl Served {
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (head, body) = answer.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: head.status, headers: head.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header("host", ADDRESS).body(Body::empty()).unwrap()).await
    }

    pub async fn api(&self, path: &str) -> Answer {
        self.get(&format!("/api/v1{path}")).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        let request = Request::post(format!("/api/v1{path}")).header("host", ADDRESS);
        self.send(request.header("content-type", "application/json").body(Body::from(body.to_string())).unwrap()).await
    }

    /// The id of some event, and of its story.
    pub async fn some_event(&self) -> (String, String) {
        let event = self.api("/events?policy=all&limit=1").await.items()[0].clone();
        (event["id"].as_str().unwrap().to_owned(), event["story"].as_str().unwrap().to_owned())
    }
}

/// Letters of an address as they must be written.
pub fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
