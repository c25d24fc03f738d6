//! A sheet of counts, a row a gold record: from it every figure is computed, and from rows drawn again its interval.

use rustc_hash::FxHashMap;
use serde::Serialize;

/// How many times rows are drawn again for the intervals.
const DRAWS: usize = 1000;

/// Where the generator starts: the same intervals on every run.
const SEED: u64 = 0x006e_756e_6369_6f21;

/// A figure with the interval in which it lies in 95 of 100 samples of records like these.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// The figure: a fraction of 1, or a count.
    pub value: f64,
    /// Lower end of the 95 % bootstrap interval (records drawn with replacement, seeded, percentiles).
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// What is computed from the sums of columns. A name `n` has the columns `n.right`, `n.said` and `n.asked`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Measure {
    /// The sum of a column.
    Sum(String),
    /// One column's sum over another's; 0 where there is nothing to divide by.
    Share(String, String),
    /// Right of what was said.
    Precision(String),
    /// Right of what was asked.
    Recall(String),
    /// Harmonic mean of the two.
    F1(String),
    /// Unweighted mean over measures.
    Mean(Vec<Measure>),
}

impl Measure {
    /// Unweighted mean of the F1 of classes.
    pub(crate) fn macro_f1<'a>(axis: &str, classes: impl IntoIterator<Item = &'a str>) -> Measure {
        Measure::Mean(classes.into_iter().map(|class| Measure::F1(class_name(axis, class))).collect())
    }

    fn of(&self, sums: &dyn Fn(&str) -> f64) -> f64 {
        match self {
            Measure::Sum(column) => sums(column),
            Measure::Share(right, of) => share(sums(right), sums(of)),
            Measure::Precision(name) => share(sums(&right(name)), sums(&said(name))),
            Measure::Recall(name) => share(sums(&right(name)), sums(&asked(name))),
            Measure::F1(name) => share(2.0 * sums(&right(name)), sums(&said(name)) + sums(&asked(name))),
            Measure::Mean(all) => share(all.iter().map(|one| one.of(sums)).sum(), all.len() as f64),
        }
    }

    /// The same measure by positions of columns, which is what is drawn a thousand times.
    fn compile(&self, at: &impl Fn(&str) -> Option<usize>) -> Compiled {
        let get = |column: String| at(&column);
        match self {
            Measure::Sum(column) => Compiled::Ratio(1.0, vec![at(column)], Vec::new()),
            Measure::Share(right, of) => Compiled::Ratio(1.0, vec![at(right)], vec![at(of)]),
            Measure::Precision(name) => Compiled::Ratio(1.0, vec![get(right(name))], vec![get(said(name))]),
            Measure::Recall(name) => Compiled::Ratio(1.0, vec![get(right(name))], vec![get(asked(name))]),
            Measure::F1(name) => Compiled::Ratio(2.0, vec![get(right(name))], vec![get(said(name)), get(asked(name))]),
            Measure::Mean(all) => Compiled::Mean(all.iter().map(|one| one.compile(at)).collect()),
        }
    }
}

/// A measure over positions of columns; a column that nothing was written in is `None` and sums to 0.
enum Compiled {
    /// Factor, columns above, columns below; without columns below, the sum itself.
    Ratio(f64, Vec<Option<usize>>, Vec<Option<usize>>),
    Mean(Vec<Compiled>),
}

impl Compiled {
    fn of(&self, sums: &[u64]) -> f64 {
        let sum = |columns: &[Option<usize>]| columns.iter().flatten().map(|&at| sums[at] as f64).sum::<f64>();
        match self {
            Compiled::Ratio(factor, above, below) if below.is_empty() => factor * sum(above),
            Compiled::Ratio(factor, above, below) => share(factor * sum(above), sum(below)),
            Compiled::Mean(all) => share(all.iter().map(|one| one.of(sums)).sum(), all.len() as f64),
        }
    }
}

fn share(right: f64, of: f64) -> f64 {
    if of == 0.0 { 0.0 } else { right / of }
}

fn right(name: &str) -> String {
    format!("{name}.right")
}

fn said(name: &str) -> String {
    format!("{name}.said")
}

fn asked(name: &str) -> String {
    format!("{name}.asked")
}

/// The name under which a class of an axis is counted.
pub(crate) fn class_name(axis: &str, class: &str) -> String {
    format!("{axis}:{class}")
}

/// The counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    columns: FxHashMap<String, usize>,
    rows: Vec<Vec<(usize, u64)>>,
}

impl Sheet {
    /// Begins the row of the next record.
    pub(crate) fn begin(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Adds to a column of the current row.
    pub(crate) fn add(&mut self, column: &str, count: usize) {
        let next = self.columns.len();
        let at = *self.columns.entry(column.to_owned()).or_insert(next);
        if let Some(row) = self.rows.last_mut() {
            row.push((at, count as u64));
        }
    }

    /// Counts what was right, said and asked under a name.
    pub(crate) fn tally(&mut self, name: &str, right_: usize, said_: usize, asked_: usize) {
        self.add(&right(name), right_);
        self.add(&said(name), said_);
        self.add(&asked(name), asked_);
    }

    /// Counts one answer in a question of classes; no answer is wrong.
    pub(crate) fn answer(&mut self, axis: &str, gold: &str, answer: Option<&str>) {
        let right = usize::from(answer == Some(gold));
        self.add(&format!("{axis}.asked"), 1);
        self.add(&format!("{axis}.right"), right);
        self.tally(&class_name(axis, gold), right, 0, 1);
        if let Some(answer) = answer {
            self.add(&said(&class_name(axis, answer)), 1);
        }
    }

    /// Rows so far.
    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The classes of an axis that gold has, in order.
    pub(crate) fn classes(&self, axis: &str) -> Vec<String> {
        let prefix = format!("{axis}:");
        let sums = self.sums(0..self.rows.len());
        let class = |column: &String| column.strip_prefix(&prefix)?.strip_suffix(".asked").map(str::to_owned);
        let mut all: Vec<String> =
            self.columns.iter().filter(|&(_, &at)| sums[at] > 0).filter_map(|(column, _)| class(column)).collect();
        all.sort();
        all
    }

    fn sums(&self, rows: impl Iterator<Item = usize>) -> Vec<u64> {
        let mut sums = vec![0; self.columns.len()];
        for row in rows {
            for &(at, count) in &self.rows[row] {
                sums[at] += count;
            }
        }
        sums
    }

    /// The value of a measure over all rows.
    pub(crate) fn value(&self, measure: &Measure) -> f64 {
        let sums = self.sums(0..self.rows.len());
        measure.of(&|column| self.columns.get(column).map_or(0.0, |&at| sums[at] as f64))
    }

    /// Each measure over all rows, with its interval.
    pub(crate) fn figures(&self, measures: &[Measure]) -> Vec<Figure> {
        let compiled: Vec<Compiled> =
            measures.iter().map(|m| m.compile(&|column| self.columns.get(column).copied())).collect();
        let mut drawn: Vec<Vec<f64>> = vec![Vec::with_capacity(DRAWS); measures.len()];
        let mut dice = Dice(SEED);
        let count = self.rows.len();
        for _ in 0..if count == 0 { 0 } else { DRAWS } {
            let sums = self.sums((0..count).map(|_| dice.below(count)));
            for (values, measure) in drawn.iter_mut().zip(&compiled) {
                values.push(measure.of(&sums));
            }
        }
        let all = self.sums(0..count);
        compiled.iter().zip(drawn).map(|(measure, values)| figure(measure.of(&all), values)).collect()
    }
}

fn figure(value: f64, mut drawn: Vec<f64>) -> Figure {
    drawn.sort_by(f64::total_cmp);
    let at = |part: f64| {
        let place = (part * drawn.len() as f64) as usize;
        drawn.get(place.min(drawn.len().saturating_sub(1))).copied().unwrap_or(value)
    };
    Figure { value, low: at(0.025), high: at(0.975) }
}

/// A small generator of numbers that look random (SplitMix64): the same sequence from the same seed everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to `count - 1`; `count` must not be 0.
    fn below(&mut self, count: usize) -> usize {
        ((u128::from(self.next()) * count as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(pairs: &[(&str, Option<&str>)]) -> Sheet {
        let mut sheet = Sheet::default();
        for (gold, answer) in pairs {
            sheet.begin();
            sheet.answer("root", gold, *answer);
        }
        sheet
    }

    #[test]
    fn macro_f1_is_the_mean_over_the_classes_of_the_gold() {
        // AID: 1 right of 1 said and 2 asked, F1 2/3; FIGHT: 1 right of 2 said and 1 asked, F1 2/3.
        let sheet = answers(&[("AID", Some("AID")), ("AID", Some("FIGHT")), ("FIGHT", Some("FIGHT"))]);
        assert_eq!(sheet.classes("root"), ["AID", "FIGHT"]);
        let value = sheet.value(&Measure::macro_f1("root", ["AID", "FIGHT"]));
        assert!((value - 2.0 / 3.0).abs() < 1e-12, "{value}");
    }

    #[test]
    fn no_answer_counts_as_wrong() {
        let sheet = answers(&[("AID", None), ("AID", Some("AID"))]);
        assert_eq!(sheet.value(&Measure::Share("root.right".into(), "root.asked".into())), 0.5);
        assert_eq!(sheet.value(&Measure::Recall("root:AID".into())), 0.5);
        assert_eq!(sheet.value(&Measure::Precision("root:AID".into())), 1.0);
    }

    #[test]
    fn an_interval_holds_its_figure_and_is_the_same_on_every_run() {
        let many: Vec<(&str, Option<&str>)> = (0..100).map(|n| ("A", (n % 4 != 0).then_some("A"))).collect();
        let sheet = answers(&many);
        let measure = [Measure::Share("root.right".into(), "root.asked".into())];
        let first = sheet.figures(&measure);
        assert_eq!(first, sheet.figures(&measure));
        let Figure { value, low, high } = first[0];
        assert_eq!(value, 0.75);
        assert!(low < 0.72 && high > 0.78 && low > 0.6 && high < 0.9, "{low} {high}");
    }

    #[test]
    fn nothing_to_divide_by_is_0_and_no_rows_make_no_interval() {
        let sheet = Sheet::default();
        assert_eq!(sheet.figures(&[Measure::F1("x".into())]), [Figure { value: 0.0, low: 0.0, high: 0.0 }]);
    }
}
