//! Which descriptions to read and what becomes of them: from the arguments, or from `codegen.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::diag::{self, Severity};
use codegen::settings::{CrateConfig, parse_config};
use codegen::{Input, Output, Settings, package};

use crate::args::SourceArgs;
use crate::failure::Failure;
use crate::files::{self, Disk};
use crate::report::Format;
use crate::{paths, print};

/// One description, and the crate that it becomes.
#[derive(Debug)]
pub(crate) struct Job {
    /// The description's file.
    pub(crate) spec: PathBuf,
    /// The same as diagnostics show it.
    pub(crate) shown: String,
    /// The crate's folder; none where nothing is to be written.
    pub(crate) out: Option<PathBuf>,
    /// How it is generated.
    pub(crate) settings: Settings,
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

/// The jobs that the arguments name. `out` and `name` are for a description given by itself.
///
/// # Errors
/// The configuration cannot be read, or says what cannot be done.
pub(crate) fn jobs(
    source: &SourceArgs,
    out: Option<&Path>,
    name: Option<&str>,
    format: Format,
) -> Result<Vec<Job>, Failure> {
    let Some(spec) = &source.spec else {
        return configured(source.config.as_deref(), format);
    };
    let stem = || {
        spec.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let name = name.map_or_else(|| package::from_stem(&stem()), str::to_owned);
    Ok(vec![Job {
        spec: spec.clone(),
        shown: paths::masked(spec),
        out: out.map(Path::to_path_buf),
        settings: Settings::new(&name),
    }])
}

/// The configuration's file.
pub(crate) fn config_file(config: Option<&Path>) -> PathBuf {
    config.map_or_else(
        || paths::workspace().join("spec/codegen.toml"),
        Path::to_path_buf,
    )
}

fn configured(config: Option<&Path>, format: Format) -> Result<Vec<Job>, Failure> {
    let file = config_file(config);
    let shown = config.map_or_else(|| paths::shown(&file), paths::masked);
    let text = files::read_text(&file, &shown)?;
    let refuse = |why: String| Failure::coded("config", format!("{shown}: {why}"));
    let config = match parse_config(&shown, &text) {
        Ok(config) => config,
        Err(wrong) => {
            let texts = BTreeMap::from([(shown.clone(), text.clone())]);
            let found: diag::Diagnostics = std::iter::once(*wrong).collect();
            format.findings(&found, &texts)?;
            return Err(refuse("it cannot be used".to_owned()));
        }
    };
    if config.crates.is_empty() {
        return Err(refuse(
            "it names no crate; add one under `[[crate]]`".to_owned(),
        ));
    }
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut jobs: Vec<Job> = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    for config in config.crates {
        package::parse(&config.name)
            .map_err(|why| refuse(format!("the name `{}`: {why}", config.name)))?;
        let out = paths::clean(&folder.join(&config.out));
        if folders.contains(&out) {
            return Err(refuse(format!(
                "two crates have the same `out`, {}",
                config.out
            )));
        }
        folders.push(out);
        jobs.push(configured_job(folder, &config));
    }
    Ok(jobs)
}

fn configured_job(folder: &Path, config: &CrateConfig) -> Job {
    let spec = folder.join(&config.spec);
    let shown = paths::shown(&spec);
    Job {
        spec,
        shown,
        out: Some(folder.join(&config.out)),
        settings: config.settings(),
    }
}

/// Does every job and prints what was found. With `strict`, warnings count as errors.
///
/// # Errors
/// Something is wrong with any of them.
pub(crate) fn generate(
    jobs: Vec<Job>,
    allow: &[PathBuf],
    strict: bool,
    format: Format,
) -> Result<Vec<Done>, Failure> {
    let mut done = Vec::new();
    let mut failures = Vec::new();
    for job in jobs {
        match generate_one(job, allow, strict, format) {
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

fn generate_one(
    job: Job,
    allow: &[PathBuf],
    strict: bool,
    format: Format,
) -> Result<Done, Failure> {
    let started = Instant::now();
    let text = files::read_text(&job.spec, &job.shown)?;
    let files = Disk::new(&job.spec, allow)?;
    let input = Input {
        root: &job.shown,
        text: &text,
        files: &files,
    };
    let mut outcome = codegen::generate(&input, &job.settings);
    let time = started.elapsed();
    let raised = strict && outcome.diagnostics.warnings() > 0;
    if raised {
        let raise = |mut diagnostic: diag::Diagnostic| {
            diagnostic.severity = Severity::Error;
            diagnostic
        };
        outcome.diagnostics = outcome.diagnostics.into_iter().map(raise).collect();
    }
    let (errors, warnings) = (outcome.diagnostics.errors(), outcome.diagnostics.warnings());
    format.findings(&outcome.diagnostics, &outcome.texts)?;
    match outcome.output {
        Some(output) if errors == 0 => Ok(Done {
            job,
            output,
            warnings,
            time,
        }),
        _ => {
            let mut found = print::count(errors, "error");
            if warnings > 0 {
                found = format!("{found}, {}", print::count(warnings, "warning"));
            }
            if raised {
                found.push_str(" (with --strict, warnings are errors)");
            }
            Err(Failure::coded(
                "description",
                format!("{}: {found}", job.shown),
            ))
        }
    }
}
