//! Values -> a test of the generated crate that decodes and encodes each, and what it found.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::compile::{Stopped, Workshop, cargo};
use crate::process::{self, Ended, Logs};

/// A value that is tried.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Trial {
    /// The type that it should fit, as a path inside the crate.
    pub(crate) type_path: String,
    /// The value.
    pub(crate) value: Value,
    /// Names of structs that it should become, one for each tag in it that says so.
    pub(crate) structs: Vec<String>,
}

/// What became of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trip {
    /// It was decoded and encoded again.
    Encoded(Decoded),
    /// It could not be: why not.
    Refused(String),
}

/// A value that was decoded.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Decoded {
    /// As it is encoded again.
    pub(crate) value: Value,
    /// What was kept as `Other`, as `Debug` shows it.
    pub(crate) others: Vec<String>,
    /// How many objects and lists are values of any kind.
    pub(crate) untyped: usize,
    /// A struct that a tag says and that did not come of it often enough.
    pub(crate) missing: Option<String>,
}

/// The path of the test below the crate's folder.
const TEST: &str = "tests/examples.rs";

/// The examples, a line of JSON each: which check, and the text.
const DATA: &str = "tests/examples.jsonl";

/// Environment variable that names the file for the results.
const RESULTS: &str = "CORPUS_RESULTS";

/// Writes the test and its data, or removes what an earlier run left where there is no example.
///
/// # Errors
/// A file cannot be written or removed.
pub(crate) fn write(folder: &Path, package: &str, trials: &[Trial]) -> io::Result<()> {
    if trials.is_empty() {
        for path in [TEST, DATA] {
            match fs::remove_file(folder.join(path)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        return Ok(());
    }
    // One instantiation for each type, however many examples it has.
    let mut types: Vec<&str> = trials.iter().map(|one| one.type_path.as_str()).collect();
    types.sort_unstable();
    types.dedup();
    let lines = trials.iter().map(|trial| {
        let check = types.binary_search(&trial.type_path.as_str());
        let text = trial.value.to_string();
        let line = json!({"check": check.unwrap_or(0), "text": text, "structs": trial.structs});
        format!("{line}\n")
    });
    fs::create_dir_all(folder.join("tests"))?;
    replace(&folder.join(DATA), &lines.collect::<String>())?;
    replace(&folder.join(TEST), &test(package, &types))
}

/// A file that is as it should be stays untouched, for Cargo to see that nothing changed.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    fs::write(path, text)
}

fn test(package: &str, types: &[&str]) -> String {
    let checks: String = types
        .iter()
        .map(|path| format!("    check::<{path}>,\n"))
        .collect();
    let package = package.replace('-', "_");
    format!(
        "{HEAD}use {package}::*;\n\nconst CHECKS: &[fn(&str) -> Result<(String, String), String>] = &[\n\
         {checks}];\n{BODY}\nmod seen {{\n{SEEN}}}\n"
    )
}

const HEAD: &str = "\
//! Decodes every example of the description and encodes it again. Written by `cargo xtask corpus`.

#![allow(unused_imports, clippy::all)]

use std::collections::BTreeMap;
use std::io::Write;

";

const BODY: &str = r#"
use runtime::json::{Decode, Encode, from_slice, to_string};

fn check<T: Decode + Encode + std::fmt::Debug>(text: &str) -> Result<(String, String), String> {
    let value: T =
        from_slice(text.as_bytes()).map_err(|error| format!("it cannot be decoded: {error}"))?;
    let shown = format!("{value:?}");
    let text = to_string(&value).map_err(|error| format!("it cannot be encoded: {error}"))?;
    Ok((text, shown))
}

#[test]
fn examples() {
    let folder = env!("CARGO_MANIFEST_DIR");
    let data = std::fs::read_to_string(format!("{folder}/tests/examples.jsonl")).unwrap();
    let results = std::env::var_os("CORPUS_RESULTS").unwrap_or("/dev/null".into());
    let mut results = std::fs::File::create(results).unwrap();
    for (index, line) in data.lines().enumerate() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let check = CHECKS[line["check"].as_u64().unwrap() as usize];
        let text = line["text"].as_str().unwrap();
        let result = std::panic::catch_unwind(|| check(text));
        let result = result.unwrap_or_else(|_| Err("it makes the generated code panic".to_owned()));
        let result = match result {
            Ok((text, shown)) => {
                let structs = line["structs"].as_array().unwrap();
                let wanted: Vec<&str> = structs.iter().map(|name| name.as_str().unwrap()).collect();
                let missing = wanted.iter().find(|name| {
                    let number = wanted.iter().filter(|other| other == name).count();
                    seen::structs(&shown, name) < number
                });
                serde_json::json!({
                    "index": index,
                    "encoded": text,
                    "others": seen::others(&shown),
                    "untyped": seen::untyped(&shown),
                    "missing": missing,
                })
            }
            Err(why) => serde_json::json!({"index": index, "refused": why}),
        };
        // A line at a time: should the process die, the last line tells where.
        writeln!(results, "{result}").unwrap();
    }
}
"#;

/// What reads the texts that `Debug` makes.
const SEEN: &str = include_str!("seen.rs");

/// Runs the test, and gives what became of each value, in their order.
///
/// # Errors
/// The test cannot be built or run; the text is what Cargo said.
pub(crate) fn run(
    workshop: &Workshop,
    folder: &Path,
    slug: &str,
    count: usize,
) -> Result<Vec<Trip>, Stopped> {
    let results = workshop.logs.join(format!("{slug}.examples.jsonl"));
    // What an earlier run found is not what this one finds.
    let _ = fs::remove_file(&results);
    let mut command = cargo(workshop, folder, "test");
    command
        .args(["--all-features", "--test", "examples"])
        .env(RESULTS, &results);
    let logs = Logs::new(&workshop.logs, &format!("{slug}.examples"));
    let ended = process::run(command, &logs, workshop.limit)
        .map_err(|error| Stopped::Tool(format!("cannot start Cargo: {error}")))?;
    let end = match ended {
        Ended::Exited(status) if status.success() => String::new(),
        Ended::Exited(_) => "the test ended before it".to_owned(),
        Ended::TimedOut => format!("it took more than {} s", workshop.limit.as_secs()),
    };
    let Ok(text) = fs::read_to_string(&results) else {
        return Err(Stopped::by_cargo("the test did not run", &logs));
    };
    Ok(read(&text, count, &end))
}

/// `end` is why there may be fewer results than examples.
fn read(text: &str, count: usize, end: &str) -> Vec<Trip> {
    let mut trips = Vec::new();
    for line in text.lines().take(count) {
        let line: Value = serde_json::from_str(line).unwrap_or_default();
        let trip = match (line["encoded"].as_str(), line["refused"].as_str()) {
            (Some(text), _) => match serde_json::from_str(text) {
                Ok(value) => Trip::Encoded(decoded(value, &line)),
                Err(error) => Trip::Refused(format!("it is encoded to no JSON: {error}")),
            },
            (None, Some(why)) => Trip::Refused(why.to_owned()),
            (None, None) => break,
        };
        trips.push(trip);
    }
    if trips.len() < count {
        trips.push(Trip::Refused(format!("it made the test crash: {end}")));
    }
    trips.resize(count, Trip::Refused(format!("it was not tried: {end}")));
    trips
}

fn decoded(value: Value, line: &Value) -> Decoded {
    let others = line["others"].as_array().into_iter().flatten();
    let others = others.filter_map(Value::as_str).map(str::to_owned);
    let untyped = line["untyped"].as_u64();
    Decoded {
        value,
        others: others.collect(),
        untyped: untyped.and_then(|n| usize::try_from(n).ok()).unwrap_or(0),
        missing: line["missing"].as_str().map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(type_path: &str) -> Trial {
        Trial {
            type_path: type_path.to_owned(),
            value: json!({"a": 1.5}),
            structs: Vec::new(),
        }
    }

    #[test]
    fn one_check_for_each_type() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let examples = [
            example("types::B"),
            example("Vec<String>"),
            example("types::B"),
        ];
        write(dir.path(), "a-b", &examples).expect("written");
        let test = fs::read_to_string(dir.path().join(TEST)).expect("there");
        assert_eq!(test.matches("check::<types::B>").count(), 1);
        assert!(test.contains("use a_b::*;"));
        let data = fs::read_to_string(dir.path().join(DATA)).expect("there");
        let first = data.lines().next();
        assert_eq!(
            first,
            Some(r#"{"check":1,"text":"{\"a\":1.5}","structs":[]}"#)
        );
        write(dir.path(), "a-b", &[]).expect("removed");
        assert!(!dir.path().join(TEST).exists());
    }

    #[test]
    fn results() {
        let first = json!({"encoded": "[1]", "others": ["\"x\""], "untyped": 2, "missing": "Dog"});
        let text = format!("{first}\n{}\n", json!({"index": 1, "refused": "no"}));
        let trips = read(&text, 4, "the test ended before it");
        let decoded = Decoded {
            value: json!([1]),
            others: vec!["\"x\"".to_owned()],
            untyped: 2,
            missing: Some("Dog".to_owned()),
        };
        assert_eq!(trips[0], Trip::Encoded(decoded));
        assert_eq!(trips[1], Trip::Refused("no".to_owned()));
        assert!(matches!(&trips[2], Trip::Refused(why) if why.contains("crash")));
        assert!(matches!(&trips[3], Trip::Refused(why) if why.contains("not tried")));
    }
}
