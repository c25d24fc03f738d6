//! Writes events as tab-separated rows of a layout.

use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, WriterBuilder};
use nuncio_coder::Event;
use nuncio_text::Story;

use super::{Layout, LayoutTables, Row};
use crate::cell::Line;
use crate::dyads::{CodedEvents, Dyad};
use crate::row::code;
use crate::table::plain;

/// Writes a row a dyad: columns parted by tabs, no quotation marks around them, `\n` at the end of a row, UTF-8.
pub struct LayoutTable<W: Write> {
    layout: Layout,
    out: csv::Writer<W>,
    tables: LayoutTables,
}

impl<W: Write> LayoutTable<W> {
    /// A table into `out`, with its header written where the layout has one.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, layout: Layout, tables: LayoutTables) -> io::Result<Self> {
        // No value holds a tab, a line end or a quotation mark: nothing needs to be quoted.
        let mut out = WriterBuilder::new()
            .delimiter(b'\t')
            .quote_style(QuoteStyle::Never)
            .terminator(Terminator::Any(b'\n'))
            .from_writer(out);
        if layout.has_header() {
            out.write_record(layout.columns().iter().map(|column| column.name)).map_err(plain)?;
        }
        out.flush()?;
        Ok(LayoutTable { layout, out, tables })
    }

    /// Writes the events of one story for which the layout [has room](Layout::has_room_for); they are out when this
    /// returns. An event that repeats another of them has no row, but a mention of that other. Returns how many events the
    /// layout has no room for.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&mut self, story: &Story, coded: CodedEvents<'_>) -> io::Result<usize> {
        let mut left_out = 0;
        for event in coded.events {
            let first = coded.events.iter().find(|other| event.same_as.as_ref() == Some(&other.id));
            if !self.layout.has_room_for(event) {
                left_out += 1;
            } else if first.is_none() || self.layout == Layout::GdeltMentions {
                self.rows(story, coded, event, first)?;
            }
        }
        self.out.flush()?;
        Ok(left_out)
    }

    /// The rows of an event, which may repeat a first one.
    fn rows(&mut self, story: &Story, coded: CodedEvents<'_>, event: &Event, first: Option<&Event>) -> io::Result<()> {
        let quote = coded.nearest_quote(event);
        for (number, dyad) in (1..).zip(coded.dyads(event)) {
            let line = Line { event, dyad, number, quote, cow: &self.tables.cow };
            let told = match first {
                Some(first) => (first.id.as_str(), number_of_same(&coded.dyads(first), dyad)),
                None => (event.id.as_str(), number),
            };
            let row = Row { line, told, story, tables: &self.tables };
            let columns = self.layout.columns().iter();
            self.out.write_record(columns.map(|column| (column.fill)(&row))).map_err(plain)?;
        }
        Ok(())
    }
}

/// The number of the dyad with the same codes; of the first where none has them.
fn number_of_same(dyads: &[Dyad<'_>], dyad: Dyad<'_>) -> usize {
    let codes = |dyad: &Dyad<'_>| [dyad.actor, dyad.recipient].map(code);
    1 + dyads.iter().position(|other| codes(other) == codes(&dyad)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use nuncio_coder::record::Party;
    use nuncio_coder::{Mark, Quote};
    use nuncio_text::{Span, Title, Zone};
    use proptest::prelude::*;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::layouts::{Column, Holds};
    use crate::testing::{event, full, party, place, words};

    fn tables() -> LayoutTables {
        LayoutTables::read(&nuncio_pack_en::files()).expect("the built-in pack is whole")
    }

    fn story() -> Story {
        Story {
            url: Some("https://www.example.org/n\"djamena".to_owned()),
            source: Some("Daily\tHerald".to_owned()),
            ..Story::plain("story-1", "Tschad bombardierte – so heißt es – Faya am Dienstag.", vec![Span::new(0, 10)])
        }
    }

    /// The rows of a layout by the names of its columns, as a reader that knows of no quotation marks gets them.
    fn rows_of(
        layout: Layout,
        tables: &LayoutTables,
        story: &Story,
        events: &[Event],
    ) -> Vec<BTreeMap<String, String>> {
        let mutual: MutualEvents = ["mutual".to_owned()].into_iter().collect();
        let quotes: Vec<Quote> = Vec::new();
        let mut bytes = Vec::new();
        let mut table = LayoutTable::new(&mut bytes, layout, tables.clone()).expect("memory takes all");
        table.write(story, CodedEvents { events, quotes: &quotes, mutual: &mutual }).expect("memory takes all");
        drop(table);
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut lines = text.split_terminator('\n');
        let names: Vec<&str> = layout.columns().iter().map(|column| column.name).collect();
        if layout.has_header() {
            assert_eq!(lines.next(), Some(names.join("\t").as_str()));
        }
        let row = |line: &str| {
            let fields: Vec<&str> = line.split('\t').collect();
            assert_eq!(fields.len(), names.len(), "{layout:?}: {line}");
            names.iter().zip(fields).map(|(name, field)| ((*name).to_owned(), field.to_owned())).collect()
        };
        lines.map(row).collect()
    }

    fn holds_what_it_says(column: &Column, value: &str) -> bool {
        value.is_empty()
            || match column.holds {
                Holds::Text => true,
                Holds::Whole => value.parse::<i64>().is_ok(),
                Holds::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
            }
    }

    #[test]
    fn a_layout_has_the_columns_of_the_original_and_no_two_of_one_name() {
        for (layout, width) in Layout::ALL.into_iter().zip([61, 16, 20, 26, 40]) {
            let mut names: Vec<&str> = layout.columns().iter().map(|column| column.name).collect();
            assert_eq!(names.len(), width, "{layout:?}");
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), width, "{layout:?}");
        }
    }

    #[test]
    fn a_row_of_gdelt_says_what_the_event_says_in_its_terms() {
        let strike = Event { same_as: None, moods: Vec::new(), ..full("e1") };
        let rows = rows_of(Layout::GdeltEvents, &tables(), &story(), &[strike]);
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        for (name, value) in [
            ("SQLDATE", "19910205"),
            ("MonthYear", "199102"),
            ("FractionDate", "1991.0959"),
            ("Actor1Code", "TCDMIL"),
            ("Actor1Name", "CHAD"),
            ("Actor1CountryCode", "TCD"),
            ("Actor1Type1Code", "MIL"),
            ("Actor1Type2Code", ""),
            ("Actor2Code", "IGOUNO"),
            ("Actor2CountryCode", ""),
            ("Actor2KnownGroupCode", "UNO"),
            ("Actor2Type1Code", "IGO"),
            ("IsRootEvent", "1"),
            ("EventCode", "195"),
            ("EventBaseCode", "195"),
            ("EventRootCode", "19"),
            ("GoldsteinScale", "-10.0"),
            ("NumMentions", "1"),
            ("AvgTone", ""),
            ("ActionGeo_Type", "4"),
            ("ActionGeo_FullName", "Faya, Borkou, Chad"),
            ("ActionGeo_CountryCode", "CD"),
            ("ActionGeo_Lat", "17.925"),
            ("DATEADDED", "19910206182000"),
            ("SOURCEURL", "https://www.example.org/n'djamena"),
        ] {
            assert_eq!(row[name], value, "{name}");
        }
    }

    #[test]
    fn the_base_of_a_code_of_four_digits_is_its_first_three() {
        for (code, base, root) in [("1951", "195", "19"), ("195", "195", "19"), ("01", "01", "01")] {
            let told = Event { cameo: Some(code.to_owned()), ..event("e1") };
            let rows = rows_of(Layout::GdeltEvents, &tables(), &story(), &[told]);
            assert_eq!((rows[0]["EventBaseCode"].as_str(), rows[0]["EventRootCode"].as_str()), (base, root), "{code}");
        }
    }

    #[test]
    fn offsets_of_mentions_count_characters_of_the_stored_text() {
        let mut strike = event("e1");
        let at = story().text.find("Faya").expect("it is there");
        strike.trigger.span = nuncio_coder::record::Bytes(Span::new(at, at + 4));
        let rows = rows_of(Layout::GdeltMentions, &tables(), &story(), std::slice::from_ref(&strike));
        assert_eq!(rows[0]["ActionCharOffset"], "36");
        assert_eq!((rows[0]["Actor1CharOffset"].as_str(), rows[0]["MentionDocLen"].as_str()), ("-1", "53"));
        assert_eq!((rows[0]["MentionType"].as_str(), rows[0]["MentionSourceName"].as_str()), ("1", "example.org"));
        strike.zone = Zone::Title;
        let apart = Story { title: Some(Title::Apart("Faya".to_owned())), ..story() };
        let rows = rows_of(Layout::GdeltMentions, &tables(), &apart, &[strike]);
        assert_eq!((rows[0]["ActionCharOffset"].as_str(), rows[0]["SentenceID"].as_str()), ("-1", "0"));
    }

    #[test]
    fn countries_and_sectors_of_icews_are_words() {
        let strike = Event { same_as: None, ..full("e1") };
        let rows = rows_of(Layout::Icews, &tables(), &story(), &[strike]);
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!((row["Source Name"].as_str(), row["Source Country"].as_str()), ("Chad", "Chad"));
        assert_eq!(row["Source Sectors"], "Military,Government");
        assert_eq!((row["City"].as_str(), row["Province"].as_str()), ("Faya", "Borkou"));
        assert_eq!(row["Publisher"], "Daily Herald");
        assert!(!row["Event Text"].is_empty());
    }

    #[test]
    fn lists_of_polecat_are_parted_by_semicolons_and_its_quads_are_words() {
        let strike = Event { same_as: None, ..full("e1") };
        let rows = rows_of(Layout::Polecat, &tables(), &story(), &[strike]);
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!((row["Event Type"].as_str(), row["Event Mode"].as_str()), ("ASSAULT", "aerial"));
        assert_eq!((row["Contexts"].as_str(), row["Quad Code"].as_str()), ("military;territory", "MATERIAL CONFLICT"));
        assert_eq!((row["Actor COW"].as_str(), row["Actor Sectors"].as_str()), ("483", "MIL;GOV"));
        assert_eq!((row["Intensity"].as_str(), row["Feature Type"].as_str()), ("-9.0", "PPL"));
    }

    #[test]
    fn an_actor_code_of_phoenix_is_taken_apart_by_threes() {
        let mut strike = event("e1");
        strike.actor = vec![party("NGAREBMOSRAD")];
        let rows = rows_of(Layout::Phoenix, &tables(), &story(), &[strike]);
        let parts = ["SourceActorEntity", "SourceActorRole", "SourceActorAttribute"].map(|name| rows[0][name].clone());
        assert_eq!(parts, ["NGA", "REB", "MOS;RAD"]);
        assert_eq!((rows[0]["Month"].as_str(), rows[0]["SentenceID"].as_str()), ("2", "text-1_1"));
    }

    #[test]
    fn what_has_no_code_of_the_codebook_has_no_row_and_is_counted() {
        let (no_cameo, no_plover) = (Event { cameo: None, ..event("a") }, Event { plover: None, ..event("b") });
        let tables = tables();
        for (layout, ids) in [(Layout::Phoenix, ["b-1"]), (Layout::Polecat, ["a-1"])] {
            let rows = rows_of(layout, &tables, &story(), &[no_cameo.clone(), no_plover.clone()]);
            let id = layout.columns()[0].name;
            assert_eq!(rows.iter().map(|row| row[id].as_str()).collect::<Vec<_>>(), ids, "{layout:?}");
            let mut out = LayoutTable::new(Vec::new(), layout, tables.clone()).expect("memory takes all");
            let mutual = MutualEvents::default();
            let events = [no_cameo.clone(), no_plover.clone()];
            let left_out = out.write(&story(), CodedEvents { events: &events, quotes: &[], mutual: &mutual });
            assert_eq!(left_out.expect("memory takes all"), 1, "{layout:?}");
        }
    }

    #[test]
    fn a_lead_that_repeats_the_title_is_a_second_mention_of_one_event() {
        let mut title = Event { zone: Zone::Title, ..event("a") };
        (title.actor, title.recipient) = (vec![party("LBY"), party("TCD")], vec![party("SDN")]);
        let mut lead = Event { same_as: Some("a".to_owned()), ..event("b") };
        (lead.actor, lead.recipient) = (vec![party("TCD")], vec![party("SDN")]);
        let tables = tables();
        let events = [title, lead];
        for layout in Layout::ALL {
            let rows = rows_of(layout, &tables, &story(), &events);
            assert_eq!(rows.len(), if layout == Layout::GdeltMentions { 3 } else { 2 }, "{layout:?}");
        }
        let mentions = rows_of(Layout::GdeltMentions, &tables, &story(), &events);
        assert_eq!(mentions[2]["GlobalEventID"], mentions[1]["GlobalEventID"], "Chad's");
        let alone = rows_of(Layout::Phoenix, &tables, &story(), &events[1..]);
        assert_eq!(alone[0]["EventID"], "b-1", "where the title is not kept, the lead stands for itself");
    }

    /// Somebody whose words and names are any characters at all.
    fn anybody() -> impl Strategy<Value = Party> {
        let code = prop::sample::select(vec!["TCD", "IGOUNO", "REB", "USAGOVMILCOP", ""]);
        (code, any::<String>(), any::<Option<String>>()).prop_map(|(code, text, name)| Party {
            name,
            words: nuncio_coder::record::Words { text, ..words("") },
            ..party(code)
        })
    }

    prop_compose! {
        fn anything()(
            actor in prop::collection::vec(anybody(), 0..3),
            recipient in prop::collection::vec(anybody(), 0..3),
            somewhere in any::<Option<(String, i32)>>(),
            cameo in prop::option::of(prop::sample::select(vec!["01", "072", "1951"])),
            marks in prop::collection::vec(prop::sample::select(vec![Mark::Negated, Mark::Future]), 0..2),
            id in prop::sample::select(vec!["e1", "mutual"]),
            day in prop::option::of(0i32..40_000),
            published in prop::option::of(prop::sample::select(vec!["1991-02-06", "1991-02-06T18:20"])),
        ) -> Event {
            let from = day.and_then(|days| jiff::civil::date(1950, 1, 1).checked_add(jiff::Span::new().days(days)).ok());
            let place = somewhere.map(|(name, at)| nuncio_coder::record::Place {
                lat: f64::from(at % 90),
                ..place(&name, "TCD")
            });
            Event {
                actor, recipient, place, marks,
                cameo: cameo.map(str::to_owned),
                published: published.map(str::to_owned),
                date: nuncio_coder::record::When { from, to: None, ..event("e1").date },
                ..event(id)
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn whatever_the_event_each_row_has_its_columns_and_agrees_with_the_record(told in anything(), source in any::<String>()) {
            let tables = tables();
            let story = Story { source: Some(source), ..story() };
            for layout in Layout::ALL {
                let rows = rows_of(layout, &tables, &story, std::slice::from_ref(&told));
                let mutual: MutualEvents = ["mutual".to_owned()].into_iter().collect();
                let dyads = CodedEvents { events: &[], quotes: &[], mutual: &mutual }.dyads(&told);
                prop_assert_eq!(rows.len(), if layout.has_room_for(&told) { dyads.len() } else { 0 });
                for (row, dyad) in rows.iter().zip(&dyads) {
                    for column in layout.columns() {
                        let value = &row[column.name];
                        prop_assert!(holds_what_it_says(column, value), "{layout:?} {}: {value}", column.name);
                        prop_assert!(!value.contains('"') && !value.contains(char::is_control));
                    }
                    let code = |side: Option<&Party>| side.map(|party| party.code.clone()).unwrap_or_default();
                    let country = |side: Option<&Party>| {
                        side.and_then(|party| party.country).map(|country| country.to_string()).unwrap_or_default()
                    };
                    let day = crate::cell::day(&told).map(|day| day.to_string()).unwrap_or_default();
                    let cameo = told.cameo.clone().unwrap_or_default();
                    let latitude = told.place.as_ref().map(|place| place.lat.to_string()).unwrap_or_default();
                    let expected = match layout {
                        Layout::GdeltEvents => vec![
                            ("Actor1Code", code(dyad.actor)),
                            ("Actor2Code", code(dyad.recipient)),
                            ("Actor1CountryCode", country(dyad.actor)),
                            ("SQLDATE", day.replace('-', "")),
                            ("EventCode", cameo),
                            ("ActionGeo_Lat", latitude),
                        ],
                        Layout::GdeltMentions => vec![("SentenceID", told.sentence.to_string())],
                        Layout::Icews => vec![("Event Date", day), ("CAMEO Code", cameo), ("Latitude", latitude)],
                        Layout::Phoenix => vec![
                            ("SourceActorFull", code(dyad.actor)),
                            ("TargetActorFull", code(dyad.recipient)),
                            ("Date", day.replace('-', "")),
                            ("EventCode", cameo),
                            ("Lat", latitude),
                        ],
                        Layout::Polecat => vec![
                            ("Actor Country", country(dyad.actor)),
                            ("Recipient Country", country(dyad.recipient)),
                            ("Event Date", day),
                            ("Event Type", "ASSAULT".to_owned()),
                            ("Latitude", latitude),
                        ],
                    };
                    for (name, value) in expected {
                        prop_assert_eq!(&row[name], &value, "{:?} {}", layout, name);
                    }
                }
                let id = layout.columns()[0].name;
                let mut ids: Vec<&String> = rows.iter().map(|row| &row[id]).collect();
                ids.sort_unstable();
                ids.dedup();
                prop_assert_eq!(ids.len(), rows.len(), "{:?}: no two rows have one id", layout);
            }
        }
    }
}
