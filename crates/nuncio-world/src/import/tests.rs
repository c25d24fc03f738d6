//! Small dictionaries of made-up countries, laid over a small pack.

use jiff::civil::{Date, date};
use nuncio_text::PackFiles;
use proptest::prelude::*;

use super::{Dictionary, ImportProblem, Imported, Precedence, import};
use crate::lint::Doubt;
use crate::world::World;

/// A pack of two countries, one organisation and three roles.
fn pack() -> PackFiles {
    let tables = [
        (
            "sectors",
            "sector\tcameo\tmeaning\nJRN\tMED\tmedia\nMED\tHLH\thealth\nPRE\tREB\tself-declared\nSEA\t.\ta region\n",
        ),
        (
            "states",
            "country\tcameo\tname\tofficial\taliases\tadjective\tpeople\tcapital\tseats\tfrom\tuntil\n\
             ALD\t.\tAldia\t.\t.\tAldian\t.\tAldburg\t.\t.\t.\nXBO\tBOR\tBoria\t.\t.\tBorian\t.\tBorstad\tRed Hall\t.\t.\n",
        ),
        (
            "organisations",
            "key\torg\tcameo\tname\taliases\tcountry\tsectors\tfrom\tuntil\nleague\tLGU\tIGOLGU\tLeague\t.\t.\tIGO\t.\t.\n",
        ),
        ("groups", "key\tname\taliases\tcountry\torg\tcameo\tsectors\toffices\tfrom\tuntil\n"),
        ("people", "name\tsurname\taliases\tcountry\tsectors\toffices\tsource\n"),
        ("leaders", "name\tsurname\taliases\tcountry\tsectors\toffices\tsource\n"),
        ("titles", "title\n"),
        ("not_names", "phrase\twhy\n"),
        ("offices", "office\tkind\n"),
        (
            "roles",
            "role\tkind\tsectors\tinherits\npolice|militia\tbody\tCOP\t.\nofficial\tperson\tGOV\tyes\narmy\tbody\tMIL\t.\n",
        ),
    ];
    let mut files = PackFiles::new();
    for (name, text) in tables {
        files.insert(format!("world/{name}.tsv"), text.as_bytes().to_vec());
    }
    files
}

fn imported(text: &str) -> Imported {
    let dictionary = Dictionary { file: "my.txt", bytes: text.as_bytes() };
    import(&pack(), &[dictionary], Precedence::Dictionary).expect("the tables can be read")
}

fn world(imported: &Imported) -> World {
    let mut files = pack();
    imported.files.iter().for_each(|(path, text)| files.insert(*path, text.clone().into_bytes()));
    World::read(&files).unwrap_or_else(|error| panic!("{error}"))
}

/// The code of a name on a day under a dictionary.
fn code(text: &str, name: &str, on: Option<Date>) -> String {
    world(&imported(text)).lookup(name, on).first().map(|found| found.code.clone()).unwrap_or_default()
}

/// What was told, with its lines.
fn told(text: &str) -> Vec<(usize, ImportProblem)> {
    imported(text).told.into_iter().map(|told| (told.line, told.problem)).collect()
}

#[test]
fn countries_that_no_pack_has_are_countries_of_their_own() {
    let text = "RUDEN_ [RUD]  # a note\n+HIGH_HOLM\n+RUDENI_\nMINDIA [MIN]\n";
    assert_eq!(code(text, "Ruden", None), "RUD");
    assert_eq!(code(text, "High Holm", None), "RUD");
    assert_eq!(code(text, "the Rudenis", None), "RUD");
    let counts = imported(text).counts;
    assert_eq!((counts.countries, counts.aliases, counts.actors()), (2, 2, 2));
}

#[test]
fn codes_are_read_as_country_organisation_and_sectors() {
    let text = "RUDEN [RUD]\nRUDEN_GUARD [RUDMIL]\nRUDEN_POST [RUDMED]\nRUDEN_FRONT_(RFT)_ [RUDREBXYZ]\nLEAGUE_CLINIC [IGOLGUHLH]\n\
                SEA_FRONT [SEAREB]\nFREE_HALL [RUDTV]\nBORIA_GUARD [BORMIL]\n";
    for (name, expected) in [
        ("Ruden Guard", "RUDMIL"),
        ("Ruden Post", "RUDMED"),
        ("Ruden Front", "RUDREBXYZ"),
        ("RFT", "RUDREBXYZ"),
        ("League Clinic", "IGOLGUHLH"),
        ("Sea Front", "SEAREB"),
        ("Free Hall", "RUDTV"),
        ("Boria Guard", "BORMIL"),
    ] {
        assert_eq!(code(text, name, None), expected, "{name}");
    }
    let world = world(&imported(text));
    let boria = world.lookup("Boria Guard", None).remove(0).country.map(|country| country.to_string());
    assert_eq!(boria.as_deref(), Some("XBO"), "the country is ISO's, whatever the code writes");
}

#[test]
fn codes_hold_in_their_time_and_the_one_without_a_time_in_between() {
    let text = "RUDEN [RUD]\nODO_BRAND\n+ODO_OF_HOLM\n\t[RUDOPP <950601]\n\t[RUDGOV 19950601-19990815]\n\t[RUDELI]\n";
    let on = |year, month, day| code(text, "Odo Brand", Some(date(year, month, day)));
    assert_eq!(on(1990, 1, 1), "RUDOPP");
    assert_eq!(on(1995, 6, 1), "RUDGOV");
    assert_eq!(on(1999, 8, 15), "RUDGOV");
    assert_eq!(on(1999, 8, 16), "RUDELI");
    assert_eq!(code(text, "Odo of Holm", Some(date(1999, 8, 15))), "RUDGOV");
    let counts = imported(text).counts;
    assert_eq!((counts.people, counts.dated_codes), (1, 2));
}

#[test]
fn a_country_can_have_another_code_in_another_time() {
    let text = "OLDLAND\n\t[OLD <790606]\n\t[NEW]\n";
    assert_eq!(code(text, "Oldland", Some(date(1979, 6, 5))), "OLD");
    assert_eq!(code(text, "Oldland", Some(date(1979, 6, 6))), "NEW");
}

#[test]
fn of_two_codes_at_one_time_the_one_that_begins_last_is_taken_and_it_is_told() {
    let text = "RUDEN [RUD]\nSEA_GUARD\n\t[RUDCVL 20100109-20100112]\n\t[RUDMIL 20080120-20121109]\n";
    assert_eq!(code(text, "Sea Guard", Some(date(2010, 1, 10))), "RUDCVL");
    assert_eq!(code(text, "Sea Guard", Some(date(2011, 1, 10))), "RUDMIL");
    let [(4, ImportProblem::Overlap { taken, other, .. })] = &told(text)[..] else { panic!("{:?}", told(text)) };
    assert_eq!((taken.as_str(), other.as_str()), ("RUDCVL", "RUDMIL"));
    let handover = "RUDEN [RUD]\nSEA_GUARD\n\t[RUDCVL 990101-20000101]\n\t[RUDMIL >20000101]\n";
    assert_eq!(told(handover), []);
}

#[test]
fn lines_that_cannot_be_used_are_told_and_the_others_are_used() {
    let text = "+LOST\nRUDEN [RUD]\nNOBODY [---]\nTWO [RUD/MIN]\nSMALL [rud]\nBAD_DAY [RUDGOV 990231-990301]\nOPEN [RUD\nBARE\n___ [RUD]\n";
    let expected: Vec<usize> = vec![1, 3, 4, 5, 6, 7, 8, 9];
    assert_eq!(told(text).iter().map(|(line, _)| *line).collect::<Vec<_>>(), expected, "{:?}", told(text));
    assert_eq!(code(text, "Ruden", None), "RUD");
}

#[test]
fn agents_become_roles_with_their_plurals_and_sets_of_words() {
    let text = "!PERSON! = MAN, WOMAN\nSALES!PERSON! [~BUS]\nGOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]\nMILITIA {} [ ~REB]\nRUDEN [RUD]\n";
    let world = world(&imported(text));
    let sectors = |words: &[&str]| {
        let hit = world.find_role(words, 0).filter(|hit| hit.len == words.len());
        hit.map(|hit| world.code(None, None, &hit.role.sectors)).unwrap_or_default()
    };
    assert_eq!(sectors(&["saleswoman"]), "BUS");
    assert_eq!(sectors(&["golden", "geese"]), "GGS");
    assert_eq!(sectors(&["militia"]), "REB", "the dictionary is right");
    assert_eq!(sectors(&["police"]), "COP", "the other words of the row stay");
    assert_eq!(world.lookup("the Ruden militia", None)[0].code, "RUDREB");
    assert_eq!(imported(text).counts.agents, 3);
    assert!(world.lint().iter().all(|finding| !matches!(finding.doubt, Doubt::RoleTwice(_))));
}

#[test]
fn the_dictionary_is_right_about_a_name_that_the_pack_has_unless_the_pack_is_to_stay() {
    let text = "ALDIA [MIN]\nALDBURG [ALD]\n";
    assert_eq!(code(text, "Aldia", None), "MIN");
    assert_eq!(imported(text).counts.known, 1, "Aldburg stands for Aldia already");
    let dictionary = Dictionary { file: "my.txt", bytes: text.as_bytes() };
    let kept = import(&pack(), &[dictionary], Precedence::Pack).expect("the tables can be read");
    assert_eq!(kept.counts.known, 2);
    assert_eq!(world(&kept).lookup("Aldia", None)[0].code, "ALD");
}

#[test]
fn a_country_that_only_its_groups_name_is_told() {
    let problems = told("HOLM_GUARD [HLMMIL]\n");
    assert_eq!(problems, [(1, ImportProblem::Unnamed { country: "HLM".to_owned() })]);
    assert_eq!(code("HOLM_GUARD [HLMMIL]\n", "Holm Guard", None), "HLMMIL");
}

#[test]
fn comments_of_both_kinds_are_passed_over() {
    let text = "<!-- head\n# more [X]\n-->\n<! -- one --> RUDEN [RUD]\n# GONE [GON]\nMINDIA [MIN]\t# [OLD 1]\n";
    assert_eq!(imported(text).counts.countries, 2);
    assert_eq!(told(text), []);
}

/// Lines that look like a dictionary's, and some that do not.
fn any_line() -> impl Strategy<Value = String> {
    let name = "[A-Z_+!~|*(){}é'. -]{0,14}";
    let code = "(\\[[A-Z~/ a-z-]{0,9}( ?[<>]?[0-9]{0,8}-?[0-9]{0,8})?\\]?)?";
    (name, code, "(#.*)?").prop_map(|(name, code, comment)| format!("{name}{code}{comment}"))
}

proptest! {
    #[test]
    fn whatever_the_bytes_the_tables_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let dictionary = Dictionary { file: "any", bytes: &bytes };
        prop_assert!(import(&pack(), &[dictionary], Precedence::Dictionary).is_ok());
    }

    #[test]
    fn whatever_the_lines_the_tables_can_be_read(lines in proptest::collection::vec(any_line(), 0..12)) {
        let text = lines.join("\n");
        let dictionary = Dictionary { file: "any", bytes: text.as_bytes() };
        let made = import(&pack(), &[dictionary], Precedence::Dictionary);
        prop_assert!(made.is_ok(), "{:?}\n{text}", made.err());
    }
}
