//! `clientsmith names`, `cargo xtask names`: the name table.

use clap::Args;
use codegen::{Decision, Rule};

use super::args::SourceArgs;
use super::lint;
use super::program::{Program, Told};
use super::report::Format;
use crate::failure::Failure;
use crate::files::Seen;
use crate::jobs::Reading;
use crate::print;

const HELP: &str = "\
Examples:
  clientsmith names
  clientsmith names petstore.yaml

Each line has a place of the description, what it is called in Rust, and the rule by which it is:
  bare      the name that the description gives it
  owner     with the name of what it stands in, in front
  kind      with what it is behind: a location, a status, a media type
  spelling  with how its letters are cased, or its signs spelt out
  number    with a number, because nothing else was left
  pinned    the configuration says so: under `names`, JSON pointer = \"identifier\"

Exit codes: 0 done, 1 a description is wrong, 2 wrong usage.";

/// What `clientsmith names` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct NamesArgs {
    /// What to read.
    #[command(flatten)]
    pub source: SourceArgs,
}

/// Prints which place of the description got which name, and by which rule.
///
/// # Errors
/// Something is wrong with a description.
pub fn run(program: Program, args: &NamesArgs) -> Result<(), Failure> {
    let format = Format::Human;
    let seen = Seen::default();
    let (_, jobs) = program.jobs(&args.source, Told::default(), format, &seen)?;
    let several = jobs.len() > 1;
    let reading = Reading {
        allow: args.source.allow_dir.clone(),
        overlays: args.source.overlay.clone(),
        strict: false,
        seen,
    };
    let mut failures = Vec::new();
    for mut job in jobs {
        match lint::look(&mut job, &reading, format) {
            Ok((names, _)) => {
                if several {
                    print::out(&format!("# {}\n", job.settings.name))?;
                }
                print::out(&table(&job.shown, &names))?;
            }
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(Failure::all(failures))
    }
}

/// One line a name. A place in another file than the description's root has that file in front.
fn table(root: &str, names: &[Decision]) -> String {
    let rows: Vec<[String; 3]> = names
        .iter()
        .map(|name| {
            let place = match name.origin.file.as_ref() {
                file if file == root => name.origin.pointer.to_string(),
                _ => name.origin.to_string(),
            };
            [place, name.ident.to_string(), rule(name.rule).to_owned()]
        })
        .collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let (places, idents) = (width(0), width(1));
    let line =
        |[place, ident, rule]: &[String; 3]| format!("{place:places$}  {ident:idents$}  {rule}\n");
    rows.iter().map(line).collect()
}

fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Pinned => "pinned",
        Rule::Bare => "bare",
        Rule::Short => "short",
        Rule::Owner => "owner",
        Rule::Kind => "kind",
        Rule::Spelling => "spelling",
        Rule::Number => "number",
    }
}
