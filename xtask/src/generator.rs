//! Generating from a program of one's own: an xtask, a `build.rs`, a test.

use std::path::PathBuf;
use std::time::Duration;

use codegen::Settings;
use codegen::tree::{Change, Held};

use crate::failure::Failure;
use crate::jobs::{self, Done, Job, Reading, Source};
use crate::module;
use crate::paths;
use crate::write::{self, Force, Plan};

/// Generates crates: of a configuration, a file that ends in `.toml`, or of one description.
///
/// In an xtask, or wherever whole crates are to be written:
///
/// ```no_run
/// # fn main() -> Result<(), xtask::Failure> {
/// let report = xtask::generate("clientsmith.toml").write()?;
/// eprint!("{}", report.warnings);
/// # Ok(())
/// # }
/// ```
///
/// In a test, so that nobody forgets to run that:
///
/// ```no_run
/// # fn main() -> Result<(), xtask::Failure> {
/// xtask::generate("clientsmith.toml").check()?;
/// # Ok(())
/// # }
/// ```
///
/// In a `build.rs`, as a module of the crate that is built, which has it by the line
/// `include!(concat!(env!("OUT_DIR"), "/clients.rs"));` at its root:
///
/// ```no_run
/// # fn main() -> Result<(), xtask::Failure> {
/// xtask::generate("petstore.yaml").build()?;
/// # Ok(())
/// # }
/// ```
///
/// Paths are relative to the working directory, which is the package's folder in a `build.rs` and in
/// tests, and to a configuration's folder where that has them.
pub fn generate(file: impl Into<PathBuf>) -> Generator {
    let file = file.into();
    let shown = paths::masked(&file);
    let source = if file.extension().is_some_and(|ending| ending == "toml") {
        Source::Configured {
            file,
            shown,
            only: None,
        }
    } else {
        Source::Described {
            spec: file,
            out: None,
            name: None,
        }
    };
    Generator {
        source,
        settings: Vec::new(),
        reading: Reading::default(),
        force: false,
    }
}

/// A change of the settings that a crate is generated with.
type Set = Box<dyn Fn(&mut Settings)>;

/// What is to be generated, and how. Begins with [`generate`], ends with [`write`](Self::write),
/// [`check`](Self::check) or [`build`](Self::build).
#[must_use]
pub struct Generator {
    source: Source,
    settings: Vec<Set>,
    reading: Reading,
    force: bool,
}

/// What came of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// What was found in the descriptions and did not stop them, in words for people.
    pub warnings: String,
    /// The crates, in the order of the configuration.
    pub crates: Vec<Crate>,
}

/// A crate that was generated.
#[derive(Debug)]
#[non_exhaustive]
pub struct Crate {
    /// Its package name.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// How many operations it has.
    pub operations: usize,
    /// How many types it declares.
    pub types: usize,
    /// How many warnings its description gave.
    pub warnings: usize,
    /// Files that were written, as paths below the folder.
    pub written: Vec<String>,
    /// Files of an earlier run that were removed.
    pub removed: Vec<String>,
    /// Files of an earlier run that are no longer part of the crate, and stay because somebody
    /// changed them.
    pub kept: Vec<String>,
}

impl Generator {
    /// Folder of the crate; by default it is called like the crate. Where there is a configuration,
    /// that says it.
    pub fn out(mut self, folder: impl Into<PathBuf>) -> Self {
        match &mut self.source {
            Source::Described { out, .. } => *out = Some(folder.into()),
            Source::Configured { .. } => {}
        }
        self
    }

    /// Package name of the crate, or name of the module; by default after the description's file, or
    /// its title. Where there is a configuration, that says it.
    pub fn name(mut self, crate_name: impl Into<String>) -> Self {
        match &mut self.source {
            Source::Described { name, .. } => *name = Some(crate_name.into()),
            Source::Configured { .. } => {}
        }
        self
    }

    /// Changes the settings of every crate, once those of the configuration are known.
    pub fn settings(mut self, change: impl Fn(&mut Settings) + 'static) -> Self {
        self.settings.push(Box::new(change));
        self
    }

    /// Lets references lead into this folder, besides the description's own.
    pub fn allow_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.reading.allow.push(folder.into());
        self
    }

    /// Applies an overlay to every description before it is read, after those of the configuration. May be called for
    /// several, which are applied one after the other.
    pub fn overlay(mut self, file: impl Into<PathBuf>) -> Self {
        self.reading.overlays.push(file.into());
        self
    }

    /// Whether warnings count as errors.
    pub fn strict(mut self, strict: bool) -> Self {
        self.reading.strict = strict;
        self
    }

    /// Whether to overwrite and remove what somebody changed or put in the place of a generated file.
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// Writes the crates: all of them, or none.
    ///
    /// # Errors
    /// A description is wrong, a file cannot be read or written, or others' files are in the way.
    pub fn write(self) -> Result<Report, Failure> {
        let (done, warnings) = self.run(|_| ())?;
        let targets = write::targets(done)?;
        let held = write::hold(&targets, |_| ())?;
        let force = Force {
            is_given: self.force,
            option: "force",
        };
        let plans = match write::plans(targets, &held, &force, &self.reading.seen) {
            Ok(plans) => plans,
            Err(failure) => {
                held.into_iter().for_each(Held::abandon);
                return Err(failure);
            }
        };
        let mut crates = Vec::new();
        let tell = |plan: &Plan, _: Duration| {
            crates.push(Crate::of(plan));
            Ok(())
        };
        write::apply(&plans, &held, false, tell)?;
        Ok(Report { warnings, crates })
    }

    /// Compares the crates with their folders, and writes nothing.
    ///
    /// # Errors
    /// As [`write`](Self::write); and a crate is not as it would be written.
    pub fn check(self) -> Result<Report, Failure> {
        let (done, warnings) = self.run(|_| ())?;
        let mut drifted = Vec::new();
        let mut crates = Vec::new();
        for target in write::targets(done)? {
            let out = target.out.clone();
            let plan = target.compare(&out)?;
            let changes = plan.changes.shown();
            let paths: Vec<&str> = changes.map(|change| change.path.as_str()).collect();
            if !paths.is_empty() {
                let why = format!("{} is out of date: {}", plan.shown, paths.join(", "));
                drifted.push(Failure::coded("out-of-date", why));
            }
            crates.push(Crate::of(&plan));
        }
        if drifted.is_empty() {
            Ok(Report { warnings, crates })
        } else {
            Err(Failure::all(drifted))
        }
    }

    /// For a `build.rs`: makes a module of each crate, called like it, and writes `clients.rs` with all
    /// of them into the folder that Cargo gives to build scripts. Several share one runtime. Tells Cargo
    /// which files it depends on, and shows warnings as its own.
    ///
    /// The crate that is built depends on what the modules use: where that is missing in its
    /// `Cargo.toml`, the error has the lines to add.
    ///
    /// # Errors
    /// As [`write`](Self::write); or this is no build script, or its package lacks dependencies.
    pub fn build(self) -> Result<Report, Failure> {
        self.build_in("crate")
    }

    /// As [`build`](Self::build), where `clients.rs` is included in the module of this path, such as
    /// `crate::api`.
    ///
    /// # Errors
    /// As [`build`](Self::build).
    pub fn build_in(self, parent: &str) -> Result<Report, Failure> {
        let place = module::Place::of_build_script(parent)?;
        let seen = self.reading.seen.clone();
        let result = self
            .run(|jobs| place.adapt(jobs))
            .and_then(|(done, warnings)| {
                let crates = place.write(&done)?;
                Ok(Report { warnings, crates })
            });
        place.tell(&seen, result.as_ref().ok());
        result
    }

    /// Generates, with everything that was found as a text: in the error, or beside the result.
    fn run(&self, adapt: impl FnOnce(&mut [Job])) -> Result<(Vec<Done>, String), Failure> {
        let mut told = String::new();
        let jobs = jobs::jobs(&self.source, &mut told);
        let done = jobs.and_then(|mut jobs| {
            for job in &mut jobs {
                self.settings.iter().for_each(|set| set(&mut job.settings));
            }
            adapt(&mut jobs);
            self.source.record(&self.reading.seen);
            jobs::generate(jobs, &self.reading, &mut told)
        });
        match done {
            Ok(done) => Ok((done, told)),
            Err(failure) if told.is_empty() => Err(failure),
            Err(failure) => Err(failure.before(&format!("\n\n{}", told.trim_end()))),
        }
    }
}

impl Crate {
    fn of(plan: &Plan) -> Self {
        let changes = &plan.changes;
        let paths = |changes: &[Change]| changes.iter().map(|one| one.path.clone()).collect();
        Self {
            removed: paths(&changes.stale),
            kept: paths(&changes.kept),
            ..Self::of_module(&plan.done, plan.out.clone(), paths(&changes.differing))
        }
    }

    /// What became a module, where nothing is anybody else's.
    pub(crate) fn of_module(done: &Done, folder: PathBuf, written: Vec<String>) -> Self {
        let map = &done.output.map;
        Self {
            name: map.package.clone(),
            folder,
            operations: map.operations.len(),
            types: map.types.len(),
            warnings: done.warnings,
            written,
            removed: Vec::new(),
            kept: Vec::new(),
        }
    }
}

impl std::fmt::Debug for Generator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Generator")
            .field("source", &self.source)
            .field("reading", &self.reading)
            .field("force", &self.force)
            .finish_non_exhaustive()
    }
}
