//! The whole run: what is built and measured, and what is printed of it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::args::Args;
use crate::cases::{Bench, CASES, MEMORY};
use crate::failure::Failure;
use crate::print::{self, Stream};
use crate::report::Report;
use crate::{builds, callgrind, compare, files, paths, server, subject, table};

/// The exit code where it could not be measured.
pub(crate) const NOT_DONE: u8 = 3;

/// Measures, prints, and says whether nothing costs more than it may.
///
/// # Errors
/// Something cannot be generated, built, run or written.
pub(crate) fn run(args: &Args) -> Result<bool, Failure> {
    let names = chosen(&args.only)?;
    let before = args.compare.as_deref().map(read).transpose()?;
    let out = args.out.clone();
    let out = out.unwrap_or_else(|| paths::workspace().join("target/bench"));
    let out = std::path::absolute(&out)
        .map_err(|error| Failure::new(format!("cannot write to {}: {error}", out.display())))?;
    let folder = |name: &str| -> Result<PathBuf, Failure> {
        let folder = out.join(name);
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| Failure::new(format!("cannot make {}: {error}", folder.display())))?;
        Ok(folder)
    };
    let (crates, logs, target) = (folder("crates")?, folder("logs")?, out.join("target"));
    let mut report = Report::default();
    if !names.is_empty() {
        let bench = bench(&crates, &target, &logs)?;
        for name in names {
            print::err(&format!("{name}\n"));
            report
                .cases
                .push(bench.measure(name).map_err(Failure::new)?);
        }
    }
    for description in &args.descriptions {
        let made = subject::generate(description, &crates)?;
        print::err(&format!("building {}\n", made.name));
        let built = builds::build(&made, &target, &logs).map_err(Failure::new)?;
        report.builds.push(built);
    }
    show(args, &report)?;
    let Some(before) = before else {
        return Ok(true);
    };
    let (text, rose) = compare::compare(&before, &report, args.tolerance);
    stream(args).print(&format!("\n{text}"))?;
    Ok(!rose)
}

fn chosen(only: &[String]) -> Result<Vec<&'static str>, Failure> {
    let all = CASES.iter().map(|(name, _)| *name).chain([MEMORY]);
    let all: Vec<&'static str> = all.collect();
    if only == ["none"] {
        return Ok(Vec::new());
    }
    if let Some(other) = only.iter().find(|name| !all.contains(&name.as_str())) {
        let all = all.join(", ");
        return Err(Failure::new(format!(
            "there is no case `{other}`; there are {all}"
        )));
    }
    let is_chosen = |name: &&str| only.is_empty() || only.iter().any(|one| one == name);
    Ok(all.into_iter().filter(is_chosen).collect())
}

fn bench(crates: &Path, target: &Path, logs: &Path) -> Result<Bench, Failure> {
    let callgrind = callgrind::is_there();
    if !callgrind {
        print::err("note: there is no program `valgrind`: instructions are not counted\n");
    }
    subject::benched(crates)?;
    print::err("building the program\n");
    let runner = subject::runner(crates, target)?;
    let url = server::start().map_err(|error| {
        Failure::new(format!("cannot listen on the loopback interface: {error}"))
    })?;
    Ok(Bench {
        runner,
        url,
        callgrind,
        logs: logs.to_path_buf(),
    })
}

/// Figures on the standard output leave the rest to the other one.
fn stream(args: &Args) -> Stream {
    let is_printed = args.json.as_deref() == Some(Path::new("-"));
    if is_printed { Stream::Err } else { Stream::Out }
}

fn show(args: &Args, report: &Report) -> Result<(), Failure> {
    stream(args).print(&table::tables(report))?;
    let Some(path) = &args.json else {
        return Ok(());
    };
    let text = serde_json::to_string_pretty(report)
        .map_err(|error| Failure::new(format!("cannot write the figures: {error}")))?;
    if path == Path::new("-") {
        return print::out(&format!("{text}\n"));
    }
    fs::write(path, text + "\n")
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

fn read(path: &Path) -> Result<Report, Failure> {
    let shown = xtask::paths::masked(path);
    let text = files::read_text(path, &shown)?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("{shown}: these are no figures: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_chosen_by_name() {
        let chosen = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            chosen(&only).map_err(|failure| failure.to_string())
        };
        assert_eq!(chosen(&["memory", "call"]), Ok(vec!["call", "memory"]));
        assert_eq!(chosen(&[]).map(|all| all.len()), Ok(9));
        assert_eq!(chosen(&["none"]), Ok(vec![]));
        let all = "decode, encode, tag-first, tag-last, undeclared, kept, repair, call, memory";
        let refused = format!("there is no case `calls`; there are {all}");
        assert_eq!(chosen(&["calls"]), Err(refused));
    }

    #[test]
    fn figures_are_read_as_they_are_written() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("figures.json");
        fs::write(&path, "{\"cases\": []}").expect("written");
        let refused = read(&path)
            .map(|_| ())
            .map_err(|failure| failure.to_string());
        let expected = format!(
            "{}: these are no figures: missing field `builds` at line 1 column 13",
            path.display()
        );
        assert_eq!(refused, Err(expected));
    }
}
