//! The analyser: from a story to its document, for the coder and the command line.

use std::ops::Range;

use compact_str::CompactString;
use nuncio_text::{Byte, PackFiles, Span, Story, Zone};

use crate::chain::Chain;
use crate::document::{Document, Sentence, Token, TokenId};
use crate::error::LanguageError;
use crate::gazetteer::Gazetteer;
use crate::headline::{Evidence, Writing, restore, writing};
use crate::inflections::Inflections;
use crate::kernel::Kernel;
use crate::lemma::LemmaScript;
use crate::mend::mend;
use crate::model::{self, ModelFile, broken};
use crate::names::{self, Label};
use crate::network::{Buffers, Choice, Network, Sizes};
use crate::repair;
use crate::rules::Rules;
use crate::sentences;
use crate::spent::{Lap, Spent};
use crate::tags::{Relation, Upos, Xpos};
use crate::tokenise::{Piece, is_invisible, straight, tokenise};

/// Reads stories into documents. One is enough for all threads; each thread brings its own [`Workspace`].
#[derive(Debug)]
pub struct Analyser {
    rules: Rules,
    network: Network,
    upos: Vec<Upos>,
    xpos: Vec<Xpos>,
    relations: Vec<Relation>,
    lemmas: Vec<LemmaScript>,
    inflections: Inflections,
}

/// Memory that an analyser reuses from story to story: one a thread. What it holds never changes an outcome.
#[derive(Debug, Default)]
pub struct Workspace {
    pieces: Vec<Piece>,
    forms: Vec<CompactString>,
    choices: Vec<Choice>,
    buffers: Buffers,
}

impl Workspace {
    /// How long the analyser has worked with this workspace, by stage.
    #[must_use]
    pub fn spent(&self) -> Spent {
        self.buffers.spent
    }
}

/// A sentence before it has tokens: the words of one zone.
struct Draft {
    zone: Zone,
    paragraph: usize,
    /// Its words, counted over the whole story.
    words: Range<usize>,
    writing: Writing,
}

impl Analyser {
    /// Reads the analyser's files from a pack: `language/model.bin` and the word lists beside it.
    ///
    /// # Errors
    /// Where a file is missing, damaged, of another version, or a line of a list cannot be read; the message names
    /// the file and what to do.
    pub fn read(pack: &PackFiles, kernel: Kernel) -> Result<Analyser, LanguageError> {
        let bytes = pack.bytes(model::PATH).ok_or(LanguageError::Missing { path: model::PATH })?;
        let mut file = ModelFile::read(bytes)?;
        let upos = file.vocabulary("upos")?;
        let xpos = file.vocabulary("xpos")?;
        let relations = file.vocabulary("relations")?;
        let lemmas = parse_all(&file.vocabulary("lemmas")?, "lemma script", LemmaScript::parse)?;
        let labels = parse_all(&file.vocabulary("names")?, "name label", Label::parse)?;
        let root = relations.iter().position(|relation| relation == Relation::Root.as_str());
        let sizes = Sizes {
            upos: upos.len(),
            xpos: xpos.len(),
            lemmas: lemmas.len(),
            relations: relations.len(),
            root: root.ok_or_else(|| broken("the relations have no root"))?,
        };
        Ok(Analyser {
            rules: Rules::read(pack)?,
            network: Network::read(&mut file, Gazetteer::read(pack)?, Chain::new(labels), kernel, sizes)?,
            upos: upos.iter().map(|tag| Upos::parse(tag)).collect(),
            xpos: xpos.iter().map(|tag| Xpos::parse(tag)).collect(),
            relations: relations.iter().map(|tag| Relation::parse(tag)).collect(),
            lemmas,
            inflections: Inflections::read(pack)?,
        })
    }

    /// Memory for one thread.
    #[must_use]
    pub fn workspace(&self) -> Workspace {
        Workspace::default()
    }

    /// Analyses a story: title and body, without the dateline.
    #[must_use]
    pub fn analyse(&self, story: Story, workspace: &mut Workspace) -> Document {
        let mut lap = Lap::start();
        let drafts = self.draft(&story, &mut workspace.pieces);
        self.parse(story, drafts, workspace, &mut lap)
    }

    /// Where the sentences of a story lie, the title first. No word of them is read for its grammar, so that this costs little.
    #[must_use]
    pub fn sentences(&self, story: &Story, workspace: &mut Workspace) -> Vec<(Zone, Span<Byte>)> {
        let drafts = self.draft(story, &mut workspace.pieces);
        let lies = |draft: &Draft| {
            let pieces = workspace.pieces.get(draft.words.clone())?;
            Some((draft.zone, Span::new(pieces.first()?.range.start, pieces.last()?.range.end)))
        };
        drafts.iter().filter_map(lies).collect()
    }

    /// Analyses sentences whose words are known, such as a treebank's. The document's story has the words with a
    /// space between, a sentence a paragraph; sentences of more words than the analyser's longest are cut there.
    #[must_use]
    pub fn parse_tokens<W: AsRef<str>>(&self, sentences: &[Vec<W>], workspace: &mut Workspace) -> Document {
        let mut lap = Lap::start();
        let (story, drafts) = known_words(sentences, &mut workspace.pieces);
        self.parse(story, drafts, workspace, &mut lap)
    }

    /// From sentences that are cut to the document.
    fn parse(&self, story: Story, mut drafts: Vec<Draft>, workspace: &mut Workspace, lap: &mut Lap) -> Document {
        self.write_forms(&story, &mut drafts, workspace);
        let ranges: Vec<Range<usize>> = drafts.iter().map(|draft| draft.words.clone()).collect();
        workspace.buffers.spent.cutting += lap.take();
        self.network.run(&workspace.forms, &ranges, &mut workspace.choices, &mut workspace.buffers);
        lap.take();
        let document = self.assemble(story, &drafts, workspace);
        workspace.buffers.spent.assembling += lap.take();
        document
    }

    /// Cuts title and paragraphs into words and sentences.
    fn draft(&self, story: &Story, pieces: &mut Vec<Piece>) -> Vec<Draft> {
        pieces.clear();
        let mut drafts = Vec::new();
        let title = story.title_span().map(|span| (Zone::Title, 0, span));
        let body = story.body.iter().enumerate().map(|(number, span)| (Zone::Body, number, *span));
        for (zone, paragraph, span) in title.into_iter().chain(body) {
            let words = story.words(zone);
            let Some(text) = span.of(words) else { continue };
            let first = pieces.len();
            let mended = mend(text);
            tokenise(&self.rules, &mended.text, pieces);
            for sentence in sentences::split(&self.rules, &mended.text, &pieces[first..]) {
                let words = first + sentence.start..first + sentence.end;
                drafts.push(Draft { zone, paragraph, words, writing: Writing::Plain });
            }
            for piece in &mut pieces[first..] {
                let Range { start, end } = piece.range;
                piece.range = span.start() + mended.place(start)..span.start() + mended.place(end);
            }
        }
        drafts
    }

    /// Writes the forms for the network: quotes straightened, and the case of headlines restored.
    fn write_forms(&self, story: &Story, drafts: &mut [Draft], workspace: &mut Workspace) {
        straighten(story, drafts, workspace);
        let forms = &mut workspace.forms;
        let mut evidence = Evidence::default();
        for draft in drafts.iter_mut() {
            let words = &forms[draft.words.clone()];
            let written = writing(&self.rules, words);
            let ends_as_prose = words.last().is_some_and(|word| matches!(word.as_str(), "." | "!" | "?" | "\""));
            // A short list of names that ends with a stop is prose, though every word has its capital.
            let heading = draft.zone == Zone::Title || !ends_as_prose || words.len() > 8;
            if heading && written != Writing::Plain {
                draft.writing = written;
                words.iter().for_each(|word| evidence.ask(word));
            }
        }
        if drafts.iter().all(|draft| draft.writing == Writing::Plain) {
            return;
        }
        for draft in drafts.iter().filter(|draft| draft.zone == Zone::Body && draft.writing == Writing::Plain) {
            let words = &forms[draft.words.clone()];
            for (before, word) in words.iter().zip(&words[1..]) {
                if before.starts_with(char::is_alphanumeric) || before == "," || before.starts_with('\'') {
                    evidence.note(word);
                }
            }
        }
        for draft in drafts.iter() {
            restore(&self.rules, &evidence, draft.writing, &mut forms[draft.words.clone()]);
        }
    }

    /// Puts the document together from words and choices.
    fn assemble(&self, story: Story, drafts: &[Draft], workspace: &mut Workspace) -> Document {
        let Workspace { pieces, forms, choices, .. } = workspace;
        let mut tokens = Vec::with_capacity(pieces.len());
        let (mut sentences, mut names) = (Vec::with_capacity(drafts.len()), Vec::new());
        for draft in drafts {
            let first = draft.words.start;
            for at in draft.words.clone() {
                tokens.push(self.token(&pieces[at], &forms[at], &choices[at], first));
            }
            let headline = draft.writing != Writing::Plain || draft.zone == Zone::Title;
            repair::repair(
                &self.rules,
                &mut tokens,
                first..first + draft.words.len(),
                headline,
                &|form, upos, xpos| self.inflections.lemma(form, upos, xpos),
            );
            let labels = choices[draft.words.clone()].iter().map(|choice| self.network.chain().label(choice.name));
            names::spell(labels, first, &mut names);
            sentences.push(self.sentence(draft, pieces, &tokens));
        }
        let mut document = Document { story, sentences, tokens, names };
        names::part_titles(&mut document, |form| self.network.gazetteer().is_title(form));
        names::complete(&mut document);
        document
    }

    fn token(&self, piece: &Piece, form: &CompactString, choice: &Choice, first: usize) -> Token {
        let (upos, xpos) = (self.upos[usize::from(choice.upos)], self.xpos[usize::from(choice.xpos)]);
        Token {
            span: Span::new(piece.range.start, piece.range.end),
            form: form.clone(),
            lemma: self.inflections.lemma(form, upos, xpos).unwrap_or_else(|| self.lemma(form, choice)),
            upos,
            xpos,
            head: choice.head.checked_sub(1).map(|head| TokenId(first as u32 + head)),
            relation: self.relations[usize::from(choice.relation)],
            space_before: piece.space_before,
        }
    }

    /// The lemma by the chosen script; the form where the script leaves nothing, or the treebanks' `_`.
    fn lemma(&self, form: &CompactString, choice: &Choice) -> CompactString {
        let lemma = self.lemmas[usize::from(choice.lemma)].apply(form);
        if lemma.is_empty() || lemma == "_" { form.clone() } else { lemma }
    }

    fn sentence(&self, draft: &Draft, pieces: &[Piece], tokens: &[Token]) -> Sentence {
        let words = &pieces[draft.words.clone()];
        let start = words.first().map_or(0, |piece| piece.range.start);
        let end = words.last().map_or(start, |piece| piece.range.end);
        let bare = !tokens[draft.words.clone()].iter().any(|token| token.lemma == "the" || token.lemma == "a");
        let stopped = tokens[draft.words.clone()].last().is_some_and(|token| token.xpos == Xpos::Period);
        Sentence {
            tokens: Span::new(draft.words.start, draft.words.end),
            span: Span::new(start, end),
            zone: draft.zone,
            paragraph: draft.paragraph,
            headline: draft.writing != Writing::Plain || draft.zone == Zone::Title && bare && !stopped,
        }
    }
}

/// Writes the forms as they stand, with straight quotes and hyphens.
fn straighten(story: &Story, drafts: &[Draft], workspace: &mut Workspace) {
    let Workspace { pieces, forms, .. } = workspace;
    forms.clear();
    for draft in drafts {
        let text = story.words(draft.zone);
        forms.extend(pieces[draft.words.clone()].iter().map(|piece| straightened(&text[piece.range.clone()])));
    }
}

/// A word as the network sees it: what was read in the wrong encoding put right, quotes and hyphens straight.
pub(crate) fn straightened(word: &str) -> CompactString {
    if word == "``" || word == "''" {
        return "\"".into();
    }
    if word.is_ascii() {
        return word.into();
    }
    let mut form = CompactString::default();
    for letter in mend(word).text.chars().filter(|letter| !is_invisible(*letter)) {
        match ligature(letter) {
            Some(letters) => form.push_str(letters),
            None if matches!(letter, '\u{2010}' | '\u{2011}') => form.push('-'),
            None => form.push(straight(letter)),
        }
    }
    if form.is_empty() { word.into() } else { form }
}

/// The letters that printers cast as one.
fn ligature(letter: char) -> Option<&'static str> {
    const FROM_FB00: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    FROM_FB00.get(u32::from(letter).checked_sub(0xfb00)? as usize).copied()
}

fn parse_all<T>(texts: &[String], what: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, LanguageError> {
    texts.iter().map(|text| parse(text).ok_or_else(|| broken(format!("{text:?} is no {what}")))).collect()
}

/// A story and drafts of sentences whose words are known.
fn known_words<W: AsRef<str>>(sentences: &[Vec<W>], pieces: &mut Vec<Piece>) -> (Story, Vec<Draft>) {
    let (mut text, mut body, mut drafts) = (String::new(), Vec::new(), Vec::new());
    pieces.clear();
    for (paragraph, sentence) in sentences.iter().enumerate() {
        let (start, first) = (text.len(), pieces.len());
        for word in sentence.iter().map(AsRef::as_ref).filter(|word| !word.is_empty()) {
            if text.len() > start {
                text.push(' ');
            }
            let at = text.len();
            text.push_str(word);
            pieces.push(Piece { range: at..text.len(), space_before: true, blank_before: false });
        }
        body.push(Span::new(start, text.len()));
        text.push_str("\n\n");
        let mut from = first;
        while from < pieces.len() {
            let to = pieces.len().min(from + sentences::LONGEST);
            drafts.push(Draft { zone: Zone::Body, paragraph, words: from..to, writing: Writing::Plain });
            from = to;
        }
    }
    (Story::plain(String::new(), text, body), drafts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_were_meant() {
        for (word, form) in [
            ("``", "\""),
            ("“", "\""),
            ("Maliâ€™s", "Mali's"),
            ("Af\u{ad}ghan\u{200b}", "Afghan"),
            ("oﬃce", "office"),
            ("cease\u{2011}fire", "cease-fire"),
            ("\u{ad}", "\u{ad}"),
        ] {
            assert_eq!(straightened(word), form);
        }
    }
}
