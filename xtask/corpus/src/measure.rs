//! One description -> its report: generate, write, compile, try the examples.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::diag::{Diagnostic, Location, Severity};
use codegen::{Example, FileTree, Output};

use crate::calls::{self, session};
use crate::compile::{self, Workshop};
use crate::document::{Document, Operation};
use crate::equal;
use crate::find::Found;
use crate::generate::{self, Generated};
use crate::harness::{self, Trip};
use crate::paths;
use crate::progress::Progress;
use crate::report::{Changed, CompileStatus, Contradicting, Kind, Report, Shortfall};
use crate::table::{UNNAMED, shortened};
use crate::validate::{Judged, Verdict, validate};

/// How descriptions are measured.
pub(crate) struct Plan {
    /// The folder that the crates' folders are in.
    pub(crate) crates: PathBuf,
    /// Where they are built.
    pub(crate) workshop: Workshop,
    /// The lock file that gives the versions of what the crates depend on.
    pub(crate) lock: PathBuf,
    /// Whether to compile them.
    pub(crate) compile: bool,
    /// Whether to call their operations.
    pub(crate) calls: bool,
}

/// Measures a description.
pub(crate) fn measure(found: &Found, plan: &Plan, progress: &Progress) -> Report {
    let mut report = Report {
        slug: found.slug.clone(),
        file: paths::shown(&found.file),
        ..Report::default()
    };
    report.measured.insert(Kind::Generate);
    progress.step(&found.slug, "generating");
    let generated = match generate::generate(found, plan.workshop.limit) {
        Ok(generated) => generated,
        Err(why) => {
            report.shortfalls.push(Shortfall::new(Kind::Generate, why));
            return report;
        }
    };
    let Some(output) = describe(found, &generated, &mut report) else {
        return report;
    };
    let folder = plan.crates.join(&found.slug);
    if let Err(error) = write(&folder, plan, output) {
        let why = format!("the crate cannot be written: {error}");
        report.shortfalls.push(Shortfall::new(Kind::Generate, why));
        return report;
    }
    progress.step(&found.slug, "validating examples");
    let judged = validate(&generated.root, &generated.outcome.texts, &output.examples);
    let trips = if plan.compile {
        build(&folder, plan, &generated, output, &mut report, progress)
    } else {
        None
    };
    let places: Vec<String> = output
        .examples
        .iter()
        .map(|example| place(found, &generated.root, &example.file, &example.pointer))
        .collect();
    compare(&output.examples, &places, &judged, trips, &mut report);
    report
}

/// What can be told from the generator's outcome.
fn describe<'g>(
    found: &Found,
    generated: &'g Generated,
    report: &mut Report,
) -> Option<&'g Output> {
    let Generated {
        root,
        outcome,
        time,
    } = generated;
    let document = Document::new(root, &outcome.texts);
    report.version = document.version().unwrap_or_default();
    let operations = document.operations();
    report.operations = operations.len();
    report.diagnostics = outcome.diagnostics.warnings();
    report.generate_seconds = time.as_secs_f64();
    let at = |location: &Location| {
        let pointer = location.pointer.to_string();
        place(found, root, &location.file, &pointer)
    };
    let Some(output) = &outcome.output else {
        let errors = outcome.diagnostics.iter();
        let errors = errors.filter(|diagnostic| diagnostic.severity == Severity::Error);
        let short =
            errors.map(|error| Shortfall::new(Kind::Generate, told(error)).at(at(&error.location)));
        report.shortfalls.extend(short);
        if report.shortfalls.is_empty() {
            let why = "there is no output, and no error says why";
            report.shortfalls.push(Shortfall::new(Kind::Generate, why));
        }
        return None;
    };
    report.measured.extend([Kind::Operations, Kind::LeftOut]);
    report.types = output.map.types.len();
    report.lines = lines(&output.tree);
    let left_out: Vec<&Diagnostic> = outcome
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.starts_with("unsupported-"))
        .collect();
    let there = |operation: &Operation| {
        let mut mapped = output.map.operations.iter();
        mapped.any(|one| {
            one.path == operation.path && one.method.eq_ignore_ascii_case(&operation.method)
        })
    };
    // What explains that an operation is missing falls short as that, and only once.
    let mut explains = vec![false; left_out.len()];
    for operation in &operations {
        if there(operation) {
            report.generated += 1;
            continue;
        }
        let reasons = reasons(&document, operation, &left_out);
        reasons.iter().for_each(|index| explains[*index] = true);
        let told = reasons.iter().map(|index| told(left_out[*index]));
        let told = told.collect::<Vec<_>>().join("\n");
        let why = if told.is_empty() { UNNAMED } else { &told };
        let message = format!("{} {}: {why}", operation.method, operation.path);
        let mut short = Shortfall::new(Kind::Operations, message);
        short.code = reasons
            .first()
            .map(|index| left_out[*index].code.to_owned());
        report.shortfalls.push(short.at(operation.pointer.clone()));
    }
    for (diagnostic, explains) in left_out.iter().zip(explains) {
        *report
            .left_out
            .entry(diagnostic.code.to_owned())
            .or_default() += 1;
        if !explains {
            let mut short = Shortfall::new(Kind::LeftOut, told(diagnostic));
            short.code = Some(diagnostic.code.to_owned());
            report.shortfalls.push(short.at(at(&diagnostic.location)));
        }
    }
    Some(output)
}

fn told(diagnostic: &Diagnostic) -> String {
    let help = diagnostic.help.as_ref();
    let help = help.map_or_else(String::new, |help| format!("; {help}"));
    format!("{}: {}{help}", diagnostic.code, diagnostic.message)
}

/// Which of them is about a place that the operation consists of.
fn reasons(document: &Document<'_>, operation: &Operation, said: &[&Diagnostic]) -> Vec<usize> {
    let parts = document.parts(operation);
    let is_about = |diagnostic: &Diagnostic| {
        let pointer = diagnostic.location.pointer.to_string();
        parts.iter().any(|part| {
            let rest = pointer.strip_prefix(&part.pointer);
            part.file == *diagnostic.location.file
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let about = said.iter().enumerate();
    let about = about.filter(|(_, diagnostic)| is_about(diagnostic));
    about.map(|(index, _)| index).collect()
}

/// A place as it is written in a list of known shortfalls: a pointer into the root file, or a file
/// and a pointer.
fn place(found: &Found, root: &str, file: &str, pointer: &str) -> String {
    if file == root {
        return pointer.to_owned();
    }
    let path = Path::new(file);
    let folders = [found.file.parent(), Some(found.allowed.as_path())];
    let short = folders
        .into_iter()
        .flatten()
        .find_map(|folder| path.strip_prefix(folder).ok());
    format!("{}#{pointer}", short.unwrap_or(path).display())
}

fn lines(tree: &FileTree) -> usize {
    let rust = tree.iter().filter(|(path, _)| path.ends_with(".rs"));
    rust.map(|(_, text)| text.lines().count()).sum()
}

fn write(folder: &Path, plan: &Plan, output: &Output) -> io::Result<()> {
    let mut tree = output.tree.clone();
    // A workspace of its own, whatever is in the folders above.
    let manifest = tree.get("Cargo.toml").unwrap_or_default();
    let manifest = format!("{manifest}\n[workspace]\n");
    tree.insert("Cargo.toml".to_owned(), manifest);
    fs::create_dir_all(folder)?;
    tree.write(folder)?;
    harness::write(folder, &output.map.package, &output.examples)?;
    let driver = output.driver.as_deref().filter(|_| plan.calls);
    session::write(folder, &output.map.package, driver)?;
    if plan.compile {
        fs::copy(&plan.lock, folder.join("Cargo.lock"))?;
    }
    Ok(())
}

/// Compiles, and tries the examples if that went well.
fn build(
    folder: &Path,
    plan: &Plan,
    generated: &Generated,
    output: &Output,
    report: &mut Report,
    progress: &Progress,
) -> Option<Vec<Trip>> {
    let examples = &output.examples;
    progress.rest(&report.slug);
    let _turn = compile::turn();
    progress.step(&report.slug, "compiling");
    let compiled = match compile::clippy(&plan.workshop, folder, &report.slug) {
        Ok(compiled) => compiled,
        Err(error) => {
            let why = format!("cannot run Cargo: {error}");
            report.shortfalls.push(Shortfall::new(Kind::Compile, why));
            return None;
        }
    };
    report.measured.extend([Kind::Compile, Kind::Warnings]);
    report.compile = compiled.status;
    report.compile_seconds = compiled.time.as_secs_f64();
    report.warnings = compiled.said.warnings.len();
    let said = compiled.said;
    let errors = said.errors.into_iter();
    let errors = errors.map(|error| Shortfall::new(Kind::Compile, error));
    report.shortfalls.extend(errors);
    let warnings = said.warnings.into_iter();
    let warnings = warnings.map(|warning| Shortfall::new(Kind::Warnings, warning));
    report.shortfalls.extend(warnings);
    if compiled.status != CompileStatus::Ok {
        return None;
    }
    if plan.calls {
        progress.step(&report.slug, "calling");
        call(folder, plan, generated, output, report);
    }
    if examples.is_empty() {
        return Some(Vec::new());
    }
    progress.step(&report.slug, "trying examples");
    match harness::run(&plan.workshop, folder, &report.slug, examples.len()) {
        Ok(trips) => Some(trips),
        Err(why) => {
            report.shortfalls.push(Shortfall::new(Kind::Examples, why));
            None
        }
    }
}

/// Calls every operation.
fn call(folder: &Path, plan: &Plan, generated: &Generated, output: &Output, report: &mut Report) {
    let subject = calls::Subject {
        root: &generated.root,
        texts: &generated.outcome.texts,
        map: &output.map,
    };
    let slug = &report.slug;
    let called = calls::run(&subject, |calls, each| {
        session::run(&plan.workshop, folder, slug, calls, each)
    });
    report.measured.insert(Kind::Calls);
    match called {
        Ok((calls, fallen)) => {
            report.calls = calls;
            let short = fallen.into_iter();
            let short = short.map(|(at, why)| Shortfall::new(Kind::Calls, why).at(at));
            report.shortfalls.extend(short);
        }
        Err(why) => report.shortfalls.push(Shortfall::new(Kind::Calls, why)),
    }
}

/// Counts the examples and says which came back as something else.
fn compare(
    examples: &[Example],
    places: &[String],
    judged: &Judged,
    trips: Option<Vec<Trip>>,
    report: &mut Report,
) {
    let found = &mut report.examples;
    found.all = examples.len();
    if let Some(trips) = &trips {
        debug_assert_eq!(trips.len(), examples.len());
        found.run = true;
        report.measured.insert(Kind::Examples);
    }
    for (index, (example, verdict)) in examples.iter().zip(&judged.verdicts).enumerate() {
        let trip = trips.as_ref().and_then(|trips| trips.get(index));
        let mut short = trip.and_then(|trip| shortfall(example, trip));
        let undeclared = short.as_mut().is_some_and(|short| {
            let is_undeclared = short.difference.as_ref().is_some_and(|changed| {
                changed.got.is_none() && !judged.is_declared(index, &changed.pointer)
            });
            if is_undeclared {
                short.known = Some(UNDECLARED.to_owned());
            }
            is_undeclared
        });
        let pointer = places[index].clone();
        match verdict {
            Verdict::Contradicts(reason) => {
                found.contradicting.push(Contradicting {
                    pointer,
                    reason: shortened(reason, 500),
                    same: trip.map(|_| short.is_none()),
                });
                continue;
            }
            Verdict::Unknown(why) => *found.unchecked.entry(why.clone()).or_default() += 1,
            Verdict::Agrees => {}
        }
        found.counted += 1;
        found.undeclared += usize::from(undeclared);
        match short {
            Some(short) => report.shortfalls.push(short.at(pointer)),
            None => found.same += usize::from(trip.is_some()),
        }
    }
}

/// Why an example may come back with less than it has.
const UNDECLARED: &str = "a type that is only sent, or whose schema denies other members, has no place for one that is not declared";

fn shortfall(example: &Example, trip: &Trip) -> Option<Shortfall> {
    match trip {
        Trip::Encoded(got) => {
            let difference = equal::difference(&example.value, got)?;
            let message = format!("as `{}`, it does not come back the same", example.type_path);
            let mut short = Shortfall::new(Kind::Examples, message);
            short.difference = Some(Changed {
                pointer: difference.pointer,
                expected: difference.expected,
                got: difference.got,
            });
            Some(short)
        }
        Trip::Refused(why) => {
            let value = shortened(&example.value.to_string(), 160);
            let message = format!("as `{}`, {why}\n{value}", example.type_path);
            Some(Shortfall::new(Kind::Examples, message))
        }
    }
}
