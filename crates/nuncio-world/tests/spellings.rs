//! Names of people written otherwise than the directory has them, and others of their surnames, over the default pack.

use jiff::civil::date;
use nuncio_text::PackFiles;
use nuncio_world::World;

fn world() -> World {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs/en/world");
    let mut files = PackFiles::new();
    for entry in std::fs::read_dir(folder).expect("the pack's folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name").to_owned();
        files.insert(format!("world/{name}"), std::fs::read(&path).expect("a file"));
    }
    World::read(&files).unwrap_or_else(|error| panic!("{error}"))
}

/// Whom the directory takes a name for in a year; empty for nobody.
fn who(world: &World, name: &str, year: i16) -> String {
    let found = world.lookup(name, Some(date(year, 6, 1)));
    let entity = found.first().and_then(|found| found.entity);
    entity.map(|id| world.key(id).trim_start_matches("person/").to_owned()).unwrap_or_default()
}

#[test]
fn a_first_name_by_another_alphabet_or_language_is_the_same() {
    let world = world();
    for (name, year, key) in [
        ("Yuliya Tymoshenko", 2005, "yulia-tymoshenko"),
        ("Prime Minister Yuliya Tymoshenko", 2005, "yulia-tymoshenko"),
        ("Dmitriy Medvedev", 2009, "dmitry-medvedev"),
        ("Wladimir Putin", 2015, "vladimir-putin"),
        ("Michail Gorbachev", 1988, "mikhail-gorbachev"),
        ("Petur Stoyanov", 1999, "petar-stoyanov"),
        ("Kasymzhomart Tokayev", 2020, "kassym-jomart-tokayev"),
        ("Konstandinos Karamanlis", 1992, "konstantinos-karamanlis"),
        ("Jaroslav Kaczynski", 2007, "jaroslaw-kaczynski"),
        ("Bachar al-Assad", 2012, "bashar-al-assad"),
        ("Hosny Mubarak", 1995, "hosni-mubarak"),
        ("Rafiq Hariri", 1995, "rafik-hariri"),
        ("Mohammadmian Soomro", 2008, "muhammad-mian-soomro"),
        ("Rajeev Gandhi", 1987, "rajiv-gandhi"),
        ("Recep Tayip Erdogan", 2015, "recep-tayyip-erdogan"),
        ("Benyamin Netanyahu", 2010, "benjamin-netanyahu"),
        ("Raoul Castro", 2010, "raul-castro"),
    ] {
        assert_eq!(who(&world, name, year), key, "{name}");
    }
}

#[test]
fn another_first_name_is_somebody_else() {
    let world = world();
    for (name, year) in [
        ("John Putin", 2015),
        ("Igor Putin", 2015),
        ("Tatyana Yeltsin", 1997),
        ("Bassel al-Assad", 1993),
        ("Hussein Rouhani", 2015),
        ("Hamad Karzai", 2005),
        ("Mahmoud Karzai", 2005),
        ("Silvia Berlusconi", 2003),
        ("Mario Rajoy", 2013),
        ("Ramon Castro", 2000),
        ("Leah Rabin", 1996),
        ("Zindzi Mandela", 1995),
        ("Guillaume Sarkozy", 2009),
        ("Kim Jong Chol", 2012),
    ] {
        assert_eq!(who(&world, name, year), "", "{name}");
    }
}

#[test]
fn a_name_of_another_time_is_somebody_else() {
    let world = world();
    assert_eq!(who(&world, "Yuliya Tymoshenko", 1950), "");
    assert_eq!(who(&world, "Thabo Mvuyelwa Mbeki", 1930), "");
}

#[test]
fn one_name_more_inside_and_the_short_form_of_a_first_name_are_the_same() {
    let world = world();
    for (name, year, key) in [
        ("Thabo Mvuyelwa Mbeki", 2004, "thabo-mbeki"),
        ("Vladimir Vladimirovich Putin", 2015, "vladimir-putin"),
        ("Nelson Rolihlahla Mandela", 1995, "nelson-mandela"),
        ("Jerry John Rawlings", 1995, "jerry-rawlings"),
        ("Richard Cheney", 2005, "dick-cheney"),
    ] {
        assert_eq!(who(&world, name, year), key, "{name}");
    }
}

#[test]
fn a_surname_by_its_sound_needs_the_first_name_as_it_is() {
    let world = world();
    assert_eq!(who(&world, "Nikol Pashinian", 2019), "nikol-pashinyan");
    assert_eq!(who(&world, "Nikolai Pashinian", 2019), "");
}

#[test]
fn a_title_with_a_surname_is_not_somebody_else_of_a_longer_name() {
    let world = world();
    assert_eq!(who(&world, "Sir Allan Kemakeza", 2004), "allan-kemakeza");
}
