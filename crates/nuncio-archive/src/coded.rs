//! What is told of those whose code begins so, where no sums are kept of it: counted event by event.

use std::collections::HashMap;

use nuncio_coder::Policy;
use rusqlite::types::Value;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::paging::kept;
use crate::totals::{Quads, once};

/// An event by its class, with what is summed of it.
const SUMMED: &str =
    "ifnull(e.quad, -1) AS quad, count(*), count(e.goldstein), CAST(total(round(e.goldstein * 10)) AS INTEGER)";

impl Archive {
    /// The events of those whose code begins so (`USAGOV`), whichever part they have, and these by who stands on the other side.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn of_code(&self, code: &str, policy: Policy) -> Result<(Quads, Vec<(String, Quads)>), ArchiveError> {
        let counts = format!("{} AND {}", kept(policy), once(policy));
        let all = format!(
            "SELECT {SUMMED} FROM events e WHERE {counts} AND e.n IN (SELECT p.event FROM parties p \
             WHERE p.code >= ?1 AND p.code < ?2 AND p.part IN ('actor', 'recipient')) GROUP BY quad"
        );
        let others = format!(
            "SELECT w.other, {SUMMED} FROM ( \
             SELECT d.event, ifnull(d.recipient_country, d.recipient_code) AS other FROM dyads d \
             WHERE d.actor_code >= ?1 AND d.actor_code < ?2 UNION \
             SELECT d.event, ifnull(d.actor_country, d.actor_code) FROM parties p JOIN dyads d ON d.event = p.event \
             WHERE p.code >= ?1 AND p.code < ?2 AND p.part = 'recipient' \
             AND d.recipient_code >= ?1 AND d.recipient_code < ?2) w \
             JOIN events e ON e.n = w.event WHERE w.other IS NOT NULL AND {counts} GROUP BY w.other, quad"
        );
        let range = || vec![Value::Text(code.to_owned()), Value::Text(format!("{code}\u{10ffff}"))];
        let (mut sum, mut partners) = (HashMap::new(), HashMap::new());
        self.told(self.each_sum(&all, range(), |_| Ok(()), 0, &mut sum))?;
        self.told(self.each_sum(&others, range(), |row| row.get(0), 1, &mut partners))?;
        Ok((sum.into_values().next().unwrap_or_default(), partners.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use nuncio_coder::Mark;
    use nuncio_export::{CodedEvents, MutualEvents};
    use nuncio_text::{Span, Story};

    use super::*;
    use crate::row::testing::{event, party};
    use crate::row::{CodingRows, StoryRow};
    use crate::runs::PackRow;

    #[test]
    fn a_code_counts_each_event_once_on_either_side_and_so_do_its_partners() {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::create(&folder.path().join("news.db")).unwrap();
        let row = PackRow { name: "en".to_owned(), hash: "h".to_owned(), program: "test".to_owned(), schema: 1 };
        let pack = archive.pack(&row).unwrap();
        let made = |id: &str, actors: &[&str], recipient: &str| {
            let mut made = event(id);
            made.actor = actors.iter().map(|code| party(code)).collect();
            made.recipient = vec![party(recipient)];
            made
        };
        let mut ahead = made("c", &["TCDMIL"], "LBY");
        ahead.marks = vec![Mark::Future];
        let events = [made("a", &["TCDMIL", "TCDMILAIR"], "LBY"), made("b", &["SDNREB"], "TCDMIL"), ahead];
        let story = Story::plain("s".to_owned(), "bombed".to_owned(), vec![Span::new(0, 6)]);
        let coded = CodedEvents { events: &events, quotes: &[], mutual: &MutualEvents::default() };
        archive.put(&StoryRow::of(&story, story.text_id(), None), Some(&CodingRows::of(coded, 1)), pack).unwrap();
        let (all, mut partners) = archive.of_code("TCDMIL", Policy::Factual).unwrap();
        partners.sort_by(|a, b| a.0.cmp(&b.0));
        let partners: Vec<(&str, i64)> =
            partners.iter().map(|(code, quads)| (code.as_str(), quads.all().events)).collect();
        assert_eq!((all.all().events, partners), (2, vec![("LBY", 1), ("SDN", 1)]));
        assert_eq!(archive.of_code("TCDMIL", Policy::All).unwrap().0.all().events, 3);
        assert_eq!(archive.of_code("TCDREB", Policy::All).unwrap(), (Quads::default(), Vec::new()));
    }
}
