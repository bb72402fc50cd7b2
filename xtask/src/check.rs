//! `cargo xtask codegen --check`: what is out of date, as a diff, and how to mend it.

use std::path::Path;

use codegen::tree::{Change, Changes};

use crate::args::CodegenArgs;
use crate::codegen::{Plan, summary, tell_kept};
use crate::failure::Failure;
use crate::map_file::MapFile;
use crate::print::{Stream, count};
use crate::report::Format;
use crate::{diff, paths};

/// Compares, and writes nothing.
///
/// # Errors
/// Anything is out of date.
pub(crate) fn check(args: &CodegenArgs, plans: &[Plan], map: &MapFile) -> Result<(), Failure> {
    map.print()?;
    let stream = results(args, map);
    let mut drifted = Vec::new();
    for plan in plans {
        tell_kept(plan);
        if plan.changes.is_empty() {
            let files = format!(
                "{}, all up to date",
                count(plan.done.output.tree.len(), "file")
            );
            stream.print(&summary(&plan.done, &files, plan.time))?;
            continue;
        }
        let folder = below_workspace(&plan.out, &plan.shown);
        for change in plan.changes.differing.iter().chain(&plan.changes.stale) {
            print_diff(stream, &folder, change)?;
        }
        drifted.push(drift(&plan.shown, &plan.changes));
    }
    if let Some(change) = map.change()? {
        print_diff(stream, "", &change)?;
        drifted.push(format!("{}: out of date", change.path));
    }
    let mut drifted: Vec<_> = drifted
        .into_iter()
        .map(|what| Failure::coded("out-of-date", what))
        .collect();
    let Some(last) = drifted.pop() else {
        return Ok(());
    };
    let help = paths::masked_in(&format!(
        "; to bring it up to date, run\n  {}",
        command(args)
    ));
    drifted.push(last.and(&help));
    Err(Failure::all(drifted))
}

/// Where all goes that is for people: standard output, unless that is for something else.
pub(crate) fn results(args: &CodegenArgs, map: &MapFile) -> Stream {
    if map.is_printed() || args.message_format == Format::Json {
        Stream::Err
    } else {
        Stream::Out
    }
}

fn print_diff(stream: Stream, folder: &str, change: &Change) -> Result<(), Failure> {
    let diff = diff::unified(folder, change);
    if stream.is_coloured() {
        stream.print(&diff::coloured(&diff))
    } else {
        stream.print(&diff)
    }
}

/// The folder as a diff calls it: from the workspace's root, where `git apply` works.
fn below_workspace(out: &Path, shown: &str) -> String {
    let out = std::path::absolute(out).map(|out| paths::clean(&out));
    let below = out.ok().and_then(|out| {
        out.strip_prefix(paths::workspace())
            .ok()
            .map(|below| below.to_string_lossy().into_owned())
    });
    below.unwrap_or_else(|| shown.to_owned())
}

/// `generated-client: 2 files differ, 1 file is missing`.
fn drift(folder: &str, changes: &Changes) -> String {
    let missing = changes
        .differing
        .iter()
        .filter(|change| change.old.is_none())
        .count();
    let kinds = [
        (changes.differing.len() - missing, "differs", "differ"),
        (missing, "is missing", "are missing"),
        (changes.stale.len(), "is stale", "are stale"),
    ];
    let kinds = kinds
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| {
            format!(
                "{} {}",
                count(number, "file"),
                if number == 1 { one } else { many }
            )
        });
    format!("{folder}: {}", kinds.collect::<Vec<_>>().join(", "))
}

/// The command that writes what this one only compared.
fn command(args: &CodegenArgs) -> String {
    let mut words = vec!["cargo xtask codegen".to_owned()];
    let mut say = |flag: &str, value: &Path| words.push(format!("{flag} {}", quoted(value)));
    let source = &args.source;
    let paths = [
        ("--config", &source.config),
        ("--spec", &source.spec),
        ("--out", &args.out),
        ("--map", &args.map),
    ];
    for (flag, value) in paths {
        if let Some(value) = value {
            say(flag, Path::new(&paths::masked(value)));
        }
    }
    if let Some(name) = &args.name {
        say("--name", Path::new(name));
    }
    for folder in &source.allow_dir {
        say("--allow-dir", folder);
    }
    words.join(" ")
}

/// A word of a command line, quoted where a shell would take it apart.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "/\\._-+:@,".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        text.into_owned()
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: Option<&str>) -> Change {
        let old = old.map(str::to_owned);
        Change {
            path: "src/lib.rs".to_owned(),
            old,
            new: Some("".into()),
        }
    }

    #[test]
    fn what_drifted() {
        let mut changes = Changes::default();
        changes.differing = vec![change(Some("a")), change(None), change(Some("b"))];
        changes.stale = vec![change(Some("c"))];
        let expected = "out: 2 files differ, 1 file is missing, 1 file is stale";
        assert_eq!(drift("out", &changes), expected);
    }

    #[test]
    fn words_for_a_shell() {
        assert_eq!(quoted(Path::new("../a-b/c.yaml")), "../a-b/c.yaml");
        assert_eq!(quoted(Path::new("my file's")), r"'my file'\''s'");
    }
}
