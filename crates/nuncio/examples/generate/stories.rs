//! Stories without end, for measurements and for tests that need many: the same for a seed, from sentences of ours with
//! the pack's countries and verbs in them.

use nuncio_codebook::lexicon::{Part, Pos, Sense, Slot};
use nuncio_coder::Coder;
use nuncio_world::EntityKind;
use serde::Serialize;

use crate::chance::Chance;

/// One story in this many is as long as a magazine's: memory must hold it beside the short ones.
const LONG_ONE_IN: u64 = 500;
/// Paragraphs of a long story.
const LONG: usize = 40;

const TITLES: [&str; 8] = [
    "{A} threatens to {verb} {B}",
    "{A} and {B} resume talks in {town}",
    "{A} Accuses {B} of Arming Rebels in {C}",
    "UN envoy urges {A} to {verb} {B}",
    "{town} quiet after clashes",
    "{A} PLEDGES ${n} MILLION IN AID TO {B}",
    "Thousands march in {town} against {A}",
    "{person} to visit {A}, {B} and {C}",
];

/// Sentences in the manner of newswire; names in braces are filled in anew for every sentence but for the countries,
/// which stay those of the story.
const SENTENCES: [&str; 32] = [
    "{A} threatened on {day} to {verb} {B} unless {number} prisoners held near {town} were released within {n} days.",
    "{A}'s foreign minister accused {B} of supplying rifles and money to rebels who attacked the town of {town} last month.",
    "\"We will not {verb} anybody,\" {person}, a spokesman for the government of {B}, told reporters in {town}.",
    "Officials in {C} said that {A} was preparing to {verb} {B}, but a diplomat in {town} called the report premature.",
    "The United Nations urged {A} and {B} to resume the talks that broke off in {month} over the border at {town}.",
    "{A}, {B} and {C} agreed in {town} to exchange {number} prisoners, according to a statement read by {person}.",
    "Gunmen killed {n} people and wounded {number} others in an attack on a convoy near {town}, the police said on {day}.",
    "Government troops shelled villages around {town} for {n} hours, a rebel commander named {person} said by telephone.",
    "The army denied it and said its soldiers had not been within {n} kilometres of {town} since {month}.",
    "{A} has refused to {verb} {B}, which was expelled from the alliance in 19{nn} after the war over {town}.",
    "{C} offered to mediate and sent {person}, a former judge, to meet leaders of both sides.",
    "Some {number} people marched through {town} on {day} to demand that the government {verb} {B}.",
    "Police used tear gas against the marchers and arrested {n} of them, among them the trade unionist {person}.",
    "President {person} said his country would {verb} {A} if {C} did not withdraw from {town} by the end of {month}.",
    "{B} imposed sanctions on {A} in {month} and froze ${n} million in assets of banks that trade with {town}.",
    "The European Union lifted its embargo against {C} and promised to give it ${n} million to repair the roads to {town}.",
    "A spokeswoman, {person}, would neither confirm nor deny that {A} had asked {C} to {verb} {B}.",
    "It was the third time in {n} weeks that {A} had failed to {verb} {B}.",
    "Relief workers who had reached {town} described streets without water, and a hospital with {number} wounded.",
    "{A} condemned the attack, called it an act of cowardice, and recalled its ambassador from {B}.",
    "They signed a treaty on fishing in {town} on {day}, and {B} agreed to buy {number} tons of grain from {C}.",
    "In {month} the parliament of {A} rejected a plan to {verb} {B}, whose government has since been voted out.",
    "The two men, who were born in {town}, were charged with spying for {C} and face {n} years in prison.",
    "{person} had promised to {verb} the rebels, but {A} and {C} persuaded him to hold elections instead.",
    "Markets in {town} were little moved; the currency of {A} lost {n} percent against the dollar.",
    "Rain is expected for the weekend, and the harvest around {town} is said to be the best in {n} years.",
    "Neither {A} nor {B} would say whether their generals had met in {town}.",
    "Should {A} {verb} {B}, {C} would come to its aid, Prime Minister {person} told parliament on {day}.",
    "\"It is time to {verb} them,\" he said. \"{A} has waited for {n} years.\"",
    "Asked about {town}, {person} replied that {B} wanted peace, that {A} did not, and that {C} knew it.",
    "The ceasefire, which {C} brokered {n} days ago, has been broken {number} times, observers of the African Union say.",
    "{A} released {n} fishermen from {B} whom its navy had seized off {town} in {month}.",
];

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SYLLABLES: [&str; 24] = [
    "ba", "dor", "ka", "mi", "ra", "ton", "ve", "lu", "sha", "ni", "gor", "pe", "sul", "wa", "zin", "ho", "fa", "jen",
    "tu", "mar", "li", "kho", "es", "and",
];

/// A story as a line of JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Generated {
    /// Its number.
    pub id: String,
    /// Its headline.
    pub title: String,
    /// The day of publication.
    pub published: String,
    /// Dateline and paragraphs.
    pub text: String,
}

/// Makes stories, one after the other, for ever.
#[derive(Clone, Debug)]
pub struct Generator {
    countries: Vec<String>,
    verbs: Vec<String>,
    chance: Chance,
    number: u64,
}

impl Generator {
    /// A generator with the countries of today and the transitive verbs of a coder's pack.
    pub fn new(coder: &Coder, seed: u64) -> Self {
        let world = coder.world();
        let states = world.entities().map(|(_, entity)| entity);
        let states = states.filter(|entity| entity.kind == EntityKind::State && entity.until.is_none());
        let verbs: std::collections::BTreeSet<&str> =
            coder.lexicon().iter().filter(|sense| is_transitive(sense)).map(|sense| sense.lemma.as_str()).collect();
        Generator {
            countries: states.map(|state| with_article(&state.name)).collect(),
            verbs: verbs.into_iter().map(str::to_owned).collect(),
            chance: Chance(seed),
            number: 0,
        }
    }

    fn story(&mut self) -> Generated {
        self.number += 1;
        let cast = [(); 3].map(|()| self.chance.one(&self.countries).clone());
        let paragraphs = if self.number.is_multiple_of(LONG_ONE_IN) { LONG } else { 1 + self.chance.below(3) };
        let month = self.chance.below(12);
        let day = 1 + self.chance.below(28);
        let mut text = format!("{}, {} {day} (Agency) - ", name(&mut self.chance).to_uppercase(), MONTHS[month]);
        for paragraph in 0..paragraphs {
            let sentences = (0..1 + self.chance.below(2)).map(|_| self.sentence(&SENTENCES, &cast));
            let sentences: Vec<String> = sentences.collect();
            text.push_str(if paragraph == 0 { "" } else { "\n\n" });
            text.push_str(&sentences.join(" "));
        }
        Generated {
            id: format!("generated-{}", self.number),
            title: self.sentence(&TITLES, &cast),
            published: format!("{}-{:02}-{day:02}", 1980 + self.chance.below(45), month + 1),
            text,
        }
    }

    /// One of the templates, filled.
    fn sentence(&mut self, templates: &[&str], cast: &[String; 3]) -> String {
        let mut rest = templates[self.chance.below(templates.len())];
        let mut out = String::with_capacity(2 * rest.len());
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, after) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            self.fill(slot, cast, &mut out);
            rest = after;
        }
        out.push_str(rest);
        // A country with its article may begin the sentence.
        if out.starts_with("the ") {
            out.replace_range(..1, "T");
        }
        out
    }

    fn fill(&mut self, slot: &str, cast: &[String; 3], out: &mut String) {
        let word = match slot {
            "A" => cast[0].clone(),
            "B" => cast[1].clone(),
            "C" => cast[2].clone(),
            "verb" => self.chance.one(&self.verbs).clone(),
            "day" => DAYS[self.chance.below(7)].to_owned(),
            "month" => MONTHS[self.chance.below(12)].to_owned(),
            "town" => name(&mut self.chance),
            "person" => format!("{} {}", name(&mut self.chance), name(&mut self.chance)),
            "n" => (2 + self.chance.below(60)).to_string(),
            "nn" => (30 + self.chance.below(60)).to_string(),
            _ => format!("{},{:03}", 1 + self.chance.below(90), self.chance.below(1000)),
        };
        out.push_str(&word);
    }
}

impl Iterator for Generator {
    type Item = Generated;

    fn next(&mut self) -> Option<Generated> {
        Some(self.story())
    }
}

/// A verb that somebody does to somebody, without a particle or a condition on either.
fn is_transitive(sense: &Sense) -> bool {
    let takes = |part: Part, slot: Slot| {
        let mut arguments = sense.arguments.iter().filter(|argument| argument.part == part);
        arguments.any(|argument| argument.fillers.iter().any(|filler| filler.slot == slot && filler.words.is_empty()))
    };
    let bare = !sense.arguments.iter().any(|argument| argument.part == Part::Constraint);
    sense.pos == Pos::Verb
        && sense.particle.is_none()
        && bare
        && takes(Part::Actor, Slot::Nsubj)
        && takes(Part::Recipient, Slot::Obj)
}

fn with_article(name: &str) -> String {
    let plural = ["ands", "ates", "ines", "dives", "Republic", "Emirates", "Kingdom"];
    if plural.iter().any(|ending| name.ends_with(ending)) { format!("the {name}") } else { name.to_owned() }
}

/// A name that nobody bears: there are more of them than any memory of words holds.
fn name(chance: &mut Chance) -> String {
    let mut name: String = (0..2 + chance.below(3)).map(|_| *chance.one(&SYLLABLES)).collect();
    name[..1].make_ascii_uppercase();
    name
}
