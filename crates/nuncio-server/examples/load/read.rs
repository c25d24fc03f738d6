//! Readers: each asks for a view, reads the answer whole, waits a moment, and asks for another.

use std::error::Error;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Dice;

const COUNTRIES: [&str; 8] = ["USA", "RUS", "CHN", "IRN", "TCD", "LBY", "SDN", "KEN"];

/// What the readers saw.
#[derive(Default)]
struct Seen {
    /// By the view's name, how long each answer took.
    times: Vec<(&'static str, Duration)>,
    errors: Vec<String>,
}

/// Lets the readers read, and tells what they saw.
pub fn read(address: &str, readers: u64, seconds: u64, pause: u64) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let until = Instant::now() + Duration::from_secs(seconds);
    let read: Result<Seen, Box<dyn Error + Send + Sync>> = runtime.block_on(async {
        let stories = stories(address).await?;
        let tasks: Vec<_> = (0..readers)
            .map(|number| {
                let (address, stories) = (address.to_owned(), stories.clone());
                tokio::spawn(async move { reader(&address, number, until, pause, &stories).await })
            })
            .collect();
        let mut seen = Seen::default();
        for task in tasks {
            let one = task.await?;
            seen.times.extend(one.times);
            seen.errors.extend(one.errors);
        }
        Ok(seen)
    });
    let seen = read.map_err(|error| -> Box<dyn Error> { error })?;
    tell(&seen, seconds);
    if seen.errors.is_empty() { Ok(()) } else { Err(format!("{} errors", seen.errors.len()).into()) }
}

fn tell(seen: &Seen, seconds: u64) {
    let mut views: Vec<&str> = seen.times.iter().map(|(view, _)| *view).collect();
    views.sort_unstable();
    views.dedup();
    let line = |name: &str, times: &mut Vec<Duration>| {
        times.sort_unstable();
        let at = |share: f64| {
            let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
            times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
        };
        println!(
            "{name:<10} {:>8} answers  p50 {:>8.1} ms  p99 {:>8.1} ms  longest {:>8.1} ms",
            times.len(),
            at(0.5),
            at(0.99),
            at(1.0)
        );
    };
    for view in views {
        let mut times = seen.times.iter().filter(|(of, _)| *of == view).map(|(_, time)| *time).collect();
        line(view, &mut times);
    }
    let mut all = seen.times.iter().map(|(_, time)| *time).collect();
    line("all", &mut all);
    println!("{:.0} answers a second, {} errors", seen.times.len() as f64 / seconds as f64, seen.errors.len());
    for error in seen.errors.iter().take(5) {
        println!("error: {error}");
    }
}

async fn reader(address: &str, number: u64, until: Instant, pause: u64, stories: &[String]) -> Seen {
    let (mut seen, mut dice) = (Seen::default(), Dice::new(number + 77));
    let wait = async |dice: &mut Dice| {
        let moment = dice.below(usize::try_from(2 * pause).unwrap_or_default()) as u64;
        tokio::time::sleep(Duration::from_millis(if pause == 0 { 0 } else { moment })).await;
    };
    wait(&mut dice).await;
    let mut stream = None;
    while Instant::now() < until {
        let (view, path) = view(&mut dice, stories);
        let began = Instant::now();
        match ask(&mut stream, address, &path).await {
            Ok((200, _)) => seen.times.push((view, began.elapsed())),
            Ok((status, body)) => {
                seen.errors.push(format!("{path}: {status} {}", String::from_utf8_lossy(&body)));
            }
            Err(error) => {
                seen.errors.push(format!("{path}: {error}"));
                stream = None;
            }
        }
        wait(&mut dice).await;
    }
    seen
}

/// A view as a person may look at it: some days, some countries.
fn view(dice: &mut Dice, stories: &[String]) -> (&'static str, String) {
    let year = 1980 + dice.below(43);
    let years = 1 + dice.below(10);
    let days = format!("from={year}-03-01&to={}-09-30", year + years);
    let (one, other) = (dice.one_of(&COUNTRIES), dice.one_of(&COUNTRIES));
    let (name, path) = match dice.below(20) {
        0 | 1 => ("overview", format!("overview?{days}")),
        2 | 3 => ("events", format!("events?dyad={one},{other}&{days}")),
        4 | 5 => ("events", format!("events?quad=4&{days}")),
        6 => ("events", format!("events?country={one}&{days}")),
        7 | 8 => ("series", format!("series?actor={one}&recipient={other}&by=month")),
        9 => ("series", format!("series?country={one}&by=year")),
        10 => ("series", format!("series?code=19*&{days}")),
        11 => ("network", format!("network?{days}")),
        12 | 13 => ("points", format!("points?{days}")),
        14 => ("stories", format!("stories?{days}")),
        15 => ("stories", format!("stories?text={}", dice.one_of(&["shelled", "sanctioned", "harvests"]))),
        16 => ("story", format!("stories/{}", stories.get(dice.below(stories.len())).cloned().unwrap_or_default())),
        17 => ("quotes", format!("quotes?speaker={one}")),
        18 => ("search", format!("search?q={one}")),
        _ => ("actor", format!("actors/{one}")),
    };
    (name, format!("/api/v1/{path}"))
}

/// Some stories that there are.
async fn stories(address: &str) -> Result<Vec<String>, Box<dyn Error + Send + Sync>> {
    let (status, body) = ask(&mut None, address, "/api/v1/stories?limit=200").await?;
    let list: serde_json::Value = serde_json::from_slice(&body)?;
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let ids: Vec<String> = items.iter().filter_map(|item| item["id"].as_str().map(str::to_owned)).collect();
    if ids.is_empty() { Err(format!("no stories: {status}").into()) } else { Ok(ids) }
}

/// One question over a connection that is kept.
async fn ask(
    kept: &mut Option<TcpStream>,
    address: &str,
    path: &str,
) -> Result<(u16, Vec<u8>), Box<dyn Error + Send + Sync>> {
    let mut stream = match kept.take() {
        Some(stream) => stream,
        None => TcpStream::connect(address).await?,
    };
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes()).await?;
    let (mut read, mut part) = (Vec::new(), [0; 16 << 10]);
    loop {
        let got = stream.read(&mut part).await?;
        if got == 0 {
            return Err("the connection was closed".into());
        }
        read.extend_from_slice(part.get(..got).unwrap_or_default());
        let Some(head) = read.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(read.get(..head).unwrap_or_default()).to_ascii_lowercase();
        let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let length: usize = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok())
            .ok_or("the answer has no length")?;
        while read.len() < head + 4 + length {
            let got = stream.read(&mut part).await?;
            if got == 0 {
                return Err("the answer was cut off".into());
            }
            read.extend_from_slice(part.get(..got).unwrap_or_default());
        }
        *kept = Some(stream);
        return Ok((status, read.split_off(head + 4)));
    }
}
