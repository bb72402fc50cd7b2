//! Generated crates -> modules of the crate whose build script this is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use codegen::FileTree;
use toml::{Table, Value};

use crate::failure::Failure;
use crate::files::Seen;
use crate::generator::{Crate, Report};
use crate::jobs::{Done, Job};
use crate::print;

mod merge;

/// The file that declares the modules.
const ENTRY: &str = "clients.rs";

/// The module that several crates share.
const RUNTIME: &str = "runtime";

/// Where modules are made: what Cargo tells a build script, and the module that holds them.
#[derive(Debug)]
pub(crate) struct Place {
    out: PathBuf,
    package: PathBuf,
    parent: String,
}

impl Place {
    /// The place of this build script.
    ///
    /// # Errors
    /// It is none, or the parent is no path of a module.
    pub(crate) fn of_build_script(parent: &str) -> Result<Self, Failure> {
        let variable = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).ok_or_else(|| {
                let why = format!(
                    "this is no build script: Cargo says `{name}` to those; `write` makes whole crates"
                );
                Failure::new(why)
            })
        };
        if !is_module(parent) {
            let why = format!("`{parent}` is no path of a module, such as `crate::api`");
            return Err(Failure::new(why));
        }
        Ok(Self {
            out: variable("OUT_DIR")?,
            package: variable("CARGO_MANIFEST_DIR")?,
            parent: parent.to_owned(),
        })
    }

    /// Settings for crates that become modules here.
    pub(crate) fn adapt(&self, jobs: &mut [Job]) {
        let is_shared = jobs.len() > 1;
        for job in jobs {
            let root = format!("{}::{}", self.parent, module(&job.settings.name));
            job.settings.paths.runtime = if is_shared {
                format!("{}::{RUNTIME}", self.parent)
            } else {
                format!("{root}::{RUNTIME}")
            };
            job.settings.paths.root = root;
        }
    }

    /// Writes the modules, and removes those of an earlier run.
    ///
    /// # Errors
    /// A file cannot be written, two modules would be called the same, or the package lacks
    /// dependencies.
    pub(crate) fn write(&self, done: &[Done]) -> Result<Vec<Crate>, Failure> {
        let trees: Vec<(String, &FileTree)> = done
            .iter()
            .map(|done| (module(&done.job.settings.name), &done.output.tree))
            .collect();
        self.have_dependencies(&trees)?;
        let (modules, tree) = tree(&self.parent, &trees)?;
        let folder = self.out.join("clients");
        let wrong = |error: &dyn std::fmt::Display| {
            Failure::new(format!(
                "cannot write {}: {error}",
                crate::paths::masked(&folder)
            ))
        };
        let held = codegen::tree::Held::acquire(&folder, || ()).map_err(|error| wrong(&error))?;
        let mut changes = tree.compare(held.folder()).map_err(|error| wrong(&error))?;
        // The folder is Cargo's, and what is in it is nobody's work.
        changes.force();
        tree.apply(&held, &changes).map_err(|error| wrong(&error))?;
        let mut entry = String::new();
        for module in &modules {
            let path = folder.join(module).join("mod.rs");
            // What a program does not use is no fault of it.
            entry.push_str("#[allow(dead_code, unused_imports, unreachable_pub, clippy::all, clippy::pedantic)]\n");
            let _ = writeln!(
                entry,
                "#[rustfmt::skip]\n#[path = {path:?}]\npub mod {module};\n"
            );
        }
        fs::write(self.out.join(ENTRY), entry).map_err(|error| wrong(&error))?;
        let crates = done.iter().zip(&trees).map(|(done, (module, _))| {
            let paths = changes.differing.iter().map(|change| change.path.as_str());
            let below = format!("{module}/");
            let written = paths.filter_map(|path| path.strip_prefix(&below));
            Crate::of_module(
                done,
                folder.join(module),
                written.map(str::to_owned).collect(),
            )
        });
        Ok(crates.collect())
    }

    /// Tells Cargo what the modules depend on, and what was found.
    pub(crate) fn tell(&self, seen: &Seen, report: Option<&Report>) {
        let mut told = String::new();
        for file in seen.stamps().keys() {
            let _ = writeln!(told, "cargo::rerun-if-changed={}", file.display());
        }
        let manifest = self.package.join("Cargo.toml");
        let _ = writeln!(told, "cargo::rerun-if-changed={}", manifest.display());
        for warning in report
            .map(|report| brief(&report.warnings))
            .unwrap_or_default()
        {
            let _ = writeln!(told, "cargo::warning={warning}");
        }
        // Cargo reads it; where it does not, nobody does.
        let _ = print::out(&told);
    }

    fn have_dependencies(&self, trees: &[(String, &FileTree)]) -> Result<(), Failure> {
        let needed = dependencies(trees);
        let manifest = fs::read_to_string(self.package.join("Cargo.toml"));
        let Some(manifest) = manifest.ok().and_then(|text| text.parse::<Table>().ok()) else {
            return Ok(());
        };
        let there = manifest.get("dependencies").and_then(Value::as_table);
        let is_there = |name: &String| there.is_some_and(|there| there.contains_key(name));
        let missing = needed.iter().filter(|(name, _)| !is_there(name));
        let missing: String = missing
            .map(|(name, value)| format!("\n{name} = {value}"))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let why = format!(
            "the generated code depends on crates that this package does not; add to its Cargo.toml\n\n\
             [dependencies]{missing}"
        );
        Err(Failure::coded("dependencies", why))
    }
}

/// The name of a crate as a module.
fn module(name: &str) -> String {
    name.replace('-', "_")
}

fn is_module(path: &str) -> bool {
    let is_ident = |segment: &str| {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        segment.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && segment.chars().all(is_word)
    };
    let mut segments = path.split("::");
    segments.next() == Some("crate") && segments.all(is_ident)
}

/// The modules, and the files of all of them.
fn tree(parent: &str, trees: &[(String, &FileTree)]) -> Result<(Vec<String>, FileTree), Failure> {
    let is_shared = trees.len() > 1;
    let mut modules: Vec<String> = trees.iter().map(|(module, _)| module.clone()).collect();
    if is_shared {
        modules.push(RUNTIME.to_owned());
    }
    let distinct: BTreeSet<&String> = modules.iter().collect();
    if distinct.len() < modules.len() {
        let why = format!(
            "two modules would be called the same: {}",
            modules.join(", ")
        );
        return Err(Failure::coded("config", why));
    }
    let mut all = FileTree::default();
    let mut runtime: BTreeMap<String, String> = BTreeMap::new();
    for (module, tree) in trees {
        let has_features = tree
            .get("Cargo.toml")
            .is_some_and(|manifest| manifest.contains("\n[features]\n"));
        for (path, text) in tree.iter() {
            let Some(path) = path.strip_prefix("src/") else {
                continue;
            };
            let text = if has_features {
                without_features(&text)
            } else {
                text.into_owned()
            };
            match path.strip_prefix("runtime/") {
                Some(file) if is_shared => {
                    let known = runtime.entry(format!("{RUNTIME}/{file}")).or_default();
                    *known = merge::modules(known, &text);
                }
                _ if path == "lib.rs" => {
                    let text = root(&text, is_shared.then_some(parent));
                    all.insert(format!("{module}/mod.rs"), text);
                }
                _ => all.insert(format!("{module}/{path}"), text),
            }
        }
    }
    for (path, text) in runtime {
        all.insert(path, text);
    }
    all.seal();
    Ok((modules, all))
}

/// `lib.rs` as a module: without what only the root of a crate may say, and without an example that
/// names a crate which is none.
fn root(text: &str, shared: Option<&str>) -> String {
    let mut out = String::new();
    for line in text.lines() {
        match (line, shared) {
            ("//! ```no_run", _) => out.push_str("//! ```text"),
            ("pub mod runtime;", Some(parent)) => {
                let _ = write!(out, "pub use {parent}::{RUNTIME};");
            }
            _ => out.push_str(&without_limit(line)),
        }
        out.push('\n');
    }
    out
}

/// A line of attributes without the one that counts at the root of a crate alone.
fn without_limit(line: &str) -> String {
    let Some((before, rest)) = line.split_once("#![recursion_limit") else {
        return line.to_owned();
    };
    let after = rest.split_once(']').map_or("", |(_, after)| after);
    format!("{before}{}", after.trim_start())
}

/// Code without conditions on features, which would be those of the crate that has the module.
fn without_features(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open = 0_usize;
    for line in text.lines() {
        let code = line.trim_start();
        if open > 0 || code.starts_with("#[cfg(feature = ") || is_long_condition(code) {
            let count = |bracket| code.matches(bracket).count();
            open = (open + count('[')).saturating_sub(count(']'));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Whether a line begins a condition on several features, on one line or on more.
fn is_long_condition(code: &str) -> bool {
    code.starts_with("#[cfg(any(feature = ") || code == "#[cfg(" || code == "#[cfg(any("
}

/// What the manifests of all crates depend on, each with its value as TOML.
fn dependencies(trees: &[(String, &FileTree)]) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for (_, tree) in trees {
        let manifest = tree.get("Cargo.toml").unwrap_or_default();
        let lines = manifest.lines();
        let lines = lines.skip_while(|line| *line != "[dependencies]").skip(1);
        for line in lines.take_while(|line| !line.starts_with('[')) {
            let Some((name, value)) = line.split_once(" = ") else {
                continue;
            };
            let known = all.entry(name.to_owned()).or_default();
            // The longer one asks for more features.
            if value.len() > known.len() {
                *known = value.to_owned();
            }
        }
    }
    all
}

/// Warnings as lines of their own, each with its place.
fn brief(warnings: &str) -> Vec<String> {
    let mut brief: Vec<String> = Vec::new();
    for line in warnings.lines() {
        if let Some(message) = line.strip_prefix("warning: ") {
            brief.push(message.to_owned());
        } else if let (Some((before, place)), Some(last)) =
            (line.split_once("--> "), brief.last_mut())
            && before.trim().is_empty()
            && !last.ends_with(')')
        {
            let _ = write!(last, " ({place})");
        }
    }
    brief
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::jobs::{self, Reading, Source};

    #[test]
    fn a_root_becomes_a_module() {
        let lib = "//! A client.\n//!\n//! ```no_run\n//! use a::Client;\n//! ```\n\n\
                   #![recursion_limit = \"256\"] #![forbid(unsafe_code)]\n\npub mod api;\npub mod runtime;\n";
        let alone = "//! A client.\n//!\n//! ```text\n//! use a::Client;\n//! ```\n\n\
                     #![forbid(unsafe_code)]\n\npub mod api;\npub mod runtime;\n";
        assert_eq!(root(lib, None), alone);
        let shared = alone.replace("pub mod runtime;", "pub use crate::apis::runtime;");
        assert_eq!(root(lib, Some("crate::apis")), shared);
    }

    #[test]
    fn conditions_on_features_go() {
        let text = "#[cfg(feature = \"a\")]\npub mod a;\n    #[cfg(any(feature = \"a\", feature = \"b\"))]\n\
                    #[cfg(test)]\nmod b;\n#[cfg(\n    any(\n        feature = \"a\",\n    )\n)]\nmod c;\n";
        let expected = "pub mod a;\n#[cfg(test)]\nmod b;\nmod c;\n";
        assert_eq!(without_features(text), expected);
    }

    #[test]
    fn warnings_are_a_line_each() {
        let text =
            "warning: one\n --> a.yaml:1:2\n  |\nwarning: two\n --> a.yaml:3:4\n --> a.yaml:5:6\n";
        assert_eq!(brief(text), ["one (a.yaml:1:2)", "two (a.yaml:3:4)"]);
    }

    const LAMPS: &str = "\
openapi: 3.0.3
info: {title: Lamps, version: \"1\"}
paths: {/lamps: {get: {operationId: listLamps, responses: {\"204\": {description: Done.}}}}}
";

    /// What a build script of a package would make of its descriptions.
    fn build(package: &Path, manifest: &str, config: &str) -> Result<Vec<Crate>, Failure> {
        fs::create_dir_all(package.join("out")).expect("made");
        fs::write(package.join("Cargo.toml"), manifest).expect("written");
        fs::write(package.join("lamps.yaml"), LAMPS).expect("written");
        fs::write(package.join("clientsmith.toml"), config).expect("written");
        let place = Place {
            out: package.join("out"),
            package: package.to_path_buf(),
            parent: "crate::apis".to_owned(),
        };
        let file = package.join("clientsmith.toml");
        let source = Source::Configured {
            shown: "clientsmith.toml".to_owned(),
            file,
            only: None,
        };
        let mut told = String::new();
        let mut jobs = jobs::jobs(&source, &mut told)?;
        place.adapt(&mut jobs);
        place.write(&jobs::generate(jobs, &Reading::default(), &mut told)?)
    }

    fn config(names: &[&str]) -> String {
        let one = |name: &&str| {
            format!("[[crate]]\nspec = \"lamps.yaml\"\nout = \"{name}\"\nname = \"{name}\"\n")
        };
        names.iter().map(one).collect()
    }

    #[test]
    fn dependencies_that_are_missing_are_told() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let manifest = "[dependencies]\nbytes = \"1\"\nhttp.workspace = true\n";
        let missing = build(dir.path(), manifest, &config(&["lamps"])).expect_err("missing");
        let text = missing.to_string();
        let told = "add to its Cargo.toml\n\n[dependencies]\nfutures-core = { version = ";
        assert!(text.contains(told), "{text}");
        assert!(
            !text.contains("\nbytes = ") && !text.contains("\nhttp = "),
            "{text}"
        );
        let all = text.split_once("[dependencies]").expect("a table").1;
        let manifest = format!("{manifest}{all}\n");
        assert!(
            build(dir.path(), &manifest, &config(&["lamps"])).is_ok(),
            "{manifest}"
        );
    }

    #[test]
    fn several_crates_share_one_runtime() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let built = |names: &[&str]| build(dir.path(), "", &config(names));
        let read = |path: &str| fs::read_to_string(dir.path().join("out").join(path));
        let crates = built(&["one", "the-other"]).map(|crates| crates.len());
        let missing = crates.expect_err("the manifest is empty").to_string();
        let all = missing.split_once("[dependencies]").expect("a table").1;
        let manifest = format!("[dependencies]{all}\n");
        let crates = build(dir.path(), &manifest, &config(&["one", "the-other"])).expect("built");
        assert_eq!(crates[1].name, "the-other");
        assert!(crates[1].written.contains(&"api/untagged.rs".to_owned()));
        let entry = read("clients.rs").expect("written");
        for module in ["one", "the_other", "runtime"] {
            assert!(entry.contains(&format!("\npub mod {module};\n")), "{entry}");
        }
        let module = read("clients/the_other/mod.rs").expect("written");
        assert!(
            module.contains("\npub use crate::apis::runtime;\n"),
            "{module}"
        );
        let client = read("clients/the_other/client.rs").expect("written");
        assert!(
            client.contains("use crate::apis::runtime::client::"),
            "{client}"
        );
        assert!(read("clients/one/runtime/mod.rs").is_err());
        assert!(
            read("clients/runtime/mod.rs")
                .expect("written")
                .contains("pub mod call;\n")
        );
        // One alone has its own, and what was there before goes.
        build(dir.path(), &manifest, &config(&["one"])).expect("built");
        assert!(read("clients/one/runtime/mod.rs").is_ok());
        assert!(read("clients/runtime/mod.rs").is_err());
        assert!(read("clients/the_other/mod.rs").is_err());
        let twice = build(dir.path(), &manifest, &config(&["runtime", "one"])).expect_err("twice");
        let told = "two modules would be called the same: runtime, one, runtime";
        assert_eq!(twice.to_string(), told);
    }

    #[test]
    fn paths_of_modules() {
        for path in ["crate", "crate::api", "crate::a_1::b"] {
            assert!(is_module(path), "{path}");
        }
        for path in ["", "api", "crate::", "crate::a b", "crate::1"] {
            assert!(!is_module(path), "{path}");
        }
    }
}
