//! Whether a telling is of a happening: which fields agree, and how well.

use serde::Serialize;

use super::telling::{Level, Number, Spot, Stretch, Telling, Who};

/// Kilometres within which two towns or points are one place: a city with its outskirts.
const NEAR_KM: f64 = 20.0;

/// Why a telling is taken to be of a happening: what agrees, by field. What is not there agrees with anything.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Why {
    /// The type in PLOVER, else the first two digits of the CAMEO code.
    pub(crate) family: String,
    /// The first and the last day that are possible for both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) days: Option<[String; 2]>,
    /// The place, and how far apart the two are in whole kilometres.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) km: Option<u32>,
    /// The code that both have among the actors, and among the recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) actor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) recipient: Option<String>,
    /// The word that tells it, where both have the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) trigger: Option<String>,
    /// Whether they are copies of one report.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) same_report: bool,
}

/// How a side of two tellings stands.
#[derive(Clone, Debug, PartialEq)]
enum Agreement {
    /// Both tell somebody of this code.
    Same(String),
    /// One does not tell, or nobody in particular.
    Open,
    /// They tell of others.
    Different,
}

/// Points for each thing that agrees. A telling joins the happening that has most.
mod points {
    pub(super) const NEAR: i64 = 8;
    pub(super) const REGION: i64 = 4;
    pub(super) const SAME_REPORT: i64 = 6;
    pub(super) const SIDE: i64 = 4;
    pub(super) const CODE: i64 = 3;
    pub(super) const TRIGGER: i64 = 2;
    pub(super) const NUMBER: i64 = 2;
}

/// Whether a telling may be of the same deed as what is known of it so far; with points, and the reasons.
pub(crate) fn fit(known: &Telling, told: &Telling, shares_report: bool) -> Option<(i64, Why)> {
    if known.family != told.family {
        return None;
    }
    let days = known.days?.with(told.days?)?;
    let place = place(known.place.as_ref(), told.place.as_ref())?;
    let sides = sides(known, told, place)?;
    let same_code = known.cameo == told.cameo;
    let same_word = known.trigger == told.trigger;
    let both = sides.actor.is_some() && sides.recipient.is_some();
    let one = sides.actor.is_some() || sides.recipient.is_some();
    let enough = match place {
        // A blast of which nobody is named: the same town, day, code and word.
        Meeting::Near(_) => one || (same_code && same_word),
        Meeting::Region => both || (one && known.root == told.root),
        // A text cut before its second paragraph, or one deed told twice: the words are the same.
        Meeting::Open => both || (one && shares_report && same_word && same_code),
    };
    if !enough {
        return None;
    }
    let points = place.points()
        + i64::from(shares_report && same_word) * points::SAME_REPORT
        + (i64::from(sides.actor.is_some()) + i64::from(sides.recipient.is_some())) * points::SIDE
        + i64::from(same_code) * points::CODE
        + i64::from(same_word) * points::TRIGGER
        + numbers(&known.counts, &told.counts) * points::NUMBER;
    let why = Why {
        family: told.family.clone(),
        days: Some(told_days(days)),
        place: if place == Meeting::Open { None } else { told.place.as_ref().map(|place| place.name.clone()) },
        km: if let Meeting::Near(km) = place { Some(km) } else { None },
        actor: sides.actor,
        recipient: sides.recipient,
        trigger: same_word.then(|| told.trigger.clone()),
        same_report: shares_report,
    };
    Some((points, why))
}

impl Why {
    /// Of the telling that a happening begins with: all that it tells.
    pub(crate) fn first(told: &Telling) -> Self {
        Why { family: told.family.clone(), days: told.days.map(told_days), ..Why::default() }
    }
}

fn told_days(days: Stretch) -> [String; 2] {
    [days.from.to_string(), days.to.to_string()]
}

/// How near two places are that are not apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meeting {
    /// Two towns or points, so many kilometres from each other.
    Near(u32),
    /// The same region.
    Region,
    /// One is not told, or no more than a country.
    Open,
}

impl Meeting {
    fn points(self) -> i64 {
        match self {
            Meeting::Near(_) => points::NEAR,
            Meeting::Region => points::REGION,
            Meeting::Open => 0,
        }
    }
}

/// Towns meet by their distance, regions by their names; none where the two are apart.
fn place(known: Option<&Spot>, told: Option<&Spot>) -> Option<Meeting> {
    let (Some(known), Some(told)) = (known, told) else { return Some(Meeting::Open) };
    if known.level == Level::Exact && told.level == Level::Exact {
        let km = known.km_to(told);
        return (km <= NEAR_KM).then(|| Meeting::Near(km.round() as u32));
    }
    let differ = |one: &Option<String>, other: &Option<String>| {
        one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one != other)
    };
    if differ(&known.country, &told.country) {
        return None;
    }
    match (known.in_region(), told.in_region()) {
        (Some(here), Some(there)) => (here == there).then_some(Meeting::Region),
        _ => Some(Meeting::Open),
    }
}

/// The codes on which both sides agree.
struct Sides {
    actor: Option<String>,
    recipient: Option<String>,
}

/// None where a side is somebody else. Those who do it to one another may stand on either side.
fn sides(known: &Telling, told: &Telling, place: Meeting) -> Option<Sides> {
    let same = |one: &Who, other: &Who| same(one, other, place);
    if known.is_mutual || told.is_mutual {
        let (here, there) = (everybody(known), everybody(told));
        let mut both = here.iter().filter_map(|one| there.iter().find_map(|other| same(one, other)));
        let (actor, recipient) = (both.next(), both.next());
        return actor.is_some().then_some(Sides { actor, recipient });
    }
    let code = |agreement| match agreement {
        Agreement::Same(code) => Some(Some(code)),
        Agreement::Open => Some(None),
        Agreement::Different => None,
    };
    let actor = code(side(&known.actors, &told.actors, same))?;
    let recipient = code(side(&known.recipients, &told.recipients, same))?;
    Some(Sides { actor, recipient })
}

fn everybody(telling: &Telling) -> Vec<&Who> {
    telling.actors.iter().chain(&telling.recipients).collect()
}

/// Two lists agree where they have one in common, whoever else is on them.
fn side(known: &[Who], told: &[Who], same: impl Fn(&Who, &Who) -> Option<String>) -> Agreement {
    let shared = known.iter().find_map(|one| told.iter().find_map(|other| same(one, other)));
    match shared {
        Some(code) => Agreement::Same(code),
        None if known.iter().any(Who::is_somebody) && told.iter().any(Who::is_somebody) => Agreement::Different,
        None => Agreement::Open,
    }
}

/// Whether two are one: the same entity, or the same code of somebody in particular. A state stands for what is the state's. In one
/// town, the gunmen of one report are the gunmen of the other, whose country it does not tell.
fn same(one: &Who, other: &Who, place: Meeting) -> Option<String> {
    let same_entity = one.entity.is_some() && one.entity == other.entity;
    let same_code = one.code == other.code && one.is_somebody() && other.is_somebody();
    let is_state = |who: &Who| who.country.as_deref() == Some(who.code.as_str());
    let of_state = one.country.is_some() && one.country == other.country && (is_state(one) || is_state(other));
    let without_country =
        |one: &Who, other: &Who| !one.is_somebody() && !one.code.is_empty() && other.code.ends_with(&one.code);
    let same_kind = matches!(place, Meeting::Near(_)) && (without_country(one, other) || without_country(other, one));
    let longer = if one.code.len() > other.code.len() { &one.code } else { &other.code };
    (same_entity || same_code || of_state || same_kind).then(|| longer.clone())
}

/// One for each kind of number that agrees, less one for each that does not.
fn numbers(known: &[Number], told: &[Number]) -> i64 {
    let agreement = |number: &Number| {
        let mut alike = known.iter().filter(|other| other.kind == number.kind).peekable();
        alike.peek()?;
        Some(if alike.any(|other| overlap(other, number)) { 1 } else { -1 })
    };
    told.iter().filter_map(agreement).sum()
}

fn overlap(one: &Number, other: &Number) -> bool {
    let below = |least: Option<f64>, most: Option<f64>| least.zip(most).is_none_or(|(least, most)| least <= most);
    below(one.least, other.most) && below(other.least, one.most)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    fn who(code: &str) -> Who {
        Who { entity: None, country: code.get(..3).map(str::to_owned), code: code.to_owned() }
    }

    fn nobody(code: &str) -> Who {
        Who { entity: None, country: None, code: code.to_owned() }
    }

    fn spot(name: &str, lat: f64, lon: f64) -> Spot {
        Spot { name: name.to_owned(), country: Some("KEN".to_owned()), region: None, lat, lon, level: Level::Exact }
    }

    fn on(day: Date) -> Option<Stretch> {
        Stretch::of(Some(day), Some(day), None)
    }

    fn raid() -> Telling {
        Telling {
            family: "ASSAULT".to_owned(),
            cameo: "190".to_owned(),
            trigger: "attacked".to_owned(),
            actors: vec![who("KENREB")],
            recipients: vec![who("KENMIL")],
            days: on(date(1998, 8, 7)),
            place: Some(spot("Isiolo", 0.35, 37.58)),
            ..Telling::default()
        }
    }

    fn fits(told: &Telling) -> bool {
        let (this, that) = (fit(&raid(), told, false).is_some(), fit(told, &raid(), false).is_some());
        assert_eq!(this, that, "whichever comes first: {told:?}");
        this
    }

    #[test]
    fn the_same_sides_act_place_and_day_are_one_happening() {
        assert!(fits(&raid()));
        assert!(!fits(&Telling { family: "COERCE".to_owned(), ..raid() }));
        assert!(!fits(&Telling { days: on(date(1998, 8, 8)), ..raid() }));
        assert!(!fits(&Telling { actors: vec![who("SOMREB")], ..raid() }));
        assert!(!fits(&Telling { recipients: vec![who("KENCVL")], ..raid() }));
    }

    #[test]
    fn a_suburb_is_the_same_place_and_a_town_50_kilometres_away_is_another() {
        assert!(fits(&Telling { place: Some(spot("a camp", 0.45, 37.60)), ..raid() }));
        assert!(!fits(&Telling { place: Some(spot("Meru", 0.05, 37.90)), ..raid() }));
    }

    #[test]
    fn regions_are_compared_by_their_names() {
        let region = |name: &str| {
            let place = Spot { level: Level::Region, ..spot(name, 0.3, 37.5) };
            Telling { place: Some(place), ..raid() }
        };
        let fits = |one: &str, other: &str| fit(&region(one), &region(other), false).is_some();
        assert!(fits("Isiolo", "Isiolo"));
        assert!(!fits("Isiolo", "Meru"));
        let in_region = |name: &str| Some(Spot { region: Some(name.to_owned()), ..spot("Isiolo", 0.35, 37.58) });
        assert!(fit(&Telling { place: in_region("Isiolo"), ..raid() }, &region("Isiolo"), false).is_some());
        assert!(fit(&Telling { place: in_region("Isiolo"), ..raid() }, &region("Meru"), false).is_none());
    }

    #[test]
    fn what_is_not_told_agrees_with_anything_if_enough_is_left() {
        assert!(fits(&Telling { actors: vec![], ..raid() }));
        assert!(fits(&Telling { place: None, ..raid() }));
        assert!(!fits(&Telling { actors: vec![], place: None, ..raid() }), "one side alone is too little");
        assert!(!fits(&Telling { days: None, ..raid() }), "when is always asked");
    }

    #[test]
    fn nobody_in_particular_agrees_with_anybody() {
        assert!(fits(&Telling { actors: vec![nobody("UAF")], ..raid() }));
        assert!(fits(&Telling { recipients: vec![who("KEN")], ..raid() }), "a state stands for its soldiers");
    }

    #[test]
    fn those_who_meet_stand_on_either_side() {
        let meeting = |actors: &[&str]| Telling {
            is_mutual: true,
            actors: actors.iter().map(|code| who(code)).collect(),
            recipients: vec![],
            place: None,
            ..raid()
        };
        let (_, why) = fit(&meeting(&["FJI", "TON"]), &meeting(&["TONGOV", "FJIGOV"]), false).unwrap();
        assert_eq!((why.actor.as_deref(), why.recipient.as_deref()), (Some("FJIGOV"), Some("TONGOV")));
        assert!(fit(&meeting(&["FJI", "TON"]), &meeting(&["FJI", "WSM"]), false).is_none());
    }

    #[test]
    fn counts_that_agree_weigh_and_those_that_differ_do_not_part() {
        let dead = |number: f64| {
            let counts = vec![Number { kind: "dead".to_owned(), least: Some(number), most: Some(number) }];
            Telling { counts, ..raid() }
        };
        let points = |number| fit(&dead(7.0), &dead(number), false).map(|(points, _)| points).unwrap();
        assert!(points(7.0) > points(9.0));
    }
}
