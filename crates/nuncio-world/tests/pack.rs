//! Holds the tables of the default pack to what they promise.

use jiff::civil::{Date, date};
use nuncio_text::PackFiles;
use nuncio_world::{
    Countries, Country, CowStates, EntityKind, NameUse, RoleKind, Sector, SectorWords, Severity, World,
};

fn pack() -> PackFiles {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/en/world");
    let mut files = PackFiles::new();
    for entry in std::fs::read_dir(folder).expect("the pack's folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned();
        files.insert(format!("world/{name}"), std::fs::read(&path).expect("a file"));
    }
    files
}

fn world() -> World {
    World::read(&pack()).unwrap_or_else(|error| panic!("{error}"))
}

/// The key and usage of the first reading of a name that is all of these words.
fn named(world: &World, name: &str) -> Option<(String, NameUse)> {
    let words: Vec<&str> = name.split(' ').collect();
    let hit = world.find(&words, 0).filter(|hit| hit.len == words.len())?;
    hit.readings.first().map(|reading| (world.key(reading.entity).to_owned(), reading.usage))
}

fn key(world: &World, name: &str) -> String {
    named(world, name).map(|(key, _)| key).unwrap_or_default()
}

/// The code of a phrase on a day, as `actors` tells it.
fn code(world: &World, phrase: &str, on: Option<Date>) -> String {
    world.lookup(phrase, on).first().map(|found| found.code.clone()).unwrap_or_default()
}

#[test]
fn the_linter_finds_no_error() {
    let findings = world().lint();
    let errors = findings.iter().filter(|finding| finding.doubt.severity() == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn an_office_of_a_country_is_who_held_it_on_the_day() {
    let world = world();
    let who = |phrase: &str, year| {
        let found = world.lookup(phrase, Some(date(year, 5, 1)));
        let first = found.first().expect("a role is an answer");
        (first.entity.map(|id| world.key(id).to_owned()), first.code.clone())
    };
    let is =
        |phrase, year, key: &str, code: &str| assert_eq!(who(phrase, year), (Some(key.to_owned()), code.to_owned()));
    is("the Japanese prime minister", 2019, "person/shinzo-abe", "JPNGOV");
    is("Britain's premier", 1985, "person/margaret-thatcher", "GBRGOV");
    is("the U.S. secretary of state", 1975, "person/henry-kissinger", "USAGOV");
    is("the secretary-general of the United Nations", 2001, "person/kofi-annan", "IGOUNO");
    for phrase in
        ["the former Japanese prime minister", "Japan's deputy prime minister", "the Japanese foreign ministry"]
    {
        assert_eq!(who(phrase, 2019).0, None, "{phrase}");
    }
    assert_eq!(world.lookup("the Japanese prime minister", None).first().and_then(|found| found.entity), None);
}

#[test]
fn the_tables_hold_what_they_promise() {
    let world = world();
    let states = world.entities().filter(|(_, entity)| entity.kind == EntityKind::State).count();
    assert!(states >= 200, "{states} states");
    let rows = |file: &str| world.counts().iter().find(|count| count.file == file).map_or(0, |count| count.rows);
    assert!(rows("world/organisations.tsv") >= 100);
    assert!(rows("world/groups.tsv") >= 250);
    assert!(rows("world/people.tsv") >= 800);
    assert!(rows("world/roles.tsv") >= 100);
}

#[test]
fn names_that_look_alike_are_told_apart() {
    let world = world();
    let expected = [
        ("North Korea", "state/PRK"),
        ("South Korean", "state/KOR"),
        ("Georgia", "state/GEO"),
        ("Jordan", "state/JOR"),
        ("Turkey", "state/TUR"),
        ("Republic of China", "state/TWN"),
        ("People 's Republic of China", "state/CHN"),
        ("Congo", "state/COD"),
        ("Congo-Brazzaville", "state/COG"),
        ("Guinea", "state/GIN"),
        ("Guinea-Bissau", "state/GNB"),
        ("Equatorial Guinea", "state/GNQ"),
        ("Papua New Guinea", "state/PNG"),
        ("Washington", "state/USA"),
        ("Niger", "state/NER"),
        ("Nigerien", "state/NER"),
        ("Nigerian", "state/NGA"),
        ("Dominican", "state/DOM"),
        ("Dominica", "state/DMA"),
        ("Sudanese", "state/SDN"),
        ("South Sudanese", "state/SSD"),
        ("U.S.", "state/USA"),
        ("DPRK", "state/PRK"),
        ("UN", "org/united-nations"),
    ];
    for (name, wanted) in expected {
        assert_eq!(key(&world, name), wanted, "{name}");
    }
    assert_eq!(named(&world, "turkey"), None);
    assert_eq!(named(&world, "us"), None);
}

#[test]
fn capitals_stand_for_states_and_seats_for_governments() {
    let world = world();
    assert_eq!(named(&world, "Pyongyang"), Some(("state/PRK".to_owned(), NameUse::Capital)));
    assert_eq!(named(&world, "Kremlin"), Some(("state/RUS".to_owned(), NameUse::Seat)));
    assert_eq!(code(&world, "the White House", None), "USAGOV");
    assert_eq!(code(&world, "Beijing", None), "CHN");
    assert_eq!(code(&world, "Moscow", Some(date(1985, 3, 1))), "SUN");
    assert_eq!(code(&world, "Moscow", Some(date(2024, 3, 1))), "RUS");
}

#[test]
fn who_was_of_a_state_that_is_no_more_is_of_the_one_that_has_its_capital() {
    let world = world();
    let code = |phrase, year| code(&world, phrase, Some(date(year, 6, 15)));
    assert_eq!(code("Mikhail Gorbachev", 1989), "SUNGOV");
    assert_eq!(code("Mikhail Gorbachev", 2004), "RUSELI");
    assert_eq!(code("Russia", 1970), "SUN");
    assert_eq!(code("Russia", 1999), "RUS");
    assert_eq!(world.lookup("Russia", None).first().map(|found| found.code.as_str()), Some("RUS"));
}

#[test]
fn a_piece_of_an_unknown_name_is_nobody_of_the_directory() {
    let world = world();
    let code = |phrase| code(&world, phrase, Some(date(2005, 6, 15)));
    assert_eq!(code("Rashid Aden"), "");
    assert_eq!(code("Lim Kim Bok"), "");
    assert_eq!(code("Singaporean President Lim Kim Bok"), "SGPGOV");
    assert_eq!(code("Alba Nova, Brazil"), "BRA");
    assert_eq!(code("police in Alba Nova, Brazil"), "BRACOP");
}

#[test]
fn names_with_articles_and_possessives_of_their_own_are_found_as_they_stand() {
    let world = world();
    assert_eq!(code(&world, "Saint John's", None), "ATG");
    assert_eq!(code(&world, "the prime minister in Saint John's", None), "ATGGOV");
    let commission = "the Economic and Social Commission for Asia and the Pacific";
    assert_eq!(code(&world, commission, None), "IGOUNO");
    assert_eq!(code(&world, &format!("a spokesman for {commission}"), None), "IGOUNO");
    assert_eq!(code(&world, "Niger's army", None), "NERMIL");
}

#[test]
fn people_are_what_they_were_on_the_day() {
    let world = world();
    let code = |phrase, year| code(&world, phrase, Some(date(year, 6, 15)));
    assert_eq!(code("Vladimir Putin", 2024), "RUSGOV");
    assert_eq!(code("Kim", 1985), "PRKGOV");
    assert_eq!(code("Barack Obama", 2010), "USAGOV");
    assert_eq!(code("Barack Obama", 2020), "USAELI");
    assert_eq!(code("Kofi Annan", 2000), "IGOUNO");
    assert_eq!(code("Nelson Mandela", 1980), "ZAFOPP");
    assert_eq!(code("Taliban", 2015), "AFGREB");
    assert_eq!(code("Taliban", 2023), "AFGGOV");
    assert_eq!(code("President Bush", 2003), "USAGOV");
    let bush = |year| world.lookup("President Bush", Some(date(year, 6, 15))).first().and_then(|found| found.entity);
    assert_ne!(bush(1990), bush(2003));
    assert_eq!(named(&world, "Bush"), None);
    assert_eq!(named(&world, "May"), None);
}

#[test]
fn codes_are_written_in_cameos_manner() {
    let world = world();
    let code = |phrase| code(&world, phrase, Some(date(2024, 6, 18)));
    assert_eq!(code("KCNA"), "PRKMED");
    assert_eq!(code("Kosovo"), "KSV");
    assert_eq!(code("NATO"), "IGOWSTNATMIL");
    assert_eq!(code("the Red Cross"), "NGOHLHIRC");
    assert_eq!(code("al-Qaeda"), "IMGMOSALQ");
    assert_eq!(code("North Korean state media"), "PRKMED");
    assert_eq!(code("Russian defence minister"), "RUSGOVMIL");
    assert_eq!(code("a spokesman for the Taliban"), "AFGGOV");
    assert_eq!(code("French police spokesman"), "FRACOP");
    assert_eq!(code("opposition leader"), "OPP");
    assert_eq!(code("a former Egyptian minister"), "EGYELI");
    assert_eq!(code("Boko Haram gunmen"), "NGAREB");
    assert_eq!(code("doctors in Sudan"), "SDNHLH");
}

#[test]
fn a_body_belongs_to_the_country_named_before_it() {
    let world = world();
    assert!(world.find(&["the", "Congress", "voted"], 1).is_some());
    assert!(world.find(&["the", "Peruvian", "Congress", "voted"], 2).is_none());
    assert!(world.find(&["Peru", "'s", "Congress"], 2).is_none());
    assert!(world.find(&["the", "US", "State", "Department"], 1).is_some());
    assert!(world.find(&["South", "China", "Sea"], 1).is_none());
}

#[test]
fn roles_say_what_somebody_is() {
    let world = world();
    let role =
        |lemmas: &[&str]| world.find_role(lemmas, 0).map(|hit| (hit.len, hit.role.kind, hit.role.sectors.clone()));
    assert_eq!(role(&["prime", "minister"]), Some((2, RoleKind::Person, vec![Sector::Gov])));
    assert_eq!(role(&["dozen"]).map(|r| r.1), Some(RoleKind::Quantity));
    assert_eq!(role(&["country"]).map(|r| r.1), Some(RoleKind::Country));
    assert_eq!(role(&["state", "media"]).map(|r| (r.0, r.2)), Some((2, vec![Sector::Jrn])));
    assert_eq!(role(&["xylophone"]), None);
}

#[test]
fn phrases_tell_who_somebody_is_from_whom_they_belong_to() {
    let world = world();
    let code = |phrase| code(&world, phrase, Some(date(2019, 5, 1)));
    // The head of a body is of it; an adjective before one says nothing.
    assert_eq!(code("president of the Chilean teachers' union"), "CHLLAB");
    assert_eq!(code("the civilian president of Ecuador"), "ECUGOV");
    assert_eq!(code("deputy commander of the Japanese navy"), "JPNMIL");
    assert_eq!(code("Indonesian national police"), "IDNCOP");
    // Out of office.
    assert_eq!(code("former Australian senator"), "AUSELI");
    assert_eq!(code("former Spanish prisoners"), "ESPCVL");
    assert_eq!(code("former Colombian rebels"), "COLCVL");
    // Sent to a country, and from one.
    assert_eq!(code("ambassador to Poland"), "GOV");
    assert_eq!(code("an adviser to the Peruvian president"), "PERGOV");
    // Persons, and those who are theirs.
    assert_eq!(code("Secretary-General of the United Nations Antonio Guterres"), "IGOUNO");
    assert_eq!(code("a supporter of Nicolas Maduro"), "VENCVL");
    assert_eq!(code("Pakistan's ministers of defence"), "PAKGOVMIL");
    assert_eq!(code("Greek secret services"), "GRCSPY");
}

#[test]
fn a_title_of_the_text_outlasts_an_office_by_some_weeks() {
    let world = world();
    let code = |phrase, day| code(&world, phrase, Some(day));
    assert_eq!(code("President Barack Obama", date(2017, 2, 1)), "USAGOV");
    assert_eq!(code("Barack Obama", date(2017, 2, 1)), "USAELI");
    assert_eq!(code("former President Barack Obama", date(2017, 2, 1)), "USAELI");
    assert_eq!(code("President Barack Obama", date(2019, 2, 1)), "USAELI");
}

#[test]
fn every_single_name_can_be_found_again() {
    let world = world();
    let lost: Vec<&str> = world
        .entities()
        .map(|(_, entity)| entity.name.as_str())
        .filter(|name| {
            let words: Vec<&str> = name.split_whitespace().collect();
            world.find(&words, 0).is_none_or(|hit| hit.len != words.len())
        })
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

mod properties {
    use std::sync::LazyLock;

    use nuncio_world::Country;
    use proptest::prelude::*;

    use super::*;

    static WORLD: LazyLock<World> = LazyLock::new(world);

    fn word() -> impl Strategy<Value = String> {
        let known =
            ["Kim", "President", "Mr", ".", "'s", "U.S.", "South", "China", "-", "Congress", "al", "", "Korean", "of"];
        prop_oneof![any::<String>(), proptest::sample::select(known.to_vec()).prop_map(str::to_owned)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_words_make_a_look_up_panic(words in prop::collection::vec(word(), 0..8), at in 0usize..10) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            if let Some(hit) = WORLD.find(&words, at) {
                prop_assert!(hit.len > 0 && at + hit.len <= words.len() && !hit.readings.is_empty());
            }
            if let Some(hit) = WORLD.find_role(&words, at) {
                prop_assert!(hit.len > 0 && at + hit.len <= words.len());
            }
            let _ = WORLD.lookup(&words.join(" "), None);
        }

        #[test]
        fn a_code_begins_with_its_country(code in "[A-Z]{3}", sector in 0usize..3) {
            let country = Country::parse(&code).filter(|country| country.as_str() != "XKX");
            let sectors = [Sector::Gov, Sector::Jrn, Sector::Reb];
            let rendered = WORLD.code(country, Some("UNO"), &sectors[..sector]);
            prop_assert!(country.is_none_or(|country| rendered.starts_with(country.as_str())));
        }

        #[test]
        fn no_bytes_make_reading_panic(file in 0usize..9, junk in any::<Vec<u8>>()) {
            let mut files = pack();
            let names: Vec<String> = files.iter().map(|(name, _)| name.to_owned()).collect();
            if let Some(name) = names.get(file) {
                files.insert(name.clone(), junk);
            }
            let _ = World::read(&files);
        }
    }
}

#[test]
#[ignore = "measures; run with --release --nocapture"]
fn how_long_reading_and_finding_take() {
    let files = pack();
    let begun = std::time::Instant::now();
    let world = World::read(&files).expect("the pack");
    println!("read in {:?}", begun.elapsed());
    let words: Vec<&str> = "The North Korean leader Kim Jong Un met President Vladimir Putin near the Kremlin on Tuesday , state media said ."
        .split(' ')
        .collect();
    let begun = std::time::Instant::now();
    let rounds = 1000;
    let hits: usize = (0..rounds).map(|_| (0..words.len()).filter_map(|at| world.find(&words, at)).count()).sum();
    println!("{hits} hits, {:?} a token", begun.elapsed() / (rounds * words.len() as u32));
}

#[test]
fn every_country_has_its_row_among_the_states_of_the_correlates_of_war() {
    let (world, cow) = (world(), CowStates::read(&pack()).unwrap_or_else(|error| panic!("{error}")));
    let countries = cow.countries();
    for (id, entity) in world.entities().filter(|(_, entity)| entity.kind == EntityKind::State) {
        assert!(entity.country.is_some_and(|country| countries.contains(&country)), "{} has none", world.key(id));
    }
    for country in countries {
        assert!(world.state(country).is_some(), "states.tsv has no {country}");
    }
}

#[test]
fn numbers_of_the_correlates_of_war_are_those_of_the_day_and_of_one_present_state_each() {
    let (world, cow) = (world(), CowStates::read(&pack()).unwrap_or_else(|error| panic!("{error}")));
    let of = |code: &str, day| {
        Country::parse(code).and_then(|country| cow.state(country, day)).map(|s| (s.number, s.abbreviation.as_str()))
    };
    let cold_war = Some(date(1985, 6, 1));
    for (code, day, expected) in [
        ("USA", None, Some((2, "USA"))),
        ("CHE", None, Some((225, "SWZ"))),
        ("SUN", cold_war, Some((365, "RUS"))),
        ("DEU", cold_war, Some((260, "GFR"))),
        ("DEU", Some(date(2015, 1, 1)), Some((255, "GMY"))),
        ("DDR", cold_war, Some((265, "GDR"))),
        ("YEM", cold_war, Some((678, "YAR"))),
        ("YEM", None, Some((679, "YEM"))),
        ("CSK", cold_war, Some((315, "CZE"))),
        ("CZE", None, Some((316, "CZR"))),
        ("RVN", None, Some((817, "RVN"))),
        ("HKG", None, None),
    ] {
        assert_eq!(of(code, day), expected, "{code}");
    }
    let mut numbers = std::collections::BTreeMap::new();
    for country in cow.countries() {
        let present = world.state(country).is_some_and(|id| world.entity(id).until.is_none());
        if let Some(state) = cow.state(country, None).filter(|_| present) {
            let other = numbers.insert(state.number, country);
            assert_eq!(other, None, "{} is {country} and another", state.number);
        }
    }
    assert!(numbers.len() > 190, "{}", numbers.len());
}

#[test]
fn every_state_has_a_name_and_every_present_one_a_code_of_fips_of_its_own() {
    let (world, countries) = (world(), Countries::read(&pack()).unwrap_or_else(|error| panic!("{error}")));
    let mut codes = std::collections::BTreeMap::new();
    for (id, entity) in world.entities().filter(|(_, entity)| entity.kind == EntityKind::State) {
        let country = entity.country.unwrap_or_else(|| panic!("{} has no country", world.key(id)));
        assert!(countries.name(country).is_some(), "{country} has no name");
        match countries.fips(country).filter(|_| entity.until.is_none()) {
            Some(code) => assert_eq!(codes.insert(code, country), None, "{code} is {country} and another"),
            // The Åland Islands are a part of Finland there.
            None => assert!(entity.until.is_some() || country.as_str() == "ALA", "{country} has no code"),
        }
    }
    for (country, code) in [("DEU", "GM"), ("CHN", "CH"), ("CHE", "SZ"), ("GBR", "UK"), ("SDN", "SU"), ("SUN", "UR")] {
        assert_eq!(Country::parse(country).and_then(|country| countries.fips(country)), Some(code), "{country}");
    }
}

#[test]
fn every_sector_of_an_actor_of_the_directory_has_words() {
    let (world, words) = (world(), SectorWords::read(&pack()).unwrap_or_else(|error| panic!("{error}")));
    let of_actors = world.entities().flat_map(|(_, entity)| entity.sectors.to_vec());
    let without: std::collections::BTreeSet<Sector> = of_actors.filter(|sector| words.of(*sector).is_none()).collect();
    assert_eq!(without, std::collections::BTreeSet::new());
}
