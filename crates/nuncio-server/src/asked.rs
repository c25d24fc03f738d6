//! What a request asks for in its query: names that are known, values that can be read; everything else is a problem that names it.

use std::str::FromStr;

use jiff::civil::Date;
use nuncio_archive::{Days, Filter, Near};
use nuncio_coder::Policy;
use nuncio_world::Point;
use serde::Deserialize;
use utoipa::IntoParams;

use crate::problem::Problem;

/// Rows of a page where nothing is asked, and the most that may be.
const PAGE: usize = 50;
const LONGEST_PAGE: usize = 500;
/// Bytes of a value at most.
const LONGEST: usize = 2000;

/// Which events: the same names as the flags of `nuncio query`. All that is asked must hold; of a list any entry will do.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct FilterParams {
    /// Code of an actor, or how it begins; several with commas between.
    actor: Option<String>,
    /// Code of a recipient, or how it begins; with `actor`, the two sides of one dyad.
    recipient: Option<String>,
    /// Country of an actor or a recipient.
    country: Option<String>,
    /// Sector of an actor or a recipient.
    sector: Option<String>,
    /// Actor and recipient: `USA,RUS`; several with semicolons between.
    dyad: Option<String>,
    /// CAMEO code; `19*` stands for all that begin so.
    code: Option<String>,
    /// First two digits of the CAMEO code.
    root: Option<String>,
    /// Type of PLOVER.
    plover: Option<String>,
    /// Quad class, 0 to 4; several with commas between.
    quad: Option<String>,
    /// First day: when the event happened, else was published.
    #[param(format = Date, value_type = Option<String>)]
    from: Option<String>,
    /// Last day.
    #[param(format = Date, value_type = Option<String>)]
    to: Option<String>,
    /// Name of the place where it happened, whatever its case and accents.
    place: Option<String>,
    /// Country of that place.
    place_country: Option<String>,
    /// Around a point: `LAT,LON,KM`.
    near: Option<String>,
    /// Code of somebody in whose words the event stands, or how it begins.
    speaker: Option<String>,
    /// How it stands: told, own, stated, accused, denied, disputed.
    standing: Option<String>,
    /// Only with one of these marks: negated, hypothetical, future, historical, ongoing.
    marks: Option<String>,
    /// Only without any of these marks.
    without: Option<String>,
    /// Outlet that published the text.
    source: Option<String>,
    /// The least confidence, 0 to 1.
    #[param(minimum = 0.0, maximum = 1.0, value_type = Option<f64>)]
    confidence: Option<String>,
    /// Words of title or text, by their stems: `ceasefire AND (monitors OR observers)`.
    text: Option<String>,
    /// Which events count as such: `factual` where nothing is said, `all`, `strict`.
    #[param(inline, value_type = Option<PolicyName>)]
    policy: Option<String>,
}

/// The policies that are asked for.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code)] // the description of the values
enum PolicyName {
    Factual,
    All,
    Strict,
}

/// A page of a list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct PageParams {
    /// Where the page begins: `next` of the one before.
    cursor: Option<String>,
    /// Rows of the page: 50 where nothing is said.
    #[param(minimum = 1, maximum = 500, value_type = Option<i64>)]
    limit: Option<String>,
}

/// The days of a view.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // its fields are the names that are known, and their description
pub(crate) struct DayParams {
    /// First day.
    #[param(format = Date, value_type = Option<String>)]
    from: Option<String>,
    /// Last day.
    #[param(format = Date, value_type = Option<String>)]
    to: Option<String>,
}

/// The pairs of a query whose names are known.
pub(crate) struct Asked {
    pairs: Vec<(String, String)>,
}

/// The names that a description has.
pub(crate) fn names<P: IntoParams>() -> Vec<String> {
    P::into_params(|| None).into_iter().map(|param| param.name).collect()
}

impl Asked {
    /// Reads a query whose names are these.
    ///
    /// # Errors
    /// A name is not among them, is there twice, or its value is longer than anybody needs.
    pub(crate) fn read(query: Option<&str>, known: &[Vec<String>]) -> Result<Self, Problem> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            if !known.iter().flatten().any(|known| *known == name) {
                let known: Vec<&str> = known.iter().flatten().map(String::as_str).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                return Err(Problem::bad(format!("there is no parameter `{name}` here; there are {known}")));
            }
            if pairs.iter().any(|(other, _)| *other == name) {
                return Err(Problem::bad(format!("`{name}` is given twice; write several values with commas between")));
            }
            if value.len() > LONGEST {
                return Err(Problem::bad(format!("`{name}` is longer than {LONGEST} bytes")));
            }
            pairs.push((name.into_owned(), value.into_owned()));
        }
        Ok(Asked { pairs })
    }

    /// A value; an empty one asks nothing.
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// The values of a list.
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        let values = self.one(name).unwrap_or_default().split(',').map(str::trim);
        values.filter(|value| !value.is_empty()).map(str::to_owned).collect()
    }

    /// A value that must be one of some.
    pub(crate) fn choice<T: Copy>(&self, name: &str, of: &[(&str, T)], else_: T) -> Result<T, Problem> {
        let Some(value) = self.one(name) else { return Ok(else_) };
        of.iter().find(|(word, _)| *word == value).map(|(_, choice)| *choice).ok_or_else(|| {
            let words: Vec<&str> = of.iter().map(|(word, _)| *word).collect();
            Problem::bad(format!("`{name}` is one of {}", words.join(", ")))
        })
    }

    /// A value as it is read by its type.
    pub(crate) fn parsed<T: FromStr>(&self, name: &str, what: &str) -> Result<Option<T>, Problem> {
        self.one(name).map(|value| value.parse().map_err(|_| Problem::bad(format!("`{name}` is {what}")))).transpose()
    }

    /// A day.
    pub(crate) fn day(&self, name: &str) -> Result<Option<Date>, Problem> {
        let Some(value) = self.one(name) else { return Ok(None) };
        // What jiff reads besides, `19910205` or a time behind, is no day of this API.
        let day = value.parse().ok().filter(|day: &Date| day.to_string() == value);
        day.map(Some).ok_or_else(|| Problem::bad(format!("`{name}` is a day: YYYY-MM-DD")))
    }

    /// The days of a view.
    pub(crate) fn days(&self) -> Result<Days, Problem> {
        Ok(Days { from: self.day("from")?, to: self.day("to")? })
    }

    /// Rows of a page.
    pub(crate) fn limit(&self) -> Result<usize, Problem> {
        let limit = self.parsed("limit", "a number from 1 to 500")?.unwrap_or(PAGE);
        if (1..=LONGEST_PAGE).contains(&limit) {
            Ok(limit)
        } else {
            Err(Problem::bad("`limit` is a number from 1 to 500"))
        }
    }

    /// Where a page begins.
    pub(crate) fn cursor<T: FromStr>(&self) -> Result<Option<T>, Problem> {
        self.parsed("cursor", "what `next` of the page before says")
    }

    /// The policy.
    pub(crate) fn policy(&self) -> Result<Policy, Problem> {
        let policies = [("factual", Policy::Factual), ("all", Policy::All), ("strict", Policy::Strict)];
        self.choice("policy", &policies, Policy::Factual)
    }

    /// Which events.
    pub(crate) fn filter(&self) -> Result<Filter, Problem> {
        let each_of = |name: &str, known: &[&str]| -> Result<Vec<String>, Problem> {
            let values = self.list(name);
            match values.iter().find(|value| !known.contains(&value.as_str())) {
                Some(_) => Err(Problem::bad(format!("`{name}` is of {}", known.join(", ")))),
                None => Ok(values),
            }
        };
        let day = |name| self.day(name).map(|day| day.map(|day| day.to_string()));
        let quad = each_of("quad", &["0", "1", "2", "3", "4"])?;
        const MARKS: [&str; 5] = ["negated", "hypothetical", "future", "historical", "ongoing"];
        Ok(Filter {
            actor: self.list("actor"),
            recipient: self.list("recipient"),
            country: self.list("country"),
            sector: self.list("sector"),
            dyad: self.dyads()?,
            code: self.list("code"),
            root: self.list("root"),
            plover: self.list("plover"),
            quad: quad.iter().filter_map(|quad| quad.parse().ok()).collect(),
            from: day("from")?,
            to: day("to")?,
            place: self.one("place").map(str::to_owned).into_iter().collect(),
            place_country: self.list("place_country"),
            near: self.near()?.into_iter().collect(),
            speaker: self.list("speaker"),
            standing: each_of("standing", &["told", "own", "stated", "accused", "denied", "disputed"])?,
            marks: each_of("marks", &MARKS)?,
            without: each_of("without", &MARKS)?,
            source: self.one("source").map(str::to_owned).into_iter().collect(),
            confidence: self.confidence()?,
            text: self.one("text").map(str::to_owned),
        })
    }

    fn confidence(&self) -> Result<Option<f32>, Problem> {
        let what = "a number from 0 to 1";
        let least: Option<f32> = self.parsed("confidence", what)?;
        match least {
            Some(least) if !(0.0..=1.0).contains(&least) => Err(Problem::bad(format!("`confidence` is {what}"))),
            least => Ok(least),
        }
    }

    fn near(&self) -> Result<Option<Near>, Problem> {
        let Some(value) = self.one("near") else { return Ok(None) };
        let numbers: Option<Vec<f64>> = value.split(',').map(|number| number.trim().parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[lat, lon, km])
                if (-90.0..=90.0).contains(&lat)
                    && (-180.0..=180.0).contains(&lon)
                    && (0.0..=20_100.0).contains(&km) =>
            {
                Ok(Some(Near { point: Point { lat, lon }, km }))
            }
            _ => Err(Problem::bad("`near` is latitude, longitude and kilometres: -1.29,36.82,50")),
        }
    }

    fn dyads(&self) -> Result<Vec<(String, String)>, Problem> {
        let pair = |pair: &str| match pair.split_once(',') {
            Some((actor, recipient)) if !actor.is_empty() && !recipient.is_empty() && !recipient.contains(',') => {
                Ok((actor.trim().to_owned(), recipient.trim().to_owned()))
            }
            _ => Err(Problem::bad("`dyad` is the actor's code and the recipient's: USA,RUS")),
        };
        self.one("dyad").map_or_else(|| Ok(Vec::new()), |pairs| pairs.split(';').map(pair).collect())
    }
}
