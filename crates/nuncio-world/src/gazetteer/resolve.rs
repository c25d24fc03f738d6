//! Which place each name of a story means: each candidate gathers points for what it is and for the company it keeps.
//!
//! A point is worth ten times as many people. Points for what it is: people, whether it is a state or a capital, whether the name is its
//! first, what a word beside it says (*province*), and what it is said to lie in (*Paris, Texas*). Points for company: how many other names
//! of the story could lie in the same county, region, state, or close by. All candidates of the other names are counted, each by how
//! likely it stands, so that names which are all ambiguous settle together; a name has one sense in a story.

use rustc_hash::FxHashMap;

use super::error::GazetteerError;
use super::fold::fold;
use super::place::{Place, PlaceId, PlaceKind};
use super::{Candidate, Gazetteer};
use crate::actor::Country;

/// A name that a story has, and what stands beside it.
#[derive(Clone, Debug, Default)]
pub struct Asked<'t> {
    /// The name.
    pub name: &'t str,
    /// The kinds that a word beside it says it is of.
    pub kinds: Vec<PlaceKind>,
    /// Which of the names it is said to lie in.
    pub within: Option<usize>,
    /// The state that the directory knows by this name.
    pub state: Option<Country>,
    /// The state whose capital the directory knows by this name.
    pub capital_of: Option<Country>,
    /// The country of those who do something there.
    pub home: Option<Country>,
}

/// Why this one of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no other of the name.
    Only,
    /// It is the best known.
    Known,
    /// The text says what it lies in.
    Within(PlaceId),
    /// A word beside it says what kind of place it is.
    Kind,
    /// Other names of the story lie in its county or region.
    Region(PlaceId),
    /// The story is about its country.
    Country(Country),
    /// Other names of the story lie near.
    Near,
}

/// The place that a name means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resolved {
    /// The place.
    pub place: PlaceId,
    /// What decided.
    pub why: Why,
    /// How far it stands before the next one, in points.
    pub lead: f64,
}

/// Most candidates of a name that are weighed, best known first.
const MOST: usize = 400;
/// Points from which a place is known by its name alone, and how far it stands before one of another country there.
const KNOWN: f64 = 4.0;
const CLEAR: f64 = 0.5;
/// How often company is counted anew.
const ROUNDS: usize = 4;

const STATE: f64 = 1.3;
const CAPITAL: f64 = 1.0;
/// A region or county of a name is less often meant than a town of as many people.
const REGION: f64 = 0.0;
const COUNTY: f64 = -1.6;
const AFTER_ITS_TOWN: f64 = -1.0;
const OTHER_NAME: f64 = -1.0;
/// Other names of a small place are mostly those of old, which news does not write.
const OTHER_NAME_OF_SMALL: f64 = -2.0;
const SMALL: u32 = 100_000;
/// Ground without people, waters and mountains, and sites, as towns of so many people.
const GROUND: u32 = 10_000_000;
const WATER: u32 = 1_000_000;
/// A region whose people nobody counted.
const REGION_BY_HAND: u32 = 1_000_000;
const SITE: u32 = 100_000;
const OF_KIND: f64 = 2.5;
const NOT_OF_KIND: f64 = -2.5;
const WITHIN: f64 = 6.0;
/// It lies in the country of those who do something there.
const AT_HOME: f64 = 1.2;

/// The county of a candidate is named, or the county named holds a candidate of another name.
const NAMED_COUNTY: f64 = 2.5;
const SAME_COUNTY: f64 = 1.0;
const SAME_REGION: f64 = 3.0;
const SAME_COUNTRY: f64 = 2.0;
const NEAR: f64 = 1.6;
/// Side of the cells in which places are near, in degrees.
const CELL: f64 = 1.5;

/// A candidate with its points.
struct Weighed<'g> {
    place: Place<'g>,
    own: f64,
    within: Option<PlaceId>,
    of_kind: bool,
    points: f64,
    likely: f64,
}

/// A name of the story with its candidates.
struct Group<'g> {
    all: Vec<Weighed<'g>>,
}

/// The place of each name; none where the gazetteer does not know it. `about` has the states that the story names otherwise, by demonyms,
/// their bodies and people, each with a weight of 1 or so.
///
/// # Errors
/// The gazetteer is damaged.
pub fn resolve(
    gazetteer: &Gazetteer,
    asked: &[Asked<'_>],
    about: &[(Country, f64)],
) -> Result<Vec<Option<Resolved>>, GazetteerError> {
    let (group_of, leads) = grouped(asked);
    let mut groups = Vec::with_capacity(leads.len());
    for &lead in &leads {
        groups.push(Group { all: candidates(gazetteer, &asked[lead])? });
    }
    for (at, &lead) in leads.iter().enumerate() {
        if let Some(outer) = asked[lead].within.map(|outer| group_of[outer]).filter(|&outer| outer != at) {
            place_within(&mut groups, at, outer);
        }
    }
    for _ in 0..ROUNDS {
        weigh(&mut groups, about);
    }
    let answers: Vec<Option<Resolved>> = groups.iter().map(|group| decide(group, about)).collect();
    Ok(group_of.into_iter().map(|group| answers[group]).collect())
}

/// The country of the place that a name means by itself: that of one that is known, where none of another country is nearly as well known.
///
/// # Errors
/// The gazetteer is damaged.
pub fn country_alone(gazetteer: &Gazetteer, name: &str) -> Result<Option<Country>, GazetteerError> {
    let mut best: Option<(Country, f64)> = None;
    let mut next = f64::MIN;
    for one in candidates(gazetteer, &Asked { name, ..Asked::default() })? {
        // Ground of several states has none.
        let Some(country) = one.place.country else { return Ok(None) };
        match best {
            Some((known, points)) if known == country => best = Some((known, points.max(one.own))),
            Some((_, points)) if points >= one.own => next = next.max(one.own),
            Some((_, points)) => (best, next) = (Some((country, one.own)), points),
            None => best = Some((country, one.own)),
        }
    }
    Ok(best.filter(|(_, points)| *points >= KNOWN && points - next >= CLEAR).map(|(country, _)| country))
}

/// The group of each name, and the first name of each group: one sense a story. A name without *in Texas* or *province* means what the
/// one with it means.
fn grouped(asked: &[Asked<'_>]) -> (Vec<usize>, Vec<usize>) {
    let mut group_of = vec![usize::MAX; asked.len()];
    let mut leads: Vec<usize> = Vec::new();
    let keys: Vec<(String, String)> = asked
        .iter()
        .map(|one| {
            (fold(one.name), one.within.and_then(|outer| asked.get(outer)).map(|o| fold(o.name)).unwrap_or_default())
        })
        .collect();
    let bare = |at: usize| asked[at].within.is_none() && asked[at].kinds.is_empty();
    // Those that say more come first.
    let (told, rest): (Vec<usize>, Vec<usize>) =
        (0..asked.len()).partition(|&at| !bare(at) || asked[at].home.is_some());
    for at in told.into_iter().chain(rest) {
        let same = |&(_, &lead): &(usize, &usize)| {
            keys[lead].0 == keys[at].0
                && (bare(at) && asked[lead].kinds.is_empty()
                    || keys[lead].1 == keys[at].1 && asked[lead].kinds == asked[at].kinds)
        };
        let known = leads.iter().enumerate().find(same).map(|(group, _)| group);
        group_of[at] = known.unwrap_or_else(|| {
            leads.push(at);
            leads.len() - 1
        });
    }
    (group_of, leads)
}

fn candidates<'g>(gazetteer: &'g Gazetteer, asked: &Asked<'_>) -> Result<Vec<Weighed<'g>>, GazetteerError> {
    let mut found = gazetteer.look_up(asked.name)?;
    found.truncate(MOST);
    if let Some(state) = asked.state.map(|country| gazetteer.state(country)).transpose()?.flatten()
        && !is_part_of_it(gazetteer, &found, state)?
    {
        found.retain(|candidate| candidate.place != state);
        found.insert(0, Candidate { place: state, other_name: false });
    }
    let mut all = Vec::with_capacity(found.len());
    let letters = is_letters(asked.name);
    for candidate in found {
        let place = gazetteer.place(candidate.place)?;
        if letters && matches!(place.kind, PlaceKind::City | PlaceKind::County) {
            continue;
        }
        let own = own_points(&place, candidate.other_name, asked);
        let of_kind = asked.kinds.contains(&place.kind);
        all.push(Weighed { place, own, within: None, of_kind, points: own, likely: 0.0 });
    }
    if asked.kinds.is_empty() {
        prefer_seats(&mut all);
    }
    Ok(all)
}

/// A region is called after its town (Alexandria, Kandahar, New York) and less often meant than it, where nothing says so.
fn prefer_seats(all: &mut [Weighed<'_>]) {
    let towns = all.iter().filter(|one| one.place.kind == PlaceKind::City && one.place.population >= SMALL);
    let seats: Vec<PlaceId> = towns.flat_map(|one| [one.place.region, one.place.county]).flatten().collect();
    for one in all.iter_mut().filter(|one| seats.contains(&one.place.id)) {
        one.own += AFTER_ITS_TOWN;
        one.points = one.own;
    }
}

/// Whether a name that stands for a state has a place in it of which it is the first name: Scotland, Zanzibar.
fn is_part_of_it(gazetteer: &Gazetteer, found: &[Candidate], state: PlaceId) -> Result<bool, GazetteerError> {
    let state = gazetteer.place(state)?;
    for candidate in found.iter().filter(|candidate| !candidate.other_name) {
        let place = gazetteer.place(candidate.place)?;
        let part = matches!(place.kind, PlaceKind::Region | PlaceKind::Area | PlaceKind::Island);
        if part && place.country == state.country && fold(place.name) != fold(state.name) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a name is letters that stand for words, as no town's are: *EU*, *NSW*.
fn is_letters(name: &str) -> bool {
    name.len() <= 3 && name.chars().all(|c| c.is_ascii_uppercase())
}

/// Points for what a place is.
fn own_points(place: &Place<'_>, other_name: bool, asked: &Asked<'_>) -> f64 {
    let people = match place.kind {
        PlaceKind::Region if place.population == 0 => REGION_BY_HAND,
        PlaceKind::Country | PlaceKind::Region | PlaceKind::County | PlaceKind::City => place.population,
        PlaceKind::Site | PlaceKind::Base | PlaceKind::Crossing => place.population.max(SITE),
        PlaceKind::River | PlaceKind::Lake | PlaceKind::Mountains => place.population.max(WATER),
        _ => place.population.max(GROUND),
    };
    let kind = match place.kind {
        PlaceKind::Country => STATE,
        PlaceKind::Region => REGION,
        PlaceKind::County => COUNTY,
        PlaceKind::City if asked.capital_of.is_some() && place.country == asked.capital_of => CAPITAL,
        _ => 0.0,
    };
    let told = match asked.kinds.as_slice() {
        [] => 0.0,
        kinds if kinds.contains(&place.kind) => OF_KIND,
        _ => NOT_OF_KIND,
    };
    let name = match (other_name, place.kind) {
        (false, _) => 0.0,
        (true, PlaceKind::City) if place.population < SMALL => OTHER_NAME_OF_SMALL,
        (true, _) => OTHER_NAME,
    };
    let home = if asked.home.is_some() && place.country == asked.home { AT_HOME } else { 0.0 };
    magnitude(people) + kind + told + name + home
}

/// The decimal logarithm of ten more, by straight lines between the powers of two: the same on any processor.
fn magnitude(people: u32) -> f64 {
    let people = u64::from(people) + 10;
    let power = people.ilog2();
    let floor = 1u64 << power;
    (f64::from(power) + (people - floor) as f64 / floor as f64) * std::f64::consts::LOG10_2
}

/// Gives points to candidates that lie in a candidate of another name, where there are any, and to that one.
fn place_within(groups: &mut [Group<'_>], inner: usize, outer: usize) {
    let outers: Vec<Place<'_>> = groups[outer].all.iter().map(|one| one.place).collect();
    let mut holds = vec![false; outers.len()];
    for one in &mut groups[inner].all {
        let Some(at) = outers.iter().position(|outer| one.place.is_in(outer)) else { continue };
        (one.own, one.within, holds[at]) = (one.own + WITHIN, Some(outers[at].id), true);
        one.points = one.own;
    }
    for (one, _) in groups[outer].all.iter_mut().zip(holds).filter(|(_, holds)| *holds) {
        one.own += WITHIN / 2.0;
        one.points = one.own;
    }
}

/// What the names of a story could lie in, each name counting once at most.
#[derive(Default)]
struct Company {
    /// Whatever is likely: two names that could both lie in one county seldom do so by chance.
    counties: FxHashMap<PlaceId, f64>,
    /// Counties that are named themselves.
    named: FxHashMap<PlaceId, f64>,
    regions: FxHashMap<PlaceId, f64>,
    countries: FxHashMap<Country, f64>,
    cells: FxHashMap<(i32, i32), f64>,
}

impl Company {
    fn add(&mut self, group: &Group<'_>) {
        let mut counties: Vec<PlaceId> = group.all.iter().filter_map(|one| county(&one.place)).collect();
        counties.sort_unstable();
        counties.dedup();
        for county in counties {
            *self.counties.entry(county).or_default() += 1.0;
        }
        for one in &group.all {
            self.add_one(&one.place, one.likely);
        }
    }

    fn add_one(&mut self, place: &Place<'_>, likely: f64) {
        if place.kind == PlaceKind::County {
            *self.named.entry(place.id).or_default() += 1.0;
        }
        if let Some(region) = region(place) {
            *self.regions.entry(region).or_default() += likely;
        }
        if let Some(country) = place.country {
            *self.countries.entry(country).or_default() += likely;
        }
        if is_small(place.kind) {
            *self.cells.entry(cell(place)).or_default() += likely;
        }
    }

    /// What others than `own` bring, by county, region, country and place.
    fn of(&self, place: &Place<'_>, own: &Company) -> [f64; 5] {
        fn rest<K: std::hash::Hash + Eq>(all: &FxHashMap<K, f64>, own: &FxHashMap<K, f64>, key: &K) -> f64 {
            let get = |map: &FxHashMap<K, f64>| map.get(key).copied().unwrap_or_default();
            (get(all) - get(own)).max(0.0)
        }
        let (row, column) = cell(place);
        let around = (-1..=1).flat_map(|dy| (-1..=1).map(move |dx| (row + dy, column + dx)));
        let near = || around.map(|cell| rest(&self.cells, &own.cells, &cell)).sum();
        let counties = county(place).map_or(0.0, |county| rest(&self.counties, &own.counties, &county));
        let named = match place.kind {
            PlaceKind::County => counties,
            _ => place.county.map_or(0.0, |county| rest(&self.named, &own.named, &county)),
        };
        [
            if named > 0.0 { 1.0 } else { 0.0 },
            counties,
            region(place).map_or(0.0, |region| rest(&self.regions, &own.regions, &region)),
            place.country.map_or(0.0, |country| rest(&self.countries, &own.countries, &country)),
            if is_small(place.kind) { near() } else { 0.0 },
        ]
    }
}

const WORTH: [f64; 5] = [2.0 * NAMED_COUNTY, SAME_COUNTY, SAME_REGION, SAME_COUNTRY, NEAR];

/// The first companion is worth half of what all can be.
fn worth(company: [f64; 5]) -> [f64; 5] {
    std::array::from_fn(|at| WORTH[at] * company[at] / (company[at] + 1.0))
}

fn county(place: &Place<'_>) -> Option<PlaceId> {
    if place.kind == PlaceKind::County { Some(place.id) } else { place.county }
}

fn region(place: &Place<'_>) -> Option<PlaceId> {
    if place.kind == PlaceKind::Region { Some(place.id) } else { place.region }
}

fn is_small(kind: PlaceKind) -> bool {
    matches!(kind, PlaceKind::City | PlaceKind::County | PlaceKind::Site | PlaceKind::Base | PlaceKind::Crossing)
}

fn cell(place: &Place<'_>) -> (i32, i32) {
    ((place.point.lat / CELL).floor() as i32, (place.point.lon / CELL).floor() as i32)
}

/// One round: how likely each candidate is by its points, what company that makes, and the points that come of it.
fn weigh(groups: &mut [Group<'_>], about: &[(Country, f64)]) {
    let mut company = Company::default();
    for &(country, weight) in about {
        *company.countries.entry(country).or_default() += weight;
    }
    for group in groups.iter_mut() {
        let best = group.all.iter().map(|one| one.points).fold(f64::MIN, f64::max);
        let mut sum = 0.0;
        for one in &mut group.all {
            let behind = 1.0 + (best - one.points);
            one.likely = 1.0 / (behind * behind);
            sum += one.likely;
        }
        group.all.iter_mut().for_each(|one| one.likely /= sum);
        company.add(group);
    }
    for group in groups.iter_mut() {
        let mut own = Company::default();
        own.add(group);
        for one in &mut group.all {
            one.points = one.own + worth(company.of(&one.place, &own)).iter().sum::<f64>();
        }
    }
}

fn decide(group: &Group<'_>, about: &[(Country, f64)]) -> Option<Resolved> {
    // Of equals the better known one.
    let best = group.all.iter().reduce(|a, b| if b.points > a.points { b } else { a })?;
    let next =
        group.all.iter().filter(|one| one.place.id != best.place.id).map(|one| one.points).fold(f64::MIN, f64::max);
    let known = group.all.iter().map(|one| one.own).fold(f64::MIN, f64::max) <= best.own;
    let why = if group.all.len() == 1 {
        Why::Only
    } else if let Some(outer) = best.within {
        Why::Within(outer)
    } else if best.of_kind {
        Why::Kind
    } else if known {
        Why::Known
    } else {
        match (best.place.county.or(best.place.region), best.place.country) {
            (_, Some(country)) if about.iter().any(|(named, _)| *named == country) => Why::Country(country),
            (Some(region), _) => Why::Region(region),
            _ => Why::Near,
        }
    };
    Some(Resolved { place: best.place.id, why, lead: if next == f64::MIN { f64::MAX } else { best.points - next } })
}
