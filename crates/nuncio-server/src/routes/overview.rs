//! The whole archive at a glance, and who has to do with whom.

use std::collections::{BTreeMap, HashMap, HashSet};

use axum::extract::{RawQuery, State};
use jiff::ToSpan;
use jiff::civil::Date;
use nuncio_archive::{Archive, Days, Pair, Part, Quads, SeriesCell};
use nuncio_coder::Policy;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Answer, App};
use crate::answer;
use crate::asked::{Asked, DayParams, names};
use crate::names::Names;
use crate::periods::By;
use crate::problem::Problem;
use crate::state::Shared;

/// Rows of each list of the overview.
const ROWS: usize = 10;
/// Periods before the last with which it is compared.
const BEFORE: i64 = 12;
/// Events that a dyad has at least in the last period to have risen.
const LEAST: i64 = 3;

/// The archive at a glance.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OverviewView {
    /// The period of the series: chosen by how many days there are.
    by: &'static str,
    series: Vec<QuadsView>,
    /// Who acts most.
    actors: Vec<ActorView>,
    /// Who acts most on whom.
    dyads: Vec<DyadView>,
    /// Whose last period has far more events than those before.
    risen: Vec<RisenView>,
}

/// A period with its events by quad class, 1 to 4.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct QuadsView {
    period: String,
    quad: [i64; 4],
}

/// An actor with its events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActorView {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) events: i64,
    pub(crate) cooperation: i64,
    pub(crate) conflict: i64,
}

/// A dyad with its events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DyadView {
    actor: String,
    recipient: String,
    /// The names of both.
    names: [String; 2],
    events: i64,
    cooperation: i64,
    conflict: i64,
}

/// A dyad of which more is told than before.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RisenView {
    actor: String,
    recipient: String,
    names: [String; 2],
    /// Events of the last period.
    now: i64,
    /// Their mean over the twelve periods before.
    before_mean: f64,
    /// The standard deviation over these.
    before_sd: f64,
    /// How many standard deviations, at least one event each, lie between.
    score: f64,
}

/// Series, most active actors and dyads, and what has risen
#[utoipa::path(get, path = "/overview", tag = "series", params(DayParams), responses(
    (status = 200, body = OverviewView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn get(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<DayParams>()])?;
    let days = asked.days()?;
    answer::kept(&app, format!("overview {days:?}"), async || {
        let shared = app.clone();
        app.pool.read(move |archive| overview(archive, days, &shared)).await
    })
    .await
}

fn overview(archive: &Archive, days: Days, app: &Shared) -> Result<OverviewView, Problem> {
    let filter = nuncio_archive::Filter {
        from: days.from.map(|day| day.to_string()),
        to: days.to.map(|day| day.to_string()),
        ..Default::default()
    };
    let told = archive.first_and_last(days, Policy::Factual)?;
    let (from, to) = (days.from.or(told.map(|days| days.0)), days.to.or(told.map(|days| days.1)));
    let by = from.zip(to).map_or(By::Month, |(from, to)| By::of_days(between(from, to)));
    let cells = archive.series(&filter, Policy::Factual, by.scale())?;
    let mut actors = archive.sides(days, Policy::Factual, Part::Actor)?;
    let mut dyads = archive.dyads(days, Policy::Factual)?;
    most(&mut actors, ROWS);
    most(&mut dyads, ROWS);
    Ok(OverviewView {
        by: by.as_str(),
        series: series(&cells, by),
        actors: actors.into_iter().map(|(code, quads)| ActorView::of(code, &quads, &app.names)).collect(),
        dyads: dyads.into_iter().map(|(pair, quads)| DyadView::of(pair, &quads, &app.names)).collect(),
        risen: match to {
            Some(to) => risen(archive, to, by, &app.names)?,
            None => Vec::new(),
        },
    })
}

fn between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The first by events, then by name.
fn most<K: Ord + Clone>(found: &mut Vec<(K, Quads)>, rows: usize) {
    found.sort_by_cached_key(|(key, quads)| (-quads.all().events, key.clone()));
    found.truncate(rows);
}

fn series(cells: &[SeriesCell], by: By) -> Vec<QuadsView> {
    let mut periods: BTreeMap<String, [i64; 4]> = BTreeMap::new();
    for cell in cells.iter().filter(|cell| !cell.period.is_empty()) {
        let quads = periods.entry(by.period(&cell.period)).or_default();
        let class = cell.quad.and_then(|quad| usize::from(quad).checked_sub(1));
        if let Some(count) = class.and_then(|class| quads.get_mut(class)) {
            *count += cell.sum.events;
        }
    }
    periods.into_iter().map(|(period, quad)| QuadsView { period, quad }).collect()
}

impl ActorView {
    pub(crate) fn of(code: String, quads: &Quads, names: &Names) -> Self {
        let name = names.name(&code);
        ActorView {
            code,
            name,
            events: quads.all().events,
            cooperation: quads.cooperation(),
            conflict: quads.conflict(),
        }
    }
}

impl DyadView {
    fn of(pair: Pair, quads: &Quads, names: &Names) -> Self {
        DyadView {
            names: [names.name(&pair.actor), names.name(&pair.recipient)],
            actor: pair.actor,
            recipient: pair.recipient,
            events: quads.all().events,
            cooperation: quads.cooperation(),
            conflict: quads.conflict(),
        }
    }
}

/// The dyads whose last days have far more events than as many days before, twelve times over.
fn risen(archive: &Archive, to: Date, by: By, names: &Names) -> Result<Vec<RisenView>, Problem> {
    let length = by.days();
    let Ok(from) = to.checked_sub((length * (BEFORE + 1) - 1).days()) else { return Ok(Vec::new()) };
    let days = Days { from: Some(from), to: Some(to) };
    let periods = usize::try_from(BEFORE + 1).unwrap_or_default();
    let mut counts: HashMap<Pair, Vec<i64>> = HashMap::new();
    for (pair, day, events) in archive.dyad_days(days, Policy::Factual)? {
        let Ok(day) = day.parse::<Date>() else { continue };
        let at = usize::try_from(between(from, day) / length).unwrap_or_default();
        let counts = counts.entry(pair).or_insert_with(|| vec![0; periods]);
        if let Some(count) = counts.get_mut(at) {
            *count += events;
        }
    }
    let mut risen: Vec<RisenView> = counts
        .into_iter()
        .filter_map(|(pair, counts)| {
            let (now, before) = counts.split_last()?;
            let number = before.len() as f64;
            let mean = before.iter().sum::<i64>() as f64 / number;
            let variance = before.iter().map(|&n| (n as f64 - mean).powi(2)).sum::<f64>() / number;
            let sd = variance.sqrt();
            let score = (*now as f64 - mean) / sd.max(1.0);
            (*now >= LEAST && score > 1.0).then(|| RisenView {
                names: [names.name(&pair.actor), names.name(&pair.recipient)],
                actor: pair.actor,
                recipient: pair.recipient,
                now: *now,
                before_mean: mean,
                before_sd: sd,
                score,
            })
        })
        .collect();
    risen.sort_by(|a, b| {
        b.score.total_cmp(&a.score).then_with(|| (&a.actor, &a.recipient).cmp(&(&b.actor, &b.recipient)))
    });
    risen.truncate(ROWS);
    Ok(risen)
}

/// How much of the network is drawn.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct NetworkParams {
    /// Links at most: those of most events; 50 where nothing is said.
    #[param(minimum = 1, maximum = 500, value_type = Option<i64>)]
    limit: Option<String>,
}

/// Who has to do with whom.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NetworkView {
    nodes: Vec<NodeView>,
    links: Vec<LinkView>,
}

/// A side, with all its events.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NodeView {
    code: String,
    name: String,
    events: i64,
}

/// What one side does to another.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LinkView {
    source: String,
    target: String,
    events: i64,
    cooperation: i64,
    conflict: i64,
    /// The mean Goldstein score, of the events that have one.
    goldstein: Option<f64>,
}

/// Who has to do with whom: the dyads of most events
#[utoipa::path(get, path = "/network", tag = "series", params(DayParams, NetworkParams), responses(
    (status = 200, body = NetworkView),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn network(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<DayParams>(), names::<NetworkParams>()])?;
    let (days, limit) = (asked.days()?, asked.limit()?);
    answer::kept(&app, format!("network {days:?} {limit}"), async || {
        let shared = app.clone();
        let made = app.pool.read(move |archive| {
            let mut dyads = archive.dyads(days, Policy::Factual)?;
            dyads.retain(|(pair, _)| pair.actor != pair.recipient);
            most(&mut dyads, limit);
            let drawn: HashSet<&str> =
                dyads.iter().flat_map(|(pair, _)| [pair.actor.as_str(), pair.recipient.as_str()]).collect();
            let mut sides = archive.sides(days, Policy::Factual, Part::Either)?;
            sides.retain(|(code, _)| drawn.contains(code.as_str()));
            most(&mut sides, usize::MAX);
            let node = |(code, quads): (String, Quads)| NodeView {
                name: shared.names.name(&code),
                code,
                events: quads.all().events,
            };
            Ok(NetworkView {
                nodes: sides.into_iter().map(node).collect(),
                links: dyads.into_iter().map(link).collect(),
            })
        });
        made.await
    })
    .await
}

fn link((pair, quads): (Pair, Quads)) -> LinkView {
    let sum = quads.all();
    LinkView {
        source: pair.actor,
        target: pair.recipient,
        events: sum.events,
        cooperation: quads.cooperation(),
        conflict: quads.conflict(),
        goldstein: sum.goldstein(),
    }
}
