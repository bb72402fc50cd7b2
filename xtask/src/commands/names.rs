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

const EXAMPLES: &str = "\
Examples:
  clientsmith names
  clientsmith names petstore.yaml";

const RULES: &str = "\
Each line has a place of the description, what it is called in Rust, and the rule by which it is:
  pinned    the configuration says so: under `names`, JSON pointer = \"identifier\"
  said      the description names it by an extension, such as x-ms-client-name
  bare      the name that the description gives it
  short     that name without what its tag, method or path says already
  owner     with the name of what it stands in, in front
  kind      with what it is behind: a location, a status, a media type
  spelling  with how its letters are cased, or its signs spelt out
  number    with a number, because nothing else was left

Exit codes: 0 done, 1 a description is wrong, 2 wrong usage.";

/// What the help of the command ends with, behind the examples of a program.
#[must_use]
pub fn help(examples: &str) -> String {
    format!("{examples}\n\n{RULES}")
}

/// What `clientsmith names` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = help(EXAMPLES))]
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
    let (_, jobs) = program.jobs(&args.source, Told::nothing("names"), format, &seen)?;
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

/// The word for a rule; [`RULES`] has all of them.
fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Pinned => "pinned",
        Rule::Said => "said",
        Rule::Bare => "bare",
        Rule::Short => "short",
        Rule::Owner => "owner",
        Rule::Kind => "kind",
        Rule::Spelling => "spelling",
        Rule::Number => "number",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Promise: whatever a line ends with, the help has it.
    #[test]
    fn the_help_has_every_rule() {
        let mut told: Vec<&str> = Vec::new();
        for line in RULES.lines().filter(|line| line.starts_with("  ")) {
            told.extend(line.split_whitespace().next());
        }
        let rules = [
            Rule::Pinned,
            Rule::Said,
            Rule::Bare,
            Rule::Short,
            Rule::Owner,
            Rule::Kind,
            Rule::Spelling,
            Rule::Number,
        ];
        assert_eq!(told, rules.map(rule));
    }
}
