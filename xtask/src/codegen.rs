//! `cargo xtask codegen`: reads, generates, then writes or compares. All of it, or nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::map::Map;
use codegen::tree::{Change, Changes};

use crate::args::CodegenArgs;
use crate::failure::Failure;
use crate::jobs::{self, Done};
use crate::print::{self, Stream, count, count_or_no};
use crate::{diff, paths};

/// Writes, or with `--check` compares, what the arguments or `codegen.toml` say.
///
/// # Errors
/// A description is wrong, a file cannot be read or written, or `--check` found a difference.
pub(crate) fn run(args: &CodegenArgs) -> Result<(), Failure> {
    let plans = match plan(args) {
        Err(failure) if !args.check => {
            return Err(Failure::new(format!("{failure}; nothing was written")));
        }
        plans => plans?,
    };
    let map = MapFile::new(args, &plans)?;
    if args.check {
        check(args, &plans, &map)
    } else {
        write(&plans, &map)
    }
}

/// A crate that is ready to be written.
struct Plan {
    done: Done,
    out: PathBuf,
    /// The crate's folder as people read it.
    shown: String,
    changes: Changes,
    /// Up to here.
    time: Duration,
}

/// Everything that can be refused is refused here, before the first file is written.
fn plan(args: &CodegenArgs) -> Result<Vec<Plan>, Failure> {
    let jobs = jobs::jobs(&args.source, args.out.as_deref(), args.name.as_deref())?;
    let done = jobs::generate(jobs, &args.source.allow_dir, args.strict)?;
    done.into_iter().map(|done| compare(args, done)).collect()
}

fn compare(args: &CodegenArgs, mut done: Done) -> Result<Plan, Failure> {
    let started = Instant::now();
    let out = done.job.out.take().unwrap_or_default();
    let shown = if args.out.is_some() {
        out.display().to_string()
    } else {
        paths::shown(&out)
    };
    let refuse = |why: String| Failure::new(format!("cannot write to {shown}: {why}"));
    if let Some(there) = obstacle(&out) {
        return Err(refuse(format!("{} is no folder", there.display())));
    }
    let tree = &done.output.tree;
    if args.out.is_some() && !args.check {
        let foreign = tree
            .foreign(&out)
            .map_err(|error| refuse(error.to_string()))?;
        if !foreign.is_empty() {
            return Err(refuse(foreign_files(&foreign)));
        }
    }
    let changes = tree
        .compare(&out)
        .map_err(|error| refuse(error.to_string()))?;
    let parents = changes
        .differing
        .iter()
        .filter_map(|change| Path::new(&change.path).parent());
    if let Some(there) = parents
        .map(|parent| out.join(parent))
        .find_map(|path| obstacle(&path))
    {
        return Err(refuse(format!("{} is no folder", there.display())));
    }
    let time = done.time + started.elapsed();
    Ok(Plan {
        done,
        out,
        shown,
        changes,
        time,
    })
}

/// What stands where a folder must be made. A link that leads nowhere stands there, too.
fn obstacle(folder: &Path) -> Option<PathBuf> {
    let there = folder
        .ancestors()
        .find(|path| path.symlink_metadata().is_ok())?;
    (!there.is_dir()).then(|| there.to_path_buf())
}

fn foreign_files(files: &[String]) -> String {
    const SHOWN: usize = 10;
    let mut text =
        String::from("it holds files that would be overwritten and are not the generator's: ");
    text.push_str(
        &files
            .iter()
            .take(SHOWN)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", "),
    );
    if files.len() > SHOWN {
        text.push_str(&format!(" and {} more", files.len() - SHOWN));
    }
    text.push_str("; choose another folder, or move them away");
    text
}

fn write(plans: &[Plan], map: &MapFile<'_>) -> Result<(), Failure> {
    // The map first: of all that is written, its path is the likeliest to be a mistake.
    map.write()?;
    for plan in plans {
        let started = Instant::now();
        let changes = plan.done.output.tree.write(&plan.out);
        let changes = changes
            .map_err(|error| Failure::new(format!("cannot write to {}: {error}", plan.shown)))?;
        let files = format!(
            "{}: {} written, {} unchanged, {} removed",
            count(plan.done.output.tree.len(), "file"),
            changes.differing.len(),
            changes.unchanged,
            changes.stale.len()
        );
        map.results()
            .print(&summary(&plan.done, &files, plan.time + started.elapsed()))?;
    }
    Ok(())
}

fn check(args: &CodegenArgs, plans: &[Plan], map: &MapFile<'_>) -> Result<(), Failure> {
    map.print()?;
    let stream = map.results();
    let mut drifted = Vec::new();
    for plan in plans {
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
    if drifted.is_empty() {
        return Ok(());
    }
    let found = drifted.join("\nerror: ");
    Err(Failure::new(format!(
        "{found}; to bring it up to date, run\n  {}",
        command(args)
    )))
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
            say(flag, value);
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

/// `generated-client: 2 operations, 12 types; 45 files: …; no warnings; 38 ms`.
fn summary(done: &Done, files: &str, time: Duration) -> String {
    let map = &done.output.map;
    format!(
        "{}: {}, {}; {files}; {}; {} ms\n",
        map.package,
        count(map.operations.len(), "operation"),
        count(map.types.len(), "type"),
        count_or_no(done.warnings, "warning"),
        time.as_millis()
    )
}

/// What `--map` asks for.
struct MapFile<'a> {
    target: Option<&'a Path>,
    text: String,
}

impl<'a> MapFile<'a> {
    fn new(args: &'a CodegenArgs, plans: &[Plan]) -> Result<Self, Failure> {
        let maps: Vec<&Map> = plans.iter().map(|plan| &plan.done.output.map).collect();
        let json = match maps.as_slice() {
            [map] => serde_json::to_string_pretty(map),
            maps => serde_json::to_string_pretty(maps),
        };
        let text = json.map_err(|error| Failure::new(format!("cannot write the map: {error}")))?;
        Ok(Self {
            target: args.map.as_deref(),
            text: text + "\n",
        })
    }

    fn is_printed(&self) -> bool {
        self.target == Some(Path::new("-"))
    }

    /// Where everything else is printed.
    fn results(&self) -> Stream {
        if self.is_printed() {
            Stream::Err
        } else {
            Stream::Out
        }
    }

    fn print(&self) -> Result<(), Failure> {
        if self.is_printed() {
            print::out(&self.text)
        } else {
            Ok(())
        }
    }

    fn write(&self) -> Result<(), Failure> {
        if let (Some(path), Some(_)) = (self.target, self.change()?) {
            fs::write(path, &self.text).map_err(|error| {
                Failure::new(format!("cannot write {}: {error}", path.display()))
            })?;
        }
        self.print()
    }

    /// How the file differs from what belongs there, if it does.
    fn change(&self) -> Result<Option<Change>, Failure> {
        let Some(path) = self.target.filter(|_| !self.is_printed()) else {
            return Ok(None);
        };
        let old = match fs::read(path) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                return Err(Failure::new(format!(
                    "cannot read {}: {error}",
                    path.display()
                )));
            }
        };
        if old.as_deref() == Some(&self.text) {
            return Ok(None);
        }
        let path = path.to_string_lossy().into_owned();
        Ok(Some(Change {
            path,
            old,
            new: Some(self.text.clone()),
        }))
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
            new: Some(String::new()),
        }
    }

    #[test]
    fn what_drifted() {
        let changes = Changes {
            differing: vec![change(Some("a")), change(None), change(Some("b"))],
            unchanged: 7,
            stale: vec![change(Some("c"))],
        };
        let expected = "out: 2 files differ, 1 file is missing, 1 file is stale";
        assert_eq!(drift("out", &changes), expected);
    }

    #[test]
    fn words_for_a_shell() {
        assert_eq!(quoted(Path::new("../a-b/c.yaml")), "../a-b/c.yaml");
        assert_eq!(quoted(Path::new("my file's")), r"'my file'\''s'");
    }

    #[test]
    fn many_foreign_files_are_not_all_named() {
        let files: Vec<String> = (0..12).map(|number| format!("f{number}")).collect();
        let text = foreign_files(&files);
        assert!(text.contains("f9 and 2 more"), "{text}");
        assert!(!text.contains("f10"), "{text}");
    }
}
