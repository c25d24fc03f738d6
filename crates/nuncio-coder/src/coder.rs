//! The coder: one story in, its claims, events, quotes and trace out.

use std::collections::BTreeSet;

use nuncio_codebook::Codebook;
use nuncio_codebook::lexicon::Lexicon;
use nuncio_language::{Analyser, Document, Kernel, Workspace};
use nuncio_text::{PackFiles, Story};
use nuncio_world::gazetteer::PlaceWords;
use nuncio_world::{Amounts, Calendar, Gazetteer, World};

use crate::about;
use crate::accounts;
use crate::claim::{Claim, Mark};
use crate::confidence::{self, Weights};
use crate::coreference::words::References;
use crate::counts::{self, CountWords};
use crate::dates::Dates;
use crate::demands;
use crate::directory::Directory;
use crate::disputes;
use crate::error::CoderError;
use crate::event_places::Places;
use crate::filters::{self, Filters};
use crate::interpret::{Harvest, Interpreter, Tables};
use crate::kinds::Kinds;
use crate::names::Names;
use crate::places;
use crate::quotes::{self, Kind, Quotation};
use crate::record::{Event, Links, Quote, Writer};
use crate::relate::Weigher;
use crate::repeats;
use crate::standing;
use crate::thirds;
use crate::toponyms::Toponym;
use crate::towns;
use crate::trace::Trace;
use crate::tree::Tree;
use crate::unknown::{self, Unknown};
use crate::words::Words;

/// Everything that coding needs, read once and shared by all threads.
pub struct Coder {
    analyser: Analyser,
    world: World,
    calendar: Calendar,
    amounts: Amounts,
    count_words: CountWords,
    codebook: Codebook,
    lexicon: Lexicon,
    words: Words,
    filters: Filters,
    pack: String,
    /// Sentences of the lexicon's examples that are known to fail.
    pending: BTreeSet<String>,
    weigher: Weigher,
    weights: Weights,
    gazetteer: Gazetteer,
    place_words: PlaceWords,
}

/// A coded story.
#[derive(Clone, Debug)]
pub struct Coding {
    /// The story with its sentences, tokens and trees.
    pub document: Document,
    /// What it says.
    pub claims: Vec<Claim>,
    /// The claims under the codebooks, in their order.
    pub events: Vec<Event>,
    /// Who says what.
    pub quotes: Vec<Quote>,
    /// Why the rest is silent.
    pub trace: Trace,
}

impl Coder {
    /// Reads every room's tables from a pack.
    ///
    /// # Errors
    /// The first table that is missing or cannot be read, by file and line; for the lexicon, every line.
    pub fn read(files: &PackFiles, kernel: Kernel) -> Result<Self, CoderError> {
        let codebook = Codebook::read(files)?;
        let lexicon = Lexicon::read_senses(files, &codebook)?;
        for sense in lexicon.iter() {
            if let Some(mark) = sense.marks.iter().find(|mark| Mark::parse(mark).is_none()) {
                return Err(CoderError::table(&sense.rule, &format!("`{mark}` is not a mark")));
            }
        }
        let world = World::read(files)?;
        let gazetteer = Gazetteer::read(files)?;
        Ok(Coder {
            analyser: Analyser::read(files, kernel)?,
            world: world.with_gazetteer(gazetteer.clone()),
            calendar: Calendar::read(files)?,
            amounts: Amounts::read(files)?,
            count_words: CountWords::read(files)?,
            words: Words::read(files, &codebook)?,
            filters: Filters::read(files, &codebook)?,
            pack: pack_name(files)?,
            pending: pending(files),
            weigher: Weigher::read(files)?,
            weights: Weights::read(files)?,
            gazetteer,
            place_words: PlaceWords::read(files)?,
            codebook,
            lexicon,
        })
    }

    /// The analyser.
    #[must_use]
    pub fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// What was learnt of pairs.
    pub(crate) fn weigher(&self) -> &Weigher {
        &self.weigher
    }

    /// The weights of confidence.
    pub(crate) fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The directory of actors.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The gazetteer.
    #[must_use]
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.gazetteer
    }

    /// The words beside names of places.
    pub(crate) fn place_words(&self) -> &PlaceWords {
        &self.place_words
    }

    /// The calendar.
    #[must_use]
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The act tree and code tables.
    #[must_use]
    pub fn codebook(&self) -> &Codebook {
        &self.codebook
    }

    /// The senses.
    #[must_use]
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Name and version of the pack.
    #[must_use]
    pub fn pack(&self) -> &str {
        &self.pack
    }

    /// Sentences of the lexicon's examples that are known not to yield yet what they must.
    pub(crate) fn pending_examples(&self) -> &BTreeSet<String> {
        &self.pending
    }

    /// Buffers for one thread's work.
    #[must_use]
    pub fn workspace(&self) -> Workspace {
        self.analyser.workspace()
    }

    /// Codes a story.
    pub fn code(&self, story: Story, workspace: &mut Workspace) -> Coding {
        let document = self.analyser.analyse(story, workspace);
        self.code_document(document)
    }

    /// Codes a document that has its trees.
    #[must_use]
    pub fn code_document(&self, document: Document) -> Coding {
        let (claims, quotes, trace, links) = self.read_document(&document);
        let writer = Writer::new(&document, (&self.world, &self.codebook, &self.gazetteer), &self.pack);
        let events = writer.events(&claims, &links);
        let quotes = writer.quotes(&quotes);
        Coding { events, quotes, claims, trace, document }
    }

    /// What a document says in words that the pack does not know.
    #[must_use]
    pub fn unknown(&self, document: &Document) -> Unknown {
        let trees: Vec<Tree<'_>> = document.sentences.iter().map(|s| Tree::new(document, s)).collect();
        let published = document.story.published.map(|p| p.date);
        let find_towns = |names: &mut Names| drop(self.towns(document, names));
        let directory = Directory::new(document, &trees, self.directory_tables(), published, find_towns);
        unknown::find(document, &trees, &directory, &self.lexicon)
    }

    /// What the directory of a story is read with.
    fn directory_tables(&self) -> (&World, &Kinds, &References) {
        (&self.world, self.words.kinds(), self.words.references())
    }

    /// The stages, one after the other.
    fn read_document(&self, doc: &Document) -> (Vec<Claim>, Vec<Quotation>, Trace, Links) {
        let published = doc.story.published.map(|p| p.date);
        let trees: Vec<Tree<'_>> = doc.sentences.iter().map(|s| Tree::new(doc, s)).collect();
        let mut toponyms = Vec::new();
        let find_towns = |names: &mut Names| toponyms = self.towns(doc, names);
        let mut directory = Directory::new(doc, &trees, self.directory_tables(), published, find_towns);
        let mut quotes = quotes::find(doc, &trees, &directory, &self.words);
        directory.hear(&mut quotes);
        let mut harvest = Harvest::default();
        for (index, tree) in trees.iter().enumerate() {
            Interpreter::new(tree, index, &directory, self.tables(), &quotes, &mut harvest).read();
        }
        filters::take_back(&mut harvest, &trees, (&self.filters, &self.codebook));
        let filed_in = doc.story.dateline.as_ref().and_then(|d| d.place);
        let filed_in = towns::of_dateline(&toponyms)
            .or_else(|| filed_in.and_then(|span| places::of_dateline(span.of(&doc.story.text)?, &self.world)));
        let about = places::of_story(&directory, filed_in);
        places::settle_speakers(&mut quotes, &trees, &directory, about);
        places::settle(&mut harvest.claims, &trees, &directory, (&self.codebook, &self.words), about);
        for claim in &mut harvest.claims {
            let Some(tree) = trees.get(claim.sentence) else { continue };
            claim.attribution = disputes::chain(claim, &quotes, tree, &self.words);
        }
        let dates = Dates::new(&trees, &self.calendar, &quotes, published);
        date(&mut harvest.claims, &dates);
        for claim in &mut harvest.claims {
            claim.standing = standing::of(claim, &quotes, &self.codebook);
        }
        let told = harvest.claims.len();
        demands::of_what_must_be_done(&mut harvest.claims, &quotes, &trees, &self.codebook);
        disputes::derive_accusations(&mut harvest, &quotes, &trees, &self.codebook);
        date(harvest.claims.get_mut(told..).unwrap_or_default(), &dates);
        let Harvest { mut claims, mut trace, .. } = harvest;
        drop_bare_sayings(&mut claims, &quotes, &self.codebook);
        let mut answered = disputes::of_the_same(&mut claims, &quotes);
        answered.extend(disputes::in_brief(&mut claims, &trees, &directory, &self.words, &self.codebook));
        accounts::dispute_what_is_negated(&mut claims, &quotes);
        for claim in &mut claims {
            let Some(tree) = trees.get(claim.sentence) else { continue };
            claim.roles.extend(thirds::find(claim, tree, &directory, (&self.codebook, &self.words)));
            about::tell(claim, tree, &self.words, &self.codebook);
        }
        claims.sort_by_key(|c| (c.sentence, c.trigger, c.id));
        let tables = (&self.amounts, &self.count_words, &self.codebook);
        counts::tell(&mut claims, &trees, &quotes, tables, &dates);
        counts::settle_tellers(&claims, &mut quotes);
        self.place(&mut claims, &trees, &toponyms, &quotes);
        self.weigh(&mut claims, &trees);
        trace.complete(trees.len(), &claims);
        let links = Links {
            same_as: repeats::find(&claims, &trees, &self.codebook),
            contradicts: accounts::find(&claims, &quotes, &trees, &self.codebook, &answered),
        };
        (claims, quotes, trace, links)
    }

    /// The places that a story names, of which those within a state give the names their countries.
    fn towns(&self, doc: &Document, names: &mut Names) -> Vec<Toponym> {
        if self.gazetteer.is_empty() {
            return Vec::new();
        }
        // A damaged gazetteer tells no places.
        let toponyms = self.toponyms_among(doc, names).unwrap_or_default();
        towns::settle(names, doc, &toponyms, (&self.gazetteer, &self.world));
        toponyms
    }

    /// Says where each claim happened.
    fn place(&self, claims: &mut [Claim], trees: &[Tree<'_>], toponyms: &[Toponym], quotes: &[Quotation]) {
        if claims.is_empty() || self.gazetteer.is_empty() {
            return;
        }
        let (gazetteer, words, codebook) = (&self.gazetteer, &self.place_words, &self.codebook);
        let cues = quotes.iter().filter_map(|quote| quote.cue).collect();
        Places { gazetteer, words, codebook, toponyms, trees, cues }.tell(claims);
    }

    /// Says how likely each claim is right.
    fn weigh(&self, claims: &mut [Claim], trees: &[Tree<'_>]) {
        let chance = |claim: &Claim| match trees.get(claim.sentence) {
            Some(tree) => self.weights.chance(&confidence::signals(claim, claims, tree, &self.codebook)),
            None => claim.confidence,
        };
        let chances: Vec<f32> = claims.iter().map(chance).collect();
        for (claim, chance) in claims.iter_mut().zip(chances) {
            claim.confidence = chance;
        }
    }

    fn tables(&self) -> Tables<'_> {
        Tables { lexicon: &self.lexicon, codebook: &self.codebook, words: &self.words }
    }
}

/// Dates every claim, and marks those of another time: by their words, or by an actor that is no more.
fn date(claims: &mut [Claim], dates: &Dates<'_>) {
    for claim in claims {
        let dating = dates.of_claim(claim);
        if dating.ahead {
            claim.mark(Mark::Future);
        }
        claim.date = dating.date;
        if dating.long_before || claim.actors.iter().chain(&claim.recipients).any(|m| m.who.ended) {
            claim.mark(Mark::Historical);
        }
    }
}

/// *Kenya told Sudan that Chad had left*: the telling is no event of its own where what is told is one. *"Never," he fired back*: a
/// verb that brings in words is no deed.
fn drop_bare_sayings(claims: &mut Vec<Claim>, quotes: &[Quotation], codebook: &Codebook) {
    let told: BTreeSet<usize> = claims.iter().filter_map(|claim| claim.attribution.last().copied()).collect();
    claims.retain(|claim| {
        let brings_in = |quote: &Quotation| quote.attributes() && quote.cue == Some(claim.trigger);
        let done = claim.deed.moods.is_empty();
        let bare = done && codebook.name(claim.deed.act) == "statement";
        let material = done && matches!(codebook.quad(&claim.deed()), Some(2 | 4));
        let quoted = |quote: &Quotation| brings_in(quote) && quote.kind == Kind::Direct;
        !(bare && told.iter().any(|&quote| brings_in(&quotes[quote])) || material && quotes.iter().any(quoted))
    });
}

/// The sentences of `lexicon/pending.txt`, one a line; a pack without the file has none.
fn pending(files: &PackFiles) -> BTreeSet<String> {
    let text = files.bytes("lexicon/pending.txt").map(String::from_utf8_lossy).unwrap_or_default();
    text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect()
}

/// The first line of the pack's `pack.txt`.
fn pack_name(files: &PackFiles) -> Result<String, CoderError> {
    let bytes = files.bytes("pack.txt").ok_or_else(|| CoderError::table("pack.txt", "the pack has no such file"))?;
    let text = String::from_utf8_lossy(bytes);
    let name = text.lines().next().unwrap_or_default().trim();
    if name.is_empty() {
        return Err(CoderError::table(
            "pack.txt:1",
            "the first line must be the pack's name and version, such as en-2026.11",
        ));
    }
    Ok(name.to_owned())
}
