//! Who speaks in a story: the speakers of its quotes, each once, whatever words name them.

use nuncio_coder::Quote;
use nuncio_coder::record::{Party, Speaker};
use nuncio_language::{Document, NameKind, Token, TokenId, Upos};
use nuncio_text::{Byte, Span, Zone};
use nuncio_world::{Country, Sector, World};
use serde::Serialize;

use crate::event_line::one_line;

/// Somebody who speaks, with all the words by which the story's quotes name them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// Identity, free of codebooks; `null` where the directory has no entry of their own.
    pub entity: Option<String>,
    /// CAMEO code; `null` where the directory does not know them.
    pub code: Option<String>,
    /// The words that name them, each once, in the order of the text. Pronouns only where there is nothing else; empty for somebody
    /// whom nobody names.
    pub names: Vec<String>,
    /// The words of their own name, lower case, where they are a person who is named.
    #[serde(skip)]
    person: Vec<String>,
    /// The name that is shown, and how good it is.
    #[serde(skip)]
    shown: (usize, Fit),
    #[serde(skip)]
    country: Option<Country>,
    /// A state or an arm of one, an organisation of states.
    #[serde(skip)]
    official: bool,
}

/// How well words do as a heading, worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    #[default]
    Words,
    /// The directory knows just these words by the speaker's code.
    Known,
    /// A person's own name is in them; the longer they are, the better.
    Person(usize),
}

/// How words name somebody.
#[derive(PartialEq, Eq)]
enum Naming {
    /// Words that stand for somebody named before: *he*.
    Pronoun,
    /// A person's own name, by its words in lower case.
    Person(Vec<String>),
    /// A state, an office, a role.
    Other,
}

/// The speakers of a story.
#[derive(Debug)]
pub struct Speakers {
    voices: Vec<Voice>,
    /// Of each quote, in order, its speaker.
    of_quotes: Vec<usize>,
}

impl Speakers {
    /// The speakers of the quotes of a document.
    ///
    /// Two mentions are one speaker where they have the same code and name the same person, or both name none. A code without a
    /// country and an organisation (`REB`) tells nobody from another: then the words must be the same too. A pronoun is the last
    /// speaker before it with its code.
    #[must_use]
    pub fn of(document: &Document, quotes: &[Quote], world: &World) -> Self {
        let mut speakers = Speakers { voices: Vec::new(), of_quotes: Vec::new() };
        for quote in quotes {
            let at = match &quote.speaker {
                Some(speaker) => speakers.add(document, quote.zone, speaker, world),
                None => speakers.nobody(),
            };
            speakers.of_quotes.push(at);
        }
        speakers
    }

    /// The speaker of the quote at a position.
    #[must_use]
    pub fn of_quote(&self, position: usize) -> Option<&Voice> {
        self.of_quotes.get(position).and_then(|&voice| self.voices.get(voice))
    }

    /// A number for the speaker of the quote at a position: quotes of one speaker have the same.
    #[must_use]
    pub fn number_of_quote(&self, position: usize) -> Option<usize> {
        self.of_quotes.get(position).copied()
    }

    /// The one voice of all whom nobody names.
    fn nobody(&mut self) -> usize {
        self.voices.iter().position(|voice| voice.names.is_empty()).unwrap_or_else(|| {
            self.voices.push(Voice::new(None, None));
            self.voices.len() - 1
        })
    }

    fn add(&mut self, document: &Document, zone: Zone, speaker: &Speaker, world: &World) -> usize {
        let code = speaker.code.clone().filter(|code| !code.is_empty());
        let words = one_line(&speaker.words.text);
        let place = Place::of(code.as_deref(), world);
        let naming = naming(document, zone, speaker.words.span.0);
        let same_entity = |voice: &Voice| speaker.entity.is_some() && voice.entity == speaker.entity;
        let by_words = |speakers: &Self| match &naming {
            Naming::Pronoun => speakers.last_with(code.as_ref()),
            Naming::Person(name) => {
                speakers.voices.iter().position(|voice| voice.code == code && same_name(&voice.person, name))
            }
            Naming::Other => speakers.voices.iter().position(|voice| {
                let same_words = || voice.names.iter().any(|name| name.to_lowercase() == words.to_lowercase());
                voice.code == code && voice.person.is_empty() && (place != Place::Nowhere || same_words())
            }),
        };
        let known = self.voices.iter().position(same_entity).or_else(|| by_words(self));
        let at = known.unwrap_or_else(|| {
            self.voices.push(Voice { entity: speaker.entity.clone(), ..Voice::new(code, Some(place)) });
            self.voices.len() - 1
        });
        if let Some(voice) = self.voices.get_mut(at) {
            let known = || is_name_of(&words, voice.code.as_deref(), world);
            let fit = match &naming {
                Naming::Person(_) => Fit::Person(words.chars().count()),
                Naming::Other if known() => Fit::Known,
                Naming::Other | Naming::Pronoun => Fit::Words,
            };
            voice.name(words, naming, fit);
        }
        at
    }

    /// The voice of the last quote so far that has this code; nobody without a code is the same as another.
    fn last_with(&self, code: Option<&String>) -> Option<usize> {
        let has = |&&at: &&usize| self.voices.get(at).is_some_and(|voice| voice.code.as_ref() == code);
        code.and_then(|_| self.of_quotes.iter().rev().find(has).copied())
    }
}

impl Voice {
    fn new(code: Option<String>, place: Option<Place>) -> Self {
        let (country, official) = match place {
            Some(Place::Country { country, official }) => (Some(country), official),
            Some(Place::Organisation | Place::Nowhere) | None => (None, false),
        };
        Voice {
            entity: None,
            code,
            names: Vec::new(),
            person: Vec::new(),
            shown: (0, Fit::default()),
            country,
            official,
        }
    }

    /// Takes another mention in.
    fn name(&mut self, words: String, naming: Naming, fit: Fit) {
        match naming {
            Naming::Pronoun if !self.names.is_empty() => return,
            Naming::Person(name) if name.len() > self.person.len() => self.person = name,
            Naming::Pronoun | Naming::Person(_) | Naming::Other => {}
        }
        if self.names.contains(&words) {
            return;
        }
        if fit > self.shown.1 {
            self.shown = (self.names.len(), fit);
        }
        self.names.push(words);
    }

    /// The name to show, with the code: `Sudan (SDN)`; `somebody` for whom nobody names.
    #[must_use]
    pub fn title(&self) -> String {
        match (&self.code, self.names.get(self.shown.0)) {
            (_, None) => "somebody".to_owned(),
            (Some(code), Some(name)) => format!("{name} ({code})"),
            (None, Some(name)) => name.clone(),
        }
    }

    /// The name to show without the code.
    #[must_use]
    pub fn short(&self) -> &str {
        self.names.get(self.shown.0).map_or("somebody", String::as_str)
    }

    /// Whether a party to an event is of the speaker's own side: the same code, or both arms of one state.
    #[must_use]
    pub fn is_side_of(&self, party: &Party) -> bool {
        let same_code = self.code.as_deref() == Some(party.code.as_str());
        let same_state = self.country.is_some() && self.country == party.country;
        same_code || same_state && self.official && is_official(&party.sectors)
    }
}

/// What a code says of where somebody belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Country { country: Country, official: bool },
    Organisation,
    Nowhere,
}

impl Place {
    /// `SDNREB`: a country, then sectors of three letters; `IGOUNO`: an organisation behind its kind.
    fn of(code: Option<&str>, world: &World) -> Place {
        let Some((first, rest)) = code.and_then(|code| code.split_at_checked(3)) else { return Place::Nowhere };
        if let Some(country) = Country::parse(first).filter(|&country| world.state(country).is_some()) {
            let sectors: Option<Vec<Sector>> =
                (0..rest.len()).step_by(3).map(|at| rest.get(at..at + 3).and_then(Sector::parse)).collect();
            return Place::Country { country, official: sectors.is_some_and(|sectors| is_official(&sectors)) };
        }
        if Sector::parse(first) == Some(Sector::Igo) && !rest.is_empty() { Place::Organisation } else { Place::Nowhere }
    }
}

/// A state, or an arm of one.
fn is_official(sectors: &[Sector]) -> bool {
    use Sector::{Cop, Gov, Igo, Jud, Leg, Mil, Prm, Spy, Uno};
    sectors.iter().all(|sector| matches!(sector, Cop | Gov | Igo | Jud | Leg | Mil | Prm | Spy | Uno))
}

/// Whether words are, from the first to the last, a name in the directory of somebody with this code.
fn is_name_of(words: &str, code: Option<&str>, world: &World) -> bool {
    let words: Vec<&str> = words.split_whitespace().collect();
    let Some(hit) = world.find(&words, 0).filter(|hit| hit.len == words.len()) else { return false };
    hit.readings.iter().any(|reading| {
        let who = world.standing(reading.entity, None);
        code == Some(world.code(who.country, who.org.as_deref(), &who.sectors).as_str())
    })
}

/// Whether the words of a span are a pronoun, which names nobody.
#[must_use]
pub fn is_pronoun(document: &Document, zone: Zone, span: Span<Byte>) -> bool {
    naming(document, zone, span) == Naming::Pronoun
}

/// How the words of a span name somebody, by the parser's tags and names.
fn naming(document: &Document, zone: Zone, span: Span<Byte>) -> Naming {
    let sentence = document.sentences.iter().find(|sentence| sentence.zone == zone && sentence.span.contains(span));
    let Some(sentence) = sentence else { return Naming::Other };
    let ids: Vec<TokenId> = document.ids(sentence).filter(|&id| span.contains(document.token(id).span)).collect();
    let tokens = || ids.iter().map(|&id| document.token(id));
    if !ids.is_empty() && tokens().all(|token| token.upos == Upos::Pron) {
        return Naming::Pronoun;
    }
    let within = |&id: &&TokenId| {
        let names = document.names.iter().filter(|name| name.kind == NameKind::Person);
        names.into_iter().any(|name| name.tokens.holds(id.index()))
    };
    let person: Vec<String> =
        ids.iter().filter(within).map(|&id| document.token(id)).filter(is_word).map(lower).collect();
    if person.is_empty() { Naming::Other } else { Naming::Person(person) }
}

fn is_word(token: &&Token) -> bool {
    token.form.chars().any(char::is_alphabetic)
}

fn lower(token: &Token) -> String {
    token.form.to_lowercase().to_string()
}

/// Whether one name has all the words of the other: *Gorbachev*, *Mikhail Gorbachev*.
fn same_name(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    !short.is_empty() && short.iter().all(|word| long.contains(word))
}

#[cfg(test)]
mod tests {
    use nuncio_coder::{Coder, Coding};
    use nuncio_language::Kernel;
    use nuncio_text::Story;

    use super::*;

    /// The speakers of the quotes of a text, as they are shown.
    fn speakers(text: &str) -> Vec<String> {
        let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole");
        let story = Story::plain("a", text, vec![Span::new(0, text.len())]);
        let Coding { document, quotes, .. } = coder.code(story, &mut coder.workspace());
        let found = Speakers::of(&document, &quotes, coder.world());
        (0..quotes.len()).filter_map(|at| found.of_quote(at)).map(Voice::title).collect()
    }

    #[test]
    fn a_state_and_its_government_are_two_and_a_state_named_twice_is_one() {
        let text = "Peru said Chile had closed the border. Lima said Bolivia had opened it. \
                    The Peruvian government said Ecuador had sent troops.";
        assert_eq!(speakers(text), ["Peru (PER)", "Peru (PER)", "The Peruvian government (PERGOV)"]);
    }

    #[test]
    fn two_ministers_of_one_state_are_two_speakers() {
        let text = "Kenyan Defence Minister Peter Otieno said Uganda had sent troops. \
                    Kenyan Foreign Minister Joseph Mwangi said that Uganda had closed the border. \
                    Otieno said that Uganda had shelled a village.";
        let found = speakers(text);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("Peter Otieno") && found[1].contains("Joseph Mwangi"), "{found:?}");
    }

    #[test]
    fn a_name_is_shown_rather_than_other_words_and_a_full_name_rather_than_a_part() {
        let mut voice = Voice::new(Some("SYR".to_owned()), None);
        voice.name("Syria and its friends".to_owned(), Naming::Other, Fit::Words);
        voice.name("Syria".to_owned(), Naming::Other, Fit::Known);
        voice.name("he".to_owned(), Naming::Pronoun, Fit::Words);
        assert_eq!((voice.short(), voice.names.len()), ("Syria", 2));
        voice.name("Nadim".to_owned(), Naming::Person(vec!["nadim".to_owned()]), Fit::Person(5));
        voice.name(
            "Karim Nadim".to_owned(),
            Naming::Person(vec!["karim".to_owned(), "nadim".to_owned()]),
            Fit::Person(11),
        );
        assert_eq!(voice.title(), "Karim Nadim (SYR)");
    }

    #[test]
    fn only_a_name_and_nothing_beside_it_is_a_name() {
        let world = World::read(&nuncio_pack_en::files()).expect("the built-in pack is whole");
        assert!(is_name_of("Syria", Some("SYR"), &world) && is_name_of("Damascus", Some("SYR"), &world));
        assert!(
            !is_name_of("Syria and Turkey trade", Some("SYR"), &world) && !is_name_of("Syria", Some("TUR"), &world)
        );
    }

    #[test]
    fn he_is_the_last_speaker_with_his_code() {
        let text =
            "Kenyan Defence Minister Peter Otieno said Uganda had sent troops. He said Uganda had shelled a village.";
        let found = speakers(text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.iter().all(|name| name.contains("Peter Otieno")), "{found:?}");
    }

    #[test]
    fn rebels_of_no_country_are_told_apart_by_their_words() {
        let story = "A rebel commander said Chad had bombed a village. A rebel spokesman said Chad had shelled a town. \
                     A rebel commander said Chad had attacked a camp.";
        assert_eq!(speakers(story), ["A rebel commander (REB)", "A rebel spokesman (REB)", "A rebel commander (REB)"]);
    }

    #[test]
    fn names_are_the_same_where_one_has_all_words_of_the_other() {
        let name = |words: &str| -> Vec<String> { words.split(' ').map(str::to_owned).collect() };
        assert!(same_name(&name("mikhail gorbachev"), &name("gorbachev")));
        assert!(!same_name(&name("raisa gorbachev"), &name("mikhail gorbachev")));
        assert!(!same_name(&[], &name("gorbachev")));
    }
}
