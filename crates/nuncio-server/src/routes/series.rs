//! Series: how many events, by period and class.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use nuncio_archive::{SeriesCell, Sum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{Answer, App};
use crate::answer::{self, Form};
use crate::asked::{Asked, FilterParams, names};
use crate::periods::By;
use crate::problem::Problem;

/// How a series is drawn.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct SeriesParams {
    /// The period: `month` where nothing is said.
    #[param(inline, value_type = Option<ByName>)]
    by: Option<String>,
    /// What is told apart: `quad` where nothing is said.
    #[param(inline, value_type = Option<OfName>)]
    of: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)] // the description of the values
enum ByName {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)] // the description of the values
enum OfName {
    Quad,
    Root,
}

/// What a series tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Quad,
    Root,
}

/// A series.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeriesView {
    by: &'static str,
    of: &'static str,
    items: Vec<PeriodView>,
}

/// A period of a series.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PeriodView {
    /// `1994`, `1994-Q2`, `1994-06`, `1994-W22`, `1994-06-02`; empty of events that no day is known of.
    period: String,
    /// Events by quad class or by root; `none` of those without.
    counts: BTreeMap<String, i64>,
    /// The mean Goldstein score, of the events that have one.
    goldstein: Option<f64>,
}

/// Events by period, told apart by quad class or by root of the code
///
/// Each event counts once; what repeats another of its story does not.
#[utoipa::path(get, path = "/series", tag = "series", params(FilterParams, SeriesParams), responses(
    (status = 200, content((SeriesView = "application/json"), (String = "text/csv"))),
    (status = "default", body = Problem, content_type = "application/problem+json"),
))]
pub(crate) async fn get(State(app): App, RawQuery(query): RawQuery, headers: HeaderMap) -> Answer {
    let asked = Asked::read(query.as_deref(), &[names::<FilterParams>(), names::<SeriesParams>()])?;
    let form = Form::accepted(&headers, &[Form::Json, Form::Csv])?;
    let (filter, policy) = (asked.filter()?, asked.policy()?);
    let by = asked.choice("by", &By::ALL, By::Month)?;
    let of = asked.choice("of", &[("quad", Of::Quad), ("root", Of::Root)], Of::Quad)?;
    let make = async || {
        let cells = app.pool.read(move |archive| Ok(archive.series(&filter, policy, by.scale())?)).await?;
        let items = periods(&cells, by, of);
        Ok(SeriesView { by: by.as_str(), of: if of == Of::Quad { "quad" } else { "root" }, items })
    };
    if form == Form::Csv {
        return Ok(answer::written(Form::Csv, csv(&make().await?)));
    }
    answer::kept(&app, format!("series {}", query.as_deref().unwrap_or_default()), make).await
}

fn periods(cells: &[SeriesCell], by: By, of: Of) -> Vec<PeriodView> {
    let mut periods: BTreeMap<String, (BTreeMap<String, i64>, Sum)> = BTreeMap::new();
    for cell in cells {
        let (counts, sum) = periods.entry(by.period(&cell.period)).or_default();
        let class = match of {
            Of::Quad => cell.quad.map(|quad| quad.to_string()),
            Of::Root => Some(cell.root.clone()).filter(|root| !root.is_empty()),
        };
        *counts.entry(class.unwrap_or_else(|| "none".to_owned())).or_default() += cell.sum.events;
        *sum = sum.and(cell.sum);
    }
    let view = |(period, (counts, sum)): (String, (BTreeMap<String, i64>, Sum))| PeriodView {
        period,
        counts,
        goldstein: sum.goldstein(),
    };
    periods.into_iter().map(view).collect()
}

/// A row a period and class.
fn csv(series: &SeriesView) -> Bytes {
    let mut table = format!("period,{},events\n", series.of);
    for item in &series.items {
        for (class, events) in &item.counts {
            table.push_str(&format!("{},{class},{events}\n", item.period));
        }
    }
    table.into()
}
