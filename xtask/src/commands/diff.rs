//! `clientsmith diff`: what changes for a program that uses a crate, and which version follows.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use codegen::Settings;
use codegen::map::Map;
use codegen::tree::{MANIFEST, is_generated};
use serde_json::{Value, json};

use super::args::SourceArgs;
use super::program::Program;
use crate::compare::{Change, Step, What, compare, next};
use crate::failure::Failure;
use crate::files;
use crate::jobs::{self, Given, Reading};
use crate::paths;
use crate::print::{self, Stream, count};
use crate::surface::Surface;

const HELP: &str = "\
Examples:
  clientsmith diff petstore-1.yaml petstore-2.yaml
      What a new description changes for programs that use the crate.
  git show main:petstore.yaml | clientsmith diff - petstore.yaml --deny breaking
      In CI: fail if a program that compiled may not compile any more.
  clientsmith diff crates/petstore-client petstore.yaml
      The same against the crate as it is: for a new version of the generator.

OLD and NEW are descriptions, or folders of generated crates; one of them may be `-`, standard input.
Where the nearest clientsmith.toml names one of the descriptions, its settings count for both.

A change is breaking if a program that compiled may not compile any more. What is sent otherwise is
told under `Other`; it breaks nothing by this measure, and neither does what is documented: if only
that changes, a new patch version follows.

Exit codes: 0 compared, 1 a description is wrong, 2 wrong usage, 3 there is what --deny names.";

/// What `clientsmith diff` is told.
#[derive(Args, Clone, Debug)]
#[command(after_help = HELP)]
pub struct DiffArgs {
    /// A description, or the folder of a generated crate
    pub old: PathBuf,

    /// The one that comes after it
    pub new: PathBuf,

    /// Print one JSON object
    #[arg(long)]
    pub json: bool,

    /// Exit with 3 if there is such a change: `breaking`, `deprecated`, or `any` that users can see; may
    /// be repeated
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    pub deny: Vec<Deny>,

    /// The configuration whose settings count [default: the nearest clientsmith.toml]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Let references lead into this folder, too; may be repeated
    #[arg(long, value_name = "DIR")]
    pub allow_dir: Vec<PathBuf>,

    /// Apply this overlay to both descriptions before they are read; may be repeated
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
}

/// Which changes are not wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Deny {
    /// A program that compiled may not compile any more
    Breaking,
    /// Users are told to leave something
    Deprecated,
    /// Anything that users can see
    Any,
}

impl Deny {
    fn hits(self, change: &Change) -> bool {
        match self {
            Self::Breaking => change.is_breaking(),
            Self::Deprecated => change.what == What::Deprecated,
            Self::Any => true,
        }
    }
}

/// How a run ends that found what `--deny` names.
const DENIED: u8 = 3;

/// One of the two crates.
struct Side {
    files: BTreeMap<String, String>,
    map: Option<Map>,
}

/// Compares two crates, and says what changes.
///
/// # Errors
/// One of them cannot be generated or read.
pub fn run(program: Program, args: &DiffArgs) -> Result<ExitCode, Failure> {
    let is_input = |file: &Path| files::is_standard_input(file);
    if is_input(&args.old) && is_input(&args.new) {
        let why = "`-` is given twice, and standard input can be read once";
        return Err(Failure::new(why));
    }
    let (settings, mut given) = settings(program, args)?;
    // A fix is for the description of today, and one of the two is not.
    given.changes.idle_fixes = true;
    let reading = Reading {
        allow: args.allow_dir.clone(),
        overlays: args.overlay.clone(),
        ..Reading::default()
    };
    let read = |file: &Path| Side::read(file, (&settings, &given), &reading);
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| read(&args.old));
        let new = read(&args.new);
        let gave_up = |_| Err(Failure::new("the generator gave up on it"));
        (old.join().unwrap_or_else(gave_up), new)
    });
    let (old, new) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => return Err(Failure::all([old.err(), new.err()].into_iter().flatten())),
    };
    let moved = moved(old.map.as_ref(), new.map.as_ref());
    let (before, now) = Surface::pair(&old.files, &new.files)?;
    let changes = compare(&before, &now, &moved);
    let found = Found {
        step: changes.iter().map(|change| change.step).max(),
        is_same: old.files == new.files,
        is_same_code: old.code().eq(new.code()),
        version: old.version(),
        changes,
    };
    if args.json {
        print::out(&format!("{:#}\n", found.json()))?;
    } else {
        print::out(&found.text(Stream::Out.is_coloured()))?;
    }
    let mut changes = found.changes.iter();
    let is_denied = changes.any(|change| args.deny.iter().any(|deny| deny.hits(change)));
    Ok(if is_denied {
        ExitCode::from(DENIED)
    } else {
        ExitCode::SUCCESS
    })
}

/// Those of the configuration that names one of the descriptions, or none in particular.
fn settings(program: Program, args: &DiffArgs) -> Result<(Settings, Given), Failure> {
    for spec in [&args.new, &args.old] {
        if files::is_standard_input(spec) || spec.is_dir() {
            continue;
        }
        let named = SourceArgs {
            config: args.config.clone(),
            spec: Some(spec.clone()),
            ..SourceArgs::default()
        };
        if let Some(settings) = program.settings_of(&named)? {
            return Ok(settings);
        }
    }
    Ok((Settings::new("client"), Given::default()))
}

impl Side {
    fn read(
        file: &Path,
        (settings, given): (&Settings, &Given),
        reading: &Reading,
    ) -> Result<Self, Failure> {
        if file.is_dir() {
            return Self::of_folder(file);
        }
        let mut job = jobs::alone(file);
        job.settings = settings.clone();
        job.given = given.clone();
        // Whoever called has named it, and not the configuration.
        job.given.places.spec = None;
        // What is doubtful about a description is no change of it.
        let mut told = String::new();
        let done = jobs::generate(vec![job], reading, &mut told);
        let output = match done.map(|done| done.into_iter().next()) {
            Ok(Some(done)) => done.output,
            Ok(None) => return Err(Failure::new("nothing came of it")),
            Err(failure) => {
                print::err(&told);
                return Err(failure);
            }
        };
        let files = output.tree.iter();
        let files = files.map(|(path, text)| (path.to_owned(), text.into_owned()));
        Ok(Self {
            files: files.collect(),
            map: Some(output.map),
        })
    }

    /// The crate as it is on the disk, without what its users have put there.
    fn of_folder(folder: &Path) -> Result<Self, Failure> {
        let shown = paths::masked(folder);
        if !is_generated(folder) {
            let why = format!("{shown} is a folder, and no generated crate");
            return Err(Failure::new(why).help("name a description in it"));
        }
        let list = files::read_text(&folder.join(MANIFEST), MANIFEST)?.replace("\r\n", "\n");
        let paths = list.lines().filter(|line| !line.starts_with('#'));
        let paths = paths.map(|line| line.rsplit("  ").next().unwrap_or(line));
        let mut all = BTreeMap::new();
        for path in paths {
            let is_code = path.ends_with(".rs") || path == "Cargo.toml";
            match files::read_text(&folder.join(path), &format!("{shown}/{path}")) {
                Ok(text) => all.insert(path.to_owned(), text.replace("\r\n", "\n")),
                Err(failure) if is_code => return Err(failure),
                // Whoever took a page out of the crate still has all that programs use of it.
                Err(_) => None,
            };
        }
        all.insert(MANIFEST.to_owned(), list);
        Ok(Self {
            files: all,
            map: None,
        })
    }

    /// The manifest and the code, without its comments.
    fn code(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_code = |path: &str| path == "Cargo.toml" || path.starts_with("src/");
        let files = self.files.iter().filter(move |(path, _)| is_code(path));
        let lines = files.flat_map(|(path, text)| text.lines().map(|line| (path.as_str(), line)));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn version(&self) -> String {
        let manifest: Option<toml::Table> = self
            .files
            .get("Cargo.toml")
            .and_then(|text| text.parse().ok());
        let version = manifest
            .as_ref()
            .and_then(|manifest| manifest.get("package")?.get("version")?.as_str());
        version.unwrap_or("0.1.0").to_owned()
    }
}

/// Types that are described in the same place, and are called otherwise.
fn moved(old: Option<&Map>, new: Option<&Map>) -> BTreeMap<String, String> {
    let (Some(old), Some(new)) = (old, new) else {
        return BTreeMap::new();
    };
    let places: BTreeMap<&str, &str> = new
        .types
        .iter()
        .map(|mapped| (mapped.pointer.as_str(), mapped.type_path.as_str()))
        .collect();
    let mut moved = BTreeMap::new();
    for mapped in &old.types {
        if let Some(path) = places.get(mapped.pointer.as_str())
            && **path != mapped.type_path
        {
            moved.insert(mapped.type_path.clone(), (*path).to_owned());
        }
    }
    moved
}

/// What came of it.
struct Found {
    changes: Vec<Change>,
    step: Option<Step>,
    /// Whether not even a page differs.
    is_same: bool,
    /// Whether nothing differs but what is told of the code.
    is_same_code: bool,
    version: String,
}

impl Found {
    /// The version that follows, if one does.
    fn next(&self) -> Option<(Step, String)> {
        let step = match (self.step, self.is_same) {
            (Some(step), _) => step,
            (None, false) => Step::Patch,
            (None, true) => return None,
        };
        let next = next(&self.version, step)?;
        Some((step, next))
    }

    fn json(&self) -> Value {
        let changes = self.changes.iter().map(|change| {
            json!({
                "kind": change.kind.word(),
                "what": change.what.word(),
                "breaking": change.is_breaking(),
                "step": change.step.word(),
                "item": change.item,
                "message": change.message,
            })
        });
        let next = self.next();
        json!({
            "breaking": self.changes.iter().any(Change::is_breaking),
            "step": next.as_ref().map(|(step, _)| step.word()),
            "version": self.version,
            "next": next.map(|(_, version)| version),
            "changes": changes.collect::<Vec<_>>(),
        })
    }

    fn text(&self, is_coloured: bool) -> String {
        type Wanted = fn(&Change) -> bool;
        let parts: [(&str, &str, Wanted); 4] = [
            ("Breaking", "1;31", Change::is_breaking),
            ("New", "1;32", |change| {
                !change.is_breaking() && change.what == What::Added
            }),
            ("Deprecated", "1;33", |change| {
                !change.is_breaking() && change.what == What::Deprecated
            }),
            ("Other", "1", |change| {
                !change.is_breaking() && matches!(change.what, What::Changed | What::Removed)
            }),
        ];
        let mut out = String::new();
        let mut counts = Vec::new();
        for (title, colour, is_wanted) in parts {
            let lines: Vec<String> = self
                .changes
                .iter()
                .filter(|change| is_wanted(change))
                .map(|change| format!("  {} {}\n", change.item, change.message))
                .collect();
            if lines.is_empty() {
                continue;
            }
            if is_coloured {
                out.push_str(&format!("\u{1b}[{colour}m{title}\u{1b}[0m\n"));
            } else {
                out.push_str(&format!("{title}\n"));
            }
            out.push_str(&lines.concat());
            out.push('\n');
            counts.push(format!("{} {}", lines.len(), title.to_lowercase()));
        }
        let version = &self.version;
        let last = match (self.next(), counts.is_empty()) {
            (Some((_, next)), false) => {
                let all = count(self.changes.len(), "change");
                let counts = counts.join(", ");
                format!("{all}: {counts}. Version {version} becomes {next}.\n")
            }
            (Some((_, next)), true) if self.is_same_code => {
                format!("Only the documentation changes. Version {version} becomes {next}.\n")
            }
            (Some((_, next)), true) => format!(
                "Nothing changes for programs that use the crate. Version {version} becomes {next}.\n"
            ),
            (None, _) => "Nothing changes.\n".to_owned(),
        };
        out + &last
    }
}
