//! Scores the analyser on a treebank, for whoever trains a model or changes a rule.
//!
//!     cargo run --release -p nuncio-language --example score -- TREEBANK.conllu [--names NAMES.iob2] [--wrong]
//!
//! With gold words: UPOS, XPOS, lemma, UAS, LAS (relations without subtypes) and tokens a second of one thread; the
//! same for the words with capitals at each and in capitals throughout. From the raw text: F1 of words and sentences,
//! and LAS of the words found. With --names, F1 of names by kind. With --wrong, what was cut wrongly.

use std::collections::HashSet;
use std::error::Error;
use std::time::{Duration, Instant};

use nuncio_language::{Analyser, ConlluSentence, Document, Kernel, NameKind, read_conllu};
use nuncio_text::{PackFiles, Span, Story};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(path) = arguments.first() else { return Err("score TREEBANK.conllu [--names FILE] [--wrong]".into()) };
    let names = arguments.iter().position(|a| a == "--names").and_then(|at| arguments.get(at + 1));
    let sentences = read_conllu(&std::fs::read_to_string(path)?)?;
    let pack = pack()?;
    let start = Instant::now();
    let analyser = Analyser::read(&pack, Kernel::Auto)?;
    println!("loaded in {:.1} ms", start.elapsed().as_secs_f64() * 1e3);

    let plain = |word: &str| word.to_owned();
    score_words(&analyser, "gold words", &sentences, plain);
    score_words(&analyser, "With Capitals", &sentences, capitalised);
    score_words(&analyser, "IN CAPITALS", &sentences, |word| word.to_uppercase());
    score_text(&analyser, &sentences, arguments.iter().any(|a| a == "--wrong"));
    if let Some(path) = names {
        score_names(&analyser, &sentences, &std::fs::read_to_string(path)?);
    }
    Ok(())
}

fn pack() -> std::io::Result<PackFiles> {
    let folder = std::env::var("NUNCIO_LANGUAGE")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/en/language").to_owned());
    let mut pack = PackFiles::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if let Some(name) = path.file_name() {
            pack.insert(format!("language/{}", name.to_string_lossy()), std::fs::read(&path)?);
        }
    }
    Ok(pack)
}

fn capitalised(word: &str) -> String {
    const SMALL: [&str; 14] = ["a", "an", "the", "of", "in", "on", "to", "for", "at", "by", "and", "or", "n't", "'s"];
    if SMALL.contains(&word) {
        return word.to_owned();
    }
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// A stopwatch of this thread's own time where the system tells it (Linux), else of the clock: a busy machine must
/// not make the analyser look slow.
struct Stopwatch(Duration);

impl Stopwatch {
    fn now() -> Duration {
        let own = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
        let own = own.and_then(|text| text.split(' ').next()?.parse().ok()).map(Duration::from_nanos);
        own.unwrap_or_else(|| std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default())
    }

    fn start() -> Stopwatch {
        Stopwatch(Stopwatch::now())
    }

    fn seconds(&self) -> f64 {
        Stopwatch::now().saturating_sub(self.0).as_secs_f64()
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn main_part(relation: &str) -> &str {
    relation.split(':').next().unwrap_or(relation)
}

/// Analyses as many sentences at a time as a long story has.
fn in_stories(analyser: &Analyser, words: &[Vec<String>]) -> Vec<Document> {
    let mut workspace = analyser.workspace();
    words.chunks(30).map(|story| analyser.parse_tokens(story, &mut workspace)).collect()
}

fn score_words(analyser: &Analyser, title: &str, sentences: &[ConlluSentence], write: impl Fn(&str) -> String) {
    let words: Vec<Vec<String>> =
        sentences.iter().map(|sentence| sentence.words.iter().map(|word| write(&word.form)).collect()).collect();
    in_stories(analyser, &words[..words.len().min(60)]);
    let watch = Stopwatch::start();
    let documents = in_stories(analyser, &words);
    let seconds = watch.seconds();
    let (mut upos, mut xpos, mut lemma, mut uas, mut las, mut all) = (0, 0, 0, 0, 0, 0);
    for (gold, documents) in sentences.chunks(30).zip(&documents) {
        let gold = gold.iter().flat_map(|sentence| &sentence.words);
        for (word, (token, head)) in gold.zip(tokens_with_heads(documents)) {
            all += 1;
            upos += usize::from(token.upos.as_str() == word.upos);
            xpos += usize::from(token.xpos.as_str() == word.xpos);
            lemma += usize::from(token.lemma == word.lemma);
            if head == word.head {
                uas += 1;
                las += usize::from(main_part(token.relation.as_str()) == main_part(&word.relation));
            }
        }
    }
    println!(
        "{title:14} UPOS {:.2}  XPOS {:.2}  lemma {:.2}  UAS {:.2}  LAS {:.2}  {:.1}k tokens/s",
        percent(upos, all),
        percent(xpos, all),
        percent(lemma, all),
        percent(uas, all),
        percent(las, all),
        all as f64 / seconds / 1e3
    );
}

/// The tokens of a document with the number of the head in the paragraph, which is one gold sentence.
fn tokens_with_heads(document: &Document) -> impl Iterator<Item = (&nuncio_language::Token, u32)> {
    let mut starts = std::collections::HashMap::new();
    for sentence in &document.sentences {
        starts.entry(sentence.paragraph).or_insert(sentence.tokens.start());
    }
    document.sentences.iter().flat_map(move |sentence| {
        let start = starts[&sentence.paragraph];
        document.ids(sentence).map(move |id| {
            let token = document.token(id);
            (token, token.head.map_or(0, |head| (head.index() - start + 1) as u32))
        })
    })
}

/// A text with the places of its gold words (counted without white space) and sentences.
#[derive(Default)]
struct RawText {
    text: String,
    body: Vec<Span<nuncio_text::Byte>>,
    words: Vec<(usize, usize)>,
    sentences: Vec<(usize, usize)>,
    /// For each word its head's place in `words`, and the relation.
    arcs: Vec<(Option<usize>, String)>,
}

impl RawText {
    fn new(sentences: &[ConlluSentence]) -> RawText {
        let (mut raw, mut letters, mut start) = (RawText::default(), 0, 0);
        for sentence in sentences {
            let begins = |name: &str| sentence.comments.iter().any(|comment| comment.starts_with(name));
            if (begins("newpar") || begins("newdoc")) && !raw.text.is_empty() {
                raw.body.push(Span::new(start, raw.text.len()));
                raw.text.push_str("\n\n");
                start = raw.text.len();
            }
            let (first, first_word) = (letters, raw.words.len());
            for word in &sentence.words {
                raw.text.push_str(&word.form);
                let end = letters + visible(&word.form);
                raw.words.push((letters, end));
                let head = (word.head as usize).checked_sub(1).map(|head| first_word + head);
                raw.arcs.push((head, main_part(&word.relation).to_owned()));
                letters = end;
                if word.space_after {
                    raw.text.push(' ');
                }
            }
            if !raw.text.ends_with(' ') {
                raw.text.push(' '); // a sentence that touches the next one in the original
            }
            raw.sentences.push((first, letters));
        }
        raw.body.push(Span::new(start, raw.text.len()));
        raw
    }

    fn story(&self) -> Story {
        Story::plain("treebank", self.text.clone(), self.body.clone())
    }
}

fn visible(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn f1(gold: usize, found: usize, right: usize) -> f64 {
    percent(2 * right, gold + found)
}

fn score_text(analyser: &Analyser, sentences: &[ConlluSentence], tell: bool) {
    let starts = (0..sentences.len()).filter(|at| sentences[*at].comments.iter().any(|c| c.starts_with("newdoc")));
    let mut starts: Vec<usize> = starts.collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let mut workspace = analyser.workspace();
    let mut counts = [[0; 3]; 3];
    let (mut tokens, mut seconds) = (0, 0.0);
    for (number, &first) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(sentences.len());
        let raw = RawText::new(&sentences[first..end]);
        let story = raw.story();
        let watch = Stopwatch::start();
        let document = analyser.analyse(story, &mut workspace);
        seconds += watch.seconds();
        tokens += document.tokens.len();
        compare(&raw, &document, &mut counts, tell);
    }
    let [words, ends, arcs] = counts;
    println!(
        "raw text       words F1 {:.2}  sentences F1 {:.2}  LAS F1 {:.2}  {:.1}k tokens/s",
        f1(words[0], words[1], words[2]),
        f1(ends[0], ends[1], ends[2]),
        f1(arcs[0], arcs[1], arcs[2]),
        tokens as f64 / seconds / 1e3
    );
}

/// Counts gold, found and right words, sentences and arcs.
fn compare(raw: &RawText, document: &Document, counts: &mut [[usize; 3]; 3], tell: bool) {
    let text = &document.story.text;
    let mut before = vec![0; text.len() + 1];
    let mut seen = 0;
    for (at, letter) in text.char_indices() {
        before[at..at + letter.len_utf8()].fill(seen);
        seen += usize::from(!letter.is_whitespace());
    }
    before[text.len()] = seen;
    let place = |span: Span<nuncio_text::Byte>| {
        let start = before[span.start()];
        (start, start + visible(&text[span.range()]))
    };
    let found: Vec<(usize, usize)> = document.tokens.iter().map(|token| place(token.span)).collect();
    let ends: Vec<(usize, usize)> = document.sentences.iter().map(|sentence| place(sentence.span)).collect();
    let gold: HashSet<_> = raw.words.iter().copied().collect();
    let gold_ends: HashSet<_> = raw.sentences.iter().copied().collect();
    let right = found.iter().filter(|place| gold.contains(place)).count();
    let right_ends = ends.iter().filter(|place| gold_ends.contains(place)).count();
    let arcs = |place: &dyn Fn(usize) -> (usize, usize), heads: &dyn Fn(usize) -> (Option<usize>, String), n: usize| {
        (0..n)
            .map(|at| {
                let (head, relation) = heads(at);
                (place(at), head.map(place), relation)
            })
            .collect::<HashSet<_>>()
    };
    let gold_arcs = arcs(&|at| raw.words[at], &|at| raw.arcs[at].clone(), raw.words.len());
    let token = |at: usize| &document.tokens[at];
    let found_arcs = arcs(
        &|at| found[at],
        &|at| (token(at).head.map(|head| head.index()), main_part(token(at).relation.as_str()).to_owned()),
        found.len(),
    );
    let right_arcs = gold_arcs.intersection(&found_arcs).count();
    for (count, add) in counts.iter_mut().zip([
        [raw.words.len(), found.len(), right],
        [raw.sentences.len(), ends.len(), right_ends],
        [raw.words.len(), found.len(), right_arcs],
    ]) {
        count.iter_mut().zip(add).for_each(|(sum, n)| *sum += n);
    }
    if tell {
        let all: HashSet<_> = found.iter().copied().collect();
        let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let shown = |&(start, end): &(usize, usize)| letters[start..end].iter().collect::<String>();
        for missed in raw.words.iter().filter(|place| !all.contains(place)) {
            let instead: Vec<String> =
                found.iter().filter(|place| place.0 < missed.1 && missed.0 < place.1).map(shown).collect();
            println!("word\t{}\t{}", shown(missed), instead.join(" "));
        }
        let starts: HashSet<usize> = ends.iter().map(|place| place.0).collect();
        let gold_starts: HashSet<usize> = raw.sentences.iter().map(|place| place.0).collect();
        for (kind, from, other) in [("missed", &gold_starts, &starts), ("extra", &starts, &gold_starts)] {
            for &at in from.difference(other) {
                let left: String = letters[at.saturating_sub(25)..at].iter().collect();
                let right: String = letters[at..(at + 25).min(letters.len())].iter().collect();
                println!("{kind}\t{left} || {right}");
            }
        }
    }
}

/// Sentence, first word, word after the last, kind.
type Found = HashSet<(String, usize, usize, &'static str)>;

fn score_names(analyser: &Analyser, sentences: &[ConlluSentence], names: &str) {
    let (gold, known) = gold_names(names);
    let mut workspace = analyser.workspace();
    let mut found = Found::new();
    for story in sentences.chunks(30) {
        let words: Vec<Vec<&str>> =
            story.iter().map(|s| s.words.iter().map(|word| word.form.as_str()).collect()).collect();
        let document = analyser.parse_tokens(&words, &mut workspace);
        for name in &document.names {
            let inside = |s: &&nuncio_language::Sentence| s.tokens.contains(name.tokens);
            let Some(sentence) = document.sentences.iter().find(inside) else { continue };
            let kind = match name.kind {
                NameKind::Person => "PER",
                NameKind::Place => "LOC",
                NameKind::Organisation => "ORG",
            };
            let (start, end) =
                (name.tokens.start() - sentence.tokens.start(), name.tokens.end() - sentence.tokens.start());
            let id = story[sentence.paragraph].comment("sent_id").unwrap_or_default();
            if known.contains(id) {
                found.insert((id.to_owned(), start, end, kind));
            }
        }
    }
    print!("names         ");
    for kind in ["PER", "LOC", "ORG", ""] {
        let of = |set: &Found| set.iter().filter(|name| kind.is_empty() || name.3 == kind).count();
        let right = gold.intersection(&found).filter(|name| kind.is_empty() || name.3 == kind).count();
        print!(" {} {:.2} ", if kind.is_empty() { "all" } else { kind }, f1(of(&gold), of(&found), right));
    }
    println!();
}

/// Names of an IOB2 file (tab-separated: number, word, label; blank lines between sentences), and its sentences.
fn gold_names(text: &str) -> (Found, HashSet<String>) {
    let (mut names, mut known, mut id, mut word) = (Found::new(), HashSet::new(), String::new(), 0);
    let mut open: Option<(usize, &'static str)> = None;
    for line in text.lines().chain([""]) {
        if let Some(comment) = line.strip_prefix("# ") {
            if let Some(found) = comment.strip_prefix("sent_id = ") {
                id = found.to_owned();
                known.insert(id.clone());
            }
            continue;
        }
        let label = line.split('\t').nth(2).unwrap_or("O");
        if !label.starts_with("I-")
            && let Some((start, kind)) = open.take()
        {
            names.insert((id.clone(), start, word, kind));
        }
        if line.is_empty() {
            word = 0;
            continue;
        }
        open = match label {
            "B-PER" => Some((word, "PER")),
            "B-LOC" => Some((word, "LOC")),
            "B-ORG" => Some((word, "ORG")),
            _ => open,
        };
        word += 1;
    }
    (names, known)
}
