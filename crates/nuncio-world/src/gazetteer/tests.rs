//! The compiled gazetteer against its tables, and against bytes that are not what was written.

use std::borrow::Cow;

use nuncio_text::PackFiles;
use proptest::prelude::*;

use super::*;

const TABLE: &str = "\
# A few places.
id\tkind\tname\talternates\tcountry\tregion\tcounty\tlat\tlon\tpopulation
.\tcountry\tLesotho\tKingdom of Lesotho\tLSO\t.\t.\t-29.5\t28.25\t2100000
LS.12\tregion\tBerea\tBerea District\tLSO\t.\t.\t-29.2\t27.9\t240000
932183\tcity\tTeyateyaneng\tTY\tLSO\tLS.12\t.\t-29.1472\t27.7489\t75115
.\tcity\tBerea\t.\tUSA\t.\t.\t37.5687\t-84.2963\t14000
.\tcity\tBerea\t.\tUSA\t.\t.\t41.3662\t-81.8543\t18900
.\triver\tCaledon\tMohokare\t-\t.\t.\t-29.5\t27.3\t.
";

fn gazetteer() -> Gazetteer {
    let mut files = PackFiles::new();
    files.insert(GAZETTEER, compile(&[("t.tsv", TABLE)]).expect("a good table"));
    Gazetteer::read(&files).expect("a good file")
}

fn names(gazetteer: &Gazetteer, name: &str) -> Vec<(PlaceKind, String, bool)> {
    let found = gazetteer.look_up(name).expect("not damaged");
    let place = |c: &Candidate| gazetteer.place(c.place).expect("not damaged");
    found.iter().map(|c| (place(c).kind, format!("{:.1}", place(c).point.lat), c.other_name)).collect()
}

#[test]
fn a_name_has_all_its_places_the_best_known_first() {
    let gazetteer = gazetteer();
    assert!(gazetteer.verify().is_ok());
    assert_eq!(
        names(&gazetteer, "BEREA"),
        [
            (PlaceKind::Region, "-29.2".to_owned(), false),
            (PlaceKind::City, "41.4".to_owned(), false),
            (PlaceKind::City, "37.6".to_owned(), false)
        ]
    );
    assert_eq!(names(&gazetteer, "Mohokare"), [(PlaceKind::River, "-29.5".to_owned(), true)]);
    assert_eq!(names(&gazetteer, "Bere"), []);
    assert_eq!(names(&gazetteer, "Zz"), []);
    assert_eq!(names(&gazetteer, ""), []);
}

#[test]
fn a_place_lies_in_its_region_and_its_state() {
    let gazetteer = gazetteer();
    let first = |name: &str| gazetteer.place(gazetteer.look_up(name).expect("whole")[0].place).expect("whole");
    let town = first("Teyateyaneng");
    assert!(town.is_in(&first("Berea District")) && town.is_in(&first("Lesotho")));
    assert!(!first("Caledon").is_in(&first("Lesotho")) && !first("Lesotho").is_in(&first("Lesotho")));
    assert_eq!(town.geonames, Some(932_183));
    let lesotho = Country::parse("LSO").and_then(|code| gazetteer.state(code).expect("whole"));
    assert_eq!(lesotho, Some(first("Lesotho").id));
}

#[test]
fn a_users_own_places_come_first() {
    let mut files = PackFiles::new();
    files.insert(GAZETTEER, compile(&[("t.tsv", TABLE)]).expect("a good table"));
    let own = format!("{}\n.\tcity\tBerea\t.\tZAF\t.\t.\t-29.85\t30.99\t.\n", table::HEADER.join("\t"));
    files.insert("world/places/mine.tsv", own.into_bytes());
    let gazetteer = Gazetteer::read(&files).expect("good files");
    assert_eq!(names(&gazetteer, "Berea").len(), 4);
    assert_eq!(names(&gazetteer, "Berea")[0].1, "-29.9");
}

#[test]
fn what_is_no_gazetteer_or_of_another_version_is_told() {
    let opened = |bytes: &[u8]| {
        let mut files = PackFiles::new();
        files.insert(GAZETTEER, bytes.to_vec());
        Gazetteer::read(&files).map(|_| ()).map_err(|error| error.to_string())
    };
    let whole = compile(&[("t.tsv", TABLE)]).expect("a good table");
    assert!(opened(&whole).is_ok());
    assert!(opened(b"PK\x03\x04").unwrap_err().contains("no compiled gazetteer"));
    let mut newer = whole.clone();
    newer[8] = 9;
    assert!(opened(&newer).unwrap_err().contains("version 9"));
    assert!(opened(&whole[..whole.len() - 1]).unwrap_err().contains("shorter"));
    assert!(opened(&whole[..20]).unwrap_err().contains("damaged"));
}

proptest! {
    /// Whatever bytes are wrong, whoever asks gets an answer or an error.
    #[test]
    fn damaged_bytes_never_panic(at in 0usize..100_000, to in any::<u8>(), cut in 0usize..100_000, name in "[a-z ]{0,12}") {
        let mut bytes = compile(&[("t.tsv", TABLE)]).expect("a good table");
        let at = at % bytes.len();
        bytes[at] = to;
        if cut % 3 == 0 {
            bytes.truncate(cut % bytes.len());
        }
        if let Ok(compiled) = Compiled::open(Cow::Owned(bytes)) {
            let _ = compiled.verify();
            for asked in [name.as_str(), "berea", "lesotho", "mohokare"] {
                let mut found = Vec::new();
                let _ = compiled.look_up(asked, &mut found);
                for (place, _) in found {
                    let _ = compiled.place(place);
                }
            }
            let _ = Country::parse("LSO").map(|code| compiled.state(code));
        }
    }

    /// Every name of a table finds its place, and no other does.
    #[test]
    fn names_are_found_as_they_were_written(wanted in proptest::collection::btree_set("[A-Z][a-z]{1,3}( [a-z]{1,2})?", 1..80)) {
        let mut table = table::HEADER.join("\t");
        for (at, name) in wanted.iter().enumerate() {
            table.push_str(&format!("\n.\tcity\t{name}\t.\tFJI\t.\t.\t{}\t178\t{at}", at % 90));
        }
        let compiled = Compiled::open(Cow::Owned(compile(&[("t.tsv", &table)]).expect("a good table"))).expect("whole");
        for name in &wanted {
            let mut found = Vec::new();
            compiled.look_up(&fold::fold(name), &mut found).expect("whole");
            let named: Vec<&str> = found.iter().map(|(at, _)| compiled.place(*at).expect("whole").name).collect();
            let same: Vec<&String> = wanted.iter().filter(|other| fold::fold(other) == fold::fold(name)).collect();
            prop_assert_eq!(named.len(), same.len());
            prop_assert!(named.contains(&name.as_str()));
        }
    }
}
