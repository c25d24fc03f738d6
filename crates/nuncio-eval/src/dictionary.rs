//! Dictionaries of actors in the older coders' notation, laid over a pack's tables of states and groups.

use nuncio_text::PackFiles;

/// An actor of a dictionary: its names, and the code that they stand for.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    names: Vec<String>,
    code: String,
}

/// Adds the actors of a dictionary to the pack: three letters are a state, three letters and a sector a group of it. Names the
/// pack has already, codes with dates and codes of no country stay as they are in the pack, or out.
pub(crate) fn lay_over(files: &mut PackFiles, dictionary: &str) {
    let table =
        |path: &str| files.bytes(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let (mut states, mut groups) = (table("world/states.tsv"), table("world/groups.tsv"));
    let known = format!("{states}{groups}{}", table("world/organisations.tsv")).to_lowercase();
    let is_new = |name: &String| !known.contains(&name.to_lowercase());
    for (number, mut entry) in merged(entries(dictionary)).into_iter().enumerate() {
        entry.names.retain(is_new);
        let Some((first, others)) = entry.names.split_first() else { continue };
        let aliases = if others.is_empty() { ".".to_owned() } else { others.join("|") };
        let (country, sector) = entry.code.split_at(3);
        if sector.is_empty() && !states.contains(&format!("\n{country}\t")) {
            // country, cameo, name, official, aliases, adjective, people, capital, seats, from, until
            states.push_str(&format!("{country}\t.\t{first}\t.\t{aliases}\t.\t.\t.\t.\t.\t.\n"));
        } else {
            let sector = if sector.is_empty() { "." } else { sector };
            // key, name, aliases, country, org, cameo, sectors, offices, from, until
            groups.push_str(&format!("dictionary-{number}\t{first}\t{aliases}\t{country}\t.\t.\t{sector}\t.\t.\t.\n"));
        }
    }
    files.insert("world/states.tsv", states.into_bytes());
    files.insert("world/groups.tsv", groups.into_bytes());
}

/// Sectors that a code may end in.
const SECTORS: [&str; 10] = ["GOV", "MIL", "REB", "COP", "OPP", "LEG", "JUD", "CVL", "MED", "BUS"];

/// The entries with a code of a country, or of a country and one sector.
fn entries(text: &str) -> Vec<Entry> {
    let mut all = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    let mut flush = |names: &mut Vec<String>, codes: &mut Vec<String>| {
        // A code with dates is one of several; of these the one without is the usual one.
        let plain = codes.drain(..).find(|code| is_code(code));
        let names = std::mem::take(names);
        all.extend(plain.map(|code| Entry { names, code }));
    };
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim_end();
        if line.trim().is_empty() || line.trim_start().starts_with("<!--") || line.trim_start().starts_with("--") {
            continue;
        }
        let (name, code) = match line.split_once('[') {
            Some((name, rest)) => (name.trim(), rest.split(']').next()),
            None => (line.trim(), None),
        };
        if !name.is_empty() && !name.starts_with('+') {
            flush(&mut names, &mut codes);
        }
        let name = written(name.trim_start_matches('+'));
        if !name.is_empty() {
            names.push(name);
        }
        codes.extend(code.map(|code| code.trim().to_owned()));
    }
    flush(&mut names, &mut codes);
    all
}

fn is_code(code: &str) -> bool {
    let country = code.get(..3).is_some_and(|c| c.bytes().all(|b| b.is_ascii_uppercase()));
    country && code.get(3..).is_some_and(|sector| sector.is_empty() || SECTORS.contains(&sector))
}

/// `MINAS_TIRITH` as a text has it: `Minas Tirith`.
fn written(name: &str) -> String {
    let words = name.split(['_', ' ']).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first + &letters.as_str().to_lowercase()
    };
    words.map(capital).collect::<Vec<_>>().join(" ")
}

/// Entries of one code together.
fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    for entry in entries {
        match all.iter_mut().find(|known| known.code == entry.code) {
            Some(known) => {
                let new = entry.names.into_iter().filter(|name| !known.names.contains(name)).collect::<Vec<_>>();
                known.names.extend(new);
            }
            None => all.push(entry),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_synonyms_and_codes_are_read() {
        let text = "<!-- head -->\nRUDEN [RUD]\n+HIGH_HOLM  # a town\n\nRUDEN_GUARD [RUDMIL]\nOLD KING\n\t[RUDELI < 950601]\n\t[RUDGOV]\nSOMEONE [+++]\n";
        let found = entries(text);
        assert_eq!(found[0], Entry { names: vec!["Ruden".into(), "High Holm".into()], code: "RUD".into() });
        assert_eq!(found[1], Entry { names: vec!["Ruden Guard".into()], code: "RUDMIL".into() });
        assert_eq!(found[2], Entry { names: vec!["Old King".into()], code: "RUDGOV".into() });
        assert_eq!(found.len(), 3);
    }

    #[test]
    fn a_state_of_a_dictionary_is_known_to_the_pack_that_it_is_laid_over() {
        let mut files = nuncio_pack_en::files();
        lay_over(&mut files, "RUDEN [RUD]\nRUDEN_GUARD [RUDMIL]\nFRANCE [FRA]\n");
        let world = nuncio_world::World::read(&files).expect("the tables can be read");
        let code = |name: &str| world.lookup(name, None).first().map(|found| found.code.clone());
        assert_eq!(code("Ruden").as_deref(), Some("RUD"));
        assert_eq!(code("Ruden Guard").as_deref(), Some("RUDMIL"));
        assert_eq!(code("France").as_deref(), Some("FRA"));
    }
}
