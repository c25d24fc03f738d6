//! Actors: sides of events, found by code or name, and one with its partners and offices.

use std::collections::{BTreeMap, HashMap};

use axum::extract::{Path, RawQuery, State};
use nuncio_archive::{Archive, Days, Part, Quads};
use nuncio_coder::Policy;
use nuncio_world::{Country, EntityKind, World};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::overview::ActorView;
use super::{Answer, App};
use crate::answer::{self, List};
use crate::asked::{Asked, PageParams, names};
use crate::problem::Problem;

/// Partners of an actor that are given.
const PARTNERS: usize = 50;
/// Offices of an actor that are given.
const OFFICES: usize = 200;

/// Which actors.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct ActorParams {
    /// How the code begins, or what stands in the name.
    q: Option<String>,
}

/// An actor of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct ListedActorView {
    pub(crate) code: String,
    pub(crate) name: String,
    /// Its country, where it is one.
    pub(crate) country: Option<String>,
    /// Events in which it acts.
    pub(crate) as_actor: i64,
    /// Events in which it is acted upon.
    pub(crate) as_recipient: i64,
}

/// Sides of events, those of most events first: countries, and codes of those that have none
#[utoipa::path(get, path = "/actors", tag = "actors", params(ActorParams, PageParams), responses(
    (status = 200, body = List<ListedActorView>),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn list(State(app): App, RawQuery(query): RawQuery) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<ActorParams>(), names::<PageParams>()])?;
    let (limit, start) = (asked.limit()?, asked.cursor::<usize>()?.unwrap_or(0));
    let wanted = asked.one("q").unwrap_or_default().to_owned();
    answer::kept(&app, format!("actors {limit} {start} {wanted}"), async || {
        let shared = app.clone();
        let all = app.pool.read(move |archive| found(archive, &wanted, &shared)).await?;
        let next = start.saturating_add(limit);
        let more = all.len() > next;
        let items: Vec<ListedActorView> = all.into_iter().skip(start).take(limit).collect();
        Ok(List { items, next: more.then(|| next.to_string()) })
    })
    .await
}

/// The sides whose code begins so, or whose name has these words, those of most events first.
pub(crate) fn found(
    archive: &Archive,
    wanted: &str,
    app: &crate::state::Shared,
) -> Result<Vec<ListedActorView>, Problem> {
    let mut counts: HashMap<String, [i64; 2]> = HashMap::new();
    for (at, part) in [Part::Actor, Part::Recipient].into_iter().enumerate() {
        for (code, quads) in archive.sides(Days::default(), Policy::Factual, part)? {
            if let Some(count) = counts.entry(code).or_default().get_mut(at) {
                *count += quads.all().events;
            }
        }
    }
    let (code_start, in_name) = (wanted.to_uppercase(), wanted.to_lowercase());
    let mut all: Vec<ListedActorView> = counts
        .into_iter()
        .map(|(code, [as_actor, as_recipient])| ListedActorView {
            name: app.names.name(&code),
            country: Country::parse(&code).map(|country| country.to_string()),
            code,
            as_actor,
            as_recipient,
        })
        .filter(|actor| actor.code.starts_with(&code_start) || actor.name.to_lowercase().contains(&in_name))
        .collect();
    all.sort_by(|a, b| (b.as_actor + b.as_recipient, &a.code).cmp(&(a.as_actor + a.as_recipient, &b.code)));
    Ok(all)
}

/// An actor with those it has to do with.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OneActorView {
    code: String,
    name: String,
    events: i64,
    /// Events by quad class; `none` of those without.
    by_quad: BTreeMap<String, i64>,
    /// Those with whom it has most events, whoever acts.
    partners: Vec<ActorView>,
    /// Offices of it that the directory knows, those that are held last first.
    offices: Vec<OfficeView>,
}

/// An office and who held it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OfficeView {
    title: String,
    holder: String,
    /// First day held; `null` where it is not known.
    from: Option<String>,
    /// First day no longer held; `null` where it is held still.
    until: Option<String>,
}

/// An actor by its code, with its partners and the offices that the directory knows
#[utoipa::path(get, path = "/actors/{code}", tag = "actors",
    params(("code" = String, Path, description = "A country, a code, or how codes begin: `USA`, `IGOUNO`, `USAGOV`")), responses(
    (status = 200, body = OneActorView),
    (status = 404, body = Problem, content_type = "application/problem+json"),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn one(State(app): App, Path(code): Path<String>, RawQuery(query): RawQuery) -> Answer {
    Asked::read(query.as_deref(), &[])?;
    answer::kept(&app, format!("actor {code}"), async || {
        let shared = app.clone();
        let made = app.pool.read(move |archive| {
            let offices = offices(shared.settings.coder.world(), &code);
            let told = told_of(archive, &code)?;
            if told.is_none() && offices.is_empty() {
                return Err(Problem::missing("no event has an actor of that code; see /actors for those there are"));
            }
            let Told { quads, partners } = told.unwrap_or_default();
            let mut partners: Vec<ActorView> =
                partners.into_iter().map(|(code, quads)| ActorView::of(code, &quads, &shared.names)).collect();
            partners.sort_by(|a, b| (b.events, &a.code).cmp(&(a.events, &b.code)));
            partners.truncate(PARTNERS);
            let class = |at: usize| if at == 5 { "none".to_owned() } else { at.to_string() };
            let by_quad = quads.0.iter().enumerate().map(|(at, sum)| (class(at), sum.events));
            Ok(OneActorView {
                name: shared.names.name(&code),
                code,
                events: quads.all().events,
                by_quad: by_quad.filter(|(_, events)| *events > 0).collect(),
                partners,
                offices,
            })
        });
        made.await
    })
    .await
}

/// What is told of an actor: its events, and its partners with theirs.
#[derive(Default)]
struct Told {
    quads: Quads,
    partners: HashMap<String, Quads>,
}

/// What is told of a side; of a code that is no side, such as `USAGOV`, what is told of all that begin so. None where no event has
/// it.
fn told_of(archive: &Archive, code: &str) -> Result<Option<Told>, Problem> {
    let all_time = Days::default();
    if archive.side(code, all_time, Policy::All, Part::Either)?.all().events == 0 {
        let (all, _) = archive.of_code(code, Policy::All)?;
        let (quads, partners) = archive.of_code(code, Policy::Factual)?;
        return Ok((all.all().events > 0).then(|| Told { quads, partners: partners.into_iter().collect() }));
    }
    let mut told =
        Told { quads: archive.side(code, all_time, Policy::Factual, Part::Either)?, partners: HashMap::new() };
    for (pair, quads) in archive.dyads_of(code, all_time, Policy::Factual)? {
        let other = if pair.actor == code { pair.recipient } else { pair.actor };
        let sum = told.partners.entry(other).or_default();
        *sum = sum.and(&quads);
    }
    Ok(Some(told))
}

/// The offices of a country or an organisation with who held them.
fn offices(world: &World, code: &str) -> Vec<OfficeView> {
    let country = Country::parse(code);
    let holders = world.entities().map(|(_, entity)| entity).filter(|entity| entity.kind == EntityKind::Person);
    let mut offices: Vec<OfficeView> = holders
        .flat_map(|entity| entity.offices.iter().map(move |office| (entity, office)))
        .filter(|(_, office)| match (office.country, &office.org) {
            (Some(of), _) => Some(of) == country,
            (None, Some(org)) => world.code(None, Some(org), &[]) == code,
            (None, None) => false,
        })
        .map(|(entity, office)| OfficeView {
            title: office.title.to_string(),
            holder: entity.name.to_string(),
            from: office.from.map(|day| day.to_string()),
            until: office.until.map(|day| day.to_string()),
        })
        .collect();
    let order = |office: &OfficeView| (office.until.clone().unwrap_or_else(|| "~".to_owned()), office.from.clone());
    offices.sort_by(|a, b| order(b).cmp(&order(a)).then_with(|| (&a.title, &a.holder).cmp(&(&b.title, &b.holder))));
    offices.truncate(OFFICES);
    offices
}
