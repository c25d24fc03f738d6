//! `nuncio actors`: whom a name stands for, on a day.

use std::io::{self, Write};

use anstream::AutoStream;
use anyhow::{Context, Result};
use jiff::civil::Date;
use nuncio_run::event_line::code_or_dash;
use nuncio_world::{Entity, Found, Gazetteer, Inherits, NameUse, Office, Reason, Sector, World};

use crate::commands::{directory, import};
use crate::flags::{ActorsArgs, ActorsCommand};
use crate::outcome::Outcome;
use crate::pack;

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &ActorsArgs) -> Result<Outcome> {
    match &args.command {
        Some(ActorsCommand::Check(args)) => directory::run(args),
        Some(ActorsCommand::Import(args)) => import::run(args),
        None => look_up(args),
    }
}

fn look_up(args: &ActorsArgs) -> Result<Outcome> {
    let files = pack::files(&args.pack)?;
    let world = World::read(&files).context("the pack cannot be used")?;
    let world = world.with_gazetteer(Gazetteer::read(&files).context("the pack cannot be used")?);
    let who = args.who.join(" ");
    let found = world.lookup(&who, args.on);
    if found.is_empty() {
        anstream::eprintln!("problem: the directory knows nobody called `{who}`; see packs/en/world for its tables");
        return Ok(Outcome::ProblemsTold);
    }
    let mut out = AutoStream::auto(io::stdout().lock());
    for one in &found {
        write(&mut out, &world, one, args.on)?;
    }
    Ok(Outcome::Done)
}

/// Code and name, how the words came to stand for it, and the offices that explain the code.
fn write(out: &mut impl Write, world: &World, found: &Found, on: Option<Date>) -> io::Result<()> {
    let entity = found.entity.map(|id| world.entity(id));
    let part_of = found.reasons.iter().find_map(|reason| match reason {
        Reason::Name { entity, usage: NameUse::Part, .. } if found.usage == Some(NameUse::Part) => Some(*entity),
        _ => None,
    });
    let name: String = match (entity, part_of) {
        (Some(entity), _) => entity.name.to_string(),
        (None, Some(state)) => format!("a part of {}", world.entity(state).name),
        (None, None) => "a role without a name".to_owned(),
    };
    let key = entity.map(|entity| format!("  {}", entity.key)).unwrap_or_default();
    let by = match (found.usage, entity) {
        (Some(NameUse::Part), _) => String::new(),
        (Some(usage), _) => format!("  by its {}", usage_word(usage)),
        (None, Some(_)) => "  by the office".to_owned(),
        (None, None) => String::new(),
    };
    let gone = if found.current { "" } else { "  (not on that day)" };
    writeln!(out, "{:<10} {name}{key}{by}{gone}", code_or_dash(&found.code))?;
    // That the words are a name, its line has said.
    let steps = found.reasons.iter().filter(|_| found.usage.is_none());
    for reason in steps {
        writeln!(out, "           {}", told(world, reason, found))?;
    }
    match entity {
        Some(entity) => offices(out, entity, on),
        None => Ok(()),
    }
}

/// One step in words.
fn told(world: &World, reason: &Reason, found: &Found) -> String {
    let whose = || found.country.map(|country| country.to_string()).or_else(|| found.org.clone()).unwrap_or_default();
    match reason {
        Reason::Name { words, entity, usage } => {
            format!("{words}: {}, by its {}", world.key(*entity), usage_word(*usage))
        }
        Reason::Role { words, sectors, inherits } => {
            let inherits = match inherits {
                Inherits::Never => "",
                Inherits::OfBody => ", or what the body is that it is of",
                Inherits::Always => ", or what it is of",
            };
            format!("{words}: a role, {}{inherits}", listed(sectors))
        }
        Reason::Left { word } => format!("{word}: out of office, {}", listed(&found.sectors)),
        Reason::Holder { entity, on } => format!("office of {}: {} held it on {on}", whose(), world.key(*entity)),
        Reason::NoHolder { on } => format!("office of {}: no one person is known to have held it on {on}", whose()),
    }
}

fn listed(sectors: &[Sector]) -> String {
    let sectors: Vec<&str> = sectors.iter().map(Sector::as_str).collect();
    if sectors.is_empty() { "no sector".to_owned() } else { sectors.join(" ") }
}

fn offices(out: &mut impl Write, entity: &Entity, on: Option<Date>) -> io::Result<()> {
    let held = entity.office_on(on);
    for office in &entity.offices {
        let sign = if held == Some(office) { ">" } else { " " };
        let of = office.country.map(|country| country.to_string()).or_else(|| office.org.clone()).unwrap_or_default();
        writeln!(out, "         {sign} {} {of}, {}", office.title, period(office))?;
    }
    Ok(())
}

/// `1999-12-31 to 2008-05-07`; the last day is the one on which it was held no more.
fn period(office: &Office) -> String {
    match (office.from, office.until) {
        (Some(from), Some(until)) => format!("{from} until {until}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "time unknown".to_owned(),
    }
}

fn usage_word(usage: NameUse) -> &'static str {
    match usage {
        NameUse::Name => "name",
        NameUse::Spelling => "name, written otherwise",
        NameUse::Adjective => "adjective",
        NameUse::People => "people",
        NameUse::Capital => "capital",
        NameUse::Seat => "seat of government",
        NameUse::Part => "part",
    }
}
