//! From the entries of dictionaries to rows of a pack's tables: countries, people, groups, roles.

use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};

use super::code::{self, Code};
use super::days::{self, Period};
use super::notation::Entry;
use super::sheet::{Sheet, cell};
use super::told::{ImportProblem, Told};
use super::{ImportCounts, Precedence, written};
use crate::actor::{Country, Sector};
use crate::atoms::folded;
use crate::roles::{Inherits, RoleKind};
use crate::world::World;

/// Where imported rows are from.
const SOURCE: &str = "dictionary";
/// What stands above imported rows.
const COMMENT: &str = "From dictionaries, by `nuncio actors import`.";

/// The tables that hold names, with the columns that do.
const NAMED: [(&str, &[usize]); 5] = [
    ("world/states.tsv", &[2, 3, 4, 5, 6, 7, 8]),
    ("world/organisations.tsv", &[3, 4]),
    ("world/groups.tsv", &[1, 2]),
    ("world/people.tsv", &[0, 1, 2]),
    ("world/leaders.tsv", &[0, 1, 2]),
];

/// Tables in the making.
pub(super) struct Tables<'a> {
    pack: &'a PackFiles,
    world: &'a World,
    precedence: Precedence,
    /// How the pack writes a name, by the name without case and accents.
    writings: FxHashMap<String, String>,
    countries: Vec<OwnNames>,
    groups: Vec<Vec<String>>,
    people: Vec<Vec<String>>,
    roles: Vec<Vec<String>>,
    /// Names, without case and accents, that mean somebody else in the pack.
    taken: FxHashSet<String>,
    /// Forms of roles that mean something else in the pack.
    taken_roles: FxHashSet<String>,
    keys: FxHashSet<String>,
    /// Names with all their codes, as far as taken in: dictionaries repeat themselves.
    seen: FxHashSet<(String, String)>,
    /// What the codes use: countries, with where they were first seen, and sectors of their own.
    used: Vec<(Country, String, usize)>,
    own_sectors: Vec<Sector>,
    counts: ImportCounts,
}

/// A country's names in the dictionaries.
struct OwnNames {
    country: Country,
    names: Vec<String>,
    adjectives: Vec<String>,
}

/// An entry with its codes read.
struct Actor {
    names: Vec<String>,
    /// Codes with their times.
    dated: Vec<(Code, Period)>,
    /// The code at any other time.
    plain: Option<Code>,
    /// When the name stands for anybody.
    named: Vec<Period>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(pack: &'a PackFiles, world: &'a World, precedence: Precedence) -> Self {
        Tables {
            pack,
            world,
            precedence,
            writings: writings(pack),
            countries: Vec::new(),
            groups: Vec::new(),
            people: Vec::new(),
            roles: Vec::new(),
            taken: FxHashSet::default(),
            taken_roles: FxHashSet::default(),
            keys: FxHashSet::default(),
            seen: FxHashSet::default(),
            used: Vec::new(),
            own_sectors: Vec::new(),
            counts: ImportCounts::default(),
        }
    }

    /// Takes in an entry, or tells why not.
    pub(super) fn add(&mut self, entry: &Entry, told: &mut Vec<Told>) {
        if entry.is_agent() {
            return self.agent(entry, told);
        }
        let Some(actor) = self.read(entry, told) else { return };
        for code in actor.codes() {
            if let Some(country) = code.country {
                self.used.push((country, entry.file.clone(), entry.line));
            }
            self.own_sectors.extend(code.sectors.iter().filter(|sector| matches!(sector, Sector::Own(_))));
        }
        self.counts.aliases += actor.names.len() - 1;
        self.counts.dated_codes += actor.dated.len();
        if actor.codes().all(Code::is_country) {
            self.counts.countries += 1;
            self.country(&actor);
        } else if self.is_person(&actor) {
            self.counts.people += 1;
            self.people.push(person(&actor));
        } else {
            self.counts.groups += 1;
            let key = self.key(&actor.names[0]);
            self.groups.push(group(&actor, key));
        }
    }

    /// Names and codes of an entry; `None` where nothing is left to add.
    fn read(&mut self, entry: &Entry, told: &mut Vec<Told>) -> Option<Actor> {
        let (mut dated, mut plain, mut nobody) = (Vec::new(), None::<Code>, Vec::new());
        let told_before = told.len();
        for coded in &entry.codes {
            let code = match Code::read(&coded.code, self.world) {
                Ok(code) => code,
                Err(problem) => {
                    told.push(entry.told(coded.line, problem));
                    continue;
                }
            };
            match coded.period {
                Some(period) if code.nobody => nobody.push(period),
                None if code.nobody => {}
                Some(period) => {
                    told.extend(overlap(entry, coded.line, &dated, &code, period));
                    dated.push((code, period));
                }
                None => {
                    if let Some(other) = plain.replace(code.clone()).filter(|other| other.text != code.text) {
                        let name = entry.names[0].clone();
                        let problem = ImportProblem::TwoPlain { name, taken: code.text, other: other.text };
                        told.push(entry.told(coded.line, problem));
                    }
                }
            }
        }
        if dated.is_empty() && plain.is_none() {
            if told.len() == told_before {
                told.push(entry.told(entry.line, ImportProblem::Nobody { name: entry.names[0].clone() }));
            }
            return None;
        }
        let names = self.names(entry, plain.as_ref().filter(|_| dated.is_empty()), told);
        (!names.is_empty()).then(|| Actor { names, dated, plain, named: days::gaps(nobody) })
    }

    /// The names of an entry that the pack does not have with the same code already.
    fn names(&mut self, entry: &Entry, only: Option<&Code>, told: &mut Vec<Told>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let codes = entry.codes.iter().map(|coded| format!("{} {:?}; ", coded.code, coded.period)).collect::<String>();
        for raw in &entry.names {
            let found = written::names(raw);
            if found.is_empty() {
                told.push(entry.told(entry.line, ImportProblem::Name { name: raw.clone() }));
            }
            for name in found {
                let known = self.codes_in_pack(&name);
                let same = only.is_some_and(|code| known.first() == Some(&code.text));
                if same || !known.is_empty() && self.precedence == Precedence::Pack {
                    self.counts.known += 1;
                    continue;
                }
                let key = folded(&name);
                if !self.seen.insert((key.clone(), codes.clone())) {
                    self.counts.repeated += 1;
                    continue;
                }
                if !known.is_empty() {
                    self.taken.insert(key.clone());
                }
                let name = self.writings.get(&key).cloned().unwrap_or(name);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// The codes of those whom the pack calls so, best known first.
    fn codes_in_pack(&self, name: &str) -> Vec<String> {
        let capitals = name.to_uppercase();
        let find = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let cut = self.world.cut(words.iter().copied());
            let hit = self.world.names.find(cut.all(), 0).filter(|hit| hit.len == words.len())?;
            Some(hit.readings)
        };
        let readings = find(name).or_else(|| find(&capitals)).unwrap_or_default();
        let code = |reading: &crate::find::Reading| {
            let found = self.world.standing(reading.entity, None);
            self.world.code(found.country, found.org.as_deref(), &found.sectors)
        };
        readings.iter().map(code).collect()
    }

    /// Codes of a country alone: the names, each in its time, are the country's.
    fn country(&mut self, actor: &Actor) {
        let mut spans: Vec<(Country, Vec<Period>)> = Vec::new();
        for (code, period) in &actor.dated {
            spans.extend(code.country.map(|country| (country, vec![*period])));
        }
        if let Some(country) = actor.plain.as_ref().and_then(|code| code.country) {
            let times = actor.dated.iter().map(|(_, period)| *period).chain(days::gaps(actor.named.clone()));
            spans.push((country, days::gaps(times.collect())));
        }
        let main = actor.names[0].clone();
        for (country, times) in spans {
            let own = self.country_names(country);
            for name in &actor.names {
                let adjective = written::is_adjective(name, &main);
                let list = if adjective { &mut own.adjectives } else { &mut own.names };
                list.extend(times.iter().map(|time| format!("{name}{}", time.written())));
            }
        }
    }

    fn country_names(&mut self, country: Country) -> &mut OwnNames {
        let at = self.countries.iter().position(|own| own.country == country).unwrap_or(self.countries.len());
        if at == self.countries.len() {
            self.countries.push(OwnNames { country, names: Vec::new(), adjectives: Vec::new() });
        }
        &mut self.countries[at]
    }

    /// People hold offices for a time and have left them; a group's name has a word for what it is.
    fn is_person(&self, actor: &Actor) -> bool {
        if actor.codes().any(|code| code.sectors.contains(&Sector::Eli)) {
            return true;
        }
        let words: Vec<String> = actor.names[0].split_whitespace().map(str::to_lowercase).collect();
        let says_what = |word: &String| {
            let singular = word.strip_suffix('s').unwrap_or(word);
            self.world.find_role(&[word], 0).or_else(|| self.world.find_role(&[singular], 0)).is_some()
        };
        actor.dated.iter().any(|(code, _)| code.sectors.contains(&Sector::Gov))
            && words.len() > 1
            && !words.iter().any(says_what)
    }

    /// A key that no other group has.
    fn key(&mut self, name: &str) -> String {
        let slug = folded(name).replace(' ', "-");
        let numbered = (1u32..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") });
        let world = self.world;
        let free = |key: &String| world.by_key(&format!("group/{key}")).is_none() && !self.keys.contains(key);
        let key = numbered.into_iter().find(free).unwrap_or(slug);
        self.keys.insert(key.clone());
        key
    }

    /// A role with the sectors of an agent; what else there is to know of it is taken from the pack's role of the same
    /// word, or of its last word.
    fn agent(&mut self, entry: &Entry, told: &mut Vec<Told>) {
        let Some(coded) = entry.codes.first() else { return };
        let text = coded.code.replace('~', "");
        let sectors = match code::agent(&text, self.world) {
            Ok(sectors) => sectors,
            Err(problem) => return told.push(entry.told(coded.line, problem)),
        };
        let mut forms: Vec<String> = Vec::new();
        let (mut kind, mut inherits) = (None, Inherits::Never);
        for raw in entry.names.iter().chain(&entry.plurals) {
            let Some(form) = written::agent(raw) else {
                told.push(entry.told(entry.line, ImportProblem::Name { name: raw.clone() }));
                continue;
            };
            let form = self.singular(form);
            let words: Vec<&str> = form.split(' ').collect();
            let known = self.world.find_role(&words, 0).filter(|hit| hit.len == words.len()).map(|hit| hit.role);
            if let Some(role) = known {
                kind = kind.or(Some(role.kind));
                inherits = inherits.max(role.inherits);
                if role.sectors == sectors || self.precedence == Precedence::Pack {
                    self.counts.known += 1;
                    continue;
                }
                self.taken_roles.insert(folded(&form));
            } else if let Some(hit) = words.last().and_then(|last| self.world.find_role(&[last], 0)) {
                kind = kind.or(Some(hit.role.kind));
            }
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        if forms.is_empty() {
            return;
        }
        self.own_sectors.extend(sectors.iter().filter(|sector| matches!(sector, Sector::Own(_))));
        self.counts.agents += 1;
        let kind = match kind {
            Some(RoleKind::Body) => "body",
            None if entry.no_plural => "body",
            _ => "person",
        };
        let inherits = match inherits {
            Inherits::Always => "yes",
            Inherits::OfBody => "of",
            Inherits::Never => ".",
        };
        self.roles.push(vec![forms.join("|"), kind.to_owned(), written_sectors(&sectors, "|"), inherits.to_owned()]);
    }

    /// The form by which roles are found: *security official* for *security officials*, where the pack knows the singular.
    fn singular(&self, form: String) -> String {
        let Some(stem) = form.strip_suffix('s') else { return form };
        let last = stem.rsplit(' ').next().unwrap_or_default();
        let plural = form.rsplit(' ').next().unwrap_or_default();
        let known = |word: &str| self.world.find_role(&[word], 0).is_some();
        if known(last) && !known(plural) { stem.to_owned() } else { form }
    }

    /// The tables that differ from the pack's, and how much was taken over.
    pub(super) fn finish(mut self, told: &mut Vec<Told>) -> (Vec<(&'static str, String)>, ImportCounts) {
        let mut sheets: Vec<Sheet> = NAMED.iter().map(|(path, _)| Sheet::read(self.pack, path)).collect();
        for (sheet, (_, columns)) in sheets.iter_mut().zip(NAMED) {
            sheet.change(|row| columns.iter().fold(false, |any, &column| mark_shared(row, column, &self.taken) | any));
        }
        let mut files = Vec::new();
        for (at, mut sheet) in sheets.into_iter().enumerate() {
            match at {
                0 => self.write_countries(&mut sheet, told),
                2 => sheet.append_from(SOURCE, COMMENT, std::mem::take(&mut self.groups)),
                3 => sheet.append_from(SOURCE, COMMENT, std::mem::take(&mut self.people)),
                _ => {}
            }
            files.extend(sheet.finish());
        }
        files.extend(self.write_roles().finish());
        files.extend(self.write_sectors().finish());
        (files, self.counts)
    }

    /// Adds names to the countries that the pack has, and rows for those that it does not have.
    fn write_countries(&mut self, sheet: &mut Sheet, told: &mut Vec<Told>) {
        let mut own = std::mem::take(&mut self.countries);
        for (country, file, line) in std::mem::take(&mut self.used) {
            if self.world.state(country).is_none() && own.iter().all(|known| known.country != country) {
                own.push(OwnNames { country, names: Vec::new(), adjectives: Vec::new() });
                told.push(Told { file, line, problem: ImportProblem::Unnamed { country: country.to_string() } });
            }
        }
        let (known, new): (Vec<OwnNames>, Vec<OwnNames>) =
            own.into_iter().partition(|own| self.world.state(own.country).is_some());
        sheet.change(|row| {
            let own = known.iter().find(|own| row.first().is_some_and(|text| text == own.country.as_str()));
            own.is_some_and(|own| add_parts(row, 4, &own.names) | add_parts(row, 5, &own.adjectives))
        });
        let row = |own: OwnNames| {
            let (first, others) = own.names.split_at(own.names.len().min(1));
            let [name, aliases, adjective] = [first, others, &own.adjectives[..]].map(|parts| cell(parts, "|"));
            let dot = || ".".to_owned();
            vec![own.country.to_string(), dot(), name, dot(), aliases, adjective, dot(), dot(), dot(), dot(), dot()]
        };
        sheet.append_from(SOURCE, COMMENT, new.into_iter().map(row).collect());
    }

    fn write_roles(&mut self) -> Sheet {
        let mut sheet = Sheet::read(self.pack, crate::roles::FILE);
        let taken = &self.taken_roles;
        sheet.change(|row| {
            let Some(forms) = row.first_mut() else { return false };
            let left: Vec<&str> = forms.split('|').filter(|form| !taken.contains(&folded(form))).collect();
            let left = left.join("|");
            let changed = left != *forms;
            *forms = left;
            changed
        });
        sheet.drop_empty(0);
        sheet.append(COMMENT, std::mem::take(&mut self.roles));
        sheet
    }

    fn write_sectors(&mut self) -> Sheet {
        let mut sheet = Sheet::read(self.pack, "world/sectors.tsv");
        let mut new: Vec<Sector> = std::mem::take(&mut self.own_sectors);
        new.sort_unstable();
        new.dedup();
        let known: Vec<String> = sheet.rows().filter_map(|row| row.first().cloned()).collect();
        new.retain(|sector| known.iter().all(|known| known != sector.as_str()));
        let row = |sector: Sector| vec![sector.as_str().to_owned(), ".".to_owned(), "of a dictionary".to_owned()];
        sheet.append(COMMENT, new.into_iter().map(row).collect());
        sheet
    }
}

impl Actor {
    fn codes(&self) -> impl Iterator<Item = &Code> {
        self.dated.iter().map(|(code, _)| code).chain(&self.plain)
    }

    /// The names as a table has them, each with the time in which it stands for anybody.
    fn dated_names(&self) -> Vec<String> {
        let times =
            |name: &String| self.named.iter().map(|time| format!("{name}{}", time.written())).collect::<Vec<_>>();
        self.names.iter().flat_map(times).collect()
    }

    /// Where the actor belongs outside of any office: where its code without a time says, else where its first code does.
    fn home(&self) -> Option<Country> {
        match &self.plain {
            Some(plain) => plain.country,
            None => self.codes().find_map(|code| code.country),
        }
    }

    fn offices(&self) -> Vec<String> {
        self.dated.iter().map(|(code, period)| office(code, *period)).collect()
    }
}

/// `RUD GOV+MIL office [1997-01-01..2000-01-01]`.
fn office(code: &Code, period: Period) -> String {
    let country = code.country.map(|country| country.to_string());
    let owner = country.or_else(|| code.org.clone()).unwrap_or_else(|| ".".to_owned());
    format!("{owner} {} office{}", written_sectors(&code.sectors, "+"), period.written())
}

fn written_sectors(sectors: &[Sector], parted_by: &str) -> String {
    let sectors: Vec<String> = sectors.iter().map(|sector| sector.as_str().to_owned()).collect();
    cell(&sectors, parted_by)
}

/// A row of people.tsv. Who has left an office is of the elite, as the table has it; any other code without a time is an
/// office without one.
fn person(actor: &Actor) -> Vec<String> {
    let mut offices = actor.offices();
    let mut sectors = ".".to_owned();
    if let Some(plain) = &actor.plain {
        if plain.org.is_none() && plain.sectors == [Sector::Eli] {
            sectors = written_sectors(&plain.sectors, "|");
        } else {
            offices.push(office(plain, Period::default()));
        }
    }
    let names = actor.dated_names();
    let (name, aliases) = names.split_at(names.len().min(1));
    let country = actor.home().map_or_else(|| ".".to_owned(), |country| country.to_string());
    vec![cell(name, "|"), ".".to_owned(), cell(aliases, "|"), country, sectors, cell(&offices, "|")]
}

/// A row of groups.tsv.
fn group(actor: &Actor, key: String) -> Vec<String> {
    let plain = actor.plain.clone().unwrap_or_default();
    let names = actor.dated_names();
    let (name, aliases) = names.split_at(names.len().min(1));
    let dot = || ".".to_owned();
    // Who has no country is told from others by the whole code, as armed groups of many countries are in the pack.
    let org = plain.org.or_else(|| (!plain.text.is_empty() && plain.country.is_none()).then_some(plain.text));
    vec![
        key,
        cell(name, "|"),
        cell(aliases, "|"),
        actor.home().map_or_else(dot, |country| country.to_string()),
        org.unwrap_or_else(dot),
        dot(),
        written_sectors(&plain.sectors, "|"),
        cell(&actor.offices(), "|"),
        dot(),
        dot(),
    ]
}

/// Tells of an earlier code that holds in the same time and says something else.
fn overlap(entry: &Entry, line: usize, dated: &[(Code, Period)], code: &Code, period: Period) -> Option<Told> {
    let (other, earlier) = dated.iter().find(|(other, time)| other.text != code.text && time.overlaps(period))?;
    let (taken, other) = if earlier.from > period.from { (other, code) } else { (code, other) };
    let name = entry.names[0].clone();
    let problem = ImportProblem::Overlap { name, taken: taken.text.clone(), other: other.text.clone() };
    Some(entry.told(line, problem))
}

/// How the pack writes its names.
fn writings(pack: &PackFiles) -> FxHashMap<String, String> {
    let mut all = FxHashMap::default();
    for (path, columns) in NAMED {
        for row in Sheet::read(pack, path).rows() {
            for part in columns.iter().filter_map(|&column| row.get(column)).flat_map(|cell| cell.split('|')) {
                let name = bare(part);
                if !name.is_empty() {
                    all.entry(folded(name)).or_insert_with(|| name.to_owned());
                }
            }
        }
    }
    all
}

/// A name without its marks and its time.
fn bare(part: &str) -> &str {
    part.split('[').next().unwrap_or_default().trim().trim_start_matches(['*', '~']).trim()
}

/// Marks the names of a cell that now mean somebody else first.
fn mark_shared(row: &mut [String], column: usize, taken: &FxHashSet<String>) -> bool {
    let Some(text) = row.get_mut(column) else { return false };
    let mark = |part: &str| {
        let (star, name) = part.strip_prefix('*').map_or(("", part), |name| ("*", name));
        let shared = !name.starts_with('~') && taken.contains(&folded(bare(name)));
        if shared { format!("{star}~{name}") } else { part.to_owned() }
    };
    let marked = text.split('|').map(str::trim).map(mark).collect::<Vec<_>>().join("|");
    let changed = marked != *text;
    *text = marked;
    changed
}

/// Adds names to a cell.
fn add_parts(row: &mut [String], column: usize, names: &[String]) -> bool {
    let Some(text) = row.get_mut(column).filter(|_| !names.is_empty()) else { return false };
    let own = if text == "." { None } else { Some(text.clone()) };
    *text = own.into_iter().chain(names.iter().cloned()).collect::<Vec<_>>().join("|");
    true
}
