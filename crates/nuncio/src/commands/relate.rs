//! `nuncio relate`: what two given mentions of a text have to do with one another.

use std::io::{self, Write};

use anstream::AutoStream;
use anyhow::Result;
use nuncio_coder::Related;
use nuncio_run::RelationRecord;

use crate::flags::RelateArgs;
use crate::outcome::Outcome;
use crate::{input, pack};

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &RelateArgs) -> Result<Outcome> {
    let files = pack::files(&args.pack)?;
    let coder = pack::coder(&files)?;
    let mut workspace = coder.workspace();
    let mut out = AutoStream::auto(io::stdout().lock());
    let (mut problems, mut related) = (0, 0);
    for item in input::texts(&args.input, pack::page_words(&files)?) {
        match item {
            Ok(text) => {
                let coding = text.code(&coder, &mut workspace);
                for (zone, actor, recipient) in coding.pairs(&args.actor, &args.recipient) {
                    let relation = coder.relate(&coding, zone, actor, recipient);
                    let record = RelationRecord::of(&coding, zone, actor, recipient, relation);
                    write(&mut out, args, &record)?;
                    related += 1;
                }
            }
            Err(problem) => {
                problems += 1;
                input::tell(&problem);
            }
        }
    }
    if related == 0 {
        problems += 1;
        anstream::eprintln!(
            "problem: no sentence has both `{}` and `{}`; write them as the text does",
            args.actor,
            args.recipient
        );
    }
    Ok(Outcome::after(problems))
}

fn write(out: &mut impl Write, args: &RelateArgs, relation: &RelationRecord) -> io::Result<()> {
    if args.json {
        serde_json::to_writer(&mut *out, &relation)?;
        return writeln!(out);
    }
    match &relation.best {
        None => writeln!(out, "nothing: no word of the sentence tells of a deed"),
        Some(best) => {
            writeln!(out, "{}", line(best))?;
            relation.alternatives.iter().take(2).try_for_each(|other| writeln!(out, "  or {}", line(other)))
        }
    }
}

/// `072 AID  aid.military  (0.91, event, aid.lex:114)`.
fn line(related: &Related) -> String {
    let mode = related.mode.as_ref().map(|mode| format!("/{mode}")).unwrap_or_default();
    format!(
        "{} {}{mode}  {}  ({:.2}, {}, {})",
        related.cameo.as_deref().unwrap_or("-"),
        related.plover,
        related.deed,
        related.confidence,
        related.evidence.as_str(),
        related.rule
    )
}
