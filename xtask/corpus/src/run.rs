//! The whole run: every description, several at a time, and what is printed of them.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::args::Args;
use crate::compile::Workshop;
use crate::failure::Failure;
use crate::find::Found;
use crate::measure::Plan;
use crate::print::{self, Stream, count};
use crate::progress::Progress;
use crate::report::{Report, Summary};
use crate::{compile, find, generate, known, measure, paths, process, remarks, table};

/// The exit code where something fell short that is not known, or is known and did not.
const SHORT: u8 = 1;

/// The exit code where something could not be tried, for a reason that is no description's fault.
pub(crate) const NOT_DONE: u8 = 3;

/// Measures every description, prints what came of it, and gives the exit code.
///
/// # Errors
/// The run itself cannot be done.
pub(crate) fn run(args: &Args) -> Result<u8, Failure> {
    let started = Instant::now();
    let known = match &args.known {
        Some(path) => known::read(path)?,
        None => known::read(&paths::workspace().join("xtask/corpus/known-shortfalls.toml"))?,
    };
    let found = chosen(find::find(&args.paths)?, &args.only)?;
    let plan = plan(args)?;
    let progress = Arc::new(Progress::new(found.len()));
    let bar = Arc::clone(&progress);
    process::on_interrupt(move || {
        bar.finish();
        print::err("error: interrupted\n");
    })
    .map_err(|error| Failure::new(format!("cannot listen to signals: {error}")))?;
    if plan.compile {
        let manifest = paths::workspace().join("Cargo.toml");
        compile::fetch(&plan.workshop, &manifest).map_err(Failure::new)?;
    }
    generate::keep_panics();
    let mut reports = measure_all(&found, &plan, &progress, jobs(args));
    progress.finish();

    let unneeded = known.apply(&mut reports, args.only.is_empty());
    let short = reports
        .iter()
        .filter(|report| report.shortfalls.iter().any(|short| short.known.is_none()))
        .count();
    let faulty = reports.iter().filter(|report| !report.faults.is_empty());
    let faulty = faulty.count();
    let summary = Summary {
        ok: short == 0 && faulty == 0 && unneeded.is_empty(),
        seconds: started.elapsed().as_secs_f64(),
        descriptions: &reports,
        unneeded: &unneeded,
    };
    show(args, &summary)?;
    Ok(verdict(short, faulty, reports.len(), &unneeded))
}

fn verdict(short: usize, faulty: usize, all: usize, unneeded: &[String]) -> u8 {
    let mut wrong: Vec<String> = unneeded
        .iter()
        .map(|entry| format!("{entry}: listed as known, but it does not fall short"))
        .collect();
    if short > 0 {
        wrong.push(format!("{} fell short", of(short, all)));
    }
    let code = match (wrong.is_empty(), faulty) {
        (true, 0) => 0,
        (true, _) => NOT_DONE,
        (false, _) => SHORT,
    };
    if faulty > 0 {
        let which = of(faulty, all);
        wrong.push(format!(
            "{which} could not be tried, which is no fault of theirs"
        ));
    }
    for what in wrong {
        print::err(&format!("error: {what}\n"));
    }
    code
}

fn of(number: usize, all: usize) -> String {
    format!("{number} of {}", count(all, "description"))
}

fn chosen(found: Vec<Found>, only: &[String]) -> Result<Vec<Found>, Failure> {
    let has = |slug: &String| found.iter().any(|one| one.slug == *slug);
    if let Some(slug) = only.iter().find(|slug| !has(slug)) {
        let all: Vec<&str> = found.iter().map(|one| one.slug.as_str()).collect();
        return Err(Failure::new(format!(
            "there is no description `{slug}`; there are {}",
            all.join(", ")
        )));
    }
    let is_chosen = |one: &Found| only.is_empty() || only.contains(&one.slug);
    Ok(found.into_iter().filter(is_chosen).collect())
}

fn plan(args: &Args) -> Result<Plan, Failure> {
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| paths::workspace().join("target/corpus"));
    let shown = paths::shown(&out);
    let refuse = |error: std::io::Error| Failure::new(format!("cannot write to {shown}: {error}"));
    let out = std::path::absolute(out).map_err(refuse)?;
    let folder = |name: &str| -> Result<PathBuf, Failure> {
        let folder = out.join(name);
        fs::create_dir_all(&folder).map_err(refuse)?;
        Ok(folder)
    };
    Ok(Plan {
        crates: folder("crates")?,
        workshop: Workshop {
            target: match &args.target_dir {
                Some(folder) => std::path::absolute(folder).map_err(refuse)?,
                None => out.join("target"),
            },
            logs: folder("logs")?,
            limit: Duration::from_secs(args.time_limit),
        },
        lock: paths::workspace().join("Cargo.lock"),
        compile: !args.no_compile,
        calls: !args.no_compile && !args.no_calls,
    })
}

fn jobs(args: &Args) -> usize {
    // A large description takes a gigabyte or two.
    const MOST: usize = 4;
    let processors = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
    args.jobs
        .map_or_else(|| processors().min(MOST), NonZeroUsize::get)
}

/// Several at a time; the reports are in the order of the descriptions.
fn measure_all(found: &[Found], plan: &Plan, progress: &Progress, jobs: usize) -> Vec<Report> {
    let next = AtomicUsize::new(0);
    let reports: Mutex<BTreeMap<usize, Report>> = Mutex::default();
    let work = || {
        while let Some((index, one)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            found.get(index).map(|one| (index, one))
        } {
            let report = measure::measure(one, plan, progress);
            let is_short = report.shortfalls.iter().any(|short| short.known.is_none());
            progress.done(&one.slug, is_short, &table::line(&report));
            let mut reports = reports.lock().unwrap_or_else(PoisonError::into_inner);
            reports.insert(index, report);
        }
    };
    thread::scope(|scope| {
        for _ in 0..jobs.min(found.len()) {
            scope.spawn(work);
        }
    });
    let reports = reports.into_inner();
    let reports = reports.unwrap_or_else(PoisonError::into_inner);
    reports.into_values().collect()
}

fn show(args: &Args, summary: &Summary<'_>) -> Result<(), Failure> {
    let json = args.json.as_deref();
    let is_printed = json == Some(Path::new("-"));
    let stream = if is_printed { Stream::Err } else { Stream::Out };
    stream.print(&table::table(summary.descriptions))?;
    stream.print(&table::details(summary.descriptions))?;
    stream.print(&remarks::remarks(summary.descriptions))?;
    let Some(path) = json else {
        return Ok(());
    };
    let text = serde_json::to_string_pretty(summary)
        .map_err(|error| Failure::new(format!("cannot write the report: {error}")))?;
    if is_printed {
        return print::out(&format!("{text}\n"));
    }
    fs::write(path, text + "\n")
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", paths::masked(path))))
}
