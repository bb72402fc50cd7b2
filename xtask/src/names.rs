//! `cargo xtask names`: the name table.

use codegen::{Decision, Rule};

use crate::args::NamesArgs;
use crate::failure::Failure;
use crate::jobs;
use crate::print;
use crate::report::Format;

/// Prints which place of the description got which name, and by which rule.
///
/// # Errors
/// Something is wrong with a description.
pub(crate) fn run(args: &NamesArgs) -> Result<(), Failure> {
    let jobs = jobs::jobs(&args.source, None, None, Format::Human)?;
    let several = jobs.len() > 1;
    for done in jobs::generate(jobs, &args.source.allow_dir, false, Format::Human)? {
        if several {
            print::out(&format!("# {}\n", done.job.settings.name))?;
        }
        print::out(&table(&done.job.shown, &done.output.names))?;
    }
    Ok(())
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
