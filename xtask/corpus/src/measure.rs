//! One description -> its report: generate, write, compile, try the examples.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::diag::{Diagnostic, Location, Severity};
use codegen::{FileTree, Output};

use crate::calls::{self, Given, session};
use crate::compare;
use crate::compile::{self, Workshop};
use crate::document::{Document, Operation};
use crate::find::Found;
use crate::generate::{self, Generated};
use crate::harness::{self, Trial, Trip};
use crate::paths;
use crate::progress::Progress;
use crate::report::{CompileStatus, Kind, Report, Shortfall, UNASKED};
use crate::table::UNNAMED;
use crate::validate::{Judged, validate};
use crate::values::Look;

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
        report
            .faults
            .push(format!("the crate cannot be written: {error}"));
        return report;
    }
    progress.step(&found.slug, "validating examples");
    let judged = validate(&generated.root, &generated.outcome.texts, &output.examples);
    let subject = Subject {
        folder: &folder,
        plan,
        generated: &generated,
        output,
        judged: &judged,
    };
    let trips = match plan.compile {
        true => build(&subject, &mut report, progress),
        false => None,
    };
    if !report.calls.run {
        report.calls.not_run = Some(match report.compile {
            CompileStatus::Ok | CompileStatus::NotRun if !plan.calls => UNASKED,
            CompileStatus::Ok => "the calls could not be made",
            CompileStatus::NotRun => "the crate was not compiled",
            CompileStatus::Failed | CompileStatus::TimedOut => "the crate does not compile",
        });
    }
    let places: Vec<String> = judged
        .examples
        .iter()
        .map(|example| place(found, &generated.root, &example.file, &example.pointer))
        .collect();
    compare::compare(&places, &judged, trips, &mut report);
    report
}

/// What is compiled and tried.
struct Subject<'s> {
    folder: &'s Path,
    plan: &'s Plan,
    generated: &'s Generated,
    output: &'s Output,
    judged: &'s Judged,
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
    let driver = output.driver.as_deref().filter(|_| plan.calls);
    session::write(folder, &output.map.package, driver)?;
    if plan.compile {
        fs::copy(&plan.lock, folder.join("Cargo.lock"))?;
    }
    Ok(())
}

/// Compiles, makes the calls and tries the examples, if that goes well.
fn build(subject: &Subject<'_>, report: &mut Report, progress: &Progress) -> Option<Vec<Trip>> {
    let Subject { folder, plan, .. } = *subject;
    progress.rest(&report.slug);
    let _turn = compile::turn();
    progress.step(&report.slug, "compiling");
    let compiled = match compile::clippy(&plan.workshop, folder, &report.slug) {
        Ok(compiled) => compiled,
        Err(why) => {
            report.faults.push(why);
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
    let mut given = Vec::new();
    if plan.calls {
        progress.step(&report.slug, "calling");
        given = call(subject, report);
    }
    progress.step(&report.slug, "trying examples");
    decode(subject, &given, report)
}

/// Calls every operation, and gives the answers that it gave.
fn call(subject: &Subject<'_>, report: &mut Report) -> Vec<Given> {
    let Subject { folder, plan, .. } = *subject;
    let described = calls::Subject {
        root: &subject.generated.root,
        texts: &subject.generated.outcome.texts,
        map: &subject.output.map,
    };
    let slug = &report.slug;
    let called = calls::run(&described, |calls, each| {
        session::run(&plan.workshop, folder, slug, calls, each)
    });
    match called {
        Ok(called) => {
            report.measured.insert(Kind::Calls);
            report.calls = called.calls;
            let short = called.fallen.into_iter();
            let short = short.map(|(at, why)| Shortfall::new(Kind::Calls, why).at(at));
            report.shortfalls.extend(short);
            called.given
        }
        Err(stopped) => {
            report.stopped(Kind::Calls, stopped);
            Vec::new()
        }
    }
}

/// Decodes and encodes the examples, and what was given as answers. Gives what became of the examples.
fn decode(subject: &Subject<'_>, given: &[Given], report: &mut Report) -> Option<Vec<Trip>> {
    let Subject { folder, plan, .. } = *subject;
    let structs = Structs::new(&subject.generated.root, subject.output);
    let examples = subject.judged.examples.iter().zip(&subject.judged.looks);
    let examples = examples.map(|(example, look)| Trial {
        type_path: example.type_path.clone(),
        value: example.value.clone(),
        structs: structs.of(look),
    });
    let answers = given.iter().map(|answer| Trial {
        type_path: answer.type_path.clone(),
        value: answer.body.clone(),
        structs: structs.of(&answer.look),
    });
    let trials: Vec<Trial> = examples.chain(answers).collect();
    if let Err(error) = harness::write(folder, &subject.output.map.package, &trials) {
        report
            .faults
            .push(format!("the test cannot be written: {error}"));
        return None;
    }
    if trials.is_empty() {
        return Some(Vec::new());
    }
    match harness::run(&plan.workshop, folder, &report.slug, trials.len()) {
        Ok(mut trips) => {
            let answers = trips.split_off(subject.judged.examples.len());
            compare::answers(given, &answers, report);
            Some(trips)
        }
        Err(stopped) => {
            report.stopped(Kind::Examples, stopped);
            None
        }
    }
}

/// The structs that schemas of the root file became, by their places.
struct Structs<'s> {
    root: &'s str,
    names: BTreeMap<&'s str, &'s str>,
}

impl<'s> Structs<'s> {
    fn new(root: &'s str, output: &'s Output) -> Self {
        let name = |line: &str| {
            let name = line.trim().strip_prefix("pub struct ")?;
            Some(name.strip_suffix(" {")?.to_owned())
        };
        let mut declared: BTreeSet<String> = BTreeSet::new();
        for (_, text) in output.tree.iter() {
            declared.extend(text.lines().filter_map(name));
        }
        let types = output.map.types.iter().filter_map(|one| {
            let name = one.type_path.rsplit("::").next()?;
            declared
                .contains(name)
                .then_some((one.pointer.as_str(), name))
        });
        Self {
            root,
            names: types.collect(),
        }
    }

    /// Those that tags in a value say.
    fn of(&self, look: &Look) -> Vec<String> {
        let places = look.tagged.iter().filter(|place| place.file == self.root);
        let names = places.filter_map(|place| self.names.get(place.pointer.as_str()));
        names.map(|name| (*name).to_owned()).collect()
    }
}
