//! Happenings page by page, the latest day first.

use rusqlite::params_from_iter;

use super::list::{ListedHappening, TOLD, of_tellings};
use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::filter::Filter;
use crate::paging::Cursor;

impl Archive {
    /// A page of the happenings of which a filter lets an event through and that so many reports tell at least, and where the next
    /// begins.
    ///
    /// # Errors
    /// The archive cannot be read, or the words of `text` are no question of FTS5.
    pub fn page_of_happenings(
        &self,
        filter: &Filter,
        reports: usize,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<(Vec<ListedHappening>, Option<Cursor>), ArchiveError> {
        let found = || -> rusqlite::Result<Vec<(i64, Option<String>)>> {
            let mut found = self.happenings_of_page(filter, reports, after, true, limit + 1)?;
            if found.len() <= limit {
                found.extend(self.happenings_of_page(filter, reports, after, false, limit + 1 - found.len())?);
            }
            Ok(found)
        };
        let mut found = found().map_err(|error| self.unanswered(filter, error))?;
        let more = found.len() > limit;
        found.truncate(limit);
        let next = found.last().filter(|_| more).map(|(n, day)| Cursor::new(day.clone(), *n));
        let listed = found.into_iter().map(|(n, _)| self.listed(n)).collect::<rusqlite::Result<_>>();
        Ok((self.told(listed)?, next))
    }

    /// Happenings of the page by their rows, with their first days.
    fn happenings_of_page(
        &self,
        filter: &Filter,
        reports: usize,
        after: Option<&Cursor>,
        dated: bool,
        limit: usize,
    ) -> rusqlite::Result<Vec<(i64, Option<String>)>> {
        let mut conditions = of_tellings(filter);
        let asked = conditions.take();
        Cursor::after(after, dated, "h.day_from", "h.n", &mut conditions);
        let days = Filter { from: filter.from.clone(), to: filter.to.clone(), ..Filter::default() };
        // Where days alone are asked for, many fit: the list is walked, and each is looked up.
        if *filter == days && *filter != Filter::default() {
            conditions.push(format!("EXISTS (SELECT 1 FROM {TOLD} WHERE l.happening = h.n AND {asked})"));
        } else if *filter != days {
            conditions.push(format!("h.n IN (SELECT l.happening FROM {TOLD} WHERE {asked})"));
        }
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (least, most) = (conditions.bind(number(reports)), conditions.bind(number(limit)));
        let question = format!(
            "SELECT h.n, h.day_from FROM happenings h WHERE h.reports >= {least} AND {} \
             ORDER BY h.day_from DESC, h.n DESC LIMIT {most}",
            conditions.joined()
        );
        let mut found = self.db.prepare_cached(&question)?;
        found.query_map(params_from_iter(conditions.values), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    }
}
