//! A web server for tests: on this machine, answers as it is told, remembers what it was asked.

#![allow(dead_code)] // each test file uses its own part

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What is answered at a path.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    wait: Duration,
}

impl Reply {
    /// An answer with this status and body.
    pub fn of(status: u16, body: impl Into<Vec<u8>>) -> Reply {
        Reply { status, body: body.into(), ..Reply::default() }
    }

    /// The answer with a header; with an `etag`, whoever knows it is told that nothing changed.
    pub fn with(mut self, name: &str, value: &str) -> Reply {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The answer after so long.
    pub fn after(self, wait: Duration) -> Reply {
        Reply { wait, ..self }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A request: its path and its headers, names in lower case.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub headers: HashMap<String, String>,
}

#[derive(Default)]
struct Site {
    replies: HashMap<String, Reply>,
    asked: Vec<Asked>,
}

/// A server; it ends with the test.
pub struct Server {
    address: SocketAddr,
    site: Arc<Mutex<Site>>,
}

impl Server {
    /// A server that has nothing.
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let site = Arc::new(Mutex::new(Site::default()));
        let shared = site.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = shared.clone();
                // A client that goes away in the middle is part of the tests.
                thread::spawn(move || answer(&stream, &site).ok());
            }
        });
        Server { address, site }
    }

    /// From now on answers so at a path.
    pub fn put(&self, path: &str, reply: Reply) {
        self.site.lock().unwrap().replies.insert(path.to_owned(), reply);
    }

    /// What was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.site.lock().unwrap().asked.clone()
    }

    /// How often a path was asked for.
    pub fn count(&self, path: &str) -> usize {
        self.asked().iter().filter(|asked| asked.path == path).count()
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

fn answer(stream: &TcpStream, site: &Mutex<Site>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = HashMap::new();
    for line in lines {
        let line = line?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let mut reply = {
        let mut site = site.lock().unwrap();
        site.asked.push(Asked { path: path.clone(), headers: headers.clone() });
        site.replies.get(&path).cloned().unwrap_or_else(|| Reply::of(404, "nothing here"))
    };
    thread::sleep(reply.wait);
    let known = headers.get("if-none-match").map(String::as_str);
    if known.is_some() && known == reply.header("etag") {
        reply = Reply::of(304, "");
    }
    let mut stream = stream;
    write!(stream, "HTTP/1.1 {} X\r\nconnection: close\r\n", reply.status)?;
    for (name, value) in &reply.headers {
        write!(stream, "{name}: {value}\r\n")?;
    }
    write!(stream, "content-length: {}\r\n\r\n", reply.body.len())?;
    stream.write_all(&reply.body)
}

/// A feed of these items, each an id and a text; each links to its page on the server.
pub fn feed(server: &Server, items: &[(&str, &str)]) -> String {
    let items: Vec<String> = items
        .iter()
        .map(|(id, text)| {
            let link = server.url(&format!("/{id}"));
            format!("<item><guid>{id}</guid><link>{link}</link><title>News {id}</title><description>{text}</description></item>")
        })
        .collect();
    format!("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>{}</channel></rss>", items.concat())
}

/// A page with a report.
pub fn page(headline: &str, words: &str) -> String {
    format!(
        "<!doctype html><html><head><title>{headline}</title></head><body><article><h1>{headline}</h1><p>{words}</p>\
         <p>Officials on both sides said that talks would go on in the coming week, and that nobody wished to see the \
         matter grow. Observers were less hopeful after a month in which little had been agreed.</p></article></body></html>"
    )
}
