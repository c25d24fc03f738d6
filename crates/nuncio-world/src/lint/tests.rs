//! Small tables with one thing wrong, and what the linter says of each; rows of a user's own that are right.

use jiff::civil::date;
use nuncio_text::PackFiles;

use super::Severity;
use crate::actor::Country;
use crate::world::World;

const HEADERS: [(&str, &str); 10] = [
    ("sectors", "sector\tcameo\tmeaning\nGOV\t.\tgovernment\nREB\t.\tarmed opponents\n"),
    (
        "states",
        "country\tcameo\tname\tofficial\taliases\tadjective\tpeople\tcapital\tseats\tfrom\tuntil\n\
         ALD\t.\tAldia\t.\t.\tAldian\t.\tAldburg\t.\t.\t.\nXBO\t.\tBoria\t.\t.\tBorian\t.\tBorstad\tRed Hall\t.\t.\n",
    ),
    ("organisations", "key\torg\tcameo\tname\taliases\tcountry\tsectors\tfrom\tuntil\n"),
    ("groups", "key\tname\taliases\tcountry\torg\tcameo\tsectors\toffices\tfrom\tuntil\n"),
    ("people", "name\tsurname\taliases\tcountry\tsectors\toffices\tsource\n"),
    ("leaders", "name\tsurname\taliases\tcountry\tsectors\toffices\tsource\n"),
    ("titles", "title\n"),
    ("not_names", "phrase\twhy\n"),
    ("roles", "role\tkind\tsectors\tinherits\npresident\tperson\tGOV\t.\n"),
    ("offices", "office\tkind\npresident|head of state\toffice\nformer|shadow\tanother\n"),
];

/// A pack of two states, with these rows below the headers of its tables.
fn pack(rows: &[(&str, &str)]) -> PackFiles {
    let mut files = PackFiles::new();
    for (name, header) in HEADERS {
        let below: String = rows.iter().filter(|(table, _)| *table == name).map(|(_, rows)| *rows).collect();
        files.insert(format!("world/{name}.tsv"), format!("{header}{below}").into_bytes());
    }
    files
}

/// A table of the user's own: the header of a table of the pack, and rows.
fn add(files: &mut PackFiles, file: &str, like: &str, rows: &str) {
    let header = HEADERS.iter().find(|(name, _)| *name == like).and_then(|(_, text)| text.lines().next());
    let text = format!("# Mine.\n{}\n{rows}", header.expect("a table of the pack"));
    files.insert(format!("world/own/{file}.tsv"), text.into_bytes());
}

fn told(files: &PackFiles) -> Vec<String> {
    World::read(files).expect("tables that can be read").lint().iter().map(ToString::to_string).collect()
}

#[test]
fn tables_with_nothing_wrong_are_passed_in_silence() {
    let rows = "Ada Holm\tHolm\t.\tALD\t.\tALD GOV president [1990..1995]\tunverified\n\
                Odo Brand\tBrand\t.\tALD\t.\tALD GOV president [1996..]\tunverified\n";
    assert_eq!(told(&pack(&[("people", rows)])), Vec::<String>::new());
}

#[test]
fn each_thing_that_is_wrong_is_told_by_its_line() {
    for (table, rows, expected) in [
        (
            "people",
            "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..1995]\tx\n\
             Odo Brand\t.\t.\tALD\t.\tALD GOV head of state [1993..]\tx\n",
            "world/people.tsv:3: person/ada-holm is president of ALD at the same time",
        ),
        (
            "people",
            "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..1995]\tx\n\
             Odo Brand\t.\t.\tALD\t.\tALD GOV president [1998-05-02..]\tx\n",
            "world/people.tsv:3: the tables know no president of ALD from 1996-01-01 until 1998-05-02; before it was person/ada-holm",
        ),
        (
            "people",
            "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..]|ALD GOV president [1992..]\tx\n",
            "world/people.tsv:2: president of ALD stands here twice",
        ),
        (
            "people",
            "Ada Holm\t.\t.\tALD\t.\tALD GOV mayor [1990..1995]\tx\nAda B. Holm\t.\t.\tALD\t.\tALD GOV envoy [1994..]\tx\n",
            "world/people.tsv:3: this may be person/ada-holm",
        ),
        (
            "people",
            "Ada Holm\t.\t.\tALD\t.\tALD GOV mayor [1995..1990]\tx\n",
            "world/people.tsv:2: a period ends before",
        ),
        (
            "people",
            "Ada Holm\t.\tHolm [1995..1990]\tALD\t.\t.\tx\n",
            "world/people.tsv:2: the time of `holm` holds no day",
        ),
        ("people", "Ada Holm\t.\t.\tALD\t.\t.\t.\n", "world/people.tsv:2: no source"),
        ("people", "Ada Holm\t.\t.\tQQQ\t.\t.\tx\n", "world/people.tsv:2: states.tsv has no QQQ"),
        ("people", "Ada Holm\t.\t.\tALD\tMIL\t.\tx\n", "world/people.tsv:2: sectors.tsv has no MIL"),
        (
            "groups",
            "front\tRed Front\t.\tALD\t.\t.\tREB\t.\t.\t.\nfront-2\tOther\tRed Front\tXBO\t.\t.\tREB\t.\t.\t.\n",
            "world/groups.tsv:3: `red front` means group/front-2 and group/front at one time",
        ),
        (
            "organisations",
            "a\tLGU\tIGOLGU\tLeague\t.\t.\t.\t.\t.\nb\tLGU\tNGOLGU\tLeague Bank\t.\t.\t.\t.\t.\n",
            "world/organisations.tsv:3: an earlier row writes the code LGU as IGOLGU",
        ),
        ("titles", "Warden\nwarden\nWarden\n", "world/titles.tsv:4: `Warden` stands in an earlier row"),
        ("roles", "warden|president\tperson\tGOV\t.\n", "world/roles.tsv:3: `president` is a form of an earlier row"),
        ("not_names", "Red Hall\ta pub\n", "world/states.tsv:3: `red hall` is in not_names.tsv too"),
        ("states", "CAL\t.\tCalia\t.\t.\t.\t.\tCalburg\t.\t.\t.\n", "world/states.tsv:4: no adjective"),
    ] {
        let told = told(&pack(&[(table, rows)]));
        assert!(
            told.len() == 1 && told.iter().all(|told| told.starts_with(expected)),
            "{expected}\n{}",
            told.join("\n")
        );
    }
}

#[test]
fn every_table_of_facts_counts_the_rows_that_nobody_checked_and_one_without_a_source_is_told() {
    let old = "front\tRed Front\t.\tALD\t.\t.\tREB\t.\t.\t.\n";
    let mut files = pack(&[("groups", old)]);
    let unverified = |files: &PackFiles| {
        let world = World::read(files).expect("tables that can be read");
        world.counts().iter().find(|table| table.file == "world/groups.tsv").map(|table| table.unverified)
    };
    // A table from before the column: of nothing in it is said where it is from.
    assert_eq!(told(&files), Vec::<String>::new());
    assert_eq!(unverified(&files), Some(1));
    let header = "key\tname\taliases\tcountry\torg\tcameo\tsectors\toffices\tfrom\tuntil\tsource\n";
    let rows = "a\tRed Front\t.\tALD\t.\t.\tREB\t.\t.\t.\tunverified\nb\tBlue Front\t.\tALD\t.\t.\tREB\t.\t.\t.\tits charter\n\
                c\tGrey Front\t.\tALD\t.\t.\tREB\t.\t.\t.\t.\n";
    files.insert("world/groups.tsv", format!("{header}{rows}").into_bytes());
    assert_eq!(unverified(&files), Some(1));
    let told = told(&files);
    assert!(told.len() == 1 && told[0].starts_with("world/groups.tsv:4: no source"), "{told:?}");
}

#[test]
fn a_name_marked_as_the_less_known_one_or_of_another_time_clashes_with_nothing() {
    let rows = "a\tRed Front [1950..1970]\t.\tALD\t.\t.\tREB\t.\t.\t.\nb\tOther\tRed Front [1971..]\tXBO\t.\t.\tREB\t.\t.\t.\n\
                c\tThird\t~Red Front\tXBO\t.\t.\tREB\t.\t.\t.\n";
    assert_eq!(told(&pack(&[("groups", rows)])), Vec::<String>::new());
}

#[test]
fn a_handover_known_to_the_year_or_month_is_no_contradiction() {
    for (until, from, severity) in [
        ("1994", "1994", Severity::Gap),
        ("1994", "1994-05-02", Severity::Gap),
        ("1994-05-02", "1994", Severity::Gap),
        ("1994-05", "1994-05-02", Severity::Gap),
        ("1994-05-02", "1994-05", Severity::Gap),
        ("1994-05-09", "1994-05-02", Severity::Error),
        ("1995", "1994", Severity::Error),
        ("1994-06", "1994-05", Severity::Error),
    ] {
        let rows = format!(
            "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..{until}]\tx\nOdo Brand\t.\t.\tALD\t.\tALD GOV president [{from}..]\tx\n"
        );
        let findings = World::read(&pack(&[("people", &rows)])).expect("good rows").lint();
        let severities: Vec<Severity> = findings.iter().map(|finding| finding.doubt.severity()).collect();
        assert_eq!(severities, [severity], "{until} and {from}");
    }
}

#[test]
fn gaps_are_no_faults() {
    let rows = "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..1995]\tx\n\
                Odo Brand\t.\t.\tALD\t.\tALD GOV president [1998..]\tx\n";
    let findings = World::read(&pack(&[("people", rows)])).expect("good rows").lint();
    let severities: Vec<Severity> = findings.iter().map(|finding| finding.doubt.severity()).collect();
    assert_eq!(severities, [Severity::Gap]);
}

#[test]
fn every_row_that_cannot_be_used_is_told_and_the_others_are_read() {
    let rows = "Ada Holm\t.\t.\tALD\t.\tALD GOV president [soon..]\tx\nOdo Brand\t.\t.\tALD\tQQ\t.\tx\n\
                Ivo Wick\t.\t.\tALD\t.\tQQQ GOV mayor\tx\nMeg Tarn\t.\t.\tALD\t.\t.\tx\nshort\n";
    let (world, errors) = World::read_what_can_be(&pack(&[("people", rows)]));
    let lines: Vec<usize> = errors.iter().map(|error| error.line).collect();
    assert_eq!(lines, [6, 2, 3, 4]);
    assert!(world.by_key("person/meg-tarn").is_some());
    assert_eq!(World::read(&pack(&[("people", rows)])).err(), errors.first().cloned());
}

#[test]
fn an_office_has_one_holder_a_day_or_none_is_named() {
    let rows = "Ada Holm\t.\t.\tALD\t.\tALD GOV president [1990..1995]\tx\n\
                Odo Brand\t.\t.\tALD\t.\tALD GOV president [1995-06-01..1999]\tx\nIvo Wick\t.\t.\tXBO\t.\tXBO GOV president\tx\n";
    let world = World::read(&pack(&[("people", rows)])).expect("good rows");
    let holder = |country: &str, year| {
        let office = world.office_called("head of state").expect("an office");
        world.holder(office, Country::parse(country), None, date(year, 7, 1)).map(|holder| world.key(holder.entity))
    };
    assert_eq!(holder("ALD", 1993), Some("person/ada-holm"));
    assert_eq!(holder("ALD", 1995), None, "two at a time");
    assert_eq!(holder("ALD", 1997), Some("person/odo-brand"));
    assert_eq!(holder("ALD", 2005), None);
    assert_eq!(holder("XBO", 1993), None, "an office without days says nothing of a day");
}

#[test]
fn rows_of_a_users_own_are_added_and_win_by_key_and_by_name() {
    let people = "Ada Holm\tHolm\t.\tALD\t.\tALD GOV president [1990..]\tx\n";
    let groups = "front\tRed Front\tRF\tALD\t.\t.\tREB\t.\t.\t.\n";
    let mut files = pack(&[("people", people), ("groups", groups)]);
    add(
        &mut files,
        "a",
        "people",
        "Ada Holm\tHolm\t.\tALD\tREB\t.\tmine\nOdo Brand\tBrand\t.\tXBO\t.\tALD GOV president [1990..]\tmine\n",
    );
    add(&mut files, "b", "groups", "league\tBlue League\tRF|~Red Front\tXBO\t.\t.\tGOV\t.\t.\t.\n");
    add(&mut files, "c", "roles", "president\tperson\tREB\t.\n");
    let world = World::read(&files).expect("good rows");
    let code = |who: &str| world.lookup(who, Some(date(2001, 3, 4))).first().map(|found| found.code.clone());
    assert_eq!(code("Holm").as_deref(), Some("ALDREB"), "the same key: the pack's row is passed over");
    assert_eq!(code("RF").as_deref(), Some("XBOGOV"), "the same name");
    assert_eq!(
        code("Red Front").as_deref(),
        Some("ALDREB"),
        "the user's own row says that others are better known by it"
    );
    assert_eq!(code("Borian president").as_deref(), Some("XBOREB"), "the same word for a role");
    let holder = world.lookup("Aldian president", Some(date(2001, 3, 4))).first().and_then(|found| found.entity);
    assert_eq!(holder.map(|id| world.key(id)), Some("person/odo-brand"));
    let told: Vec<String> = world.lint().iter().map(ToString::to_string).collect();
    assert_eq!(told, Vec::<String>::new(), "to win is no contradiction");
}

#[test]
fn a_name_of_a_users_own_with_a_time_leaves_the_pack_its_other_days() {
    let mut files = pack(&[("groups", "front\tRed Front\t.\tALD\t.\t.\tREB\t.\t.\t.\n")]);
    add(&mut files, "a", "groups", "league\tBlue League\tRed Front [1990..1999]\tXBO\t.\t.\tGOV\t.\t.\t.\n");
    let world = World::read(&files).expect("good rows");
    let code = |year| world.lookup("Red Front", Some(date(year, 3, 4))).first().map(|found| found.code.clone());
    assert_eq!(code(1995).as_deref(), Some("XBOGOV"));
    assert_eq!(code(2005).as_deref(), Some("ALDREB"));
}

#[test]
fn a_table_of_a_users_own_has_the_header_of_a_table() {
    let mut files = pack(&[]);
    files.insert("world/own/mine.tsv", b"# mine\nwho\twhat\n".to_vec());
    let error = World::read(&files).expect_err("no such header").to_string();
    assert!(error.starts_with("world/own/mine.tsv:2: this is the header of no table of world"), "{error}");
}
