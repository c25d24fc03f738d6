//! Whether a telling is of a happening: which fields agree, and how well.

use serde::Serialize;

use super::telling::{Number, Spot, Stretch, Telling, Who};

/// Kilometres within which two towns or points are one place: a city with its outskirts.
const NEAR_KM: f64 = 20.0;

/// Why a telling is taken to be of a happening: what agrees, by field. What is not there agrees with anything.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Why {
    /// The first two digits of the CAMEO code.
    pub(crate) root: String,
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

/// How the same field of two tellings stands.
#[derive(Clone, Debug, PartialEq)]
enum Agreement<T> {
    /// Both tell the same.
    Same(T),
    /// One does not tell, or nothing in particular.
    Open,
    /// They tell different things.
    Different,
}

/// Points for each thing that agrees. A telling joins the happening that has most.
mod points {
    pub(super) const NEAR: i64 = 8;
    pub(super) const SAME_REPORT: i64 = 6;
    pub(super) const SIDE: i64 = 4;
    pub(super) const CODE: i64 = 3;
    pub(super) const TRIGGER: i64 = 2;
    pub(super) const NUMBER: i64 = 2;
}

/// Whether a telling may be of the same deed as what is known of it so far; with points, and the reasons.
pub(crate) fn fit(known: &Telling, told: &Telling, shares_report: bool) -> Option<(i64, Why)> {
    if known.root != told.root {
        return None;
    }
    let days = known.days?.with(told.days?)?;
    let place = place(known.place.as_ref(), told.place.as_ref());
    let sides = sides(known, told)?;
    let (near, km) = match &place {
        Agreement::Different => return None,
        Agreement::Same(km) => (true, Some(*km)),
        Agreement::Open => (false, None),
    };
    let same_code = known.cameo == told.cameo;
    let same_word = known.trigger == told.trigger;
    let (actor, recipient) = (sides.actor, sides.recipient);
    let enough = match (near, actor.is_some(), recipient.is_some()) {
        (true, true, _) | (true, _, true) => true,
        // A blast of which nobody is named: the same place, day, code and word.
        (true, false, false) => same_code && same_word,
        (false, true, true) => true,
        // A text cut before its second paragraph, or one deed told twice: the words are the same.
        (false, true, false) | (false, false, true) => shares_report && same_word && same_code,
        (false, false, false) => false,
    };
    if !enough {
        return None;
    }
    let numbers = numbers(&known.counts, &told.counts);
    let points = i64::from(near) * points::NEAR
        + i64::from(shares_report && same_word) * points::SAME_REPORT
        + (i64::from(actor.is_some()) + i64::from(recipient.is_some())) * points::SIDE
        + i64::from(same_code) * points::CODE
        + i64::from(same_word) * points::TRIGGER
        + numbers * points::NUMBER;
    let why = Why {
        root: told.root.clone(),
        days: Some(told_days(days)),
        place: if near { told.place.as_ref().map(|place| place.name.clone()) } else { None },
        km,
        actor,
        recipient,
        trigger: same_word.then(|| told.trigger.clone()),
        same_report: shares_report,
    };
    Some((points, why))
}

impl Why {
    /// Of the telling that a happening begins with: all that it tells.
    pub(crate) fn first(told: &Telling) -> Self {
        Why { root: told.root.clone(), days: told.days.map(told_days), ..Why::default() }
    }
}

fn told_days(days: Stretch) -> [String; 2] {
    [days.from.to_string(), days.to.to_string()]
}

/// Towns agree by their distance. What is known as a region or a country agrees with what lies in another of neither.
fn place(known: Option<&Spot>, told: Option<&Spot>) -> Agreement<u32> {
    let (Some(known), Some(told)) = (known, told) else { return Agreement::Open };
    if known.is_exact && told.is_exact {
        let km = known.km_to(told);
        return if km <= NEAR_KM { Agreement::Same(km.round() as u32) } else { Agreement::Different };
    }
    let differ = |one: &Option<String>, other: &Option<String>| {
        one.as_ref().zip(other.as_ref()).is_some_and(|(one, other)| one != other)
    };
    if differ(&known.country, &told.country) || differ(&known.region, &told.region) {
        Agreement::Different
    } else {
        Agreement::Open
    }
}

/// The codes on which both sides agree.
struct Sides {
    actor: Option<String>,
    recipient: Option<String>,
}

/// None where a side is somebody else. Those who do it to one another may stand on either side.
fn sides(known: &Telling, told: &Telling) -> Option<Sides> {
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
    let actor = code(side(&known.actors, &told.actors))?;
    let recipient = code(side(&known.recipients, &told.recipients))?;
    Some(Sides { actor, recipient })
}

fn everybody(telling: &Telling) -> Vec<&Who> {
    telling.actors.iter().chain(&telling.recipients).collect()
}

/// Two lists agree where they have one in common, whoever else is on them.
fn side(known: &[Who], told: &[Who]) -> Agreement<String> {
    let shared = known.iter().find_map(|one| told.iter().find_map(|other| same(one, other)));
    match shared {
        Some(code) => Agreement::Same(code),
        None if known.iter().any(Who::is_somebody) && told.iter().any(Who::is_somebody) => Agreement::Different,
        None => Agreement::Open,
    }
}

/// Whether two are one: the same entity, or the same code of somebody in particular. A state stands for what is the state's.
fn same(one: &Who, other: &Who) -> Option<String> {
    let same_entity = one.entity.is_some() && one.entity == other.entity;
    let same_code = one.code == other.code && one.is_somebody() && other.is_somebody();
    let is_state = |who: &Who| who.country.as_deref() == Some(who.code.as_str());
    let of_state = one.country.is_some() && one.country == other.country && (is_state(one) || is_state(other));
    (same_entity || same_code || of_state).then(|| other.code.clone())
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
        Spot { name: name.to_owned(), country: Some("KEN".to_owned()), region: None, lat, lon, is_exact: true }
    }

    fn on(day: Date) -> Option<Stretch> {
        Stretch::of(Some(day), Some(day), None)
    }

    fn raid() -> Telling {
        Telling {
            root: "19".to_owned(),
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
        assert!(!fits(&Telling { root: "17".to_owned(), ..raid() }));
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
