//! Which place a name means, on a small map.

use nuncio_text::PackFiles;

use super::resolve::{Asked, Why, country_alone, resolve};
use super::*;

const MAP: &str = "\
id\tkind\tname\talternates\tcountry\tregion\tcounty\tlat\tlon\tpopulation
.\tcountry\tGeorgia\t.\tGEO\t.\t.\t42\t43.5\t3700000
.\tcountry\tUnited States\t.\tUSA\t.\t.\t39.8\t-98.5\t330000000
US.GA\tregion\tGeorgia\tGa.\tUSA\t.\t.\t32.75\t-83.5\t10000000
US.TX\tregion\tTexas\t.\tUSA\t.\t.\t31.25\t-99.25\t29000000
US.ME\tregion\tMaine\t.\tUSA\t.\t.\t45.5\t-69.25\t1300000
US.GA.Clarke\tcounty\tClarke County\tClarke\tUSA\tUS.GA\t.\t33.95\t-83.36\t128000
US.TX.Lamar\tcounty\tLamar County\tLamar\tUSA\tUS.TX\t.\t33.66\t-95.57\t50000
US.GA.Lamar\tcounty\tLamar County\tLamar\tUSA\tUS.GA\t.\t33.07\t-84.14\t90000
.\tcity\tAthens\t.\tGRC\t.\t.\t37.98\t23.73\t664000
.\tcity\tAthens\t.\tUSA\tUS.GA\tUS.GA.Clarke\t33.96\t-83.38\t127000
.\tcity\tParis\t.\tFRA\t.\t.\t48.85\t2.35\t2138000
.\tcity\tParis\t.\tUSA\tUS.TX\tUS.TX.Lamar\t33.66\t-95.55\t25000
.\tcity\tParis\t.\tUSA\tUS.ME\t.\t44.26\t-70.5\t5000
.\tcity\tTbilisi\t.\tGEO\t.\t.\t41.7\t44.8\t1050000
NG.05\tregion\tLagos\t.\tNGA\t.\t.\t6.55\t3.6\t10000000
.\tcity\tLagos\t.\tNGA\tNG.05\t.\t6.45\t3.39\t9000000
.\tcity\tEu\t.\tFRA\t.\t.\t50.05\t1.42\t7000
";

fn map() -> Gazetteer {
    let mut files = PackFiles::new();
    files.insert(GAZETTEER, compile(&[("map.tsv", MAP)]).expect("a good table"));
    Gazetteer::read(&files).expect("a good file")
}

fn asked(name: &str) -> Asked<'_> {
    Asked { name, ..Asked::default() }
}

/// Country, kind and reason of each name's place.
fn told(asked: &[Asked<'_>], about: &[(Country, f64)]) -> Vec<Option<(String, PlaceKind, Why)>> {
    let map = map();
    let places = resolve(&map, asked, about).expect("whole");
    let place = |id| map.place(id).expect("whole");
    let region = |id| place(id).region.map(|region| place(region).name.to_owned());
    let country = |id| place(id).country.map(|country| country.to_string()).unwrap_or_default();
    places
        .into_iter()
        .map(|found| {
            let found = found?;
            let at = region(found.place).unwrap_or_else(|| country(found.place));
            Some((at, place(found.place).kind, found.why))
        })
        .collect()
}

fn where_is(asked: &[Asked<'_>]) -> Vec<String> {
    told(asked, &[]).into_iter().map(|place| place.map(|(at, ..)| at).unwrap_or_default()).collect()
}

#[test]
fn alone_a_name_means_the_best_known() {
    let alone = told(&[asked("Paris")], &[]);
    assert_eq!(alone, [Some(("FRA".to_owned(), PlaceKind::City, Why::Known))]);
    assert_eq!(told(&[asked("Nowhere")], &[]), [None]);
}

#[test]
fn what_it_is_said_to_lie_in_decides_and_holds_for_the_story() {
    let names = [Asked { within: Some(1), ..asked("Paris") }, asked("Maine"), asked("Paris")];
    assert_eq!(where_is(&names), ["Maine", "USA", "Maine"]);
    // Nothing of the name lies there: it is a list.
    let list = [Asked { within: Some(1), ..asked("Paris") }, asked("Tbilisi")];
    assert_eq!(where_is(&list)[0], "FRA");
}

#[test]
fn the_county_that_a_story_names_has_its_towns() {
    assert_eq!(where_is(&[asked("Paris"), asked("Lamar County")]), ["Texas", "Texas"]);
}

#[test]
fn a_state_and_a_region_of_one_name_go_with_their_company() {
    let state = Country::parse("GEO");
    let georgia = || Asked { state, ..asked("Georgia") };
    assert_eq!(where_is(&[georgia(), asked("Tbilisi")])[0], "GEO");
    let with_towns = told(&[georgia(), asked("Clarke County"), asked("Athens"), asked("Texas")], &[]);
    assert_eq!(with_towns[0].as_ref().map(|(at, kind, _)| (at.as_str(), *kind)), Some(("USA", PlaceKind::Region)));
    assert_eq!(with_towns[2].as_ref().map(|(at, ..)| at.as_str()), Some("Georgia"));
}

#[test]
fn a_word_beside_it_says_what_kind_it_is() {
    let kind = |asked: Asked<'_>| told(&[asked], &[])[0].as_ref().map(|(_, kind, _)| *kind);
    assert_eq!(kind(asked("Lagos")), Some(PlaceKind::City));
    assert_eq!(kind(Asked { kinds: vec![PlaceKind::Region], ..asked("Lagos") }), Some(PlaceKind::Region));
}

#[test]
fn letters_that_stand_for_words_are_no_town() {
    assert_eq!(told(&[asked("EU")], &[]), [None]);
    assert!(told(&[asked("Eu")], &[])[0].is_some());
}

#[test]
fn of_two_of_a_name_the_one_at_home_of_those_who_act_there_is_meant() {
    let usa = Country::parse("USA");
    assert_eq!(where_is(&[asked("Georgia")]), ["GEO"]);
    assert_eq!(where_is(&[Asked { home: usa, ..asked("Georgia") }]), ["USA"]);
    assert_eq!(where_is(&[Asked { home: usa, ..asked("Tbilisi") }]), ["GEO"], "there is no other");
}

#[test]
fn a_name_alone_has_a_country_where_no_other_country_has_one_as_well_known() {
    let country = |name: &str| country_alone(&map(), name).expect("whole").map(|country| country.to_string());
    assert_eq!(country("Lagos").as_deref(), Some("NGA"));
    assert_eq!(country("Paris").as_deref(), Some("FRA"));
    assert_eq!(country("Lamar County").as_deref(), None, "too small to be known");
    assert_eq!(country("Nowhere"), None);
}
