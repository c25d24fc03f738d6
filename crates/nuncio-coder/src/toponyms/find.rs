//! Which words of a document are names of places: those that the analysis or the directory says, without peoples, persons and bodies.

use nuncio_language::{Document, NameKind, Relation, TokenId, Upos};
use nuncio_text::{Byte, Span, Token as TokenUnit, Zone};
use nuncio_world::gazetteer::{Asked, GazetteerError, PlaceKind, PlaceWords, Resolved, WordUse};
use nuncio_world::{Country, EntityKind, NameUse};

use super::{Toponym, beside};
use crate::coder::Coder;
use crate::names::Names;

/// A name of a place in the text, as the gazetteer is asked for it.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub(super) zone: Zone,
    pub(super) span: Span<Byte>,
    /// The name with the words that belong to it.
    pub(super) tokens: Span<TokenUnit>,
    dateline: bool,
    name: String,
    /// The tokens of the name by itself.
    bare: Span<TokenUnit>,
    kinds: Vec<PlaceKind>,
    pub(super) within: Option<usize>,
    pub(super) state: Option<Country>,
    capital_of: Option<Country>,
    /// Whose country those are of who do something there.
    home: Option<Country>,
}

impl Mention {
    pub(super) fn asked(&self) -> Asked<'_> {
        Asked {
            name: &self.name,
            kinds: self.kinds.clone(),
            within: self.within,
            state: self.state,
            capital_of: self.capital_of,
            home: self.home,
        }
    }

    pub(super) fn toponym(self, place: Option<Resolved>, country: Option<Country>) -> Toponym {
        let Mention { zone, span, tokens, dateline, bare, .. } = self;
        Toponym { zone, span, tokens, name: bare, country, dateline, place }
    }
}

/// Most words of a place that begins the name of a body.
const LONGEST: usize = 3;

/// Most letters of what stands for several words.
const MOST_LETTERS: usize = 5;

/// Finds the mentions of one document.
pub(super) struct Finder<'a> {
    pub(super) coder: &'a Coder,
    pub(super) document: &'a Document,
    pub(super) names: &'a Names,
}

impl Finder<'_> {
    /// The dateline's, then those of the sentences in order.
    pub(super) fn mentions(&self) -> Result<Vec<Mention>, GazetteerError> {
        let mut all = self.dateline();
        for tokens in self.named()? {
            all.extend(self.mention(tokens)?);
        }
        beside::link(self.document, self.words(), &mut all);
        Ok(all)
    }

    /// Places that begin the names of bodies: *Kisumu* of the *Kisumu County Assembly*. They are no mentions, but they keep company.
    pub(super) fn witnesses(&self) -> Result<Vec<Mention>, GazetteerError> {
        let mut all = Vec::new();
        for name in self.document.names.iter().filter(|name| name.kind == NameKind::Organisation) {
            let most = name.tokens.len().saturating_sub(1).min(LONGEST);
            for len in (1..=most).rev() {
                let (from, to) = (name.tokens.start(), name.tokens.start() + len);
                let words = self.name(from, to);
                if words.starts_with(char::is_uppercase) && self.is_known(&words, from, to)? {
                    all.push(self.refined(Span::new(from, to))?);
                    break;
                }
            }
        }
        Ok(all)
    }

    /// Mentions at given spans of the body, one for each, and then those that the document has elsewhere.
    pub(super) fn given(&self, spans: &[Span<Byte>]) -> Result<Vec<Mention>, GazetteerError> {
        let mut all = Vec::with_capacity(spans.len());
        for &span in spans {
            let tokens = self.tokens_of(span);
            let mut mention = self.refined(tokens)?;
            mention.span = span;
            if tokens.is_empty() {
                span.of(self.document.story.words(Zone::Body)).unwrap_or_default().clone_into(&mut mention.name);
            }
            let words: Vec<&str> = mention.name.split_whitespace().collect();
            mention.state = mention.state.or_else(|| self.known(&words, true).0);
            all.push(mention);
        }
        let others = self.mentions()?;
        let apart = |other: &Mention| other.zone != Zone::Body || !spans.iter().any(|span| span.overlaps(other.span));
        all.extend(others.into_iter().filter(apart).map(|other| Mention { within: None, ..other }));
        beside::link(self.document, self.words(), &mut all);
        Ok(all)
    }

    pub(super) fn words(&self) -> &PlaceWords {
        self.coder.place_words()
    }

    pub(super) fn form(&self, at: usize) -> &str {
        &self.document.tokens[at].form
    }

    /// Token spans that could be names of places, in order, none overlapping.
    fn named(&self) -> Result<Vec<Span<TokenUnit>>, GazetteerError> {
        let names = &self.document.names;
        let mut spans: Vec<Span<TokenUnit>> = Vec::new();
        for name in names.iter().filter(|name| name.kind == NameKind::Place) {
            // "Lagos, Nigeria" may be labelled as one.
            let parts = name.tokens.range().collect::<Vec<_>>();
            let parts = parts.split(|&at| matches!(self.form(at), "," | "/" | "-LRB-" | "("));
            let spans_of = parts.filter_map(|part| Some(Span::new(*part.first()?, part.last()? + 1)));
            spans.extend(spans_of.filter(|&span| self.is_at(span) || !self.is_surname(span)));
        }
        for hit in self.names.iter() {
            let entity = self.coder.world().entity(hit.entity);
            let is_place = entity.kind == EntityKind::State && matches!(hit.usage, NameUse::Name | NameUse::Capital);
            let taken = names.iter().any(|name| name.tokens.overlaps(hit.tokens));
            if is_place && !taken {
                spans.push(hit.tokens);
            }
        }
        spans.extend(self.overlooked(&spans)?);
        spans.sort_unstable_by_key(|span| (span.start(), span.end()));
        spans.dedup_by(|later, earlier| later.overlaps(*earlier));
        Ok(spans)
    }

    /// A mention, where the words beside the name let it be one.
    fn mention(&self, tokens: Span<TokenUnit>) -> Result<Option<Mention>, GazetteerError> {
        let next = self.document.tokens.get(tokens.end()).filter(|token| token.space_before);
        let last = self.form(tokens.end() - 1);
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let goes_on = next.is_some_and(|next| capital(&next.form) && self.words().is(&next.form, WordUse::Part));
        let ends_so =
            tokens.len() > 1 && self.words().is(last, WordUse::Part) && !self.is_known_at(tokens.start(), tokens.end());
        let goes_on = goes_on || ends_so;
        let mention = self.refined(tokens)?;
        let words = self.words();
        let empty = |word: &str| {
            let uses = [WordUse::Kind, WordUse::Side, WordUse::Part, WordUse::Never];
            !word.starts_with(char::is_alphabetic) || uses.into_iter().any(|used| words.is(word, used))
        };
        let says_nothing = tokens.range().all(|at| empty(self.form(at)));
        // "NICU": letters that the gazetteer does not know are no place.
        let stands_for_words = mention.name.len() <= MOST_LETTERS
            && mention.name.chars().all(|c| c.is_ascii_uppercase())
            && mention.state.is_none()
            && self.coder.gazetteer().look_up(&mention.name)?.is_empty();
        let is_sum =
            mention.name.ends_with('$') || self.document.tokens.get(tokens.end()).is_some_and(|next| next.form == "$");
        Ok((!goes_on && !says_nothing && !is_sum && !stands_for_words && !mention.name.is_empty()).then_some(mention))
    }

    /// The name within some tokens, with what the words in and around it say.
    fn refined(&self, tokens: Span<TokenUnit>) -> Result<Mention, GazetteerError> {
        let words = self.words();
        let (mut from, mut to) = (tokens.start(), tokens.end());
        while from + 1 < to && self.form(from).eq_ignore_ascii_case("the") {
            from += 1;
        }
        let mut extent = (from, to);
        let mut kinds: Vec<PlaceKind> = Vec::new();
        let mut name = self.name(from, to);
        if !self.is_known(&name, from, to)? {
            // "northern Iraq": the name is what is left.
            while from + 1 < to && words.is(self.form(from), WordUse::Side) {
                from += 1;
            }
            let (first, last) = (self.kinds_at(from, to), to.checked_sub(1).and_then(|last| self.kinds_at(last, to)));
            if let Some(found) = last.filter(|_| to - from > 1 && !self.is_known_at(from, to)) {
                (to, kinds) = (to - 1, found);
            } else if let Some(found) = first.filter(|_| to - from > 1 && !self.is_known_at(from, to)) {
                (from, kinds) = (from + 1, found);
                if to - from > 1 && self.form(from) == "of" {
                    from += 1;
                }
            }
            name = self.name(from, to);
        } else if let Some(found) = self.kinds_at(to.saturating_sub(1), to).filter(|_| to - from > 1) {
            kinds = found;
        }
        if kinds.is_empty() {
            // "Kandahar province", "the city of Kano".
            let after = self.kinds_after(extent.1);
            if let Some(found) = after {
                (kinds, extent.1) = (found, extent.1 + 1);
            } else if let Some(found) = self.kinds_before(extent.0) {
                kinds = found;
            }
        }
        while extent.0 > 0 && self.same_sentence(extent.0 - 1, from) && words.is(self.form(extent.0 - 1), WordUse::Side)
        {
            extent.0 -= 1;
        }
        let parts: Vec<&str> = (from..to).map(|at| self.form(at)).collect();
        let (state, capital_of) = self.known(&parts, false);
        let state = state.filter(|_| kinds.is_empty() || kinds.contains(&PlaceKind::Country));
        let extent = Span::new(extent.0, extent.1.max(extent.0));
        let (zone, span) = self.bytes(extent);
        let bare = Span::new(from, to.max(from));
        let home = self.home(bare);
        let (dateline, within) = (false, None);
        Ok(Mention { zone, span, tokens: extent, dateline, name, bare, kinds, within, state, capital_of, home })
    }

    /// *Spanish police arrested two men in Cordoba*: the country of those who do what is done at some words.
    fn home(&self, words: Span<TokenUnit>) -> Option<Country> {
        let tokens = &self.document.tokens;
        let outside = |at: &usize| tokens[*at].head.is_none_or(|head| !words.holds(head.index()));
        let top = words.range().find(outside)?;
        let sentence = self.document.sentences.iter().find(|sentence| sentence.tokens.holds(top))?.tokens;
        let under = |head: usize, relation: Relation| {
            sentence
                .range()
                .filter(move |&at| tokens[at].relation == relation && tokens[at].head == Some(TokenId(head as u32)))
        };
        let is_where = under(top, Relation::Case).any(|case| self.words().is(&tokens[case].form, WordUse::Where));
        let verb = tokens[top].head.filter(|verb| is_where && tokens[verb.index()].upos == Upos::Verb)?.index();
        let subject = under(verb, Relation::Nsubj).next()?;
        let told_by =
            std::iter::once(subject).chain(under(subject, Relation::Amod)).chain(under(subject, Relation::Compound));
        told_by
            .filter_map(|at| self.names.at(TokenId(at as u32)))
            .find_map(|hit| self.coder.world().entity(hit.entity).country)
    }

    fn is_known(&self, name: &str, from: usize, to: usize) -> Result<bool, GazetteerError> {
        let parts: Vec<&str> = (from..to).map(|at| self.form(at)).collect();
        Ok(self.known(&parts, false).0.is_some() || !self.coder.gazetteer().look_up(name)?.is_empty())
    }

    fn is_known_at(&self, from: usize, to: usize) -> bool {
        self.is_known(&self.name(from, to), from, to).unwrap_or(false)
    }

    pub(super) fn kinds_at(&self, at: usize, end: usize) -> Option<Vec<PlaceKind>> {
        (at < end).then(|| self.words().kinds(self.form(at)).map(<[_]>::to_vec)).flatten()
    }

    /// *province* behind the name, in the same sentence and no sentence's first word.
    fn kinds_after(&self, at: usize) -> Option<Vec<PlaceKind>> {
        let token = self.document.tokens.get(at).filter(|token| token.space_before)?;
        let kinds = self.words().kinds(&token.form)?;
        (at > 0 && self.same_sentence(at - 1, at)).then(|| kinds.to_vec())
    }

    /// *city of* before the name; *30 kilometres south of* it, which is told of what is small.
    fn kinds_before(&self, at: usize) -> Option<Vec<PlaceKind>> {
        let before = at.checked_sub(2).filter(|&before| self.same_sentence(before, at))?;
        let way = self.words().is(self.form(before + 1), WordUse::Way);
        let side = self.words().is(self.form(before), WordUse::Side);
        let distance = if side { before.checked_sub(1) } else { Some(before) };
        if way && distance.is_some_and(|at| self.words().is(self.form(at), WordUse::Distance)) {
            let wide = [PlaceKind::Region, PlaceKind::County];
            return Some(PlaceKind::ALL.into_iter().filter(|kind| !wide.contains(kind)).collect());
        }
        (self.form(before + 1) == "of").then(|| self.words().kinds(self.form(before)).map(<[_]>::to_vec)).flatten()
    }

    pub(super) fn same_sentence(&self, a: usize, b: usize) -> bool {
        let of = |at: usize| self.document.sentences.partition_point(|sentence| sentence.tokens.end() <= at);
        of(a) == of(b)
    }

    /// The state that words name on the day of the story, and the state whose capital they name; peoples count where that is asked.
    fn known(&self, words: &[&str], peoples: bool) -> (Option<Country>, Option<Country>) {
        let world = self.coder.world();
        let Some(hit) =
            (!words.is_empty()).then(|| world.find(words, 0)).flatten().filter(|hit| hit.len == words.len())
        else {
            return (None, None);
        };
        let on = self.document.story.published.map(|published| published.date);
        let holds = |from: Option<jiff::civil::Date>, until: Option<jiff::civil::Date>| {
            on.is_none_or(|day| from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until))
        };
        let of = |wanted: fn(NameUse, bool) -> bool| {
            let mut readings = hit.readings.iter().filter(|reading| {
                world.entity(reading.entity).kind == EntityKind::State && wanted(reading.usage, peoples)
            });
            let first = readings.clone().next();
            let now = readings.find(|reading| {
                let entity = world.entity(reading.entity);
                holds(reading.from.or(entity.from), reading.until.or(entity.until))
            });
            now.or(first).and_then(|reading| world.entity(reading.entity).country)
        };
        let names_it = |usage, peoples| match usage {
            NameUse::Name | NameUse::Spelling => true,
            NameUse::Adjective | NameUse::People => peoples,
            NameUse::Capital | NameUse::Seat | NameUse::Part => false,
        };
        (of(names_it), of(|usage, _| usage == NameUse::Capital))
    }

    fn tokens_of(&self, span: Span<Byte>) -> Span<TokenUnit> {
        let in_span =
            |token: &nuncio_language::Token, at: usize| self.zone_of(at) == Zone::Body && token.span.overlaps(span);
        let tokens = &self.document.tokens;
        let first = (0..tokens.len()).find(|&at| in_span(&tokens[at], at));
        let Some(first) = first else { return Span::new(0, 0) };
        let count = (first..tokens.len()).take_while(|&at| in_span(&tokens[at], at)).count();
        Span::new(first, first + count)
    }

    fn zone_of(&self, at: usize) -> Zone {
        let sentence = self.document.sentences.partition_point(|sentence| sentence.tokens.end() <= at);
        self.document.sentences.get(sentence).map_or(Zone::Body, |sentence| sentence.zone)
    }

    fn bytes(&self, tokens: Span<TokenUnit>) -> (Zone, Span<Byte>) {
        if tokens.is_empty() {
            return (Zone::Body, Span::new(0, 0));
        }
        let (first, last) = (&self.document.tokens[tokens.start()], &self.document.tokens[tokens.end() - 1]);
        (self.zone_of(tokens.start()), first.span.cover(last.span))
    }

    /// The words of the story under some tokens.
    pub(super) fn name(&self, from: usize, to: usize) -> String {
        let (zone, span) = self.bytes(Span::new(from, to.max(from)));
        self.document.words(zone, span).to_owned()
    }

    /// `STANLEYVILLE, Congo`: each part lies in the next.
    fn dateline(&self) -> Vec<Mention> {
        let story = &self.document.story;
        let Some(place) = story.dateline.as_ref().and_then(|dateline| dateline.place) else { return Vec::new() };
        let Some(text) = place.of(&story.text) else { return Vec::new() };
        let mut all: Vec<Mention> = Vec::new();
        let mut start = 0;
        for part in text.split_inclusive([',', '/']) {
            let name = part.trim_end_matches([',', '/']).trim();
            let lead = part.len() - part.trim_start().len();
            if name.chars().any(char::is_alphabetic) {
                let from = place.start() + start + lead;
                let titled: Vec<String> = name.split_whitespace().map(crate::places::in_title_case).collect();
                let titled: Vec<&str> = titled.iter().map(String::as_str).collect();
                let given: Vec<&str> = name.split_whitespace().collect();
                let (as_given, as_titled) = (self.known(&given, false), self.known(&titled, false));
                all.push(Mention {
                    zone: Zone::Body,
                    span: Span::new(from, from + name.len()),
                    tokens: Span::new(0, 0),
                    dateline: true,
                    name: name.to_owned(),
                    bare: Span::new(0, 0),
                    kinds: Vec::new(),
                    within: part.ends_with(',').then_some(all.len() + 1),
                    state: as_given.0.or(as_titled.0),
                    capital_of: as_given.1.or(as_titled.1),
                    home: None,
                });
            }
            start += part.len();
        }
        if let Some(last) = all.last_mut() {
            last.within = None;
        }
        all
    }
}
