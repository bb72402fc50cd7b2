//! Which descriptions to read and what becomes of them: from a configuration, or by themselves.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use codegen::diag::{Diagnostic, Diagnostics, Severity};
use codegen::settings::{CrateConfig, LicenseFile};
use codegen::source::changes::Overlay;
use codegen::{Changed, Changes, Input, Output, Settings, Texts, package};
use serde::Deserialize;

use crate::config::{self, Places, Tell};
use crate::failure::Failure;
use crate::files::{self, Beside, Disk, Seen};
use crate::{changes, license, paths, print};

/// Where the descriptions are named.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// In a configuration.
    Configured {
        /// Its file.
        file: PathBuf,
        /// The same as people read it.
        shown: String,
        /// The one description of it that is wanted, if not all are.
        only: Option<PathBuf>,
    },
    /// Nowhere but here.
    Described {
        /// Its file; `-` is standard input.
        spec: PathBuf,
        /// Folder of the crate; by default called like the crate.
        out: Option<PathBuf>,
        /// Name of the crate.
        name: Option<String>,
    },
}

impl Source {
    /// The same with one description of it alone in view.
    #[cfg(feature = "commands")]
    pub(crate) fn only(mut self, spec: &Path) -> Self {
        match &mut self {
            Self::Configured { only, .. } => *only = Some(spec.to_path_buf()),
            Self::Described { .. } => {}
        }
        self
    }

    /// Adds what was asked for, and says what is read.
    pub(crate) fn record(&self, seen: &Seen) {
        match self {
            Self::Configured { file, shown, .. } => {
                print::detail(&format!("reading {shown}\n"));
                seen.add(file);
            }
            Self::Described { .. } => {}
        }
    }
}

/// One description, and the crate that it becomes.
#[derive(Debug)]
pub(crate) struct Job {
    /// The description's file.
    pub(crate) spec: PathBuf,
    /// The same as diagnostics show it.
    pub(crate) shown: String,
    /// Its text, where that had to be looked at already.
    text: Option<String>,
    /// The crate's folder.
    pub(crate) out: PathBuf,
    /// The crate's folder as people read it.
    pub(crate) shown_out: String,
    /// How it is generated.
    pub(crate) settings: Settings,
    /// How it is read.
    pub(crate) given: Given,
}

/// What a configuration says of how a description is read.
#[derive(Clone, Default, Debug)]
pub(crate) struct Given {
    /// What is changed in it; its overlays are named here and read with it.
    pub(crate) changes: Changes,
    /// The files of its overlays.
    pub(crate) overlays: Vec<PathBuf>,
    /// The file of the crate's licence.
    pub(crate) license: Option<PathBuf>,
    /// Which other files it may refer to.
    pub(crate) beside: Beside,
    /// Where it names the files.
    pub(crate) places: Places,
}

/// A job that went well.
#[derive(Debug)]
pub(crate) struct Done {
    /// What was asked for.
    pub(crate) job: Job,
    /// The crate.
    pub(crate) output: Output,
    /// How many warnings there were.
    pub(crate) warnings: usize,
    /// How long it took.
    pub(crate) time: Duration,
}

/// How descriptions are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    /// Folders that references may lead into, besides the description's own.
    pub(crate) allow: Vec<PathBuf>,
    /// Overlays for every description, applied after those of the configuration.
    pub(crate) overlays: Vec<PathBuf>,
    /// Whether warnings count as errors.
    pub(crate) strict: bool,
    /// Every file that was asked for.
    pub(crate) seen: Seen,
}

/// The jobs that a source names.
///
/// # Errors
/// The configuration cannot be read, or says what cannot be done.
pub(crate) fn jobs(source: &Source, tell: &mut dyn Tell) -> Result<Vec<Job>, Failure> {
    match source {
        Source::Configured { file, shown, only } => configured(file, shown, only.as_deref(), tell),
        Source::Described { spec, out, name } => {
            Ok(vec![described(spec, out.as_deref(), name.as_deref())?])
        }
    }
}

fn described(spec: &Path, out: Option<&Path>, name: Option<&str>) -> Result<Job, Failure> {
    let shown = shown(spec);
    let mut text = None;
    let name = match (name, name_of_file(spec)) {
        (Some(name), _) => name.to_owned(),
        (None, Some(name)) => name,
        (None, None) => {
            let read = files::read_text(spec, &shown)?;
            let name = name_of_text(spec, &read);
            text = Some(read);
            name
        }
    };
    let out = out.map_or_else(|| PathBuf::from(&name), Path::to_path_buf);
    Ok(Job {
        spec: spec.to_path_buf(),
        shown,
        text,
        shown_out: paths::masked(&out),
        out,
        settings: Settings::new(&name),
        given: Given::default(),
    })
}

/// A description of which nothing is to be written.
#[cfg(feature = "commands")]
pub(crate) fn alone(spec: &Path) -> Job {
    let name = name_of_file(spec).unwrap_or_else(|| package::from_stem(""));
    Job {
        spec: spec.to_path_buf(),
        shown: shown(spec),
        text: None,
        out: PathBuf::new(),
        shown_out: String::new(),
        settings: Settings::new(&name),
        given: Given::default(),
    }
}

fn shown(spec: &Path) -> String {
    if files::is_standard_input(spec) {
        files::STANDARD_INPUT.to_owned()
    } else {
        paths::masked(spec)
    }
}

/// What nearly every description is called, and what tells nothing about it.
const EVERYBODYS: &[&str] = &[
    "",
    "api",
    "api-docs",
    "description",
    "index",
    "main",
    "oas",
    "openapi",
    "root",
    "schema",
    "spec",
    "swagger",
];

/// A package name after the description's file, if that says something.
fn name_of_file(spec: &Path) -> Option<String> {
    let stem = spec.file_stem()?.to_string_lossy().to_ascii_lowercase();
    let is_version = |c: char| c.is_ascii_digit() || "-._v".contains(c);
    let word = stem.trim_end_matches(is_version);
    (!EVERYBODYS.contains(&word)).then(|| package::from_stem(&stem))
}

/// The same after its title, or else after its file all the same.
pub(crate) fn name_of_text(spec: &Path, text: &str) -> String {
    #[derive(Deserialize)]
    struct Description {
        info: Info,
    }
    #[derive(Deserialize)]
    struct Info {
        title: String,
    }
    if let Some(name) = name_of_file(spec) {
        return name;
    }
    let json = || serde_json::from_str::<Description>(text).ok();
    let yaml = |text| serde_yaml::from_str::<Description>(text).ok();
    let description = info_of(text)
        .and_then(yaml)
        .or_else(json)
        .or_else(|| yaml(text));
    let title = description.map(|description| description.info.title);
    let stem = spec.file_stem().unwrap_or_default().to_string_lossy();
    package::from_stem(title.as_deref().unwrap_or(&stem))
}

/// What a text of YAML has below an `info` at the start of a line: to read all of it for the title would take as long as
/// to read it for good.
fn info_of(text: &str) -> Option<&str> {
    const KEY: &str = "info:";
    let start = match text.starts_with(KEY) {
        true => 0,
        false => text.find("\ninfo:")? + 1,
    };
    let rest = &text[start..];
    let is_next = |at: &usize| !rest[*at..].starts_with(|c: char| c.is_whitespace() || c == '#');
    let mut lines = rest.match_indices('\n').map(|(end, _)| end + 1);
    Some(&rest[..lines.find(is_next).unwrap_or(rest.len())])
}

fn configured(
    file: &Path,
    shown: &str,
    only: Option<&Path>,
    tell: &mut dyn Tell,
) -> Result<Vec<Job>, Failure> {
    let (config, text) = config::read(file, shown, tell)?;
    let places = config::places(shown, &text).into_iter();
    let places = places.chain(std::iter::repeat_with(Places::default));
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut jobs: Vec<Job> = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for (config, places) in config.crates.into_iter().zip(places) {
        if let Some(failure) = config::unusable(&config, &places) {
            return Err(failure);
        }
        let out = paths::clean(&folder.join(&config.out));
        if folders.contains(&out) {
            let why = format!("two crates have the same `out`, {}", config.out);
            let failure = Failure::coded("config", why).at(places.out.as_ref());
            return Err(failure.help("give each of them a folder of its own"));
        }
        folders.push(out);
        let given = given(folder, &config, (shown, &text), places)
            .map_err(|why| why.of_config(&format!("the crate `{}`: ", config.name)))?;
        jobs.push(configured_job(folder, &config, given));
    }
    if let Some(only) = only {
        jobs.retain(|job| paths::real(&job.spec) == paths::real(only));
    }
    Ok(jobs)
}

fn given(
    folder: &Path,
    config: &CrateConfig,
    (shown, text): (&str, &str),
    places: Places,
) -> Result<Given, Failure> {
    let overlays = config.overlay.iter().map(|file| folder.join(file));
    Ok(Given {
        changes: changes::of(config, shown, text),
        overlays: overlays.collect(),
        license: config.license_file.as_ref().map(|file| folder.join(file)),
        beside: Beside::new(folder, (&config.allow_dir, &config.files), &places)?,
        places,
    })
}

fn configured_job(folder: &Path, config: &CrateConfig, given: Given) -> Job {
    let spec = folder.join(&config.spec);
    let out = folder.join(&config.out);
    Job {
        shown: paths::shown(&spec),
        spec,
        text: None,
        shown_out: paths::shown(&out),
        out,
        settings: config.settings(),
        given,
    }
}

/// Does every job and tells what was found.
///
/// # Errors
/// Something is wrong with any of them.
pub(crate) fn generate(
    jobs: Vec<Job>,
    reading: &Reading,
    tell: &mut dyn Tell,
) -> Result<Vec<Done>, Failure> {
    let mut done = Vec::new();
    let mut failures = Vec::new();
    for job in jobs {
        match generate_one(job, reading, tell) {
            Ok(one) => done.push(one),
            Err(failure) => failures.push(failure),
        }
    }
    if failures.is_empty() {
        Ok(done)
    } else {
        Err(Failure::all(failures))
    }
}

fn generate_one(mut job: Job, reading: &Reading, tell: &mut dyn Tell) -> Result<Done, Failure> {
    let started = Instant::now();
    let mut outcome = job.run(reading, |input, settings| {
        // They tell what was meant by a pin that names nothing.
        let settings = Settings {
            decisions: !settings.names.is_empty(),
            ..settings.clone()
        };
        codegen::generate(input, &settings)
    })?;
    let time = started.elapsed();
    let places = &job.given.places;
    let names = outcome
        .output
        .as_ref()
        .map_or(&[][..], |output| &output.names);
    let warnings = settle(
        places.show_pins(outcome.diagnostics, &mut outcome.texts, names),
        &outcome.texts,
        &job.shown,
        reading.strict,
        tell,
    )?;
    let Some(output) = outcome.output else {
        let why = format!("{}: nothing came of it", job.shown);
        return Err(Failure::coded("description", why));
    };
    Ok(Done {
        job,
        output,
        warnings,
        time,
    })
}

impl Job {
    /// Reads the description for a piece of work.
    ///
    /// # Errors
    /// The description cannot be read.
    pub(crate) fn run<T>(
        &mut self,
        reading: &Reading,
        work: impl FnOnce(Changed<'_>, &Settings) -> T,
    ) -> Result<T, Failure> {
        print::detail(&format!("reading {}\n", self.shown));
        if !files::is_standard_input(&self.spec) {
            reading.seen.add(&self.spec);
        }
        let text = match self.text.take() {
            Some(text) => text,
            None => files::read_text(&self.spec, &self.shown)
                .map_err(|failure| failure.at(self.given.places.spec.as_ref()))?,
        };
        let text = Arc::new(text);
        let mut changes = self.given.changes.clone();
        let places = self.given.places.overlays.iter().map(Some);
        let places = places.chain(std::iter::repeat(None));
        let overlays = self.given.overlays.iter().chain(&reading.overlays);
        for (file, place) in overlays.zip(places) {
            let name = paths::shown(file);
            print::detail(&format!("reading {name}\n"));
            reading.seen.add(file);
            let text = files::read_text(file, &name).map_err(|failure| failure.at(place))?;
            changes.overlays.push(Overlay { name, text });
        }
        self.read_license(reading)?;
        let files = Disk::new(&self.spec, &reading.allow)?
            .sharing(&text)
            .beside(&self.given.beside)
            .recording(&reading.seen);
        let input = Input {
            root: &self.shown,
            text: &text,
            files: &files,
        };
        Ok(work((&input, &changes).into(), &self.settings))
    }
}

impl Job {
    /// Settles what stands in the crate's LICENSE. One that somebody put there stays as it is.
    fn read_license(&mut self, reading: &Reading) -> Result<(), Failure> {
        self.settings.license_file = match &self.given.license {
            Some(file) => {
                let name = paths::shown(file);
                print::detail(&format!("reading {name}\n"));
                reading.seen.add(file);
                let place = self.given.places.license_file.as_ref();
                let text = files::read_text(file, &name).map_err(|failure| failure.at(place))?;
                LicenseFile::Text(text)
            }
            None if license::is_theirs(&self.out) => LicenseFile::Theirs,
            None => LicenseFile::Standard,
        };
        Ok(())
    }
}

/// Tells what was found. How many warnings there are is the answer.
///
/// # Errors
/// There are errors; or, where it is strict, warnings.
pub(crate) fn settle(
    mut found: Diagnostics,
    texts: &Texts,
    shown: &str,
    strict: bool,
    tell: &mut dyn Tell,
) -> Result<usize, Failure> {
    let raised = strict && found.warnings() > 0;
    if raised {
        let raise = |mut diagnostic: Diagnostic| {
            diagnostic.severity = Severity::Error;
            diagnostic
        };
        found = found.into_iter().map(raise).collect();
    }
    let (errors, warnings) = (found.errors(), found.warnings());
    tell.tell(&found, texts)?;
    if errors == 0 {
        return Ok(warnings);
    }
    let mut words = print::count(errors, "error");
    if warnings > 0 {
        words = format!("{words}, {}", print::count(warnings, "warning"));
    }
    if raised {
        words.push_str(" (with --strict, warnings are errors)");
    }
    Err(Failure::coded("description", format!("{shown}: {words}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_called_after_their_file_or_their_title() {
        let name = |file: &str, text: &str| name_of_text(Path::new(file), text);
        let yaml = "openapi: 3.0.3\ninfo: {title: The Lamps API, version: '1'}\n";
        let json = r#"{"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}}"#;
        assert_eq!(name("petstore.yaml", yaml), "petstore");
        assert_eq!(name("specs/plex.v2.json", json), "plex-v2");
        for file in ["openapi.yaml", "-", "spec3.json", "OpenAPI-3.1.yml"] {
            assert_eq!(name(file, yaml), "the-lamps-api", "{file}");
            assert_eq!(name(file, json), "lamps", "{file}");
        }
        for yaml in [
            "info:\r\n  version: '1'\r\n\r\n# Which one it is.\r\n  title: >\r\n    The Lamps\r\n    API\r\n\r\npaths: {}\r\n",
            "x-title: &title The Lamps API\ninfo:\n  title: *title\n",
            "openapi: 3.0.3\ninfo: {\ntitle: The Lamps API\n}\n",
            "\"info\": {title: The Lamps API}\n",
            "paths:\n  info:\n    title: Another\ninfo:\n  title: The Lamps API",
        ] {
            assert_eq!(name("openapi.yaml", yaml), "the-lamps-api", "{yaml}");
        }
        assert_eq!(name("openapi.yaml", "]"), "openapi");
        assert_eq!(name("-", "]"), "client");
    }
}
