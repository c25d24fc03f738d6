//! Dictionaries of older coders, imported and coded with, as a person does it.

use std::fs;
use std::path::Path;

use crate::support::{Run, root};

const ACTORS: &str = "RUDEN_ [RUD]\n+RUDENI\nMINDIA [MIN]\nODO_BRAND\n\t[RUDGOV 19950101-19991231]\n\t[RUDELI]\nLOST\n";
const AGENTS: &str = "LAKE_WARDEN {LAKE_WARDENS} [~COP]\n";

fn imported(folder: &Path) -> Run {
    fs::write(folder.join("my.actors.txt"), ACTORS).unwrap();
    fs::write(folder.join("my.agents.txt"), AGENTS).unwrap();
    Run::inside(folder, &["actors", "import", "my.actors.txt", "my.agents.txt", "--into", "mine"], b"")
}

#[test]
fn a_dictionary_of_made_up_countries_is_imported_and_coded_with() {
    let folder = tempfile::tempdir().unwrap();
    let run = imported(folder.path());
    assert_eq!(run.code, 1, "a line was left out: {}", run.err);
    assert!(run.err.contains("problem: my.actors.txt:7: `LOST` has no code"), "{}", run.err);
    let left_out = run.out.lines().find(|line| line.starts_with("left out")).unwrap();
    assert_eq!(left_out.split_whitespace().nth(2), Some("1"), "{}", run.out);

    let story = b"Ruden accused Mindia of shelling a bridge. Rudeni lake wardens arrested Mindia's envoy.\n";
    let run = Run::inside(folder.path(), &["code", "--pack", "mine", "-f", "lines", "-"], story);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("RUD > MIN"), "{}", run.out);
    assert!(run.out.contains("RUDCOP > MIN"), "{}", run.out);

    let office =
        |day: &str| Run::inside(folder.path(), &["actors", "--pack", "mine", "Odo Brand", "--on", day], b"").out;
    assert!(office("1996-05-01").starts_with("RUDGOV"), "{}", office("1996-05-01"));
    assert!(office("2004-05-01").starts_with("RUDELI"), "{}", office("2004-05-01"));
}

#[test]
fn tables_that_are_there_are_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    imported(folder.path());
    let again = imported(folder.path());
    assert_eq!(again.code, 2);
    assert!(again.err.contains("states.tsv is there already"), "{}", again.err);
}

#[test]
fn the_word_import_can_be_looked_up() {
    let run = Run::of(&["actors", "--", "import"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("nobody called `import`"), "{}", run.err);
}

#[test]
fn a_dictionary_that_cannot_be_read_is_named() {
    let run = Run::of(&["actors", "import", "no-such.actors.txt", "--into", "nowhere"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("no-such.actors.txt"), "{}", run.err);
}

#[test]
fn a_pack_with_a_broken_line_stops_every_command_that_codes_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let world = folder.path().join("mine/world");
    fs::create_dir_all(&world).unwrap();
    fs::write(world.join("titles.tsv"), "title\nMr\tof\n").unwrap();
    let commands: [&[&str]; 11] = [
        &["code", "-"],
        &["code", "-f", "csv", "-"],
        &["count", "-"],
        &["explain", "-"],
        &["parse", "-"],
        &["relate", "Chad", "Libya", "-"],
        &["lexicon", "check"],
        &["lexicon", "test"],
        &["lexicon", "show", "accuse"],
        &["actors", "Chad"],
        &["actors", "import", "my.actors.txt", "--into", "out"],
    ];
    fs::write(folder.path().join("my.actors.txt"), ACTORS).unwrap();
    for command in commands {
        let run = Run::inside(folder.path(), &[command, &["--pack", "mine"]].concat(), b"Chad accused Libya.\n");
        if matches!(command[0], "parse")
            || command.starts_with(&["lexicon", "check"])
            || command.starts_with(&["lexicon", "show"])
        {
            continue; // these read no table of actors
        }
        assert_eq!(run.code, 2, "{command:?}: {}{}", run.out, run.err);
        assert_eq!(run.err.lines().count(), 1, "{command:?}: {}", run.err);
        assert!(run.err.contains("world/titles.tsv:2: 2 columns"), "{command:?}: {}", run.err);
    }
}

/// The page that tells of the directory, and its blocks: what stands before each, and its lines.
fn blocks_of_the_page() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("docs/actors.md")).unwrap();
    let parts: Vec<&str> = page.split("```").collect();
    let pairs = parts.chunks(2).filter_map(|pair| match pair {
        [before, block] => Some(((*before).to_owned(), block.split_once('\n').unwrap().1.to_owned())),
        _ => None,
    });
    pairs.collect()
}

/// The tables that the page shows, in a folder, and one of a role.
fn own_tables(folder: &Path) {
    let own = folder.join("mine/world/own");
    fs::create_dir_all(&own).unwrap();
    for name in ["people.tsv", "armed.tsv"] {
        let heading = format!("`mine/world/own/{name}`");
        let blocks = blocks_of_the_page();
        let (_, table) =
            blocks.iter().find(|(before, _)| before.trim_end().lines().last().unwrap().contains(&heading)).unwrap();
        fs::write(own.join(name), format!("# Mine.\n{table}")).unwrap();
    }
    fs::write(own.join("words.tsv"), "role\tkind\tsectors\tinherits\nreef warden\tperson\tCOP\t.\n").unwrap();
}

#[test]
fn the_page_shows_what_the_program_says() {
    let (_, console) = blocks_of_the_page().into_iter().next().unwrap();
    let (command, shown) = console.split_once('\n').unwrap();
    assert_eq!(command, "$ nuncio actors \"the Japanese prime minister\" --on 2019-05-01");
    let run = Run::of(&["actors", "the Japanese prime minister", "--on", "2019-05-01"]);
    assert_eq!(run.out, shown);
}

#[test]
fn a_users_own_rows_are_added_to_the_directory_and_coded_with() {
    let folder = tempfile::tempdir().unwrap();
    own_tables(folder.path());
    let story = b"{\"text\": \"Tonga's prime minister accused the Reef Union of shelling a bridge. Tongan reef wardens arrested Pelling.\", \
                  \"published\": \"2031-05-01\"}\n";
    let run = Run::inside(folder.path(), &["code", "--pack", "mine", "-f", "lines", "-"], story);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("TONGOV > TONREB"), "{}", run.out);
    assert!(run.out.contains("TONCOP > TONGOV"), "{}", run.out);
    let run = Run::inside(folder.path(), &["code", "--pack", "mine", "--format", "jsonl", "-"], story);
    assert!(run.out.contains("\"entity\":\"person/ada-pelling\",\"country\":\"TON\""), "{}", run.out);
    // The pack's own are there as before.
    let run = Run::inside(folder.path(), &["actors", "--pack", "mine", "Kofi Annan", "--on", "2001-05-01"], b"");
    assert!(run.out.starts_with("IGOUNO"), "{}", run.out);
}

#[test]
fn what_is_wrong_with_own_rows_is_told_and_the_exit_code_says_so() {
    let folder = tempfile::tempdir().unwrap();
    own_tables(folder.path());
    let check = || Run::inside(folder.path(), &["actors", "check", "--pack", "mine"], b"");
    let run = check();
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("world/own/people.tsv: 1 rows\n"), "{}", run.out);
    let rows = "name\tsurname\taliases\tcountry\tsectors\toffices\tsource\nMeg Tarn\t.\t.\tTON\t.\tTON GOV mayor [soon..]\tx\n\
                Ivo Wick\t.\t.\tQQQ\t.\tTON GOV prime minister [2032..]\t.\n";
    fs::write(folder.path().join("mine/world/own/more.tsv"), rows).unwrap();
    let run = check();
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    for told in [
        "error    world/own/more.tsv:2: `soon` is no date",
        "error    world/own/more.tsv:3: states.tsv has no QQQ",
        "error    world/own/more.tsv:3: no source",
        "error    world/own/people.tsv:3: person/ivo-wick is prime minister of TON at the same time",
        "4 errors",
    ] {
        assert!(run.out.contains(told), "{told}\n{}", run.out);
    }
}

#[test]
fn the_directory_of_the_pack_passes_its_own_check() {
    let run = Run::of(&["actors", "check"]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(!run.out.contains("\ngap "), "{}", run.out);
    let run = Run::of(&["actors", "check", "--gaps"]);
    assert_eq!(run.code, 0, "gaps are no faults: {}", run.out);
    assert!(run.out.contains("gap      world/people.tsv:"), "{}", run.out);
}

#[test]
fn an_answer_says_how_it_was_come_to() {
    let run = Run::of(&["actors", "a former Fijian minister", "--on", "2019-05-01"]);
    assert!(run.out.contains("former: out of office, ELI"), "{}", run.out);
}

#[test]
fn every_command_with_a_pack_tells_of_the_flag() {
    for command in [
        &["code"][..],
        &["count"],
        &["explain"],
        &["read"],
        &["parse"],
        &["relate"],
        &["eval"],
        &["actors"],
        &["actors", "import"],
        &["actors", "check"],
        &["lexicon", "check"],
        &["lexicon", "test"],
        &["lexicon", "show"],
    ] {
        let run = Run::of(&[command, &["--help"]].concat());
        assert!(run.out.contains("--pack <DIR>"), "{command:?}: {}", run.out);
    }
}

#[test]
fn the_dictionaries_of_an_older_coder_can_be_imported() {
    let folder = root().join("../shared/peers/petrarch");
    if !folder.is_dir() {
        eprintln!("skipped: there is no {}", folder.display());
        return;
    }
    let into = tempfile::tempdir().unwrap();
    for (file, actors, agents) in [
        ("Phoenix.Countries.actors.txt", 15_000, 0),
        ("Phoenix.International.actors.txt", 6_000, 0),
        ("Phoenix.MilNonState.actors.txt", 900, 0),
        ("Phoenix.agents.txt", 0, 1_500),
        ("validate/PETR_Validate_actors_2_02.txt", 80, 0),
        ("validate/PETR_Validate_agents_2_02.txt", 0, 40),
    ] {
        let path = folder.join(file);
        let target = into.path().join(file.replace('/', "-"));
        let run = Run::of(&["actors", "import", &path.to_string_lossy(), "--into", &target.to_string_lossy()]);
        assert!(run.code <= 1, "{file}: {}", run.err);
        eprintln!("{file}\n{}", run.out);
        let count = |key: &str| {
            let line = run.out.lines().find(|line| line.starts_with(key)).unwrap();
            line[key.len()..].split_whitespace().next().unwrap().parse::<usize>().unwrap()
        };
        assert!(count("actors") >= actors, "{file}: {}", run.out);
        assert!(count("agents") >= agents, "{file}: {}", run.out);
    }
}
