//! The flat table as CSV: a header, then a row a dyad.

use std::io::{self, Write};

use nuncio_world::CowStates;

use crate::cell::Line;
use crate::dyads::CodedEvents;
use crate::row::{COLUMNS, fields};

/// Writes events as CSV (RFC 4180, in UTF-8, with `\n` at the end of a row): the header always, then a row a dyad.
pub struct CsvTable<W: Write> {
    out: csv::Writer<W>,
    cow: CowStates,
}

impl<W: Write> CsvTable<W> {
    /// A table into `out`, with its header written. Numbers of the Correlates of War project are looked up in `cow`.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, cow: CowStates) -> io::Result<Self> {
        let mut out = csv::Writer::from_writer(out);
        out.write_record(COLUMNS).map_err(plain)?;
        out.flush()?;
        Ok(CsvTable { out, cow })
    }

    /// Writes the events of one story; they are out when this returns. Returns the number of rows.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, story: CodedEvents<'_>) -> io::Result<usize> {
        let mut rows = 0;
        for event in story.events {
            let quote = story.nearest_quote(event);
            for (number, dyad) in (1..).zip(story.dyads(event)) {
                let line = Line { event, dyad, number, quote, cow: &self.cow };
                self.out.write_record(fields(&line)).map_err(plain)?;
                rows += 1;
            }
        }
        self.out.flush()?;
        Ok(rows)
    }
}

/// The system's own error, where it is one: whoever runs the program must see that the reader of a pipe has gone.
pub(crate) fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use nuncio_coder::record::{Party, Words};
    use nuncio_coder::{Event, Mark};
    use nuncio_text::PackFiles;
    use nuncio_world::Sector;
    use proptest::prelude::*;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event, party};

    fn cow() -> CowStates {
        let mut files = PackFiles::new();
        let rows = "DEU\t260\tGFR\t1955-05-05\t1990-10-03\nDEU\t255\tGMY\t1990-10-03\t.\nHKG\t.\t.\t.\t.\n";
        let table = format!("country\tnumber\tabbreviation\tfrom\tuntil\n{rows}");
        files.insert("world/cow.tsv", table.into_bytes());
        CowStates::read(&files).expect("good rows")
    }

    /// The table of these events, as any reader of CSV reads it: the header and the rows.
    fn table(events: &[Event]) -> (Vec<String>, Vec<Vec<String>>) {
        let mut bytes = Vec::new();
        let mutual = MutualEvents::default();
        let mut table = CsvTable::new(&mut bytes, cow()).expect("memory takes all");
        let written = table.write(CodedEvents { events, quotes: &[], mutual: &mutual }).expect("memory takes all");
        drop(table);
        let mut reader = csv::ReaderBuilder::new().from_reader(bytes.as_slice());
        let header = reader.headers().expect("UTF-8").iter().map(str::to_owned).collect();
        let rows: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.expect("as wide as the header").iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(rows.len(), written);
        (header, rows)
    }

    /// One column of one row.
    fn column<'r>(row: &'r [String], name: &str) -> &'r str {
        let at = COLUMNS.iter().position(|column| *column == name).expect(name);
        &row[at]
    }

    #[test]
    fn the_header_is_written_where_there_are_no_events() {
        let (header, rows) = table(&[]);
        assert_eq!(header, COLUMNS);
        assert!(rows.is_empty());
    }

    #[test]
    fn no_two_columns_have_one_name() {
        let mut names = COLUMNS.to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), COLUMNS.len());
    }

    #[test]
    fn a_row_says_what_its_event_says() {
        let mut strike = event("e1");
        strike.actor = vec![party("DEUMIL"), party("HKG")];
        strike.actor[0].sectors = vec![Sector::Mil, Sector::Gov];
        strike.recipient = vec![party("REB")];
        strike.marks = vec![Mark::Negated, Mark::Future];
        let (_, rows) = table(&[strike]);
        assert_eq!(rows.len(), 2);
        for (name, value) in [
            ("id", "e1"),
            ("dyad", "1"),
            ("date", "1991-02-05"),
            ("actor", "DEUMIL"),
            ("actor_country", "DEU"),
            ("actor_cow", "255"),
            ("actor_sectors", "MIL|GOV"),
            ("actor_from", "0"),
            ("actor_to", "6"),
            ("recipient", "REB"),
            ("recipient_cow", ""),
            ("cameo", "195"),
            ("plover_type", "ASSAULT"),
            ("quad", "4"),
            ("goldstein", "-10.0"),
            ("marks", "negated|future"),
            ("standing", "told"),
            ("speaker", ""),
            ("trigger", "bombed"),
        ] {
            assert_eq!(column(&rows[0], name), value, "{name}");
        }
        assert_eq!((column(&rows[1], "dyad"), column(&rows[1], "actor_cow")), ("2", ""));
    }

    #[test]
    fn numbers_of_states_are_those_of_the_day_of_publication() {
        let mut strike = event("e1");
        strike.actor = vec![party("DEU")];
        strike.published = Some("1985-06-01".to_owned());
        assert_eq!(column(&table(&[strike]).1[0], "actor_cow"), "260");
    }

    /// Somebody whose words and names are any characters at all.
    fn anybody() -> impl Strategy<Value = Party> {
        (any::<String>(), any::<Option<String>>(), any::<Option<String>>()).prop_map(|(text, name, entity)| Party {
            name,
            entity,
            words: Words { text, ..party("TCD").words },
            ..party("TCD")
        })
    }

    proptest! {
        #[test]
        fn whatever_the_words_a_reader_of_csv_gets_them_back(
            actors in prop::collection::vec(anybody(), 0..4),
            recipients in prop::collection::vec(anybody(), 0..4),
            source_id in any::<String>(),
            rule in any::<String>(),
        ) {
            let mut strike = event("e1");
            (strike.actor, strike.recipient) = (actors, recipients);
            (strike.source_id, strike.rule) = (source_id, rule);
            let (header, rows) = table(std::slice::from_ref(&strike));
            prop_assert_eq!(header, COLUMNS);
            prop_assert_eq!(rows.len(), strike.actor.len().max(1) * strike.recipient.len().max(1));
            for (at, row) in rows.iter().enumerate() {
                let actor = strike.actor.get(at / strike.recipient.len().max(1));
                let recipient = strike.recipient.get(at % strike.recipient.len().max(1));
                for (side, party) in [("actor", actor), ("recipient", recipient)] {
                    let name = party.and_then(|party| party.name.clone()).unwrap_or_default();
                    prop_assert_eq!(column(row, &format!("{side}_name")), name);
                    let text = party.map(|party| crate::cell::one_line(&party.words.text)).unwrap_or_default();
                    prop_assert_eq!(column(row, &format!("{side}_text")), &text);
                    prop_assert!(!text.contains(char::is_control));
                }
                prop_assert_eq!(column(row, "rule"), &strike.rule);
                prop_assert_eq!(column(row, "dyad"), (at + 1).to_string());
            }
        }
    }
}
