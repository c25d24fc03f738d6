//! Names of places that the analysis took for no name or for another kind, and what in the text shows that they are places.

use std::collections::BTreeSet;

use nuncio_language::{NameKind, TokenId, Upos};
use nuncio_text::{Span, Token as TokenUnit};
use nuncio_world::gazetteer::{GazetteerError, Place, PlaceKind, WordUse};

use super::find::Finder;

/// How many people a place has that is believed against the analysis, behind a word of place; and without one.
const SOME: u32 = 20_000;
const MANY: u32 = 200_000;
/// Most words of the place behind a comma.
const LONGEST_OUTER: usize = 3;

impl Finder<'_> {
    /// Names that the analysis took for no name or for another kind, where the text or what the gazetteer knows shows that they are places.
    pub(super) fn overlooked(&self, found: &[Span<TokenUnit>]) -> Result<Vec<Span<TokenUnit>>, GazetteerError> {
        let tokens = &self.document.tokens;
        let told: BTreeSet<String> = found.iter().map(|span| self.folded(*span)).collect();
        let mut all = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let first = at;
            let labelled = self.document.names.iter().find(|name| name.tokens.holds(at));
            let (span, end) = match labelled {
                Some(name) => (self.without_noun(Span::new(first, name.tokens.end())), name.tokens.end()),
                None => {
                    let end = first + (first..tokens.len()).take_while(|&at| self.is_loose(at, first)).count();
                    (Span::new(first, end), end)
                }
            };
            at = end.max(first + 1);
            let label = labelled.map(|name| name.kind);
            let other = matches!(label, Some(NameKind::Place | NameKind::Nationality));
            let hit = || span.range().any(|at| self.names.at(TokenId(at as u32)).is_some());
            if span.is_empty() || other || found.iter().any(|known| known.overlaps(span)) || hit() {
                continue;
            }
            if self.shows(span, label, &told)? {
                all.push(span);
            }
        }
        Ok(all)
    }

    /// Whether the text shows that some words are a place.
    fn shows(
        &self,
        span: Span<TokenUnit>,
        label: Option<NameKind>,
        told: &BTreeSet<String>,
    ) -> Result<bool, GazetteerError> {
        if self.is_surname(span) {
            return Ok(false);
        }
        if told.contains(&self.folded(span))
            || self.says_its_kind(span)?
            || self.is_short_for_region(span)?
            || self.lies_in_next(span)?
            || self.describes(span) && self.is_large(span, SOME)?
        {
            return Ok(true);
        }
        let before = self.before(span);
        let is = |wanted| before.is_some_and(|before| self.words().is(before, wanted));
        match label {
            Some(_) => Ok(is(WordUse::Place) && self.is_large(span, SOME)?),
            None if is(WordUse::Place) => self.is_large(span, 0),
            None => self.is_large(span, if is(WordUse::Way) { SOME } else { MANY }),
        }
    }

    /// Whether something is at it: *in the Strait of Hormuz*.
    pub(super) fn is_at(&self, span: Span<TokenUnit>) -> bool {
        self.before(span).is_some_and(|before| self.words().is(before, WordUse::Place))
    }

    /// The word before a name in its sentence, without an article.
    fn before(&self, span: Span<TokenUnit>) -> Option<&str> {
        let the = |at: &usize| self.form(*at).eq_ignore_ascii_case("the");
        let before = span.start().checked_sub(1)?;
        let before = Some(before).filter(the).and_then(|at| at.checked_sub(1)).unwrap_or(before);
        self.same_sentence(before, span.start()).then(|| self.form(before))
    }

    /// *Oakland* of *Oakland police*: a noun in small letters is no part of a name.
    fn without_noun(&self, span: Span<TokenUnit>) -> Span<TokenUnit> {
        let is_noun = |at: &usize| {
            let token = &self.document.tokens[*at];
            token.upos == Upos::Noun && token.form.starts_with(char::is_lowercase)
        };
        let end = span.range().skip(1).find(is_noun).unwrap_or(span.end());
        Span::new(span.start(), end)
    }

    /// A proper noun outside all names, in the sentence of `first`.
    fn is_loose(&self, at: usize, first: usize) -> bool {
        let token = &self.document.tokens[at];
        token.upos == Upos::Propn
            && token.form.starts_with(char::is_uppercase)
            && self.same_sentence(first, at)
            && !self.document.names.iter().any(|name| name.tokens.holds(at))
    }

    /// *Harold Washington … Washington left*: whether the story has a person in full whose surname a word is.
    pub(super) fn is_surname(&self, span: Span<TokenUnit>) -> bool {
        let is_so = |name: &nuncio_language::Name| {
            name.kind == NameKind::Person
                && name.tokens.len() > 1
                && self.form(name.tokens.end() - 1) == self.form(span.start())
        };
        span.len() == 1 && self.document.names.iter().any(is_so)
    }

    /// *Akita Prefecture, the Strait of Hormuz, the State of Kano*: a word of the name says what kind of place it is, and the gazetteer has
    /// one of that kind.
    fn says_its_kind(&self, span: Span<TokenUnit>) -> Result<bool, GazetteerError> {
        let (from, to) = (span.start(), span.end());
        let called = |kinds: &[PlaceKind], from, to| self.is_called(from, to, |place| kinds.contains(&place.kind));
        if let Some(kinds) = self.kinds_at(to - 1, to).filter(|_| span.len() > 1) {
            // "Kansas State" is a university: words for states are those of bodies too.
            let bare = !kinds.contains(&PlaceKind::Country);
            return Ok(called(&kinds, from, to)? || bare && called(&kinds, from, to - 1)?);
        }
        let Some(kinds) = self.kinds_at(from, to).filter(|_| span.len() > 1) else { return Ok(false) };
        let of = span.len() > 2 && self.form(from + 1) == "of";
        Ok(called(&kinds, from, to)? || of && called(&kinds, from + 2, to)?)
    }

    /// *Ind.*, *W. Va.* behind a comma.
    fn is_short_for_region(&self, span: Span<TokenUnit>) -> Result<bool, GazetteerError> {
        let behind = span.start().checked_sub(1).is_some_and(|comma| self.form(comma) == ",");
        let short = self.form(span.end() - 1).ends_with('.');
        Ok(behind && short && self.is_called(span.start(), span.end(), |place| place.kind == PlaceKind::Region)?)
    }

    /// *Belgrade, Minn.*: a place of the name lies in the one behind the comma.
    fn lies_in_next(&self, span: Span<TokenUnit>) -> Result<bool, GazetteerError> {
        let outer = span.end() + 1;
        let end = self.document.tokens.len();
        if outer >= end || self.form(span.end()) != "," || !self.form(outer).starts_with(char::is_uppercase) {
            return Ok(false);
        }
        let gazetteer = self.coder.gazetteer();
        let inner = gazetteer.look_up(&self.name(span.start(), span.end()))?;
        if inner.is_empty() {
            return Ok(false);
        }
        for to in (outer + 1..=(outer + LONGEST_OUTER).min(end)).rev().filter(|to| self.same_sentence(outer, to - 1)) {
            for candidate in gazetteer.look_up(&self.name(outer, to))? {
                let whole = gazetteer.place(candidate.place)?;
                for place in &inner {
                    let place = gazetteer.place(place.place)?;
                    if matches!(whole.kind, PlaceKind::Country | PlaceKind::Region) && place.is_in(&whole) {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    /// *Longview police, the Jenin camp*: a role or a kind of place is told by its place.
    fn describes(&self, span: Span<TokenUnit>) -> bool {
        let Some(next) = self.document.tokens.get(span.end()).filter(|next| next.space_before) else { return false };
        next.upos == Upos::Noun
            && next.form.starts_with(char::is_lowercase)
            && self.same_sentence(span.start(), span.end())
            && (self.coder.world().find_role(&[&next.lemma], 0).is_some() || self.words().kinds(&next.form).is_some())
    }

    /// Whether some words are the first name of a place with as many people, or of ground that has none.
    fn is_large(&self, tokens: Span<TokenUnit>, people: u32) -> Result<bool, GazetteerError> {
        let gazetteer = self.coder.gazetteer();
        for candidate in gazetteer.look_up(&self.name(tokens.start(), tokens.end()))? {
            let place = gazetteer.place(candidate.place)?;
            let ground = !matches!(place.kind, PlaceKind::City | PlaceKind::County);
            if !candidate.other_name && (ground || place.population >= people) || people == 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a place that fits has some words as a name.
    fn is_called(&self, from: usize, to: usize, fits: impl Fn(&Place<'_>) -> bool) -> Result<bool, GazetteerError> {
        let gazetteer = self.coder.gazetteer();
        for candidate in gazetteer.look_up(&self.name(from, to))? {
            if fits(&gazetteer.place(candidate.place)?) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn folded(&self, span: Span<TokenUnit>) -> String {
        self.name(span.start(), span.end()).to_lowercase()
    }
}
